// What belongs to what: a breakaway faction has left, a wing has not; organs, described bodies, members; a place lies in another.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const structural = (text: string) =>
  claimsOf(text).filter((claim) => /PART_OF|MEMBER_OF|LOCATED_IN|SPLIT_FROM/.test(claim));

describe("bodies within bodies", () => {
  test.each([
    ["Ansaru, a breakaway faction of Boko Haram, raided Chibok.", "Ansaru SPLIT_FROM Boko Haram"],
    ["The Quds Force is part of the Islamic Revolutionary Guard Corps.", "Quds Force PART_OF IRGC"],
    ["The al-Qassam Brigades, the armed wing of Hamas, raided Sderot.", "al-Qassam Brigades PART_OF Hamas"],
    ["The Kenyan navy sailed.", "Kenyan navy PART_OF Kenya"],
    ["The Pakistan Army's northern command was hit.", "Pakistan Army northern command PART_OF Pakistan Army"],
    ["The Revolutionary Guards' Quds Force left.", "Quds Force PART_OF IRGC"],
    ["Hezbollah's al-Manar television said so.", "al-Manar PART_OF Hezbollah"],
    ["The GRU, the Russian military intelligence service, left.", "GRU PART_OF Russia"],
    ["Germany's domestic intelligence agency, the BfV, left.", "BfV PART_OF Germany"],
    ["The EU warned. Its mission, EULEX, left.", "EULEX PART_OF European Union"],
    ["The African Union mission known as AMISOM withdrew.", "AMISOM PART_OF African Union"],
    ["The Zambian health ministry counted 14 cases.", "Zambian health ministry PART_OF Zambia"],
    ["The Malawi Defence Force denied it.", "Malawi Defence Force PART_OF Malawi"],
    ["Portugal's military intelligence, the CISMIL, left.", "CISMIL PART_OF Portugal"],
    ["Canberra, whose Third Fleet lies at Darwin, kept silent.", "Third Fleet PART_OF Australia"],
    ["Kosovo, a Serbian province, was quiet.", "Kosovo PART_OF Serbia"],
    ["South Ossetia and Abkhazia, two regions of Georgia, left.", "South Ossetia PART_OF Georgia"],
    ["South Ossetia and Abkhazia, two regions of Georgia, left.", "Abkhazia PART_OF Georgia"],
    ["NATO member Turkey left.", "Turkey MEMBER_OF NATO"],
    ["Estonia, which is a member of NATO, left.", "Estonia MEMBER_OF NATO"],
    ["Hezbollah, the largest party in the Amal Alliance, left.", "Hezbollah MEMBER_OF Amal Alliance"],
    ["Nigeria, the largest member of the African Union, left.", "Nigeria MEMBER_OF African Union"],
    ["Ali Hassan belongs to the liberal wing of Fatah.", "Ali Hassan MEMBER_OF Fatah"],
    ["Ali Hassan belonged to Boko Haram.", "Ali Hassan MEMBER_OF Boko Haram"],
    ["Colombia's air force bombed the camp.", "Colombian air force PART_OF Colombia"],
    ["The secret service of Jordan passed it on.", "Jordanian secret service PART_OF Jordan"],
    ["Tamarisk rose against Mali, whose army's Fourth Brigade fled.", "Fourth Brigade PART_OF Mali"],
    ["Syria's 85th Brigade is to leave.", "85th Brigade PART_OF Syria"],
    ["ISIS said so through its Amaq agency.", "Amaq PART_OF ISIS"],
    ["The FSB of Russia denied it.", "FSB PART_OF Russia"],
    ["They shelter in the UN Mission in Liberia.", "UNMIL PART_OF United Nations"],
    ["Gazprom, Russia's state gas company, denied it.", "Gazprom PART_OF Russia"],
    ["The Angolan state diamond company Endiama denied it.", "Endiama PART_OF Angola"],
    ["Six men had served in the Colombian army.", "men MEMBER_OF Colombian Army"],
    ["The Ardal Cell, which is part of Hezbollah, denied it.", "Ardal Cell PART_OF Hezbollah"],
    ["He spoke of Islamic State's Sahel branch.", "ISIS Sahel branch PART_OF ISIS"],
    ["The Ardal faction of the Blue League left.", "Blue League Ardal faction PART_OF Blue League"],
    ["The Blue Party's politburo met.", "Blue Party politburo PART_OF Blue Party"],
    ["The Northern Front, a new alliance of Hezbollah, Hamas and Fatah, met.", "Hamas MEMBER_OF Northern Front"],
    ["NATO, of which Germany, France and Italy are members, met.", "Italy MEMBER_OF NATO"],
    ["Ida Moreau was elected to the House of Commons.", "Ida Moreau MEMBER_OF House of Commons"],
    ["Ida Moreau won a seat in the Senate in May.", "Ida Moreau MEMBER_OF Senate"],
    ["Ida Moreau sat in parliament for the Blue League.", "Ida Moreau MEMBER_OF Blue League"],
    ["Qatar is home to Al Udeid Air Base.", "Al Udeid Air Base LOCATED_IN Qatar"],
  ])("%s -> %s", (text, expected) => {
    expect(structural(text)).toContain(expected);
  });

  test.each([
    "A NATO-led force, the Tamarisk Brigade, left.",
    "Turkey, Azerbaijan's closest ally, left.",
    "Its army moved.",
    "An Afghan branch of the group was seen.",
    "An American delegation left.",
    "Chilean police fired at a Mauritanian news agency.",
    "Peruvian special forces stormed the house.",
    "France has more soldiers in its Pacific lands than its Gulf partners.",
  ])("%s: nothing", (text) => {
    expect(structural(text)).toEqual([]);
  });
});

describe("a body that the catalogue knows as another state's", () => {
  test.each([
    ["Ukraine accuses Russia of sending officers of its military intelligence agency, the GRU.", "GRU PART_OF Ukraine"],
    ["Syria accused Israel of using its intelligence service, the Mossad.", "Mossad PART_OF Syria"],
  ])("%s: not %s", (text, claim) => {
    expect(claimsOf(text)).not.toContain(claim);
  });
});

describe("places within places", () => {
  test.each([
    ["Rebels took Goma, in eastern Congo, on Monday.", "Goma LOCATED_IN Democratic Republic of the Congo"],
    ["Two died in Dnipro in eastern Ukraine.", "Dnipro LOCATED_IN Ukraine"],
    ["Two died in Kidal in the north of Mali.", "Kidal LOCATED_IN Mali"],
    ["Two died in Kidal, northern Mali.", "Kidal LOCATED_IN Mali"],
    ["Two died in Zaria, in Nigeria's Kaduna state.", "Zaria LOCATED_IN Kaduna"],
    ["Two died in Zaria (Nigeria).", "Zaria LOCATED_IN Nigeria"],
    ["Two died in the village of Tallow in Cabo Delgado province, Mozambique.", "Tallow LOCATED_IN Cabo Delgado"],
    ["Two died in the Rwandan border town of Gisenyi.", "Gisenyi LOCATED_IN Rwanda"],
    ["Two died in the Sudanese capital Khartoum.", "Khartoum LOCATED_IN Sudan"],
    ["Two died in the Melbourne suburb of Preston.", "Preston LOCATED_IN Melbourne"],
    ["Two died in the Doura district of Baghdad.", "Doura LOCATED_IN Baghdad"],
    ["Two died in the Belfast district of Ardoyne.", "Ardoyne LOCATED_IN Belfast"],
    ["Two died on Socotra, an island off Yemen.", "Socotra LOCATED_IN Yemen"],
    ["Two died at Kardam airport, on the western edge of Varna.", "Kardam airport LOCATED_IN Varna"],
    ["Two died at Whitby, on Rhode Island.", "Whitby LOCATED_IN Rhode Island"],
    ["Two died in Gori, a town well inside Georgia.", "Gori LOCATED_IN Georgia"],
    ["Two died in Tallow, a city of a million people in southern Russia.", "Tallow LOCATED_IN Russia"],
    ["North Kivu, the province of which Goma is the capital, fell.", "Goma LOCATED_IN North Kivu"],
    ["India mourned. Gunmen held Mumbai, the country's financial capital.", "Mumbai LOCATED_IN India"],
    ["Two died in several places in southern Israel, including Sderot.", "Sderot LOCATED_IN Israel"],
    ["Rebels shelled the Karrada quarter of Baghdad.", "Karrada LOCATED_IN Baghdad"],
    ["Two died in the Syrian towns of Manbal and Jaras.", "Jaras LOCATED_IN Syria"],
    ["He flew to Burma, Bhutan and the Indian states of Assam, Gujarat and Kerala.", "Gujarat LOCATED_IN India"],
    ["Two died in Orlando, Florida, on Monday.", "Orlando LOCATED_IN Florida"],
    ["Two died in Milan's Piazza Fontanella.", "Piazza Fontanella LOCATED_IN Milan"],
    ["Two died at Tallow in greater Damascus.", "Tallow LOCATED_IN Damascus"],
    ["Gunmen hid in the Kerio Hills of northern Kenya.", "Kerio Hills LOCATED_IN Kenya"],
    ["Thousands fled Torit county in South Sudan.", "Torit LOCATED_IN South Sudan"],
    ["A bomb went off outside the Blue Mosque at Tabriz.", "Blue Mosque LOCATED_IN Tabriz"],
    ["The column crossed near Ombala, 40 kilometres inside Angola.", "Ombala LOCATED_IN Angola"],
    ["The convoy was ambushed at Medvin, on the Moldovan coast.", "Medvin LOCATED_IN Moldova"],
    ["Rebels took the villages of Tinzawa and Alkoum, in northern Mali.", "Tinzawa LOCATED_IN Mali"],
    ["A car bomb blew up in Almaviva, Bogota, in 1988.", "Almaviva LOCATED_IN Bogota"],
    ["The OSCE's Minsk Group met in Vienna.", "Minsk Group PART_OF OSCE"],
    ["Batasuna, ETA's political front, was banned.", "Batasuna PART_OF ETA"],
    ["The Mossos, the Catalan police, came.", "Mossos d'Esquadra PART_OF Catalonia"],
  ])("%s -> %s", (text, expected) => {
    expect(structural(text)).toContain(expected);
  });

  test.each([
    "Gharyan, a town south of Tripoli, was quiet.",
    "Iran's support for Moscow in Syria ended.",
    "He flew from Kidal to Paris.",
    "Kherson, Odesa and Kharkiv were quiet.",
    "The film on Kherson in the Netflix series was long.",
    "He made his American debut opposite Mandy Moore.",
    "It backs groups in Syria, Lebanon-based Hezbollah and others.",
    "The port of Hodeidah on the Red Sea was quiet.",
    "The advance from Kidal on Gao stalled.",
    "Delegates from Kherson, Odesa, Kharkiv and Lviv met.",
    "Two died in the provinces of Pattani, Yala and Naratha.",
    "Gunmen fired in the airports of Rome and Vienna.",
    "Two died at Foster's Hill.",
  ])("%s: nothing", (text) => {
    expect(structural(text)).toEqual([]);
  });
});
