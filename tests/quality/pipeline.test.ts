// Whole reports through the whole pipeline: all claims of short reports of ours, and what must hold over every demo report.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { STANDINGS } from "../../server/domain/standing.ts";
import { createExtractor } from "../../server/extraction/index.ts";
import { createLanguageModel } from "../../server/language/index.ts";
import { loadCatalogue, loadOntology } from "../../server/ontology/index.ts";
import { claimsOf, documentOf, extractor } from "../support/extractor.ts";
import { checkSpans } from "../support/spans.ts";

const REPORTS = fileURLToPath(new URL("../../seeds/reports", import.meta.url));
const reports = readdirSync(REPORTS)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) =>
    documentOf(
      readFileSync(`${REPORTS}/${name}`, "utf8").replace(/^---[\s\S]*?---\n/, ""),
      `doc:${name.replace(/\.md$/, "")}`,
    ),
  );

/** Short reports that need several stages at once, with everything that may be read out of them. */
const SHORT: readonly { title: string; text: string; claims: readonly string[] }[] = [
  {
    title: "a raid, who says so, who denies it",
    text:
      "Gunmen attacked a church in Jos on Sunday, killing 12 people. Boko Haram claimed responsibility for the attack. " +
      "Nigeria accused Chad of arming Boko Haram. Chad denied arming Boko Haram.",
    claims: [
      "Gunmen ATTACKS Jos",
      "Gunmen KILLS people",
      "Boko Haram CLAIMS_RESPONSIBILITY_FOR Jos",
      "claimed by Boko Haram: Boko Haram ATTACKS Jos",
      "Nigeria ACCUSES Chad",
      "alleged by Nigeria: Chad AIDS Boko Haram",
      "Chad DENIES_RESPONSIBILITY_FOR Boko Haram",
      "denied by Chad: Chad AIDS Boko Haram",
    ],
  },
  {
    title: "titles, metonyms and a quotation",
    text:
      "French President Emmanuel Macron met Turkish President Recep Tayyip Erdogan in Ankara on Monday. " +
      '"Syria attacked Idlib," Erdogan said. Moscow condemned France. Shops were open.',
    claims: [
      "Emmanuel Macron LEADS France",
      "Emmanuel Macron MET_WITH Recep Tayyip Erdogan",
      "Recep Tayyip Erdogan LEADS Turkey",
      "alleged by Recep Tayyip Erdogan: Syria ATTACKS Idlib",
      "Russia CONDEMNS France",
    ],
  },
  {
    title: "nothing is a fact that is only feared, asked or planned",
    text:
      "Will Russia attack Odesa? Ukraine fears that Russia will attack Odesa. Romania may send troops to Moldova. " +
      "If Russia attacks Odesa, prices will rise.",
    claims: [
      "hypothetical by Ukraine: Russia ATTACKS Odesa",
      "hypothetical: Romania DEPLOYS_TO Moldova",
      "hypothetical: Russia ATTACKS Odesa",
    ],
  },
];

describe("short reports", () => {
  test.each(SHORT)("$title", ({ text, claims }) => {
    expect(claimsOf(text).sort()).toEqual([...claims].sort());
  });
});

describe("the demo reports", () => {
  const read = reports.map((document) => extractor.extract(document));

  test("every span holds in every report", () => {
    expect(read.flatMap(checkSpans)).toEqual([]);
  });

  test("every report yields claims and mentions", () => {
    expect(
      read.filter(({ claims, mentions }) => claims.length < 3 || mentions.length < 10).map((e) => e.document.id),
    ).toEqual([]);
  });

  test("every standing occurs", () => {
    const found = new Set(read.flatMap(({ claims }) => claims.map((c) => c.standing)));
    expect(STANDINGS.filter((standing) => !found.has(standing))).toEqual([]);
  });

  test("most relations of the ontology occur, and no others", () => {
    const known = new Set(loadOntology().relations.keys());
    const found = new Set(read.flatMap(({ claims }) => claims.map((c) => c.relation)));
    expect([...found].filter((relation) => !known.has(relation))).toEqual([]);
    expect(found.size).toBeGreaterThanOrEqual(28);
  });

  test("only what is attributed has a speaker", () => {
    const wrong = read.flatMap(({ claims }) =>
      claims.filter((c) => c.speaker !== null && (c.standing === "reported" || c.standing === "negated")),
    );
    expect(wrong).toEqual([]);
  });

  test("ids are unique over all reports", () => {
    const ids = read.flatMap(({ claims }) => claims.map((c) => c.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("another extractor, and the reports in another order, read the same to the byte", () => {
    const ontology = loadOntology();
    const other = createExtractor(createLanguageModel(), ontology, loadCatalogue(ontology));
    const again = [...reports].reverse().map((document) => JSON.stringify(other.extract(document)));
    expect(again.reverse()).toEqual(read.map((extraction) => JSON.stringify(extraction)));
  });
});
