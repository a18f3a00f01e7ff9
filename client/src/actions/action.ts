// What an action is: one object from which its button, its shortcut, its line in the help and its entry in the palette are made.
import type { IconName } from "../components/icons.ts";

export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly group: "Go to" | "View" | "Graph" | "Selection" | "Share";
  /** The shortcut as shown, for example "Ctrl K". */
  readonly keys?: string;
  /** Whether a key press asks for the action. */
  readonly keyTest?: (event: KeyboardEvent) => boolean;
  /** Whether the shortcut also works while typing. */
  readonly whileTyping?: boolean;
  /** Whether it makes sense now; always where absent. */
  readonly isAvailable?: () => boolean;
  /** Whether what it switches is on. */
  readonly isOn?: () => boolean;
  perform(): void;
}

/** A plain key without Ctrl, Alt or Meta. */
export const plainKey =
  (key: string): NonNullable<Action["keyTest"]> =>
  (event) =>
    event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey;
/** A key with Ctrl, or Cmd on Apple's machines. */
export const controlKey =
  (key: string): NonNullable<Action["keyTest"]> =>
  (event) =>
    event.key.toLowerCase() === key && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
