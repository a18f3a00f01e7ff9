// The console: write Cypher, run it read-only, see rows or a picture, take them away as a file.
import { useMutation } from "@tanstack/react-query";
import { DropdownMenu } from "radix-ui";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { CypherResult } from "../../../../server/api/contract/index.ts";
import { post, RequestError } from "../../api/requests.ts";
import { Refusal, Waiting } from "../../components/notes.tsx";
import { Icon } from "../../components/symbols.tsx";
import { go } from "../../state/navigation.ts";
import { useVocabulary } from "../../state/vocabulary.ts";
import { apiUrl } from "../../urls.ts";
import type { Fault } from "./editor.tsx";
import { loadExamples } from "./examples.ts";
import { faultPosition } from "./fault-position.ts";
import { Result } from "./result.tsx";

const EXAMPLES = loadExamples();
const Editor = lazy(() => import("./editor.tsx"));
const PROPERTIES =
  "id name aliases kind country title source url published text language relation standing quote start end from to precision confidence claims documents sources first last disputed".split(
    " ",
  );
const STRUCTURAL = ["SUBJECT", "OBJECT", "SPOKEN_BY", "EVIDENCED_IN", "ABOUT"];

function parseParameters(text: string): Record<string, unknown> {
  if (!text.trim()) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (value && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to the refusal below, which says what is expected.
  }
  throw new RequestError(400, {
    code: "invalid_input",
    message: "The parameters are not a JSON object.",
    where: "parameters",
    hint: 'Write them like {"name": "ISIS"}.',
  });
}

function ExamplesMenu({ choose }: { choose: (query: string) => void }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="button">
        Examples <Icon name="arrowDown" size={14} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
          {EXAMPLES.map(({ title, query }) => (
            <DropdownMenu.Item key={title} className="menu-item" onSelect={() => choose(query)}>
              {title}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export default function CypherView({ query, parameters }: { query: string; parameters: string }) {
  const words = useVocabulary();
  const [text, setText] = useState(query);
  const [given, setGiven] = useState(parameters);
  const schema = useMemo(
    () => ({
      labels: ["Actor", "Place", "Event", "Document", "Claim", ...words.types.map((type) => type.name)],
      relations: [...words.relations.map((relation) => relation.name), ...STRUCTURAL],
      properties: PROPERTIES,
    }),
    [words],
  );
  const run = useMutation({
    mutationFn: async ({ cypher, values }: { cypher: string; values: string }) =>
      post<CypherResult>(apiUrl("/cypher"), { query: cypher, parameters: parseParameters(values) }),
  });
  const { mutate } = run;
  const start = useCallback(
    (cypher: string, values: string) => {
      if (!cypher.trim()) return;
      go({ view: "cypher", query: cypher, parameters: values }, true);
      mutate({ cypher, values });
    },
    [mutate],
  );
  // A query that comes with the address is shown and run; the query is read-only.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for the address the page was opened with
  useEffect(() => {
    if (query) start(query, parameters);
  }, []);
  const error = run.error;
  // The fault belongs to the text that was run, not to what is typed since.
  const ran = run.variables?.cypher ?? "";
  const fault: Fault | null = useMemo(
    () =>
      error instanceof RequestError && (error.code === "invalid_query" || error.code === "forbidden_query")
        ? { message: error.message, at: faultPosition(ran, `${error.where ?? ""} ${error.message}`) }
        : null,
    [error, ran],
  );
  return (
    <div className="page wide cypher">
      <h1 className="visually-hidden">Cypher</h1>
      <div className="editor-frame">
        <Suspense fallback={<Waiting what="Loading the editor" />}>
          <Editor value={text} schema={schema} fault={fault} change={setText} run={() => start(text, given)} />
        </Suspense>
      </div>
      <div className="cypher-tools">
        <button
          type="button"
          className="button primary"
          disabled={!text.trim() || run.isPending}
          onClick={() => start(text, given)}
        >
          <Icon name="play" size={15} /> Run <kbd>Ctrl ↵</kbd>
        </button>
        <ExamplesMenu
          choose={(chosen) => {
            setText(chosen);
            setGiven("");
            start(chosen, "");
          }}
        />
        <label className="parameters">
          <span>Parameters</span>
          <input
            className="field"
            type="text"
            placeholder='{"name": "ISIS"}'
            spellCheck={false}
            value={given}
            onChange={(event) => setGiven(event.target.value)}
          />
        </label>
        <span className="quiet">Read-only; a result is cut at the row limit.</span>
      </div>
      <div aria-live="polite" className="result-area">
        {run.isPending && <Waiting what="Running" />}
        {error && <Refusal error={error} />}
        {run.data && !run.isPending && <Result result={run.data} />}
        {!run.data && !run.isPending && !error && (
          <p className="quiet">Write a query or choose an example, then run it.</p>
        )}
      </div>
    </div>
  );
}
