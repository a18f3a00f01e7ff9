// Descriptions of two: "the two countries", "both sides", "each army", "the two men" are the two last spoken of together, or the two that the document tells of.

import type { NodeType } from "../../domain/actor.ts";
import { GROUPS } from "../lexicon/actor-types.ts";
import { isOfCharge } from "../syntax/charges.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { coordinated, hasKid, isVerb, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { isSameOffice } from "./offices.ts";
import type { Spoken } from "./spoken.ts";
import { recent, type Story } from "./story.ts";

/** What can be one of two sides. */
export const SIDES: readonly NodeType[] = ["State", ...GROUPS, "MilitaryForce"];
const PERSONS: readonly NodeType[] = ["Person"];

/** Lower-case noun -> types of the two that it can mean. */
const PAIRED: ReadonlyMap<string, readonly NodeType[]> = new Map(
  (
    [
      ["country state nation neighbour neighbor republic government capital power kingdom", ["State"]],
      ["group movement organisation organization faction militia insurgency gang cartel", [...GROUPS, "MilitaryForce"]],
      ["company firm", ["Company"]],
      ["service agency", ["SecurityService"]],
      ["party", [...GROUPS, "State"]],
      [
        "man woman leader president minister politician couple duo pair brother sister son officer general colonel commander premier rebel chief envoy diplomat statesman prince king monarch cleric judge journalist lawmaker senator defendant suspect fugitive convict accused",
        PERSONS,
      ],
      ["side rival foe enemy ally camp army belligerent adversary delegation", SIDES],
    ] as const
  ).flatMap(([nouns, types]) => nouns.split(" ").map((noun) => [noun, types] as const)),
);

/** How many sentences back the two may have been spoken of; groups are fewer than persons and states. */
const REACH = 2;
const GROUP_REACH = 5;
/** How many sentences back it shows which two the document tells of, and how near each has to have been spoken of. */
const TOLD = 20;
const TOLD_NEAR = 5;
/** How many sentences back two may have been called by a title. */
const TITLED = 30;
/** How often the second of the two has to be spoken of, and by how much more often than any third. */
const LEAST = 2;
const LEAD = 2;
/** Nouns in the singular that mean two persons. */
const COUPLES = new Set(["couple", "duo", "pair"]);

/** Nouns of which there are two where nothing else is said. */
const BY_TWO = new Set(["side", "belligerent", "adversary"]);

/** "the sides": there are no more than two. */
export function areBothSides(tree: Tree, i: number): boolean {
  return BY_TWO.has(tree.lemma[i]!) && tree.xpos[i] === "NNS" && tree.lower[i - 1] === "the";
}

/** "the couple": a noun in the singular that means two. */
export function isCouple(noun: string): boolean {
  return COUPLES.has(noun);
}

/** Whether a noun in the plural can mean two who were spoken of before. */
export function isPairNoun(noun: string): boolean {
  return PAIRED.has(noun);
}

/** The two that "the two X" or "both X" means; null where none are spoken of alone. */
export function pairMeant(sentence: SentenceNode, mention: MentionNode, story: Story): readonly Referent[] | null {
  const types = PAIRED.get(mention.noun!);
  if (!types || !isOfTwo(sentence, mention)) return null;
  const holders = types === PERSONS ? holdersOf(sentence, mention, story) : null;
  return holders ?? twoBefore(sentence, mention, story, types);
}

/** "the two presidents": those two whom the document has called so. */
function holdersOf(sentence: SentenceNode, { noun }: MentionNode, story: Story): readonly Referent[] | null {
  const persons = recent(story, sentence, TITLED).flatMap((s) => memberOf(s, PERSONS));
  const called = new Map(
    persons.filter(([id]) => [...(story.titles.get(id) ?? [])].some((t) => isSameOffice(noun!, t))),
  );
  return called.size === 2 ? [...called.values()] : null;
}

/** Those of their kind in the last sentence that speaks of two and no more; where that is further off or many are spoken of, the two that the document tells of. */
export function twoBefore(
  sentence: SentenceNode,
  mention: MentionNode,
  story: Story,
  types: readonly NodeType[],
): readonly Referent[] | null {
  const reach = types.includes("State") || types === PERSONS ? REACH : GROUP_REACH;
  const doers = doersAbove(sentence, mention);
  const fitting = (of: readonly Spoken[]) => of.flatMap((s) => memberOf(s, types)).filter(([id]) => !doers.has(id));
  const before = recent(story, sentence, TOLD).filter((s) => s.token < mention.first || s.sentence < sentence.index);
  const main = mainTwo(before, sentence.index, fitting);
  for (let at = sentence.index; at >= sentence.index - reach; at--) {
    const found = new Map(fitting(before.filter((s) => s.sentence === at)));
    if (found.size < 2) continue;
    const isClose = at >= sentence.index - 1 || main === null || types === PERSONS;
    if (found.size === 2) return isClose ? [...found.values()] : main;
    if (main?.every(({ id }) => found.has(id))) return main;
    const named = [...found.values()].filter(({ origin }) => origin !== "described");
    if (!isClose || (named.length === 2 && types === PERSONS)) return isClose ? named : null;
    return joinedTwo(sentence, at, found);
  }
  return main;
}

/** "C was killed by A and B": the only two of those found in a sentence that are joined. */
function joinedTwo(from: SentenceNode, at: number, found: ReadonlyMap<string, Referent>): readonly Referent[] | null {
  let node: SentenceNode | null = from;
  while (node && node.index > at) node = node.previous;
  if (!node) return null;
  const { tree, byHead, mentions } = node;
  const pairs = mentions
    .filter(({ head }) => tree.rel[head] !== "conj")
    .map(({ head }) => coordinated(tree, head).flatMap((t) => found.get(byHead.get(t)?.referent?.id ?? "") ?? []))
    .filter((pair) => pair.length === 2);
  return pairs.length === 1 ? pairs[0]! : null;
}

/** The two of their kind that a passage speaks of far more often than of any third. */
function mainTwo(
  before: readonly Spoken[],
  index: number,
  fitting: (of: readonly Spoken[]) => [string, Referent][],
): readonly Referent[] | null {
  const counts = new Map<string, { referent: Referent; count: number }>();
  for (const [id, referent] of fitting(before)) {
    const known = counts.get(id);
    if (known) known.count++;
    else counts.set(id, { referent, count: 1 });
  }
  const [first, second, third] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!first || !second || second.count < LEAST || second.count < LEAD * (third?.count ?? 0)) return null;
  const near = new Set(fitting(before.filter((s) => index - s.sentence <= TOLD_NEAR)).map(([id]) => id));
  const two = [first.referent, second.referent];
  return two.every(({ id }) => near.has(id)) ? two : null;
}

/** "X urged both sides": who does to them what is told is neither of them. */
export function doersAbove({ tree, byHead }: SentenceNode, { head }: MentionNode): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let up = tree.head[head]!, below = head; up >= 0; below = up, up = tree.head[up]!) {
    if (!isVerb(tree, up) || below !== head) continue;
    const subjects = subjectsOf(tree, up);
    if (subjects.includes(head)) break;
    for (const mention of subjects.map((t) => byHead.get(t)))
      for (const referent of [mention?.referent, mention?.owner, mention?.referent?.metonymOf])
        if (referent) ids.add(referent.id);
  }
  return ids;
}

/** "the two sides", "both sides", "neither side", "each army", nothing more said of them. */
function isOfTwo({ tree }: SentenceNode, { head, noun }: MentionNode): boolean {
  const said = ["amod", "nmod", "acl:relcl", "nmod:poss", "compound", "appos"];
  const alone =
    kids(tree, head, ...said).every((c) => isOfCharge(tree, head, c)) &&
    kids(tree, head, "acl").every((c) => tree.xpos[c] === "VB" || isOfCharge(tree, head, c));
  if (COUPLES.has(noun!)) return alone && tree.lower[head - 1] === "the" && hasKid(tree, head, ["det"], ["the"]);
  if (tree.xpos[head] !== "NNS") return alone && hasKid(tree, head, ["det"], ["neither", "each"]);
  const both = hasKid(tree, head, ["det", "det:predet"], ["both"]) || areBothSides(tree, head);
  const two = hasKid(tree, head, ["nummod"], ["two"]) && hasKid(tree, head, ["det"], ["the", "these", "those"]);
  return (both || two) && alone;
}

function memberOf({ owner, referent, role }: Spoken, types: readonly NodeType[]): [string, Referent][] {
  const meant = owner ?? referent;
  if (!meant || !types.includes(meant.type)) return [];
  if (meant.origin === "described" && (role === "modifier" || meant.type === "MilitaryForce")) return [];
  return [[meant.id, meant]];
}
