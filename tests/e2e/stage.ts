// What every browser test stands on: the built client, the real server with the demo reports, one browser.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/chromium.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Waiting for something that is sure to come, milliseconds. */
const SOON = 15_000;

/** Builds the client into dist/client, as `npm run build` does: in a process of its own, since the test runner's is no production. */
export function buildClient(): void {
  const environment = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], {
    cwd: ROOT,
    env: environment,
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function untilReady(url: string, server: ChildProcess, errors: () => string): Promise<void> {
  const until = Date.now() + 150_000;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server stopped with ${server.exitCode}:\n${errors()}`);
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server was not ready in time:\n${errors()}`);
}

export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** A fresh page; refused scripts, failed requests to elsewhere and uncaught errors are collected in `faults`. */
  open(path: string, options?: PageOptions): Promise<Page>;
  readonly faults: string[];
  close(): Promise<void>;
}
interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** Starts `npx actorgraph serve` on an empty data folder with the demo reports, and a browser. */
export async function setStage(executablePath: string): Promise<Stage> {
  buildClient();
  const data = mkdtempSync(join(tmpdir(), "actorgraph-e2e-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = { ...process.env, HOST: "127.0.0.1", PORT: String(port), ACTORGRAPH_DATA: data, NEO4J_URI: "" };
  const server = spawn(process.execPath, ["server/cli/actorgraph.mjs", "serve"], { cwd: ROOT, env: environment });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk).slice(-4000);
  });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill("SIGTERM");
    await gone;
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server, () => said);
    const browser = await launchBrowser(executablePath);
    const faults: string[] = [];
    return {
      url,
      browser,
      faults,
      open: (path, options) => openPage(browser, url, path, faults, options),
      async close() {
        await browser.close();
        await stop();
      },
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

async function openPage(
  browser: Browser,
  url: string,
  path: string,
  faults: string[],
  { width = 1440, height = 900, colorScheme = "light" }: PageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(SOON);
  page.on("pageerror", (error) => faults.push(`${path}: ${error.message}`));
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(`${path}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && /^https?:/.test(request.url())) faults.push(`${path} asks ${request.url()}`);
  });
  await page.goto(url + path);
  return page;
}
