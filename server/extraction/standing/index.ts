// The standing of a firing and who speaks, from what the walk up the tree has found.
import type { Standing } from "../../domain/standing.ts";
import { SPOKESPEOPLE } from "../lexicon/sources.ts";
import { SO_CALLED } from "../lexicon/stance.ts";
import { NO_ONE } from "../lexicon/words.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { dominates, firstConjunct, hasKid, isVerb, kids } from "../syntax/tree.ts";
import type { Argument, Firing, SentenceNode } from "../types.ts";
import { namedSource } from "./named-sources.ts";
import { isNobody } from "./nobody.ts";
import { operatorOf } from "./operators.ts";
import { type Source, speakerOf } from "./speakers.ts";
import { attribute, deny, plainState, type State, type Step, weaken } from "./state.ts";
import { walk } from "./walk.ts";

export type { Step } from "./state.ts";

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
  /** Why: the words that attribute, deny, doubt or negate, from the outermost inwards. Empty for a plain statement. */
  readonly chain: readonly Step[];
}

/** Standing and speaker of a firing (Saurí & Pustejovsky's factuality and MinIE's attribution as two layers, read off the tree). */
export function assess(sentence: SentenceNode, firing: Firing, context: StandingContext): Verdict | null {
  if (firing.presupposed) return ofRole(sentence, firing);
  if (sentence.question || isVerblessHeadline(sentence, firing)) return null;
  const state = plainState();
  applyArguments(sentence, firing, state);
  walk(sentence, firing.predicate, context.predicates, state);
  applyOwnDenial(sentence, firing, state);
  if (state.unstated) return null;
  applyNamedSource(sentence, firing, context, state);
  const chain = state.chain.reverse();
  if (firing.forced)
    return state.polarity === "asserted" && !state.denied
      ? { standing: firing.forced.standing, speaker: firing.forced.speaker, chain }
      : null;
  const conclusion = conclude(state, firing, context);
  if (!conclusion) return null;
  const [standing] = conclusion;
  const speaker = conclusion[1] ?? (state.source ? null : soughtBy(sentence, firing, context));
  return { standing: isCapped(sentence, firing, state, standing) ? firing.ceiling! : standing, speaker, chain };
}

/** "X denies any tie to Y": the verb of the frame itself denies what its noun says. */
function applyOwnDenial({ tree }: SentenceNode, { predicate, trigger, relation, subject }: Firing, state: State): void {
  const denies = operatorOf(tree.lemma[predicate]!, tree.upos[predicate]!, "ccomp", false) === "denies";
  if (denies && trigger[1] !== predicate && !SPEECH_ACTS.has(relation)) deny(state, { speaker: subject }, predicate);
}

/** A source named beside the statement ("according to X"), where no verb gives one, or gives only who passed it on ("P, according to X, Y said"). */
function applyNamedSource(sentence: SentenceNode, firing: Firing, context: StandingContext, state: State): void {
  const { predicate } = firing;
  const passedOn = state.chain.find(({ effect }) => effect === "says")?.token ?? -1;
  if (state.source && passedOn < predicate) return;
  const named = namedSource(sentence, predicate, context.predicates);
  const granted = state.chain.find(({ effect }) => effect === "takes for granted")?.token ?? predicate;
  const within =
    named?.token !== undefined &&
    named.token < predicate &&
    [predicate, granted].some((top) => dominates(sentence.tree, top, named.token!));
  if (state.presupposed && !within) return;
  const inner = named?.token !== undefined && predicate < named.token && named.token < passedOn;
  if (state.source && !inner) return;
  if (inner) state.source = null;
  const source = named ?? context.quotation;
  if (source) attribute(state, source, source.token ?? predicate);
}

/** "X wants Y for the murder of Z": who seeks somebody for a deed lays it to his charge. */
function soughtBy(
  sentence: SentenceNode,
  { trigger, ceiling }: Firing,
  { predicates }: StandingContext,
): Argument | null {
  const { tree } = sentence;
  const deed = firstConjunct(tree, trigger[1]);
  const seeker = ceiling === "alleged" && tree.rel[deed] === "obl" ? predicates.get(tree.head[deed]!) : undefined;
  return seeker && SEEKING.has(seeker.lemma) ? speakerOf(sentence, seeker) : null;
}
const SEEKING = new Set("want seek hunt pursue".split(" "));

/** Whether the frame of a firing says no more than its ceiling: "planned an attack"; who is accused of it, or owns up to that attack, did it. */
function isCapped({ tree }: SentenceNode, firing: Firing, state: State, standing: Standing): boolean {
  if (!firing.ceiling || standing === "reported") return firing.ceiling !== null;
  const named = hasKid(tree, firing.trigger[1], ["det"], ["the", "that", "this"]);
  return (standing === "alleged" || standing === "claimed") && !state.accused && !named;
}

/** A post or part holds whatever is said around it, unless its own words doubt it: "the alleged leader of X". */
function ofRole({ tree }: SentenceNode, { predicate }: Firing): Verdict {
  const doubt = tree.children[predicate]!.find((c) => tree.rel[c] === "amod" && SO_CALLED.has(tree.lower[c]!));
  return doubt === undefined
    ? { standing: "reported", speaker: null, chain: [] }
    : { standing: "alleged", speaker: null, chain: [{ token: doubt, effect: "hedges" }] };
}

/** "Osterlich War On Sylvania": a headline without a verb asserts nothing. */
function isVerblessHeadline(sentence: SentenceNode, firing: Firing): boolean {
  return (
    sentence.headline &&
    !isVerb(sentence.tree, firing.predicate) &&
    !sentence.tree.xpos.some((x) => x === "VBZ" || x === "VBD" || x === "VBP")
  );
}

type Conclusion = readonly [Standing, Argument | null];

/** The verdict from both layers; null where an accuser seems to accuse itself, which is a slip in who does what. */
function conclude(state: State, firing: Firing, context: StandingContext): Conclusion | null {
  const together = state.source?.together ?? [];
  const ofItself =
    together.find(({ referent }) => referent.id === firing.subject.referent.id) ??
    together.find((one) => context.speaksFor(one, firing.subject));
  const speaker = ofItself ?? state.source?.speaker ?? null;
  if (state.denied) return [state.polarity === "hypothetical" ? "hypothetical" : "denied", speaker];
  if (state.polarity === "negated") return state.source && !state.toCome ? ["denied", speaker] : ["negated", null];
  if (state.polarity === "hypothetical") return ["hypothetical", speaker];
  if (!state.source) return [state.hedged ? "alleged" : "reported", null];
  const self = speaker !== null && (context.speaksFor(speaker, firing.subject) || isUnnamedSpokesman(speaker));
  if (state.accused) return self ? null : ["alleged", speaker];
  const own = self || (speaker !== null && isOwnMen(firing.subject, speaker, context));
  if (SPEECH_ACTS.has(firing.relation) && (own || (speaker !== null && isNobodysOrgan(speaker, firing.subject))))
    return ["reported", null];
  const shared = speaker !== null && SHARED.has(firing.relation) && context.speaksFor(speaker, firing.object);
  return [own || shared || (state.ownClaim && !speaker) ? "claimed" : "alleged", speaker];
}

/** "Osterlich struck Fredville, a spokesman said": whose spokesman goes without saying, where nothing is said about him. */
function isUnnamedSpokesman({ referent, token, home: { tree } }: Argument): boolean {
  if (referent.origin !== "described" || !SPOKESPEOPLE.has(tree.lemma[token]!)) return false;
  return tree.children[token]!.every((c) => tree.rel[c] === "det" && tree.lower[c] !== "the");
}

/** "Osterlich has asked Sylvania to stop, the ministry said": of the only state that it can be. */
function isNobodysOrgan({ referent, token, home: { tree } }: Argument, subject: Argument): boolean {
  if (tree.lemma[token] === "diplomat") return false;
  const official = referent.type === "GovernmentBody" || referent.type === "MilitaryForce";
  return referent.origin === "described" && official && referent.country === null && subject.referent.type === "State";
}

/** "X said its men had seized F": the men of the speaker, or of whom the speaker speaks for, are his own. */
function isOwnMen({ token, home }: Argument, speaker: Argument, { speaksFor }: StandingContext): boolean {
  const owner = kids(home.tree, token, "nmod:poss")[0];
  const mention = owner === undefined ? undefined : home.byHead.get(owner);
  const referent = mention?.kind === "pronoun" ? (mention.referent ?? mention.owner) : null;
  return referent !== null && speaksFor(speaker, { ...speaker, referent });
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

/** What the words of the arguments do: "no soldier", "neither X nor Y", "not X but Y", "a suspected Osterlich strike". */
function applyArguments(sentence: SentenceNode, firing: Firing, state: State): void {
  const { tree } = sentence;
  const { subject, object } = firing;
  const trigger = firing.trigger[1];
  if (trigger !== firing.predicate && hasKid(tree, trigger, ["det"], ["no"])) weaken(state, "negated", trigger);
  else if (kids(tree, trigger, "obj").some((c) => NO_ONE.has(tree.lower[c]!) || hasKid(tree, c, ["det"], ["no"])))
    weaken(state, "negated", trigger);
  else
    for (const { home, token } of [subject, object])
      if (home === sentence && isNobody(tree, token)) {
        weaken(state, "negated", token);
        break;
      }
  const doubt =
    subject.home === sentence
      ? tree.children[subject.token]!.find((c) => tree.rel[c] === "amod" && SO_CALLED.has(tree.lower[c]!))
      : undefined;
  if (doubt !== undefined) attribute(state, { speaker: null, anonymous: true }, doubt);
}
