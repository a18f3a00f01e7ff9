// What a document's names have meant so far: full names resolve later short forms, brackets introduce acronyms.
import { slug } from "../../domain/actor.ts";
import { BODIES } from "../lexicon/actor-types.ts";
import { PLACE_NOUNS } from "../lexicon/nouns.ts";
import { preposition, surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";
import { PLACE_PREPOSITIONS } from "./whereabouts.ts";

/** Types whose names are shortened to their last word ("the Emirate", "the Front"). */
const SHORTENED = new Set(["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"]);

/** Last words of the names of bodies, by which the last one named is meant: "the Council". */
const BODY_NAMES = new Set(
  "council commission tribunal court authority agency committee assembly mission bank union league bloc office bureau duma guard treasury parliament senate board organisation organization foundation".split(
    " ",
  ),
);
/** The Arabic article before a name, which a short form may leave out: "Rishawi" after "al-Rishawi". */
const ARTICLE = /^(?:al|el|ul|as|ash|an|ar|ad|at|az)[-‑]/i;
/** The number of a ruler: "Hassan II". */
const REGNAL = /^[IVX]{2,5}$/;
/** The first word of a name of several. */
const FOREIGN = /^\p{Lu}\p{Ll}{2,}(?=[-‑ ])/u;
/** First words by which nothing is called for short. */
const TELLING = new Set(
  "abu islamic national popular democratic united free new liberation revolutionary movement front party army people group action north south east west northern southern eastern western central real provisional continuity communist socialist christian muslim jewish royal black white red green holy sons lions brigades brigade forces force council committee union league alliance coalition congress global international resistance supreme armed military patriotic republican conservative labour liberal progressive workers justice peace truth".split(
    " ",
  ),
);

/** "in X", "near X": where things are, not who does them. */
function isAtPlace(tree: Tree, head: number): boolean {
  const prep = preposition(tree, head);
  return prep !== null && PLACE_PREPOSITIONS.has(prep);
}

/** Remembers names in reading order; `resolve` gives a later short form the referent of the full one. */
export class DocumentNames {
  /** Ids of catalogue actors and places met so far. */
  readonly seen = new Set<string>();
  /** Nouns that head the names of bodies. */
  private readonly heads: ReadonlyMap<string, unknown>;
  private readonly forms = new Map<string, Referent>();

  /** `heads`: nouns that head the names of bodies. */
  constructor(heads: ReadonlyMap<string, unknown>) {
    this.heads = heads;
  }

  /** Gives the mention the referent that its form already has, else remembers its own forms. */
  resolve(tree: Tree, text: string, mention: MentionNode): void {
    if (mention.kind !== "name") return;
    const name = surface(tree, text, mention.first, mention.last).replace(/\s+/g, " ");
    const known = this.forms.get(name.toLowerCase());
    const open = mention.referent === null || mention.referent.origin === "name";
    const elsewhere = known?.type === "Person" && mention.type === "Place" && isAtPlace(tree, mention.head);
    if (known && open && !elsewhere) mention.referent = known;
    this.adoptAcronym(tree, text, mention, name);
    if (mention.referent) this.remember(name, mention.referent);
  }

  /** The referent that a short form has had in this document ("the Emirate"); null where it is new. */
  recall(form: string): Referent | null {
    return this.forms.get(form.toLowerCase()) ?? null;
  }

  private remember(name: string, referent: Referent): void {
    this.put(name, referent);
    const words = name.split(" ");
    if (referent.type === "Person" && words.length > 1) {
      for (let from = words.length - 1; from > 0; from--) {
        const form = words.slice(from).join(" ");
        this.put(form, referent);
        this.put(form.replace(ARTICLE, ""), referent);
      }
      for (const inner of words.slice(1, -1)) if (/^\p{Lu}\p{Ll}{3,}/u.test(inner)) this.put(inner, referent);
      if (REGNAL.test(words.at(-1)!)) this.put(words.slice(0, -1).join(" "), referent);
    }
    if (SHORTENED.has(referent.type)) this.shorten(name, words, referent);
    const last = words.at(-1)!.toLowerCase();
    if (words.length > 1 && BODY_NAMES.has(last) && BODIES.includes(referent.type)) this.forms.set(last, referent);
    const head = headWord(words);
    if (head !== null && BODIES.includes(referent.type) && referent.type !== "State")
      this.forms.set(head.toLowerCase(), referent);
    if (referent.origin === "name" && words.length > 1) {
      const initials = initialsOf(words);
      this.put(initials, referent);
      if (/^\d/.test(words[0]!)) this.put(`${words[0]} ${initials}`, referent);
    }
  }

  /** "the Emirate", "the Front" by the last word; "Jaish", "Aum" by the first of a name in another language. */
  private shorten(name: string, words: readonly string[], referent: Referent): void {
    if (words.length > 1 && /^\p{Lu}\p{Ll}/u.test(words.at(-1)!)) this.put(words.at(-1)!, referent);
    const [first] = FOREIGN.exec(name) ?? [];
    const isTranslated = words.some(
      (word) => this.heads.has(word.toLowerCase()) || PLACE_NOUNS.has(word.toLowerCase()),
    );
    if (first && !isTranslated && !TELLING.has(first.toLowerCase())) this.put(first, referent);
  }

  private put(form: string, referent: Referent): void {
    const key = form.toLowerCase();
    if (key.length > 1 && !this.forms.has(key)) this.forms.set(key, referent);
  }

  /** "Full Name (ABC)": the bracketed acronym means the name before it. */
  private adoptAcronym(tree: Tree, text: string, mention: MentionNode, name: string): void {
    const { first, last } = mention;
    const bracketed = tree.lower[first - 1] === "(" && tree.lower[last + 1] === ")";
    if (/^\p{Lu}{3,6}$/u.test(name)) this.adoptLetters(tree, text, mention, name);
    if (!bracketed || !/^[\p{Lu}\p{N}-]{2,8}$/u.test(name) || (mention.referent && mention.referent.origin !== "name"))
      return;
    const before = this.nameBefore(tree, text, first - 2);
    const isOther = before !== null && !before.name.includes(" ") && before.name[0] !== name[0];
    if (before && !isOther) mention.referent = before;
  }

  /** "Full Body Name, or FBN,", "Full Body Name (FBN)": letters right behind the name that they stand for mean it, whoever else bears them. */
  private adoptLetters(tree: Tree, text: string, mention: MentionNode, name: string): void {
    const { first, last } = mention;
    if (mention.referent?.origin === "name") return;
    const set =
      tree.lower[first - 1] === "or" && tree.lower[first - 2] === "," && CLOSES.has(tree.lower[last + 1] ?? ".");
    const before = this.nameBefore(tree, text, set ? first - 3 : first - 2);
    const bracketed = tree.lower[first - 1] === "(" && before !== null && initialsOf(before.name.split(" ")) === name;
    if (before?.origin !== "name" || !BODIES.includes(before.type) || !(set || bracketed)) return;
    mention.referent = before;
    this.forms.set(name.toLowerCase(), before);
  }

  private nameBefore(tree: Tree, text: string, end: number): Referent | null {
    for (let start = Math.max(0, end - 8); start <= end; start++) {
      const known = this.forms.get(surface(tree, text, start, end).replace(/\s+/g, " ").toLowerCase());
      if (known) return known;
    }
    return null;
  }
}

const CLOSES = new Set([",", ".", ";", ")"]);

/** "Front" of "Popular Front for the Liberation of F", "Council" of "National Council of Government". */
function headWord(words: readonly string[]): string | null {
  const at = words.findIndex((word) => WITHIN_NAMES.has(word));
  const head = words[at - 1];
  return at > 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(head!) ? head! : null;
}
const WITHIN_NAMES = new Set(["of", "for", "against"]);

/** First letters of the words in capitals. */
function initialsOf(words: readonly string[]): string {
  return words.map((w) => (/^\p{Lu}/u.test(w) ? w[0] : "")).join("");
}

/** Id of a new actor or place by its name. */
export function newId(name: string, place: boolean): string {
  return `${place ? "place" : "actor"}:${slug(name)}`;
}
