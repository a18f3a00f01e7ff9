// How well resolution tells one actor from two, on pairs of names that were sorted by hand.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type ActorType, slug } from "../../server/domain/actor.ts";
import type { Judgement } from "../../server/domain/decision.ts";
import type { Catalogue } from "../../server/ontology/types.ts";
import { judge, keysOf, type Profile, worldOf } from "../../server/resolution/index.ts";
import type { Figures } from "./summary.ts";

const FILE = fileURLToPath(new URL("../../seeds/gold/identity.yaml", import.meta.url));

/** One pair of the gold: two names with what reports say of them, and whether they are one actor. */
interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly type: ActorType;
  readonly bType?: ActorType;
  readonly same: boolean;
  readonly aAliases?: readonly string[];
  readonly bAliases?: readonly string[];
  /** "LEADS Basra Police". */
  readonly aFacts?: readonly string[];
  readonly bFacts?: readonly string[];
  /** A relation that some report has between the two. */
  readonly between?: string;
}
/** A pair with the judgement on it, and whether resolution would compare the two at all. */
export interface JudgedPair {
  readonly pair: GoldPair;
  readonly judgement: Judgement;
  readonly met: boolean;
}
/** One half of the gold. */
export interface IdentityResult {
  readonly name: string;
  readonly figures: Figures;
  readonly judged: readonly JudgedPair[];
}

function profile(pair: GoldPair, side: "a" | "b", catalogue: Catalogue): Profile {
  const facts = (side === "a" ? pair.aFacts : pair.bFacts) ?? [];
  const states = new Map([...catalogue.actors.values()].map(({ name, type }) => [name, type] as const));
  const stated = facts.map((text) => {
    const [relation = "", ...rest] = text.split(" ");
    return { relation, other: rest.join(" ") };
  });
  const related = side === "a" && pair.between ? [{ relation: pair.between, other: pair.b }] : [];
  const otherId = (name: string) => (name === pair.b && related.length > 0 ? "actor:two" : `actor:${slug(name)}`);
  return {
    id: side === "a" ? "actor:one" : "actor:two",
    name: pair[side],
    type: side === "b" ? (pair.bType ?? pair.type) : pair.type,
    aliases: (side === "a" ? pair.aAliases : pair.bAliases) ?? [],
    known: false,
    country: null,
    facts: [...stated, ...related].map(({ relation, other }) => ({
      relation,
      out: true,
      other: otherId(other),
      otherGiven: otherId(other),
      otherName: other,
      otherType: states.get(other) ?? "GovernmentBody",
      from: null,
      to: null,
    })),
    documents: [`doc:${side}`],
  };
}

/** Judges a list of pairs. A pair that shares no key is never compared, so never joined. */
export function judgePairs(pairs: readonly GoldPair[], catalogue: Catalogue): JudgedPair[] {
  const world = worldOf(catalogue);
  return pairs.map((pair) => {
    const [a, b] = [profile(pair, "a", catalogue), profile(pair, "b", catalogue)];
    const keys = new Set(keysOf(a, world));
    return { pair, judgement: judge(a, b, world), met: keysOf(b, world).some((key) => keys.has(key)) };
  });
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function figuresOf(judged: readonly JudgedPair[]): Figures {
  const joined = judged.filter(({ met, judgement }) => met && judgement.verdict === "same");
  const one = judged.filter(({ pair }) => pair.same);
  const two = judged.filter(({ pair }) => !pair.same);
  const shown = one.filter(({ met, judgement }) => met && judgement.verdict !== "different");
  return {
    pairs: judged.length,
    false_merges: joined.filter(({ pair }) => !pair.same).length,
    merged: share(joined.filter(({ pair }) => pair.same).length, one.length),
    merged_or_doubtful: share(shown.length, one.length),
    kept_apart: share(two.filter(({ met, judgement }) => !met || judgement.verdict === "different").length, two.length),
  };
}

/**
 * Every two actors of the catalogue that meet under a key, judged by their main names, types and countries as if nobody knew them: no
 * two of them are one.
 */
function catalogueFigures(catalogue: Catalogue): Figures {
  const world = worldOf(catalogue);
  const profiles = [...catalogue.actors.values()].map(
    ({ id, name, type, country }): Profile => ({
      id,
      name,
      type,
      country,
      aliases: [],
      known: false,
      facts: [],
      documents: [],
    }),
  );
  const met = new Map<string, number[]>();
  for (const [at, actor] of profiles.entries())
    for (const key of keysOf(actor, world)) met.set(key, [...(met.get(key) ?? []), at]);
  const pairs = new Set(
    [...met.values()].flatMap((list) => list.flatMap((a, i) => list.slice(i + 1).map((b) => `${a} ${b}`))),
  );
  const verdicts = [...pairs].map((pair) => {
    const [a = 0, b = 0] = pair.split(" ").map(Number);
    return judge(profiles[a]!, profiles[b]!, world).verdict;
  });
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  return { pairs: pairs.size, false_merges: count("same"), kept_apart: share(count("different"), pairs.size) };
}

/** Both halves of seeds/gold/identity.yaml, of which `held_out` is never tuned on, and the catalogue. */
export function scoreIdentity(catalogue: Catalogue): IdentityResult[] {
  const halves = parse(readFileSync(FILE, "utf8")) as Record<string, GoldPair[]>;
  const scored = Object.entries(halves).map(([name, pairs]): IdentityResult => {
    const judged = judgePairs(pairs, catalogue);
    return { name: `identity_${name}`, judged, figures: figuresOf(judged) };
  });
  return [...scored, { name: "identity_catalogue", judged: [], figures: catalogueFigures(catalogue) }];
}

/** The pairs of the tuning half on which the verdict is not the gold's, with the reasons. */
export function listIdentityErrors(results: readonly IdentityResult[]): string {
  const judged = results.filter(({ name }) => name === "identity_tuning").flatMap((result) => result.judged);
  const wrong = judged.filter(
    ({ pair, judgement, met }) => (met ? judgement.verdict : "different") !== (pair.same ? "same" : "different"),
  );
  return wrong
    .map(({ pair, judgement, met }) => {
      const verdict = met
        ? `${judgement.verdict} ${judgement.score}: ${judgement.reasons.join("; ")}`
        : "never compared";
      return `  ${pair.same ? "one" : "two"}: ${pair.a} | ${pair.b}\n    ${verdict}`;
    })
    .join("\n");
}
