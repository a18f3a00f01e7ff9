// What the model is shown instead of the word: straight quotes, no invisible characters, and everyday case where a line is in capitals.

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe0f\ufeff]/g;
const QUOTES = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["``", '"'],
  ["''", '"'],
]);

function plainForm(word: string): string {
  const quote = QUOTES.get(word);
  if (quote) return quote;
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : word.replace(/[’ʼ]/g, "'").replace(INVISIBLE, "");
  return plain || word;
}

/** Word forms of one sentence as the model should see them; same length as `words`. */
export function modelForms(words: readonly string[]): string[] {
  return words.map(plainForm);
}
