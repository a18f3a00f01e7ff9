// When a name in the gold and a participant of a claim are the same: through the catalogue, else by equal words.
import type { EventRecord } from "../../server/domain/claim.ts";
import { aliasKey, aliasTable } from "../../server/ontology/aliases.ts";
import type { Catalogue } from "../../server/ontology/types.ts";
import type { Alternatives } from "./gold.ts";

/** What is compared: an id, its name, and the words of the text where it has some. */
export interface Named {
  readonly actor: string | null;
  readonly name: string | null;
  readonly text?: string;
}

export interface NameMatcher {
  /** Whether a gold name means this participant. */
  same(gold: string, found: Named): boolean;
  /** Whether any alternative does; "*" always, null only for nobody. */
  any(gold: Alternatives, found: Named | null, events?: readonly EventRecord[]): boolean;
}

const DETERMINERS = /^(?:the|a|an|this|that|these|those|his|her|its|their|some|any|several|many|other) /;
const HEAD_NOUN = /(?:^|[\s-])\p{Ll}[\p{L}'’]*$/u;

/** A matcher over the catalogue. Case, determiners and spelling variants do not count; a name contained in another is not the same. */
export function createNameMatcher(catalogue: Catalogue): NameMatcher {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const [key, readings] of aliasTable(catalogue)) {
    ids.set(key, new Set(readings.filter((reading) => reading.kind === "name").map((reading) => reading.id)));
  }
  const countries = countryWords(catalogue);
  const organ = (form: string): Organ => organOf(form, (words) => countries.get(aliasKey(words)) ?? null);
  const same = (gold: string, found: Named): boolean => {
    const known = ids.get(aliasKey(gold));
    if (found.actor && known?.has(found.actor)) return true;
    if (!found.actor && found.name && known)
      return (
        [...(ids.get(aliasKey(found.name)) ?? [])].some((id) => known.has(id)) || plain(found.name) === plain(gold)
      );
    const isKnown = found.actor !== null && (catalogue.actors.has(found.actor) || catalogue.places.has(found.actor));
    if (known?.size && isKnown) return false;
    const wanted = plain(gold);
    const forms = [found.name, found.text].filter((form) => form !== null && form !== undefined);
    if (forms.some((form) => plain(form) === wanted || sameOrgan(organ(gold), organ(form)))) return true;
    return !known?.size && HEAD_NOUN.test(gold) && containsWords(found.text ?? found.name ?? "", gold);
  };
  const any = (gold: Alternatives, found: Named | null, events: readonly EventRecord[] = []): boolean => {
    if (gold.includes("*")) return true;
    if (found === null) return gold.includes(null);
    const candidates = [found, ...eventParts(found, events)];
    return gold.some((name) => name !== null && candidates.some((candidate) => same(name, candidate)));
  };
  return { same, any };
}

/** A name such as "Foreign Ministry of Osterlich" or "Osterlich's Foreign Ministry" as the body and the state it belongs to. */
interface Organ {
  readonly body: string;
  readonly country: string | null;
}

function countryWords(catalogue: Catalogue): ReadonlyMap<string, string> {
  const states = [...catalogue.actors.values()].filter(({ type }) => type === "State");
  return new Map(
    states.flatMap(({ id, name, aliases, demonyms }) =>
      [name, ...aliases, ...demonyms].map((form) => [aliasKey(form), id] as const),
    ),
  );
}

function organOf(form: string, countryOf: (words: string) => string | null): Organ {
  const whole = form.replace(/^[Tt]he /, "");
  const after = / of (?:the )?(.+)$/.exec(whole);
  const owner = after && countryOf(after[1]!);
  if (owner) return { body: plain(whole.slice(0, after.index)), country: owner };
  const words = whole.split(" ");
  for (const length of [1, 2, 3].filter((n) => n < words.length)) {
    const country = countryOf(
      words
        .slice(0, length)
        .join(" ")
        .replace(/['’]s?$/, ""),
    );
    if (country) return { body: plain(words.slice(length).join(" ")), country };
  }
  return { body: plain(whole), country: null };
}

/** The same body of the same state; gold that names no state leaves it open. Only bodies of several words are told apart by it. */
function sameOrgan(gold: Organ, found: Organ): boolean {
  return (
    found.country !== null &&
    gold.body === found.body &&
    gold.body.includes(" ") &&
    (gold.country ?? found.country) === found.country
  );
}

/** An event is named by its place, its target or its doer. */
function eventParts(found: Named, events: readonly EventRecord[]): Named[] {
  const event = events.find(({ id }) => id === found.actor);
  if (!event) return [];
  const roles = event.roles
    .filter(({ role }) => role !== "weapon")
    .map(({ actor = null, text }) => ({ actor, name: null, text }));
  return event.place ? [{ actor: event.place, name: null }, ...roles] : roles;
}

function plain(form: string): string {
  return aliasKey(form).replace(DETERMINERS, "");
}

function containsWords(text: string, gold: string): boolean {
  const words = new Set(
    plain(text)
      .split(/[^\p{L}\p{N}']+/u)
      .map(singular),
  );
  return plain(gold)
    .split(/[^\p{L}\p{N}']+/u)
    .every((word) => words.has(singular(word)));
}

function singular(word: string): string {
  return word
    .replace(/men$/, "man")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "");
}
