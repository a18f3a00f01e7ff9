// `npm run neo4j [DATA_FOLDER]`: a local Neo4j for the user, with its data in ./data/neo4j, until Ctrl-C.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { NEO4J_VERSION, startNeo4j } from "./neo4j-runtime.ts";

const home = resolve(process.argv[2] ?? join(process.env.ACTORGRAPH_DATA ?? "data", "neo4j"));
const passwordFile = join(home, "password");
mkdirSync(home, { recursive: true });
if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(12).toString("hex"), { mode: 0o600 });

try {
  console.error(`Starting Neo4j ${NEO4J_VERSION} (the first time it is fetched with Maven) ...`);
  const server = await startNeo4j({ home, password: readFileSync(passwordFile, "utf8").trim() });
  const { uri, username, password, database } = server.address;
  console.error(`Neo4j runs; its data is in ${home}. In another terminal:`);
  console.log(
    `export NEO4J_URI=${uri} NEO4J_USERNAME=${username} NEO4J_PASSWORD=${password} NEO4J_DATABASE=${database}`,
  );
  console.error("Ctrl-C stops it.");
  const stop = () => {
    console.error("Stopping (about 12 seconds) ...");
    void server.stop(true).then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
