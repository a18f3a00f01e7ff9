// Clauses that give a noun its name: "the group known as X", "a man calling himself X", "a commander using the name X".
import { kids, preposition, type Tree } from "./tree.ts";

/** Verbs after which stands the name of the noun that they complete. */
const NAMING = new Set("know call name dub style nickname term introduce identify use go".split(" "));
/** These give a name only with the noun "name" or a reflexive pronoun before it. */
const NEEDS_MORE = new Set(["introduce", "identify", "use", "go"]);
const REFLEXIVE = new Set(["himself", "herself", "itself", "themselves"]);
/** Prepositions before a name that is given, or before the word for name: "known as", "goes by", "under the name". */
const LED_BY = new Set(["as", "by", "under"]);
const NAME_WORDS = new Set(["name", "alias", "pseudonym", "guerre", "moniker", "banner", "handle"]);

/** Head tokens of the names that a clause behind noun `noun` gives it. */
export function namesGiven(tree: Tree, noun: number): number[] {
  return namingVerbs(tree)
    .filter((verb) => namedNoun(tree, verb) === noun)
    .flatMap((verb) => namesAt(tree, verb));
}

/** The noun that the name at `head` is given to by a clause; -1 where it is given to none. */
export function nounNamed(tree: Tree, head: number): number {
  const verb = namingVerbs(tree).find((v) => namesAt(tree, v).includes(head));
  return verb === undefined ? -1 : namedNoun(tree, verb);
}

const cache = new WeakMap<Tree, readonly number[]>();

function namingVerbs(tree: Tree): readonly number[] {
  const known = cache.get(tree);
  if (known) return known;
  const verbs = tree.lemma.flatMap((lemma, i) => (NAMING.has(lemma) && tree.upos[i] === "VERB" ? [i] : []));
  cache.set(tree, verbs);
  return verbs;
}

function namedNoun(tree: Tree, verb: number): number {
  if (["acl", "acl:relcl"].includes(tree.rel[verb]!)) return tree.head[verb]!;
  return verb > 0 && tree.rel[verb] === "advcl" && tree.upos[verb - 1] === "NOUN" ? verb - 1 : -1;
}

/** Proper nouns among what follows the verb, else inside it ("the name X"). */
function namesAt(tree: Tree, verb: number): number[] {
  const after = kids(tree, verb, "obl", "xcomp", "obj", "iobj", "nsubj").filter(
    (c) => c > verb && LED_BY.has(preposition(tree, c) ?? "as"),
  );
  const words = after.filter((c) => NAME_WORDS.has(tree.lemma[c]!));
  const identified = tree.xpos[verb] === "VBN" && after.some((c) => preposition(tree, c) === "as");
  const told = words.length > 0 || identified || after.some((c) => REFLEXIVE.has(tree.lower[c]!));
  if (NEEDS_MORE.has(tree.lemma[verb]!) && !told) return [];
  const inner = after.flatMap((c) => kids(tree, c, "appos", "nmod", "flat", "compound", "dep").filter((n) => n > verb));
  const isName = (c: number) => tree.upos[c] === "PROPN" || /^\p{Lu}/u.test(tree.tokens[c]!.text);
  const direct = after.filter(isName);
  return direct.length > 0 ? direct : inner.filter(isName);
}
