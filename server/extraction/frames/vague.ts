// Targets that are only described, beside others of the same attack that say more.
import { hasKid, type Tree } from "../syntax/tree.ts";
import type { Firing } from "../types.ts";

/**
 * Attacks without the weak ones: "shelled F, destroying a depot" tells one attack on F, "struck a school and other buildings" one on the
 * school, "blew up a car in F" one on F.
 */
export function withoutVagueTargets(tree: Tree, firings: readonly Firing[]): readonly Firing[] {
  const attacks = firings.filter((f) => f.relation === "ATTACKS" && !f.forced);
  if (attacks.length < 2) return firings;
  return firings.filter((f) => !attacks.includes(f) || !isThing(f) || !attacks.some((g) => saysMore(tree, g, f)));
}

function isThing({ object }: Firing): boolean {
  return object.referent.origin === "described" && object.referent.type === "Place";
}

function saysMore(tree: Tree, better: Firing, vague: Firing): boolean {
  if (better === vague || better.subject.referent.id !== vague.subject.referent.id) return false;
  if (!isThing(better) && isResultOf(tree, vague.predicate, better.predicate)) return true;
  if (better.predicate !== vague.predicate) return false;
  return (isOther(tree, vague) && !isOther(tree, better)) || (!isThing(better) && better.rule === "blow-up-vehicle");
}

function isOther(tree: Tree, { object }: Firing): boolean {
  return hasKid(tree, object.token, ["amod"], ["other"]);
}

/** "launched a barrage on X, crippling": a participle after a comma that tells what the attack did. */
function isResultOf(tree: Tree, participle: number, attack: number): boolean {
  const above = tree.head[participle]!;
  if (tree.rel[participle] !== "advcl" || tree.xpos[participle] !== "VBG" || tree.lower[participle - 1] !== ",")
    return false;
  return above === attack || (tree.rel[attack] === "obj" && tree.head[attack] === above);
}
