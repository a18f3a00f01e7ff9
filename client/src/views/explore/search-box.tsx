// The explorer's search: choosing a hit selects it and, where it is not drawn yet, draws its neighbourhood.
import { selectNode } from "../../actions/selection-actions.ts";
import { ActorSearch } from "../../components/actor-search.tsx";
import { useCanvas } from "../../state/canvas.ts";

/** Selects a hit, brings it into view, and hands the keys to the picture, where arrows walk on from it. */
function goTo(id: string): void {
  useCanvas.setState({ approach: id });
  selectNode(id);
  document.querySelector<HTMLElement>(".stage")?.focus();
}

export function SearchBox() {
  return (
    <search className="search-box">
      <ActorSearch
        label="Search actors"
        placeholder="Search actors, places, events"
        inputId="search"
        choose={(hit) => goTo(hit.id)}
      />
      <kbd className="search-key">/</kbd>
    </search>
  );
}
