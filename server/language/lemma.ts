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

/** Forms that have one dictionary form whatever verb tag they bear. */
const AUXILIARIES = pairs(
  "am:be are:be is:be was:be were:be been:be being:be 's:be s:be 're:be r:be 'm:be m:be has:have had:have having:have 've:have ve:have 'd:would 'll:will " +
    "ca:can wo:will sha:shall did:do does:do done:do doing:do",
);

/** Past and -ing forms that the dictionary gets wrong, or that news means otherwise ("found" of find, "wound" of wound). */
const VERBS = pairs("wound:wound ca:can focussed:focus");

/** Plurals that the dictionary gets wrong, and nouns whose plural is the dictionary form (arms, goods). */
const NOUNS = pairs(
  "data:data media:media arms:arms means:means species:species customs:customs axes:axis corps:corps jihadis:jihadi mujahideen:mujahid " +
    "outskirts:outskirts goods:goods savings:savings belongings:belongings",
);

const ADJECTIVES = pairs("further:far farther:far");

const ADVERBS = pairs("better:well best:well worse:badly worst:badly");

const PRONOUNS = pairs(
  "me:I my:my mine:mine him:he his:his her:her hers:hers them:they their:their theirs:theirs us:we our:our ours:ours your:your whom:who whose:whose " +
    "i:I n't:not nt:not an:a these:this those:that",
);

/** Straight apostrophes and lower case, without invisible characters. */
const plain = (word: string): string =>
  word
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .toLowerCase();

/** Adjectives of peoples and countries keep their capital; these endings tell them at the beginning of a sentence. */
const DEMONYM =
  /(?:ian|[ce]an|ese|i|British|Turkish|Kurdish|Polish|Spanish|Swedish|Finnish|Danish|Irish|Scottish|Jewish|French|Dutch|Greek|Czech|Swiss|Arab)$/;

/** A short stem with one vowel before one consonant: "hop" of "hoping" or "hoped"; a verb so spelt would double its consonant. */
const OPEN_STEM = /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/;

/** Stems behind which a dropped e is put back: "weaponis-ed", "reforg-ing". */
const DROPPED_E = /(?:[sz]|[cgv]|[bdgkpt]l|u)$/;

function lemmaOfVerb(word: string): string {
  const known = AUXILIARIES.get(word) ?? VERBS.get(word);
  if (known) return known;
  const stem = word.replace(/(?:ing|ed)$/, "");
  if (stem !== word && OPEN_STEM.test(stem)) return `${stem}e`;
  const found = dictionary().verb(word);
  if (found !== word) return found;
  if (stem === word || !/[aeiouy]/.test(stem)) return word.replace(/(?<=[^su])s$/, "");
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return DROPPED_E.test(stem) ? `${stem}e` : stem.replace(/i$/, "y");
}

function lemmaOfPlural(word: string): string {
  const known = NOUNS.get(word);
  if (known) return known;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  const found = dictionary().noun(word);
  const inDictionary = found !== word || dictionary().noun(`${word}s`) === word;
  if (inDictionary || !/[^su\d]s$/.test(word)) return found;
  return word.replace(/ies$/, "y").replace(/(?<=s|x|z|ch|sh)es$|s$/, "");
}

/** Rules by the Penn tag; the first that fits is used. */
const RULES: readonly [tags: RegExp, lemma: (word: string, first: boolean) => string][] = [
  [/^NNPS?$/, (word) => word],
  [/^(?:VBP?|MD)$/, (word) => AUXILIARIES.get(plain(word)) ?? plain(word)],
  [/^VB/, (word) => lemmaOfVerb(plain(word))],
  [/^NNS$/, (word) => lemmaOfPlural(plain(word))],
  [
    /^RB[RS]$/,
    (word) => ADVERBS.get(plain(word)) ?? ADJECTIVES.get(plain(word)) ?? dictionary().adjective(plain(word)),
  ],
  [/^JJ[RS]$/, (word) => ADJECTIVES.get(plain(word)) ?? dictionary().adjective(plain(word))],
  [/^JJ$/, (word, first) => (/^\p{Lu}/u.test(word) && (!first || DEMONYM.test(word)) ? word : plain(word))],
  [/^PRP$/, (word) => (plain(word) === "her" ? "she" : (PRONOUNS.get(plain(word)) ?? plain(word)))],
  [/^(?:PRP\$?|WP\$?|DT|RB|POS)$/, (word) => PRONOUNS.get(plain(word)) ?? plain(word)],
];

function computeLemma(word: string, xpos: string, first: boolean): string {
  const rule = RULES.find(([tags]) => tags.test(xpos));
  return rule ? rule[1](word, first) : plain(word);
}

/** Word form, Penn tag, whether the word opens its sentence -> dictionary form. */
export type Lemmatizer = (word: string, xpos: string, first?: boolean) => string;

/** Makes a lemmatiser. Verbs and common nouns come in lower case, proper nouns as they stand. */
export function createLemmatizer(): Lemmatizer {
  const cache = new Map<string, string>();
  return (word, xpos, first = false) => {
    const key = `${xpos} ${first ? "^" : ""}${word}`;
    let lemma = cache.get(key);
    if (lemma === undefined) {
      lemma = computeLemma(word, xpos, first);
      if (cache.size >= CACHE_SIZE) cache.clear();
      cache.set(key, lemma);
    }
    return lemma;
  };
}
