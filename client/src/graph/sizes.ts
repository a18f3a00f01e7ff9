// How big a node is drawn: by the square root of its degree, in a range that shrinks as the picture fills.

/** Radius in pixels. `most` is the highest degree in the picture, `count` the number of nodes in it. */
export function nodeRadius(degree: number, most: number, count: number): number {
  const [least, greatest] = count <= 100 ? [7, 20] : count <= 300 ? [5, 16] : [3, 12];
  return least + (greatest - least) * Math.sqrt(Math.min(degree, most) / Math.max(most, 1));
}
