/**
 * The guard before user- and model-written Cypher: an allow list over tokens, the same for both engines.
 *
 * Two operands never stand side by side in Cypher. So a word that follows a complete expression must be a keyword, and every clause
 * that writes, loads or administers is a word followed by a word or a bracket. The guard therefore accepts a word (1) at the start of
 * a clause if it is one of CLAUSE_STARTS, (2) after a complete expression if it is one of CONNECTING_WORDS, (3) before a bracket if it
 * is a known function, (4) after CALL if it is a known procedure, and (5) elsewhere as a name. What is not known is refused.
 */
import { ActorgraphError } from "../domain/errors.ts";
import { type CypherToken, cypherTokens, positionOf } from "./cypher-tokens.ts";
import {
  CLAUSE_STARTS,
  CLOSING_WORDS,
  CONNECTING_WORDS,
  FUNCTIONS,
  OPENING_WORDS,
  PROCEDURES,
} from "./cypher-vocabulary.ts";

const ALLOWED =
  "MATCH, OPTIONAL MATCH, WHERE, WITH, RETURN, ORDER BY, SKIP, LIMIT, UNWIND, UNION, CALL {}, EXISTS {} and COUNT {}";
const LONGEST = 50_000;

/** What is expected at a place: the start of a clause, an operand, or what may follow a complete expression. */
type Expected = "clause" | "operand" | "connection";

class Reader {
  readonly #cypher: string;
  readonly #tokens: readonly CypherToken[];
  #index = 0;
  #expected: Expected = "clause";

  constructor(cypher: string) {
    this.#cypher = cypher;
    this.#tokens = cypherTokens(cypher);
  }

  read(): void {
    if (this.#tokens.length === 0)
      throw new ActorgraphError("invalid_query", "the query is empty", { hint: `it may use ${ALLOWED}` });
    for (; this.#index < this.#tokens.length; this.#index++) {
      const token = this.#tokens[this.#index]!;
      if (token.kind === "sign") this.#sign(token);
      else if (token.kind === "value") this.#value(token);
      else this.#name(token);
    }
  }

  #at(distance: number): CypherToken | undefined {
    return this.#tokens[this.#index + distance];
  }

  #isSign(distance: number, signs: string): boolean {
    const token = this.#at(distance);
    return token?.kind === "sign" && signs.includes(token.text);
  }

  #refuse(
    token: CypherToken,
    message: string,
    hint = `a query may use ${ALLOWED}; a name that looks like a keyword goes into backticks`,
  ): never {
    throw new ActorgraphError("forbidden_query", message, { where: positionOf(this.#cypher, token.start), hint });
  }

  #value(token: CypherToken): void {
    if (this.#expected === "clause") this.#refuse(token, `a clause cannot begin with ${token.text}`);
    if (this.#expected === "connection") this.#refuse(token, `${token.text} is not expected here`);
    this.#expected = "connection";
  }

  #sign(token: CypherToken): void {
    const { text } = token;
    if (this.#expected === "clause") this.#refuse(token, `a clause cannot begin with "${text}"`);
    if (text === ";") {
      if (this.#index < this.#tokens.length - 1) this.#refuse(this.#at(1)!, "only one statement at a time");
    } else if (text === "{") this.#expected = this.#opensClause() ? "clause" : "operand";
    else if (")]}".includes(text)) this.#expected = "connection";
    else if (text === "*" && this.#followsWord("WITH RETURN DISTINCT YIELD")) this.#expected = "connection";
    else this.#expected = "operand";
  }

  #followsWord(candidates: string): boolean {
    const before = this.#at(-1);
    return before?.kind === "word" && candidates.split(" ").includes(before.text.toUpperCase());
  }

  /** Whether the brace at hand opens a subquery: its first word is then no key of a map, no part of a projection and no number. */
  #opensClause(): boolean {
    const first = this.#at(1);
    return first?.kind === "word" && !this.#isSign(2, ":,}");
  }

  /** The token at hand is a key of a map, so that what follows the colon is an expression. */
  #isKeyAt(distance: number): boolean {
    return this.#at(distance)?.kind !== "sign" && this.#isSign(distance - 1, "{,") && this.#isSign(distance + 1, ":");
  }

  /** Names after a dot, after the colon of a label, and aliases and keys of maps are never keywords. */
  #isPlainName(token: CypherToken): boolean {
    if (token.kind === "quoted" || this.#followsWord("AS") || this.#isKeyAt(0)) return true;
    return this.#isSign(-1, ".&!%") || (this.#isSign(-1, ":") && !this.#isKeyAt(-2));
  }

  #name(token: CypherToken): void {
    const word = token.text.toUpperCase();
    if (this.#isPlainName(token)) {
      if (this.#expected !== "operand") this.#refuse(token, `"${token.text}" is not expected here`);
      this.#operand(token);
    } else if (this.#expected === "clause") this.#clause(token, word);
    else if (this.#expected === "connection") this.#connect(token, word);
    else if (word === "CALL") this.#refuse(token, "CALL is not expected here");
    else if (OPENING_WORDS.has(word) && !(word === "ALL" && this.#isSign(1, "("))) this.#expected = "operand";
    else if (CLOSING_WORDS.has(word)) this.#expected = "connection";
    else this.#operand(token);
  }

  #clause(token: CypherToken, word: string): void {
    if (this.#followsWord("UNION") && (word === "ALL" || word === "DISTINCT")) return;
    if (!CLAUSE_STARTS.has(word)) this.#refuse(token, `${word} is not allowed`);
    this.#begin(token, word);
  }

  #connect(token: CypherToken, word: string): void {
    if (!CONNECTING_WORDS.has(word)) this.#refuse(token, `${word} is not allowed`);
    const next = this.#at(1);
    if (word === "IN" && next?.kind === "word" && /^(?:TRANSACTIONS|CONCURRENT)$/i.test(next.text)) {
      this.#refuse(next, "IN TRANSACTIONS is not allowed");
    }
    this.#begin(token, word);
  }

  /** A keyword that was accepted: what may come after it. */
  #begin(token: CypherToken, word: string): void {
    if (word === "CALL") this.#call(token);
    else if (word === "OPTIONAL") {
      this.#index++;
      if (!this.#followsWord("OPTIONAL") || this.#at(0)?.text.toUpperCase() !== "MATCH")
        this.#refuse(token, "OPTIONAL needs MATCH after it");
      this.#expected = "operand";
    } else if (word === "UNION") this.#expected = "clause";
    else this.#expected = CLOSING_WORDS.has(word) ? "connection" : "operand";
  }

  /** After CALL: a subquery in braces (with or without its list of variables), or a procedure of the list. */
  #call(token: CypherToken): void {
    this.#expected = "operand";
    if (this.#isSign(1, "{(")) return;
    const first = this.#at(1);
    if (first === undefined || first.kind === "sign" || first.kind === "value")
      this.#refuse(token, "CALL needs a subquery or a procedure");
    this.#index++;
    const name = this.#dottedName();
    if (!PROCEDURES.has(name.toLowerCase())) {
      this.#refuse(first, `procedure ${name} is not allowed`, `these are: ${[...PROCEDURES].join(", ")}`);
    }
    this.#expected = "connection";
  }

  /** A name in an expression or pattern; before a bracket it is a function and must be known. */
  #operand(token: CypherToken): void {
    const name = this.#dottedName();
    if (this.#isSign(1, "(") && !FUNCTIONS.has(name.toLowerCase())) {
      this.#refuse(
        token,
        `function ${name} is not allowed`,
        `functions of values, lists, texts, nodes and paths are; a query may use ${ALLOWED}`,
      );
    }
    this.#expected = "connection";
  }

  /** Reads `a.b.c` from the token at hand on; leaves the index on its last part. */
  #dottedName(): string {
    const parts = [this.#at(0)!.text];
    while (this.#isSign(1, ".") && (this.#at(2)?.kind === "word" || this.#at(2)?.kind === "quoted")) {
      this.#index += 2;
      parts.push(this.#at(0)!.text);
    }
    return parts.join(".");
  }
}

/**
 * Checks that a query only reads: a single statement of known clauses, functions and procedures. Pure.
 * @returns the query as given
 * @throws ActorgraphError `forbidden_query` naming the word, its position and what is allowed; `invalid_query` for text that is no
 * Cypher at all; `too_large` over 50,000 characters
 */
export function checkUserQuery(cypher: string): string {
  if (cypher.length > LONGEST) throw new ActorgraphError("too_large", `the query is longer than ${LONGEST} characters`);
  new Reader(cypher).read();
  return cypher;
}
