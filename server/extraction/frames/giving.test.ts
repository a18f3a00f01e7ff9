// Giving and withholding: aid, arms, shelter; sanctions, bans and lists.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["Hezbollah is armed by Iran.", "Iran AIDS Hezbollah"],
  ["Turkey shipped drones to Ethiopia.", "Turkey AIDS Ethiopia"],
  ["Turkey sold Ethiopia drones.", "Turkey AIDS Ethiopia"],
  ["Ethiopia bought drones from Turkey.", "Turkey AIDS Ethiopia"],
  ["Poland gave Ukraine fighter jets.", "Poland AIDS Ukraine"],
  ["The United States approved $300 million in military aid for Ukraine.", "United States AIDS Ukraine"],
  ["American military aid to Egypt was cut.", "United States AIDS Egypt"],
  ["Washington's military assistance to Egypt was cut.", "United States AIDS Egypt"],
  ["Sudan gave shelter to Osama bin Laden.", "Sudan AIDS Osama bin Laden"],
  ["Sudan sheltered Osama bin Laden.", "Sudan AIDS Osama bin Laden"],
  ["Pakistan provides a safe haven for the Taliban.", "Pakistan AIDS Taliban"],
  ["Pakistan provides sanctuary to the Taliban.", "Pakistan AIDS Taliban"],
  ["Russia granted asylum to Bashar al-Assad.", "Russia AIDS Bashar al-Assad"],
  ["Russia granted Bashar al-Assad asylum.", "Russia AIDS Bashar al-Assad"],
  ["Bashar al-Assad was given asylum by Russia.", "Russia AIDS Bashar al-Assad"],
  ["Morocco came to the aid of Spain.", "Morocco AIDS Spain"],
  ["Russia came to the rescue of Bashar al-Assad.", "Russia AIDS Bashar al-Assad"],
  ["France provided logistical support to Chad's army.", "France AIDS Chad"],
  ["Britain shared intelligence with Ukraine.", "United Kingdom AIDS Ukraine"],
  ["Rwanda sends weapons to M23.", "Rwanda AIDS M23"],
  ["The Houthis received missiles from Iran.", "Iran AIDS Houthis"],
  ["The weapons that Iran sent the Houthis were seized.", "Iran AIDS Houthis"],
  ["Weapons supplied by Iran to the Houthis were seized.", "Iran AIDS Houthis"],
  ["The missiles were supplied to Ukraine by Britain.", "United Kingdom AIDS Ukraine"],
  ["Iran was accused of supplying drones to Russia.", "alleged: Iran AIDS Russia"],
  ["Cuba sent doctors to Venezuela.", "Cuba AIDS Venezuela"],
  ["Kuwait donated food to Yemen.", "Kuwait AIDS Yemen"],
  ["The Wagner Group helped the junta of Mali.", "Wagner Group AIDS Mali"],
  ["Qatar bankrolled Hamas.", "Qatar AIDS Hamas"],
  ["Funding for Hamas from Qatar dried up.", "Qatar AIDS Hamas"],
  ["Iran's arming of the Houthis goes on.", "Iran AIDS Houthis"],
  ["Iran funnelled money to Hezbollah.", "Iran AIDS Hezbollah"],
  ["Iran poured money into Hezbollah.", "Iran AIDS Hezbollah"],
  ["Japan extended a loan to Pakistan.", "Japan AIDS Pakistan"],
  ["The International Monetary Fund approved a loan for Pakistan.", "International Monetary Fund AIDS Pakistan"],
  ["Iran provided cover for Hezbollah.", "Iran SUPPORTS Hezbollah"],
  ["Canada imposed sanctions on Iran and Russia.", "Canada SANCTIONS Iran"],
  ["Canada imposed sanctions on Iran and Russia.", "Canada SANCTIONS Russia"],
  ["Sanctions were imposed on Belarus by Canada.", "Canada SANCTIONS Belarus"],
  ["Belarus was hit with sanctions by Canada.", "Canada SANCTIONS Belarus"],
  ["Canada slapped sanctions on Belarus.", "Canada SANCTIONS Belarus"],
  ["Canada placed Belarus under sanctions.", "Canada SANCTIONS Belarus"],
  ["The United Nations put Jimmy Cherizier under sanctions.", "United Nations SANCTIONS Jimmy Cherizier"],
  ["Canada added Hamas to its list of terrorist organisations.", "Canada SANCTIONS Hamas"],
  ["Canada put Hamas on its terrorist list.", "Canada SANCTIONS Hamas"],
  ["Canada listed Hamas as a terrorist group.", "Canada SANCTIONS Hamas"],
  ["Hamas is listed as a terrorist group by Canada.", "Canada SANCTIONS Hamas"],
  ["Hamas, which Canada lists as a terrorist organisation, rejected it.", "Canada SANCTIONS Hamas"],
  ["Canada declared Hamas a terrorist organisation.", "Canada SANCTIONS Hamas"],
  ["Canada designated the IRGC as a terrorist organisation.", "Canada SANCTIONS IRGC"],
  ["The IRGC, designated a terrorist organisation by the United States, denied it.", "United States SANCTIONS IRGC"],
  ["Canada banned Russian aircraft.", "Canada SANCTIONS Russia"],
  ["Egypt banned the Muslim Brotherhood.", "Egypt SANCTIONS Muslim Brotherhood"],
  ["Egypt outlawed the Muslim Brotherhood.", "Egypt SANCTIONS Muslim Brotherhood"],
  ["The Muslim Brotherhood is banned in Egypt.", "Egypt SANCTIONS Muslim Brotherhood"],
  ["The Muslim Brotherhood, which is banned in Egypt, said so.", "Egypt SANCTIONS Muslim Brotherhood"],
  ["China imposed an arms embargo on Taiwan.", "China SANCTIONS Taiwan"],
  ["ECOWAS suspended Mali.", "ECOWAS SANCTIONS Mali"],
  ["ECOWAS suspended Mali from its institutions.", "ECOWAS SANCTIONS Mali"],
  ["The US-sanctioned general Min Aung Hlaing spoke.", "United States SANCTIONS Min Aung Hlaing"],
  ["Iraq labelled the PKK a terrorist group.", "Iraq SANCTIONS PKK"],
  ["Qatar was blockaded by Saudi Arabia.", "Saudi Arabia SANCTIONS Qatar"],
  ["Saudi Arabia imposed a blockade on Qatar.", "Saudi Arabia SANCTIONS Qatar"],
  ["Australia blacklisted the RSF.", "Australia SANCTIONS Rapid Support Forces"],
  ["Switzerland closed its airspace to Belarus.", "Switzerland SANCTIONS Belarus"],
  ["Turkey halted trade with Israel.", "Turkey SANCTIONS Israel"],
  ["The European Union targeted Belarus with sanctions.", "European Union SANCTIONS Belarus"],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

describe("nothing in", () => {
  test.each([
    "The first aid team reached Mali.",
    "Aid agencies left Sudan.",
    "Parliament sanctioned the deal.",
    "Iraq sanctioned the use of force.",
  ])("%s", (sentence) => {
    expect(claimsOf(sentence)).toEqual([]);
  });
});
