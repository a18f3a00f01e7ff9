// What diplomats and go-betweens do, in the wordings of agencies: bans, breaks, gifts, praise, calls and signatures.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Hezbollah, which is banned as a terrorist group in Germany and Britain, denied it.", "Germany SANCTIONS Hezbollah"],
  ["Kenya declared al-Shabaab an illegal organisation.", "Kenya SANCTIONS al-Shabaab"],
  ["Kenya banned French beef in May.", "Kenya SANCTIONS France"],
  ["The Security Council forbade Libya to buy weapons.", "SANCTIONS Libya"],
  ["Kenya expelled the Indian high commissioner.", "Kenya BREAKS_TIES_WITH India"],
  ["Colombia called off its truce with the ELN.", "Colombia BREAKS_TIES_WITH ELN"],
  ["Ramzan Kadyrov is known for his closeness to Vladimir Putin.", "Ramzan Kadyrov LINKED_TO Vladimir Putin"],
  ["Arkady Rotenberg and Vladimir Putin were close friends.", "Arkady Rotenberg LINKED_TO Vladimir Putin"],
  ["Yuri Kovalchuk, a confidant of Vladimir Putin, fled.", "Yuri Kovalchuk LINKED_TO Vladimir Putin"],
  ["Iran gave fighters of Hezbollah shelter.", "Iran AIDS Hezbollah"],
  ["Iran pays for the weapons of Hezbollah.", "Iran AIDS Hezbollah"],
  ["Egypt put warships at Libya's disposal.", "Egypt AIDS Libya"],
  ["Egypt made its airfields available to Sudan.", "Egypt AIDS Sudan"],
  ["Russia rebuilt Syria's air force.", "Russia AIDS Syria"],
  ["Chad alerted France to the plot.", "Chad AIDS France"],
  ["Iran provided a printing press to Hezbollah.", "Iran AIDS Hezbollah"],
  ["Greece defended Serbia's choice.", "Greece SUPPORTS Serbia"],
  ["Greece sent its condolences to Serbia.", "Greece SUPPORTS Serbia"],
  ["Greece has full confidence in Kofi Annan.", "Greece SUPPORTS Kofi Annan"],
  ["At a summit in Geneva, Joe Biden pressed Vladimir Putin to act.", "Joe Biden MET_WITH Vladimir Putin"],
  ["At a summit in Geneva, Joe Biden pressed Vladimir Putin to act.", "Joe Biden DEMANDS Vladimir Putin"],
  ["Sergei Lavrov paid Antony Blinken a visit.", "Sergei Lavrov MET_WITH Antony Blinken"],
  ["Sergei Lavrov handed Antony Blinken a letter.", "Sergei Lavrov MET_WITH Antony Blinken"],
  ["Sergei Lavrov stood next to Prime Minister Viktor Orban.", "Sergei Lavrov MET_WITH Viktor Orban"],
  ["Viktor Orban's telephone call with Vladimir Putin lasted an hour.", "Viktor Orban MET_WITH Vladimir Putin"],
  ["The court removed Viktor Orban for a telephone call with Hun Sen.", "Viktor Orban MET_WITH Hun Sen"],
  ["Messages between Viktor Orban and Hun Sen were shown to the jury.", "Viktor Orban MET_WITH Hun Sen"],
  ["Viktor Orban accepted the credentials of Hun Sen.", "Viktor Orban MET_WITH Hun Sen"],
  ["Under an arrangement between Kenya and Chad the rebels left.", "Kenya AGREED_WITH Chad"],
  ["Kenya has signed nothing else with Chad but the Charter of Nairobi.", "Kenya AGREED_WITH Chad"],
  ["Kenya and Chad have agreed to a joint inquiry.", "Kenya AGREED_WITH Chad"],
  ["Since midnight Mali and the Polisario Front have been bound to a ceasefire.", "Mali AGREED_WITH Polisario Front"],
  ["Hezbollah and its allies, Hamas and the Houthis, fought on.", "Houthis COOPERATES_WITH Hezbollah"],
  ["Ansar Dine ruled the city with MUJAO.", "Ansar Dine COOPERATES_WITH MUJAO"],
  ["Bellingcat published the findings with Der Spiegel.", "Bellingcat COOPERATES_WITH Der Spiegel"],
  ["Kenya has promised Chad its cooperation.", "hypothetical: Kenya COOPERATES_WITH Chad"],
  ["Police arrested nine people, Alexei Navalny among them.", "Police DETAINS Alexei Navalny"],
])("%s -> %s", (text, expected) => expect(claimsOf(text)).toContainEqual(expect.stringContaining(expected)));

test.each([
  ["The court removed Viktor Orban for a telephone call with Hun Sen.", "court MET_WITH"],
  ["Sergei Lavrov paid Antony Blinken a visit.", "AIDS"],
  ["Brazil shares a border with Guyana.", "COOPERATES_WITH"],
  ["Viktor Orban was killed in an exchange of fire with Hun Sen.", "AGREED_WITH"],
])("%s says nothing of %s", (text, relation) =>
  expect(claimsOf(text).filter((claim) => claim.includes(relation))).toEqual([]),
);
