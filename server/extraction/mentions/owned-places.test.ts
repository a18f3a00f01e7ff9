// Places whose names say whose they are.
import { expect, test } from "vitest";
import { mentionsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Many fled to the camps of Ruxton's Bazar.", "Ruxton's Bazar"],
  ["He was shot on the road to Fellow's Hill, a resort in Kenya.", "Fellow's Hill"],
  ["The mourners met at St Mary's Cathedral in Belfast.", "St Mary's Cathedral"],
  ["The patrol was hit near Cobb's Landing.", "Cobb's Landing"],
])("%s -> %s", (text, name) => {
  expect(mentionsOf(text).join("; ")).toContain(`${name} =`);
});

test.each([
  ["They met in Fredville's Tahir Square.", "Fredville's Tahir"],
  ["Kenya's Bay Bank closed.", "Kenya's Bay"],
])("%s: no name of its own in %s", (text, name) => {
  expect(mentionsOf(text).join("; ")).not.toContain(name);
});
