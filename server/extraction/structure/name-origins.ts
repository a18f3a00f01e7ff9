// Which of several states a person's name sounds like, by the letters of the names that the catalogue knows of each tongue.
import type { Catalogue } from "../../ontology/types.ts";
import { TONGUES } from "../lexicon/tongues.ts";

/** Counts of three letters in a row. */
interface Letters {
  readonly counts: Map<string, number>;
  total: number;
}

/** How a name sounds to the ears of a state (its id): a logarithm, 0 for what tells nothing. */
export type Sounds = (name: string, state: string) => number;

/** How much the letters of all tongues count for in one of which few names are known. */
const PRIOR = 150;

/** Learns from the names of the catalogue. */
export function nameOrigins(catalogue: Catalogue): Sounds {
  const tongues = tonguesOf();
  const all: Letters = { counts: new Map(), total: 0 };
  const heard = new Map<string, Letters>();
  for (const { type, country, name } of catalogue.actors.values()) {
    if (type !== "Person" || country === null) continue;
    const letters = lettersOf(name);
    add(all, letters);
    for (const tongue of tongues.get(country) ?? []) {
      const own = heard.get(tongue) ?? { counts: new Map(), total: 0 };
      heard.set(tongue, own);
      add(own, letters);
    }
  }
  const share = (letter: string) => ((all.counts.get(letter) ?? 0) + 0.5) / (all.total + 0.5);
  const odds = (letter: string, { counts, total }: Letters) =>
    Math.log(((counts.get(letter) ?? 0) / share(letter) + PRIOR) / (total + PRIOR));
  return (name, state) => {
    const letters = lettersOf(name);
    const known = (tongues.get(state) ?? []).flatMap((tongue) => heard.get(tongue) ?? []);
    return known.length === 0
      ? 0
      : Math.max(...known.map((own) => letters.reduce((sum, letter) => sum + odds(letter, own), 0)));
  };
}

/** Id of a state -> its tongues. */
function tonguesOf(): ReadonlyMap<string, readonly string[]> {
  const tongues = new Map<string, string[]>();
  for (const [tongue, states] of Object.entries(TONGUES))
    for (const slug of states.split(" ")) {
      const id = `actor:${slug}`;
      tongues.set(id, [...(tongues.get(id) ?? []), tongue]);
    }
  return tongues;
}

function add(to: Letters, letters: readonly string[]): void {
  for (const letter of letters) to.counts.set(letter, (to.counts.get(letter) ?? 0) + 1);
  to.total += letters.length;
}

/** Every three letters in a row of each word, with its beginning and end. */
function lettersOf(name: string): string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}]+/u).flatMap((word) => {
    const edged = `^${word}$`;
    return word === "" ? [] : [...edged.slice(2)].map((_, i) => edged.slice(i, i + 3));
  });
}
