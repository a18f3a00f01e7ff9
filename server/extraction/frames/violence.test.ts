// Doers and victims that are only described or counted, lists of places and people, captures told by where somebody is held.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: Readonly<Record<string, readonly (readonly [text: string, claim: string])[]>> = {
  "numbers as victims": [
    ["Three gunmen burst in. Guards killed one and captured the other two.", "Guards KILLS one gunman"],
    ["Three gunmen burst in. Guards killed one and captured the other two.", "Guards DETAINS two gunmen"],
    ["Hamas fighters stormed the flat, killing two.", "Hamas KILLS two people"],
    ["Hundreds of students marched; Kenyan police arrested dozens.", "Kenya DETAINS dozens students"],
  ],
  "shots that kill and shots that do not": [
    ["Ahmed Khan was shot by policemen in Karachi in 2017.", "policemen KILLS Ahmed Khan"],
    ["Gunmen shot 34 people in one room in Kikwit.", "Gunmen KILLS people"],
    ["Guards shot Ana Ruiz in the leg.", "Guards ATTACKS Ana Ruiz"],
    ["A protester shot by police died in Sitra.", "police KILLS protester"],
    ["Rebels shot Thomas Kone together with twelve companions.", "Rebels KILLS companions"],
    ["Nabil Hattab's death at the hands of the Algerian army was a blow.", "Algeria KILLS Nabil Hattab"],
  ],
  "doers that nobody names": [
    ["Rebel mortars hit the town of Marea.", "rebels ATTACKS Marea"],
    ["Columns of the FMLN took San Vicente on Monday.", "FMLN SEIZES San Vicente"],
    ["The militia that now holds the Yemeni capital broke its word.", "militia SEIZES Sanaa"],
    ["Colonel Mustafa Idris, whose men hold Kidal, spoke on Friday.", "Mustafa Idris SEIZES Kidal"],
    ["Police opened fire on coca growers.", "Police ATTACKS coca growers"],
    ["Guevara commanded the column that had taken Trinidad.", "column SEIZES Trinidad"],
    ["Snipers fired into a march of the opposition in Caracas.", "Snipers ATTACKS march"],
    ["Gunmen opened fire with submachine guns on his car at Clamart.", "Gunmen ATTACKS Clamart"],
    ["The Iraqi Republican Guard recaptured the Faw peninsula.", "Republican Guard of Iraq SEIZES Faw"],
    ["Soldiers held the Zimbabwe Broadcasting Corporation.", "Soldiers SEIZES Zimbabwe Broadcasting Corporation"],
    ["Aircraft bombed the village of Tel Amra at dawn.", "aircraft ATTACKS Tel Amra"],
    ["The suicide bombers who killed 40 pilgrims in Karbala came from Syria.", "suicide bombers KILLS pilgrims"],
    ["Pirates hijacked a bus near Mombasa.", "Pirates SEIZES bus"],
    ["Eritrean armour occupied the village of Zalambessa.", "Eritrea SEIZES Zalambessa"],
  ],
  lists: [
    ["The M23 captured Goma in January and Bukavu in February.", "M23 SEIZES Bukavu"],
    ["French troops took Gao, then Kidal and Tessalit.", "France SEIZES Tessalit"],
    ["Israeli jets hit six targets in Lebanon, among them Baalbek and Tyre.", "Israel ATTACKS Tyre"],
    ["Turkey jailed dozens of writers, among them Ana Varga and members of the PKK.", "Turkey DETAINS Ana Varga"],
    ["Turkey arrested twelve politicians, including Ana Varga.", "Turkey DETAINS politicians"],
    ["Turkey arrested twelve politicians, including Ana Varga.", "Turkey DETAINS Ana Varga"],
  ],
  "dates that caught the subject": [
    ["On the night of August 7 Georgian artillery shelled Tskhinvali.", "Georgia ATTACKS Tskhinvali"],
    ["In the spring of 1992 Serbian guns pounded Sarajevo.", "Serbia ATTACKS Sarajevo"],
    ["Early on May 5 French jets bombed Kidal.", "France ATTACKS Kidal"],
  ],
  "where somebody is held": [
    [
      "More than 200 people have been jailed in Turkey, among them the writer Ahmet Sen and the singer Lale Kurt.",
      "Turkey DETAINS Lale Kurt",
    ],
    ["The KGB had Anatoly Rubin arrested in 1970.", "KGB DETAINS Anatoly Rubin"],
    ["Hamas gunmen took scores of villagers as human shields.", "Hamas DETAINS villagers"],
    ["Hamid Reza was jailed in Turkey for ten years.", "Turkey DETAINS Hamid Reza"],
    ["Nasser Aziz was detained on Friday at Cairo airport.", "Egypt DETAINS Nasser Aziz"],
    ["Two Canadians were remanded in custody in Lagos.", "Nigeria DETAINS Canadians"],
    ["Rached Amari, the party's leader, is in prison in Tunis.", "Tunisia DETAINS Rached Amari"],
    [
      "Kenya voted on Monday. The Kenyan opposition called it a fraud. Peter Kamau, its leader, was arrested at night.",
      "Kenya DETAINS Peter Kamau",
    ],
    ["Josef Marek has been held in a German jail since May.", "Germany DETAINS Josef Marek"],
    ["Tomas Rey was in American custody on Sunday.", "United States DETAINS Tomas Rey"],
    ["Karim Zadeh, an Iranian held in Britain since 2003, went home.", "United Kingdom DETAINS Karim Zadeh"],
    ["Ana Ruiz, a prisoner of the FARC since 1999, was seen on a video.", "FARC DETAINS Ana Ruiz"],
    ["The army of Eritrea took 300 prisoners at Badme.", "Eritrea DETAINS prisoners"],
  ],
  "what groups say of their own men, and courts of others": [
    ["Hamas said its men had carried out the bombing in Netanya.", "Hamas CLAIMS_RESPONSIBILITY_FOR Netanya"],
    ["Al-Shabaab announced that its gunmen had stormed Kismayo.", "al-Shabaab CLAIMS_RESPONSIBILITY_FOR Kismayo"],
    [
      "Uganda blamed the LRA for the killings of aid workers and pilgrims.",
      "alleged by Uganda: Lord's Resistance Army KILLS pilgrims",
    ],
    ["Jorge Videla was convicted of the murder of Olof Berg.", "Jorge Videla KILLS Olof Berg"],
    ["The Tamil Tigers disclaimed the bombing of Colombo.", "LTTE DENIES_RESPONSIBILITY_FOR Colombo"],
  ],
  "ways of striking": [
    ["Kyrgyz troops used drones against a market in Isfara.", "Kyrgyzstan ATTACKS Isfara"],
    ["Iran replied with missiles and drones against Erbil.", "Iran ATTACKS Erbil"],
    ["Boko Haram gunmen shot their way into a hotel in Kano.", "Boko Haram ATTACKS Kano"],
    ["An assault group fought its way into Darul Palace.", "group ATTACKS Darul Palace"],
    ["Kenya accused Uganda, Rwanda and M23 alike of killing civilians.", "alleged by Kenya: Rwanda KILLS civilians"],
    ["Cuban agents laid mines in the harbour of Corinto.", "Cuban agents ATTACKS Corinto"],
    ["Pakistan shot down an Indian MiG-21 over Kashmir.", "Pakistan ATTACKS India"],
    ["The Taliban shot prisoners who had surrendered.", "Taliban KILLS prisoners"],
  ],
  "deeds that somebody has others do": [
    ["King Farouk had General Omar Salih arrested by soldiers in Cairo.", "King Farouk DETAINS Omar Salih"],
    ["Captain Jean Diallo had General Omar Salih killed in 1974.", "Jean Diallo KILLS Omar Salih"],
  ],
  "shots, and who is among those who were hit": [
    ["Two men on a motorcycle shot and killed the Turkish consul, Orhan Sever, in Oslo.", "men KILLS Orhan Sever"],
    ["A gunman on a motorbike shot dead a judge, Karim Dahlan, in Quetta.", "gunman KILLS Karim Dahlan"],
    ["The ETA murdered six judges, among them the writer Jon Arana, in Bilbao.", "ETA KILLS Jon Arana"],
    ["Omar Salih was among 27 rebels killed by Indian security forces.", "India KILLS Omar Salih"],
    ["Omar Salih was one of nine activists arrested by Turkish police.", "Turkey DETAINS Omar Salih"],
    ["Among those arrested by the Taliban was Omar Salih, a judge.", "Taliban DETAINS Omar Salih"],
    [
      "Witnesses spoke of prisoners being shot by Congolese troops.",
      "alleged by Witnesses: Democratic Republic of the Congo KILLS prisoners",
    ],
    ["An Iranian drone struck a bus that carried pilgrims, killing seven.", "Iran KILLS seven pilgrims"],
  ],
  "those who are all held, and troops taken out": [
    ["Omar Salih and Karim Dahlan, both arrested by Turkish police, are doctors.", "Turkey DETAINS Karim Dahlan"],
    ["The accord obliges Rwanda to take its soldiers out of Uganda by June.", "Rwanda WITHDRAWS_FROM Uganda"],
    ["Omar Salih has been held in Jaffna prison since March.", "Sri Lanka DETAINS Omar Salih"],
  ],
  "battles and captivity told by the way": [
    ["Jordanian and Syrian forces fought for two days around the wells of Ruwaished.", "Jordan FIGHTS Syria"],
    ["French paratroopers left the town after a week of fighting with Tunisian soldiers.", "France FIGHTS Tunisia"],
    ["Nine Turkish soldiers died in a clash with the PKK near Siirt.", "Turkey FIGHTS PKK"],
    ["The rebellion of Boko Haram against Nigeria began in 2009.", "Boko Haram FIGHTS Nigeria"],
    ["Musa Bello came home after 60 days in the hands of Boko Haram.", "Boko Haram DETAINS Musa Bello"],
    ["Forty Chadian soldiers are now prisoners of Boko Haram.", "Boko Haram DETAINS Chadian soldiers"],
    ["Turkey answered the killing with a raid on Afrin.", "Turkey ATTACKS Afrin"],
  ],
};

describe.each(Object.entries(READ))("%s", (_, rows) => {
  test.each(rows)("%s -> %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

test.each([
  "Ana Ruiz spoke of a film shot in Rome.",
  "The tourists were held at gunpoint in Kenya.",
  "The envoy was abducted in Syria in 2013.",
  "The talks were held in Spain.",
  "Hamas said it would carry out its promise.",
  "The shop sold seven in May and one in June.",
  "The sailors chased three boats and seized two.",
])("no claim: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test.each([
  ["The Kremlin condemns the bombing that killed two nuns.", "Kremlin KILLS nuns"],
  ["Prosecutors hold Hamad responsible for the bombs that killed Rafik Hariri.", "Prosecutors KILLS Rafik Hariri"],
  ["Gunmen raided Cotonou. Gabon denied any part in the affair.", "denied by Gabon: Gabon ATTACKS Cotonou"],
  ["Nigeria put its soldiers on alert in Kano.", "Nigeria DEPLOYS_TO Kano"],
  ["An informer led the police to Salvatore Riina.", "informer LEADS police"],
])("%s says nothing of: %s", (text, claim) => {
  expect(claimsOf(text)).not.toContain(claim);
});
