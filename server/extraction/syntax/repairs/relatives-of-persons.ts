// Repairs of clauses with "who", "whom" and "whose": they tell of persons.
import { PLACE_NOUNS } from "../../lexicon/nouns.ts";
import { hasKid, kids, reattach, type Tree } from "../tree.ts";
import { lastOfName, nounBefore } from "./relatives.ts";

/** "X, whom Y backs": a relative pronoun of persons never refers to a whole clause. */
export function personalRelative(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    if (rel !== "advcl:relcl" && !(rel === "advcl" && whomAt(tree, i) >= 0)) return;
    const whom = whomAt(tree, i);
    if (whom >= 0) tree.rel[whom] = "obj";
    const pronoun = tree.children[i]!.find((c) => ["who", "whom", "whose"].includes(tree.lower[c]!));
    const noun = pronoun === undefined ? -1 : nounBefore(tree, pronoun);
    if (noun < 0 || !reattach(tree, i, noun, "acl:relcl")) return;
    fired++;
  });
  return fired;
}

/** "X, whose gunmen, members of Z, killed Y": those of X read as an apposition, their verb joined to the clause around it. */
export function whoseClause(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, whose) => {
    const noun = tree.head[whose]!;
    const owner = noun < 0 ? -1 : tree.head[noun]!;
    if (word !== "whose" || owner < 0 || owner > whose || tree.rel[noun] !== "appos") return;
    const verb = tree.xpos.findIndex((xpos, i) => i > noun && /^(?:VB[DZP]|MD)$/.test(xpos));
    const isLoose = verb > 0 && ["conj", "parataxis", "advcl"].includes(tree.rel[verb]!) && tree.head[verb]! < whose;
    if (!isLoose || hasKid(tree, verb, ["nsubj", "nsubj:pass", "cc", "mark"])) return;
    if (!reattach(tree, verb, owner, "acl:relcl") || !reattach(tree, noun, verb, "nsubj")) return;
    for (const c of kids(tree, owner, "appos")) if (c > noun && c < verb) reattach(tree, c, noun, "appos");
    fired++;
  });
  return fired;
}

/** "a preacher from the town of F who V-ed": a clause with "who" hung on a place or a date goes to the person that they are told of. */
export function relativeOfPlace(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "acl:relcl" || head < 0 || !isNoPerson(tree, head)) return;
    const who = tree.children[i]!.find((c) => tree.lower[c] === "who");
    const person = who === undefined ? -1 : personToldOf(tree, head, who);
    if (person >= 0 && reattach(tree, i, person, "acl:relcl")) fired++;
  });
  return fired;
}

function isNoPerson(tree: Tree, noun: number): boolean {
  const { entity } = tree.tokens[noun]!;
  return entity === "place" || entity === "time" || (PLACE_NOUNS.has(tree.lemma[noun]!) && entity !== "person");
}

/** The person whose phrase a place stands in, else the one named right before the pronoun; -1 where there is none. */
function personToldOf(tree: Tree, place: number, who: number): number {
  const isPerson = (noun: number) => noun >= 0 && tree.tokens[noun]!.entity === "person";
  let up = place;
  while (tree.rel[up] === "nmod" && tree.head[up]! < up) {
    up = tree.head[up]!;
    if (isPerson(up)) return up;
  }
  const beside = tree.lower[who - 1] === "," ? nounBefore(tree, who) : -1;
  return beside > place && isPerson(beside) ? beside : -1;
}

/** "a movement led by A B, who lives in F": a clause with "who" goes to the person named right before it, not to the body around. */
export function whoOfAgent(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, who) => {
    const verb = tree.head[who]!;
    if (word !== "who" || tree.lower[who - 1] !== "," || verb < 0 || tree.rel[verb] !== "acl:relcl") return;
    const agent = tree.rel.findIndex(
      (rel, i) => rel === "obl:agent" && tree.upos[i] === "PROPN" && lastOfName(tree, i) === who - 2,
    );
    const body = tree.head[verb]!;
    if (agent < 0 || body >= agent || tree.head[tree.head[agent]!] !== body || tree.rel[tree.head[agent]!] !== "acl")
      return;
    if (reattach(tree, verb, agent, "acl:relcl")) fired++;
  });
  return fired;
}

/** "whom" read as the subject beside another: it never is. */
function whomAt(tree: Tree, verb: number): number {
  const subjects = kids(tree, verb, "nsubj");
  return subjects.length > 1 ? (subjects.find((c) => tree.lower[c] === "whom") ?? -1) : -1;
}
