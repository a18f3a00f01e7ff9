// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
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
  "gerund-before-name": [
    {
      title: "accused X of bombing Y, with the gerund tagged as a noun",
      tree: "Mali/NNP<nsubj<1 accused/VBD<root<-1 Chad/NNP<obj<1 of/IN<case<4 bombing/NN<obl<1 Bol/NNP<obj<4 ././<punct<1",
      fires: ["gerund-before-name"],
      arcs: { bombing: "advcl accused", of: "mark bombing", Bol: "obj bombing" },
    },
    {
      title: "a bombing that has no object",
      tree: "Mali/NNP<nsubj<1 spoke/VBD<root<-1 of/IN<case<3 bombing/NN<obl<1 in/IN<case<5 Bol/NNP<nmod<3 ././<punct<1",
      fires: [],
      arcs: { bombing: "obl spoke", Bol: "nmod bombing" },
    },
  ],
});
