// Looks into the canvas for tests: through the handle that the graph stage puts on its element.
import type { Page } from "playwright-core";
import type { GraphCanvas } from "../../client/src/graph/canvas.ts";

type Host = HTMLElement & { graphCanvas: GraphCanvas };

/** Waits until the graph is drawn with its labels. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const host = document.querySelector<HTMLElement>(".stage") as Host | null;
    return (host?.graphCanvas?.placedLabels().length ?? 0) > 0;
  });
}

/** The labels of the last frame: their texts, and how many pairs lie on top of each other. */
export function readLabels(page: Page): Promise<{ texts: string[]; overlaps: number }> {
  return page.evaluate(() => {
    const labels = (document.querySelector(".stage") as Host).graphCanvas.placedLabels();
    let overlaps = 0;
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1))
        if (
          a.left < b.left + b.width &&
          b.left < a.left + a.width &&
          a.top < b.top + b.height &&
          b.top < a.top + a.height
        )
          overlaps++;
    return { texts: labels.map((label) => label.text), overlaps };
  });
}

/** Where a node is drawn on the page, pixels. */
export function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((node) => {
    const host = document.querySelector(".stage") as Host;
    const corner = host.getBoundingClientRect();
    const point = host.graphCanvas.positionOf(node);
    if (!point) throw new Error(`${node} is not drawn`);
    return { x: corner.left + point.x, y: corner.top + point.y };
  }, id);
}
