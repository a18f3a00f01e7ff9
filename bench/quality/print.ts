// An evaluation as the terminal shows it, or as JSON.
import { listErrors } from "./errors.ts";
import type { Evaluation } from "./evaluation.ts";
import { listIdentityErrors } from "./identity.ts";
import { relationTotals } from "./summary.ts";
import { confusionTable, figuresTable, relationTable } from "./tables.ts";

/** What to show besides the figures. */
export interface Shown {
  readonly errors: boolean;
  readonly confusion: boolean;
}

/** Tables of figures and relations; on demand confusions and errors of every set that is not sealed. */
export function printEvaluation(
  { sets, re3d, coreference, happenings, questions, identity, shortfalls }: Evaluation,
  shown: Shown,
): string {
  const parts = sets.length > 0 ? [figuresTable(sets)] : [];
  for (const { name, scores } of sets) parts.push(`${name}\n${relationTable(scores)}`);
  if (shown.confusion)
    for (const { name, scores, sealed } of sets) if (!sealed) parts.push(`${name}\n${confusionTable(scores)}`);
  if (re3d) parts.push(figuresTable([{ name: "re3d", figures: re3d }]));
  if (coreference.length > 0) parts.push(figuresTable(coreference));
  for (const result of happenings) parts.push(figuresTable([result]));
  if (questions) parts.push(figuresTable([{ name: "questions", figures: questions.figures }]));
  if (identity.length > 0) parts.push(figuresTable(identity));
  if (shown.errors) {
    if (identity.length > 0) parts.push(`identity_tuning\n${listIdentityErrors(identity)}`);
    for (const { name, errors } of sets) if (errors.length > 0) parts.push(`${name}\n${listErrors(errors)}`);
    for (const { name, errors } of [...coreference, ...happenings])
      if (errors.length > 0) parts.push(`${name}\n${errors.join("\n")}`);
    const wrong = questions?.asked.filter(({ faults }) => faults.length > 0) ?? [];
    if (wrong.length > 0)
      parts.push(
        `questions\n${wrong.map(({ expected, answer, faults }) => `  ${expected.question}\n    ${faults.join(", ")}: ${answer.answer}`).join("\n")}`,
      );
  }
  if (shortfalls.length > 0) parts.push(shortfalls.join("\n"));
  return `${parts.join("\n\n")}\n`;
}

/** Figures, counts by relation, errors and questions as one JSON object. */
export function evaluationJson({
  sets,
  re3d,
  coreference,
  happenings,
  questions,
  identity,
  shortfalls,
}: Evaluation): string {
  const shown = {
    sets: sets.map(({ name, figures, scores, errors }) => ({
      name,
      figures,
      relations: Object.fromEntries(relationTotals(scores)),
      errors,
    })),
    re3d,
    coreference,
    happenings,
    identity: Object.fromEntries(identity.map(({ name, figures }) => [name, figures])),
    questions: questions && {
      figures: questions.figures,
      wrong: questions.asked
        .filter(({ faults }) => faults.length > 0)
        .map(({ expected, answer, faults }) => ({
          question: expected.question,
          faults,
          answer: answer.answer,
          understood: answer.understood,
        })),
    },
    shortfalls,
  };
  return `${JSON.stringify(shown)}\n`;
}
