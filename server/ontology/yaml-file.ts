// Reads the YAML files of a folder: values quickly, positions only for a file that turned out to be wrong.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isNode, LineCounter, parse, parseDocument } from "yaml";
import { ActorgraphError } from "../domain/errors.ts";
import { readCompactYaml } from "./compact-yaml.ts";

/** One file read: `value` is undefined when its text is no YAML (a problem was then recorded). */
export interface YamlFile {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** Where in a file: keys and indexes from the root of the document. */
export type FieldPath = readonly (string | number)[];

/** Something wrong with one field of one file; the message says what was expected. */
export interface Problem {
  readonly file: YamlFile;
  readonly path: FieldPath;
  readonly message: string;
  /** 1-based, when it is known without looking the path up. */
  readonly line?: number;
}

/**
 * Reads every *.yaml file of a folder, sorted by name. A folder that does not exist or cannot be read throws ActorgraphError
 * `invalid_ontology`; text that is no YAML is added to `problems`.
 */
export function readYamlFolder(folder: string, problems: Problem[]): YamlFile[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  } catch (cause) {
    throw new ActorgraphError("invalid_ontology", "expected a folder of YAML files", {
      where: folder,
      hint: "Restore the folder from the project, or name another one.",
      cause,
    });
  }
  return names.sort().map((name) => readYamlText(name, readFileSync(join(folder, name), "utf8"), problems));
}

/** Parses one file's text; syntax errors (every one of them, with its line) go to `problems`. */
function readYamlText(name: string, text: string, problems: Problem[]): YamlFile {
  try {
    return { name, text, value: readCompactYaml(text) ?? parse(text, { prettyErrors: false }) };
  } catch {
    const file = { name, text, value: undefined };
    const lines = new LineCounter();
    for (const error of parseDocument(text, { lineCounter: lines, prettyErrors: false }).errors) {
      problems.push({
        file,
        path: [],
        message: `expected YAML: ${error.message}`,
        line: lines.linePos(error.pos[0]).line,
      });
    }
    return file;
  }
}

/** The name of a YAML file without folder and extension: what its definition must be called. */
export function stem(file: YamlFile): string {
  return basename(file.name, ".yaml");
}

/** "1.roles[0].of" style rendering of a path; the root is "document". */
export function describePath(path: FieldPath): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text.replace(/^\./, "") || "document";
}

/** Throws one ActorgraphError `invalid_ontology` that lists all problems in order of file and line; does nothing when there are none. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const located = locateAll(problems).sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.where, b.where),
  );
  const [first, ...rest] = located as [Located, ...Located[]];
  const message = [first.message, ...rest.map((problem) => `${problem.where}: ${problem.message}`)].join("\n");
  throw new ActorgraphError("invalid_ontology", message, {
    where: first.where,
    hint: "docs/ontology.md describes every field.",
  });
}

interface Located {
  readonly file: string;
  readonly line: number;
  readonly where: string;
  readonly message: string;
}

function locateAll(problems: readonly Problem[]): Located[] {
  const locators = new Map<YamlFile, (path: FieldPath) => number>();
  return problems.map(({ file, path, message, line: known }) => {
    if (!locators.has(file)) locators.set(file, lineLocator(file.text));
    const line = known ?? locators.get(file)!(path);
    return { file: file.name, line, where: `${file.name}: line ${line}, ${describePath(path)}`, message };
  });
}

/** Line of a field, or of the nearest enclosing thing that is in the text (a missing field has no line of its own). */
function lineLocator(text: string): (path: FieldPath) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
