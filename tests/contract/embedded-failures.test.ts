// How the embedded store fails: a damaged file, a second process, a killed engine.
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ActorgraphError } from "../../server/domain/errors.ts";
import { createEmbeddedStore } from "../../server/store/embedded/index.ts";
import type { DocumentLoad } from "../../server/store/port.ts";
import { allReports, isSymmetric, LoadBuilder, NORLAND, SUDMARK } from "./fixtures.ts";

let dataFolder: string;
const opened: ReturnType<typeof createEmbeddedStore>[] = [];

function newStore(folder = dataFolder) {
  const store = createEmbeddedStore({ dataFolder: folder, isSymmetric });
  opened.push(store);
  return store;
}

async function errorOf(work: Promise<unknown>): Promise<ActorgraphError> {
  return work.then(
    () => {
      throw new Error("it should have been refused");
    },
    (error) => {
      expect(error).toBeInstanceOf(ActorgraphError);
      return error as ActorgraphError;
    },
  );
}

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "actorgraph-failures-"));
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe("a damaged file", () => {
  const file = () => join(dataFolder, "graph.grafeo");
  test.each<[string, (path: string) => void]>([
    ["text", (path) => writeFileSync(path, "this is not a database\n".repeat(50))],
    ["nothing", (path) => writeFileSync(path, "")],
    ["half of itself", (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
  ])("that holds %s is refused with what to do, and left as it is", async (_, damage) => {
    const healthy = newStore();
    await healthy.open();
    for (const load of allReports()) await healthy.loadDocument(load);
    await healthy.close();
    damage(file());
    const before = createHash("sha256").update(readFileSync(file())).digest("hex");
    const store = newStore();
    const error = await errorOf(store.open());
    expect(error).toMatchObject({ code: "store_corrupt", where: file() });
    expect(error.hint).toMatch(/nothing was changed; move .*import/);
    expect(createHash("sha256").update(readFileSync(file())).digest("hex")).toBe(before);
    expect((await errorOf(store.read("counts"))).code).toBe("store_unavailable");
  });

  test("can be moved away and started afresh", async () => {
    writeFileSync(file(), "damaged");
    const store = newStore();
    await errorOf(store.open());
    rmSync(file());
    await store.open();
    expect((await store.read("counts")).rows[0]).toMatchObject({ documents: 0 });
  });
});

test("a data folder that cannot be made is named", async () => {
  writeFileSync(join(dataFolder, "file"), "");
  const error = await errorOf(newStore(join(dataFolder, "file", "below")).open());
  expect(error).toMatchObject({ code: "store_unavailable", hint: expect.stringContaining("ACTORGRAPH_DATA") });
});

test("a second store on the same folder is told that the first holds it", async () => {
  const first = newStore();
  await first.open();
  const error = await errorOf(newStore().open());
  expect(error).toMatchObject({ code: "store_unavailable", message: expect.stringContaining("another process") });
  await first.ping();
  await first.close();
  await newStore().open();
});

test("a store that is closed leaves no process and no log file behind", async () => {
  const store = newStore();
  await store.open();
  const { processId } = store;
  await store.close();
  expect(() => process.kill(processId!, 0)).toThrow();
  expect(readdirSync(dataFolder)).toEqual(["graph.grafeo"]);
});

function smallReport(number: number): DocumentLoad {
  const text = `Report ${number}: Norland accuses Sudmark.`;
  return new LoadBuilder(`doc:small-${number}`, { text })
    .mention(NORLAND)
    .mention(SUDMARK)
    .claim(`claim:small-${number}`, [NORLAND, "ACCUSES", SUDMARK], "reported", text)
    .build();
}

describe("killing the engine", () => {
  test("in the middle of loading loses nothing that was acknowledged, and the store goes on by itself", async () => {
    const store = newStore();
    await store.open();
    const acknowledged: number[] = [];
    for (let number = 0; number < 60; number++) {
      const loading = store.loadDocument(smallReport(number));
      if (number % 12 === 5) {
        await new Promise((resolve) => setTimeout(resolve, number % 5));
        process.kill(store.processId!, "SIGKILL");
      }
      await loading;
      acknowledged.push(number);
    }
    await store.close();
    const again = newStore();
    await again.open();
    const ids = (await again.read("documents")).rows.map((row) => row.id).sort();
    expect(ids).toEqual(acknowledged.map((number) => `doc:small-${number}`).sort());
    const { rows } = await again.read("edge", { edge: "edge:actor:norland--ACCUSES--actor:sudmark" });
    expect(rows[0]).toMatchObject({ claims: 60, documents: 60 });
  });

  test("while it reads is not noticed", async () => {
    const store = newStore();
    await store.open();
    for (const load of allReports()) await store.loadDocument(load);
    const reading = Array.from({ length: 20 }, () => store.read("overview-edges"));
    process.kill(store.processId!, "SIGKILL");
    const lengths = (await Promise.all(reading)).map((result) => result.rows.length);
    expect(lengths).toEqual(Array.from({ length: 20 }, () => 6));
  });

  test("with a query that takes too long keeps the load beside it", async () => {
    const store = newStore();
    await store.open();
    const endless =
      "UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b UNWIND range(1, 2000) AS c RETURN count(a + b + c) AS n";
    const slow = errorOf(store.readUser(endless, {}, { timeoutMs: 300 }));
    const loads = Array.from({ length: 30 }, (_, number) => store.loadDocument(smallReport(number)));
    expect((await slow).code).toBe("timeout");
    await Promise.all(loads);
    expect((await store.read("counts")).rows[0]).toMatchObject({ documents: 30, claims: 30, edges: 1 });
  });

  test("by a query that takes too much memory stops that query only", async () => {
    const store = newStore();
    await store.open();
    for (const load of allReports()) await store.loadDocument(load);
    const greedy = errorOf(store.readUser("RETURN size(range(1, 1000000000)) AS n", {}, { timeoutMs: 60_000 }));
    expect((await store.read("counts")).rows).toHaveLength(1);
    expect(await greedy).toMatchObject({ code: "too_large", hint: expect.stringContaining("LIMIT") });
    expect((await store.read("counts")).rows[0]).toMatchObject({ documents: 3 });
  });

  test("dies with its parent: nothing holds the file", async () => {
    expect(existsSync(join(dataFolder, "graph.grafeo"))).toBe(false);
    const { execFileSync } = await import("node:child_process");
    const script = `
      const { createEmbeddedStore } = await import(${JSON.stringify(new URL("../../server/store/embedded/index.ts", import.meta.url).href)});
      const store = createEmbeddedStore({ dataFolder: ${JSON.stringify(dataFolder)}, isSymmetric: () => false });
      await store.open();
      process.kill(process.pid, "SIGKILL");`;
    const root = new URL("../../", import.meta.url).pathname;
    expect(() =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        cwd: root,
        stdio: "ignore",
      }),
    ).toThrow();
    const store = newStore();
    let attempts = 0;
    for (; attempts < 50; attempts++) {
      const free = await store.open().then(
        () => true,
        () => false,
      );
      if (free) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(attempts).toBeLessThan(50);
  });
});
