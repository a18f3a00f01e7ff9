// A result as table and as picture, with its size, its time and the way to a file.
import { Tabs } from "radix-ui";
import { useMemo, useState } from "react";
import type { CypherResult } from "../../../../server/api/contract/index.ts";
import { GraphStage } from "../../components/graph-stage.tsx";
import { Empty } from "../../components/notes.tsx";
import { saveBlob } from "../../components/save-file.ts";
import { Icon } from "../../components/symbols.tsx";
import { type Column, VirtualTable } from "../../components/virtual-table.tsx";
import { type DisplayState, PLAIN } from "../../graph/emphasis.ts";
import type { CanvasEvents } from "../../graph/pointer.ts";
import { mergeScene } from "../../graph/scene.ts";
import { strandsOf } from "../../graph/strands.ts";
import { explore, go } from "../../state/navigation.ts";
import { useVocabulary } from "../../state/vocabulary.ts";
import { actorRoute } from "../../urls.ts";
import { showValue, toCsv, toJson } from "./result-files.ts";

type Row = CypherResult["rows"][number] & { readonly id: string };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

function Picture({ graph }: { graph: CypherResult["graph"] }) {
  const words = useVocabulary();
  const [display, setDisplay] = useState<DisplayState>(PLAIN);
  const drawing = useMemo(() => {
    // As an extra, so that nodes without edges are drawn too.
    const scene = mergeScene({ overview: null, expansions: [], paths: null, extra: graph });
    return { scene, strands: strandsOf(scene.edges.values(), words.symmetric), looks: words };
  }, [graph, words]);
  const events: CanvasEvents = {
    onNode: (id) => go(actorRoute(id)),
    onNodeTwice: (id) => go(actorRoute(id)),
    onStrand: (strand) => explore({ selection: { kind: "edge", id: strand.edges[0]?.id ?? "" } }),
    onGround: () => undefined,
    onHover: ({ node, strand }) => setDisplay({ ...PLAIN, hovered: node, hoveredStrand: strand }),
  };
  return (
    <div className="result-graph">
      <GraphStage
        drawing={drawing}
        display={display}
        insets={NO_INSETS}
        events={events}
        label={`Graph of the result: ${graph.nodes.length} actors, ${graph.edges.length} relations`}
      />
    </div>
  );
}

function Downloads({ result }: { result: CypherResult }) {
  const save = (text: string, type: string, name: string) => saveBlob(new Blob([text], { type }), name);
  return (
    <span className="downloads">
      <button type="button" className="button" onClick={() => save(toCsv(result), "text/csv", "result.csv")}>
        <Icon name="download" size={15} /> CSV
      </button>
      <button type="button" className="button" onClick={() => save(toJson(result), "application/json", "result.json")}>
        <Icon name="download" size={15} /> JSON
      </button>
    </span>
  );
}

export function Result({ result }: { result: CypherResult }) {
  const { columns, rows, truncated, milliseconds, graph } = result;
  const shown: Row[] = useMemo(() => rows.map((row, i) => ({ ...row, id: String(i) })), [rows]);
  const tableColumns: Column<Row>[] = useMemo(
    () =>
      columns.map((column, i) => ({
        key: column,
        title: column,
        width: "1fr",
        value: (row) => {
          const value = rows[Number(row.id)]?.[columns[i] as string];
          return typeof value === "number" ? value : showValue(value);
        },
      })),
    [columns, rows],
  );
  return (
    <Tabs.Root className="result" defaultValue={graph.edges.length > 0 ? "graph" : "table"}>
      <div className="result-head">
        <Tabs.List className="tabs" aria-label="Show result as">
          <Tabs.Trigger value="table">Table ({rows.length})</Tabs.Trigger>
          <Tabs.Trigger value="graph" disabled={graph.nodes.length === 0}>
            Graph ({graph.nodes.length})
          </Tabs.Trigger>
        </Tabs.List>
        <span className="quiet">{Math.round(milliseconds)} ms</span>
        {truncated && (
          <span className="standing disputed">
            cut at {rows.length.toLocaleString("en")} rows: add a LIMIT or narrow it
          </span>
        )}
        <Downloads result={result} />
      </div>
      <Tabs.Content value="table" className="tab-content">
        {rows.length === 0 ? (
          <Empty title="No rows.">The query ran, and nothing fits it.</Empty>
        ) : (
          <VirtualTable label="Result" rows={shown} columns={tableColumns} />
        )}
      </Tabs.Content>
      <Tabs.Content value="graph" className="tab-content">
        <Picture graph={graph} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
