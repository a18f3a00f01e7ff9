// actorgraph resolve: which actors of different documents are one, as rules and reviewers have it; decisions made and taken back.

import { ActorgraphError } from "../domain/errors.ts";
import type { QueryRow } from "../store/port.ts";
import { type Command, type Invocation, STORE_SETTINGS } from "./command.ts";

const HELP = "ids as documents give them (actor:...), the second as a further word";

export const resolve: Command = {
  name: "resolve",
  summary: "List which actors of different reports may be one, and decide it.",
  argument: "[ids...]",
  argumentHelp: "the second actor of --same and --different",
  options: [
    { flags: "--same <a>", help: `these two are one: ${HELP}` },
    { flags: "--different <a>", help: "these two are not one, or with --in: this actor of one document is a namesake" },
    { flags: "--in <document>", help: "id of the document whose actor is somebody else" },
    { flags: "--undo <id>", help: "take a decision back, a reviewer's or the rules'" },
    { flags: "--reason <text>", help: "why, kept with the decision" },
    { flags: "--again", help: "let the rules judge everything anew" },
    { flags: "--all", help: "list every decision, not only those of rules that joined or doubt" },
    { flags: "--json", help: "write decisions as JSON Lines" },
  ],
  settings: ["demo", ...STORE_SETTINGS],
  async run(invocation) {
    const { options, settings, output, say } = invocation;
    checkUse(invocation);
    const { decisionsIn, identityIn, loadKnowledge } = await import("../composition.ts");
    const { withStore } = await import("./with-store.ts");
    const knowledge = loadKnowledge();
    const rows = await withStore(settings, knowledge, say, async (store): Promise<readonly QueryRow[]> => {
      const decisions = decisionsIn(store, knowledge.catalogue);
      if (typeof options.undo === "string") {
        const row = await decisions.undo(options.undo);
        if (row === null) say("taken back; nothing is decided about them now");
        return row ? [row] : [];
      }
      const review = reviewOf(invocation);
      if (review) return [await decisions.review(review)];
      if (options.again) say(`${await identityIn(store, knowledge.catalogue).judgeAll()} pairs judged`);
      const { rows: listed } = await store.read("decisions", { limit: 100_000 }, { rowLimit: 100_000 });
      return options.all ? listed : listed.filter(({ verdict, by }) => by === "rule" && verdict !== "different");
    });
    if (options.json) for (const row of rows) await output(`${JSON.stringify(row)}\n`);
    else await output(toTable(rows));
    return 0;
  },
};

function checkUse({ options, arguments: words }: Invocation): void {
  const acts = ["same", "different", "undo", "again"].filter((name) => options[name] !== undefined);
  const refuse = (message: string) => {
    throw new ActorgraphError("wrong_use", message, {
      where: "resolve",
      hint: "actorgraph resolve --help shows its flags",
    });
  };
  if (acts.length > 1) refuse(`--${acts[0]} and --${acts[1]} do not go together`);
  const wanted = options.same !== undefined || (options.different !== undefined && options.in === undefined) ? 1 : 0;
  if (words.length !== wanted)
    refuse(wanted === 1 ? "two actors must be named" : "no actors are named without --same or --different");
  if (options.in !== undefined && options.different === undefined) refuse("--in goes with --different");
}

function reviewOf({ options, arguments: [second] }: Invocation) {
  const text = (name: string) => (typeof options[name] === "string" ? (options[name] as string) : undefined);
  const verdict = options.same !== undefined ? ("same" as const) : ("different" as const);
  const a = text("same") ?? text("different");
  return a === undefined ? null : { a, b: second, document: text("in"), verdict, reason: text("reason") };
}

/** Decisions as blocks of lines: the two, the verdict with its score and author, why, and the id to take it back by. */
export function toTable(rows: readonly QueryRow[]): string {
  if (rows.length === 0) return "nothing to review\n";
  return rows
    .map((row) => {
      const score = typeof row.score === "number" ? ` ${row.score.toFixed(2)}` : "";
      const why = row.by === "reviewer" ? [row.reviewReason].filter(Boolean) : ((row.reasons ?? []) as string[]);
      const where = row.document ? ` in ${String(row.document)}` : "";
      return [
        `${String(row.verdict).padEnd(9)} ${String(row.by)}${score}  ${String(row.aName)} (${String(row.a)})  |  ${String(row.bName)} (${String(row.b)})${where}`,
        ...why.map((reason) => `          ${String(reason)}`),
        `          ${String(row.id)}`,
      ].join("\n");
    })
    .concat("")
    .join("\n");
}
