// Slots of who answers for a happening that a noun names: "sentenced X for the killing of Y", "X, wanted over the bombing of F".
import { argumentsAt } from "../../arguments/index.ts";
import { coordinated, firstConjunct, hasKid, isVerb, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Matching, SpecialSlot } from "../types.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Verbs that hold the deed for proven or their object for its doer: those it is done to have done it. */
const PUNISHING = words(
  "convict sentence jail imprison execute hang shoot behead guillotine fine punish sanction blacklist honour honor decorate reward praise thank congratulate pardon amnesty",
);
/** Verbs whose subject has done what they are told with. */
const PAYING = words("serve get receive hang die pay atone answer apologise apologize draw");
/** Verbs by which somebody is only thought to have done it. */
const SUSPECTING = words(
  "want seek suspect accuse charge indict try prosecute investigate arrest detain rearrest extradite hunt remand blame fault arraign impeach implicate pursue",
);
/** Verbs that make the deed the word of whoever does them, which their own frames tell. */
const TELLING = words("convict sentence accuse suspect blame fault charge implicate");
/** Judges, whose word no frame of theirs tells: what they punish is proven. */
const JUDGES = words("judge magistrate jury juror justice");
/** Verbs by which somebody comes to a term: "was given ten years", "handed X a life sentence". */
const GIVING = words("give hand award deal");
/** What is said of those who have done a deed, with the prepositions before it. */
const GUILTY: ReadonlyMap<string, string> = new Map([
  ["guilty", "of"],
  ["responsible", "for"],
  ["answerable", "for"],
  ["culpable", "for"],
  ["liable", "for"],
  ["involved", "in"],
  ["complicit", "in"],
]);
/** Nouns of a person's place before a judge: "on trial for the killing". */
const TRIALS = words("trial arrest custody suspicion charge indictment investigation warrant remand");
/** Nouns of a part in a deed, and of the reason given: "for his part in the killing", "on charges of murder". */
const PARTS = words("part role involvement hand complicity participation share charge suspicion connection count case");
/** Prepositions of the deed behind what is done to its doer. */
const REASONS = words("for over");
/** Prepositions that say so only behind verbs of judging: those arrested in a raid have raided nobody. */
const JUDGED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  of: words("convict accuse suspect"),
  in: words("convict try sentence charge indict implicate"),
  with: words("charge"),
};
/** What is served or received for a deed. */
const TERMS = words("life year month day week sentence term punishment medal");

/** Who is punished or rewarded for the happening. */
export const answerable: SpecialSlot = (matching, { noun }, reading) =>
  doersOf(matching, noun, PUNISHING, PAYING).flatMap((t) => readAt(matching, t, reading));

/** Who is wanted, charged or tried for the happening. */
export const suspected: SpecialSlot = (matching, { noun }, reading) =>
  doersOf(matching, noun, SUSPECTING, NONE).flatMap((t) => readAt(matching, t, reading));
const NONE: ReadonlySet<string> = new Set();

type Reading = Parameters<SpecialSlot>[2];
function readAt({ sentence, predicates }: Matching, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  const judges = predicates.get(tree.head[token]!)?.subjects.filter((t) => t !== token) ?? [];
  const ids = judges.flatMap((t) => argumentsAt(sentence, t, reading)).map((a) => a.referent.id);
  const people = { ...reading, people: true, doers: false, victims: true };
  const state = tree.head[token]!;
  const told = tree.rel[token]!.startsWith("nsubj") && GUILTY.has(tree.lower[state]!) ? { told: state } : {};
  return argumentsAt(sentence, token, people).flatMap((a) => (ids.includes(a.referent.id) ? [] : [{ ...a, ...told }]));
}

function doersOf(
  { sentence: { tree }, predicates }: Matching,
  noun: number,
  done: ReadonlySet<string>,
  paying: ReadonlySet<string>,
): readonly number[] {
  const deed = noun < 0 ? -1 : topOf(tree, firstConjunct(tree, noun));
  const prep = (deed < 0 ? null : preposition(tree, deed)) ?? "";
  const above = deed < 0 ? -1 : tree.head[deed]!;
  if (above < 0 || !(REASONS.has(prep) || prep === "on" || prep in JUDGED_BY)) return [];
  const given =
    REASONS.has(prep) || [deed, ...kids(tree, above, "obl")].some((t) => t <= deed && PARTS.has(tree.lemma[t]!));
  if (GUILTY.has(tree.lower[above]!)) {
    const proven = prep === GUILTY.get(tree.lower[above]!) && tree.lower[above - 1] !== "not";
    const heldSo = tree.lower[above] !== "guilty" && isHeldSo(tree, above);
    return done === PUNISHING && proven && !heldSo ? ownersOf(tree, above) : [];
  }
  const tried = [above, ...kids(tree, above, "obj", "obl")].find(
    (t) => TRIALS.has(tree.lemma[t]!) && t < noun && !isVerb(tree, t),
  );
  if (tried !== undefined && given) return done === SUSPECTING ? ownersOf(tree, tried) : [];
  const verb = verbOver(tree, above);
  const predicate = verb < 0 ? undefined : predicates.get(verb);
  if (!predicate || !(given || JUDGED_BY[prep]?.has(predicate.lemma))) return [];
  const judged = predicate.subjects.every((t) => JUDGES.has(tree.lemma[t]!));
  if (TELLING.has(predicate.lemma) && !judged) return [];
  if (hasKid(tree, verb, ["advmod"], ["not", "n't", "never"])) return [];
  if (GIVING.has(predicate.lemma)) return done === PUNISHING && given ? givenTo(tree, verb) : [];
  if (predicate.passive || done.has(predicate.lemma)) return done.has(predicate.lemma) ? predicate.objects : [];
  const taken = kids(tree, verb, "obj");
  const served = taken.length === 0 || taken.some((t) => TERMS.has(tree.lemma[t]!));
  return served && paying.has(predicate.lemma) ? predicate.subjects : [];
}

/** "holds X responsible": the word of whoever holds it, which its own frame tells. */
function isHeldSo(tree: Tree, state: number): boolean {
  const above = tree.head[state]!;
  return [above, above < 0 ? -1 : tree.head[above]!].some((t) => t >= 0 && HOLDING.has(tree.lemma[t]!));
}
const HOLDING = words("hold deem consider find declare call believe think");

/** Whom a term is given to: "was given ten years for", "handed X a life sentence for". */
function givenTo(tree: Tree, verb: number): readonly number[] {
  const terms = kids(tree, verb, "obj", "obl:unmarked", "nsubj:pass").filter((t) => TERMS.has(tree.lemma[t]!));
  if (terms.length === 0) return [];
  const receivers = [...kids(tree, verb, "iobj"), ...kids(tree, verb, "nsubj:pass").filter((t) => !terms.includes(t))];
  return receivers.flatMap((t) => coordinated(tree, t));
}

/** The verb that a deed hangs on: by itself, on its object or on its term: "ten years for the killing", "X for the killing". */
function verbOver(tree: Tree, above: number): number {
  if (isVerb(tree, above)) return above;
  const verb = tree.head[above]!;
  return ["obj", "obl", "obl:unmarked", "iobj", "nsubj:pass"].includes(tree.rel[above]!) && isVerb(tree, verb)
    ? verb
    : -1;
}

/** The part in a deed or the reason above it, as high as they go: "on charges of taking part in the killing". */
function topOf(tree: Tree, noun: number): number {
  let at = noun;
  for (let step = 0; step < 3; step++) {
    const above = tree.head[at]!;
    if (above < 0 || tree.rel[at] !== "nmod" || !PARTS.has(tree.lemma[above]!) || !hasKid(tree, above, ["case"])) break;
    at = above;
  }
  return at;
}

/** Whom an adjective or a phrase says something of: "X is guilty of", "found X guilty of", "X, on trial for". */
function ownersOf(tree: Tree, state: number): readonly number[] {
  const own = kids(tree, state, "nsubj");
  if (own.length > 0) return own.flatMap((t) => coordinated(tree, t));
  const above = tree.head[state]!;
  if (above < 0) return [];
  if (!isVerb(tree, above)) return ["nmod", "amod", "appos", "acl"].includes(tree.rel[state]!) ? [above] : [];
  const guilty = tree.upos[state] === "ADJ" || BRINGING.has(tree.lemma[above]!);
  const objects = guilty ? kids(tree, above, "obj", "nsubj:pass") : [];
  const owners = objects.length > 0 ? objects : kids(tree, above, "nsubj", "nsubj:pass");
  return (owners.length > 0 ? owners : foundSo(tree, above)).flatMap((t) => coordinated(tree, t));
}
/** "X, found guilty of the killing, ..": whom a participle that stands alone says something of. */
function foundSo(tree: Tree, participle: number): readonly number[] {
  const head = tree.head[participle]!;
  if (head < 0) return [];
  if (tree.rel[participle] === "acl") return [head];
  return tree.rel[participle] === "advcl" ? kids(tree, head, "nsubj", "nsubj:pass") : [];
}
/** Verbs by which somebody else is brought before a judge: "put X on trial". */
const BRINGING = words("put bring place send hand take commit haul");
