// Reads CoNLL-U treebanks as documents: the raw text as it stood, and the gold words with their offsets into it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A syntactic word; `head` counts from 0 in its sentence, -1 is the root. */
interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  /** The last column: annotations of other layers. */
  readonly misc: string;
  readonly start: number;
  readonly end: number;
}

interface GoldSentence {
  readonly words: readonly GoldWord[];
  readonly start: number;
  readonly end: number;
}

/** A document of a treebank: `# text` lines joined by spaces, paragraphs (`# newpar`) parted by blank lines. */
export interface GoldDocument {
  /** As `# newdoc id` says; empty where it does not. */
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

interface Block {
  readonly comments: readonly string[];
  readonly rows: readonly string[][];
}

function readBlocks(conllu: string): Block[] {
  return conllu
    .split(/\n\s*\n/)
    .filter((block) => block.trim())
    .map((block) => {
      const lines = block.split("\n").filter(Boolean);
      return {
        comments: lines.filter((line) => line.startsWith("#")),
        rows: lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t")),
      };
    });
}

/** End of the stretch of `text` from `start` that spells `form`, white space aside; the next character when it spells otherwise. */
function endOf(text: string, start: number, form: string): number {
  let at = start;
  for (const character of form.replace(/\s/g, "")) {
    while (/\s/.test(text[at] ?? "")) at++;
    if (text.startsWith(character, at)) at += character.length;
  }
  return Math.max(at, start);
}

function readWords(rows: readonly string[][], text: string, from: number): GoldWord[] {
  const words: GoldWord[] = [];
  let at = from;
  for (const [id = "", form = "", lemma = "", upos = "", xpos = "", , head = "", deprel = "", , misc = ""] of rows) {
    if (!/^\d+$/.test(id)) continue;
    while (/\s/.test(text[at] ?? "")) at++;
    const end = endOf(text, at, form);
    words.push({ form, lemma, upos, xpos, head: Number(head) - 1, deprel, misc, start: at, end });
    at = end;
  }
  return words;
}

/** What a block's comment `# key = value` says; empty where there is none. */
function commentOf(block: Block | undefined, key: string): string {
  const start = `# ${key} = `;
  const line = block?.comments.find((comment) => comment.startsWith(start));
  return line?.slice(start.length).trim() ?? "";
}

function readDocument(blocks: readonly Block[]): GoldDocument {
  let text = "";
  const starts = blocks.map((block, i) => {
    const paragraph = block.comments.some((line) => /^# newpar(?:\s|$)/.test(line));
    if (i > 0) text += paragraph ? "\n\n" : " ";
    const start = text.length;
    text += commentOf(block, "text");
    return start;
  });
  const sentences = blocks.map((block, i) => {
    const words = readWords(block.rows, text, starts[i]!);
    return { words, start: words[0]?.start ?? starts[i]!, end: words.at(-1)?.end ?? starts[i]! };
  });
  return { id: commentOf(blocks[0], "newdoc id"), text, sentences };
}

/** Parses CoNLL-U text into documents. */
export function readTreebank(conllu: string): GoldDocument[] {
  const documents: Block[][] = [];
  for (const block of readBlocks(conllu)) {
    if (documents.length === 0 || block.comments.some((line) => line.startsWith("# newdoc"))) documents.push([]);
    documents.at(-1)!.push(block);
  }
  return documents.map(readDocument);
}

/** Path of a treebank file (`name.conllu` or `name.conllu.gz`) in a folder, null when it is not there. */
export function findTreebank(folder: string, name: string): string | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((entry) => entry === `${name}.conllu` || entry === `${name}.conllu.gz`);
  return file ? join(folder, file) : null;
}

/** Reads a treebank file, gzipped or not. */
export function loadTreebank(path: string): GoldDocument[] {
  const bytes = readFileSync(path);
  return readTreebank((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}
