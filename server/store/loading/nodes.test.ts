// An actor seen again keeps what was known of it.
import { describe, expect, test } from "vitest";
import type { Actor } from "../../domain/actor.ts";
import { completeActor } from "./nodes.ts";

const BAND: Actor = { id: "actor:band", name: "Band", type: "ArmedGroup", aliases: ["the Band"] };
const stored = (properties: object, type = "ArmedGroup") => ({
  type,
  properties: { id: BAND.id, name: BAND.name, aliases: BAND.aliases, ...properties },
});

describe("completeActor", () => {
  test("a new actor is written whole", () => {
    expect(completeActor(undefined, BAND)).toEqual({ id: "actor:band", name: "Band", aliases: ["the Band"] });
  });
  test.each([
    ["the same actor", stored({}), BAND],
    ["fewer aliases", stored({ aliases: ["the Band", "Old Band"] }), BAND],
    ["no description where one is stored", stored({ description: "armed group" }), BAND],
  ])("%s leaves the node untouched", (_, before, actor) => expect(completeActor(before, actor)).toBeNull());
  test.each([
    ["a new alias", stored({ aliases: ["Old Band"] }), BAND, { aliases: ["Old Band", "the Band"] }],
    ["a new name", stored({ name: "Bend" }), BAND, { name: "Band" }],
    ["a new type", stored({}, "CriminalNetwork"), BAND, { name: "Band" }],
    ["a Wikidata item", stored({}), { ...BAND, wikidata: "Q1" }, { wikidata: "Q1" }],
  ])("%s is written", (_, before, actor, expected) => expect(completeActor(before, actor)).toMatchObject(expected));
});
