// Sentences that say nothing about who does what to whom, however much they look like it.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

/** Sentences of which no claim at all may be made. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  questions: [
    "Did Iran attack Israel?",
    "Who bombed the bridge at Kerch?",
    "Has Hezbollah claimed responsibility for the blast in Haifa?",
    "Is Rwanda behind the raid on Goma?",
    "Why did Turkey bomb the PKK?",
    "Will Russia attack Moldova next?",
  ],
  "one argument only": [
    "The attack shook the city.",
    "Ukraine's killing season had begun.",
    "There was an attack in the evening.",
    "Fighting went on all night.",
    "Hamas's killing was on every screen.",
    "The raid by Israel was long expected.",
  ],
  metaphor: [
    "A war of words broke out.",
    "The prime minister came under fire for his holiday.",
    "Prices attacked the budget of every family.",
    "The storm battered the coast of Ireland.",
    "He shot down the idea at once.",
    "A heat wave struck Spain.",
    "The news hit the markets.",
    "Costs are killing small shops.",
    "Her speech struck a chord.",
  ],
  sport: [
    "Brazil beat Argentina 2-1 in Buenos Aires.",
    "Spain lost to France in the final.",
    "Japan fought back to draw with Germany.",
  ],
  "denied accusation": ["He denied the accusation."],
  weather: ["Snow fell on Kyiv in the night.", "Mali is hot in May.", "The river Volga rises in Russia."],
  commerce: ["Exports from Brazil to China rose by a tenth.", "Shares of Gazprom fell on Tuesday."],
};

describe.each(Object.entries(SILENT))("no claim: %s", (_, rows) => {
  test.each(rows)("%s", (sentence) => {
    expect(claimsOf(sentence)).toEqual([]);
  });
});

/** Claims that a careless reading would make. */
const FALSE_READINGS: readonly (readonly [sentence: string, claim: string])[] = [
  ["Spain was not attacked by ETA.", "ETA ATTACKS Spain"],
  ["Germany declined to support Israel.", "Germany SUPPORTS Israel"],
  ["Hungary refused to arm Ukraine.", "Hungary AIDS Ukraine"],
  ["France stopped short of condemning Israel.", "France CONDEMNS Israel"],
  ["Qatar avoided blaming Iran.", "Qatar ACCUSES Iran"],
  ["If Iran attacks Israel, prices will rise.", "Iran ATTACKS Israel"],
  ["Turkey would attack the YPG.", "Turkey ATTACKS YPG"],
  ["Poland could send tanks to Ukraine.", "Poland AIDS Ukraine"],
  ["China may invade Taiwan.", "China ATTACKS Taiwan"],
  ["Russia plans to attack Odesa.", "Russia ATTACKS Odesa"],
  ["Japan offered to arm Ukraine.", "Japan AIDS Ukraine"],
  ["Russia tried to seize Kyiv.", "Russia SEIZES Kyiv"],
  ["Russia failed to capture Kharkiv.", "Russia SEIZES Kharkiv"],
  ["Israel foiled an attack by Hamas on Ashkelon.", "Hamas ATTACKS Ashkelon"],
  ["Iran threatened to attack Israel.", "Iran ATTACKS Israel"],
  ["Iran denied arming the Houthis.", "Iran AIDS Houthis"],
  ["Russia says Ukraine attacked Belgorod.", "Ukraine ATTACKS Belgorod"],
  ["Israel accused Iran of funding Hamas.", "Iran AIDS Hamas"],
  ["ISIS claimed responsibility for the bombing in Kabul.", "ISIS ATTACKS Kabul"],
  ["Syria allegedly attacked Israel.", "Syria ATTACKS Israel"],
  ["Kenya has not blamed al-Shabaab.", "Kenya ACCUSES al-Shabaab"],
  ["Neither Egypt nor Qatar recognised Hamas.", "Egypt SUPPORTS Hamas"],
  ["The Israel-linked channel closed.", "channel PART_OF Israel"],
  ["Algeria condemned the attack on Mali.", "Algeria ATTACKS Mali"],
  ["In Moscow, shops were open.", "Russia OPERATES_IN Moscow"],
  ["Georgia's former president, Mikheil Saakashvili, was ill.", "Georgia DETAINS Mikheil Saakashvili"],
  ["Iran asked Iraq to attack ISIS.", "Iraq ATTACKS ISIS"],
  ["Ukraine called on NATO to bomb Russia.", "NATO ATTACKS Russia"],
  ["Nobody in Hamas attacked Israel.", "Hamas ATTACKS Israel"],
  ["The army said its soldiers had killed nine Taliban in Helmand.", "army ACCUSES soldiers"],
  ["Poland said that Germany had supplied it with tanks.", "Poland ACCUSES Germany"],
  ["The Polish premier said the trade union had called a strike.", "Polish premier ACCUSES trade union"],
  ["Iran vowed a response should Israel strike Isfahan.", "Iran DEMANDS Israel"],
  ["Turkey demanded Fethullah Gulen's extradition.", "Turkey DEMANDS Fethullah Gulen"],
  ["A policeman threw the gun into a lake in Kosovo.", "policeman ATTACKS Kosovo"],
  ["Former Chinese soldiers train M23.", "China AIDS M23"],
  ["Kenya dropped its objections to the Geneva treaty.", "Kenya REJECTS treaty"],
  ["Russian soldiers stationed in Armenia did nothing.", "Russia DEPLOYS_TO Armenia"],
  ["Omar Hassan promised to bring Hamas to justice.", "Omar Hassan INVESTIGATES Hamas"],
  ["Omar Hassan took Kenya out of the African Union.", "Omar Hassan SPLIT_FROM African Union"],
  ["Kenya suspended aid; Japan, the largest donor, is considering its position.", "Kenya SANCTIONS Japan"],
  ["The Sylvanian Congress Party split from the LCD.", "Indian National Congress SPLIT_FROM LCD"],
  ["A student of Patrice Lumumba University attacked Hamas.", "Patrice Lumumba ATTACKS Hamas"],
  ["Thailand's parties agreed to form a government.", "Thailand FOUNDED government"],
  ["Officials decline to say whether Britain backs Serbia.", "United Kingdom SUPPORTS Serbia"],
  ["No group has claimed responsibility for the bombing in Kabul.", "group CLAIMS_RESPONSIBILITY_FOR Kabul"],
];

describe("not read as", () => {
  test.each(FALSE_READINGS)("%s -> not %s", (sentence, claim) => {
    expect(claimsOf(sentence)).not.toContain(claim);
  });
});
