// Relations as a table: direction and relation, the other actor, standing, sources, dates; sorted by any column, a row opens its evidence.
import { useMemo, useState } from "react";
import type { GraphEdge, GraphNode } from "../../../../server/api/contract/index.ts";
import { DisputedBadge, StandingBadge } from "../../components/standing.tsx";
import { Icon, TypeMark } from "../../components/symbols.tsx";
import { STANDINGS } from "../../graph/standings.ts";
import { formatSpan, formatSpanShort } from "../../state/dates.ts";
import { explore } from "../../state/navigation.ts";
import type { Vocabulary } from "../../state/vocabulary.ts";

interface Row {
  readonly edge: GraphEdge;
  readonly outgoing: boolean;
  readonly relation: string;
  readonly other: Pick<GraphNode, "id" | "name" | "type">;
}
type Column = "relation" | "actor" | "standing" | "sources" | "dates";
const HEADINGS: Readonly<Record<Column, string>> = {
  relation: "Relation",
  actor: "Actor",
  standing: "Standing",
  sources: "Sources",
  dates: "When",
};
const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const ORDERS: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
  relation: (a, b) => text(a.relation, b.relation),
  actor: (a, b) => text(a.other.name, b.other.name),
  standing: (a, b) => STANDINGS.indexOf(a.edge.standing) - STANDINGS.indexOf(b.edge.standing),
  sources: (a, b) => b.edge.documents - a.edge.documents,
  dates: (a, b) => text(b.edge.last ?? "", a.edge.last ?? ""),
};

interface TableProps {
  readonly edges: readonly GraphEdge[];
  /** The actor whose relations these are. */
  readonly centre: string;
  readonly nodes: ReadonlyMap<string, Pick<GraphNode, "id" | "name" | "type">>;
  readonly words: Vocabulary;
  /** Names the subject in every row, where both ends matter. */
  readonly bothEnds?: boolean;
}

function rowsOf({ edges, centre, nodes, words, bothEnds }: TableProps): Row[] {
  return edges.map((edge) => {
    const outgoing = edge.source === centre;
    const { label, inverse } = words.relation(edge.relation);
    const id = outgoing ? edge.target : edge.source;
    const subject = bothEnds ? `${nodes.get(edge.source)?.name ?? edge.source} ` : "";
    const relation = bothEnds ? subject + label : outgoing ? label : inverse;
    const other = nodes.get(bothEnds ? edge.target : id) ?? { id, name: id, type: "Person" as const };
    return { edge, outgoing, relation, other };
  });
}

function RelationRow({ row: { edge, outgoing, relation, other } }: { row: Row }) {
  const open = () => explore({ selection: { kind: "edge", id: edge.id } });
  return (
    <tr>
      <td>
        <div className="relation-cell">
          <span className="direction" title={outgoing ? "does" : "is the object"}>
            <Icon name={outgoing ? "arrowRight" : "arrowLeft"} size={13} />
            <span className="visually-hidden">{outgoing ? "outgoing" : "incoming"}</span>
          </span>
          <button type="button" className="link-button" onClick={open} title="Read the sentences">
            {relation}
          </button>
        </div>
      </td>
      <td>
        <button
          type="button"
          className="actor-button"
          onClick={() => explore({ selection: { kind: "node", id: other.id } })}
        >
          <TypeMark type={other.type} size={16} /> {other.name}
        </button>
      </td>
      <td>
        <StandingBadge standing={edge.standing} plain />
        {edge.disputed && <DisputedBadge short />}
      </td>
      <td className="number" title={edge.sources.join(", ")}>
        {edge.documents}
      </td>
      <td className="dates" title={formatSpan(edge.first, edge.last)}>
        {formatSpanShort(edge.first, edge.last)}
      </td>
    </tr>
  );
}

export function RelationsTable(props: TableProps) {
  const { edges, centre, nodes, words, bothEnds } = props;
  const [column, setColumn] = useState<Column>("sources");
  const rows = useMemo(
    () => rowsOf({ edges, centre, nodes, words, bothEnds }).sort((a, b) => ORDERS[column](a, b) || ORDERS.actor(a, b)),
    [edges, centre, nodes, words, bothEnds, column],
  );
  return (
    <table className="relations">
      <thead>
        <tr>
          {(Object.keys(HEADINGS) as Column[]).map((name) => (
            <th key={name} scope="col" aria-sort={name === column ? "ascending" : undefined}>
              <button type="button" className="sort-button" onClick={() => setColumn(name)}>
                {HEADINGS[name]}
                <span aria-hidden="true">{name === column ? " ↓" : ""}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RelationRow key={row.edge.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}
