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

/** Says that sources contradict each other. */
export function DisputedBadge() {
  return (
    <span className="standing disputed" title="Somebody asserts it and somebody denies it.">
      <b aria-hidden="true">≠</b> disputed
    </span>
  );
}
