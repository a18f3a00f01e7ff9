// Documents made from code are current, and name everything there is.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ENDPOINTS, type Endpoint } from "../../server/api/contract/index.ts";
import { GENERATED_DOCUMENTS } from "../../server/cli/generated-documents.ts";
import { SETTINGS } from "../../server/config/index.ts";

const fileOf = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

test.each(GENERATED_DOCUMENTS.map(({ path, content }) => [path, content] as const))(
  "%s is current (npm run docs writes it)",
  (path, content) => {
    expect(fileOf(path)).toBe(content());
  },
);

test.each(Object.values<Endpoint>(ENDPOINTS).map(({ method, path }) => `${method.toUpperCase()} ${path}`))(
  "docs/api.md describes %s",
  (heading) => {
    expect(fileOf("docs/api.md")).toContain(`## ${heading}\n`);
  },
);

test.each(Object.values(SETTINGS).map(({ variable }) => variable))(
  "docs/settings.md and .env.example name %s",
  (variable) => {
    expect(fileOf("docs/settings.md")).toContain(`\`${variable}\``);
    expect(fileOf(".env.example")).toContain(`# ${variable}=`);
  },
);
