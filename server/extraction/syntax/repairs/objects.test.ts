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
});
