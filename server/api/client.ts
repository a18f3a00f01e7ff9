// Serves the built client: its files as they are, every other page address as its index (the client has its own routes).
import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Router } from "express";

/** Does nothing where `folder` holds no index.html, so that the API runs without a client. */
export function mountClient(router: Router, folder: string | undefined): void {
  if (!folder || !existsSync(join(folder, "index.html"))) return;
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y" }));
  router.use(express.static(folder, { index: false }));
  router.get("/{*path}", (request, response, next) => {
    if (/^\/(api|assets)\//.test(request.path) || /\.\w{2,5}$/.test(request.path)) return next();
    response.set("Cache-Control", "no-cache").sendFile("index.html", { root: folder });
  });
}
