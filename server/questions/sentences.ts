// The words of an answer: lists of names, verbs that agree, and the standing of everything said.
import type { Ontology, RelationDefinition } from "../ontology/types.ts";
import type { Finding } from "./claims.ts";

/** "A", "A and B", "A, B and 3 others". */
export function listNames(names: readonly string[], most = 6): string {
  const unique = [...new Set(names)];
  const shown = unique.length > most + 1 ? [...unique.slice(0, most), `${unique.length - most} others`] : unique;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** What of a relation is read aloud. */
export type Wordings = Pick<RelationDefinition, "label" | "inverse">;

/** How a relation reads; one that the ontology does not know (from an imported file) by its name. */
export function wordingsOf(ontology: Ontology, name: string): Wordings {
  const plain = name.toLowerCase().replaceAll("_", " ");
  return ontology.relations.get(name) ?? { label: plain, inverse: `${plain} by` };
}

/** The label of a relation, agreeing with its subject: "accuses" / "accuse", "is part of" / "are part of". */
export function verbOf({ label }: Wordings, plural: boolean): string {
  if (!plural) return label;
  const [verb, ...rest] = label.split(" ");
  return [pluralOf(verb!), ...rest].join(" ");
}

function pluralOf(verb: string): string {
  if (verb === "is") return "are";
  if (verb === "has") return "have";
  if (/ies$/.test(verb)) return verb.replace(/ies$/, "y");
  if (/(?:ss|sh|ch|x)es$/.test(verb)) return verb.replace(/es$/, "");
  return verb.replace(/s$/, "");
}

/** Whether a name is a plural description: "gunmen", "Karabakh officials". */
function isPlural(name: string): boolean {
  const last = name.split(" ").at(-1)!;
  return /(?:men|people|police)$/i.test(last) || /^\p{Ll}.*s$/u.test(last);
}

/** A clause about findings of one standing: who does what to whom, and on whose word. */
export function clauseOf(
  relation: Wordings,
  findings: readonly Finding[],
  known: string | null,
  holeIsSubject: boolean,
): string {
  const names = listNames(findings.map(({ actor }) => actor.name));
  const other = known ?? "somebody";
  const plural = new Set(findings.map(({ actor }) => actor.id)).size > 1 || isPlural(findings[0]!.actor.name);
  const clause = holeIsSubject
    ? `${names} ${verbOf(relation, plural)} ${other}`
    : `${other} ${verbOf(relation, false)} ${names}`;
  return `${clause} ${standingNote(findings)}`;
}

/** "(reported)", "(alleged by Mali)". */
export function standingNote(findings: readonly Finding[]): string {
  const { standing } = findings[0]!;
  const speakers = listNames(
    findings.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])),
    3,
  );
  if (standing === "reported") return "(reported)";
  if (standing === "hypothetical")
    return speakers ? `(spoken of as possible by ${speakers})` : "(spoken of as possible)";
  if (standing === "negated") return "(said not to be so)";
  return speakers ? `(${standing} by ${speakers})` : `(${standing})`;
}

/** Ends a text as a sentence. */
export function sentence(text: string): string {
  const upper = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(upper) ? upper : `${upper}.`;
}
