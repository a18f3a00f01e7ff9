// The card of an actor, place or event: what it is, what can be done with it, and all its relations.
import { useMemo, useState } from "react";
import type { Actor } from "../../../../server/api/contract/index.ts";
import { collapseNode, EXPANSION_STEP } from "../../actions/selection-actions.ts";
import { useActor, useNeighbourhood } from "../../api/queries.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActorSearch } from "../../components/actor-search.tsx";
import { CloseButton } from "../../components/close-button.tsx";
import { Refusal, Waiting } from "../../components/notes.tsx";
import { Icon, TypeMark } from "../../components/symbols.tsx";
import { formatSpan } from "../../state/dates.ts";
import { explore } from "../../state/navigation.ts";
import type { ExploreRoute } from "../../urls.ts";
import { RelationsTable } from "./relations-table.tsx";
import type { LoadedScene } from "./use-scene.ts";

/** How many relations the table of a card lists at the most. */
const LISTED = 300;
const people = (n: { min: number; max: number | null } | null) =>
  n && (n.max === null ? `at least ${n.min}` : n.max === n.min ? String(n.min) : `${n.min} to ${n.max}`);

function Facts({ actor }: { actor: Actor }) {
  const { event, place } = actor;
  const facts: [string, string | number | null | undefined][] = [
    ["When", event && formatSpan(event.from, event.to)],
    ["Killed", people(event?.killed ?? null)],
    ["Injured", people(event?.injured ?? null)],
    ["Kind", event?.kind ?? place?.kind],
    ["Relations", actor.degree],
    ["Claims", actor.claims],
    ["Reports", actor.documents],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const FEW_ALIASES = 5;
function Aliases({ names }: { names: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  const shown = all || names.length <= FEW_ALIASES + 1 ? names : names.slice(0, FEW_ALIASES);
  return (
    <p className="aliases">
      Also: {shown.join(", ")}
      {shown.length < names.length && (
        <>
          {" "}
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            and {names.length - shown.length} more
          </button>
        </>
      )}
    </p>
  );
}

function PathStarter({ actor, close }: { actor: Actor; close: () => void }) {
  return (
    <div className="path-starter">
      <p>
        Shortest path from <b>{actor.name}</b> to:
      </p>
      <ActorSearch
        label="Path to"
        placeholder="Another actor"
        choose={(hit) => {
          explore({ path: { from: actor.id, to: hit.id }, selection: null });
          close();
        }}
      />
    </div>
  );
}

function Tools({ actor, route, left }: { actor: Actor; route: ExploreRoute; left: number }) {
  const [asksPath, setAsksPath] = useState(false);
  const expanded = route.expand.some((entry) => entry.id === actor.id);
  return (
    <>
      <div className="panel-tools" role="toolbar" aria-label="Actor">
        {left > 0 && (
          <ActionButton
            id="expand"
            labelled
            text={left > EXPANSION_STEP ? `Add ${EXPANSION_STEP} of ${left} more` : `Add ${left} more`}
          />
        )}
        {expanded && (
          <button type="button" className="button" onClick={() => collapseNode(actor.id)}>
            <Icon name="minus" /> Collapse
          </button>
        )}
        <button type="button" className="button" aria-expanded={asksPath} onClick={() => setAsksPath(!asksPath)}>
          <Icon name="path" /> Path to…
        </button>
        <ActionButton id="pin" />
        <ActionButton id="hide" />
      </div>
      {asksPath && <PathStarter actor={actor} close={() => setAsksPath(false)} />}
    </>
  );
}

export function ActorPanel({ id, route, scene }: { id: string; route: ExploreRoute; scene: LoadedScene }) {
  const { data: actor, error, refetch } = useActor(id);
  const around = useNeighbourhood(id, LISTED);
  const { words, visible } = scene;
  const nodes = useMemo(() => new Map(around.data?.nodes.map((node) => [node.id, node])), [around.data]);
  const missing = around.data
    ? around.data.nodes.filter((node) => !visible.nodes.has(node.id)).length + around.data.omitted.nodes
    : 0;
  return (
    <>
      <CloseButton close={() => explore({ selection: null })} />
      {error && <Refusal error={error} retry={() => void refetch()} />}
      {!actor && !error && <Waiting what="Loading the actor" />}
      {actor && (
        <>
          <div className="actor-head">
            <TypeMark type={actor.type} size={40} />
            <div>
              <h2 className="panel-title">{actor.name}</h2>
              <p className="quiet">{words.type(actor.type).label}</p>
            </div>
          </div>
          {actor.description && <p className="description">{actor.description}</p>}
          <Aliases names={actor.aliases} />
          <Facts actor={actor} />
          <Tools actor={actor} route={route} left={missing} />
        </>
      )}
      {around.error && <Refusal error={around.error} retry={() => void around.refetch()} />}
      {around.isPending && actor && <Waiting what="Loading relations" />}
      {around.data && (
        <>
          <h3 className="section-title">Relations</h3>
          {around.data.edges.length === 0 ? (
            <p className="quiet">No report says anything about this actor and another.</p>
          ) : (
            <RelationsTable edges={around.data.edges} centre={id} nodes={nodes} words={words} />
          )}
          {around.data.omitted.edges > 0 && (
            <p className="quiet">{around.data.omitted.edges} further relations are not listed.</p>
          )}
        </>
      )}
    </>
  );
}
