// Runs fixtures of repairs: the tree before, which repairs fire, the arcs afterwards.
import { describe, expect, test } from "vitest";
import { repairTree } from "../../server/extraction/syntax/repair.ts";
import { arc, treeOf } from "./trees.ts";

const VERBS = new Set(["attack", "bomb", "wound", "arm", "kill", "seize", "support", "storm"]);

/** One fixture: a shape that a repair mends, or one like it that must stay as it is. */
export interface Case {
  readonly title: string;
  readonly tree: string;
  /** Repairs that must fire. */
  readonly fires: readonly string[];
  /** Word -> "relation head" afterwards. */
  readonly arcs: Readonly<Record<string, string>>;
}
/** Tests the fixtures of each repair, by its name. */
export function testRepairs(fixtures: Readonly<Record<string, readonly Case[]>>): void {
  describe.each(Object.entries(fixtures))("%s", (_, cases) => {
    test.each(cases)("$title", ({ tree, fires, arcs }) => {
      const built = treeOf(tree);
      expect([...repairTree(built, VERBS).keys()]).toEqual(fires);
      for (const [word, expected] of Object.entries(arcs))
        expect(`${word}: ${arc(built, word)}`).toBe(`${word}: ${expected}`);
    });

    test.each(cases)("$title: still a tree", ({ tree }) => {
      const built = treeOf(tree);
      repairTree(built, VERBS);
      expect(built.head.filter((h) => h === -1)).toHaveLength(1);
      built.head.forEach((head, i) => {
        if (head >= 0) expect(built.children[head]).toContain(i);
        let steps = 0;
        for (let up = i; up >= 0; up = built.head[up]!) expect(steps++).toBeLessThan(built.head.length);
      });
    });
  });
}
