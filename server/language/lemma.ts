// Dictionary forms of words by their Penn tag: WordNet's morphology (wink-lemmatizer) with our own table where it errs.
import { createRequire } from "node:module";

interface WordNet {
  verb(word: string): string;
  noun(word: string): string;
  adjective(word: string): string;
}

const require = createRequire(import.meta.url);
let wordNet: WordNet | null = null;
/** Loaded at first use: its word list takes a tenth of a second. */
const dictionary = (): WordNet => (wordNet ??= require("wink-lemmatizer") as WordNet);

const CACHE_SIZE = 50_000;

const pairs = (table: string) => new Map(table.split(" ").map((pair) => pair.split(":") as [string, string]));

const VERBS = pairs(
  "am:be are:be is:be was:be were:be been:be being:be 's:be 're:be 'm:be has:have had:have having:have 've:have 'd:would 'll:will ca:can wo:will sha:shall " +
    "did:do does:do done:do n't:not could:could would:would should:should might:might may:may must:must ought:ought will:will shall:shall can:can " +
    "left:leave lay:lie laid:lay lain:lie lying:lie found:find founded:found founding:found founds:found wound:wound wounded:wound wounding:wound wounds:wound " +
    "saw:see shot:shoot led:lead fell:fall felt:feel bound:bind ground:grind rose:rise bore:bear borne:bear dove:dive lit:light hung:hang slain:slay slew:slay " +
    "fled:flee fleeing:flee dying:die tying:tie vying:vie targeted:target targeting:target targeted:target ca:can thought:think bought:buy taught:teach " +
    "ambushed:ambush ambushing:ambush shelled:shell shelling:shell arrested:arrest defected:defect bombed:bomb bombing:bomb barred:bar barring:bar " +
    "focused:focus focusing:focus focussed:focus kidnapped:kidnap kidnapping:kidnap beheaded:behead airlifted:airlift evicted:evict spied:spy",
);

const NOUNS = pairs(
  "men:man women:woman children:child people:people data:data media:media arms:arms troops:troop forces:force news:news headquarters:headquarters police:police " +
    "series:series means:means species:species customs:customs politics:politics economics:economics gunmen:gunman policemen:policeman servicemen:serviceman " +
    "militiamen:militiaman clergymen:clergyman lawmakers:lawmaker spokesmen:spokesman statesmen:statesman militias:militia militia:militia lives:life wives:wife " +
    "knives:knife thieves:thief leaves:leaf crises:crisis analyses:analysis bases:base hypotheses:hypothesis axes:axis us:us aircraft:aircraft spacecraft:spacecraft " +
    "personnel:personnel bus:bus buses:bus gas:gas chaos:chaos ethos:ethos corps:corps lens:lens alias:alias aliases:alias jihadis:jihadi taliban:taliban " +
    "mujahideen:mujahid outskirts:outskirts remains:remains goods:goods savings:savings earnings:earnings belongings:belongings talks:talk ties:tie allies:ally " +
    "drones:drone airstrikes:airstrike rebels:rebel casualties:casualty hostilities:hostility authorities:authority ruins:ruin clothes:clothes thanks:thanks",
);

const ADJECTIVES = pairs(
  "worse:bad worst:bad better:good best:good further:far farther:far more:more most:most less:less least:least other:other former:former",
);

const PRONOUNS = pairs(
  "me:I my:my mine:mine him:he his:his her:she hers:hers them:they their:their theirs:theirs us:we our:our ours:ours your:your whom:who whose:whose " +
    "i:I n't:not 's:'s an:a these:this those:that",
);

/** Straight apostrophes and lower case, without invisible characters. */
const plain = (word: string): string =>
  word
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .toLowerCase();

function withTable(table: ReadonlyMap<string, string>, word: string, otherwise: (word: string) => string): string {
  return table.get(word) ?? otherwise(word);
}

/** Rules by the beginning of the Penn tag; the first that fits is used. */
const RULES: readonly [tags: RegExp, lemma: (word: string) => string][] = [
  [/^NNPS?$/, (word) => word],
  [/^(?:VB|MD|HV)/, (word) => withTable(VERBS, plain(word), (w) => dictionary().verb(w))],
  [/^NNS$/, (word) => withTable(NOUNS, plain(word), (w) => dictionary().noun(w))],
  [/^(?:JJ|RB)[RS]$/, (word) => withTable(ADJECTIVES, plain(word), (w) => dictionary().adjective(w))],
  [/^JJ$/, (word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word : plain(word))],
  [/^(?:PRP\$?|WP\$?|DT|RB|POS)$/, (word) => PRONOUNS.get(plain(word)) ?? plain(word)],
];

function computeLemma(word: string, xpos: string): string {
  const rule = RULES.find(([tags]) => tags.test(xpos));
  return rule ? rule[1](word) : plain(word);
}

/** Makes a lemmatiser: (word, Penn tag) -> dictionary form. Verbs and common nouns in lower case, proper nouns as they stand. */
export function createLemmatizer(): (word: string, xpos: string) => string {
  const cache = new Map<string, string>();
  return (word, xpos) => {
    const key = `${xpos} ${word}`;
    let lemma = cache.get(key);
    if (lemma === undefined) {
      lemma = computeLemma(word, xpos);
      if (cache.size >= CACHE_SIZE) cache.clear();
      cache.set(key, lemma);
    }
    return lemma;
  };
}
