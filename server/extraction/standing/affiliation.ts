// Who speaks for whom: an actor for itself, an organ for its state, an office holder for the body of the office.
import type { Catalogue } from "../../ontology/types.ts";
import { hasKid, kids } from "../syntax/tree.ts";
import type { Argument, Firing } from "../types.ts";

const BINDING = new Set(["LEADS", "HOLDS_ROLE_IN", "MEMBER_OF", "PART_OF"]);

/** The state of an organ known by description only ("Osterlich lawmakers"); null for crowds, groups, media. */
function describedOrgan({ referent }: Argument): string | null {
  const official = OFFICIAL.has(referent.type) || (referent.type === "MediaOutlet" && /\bstate\b/i.test(referent.name));
  return referent.origin === "described" && official ? referent.country : null;
}
const OFFICIAL = new Set(["State", "GovernmentBody", "SecurityService", "MilitaryForce"]);

/** Those that act for their state by force. */
const ARMED = new Set(["SecurityService", "MilitaryForce"]);

/** Organs whose acts a state answers for. */
const ORGANS = new Set(["SecurityService", "MilitaryForce", "GovernmentBody"]);

/** "troops", "the security forces" with nobody's name: those of whoever tells of them, where he speaks for a state. */
function areNobodysForces({ referent, token, home: { tree } }: Argument): boolean {
  if (referent.origin !== "described" || referent.country !== null || !FORCES.has(tree.lemma[token]!)) return false;
  const isPlain = (t: number): boolean =>
    kids(tree, t, "amod", "compound").every((c) => PLAIN.has(tree.lower[c]!) && isPlain(c));
  return !hasKid(tree, token, ["nmod:poss", "nmod", "acl", "acl:relcl"]) && isPlain(token);
}
const FORCES = new Set(
  "troop soldier force police policeman officer commando marine paratrooper army navy gendarme serviceman servicewoman trooper military gunner airman jet warplane aircraft helicopter gunship warship fighter-jet constable agent".split(
    " ",
  ),
);
const PLAIN = new Set(
  "security police special riot elite armed air ground border army naval military operations operation intervention counter-terrorism counterterrorism anti-terrorism anti-terrorist anti-terror government federal undercover fighter combat joint state commando intelligence paramilitary more additional two three four some several".split(
    " ",
  ),
);

/** A test whether a speaker speaks for an actor, from the catalogue and from what this document says of posts and parts. */
export function affiliationTest(
  catalogue: Catalogue,
  firings: readonly Firing[],
): (speaker: Argument, actor: Argument) => boolean {
  const bodies = new Map<string, Set<string>>();
  for (const firing of firings) {
    if (!BINDING.has(firing.relation) || !firing.presupposed || firing.former) continue;
    const of = bodies.get(firing.subject.referent.id) ?? new Set<string>();
    bodies.set(firing.subject.referent.id, of.add(firing.object.referent.id));
  }
  const superiors = (id: string): string[] => {
    const known = catalogue.actors.get(id);
    const own =
      known && known.type !== "MediaOutlet" && known.type !== "ArmedGroup"
        ? [known.partOf, OFFICIAL.has(known.type) ? known.country : null]
        : [];
    return [...(bodies.get(id) ?? []), ...own.filter((x): x is string => x !== null)];
  };
  const reach = (id: string): Set<string> => {
    const found = new Set([id]);
    for (const at of found) for (const up of superiors(at)) if (found.size < 12) found.add(up);
    return found;
  };
  const isOfficial = (id: string) => OFFICIAL.has(catalogue.actors.get(id)?.type ?? "");
  const isState = (id: string) => catalogue.actors.get(id)?.type === "State";
  return (speaker, actor) => {
    const represented = reach(speaker.referent.id);
    if (areNobodysForces(actor) && (describedOrgan(speaker) !== null || [...represented].some(isOfficial))) return true;
    const state = describedOrgan(speaker);
    const served = describedOrgan(actor);
    const organ =
      ORGANS.has(actor.referent.type) &&
      [...(bodies.get(actor.referent.id) ?? [])].some((body) => isState(body) && represented.has(body));
    if (organ) return true;
    const forces = ARMED.has(actor.referent.type) ? (catalogue.actors.get(actor.referent.id)?.country ?? null) : null;
    return (
      represented.has(actor.referent.id) ||
      state === actor.referent.id ||
      [served, forces].some((home) => home !== null && represented.has(home))
    );
  };
}
