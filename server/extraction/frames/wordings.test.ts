// Other wordings for what the tables beside this one say plainly, as reports of many years and regions have them.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  INVESTIGATES: [
    [
      "Joseph Kony has been wanted by the International Criminal Court since 2005.",
      "International Criminal Court INVESTIGATES Joseph Kony",
    ],
    ["Kenya is to try 15 soldiers over the killings.", "hypothetical: Kenya INVESTIGATES soldiers"],
    ["Karim Ahmad is sought by Interpol.", "Interpol INVESTIGATES Karim Ahmad"],
    ["French police are searching for Salah Abdeslam.", "French Police INVESTIGATES Salah Abdeslam"],
    ["The National Court found Igor Portu guilty of murder.", "National Court INVESTIGATES Igor Portu"],
    ["US prosecutors unsealed an indictment against Hezbollah.", "US prosecutors INVESTIGATES Hezbollah"],
    [
      "Karim Ahmad went on trial before the Special Tribunal for Lebanon.",
      "Special Tribunal for Lebanon INVESTIGATES Karim Ahmad",
    ],
  ],
  CLAIMS_RESPONSIBILITY_FOR: [
    ["A bomb killed ten people in Quetta. The PKK took responsibility.", "claimed by PKK: PKK ATTACKS Quetta"],
    [
      "Gunmen attacked a hotel in Mogadishu. Al-Shabaab said this was its doing.",
      "al-Shabaab CLAIMS_RESPONSIBILITY_FOR Mogadishu",
    ],
    [
      "Gunmen attacked a hotel in Mogadishu. Al-Shabaab said it had been the work of its fighters.",
      "claimed by al-Shabaab: al-Shabaab ATTACKS Mogadishu",
    ],
    ["A van bomb exploded at the airport in Madrid. ETA admitted planting it.", "claimed by ETA: ETA ATTACKS Madrid"],
    [
      "A suicide bomber attacked a base in Ansongo, an attack claimed by al-Mourabitoun.",
      "claimed by al-Mourabitoun: al-Mourabitoun ATTACKS Ansongo",
    ],
    ["The PKK owned up to the car bomb in Ankara.", "PKK CLAIMS_RESPONSIBILITY_FOR Ankara"],
  ],
  DENIES_RESPONSIBILITY_FOR: [
    ["A missile hit a hospital in Idlib. Syria denied having fired it.", "Syria DENIES_RESPONSIBILITY_FOR Idlib"],
    [
      "A missile hit a hospital in Idlib. Syria insisted that it had not fired it.",
      "Syria DENIES_RESPONSIBILITY_FOR Idlib",
    ],
    ["Syria said it had not bombed the hospital in Idlib.", "Syria DENIES_RESPONSIBILITY_FOR Idlib"],
    [
      "Mykhailo Podolyak said that Ukraine had nothing to do with the attack on Belgorod.",
      "denied by Mykhailo Podolyak: Ukraine ATTACKS Belgorod",
    ],
  ],
  SANCTIONS: [
    ["Canada revoked the visas of Daniel Ortega and Rosario Murillo.", "Canada SANCTIONS Rosario Murillo"],
    ["Canada named Los Zetas as significant drug traffickers.", "Canada SANCTIONS Los Zetas"],
  ],
  ACCUSES: [
    ["The White House and Britain have each blamed Iran.", "United Kingdom ACCUSES Iran"],
    ["Kyiv traced the hack to the GRU.", "Ukraine ACCUSES GRU"],
    ["Microsoft attributed the intrusion to Iran.", "Microsoft ACCUSES Iran"],
    ["Turkish officials see the hand of the PKK in the bombing of Suruc.", "Turkey ACCUSES PKK"],
    ["Turkish officials see the hand of the PKK in the bombing of Suruc.", "alleged by Turkey: PKK ATTACKS Suruc"],
    ["Libya, which Britain accuses of arming the PKK, closed its embassy.", "United Kingdom ACCUSES Libya"],
    ["Kampala laid the blame at the door of Rwanda.", "Uganda ACCUSES Rwanda"],
    ["Georgia and Russia each accused the other of firing first.", "Russia ACCUSES Georgia"],
    ["Sudan complained to the United Nations that Chad was arming rebels.", "Sudan ACCUSES Chad"],
    ["Eritrea rejected accusations by Ethiopia that it arms Fano.", "Ethiopia ACCUSES Eritrea"],
    ["Eritrea rejected accusations by Ethiopia that it arms Fano.", "denied by Eritrea: Eritrea AIDS Fano"],
  ],
  "ACCUSES of crimes": [
    ["The United Nations found that Wagner had committed massacres in Mali.", "United Nations ACCUSES Wagner Group"],
    ["Riek Machar told reporters that Uganda had committed atrocities.", "Riek Machar ACCUSES Uganda"],
  ],
  AIDS: [
    ["Arms shipments from Iran to the Houthis continue.", "Iran AIDS Houthis"],
    ["The Contras, armed and trained by the CIA, raided Nicaragua.", "CIA AIDS Contras"],
    ["Rwandan instructors trained M23 fighters.", "Rwanda AIDS M23"],
  ],
  "AIDS by relative, participle and noun": [
    ["The drones that Turkey sold to Ethiopia turned the war.", "Turkey AIDS Ethiopia"],
    ["Drones sold to Ethiopia by Turkey turned the war.", "Turkey AIDS Ethiopia"],
    ["Turkey's sale of drones to Ethiopia angered Egypt.", "Turkey AIDS Ethiopia"],
    ["The PKK got its guns from Libya.", "Libya AIDS PKK"],
  ],
  BREAKS_TIES_WITH: [
    ["Britain declared two Libyan diplomats undesirable.", "United Kingdom BREAKS_TIES_WITH Libya"],
    ["Slovakia announced the departure of three Russian diplomats.", "Slovakia BREAKS_TIES_WITH Russia"],
    ["Russia ordered out twenty Polish diplomats.", "Russia BREAKS_TIES_WITH Poland"],
    ["Relations between Sudan and Iran were severed in 2016.", "Sudan BREAKS_TIES_WITH Iran"],
  ],
  "AIDS of a series, by noun or shelter": [
    ["Iran armed Hezbollah, funded Hamas and trained the Houthis.", "Iran AIDS Houthis"],
    ["Iran, the main supplier of arms to Hezbollah, denied it.", "Iran AIDS Hezbollah"],
    ["Albania has taken in the MEK.", "Albania AIDS Mujahedin-e-Khalq"],
  ],
  SUPPORTS: [
    ["Egypt and Qatar, Hamas's main backers, refused.", "Egypt SUPPORTS Hamas"],
    ["Egypt and Qatar, Hamas's main backers, refused.", "Qatar SUPPORTS Hamas"],
    ["Juan Guaido, whom Colombia recognises as leader, fled.", "Colombia SUPPORTS Juan Guaido"],
  ],
  AGREED_WITH: [
    ["The MNLA added its signature to a peace agreement with Mali.", "MNLA AGREED_WITH Mali"],
    ["Boris Yeltsin and Mircea Snegur put their names to the text.", "Boris Yeltsin AGREED_WITH Mircea Snegur"],
    ["Under a deal with Russia, Syria gave up its chemical weapons.", "Syria AGREED_WITH Russia"],
    ["Boris Yeltsin and Mircea Snegur signed on Monday.", "Boris Yeltsin AGREED_WITH Mircea Snegur"],
    ["Thailand signed a paper with Hassan Taib.", "Thailand AGREED_WITH Hassan Taib"],
  ],
  MET_WITH: [
    ["Emmanuel Macron has been on the telephone to Vladimir Putin.", "Emmanuel Macron MET_WITH Vladimir Putin"],
  ],
  COOPERATES_WITH: [
    ["Uganda and Burundi launched a joint offensive.", "Uganda COOPERATES_WITH Burundi"],
    ["The MNLA rose against Mali together with Ansar Dine.", "MNLA COOPERATES_WITH Ansar Dine"],
    ["Ansaru merged with Boko Haram.", "Ansaru COOPERATES_WITH Boko Haram"],
    ["Saudi Arabia formed a coalition with Qatar.", "Saudi Arabia COOPERATES_WITH Qatar"],
  ],
  KILLS: [
    ["Boko Haram hacked to death forty farmers in Zabarmari.", "Boko Haram KILLS farmers"],
    ["Vincent Otti was executed on the orders of Joseph Kony.", "Joseph Kony KILLS Vincent Otti"],
    ["Ten people died at the hands of the Houthis.", "Houthis KILLS people"],
    ["The Taliban beheaded two interpreters.", "Taliban KILLS interpreters"],
  ],
  FIGHTS: [
    ["The conflict pits the Houthis against the Saudi army.", "Houthis FIGHTS Saudi Arabia"],
    ["M23 pushed the Congolese army back.", "M23 FIGHTS Congolese army"],
    ["Peru crushed the Shining Path.", "Peru FIGHTS Shining Path"],
    ["Ukraine is defending itself against Russia.", "Ukraine FIGHTS Russia"],
  ],
  SEIZES: [
    ["M23 drove the Congolese army out of Goma.", "M23 SEIZES Goma"],
    ["Tuareg rebels were driven out of Gao by Ansar Dine.", "Ansar Dine SEIZES Gao"],
    ["The Congolese army was driven out of Goma by M23.", "M23 SEIZES Goma"],
  ],
  "names that a description counts": [
    [
      "Prosecutors charged two Russian citizens, Alexander Petrov and Ruslan Boshirov, with murder.",
      "Prosecutors INVESTIGATES Ruslan Boshirov",
    ],
    ["Two armed groups, Ansar Dine and Boko Haram, attacked Gao.", "Ansar Dine ATTACKS Gao"],
    ["Haftar's troops shelled Tripoli.", "Haftar ATTACKS Tripoli"],
    ["Iran has reproached Albania with sheltering the MEK.", "alleged by Iran: Albania AIDS Mujahedin-e-Khalq"],
  ],
  ATTACKS: [
    ["Guns of Russia's 14th Army shelled Bender.", "14th Army ATTACKS Bender"],
    ["Helicopters belonging to Sudan bombed El Fasher.", "Sudan ATTACKS El Fasher"],
    ["The ELN blew up a car in Bogota.", "ELN ATTACKS Bogota"],
  ],
  "DEPLOYS_TO to come": [["NATO troops are to be sent to Kosovo.", "hypothetical: NATO DEPLOYS_TO Kosovo"]],
  DEPLOYS_TO: [["North Korean soldiers sent to Kursk died.", "North Korea DEPLOYS_TO Kursk"]],
  WITHDRAWS_FROM: [
    ["The last American soldiers flew out of Kabul.", "United States WITHDRAWS_FROM Kabul"],
    ["Russia promised to withdraw its troops from Moldova.", "hypothetical: Russia WITHDRAWS_FROM Moldova"],
  ],
  DEMANDS: [
    ["Albania took in refugees at the request of the United States.", "United States DEMANDS Albania"],
    ["Washington wants Mexico to extradite Ovidio Guzman.", "United States DEMANDS Mexico"],
    ["Emmanuel Macron gave Russia until noon to reconsider.", "Emmanuel Macron DEMANDS Russia"],
    ["Iran must release Cecile Kohler, France said.", "France DEMANDS Iran"],
    ["ECOWAS gave Niger a week to restore Mohamed Bazoum.", "ECOWAS DEMANDS Niger"],
  ],
  THREATENS: [
    ["Kim Jong Un's threat to destroy South Korea was empty.", "Kim Jong Un THREATENS South Korea"],
    ["Hezbollah has been sworn to the destruction of Israel.", "Hezbollah THREATENS Israel"],
    ["Abu Ali warned that more blood would flow unless Indian troops were pulled out.", "Abu Ali THREATENS India"],
  ],
};

describe.each(Object.entries(READ))("%s", (_, rows) => {
  test.each(rows)("%s -> %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

test.each([
  ["France wants peace.", "DEMANDS"],
  ["Jordan does not want Syria to collapse.", "DEMANDS"],
  ["Volunteers wanted by the Red Cross arrived.", "ATTACKS"],
  ["M23 drove thousands of people out of Goma.", "SEIZES"],
  ["Brazil defeated Germany.", "FIGHTS"],
  ["Police seized two tonnes of cocaine in Antwerp.", "SEIZES Antwerp"],
  ["A tenant accidentally set the house on fire.", "ATTACKS"],
  ["A photographer captured the mood in Kyiv.", "SEIZES"],
  ["Blame for the raid fell on Boko Haram.", "ACCUSES"],
  ["Suspicion fell on the FSB.", "ACCUSES"],
  ["The Qatar-brokered truce between Israel and Hamas held.", "SUPPORTS"],
  ["The anti-Assad rebels advanced.", "SUPPORTS"],
  ["M23 promised to free Bukavu.", "SEIZES"],
  ["Wagner said it had committed no crime.", "ACCUSES"],
  ["Iran armed Hezbollah, funded Hamas and trained the Houthis.", "Hezbollah AIDS"],
  ["Poland announced the departure of a ship.", "BREAKS_TIES_WITH"],
  ["Two armed groups, Ansar Dine and Boko Haram, attacked Gao.", "groups ATTACKS"],
  ["The ELN blew up a car in Bogota.", "ATTACKS car"],
  ["The rebels will hand over their weapons to the United Nations.", "AIDS"],
  ["Emmanuel Macron embraced Paul Kagame.", "SUPPORTS"],
  ["Mali said American troops had killed Abu Walid; the ISGS denied it.", "ISGS DENIES"],
  ["Germany asked what NATO was worth.", "DEMANDS"],
  ["Iran must be stopped, France said.", "DEMANDS"],
  ["France must rearm, Emmanuel Macron said.", "France DEMANDS"],
  ["Kenya said it would not attack Kismayo.", "DENIES"],
  ["Qatar funds Hamas. Egypt denies helping it.", "ATTACKS"],
  ["U.S. officials said Washington had nothing to do with the mutiny. M23 seized Goma.", "DENIES"],
  ["Lionel Messi and Neymar signed for Barcelona.", "AGREED_WITH"],
  ["Togo and Benin launched a joint appeal.", "COOPERATES_WITH"],
])("%s: no %s", (text, relation) => {
  expect(claimsOf(text).filter((claim) => claim.includes(relation))).toEqual([]);
});
