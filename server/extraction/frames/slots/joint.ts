// Who acts together, whatever they do: "X and Y jointly patrolled F", "X, with Y and Z, proposed a truce", "X acted together with Y".
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { coordinated, dominates, hasKid, kid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { SentenceNode } from "../../types.ts";
import type { SpecialSlot } from "../types.ts";

/** Prepositions that say of whatever is done that it is done in common. */
const IN_COMMON = [
  "together with",
  "jointly with",
  "alongside",
  "side by side with",
  "shoulder to shoulder with",
  "hand in hand with",
  "in concert with",
  "in tandem with",
];

/** Verbs of being beside somebody: no joint deed. */
const BEING_BESIDE = new Set(
  "stand sit appear pose walk be live list name mention place put bring come get bury hang meet talk speak group lump belong keep hold stick pull gather land arrive flee travel disappear vanish die perish escape leave depart return pray grow study sleep marry drown fall surrender go fly sail".split(
    " ",
  ),
);

/** The subjects of a verb that is said to be done jointly; empty where one does it alone or nothing says so. */
export function jointSubjects(tree: Tree, predicate: Predicate): readonly number[] {
  const { token, subjects, lemma } = predicate;
  if (subjects.length < 2) return [];
  const jointly = hasKid(tree, token, ["advmod"], ["jointly"]) || jointDeeds(tree, token).length > 0;
  const together =
    kids(tree, token, "advmod").some((c) => tree.lower[c] === "together" && tree.lower[c + 1] !== "with") ||
    closedBy(tree, token);
  return jointly || (together && !BEING_BESIDE.has(lemma)) ? subjects : [];
}

/** "arrested X in a joint operation with Y": what is done jointly. */
function jointDeeds(tree: Tree, verb: number): number[] {
  return kids(tree, verb, "obl").filter(
    (c) => ["in", "during"].includes(preposition(tree, c) ?? "") && hasKid(tree, c, ["amod"], ["joint"]),
  );
}

/** "fought X side by side", "attacked F in concert": nothing behind it says with whom. */
function closedBy(tree: Tree, verb: number): boolean {
  return CLOSINGS.some((words) => {
    for (let i = verb + 1; i + words.length <= tree.tokens.length; i++) {
      if (!words.every((word, k) => tree.lower[i + k] === word) || !dominates(tree, verb, i)) continue;
      return tree.lower[i + words.length] !== "with";
    }
    return false;
  });
}
const CLOSINGS = ["side by side", "shoulder to shoulder", "hand in hand", "in concert", "in tandem"].map((s) =>
  s.split(" "),
);

/** With whom it is done. */
export const jointWith: SpecialSlot = ({ sentence }, { predicate }, reading) => {
  if (!predicate || BEING_BESIDE.has(predicate.lemma)) return [];
  const done = predicate.objects.some((t) => isSomebody(sentence, t));
  const named = done ? [] : IN_COMMON.flatMap((prep) => predicate.preps.get(prep) ?? []);
  const partners = jointDeeds(sentence.tree, predicate.token).flatMap((t) => phraseHeads(sentence.tree, t, "with"));
  return [
    ...new Set([
      ...named,
      ...partners,
      ...opening(sentence.tree, predicate),
      ...besideSubject(sentence.tree, predicate),
    ]),
  ].flatMap((t) => argumentsAt(sentence, t, reading));
};

/** "Together with X, Y did it"; "Y, together with X, did it". */
function opening(tree: Tree, { token, subjects }: Predicate): number[] {
  return [token, ...subjects]
    .flatMap((t) => kids(tree, t, "advmod"))
    .filter((c) => c < token && ["together", "jointly"].includes(tree.lower[c]!))
    .flatMap((c) => kids(tree, c, "obl", "nmod"))
    .filter((c) => preposition(tree, c) === "with")
    .flatMap((c) => coordinated(tree, c));
}

/** "released X together with Y": it is done to both, where the object is somebody. */
function isSomebody({ byHead }: SentenceNode, token: number): boolean {
  const mention = byHead.get(token);
  const type = mention?.referent?.type ?? mention?.type ?? "Place";
  return type !== "Place";
}

/** "X, with Y and Z, has proposed a truce": a phrase between commas right behind the subject. */
function besideSubject(tree: Tree, { token, subjects }: Predicate): number[] {
  const subject = subjects[0];
  if (subject === undefined || subject > token) return [];
  return [...kids(tree, token, "obl"), ...kids(tree, subject, "nmod")]
    .filter((c) => c > subject && c < token && preposition(tree, c) === "with" && tree.upos[c] === "PROPN")
    .filter((c) => {
      const mark = kid(tree, c, "case");
      const opened = tree.lower[mark - 1] === "," && mark - subject <= 5;
      const list = coordinated(tree, c);
      return opened && tree.lower.slice(list.at(-1)!, token).includes(",");
    })
    .flatMap((c) => coordinated(tree, c));
}
