// What the browser must load first stays small: gzipped JavaScript of the first view and of the editor.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { buildClient } from "./stage.ts";

const DIST = fileURLToPath(new URL("../../dist/client", import.meta.url));
const KB = 1000;
const gzipped = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

beforeAll(buildClient);

test("the first view needs at most 180 KB of gzipped JavaScript", () => {
  const index = readFileSync(join(DIST, "index.html"), "utf8");
  const files = [...index.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] as string);
  const size = files.reduce((sum, file) => sum + gzipped(file), 0);
  process.stderr.write(`initial JavaScript: ${(size / KB).toFixed(1)} KB gzipped in ${files.length} files\n`);
  expect(files.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(180 * KB);
});

test("the editor, loaded with the first query, needs at most 150 KB", () => {
  const editor = readdirSync(join(DIST, "assets")).find((file) => /^editor-.*\.js$/.test(file)) as string;
  const size = gzipped(join("assets", editor));
  process.stderr.write(`editor: ${(size / KB).toFixed(1)} KB gzipped\n`);
  expect(size).toBeLessThanOrEqual(150 * KB);
});

test("nothing is asked of another origin, and no script is inline", () => {
  const index = readFileSync(join(DIST, "index.html"), "utf8");
  expect(index).not.toMatch(/(?:src|href)="https?:/);
  expect(index).not.toMatch(/<script(?![^>]*\bsrc=)/);
});
