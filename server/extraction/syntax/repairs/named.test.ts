// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "known-as": [
    {
      title: "the group known as X bombed Y",
      tree: "Rebels/NNS<root<-1 known/VBN<acl<0 as/IN<mark<4 Ansaru/NNP<nsubj<4 bombed/VBD<advcl<1 Chad/NNP<obj<4 ././<punct<0",
      fires: ["known-as"],
      arcs: { bombed: "root -", Rebels: "nsubj bombed", Ansaru: "obl known", known: "acl Rebels" },
    },
    {
      title: "a name in capitals tagged as a common noun",
      tree: "Rebels/NNS<root<-1 known/VBN<acl<0 as/IN<mark<5 the/DT<det<4 Wolves/NNS<nsubj<5 fled/VBD<advcl<1 ././<punct<0",
      fires: ["known-as"],
      arcs: { fled: "root -", Rebels: "nsubj fled", Wolves: "obl known", known: "acl Rebels" },
    },
    {
      title: "men dressed as monks bombed Y",
      tree: "Rebels/NNS<root<-1 dressed/VBN<acl<0 as/IN<mark<4 monks/NNS<nsubj<4 bombed/VBD<advcl<1 Chad/NNP<obj<4 ././<punct<0",
      fires: ["known-as"],
      arcs: { bombed: "root -", Rebels: "nsubj bombed", monks: "obl dressed", dressed: "acl Rebels" },
    },
    {
      title: "known read as the verb of the clause",
      tree: "Rebels/NNS<nsubj<1 known/VBD<root<-1 as/IN<mark<4 Ansaru/NNP<nsubj<4 bombed/VBD<advcl<1 Chad/NNP<obj<4 ././<punct<1",
      fires: ["known-as"],
      arcs: { bombed: "root -", Rebels: "nsubj bombed", Ansaru: "obl known", known: "acl Rebels" },
    },
    {
      title: "a clause with as",
      tree: "Mali/NNP<nsubj<1 fled/VBD<root<-1 as/IN<mark<4 Ansaru/NNP<nsubj<4 bombed/VBD<advcl<1 Chad/NNP<obj<4 ././<punct<1",
      fires: [],
      arcs: { bombed: "advcl fled" },
    },
  ],
  "called-that": [
    {
      title: "called that a crime",
      tree: "Togo/NNP<nsubj<1 called/VBD<root<-1 that/IN<mark<4 a/DT<det<4 crime/NN<obj<1",
      fires: ["called-that"],
      arcs: { that: "obj called", crime: "obj called" },
    },
  ],
});
