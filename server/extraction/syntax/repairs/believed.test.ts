// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "believed-subject": [
    {
      title: "rebels thought to come attacked",
      tree: "Rebels/NNS<nsubj<1 thought/VBD<root<-1 to/TO<mark<3 come/VB<xcomp<1 from/IN<case<5 Mali/NNP<obl<3 attacked/VBD<advcl<3 posts/NNS<obj<6 ././<punct<1",
      fires: ["believed-subject"],
      arcs: { attacked: "root -", Rebels: "nsubj attacked", thought: "acl Rebels", posts: "obj attacked" },
    },
    {
      title: "a rebel said to have led the raid was killed",
      tree: "A/DT<det<1 rebel/NN<nsubj<2 said/VBD<root<-1 to/TO<mark<5 have/VB<aux<5 led/VBN<xcomp<2 the/DT<det<7 raid/NN<nsubj:pass<9 was/VBD<aux:pass<9 killed/VBN<ccomp<5 ././<punct<2",
      fires: ["believed-subject"],
      arcs: { killed: "root -", rebel: "nsubj:pass killed", said: "acl rebel", raid: "obj led" },
    },
    {
      title: "gunmen believed to belong to a league shot dead a judge",
      tree: "Gunmen/NNS<nsubj<1 believed/VBD<root<-1 to/TO<mark<3 belong/VB<xcomp<1 to/IN<case<7 the/DT<det<7 League/NNP<compound<7 shot/NN<obl<3 dead/JJ<advcl<3 a/DT<det<10 judge/NN<obj<8 ././<punct<1",
      fires: ["believed-subject"],
      arcs: { shot: "root -", Gunmen: "nsubj shot", League: "obl belong", judge: "obj shot", dead: "xcomp shot" },
    },
    {
      title: "an army believed to attack when it rains",
      tree: "Rebels/NNS<nsubj<1 thought/VBD<root<-1 to/TO<mark<3 attack/VB<xcomp<1 when/WRB<advmod<6 it/PRP<nsubj<6 rained/VBD<advcl<3 ././<punct<1",
      fires: [],
      arcs: { thought: "root -" },
    },
    {
      title: "somebody who is believed to have done it",
      tree: "Rebels/NNS<nsubj:pass<2 are/VBP<aux:pass<2 believed/VBN<root<-1 to/TO<mark<5 have/VB<aux<5 come/VBN<xcomp<2 as/IN<mark<8 it/PRP<nsubj<8 rained/VBD<advcl<5 ././<punct<2",
      fires: [],
      arcs: { believed: "root -" },
    },
  ],
});
