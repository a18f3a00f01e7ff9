// Words whose preposition governs a gerund that is not, or not yet, so: "decided against V-ing", "toyed with V-ing", "capable of V-ing".
import type { OperatorKind } from "./stance.ts";

type Governors = Readonly<Partial<Record<OperatorKind, Readonly<Record<string, string>>>>>;

/** Operator -> preposition -> verbs, adjectives and nouns over the gerund behind it. */
const GOVERNORS: Governors = {
  irrealis: {
    of: "think dream speak talk despair approve disapprove conceive warn capable incapable desirous wary fearful scared afraid",
    about: "think talk speak joke muse agonise agonize fantasise fantasize worry hesitate serious hesitant cautious",
    with: "toy flirt threaten play dabble tempt obsessed preoccupied",
    against: "argue advise warn counsel caution plead lobby speak campaign guard militate",
    for: "argue press push campaign plead lobby opt vote ask call prepare wait hope train qualified eligible ready prepared",
    on: "plan count insist bank bet depend rely focus concentrate agree bent intent set keen",
    to: "object agree consent commit aspire move edge amount close closer near opposed averse committed dedicated devoted",
    in: "interested",
    toward: "work move edge lean",
    towards: "work move edge lean",
    from: "far",
    into: "look inquire",
  },
  claims: {
    of: "boast brag",
    about: "boast brag crow gloat",
    in: "pride",
    on: "pride",
  },
  negates: {
    against: "decide vote rule choose",
    from: "refrain abstain desist shrink recoil flinch draw back shy pull dissuade deter prohibit bar",
    on: "give",
  },
};

const TABLE: ReadonlyMap<string, OperatorKind> = new Map(
  Object.entries(GOVERNORS).flatMap(([kind, prepositions]) =>
    Object.entries(prepositions).flatMap(([preposition, words]) =>
      words.split(" ").map((word) => [`${word} ${preposition}`, kind as OperatorKind] as const),
    ),
  ),
);

/** What a word does to the gerund behind its preposition; null where what it governs holds as the word does. */
export function gerundOperator(lemma: string, prepositions: readonly string[]): OperatorKind | null {
  for (const preposition of prepositions) {
    const found = TABLE.get(`${lemma} ${preposition}`);
    if (found) return found;
  }
  return null;
}
