// Whose government a bare title belongs to ("the foreign minister"): the state that the passage and the document speak of.
import { stateOf } from "../coreference/home.ts";
import { GROUPS } from "../lexicon/actor-types.ts";
import { hasOffice } from "../lexicon/governments.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import type { IsKnown, IsTaken } from "./incumbents.ts";
import type { Sounds } from "./name-origins.ts";

/** A title that names no state, and who holds it. */
export interface BareTitle {
  readonly sentence: SentenceNode;
  /** First token of the title. */
  readonly first: number;
  readonly words: string;
  /** Whether only states give it, or companies and clubs too, or whether its holder is sent to another state. */
  readonly given: keyof typeof LEAD;
  readonly former: boolean;
  /** Whether it is held in place of another. */
  readonly acting: boolean;
  /** Whether who is known to hold it says nothing: a deputy's, "a minister", one that changes hands just now. */
  readonly open: boolean;
  /** Id of the holder. */
  readonly holder: string;
  /** The holder's name. */
  readonly name: string;
  /** Id of a state that it cannot be: the one whose officer is named right beside. */
  readonly other: string | null;
}

/** What is known besides the sentences. */
interface Ken {
  readonly referents: ReadonlyMap<string, Referent>;
  readonly isTaken: IsTaken;
  readonly isKnown: IsKnown;
  readonly sounds: Sounds;
}

/** What a state that a sentence names counts for: in the place of the main subject, as the setting, as the setting of this very sentence, as a group's home, by a person of its, to an envoy by its embassy. */
const WEIGHTS = { subject: 2, setting: 2, here: 3, group: 0.3, person: 0.5, embassy: 8 } as const;
/** What the document's share of speech about a state counts for. */
const SHARE = 8;
/** How many sentences back states count, and by how much less with each. */
const BACK = 4;
const DECAY = 0.3;
/** What a state has to reach, and by how much it has to lead the second. */
const LEAST = 1.5;
const LEAD = { own: 1.4, shared: 2, sent: 1.4 } as const;

/** A state named in a sentence. */
interface Evidence {
  readonly state: string;
  /** By a name or demonym, which says how much the document speaks of the state; less where it is a group's. */
  readonly named: number;
  readonly last: number;
  readonly weight: number;
  /** "In Fredville, ...": where the sentence plays. */
  readonly setting: boolean;
  /** Its embassy. */
  readonly embassy: boolean;
}

/** Tells the state that a bare title belongs to; null where several may be meant. */
export function stateInQuestion(
  sentences: readonly SentenceNode[],
  { referents, isTaken, isKnown, sounds }: Ken,
): (title: BareTitle) => Referent | null {
  const spoken = sentences.map((sentence) => evidenceIn(sentence, referents));
  const shares = sharesOf(spoken.flat());
  const embassies = new Set(spoken.flat().flatMap(({ embassy, state }) => (embassy ? [state] : [])));
  return (title) => {
    const scores = new Map<string, number>();
    const add = (state: string, score: number) => scores.set(state, (scores.get(state) ?? 0) + score);
    for (const [state, share] of shares) add(state, SHARE * share);
    const { index } = title.sentence;
    const sent = title.given === "sent";
    if (sent) for (const state of embassies) add(state, WEIGHTS.embassy / embassies.size);
    for (let back = 0; back <= BACK; back++) {
      const here = (spoken[index - back] ?? []).filter(
        ({ last, setting }) => back > 0 || (last < title.first && !(sent && setting)),
      );
      for (const [state, weight] of strongest(here, back)) add(state, weight);
    }
    const has = (state: string) => hasOffice(state, title.words) || isKnown(state, title.words);
    const fitting = [...scores].filter(([state]) => state !== title.other && has(state));
    const best = Math.max(...fitting.map(([state]) => sounds(title.name, state)));
    const ranked = fitting
      .map(
        ([state, score]) =>
          [state, score * chance(state, title, isTaken) * likeness(title, state, best, sounds)] as const,
      )
      .filter(([, score]) => score > 0)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [first, second] = ranked;
    const clear = first !== undefined && first[1] >= LEAST && first[1] >= LEAD[title.given] * (second?.[1] ?? 0);
    return clear ? (referents.get(first[0]) ?? null) : null;
  };
}

/** What an office that is free counts for, that of another's stand-in, and one that somebody else holds. */
function chance(state: string, { words, former, acting, open, holder, name }: BareTitle, isTaken: IsTaken): number {
  if (former || open || !isTaken(state, words, holder, name)) return 1;
  return acting ? STAND_IN : 0;
}
const STAND_IN = 0.7;

/** What a state counts for by the sound of the holder's name, beside the state that it sounds most like. */
function likeness({ name, given }: BareTitle, state: string, best: number, sounds: Sounds): number {
  const { by, least } = given === "sent" ? SOUND.sent : SOUND.own;
  return Math.max(least, Math.exp((sounds(name, state) - best) / by));
}
/** How far apart names have to sound for a state to count for much less, and what it counts for at least. */
const SOUND = { own: { by: 10, least: 0.3 }, sent: { by: 6, least: 0.1 } } as const;

function evidenceIn(sentence: SentenceNode, referents: ReadonlyMap<string, Referent>): Evidence[] {
  return sentence.mentions.flatMap((mention) => {
    const known = mention.owner ?? mention.referent;
    const state = known ? stateOf(known, referents) : null;
    if (!state) return [];
    const isNamed = mention.kind === "name" || mention.kind === "demonym";
    const isPerson = known!.type === "Person";
    if (isPerson && known!.origin !== "catalogue") return [];
    const own = isPerson ? WEIGHTS.person : GROUPS.includes(known!.type) ? WEIGHTS.group : 1;
    const { tree } = sentence;
    const embassy = [tree.head[mention.head]!, mention.last + 1].some(
      (t) => EMBASSIES.has(tree.lemma[t] ?? "") && (t > mention.last || tree.lower[mention.first - 1] === "of"),
    );
    const setting = isSetting(sentence, mention);
    const weight = own * (isMainSubject(sentence, mention) ? WEIGHTS.subject : 1) * (setting ? WEIGHTS.setting : 1);
    return [{ state: state.id, named: isNamed ? own : 0, last: mention.last, weight, setting, embassy }];
  });
}
const EMBASSIES = new Set(["embassy", "consulate", "legation"]);

function isMainSubject({ tree }: SentenceNode, { head }: MentionNode): boolean {
  const verb = tree.head[head]!;
  return tree.rel[head]!.startsWith("nsubj") && verb >= 0 && tree.head[verb] === -1;
}

function isSetting({ tree }: SentenceNode, { first }: MentionNode): boolean {
  return first <= 2 && SETTING.has(tree.lower[first - 1] ?? "");
}
const SETTING = new Set(["in", "at", "from", "outside", "near"]);

/** The strongest mention of each state in a sentence so far back. */
function strongest(evidence: readonly Evidence[], back: number): Map<string, number> {
  const best = new Map<string, number>();
  for (const { state, weight, setting } of evidence) {
    const counts = back > 0 ? weight * DECAY ** (back - 1) : setting ? weight * WEIGHTS.here : weight;
    best.set(state, Math.max(counts, best.get(state) ?? 0));
  }
  return best;
}

/** The share of each state in all that is said of states. */
function sharesOf(evidence: readonly Evidence[]): Map<string, number> {
  const all = evidence.reduce((sum, { named }) => sum + named, 0);
  const shares = new Map<string, number>();
  if (all > 0) for (const { state, named } of evidence) shares.set(state, (shares.get(state) ?? 0) + named / all);
  return shares;
}
