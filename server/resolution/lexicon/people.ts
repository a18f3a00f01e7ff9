// Words around the names of people: titles, particles, endings of generations, short forms and sister forms of given names.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand before a name without being part of it. */
export const TITLES =
  words(`mr mrs ms miss dr prof professor sir lord lady dame general gen lieutenant lt colonel col major maj captain
  capt sergeant sgt admiral adm brigadier brig commander cmdr marshal president presidents vice minister premier prime chancellor king queen
  prince princess emir sultan sheikh shaykh sheik shaikh sheekh mullah mulla molla maulana mawlana maulvi mawlawi ayatollah hojatoleslam imam
  haji hajji hadji hajj sayyid sayyed sayed seyyed ustaz ustad commandant archbishop bishop patriarch pope rabbi senator sen governor gov
  mayor ambassador judge justice comrade former ex acting`);
/** Carry no identity of their own: articles, "son of", "of". */
export const PARTICLES =
  words(`al el ul ur us ash as an ad ar at az bin ibn ben bint ould de da do dos das del della di du la le van von
  der den ter`);
/** Tell generations of one name apart. */
export const GENERATIONS = words("jr junior sr senior i ii iii iv v vi vii viii");
/** Parts of names so frequent that a name made of them alone tells little. */
export const FREQUENT =
  words(`mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hasan hussein husain hussain omar umar khaled khalid
  ibrahim abdullah abdallah abdulrahman yusuf youssef khan said saeed salim saleh mahmoud mahmud mustafa hamid ismail musa moussa haddad
  sergei sergey ivan ivanov petrov alexander aleksandr andrei andrey dmitry vladimir mikhail kim lee li wang zhang chen liu nguyen
  john james david michael robert smith jones brown jean pierre jose juan carlos garcia rodriguez`);

const GROUPS = `bill william | bob robert | joe joseph | mike michael | jim james | dick richard | tony anthony | tom thomas | dan daniel
  | dave david | steve steven stephen | chris christopher | nick nicholas | ben benjamin | sam samuel | ed edward ted | liz elizabeth
  | kate katherine catherine | alex alexander aleksandr oleksandr aliaksandr alyaksandr iskander | volodymyr vladimir uladzimir
  | mykola nikolai nikolay mikalai | serhiy serhii sergei sergey siarhei | dmytro dmitry dmitri dmitriy | andriy andrii andrei andrey
  | yevhen evgeny yevgeny evgeniy yevgeniy | mykhailo mikhail mikhailo | oleksiy oleksii aleksei alexei aleksey alexey
  | kostiantyn konstantin | petro pyotr petr piotr | pavlo pavel | ihor igor | vasyl vasily vasiliy | hryhoriy grigory grigori
  | valeriy valerii valery | yuriy yurii yuri yury | viktor victor | mehmet mohammed muhammad mahamat | recep rajab | omer omar umar`;

const SISTERS: ReadonlyMap<string, number> = new Map(
  GROUPS.split("|").flatMap((group, index) => [...words(group)].map((word) => [word, index] as const)),
);

/** Whether two given names are forms of one: a short form, or the same name in a sister language. */
export function areSisterNames(a: string, b: string): boolean {
  const group = SISTERS.get(a);
  return group !== undefined && group === SISTERS.get(b);
}
