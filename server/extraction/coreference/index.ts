// Pronouns, definite descriptions and appositions to the actors they refer to. Conservative: unresolved beats wrong.
import type { Document } from "../../domain/document.ts";
import type { Predicate } from "../syntax/predicates.ts";
import type { SentenceNode } from "../types.ts";
import { type Antecedent, remember } from "./antecedents.ts";
import { titlesOf } from "./appositions.ts";
import { resolveNominal } from "./nominals.ts";
import { resolvePronoun } from "./pronouns.ts";

/** Fills `referent` (and `owner`) of pronouns and nominals, in the order of their heads: "its" before the "army" that is its. */
export function resolveReferences(
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  document: Document,
): void {
  const history: Antecedent[] = [];
  const titles = titlesOf(sentences);
  for (const sentence of sentences) {
    const byHead = [...sentence.mentions].sort((a, b) => a.head - b.head || a.first - b.first);
    for (const mention of byHead) {
      if (mention.kind === "pronoun" && mention.referent === null)
        mention.referent = resolvePronoun({ sentence, predicates: predicates[sentence.index]!, mention }, history);
      else if (mention.kind === "nominal") resolveNominal(sentence, mention, { history, titles }, document);
      remember(sentence, mention, history);
    }
  }
}
