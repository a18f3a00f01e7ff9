// Contrast of a colour on a white ground, after WCAG 2.2 (relative luminance of sRGB).

/** The least contrast at which a node's fill and its text are told from a white canvas. */
export const MINIMUM_CONTRAST = 4.3;

/** Contrast ratio (1..21) of a `#RRGGBB` colour on white. */
export function contrastOnWhite(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
