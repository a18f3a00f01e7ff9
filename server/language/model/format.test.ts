// The model file: what is read is what was written, and damage is named.
import { expect, test } from "vitest";
import { decodeModel, readEnglishModel } from "./format.ts";

test("the English model has the sizes the parser expects", () => {
  const model = readEnglishModel();
  expect(model.shape).toMatchObject({ hidden: 192, layers: 2, tagLayer: 1 });
  expect(model.tensors.get("T")?.shape).toEqual([model.words.length + 1, model.shape.wordWidth]);
  expect(model.tensors.get("F")?.shape).toEqual([model.features.length, model.shape.featureWidth]);
  expect(model.shape.relations).toContain("obl:agent");
});

function writeModel(header: object, body: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + json.length + body.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  bytes.set(body, 4 + json.length);
  return bytes;
}

const header = { prec: "int8", strlen: 9, lay: [["t", [2, 2], "int8"]], H: 1 };
const body = new Uint8Array([1, 2, 3, 255, 0, 0, 0, 0, ...new TextEncoder().encode("a\nb\n\nw=a1")]);

test("tensors and strings are decoded", () => {
  const model = decodeModel(writeModel(header, body));
  expect([...model.tensors.get("t")!.values]).toEqual([1, 2, 3, -1]);
  expect(model.words).toEqual(["a", "b"]);
  expect(model.features).toEqual(["w=a1"]);
});

test.each([
  ["an empty file", new Uint8Array(), "not a model file"],
  ["random bytes", new Uint8Array(64).fill(7), "not a model file"],
  ["another precision", writeModel({ ...header, prec: "f32" }, body), "header"],
  ["a cut tensor", writeModel(header, body.slice(0, 2)), "ends inside t"],
  ["a cut vocabulary", writeModel(header, body.slice(0, 12)), "ends inside its vocabulary"],
])("%s is refused", (_, bytes, message) => {
  expect(() => decodeModel(bytes, "x.bin")).toThrow(
    expect.objectContaining({ code: "internal", where: "x.bin", message: expect.stringContaining(message) }),
  );
});
