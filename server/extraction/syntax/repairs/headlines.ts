// Repairs of headlines that name their source behind them: "X bombs Y - Z", "X bombs Y: Z".
import { hasKid, isVerb, reattach, type Tree } from "../tree.ts";

/** Longest source behind a headline, in tokens: "F falls to rebels: Osterlich army spokesman". */
const TAIL = 6;
const NAMING = new Set(["NOUN", "PROPN", "ADJ", "DET"]);

/** First token of the source behind a headline; -1 where there is none. */
export function sourceOfHeadline(tree: Tree): number {
  const last = tree.tokens.length - 1;
  if (tree.upos[last] === "PUNCT") return -1;
  const at = tree.lower.findLastIndex((word, i) => word === ":" || (DASHES.has(word) && isSpaced(tree, i)));
  if (at < 3 || at === last || last - at > TAIL) return -1;
  const named = tree.upos.slice(at + 1).every((tag) => NAMING.has(tag));
  return named && tree.xpos.slice(0, at).some((x) => /^VB[DZPN]$/.test(x)) ? at + 1 : -1;
}
const DASHES = new Set(["-", "–", "—", "--"]);

function isSpaced(tree: Tree, i: number): boolean {
  const before = tree.tokens[i - 1];
  const after = tree.tokens[i + 1];
  if (!before || !after) return false;
  return tree.tokens[i]!.start > before.end && after.start > tree.tokens[i]!.end;
}

/** The source behind a headline has no part in what the headline tells. */
export function sourceBehind(tree: Tree): number {
  const first = sourceOfHeadline(tree);
  const root = tree.head.indexOf(-1);
  if (first < 0 || root >= first) return 0;
  const last = tree.tokens.length - 1;
  for (let i = 0; i < first - 1; i++) if (tree.head[i]! >= first) joinAbove(tree, i, first);
  for (let i = first; i < last; i++) if (tree.head[i]! < first) reattach(tree, i, last, "compound");
  return reattach(tree, last, root, "dep") ? 1 : 0;
}

/** A bare name or number right behind the verb of the headline is its object. */
function joinAbove(tree: Tree, i: number, first: number): void {
  const above = abovePart(tree, i, first);
  const start = Math.min(i, ...tree.children[i]!);
  const isObject = isVerb(tree, above) && start === above + 1 && !hasKid(tree, i, ["case"]);
  reattach(tree, i, above, isObject || tree.rel[i] === "nummod" ? "obj" : "dep");
}

/** What the wrongly joined word `i` belongs to: the first word above its head that stands before the source. */
function abovePart(tree: Tree, i: number, first: number): number {
  let at = tree.head[i]!;
  while (at >= first) at = tree.head[at]!;
  return at;
}

/** `Minister A B: "Backed by Y, X is shelling us."`: a participle that opens a quotation belongs to its verb, not to the speaker before the colon. */
export function participleOfQuotation(tree: Tree): number {
  const colon = tree.lower.indexOf(":");
  if (colon < 1 || !/^["“]$/.test(tree.lower[colon + 1] ?? "")) return 0;
  const opening = colon + 2;
  const verb = tree.rel.findIndex((rel, i) => i > opening && rel === "parataxis" && tree.head[i]! < colon);
  const reduced = tree.rel[opening] === "acl" && tree.xpos[opening] === "VBN" && tree.head[opening]! < colon;
  return reduced && verb >= 0 && reattach(tree, opening, verb, "advcl") ? 1 : 0;
}
