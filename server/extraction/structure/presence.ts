// Who is somewhere by what stands beside a place: "F, where the League recruits", "from F, A B said", "the League, an outfit in F".
import type { NodeType } from "../../domain/actor.ts";
import { argumentsAt } from "../arguments/index.ts";
import { GROUPS } from "../lexicon/actor-types.ts";
import { DESCRIPTIONS } from "../lexicon/descriptions.ts";
import { LOOSE_BODIES } from "../lexicon/nouns.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, MentionNode, Referent, SentenceNode } from "../types.ts";
import { isAround, placeFrom } from "./place-words.ts";
import { argumentsFiring, namesFiring } from "./presupposed.ts";

const PRESENT: readonly NodeType[] = [
  ...GROUPS,
  "MilitaryForce",
  "SecurityService",
  "InternationalOrganization",
  "Company",
  "MediaOutlet",
];

/** Everybody whom a sentence puts in a place beside its verbs. */
export function presenceFirings(sentence: SentenceNode): Firing[] {
  return sentence.mentions.flatMap((mention) => [
    ...(isPlaceName(mention) ? whereabouts(sentence, mention) : []),
    ...(mention.kind === "name" && mention.referent?.type === "Person" ? ofPerson(sentence, mention) : []),
    ...(mention.kind === "name" && isPresent(mention) ? ofBody(sentence, mention) : []),
  ]);
}

function isPlaceName(mention: MentionNode): boolean {
  return mention.kind === "name" && isAround(mention);
}

function isPresent({ referent }: MentionNode): boolean {
  return referent !== null && PRESENT.includes(referent.type);
}

/** "F, where the League recruits": who does or suffers what goes on there. */
function whereabouts(sentence: SentenceNode, place: MentionNode): Firing[] {
  const { tree } = sentence;
  const where = tree.lower[place.last + 1] === "," ? place.last + 2 : place.last + 1;
  const verb = tree.lower[where] === "where" ? tree.head[where]! : -1;
  if (verb <= where || isUnreal(tree, verb)) return [];
  const types = RESIDING.has(tree.lemma[verb]!) ? [...PRESENT, "Person" as const] : PRESENT;
  const reading = { types, locative: false, target: false, people: false };
  const there = subjectsOf(tree, verb)
    .filter((t) => t > where)
    .flatMap((t) => argumentsAt(sentence, t, reading))
    .filter(({ referent }) => types.includes(referent.type) && referent.origin !== "described")
    .filter(({ referent }) => !isAtHome(referent, place.referent!));
  const object: Argument = {
    token: place.head,
    mention: place,
    referent: place.referent!,
    indirect: false,
    home: sentence,
  };
  return there.map((subject) => argumentsFiring(sentence, "OPERATES_IN", "place-where", subject, object));
}

/** What people do where they stay. */
const RESIDING = new Set(
  "live reside shelter hide stay remain settle lodge work teach preach study train recover dwell base".split(" "),
);

/** A state's forces are everywhere in its own country. */
function isAtHome({ type, country }: Referent, place: Referent): boolean {
  const forces = type === "MilitaryForce" || type === "SecurityService";
  return forces && country !== null && country === (place.type === "State" ? place.id : place.country);
}

/** "where nobody", "where the League will", "where it is said to": no presence is told. */
function isUnreal(tree: Tree, verb: number): boolean {
  const moved = isVerb(tree, verb) && ELSEWHERE.has(tree.lemma[verb]!);
  return (
    moved ||
    hasKid(tree, verb, ["advmod", "cc:preconj"], ["not", "n't", "never", "no"]) ||
    kids(tree, verb, "aux").some((c) => MODAL.has(tree.lower[c]!))
  );
}
const MODAL = new Set("will would may might could should must can 'll 'd cannot".split(" "));
/** What is done to a place from outside, or ends the stay in it. */
const ELSEWHERE = new Set(
  "say tell claim accuse deny demand want plan hope fear lose leave withdraw expel oust drive attack bomb strike shell hit claim vow".split(
    " ",
  ),
);

/** "From F, A B said", "A B, in exile in F,". */
function ofPerson(sentence: SentenceNode, person: MentionNode): Firing[] {
  const { tree } = sentence;
  const place =
    exileOf(sentence, person) ?? (isVerb(tree, tree.head[person.head]!) ? fromWhere(sentence, person) : undefined);
  return place ? [namesFiring(sentence, "OPERATES_IN", "whereabouts-of-person", person, place)] : [];
}

function exileOf(sentence: SentenceNode, { last }: MentionNode): MentionNode | undefined {
  const { tree } = sentence;
  const from = tree.lower[last + 1] === "," ? last + 2 : last + 1;
  const exile = [from, from + 1, from + 2].find((i) => tree.lower[i] === "exile" || tree.lower[i] === "exiled");
  if (exile === undefined || tree.lower[exile + 1] !== "in") return undefined;
  const inside = tree.lower.slice(from, exile).every((word) => EXILED.has(word));
  const place = inside ? placeFrom(sentence, exile + 2) : undefined;
  return isAround(place) ? place : undefined;
}
const EXILED = new Set("in now living who is lives still self-imposed".split(" "));

/** "From F, A B rejected the offer": the sentence opens with where he speaks from. */
function fromWhere(sentence: SentenceNode, { first, head }: MentionNode): MentionNode | undefined {
  const { tree } = sentence;
  if (!["from", "speaking"].includes(tree.lower[0] ?? "") || tree.rel[head] !== "nsubj") return undefined;
  const place = placeFrom(sentence, tree.lower[0] === "speaking" ? 2 : 1);
  if (!isAround(place) || tree.lower[place.last + 1] !== "," || place.last > first) return undefined;
  return first - place.last < 8 ? place : undefined;
}

/** What stands beside the name of a body and says where it is. */
function ofBody(sentence: SentenceNode, body: MentionNode): Firing[] {
  const { tree } = sentence;
  const noun = kids(tree, body.head, "appos").find((c) => c > body.last && isBodyNoun(tree, c));
  const place =
    (noun === undefined ? undefined : (behindNoun(sentence, noun) ?? placeBefore(sentence, noun))) ??
    (isBodyNoun(tree, body.first - 1) ? placeBefore(sentence, body.first - 1) : undefined) ??
    seatOf(sentence, body) ??
    behindHeaded(sentence, body);
  return isAround(place) ? [namesFiring(sentence, "OPERATES_IN", "body-described-in", body, place)] : [];
}

/** "the League, an exile body in F", "the Agency, its proxy in northern Y": what a body is is told with where it is. */
function behindNoun(sentence: SentenceNode, noun: number): MentionNode | undefined {
  return sentence.tree.lower[noun + 1] === "in" ? placeFrom(sentence, noun + 2) : undefined;
}

/** "the Times, a F newspaper", "the F bank A", "the League, a F rebel group": the place before the noun. */
function placeBefore({ tree, mentions }: SentenceNode, noun: number): MentionNode | undefined {
  let at = noun - 1;
  while (at > noun - 3 && ["NOUN", "ADJ"].includes(tree.upos[at] ?? "")) at--;
  const place = mentions.find((m) => m.last === at && m.kind === "name" && m.referent?.type === "Place");
  return place && ["compound", "nmod:desc", "amod"].includes(tree.rel[place.head]!) ? place : undefined;
}

/** "the League, whose base is in F", "The headquarters of the League are at F". */
function seatOf(sentence: SentenceNode, body: MentionNode): MentionNode | undefined {
  const { tree, byHead } = sentence;
  const seat = tree.lemma.findIndex(
    (lemma, i) => SEATS.has(lemma) && tree.rel[i] === "nsubj" && isSeatOf(sentence, i, body),
  );
  const place = seat < 0 ? undefined : byHead.get(tree.head[seat]!);
  const isThere = place !== undefined && isAround(place) && hasKid(tree, place.head, ["cop"]);
  return isThere && ["in", "at", "near"].includes(preposition(tree, place.head) ?? "") ? place : undefined;
}
const SEATS = new Set("base headquarters seat centre center stronghold camp hub".split(" "));

function isSeatOf({ tree }: SentenceNode, seat: number, body: MentionNode): boolean {
  const owner = kids(tree, seat, "nmod:poss")[0];
  if (owner === undefined)
    return kids(tree, seat, "nmod").some((c) => c === body.head && preposition(tree, c) === "of");
  return tree.lower[owner] === "whose" ? resolveRelative(tree, owner).includes(body.head) : owner === body.head;
}

/** "the head of the Council in F", "runs the Agency in F": who heads a body says nothing of where he does it. */
function behindHeaded(sentence: SentenceNode, { head, last }: MentionNode): MentionNode | undefined {
  const { tree, mentions } = sentence;
  const governor = tree.head[head]!;
  if (tree.lower[last + 1] !== "in" || governor < 0) return undefined;
  const headed = tree.rel[head] === "nmod" && preposition(tree, head) === "of" && HEADS.has(tree.lemma[governor]!);
  const run = tree.rel[head] === "obj" && RUNNING.has(tree.lemma[governor]!);
  return headed || run
    ? mentions.find((m) => m.first === last + 2 && m.kind === "name" && m.referent?.type === "Place")
    : undefined;
}
const HEADS = new Set(
  "president head leader chief director chairman chairwoman commander founder member headquarters office spokesman spokeswoman secretary rector deputy owner".split(
    " ",
  ),
);
const RUNNING = new Set("run head lead manage own direct chair found command".split(" "));

function isBodyNoun(tree: Tree, i: number): boolean {
  const lemma = tree.lemma[i]!;
  return DESCRIPTIONS.has(lemma) || LOOSE_BODIES.has(lemma) || BODIES.has(lemma);
}
const BODIES = new Set(
  "body company firm station outfit proxy charity newspaper daily weekly broadcaster militia force army party council parliament bank exchange institute agency organisation organization group brokerage bureau airline refinery manufacturer contractor".split(
    " ",
  ),
);
