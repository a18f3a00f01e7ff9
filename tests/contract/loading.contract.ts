// What every store does when documents are loaded, replaced, removed or refused.
import { expect, test } from "vitest";
import type { DocumentLoad, GraphStore } from "../../server/store/port.ts";
import { EVERY_CASE, errorOf, everything } from "./cases.ts";
import { allReports, attackReport, denialReport, GUARD, LoadBuilder, NORLAND, SUDMARK } from "./fixtures.ts";

/** Cases on an empty store each. */
export function loadingCases(store: () => GraphStore): void {
  const count = async () => (await store().read("counts")).rows[0];

  test("counts what it loaded, and loading again changes nothing", async () => {
    const outcomes = [];
    for (const load of allReports()) outcomes.push(await store().loadDocument(load));
    expect(outcomes).toEqual([
      { changed: true, claims: 4, edges: 4 },
      { changed: true, claims: 2, edges: 2 },
      { changed: true, claims: 2, edges: 2 },
    ]);
    const before = await everything(store());
    const revision = await store().read("revision");
    for (const load of allReports())
      expect((await store().loadDocument({ ...load, ingested: "2030-01-01" })).changed).toBe(false);
    expect(await everything(store())).toEqual(before);
    expect((await store().read("revision")).rows).toEqual(revision.rows);
  });

  test("does not depend on the order of documents", async () => {
    for (const load of allReports().reverse()) await store().loadDocument(load);
    const reversed = await everything(store());
    for (const load of allReports()) await store().removeDocument(load.extraction.document.id);
    for (const load of allReports()) await store().loadDocument(load);
    expect(await everything(store())).toEqual(reversed);
  });

  test("loads side by side as it does one after the other", async () => {
    await Promise.all(allReports().map((load) => store().loadDocument(load)));
    expect(await count()).toEqual({ actors: 6, places: 2, events: 1, documents: 3, claims: 8, edges: 6 });
    const { rows } = await store().read("edge", { edge: "edge:actor:norland--MET_WITH--actor:sudmark" });
    expect(rows[0]).toMatchObject({ claims: 2, documents: 2, first: "2024-02-01", last: "2024-03-05" });
  });

  test("replaces a document's claims, re-projects its edges and removes what nothing names any more", async () => {
    for (const load of allReports()) await store().loadDocument(load);
    const shorter = new LoadBuilder("doc:attack", { text: "Norland accuses Sudmark." })
      .mention(NORLAND)
      .mention(SUDMARK)
      .claim("claim:attack-2", [NORLAND, "ACCUSES", SUDMARK], "reported", "Norland accuses Sudmark.")
      .build();
    expect(await store().loadDocument(shorter)).toEqual({ changed: true, claims: 1, edges: 1 });
    expect(await count()).toEqual({ actors: 4, places: 2, events: 0, documents: 3, claims: 5, edges: 4 });
    const { rows } = await store().read("edge", { edge: EVERY_CASE["claims-of-edge"]!.edge! });
    expect(rows[0]).toMatchObject({
      standing: "denied",
      standings: ["denied"],
      claims: 1,
      disputed: false,
      sources: ["Sudmark Wire"],
    });
    expect((await store().read("node", { id: "actor:mira-holt" })).rows).toEqual([]);
  });

  test("removes a document and, with the last one, everything", async () => {
    for (const load of allReports()) await store().loadDocument(load);
    expect(await store().removeDocument("doc:talks")).toBe(true);
    expect(await store().removeDocument("doc:talks")).toBe(false);
    expect((await store().read("node", { id: GUARD.id })).rows).toEqual([]);
    await store().removeDocument("doc:attack");
    await store().removeDocument("doc:denial");
    expect(await count()).toEqual({ actors: 0, places: 0, events: 0, documents: 0, claims: 0, edges: 0 });
    expect((await store().readUser("MATCH (n) WHERE NOT n:Store RETURN n")).rows).toEqual([]);
  });

  test("keeps an actor's aliases and takes its newest name and type", async () => {
    await store().loadDocument(attackReport());
    const changed = denialReport();
    const actors = changed.actors.map((actor) =>
      actor.id === NORLAND.id
        ? { ...actor, name: "North Norland", type: "GovernmentBody" as const, aliases: ["NN"], wikidata: "Q1" }
        : actor,
    );
    await store().loadDocument({ ...changed, actors });
    const { rows } = await store().read("node", { id: NORLAND.id });
    expect(rows[0]).toMatchObject({
      name: "North Norland",
      type: "GovernmentBody",
      aliases: ["Republic of Norland", "NN"],
      wikidata: "Q1",
    });
    expect((await store().readUser("MATCH (n:State) RETURN n.id AS id ORDER BY id")).rows).toEqual([
      { id: SUDMARK.id },
    ]);
  });

  test.each<[string, (load: DocumentLoad) => DocumentLoad, RegExp]>([
    [
      "a quote that is not in the text",
      (load) => withText(load, `x${load.extraction.document.text}`),
      /do(es)? not stand at/,
    ],
    ["an actor that is not given", (load) => ({ ...load, actors: load.actors.slice(1) }), /not among/],
    ["an unknown event", (load) => ({ ...load, extraction: { ...load.extraction, events: [] } }), /not among/],
    [
      "a claim twice",
      (load) => ({
        ...load,
        extraction: { ...load.extraction, claims: [...load.extraction.claims, load.extraction.claims[0]!] },
      }),
      /twice/,
    ],
  ])("refuses %s and writes nothing", async (_, spoil, message) => {
    const error = await errorOf(store().loadDocument(spoil(attackReport())));
    expect(error).toMatchObject({
      code: "invalid_input",
      message: expect.stringMatching(message),
      where: expect.stringContaining("doc:attack"),
    });
    expect(await count()).toMatchObject({ documents: 0, claims: 0, actors: 0 });
  });

  test("refuses a claim id of another document, after which the store is as it was", async () => {
    await store().loadDocument(attackReport());
    const before = await everything(store());
    const stolen = denialReport();
    const claims = stolen.extraction.claims.map((claim) => ({ ...claim, id: claim.id.replace("denial", "attack") }));
    const error = await errorOf(store().loadDocument({ ...stolen, extraction: { ...stolen.extraction, claims } }));
    expect(error).toMatchObject({ code: "invalid_input", message: expect.stringContaining("doc:attack") });
    expect(await everything(store())).toEqual(before);
    expect((await store().loadDocument(denialReport())).changed).toBe(true);
  });
}

function withText(load: DocumentLoad, text: string): DocumentLoad {
  return { ...load, extraction: { ...load.extraction, document: { ...load.extraction.document, text } } };
}
