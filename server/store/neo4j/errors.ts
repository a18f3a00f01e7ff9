// From the driver's and the server's errors to ours: what is wrong, where, and what to do about it.
import { ActorgraphError, type ErrorCode } from "../../domain/errors.ts";
import type { Neo4jAddress } from "./connection.ts";

interface Rule {
  /** Beginning of the error's code. */
  readonly code: string;
  readonly becomes: ErrorCode;
  readonly message?: (address: Neo4jAddress, text: string) => string;
  readonly hint?: string;
}

const RULES: readonly Rule[] = [
  {
    code: "Neo.ClientError.Security.Unauthorized",
    becomes: "store_unavailable",
    message: ({ username }) => `Neo4j refuses user "${username}" with this password`,
    hint: "check NEO4J_USERNAME and NEO4J_PASSWORD",
  },
  {
    code: "Neo.ClientError.Security.CredentialsExpired",
    becomes: "store_unavailable",
    message: ({ username }) => `the password of user "${username}" must be changed before first use`,
    hint: "change it in Neo4j, then set NEO4J_PASSWORD",
  },
  {
    code: "Neo.ClientError.Security.AuthenticationRateLimit",
    becomes: "store_unavailable",
    message: () => "Neo4j blocks log-ins for a while after wrong passwords",
    hint: "check NEO4J_PASSWORD and wait a few seconds",
  },
  {
    code: "Neo.ClientError.Database.DatabaseNotFound",
    becomes: "store_unavailable",
    message: ({ database }) => `Neo4j has no database "${database}"`,
    hint: "check NEO4J_DATABASE; a server's first database is called neo4j",
  },
  {
    code: "Neo.ClientError.Statement.AccessMode",
    becomes: "forbidden_query",
    message: () => "the query writes; only reading is allowed here",
  },
  {
    code: "Neo.ClientError.Transaction.TransactionTimedOut",
    becomes: "timeout",
    message: () => "the query took longer than it may and was stopped",
    hint: "narrow the query (a label, an id, a LIMIT) or allow it more time",
  },
  {
    code: "Neo.TransientError.Transaction.Terminated",
    becomes: "timeout",
    message: () => "the query was stopped by the server",
  },
  {
    code: "Neo.TransientError.General.MemoryPoolOutOfMemory",
    becomes: "too_large",
    message: () => "the query needs more memory than the server gives it",
  },
  { code: "Neo.ClientError.Statement", becomes: "invalid_query" },
  { code: "Neo.ClientError.Procedure", becomes: "invalid_query" },
  { code: "Neo.ClientError.Schema", becomes: "invalid_input" },
  {
    code: "ServiceUnavailable",
    becomes: "store_unavailable",
    message: ({ uri }) => `no Neo4j answers at ${uri}`,
    hint: "start the server (npm run neo4j) or check NEO4J_URI; without NEO4J_URI the embedded store is used",
  },
  { code: "SessionExpired", becomes: "store_unavailable", message: ({ uri }) => `the connection to ${uri} was lost` },
];

/** Maps what the driver threw; an ActorgraphError passes unchanged, what is unknown becomes `store_unavailable` with the server's words. */
export function neo4jError(thrown: unknown, address: Neo4jAddress): ActorgraphError {
  if (thrown instanceof ActorgraphError) return thrown;
  const { code = "", message } = thrown as { code?: string; message: string };
  const rule = RULES.find((candidate) => code.startsWith(candidate.code));
  const text = message.split("\n")[0] ?? message;
  if (rule === undefined) return new ActorgraphError("store_unavailable", text, { where: address.uri, cause: thrown });
  const position = /line (\d+), column (\d+)/.exec(message);
  const isQuery =
    rule.becomes === "invalid_query" ||
    rule.becomes === "timeout" ||
    rule.becomes === "too_large" ||
    rule.becomes === "forbidden_query";
  const where = position ? `line ${position[1]}, column ${position[2]}` : isQuery ? undefined : address.uri;
  const clean = text.replace(/ ?\(line \d+, column \d+ \(offset: \d+\)\)/, "");
  return new ActorgraphError(rule.becomes, rule.message?.(address, clean) ?? clean, {
    where,
    hint: rule.hint,
    cause: thrown,
  });
}
