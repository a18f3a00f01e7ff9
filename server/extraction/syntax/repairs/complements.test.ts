// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "content-of-noun": [
    {
      title: "rejected claims by somebody that it armed rebels",
      tree: "Togo/NNP<nsubj<1 rejected/VBD<root<-1 claims/NNS<obj<1 by/IN<case<4 Mali/NNP<nmod<2 that/IN<mark<7 it/PRP<nsubj<7 armed/VBD<ccomp<1 rebels/NNS<obj<7",
      fires: ["content-of-noun"],
      arcs: { armed: "acl claims" },
    },
    {
      title: "told the press that it armed rebels",
      tree: "Togo/NNP<nsubj<1 told/VBD<root<-1 reporters/NNS<obj<1 that/IN<mark<5 it/PRP<nsubj<5 armed/VBD<ccomp<1 rebels/NNS<obj<5",
      fires: [],
      arcs: { armed: "ccomp told" },
    },
  ],
});
