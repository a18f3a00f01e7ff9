// Names chained by "of", by a comma or by whose they are, and what that says of the two.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const STRUCTURE = /(PART_OF|MEMBER_OF|LEADS|HOLDS_ROLE_IN|OPERATES_IN)/;
const structural = (text: string) => claimsOf(text).filter((c) => STRUCTURE.test(c));

describe("chains of names", () => {
  test.each([
    ["Anton Varga of Hamas signed the paper.", "Anton Varga MEMBER_OF Hamas"],
    ["Ian Odera, of the Democratic Unionist Party, spoke.", "Ian Odera MEMBER_OF Democratic Unionist Party"],
    ["The Blue League under General Anton Varga broke away.", "Anton Varga LEADS Blue League"],
    ["The Patriotic Union of Kurdistan of Anton Varga left.", "Anton Varga LEADS Patriotic Union of Kurdistan"],
    ["They met Christo Grozin, then of Bellingcat, in Vienna.", "Christo Grozin HOLDS_ROLE_IN Bellingcat"],
    ["Ana Lopez of Human Rights Watch spoke in Quito.", "Ana Lopez HOLDS_ROLE_IN Human Rights Watch"],
    ["The Office of Fair Trade (OFT) of the US Department of Commerce named two firms.", "US Department of Commerce"],
    [
      "Anton Varga was assigned to 2nd Battalion, 9th Cavalry Regiment, in 2003.",
      "2nd Battalion PART_OF 9th Cavalry Regiment",
    ],
    [
      "Anton Varga was assigned to 2nd Battalion, 9th Cavalry Regiment, in 2003.",
      "Anton Varga MEMBER_OF 2nd Battalion",
    ],
    ["Troops of the 4th Brigade of the 7th Division crossed the river.", "4th Brigade PART_OF 7th Division"],
    ["Ministers, among them Ana Rios of Peru, will see the king.", "Ana Rios HOLDS_ROLE_IN Peru"],
    ["The ministers, led by Kenya's Amina Wako, left.", "Amina Wako HOLDS_ROLE_IN Kenya"],
    ["Paul Nze is an economist at the University of Libreville.", "Paul Nze HOLDS_ROLE_IN University of Libreville"],
    ["A lecturer at Makerere University, Okello led it.", "Okello HOLDS_ROLE_IN Makerere University"],
    ["Kim Chol, who as North Korea's defence minister had urged it, left.", "Kim Chol HOLDS_ROLE_IN North Korea"],
    ["Jorge Salas, who was vice-president under Rafael Correa, left.", "Jorge Salas HOLDS_ROLE_IN Ecuador"],
    ["One Argentine officer, Captain Pedro Galvan, was hurt.", "Pedro Galvan HOLDS_ROLE_IN Argentina"],
    ["Ana Weiss, who represents Hamas in Doha, spoke.", "Ana Weiss HOLDS_ROLE_IN Hamas"],
    ["Arif Rafiq of the Middle East Institute doubts it.", "Arif Rafiq HOLDS_ROLE_IN Middle East Institute"],
    ["Jabhat al-Nusra, at the time al-Qaeda's Syrian branch, took Idlib.", "al-Nusra Front PART_OF al-Qaeda"],
    ["Two members of ETA, Igor Garay and Mattin Sarasola, were sentenced.", "Mattin Sarasola MEMBER_OF ETA"],
    ["One of NATO's members, Turkey, shut the crossing.", "Turkey MEMBER_OF NATO"],
    ["Greece and Turkey, both members of NATO, sent envoys.", "Greece MEMBER_OF NATO"],
    ["The Alliance of Sahel States groups Mali and Niger.", "Niger MEMBER_OF Alliance of Sahel States"],
    ["ISIS's branch in Afghanistan, ISIS-K, claimed it.", "ISIS-K PART_OF ISIS"],
    ["Al-Masirah, the Houthis' television channel, said so.", "al-Masirah PART_OF Houthis"],
    ["Ahmed Ali, who fights for the Free Syrian Army, spoke.", "Ahmed Ali MEMBER_OF Free Syrian Army"],
    ["Ahmed Ali, a doctor with Human Rights Watch, spoke.", "Ahmed Ali HOLDS_ROLE_IN Human Rights Watch"],
    ["They joined al-Mourabitoun, the faction of Mokhtar Belmokhtar.", "Mokhtar Belmokhtar LEADS al-Mourabitoun"],
    ["Khalifa Haftar's force, the Libyan National Army, left Sirte.", "Khalifa Haftar LEADS Libyan National Army"],
    ["Narendra Modi's Bharatiya Janata Party lost Delhi.", "Narendra Modi LEADS Bharatiya Janata Party"],
    ["Ian Paisley, whose Democratic Unionist Party walked out, spoke.", "Ian Paisley LEADS Democratic Unionist Party"],
    ["Ana Lopez, who speaks for Hezbollah abroad, denied it.", "Ana Lopez HOLDS_ROLE_IN Hezbollah"],
    ["UNAMID, the United Nations mission in Sudan, withdrew.", "UNAMID OPERATES_IN Sudan"],
    ["Hezbollah named its assault squad, the Radwan Brigade.", "Radwan Brigade PART_OF Hezbollah"],
  ])("%s -> %s", (text, expected) => {
    expect(structural(text).some((claim) => claim.includes(expected))).toBe(true);
  });

  test.each([
    ["The Yemen branch, Al-Qaeda in the Arabian Peninsula, claimed it.", "PART_OF"],
    ["The Russian journalist Ivan Petrov and the American lawyer Ana Lopez spoke.", "HOLDS_ROLE_IN"],
    ["He was elected a Fellow of the Royal Society.", "HOLDS_ROLE_IN"],
    ["Rebels of the north met Anton Varga of Quito.", "MEMBER_OF"],
    ["Anton Varga of the Hamas district office spoke.", "MEMBER_OF"],
    ["The 3rd Battalion, the 5th Battalion and the navy left.", "PART_OF"],
    ["Ana Lopez, leader of Hamas, spoke.", "MEMBER_OF"],
    ["They read a history of Narendra Modi, the Bharatiya Janata Party and Delhi.", "LEADS"],
  ])("%s: no %s", (text, relation) => {
    expect(structural(text).filter((claim) => claim.includes(relation))).toEqual([]);
  });
});
