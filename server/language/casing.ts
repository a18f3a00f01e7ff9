// What the model is shown instead of the word: straight quotes, no invisible characters, and everyday case where a line is in capitals.

const INVISIBLE = /\p{Cf}|\ufe0f/gu;
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
