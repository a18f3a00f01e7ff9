// Titles in all shapes: ranks between, bodies after, counterparts, lists, offices taken and lost.
import { describe, expect, test } from "vitest";
import { claimsOf, read } from "../../../tests/support/extractor.ts";

type Row = readonly [sentence: string, ...claims: string[]];
const rows = (table: readonly Row[]) => table.map(([sentence, ...claims]) => ({ sentence, claims }));
function expectExactly({ sentence, claims }: { sentence: string; claims: readonly string[] }): void {
  expect(claimsOf(sentence).sort()).toEqual([...claims].sort());
}

describe("names after a title", () => {
  test.each(
    rows([
      ["Israeli military spokesman Rear Admiral Daniel Hagari spoke.", "Daniel Hagari HOLDS_ROLE_IN Israel"],
      ["UN special envoy for Yemen Hans Grundberg spoke.", "Hans Grundberg HOLDS_ROLE_IN United Nations"],
      ["The UN special envoy for Yemen, Hans Grundberg, spoke.", "Hans Grundberg HOLDS_ROLE_IN United Nations"],
      ["US ambassador to the UN Linda Thomas-Greenfield spoke.", "Linda Thomas-Greenfield HOLDS_ROLE_IN United States"],
      ["Dmitry Rogozin, Moscow's envoy to NATO, spoke.", "Dmitry Rogozin HOLDS_ROLE_IN Russia"],
      ["Saudi Crown Prince Mohammed bin Salman spoke.", "Mohammed bin Salman HOLDS_ROLE_IN Saudi Arabia"],
      [
        "Presidents Vladimir Putin of Russia and Xi Jinping of China spoke.",
        "Vladimir Putin LEADS Russia",
        "Xi Jinping LEADS China",
      ],
      ["A spokesman for President Vladimir Putin spoke.", "Vladimir Putin LEADS Russia"],
      ["Mullah Dadullah spoke."],
      ["The military junta of Myanmar fell. General Lena Ortiz spoke."],
      ["Lena Ortiz, the head of Myanmar's junta, spoke.", "Lena Ortiz LEADS Myanmar"],
      ["Kenya held on. Anton Varga, the separatist president, spoke."],
      ["Anton Varga, head of the Muslims of the Caucasus, spoke.", "Anton Varga LEADS Caucasus Muslims"],
      ["Kenya held on. Anton Varga, foreign minister of the movement that holds the north, spoke."],
      [
        "Laurent Gbagbo, his wife Simone and his son Michel were driven away.",
        "Simone Gbagbo RELATED_TO Laurent Gbagbo",
        "Michel Gbagbo RELATED_TO Laurent Gbagbo",
      ],
      ["General Anton Varga spoke."],
      ["After a row with Anton Varga, the foreign minister of Serbia left."],
    ]),
  )("$sentence", expectExactly);
});

describe("names beside a role", () => {
  test.each(
    rows([
      [
        "The founder and leader of Hamas, Ahmed Yassin, spoke.",
        "Ahmed Yassin FOUNDED Hamas",
        "Ahmed Yassin LEADS Hamas",
      ],
      ["The Blue League, whose leader is Anton Varga, left.", "Anton Varga LEADS Blue League"],
      ["The leader of the Blue League is Anton Varga.", "Anton Varga LEADS Blue League"],
      ["Ana Varga, 58, chief of the Blue League, spoke.", "Ana Varga LEADS Blue League"],
      ["Anton Varga, once a colonel in the GRU, spoke.", "Anton Varga HOLDS_ROLE_IN GRU"],
      [
        "Mohammed Deif, commander of Hamas's military wing, spoke.",
        "Mohammed Deif LEADS Hamas military wing",
        "Hamas military wing PART_OF Hamas",
      ],
      [
        "Anton Varga, the head of the Serbian army, spoke.",
        "Anton Varga LEADS Serbian Armed Forces",
        "Serbian Armed Forces PART_OF Serbia",
      ],
    ]),
  )("$sentence", expectExactly);
});

describe("counterparts have the same post in another state", () => {
  test.each(
    rows([
      [
        "Turkish President Recep Tayyip Erdogan and his Iranian counterpart Ebrahim Raisi spoke.",
        "Recep Tayyip Erdogan LEADS Turkey",
        "Ebrahim Raisi LEADS Iran",
      ],
      [
        "Paul Kagame, the president of Rwanda, spoke. His Burundian counterpart, Anton Varga, left.",
        "Paul Kagame LEADS Rwanda",
        "Anton Varga LEADS Burundi",
      ],
      ["His Iranian counterpart, Anton Varga, left."],
    ]),
  )("$sentence", expectExactly);
});

describe("offices taken, held and lost", () => {
  test.each(
    rows([
      ["Anton Varga was sworn in as Kenya's president.", "Anton Varga LEADS Kenya"],
      ["Anton Varga, a retired colonel who became prime minister of Moldova, left.", "Anton Varga LEADS Moldova"],
      ["On Monday Ana Sandu and Anton Varga, who was then Moldova's president, spoke.", "Anton Varga LEADS Moldova"],
      [
        "Ayman al-Zawahiri succeeded Osama bin Laden as head of al-Qaeda.",
        "Ayman al-Zawahiri LEADS al-Qaeda",
        "Osama bin Laden LEADS al-Qaeda",
      ],
      ["Ukraine promoted Anton Varga to head of the SBU.", "Anton Varga LEADS SBU"],
      ["The US delegation, led by Anton Varga, left.", "Anton Varga LEADS United States delegation"],
      ["Anton Varga hopes to become president of Moldova."],
      ["Anton Varga will become president of Moldova."],
      ["Anton Varga campaigned as president of Moldova."],
    ]),
  )("$sentence", expectExactly);

  test.each([
    "Evo Morales resigned as president of Bolivia.",
    "Evo Morales stepped down as president of Bolivia.",
    "Evo Morales was ousted as president of Bolivia.",
    "The ex-president of Bolivia, Evo Morales, spoke.",
  ])("%s: led it until then", (sentence) => {
    const claim = read(sentence).claims.find((c) => c.relation === "LEADS");
    expect(claim?.object.name).toBe("Bolivia");
    expect(claim?.time).toEqual({ from: null, to: "2024-03-20", precision: "day" });
  });
});

describe("several holders, deputies, joined bodies", () => {
  test.each(
    rows([
      [
        "Two officers of the Kenyan police, Anton Varga and Ben Odera, left.",
        "Anton Varga HOLDS_ROLE_IN Kenyan Police",
        "Ben Odera HOLDS_ROLE_IN Kenyan Police",
      ],
      [
        "Anton Varga, speaker of the Moldovan parliament and leader of the Amal Movement, left.",
        "Anton Varga LEADS Moldovan parliament",
        "Anton Varga LEADS Amal Movement",
      ],
      ["Anton Varga, then still at the head of the Amal Movement, left.", "Anton Varga LEADS Amal Movement"],
      ["Anton Varga, at the time the chief of the ELN, left.", "Anton Varga LEADS ELN"],
      ["Anton Varga's cousin Ben Odera left.", "Ben Odera RELATED_TO Anton Varga"],
      ["As head of the Amal Movement, Anton Varga stayed.", "Anton Varga LEADS Amal Movement"],
      ["Ben Varga, one of the sons of Anton Varga, left.", "Ben Varga RELATED_TO Anton Varga"],
      [
        "According to Ana Varga, the UN's acting envoy in Libya, talks will resume.",
        "Ana Varga HOLDS_ROLE_IN United Nations",
      ],
      ["His successor, Anton Varga, is now Nigeria's vice president.", "Anton Varga HOLDS_ROLE_IN Nigeria"],
      ["After meeting Anton Varga, the president of Chad left.", "Chadian president MET_WITH Anton Varga"],
      ["An aide to Vladimir Putin, Anton Varga, left.", "Anton Varga HOLDS_ROLE_IN Russia"],
      ["Senior Hamas official Anton Varga left.", "Anton Varga HOLDS_ROLE_IN Hamas"],
      ["Ana Varga has been Moldova's ambassador to NATO for years.", "Ana Varga HOLDS_ROLE_IN Moldova"],
      ["Joseph Kony's deputy Vincent Otti left.", "Vincent Otti HOLDS_ROLE_IN Lord's Resistance Army"],
      [
        "The bomb was planted by Israel's agency, Mossad, and its director, Anton Varga.",
        "Anton Varga LEADS Mossad",
        "Mossad PART_OF Israel",
      ],
      ["In Nairobi Lieutenant General Anton Varga spoke."],
      ["Moldova left. One of its ministers, Ana Rusu, stayed.", "Ana Rusu HOLDS_ROLE_IN Moldova"],
      ["The Mossad, whose agent Dov Landau died, kept silent.", "Dov Landau HOLDS_ROLE_IN Mossad"],
      [
        "The Derg and its vice-chairmen, Major Atnaf Bekele and Major Tesfaye Gebre, rule.",
        "Atnaf Bekele HOLDS_ROLE_IN Derg",
        "Tesfaye Gebre HOLDS_ROLE_IN Derg",
      ],
      ["Hamas kept silent. A spokesman, Sami Nassar, wept.", "Sami Nassar HOLDS_ROLE_IN Hamas"],
      ["A spokesman in Ankara, Murat Demir, left.", "Murat Demir HOLDS_ROLE_IN Turkey"],
      ["Ben Odera, an observer with UNIFIL, left.", "Ben Odera HOLDS_ROLE_IN UNIFIL"],
      [
        "Anton Varga and Ben Odera, both officers of the GRU, left.",
        "Anton Varga HOLDS_ROLE_IN GRU",
        "Ben Odera HOLDS_ROLE_IN GRU",
      ],
    ]),
  )("$sentence", expectExactly);
});

describe("relatives, and those at somebody's side", () => {
  test.each(
    rows([
      ["Anton Varga left with his wife Rosa. Rosa wept.", "Rosa Varga RELATED_TO Anton Varga"],
      ["Viktor Petrov and his sister Olga left.", "Olga Petrova RELATED_TO Viktor Petrov"],
      ["Anton Varga fell. His younger brother, Tomas, left.", "Tomas Varga RELATED_TO Anton Varga"],
      ["The brothers Omar and Abdul Varga left.", "Omar Varga RELATED_TO Abdul Varga"],
      ["Anton Varga's cousin Ben left.", "Ben RELATED_TO Anton Varga"],
      ["Anton Varga stayed. His lawyer, Ben Odera, spoke.", "Ben Odera HOLDS_ROLE_IN Anton Varga"],
      ["Ben Odera, an aide to Anton Varga, left.", "Ben Odera HOLDS_ROLE_IN Anton Varga"],
      ["The Kenyan attaché, Ben Odera, left.", "Ben Odera HOLDS_ROLE_IN Kenya"],
      ["Kenya's army chief, Ben Odera, left.", "Ben Odera LEADS Kenyan army"],
      ["Kenya's chief of staff, Ben Odera, left.", "Ben Odera HOLDS_ROLE_IN Kenya"],
      ["Anton Varga, a Kenyan teacher, left."],
      [
        "Ana Varga, director of the Amal Movement and sister of Hassan Nasrallah, left.",
        "Ana Varga LEADS Amal Movement",
        "Ana Varga RELATED_TO Hassan Nasrallah",
      ],
      ["Tomas Odera, the general's deputy and the brother of Paul Kagame, left.", "Tomas Odera RELATED_TO Paul Kagame"],
      ["Ahmed Omar, a lieutenant of Joseph Kony, left.", "Ahmed Omar HOLDS_ROLE_IN Lord's Resistance Army"],
      ["Anton Varga's sister, her brother and Ben Odera left."],
    ]),
  )("$sentence", expectExactly);
});

describe("titles that name no body", () => {
  test.each(
    rows([
      ["Secretary-General Antonio Guterres spoke.", "Antonio Guterres LEADS United Nations"],
      [
        "Moldova closed its border. Moldova's army moved. Foreign Minister Ana Varga spoke.",
        "Moldovan Armed Forces PART_OF Moldova",
        "Ana Varga HOLDS_ROLE_IN Moldova",
      ],
      ["Moldova and Romania closed the border. Foreign Minister Ana Varga spoke."],
      [
        "Moldova closed its border with Romania. In Bucharest, Justice Minister Anton Varga spoke.",
        "Anton Varga HOLDS_ROLE_IN Romania",
      ],
      [
        "Turkey held its fleet back. The justice minister, Anton Varga, spoke. The police chief, Ben Odera, stayed.",
        "Anton Varga HOLDS_ROLE_IN Turkey",
        "Ben Odera LEADS Turkish Police",
      ],
      [
        "Kenya's foreign minister, Ana Odera, spoke. Kenya held on. Foreign Minister Anton Varga stayed.",
        "Ana Odera HOLDS_ROLE_IN Kenya",
      ],
      ["Denmark kept calm and Denmark's press slept. President Anton Varga spoke."],
      [
        "Kenya closed its border. Kenya held on. His defence minister, Anton Varga, spoke.",
        "Anton Varga HOLDS_ROLE_IN Kenya",
      ],
      [
        "Kenya closed its border. Kenya held on. Its defence minister, Anton Varga, spoke.",
        "Anton Varga HOLDS_ROLE_IN Kenya",
      ],
      ["Morocco and Spain kept calm. Justice Minister Carlos Ibarra spoke.", "Carlos Ibarra HOLDS_ROLE_IN Spain"],
      ["Morocco and Algeria kept calm. Justice Minister Samir Bennani spoke."],
      ["Japan and South Korea kept calm. Ambassador Kenji Morimoto spoke.", "Kenji Morimoto HOLDS_ROLE_IN Japan"],
      ["Austria and Germany kept calm. Ambassador Klaus Reden spoke."],
      [
        "The German embassy in Vienna was empty. Austria kept watch. The ambassador, Klaus Reden, spoke.",
        "Klaus Reden HOLDS_ROLE_IN Germany",
      ],
      ["Kenya held on. The public order minister, Anton Varga, spoke.", "Anton Varga HOLDS_ROLE_IN Kenya"],
    ]),
  )("$sentence", expectExactly);
});
