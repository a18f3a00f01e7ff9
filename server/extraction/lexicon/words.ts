// Closed classes of English words used by several stages.
/** Weekdays and months with their short forms: capitalised without being names. */
export const DAY_OR_MONTH = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split(
    " ",
  ),
);
/** Honorifics and ranks that precede a name without naming a body. */
export const HONORIFICS = new Set(
  "mr mrs ms dr sir lord lady sheikh sheik imam ayatollah mullah maulana president prime minister gen general col colonel maj major capt captain lt lieutenant sgt adm admiral chancellor king queen prince princess pope senator sen rep representative governor gov mayor secretary ambassador judge justice professor prof archbishop bishop cardinal emir sultan chief commander marshal brigadier foreign defence defense interior mr. mrs. ms. dr. gen. col. maj. capt. lt. sgt. adm. sen. rep. gov. prof. st. first lady speaker premier vice deputy spokesman spokeswoman father fr rev reverend hajji commodore petty sergeant corporal wing".split(
    " ",
  ),
);
/** Words that negate the clause or noun they stand on. */
export const NEGATIONS = new Set("not n't n’t never no neither nor hardly scarcely cannot nowhere".split(" "));
/** Pronouns that stand for nobody. */
export const NO_ONE = new Set(["nobody", "none", "no-one", "noone"]);
/** Marks of the possessive, as tokens of their own. */
export const POSSESSIVES = new Set(["'s", "’s", "'", "’"]);
/** Capitalised words that name neither an actor nor a place. */
export const NAMELESS = new Set(
  "god allah internet web christmas easter ramadan eid thanksgiving hanukkah passover english arabic french spanish russian-language bible koran quran covid covid-19 ebola aids hiv tv dvd cd pdf gmt utc est edt mhz khz uav uavs ied ieds vbied vbieds rpg rpgs suv suvs dna phd ceo ceos ngo ngos faq id pm am ad bc kalashnikov kalashnikovs ak shahed toyota".split(
    " ",
  ),
);
/** Surnames of so many that alone, without the full name before, they mean nobody of the catalogue but a head of state. */
export const COMMON_SURNAMES = new Set(
  "adams adair allen anderson bailey baker barnes bell bennett brooks brown bruton butler campbell carter clark clarke coleman collins cook cooper cox cruz davies davis diaz duncan edwards ellis evans ferguson fisher foster fox garcia gibson gomez gonzalez gordon graham grant gray green griffin hall hamilton harris harrison hayes henderson hernandez hill howard hughes hunt hunter jackson james jenkins johnson jones jordan kelly kennedy king lee lewis long lopez marshall martin martinez mason mcdonald miller mills mitchell moore moreno morgan morris murphy murray nelson nunez ortiz owens palmer parker patterson perez perry peters phillips porter powell price ramirez ramos reed reid reyes reynolds rice richards richardson rivera roberts robertson robinson rodriguez rogers romero rose ross ruiz russell ryan sanchez sanders sands scott shaw silva simmons simpson smith spence spencer stevens stewart stone sullivan taylor thomas thompson torres tucker turner vargas vega walker wallace ward watson webb wells west white williams wilson wood woods wright young lie sin ver dai duc yew tal ray north powers lake cross lodge bunker webster casey howe waite pollard ruby church ball hope rich low foot craig morrison welch blunt blake abdi abdullah abubakar ahmad ahmed ali aziz farah haidar hamid hassan hussain hussein ibrahim iqbal ismail karim khalil khan kumar mahmoud malik mohamed mohammed muhammad musa mustafa nasser noor omar osman rahman rashid saleh salim sharma singh yousef yusuf chen kim li liu park wang zhang nguyen lin wei hua chu nam yang sato tanaka fukuda rao gul desai patel shah prior atkins brooke mayhew fraser chambers levy cohen stern buckley sutherland keenan higgins walls todd soames sawyer holt ames hiss neave".split(
    " ",
  ),
);
/** Nouns of time and amount, which pronouns do not take up. */
export const TIME_NOUNS = new Set(
  "second minute hour day week weekend month year decade century morning afternoon evening night midnight noon today yesterday tomorrow time moment period spring summer autumn fall winter dawn dusk percent per-cent number lot bit kind sort rest part half date anniversary".split(
    " ",
  ),
);

/** Prepositions before those to whom the same happens, or who do the same: "shot X along with Y", "X, as well as Y, left". */
export const COMPANION_PREPOSITIONS: readonly string[] = ["along with", "together with", "as well as"];
