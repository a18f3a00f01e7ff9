// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "given-behind-name": [
    {
      title: "offered A B asylum",
      tree: "Mali/NNP<nsubj<1 offered/VBD<root<-1 Charles/NNP<obj<1 Taylor/NNP<flat<2 asylum/NN<flat<2 ././<punct<1",
      fires: ["given-behind-name"],
      arcs: { asylum: "obj offered", Charles: "iobj offered" },
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
  "receiver-as-object": [
    {
      title: "handed A B a letter",
      tree: "Omar/NNP<nsubj<1 handed/VBD<root<-1 Petra/NNP<obj<1 Lund/NNP<flat<2 a/DT<det<5 letter/NN<obj<1",
      fires: ["receiver-as-object"],
      arcs: { Petra: "iobj handed", letter: "obj handed" },
    },
    {
      title: "what gets nothing is given itself",
      tree: "Omar/NNP<nsubj<1 promised/VBD<root<-1 revenge/NN<obj<1 a/DT<det<4 hundredfold/NN<obj<1",
      fires: [],
      arcs: { revenge: "obj promised" },
    },
  ],
  "given-behind-of": [
    {
      title: "gave fighters of X shelter",
      tree: "They/PRP<nsubj<1 gave/VBD<root<-1 fighters/NNS<obj<1 of/IN<case<5 Amal/NNP<compound<5 shelter/NN<nmod<2",
      fires: ["given-behind-of"],
      arcs: { fighters: "iobj gave", Amal: "nmod fighters", shelter: "obj gave", of: "case Amal" },
    },
    {
      title: "gave details of X's camp",
      tree: "They/PRP<nsubj<1 gave/VBD<root<-1 details/NNS<obj<1 of/IN<case<5 Amal/NNP<compound<5 camp/NN<nmod<2",
      fires: [],
      arcs: { camp: "nmod details" },
    },
  ],
});
