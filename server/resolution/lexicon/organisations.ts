// Words in the names of organisations: what tells branches apart, what says little, which words mean the same.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Fall out of comparison. */
export const MINOR =
  words(`the a an of and for in on at to by de du des la le les et y del al el as ash ar ul ut ad az ahl i
  ltd limited inc llc plc pjsc jsc ojsc gmbh co corp company corporation`);
/** Make a part, a branch or an offshoot of what they are added to. */
export const BRANCH =
  words(`wing branch arm faction front province wilayat wilayah brigade battalion division corps regiment company unit
  column squadron flotilla directorate office bureau department section cell chapter youth women student political military armed
  security intelligence special media northern southern eastern western north south east west central real continuity provisional new
  official original general command committee council affiliate splinter peninsula maghreb sahel khorasan k`);
/** Say what kind of thing it is and may be left out: "the Taliban movement". */
export const LOOSE = words("movement group organisation militia network party forces fighters");
/** Names made of these alone exist in many countries. */
export const COMMON =
  words(`ministry department agency office bureau service directorate commission authority council army navy force forces
  guard police brigade battalion division corps regiment command staff general court supreme parliament assembly senate government cabinet
  central bank national state federal foreign interior defence finance justice health education energy transport trade economy affairs
  internal external security intelligence military armed air border customs electoral election republican presidential public prosecutor
  mechanised motorised infantry armoured tank artillery assault airborne marine rifle mountain coast special operations eastern western northern
  southern north south east west democratic liberation people popular workers labour union front party movement revolutionary opposition`);
const TRANSLATED = `brigade liwa liwaa katiba kataib kataeb katibat saraya seraya | movement harakat haraka harakah | army jaysh jaish jeish
  | front jabhat jabha jabhah | party hizb hezb partiya partisi parti`;
/** Under one word what is spelled in several ways. */
const SAME = `defence defense | labour labor | organisation organization | centre center | programme program | organised organized
  | mechanised mechanized | motorised motorized | armoured armored
  | people peoples | worker workers | brigade brigades | defence defences | force forces | affair affairs`;

const firstOf = (groups: string) =>
  groups.split("|").flatMap((group) => {
    const [first = "", ...others] = group.trim().split(/\s+/);
    return others.map((word) => [word, first] as const);
  });
const CANONICAL: ReadonlyMap<string, string> = new Map([...firstOf(TRANSLATED), ...firstOf(SAME)]);
/** Foreign words for kinds of organisations; a translation is a reason to ask, since two groups may share a meaning. */
export const FOREIGN: ReadonlySet<string> = new Set(firstOf(TRANSLATED).map(([word]) => word));
const ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .trim()
    .split(/\s+/);
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** The form under which a word is compared: one spelling, without plural; numbers as digits ("third", "3rd", "III": "3"). */
export function canonicalWord(word: string): string {
  const number = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (number) return number;
  if (ORDINALS.includes(word)) return String(ORDINALS.indexOf(word) + 1);
  if (word.length > 1 && ROMAN.includes(word)) return String(ROMAN.indexOf(word) + 1);
  const known = CANONICAL.get(word);
  if (known) return known;
  const single = word.length > 4 && /[^suia]s$/.test(word) ? word.slice(0, -1) : word;
  return CANONICAL.get(single) ?? (isEnglish(single) ? single : word);
}

/** Whether a word of a name is plain English, so that a likely looking other word is another word. */
export function isEnglish(word: string): boolean {
  return (
    COMMON.has(word) ||
    BRANCH.has(word) ||
    LOOSE.has(word) ||
    /(?:tion|ment|ism|ist|ic|ing|ship|ness|ian|ese|ish)$/.test(word)
  );
}
