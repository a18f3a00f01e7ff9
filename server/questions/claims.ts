// Claims as a query returned them, and what an answer makes of them: who fills the hole, with which standing, by whose word.
import type { AskResult } from "../api/contract/questions.ts";
import type { NodeType } from "../domain/actor.ts";
import { STANDINGS, type Standing } from "../domain/standing.ts";
import type { QueryRow } from "../store/port.ts";
import type { Pattern, Side, Understanding } from "./types.ts";

export type Node = AskResult["rows"][number]["actor"];

/** One claim with its evidence. */
export interface FoundClaim {
  readonly id: string;
  readonly edge: string;
  readonly relation: string;
  readonly standing: Standing;
  readonly subject: Node;
  readonly object: Node;
  readonly speaker: Node | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The words that carry the relation, in lower case. */
  readonly trigger: string;
  readonly document: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

/** One filler of the hole with one standing by one speaker. */
export interface Finding {
  readonly actor: Node;
  readonly relation: string;
  readonly standing: Standing;
  readonly speaker: Node | null;
  readonly claims: readonly FoundClaim[];
}

const ASSERTED: ReadonlySet<Standing> = new Set(["reported", "claimed", "alleged"]);

/** Whether somebody asserts the claim, rather than denies it or holds it possible. */
export function isAsserted({ standing }: { readonly standing: Standing }): boolean {
  return ASSERTED.has(standing);
}

/** Reads one row of the query `claims-answering`. */
export function toClaim(row: QueryRow): FoundClaim {
  const text = (name: string) => row[name] as string;
  const maybe = (name: string) => (row[name] ?? null) as string | null;
  const node = (name: string): Node => ({
    id: text(name),
    name: text(`${name}Name`),
    type: text(`${name}Type`) as NodeType,
  });
  const start = Number(row.start);
  return {
    id: text("id"),
    edge: text("edge"),
    relation: text("relation"),
    standing: text("standing") as Standing,
    subject: node("subject"),
    object: node("object"),
    speaker: maybe("speaker") === null ? null : node("speaker"),
    from: maybe("from"),
    to: maybe("to"),
    quote: text("quote"),
    start,
    end: Number(row.end),
    trigger: text("quote")
      .slice(Number(row.triggerStart) - start, Number(row.triggerEnd) - start)
      .toLowerCase(),
    document: text("document"),
    title: maybe("title"),
    source: maybe("source"),
    published: maybe("published"),
  };
}

/** The node of a claim that fills the hole; for a relation that holds both ways, the one that the question does not name. */
export function fillerOf(claim: FoundClaim, { subject, object }: Pattern): Node {
  const asked = subject?.hole ? "subject" : object?.hole ? "object" : subject === null ? "subject" : "object";
  const known = namedIds(asked === "subject" ? object : subject);
  const filler = claim[asked];
  return known.has(filler.id) ? claim[asked === "subject" ? "object" : "subject"] : filler;
}

function namedIds(side: Side): ReadonlySet<string> {
  return new Set(side && !side.hole ? side.entities.flatMap(({ ids }) => [...ids]) : []);
}

/** Claims that a question means: of the role it names, of present holders where it asks for these, by the standing it asks for. */
export function relevantClaims(claims: readonly FoundClaim[], understanding: Understanding): FoundClaim[] {
  const { pattern, standing, speaker, past, time } = understanding;
  const limited =
    standing === null ? claims : claims.filter((c) => c.standing === standing || (speaker !== null && isAsserted(c)));
  const titled = pattern?.title ? preferred(limited, (c) => hasTitle(c.trigger, pattern.title!)) : limited;
  return past || time ? [...titled] : preferred(titled, (c) => !(c.from === null && c.to !== null));
}

/** What passes a test, or everything where nothing does. */
function preferred<T>(list: readonly T[], test: (item: T) => boolean): T[] {
  const passed = list.filter(test);
  return passed.length > 0 ? passed : [...list];
}

function hasTitle(trigger: string, title: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replaceAll("-", " ")
      .replaceAll("defense", "defence")
      .replace(/spokes(?:man|woman|person|men)/g, "spokes");
  return plain(trigger).includes(plain(title));
}

/** Claims grouped by filler, standing and speaker: the strongest standing first, then the best evidenced, then by name. */
export function groupFindings(
  claims: readonly FoundClaim[],
  fillerOfClaim: (claim: FoundClaim) => Node,
  byRelation = false,
): Finding[] {
  const groups = new Map<string, { actor: Node; claims: FoundClaim[] }>();
  for (const claim of claims) {
    const actor = fillerOfClaim(claim);
    const key = [actor.id, claim.standing, claim.speaker?.id ?? "", byRelation ? claim.relation : ""].join("|");
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { actor, claims: [claim] });
  }
  const findings = [...groups.values()].map(
    ({ actor, claims: own }): Finding => ({
      actor,
      relation: own[0]!.relation,
      standing: own[0]!.standing,
      speaker: own[0]!.speaker,
      claims: own,
    }),
  );
  return findings.sort(
    (a, b) =>
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      b.claims.length - a.claims.length ||
      compare(a.actor.name, b.actor.name) ||
      compare(a.speaker?.name ?? "", b.speaker?.name ?? ""),
  );
}

/** Order of code points, the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
