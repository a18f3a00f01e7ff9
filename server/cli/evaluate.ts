// actorgraph evaluate: how well reports are read and questions answered, measured on annotated reports.
import type { Command } from "./command.ts";

export const evaluateCommand: Command = {
  name: "evaluate",
  summary: "Measure extraction and answers on annotated reports; fails where a figure is under its floor.",
  options: [
    { flags: "--errors", help: "list false claims and misses with their sentences" },
    { flags: "--confusion", help: "show which relation is taken for which" },
    {
      flags: "--only <part>",
      help: "measure tune, test, seeds, re3d, coreference, time, events, questions or identity alone; may be repeated",
      many: true,
    },
    { flags: "--json", help: "write figures and errors as JSON" },
  ],
  settings: [],
  async run({ options, output, say }) {
    const { loadKnowledge } = await import("../composition.ts");
    const { evaluate } = await import("../../bench/quality/evaluation.ts");
    const { evaluationJson, printEvaluation } = await import("../../bench/quality/print.ts");
    const start = performance.now();
    const evaluation = await evaluate(loadKnowledge(), (options.only as readonly string[] | undefined) ?? []);
    const shown = { errors: options.errors === true, confusion: options.confusion === true };
    await output(options.json ? evaluationJson(evaluation) : printEvaluation(evaluation, shown));
    say(`evaluated in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return evaluation.shortfalls.length > 0 ? 1 : 0;
  },
};
