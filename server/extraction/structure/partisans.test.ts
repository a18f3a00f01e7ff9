// Parties by the names that those of other states bear too, and who is called a member of which.
import { expect, test } from "vitest";
import { claimsOf, mentionsOf } from "../../../tests/support/extractor.ts";

test.each([
  [
    "In Berlin the Social Democrats voted against it.",
    "Social Democrats = Social Democratic Party of Germany (PoliticalOrganization)",
  ],
  ["In Lisbon the Socialists voted against it.", "Socialists = Portuguese Socialist Party (PoliticalOrganization)"],
  ["Labour lost in New Zealand.", "Labour = New Zealand Labour Party (PoliticalOrganization)"],
  ["Labour lost in Norway.", "Labour = Norwegian Labour Party (PoliticalOrganization)"],
  ["In Rome the Communist Party lost.", "Communist Party = Italian Communist Party (PoliticalOrganization)"],
])("the state that is spoken of decides: %s", (text, mention) => expect(mentionsOf(text)).toContain(mention));

test.each([
  ["Conservative estimates put the British losses at forty."],
  ["The Republican Guard of Iraq fled before American tanks."],
  ["The Liberal reforms were undone."],
])("no party: %s", (text) => expect(mentionsOf(text).join()).not.toContain("Party"));

test.each([
  ["Republican Senator Neil Harwood flew to Kyiv from Washington.", "Neil Harwood MEMBER_OF Republican Party"],
  ["In Britain Joan Harwood, a Conservative, resigned.", "Joan Harwood MEMBER_OF Conservative Party"],
  ["In Britain the Labour MP Joan Harwood resigned.", "Joan Harwood MEMBER_OF Labour Party"],
  ["In Germany the Christian Democrat Jens Harwood resigned.", "Jens Harwood MEMBER_OF Christian Democratic Union"],
  ["The Likud lawmaker Dov Harel resigned.", "Dov Harel MEMBER_OF Likud"],
])("a member: %s", (text, claim) => expect(claimsOf(text)).toContain(claim));

test("who leads a party is not its member as well, and a minister's party gives him no ministry", () => {
  expect(claimsOf("In Spain the Socialist leader, Luis Cano, resigned.")).toEqual([
    "Luis Cano LEADS Spanish Socialist Workers' Party",
  ]);
  expect(claimsOf("Spain's Socialist interior minister, Luis Cano, resigned.")).toContain(
    "Luis Cano HOLDS_ROLE_IN Spain",
  );
});
