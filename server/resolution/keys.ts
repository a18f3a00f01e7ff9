// Keys under which actors meet that may be the same: only those with a key in common are ever compared.
import type { ActorType } from "../domain/actor.ts";
import { COMMON, LOOSE } from "./lexicon/organisations.ts";
import { readOrganisationName } from "./names/organisation.ts";
import { personWords, readPersonName } from "./names/person.ts";
import { skeletons } from "./spelling/sounds.ts";
import type { World } from "./types.ts";

/** A surname by its skeleton; a name given in another order is found by its first word. */
function personKeys(name: string): string[] {
  const { forms } = readPersonName(name);
  const words = forms[0] ?? [];
  const ends = new Set([words.at(-1), ...(words.length > 1 ? forms.slice(1).map((form) => form.at(-1)) : [])]);
  if (words.length === 2) ends.add(words[0]);
  return [...ends].flatMap((word) =>
    word === undefined ? [] : skeletons(word).map((skeleton) => `person ${skeleton}`),
  );
}

/** Each word that tells, by its skeleton; where none does, all words together; abbreviations beside what they may stand for. */
function organisationKeys(name: string, world: World): string[] {
  const { words, countries, numbers, letters, initials } = readOrganisationName(name, world);
  if (letters !== null) return [`letters ${letters}`];
  const telling = words.filter((word) => !COMMON.has(word) && !LOOSE.has(word) && word.length > 2);
  const whole = `words ${[...words].sort().join(" ")} ${numbers.join(" ")}`.trim();
  return [
    ...telling.flatMap((word) => skeletons(word).map((skeleton) => `word ${skeleton}`)),
    ...(telling.length === 0 ? [words.length + numbers.length > 0 ? whole : `states ${countries.join(" ")}`] : []),
    ...initials.filter((text) => text.length > 1).map((text) => `letters ${text}`),
  ];
}

/** The keys of an actor, by its name and aliases; sorted. */
export function keysOf(
  actor: { readonly name: string; readonly type: ActorType; readonly aliases: readonly string[] },
  world: World,
): string[] {
  const names =
    actor.type === "Person"
      ? [actor.name, ...actor.aliases.filter((alias) => personWords(readPersonName(alias)).length > 1)]
      : [actor.name, ...actor.aliases];
  const keys = names.flatMap((name) => (actor.type === "Person" ? personKeys(name) : organisationKeys(name, world)));
  return [...new Set(keys)].sort();
}
