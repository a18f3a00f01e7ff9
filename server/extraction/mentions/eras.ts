// Which reading of a name fits the day of the report: when states and place names lasted, when people were in office or in the news.
import type { Catalogue, CatalogueActor } from "../../ontology/types.ts";

/** A stretch of time in years; an open end is infinite. */
export interface Era {
  readonly from: number;
  readonly to: number;
}

/** An office of a person: its title in lower case, whether it heads a state, and when it was held. */
export interface Post extends Era {
  readonly title: string;
  readonly rules: boolean;
}

/** What the catalogue knows of times: of each entry that has any, and the posts of each person. */
export interface Eras {
  readonly of: ReadonlyMap<string, Era>;
  readonly posts: ReadonlyMap<string, readonly Post[]>;
}

/** The time that a report without a date is taken to be of. */
const UNDATED: Era = { from: 2000, to: Number.POSITIVE_INFINITY };
/** How long after leaving office somebody still goes by the surname alone, however common it is. */
const REMEMBERED = 8;
/** How far from their time people may appear in the news: before their first post, after their last; rulers are remembered longer. */
const BEFORE = 30;
const AFTER = 12;
const AFTER_RULE = 25;
/** The same where a surname has several bearers. */
const NEAR = 10;

/** Collects the times of the catalogue. */
export function erasOf(catalogue: Catalogue): Eras {
  const posts = new Map<string, readonly Post[]>();
  const of = new Map<string, Era>();
  for (const actor of catalogue.actors.values()) {
    const held = postsOf(actor, catalogue);
    if (held.length > 0) posts.set(actor.id, held);
    const era = actor.from === null && actor.to === null ? spanOf(held) : eraOf(actor.from, actor.to);
    if (isBounded(era)) of.set(actor.id, era);
  }
  for (const place of catalogue.places.values()) {
    const era = eraOf(place.from, place.to);
    if (isBounded(era)) of.set(place.id, era);
  }
  return { of, posts };
}

/** The time of a report by its date of publication. */
export function timeOfReport(published: string | null): Era {
  return published === null ? UNDATED : eraOf(published, published);
}

/** Whether the entry existed, or the place had the name, at the time of the report; true where no time is known. */
export function existed(eras: Eras, id: string, time: Era): boolean {
  const era = eras.of.get(id);
  return era === undefined || overlap(era, time, 0, 0);
}

/** Whether it is over: it existed once, and no longer today. */
export function hasEnded(eras: Eras, id: string): boolean {
  return Number.isFinite(eras.of.get(id)?.to ?? Number.POSITIVE_INFINITY);
}

/** Whether the person headed a state at that time, or in the years before. */
export function ruled(eras: Eras, id: string, time: Era, remembered = REMEMBERED): boolean {
  return (eras.posts.get(id) ?? []).some((post) => post.rules && overlap(post, time, 1 / 6, remembered));
}

/** Whether the person headed a state, and no longer does at that time. */
export function hadRuled(eras: Eras, id: string, time: Era): boolean {
  return (eras.posts.get(id) ?? []).some((post) => post.rules && post.to < time.from);
}

/** Whether a report of that time may mean this person by the surname alone. */
export function mayBeMeant(eras: Eras, id: string, time: Era): boolean {
  const era = eras.of.get(id);
  const after = (eras.posts.get(id) ?? []).some((post) => post.rules) ? AFTER_RULE : AFTER;
  return era === undefined || overlap(era, time, BEFORE, after);
}

/** Those of several bearers of a name who were in the news at that time; all where none was. */
export function contemporaries<Reading extends { readonly id: string }>(
  eras: Eras,
  readings: readonly Reading[],
  time: Era,
): readonly Reading[] {
  const fitting = readings.filter(({ id }) => {
    const era = eras.of.get(id);
    return era === undefined || overlap(era, time, NEAR, NEAR);
  });
  return fitting.length > 0 ? fitting : readings;
}

/** Length of the longest title of a post, held at that time, with which the words before a name end ("the foreign minister"); 0 where none. */
export function titleLength(eras: Eras, id: string, words: string, time: Era): number {
  const titles = (eras.posts.get(id) ?? [])
    .filter((post) => overlap(post, time, 1, REMEMBERED))
    .map(({ title }) => title)
    .filter((title) => words === title || words.endsWith(` ${title}`));
  return Math.max(0, ...titles.map((title) => title.length));
}

function postsOf(actor: CatalogueActor, catalogue: Catalogue): Post[] {
  return actor.roles.map((role) => ({
    title: role.title.toLowerCase().replaceAll("-", " "),
    rules: role.relation === "LEADS" && catalogue.actors.get(role.of)?.type === "State",
    ...eraOf(role.from, role.to),
  }));
}

function spanOf(posts: readonly Era[]): Era {
  if (posts.length === 0) return eraOf(null, null);
  return { from: Math.min(...posts.map(({ from }) => from)), to: Math.max(...posts.map(({ to }) => to)) };
}

function eraOf(from: string | null, to: string | null): Era {
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : yearOf(from),
    to: to === null ? Number.POSITIVE_INFINITY : yearOf(to) + LENGTHS[to.split("-").length - 1]!,
  };
}
/** How long a year, a month and a day last, in years. */
const LENGTHS = [1, 1 / 12, 1 / 366];

function yearOf(date: string): number {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  return year! + (month - 1) / 12 + (day - 1) / 372;
}

function isBounded({ from, to }: Era): boolean {
  return Number.isFinite(from) || Number.isFinite(to);
}

function overlap(era: Era, time: Era, before: number, after: number): boolean {
  return era.from - before <= time.to && time.from <= era.to + after;
}
