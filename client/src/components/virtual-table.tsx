// A table of any length: only the rows on screen exist; sorted by its headings, walked by arrow keys, a row opened by Enter.
// biome-ignore-all lint/a11y/useSemanticElements: rows outside the screen do not exist, which an HTML table cannot express
// biome-ignore-all lint/a11y/useFocusableInteractive: the heading row is not a stop; its buttons are
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** A track of a CSS grid. */
  readonly width: string;
  /** What it sorts by, and shows where there is no cell. */
  value(row: R): string | number;
  cell?(row: R): ReactNode;
}
interface Sorting {
  readonly key: string;
  readonly down: boolean;
}
const ROW_HEIGHT = 36;

function sortRows<R>(rows: readonly R[], columns: readonly Column<R>[], sorting: Sorting | null): readonly R[] {
  const column = columns.find(({ key }) => key === sorting?.key);
  if (!column || !sorting) return rows;
  const sign = sorting.down ? -1 : 1;
  const compare = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
  return [...rows].sort((a, b) => sign * compare(column.value(a), column.value(b)));
}

export function VirtualTable<R extends { readonly id: string }>({
  label,
  rows,
  columns,
  open,
  current = null,
}: {
  label: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  open?: (row: R) => void;
  current?: string | null;
}) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting]);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const template = columns.map(({ width }) => (width.endsWith("fr") ? `minmax(80px, ${width})` : width)).join(" ");
  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(sorted.length - 1, index));
    setActive(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -sorted.length, End: sorted.length }[
      event.key
    ];
    const row = sorted[active];
    if (step !== undefined) focusRow(active + step);
    else if (event.key === "Enter" && row && open) open(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={scroller}
      className="virtual-table"
      role="grid"
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      tabIndex={-1}
    >
      <div className="virtual-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {columns.map(({ key, title }) => {
          const sort = sorting?.key === key ? (sorting.down ? "descending" : "ascending") : "none";
          return (
            <div key={key} role="columnheader" aria-sort={sort} tabIndex={-1}>
              <button
                type="button"
                className="sort-button"
                onClick={() => setSorting({ key, down: sorting?.key === key && !sorting.down })}
              >
                {title}
                <span aria-hidden="true">{sort === "none" ? "" : sort === "ascending" ? " ↑" : " ↓"}</span>
              </button>
            </div>
          );
        })}
      </div>
      <div role="rowgroup" tabIndex={-1} className="virtual-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = sorted[index] as R;
          return (
            <div
              key={row.id}
              role="row"
              data-row={index}
              aria-rowindex={index + 2}
              aria-selected={row.id === current}
              tabIndex={index === active ? 0 : -1}
              className="virtual-row"
              style={{ transform: `translateY(${start}px)`, height: size, gridTemplateColumns: template }}
              onFocus={() => setActive(index)}
              onClick={() => open?.(row)}
              onKeyDown={onKeyDown}
            >
              {columns.map(({ key, value, cell }) => (
                <div key={key} role="gridcell" tabIndex={-1} className="virtual-cell">
                  {cell ? cell(row) : value(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
