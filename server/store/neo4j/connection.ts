// Where a Neo4j server is and who we are to it.

/** Address and credentials; `database` is always named, so that no query depends on a server's default. */
export interface Neo4jAddress {
  /** bolt://, bolt+s://, neo4j:// (routed cluster) or neo4j+s:// address. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}
