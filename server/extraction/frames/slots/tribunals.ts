// Slot of who tries or charges somebody where nobody is said to: the state of the place where it is done, else the kind of body that does it.

import { type NodeType, slug } from "../../../domain/actor.ts";
import { describedArgument } from "../../arguments/described.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, type Tree } from "../../syntax/tree.ts";
import type { Argument, Firing } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";

/** Words for what is done to somebody -> the body that does such things. */
const BODIES: Readonly<Record<string, readonly [name: string, type: NodeType]>> = {
  "charge indict prosecute arraign face": ["prosecutors", "GovernmentBody"],
  "try convict sentence acquit condemn get receive go stand appear await trial court-martial sentencing dock": [
    "court",
    "GovernmentBody",
  ],
  "question interrogate investigate investigation": ["investigators", "SecurityService"],
};

/** A passive without an agent, or a verb of whoever undergoes it: "got twelve years", "goes on trial". */
function isOpen({ passive, subjects, lemma }: Predicate): boolean {
  return passive ? subjects.length === 0 : UNDERGOING.has(lemma);
}
const UNDERGOING = new Set("get receive go stand appear face await".split(" "));

/** Firings whose tribunal nobody names, with the one that tried or charged people shortly before them; where there is none, only those of people with names who are surely tried. */
export function withNamedTribunals(firings: readonly Firing[]): Firing[] {
  let last: Firing | null = null;
  return firings.flatMap((firing) => {
    if (firing.relation !== "INVESTIGATES") return [firing];
    const { subject, object, sentence } = firing;
    const bare = subject.mention.head === firing.predicate && subject.referent.origin === "described";
    if (!bare && TRYING.has(firing.rule)) last = firing;
    if (!bare) return [firing];
    const known = last && sentence - last.sentence <= NEAR && last.subject.referent.id !== object.referent.id;
    if (known) return [{ ...firing, subject: last!.subject }];
    return isSurelyTried(firing) ? [firing] : [];
  });
}
const NEAR = 3;

/** "X was sentenced to ten years", "was charged with treason", "is on trial": somebody with a name, whoever tries him; who is "also" sentenced is so by those told of before. */
function isSurelyTried({ subject, object }: Firing): boolean {
  const { type, origin } = object.referent;
  return (
    type === "Person" && origin !== "described" && !subject.mention.definite && TRIALS.has(subject.mention.noun ?? "")
  );
}
const TRIALS = new Set(
  "sentence charge indict try prosecute arraign convict acquit court-martial face await trial dock".split(" "),
);
const TRYING = new Set(
  "convict-verb try-verb charge-verb find-guilty hold-guilty-of go-on-trial on-trial investigate-verb issue-warrant".split(
    " ",
  ),
);

/** "the convicted bomber", "asked that he be acquitted": no court is told of that has done so. */
function isVerdict(tree: Tree, verb: number): boolean {
  return VERDICTS.has(tree.lemma[verb]!);
}
const VERDICTS = new Set(["convict", "acquit"]);

/** "was tried in F", "has been charged with murder", "the trial of X": who does it, as far as the words tell. */
export function tribunals({ sentence, lands }: Matching, { predicate, noun }: Anchor): Argument[] {
  const { tree } = sentence;
  const at = predicate?.token ?? noun;
  if (at < 0 || (at > 0 && tree.upos[at] === "VERB" && /^\p{Lu}/u.test(tree.tokens[at]!.text))) return [];
  if (predicate?.kind === "verb" && !isOpen(predicate)) return [];
  if (isVerdict(tree, at) && (tree.rel[at] === "amod" || hasKid(tree, at, ["aux:pass"], ["be"]))) return [];
  const word = predicate?.lemma ?? tree.lemma[noun]!;
  const body = Object.entries(BODIES).find(([words]) => words.split(" ").includes(word))?.[1];
  if (!body) return [];
  const [name, type] = body;
  const places = [...(predicate?.preps.get("in") ?? []), ...(noun >= 0 ? phraseHeads(tree, noun, "in") : [])]
    .flatMap((t) =>
      argumentsAt(sentence, t, { types: ["Place", "State"], locative: true, target: false, people: false }),
    )
    .flatMap((place) => {
      const state = lands.stateOf(place.referent);
      return state ? [{ ...place, referent: state, indirect: true }] : [];
    });
  if (places.length > 0) return places.slice(0, 1);
  const again = hasKid(tree, at, ["advmod"], ["also", "too", "likewise"]);
  const id = `actor:${slug(name)}-in-${slug(sentence.document.replace(/^doc:/, ""))}`;
  const described = { id, name, type, first: at, plural: name.endsWith("s"), definite: again };
  return [{ ...describedArgument(sentence, at, described), indirect: true }];
}
