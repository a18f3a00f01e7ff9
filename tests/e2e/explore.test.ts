// The explorer in a real browser over the real server with the demo reports: from the overview to the sentence.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EdgeDetail, Graph, Neighbourhood } from "../../server/api/contract/index.ts";
import { chromiumPath } from "../support/chromium.ts";
import { violations } from "./axe.ts";
import { placeOf, readLabels, untilDrawn } from "./canvas.ts";
import { type Stage, setStage } from "./stage.ts";

const chromium = chromiumPath("the browser tests of the explorer");

interface Point {
  readonly x: number;
  readonly y: number;
}
/** Distance of a point from a straight line between two others, pixels. */
function distanceToLine({ x, y }: Point, { from, to }: { from: Point; to: Point }): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const t = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}

describe.skipIf(!chromium)("the explorer", () => {
  let stage: Stage;
  const get = async <T>(path: string) => (await (await fetch(`${stage.url}/api/v1${path}`)).json()) as T;

  beforeAll(async () => {
    stage = await setStage(chromium as string);
  });
  afterAll(async () => {
    await stage?.close();
    expect(stage?.faults ?? []).toEqual([]);
  });

  test("the overview is drawn with labels that do not overlap, wide and narrow, light and dark", async () => {
    const graph = await get<Graph>("/graph?limit=120");
    for (const options of [{}, { colorScheme: "dark" as const }, { width: 390, height: 844 }]) {
      const page = await stage.open("/", options);
      await untilDrawn(page);
      const { texts, overlaps } = await readLabels(page);
      expect(overlaps).toBe(0);
      expect(texts.length).toBeGreaterThan(Math.min(20, graph.nodes.length / 2));
      if (process.env.UPDATE_SCREENSHOTS === "1" && !("width" in options)) {
        // Pictograms are decoded after the first frame.
        await page.waitForTimeout(1500);
        const name = "colorScheme" in options ? "explore-dark" : "explore";
        await page.screenshot({ path: `docs/screenshots/${name}.png` });
      }
      await page.context().close();
    }
  });

  test("search finds ISIS by keyboard and opens its card", async () => {
    const page = await stage.open("/");
    await untilDrawn(page);
    await page.keyboard.press("/");
    await page.keyboard.type("isis");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "ISIS", exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("actor")).toBe("actor:isis");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.search.includes("actor="));
    await page.context().close();
  });

  test("a click on an actor shows its relations, one of them its sentences with the words marked", async () => {
    const { nodes } = await get<Graph>("/graph?limit=120");
    const busiest = nodes[0] as Graph["nodes"][number];
    const page = await stage.open("/");
    await untilDrawn(page);
    const { x, y } = await placeOf(page, busiest.id);
    await page.mouse.click(x, y);
    await page.getByRole("heading", { name: busiest.name, exact: true }).waitFor();
    await page.locator(".relations tbody .link-button").first().click();
    const quote = page.locator(".claim .quote").first();
    await quote.waitFor();
    const edge = new URL(page.url()).searchParams.get("edge") as string;
    const detail = await get<EdgeDetail>(`/edges/${encodeURIComponent(edge)}`);
    expect(await quote.textContent()).toBe(detail.claims[0]?.quote);
    expect(await page.locator(".claim mark").count()).toBeGreaterThanOrEqual(2);
    const sure = Math.round((detail.claims[0]?.confidence ?? Number.NaN) * 100);
    expect(await page.locator(".claim .reading").first().textContent()).toContain(`Reading ${sure} % sure`);
    await page.locator(".claim .source-line a").first().click();
    await page.locator(".reader-text .passage").first().waitFor();
    const lit = (await page.locator(".reader-text .passage").allTextContents()).join("");
    expect(lit).toBe(detail.claims[0]?.quote);
    await page.context().close();
  });

  test("a click on a line opens its evidence, and the address brings it back", async () => {
    const { nodes, edges } = await get<Graph>("/graph?limit=120");
    const page = await stage.open("/");
    await untilDrawn(page);
    const lines = await Promise.all(
      edges.map(async (edge) => {
        const [from, to] = await Promise.all([placeOf(page, edge.source), placeOf(page, edge.target)]);
        const [x, y] = [from.x * 0.6 + to.x * 0.4, from.y * 0.6 + to.y * 0.4];
        return { edge, from, to, x, y, length: Math.hypot(to.x - from.x, to.y - from.y) };
      }),
    );
    const between = ({ source, target }: Graph["edges"][number]) => [source, target].sort().join();
    const lone = lines.filter(({ edge }) => edges.filter((other) => between(other) === between(edge)).length === 1);
    const places = await Promise.all(nodes.map(({ id }) => placeOf(page, id).catch(() => ({ x: -99, y: -99 }))));
    const clear = lone.find(
      (line) =>
        line.length > 80 &&
        places.every((place) => Math.hypot(place.x - line.x, place.y - line.y) > 30) &&
        lines.every((other) => other.edge === line.edge || distanceToLine(line, other) > 20),
    ) as (typeof lines)[number];
    // Beside the line, as people click.
    await page.mouse.click(clear.x + 2, clear.y + 2);
    await page.locator(".claim").first().waitFor();
    expect(new URL(page.url()).searchParams.get("edge")).toBe(clear.edge.id);
    await page.reload();
    await page.locator(".claim").first().waitFor();
    const subject = nodes.find(({ id }) => id === clear.edge.source)?.name;
    expect(await page.locator(".edge-title").textContent()).toContain(subject);
    await page.context().close();
  });

  test("expanding adds neighbours, leaves the rest in place, and can be undone", async () => {
    const graph = await get<Graph>("/graph?limit=120");
    const drawn = new Set(graph.nodes.map(({ id }) => id));
    let found: { id: string; added: string } | null = null;
    for (const { id } of graph.nodes.slice(0, 12)) {
      const { nodes } = await get<Neighbourhood>(`/actors/${encodeURIComponent(id)}/neighbourhood?limit=25`);
      const added = nodes.find((node) => !drawn.has(node.id));
      if (added) found ??= { id, added: added.id };
    }
    const { id, added } = found as { id: string; added: string };
    const page = await stage.open(`/?actor=${encodeURIComponent(id)}`);
    await untilDrawn(page);
    await page.getByRole("button", { name: /^Add / }).waitFor();
    const before = await placeOf(page, id);
    await page.locator(".stage").focus();
    await page.keyboard.press("e");
    await page.waitForFunction(
      (node) =>
        (
          document.querySelector(".stage") as HTMLElement & { graphCanvas: { positionOf(id: string): unknown } }
        ).graphCanvas.positionOf(node) !== null,
      added,
    );
    expect(await placeOf(page, id)).toEqual(before);
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => !location.search.includes("expand="));
    await page.context().close();
  });

  test("filters by type and standing are in the address and come back with it", async () => {
    const page = await stage.open("/");
    await untilDrawn(page);
    await page.locator(".legend-entry", { hasText: "State" }).first().click();
    await page.waitForFunction(() => location.search.includes("types=State"));
    const link = page.url();
    await page.goto(link);
    await untilDrawn(page);
    expect(await page.locator(".legend-entry", { hasText: "State" }).first().getAttribute("aria-pressed")).toBe("true");
    const states = (await get<Graph>("/graph?limit=120")).nodes
      .filter(({ type }) => type === "State")
      .map(({ name }) => name);
    const { texts } = await readLabels(page);
    expect(texts.filter((text) => !states.includes(text))).toEqual([]);
    await page.getByRole("button", { name: /Show everything/ }).click();
    await page.waitForFunction(() => !location.search.includes("types="));
    await page.context().close();
  });

  async function takeScreenshots(): Promise<void> {
    const pictures = {
      actor: "/?actor=actor:isis&expand=actor:isis",
      path: "/?from=actor:russia&to=actor:isis",
      ask: `/ask?q=${encodeURIComponent("Who attacked Crocus City Hall?")}`,
      cypher: `/cypher?q=${encodeURIComponent("MATCH (a)-[r:ACCUSES]->(b)\nRETURN a, r, b\nLIMIT 100")}`,
      reader: "/documents/doc:2024-03-23-crocus-city-hall",
    };
    for (const [name, path] of Object.entries(pictures)) {
      const page = await stage.open(path);
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(2000);
      await page.screenshot({ path: `docs/screenshots/${name}.png` });
      await page.context().close();
    }
    const phone = await stage.open("/", { width: 390, height: 844 });
    await untilDrawn(phone);
    await phone.waitForTimeout(1500);
    await phone.screenshot({ path: "docs/screenshots/phone.png" });
    await phone.context().close();
  }
  if (process.env.UPDATE_SCREENSHOTS === "1") test("screenshots for the guide", takeScreenshots);

  test("a path between two actors is listed and drawn", async () => {
    const { edges } = await get<Graph>("/graph?limit=120");
    const next = edges.flatMap((a) =>
      edges.filter((b) => b.source === a.target && b.target !== a.source).map((b) => [a, b] as const),
    )[0];
    const [first, second] = next as readonly [Graph["edges"][number], Graph["edges"][number]];
    const page = await stage.open(`/?from=${first.source}&to=${second.target}`);
    await untilDrawn(page);
    await page.locator(".path-steps").first().waitFor();
    expect(await page.locator(".path-steps").first().locator("li").count()).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });

  test("the table twin lists what the picture shows and is walked by keyboard", async () => {
    const page = await stage.open("/?view=table");
    await page.getByRole("grid").waitFor();
    await page.locator("[data-row='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-row") === "1");
    await page.keyboard.press("Enter");
    await page.locator(".claim").first().waitFor();
    await page.context().close();
  });

  test("help, palette, theme and Escape answer their keys", async () => {
    const page = await stage.open("/");
    await untilDrawn(page);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Help" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Command" }).waitFor();
    await page.keyboard.type("dark");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await page.context().close();
  });

  test.each([
    ["/", "light"],
    ["/?actor=actor:isis&expand=actor:isis", "light"],
    ["/?view=table", "light"],
    ["/?actor=actor:isis", "dark"],
  ] as const)("%s (%s) has no serious accessibility violation", async (path, colorScheme) => {
    const page = await stage.open(path, { colorScheme });
    await page.waitForLoadState("networkidle");
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
