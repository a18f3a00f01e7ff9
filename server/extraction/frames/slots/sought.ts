// Slot of who is to be arrested: "a warrant for the arrest of X", "a reward for information leading to X's capture".

import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import { kids } from "../../syntax/tree.ts";
import type { Matching, SpecialSlot } from "../types.ts";

const ARRESTS = new Set(
  "arrest capture detention extradition apprehension conviction surrender prosecution".split(" "),
);
const LEADING = new Set(["information", "help", "tip", "clue"]);

/** Whose arrest the paper or the reward is for. */
export const soughtFor: SpecialSlot = (matching, { noun }, reading) =>
  noun < 0
    ? []
    : arrestsBelow(matching, noun)
        .flatMap((t) => [
          ...phraseHeads(matching.sentence.tree, t, "of"),
          ...kids(matching.sentence.tree, t, "nmod:poss"),
        ])
        .flatMap((t) => argumentsAt(matching.sentence, t, reading));

function arrestsBelow({ sentence: { tree } }: Matching, noun: number): number[] {
  const below = phraseHeads(tree, noun, "for");
  const told = below
    .filter((t) => LEADING.has(tree.lemma[t]!))
    .flatMap((t) => [t, ...kids(tree, t, "acl", "acl:relcl")])
    .flatMap((t) => phraseHeads(tree, t, "to"));
  return [...below, ...told].filter((t) => ARRESTS.has(tree.lemma[t]!));
}
