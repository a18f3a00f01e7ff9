// The explorer's search: choosing a hit selects it and, where it is not drawn yet, draws its neighbourhood.
import { selectNode } from "../../actions/selection-actions.ts";
import { ActorSearch } from "../../components/actor-search.tsx";

export function SearchBox() {
  return (
    <search className="search-box">
      <ActorSearch
        label="Search actors"
        placeholder="Search actors, places, events"
        inputId="search"
        choose={(hit) => selectNode(hit.id)}
      />
      <kbd className="search-key">/</kbd>
    </search>
  );
}
