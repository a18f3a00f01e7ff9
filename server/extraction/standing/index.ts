// The standing of a firing and who speaks: a walk up the tree through every word that attributes, denies, doubts, plans or negates.
import type { Standing } from "../../domain/standing.ts";
import { NEGATIONS } from "../lexicon/words.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, isVerb, kid, kids, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, SentenceNode } from "../types.ts";
import { ALLEGEDLY, CONDITIONAL, MODALS, type OperatorKind, operatorOf, PERHAPS, SO_CALLED } from "./operators.ts";
import { accordingTo, isSpeechVerb, type Source, speakerOf } from "./speakers.ts";

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

type Polarity = "asserted" | "negated" | "hypothetical";
interface State {
  polarity: Polarity;
  source: Source | null;
  denied: boolean;
  ownClaim: boolean;
  presupposed: boolean;
  /** Spoken of as prevented or avoided: the frame of the preventing verb says what there is to say. */
  prevented: boolean;
}

/** Standing and speaker of a firing (Saurí & Pustejovsky's factuality and MinIE's attribution as two layers, read off the tree). */
export function assess(sentence: SentenceNode, firing: Firing, context: StandingContext): Verdict | null {
  if (firing.presupposed) return { standing: "reported", speaker: null };
  if (sentence.question || isVerblessHeadline(sentence, firing)) return null;
  const state = walk(sentence, firing.predicate, context);
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

function walk(sentence: SentenceNode, start: number, context: StandingContext): State {
  const { tree } = sentence;
  const state: State = {
    polarity: "asserted",
    source: null,
    denied: false,
    ownClaim: false,
    presupposed: false,
    prevented: false,
  };
  let at = start;
  applyOwn(tree, at, state);
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    applyParataxis(sentence, at, state, context);
    const head = tree.head[at]!;
    if (head < 0 || !climb(sentence, at, head, state, context)) break;
    at = head;
  }
  return state;
}

/** Negation, modality and hedges of a clause itself. */
function applyOwn(tree: Tree, at: number, state: State): void {
  const negated = tree.children[at]!.some(
    (c) =>
      ["advmod", "det", "cc:preconj", "mark"].includes(tree.rel[c]!) &&
      NEGATIONS.has(tree.lower[c]!) &&
      !isNotOnly(tree, c),
  );
  if (negated)
    state.polarity =
      state.polarity === "negated" ? "hypothetical" : state.polarity === "hypothetical" ? "hypothetical" : "negated";
  const modal = kids(tree, at, "aux").some((c) => MODALS.has(tree.lower[c]!) && tree.upos[c] === "AUX");
  const going = tree.lemma[at] === "go" && tree.xpos[at] === "VBG" && kid(tree, at, "xcomp") >= 0;
  const due = hasKid(tree, at, ["mark"], ["to"]) && hasKid(tree, at, ["aux", "cop"], ["was", "were", "is", "are"]);
  if ((modal && state.polarity === "asserted") || going || due) state.polarity = "hypothetical";
  const adverbs = kids(tree, at, "advmod").map((c) => tree.lower[c]!);
  if (adverbs.some((a) => ALLEGEDLY.has(a)) && !state.source) state.source = { speaker: null };
  if (adverbs.some((a) => PERHAPS.has(a)) && state.polarity === "asserted") state.polarity = "hypothetical";
  if (kids(tree, at, "amod").some((c) => SO_CALLED.has(tree.lower[c]!)) && !state.source)
    state.source = { speaker: null };
  if (kids(tree, at, "amod").some((c) => PLANNED.has(tree.lower[c]!)) && state.polarity === "asserted")
    state.polarity = "hypothetical";
}
const PLANNED = new Set([
  "planned",
  "possible",
  "potential",
  "future",
  "imminent",
  "attempted",
  "failed",
  "foiled",
  "thwarted",
  "further",
  "likely",
  "threatened",
  "upcoming",
  "proposed",
]);

function isNotOnly(tree: Tree, c: number): boolean {
  return tree.lower[c] === "not" && ["only", "just", "merely", "least"].includes(tree.lower[c + 1] ?? "");
}

/** "..., the army said": a speech verb hanging beside the clause it reports. */
function applyParataxis(sentence: SentenceNode, at: number, state: State, context: StandingContext): void {
  if (state.source) return;
  for (const c of kids(sentence.tree, at, "parataxis")) {
    const predicate = context.predicates.get(c);
    if (
      predicate &&
      isSpeechVerb(sentence.tree, c) &&
      kids(sentence.tree, c, "ccomp").every((d) => isBehindSemicolon(sentence.tree, d, c))
    ) {
      state.source = { speaker: speakerOf(sentence, predicate) };
      return;
    }
  }
}

/** Carries the state from `at` to its head; false where the walk ends (presupposed matter, or nothing above matters). */
function climb(sentence: SentenceNode, at: number, head: number, state: State, context: StandingContext): boolean {
  const { tree } = sentence;
  const rel = tree.rel[at]!;
  switch (rel) {
    case "acl:relcl":
    case "appos":
      state.presupposed = true;
      return false;
    case "nmod":
      if (!isVerb(tree, at) && !hasKid(tree, at, ["cop"])) return climbFromNominal(tree, head, rel, state);
      allegeAbove(sentence, head, state, context);
      return true;
    case "conj":
      if (isBehindSemicolon(tree, at, head)) return false;
      inheritFromConjunct(tree, at, head, state);
      return true;
    case "acl":
      return climbFromNounComplement(sentence, at, head, state, context);
    case "ccomp":
    case "csubj":
    case "xcomp":
    case "advcl":
    case "parataxis":
      return climbFromClause(sentence, at, head, rel, state, context);
    default:
      return climbFromNominal(tree, head, rel, state);
  }
}

/** A semicolon between a clause and the one it hangs on ends the scope of what was said before it. */
function isBehindSemicolon(tree: Tree, at: number, head: number): boolean {
  return head < at && tree.lower.slice(head + 1, at).includes(";");
}

function inheritFromConjunct(tree: Tree, at: number, head: number, state: State): void {
  if (hasKid(tree, at, ["nsubj", "nsubj:pass", "cop"])) return;
  const shares =
    tree.xpos[at] === "VB" ||
    !isVerb(tree, at) ||
    (tree.xpos[at] === tree.xpos[head] &&
      !hasKid(tree, at, ["aux", "nsubj", "nsubj:pass"]) &&
      hasKid(tree, head, ["aux"]));
  if (shares && isVerb(tree, head)) applyOwn(tree, head, state);
}

/** "an allegation that X did", "a plan to do", "a militia armed by X". */
function climbFromNounComplement(
  sentence: SentenceNode,
  at: number,
  noun: number,
  state: State,
  context: StandingContext,
): boolean {
  const { tree } = sentence;
  if (hasKid(tree, at, ["mark", "case"], ["of", "for", "with"])) allegeAbove(sentence, noun, state, context);
  const infinitive = hasKid(tree, at, ["mark"], ["to"]);
  const that = hasKid(tree, at, ["mark"], ["that"]) || hasKid(tree, at, ["mark"], ["of"]);
  if (!infinitive && !that) {
    state.presupposed = true;
    return false;
  }
  if (that && hasKid(tree, noun, ["det"], ["no"])) setPolarity(state, "negated");
  const kind = operatorOf(tree.lemma[noun]!, "NOUN", "acl", infinitive);
  if (infinitive) setPolarity(state, kind === "negates" ? "negated" : "hypothetical");
  else if (kind === "says" && !state.source) state.source = { speaker: null };
  else if (kind === "supposes" || kind === "irrealis") setPolarity(state, "hypothetical");
  return true;
}

/** "accuses Y of V-ing", the gerund hanging on Y: the accusing verb above Y speaks. */
function allegeAbove(sentence: SentenceNode, noun: number, state: State, context: StandingContext): void {
  const { tree } = sentence;
  let verb = tree.head[noun]!;
  while (verb >= 0 && !isVerb(tree, verb)) verb = tree.head[verb]!;
  const predicate = verb >= 0 && ACCUSING.has(tree.lemma[verb]!) ? context.predicates.get(verb) : undefined;
  if (predicate && !state.source) state.source = { speaker: speakerOf(sentence, predicate) };
}
const ACCUSING = new Set(["hold", "accuse", "suspect", "charge", "blame", "convict", "indict"]);

function setPolarity(state: State, polarity: Polarity): void {
  if (state.polarity === "asserted") state.polarity = polarity;
  else if (state.polarity === "negated" && polarity === "negated") state.polarity = "hypothetical";
}

function climbFromClause(
  sentence: SentenceNode,
  at: number,
  head: number,
  rel: string,
  state: State,
  context: StandingContext,
): boolean {
  const { tree } = sentence;
  const marks = kids(tree, at, "mark").map((c) => tree.lower[c]!);
  if (rel === "advcl" && marks.some((m) => CONDITIONAL.has(m))) setPolarity(state, "hypothetical");
  const infinitive = marks.includes("to");
  if (isBehindSemicolon(tree, at, head)) return false;
  if (rel === "parataxis" && !isSpeechVerb(tree, head)) return true;
  const kind = operatorOf(tree.lemma[head]!, tree.upos[head]!, rel, infinitive);
  const isPurpose = rel === "advcl" && infinitive && kind === "passes" && tree.upos[head] !== "ADJ";
  if (isPurpose) setPolarity(state, "hypothetical");
  if (
    rel === "advcl" &&
    marks.length > 0 &&
    !["of", "to", "from", "for", "that", "with"].some((m) => marks.includes(m))
  )
    return true;
  const accused = ACCUSING.has(tree.lemma[head]!) && marks.some((m) => m === "of" || m === "with" || m === "for");
  if (accused) applyOperator(sentence, head, "alleges", rel, state, context);
  else if (rel !== "advcl" || marks.length > 0) applyOperator(sentence, head, kind, rel, state, context);
  return true;
}

function applyOperator(
  sentence: SentenceNode,
  head: number,
  kind: OperatorKind,
  rel: string,
  state: State,
  context: StandingContext,
): void {
  const { tree } = sentence;
  const predicate = context.predicates.get(head);
  const speaker = predicate ? speakerOf(sentence, predicate) : null;
  switch (kind) {
    case "says":
      if (rel !== "advcl" && !state.source) state.source = { speaker };
      break;
    case "alleges":
      if (!state.source) state.source = { speaker };
      break;
    case "claims":
      if (!state.source) state.source = { speaker };
      state.ownClaim = true;
      break;
    case "denies":
      if (!state.denied) {
        state.denied = true;
        state.source = { speaker };
      }
      break;
    case "supposes":
      setPolarity(state, "hypothetical");
      if (!state.source) state.source = { speaker };
      break;
    case "irrealis":
      setPolarity(state, "hypothetical");
      break;
    case "negates":
      setPolarity(state, "negated");
      break;
    case "knows":
    case "passes":
      break;
  }
  applyOuter(tree, head, kind, state);
}

/** Negation and modality of the embedding verb: "did not say that", "may deny that", "did not manage to". */
function applyOuter(tree: Tree, head: number, kind: OperatorKind, state: State): void {
  const before = state.polarity;
  const probe: State = {
    polarity: "asserted",
    source: null,
    denied: false,
    ownClaim: false,
    presupposed: false,
    prevented: false,
  };
  applyOwn(tree, head, probe);
  if (probe.polarity === "asserted") {
    if (probe.source && !state.source) state.source = probe.source;
    return;
  }
  if (kind === "passes" && probe.polarity === "negated" && before === "asserted") state.polarity = "negated";
  else if (kind !== "knows" || probe.polarity === "negated") setPolarity(state, "hypothetical");
  if (state.denied) state.polarity = "hypothetical";
}

/** A noun predicate inside a clause: what the governing verb does to it ("planned an attack", "prevented a raid"). */
function climbFromNominal(tree: Tree, head: number, rel: string, state: State): boolean {
  if (rel === "obl" || rel === "obl:agent" || rel === "nmod:poss") {
    state.presupposed = true;
    return false;
  }
  if (isVerb(tree, head)) {
    const kind = operatorOf(tree.lemma[head]!, "VERB", "xcomp", true);
    const asObject = rel === "obj" || rel === "nsubj:pass" || rel === "nsubj" ? rel !== "nsubj" : false;
    if (asObject && (kind === "irrealis" || kind === "supposes")) setPolarity(state, "hypothetical");
    if (asObject && kind === "negates") state.prevented = true;
    if (asObject && kind === "denies") setPolarity(state, "hypothetical");
    applyOuter(tree, head, "passes", state);
    return true;
  }
  if (rel === "nmod" && operatorOf(tree.lemma[head]!, "NOUN", "acl", true) === "irrealis")
    setPolarity(state, "hypothetical");
  return rel === "conj" || rel === "nsubj";
}
