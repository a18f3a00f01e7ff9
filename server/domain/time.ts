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
