// Bodies described by what they are and whose: "the GRU, the Russian military intelligence service", "its mission, EULEX".
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { BODY_NOUNS } from "../lexicon/nouns.ts";
import { ownerMention } from "../mentions/owners.ts";
import { namesGiven } from "../syntax/naming.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { hasKid, kids } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";

/** A named body with the actor that its description says it belongs to. */
export interface DescribedBody {
  readonly body: MentionNode;
  readonly whole: MentionNode;
}

const NOT_OWNED = [
  "led",
  "backed",
  "paramilitary",
  "rival",
  "private",
  "opposition",
  "rebel",
  "proxy",
  "separatist",
  "allied",
  "sister",
  "fellow",
  "partner",
];

/** Companies that a state owns where the text calls them its: "the Osterlich state oil company". */
const STATE_RUN = new Set(
  "company corporation firm fund bank monopoly exporter conglomerate airline utility".split(" "),
);

/** Every body of a sentence whose description names its owner. */
export function describedBodies(sentence: SentenceNode): DescribedBody[] {
  const { tree, byHead } = sentence;
  return tree.lemma.flatMap((lemma, i) => {
    const isStates = STATE_RUN.has(lemma) && tree.lower.slice(Math.max(0, i - 3), i).some((word) => word === "state");
    if (
      !(BODY_NOUNS.has(lemma) || isStates) ||
      tree.xpos[i] !== "NN" ||
      hasKid(tree, i, ["amod", "compound", "case"], NOT_OWNED)
    )
      return [];
    if (tree.lower.slice(Math.max(0, i - 4), i).some((word) => NOT_OWNED.includes(word))) return [];
    const whole = asOwner(ownerMention(tree, i, byHead) ?? possessor(sentence, i));
    if (!whole?.referent || whole.referent.type === "Person") return [];
    if (whole.referent.type === "Place" && !REGIONAL.has(lemma)) return [];
    const fits = (m: MentionNode) =>
      isPart(m, whole) || (isStates && m.referent?.type === "Company" && whole.referent!.type === "State");
    const body = namesBeside(sentence, i).find((m) => m !== whole && fits(m));
    return body ? [{ body, whole }] : [];
  });
}

/** Organs that regions and cities have too. */
const REGIONAL = new Set(["police", "parliament", "guard", "court"]);

/** "Fredville's secret service" is Osterlich's. */
function asOwner(mention: MentionNode | null | undefined): MentionNode | undefined {
  const seat = mention?.kind === "name" ? mention.referent?.metonymOf : undefined;
  return seat ? { ...mention!, referent: seat } : (mention ?? undefined);
}

function possessor({ tree, byHead }: SentenceNode, noun: number): MentionNode | undefined {
  const above = tree.rel[noun] === "compound" || tree.rel[noun] === "nmod:desc" ? [tree.head[noun]!] : [];
  return [noun, ...above]
    .flatMap((t) => kids(tree, t, "nmod:poss"))
    .flatMap((c) => (tree.lower[c] === "whose" ? resolveRelative(tree, c) : [c]))
    .map((c) => byHead.get(c))
    .find((m) => m?.referent);
}

/** Whether the types allow the one to be an organ of the other. */
function isPart({ referent: part }: MentionNode, { referent: whole }: MentionNode): boolean {
  if (!part || !whole || part.id === whole.id) return false;
  if (part.type === "MediaOutlet") return GROUPS.includes(whole.type);
  if (ORGANS.includes(part.type)) return !GROUPS.includes(whole.type) || whole.type === "PoliticalOrganization";
  return part.type === "InternationalOrganization" && whole.type === "InternationalOrganization";
}

/** Names that mean the same as a noun: right after it, in apposition, after "known as". */
function namesBeside(sentence: SentenceNode, i: number): MentionNode[] {
  const { tree, mentions, byHead } = sentence;
  const start = [",", "("].includes(tree.lower[i + 1] ?? "") ? i + 2 : i + 1;
  const next = mentions.filter((m) => m.first === start || (tree.lower[start] === "the" && m.first === start + 1));
  const tokens = [
    ...kids(tree, i, "appos", "flat"),
    ...(tree.rel[i] === "appos" ? [tree.head[i]!] : []),
    ...namesGiven(tree, i),
  ];
  return [...next, ...tokens.map((t) => byHead.get(t))].filter((m): m is MentionNode => m?.kind === "name");
}
