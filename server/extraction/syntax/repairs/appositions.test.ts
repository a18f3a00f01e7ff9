// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "apposition-as-conjunct": [
    {
      title: "X, a militia, left",
      tree: "Ansaru/NNP<nsubj<5 ,/,<punct<3 a/DT<det<3 militia/NN<conj<0 ,/,<punct<0 left/VBD<root<-1",
      fires: ["apposition-as-conjunct"],
      arcs: { militia: "appos Ansaru" },
    },
    {
      title: "X and a militia left",
      tree: "Ansaru/NNP<nsubj<4 and/CC<cc<3 a/DT<det<3 militia/NN<conj<0 left/VBD<root<-1",
      fires: [],
      arcs: { militia: "conj Ansaru" },
    },
  ],
});
