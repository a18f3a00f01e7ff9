// The best match between any two names of two actors: their names, then their aliases.
import type { NameMatch, Profile, World } from "../types.ts";
import { compareOrganisations, type OrganisationName, readOrganisationName } from "./organisation.ts";
import { comparePeople, type PersonName, personWords, readPersonName } from "./person.ts";
import { isAcronym, isProperName } from "./words.ts";

/** Aliases that tell: more than a surname or a first name alone. */
function tellingAliases({ aliases, name, type }: Profile): string[] {
  return aliases.filter(
    (alias) =>
      alias !== name && isProperName(alias) && (type !== "Person" || personWords(readPersonName(alias)).length > 1),
  );
}

interface Named<Name> {
  readonly main: Name;
  readonly others: readonly Name[];
}

function best<Name>(
  a: Named<Name>,
  b: Named<Name>,
  compare: (a: Name, b: Name) => NameMatch,
  alias: (a: Name, b: Name) => NameMatch | null,
): NameMatch {
  let found = compare(a.main, b.main);
  for (const one of [a.main, ...a.others]) {
    for (const two of [b.main, ...b.others]) {
      if (one === a.main && two === b.main) continue;
      const match = alias(one, two);
      if (match && match.score > found.score) found = match;
    }
  }
  return found;
}

function namedBy<Name>(profile: Profile, read: (text: string) => Name): Named<Name> {
  return { main: read(profile.name), others: tellingAliases(profile).map(read) };
}

function personAlias(a: PersonName, b: PersonName): NameMatch | null {
  const { score, reason, veto } = comparePeople(a, b);
  return veto || score < 0.8 ? null : { score: score - 0.02, reason: `an alias, ${a.text} or ${b.text}: ${reason}` };
}

/** An abbreviation that one of them is called by counts where it fits the other's full name too. */
function organisationAlias(a: OrganisationName, b: OrganisationName): NameMatch | null {
  if (a.letters !== null && a.letters === b.letters) return { score: 0.8, reason: `both are called ${a.text}` };
  const { score, reason, veto } = compareOrganisations(a, b);
  return veto || score < 0.9 ? null : { score: score - 0.02, reason: `an alias, ${a.text} or ${b.text}: ${reason}` };
}

/** How far the names of two actors can be one actor's. */
export function compareNames(a: Profile, b: Profile, world: World): NameMatch {
  if (a.type === "Person" && b.type === "Person")
    return best(namedBy(a, readPersonName), namedBy(b, readPersonName), comparePeople, personAlias);
  const read = (text: string) => readOrganisationName(text, world);
  const [one, two] = [namedBy(a, read), namedBy(b, read)];
  const match = best(one, two, compareOrganisations, organisationAlias);
  const short = isAcronym(a.name) ? one.main.letters : isAcronym(b.name) ? two.main.letters : null;
  const fits = short !== null && [one, two].some(({ main }) => main.initials.includes(short));
  return fits && match.score === 0.8
    ? { ...match, score: 0.88, reason: `${match.reason}, and the letters fit the name` }
    : match;
}
