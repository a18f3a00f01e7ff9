// Dates as people read them, from ISO strings at whatever granularity they were stated; no day is invented for a month.
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2024-03-22" -> "22 Mar 2024", "2024-03" -> "Mar 2024", "2024" -> "2024". */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-");
  const name = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** First and last date as one phrase; empty where both are unknown. */
export function formatSpan(first: string | null, last: string | null): string {
  if (!first || !last) return first ? `since ${formatDate(first)}` : last ? `until ${formatDate(last)}` : "";
  if (first === last) return formatDate(first);
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const start = year === last.slice(0, 4) ? formatDate(first).replace(` ${year}`, "") : formatDate(first);
  return `${start} – ${formatDate(last)}`;
}
