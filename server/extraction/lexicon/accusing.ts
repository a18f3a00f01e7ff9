// Words by which somebody is accused: deeds that are wrong whoever does them, and adjectives of guilt.
/** Verbs for deeds that nobody claims with pride: to say that somebody did them is to accuse. */
export const WRONGS = new Set(
  "violate breach break steal smuggle plot hack spy meddle interfere sabotage massacre torture rape loot commit traffic intimidate oppress persecute cheat lie incite instigate provoke abuse exploit plunder murder harass undermine destabilise destabilize foment orchestrate mastermind conspire collude arm fund finance shelter harbour harbor starve deport expel stir invade occupy annex infringe rig falsify fabricate mistreat blackmail poison kidnap abduct target use fuel stoke obstruct bribe".split(
    " ",
  ),
);

/** Deeds that are told of others only to blame them, whatever verb tells it. */
export const GRAVE = new Set(
  "violate breach smuggle plot meddle interfere sabotage massacre torture rape loot intimidate oppress persecute cheat lie incite instigate provoke plunder murder harass undermine destabilise destabilize foment orchestrate mastermind conspire collude arm shelter harbour harbor infringe falsify fabricate mistreat blackmail stir fuel stoke obstruct bribe sponsor engineer ignore wipe betray desecrate brainwash flout slander defame kidnap abduct poison stage rig deceive mislead hoodwink swindle divide insult blaspheme overthrow topple exterminate annihilate encroach intrude trespass terrorise terrorize embezzle squander steal rob enslave starve hijack fake forge trick squander radicalise radicalize manipulate pervert".split(
    " ",
  ),
);

/** Adjectives that say whose fault it is. */
export const GUILTY = new Set(
  "responsible answerable guilty culpable complicit accountable liable blameworthy".split(" "),
);

/** Verbs by which an offer or text is taken up: to refuse to do so is to reject it. */
export const ACCEPTING = new Set(
  "accept sign recognise recognize approve endorse ratify acknowledge heed honour honor implement respect join adopt back consider comply negotiate talk meet bargain let allow permit admit receive deal cooperate share grant speak listen yield submit bow agree consent concede obey follow certify".split(
    " ",
  ),
);

/** Acts that are called for without saying of whom. */
export const DEMANDABLE = new Set(
  "ceasefire cease-fire truce restraint calm talk dialogue negotiation investigation inquiry probe release withdrawal pullout end halt cessation apology explanation meeting session summit sanction embargo referendum election vote resignation return extradition justice compensation reparation intervention action access corridor pause de-escalation disarmament surrender boycott ransom clarification guarantee reform accountability inspection moratorium dissolution evacuation peace departure replacement ouster removal exit abdication dismissal blockade retreat arrest trial punishment expulsion mercy clemency passage assurance reprisal observer amnesty pardon aid recount rerun retraction inquest report penalty prosecution handover closure repeal reinstatement restoration freeze review hearing debate implementation recognition autonomy independence transparency proof suspension strike protest rally demonstration uprising mobilisation mobilization plane aircraft helicopter passage safe-conduct extradition repatriation disclosure publication neutrality unity solidarity vigilance".split(
    " ",
  ),
);

/** What nobody says of another without accusing him. */
export const CRIMES = new Set(
  "atrocity crime massacre genocide abuse violation torture rape murder outrage wrong barbarity aggression fraud treason bloodshed carnage slaughter bloodbath lynching pogrom unrest riot rioting trouble chaos violence disorder coup plot putsch mutiny uprising crisis sabotage fire".split(
    " ",
  ),
);

/** What somebody denies who is charged with a wrong of his own. */
export const GUILT = new Set(
  "wrongdoing complicity culpability guilt misconduct collusion negligence corruption espionage spying terrorism theft manslaughter embezzlement bribery misuse mistreatment extortion smuggling trafficking perjury".split(
    " ",
  ),
);

/** What somebody is called whom a deed is laid on. */
export const PERPETRATORS = new Set(
  "author culprit perpetrator mastermind organiser organizer instigator accomplice ringleader architect aggressor murderer killer assassin traitor liar spy saboteur plotter sponsor puppet stooge butcher thief criminal".split(
    " ",
  ),
);

/** Verbs by which a happening is brought about. */
export const STAGING = new Set(
  "carry stage mount conduct organise organize plan order direct launch plant prepare do perform".split(" "),
);

/** Verbs of help that is a reproach where armed people get it. */
export const ABETTING = new Set(
  "arm train fund finance bankroll pay equip supply provide direct command guide lead support back help aid send give recruit host shelter harbour harbor protect".split(
    " ",
  ),
);

/** What is broken only to one's shame. */
export const BREAKABLE = new Set(
  "truce ceasefire cease-fire promise pledge word agreement accord treaty law oath commitment undertaking embargo pact armistice".split(
    " ",
  ),
);

/** Verbs by which talk or ill will is put about, and what is put about so. */
export const SPREADING = "spread sow tell peddle preach foster fan whip";
export const SPREAD = new Set(
  "lie falsehood propaganda rumour rumor disinformation hatred hate terror discord panic flame flames fear slander".split(
    " ",
  ),
);
