// Legend and filters in one: what occurs in the picture, how it looks, how often; a click shows only that.
import type { ReactNode } from "react";
import { useMemo } from "react";
import { LineSample, TypeMark } from "../../components/symbols.tsx";
import { isFiltered, type Scene } from "../../graph/scene.ts";
import { STANDING_LOOKS } from "../../graph/standings.ts";
import { relationTally, standingTally, type Tally, typeTally } from "../../graph/tallies.ts";
import { explore } from "../../state/navigation.ts";
import type { Vocabulary } from "../../state/vocabulary.ts";
import { type ExploreRoute, type Filters, NO_FILTERS } from "../../urls.ts";
import { TimeFilter } from "./time-filter.tsx";

type ListFilter = "types" | "relations" | "standings";

function toggle(filters: Filters, kind: ListFilter, key: string): Filters {
  const list = filters[kind] as readonly string[];
  return { ...filters, [kind]: list.includes(key) ? list.filter((other) => other !== key) : [...list, key] };
}

function Entry({
  filters,
  kind,
  tally,
  title,
  children,
}: {
  filters: Filters;
  kind: ListFilter;
  tally: Tally;
  title: string;
  children: ReactNode;
}) {
  const wanted = filters[kind] as readonly string[];
  const pressed = wanted.includes(tally.key);
  return (
    <li>
      <button
        type="button"
        className={`legend-entry${wanted.length > 0 && !pressed ? " off" : ""}`}
        aria-pressed={pressed}
        title={title}
        onClick={() => explore({ filters: toggle(filters, kind, tally.key) })}
      >
        {children}
        <span className="count">{tally.count}</span>
      </button>
    </li>
  );
}

function RelationGroups({
  filters,
  tallies,
  words,
}: {
  filters: Filters;
  tallies: readonly Tally[];
  words: Vocabulary;
}) {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const { group } = words.relation(tally.key);
    groups.set(group, [...(groups.get(group) ?? []), tally]);
  }
  const order = words.groups.map((group) => group.name);
  const sorted = [...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return sorted.map(([name, members]) => {
    const chosen = members.some(({ key }) => filters.relations.includes(key));
    const label = words.groups.find((group) => group.name === name)?.label ?? name;
    const all = members.map(({ key }) => key);
    const others = filters.relations.filter((relation) => !all.includes(relation));
    const whole = all.every((key) => filters.relations.includes(key));
    return (
      <details key={name} className="relation-group" open={chosen || undefined}>
        <summary>
          <span>{label}</span>
          <span className="count">{members.reduce((sum, { count }) => sum + count, 0)}</span>
        </summary>
        <ul className="legend-list">
          {members.length > 1 && (
            <li>
              <button
                type="button"
                className="legend-entry quiet"
                aria-pressed={whole}
                onClick={() => explore({ filters: { ...filters, relations: whole ? others : [...others, ...all] } })}
              >
                {whole ? "None of these" : "All of these"}
              </button>
            </li>
          )}
          {members.map((tally) => (
            <Entry
              key={tally.key}
              filters={filters}
              kind="relations"
              tally={tally}
              title={words.relation(tally.key).definition}
            >
              <span>{words.relation(tally.key).label}</span>
            </Entry>
          ))}
        </ul>
      </details>
    );
  });
}

export function Legend({ route, scene, words }: { route: ExploreRoute; scene: Scene; words: Vocabulary }) {
  const { filters } = route;
  const tallies = useMemo(
    () => ({ types: typeTally(scene), relations: relationTally(scene), standings: standingTally(scene) }),
    [scene],
  );
  return (
    <div className="legend">
      <div className="legend-head">
        <h2>Show only</h2>
        {(isFiltered(filters) || route.hide.length > 0) && (
          <button type="button" className="link-button" onClick={() => explore({ filters: NO_FILTERS, hide: [] })}>
            Show everything{route.hide.length > 0 && ` (${route.hide.length} hidden)`}
          </button>
        )}
      </div>
      <section aria-labelledby="legend-types">
        <h3 id="legend-types">Actors and places</h3>
        <ul className="legend-list">
          {tallies.types.map((tally) => (
            <Entry
              key={tally.key}
              filters={filters}
              kind="types"
              tally={tally}
              title={words.type(tally.key).definition}
            >
              <TypeMark type={tally.key} size={18} />
              <span>{words.type(tally.key).label}</span>
            </Entry>
          ))}
        </ul>
      </section>
      <section aria-labelledby="legend-standings">
        <h3 id="legend-standings">Who stands behind it</h3>
        <ul className="legend-list">
          {tallies.standings.map((tally) => (
            <Entry
              key={tally.key}
              filters={filters}
              kind="standings"
              tally={tally}
              title={STANDING_LOOKS[tally.key].meaning}
            >
              <LineSample standing={tally.key} />
              <span>{STANDING_LOOKS[tally.key].label}</span>
            </Entry>
          ))}
        </ul>
      </section>
      <TimeFilter filters={filters} scene={scene} />
      <section aria-labelledby="legend-relations">
        <h3 id="legend-relations">Relations</h3>
        <RelationGroups filters={filters} tallies={tallies.relations} words={words} />
      </section>
    </div>
  );
}
