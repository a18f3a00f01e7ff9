// Things that stand for somebody: an asset for its owner, a building for the place it lies in.
import { ASSET_NOUNS, EVENT_NOUNS, MOVABLE, PLACE_NOUNS, SITES } from "../lexicon/nouns.ts";
import { ownerMention } from "../mentions/owners.ts";
import { coordinated, hasKid, isNominal, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { direct, fits, type Reading } from "./readings.ts";

/** "Osterlich and Sylvanian warplanes", "the embassies of X and Y": the owners beside the first. */
export function coOwners(sentence: SentenceNode, token: number, own: Argument, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  const first = ownerMention(tree, token, byHead);
  if (!first) return [];
  return kids(tree, first.head, "conj")
    .map((c) => byHead.get(c))
    .flatMap((m) =>
      m?.referent &&
      (m.kind === "name" || m.kind === "demonym") &&
      fits(m.referent.type, reading.types) &&
      m.referent.id !== own.referent.id
        ? [{ token: m.head, mention: m, referent: m.referent, indirect: true, home: sentence }]
        : [],
    );
}

/** A building, force or area as a target: its owner, else the place it lies in. */
export function standIn(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  if (!isAsset(tree, token)) return [];
  const places = kids(tree, token, "nmod", "obl", "acl")
    .filter((c) => WITHIN.has(preposition(tree, c) ?? ""))
    .flatMap((c) => coordinated(tree, c));
  const beside =
    tree.head[token]! >= 0
      ? kids(tree, tree.head[token]!, "obl")
          .filter((c) => c > token && BESIDE.has(preposition(tree, c) ?? ""))
          .flatMap((c) => coordinated(tree, c))
      : [];
  const located = [...places, ...beside, ...beyondDistance(tree, token)]
    .flatMap((c) => direct(sentence, c, { ...reading, locative: true, target: false }))
    .filter((a) => a.referent.type === "Place" || a.referent.type === "State");
  const owner = ownerMention(tree, token, byHead);
  const source = reading.ground === true && owner?.referent?.type === "Place" && !isGround(tree, token);
  const passed =
    owner !== null &&
    (isPrivate(tree, token, owner) || (isOwn(tree, token) && reading.ground === true && located.length > 0));
  const owned =
    owner?.referent &&
    !source &&
    !passed &&
    (ASSET_NOUNS.has(tree.lemma[token]!) ||
      (hasKid(tree, token, ["compound"]) && (!reading.ground || isGround(tree, token)))) &&
    fits(owner.referent.type, reading.types)
      ? [{ token: owner.head, mention: owner, referent: owner.referent, indirect: true, home: sentence }]
      : [];
  const first = owned[0];
  if (first) return [first, ...coOwners(sentence, token, first, reading)];
  if (MOVABLE.has(tree.lemma[token]!) || (reading.ground && !isGround(tree, token))) return [];
  const nearest = located.filter((a) => a.referent.type === located[0]?.referent.type);
  return (isPlural(tree, token) ? nearest : located.slice(0, 1)).map((a) => ({ ...a, indirect: true }));
}

/** "Osterlich shops": what people of a country own there or abroad is not their state. */
function isPrivate(tree: Tree, token: number, owner: MentionNode): boolean {
  return owner.kind === "demonym" && PRIVATE.has(tree.lemma[token]!);
}
const PRIVATE = new Set(
  "shop store restaurant cafe café tavern pub bakery butchery kiosk stall house home apartment farm farmhouse farmland business property supermarket nightclub casino workshop cemetery grave boutique grocery pharmacy salon".split(
    " ",
  ),
);

/** "its air base at F": one's own, so that where it is says more. */
function isOwn(tree: Tree, token: number): boolean {
  return kids(tree, token, "nmod:poss").some((c) => tree.xpos[c] === "PRP$");
}

/** "depots as much as 90 kilometres inside Osterlich": the place behind a distance, whatever the arcs. */
function beyondDistance(tree: Tree, token: number): number[] {
  let at = token + 1;
  while (tree.upos[at] === "NUM" || MEASURING.has(tree.lower[at] ?? "")) at++;
  if (!DISTANCES.has(tree.lower[at] ?? "") || tree.lower[at + 1] !== "inside") return [];
  const place = tree.tokens.findIndex((_, i) => i > at + 1 && isNominal(tree, i) && tree.rel[i] !== "compound");
  return place >= 0 && place <= at + 4 ? [place] : [];
}

const MEASURING = new Set(
  "as much far up to some about around more than nearly almost over at least roughly".split(" "),
);
const DISTANCES = new Set("km kilometers kilometres miles metres meters".split(" "));

const WITHIN = new Set([
  "in",
  "at",
  "near",
  "on",
  "of",
  "across",
  "around",
  "inside",
  "outside",
  "throughout",
  "along",
]);

const BESIDE = new Set(["in", "at", "near", "across", "around", "inside", "outside", "throughout"]);

/** "targets in X and Y" lie in both; one building lies in one place. */
function isPlural(tree: Tree, token: number): boolean {
  return tree.xpos[token] === "NNS";
}

/** Ground, buildings, and what much or part of a place is. */
function isGround(tree: Tree, token: number): boolean {
  const lemma = tree.lemma[token]!;
  return ASSET_NOUNS.has(lemma) || PLACE_NOUNS.has(lemma) || SITES.has(lemma) || PORTIONS.has(lemma);
}
const PORTIONS = new Set(
  "part half most much swathe stretch chunk quarter side bank edge outskirts centre center north south east west ground control hill street position".split(
    " ",
  ),
);

function isAsset(tree: Tree, token: number): boolean {
  return tree.upos[token] === "NOUN" && !EVENT_NOUNS.has(tree.lemma[token]!);
}
