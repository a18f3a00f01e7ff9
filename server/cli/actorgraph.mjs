#!/usr/bin/env node
// The executable: makes TypeScript importable with this package's own settings, then hands over to the command line.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
await import("./index.ts");
