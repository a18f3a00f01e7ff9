// Container files and continuous integration, as far as they can be checked without running them.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SETTINGS } from "../../server/config/index.ts";

const textOf = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

interface Service {
  readonly build?: string;
  readonly image?: string;
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly user?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

describe("docker-compose.yml", () => {
  const { services, volumes } = parse(textOf("docker-compose.yml")) as {
    services: Readonly<Record<"actorgraph" | "neo4j", Service>>;
    volumes: Readonly<Record<string, unknown>>;
  };
  const { actorgraph, neo4j } = services;

  test("builds the application; its settings exist", () => {
    expect(actorgraph.build).toBe(".");
    const known = Object.values(SETTINGS).map(({ variable }) => variable as string);
    expect(Object.keys(actorgraph.environment ?? {}).filter((name) => !known.includes(name))).toEqual([]);
  });

  test("serves this machine only, and not without a token", () => {
    for (const service of Object.values(services))
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(actorgraph.environment?.ACTORGRAPH_TOKEN).toMatch(/^\$\{ACTORGRAPH_TOKEN:\?/);
  });

  test("keeps its data in named volumes", () => {
    for (const service of Object.values(services)) {
      expect(service.volumes).toHaveLength(1);
      for (const volume of service.volumes ?? []) expect(Object.keys(volumes)).toContain(volume.split(":")[0]);
    }
  });

  test("starts Neo4j without root rights and waits until it answers", () => {
    expect(neo4j.user).toBe("7474:7474");
    expect(neo4j.environment?.NEO4J_AUTH).toMatch(/\$\{NEO4J_PASSWORD:\?/);
    expect(neo4j.healthcheck?.test[0]).toMatch(/^CMD/);
    expect(actorgraph.depends_on?.neo4j).toEqual({ condition: "service_healthy" });
  });
});

describe("Dockerfile", () => {
  const stages = textOf("Dockerfile")
    .split(/^(?=FROM )/m)
    .slice(1);
  const last = stages.at(-1) ?? "";

  test("builds in one stage and serves from another", () => expect(stages).toHaveLength(2));
  test("serves as a user without rights", () => expect(last).toMatch(/^USER node$/m));
  test("says when it is ready", () => expect(last).toMatch(/^HEALTHCHECK .*\/readyz/m));
  test("keeps data outside of the image", () => {
    expect(last).toMatch(/^VOLUME \/data$/m);
    expect(last).toMatch(/ACTORGRAPH_DATA=\/data/);
  });
  test.each(["server", "cypher", "seeds", "dist", "node_modules", "package.json", "tsconfig.json"])(
    "carries %s, which serving reads",
    (name) => expect(last).toContain(`/app/${name} ./`),
  );
  test("leaves out what does not belong into an image", () => {
    const ignored = textOf(".dockerignore").split("\n");
    for (const name of [".git", "node_modules", "data", ".env"]) expect(ignored).toContain(name);
  });
});

test("continuous integration runs .ci/run, which runs npm ci && npm test with nothing skipped", () => {
  const workflow = parse(textOf(".github/workflows/ci.yml")) as {
    jobs: { test: { steps: readonly { readonly run?: string }[] } };
  };
  expect(workflow.jobs.test.steps.flatMap(({ run }) => run ?? [])).toEqual(["./.ci/run"]);
  const run = textOf(".ci/run");
  expect(run).toContain("set -euo pipefail");
  expect(run).toContain("export ACTORGRAPH_STRICT=1");
  expect(run).toMatch(/^npm ci && npm test$/m);
});
