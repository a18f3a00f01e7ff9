// Flags that say of all documents of a command what their files do not.
import { ActorgraphError } from "../domain/errors.ts";
import { asIsoDate } from "../reading/metadata.ts";
import type { Metadata } from "../reading/types.ts";
import type { CommandOption, Invocation } from "./command.ts";

export const METADATA_OPTIONS: readonly CommandOption[] = [
  { flags: "--published <date>", help: "publication date of all of them, YYYY-MM-DD" },
  { flags: "--source <name>", help: "source of all of them" },
];

/** Throws `wrong_use` for a date that is none. */
export function metadataOf({ published, source }: Invocation["options"]): Metadata {
  const date = published === undefined ? null : asIsoDate(published);
  if (published !== undefined && date === null)
    throw new ActorgraphError("wrong_use", `must be YYYY-MM-DD, not "${published}"`, { where: "--published" });
  return { ...(date ? { published: date } : {}), ...(typeof source === "string" ? { source } : {}) };
}
