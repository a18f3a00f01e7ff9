// Refuses a load that would put something into the store that cannot be checked: quotes, references, identifiers.
import { isActorType, type NodeType } from "../domain/actor.ts";
import type { Claim, Participant } from "../domain/claim.ts";
import type { TextSpan } from "../domain/document.ts";
import { ActorgraphError } from "../domain/errors.ts";
import { isStanding } from "../domain/standing.ts";
import type { DocumentLoad } from "./port.ts";

const RELATION = /^[A-Z][A-Z0-9_]*$/;

function refuse(where: string, message: string, hint?: string): never {
  throw new ActorgraphError("invalid_input", message, { where, hint });
}

/** The label under which a participant's node is stored and indexed. */
export function nodeLabel(type: NodeType): "Actor" | "Place" | "Event" {
  return type === "Place" || type === "Event" ? type : "Actor";
}

function checkSpan(text: string, span: TextSpan, where: string): void {
  if (text.slice(span.start, span.end) === span.text && span.start >= 0) return;
  refuse(where, `the words "${span.text}" do not stand at ${span.start}-${span.end} of the text`);
}

function checkUnique(ids: readonly string[], what: string, where: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (id === "" || /^\d/.test(id))
      refuse(where, `${what} id "${id}" is empty or begins with a digit`, "ids are readable: actor:isis-k");
    if (seen.has(id)) refuse(where, `${what} id "${id}" occurs twice`);
    seen.add(id);
  }
}

/** Ids by label, to look up whether a reference leads anywhere. */
function knownIds(load: DocumentLoad): Record<"Actor" | "Place" | "Event", ReadonlySet<string>> {
  return {
    Actor: new Set(load.actors.map((actor) => actor.id)),
    Place: new Set(load.places.map((place) => place.id)),
    Event: new Set(load.extraction.events.map((event) => event.id)),
  };
}

function checkClaim(claim: Claim, load: DocumentLoad, known: ReturnType<typeof knownIds>): void {
  const { id: document, text } = load.extraction.document;
  const where = `document ${document}, ${claim.id}`;
  const { start, end, quote } = claim.evidence;
  if (start < 0 || quote === "" || text.slice(start, end) !== quote) {
    refuse(
      where,
      `the quote does not stand at ${start}-${end} of the text`,
      "offsets are UTF-16 code units into the stored text",
    );
  }
  if (!RELATION.test(claim.relation))
    refuse(where, `"${claim.relation}" is no name of a relation`, "capitals, digits and _");
  if (!isStanding(claim.standing)) refuse(where, `"${String(claim.standing)}" is no standing`);
  if (!(claim.confidence >= 0 && claim.confidence <= 1))
    refuse(where, `confidence ${claim.confidence} is not between 0 and 1`);
  const participants: [string, Participant | null][] = [
    ["subject", claim.subject],
    ["object", claim.object],
    ["speaker", claim.speaker],
  ];
  for (const [role, participant] of participants) {
    if (participant === null) continue;
    checkSpan(text, participant, `${where}, ${role}`);
    if (!known[nodeLabel(participant.type)].has(participant.actor)) {
      refuse(
        `${where}, ${role}`,
        `${participant.actor} (${participant.type}) is not among the actors, places and events of the load`,
      );
    }
  }
  if (claim.event !== null && !known.Event.has(claim.event))
    refuse(where, `${claim.event} is not among the events of the document`);
}

/**
 * Checks a load before anything is written: every quote and every span is verbatim, every reference leads to a node of the load,
 * ids are unique and not numeric.
 * @throws ActorgraphError `invalid_input` naming document, claim and field
 */
export function checkLoad(load: DocumentLoad): void {
  const { document, mentions, events, claims } = load.extraction;
  const where = `document ${document.id}`;
  const known = knownIds(load);
  checkUnique([document.id], "document", where);
  checkUnique(
    load.actors.map((actor) => actor.id),
    "actor",
    where,
  );
  checkUnique(
    load.places.map((place) => place.id),
    "place",
    where,
  );
  checkUnique(
    events.map((event) => event.id),
    "event",
    where,
  );
  checkUnique(
    claims.map((claim) => claim.id),
    "claim",
    where,
  );
  for (const actor of load.actors)
    if (!isActorType(actor.type)) refuse(`${where}, ${actor.id}`, `"${String(actor.type)}" is no actor type`);
  const isKnown = (id: string) => known.Actor.has(id) || known.Place.has(id) || known.Event.has(id);
  for (const mention of mentions) {
    checkSpan(document.text, mention, `${where}, mention at ${mention.start}`);
    if (mention.actor !== null && !isKnown(mention.actor)) {
      refuse(
        `${where}, mention at ${mention.start}`,
        `${mention.actor} is not among the actors, places and events of the load`,
      );
    }
  }
  for (const event of events) {
    if (event.place !== null && !isKnown(event.place))
      refuse(`${where}, ${event.id}`, `${event.place} is not among the nodes of the load`);
    for (const role of event.roles) {
      checkSpan(document.text, role, `${where}, ${event.id}, ${role.role}`);
      if (role.actor && !isKnown(role.actor))
        refuse(`${where}, ${event.id}, ${role.role}`, `${role.actor} is not among the nodes of the load`);
    }
  }
  for (const claim of claims) checkClaim(claim, load, known);
}
