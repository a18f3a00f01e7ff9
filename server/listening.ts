// Taking and leaving a port, with errors that say what to do.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Settings } from "./config/index.ts";
import { ActorgraphError } from "./domain/errors.ts";

/** Rejects with `port_taken` where the address cannot be had. */
export function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(listenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): ActorgraphError {
  if (cause.code === "EADDRINUSE") {
    return new ActorgraphError("port_taken", `port ${port} is in use`, {
      where: "PORT",
      hint: "stop the other program, or take another one: PORT=3001",
      cause,
    });
  }
  const reason =
    cause.code === "EACCES" ? `may not listen on port ${port}` : `cannot listen on ${host}: ${cause.message}`;
  return new ActorgraphError("port_taken", reason, { where: "HOST, PORT", cause });
}

/** Address of a listening server. */
export function urlOf(server: Server, host: string): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
}

/** Stops taking connections and waits for the open ones, five seconds at the most. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    setTimeout(() => server.closeAllConnections(), 5000).unref();
    server.closeIdleConnections();
  });
}
