// Asks every question of seeds/questions.yaml over the demo reports and compares the answers.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { AskResult } from "../../server/api/contract/index.ts";
import type { Ontology } from "../../server/ontology/types.ts";
import { share } from "./counts.ts";
import type { NameMatcher } from "./names.ts";
import type { Figures } from "./summary.ts";

const FILE = fileURLToPath(new URL("../../seeds/questions.yaml", import.meta.url));

/** One question with what must be made of it; the notation is described in its file. */
export interface ExpectedAnswer {
  readonly question: string;
  readonly kind: string | null;
  readonly status: string;
  readonly understood: Readonly<
    Record<"relation" | "subject" | "object" | "time" | "standing", string | null | undefined>
  > | null;
  readonly value: string | null;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

/** Which parts of an answer are wrong; empty: all right. */
export type Faults = readonly ("status" | "kind" | "understood" | "value" | "includes" | "excludes")[];

/** The questions in the order of their file. */
export function loadQuestions(): ExpectedAnswer[] {
  return parse(readFileSync(FILE, "utf8")) as ExpectedAnswer[];
}

/** Compares one answer. Names are equal through the catalogue; a symmetric relation may be understood either way round. */
export function faultsOf(names: NameMatcher, ontology: Ontology, expected: ExpectedAnswer, answer: AskResult): Faults {
  const faults: Faults[number][] = [];
  if (answer.status !== expected.status) faults.push("status");
  if (expected.status === "refused") return faults;
  if (answer.kind !== expected.kind) faults.push("kind");
  if (!isUnderstood(names, ontology, expected, answer)) faults.push("understood");
  if (expected.value !== null && !expected.value.split("|").includes(String(answer.value))) faults.push("value");
  const named = [...answer.rows.map(({ actor }) => actor), ...answer.paths.flatMap(({ actors }) => actors)];
  const has = (choice: string) =>
    choice
      .split("|")
      .some((name) => named.some((node) => names.same(name, { actor: node.id, name: node.name, text: node.name })));
  if (!expected.includes.every(has)) faults.push("includes");
  if (expected.excludes.some(has)) faults.push("excludes");
  return faults;
}

function isUnderstood(
  names: NameMatcher,
  ontology: Ontology,
  { understood: wanted }: ExpectedAnswer,
  { understood: found }: AskResult,
): boolean {
  if (!wanted || !found) return !wanted && !found;
  const relation = wanted.relation ?? null;
  if (relation === null ? found.relation !== null : !relation.split("|").includes(found.relation ?? "")) return false;
  const end = (choice: string | null | undefined, name: string | null) =>
    choice === null || choice === undefined
      ? name === null
      : choice
          .split("|")
          .some((one) => one === name || (name !== null && names.same(one, { actor: null, name, text: name })));
  const straight = end(wanted.subject, found.subject) && end(wanted.object, found.object);
  const reversible = relation === null || ontology.relations.get(found.relation ?? "")?.symmetric === true;
  const turned = reversible && end(wanted.subject, found.object) && end(wanted.object, found.subject);
  return (
    (straight || turned) && timeOf(found.time) === (wanted.time ?? null) && standingIs(wanted.standing, found.standing)
  );
}

function timeOf(time: NonNullable<AskResult["understood"]>["time"]): string | null {
  return time === null || typeof time === "string" ? time : `${time.from ?? ""}/${time.to ?? ""}`;
}

function standingIs(
  wanted: string | null | undefined,
  found: NonNullable<AskResult["understood"]>["standing"],
): boolean {
  return [found].flat().filter(Boolean).join("|") === (wanted ?? "");
}

/** One question with its faults. */
export interface AskedQuestion {
  readonly expected: ExpectedAnswer;
  readonly answer: AskResult;
  readonly faults: Faults;
}

/** Shares of all questions that are right in each part, and right altogether. */
export function questionFigures(asked: readonly AskedQuestion[]): Figures {
  const right = (...parts: readonly Faults[number][]) =>
    share(asked.filter(({ faults }) => !parts.some((p) => faults.includes(p))).length, asked.length);
  return {
    questions: asked.length,
    all_right: right("status", "kind", "understood", "value", "includes", "excludes"),
    status: right("status"),
    kind: right("kind"),
    understood: right("understood"),
    value: right("value"),
    includes: right("includes"),
    excludes: right("excludes"),
  };
}
