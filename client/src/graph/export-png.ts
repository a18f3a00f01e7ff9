// The picture of the graph as one image: layers laid over each other from back to front.

const LAYERS = ["hulls", "edges", "marks", "nodes", "names"] as const;

/** Sigma's canvases and our layers, drawn in their order and opacity onto the ground colour. */
export function composePicture(
  canvases: Readonly<Record<string, HTMLCanvasElement>>,
  ground: string,
): HTMLCanvasElement {
  const picture = document.createElement("canvas");
  const { width, height } = canvases.edges as HTMLCanvasElement;
  Object.assign(picture, { width, height });
  const context = picture.getContext("2d") as CanvasRenderingContext2D;
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const layer of LAYERS) {
    const canvas = canvases[layer];
    if (!canvas || canvas.width === 0) continue;
    context.globalAlpha = Number(getComputedStyle(canvas).opacity || 1);
    context.drawImage(canvas, 0, 0);
  }
  return picture;
}

/** A canvas as PNG. Rejects where the browser cannot encode it. */
export async function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not encode the picture.");
  return blob;
}
