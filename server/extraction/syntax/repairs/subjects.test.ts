// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "subject-of-auxiliary": [
    {
      title: "had somebody arrested, with who had it done hung on the auxiliary",
      tree: "Togo/NNP<nsubj<1 had/VBD<aux<3 Varga/NNP<nsubj<3 arrested/VBN<root<-1",
      fires: ["subject-of-auxiliary", "causative"],
      arcs: { Togo: "nsubj arrested", Varga: "obj arrested" },
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
});
