// Places that follow another behind a comma or in brackets, as in an address: "Grozny, Chechnya", "Zaria (Nigeria)".
import type { Catalogue, CataloguePlace } from "../../ontology/types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { isVerb } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { behindName } from "./place-descriptions.ts";

/** Whether the catalogue knows `inner` to lie (at any depth) inside `outer`. */
export function encloses(catalogue: Catalogue, outer: Referent, inner: Referent): boolean {
  let at: string | null = inner.id;
  for (let depth = 0; at && depth < 6; depth++) {
    const place = catalogue.places.get(at);
    if (!place) return false;
    if (place.in === outer.id || place.country === outer.id) return true;
    at = place.in;
  }
  return false;
}

/** Whether the catalogue has the one in another country than the other: "help for Moscow in Syria". */
export function isElsewhere(outer: Referent, inner: Referent): boolean {
  const country = outer.type === "State" ? outer.id : outer.country;
  return country !== null && inner.country !== null && country !== inner.country;
}

/** "Grozny, Chechnya", "Zaria (Nigeria)": only where the catalogue agrees, or does not know the inner place, and no list goes on. */
export function enclosing(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree } = sentence;
  const at = behindName(tree, mention);
  const bracket = tree.lower[at] === "(";
  if (tree.lower[at] !== "," && !bracket) return [];
  const next = directName(sentence, at + 1);
  if (!next || POSSESSIVES.has(tree.lower[next.last + 1] ?? "")) return [];
  if (
    (tree.rel[next.head] === "conj" && goesOn(sentence, mention, next)) ||
    (bracket && tree.lower[next.last + 1] !== ")")
  )
    return [];
  if (tree.rel[next.head]!.startsWith("nsubj") && isVerb(tree, next.last + 1)) return [];
  const known = bracket || catalogue.places.has(mention.referent!.id);
  const open = known && isRegionOf(next.referent!, catalogue.places.get(mention.referent!.id));
  return !known || open || encloses(catalogue, next.referent!, mention.referent!) ? [next] : [];
}

/** "Orlando, Florida": a region of the state in which the catalogue has the town, though it does not say where there. */
function isRegionOf({ placeKind, country }: Referent, town: CataloguePlace | undefined): boolean {
  return placeKind === "region" && town?.kind === "city" && town.in === null && town.country === country;
}

/** "in F, G and H": whether the two names are rather of one list than of one address. */
function goesOn({ tree, mentions }: SentenceNode, first: MentionNode, second: MentionNode): boolean {
  const isName = (i: number) => mentions.some((m) => m.first === i && m.kind === "name");
  const joined = (i: number) => ["and", "or"].includes(tree.lower[i] ?? "");
  const end = second.last + 1;
  if (tree.lower[first.first - 1] === "," || joined(first.first - 1) || joined(end)) return true;
  return tree.lower[end] === "," ? isName(end + 1) || joined(end + 1) : !CLOSES.has(tree.lower[end] ?? ".");
}
const CLOSES = new Set([".", ";", ")", "on", "in"]);

/** The name that begins at a token, a direction before it skipped: "northern |Mali". */
function directName({ mentions, tree }: SentenceNode, at: number): MentionNode | undefined {
  const start = tree.upos[at] === "ADJ" ? at + 1 : at;
  return mentions.find((m) => (m.first === at || m.first === start) && m.kind === "name" && m.referent);
}
