// The form that takes a report, as pasted text or as files, and what became of it.
import { type DragEvent, type FormEvent, useRef, useState } from "react";
import type { DocumentUpload, Load } from "../../../../server/api/contract/index.ts";
import { RouteLink } from "../../components/route-link.tsx";
import { Icon } from "../../components/symbols.tsx";

export type Submission =
  | { readonly kind: "files"; readonly files: readonly File[] }
  | { readonly kind: "text"; readonly body: DocumentUpload };

/** The filled fields of the form as a request; empty ones are left out. */
function readForm(form: HTMLFormElement): DocumentUpload {
  const fields = new FormData(form);
  const value = (name: string) => String(fields.get(name) ?? "").trim() || undefined;
  return {
    text: String(fields.get("text") ?? ""),
    title: value("title"),
    source: value("source"),
    url: value("url"),
    published: value("published"),
  };
}

function FileDrop({ busy, give }: { busy: boolean; give: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length) give(files);
  };
  return (
    <fieldset
      className={over ? "drop over" : "drop"}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button type="button" className="button" disabled={busy} onClick={() => input.current?.click()}>
        <Icon name="upload" /> Choose files
      </button>
      <span className="quiet">or drop them here: text, Markdown, HTML, JSON Lines</span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length) give(files);
        }}
      />
    </fieldset>
  );
}

export function AddReport({ busy, submit }: { busy: boolean; submit: (submission: Submission) => void }) {
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    submit({ kind: "text", body: readForm(event.currentTarget) });
  };
  return (
    <>
      <FileDrop busy={busy} give={(files) => submit({ kind: "files", files })} />
      <form className="report-form" onSubmit={onSubmit}>
        <label>
          <span>Text</span>
          <textarea className="field" name="text" rows={9} required placeholder="Paste the report here" />
        </label>
        <div className="field-pair">
          <label>
            <span>Title</span>
            <input className="field" type="text" name="title" maxLength={500} />
          </label>
          <label>
            <span>Source</span>
            <input className="field" type="text" name="source" maxLength={300} />
          </label>
          <label>
            <span>Published</span>
            <input className="field" type="date" name="published" />
          </label>
          <label>
            <span>Address</span>
            <input className="field" type="url" name="url" placeholder="https://" />
          </label>
        </div>
        <button type="submit" className="button primary" disabled={busy}>
          Read this report
        </button>
      </form>
    </>
  );
}

const STATUS = { loaded: "read", unchanged: "already known", refused: "refused" } as const;

export function LoadResult({ load }: { load: Load }) {
  return (
    <ul className="load-result">
      {load.documents.map((document) => (
        <li key={document.id ?? document.name}>
          <b>
            {document.id ? (
              <RouteLink to={{ view: "document", id: document.id, start: null, end: null }}>
                {document.title ?? document.name}
              </RouteLink>
            ) : (
              document.name
            )}
          </b>
          <span className={`load-${document.status}`}>{STATUS[document.status]}</span>
          {document.error ? (
            <p>
              {document.error.message} {document.error.hint}
            </p>
          ) : (
            <p className="quiet">
              {document.claims} claims, {document.edges} relations, {document.mentions} mentions
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
