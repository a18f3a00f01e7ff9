// Finds the browser for end-to-end tests, or says loudly what did not run; with ACTORGRAPH_STRICT=1 or CI=true that is a failure.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { installDebianPackages } from "./debian.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

const isStrict = () => process.env.ACTORGRAPH_STRICT === "1" || process.env.CI === "true";
const find = () => [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path)) ?? null;

/** Path of a Chromium, or null after saying that `what` does not run. Throws instead of null where tests are strict. */
export function chromiumPath(what: string): string | null {
  if (!find()) installDebianPackages(["chromium"], what);
  const path = find();
  if (path) return path;
  const message = `NOT RUN: ${what}. No Chromium was found: install it (apt-get install chromium) or set CHROMIUM_PATH.`;
  if (isStrict()) throw new Error(message);
  process.stderr.write(`\n${message}\n\n`);
  return null;
}

/** A headless browser that talks to nobody but us. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}
