// Happenings: one record for one happening however often it is spoken of, with its place, time, dead and roles.
import { describe, expect, test } from "vitest";
import { claimsOf, read } from "../../../tests/support/extractor.ts";

const eventsOf = (text: string) => read(text).events;

describe("what an event is called", () => {
  test.each([
    ["Israel attacked Tyre.", "attack on Tyre"],
    ["An attack on Tyre began.", "attack on Tyre"],
    ["Israel killed Hassan Nasrallah.", "killing of Hassan Nasrallah"],
    ["Turkey arrested Olga Vetrova.", "detention of Olga Vetrova"],
    ["M23 seized Goma.", "seizure of Goma"],
    ["M23 fought the army in Goma.", "battle in Goma"],
    ["The bombing in Kabul was long.", "attack on Kabul"],
  ])("%s -> %s", (text, name) => {
    expect(eventsOf(text).map((e) => e.name)).toContain(name);
  });
});

describe("one happening, one record", () => {
  test.each([
    ["Israel attacked Tyre on Sunday. The attack on Tyre was long.", 1],
    ["Israel attacked Tyre on Sunday. The attack was long.", 1],
    ["Israel attacked Tyre on March 3. Israel attacked Tyre on March 17.", 2],
    ["Israel attacked Tyre. Israel attacked Sidon.", 2],
    ["Israel attacked Tyre. Hezbollah attacked Haifa.", 2],
    ["Shops were open.", 0],
  ])("%s -> %d", (text, count) => {
    expect(eventsOf(text).filter((e) => e.kind === "attack")).toHaveLength(count);
  });
});

test("whose attack it is tells it from the one told before", () => {
  const text =
    "Israel attacked Tyre on Sunday. Hezbollah condemned it. Its fighters were ready, and their attack was long.";
  const perpetrators = eventsOf(text).map((e) => e.roles.filter((r) => r.role === "perpetrator").map((r) => r.text));
  expect(perpetrators[0]).toEqual(["Israel"]);
});

describe("anaphora", () => {
  test.each([
    [
      "Gunmen attacked a church in Jos on Sunday. Boko Haram claimed responsibility for the attack.",
      "claimed by Boko Haram: Boko Haram ATTACKS Jos",
    ],
    ["A bombing in Quetta was long, and ISIS claimed the attack.", "claimed by ISIS: ISIS ATTACKS Quetta"],
    ["The bombing in Kabul was long. ISIS claimed responsibility.", "claimed by ISIS: ISIS ATTACKS Kabul"],
    [
      "Gunmen killed Ivo Tarlo on Sunday. Troops attacked Jos in May. Rain fell. Roads were shut. Shops closed. Togo denied any part in the crime.",
      "Togo DENIES_RESPONSIBILITY_FOR Ivo Tarlo",
    ],
    [
      "Gunmen attacked Jos on Sunday. Rain fell. Troops raided Enugu. Roads were shut. Shops closed. Trains stood still. Schools closed. Togo denied any involvement.",
      "Togo DENIES_RESPONSIBILITY_FOR Jos",
    ],
  ])("%s -> %s", (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test("two happenings are too many to choose from", () => {
    const text = "Israel attacked Tyre on Sunday. Israel attacked Haifa on Monday. ISIS claimed the attack.";
    expect(claimsOf(text).filter((c) => c.startsWith("claimed"))).toEqual([]);
  });
});

describe("casualties of an event", () => {
  test.each([
    ["Israel attacked Tyre, killing 12 people.", { min: 12, max: 12 }, null],
    ["An attack on Tyre killed at least 40 people.", { min: 40, max: null }, null],
    ["An attack on Tyre killed three people and wounded nine.", { min: 3, max: 3 }, { min: 9, max: 9 }],
    ["Israel attacked Tyre.", null, null],
  ])("%s", (text, killed, injured) => {
    const [event] = eventsOf(text).filter((e) => e.kind === "attack");
    expect({ killed: event?.killed, injured: event?.injured }).toEqual({ killed, injured });
  });
});

describe("time, place and roles", () => {
  test("the record holds day, place, perpetrator and target", () => {
    const [event] = eventsOf("Israel attacked Tyre on March 18.");
    expect(event).toMatchObject({ kind: "attack", from: "2024-03-18", to: "2024-03-18", precision: "day" });
    expect(event?.roles.map((r) => `${r.role} ${r.text}`)).toEqual(["perpetrator Israel", "target Tyre"]);
  });

  test("a claim points at the record of its act", () => {
    const { claims, events } = read("Israel attacked Tyre on March 18.");
    expect(claims.map((c) => c.event)).toEqual([events[0]?.id]);
  });

  test("every event a claim names exists", () => {
    const { claims, events } = read("France condemned the coup in Niger. ISIS claimed the bombing in Kabul.");
    const ids = new Set(events.map((e) => e.id));
    expect(claims.map((c) => c.event).filter((id) => id !== null && !ids.has(id))).toEqual([]);
  });
});
