// Repairs of complements hung one word too high or too low.
import { STANCE_NOUNS, STANCE_VERBS } from "../../lexicon/stance.ts";
import { DAY_OR_MONTH } from "../../lexicon/words.ts";
import { hasKid, hasPassiveAux, kid, kids, reattach, type Tree } from "../tree.ts";

/** "told the council that Y had V-ed": the content read as a relative clause on the hearer. */
export function toldThat(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, clause) => {
    const hearer = tree.head[clause]!;
    if (!["acl:relcl", "acl"].includes(rel) || hearer < 0 || !isHearer(tree, hearer)) return;
    const verb = tree.head[hearer]!;
    const that = tree.children[clause]!.find((c) => tree.lower[c] === "that" && c < clause);
    const subject = kid(tree, clause, "nsubj", "nsubj:pass");
    if (that === undefined || subject < 0 || subject === that) return;
    if (!kids(tree, clause, "obj", "obl", "ccomp", "xcomp").some((c) => c > clause) && !hasPassiveAux(tree, clause))
      return;
    if (!reattach(tree, clause, verb, "ccomp")) return;
    tree.rel[that] = "mark";
    fired++;
  });
  return fired;
}

/** Whom something is told: the object of "tell", the phrase with "to" of "complain". */
function isHearer(tree: Tree, i: number): boolean {
  const verb = tree.lemma[tree.head[i]!] ?? "";
  if (tree.rel[i] === "obl") return COMPLAINING.has(verb) && hasKid(tree, i, ["case"], ["to"]);
  return ["iobj", "obj"].includes(tree.rel[i]!) && TELLING.has(verb);
}
const TELLING = new Set(["tell", "inform", "assure", "remind", "notify", "warn"]);
const COMPLAINING = new Set("complain say report write admit confirm explain suggest indicate announce".split(" "));

/** "wrote this month that X had V-ed", "said on television that": what is said is no relative clause on the time or the channel. */
export function saidWhen(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, clause) => {
    const time = tree.head[clause]!;
    if (!["acl:relcl", "acl"].includes(rel) || time < 0) return;
    if (!isTimeWord(tree, time) && (tree.rel[time] !== "obl" || !CHANNELS.has(tree.lemma[time]!))) return;
    const verb = tree.head[time]!;
    if (verb < 0 || STANCE_VERBS.get(tree.lemma[verb]!) !== "says" || verb > time) return;
    const that = tree.children[clause]!.find((c) => tree.lower[c] === "that" && c < clause);
    const subject = kid(tree, clause, "nsubj", "nsubj:pass");
    if (that === undefined || subject < 0 || subject === that) return;
    const whole = tree.rel[that] === "mark" || kids(tree, clause, "obj").some((c) => c > clause);
    if ((!whole && !isTimeWord(tree, time)) || !reattach(tree, clause, verb, "ccomp")) return;
    tree.rel[that] = "mark";
    fired++;
  });
  return fired;
}

/** "P, X said, two days after Q": a circumstance behind the speaker read as a second thing that he says. */
export function circumstanceAsContent(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, clause) => {
    const verb = tree.head[clause]!;
    if (rel !== "ccomp" || verb < 0 || verb > clause || STANCE_VERBS.get(tree.lemma[verb]!) !== "says") return;
    const marked =
      hasKid(tree, clause, ["mark"], ["after", "before", "since"]) && !hasKid(tree, clause, ["mark"], ["that"]);
    if (!marked || !(tree.rel[verb] === "parataxis" || kids(tree, verb, "ccomp").some((c) => c < verb))) return;
    tree.rel[clause] = "advcl";
    fired++;
  });
  return fired;
}

/** "reported last year that X, the minister, had V-ed": a clause that opens with "that" and no "and" is no second predicate of who says it. */
export function contentAsConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, clause) => {
    const verb = tree.head[clause]!;
    if (rel !== "conj" || verb < 0 || verb > clause || STANCE_VERBS.get(tree.lemma[verb]!) !== "says") return;
    const that = tree.children[clause]!.find((c) => tree.lower[c] === "that" && c < clause && tree.rel[c] === "mark");
    if (that === undefined || that < verb || hasKid(tree, clause, ["cc"]) || hasKid(tree, verb, ["ccomp"])) return;
    if (kid(tree, clause, "nsubj", "nsubj:pass") < that) return;
    tree.rel[clause] = "ccomp";
    fired++;
  });
  return fired;
}

const CHANNELS = new Set(
  "television radio tv telephone parliament interview speech statement letter conference court twitter message address report telegram cable broadcast article book video meeting hearing".split(
    " ",
  ),
);

function isTimeWord(tree: Tree, i: number): boolean {
  return DAY_OR_MONTH.has(tree.lower[i]!) || TIMES.has(tree.lemma[i]!);
}
const TIMES = new Set(
  "day week month year morning afternoon evening night today yesterday weekend summer spring autumn winter time moment occasion".split(
    " ",
  ),
);

/** "reported that X had V-ed Y", "claims by X that Y V-ed": a "that" read as an object beside the object only opens the clause. */
export function thatMark(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, that) => {
    const clause = tree.head[that]!;
    if (word !== "that" || tree.rel[that] !== "obj" || clause < that) return;
    const subject = kid(tree, clause, "nsubj", "nsubj:pass");
    if (subject < that || !kids(tree, clause, "obj").some((c) => c > clause)) return;
    if (tree.rel[clause] === "acl:relcl" && contentNounOf(tree, clause) < 0 && !isContentNoun(tree, that - 1)) return;
    if (isContentNoun(tree, that - 1) && tree.head[clause] === that - 1) tree.rel[clause] = "acl";
    tree.rel[that] = "mark";
    tree.upos[that] = "SCONJ";
    fired++;
  });
  return fired;
}

/** "rejected claims by X that Y V-ed": the content of the claims hung on whose they are. */
export function contentOfNoun(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, clause) => {
    const noun = ["acl", "acl:relcl"].includes(rel) ? contentNounOf(tree, clause) : contentOfAnswer(tree, clause);
    if (noun < 0) return;
    if (!hasKid(tree, clause, ["mark"], ["that"]) || kid(tree, clause, "nsubj", "nsubj:pass") < 0) return;
    if (reattach(tree, clause, noun, "acl")) fired++;
  });
  return fired;
}

/** "rejected claims by X that Y V-ed": a verb that answers what is said has no content beside it. */
function contentOfAnswer(tree: Tree, clause: number): number {
  const verb = tree.head[clause]!;
  if (tree.rel[clause] !== "ccomp" || verb < 0 || STANCE_VERBS.get(tree.lemma[verb]!) !== "denies") return -1;
  return kids(tree, verb, "obj").find((c) => c > verb && c < clause && isContentNoun(tree, c)) ?? -1;
}

/** "claims by X that": the noun that has content, where the clause hangs on whose it is; -1 where there is none. */
function contentNounOf(tree: Tree, clause: number): number {
  const owner = tree.head[clause]!;
  const noun = owner >= 0 && tree.rel[owner] === "nmod" ? tree.head[owner]! : -1;
  return noun >= 0 && isContentNoun(tree, noun) ? noun : -1;
}

function isContentNoun(tree: Tree, noun: number): boolean {
  return ["says", "denies", "negates"].includes(STANCE_NOUNS.get(tree.lemma[noun] ?? "") ?? "");
}

/** "faces sanctions over allegations that it armed X": the content hung on a verb that says nothing belongs to the noun right before it. */
export function contentAdrift(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, that) => {
    const clause = tree.head[that]!;
    const noun = that - 1;
    if (word !== "that" || tree.rel[that] !== "mark" || !["ccomp", "advcl"].includes(tree.rel[clause]!)) return;
    const verb = tree.head[clause]!;
    if (verb < 0 || verb > noun || tree.upos[noun] !== "NOUN" || STANCE_NOUNS.get(tree.lemma[noun]!) === undefined)
      return;
    if (STANCE_VERBS.has(tree.lemma[verb]!) || tree.head[noun] !== verb || !reattach(tree, clause, noun, "acl")) return;
    fired++;
  });
  return fired;
}

/** "tell of riders killing farmers": the participle behind what is told of says what that did, not who tells it. */
export function toldOfDoing(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const verb = tree.head[i]!;
    if (xpos !== "VBG" || tree.rel[i] !== "advcl" || verb < 0 || !TELLING_OF.has(tree.lemma[verb]!)) return;
    const noun = kids(tree, verb, "obl", "obj").find((c) => c === i - 1 && tree.upos[c] !== "PRON");
    if (noun === undefined || hasKid(tree, i, ["mark"]) || !reattach(tree, i, noun, "acl")) return;
    fired++;
  });
  return fired;
}
const TELLING_OF = new Set(["tell", "speak", "talk", "hear", "see", "describe", "recall", "report", "film", "show"]);

/** "went on to bomb X", "is thought by Z to have met X": an infinitive hung as a phrase, or on the agent beside it, completes the verb. */
export function infinitiveComplement(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const head = tree.head[i]!;
    if (head < 0 || !/^VB[N]?$/.test(xpos) || !hasKid(tree, i, ["mark"], ["to"])) return;
    if (tree.rel[i] === "obl" && head < i) tree.rel[i] = "xcomp";
    else if (tree.rel[i] !== "acl" || tree.rel[head] !== "obl:agent" || !reattach(tree, i, tree.head[head]!, "xcomp"))
      return;
    fired++;
  });
  return fired;
}

/** "foiled a plot by Y to attack Z": the infinitive hangs on the verb instead of the plot. */
export function plotToDo(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "advcl" || verb < 0 || !FOILING.has(tree.lemma[verb]!) || !hasKid(tree, i, ["mark"], ["to"])) return;
    const plot = kids(tree, verb, "obj").find((c) => PLOTS.has(tree.lemma[c]!) && c < i);
    if (plot !== undefined && reattach(tree, i, plot, "acl")) fired++;
  });
  return fired;
}
const FOILING = new Set(["foil", "thwart", "prevent", "disrupt", "stop", "uncover", "avert"]);
const PLOTS = new Set(["plot", "plan", "attempt", "scheme", "conspiracy", "bid"]);

/** "X was quick to accuse Y": an infinitive read as the subject though there is one; who is quick is who does it. */
export function readyTo(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const ready = tree.head[i]!;
    if (rel !== "csubj" || ready < 0 || ready > i || !hasKid(tree, i, ["mark"], ["to"])) return;
    const subject = kid(tree, ready, "nsubj");
    if (subject < 0 || subject > ready || ["it", "there", "this", "that"].includes(tree.lower[subject]!)) return;
    tree.rel[i] = "xcomp";
    fired++;
  });
  return fired;
}

/** "it is ready to help": what is ready is somebody, no empty subject. */
export function readySubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const ready = tree.head[i]!;
    if (rel !== "expl" || ready < i || tree.lower[i] !== "it" || !READY.has(tree.lower[ready]!)) return;
    if (hasKid(tree, ready, ["nsubj"])) return;
    tree.rel[i] = "nsubj";
    for (const c of kids(tree, ready, "csubj")) tree.rel[c] = "xcomp";
    fired++;
  });
  return fired;
}
const READY = new Set(
  "ready willing unwilling prepared unprepared eager reluctant keen able unable determined poised set due bound entitled free anxious loath quick slow".split(
    " ",
  ),
);

/** "refused to back X": a bare name right behind the infinitive, read as the object of the verb above. */
export function objectOfInfinitive(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const infinitive = tree.head[i]! < 0 ? undefined : kids(tree, tree.head[i]!, "xcomp").find((c) => c < i);
    if (infinitive === undefined || !["obj", "obl"].includes(rel) || hasKid(tree, i, ["case"])) return;
    if (Math.min(i, ...tree.children[i]!) !== infinitive + 1 || !triggerVerbs.has(tree.lemma[infinitive]!)) return;
    if (tree.xpos[infinitive] !== "VB" || hasKid(tree, infinitive, ["obj"]) || tree.upos[i] === "PRON") return;
    if (reattach(tree, i, infinitive, "obj")) fired++;
  });
  return fired;
}
