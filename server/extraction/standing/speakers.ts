// Who speaks: the subject of a speech verb, whom it cites, the owner of the words it speaks of.
import { argumentsAt } from "../arguments/index.ts";
import type { Reading } from "../arguments/readings.ts";
import { DOCUMENT_NOUNS, HEADLINE_SPEAKERS, PANELS, SPOKESPEOPLE } from "../lexicon/sources.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { dominates, hasKid, isNominal, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { operatorOf } from "./operators.ts";

/** A source of words; `speaker` is null where the text does not say who ("officials said" without a country). */
export interface Source {
  readonly speaker: Argument | null;
  /** Nobody is said to speak ("is believed to"), so that a speaker further out may be meant. */
  readonly anonymous?: boolean;
  /** The token that announces it, where it stands beside the statement ("according to"). */
  readonly token?: number;
}

const SPEAKER: Reading = { types: ["Actor"], locative: false, target: false, people: false };

/** Whether a verb introduces somebody's words. */
export function isSpeechVerb(tree: Tree, v: number): boolean {
  return tree.upos[v] === "VERB" && operatorOf(tree.lemma[v]!, "VERB", "ccomp", false) === "says";
}

/** The source of a speech or opinion verb: whom it cites, else its subject. */
export function speakerOf(sentence: SentenceNode, predicate: Predicate): Argument | null {
  const cited = citedBy(sentence.tree, predicate);
  const tokens = cited.length > 0 ? cited : predicate.subjects;
  for (const token of tokens) {
    const found = speakerAt(sentence, token);
    if (found) return found;
  }
  return null;
}

/** Who is meant by a nominal that speaks: itself, the body a spokesman speaks for, the author of a document. */
export function speakerAt(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  if (DOCUMENT_NOUNS.has(tree.lemma[token]!))
    return ownerOfWords(sentence, token) ?? argumentsAt(sentence, token, SPEAKER)[0] ?? null;
  const own = argumentsAt(sentence, token, SPEAKER)[0] ?? null;
  const unnamed = own === null || own.referent.origin === "described";
  const voice = SPOKESPEOPLE.has(tree.lemma[token]!) || (own === null && PANELS.has(tree.lemma[token]!));
  return (unnamed && voice ? ownerOfWords(sentence, token) : null) ?? own;
}

/** "TASS, citing the FSB, said", "Reuters quoted X as saying": whom the speaking subject cites. */
function citedBy(tree: Tree, { token, lemma, objects, subjects }: Predicate): readonly number[] {
  if (lemma === "quote" || lemma === "cite") return objects;
  const above = tree.head[token]!;
  if (lemma === "say" && tree.xpos[token] === "VBG" && above >= 0 && CITING.has(tree.lemma[above]!))
    return [...kids(tree, above, "obj"), ...kids(tree, above, "nsubj:pass")];
  return [token, ...subjects].flatMap((t) =>
    tree.children[t]!.flatMap((c) => {
      if (CITING.has(tree.lemma[c]!) && tree.xpos[c] === "VBG") return kids(tree, c, "obj");
      const first = kids(tree, c, "amod").find((d) => CITING.has(tree.lemma[d]!) && tree.xpos[d] === "VBG");
      return first !== undefined && t === token && tree.rel[c] !== "nsubj" ? [c] : [];
    }),
  );
}
const CITING = new Set(["cite", "quote"]);

/** Whose words, report or spokesman: "Amnesty's report", "a statement by Hamas", "the Pentagon spokesman". */
export function ownerOfWords(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  const owners = [
    ...kids(tree, token, "nmod:poss"),
    ...kids(tree, token, "nmod").filter((c) => OWNING.has(preposition(tree, c) ?? "")),
    ...kids(tree, token, "compound", "amod", "nmod:desc"),
    ...kids(tree, token, "acl").flatMap((c) =>
      kids(tree, c, "obl", "obl:agent").filter((d) => preposition(tree, d) === "by"),
    ),
  ];
  for (const c of owners) {
    const found = argumentsAt(sentence, c, SPEAKER)[0];
    if (found) return found;
  }
  return null;
}
const OWNING = new Set(["by", "from", "of", "for", "at", "with"]);

/** The source of the statement at token `at` after "according to", "as X put it", "in the words of X"; null where there is none. */
export function namedSource(
  sentence: SentenceNode,
  at: number,
  predicates: ReadonlyMap<number, Predicate>,
): Source | null {
  const { tree } = sentence;
  for (let i = 0; i < tree.tokens.length; i++) {
    const find = SOURCE_WORDS[tree.lower[i]!];
    const source = find?.(sentence, i, at, predicates);
    if (source) return { ...source, token: i };
  }
  return null;
}

type Finder = (
  sentence: SentenceNode,
  i: number,
  at: number,
  predicates: ReadonlyMap<number, Predicate>,
) => Source | null;

/** Words that may announce a source -> how to find it. */
const SOURCE_WORDS: Readonly<Record<string, Finder>> = {
  according: (sentence, i) => afterAccording(sentence, i),
  per: ({ tree, ...rest }, i) => {
    const of = tree.head[i]!;
    if (tree.rel[i] !== "case" || tree.rel[of] !== "obl" || !isNominal(tree, of)) return null;
    const speaker = speakerAt({ tree, ...rest }, of);
    return speaker && { speaker };
  },
  words: ownWords,
  account: ownWords,
  telling: ownWords,
  view: ownWords,
  reckoning: ownWords,
  as: (sentence, i, _, predicates) => afterAs(sentence, i, predicates),
  believed: ifBelieved,
  ":": (sentence, i, at) => beforeColon(sentence, i, at),
};

/** "if X is to be believed". */
function ifBelieved(sentence: SentenceNode, i: number): Source | null {
  const { tree } = sentence;
  if (tree.rel[i] !== "advcl" || !hasKid(tree, i, ["mark"], ["if"])) return null;
  const subject = kids(tree, i, "nsubj:pass", "nsubj")[0];
  return subject === undefined ? null : { speaker: speakerAt(sentence, subject) };
}

/** "Report: X attacked Y", "Officials: X attacked Y". */
function beforeColon(sentence: SentenceNode, i: number, at: number): Source | null {
  const { tree } = sentence;
  const head = i - 1;
  const alone = i <= 4 && at > i && tree.upos.slice(0, i).every((u) => ["NOUN", "PROPN", "ADJ", "DET"].includes(u));
  if (!alone || !(HEADLINE_SPEAKERS.has(tree.lemma[head]!) || DOCUMENT_NOUNS.has(tree.lemma[head]!))) return null;
  return { speaker: speakerAt(sentence, head) };
}

function afterAccording(sentence: SentenceNode, i: number): Source | null {
  const { tree } = sentence;
  if (tree.lower[i + 1] !== "to") return null;
  const source = tree.rel[i] === "case" ? tree.head[i]! : kids(tree, i, "obl", "nmod", "obj")[0];
  if (source === undefined) return { speaker: null };
  const cited = kids(tree, source, "acl:relcl", "acl").filter((c) => CITING.has(tree.lemma[c]!));
  for (const token of [...cited.flatMap((c) => kids(tree, c, "obj")), source]) {
    const speaker = speakerAt(sentence, token) ?? ownerOfWords(sentence, token);
    if (speaker) return { speaker };
  }
  return { speaker: null };
}

/** "in the words of X", "by X's account". */
function ownWords(sentence: SentenceNode, i: number, at: number): Source | null {
  const { tree } = sentence;
  if (tree.rel[i] !== "obl" || !dominates(tree, tree.head[i]!, at) || !hasKid(tree, i, ["case"], ["in", "by", "on"]))
    return null;
  const speaker = ownerOfWords(sentence, i);
  return speaker && { speaker };
}

/** "as X put it", "as X tells it", "as X said": not "as X said that", which gives the time. */
function afterAs(sentence: SentenceNode, i: number, predicates: ReadonlyMap<number, Predicate>): Source | null {
  const { tree } = sentence;
  const v = tree.head[i]!;
  const predicate = predicates.get(v);
  if (
    tree.rel[i] !== "mark" ||
    tree.rel[v] !== "advcl" ||
    !predicate ||
    predicate.passive ||
    predicate.subjects.length === 0
  )
    return null;
  const it = kids(tree, v, "obj").every((c) => tree.lower[c] === "it");
  const telling = ["put", "see"].includes(tree.lemma[v]!) ? hasKid(tree, v, ["obj"], ["it"]) : isSpeechVerb(tree, v);
  return it && telling && !hasKid(tree, v, ["ccomp", "xcomp"]) ? { speaker: speakerOf(sentence, predicate) } : null;
}
