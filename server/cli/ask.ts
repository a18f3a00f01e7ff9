// actorgraph ask: one question, answered from the store with the sentences that say so.
import type { AskResult } from "../api/contract/index.ts";
import { type Command, STORE_SETTINGS } from "./command.ts";

export const ask: Command = {
  name: "ask",
  summary: "Answer a question in English, with the sentences that say so.",
  argument: "<question...>",
  argumentHelp: 'for example "Who accuses Ukraine?"',
  options: [{ flags: "--json", help: "write the whole result as JSON" }],
  settings: ["demo", ...STORE_SETTINGS],
  async run({ arguments: words, options, settings, output, say }) {
    const { loadKnowledge, questionsTo } = await import("../composition.ts");
    const { withStore } = await import("./with-store.ts");
    const knowledge = loadKnowledge();
    const result = await withStore(settings, knowledge, say, (store) =>
      questionsTo(store, knowledge).ask(words.join(" ")),
    );
    await output(options.json ? `${JSON.stringify(result)}\n` : toText(result));
    return 0;
  },
};

/** The answer as text: what was found, by whom, and every sentence cited. */
export function toText({ answer, rows, paths, citations, refusal }: AskResult): string {
  const mark = (numbers: readonly number[]) => numbers.map((number) => `[${number + 1}]`).join("");
  const lines = [answer];
  if (refusal && !answer.includes(refusal.reason)) lines.push(refusal.reason);
  for (const suggestion of refusal?.suggestions ?? []) lines.push(`  try: ${suggestion}`);
  for (const { actor, standing, speaker, from, citations: numbers } of rows) {
    const details = [standing, speaker ? `says ${speaker.name}` : null, from].filter(Boolean).join(", ");
    lines.push(`- ${actor.name}${details ? ` (${details})` : ""} ${mark(numbers)}`.trimEnd());
  }
  for (const { actors, relations, citations: numbers } of paths) {
    const steps = actors.map(({ name }, index) => (index === 0 ? name : `${relations[index - 1] ?? "-"} ${name}`));
    lines.push(`- ${steps.join(" -> ")} ${mark(numbers)}`.trimEnd());
  }
  if (citations.length > 0) lines.push("");
  for (const [index, { quote, title, document, source, published }] of citations.entries()) {
    const origin = [title ?? document, source, published].filter(Boolean).join(", ");
    lines.push(`[${index + 1}] "${quote}" - ${origin}`);
  }
  return `${lines.join("\n")}\n`;
}
