// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "subject-behind-month": [
    {
      title: "In April X's minister met Y",
      tree: "In/IN<case<4 April/NNP<nmod:poss<4 Mali/NNP<nmod:poss<4 's/POS<case<2 minister/NN<obl<5 met/VBD<root<-1 Chad/NNP<obj<5 ././<punct<5",
      fires: ["subject-behind-month"],
      arcs: { April: "obl met", minister: "nsubj met", In: "case April" },
    },
    {
      title: "In April talks, X met Y",
      tree: "In/IN<case<2 April/NNP<compound<2 talks/NNS<obl<5 ,/,<punct<5 Mali/NNP<nsubj<5 met/VBD<root<-1 Chad/NNP<obj<5 ././<punct<5",
      fires: [],
      arcs: { talks: "obl met" },
    },
  ],
});
