// Slots of whom a statement blames by what it tells of him: "says Y is behind it", "told deputies that Y had armed the rebels".
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import {
  ABETTING,
  BREAKABLE,
  CRIMES,
  GRAVE,
  GUILTY,
  PERPETRATORS,
  SPREAD,
  SPREADING,
  STAGING,
  WRONGS,
} from "../../lexicon/accusing.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, isVerb, kid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import { ANAPHORS } from "../anaphors.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { idsOf, isModal, isNegated, isOneOf, ownIds } from "./clauses.ts";
import { isEventNoun } from "./events.ts";

/** Who does wrong in the clause below the verb; nobody where those who speak do it themselves. */
export const wrongdoers: SpecialSlot = (matching, anchor, reading, subjects) =>
  contentOf(matching, anchor)
    .filter((clause) => isReproach(matching, anchor, clause) || isWrong(matching, clause))
    .flatMap((clause) => others(matching, clause, reading, subjects));

/** "alleged that X had made a deal", "complained that X wanted it both ways": whatever it is that somebody with a name did, the verb makes it a wrong. */
function isReproach({ sentence }: Matching, { predicate }: Anchor, { token, kind, subjects }: Predicate): boolean {
  const blames = BLAMING.has(predicate?.lemma ?? "") && !hasKid(sentence.tree, token, ["aux"], TO_COME);
  return (
    blames && kind === "verb" && subjects.some((t) => ["name", "demonym"].includes(sentence.byHead.get(t)?.kind ?? ""))
  );
}
const BLAMING = new Set(["allege", "charge", "complain", "protest", "grumble", "remonstrate"]);

/** "said that X armed the rebels, had broken the truce": who is told to have done what is always a reproach. */
export const offenders: SpecialSlot = (matching, anchor, reading, subjects) => {
  const { tree } = matching.sentence;
  const own = ownIds(subjects);
  const selves = new Set(subjects.flatMap(({ referent, mention }) => [referent.id, mention.owner?.id ?? referent.id]));
  return contentOf(matching, anchor)
    .filter(({ kind, token }) => kind === "verb" && !isNegated(tree, token) && !hasKid(tree, token, ["aux"], TO_COME))
    .flatMap((clause) => {
      const doers = others(matching, clause, reading, subjects).filter((a) => a.referent.type !== "PopulationGroup");
      if (harmsOwn(matching, clause, selves)) return doers;
      if ([clause.token, ...kids(tree, clause.token, "xcomp")].some((t) => GRAVE.has(tree.lemma[t]!))) return doers;
      return isHarm(matching, clause) || abets(matching, clause, own)
        ? doers.filter((a) => a.referent.origin !== "described")
        : [];
    });
};
const TO_COME = ["would", "will", "could", "may", "might", "should", "can"];

/** Who is said to be behind it, to blame or responsible in the clause below the verb, or whose work it is. */
export const culprits: SpecialSlot = (matching, anchor, reading, subjects) =>
  contentOf(matching, anchor)
    .filter(({ token }) => !isNegated(matching.sentence.tree, token) && !isDoubted(matching.sentence.tree, token))
    .flatMap((clause) => {
      const authors = isWork(matching, clause) ? ownersOf(matching, clause, reading, subjects) : [];
      if (isImplicated(matching, clause))
        return others(matching, { ...clause, subjects: clause.objects }, reading, subjects);
      return isGuilty(matching, clause) ? others(matching, clause, reading, subjects) : authors;
    });

function isDoubted(tree: Tree, token: number): boolean {
  return hasKid(tree, token, ["aux"], ["may", "might", "could"]);
}

/** The clauses of what is said: below the verb, or around it ("X, he charged, had V-ed"). */
function contentOf({ sentence: { tree }, predicates }: Matching, { predicate }: Anchor): Predicate[] {
  const v = predicate?.token ?? -1;
  if (v < 0 || hasKid(tree, v, ["compound:prt"], ["out"])) return [];
  const around = tree.rel[v] === "parataxis" && tree.head[v]! >= 0 && tree.head[v]! < v ? [tree.head[v]!] : [];
  return [
    ...kids(tree, v, "ccomp")
      .slice(0, 1)
      .map((c) => heldFor(tree, c)),
    ...around,
  ]
    .flatMap((c) => [c, ...kids(tree, c, "conj").filter((d) => isVerb(tree, d) && isSaidWith(tree, d))])
    .flatMap((c) => predicates.get(c) ?? []);
}

/** "said he was certain that X did it": what somebody says that he is sure of. */
function heldFor(tree: Tree, clause: number): number {
  const sure = hasKid(tree, clause, ["cop"]) && SURE.has(tree.lemma[clause]!);
  return sure ? (kids(tree, clause, "ccomp", "advcl", "csubj").at(0) ?? clause) : clause;
}
const SURE = new Set("certain sure convinced clear evident obvious doubt confident positive".split(" "));

/** Whether a clause joined to what is said is said too: it shares the subject, or opens with "that". */
function isSaidWith(tree: Tree, clause: number): boolean {
  return !hasKid(tree, clause, ["nsubj", "nsubj:pass"]) || hasKid(tree, clause, ["mark"], ["that"]);
}

function others(matching: Matching, clause: Predicate, reading: Reading, subjects: readonly Argument[]): Argument[] {
  const own = ownIds(subjects);
  const { tree } = matching.sentence;
  const accused = clause.subjects
    .filter((t) => !isEventNoun(matching, t) && !kids(tree, t, "nmod:poss").some((c) => tree.xpos[c] === "PRP$"))
    .flatMap((t) => argumentsAt(matching.sentence, t, reading));
  return accused.some((a) => standsForIds(a).some((id) => own.has(id))) ? [] : accused;
}

/** Whom blame of somebody falls back on: his state and body too, unless he is one of a state's people who may be at odds with it. */
function standsForIds(a: Argument): string[] {
  return AT_ODDS.has(a.referent.type) && a.mention.kind !== "demonym"
    ? idsOf(a).filter((id) => id !== a.referent.country)
    : idsOf(a);
}
const AT_ODDS = new Set(["ArmedGroup", "CriminalNetwork", "PoliticalOrganization", "Person"]);

function isWrong(matching: Matching, clause: Predicate): boolean {
  const { tree } = matching.sentence;
  if (clause.kind !== "verb" || isNegated(tree, clause.token)) return false;
  const inner = kids(tree, clause.token, "xcomp");
  return [clause.token, ...inner].some(
    (t) => WRONGS.has(tree.lemma[t]!) || matching.lexicon.verbEvents.has(tree.lemma[t]!),
  );
}

/** "had carried out the raid", "was planning a coup": violence by an event noun; to tell of it by its verb is as often a plain report. */
function isHarm(matching: Matching, { lemma, objects }: Predicate): boolean {
  return STAGING.has(lemma) && objects.some((o) => isEventNoun(matching, o));
}

/** "had invaded his island", "arrested their men": violence that is told by those to whom it was done. */
function harmsOwn({ sentence, lexicon }: Matching, { lemma, objects }: Predicate, own: ReadonlySet<string>): boolean {
  if (!lexicon.verbEvents.has(lemma) && !WRONGS.has(lemma)) return false;
  const { tree, byHead } = sentence;
  const isOwn = (t: number) => {
    const { referent, owner } = byHead.get(t) ?? {};
    return own.has(referent?.id ?? "") || own.has(owner?.id ?? "");
  };
  return objects.some((o) => isOwn(o) || isOwn(kid(tree, o, "nmod:poss")));
}

/** "was training the rebels", "paid the raiders": help for armed people, unless for those who say so. */
function abets(
  { sentence: { byHead } }: Matching,
  { lemma, objects, preps }: Predicate,
  own: ReadonlySet<string>,
): boolean {
  if (!ABETTING.has(lemma)) return false;
  const helped = [...objects, ...(preps.get("to") ?? []), ...(preps.get("for") ?? [])].flatMap(
    (t) => byHead.get(t) ?? [],
  );
  const isArmed = helped.some(({ referent, type }) => (referent?.type ?? type) === "ArmedGroup");
  return isArmed && !helped.some((mention) => isOneOf(mention, own));
}

function isGuilty(matching: Matching, clause: Predicate): boolean {
  const { tree } = matching.sentence;
  return clause.kind === "copular"
    ? isCulprit(matching, clause)
    : isIdiomOfGuilt(matching, clause) || toBlame(tree, clause);
}

/** "was involved in the raid", "had been implicated", "was mixed up in the plot": a share in it that is told in the passive. */
function isImplicated(matching: Matching, { lemma, passive, subjects, preps }: Predicate): boolean {
  if (!passive || subjects.length > 0 || !IMPLICATING.has(lemma)) return false;
  const matters = [...(preps.get("in") ?? []), ...(preps.get("with") ?? [])];
  return matters.length === 0 || isBad(matching, matters);
}
const IMPLICATING = new Set(["involve", "implicate", "mix", "entangle"]);

function toBlame(tree: Tree, { token }: Predicate): boolean {
  return tree.lemma[token] === "blame" && hasKid(tree, token, ["mark"], ["to"]);
}

/** "was behind it", "is responsible for it", "was the author of the raid", "is at the root of the unrest", "was in league with smugglers". */
function isCulprit(matching: Matching, { token: t, lemma, preps }: Predicate): boolean {
  const { tree } = matching.sentence;
  const before = preposition(tree, t) ?? "";
  if (before === "behind") return isBad(matching, [t]);
  if (before === "to" && lemma === "blame") return true;
  if (before === "at") return ["root", "bottom", "heart", "origin"].includes(lemma) && preps.has("of");
  if (before === "in") return ["league", "cahoots", "collusion", "breach", "violation"].includes(lemma);
  if (GUILTY.has(tree.lower[t]!)) return preps.has("for") || preps.has("in") || preps.has("of");
  if (tree.lower[t] === "implicated") return true;
  if (tree.lower[t] === "involved") return isBad(matching, preps.get("in") ?? []);
  if (before !== "" || !PERPETRATORS.has(lemma)) return false;
  const of = preps.get("of") ?? [];
  return of.length === 0 || isBad(matching, of);
}

/** Whether one of the tokens is a happening of violence, a crime, or a pronoun that may stand for one. */
function isBad(matching: Matching, tokens: readonly number[]): boolean {
  const { tree } = matching.sentence;
  return tokens.some((t) => isEventNoun(matching, t) || CRIMES.has(tree.lemma[t]!) || ANAPHORS.has(tree.lower[t]!));
}

/** Whether one of the tokens names violence or a crime, or those who commit it. */
function isCrime(matching: Matching, tokens: readonly number[]): boolean {
  const { tree } = matching.sentence;
  return tokens.some((t) => isEventNoun(matching, t) || CRIMES.has(tree.lemma[t]!) || SQUADS.has(tree.lemma[t]!));
}
const SQUADS = new Set(["squad", "plan", "order"]);

/** Verbs that blame by what stands beside them: "committed atrocities", "had a hand in it", "pulled the strings", "stood behind it". */
function isIdiomOfGuilt(matching: Matching, { token, lemma, objects, preps }: Predicate): boolean {
  const { tree } = matching.sentence;
  const holds = (words: ReadonlySet<string>) =>
    objects.some((o) => words.has(tree.lemma[o]!) || words.has(tree.lower[o]!));
  if (lemma === "stand") return isBad(matching, preps.get("behind") ?? []);
  if (["have", "play", "take"].includes(lemma) && holds(HANDS)) {
    const matters = [...(preps.get("in") ?? []), ...objects.flatMap((o) => kids(tree, o, "nmod"))];
    const bare = matters.length === 0 && !hasKid(tree, token, ["advcl"]) && !isModal(tree, token);
    return isBad(matching, matters) || (lemma === "take" && bare);
  }
  if (["know", "approve", "dispose"].includes(lemma)) return isCrime(matching, preps.get("of") ?? []);
  if (lemma === "do") return objects.some((o) => ["it", "this"].includes(tree.lower[o]!));
  return Object.entries(IDIOMS).some(([verbs, nouns]) => verbs.split(" ").includes(lemma) && holds(nouns));
}
const HANDS = new Set(["hand", "part", "role"]);

/** Verbs -> nouns with which they blame. */
const IDIOMS: Readonly<Record<string, ReadonlySet<string>>> = {
  "commit perpetrate": CRIMES,
  bear: new Set(["responsibility", "blame", "guilt"]),
  pull: new Set(["string", "strings"]),
  "break dishonour dishonor": BREAKABLE,
  [SPREADING]: SPREAD,
};

/** "this was X's work", "the raid was the work of X". */
function isWork(matching: Matching, { kind, lemma, subjects }: Predicate): boolean {
  return kind === "copular" && WORKS.has(lemma) && isBad(matching, subjects);
}
const WORKS = new Set("work doing deed handiwork invention concoction provocation".split(" "));

function ownersOf(
  matching: Matching,
  { token, preps }: Predicate,
  reading: Reading,
  subjects: readonly Argument[],
): Argument[] {
  const { tree } = matching.sentence;
  const own = ownIds(subjects);
  return [kid(tree, token, "nmod:poss"), ...kids(tree, token, "amod"), ...(preps.get("of") ?? [])]
    .filter((t) => t >= 0)
    .flatMap((t) => argumentsAt(matching.sentence, t, reading))
    .filter((a) => !own.has(a.referent.id));
}
