// The button of an action: its icon, its name, its shortcut and whether it is on all come from the action itself.
import { actionOf, isAvailable } from "../actions/registry.ts";
import { useCanvas } from "../state/canvas.ts";
import { useNavigation } from "../state/navigation.ts";
import { useTheme } from "../state/theme.ts";
import { Icon } from "./symbols.tsx";

/** Re-renders when anything an action asks about has changed. */
function useActionState(): void {
  useNavigation();
  useTheme();
  useCanvas();
}

export function ActionButton({
  id,
  labelled = false,
  text,
}: {
  id: string;
  /** Shows the label beside the icon. */
  labelled?: boolean;
  /** Stands instead of the label, for example with a count. */
  text?: string;
}) {
  useActionState();
  const action = actionOf(id);
  const label = text ?? action.label;
  return (
    <button
      type="button"
      className={labelled ? "button" : "icon-button"}
      aria-label={labelled ? undefined : label}
      aria-pressed={action.isOn?.()}
      aria-keyshortcuts={action.keys?.replace("Ctrl ", "Control+")}
      data-tip={action.keys ? `${label}  (${action.keys})` : label}
      disabled={!isAvailable(action)}
      onClick={() => action.perform()}
    >
      <Icon name={action.icon} />
      {labelled && <span>{label}</span>}
    </button>
  );
}
