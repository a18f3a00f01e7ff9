// All reports, and the way to add one: paste its text or choose files.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Load } from "../../../../server/api/contract/index.ts";
import { useDocuments, useStats } from "../../api/queries.ts";
import { post, postFiles } from "../../api/requests.ts";
import { Empty, Refusal, Waiting } from "../../components/notes.tsx";
import { RouteLink } from "../../components/route-link.tsx";
import { formatDate } from "../../state/dates.ts";
import { apiUrl } from "../../urls.ts";
import { AddReport, LoadResult, type Submission } from "./add-report.tsx";

function DocumentList() {
  const { data, error, refetch } = useDocuments();
  if (error) return <Refusal error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting what="Loading reports" />;
  if (data.documents.length === 0)
    return (
      <Empty title="No reports yet.">Paste a text or choose files: what they say about actors becomes the graph.</Empty>
    );
  return (
    <table className="documents">
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col">Source</th>
          <th scope="col">Published</th>
          <th scope="col" className="number">
            Characters
          </th>
          <th scope="col" className="number">
            Claims
          </th>
        </tr>
      </thead>
      <tbody>
        {data.documents.map((document) => (
          <tr key={document.id}>
            <td>
              <RouteLink to={{ view: "document", id: document.id, start: null, end: null }}>
                {document.title ?? document.id}
              </RouteLink>
            </td>
            <td>{document.source}</td>
            <td className="dates">{document.published && formatDate(document.published)}</td>
            <td className="number">{document.characters.toLocaleString("en")}</td>
            <td className="number">{document.claims}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const load = (submission: Submission) =>
  submission.kind === "files"
    ? postFiles<Load>(apiUrl("/documents"), submission.files)
    : post<Load>(apiUrl("/documents"), submission.body);

function Totals() {
  const { data } = useStats();
  const count = (n: number, word: string) => `${n.toLocaleString("en")} ${word}`;
  return (
    <p className="totals quiet">
      {data &&
        [
          count(data.documents, "reports"),
          count(data.claims, "claims"),
          count(data.actors, "actors"),
          count(data.places, "places"),
          count(data.events, "events"),
        ].join(", ")}
    </p>
  );
}

export default function DocumentsView() {
  const queries = useQueryClient();
  const adding = useMutation({
    mutationFn: load,
    // Everything that was read may have changed with the new report.
    onSuccess: (result) => {
      if (result.loaded > 0) void queries.invalidateQueries();
    },
  });
  return (
    <div className="page wide">
      <h1>Reports</h1>
      <Totals />
      <div className="documents-layout">
        <section aria-label="All reports">
          <DocumentList />
        </section>
        <section className="add-report" aria-labelledby="add-title">
          <h2 className="section-title" id="add-title">
            Add a report
          </h2>
          <AddReport busy={adding.isPending} submit={(submission) => adding.mutate(submission)} />
          <div aria-live="polite">
            {adding.isPending && <Waiting what="Reading: sentences, actors, relations" />}
            {adding.error && <Refusal error={adding.error} />}
            {adding.data && !adding.isPending && <LoadResult load={adding.data} />}
          </div>
        </section>
      </div>
    </div>
  );
}
