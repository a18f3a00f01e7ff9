// What speaks for and against that two words tell of one happening: times, places, doers, counts of other times.
import type { TimeSpan } from "../../domain/time.ts";
import { coarseness } from "../time/calendar.ts";
import type { Argument, EventNode, Referent } from "../types.ts";
import type { Group } from "./group.ts";
import { isUnnamed, type Scene } from "./scenes.ts";

const UNITS_OF_TIME = new Set(["days", "weeks", "months", "years", "decades", "year", "month", "decade", "war"]);
const OVER = new Set(["in", "over", "during", "for", "of", "since", "within", "throughout"]);
const APART = new Set(["elsewhere", "separately", "separate", "another", "meanwhile", "since"]);
/** Sentences that may lie between an attack and the sentence that counts its dead. */
export const WINDOW = 3;

/** Dead of another place, or of weeks and years: no toll of the attack told before. */
export function isTotal(lower: readonly string[]): boolean {
  return lower.some(
    (word, i) =>
      APART.has(word) ||
      (UNITS_OF_TIME.has(word) && lower.slice(Math.max(0, i - 4), i).some((before) => OVER.has(before))),
  );
}

/** Attacks before killings within a sentence, since "12 died in the raid" names the raid last. */
export function bySentence(nodes: readonly EventNode[]): EventNode[][] {
  const lists = new Map<number, EventNode[]>();
  for (const node of nodes) lists.set(node.sentence, [...(lists.get(node.sentence) ?? []), node]);
  const rank = (node: EventNode) => (node.kind === "killing" ? 1 : 0);
  return [...lists.values()].map((list) => list.sort((a, b) => rank(a) - rank(b) || a.token - b.token));
}

/** Keys under which a group is found: its named objects, the place it lies in, and for what lies in it. */
export function keysOf({ kind, object, target, node }: Scene, groupKind: string): string[] {
  const named = [object, target, node.place].filter((a) => a !== null);
  const ids = new Set(
    groupKind === "killing" || groupKind === "detention"
      ? [object?.referent.id ?? ""]
      : named.filter((a) => a === object || a.referent.type === "Place").map((a) => a.referent.id),
  );
  if (kind === "killing" && target && !isUnnamed(target)) ids.add(target.referent.id);
  return [...ids].filter((id) => id !== "").flatMap((id) => [`${groupKind}|${id}`, `${kind}|${id}`]);
}

export function doers(node: EventNode): string[] {
  return node.roles.filter((r) => r.role === "perpetrator").map((r) => r.argument.referent.id);
}

export function isRecent(group: Group, node: EventNode): boolean {
  return node.sentence - group.nodes.at(-1)!.sentence <= WINDOW;
}

export function placeAllows(group: Group, place: Argument | null): boolean {
  if (!place) return true;
  const told = group.nodes.flatMap((n) => [n.place, n.target]).filter((a) => a !== null);
  return told.some((a) => isWithin(a.referent, place.referent) || isWithin(place.referent, a.referent));
}

/** Whether a place is known to lie in another country than what was told. */
export function isElsewhere(group: Group, place: Argument | null): boolean {
  const home = ({ referent }: Argument) => (referent.type === "State" ? referent.id : referent.country);
  const told = group.nodes
    .flatMap((n) => [n.place, n.target])
    .filter((a) => a !== null)
    .map(home);
  const own = place && home(place);
  return own !== null && told.some((c) => c !== null) && !told.includes(own);
}

export function isWithin(inner: Referent, outer: Referent): boolean {
  return inner.id === outer.id || inner.country === outer.id;
}

/** A count over a longer or another time is no toll of one attack; an undated attack takes no dated dead. */
export function timeAllows(group: Group, time: TimeSpan | null): boolean {
  const told = group.nodes.map((n) => n.time).find((t) => t !== null) ?? null;
  if (!time) return true;
  if (!told || time.from === null || time.to === null) return false;
  return coarseness(time.precision) <= coarseness(told.precision) && overlaps(told, time);
}

export function timesAgree(group: Group, node: EventNode): boolean {
  return group.nodes.every((other) => !other.time || !node.time || overlaps(other.time, node.time));
}

function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return (a.from ?? "0000") <= (b.to ?? "9999") && (b.from ?? "0000") <= (a.to ?? "9999");
}
