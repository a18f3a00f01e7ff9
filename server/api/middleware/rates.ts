// How often one address may ask.
import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { isLoopback } from "../../config/index.ts";
import { ActorgraphError } from "../../domain/errors.ts";
import { sendError } from "./errors.ts";

/** At most `limit` requests per minute and address; with `spareLoopback` (default) this machine's own are not counted. */
export function limitRate(limit: number, { spareLoopback = true } = {}): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    skip: ({ ip }) => spareLoopback && isLoopback((ip ?? "").replace(/^::ffff:/, "")),
    handler: (_request, response) => {
      sendError(
        response,
        new ActorgraphError("too_many_requests", "more requests than this server takes in a minute", {
          hint: "try again in a minute",
        }),
      );
    },
  });
}
