// Slot for the state that is helped or sent troops where nothing says whom: "Osterlich offered help", the one that the document is about.
import { fits } from "../../arguments/readings.ts";
import { hasKid, kids, preposition } from "../../syntax/tree.ts";
import type { Argument, Referent } from "../../types.ts";
import type { Matching, SpecialSlot } from "../types.ts";

/** What foreigners do where a document plays; buying and selling goes on everywhere. */
const GIVING = new Set(
  "send dispatch despatch fly lend offer promise pledge provide supply spare airlift ship rush deliver contribute land bring grant".split(
    " ",
  ),
);

/** Prepositions of phrases that say to whom, whither, where or what for. */
const WHITHER = new Set(
  "to for into in at on near with towards toward across along against around off over onto among alongside between".split(
    " ",
  ),
);

/** "sent two helicopters", "offered to send doctors": the state that the document is about, where a foreign state or body does it and no word says to whom or whither. */
export const receiverHere: SpecialSlot = (matching, { predicate }, reading, subjects) => {
  const { sentence, lands } = matching;
  const { home } = lands;
  if (!home || !predicate || predicate.passive || !GIVING.has(predicate.lemma) || !fits("State", reading.types))
    return [];
  if (predicate.indirect.length > 0 || subjects.length === 0) return [];
  if (isToldWhither(matching, predicate.token)) return [];
  if (!subjects.every((s) => isForeigner(s, home, matching)) || isElsewhere(matching, subjects, home)) return [];
  const spoken = lands.spokenOf(home, sentence.index);
  if (!spoken) return [];
  const { mention, sentence: place } = spoken;
  return [{ token: mention.head, mention, referent: home, indirect: true, home: place }];
};

/** Whether a phrase or clause of the verb or its objects names a receiver or a place. */
function isToldWhither({ sentence }: Matching, verb: number): boolean {
  const { tree, byHead } = sentence;
  const objects = kids(tree, verb, "obj");
  const above = tree.rel[verb] === "xcomp" ? [tree.head[verb]!] : [];
  const phrases = [verb, ...objects, ...above].flatMap((t) => kids(tree, t, "obl", "nmod", "obl:arg"));
  const whither = phrases.some((t) => {
    const mention = byHead.get(t);
    const isKnown = mention !== undefined || tree.upos[t] === "PROPN" || tree.upos[t] === "PRON";
    return isKnown && WHITHER.has(preposition(tree, t) ?? "");
  });
  const where = [verb, ...above].some((t) => hasKid(tree, t, ["advmod"], ["there", "home", "abroad", "elsewhere"]));
  return whither || where || objects.some((t) => kids(tree, t, "nmod:poss").length > 0);
}

/** A state that is not the one the document is about, its body, or one of several states. */
function isForeigner({ referent }: Argument, home: Referent, { lands }: Matching): boolean {
  if (referent.type === "InternationalOrganization") return true;
  const state = lands.stateOf(referent);
  return FOREIGN.has(referent.type) && state !== null && state.id !== home.id;
}
const FOREIGN = new Set(["State", "GovernmentBody", "MilitaryForce", "SecurityService", "Person"]);

/** Prepositions of the state that something comes from or by. */
const ORIGIN = new Set(["from", "via", "by", "through"]);

/** Whether the sentence speaks of a third state beside, which may be the one that is meant. */
function isElsewhere({ sentence, lands }: Matching, subjects: readonly Argument[], home: Referent): boolean {
  const own = new Set(subjects.map((s) => lands.stateOf(s.referent)?.id ?? s.referent.id));
  return sentence.mentions.some(({ kind, referent, head }) => {
    if (!referent || (kind !== "name" && kind !== "demonym")) return false;
    const state = lands.stateOf(referent);
    const { rel } = sentence.tree;
    const isApart = /^(?:nsubj|conj)/.test(rel[head]!) || ORIGIN.has(preposition(sentence.tree, head) ?? "");
    return state !== null && state.id !== home.id && !own.has(state.id) && !isApart;
  });
}
