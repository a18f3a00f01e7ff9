// Pieces of a marked text are together the text, and each knows its marks.
import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "./segments.ts";

test("overlapping marks are cut at their borders", () => {
  const marks = [
    { start: 10, end: 16, name: "outer" },
    { start: 13, end: 20, name: "other" },
  ];
  const pieces = segmentsOf("0123456789", marks, 10);
  expect(pieces.map(({ text, marks: m }) => [text, m.map(({ name }) => name)])).toEqual([
    ["012", ["outer"]],
    ["345", ["outer", "other"]],
    ["6789", ["other"]],
  ]);
});

test("what lies outside is cut off", () => {
  expect(segmentsOf("abc", [{ start: 0, end: 99 }], 50)).toEqual([
    { start: 50, end: 53, text: "abc", marks: [{ start: 0, end: 99 }] },
  ]);
  expect(segmentsOf("abc", [{ start: 0, end: 9 }], 50)[0]?.marks).toEqual([]);
});

test("pieces always join to the text", () => {
  const mark = fc.record({ start: fc.integer({ min: 0, max: 60 }), end: fc.integer({ min: 0, max: 60 }) });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50 }),
      fc.array(mark, { maxLength: 8 }),
      fc.integer({ min: 0, max: 20 }),
      (text, marks, offset) => {
        expect(
          segmentsOf(text, marks, offset)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      },
    ),
    { seed: 3 },
  );
});
