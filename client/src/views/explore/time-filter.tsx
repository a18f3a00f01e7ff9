// When: a small histogram of the relations in the picture with a range to drag, and two dates to type.
import { Slider } from "radix-ui";
import { useEffect, useMemo, useState } from "react";
import type { Scene } from "../../graph/scene.ts";
import { type TimeBin, timeBins } from "../../graph/tallies.ts";
import { formatDate } from "../../state/dates.ts";
import { explore } from "../../state/navigation.ts";
import type { Filters } from "../../urls.ts";

/** The bins that the filter covers, as first and last index. */
function rangeOf(bins: readonly TimeBin[], { since, until }: Filters): [number, number] {
  const from = since ? bins.findIndex(({ label }) => label >= since.slice(0, label.length)) : 0;
  const to = until ? bins.findLastIndex(({ label }) => label <= until.slice(0, label.length)) : bins.length - 1;
  return [from < 0 ? bins.length - 1 : from, Math.max(to, 0)];
}

function Histogram({ bins, range }: { bins: readonly TimeBin[]; range: readonly [number, number] }) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const width = 100 / bins.length;
  return (
    <svg className="histogram" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
      {bins.map(({ label, count }, i) => {
        const height = count === 0 ? 0 : Math.max(2, (count / most) * 38);
        const inside = i >= range[0] && i <= range[1];
        return (
          <rect
            key={label}
            className={inside ? "inside" : ""}
            x={i * width + width * 0.08}
            y={40 - height}
            width={width * 0.84}
            height={height}
          />
        );
      })}
    </svg>
  );
}

function DateField({
  label,
  value,
  change,
}: {
  label: string;
  value: string | null;
  change: (value: string | null) => void;
}) {
  return (
    <label className="date-field">
      <span>{label}</span>
      <input
        type="date"
        className="field"
        value={value?.length === 10 ? value : ""}
        onChange={(event) => change(event.target.value || null)}
      />
    </label>
  );
}

export function TimeFilter({ filters, scene }: { filters: Filters; scene: Scene }) {
  const bins = useMemo(() => timeBins(scene.edges.values()), [scene]);
  const set = rangeOf(bins, filters);
  const [range, setRange] = useState<[number, number]>(set);
  const key = `${set.join()}/${bins.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the range
  useEffect(() => setRange(set), [key]);
  if (bins.length === 0) return null;
  const commit = ([from = 0, to = 0]: number[]) =>
    explore({
      filters: {
        ...filters,
        since: from === 0 ? null : (bins[from]?.label ?? null),
        until: to === bins.length - 1 ? null : (bins[to]?.label ?? null),
      },
    });
  const name = (i: number) => formatDate(bins[i]?.label ?? "");
  return (
    <section aria-labelledby="legend-time" className="time-filter">
      <h3 id="legend-time">When</h3>
      {bins.length > 1 && (
        <>
          <Histogram bins={bins} range={range} />
          <Slider.Root
            className="slider"
            min={0}
            max={bins.length - 1}
            value={range}
            onValueChange={(value) => setRange(value as [number, number])}
            onValueCommit={commit}
          >
            <Slider.Track className="slider-track">
              <Slider.Range className="slider-range" />
            </Slider.Track>
            <Slider.Thumb className="slider-thumb" aria-label="From" aria-valuetext={name(range[0])} />
            <Slider.Thumb className="slider-thumb" aria-label="To" aria-valuetext={name(range[1])} />
          </Slider.Root>
          <p className="slider-ends">
            <span>{name(range[0])}</span>
            <span>{name(range[1])}</span>
          </p>
        </>
      )}
      <div className="date-fields">
        <DateField label="From" value={filters.since} change={(since) => explore({ filters: { ...filters, since } })} />
        <DateField label="To" value={filters.until} change={(until) => explore({ filters: { ...filters, until } })} />
      </div>
    </section>
  );
}
