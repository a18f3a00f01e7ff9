// Which city or province a bare title belongs to ("the mayor", "the chief minister"): the one that the passage and the document speak of.
import type { Referent, SentenceNode } from "../types.ts";

/** Tells the place that who bears a title heads; null where several may be meant. */
export type PlaceFor = (sentence: SentenceNode, first: number, words: string) => Referent | null;

/** Title -> kinds of the places that it is given in. */
const HEADED: readonly (readonly [title: RegExp, kinds: readonly string[]])[] = [
  [/^(?:deputy )?mayor$/, ["city"]],
  [/^(?:chief minister|governor)$/, ["region", "area"]],
];
/** What the document's share of speech about a place counts for, beside a mention right before. */
const SHARE = 4;
/** How many sentences back places count, and by how much less with each. */
const BACK = 3;
const DECAY = 0.5;
/** What a place has to reach, and by how much it has to lead the second. */
const LEAST = 3;
const LEAD = 2.5;

/** Whether a title without a body is that of a city or province. */
export function isLocalTitle(words: string): boolean {
  return HEADED.some(([title]) => title.test(words));
}

/** Weighs the places of a document for every bare title in it. */
export function placeInQuestion(sentences: readonly SentenceNode[]): PlaceFor {
  const named = sentences.map(placesIn);
  return (sentence, first, words) => {
    const kinds = HEADED.find(([title]) => title.test(words))?.[1] ?? [];
    const isMeant = ({ placeKind }: Referent) => placeKind !== undefined && kinds.includes(placeKind);
    const all = named.flat().filter(({ place }) => isMeant(place));
    const scores = new Map<Referent["id"], number>();
    const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
    for (const { place } of all) add(place.id, SHARE / all.length);
    for (let back = 0; back <= BACK; back++) {
      const here = (named[sentence.index - back] ?? []).filter((m) => isMeant(m.place) && (back > 0 || m.last < first));
      for (const id of new Set(here.map((m) => m.place.id))) add(id, DECAY ** back);
    }
    const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const clear = best !== undefined && best[1] >= LEAST && best[1] >= LEAD * (second?.[1] ?? 0);
    return clear ? all.find(({ place }) => place.id === best[0])!.place : null;
  };
}

/** The places that a sentence names. */
function placesIn({ mentions }: SentenceNode): { readonly place: Referent; readonly last: number }[] {
  return mentions.flatMap(({ kind, referent, last }) =>
    kind === "name" && referent?.type === "Place" ? [{ place: referent, last }] : [],
  );
}
