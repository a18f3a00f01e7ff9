// actorgraph query: read-only Cypher, rows as JSON Lines.
import { ActorgraphError } from "../domain/errors.ts";
import type { QueryValue } from "../store/port.ts";
import { type Command, type Invocation, STORE_SETTINGS } from "./command.ts";

export const query: Command = {
  name: "query",
  summary: "Run read-only Cypher and write its rows as JSON Lines.",
  argument: "<cypher>",
  argumentHelp: "the query, or - to read it from standard input",
  options: [
    { flags: "--param <name=value>", help: "a parameter; the value is JSON, or text where it is not", many: true },
  ],
  settings: ["demo", "queryTimeout", ...STORE_SETTINGS],
  async run({ arguments: [given = ""], options, settings, input, output, say }) {
    const parameters = parametersOf(options);
    const cypher = given === "-" ? await readAll(input) : given;
    const { loadKnowledge } = await import("../composition.ts");
    const { withStore } = await import("./with-store.ts");
    const limits = { timeoutMs: settings.queryTimeout };
    const result = await withStore(settings, loadKnowledge(), say, (store) =>
      store.readUser(cypher, parameters, limits),
    );
    for (const row of result.rows) await output(`${JSON.stringify(row)}\n`);
    say(
      `${result.rows.length} rows in ${Math.round(result.milliseconds)} ms${result.truncated ? ", cut at the row limit" : ""}`,
    );
    return 0;
  },
};

/** `--param name="ISIS"` or `--param limit=5`; throws `wrong_use`. */
export function parametersOf({ param }: Invocation["options"]): Record<string, QueryValue> {
  const given = Array.isArray(param) ? (param as string[]) : [];
  return Object.fromEntries(
    given.map((text) => {
      const match = /^([A-Za-z_]\w*)=(.*)$/s.exec(text);
      if (!match) throw new ActorgraphError("wrong_use", `must be name=value, not "${text}"`, { where: "--param" });
      return [match[1]!, jsonOrText(match[2]!)];
    }),
  );
}

function jsonOrText(text: string): QueryValue {
  try {
    return JSON.parse(text) as QueryValue;
  } catch {
    return text;
  }
}

async function readAll(input: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const piece of input) text += String(piece);
  return text;
}
