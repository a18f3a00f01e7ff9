// Splits Cypher into tokens as the engines do: comments, strings, backticks, words, numbers, parameters, signs.
import { ActorgraphError } from "../domain/errors.ts";

/** `word` is a bare identifier or keyword; `quoted` one in backticks (text without them); `value` a string, number or parameter. */
export interface CypherToken {
  readonly kind: "word" | "quoted" | "value" | "sign";
  readonly text: string;
  /** Offset into the query. */
  readonly start: number;
}

const PATTERNS = [
  ["space", /[\s\uFEFF]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y],
  ["value", /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ["quoted", /`[^`]+`/y],
  ["value", /\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|`[^`]+`)/uy],
  ["value", /0[xo][0-9a-f_]+|(?:\d[\d_]*)(?:\.\d[\d_]*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?/iy],
  ["word", /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy],
  ["sign", /[()[\]{}<>=+\-*/%^.,:;|&!~]/y],
] as const;

/** "line 2, column 5" of an offset; lines and columns count from 1. */
export function positionOf(cypher: string, offset: number): string {
  const before = cypher.slice(0, offset).split("\n");
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/**
 * The tokens of a query without spaces and comments. A doubled backtick inside backticks, which only one engine takes, gives two tokens
 * side by side; that is no Cypher and gets refused.
 * @throws ActorgraphError `invalid_query` at a character that begins no token (an unclosed quote, an invisible character), or at a
 * `\u` escape, which one engine resolves before it reads the quotes around it
 */
export function cypherTokens(cypher: string): CypherToken[] {
  const unicode = /\\u/i.exec(cypher);
  if (unicode) {
    const hint = "write the character itself";
    throw new ActorgraphError("invalid_query", "\\u escapes are not accepted", {
      where: positionOf(cypher, unicode.index),
      hint,
    });
  }
  const tokens: CypherToken[] = [];
  for (let offset = 0; offset < cypher.length; ) {
    const found = matchAt(cypher, offset);
    if (found === null) {
      const character = String.fromCodePoint(cypher.codePointAt(offset)!);
      const problem =
        /['"`]/.test(character) || cypher.startsWith("/*", offset) ? "is never closed" : "does not belong into a query";
      throw new ActorgraphError("invalid_query", `${JSON.stringify(character)} ${problem}`, {
        where: positionOf(cypher, offset),
      });
    }
    const { kind, text } = found;
    if (kind === "quoted") tokens.push({ kind, text: text.slice(1, -1), start: offset });
    else if (kind !== "space") tokens.push({ kind, text, start: offset });
    offset += text.length;
  }
  return tokens;
}

function matchAt(cypher: string, offset: number): { kind: CypherToken["kind"] | "space"; text: string } | null {
  if (cypher.startsWith("/*", offset) && cypher.indexOf("*/", offset + 2) < 0) return null;
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = offset;
    const match = pattern.exec(cypher);
    if (match) return { kind, text: match[0] };
  }
  return null;
}
