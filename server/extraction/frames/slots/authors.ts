// Documents and offices that speak for whoever made or keeps them: "a resolution demanding", "X's decree bans", "its office rejected".
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Reading } from "../../arguments/readings.ts";
import { DOCUMENT_NOUNS } from "../../lexicon/nouns.ts";
import { SPOKESPEOPLE, VOICES } from "../../lexicon/sources.ts";
import { ownerMention } from "../../mentions/owners.ts";
import { isNominal, isVerb, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument, SentenceNode } from "../../types.ts";
import type { Matching } from "../types.ts";

/** Verbs by which somebody makes a document his own. */
const MAKING = new Set(
  "pass adopt issue publish sign write send release approve post read draft circulate make put deliver submit table".split(
    " ",
  ),
);

/** Those for whom the documents and offices among the subjects of a verb speak. */
export function authorsOf(matching: Matching, subjects: readonly number[], reading: Reading): Argument[] {
  const { sentence } = matching;
  const voiced = subjects
    .filter((t) => VOICES.has(sentence.tree.lemma[t]!))
    .flatMap((t) => owner(sentence, t, reading));
  if (voiced.length > 0) return voiced;
  const spoken = subjects
    .filter((t) => SPOKESPEOPLE.has(sentence.tree.lemma[t]!))
    .flatMap((t) => [...phraseHeads(sentence.tree, t, "for"), ...phraseHeads(sentence.tree, t, "of")])
    .flatMap((t) => argumentsAt(sentence, t, reading));
  if (spoken.length > 0) return spoken;
  return subjects
    .filter((t) => sentence.tree.upos[t] === "NOUN" && DOCUMENT_NOUNS.has(sentence.tree.lemma[t]!))
    .flatMap((t) => {
      const named = [...byPhrase(sentence.tree, t), ...makers(matching, t)].flatMap((c) =>
        argumentsAt(sentence, c, reading),
      );
      return named.length > 0 ? named : owner(sentence, t, reading);
    });
}

function owner(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const mention = ownerMention(sentence.tree, token, sentence.byHead);
  return mention && (mention.head < token || sentence.tree.lower[mention.first - 1] === "from")
    ? argumentsAt(sentence, mention.head, reading).map((a) => ({ ...a, indirect: true }))
    : [];
}

function byPhrase(tree: Tree, token: number): number[] {
  return kids(tree, token, "nmod", "obl:agent").filter(
    (c) => ["by", "from"].includes(preposition(tree, c) ?? "") && isNominal(tree, c),
  );
}

/** "the council passed a resolution demanding", "a letter signed by X". */
function makers(matching: Matching, token: number): readonly number[] {
  const { tree } = matching.sentence;
  const above = tree.head[token]!;
  const governs = above >= 0 && tree.rel[token] === "obj" && isVerb(tree, above) && MAKING.has(tree.lemma[above]!);
  const below = kids(tree, token, "acl").filter((c) => MAKING.has(tree.lemma[c]!));
  return [...(governs ? [above] : []), ...below].flatMap((v) => matching.predicates.get(v)?.subjects ?? []);
}
