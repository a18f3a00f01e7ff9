// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
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
  "subject-of-relative": [
    {
      title: "the pact that X and Y signed binds Z",
      tree: "The/DT<det<1 pact/NN<nsubj<7 that/WDT<obj<6 Mali/NNP<nsubj<7 and/CC<cc<5 Chad/NNP<conj<3 signed/VBN<acl<1 binds/VBZ<root<-1 Togo/NNP<obj<7 ././<punct<7",
      fires: ["subject-of-relative"],
      arcs: { Mali: "nsubj signed", signed: "acl:relcl pact", pact: "nsubj binds" },
    },
  ],
  "statement-relative": [
    {
      title: "X said Y fell, a claim Z denied",
      tree: "Togo/NNP<nsubj<1 said/VBD<root<-1 Lome/NNP<nsubj<3 fell/VBD<ccomp<1 ,/,<punct<8 a/DT<det<7 claim/NN<compound<7 Ghana/NNP<nsubj<8 denied/VBD<ccomp<1",
      fires: ["statement-relative"],
      arcs: { claim: "appos said", denied: "acl:relcl claim", Ghana: "nsubj denied" },
    },
    {
      title: "the claim read as one more subject",
      tree: "Togo/NNP<nsubj<1 said/VBD<root<-1 Lome/NNP<nsubj<3 fell/VBD<ccomp<1 ,/,<punct<8 a/DT<det<6 claim/NN<nsubj<8 Ghana/NNP<nsubj<8 denied/VBD<ccomp<1",
      fires: ["statement-relative"],
      arcs: { claim: "appos said", denied: "acl:relcl claim", Ghana: "nsubj denied" },
    },
  ],
});
