// Nominals that stand for nobody: "neither X nor Y", "none of them", "not one of".
import { hasKid, isNominal, kid, preposition, type Tree } from "../syntax/tree.ts";

/** "Neither X nor Y attacked", "none of them", "not one of": whether a nominal stands for nobody. */
export function isNobody(tree: Tree, token: number): boolean {
  const none = (t: number) =>
    hasKid(tree, t, ["det", "cc:preconj", "advmod"], ["no", "neither", "not"]) ||
    ["none", "neither", "nobody"].includes(tree.lower[t]!);
  if (none(token) && !hasKid(tree, token, ["advmod"], ["only"])) return !isOnlyOne(tree, token);
  const head = tree.head[token]!;
  if (head < 0 || !isNominal(tree, head)) return false;
  if (tree.rel[token] === "conj")
    return hasKid(tree, token, ["cc"], ["nor"]) || (none(head) && hasKid(tree, head, ["cc:preconj"], ["neither"]));
  if (tree.rel[token] !== "nmod" || preposition(tree, token) !== "of") return false;
  const counted = tree.lower[head] === "one" || tree.lower[head] === "none";
  return counted ? none(head) : hasKid(tree, head, ["det"], ["no", "neither"]);
}

/** "not only X". */
function isOnlyOne(tree: Tree, token: number): boolean {
  const not = kid(tree, token, "cc:preconj", "advmod");
  return not >= 0 && ["only", "just", "merely", "least"].includes(tree.lower[not + 1] ?? "");
}
