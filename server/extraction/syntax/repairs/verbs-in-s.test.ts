// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
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
  "saying-in-s": [
    {
      title: "a noun to the tagger with a subject and what is said",
      tree: "Kenya/NNP<nsubj<1 charges/NNS<root<-1 that/IN<mark<4 Chad/NNP<nsubj<4 armed/VBD<ccomp<1 rebels/NNS<obj<4 ././<punct<1",
      fires: ["saying-in-s"],
      arcs: { armed: "ccomp charges" },
    },
    {
      title: "charges that somebody brings",
      tree: "Kenya/NNP<nsubj<1 rejects/VBZ<root<-1 charges/NNS<obj<1 that/IN<mark<5 Chad/NNP<nsubj<5 fled/VBD<acl<2 ././<punct<1",
      fires: [],
      arcs: { fled: "acl charges" },
    },
  ],
});
