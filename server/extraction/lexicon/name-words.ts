// Words in names that tell what bears them: first words that give the type away, heads of bodies, peoples in the possessive.
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

/** Bodies whose names go on with "of" or "for". */
export const BODY_HEADS =
  /^(ministry|army|front|party|movement|bank|council|university|union|league|brigades?|forces?|republic|state|government|house|institute|court|office|organi[sz]ation|committee|congress|association|federation|alliance|battalion|department|board|group|partisans|soldiers|sons|lions|center|centre|coordination|command|directorate|bureau|agency|school|academy|college|people|society|chamber|assembly|network|cartel|lord|lords|voice|radio|guardians|coalition|company|commission|foundation|platform|defenders|eagles|swords?|shield|hand|diocese|archdiocese|parish|church|confederation|convention|rally|chambers|tribunal|crescent|cross|fighters|liberators|list|initiative|unity|troika|corps|staff|service|services|authority|administration|secretariat|conference|fund|trust|club|forum|mission|branch|section|syndicate|presidium|praesidium|politburo|soviet|congregation|fellowship|brotherhood|caucus|collective|militia|guard|guards|rifles|regiment|brigade)$/i;
/** Words between the head of a body and what it is of or for. */
export const BODY_LINKS: ReadonlySet<string> = new Set(["of", "for"]);

/** "People's Party", "Workers' Union": those whose body it is by its name. */
export const NAMED_OWNERS =
  /^(?:people|workers?|peasants|farmers|women|children|soldiers|officers|veterans|students|teachers|writers|journalists|lawyers|judges|citizens|patriots|mothers|prisoners|employers|employees|bankers|traders|miners|prosecutor|attorney|ombudsman|governor|mayor|president|king)$/i;

/** Grounds that are called after somebody: "Miller's Hill", "Cobb's Landing". */
export const OWNED_PLACES: ReadonlySet<string> = new Set(
  "hill bazar bazaar island islands head bay point creek rock corner cross ferry landing drift farm farms kop nek pass ridge crossing mill mills green gate neck well wells peak cay reef cove harbour harbor inlet hope lane field fields hollow bridge lookout post".split(
    " ",
  ),
);
/** What is called after a saint: "St Anne's Cathedral". */
export const SAINTS_PLACES: ReadonlySet<string> = new Set(
  "cathedral church hospital college school square basilica hall abbey parish chapel monastery convent park green house island bay court street road seminary".split(
    " ",
  ),
);

/** Capitals that are words rather than names. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  "ceo cfo coo gdp gnp vat ied ieds rpg rpgs uav uavs gps dna hiv suv suvs vip vips nco ncos mps usd eur gbp gmt utc est edt pst ngo ngos idp idps pow pows sms url atm apc apcs lng icbm icbms slbm mlrs atgm manpads vpn cctv pcr ppe wmd wmds cbrn phd usb sim afv apv ufo faq sos asap aka covid sars ptsd opinion breaking update live exclusive analysis comment photo video watch note".split(
    " ",
  ),
);
