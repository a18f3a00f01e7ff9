// What a frame requires or forbids: slots that must be filled or empty, and conditions with names of their own.

import { phraseHeads } from "../arguments/phrases.ts";
import {
  AIRCRAFT,
  ARMED,
  CABINETS,
  CAPTIVES,
  DUMPS,
  ENVOYS,
  GIVEN_MEN,
  GIVING_UP,
  GROUNDS,
  GUIDED,
  HELPLESS,
  HURT,
  MOVES,
  POSTING,
  RETALIATING,
  SPOKEN,
  SPYING,
  TERMS,
  TIMES,
  UNDERTAKING,
  YIELDING,
} from "../lexicon/conditions.ts";
import { ARMAMENTS, EVENT_NOUNS, WEAPON_NOUNS } from "../lexicon/nouns.ts";
import { TIME_NOUNS } from "../lexicon/words.ts";
import { complementsOf } from "../syntax/objects.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { type Condition, SENSES } from "./senses.ts";
import { slotTokens } from "./slots.ts";
import { isTipOff } from "./tip-offs.ts";
import type { Anchor, Matching } from "./types.ts";

/** Conditions that are no slots, by name. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  ...SENSES,
  /** "wanted by X": the verb is passive. */
  passive: (_, { predicate }) => predicate?.passive === true,
  /** An infinitive below the verb. */
  to: ({ sentence: { tree } }, anchor) =>
    kids(tree, headOf(anchor), "xcomp", "advcl", "ccomp").some((c) => hasKid(tree, c, ["mark"], ["to"])),
  /** "took six sailors with them": along, where the doers went. */
  "with-them": ({ sentence: { tree } }, { predicate }) =>
    (predicate?.preps.get("with") ?? []).some((t) => tree.upos[t] === "PRON"),
  /** "overthrew X", "X was deposed": told as done, not as an aim. */
  done: ({ sentence: { tree } }, anchor) => ["VBD", "VBN"].includes(tree.xpos[headOf(anchor)] ?? ""),
  /** "sentenced to life imprisonment", "is serving ten years for murder", "got five years": what is served is a time in prison. */
  "prison-term": isPrisonTerm,
  /** "was held in Osterlich": nobody is said to have done it. */
  agentless: (_, { predicate }) => predicate?.passive === true && predicate.subjects.length === 0,
  /** Those to whom it is done are in the hands of the doers: "shot two prisoners", "shot them after they had surrendered". */
  captives: ({ sentence: { tree } }, { predicate }) =>
    (predicate?.objects ?? []).some(
      (t) => CAPTIVES.has(tree.lemma[t]!) || hasKid(tree, t, ["amod"], HELPLESS) || yields(tree, t),
    ) || yields(tree, predicate?.token ?? -1),
  /** "shot and wounded X", "shot X in the leg": whoever is hit lives, or the bullets miss. */
  survivors: ({ sentence: { tree } }, { predicate }) =>
    predicate !== null && tree.lemma.some((lemma, i) => HURT.has(lemma) && Math.abs(i - predicate.token) <= NEAR),
  complement: hasComplement,
  "tip-off": isTipOff,
  /** "called on X to V", "called on X for help": not a visit. */
  asked: ({ sentence: { tree } }, { predicate }) => {
    const called = predicate ? [predicate.token, ...kids(tree, predicate.token, "obl")] : [];
    const below = called.flatMap((t) => kids(tree, t, "xcomp", "advcl", "ccomp", "acl", "obl", "nmod", "conj"));
    return below.some((c) => hasKid(tree, c, ["mark", "case"], ["to", "for", "that", "not"]));
  },
  /** "the court suspects X of it": who speaks tries people. */
  court: ({ sentence }, { predicate }) =>
    (predicate?.subjects ?? []).some((t) => {
      const mention = sentence.byHead.get(t);
      const name = mention?.referent?.name ?? mention?.noun ?? "";
      return /\b(?:court|tribunal|prosecutors?|jury)\b/i.test(name);
    }),
  /** "insists that X withdraw", "that X must": the clause is to be made true. */
  wished: ({ sentence: { tree } }, { predicate }) =>
    (predicate ? kids(tree, predicate.token, "ccomp") : []).some(
      (c) =>
        hasKid(tree, c, ["aux", "aux:pass", "cop"], ["must", "should", "be"]) ||
        (!hasKid(tree, c, ["aux"]) && isSubjunctive(tree, c, predicate?.token ?? -1)),
    ),
  /** "agreed that X shall withdraw", "undertook that nobody would": what is settled is to be done. */
  undertaken: ({ sentence: { tree } }, { predicate }) =>
    (predicate ? kids(tree, predicate.token, "ccomp") : []).some(
      (c) => !hasKid(tree, c, ["cop", "expl"]) && kids(tree, c, "aux").some((aux) => UNDERTAKING.has(tree.lower[aux]!)),
    ),
  /** "agreed to disagree". */
  disagreeing: ({ sentence: { tree } }, { predicate }) =>
    predicate !== null && tree.children[predicate.token]!.some((c) => ["disagree", "differ"].includes(tree.lemma[c]!)),
  /** "promised to respect each other's territory": each owes it to the other. */
  mutual: ({ sentence: { tree } }, { predicate }) =>
    predicate !== null &&
    tree.lower.some((word, i) => i > predicate.token && word === "each" && tree.lower[i + 1] === "other"),
  /** "agreed on elections", not "agreed on Friday". */
  "agreed-on": ({ sentence: { tree } }, { predicate }) =>
    ["on", "upon"]
      .flatMap((prep) => predicate?.preps.get(prep) ?? [])
      .some((t) => tree.upos[t] === "NOUN" && !TIME_NOUNS.has(tree.lemma[t]!)),
  /** "told his X counterpart", "raised it with his opposite number": spoken to as one holder of an office to another. */
  counterpart: ({ sentence }, anchor) =>
    ["obj", "iobj", "to", "with"]
      .flatMap((slot) => slotTokens(sentence, anchor, slot))
      .some((t) => {
        const { lemma, lower } = sentence.tree;
        return lemma[t] === "counterpart" || (lemma[t] === "number" && lower[t - 1] === "opposite");
      }),
  /** "attributed it to X", "blamed both on Y": the object is what was just told. */
  spoken: ({ sentence: { tree } }, { predicate }) =>
    (predicate?.objects ?? []).some((t) => SPOKEN.has(tree.lower[t]!) && tree.upos[t] === "PRON"),
  /** "vowed to retaliate", "reserved the right to strike back": what is to come answers what was done. */
  answering: ({ sentence: { tree } }, { predicate }) =>
    (predicate ? [predicate.token, ...predicate.objects] : [])
      .flatMap((t) => kids(tree, t, "xcomp", "acl", "advcl"))
      .some((c) => RETALIATING.has(tree.lemma[c]!) && hasKid(tree, c, ["mark"], ["to"])),
  /** "want him for murder", "sought on charges of fraud": a crime is what he is wanted for, or others want him. */
  suspected: ({ sentence: { tree } }, { predicate }) => {
    const reasons = ["for", "on", "over"].flatMap((prep) => predicate?.preps.get(prep) ?? []);
    const below = (predicate?.objects ?? []).flatMap((t) => kids(tree, t, "nmod"));
    return predicate?.passive === true || [...reasons, ...below].some((t) => GROUNDS.has(tree.lemma[t]!));
  },
  /** A clause that completes the noun. */
  clause: ({ sentence: { tree } }, { noun }) =>
    noun >= 0 && kids(tree, noun, "acl", "ccomp", "nmod", "acl:relcl").length > 0,
  /** The object is a body of armed people: "drove the army out of F". */
  "armed-object": ({ sentence }, { predicate }) =>
    (predicate?.objects ?? []).some((t) => {
      const type = sentence.byHead.get(t)?.referent?.type ?? sentence.byHead.get(t)?.type;
      return type !== undefined && type !== null && ARMED.has(type);
    }),
  /** "announced the departure of two X diplomats": those who go are envoys. */
  envoys: ({ sentence: { tree } }, { noun }) =>
    noun >= 0 && phraseHeads(tree, noun, "of").some((t) => ENVOYS.has(tree.lemma[t]!)),
  /** "expelled 15 Iranians": it is about envoys or spies, as the passage says. */
  diplomacy: ({ sentence }) =>
    [sentence.tree, ...(sentence.previous ? [sentence.previous.tree] : [])].some((tree) =>
      tree.lemma.some((lemma) => ENVOYS.has(lemma) || SPYING.has(lemma)),
    ),
  /** "Rice told Kibaki": both have names, so that no outlet or bystander is meant. */
  named: ({ sentence }, { predicate }) =>
    (predicate?.subjects ?? []).some((t) => isKnown(sentence, t, true)) &&
    [...(predicate?.objects ?? []), ...(predicate?.indirect ?? [])].some((t) => isKnown(sentence, t, false)),
  /** "ordered the crowd out of the square", "ordered his men to the front": where those commanded are to go. */
  moved: ({ sentence: { tree } }, { predicate }) =>
    predicate !== null &&
    (MOVES.some((prep) => predicate.preps.has(prep)) ||
      hasKid(tree, predicate.token, ["advmod", "compound:prt"], ["out", "off", "back", "home", "away", "ashore"])),
  /** "pointed at X": at somebody with a name. */
  "at-name": ({ sentence }, { predicate }) =>
    (predicate?.preps.get("at") ?? []).some((t) => sentence.byHead.get(t)?.kind === "name"),
  /** "threw the gun into a river": what is thrown there is got rid of. */
  discarded: ({ sentence: { tree } }, { predicate, noun }) =>
    predicate !== null &&
    [predicate.token, noun]
      .filter((t) => t >= 0)
      .some((head) => phraseHeads(tree, head, "into").some((t) => DUMPS.has(tree.lemma[t]!))),
  /** "asked to form a government", "a government formed by two parties": office taken, nothing founded. */
  cabinet: ({ sentence: { tree } }, { predicate }) =>
    (predicate?.objects ?? []).some((t) => CABINETS.has(tree.lemma[t]!) && /^\p{Ll}/u.test(tree.tokens[t]!.text)),
  /** "dropped its objections to X": what is given up is no longer so. */
  "given-up": ({ sentence: { tree } }, { noun }) =>
    noun >= 0 && tree.rel[noun] === "obj" && GIVING_UP.has(tree.lemma[tree.head[noun]!]!),
  /** "took part in the raid": in an attack that a noun names, not in a vote, an affair or "it". */
  "in-attack": ({ sentence: { tree } }, { predicate, noun }) =>
    [predicate?.token ?? -1, noun]
      .filter((t) => t >= 0)
      .some((head) => phraseHeads(tree, head, "in").some((t) => isAttack(tree.lemma[t]!))),
  /** "put the army on alert in F": nobody goes there. */
  alerted: ({ sentence: { tree } }, { predicate }) =>
    (predicate?.preps.get("on") ?? []).some((t) => ALERTS.has(tree.lemma[t]!)),
  /** "led investigators to a flat", "led them to X": the way is shown to those who are nobody's to command. */
  guided: ({ sentence: { tree } }, { predicate }) =>
    predicate?.lemma === "lead" &&
    predicate.preps.has("to") &&
    predicate.objects.some((t) => GUIDED.has(tree.lemma[t]!) && !hasKid(tree, t, ["nmod:poss"])),
  /** "troops stationed in F": that they are there, not that they were sent. */
  posted: ({ sentence: { tree } }, { predicate }) =>
    predicate !== null &&
    POSTING.has(predicate.lemma) &&
    (predicate.passive || tree.rel[predicate.token] === "acl") &&
    !hasKid(tree, predicate.token, ["obl:agent"]),
  /** "brought down a drone": what falls is an aircraft. */
  aircraft: ({ sentence: { tree } }, { predicate }) =>
    (predicate?.objects ?? []).some((t) => AIRCRAFT.has(tree.lemma[t]!)),
  /** "supplied instructors": they are what is given, not who gets it. */
  "men-given": ({ sentence: { tree } }, { predicate }) =>
    (predicate?.objects ?? []).some((t) => GIVEN_MEN.has(tree.lemma[t]!)),
  /** "handed over their weapons": what is given up was one's own. */
  own: ({ sentence: { tree } }, { noun }) =>
    noun >= 0 && kids(tree, noun, "nmod:poss").some((c) => tree.xpos[c] === "PRP$"),
  /** "arms shipments", "the sale of drones": what is handed over are weapons. */
  weapons: ({ sentence: { tree } }, { noun }) =>
    noun >= 0 &&
    [...kids(tree, noun, "compound"), ...phraseHeads(tree, noun, "of")].some(
      (t) => ARMS.has(tree.lemma[t]!) || ARMS.has(tree.lower[t]!),
    ),
  /** "drove X out", "pushed X back", "forced X from F". */
  "driven-away": ({ sentence: { tree } }, { predicate }) =>
    predicate !== null &&
    (["out of", "from", "out", "back from"].some((prep) => predicate.preps.has(prep)) ||
      hasKid(tree, predicate.token, ["advmod", "compound:prt"], ["out", "back"])),
};

const ALERTS = new Set(["alert", "standby", "notice", "footing", "readiness", "state"]);

/** Whether a noun tells of an attack by itself: "raid", "bombing"; a crime or an operation may be anything. */
function isAttack(lemma: string): boolean {
  return EVENT_NOUNS.get(lemma) === "attack" && !LOOSE_ATTACKS.has(lemma);
}
const LOOSE_ATTACKS = new Set(["crime", "operation", "incident", "plot", "violence", "crackdown"]);

/** Whether a token is a name or a description of somebody with a name; `pronouns` count where they may. */
function isKnown({ byHead }: SentenceNode, token: number, pronouns: boolean): boolean {
  const mention = byHead.get(token);
  if (mention?.kind === "name") return true;
  const known =
    mention?.referent !== null && mention?.referent !== undefined && mention.referent.origin !== "described";
  return known && (mention.kind === "nominal" || (pronouns && mention.kind === "pronoun"));
}

/** "that X withdraw": the bare form beside a singular subject, or after a verb of the past. */
function isSubjunctive(tree: Tree, verb: number, wish: number): boolean {
  const bare = tree.xpos[verb] === "VBP" && tree.lower[verb] === tree.lemma[verb];
  if (tree.xpos[verb] === "VB" || (bare && tree.xpos[wish] === "VBD")) return true;
  const [subject] = kids(tree, verb, "nsubj");
  const singular =
    subject !== undefined && ["NN", "NNP"].includes(tree.xpos[subject]!) && !hasKid(tree, subject, ["conj"]);
  return singular && bare;
}

/** Whether the sentence passed, or the time served, means prison: "served two years as mayor" does not. */
function isPrisonTerm({ sentence: { tree } }: Matching, anchor: Anchor): boolean {
  const { predicate, noun } = anchor;
  if (!predicate) return false;
  const passed = predicate.preps.get("to") ?? [];
  if (noun < 0) return passed.some((t) => TERMS.has(tree.lemma[t]!) || TIMES.has(tree.lemma[t]!));
  const named = TERMS.has(tree.lemma[noun]!) || kids(tree, noun, "compound").some((c) => TERMS.has(tree.lemma[c]!));
  const going = tree.xpos[predicate.token] === "VBG";
  return (
    !predicate.preps.has("as") &&
    !kids(tree, noun, "nmod").some((c) => hasKid(tree, c, ["case"], ["as"])) &&
    (named ||
      (TIMES.has(tree.lemma[noun]!) &&
        (going || predicate.preps.has("for") || tree.lemma[predicate.token] !== "serve")))
  );
}

const NEAR = 12;

/** Whether a clause on a token says that somebody gave up. */
function yields(tree: Tree, token: number): boolean {
  return token >= 0 && kids(tree, token, "advcl", "acl", "acl:relcl").some((c) => YIELDING.has(tree.lemma[c]!));
}

const ARMS: ReadonlySet<string> = new Set([...ARMAMENTS, ...WEAPON_NOUNS, "arm", "arms", "ammunition", "materiel"]);

/** Whether a slot of a trigger holds anything, or a condition of that name is met. */
export function isFilled(matching: Matching, anchor: Anchor, slot: string): boolean {
  const condition = CONDITIONS[slot];
  if (condition) return condition(matching, anchor);
  const { tree } = matching.sentence;
  const v = headOf(anchor);
  if (slotTokens(matching.sentence, anchor, slot).length > 0) return true;
  const clauses = [v, ...(anchor.predicate?.objects ?? [])].flatMap((t) => kids(tree, t, "advcl", "acl"));
  if (clauses.some((c) => hasKid(tree, c, ["mark", "case"], [slot]))) return true;
  const beside = [v, anchor.noun].filter((t) => t >= 0).flatMap((t) => tree.children[t]!);
  return beside.some((c) => tree.lemma[c]!.replace(/s$/, "") === slot) || tree.lemma[tree.head[v]!] === slot;
}

function headOf({ predicate, noun }: Anchor): number {
  return predicate?.token ?? noun;
}

/** "rang the emir, Sheikh X", "saw his colleague X": a name says who that is; "called his son X" gives one. */
function isNameOf(tree: Tree, verb: number, apposed: number): boolean {
  const first = Math.min(apposed, ...tree.children[apposed]!.filter((c) => tree.rel[c] !== "punct"));
  return tree.upos[apposed] === "PROPN" && (tree.lower[first - 1] === "," || tree.lemma[verb] !== "call");
}

/** "called X a liar", "called it wrong": something is said of the object. */
function hasComplement({ sentence: { tree } }: Matching, { predicate }: Anchor): boolean {
  if (!predicate) return false;
  const v = predicate.token;
  return (
    complementsOf(tree, v).length > 0 ||
    predicate.preps.has("as") ||
    kids(tree, v, "ccomp").length > 0 ||
    kids(tree, v, "xcomp").some((c) => !hasKid(tree, c, ["mark"], ["to"])) ||
    predicate.objects.some((o) => kids(tree, o, "appos", "amod").some((c) => c > o && !isNameOf(tree, v, c)))
  );
}
