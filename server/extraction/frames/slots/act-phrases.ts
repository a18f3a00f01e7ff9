// Slot of an act that only its own phrase names: "any part in the revolt in F", "responsibility for the destruction of the airliner".
import { actAt } from "../../arguments/acts.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Reading } from "../../arguments/readings.ts";
import { CRIMES } from "../../lexicon/accusing.ts";
import { EVENT_NOUNS } from "../../lexicon/nouns.ts";
import type { Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import { slotTokens } from "../slots.ts";
import type { Anchor, Matching } from "../types.ts";

const LEADING = ["in", "for", "with", "to"];
const LYING = ["in", "at", "on", "near", "over", "of"];
const SITE: Reading = { types: ["Place", "State"], locative: true, target: false, people: false };

/** The act that the noun of the trigger is about, by the place that the act's phrase names, else by itself. */
export function actOfPhrase({ sentence }: Matching, anchor: Anchor): Argument[] {
  const { tree } = sentence;
  const acts = LEADING.flatMap((prep) => slotTokens(sentence, anchor, prep)).filter(
    (t) => t > anchor.noun && tree.upos[t] === "NOUN" && isAct(tree, t),
  );
  return acts.slice(0, 1).flatMap((t) => {
    const places = LYING.flatMap((prep) => phraseHeads(tree, t, prep)).flatMap((c) => argumentsAt(sentence, c, SITE));
    const act = places.length > 0 ? null : actAt(sentence, t, true);
    return act ? [act] : places.slice(0, 1);
  });
}

/** Violence, a crime, or harm that no other noun of happenings names. */
function isAct(tree: Tree, token: number): boolean {
  const lemma = tree.lemma[token]!;
  return EVENT_NOUNS.has(lemma) || CRIMES.has(lemma) || HARMS.has(lemma);
}
const HARMS = new Set(
  "destruction downing sinking burning disappearance revolt rising fire event hacking theft leak crash disaster ambush damage riot break-in scuttling derailment loss".split(
    " ",
  ),
);
