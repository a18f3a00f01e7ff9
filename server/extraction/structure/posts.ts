// What is known of persons' posts: from the catalogue at the time of publication, and from what the document itself says.
import type { Catalogue } from "../../ontology/types.ts";
import type { Argument, Firing, MentionNode, Referent, SentenceNode } from "../types.ts";
import { isGovernmentTitle, isSharedTitle, isStateTitle } from "./role-kinds.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** The posts of persons, as far as a reader of this document can know them. */
export interface Posts {
  readonly catalogue: Catalogue;
  readonly referents: ReadonlyMap<string, Referent>;
  /** Day of publication. */
  readonly published: string | null;
  /** Person id -> bodies that the document says he heads or serves, in the order told. */
  readonly held: ReadonlyMap<string, readonly Firing[]>;
  /** The state whose officers need no mention of it here; null where the document speaks of several. */
  readonly stateFor: (sentence: SentenceNode, token: number, title: "own" | "shared") => Referent | null;
}

/** The body of an office holder whose title names none: by the catalogue's post of that title, his own state, the one state in question. */
export function knownBody(posts: Posts, sentence: SentenceNode, phrase: RolePhrase, holder: Argument): Argument | null {
  const { referent } = holder;
  const byTitle = bodyByTitle(posts, referent.id, phrase);
  const known = byTitle ?? (isStateTitle(phrase.words) ? stateOf(posts, referent) : null);
  const title = isGovernmentTitle(phrase.words) ? "own" : isHeadOfState(sentence, phrase, holder) ? "shared" : null;
  const named = known ?? (title && referent.country === null ? posts.stateFor(sentence, phrase.first, title) : null);
  return named ? { ...holder, referent: named, indirect: true } : null;
}

/** "President A B": in capitals right before the name, in a sentence that speaks of no company, party or club. */
function isHeadOfState({ tree, mentions }: SentenceNode, phrase: RolePhrase, holder: Argument): boolean {
  return (
    isSharedTitle(phrase.words) &&
    /^\p{Lu}/u.test(tree.tokens[phrase.first]!.text) &&
    holder.mention.first === phrase.last + 1 &&
    !mentions.some((m) => m.referent !== null && CLUBS.includes(m.referent.type))
  );
}
const CLUBS: readonly string[] = ["Company", "PoliticalOrganization", "InternationalOrganization", "MediaOutlet"];

function stateOf(posts: Posts, { origin, country }: Referent): Referent | null {
  const state = country === null ? undefined : posts.referents.get(country);
  return origin === "catalogue" && state?.type === "State" ? state : null;
}

/** The catalogue's post of this title that was held on the day of publication, or before it where the text says "former". */
function bodyByTitle(posts: Posts, person: string, phrase: RolePhrase): Referent | null {
  const { published } = posts;
  const roles = posts.catalogue.actors.get(person)?.roles ?? [];
  const bodies = new Set(
    roles
      .filter((role) => role.title.replaceAll("-", " ") === phrase.words && role.relation === phrase.relation)
      .filter(({ from, to }) => {
        if (published === null) return true;
        if (phrase.former) return from === null || from <= published;
        return (from === null || from <= published) && (to === null || published <= `${to}-99`);
      })
      .map((role) => role.of),
  );
  const [body] = bodies;
  return bodies.size === 1 ? (posts.referents.get(body!) ?? null) : null;
}

/** "his foreign minister", "an adviser to President A": the post is in the body that this person heads. */
export function bodyOfPerson(posts: Posts, sentence: SentenceNode, mention: MentionNode | undefined): Argument | null {
  if (mention?.referent?.type !== "Person") return null;
  const { referent } = mention;
  const told = posts.held.get(referent.id)?.find((f) => f.relation === "LEADS" && !f.former)?.object.referent;
  const body = told ?? catalogueBody(posts, referent.id) ?? stateOf(posts, referent);
  return body ? { token: mention.head, mention, referent: body, indirect: true, home: sentence } : null;
}

/** The one body that the catalogue knows a person to have headed on the day of publication. */
function catalogueBody(posts: Posts, person: string): Referent | null {
  const { published } = posts;
  const heads = (posts.catalogue.actors.get(person)?.roles ?? []).filter(
    ({ relation, from, to }) =>
      relation === "LEADS" &&
      (published === null || ((from === null || from <= published) && (to === null || published <= `${to}-99`))),
  );
  const bodies = new Set(heads.map((role) => role.of));
  const [body] = bodies;
  return bodies.size === 1 ? (posts.referents.get(body!) ?? null) : null;
}
