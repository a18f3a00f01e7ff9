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
  "head",
  "chief",
  "commander",
  "ruler",
  "king",
  "general",
  "army",
  "parliament",
  "mediator",
  "spokesman",
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

/** Nouns for people that neither end like one nor are listed among the nominals of a type. */
export const HUMAN_NOUNS = new Set(
  "rival lover assassin killer comrade companion follower disciple henchman henchwoman accomplice informant deserter squatter signatory assistant secretary people person marcher gunner raider hijacker kidnapper abductor captor ranger cadet trooper gendarme constable sergeant corporal lieutenant commando paratrooper pilot immigrant emigrant interpreter translator peasant logger hunter poacher rider biker shopper reveller reveler diner customer pensioner townspeople tribesperson catechist observer monitor mediator delegate negotiator organiser organizer baker butcher carpenter labourer laborer builder porter guide waiter barber tailor preacher believer spectator fan footballer broadcaster presenter anchor columnist schoolmaster lecturer principal headmaster dean librarian defector returnee evacuee adolescent orphan widow twin bride groom bridegroom newlywed man woman child boy girl baby infant toddler teen teenager youth adult guest friend relative brother sister son daughter father mother parent wife husband couple uncle cousin nephew niece grandmother grandfather neighbour neighbor family judge priest nun monk bishop pastor imam cleric chief aide guard bodyguard cook clerk nurse medic doctor surgeon patient student pupil graduate professor academic scientist scholar expert candidate politician lawmaker legislator senator councillor mayor governor minister deputy diplomat envoy consul president leader official ally colleague crew crewman staff personnel employee servant worker hostage captive prisoner inmate detainee convict suspect witness victim survivor refugee migrant exile tourist pilgrim visitor traveller traveler passenger commuter civilian citizen resident villager local native foreigner national troop soldier officer cadet recruit conscript reservist veteran sniper scout spy agent informant informer traitor rebel militant insurgent guerrilla fighter gunman bomber attacker assailant jihadist extremist terrorist thug bandit pirate smuggler trafficker criminal gangster hitman robber thief merchant vendor trader shopkeeper herder herdsman shepherd nomad tribesman clansman elder athlete player musician singer artist actor dancer comedian writer author poet journalist reporter photographer cameraman correspondent editor blogger activist campaigner dissident opponent critic whistleblower lawyer attorney prosecutor accountant banker businessman businesswoman tycoon executive engineer mechanic technician welder miner driver trucker pilot sailor seaman fisherman marine paratrooper commando peacekeeper policeman policewoman police firefighter paramedic rescuer volunteer humanitarian missionary parishioner congregant worshipper mourner bystander onlooker protester demonstrator supporter loyalist sympathiser member founder commander general colonel major captain lieutenant sergeant corporal private contractor mercenary nationalist separatist unionist monarchist communist socialist muslim christian jew sunni shiite kurd".split(
    " ",
  ),
);

/** How nouns for people end. */
export const HUMAN_SUFFIX =
  /(?:man|woman|men|women|goer|worker|maker|keeper|holder|fighter|grower|dweller|seeker|picker|cutter|breeder|herder|bearer|rider|runner|trader|seller|ist|eer|teacher|ician|ee)$/;

/** Nouns that end like people and are none. */
export const INHUMAN_NOUNS = new Set(
  "career engineer-corps list waist twist fist mist cyst committee coffee fee tree knee degree guarantee trustee-board jubilee spree decree levee refugee-camp marquee ee deer beer pier".split(
    " ",
  ),
);

/** People whose strikes, invasions and attacks are no violence. */
export const PEACEFUL_NOUNS = new Set(
  "tourist shopper worker teacher doctor nurse driver controller employee investor critic voter visitor customer commentator analyst lawyer scientist historian expert reviewer unionist".split(
    " ",
  ),
);

/** Kin who mostly bear one surname. */
export const KIN_OF_ONE_NAME = new Set(
  "wife widow husband widower son daughter child father mother parent brother sister sibling twin grandson granddaughter".split(
    " ",
  ),
);

/** Kin whose surname takes a woman's form where the language has one. */
export const WOMEN_OF_A_FAMILY = new Set(["wife", "widow", "daughter", "sister", "mother", "granddaughter"]);

/** Kin whose surname takes a man's form where the language has one. */
export const MEN_OF_A_FAMILY = new Set(["husband", "widower", "son", "brother", "father", "grandson"]);

/** Kin of all kinds, by blood and marriage. */
export const KIN = new Set(
  "wife husband spouse widow widower son daughter child brother sister sibling twin father mother parent grandfather grandmother grandson granddaughter grandchild cousin nephew niece uncle aunt great-uncle great-nephew stepson stepdaughter stepfather stepmother stepbrother stepsister half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law fiancé fiancée fiance fiancee girlfriend boyfriend bride relative kinsman kinswoman ex-wife ex-husband".split(
    " ",
  ),
);
