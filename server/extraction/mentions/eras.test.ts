// A report of its own day: whose seat a capital is, and which bearer of a surname is meant.
import { describe, expect, test } from "vitest";
import { aliasKey } from "../../ontology/aliases.ts";
import { loadCatalogue, loadOntology } from "../../ontology/index.ts";
import { buildAliasIndex, chooseReading } from "./names.ts";
import { asOf } from "./seats.ts";

const index = buildAliasIndex(loadCatalogue(loadOntology()));
const NONE: ReadonlySet<string> = new Set();

describe("a capital stands for the state of the day", () => {
  test.each([
    ["place:moscow", "1983-03-03", "actor:soviet-union"],
    ["place:moscow", "2008-08-08", "actor:russia"],
    ["place:moscow", null, "actor:russia"],
    ["place:hanoi", "1968-02-01", "actor:north-vietnam"],
    ["place:hanoi", "1979-02-20", "actor:vietnam"],
    ["place:bonn", "1977-10-18", "actor:west-germany"],
    ["place:bonn", "2001-12-05", undefined],
    ["place:prague", "1968-08-21", "actor:czechoslovakia"],
    ["place:biafra", "1968-08-21", "actor:republic-of-biafra"],
  ])("%s in %s: %s", (place, published, state) => {
    expect(asOf(index, published).referents.get(place)?.metonymOf?.id).toBe(state);
  });
});

describe("a surname is the one of its time and title", () => {
  test.each([
    ["Johnson", "president", "1966-05-01", "actor:lyndon-b-johnson"],
    ["Johnson", "prime minister", "2020-05-01", "actor:boris-johnson"],
    ["Kennedy", "president", "1962-10-22", "actor:john-f-kennedy"],
    ["Kennedy", "attorney general", "1962-10-22", "actor:robert-f-kennedy"],
    ["Reagan", "president", "1983-03-03", "actor:ronald-reagan"],
    ["Wilson", "prime minister", "1966-05-01", "actor:harold-wilson"],
  ])("%s with the title %s in %s: %s", (surname, title, published, person) => {
    const readings = index.table.get(aliasKey(surname)) ?? [];
    const chosen = chooseReading(
      asOf(index, published),
      { first: 0, last: 0, readings },
      { seen: NONE, title, former: false },
    );
    expect(chosen?.id).toBe(person);
  });

  test("and stays open where several fit", () => {
    const readings = index.table.get("dulles") ?? [];
    const context = { seen: NONE, title: null, former: false };
    expect(chooseReading(asOf(index, "1956-05-01"), { first: 0, last: 0, readings }, context)).toBe(null);
  });
});
