// Times of clauses: the predicate in question stands in square brackets; published on Wednesday, 27 March 2024.
import { beforeAll, describe, expect, test } from "vitest";
import type { TimeSpan } from "../../domain/time.ts";
import { createLanguageModel, type LanguageModel } from "../../language/index.ts";
import { buildTree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { timeOf } from "./index.ts";

const PUBLISHED = "2024-03-27";
const PREVIOUS: TimeSpan = { from: "2014-05-10", to: "2014-05-10", precision: "day" };
let language: LanguageModel;
beforeAll(() => {
  language = createLanguageModel();
});

function timeIn(marked: string, anchor: { published: string | null; previous: TimeSpan | null }): string | null {
  const at = marked.indexOf("[");
  const [sentence] = language.analyse(marked.replace(/[[\]]/g, ""));
  const predicate = sentence!.tokens.findIndex((token) => token.start === at);
  const node: SentenceNode = {
    index: 0,
    document: "doc",
    tree: buildTree(sentence!),
    mentions: [],
    byHead: new Map(),
    question: false,
    headline: false,
    previous: null,
  };
  const span = timeOf(node, predicate, anchor);
  return span && `${span.from ?? ""}/${span.to ?? ""} ${span.precision}`;
}

const day = (iso: string) => `${iso}/${iso} day`;
const year = (y: number) => `${y}-01-01/${y}-12-31 year`;

describe("absolute times", () => {
  test.each<[string, string | null]>([
    ["On 22 March 2024, gunmen [attacked] a theatre in Fredville.", day("2024-03-22")],
    ["Gunmen [attacked] a theatre in Fredville on March 22, 2019.", day("2019-03-22")],
    ["The rebels [seized] the harbour on the 3rd of May 2012.", day("2012-05-03")],
    ["On Friday, 22 March, soldiers [stormed] the palace.", day("2024-03-22")],
    ["Soldiers [stormed] the palace on March 22.", day("2024-03-22")],
    ["Soldiers [stormed] the palace on 30 December.", day("2023-12-30")],
    ["Osterlich [invaded] Sylvania in October 2023.", "2023-10-01/2023-10-31 month"],
    ["In June, Osterlich [invaded] Sylvania.", "2023-06-01/2023-06-30 month"],
    ["In March, Osterlich [recalled] its ambassador.", "2024-03-01/2024-03-31 month"],
    ["The group was [founded] in 1987.", year(1987)],
    ["The League was [formed] in the 1990s.", "1990-01-01/1999-12-31 decade"],
    ["The League was [formed] in the late 1990s.", "1997-01-01/1999-12-31 decade"],
    ["He [fought] in the hills in the mid-1980s.", "1984-01-01/1986-12-31 decade"],
    ["The blockade [began] in early 2014.", "2014-01-01/2014-04-30 season"],
    ["Troops [entered] the valley in late February 2022.", "2022-02-21/2022-02-28 week"],
    ["The two states [fought] between 2006 and 2008.", "2006-01-01/2008-12-31 year"],
    ["She [led] the party from 2001 to 2014.", "2001-01-01/2014-12-31 year"],
    ["He has [led] the party since 2011.", "2011-01-01/ year"],
    ["The army [held] the town until May 2016.", "/2016-05-31 month"],
    ["The battle [lasted] from March to May 2014.", "2014-03-01/2014-05-31 month"],
    ["The siege [lasted] from November to February 2015.", "2014-11-01/2015-02-28 month"],
    ["Talks were [held] on 22-25 March 2019.", "2019-03-22/2019-03-25 day"],
    ["The militia [withdrew] in the summer of 2014.", "2014-06-01/2014-08-31 season"],
    ["Rebels [bombed] the port in winter 2010.", "2010-12-01/2011-02-28 season"],
    ["On the night of 4 April 2017 jets [hit] the airfield.", day("2017-04-04")],
    ["Parliament was [dissolved] on 2021-02-01.", day("2021-02-01")],
    ["The president [condemned] the 2008 coup.", null],
    ["In May 12 people were [killed] in Fredville.", "2023-05-01/2023-05-31 month"],
    ["Rebels [may] march on the capital.", null],
    ["The bomb [killed] 2014 people.", null],
    ["By the end of 2014 the group had [lost] the valley.", "/2014-12-31 year"],
  ])("%s", (sentence, expected) => {
    expect(timeIn(sentence, { published: PUBLISHED, previous: null })).toBe(expected);
  });
});

describe("times relative to publication", () => {
  test.each<[string, string | null]>([
    ["Rebels [seized] the town on Friday.", day("2024-03-22")],
    ["Rebels [seized] the town on Wednesday.", day("2024-03-27")],
    ["Rebels [seized] the town last Wednesday.", day("2024-03-20")],
    ["A bomb [exploded] on Monday morning.", day("2024-03-25")],
    ["The army bombed the port late on Monday night and [shelled] it again overnight.", "2024-03-26/2024-03-27 day"],
    ["The army [bombed] the port late on Monday night and shelled it again overnight.", day("2024-03-25")],
    ["Last September, officials [arrested] the leader.", "2023-09-01/2023-09-30 month"],
    ["Police [foiled] a plot earlier this month.", "2024-03-01/2024-03-27 month"],
    ["The minister [resigned] this week.", "2024-03-25/2024-03-31 week"],
    ["The minister [resigned] last week.", "2024-03-18/2024-03-24 week"],
    ["Sylvania [expelled] three diplomats yesterday.", day("2024-03-26")],
    ["Sylvania [expelled] three diplomats last year.", year(2023)],
    ["Late last year the group [split] from the League.", "2023-09-01/2023-12-31 season"],
    ["The envoy will [meet] the rebels on Friday.", day("2024-03-29")],
    ["The envoy plans to [meet] the rebels in June.", "2024-06-01/2024-06-30 month"],
    ["The leader was [shot] two days ago.", day("2024-03-25")],
    ["The leader was [shot] three years ago.", year(2021)],
    ["The militia has [killed] dozens of farmers over the past two weeks.", "2024-03-13/2024-03-27 week"],
    ["Fighters have [besieged] the base since Sunday.", "2024-03-24/ day"],
    ["On Sunday, soldiers [killed] a farmer and burned his house.", day("2024-03-24")],
    ["On Sunday, soldiers killed a farmer and [burned] his house.", day("2024-03-24")],
    ["Rebels hit the depot on Tuesday, [killing] twelve guards.", day("2024-03-26")],
  ])("%s", (sentence, expected) => {
    expect(timeIn(sentence, { published: PUBLISHED, previous: null })).toBe(expected);
  });

  test.each([
    "Rebels [seized] the town on Friday.",
    "Rebels [seized] the town on March 22.",
    "Rebels [seized] the town yesterday.",
  ])("without a publication date nothing is guessed: %s", (sentence) => {
    expect(timeIn(sentence, { published: null, previous: null })).toBeNull();
  });
});

describe("times relative to the happening before", () => {
  test.each<[string, string | null]>([
    ["Two days later, the group [burned] the mill.", day("2014-05-12")],
    ["Six weeks later, the army [retook] the town.", "2014-06-16/2014-06-22 week"],
    ["Three months later the army [retook] the town.", "2014-08-01/2014-08-31 month"],
    ["In April of that year they [raided] the airport.", "2014-04-01/2014-04-30 month"],
    ["In June the same year the army [retook] the town.", "2014-06-01/2014-06-30 month"],
    ["The next day, jets [bombed] the camp.", day("2014-05-11")],
    ["Hours later, jets [bombed] the camp.", day("2014-05-10")],
    ["The day before, jets had [bombed] the camp.", day("2014-05-09")],
    ["Later that month the army [retook] the town.", "2014-05-01/2014-05-31 month"],
    ["Six weeks after the strike, the minister [resigned].", "2014-06-16/2014-06-22 week"],
    ["Two days after the 11 March 2004 bombings, the minister [resigned].", day("2004-03-13")],
  ])("%s", (sentence, expected) => {
    expect(timeIn(sentence, { published: PUBLISHED, previous: PREVIOUS })).toBe(expected);
  });

  test("a day is not counted from a month", () => {
    const previous: TimeSpan = { from: "2014-05-01", to: "2014-05-31", precision: "month" };
    expect(timeIn("Two days later, the group [burned] the mill.", { published: PUBLISHED, previous })).toBeNull();
  });
});

describe("which clause a time belongs to", () => {
  test.each<[string, string | null]>([
    ["The Blue League, which [fought] Osterlich in 2006, said on Tuesday that it had seized the harbour.", year(2006)],
    [
      "The Blue League, which fought Osterlich in 2006, [said] on Tuesday that it had seized the harbour.",
      day("2024-03-26"),
    ],
    ["The Blue League, which fought Osterlich in 2006, said on Tuesday that it had [seized] the harbour.", null],
    ["The group, [founded] in 1987, claimed responsibility on Sunday for the bombing.", year(1987)],
    ["The group, founded in 1987, [claimed] responsibility on Sunday for the bombing.", day("2024-03-24")],
    ["Osterlich [condemned] Saturday's bombing.", null],
    ["Osterlich condemned Saturday's [bombing].", day("2024-03-23")],
    ["Monday's attack on the port [killed] forty people.", day("2024-03-25")],
    ["Sylvania accused Osterlich on Monday of [shelling] a village in January.", "2024-01-01/2024-01-31 month"],
    ["Sylvania [accused] Osterlich on Monday of shelling a village in January.", day("2024-03-25")],
    ["Rebels carried out an [attack] on the port on Sunday.", day("2024-03-24")],
    ["The war began on the night of 4 May 2019, when the army [shelled] Fredville.", day("2019-05-04")],
    ["The revolt began on Friday when the governor [accused] the army of treason.", day("2024-03-22")],
    ["The force has patrolled the strait since 1999, when its [bombing] of the port ended the war.", year(1999)],
    ["The commander was [killed] in a 2008 raid by soldiers.", year(2008)],
    ["Twelve people were [killed] in Saturday's bombing.", day("2024-03-23")],
    ["The minister [spoke] of the 2008 raid.", null],
    ["Monitors have [accused] soldiers of killing farmers in Fredville in 2020.", null],
    ["Monitors have accused soldiers of [killing] farmers in Fredville in 2020.", year(2020)],
    ["Monitors [accused] soldiers on Monday of killing farmers in 2020.", day("2024-03-25")],
    ["Ten men arrived by boat on Friday night and [opened] fire at a hotel.", day("2024-03-22")],
    ["She joined the party in 1998 and [attacked] its leader.", null],
    ["The [barrage] of April 13, the first attack on the port, was long.", day("2023-04-13")],
    ["The barrage of April 13, the first [attack] on the port, was long.", day("2023-04-13")],
    ["After the truce expired on Saturday, rebels [seized] the town.", null],
    ["The army [arrested] the officer who had led the mutiny in 2019.", null],
    ["A week before the [raid].", null],
  ])("%s", (sentence, expected) => {
    expect(timeIn(sentence, { published: PUBLISHED, previous: null })).toBe(expected);
  });
});
