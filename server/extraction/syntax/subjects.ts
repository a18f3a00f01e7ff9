// The subjects of a verb, found through relative pronouns, reduction, coordination and control.
import { OBJECT_CONTROL, USING } from "../lexicon/verbs.ts";
import { COMPANION_PREPOSITIONS } from "../lexicon/words.ts";
import { relativeGap, resolveRelative } from "./relatives.ts";
import { coordinated, firstConjunct, hasKid, isNominal, isVerb, kid, kids, preposition, type Tree } from "./tree.ts";
import { isPassive } from "./voice.ts";

type Understood = (tree: Tree, v: number, head: number) => readonly number[];

/** Relation of a verb to its head -> its subjects where it has none of its own. */
const UNDERSTOOD: Readonly<Record<string, Understood>> = {
  conj: (tree, v, head) => (isVerb(tree, head) || hasKid(tree, head, ["cop"]) ? inheritedSubjects(tree, v, head) : []),
  parataxis: (tree, v, head) => (goesOn(tree, v, head) ? inheritedSubjects(tree, v, head) : []),
  "acl:relcl": (tree, v) => relativeGap(tree, v, "subject"),
  acl: (tree, v, head) =>
    hasKid(tree, v, ["mark", "case"], ["of", "for", "from"])
      ? accusedSubjects(tree, head)
      : reducedSubjects(tree, v, head),
  nmod: (tree, v, head) => (hasKid(tree, v, ["mark", "case"], ["of", "for"]) ? accusedSubjects(tree, head) : []),
  amod: (tree, v, head) => (tree.xpos[v] === "VBN" ? [head] : []),
  xcomp: controlledSubjects,
  advcl: controlledSubjects,
};

/** Surface subjects, found through relative pronouns, reduction, coordination and control. */
export function subjectsOf(tree: Tree, v: number): readonly number[] {
  const nominal = kids(tree, v, "nsubj", "nsubj:pass", "nsubj:outer").filter(
    (c) => isNominal(tree, c) || tree.upos[c] === "DET",
  );
  const named = nominal.filter((c) => !FLOATING.has(tree.lower[c]!));
  const own = named.length > 0 ? named : nominal;
  const nearest = own.filter((c) => c < v).at(-1) ?? own[0];
  const head = tree.head[v]!;
  if (nearest !== undefined && head >= 0 && isAllOfThem(tree, v, nearest))
    return coordinated(tree, firstConjunct(tree, head)).filter((c) => c < v && isNominal(tree, c));
  if (nearest !== undefined) return [...new Set([...resolveRelative(tree, nearest), ...companions(tree, nearest, v)])];
  return head < 0 ? [] : (UNDERSTOOD[tree.rel[v]!]?.(tree, v, head) ?? []);
}

/** "X, along with Y, V-ed", "X together with Y": those who are told beside the subject. */
function companions(tree: Tree, subject: number, v: number): readonly number[] {
  const between = kids(tree, v, "obl").filter((c) => c < v);
  const beside = [...kids(tree, subject, "nmod"), ...between].filter((c) => BESIDE.has(preposition(tree, c) ?? ""));
  const together = kids(tree, subject, "advmod").filter((c) => tree.lower[c] === "together");
  return [...beside, ...together.flatMap((c) => kids(tree, c, "obl", "nmod"))]
    .filter((c) => c > subject)
    .flatMap((c) => coordinated(tree, c));
}
const BESIDE = new Set([...COMPANION_PREPOSITIONS, "alongside"]);

/** "X and Y, both of which V", "X and Y, both V-ed by Z": all of those before. */
function isAllOfThem(tree: Tree, v: number, i: number): boolean {
  if (!FLOATING.has(tree.lower[i]!)) return false;
  if (tree.rel[v] === "acl:relcl") return hasKid(tree, i, ["nmod"], ["which", "whom"]);
  return tree.rel[v] === "acl" && tree.xpos[v] === "VBN" && tree.children[i]!.length === 0;
}

/** Words that spread what is said over the subjects before: "X and Y have each blamed Z". */
const FLOATING = new Set(["each", "both", "all"]);

/** "X summoned Y, advised Z and halted W": a finite verb of the same tense behind a comma, in a list of what one does. */
function goesOn(tree: Tree, v: number, head: number): boolean {
  const opened = tree.lower[v - 1] === "," || (tree.upos[v - 1] === "ADV" && tree.lower[v - 2] === ",");
  return (
    isVerb(tree, head) && head < v && opened && PAST_OR_PRESENT.has(tree.xpos[v]!) && tree.xpos[v] === tree.xpos[head]
  );
}
const PAST_OR_PRESENT = new Set(["VBD", "VBZ"]);

function inheritedSubjects(tree: Tree, v: number, head: number): readonly number[] {
  if (tree.rel[head] === "acl" && tree.xpos[v] !== tree.xpos[head] && tree.xpos[v] === "VBD") return [];
  const subjects = subjectsOf(tree, head);
  if (isPassive(tree, head) && !isPassive(tree, v) && tree.rel[head] === "acl") return [];
  return subjects;
}

function reducedSubjects(tree: Tree, v: number, noun: number): readonly number[] {
  if (PARTICIPLES.has(tree.xpos[v]!) || (tree.xpos[v] === "JJ" && tree.upos[v] === "VERB"))
    return [noun, ...kids(tree, noun, "conj").filter((c) => c < v && isNominal(tree, c))];
  const first = hasKid(tree, noun, ["cop"]) ? kids(tree, noun, "nsubj") : [];
  const isFirst = first.length > 0 && hasKid(tree, noun, ["amod"], RANKED);
  const owner = isFirst ? -1 : kid(tree, noun, "nmod:poss");
  if (owner >= 0) return coordinated(tree, owner);
  const by = (isFirst ? [] : kids(tree, noun, "nmod")).find((c) =>
    ["by", "from", "of"].includes(preposition(tree, c) ?? ""),
  );
  if (by !== undefined) return coordinated(tree, by);
  const people = (isFirst ? [] : kids(tree, noun, "amod", "compound")).find(
    (c) => /^\p{Lu}/u.test(tree.tokens[c]!.text) && c > 0,
  );
  if (people !== undefined && !ASKING.has(tree.lemma[noun]!)) return [people];
  if (first.length > 0) return first.flatMap((c) => resolveRelative(tree, c));
  const governor = tree.head[noun]!;
  return governor >= 0 && tree.rel[noun] === "obj" && isVerb(tree, governor) ? subjectsOf(tree, governor) : [];
}

const PARTICIPLES = new Set(["VBN", "VBG", "VBD"]);

/** "X is the first head of state to recognise Y": X does, not what it is the first of. */
const RANKED = ["first", "second", "third", "last", "latest", "only"];

/** Nouns of what somebody else is to do: "a Thai demand to withdraw". */
const ASKING = new Set([
  "demand",
  "call",
  "request",
  "order",
  "appeal",
  "invitation",
  "ultimatum",
  "warning",
  "advice",
]);

/** The gerund hangs on the noun that is accused ("accusing Y of V-ing"). */
function accusedSubjects(tree: Tree, noun: number): readonly number[] {
  if (tree.lower[noun] === "guilty") return guiltyOnes(tree, noun);
  const verb = tree.head[noun]!;
  const tried = ["obl", "nmod"].includes(tree.rel[noun]!) && verb >= 0 ? triedBy(tree, verb, noun) : [];
  if (tried.length > 0) return tried;
  return isNominal(tree, noun) ? coordinated(tree, firstConjunct(tree, noun)) : [];
}

/** "convicted three men from F of V-ing": the gerund hung on where they are from. */
function triedBy(tree: Tree, above: number, noun: number): readonly number[] {
  const verb = isVerb(tree, above) ? above : tree.head[above]!;
  if (verb < 0 || !TRYING.has(tree.lemma[verb]!)) return [];
  const objects = kids(tree, verb, "obj", "nsubj:pass").filter((c) => c < noun && isNominal(tree, c));
  return objects.flatMap((c) => resolveRelative(tree, c));
}
const TRYING = new Set("convict accuse suspect acquit clear absolve exonerate".split(" "));

/** "found X guilty of V-ing", "X is guilty of V-ing": those it is said of. */
function guiltyOnes(tree: Tree, adjective: number): readonly number[] {
  const above = tree.head[adjective]!;
  const own = kids(tree, adjective, "nsubj");
  if (own.length > 0 || above < 0) return own.flatMap((c) => resolveRelative(tree, c));
  const found = isVerb(tree, above) ? above : findingOver(tree, above);
  if (found < 0) return isNominal(tree, above) ? coordinated(tree, above) : [];
  const objects = kids(tree, found, "obj", "nsubj:pass", "nsubj").filter((c) => c < adjective);
  return objects.slice(-1).flatMap((c) => resolveRelative(tree, c));
}

/** "found three soldiers of the regiment guilty": the verb over the one that "guilty" was hung on as a part of its phrase; -1 where there is none. */
function findingOver(tree: Tree, noun: number): number {
  const owned = tree.rel[noun] === "nmod" ? tree.head[noun]! : -1;
  const verb = owned >= 0 && tree.rel[owned] === "obj" ? tree.head[owned]! : -1;
  return verb >= 0 && tree.lemma[verb] === "find" ? verb : -1;
}

/** "condemned X for V-ing", "arrested X for V-ing": what is done to X answers what X did; tools are used for what their user does. */
export function isReasonFor(tree: Tree, v: number, head: number): boolean {
  if (tree.xpos[v] !== "VBG" || v < head || !hasKid(tree, v, ["mark"], ["for"]) || !isVerb(tree, head)) return false;
  if (USING.has(tree.lemma[head]!) || isCreditFor(tree, head) || isTermFor(tree, head)) return false;
  return kid(tree, head, "obj", "iobj") >= 0 || isPassive(tree, head);
}

/** "took credit for V-ing", "accepted the blame for V-ing": who takes it has done it. */
export function isCreditFor(tree: Tree, head: number): boolean {
  return kids(tree, head, "obj").some((c) => CREDIT.has(tree.lemma[c]!));
}

/** "got life for V-ing", "served ten years for V-ing": who serves it has done it. */
function isTermFor(tree: Tree, head: number): boolean {
  return SERVING.has(tree.lemma[head]!) && kids(tree, head, "obj").some((c) => TERMS.has(tree.lemma[c]!));
}
const SERVING = new Set(["get", "serve", "receive", "draw", "face", "win", "do"]);
const TERMS = new Set(
  "life year month day week sentence term time trial charge fine reward medal prize punishment".split(" "),
);
const CREDIT = new Set(["credit", "responsibility", "blame", "ownership"]);

function controlledSubjects(tree: Tree, v: number, head: number): readonly number[] {
  const objects = [...kids(tree, head, "obj"), ...kids(tree, head, "iobj")].filter((c) => isNominal(tree, c));
  if (
    objects.length > 0 &&
    ((OBJECT_CONTROL.has(tree.lemma[head]!) &&
      (tree.lemma[head] !== "have" || tree.xpos[v] === "VB") &&
      (tree.rel[v] === "xcomp" || hasKid(tree, v, ["mark"], ["of", "to", "from", "into", "with", "for"]))) ||
      isReasonFor(tree, v, head))
  )
    return resolveRelative(tree, objects[0]!);
  if (
    objects.length > 0 &&
    SENDING.has(tree.lemma[head]!) &&
    hasKid(tree, v, ["mark"], ["to"]) &&
    isSent(tree, objects[0]!)
  )
    return resolveRelative(tree, objects[0]!);
  const called = kids(tree, head, "obl").find((c) => ["on", "upon", "to"].includes(preposition(tree, c) ?? ""));
  if (called !== undefined && ["call", "appeal"].includes(tree.lemma[head]!) && hasKid(tree, v, ["mark"], ["to"]))
    return coordinated(tree, called);
  return subjectsOf(tree, head);
}

/** "sent A B to see X", "sent its envoy, A B, to see X": who goes does it; of men without a name it is the sender's doing. */
function isSent(tree: Tree, object: number): boolean {
  return tree.upos[object] === "PROPN" || kids(tree, object, "appos").some((c) => tree.upos[c] === "PROPN");
}
const SENDING = new Set("send dispatch despatch delegate assign detail post fly rush deploy commission".split(" "));
