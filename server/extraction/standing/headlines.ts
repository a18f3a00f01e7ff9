// Sources that a headline sets off: before a colon, or behind a colon or dash at its end.
import { DOCUMENT_NOUNS, HEADLINE_SPEAKERS } from "../lexicon/sources.ts";
import { sourceOfHeadline } from "../syntax/repairs/headlines.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { type Source, speakerAt } from "./speakers.ts";

/** "Report: X attacked Y", "Officials: X attacked Y", "Osterlich: X attacked Y". */
export function beforeColon(sentence: SentenceNode, i: number, at: number): Source | null {
  const { tree } = sentence;
  const head = i - 1;
  const quoted = sayerBeforeQuote(sentence, i, at);
  if (quoted) return { speaker: quoted };
  const alone = i <= 4 && at > i && tree.upos.slice(0, i).every((u) => ["NOUN", "PROPN", "ADJ", "DET"].includes(u));
  if (!alone) return null;
  const speaker = speakerAt(sentence, head);
  const speaks = HEADLINE_SPEAKERS.has(tree.lemma[head]!) || DOCUMENT_NOUNS.has(tree.lemma[head]!);
  return speaks || (speaker !== null && isNamedActor(tree, head, speaker)) ? { speaker } : null;
}

/** `Osterlich Premier A B: "P"`, "Osterlich Premier A B: P": the name that a sentence begins with and a colon ends; without quotation marks a person's. */
function sayerBeforeQuote(sentence: SentenceNode, i: number, at: number): Argument | null {
  const { tree, mentions } = sentence;
  if (at < i || i > LONGEST_SAYER) return null;
  if (tree.upos.slice(0, i).some((u) => u === "VERB" || u === "AUX")) return null;
  const name = mentions.find((m) => m.kind === "name" && m.last === i - 1 && m.referent);
  const quoted = /^["“]$/.test(tree.lower[i + 1] ?? "");
  return name && (quoted || name.referent!.type === "Person")
    ? { token: name.head, mention: name, referent: name.referent!, indirect: false, home: sentence }
    : null;
}
/** Words before the colon at most: a title and a name. */
const LONGEST_SAYER = 12;

/** A name in ordinary capitals that is nothing but an actor; where a report was filed stands in big ones, or is a place. */
function isNamedActor(tree: Tree, head: number, { referent }: Argument): boolean {
  const text = tree.tokens[head]!.text;
  return (
    referent.origin !== "described" && referent.type !== "Place" && tree.upos[head] === "PROPN" && !FILED.test(text)
  );
}
const FILED = /^\p{Lu}{5,}$/u;

/** "X attacked Y - Z", "X attacked Y: Z": `i` is the mark before the source. */
export function behindHeadline(sentence: SentenceNode, i: number): Source | null {
  if (sourceOfHeadline(sentence.tree) !== i + 1) return null;
  return { speaker: speakerAt(sentence, sentence.tree.tokens.length - 1) };
}
