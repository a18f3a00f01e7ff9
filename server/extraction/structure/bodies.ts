// The body that a role is held in: its possessor, the name after "of" or before the phrase, the state of a known office holder.
import type { RelationDefinition } from "../../ontology/types.ts";
import { argumentsAt } from "../arguments/index.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { ownerMention } from "../mentions/owners.ts";
import { coordinated, kids, preposition } from "../syntax/tree.ts";
import type { Argument, MentionNode, Referent, SentenceNode } from "../types.ts";
import { argument, notNull } from "./participants.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** Titles of a state's officers: a known holder's own state is meant where none is named. */
const STATE_TITLES =
  /^(president|prime minister|premier|chancellor|king|queen|emir|supreme leader|(foreign|defen[cs]e|interior|finance|justice) (minister|secretary)|secretary of state|vice president)$/;

const SYMMETRIC = new Set(["COOPERATES_WITH", "RELATED_TO", "SUPPORTS"]);

const OF_BODY = ["of", "for", "at"];

const ADVISES = /^(adviser|advisor|aide|assistant|counsel)$/;

/** The bodies that a role is held in; empty where none is named or known. `referents`: the catalogue's, by id. */
export function bodiesOf(
  sentence: SentenceNode,
  phrase: RolePhrase,
  relation: RelationDefinition,
  holders: readonly Argument[],
  referents: ReadonlyMap<string, Referent>,
): Argument[] {
  const demand = relation.object;
  const possessors = possessorsOf(sentence, phrase, demand, referents);
  if (possessors.length > 0) return possessors;
  const after = bodiesAfter(sentence, phrase, demand, referents).filter(
    (a) => !holders.some((h) => h.token === a.token),
  );
  if (after.length > 0) return after;
  if (SYMMETRIC.has(relation.name)) return [];
  const before = bodyBefore(sentence, phrase, demand);
  if (before) return [before];
  const onName = bodiesOnName(sentence, phrase, demand, holders);
  if (onName.length > 0) return onName.slice(-1);
  return [regionOf(sentence, phrase, demand) ?? knownState(referents, holders[0]!, phrase)].filter(notNull);
}

/** "Osterlich's foreign minister", "his foreign minister". */
function possessorsOf(
  sentence: SentenceNode,
  phrase: RolePhrase,
  demand: RelationDefinition["object"],
  referents: ReadonlyMap<string, Referent>,
): Argument[] {
  const { tree, byHead } = sentence;
  return kids(tree, phrase.head, "nmod:poss")
    .flatMap((c) => coordinated(tree, c))
    .map(
      (t) =>
        argument(sentence, byHead.get(t), demand) ??
        (STATE_TITLES.test(phrase.words) ? stateOfPerson(sentence, byHead.get(t), referents) : null),
    )
    .filter(notNull);
}

/** "head of X", "spokesman for X", "adviser to President A". */
function bodiesAfter(
  sentence: SentenceNode,
  phrase: RolePhrase,
  demand: RelationDefinition["object"],
  referents: ReadonlyMap<string, Referent>,
): Argument[] {
  const { tree, byHead } = sentence;
  const prepositions = ADVISES.test(phrase.words) ? [...OF_BODY, "to"] : OF_BODY;
  return [...new Set([phrase.head, phrase.last])]
    .flatMap((t) => kids(tree, t, "nmod"))
    .filter((c) => c > phrase.last && prepositions.includes(preposition(tree, c) ?? ""))
    .flatMap((c) => coordinated(tree, c))
    .map((t) => bodyAt(sentence, t, demand) ?? stateOfPerson(sentence, byHead.get(t), referents))
    .filter(notNull);
}

/** "Osterlich President A B": the parse hangs the state on the name. */
function bodiesOnName(
  sentence: SentenceNode,
  phrase: RolePhrase,
  demand: RelationDefinition["object"],
  holders: readonly Argument[],
): Argument[] {
  const { tree, byHead } = sentence;
  return holders
    .flatMap((h) => kids(tree, h.token, "nmod:poss", "amod", "compound", "nmod:desc"))
    .filter((c) => c < phrase.first && phrase.first - c < 5)
    .map((t) => argument(sentence, byHead.get(t), demand))
    .filter(notNull);
}

/** The name that fills a role at token `t`: its own, or the one a noun like "site" or "party" carries. */
function bodyAt(sentence: SentenceNode, t: number, demand: RelationDefinition["object"]): Argument | null {
  const own = argumentsAt(sentence, t, { types: demand, locative: true, target: false, people: false })[0];
  const owner = own ? null : ownerMention(sentence.tree, t, sentence.byHead);
  return own ?? (owner ? argument(sentence, owner, demand) : null);
}

/** The name that ends directly before the role phrase, modifiers between them skipped. */
function bodyBefore(sentence: SentenceNode, phrase: RolePhrase, demand: RelationDefinition["object"]): Argument | null {
  const { tree, mentions } = sentence;
  let at = phrase.first - 1;
  for (let steps = 0; at >= 0 && steps < 4; steps++, at--) {
    const mention = mentions.find((m) => m.last === at && (m.kind === "name" || m.kind === "demonym"));
    if (mention) return argument(sentence, mention, demand);
    const skip =
      POSSESSIVES.has(tree.lower[at]!) || ["ADJ", "NOUN", "PROPN"].includes(tree.upos[at]!) || tree.lower[at] === "-";
    if (!skip) return null;
  }
  return null;
}

/** "regional governor": the region named last before it. */
function regionOf(sentence: SentenceNode, phrase: RolePhrase, demand: RelationDefinition["object"]): Argument | null {
  const word = sentence.tree.lower[phrase.first - 1] ?? phrase.words;
  if (!["regional", "provincial", "local"].includes(word) && !phrase.words.startsWith("regional")) return null;
  const places = sentence.mentions.filter(
    (m) => m.last < phrase.first && m.referent?.type === "Place" && m.kind === "name",
  );
  return argument(sentence, places.at(-1), demand);
}

/** "his foreign minister", "an adviser to President A": the post is in the state of that person. */
function stateOfPerson(
  sentence: SentenceNode,
  mention: MentionNode | undefined,
  referents: ReadonlyMap<string, Referent>,
): Argument | null {
  if (mention?.referent?.type !== "Person" || mention.referent.country === null) return null;
  const state = referents.get(mention.referent.country);
  return state?.type === "State"
    ? { token: mention.head, mention, referent: state, indirect: true, home: sentence }
    : null;
}

/** The catalogue's country of a known office holder whose title names no state. */
function knownState(referents: ReadonlyMap<string, Referent>, holder: Argument, phrase: RolePhrase): Argument | null {
  const state = holder.referent.country === null ? undefined : referents.get(holder.referent.country);
  if (holder.referent.origin !== "catalogue" || state?.type !== "State" || !STATE_TITLES.test(phrase.words))
    return null;
  return { ...holder, referent: state, indirect: true };
}
