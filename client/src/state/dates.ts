// Dates as people read them, from ISO strings at whatever granularity they were stated; no day is invented for a month.
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2024-03-22" -> "22 Mar 2024", "2024-03" -> "Mar 2024", "2024" -> "2024". */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-");
  const name = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** The shortest phrase that is still true, for narrow columns: "2016–2019", "Mar–Nov 2019", "22 Mar 2024". */
export function formatSpanShort(first: string | null, last: string | null): string {
  const [from, to] = [first ?? last, last ?? first];
  if (!from || !to) return "";
  if (from === to) return formatDate(from);
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (year !== to.slice(0, 4)) return `${year}–${to.slice(0, 4)}`;
  if (month === to.slice(0, 7)) return formatDate(month);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  return from.length < 7 || to.length < 7 ? year : `${formatDate(month).slice(0, 3)}–${formatDate(to.slice(0, 7))}`;
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
