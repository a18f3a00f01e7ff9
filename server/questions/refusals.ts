// What no report can answer, told by the wording alone: orders, opinions, forecasts, causes, several questions at once.
import type { Refusal } from "./types.ts";

/** Longest question that is read, in UTF-16 code units. */
export const LONGEST_QUESTION = 400;

interface Rule {
  readonly test: RegExp;
  readonly reason: string;
}

const CLAUSE = String.raw`(?:who|whom|whose|what|which|where|when|how|did|does|do|is|are|was|were|has|have)\b`;
const RULES: readonly Rule[] = [
  {
    test: /\b(?:match|merge|create|unwind|call|optional match)\s*[({[]|\bload csv\b|\bdetach delete\b|\bdrop (?:table|index|constraint|database)\b|\breturn \*/i,
    reason:
      "This is a query, not a question. Read-only Cypher belongs in the Cypher view; nothing is ever written from here.",
  },
  {
    test: /\b(?:ignore|disregard|forget|override) (?:all |any |the |your |every )*(?:previous|prior|above|earlier|instructions?|rules?)|system prompt|\bpasswords?\b|\bapi keys?\b|\bcredentials?\b|\bjailbreak\b/i,
    reason: "This is an instruction, not a question. Questions are only read, and only reports answer them.",
  },
  {
    test: /^\s*(?:please\s+|now\s+)?(?:add|delete|remove|erase|drop|insert|update|mark|change|edit|rename|merge|write|rewrite|compose|draw|print|translate|pretend|act|run|execute|make|set|store|load|save|send|create|invent|draft|replace|treat|hide|stop|start|reset|clear|upload|correct)\b(?!.*\?$)/i,
    reason: "This is an order, not a question. Questions read the graph and never change it or write texts.",
  },
  {
    test: /\b(?:will|shall|won't|gonna|going to|next (?:year|month|week|time|decade)|tomorrow|in the future|forecast|predict(?:ion)?|likely to|expected to)\b/i,
    reason: "This asks about the future. Reports say what happened, so there is no answer to check.",
  },
  {
    test: /\b(?:should|ought|must|in your opinion|your (?:opinion|view)|you (?:think|believe|feel|prefer|like|support|recommend)|do you|good|bad|better|worse|best|worst|evil|moral(?:ly)?|immoral|right|wrong|justified|justify|fair|unfair|legitimate|deserves?|terrible|great|nice|honest|trustworthy|to be trusted|hero|villain|dangerous)\b/i,
    reason: "This asks for an opinion. The graph holds what reports say and who says it, no judgement of its own.",
  },
  {
    test: /^\s*(?:why|how come|for what reason|what (?:is|was|were|are) the (?:reason|cause|motive)s?|what (?:caused|motivate[sd]))\b/i,
    reason: "This asks for a reason. The graph holds who did what to whom and who says so, not why.",
  },
  {
    test: /\b(?:today|yesterday|tonight|right now|this (?:year|month|week|morning)|last (?:year|month|week|night|summer|winter|spring|autumn|decade)|recently|lately|(?:\d+|two|three|ten|five|few) (?:years?|months?|weeks?|days?) ago|in the (?:last|past) )/i,
    reason:
      'This counts time from today, but reports have dates of their own. Name the year or month, for example "in 2023".',
  },
  {
    test: /^\s*(?:who|whom|which|what|where|how many)\b.*(?:n['’]t\b|\bnot\b|\bnever\b)/i,
    reason: "This asks for what is not so of somebody. Reports say what somebody does, so ask for that.",
  },
  {
    test: /\b(?:if .+ (?:would|could|might)|what if|could|would|might|suppose)\b/i,
    reason: "This asks what might be. Reports say what happened or who says so.",
  },
];

/**
 * A refusal that needs no knowledge of relations; null where the question may be read. `masked` is the question with its names
 * taken out, so that "the Good Friday Agreement" is no opinion.
 */
export function refuseAtSight(question: string, masked: string): Refusal | null {
  const text = question.trim();
  if (!/\p{L}/u.test(text)) return refusal("There is no question here. Ask who did what to whom, in English.");
  if (text.length > LONGEST_QUESTION)
    return refusal(`This is too long: a question has at most ${LONGEST_QUESTION} characters. Ask one thing at a time.`);
  const letters = text.match(/\p{L}/gu)!.length;
  if ((text.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2)
    return refusal("This is not English. Questions are read in English only.");
  const rule = RULES.find(({ test }) => test.test(masked.trim()));
  if (rule) return refusal(rule.reason);
  const parts = severalQuestions(text);
  return parts.length > 1
    ? { reason: "These are several questions at once. Ask them one by one.", suggestions: parts }
    : null;
}

/** The parts of what is more than one question; the whole where it is one. */
function severalQuestions(text: string): string[] {
  const marked = text
    .split(/\?+\s+(?=\S)|[;\n]+\s*(?=\S)/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  if (marked.length > 1) return marked.map(asQuestion);
  const joined = text.split(new RegExp(String.raw`,?\s+(?:and|or)\s+(?=${CLAUSE})`, "i"));
  const opens = new RegExp(`^${CLAUSE}`, "i");
  return joined.length > 1 && joined.every((part) => opens.test(part) && part.split(" ").length > 2)
    ? joined.map(asQuestion)
    : [text];
}

function asQuestion(part: string): string {
  return `${part.charAt(0).toUpperCase()}${part.slice(1).replace(/[?.!,\s]+$/, "")}?`;
}

function refusal(reason: string): Refusal {
  return { reason, suggestions: [] };
}
