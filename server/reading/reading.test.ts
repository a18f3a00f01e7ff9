// Reading: formats, encodings, cleaning, languages, dates and ids, and the refusals.
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { cleanText } from "./cleaning.ts";
import { decodeText } from "./encoding.ts";
import { stripMarkdown } from "./formats/markdown.ts";
import { type RawFile, READING_LIMIT, type ReadOutcome, readFile } from "./index.ts";
import { detectLanguage } from "./language.ts";
import { asIsoDate, dateInName, documentId, headlineOf } from "./metadata.ts";

const raw = (name: string, content: string | Uint8Array, more: Partial<RawFile> = {}): RawFile => ({
  name,
  path: name,
  bytes: typeof content === "string" ? Buffer.from(content) : content,
  ...more,
});
const read = (...args: Parameters<typeof raw>): ReadOutcome[] => [...readFile(raw(...args))];
const only = (outcomes: ReadOutcome[]) => {
  expect(outcomes).toHaveLength(1);
  const [outcome] = outcomes;
  if (!outcome?.document) throw outcome?.error ?? new Error("nothing was read");
  return outcome.document;
};

describe("text", () => {
  test("takes the headline as title and keeps it in the text", () => {
    const document = only(read("2024-03-23-hall.txt", "Gunmen storm a hall\n\nThe attack began at eight.\n"));
    expect(document).toEqual({
      id: "doc:2024-03-23-hall",
      path: "2024-03-23-hall.txt",
      title: "Gunmen storm a hall",
      source: null,
      url: null,
      published: "2024-03-23",
      language: "en",
      text: "Gunmen storm a hall\n\nThe attack began at eight.",
    });
  });

  test("what is known beforehand wins", () => {
    const metadata = { title: "Given", source: "Desk", published: "2020-01-01" };
    expect(only(read("2024-03-23-a.txt", "A headline\n\nThe text.", { metadata }))).toMatchObject(metadata);
  });

  test.each([
    ["UTF-8 with mark", Buffer.from("\uFEFFThe café was hit.")],
    ["UTF-16 LE", Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode("The café was hit.", "utf-16le")])],
    ["UTF-16 BE", Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode("The café was hit.", "utf-16be")])],
    ["Windows-1252", iconv.encode("The café was hit.", "windows-1252")],
  ])("reads %s", (_, bytes) => expect(decodeText(bytes, "a.txt")).toBe("The café was hit."));
});

describe("refusals", () => {
  test.each<[string, string, string | Uint8Array, string, RegExp]>([
    ["an empty file", "a.txt", "", "invalid_input", /no text/],
    ["spaces only", "a.txt", " \n\t ", "invalid_input", /no text/],
    ["no letters", "a.txt", "1 2 3", "invalid_input", /no text/],
    ["a PDF", "a.txt", "%PDF-1.7 ...", "unsupported", /PDF/],
    ["zero bytes", "a.txt", Buffer.from([65, 0, 66]), "unsupported", /binary/],
    ["an unknown kind", "a.exe", "text", "unsupported", /\.exe/],
    ["a large file", "a.txt", new Uint8Array(READING_LIMIT + 1), "too_large", /20 MB/],
    [
      "German",
      "a.txt",
      "Die Regierung und das Militär haben sich nicht geeinigt, wie es mit der Stadt weitergeht.",
      "unsupported",
      /German/,
    ],
    ["Russian", "a.txt", "Россия обвинила Украину в нападении на здание.", "unsupported", /Russian/],
    ["broken front matter", "a.md", "---\ntitle: [x\n---\nThe text.", "invalid_input", /front matter/],
  ])("%s", (_, name, content, code, message) => {
    const [outcome] = read(name, content);
    expect(outcome?.error?.code).toBe(code);
    expect(outcome?.error?.message).toMatch(message);
    expect(outcome?.error?.where).toBe(name);
  });
});

test("Markdown: front matter gives the metadata, marks go", () => {
  const content =
    "---\ntitle: The raid\ndate: 2014-12-05\noutlet: Desk\nurl: https://example.org/a\n---\n# The raid\n\nThe **FSB** said [so](https://x.org) on _Friday_.\n\n- one\n- two\n";
  expect(only(read("raid.md", content))).toMatchObject({
    title: "The raid",
    published: "2014-12-05",
    source: "Desk",
    url: "https://example.org/a",
    text: "The raid\n\nThe FSB said so on Friday.\n\none\ntwo",
  });
});

test.each([
  ["a snake_case_name stays", "a snake_case_name stays"],
  ["2 * 3 * 4", "2 * 3 * 4"],
  ["> quoted **words**", "quoted words"],
  ["![picture](a.png)text", "text"],
  ["`code` and ~~~", "code and ~~~"],
])("stripMarkdown(%s)", (given, expected) => expect(stripMarkdown(given)).toBe(expected));

describe("HTML", () => {
  const paragraphs = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>The army moved into the town on day ${i + 1}, the ministry said, and the mayor left with his staff before noon.</p>`,
  );
  const page = `<html><head><title>Army takes town | Desk</title><meta property="og:title" content="Army takes town"><meta property="og:site_name" content="Desk">
    <meta property="article:published_time" content="2023-05-06T10:00:00Z"><link rel="canonical" href="https://desk.example/town"></head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><script>alert(1)</script><article><h1>Army takes town</h1>${paragraphs.join("")}</article><footer>Subscribe to our newsletter</footer></body></html>`;

  test("gives the article and its metadata", () => {
    const document = only(read("town.html", page));
    expect(document).toMatchObject({
      title: "Army takes town",
      source: "Desk",
      published: "2023-05-06",
      url: "https://desk.example/town",
    });
    expect(document.text).toContain("The army moved into the town on day 1, the ministry said");
    expect(document.text).not.toMatch(/alert|Home|Subscribe|</);
    expect(document.text.split("\n\n").length).toBeGreaterThanOrEqual(4);
  });

  test("refuses what no page is", () => {
    const [outcome] = read("a.html", `${"<x>".repeat(100_000)}The army left.`);
    expect(outcome?.error?.message).toMatch(/nested/);
  });

  test("reads a fragment and survives deep nesting", () => {
    expect(only(read("a.html", "<p>The army left.</p><p>So it was said.</p>")).text).toBe(
      "The army left.\n\nSo it was said.",
    );
    expect(
      only(read("a.html", `${"<div>".repeat(1500)}The army left the town.${"</div>".repeat(1500)}`)).text,
    ).toContain("The army left");
  });
});

describe("JSON Lines", () => {
  test("keeps given ids and the text as it is", () => {
    const text = "  Odd\u00a0spacing \r\nstays.  ";
    const document = only(
      read("a.jsonl", JSON.stringify({ id: "X-1", title: "T", text, published: "2024-01-02T03:04:05Z", source: "S" })),
    );
    expect(document).toMatchObject({ id: "X-1", title: "T", text, published: "2024-01-02", source: "S" });
  });

  test("a bad line does not stop the others and is named", () => {
    const outcomes = read(
      "a.jsonl",
      [
        '{"text": "The army left."}',
        "{",
        '"x"',
        '{"title": "no text"}',
        '{"text": "Ok.", "published": "soon"}',
        "",
        '{"text": "The end."}',
      ].join("\n"),
    );
    expect(outcomes.map(({ error }) => error?.where ?? "ok")).toEqual([
      "ok",
      "a.jsonl, line 2",
      "a.jsonl, line 3",
      "a.jsonl, line 4",
      "a.jsonl, line 5",
      "ok",
    ]);
    expect(new Set(outcomes.map(({ document }) => document?.id)).size).toBe(3);
  });
});

test("ids are made from names; another text under the same name gets six digits of its hash", () => {
  const taken = new Map<string, string>();
  const ids = ["x/report.txt", "y/report.txt", "z/report.txt"].map(
    (name, i) => [...readFile(raw(name, i === 1 ? "The other text." : "The text."), taken)][0]?.document?.id,
  );
  expect(ids).toEqual(["doc:report", expect.stringMatching(/^doc:report-[0-9a-f]{6}$/), "doc:report"]);
  expect(documentId("a/Über uns (2).txt")).toBe("doc:uber-uns-2");
});

describe("cleaning", () => {
  test("drops boilerplate lines, odd characters and repeated paragraphs, and nothing else", () => {
    const long = "The ministry said on Monday that the army had left the town and would not come back to it.";
    const given = [
      "Head",
      "",
      long,
      "Trending on X",
      "Share this on Facebook",
      "___",
      "https://x.org/a?b",
      "Via al-Arabiya:",
      long,
      "A\u00a0B\u200b",
      "",
      "",
      "",
      "End\u00adless.",
    ].join("\r\n");
    expect(cleanText(given)).toBe(["Head", "", long, "Via al-Arabiya:", "A B", "", "Endless."].join("\n"));
  });

  test.each([
    "Shares fell in Moscow.",
    "Watch towers were built.",
    "Related groups denied it.",
    "Follow the money, he said, and see.",
  ])("keeps: %s", (line) => expect(cleanText(line)).toBe(line));
});

test.each([
  ["A headline\n\nText.", "A headline"],
  ["Is it a headline?\n\nText.", "Is it a headline?"],
  ["A sentence.\n\nText.", null],
  ["Only one line", null],
  ["", null],
])("headlineOf(%j) is %j", (text, expected) => expect(headlineOf(text)).toBe(expected));

test.each([
  ["2024-03-23-a.txt", "2024-03-23"],
  ["a_20240323.txt", "2024-03-23"],
  ["2024-13-40.txt", null],
  ["2023-02-30.txt", null],
  ["123456789012.txt", null],
])("dateInName(%s) is %s", (name, expected) => expect(dateInName(name)).toBe(expected));

test.each([
  ["2024-03-23", "2024-03-23"],
  ["2024-03-23T10:00:00Z", "2024-03-23"],
  ["Sat, 23 Mar 2024 10:00:00 GMT", "2024-03-23"],
  ["March 3, 2024", "2024-03-03"],
  ["2024-02-31", null],
  ["soon", null],
  [7, null],
])("asIsoDate(%s) is %s", (value, expected) => expect(asIsoDate(value)).toBe(expected));

test.each([
  ["Russia accuses Ukraine", "en"],
  ["The army said that it was in the town and would stay there.", "en"],
  ["Le gouvernement a dit que les soldats sont dans la ville et ne vont pas partir.", "fr"],
  ["El gobierno dijo que los soldados están en la ciudad y no se van a ir de ella.", "es"],
  ["俄罗斯指责乌克兰发动袭击", "zh"],
  ["اتهمت روسيا أوكرانيا بالهجوم", "ar"],
])("detectLanguage(%s) is %s", (text, expected) => expect(detectLanguage(text)).toBe(expected));
