// Who speaks: the subject of a speech verb, whom it cites, the owner of the words it speaks of.
import { argumentsAt } from "../arguments/index.ts";
import type { Reading } from "../arguments/readings.ts";
import { DOCUMENT_NOUNS, PANELS, SPOKESPEOPLE, VOICES } from "../lexicon/sources.ts";
import { unnamed } from "../mentions/descriptions.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { operatorOf } from "./operators.ts";
import { voiceAt } from "./voices.ts";

/** A source of words; `speaker` is null where the text does not say who ("officials said" without a country). */
export interface Source {
  readonly speaker: Argument | null;
  /** All who speak together, where there are several. */
  readonly together?: readonly Argument[];
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
  const believers = predicate.passive && CONVINCING.has(predicate.lemma) ? predicate.objects : predicate.subjects;
  const tokens = cited.length > 0 ? cited : believers;
  for (const token of tokens) {
    const found = speakerAt(sentence, token);
    if (found) return found;
  }
  return null;
}

/** All subjects of a speech verb: "X and Y said that they". */
export function speakersTogether(sentence: SentenceNode, { subjects, passive }: Predicate): readonly Argument[] {
  return passive || subjects.length < 2 ? [] : subjects.flatMap((token) => argumentsAt(sentence, token, SPEAKER));
}

/** "is convinced that": who is convinced thinks so. */
const CONVINCING = new Set(["convince", "persuade"]);

/** Who is meant by a nominal that speaks: itself, the body a spokesman speaks for, the author of a document. */
export function speakerAt(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  if (DOCUMENT_NOUNS.has(tree.lemma[token]!))
    return ownerOfWords(sentence, token) ?? argumentsAt(sentence, token, SPEAKER)[0] ?? issuerOf(sentence, token);
  const own = argumentsAt(sentence, token, SPEAKER)[0] ?? null;
  const unnamed = own === null || own.referent.origin === "described";
  const voice =
    SPOKESPEOPLE.has(tree.lemma[token]!) ||
    (own === null && (PANELS.has(tree.lemma[token]!) || VOICES.has(tree.lemma[token]!)));
  return (
    (unnamed && voice ? ownerOfWords(sentence, token) : null) ??
    own ??
    describedSpeaker(sentence, token) ??
    voiceAt(sentence, token)
  );
}

/** "the U.S. embassy", "the army", "both countries": a speaker known by its noun alone, or by the name that the noun begins with. */
function describedSpeaker(sentence: SentenceNode, token: number): Argument | null {
  const mention = sentence.byHead.get(token);
  if (mention?.kind !== "nominal" || mention.type === null || mention.referent || mention.owner) return null;
  const { tree } = sentence;
  for (const c of kids(tree, token, "compound", "nmod:poss")) {
    const owner = argumentsAt(sentence, c, SPEAKER)[0];
    if (owner) return owner;
  }
  const type = mention.type === "Place" ? "GovernmentBody" : mention.type;
  if (mention.type === "Place" && !SEATS.has(tree.lemma[token]!)) return null;
  const referent = unnamed(tree, { ...mention, type }, sentence.document);
  return { token, mention, referent, indirect: true, home: sentence };
}
const SEATS = new Set(["embassy", "consulate", "mission", "presidency", "court", "parliament", "palace"]);

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
/** Verbs by which a speaker passes on the words of another. */
export const CITING: ReadonlySet<string> = new Set(["cite", "quote"]);

/** Whose words, report or spokesman: "Amnesty's report", "a statement by Hamas", "the Pentagon spokesman". */
export function ownerOfWords(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  const isDocument = DOCUMENT_NOUNS.has(tree.lemma[token]!);
  const owners = [
    ...kids(tree, token, "nmod:poss"),
    ...kids(tree, token, "nmod").filter((c) => OWNING.has(preposition(tree, c) ?? "")),
    ...kids(tree, token, "compound", "amod", "nmod:desc"),
    ...kids(tree, token, "acl").flatMap((c) =>
      kids(tree, c, "obl", "obl:agent").filter((d) => preposition(tree, d) === "by"),
    ),
  ];
  for (const c of owners) {
    const found = argumentsAt(sentence, c, SPEAKER)[0] ?? (isDocument ? describedSpeaker(sentence, c) : null);
    if (found) return found;
  }
  return null;
}
/** "X published a report, according to which": who made the document public. */
function issuerOf(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  const verb = tree.head[token]!;
  if (verb < 0 || tree.rel[token] !== "obj" || !ISSUING.has(tree.lemma[verb]!)) return null;
  return kids(tree, verb, "nsubj").flatMap((c) => argumentsAt(sentence, c, SPEAKER))[0] ?? null;
}
const ISSUING = new Set(
  "publish issue release present circulate make post submit write send file deliver read".split(" "),
);
const OWNING = new Set(["by", "from", "of", "for", "at", "with"]);
