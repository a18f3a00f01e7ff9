// Words by which somebody is accused: deeds that are wrong whoever does them, and adjectives of guilt.
/** Verbs for deeds that nobody claims with pride: to say that somebody did them is to accuse. */
export const WRONGS = new Set(
  "violate breach break steal smuggle plot hack spy meddle interfere sabotage massacre torture rape loot commit traffic intimidate oppress persecute cheat lie incite instigate provoke abuse exploit plunder murder harass undermine destabilise destabilize foment orchestrate mastermind conspire collude arm fund finance shelter harbour harbor starve deport expel stir invade occupy annex infringe rig falsify fabricate mistreat blackmail poison kidnap abduct target use fuel stoke obstruct bribe".split(
    " ",
  ),
);

/** Deeds that are told of others only to blame them, whatever verb tells it. */
export const GRAVE = new Set(
  "violate breach smuggle plot meddle interfere sabotage massacre torture rape loot intimidate oppress persecute cheat lie incite instigate provoke plunder murder harass undermine destabilise destabilize foment orchestrate mastermind conspire collude arm shelter harbour harbor infringe falsify fabricate mistreat blackmail stir fuel stoke obstruct bribe sponsor engineer ignore wipe betray desecrate brainwash flout".split(
    " ",
  ),
);

/** Adjectives that say whose fault it is. */
export const GUILTY = new Set("responsible guilty culpable complicit accountable liable".split(" "));

/** Verbs by which an offer or text is taken up: to refuse to do so is to reject it. */
export const ACCEPTING = new Set(
  "accept sign recognise recognize approve endorse ratify acknowledge heed honour honor implement respect join adopt back discuss consider comply negotiate talk meet bargain let allow permit admit receive deal cooperate".split(
    " ",
  ),
);

/** Acts that are called for without saying of whom. */
export const DEMANDABLE = new Set(
  "ceasefire cease-fire truce restraint calm talk dialogue negotiation investigation inquiry probe release withdrawal pullout end halt cessation apology explanation meeting session summit sanction embargo referendum election vote resignation return extradition justice compensation reparation intervention action access corridor pause de-escalation disarmament surrender boycott ransom clarification guarantee reform accountability inspection moratorium dissolution evacuation peace".split(
    " ",
  ),
);

/** Verbs by which a crime is done. */
export const COMMITTING = new Set(["commit", "perpetrate"]);

/** What nobody says of another without accusing him. */
export const CRIMES = new Set(
  "atrocity crime massacre genocide abuse violation torture rape murder outrage wrong barbarity".split(" "),
);
