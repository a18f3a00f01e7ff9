// Bodies described by a state and a common noun that the catalogue knows by a name: "the Osterlich army", "Interior Ministry of Osterlich".
import { aliasKey } from "../../ontology/aliases.ts";
import type { Argument, Firing, Referent, SentenceNode } from "../types.ts";
import type { AliasIndex } from "./names.ts";

/** "Interior Ministry of Sudan" described from its parts may be in the catalogue under its usual name. */
export function knownBody(names: AliasIndex, body: Referent): Referent | null {
  const state = body.country === null ? undefined : names.referents.get(body.country);
  const called = [state?.name, state?.adjective].find((form) => form && body.name.startsWith(`${form} `));
  const rest = called ? body.name.slice(called.length + 1) : null;
  const forms = rest === null ? [body.name] : [`${state!.name}'s ${rest}`, `${rest} of ${state!.name}`];
  const known = forms.flatMap((form) => names.table.get(aliasKey(form)) ?? []).find((alias) => alias.kind === "name");
  return known ? (names.referents.get(known.id) ?? null) : null;
}

/** "the Osterlich army" goes by the id and the name that the catalogue has for it, and stands for its state all the same. */
function asKnown(names: AliasIndex, body: Referent): Referent {
  if (body.origin !== "described" || body.country === null || !FORCES.has(body.type)) return body;
  const known = knownBody(names, body);
  return known?.type === body.type ? { ...body, id: known.id, name: known.name } : body;
}
const FORCES = new Set<Referent["type"]>(["MilitaryForce", "SecurityService"]);

/** Gives the armies, fleets and police of states their names in all mentions. */
export function nameForces(names: AliasIndex, sentences: readonly SentenceNode[]): void {
  for (const mention of sentences.flatMap((s) => s.mentions))
    if (mention.kind !== "name" && mention.referent) mention.referent = asKnown(names, mention.referent);
}

/** The firing with the forces that it names by their title alone ("the army chief") under their names. */
export function withNamedForces(names: AliasIndex, firing: Firing): Firing {
  const named = (one: Argument): Argument => {
    const referent = asKnown(names, one.referent);
    return referent === one.referent ? one : { ...one, referent };
  };
  const subject = named(firing.subject);
  const object = named(firing.object);
  return subject === firing.subject && object === firing.object ? firing : { ...firing, subject, object };
}
