// The store's contract on Neo4j.
import { describe } from "vitest";
import { createStore } from "../../server/store/index.ts";
import { clearNeo4j, neo4jForTests } from "../support/neo4j.ts";
import { isSymmetric } from "./fixtures.ts";
import { describeStore } from "./store.contract.ts";

const neo4j = await neo4jForTests();

describe.skipIf(neo4j === null)("neo4j", () => {
  describeStore(
    async () => {
      const store = createStore({ neo4j, dataFolder: "unused", isSymmetric });
      await store.open();
      return store;
    },
    async () => clearNeo4j(neo4j!),
  );
});
