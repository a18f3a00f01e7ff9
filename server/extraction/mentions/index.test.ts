// Who and what is mentioned: names of the catalogue in all spellings, new names with their types, nominals with their owners.
import { describe, expect, test } from "vitest";
import { mentionsOf, read } from "../../../tests/support/extractor.ts";

function expectMention(text: string, expected: string): void {
  expect(mentionsOf(text)).toContain(expected);
}

describe("names of the catalogue", () => {
  test.each([
    ["The US and Canada agreed.", "US = United States (State)"],
    ["U.S. officials left.", "U.S. = United States (State)"],
    ["IS fighters fled; he is ill.", "IS = ISIS (ArmedGroup)"],
    ["Theresa May resigned.", "Theresa May = Theresa May (Person)"],
    ["Al-Shabaab retreated.", "Al-Shabaab = al-Shabaab (ArmedGroup)"],
    ["Al Shabaab retreated.", "Al Shabaab = al-Shabaab (ArmedGroup)"],
    ["Later al-Qa'ida retreated.", "al-Qa'ida = al-Qaeda (ArmedGroup)"],
    ["Kata'ib Hizballah moved.", "Kata'ib Hizballah = Kataib Hezbollah (ArmedGroup)"],
    ["Nicolás Maduro spoke.", "Nicolás Maduro = Nicolas Maduro (Person)"],
    ["Nicolas Maduro spoke.", "Nicolas Maduro = Nicolas Maduro (Person)"],
    ["Recep Tayyip Erdoğan spoke.", "Recep Tayyip Erdoğan = Recep Tayyip Erdogan (Person)"],
    ["The Islamic State group left.", "Islamic State group = ISIS (ArmedGroup)"],
    ["ISIS-K left.", "ISIS-K = ISIS-K (ArmedGroup)"],
    ["The UN Security Council met.", "UN Security Council = UN Security Council (InternationalOrganization)"],
    ["The Washington Post reported it.", "The Washington Post = The Washington Post (MediaOutlet)"],
    ["The Kremlin said nothing.", "Kremlin = Kremlin (GovernmentBody)"],
    ["The Free Syrian Army left.", "Free Syrian Army = Free Syrian Army (ArmedGroup)"],
    [
      "The Ministry of Defence of Ukraine said so.",
      "Ministry of Defence of Ukraine = Ukrainian Defence Ministry (GovernmentBody)",
    ],
    ["The Federal Security Service (FSB) said so.", "FSB = FSB (SecurityService)"],
    ["Khan Younis was quiet.", "Khan Younis = Khan Younis (Place)"],
    ["HAMAS ATTACKED ISRAEL ON SATURDAY.", "HAMAS = Hamas (ArmedGroup)"],
    ["HAMAS ATTACKED ISRAEL ON SATURDAY.", "ISRAEL = Israel (State)"],
  ])("%s -> %s", expectMention);
});

describe("short forms of names that the document has in full", () => {
  test.each([
    ["Tariq al-Senbar fled. Senbar was caught.", "Senbar = Tariq al-Senbar (Person)"],
    ["Ivo Marsk fled. The lawyer for Marsk said nothing.", "Marsk = Ivo Marsk (Person)"],
    ["His brother Orhan left; Orhan Tasdemir, 34, was caught.", "Orhan = Orhan Tasdemir (Person)"],
    ["Lashkar-e-Taiba denied it. A Lashkar commander left.", "Lashkar = Lashkar-e-Taiba (ArmedGroup)"],
    ["The Polisario Front agreed. The Front accused Morocco.", "Front = Polisario Front (ArmedGroup)"],
    ["The Caucasus Emirate agreed. In the Caucasus it was quiet.", "Caucasus = Caucasus (Place)"],
    ["King Otmar II spoke. Later Otmar left.", "Otmar = Otmar II (Person)"],
    ["Musa Hilal was born at Dargo, the son of a farmer.", "Dargo = Dargo (Place)"],
    ["Troops held the town of Castro.", "Castro = Castro (Place)"],
  ])("%s -> %s", expectMention);
});

describe("names of bodies by their capitals", () => {
  test.each([
    [
      "The Osterlich unions joined the Southern Borneo Liberation Movement.",
      "Southern Borneo Liberation Movement = Southern Borneo Liberation Movement (PoliticalOrganization)",
    ],
    [
      "The Kurdish Red Crescent, a partner of the city, treats the wounded.",
      "Kurdish Red Crescent = Kurdish Red Crescent (InternationalOrganization)",
    ],
    [
      "Men of the Coastal Security Command killed him on the spot.",
      "Coastal Security Command = Coastal Security Command (MilitaryForce)",
    ],
    [
      "Agents of the Research and Security Directorate tortured prisoners.",
      "Research and Security Directorate = Research and Security Directorate (SecurityService)",
    ],
    [
      "He spoke for the Muslim Council of Sri Lanka on Monday.",
      "Muslim Council of Sri Lanka = Muslim Council of Sri Lanka (PoliticalOrganization)",
    ],
    [
      "She works for the Centre for Democracy and Human Dignity in Lusaka.",
      "Centre for Democracy and Human Dignity = Centre for Democracy and Human Dignity (PoliticalOrganization)",
    ],
    [
      "They left the Basutoland Congress Party last year.",
      "Basutoland Congress Party = Basutoland Congress Party (PoliticalOrganization)",
    ],
    ["The Special Forces of General Ivo Marsk sealed off the roads.", "Ivo Marsk = Ivo Marsk (Person)"],
    [
      "He criticised the British Labour Party for its silence.",
      "British Labour Party = Labour Party (PoliticalOrganization)",
    ],
    [
      "Soldiers of the Ukrainian Security Service arrested a driver.",
      "Ukrainian Security Service = SBU (SecurityService)",
    ],
    [
      "Officials of the United Nations and the African Union met there.",
      "African Union = African Union (InternationalOrganization)",
    ],
  ])("%s -> %s", expectMention);
});

describe("words of names that look like words of grammar", () => {
  test.each([
    ["The group's leader, Anzor Bekov, is at large.", "Anzor Bekov = Anzor Bekov (Person)"],
    ["Among the guests is General Tran That Minh, commander of the corps.", "Tran That Minh = Tran That Minh (Person)"],
    ["Peru protested. Later Congress in Lima rejected the bill.", "Congress = Congress of Peru (GovernmentBody)"],
    ["Tito Karnavian, the police chief, left.", "Tito Karnavian = Tito Karnavian (Person)"],
    ["General Try Wibowo, the commander of the army, told graduates so.", "Try Wibowo = Try Wibowo (Person)"],
    ["The court freed Ahmed Abdallah Marsk on Friday.", "Ahmed Abdallah Marsk = Ahmed Abdallah Marsk (Person)"],
    ["Deputies praised Milan Marskovic for the deal.", "Milan Marskovic = Milan Marskovic (Person)"],
    ["Shells fell on Milan and on a village.", "Milan = Milan (Place)"],
  ])("%s -> %s", expectMention);
});

describe("relatives by their family", () => {
  test.each([
    ["Orhan Ali Tasdemir was hanged. Tasdemir left a will. His wife Nusrat wept.", "Nusrat = Nusrat Tasdemir (Person)"],
    ["Ivo Marsk spoke. Marsk's sons, Murtaza and Shahnawaz, led the campaign.", "Shahnawaz = Shahnawaz Marsk (Person)"],
    ["Agents shot Lena Marskova and her father, Boris, a colonel.", "Boris = Boris Marskov (Person)"],
    ["Ivo Marsk fled. He called his son, Juan Pablo, on Friday.", "Juan Pablo = Juan Pablo Marsk (Person)"],
    ["Peter and Helen Marsk were sent to prison.", "Peter = Peter Marsk (Person)"],
  ])("%s -> %s", expectMention);
});

describe("names in parts", () => {
  test.each([
    ["Professor Yang Moo-jin spoke.", "Yang Moo-jin = Yang Moo-jin (Person)"],
    ["Deputies heard Seo Won-jae, the speaker, and General Fei Tsing-lun.", "Seo Won-jae = Seo Won-jae (Person)"],
    ["Deputies heard Seo Won-jae, the speaker, and General Fei Tsing-lun.", "Fei Tsing-lun = Fei Tsing-lun (Person)"],
    ["The court freed Jamil bin Said on Monday.", "Jamil bin Said = Jamil bin Said (Person)"],
    ["Senator Andres dela Vega resigned.", "Andres dela Vega = Andres dela Vega (Person)"],
    ["The deputies met Habib-ur-Rehman.", "Habib-ur-Rehman = Habib-ur-Rehman (Person)"],
    ["He blamed the QLVT, a network of activists.", "QLVT = QLVT (PoliticalOrganization)"],
    ["The speaker of the People's Assembly resigned.", "People's Assembly = People's Assembly (GovernmentBody)"],
    ["It fought the Kenya People's Union.", "Kenya People's Union = Kenya People's Union (PoliticalOrganization)"],
    [
      "Rebels set up a Council of the Revolution.",
      "Council of the Revolution = Council of the Revolution (PoliticalOrganization)",
    ],
    [
      "The Samoa Congress for Democracy won.",
      "Samoa Congress for Democracy = Samoa Congress for Democracy (PoliticalOrganization)",
    ],
    [
      "The Joint Committee for the Liberation of Samoa met.",
      "Joint Committee for the Liberation of Samoa = Joint Committee for the Liberation of Samoa (PoliticalOrganization)",
    ],
    ["The Samoan National Party won.", "Samoan National Party = Samoan National Party (PoliticalOrganization)"],
    ["They freed Ramon Castro. Troops joined Castro.", "Castro = Ramon Castro (Person)"],
    ["A Kim Yo-jong aide spoke of the Kim Il-led state.", "Kim Yo-jong = Kim Yo Jong (Person)"],
    ["US District Judge Oliver Stromberg refused.", "Oliver Stromberg = Oliver Stromberg (Person)"],
    ["FREDVILLE, Germany - It rained.", "FREDVILLE = FREDVILLE (Place)"],
    ["The QRZ accused Germany of arson.", "QRZ = QRZ (PoliticalOrganization)"],
    ["Yousef al-Vetrani met Abu Sahim al-Kuwaiti.", "Yousef al-Vetrani = Yousef al-Vetrani (Person)"],
    ["Yousef al-Vetrani met Abu Sahim al-Kuwaiti.", "Abu Sahim al-Kuwaiti = Abu Sahim al-Kuwaiti (Person)"],
    ["Bashar al-Assad left; Bassel al-Assad stayed.", "Bassel al-Assad = Bassel al-Assad (Person)"],
    ["Shells hit el-Fasher.", "el-Fasher = El Fasher (Place)"],
    ["The 3rd Battalion left.", "3rd Battalion = 3rd Battalion (MilitaryForce)"],
    ["Soldiers of Task Force 50 left.", "Task Force 50 = Task Force 50 (MilitaryForce)"],
    ["Navy Capt. Lars Holm left.", "Lars Holm = Lars Holm (Person)"],
    ["Pentagon Press Secretary Lars Holm left.", "Lars Holm = Lars Holm (Person)"],
    ["Fredville University was closed; Dhaka University was not.", "Dhaka University = Dhaka University (Place)"],
    ["He joined the Zenit Liberation Army.", "Zenit Liberation Army = Zenit Liberation Army (ArmedGroup)"],
    ["The Ministry of Posts refused.", "Ministry of Posts = Ministry of Posts (GovernmentBody)"],
  ])("%s -> %s", expectMention);

  test.each([
    ["The USS Tallow sailed.", "Tallow"],
    ["The tanker Sea Heron burned.", "Sea Heron"],
    ["Operation Iron Vault began.", "Iron Vault"],
    ["God knows why.", "God"],
  ])("%s tells of no actor", (text) => {
    expect(read(text).mentions.filter((m) => m.actor !== null)).toEqual([]);
  });
});

describe("surnames of many", () => {
  test("Foster is nobody before the full name, and somebody after it", () => {
    expect(mentionsOf("Foster left early.")).not.toContain("Foster = Arlene Foster (Person)");
    expect(mentionsOf("Arlene Foster came. Foster left early.")).toContain("Foster = Arlene Foster (Person)");
  });
});

describe("words that are names only in capitals", () => {
  test.each([
    ["Give us time.", "United States"],
    ["He is ill.", "ISIS"],
    ["It may rain.", "Theresa May"],
    ["They who left were few.", "World Health Organization"],
    ["The signal was weak.", "Signal messenger"],
    ["An apple fell.", "Apple"],
    ["A turkey was served.", "Turkey"],
    ["The china broke.", "China"],
  ])("%s names no %s", (text, name) => {
    expect(read(text).mentions.map((m) => m.name)).not.toContain(name);
  });
});

describe("parts of names and acronyms", () => {
  test.each([
    ["Ramzan Kadyrov spoke. Kadyrov left.", "Kadyrov = Ramzan Kadyrov (Person)"],
    ["The Salvation Front (SFX) took the town. Then SFX left.", "SFX = Salvation Front (ArmedGroup)"],
    ["The Patriotic Union of Kurdistan (PUK) met.", "PUK = Patriotic Union of Kurdistan (PoliticalOrganization)"],
    ["Olga Vetrova arrived. Vetrova left again.", "Vetrova = Olga Vetrova (Person)"],
  ])("%s -> %s", expectMention);
});

describe("new names get a type of their own", () => {
  test.each([
    ["The news site Kiburo24 reported it.", "Kiburo24 = Kiburo24 (MediaOutlet)"],
    ["The Zaruk militia took the town.", "Zaruk = Zaruk (ArmedGroup)"],
    ["Serb gunmen known as the Grey Foxes fled.", "Grey Foxes = Grey Foxes (ArmedGroup)"],
    ["They burned the village of Tin-Hama.", "Tin-Hama = Tin-Hama (Place)"],
    ["They met in Gao and Ulang.", "Ulang = Ulang (Place)"],
    ["The rebel outfit NSCN-KX fled.", "NSCN-KX = NSCN-KX (ArmedGroup)"],
    ["The 101st Airborne Division left.", "101st Airborne Division = 101st Airborne Division (MilitaryForce)"],
    ["Sahara Mobile, a telecom company, refused.", "Sahara Mobile = Sahara Mobile (Company)"],
    ["Zaruk, a local militia, took the town.", "Zaruk = Zaruk (ArmedGroup)"],
    ["Zaruk, a town in Sudan, was quiet.", "Zaruk = Zaruk (Place)"],
    ["Olga Vetrova arrived.", "Olga Vetrova = Olga Vetrova (Person)"],
    ["Deputy Minister Olga Vetrova left.", "Olga Vetrova = Olga Vetrova (Person)"],
    ["The National Front condemned Israel.", "National Front = National Front (ArmedGroup)"],
    ["The Northern Salvation Front left.", "Northern Salvation Front = Northern Salvation Front (ArmedGroup)"],
    ["Michael Jordan arrived.", "Michael Jordan = Michael Jordan (Person)"],
    ["Mr Tallow said so.", "Tallow = Tallow (Person)"],
    ["The Volga Tribune reported it.", "Volga Tribune = Volga Tribune (MediaOutlet)"],
    ["The Salvation Front took the town.", "Salvation Front = Salvation Front (ArmedGroup)"],
    ["The Tamarisk Brigade took the town.", "Tamarisk Brigade = Tamarisk Brigade (ArmedGroup)"],
    ["He left the Tallow Party.", "Tallow Party = Tallow Party (PoliticalOrganization)"],
  ])("%s -> %s", expectMention);

  test("the id of a new name comes from the name", () => {
    const [mention] = read("Olga Vetrova arrived.").mentions;
    expect(mention).toMatchObject({ actor: "actor:olga-vetrova", kind: "name" });
  });
});

describe("nominals and their owners", () => {
  test.each([
    ["Russian troops moved.", "Russian troops = Russian troops (MilitaryForce)"],
    ["Russian troops moved.", "Russian = Russia (State)"],
    ["Hamas fighters moved.", "Hamas fighters = Hamas fighters (ArmedGroup)"],
    ["Russian lawmakers voted.", "Russian lawmakers = Russian lawmakers (GovernmentBody)"],
    ["A Ukrainian drone crashed.", "A Ukrainian drone = Ukraine (State)"],
    ["Turkish police moved in.", "Turkish police = Turkish Police (SecurityService)"],
    ["Israeli settlers burned a car.", "Israeli settlers = Israeli settlers (PopulationGroup)"],
    ["The Wagner Group's fighters left.", "The Wagner Group's fighters = Wagner Group fighters (ArmedGroup)"],
    ["Three gunmen fled.", "Three gunmen = gunmen (ArmedGroup)"],
    ["At least two dozen masked gunmen fled.", "At least two dozen masked gunmen = masked gunmen (ArmedGroup)"],
    ["A 12-year-old girl was hurt.", "A 12-year-old girl = girl (Person)"],
    ["Three ISIS-linked militants fled.", "Three ISIS-linked militants = ISIS-linked militants (ArmedGroup)"],
    ["Human rights groups protested.", "Human rights groups = Human rights groups (PoliticalOrganization)"],
    ["In July Tuareg rebels attacked.", "Tuareg rebels = Tuareg rebels (ArmedGroup)"],
    ["They hit a fuel depot.", "a fuel depot = ?"],
    ["They found rifles.", "rifles = ?"],
    ["The group fled.", "The group = ?"],
    ["He fled.", "He = ?"],
    ["It burned.", "It = ?"],
  ])("%s -> %s", expectMention);

  test.each([
    ["He resigned today.", "today"],
    ["The campaign went on.", "The campaign"],
    ["An airstrike was heard.", "An airstrike"],
  ])("%s does not mention %s", (text, noun) => {
    expect(read(text).mentions.map((m) => m.text)).not.toContain(noun);
  });

  test.each([
    ["Three gunmen fled.", "nominal"],
    ["Hamas fled.", "name"],
    ["He fled.", "pronoun"],
  ])("%s begins with a %s", (text, kind) => {
    expect(read(text).mentions[0]?.kind).toBe(kind);
  });

  test("a demonym is a mention of its state", () => {
    expect(read("Russian troops moved.").mentions.find((m) => m.text === "Russian")).toMatchObject({
      kind: "demonym",
      actor: "actor:russia",
    });
  });
});

describe("order and spans", () => {
  test("mentions come in order of position, the wider first", () => {
    const { mentions } = read("Russian troops and Hamas fighters met Olga Vetrova in Gao.");
    const keys = mentions.map((m) => m.start * 1000 - m.end);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });
});
