// What a romanised word may sound like: one sign a sound, in the several ways in which languages write the same name.

import { remember } from "../remember.ts";

/** Rewrites letters to sounds: S sh, C ch, H kh, J zh, j dzh, c ts, E ay; the rest stands for itself. */
type Rule = readonly [RegExp, string];

const MARKED: Readonly<Record<string, string>> = {
  ç: "ch",
  ş: "sh",
  ș: "sh",
  š: "sh",
  č: "ch",
  ć: "ch",
  ž: "zh",
  đ: "dj",
  ı: "i",
  ł: "l",
  ø: "o",
  ə: "a",
};

const COMMON_FIRST: readonly Rule[] = [
  [/(?<=.{2})[aou]l+ah?$/, "ulah"],
  [/(?<=.{2})[aeou]l?-?dd?[ie]e?ne?$/, "udin"],
  [/schtsch|shch|chtch/g, "SC"],
  [/tsch|tch/g, "C"],
  [/sch|sh|hs/g, "S"],
  [/dzh|dj/g, "j"],
  [/kh/g, "H"],
  [/zh/g, "J"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
];
const COMMON_LAST: readonly Rule[] = [
  [/ch/g, "C"],
  [/ck|q/g, "k"],
  [/ts|tz/g, "c"],
  [/x/g, "ks"],
  [/ow$/, "ov"],
  [/(?<=[oe])ff$/, "v"],
  [/w/g, "v"],
  [/c(?=[eiy])/g, "s"],
  [/c(?![eiy])/g, "k"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  [/(?<=[aeiou])[yi](?=[aeou])/g, "y"],
  [/iy(?=[aeou])/g, "i"],
  [/^ye/, "e"],
  [/(?<=[^aeiouEy])ye/g, "e"],
  [/a[iye]|e[iy]/g, "E"],
  [/(?:iy|yy|ij|ii|y)$/, "i"],
  [/(?<=[^aeiouE])y(?=[^aeiouE])/g, "i"],
  [/(?<=[aeiou])h$/, ""],
  [/(.)\1+/g, "$1"],
];

/** Ways of writing besides the usual English one, each where its letters occur. */
const WAYS: readonly { readonly when: RegExp; readonly rules: readonly Rule[] }[] = [
  {
    when: /[jw]|ch/,
    rules: [
      [/tsch|tch/g, "C"],
      [/(?<!s)ch/g, "H"],
      [/j/g, "y"],
    ],
  },
  {
    when: /ch|j/,
    rules: [
      [/tch/g, "C"],
      [/dj/g, "Q"],
      [/ch/g, "S"],
      [/j/g, "J"],
      [/Q/g, "j"],
    ],
  },
  { when: /c(?!h)/, rules: [[/c(?!h)/g, "j"]] },
  {
    when: /x|(?:^|[aeiou])c(?=[aeiou])/,
    rules: [
      [/x/g, "h"],
      [/(^|[aeiou])c(?=[aeiou])/g, "$1"],
    ],
  },
];

const rewrite = (word: string, rules: readonly Rule[]): string =>
  rules.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
const strip = (word: string): string => word.normalize("NFKD").replace(/[^a-zA-Z]/g, "");

function readingsOf(word: string): readonly string[] {
  const lower = word.normalize("NFC").toLowerCase();
  const marked = strip([...lower].map((letter) => MARKED[letter] ?? letter).join(""));
  const spellings = [...new Set([marked, strip([...lower].map((l) => (l === "ı" ? "i" : l)).join(""))])];
  const readings = spellings.flatMap((spelling) => [
    rewrite(rewrite(spelling, COMMON_FIRST), COMMON_LAST),
    ...WAYS.filter(({ when }) => when.test(spelling)).map(({ rules }) =>
      rewrite(rewrite(rewrite(spelling, rules), COMMON_FIRST), COMMON_LAST),
    ),
  ]);
  return [...new Set(readings)];
}

/** The sounds that a word may stand for, the usual reading first. */
export const readings = remember(readingsOf);

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[kgHhy]/g, ""],
  [/[SCJjcszd]/g, "s"],
  [/[t]/g, "s"],
  [/[pbfv]/g, "b"],
  [/[aeiouE]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** Coarse skeletons under which every spelling of a name should fall; many different names fall under them too. */
export const skeletons = remember((word) => [
  ...new Set(readings(word).map((reading) => CLASSES.reduce((text, [from, to]) => text.replace(from, to), reading))),
]);
