// A known name that is only part of a longer name gives way: "Grozny Press House", "Russian Orthodox Church".
import type { NodeType } from "../../domain/actor.ts";
import { surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";
import { isOfBody } from "./body-names.ts";
import { isDeed } from "./deeds.ts";
import { newId } from "./document-names.ts";
import { headOf } from "./runs.ts";
import { type TypeWords, typeByHead } from "./typing.ts";

const DIRECTION =
  /^(?:north|south|east|west|central|upper|lower|(?:north|south)(?:east|west)|(?:north|south)-(?:east|west)|(?:(?:north|south)?(?:east|west)|north|south)ern)$/;

/**
 * Joins each new name with the place, state or demonym name directly before it, where the parse makes them one noun phrase, and the
 * points of the compass with the place after them. `common`: capitalised common nouns, which are names only so joined ("Fredville
 * University").
 */
export function mergeWithNeighbours(
  words: TypeWords,
  tree: Tree,
  text: string,
  names: readonly MentionNode[],
  common: readonly MentionNode[],
): MentionNode[] {
  const sorted = [...names, ...common].sort((a, b) => a.first - b.first || b.last - a.last);
  const out: MentionNode[] = [];
  for (const mention of sorted) {
    const before = out.at(-1)?.last === mention.first - 1 ? out.at(-1)! : null;
    const directed =
      before && isDirected(tree, before, mention) ? withDirection(words, tree, text, before, mention) : null;
    const joined = before && mention.referent?.origin !== "catalogue" ? join(words, tree, text, before, mention) : null;
    const purpose = purposeOf(tree, text, out.at(-1), mention);
    if (purpose) out.splice(-1, 1, purpose, mention);
    else if (directed) out.splice(-1, 1, ...directed);
    else if (joined) out.splice(-1, 1, joined, before!);
    else if (!common.includes(mention)) out.push(mention);
  }
  return out;
}

/** "Committee for the Liberation |of Osterlich|": what a body is for goes on with the land it is of. */
function purposeOf(tree: Tree, text: string, body: MentionNode | undefined, land: MentionNode): MentionNode | null {
  if (body?.referent?.origin !== "name" || (land.type !== "State" && land.type !== "Place")) return null;
  const isFor = tree.lower.slice(body.first, body.last).includes("for") && isOfBody(tree, body.first, body.last);
  const between = tree.lower.slice(body.last + 1, land.first).join(" ");
  return isFor && /^of(?: the)?$/.test(between)
    ? named(tree, text, body, { ...land, type: body.type }, body.type!, land)
    : null;
}

/** "East" before "Mosul", "University of Southern" before "California". */
function isDirected(tree: Tree, before: MentionNode, place: MentionNode): boolean {
  const isPlace = place.kind === "name" && (place.type === "Place" || place.type === "State");
  return isPlace && before.referent?.origin !== "catalogue" && DIRECTION.test(tree.lower[before.last]!);
}

function withDirection(
  words: TypeWords,
  tree: Tree,
  text: string,
  before: MentionNode,
  place: MentionNode,
): MentionNode[] {
  if (before.first === before.last) return [{ ...place, first: before.first }];
  const type = typeByHead(words, tree, before.first, place.last);
  return type === null ? [before, place] : [named(tree, text, before, place, type, place), place];
}

function join(words: TypeWords, tree: Tree, text: string, before: MentionNode, after: MentionNode): MentionNode | null {
  if (before.referent === null || after.type === "Person") return null;
  const governs =
    tree.head[before.head] === after.head && ["compound", "amod", "nmod:desc"].includes(tree.rel[before.head]!);
  if (!governs || isDeed(tree, before.first, after.last)) return null;
  const guess = tree.tokens[after.head]!.entity;
  const type =
    typeByHead(words, tree, before.first, after.last) ??
    (guess === "organization"
      ? "PoliticalOrganization"
      : guess === "place" && after.type === "Place"
        ? "Place"
        : null) ??
    (after.type !== "Place" && before.kind === "name" && after.kind === "name" ? after.type : null);
  return type === null ? null : named(tree, text, before, after, type, before);
}

/** The name from the beginning of `before` to the end of `after`; it belongs where `home` lies. */
function named(
  tree: Tree,
  text: string,
  before: MentionNode,
  after: MentionNode,
  type: NodeType,
  home: MentionNode,
): MentionNode {
  const { first } = before;
  const { last } = after;
  const name = surface(tree, text, first, last).replace(/\s+/g, " ");
  const referent: Referent = {
    id: newId(name, type === "Place"),
    name,
    type,
    origin: "name",
    country: home.referent!.country ?? home.referent!.id,
    metonymOf: null,
  };
  return { ...after, first, last, head: headOf(tree, first, last), kind: "name", type, referent };
}
