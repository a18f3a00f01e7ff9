// Reading a question: names, wording, shape, relation. Gives what was understood or why it was not; pure.

import { typesOfNouns } from "./hole-types.ts";
import { maskNames, type NameIndex, nearNames, unknownNames } from "./names.ts";
import { settle } from "./plan.ts";
import { refuseAtSight } from "./refusals.ts";
import { shapeOf } from "./shapes.ts";
import type { Entity, Masked, Refusal, Shape, Side, Understanding, Wording } from "./types.ts";
import { type Reader, understand } from "./understand.ts";
import { readWording } from "./wording.ts";

export interface Interpretation {
  readonly understanding: Understanding;
}

/** Words that stand for names and holes while a question is read; typed by a user they mean nothing. */
const RESERVED = /\b(?:ENT\d+|HOLE|TRUE|VOICE)\b/gi;

/** What a question asks; a refusal where it cannot be understood. */
export function interpret(
  reader: Reader,
  index: NameIndex,
  question: string,
): Interpretation | { readonly refusal: Refusal } {
  const masked = maskNames(
    index,
    question.trim().replace(RESERVED, (word) => word.toLowerCase().replace(/\d/g, "")),
  );
  const atSight = refuseAtSight(question, masked.text);
  if (atSight) return { refusal: atSight };
  const unknown = unknownNames(masked.text);
  if (unknown.length > 0) return { refusal: unknownRefusal(index, question, unknown) };
  const wording = readWording(masked.text);
  const shape = shapeOf(wording.text, typesOfNouns(reader.ontology));
  if (!shape) return { refusal: notAQuestion(masked.entities) };
  return build(reader, masked, wording, shape);
}

function build(reader: Reader, { entities }: Masked, wording: Wording, shape: Shape): ReturnType<typeof interpret> {
  const { kind, types, past, when, voice } = shape;
  const limits = { types, past, when, voice, time: wording.time, standing: wording.standing, casualties: null };
  const owner = shape.owner === null ? null : entities[shape.owner]!;
  const speaker = wording.speaker === null ? null : entities[wording.speaker]!;
  const about = shape.about.map((number) => entities[number]!);
  if (about.length > 0) return { understanding: { kind, pattern: null, owner, about, also: [], speaker, ...limits } };
  const harm = kind === "count" ? harmAskedFor(shape.statements, entities) : null;
  if (harm)
    return { understanding: { kind, owner, about, also: entities.slice(1), speaker, ...limits, types: null, ...harm } };
  const found = understand(reader, shape.statements, entities, types);
  if (!found) return { refusal: noRelation(entities) };
  const pattern = settle(found, reader.ontology);
  const named = [pattern.subject, pattern.object].filter((side) => side !== null && !side.hole).length;
  const placeless = entities.length === 0 && ((types?.includes("Place") ?? false) || UNNAMED.test(wording.text));
  if ((named === 0 && entities.length > 0) || placeless) return { refusal: noRelation(entities) };
  if (kind === "count" && PERSONS.test(wording.text)) return { refusal: uncounted(entities) };
  const asksOpenly = pattern.subject?.hole || pattern.object?.hole;
  if (kind === "yesno" && !asksOpenly && named < 2 && !when) return { refusal: noRelation(entities) };
  if (!when && !voice && kind !== "yesno" && !asksOpenly) return { refusal: noRelation(entities) };
  const also = entities.filter((entity) => !isUsed(entity, [pattern.subject, pattern.object], [owner, speaker]));
  return { understanding: { kind: when ? "list" : kind, pattern, owner, about, also, speaker, ...limits } };
}

/** Whether an entity of the question has a place in what was understood. */
function isUsed(entity: Entity, sides: readonly Side[], others: readonly (Entity | null)[]): boolean {
  const placed = sides.flatMap((side) => (side && !side.hole ? side.entities : []));
  return [...placed, ...others].some(
    (other) => other !== null && (other === entity || other.name === entity.name || other.ids[0] === entity.actor?.id),
  );
}

/** "the plane", "his home": a thing that the question points at without a name. */
const UNNAMED = /\b(?:the|this|that|these|those|his|her|its|their) (?!most$)[a-z]+$/;

const PERSONS = /^how many (?:people|persons|civilians|soldiers|men|women|children|victims|others)\b/i;

/** Claims name groups ("nine policemen"), so that counting them counts no persons. */
function uncounted([first]: readonly Entity[]): Refusal {
  const reason =
    "The claims of the graph name persons and groups, not how many people these are. Figures are known for events.";
  return { reason, suggestions: first ? [`What is known about ${first.name}?`] : [] };
}

const HARM =
  /^HOLE (?:(?:was|were|have been|has been|have|has|had|got) )?(killed|injured|wounded|hurt|died|dead|lost their lives)\b(?!.*\bby (?:the )?ENT)/;

/** "How many people were killed in X": the figures of an event rather than claims. */
function harmAskedFor(
  statements: readonly string[],
  entities: readonly Entity[],
): Pick<Understanding, "pattern" | "casualties"> | null {
  const word = statements.map((statement) => HARM.exec(statement)?.[1]).find(Boolean);
  if (word === undefined || entities.length === 0) return null;
  const object = { hole: false as const, entities: entities.slice(0, 1) };
  const casualties = ["injured", "wounded", "hurt"].includes(word) ? "injured" : "killed";
  return { pattern: { relation: "KILLS", subject: null, object, title: null, event: true }, casualties };
}

function unknownRefusal(index: NameIndex, question: string, unknown: readonly string[]): Refusal {
  const name = unknown[0]!;
  const near = nearNames(index, name);
  const suggestions = near.map((known) => question.trim().replace(name, known));
  const hint = near.length > 0 ? " Did you mean one of the names below?" : "";
  return { reason: `No stored report and no list of known actors has the name "${name}".${hint}`, suggestions };
}

function notAQuestion(entities: readonly Entity[]): Refusal {
  return {
    reason:
      "This is not a question that can be read. Ask in English who did what to whom, where somebody operates, or how two actors are connected.",
    suggestions: suggestionsFor(entities),
  };
}

function noRelation(entities: readonly Entity[]): Refusal {
  return {
    reason:
      "The graph has no relation of that kind. It knows who leads, supports, accuses, attacks, condemns, joins or meets whom, and the like.",
    suggestions: suggestionsFor(entities),
  };
}

function suggestionsFor(entities: readonly Entity[]): string[] {
  const [first, second] = entities;
  return [
    ...(first ? [`What is known about ${first.name}?`] : []),
    ...(first && second ? [`How are ${first.name} and ${second.name} connected?`] : []),
  ];
}
