// Words of our frames in senses that are not the relation.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  "The support group met in Nairobi.",
  "He played a supporting role in Mali.",
  "Kenya backed down.",
  "Soldiers received back pay from Kenya.",
  "Kenya met its target.",
  "Hamas met the demands of Egypt.",
  "The plan met resistance in Kenya.",
  "Iran and Russia agreed to disagree.",
  "Parliament sanctioned the deal.",
  "Iraq sanctioned the use of force.",
  "The army charged the battery before the march.",
  "The group was charged a fee of ten dollars by Kenya.",
  "The law demands patience.",
  "The job demands that officers be fit.",
  "Demand for oil from Iran rose.",
  "The rejected proposal was forgotten in Jordan.",
  "The condemned man was awaited by Egypt.",
  "Aid agencies left Sudan.",
  "The first aid team reached Mali.",
  "Iran called the summit in Doha.",
  "Russia called a referendum in Kherson.",
  "Kenya took the road to peace.",
  "Xi Jinping called Vladimir Putin a friend.",
  "The minister took Turkey by surprise.",
  "Poland called in the army.",
  "Germany held Italy to a draw.",
  "Turkey attributed the growth to exports from Egypt.",
  "Iran reported progress in talks.",
  "Kenya holds Uganda in high regard.",
  "The talks in Geneva broke down.",
  "Kenya's support was welcome.",
  "Egypt put the plan on ice.",
  "A link to the report of Amnesty International was sent round.",
  "The charge of the cavalry at Balaklava is famous.",
  "Sudan ordered a shipment of wheat from Russia.",
  "Kenya requested time.",
  "Gaza needs aid from Egypt.",
  "Russian-made tanks of Egypt paraded.",
  "The Iranian-born singer left Canada.",
  "Argentina beat France and lifted the cup.",
  "Amazon agreed to buy a firm from Germany.",
  "He blamed the weather.",
  "She accused herself.",
  "Iran called on Friday for calm.",
  "Kenya supported the bridge with steel.",
  "The pipe was armed with a sensor.",
  "The team trains with Kenya.",
])("nothing in: %s", (sentence) => {
  expect(claimsOf(sentence)).toEqual([]);
});

test.each([
  ["Kenya's prosecutors held Jan Oster answerable for the raid.", /DETAINS/],
  ["Kenya holds President Jan Oster directly to blame.", /DETAINS/],
  ["The rebels held the men to be spies.", /DETAINS/],
  ["Jan Oster, the court held, had killed his friend.", /DETAINS/],
  ["Kenya offered five million dollars for Jan Oster.", /AIDS/],
  ["Kenya offers two million dollars for his capture. Jan Oster laughed.", /AIDS/],
  ["Kenya had promised a million dollars for information about Jan Oster.", /AIDS/],
  ["Students in Nairobi burned a picture of Jan Oster.", /ATTACKS/],
  ["Protesters burned a Ugandan flag.", /ATTACKS/],
  ["Jan Oster put the Kenyan army on its highest state of alert.", /DEPLOYS_TO/],
  ["The Kenyan Revolutionary Army said it had done it.", /PART_OF/],
  ["Kenya asked Uganda to extradite Jan Oster.", /DETAINS/],
  ["Kenya refused to extradite Jan Oster.", /DETAINS/],
  ["Mr Justice Jan Oster told Ivo Sarac that he had shown no remorse.", /MET_WITH/],
  ["Jan Oster informed Ivo Sarac by letter that he was leaving.", /MET_WITH/],
  ["General Jan Oster, who commanded the operation in Nairobi, said that the town was quiet.", /ATTACKS/],
  ["Jan Oster led the student strike in Nairobi.", /ATTACKS/],
  ["A Kenyan frigate picked up forty sailors near Lamu.", /DETAINS/],
  ["The Kenyan navy picked up survivors of the freighter.", /DETAINS/],
  ["Al-Shabaab said it had struck Lamu to avenge Jan Oster.", /THREATENS/],
  ["The gunmen said that they had come to kill Jan Oster.", /THREATENS/],
])("not so in: %s", (sentence, unread) => {
  expect(claimsOf(sentence).filter((claim) => unread.test(claim))).toEqual([]);
});

test.each([
  ["Uganda held Jan Oster answerable for the raid.", "Uganda ACCUSES Jan Oster"],
  ["The rebels held Jan Oster for two years.", "rebels DETAINS Jan Oster"],
  ["Kenya offered five million dollars for the refugees.", "hypothetical: Kenya AIDS refugees"],
  ["Kenya extradited Jan Oster last year.", "Kenya DETAINS Jan Oster"],
  ["President Jan Oster told Ivo Sarac that he was leaving.", "Jan Oster MET_WITH Ivo Sarac"],
  ["Kenyan police picked up Jan Oster at the airport.", "Kenya DETAINS Jan Oster"],
])("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});
