// How much the frames of the ontology know to read: a floor under their number of trigger senses, and no trigger twice in a frame.
import { describe, expect, test } from "vitest";
import { loadOntology } from "../../ontology/index.ts";
import type { Frame } from "../../ontology/types.ts";

const frames = [...loadOntology().relations.values()].flatMap((relation) =>
  relation.frames.map((frame) => ({ relation, frame })),
);

/** A trigger sense: a verb, a verb with the noun or adjective that completes it, or a noun or adjective alone. */
function senses({ verbs, nouns, adjectives }: Frame): string[] {
  const completions = [...nouns, ...adjectives];
  if (verbs.length === 0) return completions;
  return completions.length === 0 ? [...verbs] : [...verbs.map((verb) => `${verb} …`), ...completions];
}

describe("frames", () => {
  test("know at least 1500 trigger words in their constructions", () => {
    expect(frames.flatMap(({ frame }) => senses(frame)).length).toBeGreaterThanOrEqual(1500);
  });

  test.each([
    ["ATTACKS", 300],
    ["KILLS", 80],
    ["SEIZES", 90],
    ["DETAINS", 100],
    ["FIGHTS", 150],
    ["DEPLOYS_TO", 140],
    ["OPERATES_IN", 130],
    ["THREATENS", 80],
  ])("%s: at least %i", (name, floor) => {
    const own = frames.filter(({ relation }) => relation.name === name);
    expect(own.flatMap(({ frame }) => senses(frame)).length).toBeGreaterThanOrEqual(floor);
  });

  const conflict = frames.filter(({ relation }) => ["conflict", "presence"].includes(relation.group));

  test.each(conflict.map(({ frame }) => [frame.id, frame] as const))("%s names no trigger twice", (_, frame) => {
    for (const words of [frame.verbs, frame.nouns, frame.adjectives]) expect(new Set(words).size).toBe(words.length);
  });
});
