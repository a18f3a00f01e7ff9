// Paragraphs: blank lines, headlines, lists, and text wrapped by hand.
import { expect, test } from "vitest";
import { splitParagraphs } from "./paragraphs.ts";

const paragraphs = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ["blank lines", "One.\n\nTwo.\n \t\nThree.", 3],
  ["windows line ends", "One.\r\n\r\nTwo.", 2],
  ["a headline", "Rebels seize border town\nFighters took the town of Omsk on Monday.", 2],
  ["headline, byline, place", "Rebels seize town\nBy Ann Lee\nOMSK\nFighters took the town.", 4],
  ["one paragraph a line", "The army left on Monday.\nThe rebels came on Tuesday.", 2],
  ["a list", "Demands:\n- a ceasefire\n- elections", 3],
  ["text that goes on small", "The army left on Monday and\nwent north.", 1],
  ["a comma at the end of a line", "They met in Paris,\nFrance.", 1],
  ["nothing", " \n\n ", 0],
])("%s", (_, text, count) => expect(paragraphs(text)).toHaveLength(count));

test("wrapped text is joined, but not across a line that was ended early", () => {
  const text = [
    "Headline here",
    "The army left the northern town on Monday and moved to",
    "its base in the hills near the border. General Karim of",
    "Freedonia said that nobody was hurt. He did not say",
    "when the soldiers would return.",
    "The rebels said that they had taken the town and would",
    "hold it.",
  ].join("\n");
  expect(paragraphs(text).map((paragraph) => paragraph.slice(0, 9))).toEqual(["Headline ", "The army ", "The rebel"]);
});
