// Nothing is kept of a document that was read: the heap is as large after many documents as after some (`npm run bench -- memory` reads more).
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { shortDocuments } from "../../bench/speed/memory.ts";
import { extractor } from "../support/extractor.ts";

/** Megabytes of a kept document: its trees alone take more. */
const KEPT = 0.03;
const DOCUMENTS = 200;

test("the heap does not grow with the documents read", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heapAfter: number[] = [];
  let read = 0;
  for (const document of shortDocuments(2 * DOCUMENTS)) {
    extractor.extract(document);
    if (++read % DOCUMENTS > 0) continue;
    collect();
    heapAfter.push(process.memoryUsage().heapUsed / 1e6);
  }
  expect(heapAfter[1]! - heapAfter[0]!).toBeLessThan(KEPT * DOCUMENTS);
}, 180_000);
