// From decisions about pairs to groups of actors that are one, each with the member under whose id the graph keeps it.
import { type DecidedActor, type Decision, verdictOf } from "../domain/decision.ts";

/** Which actor each decided actor is in the graph: itself, or the one it was joined with. */
export type Resolved = ReadonlyMap<string, string>;

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The catalogue's actor before others, then the fuller name, then the id: independent of the order of documents. */
function precedes(a: DecidedActor, b: DecidedActor): number {
  const words = ({ name }: DecidedActor) => name.split(/\s+/).length;
  return Number(b.known) - Number(a.known) || words(b) - words(a) || compareText(a.id, b.id);
}

/** A reviewer's decisions before the rules', the surest first. */
function inOrder(a: Decision, b: Decision): number {
  return (
    Number(b.review !== null) - Number(a.review !== null) ||
    (b.rule?.score ?? 0) - (a.rule?.score ?? 0) ||
    compareText(a.id, b.id)
  );
}

/**
 * Joins actors by the decisions that say `same`, the surest first, and never joins two groups between which some decision says
 * `different`, nor two actors of the catalogue unless a reviewer says so. Decisions about one document alone do not count here.
 */
export function resolveActors(decisions: readonly Decision[]): Resolved {
  const general = decisions.filter(({ document }) => document === null);
  const actors = new Map(general.flatMap(({ a, b }) => [[a.id, a] as const, [b.id, b] as const]));
  const groups = new Map([...actors.values()].map((actor) => [actor.id, [actor]]));
  const apart = new Set(
    general
      .filter((decision) => verdictOf(decision) === "different")
      .flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]),
  );
  const joins = general.filter((decision) => verdictOf(decision) === "same").sort(inOrder);
  for (const { a, b, review } of joins) {
    const [mine, theirs] = [groups.get(a.id)!, groups.get(b.id)!];
    if (mine === theirs) continue;
    if (mine.some((one) => theirs.some((two) => apart.has(`${one.id} ${two.id}`)))) continue;
    if (!review && mine.some(({ known }) => known) && theirs.some(({ known }) => known)) continue;
    const group = [...mine, ...theirs].sort(precedes);
    for (const { id } of group) groups.set(id, group);
  }
  return new Map([...groups].map(([id, group]) => [id, group[0]!.id]));
}
