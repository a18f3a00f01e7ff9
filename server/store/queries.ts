// Our own queries as values: loads cypher/queries/*.cypher with purpose, parameters and columns, and binds parameters.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ActorgraphError } from "../domain/errors.ts";
import type { QueryValue } from "./port.ts";

/** One line of a query's header: a parameter or a column. */
export interface QueryField {
  readonly name: string;
  /** In words: "string", "integer", "list of string or null". */
  readonly type: string;
  readonly description: string;
  /** What a parameter is where the caller gives none; absent means it must be given (or is null where the type allows it). */
  readonly default?: QueryValue;
}

/** One file of cypher/queries. */
export interface StoredQuery {
  readonly name: string;
  readonly purpose: string;
  readonly parameters: readonly QueryField[];
  readonly columns: readonly QueryField[];
  /** The Cypher without its header; the same on every engine. */
  readonly text: string;
}

const FOLDER = fileURLToPath(new URL("../../cypher/queries/", import.meta.url));
const FIELD = /^([A-Za-z]\w*): ([^=]+?)(?: = (\S+))? - (.+)$/;

function invalid(name: string, message: string): ActorgraphError {
  return new ActorgraphError("internal", message, {
    where: `cypher/queries/${name}.cypher`,
    hint: "cypher/queries/README.md describes the header of a query file",
  });
}

function parseField(name: string, line: string): QueryField {
  const match = FIELD.exec(line);
  if (!match) throw invalid(name, `header line is not "name: type - description": ${line}`);
  const [, field, type, value, description] = match as unknown as [string, string, string, string | undefined, string];
  return {
    name: field,
    type,
    description,
    ...(value === undefined ? {} : { default: JSON.parse(value) as QueryValue }),
  };
}

/**
 * Reads one query file: a header of `//` lines (purpose, then `parameters:`, then `columns:`), then the Cypher.
 * @throws ActorgraphError `internal` where the header does not say all three.
 */
export function parseQuery(name: string, source: string): StoredQuery {
  const lines = source.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, end).map((line) => line.slice(2).trim());
  const parameters = header.findIndex((line) => line.startsWith("parameters:"));
  const columns = header.indexOf("columns:");
  if (parameters < 1 || columns < parameters) throw invalid(name, "header must give purpose, parameters and columns");
  const text = lines.slice(end).join("\n").trim();
  if (text === "") throw invalid(name, "there is no Cypher under the header");
  return Object.freeze({
    name,
    purpose: header.slice(0, parameters).join(" "),
    parameters: header.slice(parameters + 1, columns).map((line) => parseField(name, line)),
    columns: header.slice(columns + 1).map((line) => parseField(name, line)),
    text,
  });
}

/** All queries by name, read from `folder` (cypher/queries of this package). */
export function loadQueries(folder: string = FOLDER): ReadonlyMap<string, StoredQuery> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.slice(0, -".cypher".length))
    .sort();
  return new Map(names.map((name) => [name, parseQuery(name, readFileSync(join(folder, `${name}.cypher`), "utf8"))]));
}

/**
 * Completes the parameters of a query: defaults where none is given, null where the type allows it.
 * @throws ActorgraphError `invalid_input` for an unknown parameter or one that is missing.
 */
export function bindParameters(
  query: StoredQuery,
  given: Readonly<Record<string, QueryValue | undefined>> = {},
): Record<string, QueryValue> {
  const known = new Set(query.parameters.map((parameter) => parameter.name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  const where = `query ${query.name}`;
  if (unknown !== undefined) {
    const hint = known.size > 0 ? `it takes ${[...known].join(", ")}` : "it takes none";
    throw new ActorgraphError("invalid_input", `unknown parameter "${unknown}"`, { where, hint });
  }
  return Object.fromEntries(
    query.parameters.map((parameter) => {
      const value = given[parameter.name] ?? parameter.default ?? null;
      if (value === null && !parameter.type.endsWith("or null")) {
        throw new ActorgraphError("invalid_input", `parameter "${parameter.name}" is missing`, {
          where,
          hint: parameter.description,
        });
      }
      return [parameter.name, value];
    }),
  );
}

/** The query of that name. @throws ActorgraphError `invalid_input` naming the queries there are */
export function findQuery(queries: ReadonlyMap<string, StoredQuery>, name: string): StoredQuery {
  const query = queries.get(name);
  if (query) return query;
  throw new ActorgraphError("invalid_input", `there is no query "${name}"`, {
    where: "cypher/queries",
    hint: [...queries.keys()].join(", "),
  });
}
