// The check that every stretch of text in an extraction is where it says it is.
import type { Extraction } from "../../server/domain/claim.ts";

/** What is wrong with the spans of an extraction, one line for each; empty where all of them hold. */
export function checkSpans({ document, mentions, events, claims }: Extraction): string[] {
  const wrong: string[] = [];
  const check = (what: string, start: number, end: number, expected: string) => {
    if (start >= end || document.text.slice(start, end) !== expected)
      wrong.push(`${what} ${start}-${end}: ${JSON.stringify(expected)}`);
  };
  for (const m of mentions) check("mention", m.start, m.end, m.text);
  for (const e of events) for (const role of e.roles) check(`${e.id} ${role.role}`, role.start, role.end, role.text);
  for (const c of claims) {
    check(`${c.id} subject`, c.subject.start, c.subject.end, c.subject.text);
    check(`${c.id} object`, c.object.start, c.object.end, c.object.text);
    if (c.speaker) check(`${c.id} speaker`, c.speaker.start, c.speaker.end, c.speaker.text);
    check(`${c.id} evidence`, c.evidence.start, c.evidence.end, c.evidence.quote);
    const { start, end } = c.trigger;
    if (start < c.evidence.start || end > c.evidence.end)
      wrong.push(`${c.id} trigger ${start}-${end} outside its evidence`);
  }
  return wrong;
}
