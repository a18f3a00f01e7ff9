// Members of parties by the party's word for one: "A B, a Democrat,", "the Socialist A B", "A B is a Conservative".
import { subjectsOf } from "../syntax/subjects.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { Firing, MentionNode, SentenceNode } from "../types.ts";
import { namesFiring } from "./presupposed.ts";
import { personBefore } from "./spans.ts";

/** Who is said to be of which party. `isMember` tells whether words are a party's (its id) word for one of its members. */
export function partisanFirings(sentence: SentenceNode, isMember: (words: string, party: string) => boolean): Firing[] {
  const { tree } = sentence;
  return sentence.mentions.flatMap((party) => {
    if (party.kind !== "name" || party.referent?.type !== "PoliticalOrganization") return [];
    const words = tree.lower.slice(party.first, party.last + 1).join(" ");
    const behind = tree.lower[party.last]!.endsWith("party") ? undefined : personBehind(sentence, party.last);
    const person = behind ?? (isMember(words, party.referent.id) ? described(sentence, party) : undefined);
    return person ? [namesFiring(sentence, "MEMBER_OF", "partisan", person, party)] : [];
  });
}

/** "Republican |Senator A B", "the Labour foreign affairs spokesman |A B": nothing but titles and nouns up to the name. */
function personBehind({ tree, mentions }: SentenceNode, last: number): MentionNode | undefined {
  for (let at = last + 1; at <= last + 5; at++) {
    const person = mentions.find((m) => m.first === at && m.kind === "name" && m.referent?.type === "Person");
    if (person) return person;
    if (!["NOUN", "PROPN"].includes(tree.upos[at] ?? "") || tree.xpos[at] === "NNS") return undefined;
  }
  return undefined;
}

/** "A B, a senior Democrat", "A B is a Democrat": who is said to be one. */
function described(sentence: SentenceNode, { first, head }: MentionNode): MentionNode | undefined {
  const { tree, byHead } = sentence;
  const isNamed = (m: MentionNode | undefined) => m?.kind === "name" && m.referent?.type === "Person";
  if (hasKid(tree, head, ["cop"]))
    return subjectsOf(tree, head)
      .map((s) => byHead.get(s))
      .find(isNamed);
  return (
    personBefore(sentence, leftmost(tree, first)) ??
    kids(tree, head, "appos")
      .map((t) => byHead.get(t))
      .find(isNamed)
  );
}

/** Where the phrase begins: "|a senior New York Democrat". */
function leftmost(tree: Tree, first: number): number {
  let at = first;
  while (at > 0 && first - at < 5 && INSIDE.has(tree.upos[at - 1]!)) at--;
  return at;
}
const INSIDE = new Set(["ADJ", "PROPN", "NOUN", "DET"]);
