// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "object-of-infinitive": [
    {
      title: "the pact, which X refused to sign, fell",
      tree: "The/DT<det<1 pact/NN<nsubj<8 ,/,<punct<5 which/WDT<obj<5 Mali/NNP<nsubj<5 refused/VBD<acl:relcl<1 to/TO<mark<7 sign/VB<xcomp<5 fell/VBD<root<-1 ././<punct<8",
      fires: ["object-of-infinitive"],
      arcs: { which: "obj sign" },
    },
    {
      title: "the rebels, whom X urged to sign, left",
      tree: "The/DT<det<1 rebels/NNS<nsubj<8 ,/,<punct<5 whom/WP<obj<5 Mali/NNP<nsubj<5 urged/VBD<acl:relcl<1 to/TO<mark<7 sign/VB<xcomp<5 left/VBD<root<-1 ././<punct<8",
      fires: [],
      arcs: { whom: "obj urged" },
    },
  ],
  "to-found": [
    {
      title: "Bol left to found X",
      tree: "Bol/NNP<nsubj<1 left/VBD<root<-1 to/TO<mark<3 found/VBD<advcl<1 Togo/NNP<obj<3 ././<punct<1",
      fires: ["to-found"],
      arcs: { found: "advcl left" },
    },
  ],
});
