// Ties cut and kept, help lent, plans of two, and clauses that leave out what the one before them says.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Ghana broke off relations with Libya in 1982, and Togo did so last June.", "Togo BREAKS_TIES_WITH Libya"],
  ["Chad cut ties with Israel in 1972; Mali followed a year later.", "Mali BREAKS_TIES_WITH Israel"],
  ["Britain backed Ukraine; Hungary did not.", "negated: Hungary SUPPORTS Ukraine"],
  ["Algeria called home its ambassador in Rabat.", "Algeria BREAKS_TIES_WITH Morocco"],
  ["Hassan Rouhani is considering a break with Paris.", "hypothetical: Hassan Rouhani BREAKS_TIES_WITH France"],
  [
    "Ethiopia called the expulsion of its envoy an insult and expelled 15 Eritreans.",
    "Ethiopia BREAKS_TIES_WITH Eritrea",
  ],
  ["Zambia once lent the M23 rebels trucks and a rear base.", "Zambia AIDS M23"],
  ["Hungary says that it is ready to give Ukraine weapons.", "Hungary AIDS Ukraine"],
  ["Colin Powell told Ariel Sharon that the siege must end.", "Colin Powell MET_WITH Ariel Sharon"],
  ["Angela Merkel met Viktor Orban and then saw envoys of Greece and Italy.", "Angela Merkel MET_WITH Italy"],
  ["A truce took effect at dawn between Israel and Hezbollah.", "Israel AGREED_WITH Hezbollah"],
  ["The accord that Juan Manuel Santos signed with the ELN was the third.", "Juan Manuel Santos AGREED_WITH ELN"],
  [
    "Under the treaty concluded by Richard Nixon and Leonid Brezhnev, both countries will cut missiles.",
    "Richard Nixon AGREED_WITH Leonid Brezhnev",
  ],
  ["The heads of the intelligence services of Turkey and Syria signed a protocol.", "Turkey AGREED_WITH Syria"],
  ["A plan drawn up by Norway and Algeria was rejected.", "Norway COOPERATES_WITH Algeria"],
  ["The plan would have Rwanda pull back from Goma.", "hypothetical: Rwanda WITHDRAWS_FROM Goma"],
  ["Oxfam has pulled its team out of Zalingei.", "Oxfam WITHDRAWS_FROM Zalingei"],
  ["The army blames the Taliban, which it says has ties to al-Qaeda.", "Taliban LINKED_TO al-Qaeda"],
  ["Poland is expelling ten officials of the Belarusian diplomatic mission.", "Poland BREAKS_TIES_WITH Belarus"],
  ["Son Sann asked the United States for weapons.", "hypothetical: United States AIDS Son Sann"],
  ["Norodom Sihanouk received ASEAN foreign ministers.", "Norodom Sihanouk MET_WITH ASEAN"],
  ["Two Cuban units arrived in Luanda on Monday.", "Cuba DEPLOYS_TO Luanda"],
  ["France, which leases a naval base at Djibouti City, called for calm.", "France OPERATES_IN Djibouti City"],
])("%s -> %s", (text, expected) => expect(claimsOf(text)).toContainEqual(expect.stringContaining(expected)));

test.each([
  ["An official told him that the siege must end.", "MET_WITH"],
  ["Nigeria expelled 300 Ghanaians.", "BREAKS_TIES_WITH"],
  ["Chad attacked Libya; Mali followed the news.", "Mali ATTACKS"],
  ["China provided artillery and the drivers to go with it.", "AIDS"],
  ["Chad attacked Libya, and Mali did nothing.", "Mali ATTACKS"],
])("%s says nothing of %s", (text, relation) =>
  expect(claimsOf(text).filter((claim) => claim.includes(relation))).toEqual([]),
);
