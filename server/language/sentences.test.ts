// Sentence boundaries inside a paragraph.
import { expect, test } from "vitest";
import { LONGEST_SENTENCE, splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenizer.ts";

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(([from, to]) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

test.each([
  ["a title", "Gen. Karim fled. The army followed.", 2],
  ["initials", "A. B. Karim and J. Sato met.", 1],
  ["a number", "They live at No. 5 Hill Road. It burned.", 2],
  ["no as an answer", "He said no. Five men left.", 2],
  ["U.S. before a noun", "The U.S. Senate voted. It passed.", 2],
  ["U.S. at the end", "They left the U.S. The talks failed.", 2],
  ["a company", "Apex Inc. chairman Lee resigned.", 1],
  ["a clock time", "It began at 5 p.m. Monday and ended at 6 a.m. Rebels left.", 2],
  ["a clock time before a date", "The call starts at 10 a.m. Nov. 29, 2016.", 1],
  ["etc.", "They took guns, tanks, etc. Soldiers watched.", 2],
  ["a quotation with a speaker", "“Never!” the colonel said. He left.", 2],
  ["a quotation before a capitalised speaker", "“Will you go?” Colonel Karim asked.", 1],
  ["a quotation inside a clause", "The film “Who? Me? Never!” opened in May.", 1],
  ["two sentences in a quotation", "“We won. They fled,” he said.", 2],
  ["a closing quote behind the stop", "He said: “We won.” Then he left.", 2],
  ["an ellipsis in the middle", "They waited ... and waited.", 1],
  ["an ellipsis at the end", "They waited... Nobody came.", 2],
  ["a question", "Who did it? Nobody knows.", 2],
  ["footnotes", "It fell in 1971. [1][2] It rose later. [citation needed] It stayed.", 3],
  ["small beginnings", "they left. nobody came back.", 2],
  ["small letters behind a mark", "Yahoo! said it. It did.", 2],
  ["decimal numbers", "It rose 3.5 per cent. Then it fell.", 2],
  ["a signature behind a quotation", "“We shall win.” – Col. Karim, in Omsk. They left.", 2],
  ["small letters behind a long word", "They closed the factory. nobody came back.", 2],
  ["small letters behind what may be an abbreviation", "The est. value rose and the dept. heads left.", 1],
  ["an inhabitants' number", "They hold Omsk (pop. 256,000) and its port.", 1],
  ["an item of a list", "2. The army denied the report. It left.", 2],
  ["a dateline", "SANAA - Osterlich bombed the port.", 2],
  ["a dateline that begins with an article", "EL MIRADOR, Sylvania - Osterlich bombed the port.", 2],
  ["a dateline with a date", "Port Sylva, 22 April 2021 – Minister Lee met the envoy.", 2],
  ["a dateline with an agency", "FREDVILLE, March 26 (Newswire) - Gunmen killed a judge.", 2],
  ["a dateline with an agency in small letters", "SANAA (wire) - Osterlich bombed the port.", 2],
  ["a dateline with region and weekday", "FREDVILLE, Northern Sylvania, Mon. 3 June 1997 -- It fell.", 2],
  ["a name explained in brackets", "NATO (the alliance) - as ever - refused.", 1],
  ["a parenthesis in dashes", "Osterlich - as ever - refused.", 1],
  ["a subject before a dash", "NATO said on 3 May - a Friday - that it would go.", 1],
  ["a name with a hyphen", "Al-Noor fled on 3 May.", 1],
  ["a time stamp", "13 Mar, 16:00 Port Sylva: a spokesman says nothing.", 2],
  ["a time stamp in brackets", "[14:05 GMT] Osterlich bombed Fredville.", 2],
  ["a time at the start of a sentence", "16:00 was when it began.", 1],
  ["brackets", "He left. (He came back later.) Nobody saw.", 3],
])("%s", (_, text, count) => expect(sentences(text)).toHaveLength(count));

test("a sentence beyond the limit is split at its marks", () => {
  const text = `${"word ".repeat(100)}; ${"word ".repeat(100)}, ${"word ".repeat(100)}.`;
  const found = sentences(text);
  expect(found).toHaveLength(3);
  expect(found[0]!.endsWith(";")).toBe(true);
  expect(found[1]!.endsWith(",")).toBe(true);
  for (const sentence of sentences("a ".repeat(1000)))
    expect(tokenize(sentence).length).toBeLessThanOrEqual(LONGEST_SENTENCE);
});

test("an empty paragraph has no sentences", () => expect(sentences("")).toEqual([]));
