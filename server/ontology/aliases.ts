// The surface forms of the catalogue, normalised so that spelling variants of one name meet under one key.
import { surnamesOf } from "./surnames.ts";
import type { Catalogue, CatalogueActor, CataloguePlace } from "./types.ts";

/** How a form stands for its owner: as a name, by its people, by its capital or seat, by a person's last name. */
export type AliasKind = "name" | "demonym" | "metonym" | "surname";

/** One reading of a surface form: whose it is, and how it stands for it. */
export interface Alias {
  /** Id of an actor or place. */
  readonly id: string;
  readonly kind: AliasKind;
  /** Counts only in exactly this case ("US", "IS"). */
  readonly exact: boolean;
  /** The form, normalised, with its own capitals. */
  readonly form: string;
}

/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ə: "a",
  Ə: "A",
};
const APOSTROPHES = /[’‘ʼʻʿʾ`´′]/g;
const HYPHENS = /[-‐‑‒–—]/g;
/** Consonants of the Arabic article, as it is and assimilated to the word behind it. */
const CONSONANTS = "l s sh n d dh r t th z".split(" ");
/** The article before a hyphen: al-, el-, as-, ash-, an-, ad-... */
const ARTICLE = new RegExp(`(?<!\\p{L})([AaEe])(?:${CONSONANTS.join("|")})-\\s?(?=\\p{L})`, "gu");
/** Every spelling of the article that keys write "al". */
export const ARTICLES: readonly string[] = ["a", "e"].flatMap((vowel) => CONSONANTS.map((end) => vowel + end));
/** The same without a hyphen, where only al and el are no English words. */
const LOOSE_ARTICLE = /(?<!\p{L})([Ee])l (?=\p{L})/gu;

/** Most names: plain words, nothing to normalise. */
const PLAIN = /^(?!The )(?:(?![Ee]l )[A-Za-z0-9]+(?: (?=[A-Za-z0-9])|$))+$/;

/**
 * One spelling for the variants of a name; capitals are kept. Diacritics go ("Élysée" = "Elysee"), so do apostrophes inside words
 * ("Kata'ib" = "Kataib", but possessive 's stays) and points ("U.S." = "US"); hyphens are spaces ("ISIS-K" = "ISIS K"); the Arabic
 * article is al ("el-Sisi" = "as-Sisi" = "al Sisi"); a leading article is small ("The Hague" = "the Hague").
 */
export function normaliseAlias(surface: string): string {
  if (PLAIN.test(surface)) return surface;
  return stripMarks(surface)
    .replace(APOSTROPHES, "'")
    .replace(ARTICLE, (_, first: string) => (first < "a" ? "Al " : "al "))
    .replace(HYPHENS, " ")
    .replace(LOOSE_ARTICLE, (_, first: string) => (first === "E" ? "Al " : "al "))
    .replace(/'(?!s(?!\p{L}))/gu, "")
    .replace(/(?<!\p{N})\.|\.(?!\p{N})/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^The /, "the ");
}

/** The key of a surface form in the alias table: normalised, in lower case. */
export function aliasKey(surface: string): string {
  return normaliseAlias(surface).toLowerCase();
}

/**
 * Whether a normalised stretch of text has the case that an alias asks for: an exact alias the same case, any other alias at least
 * its own capitals ("Russian army" is also found in "Russian Army" and "RUSSIAN ARMY", "Russian Army" not in "Russian army").
 */
export function matchesCase(alias: Alias, normalised: string): boolean {
  if (alias.form === normalised) return true;
  if (alias.exact || alias.form.length !== normalised.length) return false;
  for (let at = 0; at < normalised.length; at++) {
    const wanted = alias.form[at]!;
    if (normalised[at] !== wanted && normalised[at] !== wanted.toUpperCase() && !isArticle(normalised, at))
      return false;
  }
  return true;
}

/** The Arabic article may be small where the name has it large ("el-Fasher" for "El Fasher"). */
function isArticle(normalised: string, at: number): boolean {
  return normalised.startsWith("al ", at) && (at === 0 || normalised[at - 1] === " ");
}

/**
 * Every surface form of the catalogue under its key (see `aliasKey`), with all its readings in the order of the catalogue: names
 * and aliases, demonyms, metonyms, and the surnames of people. A form may stand for several actors and places.
 */
export function aliasTable(catalogue: Catalogue): ReadonlyMap<string, readonly Alias[]> {
  const table = new Map<string, Alias[]>();
  const add = (id: string, kind: AliasKind, surfaces: readonly string[], exact = false) => {
    for (const surface of surfaces) {
      const form = normaliseAlias(surface);
      const key = form.toLowerCase();
      const readings = table.get(key);
      if (readings === undefined) table.set(key, [{ id, kind, exact, form }]);
      else if (!readings.some((other) => other.id === id && other.kind === kind && other.form === form)) {
        readings.push({ id, kind, exact, form });
      }
    }
  };
  for (const actor of catalogue.actors.values()) {
    addNames(actor, add);
    add(actor.id, "metonym", actor.metonyms);
    if (actor.type === "Person") add(actor.id, "surname", surnamesOf(actor));
  }
  for (const place of catalogue.places.values()) addNames(place, add);
  return table;
}

function addNames(
  entry: CatalogueActor | CataloguePlace,
  add: (id: string, kind: AliasKind, surfaces: readonly string[], exact?: boolean) => void,
): void {
  add(entry.id, "name", entry.exact, true);
  add(
    entry.id,
    "name",
    [entry.name, ...entry.aliases].filter((form) => !entry.exact.includes(form)),
  );
  add(entry.id, "demonym", entry.demonyms);
}

function stripMarks(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter);
}
