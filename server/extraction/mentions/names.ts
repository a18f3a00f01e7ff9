// Names of the catalogue in a sentence: longest match over token runs, with case rules and the choice between readings.
import { type Alias, ARTICLES, aliasKey, aliasTable, matchesCase, normaliseAlias } from "../../ontology/aliases.ts";
import { seatsOf } from "../../ontology/seats.ts";
import type { Catalogue, CatalogueActor, CataloguePlace, CatalogueRole } from "../../ontology/types.ts";
import { ORGAN_NOUNS } from "../lexicon/nouns.ts";
import { surface, type Tree } from "../syntax/tree.ts";
import type { Referent } from "../types.ts";
import { bearerOf, type NameContext } from "./bearers.ts";
import { type Era, type Eras, erasOf, existed, hasEnded, timeOfReport } from "./eras.ts";
import { ownerOf } from "./seats.ts";

/** One catalogue name found at tokens `first`..`last`, with every reading that its case admits. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly Alias[];
}

/** The catalogue prepared for matching. */
export interface AliasIndex {
  readonly table: ReadonlyMap<string, readonly Alias[]>;
  /** Longest form, in words, that begins with a word as its key or as the text has it. */
  readonly longest: ReadonlyMap<string, number>;
  /** Words with which forms end. */
  readonly ends: ReadonlySet<string>;
  readonly referents: ReadonlyMap<string, Referent>;
  readonly eras: Eras;
  /** The time of the report that is read. */
  readonly time: Era;
  /** Places that have been the seat of one state after another: place id -> ids of the states. */
  readonly contested: ReadonlyMap<string, readonly string[]>;
  /** Names, in small letters, that bodies of several states share -> ids of the bodies. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

const MAX_WORDS = 9;

/** Builds the index once per catalogue. */
export function buildAliasIndex(catalogue: Catalogue): AliasIndex {
  const table = aliasTable(catalogue);
  const longest = new Map<string, number>();
  const ends = new Set<string>();
  for (const key of table.keys()) {
    const words = key.split(" ");
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
    ends.add(words.at(-1)!);
  }
  for (const article of ARTICLES) if (!longest.has(article)) longest.set(article, longest.get("al") ?? 0);
  const eras = erasOf(catalogue);
  const seats = seatsOf(catalogue);
  const contested = new Map([...seats].filter(([, owners]) => owners.some((id) => hasEnded(eras, id))));
  const time = timeOfReport(null);
  const referents = referentsOf(catalogue, seats, eras, time);
  return { table, longest, ends, referents, eras, time, contested, shared: sharedNames(catalogue) };
}

function sharedNames(catalogue: Catalogue): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  for (const { id, shared: names } of catalogue.actors.values())
    for (const name of names) shared.set(name.toLowerCase(), [...(shared.get(name.toLowerCase()) ?? []), id]);
  return shared;
}

function referentsOf(
  catalogue: Catalogue,
  seats: ReadonlyMap<string, readonly string[]>,
  eras: Eras,
  time: Era,
): Map<string, Referent> {
  const referents = new Map<string, Referent>();
  for (const actor of catalogue.actors.values())
    referents.set(actor.id, actorReferent(actor, termsOf(actor, catalogue)));
  for (const place of catalogue.places.values()) {
    const seat = ownerOf(eras, seats.get(place.id) ?? [], time);
    referents.set(place.id, placeReferent(place, seat === null ? null : (referents.get(seat) ?? null)));
  }
  return referents;
}

function actorReferent(actor: CatalogueActor, terms: readonly CatalogueRole[]): Referent {
  const { id, name, type, demonyms } = actor;
  const country = type === "State" ? id : (actor.country ?? actor.partOf);
  const referent: Referent = { id, name, type, origin: "catalogue", country, metonymOf: null };
  const called = type === "State" && demonyms[0] ? { ...referent, adjective: demonyms[0] } : referent;
  return terms.length > 0 ? { ...called, terms } : called;
}

/** The roles of an actor at the head of a state. */
function termsOf({ roles }: CatalogueActor, catalogue: Catalogue): CatalogueRole[] {
  return roles.filter((role) => role.relation === "LEADS" && catalogue.actors.get(role.of)?.type === "State");
}

function placeReferent(place: CataloguePlace, metonymOf: Referent | null): Referent {
  return {
    id: place.id,
    name: place.name,
    type: "Place",
    origin: "catalogue",
    country: place.country ?? null,
    metonymOf,
    placeKind: place.kind,
  };
}

/** Every catalogue name of a sentence, leftmost and longest first, without overlaps. `shouting`: the line is in capitals. */
export function matchNames(index: AliasIndex, tree: Tree, text: string, shouting: boolean): NameMatch[] {
  const found: NameMatch[] = [];
  for (let i = 0; i < tree.tokens.length; ) {
    const match = longestMatch(index, tree, text, i, shouting);
    if (match) found.push(match);
    i = match ? match.last + 1 : i + 1;
  }
  return found;
}

/** The longest alias that starts at token `i`, at most `limit` tokens long. */
export function longestMatch(
  index: AliasIndex,
  tree: Tree,
  text: string,
  i: number,
  shouting: boolean,
  limit = 99,
): NameMatch | null {
  const words = reach(index, tree, i);
  if (words === 0) return null;
  const last = Math.min(tree.tokens.length - 1, i + Math.min(limit, words * 2 + 1, MAX_WORDS * 2) - 1);
  for (let j = last; j >= i; j--) {
    if (!mayEnd(index, tree, text, j)) continue;
    const spelled = surface(tree, text, i, j);
    if (spelled.length > 90) continue;
    const readings = index.table.get(aliasKey(spelled));
    if (!readings) continue;
    const usable = usableReadings(readings, spelled, shouting);
    if (usable.length > 0 && !isGenericOrgan(tree, i, j) && !continuesName(tree, i, j))
      return { first: i, last: j, readings: usable };
  }
  return null;
}

/** How many words the longest form has that may begin with token `i`; 0 where none does. */
function reach({ longest }: AliasIndex, tree: Tree, i: number): number {
  const start = tree.tokens[i]!.text;
  if (PLAIN_WORD.test(start)) return longest.get(tree.lower[i]!) ?? 0;
  return /^[\p{L}\p{N}]/u.test(start) ? (longest.get(aliasKey(start).split(" ")[0]!) ?? 0) : 0;
}

/** Whether a form may end with token `i`; a plain word that stands apart is the last word of its key. */
function mayEnd({ ends }: AliasIndex, tree: Tree, text: string, i: number): boolean {
  const word = tree.tokens[i]!;
  if (!PLAIN_WORD.test(word.text)) return /[\p{L}\p{N}]/u.test(word.text);
  return ends.has(tree.lower[i]!) || !/[\s-]/.test(text.charAt(word.start - 1));
}
const PLAIN_WORD = /^[A-Za-z0-9]+$/;

function usableReadings(readings: readonly Alias[], spelled: string, shouting: boolean): Alias[] {
  const form = normaliseAlias(spelled);
  if (/^\p{Ll}/u.test(form) && !/\p{Lu}/u.test(form)) return readings.filter((r) => r.exact && r.form === form);
  return readings.filter((alias) =>
    shouting
      ? alias.form.toUpperCase() === form.toUpperCase() && !(alias.exact && alias.form !== form)
      : matchesCase(alias, form),
  );
}

const DISTINGUISHING = new Set(
  "national supreme federal new real provisional central high continuity popular united republican free".split(" "),
);
/** "Security Council" inside "National Security Council" is another body. */
function continuesName(tree: Tree, first: number, last: number): boolean {
  const before = first > 0 ? tree.tokens[first - 1]! : undefined;
  return (
    before !== undefined &&
    last > first &&
    /^\p{Lu}/u.test(before.text) &&
    DISTINGUISHING.has(before.text.toLowerCase()) &&
    tree.tokens[first]!.start - before.end === 1
  );
}

/** "Russian army" in lower case is the state's organ without a name of its own: left to the nominals. */
function isGenericOrgan(tree: Tree, first: number, last: number): boolean {
  const end = tree.tokens[last]!.text;
  return last > first && /^\p{Ll}/u.test(end) && ORGAN_NOUNS.has(end);
}

/** The reading that context prefers; null where none is safe. */
export function chooseReading(index: AliasIndex, match: NameMatch, context: NameContext): Alias | null {
  const { seen, title } = context;
  const readings = ofTheTime(index, match.readings);
  const names = readings.filter((r) => r.kind === "name");
  const pool =
    title !== null && readings.some((r) => r.kind === "surname")
      ? readings.filter((r) => r.kind === "surname")
      : names.length > 0
        ? names
        : readings;
  if (pool.length === 1) return pool[0]!;
  const met = pool.filter((r) => seen.has(r.id));
  if (met.length === 1) return met[0]!;
  if (pool.every((r) => r.kind === "surname")) return bearerOf(index, pool, context);
  const ranked = pool.filter((r) => r.kind !== "metonym");
  const demonym = ranked.find((r) => r.kind === "demonym" && index.referents.get(r.id)?.type === "State");
  if (ranked.every((r) => r.kind === "demonym")) return demonym ?? null;
  const actor = ranked.find((r) => !r.id.startsWith("place:"));
  return actor ?? ranked[0] ?? pool[0] ?? null;
}

/** Without what is over by then; only what is over since, where there is such ("Salisbury" in 1970). Of people see `bearerOf`, of seats `asOf`. */
function ofTheTime({ eras, time, referents }: AliasIndex, readings: readonly Alias[]): readonly Alias[] {
  if (readings.length < 2) return readings;
  const isOpen = ({ id, kind }: Alias) => kind === "metonym" || referents.get(id)?.type === "Person";
  const lasting = readings.filter((r) => isOpen(r) || existed(eras, r.id, time));
  const ofThen = lasting.filter((r) => !isOpen(r) && hasEnded(eras, r.id));
  return ofThen.length > 0 ? [...ofThen, ...lasting.filter(isOpen)] : lasting.length > 0 ? lasting : readings;
}

/** Whom one name or demonym denotes, out of context; null where it denotes nobody or several. */
export function denotedBy(index: AliasIndex, word: string): Referent | null {
  const readings = (index.table.get(aliasKey(word)) ?? []).filter((alias) => matchesCase(alias, normaliseAlias(word)));
  const match: NameMatch = { first: 0, last: 0, readings };
  const chosen =
    readings.length > 0 ? chooseReading(index, match, { seen: new Set(), title: null, former: false }) : null;
  return chosen ? (index.referents.get(chosen.id) ?? null) : null;
}
