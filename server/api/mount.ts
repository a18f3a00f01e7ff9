// From a row of the contract to a route: checks what comes in, sends what goes out, refuses other methods.
import type { RequestHandler, Router } from "express";
import type { z } from "zod";
import { ActorgraphError } from "../domain/errors.ts";
import type { Endpoint } from "./contract/index.ts";

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Part<E extends Endpoint, K extends "params" | "query" | "body"> =
  E extends Record<K, infer S> ? Parsed<S> : undefined;
/** What a handler is given, checked. */
export interface Input<E extends Endpoint> {
  readonly params: Part<E, "params">;
  readonly query: Part<E, "query">;
  readonly body: Part<E, "body">;
}
type Output<E extends Endpoint> = E extends { response: infer S } ? Parsed<S> : never;

/** Registers an endpoint whose answer is JSON. `before` runs ahead of the checks (rate limits, body parsers). */
export function mount<E extends Endpoint>(
  router: Router,
  endpoint: E,
  handle: (input: Input<E>) => Output<E> | Promise<Output<E>>,
  before: RequestHandler[] = [],
): void {
  router[endpoint.method](expressPath(endpoint.path), ...before, async (request, response) => {
    const input = {
      params: check(endpoint.params, request.params, "address"),
      query: check(endpoint.query, request.query, "query"),
      body: check(endpoint.body, request.body, "body"),
    } as Input<E>;
    response.status(endpoint.status).json(await handle(input));
  });
}

/** "/actors/{id}" -> "/actors/:id". */
export function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

/** A value of `schema`; throws `invalid_input` naming the field. Fields that the schema does not know are refused. */
export function check<S extends z.ZodObject>(
  schema: S | undefined,
  value: unknown,
  part: string,
): z.output<S> | undefined {
  if (!schema) return undefined;
  const result = schema.strict().safeParse(value ?? {});
  if (result.success) return result.data as z.output<S>;
  const [issue] = result.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : null;
  throw new ActorgraphError(
    "invalid_input",
    unknown ? `does not know ${unknown}` : (issue?.message ?? "is not valid"),
    {
      where: [part, ...(issue?.path ?? [])].join("."),
      hint: unknown ? `known: ${Object.keys(schema.shape).join(", ")}` : undefined,
    },
  );
}

/** Answers every other method on the addresses of `endpoints` with `method_not_allowed`. Register it after all routes. */
export function refuseOtherMethods(router: Router, endpoints: readonly Endpoint[]): void {
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const methods = endpoints.filter((endpoint) => endpoint.path === path).map(({ method }) => method.toUpperCase());
    router.all(expressPath(path), (request, response) => {
      const allowed = methods.includes("GET") ? [...methods, "HEAD"] : methods;
      response.set("Allow", allowed.join(", "));
      if (request.method === "OPTIONS") return void response.status(204).end();
      throw new ActorgraphError("method_not_allowed", `${request.method} is not possible here`, {
        where: request.path,
        hint: `possible: ${allowed.join(", ")}`,
      });
    });
  }
}
