// A Neo4j for a test suite: the one of the environment (NEO4J_URI and so on) where it is given and empty, else a real one started here.
import neo4j from "neo4j-driver";
import { inject } from "vitest";
import type { Neo4jAddress } from "../../server/store/neo4j/connection.ts";
import type { Neo4jOffer } from "./neo4j-broker.ts";

const { NEO4J_URI, NEO4J_USERNAME = "neo4j", NEO4J_PASSWORD = "", NEO4J_DATABASE = "neo4j" } = process.env;
const STRICT = process.env.ACTORGRAPH_STRICT === "1" || process.env.CI === "true";

async function execute(address: Neo4jAddress, cypher: string): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: address.database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Deletes everything; only for the test's own server or one that was empty when the test began. */
export async function clearNeo4j(address: Neo4jAddress): Promise<void> {
  await execute(address, "MATCH (n) DETACH DELETE n");
}

async function given(): Promise<Neo4jAddress> {
  const address = { uri: NEO4J_URI!, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  const [row] = await execute(address, "MATCH (n) WHERE NOT n:Store RETURN count(n) AS nodes");
  if (row?.nodes === 0) return address;
  throw new Error(
    `NEO4J_URI names a database that holds ${row?.nodes} nodes; tests delete what they find and run on an empty one only`,
  );
}

/**
 * The server of this test run, or null where none can be had; then a message says so, and with ACTORGRAPH_STRICT=1 or CI=true it throws.
 */
export async function neo4jForTests(): Promise<Neo4jAddress | null> {
  if (NEO4J_URI) return given();
  const offer = (await (await fetch(inject("neo4jBroker"))).json()) as Neo4jOffer;
  if ("address" in offer) return offer.address;
  const message = `THE NEO4J SUITE DID NOT RUN: ${offer.missing}`;
  if (STRICT) throw new Error(message);
  console.error(`\n${"!".repeat(80)}\n${message}\n${"!".repeat(80)}\n`);
  return null;
}
