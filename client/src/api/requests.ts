// Talks to the API: JSON in, JSON out, and every refusal as one kind of error that says what to do.
import type { ErrorBody } from "../../../server/api/contract/index.ts";

/** A refusal of the API or of the network; `hint` says what to do about it. */
export class RequestError extends Error {
  readonly code: string;
  readonly where: string | null;
  readonly hint: string | null;
  readonly status: number;

  constructor(status: number, error: ErrorBody["error"]) {
    super(error.message);
    this.name = "RequestError";
    this.status = status;
    this.code = error.code;
    this.where = error.where;
    this.hint = error.hint;
  }
}

const unreachable = () =>
  new RequestError(0, {
    code: "unreachable",
    message: "The server does not answer.",
    where: null,
    hint: "Check that it is running and that you are connected, then try again.",
  });

async function readError(response: Response): Promise<RequestError> {
  const body = (await response.json().catch(() => null)) as ErrorBody | null;
  if (body?.error?.message) return new RequestError(response.status, body.error);
  const message = `The server answered with status ${response.status}.`;
  return new RequestError(response.status, { code: "internal", message, where: null, hint: "Try again in a moment." });
}

async function request<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, init).catch((thrown: unknown) => {
    if (thrown instanceof DOMException && thrown.name === "AbortError") throw thrown;
    throw unreachable();
  });
  if (!response.ok) throw await readError(response);
  return (await response.json()) as T;
}

/** GET of an address made by `apiUrl`. Throws RequestError. */
export function get<T>(url: string, signal?: AbortSignal): Promise<T> {
  return request<T>(url, { signal, headers: { accept: "application/json" } });
}

/** POST of a JSON body. Throws RequestError. */
export function post<T>(url: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  return request<T>(url, { method: "POST", body: JSON.stringify(body), headers, signal });
}

/** POST of files as multipart/form-data under the name `files`. Throws RequestError. */
export function postFiles<T>(url: string, files: readonly File[]): Promise<T> {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  return request<T>(url, { method: "POST", body: form, headers: { accept: "application/json" } });
}

/** DELETE of an address. Throws RequestError. */
export function remove<T>(url: string): Promise<T> {
  return request<T>(url, { method: "DELETE", headers: { accept: "application/json" } });
}
