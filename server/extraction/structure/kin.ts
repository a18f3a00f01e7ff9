// Whose relative somebody is where the words leave it to the reader: "a cousin, A B, said", "A B, a son,", "the widow, A B".
import { kids } from "../syntax/tree.ts";
import type { Argument, Referent, SentenceNode } from "../types.ts";
import type { HeldRole } from "./held-role.ts";

/** The person whom a passage is about when it tells of a relative without saying whose: of the same surname, else the only one spoken of. */
export function kinsmanMeant(role: HeldRole, holder: Argument): Argument[] {
  const { sentence, phrase } = role;
  if (role.relation.name !== "RELATED_TO" || phrase.plural || isPossessed(role)) return [];
  const { referent } = holder;
  const meant = namesake(sentence, referent, phrase.first) ?? onlyOne(sentence, holder);
  return meant ? [{ ...holder, referent: meant, indirect: true }] : [];
}

/** "his cousin", "a cousin of his", "father of six": the words say whose; "Father A B" is a title. */
function isPossessed({ sentence: { tree }, phrase: { head, first, last } }: HeldRole): boolean {
  return (
    /^\p{Lu}/u.test(tree.tokens[first]!.text) ||
    kids(tree, head, "nmod:poss", "compound", "cop").length > 0 ||
    kids(tree, last, "nmod").length > 0 ||
    ["of", "to"].includes(tree.lower[last + 1] ?? "") ||
    !["a", "an", "the", "another"].some((word) => tree.lower.slice(Math.max(0, first - 3), first).includes(word))
  );
}

/** The person of the same surname whom the document has spoken of most so far; the first where several are equal. */
function namesake(sentence: SentenceNode, { id, name }: Referent, before: number): Referent | null {
  const surname = lastName(name);
  if (surname === null) return null;
  const told: Referent[] = personsIn(sentence, before);
  for (let at = sentence.previous; at; at = at.previous) told.unshift(...personsIn(at));
  const counts = new Map<string, { readonly person: Referent; readonly times: number }>();
  for (const person of told)
    if (person.id !== id && lastName(person.name) === surname)
      counts.set(person.id, { person, times: (counts.get(person.id)?.times ?? 0) + 1 });
  const [most] = [...counts.values()].sort((a, b) => b.times - a.times);
  return most?.person ?? null;
}

function lastName(name: string): string | null {
  return name.includes(" ") ? name.slice(name.lastIndexOf(" ") + 1).toLowerCase() : null;
}

/** The one other person named so far in the sentence; where there is none, the one of the sentence before. */
function onlyOne(sentence: SentenceNode, { referent, mention }: Argument): Referent | null {
  const here = distinct(personsIn(sentence, mention.first), referent);
  const before = here.length === 0 && sentence.previous ? distinct(personsIn(sentence.previous), referent) : here;
  return before.length === 1 ? before[0]! : null;
}

function distinct(persons: readonly Referent[], self: Referent): Referent[] {
  return [...new Map(persons.filter(({ id }) => id !== self.id).map((person) => [person.id, person])).values()];
}

/** The persons whom the names and pronouns of a sentence mean, up to a token. */
function personsIn({ mentions }: SentenceNode, end = Number.POSITIVE_INFINITY): Referent[] {
  return mentions.flatMap(({ kind, referent, first }) =>
    first < end && referent?.type === "Person" && (kind === "name" || kind === "pronoun") ? [referent] : [],
  );
}
