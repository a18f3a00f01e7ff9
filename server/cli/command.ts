// What a command is: one file, one object. Help, flags and docs/settings.md come from it.
import type { SettingName, Settings } from "../config/index.ts";

export interface CommandOption {
  /** As commander has it: "--json", "--published <date>". */
  readonly flags: string;
  readonly help: string;
  readonly preset?: string;
  /** Collects the values of a repeated flag. */
  readonly many?: boolean;
}

/** What a command is run with. Data goes to `output`, everything else to `say`. */
export interface Invocation {
  readonly arguments: readonly string[];
  /** By the long flag's name in camelCase. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly settings: Settings;
  readonly input: NodeJS.ReadableStream;
  /** Resolves when the text is taken, so that a slow reader slows the command down. */
  readonly output: (text: string) => Promise<void>;
  readonly say: (message: string) => void;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** As commander has it: "<paths...>", "<question>". */
  readonly argument?: string;
  readonly argumentHelp?: string;
  readonly options?: readonly CommandOption[];
  /** Settings this command takes as flags. */
  readonly settings: readonly SettingName[];
  /** Resolves with the exit code: 0 done, 1 some input refused. Heavy modules are imported inside. */
  run(invocation: Invocation): Promise<number>;
}

/** Settings of every command that opens the store. */
export const STORE_SETTINGS = [
  "data",
  "neo4jUri",
  "neo4jUsername",
  "neo4jPassword",
  "neo4jDatabase",
] as const satisfies readonly SettingName[];
