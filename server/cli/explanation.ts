// What `extract --explain` shows: sentence by sentence the claims with their rules, the triggers that found no role, the parse's repairs.
import type { Trace } from "../extraction/index.ts";

/** Text for a reader; deterministic. */
export function toExplanation({ extraction, sentences, repairs, misses }: Trace): string {
  const { document, claims } = extraction;
  const lines = [`# ${document.id}`];
  for (const [index, { tree, question, headline }] of sentences.entries()) {
    const { start, end } = tree.sentence;
    const kind = [headline ? "headline" : "", question ? "question" : ""].filter(Boolean).join(", ");
    lines.push(
      "",
      `${start}-${end}${kind ? ` (${kind})` : ""}: ${document.text.slice(start, end).replace(/\s+/g, " ")}`,
    );
    for (const { rule, relation, subject, object, standing, speaker, trigger } of claims) {
      if (trigger.start < start || trigger.start >= end) continue;
      const says = speaker ? `, says ${speaker.name}` : "";
      lines.push(`  claim   ${subject.name} ${relation} ${object.name} (${standing}${says}) by ${rule}`);
    }
    for (const { rule, token, reason } of misses[index] ?? [])
      lines.push(`  missed  ${rule} at "${tree.tokens[token]?.text ?? ""}": ${reason}`);
    for (const [name, count] of repairs[index] ?? [])
      lines.push(`  mended  ${name}${count > 1 ? `, ${count} times` : ""}`);
  }
  return `${lines.join("\n")}\n`;
}
