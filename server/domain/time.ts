// Time spans as ISO date strings with their granularity: no day is invented for a month.

export const PRECISIONS = ["day", "week", "month", "season", "year", "decade"] as const;
/** How finely a span was stated. */
export type Precision = (typeof PRECISIONS)[number];

/** A stretch of days, both ends inclusive (`YYYY-MM-DD`); one end is null where only the other was stated ("since 2014"). */
export interface TimeSpan {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
}

/** Whether two spans share a day; an open end reaches for ever. ISO dates compare as strings. */
export function spansOverlap(a: TimeSpan, b: TimeSpan): boolean {
  return (a.from ?? "0000") <= (b.to ?? "9999") && (b.from ?? "0000") <= (a.to ?? "9999");
}
