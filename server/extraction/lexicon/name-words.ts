// First words that give the type of a name away, where the language puts its head first.
import type { NodeType } from "../../domain/actor.ts";

/** Lower-case first word of a name, points and apostrophes gone -> type. */
export const FIRST_WORDS: ReadonlyMap<string, NodeType> = new Map(
  (
    [
      [
        "ArmedGroup",
        "liwa kataib katibat katiba jaish jaysh lashkar ansar harkat harakat saraya asaib brigada brigadas autodefensas frente fuerzas ejército ejercito milicia guerrilla",
      ],
      ["MediaOutlet", "radio agence agencia agenzia canal voice voz voix diario"],
      ["PoliticalOrganization", "partido parti partai partito hizb movimiento mouvement movimento"],
      ["GovernmentBody", "ministerio ministère ministerstvo"],
      ["Company", "telekom banque banco"],
      ["CriminalNetwork", "cartel comando"],
      ["Place", "county mount lake fort port camp cape ciudad puerto khirbet tel jabal jebel wadi rue avenue"],
    ] as const
  ).flatMap(([type, words]) => words.split(" ").map((word) => [word, type] as const)),
);
