// What tokens look like: patterns and word lists of the tokenizer. Every repetition is bounded, so that matching takes constant time.

/** Longest token; longer runs of letters or digits are cut. */
const LONGEST_TOKEN = 200;

/** Prefixes that stay joined with the word behind their hyphen; all other hyphens are tokens of their own. */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  (
    "non e re anti pre co pro mid cross post over semi sub multi ex counter mini inter intra micro un psycho socio arch infra ultra " +
    "extra trans de dis mis hyper meta under"
  ).split(" "),
);

/** Units and the like that are split from the number they are glued to ("10am", "35mm"). */
export const GLUED_UNITS =
  /^(?:[ap]\.?m\.?|k|kms?|k[mp]h|mph|m|mm|cm|kgs?|mg|lbs?|ft|in|bn|mn|tn|[kmg]?hz|[gmt]b|x|[kmg]w|kwh|mwh|percent|pm|hrs?|mins?|usd|eur)$/i;

/** Words that are two tokens, with the position of the second. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ...fusedAt(3, "cannot gonna wanna gotta lemme gimme"),
  ...fusedAt(-2, "dont didnt doesnt isnt wasnt cant havent hasnt couldnt wouldnt arent werent"),
  ...fusedAt(4, "thats whats"),
  ...fusedAt(5, "theres"),
  ...fusedAt(2, "wont"),
  ...fusedAt(1, "alot"),
]);
export const LONGEST_FUSED = 8;

function fusedAt(position: number, words: string): [string, number][] {
  return words.split(" ").map((word) => [word, position < 0 ? word.length + position : position]);
}

/** Format characters (zero-width spaces and joiners, direction marks, soft hyphens) and variation selectors. */
const INVISIBLE = "\\p{Cf}\\ufe0e\\ufe0f";
const NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])";
const sticky = (...alternatives: string[]) => new RegExp(alternatives.join("|"), "uy");
const stickyAnyCase = (...alternatives: string[]) => new RegExp(alternatives.join("|"), "iuy");

export const SPACE = sticky(`[\\s\\p{Cc}${INVISIBLE}]{1,4096}`);
export const INVISIBLE_END = new RegExp(`[${INVISIBLE}]+$`, "u");

/** Addresses, file names, news groups, handles and hashtags. */
export const WEB = stickyAnyCase(
  `(?:https?://|ftp://|www\\.|mailto:)[^\\s<>"“”]{1,${LONGEST_TOKEN * 4}}`,
  "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}",
  `[A-Za-z0-9][\\w-]{0,62}(?:\\.[\\w-]{1,63}){0,4}\\.(?:com|org|net|gov|edu|info|mil|co\\.uk|io|tv|news|ca|eu)${NO_WORD_BEHIND}(?:/[^\\s<>"“”]{0,400})?`,
  `[\\p{L}\\p{N}_]{0,60}\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|html?|txt|csv|zip|exe)${NO_WORD_BEHIND}`,
  "[a-z]{2,30}(?:\\.[a-z-]{2,30}){2,8}",
  "[@#]\\p{L}[\\p{L}\\p{N}_]{0,100}",
);
/** Marks at the end of an address that belong to the sentence. */
export const WEB_LEFTOVER = /[.,;:!?)\]}'’"]+$/;

/** Letters, then letters, digits, inner apostrophes ("O'Brien") and ampersands ("AT&T"). */
export const WORD = sticky(
  `\\p{L}(?:[\\p{L}\\p{M}\\p{N}_${INVISIBLE}]|['’ʼ´\`](?=\\p{L})|&(?=\\p{Lu})){0,${LONGEST_TOKEN}}`,
);
/** "U.S.", "U.S", "a.m.", "Ph.D." */
export const DOTTED = sticky(
  "(?:\\p{L}\\.){2,8}(?:\\p{L}(?![\\p{L}\\p{N}'’]))?",
  `\\p{Lu}\\.\\p{Lu}${NO_WORD_BEHIND}`,
  "[Pp]h\\.?[Dd]\\.",
  "[MB]\\.[SA]c\\.",
  "a\\.k\\.a",
);
export const PHONE = sticky(
  "\\+\\d{1,15}(?:-\\d{1,12}){0,4}",
  "\\d{1,4}(?:-\\d{3,4}){1,3}-?\\d{4}(?!\\d)",
  "\\d{3}-\\d{4}(?![\\d-])",
  "\\d{5}-\\d{4}(?!\\d)",
  "\\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}-\\d{2,4}(?!\\d)",
);
/** "12,000", "3.5", "14:05", "9/11", ".265", "3rd", "1990s", "1990's". */
export const NUMBER = sticky(
  `(?:\\d{1,60}|\\.\\d{1,9}(?![.\\d]))(?:[.:/]\\d{1,30}|,\\d{3}(?!\\d)){0,20}(?:(?:st|nd|rd|th|s|(?<=0)['’]s)${NO_WORD_BEHIND})?`,
);
/** "'67", "’90s": a year without its century. */
export const SHORT_YEAR = sticky(`['’]\\d\\ds?${NO_WORD_BEHIND}`);
/** A number and its full stop at the beginning of a paragraph: an item of a list. */
export const ITEM_NUMBER = sticky("\\d{1,3}(?:\\.\\d{1,2}){0,3}\\.(?=\\s)");
export const ALPHANUMERIC = sticky("[\\p{L}\\p{N}]{1,100}");
export const MONEY = sticky("(?:US|[ACS]|HK|NZ)?[$]{1,5}", "[€£¥₹₽₪]", "(?:USD|EUR|GBP|CHF|RMB|Rs)(?=\\.?\\d)");

/** Clitics at the end of a word, and directly behind another token. */
export const CLITIC = /(?:n['’´`]t|['’´`](?:s|re|ve|ll|d|m))$/i;
export const LOOSE_CLITIC = sticky(`['’](?:[sS]|re|ve|ll|d|m)${NO_WORD_BEHIND}`);

/** Marks of several characters: dots, dashes, doubled quotes, rules, emoji, smileys. */
export const MARKS = sticky(
  "[.!?…]{2,100}",
  "-{2,100}",
  "[–—]{1,20}",
  "''",
  "``",
  "<{2,9}",
  ">{2,9}",
  "([^\\p{L}\\p{N}\\s])\\1{3,199}",
  "[*=_~+-]{2,200}",
  "\\p{Extended_Pictographic}[\\p{M}\\u200d\\ufe0f\\p{Emoji_Modifier}\\p{Extended_Pictographic}]{0,12}",
  "[:;=]-[)(DP]",
  "[:;=][)(D](?=\\s|$)",
);
