// What kinds of roles there are by their words: whom they are sent to, whom they speak for, which titles only a state gives.
import type { TypeDemand } from "../arguments/readings.ts";
import { PORTFOLIOS } from "../lexicon/titles.ts";
import type { Referent } from "../types.ts";

const PORTFOLIO = [...PORTFOLIOS].join("|");
/** Titles of a state's officers: a known holder's own state is meant where none is named. */
const STATE_TITLES = new RegExp(
  [
    "president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader|vice president|deputy prime minister|first lady|crown prince",
    `(?:deputy )?(?:(?:${PORTFOLIO}|and) )+(?:minister|secretary)|secretary of state`,
    "attorney general|prosecutor general|chief prosecutor|solicitor general|chief justice|commander in chief",
    "national security (?:adviser|advisor)|governor general|senator|congress(?:man|woman)",
    "minister|minister of state|(?:deputy |permanent )?under secretary of state|chief whip|vice premier|(?:deputy|assistant) secretary of state",
    "(?:deputy )?chief of (?:the )?(?:defence|defense|general) staff",
    "(?:army|military|police|navy|air force|intelligence|government|ministry|forces) (?:chief|commander|head|director|chief of staff|spokes\\w+)",
  ]
    .map((titles) => `^(?:${titles})$`)
    .join("|"),
);
const SENT = /(ambassador|envoy|emissary|representative|negotiator|mediator|minister|consul|attache)$/;
/** Those sent by their state to another, who stand before a name without either. */
const POSTED =
  /^(?:ambassador|charg[eé] d'affaires|(?:military|defen[cs]e|naval|press|economic|cultural|commercial) attach[eé]|consul general|consul)$/;
const ADVISES = /(adviser|advisor|aide|aide de camp|assistant|counsel|deputy)$/;
const SPEAKS = /(spokes\w+|lawyer|counsel|negotiator|correspondent|reporter|candidate)$/;
const REGIONAL =
  /(senator|councillor|bishop|governor|mayor|administrator|commissioner|premier|president|prefect|chief minister|(?:district|county|state) attorney|sheriff)$/;
const SITS = /(lawmaker|legislator|senator|councillor|deputy|official|officer|member|analyst|researcher|expert)$/;

/** Who sits for a place. */
const ELECTED = /(senator|councillor)$/;

/** Seats in parliament: whose party is named beside them is of that party. */
const SEATS =
  /^(?:senior )?(?:lawmaker|legislator|senator|congress(?:man|woman)|mp|member of parliament|parliamentarian|backbencher|frontbencher|deputy)$/;

const RANK = /(general|colonel|major|captain|lieutenant|sergeant|admiral|brigadier|commander|officer)$/;
const BARE_RANK =
  /^(?:(?:lieutenant|major|brigadier|colonel|captain|field|vice|rear|air) )*(?:general|colonel|major|captain|lieutenant|sergeant|admiral|brigadier|marshal|commodore)$/;
/** Titles that companies and clubs give too, or tales. */
const SHARED = /^(?:(?:vice )?(?:president|chancellor|premier)|king|queen|emir|sultan)$/;
/** Titles of heads of state and government: two of them side by side are of two states. */
const HEADS = /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)$/;

const ORGANISED: TypeDemand = [
  "GovernmentBody",
  "SecurityService",
  "MilitaryForce",
  "ArmedGroup",
  "CriminalNetwork",
  "PoliticalOrganization",
  "InternationalOrganization",
  "Company",
  "MediaOutlet",
];

/** Who puts candidates up. */
const PARTIES: TypeDemand = ["PoliticalOrganization", "ArmedGroup", "CriminalNetwork"];

/** Callings of private persons: a nationality before them is no employer. */
const PRIVATE =
  /(lawyer|analyst|researcher|professor|fellow|editor|journalist|reporter|correspondent|columnist|cleric|financier|ideologue|propagandist|employee|staffer|doctor|nurse|economist|historian|scholar|expert|engineer|photographer|cameraman|producer|campaigner|consultant|aid worker|lecturer|teacher|(?<!(?:district|us|u\.s\.|state|county) )attorney|defender|barrister|solicitor|strategist|chemist|scientist|physicist|interpreter|translator|pilot|chaplain|bodyguard|courier|organi[sz]er|counsel)$/;

/** Roles at the side of one person, whatever he is. */
const PERSONAL =
  /(lawyer|attorney|defender|barrister|solicitor|counsel|bodyguard|assistant|aide|aide de camp|subordinate|adviser|advisor|deputy|second in command|number two|interpreter|secretary|chief of staff|spokes\w+|representative|envoy|emissary|go between|intermediary|agent|lieutenant|right hand man|right hand woman|confidante?|chauffeur|driver|running mate|proteg[eé]e?|protégée?)$/;

/** Whether somebody can hold a role with a person rather than in a body: "his lawyer", "an aide of hers". */
export function isPersonal(words: string): boolean {
  return PERSONAL.test(words);
}

/** Whether a role is a seat in parliament, which a party's member holds. */
export function isSeat(words: string): boolean {
  return SEATS.test(words);
}

/** Who serves one person, whatever that person heads. */
const SERVANT =
  /^(?:(?:press|private|personal|principal|chief|presidential) )*(?:secretary|spokes\w+|driver|chauffeur|bodyguard|butler|valet|nurse|doctor|physician|interpreter)$/;

/** Whether who holds a role "of A B" serves A B rather than what A B heads. */
export function isServant(words: string): boolean {
  return SERVANT.test(words);
}

/** Whether a role is held in a private body, never in a state or place. */
export function isPrivate(words: string): boolean {
  return PRIVATE.test(words);
}

/** Whether a title is one that only a state gives. */
export function isStateTitle(words: string): boolean {
  return STATE_TITLES.test(words);
}

/** Whether a title without a body can only be that of the state which the whole document is about. */
export function isGovernmentTitle(words: string): boolean {
  return STATE_TITLES.test(words) && !SHARED.test(words);
}

/** Whether a title is that of somebody whom a state sends to another. */
export function isPosted(words: string): boolean {
  return POSTED.test(words);
}

/** Whether a title is a rank, which says nothing of where its bearer serves. */
export function isRank(words: string): boolean {
  return BARE_RANK.test(words);
}

/** Whether a title is that of a head of state or government. */
export function isHeadTitle(words: string): boolean {
  return HEADS.test(words);
}

/** Whether who bears a title of a head can be the head of a state: no commander, chief of staff or director is. */
export function headsState(words: string): boolean {
  return (
    !/(commander|commander in chief|chief|chief of staff|warlord|boss|kingpin|director|chairman|chair|head|chief executive|officer|chief constable)$/.test(
      words,
    ) || /^head of (state|government)$/.test(words)
  );
}

/** Whether a title that is a post elsewhere is that of the head of such a body: a party's first secretary, a court's chief justice, a parliament's speaker. */
export function headsAs(words: string, { type, name }: Pick<Referent, "type" | "name">): boolean {
  const party = type === "PoliticalOrganization" || type === "ArmedGroup";
  if (party && /^(?:first|general|party) secretary$/.test(words)) return true;
  if (type === "GovernmentBody" && /^speaker$/.test(words)) return true;
  if (type === "SecurityService" && /^inspector general$/.test(words)) return true;
  return /^chief justice$/.test(words) && /\b(?:court|tribunal|bench)\b/i.test(name);
}

/** Whether a title is one that states and others give: in capitals before a name it is the state's where no other body is spoken of. */
export function isSharedTitle(words: string): boolean {
  return SHARED.test(words);
}

/** Whether "of X" after a name can be the body of the title before it: not after ranks, where it is an origin. */
export function takesOf(words: string): boolean {
  return !RANK.test(words);
}

/** Whether the role is held for one body towards another: "X's envoy to Y" serves X. */
export function isSent(words: string): boolean {
  return SENT.test(words);
}

/** Whether the role can be that of a region. */
export function takesRegion(words: string): boolean {
  return REGIONAL.test(words);
}

type Prepositions = Readonly<Record<string, TypeDemand | null>>;
const PREPOSITIONS = new Map<string, Prepositions>();

/** Preposition -> types of the body that follows it; null where any will do. Worked out once for each of the lexicon's roles. */
export function prepositionsOf(words: string): Prepositions {
  const known = PREPOSITIONS.get(words) ?? prepositionsFor(words);
  PREPOSITIONS.set(words, known);
  return known;
}

function prepositionsFor(words: string): Prepositions {
  return {
    ...(/(professor|lecturer)$/.test(words) ? {} : { of: null }),
    at: [...ORGANISED, "Place"],
    in: ORGANISED,
    with: ORGANISED,
    for: /(candidate|nominee)$/.test(words) ? PARTIES : SPEAKS.test(words) ? null : ORGANISED,
    ...(ADVISES.test(words) ? { to: null } : {}),
    under: ["Person"],
    ...(SITS.test(words) ? { from: ELECTED.test(words) ? [...ORGANISED, "Place"] : ORGANISED } : {}),
  };
}
