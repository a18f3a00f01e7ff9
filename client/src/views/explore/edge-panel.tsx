// The evidence of one edge: who did what to whom, how it stands, and every sentence that says so.
import { selectNode } from "../../actions/selection-actions.ts";
import { useEdge } from "../../api/queries.ts";
import { ClaimCard } from "../../components/claim-card.tsx";
import { CloseButton } from "../../components/close-button.tsx";
import { Refusal, Waiting } from "../../components/notes.tsx";
import { DisputedBadge, StandingBadge } from "../../components/standing.tsx";
import { TypeMark } from "../../components/symbols.tsx";
import { STANDING_LOOKS } from "../../graph/standings.ts";
import { formatSpan } from "../../state/dates.ts";
import { explore } from "../../state/navigation.ts";
import type { Vocabulary } from "../../state/vocabulary.ts";

const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

function End({ node }: { node: { id: string; name: string; type: string } }) {
  return (
    <button type="button" className="actor-button large" onClick={() => selectNode(node.id)}>
      <TypeMark type={node.type} size={22} /> {node.name}
    </button>
  );
}

export function EdgePanel({ id, words }: { id: string; words: Vocabulary }) {
  const { data, error, refetch } = useEdge(id);
  const close = <CloseButton close={() => explore({ selection: null })} />;
  if (error)
    return (
      <>
        {close}
        <Refusal error={error} retry={() => void refetch()} />
      </>
    );
  if (!data)
    return (
      <>
        {close}
        <Waiting what="Loading the evidence" />
      </>
    );
  const { edge, subject, object, claims } = data;
  const relation = words.relation(edge.relation);
  return (
    <>
      {close}
      <h2 className="edge-title">
        <End node={subject} /> <span className="edge-relation">{relation.label}</span> <End node={object} />
      </h2>
      {relation.definition && <p className="description">{relation.definition}</p>}
      <p className="edge-standing">
        <StandingBadge standing={edge.standing} /> {edge.disputed && <DisputedBadge />}
        <span>{edge.disputed ? "Some sources assert it, others deny it." : STANDING_LOOKS[edge.standing].meaning}</span>
      </p>
      <p className="quiet">
        {counted(edge.claims, "claim")} in {counted(edge.documents, "report")}
        {edge.first && `, ${formatSpan(edge.first, edge.last)}`}
        {edge.sources.length > 0 && ` (${edge.sources.join(", ")})`}
      </p>
      <h3 className="section-title">Evidence</h3>
      <div className="claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </div>
    </>
  );
}
