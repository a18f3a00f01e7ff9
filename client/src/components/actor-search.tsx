// A search field for actors with its list of hits: typed, chosen by keyboard or pointer.
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import type { SearchHit } from "../../../server/api/contract/index.ts";
import { useSearch } from "../api/queries.ts";
import { useVocabulary } from "../state/vocabulary.ts";
import { Icon, TypeMark } from "./symbols.tsx";

/** The text once it has rested for a moment, so that not every keystroke asks the server. */
function useRested(text: string, milliseconds = 150): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return rested;
}

function Hit({ hit, id, active, choose }: { hit: SearchHit; id: string; active: boolean; choose: () => void }) {
  const words = useVocabulary();
  return (
    // The field keeps the focus; the option is reached through aria-activedescendant.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns the list
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="hit"
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <TypeMark type={hit.type} />
      <span className="hit-name">
        {hit.name}
        {hit.alias && <span className="quiet"> also {hit.alias}</span>}
        <small>{words.type(hit.type).label}</small>
      </span>
      <span className="count" title="relations">
        {hit.degree}
      </span>
    </div>
  );
}

export function ActorSearch({
  label,
  placeholder,
  inputId,
  choose,
}: {
  label: string;
  placeholder: string;
  inputId?: string;
  choose: (hit: SearchHit) => void;
}) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const asked = useRested(text.trim());
  const { data, error, isFetching } = useSearch(asked);
  const hits = asked && data ? data.hits : [];
  const shown = open && text.trim().length > 0;
  const take = (hit: SearchHit | undefined) => {
    if (!hit) return;
    setText("");
    setOpen(false);
    choose(hit);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step && hits.length) setActive((active + step + hits.length) % hits.length);
    else if (event.key === "Enter") take(hits[active]);
    else if (event.key === "Escape") {
      setOpen(false);
      if (!text) event.currentTarget.blur();
      setText("");
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="search">
      <Icon name="search" />
      <input
        id={inputId}
        className="field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Hits" className="hits" hidden={!shown}>
        {hits.map((hit, i) => (
          <Hit key={hit.id} hit={hit} id={`${listId}-${i}`} active={i === active} choose={() => take(hit)} />
        ))}
        {shown && hits.length === 0 && (
          <p className="quiet hit-note" role="status">
            {error
              ? error.message
              : isFetching || asked !== text.trim()
                ? "Searching…"
                : `No actor is called "${text.trim()}".`}
          </p>
        )}
      </div>
    </div>
  );
}
