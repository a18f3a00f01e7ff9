// Words that change whose statement a clause is, or whether it is said to be so. Two layers: factuality of the event, stance of the source.

/** What an embedding word does to the clause below it. */
export type Operator =
  | { readonly kind: "says" }
  | { readonly kind: "knows" }
  | { readonly kind: "alleges" }
  | { readonly kind: "denies" }
  | { readonly kind: "supposes" }
  | { readonly kind: "irrealis" }
  | { readonly kind: "negates" }
  | { readonly kind: "claims" }
  | { readonly kind: "passes" };
export type OperatorKind = Operator["kind"];

const VERBS: ReadonlyMap<string, OperatorKind> = table({
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
const NOUNS: ReadonlyMap<string, OperatorKind> = table({
  says: "claim report statement assertion announcement suggestion argument comment remark charge accusation allegation rumour rumor message testimony conclusion",
  supposes:
    "fear belief suspicion concern possibility speculation risk likelihood probability expectation prospect question doubt view impression chance",
  irrealis:
    "plan attempt effort bid threat plot plan intention promise vow proposal call demand order offer wish desire hope pledge decision readiness willingness right chance mission conspiracy scheme campaign ability failure opportunity need push permission authority mandate way move",
  negates: "refusal failure inability reluctance",
});
const ADJECTIVES: ReadonlyMap<string, OperatorKind> = table({
  irrealis: "ready willing able likely poised set determined eager prepared unlikely due free bound",
  negates: "unable unwilling reluctant impossible short",
  says: "clear evident",
  supposes: "possible unclear unsure uncertain convinced sure afraid concerned worried doubtful",
  passes: "responsible quick guilty",
});
/** xcomp-taking verbs below which the clause holds as the clause above does ("began to attack", "managed to seize"). */
const TRANSPARENT = new Set(
  "begin start continue manage keep go help proceed rush move come use force lead cause make let get succeed dare end serve finish resume remain become join see fly allow permit enable".split(
    " ",
  ),
);

function table(groups: Partial<Record<OperatorKind, string>>): Map<string, OperatorKind> {
  const map = new Map<string, OperatorKind>();
  for (const [kind, words] of Object.entries(groups))
    for (const word of words.split(" ")) if (!map.has(word)) map.set(word, kind as OperatorKind);
  return map;
}

/** Operator of a word over a clause that hangs on it as `rel` ("ccomp", "xcomp", "acl", "advcl"). */
export function operatorOf(lemma: string, upos: string, rel: string, infinitive: boolean): OperatorKind {
  if (upos === "NOUN") return NOUNS.get(lemma) ?? "passes";
  if (upos === "ADJ") return ADJECTIVES.get(lemma) ?? "passes";
  if (TRANSPARENT.has(lemma)) return "passes";
  if (rel === "xcomp" || rel === "advcl" || rel === "acl") {
    if (lemma === "claim") return "claims";
    if (lemma === "admit" || lemma === "acknowledge") return "claims";
    if (["deny", "dispute"].includes(lemma)) return "denies";
    if (["accuse", "blame", "suspect"].includes(lemma)) return "alleges";
    if (
      [
        "believe",
        "think",
        "suspect",
        "report",
        "say",
        "allege",
        "rumor",
        "rumour",
        "know",
        "understand",
        "assume",
        "presume",
        "estimate",
        "expect",
        "fear",
      ].includes(lemma)
    )
      return lemma === "know" ? "knows" : lemma === "expect" || lemma === "fear" ? "supposes" : "alleges";
    if (infinitive && ["tell", "warn", "ask", "call", "urge"].includes(lemma)) return "irrealis";
    const kind = VERBS.get(lemma);
    if (rel === "xcomp")
      return VERBS_IRREALIS.has(lemma) ? "irrealis" : kind === "says" || kind === undefined ? "passes" : kind;
    return VERBS_IRREALIS.has(lemma) && infinitive ? "irrealis" : kind === "negates" ? "negates" : "passes";
  }
  return VERBS.get(lemma) ?? "passes";
}

const VERBS_IRREALIS = new Set(
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
/** Adverbs by which a report disowns what it says, or says that it is uncertain. */
export const ALLEGEDLY = new Set(["allegedly", "reportedly", "supposedly", "purportedly", "apparently", "ostensibly"]);
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
