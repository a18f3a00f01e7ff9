// Every action there is, by id, and the one listener that turns key presses into them.
import { useDialogs } from "../state/dialogs.ts";
import type { Action } from "./action.ts";
import { GRAPH_ACTIONS } from "./graph-actions.ts";
import { SELECTION_ACTIONS } from "./selection-actions.ts";
import { VIEW_ACTIONS } from "./view-actions.ts";

export const ACTIONS: readonly Action[] = [...VIEW_ACTIONS, ...GRAPH_ACTIONS, ...SELECTION_ACTIONS];
const BY_ID = new Map(ACTIONS.map((action) => [action.id, action]));

/** The action of that id. Throws RangeError for an id that does not exist. */
export function actionOf(id: string): Action {
  const action = BY_ID.get(id);
  if (!action) throw new RangeError(`No action is called "${id}"`);
  return action;
}

export const isAvailable = (action: Action) => action.isAvailable?.() ?? true;

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return Boolean(
    element?.closest?.("input, textarea, select, [contenteditable], [role=listbox], [role=slider], .editor"),
  );
}

/** Performs the action a key press asks for, if any; keys typed into fields and open dialogs are left alone. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || useDialogs.getState().open) return;
  const typing = isTyping(event.target);
  const action = ACTIONS.find((a) => a.keyTest?.(event) && (!typing || a.whileTyping) && isAvailable(a));
  if (!action) return;
  event.preventDefault();
  action.perform();
}
