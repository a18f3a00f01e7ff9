// The one table of settings: name, type, default, help. The command line, docs/settings.md and .env.example are made from it.
import { choice, optionalAddress, optionalText, type Setting, text, toggle, whole } from "./kinds.ts";

export const SETTINGS = {
  host: text({
    variable: "HOST",
    preset: "127.0.0.1",
    help: "Address to listen on. Beyond loopback, ACTORGRAPH_TOKEN must be set.",
  }),
  port: whole({
    variable: "PORT",
    preset: "3000",
    minimum: 0,
    maximum: 65_535,
    help: "Port to listen on; 0 takes any free one.",
  }),
  data: text({ variable: "ACTORGRAPH_DATA", preset: "./data", help: "Data folder of the embedded store." }),
  demo: toggle({ variable: "ACTORGRAPH_DEMO", preset: "on", help: "Load the demo reports into an empty store." }),
  neo4jUri: optionalAddress({
    variable: "NEO4J_URI",
    schemes: ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"],
    help: "Address of a Neo4j server. Without it the embedded store is used.",
  }),
  neo4jUsername: text({ variable: "NEO4J_USERNAME", preset: "neo4j", help: "User name for Neo4j." }),
  neo4jPassword: optionalText({
    variable: "NEO4J_PASSWORD",
    secret: true,
    help: "Password for Neo4j. Better in the environment than as a flag.",
  }),
  neo4jDatabase: text({ variable: "NEO4J_DATABASE", preset: "neo4j", help: "Database of the Neo4j server." }),
  token: optionalText({
    variable: "ACTORGRAPH_TOKEN",
    secret: true,
    help: "Token that every request must carry (Authorization: Bearer, or ?token= once in a browser). At least 16 characters.",
  }),
  uploadLimit: whole({
    variable: "ACTORGRAPH_UPLOAD_LIMIT",
    preset: "20",
    minimum: 1,
    maximum: 200,
    help: "Largest upload in megabytes.",
  }),
  queryTimeout: whole({
    variable: "ACTORGRAPH_QUERY_TIMEOUT",
    preset: "10000",
    minimum: 100,
    maximum: 600_000,
    help: "Time limit of a query in milliseconds.",
  }),
  rateLimit: whole({
    variable: "ACTORGRAPH_RATE_LIMIT",
    preset: "600",
    minimum: 1,
    maximum: 1_000_000,
    help: "Requests per minute and address; uploads, questions and queries have a tenth of it.",
  }),
  workers: whole({
    variable: "ACTORGRAPH_WORKERS",
    preset: "1",
    minimum: 1,
    maximum: 64,
    help: "Threads that extract.",
  }),
  log: choice({
    variable: "ACTORGRAPH_LOG",
    preset: "info",
    words: ["silent", "error", "warn", "info", "debug"],
    help: "How much the server logs to standard error.",
  }),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
/** Every setting's checked value. */
export type Settings = { readonly [K in SettingName]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never };

/** Long flags of a setting, the short spelling first: ACTORGRAPH_DATA is `--data` and `--actorgraph-data`. */
export function flagsOf(setting: Setting<unknown>): string[] {
  const full = setting.variable.toLowerCase().replaceAll("_", "-");
  const short = full.replace(/^actorgraph-/, "");
  return short === full ? [`--${full}`] : [`--${short}`, `--${full}`];
}
