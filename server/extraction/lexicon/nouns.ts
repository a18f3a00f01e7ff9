// Nouns that decide what a noun phrase stands for: organs of a state, assets, weapons, places, events.
/** Organs and forces without a name of their own: with a state or group before them they stand for it ("Russian troops" = Russia). */
export const ORGAN_NOUNS = new Set(
  "unit units battalion battalions brigade brigades regiment contingent contingents garrison personnel infantry government junta regime authority authorities official officials army military force forces troop troops soldier soldiers police navy airforce fleet marine marines paratrooper paratroopers commando commandos peacekeeper peacekeepers serviceman servicemen administration leadership state jet jets warplane warplanes fighter-jet bomber bombers artillery gunship gunships submarine submarines diplomat diplomats negotiator negotiators guard guards border-guard side delegation serviceperson servicemember sailor sailors instructor instructors trainer trainers service services special-services intelligence mission missions gunner gunners pilot pilots airman airmen policeman policemen gendarme gendarmes ranger rangers patrol patrols armour armor tank tanks sniper snipers cavalry reservist reservists conscript conscripts legionnaire legionnaires".split(
    " ",
  ),
);

/** Organs of a state that are one body, whoever serves in them: "the Osterlich army" is part of Osterlich. */
export const COLLECTIVES = new Set(
  "army military navy police fleet ministry parliament legislature senate cabinet judiciary treasury presidency embassy gendarmerie guard coastguard airforce intelligence prosecutor court".split(
    " ",
  ),
);

/** Nouns for parts of a body, by whether the part bears arms. */
export const SECTION_NOUNS: ReadonlyMap<string, "armed" | "civil"> = new Map(
  Object.entries({
    armed: "wing squad unit command brigade battalion regiment division flotilla corps",
    civil:
      "bureau office department directorate commission committee council secretariat branch arm agency delegation mission inspectorate politburo presidium faction",
  }).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind as "armed" | "civil"] as const)),
);

/** Parts that come and go, or that another noun may name as well: heads of them are told, that they are parts is not. */
export const LOOSE_SECTIONS = new Set([
  "delegation",
  "mission",
  "office",
  "council",
  "committee",
  "commission",
  "agency",
]);

/** Parts that only groups have: a state's "branch" is that of somebody else in it. */
export const GROUP_SECTIONS = new Set(["branch", "arm", "wing", "faction"]);

/** Nouns that describe a named organ of a state or body: "the Osterlich intelligence service", "the UN mission". */
export const BODY_NOUNS = new Set(
  "service agency mission force unit intelligence ministry army navy corps guard police directorate department bureau command office parliament court channel television station newspaper outlet radio mouthpiece".split(
    " ",
  ),
);

/** People of an armed group or movement: with a group before them they stand for the group ("Hamas fighters" = Hamas). */
export const MEMBER_NOUNS = new Set(
  "fighter militant gunman rebel insurgent guerrilla jihadist jihadi remnant squad member force commander leader militia militiaman extremist terrorist cell operative combatant leadership movement group faction network supporter cadre troop unit loyalist mercenary contractor separatist soldier army government authority official agent officer detective patrol gunner pilot policeman ranger sniper bomber volunteer partisan legionnaire paratrooper column detachment band battery team raider hijacker kidnapper assassin hitman enforcer".split(
    " ",
  ),
);

/** Weapons and vehicles: with an owner before them they stand for it as a doer ("a Ukrainian drone struck" = Ukraine). */
export const WEAPON_NOUNS = new Set(
  "drone missile rocket warplane jet aircraft plane helicopter tank artillery gunship warship ship submarine bomber shelling airstrike strike bomb battery fire gunfire airpower barrage shell mortar UAV gun cannon howitzer gunboat offensive attack armour armor frigate destroyer minesweeper cruiser".split(
    " ",
  ),
);

/** Those among them that are a happening rather than a thing. */
export const DOINGS = new Set("shelling airstrike strike fire gunfire airpower barrage offensive attack".split(" "));

/** Buildings, assets and areas: as a target they stand for their owner or their place ("Ukraine's power system" = Ukraine). */
export const ASSET_NOUNS = new Set(
  "position ship carrier helicopter convoy base headquarters embassy consulate airport airfield airbase port harbour harbor ship tanker vessel convoy checkpoint post outpost station barracks camp depot warehouse refinery plant facility infrastructure grid system network pipeline bridge dam factory building office school hospital church mosque synagogue market hotel bus train village town city capital territory soil border area region district land coast site target stronghold hideout compound house home villa patrol aircraft jet drone tank vehicle column line front troop force fighter civilian settlement neighbourhood neighborhood mall theatre theater venue hall supermarket shop restaurant cafe metro tower apartment block facility university prison jail parliament palace ministry embassy oilfield field mine fleet trawler freighter boat ferry destroyer frigate cruiser gunboat airliner plane car truck lorry van motorcade launcher server computer website trench depot silo barrack jetty quay embankment industry military government people leader army navy police interest citizen airspace installation studio radio television transmitter gate pylon mig su sukhoi tupolev airbus boeing mirage tornado phantom residence mansion property quarter quarters clinic brewery distillery shrine tomb monument statue store storehouse granary kiosk stall bank courthouse library museum cinema nightclub kindergarten college academy orphanage nursery monastery convent temple cathedral chapel shipyard dockyard wharf pier substation turbine reactor laboratory rig platform terminal well tug tugboat barge corvette minelayer yacht dhow submarine speedboat minibus coach ambulance motorcycle taxi tractor tent hut shack cottage farm farmhouse barn ranch plantation estate crop harvest cable mast antenna radar arsenal armoury armory bunker barricade hangar runway airstrip tunnel shelter dormitory hostel casino bakery dairy mosque workshop bazaar cemetery seminary lodge prefecture hamlet gorge ravine canyon trolleybus tram café jeep limousine caravan rickshaw scooter canteen cafeteria pub tavern inn discotheque stadium arena racecourse pavilion marina chalet bungalow manor citadel fort fortress castle chancery mausoleum pagoda pickup dinghy raft canoe schooner tenement shantytown slum township favela suburb commune garage dispensary morgue sawmill foundry smelter pit colliery aqueduct viaduct flyover overpass culvert sanatorium lighthouse windmill watchtower gatehouse guardhouse guardroom stockade blockhouse pillbox redoubt encampment enclave classroom gymnasium playground schoolhouse".split(
    " ",
  ),
);

/** People come together, who may be hit as a building may, but cannot be held. */
export const GATHERINGS = new Set(
  "parade march rally procession funeral wedding vigil demonstration crowd queue congregation concert gathering ceremony festival".split(
    " ",
  ),
);

/** Common nouns that denote a place and make its name one ("the city of X", "X province"). */
export const PLACE_NOUNS = new Set(
  "city town village region province district oblast republic territory capital suburb neighbourhood neighborhood enclave exclave island peninsula valley mountain river lake sea gulf strait port harbour harbor airport airbase base square street hall mall stadium theatre theater hotel hospital school university mosque church synagogue market prison camp settlement county governorate prefecture state area border crossing checkpoint bridge desert forest coast bay cape plateau highway road station plaza refinery plant dam park palace cemetery tunnel corridor township municipality department canal highlands heights lowlands basin reservoir delta archipelago atoll islet reef oasis gorge quarter venue club gate complex resort factory building centre center headquarters stronghold house gate tower no. tv-tower compound embassy consulate fortress citadel hamlet commune hills salient arrondissement canton subdistrict".split(
    " ",
  ),
);

/** More nouns for places that reports tell of, which make no name a place's. */
export const SITES = new Set(
  "airfield airstrip runway facility depot barracks bunker trench site location structure hideout safehouse cache warehouse restaurant cafe bar nightclub supermarket shop kindergarten clinic monastery temple shrine farm ranch quarry oilfield gasfield pipeline railway route entrance terrain ridge hill courthouse frontline outskirts neighbourhood neighborhood frontier coastline fortification position library gym room homeland villa residence mansion clinic brewery distillery tomb storehouse granary college academy orphanage convent cathedral chapel shipyard dockyard wharf substation laboratory platform armoury armory hangar bazaar casino dormitory workshop estate plantation farmhouse cinema museum".split(
    " ",
  ),
);

/** Sites that are called by a name before them: "the Amarula hotel". */
export const NAMED_SITES = new Set(
  "airport airbase airfield airstrip base palace castle refinery hotel mosque synagogue cathedral church shrine temple camp prison jail hospital clinic barracks stadium university school market bazaar bridge station square cemetery museum theatre theater cinema nightclub restaurant cafe mall tower".split(
    " ",
  ),
);

/** Weapons and vehicles beyond those that act for their owner. */
export const ARMAMENTS = new Set(
  "munition weapon weaponry rifle pistol gun machine-gun grenade launcher ied vbied explosive ammunition howitzer cannon torpedo warhead landmine vehicle truck tanker lorry pickup bulldozer loader excavator carrier frigate destroyer corvette boat vessel speedboat motorcycle uav quadcopter rpg device armour armor".split(
    " ",
  ),
);

/** Bodies of people whose kind the noun leaves open. */
export const LOOSE_BODIES = new Set(
  "unit team enemy squad crew partner ally staff employee warfighter component branch wing arm affiliate offshoot splinter subsidiary column".split(
    " ",
  ),
);

/** Event nouns by the kind of event they denote. */
export const EVENT_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attack:
      "attack raid strike assault offensive bombing airstrike barrage invasion incursion shelling ambush bombardment onslaught cyberattack siege explosion blast shooting rampage arson hijacking sabotage operation atrocity incident rocket-fire poisoning stabbing bomb plot hostage-taking missile crackdown violence crime storming sinking downing torching torpedoing shoot-down ransacking razing mortaring lynching gassing beating firebombing",
    killing: "killing murder assassination execution massacre beheading slaughter death slaying genocide poisoning",
    battle:
      "battle clash fighting war conflict skirmish gunfight firefight shootout hostilities combat uprising rebellion insurgency fight coup",
    detention: "arrest detention abduction kidnapping capture",
    seizure: "seizure takeover annexation occupation conquest",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Words before a role that end it or weaken it. */
export const FORMER = new Set([
  "former",
  "ex",
  "once",
  "formerly",
  "previously",
  "sometime",
  "retired",
  "toppled",
  "overthrown",
  "dismissed",
  "disgraced",
  "late",
  "ousted",
  "deposed",
  "then",
  "slain",
  "previous",
  "outgoing",
  "erstwhile",
  "onetime",
  "one-time",
  "ex-",
]);

/** Words before a role that make it a lesser one. */
export const DEPUTY = new Set(["deputy", "vice", "assistant", "associate", "junior", "senior"]);

/** Nouns of quantity or membership: "dozens of X", "members of X". */
export const PARTITIVE = new Set([
  "member",
  "number",
  "dozen",
  "hundred",
  "thousand",
  "group",
  "one",
  "some",
  "many",
  "most",
  "part",
  "several",
  "each",
  "all",
  "supporter",
  "remnant",
  "section",
  "element",
  "leader",
  "rest",
  "majority",
  "none",
  "squad",
  "band",
  "column",
  "detachment",
  "platoon",
  "posse",
  "contingent",
  "team",
  "battery",
]);

/** Nouns that follow or carry the name of the body they denote. */
export const NAMED_BY = new Set(
  "site website agency movement party organisation organization network newspaper channel regime government militia group magazine daily broadcaster cartel gang tribe rebel sect company firm newspaper".split(
    " ",
  ),
);

/** More nouns for bodies whose own name may stand right behind them: "the opposition coalition X", "the UN mission X". */
export const NAMED_BODIES = new Set([
  ...NAMED_BY,
  ..."coalition alliance association federation confederation union front faction brigade battalion regiment cell wing committee commission council mission force service directorate institute charity foundation campaign bloc monitor watchdog ring syndicate squad outfit band bureau broadcaster contractor manufacturer insurer charity tank club league guerrilla collective platform lobby bank operator agency".split(
    " ",
  ),
]);

/** Nouns of acts and proposals that can be condemned, rejected or denied. */
export const ACT_NOUNS = new Set(
  "agreement accord deal truce ceasefire plan proposal offer demand claim allegation accusation charge resolution decision move step drill exercise launch test inquiry criticism referendum statement report account version verdict ruling sanction law vote election result declaration recognition annexation deployment visit ultimatum call request draft bill policy measure presence detention disclosure".split(
    " ",
  ),
);

/** Nouns for armed forces where the ontology lists no type. */
export const MILITARY = new Set(["force", "army", "fleet", "navy", "battalion", "regiment"]);

/** Modifiers that make a group one of arms: "a militant group". */
export const ARMED = new Set(
  "militant armed terror terrorist islamist jihadi jihadist rebel insurgent extremist paramilitary separatist guerrilla salafi takfiri".split(
    " ",
  ),
);

/** What a figure counts when it counts no people. */
export const OTHER_COUNTS = new Set(
  "% percent per-cent years year months month weeks week days day hours hour minutes minute km kilometres kilometers miles metres meters dollars euros pounds am pm a.m. p.m. times rounds rockets missiles drones homes houses buildings vehicles tanks aircraft villages towns cities".split(
    " ",
  ),
);

/** Nouns for texts that speak for whoever made them. */
export const DOCUMENT_NOUNS = new Set(
  "resolution statement decree communique communiqué letter message order ruling verdict law bill petition declaration report note tweet post video recording speech address announcement proclamation fatwa edict directive memo memorandum leaflet manifesto editorial motion".split(
    " ",
  ),
);

/** Nouns that count others: what they are about stands after "of". */
export const QUANTITIES = new Set(
  "dozen hundred thousand score tens scores series wave waves string spate couple handful pair slew succession round rash batch lot lots number majority bulk part parts much most half swathe swathes stretch chunk portion rest all some several many few any each one two three life lives body bodies remains ten flurry salvo volley hail sequence pattern kind kinds type types quarter third day week month hour round bout spell night unit units element elements detachment detachments contingent contingents squad squads platoon platoons column columns remnant remnants".split(
    " ",
  ),
);

/** Things that move: as a target they stand for themselves or their owner, not for the place they are in. */
export const MOVABLE = new Set(
  "ship tanker vessel boat freighter trawler ferry carrier destroyer frigate submarine warship aircraft plane airliner jet helicopter drone vehicle car truck lorry bus train tank convoy patrol column missile rocket mig su sukhoi tupolev airbus boeing mirage tornado phantom tug tugboat barge corvette minelayer yacht dhow speedboat minibus coach ambulance motorcycle taxi tractor cable".split(
    " ",
  ),
);
