// Queries to begin with, over the schema that every store has.
export const EXAMPLES: readonly { readonly title: string; readonly query: string }[] = [
  {
    title: "The most connected actors",
    query:
      "MATCH (a:Actor)-[r]-(b:Actor)\nRETURN a.name AS actor, count(r) AS relations\nORDER BY relations DESC\nLIMIT 20",
  },
  {
    title: "Who accuses whom",
    query: "MATCH (a:Actor)-[r:ACCUSES]->(b:Actor)\nRETURN a, r, b\nLIMIT 100",
  },
  {
    title: "Attacks with their standing",
    query:
      "MATCH (a:Actor)-[r:ATTACKS]->(b)\nRETURN a.name AS attacker, b.name AS target, r.standing AS standing, r.claims AS claims, r.first AS first\nORDER BY claims DESC\nLIMIT 50",
  },
  {
    title: "What is alleged and by whom, with the sentence",
    query:
      "MATCH (c:Claim {standing: 'alleged'})-[:SPOKEN_BY]->(speaker:Actor)\nMATCH (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object)\nRETURN speaker.name AS speaker, subject.name AS subject, c.relation AS relation, object.name AS object, c.quote AS sentence\nLIMIT 50",
  },
  {
    title: "Disputed relations",
    query: "MATCH (a)-[r]->(b)\nWHERE r.disputed = true\nRETURN a, r, b\nLIMIT 50",
  },
  {
    title: "Groups and what they are part of",
    query: "MATCH (a:Actor)-[r:PART_OF|AFFILIATED_WITH|PLEDGED_ALLEGIANCE_TO]->(b:Actor)\nRETURN a, r, b\nLIMIT 100",
  },
  {
    title: "Reports by number of claims",
    query:
      "MATCH (c:Claim)-[:EVIDENCED_IN]->(d:Document)\nRETURN d.title AS report, d.source AS source, d.published AS published, count(c) AS claims\nORDER BY claims DESC\nLIMIT 50",
  },
];
