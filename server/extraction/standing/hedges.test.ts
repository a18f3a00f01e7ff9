// What is believed, suspected, found or blamed on somebody, and what is taken for granted inside it.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

/** Family -> [sentence, what must be read out of it]. */
const ROWS: Readonly<Record<string, readonly (readonly [sentence: string, ...expected: string[]])[]>> = {
  "muttered and boasted": [
    ["Hamas boasted of having captured Sderot.", "claimed by Hamas: Hamas SEIZES Sderot"],
    ["Hamas bragged about killing two officers.", "claimed by Hamas: Hamas KILLS officers"],
    [
      "Omar Bashir spoke of what he terms a gang that plundered Sudan.",
      "alleged by Omar al-Bashir: gang ATTACKS Sudan",
    ],
    ["Veterans muttered that France had armed the Tuareg.", "alleged by Veterans: France AIDS Tuareg|*"],
    ["By his own boast Hamid Gul founded the Islamic Front.", "claimed by Hamid Gul: Hamid Gul FOUNDED Islamic Front"],
    ["Foreign Minister Javad Zarif: Israel trained the gunmen.", "alleged by Mohammad Javad Zarif: Israel AIDS gunmen"],
  ],
  "believed and reported to": [
    ["Israel is widely thought to have bombed Natanz.", "alleged: Israel ATTACKS Natanz"],
    ["Hezbollah is said to be loyal to Iran.", "alleged: Hezbollah SUPPORTS Iran"],
    ["Hezbollah is thought to be close to Iran.", "alleged: Hezbollah LINKED_TO Iran"],
    ["Hezbollah denied being loyal to Iran.", "denied by Hezbollah: Hezbollah SUPPORTS Iran"],
    ["The FSB is said to have poisoned Alexei Navalny.", "alleged: FSB ATTACKS|KILLS Alexei Navalny"],
    ["Wagner was reported to have seized a mine in Ndassima.", "alleged: Wagner Group SEIZES *"],
    ["Ukraine is presumed to have sunk the ship in Feodosia.", "alleged: Ukraine ATTACKS *"],
    ["Analysts believe that Iran arms the Houthis.", "alleged by analysts|nobody: Iran AIDS Houthis"],
    ["Moscow suspects that Kyiv attacked Engels.", "alleged by Russia: Ukraine ATTACKS Engels"],
    ["Turkey reportedly struck Qamishli overnight.", "alleged: Turkey ATTACKS Qamishli"],
    ["Unconfirmed reports say Sudan's army bombed Nyala.", "alleged by nobody|reports: * ATTACKS Nyala"],
    ["There were reports that Turkey had bombed Qandil.", "alleged: Turkey ATTACKS Qandil"],
    ["There are rumours that Wagner killed Igor Girkin.", "alleged: Wagner Group KILLS Igor Girkin"],
    ["Israel's alleged attack on Isfahan was brief.", "alleged: Israel ATTACKS Isfahan"],
    ["A suspected Israeli strike hit Damascus.", "alleged: Israel|* ATTACKS Damascus"],
    ["A suspected jihadist attacked Djibo.", "reported|alleged: * ATTACKS Djibo"],
    ["The alleged killer of Jo Cox, Thomas Mair, was in court.", "not reported: Thomas Mair KILLS Jo Cox"],
    ["Supposedly, Turkey armed Ahrar al-Sham.", "alleged: Turkey AIDS Ahrar al-Sham"],
    [
      "What Kyiv says was a Russian attack on Kramatorsk killed a nurse.",
      "alleged by Ukraine: Russia ATTACKS Kramatorsk",
    ],
    ["Burhan is thought by diplomats to have met Benjamin Netanyahu.", "alleged by *: * MET_WITH Benjamin Netanyahu"],
  ],
  "evidence, courts, factives": [
    [
      "Prosecutors say the Mocro Maffia killed Peter R. de Vries.",
      "alleged by prosecutors|nobody: Mocro Maffia KILLS Peter R. de Vries",
    ],
    [
      "Evidence suggests that Russia bombed Kramatorsk.",
      "alleged|hypothetical by nobody|evidence: Russia ATTACKS Kramatorsk",
    ],
    ["Ethiopia acknowledged that Eritrea had attacked Axum.", "alleged by Ethiopia: Eritrea ATTACKS Axum"],
    ["Israel acknowledged it had bombed Deir ez-Zor.", "claimed by Israel: Israel ATTACKS Deir ez-Zor"],
    ["Ukraine confirmed that Russia had seized Bakhmut.", "alleged by Ukraine: Russia SEIZES Bakhmut"],
    ["Hezbollah confirmed that Israel had killed Ibrahim Aqil.", "alleged by Hezbollah: Israel KILLS Ibrahim Aqil"],
    ["Colombia revealed that the ELN had kidnapped Luis Diaz.", "alleged by Colombia: ELN DETAINS Luis Diaz"],
    [
      "A court found that Hezbollah had killed Rafik Hariri.",
      "alleged|reported by court|a court|nobody: Hezbollah KILLS Rafik Hariri",
    ],
    [
      "Dutch judges ruled that Russia had armed separatists in Donetsk.",
      "alleged by judges|Dutch judges|Netherlands|nobody: Russia AIDS separatists",
    ],
    ["Thomas Lubanga was convicted of killing civilians.", "alleged|reported: Thomas Lubanga KILLS civilians"],
    ["Ratko Mladic was charged with killing civilians.", "alleged: Ratko Mladic KILLS civilians"],
    ["The military council conceded that the Arakan Army had taken Lashio.", "alleged by *: Arakan Army SEIZES Lashio"],
    ["Moscow recalled that NATO had bombed Belgrade.", "alleged by Russia|reported: NATO ATTACKS Belgrade"],
    [
      "The CIA concluded that Saudi Arabia had killed Jamal Khashoggi.",
      "alleged by CIA: Saudi Arabia KILLS Jamal Khashoggi",
    ],
    ["Iran pointed out that Israel had bombed Isfahan.", "alleged by Iran: Israel ATTACKS Isfahan"],
    ["Armenia complained that Azerbaijan had shelled Goris.", "alleged by Armenia: Azerbaijan ATTACKS Goris"],
    ["Damascus protested that Israel had bombed Latakia.", "alleged by Syria: Israel ATTACKS Latakia"],
    ["Sudan made clear that it would not attack Ethiopia.", "negated: Sudan ATTACKS Ethiopia"],
    ["Baku argues that Armenia attacked Tovuz.", "alleged by Azerbaijan: Armenia ATTACKS Tovuz"],
  ],
  "passive attributions": [
    ["The attack on Palma was blamed on ISIS.", "alleged: ISIS ATTACKS Palma"],
    ["The bombing of Tyre was attributed to Israel by Lebanon.", "alleged by Lebanon: Israel ATTACKS Tyre"],
    ["Boko Haram was blamed for the attack on Baga.", "alleged: Boko Haram ATTACKS Baga"],
    ["The attack on Moura, blamed by France on Wagner, was filmed.", "alleged by France: Wagner Group ATTACKS Moura"],
    ["Iran has been accused by Albania of attacking Tirana.", "alleged by Albania: Iran ATTACKS Tirana"],
    ["Accused of arming the FDLR, Congo pointed at Rwanda.", "alleged: Democratic Republic of the Congo AIDS FDLR"],
    ["It was alleged that Sri Lanka had bombed Mullaitivu.", "alleged: Sri Lanka ATTACKS Mullaitivu"],
    ["India holds Pakistan responsible for the attack on Uri.", "alleged by India: Pakistan ATTACKS Uri"],
    ["Fingers were pointed at Israel after the attack on Natanz.", "not reported: Israel ATTACKS Natanz"],
  ],
  presupposed: [
    [
      "Sergei Lavrov, Russia's foreign minister, denied that Russia had bombed Odesa.",
      "reported: Sergei Lavrov HOLDS_ROLE_IN Russia",
      "denied by Sergei Lavrov: Russia ATTACKS Odesa",
    ],
    ["The rebels said that Paul Biya, the president of Cameroon, had fled.", "reported: Paul Biya LEADS Cameroon"],
    [
      "Hamas may have met Nabih Berri, speaker of Lebanon's parliament.",
      "hypothetical: Hamas MET_WITH Nabih Berri",
      "reported: Nabih Berri LEADS|HOLDS_ROLE_IN *",
    ],
    [
      "Venezuela denied that Ivan Marquez, leader of Segunda Marquetalia, was dead.",
      "reported: Ivan Marquez LEADS Segunda Marquetalia",
    ],
    [
      "Iran said the people who had killed Qassem Soleimani would be punished.",
      "not hypothetical: people KILLS Qassem Soleimani",
    ],
    [
      "Egypt may arm Khalifa Haftar, whom Russia supports.",
      "hypothetical: Egypt AIDS Khalifa Haftar",
      "reported: Russia SUPPORTS Khalifa Haftar",
    ],
    ["Turkey could leave NATO, which it joined in 1952.", "not hypothetical: Turkey MEMBER_OF NATO"],
    [
      "Omar al-Bashir, who led Sudan for three decades, denied that he had armed the Janjaweed.",
      "reported: Omar al-Bashir LEADS Sudan",
      "denied by Omar al-Bashir: * AIDS Janjaweed",
    ],
    [
      "Niger's junta said that ECOWAS, led by Bola Tinubu, planned to attack Niamey.",
      "hypothetical by *: ECOWAS ATTACKS Niamey",
      "reported: Bola Tinubu LEADS ECOWAS",
    ],
    [
      "Police deny that Gran Grif, a gang led by Luckson Elan, has seized Pont-Sonde.",
      "denied by *: Gran Grif SEIZES Pont-Sonde",
      "reported: Luckson Elan LEADS Gran Grif",
    ],
  ],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
  test.each(rows.flatMap(([sentence, ...expected]) => expected.map((e) => ({ sentence, expected: e }))))(
    "$sentence -> $expected",
    ({ sentence, expected }) => {
      expect(mismatch(sentence, expected)).toBeNull();
    },
  );
});
