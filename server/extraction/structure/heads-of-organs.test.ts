// Posts in organs that have no name of their own: a city's police, a parliament, a prosecution; and names behind a post of one of several.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const posts = (text: string) => claimsOf(text).filter((claim) => / LEADS | HOLDS_ROLE_IN /.test(claim));

describe("heads of organs", () => {
  test.each([
    ["The Orlando police chief, John Marner, spoke.", "John Marner LEADS Orlando police"],
    ["Milan police chief Marco Guidi spoke.", "Marco Guidi LEADS Milan police"],
    ["Karachi's police chief, Amer Shekh, spoke.", "Amer Shekh LEADS Karachi police"],
    ["Kenya's deputy army chief, Amer Shekh, spoke.", "Amer Shekh HOLDS_ROLE_IN Kenya"],
    ["Ali Rafsan, the speaker of parliament, went home.", "Ali Rafsan LEADS parliament"],
    ["Jean Anez, the second deputy speaker of the Senate, left.", "Jean Anez HOLDS_ROLE_IN Senate"],
    ["The inspector-general of the Kenyan police, Karl Toth, spoke.", "Karl Toth LEADS Kenyan Police"],
    ["Carmel Ortez, the US attorney for Massachusetts, spoke.", "Carmel Ortez HOLDS_ROLE_IN United States"],
    ["Assistant US Attorney Jay Rickson spoke.", "Jay Rickson HOLDS_ROLE_IN United States"],
    ["The district attorney of El Paso, Bill Hokes, spoke.", "Bill Hokes HOLDS_ROLE_IN El Paso"],
    ["A Foreign Office minister, Lord Ahmet, spoke.", "Lord Ahmet HOLDS_ROLE_IN British Foreign Office"],
    ["A judge charged a Syrian general, Ali Mahlouk, with murder.", "Ali Mahlouk HOLDS_ROLE_IN Syria"],
  ])("%s -> %s", (text, expected) => {
    expect(posts(text)).toContain(expected);
  });

  test.each([
    "He met a Syrian general, Ali Mahlouk, Omar Hadid and two envoys.",
    "Dana Ruiz, an attorney in Texas, spoke.",
  ])("%s: nothing", (text) => {
    expect(posts(text)).toEqual([]);
  });
});
