// The cross that closes a panel.
import { Icon } from "./symbols.tsx";

export function CloseButton({ close }: { close: () => void }) {
  return (
    <button type="button" className="icon-button close" aria-label="Close" onClick={close}>
      <Icon name="close" />
    </button>
  );
}
