// Slots of a noun that hangs on a verb as an adjunct and takes an argument from it: "with X's help, Y took F", "fired in support of X".
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { firstConjunct, hasKid, isVerb, kid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";

/** Prefix of these slots; the preposition that must stand before the noun follows it. */
const ABOVE = "above-";

/** Whether a slot looks at the verb above the noun. */
export function isAbove(slot: string): boolean {
  return slot.startsWith(ABOVE);
}

/** The verb or predicate that `noun` is an adjunct of by one of `prepositions`; -1 where there is none. */
export function verbAbove(tree: Tree, noun: number, prepositions: readonly string[]): number {
  if (noun < 0) return -1;
  const first = spanOf(tree, firstConjunct(tree, noun));
  const prep = preposition(tree, first);
  if (prep === null || !prepositions.includes(prep)) return -1;
  const head = tree.head[first]!;
  if (head < 0 || !["obl", "nmod", "advcl"].includes(tree.rel[first]!)) return -1;
  if (isVerb(tree, head) || hasKid(tree, head, ["cop"])) return head;
  const above = tree.head[head]!;
  const named = tree.upos[head] === "PROPN" && above >= 0 && isVerb(tree, above);
  const isBeside = tree.rel[head] === "nsubj" && tree.lower[head + 1] === ",";
  return named && (tree.rel[head] === "obl" || isBeside) ? above : -1;
}

/** "after three days of fighting", "after 78 hours in the hands of X", "on suspicion of links with X": the span of time or the charge that the noun fills. */
function spanOf(tree: Tree, noun: number): number {
  const head = tree.head[noun]!;
  const filled = tree.rel[noun] === "nmod" && FILLED_BY.has(preposition(tree, noun) ?? "");
  if (head >= 0 && filled && SPANS.has(tree.lemma[head]!)) return head;
  const beside = head < 0 ? [] : kids(tree, head, "obl").filter((c) => c < noun && SPANS.has(tree.lemma[c]!));
  const next = beside.find((c) => tree.rel[noun] === "obl" && kid(tree, noun, "case") === c + 1);
  return next ?? noun;
}
const FILLED_BY = new Set(["of", "in"]);
const SPANS: ReadonlySet<string> = new Set(
  "hour day night week month year decade suspicion charge allegation accusation".split(" "),
);

/** Whom the verb above the noun speaks of: its doers, or those to whom it is done where nobody does it. */
export function aboveArguments(matching: Matching, anchor: Anchor, reading: Reading, slot: string): Argument[] {
  const { tree } = matching.sentence;
  const verb = verbAbove(tree, anchor.noun, [slot.slice(ABOVE.length)]);
  const predicate = verb >= 0 ? matching.predicates.get(verb) : undefined;
  if (!predicate) return [];
  if (slot === "above-for" && SEEKING.has(predicate.lemma)) return [];
  const suffers = predicate.passive || (FAULTS.has(slot.slice(ABOVE.length)) && FAULTING.has(predicate.lemma));
  const doers = suffers && !predicate.passive ? [] : predicate.subjects;
  const tokens = doers.length > 0 ? doers : suffers ? predicate.objects : [];
  return tokens.flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, locative: false, target: false }));
}

/** "removed X for a call with Y": prepositions behind which stands what was held against somebody, and verbs that hold it against him. */
const FAULTS = new Set(["for", "over", "after", "because of", "about"]);
const FAULTING = new Set(
  "remove dismiss sack fire oust suspend expel censure criticise criticize condemn rebuke reprimand question interrogate investigate charge arrest detain jail imprison convict sentence punish discipline attack blame denounce indict impeach summon fault fine".split(
    " ",
  ),
);

/** "asked for a meeting with X": what somebody only wants has not been. */
const SEEKING = new Set(
  "ask call appeal press push hope wait plead beg pray apply long yearn lobby campaign angle".split(" "),
);
