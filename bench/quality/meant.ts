// Whom the pronouns of the tune reports mean, as annotated in seeds/gold/pronouns.yaml.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Document } from "../../server/domain/document.ts";
import type { Trace } from "../../server/extraction/index.ts";
import type { MentionNode, SentenceNode } from "../../server/extraction/types.ts";
import { type Count, NO_COUNT } from "./counts.ts";
import type { NameMatcher } from "./names.ts";

const FILE = fileURLToPath(new URL("../../seeds/gold/pronouns.yaml", import.meta.url));
const PRONOUN = /^(?:he|him|his|she|hers?|it|its|they|them|theirs?|(?:him|her|it)self|themselves)$/i;

/** Report (name of its file) -> for each pronoun of the third person what it means, alternatives joined by "|". */
export function loadMeant(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(parse(readFileSync(FILE, "utf8")) as Record<string, string[]>));
}

/** A pronoun of a report and what it means. */
export interface Meant {
  readonly sentence: SentenceNode;
  readonly token: number;
  /** Null for what is no actor or place, or several. */
  readonly label: string | null;
}

/** The annotated pronouns of a document; empty where it has no annotation. Throws where their number differs. */
export function pronounsMeant(
  labels: ReadonlyMap<string, readonly string[]>,
  { id }: Document,
  sentences: readonly SentenceNode[],
): Meant[] {
  const own = labels.get(id.replace(/^doc:/, ""));
  if (!own) return [];
  const places = sentences.flatMap((sentence) =>
    sentence.tree.tokens.filter(({ text }) => PRONOUN.test(text)).map(({ index }) => ({ sentence, token: index })),
  );
  if (places.length !== own.length)
    throw new Error(`${id} has ${places.length} pronouns, seeds/gold/pronouns.yaml lists ${own.length}`);
  return places.map((place, i) => ({ ...place, label: own[i] === "-" ? null : own[i]! }));
}

/** Whether a label means what a mention stands for: by the catalogue, by its name or a part of it, or by its own words. */
export function isMeant(
  names: NameMatcher,
  label: string,
  { owner, referent }: Pick<MentionNode, "referent" | "owner">,
  words: string,
): boolean {
  const known = [owner, referent].filter((one) => one !== null);
  return label
    .split("|")
    .some(
      (one) =>
        known.some(({ id, name }) => names.same(one, { actor: id, name, text: name })) ||
        [...known.map(({ name }) => name), words].some((form) => contains(form, one) || isShortFor(form, one)),
    );
}

/** "Amrozi" for "Amrozi bin Nurhasyim". */
function isShortFor(form: string, label: string): boolean {
  return /^\p{Lu}/u.test(form) && contains(label, form);
}

/** Pronouns of the documents that stand for an actor or place, and those taken for one. */
export function countMeant(names: NameMatcher, traces: readonly Trace[]): Count {
  const labels = loadMeant();
  const counts = { ...NO_COUNT } as { -readonly [K in keyof Count]: number };
  for (const { extraction, sentences } of traces)
    for (const { sentence, token, label } of pronounsMeant(labels, extraction.document, sentences)) {
      const mention = sentence.mentions.find((m) => m.kind === "pronoun" && m.head === token);
      const taken = mention !== undefined && (mention.referent ?? mention.owner) !== null;
      const right = taken && label !== null && isMeant(names, label, mention, wordBefore(sentences, mention));
      if (label !== null) counts.gold++;
      if (taken) counts.found++;
      if (right) counts.foundRight++;
    }
  return { ...counts, goldRight: counts.foundRight };
}

/** The word that a pronoun was taken to go back to. */
function wordBefore(sentences: readonly SentenceNode[], { resolvedBy }: MentionNode): string {
  return resolvedBy ? sentences[resolvedBy.sentence]!.tree.tokens[resolvedBy.token]!.text : "";
}

function contains(form: string, words: string): boolean {
  const plain = (text: string) =>
    ` ${text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}'-]+/gu, " ")
      .replace(/s\b/g, "")} `;
  return plain(form).includes(plain(words));
}
