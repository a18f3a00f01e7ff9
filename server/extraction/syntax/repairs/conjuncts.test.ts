// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "participle-conjunct": [
    {
      title: "a participle after a relative clause goes on from the participle above it",
      tree: "Gunmen/NNS<nsubj<1 stormed/VBD<root<-1 halls/NNS<obj<1 shooting/VBG<advcl<1 at/IN<case<5 people/NNS<obl<3 who/WP<nsubj<7 came/VBD<acl:relcl<5 and/CC<cc<9 setting/VBG<conj<7 fires/NNS<obj<9",
      fires: ["participle-conjunct"],
      arcs: { setting: "conj shooting" },
    },
    {
      title: "two finite verbs of one relative clause",
      tree: "Gunmen/NNS<nsubj<1 shot/VBD<root<-1 people/NNS<obj<1 who/WP<nsubj<4 came/VBD<acl:relcl<2 and/CC<cc<6 sang/VBD<conj<4",
      fires: [],
      arcs: { sang: "conj came" },
    },
  ],
});
