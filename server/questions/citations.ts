// The sentences behind an answer, each once, each checked against the stored text before it is shown.
import type { Citation } from "../api/contract/questions.ts";
import type { FoundClaim } from "./claims.ts";

/** Texts of documents by id. */
export type Texts = ReadonlyMap<string, string>;

/** Collects citations; gives numbers to the claims that rows and paths refer to. */
export interface Citations {
  /** Numbers of the sentences of these claims, at most `most`; what does not stand in its document is left out. */
  cite(claims: readonly FoundClaim[], most?: number): number[];
  readonly list: readonly Citation[];
}

/** A collection over the texts of every document that may be cited. */
export function collectCitations(texts: Texts): Citations {
  const list: Citation[] = [];
  const numbers = new Map<string, number>();
  const add = ({ document, title, source, published, start, end, quote }: FoundClaim): number | null => {
    const key = `${document}|${start}|${end}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (texts.get(document)?.slice(start, end) !== quote) return null;
    list.push({ document, title, source, published, start, end, quote });
    numbers.set(key, list.length - 1);
    return list.length - 1;
  };
  return {
    list,
    cite(claims, most = 5) {
      const found = new Set<number>();
      for (const claim of claims) {
        if (found.size >= most) break;
        const number = add(claim);
        if (number !== null) found.add(number);
      }
      return [...found];
    },
  };
}

/** Claims whose quote stands in the stored text where it says. */
export function verified(claims: readonly FoundClaim[], texts: Texts): FoundClaim[] {
  return claims.filter(({ document, start, end, quote }) => texts.get(document)?.slice(start, end) === quote);
}
