// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "acting-title": [
    {
      title: "sworn in as acting president of X",
      tree: "Ortiz/NNP<nsubj:pass<2 was/VBD<aux:pass<2 sworn/VBN<root<-1 in/RP<compound:prt<2 as/IN<mark<5 acting/VBG<advcl<2 president/NN<obj<5 of/IN<case<8 Peru/NNP<nmod<6 ././<punct<2",
      fires: ["acting-title"],
      arcs: { president: "obl sworn", acting: "amod president", as: "case president", Peru: "nmod president" },
    },
    {
      title: "acting the fool",
      tree: "Ortiz/NNP<nsubj<2 was/VBD<aux<2 acting/VBG<root<-1 the/DT<det<4 fool/NN<obj<2 ././<punct<2",
      fires: [],
      arcs: { fool: "obj acting" },
    },
  ],
  "post-in-name": [
    {
      title: "elected A B president",
      tree: "It/PRP<nsubj<1 elected/VBD<root<-1 Luis/NNP<obj<1 Caro/NNP<flat<2 president/NNP<flat<2 ././<punct<1",
      fires: ["post-in-name"],
      arcs: { president: "xcomp elected", Luis: "obj elected", Caro: "flat Luis" },
    },
    {
      title: "a part of a name",
      tree: "It/PRP<nsubj<1 elected/VBD<root<-1 Luis/NNP<obj<1 Caro/NNP<flat<2 King/NNP<flat<2 ././<punct<1",
      fires: [],
      arcs: { King: "flat Luis" },
    },
  ],
});
