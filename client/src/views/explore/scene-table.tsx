// The twin of the picture: the same actors and relations as tables, sorted by any column, reachable by keyboard and read aloud.
import { Tabs } from "radix-ui";
import { useMemo } from "react";
import { DisputedBadge, StandingBadge } from "../../components/standing.tsx";
import { TypeMark } from "../../components/symbols.tsx";
import { type Column, VirtualTable } from "../../components/virtual-table.tsx";
import type { Scene } from "../../graph/scene.ts";
import { formatSpanShort } from "../../state/dates.ts";
import { explore } from "../../state/navigation.ts";
import type { Vocabulary } from "../../state/vocabulary.ts";
import type { Selection } from "../../urls.ts";

interface RelationRow {
  readonly id: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly edge: Scene["edges"] extends ReadonlyMap<string, infer E> ? E : never;
}
type ActorRow = Scene["nodes"] extends ReadonlyMap<string, infer N> ? N : never;

const relationColumns: readonly Column<RelationRow>[] = [
  { key: "subject", title: "Subject", width: "2fr", value: (row) => row.subject },
  { key: "relation", title: "Relation", width: "1.3fr", value: (row) => row.relation },
  { key: "object", title: "Object", width: "2fr", value: (row) => row.object },
  {
    key: "standing",
    title: "Standing",
    width: "1.4fr",
    value: (row) => row.edge.standing,
    cell: ({ edge }) => (
      <>
        <StandingBadge standing={edge.standing} /> {edge.disputed && <DisputedBadge short />}
      </>
    ),
  },
  { key: "claims", title: "Claims", width: "70px", value: (row) => row.edge.claims },
  { key: "sources", title: "Sources", width: "1.6fr", value: (row) => row.edge.sources.join(", ") },
  {
    key: "when",
    title: "When",
    width: "1fr",
    value: (row) => row.edge.last ?? "",
    cell: ({ edge }) => formatSpanShort(edge.first, edge.last),
  },
];

function actorColumns(words: Vocabulary): readonly Column<ActorRow>[] {
  return [
    {
      key: "name",
      title: "Name",
      width: "3fr",
      value: (node) => node.name,
      cell: (node) => (
        <>
          <TypeMark type={node.type} size={18} /> {node.name}
        </>
      ),
    },
    { key: "type", title: "Type", width: "2fr", value: (node) => words.type(node.type).label },
    { key: "degree", title: "Relations", width: "100px", value: (node) => node.degree },
  ];
}

export default function SceneTable({
  scene,
  words,
  selection,
}: {
  scene: Scene;
  words: Vocabulary;
  selection: Selection | null;
}) {
  const relations = useMemo(() => {
    const name = (id: string) => scene.nodes.get(id)?.name ?? id;
    return [...scene.edges.values()].map((edge) => ({
      id: edge.id,
      edge,
      subject: name(edge.source),
      relation: words.relation(edge.relation).label,
      object: name(edge.target),
    }));
  }, [scene, words]);
  const actors = useMemo(() => [...scene.nodes.values()], [scene]);
  const columns = useMemo(() => actorColumns(words), [words]);
  return (
    <Tabs.Root className="scene-table" defaultValue={selection?.kind === "node" ? "actors" : "relations"}>
      <Tabs.List className="tabs" aria-label="Table of">
        <Tabs.Trigger value="relations">Relations ({relations.length})</Tabs.Trigger>
        <Tabs.Trigger value="actors">Actors ({actors.length})</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="relations" className="tab-content">
        <VirtualTable
          label="Relations in the picture"
          rows={relations}
          columns={relationColumns}
          open={(row) => explore({ selection: { kind: "edge", id: row.id } })}
          current={selection?.kind === "edge" ? selection.id : null}
        />
      </Tabs.Content>
      <Tabs.Content value="actors" className="tab-content">
        <VirtualTable
          label="Actors in the picture"
          rows={actors}
          columns={columns}
          open={(node) => explore({ selection: { kind: "node", id: node.id } })}
          current={selection?.kind === "node" ? selection.id : null}
        />
      </Tabs.Content>
    </Tabs.Root>
  );
}
