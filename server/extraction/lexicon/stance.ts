// Words that change whose statement a clause is, or whether it is said to be so. Two layers: factuality of the event, stance of the source.
/** What an embedding word does to the clause below it. */
export type OperatorKind =
  | "says"
  | "knows"
  | "alleges"
  | "denies"
  | "supposes"
  | "irrealis"
  | "negates"
  | "claims"
  | "passes";

function table(groups: Partial<Record<OperatorKind, string>>): Map<string, OperatorKind> {
  const map = new Map<string, OperatorKind>();
  for (const [kind, words] of Object.entries(groups))
    for (const word of words.split(" ")) if (!map.has(word)) map.set(word, kind as OperatorKind);
  return map;
}

/** Verbs over the clause they govern. */
export const STANCE_VERBS: ReadonlyMap<string, OperatorKind> = table({
  says: "say tell report announce declare state write add note explain argue maintain assert claim insist warn stress emphasise emphasize quote cite post tweet testify describe contend charge allege remark comment boast reiterate concede disclose reveal brief conclude suggest mention estimate acknowledge admit accept confess affirm answer reply respond repeat confirm verify find determine document complain protest point lament recount recall detail reiterate hint imply signal indicate assess judge calculate read assure inform notify caution counter retort quip joke claim swear opine posit theorise theorize grumble mutter murmur mumble whisper moan grouse fume shout yell scream exclaim chant brag crow gloat scrawl scribble",
  knows:
    "know show prove demonstrate remember remind establish discover see realise realize learn forget notice ensure mean",
  denies: "deny dispute refute reject dismiss rebut disavow discount debunk",
  alleges: "accuse reproach blame suspect fault believe think assume presume suppose understand hear convince persuade",
  supposes:
    "expect fear consider imagine feel doubt predict speculate worry ask wonder examine investigate probe debate question anticipate foresee",
  irrealis:
    "want wish hope plan intend aim seek try attempt threaten vow promise pledge swear urge ask demand call order tell request offer propose consider prepare agree decide need require encourage press invite expect warn advise recommend instruct plot conspire beg implore beseech entreat exhort appeal push struggle hesitate mean desire authorise authorize train recruit persuade lobby challenge dare weigh contemplate mull ponder envisage suppose favour favor oppose advocate",
  negates:
    "refuse decline fail avoid refrain stop prevent avert foil thwart forget neglect abstain resist rule block ban bar prohibit forbid cancel abandon cease desist deter dissuade exclude preclude",
});

/** Nouns over the clause that completes them. */
export const STANCE_NOUNS: ReadonlyMap<string, OperatorKind> = table({
  says: "claim report statement assertion announcement suggestion argument comment remark charge accusation allegation rumour rumor message testimony conclusion evidence proof indication sign complaint insistence contention intelligence information word gossip defence defense plea finding assertion notion account version story narrative explanation thesis position",
  supposes:
    "fear belief suspicion concern possibility speculation risk likelihood probability expectation prospect question doubt view impression chance danger thought anxiety alarm worry scenario idea hypothesis theory warning",
  irrealis:
    "plan attempt effort bid threat plot plan intention promise vow proposal call demand order offer wish desire hope pledge decision readiness willingness right chance mission conspiracy scheme campaign ability failure opportunity need push permission authority mandate way move",
  negates: "refusal failure inability reluctance lie myth fabrication falsehood fiction untruth hoax",
  denies: "denial",
});

/** Adjectives over the clause that completes them. */
export const STANCE_ADJECTIVES: ReadonlyMap<string, OperatorKind> = table({
  irrealis:
    "ready willing able likely poised set determined eager prepared unlikely due free bound about keen desperate close",
  negates:
    "unable unwilling reluctant impossible short untrue false wrong incorrect inconceivable unthinkable far baseless unfounded fabricated fake",
  says: "clear evident",
  supposes: "possible probable unclear unsure uncertain convinced sure afraid concerned worried doubtful",
  passes: "responsible quick guilty",
});

/** xcomp-taking verbs below which the clause holds as the clause above does ("began to attack", "managed to seize"). */
export const TRANSPARENT_VERBS = new Set(
  "begin start continue manage keep go help proceed rush move come use force lead cause make let get succeed dare end serve finish resume remain become join see fly allow permit enable".split(
    " ",
  ),
);

/** Verbs over an infinitive or participle, where that differs from a clause with "that". */
export const CONTROLLED: ReadonlyMap<string, OperatorKind> = table({
  claims: "claim admit acknowledge confirm confess",
  denies: "deny dispute",
  alleges: "accuse blame suspect believe think report say allege rumor rumour understand assume presume estimate",
  knows: "know",
  supposes: "expect fear",
  negates: "acquit clear absolve exonerate",
});

/** Verbs below which an infinitive is not yet so. */
export const IRREALIS_VERBS = new Set(
  "want wish hope plan intend aim seek try attempt threaten vow promise pledge swear urge ask demand call order tell request offer propose consider prepare agree decide need require encourage press invite expect warn advise recommend instruct plot conspire beg implore beseech entreat exhort appeal push struggle hesitate mean desire authorise authorize train persuade challenge appear seem tend weigh contemplate mull ponder envisage discuss risk design send dispatch despatch deploy assign favour favor oppose advocate apply volunteer undertake strive endeavour endeavor vie compete campaign lobby petition clamour clamor yearn".split(
    " ",
  ),
);

/** Modal auxiliaries that make a clause hypothetical. "will" and "can" count: what is to come is not yet so. */
export const MODALS = new Set([
  "may",
  "might",
  "could",
  "would",
  "should",
  "must",
  "will",
  "can",
  "shall",
  "’ll",
  "'ll",
  "’d",
  "wo",
  "ca",
  "ought",
]);

/** Adverbs by which a report disowns what it says. */
export const ALLEGEDLY = new Set(["allegedly", "reportedly", "supposedly", "purportedly", "apparently", "ostensibly"]);

/** Adverbs that make a clause hypothetical. */
export const PERHAPS = new Set([
  "perhaps",
  "maybe",
  "possibly",
  "probably",
  "likely",
  "potentially",
  "presumably",
  "nearly",
  "almost",
]);

/** Adjectives before a role noun or an event that mark it as alleged. */
export const SO_CALLED = new Set(["alleged", "suspected", "supposed", "purported", "apparent", "accused", "presumed"]);

/** Subordinators that make an adverbial clause hypothetical. */
export const CONDITIONAL = new Set([
  "if",
  "unless",
  "whether",
  "lest",
  "should",
  "provided",
  "assuming",
  "supposing",
  "in case",
  "as if",
  "as though",
]);

/** Adjectives before an event that has not, or not yet, come about. */
export const PLANNED = new Set([
  "planned",
  "possible",
  "potential",
  "future",
  "imminent",
  "attempted",
  "failed",
  "foiled",
  "thwarted",
  "further",
  "likely",
  "threatened",
  "upcoming",
  "proposed",
]);

/** Subordinators of what is still to come, unless the clause is in the past. */
export const PENDING = new Set(["until", "till", "once", "when", "before", "as soon as"]);

/** Subordinators of what is said not to be so: "without attacking", "instead of attacking". */
export const COUNTERED = new Set(["without", "instead of", "rather than"]);

/** Modals that place a negated clause in the time to come; other modals leave it open. */
export const FUTURE_MODALS = new Set(["will", "would", "wo", "shall", "’ll", "'ll", "’d"]);

/** Auxiliaries that open a condition when they stand before the subject: "Had Russia attacked, ...". */
export const BASE_CONDITION = new Set(["had", "were", "should"]);

/** Nouns with "no" that negate a clause: "by no means", "at no time", "in no way". */
export const NO_WAY = new Set(["means", "mean", "time", "way", "point", "circumstance", "stage"]);

/** Verbs of intention: who does not intend to does not do it. */
export const INTENTIONS = new Set(["intend", "plan", "mean", "seek", "try", "attempt", "aim"]);

/** Nouns that keep the event they govern from being a fact: "the possibility of an attack". */
export const NOUN_OVER_EVENT = new Set(
  "attempt plan threat plot bid call proposal possibility fear risk prospect danger likelihood probability chance warning preparation talk suspicion speculation expectation hope idea scenario event case allegation accusation claim report account rumour rumor denial demand intention conspiracy option promise pretext".split(
    " ",
  ),
);

/** Verbs that only carry the event they govern: what is not launched does not happen. */
export const LIGHT_VERBS = new Set(
  "launch carry conduct stage mount make begin start commit lead join order undertake open execute perpetrate wage hold deliver perform do plan prepare".split(
    " ",
  ),
);

/** Verbs that say of an event that it comes about. */
export const OCCURRENCES = new Set(["happen", "occur", "take", "begin", "start", "materialise", "materialize", "come"]);

/** Verb -> prepositions of an event that has not come about: "warned of an attack". */
export const OPENING_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    warn: ["of", "about", "against"],
    prepare: ["for"],
    brace: ["for"],
    call: ["for"],
    push: ["for"],
    plan: ["for"],
    fear: ["for"],
    argue: ["for", "against"],
    guard: ["against"],
    defend: ["against"],
    protect: ["against", "from"],
    threaten: ["with"],
    speculate: ["about"],
    dream: ["of"],
    hint: ["at"],
    opt: ["for"],
    think: ["of", "about"],
    talk: ["of", "about"],
  }),
);

/** Words that open a sentence as a condition: "Provided that it attacks", "Suppose it attacked". */
export const CONDITION_OPENERS = new Set(["provided", "providing", "supposing", "suppose", "imagine", "assuming"]);
