// docs/ontology.md from the ontology itself, so that the page cannot drift from what the program reads.
import type { ActorTypeDefinition, Frame, Ontology, RelationDefinition } from "./types.ts";

const INTRODUCTION = `# Ontology

This page is generated from \`seeds/ontology\`; change the YAML files there, not this page.

An **actor** has one of the types below. A **claim** says that a subject stands in a relation to an object. A relation is found in text
by its **frames**: words (a verb, a noun, an adjective) and the slots of the parse in which subject and object stand.

`;

/** Markdown that describes every actor type, relation and frame, and the fields of the YAML files. Pure. */
export function documentOntology(ontology: Ontology): string {
  const types = [...ontology.actorTypes.values()];
  const relations = [...ontology.relations.values()];
  return [
    INTRODUCTION,
    "## Actor types\n\n",
    ...types.map(documentType),
    "## Relations\n\n",
    documentIndex(relations),
    ...relations.map(documentRelation),
    FIELDS,
  ].join("");
}

function documentType(type: ActorTypeDefinition): string {
  return [
    `### ${type.name}\n\n${paragraph(type.definition)}\n\n`,
    `- Shown as: ${type.label}, ${type.plural}; colour \`${type.colour}\`, icon \`${type.icon}\`\n`,
    wordLine("Names ending in", type.heads),
    wordLine("Unnamed", type.nominals),
    `- Elsewhere: FollowTheMoney \`${type.followthemoney}\`, STIX \`${type.stix}\`${wikidata(type.wikidata)}\n\n`,
  ].join("");
}

function documentIndex(relations: readonly RelationDefinition[]): string {
  if (relations.length === 0) return "";
  const rows = relations.map(
    (relation) =>
      `| [${relation.name}](#${relation.name.toLowerCase()}) | ${relation.group} | ${arguments_(relation)} | ${relation.frames.length} |\n`,
  );
  return `| relation | group | subject and object | frames |\n|---|---|---|---|\n${rows.join("")}\n`;
}

function documentRelation(relation: RelationDefinition): string {
  const { plover } = relation;
  return [
    `### ${relation.name}\n\n${paragraph(relation.definition)}\n\n`,
    `- Read as: ${relation.label}; from the object: ${relation.inverse}\n`,
    `- Arguments: ${arguments_(relation)}\n`,
    wordLine("Titles that carry it", relation.roles),
    wordLine("Words in questions", relation.questionWords),
    `- Elsewhere: ${plover ? `PLOVER \`${plover.type}\` (${plover.quad}), ` : ""}FollowTheMoney \`${relation.followthemoney}\`, STIX \`${relation.stix}\`${wikidata(relation.wikidata)}\n`,
    documentFrames(relation.frames),
    "\n",
  ].join("");
}

function documentFrames(frames: readonly Frame[]): string {
  if (frames.length === 0) return "";
  const rows = frames.map(
    (frame) => `| \`${frame.id}\` | ${triggerOf(frame)} | ${slotsOf(frame)} | ${notesOf(frame)} |\n`,
  );
  return `\n| frame | trigger | subject and object | notes |\n|---|---|---|---|\n${rows.join("")}`;
}

function triggerOf(frame: Frame): string {
  const parts = [frame.verbs, frame.nouns, frame.adjectives].filter((words) => words.length > 0);
  return parts.map((words) => words.join(", ")).join(" + ");
}

function slotsOf(frame: Frame): string {
  const slots = `${frame.subject.join(" / ")} → ${frame.object.join(" / ")}`;
  return frame.inverse ? `${slots}, exchanged` : slots;
}

function notesOf(frame: Frame): string {
  const { content } = frame;
  return [
    frame.modifier && "before a noun",
    frame.requires.length > 0 && `needs ${frame.requires.join(", ")}`,
    frame.forbids.length > 0 && `not with ${frame.forbids.join(", ")}`,
    frame.subjectNouns.length > 0 && `of ${frame.subjectNouns.join(", ")}`,
    frame.event && `event: ${frame.event}`,
    frame.standing,
    content && `the content (${content.slots.join(", ")}) is ${content.standing}, of the ${content.subject}`,
  ]
    .filter(Boolean)
    .join("; ");
}

function arguments_(relation: RelationDefinition): string {
  const arrow = relation.symmetric ? "↔" : "→";
  return `${relation.subject.join(", ")} ${arrow} ${relation.object.join(", ")}`;
}

function wordLine(label: string, words: readonly string[]): string {
  return words.length > 0 ? `- ${label}: ${words.join(", ")}\n` : "";
}

function wikidata(id: string | null): string {
  return id ? `, Wikidata \`${id}\`` : "";
}

function paragraph(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

const FIELDS = `## The files

A file is refused as a whole when a field is unknown, missing or wrong; the message names file, line and field. Where a list is expected, one
value stands for a list of one.

### seeds/ontology/actor-types/NAME.yaml

| field | meaning |
|---|---|
| \`name\` | the type; the file has the same name |
| \`label\`, \`plural\` | for screen and answers |
| \`definition\` | what belongs to it and what does not |
| \`colour\` | fill, \`#RRGGBB\`, contrast on white at least 4.3:1 |
| \`icon\` | name of a pictogram |
| \`heads\` | last words that give the type to a new name, lower case; each in one type only |
| \`nominals\` | plural or collective nouns for unnamed actors, lower case; each in one type only |
| \`followthemoney\`, \`stix\`, \`wikidata\` | the type's equivalents |

### seeds/ontology/relations/NAME.yaml

| field | meaning, and default |
|---|---|
| \`name\`, \`label\`, \`inverse\`, \`definition\`, \`group\` | the relation; \`inverse\` reads it from the object |
| \`symmetric\` | direction means nothing (false) |
| \`subject\`, \`object\` | types allowed; \`Actor\` is any actor, \`Any\` also a place or an event |
| \`roles\` | nouns that carry the relation in a title or apposition, lower case (none) |
| \`questionWords\` | words by which a question may name it (none) |
| \`frames\` | see below (none) |
| \`plover\`, \`followthemoney\`, \`stix\`, \`wikidata\` | the relation's equivalents (plover and wikidata: none) |

A frame has an \`id\` that is unique in the whole ontology, and at least one of \`verbs\`, \`nouns\`, \`adjectives\`.

| field | meaning, and default |
|---|---|
| \`verbs\` | lemmas, a particle after a space |
| \`nouns\` | alone: event or relation nouns; with \`verbs\`: the object of the support verb |
| \`adjectives\` | copular, or before a noun with \`modifier: true\` ("X-backed Y") |
| \`subject\`, \`object\` | slots in order of preference: \`subj\`, \`obj\`, \`iobj\`, \`poss\`, \`compound\` or a preposition (\`subj\`, for a frame of nouns only \`poss, by, compound\`; \`obj\`) |
| \`inverse\` | subject and object change places (false) |
| \`ended\` | what the trigger says is over: "gave up the presidency of X" (false) |
| \`requires\`, \`forbids\` | slots that must be filled, or empty (none) |
| \`subjectNouns\` | lemmas, one of which must head the subject: "a missile slammed into X" (any) |
| \`subjectTypes\`, \`objectTypes\` | narrower than the relation's |
| \`content\` | the complement is a claim of its own: \`slots\`, whose \`subject\` it has (\`subject\` or \`object\`), its \`standing\` |
| \`event\` | kind of event the trigger denotes |
| \`standing\` | the best standing the claim can have: \`alleged\`, \`hypothetical\` or \`negated\` |
| \`confidence\` | 0 to 1 (0.9) |

A slot says where in the parse an argument stands. Several slots of one list are tried in order; the first that is filled counts.

| slot | what fills it |
|---|---|
| \`subj\`, \`obj\`, \`iobj\` | the logical subject (the by-agent of a passive), object, indirect object of the verb |
| \`poss\` | the possessor of the noun: "X's attack" |
| \`compound\`, \`name-before\` | a name or demonym before the noun: "the X attack"; a name only, so that no origin is taken for who receives it |
| \`origin\` | whose the thing is by a name, demonym or possessor before it: "received X missiles" |
| a preposition | its object, under the verb, noun or adjective: \`against\`, \`with\` |
| \`in:Place\` | the same, only when it has that type |
| \`self\` | what the noun or adjective is said of: apposition, copular subject |
| \`linked\` | the name joined to the noun: "an X-linked group" |
| \`that\` | the subject of the clause that is the complement |
| \`event\`, \`event-for\`, \`event-obj\` | the target, else the place, of an event noun under the trigger; only after "for"; only as object |
| \`event-content\` | the target of the act whose doing is denied |
| \`denied-act\` | what is denied where it has no target: the thing in the clause or the wrong named |
| \`section\` | a part of a body that the object names by what it is and whose: "X's political bureau", "a X delegation" |
| \`harm\` | the object of a threatened act: "threatened to attack X" |
| \`threatened\`, \`provoker\` | who is to suffer by the clause under a vow or warning; whose doing its condition names: "if X stays" |
| \`event-it\` | the target of the event that an object pronoun stands for: "denied it", "which X denies" |
| \`event-owner\`, \`event-doer\` | who is behind the event in which people die: "killed in a raid by X", "when X opened fire"; behind the event after the trigger |
| \`event-victim\` | whom the event of the noun killed or hurt: "a raid by X killed Y" |
| \`own-behind\`, \`own-not-behind\` | the event that a speaker takes on itself, or puts from itself: "said it was behind the raid" |
| \`thing\` | the noun of the trigger itself, as a thing |
| \`plotter\` | who stands behind a plot |
| \`answerable\`, \`suspected\` | who is punished, tried or honoured for the deed that the noun names; who is wanted or charged for it |
| \`between\`, \`pair\`, \`pair-subj\`, \`pair-obj\`, \`pair-agents\`, \`hyphen-pair\`, \`by-pair\` | both sides of a relation: after "between", before the noun, joined as subjects, as objects, as agents of a passive, joined by a hyphen before the noun, after "by" |
| \`joint-subj\`, \`joint-with\` | those who do something jointly, side by side; with whom it is done: "together with X", "Y, with X, did it" (with the verb \`@any\`, which any verb triggers) |
| \`above-PREPOSITION\` | the doer of the clause that the noun is an adjunct of by that preposition: "X marched with Y's backing" (\`above-with\`) |
| \`blamed-on\` | who stands after "on" below what is blamed, however deep |
| \`culprit\`, \`wrongdoer\` | in the clause below the verb: who is behind it, to blame, responsible; who does wrong |
| \`noun-that\`, \`denier\` | the subject of the clause that completes the noun; who denies it |
| \`called-doer\` | by whom the deed was, as somebody calls it: "called it a plot by X" |
| \`called-for\`, \`demanded\`, \`refused\` | who is to act in "called for X to act"; the act called for, or whose it is; what is not accepted in "refused to accept X's plan" |
| \`shared-hearer\` | whom the verb before was directed at: "telephoned X and offered help" |
| \`here\` | the state that the document is about, where a foreign one gives or sends and no word says to whom |
| \`envoy-owner\`, \`goods-owner\` | whose envoy the object is; whose the goods are that the noun of the trigger is about: "imports of X wine" |
| \`unwilling\` | with whom, or what, the speaker says that he will not deal or accept |
| \`wanted-done\` | to whom, or to whose, something is to be done: "want X barred" |
| \`obliged\` | who must do something in the clause below the verb: "X must leave, Y said" |
| \`noun-owner\` | whose the noun of a passive without an agent is: "X troops were withdrawn" |
| \`patient\` | to whom it is done in a passive without an agent: "X troops are stationed in Y" |
| \`with-holder\` | who has what the noun of the trigger names: "X, a band with links to Y" |
| \`described\` | those whom the noun of the trigger itself describes: "supporters of X" |
| \`own-name\`, \`next-in\` | the name that is the trigger itself; the place in the phrase right behind it: "X in Y" (with the noun \`@name\`, which any name of a fitting type triggers) |
| \`land\` | the state in which a passive without an agent holds: "is banned in X" |
| \`event-subj\`, \`topic\` | the target of an event that is the subject; of the event spoken of most |

\`requires\` and \`forbids\` take slots, words that hang on the trigger (\`joint\`, \`until\`), and conditions: \`to\` an infinitive below it, \`clause\` a clause that
completes the noun, \`passive\` a passive verb, \`complement\` something said of the object ("called X a liar"), \`armed-object\` an object that bears arms,
\`driven-away\` a phrase that says whence, \`weapons\` arms that the noun hands over, \`own\` something that is the subject's own, \`envoys\` diplomats as those it is of. The object "each other" stands for the other subjects.

### seeds/actors/*.yaml

Lists of entries. An entry with an id \`actor:...\` is an actor (needed: \`id\`, \`name\`, \`type\`), one with \`place:...\` a place (\`id\`, \`name\`, \`kind\`).

| field | meaning |
|---|---|
| \`aliases\` | other names. Their capitals must be capitals in the text, small letters may be either: "Russian army" is also found in "Russian Army" |
| \`exact\` | names that count in exactly this case (US, IS): acronyms that are words |
| \`demonyms\` | adjective and people; several entries may share one (Congolese), context decides |
| \`shared\` | names that bodies of several states bear, one in each (Socialists, Socialist Party): the states that the report speaks of decide. Where the list has a word and its plural, the word is a member |
| \`metonyms\` | places and buildings that stand for the actor when they act: capital, seat. A state that has ended has it in its own time (Moscow is the Soviet Union's in 1983) |
| \`partOf\` | actor whose organ, branch or unit it is |
| \`country\` | state (or place) it belongs to or mainly acts in |
| \`wikidata\`, \`description\` | item, one line |
| \`from\`, \`to\` | dates between which a state existed, a place had this name, reports spoke of a person; a person's dated posts say it too |
| \`roles\` | posts of a person: \`relation\` (LEADS, HOLDS_ROLE_IN, MEMBER_OF), \`of\`, \`title\`, \`from\`, \`to\` |
| \`kind\`, \`country\`, \`in\`, \`lat\`, \`lon\` | of a place: kind, state, what it lies in, degrees |

Two actors never share a name, alias or exact form of the same case, nor do two places of one country; give the longer form to one of them.
Surnames of people are derived, not listed, and may be shared (the date of the report and the title before the name decide); so may demonyms and metonyms. An actor and a place may share a name (Moscow).
Diacritics, apostrophes, hyphens, points in acronyms and spellings of the Arabic article need no aliases of their own.
`;
