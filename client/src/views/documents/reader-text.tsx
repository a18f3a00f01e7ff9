// The text of a report in pieces: mentions underlined in their type's colour, sentences with claims numbered, a passage lit up.
import { type CSSProperties, Fragment, useMemo } from "react";
import type { DocumentDetail, Mention } from "../../../../server/api/contract/index.ts";
import { RouteLink } from "../../components/route-link.tsx";
import { type Marked, type Segment, segmentsOf } from "../../components/segments.ts";
import { useVocabulary } from "../../state/vocabulary.ts";
import { actorRoute } from "../../urls.ts";

type Mark = Marked &
  (
    | { readonly kind: "mention"; readonly mention: Mention }
    | { readonly kind: "claim"; readonly id: string; readonly number: number }
    | { readonly kind: "passage" }
  );

function marksOf(document: DocumentDetail, passage: Marked | null): Mark[] {
  return [
    ...document.mentions.map((mention): Mark => ({ kind: "mention", start: mention.start, end: mention.end, mention })),
    ...document.claimList.map(({ id, start, end }, i): Mark => ({ kind: "claim", start, end, id, number: i + 1 })),
    ...(passage ? [{ kind: "passage" as const, ...passage }] : []),
  ];
}

function MentionText({ mention, text }: { mention: Mention; text: string }) {
  const words = useVocabulary();
  const style = mention.type ? ({ "--type": words.colourOf(mention.type) } as CSSProperties) : undefined;
  const title = [mention.name ?? "unknown", mention.type && words.type(mention.type).label].filter(Boolean).join(", ");
  if (!mention.actor)
    return (
      <span className="mention unresolved" title={title} style={style}>
        {text}
      </span>
    );
  return (
    <RouteLink to={actorRoute(mention.actor)} className="mention">
      <span title={title} style={style}>
        {text}
      </span>
    </RouteLink>
  );
}

function Piece({ segment, activeClaim }: { segment: Segment<Mark>; activeClaim: string | null }) {
  const claims = segment.marks.filter((mark) => mark.kind === "claim");
  const begins = claims.filter((mark) => mark.start === segment.start);
  const mentions = segment.marks.filter((mark) => mark.kind === "mention");
  // The innermost mention is the most specific one.
  const inner = mentions.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  // Between two mentions inside a longer one only a blank may be left: a link to follow needs a word.
  const isNamed = /[\p{L}\p{N}]/u.test(segment.text);
  const classes = [
    claims.length > 0 && "has-claim",
    claims.some((claim) => claim.id === activeClaim) && "lit",
    segment.marks.some((mark) => mark.kind === "passage") && "passage",
  ].filter(Boolean);
  return (
    <Fragment>
      {begins.length > 0 && (
        <sup className="claim-numbers" id={`passage-${segment.start}`}>
          {begins.map((claim) => claim.number).join(" ")}
        </sup>
      )}
      <span className={classes.join(" ") || undefined}>
        {inner && isNamed ? <MentionText mention={inner.mention} text={segment.text} /> : segment.text}
      </span>
    </Fragment>
  );
}

export function ReaderText({
  document,
  passage,
  activeClaim,
}: {
  document: DocumentDetail;
  passage: Marked | null;
  activeClaim: string | null;
}) {
  const segments = useMemo(() => segmentsOf(document.text, marksOf(document, passage)), [document, passage]);
  return (
    <div className="reader-text">
      {segments.map((segment) => (
        <Piece key={segment.start} segment={segment} activeClaim={activeClaim} />
      ))}
    </div>
  );
}
