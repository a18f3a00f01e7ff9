// Answers out of claims, one function for each kind of question. Pure; the standing of everything said is said with it.
import type { AskResult } from "../api/contract/questions.ts";
import { isDisputed, STANDINGS, type Standing } from "../domain/standing.ts";
import type { Ontology } from "../ontology/types.ts";
import type { FoundPath } from "../store/port.ts";
import type { Citations } from "./citations.ts";
import {
  compare,
  type Finding,
  type FoundClaim,
  fillerOf,
  groupFindings,
  isAsserted,
  type Node,
  relevantClaims,
} from "./claims.ts";
import { clauseOf, listNames, sentence, standingNote, verbOf, wordingsOf } from "./sentences.ts";
import type { Pattern, Side, Understanding } from "./types.ts";

/** The part of a result that an answer decides. */
export type Answer = Pick<AskResult, "answer" | "value" | "rows" | "paths"> & { readonly found: boolean };

/** What answers are made of. */
export interface Material {
  readonly ontology: Ontology;
  readonly understanding: Understanding;
  readonly claims: readonly FoundClaim[];
  readonly citations: Citations;
}

const MOST_ROWS = 200;

/** Who fills the hole. */
export function answerList(material: Material): Answer {
  const { claims, pattern } = inPattern(material);
  const findings = groupFindings(claims.filter(isAsserted), (claim) => fillerOf(claim, pattern));
  if (findings.length === 0) return nothing(material, claims);
  return {
    answer: tellFindings(material, findings, pattern),
    value: null,
    rows: rowsOf(material, findings),
    paths: [],
    found: true,
  };
}

/** How many different actors fill the hole. */
export function answerCount(material: Material): Answer {
  const { claims, pattern } = inPattern(material);
  const findings = groupFindings(claims.filter(isAsserted), (claim) => fillerOf(claim, pattern));
  if (findings.length === 0) return nothing(material, claims);
  const all = new Set(findings.map(({ actor }) => actor.id));
  const firm = new Set(findings.filter(({ standing }) => standing === "reported").map(({ actor }) => actor.id));
  const doubt = all.size > firm.size ? `, ${all.size - firm.size} of them only by somebody's word` : "";
  const answer = `${sentence(`${all.size}${doubt}`)} ${tellFindings(material, findings, pattern)}`;
  return { answer, value: all.size, rows: rowsOf(material, findings), paths: [], found: true };
}

/** Who fills the hole most often, by number of claims. */
export function answerRank(material: Material): Answer {
  const { claims, pattern } = inPattern(material);
  const byActor = new Map<string, { actor: Node; claims: FoundClaim[] }>();
  for (const claim of claims.filter(isAsserted)) {
    const actor = fillerOf(claim, pattern);
    const entry = byActor.get(actor.id) ?? { actor, claims: [] };
    entry.claims.push(claim);
    byActor.set(actor.id, entry);
  }
  const ranked = [...byActor.values()].sort(
    (a, b) => b.claims.length - a.claims.length || compare(a.actor.name, b.actor.name),
  );
  if (ranked.length === 0) return nothing(material, claims);
  const rows = ranked.slice(0, 20).map(({ actor, claims: own }) => {
    const standing = STANDINGS.find((s) => own.some((c) => c.standing === s))!;
    return {
      actor,
      standing,
      speaker: null,
      from: null,
      to: null,
      citations: material.citations.cite(own),
      relation: pattern.relation,
      count: own.length,
    };
  });
  const shown = ranked
    .slice(0, 3)
    .map(
      ({ actor, claims: own }) =>
        `${actor.name} (${own.length} ${own.length === 1 ? "claim" : "claims"}, ${standingsOf(own)})`,
    );
  const what = pattern.subject?.hole ? relationOf(material, pattern).label : relationOf(material, pattern).inverse;
  return { answer: sentence(`Most often ${what}: ${listNames(shown)}`), value: null, rows, paths: [], found: true };
}

function standingsOf(claims: readonly FoundClaim[]): string {
  return STANDINGS.filter((standing) => claims.some((claim) => claim.standing === standing)).join(" and ");
}

/** Whether it is so: yes only where a source says it in its own voice and nobody contradicts. */
export function answerYesNo(material: Material): Answer {
  const { claims, pattern } = inPattern(material);
  const standings = claims.map(({ standing }) => standing);
  const firm = claims.filter(({ standing }) => standing !== "hypothetical");
  if (firm.length === 0) return nothing(material, claims);
  const value = verdictOf(standings);
  const findings = groupFindings(firm, ({ subject }) => subject);
  const told = byStanding(findings).map((group) =>
    clauseOf(relationOf(material, pattern), group, objectsOf(group), true),
  );
  const opening = value === "yes" ? "Yes" : value === "no" ? "No report says so" : "Disputed";
  const caution = value === "disputed" && !standings.includes("reported") ? " No report states it as fact." : "";
  return {
    answer: `${opening}: ${sentence(told.join("; "))}${caution}`,
    value,
    rows: rowsOf(material, findings),
    paths: [],
    found: true,
  };
}

/** `yes` reported and uncontradicted, `no` only denied or negated, else `disputed`. */
export function verdictOf(standings: readonly Standing[]): "yes" | "no" | "disputed" {
  if (isDisputed(standings)) return "disputed";
  if (standings.includes("reported")) return "yes";
  return standings.some((s) => s === "claimed" || s === "alleged") ? "disputed" : "no";
}

function objectsOf(findings: readonly Finding[]): string {
  return listNames(
    findings.flatMap(({ claims }) => claims.map(({ object }) => object.name)),
    3,
  );
}

/** Who says so, or denies it: the speakers of the claims. */
export function answerVoices(material: Material): Answer {
  const { claims, pattern } = inPattern(material);
  const spoken = claims.filter(({ speaker }) => speaker !== null);
  if (spoken.length === 0) return nothing(material, claims);
  const findings = groupFindings(spoken, ({ speaker }) => speaker!);
  const told = byStanding(groupFindings(spoken, ({ subject }) => subject)).map((group) =>
    clauseOf(relationOf(material, pattern), group, objectsOf(group), true),
  );
  return { answer: sentence(told.join("; ")), value: null, rows: rowsOf(material, findings), paths: [], found: true };
}

/** When it happened. */
export function answerWhen(material: Material): Answer {
  const { claims } = inPattern(material);
  const asserted = claims.filter(isAsserted);
  if (asserted.length === 0) return nothing(material, claims);
  const findings = groupFindings(asserted, ({ subject }) => subject);
  const dated = asserted.filter(({ from, to }) => from ?? to);
  const days = dated.map(({ from, to, standing }) => `${spanWords(from, to)} (${standing})`);
  const answer =
    dated.length > 0
      ? `The reports say ${listNames(days, 4)}`
      : `The reports name no date; the first of them is of ${
          asserted
            .map((c) => c.published)
            .filter(Boolean)
            .sort()[0] ?? "an unknown day"
        } (${standingsOf(asserted)})`;
  return { answer: sentence(answer), value: null, rows: rowsOf(material, findings), paths: [], found: true };
}

function spanWords(from: string | null, to: string | null): string {
  if (from === null) return `until ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? from : `${from} to ${to}`;
}

/** What is known of one node: its neighbours with the relation, the strongest standing first. */
export function answerSummary(material: Material, description: string | null): Answer {
  const { understanding, claims, ontology } = material;
  const entity = understanding.about[0]!;
  const asserted = claims.filter(isAsserted);
  if (asserted.length === 0) return nothing(material, claims);
  const own = (claim: FoundClaim) => entity.ids.includes(claim.subject.id);
  const findings = groupFindings(asserted, (claim) => (own(claim) ? claim.object : claim.subject), true);
  const documents = new Set(asserted.map(({ document }) => document)).size;
  const best = [...findings]
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.claims.length - a.claims.length)
    .slice(0, 3);
  const told = best.map((finding) => {
    const relation = wordingsOf(ontology, finding.relation);
    const first = finding.claims[0]!;
    return `${first.subject.name} ${verbOf(relation, false)} ${first.object.name} ${standingNote([finding])}`;
  });
  const intro = description ? `${entity.name}: ${description.replace(/\.$/, "")}` : entity.name;
  const count = `${asserted.length} ${asserted.length === 1 ? "claim" : "claims"} in ${documents} ${documents === 1 ? "report" : "reports"}`;
  const answer = `${sentence(`${intro} (${count})`)} ${sentence(told.join("; "))}`;
  return { answer, value: null, rows: rowsOf(material, findings), paths: [], found: true };
}

/** How two nodes hang together. */
export function answerPath(material: Material, paths: readonly FoundPath[]): Answer {
  const { understanding, claims, citations, ontology } = material;
  const [from, to] = understanding.about.map(({ name }) => name);
  const told = paths.map((path) => {
    const steps = path.edges.map((edge) => {
      const name = (id: string) => path.nodes.find((node) => node.id === id)!.name;
      return `${name(edge.source)} ${verbOf(wordingsOf(ontology, edge.relation), false)} ${name(edge.target)} (${edge.standing})`;
    });
    const cited = path.edges.flatMap((edge) =>
      citations.cite(
        claims.filter((claim) => claim.edge === edge.id),
        2,
      ),
    );
    return {
      actors: path.nodes.map(({ id, name, type }) => ({ id, name, type })),
      relations: path.edges.map(({ relation }) => relation),
      citations: [...new Set(cited)],
      steps,
    };
  });
  const more = paths.length > 1 ? ` ${sentence(`There are ${paths.length - 1} more ways of the same length`)}` : "";
  const answer = told[0]
    ? `${sentence(told[0].steps.join("; "))}${more}`
    : sentence(`No chain of claims joins ${from} and ${to}`);
  return { answer, value: null, rows: [], paths: told.map(({ steps: _, ...path }) => path), found: paths.length > 0 };
}

function inPattern({ claims, understanding }: Material): { claims: FoundClaim[]; pattern: Pattern } {
  return { claims: relevantClaims(claims, understanding), pattern: understanding.pattern! };
}

function relationOf({ ontology }: Material, pattern: Pattern) {
  return wordingsOf(ontology, pattern.relation);
}

function tellFindings(material: Material, findings: readonly Finding[], pattern: Pattern): string {
  const known = pattern.subject?.hole ? pattern.object : pattern.subject;
  const clauses = byStanding(findings).map((group) =>
    clauseOf(relationOf(material, pattern), group, otherName(known, group, pattern), pattern.subject?.hole ?? false),
  );
  const caution = findings.some(({ standing }) => standing === "reported") ? "" : " No report states it as fact.";
  return `${sentence(clauses.join("; "))}${caution}`;
}

/** The named side; where a question names several, or the victim of what is judged, those that these findings are about. */
function otherName(known: Side, findings: readonly Finding[], pattern: Pattern): string | null {
  if (!known || known.hole || (known.entities.length < 2 && !pattern.suffered)) return nameOf(known);
  const others = findings.flatMap(({ claims }) =>
    claims.map((claim) => (fillerOf(claim, pattern).id === claim.subject.id ? claim.object.name : claim.subject.name)),
  );
  return listNames(others);
}

/** Findings by standing, strongest first, and within it by speaker, so that nobody is given another's words. */
function byStanding(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.standing}|${finding.speaker?.id ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** The names that fill a side of a pattern; null where it is open. */
export function nameOf(side: Side): string | null {
  return side && !side.hole ? listNames(side.entities.map(({ name }) => name)) : null;
}

function rowsOf({ citations }: Material, findings: readonly Finding[]): AskResult["rows"] {
  return findings.slice(0, MOST_ROWS).map(({ actor, standing, speaker, claims, relation }) => {
    const froms = claims.flatMap(({ from }) => (from ? [from] : [])).sort();
    const tos = claims.flatMap(({ to }) => (to ? [to] : [])).sort();
    return {
      actor,
      standing,
      speaker,
      from: froms[0] ?? null,
      to: tos.at(-1) ?? null,
      citations: citations.cite(claims),
      relation,
    };
  });
}

/** Nobody asserts it; what is denied or held possible is told and cited all the same. */
function nothing(material: Material, claims: readonly FoundClaim[]): Answer {
  const { understanding, citations } = material;
  const { pattern } = understanding;
  citations.cite(claims, 10);
  if (claims.length === 0 || !pattern) return { answer: "", value: null, rows: [], paths: [], found: false };
  const open = pattern.subject?.hole || pattern.object?.hole;
  const findings = groupFindings(claims, (claim) => (open ? fillerOf(claim, pattern) : claim.subject));
  const told = byStanding(findings).map((group) =>
    open
      ? clauseOf(
          relationOf(material, pattern),
          group,
          otherName(pattern.subject?.hole ? pattern.object : pattern.subject, group, pattern),
          pattern.subject?.hole ?? false,
        )
      : clauseOf(relationOf(material, pattern), group, objectsOf(group), true),
  );
  return { answer: `Nobody states it: ${told.join("; ")}.`, value: null, rows: [], paths: [], found: false };
}
