// A document's load with its actors as decisions have them. Pure.
import type { Actor } from "../../domain/actor.ts";
import type { Claim, EventRecord, Mention, Participant } from "../../domain/claim.ts";
import { type Decision, verdictOf } from "../../domain/decision.ts";
import type { Resolved } from "../../resolution/clusters.ts";
import type { DocumentLoad } from "../port.ts";

/** Who a given actor is: id, and the name and type under which the graph has it. */
export interface Meant {
  readonly id: string;
  readonly name: string;
  readonly type: Actor["type"];
}
/** Who is meant by the id that a document gives; nothing where it is that actor itself. */
export type MeantBy = (id: string) => Meant | undefined;

function meantParticipant<P extends Participant | null>(participant: P, meantBy: MeantBy): P {
  const meant = participant && meantBy(participant.actor);
  return meant ? { ...participant, actor: meant.id, name: meant.name, type: meant.type } : participant;
}

function meantClaim(claim: Claim, meantBy: MeantBy): Claim {
  return {
    ...claim,
    subject: meantParticipant(claim.subject, meantBy),
    object: meantParticipant(claim.object, meantBy),
    speaker: meantParticipant(claim.speaker, meantBy),
  };
}

function meantMention(mention: Mention, meantBy: MeantBy): Mention {
  const meant = mention.actor === null ? undefined : meantBy(mention.actor);
  return meant ? { ...mention, actor: meant.id, name: meant.name, type: meant.type } : mention;
}

function meantEvent(event: EventRecord, meantBy: MeantBy): EventRecord {
  const roles = event.roles.map((role) => {
    const meant = role.actor ? meantBy(role.actor) : undefined;
    return meant ? { ...role, actor: meant.id } : role;
  });
  return { ...event, roles };
}

/** The load with every given actor replaced by the one that is meant; an actor that several ids mean comes once. */
export function replaceActors(load: DocumentLoad, meantBy: MeantBy): DocumentLoad {
  if (!load.actors.some(({ id }) => meantBy(id))) return load;
  const { mentions, claims, events } = load.extraction;
  const actors = load.actors.map((actor) => {
    const meant = meantBy(actor.id);
    return meant ? { ...actor, ...meant } : actor;
  });
  return {
    ...load,
    extraction: {
      ...load.extraction,
      mentions: mentions.map((mention) => meantMention(mention, meantBy)),
      claims: claims.map((claim) => meantClaim(claim, meantBy)),
      events: events.map((event) => meantEvent(event, meantBy)),
    },
    actors: [...new Map(actors.map((actor) => [actor.id, actor])).values()],
  };
}

/** Who is somebody else in one document: the namesakes that a reviewer told apart there. */
export function namesakesIn(document: string, decisions: readonly Decision[]): MeantBy {
  const apart = decisions.filter((decision) => decision.document === document && verdictOf(decision) === "different");
  const namesakes = new Map(apart.map(({ a, b }) => [a.id, { id: b.id, name: b.name, type: b.type }]));
  return (id) => namesakes.get(id);
}

/** Who is meant by an id where decisions joined it with another. */
export function joinedBy(resolved: Resolved, actors: ReadonlyMap<string, Omit<Meant, "id">>): MeantBy {
  return (id) => {
    const to = resolved.get(id);
    const actor = to === undefined || to === id ? undefined : actors.get(to);
    return actor && { id: to!, name: actor.name, type: actor.type };
  };
}
