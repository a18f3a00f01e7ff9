// Condemning and rejecting: whom, what, and whose act it was.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["Norway condemned the bombing of Aleppo.", "Norway CONDEMNS Aleppo"],
  ["Ireland issued a condemnation of Israel.", "Ireland CONDEMNS Israel"],
  ["Qatar expressed its strong condemnation of the attack on Sanaa.", "Qatar CONDEMNS Sanaa"],
  ["Spain called the strike on Rafah an outrage.", "Spain CONDEMNS Rafah"],
  ["Spain called Israel's plan unacceptable.", "Spain CONDEMNS Israel"],
  ["Cuba described the sanctions as a crime.", "Cuba CONDEMNS sanctions"],
  ["Russia branded the drills a provocation.", "Russia CONDEMNS drills"],
  ["The Kremlin called Estonia's decision a provocation.", "Kremlin CONDEMNS Estonia"],
  ["China lodged a protest with Japan over the visit.", "China CONDEMNS Japan"],
  ["China protested to Japan over the visit.", "China CONDEMNS Japan"],
  ["South Korea summoned the Japanese ambassador.", "South Korea CONDEMNS Japan"],
  ["Germany's chancellor, Olaf Scholz, denounced Hamas as a terrorist group.", "Olaf Scholz CONDEMNS Hamas"],
  ["Israel drew condemnation from Jordan and Egypt.", "Jordan CONDEMNS Israel"],
  ["Israel drew condemnation from Jordan and Egypt.", "Egypt CONDEMNS Israel"],
  ["The strike on Doha drew condemnation from Saudi Arabia.", "Saudi Arabia CONDEMNS Doha"],
  ["Condemned by the United Nations, Eritrea left the talks.", "United Nations CONDEMNS Eritrea"],
  ["Pope Francis deplored the massacre in Bucha.", "Pope Francis CONDEMNS Bucha"],
  ["France took Hungary to task over its visit to Moscow.", "France CONDEMNS Hungary"],
  ["Lithuania hit out at Belarus.", "Lithuania CONDEMNS Belarus"],
  ["Lithuania lashed out at Belarus over the balloons.", "Lithuania CONDEMNS Belarus"],
  ["Brazil was critical of Israel.", "Brazil CONDEMNS Israel"],
  ["Vietnam was critical of China's drills.", "Vietnam CONDEMNS China"],
  ["Kuwait joined in condemnation of Israel.", "Kuwait CONDEMNS Israel"],
  ["Egypt criticised Ethiopia for filling the dam.", "Egypt CONDEMNS Ethiopia"],
  ["Canada was quick to condemn Myanmar's army.", "Canada CONDEMNS Myanmar"],
  ["In a statement, the Arab League condemned Turkey.", "Arab League CONDEMNS Turkey"],
  ["Uganda reprimanded Rwanda.", "Uganda CONDEMNS Rwanda"],
  ["Panama rebuked the United States for its threats.", "Panama CONDEMNS United States"],
  ["Mexico voted to condemn Russia.", "Mexico CONDEMNS Russia"],
  ["Austria chided Hungary.", "Austria CONDEMNS Hungary"],
  ["Ecuador expressed dismay at Venezuela's decision.", "Ecuador CONDEMNS Venezuela"],
  ["Hezbollah rejected the American proposal.", "Hezbollah REJECTS United States"],
  ["Hamas rejected a proposal by Egypt.", "Hamas REJECTS Egypt"],
  ["Iran dismissed the accusations.", "Iran REJECTS accusations"],
  ["Iran dismissed Israel's accusations as baseless.", "Iran REJECTS Israel"],
  ["Moscow brushed aside criticism from Berlin.", "Russia REJECTS Germany"],
  ["Serbia refused Kosovo's offer.", "Serbia REJECTS Kosovo"],
  ["Eritrea spurned an offer from Ethiopia to hold talks.", "Eritrea REJECTS Ethiopia"],
  ["The Taliban refused to negotiate with Ashraf Ghani.", "Taliban REJECTS Ashraf Ghani"],
  ["Israel refused to accept the ceasefire proposal.", "Israel REJECTS ceasefire proposal"],
  ["China vetoed a draft resolution by the United States.", "China REJECTS United States"],
  ["Hungary opposes the plan of the European Commission.", "Hungary REJECTS European Commission"],
  ["Hungary is opposed to the plan.", "Hungary REJECTS plan"],
  ["Hungary blocked a European Union statement.", "Hungary REJECTS European Union"],
  ["Sudan turned down the invitation of the African Union.", "Sudan REJECTS African Union"],
  ["Turkey objected to the Swedish bid.", "Turkey REJECTS Sweden"],
  ["Pakistan denied India's claim.", "Pakistan REJECTS India"],
  ["Egypt rejected the idea that Palestinians should leave Gaza.", "Egypt REJECTS idea"],
  ["Jordan rebuffed Donald Trump's plan for Gaza.", "Jordan REJECTS Donald Trump"],
  ["The offer was rejected by Hamas.", "Hamas REJECTS offer"],
  ["Israel's offer was turned down by Hamas.", "Hamas REJECTS Israel"],
  ["Greece called the Turkish claim absurd.", "Greece REJECTS Turkey"],
  ["Rejecting a call by France for restraint, Israel bombed Tyre.", "Israel REJECTS France"],
  ["India poured cold water on Pakistan's offer of talks.", "India REJECTS Pakistan"],
  ["The Houthis shrugged off a warning from Washington.", "Houthis REJECTS United States"],
  ["Mali expressed its opposition to the French plan.", "Mali REJECTS France"],
  ["Bolivia ruled out talks with Chile.", "Bolivia REJECTS Chile"],
  ["The Arab League issued a statement condemning Israel.", "Arab League CONDEMNS Israel"],
  ["A statement by the Arab League condemned Israel.", "Arab League CONDEMNS Israel"],
  ["Iran condemned the bombing in Ankara.", "Iran CONDEMNS Ankara"],
  ["Egypt and Jordan denounced each other.", "Egypt CONDEMNS Jordan"],
  ["Egypt and Jordan denounced each other.", "Jordan CONDEMNS Egypt"],
  ["Algeria rejected the truce offered by Mali.", "Algeria REJECTS Mali"],
  ["Assimi Goita denounced what he described as French neo-colonialism.", "Assimi Goita CONDEMNS France"],
  ["Tehran rejected Washington's offer of talks as a deception.", "Iran REJECTS United States"],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

describe("nothing in", () => {
  test.each([
    "The condemned man was led away by Egypt.",
    "The building was condemned.",
    "The rejected proposal was forgotten in Jordan.",
  ])("%s", (sentence) => {
    expect(claimsOf(sentence)).toEqual([]);
  });
});
