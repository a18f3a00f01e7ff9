// A real Neo4j without Docker: jars from Maven Central in a cache folder, one Java process on a free loopback port.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../server/store/neo4j/connection.ts";

const run = promisify(execFile);

/** Long-term support release that runs on Java 17 and 21. */
export const NEO4J_VERSION = "5.26.30";

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>actorgraph</groupId><artifactId>neo4j-runtime</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;
const OPENS = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** A running server and how to stop it. */
export interface RunningNeo4j {
  readonly address: Neo4jAddress;
  readonly processId: number;
  /** `graceful` waits until the server has shut down (about 12 s); otherwise it is killed at once. */
  stop(graceful?: boolean): Promise<void>;
}

/** Why no Neo4j can be started here. */
export class Neo4jMissing extends Error {}

async function requireProgram(name: string, argument: string): Promise<void> {
  await run(name, [argument]).catch(() => {
    throw new Neo4jMissing(
      `"${name}" is not installed or does not run; Neo4j ${NEO4J_VERSION} needs Java 17 or 21, and Maven to fetch it once`,
    );
  });
}

/** Folder with the server's jars; fetched by Maven on the first call (about 120 MB). */
export async function fetchJars(
  cache: string = process.env.ACTORGRAPH_CACHE ?? join(homedir(), ".cache/actorgraph"),
): Promise<string> {
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`);
  const jars = join(folder, "lib");
  if (existsSync(join(jars, `neo4j-server-${NEO4J_VERSION}.jar`))) return jars;
  await requireProgram("mvn", "-v");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pom.xml"), POM);
  const partial = join(folder, `lib-${process.pid}`);
  const options = { cwd: folder, timeout: 600_000 };
  await run("mvn", ["-q", "-B", "dependency:copy-dependencies", `-DoutputDirectory=${partial}`], options).catch(
    (error: Error) => {
      rmSync(partial, { recursive: true, force: true });
      throw new Neo4jMissing(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${error.message.slice(0, 400)}`);
    },
  );
  rmSync(jars, { recursive: true, force: true });
  renameSync(partial, jars);
  return jars;
}

/** A loopback port that was free a moment ago. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function configuration(port: number): string {
  return [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    "server.memory.pagecache.size=256m",
    "",
  ].join("\n");
}

async function waitUntilBoltAnswers(address: Neo4jAddress, child: ChildProcess, log: string): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    for (let attempt = 0; attempt < 240; attempt++) {
      if (child.exitCode !== null) break;
      const up = await driver.executeQuery("RETURN 1", {}, { database: address.database }).then(
        () => true,
        () => false,
      );
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    await driver.close();
  }
  throw new Error(`Neo4j did not answer; the end of its log:\n${readFileSync(log, "utf8").slice(-2000)}`);
}

/**
 * Starts a server with its data under `home` (created where missing; a fresh folder of the system's temporary space by default,
 * removed on stop). A home that exists keeps its password, so `password` must be the one it was created with.
 * @throws Neo4jMissing where Java or Maven is missing, Error with the log where the server does not come up
 */
export async function startNeo4j(options: { home?: string; password?: string } = {}): Promise<RunningNeo4j> {
  await requireProgram("java", "-version");
  const jars = await fetchJars();
  const home = options.home ?? join(tmpdir(), `actorgraph-neo4j-${process.pid}-${randomBytes(4).toString("hex")}`);
  const password = options.password ?? randomBytes(12).toString("hex");
  const port = await freePort();
  const fresh = !existsSync(join(home, "data"));
  mkdirSync(join(home, "conf"), { recursive: true });
  writeFileSync(join(home, "conf/neo4j.conf"), configuration(port));
  const env = { PATH: process.env.PATH, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  const classPath = ["-cp", join(jars, "*")];
  if (fresh)
    await run("java", [...classPath, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password], { env });
  const log = join(home, "server.log");
  const entry = [
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
    "--console-mode",
  ];
  const child = spawn("java", ["-Xms512m", "-Xmx1g", ...classPath, ...OPENS, ...entry], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const sink = createWriteStream(log);
  writeFileSync(log, "");
  child.stdout.pipe(sink, { end: false });
  child.stderr.pipe(sink, { end: false });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  const stop = async (graceful = false) => {
    process.removeListener("exit", killWithUs);
    child.kill(graceful ? "SIGTERM" : "SIGKILL");
    await exited;
    sink.end();
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
  };
  const address = { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, database: "neo4j" };
  try {
    await waitUntilBoltAnswers(address, child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, processId: child.pid!, stop };
}
