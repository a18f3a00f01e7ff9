// Who speaks: the subject of a speech verb, the source after "according to".
import { argumentsAt } from "../arguments/index.ts";
import type { Reading } from "../arguments/readings.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { operatorOf } from "./operators.ts";

/** A source of words; `speaker` is null where the text does not say who ("officials said" without a country). */
export interface Source {
  readonly speaker: Argument | null;
}

const SPEAKER: Reading = { types: ["Actor"], locative: false, target: false, people: false };

/** Whether a verb introduces somebody's words. */
export function isSpeechVerb(tree: Tree, v: number): boolean {
  return tree.upos[v] === "VERB" && operatorOf(tree.lemma[v]!, "VERB", "ccomp", false) === "says";
}

/** The source of a speech or opinion verb: whom it cites, else its subject. */
export function speakerOf(sentence: SentenceNode, predicate: Predicate): Argument | null {
  const { tree } = sentence;
  const cited = kids(tree, predicate.token, "advcl").filter(
    (c) => tree.lemma[c] === "cite" || tree.lemma[c] === "quote",
  );
  const sources = cited.flatMap((c) => kids(tree, c, "obj"));
  const quoted = predicate.lemma === "quote" ? predicate.objects : [];
  for (const token of [...sources, ...quoted, ...predicate.subjects]) {
    const found = argumentsAt(sentence, token, SPEAKER);
    if (found.length > 0) return found[0]!;
  }
  return null;
}

/** The source after "according to" (or "as X said") anywhere in a sentence; null where there is none. */
export function accordingTo(sentence: SentenceNode): Source | null {
  const { tree } = sentence;
  for (let i = 0; i < tree.tokens.length; i++) {
    if (preposition(tree, i) !== "according to") continue;
    return { speaker: argumentsAt(sentence, i, SPEAKER)[0] ?? possessorOf(sentence, i) };
  }
  return null;
}

/** "according to Osterlich's figures": the owner of the source. */
function possessorOf(sentence: SentenceNode, i: number): Argument | null {
  const { tree } = sentence;
  const owners = [
    ...kids(tree, i, "nmod:poss"),
    ...kids(tree, i, "nmod").filter((c) => ["by", "from", "of"].includes(preposition(tree, c) ?? "")),
    ...kids(tree, i, "compound", "amod", "acl"),
  ];
  return owners.flatMap((c) => argumentsAt(sentence, c, SPEAKER))[0] ?? null;
}
