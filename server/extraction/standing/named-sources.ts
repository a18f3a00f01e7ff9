// Sources named beside a statement instead of by a verb: "according to X", "in the words of X", "as X put it", the source of a headline.
import type { Predicate } from "../syntax/predicates.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { dominates, hasKid, isNominal, kids } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { beforeColon, behindHeadline } from "./headlines.ts";
import { isInsertedElsewhere, isParted, spanOf } from "./scope.ts";
import { CITING, isSpeechVerb, ownerOfWords, type Source, speakerAt, speakerOf } from "./speakers.ts";

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
    if (source && !isParted(tree, i, at)) return { ...source, token: i };
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
  according: (sentence, i, at) => afterAccording(sentence, i, at),
  per: ({ tree, ...rest }, i) => {
    const of = tree.head[i]!;
    if (tree.rel[i] !== "case" || tree.rel[of] !== "obl" || !isNominal(tree, of)) return null;
    const speaker = speakerAt({ tree, ...rest }, of);
    return speaker && { speaker };
  },
  words: ownWords,
  account: ownWords,
  telling: ownWords,
  boast: ownWords,
  admission: ownWords,
  version: ownWords,
  testimony: ownWords,
  view: ownWords,
  reckoning: ownWords,
  as: afterAs,
  believed: ifBelieved,
  concerned: asFarAsConcerned,
  hear: toHearTell,
  ":": (sentence, i, at) => beforeColon(sentence, i, at) ?? behindHeadline(sentence, i),
  "-": (sentence, i) => behindHeadline(sentence, i),
  "–": (sentence, i) => behindHeadline(sentence, i),
  "—": (sentence, i) => behindHeadline(sentence, i),
};

/** "if X is to be believed". */
function ifBelieved(sentence: SentenceNode, i: number): Source | null {
  const { tree } = sentence;
  if (tree.rel[i] !== "advcl" || !hasKid(tree, i, ["mark"], ["if"])) return null;
  const subject = kids(tree, i, "nsubj:pass", "nsubj")[0];
  return subject === undefined ? null : { speaker: speakerAt(sentence, subject) };
}

function afterAccording(sentence: SentenceNode, i: number, at: number): Source | null {
  const { tree } = sentence;
  if (tree.lower[i + 1] !== "to") return null;
  const source = tree.rel[i] === "case" ? tree.head[i]! : kids(tree, i, "obl", "nmod", "obj")[0];
  if (source === undefined) return { speaker: null };
  if (isInsertedElsewhere(tree, [i, spanOf(tree, source)[1]], at)) return null;
  const [told = source] = resolveRelative(tree, source);
  const cited = kids(tree, source, "acl:relcl", "acl").filter((c) => CITING.has(tree.lemma[c]!));
  for (const token of [...cited.flatMap((c) => kids(tree, c, "obj")), told]) {
    const speaker = speakerAt(sentence, token) ?? ownerOfWords(sentence, token);
    if (speaker) return { speaker };
  }
  return NORMS.has(tree.lemma[source]!) ? null : { speaker: null };
}
/** What something is done by, not who says that it is: "treated according to the law". */
const NORMS = new Set(
  "law rule regulation constitution plan schedule timetable custom tradition principle norm protocol order instruction need wish will procedure statute merit".split(
    " ",
  ),
);

/** "in the words of X", "by X's account". */
function ownWords(sentence: SentenceNode, i: number, at: number): Source | null {
  const { tree } = sentence;
  if (tree.rel[i] !== "obl" || !dominates(tree, tree.head[i]!, at) || !hasKid(tree, i, ["case"], ["in", "by", "on"]))
    return null;
  const speaker = ownerOfWords(sentence, i);
  return speaker && { speaker };
}

/** "As far as X is concerned, ..." */
function asFarAsConcerned(sentence: SentenceNode, i: number): Source | null {
  const subject = kids(sentence.tree, i, "nsubj", "nsubj:pass")[0];
  const far = sentence.tree.lower.slice(0, i).includes("far");
  return far && subject !== undefined ? { speaker: speakerAt(sentence, subject) } : null;
}

/** "To hear X tell it, ..." */
function toHearTell(sentence: SentenceNode, i: number): Source | null {
  const { tree } = sentence;
  const telling = kids(tree, i, "ccomp", "xcomp").find((c) => tree.lemma[c] === "tell");
  const teller = [i, telling ?? i].flatMap((c) => kids(tree, c, "obj", "nsubj")).find((c) => c > i && c !== telling);
  const tells = tree.lower.slice(i, i + 8).includes("tell") && tree.rel[i] === "advcl";
  return tells && teller !== undefined ? { speaker: speakerAt(sentence, teller) } : null;
}

/** "denies that it planned the raid, as X suggests": what is suggested is what is denied, not the denial. */
const DENYING = new Set(["deny", "dispute", "reject", "dismiss", "refute"]);

/** "as X put it", "as X tells it", "as X said": not "as X said that", which gives the time. */
function afterAs(
  sentence: SentenceNode,
  i: number,
  at: number,
  predicates: ReadonlyMap<number, Predicate>,
): Source | null {
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
  if (DENYING.has(tree.lemma[at]!) && i > at) return null;
  return it && telling && !hasKid(tree, v, ["ccomp", "xcomp"]) ? { speaker: speakerOf(sentence, predicate) } : null;
}
