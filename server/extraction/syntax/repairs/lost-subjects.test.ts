// Verbs that get their subject back: from the time before it, from a name that is none, from a participle; seen in the claims they change.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["In March gunmen attacked a clinic in Herat.", "gunmen ATTACKS Herat"],
  ["Last week loyalists seized the radio station in Bissau.", "loyalists SEIZES Bissau"],
  ["That spring insurgents kidnapped a bishop in Cabo Delgado.", "insurgents DETAINS bishop"],
  ["In two raids in July bandits abducted forty Kankara pupils.", "bandits DETAINS Kankara pupils"],
  ["In 2016 rebels overran the base at Palma.", "rebels ATTACKS Palma"],
  ["Police searched for men who fled after a band of Kurds burned a bank in Van.", "Kurds ATTACKS bank"],
  ["Pilgrims left before fighters of al-Shabaab shelled Baidoa.", "al-Shabaab ATTACKS Baidoa"],
  ["A mob burned houses and shops in Kano.", "mob ATTACKS Kano"],
  ["Ethiopian gunners shelled clinics and grain stores in Mekele.", "Ethiopia ATTACKS Mekelle"],
  ["Turkish drones and missiles struck tankers at the depot in Aden.", "Turkey ATTACKS tankers"],
  ["A sniper shot Lieutenant Pavel Orlov on the bridge.", "sniper KILLS Pavel Orlov"],
  ["The rebels shot and wounded Deputy Minister Ali Nur.", "rebels ATTACKS Ali Nur"],
  ["Soldiers shot dead President Kofi Mensah early on Monday.", "Soldiers KILLS Kofi Mensah"],
  ["Amadou Keita was shot dead at the gate of the embassy by mutineers.", "mutineers KILLS Amadou Keita"],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

describe("no such claim in", () => {
  test.each([
    ["The July offensive killed forty farmers in Darfur.", "farmers ATTACKS Darfur"],
    ["Men given arms by Chad fled.", "Men AIDS Chad"],
    ["Ana Ruiz was hurt in a raid on Goma by M23.", "M23 KILLS Ana Ruiz"],
  ])("%s", (sentence, claim) => {
    expect(claimsOf(sentence)).not.toContain(claim);
  });
});
