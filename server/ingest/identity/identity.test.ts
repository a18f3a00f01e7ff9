// Which pairs of a document's actors and known ones are judged, and how ambiguity is settled; the store answers from a list.
import { describe, expect, test } from "vitest";
import { catalogueActor } from "../../../tests/support/catalogue.ts";
import type { Actor, ActorType } from "../../domain/actor.ts";
import type { Catalogue, CatalogueActor } from "../../ontology/types.ts";
import type { DocumentLoad, GraphStore, QueryRow } from "../../store/port.ts";
import { isComparable } from "./candidates.ts";
import { createIdentity } from "./index.ts";

const actor = (id: string, name: string, type: ActorType = "Person", aliases: string[] = []): Actor => ({
  ...{ id: `actor:${id}`, name, type, aliases },
});
const known = (entry: Actor, country: string | null = null): CatalogueActor => catalogueActor({ ...entry, country });
const catalogue: Catalogue = {
  actors: new Map(
    [
      known(actor("norland", "Norland", "State")),
      known(actor("dmitri-orlov", "Dmitri Orlov")),
      known(actor("harbour-council", "National Harbour Council", "PoliticalOrganization", ["NHC"])),
      known(actor("norlandic-defence-ministry", "Norlandic Defence Ministry", "GovernmentBody"), "actor:norland"),
    ].map((entry) => [entry.id, entry]),
  ),
  places: new Map(),
};

/** A store that has these actors; each may stand for another. */
function storeOf(given: readonly (Actor & { readonly of?: string })[], facts: readonly QueryRow[] = []): GraphStore {
  const answers: Record<string, readonly QueryRow[]> = {
    revision: [{ revision: 1 }],
    "given-actors": given.map(({ id, name, type, aliases, of }) => ({ id, name, type, aliases, actor: of ?? id })),
    "facts-of-given": facts,
  };
  const read = async (query: string) => ({
    columns: [],
    rows: answers[query] ?? [],
    truncated: false,
    milliseconds: 0,
  });
  return { read } as unknown as GraphStore;
}

function loadOf(...actors: readonly Actor[]): DocumentLoad {
  const document = {
    id: "doc:new",
    path: null,
    title: null,
    source: null,
    url: null,
    published: null,
    language: "en",
    text: "",
  };
  return { extraction: { document, mentions: [], events: [], claims: [] }, actors, places: [], hash: "", ingested: "" };
}

async function verdicts(store: GraphStore, ...actors: readonly Actor[]): Promise<string[]> {
  const { judged = [] } = await createIdentity({ store, catalogue }).judge(loadOf(...actors));
  return judged.map((change) => `${change.a.name} ${"rule" in change ? change.rule.verdict : ""} ${change.b.name}`);
}

describe("judging a document's actors", () => {
  test.each<[string, readonly Actor[], Actor, string[]]>([
    [
      "an actor of another document",
      [actor("yusuf-karimow", "Yusuf Karimow")],
      actor("youssef-karimov", "Youssef Karimov"),
      ["Youssef Karimov same Yusuf Karimow"],
    ],
    ["the catalogue", [], actor("dmitry-orlow", "Dmitry Orlow"), ["Dmitri Orlov same Dmitry Orlow"]],
    ["an abbreviation", [], actor("nhc", "NHC", "PoliticalOrganization"), ["National Harbour Council same NHC"]],
    ["nobody alike", [actor("yusuf-karimow", "Yusuf Karimow")], actor("anna-berg", "Anna Berg"), []],
    ["a name of any country", [], actor("defence-ministry", "Defence Ministry", "GovernmentBody"), []],
    [
      "a crowd",
      [actor("karimow-men", "Karimow men", "PopulationGroup")],
      actor("karimov-men", "Karimov men", "PopulationGroup"),
      [],
    ],
  ])("compares it with %s", async (_, stored, given, expected) => {
    expect(await verdicts(storeOf(stored), given)).toEqual(expected);
  });

  test("gives the catalogue's record of whom it names", async () => {
    const { others } = await createIdentity({ store: storeOf([]), catalogue }).judge(
      loadOf(actor("dmitry-orlow", "Dmitry Orlow")),
    );
    expect(others).toEqual([{ id: "actor:dmitri-orlov", name: "Dmitri Orlov", type: "Person", aliases: [] }]);
  });

  test("two that fit and are not one: neither", async () => {
    const stored = [actor("john-a-reed", "John A. Reed"), actor("john-b-reed", "John B. Reed")];
    expect(await verdicts(storeOf(stored), actor("john-reed", "John Reed"))).toEqual([
      "John A. Reed doubtful John Reed",
      "John B. Reed doubtful John Reed",
    ]);
  });

  test("one that was joined with somebody whom the new one cannot be", async () => {
    const stored = [
      actor("john-a-reed", "John A. Reed"),
      { ...actor("john-reed", "John Reed"), of: "actor:john-a-reed" },
    ];
    expect(await verdicts(storeOf(stored), actor("john-b-reed", "John B. Reed"))).toEqual([
      "John B. Reed doubtful John Reed",
    ]);
  });

  test("what the store says of the known counts", async () => {
    const fact = (id: string, other: string) => ({
      id,
      relation: "LEADS",
      out: true,
      other,
      otherGiven: other,
      otherName: other,
      otherType: "GovernmentBody",
      document: "doc:old",
    });
    const facts = [fact("actor:yusuf-karimow", "Port"), fact("actor:youssef-karimov", "Bank")];
    expect(
      await verdicts(
        storeOf([actor("yusuf-karimow", "Yusuf Karimow")], facts),
        actor("youssef-karimov", "Youssef Karimov"),
      ),
    ).toEqual(["Youssef Karimov doubtful Yusuf Karimow"]);
  });
});

test.each<[string, string, ActorType, boolean]>([
  ["abdul-noori", "Abdul Noori", "Person", true],
  ["iron-band", "Iron Band", "ArmedGroup", true],
  ["gunmen-in-report-7", "Gunmen", "ArmedGroup", false],
  ["norlandic-lawmakers", "Norlandic lawmakers", "GovernmentBody", false],
  ["his-party-of-abdul-noori", "Abdul Noori party", "PoliticalOrganization", false],
])("%s (%s) can be given by another document: %s", (id, name, type, comparable) =>
  expect(isComparable(actor(id, name, type))).toBe(comparable),
);
