// How far somebody's words reach: speakers that interrupt a clause, sides of a semicolon, charges and what they describe.
import { expect, test } from "vitest";
import { testRepairs } from "../../../../tests/support/repairs.ts";
import { mismatch } from "../../../../tests/support/verdicts.ts";

test.each([
  [
    "The gunmen, a spokeswoman for the army said late on Friday, had bombed Gao.",
    "alleged by spokeswoman: gunmen ATTACKS Gao",
  ],
  ["The rebels, a group from Goma, had attacked Bangui.", "reported: rebels ATTACKS Bangui"],
  ["Israel bombed Tyre; three people were hurt, Lebanon's health ministry said.", "reported: Israel ATTACKS Tyre"],
  ["Israel bombed Tyre and Hezbollah shelled Haifa, Lebanon said.", "alleged by Lebanon: Israel ATTACKS Tyre"],
  [
    "Kinshasa has long accused Kigali of arming M23, an allegation it denies.",
    "alleged|denied by Democratic Republic of the Congo|Rwanda: Rwanda AIDS M23",
  ],
  ["Boko Haram claimed responsibility for killing six farmers in Maroua.", "claimed by Boko Haram: * KILLS farmers"],
  [
    "The rebels had killed forty soldiers, the chief of staff, Lieutenant General Amir Danan, said.",
    "alleged by Amir Danan: rebels KILLS soldiers|forty soldiers",
  ],
  [
    "Guerrillas ambushed a convoy near Huambo, Pedro Tonha, the defence minister, announced on Friday.",
    "alleged by Pedro Tonha: Guerrillas|guerrillas ATTACKS convoy|a convoy",
  ],
  [
    "The rebels, the Chadian army commander, General Yusuf Kamal, said, had been armed by Libya.",
    "alleged by Yusuf Kamal: Libya AIDS rebels",
  ],
  ["Rebels seized Bria, a town in the east, the army said.", "alleged by army: Rebels|rebels SEIZES Bria"],
  [
    "Foreign minister Dora Bakoyannis said that the ships carried food and denied that Greece had armed Serbia.",
    "denied by Dora Bakoyannis: Greece AIDS Serbia",
  ],
  [
    "Foreign troops were on their way, Captain Sankara said, and accused France of backing the mutineers.",
    "alleged by Sankara: France SUPPORTS mutineers",
  ],
  [
    "The envoy said that Khartoum rejected the report and accused Chad of arming the rebels.",
    "alleged by Sudan: Chad AIDS rebels",
  ],
  ["M23, he tells visitors, was armed by Rwandan officers in Goma.", "alleged by nobody: * AIDS M23"],
  [
    "Libya, the minister tells visitors, armed the rebels and trained their officers.",
    "alleged by minister: Libya AIDS rebels",
  ],
  [
    "Shortly before the offensive Armenia said that mines laid by Azerbaijan had killed six policemen.",
    "alleged by Armenia: Azerbaijan KILLS policemen|six policemen",
  ],
  ['"It is a myth that Rwanda armed M23," Paul Kagame said.', "denied by Paul Kagame: Rwanda AIDS M23"],
])("%s -> %s", (sentence, expected) => {
  expect(mismatch(sentence, expected)).toBeNull();
});

testRepairs({
  "trailing-speaker": [
    {
      title: "a speaker behind the comma, read as a subject of what is said",
      tree: "Most/JJS<nsubj<1 fled/VBD<root<-1 ,/,<punct<1 the/DT<det<4 office/NN<nsubj<1 estimated/VBN<acl<4 in/IN<case<7 May/NNP<obl<5 ././<punct<1",
      fires: ["trailing-speaker"],
      arcs: { office: "nsubj estimated", estimated: "parataxis fled" },
    },
    {
      title: "a list of what was done",
      tree: "Troops/NNS<nsubj<1 fled/VBD<root<-1 ,/,<punct<4 and/CC<cc<4 others/NNS<conj<0 ././<punct<1",
      fires: [],
      arcs: { others: "conj Troops" },
    },
  ],
});
