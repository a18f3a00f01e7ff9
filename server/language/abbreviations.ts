// Words that end in a full stop without ending a sentence, and what may follow them.

/** How a word relates to the full stop behind it; null when the stop is a mark of its own. */
export type StopRole = "leading" | "trailing" | "closing" | "numbered" | null;

/**
 * leading: leads on to a name or noun, never ends a sentence. trailing: may end one, but a capital may also go on ("Inc. chairman Wu",
 * "U.S. Senate"). closing: ends one before any capital ("etc. Rebels ..."). numbered: an abbreviation only before a number.
 * Words with a capital are abbreviations only when so written ("Mass.", not "mass.").
 */
const TABLE: Record<Exclude<StopRole, null>, string> = {
  leading:
    "Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Gov Sen Rep Reps Sens Gens Dr Drs Mr Mrs Ms Messrs Prof Rev Hon Pres St Sts Ft Mt Amb Atty Supt " +
    "Det Insp Fr Mlle Mme Msgr Vol Pt Eng Ph p.s vs v cf e.g i.e viz approx ca",
  trailing:
    "Jr Sr Inc Corp Co Ltd Bros LLC Plc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Ave Blvd Rd Hwy Bldg " +
    "u.s u.k u.n e.u u.a.e u.s.a d.c ph.d m.d b.a m.a n.y l.a a.k.a Ariz Calif Conn Fla Mass Mich Minn Tenn Tex Va Wash Wis Colo Ill Ind Ky La Md Okla Ore Pa Ont Que Alta Sask " +
    "Govt Intl Natl Assn Univ Inst Ext ext",
  closing: "etc a.m p.m",
  numbered: "No no Nos nos p pp art Art fig Fig Figs vol ch Ch sec Sec c b d para pop",
};

const roles = new Map(
  Object.entries(TABLE).flatMap(([role, words]) => words.split(" ").map((word) => [word, role as StopRole] as const)),
);

/** Looks a word up (without its full stop): as written, in lower case, and with a first capital only when it is all capitals. */
export function stopRole(word: string): StopRole {
  const own = roles.get(word) ?? roles.get(word.toLowerCase());
  if (own || word.length < 2 || word !== word.toUpperCase()) return own ?? null;
  return roles.get(word[0] + word.slice(1).toLowerCase()) ?? null;
}
