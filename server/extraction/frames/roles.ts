// The roles of a frame: who or what fills the subject and the object.
import { argumentsAt } from "../arguments/index.ts";
import type { Reading } from "../arguments/readings.ts";
import type { Argument } from "../types.ts";
import type { Trigger } from "./lexicon.ts";
import { authorsOf } from "./slots/authors.ts";
import { slotTokens } from "./slots.ts";
import { specialArguments } from "./special-slots.ts";
import { thingsOf } from "./things.ts";
import type { Anchor, Matching } from "./types.ts";

/** The arguments of one role: the first slot that yields any. */
export function fill(
  matching: Matching,
  trigger: Trigger,
  anchor: Anchor,
  role: "subject" | "object",
  subjects: readonly Argument[] = [],
): readonly Argument[] {
  const { frame, relation } = trigger;
  const isSubjectRole = (role === "subject") !== frame.inverse;
  const types = isSubjectRole ? (frame.subjectTypes ?? relation.subject) : (frame.objectTypes ?? relation.object);
  for (const slot of role === "subject" ? frame.subject : frame.object) {
    const [name, wanted] = slot.split(":");
    const reading: Reading = {
      types: wanted === "Place" ? ["Place", "State"] : wanted ? [wanted as "State"] : types,
      locative:
        ["in", "at", "near", "inside", "outside", "across", "from", "to", "into"].includes(name!) &&
        types.includes("Place"),
      target: !isSubjectRole && HITS_THINGS.has(relation.name),
      people:
        !isSubjectRole && (relation.name === "KILLS" || relation.name === "DETAINS" || relation.group === "structure"),
    };
    const special = specialArguments(matching, anchor, name!, reading, subjects);
    const found =
      special ?? slotTokens(matching.sentence, anchor, slot).flatMap((t) => argumentsAt(matching.sentence, t, reading));
    if (found.length > 0) return found;
    if (name === "iobj" && (anchor.predicate?.indirect.length ?? 0) > 0) return [];
    const authors =
      name === "subj" && isSubjectRole ? authorsOf(matching, anchor.predicate?.subjects ?? [], reading) : [];
    if (authors.length > 0) return authors;
  }
  return isSubjectRole ? [] : thingsOf(matching, trigger, anchor, types);
}

/** Relations whose object may be a thing that stands for its owner or place. */
const HITS_THINGS = new Set(["ATTACKS", "SEIZES", "THREATENS", "FOILS"]);
