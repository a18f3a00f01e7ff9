// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "mark-of-name-before": [
    {
      title: "accuses A's Chadian People's Party",
      tree: "Adu/NNP<nmod:poss<3 's/POS<case<4 Chadian/JJ<amod<3 People/NNPS<nmod:poss<5 's/NNP<case<0 Party/NNP<nsubj<6 won/VBD<root<-1 ././<punct<6",
      fires: ["mark-of-name-before"],
      arcs: {},
    },
    {
      title: "A B's party won",
      tree: "Adu/NNP<nmod:poss<3 Bo/NNP<flat<0 's/POS<case<0 party/NN<nsubj<4 won/VBD<root<-1 ././<punct<4",
      fires: [],
      arcs: {},
    },
  ],
  "possessor-astray": [
    {
      title: "A, B's closest ally, won",
      tree: "Adu/NNP<nsubj<7 ,/,<punct<2 Chad/NNP<nmod:poss<4 's/POS<case<2 closest/JJS<appos<0 ally/NN<appos<0 ,/,<punct<0 won/VBD<root<-1 ././<punct<7",
      fires: ["possessor-astray"],
      arcs: { Chad: "nmod:poss ally" },
    },
    {
      title: "head of the party and B's ally",
      tree: "Adu/NNP<nsubj<8 ,/,<punct<2 head/NN<appos<0 of/IN<case<4 Zanu/NNP<nmod<2 and/CC<cc<7 Chad/NNP<conj<4 's/POS<case<6 won/VBD<root<-1 ././<punct<8",
      fires: [],
      arcs: { Chad: "conj Zanu" },
    },
  ],
});
