// Denials that point back at what was said before: "X denied it", "which the army denies", "an accusation that the force rejects".
import type { JudgedFiring } from "../claims.ts";
import { DENIABLE, DENIED_PARTS } from "../lexicon/sources.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { applyOwn } from "./clause.ts";
import { operatorOf } from "./operators.ts";
import { speakerOf } from "./speakers.ts";
import { plainState } from "./state.ts";

type SpeaksFor = (speaker: Argument, actor: Argument) => boolean;

/** A denial of what was told before it: who denies, and where. */
interface Echo {
  readonly sentence: SentenceNode;
  readonly token: number;
  readonly denier: Argument;
  readonly pointer: Pointer;
}

/** The claims of a document, and one more for each that somebody denies without saying it again. */
export function withDenials(
  judged: readonly JudgedFiring[],
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  speaksFor: SpeaksFor,
): JudgedFiring[] {
  const echoes = sentences.flatMap((sentence, i) => echoesIn(sentence, predicates[i]!));
  if (echoes.length === 0) return [...judged];
  const bySentence = new Map<number, JudgedFiring[]>();
  for (const one of judged) bySentence.set(one.firing.sentence, [...(bySentence.get(one.firing.sentence) ?? []), one]);
  return [...judged, ...echoes.flatMap((echo) => denied(echo, bySentence, speaksFor))];
}

function echoesIn(sentence: SentenceNode, predicates: ReadonlyMap<number, Predicate>): Echo[] {
  const { tree } = sentence;
  const found: Echo[] = [];
  for (const predicate of predicates.values()) {
    const { token, lemma, passive } = predicate;
    if (passive || predicate.kind !== "verb" || operatorOf(lemma, "VERB", "ccomp", false) !== "denies") continue;
    const pointer = pointerOf(tree, predicate);
    const denier = pointer && isAsserted(tree, token) ? speakerOf(sentence, predicate) : null;
    if (pointer && denier) found.push({ sentence, token, denier, pointer });
  }
  return found;
}

/** Not "did not deny it", "refused to deny it". */
function isAsserted(tree: Tree, token: number): boolean {
  if (tree.rel[token] === "xcomp" || hasKid(tree, token, ["mark"], ["to", "if", "unless"])) return false;
  const probe = plainState();
  applyOwn(tree, token, probe);
  return probe.polarity === "asserted";
}

/** How a denial names what it denies: by a pronoun, by a charge without its content (also the one it describes), as a share in an act. */
type Pointer = "it" | "charge" | "share";

function pointerOf(tree: Tree, { token, lemma }: Predicate): Pointer | null {
  const above = tree.head[token]!;
  if (hasKid(tree, token, ["ccomp", "xcomp"])) return null;
  if (tree.rel[token] === "acl:relcl" && above >= 0 && DENIABLE.has(tree.lemma[above]!) && isBare(tree, above, token))
    return "it";
  const object = kids(tree, token, "obj")[0];
  if (object === undefined) return null;
  if (DENIABLE.has(tree.lemma[object]!)) return isBare(tree, object, token) ? "charge" : null;
  if (!PLAIN.has(lemma)) return null;
  if (POINTING.has(tree.lower[object]!)) return "it";
  return DENIED_PARTS.has(tree.lemma[object]!) && isBare(tree, object, token) && isAlone(tree, token) ? "share" : null;
}
const PLAIN = new Set(["deny", "dispute", "refute"]);
const POINTING = new Set(["it", "this", "that", "which"]);

/** Whether nothing says what the charge is. */
function isBare(tree: Tree, noun: number, verb: number): boolean {
  return tree.children[noun]!.every((c) => c === verb || !["acl", "acl:relcl", "nmod", "ccomp"].includes(tree.rel[c]!));
}

/** "denied involvement in it" is for the frames. */
function isAlone(tree: Tree, verb: number): boolean {
  return kids(tree, verb, "obl").every((c) => !hasKid(tree, c, ["case"], ["in", "for", "of", "with"]));
}

/** What stands last before the denial, in its sentence or the one before, and can be meant by it. */
function denied(
  echo: Echo,
  bySentence: ReadonlyMap<number, readonly JudgedFiring[]>,
  speaksFor: SpeaksFor,
): JudgedFiring[] {
  const { sentence, token, denier } = echo;
  const own = (bySentence.get(sentence.index) ?? []).filter(({ firing }) => firing.predicate < token);
  const before = bySentence.get(sentence.index - 1) ?? [];
  for (const candidates of [own, before]) {
    const accused = candidates.filter((c) => speaksFor(denier, c.firing.subject) && isDeniable(c, echo, true));
    const said = echo.pointer === "it" ? candidates.filter((c) => isDeniable(c, echo, false)) : [];
    const last = Math.max(...said.map(({ firing }) => firing.predicate));
    const meant = accused.length > 0 ? accused : said.filter(({ firing }) => firing.predicate === last);
    if (meant.length > 0) return meant.map((one) => deny(one, echo, denier));
    const turned = candidates.filter((c) => isOwnCharge(c, denier));
    if (turned.length > 0) return turned.map((one) => deny(one, echo, one.firing.subject));
  }
  return [];
}

/** An act that somebody else alleges, or that the report tells of the denier; not a post, a bond or an act of speech. */
function isDeniable({ firing, verdict }: JudgedFiring, echo: Echo, own: boolean): boolean {
  const { sentence, token, denier, pointer } = echo;
  if (firing.presupposed || SPOKEN.has(firing.relation)) return false;
  if (pointer === "share" && !VIOLENT.has(firing.relation)) return false;
  if (verdict.speaker?.referent.id === denier.referent.id) return false;
  if (isAlso(sentence.tree, token)) return verdict.standing === "denied";
  return verdict.standing === "alleged" || (own && verdict.standing === "reported" && DONE.has(firing.relation));
}
/** Acts that a doer denies also where the report tells them as facts. */
const DONE = new Set(["ATTACKS", "KILLS", "SEIZES", "DETAINS", "AIDS", "DEPLOYS_TO"]);

/** Acts in which somebody may have a share. */
const VIOLENT = new Set(["ATTACKS", "KILLS", "SEIZES", "DETAINS"]);

/** "X also denied it": what somebody else has denied just before. */
function isAlso(tree: Tree, token: number): boolean {
  return hasKid(tree, token, ["advmod"], ["also", "likewise", "similarly", "too"]);
}
const SPOKEN = new Set(
  "ACCUSES CONDEMNS REJECTS DEMANDS THREATENS DENIES_RESPONSIBILITY_FOR CLAIMS_RESPONSIBILITY_FOR INVESTIGATES SANCTIONS PART_OF LOCATED_IN LEADS HOLDS_ROLE_IN".split(
    " ",
  ),
);

/** "X accused Y of it, a charge it denies": a pronoun taken for the accuser means the accused, for nobody denies his own charge. */
function isOwnCharge({ verdict }: JudgedFiring, denier: Argument): boolean {
  const own = verdict.speaker?.referent.id === denier.referent.id;
  return own && verdict.standing === "alleged" && denier.mention.kind === "pronoun";
}

function deny(one: JudgedFiring, { sentence, token }: Echo, denier: Argument): JudgedFiring {
  const firing = { ...one.firing, sentence: sentence.index, predicate: token, trigger: [token, token] as const };
  return { ...one, firing, verdict: { standing: "denied", speaker: denier, chain: [{ token, effect: "denies" }] } };
}
