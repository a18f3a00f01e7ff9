// Answers that do not repeat what they answer: "X denied it", "Y refused", "Z vowed revenge": given to whoever accused, asked or struck before.
import type { JudgedFiring } from "../claims.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, SentenceNode } from "../types.ts";
import { applyOwn } from "./clause.ts";
import { speakerOf } from "./speakers.ts";
import { plainState } from "./state.ts";

type SpeaksFor = (speaker: Argument, actor: Argument) => boolean;

/** Somebody denies or refuses, without a word of what or to whom. */
interface Answer {
  readonly sentence: SentenceNode;
  readonly token: number;
  readonly by: Argument;
  readonly kind: Kind;
}

type Kind = "denial" | "dismissal" | "refusal" | "threat" | "protest";

/** A kind of answer: its relation, those in which a frame may have read it, and what it answers. */
interface AnswerKind {
  readonly relation: string;
  readonly read: ReadonlySet<string>;
  /** Done or said to whoever answers. */
  readonly suffered: ReadonlySet<string>;
  /** Said by whoever answers, of the one meant. */
  readonly aimed: ReadonlySet<string>;
}

const REJECTING = new Set(["REJECTS", "DENIES_RESPONSIBILITY_FOR"]);
const DEEDS = new Set(["ATTACKS", "KILLS", "SEIZES", "DETAINS"]);
const NONE: ReadonlySet<string> = new Set();

const KINDS: Readonly<Record<Kind, AnswerKind>> = {
  denial: { relation: "REJECTS", read: REJECTING, suffered: new Set(["ACCUSES"]), aimed: NONE },
  dismissal: { relation: "REJECTS", read: REJECTING, suffered: new Set(["ACCUSES", "CONDEMNS"]), aimed: NONE },
  refusal: { relation: "REJECTS", read: REJECTING, suffered: new Set(["DEMANDS", "THREATENS"]), aimed: NONE },
  threat: {
    relation: "THREATENS",
    read: new Set(["THREATENS"]),
    suffered: DEEDS,
    aimed: new Set(["ACCUSES", "CONDEMNS", "DEMANDS", "FIGHTS"]),
  },
  protest: { relation: "CONDEMNS", read: new Set(["CONDEMNS"]), suffered: DEEDS, aimed: new Set(["ACCUSES"]) },
};
const LOOK_BACK = 1;

/** Firings of the answers of a document that no frame read. `judged`: its claims with those that the denials deny. */
export function answerFirings(
  judged: readonly JudgedFiring[],
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  speaksFor: SpeaksFor,
): Firing[] {
  const answers = sentences.flatMap((sentence, i) => answersIn(sentence, predicates[i]!));
  if (answers.length === 0) return [];
  const bySentence = new Map<number, JudgedFiring[]>();
  for (const one of judged) bySentence.set(one.firing.sentence, [...(bySentence.get(one.firing.sentence) ?? []), one]);
  return answers.flatMap((answer) => {
    const { relation, read } = KINDS[answer.kind];
    const own = bySentence.get(answer.sentence.index) ?? [];
    const here = own.filter(({ firing }) => firing.predicate === answer.token);
    if (here.some(({ firing }) => read.has(firing.relation) && firing.object.referent.type !== "Event")) return [];
    const deed = here.find(
      ({ firing, verdict }) =>
        verdict.standing === "denied" && DEEDS.has(firing.relation) && isSame(answer.by, firing.subject, speaksFor),
    );
    if (deed) return [firingOf(answer, "DENIES_RESPONSIBILITY_FOR", deed.firing.object)];
    const asker = askerOf(answer, bySentence, speaksFor);
    return asker ? [firingOf(answer, relation, asker)] : [];
  });
}

function answersIn(sentence: SentenceNode, predicates: ReadonlyMap<number, Predicate>): Answer[] {
  const { tree } = sentence;
  return [...predicates.values()].flatMap((predicate) => {
    const { token } = predicate;
    const kind = predicate.kind === "verb" && !predicate.passive ? kindOf(tree, predicate) : null;
    const by = kind && isAsserted(tree, token) ? speakerOf(sentence, predicate) : null;
    return kind && by ? [{ sentence, token, by, kind }] : [];
  });
}

function kindOf(tree: Tree, { token, lemma, objects, preps }: Predicate): Kind | null {
  if (threatens(tree, token, lemma, objects)) return "threat";
  if (PROTESTING.has(lemma)) return objects.length === 0 && isBare(preps) ? "protest" : null;
  if (BLAMING.has(lemma)) return objects.length === 1 && SPOKEN.has(tree.lower[objects[0]!]!) ? "protest" : null;
  if (CALLING.has(lemma)) return dismisses(tree, token) ? "dismissal" : null;
  if (lemma === "say" && hasKid(tree, token, ["ccomp", "obj", "discourse", "advmod"], ["no"])) return "refusal";
  if (REFUSING.has(lemma)) {
    const bare = objects.length === 0 && kids(tree, token, "obj", "iobj", "ccomp").length === 0;
    return bare && isBare(preps) && isRefusal(tree, token) ? "refusal" : null;
  }
  if (lemma !== "deny" && !DISPUTING.has(lemma)) return null;
  if (lemma === "deny" && hasKid(tree, token, ["ccomp", "xcomp"])) return "denial";
  const object = kids(tree, token, "obj").at(0);
  return object !== undefined && POINTING.has(tree.lower[object]!) ? "denial" : null;
}

/** "called that absurd", "dismissed it as nonsense": no charge is repeated, and none is left standing. */
function dismisses(tree: Tree, token: number): boolean {
  const verdicts = kids(tree, token, "xcomp", "obl", "obj", "advcl");
  const pointers = [token, ...verdicts].flatMap((c) => kids(tree, c, "obj", "nsubj", "iobj"));
  return (
    pointers.some((c) => c > token && POINTING.has(tree.lower[c]!)) &&
    verdicts.some((c) => UNFOUNDED.has(tree.lemma[c]!))
  );
}
const CALLING = new Set("call dismiss describe brand term label deride ridicule scorn".split(" "));
const UNFOUNDED = new Set(
  "absurd absurdity baseless bizarre concoction fabrication fairy-tale false falsehood fanciful fantasy fiction figment groundless hogwash hoax invention laughable lie lunacy ludicrous madness myth nonsense nonsensical preposterous propaganda rubbish ridiculous rumour rumor slander smear speculation tale unfounded unjustified unthinkable untrue untruth".split(
    " ",
  ),
);

/** Nothing beside the verb but when and where. */
function isBare(preps: ReadonlyMap<string, readonly number[]>): boolean {
  return [...preps.keys()].every((prep) => ["in", "on", "at", "since", "after", "before", "from"].includes(prep));
}

/** "threatened further steps", "vowed revenge", "swore to retaliate". */
function threatens(tree: Tree, token: number, lemma: string, objects: readonly number[]): boolean {
  if (!VOWING.has(lemma)) return TELLING.has(lemma) && announcesRevenge(tree, token);
  const menacing = [...objects, ...kids(tree, token, "xcomp")].some((t) => MENACES.has(tree.lemma[t]!));
  return menacing || (lemma === "threaten" && objects.length > 0);
}
const VOWING = new Set("threaten vow swear pledge promise".split(" "));

/** "We will retaliate," X said; "warned that there would be consequences". */
function announcesRevenge(tree: Tree, token: number): boolean {
  const around = tree.rel[token] === "parataxis" ? [tree.head[token]!] : [];
  return [...kids(tree, token, "ccomp"), ...around].some((c) => {
    if (!hasKid(tree, c, ["aux"], ["will", "would", "shall", "'ll", "’ll"])) return false;
    if (hasKid(tree, c, ["advmod"], ["not", "n't", "never"])) return false;
    return REVENGE.has(tree.lemma[c]!) || kids(tree, c, "nsubj", "obj").some((t) => DIRE.has(tree.lemma[t]!));
  });
}
const TELLING = new Set("warn say declare tell write add announce".split(" "));
const REVENGE = new Set("retaliate avenge punish".split(" "));
const DIRE = new Set("consequence retaliation reprisal revenge bloodshed vengeance".split(" "));
const MENACES = new Set(
  "revenge retaliation vengeance reprisal retribution response punishment war step measure consequence retaliate respond avenge answer punish strike payback".split(
    " ",
  ),
);
const PROTESTING = new Set(["protest", "object"]);
const BLAMING = new Set("condemn denounce deplore decry criticise criticize".split(" "));
const SPOKEN = new Set(["it", "this", "that"]);
const REFUSING = new Set(["refuse", "decline", "demur", "balk"]);
const DISPUTING = new Set(["dispute", "refute", "rebut", "contest"]);
const POINTING = new Set("it this that which them these everything anything all both".split(" "));

/** "refused", "refused to hand him over": not to do what befalls anyone or is nobody's wish. */
function isRefusal(tree: Tree, token: number): boolean {
  const [act] = kids(tree, token, "xcomp");
  return act === undefined || !(IDLE.has(tree.lemma[act]!) || hasKid(tree, act, ["cop"]));
}
const IDLE = new Set("be die comment say believe speak think work see go start open rise".split(" "));

/** Not "did not deny it", "refused to deny it", "if he denies it". */
function isAsserted(tree: Tree, token: number): boolean {
  if (tree.rel[token] === "xcomp" || hasKid(tree, token, ["mark"], ["to", "if", "unless"])) return false;
  const generic =
    tree.rel[token] === "acl:relcl" && tree.xpos[token] === "VBP" && tree.xpos[tree.head[token]!] === "NNS";
  const probe = plainState();
  applyOwn(tree, token, probe);
  return probe.polarity === "asserted" && !(generic && REFUSING.has(tree.lemma[token]!));
}

/** Rules of charges that are turned down as such; who is blamed for a deed denies the deed. */
const REPROACHING = new Set("accuse-of-doing accuse-that say-offender charge-with-doing accusation-noun".split(" "));

/** Who last accused or asked the one that answers, in the same sentence or the one before. */
function askerOf(
  { sentence, token, by, kind }: Answer,
  bySentence: ReadonlyMap<number, readonly JudgedFiring[]>,
  speaksFor: SpeaksFor,
): Argument | null {
  const { suffered, aimed } = KINDS[kind];
  for (let back = 0; back <= LOOK_BACK; back++) {
    const said = (bySentence.get(sentence.index - back) ?? []).filter(
      ({ firing }) => back > 0 || firing.predicate < token,
    );
    for (let i = said.length - 1; i >= 0; i--) {
      const { relation, subject, object, rule } = said[i]!.firing;
      const own = isSame(by, subject, speaksFor);
      if (aimed.has(relation) && own && object.referent.type !== "Event") return object;
      const asked = kind === "refusal" && relation === "DEMANDS" && object.referent.type === "Event";
      const told = suffered.has(relation) && !own && (asked || isSame(by, object, speaksFor));
      if (told && kind === "denial" && !REPROACHING.has(rule)) return null;
      if (told) return subject.referent.type === "PopulationGroup" || isUnnamedPerson(subject) ? null : subject;
    }
  }
  return null;
}

function isUnnamedPerson({ referent }: Argument): boolean {
  return referent.type === "Person" && referent.origin === "described";
}

function isSame(by: Argument, other: Argument, speaksFor: SpeaksFor): boolean {
  return by.referent.id === other.referent.id || speaksFor(by, other);
}

function firingOf({ sentence, token, by }: Answer, relation: string, object: Argument): Firing {
  return {
    sentence: sentence.index,
    relation,
    rule: "answer",
    predicate: token,
    trigger: [token, token],
    subject: by,
    object,
    confidence: 0.75,
    forced: null,
    presupposed: false,
    ceiling: null,
    event: null,
    former: false,
  };
}
