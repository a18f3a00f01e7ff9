// From statements with a hole to a claim with a hole: the frames that read reports read them too; roles and plain words come after.
import type { NodeType } from "../domain/actor.ts";
import type { EventIndex } from "../extraction/events/index.ts";
import { isSufferer } from "../extraction/events/judged.ts";
import { NO_LANDS } from "../extraction/frames/lands.ts";
import { buildFrameLexicon, type FrameLexicon } from "../extraction/frames/lexicon.ts";
import { matchFrames } from "../extraction/frames/match.ts";
import { EVENT_NOUNS } from "../extraction/lexicon/nouns.ts";
import { buildRoleLexicon, type RoleLexicon, rolePhrases } from "../extraction/structure/role-nouns.ts";
import type { Argument, Firing } from "../extraction/types.ts";
import { createLemmatizer } from "../language/lemma.ts";
import type { LanguageModel } from "../language/types.ts";
import type { Ontology } from "../ontology/types.ts";
import { asSentence, HOLE, parseStatement, type Statement } from "./sentence.ts";
import type { Entity, Pattern, Side } from "./types.ts";
import { buildWordLexicon, readWords, type WordLexicon } from "./words.ts";

/** What understanding needs to know of language and relations. */
export interface Reader {
  readonly language: LanguageModel;
  readonly ontology: Ontology;
  readonly frames: FrameLexicon;
  readonly roles: RoleLexicon;
  readonly words: WordLexicon;
}

interface Candidate {
  readonly pattern: Pattern;
  readonly score: number;
}

/** Prepares a reader once. */
export function createReader(language: LanguageModel, ontology: Ontology): Reader {
  const frames = buildFrameLexicon(ontology);
  return { language, ontology, frames, roles: buildRoleLexicon(ontology), words: buildWordLexicon(ontology, frames) };
}

/** The best pattern of a question's statements; null where no relation of the ontology is named. */
export function understand(
  reader: Reader,
  statements: readonly string[],
  entities: readonly Entity[],
  types: readonly NodeType[] | null,
): Pattern | null {
  const candidates = statements.flatMap(withEmphasis).flatMap((text, order) => {
    const placed = placement(text, entities, types);
    if (placed) return [{ pattern: placed, score: 20 }];
    const statement = parseStatement(
      reader.language,
      reader.frames,
      text,
      entities,
      types?.includes("Place") === true && types.every((t) => t === "Place" || t === "State"),
    );
    return statement
      ? readings(reader, statement, entities, types).map((c) => ({ ...c, score: c.score - order * 0.5 }))
      : [];
  });
  return candidates.sort((a, b) => b.score - a.score)[0]?.pattern ?? null;
}

const lemmatise = createLemmatizer();

/** "X arms Y" and "X does arm Y": the second leaves no doubt which word is the verb. */
function withEmphasis(text: string): string[] {
  const match = /^((?:the )?(?:HOLE|ENT\d+)) ([a-z]{2,}[^s\s]s)( .+)$/.exec(text);
  if (!match || ["was", "does", "has"].includes(match[2]!)) return [text];
  return [`${match[1]} does ${lemmatise(match[2]!, "VBZ")}${match[3]}`, text];
}

function readings(
  reader: Reader,
  statement: Statement,
  entities: readonly Entity[],
  types: readonly NodeType[] | null,
): Candidate[] {
  const roles = roleReadings(reader, statement, entities);
  const framed = frameReadings(reader, statement, entities, types);
  const worded = readWords(reader.words, statement, entities, types);
  const sideOf = (number: number | null): Side =>
    number === null ? null : number < 0 ? { hole: true } : { hole: false, entities: [entities[number]!] };
  const byWords =
    worded && worded.score > 0.5
      ? [
          {
            pattern: {
              relation: worded.relation,
              subject: sideOf(worded.subject),
              object: sideOf(worded.object),
              title: null,
              event: isEventful(statement.text),
            },
            score: worded.score + covered(statement, worded.subject, worded.object),
          },
        ]
      : [];
  return [...roles, ...framed, ...byWords];
}

function covered(statement: Statement, subject: number | null, object: number | null): number {
  const used = new Set([subject, object].filter((n) => n !== null));
  return [...new Set(statement.slots.values())].every((n) => used.has(n)) ? 1 : -2;
}

const LOCATIVE =
  /^(?:the )?(HOLE|ENT\d+) (?:is|are|was|were) (?:(?:located|situated|based|present|active|operating) )?(?:in|inside|within|near|at) (?:the )?(HOLE|ENT\d+)$/;

/** "X is in Y": a place lies there, an actor operates there. */
function placement(text: string, entities: readonly Entity[], types: readonly NodeType[] | null): Pattern | null {
  const match = LOCATIVE.exec(text);
  if (!match) return null;
  const [subject, object] = [match[1]!, match[2]!].map(
    (slot): Side => (slot === "HOLE" ? { hole: true } : { hole: false, entities: [entities[Number(slot.slice(3))]!] }),
  );
  const place = subject!.hole ? (types?.includes("Place") ?? false) : subject!.entities[0]!.type === "Place";
  return {
    relation: place ? "LOCATED_IN" : "OPERATES_IN",
    subject: subject!,
    object: object!,
    title: null,
    event: false,
  };
}

/** Firings of the frames, the hole tried as every type that fits it. */
function frameReadings(
  { frames }: Reader,
  statement: Statement,
  entities: readonly Entity[],
  types: readonly NodeType[] | null,
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const hole of types ?? (["Person", "State", "ArmedGroup", "Place"] satisfies NodeType[])) {
    const { sentence, events } = asSentence(statement, entities, hole, frames);
    const firings = matchFrames({
      lexicon: frames,
      sentence,
      predicates: statement.predicates,
      events,
      named: () => null,
      lands: NO_LANDS,
      misses: [],
    });
    for (const firing of firings) {
      const candidate = candidateOf(statement, firing, entities, events);
      if (!candidate) continue;
      const key = `${firing.relation}|${keyOf(candidate.pattern.subject)}|${keyOf(candidate.pattern.object)}`;
      const other = found.get(key);
      if (!other) found.set(key, candidate);
      else found.set(key, { ...other, score: Math.max(other.score, candidate.score) + 0.2 });
    }
  }
  return joinCoordinated([...found.values()]);
}

function keyOf(side: Side): string {
  return side === null ? "" : side.hole ? HOLE : side.entities.map(({ name }) => name).join();
}

function candidateOf(
  statement: Statement,
  firing: Firing,
  entities: readonly Entity[],
  events: EventIndex,
): Candidate | null {
  const subject = sideOf(firing.subject, entities);
  const object = sideOf(firing.object, entities) ?? sideOfEvent(firing.object, entities, events);
  if (!subject && !object) return null;
  const wantsHole = statement.text.includes(HOLE);
  const hasHole = subject?.hole || object?.hole;
  const unused =
    [...statement.slots.values()].filter((n) => n >= 0).length -
    Number(subject?.hole === false) -
    Number(object?.hole === false);
  const score =
    (wantsHole === Boolean(hasHole) ? 8 : 0) +
    (subject && object ? 4 : 0) -
    unused * 0.7 +
    firing.confidence +
    (statement.tree.rel[firing.predicate] === "root" ? 2 : 0) -
    (firing.forced ? 3 : 0) +
    0.1 * (firing.trigger[1] - firing.trigger[0]);
  return {
    pattern: {
      relation: firing.relation,
      subject,
      object,
      title: null,
      event: isEventful(statement.text),
      suffered: isSufferer(firing),
    },
    score,
  };
}

function sideOf({ referent }: Argument, entities: readonly Entity[]): Side {
  if (referent.id === HOLE) return { hole: true };
  const entity = entities.find(({ ids }) => ids.includes(referent.id));
  if (entity) return { hole: false, entities: [entity] };
  const seated = entities.find(({ actor }) => actor?.id === referent.id);
  return seated
    ? {
        hole: false,
        entities: [
          { ...seated, ids: [seated.actor!.id], name: seated.actor!.name, type: seated.actor!.type, actor: null },
        ],
      }
    : null;
}

/** What an event was directed at, where a question names it by its noun ("the ENT0 attack"). */
function sideOfEvent({ token, referent }: Argument, entities: readonly Entity[], events: EventIndex): Side {
  const event = referent.type === "Event" ? events.at(0, token) : null;
  const target = event && events.objectOf(event);
  return target && sideOf(target, entities);
}

/** "X and Y": readings that differ in one named side only are one question about both. */
function joinCoordinated(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one) => {
    const { relation, subject, object } = one.pattern;
    const alike = candidates.filter(
      (other) => other !== one && other.pattern.relation === relation && Math.abs(other.score - one.score) < 1,
    );
    const objects =
      object?.hole === false
        ? alike
            .filter((o) => keyOf(o.pattern.subject) === keyOf(subject) && o.pattern.object?.hole === false)
            .map((o) => o.pattern.object)
        : [];
    const subjects =
      subject?.hole === false
        ? alike
            .filter((o) => keyOf(o.pattern.object) === keyOf(object) && o.pattern.subject?.hole === false)
            .map((o) => o.pattern.subject)
        : [];
    return {
      ...one,
      pattern: { ...one.pattern, subject: joinSides(subject, subjects), object: joinSides(object, objects) },
    };
  });
}

function joinSides(side: Side, others: readonly Side[]): Side {
  if (!side || side.hole) return side;
  const entities = [...side.entities, ...others.flatMap((other) => (other && !other.hole ? other.entities : []))];
  return { hole: false, entities: entities.filter((e, i) => entities.findIndex((o) => o.name === e.name) === i) };
}

const BE = new Set(["be", "become", "remain", "serve", "work", "act"]);

/** "HOLE is the foreign minister of X", "X's president": the role says the relation. */
function roleReadings({ roles }: Reader, statement: Statement, entities: readonly Entity[]): Candidate[] {
  const { tree, slots } = statement;
  const side = (t: number): Side =>
    slots.get(t)! < 0 ? { hole: true } : { hole: false, entities: [entities[slots.get(t)!]!] };
  return rolePhrases(roles, tree).flatMap((phrase) => {
    const verb = tree.lemma.findIndex((lemma, i) => i < phrase.first && BE.has(lemma));
    const holder = [...slots.keys()].find((t) => t < verb);
    if (verb < 0 || holder === undefined || phrase.first - verb > 6) return [];
    const after = [...slots.keys()]
      .filter((t) => t > phrase.last && t - phrase.last <= 4)
      .find((t) => tree.lower.slice(phrase.last + 1, t).some((w) => ["of", "for", "in", "at", "to"].includes(w)));
    const before = [...slots.keys()].find((t) => t > verb && t < phrase.first);
    const body = after ?? before;
    if (body === undefined || !endsPhrase(statement, phrase.last + 1)) return [];
    return [
      {
        pattern: {
          relation: phrase.relation,
          subject: side(holder),
          object: joinSides(side(body), coordinates(statement, body).map(side)),
          title: phrase.words,
          event: false,
        },
        score: 15,
      },
    ];
  });
}

/** Slots joined to one by "and" or a comma. */
function coordinates({ tree, slots }: Statement, token: number): number[] {
  const joins = new Set(["and", "or", ",", "the"]);
  const joined = (t: number) =>
    tree.lower.slice(token + 1, t).every((word, k) => joins.has(word) || slots.has(token + 1 + k));
  return [...slots.keys()].filter((t) => t > token && joined(t));
}

/** Whether a role phrase is over at a token: "capital of", "president ENT0", not "capital gains". */
function endsPhrase({ tree, slots }: Statement, token: number): boolean {
  return token >= tree.tokens.length || slots.has(token) || ["ADP", "PUNCT", "PART"].includes(tree.upos[token]!);
}

/** Whether the statement speaks of an event by a name beside it: "the ENT0 attack", "the siege of ENT0". */
export function isEventful(text: string): boolean {
  const after = [...text.matchAll(/ENT\d+(?:'s)?((?: [a-z-]+){1,2})/g)].map((m) => m[1]!.trim().split(" "));
  const before = [...text.matchAll(/([a-z]+) (?:on|in|of|at|against|near|outside) (?:the )?ENT\d+/g)].map((m) => [
    m[1]!,
  ]);
  return [...after, ...before].flat().some((word) => EVENT_NOUNS.has(word) || EVENT_NOUNS.has(word.replace(/s$/, "")));
}
