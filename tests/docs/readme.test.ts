// What documents promise exists: commands, npm scripts, links between files.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../server/cli/registry.ts";
import { EXPORTS } from "../../server/exchange/index.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");
const DOCUMENTS = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path && !/^seeds\/(reports|gold\/test)\//.test(path) && existsSync(join(ROOT, path)));
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

/** Headings as GitHub links to them. */
function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

/** Text outside of code: links in examples are none. */
const prose = (markdown: string) => markdown.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");

describe.each(DOCUMENTS)("%s", (path) => {
  const text = textOf(path);

  test("links to what exists", () => {
    const targets = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
    const broken = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [file = "", anchor] = target.split("#");
      const linked = file === "" ? path : join(dirname(path), file);
      if (!existsSync(join(ROOT, linked))) return true;
      return anchor !== undefined && !anchorsOf(textOf(linked)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test("names npm scripts and commands that exist", () => {
    const called = [...text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map((match) => match[1]!);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
    const commands = [...text.matchAll(/\bnpx actorgraph ([a-z]+)/g)].map((match) => match[1]!);
    expect(commands.filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([]);
  });

  test("names files that exist", () => {
    const named = [...text.matchAll(/`((?:server|client|tests|bench|docs|seeds|cypher)\/[\w./-]+)`/g)].map(
      (m) => m[1]!,
    );
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

describe("README.md", () => {
  const readme = textOf("README.md");

  test.each(COMMANDS.map(({ name }) => name).filter((name) => name !== "serve"))("shows the command %s", (name) => {
    expect(readme).toContain(`npx actorgraph ${name}`);
  });

  test.each(EXPORTS.map(({ name }) => name))("names the export %s", (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  test("scripts that run files run files that exist", () => {
    const files = Object.values(scripts).flatMap((script) => script.match(/[\w./-]+\.(?:ts|mjs)\b/g) ?? []);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
