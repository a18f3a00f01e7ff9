// Reads CoNLL-U treebanks as documents: the raw text as it stood, and the gold words with their offsets into it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readMentionHeads } from "./mention-heads.ts";

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
  /** Class of the mention this word heads; undefined where the treebank marks no mentions. */
  readonly entity: string | null | undefined;
  readonly start: number;
  readonly end: number;
}

interface GoldSentence {
  readonly words: readonly GoldWord[];
  readonly start: number;
  readonly end: number;
}

/** A document of a treebank with its raw text, which is built by `joinTexts`. */
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

function readWords(rows: readonly string[][], text: string, from: number, marksMentions: boolean): GoldWord[] {
  const own = rows.filter(([id = ""]) => /^\d+$/.test(id));
  const entities = marksMentions ? readMentionHeads(own) : [];
  let at = from;
  return own.map(([, form = "", lemma = "", upos = "", xpos = "", , head = "", deprel = "", , misc = ""], i) => {
    while (/\s/.test(text[at] ?? "")) at++;
    const start = at;
    at = endOf(text, start, form);
    return { form, lemma, upos, xpos, head: Number(head) - 1, deprel, misc, entity: entities[i], start, end: at };
  });
}

/** What a block's comment `# key = value` says; empty where there is none. */
function commentOf(block: Block | undefined, key: string): string {
  const start = `# ${key} = `;
  const line = block?.comments.find((comment) => comment.startsWith(start));
  return line?.slice(start.length).trim() ?? "";
}

/** What stands between the sentences of a document that share a paragraph. */
export type Joint = "blanks" | "line ends";

const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/u;

/**
 * The raw text of a document and where each sentence starts: `# text` lines joined by blanks, paragraphs (`# newpar`) parted by empty
 * lines. Treebanks do not keep the line ends of mail headers, lists and signatures; with "line ends" one is put back wherever a
 * sentence has no end mark.
 */
function joinTexts(blocks: readonly Block[], joint: Joint): { text: string; starts: number[] } {
  let text = "";
  const starts = blocks.map((block, i) => {
    const paragraph = block.comments.some((line) => /^# newpar(?:\s|$)/.test(line));
    const line = joint === "line ends" && !ENDS_SENTENCE.test(text) ? "\n" : " ";
    if (i > 0) text += paragraph ? "\n\n" : line;
    const start = text.length;
    text += commentOf(block, "text");
    return start;
  });
  return { text, starts };
}

function readDocument(blocks: readonly Block[], joint: Joint, marksMentions: boolean): GoldDocument {
  const { text, starts } = joinTexts(blocks, joint);
  const sentences = blocks.map((block, i) => {
    const words = readWords(block.rows, text, starts[i]!, marksMentions);
    return { words, start: words[0]?.start ?? starts[i]!, end: words.at(-1)?.end ?? starts[i]! };
  });
  return { id: commentOf(blocks[0], "newdoc id"), text, sentences };
}

/** Parses CoNLL-U text into documents. */
export function readTreebank(conllu: string, joint: Joint = "blanks"): GoldDocument[] {
  const documents: Block[][] = [];
  for (const block of readBlocks(conllu)) {
    if (documents.length === 0 || block.comments.some((line) => line.startsWith("# newdoc"))) documents.push([]);
    documents.at(-1)!.push(block);
  }
  const marksMentions = conllu.includes("# global.Entity");
  return documents.map((blocks) => readDocument(blocks, joint, marksMentions));
}

/** Path of a treebank file (`name.conllu` or `name.conllu.gz`) in a folder, null when it is not there. */
export function findTreebank(folder: string, name: string): string | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((entry) => entry === `${name}.conllu` || entry === `${name}.conllu.gz`);
  return file ? join(folder, file) : null;
}

/** Reads a treebank file, gzipped or not. */
export function loadTreebank(path: string, joint?: Joint): GoldDocument[] {
  const bytes = readFileSync(path);
  return readTreebank((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"), joint);
}
