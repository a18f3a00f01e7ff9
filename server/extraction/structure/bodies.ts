// The body that a role is held in: its possessor, the name after "of" or before the phrase, what is known of the holder's posts.
import { argumentsAt } from "../arguments/index.ts";
import { DESCRIPTIONS } from "../lexicon/descriptions.ts";
import { ARMED, NAMED_BY } from "../lexicon/nouns.ts";
import { INSTEAD } from "../lexicon/offices.ts";
import { PERSON_NOUN } from "../lexicon/people.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { ownerMention } from "../mentions/owners.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { coordinated, kids, preposition } from "../syntax/tree.ts";
import type { Argument, MentionNode } from "../types.ts";
import { appointingBody } from "./appointing-bodies.ts";
import { bodiesOnName, bodyBefore, regionOf } from "./bodies-before.ts";
import { bodyMeant, isDescribedOwner } from "./bodies-meant.ts";
import { bodyAt as bodyDescribed } from "./commanded.ts";
import { bodyOf, bodyTypes, type HeldRole } from "./held-role.ts";
import { kinsmanMeant } from "./kin.ts";
import { isOwnedOrgan, nameBehind, notNull } from "./participants.ts";
import { possessorsOf } from "./possessors.ts";
import { bodyOfPerson, knownBody, type Posts } from "./posts.ts";
import { isSent, prepositionsOf, takesOf, takesRegion } from "./role-kinds.ts";
import { sectionAt } from "./sections.ts";
import { spokenFor } from "./spokesmen.ts";

type Slot = (role: HeldRole, posts: Posts) => Argument[];

const SYMMETRIC = new Set(["COOPERATES_WITH", "RELATED_TO", "SUPPORTS", "LINKED_TO"]);

/** The bodies that a role is held in by one of its holders; empty where none is named or known. */
export function bodiesOf(role: HeldRole, holder: Argument, posts: Posts): Argument[] {
  const own = bodyAfterName(role, holder);
  if (own) return [own];
  if (role.holders.some((h) => bodyAfterName(role, h))) return [];
  const symmetric = SYMMETRIC.has(role.relation.name);
  const meant = !symmetric && isDescribedOwner(role) ? bodyMeant(role, holder, posts) : null;
  if (meant && argumentFits(role, meant)) return [meant];
  const slots: Slot[] = isSent(role.phrase.words)
    ? [possessorsOf, bodyBefore, bodiesAfter]
    : [possessorsOf, bodiesAfter, ...(symmetric ? [] : [bodyBefore])];
  for (const slot of slots) {
    const found = slot(role, posts).filter((a) => !role.holders.some((h) => h.token === a.token));
    if (found.length > 0) return found;
  }
  if (symmetric) {
    const onName = kinOnName(role, holder);
    return onName.length > 0 ? onName : kinsmanMeant(role, holder);
  }
  const onName = bodiesOnName(role, holder, posts);
  if (onName.length > 0) return onName.slice(-1);
  const known =
    regionOf(role) ??
    spokenFor(role) ??
    bodyMeant(role, holder, posts) ??
    knownBody(posts, role.sentence, role.phrase, holder) ??
    describedBody(role);
  const given = known ?? appointingBody(role);
  return given && argumentFits(role, given) ? [given] : [];
}

/** "head of the electoral council", "the army's chief of staff": the body has no name, and nobody knows whose it is. */
function describedBody({ sentence, phrase, relation }: HeldRole): Argument | null {
  const { tree } = sentence;
  if (relation.name !== "LEADS" && !/^deputy (?:head|chief|leader|director|commander)|^speaker$/.test(phrase.words))
    return null;
  const owner = kids(tree, phrase.head, "nmod:poss").find((c) => ORGAN_NOUNS.has(tree.lemma[c]!));
  if (owner !== undefined) return bodyDescribed(sentence, owner);
  const of = [...new Set([phrase.head, phrase.last])]
    .flatMap((t) => kids(tree, t, "nmod"))
    .find((c) => c > phrase.last && preposition(tree, c) === "of");
  return of === undefined ? null : bodyDescribed(sentence, of);
}

const ORGAN_NOUNS = new Set(
  "army navy military police force militia guard parliament assembly senate council".split(" "),
);

/** "A B's cousin C D": the possessor hung on the name of the other. */
function kinOnName(role: HeldRole, holder: Argument): Argument[] {
  const { tree, byHead } = role.sentence;
  return kids(tree, holder.token, "nmod:poss")
    .filter((c) => c < role.phrase.first)
    .map((c) => bodyOf(role, byHead.get(c)))
    .filter(notNull);
}

/** "head of X's coastguard", "X army chief": the role is in a part of X that has no name of its own. */
export function isSection({ sentence, phrase }: HeldRole, body: Argument): boolean {
  const { tree } = sentence;
  const { mention, referent } = body;
  if (body.home !== sentence || body.indirect) return false;
  if (mention.kind === "nominal")
    return mention.owner === referent && mention.referent !== referent && isPart(mention.noun ?? "");
  if (mention.last < phrase.first)
    return tree.lemma.some(
      (noun, i) => i > mention.last && i < phrase.first && tree.upos[i] === "NOUN" && isPart(noun) && !isOfHolder(noun),
    );
  const head = tree.head[mention.head]!;
  const owns = head > mention.last || (head > phrase.last && tree.rel[mention.head] === "nmod");
  return owns && tree.upos[head] === "NOUN" && tree.rel[head] === "nmod" && isPart(tree.lemma[head]!);
}

/** What men hold under a commander, named for its place. */
const STATIONS = new Set(
  "garrison post outpost base barracks fort fortress camp prison jail station checkpoint airfield".split(" "),
);

/** "the League's founder and leader", "the acting president": what says of the holder who he is. */
function isOfHolder(noun: string): boolean {
  return INSTEAD.has(noun) || PERSON_NOUN.has(noun) || noun.endsWith("founder");
}

/** Nouns that name the whole of a body beside its name: "the X movement", "the government of X". */
function isPart(noun: string): boolean {
  return !STATIONS.has(noun) && !NAMED_BY.has(noun) && !DESCRIPTIONS.has(noun) && !ARMED.has(noun);
}

function argumentFits(role: HeldRole, { referent }: Argument): boolean {
  return bodyTypes(role).some((type) => type === "Any" || type === "Actor" || type === referent.type);
}

/** "Presidents A of X and B of Y": the body stands right after the name of its own head. */
function bodyAfterName(role: HeldRole, holder: Argument): Argument | null {
  const { sentence } = role;
  const { tree, mentions } = sentence;
  const of = holder.mention.last + 1;
  if (holder.home !== sentence || tree.lower[of] !== "of" || !takesOf(role.phrase.words)) return null;
  if (role.phrase.first > holder.mention.last || tellsBody(role, holder)) return null;
  const start = tree.lower[of + 1] === "the" ? of + 2 : of + 1;
  const body = mentions.find((m) => m.first === start && m.kind === "name");
  const found = body && !POSSESSIVES.has(tree.lower[body.last + 1] ?? "") ? bodyOf(role, body) : null;
  return found && (found.referent.type !== "Place" || takesRegion(role.phrase.words)) ? found : null;
}

/** "the president of the court, A B of X", "the court's president, A B of X": the post is in the court, and X is where its holder is from. */
function tellsBody({ sentence: { tree }, phrase }: HeldRole, { mention }: Argument): boolean {
  if (phrase.plural || phrase.relation !== "LEADS") return false;
  const of = kids(tree, phrase.head, "nmod").filter(
    (c) => c > phrase.last && c < mention.first && preposition(tree, c) === "of",
  );
  const owners = kids(tree, phrase.head, "nmod:poss").filter((c) => tree.upos[c] !== "PRON");
  return [...of, ...owners].some((c) => !LANDS.has(tree.lemma[c]!));
}

const LANDS = new Set(
  "republic country state kingdom nation federation union province region city town district".split(" "),
);

/** "head of X", "spokesman for X", "adviser to President A", "a colonel in X". */
function bodiesAfter(role: HeldRole, posts: Posts): Argument[] {
  const { sentence, phrase } = role;
  const { tree, byHead } = sentence;
  const allowed = prepositionsOf(phrase.words);
  const whole = wholeOfClause(role);
  if (whole) return [whole];
  const tokens = [...new Set([phrase.head, phrase.last])]
    .flatMap((t) => kids(tree, t, "nmod"))
    .filter((c) => c > phrase.last && (preposition(tree, c) ?? "") in allowed)
    .flatMap((c) =>
      coordinated(tree, c)
        .filter((t) => t === c || !isOfficer(byHead.get(t)))
        .map((t) => ({ t, demand: allowed[preposition(tree, c)!] ?? null })),
    );
  const found = tokens
    .map(({ t, demand }) => {
      const body = bodyAt(role, t);
      if (body) return demand === null || demand.includes(body.referent.type) ? body : null;
      return demand === null || demand.includes("Person") ? bodyOfPerson(posts, role, byHead.get(t)) : null;
    })
    .filter(notNull);
  const bodies = found.filter((a) => a.referent.type !== "Person");
  return found.length > 0
    ? bodies.length > 0
      ? bodies
      : found.slice(0, 1)
    : [bodyRightAfter(role) ?? ofPerson(role, posts, personAfter(role))].filter(notNull);
}

/** "the League, of which A B is the chairman": what the clause of the role tells of. */
function wholeOfClause(role: HeldRole): Argument | null {
  const { sentence, phrase } = role;
  const { tree, byHead } = sentence;
  const which = kids(tree, phrase.head, "obl", "nmod").find((c) => c < phrase.first && tree.lower[c] === "which");
  if (which === undefined || preposition(tree, which) !== "of") return null;
  return (
    resolveRelative(tree, which)
      .map((t) => bodyOf(role, byHead.get(t)))
      .find(notNull) ?? null
  );
}

/** Whoever a relative is a relative of, else the body that the person heads. */
function ofPerson(role: HeldRole, posts: Posts, person: MentionNode | undefined): Argument | null {
  return SYMMETRIC.has(role.relation.name) ? bodyOf(role, person) : bodyOfPerson(posts, role, person);
}

/** "speaker of the house and leader of X": the second role is no body of the first. */
function isOfficer(mention: MentionNode | undefined): boolean {
  return mention?.kind === "nominal" && mention.type === "Person";
}

/** "adviser of Prime Minister A B": the person whom the role serves, titles skipped. */
function personAfter({ sentence, phrase }: HeldRole): MentionNode | undefined {
  const { tree, mentions } = sentence;
  if (prepositionsOf(phrase.words)[tree.lower[phrase.last + 1] ?? ""] !== null) return undefined;
  let at = phrase.last + 2;
  const meant = mentions.find((m) => m.first === at && m.kind === "nominal" && m.definite && m.last < phrase.last + 6);
  if (meant?.referent?.type === "Person" && meant.referent.origin !== "described") return meant;
  const isStart = () => mentions.find((m) => m.first === at && m.kind === "name" && m.referent?.type === "Person");
  while (at < phrase.last + 7 && !isStart() && ["NOUN", "PROPN", "ADJ"].includes(tree.upos[at] ?? "")) at++;
  return isStart();
}

/** "US ambassador to the UN A B": the words say it where the arcs do not. */
function bodyRightAfter(role: HeldRole): Argument | null {
  const { sentence, phrase } = role;
  const { tree, mentions } = sentence;
  const prep = tree.lower[phrase.last + 1] ?? "";
  const allowed = prepositionsOf(phrase.words);
  if (!(prep in allowed)) return null;
  const start = tree.lower[phrase.last + 2] === "the" ? phrase.last + 3 : phrase.last + 2;
  const body = bodyOf(
    role,
    mentions.find((m) => m.first === start && m.kind === "name"),
  );
  const demand = allowed[prep];
  return body &&
    (!demand || demand.includes(body.referent.type)) &&
    !POSSESSIVES.has(tree.lower[body.mention.last + 1] ?? "")
    ? body
    : null;
}

/** "head of the Osterlich mothers", "of the Muslims of F": who heads people heads no state or place of theirs. */
function isOfPeople({ sentence: { tree }, relation }: HeldRole, t: number): boolean {
  return relation.name === "LEADS" && /^NNP?S$/.test(tree.xpos[t]!) && !BODIES.has(tree.lemma[t]!);
}
const BODIES = new Set("force troop authority service affair operation".split(" "));

/** The name that fills a role at token `t`: its own, or the one a noun like "site" or "party" carries. */
function bodyAt(role: HeldRole, t: number): Argument | null {
  const { sentence, relation, phrase } = role;
  const locative = takesRegion(phrase.words);
  const section = relation.name === "LEADS" ? sectionAt(sentence, t) : null;
  if (section) return section.part;
  const organ = sentence.byHead.get(t);
  const own =
    organ && isOwnedOrgan(organ)
      ? bodyOf(role, organ)
      : argumentsAt(sentence, t, { types: bodyTypes(role), locative, target: false, people: false })[0];
  const behind = own ? null : bodyOf(role, nameBehind(sentence, t));
  const owner = own || isOfPeople(role, t) ? null : ownerMention(sentence.tree, t, sentence.byHead);
  return own ?? behind ?? (owner ? bodyOf(role, owner) : null);
}
