// Cypher for the editor: a stream tokenizer for colours, and completion from keywords and the ontology.
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { StreamLanguage, type StringStream } from "@codemirror/language";

const KEYWORDS = new Set(
  "MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY SKIP LIMIT DISTINCT AS AND OR XOR NOT IN STARTS ENDS CONTAINS IS NULL CASE WHEN THEN ELSE END ASC DESC ASCENDING DESCENDING UNION ALL EXISTS COUNT CALL YIELD CREATE MERGE DELETE DETACH SET REMOVE FOREACH SHORTESTPATH ALLSHORTESTPATHS ANY NONE SINGLE".split(
    " ",
  ),
);
const FUNCTIONS =
  "count collect sum avg min max size labels type id properties keys nodes relationships length head last coalesce toLower toUpper toString toInteger substring split trim range startNode endNode".split(
    " ",
  );
const ATOMS = new Set(["TRUE", "FALSE", "NULL"]);

function word(stream: StringStream, afterColon: boolean): string {
  stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u);
  const text = stream.current();
  if (afterColon) return "typeName";
  if (ATOMS.has(text.toUpperCase())) return "atom";
  if (FUNCTIONS.includes(text) && stream.match(/^\s*\(/, false)) return "variableName.function";
  if (KEYWORDS.has(text.toUpperCase())) return "keyword";
  return "variableName";
}

/** Whether a block comment is open, and whether a colon, a dot or a label went before. */
interface CypherState {
  comment: boolean;
  colon: boolean;
  dot: boolean;
  label: boolean;
}

/** Reads one token and names its style, null for space. */
export function styleOf(stream: StringStream, state: CypherState): string | null {
  if (state.comment || stream.match("/*")) {
    state.comment = !stream.match(/^.*?\*\//);
    if (state.comment) stream.skipToEnd();
    return "comment";
  }
  if (stream.match(/^\/\/.*/)) return "comment";
  if (stream.eatSpace()) return null;
  const { colon, dot, label } = state;
  state.colon = false;
  state.dot = false;
  state.label = colon;
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'(?:[^'\\]|\\.)*'?/)) return "string";
  if (stream.match(/^`[^`]*`?/)) return colon ? "typeName" : "variableName";
  if (stream.match(/^\$\w+/)) return "special";
  if (stream.match(/^\d+(\.\d+)?([eE][+-]?\d+)?/)) return "number";
  if (/[\p{L}_]/u.test(stream.peek() ?? "")) {
    const style = word(stream, colon);
    return dot ? "propertyName" : style;
  }
  const char = stream.next();
  // In a label expression `:A|B` the bar keeps naming types.
  state.colon = char === ":" || (char === "|" && label);
  state.dot = char === ".";
  return /[=<>+\-*/%^|!]/.test(char ?? "") ? "operator" : "punctuation";
}

export const cypherLanguage = StreamLanguage.define({
  name: "cypher",
  startState: (): CypherState => ({ comment: false, colon: false, dot: false, label: false }),
  token: styleOf,
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"'] },
  },
});

export interface Schema {
  readonly labels: readonly string[];
  readonly relations: readonly string[];
  readonly properties: readonly string[];
}

/** Completion: labels and relation types after a colon, properties after a dot, keywords and functions elsewhere. */
export function completeCypher({ labels, relations, properties }: Schema) {
  const options = (names: readonly string[], type: string): Completion[] => names.map((label) => ({ label, type }));
  const general = [...options([...KEYWORDS], "keyword"), ...options(FUNCTIONS, "function")];
  return (context: CompletionContext): CompletionResult | null => {
    const before = context.matchBefore(/[:.|]?[\p{L}_][\p{L}\p{N}_]*|[:.|]/u);
    if (!before) return context.explicit ? { from: context.pos, options: general } : null;
    const sign = /^[:.|]/.test(before.text) ? before.text[0] : "";
    const from = before.from + (sign ? 1 : 0);
    if (sign === ".") return { from, options: options(properties, "property"), validFor: /^\w*$/ };
    const inRelation = /\[[^\]]*$/.test(context.state.sliceDoc(Math.max(0, before.from - 200), before.from));
    if (sign)
      return { from, options: inRelation ? options(relations, "type") : options(labels, "class"), validFor: /^\w*$/ };
    return { from, options: general, validFor: /^\w*$/ };
  };
}
