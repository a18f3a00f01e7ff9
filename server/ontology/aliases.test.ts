// Surface forms: which spellings meet, which case counts, which surnames are derived.
import { describe, expect, test } from "vitest";
import { catalogueActor } from "../../tests/support/catalogue.ts";
import { type Alias, aliasKey, aliasTable, matchesCase, normaliseAlias } from "./aliases.ts";
import type { Catalogue, CatalogueActor, CataloguePlace } from "./types.ts";

function catalogueOf(actors: CatalogueActor[], places: CataloguePlace[] = []): Catalogue {
  return { actors: new Map(actors.map((a) => [a.id, a])), places: new Map(places.map((p) => [p.id, p])) };
}

describe("normaliseAlias", () => {
  test.each([
    ["Élysée", "Elysee"],
    ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"],
    ["Diyarbakır", "Diyarbakir"],
    ["Kata’ib Hizballah", "Kataib Hizballah"],
    ["Russia’s Foreign Ministry", "Russia's Foreign Ministry"],
    ["Rebels' Council", "Rebels Council"],
    ["Islamic State-Khorasan  Province", "Islamic State Khorasan Province"],
    ["ISIS–K", "ISIS K"],
    ["U.S.", "US"],
    ["U.S. Central Command", "US Central Command"],
    ["St. Petersburg", "St Petersburg"],
    ["el-Assad", "al Assad"],
    ["al Assad", "al Assad"],
    ["al- Assad", "al Assad"],
    ["Al-Assad", "Al Assad"],
    ["as-Sisi", "al Sisi"],
    ["El Fasher", "Al Fasher"],
    ["The Hague", "the Hague"],
    ["Daniel Ortega", "Daniel Ortega"],
  ])("%s -> %s", (surface, form) => {
    expect(normaliseAlias(surface)).toBe(form);
    expect(normaliseAlias(form)).toBe(form);
  });
});

describe("matchesCase", () => {
  const alias = (form: string, exact = false): Alias => ({ id: "actor:x", kind: "name", exact, form });
  test.each([
    ["Russian army", false, "Russian Army", true],
    ["Russian army", false, "RUSSIAN ARMY", true],
    ["Russian Army", false, "Russian army", false],
    ["Hamas", false, "HAMAS", true],
    ["US", true, "US", true],
    ["US", true, "us", false],
    ["Is", true, "IS", false],
    ["al Assad", false, "Al Assad", true],
  ])("%s (exact: %s) in %s: %s", (form, exact, text, expected) => {
    expect(matchesCase(alias(form, exact), text)).toBe(expected);
  });
});

describe("aliasTable", () => {
  test("gives every reading of a form", () => {
    const moscow: CataloguePlace = {
      id: "place:moscow",
      name: "Moscow",
      kind: "city",
      aliases: [],
      exact: [],
      demonyms: ["Muscovite"],
      in: null,
      from: null,
      to: null,
    };
    const russia = catalogueActor({
      id: "actor:russia",
      name: "Russia",
      type: "State",
      demonyms: ["Russian"],
      metonyms: ["Moscow"],
      exact: ["RF"],
    });
    const table = aliasTable(catalogueOf([russia], [moscow]));
    expect(table.get("moscow")).toEqual([
      { id: "actor:russia", kind: "metonym", exact: false, form: "Moscow" },
      { id: "place:moscow", kind: "name", exact: false, form: "Moscow" },
    ]);
    expect(table.get("rf")).toEqual([{ id: "actor:russia", kind: "name", exact: true, form: "RF" }]);
    expect(table.get("russian")?.[0]?.kind).toBe("demonym");
  });

  test("finds spelling variants under one key", () => {
    const table = aliasTable(
      catalogueOf([
        catalogueActor({ id: "actor:isis-k", name: "Islamic State-Khorasan Province", type: "ArmedGroup" }),
      ]),
    );
    expect(table.get(aliasKey("Islamic State Khorasan Province"))?.[0]?.id).toBe("actor:isis-k");
  });

  test("keeps a form in two cases apart, and drops repetitions", () => {
    const state = catalogueActor({ id: "actor:x", name: "US", type: "State", exact: ["US", "U.S."], aliases: ["Us"] });
    expect(
      aliasTable(catalogueOf([state]))
        .get("us")
        ?.map(({ form, exact }) => [form, exact]),
    ).toEqual([
      ["US", true],
      ["Us", false],
    ]);
  });

  test.each([
    ["Bashar al-Assad", null, ["al Assad", "Assad"]],
    ["Mohammed bin Salman", null, ["bin Salman"]],
    ["Ursula von der Leyen", null, ["von der Leyen"]],
    ["Vladimir Putin", null, ["Putin"]],
    ["Abdel Fattah el-Sisi", null, ["al Sisi", "Sisi"]],
    ["Xi Jinping", "actor:china", ["Xi"]],
    ["Abiy Ahmed", "actor:ethiopia", ["Abiy"]],
    ["Pope Francis", null, []],
    ["Madonna", null, []],
    ["Hun Sen", "actor:cambodia", []],
    ["Donald Trump Jr.", null, ["Trump"]],
  ])("%s is shortened to surnames", (name, country, surnames) => {
    const table = aliasTable(catalogueOf([catalogueActor({ id: "actor:x", name, type: "Person", country })]));
    const found = [...table.values()].flat().filter((reading) => reading.kind === "surname");
    expect(found.map((reading) => reading.form)).toEqual(surnames);
  });

  test("takes surnames from full aliases, not from epithets", () => {
    const person = catalogueActor({
      id: "actor:x",
      name: "Volodymyr Zelensky",
      type: "Person",
      aliases: ["Volodymyr Zelenskyy", "Ukrainian President", "Volodymyr Zelenský Oleksandrovych"],
    });
    const found = [...aliasTable(catalogueOf([person])).values()]
      .flat()
      .filter((reading) => reading.kind === "surname");
    expect(found.map((reading) => reading.form)).toEqual(["Zelensky", "Zelenskyy"]);
  });
});
