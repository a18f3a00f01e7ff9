// Slots of whom an accusation is about, where the accusing word governs a clause: "alleged that Y had V-ed", "says Y is behind it".
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { COMMITTING, CRIMES, GRAVE, GUILTY, WRONGS } from "../../lexicon/accusing.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, isVerb, kid, kids } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import { ANAPHORS } from "../anaphors.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { idsOf, isNegated, ownIds } from "./clauses.ts";
import { isEventNoun } from "./events.ts";

/** Who does wrong in the clause below the verb; nobody where those who speak do it themselves. */
export const wrongdoers: SpecialSlot = (matching, anchor, reading, subjects) => {
  return contentOf(matching, anchor)
    .filter((clause) => isWrong(matching, clause))
    .flatMap((clause) => others(matching, clause, reading, subjects));
};

/** "said that X armed the rebels, had broken the truce": who is told to have done what is always a reproach. */
export const offenders: SpecialSlot = (matching, anchor, reading, subjects) => {
  const { tree } = matching.sentence;
  return contentOf(matching, anchor)
    .filter((clause) => clause.kind === "verb" && !clause.passive && !isNegated(tree, clause.token))
    .filter((clause) => !hasKid(tree, clause.token, ["aux"], TO_COME))
    .filter((clause) => [clause.token, ...kids(tree, clause.token, "xcomp")].some((t) => GRAVE.has(tree.lemma[t]!)))
    .flatMap((clause) => others(matching, clause, reading, subjects))
    .filter((a) => a.referent.type !== "PopulationGroup");
};
const TO_COME = ["would", "will", "could", "may", "might", "should", "can"];

/** Who is said to be behind it, to blame or responsible in the clause below the verb. */
export const culprits: SpecialSlot = (matching, anchor, reading, subjects) => {
  return contentOf(matching, anchor)
    .filter((clause) => isGuilty(matching, clause))
    .flatMap((clause) => others(matching, clause, reading, subjects));
};

/** "the accusation that X V-ed", "the demand that X V": the subjects of the clause that completes the noun. */
export function nounClauseSubjects(matching: Matching, { noun }: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  if (noun < 0) return [];
  return kids(tree, noun, "acl", "ccomp", "acl:relcl")
    .filter((c) => hasKid(tree, c, ["mark"], ["that"]))
    .slice(0, 1)
    .flatMap((c) => matching.predicates.get(c)?.subjects ?? kids(tree, c, "nsubj"))
    .flatMap((t) => argumentsAt(matching.sentence, t, reading));
}

/** "denied X's accusation", "faces accusations by X": whoever is accused. */
export function deniers(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return answering(matching, anchor, reading, DENYING);
}
const DENYING = new Set("deny refute rebut face answer counter".split(" "));

/** "turned down a plea by X", "granted X's request": whoever was asked. */
export function answerers(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return answering(matching, anchor, reading, ANSWERING);
}

function answering(
  { sentence, predicates }: Matching,
  { noun }: Anchor,
  reading: Reading,
  verbs: ReadonlySet<string>,
): Argument[] {
  const { tree } = sentence;
  const verb = noun >= 0 && ["obj", "nsubj:pass"].includes(tree.rel[noun]!) ? tree.head[noun]! : -1;
  const predicate = verb >= 0 && verbs.has(tree.lemma[verb]!) ? predicates.get(verb) : undefined;
  return (predicate?.subjects ?? []).flatMap((t) => argumentsAt(sentence, t, reading));
}
const ANSWERING = new Set(
  "face answer reject refuse turn decline dismiss spurn rebuff ignore grant accept heed brush shrug disregard resist defy wave honour honor meet receive consider weigh".split(
    " ",
  ),
);

function contentOf(matching: Matching, anchor: Anchor): Predicate[] {
  const { tree } = matching.sentence;
  const clause = anchor.predicate ? kid(tree, anchor.predicate.token, "ccomp") : -1;
  const found = clause >= 0 ? matching.predicates.get(clause) : undefined;
  if (!found) return [];
  const more = kids(tree, clause, "conj").filter((c) => isVerb(tree, c) && !hasKid(tree, c, ["nsubj", "nsubj:pass"]));
  return [found, ...more.flatMap((c) => matching.predicates.get(c) ?? [])];
}

function others(matching: Matching, clause: Predicate, reading: Reading, subjects: readonly Argument[]): Argument[] {
  const own = ownIds(subjects);
  const accused = clause.subjects.flatMap((t) => argumentsAt(matching.sentence, t, reading));
  return accused.some((a) => idsOf(a).some((id) => own.has(id))) ? [] : accused;
}

function isWrong(matching: Matching, clause: Predicate): boolean {
  const { tree } = matching.sentence;
  if (clause.kind !== "verb" || isNegated(tree, clause.token)) return false;
  const inner = kids(tree, clause.token, "xcomp");
  return [clause.token, ...inner].some(
    (t) => WRONGS.has(tree.lemma[t]!) || matching.lexicon.verbEvents.has(tree.lemma[t]!),
  );
}

function isGuilty(matching: Matching, clause: Predicate): boolean {
  const { tree } = matching.sentence;
  const t = clause.token;
  if (isNegated(tree, t) || hasKid(tree, t, ["aux"], ["may", "might", "could"])) return false;
  if (clause.kind === "copular" && hasKid(tree, t, ["case"], ["behind"]))
    return isEventNoun(matching, t) || ANAPHORS.has(tree.lower[t]!);
  if (clause.kind === "copular" && GUILTY.has(tree.lower[t]!))
    return clause.preps.has("for") || clause.preps.has("in") || clause.preps.has("of");
  if (COMMITTING.has(clause.lemma)) return clause.objects.some((o) => CRIMES.has(tree.lemma[o]!));
  if (tree.lemma[t] === "blame" && hasKid(tree, t, ["mark"], ["to"])) return true;
  return (
    tree.lemma[t] === "bear" &&
    clause.objects.some((o) => ["responsibility", "blame", "guilt"].includes(tree.lemma[o]!))
  );
}
