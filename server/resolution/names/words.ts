// From a name to the words that are compared.
const APOSTROPHES = /['’‘ʼʻʿʾ`´′]/g;

/** Words of a name in lower case with their own letters: no possessive, no apostrophes, no points; hyphens part words. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/['’]s(?!\p{L})/gu, "")
    .replace(APOSTROPHES, "")
    .replace(/\./g, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
}

/** Whether a name is an abbreviation in capitals: "NSC", "UN", "RSF". */
export function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z0-9]{1,7}$/.test(name.replace(/[.\s-]/g, "")) && !/\s/.test(name.trim());
}

/** Whether a name is somebody's own and no description: its last word has a capital or a number ("Harbour Guard", not "armed men"). */
export function isProperName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    /^[^\p{L}]*(?:\p{Lu}|\p{N}|al-\p{Lu}|el-\p{Lu}|as-\p{Lu})/u.test(words.at(-1) ?? "") &&
    !/^(?:his|her|their|its)\b/i.test(name)
  );
}

const ARTICLES = /^(?:al|el|ul|ur|ar|ad|ud|ed|as|us)$/;

/** Joins what is one name in several words: "Abd al-Malik", "Abu Bakr", "Salah al-Din". */
export function joinCompounds(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word, next, after] = [words[at]!, words[at + 1], words[at + 2]];
    if (word === "abd" && next && ARTICLES.test(next) && after) joined.push(`abdul${words[(at += 2)]}`);
    else if (/^abd(?:[aeiou]l)?$/.test(word) && next) joined.push(`${word === "abd" ? word : "abdul"}${words[++at]}`);
    else if (/^ab(?:u|ou|oo|i)$/.test(word) && next) joined.push(`abu${words[++at]}`);
    else if (next && ARTICLES.test(next) && after && /^d[iey]+ne?$/.test(after)) {
      joined.push(`${word}udin`);
      at += 2;
    } else joined.push(word.replace(/^abd[aeiou]l(?=.{3})/, "abdul"));
  }
  return joined;
}
