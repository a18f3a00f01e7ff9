// Casualty figures out of sentences.
import { beforeAll, describe, expect, test } from "vitest";
import type { Casualties } from "../../domain/claim.ts";
import { createLanguageModel, type LanguageModel } from "../../language/index.ts";
import { buildTree } from "../syntax/tree.ts";
import { casualtiesIn } from "./casualties.ts";

let language: LanguageModel;
beforeAll(() => {
  language = createLanguageModel();
});

const show = (figure: Casualties | null) =>
  figure === null ? "-" : figure.min === figure.max ? `${figure.min}` : `${figure.min}..${figure.max ?? ""}`;
function read(sentence: string): string {
  const [first] = language.analyse(sentence);
  const { killed, injured } = casualtiesIn(buildTree(first!));
  return `${show(killed)} / ${show(injured)}`;
}

describe("casualtiesIn: killed / injured", () => {
  test.each([
    ["At least 60 people were killed and more than 130 injured.", "60.. / 130.."],
    ["A car bomb went off at the market, killing 12.", "12 / -"],
    ["The blast left 21 wounded and 16 dead.", "16 / 21"],
    ["The death toll rose to 143.", "143 / -"],
    ["Gunmen overran the post, leaving 17 guards of the Border Force dead.", "17 / -"],
    ["The marines shot nine of them dead.", "9 / -"],
    ["Rebels stabbed and burned to death at least 30 villagers.", "30.. / -"],
    ["Soldiers stormed the school and killed all 14 of them.", "14 / -"],
    ["The rebels burned 12 houses.", "- / -"],
    ["The death toll has climbed from 90 to 104.", "104 / -"],
    ["A bomb left dozens dead and more than 100 wounded.", "24.. / 100.."],
    ["Between 30 and 35 soldiers died in the ambush.", "30..35 / -"],
    ["Up to 20 people were killed.", "1..20 / -"],
    ["As many as 300 sailors died.", "1..300 / -"],
    ["Gunmen killed forty-two worshippers and wounded eleven.", "42 / 11"],
    ["Two hundred and six people died when the ship sank.", "206 / -"],
    ["The shelling killed two soldiers and three civilians.", "5 / -"],
    ["A roadside bomb killed a soldier and injured four others.", "1 / 4"],
    ["One policeman was killed and three were hurt.", "1 / 3"],
    ["Police killed 15 militants, including three women.", "15 / -"],
    ["Twelve people died and 1,200 were injured.", "12 / 1200"],
    ["More than two dozen people were hurt.", "- / 24.."],
    ["Hundreds were killed in the fighting.", "200.. / -"],
    ["Tens of thousands of people have been killed in the war.", "20000.. / -"],
    ["Several hundred rebels died.", "300.. / -"],
    ["The raid caused nine deaths and 14 injuries.", "9 / 14"],
    ["About 50 people were killed on Sunday.", "50 / -"],
    ["A 45-year-old man was killed in the shelling.", "1 / -"],
    ["The town was shelled in 2014, killing 30.", "30 / -"],
    ["Clashes left at least 10 people dead, 2 of them children.", "10.. / -"],
    ["Three gunmen killed 12 guards.", "12 / -"],
    ["Some 20 percent of the houses were hit and six residents were wounded.", "- / 6"],
    ["The group threatened to kill 20 hostages.", "- / -"],
    ["On 22 March the army attacked the port.", "- / -"],
    ["The attack wounded 7 people and killed 3.", "3 / 7"],
    ["Nobody was hurt.", "- / -"],
    ["The blast killed eight guards and dozens of pilgrims.", "32.. / -"],
    ["The strike killed a commander and two guards.", "3 / -"],
    ["Twenty fighters were killed or wounded.", "- / -"],
    ["A dozen protesters were shot dead.", "12 / -"],
    ["Fewer than 10 people were injured.", "- / 1..9"],
    ["Officials said 40 to 50 villagers had been killed.", "40..50 / -"],
    ["The bombing, which killed 191 people in 2004, shocked the country.", "191 / -"],
    ["Thirty people were killed, eight of them soldiers, and 70 others wounded.", "30 / 70"],
    ["Fighters fired 60 rockets at the town.", "- / -"],
    ["The war has cost 3,000 lives.", "3000 / -"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});
