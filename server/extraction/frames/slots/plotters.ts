// Who stands behind a plot.
import { argumentsAt } from "../../arguments/index.ts";
import { modifierTokens, phraseHeads } from "../../arguments/phrases.ts";
import type { Reading, TypeDemand } from "../../arguments/readings.ts";
import { kids } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";

const PLOTTER_TYPES: TypeDemand = [
  "ArmedGroup",
  "CriminalNetwork",
  "State",
  "Person",
  "PoliticalOrganization",
  "PopulationGroup",
  "SecurityService",
  "MilitaryForce",
];

/** Who stands behind a plot: "by", "from" or "of" after the noun, a name before it, or the agent of a clause on it. */
export function plotters(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const { noun } = anchor;
  if (noun < 0) return [];
  const agents = kids(tree, noun, "acl", "acl:relcl").flatMap(
    (c) => matching.predicates.get(c)?.subjects.filter((t) => t !== noun) ?? [],
  );
  const tokens = [
    ...["by", "from"].flatMap((prep) => phraseHeads(tree, noun, prep)),
    ...modifierTokens(matching.sentence, noun),
    ...kids(tree, noun, "nmod:poss"),
    ...agents,
    ...deepAgents(matching, noun),
  ];
  return [...new Set(tokens)]
    .flatMap((t) =>
      argumentsAt(matching.sentence, t, {
        ...reading,
        types: PLOTTER_TYPES,
        target: false,
      }),
    )
    .slice(0, 3);
}

/** "an attack on X in Y that was plotted by Z": the clause may hang on a noun further in. */
function deepAgents(matching: Matching, noun: number): number[] {
  const { tree } = matching.sentence;
  return kids(tree, noun, "nmod")
    .flatMap((c) => [c, ...kids(tree, c, "nmod")])
    .flatMap((c) => kids(tree, c, "acl", "acl:relcl"))
    .filter((c) => PLOTTING.has(tree.lemma[c]!))
    .flatMap((c) => [...(matching.predicates.get(c)?.subjects ?? [])]);
}
const PLOTTING = new Set("plot plan prepare organise organize order mastermind orchestrate hatch finance".split(" "));
