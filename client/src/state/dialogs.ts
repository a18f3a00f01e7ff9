// Which dialog is open, and short messages that confirm what was done.
import { create } from "zustand";

export type DialogName = "help" | "palette" | "filters";
interface Dialogs {
  readonly open: DialogName | null;
  /** The last confirmation ("Link copied"), or null. */
  readonly notice: string | null;
}
export const useDialogs = create<Dialogs>(() => ({ open: null, notice: null }));
export const openDialog = (open: DialogName | null) => useDialogs.setState({ open });

let timer: ReturnType<typeof setTimeout> | undefined;
/** Shows a confirmation for a few seconds; it is read out too. */
export function notify(notice: string): void {
  clearTimeout(timer);
  useDialogs.setState({ notice });
  timer = setTimeout(() => useDialogs.setState({ notice: null }), 4000);
}
