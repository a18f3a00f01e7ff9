// Names of bodies and sites of others that hold a name the catalogue knows.
import { aliasKey } from "../../ontology/aliases.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Referent } from "../types.ts";
import type { AliasIndex, NameMatch } from "./names.ts";
import { isNamePart } from "./partial-names.ts";

/** Whether a known name is but a part of the name of something else: of a university, of a body of another country. */
export function isOfOthers(index: AliasIndex, tree: Tree, match: NameMatch, referent: Referent): boolean {
  return isNamedAfterPerson(tree, match, referent) || isInsideBodyName(index, tree, match, referent);
}

/** "A B University", "A B Airport": what is named after a person is not that person. */
function isNamedAfterPerson(tree: Tree, { last }: NameMatch, { type }: Referent): boolean {
  const next = last + 1;
  const named = type === "Person" && /^\p{Lu}\p{Ll}/u.test(tree.tokens[next]?.text ?? "");
  return (
    named &&
    NAMED_AFTER.has(tree.lower[next]!) &&
    ["flat", "compound"].includes(tree.rel[tree.rel[next] === "flat" ? next : last]!)
  );
}
const NAMED_AFTER = new Set(
  "university institute academy college school hospital airport airfield stadium bridge square street avenue boulevard road station barracks prison mosque museum library park tower dam plaza centre center foundation".split(
    " ",
  ),
);

/** "the Osterlich Congress for Democracy", "the Sylvanian Congress Party": a body of another country that shares its last words with a known one. */
function isInsideBodyName(
  index: AliasIndex,
  tree: Tree,
  { first, last }: NameMatch,
  { type, country }: Referent,
): boolean {
  if (!BODY_TYPES.has(type) || !GENERIC.has(tree.lower[first]!) || last > first + 1) return false;
  const goesOn = first === last && tree.lower[last + 1] === "for" && /^\p{Lu}/u.test(tree.tokens[last + 2]?.text ?? "");
  const joined = isNamePart(tree, first - 1) && ["compound", "amod", "flat"].includes(tree.rel[first - 1]!);
  const owners = joined ? (index.table.get(aliasKey(tree.tokens[first - 1]!.text)) ?? []) : [];
  return goesOn || (joined && owners.every(({ id }) => id !== country));
}
const BODY_TYPES: ReadonlySet<string> = new Set(["GovernmentBody", "PoliticalOrganization"]);
/** Words that many bodies are called by alone. */
const GENERIC = new Set("congress parliament senate assembly council party".split(" "));
