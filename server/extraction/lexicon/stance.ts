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
  says: "say tell report announce declare state write add note explain argue maintain assert claim insist warn stress emphasise emphasize quote cite post tweet testify describe contend charge allege remark comment boast reiterate concede disclose reveal brief conclude suggest mention estimate acknowledge admit accept confess affirm answer reply respond repeat",
  knows:
    "know confirm show prove find demonstrate recall remember remind document verify establish discover see realise realize indicate",
  denies: "deny dispute refute reject dismiss rebut",
  alleges: "accuse blame suspect fault believe think assume presume suppose understand hear",
  supposes: "expect fear consider imagine feel doubt predict speculate worry",
  irrealis:
    "want wish hope plan intend aim seek try attempt threaten vow promise pledge swear urge ask demand call order tell request offer propose consider prepare agree decide need require encourage press invite expect warn advise recommend instruct plot conspire beg appeal push struggle hesitate mean desire authorise authorize train recruit persuade lobby challenge dare",
  negates:
    "refuse decline fail avoid refrain stop prevent avert foil thwart forget neglect abstain resist rule block ban bar prohibit forbid cancel abandon",
});

/** Nouns over the clause that completes them. */
export const STANCE_NOUNS: ReadonlyMap<string, OperatorKind> = table({
  says: "claim report statement assertion announcement suggestion argument comment remark charge accusation allegation rumour rumor message testimony conclusion",
  supposes:
    "fear belief suspicion concern possibility speculation risk likelihood probability expectation prospect question doubt view impression chance",
  irrealis:
    "plan attempt effort bid threat plot plan intention promise vow proposal call demand order offer wish desire hope pledge decision readiness willingness right chance mission conspiracy scheme campaign ability failure opportunity need push permission authority mandate way move",
  negates: "refusal failure inability reluctance",
});

/** Adjectives over the clause that completes them. */
export const STANCE_ADJECTIVES: ReadonlyMap<string, OperatorKind> = table({
  irrealis: "ready willing able likely poised set determined eager prepared unlikely due free bound",
  negates: "unable unwilling reluctant impossible short",
  says: "clear evident",
  supposes: "possible unclear unsure uncertain convinced sure afraid concerned worried doubtful",
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
  claims: "claim admit acknowledge",
  denies: "deny dispute",
  alleges: "accuse blame suspect believe think report say allege rumor rumour understand assume presume estimate",
  knows: "know",
  supposes: "expect fear",
});

/** Verbs below which an infinitive is not yet so. */
export const IRREALIS_VERBS = new Set(
  "want wish hope plan intend aim seek try attempt threaten vow promise pledge swear urge ask demand call order tell request offer propose consider prepare agree decide need require encourage press invite expect warn advise recommend instruct plot conspire beg appeal push struggle hesitate mean desire authorise authorize train persuade challenge appear seem tend".split(
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
  "until",
  "once",
  "should",
  "provided",
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
