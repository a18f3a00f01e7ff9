// Projection: from the claims about one (subject, relation, object) to the edge that stands for them. Pure.
import { isDisputed, STANDINGS, type Standing, strongestStanding } from "../domain/standing.ts";

/** Says of a relation's name whether both directions mean the same (MET_WITH). */
export type IsSymmetric = (relation: string) => boolean;

/** Which edge a claim stands under, after its direction was settled. */
export interface EdgeKey {
  readonly id: string;
  readonly relation: string;
  readonly source: string;
  readonly target: string;
}

/** What projection needs to know of a claim; `published` is the day of its document. */
export interface ProjectedClaim {
  readonly standing: Standing;
  readonly from: string | null;
  readonly to: string | null;
  readonly confidence: number;
  readonly document: string;
  readonly source: string | null;
  readonly published: string | null;
}

/** Properties of a projected edge; `first` and `last` are absent where neither claims nor documents have a day. */
export interface EdgeProperties {
  readonly id: string;
  readonly standing: Standing;
  readonly standings: readonly Standing[];
  readonly claims: number;
  readonly documents: number;
  readonly sources: readonly string[];
  readonly first?: string;
  readonly last?: string;
  readonly confidence: number;
  readonly disputed: boolean;
}

/** Compares by UTF-16 code units, the order that both engines give ids. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The edge a claim stands under: `edge:actor:russia--ACCUSES--actor:ukraine`. A symmetric relation runs from the id that sorts
 * first, so that "A met B" and "B met A" are one edge.
 */
export function edgeKey(subject: string, relation: string, object: string, isSymmetric: IsSymmetric): EdgeKey {
  const turned = isSymmetric(relation) && compareText(object, subject) < 0;
  const [source, target] = turned ? [object, subject] : [subject, object];
  return { id: `edge:${source}--${relation}--${target}`, relation, source, target };
}

/** The parts of an edge's id, or null where the string is none. */
export function parseEdgeId(id: string): EdgeKey | null {
  const match = /^edge:(.+)--([A-Z][A-Z0-9_]*)--(.+)$/.exec(id);
  return match ? { id, source: match[1]!, relation: match[2]!, target: match[3]! } : null;
}

/**
 * Sums up the claims of one edge. `first` and `last` span the days they speak of; a claim without a time counts with its document's
 * day. `confidence` is the highest among the claims of the strongest standing. Independent of the order of the claims.
 * @throws RangeError on an empty list: an edge without claims must not exist
 */
export function projectEdge(id: string, claims: readonly ProjectedClaim[]): EdgeProperties {
  const present = new Set(claims.map((claim) => claim.standing));
  const standings = STANDINGS.filter((standing) => present.has(standing));
  const standing = strongestStanding(standings);
  const days = claims.flatMap((claim) => {
    const stated = [claim.from, claim.to].filter((day) => day !== null);
    return stated.length > 0 ? stated : [claim.published].filter((day) => day !== null);
  });
  days.sort(compareText);
  const confident = claims.filter((claim) => claim.standing === standing).map((claim) => claim.confidence);
  return {
    id,
    standing,
    standings,
    claims: claims.length,
    documents: new Set(claims.map((claim) => claim.document)).size,
    sources: [...new Set(claims.flatMap((claim) => claim.source ?? []))].sort(compareText),
    ...(days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : {}),
    confidence: Math.max(...confident),
    disputed: isDisputed(standings),
  };
}
