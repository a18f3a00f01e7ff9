// Questions in English: the answer, how the question was read, who and what with standing, and the sentences it rests on.
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { AskResult } from "../../../../server/api/contract/index.ts";
import { post } from "../../api/requests.ts";
import { Refusal, Waiting } from "../../components/notes.tsx";
import { DisputedBadge } from "../../components/standing.tsx";
import { Icon } from "../../components/symbols.tsx";
import { go } from "../../state/navigation.ts";
import { apiUrl } from "../../urls.ts";
import { Grounds } from "./grounds.tsx";

/** Shapes of question that the reader understands, to begin with. */
const STARTERS = [
  "Who attacked Crocus City Hall?",
  "Did Ukraine attack Crocus City Hall?",
  "How are Russia and ISIS connected?",
  "What is known about Wagner Group?",
  "Who leads Hezbollah?",
  "Who accuses whom most often?",
];
const ask = (question: string) => go({ view: "ask", question });

function Suggestions({ title, questions }: { title: string; questions: readonly string[] }) {
  return (
    <section className="suggestions" aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="suggestion" onClick={() => ask(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why there is no answer, what was found all the same, and what to ask instead. */
function Refused({ result }: { result: AskResult }) {
  const { refusal, answer } = result;
  const suggestions = refusal?.suggestions ?? [];
  return (
    <div className="answer refused">
      <p className="answer-text">{answer || refusal?.reason}</p>
      {refusal && answer && refusal.reason !== answer && <p className="quiet">{refusal.reason}</p>}
      {suggestions.length > 0 ? (
        <Suggestions title="Try instead" questions={suggestions} />
      ) : (
        <Suggestions title="Questions like these are understood" questions={STARTERS} />
      )}
      <Grounds result={result} />
    </div>
  );
}

function Answer({ result }: { result: AskResult }) {
  return (
    <div className="answer">
      <p className="answer-text">{result.answer}</p>
      {result.value === "disputed" && <DisputedBadge />}
      <Grounds result={result} />
    </div>
  );
}

export default function AskView({ question }: { question: string }) {
  const [text, setText] = useState(question);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(question), [question]);
  useEffect(() => {
    if (!question) field.current?.focus();
  }, [question]);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["ask", question],
    queryFn: ({ signal }) => post<AskResult>(apiUrl("/ask"), { question }, signal),
    enabled: question.trim().length > 0,
  });
  return (
    <div className="page ask">
      <h1>Ask the graph</h1>
      <form
        className="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) ask(text.trim());
        }}
      >
        <input
          ref={field}
          className="field large"
          type="text"
          aria-label="Question"
          placeholder="Who accuses whom of what?"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button primary" disabled={!text.trim()}>
          <Icon name="ask" /> Ask
        </button>
      </form>
      <div aria-live="polite">
        {isFetching && <Waiting what="Reading the question" />}
        {error && !isFetching && <Refusal error={error} retry={() => void refetch()} />}
        {data && !isFetching && (data.status === "refused" ? <Refused result={data} /> : <Answer result={data} />)}
      </div>
      {!question && <Suggestions title="For example" questions={STARTERS} />}
    </div>
  );
}
