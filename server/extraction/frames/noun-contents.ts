// What somebody is accused of by a noun of dealings: "accused X of support for Y", "suspects X of links to Y".
import type { Argument, Firing } from "../types.ts";
import { isFilled } from "./conditions.ts";
import type { Trigger } from "./lexicon.ts";
import { fill } from "./roles.ts";
import { slotTokens } from "./slots.ts";
import type { Anchor, Matching } from "./types.ts";

/** Dealings that a noun tells of with whoever has them as its possessor. */
const DEALINGS = new Set(["SUPPORTS", "AIDS", "COOPERATES_WITH", "LINKED_TO"]);

/** Firings of the nouns that say what those who are accused are accused of, alleged by whoever accuses them. */
export function nounContents(
  matching: Matching,
  anchor: Anchor,
  doers: readonly Argument[],
  speakers: readonly (Argument | null)[],
  at: number,
): Firing[] {
  const { sentence, lexicon } = matching;
  const nouns = slotTokens(sentence, anchor, "of").filter((t) => sentence.tree.upos[t] === "NOUN");
  return nouns.flatMap((noun) => {
    const inner: Anchor = { predicate: null, noun, adjective: -1, particle: null };
    const told = (lexicon.nouns.get(sentence.tree.lemma[noun]!) ?? []).filter((t) => tellsOf(matching, t, inner));
    return told.flatMap((deal) =>
      doers.flatMap((subject) =>
        fill(matching, deal, inner, "object", [subject])
          .filter((object) => object.referent.id !== subject.referent.id)
          .flatMap((object) =>
            speakers.map(
              (speaker): Firing => ({
                sentence: sentence.index,
                relation: deal.relation.name,
                rule: deal.frame.id,
                predicate: at,
                trigger: [Math.min(at, noun), Math.max(at, noun)],
                subject,
                object,
                confidence: deal.frame.confidence,
                forced: { standing: "alleged", speaker },
                presupposed: false,
                ceiling: null,
                event: null,
                former: false,
              }),
            ),
          ),
      ),
    );
  });
}

/** Whether a frame of a noun is about whoever the noun is the dealing of. */
function tellsOf(matching: Matching, { relation, frame }: Trigger, anchor: Anchor): boolean {
  return (
    DEALINGS.has(relation.name) &&
    !frame.inverse &&
    frame.verbs.length === 0 &&
    frame.adjectives.length === 0 &&
    frame.subject.includes("poss") &&
    frame.requires.every((slot) => isFilled(matching, anchor, slot)) &&
    !frame.forbids.some((slot) => isFilled(matching, anchor, slot))
  );
}
