// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "gerund-as-adjective": [
    {
      title: "accused Iran of supporting rebels",
      tree: "Mali/NNP<nsubj<1 accused/VBD<root<-1 Chad/NNP<obj<1 of/IN<case<5 supporting/VBG<amod<5 rebels/NNS<obl<1",
      fires: ["gerund-as-adjective"],
      arcs: { supporting: "advcl accused", rebels: "obj supporting", of: "mark supporting" },
    },
    {
      title: "spoke of growing fears",
      tree: "Mali/NNP<nsubj<1 spoke/VBD<root<-1 of/IN<case<4 growing/VBG<amod<4 fears/NNS<obl<1",
      fires: [],
      arcs: { growing: "amod fears" },
    },
  ],
  "verb-as-adjective": [
    {
      title: "severed ties read as a noun phrase",
      tree: "Mali/NNP<compound<2 severed/VBN<amod<2 ties/NNS<root<-1 with/IN<case<4 Chad/NNP<nmod<2 ././<punct<2",
      fires: ["verb-as-adjective"],
      arcs: { severed: "root -", ties: "obj severed", Mali: "nsubj severed" },
    },
    {
      title: "with a determiner it is a noun phrase",
      tree: "The/DT<det<3 Mali/NNP<compound<3 severed/VBN<amod<3 ties/NNS<root<-1 ././<punct<3",
      fires: [],
      arcs: { severed: "amod ties" },
    },
  ],
  "hyphenated-participle": [
    {
      title: "X-backed Y with the participle as one more subject",
      tree: "Mali/NNP<compound<2 -/HYPH<punct<0 backed/VBN<nsubj<4 Ansar/NNP<nsubj<4 fell/VBD<root<-1",
      fires: ["hyphenated-participle"],
      arcs: { backed: "amod Ansar", Ansar: "nsubj fell" },
    },
  ],
});
