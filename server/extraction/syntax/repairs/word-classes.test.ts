// Repairs of word classes and of sentences left without a verb: on the shape they mend, and on a shape like it that must stay as it is.
import { describe, expect, test } from "vitest";
import { arc, treeOf } from "../../../../tests/support/trees.ts";
import { repairTree } from "../repair.ts";

const VERBS = new Set(["attack", "bomb", "strike", "hit", "support"]);

type Row = readonly [title: string, tree: string, fires: readonly string[], arcs: Readonly<Record<string, string>>];

const ROWS: readonly Row[] = [
  [
    "a verb with a preposition",
    "Mali/NNP<nsubj<1 took/VBD<root<-1 Togo/NNP<obj<1 to/IN<case<4 court/VB<obl<1 ././<punct<1",
    ["noun-by-place"],
    { court: "obl took" },
  ],
  [
    "an adverb with a possessor",
    "Mali/NNP<nsubj<5 ,/,<punct<4 Togo/NNP<nmod:poss<4 's/POS<case<2 ally/RB<appos<0 fled/VBD<root<-1 ././<punct<5",
    ["noun-by-place"],
    { ally: "appos Mali" },
  ],
  [
    "both by itself",
    "court/NN<nsubj<1 indicted/VBD<root<-1 both/DT<obj<1 ././<punct<1",
    ["count-alone"],
    { both: "obj indicted" },
  ],
  [
    "craft that are counted",
    "Two/CD<nummod<2 Iraqi/JJ<amod<2 Mirages/NNPS<nsubj<3 fled/VBD<root<-1 ././<punct<3",
    ["counted-craft"],
    { Mirages: "nsubj fled" },
  ],
  [
    "an adverb that is one",
    "Mali/NNP<nsubj<2 once/RB<advmod<2 fled/VBD<root<-1 ././<punct<2",
    [],
    { once: "advmod fled" },
  ],
  [
    "a gerund behind an article",
    "Mali/NNP<nsubj<1 called/VBD<root<-1 the/DT<det<3 killing/VBG<xcomp<1 a/DT<det<5 crime/NN<obj<1 ././<punct<1",
    ["gerund-with-article"],
    { killing: "obj called" },
  ],
  [
    "a gerund that is one",
    "Mali/NNP<nsubj<1 denied/VBD<root<-1 killing/VBG<xcomp<1 a/DT<det<4 man/NN<obj<2 ././<punct<1",
    [],
    { killing: "xcomp denied" },
  ],
  [
    "a verb tagged as a name",
    "Mali/NNP<nsubj<1 struck/NNP<root<-1 Gao/NNP<obj<1 ././<punct<1",
    ["verb-tagged-as-name"],
    { struck: "root -" },
  ],
  [
    "who is quick to do it",
    "Mali/NNP<nsubj<2 was/VBD<cop<2 quick/JJ<root<-1 to/TO<mark<4 bomb/VB<csubj<2 Gao/NNP<obj<4 ././<punct<2",
    ["ready-to"],
    { bomb: "xcomp quick" },
  ],
  [
    "it is hard to do",
    "It/PRP<nsubj<2 was/VBD<cop<2 hard/JJ<root<-1 to/TO<mark<4 bomb/VB<csubj<2 Gao/NNP<obj<4 ././<punct<2",
    [],
    { bomb: "csubj hard" },
  ],
  [
    "the parts of a name as two subjects",
    "Xi/NNP<nsubj<2 Lin/NNP<nsubj<2 fled/VBD<root<-1 ././<punct<2",
    ["parts-as-subjects"],
    { Lin: "flat Xi" },
  ],
  [
    "a preposition on the second part of a name",
    "Mali/NNP<nsubj<1 met/VBD<root<-1 with/IN<case<4 Xi/NNP<obl<1 Lin/NNP<flat<3 ././<punct<1",
    ["case-on-part"],
    { with: "case Xi" },
  ],
  [
    "a participle behind the agent of another",
    "Bombs/NNS<root<-1 laid/VBN<acl<0 by/IN<case<3 ETA/NNP<obl:agent<1 burst/VBN<acl<3 in/IN<case<6 Gao/NNP<obl<4 ././<punct<0",
    ["verbless-sentence"],
    { burst: "root -", Bombs: "nsubj burst", Gao: "obl burst" },
  ],
  [
    "a verb inside a name",
    "Bombs/NNS<root<-1 laid/VBN<acl<0 by/IN<case<5 ETA/NNP<compound<5 hit/NNP<compound<5 Gao/NNP<obl:agent<1 ././<punct<0",
    ["verbless-sentence"],
    { hit: "root -", Bombs: "nsubj hit", Gao: "obj hit", ETA: "obl:agent laid" },
  ],
  [
    "a caption",
    "Bombs/NNS<root<-1 laid/VBN<acl<0 by/IN<case<3 ETA/NNP<obl:agent<1 ././<punct<0",
    [],
    { Bombs: "root -", laid: "acl Bombs" },
  ],
  [
    "shot and killed",
    "The/DT<det<2 Houthis/NNPS<compound<2 shot/NN<root<-1 and/CC<cc<4 killed/VBD<conj<2 him/PRP<obj<4 ././<punct<2",
    ["verbless-sentence"],
    { Houthis: "nsubj shot", killed: "conj shot" },
  ],
  [
    "the participle of a hyphenated adjective",
    "Mali/NNP<compound<2 -/HYPH<punct<0 backed/VBN<advcl<4 Ansaru/NNP<nsubj<4 fled/VBD<root<-1 ././<punct<4",
    ["hyphenated-participle"],
    { backed: "amod Ansaru" },
  ],
  [
    "a subject described by a passive",
    "Ansaru/NNP<nsubj<6 ,/,<punct<0 armed/VBD<advcl<6 by/IN<case<4 Mali/NNP<obl<2 ,/,<punct<0 fled/VBD<root<-1 ././<punct<6",
    ["described-subject"],
    { armed: "acl Ansaru", Mali: "obl:agent armed" },
  ],
  [
    "brackets after the last of a list",
    "Mali/NNP<nsubj<6 and/CC<cc<2 ABC/NNP<conj<0 (/-LRB-<punct<4 Ansaru/NNP<appos<0 )/-RRB-<punct<4 fled/VBD<root<-1 ././<punct<6",
    ["bracketed-name"],
    { Ansaru: "appos ABC" },
  ],
  [
    "what a raid was directed at",
    "Mali/NNP<nsubj<1 spoke/VBD<root<-1 of/IN<case<3 raids/NNS<obl<1 on/IN<case<5 Gao/NNP<obl<1 ././<punct<1",
    ["phrase-of-happening"],
    { Gao: "nmod raids" },
  ],
  [
    "the day of a raid",
    "Mali/NNP<nsubj<1 spoke/VBD<root<-1 of/IN<case<3 raids/NNS<obl<1 on/IN<case<5 Monday/NNP<obl<1 ././<punct<1",
    [],
    { Monday: "obl spoke" },
  ],
];

describe("on trees written by hand", () => {
  test.each(ROWS)("%s", (_, spelled, fires, arcs) => {
    const tree = treeOf(spelled);
    const fired = repairTree(tree, VERBS);
    expect([...fired.keys()]).toEqual(fires);
    for (const [word, expected] of Object.entries(arcs)) expect(arc(tree, word)).toBe(expected);
  });
});
