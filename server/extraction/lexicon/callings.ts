// What somebody with a title may be called by: a bishop "the cleric", an ambassador "the diplomat".

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const CLERICS =
  "ayatollah hojatoleslam imam mullah maulana mawlawi molvi sheikh sheik mufti rabbi bishop archbishop cardinal patriarch metropolitan pope priest father monk abbot pastor reverend preacher vicar canon nuncio lama swami deacon monsignor";
const DIPLOMATS = "ambassador envoy consul commissioner attaché attache chargé charge nuncio emissary legate";
const SOLDIERS =
  "general colonel major captain lieutenant brigadier admiral commodore marshal sergeant corporal commandant";
const RULERS = "president king queen emperor empress emir amir sultan shah sheikh dictator regent caliph strongman";
const MONARCHS = "king queen emperor empress emir amir sultan shah";
const MEMBERS = "senator congressman congresswoman deputy mp representative parliamentarian lawmaker legislator";

/** Lower-case noun -> last words of the titles of those whom it may mean. */
export const CALLINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["cleric", set(CLERICS)],
  ["clergyman", set(CLERICS)],
  [
    "churchman",
    set("bishop archbishop cardinal patriarch metropolitan pope priest father abbot pastor reverend canon"),
  ],
  ["prelate", set("bishop archbishop cardinal patriarch metropolitan monsignor nuncio")],
  ["priest", set("father monsignor vicar canon reverend")],
  ["preacher", set("imam sheikh sheik mullah maulana pastor reverend cleric")],
  ["diplomat", set(DIPLOMATS)],
  ["envoy", set("ambassador representative mediator emissary commissioner consul negotiator")],
  ["ambassador", set("envoy commissioner")],
  ["mediator", set("envoy negotiator representative")],
  ["officer", set(SOLDIERS)],
  ["soldier", set(SOLDIERS)],
  ["commander", set(`${SOLDIERS} warlord`)],
  ["general", set("brigadier marshal")],
  ["ruler", set(RULERS)],
  ["dictator", set("president ruler strongman generalissimo")],
  ["strongman", set("president ruler dictator generalissimo")],
  ["monarch", set(MONARCHS)],
  ["sovereign", set(MONARCHS)],
  ["lawmaker", set(MEMBERS)],
  ["legislator", set(MEMBERS)],
  ["politician", set(`${MEMBERS} minister premier mayor governor candidate senator chairman councillor`)],
  ["judge", set("justice magistrate")],
  ["magistrate", set("judge justice")],
  ["lawyer", set("attorney counsel barrister solicitor advocate")],
  ["journalist", set("reporter correspondent editor broadcaster columnist presenter photographer")],
  ["reporter", set("journalist correspondent")],
  ["businessman", set("tycoon magnate banker industrialist oligarch financier")],
  ["tycoon", set("businessman magnate banker industrialist oligarch financier")],
  ["warlord", set("commander chief chieftain militiaman")],
  ["academic", set("professor lecturer historian scholar economist")],
  ["professor", set("academic lecturer")],
]);

/** Words that tell what has become of somebody, not which of several he is. */
export const FATES: ReadonlySet<string> = set(
  "dead late slain murdered assassinated killed fallen jailed imprisoned detained captured arrested embattled ailing dying wounded injured beleaguered fugitive freed released abducted kidnapped captive disgraced defeated condemned convicted accused elderly ageing aging veteran exiled missing absent",
);
