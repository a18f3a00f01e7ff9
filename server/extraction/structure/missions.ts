// Missions and commissions that have the name of their organisation in their own: "the UN Mission in Osterlich", "the African Union Commission".
import type { Catalogue } from "../../ontology/types.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";

/** The organisation whose mission, force or commission a known body is, where the text spells it out; null elsewhere. */
export function organisationInside(
  catalogue: Catalogue,
  { tree }: SentenceNode,
  { kind, first, last, referent }: MentionNode,
): Referent | null {
  if (kind !== "name" || last === first || referent?.origin !== "catalogue") return null;
  const words = tree.lower.slice(first, last + 1);
  const whole = catalogue.actors.get(catalogue.actors.get(referent.id)?.partOf ?? "");
  if (whole?.type !== "InternationalOrganization" || !words.some((word) => MISSIONS.has(word))) return null;
  const spelled = words.join(" ");
  const isInside = [whole.name, ...whole.aliases, ...whole.exact].some((form) =>
    spelled.startsWith(`${form.toLowerCase()} `),
  );
  const { id, name, type } = whole;
  return isInside ? { id, name, type, origin: "catalogue", country: null, metonymOf: null } : null;
}
const MISSIONS = new Set(["mission", "force", "operation", "commission"]);
