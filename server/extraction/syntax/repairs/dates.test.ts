// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "month-as-auxiliary": [
    {
      title: "That May he met Y",
      tree: "That/DT<nsubj<3 May/MD<aux<3 he/PRP<nsubj<3 met/VBD<root<-1 Chad/NNP<obj<3 ././<punct<3",
      fires: ["month-as-auxiliary"],
      arcs: { May: "obl:unmarked met", That: "det May", he: "nsubj met" },
    },
    {
      title: "That may mean war",
      tree: "That/DT<nsubj<2 may/MD<aux<2 mean/VB<root<-1 war/NN<obj<2 ././<punct<2",
      fires: [],
      arcs: { may: "aux mean" },
    },
  ],
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
