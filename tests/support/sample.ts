// A small store for tests of everything above it: three reports of ours with their extractions, written by hand.
import type { NodeType } from "../../server/domain/actor.ts";
import type { Claim, EventRecord, Extraction, Mention, Participant } from "../../server/domain/claim.ts";
import type { Document } from "../../server/domain/document.ts";
import type { Standing } from "../../server/domain/standing.ts";
import { toLoad } from "../../server/ingest/load.ts";
import type { Catalogue } from "../../server/ontology/types.ts";
import { hashText } from "../../server/reading/index.ts";
import type { DocumentLoad } from "../../server/store/port.ts";
import { catalogueActor } from "./catalogue.ts";

/** Words of a sentence and the node they name. */
type Named = readonly [words: string, id: string, name: string, type: NodeType];

interface SampleClaim {
  readonly sentence: string;
  readonly subject: Named;
  readonly relation: string;
  readonly trigger: string;
  readonly object: Named;
  readonly standing: Standing;
  readonly speaker?: Named;
  readonly event?: string;
  readonly day?: string;
}

const ISIS: Named = ["ISIS", "actor:isis", "ISIS", "ArmedGroup"];
const RUSSIA: Named = ["Russia", "actor:russia", "Russia", "State"];
const UKRAINE: Named = ["Ukraine", "actor:ukraine", "Ukraine", "State"];
const HALL: Named = ["Crocus City Hall", "place:crocus-city-hall", "Crocus City Hall", "Place"];
const PUTIN: Named = ["Putin", "actor:vladimir-putin", "Vladimir Putin", "Person"];
const FSB: Named = ["FSB", "actor:fsb", "FSB", "SecurityService"];
const SYRIA: Named = ["Syria", "actor:syria", "Syria", "State"];

const HALL_TEXT = `Gunmen kill dozens in concert hall

ISIS attacked Crocus City Hall on Friday. ISIS said it was behind the raid on Crocus City Hall.

Russia accused Ukraine of attacking Crocus City Hall. Ukraine denied that it attacked Crocus City Hall.`;
const REPLY_TEXT = `Putin leads Russia into another term. The FSB is part of Russia, and Putin condemned Ukraine. Ukraine rejected what Putin said.`;
const SUPPORT_TEXT = `Russia supports Syria. ISIS attacked Russia in October, and ISIS may attack Syria.`;

function documentOf(id: string, text: string, title: string, source: string, published: string): Document {
  return { id, path: `${id.slice(4)}.txt`, title, source, url: null, published, language: "en", text };
}

function participant(text: string, sentence: string, [words, actor, name, type]: Named): Participant {
  const start = text.indexOf(sentence) + sentence.indexOf(words);
  return { actor, name, type, start, end: start + words.length, text: words };
}

function extractionOf(
  document: Document,
  claims: readonly SampleClaim[],
  events: readonly EventRecord[] = [],
): Extraction {
  const { text } = document;
  const made = claims.map((claim, index): Claim => {
    const start = text.indexOf(claim.sentence);
    if (start === -1) throw new RangeError(`the sample does not say: ${claim.sentence}`);
    const trigger = start + claim.sentence.indexOf(claim.trigger);
    return {
      id: `claim:${document.id.slice(4)}-${index + 1}`,
      relation: claim.relation,
      standing: claim.standing,
      subject: participant(text, claim.sentence, claim.subject),
      object: participant(text, claim.sentence, claim.object),
      speaker: claim.speaker ? participant(text, claim.sentence, claim.speaker) : null,
      event: claim.event ?? null,
      time: claim.day ? { from: claim.day, to: claim.day, precision: "day" } : null,
      trigger: { start: trigger, end: trigger + claim.trigger.length },
      evidence: { start, end: start + claim.sentence.length, quote: claim.sentence },
      rule: "sample",
      confidence: 0.9,
    };
  });
  const named = made.flatMap(({ subject, object }) => [subject, object]);
  const mentions = [...new Map(named.map((node) => [node.start, node])).values()]
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, end, text: words, actor, name, type }): Mention => ({
        start,
        end,
        text: words,
        kind: "name",
        actor,
        name,
        type,
      }),
    );
  return { document, mentions, events, claims: made };
}

const RAID: EventRecord = {
  id: "event:crocus-city-hall-2024-03-22",
  kind: "attack",
  name: "Attack on Crocus City Hall",
  from: "2024-03-22",
  to: "2024-03-22",
  precision: "day",
  place: "place:crocus-city-hall",
  killed: { min: 40, max: null },
  injured: null,
  roles: [],
};

/** Three documents, ten claims; Ukraine's attack on the hall is alleged by one and denied by another. */
export const SAMPLE_EXTRACTIONS: readonly Extraction[] = [
  extractionOf(
    documentOf("doc:hall", HALL_TEXT, "Gunmen kill dozens in concert hall", "Morning Ledger", "2024-03-23"),
    [
      {
        sentence: "ISIS attacked Crocus City Hall on Friday.",
        subject: ISIS,
        relation: "ATTACKS",
        trigger: "attacked",
        object: HALL,
        standing: "reported",
        event: RAID.id,
        day: "2024-03-22",
      },
      {
        sentence: "ISIS said it was behind the raid on Crocus City Hall.",
        subject: ISIS,
        relation: "CLAIMS_RESPONSIBILITY_FOR",
        trigger: "was behind",
        object: HALL,
        standing: "claimed",
        speaker: ISIS,
        event: RAID.id,
      },
      {
        sentence: "Russia accused Ukraine of attacking Crocus City Hall.",
        subject: RUSSIA,
        relation: "ACCUSES",
        trigger: "accused",
        object: UKRAINE,
        standing: "reported",
      },
      {
        sentence: "Russia accused Ukraine of attacking Crocus City Hall.",
        subject: UKRAINE,
        relation: "ATTACKS",
        trigger: "attacking",
        object: HALL,
        standing: "alleged",
        speaker: RUSSIA,
        event: RAID.id,
      },
      {
        sentence: "Ukraine denied that it attacked Crocus City Hall.",
        subject: UKRAINE,
        relation: "ATTACKS",
        trigger: "attacked",
        object: HALL,
        standing: "denied",
        speaker: UKRAINE,
        event: RAID.id,
      },
    ],
    [RAID],
  ),
  extractionOf(documentOf("doc:reply", REPLY_TEXT, "Putin answers", "Evening Post", "2024-03-25"), [
    {
      sentence: "Putin leads Russia into another term.",
      subject: PUTIN,
      relation: "LEADS",
      trigger: "leads",
      object: RUSSIA,
      standing: "reported",
    },
    {
      sentence: "The FSB is part of Russia, and Putin condemned Ukraine.",
      subject: FSB,
      relation: "PART_OF",
      trigger: "part of",
      object: RUSSIA,
      standing: "reported",
    },
    {
      sentence: "The FSB is part of Russia, and Putin condemned Ukraine.",
      subject: PUTIN,
      relation: "CONDEMNS",
      trigger: "condemned",
      object: UKRAINE,
      standing: "reported",
    },
  ]),
  extractionOf(documentOf("doc:support", SUPPORT_TEXT, "An old alliance", "Morning Ledger", "2015-11-02"), [
    {
      sentence: "Russia supports Syria.",
      subject: RUSSIA,
      relation: "SUPPORTS",
      trigger: "supports",
      object: SYRIA,
      standing: "reported",
    },
    {
      sentence: "ISIS attacked Russia in October, and ISIS may attack Syria.",
      subject: ISIS,
      relation: "ATTACKS",
      trigger: "attacked",
      object: RUSSIA,
      standing: "reported",
      day: "2015-10-31",
    },
  ]),
];

/** A catalogue that knows one actor and one place of the sample. */
export const SAMPLE_CATALOGUE: Catalogue = {
  actors: new Map([
    [
      "actor:isis",
      catalogueActor({
        id: "actor:isis",
        name: "ISIS",
        type: "ArmedGroup",
        aliases: ["Islamic State", "Daesh"],
        exact: ["IS"],
        wikidata: "Q2429253",
      }),
    ],
  ]),
  places: new Map([
    [
      "place:crocus-city-hall",
      {
        id: "place:crocus-city-hall",
        name: "Crocus City Hall",
        kind: "facility" as const,
        aliases: [],
        exact: [],
        demonyms: [],
        in: null,
        from: null,
        to: null,
        country: "actor:russia",
        lat: 55.82,
        lon: 37.39,
      },
    ],
  ]),
};

/** The sample as the store takes it. */
export function sampleLoads(catalogue: Catalogue = SAMPLE_CATALOGUE): DocumentLoad[] {
  return SAMPLE_EXTRACTIONS.map((extraction) =>
    toLoad(extraction, catalogue, hashText(extraction.document.text), "2024-04-01T00:00:00.000Z"),
  );
}
