// What is judged where a happening is condemned, welcomed, disputed or looked into: the happening, not whoever suffered it.
import { isActorType } from "../../domain/actor.ts";
import type { EventRecord } from "../../domain/claim.ts";
import { describedArgument } from "../arguments/described.ts";
import type { Argument, Firing, SentenceNode } from "../types.ts";

/** Relations that say what somebody thinks or does about their object. */
const JUDGING = new Set(["CONDEMNS", "INVESTIGATES", "REJECTS", "SUPPORTS"]);

/** Whether a firing judges what its object suffered, rather than the object: "condemned the attack on X". */
export function isSufferer({ relation, object: { happening, referent } }: Firing): boolean {
  return happening !== undefined && JUDGING.has(relation) && isActorType(referent.type);
}

/**
 * "condemned the attack on X": who condemns it does not condemn X. The happening as an argument, in the words that name it; null where the object
 * stands for itself, or is the place that the happening goes by. `record`: of the happening that the object stands for.
 */
export function judgedHappening(
  firing: Firing,
  record: EventRecord | null,
  sentences: readonly SentenceNode[],
): Argument | null {
  const { happening } = firing.object;
  if (!record || !happening || !isSufferer(firing)) return null;
  const { sentence, token, definite } = happening;
  const named = { id: record.id, name: record.name, type: "Event" } as const;
  return describedArgument(sentences[sentence]!, token, { ...named, first: token, plural: false, definite });
}
