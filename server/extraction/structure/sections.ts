// Parts of a body that the text names only by what they are and whose: "Hamas's military wing", "the political bureau of the party".
import { type ActorType, isActorType, slug } from "../../domain/actor.ts";
import { GROUP_SECTIONS, SECTION_NOUNS } from "../lexicon/nouns.ts";
import { ownerMention } from "../mentions/owners.ts";
import { kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, MentionNode, Referent, SentenceNode } from "../types.ts";

/** A part with the body it is part of. */
export interface Section {
  readonly part: Argument;
  readonly whole: Argument;
}

/** The part that the noun at `token` denotes; null where it has a name of its own, or its owner is not named. */
export function sectionAt(sentence: SentenceNode, token: number): Section | null {
  const { tree, byHead } = sentence;
  const noun = tree.lemma[token]!;
  const kind = SECTION_NOUNS.get(noun);
  const known = byHead.get(token);
  if (kind === undefined || !["NN", "NNP"].includes(tree.xpos[token]!) || known?.kind === "name") return null;
  if (known?.referent && known.referent.origin !== "described" && known.referent !== known.owner) return null;
  if (kids(tree, token, "appos", "flat").some((c) => byHead.get(c)?.kind === "name")) return null;
  const owner =
    (GROUP_SECTIONS.has(noun) ? ownerAfter(sentence, token) : undefined) ?? ownerMention(tree, token, byHead);
  const whole = owner?.referent;
  if (
    !owner ||
    !whole ||
    whole.type === "Person" ||
    (kind === "armed" && owner.kind === "name" && owner.last === token - 1)
  )
    return null;
  const first = startOf(tree, token, owner);
  const words = tree.tokens
    .slice(owner.last < token ? Math.max(first, owner.last + 1) : first, token + 1)
    .map((t) => t.text);
  const tail = words
    .filter((w) => !/^(['’]s?|the|a|an)$/i.test(w))
    .join(" ")
    .replaceAll(" - ", "-");
  const name = `${whole.name} ${tail}`;
  const referent: Referent = {
    id: `actor:${slug(name)}`,
    name,
    type: typeOf(kind, whole),
    origin: "described",
    country: whole.country ?? whole.id,
    metonymOf: null,
  };
  return {
    part: argumentOf(
      sentence,
      token,
      { ...mentionOf(sentence, token, first), type: referent.type, referent },
      referent,
    ),
    whole: argumentOf(sentence, owner.head, owner, whole),
  };
}

/** "the Northern branch of X", "X's Northern branch": whose branch it is, rather than the place that it is in. */
function ownerAfter({ tree, byHead }: SentenceNode, token: number): MentionNode | undefined {
  return kids(tree, token, "nmod", "nmod:poss")
    .filter((c) => tree.rel[c] === "nmod:poss" || preposition(tree, c) === "of")
    .map((c) => byHead.get(c))
    .find((m) => m?.referent && m.kind === "name");
}

/** Armed parts of a state are forces, of a group the group's kind; offices of a state are government bodies. */
function typeOf(kind: "armed" | "civil", { type }: Referent): ActorType {
  if (type === "State") return kind === "armed" ? "MilitaryForce" : "GovernmentBody";
  if (!isActorType(type)) return kind === "armed" ? "SecurityService" : "GovernmentBody";
  if (kind === "armed" && type === "PoliticalOrganization") return "ArmedGroup";
  return type;
}

function startOf(tree: Tree, token: number, owner: MentionNode): number {
  let first = token;
  while (
    first > 0 &&
    (owner.first > token || first > owner.last + 1) &&
    ["amod", "compound"].includes(tree.rel[first - 1]!) &&
    [token, first].includes(tree.head[first - 1]!)
  )
    first--;
  return owner.last < token && owner.last >= first - 2 ? owner.first : first;
}

function mentionOf(sentence: SentenceNode, token: number, first: number): MentionNode {
  return {
    sentence: sentence.index,
    first,
    last: token,
    head: token,
    kind: "nominal",
    plural: false,
    definite: true,
    noun: sentence.tree.lemma[token]!,
    type: null,
    referent: null,
    owner: null,
  };
}

function argumentOf(home: SentenceNode, token: number, mention: MentionNode, referent: Referent): Argument {
  return { token, mention, referent, indirect: false, home };
}
