// Titles, appositions and kinship: who heads, serves in, founded or belongs to what. Works on spans and types rather than on arcs alone.
import type { Ontology, RelationDefinition } from "../../ontology/types.ts";
import { hasKid, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, Referent, SentenceNode } from "../types.ts";
import { bodiesOf } from "./bodies.ts";
import { holdersOf } from "./holders.ts";
import { type RoleLexicon, type RolePhrase, rolePhrases } from "./role-nouns.ts";

/** All role claims of a sentence, presupposed wherever they stand. */
export function roleFirings(
  ontology: Ontology,
  lexicon: RoleLexicon,
  referents: ReadonlyMap<string, Referent>,
  sentence: SentenceNode,
): Firing[] {
  return rolePhrases(lexicon, sentence.tree).flatMap((phrase) => {
    const relation = ontology.relations.get(phrase.relation);
    if (!relation || relation.name === "LOCATED_IN" || isNegated(sentence.tree, phrase)) return [];
    const holders = holdersOf(sentence, phrase, relation);
    if (holders.length === 0) return [];
    const bodies = bodiesOf(sentence, phrase, relation, holders, referents);
    return holders
      .flatMap((holder) => bodies.map((body) => firing(sentence, phrase, relation, holder, body)))
      .filter((f) => f.subject.referent.id !== f.object.referent.id);
  });
}

function isNegated(tree: Tree, phrase: RolePhrase): boolean {
  return hasKid(tree, phrase.head, ["advmod", "det"], ["not", "no", "never"]) || hasKid(tree, phrase.head, ["aux"]);
}

function firing(
  sentence: SentenceNode,
  phrase: RolePhrase,
  relation: RelationDefinition,
  subject: Argument,
  object: Argument,
): Firing {
  return {
    sentence: sentence.index,
    relation: relation.name,
    rule: `role-${phrase.words.replaceAll(" ", "-")}`,
    predicate: phrase.head,
    trigger: [phrase.first, phrase.last],
    subject,
    object,
    confidence: 0.9,
    forced: null,
    presupposed: true,
    ceiling: null,
    event: null,
    former: phrase.former,
  };
}
