// Hand-made loads about a small invented country: every standing, a dispute, a symmetric relation, an event, a node only mentioned.
import { createHash } from "node:crypto";
import type { Actor, ActorType, Place } from "../../server/domain/actor.ts";
import type { Claim, EventRecord, Mention, Participant } from "../../server/domain/claim.ts";
import type { Document } from "../../server/domain/document.ts";
import type { Standing } from "../../server/domain/standing.ts";
import type { TimeSpan } from "../../server/domain/time.ts";
import type { DocumentLoad } from "../../server/store/port.ts";

export const actor = (id: string, name: string, type: ActorType, aliases: string[] = []): Actor => ({
  id: `actor:${id}`,
  name,
  type,
  aliases,
});

export const NORLAND = actor("norland", "Norland", "State", ["Republic of Norland"]);
export const SUDMARK = actor("sudmark", "Sudmark", "State");
export const IRON_BAND: Actor = {
  ...actor("iron-band", "Iron Band", "ArmedGroup", ["the Band"]),
  wikidata: "Q0",
  description: "armed group",
};
export const HOLT = actor("mira-holt", "Mira Holt", "Person");
export const GUARD = actor("harbour-guard", "Harbour Guard", "MilitaryForce");
export const POST = actor("velmora-post", "Velmora Post", "MediaOutlet");
export const BRIDGE: Place = {
  id: "place:velmora-bridge",
  name: "Velmora Bridge",
  kind: "facility",
  country: "actor:norland",
  lat: 12.5,
  lon: 40,
};
export const VELMORA: Place = { id: "place:velmora", name: "Velmora", kind: "city", country: "actor:norland" };

/** MET_WITH is the only symmetric relation here. */
export const isSymmetric = (relation: string): boolean => relation === "MET_WITH";

const NODES = [NORLAND, SUDMARK, IRON_BAND, HOLT, GUARD, POST, BRIDGE, VELMORA];
const typeOf = (node: Actor | Place) => ("type" in node ? node.type : ("Place" as const));

/** Builds one load; words are found in the text, so that every offset is right by construction. */
export class LoadBuilder {
  readonly #document: Document;
  readonly #claims: Claim[] = [];
  readonly #mentions: Mention[] = [];
  readonly #events: EventRecord[] = [];
  readonly #nodes = new Map<string, Actor | Place>();

  constructor(id: string, about: Partial<Document> & { text: string }) {
    this.#document = {
      id,
      path: null,
      title: null,
      source: null,
      url: null,
      published: null,
      language: "en",
      ...about,
    };
  }

  #find(words: string, from = 0): { start: number; end: number; text: string } {
    const start = this.#document.text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length, text: words };
  }

  mention(node: Actor | Place, words = node.name): this {
    this.#nodes.set(node.id, node);
    this.#mentions.push({ ...this.#find(words), kind: "name", actor: node.id, name: node.name, type: typeOf(node) });
    return this;
  }

  #participant(node: Actor | Place, quote: { start: number; text: string }): Participant {
    this.#nodes.set(node.id, node);
    const words = quote.text.includes(node.name)
      ? this.#find(node.name, quote.start)
      : { ...quote, end: quote.start + quote.text.length };
    return {
      actor: node.id,
      name: node.name,
      type: typeOf(node),
      start: words.start,
      end: words.end,
      text: words.text,
    };
  }

  claim(
    id: string,
    [subject, relation, object]: readonly [Actor | Place, string, Actor | Place],
    standing: Standing,
    quote: string,
    more: { speaker?: Actor; event?: string; time?: TimeSpan; confidence?: number } = {},
  ): this {
    const evidence = this.#find(quote);
    this.#claims.push({
      id,
      relation,
      standing,
      subject: this.#participant(subject, evidence),
      object: this.#participant(object, evidence),
      speaker: more.speaker ? this.#participant(more.speaker, evidence) : null,
      event: more.event ?? null,
      time: more.time ?? null,
      trigger: { start: evidence.start, end: evidence.start + 1 },
      evidence: { start: evidence.start, end: evidence.end, quote },
      rule: "by-hand",
      confidence: more.confidence ?? 0.9,
    });
    return this;
  }

  event(event: Omit<EventRecord, "roles" | "injured"> & { readonly target: Actor | Place }): this {
    const { target, ...record } = event;
    this.#nodes.set(target.id, target);
    this.#events.push({
      ...record,
      injured: null,
      roles: [{ role: "target", ...this.#find(target.name), actor: target.id }],
    });
    return this;
  }

  build(ingested = "2024-04-01T00:00:00.000Z"): DocumentLoad {
    const others = [...this.#nodes.values()].filter((node) => !NODES.includes(node));
    const named = [...NODES.filter((node) => this.#nodes.has(node.id)), ...others];
    return {
      extraction: { document: this.#document, mentions: this.#mentions, events: this.#events, claims: this.#claims },
      actors: named.filter((node): node is Actor => "type" in node),
      places: named.filter((node): node is Place => !("type" in node)),
      hash: createHash("sha256").update(this.#document.text).digest("hex"),
      ingested,
    };
  }
}

const ATTACK = "event:velmora-bridge-2024-03-02";
const SECOND_OF_MARCH: TimeSpan = { from: "2024-03-02", to: "2024-03-02", precision: "day" };

/** Says who attacked the bridge, and whom Norland accuses. */
export function attackReport(): DocumentLoad {
  const text =
    "The Iron Band attacked Velmora Bridge on 2 March. Norland accuses Sudmark. Norland says that Sudmark attacked Velmora Bridge. Mira Holt leads the Iron Band.";
  return new LoadBuilder("doc:attack", {
    title: "Attack on a bridge",
    source: "Harbour Times",
    published: "2024-03-04",
    url: "https://example.org/1",
    text,
  })
    .mention(IRON_BAND)
    .mention(BRIDGE)
    .mention(NORLAND)
    .mention(SUDMARK)
    .mention(HOLT)
    .event({
      id: ATTACK,
      kind: "attack",
      name: "Attack on Velmora Bridge",
      from: "2024-03-02",
      to: "2024-03-02",
      precision: "day",
      place: BRIDGE.id,
      killed: { min: 3, max: null },
      target: BRIDGE,
    })
    .claim(
      "claim:attack-1",
      [IRON_BAND, "ATTACKS", BRIDGE],
      "reported",
      "The Iron Band attacked Velmora Bridge on 2 March.",
      { event: ATTACK, time: SECOND_OF_MARCH },
    )
    .claim("claim:attack-2", [NORLAND, "ACCUSES", SUDMARK], "reported", "Norland accuses Sudmark.")
    .claim(
      "claim:attack-3",
      [SUDMARK, "ATTACKS", BRIDGE],
      "alleged",
      "Norland says that Sudmark attacked Velmora Bridge.",
      { speaker: NORLAND, event: ATTACK, time: SECOND_OF_MARCH, confidence: 0.8 },
    )
    .claim("claim:attack-4", [HOLT, "LEADS", IRON_BAND], "reported", "Mira Holt leads the Iron Band.")
    .build();
}

/** Sudmark denies, and meets Norland. */
export function denialReport(): DocumentLoad {
  const text = "Sudmark denies that Sudmark attacked Velmora Bridge. Sudmark met Norland on 5 March.";
  return new LoadBuilder("doc:denial", { title: "Denial", source: "Sudmark Wire", published: "2024-03-06", text })
    .mention(SUDMARK)
    .mention(NORLAND)
    .mention(BRIDGE)
    .claim(
      "claim:denial-1",
      [SUDMARK, "ATTACKS", BRIDGE],
      "denied",
      "Sudmark denies that Sudmark attacked Velmora Bridge.",
      { speaker: SUDMARK },
    )
    .claim("claim:denial-2", [SUDMARK, "MET_WITH", NORLAND], "reported", "Sudmark met Norland on 5 March.", {
      time: { from: "2024-03-05", to: "2024-03-05", precision: "day" },
    })
    .build();
}

/** No source, no date: talks, support, and a newspaper that no claim is about. */
export function talksReport(): DocumentLoad {
  const text =
    "Norland met Sudmark in February, the Velmora Post wrote. Norland may support the Harbour Guard in Velmora.";
  return new LoadBuilder("doc:talks", { text })
    .mention(NORLAND)
    .mention(SUDMARK)
    .mention(POST)
    .mention(GUARD)
    .mention(VELMORA)
    .claim(
      "claim:talks-1",
      [NORLAND, "MET_WITH", SUDMARK],
      "reported",
      "Norland met Sudmark in February, the Velmora Post wrote.",
      { time: { from: "2024-02-01", to: "2024-02-29", precision: "month" } },
    )
    .claim(
      "claim:talks-2",
      [NORLAND, "SUPPORTS", GUARD],
      "hypothetical",
      "Norland may support the Harbour Guard in Velmora.",
      { confidence: 0.6 },
    )
    .build();
}

/** All three, in the order of loading. */
export const allReports = (): DocumentLoad[] => [attackReport(), denialReport(), talksReport()];
