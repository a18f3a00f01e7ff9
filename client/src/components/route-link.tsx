// A real link to a route: followed inside the page by a plain click, opened elsewhere by the browser's own ways.
import type { ReactNode } from "react";
import { go } from "../state/navigation.ts";
import { type Route, writeUrl } from "../urls.ts";

export function RouteLink({
  to,
  className,
  current,
  children,
}: {
  to: Route;
  className?: string;
  /** Marks the link to where the user is. */
  current?: boolean;
  children: ReactNode;
}) {
  return (
    <a
      href={writeUrl(to)}
      className={className}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
