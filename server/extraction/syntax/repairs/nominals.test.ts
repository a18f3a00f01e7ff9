// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "participle-as-subject": [
    {
      title: "a man shot by police died",
      tree: "man/NN<nsubj:pass<1 shot/VBN<nsubj<4 by/IN<case<3 police/NNS<obl:agent<1 died/VBD<root<-1",
      fires: ["participle-as-subject"],
      arcs: { man: "nsubj died", shot: "acl man" },
    },
    {
      title: "troops sent to a town died",
      tree: "troops/NNS<nsubj<4 sent/VBD<csubj<4 to/IN<case<3 Gao/NNP<obl<1 died/VBD<root<-1",
      fires: ["participle-as-subject"],
      arcs: { troops: "nsubj died", sent: "acl troops" },
    },
    {
      title: "a clause with an object of its own",
      tree: "What/WP<obj<2 rebels/NNS<nsubj<2 took/VBD<csubj<3 burned/VBD<root<-1",
      fires: [],
      arcs: { took: "csubj burned" },
    },
  ],
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
  "between-at-time": [
    {
      title: "took effect at dawn between X and Y",
      tree: "It/PRP<nsubj<1 took/VBD<root<-1 effect/NN<obj<1 at/IN<case<4 dawn/NN<obl<1 between/IN<case<6 Mali/NNP<nmod<4 and/CC<cc<8 Chad/NNP<conj<6",
      fires: ["between-at-time"],
      arcs: { Mali: "obl took", Chad: "conj Mali" },
    },
    {
      title: "the border between X and Y",
      tree: "It/PRP<nsubj<1 crossed/VBD<root<-1 the/DT<det<3 border/NN<obj<1 between/IN<case<5 Mali/NNP<nmod<3 and/CC<cc<7 Chad/NNP<conj<5",
      fires: [],
      arcs: { Mali: "nmod border" },
    },
  ],
});
