// What a document's names have meant so far: full names resolve later short forms, brackets introduce acronyms.
import { slug } from "../../domain/actor.ts";
import { surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";

/** Types whose names are shortened to their last word ("the Emirate", "the Front"). */
const SHORTENED = new Set(["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"]);

/** Remembers names in reading order; `resolve` gives a later short form the referent of the full one. */
export class DocumentNames {
  /** Ids of catalogue actors and places met so far. */
  readonly seen = new Set<string>();
  private readonly forms = new Map<string, Referent>();

  /** Gives the mention the referent that its form already has, else remembers its own forms. */
  resolve(tree: Tree, text: string, mention: MentionNode): void {
    if (mention.kind !== "name") return;
    const name = surface(tree, text, mention.first, mention.last).replace(/\s+/g, " ");
    const known = this.forms.get(name.toLowerCase());
    const open = mention.referent === null || mention.referent.origin === "name";
    if (known && open && !(known.type === "Person" && mention.type === "Place")) mention.referent = known;
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
      for (let from = words.length - 1; from > 0; from--) this.put(words.slice(from).join(" "), referent);
      for (const inner of words.slice(1, -1)) if (/^\p{Lu}\p{Ll}{3,}/u.test(inner)) this.put(inner, referent);
    }
    if (SHORTENED.has(referent.type) && words.length > 1 && /^\p{Lu}\p{Ll}/u.test(words.at(-1)!))
      this.put(words.at(-1)!, referent);
    if (referent.origin === "name" && words.length > 1) {
      const initials = words.map((w) => (/^\p{Lu}/u.test(w) ? w[0] : "")).join("");
      this.put(initials, referent);
      if (/^\d/.test(words[0]!)) this.put(`${words[0]} ${initials}`, referent);
    }
  }

  private put(form: string, referent: Referent): void {
    const key = form.toLowerCase();
    if (key.length > 1 && !this.forms.has(key)) this.forms.set(key, referent);
  }

  /** "Full Name (ABC)": the bracketed acronym means the name before it. */
  private adoptAcronym(tree: Tree, text: string, mention: MentionNode, name: string): void {
    const { first, last } = mention;
    const bracketed = tree.lower[first - 1] === "(" && tree.lower[last + 1] === ")";
    if (!bracketed || !/^[\p{Lu}\p{N}-]{2,8}$/u.test(name) || (mention.referent && mention.referent.origin !== "name"))
      return;
    const before = this.nameBefore(tree, text, first - 2);
    if (before) mention.referent = before;
  }

  private nameBefore(tree: Tree, text: string, end: number): Referent | null {
    for (let start = Math.max(0, end - 8); start <= end; start++) {
      const known = this.forms.get(surface(tree, text, start, end).replace(/\s+/g, " ").toLowerCase());
      if (known) return known;
    }
    return null;
  }
}

/** Id of a new actor or place by its name. */
export function newId(name: string, place: boolean): string {
  return `${place ? "place" : "actor"}:${slug(name)}`;
}
