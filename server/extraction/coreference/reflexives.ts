// Reflexives: "Putin himself" means the name before it, "financed itself" the subject of its clause.
import type { SentenceNode } from "../types.ts";
import { agrees } from "./agreement.ts";
import { localSubjects, type PronounPlace } from "./binding.ts";
import type { Spoken } from "./spoken.ts";
import type { Story } from "./story.ts";

/** Whether a pronoun is reflexive. */
export function isReflexive(word: string): boolean {
  return /sel(?:f|ves)$/.test(word);
}

/** What a reflexive means; null where neither the word before it nor its subject agrees. */
export function resolveReflexive(
  sentence: SentenceNode,
  place: PronounPlace,
  word: string,
  story: Story,
): Spoken | null {
  const { spoken, genders } = story;
  const here = spoken.filter((c) => c.sentence === sentence.index && agrees(word, c, genders.get(c.entity) ?? null));
  const subjects = localSubjects(place);
  return here.findLast((c) => c.last === place.token - 1) ?? here.find((c) => subjects.includes(c.token)) ?? null;
}
