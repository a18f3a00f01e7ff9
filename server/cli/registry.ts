// Every command, in the order of the help text. A new command is a file and a line here.
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";
import { doctor } from "./doctor.ts";
import { evaluateCommand } from "./evaluate.ts";
import { exportCommand } from "./export.ts";
import { extract } from "./extract.ts";
import { importCommand } from "./import.ts";
import { query } from "./query.ts";
import { resolve } from "./resolve.ts";
import { serve } from "./serve.ts";

export const COMMANDS: readonly Command[] = [
  serve,
  extract,
  ask,
  query,
  importCommand,
  exportCommand,
  resolve,
  evaluateCommand,
  doctor,
];
