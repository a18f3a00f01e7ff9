// How many people were killed or injured in an event: the figures of every report with the sentence that gives them.
import type { AskResult, Citation } from "../api/contract/questions.ts";
import type { Casualties } from "../domain/claim.ts";
import { casualtiesIn } from "../extraction/events/casualties.ts";
import { buildTree } from "../extraction/syntax/tree.ts";
import type { LanguageModel } from "../language/types.ts";
import { listNames, sentence } from "./sentences.ts";

export type Harm = "killed" | "injured";

/** A report that may give figures. */
export interface Report {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** A figure stored with an event. */
export interface Figure {
  readonly event: string;
  readonly document: string;
  readonly number: Casualties;
}

/** The answer out of stored figures; null where no sentence of their reports gives them. */
export function answerCasualties(
  language: LanguageModel,
  harm: Harm,
  figures: readonly Figure[],
  reports: readonly Report[],
): Pick<AskResult, "answer" | "value" | "citations"> | null {
  const cited = figures.flatMap((figure) => {
    const report = reports.find(({ id }) => id === figure.document);
    const citation = report && sentenceWith(language, harm, figure.number, report);
    return citation ? [{ figure, citation }] : [];
  });
  if (cited.length === 0) return null;
  const told = cited.map(
    ({ figure, citation }) =>
      `${wordsOf(figure.number)} ${harm} (${citation.source ?? citation.title ?? citation.document})`,
  );
  return {
    answer: sentence(`The reports say ${listNames(told, 4)}`),
    value: rangeOf(cited.map(({ figure }) => figure.number)),
    citations: uniqueCitations(cited.map(({ citation }) => citation)),
  };
}

function sentenceWith(
  language: LanguageModel,
  harm: Harm,
  { min, max }: Casualties,
  { id, title, source, published, text }: Report,
): Citation | null {
  for (const found of language.analyse(text)) {
    const figure = casualtiesIn(buildTree(found))[harm];
    if (!figure || figure.min !== min || figure.max !== max) continue;
    const raw = text.slice(found.start, found.end);
    const start = found.start + (raw.length - raw.trimStart().length);
    const end = start + raw.trim().length;
    return { document: id, title, source, published, start, end, quote: text.slice(start, end) };
  }
  return null;
}

function wordsOf({ min, max }: Casualties): string {
  if (max === null) return `at least ${min}`;
  return min === max ? `${min}` : `${min} to ${max}`;
}

/** One number where all agree, else "40-133", with an open end "40+". */
export function rangeOf(numbers: readonly Casualties[]): string | number {
  const min = Math.min(...numbers.map((n) => n.min));
  const highest = Math.max(...numbers.map((n) => n.max ?? n.min));
  const open = numbers.some((n) => n.max === null && n.min === highest);
  if (open) return min === highest ? `${min}+` : `${min}-${highest}+`;
  return min === highest ? min : `${min}-${highest}`;
}

function uniqueCitations(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (one, i) => citations.findIndex((other) => other.document === one.document && other.start === one.start) === i,
  );
}
