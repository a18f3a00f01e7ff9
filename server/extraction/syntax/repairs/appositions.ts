// Repairs of appositions: read as lists, as subjects of their own, or hung on the wrong side.
import { NAMED_BODIES } from "../../lexicon/nouns.ts";
import { DAY_OR_MONTH } from "../../lexicon/words.ts";
import { dominates, hasKid, isVerb, kids, reattach, type Tree } from "../tree.ts";

/** "X, a militia, ..." read as an item of a list: the described name and its description. */
export function appositionAsConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || tree.upos[i] !== "NOUN" || hasKid(tree, i, ["cc", "case"])) return;
    const relative = tree.xpos[i] === "NNS" && hasKid(tree, i, ["acl:relcl"]);
    const described = relative || hasKid(tree, i, ["det"], ["a", "an", "the"]) || hasKid(tree, i, ["nmod:poss"]);
    if (!described || kids(tree, i, "conj").length > 0) return;
    const name = nameBeforeComma(tree, i);
    if (name < 0 || (name !== head && tree.head[name] !== head) || !endsList(tree, head, i, name)) return;
    if (reattach(tree, i, name, "appos")) fired++;
  });
  return fired;
}

/** Whether nothing speaks for a list: it holds no other items, was closed by "and" before, or goes on after an indefinite description of its first. */
function endsList(tree: Tree, head: number, i: number, name: number): boolean {
  const others = kids(tree, head, "conj").filter((c) => c !== i && !isVerb(tree, c));
  if (others.length === 0) return true;
  if (name !== head) return hasKid(tree, name, ["cc"]) && others.every((c) => c <= name);
  const closed = tree.lower[endOf(tree, i) + 1] === ",";
  return closed && hasKid(tree, i, ["det"], ["a", "an"]) && others.every((c) => c > i);
}

/** The name that ends right before the comma in front of the phrase of `i`; -1 where none does. */
function nameBeforeComma(tree: Tree, i: number): number {
  const first = Math.min(i, ...tree.children[i]!.filter((c) => tree.rel[c] !== "punct"));
  const last = first - 2;
  if (tree.lower[first - 1] !== "," || tree.upos[last] !== "PROPN") return -1;
  let name = last;
  while (["flat", "compound"].includes(tree.rel[name]!) && tree.upos[tree.head[name]!] === "PROPN")
    name = tree.head[name]!;
  return name;
}

/** "X and the ABC (Alliance of B)": what stands in brackets explains the name right before it, not the first of the list. */
export function bracketedName(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "appos" || !/^\p{Lu}/u.test(tree.tokens[i]!.text)) return;
    const first = Math.min(i, ...tree.children[i]!.filter((c) => tree.rel[c] !== "punct"));
    const name = first - 2;
    if (tree.lower[first - 1] !== "(" || name <= head || tree.upos[name] !== "PROPN" || tree.rel[name] !== "conj")
      return;
    if (reattach(tree, i, name, "appos")) fired++;
  });
  return fired;
}

/** "A B, head of the rights group X": the name right behind the noun for a body, hung on a noun further up. */
export function nameOfBody(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((tag, noun) => {
    if (tag !== "NN" || !NAMED_BODIES.has(tree.lemma[noun]!) || !hasKid(tree, noun, ["det", "nmod:poss"])) return;
    const name = nameFrom(tree, noun + 1);
    if (name < 0 || !ADRIFT.has(tree.rel[name]!) || hasKid(tree, name, ["case", "cc", "det"])) return;
    const above = tree.head[name]!;
    if (above < noun && dominates(tree, above, noun) && reattach(tree, name, noun, "appos")) fired++;
  });
  return fired;
}
const ADRIFT = new Set(["appos", "nmod", "flat", "conj", "dep", "nmod:desc"]);

/** The head of the name that begins at a token; -1 where none does. */
function nameFrom(tree: Tree, first: number): number {
  let last = first - 1;
  while (/^\p{Lu}/u.test(tree.tokens[last + 1]?.text ?? "") || (last >= first && tree.lower[last + 1] === "-")) last++;
  for (let i = first; i <= last; i++) if (tree.head[i]! < first || tree.head[i]! > last) return i;
  return -1;
}

function endOf(tree: Tree, i: number): number {
  return tree.children[i]!.reduce(
    (last, c) => (c > i && tree.rel[c] !== "punct" ? Math.max(last, endOf(tree, c)) : last),
    i,
  );
}

/** "the intelligence agency, ABC, and its director", "the secret police, Abc, arrested Y", "X's envoy, A B, and told him": a name after a description read as the second item of a list. */
export function acronymAsConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || tree.lower[i - 1] !== ",") return;
    if (!(isAcronym(tree, i) || namesSubject(tree, head, i) || namesHolder(tree, head, i))) return;
    const end = Math.max(i, ...kids(tree, i, "flat"));
    if (tree.upos[head] !== "NOUN" || head !== i - 2 || tree.lower[end + 1] !== "," || hasKid(tree, i, ["cc"])) return;
    if (!hasKid(tree, head, ["nmod:poss", "det"]) || hasKid(tree, head, ["det"], ["a", "an"])) return;
    tree.rel[i] = "appos";
    fired++;
  });
  return fired;
}

function isAcronym(tree: Tree, i: number): boolean {
  return /^[\p{Lu}\d-]{2,8}$/u.test(tree.tokens[i]!.text);
}

/** "summoned X's ambassador, A B, and told him": a person behind somebody who goes by an office, with nobody else in the list. */
function namesHolder(tree: Tree, head: number, i: number): boolean {
  return tree.tokens[i]!.entity === "person" && tree.xpos[head] === "NN" && kids(tree, head, "conj").length === 1;
}

/** "the secret police, Abc, arrested Y": one name between commas right before the verb whose subject the description is. */
function namesSubject(tree: Tree, head: number, i: number): boolean {
  const verb = i + 2;
  const closed = tree.lower[i + 1] === "," && (isVerb(tree, verb) || tree.upos[verb] === "AUX");
  return (
    closed && tree.upos[i] === "PROPN" && tree.rel[head]!.startsWith("nsubj") && kids(tree, head, "conj").length === 1
  );
}

/** "A, once a minister of X, sold ...": nobody is addressed in a report. The name is the subject, the phrase describes it. */
export function vocativeSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, name) => {
    const verb = tree.head[name]!;
    if (rel !== "vocative" || verb < name || tree.upos[name] !== "PROPN") return;
    const subject = kids(tree, verb, "nsubj", "nsubj:pass").find((c) => c > name);
    const described = kids(tree, name, "appos").find((c) => c > name && c < verb);
    if (subject === undefined && described === undefined) return;
    if (subject === undefined) tree.rel[name] = hasKid(tree, verb, ["aux:pass"]) ? "nsubj:pass" : "nsubj";
    else if (
      tree.upos[subject] === "NOUN" &&
      tree.lower[endOf(tree, subject) + 1] === "," &&
      nameBeforeComma(tree, subject) === name
    ) {
      tree.rel[name] = tree.rel[subject]!;
      reattach(tree, subject, name, "appos");
    } else return;
    fired++;
  });
  return fired;
}

/** "A, once a colonel in X, ...": the adverb read as a preposition, the description as an attribute. */
export function onceDescription(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const noun = tree.head[i]!;
    if (!ONCE.has(word) || tree.rel[i] !== "case" || noun < i || tree.lower[i - 1] !== ",") return;
    if (tree.rel[noun] !== "nmod" || tree.upos[tree.head[noun]!] !== "PROPN") return;
    tree.rel[i] = "advmod";
    tree.rel[noun] = "appos";
    fired++;
  });
  return fired;
}
const ONCE = new Set(["once", "formerly"]);

/** Functions in which the name before a description is read beside it. */
const UNPLACED = /^(nsubj|advmod|dislocated|dep|vocative)/;

/** "X, the province that ..., fell": the description after a name read as a second subject. */
export function appositionAsSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (!rel.startsWith("nsubj") || verb < i || tree.upos[i] !== "NOUN" || !hasKid(tree, i, ["det"])) return;
    const name = nameBeforeComma(tree, i);
    if (name < 0 || tree.head[name] !== verb || !UNPLACED.test(tree.rel[name]!) || hasKid(tree, name, ["case"])) return;
    if (tree.lower[endOf(tree, i) + 1] !== "," || !reattach(tree, i, name, "appos")) return;
    tree.rel[name] = rel;
    fired++;
  });
  return fired;
}

function isDate(tree: Tree, i: number): boolean {
  return DAY_OR_MONTH.has(tree.lower[i]!.replace(/\.$/, ""));
}

/** "In F, Freedonia, ten people died": the country after the town read as a second subject. */
export function countryAsSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, country) => {
    const verb = tree.head[country]!;
    if (!rel.startsWith("nsubj") || verb < country || tree.upos[country] !== "PROPN" || hasKid(tree, country, ["det"]))
      return;
    if (!kids(tree, verb, "nsubj", "nsubj:pass").some((c) => c > country)) return;
    const first = Math.min(country, ...tree.children[country]!.filter((c) => tree.rel[c] !== "punct"));
    const town = kids(tree, verb, "obl", "nmod").find(
      (c) => c < first && endOf(tree, c) === first - 2 && hasKid(tree, c, ["case"]),
    );
    if (town === undefined || tree.lower[first - 1] !== "," || tree.lower[endOf(tree, country) + 1] !== ",") return;
    if (tree.upos[town] !== "PROPN" || isDate(tree, town) || isDate(tree, country)) return;
    if (reattach(tree, country, town, "appos")) fired++;
  });
  return fired;
}

/** "A, B and C have V-ed": a plural verb says that A is the first of a list, not somebody called B. */
export function pluralList(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, second) => {
    const first = tree.head[second]!;
    if (rel !== "appos" || first < 0 || tree.upos[first] !== "PROPN" || tree.upos[second] !== "PROPN") return;
    const verb = tree.head[first]!;
    if (verb < 0 || verb < second || !["nsubj", "nsubj:pass"].includes(tree.rel[first]!)) return;
    const others = kids(tree, second, "conj");
    if (others.length === 0 || !hasKid(tree, others.at(-1)!, ["cc"], ["and"])) return;
    const plural = tree.xpos[verb] === "VBP" || hasKid(tree, verb, ["aux", "aux:pass", "cop"], ["have", "are", "were"]);
    if (!plural || tree.lower.slice(others.at(-1)! + 1, verb).includes(",")) return;
    reattach(tree, second, first, "conj");
    for (const other of others) reattach(tree, other, first, "conj");
    fired++;
  });
  return fired;
}

/** "X and its ally, Y, V-ed": a name behind the last item of a list, which "its" introduces, says who that is. */
export function nameOfLastItem(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, name) => {
    const head = tree.head[name]!;
    if (rel !== "conj" || head < 0 || tree.upos[name] !== "PROPN" || hasKid(tree, name, ["cc", "case"])) return;
    const item = kids(tree, head, "conj")
      .filter((c) => c < name)
      .at(-1);
    if (item === undefined || tree.xpos[item] !== "NN" || !hasKid(tree, item, ["cc"], ["and"])) return;
    const first = Math.min(name, ...tree.children[name]!.filter((c) => tree.rel[c] !== "punct"));
    if (!hasKid(tree, item, ["nmod:poss"]) || tree.lower[first - 1] !== "," || endOf(tree, item) !== first - 2) return;
    if (reattach(tree, name, item, "appos")) fired++;
  });
  return fired;
}

/** "X and Y, his partner in Z, V-ed": a description of one, hung on the first of a list, is of the name before it. */
export function descriptionOfLast(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    const owned = hasKid(tree, i, ["nmod:poss"]);
    if (rel !== "appos" || tree.xpos[i] !== "NN" || !(owned || hasKid(tree, i, ["det"], ["a", "an", "the"]))) return;
    const name = nameBeforeComma(tree, i);
    if (!owned && (name < 0 || tree.tokens[name]!.entity !== "person")) return;
    if (name <= head || tree.rel[name] !== "conj" || tree.head[name] !== head || tree.upos[head] !== "PROPN") return;
    if (reattach(tree, i, name, "appos")) fired++;
  });
  return fired;
}

/** "met the chief of the X forces, General A B": a person's name hung on the body that the person before it heads. */
export function nameOfHead(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, name) => {
    const body = tree.head[name]!;
    if (rel !== "appos" || body < 0 || tree.tokens[name]!.entity !== "person" || tree.upos[name] !== "PROPN") return;
    const person = tree.rel[body] === "nmod" ? tree.head[body]! : -1;
    const isOffice = tree.lower[body] === "state" && tree.lower[body - 1] === "of";
    const single = tree.tokens[body]!.entity === "person" && tree.xpos[body] !== "NNS" && !isOffice;
    if (person < 0 || single || tree.tokens[person]!.entity !== "person") return;
    if (
      !["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent"].includes(tree.rel[person]!) ||
      hasKid(tree, person, ["appos"])
    )
      return;
    if (tree.upos[person] !== "NOUN" || tree.xpos[person] === "NNS") return;
    if (reattach(tree, name, person, "appos")) fired++;
  });
  return fired;
}
