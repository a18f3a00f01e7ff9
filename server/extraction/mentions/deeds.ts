// What capitals name that acts for nobody: ships, operations, wars, treaties, days, books.
import { BODY_LINKS } from "../lexicon/name-words.ts";
import type { Tree } from "../syntax/tree.ts";
import { isOfBody } from "./body-names.ts";

/** Ships have names, but are no actors. */
const SHIP = /^(?:uss|hms|hmas|hmcs|ins|fs|mv|mt|ss|rfa|flight|boeing|airbus)$/;
/** Neither are operations, wars, treaties, days and books; they are not mentioned at all. */
const DEED_FIRST = /^(?:operation|exercise|chapter|article|resolution)$/;
const DEED_LAST =
  /^(?:war|wars|day|act|treaty|agreement|accord|accords|pact|convention|protocol|resolution|revolution|uprising|spring|olympics|games|cup|prize|award|bible|koran|quran|book|time|operation|exercise)$/;

/** Whether the capitals name a ship, an aircraft or a weapon ("USS X", "the tanker X"). */
export function isShip(tree: Tree, first: number, last: number): boolean {
  const before = first > 0 && tree.upos[first - 1] === "NOUN" ? tree.lemma[first - 1]! : "";
  return (last > first && SHIP.test(tree.lower[first]!)) || CRAFT.has(before);
}
const CRAFT = new Set(
  "tanker ship vessel frigate destroyer corvette submarine carrier warship cruiser boat freighter ferry yacht trawler drone missile rocket rifle jet helicopter aircraft plane bomber satellite".split(
    " ",
  ),
);

/** Whether the capitals name an operation, a war, a treaty, a day, a book. */
export function isDeed(tree: Tree, first: number, last: number): boolean {
  const before = first > 0 && /^\p{Lu}/u.test(tree.tokens[first - 1]!.text) ? tree.lower[first - 1]! : "";
  if (isOfBody(tree, first, first + 1) && tree.lower.slice(first, last).some((word) => BODY_LINKS.has(word)))
    return false;
  return DEED_LAST.test(tree.lower[last]!) || DEED_FIRST.test(tree.lower[first]!) || DEED_FIRST.test(before);
}
