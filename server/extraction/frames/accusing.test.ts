// Accusing in all its shapes, and what is said to have been done.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["Khartoum says Uganda stood behind the mutiny in Torit.", "Sudan ACCUSES Uganda"],
  ["Peru and Bolivia said outright that Chile had a hand in the riots.", "Bolivia ACCUSES Chile"],
  ["Alan Garcia said that Chile had invaded his country.", "Alan Garcia ACCUSES Chile"],
  ["The FBI said that Hamas knew of the plot.", "FBI ACCUSES Hamas"],
  ["Dahi Tamim says he is certain that the Mossad did it.", "Dahi Tamim ACCUSES Mossad"],
  ["Turkish police said that Hezbollah was involved in the bombing.", "Turkey ACCUSES Hezbollah"],
  ["Eduard Gomez charged Chile with having directed the offensive.", "Eduard Gomez ACCUSES Chile"],
  ["Libya had paid the mercenaries, Hissene Habre charged.", "Hissene Habre ACCUSES Libya"],
  ["The Angolan government insisted that the pilots were kidnapped by UNITA.", "Angola ACCUSES UNITA"],
  [
    '"This is the work of Hezbollah," said the Argentine interior minister, Carlos Corach.',
    "Carlos Corach ACCUSES Hezbollah",
  ],
  ["Honduras alleged that El Salvador was in league with smugglers.", "Honduras ACCUSES El Salvador"],
  ["Seoul said Pyongyang itself had staged the incident.", "South Korea ACCUSES North Korea"],
  ["Rwanda condemned the raid on Goma; Uganda attributed it to the M23.", "Uganda ACCUSES M23"],
  [
    "Chadian prosecutors named Mahamat Nouri as the organiser of the attack.",
    "Chadian prosecutors ACCUSES Mahamat Nouri",
  ],
  ["Ethiopia accused Egypt of arming the Oromo Liberation Army.", "Ethiopia ACCUSES Egypt"],
  [
    "Ethiopia accused Egypt of arming the Oromo Liberation Army.",
    "alleged by Ethiopia: Egypt AIDS Oromo Liberation Army",
  ],
  ["Serbia alleged that Kosovo had attacked Serbian police.", "Serbia ACCUSES Kosovo"],
  ["Armenia charged that Azerbaijan had shelled Jermuk.", "Armenia ACCUSES Azerbaijan"],
  ["Armenia charged that Azerbaijan had shelled Jermuk.", "alleged by Armenia: Azerbaijan ATTACKS Jermuk"],
  ["India says Pakistan is behind the bombing in Srinagar.", "India ACCUSES Pakistan"],
  ["India says Pakistan is behind the bombing in Srinagar.", "alleged by India: Pakistan ATTACKS Srinagar"],
  ["Chad said that Sudan was behind the raid on Abeche.", "Chad ACCUSES Sudan"],
  ["Israel holds Iran responsible for the drone attack on Eilat.", "Israel ACCUSES Iran"],
  ["Israel holds Iran responsible for the drone attack on Eilat.", "alleged by Israel: Iran ATTACKS Eilat"],
  ["Lebanon held Israel accountable for the strike on Tyre.", "Lebanon ACCUSES Israel"],
  ["Colombia attributed the bombing in Cali to the ELN.", "Colombia ACCUSES ELN"],
  ["Colombia attributed the bombing in Cali to the ELN.", "alleged by Colombia: ELN ATTACKS Cali"],
  ["The bombing in Cali was attributed to the ELN by Colombia.", "Colombia ACCUSES ELN"],
  ["Mali laid the blame for the ambush on France.", "Mali ACCUSES France"],
  ["Mali blamed the attack on Timbuktu on al-Qaeda.", "Mali ACCUSES al-Qaeda"],
  ["Mali blamed the attack on Timbuktu on al-Qaeda.", "alleged by Mali: al-Qaeda ATTACKS Timbuktu"],
  ["The attack on Timbuktu was blamed on al-Qaeda by Mali.", "Mali ACCUSES al-Qaeda"],
  ["Turkey blamed the PKK for the bombing in Ankara.", "Turkey ACCUSES PKK"],
  ["Turkey blamed the PKK for the bombing in Ankara.", "alleged by Turkey: PKK ATTACKS Ankara"],
  ["Nigeria pointed the finger at Boko Haram.", "Nigeria ACCUSES Boko Haram"],
  ["Nigeria pointed the finger of blame at Boko Haram for the raid on Damasak.", "Nigeria ACCUSES Boko Haram"],
  [
    "Nigeria pointed the finger of blame at Boko Haram for the raid on Damasak.",
    "alleged by Nigeria: Boko Haram ATTACKS Damasak",
  ],
  ["Poland denounced Belarus for flying migrants to its border.", "Poland CONDEMNS Belarus"],
  ["Sweden implicated Iran in the arson attack on the Israeli embassy.", "Sweden ACCUSES Iran"],
  ["Iran was implicated by Sweden in the plot.", "Sweden ACCUSES Iran"],
  ["Ukraine suspects Russia of sabotaging the cable.", "Ukraine ACCUSES Russia"],
  ["Algeria levelled accusations against Morocco.", "Algeria ACCUSES Morocco"],
  ["Algeria has leveled serious charges against Morocco.", "Algeria ACCUSES Morocco"],
  ["Armenia and Azerbaijan traded accusations.", "Armenia ACCUSES Azerbaijan"],
  ["Armenia and Azerbaijan traded accusations.", "Azerbaijan ACCUSES Armenia"],
  ["Armenia and Azerbaijan accused each other of violating the ceasefire.", "Armenia ACCUSES Azerbaijan"],
  ["Armenia and Azerbaijan accused each other of violating the ceasefire.", "Azerbaijan ACCUSES Armenia"],
  ["Thailand and Cambodia blamed each other for the clash.", "Thailand ACCUSES Cambodia"],
  ["Thailand and Cambodia blamed each other for the clash.", "Cambodia ACCUSES Thailand"],
  ["Thailand and Cambodia exchanged accusations over the border shooting.", "Thailand ACCUSES Cambodia"],
  ["Thailand and Cambodia exchanged accusations over the border shooting.", "Cambodia ACCUSES Thailand"],
  ["Kenya has accused Somalia of sheltering al-Shabaab.", "Kenya ACCUSES Somalia"],
  ["Kenya has accused Somalia of sheltering al-Shabaab.", "alleged by Kenya: Somalia AIDS al-Shabaab"],
  ["Iran rejected Israel's accusation that it had armed Hezbollah.", "Israel ACCUSES Iran"],
  ["Iran rejected Israel's accusation that it had armed Hezbollah.", "Iran REJECTS Israel"],
  ["Iran, accused by Israel of arming the Houthis, rejected the charge.", "Israel ACCUSES Iran"],
  ["Iran, accused by Israel of arming the Houthis, rejected the charge.", "alleged by Israel: Iran AIDS Houthis"],
  ["Iran, which Israel accuses of arming Hezbollah, said nothing.", "Israel ACCUSES Iran"],
  ["Iran, which Israel accuses of arming Hezbollah, said nothing.", "alleged by Israel: Iran AIDS Hezbollah"],
  ["Rwanda is accused by Congo, the United States and Belgium of backing M23.", "Belgium ACCUSES Rwanda"],
  ["The European Union was quick to accuse Belarus of hijacking the plane.", "European Union ACCUSES Belarus"],
  ["Niger faulted Algeria for expelling migrants.", "Niger ACCUSES Algeria"],
  ["Niger reproached France with arming ISIS.", "Niger ACCUSES France"],
  ["Sudan charged Chad with arming the rebels.", "Sudan ACCUSES Chad"],
  ["Syria's government accused Turkey and Qatar of funding al-Nusra Front.", "Syria ACCUSES Turkey"],
  ["Syria's government accused Turkey and Qatar of funding al-Nusra Front.", "Syria ACCUSES Qatar"],
  [
    "Syria's government accused Turkey and Qatar of funding al-Nusra Front.",
    "alleged by Syria: Qatar AIDS al-Nusra Front",
  ],
  ["The United States accused China of spying.", "United States ACCUSES China"],
  ["The United States has long accused China, its main rival, of stealing secrets.", "United States ACCUSES China"],
  ["Accusing Ukraine of terrorism, Russia recalled its ambassador.", "Russia ACCUSES Ukraine"],
  ["Russia recalled its ambassador, accusing Ukraine of terrorism.", "Russia ACCUSES Ukraine"],
  ["Eritrea put the blame on Ethiopia.", "Eritrea ACCUSES Ethiopia"],
  ["Blame for the blast in Beirut was laid on Hezbollah by Israel.", "Israel ACCUSES Hezbollah"],
  ["The Kremlin says that Ukraine was to blame for the explosion in Belgorod.", "Kremlin ACCUSES Ukraine"],
  ["Germany said Russia was responsible for the cyberattack on its parliament.", "Germany ACCUSES Russia"],
  ['"Iran was behind this," Benjamin Netanyahu said.', "Benjamin Netanyahu ACCUSES Iran"],
  ["Jordan complained that Syria was smuggling drugs.", "Jordan ACCUSES Syria"],
  ["The Kremlin has not accused Ukraine of the attack.", "negated: Kremlin ACCUSES Ukraine"],
  ["Turkey stopped short of accusing Syria.", "negated: Turkey ACCUSES Syria"],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

describe("nothing in", () => {
  test.each(["The army charged the battery before the march.", "The group was charged a fee of ten dollars by Kenya."])(
    "%s",
    (sentence) => {
      expect(claimsOf(sentence)).toEqual([]);
    },
  );
});
