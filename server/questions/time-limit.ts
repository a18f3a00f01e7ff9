// Time limits of a question: "in 2023", "since March 2014", "between 2014 and 2022".
import type { TimeLimit } from "./types.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = `(?:${MONTHS.join("|")})`;
const DATE = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${MONTH}(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+)?(?:1[89]|20)\d\d(?:-\d\d(?:-\d\d)?)?`;
const START = String.raw`(?:the (?:start|beginning) of )?`;
const END = String.raw`(?:the end of )?`;

interface Form {
  readonly pattern: RegExp;
  readonly limit: (first: TimeLimit, second: TimeLimit) => TimeLimit;
}

const FORMS: readonly Form[] = [
  form(`(?:between|from)\\s+${START}(${DATE})\\s+(?:and|to|until|till)\\s+${END}(${DATE})`, (a, b) => ({
    from: a.from,
    to: b.to,
  })),
  form(`(?:since|from)\\s+${START}(${DATE})(?:\\s+on(?:wards?)?)?`, (a) => ({ from: a.from, to: null })),
  form(`(?:before|prior to)\\s+(${DATE})`, (a) => ({ from: null, to: dayBefore(a.from!) })),
  form(`(?:until|till|up to|by the end of)\\s+(${DATE})`, (a) => ({ from: null, to: a.to })),
  form(`after\\s+(${DATE})`, (a) => ({ from: dayAfter(a.to!), to: null })),
  form(`(?:in|during|on|throughout|as of|at the end of|by)\\s+(?:the year\\s+)?(${DATE})`, (a) => a),
];
const DECADE = /[,\s]*\b(?:in|during|throughout)\s+the\s+((?:19|20)\d)0s\b/i;

function form(source: string, limit: Form["limit"]): Form {
  return { pattern: new RegExp(String.raw`[,\s]*\b${source}\b(?!\s+ENT)`, "i"), limit };
}

/** The limit that a question states, and the question without it. Only absolute dates; null where there is none. */
export function takeTimeLimit(text: string): { text: string; time: TimeLimit | null } {
  const decade = DECADE.exec(text);
  if (decade) return { text: without(text, decade), time: { from: `${decade[1]}0-01-01`, to: `${decade[1]}9-12-31` } };
  for (const { pattern, limit } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const first = spanOf(match[1]!);
    const second = match[2] === undefined ? first : spanOf(match[2]);
    return { text: without(text, match), time: limit(first, second) };
  }
  return { text, time: null };
}

function without(text: string, match: RegExpExecArray): string {
  const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
  return rest.replace(/^[,\s]+/, "").replace(/\s+([?.,])/g, "$1");
}

/** First and last day of "2014", "March 2014", "22 March 2024", "2024-03-22". */
function spanOf(date: string): TimeLimit {
  const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  const year = /(?:1[89]|20)\d\d/.exec(date)![0];
  const named = MONTHS.findIndex((month) => date.toLowerCase().includes(month)) + 1;
  const month = iso?.[2] ?? (named > 0 ? String(named).padStart(2, "0") : null);
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const spoken = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(date.replace(year, ""))?.[1];
  const day = iso ? iso[3] : spoken?.padStart(2, "0");
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
}

function dayBefore(day: string): string {
  return shift(day, -1);
}
function dayAfter(day: string): string {
  return shift(day, 1);
}
function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** "2023-01-01/2023-12-31", an open end left empty. */
export function writeTimeLimit(time: TimeLimit): string {
  return `${time.from ?? ""}/${time.to ?? ""}`;
}
