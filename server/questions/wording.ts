// The wording of a masked question: politeness, time, standing and speaker are taken off, so that a plain question is left.
import type { Standing } from "../domain/standing.ts";
import { takeTimeLimit } from "./time-limit.ts";
import type { Wording } from "./types.ts";

const POLITE: readonly (readonly [RegExp, string])[] = [
  [/\b(who|what|where|when|how)['’]s\b/i, "$1 is"],
  [/^(?:please|well|so|ok(?:ay)?|hi|hello)[,!]?\s+/i, ""],
  [/^(?:can|could|would|will) you (?:please )?(?:tell|show|give) me\s+(?!about\b)/i, ""],
  [/^(?:can|could|would|will) you (?:please )?(?=tell me about|list|name|describe)/i, ""],
  [/^(?:do you know|does anyone know|i (?:want|would like|need|'d like) to know|let me know|is it known)\s+/i, ""],
  [/^(?:tell|show|give) me\s+(?=who|whom|which|what|where|when|how|whether|if)/i, ""],
  [
    /^(?:list|name|show(?: me)?|give me|find|tell me)\s+(?:all (?:of )?)?(?:the )?(?!(?:(?:an?|short) )?(?:overview|summary|profile|description|picture|paths?|connections?|links?|chains?)\b)(?=[a-z-]+(?: [a-z]+)? (?:that|who|which|of|in|by|to)\b)/i,
    "which ",
  ],
  [/^(which [a-z -]+?) (?:that|who) (?=[a-z])/i, "$1 "],
  [/^(?:whether|if)\s+/i, "is it true that "],
  [/^is it (?:true|the case|a fact|correct) that\s+/i, "TRUE "],
  [/^who was it (?:that|who)\s+/i, "who "],
  [/^who (?:all|else|exactly|actually|ever)\s+/i, "who "],
  [/^(?:which|what) (?:of the|one of the|kinds? of|sorts? of)\s+/i, "which "],
  [
    /\b(?:so far|at present|currently|presently|now|ever|already|still|actually|really|publicly|officially|in the reports?|in these reports?|according to (?:the )?reports?)(?=[\s?.,!]|$)/gi,
    "",
  ],
];

interface Mode {
  readonly pattern: RegExp;
  readonly put: string;
  readonly standing: Standing;
}

const SAID = String.raw`(?:alleged|said|believed|thought|suspected|reported|rumou?red|claimed|understood)`;
/** "Who says that ...", "Who denies that ...": the speaker is asked for. */
const VOICES: readonly Mode[] = [
  {
    pattern: /^(?:who|which [a-z]+) (?:denies|denied|has denied|have denied|disputes|disputed) that (?=.*ENT)/i,
    put: "VOICE ",
    standing: "denied",
  },
  {
    pattern:
      /^(?:who|which [a-z]+) (?:says?|said|claims|claimed|alleges?|alleged|has (?:said|claimed|alleged)|believes?) that (?=.*ENT)/i,
    put: "VOICE ",
    standing: "alleged",
  },
];

const OF_NAME = String.raw`(?:is|are|was|were) ((?:the )?ENT\d+)`;
const MODES: readonly Mode[] = [
  { pattern: new RegExp(`^${OF_NAME} ${SAID} to have been\\b`, "i"), put: "TRUE $1 was", standing: "alleged" },
  { pattern: new RegExp(`^${OF_NAME} ${SAID} to have\\b`, "i"), put: "TRUE $1 has", standing: "alleged" },
  { pattern: new RegExp(`^${OF_NAME} ${SAID} to be\\b`, "i"), put: "TRUE $1 is", standing: "alleged" },
  { pattern: new RegExp(`^${OF_NAME} ${SAID} to(?= [a-z])`, "i"), put: "TRUE $1 can", standing: "alleged" },
  {
    pattern: new RegExp(`^${OF_NAME} (?:accused|suspected) of having\\b`, "i"),
    put: "TRUE $1 has",
    standing: "alleged",
  },
  { pattern: new RegExp(`^${OF_NAME} (?:accused|suspected) of being\\b`, "i"), put: "TRUE $1 is", standing: "alleged" },
  {
    pattern: new RegExp(`^${OF_NAME} (?:accused|suspected) of (?=[a-z]+ing\\b)`, "i"),
    put: "TRUE $1 is ",
    standing: "alleged",
  },
  {
    pattern: new RegExp(String.raw`\b(?:is|are|was|were|has been|have been) ${SAID} to have been\b`, "i"),
    put: "was",
    standing: "alleged",
  },
  {
    pattern: new RegExp(String.raw`\b(?:is|are|was|were|has been|have been) ${SAID} to have\b`, "i"),
    put: "has",
    standing: "alleged",
  },
  {
    pattern: new RegExp(String.raw`\b(?:is|are|was|were|has been|have been) ${SAID} to be\b`, "i"),
    put: "is",
    standing: "alleged",
  },
  {
    pattern: new RegExp(String.raw`\b(?:is|are|was|were|has been|have been) ${SAID} to(?= [a-z])`, "i"),
    put: "can",
    standing: "alleged",
  },
  {
    pattern:
      /\b(?:is|are|was|were|has been|have been) (?:accused|suspected) of being (?=behind|part|in|a\b|an\b|the\b|[a-z]+ed\b)/i,
    put: "is ",
    standing: "alleged",
  },
  {
    pattern: /\b(?:is|are|was|were|has been|have been) (?:accused|suspected) of having\b/i,
    put: "has",
    standing: "alleged",
  },
  {
    pattern: /\b(?:is|are|was|were|has been|have been) (?:accused|suspected) of (?=[a-z]+ing\b)/i,
    put: "is ",
    standing: "alleged",
  },
  { pattern: /\b(?:it is |is it )?(?:allegedly|supposedly|reportedly)\s*/i, put: "", standing: "alleged" },
  { pattern: /^is it (?:alleged|claimed|said|reported) that\s+/i, put: "TRUE ", standing: "alleged" },
  { pattern: /^(who) (?:allegedly|is alleged)\b/i, put: "$1", standing: "alleged" },
];

const SPEAKERS: readonly (readonly [RegExp, string])[] = [
  [
    /^what (?:does|did|do|has) (?:the )?ENT(\d+) (?:accuse|accused|blame|blamed) (?:the )?(ENT\d+) (?:of|for)$/i,
    "tell me about $2",
  ],
  [
    /^what (?:does|did|do|has) (?:the )?ENT(\d+) (?:say|said|claim|claimed|allege|alleged) (?:about|of|on) (?:the )?(ENT\d+)$/i,
    "tell me about $2",
  ],
  [/[,\s]*\baccording to (?:the )?ENT(\d+)(?:'s)?\b,?\s*/i, " "],
  [/^in the (?:view|words|account) of (?:the )?ENT(\d+),?\s*/i, ""],
  [
    /^(who|what|which [a-z ]+?) (?:does|did|do|has) (?:the )?ENT(\d+) (?:say|said|claim|claimed|allege|alleged|believe|state) (?:that )?(?=(?:is|are|was|were|has|have|had|[a-z]+(?:s|ed)|carried|struck|shot|led|fought) )/i,
    "$1 ",
  ],
  [
    /^(?:did|does|do|has|have) (?:the )?ENT(\d+) (?:say|said|claim|claimed|allege|alleged|state|stated) that (?=(?:the )?ENT\d)/i,
    "TRUE ",
  ],
  [/^(?:did|does|do|has|have) (?:the )?ENT(\d+) (?:say|said|allege|alleged) (?=(?:the )?ENT\d)/i, "TRUE "],
];

/** Takes a masked question apart into its limits and what is left. */
export function readWording(masked: string): Wording {
  let text = masked
    .trim()
    .replace(/[?!.\s]+$/, "")
    .replace(/[“”"]/g, "");
  const first = /^\s*\p{Lu}/u.test(text) && !text.startsWith("ENT");
  if (first) text = text.charAt(0).toLowerCase() + text.slice(1);
  for (const [pattern, put] of POLITE) text = text.replace(pattern, put).trim();
  const { text: timeless, time } = takeTimeLimit(text);
  const spoken = takeSpeaker(timeless);
  const mode = [...VOICES, ...MODES].find(({ pattern }) => pattern.test(spoken.text));
  const plain = mode ? spoken.text.replace(mode.pattern, mode.put) : spoken.text;
  const standing = mode?.standing ?? (spoken.speaker === null ? null : "alleged");
  return { text: plain.replace(/\s+/g, " ").trim(), time, standing, speaker: spoken.speaker };
}

function takeSpeaker(text: string): { text: string; speaker: number | null } {
  for (const [pattern, put] of SPEAKERS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const number = match.slice(1).find((group) => /^\d+$/.test(group ?? ""));
    return { text: text.replace(pattern, put).trim(), speaker: Number(number) };
  }
  return { text, speaker: null };
}
