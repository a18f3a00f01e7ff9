// The standing of a firing and who speaks, from what the walk up the tree has found.
import type { Standing } from "../../domain/standing.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, isVerb } from "../syntax/tree.ts";
import type { Argument, Firing, SentenceNode } from "../types.ts";
import { accordingTo, type Source } from "./speakers.ts";
import type { State } from "./state.ts";
import { walk } from "./walk.ts";

/** What standing needs to know beyond the sentence. */
export interface StandingContext {
  readonly predicates: ReadonlyMap<number, Predicate>;
  /** Speaker of a sentence that is wholly quoted. */
  readonly quotation: Source | null;
  /** Whether a speaker speaks for an actor: itself, its organ, its office holder. */
  readonly speaksFor: (speaker: Argument, actor: Argument) => boolean;
}

/** The verdict; null where no claim should be made at all. */
export interface Verdict {
  readonly standing: Standing;
  readonly speaker: Argument | null;
}

/** Standing and speaker of a firing (Saurí & Pustejovsky's factuality and MinIE's attribution as two layers, read off the tree). */
export function assess(sentence: SentenceNode, firing: Firing, context: StandingContext): Verdict | null {
  if (firing.presupposed) return { standing: "reported", speaker: null };
  if (sentence.question || isVerblessHeadline(sentence, firing)) return null;
  const state = walk(sentence, firing.predicate, context.predicates);
  if (state.prevented) return null;
  if (isNegatedSubject(sentence, firing)) state.polarity = state.polarity === "negated" ? "hypothetical" : "negated";
  if (!state.source && !state.presupposed) state.source = accordingTo(sentence) ?? context.quotation;
  if (firing.forced)
    return state.polarity === "asserted" && !state.denied
      ? { standing: firing.forced.standing, speaker: firing.forced.speaker }
      : null;
  const verdict = conclude(state, firing, context);
  return firing.ceiling && verdict.standing === "reported" ? { standing: firing.ceiling, speaker: null } : verdict;
}

/** "Osterlich War On Sylvania": a headline without a verb asserts nothing. */
function isVerblessHeadline(sentence: SentenceNode, firing: Firing): boolean {
  return (
    sentence.headline &&
    !isVerb(sentence.tree, firing.predicate) &&
    !sentence.tree.xpos.some((x) => x === "VBZ" || x === "VBD" || x === "VBP")
  );
}

function conclude(state: State, firing: Firing, context: StandingContext): Verdict {
  const speaker = state.source?.speaker ?? null;
  if (state.denied) return { standing: state.polarity === "hypothetical" ? "hypothetical" : "denied", speaker };
  if (state.polarity === "negated")
    return speaker ? { standing: "denied", speaker } : { standing: "negated", speaker: null };
  if (state.polarity === "hypothetical") return { standing: "hypothetical", speaker };
  if (!state.source) return { standing: "reported", speaker: null };
  const voices = speaker !== null && SPEECH_ACTS.has(firing.relation) && context.speaksFor(speaker, firing.subject);
  if (voices) return { standing: "reported", speaker: null };
  const own =
    state.ownClaim ||
    (speaker !== null &&
      (context.speaksFor(speaker, firing.subject) ||
        (SHARED.has(firing.relation) && context.speaksFor(speaker, firing.object))));
  return { standing: own ? "claimed" : "alleged", speaker };
}

/** Relations that are acts of speech: to say that one rejects something is to reject it. */
const SPEECH_ACTS = new Set([
  "ACCUSES",
  "CONDEMNS",
  "REJECTS",
  "DEMANDS",
  "THREATENS",
  "DENIES_RESPONSIBILITY_FOR",
  "CLAIMS_RESPONSIBILITY_FOR",
  "SUPPORTS",
]);

/** Relations in which the object is a doer too. */
const SHARED = new Set(["MET_WITH", "AGREED_WITH", "COOPERATES_WITH", "FIGHTS", "RELATED_TO", "LINKED_TO"]);

function isNegatedSubject(sentence: SentenceNode, firing: Firing): boolean {
  const { subject, object } = firing;
  const { tree } = sentence;
  const none = ({ home, token }: Argument) =>
    home === sentence && (hasKid(tree, token, ["det"], ["no", "neither"]) || tree.lower[token] === "none");
  const trigger = firing.trigger[1] !== firing.predicate && hasKid(tree, firing.trigger[1], ["det"], ["no"]);
  return trigger || none(subject) || (none(object) && object.mention.kind === "nominal");
}
