// Predicates with their logical arguments, whatever the surface: active, passive, relative, reduced, controlled or coordinated.
import { coordinated, hasKid, hasPassiveAux, isNominal, isVerb, kid, kids, preposition, type Tree } from "./tree.ts";

/** A verb, or an adjective or noun with a copula, with its logical arguments as token indices (coordination spread out). */
export interface Predicate {
  readonly token: number;
  readonly kind: "verb" | "copular";
  readonly lemma: string;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly indirect: readonly number[];
  /** Preposition -> heads of its phrases. */
  readonly preps: ReadonlyMap<string, readonly number[]>;
  readonly passive: boolean;
}

const RELATIVES = new Set(["who", "which", "that", "whom", "whose"]);
/** Verbs whose object is the understood subject of the infinitive or gerund below them. */
const OBJECT_CONTROL = new Set(
  "accuse suspect urge ask order tell force help let make allow permit press encourage persuade warn invite want instruct command prompt lead cause enable compel require request train push drive believe expect know see consider pressure implore convince charge hold blame".split(
    " ",
  ),
);

/** Every predicate of a tree, keyed by its token. */
export function predicatesOf(tree: Tree): Map<number, Predicate> {
  const found = new Map<number, Predicate>();
  for (let i = 0; i < tree.tokens.length; i++) {
    if (isVerb(tree, i)) found.set(i, verbPredicate(tree, i));
    else if (hasKid(tree, i, ["cop"])) found.set(i, copularPredicate(tree, i));
  }
  return found;
}

function verbPredicate(tree: Tree, v: number): Predicate {
  const passive = isPassive(tree, v);
  const surfaceSubjects = subjectsOf(tree, v);
  const agents = agentsOf(tree, v);
  const ownObjects = objectsOf(tree, v);
  const objects = passive ? unique([...surfaceSubjects, ...ownObjects]) : ownObjects;
  const subjects = passive ? agents : surfaceSubjects;
  const indirect = kids(tree, v, "iobj").flatMap((c) => coordinated(tree, c));
  return {
    token: v,
    kind: "verb",
    lemma: tree.lemma[v]!,
    subjects,
    objects,
    indirect,
    preps: prepsOf(tree, v, passive),
    passive,
  };
}

function copularPredicate(tree: Tree, i: number): Predicate {
  return {
    token: i,
    kind: "copular",
    lemma: tree.lemma[i]!,
    subjects: subjectsOf(tree, i),
    objects: [],
    indirect: [],
    preps: prepsOf(tree, i, false),
    passive: false,
  };
}

/** Passive: an auxiliary says so, or a reduced participle ("X, accused by Y"), or a conjunct of a passive without a subject of its own. */
export function isPassive(tree: Tree, v: number): boolean {
  if (hasPassiveAux(tree, v)) return true;
  if (tree.xpos[v] !== "VBN" || hasKid(tree, v, ["aux"]) || hasKid(tree, v, ["nsubj"])) return false;
  if (tree.rel[v] === "acl" || tree.rel[v] === "amod") return true;
  if (tree.rel[v] === "advcl" && kids(tree, v, "obj").length === 0) return true;
  if (tree.rel[v] === "conj" && tree.head[v]! >= 0)
    return isVerb(tree, tree.head[v]!) && isPassive(tree, tree.head[v]!) && kids(tree, v, "obj").length === 0;
  return tree.rel[v] === "xcomp" && kids(tree, v, "obj").length === 0 && agentsOf(tree, v).length > 0;
}

function agentsOf(tree: Tree, v: number): number[] {
  const isAgent = (c: number) =>
    tree.rel[c] === "obl:agent" || (["obl", "nmod"].includes(tree.rel[c]!) && preposition(tree, c) === "by");
  const own = tree.children[v]!.filter(isAgent);
  const behind =
    own.length > 0
      ? []
      : kids(tree, v, "obl", "xcomp").flatMap((c) =>
          preposition(tree, c) === "as" ? tree.children[c]!.filter(isAgent) : [],
        );
  return [...own, ...behind].filter((c) => isNominal(tree, c)).flatMap((c) => coordinated(tree, c));
}

function objectsOf(tree: Tree, v: number): number[] {
  const direct = kids(tree, v, "obj")
    .filter((c) => isNominal(tree, c))
    .flatMap((c) => resolveRelative(tree, c));
  const called = calledThing(tree, v);
  if (called.length > 0) return called;
  if (direct.length > 1 && NAMING.has(tree.lemma[v]!)) return direct.slice(0, 1);
  if (direct.length > 0) return unique(direct);
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

/** Surface subjects, found through relative pronouns, reduction, coordination and control. */
export function subjectsOf(tree: Tree, v: number): number[] {
  const own = kids(tree, v, "nsubj", "nsubj:pass", "nsubj:outer").filter(
    (c) => isNominal(tree, c) || tree.upos[c] === "DET",
  );
  if (own.length > 0)
    return unique(
      own
        .filter((c) => c < v)
        .slice(-1)
        .concat(own.filter((c) => c > v))
        .slice(0, 1)
        .flatMap((c) => resolveRelative(tree, c)),
    );
  const head = tree.head[v]!;
  if (head < 0) return [];
  switch (tree.rel[v]) {
    case "conj":
      return isVerb(tree, head) || hasKid(tree, head, ["cop"]) ? inheritedSubjects(tree, v, head) : [];
    case "acl:relcl":
      return relativeGap(tree, v, "subject");
    case "acl":
      return hasKid(tree, v, ["mark", "case"], ["of", "for", "from"])
        ? accusedSubjects(tree, head)
        : reducedSubjects(tree, v, head);
    case "nmod":
      return hasKid(tree, v, ["mark", "case"], ["of", "for"]) ? accusedSubjects(tree, head) : [];
    case "amod":
      return tree.xpos[v] === "VBN" ? [head] : [];
    case "xcomp":
    case "advcl":
      return controlledSubjects(tree, v, head);
    case "parataxis":
      return [];
    default:
      return [];
  }
}

function inheritedSubjects(tree: Tree, v: number, head: number): number[] {
  if (tree.rel[head] === "acl" && tree.xpos[v] !== tree.xpos[head] && tree.xpos[v] === "VBD") return [];
  const subjects = subjectsOf(tree, head);
  if (isPassive(tree, head) && !isPassive(tree, v) && tree.rel[head] === "acl") return [];
  return subjects;
}

function reducedSubjects(tree: Tree, v: number, noun: number): number[] {
  if (tree.xpos[v] === "VBN" || tree.xpos[v] === "VBG" || tree.xpos[v] === "VBD")
    return [noun, ...kids(tree, noun, "conj").filter((c) => c < v && isNominal(tree, c))];
  const owner = kid(tree, noun, "nmod:poss");
  if (owner >= 0) return coordinated(tree, owner);
  const by = kids(tree, noun, "nmod").find((c) => ["by", "from", "of"].includes(preposition(tree, c) ?? ""));
  if (by !== undefined) return coordinated(tree, by);
  const governor = tree.head[noun]!;
  return governor >= 0 && tree.rel[noun] === "obj" && isVerb(tree, governor) ? subjectsOf(tree, governor) : [];
}

/** The gerund hangs on the noun that is accused ("accusing Y of V-ing"). */
function accusedSubjects(tree: Tree, noun: number): number[] {
  return isNominal(tree, noun) ? coordinated(tree, noun) : [];
}

function controlledSubjects(tree: Tree, v: number, head: number): number[] {
  const objects = [...kids(tree, head, "obj"), ...kids(tree, head, "iobj")].filter((c) => isNominal(tree, c));
  if (
    objects.length > 0 &&
    OBJECT_CONTROL.has(tree.lemma[head]!) &&
    (tree.rel[v] === "xcomp" || hasKid(tree, v, ["mark"], ["of", "to", "from", "into", "with", "for"]))
  )
    return coordinated(tree, objects[0]!);
  const called = kids(tree, head, "obl").find((c) => ["on", "upon", "to"].includes(preposition(tree, c) ?? ""));
  if (called !== undefined && ["call", "appeal"].includes(tree.lemma[head]!) && hasKid(tree, v, ["mark"], ["to"]))
    return coordinated(tree, called);
  if (isVerb(tree, head) && isPassive(tree, head)) return subjectsOf(tree, head);
  return subjectsOf(tree, head);
}

/** The noun a relative clause hangs on, where it fills the wanted role. */
function relativeGap(tree: Tree, v: number, role: "subject" | "object"): number[] {
  const head = tree.head[v]!;
  if (tree.rel[v] !== "acl:relcl" || head < 0) return [];
  const subjects = kids(tree, v, "nsubj", "nsubj:pass");
  const relative = tree.children[v]!.find((c) => RELATIVES.has(tree.lower[c]!) && tree.rel[c] !== "mark");
  if (role === "subject") return subjects.length === 0 ? [head] : [];
  if (relative !== undefined) return tree.rel[relative] === "obj" ? [head] : [];
  return subjects.length > 0 && kids(tree, v, "obj", "ccomp", "xcomp").length === 0 ? [head] : [];
}

/** A relative pronoun becomes the noun its clause hangs on; other tokens stay, with their conjuncts. */
function resolveRelative(tree: Tree, i: number): number[] {
  if (!RELATIVES.has(tree.lower[i]!) || tree.upos[i] !== "PRON") return coordinated(tree, i);
  for (let up = tree.head[i]!; up >= 0; up = tree.head[up]!) {
    if (tree.rel[up] === "acl:relcl")
      return [tree.head[up]!, ...kids(tree, tree.head[up]!, "conj").filter((c) => c < up && isNominal(tree, c))];
    if (!["conj", "xcomp", "ccomp", "advcl"].includes(tree.rel[up]!)) break;
  }
  return [];
}

function prepsOf(tree: Tree, v: number, passive: boolean): Map<string, number[]> {
  const preps = new Map<string, number[]>();
  const add = (prep: string, heads: readonly number[]) =>
    preps.set(prep, unique([...(preps.get(prep) ?? []), ...heads]));
  for (const c of tree.children[v]!) {
    if (!["obl", "obl:agent", "nmod", "advmod", "xcomp", "advcl", "obl:unmarked"].includes(tree.rel[c]!)) continue;
    const prep = preposition(tree, c);
    if (prep === null || (passive && prep === "by") || !isNominal(tree, c)) continue;
    add(prep, resolveRelative(tree, c));
    for (const conj of kids(tree, c, "conj")) {
      const own = preposition(tree, conj);
      if (own !== null && own !== prep) add(own, [conj]);
    }
  }
  for (const c of kids(tree, v, "conj")) {
    const prep = preposition(tree, c);
    if (prep !== null && isNominal(tree, c) && !hasKid(tree, c, ["cop", "nsubj"])) add(prep, coordinated(tree, c));
  }
  return preps;
}

function unique(list: readonly number[]): number[] {
  return [...new Set(list)];
}
