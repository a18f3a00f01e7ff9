// Whom the definite descriptions of the tune reports mean, as annotated in seeds/gold/descriptions.yaml.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ActorgraphError } from "../../server/domain/errors.ts";
import type { Trace } from "../../server/extraction/index.ts";
import type { MentionNode, Referent, SentenceNode } from "../../server/extraction/types.ts";
import { type Count, NO_COUNT } from "./counts.ts";
import { isMeant } from "./meant.ts";
import type { NameMatcher } from "./names.ts";

const FILE = fileURLToPath(new URL("../../seeds/gold/descriptions.yaml", import.meta.url));

/** Report (name of its file) -> its descriptions in reading order: the words of the report, and what they mean. */
type Labels = Readonly<Record<string, readonly (readonly [words: string, label: string])[]>>;

/**
 * Descriptions that mean an actor or place with a name, or something of one, and those taken for one. What has no name may be left open.
 * Throws `invalid_input` for words that are not in their report.
 */
export function countDescribed(names: NameMatcher, traces: readonly Trace[]): Count {
  const labels = parse(readFileSync(FILE, "utf8")) as Labels;
  const counts = { ...NO_COUNT } as { -readonly [K in keyof Count]: number };
  for (const { extraction, sentences } of traces) {
    const { id, text } = extraction.document;
    let from = 0;
    for (const [words, label] of labels[id.replace(/^doc:/, "")] ?? []) {
      from = text.replace(/\s/g, " ").indexOf(words, from);
      if (from < 0) throw new ActorgraphError("invalid_input", `has no "${words}"`, { where: `${FILE}, ${id}` });
      const taken = namedBy(mentionAt(sentences, from, from + words.length));
      if (isNamed(label)) counts.gold++;
      if (taken.length > 0) counts.found++;
      if (taken.length > 0 && isRight(names, label, taken)) counts.foundRight++;
    }
  }
  return { ...counts, goldRight: counts.foundRight };
}

function isNamed(label: string): boolean {
  return label.split("|").every((one) => one !== "-" && !one.startsWith("="));
}

/** The nominal that ends where the words end, or the first within them. */
function mentionAt(sentences: readonly SentenceNode[], start: number, end: number): MentionNode | null {
  const within = sentences.flatMap(({ tree: { tokens }, mentions }) =>
    mentions
      .filter(({ kind, head }) => kind === "nominal" && tokens[head]!.start >= start && tokens[head]!.end <= end)
      .map((mention) => ({ mention, end: tokens[mention.last]!.end })),
  );
  return (within.find((one) => one.end === end) ?? within[0])?.mention ?? null;
}

/** Those with a name whom a mention stands for or belongs to. */
function namedBy(mention: MentionNode | null): Referent[] {
  if (!mention) return [];
  const { members, referent, owner } = mention;
  const one = [referent, owner].find((known) => known && known.origin !== "described");
  return members ? [...members] : one ? [one] : [];
}

function isRight(names: NameMatcher, label: string, taken: readonly Referent[]): boolean {
  return label
    .split("|")
    .map((one) => one.replace(/^of /, "").split("+"))
    .some(
      (meant) =>
        meant.length === taken.length &&
        meant.every((one) => taken.some((referent) => isMeant(names, one, { referent, owner: null }, ""))),
    );
}
