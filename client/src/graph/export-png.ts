// Saves the picture of the graph as a PNG file.
import { saveBlob } from "../components/save-file.ts";
import type { GraphCanvas } from "./canvas.ts";

/** Offers the current picture as `actorgraph.png`. Rejects where the browser cannot encode it. */
export async function exportPng(canvas: GraphCanvas): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.picture().toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not encode the picture.");
  saveBlob(blob, "actorgraph.png");
}
