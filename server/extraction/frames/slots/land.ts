// Slot of the state in which a passive without an agent holds: "is banned in X".
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Reading } from "../../arguments/readings.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";

/** The states after "in" under a passive that names no agent, also where they hang on what somebody is banned as. */
export function landArguments(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  if (!predicate?.passive || predicate.subjects.length > 0) return [];
  const { tree } = matching.sentence;
  const listed = (predicate.preps.get("as") ?? []).flatMap((t) => phraseHeads(tree, t, "in"));
  return [...(predicate.preps.get("in") ?? []), ...listed]
    .flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, types: ["State"], locative: true }))
    .slice(0, 3);
}
