// Who holds those, or that, whose release somebody asks for.
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Reading } from "../../arguments/readings.ts";
import { FREEING, TAKING } from "../../lexicon/custody.ts";
import { coordinated, hasKid, kids } from "../../syntax/tree.ts";
import type { Argument, EventNode, SentenceNode } from "../../types.ts";
import type { Matching } from "../types.ts";

const ACTOR: Reading = { types: ["Actor"], locative: false, target: false, people: false };

/** Verbs and nouns of letting somebody go. */
export function isFreeing(lemma: string): boolean {
  return FREEING.has(lemma);
}

/** "prisoners held by X", "sailors whom X had seized", "comrades jailed in X", else whoever is told to have taken them. */
export function holdersAt(matching: Matching, token: number): Argument[] {
  for (const t of coordinated(matching.sentence.tree, token)) {
    const told = toldBeside(matching, t);
    const found = told.length > 0 ? told : takersBefore(matching, t);
    if (found.length > 0) return found;
  }
  return [];
}

/** Who holds them by the words of the phrase itself. */
function toldBeside(matching: Matching, token: number): Argument[] {
  const { sentence, predicates } = matching;
  const { tree } = sentence;
  const at = (tokens: readonly number[]) => tokens.flatMap((t) => argumentsAt(sentence, t, ACTOR));
  const clauses = kids(tree, token, "acl", "acl:relcl").filter((c) => TAKING.has(tree.lemma[c]!));
  const holders = clauses.flatMap((c) => {
    const clause = predicates.get(c);
    const doers = at(clause?.subjects.filter((t) => t !== token) ?? []);
    if (doers.length > 0 || tree.xpos[c] !== "VBN" || hasKid(tree, c, ["aux"])) return doers;
    return at(kids(tree, c, "obl").filter((t) => hasKid(tree, t, ["case"], ["in"]))).filter(
      ({ referent }) => referent.type === "State",
    );
  });
  return holders.length > 0 ? holders : at(phraseHeads(tree, token, "in").flatMap((t) => kids(tree, t, "nmod:poss")));
}

/** "The tanker was seized by X. ... demanded that it be freed": who took them, as told before. */
function takersBefore({ sentence, events }: Matching, token: number): Argument[] {
  const taken = events
    .all()
    .filter((e) => (e.kind === "detention" || e.kind === "seizure") && e.sentence <= sentence.index)
    .filter((e) => isTaken(sentence, token, e));
  return (taken.at(-1)?.roles ?? []).filter((r) => r.role === "perpetrator").map((r) => r.argument);
}

/** Whether a happening was done to whoever or whatever stands at a token: by whom it refers to, else by its noun; a pronoun means those last taken. */
function isTaken(sentence: SentenceNode, token: number, event: EventNode): boolean {
  const id = sentence.byHead.get(token)?.referent?.id;
  if (id !== undefined) return event.target?.referent.id === id;
  if (sentence.tree.upos[token] === "PRON") return sentence.index - event.sentence <= 1;
  let told: SentenceNode | null = sentence;
  while (told && told.index > event.sentence) told = told.previous;
  if (!told) return false;
  const { tree } = told;
  return kids(tree, event.token, "obj", "nsubj:pass")
    .flatMap((t) => coordinated(tree, t))
    .some((t) => tree.lemma[t] === sentence.tree.lemma[token]);
}
