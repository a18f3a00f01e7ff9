// Slot for the place that forces are sent to secure: "sent troops to protect F", "soldiers despatched to guard the airport of F".
import { argumentsAt } from "../../arguments/index.ts";
import { hasKid, kids } from "../../syntax/tree.ts";
import type { SpecialSlot } from "../types.ts";

/** What forces are to do to the place where they are sent. */
const SECURING = new Set(
  "secure protect guard defend retake recapture seize hold patrol police garrison occupy storm clear reinforce relieve stabilise stabilize pacify evacuate take".split(
    " ",
  ),
);

/** The places under an infinitive of purpose on the verb or on those who are sent. */
export const purposePlaces: SpecialSlot = ({ sentence, predicates }, { predicate, noun }, reading) => {
  const { tree } = sentence;
  const above = [predicate?.token ?? -1, noun].filter((t) => t >= 0);
  return above
    .flatMap((t) => kids(tree, t, "advcl", "xcomp", "acl"))
    .filter((c) => SECURING.has(tree.lemma[c]!) && hasKid(tree, c, ["mark"], ["to"]))
    .flatMap((c) => predicates.get(c)?.objects ?? [])
    .flatMap((t) => argumentsAt(sentence, t, { ...reading, locative: true }))
    .filter(({ referent, indirect }) => referent.type === "Place" || (referent.type === "State" && !indirect));
};
