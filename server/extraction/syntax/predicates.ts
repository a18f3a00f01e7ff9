// Predicates with their logical arguments, whatever the surface: active, passive, relative, reduced, controlled or coordinated.
import { DAY_OR_MONTH } from "../lexicon/words.ts";
import { causationOf } from "./causatives.ts";
import { isNaming, objectsOf } from "./objects.ts";
import { resolveRelative } from "./relatives.ts";
import { subjectsOf } from "./subjects.ts";
import { coordinated, dominates, hasKid, isNominal, isVerb, kid, kids, preposition, type Tree } from "./tree.ts";
import { agentsOf, isPassive } from "./voice.ts";

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
  const caused = causationOf(tree, v);
  const passive = caused !== null || isPassive(tree, v);
  const surfaceSubjects = caused?.objects ?? withMembers(tree, v, subjectsOf(tree, v));
  const agents = [...agentsOf(tree, v), ...(caused ? subjectsOf(tree, caused.verb) : [])];
  const ownObjects = withMembers(tree, v, objectsOf(tree, v));
  const rest = caused || (isNaming(tree, v) && surfaceSubjects.length > 0) ? [] : ownObjects;
  const objects = passive ? [...new Set([...surfaceSubjects, ...rest])] : ownObjects;
  const subjects = passive || isGerundNoun(tree, v, surfaceSubjects) ? agents : surfaceSubjects;
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

/** "X was among nine people arrested by Y", "one of the men who stormed F was X": what is told of all of them is told of X. */
function withMembers(tree: Tree, v: number, found: readonly number[]): readonly number[] {
  const noun = tree.head[v]!;
  if (!tree.rel[v]!.startsWith("acl") || !found.includes(noun)) return found;
  return [...new Set([...found, ...membersOf(tree, noun)])].filter((t) => tree.lower[t] !== "those");
}

/** Those of whom a clause says that they are among the ones that a noun means. */
function membersOf(tree: Tree, noun: number): readonly number[] {
  const prep = preposition(tree, noun);
  const one = prep === "of" && ONES.has(tree.lower[tree.head[noun]!] ?? "") ? tree.head[noun]! : -1;
  const part = one >= 0 ? one : prep === "among" ? noun : -1;
  if (part < 0) return [];
  if (hasKid(tree, part, ["cop"])) return kids(tree, part, "nsubj").flatMap((c) => coordinated(tree, c));
  const told = tree.head[part]!;
  const turned = told > part && hasKid(tree, told, ["cop"]) && isNominal(tree, told);
  return turned && ["nmod", "obl", "nsubj"].includes(tree.rel[part]!) ? coordinated(tree, told) : [];
}
const ONES = new Set("one two three four five six".split(" "));

/** "on Friday in X", "at dawn on X": what hangs on the time instead of the verb. */
function besideTime(tree: Tree, obl: number): number[] {
  if (!DAY_OR_MONTH.has(tree.lower[obl]!) && !PARTS_OF_DAY.has(tree.lemma[obl]!)) return [];
  return kids(tree, obl, "nmod", "obl").filter((c) => {
    const prep = preposition(tree, c);
    return c > obl && prep !== null && prep !== "of" && isNominal(tree, c) && !DAY_OR_MONTH.has(tree.lower[c]!);
  });
}

/** "signed a treaty with X, with Y as go-between": who only helps is no party. */
function isGoBetween(tree: Tree, c: number): boolean {
  for (let i = c + 1; i < tree.tokens.length; i++) {
    if (tree.lower[i] === "as") return tree.lower.slice(i + 1, i + 4).some((word) => HELPERS.has(word));
    if (tree.lower[i] !== "," && !dominates(tree, c, i)) return false;
  }
  return false;
}
const HELPERS = new Set(
  "go-between go mediator intermediary witness guarantor broker host observer referee facilitator".split(" "),
);

/** "attacked F together with X": the adverb hangs on the verb. */
const TOGETHER = new Set(["together", "jointly"]);

/** "fought side by side with X": the phrase before "with" that makes one word with it; null where there is none. */
function inUnison(tree: Tree, mark: number): string | null {
  const words = UNISON.find((phrase) => phrase.every((word, k) => tree.lower[mark - phrase.length + k] === word));
  return words ? `${words.join(" ")} with` : null;
}
const UNISON = ["side by side", "shoulder to shoulder", "hand in hand", "in tandem", "in concert"].map((phrase) =>
  phrase.split(" "),
);

const PARTS_OF_DAY = new Set([
  "dawn",
  "night",
  "morning",
  "afternoon",
  "evening",
  "midnight",
  "noon",
  "week",
  "day",
  "hour",
]);

/** "Shelling by X killed four": a gerund as subject takes its doer after "by". */
function isGerundNoun(tree: Tree, v: number, subjects: readonly number[]): boolean {
  return tree.xpos[v] === "VBG" && ["csubj", "nsubj", "obj"].includes(tree.rel[v]!) && subjects.length === 0;
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

function prepsOf(tree: Tree, v: number, passive: boolean): Map<string, number[]> {
  const preps = new Map<string, number[]>();
  const add = (prep: string, heads: readonly number[]) =>
    preps.set(prep, [...new Set([...(preps.get(prep) ?? []), ...heads])]);
  for (const c of tree.children[v]!) {
    if (!["obl", "obl:agent", "nmod", "advmod", "xcomp", "advcl", "obl:unmarked"].includes(tree.rel[c]!)) continue;
    const prep = preposition(tree, c);
    if (prep === null || (passive && prep === "by") || !isNominal(tree, c)) continue;
    if (prep === "with" && isGoBetween(tree, c)) continue;
    const joint = prep === "with" ? inUnison(tree, kid(tree, c, "case")) : null;
    add(joint ?? prep, resolveRelative(tree, c));
    if (prep === "to" && tree.lower[kid(tree, c, "case") - 1] === "next") add("next to", coordinated(tree, c));
    if (prep === "with" && TOGETHER.has(tree.lower[kid(tree, c, "case") - 1] ?? ""))
      add("together with", coordinated(tree, c));
    for (const beside of besideTime(tree, c)) add(preposition(tree, beside)!, coordinated(tree, beside));
    for (const conj of kids(tree, c, "conj")) {
      const own = preposition(tree, conj);
      if (own !== null && own !== prep) add(own, [conj]);
    }
  }
  for (const c of kids(tree, v, "advmod", "compound:prt").flatMap((particle) => kids(tree, particle, "obl", "nmod"))) {
    const prep = preposition(tree, c);
    if (prep !== null && isNominal(tree, c)) add(prep, resolveRelative(tree, c));
  }
  if (tree.rel[v] === "acl:relcl" && hasKid(tree, v, ["advmod", "mark"], ["where"])) add("in", [tree.head[v]!]);
  for (const c of kids(tree, v, "conj")) {
    const prep = preposition(tree, c);
    if (prep !== null && isNominal(tree, c) && !hasKid(tree, c, ["cop", "nsubj"])) add(prep, coordinated(tree, c));
  }
  return preps;
}
