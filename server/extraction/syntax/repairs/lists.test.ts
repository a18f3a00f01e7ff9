// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "including-member": [
    {
      title: "jailed writers, including one by name",
      tree: "Togo/NNP<nsubj<1 jailed/VBD<root<-1 writers/NNS<obj<1 ,/,<punct<5 including/VBG<case<5 Varga/NNP<obl<1",
      fires: ["including-member"],
      arcs: { Varga: "nmod writers" },
    },
    {
      title: "another phrase behind the comma",
      tree: "Togo/NNP<nsubj<1 jailed/VBD<root<-1 writers/NNS<obj<1 ,/,<punct<5 following/VBG<case<5 Varga/NNP<obl<1",
      fires: [],
      arcs: { Varga: "obl jailed" },
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
});
