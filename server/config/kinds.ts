// Kinds of setting: how a string from the environment or a flag becomes a checked value.

/** One row of the settings table. `parse` throws a RangeError that says what is expected. */
export interface Setting<T> {
  /** Name of the environment variable. */
  readonly variable: string;
  /** What --help and docs/settings.md show as the type. */
  readonly type: string;
  /** The default as it would be written in the environment; null where there is none. */
  readonly preset: string | null;
  readonly help: string;
  /** Never printed, never logged. */
  readonly secret: boolean;
  readonly parse: (text: string) => T;
}

type Row = Pick<Setting<unknown>, "variable" | "help"> & { readonly preset: string };
type OptionalRow = Pick<Setting<unknown>, "variable" | "help"> & { readonly secret?: boolean };

/** Any text that is not empty. */
export function text(row: Row): Setting<string> {
  return { ...row, type: "text", secret: false, parse: (value) => value };
}

/** Text, or null where the setting is absent. */
export function optionalText({ secret = false, ...row }: OptionalRow): Setting<string | null> {
  return { ...row, type: "text", preset: null, secret, parse: (value) => value };
}

/** A whole number within bounds, both inclusive. */
export function whole({ minimum, maximum, ...row }: Row & { minimum: number; maximum: number }): Setting<number> {
  return {
    ...row,
    type: `whole number, ${minimum} to ${maximum}`,
    secret: false,
    parse: (value) => {
      const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
      if (!(number >= minimum && number <= maximum))
        throw new RangeError(`a whole number from ${minimum} to ${maximum}`);
      return number;
    },
  };
}

const YES = new Set(["1", "true", "on", "yes"]);
const NO = new Set(["0", "false", "off", "no"]);

/** A switch: on or off (also 1/0, true/false, yes/no). */
export function toggle(row: Row): Setting<boolean> {
  return {
    ...row,
    type: "on or off",
    secret: false,
    parse: (value) => {
      const word = value.toLowerCase();
      if (!YES.has(word) && !NO.has(word)) throw new RangeError("on or off");
      return YES.has(word);
    },
  };
}

/** One of a list of words. */
export function choice<const W extends string>({ words, ...row }: Row & { words: readonly W[] }): Setting<W> {
  return {
    ...row,
    type: words.join(", "),
    secret: false,
    parse: (value) => {
      const found = words.find((word) => word === value.toLowerCase());
      if (!found) throw new RangeError(`one of ${words.join(", ")}`);
      return found;
    },
  };
}

/** An address with one of the given schemes, or null where the setting is absent. */
export function optionalAddress({
  schemes,
  ...row
}: OptionalRow & { schemes: readonly string[] }): Setting<string | null> {
  return {
    ...row,
    type: "address",
    preset: null,
    secret: false,
    parse: (value) => {
      const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(value)?.[1]?.toLowerCase();
      if (!scheme || !schemes.includes(scheme))
        throw new RangeError(`an address that begins with ${schemes.map((s) => `${s}://`).join(", ")}`);
      return value;
    },
  };
}
