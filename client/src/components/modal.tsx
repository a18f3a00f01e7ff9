// A dialog over the page: traps the focus, closes by Escape, gives the focus back.
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { openDialog } from "../state/dialogs.ts";
import { Icon } from "./symbols.tsx";

/** An open dialog; whoever shows it decides when it is there. */
export function Modal({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && openDialog(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className={wide ? "dialog wide" : "dialog"} aria-describedby={undefined}>
          <div className="dialog-head">
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close">
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
