// Global set-up of the integration tests: starts a Neo4j when the first suite asks for one, shares it, stops it after the run.
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import type { Neo4jAddress } from "../../server/store/neo4j/connection.ts";
import { installDebianPackages } from "./debian.ts";
import { Neo4jMissing, type RunningNeo4j, startNeo4j } from "./neo4j-runtime.ts";

/** What the broker answers: an address, or why there is none. */
export type Neo4jOffer = { readonly address: Neo4jAddress } | { readonly missing: string };

declare module "vitest" {
  interface ProvidedContext {
    /** Loopback address that answers with a Neo4jOffer, as JSON. */
    neo4jBroker: string;
  }
}

async function offerOf(starting: Promise<RunningNeo4j>): Promise<Neo4jOffer> {
  try {
    return { address: (await starting).address };
  } catch (error) {
    if (error instanceof Neo4jMissing) return { missing: error.message };
    return { missing: `Neo4j was started but failed: ${(error as Error).message}` };
  }
}

/** Java runs the server, Maven fetches it. */
function installMissingPrograms(): void {
  const isMissing = (program: string, argument: string) => spawnSync(program, [argument]).status !== 0;
  if (isMissing("java", "-version") || isMissing("mvn", "-v"))
    installDebianPackages(["default-jdk-headless", "maven"], "the tests on Neo4j");
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<RunningNeo4j> | null = null;
  const broker = createServer((_, response) => {
    if (!starting) {
      installMissingPrograms();
      starting = startNeo4j();
    }
    void offerOf(starting).then((offer) => response.end(JSON.stringify(offer)));
  });
  await new Promise<void>((resolve) => broker.listen(0, "127.0.0.1", resolve));
  const { port } = broker.address() as { port: number };
  project.provide("neo4jBroker", `http://127.0.0.1:${port}/`);
  return async () => {
    broker.closeAllConnections();
    broker.close();
    const server = await starting?.catch(() => null);
    await server?.stop();
  };
}
