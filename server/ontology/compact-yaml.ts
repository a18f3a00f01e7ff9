// A quick reader for the plain part of YAML that the seeds are written in; whatever else a file holds is left to the `yaml` package.

/** Thrown and caught inside this file: the text goes beyond the plain part. */
class Beyond extends Error {}

interface Line {
  readonly indent: number;
  readonly text: string;
}

interface Cursor {
  readonly lines: readonly Line[];
  at: number;
}

const KEY = /^([A-Za-z][\w-]*):(?: +|$)/;
const FLOW_KEY = /([A-Za-z][\w-]*): +/y;
const FLOW_END = /[,[\]{}]/g;
/** What a plain scalar may begin with: no YAML indicator, and no digit form that YAML reads in another base or as infinity. */
const PLAIN_START = /^[^\s[\]{}"'&*!|>%@`#?:,.~=<-]|^-\d|^~$/;
/** The usual case, told by one test: a word or name that is surely text. */
const COMMON = /^[A-Za-z](?:[^:#]|:(?=[^\s:#]))*$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DOUBTFUL_NUMBER = /^[-+]?[\d.]+(?:[eE][-+]?\d+)?$|^0[xob]/;

/**
 * The value of a YAML text, the same as the `yaml` package gives, about ten times as quickly; undefined when the text uses anything
 * but comment lines, block lists and maps, one-line flow lists and maps, plain and double-quoted one-line scalars. Such a text may
 * still be good YAML.
 */
export function readCompactYaml(text: string): unknown {
  if (/[\t\r\u0085\u2028\u2029\uFEFF]/.test(text)) return undefined;
  try {
    const cursor = { lines: contentLines(text), at: 0 };
    if (cursor.lines.length === 0) return undefined;
    const value = readBlock(cursor, cursor.lines[0]!.indent);
    return cursor.at === cursor.lines.length ? value : undefined;
  } catch (thrown) {
    if (thrown instanceof Beyond) return undefined;
    throw thrown;
  }
}

function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.split("\n")) {
    const content = raw.trim();
    if (content !== "" && content[0] !== "#")
      lines.push({ indent: raw.length - raw.trimStart().length, text: content });
  }
  return lines;
}

/** A list or map whose lines all stand at `indent`; ends before the first line that stands further left. */
function readBlock(cursor: Cursor, indent: number): unknown {
  return cursor.lines[cursor.at]!.text.startsWith("- ") ? readList(cursor, indent) : readMap(cursor, indent, {});
}

function readList(cursor: Cursor, indent: number): unknown[] {
  const items: unknown[] = [];
  for (
    let line = cursor.lines[cursor.at];
    line !== undefined && line.indent >= indent;
    line = cursor.lines[cursor.at]
  ) {
    if (line.indent !== indent || !line.text.startsWith("- ")) throw new Beyond();
    const content = line.text.slice(2);
    if (KEY.test(content)) items.push(readItemMap(cursor, indent, content));
    else {
      cursor.at++;
      items.push(readValue(content));
    }
  }
  return items;
}

/** "- id: x" and the lines below it, two columns further in. */
function readItemMap(cursor: Cursor, indent: number, content: string): object {
  const map = {};
  cursor.at++;
  readPair(cursor, indent + 2, content, map);
  const next = cursor.lines[cursor.at];
  return next !== undefined && next.indent > indent ? readMap(cursor, indent + 2, map) : map;
}

function readMap(cursor: Cursor, indent: number, map: object): object {
  for (
    let line = cursor.lines[cursor.at];
    line !== undefined && line.indent >= indent;
    line = cursor.lines[cursor.at]
  ) {
    if (line.indent !== indent) throw new Beyond();
    cursor.at++;
    readPair(cursor, indent, line.text, map);
  }
  const next = cursor.lines[cursor.at];
  if (next?.text.startsWith("- ") && next.indent === indent) throw new Beyond();
  return map;
}

function readPair(cursor: Cursor, indent: number, text: string, map: object): void {
  const match = KEY.exec(text);
  if (match === null) throw new Beyond();
  const rest = text.slice(match[0].length);
  if (rest !== "") setField(map, match[1]!, readValue(rest));
  else {
    const next = cursor.lines[cursor.at];
    if (next === undefined || next.indent <= indent) throw new Beyond();
    setField(map, match[1]!, readBlock(cursor, next.indent));
  }
}

function setField(map: object, key: string, value: unknown): void {
  if (Object.hasOwn(map, key) || key === "__proto__" || typeof readPlain(key) !== "string") throw new Beyond();
  (map as Record<string, unknown>)[key] = value;
}

/** The value on the rest of a line. */
function readValue(text: string): unknown {
  if (text[0] !== "{" && text[0] !== "[" && text[0] !== '"') return readPlain(text);
  const flow = { text, at: 0 };
  const value = readFlow(flow);
  if (flow.at !== text.length) throw new Beyond();
  return value;
}

interface Flow {
  readonly text: string;
  at: number;
}

function readFlow(flow: Flow): unknown {
  const first = flow.text[flow.at];
  if (first === "[") return readFlowList(flow);
  if (first === "{") return readFlowMap(flow);
  if (first === '"') return readQuoted(flow);
  const start = flow.at;
  FLOW_END.lastIndex = start;
  flow.at = FLOW_END.exec(flow.text)?.index ?? flow.text.length;
  return readPlain(flow.text.slice(start, flow.at).trim());
}

function readFlowList(flow: Flow): unknown[] {
  const items: unknown[] = [];
  for (flow.at++, skipSpaces(flow); flow.text[flow.at] !== "]"; skipSpaces(flow)) {
    items.push(readFlow(flow));
    endItem(flow, "]");
  }
  flow.at++;
  return items;
}

function readFlowMap(flow: Flow): object {
  const map = {};
  for (flow.at++, skipSpaces(flow); flow.text[flow.at] !== "}"; skipSpaces(flow)) {
    FLOW_KEY.lastIndex = flow.at;
    const match = FLOW_KEY.exec(flow.text);
    if (match === null) throw new Beyond();
    flow.at += match[0].length;
    setField(map, match[1]!, readFlow(flow));
    endItem(flow, "}");
  }
  flow.at++;
  return map;
}

/** After an item: a comma, or the closing bracket (left to be read). */
function endItem(flow: Flow, closing: string): void {
  skipSpaces(flow);
  if (flow.text[flow.at] === ",") flow.at++;
  else if (flow.text[flow.at] !== closing) throw new Beyond();
}

function readQuoted(flow: Flow): string {
  const end = flow.text.indexOf('"', flow.at + 1);
  const content = flow.text.slice(flow.at + 1, end);
  if (end < 0 || content.includes("\\")) throw new Beyond();
  flow.at = end + 1;
  return content;
}

/** A scalar without quotes, read as the core schema of YAML 1.2 reads it. */
function readPlain(text: string): unknown {
  if (text.length > 5 && COMMON.test(text)) return text;
  if (!PLAIN_START.test(text) || text.includes(" #") || text.includes(": ") || text.endsWith(":")) throw new Beyond();
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (NUMBER.test(text)) return Number(text);
  if (DOUBTFUL_NUMBER.test(text)) throw new Beyond();
  return text;
}

function skipSpaces(flow: Flow): void {
  while (flow.text[flow.at] === " ") flow.at++;
}
