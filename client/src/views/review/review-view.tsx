// Pairs of actors that may be one: the doubtful ones to decide, and what was joined or kept apart.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Resolution, Resolutions } from "../../../../server/api/contract/index.ts";
import { useResolutions } from "../../api/queries.ts";
import { post, remove } from "../../api/requests.ts";
import { Empty, Refusal, Waiting } from "../../components/notes.tsx";
import { RouteLink } from "../../components/route-link.tsx";
import { apiUrl, type Verdict } from "../../urls.ts";
import { type Choice, PairCard } from "./pair-card.tsx";

const TABS: readonly { readonly verdict: Verdict; readonly label: string; readonly empty: string }[] = [
  { verdict: "doubtful", label: "Doubtful", empty: "Nothing is doubtful." },
  { verdict: "same", label: "Joined", empty: "No two actors were joined." },
  { verdict: "different", label: "Kept apart", empty: "No two actors with like names were kept apart." },
];
const PAGE = 50;
const MOST = 200;

function decide({ pair, choice }: { pair: Resolution; choice: Choice }): Promise<Resolution | null> {
  const url = apiUrl(`/resolutions/${encodeURIComponent(pair.id)}`);
  if (choice === "undo") return remove<{ resolution: Resolution | null }>(url).then(({ resolution }) => resolution);
  const about = pair.document === null ? { b: pair.b.id } : { document: pair.document };
  return post<Resolution>(apiUrl("/resolutions"), { a: pair.a.id, ...about, verdict: choice });
}

function Tabs({ verdict, counts }: { verdict: Verdict; counts: Resolutions["counts"] }) {
  const countOf = (wanted: Verdict) =>
    counts.filter((count) => count.verdict === wanted).reduce((sum, { count }) => sum + count, 0);
  return (
    <nav className="review-tabs" aria-label="Verdicts">
      {TABS.map((tab) => (
        <RouteLink key={tab.verdict} to={{ view: "review", verdict: tab.verdict }} current={tab.verdict === verdict}>
          {tab.label} <span className="quiet">{countOf(tab.verdict)}</span>
        </RouteLink>
      ))}
    </nav>
  );
}

function Pairs({ verdict, data }: { verdict: Verdict; data: Resolutions }) {
  const queries = useQueryClient();
  // A decided pair stays where it was until the list is read again, so that it can be taken back.
  const [decided, setDecided] = useState<Readonly<Record<string, Resolution | null>>>({});
  const deciding = useMutation({
    mutationFn: decide,
    onSuccess: (resolution, { pair }) => {
      setDecided((before) => ({ ...before, [pair.id]: resolution }));
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "resolutions" });
      void queries.invalidateQueries({ queryKey: ["resolutions"], refetchType: "none" });
    },
  });
  if (data.resolutions.length === 0)
    return (
      <Empty title={TABS.find((tab) => tab.verdict === verdict)?.empty ?? ""}>
        Every report that is added is compared with what is known, and new pairs appear here.
      </Empty>
    );
  return (
    <ol className="pairs">
      {data.resolutions.map((pair) => {
        const [now, cleared] = [decided[pair.id] ?? pair, decided[pair.id] === null];
        const mine = deciding.variables?.pair.id === pair.id;
        return (
          <li key={pair.id}>
            <PairCard
              pair={now}
              cleared={cleared}
              busy={mine && deciding.isPending}
              choose={(choice) => deciding.mutate({ pair: now, choice })}
            />
            {mine && deciding.error && <Refusal error={deciding.error} />}
          </li>
        );
      })}
    </ol>
  );
}

export default function ReviewView({ verdict }: { verdict: Verdict }) {
  const [limit, setLimit] = useState(PAGE);
  const { data, error, refetch } = useResolutions(verdict, limit);
  return (
    <div className="page review">
      <h1>Who is who</h1>
      <p className="review-intro quiet">
        Reports spell names in many ways. Where the rules are sure that two actors are one, they are joined; where they
        are not, you decide. Every decision can be taken back.
      </p>
      <Tabs verdict={verdict} counts={data?.counts ?? []} />
      {error && <Refusal error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting what="Loading pairs" />}
      {data && <Pairs key={verdict} verdict={verdict} data={data} />}
      {data?.more && limit < MOST && (
        <button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </button>
      )}
    </div>
  );
}
