// Whom a profile or an obituary is about: the person it speaks of as "he" or "she" from sentence to sentence.
import type { Referent, SentenceNode } from "../types.ts";
import { type Gender, genderOfPronoun } from "./gender.ts";

/** In which share of the sentences, and how often at least, one "he" or "she" has to be spoken of; less of somebody whom the title names. */
const SHARE = 0.5;
const TITLED = 0.3;
const LEAST = 5;
/** Within how many sentences the person has to be named. */
const OPENING = 4;
/** How much likelier a pronoun means the protagonist than its place alone lets one think, in log-odds. */
export const FOREMOST = 2;

/** A person whom a document tells the life of. */
export interface Protagonist {
  readonly id: string;
  readonly gender: Gender;
}

/** The person whom a document tells the life of; null for documents that tell of many. `isQuoted`: whether a token stands in quotation marks. */
export function protagonistOf(
  sentences: readonly SentenceNode[],
  title: string | null,
  isQuoted: (sentence: SentenceNode, token: number) => boolean,
): Protagonist | null {
  const told = sentences.filter(({ headline }) => !headline);
  const spokenOf = (gender: Gender) =>
    told.filter((sentence) =>
      sentence.mentions.some(
        ({ kind, noun, head }) => kind === "pronoun" && genderOfPronoun(noun!) === gender && !isQuoted(sentence, head),
      ),
    ).length;
  const [men, women] = [spokenOf("male"), spokenOf("female")];
  const most = Math.max(men, women);
  const opening = told.slice(0, OPENING).flatMap(personsIn);
  const titled = [...new Set(opening.filter(({ name }) => isNamedIn(title ?? "", name)).map(({ id }) => id))];
  const share = titled.length === 1 ? TITLED : SHARE;
  if (most < Math.max(LEAST, share * told.length)) return null;
  const id = titled.length === 1 ? titled[0]! : namedMost(sentences.flatMap(personsIn), opening);
  return id === null ? null : { id, gender: men >= women ? "male" : "female" };
}

/** Whether a title has somebody's name, or the last word of it. */
function isNamedIn(title: string, name: string): boolean {
  return ` ${title.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, " ")} `.includes(
    ` ${name.toLowerCase().split(" ").at(-1)} `,
  );
}

/** The person named most often, if the opening names him too. */
function namedMost(all: readonly Referent[], opening: readonly Referent[]): string | null {
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...new Set(opening.map(({ id }) => id))].sort((a, b) => counts.get(b)! - counts.get(a)!);
  if (first === undefined) return null;
  return second === undefined || counts.get(first)! > counts.get(second)! ? first : null;
}

function personsIn({ mentions }: SentenceNode): Referent[] {
  return mentions.flatMap(({ kind, referent }) => (kind === "name" && referent?.type === "Person" ? [referent] : []));
}
