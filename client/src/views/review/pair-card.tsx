// Two actors side by side: what is known of each, why they may be one or not, and the choice.
import type { Resolution } from "../../../../server/api/contract/index.ts";
import { RouteLink } from "../../components/route-link.tsx";
import { Icon, TypeMark } from "../../components/symbols.tsx";
import { formatDate } from "../../state/dates.ts";
import { useVocabulary } from "../../state/vocabulary.ts";
import { actorRoute, passageRoute } from "../../urls.ts";

/** What a reviewer does with a pair. */
export type Choice = "same" | "different" | "undo";

type Side = Resolution["a"];

const STATES: Readonly<Record<Resolution["verdict"], string>> = {
  same: "Joined",
  different: "Kept apart",
  doubtful: "Doubtful",
};

function Evidence({ evidence, facts }: Pick<Side, "evidence" | "facts">) {
  if (!evidence) return <p className="quiet">Named in a report, but no relation of it was read.</p>;
  return (
    <>
      <blockquote className="quote">{evidence.quote}</blockquote>
      <p className="source-line">
        <RouteLink to={passageRoute(evidence)}>{evidence.title ?? evidence.document}</RouteLink>
        {facts > 1 && <span>and {facts - 1} more</span>}
      </p>
    </>
  );
}

function PairSide({ side }: { side: Side }) {
  const words = useVocabulary();
  return (
    <div className="pair-side">
      <h3>
        <TypeMark type={side.type} />
        {side.actor ? <RouteLink to={actorRoute(side.actor)}>{side.name}</RouteLink> : <span>{side.name}</span>}
      </h3>
      <p className="quiet">
        {words.type(side.type).label}
        {side.known && ", in the catalogue"}
      </p>
      {side.known && !side.evidence ? null : <Evidence evidence={side.evidence} facts={side.facts} />}
    </div>
  );
}

/** What holds and who says so, in a few words. */
function State({ pair, cleared }: { pair: Resolution; cleared: boolean }) {
  if (cleared) return <p className="pair-state">Taken back: nothing is decided.</p>;
  const by = pair.by === "reviewer" ? "by a reviewer" : "by the rules";
  const when = pair.review ? `, ${formatDate(pair.review.at.slice(0, 10))}` : "";
  return (
    <p className={`pair-state ${pair.verdict}`}>
      <b>{STATES[pair.verdict]}</b> {by}
      {when}
      {pair.rule && (
        <span className="quiet">; the rules give {Math.round(pair.rule.score * 100)} of 100 to their being one</span>
      )}
    </p>
  );
}

export function PairCard({
  pair,
  cleared,
  busy,
  choose,
}: {
  pair: Resolution;
  /** Whether its decision was taken back and nothing is left of it. */
  cleared: boolean;
  busy: boolean;
  choose: (choice: Choice) => void;
}) {
  const names = `${pair.a.name} and ${pair.b.name}`;
  const held = (verdict: Resolution["verdict"]) => !cleared && pair.verdict === verdict;
  const mayUndo = !cleared && (pair.by === "reviewer" || pair.verdict !== "doubtful");
  return (
    <article className="pair" aria-label={names} aria-busy={busy}>
      <div className="pair-sides">
        <PairSide side={pair.a} />
        <PairSide side={pair.b} />
      </div>
      {pair.rule && (
        <ul className="reasons">
          {pair.rule.reasons.map((reason) => (
            <li key={reason}>{reason.charAt(0).toUpperCase() + reason.slice(1)}.</li>
          ))}
        </ul>
      )}
      <div className="pair-foot">
        <div aria-live="polite">
          <State pair={pair} cleared={cleared} />
        </div>
        <div className="pair-choices">
          <button
            type="button"
            className="button"
            aria-label={`Same: ${names}`}
            aria-pressed={held("same")}
            aria-disabled={busy || pair.document !== null}
            onClick={() => !busy && pair.document === null && choose("same")}
          >
            Same
          </button>
          <button
            type="button"
            className="button"
            aria-label={`Different: ${names}`}
            aria-pressed={held("different")}
            aria-disabled={busy}
            onClick={() => !busy && choose("different")}
          >
            Different
          </button>
          <button
            type="button"
            className="button"
            aria-label={`Undo: ${names}`}
            aria-disabled={busy || !mayUndo}
            onClick={() => !busy && mayUndo && choose("undo")}
          >
            <Icon name="undo" size={16} /> Undo
          </button>
        </div>
      </div>
    </article>
  );
}
