// Who heads what by words beside a name: "under", "of", a description of an office, a successor's place.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const heads = (text: string) => claimsOf(text).filter((claim) => claim.includes(" LEADS "));

describe("leaders", () => {
  test.each([
    ["Two brigades under General Ivor Halsten crossed the river.", "Ivor Halsten LEADS brigades"],
    ["The Northern Corps, under Colonel Petra Okonjo, took Gao.", "Petra Okonjo LEADS Northern Corps"],
    ["In Sudan the army's Third Division under Hamid Nur broke out of Nyala.", "Hamid Nur LEADS Third Division"],
    ["The navy occupied the port under Admiral Jose Ribera.", "Jose Ribera LEADS navy"],
    ["They sent 400 Kenyan soldiers under a Dutch general, Piet Karsten.", "Piet Karsten LEADS Kenyan soldiers"],
    ["The militia of the warlord Musa Hilal burned the village.", "Musa Hilal LEADS Musa Hilal militia"],
    ["The Macina Front, the movement of parliament speaker Nabil Karam, left.", "Nabil Karam LEADS Macina Front"],
    ["Emmanuel Macron left. The French president flew to Rome.", "Emmanuel Macron LEADS France"],
    ["Omar Keita, the leader of Hamas, died. His successor, Ali Toure, spoke.", "Ali Toure LEADS Hamas"],
    ["General Mateo Kalim, commander of the Bolivian armed forces, spoke.", "Mateo Kalim LEADS Bolivian Armed Forces"],
    ["Karim Haddad heads the victims' association in Lyon.", "Karim Haddad LEADS association"],
    ["General Hamid Nur commands the Anglo-French force.", "Hamid Nur LEADS Anglo-French force"],
    ["General Hamid Nur heads the army of Sudan.", "Hamid Nur LEADS Sudanese Armed Forces"],
    ["Planes of the Blue League, the force commanded by Ivo Petrov, bombed Gao.", "Ivo Petrov LEADS Blue League"],
    ["Lena Orbach took over the Ba'ath Party in May.", "Lena Orbach LEADS Baath Party"],
    ["They put Colonel Omar Fane in charge of the National Police.", "Omar Fane LEADS National Police"],
    ["Omar Fane is in command of Hezbollah.", "Omar Fane LEADS Hezbollah"],
    ["They installed General Pikula at the head of the Bolivian armed forces.", "Pikula LEADS Bolivian Armed Forces"],
    ["Alice Weber and Tino Krupp, the joint leaders of Hezbollah, spoke.", "Alice Weber LEADS Hezbollah"],
    ["Amadou Fane, a lawyer from the town of Gao who heads Hezbollah, spoke.", "Amadou Fane LEADS Hezbollah"],
    ["An army board under Admiral Grant Sharb will meet.", "Grant Sharb LEADS army board"],
    ["Hezbollah, bound to Iran and led by Omar Fane, left.", "Omar Fane LEADS Hezbollah"],
    ["Emmanuel Macron of France spoke.", "Emmanuel Macron LEADS France"],
    ["Samir Haddad's Lebanese Renewal Movement refused.", "Samir Haddad LEADS Lebanese Renewal Movement"],
    ["Pavel Dorin's Moldovan Liberation Front refused.", "Pavel Dorin LEADS Moldovan Liberation Front"],
    ["The government of General Tomas Arrieta refused.", "Tomas Arrieta LEADS Tomas Arrieta government"],
    ["Kenya backed the cabinet of Emmanuel Macron.", "Emmanuel Macron LEADS France"],
    ["They left Bashar al-Assad's Syria.", "Bashar al-Assad LEADS Syria"],
    ["Anna Novak, the director of the rights group Svoboda, refused.", "Anna Novak LEADS Svoboda"],
    ["Juan Perez gave up the presidency of Bolivia.", "Juan Perez LEADS Bolivia"],
    ["The Taoiseach, Sean Burke, refused.", "Sean Burke LEADS Ireland"],
    ["Gusty Spence led the Ulster Volunteer Force in prison.", "Gusty Spence LEADS Ulster Volunteer Force"],
    ["Diana Rojas, head of the electoral council, refused.", "Diana Rojas LEADS electoral council"],
    ["Khaled Mansour remains chief of the political bureau.", "Khaled Mansour LEADS political bureau"],
    ["Students led by Anna Novak burned copies of the text.", "Anna Novak LEADS Students"],
    ["Kenyan columns commanded by Colonel Omar Fane crossed the border.", "Omar Fane LEADS Kenyan columns"],
    ["He swore loyalty to Hezbollah and to its leader, Karim Sabri.", "Karim Sabri LEADS Hezbollah"],
    ["Idris Bolkar of Brunei, the chairman of the African Union, left.", "Idris Bolkar LEADS African Union"],
  ])("%s -> %s", (text, expected) => {
    expect(heads(text)).toEqual(expected ? expect.arrayContaining([expected]) : []);
  });

  test.each([
    "Relations with Cuba thawed under Barack Obama.",
    "Troops were sent to Iraq under George W. Bush.",
    "The party split under Tony Blair.",
    "Rebels attacked the army under the bridge of Kirkuk.",
    "A group of Ivan Petrov's friends left.",
    "Anna Berg's rebel brother joined the army.",
    "The United States has named Musa Hilal as a Janjaweed leader.",
    "Anna Berg leads the talks in Oslo.",
    "Anna Berg heads for the committee room.",
    "Emmanuel Macron of France's socialist years spoke.",
    "Karl Brandt may succeed Lena Orbach.",
    "The singer Anna Berg led out three children by the hand.",
    "Anna Berg directed her officers to leave.",
    "They spoke of Anna Berg's rule of thumb.",
    "Anna Berg met them in her Hezbollah office.",
    "Anna Berg left. Her ally Hezbollah stayed.",
  ])("%s: nobody heads anything", (text) => expect(heads(text)).toEqual([]));
});
