// Event records: one for one happening, its dead and weapons, its name, and the claims that are about it.
import { describe, expect, test } from "vitest";
import { read } from "../../../tests/support/extractor.ts";
import type { Casualties, EventRecord } from "../../domain/claim.ts";

const show = (c: Casualties | null) => (c === null ? "-" : c.min === c.max ? `${c.min}` : `${c.min}..${c.max ?? ""}`);
const spell = (e: EventRecord) => `${e.name} ${show(e.killed)}/${show(e.injured)}`;
const eventsOf = (text: string) =>
  read(text)
    .events.filter((e) => e.kind !== "act")
    .map(spell);

describe("dead whom nobody names belong to the attack told before", () => {
  test.each([
    ["Gunmen attacked a church in Jos on Sunday. At least 23 people were killed.", ["attack on Jos 23../-"]],
    ["A bomb exploded in Quetta on Sunday. Twelve people died and 40 were wounded.", ["attack on Quetta 12/40"]],
    ["Israel attacked Tyre on Monday. Nine people were killed and 30 injured.", ["attack on Tyre 9/30"]],
    ["Israel attacked Tyre, killing 12 people.", ["attack on Tyre 12/-"]],
    ["An attack on Tyre killed three people and wounded nine.", ["attack on Tyre 3/9"]],
    ["A raid on Tyre killed seven people.", ["attack on Tyre 7/-"]],
    ["Five villagers were killed when gunmen attacked Jos.", ["attack on Jos 5/-"]],
    ["Russia shelled Kharkiv on Monday. The shelling killed six people.", ["attack on Kharkiv 6/-"]],
    ["M23 fought the army in Goma. At least 17 people were killed.", ["battle in Goma 17../-"]],
    ["Gunmen stormed a hotel in Kabul and killed 14 guests.", ["attack on Kabul 14/-"]],
    ["Israel attacked Tyre. Residents fled. Shops were shut. Ten people were killed.", ["attack on Tyre 10/-"]],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  test.each([
    ["another place", "Israel attacked Tyre. Five people were killed in Goma."],
    ["another doer", "Hezbollah attacked Haifa. Police killed 15 militants."],
    ["elsewhere", "Israel attacked Tyre. Elsewhere, five people were killed."],
    ["a longer time", "Israel attacked Tyre on Monday. More than 900 people have been killed in three weeks."],
    ["a longer time, since", "Israel attacked Tyre on Monday. Since January 900 people have been killed."],
    ["another year", "Israel attacked Tyre on Monday. In 2006, 90 people were killed."],
    ["a plot", "Police foiled a plot to attack Moscow. Two people were killed."],
    ["a named victim", "Israel attacked Tyre. Olga Vetrova was killed."],
    ["no attack", "The army seized Goma. Five people were killed."],
  ])("but not of %s", (_why, text) => {
    const [attack] = read(text).events.filter((e) => e.kind === "attack");
    expect(attack?.killed ?? null).toBeNull();
  });
});

describe("one count over several sentences", () => {
  test.each([
    ["Israel attacked Tyre, killing 12 people. Officials said 15 people had been killed.", "12..15"],
    ["Israel attacked Tyre, killing at least 12 people. At least 15 people were killed, officials said.", "12.."],
    ["Israel attacked Tyre, killing 12 people. The death toll rose to 19.", "19"],
    ["Israel attacked Tyre, killing 12 people. Three children were killed.", "12"],
    ["Israel attacked Tyre. Three soldiers were killed.", "3"],
    ["Israel attacked Tyre, killing 12 people. Hezbollah said one of its commanders was killed.", "12"],
  ])("%s -> %s", (text, expected) => {
    const [attack] = read(text).events.filter((e) => e.kind === "attack");
    expect(show(attack?.killed ?? null)).toBe(expected);
  });
});

describe("one happening or two", () => {
  test.each([
    ["Israel attacked Tyre on Sunday. Israel attacked Tyre on Tuesday.", 2],
    ["A bomb exploded in Quetta. A bomb exploded in Karachi.", 2],
    ["Israel attacked Tyre. Hezbollah attacked Tyre.", 2],
    ["Israel attacked Tyre. Hezbollah accused Israel of attacking Tyre.", 1],
    ["A bomb exploded in Quetta. The explosion shook the town.", 1],
    ["Russia attacked Kharkiv on Monday. The attack on Kharkiv was condemned by France.", 1],
  ])("%s -> %d", (text, count) => {
    expect(read(text).events.filter((e) => e.kind === "attack")).toHaveLength(count);
  });
});

describe("the time of a record", () => {
  const timesOf = (text: string) =>
    read(text)
      .claims.filter((c) => c.relation === "ATTACKS")
      .map((c) => c.time?.from ?? null);
  test.each([
    [
      "the assault on a town is not its capture",
      "ISIS seized Mosul in 2014. Iraq carried out the offensive.",
      "2014-01-01",
    ],
    ["an attack by another", "Israel bombed Gaza in reply to the March 7 attack by Hamas.", "2024-03-07"],
  ])("%s", (_why, text, wrong) => {
    expect(timesOf(text)).not.toContain(wrong);
  });

  test("the day of a claim is not the day of what is claimed", () => {
    const { claims } = read("ISIS claimed responsibility on Monday for the attack on Quetta.");
    expect(claims.filter((c) => c.relation === "ATTACKS").map((c) => c.time)).toEqual([null]);
  });

  test("a later day in the same sentence counts from the event before", () => {
    const { claims } = read("Israel attacked Tyre on Monday. A day later Hezbollah attacked Haifa and shelled Acre.");
    expect(claims.filter((c) => c.subject.name === "Hezbollah").map((c) => c.time?.from)).toEqual([
      "2024-03-19",
      "2024-03-19",
    ]);
  });
});

describe("happenings without a named target, and words that go back to them", () => {
  test.each([
    ["Gunmen stormed the mosque on Monday.", ["attack by Gunmen -/-"]],
    ["France launched an offensive against Boko Haram in Chad.", ["attack on Boko Haram -/-"]],
    ["Rebels killed 70 soldiers on Monday. The ambush was the worst in years.", ["killing of soldiers 70/-"]],
    ["The general ordered a review and lost two allies.", []],
    ["They crushed his hopes and took a bus.", []],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  test("everywhere it happened has a role", () => {
    const { events } = read("Jordan carried out strikes against Hamas in Syria and Iraq.");
    const places = events.flatMap((e) => e.roles).filter((r) => r.role === "place");
    expect(places.map((r) => r.text)).toEqual(["Syria", "Iraq"]);
  });

  test("the raid is what was raided", () => {
    const { claims } = read(
      "Israel raided Jenin on Monday. Gunmen bombed Haifa. Two days passed. Jordan condemned the raid.",
    );
    expect(claims.find((c) => c.relation === "CONDEMNS")?.event).toBe(
      claims.find((c) => c.object.name === "Jenin")?.event,
    );
  });
});

describe("nobody kills or detains a place", () => {
  test.each([
    ["The police detained 11 people. They were caught in Kaluga.", ["detention of people in Kaluga -/-"]],
    ["Eritrean soldiers killed civilians in Axum.", ["killing of civilians in Axum -/-"]],
    ["Joe Biden held Iran responsible.", []],
    ["The last U.S. troops left Afghanistan.", []],
    ["France holds the presidency of the European Union.", []],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe("weapons", () => {
  test.each([
    ["Gunmen attacked Jos with grenades and rifles.", ["grenades", "rifles"]],
    ["Israel attacked Tyre with drones.", ["drones"]],
    ["A drone strike hit Tyre on Sunday.", ["drone"]],
    ["A car bomb exploded in Quetta.", ["car bomb"]],
    ["Hamas attacked Sderot using rockets.", ["rockets"]],
    ["Israel attacked Tyre with France.", []],
    ["Israel attacked Tyre.", []],
  ])("%s", (text, expected) => {
    const roles = read(text).events.flatMap((e) => e.roles.filter((r) => r.role === "weapon"));
    expect(roles.map((r) => r.text)).toEqual(expected);
    expect(roles.every((r) => text.slice(r.start, r.end) === r.text)).toBe(true);
  });
});

describe("claims point at the record they are about", () => {
  const told = "Gunmen attacked Quetta on Sunday. ";
  test.each([
    ["ISIS claimed responsibility for the attack.", "CLAIMS_RESPONSIBILITY_FOR"],
    ["France condemned the attack.", "CONDEMNS"],
    ["India denied responsibility for the attack.", "DENIES_RESPONSIBILITY_FOR"],
    ["Pakistan accused India of the attack.", "ACCUSES"],
    ["Pakistan accused India of attacking Quetta.", "ACCUSES"],
  ])("%s", (text, relation) => {
    const { claims, events } = read(told + text);
    const [attack] = events.filter((e) => e.kind === "attack");
    const about = claims.filter((c) => c.relation === relation);
    expect(about.length).toBeGreaterThan(0);
    expect(about.map((c) => c.event)).toEqual(about.map(() => attack?.id));
  });

  test("a condemnation of a state is about no attack on it", () => {
    const { claims } = read(`Gunmen attacked Iran on Sunday. France condemned Iran.`);
    expect(claims.filter((c) => c.relation === "CONDEMNS").map((c) => c.event)).toEqual([null]);
  });

  test("the accused act has the day of the attack", () => {
    const { claims } = read(`${told}Pakistan accused India of the attack.`);
    const [act] = claims.filter((c) => c.relation === "ATTACKS" && c.standing === "alleged");
    expect(act?.time?.from).toBe("2024-03-17");
  });
});

test("whoever has a role in a record is a mention, also where only the happening shows that it is somebody", () => {
  const { events, mentions } = read("Hamas killed two Italians and a bus driver near Ashkelon on Sunday.");
  const actors = events.flatMap(({ roles }) => roles.flatMap(({ actor }) => (actor ? [actor] : [])));
  expect(actors.length).toBeGreaterThan(1);
  expect(mentions.map(({ actor }) => actor)).toEqual(expect.arrayContaining(actors));
});
