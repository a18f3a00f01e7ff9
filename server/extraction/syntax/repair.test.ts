// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { describe, expect, test } from "vitest";
import { arc, treeOf } from "../../../tests/support/trees.ts";
import { repairTree } from "./repair.ts";

const VERBS = new Set(["attack", "bomb", "wound", "arm", "kill", "seize", "support", "storm"]);

interface Case {
  readonly title: string;
  readonly tree: string;
  /** Repairs that must fire. */
  readonly fires: readonly string[];
  /** Word -> "relation head" afterwards. */
  readonly arcs: Readonly<Record<string, string>>;
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "verbs-in-s": [
    {
      title: "the one verb of two names",
      tree: "Kenya/NNP<compound<1 sanctions/NNS<root<-1 Varga/NNP<flat<1 ././<punct<1",
      fires: ["verbs-in-s"],
      arcs: { Kenya: "nsubj sanctions", Varga: "obj sanctions" },
    },
    {
      title: "a noun beside the verb",
      tree: "US/NNP<compound<1 sanctions/NNS<nsubj<3 Varga/NNP<compound<1 fears/VBZ<root<-1 ././<punct<3",
      fires: [],
      arcs: { sanctions: "nsubj fears" },
    },
  ],
  "heading-adjective": [
    {
      title: "its military",
      tree: "its/PRP$<nmod:poss<1 military/JJ<nsubj<2 backs/VBZ<root<-1 Hamas/NNP<obj<2",
      fires: ["heading-adjective"],
      arcs: { military: "nsubj backs" },
    },
    {
      title: "a military base",
      tree: "a/DT<det<2 military/JJ<amod<2 base/NN<nsubj<3 opened/VBD<root<-1",
      fires: [],
      arcs: { military: "amod base" },
    },
  ],
  "participle-conjunct": [
    {
      title: "a participle after a relative clause goes on from the participle above it",
      tree: "Gunmen/NNS<nsubj<1 stormed/VBD<root<-1 halls/NNS<obj<1 shooting/VBG<advcl<1 at/IN<case<5 people/NNS<obl<3 who/WP<nsubj<7 came/VBD<acl:relcl<5 and/CC<cc<9 setting/VBG<conj<7 fires/NNS<obj<9",
      fires: ["participle-conjunct"],
      arcs: { setting: "conj shooting" },
    },
    {
      title: "two finite verbs of one relative clause",
      tree: "Gunmen/NNS<nsubj<1 shot/VBD<root<-1 people/NNS<obj<1 who/WP<nsubj<4 came/VBD<acl:relcl<2 and/CC<cc<6 sang/VBD<conj<4",
      fires: [],
      arcs: { sang: "conj came" },
    },
  ],
  "subject-after-conjunction": [
    {
      title: "who did it after what was read as the time",
      tree: "He/PRP<nsubj<1 rose/VBD<root<-1 after/IN<case<3 gunmen/NNS<obl<1 killed/VBD<advcl<1 Varga/NNP<obj<4",
      fires: ["subject-after-conjunction"],
      arcs: { gunmen: "nsubj killed", after: "mark killed" },
    },
    {
      title: "a clause with a subject of its own",
      tree: "He/PRP<nsubj<1 rose/VBD<root<-1 after/IN<case<3 dawn/NN<obl<1 she/PRP<nsubj<5 killed/VBD<advcl<1 Varga/NNP<obj<5",
      fires: [],
      arcs: { dawn: "obl rose" },
    },
  ],
  "subject-of-conjunct": [
    {
      title: "a new clause read as one more of those before it",
      tree: "Students/NNS<nsubj<1 wept/VBD<root<-1 at/IN<case<3 gates/NNS<obl<1 and/CC<cc<5 police/NNS<conj<3 arrested/VBD<conj<1 Varga/NNP<obj<6",
      fires: ["subject-of-conjunct"],
      arcs: { police: "nsubj arrested", and: "cc arrested" },
    },
    {
      title: "two places and a second deed",
      tree: "Students/NNS<nsubj<1 wept/VBD<root<-1 at/IN<case<3 gates/NNS<obl<1 and/CC<cc<5 doors/NNS<conj<3 or/CC<cc<7 sang/VBD<conj<1",
      fires: [],
      arcs: { doors: "conj gates" },
    },
  ],
  "active-subject": [
    {
      title: "passive subject without an auxiliary",
      tree: "Ukraine/NNP<nsubj:pass<1 called/VBN<root<-1 on/IN<case<3 Germany/NNP<obl<1 ././<punct<1",
      fires: ["active-subject"],
      arcs: { Ukraine: "nsubj called" },
    },
    {
      title: "a true passive",
      tree: "Odesa/NNP<nsubj:pass<2 was/VBD<aux:pass<2 attacked/VBN<root<-1 ././<punct<2",
      fires: [],
      arcs: { Odesa: "nsubj:pass attacked" },
    },
    {
      title: "an agent says it is passive",
      tree: "Odesa/NNP<nsubj:pass<1 attacked/VBN<root<-1 by/IN<case<3 Russia/NNP<obl:agent<1",
      fires: [],
      arcs: { Odesa: "nsubj:pass attacked" },
    },
  ],
  "interrupted-clause": [
    {
      title: "two subjects of said",
      tree: "Ukraine/NNP<nsubj<3 ,/,<punct<3 Russia/NNP<nsubj<3 said/VBD<root<-1 ,/,<punct<3 had/VBD<aux<6 attacked/VBN<ccomp<3 Belgorod/NNP<obj<6",
      fires: ["interrupted-clause"],
      arcs: { Ukraine: "nsubj attacked", Russia: "nsubj said" },
    },
    {
      title: "the clause has its own subject",
      tree: "Russia/NNP<nsubj<1 said/VBD<root<-1 Ukraine/NNP<nsubj<4 had/VBD<aux<4 attacked/VBN<ccomp<1",
      fires: [],
      arcs: { Russia: "nsubj said", Ukraine: "nsubj attacked" },
    },
  ],
  "content-noun-as-verb": [
    {
      title: "rejected claims that",
      tree: "Mali/NNP<nsubj<2 rejected/VBD<ccomp<2 claims/VBZ<root<-1 that/IN<mark<5 it/PRP<nsubj<5 armed/VBD<ccomp<2 them/PRP<obj<5",
      fires: ["content-noun-as-verb"],
      arcs: { rejected: "root -", claims: "obj rejected", armed: "acl claims", Mali: "nsubj rejected" },
    },
    {
      title: "Mali claims that",
      tree: "Mali/NNP<nsubj<1 claims/VBZ<root<-1 that/IN<mark<4 it/PRP<nsubj<4 armed/VBD<ccomp<1 them/PRP<obj<4",
      fires: [],
      arcs: { claims: "root -", armed: "ccomp claims" },
    },
  ],
  "have-participle": [
    {
      title: "have wounded officers",
      tree: "Gunmen/NNS<nsubj<1 have/VBP<root<-1 wounded/VBN<amod<3 officers/NNS<obj<1 ././<punct<1",
      fires: ["have-participle"],
      arcs: { wounded: "root -", have: "aux wounded", officers: "obj wounded", Gunmen: "nsubj wounded" },
    },
    {
      title: "have the wounded officers",
      tree: "Gunmen/NNS<nsubj<1 have/VBP<root<-1 the/DT<det<4 wounded/VBN<amod<4 officers/NNS<obj<1",
      fires: [],
      arcs: { wounded: "amod officers" },
    },
    {
      title: "a participle that is no trigger",
      tree: "Farms/NNS<nsubj<1 have/VBP<root<-1 painted/VBN<amod<3 doors/NNS<obj<1",
      fires: [],
      arcs: { painted: "amod doors" },
    },
  ],
  "noun-root-clause": [
    {
      title: "jets bombed depots",
      tree: "Mali/NNP<compound<1 jets/NNS<root<-1 bombed/VBN<acl<1 depots/NNS<obj<2 ././<punct<1",
      fires: ["noun-root-clause"],
      arcs: { bombed: "root -", jets: "nsubj bombed", depots: "obj bombed" },
    },
    {
      title: "jets bombed by rebels",
      tree: "Mali/NNP<compound<1 jets/NNS<root<-1 bombed/VBN<acl<1 by/IN<case<4 rebels/NNS<obl:agent<2 ././<punct<1",
      fires: [],
      arcs: { bombed: "acl jets" },
    },
    {
      title: "a headline without a full stop",
      tree: "Mali/NNP<compound<1 jets/NNS<root<-1 bombed/VBN<acl<1 depots/NNS<obj<2",
      fires: [],
      arcs: { bombed: "acl jets" },
    },
  ],
  "at-least": [
    {
      title: "killed at least 14 people",
      tree: "They/PRP<nsubj<1 killed/VBD<root<-1 at/IN<case<5 least/JJS<nmod<4 14/CD<nummod<5 people/NNS<obl<1",
      fires: ["at-least"],
      arcs: { people: "obj killed", at: "case least" },
    },
    {
      title: "stood at the gate",
      tree: "They/PRP<nsubj<1 stood/VBD<root<-1 at/IN<case<4 the/DT<det<4 gate/NN<obl<1",
      fires: [],
      arcs: { at: "case gate", gate: "obl stood" },
    },
  ],
  "known-as": [
    {
      title: "the group known as X bombed Y",
      tree: "Rebels/NNS<root<-1 known/VBN<acl<0 as/IN<mark<4 Ansaru/NNP<nsubj<4 bombed/VBD<advcl<1 Chad/NNP<obj<4 ././<punct<0",
      fires: ["known-as"],
      arcs: { bombed: "root -", Rebels: "nsubj bombed", Ansaru: "obl known", known: "acl Rebels" },
    },
    {
      title: "men dressed as monks bombed Y",
      tree: "Rebels/NNS<root<-1 dressed/VBN<acl<0 as/IN<mark<4 monks/NNS<nsubj<4 bombed/VBD<advcl<1 Chad/NNP<obj<4 ././<punct<0",
      fires: ["known-as"],
      arcs: { bombed: "root -", Rebels: "nsubj bombed", monks: "obl dressed", dressed: "acl Rebels" },
    },
    {
      title: "known read as the verb of the clause",
      tree: "Rebels/NNS<nsubj<1 known/VBD<root<-1 as/IN<mark<4 Ansaru/NNP<nsubj<4 bombed/VBD<advcl<1 Chad/NNP<obj<4 ././<punct<1",
      fires: ["known-as"],
      arcs: { bombed: "root -", Rebels: "nsubj bombed", Ansaru: "obl known", known: "acl Rebels" },
    },
    {
      title: "a clause with as",
      tree: "Mali/NNP<nsubj<1 fled/VBD<root<-1 as/IN<mark<4 Ansaru/NNP<nsubj<4 bombed/VBD<advcl<1 Chad/NNP<obj<4 ././<punct<1",
      fires: [],
      arcs: { bombed: "advcl fled" },
    },
  ],
  "whose-clause": [
    {
      title: "X, whose gunmen, members of Z, bombed Y",
      tree: "Mali/NNP<nsubj<1 left/VBD<root<-1 Bol/NNP<obj<1 ,/,<punct<5 whose/WP$<nmod:poss<5 gunmen/NNS<appos<2 ,/,<punct<7 members/NNS<appos<2 ,/,<punct<7 bombed/VBD<conj<1 Chad/NNP<obj<9 ././<punct<1",
      fires: ["whose-clause"],
      arcs: { bombed: "acl:relcl Bol", gunmen: "nsubj bombed", members: "appos gunmen" },
    },
    {
      title: "a second verb of the clause around it",
      tree: "Mali/NNP<nsubj<1 left/VBD<root<-1 Bol/NNP<obj<1 ,/,<punct<5 whose/WP$<nmod:poss<5 gunmen/NNS<appos<2 ,/,<punct<2 and/CC<cc<8 bombed/VBD<conj<1 Chad/NNP<obj<8 ././<punct<1",
      fires: [],
      arcs: { bombed: "conj left" },
    },
  ],
  "list-behind-of": [
    {
      title: "the chiefs of the army, the navy and the police",
      tree: "The/DT<det<1 chiefs/NNS<nsubj<11 of/IN<case<4 the/DT<det<4 army/NN<nmod<1 ,/,<punct<7 the/DT<det<7 navy/NN<appos<1 and/CC<cc<10 the/DT<det<10 police/NN<conj<7 left/VBD<root<-1",
      fires: ["list-behind-of"],
      arcs: { navy: "conj army", police: "conj army" },
    },
    {
      title: "the chiefs of the army, a junta",
      tree: "The/DT<det<1 chiefs/NNS<nsubj<9 of/IN<case<4 the/DT<det<4 army/NN<nmod<1 ,/,<punct<7 a/DT<det<7 junta/NN<appos<1 ,/,<punct<1 left/VBD<root<-1",
      fires: [],
      arcs: { junta: "appos chiefs" },
    },
  ],
  "stressed-subject": [
    {
      title: "which itself bombed Y",
      tree: "Mali/NNP<root<-1 which/WDT<nsubj<3 itself/PRP<nsubj<3 bombed/VBD<acl:relcl<0 Chad/NNP<obj<3",
      fires: ["stressed-subject"],
      arcs: { itself: "advmod bombed", which: "nsubj bombed" },
    },
    {
      title: "it bombed itself",
      tree: "Mali/NNP<nsubj<1 bombed/VBD<root<-1 itself/PRP<obj<1",
      fires: [],
      arcs: { itself: "obj bombed" },
    },
  ],
  "trailing-report": [
    {
      title: "P, nurses report",
      tree: "Chad/NNP<nsubj<1 bombed/VBD<root<-1 Bol/NNP<obj<1 ,/,<punct<5 nurses/NNS<compound<5 report/NN<parataxis<1 ././<punct<1",
      fires: ["trailing-report"],
      arcs: { nurses: "nsubj report" },
    },
    {
      title: "a report that is not its end",
      tree: "Chad/NNP<nsubj<1 read/VBD<root<-1 the/DT<det<4 nurses/NNS<compound<4 report/NN<obj<1 ././<punct<1",
      fires: [],
      arcs: { report: "obj read" },
    },
  ],
  "national-as-complement": [
    {
      title: "a victim",
      tree: "They/PRP<nsubj<1 beheaded/VBD<root<-1 a/DT<det<3 Canadian/JJ<xcomp<1",
      fires: ["national-as-complement"],
      arcs: { Canadian: "obj beheaded" },
    },
    {
      title: "what somebody became",
      tree: "They/PRP<nsubj<1 became/VBD<root<-1 a/DT<det<3 Canadian/JJ<xcomp<1",
      fires: [],
      arcs: { Canadian: "xcomp became" },
    },
  ],
  "bare-oblique": [
    {
      title: "shelled villages",
      tree: "They/PRP<nsubj<1 bombed/VBD<root<-1 villages/NNS<obl<1",
      fires: ["bare-oblique"],
      arcs: { villages: "obj bombed" },
    },
    {
      title: "attacked Monday",
      tree: "They/PRP<nsubj<1 bombed/VBD<root<-1 Monday/NNP<obl<1",
      fires: [],
      arcs: { Monday: "obl bombed" },
    },
    {
      title: "a preposition",
      tree: "They/PRP<nsubj<1 fled/VBD<root<-1 to/IN<case<3 villages/NNS<obl<1",
      fires: [],
      arcs: { villages: "obl fled" },
    },
  ],
  "gerund-as-adjective": [
    {
      title: "accused Iran of supporting rebels",
      tree: "Mali/NNP<nsubj<1 accused/VBD<root<-1 Chad/NNP<obj<1 of/IN<case<5 supporting/VBG<amod<5 rebels/NNS<obl<1",
      fires: ["gerund-as-adjective"],
      arcs: { supporting: "advcl accused", rebels: "obj supporting", of: "mark supporting" },
    },
    {
      title: "spoke of growing fears",
      tree: "Mali/NNP<nsubj<1 spoke/VBD<root<-1 of/IN<case<4 growing/VBG<amod<4 fears/NNS<obl<1",
      fires: [],
      arcs: { growing: "amod fears" },
    },
  ],
  "verb-as-adjective": [
    {
      title: "severed ties read as a noun phrase",
      tree: "Mali/NNP<compound<2 severed/VBN<amod<2 ties/NNS<root<-1 with/IN<case<4 Chad/NNP<nmod<2 ././<punct<2",
      fires: ["verb-as-adjective"],
      arcs: { severed: "root -", ties: "obj severed", Mali: "nsubj severed" },
    },
    {
      title: "with a determiner it is a noun phrase",
      tree: "The/DT<det<3 Mali/NNP<compound<3 severed/VBN<amod<3 ties/NNS<root<-1 ././<punct<3",
      fires: [],
      arcs: { severed: "amod ties" },
    },
  ],
  "taken-hostage": [
    {
      title: "took tourists hostage",
      tree: "They/PRP<nsubj<1 took/VBD<root<-1 three/CD<nummod<4 tourists/NNS<compound<4 hostage/NN<obj<1",
      fires: ["taken-hostage"],
      arcs: { tourists: "obj took", hostage: "xcomp took", three: "nummod tourists" },
    },
    {
      title: "took the hostage",
      tree: "They/PRP<nsubj<1 took/VBD<root<-1 the/DT<det<3 hostage/NN<obj<1",
      fires: [],
      arcs: { hostage: "obj took" },
    },
  ],
  "called-that": [
    {
      title: "called that a crime",
      tree: "Togo/NNP<nsubj<1 called/VBD<root<-1 that/IN<mark<4 a/DT<det<4 crime/NN<obj<1",
      fires: ["called-that"],
      arcs: { that: "obj called", crime: "obj called" },
    },
  ],
  "statement-relative": [
    {
      title: "X said Y fell, a claim Z denied",
      tree: "Togo/NNP<nsubj<1 said/VBD<root<-1 Lome/NNP<nsubj<3 fell/VBD<ccomp<1 ,/,<punct<8 a/DT<det<7 claim/NN<compound<7 Ghana/NNP<nsubj<8 denied/VBD<ccomp<1",
      fires: ["statement-relative"],
      arcs: { claim: "appos said", denied: "acl:relcl claim", Ghana: "nsubj denied" },
    },
  ],
  "apposition-as-conjunct": [
    {
      title: "X, a militia, left",
      tree: "Ansaru/NNP<nsubj<5 ,/,<punct<3 a/DT<det<3 militia/NN<conj<0 ,/,<punct<0 left/VBD<root<-1",
      fires: ["apposition-as-conjunct"],
      arcs: { militia: "appos Ansaru" },
    },
    {
      title: "X and a militia left",
      tree: "Ansaru/NNP<nsubj<4 and/CC<cc<3 a/DT<det<3 militia/NN<conj<0 left/VBD<root<-1",
      fires: [],
      arcs: { militia: "conj Ansaru" },
    },
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)("$title", ({ tree, fires, arcs }) => {
    const built = treeOf(tree);
    expect([...repairTree(built, VERBS).keys()]).toEqual(fires);
    for (const [word, expected] of Object.entries(arcs))
      expect(`${word}: ${arc(built, word)}`).toBe(`${word}: ${expected}`);
  });

  test.each(cases)("$title: still a tree", ({ tree }) => {
    const built = treeOf(tree);
    repairTree(built, VERBS);
    expect(built.head.filter((h) => h === -1)).toHaveLength(1);
    built.head.forEach((head, i) => {
      if (head >= 0) expect(built.children[head]).toContain(i);
      let steps = 0;
      for (let up = i; up >= 0; up = built.head[up]!) expect(steps++).toBeLessThan(built.head.length);
    });
  });
});
