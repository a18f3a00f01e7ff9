// The executable as it is run: what goes to which stream, exit codes, the same bytes every time, from any folder.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askResultSchema } from "../../server/api/contract/index.ts";
import { COMMANDS } from "../../server/cli/registry.ts";

const BIN = fileURLToPath(new URL("../../server/cli/actorgraph.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "actorgraph-cli-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], environment: Record<string, string> = {}) {
  return spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ACTORGRAPH_DATA: data, ACTORGRAPH_DEMO: "off", ...environment },
  });
}

function run(args: readonly string[], { input = "", environment = {} as Record<string, string> } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(args, environment);
    const collected = { out: "", err: "" };
    child.stdout.on("data", (piece) => (collected.out += String(piece)));
    child.stderr.on("data", (piece) => (collected.err += String(piece)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...collected }));
    child.stdin.end(input);
  });
}

const REPORT =
  "Accusations after the raid\n\nRussia accused Ukraine of attacking a concert hall in Moscow. ISIS claimed responsibility for the attack.\n";

beforeAll(() => {
  mkdirSync(join(folder, "reports"));
  writeFileSync(join(folder, "reports/2024-03-23-hall.txt"), REPORT);
  writeFileSync(join(folder, "reports/2024-03-24-next.txt"), "Iran condemned the attack.\n");
  writeFileSync(join(folder, "scan.pdf"), "%PDF-1.7");
});

describe("help and wrong use", () => {
  test("--help names every command, on standard output", async () => {
    const { code, out, err } = await run(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const { name } of COMMANDS) expect(out).toContain(`  ${name} `);
  });

  test.each(COMMANDS.map(({ name }) => name))("%s --help", async (name) => {
    const { code, out } = await run([name, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: .*${name}`));
  });

  test.each<[string[], Record<string, string>, RegExp]>([
    [["nonsense"], {}, /unknown command/],
    [["extract"], {}, /missing required argument/],
    [["extract", "--colour", "x"], {}, /unknown option/],
    [["extract", "x.txt", "--published", "soon"], {}, /YYYY-MM-DD/],
    [["query", "RETURN 1", "--param", "x"], {}, /name=value/],
    [["serve", "--port", "x"], {}, /PORT: must be a whole number/],
    [["serve"], { HOST: "0.0.0.0" }, /without a token/],
    [["serve"], { ACTORGRAPH_TOKEN: "tiny" }, /ACTORGRAPH_TOKEN/],
    [["doctor"], { NEO4J_URI: "http://x" }, /NEO4J_URI/],
  ])("%j %j ends with 2", async (args, environment, message) => {
    const { code, out, err } = await run(args, { environment });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).not.toContain('tiny"');
  });
});

describe("extract", () => {
  test("writes one line per document, quotes verbatim, the same bytes with one thread and with two", async () => {
    const one = await run(["extract", "reports"]);
    const two = await run(["extract", "reports", "--workers", "2"]);
    expect([one.code, one.err]).toEqual([0, ""]);
    expect(two.out).toBe(one.out);
    const lines = one.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ document }) => [document.id, document.published])).toEqual([
      ["doc:2024-03-23-hall", "2024-03-23"],
      ["doc:2024-03-24-next", "2024-03-24"],
    ]);
    for (const { document, claims } of lines)
      for (const { evidence } of claims) expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(lines[0].claims.length).toBeGreaterThan(0);
  });

  test("reads JSON Lines from standard input", async () => {
    const { code, out } = await run(["extract", "-"], {
      input: `${JSON.stringify({ id: "a", text: REPORT, published: "2024-03-23" })}\n`,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).document).toMatchObject({ id: "a", path: null, text: REPORT });
  });

  test("--explain shows sentences with their claims", async () => {
    const { code, out } = await run(["extract", "--explain", "reports/2024-03-23-hall.txt"]);
    expect(code).toBe(0);
    expect(out).toMatch(/claim {3}Russia ACCUSES Ukraine \(reported\) by /);
    expect(out).toMatch(/mention "Ukraine" name: Ukraine, State/);
    expect(out).toMatch(/token +\d+ {2}accused +accuse +VERB VBD +root/);
  });

  test("goes on after a file that cannot be read, says so and ends with 1", async () => {
    const { code, out, err } = await run(["extract", "scan.pdf", "missing.txt", "reports/2024-03-24-next.txt"]);
    expect(code).toBe(1);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/scan\.pdf: .*\.pdf/);
    expect(err).toMatch(/missing\.txt: does not exist/);
  });
});

describe("the store", () => {
  test("import, query, export and import again", async () => {
    const imported = await run(["import", "reports"]);
    expect([imported.code, JSON.parse(imported.out)]).toEqual([0, { loaded: 2, unchanged: 0, refused: 0 }]);
    const again = await run(["import", "reports"]);
    expect(JSON.parse(again.out)).toEqual({ loaded: 0, unchanged: 2, refused: 0 });

    const cypher = "MATCH (d:Document {id: $id}) RETURN d.id AS id";
    const rows = await run(["query", cypher, "--param", "id=doc:2024-03-23-hall"]);
    expect([rows.code, rows.out]).toEqual([0, '{"id":"doc:2024-03-23-hall"}\n']);

    const exported = await run(["export"]);
    const file = join(folder, "all.jsonl");
    writeFileSync(file, exported.out);
    const other = { ACTORGRAPH_DATA: join(folder, "other") };
    expect((await run(["import", file], { environment: other })).code).toBe(0);
    expect((await run(["export"], { environment: other })).out).toBe(readFileSync(file, "utf8"));
  });

  test("ask answers from what was imported, each citation verbatim", async () => {
    const { code, out } = await run(["ask", "--json", "Who accuses Ukraine?"]);
    const result = askResultSchema.parse(JSON.parse(out));
    expect([code, result.status, result.rows[0]?.actor.name]).toEqual([0, "answered", "Russia"]);
    for (const { start, end, quote } of result.citations) expect(REPORT.trim().slice(start, end)).toBe(quote);
    expect((await run(["ask", "Who", "accuses", "Ukraine?"])).out).toContain('[1] "Russia accused Ukraine');
  });

  test.each([
    ["CREATE (n:X)", /CREATE is not allowed/],
    ["LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r", /LOAD is not allowed/],
    ["MATCH (n RETURN n", /./],
  ])("query refuses %s with 1", async (cypher, message) => {
    const { code, out, err } = await run(["query", cypher]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(message);
  });

  test.each<[string[], Record<string, string>, RegExp]>([
    [["export", "--format", "exe"], {}, /known: jsonl/],
    [["doctor"], { ACTORGRAPH_DATA: "/dev/null/x" }, /./],
    [["export"], { ACTORGRAPH_DATA: "/dev/null/x" }, /ACTORGRAPH_DATA/],
  ])("%j %j ends with 1", async (args, environment, message) => {
    const { code, err, out } = await run(args, { environment });
    expect(code).toBe(1);
    expect(err + out).toMatch(message);
  });
});

describe("resolve", () => {
  const own = { ACTORGRAPH_DATA: join(folder, "resolved") };
  const people = async () =>
    (await run(["query", "MATCH (p:Person) RETURN p.name AS name ORDER BY name"], { environment: own })).out;

  test("lists what the rules joined or doubt, decides, and takes back", async () => {
    const report = (title: string, text: string) => JSON.stringify({ title, text });
    const input = [
      report("One", "Yusuf Karimow met Idris Gul Mangal."),
      report("Two", "Youssef Karimov condemned Idris Mangal."),
    ].join("\n");
    expect((await run(["import", "-"], { input, environment: own })).code).toBe(0);
    const { out } = await run(["resolve"], { environment: own });
    expect(out).toMatch(/^same +rule 0\.92 {2}Youssef Karimov .* Yusuf Karimow/m);
    expect(out).toMatch(/^doubtful +rule 0\.60 {2}Idris Gul Mangal .* Idris Mangal/m);
    const pair = ["resolve", "--same", "actor:idris-mangal", "actor:idris-gul-mangal", "--json"];
    const [decision] = (await run(pair, { environment: own })).out.split("\n");
    expect(JSON.parse(decision ?? "")).toMatchObject({ verdict: "same", by: "reviewer" });
    expect(await people()).not.toContain('"Idris Mangal"');
    const undone = await run(["resolve", "--undo", JSON.parse(decision ?? "").id], { environment: own });
    expect(undone.out).toMatch(/^doubtful +rule/);
    expect(await people()).toContain('"Idris Mangal"');
  }, 240_000);

  test.each([
    [["--same", "actor:one"], 2, /two actors must be named/],
    [["actor:one"], 2, /no actors are named/],
    [["--in", "doc:one"], 2, /--in goes with --different/],
    [["--undo", "x", "--again"], 2, /do not go together/],
    [["--undo", "decision:none"], 1, /no such decision/],
    [["--same", "actor:nobody", "actor:none"], 1, /no actor actor:nobody/],
  ])("%j ends with %i", async (args, expected, message) => {
    const { code, out, err } = await run(["resolve", ...args], { environment: own });
    expect([code, out]).toEqual([expected, ""]);
    expect(err).toMatch(message);
  });
});

describe("serve", () => {
  async function serving(environment: Record<string, string>) {
    const child = start(["serve"], { PORT: "0", ACTORGRAPH_LOG: "warn", ...environment });
    let err = "";
    const url = await new Promise<string>((resolve, reject) => {
      child.stderr.on("data", (piece) => {
        err += String(piece);
        const found = /http:\/\/[\w.:]+/.exec(err)?.[0];
        if (found) resolve(found);
      });
      child.once("close", (code) => reject(new Error(`ended with ${code}: ${err}`)));
    });
    const stop = () => new Promise<number | null>((resolve) => child.once("close", resolve).kill("SIGTERM"));
    return { url, stop, log: () => err };
  }

  test("serves until it is told to stop; a second one finds port and folder taken; the store outlives it", async () => {
    const own = { ACTORGRAPH_DATA: join(folder, "served") };
    const server = await serving(own);
    const response = await fetch(`${server.url}/api/v1/documents`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: REPORT, title: "Hall" }),
    });
    expect(((await response.json()) as { loaded: number }).loaded).toBe(1);
    const port = await run(["serve"], {
      environment: { PORT: new URL(server.url).port, ACTORGRAPH_DATA: join(folder, "elsewhere") },
    });
    expect([port.code, port.err]).toEqual([1, expect.stringMatching(/port \d+ is in use/)]);
    const locked = await run(["query", "RETURN 1"], { environment: own });
    expect([locked.code, locked.err]).toEqual([1, expect.stringMatching(/another process/)]);
    expect(await server.stop()).toBe(0);
    const left = await run(["query", "MATCH (d:Document) RETURN d.id AS id"], { environment: own });
    expect(left.out).toBe('{"id":"doc:hall"}\n');
  });

  test("loads the demo reports into an empty store once, and never says its token", async () => {
    const token = "a-token-nobody-guesses";
    const environment = {
      ACTORGRAPH_DATA: join(folder, "demo"),
      ACTORGRAPH_DEMO: "on",
      ACTORGRAPH_TOKEN: token,
      ACTORGRAPH_LOG: "info",
    };
    const documents = async () => {
      const server = await serving(environment);
      const stats = await fetch(`${server.url}/api/v1/stats`, { headers: { authorization: `Bearer ${token}` } });
      await fetch(`${server.url}/api/v1/stats?token=${token}`);
      expect((await fetch(`${server.url}/api/v1/stats`)).status).toBe(401);
      expect(await server.stop()).toBe(0);
      expect(server.log()).not.toContain(token);
      return ((await stats.json()) as { documents: number }).documents;
    };
    const first = await documents();
    expect(first).toBeGreaterThan(5);
    expect(await documents()).toBe(first);
  });
});
