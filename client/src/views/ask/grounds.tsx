// What an answer rests on: how the question was read, rows, paths, citations, and the query behind them.
import type { AskResult, Citation } from "../../../../server/api/contract/index.ts";
import { SourceLine } from "../../components/claim-card.tsx";
import { RouteLink } from "../../components/route-link.tsx";
import { StandingBadge } from "../../components/standing.tsx";
import { Icon, TypeMark } from "../../components/symbols.tsx";
import { formatSpan, formatSpanShort } from "../../state/dates.ts";
import { useVocabulary } from "../../state/vocabulary.ts";
import { actorRoute, EXPLORE } from "../../urls.ts";

function Understood({ understood }: { understood: NonNullable<AskResult["understood"]> }) {
  const words = useVocabulary();
  const { subject, relation, object, time, standing } = understood;
  const hole = (value: string | null) =>
    value === "?" || value === null ? <b className="hole">who?</b> : <b>{value}</b>;
  const when = typeof time === "string" ? time : time && formatSpan(time.from, time.to);
  return (
    <p className="understood">
      <span className="quiet">Understood as</span> {hole(subject)}{" "}
      <span>{relation ? words.relation(relation).label : "is related to"}</span> {hole(object)}
      {when && <span className="chip">{when}</span>}
      {standing && <span className="chip">{[standing].flat().join(" or ")}</span>}
    </p>
  );
}

/** Numbers that lead to the sentences below. */
function References({ numbers }: { numbers: readonly number[] }) {
  return (
    <span className="references">
      {numbers.map((number) => (
        <a key={number} href={`#citation-${number}`} aria-label={`Sentence ${number + 1}`}>
          {number + 1}
        </a>
      ))}
    </span>
  );
}

function Rows({ rows, asked }: { rows: AskResult["rows"]; asked: string | null }) {
  const words = useVocabulary();
  return (
    <table className="answer-rows">
      <thead>
        <tr>
          <th scope="col">Actor</th>
          <th scope="col">Standing</th>
          <th scope="col">Who says so</th>
          <th scope="col">When</th>
          <th scope="col">Said in</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // Two rows may be alike but for their place in the answer.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
          <tr key={i}>
            <td>
              <RouteLink to={actorRoute(row.actor.id)} className="actor-link">
                <TypeMark type={row.actor.type} size={18} /> {row.actor.name}
              </RouteLink>
              {row.relation && row.relation !== asked && (
                <small className="quiet"> {words.relation(row.relation).label}</small>
              )}
              {row.count !== undefined && <span className="count"> {row.count}</span>}
            </td>
            <td>{row.standing && <StandingBadge standing={row.standing} />}</td>
            <td>
              {row.speaker ? (
                <RouteLink to={actorRoute(row.speaker.id)}>{row.speaker.name}</RouteLink>
              ) : (
                <span className="quiet">the outlet</span>
              )}
            </td>
            <td className="dates" title={formatSpan(row.from, row.to)}>
              {formatSpanShort(row.from, row.to)}
            </td>
            <td>
              <References numbers={row.citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PathList({ paths }: { paths: AskResult["paths"] }) {
  const words = useVocabulary();
  return (
    <ul className="answer-paths">
      {paths.map((path) => (
        <li key={path.actors.map((actor) => actor.id).join()}>
          {path.actors.map((actor, i) => (
            <span key={actor.id}>
              <RouteLink to={actorRoute(actor.id)}>{actor.name}</RouteLink>
              {/* Dashes, not arrows: the answer does not say which way a step goes. */}
              {path.relations[i] && <span className="quiet"> — {words.relation(path.relations[i]).label} —</span>}
            </span>
          ))}
          <References numbers={path.citations} />
          {path.actors[0] && path.actors.at(-1) && (
            <RouteLink
              to={{ ...EXPLORE, path: { from: path.actors[0].id, to: (path.actors.at(-1) as { id: string }).id } }}
              className="button small"
            >
              <Icon name="path" size={14} /> Show in the graph
            </RouteLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <section aria-labelledby="sentences">
      <h2 className="section-title" id="sentences">
        Sentences
      </h2>
      <ol className="citations">
        {citations.map((citation, i) => (
          <li key={`${citation.document}/${citation.start}/${citation.end}`} id={`citation-${i}`}>
            <blockquote className="quote">{citation.quote}</blockquote>
            <SourceLine {...citation} />
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Grounds({ result }: { result: AskResult }) {
  const { understood, rows, paths, citations, cypher, parameters } = result;
  const given = Object.keys(parameters).length > 0 ? JSON.stringify(parameters) : "";
  return (
    <>
      {understood && <Understood understood={understood} />}
      {rows.length > 0 && <Rows rows={rows} asked={understood?.relation ?? null} />}
      {paths.length > 0 && <PathList paths={paths} />}
      {citations.length > 0 && <Citations citations={citations} />}
      {cypher && (
        <details className="query">
          <summary>The query behind it</summary>
          <pre>
            <code>{cypher}</code>
          </pre>
          <RouteLink to={{ view: "cypher", query: cypher, parameters: given }} className="button">
            <Icon name="code" /> Open in Cypher
          </RouteLink>
        </details>
      )}
    </>
  );
}
