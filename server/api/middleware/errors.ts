// The one error body: whatever goes wrong leaves the server as {error: {code, message, where, hint}}.
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import multer from "multer";
import type { Logger } from "pino";
import { ActorgraphError } from "../../domain/errors.ts";
import type { ErrorBody } from "../contract/index.ts";

/** Body of an error; the message of an unexpected one stays inside. */
export function toErrorBody(error: ActorgraphError): ErrorBody {
  const message = error.code === "internal" ? "something went wrong inside the server" : error.message;
  return { error: { code: error.code, message, where: error.where ?? null, hint: error.hint ?? null } };
}

/** Sends an error with its status. */
export function sendError(response: Response, error: ActorgraphError): void {
  response.status(error.status).json(toErrorBody(error));
}

/** The last handler of the app: turns whatever was thrown into the error body and logs what is our own fault. */
export function handleErrors(logger: Logger): ErrorRequestHandler {
  return function answerWithError(thrown: unknown, request: Request, response: Response, next) {
    if (response.headersSent) return next(thrown);
    const error = toActorgraphError(thrown);
    if (error.status >= 500) logger.error({ err: thrown, path: request.path, code: error.code }, "request failed");
    sendError(response, error);
  };
}

/** Answers what no route took. */
export const refuseUnknownRoute: RequestHandler = function refuseUnknownRoute(request) {
  throw new ActorgraphError("not_found", "there is no such address", {
    where: request.path,
    hint: "/api/v1/openapi.json lists them",
  });
};

const PARSER_ERRORS: Readonly<Record<string, () => ActorgraphError>> = {
  "entity.parse.failed": () =>
    new ActorgraphError("invalid_input", "is not JSON", { where: "body", hint: "one JSON object in UTF-8" }),
  "entity.too.large": () => new ActorgraphError("too_large", "is larger than this server takes", { where: "body" }),
  "encoding.unsupported": () =>
    new ActorgraphError("unsupported", "has an encoding that is not known", { where: "Content-Encoding" }),
  "charset.unsupported": () =>
    new ActorgraphError("unsupported", "has a character set that is not known", {
      where: "Content-Type",
      hint: "use UTF-8",
    }),
  "request.aborted": () => new ActorgraphError("invalid_input", "ended too early", { where: "body" }),
  "request.size.invalid": () =>
    new ActorgraphError("invalid_input", "is not as long as it says", { where: "Content-Length" }),
  LIMIT_FILE_SIZE: () => new ActorgraphError("too_large", "is larger than this server takes", { where: "files" }),
  LIMIT_FILE_COUNT: () =>
    new ActorgraphError("too_large", "are more than this server takes at once", { where: "files" }),
  LIMIT_UNEXPECTED_FILE: () =>
    new ActorgraphError("invalid_input", "holds a file under another name", {
      where: "body",
      hint: "send files as `files`",
    }),
};

function toActorgraphError(thrown: unknown): ActorgraphError {
  if (thrown instanceof ActorgraphError) return thrown;
  const { type, code, status } = thrown as { type?: string; code?: string; status?: number };
  const known = PARSER_ERRORS[type ?? ""] ?? PARSER_ERRORS[code ?? ""];
  if (known) return known();
  if (thrown instanceof multer.MulterError)
    return new ActorgraphError("invalid_input", thrown.message, { where: "body" });
  if (thrown instanceof Error && /^(Multipart:|Unexpected end of form|Malformed)/.test(thrown.message)) {
    return new ActorgraphError("invalid_input", "is not multipart/form-data as it says", { where: "body" });
  }
  if (status === 403 || status === 404) return new ActorgraphError("not_found", "there is no such file");
  if (thrown instanceof URIError || status === 400)
    return new ActorgraphError("invalid_input", "cannot be read", { where: "address" });
  return new ActorgraphError("internal", thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
}
