// How a report shortens a person's full name after its first mention.
import type { CatalogueActor } from "./types.ts";

/** States where the family name comes first ("Xi Jinping" is Xi). */
const FAMILY_NAME_FIRST = new Set(["actor:china", "actor:taiwan", "actor:north-korea", "actor:south-korea"]);
/** States without family names, where reports use the first of the names ("Abiy Ahmed" is Abiy). */
const GIVEN_NAME_FIRST = new Set(["actor:ethiopia", "actor:eritrea"]);
/** States where reports keep to the full name ("Hun Sen", "Min Aung Hlaing"). */
const FULL_NAME_ONLY = new Set(["actor:myanmar", "actor:cambodia", "actor:laos"]);
/** States where people have two surnames, and some go by both ("Castillo Armas"). */
const DOUBLE_SURNAMES = new Set(
  "argentina bolivia brazil chile colombia costa-rica cuba dominican-republic ecuador el-salvador france guatemala honduras mexico nicaragua panama paraguay peru portugal spain uruguay venezuela"
    .split(" ")
    .map((name) => `actor:${name}`),
);
/** Words that belong to the surname after them. */
const PARTICLES = new Set(
  "al el bin ibn ben bint abu umm ould de da do dos das del della di du la le van von der den ter mac".split(" "),
);
/** The Arabic article, the one particle that reports also drop ("al-Assad", "Assad"). */
const ARTICLE = /^(?:al|el|as|ash|an|ad|ar|at|az)-/i;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Rulers and clerics named by title and given name have no surname in use. */
const REGNAL = /^(?:king|queen|pope|prince|princess|sultan|emir|emperor|crown)\b/i;
/** An alias that says title and name ("Chairman Mao"). */
const TITLED =
  /^(?:mrs?|dr|gen|general|generalissimo|president|premier|chairman|madame|mme|captain|capt|colonel|col|lt|lieutenant|marshal|vice|air|bishop|cardinal|count|earl|viscount|lord|lady|comrade|commander)\.? /i;
/** A last word, or a phrase, that is no name ("Supreme Leader", "Lion of Panjshir"). */
const EPITHET = /(?:leader|president|minister|general|commander)$|\b(?:of|the)\b/i;

/**
 * The surnames of a person, with their particle and, after the Arabic article, also without: "Bashar al-Assad" gives "al-Assad" and
 * "Assad", "Mohammed bin Salman" gives "bin Salman". Taken from the name and from each alias of several words, but not where an alias
 * goes on after the surname ("Alvaro Uribe Velez" is Uribe), nor where one is the double surname in use ("Castillo Armas").
 */
export function surnamesOf(person: CatalogueActor): readonly string[] {
  if (person.country !== null && FULL_NAME_ONLY.has(person.country)) return [];
  if (isDouble(person)) return [];
  const own = surnamesIn(person.name, person.country);
  const known = new Set(own.map(fold));
  const others = person.aliases
    .filter(
      (alias) =>
        !alias
          .split(/\s+/)
          .slice(0, -1)
          .some((word) => known.has(fold(word))),
    )
    .flatMap((alias) => surnamesIn(alias, person.country));
  return [...new Set([...own, ...others])].filter((surname) => surname !== person.name);
}

/** Whether an alias is the last two words or more of a name from where surnames are double. */
function isDouble({ name, aliases, country }: CatalogueActor): boolean {
  if (country === null || !DOUBLE_SURNAMES.has(country)) return false;
  return aliases.some((alias) => alias.includes(" ") && name.endsWith(` ${alias}`));
}

function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function surnamesIn(name: string, country: string | null): string[] {
  const words = name.split(/\s+/).filter((word) => !SUFFIXES.test(word));
  if (words.length < 2 || REGNAL.test(name) || TITLED.test(name) || EPITHET.test(name)) return [];
  if (country !== null && (FAMILY_NAME_FIRST.has(country) || GIVEN_NAME_FIRST.has(country))) return [words[0]!];
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]!.toLowerCase())) start--;
  const surname = words.slice(start).join(" ");
  if (surname.length < 2) return [];
  const bare = surname.replace(ARTICLE, "").replace(/^(?:al|el) /i, "");
  return bare === surname ? [surname] : [surname, bare];
}
