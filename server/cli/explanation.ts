// What `extract --explain` shows of each sentence: its claims, the readings refused, the triggers that found no role, mentions, repairs, tree.
import type { Claim } from "../domain/claim.ts";
import { doubtsAmong } from "../extraction/confidence/index.ts";
import type { Trace } from "../extraction/index.ts";
import type { Step } from "../extraction/standing/index.ts";
import type { MentionNode, SentenceNode } from "../extraction/types.ts";

/** One kind of line: what stands before it, and the lines of one sentence. */
interface Section {
  readonly mark: string;
  readonly lines: (trace: Trace, sentence: SentenceNode) => readonly string[];
}

const SECTIONS: readonly Section[] = [
  { mark: "claim", lines: claimLines },
  { mark: "refused", lines: refusalLines },
  { mark: "missed", lines: missLines },
  { mark: "mention", lines: (_, { tree, mentions }) => mentions.map((mention) => mentionLine(tree.tokens, mention)) },
  {
    mark: "mended",
    lines: ({ repairs }, { index }) =>
      [...(repairs[index] ?? [])].map(([name, count]) => (count > 1 ? `${name}, ${count} times` : name)),
  },
  { mark: "token", lines: (_, sentence) => tokenLines(sentence) },
];
const MARK_WIDTH = Math.max(...SECTIONS.map(({ mark }) => mark.length)) + 1;

/** Text for a reader; deterministic. `--explain` documents in the user's guide say how to read it. */
export function toExplanation(trace: Trace): string {
  const { document } = trace.extraction;
  const lines = [`# ${document.id}`];
  for (const sentence of trace.sentences) {
    const { start, end } = sentence.tree.sentence;
    const kinds = [sentence.headline ? "headline" : "", sentence.question ? "question" : ""].filter(Boolean);
    const kind = kinds.length > 0 ? ` (${kinds.join(", ")})` : "";
    lines.push("", `${start}-${end}${kind}: ${document.text.slice(start, end).replace(/\s+/g, " ")}`);
    for (const { mark, lines: of } of SECTIONS)
      lines.push(...of(trace, sentence).map((line) => `  ${mark.padEnd(MARK_WIDTH)}${line}`.trimEnd()));
  }
  return `${lines.join("\n")}\n`;
}

function claimLines({ extraction, chains, grounds }: Trace, { tree }: SentenceNode): string[] {
  const { start, end } = tree.sentence;
  return extraction.claims
    .filter(({ trigger }) => trigger.start >= start && trigger.start < end)
    .map(
      (claim) =>
        `${claimLine(claim)}${doubts(grounds.get(claim.id) ?? [])}${because(tree, chains.get(claim.id) ?? [])}`,
    );
}

/** What makes a claim less sure: ` (less for subject pronoun, trigger as obl)`. */
function doubts(features: readonly string[]): string {
  const against = doubtsAmong(features);
  return against.length > 0 ? ` (less for ${against.join("; ")})` : "";
}

/** The words that decided a standing, from the outermost inwards: `, for "said" says > "denied" denies`. */
function because({ tokens }: SentenceNode["tree"], chain: readonly Step[]): string {
  const steps = chain.map(({ token, effect }) => `"${tokens[token]?.text ?? ""}" ${effect}`);
  return steps.length > 0 ? `, for ${steps.join(" > ")}` : "";
}

function claimLine({ rule, relation, subject, object, standing, speaker, time, confidence }: Claim): string {
  const says = speaker ? `, says ${speaker.name}` : "";
  const span = time ? [...new Set([time.from ?? "", time.to ?? ""])].join("..") : "undated";
  return `${subject.name} ${relation} ${object.name} (${standing}${says}) by ${rule}, ${span}, confidence ${confidence}`;
}

function refusalLines({ refusals, sentences }: Trace, { index }: SentenceNode): string[] {
  return refusals
    .filter(({ firing }) => firing.sentence === index)
    .map(({ firing: { relation, rule, subject, object, predicate }, reason }) => {
      const at = sentences[index]!.tree.tokens[predicate]?.text ?? "";
      return `${subject.referent.name} ${relation} ${object.referent.name} by ${rule} at "${at}": ${reason}`;
    });
}

function missLines({ misses }: Trace, { index, tree }: SentenceNode): string[] {
  const lines = (misses[index] ?? []).map(
    ({ rule, token, reason }) => `${rule} at "${tree.tokens[token]?.text ?? ""}": ${reason}`,
  );
  return [...new Set(lines)];
}

function mentionLine(tokens: SentenceNode["tree"]["tokens"], mention: MentionNode): string {
  const { kind, type, referent, owner } = mention;
  const text = tokens
    .slice(mention.first, mention.last + 1)
    .map((token) => token.text)
    .join(" ");
  const means = referent ? `${referent.name}, ${referent.type}` : `unresolved${type ? `, ${type}` : ""}`;
  return `"${text}" ${kind}: ${means}${owner ? `; stands for ${owner.name}` : ""}`;
}

/** One line a token, after the repairs: position, form, lemma, tags, what it depends on and how. */
function tokenLines({ tree }: SentenceNode): string[] {
  const rows = tree.tokens.map((token, i) => {
    const head = tree.head[i]!;
    const governor = head < 0 ? "" : ` of ${head + 1} ${tree.tokens[head]!.text}`;
    return [`${i + 1}`, token.text, tree.lemma[i]!, `${tree.upos[i]} ${tree.xpos[i]}`, `${tree.rel[i]}${governor}`];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padStart(widths[0]!) : cell.padEnd(widths[i] ?? 0))).join("  "),
  );
}
