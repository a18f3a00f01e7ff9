// Which operator an embedding word is over the clause below it.
import {
  CONTROLLED,
  IRREALIS_VERBS,
  type OperatorKind,
  STANCE_ADJECTIVES,
  STANCE_NOUNS,
  STANCE_VERBS,
  TRANSPARENT_VERBS,
} from "../lexicon/stance.ts";

/** Operator of a word over a clause that hangs on it as `rel` ("ccomp", "xcomp", "acl", "advcl"). */
export function operatorOf(lemma: string, upos: string, rel: string, infinitive: boolean): OperatorKind {
  if (upos === "NOUN") return STANCE_NOUNS.get(lemma) ?? "passes";
  if (upos === "ADJ" || upos === "ADV") return STANCE_ADJECTIVES.get(lemma) ?? "passes";
  if (TRANSPARENT_VERBS.has(lemma)) return "passes";
  const kind = STANCE_VERBS.get(lemma) ?? "passes";
  if (lemma === "rule") return rel === "ccomp" ? "says" : "negates";
  if (rel !== "xcomp" && rel !== "advcl" && rel !== "acl") return kind;
  const controlled = CONTROLLED.get(lemma);
  if (controlled) return controlled;
  if (infinitive && ORDERING.has(lemma)) return "irrealis";
  if (IRREALIS_VERBS.has(lemma) && (rel === "xcomp" || infinitive)) return "irrealis";
  if (rel === "xcomp") return kind === "says" ? "passes" : kind;
  return kind === "negates" ? "negates" : "passes";
}
/** Verbs of speech whose infinitive is an order. */
const ORDERING = new Set(["tell", "warn", "ask", "call", "urge"]);

/** Verbs by which credit or blame is taken: "took credit for V-ing". */
export const CLAIMING: ReadonlySet<string> = new Set(["take", "claim", "accept", "assume", "acknowledge"]);

/** Verbs (and nouns tagged for them) whose "of V-ing" says what somebody is accused of. */
export const ACCUSING: ReadonlySet<string> = new Set([
  "hold",
  "accuse",
  "reproach",
  "suspect",
  "charge",
  "blame",
  "indict",

  "fault",
  "implicate",
]);
