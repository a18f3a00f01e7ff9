// Cuts a text at the borders of overlapping marks, so that each piece knows all marks that cover it; pure.

export interface Marked {
  readonly start: number;
  readonly end: number;
}
export interface Segment<M extends Marked> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly M[];
}

/**
 * Pieces of `text` in order, none empty, together the whole text. Marks are in the coordinates of a document in which `text` begins
 * at `offset` (UTF-16 code units); what lies outside is cut off.
 */
export function segmentsOf<M extends Marked>(text: string, marks: readonly M[], offset = 0): Segment<M>[] {
  const end = offset + text.length;
  const inside = marks.filter((mark) => mark.start < end && mark.end > offset && mark.start < mark.end);
  const borders = new Set([offset, end]);
  for (const mark of inside) borders.add(Math.max(mark.start, offset)).add(Math.min(mark.end, end));
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const stop = sorted[i + 1] as number;
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= stop);
    return { start, end: stop, text: text.slice(start - offset, stop - offset), marks: covering };
  });
}
