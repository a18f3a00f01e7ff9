// The objects of a verb, also where they stand on another word: shared by coordination, named by what they are called.
import { relativeGap, resolveRelative } from "./relatives.ts";
import { coordinated, hasKid, isNominal, isVerb, kids, type Tree } from "./tree.ts";

const NAMING = new Set([
  "designate",
  "consider",
  "name",
  "call",
  "label",
  "declare",
  "elect",
  "appoint",
  "make",
  "brand",
  "deem",
]);

const SECONDARY = new Set(["ablaze", "alight", "free", "hostage", "captive", "dead", "afire"]);

/** Logical objects of an active verb, and what a passive one leaves as objects on the surface. */
export function objectsOf(tree: Tree, v: number): number[] {
  const direct = kids(tree, v, "obj")
    .filter((c) => isNominal(tree, c))
    .flatMap((c) => resolveRelative(tree, c));
  const called = calledThing(tree, v);
  if (called.length > 0) return called;
  if (direct.length > 1 && NAMING.has(tree.lemma[v]!)) return direct.slice(0, 1);
  if (direct.length > 0) return [...new Set(direct)];
  const shared = sharedObjects(tree, v);
  if (shared.length > 0) return shared;
  const indirect = kids(tree, v, "iobj").flatMap((c) => coordinated(tree, c));
  if (indirect.length > 0) return indirect;
  const loose = kids(tree, v, "xcomp").filter(
    (c) => tree.upos[c] === "PROPN" && !hasKid(tree, c, ["case", "cop", "mark"]),
  );
  if (loose.length > 0) return loose.flatMap((c) => coordinated(tree, c));
  return relativeGap(tree, v, "object");
}

/** "condemned what it called an attack": what it was called. */
function calledThing(tree: Tree, v: number): number[] {
  if (!tree.children[v]!.some((c) => tree.lower[c] === "what")) return [];
  return kids(tree, v, "ccomp", "xcomp", "advcl")
    .filter((c) => ["call", "describe", "see", "say", "term", "regard"].includes(tree.lemma[c]!))
    .flatMap((c) => kids(tree, c, "obj"))
    .filter((c) => tree.lower[c] !== "what");
}

/** "struck and burned the mill", "set ablaze the mill": the object hangs on the next conjunct or on a secondary predicate. */
function sharedObjects(tree: Tree, v: number): number[] {
  const secondary = kids(tree, v, "xcomp").find((c) => SECONDARY.has(tree.lower[c]!));
  if (secondary !== undefined) return kids(tree, secondary, "obj").flatMap((c) => coordinated(tree, c));
  const next = kids(tree, v, "conj").find(
    (c) => isVerb(tree, c) && c > v && c - v <= 4 && !hasKid(tree, c, ["nsubj", "nsubj:pass"]),
  );
  if (next === undefined || tree.children[v]!.some((c) => ["ccomp", "xcomp", "obl"].includes(tree.rel[c]!) && c < next))
    return [];
  return kids(tree, next, "obj")
    .filter((c) => isNominal(tree, c))
    .flatMap((c) => coordinated(tree, c));
}
