// Slots of those of whom something is asked, or whose offer is not taken up, inside an infinitive or phrase.

import { actAt } from "../../arguments/acts.ts";
import { addresseeAt, anybodyAt } from "../../arguments/addressees.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Reading } from "../../arguments/readings.ts";
import { ACCEPTING, DEMANDABLE } from "../../lexicon/accusing.ts";
import { ownerMention } from "../../mentions/owners.ts";
import { coordinated, hasKid, isNominal, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument, SentenceNode } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { contentClauses, isNegated, isOneOf, ownIds } from "./clauses.ts";
import { holdersAt, isFreeing } from "./holding.ts";

/** "called for X to V": who is to do it. */
export function calledFor(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  if (!predicate) return [];
  const clauses = kids(tree, predicate.token, "advcl", "xcomp", "ccomp").filter((c) =>
    hasKid(tree, c, ["mark"], ["to"]),
  );
  const inside = clauses
    .filter((c) => hasKid(tree, c, ["mark"], ["for"]))
    .flatMap((c) => kids(tree, c, "nsubj", "nsubj:pass"));
  const beside =
    clauses.length > 0 && inside.length === 0
      ? kids(tree, predicate.token, "obl").filter(
          (c) => preposition(tree, c) === "for" && isNominal(tree, c) && c < clauses[0]!,
        )
      : [];
  const deeper = [...kids(tree, predicate.token, "obl")]
    .filter((c) => preposition(tree, c) === "for" && isNominal(tree, c))
    .filter((c) => kids(tree, c, "acl").some((a) => hasKid(tree, a, ["mark"], ["to"])));
  return [...new Set([...inside, ...beside, ...deeper])]
    .flatMap((c) => coordinated(tree, c))
    .flatMap((t) => argumentsAt(matching.sentence, t, reading));
}

/** Tokens of what is not taken up in "refused to accept the plan", "declined to negotiate with X". */
export function refusedTokens(matching: Matching, { predicate }: Anchor): number[] {
  const { tree } = matching.sentence;
  if (!predicate) return [];
  const isRuled = predicate.lemma === "rule";
  return kids(tree, predicate.token, ...(isRuled ? ["xcomp", "ccomp", "advcl", "obj"] : ["xcomp"]))
    .filter(
      (c) => (ACCEPTING.has(tree.lemma[c]!) || YIELDING.has(tree.lemma[c]!)) && (!isRuled || tree.xpos[c] === "VBG"),
    )
    .flatMap((c) => matching.predicates.get(c) ?? [])
    .flatMap((inner) => {
      if (YIELDING.has(inner.lemma)) return inner.preps.get("to") ?? [];
      const partners = [
        ...(inner.preps.get("with") ?? []),
        ...(HEEDING.has(inner.lemma) ? (inner.preps.get("to") ?? []) : []),
      ];
      return inner.lemma === "share" ? partners : [...inner.objects, ...partners];
    });
}

/** What is not done "to" somebody who wishes it. */
const HEEDING = new Set("talk speak listen yield submit bow agree consent".split(" "));

/** What is refused to whoever was to get it: "refused to extradite him to X". */
const YIELDING = new Set("extradite hand turn surrender give sell return deliver lend transfer yield cede".split(" "));

/** Who or what stands there: an actor, else whose offer it is. */
export function refused(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return refusedTokens(matching, anchor).flatMap((t) =>
    argumentsAt(matching.sentence, t, { ...reading, types: ["Actor"], target: false }),
  );
}

/** "declared the X ambassador persona non grata", "expelled officials of the X mission": whose envoy, or who where he is named. */
export function envoyOwners(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  const { sentence } = matching;
  const { tree, byHead } = sentence;
  const objects = predicate?.objects ?? [];
  const isSeat = (t: number) => SEATS.has(tree.lemma[t]!);
  const sent = (predicate?.preps.get("from") ?? []).filter(isSeat);
  const owners = objects
    .flatMap((t) => [t, ...kids(tree, t, "compound")])
    .filter((t) => ENVOYS.has(tree.lemma[t]!))
    .flatMap((t) => [t, ...["of", "from", "at"].flatMap((prep) => phraseHeads(tree, t, prep)).filter(isSeat), ...sent])
    .flatMap((t) => ownerMention(tree, t, byHead) ?? []);
  const named = objects.filter((t) => byHead.get(t)?.kind === "name" && byHead.get(t)?.referent?.type === "Person");
  return [...owners.map((mention) => mention.head), ...named].flatMap((t) => argumentsAt(sentence, t, reading));
}
/** Where envoys serve: "officials of the X mission", "diplomats from the X embassy". */
const SEATS = new Set("mission embassy consulate legation delegation".split(" "));
const ENVOYS = new Set(
  "official employee staff staffer member ambassador envoy diplomat consul attaché attache representative".split(" "),
);

/** "imports of X seafood", "a ban on X wine": whose the goods are. */
export function goodsOwners({ sentence }: Matching, { noun }: Anchor, reading: Reading): Argument[] {
  const goods = noun < 0 ? [] : ["of", "on", "from"].flatMap((prep) => phraseHeads(sentence.tree, noun, prep));
  const owners = goods
    .filter((t) => !sentence.byHead.get(t)?.referent)
    .flatMap((t) => ownerMention(sentence.tree, t, sentence.byHead) ?? []);
  return owners.flatMap((mention) => argumentsAt(sentence, mention.head, reading));
}

/** "called for a ceasefire", "demanded X's withdrawal": whose act it is to be, else of whom it is asked beside, else the act. */
export function demanded(matching: Matching, anchor: Anchor): Argument[] {
  const { sentence } = matching;
  const { tree } = sentence;
  const { predicate } = anchor;
  if (!predicate) return [];
  const tokens = [...predicate.objects, ...(predicate.preps.get("for") ?? []), ...(predicate.preps.get("on") ?? [])];
  const acts = tokens.filter((t) => t > predicate.token && DEMANDABLE.has(tree.lemma[t]!));
  const hearers = () => [
    ...sharedHearers(matching, anchor, ACTOR),
    ...["to", "from", "of", "with"]
      .flatMap((prep) => predicate.preps.get(prep) ?? [])
      .flatMap((t) => argumentsAt(sentence, t, ACTOR)),
  ];
  return acts.flatMap((t) => {
    const whose = isFreeing(tree.lemma[t]!) ? holdersOfFreed(matching, t) : yielders(sentence, t);
    if (whose.length > 0) return whose;
    const asked = hearers();
    const act = OWED.has(tree.lemma[t]!) ? null : actAt(sentence, t, true);
    return asked.length > 0 ? asked : act ? [act] : [];
  });
}
/** What somebody else is to grant: without him the wish tells too little. */
const OWED = new Set("extradition return departure mercy clemency assurance election session recount".split(" "));
const ACTOR: Reading = { types: ["Actor"], locative: false, target: false, people: false };

/** "the release of prisoners held by X", "their return": who has them. */
function holdersOfFreed(matching: Matching, act: number): Argument[] {
  const { tree } = matching.sentence;
  return [...phraseHeads(tree, act, "of"), ...kids(tree, act, "nmod:poss")]
    .flatMap((t) => holdersAt(matching, t))
    .slice(0, 1);
}

/** Who is to do what is demanded: "X's withdrawal", "the resignation of X"; who is to be freed or handed over does nothing. */
function yielders(sentence: SentenceNode, act: number): Argument[] {
  const { tree } = sentence;
  if (SUFFERED.has(tree.lemma[act]!)) return [];
  const owner = kids(tree, act, "nmod:poss").length > 0 ? ownerMention(tree, act, sentence.byHead) : null;
  const tokens = owner ? [owner.head] : YIELDED.has(tree.lemma[act]!) ? phraseHeads(tree, act, "of") : [];
  return tokens.flatMap((t) => argumentsAt(sentence, t, ACTOR)).map((a) => ({ ...a, indirect: true }));
}
/** Acts of whoever follows "of": "the resignation of X". */
const YIELDED = new Set(
  "resignation withdrawal departure surrender meeting session restraint pullout retreat disarmament exit dismissal abdication".split(
    " ",
  ),
);
/** Acts that are done to whoever is named beside them. */
const SUFFERED = new Set("release extradition return arrest trial punishment expulsion".split(" "));

/** "demanded that inspectors be expelled", "that the sentence be carried out": those or that of which it is asked, where it is nobody with a name. */
export const wishedOf: SpecialSlot = (matching, { predicate }) => {
  const { tree } = matching.sentence;
  const clause = predicate ? kids(tree, predicate.token, "ccomp").find((c) => hasKid(tree, c, ["mark"], ["that"])) : -1;
  const told = matching.predicates.get(clause ?? -1);
  if (!told || (!told.passive && told.lemma !== "be" && told.subjects.length === 0)) return [];
  if (told.passive && isFreeing(told.lemma)) return told.objects.flatMap((t) => holdersAt(matching, t)).slice(0, 1);
  const tokens = (told.passive ? told.objects : told.subjects).filter((t) => !hasKid(tree, t, ["nmod:poss"]));
  return tokens
    .flatMap((t) => {
      const named = addresseeAt(matching.sentence, t, ACTOR);
      const people = named.length > 0 ? named : anybodyAt(matching.sentence, t);
      const act = people.length > 0 ? null : actAt(matching.sentence, t, true);
      return act ? [act] : people;
    })
    .slice(0, 1);
};

/** "said that it would not negotiate with X", "says he will never sign it": with whom, or what, the speaker himself will not take up. */
export const unwilling: SpecialSlot = ({ sentence, predicates }, { predicate }, _, subjects) => {
  const { tree, byHead } = sentence;
  const own = ownIds(subjects);
  return contentClauses(tree, predicate?.token ?? -1)
    .filter((c) => ACCEPTING.has(tree.lemma[c]!) && isNegated(tree, c) && hasKid(tree, c, ["aux"], WILLING))
    .flatMap((c) => predicates.get(c) ?? [])
    .filter((clause) => !clause.passive && clause.subjects.some((t) => isOneOf(byHead.get(t), own)))
    .flatMap((clause) => [...(clause.preps.get("with") ?? []), ...(clause.preps.get("to") ?? []), ...clause.objects])
    .flatMap((t) => {
      const named = argumentsAt(sentence, t, ACTOR);
      return named.length > 0 ? named : (actAt(sentence, t, true) ?? []);
    })
    .slice(0, 1);
};
const WILLING = ["will", "would", "wo", "’ll", "'ll", "shall"];

/** "want X barred", "wants X's bases closed": to whom or to whose it is to be done, unless it is said who is to do it. */
export function wantedDone({ sentence, predicates }: Matching, { predicate }: Anchor): Argument[] {
  const { tree, byHead } = sentence;
  const done = predicate ? kids(tree, predicate.token, "xcomp").find((c) => isToBeDone(tree, c)) : undefined;
  if (!predicate || done === undefined) return [];
  const at = (tokens: readonly number[]) => tokens.flatMap((t) => argumentsAt(sentence, t, ACTOR));
  const doers = at(predicates.get(done)?.subjects.filter((t) => t > done) ?? []);
  if (doers.length > 0) return doers;
  const owners = predicate.objects.flatMap((t) => ownerMention(tree, t, byHead)?.head ?? []);
  const named = at(predicate.objects);
  return (named.length > 0 ? named : at(owners)).slice(0, 1);
}

/** "barred from office", not "to be barred", which is one's own wish, nor harm that nobody asks another to do. */
function isToBeDone(tree: Tree, c: number): boolean {
  return tree.xpos[c] === "VBN" && !hasKid(tree, c, ["mark"], ["to"]) && !CRIMINAL.has(tree.lemma[c]!);
}
const CRIMINAL = new Set("kidnap kill murder abduct assassinate".split(" "));

/** "telephoned X and offered support", "wrote to X to ask for arms": whom the verb before was directed at. */
export function sharedHearers(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const joined = predicate && ["conj", "advcl"].includes(tree.rel[predicate.token]!);
  const head = joined ? tree.head[predicate.token]! : -1;
  const before = head >= 0 && HEARING.has(tree.lemma[head]!) ? matching.predicates.get(head) : undefined;
  const heard = [...(before?.objects ?? []), ...(before?.preps.get("to") ?? []), ...(before?.preps.get("with") ?? [])];
  return heard.flatMap((t) => argumentsAt(matching.sentence, t, reading));
}
const HEARING = new Set(
  "telephone phone call ring meet visit receive host greet welcome tell contact write cable telegraph wire radio speak summon".split(
    " ",
  ),
);

/** "X must V", "X should V"; not "should X V". */
function isObliged(tree: Tree, clause: number): boolean {
  const subject = kids(tree, clause, "nsubj").at(0) ?? clause;
  return kids(tree, clause, "aux").some((c) => c > subject && ["must", "should", "ought"].includes(tree.lower[c]!));
}

/** What nobody can be ordered to do. */
const FELT = new Set("be know fear worry feel understand remember thank expect deserve win".split(" "));

/** "X must V, Y said": who is told by others what to do; nobody where it is to be done to him. */
export const obliged: SpecialSlot = (matching, { predicate }, reading, subjects) => {
  const { tree } = matching.sentence;
  if (!predicate) return [];
  const own = ownIds(subjects);
  const around = tree.rel[predicate.token] === "parataxis" ? [tree.head[predicate.token]!] : [];
  return [...kids(tree, predicate.token, "ccomp"), ...around]
    .filter((c) => isObliged(tree, c) && !hasKid(tree, c, ["aux"], ["have"]))
    .flatMap((c) => matching.predicates.get(c) ?? [])
    .filter((clause) => clause.kind === "verb" && !clause.passive && !FELT.has(clause.lemma))
    .flatMap((clause) => clause.subjects)
    .flatMap((t) => argumentsAt(matching.sentence, t, reading))
    .filter((a) => !own.has(a.referent.id));
};
