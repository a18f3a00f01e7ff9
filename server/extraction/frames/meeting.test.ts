// Meetings, captures and where somebody is active, in the less usual wordings.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Ivan Marquez was in contact with Nicolas Maduro for months.", "Ivan Marquez MET_WITH Nicolas Maduro"],
  ["Sergei Lavrov spent two hours with Antony Blinken in Geneva.", "Sergei Lavrov MET_WITH Antony Blinken"],
  ["The talks brought together Sergei Lavrov and Antony Blinken.", "Sergei Lavrov MET_WITH Antony Blinken"],
  ["A dinner in Geneva brought Sergei Lavrov together with Antony Blinken.", "Sergei Lavrov MET_WITH Antony Blinken"],
  ["Venezuelan agents stopped Roberto Marrero at his home before dawn.", "Venezuelan agents DETAINS Roberto Marrero"],
  ["Police picked up Karan Brar and Noor Adan at their homes.", "Police DETAINS Noor Adan"],
  ["Gulbuddin Hekmatyar lived in exile in Iran until 2002.", "Gulbuddin Hekmatyar OPERATES_IN Iran"],
  ["Boko Haram has since spread to Chad.", "Boko Haram OPERATES_IN Chad"],
  ["Hezbollah fighters are stationed at Qusayr.", "Hezbollah OPERATES_IN Qusayr"],
  ["Abu Sayyaf beheaded the Canadian, Alan Rowe, in May.", "Abu Sayyaf KILLS Alan Rowe"],
  ["Abu Sayyaf abducted a Canadian, Robert Hall.", "Abu Sayyaf DETAINS Robert Hall"],
  ["Abu Sayyaf beheaded the Canadian in May.", "Abu Sayyaf KILLS Canadian"],
  ["Mariam Salek enlisted in the Polisario Front at 17.", "Mariam Salek MEMBER_OF Polisario Front"],
])("%s -> %s", (text, expected) => expect(claimsOf(text)).toContainEqual(expect.stringContaining(expected)));

test.each([
  ["Bashar al-Assad was kept in power for years by Iran.", "DETAINS"],
  ["The French accused Mali.", "KILLS"],
  ["The Taliban rule Afghanistan.", "OPERATES_IN"],
  ["Turkey stopped the war.", "DETAINS"],
  ["Sergei Lavrov spent two years with the ministry.", "MET_WITH"],
  ["The alliance brought together Hamas and Fatah.", "MET_WITH"],
])("%s says nothing of %s", (text, relation) =>
  expect(claimsOf(text).filter((claim) => claim.includes(` ${relation} `))).toEqual([]),
);
