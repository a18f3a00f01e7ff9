// The body of a role that a description or pronoun leaves open: "the front's chairman, A B", "the leader of the movement, A B".
import { GROUPS } from "../lexicon/actor-types.ts";
import { hasKid, kids, preposition } from "../syntax/tree.ts";
import type { Argument, MentionNode, Referent, SentenceNode } from "../types.ts";
import type { HeldRole } from "./held-role.ts";
import { bodyLed, type Posts } from "./posts.ts";

/** How many sentences back a name that ends in the noun may stand. */
const BACK = 6;

/** The group whose name ends in the noun that possesses the role, else the one that the catalogue knows the holder to head; null where the owner is known or none is told. */
export function bodyMeant(role: HeldRole, holder: Argument, posts: Posts): Argument | null {
  const owner = openOwner(role);
  if (owner === undefined) return null;
  const named = owner === null ? null : lastNamed(role.sentence, role.sentence.tree.lemma[owner.head]!, owner.first);
  const meant = named ?? (role.relation.name === "LEADS" ? groupLed(posts, holder.referent) : null);
  return meant ? { ...holder, referent: meant, indirect: true } : null;
}

/** The description whose the role is said to be, though nobody knows what it means; null for a pronoun, undefined where the role has no such owner. */
function openOwner({ sentence, phrase }: HeldRole): MentionNode | null | undefined {
  const { tree, byHead } = sentence;
  const behind = [...new Set([phrase.head, phrase.last])]
    .flatMap((t) => kids(tree, t, "nmod"))
    .filter((c) => c > phrase.last && preposition(tree, c) === "of");
  for (const token of [...kids(tree, phrase.head, "nmod:poss"), ...behind]) {
    if (["its", "their"].includes(tree.lower[token]!)) return byHead.get(token)?.referent ? undefined : null;
    const owner = byHead.get(token);
    if (hasKid(tree, token, ["nmod:poss"])) continue;
    const isGroup = NAMING.has(tree.lemma[token]!) || (owner?.type != null && GROUPS.includes(owner.type));
    const isOpen = !owner?.referent || owner.referent.origin === "described";
    if (owner?.kind === "nominal" && owner.definite && !owner.plural && isGroup && isOpen && !owner.owner) return owner;
  }
  return undefined;
}
/** Nouns that names of groups end in. */
const NAMING = new Set(
  "front movement party league union alliance coalition group organisation organization council brigade faction committee brotherhood network".split(
    " ",
  ),
);

/** The group named last before a token whose name ends in the noun. */
function lastNamed(sentence: SentenceNode, noun: string, before: number): Referent | null {
  let from: SentenceNode | null | undefined = sentence;
  for (let back = 0; from && back <= BACK; back++, from = from.previous) {
    const limit = back === 0 ? before : Number.POSITIVE_INFINITY;
    const named = from.mentions.filter(
      ({ kind, referent, last }) =>
        kind === "name" &&
        last < limit &&
        referent !== null &&
        GROUPS.includes(referent.type) &&
        endsIn(referent, noun),
    );
    const [only] = new Set(named.map((m) => m.referent!));
    if (only) return new Set(named.map((m) => m.referent!.id)).size === 1 ? only : null;
  }
  return null;
}

function endsIn({ name }: Referent, noun: string): boolean {
  return name
    .toLowerCase()
    .replace(/\s*\(.*\)$/, "")
    .split(/[\s-]/)
    .includes(noun);
}

/** The group that the catalogue knows a person to head on the day of publication. */
function groupLed(posts: Posts, person: Referent): Referent | null {
  const led = bodyLed(posts, person.id);
  return led && GROUPS.includes(led.type) ? led : null;
}
