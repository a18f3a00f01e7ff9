// Who may use the server: bearer token, or a cookie that one visit with ?token= sets. Without a configured token everybody may.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { ActorgraphError } from "../../domain/errors.ts";

const COOKIE = "actorgraph";
const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/** Checks every request against `token`; null lets all pass. The cookie holds a keyed hash, never the token. */
export function authenticate(token: string | null): RequestHandler {
  if (token === null) return (_request, _response, next) => next();
  const cookie = createHmac("sha256", token).update("actorgraph session").digest("hex");
  return function checkToken(request, response, next) {
    const given = typeof request.query.token === "string" && request.method === "GET" ? request.query.token : null;
    if (given !== null) {
      if (!same(given, token)) throw refusal("is not the token of this server");
      response.cookie(COOKIE, cookie, {
        httpOnly: true,
        sameSite: "strict",
        secure: request.secure,
        maxAge: THIRTY_DAYS,
        path: "/",
      });
      return response.redirect(303, withoutToken(request));
    }
    if (isKnown(request, token, cookie)) return next();
    throw refusal("this server asks for a token");
  };
}

function isKnown(request: Request, token: string, cookie: string): boolean {
  const bearer = /^Bearer +(\S+)$/i.exec(request.get("authorization") ?? "")?.[1];
  if (bearer !== undefined) return same(bearer, token);
  const cookies = (request.get("cookie") ?? "").split(";").map((part) => part.trim());
  return cookies.some((part) => part.startsWith(`${COOKIE}=`) && same(part.slice(COOKIE.length + 1), cookie));
}

/** Compares in constant time, whatever the lengths. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** The same address on this server without its token; one leading slash, so that it can never name another host. */
function withoutToken(request: Request): string {
  const { pathname, searchParams } = new URL(request.originalUrl, "http://localhost");
  searchParams.delete("token");
  const query = searchParams.toString();
  return `/${pathname.replace(/^\/+/, "")}${query ? `?${query}` : ""}`;
}

function refusal(message: string): ActorgraphError {
  return new ActorgraphError("unauthorized", message, {
    where: "Authorization",
    hint: "send Authorization: Bearer TOKEN, or open the page once with ?token=TOKEN",
  });
}
