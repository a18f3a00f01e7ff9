// Settings from flags, environment and .env, checked. The only place that reads process.env.
import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { ActorgraphError } from "../domain/errors.ts";
import { SETTINGS, type SettingName, type Settings } from "./settings.ts";

export { flagsOf, SETTINGS, type SettingName, type Settings } from "./settings.ts";

type Given = Readonly<Record<string, string | undefined>>;

/** Whether an address to listen on is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/**
 * Settings from `environment` (by variable) and `flags` (by setting name); a flag wins, an empty value counts as absent.
 * Throws `wrong_use` naming the variable, what was expected and, unless it is a secret, what was given.
 */
export function readSettings(environment: Given, flags: Given = {}): Settings {
  const entries = (Object.keys(SETTINGS) as SettingName[]).map((name) => [name, readOne(name, environment, flags)]);
  const settings = Object.fromEntries(entries) as Settings;
  checkTogether(settings);
  return settings;
}

function readOne(name: SettingName, environment: Given, flags: Given): unknown {
  const setting = SETTINGS[name];
  const given = flags[name]?.trim() || environment[setting.variable]?.trim() || setting.preset;
  if (given === null || given === undefined) return null;
  try {
    return setting.parse(given);
  } catch (cause) {
    const shown = setting.secret ? "the value given" : `"${given}"`;
    const expected = cause instanceof Error ? cause.message : String(cause);
    throw new ActorgraphError("wrong_use", `must be ${expected}, not ${shown}`, { where: setting.variable, cause });
  }
}

function checkTogether(settings: Settings): void {
  if (settings.token !== null && settings.token.length < 16) {
    throw new ActorgraphError("wrong_use", "must have at least 16 characters", {
      where: "ACTORGRAPH_TOKEN",
      hint: "for example the output of: openssl rand -hex 24",
    });
  }
  if (settings.neo4jUri !== null && settings.neo4jPassword === null) {
    throw new ActorgraphError("wrong_use", "must be set where NEO4J_URI is", { where: "NEO4J_PASSWORD" });
  }
}

/** Refuses to listen where others can reach the server while anybody may read and write. Throws `wrong_use`. */
export function checkExposure(settings: Pick<Settings, "host" | "token">): void {
  if (isLoopback(settings.host) || settings.token !== null) return;
  throw new ActorgraphError("wrong_use", `will not listen on ${settings.host} without a token`, {
    where: "HOST",
    hint: "set ACTORGRAPH_TOKEN (16 characters or more), or HOST=127.0.0.1",
  });
}

/** Settings of this process: flags, then the environment, then `.env` in the working folder. Throws `wrong_use`. */
export function loadSettings(flags: Given = {}): Settings {
  if (typeof process.loadEnvFile === "function" && existsSync(".env")) process.loadEnvFile(".env");
  return readSettings(process.env, flags);
}
