// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "have-participle": [
    {
      title: "have wounded officers",
      tree: "Gunmen/NNS<nsubj<1 have/VBP<root<-1 wounded/VBN<amod<3 officers/NNS<obj<1 ././<punct<1",
      fires: ["have-participle"],
      arcs: { wounded: "root -", have: "aux wounded", officers: "obj wounded", Gunmen: "nsubj wounded" },
    },
    {
      title: "have the wounded officers",
      tree: "Gunmen/NNS<nsubj<1 have/VBP<root<-1 the/DT<det<4 wounded/VBN<amod<4 officers/NNS<obj<1",
      fires: [],
      arcs: { wounded: "amod officers" },
    },
    {
      title: "a participle that is no trigger",
      tree: "Farms/NNS<nsubj<1 have/VBP<root<-1 painted/VBN<amod<3 doors/NNS<obj<1",
      fires: [],
      arcs: { painted: "amod doors" },
    },
  ],
  "noun-root-clause": [
    {
      title: "jets bombed depots",
      tree: "Mali/NNP<compound<1 jets/NNS<root<-1 bombed/VBN<acl<1 depots/NNS<obj<2 ././<punct<1",
      fires: ["noun-root-clause"],
      arcs: { bombed: "root -", jets: "nsubj bombed", depots: "obj bombed" },
    },
    {
      title: "jets bombed by rebels",
      tree: "Mali/NNP<compound<1 jets/NNS<root<-1 bombed/VBN<acl<1 by/IN<case<4 rebels/NNS<obl:agent<2 ././<punct<1",
      fires: [],
      arcs: { bombed: "acl jets" },
    },
    {
      title: "a headline without a full stop",
      tree: "Mali/NNP<compound<1 jets/NNS<root<-1 bombed/VBN<acl<1 depots/NNS<obj<2",
      fires: [],
      arcs: { bombed: "acl jets" },
    },
  ],
});
