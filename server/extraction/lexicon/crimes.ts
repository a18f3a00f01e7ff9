// What crimes on persons are called, by the stems of their words.

/** "bomb" of "bombing" and "bombed". */
export function stemOf(word: string): string {
  return word.replace(/(?:ing|ed|e)s?$/, "").replace(/(.)\1$/, "$1");
}

/** What a killing is called when it is spoken of again. */
export const MURDEROUS = new Set(
  "attack kill murder assassination shoot bomb explosion blast slay poison stab death ambush execution strike lynch crime"
    .split(" ")
    .map(stemOf),
);

/** What is rather done to one than to many. */
export const OF_ONE = new Set("kill murder assassination slay crime".split(" ").map(stemOf));

/** What happens to somebody without anybody's doing, for all that is said. */
export const DYING = new Set("die death perish drown succumb fall".split(" ").map(stemOf));

/** What taking somebody away is called. */
export const KIDNAPPING = new Set("kidnap abduct abduction snatch hijack".split(" ").map(stemOf));
