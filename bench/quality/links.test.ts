// Reading annotated chains, and judging what mentions were taken for, on a text of two sentences.
import { describe, expect, test } from "vitest";
import { readTreebank } from "../treebank.ts";
import { chainMentions, type Form } from "./chains.ts";
import { precision, recall } from "./counts.ts";
import { type FoundMention, scoreChains } from "./links.ts";

const word = (id: number, form: string, upos: string, head: number, misc = "_") =>
  [id, form, form.toLowerCase(), upos, "_", "_", head, head === 0 ? "root" : "dep", "_", misc].join("\t");

const TREEBANK = [
  "# newdoc id = TEST_news_harbour",
  "# text = Osterlich sent Louis Trentino .",
  word(1, "Osterlich", "PROPN", 2, "Entity=(1-place-new-n-cf1-1-coref)"),
  word(2, "sent", "VERB", 0),
  word(3, "Louis", "PROPN", 2, "Entity=(2-person-new-n-cf2-1,2-coref"),
  word(4, "Trentino", "PROPN", 3, "Entity=2)"),
  word(5, ".", "PUNCT", 2),
  "",
  "# text = Its envoy signed while it rained in Osterlich .",
  word(1, "Its", "PRON", 2, "Entity=(2-person-giv-n-cf1-2-coref(1-place-giv-n-cf2-1-ana)"),
  word(2, "envoy", "NOUN", 3, "Entity=2)"),
  word(3, "signed", "VERB", 0),
  word(4, "while", "SCONJ", 6),
  word(5, "it", "PRON", 6),
  word(6, "rained", "VERB", 3),
  word(7, "in", "ADP", 8),
  word(8, "Osterlich", "PROPN", 6, "Entity=(1-place-giv-n-cf3-1-coref)"),
  word(9, ".", "PUNCT", 3),
].join("\n");
const [document] = readTreebank(TREEBANK);
const gold = chainMentions(document!);

/** The nth time that a phrase stands in the text, as found and taken for `entity`; its last word is its head unless told. */
function found(phrase: string, form: Form, entity: string, nth = 1, head = phrase.split(" ").at(-1)!): FoundMention {
  let start = -1;
  for (let i = 0; i < nth; i++) start = document!.text.indexOf(phrase, start + 1);
  const at = start + phrase.lastIndexOf(head);
  return { start, end: start + phrase.length, head: { start: at, end: at + head.length }, form, entity };
}

test("mentions are read with their chains, cores and forms", () => {
  const spell = ({ start, end }: { start: number; end: number }) => document!.text.slice(start, end);
  expect(gold.map((m) => [spell(m), m.chain, m.type, m.form, m.core.map(spell), spell(m.head)])).toEqual([
    ["Osterlich", "1", "place", "name", ["Osterlich"], "Osterlich"],
    ["Louis Trentino", "2", "person", "name", ["Louis", "Trentino"], "Louis"],
    ["Its", "1", "place", "pronoun", ["Its"], "Its"],
    ["Its envoy", "2", "person", "description", ["envoy"], "envoy"],
    ["Osterlich", "1", "place", "name", ["Osterlich"], "Osterlich"],
  ]);
});

describe("links by form: precision and recall", () => {
  const osterlich = found("Osterlich", "name", "osterlich");
  const trentino = found("Louis Trentino", "name", "trentino", 1, "Louis");
  const its = found("Its", "pronoun", "osterlich");
  const envoy = found("Its envoy", "description", "trentino");
  const again = found("Osterlich", "name", "osterlich", 2);
  test.each<[string, FoundMention[], Form, number, number]>([
    ["all linked", [osterlich, trentino, its, envoy, again], "name", 1, 1],
    ["all linked", [osterlich, trentino, its, envoy, again], "pronoun", 1, 1],
    ["all linked", [osterlich, trentino, its, envoy, again], "description", 1, 1],
    ["two names for one place", [osterlich, { ...again, entity: "other" }], "name", 0, 0],
    ["a pronoun for another", [osterlich, trentino, { ...its, entity: "trentino" }], "pronoun", 0, 0],
    ["a pronoun for nothing", [osterlich, its, found("it", "pronoun", "osterlich", 1)], "pronoun", 1 / 2, 1],
    ["a description left open", [osterlich, trentino], "description", 0, 0],
    ["a name is linked to a name, not to a pronoun", [its, again], "name", 0, 0],
    ["a pronoun may stand before the name", [its, again], "pronoun", 1, 1],
  ])("%s: %s", (_, mentions, form, p, r) => {
    const count = scoreChains(gold, mentions).byForm.get(form)!;
    expect([precision(count), recall(count)]).toEqual([p, r]);
  });
});
