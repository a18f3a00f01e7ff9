// One claim as evidence: the verbatim sentence with its words marked, who says so, and where it stands.
import type { Claim } from "../../../server/api/contract/index.ts";
import { STANDING_LOOKS } from "../graph/standings.ts";
import { formatDate, formatSpan } from "../state/dates.ts";
import { useVocabulary } from "../state/vocabulary.ts";
import { actorRoute, passageRoute } from "../urls.ts";
import { RouteLink } from "./route-link.tsx";
import { segmentsOf } from "./segments.ts";
import { StandingBadge } from "./standing.tsx";

const ROLE_WORDS = { subject: "subject", object: "object", speaker: "speaker", trigger: "words that say it" } as const;

/** A sentence with subject, object, speaker and trigger marked; `marks` in the document's offsets. */
function Quote({ claim }: { claim: Pick<Claim, "quote" | "start" | "marks"> }) {
  return (
    <blockquote className="quote">
      {segmentsOf(claim.quote, claim.marks, claim.start).map(({ start, text, marks }) => {
        const mark = marks.find((m) => m.role !== "speaker") ?? marks[0];
        return mark ? (
          <mark key={start} className={`mark-${mark.role}`} title={ROLE_WORDS[mark.role]}>
            {text}
          </mark>
        ) : (
          text
        );
      })}
    </blockquote>
  );
}

/** Title, source and date of a document with the link to the passage. */
export function SourceLine({
  title,
  source,
  published,
  ...passage
}: {
  document: string;
  title: string | null;
  source: string | null;
  published: string | null;
  start: number;
  end: number;
}) {
  return (
    <p className="source-line">
      <RouteLink to={passageRoute(passage)}>{title ?? "Untitled report"}</RouteLink>
      <span>{[source, published && formatDate(published)].filter(Boolean).join(", ")}</span>
    </p>
  );
}

function whoSays(claim: Claim): string {
  if (claim.speaker) return claim.standing === "denied" ? "Denied by" : "Said by";
  return claim.standing === "reported" ? "Stated by the outlet" : STANDING_LOOKS[claim.standing].meaning;
}

/** Under this share of certainty the card asks the reader to check the sentence. */
const UNSURE = 0.65;

/** How sure the reading is, in words and per cent; not whether what the report says is true. */
function Reading({ confidence }: { confidence: number }) {
  const sure = `Reading ${Math.round(confidence * 100)} % sure`;
  const title =
    "How probable it is that a careful reader would read the sentence in the same way. It says nothing about whether it is true.";
  return (
    <p className={confidence < UNSURE ? "reading unsure" : "reading"} title={title}>
      {confidence < UNSURE ? `${sure}: check the sentence` : sure}
    </p>
  );
}

export function ClaimCard({ claim, showTriple = false }: { claim: Claim; showTriple?: boolean }) {
  const words = useVocabulary();
  const { document } = claim;
  return (
    <article className="claim">
      {showTriple && (
        <p className="triple">
          <b>{claim.subject.name}</b> {words.relation(claim.relation).label} <b>{claim.object.name}</b>
        </p>
      )}
      <p className="claim-head">
        <StandingBadge standing={claim.standing} />
        <span>
          {whoSays(claim)}{" "}
          {claim.speaker && <RouteLink to={actorRoute(claim.speaker.id)}>{claim.speaker.name}</RouteLink>}
        </span>
        {claim.time && <time>{formatSpan(claim.time.from, claim.time.to)}</time>}
      </p>
      <Quote claim={claim} />
      <SourceLine {...document} document={document.id} start={claim.start} end={claim.end} />
      <Reading confidence={claim.confidence} />
    </article>
  );
}
