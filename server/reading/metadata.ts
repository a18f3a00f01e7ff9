// Title, date and id of a report, from what the file and its name say; never from the clock.
import { slug } from "../domain/actor.ts";

const HEADLINE_LENGTH = 200;
const DATE = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** First line of `text` where it reads like a headline: short, a paragraph of its own, without a full stop; else null. */
export function headlineOf(text: string): string | null {
  const [line = "", ...rest] = text.trimStart().split("\n");
  const headline = line.trim();
  const next = rest.findIndex((other) => other.trim() !== "");
  if (next === -1 || headline.length > HEADLINE_LENGTH || !/\p{L}/u.test(headline)) return null;
  if (/[.:;,]["'”’)]?$/.test(headline)) return null;
  return next > 0 || isMuchLonger(rest[next], headline) ? headline : null;
}

function isMuchLonger(line: string | undefined, headline: string): boolean {
  return line !== undefined && line.length > headline.length * 1.5;
}

/** ISO date in a file name ("2024-03-23-crocus.txt", "20240323_crocus.txt"), or null. */
export function dateInName(name: string): string | null {
  const found = DATE.exec(name);
  if (!found) return null;
  return asIsoDate(`${found[1]}-${found[2]}-${found[3]}`);
}

/** The date at the start of an ISO date or instant, or of an RFC 2822 date, as `YYYY-MM-DD`; null where there is none or no such day. */
export function asIsoDate(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value !== "string") return null;
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] ?? fromWords(value);
  if (!iso) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
}

/** "Sat, 23 Mar 2024 10:00:00 GMT", "23 March 2024", "March 23, 2024": needs a day, a month's name and a year. */
function fromWords(value: string): string | null {
  const dayFirst = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/.exec(value);
  const monthFirst = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/.exec(value);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const number = MONTHS.indexOf(month?.toLowerCase() ?? "") + 1;
  return number > 0 && day && year ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "reports/2024-03-23-crocus.txt" -> "2024-03-23-crocus". */
export function stemOf(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? name;
  return base.replace(/\.[A-Za-z0-9]{1,8}$/, "") || base;
}

/** Document id of a name: `doc:` and its slug. */
export function documentId(name: string): string {
  return `doc:${slug(stemOf(name))}`;
}
