// Repairs of verbs that lost their subject: to the time before it, to the verb itself as a part of its name, to a reading as a participle.
import { DAY_OR_MONTH } from "../../lexicon/words.ts";
import { hasKid, hasPassiveAux, isVerb, kids, reattach, type Tree } from "../tree.ts";

/** Both repairs, the time first. */
export function lostSubject(tree: Tree): number {
  return timeBeforeSubject(tree) + caughtSubject(tree);
}

/** "In March gunmen attacked F", "last week loyalists seized F": the time read as a part of the subject behind it. */
function timeBeforeSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, time) => {
    const noun = tree.head[time]!;
    if (!["compound", "nmod:desc", "obl:unmarked", "nmod"].includes(rel) || !opensPhrase(tree, time, noun)) return;
    const opener = openerOf(tree, time, noun);
    const verb = opener < 0 ? -1 : verbBehind(tree, noun, opener);
    if (verb < 0) return;
    const marked = tree.upos[opener] === "ADP";
    const above = tree.head[noun]! === verb || tree.head[noun]! < 0 ? verb : tree.head[noun]!;
    const role = tree.rel[noun] === "nmod" && above < time ? "nmod" : marked ? "obl" : "obl:unmarked";
    if (!giveSubject(tree, noun, verb)) return;
    reattach(tree, time, role === "nmod" ? above : verb, role);
    for (let part = opener; part < time; part++)
      if (tree.head[part]! > time || tree.head[part] === verb || tree.rel[part] === "mark")
        reattach(tree, part, time, part === opener && marked ? "case" : "amod");
    fired++;
  });
  return fired;
}

/** Whether the words from a time to a noun are its year and what describes the noun: "June UVF gunmen", "September 2015 gunmen". */
function opensPhrase(tree: Tree, time: number, noun: number): boolean {
  if (noun <= time || noun > time + 4 || !isNoun(tree, noun)) return false;
  for (let i = time + 1; i < noun; i++) {
    const year = tree.head[i] === time && /^\d{4}$/.test(tree.lower[i]!);
    const part = tree.head[i] === noun && ["compound", "amod", "nummod", "nmod:desc"].includes(tree.rel[i]!);
    if (!year && !part) return false;
  }
  return true;
}

/** The word that opens the expression of time ending at `time`; -1 where the noun behind it can be named after the time ("the July offensive"). */
function openerOf(tree: Tree, time: number, noun: number): number {
  const calendar = DAY_OR_MONTH.has(tree.lower[time]!) || /^(?:1[6-9]|20)\d\d$/.test(tree.lower[time]!);
  const at = PARTS.has(tree.lower[time - 1] ?? "") ? time - 2 : time - 1;
  if (calendar && TEMPORAL.has(tree.lower[at] ?? "")) return at;
  const plural = /^NNP?S$/.test(tree.xpos[noun]!);
  if (!plural || !(calendar || TIMES.has(tree.lower[time]!)) || !POINTING.has(tree.lower[time - 1] ?? "")) return -1;
  return tree.lower[time - 2] === "the" ? time - 2 : time - 1;
}
const TEMPORAL = new Set(["in", "on", "since", "by", "during", "until"]);
const PARTS = new Set(["early", "late", "mid"]);
const TIMES = new Set("week month year night morning evening afternoon spring summer autumn winter weekend".split(" "));
const POINTING = new Set(["last", "next", "that", "this", "following", "same", "previous"]);

/** The past verb behind a noun that has no subject, or this noun as a part of its subject; -1 where there is none. */
function verbBehind(tree: Tree, noun: number, opener: number): number {
  let at = behindPhrase(tree, noun);
  while (["advmod", "aux", "aux:pass"].includes(tree.rel[at] ?? "")) at++;
  if (
    !isVerb(tree, at) ||
    !["VBD", "VBN"].includes(tree.xpos[at] ?? "") ||
    kids(tree, at, "mark").some((c) => c !== opener)
  )
    return -1;
  const own = kids(tree, at, "nsubj", "nsubj:pass").filter((c) => c < noun);
  return own.length === 0 ? at : -1;
}

/** The token behind a noun and its "of", or behind a remark between commas: "fighters of X attacked", "crowds, many from F, burned". */
function behindPhrase(tree: Tree, noun: number): number {
  let at = noun + 1;
  if (tree.lower[at] === "of") while (at < tree.tokens.length && !isVerb(tree, at) && isUnder(tree, at, noun)) at++;
  if (tree.lower[at] !== ",") return at;
  const end = tree.lower.indexOf(",", at + 1);
  return end > 0 && end - at <= 8 ? end + 1 : at;
}

function isUnder(tree: Tree, token: number, head: number): boolean {
  for (let at = token; at >= 0; at = tree.head[at]!) if (at === head) return true;
  return false;
}

/** "A mob burned X", "after Y's men burned X", "gunners shelled X and Z": a noun right before a past verb with an object is its subject. */
function caughtSubject(tree: Tree): number {
  let fired = 0;
  for (let verb = 1; verb < tree.tokens.length; verb++) {
    const noun = verb - 1;
    if (
      !isNoun(tree, noun) ||
      !(isVerb(tree, verb) || tree.xpos[verb] === "VBD") ||
      !["VBD", "VBN"].includes(tree.xpos[verb]!)
    )
      continue;
    if (hasKid(tree, verb, ["nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl", "cc"])) continue;
    if (
      inName(tree, noun, verb) ||
      afterConjunction(tree, noun, verb) ||
      besideConjunction(tree, noun, verb) ||
      beforeList(tree, noun, verb) ||
      amidList(tree, noun, verb)
    )
      fired++;
  }
  return fired;
}

/** The subject hangs on the verb as if both were one name. */
function inName(tree: Tree, noun: number, verb: number): boolean {
  const caught = tree.head[noun] === verb && ["compound", "nmod:desc"].includes(tree.rel[noun]!);
  return caught && hasKid(tree, verb, ["obj"]) && giveSubject(tree, noun, verb);
}

/** A clause behind "after" read as a phrase, its verb as a participle that has an object all the same. */
function afterConjunction(tree: Tree, noun: number, verb: number): boolean {
  const above = tree.head[noun]!;
  if (tree.rel[verb] !== "acl" || tree.head[verb] !== noun || above < 0 || GIVING.has(tree.lemma[verb]!)) return false;
  const mark = kids(tree, noun, "case").find((c) => CLAUSAL.has(tree.lower[c]!));
  if (mark === undefined || !["obl", "nmod", "advcl"].includes(tree.rel[noun]!) || !hasKid(tree, verb, ["obj"]))
    return false;
  if (!giveSubject(tree, noun, verb)) return false;
  tree.rel[verb] = "advcl";
  reattach(tree, mark, verb, "mark");
  return true;
}

/** The same for a subject with a phrase of its own, with the verb hung elsewhere: "fled after a band of X robbed Y". */
function besideConjunction(tree: Tree, last: number, verb: number): boolean {
  if (tree.rel[verb] !== "advcl" || tree.xpos[verb] !== "VBD" || !hasKid(tree, verb, ["obj"])) return false;
  let noun = last;
  while (["nmod", "flat", "conj"].includes(tree.rel[noun]!) && !hasKid(tree, noun, ["case"], CLAUSAL_WORDS))
    noun = tree.head[noun]!;
  const mark = kids(tree, noun, "case").find((c) => CLAUSAL.has(tree.lower[c]!));
  const above = tree.head[noun]!;
  if (noun === last || mark === undefined || above < 0 || above > noun || !["obl", "nmod"].includes(tree.rel[noun]!))
    return false;
  if (!giveSubject(tree, noun, verb)) return false;
  reattach(tree, verb, above, "advcl");
  reattach(tree, mark, verb, "mark");
  return true;
}
const CLAUSAL_WORDS = ["after", "before", "since", "until", "as", "once", "when", "while"];
const CLAUSAL: ReadonlySet<string> = new Set(CLAUSAL_WORDS);
/** Verbs whose participle keeps an object: "men given arms", "a group called X". */
const GIVING = new Set(
  "give offer send pay grant award deny teach tell show call name dub term deem hand owe promise sell lend".split(" "),
);

/** The verb read as a participle behind the root, its objects as joined to the root without a conjunction. */
function beforeList(tree: Tree, noun: number, verb: number): boolean {
  if (tree.head[noun] !== -1 || tree.head[verb] !== noun || !["amod", "acl"].includes(tree.rel[verb]!)) return false;
  const object = kids(tree, noun, "conj").find((c) => c > verb && !hasKid(tree, c, ["cc", "case", "cop", "nsubj"]));
  if (object === undefined || Math.min(object, ...tree.children[object]!) !== verb + 1) return false;
  if (!giveSubject(tree, noun, verb)) return false;
  reattach(tree, object, verb, "obj");
  return true;
}

/** "X drones and missiles struck tankers": the verb read as an adjective of its object, the object as the last of the list before it. */
function amidList(tree: Tree, noun: number, verb: number): boolean {
  const object = tree.head[verb]!;
  if (tree.rel[verb] !== "amod" || object < verb || tree.rel[object] !== "conj" || hasKid(tree, object, ["cc"]))
    return false;
  const first = tree.head[object]!;
  if (first < 0 || first > noun || tree.head[first] !== -1) return false;
  if (first !== noun && (tree.head[noun] !== first || tree.rel[noun] !== "conj")) return false;
  if (!reattach(tree, verb, first, "acl") || !giveSubject(tree, first, verb)) return false;
  return reattach(tree, object, verb, "obj");
}

/** Makes a noun the subject of a verb that may stand below it: then the verb takes its place and what follows the verb. */
function giveSubject(tree: Tree, noun: number, verb: number): boolean {
  const [above, role] = [tree.head[noun]!, tree.rel[noun]!];
  if (tree.head[verb] === noun) {
    const behind = tree.children[noun]!.filter((c) => c > verb || tree.rel[c] === "punct");
    if (!reattach(tree, verb, above, role)) return false;
    for (const c of behind) reattach(tree, c, verb, tree.rel[c]!);
  }
  if (!reattach(tree, noun, verb, hasPassiveAux(tree, verb) ? "nsubj:pass" : "nsubj")) return false;
  tree.upos[verb] = "VERB";
  if (tree.xpos[verb] === "VBN" && !hasKid(tree, verb, ["aux", "aux:pass"])) tree.xpos[verb] = "VBD";
  return true;
}

function isNoun(tree: Tree, i: number): boolean {
  return tree.upos[i] === "NOUN" || tree.upos[i] === "PROPN";
}
