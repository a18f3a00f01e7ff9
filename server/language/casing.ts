// What the model is shown instead of the words: straight quotes, no invisible characters, and everyday case where a line is set in
// capitals or as a headline. Tokens keep the text as it stands.

const INVISIBLE = /\p{Cf}|[\ufe0e\ufe0f]/gu;
const APOSTROPHE = /[’ʼ]|[`´](?=\p{L})/gu;
const QUOTES = new Map(
  Object.entries({ "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "``": '"', "''": '"', "‘": "'", "’": "'" }),
);
/** Lines of fewer words are too short to tell their case from that of a name. */
const FEWEST_IN_CAPITALS = 3;
const FEWEST_IN_TITLE = 4;
/** Share of the longer words that must be capitalised in a headline, or in capitals in a line of capitals. */
const SHARE = 0.85;
/** In a line of capitals these are the names, not the pronoun and the like. */
const CAPITAL_NAMES = new Map([
  ["us", "US"],
  ["who", "WHO"],
  ["un", "UN"],
  ["eu", "EU"],
  ["uk", "UK"],
]);

/** How often each word form occurs inside sentences, by its lower-case form. */
export type FormCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function plainForm(word: string): string {
  const quote = QUOTES.get(word);
  if (quote) return quote;
  const plain = /^[\x20-\x5f\x61-\x7e]*$/.test(word) ? word : word.replace(APOSTROPHE, "'").replace(INVISIBLE, "");
  return plain || word;
}

/** Word forms of one sentence as the model should see them; same length as `words`. */
export function modelForms(words: readonly string[]): string[] {
  return words.map((word, i) => (isNameSaid(words, i) ? NAME_FOR_SAID : plainForm(word)));
}

/** The model takes every "Said" for the verb; inside a sentence, between a small letter and a capital, it is a man. */
function isNameSaid(words: readonly string[], i: number): boolean {
  const before = words[i - 1];
  if (words[i] !== "Said" || before === undefined || !/^\p{Lu}\p{Ll}/u.test(words[i + 1] ?? "")) return false;
  return /^(?:\p{Ll}+|,)$/u.test(before);
}
const NAME_FOR_SAID = "Ahmed";

const isWord = (form: string): boolean => /^\p{L}/u.test(form);
const isCapitals = (form: string): boolean =>
  form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();
const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form);
const capitalise = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

const share = (forms: readonly string[], test: (form: string) => boolean): number =>
  forms.length === 0 ? 0 : forms.filter(test).length / forms.length;

/** How a sentence is set: "capitals" throughout, "title" like a headline, or "plain". */
export function caseStyle(forms: readonly string[]): "capitals" | "title" | "plain" {
  const words = forms.filter((form) => isWord(form) && form.length > 1);
  if (words.length >= FEWEST_IN_CAPITALS && share(words, isCapitals) >= SHARE) return "capitals";
  const ending = forms.at(-1)!;
  const long = words.filter((form) => form.length > 3);
  return long.length >= FEWEST_IN_TITLE && share(long, isCapitalised) >= SHARE && ending !== "." ? "title" : "plain";
}

/** Counts the forms of words inside plainly set sentences; the first word of each says nothing about case. */
export function countForms(sentences: Iterable<readonly string[]>): FormCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const forms of sentences) {
    for (const form of forms.slice(1)) {
      if (!isWord(form)) continue;
      const lower = form.toLowerCase();
      const own = counts.get(lower) ?? new Map<string, number>();
      own.set(form, (own.get(form) ?? 0) + 1);
      counts.set(lower, own);
    }
  }
  return counts;
}

/** The form in which the rest of the text writes a word, null when it does not occur there. */
function usualForm(lower: string, counts: FormCounts): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [form, count] of counts.get(lower) ?? []) {
    if (count > most) [best, most] = [form, count];
  }
  return best;
}

/**
 * Everyday forms of a sentence set in capitals or as a headline: as the rest of the text writes each word, else in lower case -
 * with a capital where `tags`, the Penn tags of an earlier parse of the lower-case forms, say it is a name.
 */
export function recase(forms: readonly string[], counts: FormCounts, tags: readonly string[] = []): string[] {
  const style = caseStyle(forms);
  return forms.map((form, i) => {
    if (!isWord(form) || (style === "title" && isCapitals(form))) return form;
    const lower = form.toLowerCase();
    const usual = usualForm(lower, counts) ?? CAPITAL_NAMES.get(style === "capitals" ? lower : "") ?? lower;
    return i === 0 || /^NNP/.test(tags[i] ?? "") ? capitalise(usual) : usual;
  });
}
