// Keeps other web pages out: a page on another site must neither write here nor reach a server without a token under a name of its own.
import type { RequestHandler } from "express";
import { isLoopback } from "../../config/index.ts";
import { ActorgraphError } from "../../domain/errors.ts";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses writes that a browser sends from another origin (CSRF). */
export const refuseForeignWrites: RequestHandler = function refuseForeignWrites(request, _response, next) {
  if (READING.has(request.method)) return next();
  const origin = request.get("origin");
  const site = request.get("sec-fetch-site");
  const foreign =
    site === "cross-site" || site === "same-site" || (origin !== undefined && hostOf(origin) !== request.get("host"));
  if (!foreign) return next();
  throw new ActorgraphError("forbidden", "writes from other sites are refused", { where: "Origin" });
};

/** Refuses names other than loopback ones and `host`, so that no outside name can be bound to this machine (DNS rebinding). */
export function refuseForeignNames(host: string): RequestHandler {
  return function checkName(request, _response, next) {
    const name = (request.get("host") ?? "").replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
    if (isLoopback(name) || name === host) return next();
    throw new ActorgraphError("forbidden", "this server is not known by that name", {
      where: "Host",
      hint: "set ACTORGRAPH_TOKEN to serve under other names",
    });
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
