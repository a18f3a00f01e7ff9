// The reader: a report with its actors underlined by type, its claims beside the text, and the passage a link asked for.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Claim, DocumentDetail } from "../../../../server/api/contract/index.ts";
import { useDocument } from "../../api/queries.ts";
import { remove } from "../../api/requests.ts";
import { Refusal, Waiting } from "../../components/notes.tsx";
import { RouteLink } from "../../components/route-link.tsx";
import { StandingBadge } from "../../components/standing.tsx";
import { Icon } from "../../components/symbols.tsx";
import { formatDate } from "../../state/dates.ts";
import { notify } from "../../state/dialogs.ts";
import { go } from "../../state/navigation.ts";
import { prefersStill } from "../../state/theme.ts";
import { useVocabulary } from "../../state/vocabulary.ts";
import { actorRoute, apiUrl, type DocumentRoute, EXPLORE } from "../../urls.ts";
import { ReaderText } from "./reader-text.tsx";

function Meta({ document }: { document: DocumentDetail }) {
  const { source, published, url, claims, mentions } = document;
  const actors = new Set(mentions.flatMap(({ actor }) => actor ?? [])).size;
  return (
    <p className="reader-meta">
      {[source, published && formatDate(published)].filter(Boolean).join(", ")}
      <span className="quiet">
        {claims} claims, {actors} actors
      </span>
      {url && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          original
        </a>
      )}
      <RemoveButton id={document.id} />
    </p>
  );
}

/** Removes the report with its claims, after a second click. */
function RemoveButton({ id }: { id: string }) {
  const [sure, setSure] = useState(false);
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => remove(apiUrl(`/documents/${encodeURIComponent(id)}`)),
    onSuccess() {
      go({ view: "documents" }, true);
      notify("Report removed.");
      void queries.invalidateQueries();
    },
  });
  return (
    <>
      <button
        type="button"
        className="link-button"
        disabled={removing.isPending}
        onClick={() => (sure ? removing.mutate() : setSure(true))}
        onBlur={() => setSure(false)}
      >
        {sure ? "Really remove it and its claims?" : "remove"}
      </button>
      {removing.error && <Refusal error={removing.error} />}
    </>
  );
}

function ClaimNote({
  claim,
  number,
  active,
  show,
}: {
  claim: Claim;
  number: number;
  active: boolean;
  show: (active: boolean) => void;
}) {
  const words = useVocabulary();
  const ends = `${claim.subject.id},${claim.object.id}`;
  return (
    <li
      className={active ? "note active" : "note"}
      onPointerEnter={() => show(true)}
      onPointerLeave={() => show(false)}
    >
      <a className="note-number" href={`#passage-${claim.start}`} aria-label={`Sentence of claim ${number}`}>
        {number}
      </a>
      <div>
        <p>
          <RouteLink to={actorRoute(claim.subject.id)}>{claim.subject.name}</RouteLink>{" "}
          {words.relation(claim.relation).label}{" "}
          <RouteLink to={actorRoute(claim.object.id)}>{claim.object.name}</RouteLink>
        </p>
        <p className="note-foot">
          <StandingBadge standing={claim.standing} plain />
          {claim.speaker && <span className="quiet">{claim.speaker.name}</span>}
          <RouteLink
            to={{
              ...EXPLORE,
              selection: { kind: "pair", a: claim.subject.id, b: claim.object.id },
              expand: [{ id: claim.subject.id, limit: 25 }],
            }}
            className="note-graph"
          >
            <Icon name="graph" size={14} /> in the graph <span className="visually-hidden">{ends}</span>
          </RouteLink>
        </p>
      </div>
    </li>
  );
}

function Report({ document, route }: { document: DocumentDetail; route: DocumentRoute }) {
  const [active, setActive] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const { start, end } = route;
  useEffect(() => {
    if (start === null) return;
    const passage = body.current?.querySelector(".passage");
    passage?.scrollIntoView({ block: "center", behavior: prefersStill() ? "auto" : "smooth" });
  }, [start]);
  const passage = useMemo(
    () => (start === null ? null : { start, end: Math.max(start + 1, end ?? start + 1) }),
    [start, end],
  );
  return (
    <>
      <h1>{document.title ?? "Untitled report"}</h1>
      <Meta document={document} />
      <div className="reader-layout">
        <div ref={body} className="reader-body">
          <ReaderText document={document} passage={passage} activeClaim={active} />
        </div>
        <aside className="notes" aria-label="Claims of this report">
          <h2 className="section-title">Claims</h2>
          {document.claimList.length === 0 && (
            <p className="quiet">No relation between actors was found in this report.</p>
          )}
          <ol>
            {document.claimList.map((claim, i) => (
              <ClaimNote
                key={claim.id}
                claim={claim}
                number={i + 1}
                active={active === claim.id}
                show={(on) => setActive(on ? claim.id : null)}
              />
            ))}
          </ol>
        </aside>
      </div>
    </>
  );
}

export default function ReaderView({ route }: { route: DocumentRoute }) {
  const { data, error, refetch } = useDocument(route.id);
  return (
    <div className="page wide reader">
      <RouteLink to={{ view: "documents" }} className="back">
        <Icon name="arrowLeft" size={15} /> All reports
      </RouteLink>
      {error && <Refusal error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting what="Loading the report" />}
      {data && <Report document={data} route={route} />}
    </div>
  );
}
