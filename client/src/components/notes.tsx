// What stands where there is nothing to show yet: waiting, refusals, emptiness; each says what to do.
import type { ReactNode } from "react";
import { RequestError } from "../api/requests.ts";

export function Waiting({ what }: { what: string }) {
  return (
    <p className="waiting" role="status">
      <span className="spinner" aria-hidden="true" /> {what}
    </p>
  );
}

/** A refusal in the API's own words, with its hint and a way to try again. */
export function Refusal({ error, retry }: { error: unknown; retry?: () => void }) {
  const { message, where, hint } =
    error instanceof RequestError ? error : { message: String(error), where: null, hint: null };
  // What the server refuses for good is not worth another try.
  const mayPass = !(error instanceof RequestError) || error.status === 0 || error.status >= 429;
  return (
    <div className="refusal" role="alert">
      <p>
        <b>{message}</b> {where && <code>{where}</code>}
      </p>
      {hint && <p>{hint}</p>}
      {retry && mayPass && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
