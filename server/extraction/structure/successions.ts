// Posts that pass from one person to another: "A B succeeded C D", "C D's successor, A B", "put A B in his place".
import { argumentsAt } from "../arguments/index.ts";
import { SUCCEEDING } from "../lexicon/offices.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import { isPassive } from "../syntax/voice.ts";
import type { Argument, Firing, SentenceNode } from "../types.ts";
import { argument } from "./participants.ts";
import { personBefore, personFrom } from "./spans.ts";

/** Who follows whom at a word. */
interface Succession {
  readonly at: number;
  readonly earlier: Argument | undefined;
  readonly later: Argument | undefined;
}

/** The posts that successors and predecessors hold or held: those of the other, as the document tells them in `held`. */
export function successionFirings(sentence: SentenceNode, held: readonly Firing[]): Firing[] {
  return [...successors(sentence), ...verbs(sentence), ...placed(sentence)].flatMap(({ at, earlier, later }) => {
    if (!earlier || !later || earlier.referent.id === later.referent.id) return [];
    return [...passedOn(held, earlier, later, at, false), ...passedOn(held, later, earlier, at, true)].map((f) => ({
      ...f,
      sentence: sentence.index,
    }));
  });
}

/** The one body that somebody is told to head, as that of the other too; none where the other heads it already or several are told. */
function passedOn(held: readonly Firing[], from: Argument, to: Argument, at: number, former: boolean): Firing[] {
  const posts = held.filter((f) => f.subject.referent.id === from.referent.id && f.relation === "LEADS");
  const bodies = new Set(posts.map((f) => f.object.referent.id));
  const [model] = posts;
  const isTold = held.some(
    (f) => f.subject.referent.id === to.referent.id && f.relation === "LEADS" && bodies.has(f.object.referent.id),
  );
  if (!model || bodies.size > 1 || isTold) return [];
  const object = { ...model.object, indirect: true };
  return [
    { ...model, rule: "succession", predicate: at, trigger: [at, at], subject: to, object, former, presupposed: false },
  ];
}

const HEIRS: ReadonlyMap<string, boolean> = new Map([
  ["successor", true],
  ["heir", true],
  ["replacement", true],
  ["predecessor", false],
]);

/** "His successor, A B", "A B, C D's predecessor". */
function successors(sentence: SentenceNode): Succession[] {
  const { tree, byHead } = sentence;
  return tree.lemma.flatMap((lemma, at) => {
    const isLater = HEIRS.get(lemma);
    if (isLater === undefined || tree.xpos[at] !== "NN") return [];
    const owner = [
      ...kids(tree, at, "nmod:poss"),
      ...kids(tree, at, "nmod").filter((c) => preposition(tree, c) === "of"),
    ];
    const other = owner.flatMap((c) => argument(sentence, byHead.get(c), ["Person"]) ?? [])[0];
    const holder = argument(sentence, nameBeside(sentence, at), ["Person"]) ?? undefined;
    return [{ at, earlier: isLater ? other : holder, later: isLater ? holder : other }];
  });
}

/** The name right behind a noun or its phrase ("successor in X, A B"), in apposition to it, or before it. */
function nameBeside(sentence: SentenceNode, at: number) {
  const { tree, byHead } = sentence;
  const next = tree.lower[at + 1] === "," ? at + 2 : at + 1;
  const apposed = [...kids(tree, at, "appos", "flat"), ...(tree.rel[at] === "appos" ? [tree.head[at]!] : [])];
  const start = Math.min(
    at,
    ...kids(tree, at, "nmod:poss", "det", "amod").map((c) => Math.min(c, ...tree.children[c]!)),
  );
  return (
    personFrom(sentence, next) ??
    apposed.map((c) => byHead.get(c)).find((m) => m?.kind === "name" && m.referent?.type === "Person") ??
    personBefore(sentence, start)
  );
}

/** "A B succeeded C D", "C D was replaced by A B". */
function verbs(sentence: SentenceNode): Succession[] {
  const { tree } = sentence;
  return tree.lemma.flatMap((lemma, at) => {
    if (!SUCCEEDING.has(lemma) || lemma === "follow" || tree.upos[at] !== "VERB" || isUnreal(tree, at)) return [];
    const passive = isPassive(tree, at);
    const [subject] = subjectsOf(tree, at);
    const [other] = passive ? kids(tree, at, "obl:agent") : kids(tree, at, "obj");
    const [a, b] = [personAt(sentence, subject), personAt(sentence, other)];
    return [{ at, earlier: passive ? a : b, later: passive ? b : a }];
  });
}

/** "put A B in his place", "named A B to succeed him". */
function placed(sentence: SentenceNode): Succession[] {
  const { tree, byHead } = sentence;
  return tree.lemma.flatMap((lemma, at) => {
    const isPlace = CHAIRS.has(lemma) && ["in", "into"].includes(preposition(tree, at) ?? "");
    const isTask = SUCCEEDING.has(lemma) && hasKid(tree, at, ["mark"], ["to"]);
    const verb = tree.rel[at] === "acl" ? tree.head[tree.head[at]!]! : tree.head[at]!;
    if (!(isPlace || isTask) || verb < 0 || !GIVING.has(tree.lemma[verb]!) || isUnreal(tree, verb)) return [];
    const owner = isPlace ? kids(tree, at, "nmod:poss") : kids(tree, at, "obj");
    const earlier = owner.flatMap((c) => argument(sentence, byHead.get(c), ["Person"]) ?? [])[0];
    const later = isPassive(tree, verb) ? subjectsOf(tree, verb) : kids(tree, verb, "obj");
    return [{ at, earlier, later: personAt(sentence, later[0]) }];
  });
}
const CHAIRS = new Set(["place", "chair", "stead", "seat", "post", "job"]);
const GIVING = new Set("put place install set name appoint choose elect bring".split(" "));

function personAt(sentence: SentenceNode, token: number | undefined): Argument | undefined {
  if (token === undefined) return undefined;
  return argumentsAt(sentence, token, { types: ["Person"], locative: false, target: false, people: true })[0];
}

/** Denied, supposed or to come. */
function isUnreal(tree: Tree, verb: number): boolean {
  return (
    hasKid(tree, verb, ["advmod"], ["not", "n't", "never"]) ||
    hasKid(tree, verb, ["aux"], ["will", "would", "may", "might", "could", "should", "'ll", "can"]) ||
    hasKid(tree, verb, ["mark"], ["if", "unless", "whether", "to"])
  );
}
