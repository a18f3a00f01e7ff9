// How the Neo4j store fails: no server, wrong password, wrong database, wrong address, a connection that is lost.
import { connect, createServer, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import type { ActorgraphError } from "../../server/domain/errors.ts";
import { createStore } from "../../server/store/index.ts";
import type { Neo4jAddress } from "../../server/store/neo4j/connection.ts";
import { neo4jForTests } from "../support/neo4j.ts";
import { freePort } from "../support/neo4j-runtime.ts";
import { isSymmetric } from "./fixtures.ts";

const neo4j = await neo4jForTests();

async function openError(address: Neo4jAddress): Promise<ActorgraphError> {
  const store = createStore({ neo4j: address, dataFolder: "unused", isSymmetric });
  try {
    await store.open();
  } catch (error) {
    return error as ActorgraphError;
  } finally {
    await store.close();
  }
  throw new Error("it should not have opened");
}

test("no server: says where it looked and how to start one", async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  const error = await openError({ uri, username: "neo4j", password: "secret-word", database: "neo4j" });
  expect(error).toMatchObject({
    code: "store_unavailable",
    where: uri,
    hint: expect.stringContaining("npm run neo4j"),
  });
  expect(error.describe()).not.toContain("secret-word");
});

test.each(["127.0.0.1:7687", "http://127.0.0.1:7474", ""])(
  "address %j: says what an address looks like",
  async (uri) => {
    const error = await openError({ uri, username: "neo4j", password: "x", database: "neo4j" });
    expect(error).toMatchObject({ code: "store_unavailable", hint: expect.stringContaining("bolt://") });
  },
);

describe.skipIf(neo4j === null)("a running server", () => {
  test("wrong password: names the user, never the password", async () => {
    const error = await openError({ ...neo4j!, password: "wrong-secret" });
    expect(error).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining('"neo4j"'),
      hint: expect.stringContaining("NEO4J_PASSWORD"),
    });
    expect(`${error.describe()} ${error.stack}`).not.toContain("wrong-secret");
  });

  test("wrong database: names it", async () => {
    const error = await openError({ ...neo4j!, database: "nowhere" });
    expect(error).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining('"nowhere"'),
      hint: expect.stringContaining("NEO4J_DATABASE"),
    });
  });

  test("a connection that is lost: says so, and works again once the server is back", async () => {
    const target = new URL(neo4j!.uri.replace(/^[a-z+]+:/, "http:"));
    const sockets = new Set<Socket>();
    let up = true;
    const proxy = createServer((client) => {
      if (!up) return client.destroy();
      const server = connect(Number(target.port), target.hostname);
      for (const socket of [client, server]) {
        sockets.add(socket);
        socket.on("error", () => undefined);
      }
      client.pipe(server).pipe(client);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as { port: number };
    const store = createStore({
      neo4j: { ...neo4j!, uri: `bolt://127.0.0.1:${port}` },
      dataFolder: "unused",
      isSymmetric,
    });
    try {
      await store.open();
      up = false;
      for (const socket of sockets) socket.destroy();
      await expect(store.ping()).rejects.toMatchObject({ code: "store_unavailable" });
      up = true;
      await store.ping();
    } finally {
      await store.close();
      for (const socket of sockets) socket.destroy();
      proxy.close();
    }
  });
});
