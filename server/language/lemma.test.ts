// Dictionary forms by Penn tag.
import { expect, test } from "vitest";
import { createLemmatizer } from "./lemma.ts";

const lemmaOf = createLemmatizer();

test.each([
  ["accused", "VBN", "accuse"],
  ["Denying", "VBG", "deny"],
  ["struck", "VBD", "strike"],
  ["left", "VBD", "leave"],
  ["founded", "VBD", "found"],
  ["found", "VBD", "find"],
  ["wounded", "VBN", "wound"],
  ["lay", "VBD", "lie"],
  ["is", "VBZ", "be"],
  ["’s", "VBZ", "be"],
  ["wo", "MD", "will"],
  ["n’t", "RB", "not"],
  ["hoping", "VBG", "hope"],
  ["seized", "VBD", "seize"],
  ["raided", "VBD", "raid"],
  ["using", "VBG", "use"],
  ["barred", "VBN", "bar"],
  ["rent", "VB", "rent"],
  ["her", "PRP", "she"],
  ["her", "PRP$", "her"],
  ["better", "RBR", "well"],
  ["men", "NNS", "man"],
  ["forces", "NNS", "force"],
  ["troops", "NNS", "troop"],
  ["allies", "NNS", "ally"],
  ["gunmen", "NNS", "gunman"],
  ["militia", "NN", "militia"],
  ["media", "NNS", "media"],
  ["Taliban", "NNP", "Taliban"],
  ["Emirates", "NNPS", "Emirates"],
  ["Russian", "JJ", "Russian"],
  ["northern", "JJ", "northern"],
  ["worse", "JJR", "bad"],
  ["biggest", "JJS", "big"],
  ["them", "PRP", "they"],
  ["An", "DT", "a"],
  ["The", "DT", "the"],
  [".", ".", "."],
])("%s %s -> %s", (word, tag, lemma) => expect(lemmaOf(word, tag)).toBe(lemma));

test.each([
  ["Former", "former"],
  ["Russian", "Russian"],
  ["Iraqi", "Iraqi"],
  ["British", "British"],
])("%s at the beginning of a sentence -> %s", (word, lemma) => expect(lemmaOf(word, "JJ", true)).toBe(lemma));
