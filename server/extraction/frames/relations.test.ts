// Every relation in several voices: what a sentence must be read as, from text to claim.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

/** Relation -> [sentence, claim that must be among those read]. */
const TABLE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ACCUSES: [
    ["Armenia accused Azerbaijan of shelling a border village.", "Armenia ACCUSES Azerbaijan"],
    ["Iran was accused by Israel of arming the Houthis.", "Israel ACCUSES Iran"],
    ["Mali, which accuses Algeria of meddling, recalled its envoy.", "Mali ACCUSES Algeria"],
    ["Georgia blamed Russia for the blast.", "Georgia ACCUSES Russia"],
    ["Kenya was quick to accuse al-Shabaab of planting the mine.", "Kenya ACCUSES al-Shabaab"],
  ],
  AFFILIATED_WITH: [
    ["Boko Haram is affiliated with ISIS.", "Boko Haram AFFILIATED_WITH ISIS"],
    ["Ansaru, an affiliate of al-Qaeda, took the village.", "Ansaru AFFILIATED_WITH al-Qaeda"],
    ["Boko Haram is the Islamic State's Nigeria affiliate.", "Boko Haram AFFILIATED_WITH ISIS"],
    ["Hezbollah is an Iran proxy.", "Hezbollah AFFILIATED_WITH Iran"],
    ["Gunmen of Jaish al-Adl, an al-Qaeda affiliate, crossed the border.", "Jaish al-Adl AFFILIATED_WITH al-Qaeda"],
  ],
  AGREED_WITH: [
    ["Serbia signed a treaty with Kosovo on Monday.", "Serbia AGREED_WITH Kosovo"],
    ["Ethiopia and Eritrea signed a peace agreement.", "Ethiopia AGREED_WITH Eritrea"],
    ["A truce between Israel and Hezbollah took effect at dawn.", "Israel AGREED_WITH Hezbollah"],
    ["Colombia reached a deal with the ELN.", "Colombia AGREED_WITH ELN"],
  ],
  AIDS: [
    ["Iran supplied the Houthis with missiles.", "Iran AIDS Houthis"],
    ["Germany sent tanks to Ukraine.", "Germany AIDS Ukraine"],
    ["Chad armed the RSF.", "Chad AIDS Rapid Support Forces"],
    ["North Korea has given Russia artillery shells.", "North Korea AIDS Russia"],
    ["Qatar provided funds to Hamas.", "Qatar AIDS Hamas"],
  ],
  ATTACKS: [
    ["Turkey bombed the PKK in northern Iraq.", "Turkey ATTACKS PKK"],
    ["Goma was shelled by M23.", "M23 ATTACKS Goma"],
    ["Hezbollah fired rockets at Haifa.", "Hezbollah ATTACKS Haifa"],
    ["Hamas, which had attacked Israel, gave no reply.", "Hamas ATTACKS Israel"],
    ["Israel's strike on Damascus shook the city.", "Israel ATTACKS Damascus"],
    ["Russian troops stormed Sloviansk.", "Russia ATTACKS Sloviansk"],
    ["Boko Haram mounted a raid on Chibok.", "Boko Haram ATTACKS Chibok"],
  ],
  BREAKS_TIES_WITH: [
    ["Saudi Arabia cut ties with Iran.", "Saudi Arabia BREAKS_TIES_WITH Iran"],
    ["Poland expelled Russian diplomats.", "Poland BREAKS_TIES_WITH Russia"],
    ["Bolivia severed relations with Israel.", "Bolivia BREAKS_TIES_WITH Israel"],
    ["Algeria has broken off diplomatic relations with Morocco.", "Algeria BREAKS_TIES_WITH Morocco"],
  ],
  CLAIMS_RESPONSIBILITY_FOR: [
    ["ISIS claimed responsibility for the bombing in Kabul.", "ISIS CLAIMS_RESPONSIBILITY_FOR Kabul"],
    [
      "The ambush in Quetta was claimed by the Balochistan Liberation Army.",
      "Balochistan Liberation Army CLAIMS_RESPONSIBILITY_FOR Quetta",
    ],
    ["Responsibility for the attack on Palma was claimed by ISIS.", "ISIS CLAIMS_RESPONSIBILITY_FOR Palma"],
  ],
  CONDEMNS: [
    ["France condemned Turkey.", "France CONDEMNS Turkey"],
    ["Ethiopia was denounced by Egypt.", "Egypt CONDEMNS Ethiopia"],
    ["Jordan condemned Israel for the raid.", "Jordan CONDEMNS Israel"],
    ["Hamas was condemned by Germany.", "Germany CONDEMNS Hamas"],
  ],
  COOPERATES_WITH: [
    ["Russia and Belarus held joint exercises.", "Russia COOPERATES_WITH Belarus"],
    ["Rwanda cooperates with Mozambique.", "Rwanda COOPERATES_WITH Mozambique"],
    ["Turkey formed an alliance with Azerbaijan.", "Turkey COOPERATES_WITH Azerbaijan"],
    ["China worked together with Pakistan.", "China COOPERATES_WITH Pakistan"],
  ],
  DEMANDS: [
    ["Ukraine called on Germany to send tanks.", "Ukraine DEMANDS Germany"],
    ["The United Nations urged Israel to open the crossing.", "United Nations DEMANDS Israel"],
    ["Lebanon demanded that Hezbollah disarm.", "Lebanon DEMANDS Hezbollah"],
    ["Lebanon told Hezbollah to disarm.", "Lebanon DEMANDS Hezbollah"],
    ["Egypt asked Sudan to close the border.", "Egypt DEMANDS Sudan"],
  ],
  DENIES_RESPONSIBILITY_FOR: [
    ["The Taliban denied involvement in the bombing in Kabul.", "Taliban DENIES_RESPONSIBILITY_FOR Kabul"],
    ["Rwanda denied attacking Goma.", "Rwanda DENIES_RESPONSIBILITY_FOR Goma"],
    [
      "Hezbollah denied responsibility for the rocket attack on Majdal Shams.",
      "Hezbollah DENIES_RESPONSIBILITY_FOR Majdal Shams",
    ],
  ],
  DEPLOYS_TO: [
    ["Kenya sent police to Haiti.", "Kenya DEPLOYS_TO Haiti"],
    ["Troops were deployed to Mozambique by Rwanda.", "Rwanda DEPLOYS_TO Mozambique"],
    ["Russia deployed soldiers to Kazakhstan.", "Russia DEPLOYS_TO Kazakhstan"],
    ["France has sent paratroopers to Mali.", "France DEPLOYS_TO Mali"],
  ],
  DETAINS: [
    ["Georgia arrested Mikheil Saakashvili.", "Georgia DETAINS Mikheil Saakashvili"],
    ["Iran arrested a French diplomat.", "Iran DETAINS French diplomat"],
    ["Alexei Navalny was jailed by Russia.", "Russia DETAINS Alexei Navalny"],
    ["Myanmar, which detained Aung San Suu Kyi, cut the internet.", "Myanmar DETAINS Aung San Suu Kyi"],
    ["Turkish police detained Ekrem Imamoglu.", "Turkey DETAINS Ekrem Imamoglu"],
  ],
  FIGHTS: [
    ["Clashes between Armenia and Azerbaijan went on all night.", "Armenia FIGHTS Azerbaijan"],
    ["M23 fought the FDLR near Goma.", "M23 FIGHTS FDLR"],
    ["Ethiopia was at war with Eritrea.", "Ethiopia FIGHTS Eritrea"],
    ["Ethiopia and Eritrea went to war in 1998.", "Ethiopia FIGHTS Eritrea"],
    ["Thailand and Cambodia exchanged fire on Friday.", "Thailand FIGHTS Cambodia"],
    ["Hamas clashed with Fatah in Gaza.", "Hamas FIGHTS Fatah"],
  ],
  FOILS: [
    ["Germany foiled a plot by ISIS to bomb a station.", "Germany FOILS ISIS"],
    ["The FSB thwarted an attack on a synagogue in Moscow.", "FSB FOILS Moscow"],
    ["Jordan prevented an attack on Amman.", "Jordan FOILS Amman"],
  ],
  FOUNDED: [
    ["Abdullah Ocalan founded the PKK.", "Abdullah Ocalan FOUNDED PKK"],
    ["Hamas was founded by Ahmed Yassin.", "Ahmed Yassin FOUNDED Hamas"],
    ["Yevgeny Prigozhin, who founded the Wagner Group, died in a crash.", "Yevgeny Prigozhin FOUNDED Wagner Group"],
    ["Yevgeny Prigozhin, founder of the Wagner Group, spoke.", "Yevgeny Prigozhin FOUNDED Wagner Group"],
  ],
  HOLDS_ROLE_IN: [
    ["Russian Foreign Minister Sergei Lavrov flew to Beijing.", "Sergei Lavrov HOLDS_ROLE_IN Russia"],
    ["Peter Novak, a spokesman for NATO, gave no figures.", "Peter Novak HOLDS_ROLE_IN NATO"],
    ["Hamas spokesman Khalil Deeb rejected the offer.", "Khalil Deeb HOLDS_ROLE_IN Hamas"],
    ["Israel's defence minister, Yoav Gallant, visited the border.", "Yoav Gallant HOLDS_ROLE_IN Israel"],
  ],
  INVESTIGATES: [
    ["The International Criminal Court is investigating Israel.", "International Criminal Court INVESTIGATES Israel"],
    ["France opened an inquiry into Lafarge.", "France INVESTIGATES Lafarge"],
    ["Donald Trump was indicted by the US Justice Department.", "US Department of Justice INVESTIGATES Donald Trump"],
    ["Brazil indicted Jair Bolsonaro.", "Brazil INVESTIGATES Jair Bolsonaro"],
  ],
  KILLS: [
    ["Israel killed Hassan Nasrallah.", "Israel KILLS Hassan Nasrallah"],
    ["Qassem Soleimani was killed by the United States.", "United States KILLS Qassem Soleimani"],
    ["Boko Haram killed nine policemen.", "Boko Haram KILLS policemen"],
    ["Russian drones killed two Ukrainian soldiers.", "Russia KILLS Ukrainian soldiers"],
  ],
  LEADS: [
    ["President Bashar al-Assad of Syria met no one.", "Bashar al-Assad LEADS Syria"],
    ["Abu Omar Tarif, the leader of the Dawn Brigade, was seen in the valley.", "Abu Omar Tarif LEADS Dawn Brigade"],
    ["French President Emmanuel Macron spoke for an hour.", "Emmanuel Macron LEADS France"],
    ["Hezbollah is led by Naim Qassem.", "Naim Qassem LEADS Hezbollah"],
    ["Abdul-Malik al-Houthi, who leads the Houthis, spoke.", "Abdul-Malik al-Houthi LEADS Houthis"],
  ],
  LINKED_TO: [
    ["Lafarge has ties to ISIS.", "Lafarge LINKED_TO ISIS"],
    ["Ansaru is linked to al-Qaeda.", "Ansaru LINKED_TO al-Qaeda"],
    ["The United States linked Kata'ib Hezbollah to Iran.", "Kataib Hezbollah LINKED_TO Iran"],
  ],
  LOCATED_IN: [
    ["Gunmen fled from Gao, a town in Mali.", "Gao LOCATED_IN Mali"],
    ["Crowds gathered in Kidal, a city in Mali.", "Kidal LOCATED_IN Mali"],
    ["He flew to Minsk, the capital of Belarus.", "Minsk LOCATED_IN Belarus"],
  ],
  MEMBER_OF: [
    ["Sweden joined NATO.", "Sweden MEMBER_OF NATO"],
    ["Ali Samadi, a member of Hamas, was shot.", "Ali Samadi MEMBER_OF Hamas"],
    ["Finland is a member of NATO.", "Finland MEMBER_OF NATO"],
  ],
  MET_WITH: [
    ["Vladimir Putin met Kim Jong Un in Vladivostok.", "Vladimir Putin MET_WITH Kim Jong Un"],
    ["Antony Blinken held talks with Wang Yi.", "Antony Blinken MET_WITH Wang Yi"],
    ["Talks between Sudan and Ethiopia went on.", "Sudan MET_WITH Ethiopia"],
    ["Emmanuel Macron received Mahmoud Abbas.", "Emmanuel Macron MET_WITH Mahmoud Abbas"],
  ],
  OPERATES_IN: [
    ["Al-Shabaab is based in Somalia.", "al-Shabaab OPERATES_IN Somalia"],
    ["The Wagner Group operates in Mali.", "Wagner Group OPERATES_IN Mali"],
    ["The Somalia-based al-Shabaab gave no reply.", "al-Shabaab OPERATES_IN Somalia"],
  ],
  PART_OF: [
    ["The Quds Force is a branch of the IRGC.", "Quds Force PART_OF IRGC"],
    ["The Qassam Brigades, the armed wing of Hamas, fired a rocket.", "al-Qassam Brigades PART_OF Hamas"],
    ["Russia's Federal Security Service searched the flat.", "FSB PART_OF Russia"],
  ],
  PLEDGED_ALLEGIANCE_TO: [
    ["Boko Haram pledged allegiance to ISIS.", "Boko Haram PLEDGED_ALLEGIANCE_TO ISIS"],
    ["Ansaru, which swore allegiance to al-Qaeda, moved north.", "Ansaru PLEDGED_ALLEGIANCE_TO al-Qaeda"],
    ["The Caucasus Emirate has pledged loyalty to ISIS.", "Caucasus Emirate PLEDGED_ALLEGIANCE_TO ISIS"],
  ],
  REJECTS: [
    ["Hamas rejected Israel's offer.", "Hamas REJECTS Israel"],
    ["Iran rejected the demand of the United States.", "Iran REJECTS United States"],
    ["Serbia turned down a proposal from Kosovo.", "Serbia REJECTS Kosovo"],
  ],
  RELATED_TO: [
    ["Kim Yo Jong, the sister of Kim Jong Un, issued a warning.", "Kim Yo Jong RELATED_TO Kim Jong Un"],
    ["Asma al-Assad, wife of Bashar al-Assad, left the city.", "Asma al-Assad RELATED_TO Bashar al-Assad"],
    ["Adam Kadyrov is the son of Ramzan Kadyrov.", "Adam Kadyrov RELATED_TO Ramzan Kadyrov"],
  ],
  SANCTIONS: [
    ["The European Union imposed sanctions on Belarus.", "European Union SANCTIONS Belarus"],
    ["Rosneft was sanctioned by the United States.", "United States SANCTIONS Rosneft"],
    ["Canada blacklisted Hezbollah.", "Canada SANCTIONS Hezbollah"],
    ["The United States designated Ansarallah a terrorist organisation.", "United States SANCTIONS Houthis"],
    ["Australia banned Hamas.", "Australia SANCTIONS Hamas"],
  ],
  SEIZES: [
    ["M23 seized Goma.", "M23 SEIZES Goma"],
    ["Palmyra was captured by ISIS.", "ISIS SEIZES Palmyra"],
    ["The Taliban took control of Kabul.", "Taliban SEIZES Kabul"],
    ["Russia's capture of Bakhmut took months.", "Russia SEIZES Bakhmut"],
  ],
  SPLIT_FROM: [
    ["Ansaru split from Boko Haram.", "Ansaru SPLIT_FROM Boko Haram"],
    ["The Real IRA, which broke away from the Provisional IRA, has few men.", "Real IRA SPLIT_FROM Provisional IRA"],
    ["Ansaru has broken away from Boko Haram.", "Ansaru SPLIT_FROM Boko Haram"],
  ],
  SUPPORTS: [
    ["Iran backs Hezbollah.", "Iran SUPPORTS Hezbollah"],
    ["Iran-backed Hezbollah crossed the fence.", "Iran SUPPORTS Hezbollah"],
    ["The militia fought M23, which is backed by Rwanda.", "Rwanda SUPPORTS M23"],
    ["Belarus stood by Russia.", "Belarus SUPPORTS Russia"],
    ["Pakistan's support for the Taliban angered Kabul.", "Pakistan SUPPORTS Taliban"],
  ],
  THREATENS: [
    ["North Korea threatened South Korea with war.", "North Korea THREATENS South Korea"],
    ["Iran vowed revenge against Israel.", "Iran THREATENS Israel"],
    ["Turkey threatened to attack the YPG.", "Turkey THREATENS YPG"],
    ["Israel warned Hezbollah of grave consequences.", "Israel THREATENS Hezbollah"],
  ],
  WITHDRAWS_FROM: [
    ["France pulled its troops out of Niger.", "France WITHDRAWS_FROM Niger"],
    ["Mali left the G5 Sahel.", "Mali WITHDRAWS_FROM G5 Sahel"],
    ["Britain withdrew from the European Union.", "United Kingdom WITHDRAWS_FROM European Union"],
    ["Russian forces withdrew from Kherson.", "Russia WITHDRAWS_FROM Kherson"],
  ],
};

describe.each(Object.entries(TABLE))("%s", (_, rows) => {
  test.each(rows)("%s -> %s", (sentence, expected) => {
    expect(claimsOf(sentence)).toContain(expected);
  });
});
