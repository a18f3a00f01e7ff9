// Scores what the mentions of a document were resolved to against annotated chains: link by link, and as clusters.
import type { Span } from "../../server/domain/document.ts";
import type { ChainMention, Form } from "./chains.ts";
import { bCubed, type Clusters, ceafE, muc } from "./clusters.ts";
import { addCounts, type Count, NO_COUNT } from "./counts.ts";

/** A mention as the extractor found and resolved it. */
export interface FoundMention extends Span {
  readonly head: Span;
  readonly form: Form;
  /** Whom or what it refers to. */
  readonly entity: string;
}

/** A mention and the one that says whom or what it was taken for, judged. */
export interface Link {
  readonly mention: FoundMention;
  readonly anchor: FoundMention;
  readonly right: boolean;
}

/** What one document scored. */
export interface ChainScore {
  readonly links: readonly Link[];
  readonly byForm: ReadonlyMap<Form, Count>;
  readonly muc: Count;
  readonly bCubed: Count;
  readonly ceafE: Count;
}

/** Kinds of things that are actors or places. */
const SCORED = new Set(["person", "organization", "place"]);

/** Scores a document. Mentions are in order of their position. Pure. */
export function scoreChains(gold: readonly ChainMention[], found: readonly FoundMention[]): ChainScore {
  const aligned = found.map((mention) => alignedWith(mention, gold));
  const links = linksOf(found, aligned);
  const right = new Set(links.filter((link) => link.right).map(({ mention }) => aligned[found.indexOf(mention)]!));
  const byForm = new Map<Form, Count>();
  const add = (form: Form, count: Partial<Count>) =>
    byForm.set(form, addCounts(byForm.get(form) ?? NO_COUNT, { ...NO_COUNT, ...count }));
  for (const link of links) add(link.mention.form, { found: 1, foundRight: link.right ? 1 : 0 });
  for (const mention of anaphoric(gold)) add(mention.form, { gold: 1, goldRight: right.has(mention) ? 1 : 0 });
  const [keys, responses] = [goldClusters(gold), foundClusters(found, aligned, gold)];
  return {
    links,
    byForm,
    muc: muc(keys, responses),
    bCubed: bCubed(keys, responses),
    ceafE: ceafE(keys, responses),
  };
}

/** The annotated mention whose head a found one covers and whose core holds the found one's; of several the one with the likest span. */
function alignedWith(mention: FoundMention, gold: readonly ChainMention[]): ChainMention | null {
  let best: ChainMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of gold) {
    if (!candidate.core.some((word) => overlaps(word, mention.head)) || !overlaps(candidate.head, mention)) continue;
    const apart = Math.abs(candidate.start - mention.start) + Math.abs(candidate.end - mention.end);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Every mention with its anchor. One without a place in the annotation is not judged, but for pronouns: they stood for nothing. */
function linksOf(found: readonly FoundMention[], aligned: readonly (ChainMention | null)[]): Link[] {
  const mentions = new Map<string, number[]>();
  found.forEach((mention, i) => {
    if (aligned[i]) mentions.set(mention.entity, [...(mentions.get(mention.entity) ?? []), i]);
  });
  return found.flatMap((mention, i) => {
    const own = aligned[i]!;
    const others = (mentions.get(mention.entity) ?? []).filter((j) => aligned[j] !== own);
    const at = anchorOf(found, i, others);
    if (at === undefined || (!own && mention.form !== "pronoun")) return [];
    return [{ mention, anchor: found[at]!, right: own !== null && own.chain === aligned[at]!.chain }];
  });
}

/** The nearest name before; for what is no name itself else the next name, or else the nearest description before. */
function anchorOf(found: readonly FoundMention[], i: number, others: readonly number[]): number | undefined {
  const names = others.filter((j) => found[j]!.form === "name");
  const before = names.findLast((j) => j < i);
  if (before !== undefined || found[i]!.form === "name") return before;
  return names.find((j) => j > i) ?? others.findLast((j) => j < i && found[j]!.form === "description");
}

/** Mentions of actors and places that take up one before them; names those that take up a name. */
function anaphoric(gold: readonly ChainMention[]): ChainMention[] {
  const seen = new Map<string, Set<Form>>();
  return [...gold]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ chain, type, form }) => {
      const forms = seen.get(chain) ?? new Set<Form>();
      const again = form === "name" ? forms.has("name") : forms.size > 0;
      seen.set(chain, forms.add(form));
      return again && SCORED.has(type);
    });
}

function goldClusters(gold: readonly ChainMention[]): Clusters {
  const chains = new Map<string, Set<string>>();
  gold.forEach((mention, i) => {
    if (SCORED.has(mention.type)) chains.set(mention.chain, (chains.get(mention.chain) ?? new Set()).add(`gold ${i}`));
  });
  return [...chains.values()].filter((chain) => chain.size > 1);
}

function foundClusters(
  found: readonly FoundMention[],
  aligned: readonly (ChainMention | null)[],
  gold: readonly ChainMention[],
): Clusters {
  const clusters = new Map<string, Set<string>>();
  const taken = new Set<string>();
  found.forEach((mention, i) => {
    const own = aligned[i];
    const name = own ? `gold ${gold.indexOf(own)}` : `found ${mention.start}-${mention.end}`;
    if (taken.has(name)) return;
    taken.add(name);
    clusters.set(mention.entity, (clusters.get(mention.entity) ?? new Set()).add(name));
  });
  return [...clusters.values()].filter((cluster) => cluster.size > 1);
}
