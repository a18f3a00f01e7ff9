// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "at-least": [
    {
      title: "killed at least 14 people",
      tree: "They/PRP<nsubj<1 killed/VBD<root<-1 at/IN<case<5 least/JJS<nmod<4 14/CD<nummod<5 people/NNS<obl<1",
      fires: ["at-least"],
      arcs: { people: "obj killed", at: "case least" },
    },
    {
      title: "stood at the gate",
      tree: "They/PRP<nsubj<1 stood/VBD<root<-1 at/IN<case<4 the/DT<det<4 gate/NN<obl<1",
      fires: [],
      arcs: { at: "case gate", gate: "obl stood" },
    },
  ],
  "given-behind-name": [
    {
      title: "offered A B asylum",
      tree: "Mali/NNP<nsubj<1 offered/VBD<root<-1 Charles/NNP<obj<1 Taylor/NNP<flat<2 asylum/NN<flat<2 ././<punct<1",
      fires: ["given-behind-name"],
      arcs: { asylum: "obj offered", Charles: "iobj offered" },
    },
  ],
  "national-as-complement": [
    {
      title: "a victim",
      tree: "They/PRP<nsubj<1 beheaded/VBD<root<-1 a/DT<det<3 Canadian/JJ<xcomp<1",
      fires: ["national-as-complement"],
      arcs: { Canadian: "obj beheaded" },
    },
    {
      title: "what somebody became",
      tree: "They/PRP<nsubj<1 became/VBD<root<-1 a/DT<det<3 Canadian/JJ<xcomp<1",
      fires: [],
      arcs: { Canadian: "xcomp became" },
    },
  ],
  "bare-oblique": [
    {
      title: "shelled villages",
      tree: "They/PRP<nsubj<1 bombed/VBD<root<-1 villages/NNS<obl<1",
      fires: ["bare-oblique"],
      arcs: { villages: "obj bombed" },
    },
    {
      title: "attacked Monday",
      tree: "They/PRP<nsubj<1 bombed/VBD<root<-1 Monday/NNP<obl<1",
      fires: [],
      arcs: { Monday: "obl bombed" },
    },
    {
      title: "a preposition",
      tree: "They/PRP<nsubj<1 fled/VBD<root<-1 to/IN<case<3 villages/NNS<obl<1",
      fires: [],
      arcs: { villages: "obl fled" },
    },
  ],
  "taken-hostage": [
    {
      title: "took tourists hostage",
      tree: "They/PRP<nsubj<1 took/VBD<root<-1 three/CD<nummod<4 tourists/NNS<compound<4 hostage/NN<obj<1",
      fires: ["taken-hostage"],
      arcs: { tourists: "obj took", hostage: "xcomp took", three: "nummod tourists" },
    },
    {
      title: "took the hostage",
      tree: "They/PRP<nsubj<1 took/VBD<root<-1 the/DT<det<3 hostage/NN<obj<1",
      fires: [],
      arcs: { hostage: "obj took" },
    },
  ],
  "given-compound": [
    {
      title: "promised A B obedience",
      tree: "They/PRP<nsubj<1 promised/VBD<root<-1 Omar/NNP<compound<4 Haddad/NNP<flat<2 obedience/NN<obj<1",
      fires: ["given-compound"],
      arcs: { Omar: "iobj promised", obedience: "obj promised" },
    },
    {
      title: "gave the rebels refuge",
      tree: "Libya/NNP<nsubj<1 gave/VBD<root<-1 the/DT<det<4 rebels/NNS<compound<4 refuge/NN<obj<1",
      fires: ["given-compound"],
      arcs: { rebels: "iobj gave", refuge: "obj gave", the: "det rebels" },
    },
    {
      title: "what is given is no help",
      tree: "Libya/NNP<nsubj<1 gave/VBD<root<-1 the/DT<det<4 police/NN<compound<4 chief/NN<obj<1",
      fires: [],
      arcs: { police: "compound chief" },
    },
    {
      title: "what is promised nobody by name",
      tree: "They/PRP<nsubj<1 promised/VBD<root<-1 Chad/NNP<compound<3 talks/NNS<obj<1",
      fires: [],
      arcs: { Chad: "compound talks" },
    },
  ],
});
