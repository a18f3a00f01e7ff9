// The slot of what a branch noun or description denotes itself.
import { HUMAN_NOUNS } from "../../lexicon/people.ts";
import { nameBehind } from "../../structure/spans.ts";
import { regardOf } from "../../syntax/regards.ts";
import { resolveRelative } from "../../syntax/relatives.ts";
import { subjectsOf } from "../../syntax/subjects.ts";
import { coordinated, firstConjunct, hasKid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import { isPassive } from "../../syntax/voice.ts";
import type { MentionNode, SentenceNode } from "../../types.ts";

/** What a branch noun or description denotes: the name in apposition, its copular subject or what "which is" tells of, or the name directly after it. */
export function selfTokens(sentence: SentenceNode, noun: number): number[] {
  const { tree } = sentence;
  const one = oneOf(tree, noun);
  if (one >= 0) return selfTokens(sentence, one);
  const apart = tree.rel[noun] === "appos" || (tree.rel[noun] === "nmod" && preposition(tree, noun) === null);
  const beside = apart ? nameBeforeComma(sentence, noun) : [];
  if (beside.length > 0) return beside;
  const behind =
    hasKid(tree, noun, ["nmod:poss"]) || hasKid(tree, noun, ["det"], ["the"])
      ? [nameBehind(sentence, noun)?.head ?? -1]
      : [];
  const found = [...behind, ...kids(tree, noun, "appos"), ...kids(tree, noun, "flat")];
  const known = kids(tree, noun, "acl").flatMap((c) =>
    tree.lemma[c] === "know" || tree.lemma[c] === "call"
      ? tree.children[c]!.filter((d) => ["obl", "xcomp", "obj"].includes(tree.rel[d]!))
      : [],
  );
  if (["appos", "nmod:desc", "compound", "amod"].includes(tree.rel[noun]!)) found.push(tree.head[noun]!);
  found.push(...regarded(tree, noun));
  const first = firstConjunct(tree, noun);
  if (first !== noun && tree.rel[first] === "appos") found.push(tree.head[first]!);
  if (hasKid(tree, noun, ["cop"])) found.push(...kids(tree, noun, "nsubj").flatMap((c) => resolveRelative(tree, c)));
  return [...found, ...known].filter((t) => t >= 0 && isKnown(sentence, t));
}

/** "regards X as a branch of Y", "considers X a branch": who is said to be it. */
function regarded(tree: Tree, noun: number): number[] {
  const verb = regardOf(tree, noun);
  if (verb < 0) return [];
  const patients = isPassive(tree, verb) ? subjectsOf(tree, verb) : kids(tree, verb, "obj", "iobj");
  const others = patients.filter((t) => t !== noun).flatMap((t) => resolveRelative(tree, t));
  return others.length > 0 || tree.rel[verb] !== "acl:relcl" ? others : [tree.head[verb]!];
}

/** "one of its branches": the one of them that is described; -1 where the noun stands for itself. */
function oneOf(tree: Tree, noun: number): number {
  const one = tree.head[noun]!;
  const isOne = one >= 0 && tree.lower[one] === "one" && tree.rel[noun] === "nmod" && preposition(tree, noun) === "of";
  return isOne ? one : -1;
}

/** A name, or a description of somebody named elsewhere. */
function isKnown(sentence: SentenceNode, token: number): boolean {
  const mention = sentence.byHead.get(token);
  return (
    mention?.kind === "name" ||
    (mention?.kind === "nominal" && (mention.referent?.origin ?? "described") !== "described")
  );
}

/** "a visitor of X in F, an admirer of Y": nobody is a place where something is. */
function isSetting(tree: Tree, { head, referent }: MentionNode, noun: number): boolean {
  const isPlace = referent?.type === "Place" || referent?.type === "State";
  return isPlace && HUMAN_NOUNS.has(tree.lemma[noun]!) && SETTING.has(preposition(tree, head) ?? "");
}
const SETTING = new Set(["in", "at", "from", "near", "into", "to", "through", "across"]);

/** An apposition hung on the wrong word belongs to the name directly before its comma; a plural one to the whole list: "X and Y, Z's backers". */
function nameBeforeComma(sentence: SentenceNode, noun: number): number[] {
  const { tree } = sentence;
  const comma = tree.lower.lastIndexOf(",", noun);
  const beside = sentence.mentions
    .filter((m) => m.kind === "name" && m.last === comma - 1 && !isSetting(tree, m, noun))
    .map((m) => m.head);
  if (tree.xpos[noun] !== "NNS") return beside;
  return beside.flatMap((t) => coordinated(tree, firstConjunct(tree, t)).filter((c) => c <= t));
}
