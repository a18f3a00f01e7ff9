// Nouns for people: alone, in the ranks of a group, at the table.
/** Heads that a group has rather than a state: "its founder", "its fighters". */
export const GROUP_NOUNS = new Set([
  "founder",
  "commander",
  "fighter",
  "member",
  "militant",
  "wing",
  "leader",
  "branch",
  "spokesman",
  "chief",
]);

/** Singular descriptions of unnamed persons that may stand for themselves. */
export const ONE = new Set(
  "journalist teacher girl boy woman man activist student driver tourist pilot soldier officer policeman attacker gunman bomber assailant suspect cleric priest lawyer reporter engineer worker".split(
    " ",
  ),
);

/** Plurals that mean a named group only where no other is named: "the rebels". */
export const PEOPLE_NOUNS = new Set([
  "militant",
  "rebel",
  "insurgent",
  "jihadist",
  "guerrilla",
  "fighter",
  "extremist",
  "separatist",
]);

/** Nouns that can refer back to a person named before. */
export const PERSON_NOUN = new Set([
  "man",
  "woman",
  "politician",
  "militant",
  "leader",
  "president",
  "minister",
  "general",
  "commander",
  "official",
]);

/** Those who meet, agree or clash for the body they come from. */
export const DELEGATES = new Set([
  "representative",
  "leader",
  "president",
  "official",
  "envoy",
  "delegation",
  "negotiator",
  "minister",
  "diplomat",
  "government",
  "troop",
  "force",
  "delegate",
  "premier",
]);

/** Nouns for one person that casualties are counted by ("a soldier"). */
export const HUMANS = new Set(
  "man woman child boy girl soldier policeman policewoman officer person civilian guard journalist worker fighter militant student teacher driver pilot farmer reporter doctor nurse bystander passenger official commander teenager peacekeeper protester".split(
    " ",
  ),
);

/** Adjectives that set what they describe apart from what was spoken of before: "the second group". */
export const DISTINCT = new Set(
  "new old other another second third fourth next previous different rival opposing splinter smaller larger older younger bigger local regional federal provincial municipal religious private foreign neighbouring neighboring own respective remaining first last only interim provisional transitional future wrong right relevant competent".split(
    " ",
  ),
);
