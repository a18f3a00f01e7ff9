// What documents say of two actors: relations between them, roles, countries and company.
import type { Evidence, Fact, Profile } from "../types.ts";

const ROLES = new Set(["LEADS", "HOLDS_ROLE_IN", "MEMBER_OF", "FOUNDED"]);
const HOME = new Set(["PART_OF", "OPERATES_IN", "LOCATED_IN", "HOLDS_ROLE_IN", "LEADS"]);

/** A relation between the two: nobody is a part, a relative, an ally or a target of himself. */
export function weighBetween(a: Profile, b: Profile): Evidence | null {
  const about = (id: string) => (fact: Fact) => fact.other === id || fact.otherGiven === id;
  const fact = a.facts.find(about(b.id)) ?? b.facts.find(about(a.id));
  return fact ? { points: -1, veto: true, reason: `a report relates them to each other (${fact.relation})` } : null;
}

/** One document that names both, as two. */
export function weighTogether(a: Profile, b: Profile): Evidence | null {
  const shared = a.documents.find((document) => b.documents.includes(document));
  return shared === undefined ? null : { points: -0.35, reason: `${shared} names both, as two` };
}

const rolesOf = ({ facts }: Profile): Fact[] => facts.filter(({ relation, out }) => out && ROLES.has(relation));
const overlap = (a: Fact, b: Fact) =>
  !(a.from && b.to && a.from.slice(0, 10) > b.to) && !(b.from && a.to && b.from.slice(0, 10) > a.to);

/** The same post speaks for them, different posts at one time against them. */
export function weighRoles(a: Profile, b: Profile): Evidence | null {
  if (a.type !== "Person" || b.type !== "Person") return null;
  const [mine, theirs] = [rolesOf(a), rolesOf(b)];
  const shared = mine.find(({ other }) => theirs.some((fact) => fact.other === other));
  if (shared) return { points: 0.12, reason: `both are said to have a post in ${shared.otherName}` };
  const [one, two] = [mine[0], theirs[0]];
  if (!one || !two) return null;
  const together = mine.some((fact) => theirs.some((other) => overlap(fact, other)));
  return {
    points: together ? -0.25 : -0.12,
    reason: `posts differ: ${one.otherName}, ${two.otherName}${together ? "" : ", at different times"}`,
  };
}

function homesOf({ country, facts }: Profile): Set<string> {
  const states = facts.filter(({ relation, out, otherType }) => out && HOME.has(relation) && otherType === "State");
  return new Set([...(country ? [country] : []), ...states.map(({ other }) => other)]);
}

/** Different states keep organisations apart and make people doubtful; a common one says little. */
export function weighCountries(a: Profile, b: Profile): Evidence | null {
  const [mine, theirs] = [homesOf(a), homesOf(b)];
  if (mine.size === 0 || theirs.size === 0) return null;
  if ([...mine].some((state) => theirs.has(state))) return { points: 0.05, reason: "both belong to the same state" };
  const isPerson = a.type === "Person";
  return { points: isPerson ? -0.2 : -0.5, veto: !isPerson, reason: "they belong to different states" };
}

const MOST_COMPANY = 3;

/** Others with whom both are related; states are related with everybody. */
export function weighCompany(a: Profile, b: Profile): Evidence | null {
  const company = new Map(
    a.facts.filter(({ otherType }) => otherType !== "State").map(({ other, otherName }) => [other, otherName] as const),
  );
  const shared = [...new Set(b.facts.map(({ other }) => other).filter((other) => company.has(other)))].sort();
  if (shared.length === 0) return null;
  const names = shared.slice(0, MOST_COMPANY).map((id) => company.get(id)!);
  return { points: 0.04 * names.length, reason: `both are related to ${names.join(", ")}` };
}
