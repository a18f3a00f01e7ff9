// Clauses that leave out what the one before them says: "X backed Y; Z did so too", "as has Z", "Z did not", "Z followed a year later".
import type { NodeType } from "../../domain/actor.ts";
import { argumentsAt } from "../arguments/index.ts";
import type { TypeDemand } from "../arguments/readings.ts";
import { DAY_OR_MONTH, TIME_NOUNS } from "../lexicon/words.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { coordinated, hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Firing } from "../types.ts";
import type { Matching } from "./types.ts";

/** What the sentence before told, and by which predicates. */
export interface ToldBefore {
  readonly tree: Tree;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly firings: readonly Firing[];
}

/** Firings of the clauses without words of their own: those of the clause or the sentence before, with another subject. */
export function elidedFirings(matching: Matching, firings: readonly Firing[], before: ToldBefore | null): Firing[] {
  const { sentence, predicates } = matching;
  const { tree } = sentence;
  if (firings.length === 0 && !before?.firings.length) return [];
  return tree.lemma.flatMap((_, i) => {
    const requites = isRequital(tree, i);
    const full = requites || isElided(tree, i) ? clauseBefore(tree, i) : -1;
    if (full >= 0) return elidedAt(matching, i, toldBy(firings, predicates, full), requites);
    return before && opensAnew(tree, i) && isElided(tree, i) ? elidedAt(matching, i, lastTold(before), false) : [];
  });
}

/** What a clause without words tells: what was told before of whoever does the same. */
function elidedAt(matching: Matching, i: number, told: readonly Firing[], requites: boolean): Firing[] {
  const { sentence } = matching;
  const { tree } = sentence;
  const subjects = elidedSubjects(tree, i);
  return told.flatMap((f) =>
    subjects
      .flatMap((t) => argumentsAt(sentence, t, { ...READING, types: likeTypes(f) }))
      .filter((a) => a.referent.id !== f.subject.referent.id)
      .flatMap((subject) => {
        const same = subject.referent.id === f.object.referent.id;
        if (same ? !requites && !isTheSame(tree, i) : requites) return [];
        const object = same ? f.subject : f.object;
        const from = f.sentence === sentence.index ? f.trigger[0] : i;
        const told = { sentence: sentence.index, predicate: i, trigger: [from, i] as const };
        return [{ ...f, ...told, subject, object, event: null }];
      }),
  );
}

/** Firings of a verb, of its own subjects. */
function toldBy(
  firings: readonly Firing[],
  predicates: ReadonlyMap<number, Predicate>,
  verb: number,
): readonly Firing[] {
  const subjects = new Set(predicates.get(verb)?.subjects ?? []);
  return firings.filter((f) => f.predicate === verb && subjects.has(f.subject.token));
}

/** What the last main clause of a sentence told. */
function lastTold({ tree, predicates, firings }: ToldBefore): readonly Firing[] {
  const root = tree.rel.indexOf("root");
  const last = coordinated(tree, root)
    .filter((t) => isVerb(tree, t))
    .at(-1);
  return last === undefined ? [] : toldBy(firings, predicates, last);
}

/** "So did X.", "X did the same.": the verb of a sentence of its own, of somebody who is named. */
function opensAnew(tree: Tree, i: number): boolean {
  const named = elidedSubjects(tree, i).every((t) => tree.upos[t] !== "PRON");
  return (
    tree.rel[i] === "root" && named && !kids(tree, i, "obl", "xcomp").some((c) => OTHER.has(preposition(tree, c) ?? ""))
  );
}
/** "did the same with the attaché": what is done to somebody else. */
const OTHER = new Set(["with", "to", "against", "for"]);

/** What may do the same: anybody with words, else one of its kind; states and their bodies do what each other do. */
function likeTypes({ relation, subject }: Firing): TypeDemand {
  if (SAID.has(relation)) return ["Actor"];
  const { type } = subject.referent;
  return GOVERNING.includes(type) ? GOVERNING : [type];
}
const GOVERNING: readonly NodeType[] = ["State", "InternationalOrganization", "GovernmentBody"];

/** Who did so too; behind "so did", "as have", who stands where an object would. */
function elidedSubjects(tree: Tree, i: number): readonly number[] {
  const subjects = subjectsOf(tree, i);
  return isTurned(tree, i)
    ? [
        ...new Set([
          ...kids(tree, i, "nsubj", "obj")
            .filter((c) => c > i)
            .flatMap((c) => coordinated(tree, c)),
        ]),
      ]
    : subjects;
}
const TURNED = new Set(["so", "as"]);
const AUXILIARIES = new Set(["do", "have"]);

/** "so did X", "as have X": the auxiliary before its subject. */
function isTurned(tree: Tree, i: number): boolean {
  let before = i - 1;
  while ([",", "too"].includes(tree.lower[before] ?? "")) before--;
  return AUXILIARIES.has(tree.lemma[i]!) && TURNED.has(tree.lower[before] ?? "");
}
/** What anybody can do with words, of whatever kind he is. */
const SAID = new Set("ACCUSES CONDEMNS DEMANDS REJECTS SUPPORTS THREATENS DENIES_RESPONSIBILITY_FOR".split(" "));
const READING = { locative: false, target: false, people: false };

/** "answered in kind", "retaliated in kind", "reciprocated": what was done is done back. */
function isRequital(tree: Tree, i: number): boolean {
  if (!isVerb(tree, i) || subjectsOf(tree, i).length === 0) return false;
  if (tree.lemma[i] === "reciprocate") return kids(tree, i, "obj").length === 0;
  return REQUITING.has(tree.lemma[i]!) && tree.lower[i + 1] === "in" && tree.lower[i + 2] === "kind";
}
const REQUITING = new Set("answer respond reply retaliate react hit".split(" "));

/** "and Y did the same": said of whoever it was done to, it is done back. */
function isTheSame(tree: Tree, i: number): boolean {
  return tree.lemma[i] === "do" && hasKid(tree, i, ["obj"], ["same", "likewise"]);
}

/** "did so", "did the same", "did not", "followed suit": a verb that stands for the one before. */
function isElided(tree: Tree, i: number): boolean {
  if (elidedSubjects(tree, i).length === 0) return false;
  if (tree.lemma[i] === "follow") return isVerb(tree, i) && (hasKid(tree, i, ["obj"], ["suit"]) || isClosing(tree, i));
  if (!["conj", "parataxis", "advcl", "root"].includes(tree.rel[i]!)) return false;
  if (isLikeStep(tree, i)) return true;
  if (isTurned(tree, i) || isAsBefore(tree, i)) return true;
  if (tree.lemma[i] !== "do") return false;
  const object = kids(tree, i, "obj").map((c) => tree.lower[c]!);
  if (object.length > 0) return object[0] === "same" || object[0] === "likewise";
  return (
    ["so", "as"].includes(tree.lower[i - 1] ?? "") ||
    tree.lower[i + 1] === "so" ||
    tree.lower[i + 1] === "likewise" ||
    isStranded(tree, i)
  );
}

/** "took the same step", "adopted the same measures", "went the same way". */
function isLikeStep(tree: Tree, i: number): boolean {
  if (!STEPPING.has(tree.lemma[i]!)) return false;
  return kids(tree, i, "obj", "obl:unmarked", "obl").some(
    (c) => STEPS.has(tree.lemma[c]!) && hasKid(tree, c, ["amod"], LIKE) && kids(tree, c, "nmod").length === 0,
  );
}
const STEPPING = new Set("take make go adopt choose impose announce".split(" "));
const STEPS = new Set("step measure move decision choice action course stand stance line position way path".split(" "));
const LIKE = ["same", "similar", "identical", "like", "equal"];

/** "France did not.", "Italy did, too.": nothing but a negation or a time behind the auxiliary. */
function isStranded(tree: Tree, i: number): boolean {
  const rest = tree.children[i]!.filter((c) => c > i && tree.rel[c] !== "punct");
  return rest.every((c) => tree.rel[c] === "advmod" && ["not", "n't", "too", "also"].includes(tree.lower[c]!));
}

/** "as X has", "just as X had done": nothing stands behind the auxiliary. */
function isAsBefore(tree: Tree, i: number): boolean {
  const done = tree.lemma[i] === "do" && hasKid(tree, i, ["aux"], ["have", "has", "had"]);
  return (
    hasKid(tree, i, ["mark"], ["as"]) &&
    (done || AUXILIARIES.has(tree.lemma[i]!)) &&
    tree.children[i]!.every((c) => c < i || tree.rel[c] === "punct")
  );
}

/** "Y followed", "Y followed on Friday": nothing but a time behind the verb. */
function isClosing(tree: Tree, i: number): boolean {
  return tree.children[i]!.every(
    (c) => c < i || ["punct", "advmod", "obl:unmarked", "cc", "conj"].includes(tree.rel[c]!) || isTime(tree, c),
  );
}

function isTime(tree: Tree, i: number): boolean {
  const named =
    DAY_OR_MONTH.has(tree.lower[i]!) || TIME_NOUNS.has(tree.lemma[i]!) || /^(?:19|20)\d\d$/.test(tree.lower[i]!);
  return tree.rel[i] === "obl" && named;
}

/** The verb of the clause that this one is joined to. */
function clauseBefore(tree: Tree, i: number): number {
  const head = tree.head[i]!;
  return head >= 0 && head < i && ["conj", "parataxis", "advcl"].includes(tree.rel[i]!) && isVerb(tree, head)
    ? head
    : -1;
}
