// One extractor for the tests of a file, and short spellings of what it reads, so that a table can say what it expects.

import type { Claim, Extraction, Mention } from "../../server/domain/claim.ts";
import type { Document } from "../../server/domain/document.ts";
import { createExtractor, type Extractor } from "../../server/extraction/index.ts";
import { createLanguageModel } from "../../server/language/index.ts";
import { loadCatalogue, loadOntology } from "../../server/ontology/index.ts";

const ontology = loadOntology();
/** The extractor of the product: real language model, ontology and catalogue. */
export const extractor: Extractor = createExtractor(createLanguageModel(), ontology, loadCatalogue(ontology));

/** A document of `text`; published on a fixed day, so that relative times are stable. */
export function documentOf(text: string, id = "doc:test"): Document {
  return { id, path: null, title: null, source: null, url: null, published: "2024-03-20", language: "en", text };
}

/** Everything read out of `text`. */
export function read(text: string): Extraction {
  return extractor.extract(documentOf(text));
}

/** A claim as "Subject RELATION Object", with its standing and speaker before it unless it is `reported`. */
function spell(claim: Claim): string {
  const fact = `${claim.subject.name} ${claim.relation} ${claim.object.name}`;
  if (claim.standing === "reported") return fact;
  return `${claim.standing}${claim.speaker ? ` by ${claim.speaker.name}` : ""}: ${fact}`;
}

/** The claims of `text`, spelled, in order, each once. */
export function claimsOf(text: string): string[] {
  return [...new Set(read(text).claims.map(spell))];
}

/** A mention as "text = name (type)"; "text = ?" where it is not resolved. */
function spellMention(mention: Mention): string {
  return mention.name === null ? `${mention.text} = ?` : `${mention.text} = ${mention.name} (${mention.type})`;
}

/** The mentions of `text`, spelled, in order. */
export function mentionsOf(text: string): string[] {
  return read(text).mentions.map(spellMention);
}
