// Deeds that an accusation only points back to: "X blamed Y", "said that Y was behind it", "accused Y of the murder".
import type { JudgedFiring } from "../claims.ts";
import type { EventIndex } from "../events/index.ts";
import { PERPETRATING } from "../lexicon/verbs.ts";
import { hasKid, isNominal, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, EventNode, Firing, SentenceNode } from "../types.ts";

/** What accusations without a deed of their own allege of the accused: the crime told before. */
export function deedFirings(
  judged: readonly JudgedFiring[],
  sentences: readonly SentenceNode[],
  events: EventIndex,
): Firing[] {
  const told = new Set(judged.filter(({ firing, verdict }) => isTold(firing, verdict.standing)).map(keyOfSubject));
  return judged.flatMap((one) => {
    const { firing, verdict } = one;
    if (firing.relation !== "ACCUSES" || verdict.standing !== "reported" || verdict.speaker) return [];
    if (firing.object.referent.origin === "described") return [];
    if (told.has(`${firing.sentence}|${firing.object.referent.id}`)) return [];
    const event = pointedAt(sentences[firing.sentence]!, firing, events);
    const object = event && events.objectOf(event);
    return event && object && isPossible(firing, event, object) ? [deedOf(firing, event, object)] : [];
  });
}

/** Whether a claim tells what somebody is said to have done. */
function isTold({ presupposed, relation }: Firing, standing: string): boolean {
  return !presupposed && (standing !== "reported" || DEEDS.has(relation));
}
const DEEDS = new Set(["ATTACKS", "KILLS", "SEIZES", "DETAINS"]);

function keyOfSubject({ firing }: JudgedFiring): string {
  return `${firing.sentence}|${firing.subject.referent.id}`;
}

/** Rules by which the matter is a phrase or gerund beside the accused. */
const BESIDE = new Set(
  "accuse-of-doing blame-for hold-responsible point-finger put-blame point-to point-at lay-at-door attribute-it lay-it-on see-hand implicate-in charge-with-doing accusation-noun".split(
    " ",
  ),
);
/** Rules by which it is told in a clause. */
const CLAUSAL = new Set(["say-culprit", "name-culprit"]);

/** The crime that is meant; null where the accusation is of something else. */
function pointedAt(sentence: SentenceNode, firing: Firing, events: EventIndex): EventNode | null {
  const { tree, index } = sentence;
  const { predicate: at, rule, object } = firing;
  const beside = BESIDE.has(rule);
  if (!beside && !CLAUSAL.has(rule)) return null;
  const matters = beside ? mattersBeside(tree, at, object.token) : mattersWithin(sentence, at, events);
  if (matters.length === 0 && (!beside || hasGerund(tree, object.token))) return null;
  if (matters.some((t) => !isPointer(tree, t) && !events.at(index, t)?.definite)) return null;
  const [named] = matters.flatMap((t) => events.at(index, t) ?? []);
  if (named?.target || named?.place) return null;
  const event = named && events.objectOf(named) ? named : events.topicBefore(index, Math.min(at, ...matters));
  return event && matters.length === 0 && isOfOthers(event, object) ? null : event;
}

/** "X bombed F. ... Y blamed Z": where the report tells who did it, bare blame is for something else. */
function isOfOthers(event: EventNode, accused: Argument): boolean {
  const doers = event.roles.filter(({ role }) => role === "perpetrator").map(({ argument }) => argument.referent.id);
  return doers.length > 0 && !doers.includes(accused.referent.id);
}

/** "accused X, who was abroad, of arming them": what somebody is accused of, however far behind him it stands. */
function hasGerund(tree: Tree, accused: number): boolean {
  return tree.xpos.some((tag, i) => i > accused && tag === "VBG" && MATTERS.has(tree.lower[i - 1] ?? ""));
}

function isPointer(tree: Tree, token: number): boolean {
  return POINTERS.has(tree.lower[token]!) && tree.upos[token] === "PRON";
}
const POINTERS = new Set(["it", "this", "that"]);
const MATTERS = new Set(["of", "for", "over", "about", "behind", "in", "with"]);

/** "accused X of the murder", "of ordering it": the happening or pronoun, or whatever else it is that somebody is accused of. */
function mattersBeside(tree: Tree, verb: number, accused: number): number[] {
  const around = [...kids(tree, verb, "obl", "nmod", "advcl", "xcomp", "ccomp"), ...kids(tree, accused, "acl")];
  const beside = [...around, ...kids(tree, accused, "nmod")].filter(
    (c) => c > verb && c !== accused && !kids(tree, c, "appos", "conj").includes(accused),
  );
  return beside.flatMap((c) => {
    if (isNominal(tree, c)) return MATTERS.has(preposition(tree, c) ?? "") && !isTime(tree, c) ? [c] : [];
    if (tree.rel[c] === "advcl" && !hasKid(tree, c, ["mark", "case"], [...MATTERS])) return [];
    const done = PERPETRATING.has(tree.lemma[c]!) ? kids(tree, c, "obj") : [];
    return done.length > 0 ? done : [c];
  });
}

function isTime(tree: Tree, token: number): boolean {
  return /^\d{4}$/.test(tree.lower[token]!) || TIMES.has(tree.lemma[token]!);
}
const TIMES = new Set(
  "year month week day hour statement speech interview letter message broadcast court parliament".split(" "),
);

/** "said that X was behind it", "that the raid was X's work": the happenings and pronouns of the clause. */
function mattersWithin({ tree, index }: SentenceNode, verb: number, events: EventIndex): number[] {
  const clause = kids(tree, verb, "ccomp")[0] ?? (tree.rel[verb] === "parataxis" ? tree.head[verb]! : -1);
  if (clause < 0) return [];
  const parts = [clause, ...kids(tree, clause, "nsubj", "obj", "obl", "nmod")];
  if (parts.some((t) => hasKid(tree, t, ["det", "advmod"], ["no", "not", "never"]))) return [];
  return parts.filter((t) => isPointer(tree, t) || events.at(index, t) !== null);
}

/** Done to neither of the two, by all that is known. */
function isPossible({ subject, object: accused }: Firing, { kind }: EventNode, { referent }: Argument): boolean {
  return RELATIONS.has(kind) && referent.id !== accused.referent.id && referent.id !== subject.referent.id;
}

/** Kind of happening -> what its doer does to a person, and to anything else. */
const RELATIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["attack", ["ATTACKS", "ATTACKS"]],
  ["killing", ["KILLS", "ATTACKS"]],
  ["detention", ["DETAINS", "DETAINS"]],
]);

function deedOf(firing: Firing, event: EventNode, object: Argument): Firing {
  const [bodily, other] = RELATIONS.get(event.kind)!;
  const isPlace = object.referent.type === "Place" || object.referent.type === "State";
  return {
    ...firing,
    relation: isPlace ? other : bodily,
    rule: "deed-pointed-at",
    subject: firing.object,
    object,
    confidence: 0.8,
    forced: { standing: "alleged", speaker: firing.subject },
    event,
  };
}
