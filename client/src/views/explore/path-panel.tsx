// The shortest paths between two actors, as lists; one can be chosen to be drawn alone.
import type { Paths } from "../../../../server/api/contract/index.ts";
import { ActorSearch } from "../../components/actor-search.tsx";
import { CloseButton } from "../../components/close-button.tsx";
import { Empty, Refusal, Waiting } from "../../components/notes.tsx";
import { StandingBadge } from "../../components/standing.tsx";
import { Icon, TypeMark } from "../../components/symbols.tsx";
import { explore } from "../../state/navigation.ts";
import type { ExploreRoute } from "../../urls.ts";
import type { LoadedScene } from "./use-scene.ts";

type Ends = NonNullable<ExploreRoute["path"]>;

function Steps({ path, paths, scene }: { path: Paths["paths"][number]; paths: Paths; scene: LoadedScene }) {
  const nodes = new Map(paths.nodes.map((node) => [node.id, node]));
  const edges = new Map(paths.edges.map((edge) => [edge.id, edge]));
  return (
    <ol className="path-steps">
      {path.nodes.map((id, i) => {
        const [node, edge] = [nodes.get(id), edges.get(path.edges[i] ?? "")];
        const outgoing = edge?.source === id;
        const relation = edge && scene.words.relation(edge.relation);
        return (
          <li key={id}>
            <button type="button" className="actor-button" onClick={() => explore({ selection: { kind: "node", id } })}>
              {node && <TypeMark type={node.type} size={18} />} {node?.name ?? id}
            </button>
            {edge && relation && (
              <div className="path-edge">
                <Icon name={outgoing ? "arrowDown" : "arrowUp"} size={14} />
                <button
                  type="button"
                  className="link-button"
                  onClick={() => explore({ selection: { kind: "edge", id: edge.id } })}
                >
                  {outgoing ? relation.label : relation.inverse}
                </button>
                <StandingBadge standing={edge.standing} plain />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function FoundPaths({
  paths,
  scene,
  chosen,
  choose,
}: {
  paths: Paths;
  scene: LoadedScene;
  chosen: number | null;
  choose: (index: number | null) => void;
}) {
  if (paths.paths.length === 0)
    return (
      <Empty title="No path within six steps.">
        <p>No chain of reported relations joins these two. Try another pair.</p>
      </Empty>
    );
  return (
    <>
      {paths.paths.length > 1 && (
        <div className="path-choice" role="toolbar" aria-label="Which path">
          <button type="button" className="chip" aria-pressed={chosen === null} onClick={() => choose(null)}>
            all {paths.paths.length}
          </button>
          {paths.paths.map((path, i) => (
            <button
              key={path.edges.join()}
              type="button"
              className="chip"
              aria-pressed={chosen === i}
              onClick={() => choose(i)}
            >
              {i + 1}
            </button>
          ))}
        </div>
      )}
      {(chosen === null ? paths.paths : paths.paths.slice(chosen, chosen + 1)).map((path) => (
        <Steps key={path.edges.join()} path={path} paths={paths} scene={scene} />
      ))}
    </>
  );
}

export function PathPanel({
  ends,
  scene,
  chosen,
  choose,
}: {
  ends: Ends;
  scene: LoadedScene;
  chosen: number | null;
  choose: (index: number | null) => void;
}) {
  const { data, error, refetch } = scene.pathsQuery;
  const name = (id: string) => scene.loaded.nodes.get(id)?.name ?? id;
  return (
    <section className="path-panel" aria-label="Path">
      <CloseButton close={() => explore({ path: null })} />
      <h2 className="panel-title">
        {name(ends.from)} to {name(ends.to)}
      </h2>
      {error && <Refusal error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting what="Looking for paths" />}
      {data && <FoundPaths paths={data} scene={scene} chosen={chosen} choose={choose} />}
      <div className="path-ends">
        <ActorSearch
          label="Path from"
          placeholder={`From ${name(ends.from)}`}
          choose={(hit) => explore({ path: { ...ends, from: hit.id } })}
        />
        <ActorSearch
          label="Path to"
          placeholder={`To ${name(ends.to)}`}
          choose={(hit) => explore({ path: { ...ends, to: hit.id } })}
        />
      </div>
    </section>
  );
}
