// One line per request, without secrets: no headers, no query string, no body.
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

/** Logs method, path, status and time of every request to the API. */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    autoLogging: { ignore: ({ url }) => !url?.startsWith("/api/") },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? "error" : statusCode >= 400 ? "warn" : "info"),
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
        id,
        method,
        path: url.split("?")[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  }) as RequestHandler;
}
