// What user-written Cypher may say: clauses, connecting words, procedures and functions. Everything else is refused.

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words that may begin a clause (upper case). */
export const CLAUSE_STARTS = words("MATCH OPTIONAL WITH UNWIND RETURN CALL");

/** Words that may follow a complete expression or pattern (upper case): clauses, sub-clauses and operators. */
export const CONNECTING_WORDS = words(`
  MATCH OPTIONAL WHERE WITH RETURN ORDER SKIP OFFSET LIMIT UNWIND UNION CALL YIELD AS
  ASC ASCENDING DESC DESCENDING AND OR XOR IN STARTS ENDS CONTAINS IS WHEN THEN ELSE END`);

/** Words that stand before an operand (upper case): after one of these an expression, name or pattern is expected. */
export const OPENING_WORDS = words("NOT DISTINCT CASE WHEN BY WITH ALL");

/** Words after which an expression is complete (upper case). */
export const CLOSING_WORDS = words("ASC ASCENDING DESC DESCENDING END NULL");

/** Procedures that only describe the graph (lower case). */
export const PROCEDURES = words(`
  db.labels db.relationshiptypes db.propertykeys
  db.schema.visualization db.schema.nodetypeproperties db.schema.reltypeproperties`);

/** Functions without effect on files, network or server (lower case), and what is written like one. */
export const FUNCTIONS = words(`
  avg collect count max min percentilecont percentiledisc stdev stdevp sum
  all any none single exists isempty reduce shortestpath allshortestpaths
  coalesce elementid endnode head id last length nullif properties size startnode timestamp type valuetype
  toboolean tobooleanornull tofloat tofloatornull tointeger tointegerornull tostring tostringornull
  char_length character_length keys labels nodes range relationships reverse tail
  tobooleanlist tofloatlist tointegerlist tostringlist
  abs ceil floor isnan rand round sign e exp log log10 sqrt acos asin atan atan2 cos cot degrees haversin pi radians sin tan
  btrim left lower ltrim normalize replace right rtrim split substring tolower toupper trim upper
  date datetime localdatetime localtime time duration date.truncate datetime.truncate localdatetime.truncate
  duration.between duration.indays duration.inmonths duration.inseconds point point.distance point.withinbbox`);
