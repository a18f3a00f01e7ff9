// The loader: defaults, refusals with file, line and field, and the seeds themselves.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ACTOR_TYPES } from "../domain/actor.ts";
import { ActorgraphError } from "../domain/errors.ts";
import { loadCatalogue, loadOntology } from "./index.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A temporary folder holding the given files, path -> text. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "ontology-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const STATE = `name: State
label: state
plural: states
definition: A country.
colour: "#3B6FB6"
icon: flag
followthemoney: Organization
stix: identity
`;
const ACCUSES = `name: ACCUSES
label: accuses
inverse: accused by
definition: Says that somebody did wrong.
group: accusation
subject: Actor
object: Actor
followthemoney: UnknownLink
stix: related-to
frames:
  - {id: accuse-of, verbs: accuse, requires: of}
  - {id: accusation-against, nouns: [accusation], object: against}
`;

function ontologyWith(files: Record<string, string> = {}): string {
  return folderWith({ "actor-types/State.yaml": STATE, "relations/ACCUSES.yaml": ACCUSES, ...files });
}

function refusal(run: () => unknown): ActorgraphError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ActorgraphError) return thrown;
    throw thrown;
  }
  throw new Error("expected a refusal");
}

describe("loadOntology", () => {
  test("fills what a frame leaves out", () => {
    const relation = loadOntology(ontologyWith()).relations.get("ACCUSES")!;
    expect(relation.subject).toEqual(["Actor"]);
    expect(relation).toMatchObject({ roles: [], questionWords: [], symmetric: false, plover: null, wikidata: null });
    const [verb, noun] = relation.frames;
    expect(verb).toMatchObject({ verbs: ["accuse"], nouns: [], subject: ["subj"], object: ["obj"], requires: ["of"] });
    expect(verb).toMatchObject({ inverse: false, modifier: false, content: null, event: null, confidence: 0.9 });
    expect(noun).toMatchObject({ subject: ["poss", "by", "compound"], object: ["against"] });
    expect(Object.isFrozen(verb)).toBe(true);
  });

  test.each([
    ["an unknown field", STATE.replace("icon:", "ikon: x\nicon:"), "document", "expected no such field: ikon"],
    ["a pale colour", STATE.replace("#3B6FB6", "#B8BEC7"), "line 5, colour", "contrast of at least 4.3:1"],
    ["a colour by name", STATE.replace('"#3B6FB6"', "blue"), "line 5, colour", "#RRGGBB"],
    ["another name than the file's", STATE.replace("name: State", "name: Person"), "line 1, name", '"State"'],
    ["a missing field", STATE.replace("icon: flag\n", ""), "icon", "expected text"],
    ["a capital in a word list", `${STATE}heads: [Republic]\n`, "line 9, heads[0]", "lower case"],
    ["broken YAML", `${STATE}heads: [republic\n`, "document", "expected YAML"],
  ])("refuses %s", (_, text, where, message) => {
    const error = refusal(() => loadOntology(ontologyWith({ "actor-types/State.yaml": text })));
    expect(error.code).toBe("invalid_ontology");
    expect(error.where).toMatch(/^State\.yaml: line \d+, /);
    expect(error.where).toContain(where);
    expect(error.message).toContain(message);
  });

  test.each([
    ["no trigger", "{id: empty}", "expected at least one of verbs, nouns, adjectives"],
    ["a frame id twice", "{id: accuse-of, verbs: blame}", 'expected a frame id of its own, but "accuse-of" is also in'],
    ["an unknown type", "{id: odd, verbs: blame, subjectTypes: Planet}", "expected one of Person, State"],
  ])("refuses a frame with %s", (_, frame, message) => {
    const error = refusal(() => loadOntology(ontologyWith({ "relations/ACCUSES.yaml": `${ACCUSES}  - ${frame}\n` })));
    expect(error.where).toMatch(/^ACCUSES\.yaml: line 13, frames\[2\]/);
    expect(error.message).toContain(message);
  });

  test("reports all problems of all files at once", () => {
    const error = refusal(() =>
      loadOntology(
        ontologyWith({
          "actor-types/State.yaml": STATE.replace("#3B6FB6", "#FFFFFF").replace("icon: flag", "icon: 3"),
          "relations/ACCUSES.yaml": ACCUSES.replace("accusation\n", "quarrel\n"),
        }),
      ),
    );
    expect(error.describe().split("\n")).toHaveLength(3);
    expect(error.where).toBe("ACCUSES.yaml: line 5, group");
    expect(error.message).toContain("State.yaml: line 6, icon: expected text");
  });

  test("names the folder that is missing", () => {
    expect(refusal(() => loadOntology("/nowhere")).where).toBe(join("/nowhere", "actor-types"));
  });
});

describe("loadCatalogue", () => {
  const load = (text: string) => loadCatalogue(loadOntology(ontologyWith()), folderWith({ "some.yaml": text }));

  test("reads actors and places and fills what they leave out", () => {
    const { actors, places } = load(
      "- {id: actor:russia, name: Russia, type: State, exact: RF}\n- {id: place:grozny, name: Grozny, kind: city, country: actor:russia}\n",
    );
    expect(actors.get("actor:russia")).toEqual({
      id: "actor:russia",
      name: "Russia",
      type: "State",
      aliases: [],
      exact: ["RF"],
      demonyms: [],
      shared: [],
      metonyms: [],
      partOf: null,
      country: null,
      from: null,
      to: null,
      roles: [],
    });
    expect(places.get("place:grozny")).toMatchObject({ country: "actor:russia", in: null, demonyms: [] });
  });

  test.each([
    ["a numeric id", "- {id: 'actor:12', name: Twelve, type: State}", "line 1, [0].id", "expected an id like"],
    [
      "an id twice",
      "- {id: actor:a, name: A, type: State}\n- {id: actor:a, name: B, type: State}",
      "line 2, [1].id",
      "id of its own",
    ],
    [
      "an unknown organ's owner",
      "- {id: actor:a, name: A, type: State, partOf: actor:b}",
      "line 1, [0].partOf",
      '"actor:b" is none',
    ],
    [
      "an unknown surrounding",
      "- {id: place:a, name: A, kind: city, in: place:b}",
      "line 1, [0].in",
      '"place:b" is none',
    ],
    ["a circle", "- {id: place:a, name: A, kind: city, in: place:a}", "line 1, [0].in", "chain that ends"],
    [
      "an alias of two actors",
      "- {id: actor:a, name: A, type: State, aliases: [Ruritania]}\n- {id: actor:b, name: Ruritania, type: State}",
      "line 2, [1].name",
      '"Ruritania" is also in some.yaml (actor:a)',
    ],
    [
      "a shared name of two bodies of one state",
      "- {id: actor:a, name: A, type: State, country: actor:a, shared: [Whigs]}\n- {id: actor:b, name: B, type: State, country: actor:a, shared: [Whigs]}",
      "line 2, [1].shared[0]",
      '"Whigs, actor:a" is also in some.yaml (actor:a)',
    ],
    [
      "a type without a file",
      "- {id: actor:a, name: A, type: Person}",
      "line 1, [0].type",
      "has a file in actor-types",
    ],
    [
      "a post in nothing",
      "- id: actor:a\n  name: A\n  type: State\n  roles:\n    - {relation: LEADS, of: actor:x, title: president}",
      "line 5, [0].roles[0].of",
      '"actor:x" is none',
    ],
    ["no list", "id: actor:a", "line 1, document", "expected a list"],
    [
      "an unknown field",
      "- {id: actor:a, name: A, type: State, nick: B}",
      "line 1, [0]",
      "expected no such field: nick",
    ],
  ])("refuses %s", (_, text, where, message) => {
    const error = refusal(() => load(text));
    expect(error.where).toBe(`some.yaml: ${where}`);
    expect(error.message).toContain(message);
  });

  test("lets bodies of two states share a name", () => {
    const entry = (id: string) =>
      `- {id: actor:${id}, name: ${id}, type: State, country: actor:${id}, shared: [Whigs]}`;
    expect(load([entry("a"), entry("b")].join("\n")).actors.size).toBe(2);
  });

  test("lets places of two countries share a name", () => {
    const text = `- {id: actor:a, name: A, type: State}
- {id: actor:b, name: B, type: State}
- {id: place:tripoli-a, name: Tripoli, kind: city, country: actor:a}
- {id: place:tripoli-b, name: Tripoli, kind: city, country: actor:b}`;
    expect(load(text).places.size).toBe(2);
  });
});

describe("the seeds", () => {
  const ontology = loadOntology();

  test("hold every actor type, in the order of the domain", () => {
    expect([...ontology.actorTypes.keys()]).toEqual([...ACTOR_TYPES]);
  });

  test("load as a whole", () => {
    const catalogue = loadCatalogue(ontology);
    expect(catalogue.actors.get("actor:russia")?.demonyms).toContain("Russian");
    expect(catalogue.places.get("place:grozny")?.in).toBe("place:chechnya");
  });
});
