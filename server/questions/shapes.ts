// From a plain masked question to statements with HOLE where the answer belongs: questions are turned back into the order of reports.
import type { NodeType } from "../domain/actor.ts";
import type { QuestionKind, Shape } from "./types.ts";

/** Gives the types that a noun restricts the hole to; undefined for a noun that names no kind of actor, null for any. */
export type TypesOfNoun = (noun: string) => readonly NodeType[] | null | undefined;

const BE = "is|are|was|were|be";
const HAVE = "has|have|had";
const DO = "does|do|did";
const EVENT_WORD =
  "(?:attacks?|bombings?|raids?|sieges?|strikes?|massacres?|killings?|abductions?|kidnappings?|shootings?|explosions?|blasts?|invasions?)";
const GROUP_WORD =
  "(?:government|army|military|police|troops|forces|fighters|militants|rebels|group|regime|authorities)";
const NP = String.raw`(?:(?:(?:the|an?|any|some) )?${EVENT_WORD} (?:on|in|of|at|against|near) |(?:the|an?) [a-z]+ (?:on|in|of|at|against|near|by) )?(?:the |an? )?ENT\d+(?:'s [a-z]+)?(?:,? (?:and|or) (?:the )?ENT\d+)*(?: (?:${EVENT_WORD}|${GROUP_WORD})(?= |$))?`;
const PREPOSITION = "of|on|upon|to|with|for|in|from|by|against|at|behind|into|over|under|towards?";
const ENDS_IN_PREPOSITION = new RegExp(String.raw` (?:${PREPOSITION})$`);

interface Draft {
  readonly kind?: QuestionKind;
  readonly statements?: readonly string[];
  readonly noun?: string;
  readonly about?: readonly number[];
  readonly when?: boolean;
  readonly voice?: boolean;
}

interface Form {
  readonly pattern: RegExp;
  readonly draft: (groups: readonly string[]) => Draft;
}

const THING = String.raw`(?:the )?ENT(\d+)`;
const JOINED = "(?:connected|linked|related|tied|associated|joined)";
const TIE = "(?:connections?|links?|relations?|relationships?|ties?|paths?|chains?|association)";

/** Paths and summaries: whole questions about one or two names. */
const WHOLE: readonly Form[] = [
  form(
    `how (?:closely )?(?:is|are|was|were) ${THING} (?:and ${THING} )?(?:${JOINED})(?: (?:to|with) (?:each other|one another|${THING}))?`,
    (g) => path(g),
  ),
  form(
    `(?:what|which)(?: kind of)?(?: ${TIE})? (?:connects|connect|links|link|joins|relates|ties|is there between|are there between|exists? between) ${THING} (?:and|to|with) ${THING}`,
    (g) => path(g),
  ),
  form(
    `(?:what|where) (?:is|are|was|were) (?:the )?(?:shortest )?${TIE} (?:between|of|from) ${THING} (?:and|to|with) ${THING}`,
    (g) => path(g),
  ),
  form(`(?:what|which) (?:is|are|was|were) ${THING}'s ${TIE} (?:to|with) ${THING}`, (g) => path(g)),
  form(`(?:what|which) ${TIE} does ${THING} have (?:to|with) ${THING}`, (g) => path(g)),
  form(`(?:is|are|was|were) (?:there )?(?:a |any )?${TIE} between ${THING} and ${THING}`, (g) => path(g)),
  form(`(?:is|are|was|were) there (?:a|any) ${TIE} between ${THING} and ${THING}`, (g) => path(g)),
  form(`(?:are|were) ${THING} and ${THING} ${JOINED}`, (g) => path(g)),
  form(
    `how (?:do|does|did) ${THING} (?:and|relate to|connect to|connect with) ${THING}(?: relate| connect| hang together)?(?: to each other)?`,
    (g) => path(g),
  ),
  form(
    `(?:show|find|give|trace|which|draw)(?: me)? (?:the |a |all )?(?:shortest )?${TIE} (?:between|from) ${THING} (?:and|to) ${THING}`,
    (g) => path(g),
  ),
  form(`how (?:can|could|do) (?:i|you|one|we) get from ${THING} to ${THING}`, (g) => path(g)),
  form(
    `(?:tell me|say|what can you (?:say|tell me)|what do you know|what do we know|what is (?:there )?(?:known|reported|said|to know|written)|what (?:do|does|did) (?:the )?reports? say|what is there|what have you got|what information is there|information|facts|details)(?: more| all| everything| something| anything)? (?:about|of|on|regarding|concerning) ${THING}`,
    (g) => summary(g),
  ),
  form(`(?:describe|introduce|profile|summari[sz]e|explain) ${THING}`, (g) => summary(g)),
  form(
    `(?:give me |show me |write )?(?:an? |the )?(?:overview|summary|profile|description|picture) (?:of|on|about) ${THING}`,
    (g) => summary(g),
  ),
  form(`(?:who|what|which group|which organi[sz]ation) (?:is|are|was|were) ${THING}`, (g) => summary(g)),
  form(
    `(?:who|what|whom|to whom|to what|with whom|which actors|which groups) (?:is|are|was|were) ${THING} ${JOINED}(?: (?:to|with))?`,
    (g) => summary(g),
  ),
  form(
    `(?:who|what|which actors|which groups) (?:is|are|was|were|has|have) (?:connected|joined|(?:a |any )?(?:connections?|links?|ties)) (?:to|with) ${THING}`,
    (g) => summary(g),
  ),
  form(`(?:what|which) ${TIE} (?:does|do|did) ${THING} have`, (g) => summary(g)),
  form(`what (?:is|are|was|were) ${THING}(?:'s)? (?:role|connections|links|ties|relations|doing)`, (g) => summary(g)),
  form(`what (?:does|did|do) ${THING} do`, (g) => summary(g)),
  form(`what has ${THING} done`, (g) => summary(g)),
  form(`what (?:happened|took place|occurred|went on|goes on|is happening) (?:in|at|to|with|near) ${THING}`, (g) =>
    summary(g),
  ),
  form(`ENT(\\d+)`, (g) => summary(g)),
];

/** Questions with a hole, by how they begin. */
const OPENINGS: readonly Form[] = [
  form(`(${PREPOSITION}) (?:whom|who|what|which (.+?)) (${BE}|${HAVE}|${DO}) (.+)`, ([prep, noun, aux, rest]) =>
    /^(?:in|at|from)$/.test(prep!) && noun
      ? located(aux!, rest!, noun, prep!)
      : {
          statements: inverted(aux!, rest!).map((s) => (prep === "by" ? `${s} by HOLE` : `${s} ${prep} HOLE`)),
          noun: noun || "who",
        },
  ),
  form(`how many (?:(people|persons|civilians|soldiers|men|women|children|victims|others)) (.+)`, ([noun, rest]) => ({
    kind: "count",
    ...wh(noun!, rest!),
  })),
  form(`how many (.+)`, ([rest]) => ({ kind: "count", ...nounFirst(rest!) })),
  form(`(?:what is )?(?:the )?number of (.+)`, ([rest]) => ({ kind: "count", ...nounFirst(rest!) })),
  form(`whose (.+?) (${DO}|${HAVE}) (.+)`, ([noun, aux, rest]) => ({
    statements: inverted(aux!, rest!).map((s) => `${s} ${noun} of HOLE`),
    noun: "who",
  })),
  form(`whose (.+)`, ([rest]) => ({
    statements: [`HOLE is ${rest!.replace(/^(\S+) (?:is|was|are) /, "$1 of ")}`, `HOLE's ${rest}`],
    noun: "who",
  })),
  form(`where (${BE}) (.+)`, ([aux, rest]) => located(aux!, rest!, "place", "in")),
  form(`where (${DO}|${HAVE}) (.+)`, ([aux, rest]) => ({
    statements: inverted(aux!, rest!).map((s) => (ENDS_IN_PREPOSITION.test(s) ? `${s} HOLE` : `${s} in HOLE`)),
    noun: "place",
  })),
  form(`when (${BE}|${DO}|${HAVE}) (.+)`, ([aux, rest]) => ({ statements: inverted(aux!, rest!), when: true })),
  form(`(?:in|since) (?:which|what) (?:year|month) (${BE}|${DO}|${HAVE}) (.+)`, ([aux, rest]) => ({
    statements: inverted(aux!, rest!),
    when: true,
  })),
  form(`on (?:which|what) day (${BE}|${DO}|${HAVE}) (.+)`, ([aux, rest]) => ({
    statements: inverted(aux!, rest!),
    when: true,
  })),
  form(`(?:whom|who|whoever) (.+)`, ([rest]) => wh("who", rest!)),
  form(`what (?:${BE}|${HAVE}) ${THING} (?:been )?(?:accused of|blamed for)`, ([number]) => ({
    statements: [`HOLE does accuse ENT${number}`],
    noun: "who",
  })),
  form(`what (${BE}|${DO}|${HAVE}) (.+)`, ([aux, rest]) => wh("what", `${aux} ${rest}`)),
  form(`(?:which|what) (.+)`, ([rest]) => nounFirst(rest!)),
  form(`(.*ENT.*) (?:whom|who|what)`, ([rest]) => ({ statements: [`${rest} HOLE`], noun: "who" })),
  form(`VOICE (.+)`, ([rest]) => ({ statements: [rest!], voice: true })),
  form(`TRUE (.+)`, ([rest]) => yesno([rest!])),
  form(`(?:isn't|aren't|wasn't|weren't|didn't|doesn't|hasn't|haven't) (.+)`, ([rest]) => yesno(inverted("did", rest!))),
  form(`(${BE}|${DO}|${HAVE}) (.+)`, ([aux, rest]) => yesno(inverted(aux!, rest!))),
];

function form(source: string, draft: Form["draft"]): Form {
  return { pattern: new RegExp(`^${source}$`, "i"), draft };
}

function path(groups: readonly string[]): Draft {
  return { kind: "path", about: groups.filter(Boolean).map(Number).slice(0, 2) };
}

function summary(groups: readonly string[]): Draft {
  return { kind: "summary", about: [Number(groups.find(Boolean))] };
}

const ANYBODY =
  /\b(?:anyone|anybody|someone|somebody|any (?:group|actor|country|state|party|organi[sz]ation|government|person|one)|another (?:country|state|group))\b/i;
function yesno(statements: readonly string[]): Draft {
  const together = statements.flatMap((s) => {
    const pair = /^((?:the )?ENT\d+) and ((?:the )?ENT\d+) (?:are|were|is) (.+)$/.exec(s);
    return pair ? [`${pair[1]} is ${pair[3]} with ${pair[2]}`] : [];
  });
  return { kind: "yesno", statements: [...statements, ...together].map((s) => s.replace(ANYBODY, "HOLE")) };
}

/** "Where is X active?", "In which country is X?", "where was X attacked". */
function located(aux: string, rest: string, noun: string, preposition: string): Draft {
  return { statements: inverted(aux, rest).map((s) => `${s} ${preposition} HOLE`), noun };
}

/** "countries have broken off ...", "Russian officials did X accuse": the noun ends where the clause begins. */
function nounFirst(rest: string): Draft {
  const match = new RegExp(String.raw`^(.+?) ((?:${BE}|${HAVE}|${DO})\b.*)$`).exec(rest);
  const first =
    /^((?:(?:other|different|armed|militant|terrorist|foreign|known|european|african|arab|western|neighbouring|ENT\d+) )*\S+) (.+)$/.exec(
      rest,
    );
  if (match && match[1]!.split(" ").length <= 4 && !/(?:s|ed)$/.test(secondWord(match[1]!)))
    return wh(match[1]!, match[2]!);
  return first ? wh(first[1]!, first[2]!) : {};
}

function secondWord(noun: string): string {
  return / (?:of|in|from|with) /.test(noun)
    ? ""
    : (noun
        .split(" ")
        .slice(1)
        .find((w) => /ed$/.test(w)) ?? "");
}

/** The clause after who, what or "which groups". */
function wh(noun: string, rest: string): Draft {
  const match = new RegExp(`^(${BE}|${HAVE}|${DO}) (.+)$`).exec(rest);
  if (!match) return { statements: [`HOLE ${rest}`], noun };
  const [, aux, clause] = match as unknown as [string, string, string];
  const fronted = new RegExp(`^${NP}(?= |$)`).exec(clause);
  const isDo = new RegExp(`^(?:${DO})$`).test(aux);
  const isBe = new RegExp(`^(?:${BE})$`).test(aux);
  if (!isDo && !fronted) return { statements: [`HOLE ${rest}`], noun };
  const objects = inverted(aux, clause).flatMap(withHole);
  const predicate =
    isBe &&
    /^(?:the )?ENT\d+(?:'s)? [a-z -]+$/.test(clause) &&
    !/ing$| by$|ed$/.test(clause) &&
    !ENDS_IN_PREPOSITION.test(clause)
      ? [`HOLE ${rest}`]
      : [];
  return {
    statements: isBe ? [...predicate, ...objects, `HOLE ${rest}`] : isDo ? objects : [...objects, `HOLE ${rest}`],
    noun,
  };
}

/** Places where the hole may stand in a clause whose object is asked for. */
function withHole(statement: string): string[] {
  if (ENDS_IN_PREPOSITION.test(statement)) return [`${statement} HOLE`];
  const at = new RegExp(String.raw`^(.*?(?:${DO}|${HAVE}|${BE}) (?:been )?(?:not )?\S+)(?: (.+))?$`).exec(statement);
  if (!at || at[2] === undefined) return [`${statement} HOLE`];
  return [`${at[1]} HOLE ${at[2]}`, `${statement} HOLE`];
}

/** "did the army attack X" -> "the army did attack X"; both ends of a subject that may be longer are tried. */
function inverted(aux: string, rest: string): string[] {
  const known = new RegExp(String.raw`^(${NP})(?: (.+))?$`, "i").exec(rest);
  if (known) return [[known[1], aux, known[2]].filter(Boolean).join(" ")];
  const hole = new RegExp(String.raw`^(${ANYBODY.source}|(?:the |a |an )?[a-z]+)(?: (.+))?$`, "i").exec(rest);
  return hole ? [[hole[1], aux, hole[2]].filter(Boolean).join(" ")] : [`${rest} ${aux}`];
}

const MOST =
  /,?\s*\b(?:(?:the )?most (?:often|frequently|commonly)|more than (?:any(?:one)?|all) (?:other|else)s?|(?:the )?most)\b/i;

/** The shapes that a plain masked question may have; null where it begins like no question that can be read. */
export function shapeOf(text: string, typesOf: TypesOfNoun): Shape | null {
  const ranked = MOST.test(text);
  const plain = ranked
    ? text
        .replace(MOST, "")
        .replace(/\bthe (?=[a-z]+ed\b)/, "")
        .replace(/\s+/g, " ")
        .trim()
    : text;
  for (const { pattern, draft } of ranked ? OPENINGS : [...WHOLE, ...OPENINGS]) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const drafted = draft(match.slice(1));
    const shape = complete(drafted, ranked, plain, typesOf);
    if (shape) return shape;
  }
  return null;
}

function complete(draft: Draft, ranked: boolean, text: string, typesOf: TypesOfNoun): Shape | null {
  const about = draft.about ?? [];
  if (draft.kind === "path" && about.length < 2) return null;
  if (about.length === 0 && (draft.statements ?? []).length === 0) return null;
  const noun = draft.noun?.replace(/^ENT\d+ /, "") ?? "";
  const types = noun === "" || /^(?:who|what)$/.test(noun) ? null : typesOf(noun);
  const owner = /^ENT(\d+) /.exec(draft.noun ?? "")?.[1];
  return {
    kind: ranked ? "rank" : (draft.kind ?? "list"),
    statements: draft.statements ?? [],
    types: types ?? null,
    owner: owner === undefined ? null : Number(owner),
    when: draft.when ?? false,
    voice: draft.voice ?? false,
    about,
    past: /\b(?:was|were|did|had|has|have|led|headed|commanded|ruled|former|founded)\b/.test(text),
  };
}
