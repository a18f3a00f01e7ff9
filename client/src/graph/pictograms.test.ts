// Every type of the ontology has a pictogram of its own.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pictogramOf, pictogramUri } from "./pictograms.ts";

const folder = new URL("../../../seeds/ontology/actor-types/", import.meta.url);
const icons = readdirSync(folder).map((name) => {
  const icon = /^icon: *(\S+)/m.exec(readFileSync(new URL(name, folder), "utf8"))?.[1] ?? "";
  return [name.replace(".yaml", ""), icon] as const;
});
const dot = pictogramOf("nothing", "nothing");

test.each([...icons, ["Place", "place"], ["Event", "event"]] as const)("%s (%s) is drawn", (type, icon) => {
  expect(pictogramOf("nothing", icon)).not.toBe(dot);
  expect(pictogramOf(type)).not.toBe(dot);
});

test("no two types look alike", () => {
  expect(new Set(icons.map(([type, icon]) => pictogramOf(type, icon))).size).toBe(icons.length);
});

test("the image is ours and inline", () => {
  const uri = pictogramUri(dot, "#ffffff");
  expect(uri).toMatch(/^data:image\/svg\+xml;base64,/);
  expect(atob(uri.split(",")[1] as string)).toContain('fill="#ffffff"');
});
