// Known slips of the parser, mended before anything reads the tree. Each rule counts how often it fired.
import {
  accountIsFalse,
  accusedBy,
  contentOfAccount,
  gerundPreposition,
  heldFor,
  suspectAsNoun,
  suspectedObject,
} from "./repairs/accounts.ts";
import {
  acronymAsConjunct,
  appositionAsConjunct,
  appositionAsSubject,
  bracketedName,
  countryAsSubject,
  onceDescription,
  pluralList,
  vocativeSubject,
} from "./repairs/appositions.ts";
import {
  contentAdrift,
  contentOfNoun,
  infinitiveComplement,
  objectOfInfinitive,
  plotToDo,
  readySubject,
  readyTo,
  saidWhen,
  thatMark,
  toldOfDoing,
  toldThat,
} from "./repairs/complements.ts";
import {
  actConjunct,
  finiteConjunct,
  listAfterClause,
  participleConjunct,
  speechActConjunct,
} from "./repairs/conjuncts.ts";
import { subjectAfterDate } from "./repairs/dates.ts";
import { participleOfQuotation, sourceBehind } from "./repairs/headlines.ts";
import { allAlike, amongThem, bothAlone, laterConjunct, objectAfterDate, relativesInList } from "./repairs/lists.ts";
import { lostSubject } from "./repairs/lost-subjects.ts";
import { calledGroup, calledThat, knownAs } from "./repairs/named.ts";
import { clauseOnPart, nameAsSecondObject, nounInName, nounReadAsAdjective } from "./repairs/names.ts";
import { headingAdjective, phraseOfHappening } from "./repairs/nominals.ts";
import {
  atLeast,
  bareOblique,
  givenBehindName,
  nationalAsComplement,
  shotObject,
  takenHostage,
  toDeath,
} from "./repairs/objects.ts";
import {
  causative,
  describedSubject,
  haveParticiple,
  joinedParticiple,
  mainVerbBehind,
  nounRootClause,
  participleOfPhrase,
} from "./repairs/participles.ts";
import {
  cleftRelative,
  objectRelative,
  personalRelative,
  relativeOfPlace,
  relativeVerb,
  reportedRelative,
  statementRelative,
  thatRelative,
} from "./repairs/relatives.ts";
import {
  addressedSubject,
  citingClause,
  frontedStatement,
  interruptingSpeaker,
  interruptingSpeech,
  openingOfStatement,
  saidToBe,
  sayerBehindColon,
  speakerAsApposition,
  speakerAsStatement,
  speakerBehind,
  speakingIt,
  swappedSpeaker,
  whatWasSaid,
} from "./repairs/speech.ts";
import {
  activeSubject,
  interruptedClause,
  roleAsSubject,
  secondSubject,
  subjectAfterConjunction,
  subjectBehindSemicolon,
  subjectOfAuxiliary,
  subjectOfConjunct,
} from "./repairs/subjects.ts";
import { caseOnPart, participleTag } from "./repairs/tags.ts";
import { adjacentConjuncts, appointedName, nameSplit, partsAsSubjects, titleSubject } from "./repairs/titles.ts";
import type { Repair } from "./repairs/types.ts";
import { verblessSentence } from "./repairs/verbless.ts";
import {
  adjectiveWithObject,
  conjoinedVerb,
  gerundAsAdjective,
  hyphenatedParticiple,
  interruptedVerb,
  listedVerb,
  verbAsAdjective,
} from "./repairs/verbs-as-adjectives.ts";
import {
  contentNounAsVerb,
  contentNounTag,
  gerundBeforeName,
  nounWithObject,
  verbConjunct,
} from "./repairs/verbs-as-nouns.ts";
import { verbsInS } from "./repairs/verbs-in-s.ts";
import { allyAsAdverb, nameTag, nounByPlace, ownedGerund, verbTaggedAsName } from "./repairs/word-classes.ts";
import type { Tree } from "./tree.ts";

/** Every repair, in the order of their application. */
export const REPAIRS: readonly Repair[] = [
  { name: "source-behind", apply: sourceBehind },
  { name: "subject-of-auxiliary", apply: subjectOfAuxiliary },
  { name: "participle-tag", apply: participleTag },
  { name: "noun-by-place", apply: nounByPlace },
  { name: "owned-gerund", apply: ownedGerund },
  { name: "verb-tagged-as-name", apply: verbTaggedAsName },
  { name: "name-tag", apply: nameTag },
  { name: "case-on-part", apply: caseOnPart },
  { name: "role-as-subject", apply: roleAsSubject },
  { name: "parts-as-subjects", apply: partsAsSubjects },
  { name: "verbless-sentence", apply: verblessSentence },
  { name: "verbs-in-s", apply: verbsInS },
  { name: "noun-in-name", apply: nounInName },
  { name: "clause-on-part", apply: clauseOnPart },
  { name: "noun-read-as-adjective", apply: nounReadAsAdjective },
  { name: "name-as-second-object", apply: nameAsSecondObject },
  { name: "ally-as-adverb", apply: allyAsAdverb },
  { name: "that-mark", apply: thatMark },
  { name: "content-of-noun", apply: contentOfNoun },
  { name: "told-of-doing", apply: toldOfDoing },
  { name: "told-that", apply: toldThat },
  { name: "said-when", apply: saidWhen },
  { name: "adjective-with-object", apply: adjectiveWithObject },
  { name: "infinitive-complement", apply: infinitiveComplement },
  { name: "plot-to-do", apply: plotToDo },
  { name: "ready-to", apply: readyTo },
  { name: "ready-subject", apply: readySubject },
  { name: "described-subject", apply: describedSubject },
  { name: "joined-participle", apply: joinedParticiple },
  { name: "main-verb-behind", apply: mainVerbBehind },
  { name: "object-relative", apply: objectRelative },
  { name: "that-relative", apply: thatRelative },
  { name: "reported-relative", apply: reportedRelative },
  { name: "participle-of-phrase", apply: participleOfPhrase },
  { name: "hyphenated-participle", apply: hyphenatedParticiple },
  { name: "heading-adjective", apply: headingAdjective },
  { name: "participle-conjunct", apply: participleConjunct },
  { name: "known-as", apply: knownAs },
  { name: "called-group", apply: calledGroup },
  { name: "called-that", apply: calledThat },
  { name: "statement-relative", apply: statementRelative },
  { name: "active-subject", apply: activeSubject },
  { name: "speaker-as-statement", apply: speakerAsStatement },
  { name: "speaker-behind", apply: speakerBehind },
  { name: "speaker-as-apposition", apply: speakerAsApposition },
  { name: "swapped-speaker", apply: swappedSpeaker },
  { name: "interrupting-speech", apply: interruptingSpeech },
  { name: "interrupting-speaker", apply: interruptingSpeaker },
  { name: "sayer-behind-colon", apply: sayerBehindColon },
  { name: "participle-of-quotation", apply: participleOfQuotation },
  { name: "said-to-be", apply: saidToBe },
  { name: "speaking-it", apply: speakingIt },
  { name: "citing-clause", apply: citingClause },
  { name: "what-was-said", apply: whatWasSaid },
  { name: "opening-of-statement", apply: openingOfStatement },
  { name: "addressed-subject", apply: addressedSubject },
  { name: "content-of-account", apply: contentOfAccount },
  { name: "account-is-false", apply: accountIsFalse },
  { name: "suspect-as-noun", apply: suspectAsNoun },
  { name: "suspected-object", apply: suspectedObject },
  { name: "gerund-preposition", apply: gerundPreposition },
  { name: "fronted-statement", apply: frontedStatement },
  { name: "accused-by", apply: accusedBy },
  { name: "held-for", apply: heldFor },
  { name: "second-subject", apply: secondSubject },
  { name: "interrupted-clause", apply: interruptedClause },
  { name: "content-noun-as-verb", apply: contentNounAsVerb },
  { name: "content-noun-tag", apply: contentNounTag },
  { name: "causative", apply: causative },
  { name: "have-participle", apply: haveParticiple },
  { name: "noun-root-clause", apply: nounRootClause },
  { name: "speech-act-conjunct", apply: speechActConjunct },
  { name: "finite-conjunct", apply: finiteConjunct },
  { name: "act-conjunct", apply: actConjunct },
  { name: "list-after-clause", apply: listAfterClause },
  { name: "all-alike", apply: allAlike },
  { name: "both-alone", apply: bothAlone },
  { name: "subject-after-date", apply: subjectAfterDate },
  { name: "lost-subject", apply: lostSubject },
  { name: "subject-after-conjunction", apply: subjectAfterConjunction },
  { name: "subject-of-conjunct", apply: subjectOfConjunct },
  { name: "subject-behind-semicolon", apply: subjectBehindSemicolon },
  { name: "relatives-in-list", apply: relativesInList },
  { name: "among-them", apply: amongThem },
  { name: "object-after-date", apply: objectAfterDate },
  { name: "later-conjunct", apply: laterConjunct },
  { name: "at-least", apply: atLeast },
  { name: "object-of-infinitive", apply: objectOfInfinitive },
  { name: "given-behind-name", apply: givenBehindName },
  { name: "bare-oblique", apply: bareOblique },
  { name: "national-as-complement", apply: nationalAsComplement },
  { name: "gerund-as-adjective", apply: gerundAsAdjective },
  { name: "verb-as-adjective", apply: verbAsAdjective },
  { name: "content-adrift", apply: contentAdrift },
  { name: "taken-hostage", apply: takenHostage },
  { name: "to-death", apply: toDeath },
  { name: "shot-object", apply: shotObject },
  { name: "interrupted-verb", apply: interruptedVerb },
  { name: "conjoined-verb", apply: conjoinedVerb },
  { name: "listed-verb", apply: listedVerb },
  { name: "name-split", apply: nameSplit },
  { name: "adjacent-conjuncts", apply: adjacentConjuncts },
  { name: "title-subject", apply: titleSubject },
  { name: "appointed-name", apply: appointedName },
  { name: "vocative-subject", apply: vocativeSubject },
  { name: "relative-verb", apply: relativeVerb },
  { name: "personal-relative", apply: personalRelative },
  { name: "relative-of-place", apply: relativeOfPlace },
  { name: "cleft-relative", apply: cleftRelative },
  { name: "country-as-subject", apply: countryAsSubject },
  { name: "plural-list", apply: pluralList },
  { name: "once-description", apply: onceDescription },
  { name: "apposition-as-subject", apply: appositionAsSubject },
  { name: "apposition-as-conjunct", apply: appositionAsConjunct },
  { name: "acronym-as-conjunct", apply: acronymAsConjunct },
  { name: "bracketed-name", apply: bracketedName },
  { name: "phrase-of-happening", apply: phraseOfHappening },
  { name: "gerund-before-name", apply: gerundBeforeName },
  { name: "noun-with-object", apply: nounWithObject },
  { name: "verb-conjunct", apply: verbConjunct },
];

/** Applies every repair once, in order; returns how often each fired (only those that did). */
export function repairTree(tree: Tree, triggerVerbs: ReadonlySet<string>): ReadonlyMap<string, number> {
  const fired = new Map<string, number>();
  for (const repair of REPAIRS) {
    const times = repair.apply(tree, triggerVerbs);
    if (times > 0) fired.set(repair.name, times);
  }
  return fired;
}
