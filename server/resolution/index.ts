// Resolution: which of the actors that documents mention are the same. Pure.
export { judge } from "./judge.ts";
export { keysOf } from "./keys.ts";
export { compareNames } from "./names/index.ts";
export { isProperName } from "./names/words.ts";
export type * from "./types.ts";
export { worldOf } from "./world.ts";
