// Which types of node a noun in a question asks for ("which groups", "how many countries").
import type { NodeType } from "../domain/actor.ts";
import { PLACE_NOUNS } from "../extraction/lexicon/nouns.ts";
import { createLemmatizer } from "../language/lemma.ts";
import type { Ontology } from "../ontology/types.ts";
import type { TypesOfNoun } from "./shapes.ts";

const BODIES: readonly NodeType[] = [
  "GovernmentBody",
  "SecurityService",
  "MilitaryForce",
  "InternationalOrganization",
  "PoliticalOrganization",
  "ArmedGroup",
  "CriminalNetwork",
  "Company",
  "MediaOutlet",
];
const GROUPS: readonly NodeType[] = [
  "ArmedGroup",
  "PoliticalOrganization",
  "CriminalNetwork",
  "MilitaryForce",
  "PopulationGroup",
  "Company",
];
const FORCES: readonly NodeType[] = ["MilitaryForce", "SecurityService", "ArmedGroup"];

/** Nouns that are wider or narrower in a question than the type they head in a name. */
const NOUNS: Readonly<Record<string, readonly NodeType[] | null>> = {
  ...each("actor party one side player else thing entity participant", null),
  ...each("state country nation power neighbour", ["State"]),
  ...each("government", ["State", "GovernmentBody"]),
  ...each("group faction movement militia organisation-group", GROUPS),
  ...each("organisation organization body institution", BODIES),
  ...each("agency service", ["SecurityService", "GovernmentBody"]),
  ...each("force army unit branch wing", FORCES),
  ...each(
    "person people man woman leader official politician individual commander president minister head chief spokesman general human figure",
    ["Person"],
  ),
  ...each("place city town region area province village location country-place building site territory", [
    "Place",
    "State",
  ]),
  ...each("attack bombing event incident plot raid", null),
};

function each(words: string, types: readonly NodeType[] | null): Record<string, readonly NodeType[] | null> {
  return Object.fromEntries(words.split(" ").map((word) => [word, types]));
}

/** The types of the last noun of a phrase; undefined where it names no kind of node. */
export function typesOfNouns(ontology: Ontology): TypesOfNoun {
  const lemmatise = createLemmatizer();
  const heads = new Map<string, NodeType>();
  for (const { name, heads: words, nominals } of ontology.actorTypes.values())
    for (const word of [...words, ...nominals]) heads.set(word, name);
  return (phrase) => {
    const word = phrase
      .replace(/ (?:of|in|from) .*$/, "")
      .split(" ")
      .at(-1)!
      .toLowerCase();
    const forms = [word, lemmatise(word, "NNS")];
    const wider = forms.find((form) => form in NOUNS);
    if (wider !== undefined) return NOUNS[wider]!;
    for (const form of forms) {
      const type = heads.get(form);
      if (type) return [type];
      if (PLACE_NOUNS.has(form)) return ["Place"];
    }
    return undefined;
  };
}
