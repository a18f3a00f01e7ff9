// Slots of whom a statement blames by what it tells of him: "says Y is behind it", "told deputies that Y had armed the rebels".
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { ABETTING, GRAVE, STAGING, WRONGS } from "../../lexicon/accusing.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, isVerb, kid, kids, type Tree } from "../../syntax/tree.ts";
import type { Argument, MentionNode } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { idsOf, isNegated, isOneOf, ownIds } from "./clauses.ts";
import { isEventNoun } from "./events.ts";
import { isGuilty, isImplicated, isTrace, isWork } from "./guilt.ts";

/** Who does wrong in the clause below the verb; nobody where those who speak do it themselves. */
export const wrongdoers: SpecialSlot = (matching, anchor, reading, subjects) =>
  contentOf(matching, anchor)
    .filter((clause) => isReproach(matching, anchor, clause) || isWrong(matching, clause))
    .flatMap((clause) => others(matching, clause, reading, subjects));

/** "alleged that X had made a deal", "complained that X wanted it both ways": whatever somebody with a name or the armed men of a state did, the verb makes it a wrong. */
function isReproach(
  { sentence }: Matching,
  { predicate }: Anchor,
  { token, kind, lemma, subjects }: Predicate,
): boolean {
  const blames = BLAMING.has(predicate?.lemma ?? "") && !hasKid(sentence.tree, token, ["aux"], TO_COME);
  return blames && kind === "verb" && subjects.some((t) => isNamedDoer(sentence.byHead.get(t), lemma));
}

/** What people without a name merely have, "neither a radio nor enough petrol", is no deed of theirs. */
function isNamedDoer(mention: MentionNode | undefined, lemma: string): boolean {
  if (mention?.kind !== "nominal") return mention !== undefined && NAMED.has(mention.kind);
  if (lemma === "have") return false;
  return mention.owner !== null || ARMED.has(mention.referent?.type ?? mention.type ?? "");
}
const NAMED: ReadonlySet<string> = new Set(["name", "demonym"]);
const ARMED = new Set(["MilitaryForce", "SecurityService", "ArmedGroup"]);
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
      if (isTrace(matching, clause))
        return others(matching, { ...clause, subjects: clause.preps.get("to") ?? [] }, reading, subjects);
      return isGuilty(matching, clause) ? others(matching, clause, reading, subjects) : authors;
    });

function isDoubted(tree: Tree, token: number): boolean {
  return hasKid(tree, token, ["aux"], ["may", "might", "could"]);
}

/** The clauses of what is said: below the verb, or around it ("X, he charged, had V-ed"). */
function contentOf({ sentence: { tree }, predicates }: Matching, { predicate }: Anchor): Predicate[] {
  const v = predicate?.token ?? -1;
  if (v < 0 || hasKid(tree, v, ["compound:prt"], ["out"])) return [];
  const above = tree.rel[v] === "parataxis" ? tree.head[v]! : -1;
  const around =
    above >= 0 && (above < v || kids(tree, above, "nsubj", "nsubj:pass").some((t) => t < v)) ? [above] : [];
  return [
    ...kids(tree, v, "ccomp")
      .slice(0, 1)
      .filter((c) => !hasKid(tree, c, ["mark"], ["whether", "if"]))
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
