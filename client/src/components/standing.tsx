// The badge that says who stands behind a claim, with its meaning in words.
import type { Standing } from "../../../server/api/contract/index.ts";
import { STANDING_LOOKS } from "../graph/standings.ts";
import { LineSample } from "./symbols.tsx";

export function StandingBadge({ standing, plain = false }: { standing: Standing; plain?: boolean }) {
  const { label, meaning } = STANDING_LOOKS[standing];
  return (
    <span className={`standing standing-${standing}`} title={meaning}>
      {!plain && <LineSample standing={standing} />}
      {label}
    </span>
  );
}

/** Says that sources contradict each other; `short` shows the sign alone. */
export function DisputedBadge({ short = false }: { short?: boolean }) {
  return (
    <span className="standing disputed" title="Somebody asserts it and somebody denies it.">
      <b aria-hidden="true">≠</b> <span className={short ? "visually-hidden" : undefined}>disputed</span>
    </span>
  );
}
