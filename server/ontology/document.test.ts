// The generated page names everything that the ontology holds.
import { expect, test } from "vitest";
import { documentOntology, loadOntology } from "./index.ts";

const ontology = loadOntology();
const page = documentOntology(ontology);

test("every type, relation and frame has its place", () => {
  for (const name of ontology.actorTypes.keys()) expect(page).toContain(`### ${name}\n`);
  for (const relation of ontology.relations.values()) {
    expect(page).toContain(`### ${relation.name}\n`);
    for (const frame of relation.frames) expect(page).toContain(`| \`${frame.id}\` |`);
  }
});

test("tables have rows of one width", () => {
  const widths = page.split("\n\n").map((block) => {
    const rows = block.split("\n").filter((line) => line.startsWith("|"));
    return new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size;
  });
  expect(Math.max(...widths)).toBe(1);
});
