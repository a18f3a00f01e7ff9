// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
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
});
