// Colours of the canvas for light and dark; types bring their own from the ontology.
import type { Theme } from "../state/theme.ts";

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly edge: string;
  readonly edgeStrong: string;
  readonly path: string;
  readonly accent: string;
  /** What is faded while something else is looked at. */
  readonly faded: string;
  readonly fadedEdge: string;
  readonly ring: string;
  readonly dispute: string;
  /** Fills of community hulls, on a layer that is itself pale; a community takes the one at its number modulo the length. */
  readonly hulls: readonly string[];
}

const HUES = [212, 28, 130, 280, 180, 340, 50, 240];

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: "#fbfcfd",
    ink: "#1b2430",
    quietInk: "#4a5666",
    edge: "#b3bac5",
    edgeStrong: "#5d6b7e",
    path: "#b3420e",
    accent: "#1d5fbf",
    faded: "#e1e5ea",
    fadedEdge: "#eceff2",
    ring: "#ffffff",
    dispute: "#a3200d",
    hulls: HUES.map((hue) => `hsl(${hue} 55% 50%)`),
  },
  dark: {
    ground: "#12171e",
    ink: "#eef2f7",
    quietInk: "#b4becb",
    edge: "#566273",
    edgeStrong: "#a3b1c4",
    path: "#ff9d5c",
    accent: "#7db1ff",
    faded: "#242c37",
    fadedEdge: "#1c232c",
    ring: "#12171e",
    dispute: "#ff8d79",
    hulls: HUES.map((hue) => `hsl(${hue} 60% 65%)`),
  },
};

/** Font of labels on the canvas, the same as the page's. */
export const FONT = 'Inter, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
