// Queries to begin with: those of cypher/examples, titled by their first line, after a few that give a picture.
export interface Example {
  readonly title: string;
  readonly query: string;
}

const PICTURES: readonly Example[] = [
  { title: "Picture: who accuses whom", query: "MATCH (a)-[r:ACCUSES]->(b)\nRETURN a, r, b\nLIMIT 100" },
  { title: "Picture: who attacks whom", query: "MATCH (a)-[r:ATTACKS]->(b)\nRETURN a, r, b\nLIMIT 100" },
  {
    title: "Picture: groups and what they belong to",
    query: "MATCH (a)-[r:PART_OF|AFFILIATED_WITH|PLEDGED_ALLEGIANCE_TO|SPLIT_FROM]->(b)\nRETURN a, r, b\nLIMIT 100",
  },
];

/** The comment on the first line is the title, up to its first colon or full stop; the rest is the query. */
export function readExample(text: string): Example {
  const [first = "", ...rest] = text.trim().split("\n");
  const title = first.replace(/^\/\/\s*/, "").split(/[:.]/)[0] ?? "";
  return { title, query: rest.join("\n").trim() };
}

/** All examples, pictures first. */
export function loadExamples(): readonly Example[] {
  const files = import.meta.glob<string>("../../../../cypher/examples/*.cypher", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  return [...PICTURES, ...Object.values(files).map(readExample)];
}
