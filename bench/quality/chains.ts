// Coreference chains of the GUM corpus: the mentions in the `Entity` annotation of a treebank's last column.
import type { Span } from "../../server/domain/document.ts";
import type { GoldDocument } from "../treebank.ts";

/** What form a mention has: a name, a description, a pronoun of the third person, one of the first or second, or another pronoun. */
export type Form = "name" | "description" | "pronoun" | "speaker" | "other";

/** One annotated mention. */
export interface ChainMention extends Span {
  /** The words without which it would not be the mention: its head, or all words of a name. */
  readonly core: readonly Span[];
  /** The word that the others hang on. */
  readonly head: Span;
  readonly chain: string;
  /** The annotator's kind of thing: person, place, organization, event, abstract ... */
  readonly type: string;
  readonly form: Form;
}

type Word = GoldDocument["sentences"][number]["words"][number];

const MARK = /\((\d+(?:\[\d+\/\d+\])?)-([^()]*)(\))?|(\d+(?:\[\d+\/\d+\])?)\)/g;
const THIRD = /^(?:he|him|his|she|hers?|it|its|they|them|theirs?|(?:him|her|it)self|themselves)$/i;
const SPEAKER = /^(?:i|me|mine|my|we|us|ours?|you|yours?|(?:my|your)self|(?:our|your)selves)$/i;

/** Every mention of a document, in order of its end. */
export function chainMentions(document: GoldDocument): ChainMention[] {
  return document.sentences.flatMap(({ words }) => mentionsIn(words));
}

function mentionsIn(words: readonly Word[]): ChainMention[] {
  const found: ChainMention[] = [];
  const open: { chain: string; fields: readonly string[]; first: number }[] = [];
  words.forEach((word, at) => {
    const entity = word.misc.split("|").find((part) => part.startsWith("Entity="));
    for (const [, opened, fields, closedAtOnce, closed] of entity?.slice(7).matchAll(MARK) ?? []) {
      if (opened !== undefined) {
        const mention = { chain: opened, fields: fields!.split("-"), first: at };
        if (closedAtOnce) found.push(mentionOf(words, mention, at));
        else open.push(mention);
        continue;
      }
      const place = open.findLastIndex(({ chain }) => chain === closed);
      if (place >= 0) found.push(mentionOf(words, open.splice(place, 1)[0]!, at));
    }
  });
  return found;
}

function mentionOf(
  words: readonly Word[],
  { chain, fields, first }: { chain: string; fields: readonly string[]; first: number },
  last: number,
): ChainMention {
  const [type = "", , , , minimum = ""] = fields;
  const core = minimum
    .split(",")
    .map((n) => words[first + Number(n) - 1])
    .filter((word) => word !== undefined);
  const span = { start: words[first]!.start, end: words[last]!.end };
  const inside = ({ head }: Word) => head >= first && head <= last;
  const head = core.find((word) => !inside(word)) ?? words.slice(first, last + 1).find((word) => !inside(word));
  return { ...span, core, head: head ?? words[last]!, chain, type, form: formOf(core) };
}

function formOf(core: readonly Word[]): Form {
  if (core.some((word) => word.upos === "PROPN")) return "name";
  const [word] = core;
  if (word?.upos !== "PRON") return "description";
  if (THIRD.test(word.form)) return "pronoun";
  return SPEAKER.test(word.form) ? "speaker" : "other";
}
