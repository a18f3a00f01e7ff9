// The question service: parse -> understand -> plan -> query -> answer, or a refusal that says why and what was found instead.
import type { AskResult } from "../api/contract/questions.ts";
import type { LanguageModel } from "../language/types.ts";
import type { Catalogue, Ontology } from "../ontology/types.ts";
import type { GraphStore, QueryRow } from "../store/port.ts";
import { loadQueries } from "../store/queries.ts";
import {
  type Answer,
  answerCount,
  answerList,
  answerPath,
  answerRank,
  answerSummary,
  answerVoices,
  answerWhen,
  answerYesNo,
  type Material,
} from "./answers.ts";
import { answerCasualties, type Figure, type Harm, type Report } from "./casualties.ts";
import { collectCitations, verified } from "./citations.ts";
import { type FoundClaim, toClaim } from "./claims.ts";
import { type Interpretation, interpret } from "./interpret.ts";
import { happenings, mentioning, ofOwner } from "./meaning.ts";
import type { StoredName } from "./names.ts";
import { type Plan, planOf, planWith } from "./plan.ts";
import { refused, understoodOf } from "./results.ts";
import { nameKeeper } from "./stored-names.ts";
import { questionsAbout, whatIsSaid } from "./suggestions.ts";
import type { Entity, QuestionKind, Understanding } from "./types.ts";
import { createReader } from "./understand.ts";

export interface QuestionServices {
  readonly store: GraphStore;
  readonly language: LanguageModel;
  readonly ontology: Ontology;
  readonly catalogue: Catalogue;
}

/** Answers questions in English from the claims of a store. */
export interface QuestionService {
  /** Answers, or refuses with a reason; rejects with ActorgraphError only where the store fails. Deterministic for one state of the store. */
  ask(question: string): Promise<AskResult>;
}

const ANSWERS: Readonly<Record<Exclude<QuestionKind, "path" | "summary">, (material: Material) => Answer>> = {
  list: answerList,
  yesno: answerYesNo,
  count: answerCount,
  rank: answerRank,
};
const PATH = { maxLength: 6, limit: 5, standings: ["reported", "claimed", "alleged"] };

/** A question service over these services; names of the store are read again when its content changes. */
export function createQuestionService(services: QuestionServices): QuestionService {
  const { store, language, ontology, catalogue } = services;
  const reader = createReader(language, ontology);
  const names = nameKeeper(store, catalogue);
  const queries = loadQueries();
  const cypher = queries.get("claims-answering")!.text;
  const eventsCypher = queries.get("events")!.text;
  return {
    async ask(question) {
      const { index, stored } = await names();
      const read = interpret(reader, index, question);
      if ("refusal" in read) return refused(question, read.refusal);
      return answer({ ...services, stored, cypher, eventsCypher }, question, read);
    },
  };
}

interface Work extends QuestionServices {
  readonly stored: readonly StoredName[];
  readonly cypher: string;
  readonly eventsCypher: string;
}

async function answer(work: Work, question: string, { understanding }: Interpretation): Promise<AskResult> {
  if (understanding.casualties) return answerHarm(work, question, understanding, understanding.casualties);
  const { store, ontology, catalogue } = work;
  const paths = understanding.kind === "path" ? await pathsBetween(store, understanding.about) : [];
  const edges = [...new Set(paths.flatMap((path) => path.edges.map(({ id }) => id)))];
  const plan =
    understanding.kind === "path"
      ? planWith({ edges })
      : planOf(understanding, ontology, await happenings(work, understanding));
  const { claims, texts } = await checkedClaims(store, plan);
  const fitting = mentioning(ofOwner(claims, understanding, catalogue), understanding.also, work);
  const material: Material = { ontology, understanding, claims: fitting, citations: collectCitations(texts) };
  const made = make(material, paths, catalogue);
  const base = {
    question,
    kind: understanding.kind,
    understood: understoodOf(understanding),
    cypher: work.cypher,
    parameters: plan.parameters,
  };
  if (made.found) {
    const { answer: text, value, rows, paths: shown } = made;
    return {
      ...base,
      status: "answered",
      answer: text,
      value,
      rows,
      paths: shown,
      citations: [...material.citations.list],
      refusal: null,
    };
  }
  const refusal = await instead(work, understanding, made.answer);
  return {
    ...base,
    status: "refused",
    answer: refusal.reason,
    value: null,
    rows: [],
    paths: [],
    citations: [...material.citations.list],
    refusal,
  };
}

/** Figures stand on events rather than on claims: those of every event that the name may mean. */
async function answerHarm(work: Work, question: string, understanding: Understanding, harm: Harm): Promise<AskResult> {
  const { store, language } = work;
  const parameters = {
    kinds: null,
    places: null,
    from: understanding.time?.from ?? null,
    to: understanding.time?.to ?? null,
    limit: 10_000,
  };
  const meant = new Set(await happenings(work, understanding));
  const object = understanding.pattern?.object;
  const places = new Set(object && !object.hole ? object.entities.flatMap(({ ids }) => [...ids]) : []);
  const { rows } = await store.read("events", parameters);
  const figures = rows
    .filter((row) => meant.has(row.id as string) || places.has((row.place ?? "") as string))
    .flatMap((row) => figuresOf(row, harm));
  const reports: Report[] = [];
  for (const document of [...new Set(figures.map((figure) => figure.document))].slice(0, 10)) {
    const [row] = (await store.read("document", { document })).rows;
    if (row) reports.push(row as unknown as Report);
  }
  const made = answerCasualties(language, harm, figures, reports);
  const base = {
    question,
    kind: understanding.kind,
    understood: understoodOf(understanding),
    rows: [],
    paths: [],
    cypher: work.eventsCypher,
    parameters,
  };
  if (made) return { ...base, ...made, status: "answered", refusal: null };
  const refusal = await instead(work, understanding, "");
  return { ...base, status: "refused", answer: refusal.reason, value: null, citations: [], refusal };
}

function figuresOf(row: QueryRow, harm: Harm): Figure[] {
  const min = row[`${harm}Min`];
  if (typeof min !== "number") return [];
  const number = { min, max: (row[`${harm}Max`] ?? null) as number | null };
  return ((row.documents ?? []) as string[]).map((document) => ({ event: row.id as string, document, number }));
}

function make(
  material: Material,
  paths: Awaited<ReturnType<GraphStore["shortestPaths"]>>,
  catalogue: Catalogue,
): Answer {
  const { kind, when, voice, about } = material.understanding;
  if (kind === "path") return answerPath(material, paths);
  if (kind === "summary") return answerSummary(material, descriptionOf(catalogue, about[0]!));
  if (voice) return answerVoices(material);
  return when ? answerWhen(material) : ANSWERS[kind](material);
}

function descriptionOf(catalogue: Catalogue, { ids }: Entity): string | null {
  return ids.map((id) => catalogue.actors.get(id)?.description).find(Boolean) ?? null;
}

async function pathsBetween(store: GraphStore, about: readonly Entity[]) {
  const [from, to] = about as [Entity, Entity];
  for (const a of from.ids)
    for (const b of to.ids) {
      const found = a === b ? [] : await store.shortestPaths(a, b, PATH);
      if (found.length > 0) return found;
    }
  return [];
}

async function checkedClaims(
  store: GraphStore,
  plan: Plan,
): Promise<{ claims: FoundClaim[]; texts: Map<string, string> }> {
  const { rows } = await store.read(plan.query, plan.parameters);
  const claims = rows.map(toClaim);
  const documents = [...new Set(claims.map(({ document }) => document))].sort();
  const texts = new Map<string, string>();
  if (documents.length > 0)
    for (const row of (await store.read("document-texts", { documents })).rows)
      texts.set(row.id as string, row.text as string);
  return { claims: verified(claims, texts), texts };
}

/** The refusal of a question that was understood but that no claim answers. */
async function instead(
  { store, ontology }: Work,
  understanding: Understanding,
  denied: string,
): Promise<{ reason: string; suggestions: string[] }> {
  const { pattern, about, time } = understanding;
  const sides = [pattern?.object ?? null, pattern?.subject ?? null].flatMap((side) =>
    side && !side.hole ? side.entities : [],
  );
  const entities = [...about, ...sides];
  if (denied !== "" && understanding.kind !== "path")
    return { reason: denied, suggestions: entities.slice(0, 1).map(({ name }) => `What is known about ${name}?`) };
  const within = time ? " in that time" : "";
  const opening = understanding.kind === "path" ? denied : `No claim in the stored reports answers this${within}.`;
  const said: string[] = [];
  const suggestions: string[] = [];
  for (const entity of entities.slice(0, 2)) {
    const { rows } = await store.read("claims-answering", planWith({ about: [...entity.ids] }).parameters);
    const claims = rows.map(toClaim);
    const words = whatIsSaid(entity, claims, ontology);
    said.push(words === "" ? `They say nothing of ${entity.name}.` : `Of ${entity.name} they say: ${words}.`);
    suggestions.push(...questionsAbout(entity, claims, ontology));
  }
  return { reason: [opening, ...said].join(" "), suggestions: suggestions.slice(0, 4) };
}
