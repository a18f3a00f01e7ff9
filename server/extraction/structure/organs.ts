// Organs of a state that somebody heads without their having a name of their own: "the Osterlich army chief", "chief of the armed forces", "the Osterlich party leader".
import { type ActorType, slug } from "../../domain/actor.ts";
import type { Argument, MentionNode, Referent } from "../types.ts";
import type { HeldRole } from "./held-role.ts";

const COMMANDED = new Set(["army", "military", "police", "navy", "force"]);
/** Words of an organ's name at most: "national armed forces". */
const LONGEST = 3;

/** What a nominal that stands for its state calls the organ: "armed forces" of "the Osterlich armed forces"; null where it names none. */
export function organOf({ mention, home, referent }: Argument): string | null {
  if (mention.kind !== "nominal" || !COMMANDED.has(mention.noun ?? "")) return null;
  const { tree, mentions } = home;
  const owners = mentions.filter((m) => m !== mention && m.referent?.id === referent.id);
  const words = tree.lower.slice(mention.first, mention.last + 1).filter((word, i) => {
    const at = mention.first + i;
    return !/^(?:the|its|his|her|their|['’]s?)$/.test(word) && !owners.some((m) => m.first <= at && at <= m.last);
  });
  return words.length > 0 && words.length <= LONGEST ? words.join(" ") : null;
}

/** The organ of a state or place by its nationality, as the text has it or else its adjective: "Osterlich army". */
export function organReferent({ referent, mention, home }: Argument, noun: string): Referent {
  const { id, type, country, name: whole, adjective = whole } = referent;
  const name = `${mention.kind === "demonym" ? home.tree.tokens[mention.head]!.text : adjective} ${noun}`;
  return {
    id: `actor:${slug(name)}`,
    name,
    type: typeOfOrgan(noun),
    origin: "described",
    country: type === "State" ? id : country,
    metonymOf: null,
  };
}

function typeOfOrgan(organ: string): ActorType {
  if (organ === "party") return "PoliticalOrganization";
  return /police|intelligence/.test(organ) ? "SecurityService" : "MilitaryForce";
}

/** The words of a title that name the organ: "army" in "army chief". */
export function organInTitle({ sentence, phrase }: HeldRole): Pick<Argument, "token" | "mention"> {
  const last = phrase.first - 1;
  const mention: MentionNode = {
    sentence: sentence.index,
    first: last - phrase.organ!.split(" ").length + 1,
    last,
    head: last,
    kind: "nominal",
    plural: false,
    definite: true,
    noun: sentence.tree.lemma[last]!,
    type: typeOfOrgan(phrase.organ!),
    referent: null,
    owner: null,
  };
  return { token: last, mention };
}
