// Makes the Sigma renderer with our programs and 2D layers; only this folder knows Sigma.
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { createNodeBorderProgram } from "@sigma/node-border";
import { createNodeImageProgram } from "@sigma/node-image";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { createEdgeArrowProgram, createNodeCompoundProgram, EdgeRectangleProgram } from "sigma/rendering";
import { FONT } from "./palette.ts";

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  ring: string;
  image: string | null;
  pictogramColour: string;
  community: number | null;
  label: string;
}
export interface EdgeAttributes {
  size: number;
  color: string;
  type: "straight" | "curved" | "plain" | "plainCurved";
  curvature: number;
}
export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** Names of our own 2D layers, from back to front. */
export const LAYERS = ["hulls", "marks", "names"] as const;
const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 };

const disc = () =>
  createNodeBorderProgram<NodeAttributes, EdgeAttributes>({
    borders: [
      { size: { value: 2, mode: "pixels" }, color: { attribute: "ring" } },
      { size: { fill: true }, color: { attribute: "color" } },
    ],
  });
const pictogram = () =>
  createNodeImageProgram<NodeAttributes, EdgeAttributes>({
    padding: 0.38,
    size: { mode: "force", value: 128 },
    drawingMode: "color",
    // The pictograms are few and inline: the picture need not wait for more of them.
    debounceTimeout: 40,
    colorAttribute: "pictogramColour",
  });

/** Why a canvas cannot be drawn here, or null: Sigma needs WebGL 2. */
export function missingSupport(): string | null {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context ? null : "This browser offers no WebGL 2, which the picture of the graph needs.";
}

/** An empty graph drawn into `container`, which must have a size. */
export function createRenderer(container: HTMLElement): { graph: DrawnGraph; sigma: Renderer } {
  const graph: DrawnGraph = new MultiDirectedGraph();
  const sigma: Renderer = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    minEdgeThickness: 1.2,
    minCameraRatio: 0.05,
    maxCameraRatio: 6,
    doubleClickZoomingRatio: 1,
    stagePadding: 40,
    labelFont: FONT,
    defaultNodeType: "actor",
    defaultEdgeType: "straight",
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { actor: createNodeCompoundProgram<NodeAttributes, EdgeAttributes>([disc(), pictogram()]) },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: {
      straight: createEdgeArrowProgram<NodeAttributes, EdgeAttributes>(ARROW),
      plain: EdgeRectangleProgram,
      curved: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({ arrowHead: { extremity: "target", ...ARROW } }),
      plainCurved: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({}),
    },
  });
  addLayers(sigma);
  return { graph, sigma };
}

function addLayers(sigma: Renderer): void {
  const places = { hulls: { beforeLayer: "edges" }, marks: { afterLayer: "edges" }, names: { afterLayer: "nodes" } };
  for (const layer of LAYERS) sigma.createCanvasContext(layer, places[layer] as object);
  const canvases = sigma.getCanvases();
  for (const layer of LAYERS) (canvases[layer] as HTMLCanvasElement).style.pointerEvents = "none";
  (canvases.hulls as HTMLCanvasElement).style.opacity = "0.1";
  sigma.resize(true);
}

/** A cleared 2D layer to draw on, in CSS pixels. */
export function clearedLayer(sigma: Renderer, layer: (typeof LAYERS)[number]): CanvasRenderingContext2D {
  const context = (sigma.getCanvases()[layer] as HTMLCanvasElement).getContext("2d") as CanvasRenderingContext2D;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  return context;
}
