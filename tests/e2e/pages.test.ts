// Questions, Cypher, reports and the reader in a real browser over the real server with the demo reports.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentDetail, Documents } from "../../server/api/contract/index.ts";
import { chromiumPath } from "../support/chromium.ts";
import { violations } from "./axe.ts";
import { untilDrawn } from "./canvas.ts";
import { type Stage, setStage } from "./stage.ts";

const chromium = chromiumPath("the browser tests of questions, Cypher, reports and the reader");

describe.skipIf(!chromium)("the other views", () => {
  let stage: Stage;
  const get = async <T>(path: string) => (await (await fetch(`${stage.url}/api/v1${path}`)).json()) as T;
  /** A report with claims. */
  async function report(): Promise<DocumentDetail> {
    const { documents } = await get<Documents>("/documents");
    const richest = [...documents].sort((a, b) => b.claims - a.claims)[0];
    return get<DocumentDetail>(`/documents/${encodeURIComponent(richest?.id ?? "")}`);
  }

  beforeAll(async () => {
    stage = await setStage(chromium as string);
  });
  afterAll(async () => {
    await stage?.close();
    expect(stage?.faults ?? []).toEqual([]);
  });

  test("a question gives an answer with its query, which opens in Cypher", async () => {
    const page = await stage.open("/ask");
    await page.getByRole("textbox", { name: "Question" }).fill("Who accuses Ukraine?");
    await page.keyboard.press("Enter");
    await page.locator(".answer .answer-text").waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("Who accuses Ukraine?");
    expect(await page.locator(".citations .quote").count()).toBeGreaterThan(0);
    expect(await page.locator(".answer-rows .standing").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.locator(".query summary").click();
    await page.getByRole("link", { name: "Open in Cypher" }).click();
    await page.locator(".result").waitFor();
    await page.context().close();
  });

  test("a question that is not understood is refused with others to try", async () => {
    const page = await stage.open(`/ask?q=${encodeURIComponent("What is the weather like?")}`);
    await page.locator(".answer.refused .suggestion").first().click();
    await page.locator(".answer:not(.refused) .answer-text").waitFor();
    await page.context().close();
  });

  test("Cypher typed into the editor runs by Ctrl-Enter, as picture and as table", async () => {
    const page = await stage.open("/cypher");
    await page.locator(".editor .cm-content").click();
    await page.keyboard.type("MATCH (a:Actor)-[r:ACCUSES]->(b) RETURN a, r, b");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await untilDrawn(page);
    await page.getByRole("tab", { name: /Table/ }).click();
    expect(await page.locator(".virtual-row").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["MATCH (a:Actor RETURN a", /line 1/],
    ["MATCH (a) DELETE a", /not allowed/],
  ])("%s is refused with the place", async (query, words) => {
    const page = await stage.open(`/cypher?q=${encodeURIComponent(query)}`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(words);
    await page.context().close();
  });

  test("a result is saved as CSV", async () => {
    const page = await stage.open(
      `/cypher?q=${encodeURIComponent("MATCH (d:Document) RETURN d.title AS title LIMIT 2")}`,
    );
    await page.locator(".result").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("result.csv");
    await page.context().close();
  });

  test("the reader marks mentions and claims, and a claim leads to the graph", async () => {
    const document = await report();
    const page = await stage.open(`/documents/${encodeURIComponent(document.id)}`);
    await page.locator(".reader-text").waitFor();
    const numbers = await page.locator(".reader-text .claim-numbers").allTextContents();
    expect(numbers.join(" ").split(" ")).toHaveLength(document.claimList.length);
    const text = await page.locator(".reader-text").evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const number of copy.querySelectorAll(".claim-numbers")) number.remove();
      return copy.textContent;
    });
    expect(text).toBe(document.text);
    expect(await page.locator(".mention").count()).toBeGreaterThanOrEqual(document.mentions.length / 2);
    expect(await violations(page)).toEqual([]);
    await page.locator(".note-graph").first().click();
    await untilDrawn(page);
    await page.locator(".panel").waitFor();
    await page.context().close();
  });

  test("a pasted report is read and appears in the list", async () => {
    const page = await stage.open("/documents");
    await page
      .getByRole("textbox", { name: "Text" })
      .fill("Osterlich accused the Harbour Front of attacking Port Sylva on Monday.");
    await page.getByRole("textbox", { name: "Title" }).fill("A raid in Port Sylva");
    await page.getByRole("button", { name: "Read this report" }).click();
    await page.locator(".load-result a").waitFor();
    await page.locator(".documents a", { hasText: "A raid in Port Sylva" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("a doubtful pair is joined and parted by the keyboard", async () => {
    const add = (title: string, text: string) =>
      fetch(`${stage.url}/api/v1/documents`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ title, text }),
      });
    await add("A meeting", "Idris Gul Mangal met Abdulmalik Dostiyev.");
    await add("A rebuke", "Idris Mangal condemned Abdul-Malik Dostiyev.");
    const page = await stage.open("/");
    await page.getByRole("link", { name: "Review" }).click();
    const pair = page.getByRole("article", { name: "Idris Gul Mangal and Idris Mangal" });
    await pair.waitFor();
    expect(await pair.locator(".quote").allTextContents()).toEqual([
      "Idris Gul Mangal met Abdulmalik Dostiyev.",
      "Idris Mangal condemned Abdul-Malik Dostiyev.",
    ]);
    expect(await violations(page)).toEqual([]);
    await pair.getByRole("button", { name: /^Same/ }).focus();
    await page.keyboard.press("Enter");
    await pair.locator(".pair-state.same").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pair.locator(".pair-state.doubtful").waitFor();
    await page.getByRole("link", { name: /^Joined/ }).click();
    await page.getByRole("article", { name: "Abdul-Malik Dostiyev and Abdulmalik Dostiyev" }).waitFor();
    await page.context().close();
  });
});
