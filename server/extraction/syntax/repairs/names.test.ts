// Repairs of names, titles and appositions: on the shape they mend, and on a shape like it that must stay as it is.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../../tests/support/extractor.ts";
import { arc, treeOf } from "../../../../tests/support/trees.ts";
import { repairTree } from "../repair.ts";

const VERBS = new Set(["attack", "bomb", "wound", "arm", "kill", "seize", "support", "strike"]);

type Row = readonly [title: string, tree: string, fires: readonly string[], arcs: Readonly<Record<string, string>>];

const ROWS: readonly Row[] = [
  [
    "the noun after a name as a part of it",
    "the/DT<det<2 Zaruk/NNP<nsubj<3 militia/NNP<flat<1 fled/VBD<root<-1 ././<punct<3",
    ["noun-in-name"],
    { Zaruk: "compound militia", militia: "nsubj fled" },
  ],
  [
    "name and members as two subjects",
    "Zaruk/NNP<nsubj<3 Haram/NNP<flat<0 gunmen/NNS<nsubj<3 fled/VBD<root<-1 ././<punct<3",
    ["name-of-members"],
    { Zaruk: "compound gunmen", gunmen: "nsubj fled" },
  ],
  [
    "a name that ends in a small letter",
    "Abu/NNP<nsubj<2 hamza/NNP<flat<0 fled/VBD<root<-1 ././<punct<2",
    [],
    { hamza: "flat Abu" },
  ],
  [
    "a group called by its name",
    "A/DT<det<1 group/NN<nsubj<2 called/VBD<root<-1 Zaruk/NNP<obj<2 raided/VBD<xcomp<2 Gao/NNP<obj<4 ././<punct<2",
    ["called-group"],
    { group: "nsubj raided", called: "acl group", Zaruk: "xcomp called" },
  ],
  [
    "a group that calls somebody",
    "The/DT<det<1 group/NN<nsubj<2 called/VBD<root<-1 Zaruk/NNP<obj<2 brave/JJ<xcomp<2 ././<punct<2",
    [],
    { group: "nsubj called", Zaruk: "obj called" },
  ],
  [
    "a noun read as an adjective of the name behind it",
    "Kenya/NNP<nsubj<1 armed/VBD<root<-1 men/NNS<obj<1 of/IN<case<7 its/PRP$<nmod:poss<7 ally/JJ<amod<7 ,/,<punct<7 Varga/NNP<nmod<2 ././<punct<1",
    ["noun-read-as-adjective"],
    { its: "nmod:poss ally", ally: "nmod men", Varga: "appos ally", of: "case ally" },
  ],
  [
    "two adjectives of one name",
    "Kenya/NNP<nsubj<1 armed/VBD<root<-1 its/PRP$<nmod:poss<5 old/JJ<amod<5 ,/,<punct<5 friend/NN<obj<1 ././<punct<1",
    [],
    { its: "nmod:poss friend", old: "amod friend" },
  ],
  [
    "a name after what it is as a second object",
    "Kenya/NNP<nsubj<1 helped/VBD<root<-1 its/PRP$<nmod:poss<5 ally/NN<obj<1 ,/,<punct<5 Varga/NNP<obj<1 ././<punct<1",
    ["name-as-second-object"],
    { its: "nmod:poss ally", ally: "obj helped", Varga: "appos ally" },
  ],
  [
    "title and name as two subjects",
    "League/NNP<compound<1 spokesman/NN<nsubj<3 Varga/NNP<nsubj<3 spoke/VBD<root<-1 ././<punct<3",
    ["title-subject"],
    { spokesman: "nmod:desc Varga", Varga: "nsubj spoke" },
  ],
  [
    "plural before a name is no title",
    "many/JJ<amod<1 elephants/NNS<nsubj<3 Hannibal/NNP<nsubj<3 had/VBD<root<-1 ././<punct<3",
    [],
    { elephants: "nsubj had" },
  ],
  [
    "title and name as two items of a list",
    "Orban/NNP<nsubj<5 and/CC<cc<2 Moldovan/JJ<conj<0 President/NNP<conj<0 Sandu/NNP<conj<0 met/VBD<root<-1 ././<punct<5",
    ["adjacent-conjuncts"],
    { President: "nmod:desc Sandu", Sandu: "conj Orban" },
  ],
  [
    "items with a comma between",
    "Orban/NNP<nsubj<5 ,/,<punct<2 Fico/NNP<conj<0 and/CC<cc<4 Sandu/NNP<conj<0 met/VBD<root<-1 ././<punct<5",
    [],
    { Fico: "conj Orban", Sandu: "conj Orban" },
  ],
  [
    "the person as a compound of the post",
    "Kenya/NNP<nsubj<1 named/VBD<root<-1 Varga/NNP<compound<3 ambassador/NN<obj<1 ././<punct<1",
    ["appointed-name"],
    { Varga: "obj named", ambassador: "xcomp named" },
  ],
  [
    "a named street",
    "Kenya/NNP<nsubj<1 paved/VBD<root<-1 Varga/NNP<compound<3 street/NN<obj<1 ././<punct<1",
    [],
    { Varga: "compound street" },
  ],
  [
    "a name read as an address",
    "Varga/NNP<vocative<5 ,/,<punct<0 once/RB<advmod<3 minister/NN<nsubj<5 ,/,<punct<3 fled/VBD<root<-1 ././<punct<5",
    ["vocative-subject"],
    { Varga: "nsubj fled", minister: "appos Varga" },
  ],
  ["a true address", "Come/VB<root<-1 ,/,<punct<2 Varga/NNP<vocative<0 ././<punct<0", [], { Varga: "vocative Come" }],
  [
    "the country after the town as a subject",
    "In/IN<case<1 Tallow/NNP<obl<6 ,/,<punct<1 Freedonia/NNP<nsubj<6 ,/,<punct<6 rebels/NNS<nsubj<6 fled/VBD<root<-1 ././<punct<6",
    ["country-as-subject"],
    { Freedonia: "appos Tallow", rebels: "nsubj fled" },
  ],
  [
    "a date is no town",
    "On/IN<case<1 Monday/NNP<obl<6 ,/,<punct<1 Freedonia/NNP<nsubj<6 ,/,<punct<6 rebels/NNS<nsubj<6 fled/VBD<root<-1 ././<punct<6",
    [],
    { Freedonia: "nsubj fled" },
  ],
  [
    "a description after the last item of a list",
    "Ana/NNP<nsubj<7 and/CC<cc<2 Varga/NNP<conj<0 ,/,<punct<5 the/DT<det<5 leader/NN<conj<0 ,/,<punct<0 fled/VBD<root<-1 ././<punct<7",
    ["apposition-as-conjunct"],
    { leader: "appos Varga" },
  ],
  [
    "a description before the last item of a list",
    "Ansaru/NNP<nsubj<7 ,/,<punct<3 a/DT<det<3 militia/NN<conj<0 ,/,<punct<6 and/CC<cc<6 allies/NNS<conj<0 fled/VBD<root<-1 ././<punct<7",
    ["apposition-as-conjunct"],
    { militia: "appos Ansaru", allies: "conj Ansaru" },
  ],
  [
    "three items",
    "Ansaru/NNP<nsubj<7 ,/,<punct<3 the/DT<det<3 army/NN<conj<0 ,/,<punct<6 and/CC<cc<6 allies/NNS<conj<0 fled/VBD<root<-1 ././<punct<7",
    [],
    { army: "conj Ansaru" },
  ],
  [
    "an acronym after what it stands for",
    "the/DT<det<1 agency/NN<nsubj<7 ,/,<punct<3 ABC/NNP<conj<1 ,/,<punct<6 and/CC<cc<6 police/NNS<conj<1 fled/VBD<root<-1 ././<punct<7",
    ["acronym-as-conjunct"],
    { ABC: "appos agency", police: "conj agency" },
  ],
  [
    "an indefinite noun and another actor",
    "an/DT<det<1 agency/NN<nsubj<7 ,/,<punct<3 ABC/NNP<conj<1 ,/,<punct<6 and/CC<cc<6 police/NNS<conj<1 fled/VBD<root<-1 ././<punct<7",
    [],
    { ABC: "conj agency" },
  ],
  [
    "a verb behind a parenthesis",
    "Mali/NNP<root<-1 ,/,<punct<4 according/VBG<case<4 to/IN<fixed<2 Chad/NNP<nmod<0 ,/,<punct<7 armed/JJ<amod<7 rebels/NNS<appos<0 ././<punct<0",
    ["interrupted-verb"],
    { armed: "root -", Mali: "nsubj armed", rebels: "obj armed", Chad: "obl armed" },
  ],
  [
    "a name with a description",
    "Mali/NNP<root<-1 ,/,<punct<3 armed/JJ<amod<3 giant/NN<appos<0 ././<punct<0",
    [],
    { giant: "appos Mali" },
  ],
  [
    "a second verb read as an adjective",
    "Jets/NNS<nsubj<1 struck/VBD<root<-1 Tallow/NNP<compound<5 and/CC<cc<4 wounded/JJ<conj<2 civilians/NNS<obj<1 ././<punct<1",
    ["conjoined-verb"],
    { Tallow: "obj struck", wounded: "conj struck", civilians: "obj wounded" },
  ],
  [
    "an adjective beside another",
    "Jets/NNS<nsubj<1 struck/VBD<root<-1 old/JJ<amod<5 and/CC<cc<4 wounded/JJ<conj<2 civilians/NNS<obj<1 ././<punct<1",
    [],
    { civilians: "obj struck" },
  ],
  [
    "a verb behind a parenthesis, its object hung on the parenthesis",
    "Mali/NNP<root<-1 ,/,<punct<4 according/VBG<case<4 to/IN<fixed<2 Chad/NNP<nmod<0 ,/,<punct<7 armed/JJ<amod<7 rebels/NNS<appos<4 ././<punct<0",
    ["interrupted-verb"],
    { armed: "root -", Mali: "nsubj armed", rebels: "obj armed", Chad: "obl armed" },
  ],
  [
    "a name split by its title",
    "Minister/NNP<compound<2 Ana/NNP<flat<0 Varga/NNP<nsubj<3 met/VBD<root<-1 Sandu/NNP<obj<3 ././<punct<3",
    ["name-split"],
    { Minister: "nmod:desc Ana", Ana: "nsubj met", Varga: "flat Ana" },
  ],
  [
    "a name that is whole",
    "Minister/NNP<nmod:desc<1 Ana/NNP<nsubj<3 Varga/NNP<flat<1 met/VBD<root<-1 Sandu/NNP<obj<3 ././<punct<3",
    [],
    { Minister: "nmod:desc Ana", Ana: "nsubj met" },
  ],
  [
    "once a minister",
    "Varga/NNP<nsubj<5 ,/,<punct<3 once/IN<case<3 minister/NN<nmod<0 ,/,<punct<0 fled/VBD<root<-1 ././<punct<5",
    ["once-description"],
    { minister: "appos Varga", once: "advmod minister" },
  ],
  [
    "a description as a second subject",
    "Kivu/NNP<nsubj<5 ,/,<punct<3 the/DT<det<3 province/NN<nsubj<5 ,/,<punct<0 fell/VBD<root<-1 ././<punct<5",
    ["apposition-as-subject"],
    { province: "appos Kivu" },
  ],
  [
    "a speaker after a comma",
    "Kivu/NNP<nsubj<4 ,/,<punct<3 the/DT<det<3 province/NN<nsubj<4 fell/VBD<root<-1 ././<punct<4",
    [],
    { province: "nsubj fell" },
  ],
  [
    "a passive headline",
    "107/CD<nsubj:pass<1 killed/VBN<root<-1 in/IN<case<3 Tallow/NNP<obl<1",
    [],
    { "107": "nsubj:pass killed" },
  ],
];

describe("on trees written by hand", () => {
  test.each(ROWS)("%s", (_, tree, fires, arcs) => {
    const built = treeOf(tree);
    expect([...repairTree(built, VERBS).keys()]).toEqual(fires);
    for (const [word, expected] of Object.entries(arcs))
      expect(`${word}: ${arc(built, word)}`).toBe(`${word}: ${expected}`);
    expect(built.head.filter((head) => head === -1)).toHaveLength(1);
  });
});

describe("in sentences, whatever the parser says of them", () => {
  test.each([
    ["Putin appointed Andrei Belousov defence minister of Russia.", "Andrei Belousov HOLDS_ROLE_IN Russia"],
    ["Anton Varga, once a colonel in the GRU, sold secrets.", "Anton Varga HOLDS_ROLE_IN GRU"],
    [
      "Troops hunted Basayev and Aslan Maskhadov, the rebel who was elected president of Chechnya in 1997.",
      "Aslan Maskhadov LEADS Chechnya",
    ],
    ["In Tallow, Kenya, police arrested two men.", "Tallow LOCATED_IN Kenya"],
    ["Iran, according to Israel, armed Hezbollah.", "alleged by Israel: Iran AIDS Hezbollah"],
    ["Viktor Orban and Moldovan President Maia Sandu met in Paris.", "Maia Sandu LEADS Moldova"],
  ])("%s -> %s", (sentence, expected) => {
    expect(claimsOf(sentence)).toContain(expected);
  });
});
