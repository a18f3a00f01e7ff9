// Who stands for whom, several holders of one title, offices that a clause gives beside its verb.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, ...string[]])[] = [
  ["The Liberal Alliance met. Karl Toth, the party president, spoke.", "Karl Toth LEADS Liberal Alliance"],
  ["The president of the Security Council, Karl Toth of Peru, spoke.", "Karl Toth LEADS UN Security Council"],
  ["The court's president, Karl Toth of Peru, spoke.", "Karl Toth LEADS court"],
  ["The president of the republic, Karl Toth of Peru, spoke.", "Karl Toth LEADS Peru"],
  ["The Liberal Alliance met. A party spokesman, Karl Toth, spoke.", "Karl Toth HOLDS_ROLE_IN Liberal Alliance"],
  [
    "Greater Leeds Police spoke. The force's chief constable, Karl Toth, spoke.",
    "Karl Toth LEADS Greater Leeds Police",
  ],
  ["The Liberal Alliance met. Party leader Karl Toth spoke.", "Karl Toth LEADS Liberal Alliance"],
  [
    "Peru kept calm and Peru's press slept. The air force chief, Karl Toth, spoke.",
    "Karl Toth LEADS Peruvian air force",
  ],
  ["Karl Toth's Sinaloa Cartel fell.", "Karl Toth LEADS Sinaloa Cartel"],
  ["The Third Army of General Karl Toth fell.", "Karl Toth LEADS Third Army"],
  ["Karl Toth, chairman of the Danish energy company Nordkabel, spoke.", "Karl Toth LEADS Nordkabel"],
  ["Karl Toth, co-chairman of the pro-Peruvian BDK, spoke.", "Karl Toth LEADS BDK"],
  ["Karl Toth, an economist at Beltone, spoke.", "Karl Toth HOLDS_ROLE_IN Beltone"],
  [
    "The truce was signed by Ruben Ochoa for Bolivia and Lena Varga for the Andean Front.",
    "Ruben Ochoa HOLDS_ROLE_IN Bolivia",
    "Lena Varga HOLDS_ROLE_IN Andean Front",
  ],
  [
    "Carlos Mendez signed for Peru and Hugo Banda for Ecuador.",
    "Carlos Mendez HOLDS_ROLE_IN Peru",
    "Hugo Banda HOLDS_ROLE_IN Ecuador",
  ],
  [
    "The foreign ministers of Peru and Chile, Karl Toth and Lena Ortiz, spoke.",
    "Karl Toth HOLDS_ROLE_IN Peru",
    "Lena Ortiz HOLDS_ROLE_IN Chile",
  ],
  [
    "Peru and Chile's foreign ministers, Karl Toth and Lena Ortiz, spoke.",
    "Karl Toth HOLDS_ROLE_IN Peru",
    "Lena Ortiz HOLDS_ROLE_IN Chile",
  ],
  ["A Liberation Council took over, with General Anton Varga as its chairman.", "Anton Varga LEADS Liberation Council"],
  ["The congress elected Anton Varga to run the Blue League.", "Anton Varga LEADS Blue League"],
  ["The Blue League named Anton Varga, a lawyer, as its chairman.", "Anton Varga LEADS Blue League"],
  ["Anton Varga was one of the founders of the Blue League.", "Anton Varga FOUNDED Blue League"],
  ["Ten leaders of the Blue League, among them Karl Toth, spoke.", "Karl Toth LEADS Blue League"],
  ["Beside them stood Petr Novak and Lena Ortiz, who heads the Blue League.", "Lena Ortiz LEADS Blue League"],
  ["The Blue League chose Anton Varga as leader.", "Anton Varga LEADS Blue League"],
  ["The Blue League won under Anton Varga.", "Anton Varga LEADS Blue League"],
  ["Anton Varga wrote columns for the Blue Times.", "Anton Varga HOLDS_ROLE_IN Blue Times"],
  ["Lena Ortiz of the rights group Memorial spoke.", "Lena Ortiz MEMBER_OF Memorial"],
  ["The Blue Times, a London newspaper, closed.", "Blue Times OPERATES_IN London"],
  ["The Blue League, whose base is in Bahrain, spoke.", "Blue League OPERATES_IN Bahrain"],
  ["Members of the Blue League such as Karl Toth were hanged.", "Karl Toth MEMBER_OF Blue League"],
  ["Karl Toth was sworn in as acting president of Bolivia.", "Karl Toth LEADS Bolivia"],
  ["Bolivia's acting president, Karl Toth, spoke.", "Karl Toth LEADS Bolivia"],
  ["Karl Toth, at that time director of the Blue Bank, spoke.", "Karl Toth LEADS Blue Bank"],
  ["Karl Toth, first secretary of the Bulgarian Communist Party, spoke.", "Karl Toth LEADS Bulgarian Communist Party"],
  ["Karl Toth, the Hungarian party leader, spoke.", "Karl Toth LEADS Hungarian party"],
  ["Peru's military intelligence chief, Karl Toth, resigned.", "Karl Toth LEADS Peruvian military intelligence"],
  ["The Blue League, of which Karl Toth is the chairman, met.", "Karl Toth LEADS Blue League"],
  ["Karl Toth, since 2019 the head of the Blue League, spoke.", "Karl Toth LEADS Blue League"],
  ["Poland sent an envoy, Karl Toth, to Lisbon.", "Karl Toth HOLDS_ROLE_IN Poland"],
  ["Putin's driver, Karl Toth, was hurt.", "Karl Toth HOLDS_ROLE_IN Vladimir Putin"],
  ["Poland held on. Karl Toth, the minister of finance, spoke.", "Karl Toth HOLDS_ROLE_IN Poland"],
  [
    "The two chiefs of staff, Karl Toth of Peru and Lena Ortiz of Chile, met.",
    "Karl Toth HOLDS_ROLE_IN Peru",
    "Lena Ortiz HOLDS_ROLE_IN Chile",
  ],
  [
    "Karl Toth and Lena Ortiz, both of the Blue League, were hanged.",
    "Karl Toth MEMBER_OF Blue League",
    "Lena Ortiz MEMBER_OF Blue League",
  ],
  ["The gunmen, most of them from the Blue League, fled.", "gunmen MEMBER_OF Blue League"],
  ["All seven suspects were members of the Blue League.", "suspects MEMBER_OF Blue League"],
  [
    "The Andean Alliance - the Blue League and the Reform Party - met.",
    "Blue League MEMBER_OF Andean Alliance",
    "Reform Party MEMBER_OF Andean Alliance",
  ],
  ["The Andean Front fell back. Peru spoke. Karl Toth, the front's chairman, left.", "Karl Toth LEADS Andean Front"],
  ["Two men died. Khaled Meshaal, the movement's exiled leader, spoke.", "Khaled Meshaal LEADS Hamas"],
  ["A bomb went off in Bologna. Bologna wept. The mayor, Karl Toth, spoke.", "Karl Toth LEADS Bologna"],
  ["The Blue League's founder and leader, Karl Toth, spoke.", "Karl Toth LEADS Blue League"],
  ["Karl Toth, the number two of the Blue League, spoke.", "Karl Toth HOLDS_ROLE_IN Blue League"],
  ["Lena Ortiz, who is married to Karl Toth, spoke.", "Lena Ortiz RELATED_TO Karl Toth"],
  ["Karl Toth, elected speaker of parliament on Monday, spoke.", "Karl Toth LEADS parliament"],
  ["Karl Toth, commander of the Arica garrison, spoke.", "Karl Toth LEADS Arica garrison"],
  ["Peru's army seized power in Lima. Luis Caro has been named president.", "Luis Caro LEADS Peru"],
  ["Peru's army met in Lima. It elected Luis Caro president.", "Luis Caro LEADS Peru"],
];

const NOT_READ: readonly (readonly [string, string])[] = [
  ["The Liberal Alliance met. The police union leader, Karl Toth, spoke.", "LEADS Liberal Alliance"],
  ["The Liberal Alliance and the Green Party met. A union leader, Karl Toth, spoke.", "Karl Toth LEADS Green Party"],
  ["The Liberal Alliance fought the Green Union. A party spokesman, Karl Toth, spoke.", "HOLDS_ROLE_IN Green Union"],
  ["Anton Varga refused to sign a peace plan for Kosovo.", "Anton Varga HOLDS_ROLE_IN Kosovo"],
  ["The Blue League suffered under Anton Varga.", "Anton Varga LEADS Blue League"],
  ["Parliament chose Anton Varga as prime minister.", "Anton Varga LEADS Parliament"],
  ["Anton Varga waited for Hungary.", "Anton Varga HOLDS_ROLE_IN Hungary"],
  ["Russian and Crimean officials, among them Karl Toth, spoke.", "Karl Toth HOLDS_ROLE_IN Crimea"],
  ["Beside them stood Petr Novak and Lena Ortiz, who heads the Blue League.", "Petr Novak LEADS Blue League"],
  ["Karl Toth met the Blue Agency in Bogota.", "Blue Agency OPERATES_IN Bogota"],
  ["Trains from Milan to Bologna stopped. The mayor, Karl Toth, spoke.", "Karl Toth LEADS Bologna"],
  ["The Blue Party won, the Red Party lost. The leader of the party, Karl Toth, spoke.", "Karl Toth LEADS Red Party"],
  ["Karl Toth was named vice-president of Peru.", "Karl Toth LEADS Peru"],
  ["Poland received an envoy, Karl Toth, in Lublin.", "Karl Toth HOLDS_ROLE_IN Poland"],
  ["The gunmen, most of them from the Caucasus, fled.", "gunmen MEMBER_OF Caucasus"],
];

describe("offices", () => {
  test.each(READ)("%s", (sentence, ...claims) => {
    expect(claimsOf(sentence)).toEqual(expect.arrayContaining(claims));
  });
  test.each(NOT_READ)("%s: not %s", (sentence, claim) => {
    expect(claimsOf(sentence).some((found) => found.endsWith(claim))).toBe(false);
  });
});
