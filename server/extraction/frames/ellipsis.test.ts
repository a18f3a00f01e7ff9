// Sentences that leave out what the one before them says: "So did Y.", "Y did the same.", "Y took the same step."
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Estonia accused Belarus of sabotage. So did Latvia.", "Latvia ACCUSES Belarus"],
  ["Estonia accused Belarus of sabotage. So, too, has Latvia.", "Latvia ACCUSES Belarus"],
  ["Togo expelled two Libyan diplomats on Monday. Ghana did the same.", "Ghana BREAKS_TIES_WITH Libya"],
  ["Togo expelled two Libyan diplomats on Monday. Ghana followed on Friday.", "Ghana BREAKS_TIES_WITH Libya"],
  ["Kenya cut ties with Qatar in May. Uganda had already done so.", "Uganda BREAKS_TIES_WITH Qatar"],
  ["Canada imposed sanctions on Belarus. Japan took the same step a week later.", "Japan SANCTIONS Belarus"],
  ["Norway recognised Kosovo. Cyprus did not.", "negated: Cyprus SUPPORTS Kosovo"],
])("%s -> %s", (text, expected) => expect(claimsOf(text)).toContainEqual(expect.stringContaining(expected)));

test.each([
  ["Norway recognised Kosovo. Cyprus refused to do so.", "Cyprus"],
  ["Kenya summoned the envoy of Qatar. Uganda did the same with the attaché of Oman.", "Uganda"],
  ["Kenya attacked Somalia. Ships followed.", "Ships"],
])("%s says nothing of %s", (text, name) => expect(claimsOf(text).filter((claim) => claim.includes(name))).toEqual([]));
