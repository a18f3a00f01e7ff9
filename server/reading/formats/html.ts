// Web pages: the article without the page around it (Readability), as paragraphs of plain text.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { ActorgraphError } from "../../domain/errors.ts";
import { asIsoDate } from "../metadata.ts";
import type { Format } from "../types.ts";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "BUTTON", "FORM", "NAV"]);

export const html: Format = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  *read(content) {
    const page = parsePage(content);
    const published = asIsoDate(
      metaOf(page, "article:published_time", "datePublished", "date", "dc.date") ?? timeOf(page),
    );
    const source = metaOf(page, "og:site_name");
    const url = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? metaOf(page, "og:url");
    const title = metaOf(page, "og:title") ?? textOf(page.querySelector("h1")) ?? textOf(page.querySelector("title"));
    const body = articleText(content, page);
    yield { title, source, url: /^https?:\/\//.test(url ?? "") ? url : null, published, text: body };
  },
};

/** Elements that never or not always have an end tag, and so say nothing of nesting. */
const WITHOUT_END = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot option optgroup colgroup html head body".split(
    " ",
  ),
);
const DEEPEST_TAG = 2000;

/** Refuses what no page is: the parser's time grows with the square of the nesting. */
function refuseDeepNesting(content: string): void {
  let depth = 0;
  for (const [, end, name] of content.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (WITHOUT_END.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > DEEPEST_TAG)
      throw new ActorgraphError("invalid_input", `is nested more than ${DEEPEST_TAG} elements deep`);
  }
}

function parsePage(content: string): Document {
  refuseDeepNesting(content);
  try {
    const whole = /<html[\s>]/i.test(content)
      ? content
      : `<!doctype html><html><head></head><body>${content}</body></html>`;
    return parseHTML(whole).document as unknown as Document;
  } catch (cause) {
    throw new ActorgraphError("invalid_input", "could not be read as HTML", { cause });
  }
}

/** Readability rewrites the page it is given, so it gets one of its own; what it cannot find is read from the whole body. */
function articleText(content: string, page: Document): string {
  const found = readable(parsePage(content));
  const article = found ? linesOf(parsePage(found).body) : "";
  return article.length >= 200 ? article : linesOf(page.body);
}

/** Readability's time grows with the square of the nesting; real pages stay far below. */
const DEEPEST = 80;
const MOST_ELEMENTS = 20_000;

function readable(page: Document): string | null {
  if (depthOf(page.body) > DEEPEST) return null;
  try {
    return new Readability(page, { maxElemsToParse: MOST_ELEMENTS }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function depthOf(root: Element): number {
  let deepest = 0;
  const stack: [Element, number][] = [[root, 0]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [element, depth] = next;
    deepest = Math.max(deepest, depth);
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) stack.push([child, depth + 1]);
  }
  return deepest;
}

/** Text of an element, one paragraph per block, spaces run together. Walks with a stack: pages nest deeper than calls may. */
function linesOf(root: Element): string {
  const parts: string[] = [];
  const stack: (Node | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") parts.push(node);
    else if (node.nodeType === 3) parts.push((node.textContent ?? "").replace(/\s+/g, " "));
    else if (node.nodeType === 1 && !SILENT.has(node.nodeName.toUpperCase())) pushElement(node, stack);
  }
  const lines = parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n\n");
}

function pushElement(node: Node, stack: (Node | string)[]): void {
  const name = node.nodeName.toUpperCase();
  const edge = BLOCKS.has(name) || name === "BR" ? "\n" : "";
  if (edge) stack.push(edge);
  for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  if (edge) stack.push(edge);
}

function metaOf(page: Document, ...names: string[]): string | null {
  for (const name of names) {
    const meta = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = meta?.getAttribute("content")?.trim();
    if (content) return content;
  }
  return null;
}

function timeOf(page: Document): string | null {
  return page.querySelector("time[datetime]")?.getAttribute("datetime") ?? null;
}

function textOf(element: Element | null): string | null {
  return element?.textContent?.replace(/\s+/g, " ").trim() || null;
}
