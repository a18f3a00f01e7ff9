// Organs of a state by the family in which they are told apart: "the army" after "Osterlich troops" is Osterlich's.

/** Noun -> family of organs. */
export const ORGAN_FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    arms: "army military navy airforce force forces troop troops artillery general warplane jet",
    police: "police gendarmerie policeman",
    government:
      "government authority authorities administration junta regime parliament congress senate cabinet ministry presidency court prosecutor judge lawmaker",
  }).flatMap(([family, nouns]) => nouns.split(" ").map((noun) => [noun, family] as const)),
);

/** Those that a document about one state need not say the state of. */
export const HOME_ORGANS = new Set(
  "army military navy airforce force forces police gendarmerie government authority authorities administration junta regime parliament ministry".split(
    " ",
  ),
);

/** Words beside an organ that leave it that of its state: "the security forces", "the elected government". */
export const ORGAN_QUALITIES = new Set(
  "security armed air ground naval special defence defense border riot secret military civilian national central elected ruling present current".split(
    " ",
  ),
);

/** Ministries that every state has, by the word before "ministry". */
export const MINISTRIES = new Set("foreign interior defence defense justice finance health information".split(" "));

/** Organs that others have too, or of which a state has many: a passage about one state does not make them its own. */
export const SHARED_ORGANS = new Set(
  "soldier side official diplomat bomber mission unit state leadership service delegation guard".split(" "),
);
