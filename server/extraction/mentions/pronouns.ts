// Pronouns as mentions, unresolved.
import { ACT_VERBS, SPEECH } from "../lexicon/verbs.ts";
import { isOfCharge } from "../syntax/charges.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";

/** "It says that ...": what says, accuses or condemns is somebody, whatever the parse. */
function isSayer(tree: Tree, i: number): boolean {
  const verb = tree.head[i]!;
  if (verb < i || hasKid(tree, verb, ["aux:pass", "cop", "csubj"]) || tree.xpos[verb] === "VBN") return false;
  return SPEECH.has(tree.lemma[verb]!) || ACT_VERBS.has(tree.lemma[verb]!);
}

const ANYONE = new Set(["anyone", "anybody"]);

/** "has not blamed anyone": an argument of negated claims only. */
export const NOBODY_IN_PARTICULAR: Referent = {
  id: "actor:anyone",
  name: "anyone",
  type: "PopulationGroup",
  origin: "described",
  country: null,
  metonymOf: null,
};

const PRONOUNS = new Set(
  "anyone anybody he she it they him her them his its their himself herself itself themselves hers theirs we us our i my me".split(
    " ",
  ),
);

/** Words for two or more who were spoken of together. */
export const COUNTING: ReadonlySet<string> = new Set(["both", "each", "neither", "two", "three", "latter", "former"]);
const PARTS = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod"]);

/** "both were held", "the two met", "all three", "the latter": no noun stands behind it, and nothing says who is meant. */
function isAlone(tree: Tree, i: number): boolean {
  const before = tree.lower[i - 1] ?? "";
  const next = tree.lower[i + 1] ?? "";
  if (!PARTS.has(tree.rel[i]!) || WITHOUT_ARTICLE.has(next)) return false;
  if (tree.lower[i] === "both" && next === "of") return tree.lower[i + 2] === "them";
  const introduced =
    ["both", "each", "neither"].includes(tree.lower[i]!) ||
    before === "the" ||
    (before === "all" && tree.lower[i] === "three");
  const isClosed = !hasKid(tree, i, ["conj", "appos", "nummod", "acl:relcl"]);
  return introduced && isClosed && kids(tree, i, "nmod", "acl").every((c) => isOfCharge(tree, i, c));
}

/** "each other", "each of": no word for two by itself. */
const WITHOUT_ARTICLE = new Set(["other", "nor"]);

/** Third-person (and first-person) pronouns of a sentence, unresolved. */
export function pronounMentions(tree: Tree, sentence: number): MentionNode[] {
  const found: MentionNode[] = [];
  tree.lower.forEach((word, i) => {
    const counts = COUNTING.has(word) && isAlone(tree, i);
    if (
      !counts &&
      (!PRONOUNS.has(word) ||
        (tree.upos[i] !== "PRON" && tree.upos[i] !== "DET" && !ANYONE.has(word)) ||
        (tree.rel[i] === "expl" && !isSayer(tree, i)))
    )
      return;
    const plural = counts || ["they", "them", "their", "themselves", "theirs", "we", "us", "our"].includes(word);
    const referent = ANYONE.has(word) ? NOBODY_IN_PARTICULAR : null;
    found.push({
      sentence,
      first: i,
      last: i,
      head: i,
      kind: "pronoun",
      plural,
      definite: true,
      noun: word,
      type: null,
      referent,
      owner: null,
    });
  });
  return found;
}
