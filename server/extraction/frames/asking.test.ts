// Demanding and backing: verbs, nouns, light verbs, compounds.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["In May Omar Torrijos demanded that Colombia release Abdel Haq.", "Omar Torrijos DEMANDS Colombia"],
  ["Iraq wants the Turkish bases closed.", "Iraq DEMANDS Turkey"],
  ["Prosecutors want Marine Le Pen barred from office.", "Prosecutors DEMANDS Marine Le Pen"],
  ["The rebels demanded on Sunday that Kampala hand over the deposed king.", "rebels DEMANDS Uganda"],
  ["Lawmakers in Tehran demanded that inspectors be expelled.", "Lawmakers DEMANDS inspectors"],
  ["The Red Cross urged donors to treble supplies.", "International Committee of the Red Cross DEMANDS donors"],
  ["Kenya asked the police to investigate both groups.", "Kenya DEMANDS police"],
  ["Poland urged Germany to send tanks.", "Poland DEMANDS Germany"],
  ["Poland called on Germany to send tanks to Ukraine.", "Poland DEMANDS Germany"],
  ["Poland called for Germany to act.", "Poland DEMANDS Germany"],
  ["Poland called upon the European Union to act.", "Poland DEMANDS European Union"],
  ["Germany was urged by Poland to send tanks.", "Poland DEMANDS Germany"],
  ["Germany was asked by Poland to send tanks.", "Poland DEMANDS Germany"],
  ["The United Nations demanded that Israel open the crossing.", "United Nations DEMANDS Israel"],
  ["The United Nations demanded that Israel and Hamas stop fighting.", "United Nations DEMANDS Israel"],
  ["The United Nations demanded that Israel and Hamas stop fighting.", "United Nations DEMANDS Hamas"],
  ["Sudan demanded an apology from Kenya.", "Sudan DEMANDS Kenya"],
  ["Sudan asked Kenya for help.", "Sudan DEMANDS Kenya"],
  ["Sudan appealed to Kenya for help.", "Sudan DEMANDS Kenya"],
  ["Sudan sought help from Kenya.", "Sudan DEMANDS Kenya"],
  ["Iran gave the rebels an ultimatum.", "Iran DEMANDS rebels"],
  ["ECOWAS issued an ultimatum to Niger's junta.", "ECOWAS DEMANDS Niger"],
  [
    "The Security Council passed a resolution demanding that Rwanda withdraw its troops.",
    "UN Security Council DEMANDS Rwanda",
  ],
  ["Ukraine begged Germany for missiles.", "Ukraine DEMANDS Germany"],
  ["Japan pressed China to release the fishermen.", "Japan DEMANDS China"],
  ["Japan put pressure on China.", "Japan DEMANDS China"],
  ["Under pressure from Washington, Iraq halted the trade.", "United States DEMANDS Iraq"],
  ["The United States put pressure on Iraq to disarm the militias.", "United States DEMANDS Iraq"],
  ["Egypt insisted that Israel leave Rafah.", "Egypt DEMANDS Israel"],
  ["Turkey told Sweden to hand over the dissidents.", "Turkey DEMANDS Sweden"],
  ["Turkey asked the United States to extradite Fethullah Gulen.", "Turkey DEMANDS United States"],
  ["Azerbaijan set Armenia a deadline.", "Azerbaijan DEMANDS Armenia"],
  ["Spain's request to Morocco went unanswered.", "Spain DEMANDS Morocco"],
  ["Kyiv's appeal to Washington for missiles was rejected.", "Ukraine DEMANDS United States"],
  ["Libya requested that Egypt withdraw.", "Libya DEMANDS Egypt"],
  ["Pressed by Germany to act, Greece closed the border.", "Germany DEMANDS Greece"],
  ["Egypt threw its weight behind Khalifa Haftar.", "Egypt SUPPORTS Khalifa Haftar"],
  ["Egypt lent its support to Haftar's Libyan National Army.", "Egypt SUPPORTS Libyan National Army"],
  ["Russia came out in support of Serbia.", "Russia SUPPORTS Serbia"],
  ["Russia took Serbia's side.", "Russia SUPPORTS Serbia"],
  ["Russia sided with Serbia.", "Russia SUPPORTS Serbia"],
  ["Pakistan, a longtime supporter of the Taliban, denied it.", "Pakistan SUPPORTS Taliban"],
  ["Pakistan is the main backer of the Taliban.", "Pakistan SUPPORTS Taliban"],
  ["The Taliban enjoy the backing of Pakistan.", "Pakistan SUPPORTS Taliban"],
  ["Khalifa Haftar, who is backed by Egypt and Russia, met no one.", "Egypt SUPPORTS Khalifa Haftar"],
  ["Khalifa Haftar, who is backed by Egypt and Russia, met no one.", "Russia SUPPORTS Khalifa Haftar"],
  ["With Russia's backing, Khalifa Haftar marched on Tripoli.", "Russia SUPPORTS Khalifa Haftar"],
  ["Belgium voiced solidarity with Ukraine.", "Belgium SUPPORTS Ukraine"],
  ["Belgium expressed its full support for Ukraine.", "Belgium SUPPORTS Ukraine"],
  ["Belgium welcomed Finland's decision.", "Belgium SUPPORTS Finland"],
  ["Belgium recognised Kosovo.", "Belgium SUPPORTS Kosovo"],
  ["Belgium recognised Palestine as a state.", "Belgium SUPPORTS Palestine"],
  ["Kenya defended Israel.", "Kenya SUPPORTS Israel"],
  ["China stands firmly behind Pakistan.", "China SUPPORTS Pakistan"],
  ["China's staunch backing of Pakistan angers India.", "China SUPPORTS Pakistan"],
  ["The Saudi-backed government of Yemen resigned.", "Saudi Arabia SUPPORTS Yemen"],
  ["The pro-Iranian militia Kataib Hezbollah fired rockets.", "Kataib Hezbollah SUPPORTS Iran"],
  ["Backed by Russian warplanes, Syrian troops entered Aleppo.", "Russia SUPPORTS Syria"],
  ["Syrian troops, backed by Russian warplanes, entered Aleppo.", "Russia SUPPORTS Syria"],
  ["Chile called for an immediate ceasefire.", "Chile DEMANDS immediate ceasefire"],
  ["Chile called for Israel's withdrawal.", "Chile DEMANDS Israel"],
  ["Protesters demanded the resignation of Nikol Pashinyan.", "Protesters DEMANDS Nikol Pashinyan"],
  ["Mexico asked for a meeting of the Security Council.", "Mexico DEMANDS UN Security Council"],
  ["Baker met Shamir in Madrid and demanded an explanation.", "Baker DEMANDS Shamir"],
  ["Kenya expects Somalia to hand over the pirates.", "Kenya DEMANDS Somalia"],
  ['"Ethiopia must leave Badme," replied President Isaias Afwerki.', "Isaias Afwerki DEMANDS Ethiopia"],
  [
    "Bulgaria should hand over the spies, the Turkish foreign ministry said.",
    "Turkish Foreign Ministry DEMANDS Bulgaria",
  ],
  ["The Cuban envoy rose to demand that Honduras close the bases.", "Cuban envoy DEMANDS Honduras"],
  ["Spain demanded that Rwanda withdraw its troops.", "Spain DEMANDS Rwanda"],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

describe("nothing in", () => {
  test.each([
    "The law demands patience.",
    "The job demands that officers be fit.",
    "Demand for oil from Iran rose.",
    "The support group met in Nairobi.",
    "He played a supporting role in Mali.",
    "Kenya backed down.",
    "Soldiers received back pay from Kenya.",
  ])("%s", (sentence) => {
    expect(claimsOf(sentence)).toEqual([]);
  });
});
