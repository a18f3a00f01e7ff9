// docs/settings.md and .env.example from the table of settings.
import { flagsOf, SETTINGS } from "./settings.ts";

/** Markdown of docs/settings.md. */
export function documentSettings(): string {
  const rows = Object.values(SETTINGS).map((setting) => {
    const { variable, type, preset, help, secret } = setting;
    return `| \`${variable}\` | \`${flagsOf(setting)[0]}\` | ${type} | ${preset === null ? "" : `\`${preset}\``} | ${help}${secret ? " Never logged." : ""} |`;
  });
  return `<!-- Generated from server/config/settings.ts by npm run docs. -->
# Settings

Every setting is an environment variable and a flag of the commands that use it; the flag wins, then the environment, then a file
\`.env\` in the working folder. \`--actorgraph-data\` works like \`--data\`. An empty value counts as absent, a value that is not valid ends
the command with exit code 2.

| variable | flag | type | default | what it does |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** Text of .env.example: every setting with its help, commented out. */
export function exampleEnvironment(): string {
  const blocks = Object.values(SETTINGS).map(
    ({ variable, help, preset }) => `# ${help}\n# ${variable}=${preset ?? ""}\n`,
  );
  return `# Generated from server/config/settings.ts by npm run docs. Copy to .env and take away the # of what you change.\n\n${blocks.join("\n")}`;
}
