// What a document tells of states: which it is about, whose a place is, where a state is spoken of.
import { homeState, stateCounts, stateOf } from "../coreference/home.ts";
import type { Referent, SentenceNode } from "../types.ts";
import type { Lands } from "./types.ts";

/** Where no document speaks of any. */
export const NO_LANDS: Lands = {
  home: null,
  around: () => null,
  likely: () => null,
  stateOf: (referent) => stateOf(referent, new Map()),
  spokenOf: () => null,
};

/** How many sentences before one make up its passage. */
const BEFORE = 3;
/** By how much the state of a passage must lead any other. */
const ALONE = 5;
/** By how much it must lead where the document speaks as much of it as of any other, and how much that is. */
const FIRST = 2;
const AS_MUCH = 0.8;

/** The states of a document whose references are resolved. `referents`: those of the catalogue. */
export function landsOf(sentences: readonly SentenceNode[], referents: ReadonlyMap<string, Referent>): Lands {
  const mentioned = (state: Referent, from: number, step: number) => {
    for (let i = from; i >= 0 && i < sentences.length; i += step) {
      const sentence = sentences[i]!;
      const found = sentence.mentions.filter(
        ({ kind, referent }) =>
          (kind === "name" || kind === "demonym") && referent && stateOf(referent, referents)?.id === state.id,
      );
      const mention = found.find((m) => m.referent?.id === state.id) ?? found[0];
      if (mention) return { mention, sentence };
    }
    return null;
  };
  const passage = (sentence: number, lead: number) =>
    homeState(sentences.slice(Math.max(0, sentence - BEFORE), sentence + 1), referents, lead);
  const counts = stateCounts(sentences, referents);
  const most = Math.max(0, ...counts.values());
  return {
    home: homeState(sentences, referents),
    around: (sentence) => passage(sentence, ALONE),
    likely: (sentence) => {
      const state = passage(sentence, FIRST);
      return state && counts.get(state.id)! >= AS_MUCH * most ? state : null;
    },
    stateOf: (referent) => stateOf(referent, referents),
    spokenOf: (state, sentence) => mentioned(state, sentence, -1) ?? mentioned(state, sentence + 1, 1),
  };
}
