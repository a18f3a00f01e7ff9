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
});
