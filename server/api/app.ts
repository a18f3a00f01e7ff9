// The HTTP application: middleware, routes, client, errors, in this order.
import express, { type Express } from "express";
import { isLoopback } from "../config/index.ts";
import { mountClient } from "./client.ts";
import { ENDPOINTS } from "./contract/index.ts";
import { authenticate } from "./middleware/authentication.ts";
import { handleErrors, refuseUnknownRoute } from "./middleware/errors.ts";
import { secureHeaders } from "./middleware/headers.ts";
import { logRequests } from "./middleware/log.ts";
import { refuseForeignNames, refuseForeignWrites } from "./middleware/origin.ts";
import { limitRate } from "./middleware/rates.ts";
import { refuseOtherMethods } from "./mount.ts";
import { mountActors } from "./routes/actors.ts";
import { mountClaims } from "./routes/claims.ts";
import { mountDocuments } from "./routes/documents.ts";
import { mountGraph } from "./routes/graph.ts";
import { mountQuestions } from "./routes/questions.ts";
import { mountResolutions } from "./routes/resolutions.ts";
import { mountHealth, mountService } from "./routes/service.ts";
import { watchFreshness } from "./services/freshness.ts";
import { createMap } from "./services/map.ts";
import { createSearch } from "./services/search.ts";
import type { Services } from "./services.ts";

/** Builds the application over its services; listening is the caller's. */
export function createApp(services: Services): Express {
  const { store, settings, logger } = services;
  const freshness = watchFreshness(store);
  const api = { ...services, freshness, map: createMap(store, freshness), search: createSearch(store, freshness) };
  const app = express().disable("x-powered-by").set("query parser", "simple");
  app.use(secureHeaders(), logRequests(logger));
  if (settings.token === null && isLoopback(settings.host)) app.use(refuseForeignNames(settings.host));
  mountHealth(app, services);
  app.use(limitRate(settings.rateLimit), authenticate(settings.token), refuseForeignWrites);
  const costly = limitRate(Math.max(1, Math.round(settings.rateLimit / 10)));
  mountGraph(app, api);
  mountActors(app, api);
  mountClaims(app, api);
  mountDocuments(app, api, [costly, express.json({ limit: settings.uploadLimit * 1024 * 1024 })]);
  mountResolutions(app, api, [express.json({ limit: "100kb" })]);
  mountQuestions(app, api, [costly, express.json({ limit: "100kb" })]);
  mountService(app, services);
  refuseOtherMethods(app, Object.values(ENDPOINTS));
  mountClient(app, services.client);
  app.use(refuseUnknownRoute);
  app.use(handleErrors(logger));
  return app;
}
