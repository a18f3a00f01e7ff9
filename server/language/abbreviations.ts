// Words that end in a full stop without ending a sentence, and what may follow them.

/** Titles and other abbreviations that always lead on to a name, a number or a noun: a sentence never ends at them. */
const LEADING =
  "gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig gov sen rep reps sens dr mr mrs ms messrs mx prof rev hon pres st ft mt amb atty supt det insp fr sr. " +
  "mlle mme vs v cf e.g i.e viz approx ca fig figs vol pp art arts sec para ed eds nos op dept gens cols sheikh. msgr eng amb";

/** Abbreviations that may also end a sentence. */
const TRAILING =
  "jr sr inc corp co ltd bros llc plc etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat " +
  "u.s u.k u.n e.u u.a.e u.s.a d.c a.m p.m ph.d m.d b.a m.a n.y l.a a.k.a est ave blvd rd hwy bldg min mins hr hrs sq km ariz calif conn fla mass mich minn " +
  "penn tenn tex va wash wis colo ill ind kan ky la md mo okla ore pa vt wyo intl natl govt assn univ inst";

/** Abbreviations only before a number. */
const NUMBERED = "no nos p pp art fig vol ch sec c ca b d r art";

const setOf = (list: string) => new Set(list.split(" ").map((word) => word.replace(/\.$/, "")));
const leading = setOf(LEADING);
const trailing = setOf(TRAILING);
const numbered = setOf(NUMBERED);

/** How a word relates to the full stop behind it; null when the stop is a mark of its own. */
export type StopRole = "leading" | "trailing" | "numbered" | null;

/** Looks a word up (without its full stop, any case). */
export function stopRole(word: string): StopRole {
  const lower = word.toLowerCase();
  if (leading.has(lower)) return "leading";
  if (trailing.has(lower)) return "trailing";
  return numbered.has(lower) ? "numbered" : null;
}
