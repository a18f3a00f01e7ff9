// The schema of each engine, read from cypher/schema: statements to run one by one on every start.
import { readFileSync } from "node:fs";

/** The statements of cypher/schema/`engine`.cypher in order; comment lines are left out. */
export function schemaStatements(engine: "neo4j" | "embedded"): string[] {
  const text = readFileSync(new URL(`../../cypher/schema/${engine}.cypher`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
