// What every store does with decisions about which actors are one: claims are bound anew, and back exactly.
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "../../server/domain/actor.ts";
import { type DecidedActor, decisionId, type Verdict } from "../../server/domain/decision.ts";
import type { DecisionChange, DocumentLoad, GraphStore } from "../../server/store/port.ts";
import { actor, allReports, attackReport, denialReport, HOLT, LoadBuilder, NORLAND, SUDMARK } from "./fixtures.ts";

const MYRA = actor("myra-holt", "Myra Holt", "Person", ["Commander Holt"]);
const MIRRA: Actor = {
  ...actor("mirra-van-holt", "Mirra van Holt", "Person"),
  wikidata: "Q7",
  description: "commander",
};

/** Speaks of Myra Holt, who may be Mira Holt. */
function profileReport(id = "doc:profile"): DocumentLoad {
  const text = "Myra Holt met Sudmark on 5 May. Norland accuses Myra Holt.";
  return new LoadBuilder(id, { title: "Profile", source: "Harbour Times", published: "2024-05-06", text })
    .mention(MYRA)
    .mention(SUDMARK)
    .mention(NORLAND)
    .claim(`claim:${id.slice(4)}-1`, [MYRA, "MET_WITH", SUDMARK], "reported", "Myra Holt met Sudmark on 5 May.")
    .claim(`claim:${id.slice(4)}-2`, [NORLAND, "ACCUSES", MYRA], "reported", "Norland accuses Myra Holt.")
    .build();
}

const decided = ({ id, name, type }: Actor, known = false): DecidedActor => ({ id, name, type, known });
const ruled = (a: Actor, b: Actor, verdict: Verdict, score = 0.9): DecisionChange => ({
  ...{ a: decided(a), b: decided(b), rule: { verdict, score, reasons: ["the names are spellings of one name"] } },
});
const reviewed = (
  a: DecidedActor,
  b: DecidedActor,
  verdict: Verdict | null,
  document: string | null = null,
): DecisionChange => ({
  ...{ a, b, document, review: verdict && { verdict, reason: "by hand", at: "2024-06-01T00:00:00.000Z" } },
});
const [mira, myra] = [decided(HOLT), decided(MYRA)];

/** Takes every decision of a reviewer back. */
export async function forgetReviews(store: GraphStore): Promise<void> {
  for (const row of (await store.read("decisions")).rows) {
    const side = (of: "a" | "b") => ({
      id: String(row[of]),
      name: String(row[`${of}Name`]),
      type: row[`${of}Type`] as Actor["type"],
      known: row[`${of}Known`] === true,
    });
    const document = (row.document ?? null) as string | null;
    await store.decide([{ a: side("a"), b: side("b"), document, review: null }]);
  }
}

/** `everything` gives all that queries see. */
export function decisionCases(
  store: () => GraphStore,
  everything: (store: GraphStore) => Promise<Record<string, unknown>>,
): void {
  const graph = async () => {
    const { decisions: _, decision: __, "counts-by-verdict": ___, ...seen } = await everything(store());
    return seen;
  };
  const ids = async (text: string) => (await store().readUser(text)).rows.map((row) => row.id);
  const actors = () => ids("MATCH (n:Actor) RETURN n.id AS id ORDER BY id");
  const edges = () => ids("MATCH (a)-[r]->(b) WHERE r.standing IS NOT NULL RETURN r.id AS id ORDER BY id");
  const load = async (...loads: DocumentLoad[]) => {
    for (const one of loads) await store().loadDocument(one);
  };
  beforeEach(() => forgetReviews(store()));

  test("joins two actors that rules take for one, with the document that brings the second", async () => {
    await load(attackReport(), { ...profileReport(), judged: [ruled(HOLT, MYRA, "same")] });
    expect(await actors()).not.toContain(MYRA.id);
    expect(await edges()).toContain("edge:actor:mira-holt--MET_WITH--actor:sudmark");
    const [row] = (await store().read("node", { id: HOLT.id })).rows;
    expect(row).toMatchObject({ name: "Mira Holt", aliases: ["Myra Holt", "Commander Holt"], claims: 3, documents: 2 });
    const { rows } = await store().readUser(
      "MATCH (c:Claim) WHERE c.subjectGiven IS NOT NULL OR c.objectGiven IS NOT NULL RETURN c.id AS id, c.subjectGiven AS subject, c.objectGiven AS object ORDER BY id",
    );
    expect(rows).toEqual([
      { id: "claim:profile-1", subject: MYRA.id, object: null },
      { id: "claim:profile-2", subject: null, object: MYRA.id },
    ]);
    const given = (await store().read("given-actors")).rows.filter(({ actor: of }) => of === HOLT.id);
    expect(given.map(({ id, name }) => [id, name])).toEqual([
      [HOLT.id, "Mira Holt"],
      [MYRA.id, "Myra Holt"],
    ]);
    expect((await store().read("facts-of-given", { ids: [MYRA.id] })).rows).toHaveLength(2);
    expect((await store().read("documents-giving", { ids: [MYRA.id] })).rows).toEqual([
      { id: MYRA.id, document: "doc:profile" },
    ]);
  });

  test("takes a decision back exactly", async () => {
    await load(...allReports(), profileReport());
    const before = await graph();
    const { documents } = await store().decide([reviewed(mira, myra, "same")]);
    expect(documents).toBe(1);
    expect(await actors()).not.toContain(MYRA.id);
    const joined = await graph();
    expect(joined).not.toEqual(before);
    await store().decide([reviewed(mira, myra, null)]);
    expect(await graph()).toEqual(before);
    await store().decide([reviewed(mira, myra, "same")]);
    expect(await graph()).toEqual(joined);
  });

  test("a reviewer beats the rules, whose verdict stays beneath, also when documents come again", async () => {
    await load(attackReport(), { ...profileReport(), judged: [ruled(HOLT, MYRA, "same")] });
    await store().decide([reviewed(mira, myra, "different")]);
    expect(await actors()).toContain(MYRA.id);
    await store().removeDocument("doc:profile");
    await load({ ...profileReport(), judged: [ruled(HOLT, MYRA, "same", 0.99)] });
    expect(await actors()).toContain(MYRA.id);
    const [row] = (await store().read("decision", { id: decisionId(HOLT.id, MYRA.id) })).rows;
    expect(row).toMatchObject({
      verdict: "different",
      by: "reviewer",
      ruleVerdict: "same",
      score: 0.99,
      reviewReason: "by hand",
    });
    await store().decide([reviewed(mira, myra, null)]);
    expect(await actors()).not.toContain(MYRA.id);
  });

  test("decisions that stand before documents come do not depend on the order of documents", async () => {
    await store().decide([reviewed(mira, myra, "same")]);
    await load(profileReport(), attackReport(), denialReport());
    const one = await graph();
    for (const id of ["doc:profile", "doc:attack", "doc:denial"]) await store().removeDocument(id);
    await load(denialReport(), attackReport(), profileReport());
    expect(await graph()).toEqual(one);
    expect(await actors()).not.toContain(MYRA.id);
  });

  test("never joins through a third what is decided to be different", async () => {
    await load(attackReport(), profileReport());
    const third = decided(MIRRA);
    await store().decide([
      reviewed(mira, myra, "different"),
      ruled(HOLT, MIRRA, "same", 0.95),
      ruled(MIRRA, MYRA, "same", 0.9),
    ]);
    expect(await actors()).toContain(MYRA.id);
    expect(await actors()).not.toContain(HOLT.id);
    await store().decide([reviewed(mira, third, "different")]);
    expect(await actors()).toContain(HOLT.id);
  });

  test("keeps an actor under the catalogue's id and record, though no document gives it", async () => {
    await load(attackReport());
    const before = await graph();
    await store().decide([reviewed(mira, decided(MIRRA, true), "same")], [MIRRA]);
    const [row] = (await store().read("node", { id: MIRRA.id })).rows;
    expect(row).toMatchObject({
      name: "Mirra van Holt",
      aliases: ["Mira Holt"],
      wikidata: "Q7",
      description: "commander",
    });
    await store().decide([reviewed(mira, decided(MIRRA, true), null)]);
    expect(await graph()).toEqual(before);
  });

  test("tells a namesake apart in one document, and takes that back", async () => {
    await load(attackReport(), profileReport(), profileReport("doc:other"));
    const before = await graph();
    const namesake = { ...myra, id: "actor:myra-holt-in-other" };
    await store().decide([reviewed(myra, namesake, "different", "doc:other")]);
    expect(await actors()).toEqual(expect.arrayContaining([MYRA.id, namesake.id]));
    expect(await edges()).toContain("edge:actor:myra-holt-in-other--MET_WITH--actor:sudmark");
    await store().decide([reviewed(namesake, mira, "same")]);
    expect(await edges()).toContain("edge:actor:mira-holt--MET_WITH--actor:sudmark");
    await store().decide([reviewed(namesake, mira, null)]);
    await store().decide([reviewed(myra, namesake, null, "doc:other")]);
    expect(await graph()).toEqual(before);
  });

  test("nobody has an edge to himself, and the edge comes back", async () => {
    await load(attackReport(), denialReport());
    const before = await graph();
    await store().decide([reviewed(decided(NORLAND), decided(SUDMARK), "same")]);
    expect((await edges()).some((id) => /^edge:(.+)--[A-Z_]+--\1$/.test(String(id)))).toBe(false);
    await store().decide([reviewed(decided(NORLAND), decided(SUDMARK), null)]);
    expect(await graph()).toEqual(before);
  });

  test("forgets what rules decided about actors that no document gives any more, and nothing else", async () => {
    await load(attackReport(), {
      ...profileReport(),
      judged: [ruled(HOLT, MYRA, "same"), ruled(MYRA, MIRRA, "doubtful", 0.6)],
    });
    await store().decide([reviewed(decided(MIRRA), myra, "different")]);
    await store().removeDocument("doc:profile");
    expect((await store().read("decisions")).rows.map(({ id }) => id)).toEqual([decisionId(MIRRA.id, MYRA.id)]);
    expect((await store().read("node", { id: HOLT.id })).rows[0]).toMatchObject({ aliases: [], documents: 1 });
    await store().removeDocument("doc:attack");
    await forgetReviews(store());
    expect((await store().readUser("MATCH (n) WHERE NOT n:Store RETURN n")).rows).toEqual([]);
  });

  test("lists decisions by verdict and counts them", async () => {
    await load({ ...profileReport(), judged: [ruled(HOLT, MYRA, "doubtful", 0.6), ruled(MYRA, MIRRA, "same")] });
    const listed = async (filter: Record<string, string>) =>
      (await store().read("decisions", filter)).rows.map(({ a, b }) => [a, b]);
    expect(await listed({ verdict: "doubtful" })).toEqual([[HOLT.id, MYRA.id]]);
    expect(await listed({ actor: MIRRA.id })).toEqual([[MIRRA.id, MYRA.id]]);
    expect((await store().read("counts-by-verdict")).rows).toEqual([
      { verdict: "doubtful", by: "rule", count: 1 },
      { verdict: "same", by: "rule", count: 1 },
    ]);
  });
}
