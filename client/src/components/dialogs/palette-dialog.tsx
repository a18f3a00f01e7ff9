// The palette: every action that makes sense now, found by typing.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Action } from "../../actions/action.ts";
import { ACTIONS, isAvailable } from "../../actions/registry.ts";
import { openDialog } from "../../state/dialogs.ts";
import { Modal } from "../modal.tsx";
import { Icon } from "../symbols.tsx";

function matches(action: Action, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => `${action.label} ${action.group}`.toLowerCase().includes(word));
}

function PaletteList() {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = ACTIONS.filter((action) => action.id !== "palette" && isAvailable(action) && matches(action, text));
  const run = (action: Action | undefined) => {
    if (!action) return;
    openDialog(null);
    action.perform();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step) setActive((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === "Enter") run(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        className="field"
        role="combobox"
        aria-label="Command"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[active] && `palette-${found[active].id}`}
        placeholder="Type a command"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" role="listbox" aria-label="Commands" className="palette-list">
        {found.map((action, i) => (
          <div
            key={action.id}
            id={`palette-${action.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            className="palette-item"
            onPointerMove={() => setActive(i)}
            onClick={() => run(action)}
            onKeyDown={onKeyDown}
          >
            <Icon name={action.icon} /> <span>{action.label}</span> {action.keys && <kbd>{action.keys}</kbd>}
          </div>
        ))}
        {found.length === 0 && <p className="quiet">No command fits.</p>}
      </div>
    </>
  );
}

export default function PaletteDialog() {
  return (
    <Modal title="Commands">
      <PaletteList />
    </Modal>
  );
}
