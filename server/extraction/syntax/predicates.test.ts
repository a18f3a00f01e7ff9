// Logical subjects and objects of verbs, whatever the voice and wherever the words stand.
import { describe, expect, test } from "vitest";
import { createLanguageModel } from "../../language/index.ts";
import { predicatesOf } from "./predicates.ts";
import { repairTree } from "./repair.ts";
import { buildTree } from "./tree.ts";

const language = createLanguageModel();

/** Every predicate with its arguments, "lemma(subjects; objects; preposition: heads)". */
function predicatesIn(sentence: string): string[] {
  const tree = buildTree(language.analyse(sentence)[0]!);
  repairTree(tree, new Set());
  const words = (list: readonly number[]) => list.map((i) => tree.tokens[i]!.text).join(" ");
  return [...predicatesOf(tree).values()].map(
    (p) =>
      `${p.lemma}(${[words(p.subjects), words(p.objects), ...[...p.preps].map(([prep, heads]) => `${prep}: ${words(heads)}`)].join("; ")})`,
  );
}

describe("predicatesOf", () => {
  test.each([
    ["active", "Russia attacked Odesa.", "attack(Russia; Odesa)"],
    ["passive", "Odesa was attacked by Russia.", "attack(Russia; Odesa)"],
    ["passive without agent", "Odesa was attacked.", "attack(; Odesa)"],
    ["perfect", "Russia has attacked Odesa.", "attack(Russia; Odesa)"],
    ["prepositions", "Russia fired missiles at Odesa.", "fire(Russia; missiles; at: Odesa)"],
    ["relative, subject", "Russia, which attacked Odesa, gave no reason.", "attack(Russia; Odesa)"],
    ["relative, object", "The city that Russia attacked was dark.", "attack(Russia; city)"],
    ["relative, passive", "Odesa, which was attacked by Russia, was dark.", "attack(Russia; Odesa)"],
    ["reduced relative", "The rebels armed by Rwanda left.", "arm(Rwanda; rebels)"],
    ["participles of a wish", "Ukraine wanted the port mined and blocked by Turkey.", "block(Turkey; port)"],
    ["participle", "Iran, accused by Israel of lying, left.", "accuse(Israel; Iran)"],
    ["subjects coordinated", "Russia and Belarus attacked Odesa.", "attack(Russia Belarus; Odesa)"],
    [
      "subject with companions",
      "Russia, along with Belarus and Iran, attacked Odesa.",
      "attack(Russia Belarus Iran; Odesa; along with: Belarus Iran)",
    ],
    [
      "no companion of the object",
      "Russia attacked Odesa along with Belarus.",
      "attack(Russia; Odesa; along with: Belarus)",
    ],
    ["objects coordinated", "Russia attacked Odesa and Kharkiv.", "attack(Russia; Odesa Kharkiv)"],
    ["verbs coordinated", "Russia attacked Odesa and seized Kherson.", "seize(Russia; Kherson)"],
    ["object control", "Ukraine urged Germany to arm Poland.", "arm(Germany; Poland)"],
    ["subject control", "Ukraine promised to arm Poland.", "arm(Ukraine; Poland)"],
    ["control through an adjective", "Kenya was quick to condemn Somalia.", "condemn(Kenya; Somalia)"],
    ["control through a passive", "Israel is believed to have killed him.", "kill(Israel; him)"],
    ["called on", "Ukraine called on Germany to arm Poland.", "arm(Germany; Poland)"],
    ["accusation", "Israel accused Iran of arming Hamas.", "arm(Iran; Hamas)"],
    ["accusation, passive", "Iran was accused by Israel of arming Hamas.", "arm(Iran; Hamas)"],
    ["copula", "Finland is a member of NATO.", "member(Finland; ; of: NATO)"],
    ["under said", "Israel said Iran had attacked Hamas.", "attack(Iran; Hamas)"],
    ["passive, two agents", "Odesa was attacked by Russia and Belarus.", "attack(Russia Belarus; Odesa)"],
    ["adverbial participle", "Russia attacked Odesa, killing Olga.", "kill(Russia; Olga)"],
  ])("%s: %s", (_, sentence, expected) => {
    expect(predicatesIn(sentence)).toContain(expected);
  });
});
