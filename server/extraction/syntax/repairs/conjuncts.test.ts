// Each repair on the shape it mends, and on a shape like it that must stay as it is.
import { testRepairs } from "../../../../tests/support/repairs.ts";

testRepairs({
  "that-conjunct": [
    {
      title: "a second statement goes on from the first",
      tree: "He/PRP<nsubj<1 said/VBD<root<-1 that/IN<mark<4 Chad/NNP<nsubj<4 lied/VBD<ccomp<1 and/CC<cc<8 that/IN<mark<8 Mali/NNP<nsubj<8 paid/VBD<conj<1",
      fires: ["that-conjunct"],
      arcs: { paid: "conj lied" },
    },
    {
      title: "a second verb without a subordinator",
      tree: "He/PRP<nsubj<1 said/VBD<root<-1 that/IN<mark<4 Chad/NNP<nsubj<4 lied/VBD<ccomp<1 and/CC<cc<6 left/VBD<conj<1",
      fires: [],
      arcs: { left: "conj said" },
    },
  ],
  "infinitive-conjunct": [
    {
      title: "an infinitive behind a relative clause goes on from the infinitive above",
      tree: "He/PRP<nsubj<1 vowed/VBD<root<-1 to/TO<mark<3 kill/VB<xcomp<1 men/NNS<obj<3 whom/WP<obj<7 he/PRP<nsubj<7 held/VBD<acl:relcl<4 and/CC<cc<10 to/TO<mark<10 shell/VB<conj<7 towns/NNS<obj<10",
      fires: ["infinitive-conjunct"],
      arcs: { shell: "conj kill" },
    },
    {
      title: "an infinitive that the relative clause has a fellow for",
      tree: "He/PRP<nsubj<1 vowed/VBD<root<-1 to/TO<mark<3 kill/VB<xcomp<1 men/NNS<obj<3 who/WP<nsubj<6 wanted/VBD<acl:relcl<4 to/TO<mark<8 flee/VB<xcomp<6 and/CC<cc<11 to/TO<mark<11 hide/VB<conj<6",
      fires: [],
      arcs: { hide: "conj wanted" },
    },
  ],
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
  "site-conjunct": [
    {
      title: "a second site with a place of its own",
      tree: "Rebels/NNS<nsubj<1 struck/VBD<root<-1 a/DT<det<3 station/NN<obj<1 in/IN<case<5 Huelva/NNP<obl<1 and/CC<cc<8 a/DT<det<8 courthouse/NN<conj<5 in/IN<case<10 Jaen/NNP<nmod<8",
      fires: ["site-conjunct"],
      arcs: { courthouse: "conj station" },
    },
    {
      title: "two places",
      tree: "Rebels/NNS<nsubj<1 struck/VBD<root<-1 a/DT<det<3 station/NN<obj<1 in/IN<case<5 Huelva/NNP<obl<1 and/CC<cc<8 the/DT<det<8 capital/NN<conj<5",
      fires: [],
      arcs: { capital: "conj Huelva" },
    },
  ],
  "conjunct-of-titled": [
    {
      title: "somebody beside a man with a title",
      tree: "Gunmen/NNS<nsubj<1 killed/VBD<root<-1 the/DT<det<3 prosecutor/NN<obj<1 Neri/NNP<appos<3 and/CC<cc<7 his/PRP$<nmod:poss<7 driver/NN<conj<4",
      fires: ["conjunct-of-titled"],
      arcs: { driver: "conj prosecutor" },
    },
    {
      title: "two names of two men",
      tree: "Gunmen/NNS<nsubj<1 killed/VBD<root<-1 the/DT<det<3 brothers/NNS<obj<1 Neri/NNP<appos<3 and/CC<cc<6 Rossi/NNP<conj<4",
      fires: [],
      arcs: { Rossi: "conj Neri" },
    },
  ],
});
