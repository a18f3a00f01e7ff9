// From the registry of commands to a command line: flags of settings, errors with their exit codes.
import { once } from "node:events";
import { Command as Commander, CommanderError, Option } from "commander";
import { flagsOf, loadSettings, SETTINGS, type SettingName } from "../config/index.ts";
import { asActorgraphError } from "../domain/errors.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./registry.ts";

/** Runs the command line; resolves with the exit code. Never rejects. */
export async function runCommandLine(argv: readonly string[], version: string): Promise<number> {
  let code = 0;
  const program = new Commander("actorgraph")
    .description("Reads reports about conflict and politics into a graph of actors, with the sentence that says so.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(actorgraph --help shows the commands)");
  for (const command of COMMANDS) {
    program.addCommand(
      toCommander(command, (result) => {
        code = result;
      }),
    );
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (thrown) {
    return report(thrown);
  }
}

function toCommander(command: Command, done: (code: number) => void): Commander {
  const sub = new Commander(command.name)
    .description(command.summary)
    .exitOverride()
    .showHelpAfterError(`(actorgraph ${command.name} --help shows its flags)`);
  if (command.argument) sub.argument(command.argument, command.argumentHelp ?? "");
  for (const { flags, help, preset, many } of command.options ?? []) {
    const option = new Option(flags, help);
    if (preset !== undefined) option.default(preset);
    if (many) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    sub.addOption(option);
  }
  for (const name of command.settings) for (const option of settingOptions(name)) sub.addOption(option);
  return sub.action(async () => done(await invoke(command, sub)));
}

async function invoke(command: Command, sub: Commander): Promise<number> {
  const options = sub.opts<Record<string, string | undefined>>();
  const flags = Object.fromEntries(command.settings.map((name) => [name, settingValue(name, options)]));
  return command.run({
    arguments: sub.args,
    options,
    settings: loadSettings(flags),
    input: process.stdin,
    output: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    say: (message) => void process.stderr.write(`${message}\n`),
  });
}

/** The short spelling is shown, the full name of the variable works too. */
function settingOptions(name: SettingName): Option[] {
  const { variable, type, help, preset } = SETTINGS[name];
  const [shown, ...others] = flagsOf(SETTINGS[name]);
  const described = `${help} (${variable}${preset === null ? "" : `, default ${preset}`})`;
  const value = type === "on or off" ? "<on|off>" : "<value>";
  return [
    new Option(`${shown} ${value}`, described),
    ...others.map((flag) => new Option(`${flag} ${value}`).hideHelp()),
  ];
}

function settingValue(name: SettingName, options: Readonly<Record<string, string | undefined>>): string | undefined {
  const attributes = flagsOf(SETTINGS[name]).map((flag) => new Option(`${flag} <value>`).attributeName());
  return attributes.map((attribute) => options[attribute]).find((value) => value !== undefined);
}

function report(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  const error = asActorgraphError(thrown);
  process.stderr.write(`actorgraph: ${error.describe()}\n`);
  if (error.code === "internal" && error.cause instanceof Error) process.stderr.write(`${error.cause.stack}\n`);
  return error.exitCode;
}
