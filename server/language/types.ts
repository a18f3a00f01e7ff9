// What the language stage hands on: sentences of tokens with tags and a dependency tree. Any parser that fills these types fits in.
import type { Span } from "../domain/document.ts";

/** One token, split as Universal Dependencies splits English (n't, 's and hyphens are tokens of their own). */
export interface Token extends Span {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ... */
  readonly upos: string;
  /** Penn tag: NNP, VBD, VBN, ... */
  readonly xpos: string;
  /** Index of the head in the same sentence, -1 for the root. */
  readonly head: number;
  /** UD relation with subtype: nsubj, nsubj:pass, obl:agent, ... */
  readonly deprel: string;
  /** What the mention head of the model says this token heads: person, organization, place, event, time, object, abstract, ...; null: none. */
  readonly entity: string | null;
}

/** One sentence; `paragraph` counts from 0 and never changes inside a sentence. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A loaded language model. Deterministic; splits and parses a whole text in batches. */
export interface LanguageModel {
  /** Sentences of `text` in order; offsets are UTF-16 code units into it. Never throws on odd text. */
  analyse(text: string): Sentence[];
}
