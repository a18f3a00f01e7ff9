// Who did a happening or sent a weapon that a noun names: "a raid by X", "X's shelling", "rockets fired by X", "an X bomb".
import { slug } from "../../domain/actor.ts";
import { EVENT_NOUNS, WEAPON_NOUNS } from "../lexicon/nouns.ts";
import { ownerMention } from "../mentions/owners.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { coordinated, hasKid, isNominal, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { describedArgument } from "./described.ts";
import { direct, fits, type Reading, resolve } from "./readings.ts";
import { coOwners } from "./stand-ins.ts";

/** Verbs that say who a weapon or a happening came from. */
export const SENDING: ReadonlySet<string> = new Set(
  "fire launch lay plant drop send hurl lob throw release detonate place carry mount stage conduct perpetrate commit order lead unleash operate fly pilot drive build plot organise organize claim".split(
    " ",
  ),
);

/** Whether a noun names a happening or a weapon, so that somebody can be behind it. */
export function hasDoer(tree: Tree, token: number): boolean {
  const lemma = tree.lemma[token]!;
  return WEAPON_NOUNS.has(lemma) || CHARGES.has(lemma) || ["attack", "killing"].includes(EVENT_NOUNS.get(lemma) ?? "");
}

const CHARGES = new Set("mine landmine grenade torpedo bullet device projectile explosive charge round".split(" "));

/** The doers of the happening, the senders of the weapon or the owners of the craft or body at `token`, as its own phrase names them. */
export function doersAt(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  const byName = isNamedCraft(sentence, token);
  if (tree.upos[token] !== "NOUN" && !byName) return [];
  const owned = hasDoer(tree, token) || byName || isManned(tree, token) ? ownersAt(sentence, token, reading) : [];
  return owned.length > 0 ? owned : crewed(sentence, token, reading);
}

function ownersAt(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  const named = agentTokens(tree, token).flatMap((t) => {
    const mention = byHead.get(t);
    const own = mention ? resolve(sentence, mention, t, { ...reading, target: false }) : null;
    return own ? [{ ...own, indirect: true }] : [];
  });
  if (named.length > 0) return named;
  const whose = kids(tree, token, "nmod:poss")
    .filter((c) => tree.lower[c] === "whose")
    .flatMap((c) => resolveRelative(tree, c))
    .flatMap((c) => direct(sentence, c, { ...reading, target: false }))
    .map((a) => ({ ...a, indirect: true }));
  if (whose.length > 0) return whose;
  const carried = carriersOf(tree, token).flatMap((t) => doersAt(sentence, t, reading));
  if (carried.length > 0) return carried;
  const owner = ownerMention(tree, token, byHead);
  const referent = owner?.owner ?? owner?.referent;
  const isOrigin =
    owner !== null && (owner.head < token || tree.lower[owner.first - 1] === "from" || isManned(tree, token));
  const group = owner === null && hasDoer(tree, token) ? groupBefore(sentence, token) : null;
  if (group && fits(group.referent.type, reading.types)) return [group];
  if (!owner || !isOrigin || !referent || referent.type === "Place" || !fits(referent.type, reading.types)) return [];
  const first: Argument = { token: owner.head, mention: owner, referent, indirect: true, home: sentence };
  return [first, ...coOwners(sentence, token, first, reading)];
}

/** "bombs dropped from an Osterlich plane", "a missile from an Osterlich drone": what carried the weapon. */
function carriersOf(tree: Tree, token: number): number[] {
  const from = kids(tree, token, "nmod").filter((c) => preposition(tree, c) === "from" && isNominal(tree, c));
  if (from.length > 0) return hasDoer(tree, token) ? from : [];
  return kids(tree, token, "acl")
    .filter((c) => isVerb(tree, c) && SENDING.has(tree.lemma[c]!))
    .flatMap((c) => kids(tree, c, "obl").filter((d) => preposition(tree, d) === "from" && isNominal(tree, d)));
}

/** Craft with a crew and bodies of men: whoever they belong to acts. */
function isManned(tree: Tree, token: number): boolean {
  const lemma = tree.lemma[token]!;
  return CREWED.has(lemma) || UNITS.has(lemma) || BANDS.has(lemma) || CREWS.has(lemma);
}

/** "two Osterlich Phantoms", "an Osterlich F-16": craft that go by the name of their make, told by whose they are. */
function isNamedCraft({ tree, byHead }: SentenceNode, token: number): boolean {
  const text = tree.tokens[token]!.text;
  if (token === 0 || !/^\p{Lu}/u.test(text) || byHead.get(token)?.referent) return false;
  if (!kids(tree, token, "amod", "compound").some((c) => byHead.get(c)?.kind === "demonym")) return false;
  const numbered = kids(tree, token, "flat", "compound", "nmod:unmarked").some((c) => /^\d/.test(tree.lower[c]!));
  const several = /^NNP?S$/.test(tree.xpos[token]!) && hasKid(tree, token, ["nummod"]);
  return numbered || several || /^[A-Z]{1,3}-?\d/.test(text);
}

/** "Rebel mortars hit F", "insurgent bombs": those who fight, told by the word before their weapon. */
function groupBefore(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  const word = kids(tree, token, "compound", "amod").find((c) => c < token && REBELS.has(tree.lower[c]!));
  if (word === undefined) return null;
  const name = `${tree.lower[word]}s`;
  const id = `actor:${slug(name)}-in-${slug(sentence.document.replace(/^doc:/, ""))}`;
  const description = { id, name, type: "ArmedGroup", first: word, plural: true, definite: false } as const;
  return { ...describedArgument(sentence, word, description), indirect: true };
}
const REBELS = new Set(
  "rebel insurgent guerrilla militant separatist jihadist terrorist loyalist secessionist".split(" "),
);

/** "aircraft bombed the camp": those who fly or serve them, where nothing says whose they are. */
function crewed(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  const lemma = tree.lemma[token]!;
  const plural = tree.xpos[token] === "NNS" || CREWED_ALIKE.has(lemma);
  const told = hasKid(tree, token, ["acl:relcl"]);
  const known = plural || told || hasKid(tree, token, ["det"], ["a", "an", "another"]);
  const somebodys = kids(tree, token, "compound", "amod", "nmod:poss", "nmod").some((c) => tree.upos[c] === "PROPN");
  const fighting = kids(tree, token, "compound", "amod").some(
    (c) => FIGHTING.has(tree.lower[c]!) || /^(?:pro|anti)-/.test(tree.lower[c]!),
  );
  const struck = isStriking(tree, token);
  const band = (UNITS.has(lemma) && !hasKid(tree, token, ["nmod"])) || (BANDS.has(lemma) && fighting);
  if (!(CREWED.has(lemma) || struck || band) || !known || somebodys || !fits("MilitaryForce", reading.types)) return [];
  const id = `actor:${slug(tree.lower[token]!)}-in-${slug(sentence.document.replace(/^doc:/, ""))}`;
  const description = {
    id,
    name: tree.tokens[token]!.text.toLowerCase(),
    type: "MilitaryForce",
    first: token,
  } as const;
  return [{ ...describedArgument(sentence, token, { ...description, plural, definite: false }), indirect: true }];
}

/** "drones struck F", "a missile killed three": what flies or is fired stands for those who sent it, whom nobody names. */
function isStriking(tree: Tree, token: number): boolean {
  const verb = tree.head[token]!;
  if (!FIRED.has(tree.lemma[token]!) || tree.rel[token] !== "nsubj" || !isVerb(tree, verb)) return false;
  const known =
    hasKid(tree, token, ["nmod:poss", "det"], WHOSE) || kids(tree, token, "nmod").some((c) => tree.upos[c] === "PRON");
  if (known) return false;
  return hasKid(tree, verb, ["obj"]) || IMPACTS.has(tree.lemma[verb]!);
}
const FIRED = new Set("drone missile rocket shell bomb mortar torpedo projectile".split(" "));
const WHOSE = "the this that these those his her its their our my your whose".split(" ");
const IMPACTS = new Set("crash slam smash tear rip explode plough land fall rain".split(" "));

/** Craft and guns that have a crew, and bodies of men. */
const CREWED = new Set(
  "aircraft plane warplane jet bomber helicopter gunship artillery tank gunboat warship submarine battery armour armor patrol squad platoon posse launcher gun howitzer mortar ship boat speedboat frigate destroyer corvette cruiser minesweeper".split(
    " ",
  ),
);
/** Bodies that fight by their name alone. */
const UNITS = new Set("unit column detachment".split(" "));
/** Bodies that act for whoever they belong to. */
const CREWS = new Set(
  "crew cell brigade battalion company division regiment squadron fleet flotilla battery wing army navy garrison vessel trawler cutter craft band".split(
    " ",
  ),
);
/** Bodies that fight where a word before them or a clause of their own says so: "an assault group". */
const BANDS = new Set("group team party force company".split(" "));
const FIGHTING = new Set(
  "assault raiding commando armed hit death boarding sabotage storming search snatch landing rebel".split(" "),
);
const CREWED_ALIKE = new Set(["aircraft", "artillery", "armour", "armor"]);

/** "by X" after the noun, and the agent or subject of a clause on it that says who sent it. */
function agentTokens(tree: Tree, token: number): number[] {
  const by = kids(tree, token, "nmod", "obl", "obl:agent").filter(
    (c) => preposition(tree, c) === "by" && isNominal(tree, c),
  );
  const clauses = kids(tree, token, "acl", "acl:relcl").filter((c) => isVerb(tree, c) && SENDING.has(tree.lemma[c]!));
  const owners = EVENT_NOUNS.has(tree.lemma[token]!) ? [] : ownersAfter(tree, token);
  const agents = clauses.flatMap((c) => {
    const passive = kids(tree, c, "obl:agent", "obl").filter(
      (d) => isNominal(tree, d) && (tree.rel[d] === "obl:agent" || preposition(tree, d) === "by"),
    );
    return passive.length > 0 || tree.rel[c] === "acl"
      ? passive
      : kids(tree, c, "nsubj").filter((d) => tree.upos[d] !== "PRON");
  });
  return [...by, ...agents, ...owners].flatMap((c) => coordinated(tree, c));
}

/** "guns of X", "helicopters belonging to X". */
function ownersAfter(tree: Tree, token: number): number[] {
  const belonging = kids(tree, token, "acl").filter((c) => tree.lemma[c] === "belong");
  return [token, ...belonging].flatMap((t) =>
    kids(tree, t, "nmod", "obl").filter((c) => ["of", "to"].includes(preposition(tree, c) ?? "") && isNominal(tree, c)),
  );
}
