// Markdown with optional YAML front matter; marks of formatting go, words stay.
import { parse } from "yaml";
import { ActorgraphError } from "../../domain/errors.ts";
import { asIsoDate } from "../metadata.ts";
import type { Format, Metadata } from "../types.ts";

export const markdown: Format = {
  name: "markdown",
  extensions: [".md", ".markdown"],
  *read(content) {
    const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(content);
    const body = stripMarkdown(front ? content.slice(front[0].length) : content);
    yield { ...(front ? frontMatter(front[1] ?? "") : {}), text: body };
  },
};

function frontMatter(yaml: string): Metadata & { id?: string | null } {
  let fields: unknown;
  try {
    fields = parse(yaml, { maxAliasCount: 0 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new ActorgraphError("invalid_input", `front matter is not YAML: ${reason}`, { cause });
  }
  const of = (name: string) => wordsOf((fields as Record<string, unknown> | null)?.[name]);
  return {
    id: of("id"),
    title: of("title"),
    source: of("source") ?? of("outlet") ?? of("publisher"),
    url: of("url"),
    published: asIsoDate(of("published") ?? of("date")),
  };
}

function wordsOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" || typeof value === "number" ? String(value).trim() || null : null;
}

/** Takes away headings' hashes, emphasis, links, images, quotes, lists, code fences and comments, line by line. */
export function stripMarkdown(content: string): string {
  return content
    .replace(/<!--[\s\S]*?-->/g, "")
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, "$1")
        .replace(/^\s{0,3}(>\s?)+/, "")
        .replace(/^\s*([-*+]|\d{1,3}[.)])\s+/, "")
        .replace(/^\s*(```|~~~).*$/, "")
        .replace(/!\[([^\]]*)\]\([^)]*\)/g, "")
        .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, "$1")
        .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
        .replace(/(?<![\w*])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?![\w*])/g, "$1")
        .replace(/`([^`]+)`/g, "$1"),
    )
    .join("\n");
}
