// English number words and figures, read from the lower-case words of a sentence.
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);
const FIGURE = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;
const HYPHENS = new Set(["-", "‐", "‑", "–"]);

/** A number in words or figures that covers `first`..`last` (inclusive). */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** The number that begins at word `at` ("1,200", "forty - two", "two hundred and six", "3.5 million", "a dozen"), or null. */
export function numberAt(words: readonly string[], at: number): NumberSpan | null {
  if ((words[at] === "a" || words[at] === "half") && SCALES.has(words[at + 1] ?? "")) {
    return { first: at, last: at + 1, value: SCALES.get(words[at + 1]!)! };
  }
  if (words[at] === "half" && words[at + 1] === "a" && words[at + 2] === "dozen")
    return { first: at, last: at + 2, value: 6 };
  const start = smallAt(words, at);
  if (!start) return null;
  let total = 0;
  let group = start.value;
  let last = start.last;
  for (;;) {
    const scale = SCALES.get(words[last + 1] ?? "");
    if (scale) {
      group *= scale;
      last += 1;
      if (scale >= 1_000) {
        total += group;
        group = 0;
      }
      continue;
    }
    const skip = words[last + 1] === "and" && scaled(words[last]) ? 2 : 1;
    const next = scaled(words[last]) ? smallAt(words, last + skip) : null;
    if (!next || FIGURE.test(words[next.first]!)) return { first: at, last, value: total + group };
    group += next.value;
    last = next.last;
  }
}

function scaled(word: string | undefined): boolean {
  return word === "hundred" || word === "thousand" || word === "million";
}

function smallAt(words: readonly string[], at: number): NumberSpan | null {
  const word = words[at];
  if (word === undefined) return null;
  if (FIGURE.test(word)) return { first: at, last: at, value: Number(word.replaceAll(",", "")) };
  const joined = /^([a-z]+)[-‐‑]([a-z]+)$/.exec(word);
  const value = joined ? pair(joined[1]!, joined[2]!) : SMALL.get(word);
  if (value === undefined) return null;
  if (value >= 20 && value % 10 === 0 && HYPHENS.has(words[at + 1] ?? "")) {
    const both = pair(word, words[at + 2] ?? "");
    if (both !== undefined) return { first: at, last: at + 2, value: both };
  }
  return { first: at, last: at, value };
}

function pair(tens: string, ones: string): number | undefined {
  const ten = SMALL.get(tens);
  const one = SMALL.get(ones);
  return ten !== undefined && one !== undefined && TENS.includes(tens) && one > 0 && one < 10 ? ten + one : undefined;
}
