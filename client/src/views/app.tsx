// The page: header with the way to each view, the view itself, dialogs and confirmations.
import { lazy, Suspense } from "react";
import { ActionButton } from "../components/action-button.tsx";
import type { IconName } from "../components/icons.ts";
import { Waiting } from "../components/notes.tsx";
import { RouteLink } from "../components/route-link.tsx";
import { Icon } from "../components/symbols.tsx";
import { useDialogs } from "../state/dialogs.ts";
import { useNavigation } from "../state/navigation.ts";
import type { Route } from "../urls.ts";
import { ExploreView } from "./explore/explore-view.tsx";

const HelpDialog = lazy(() => import("../components/dialogs/help-dialog.tsx"));
const PaletteDialog = lazy(() => import("../components/dialogs/palette-dialog.tsx"));
const AskView = lazy(() => import("./ask/ask-view.tsx"));
const CypherView = lazy(() => import("./cypher/cypher-view.tsx"));
const DocumentsView = lazy(() => import("./documents/documents-view.tsx"));
const ReviewView = lazy(() => import("./review/review-view.tsx"));
const ReaderView = lazy(() => import("./documents/reader-view.tsx"));

function View({ route }: { route: Route }) {
  if (route.view === "explore") return <ExploreView route={route} />;
  if (route.view === "ask") return <AskView question={route.question} />;
  if (route.view === "cypher") return <CypherView query={route.query} parameters={route.parameters} />;
  if (route.view === "documents") return <DocumentsView />;
  if (route.view === "review") return <ReviewView key={route.verdict} verdict={route.verdict} />;
  return <ReaderView key={route.id} route={route} />;
}

function Header({ route }: { route: Route }) {
  const lastExplore = useNavigation((state) => state.lastExplore);
  const links: readonly [string, IconName, Route, boolean][] = [
    ["Explore", "graph", lastExplore, route.view === "explore"],
    ["Ask", "ask", { view: "ask", question: "" }, route.view === "ask"],
    ["Cypher", "code", { view: "cypher", query: "", parameters: "" }, route.view === "cypher"],
    ["Documents", "document", { view: "documents" }, route.view === "documents" || route.view === "document"],
    ["Review", "twins", { view: "review", verdict: "doubtful" }, route.view === "review"],
  ];
  return (
    <header className="header">
      <span className="wordmark">
        <img src="/icon.svg" alt="" width="22" height="22" /> <b>Actorgraph</b>
      </span>
      <nav aria-label="Views">
        {links.map(([label, icon, to, current]) => (
          <RouteLink key={label} to={to} current={current} className="nav-link">
            <Icon name={icon} /> <span>{label}</span>
          </RouteLink>
        ))}
      </nav>
      <div className="header-tools">
        <ActionButton id="palette" />
        <ActionButton id="theme" />
        <ActionButton id="help" />
      </div>
    </header>
  );
}

export function App() {
  const route = useNavigation((state) => state.route);
  const { notice, open } = useDialogs();
  return (
    <>
      <Header route={route} />
      <main className="main" id="main">
        <Suspense fallback={<Waiting what="Loading the view" />}>
          <View route={route} />
        </Suspense>
      </main>
      <div className="notice" role="status" aria-live="polite">
        {notice}
      </div>
      <Suspense fallback={null}>
        {open === "help" && <HelpDialog />}
        {open === "palette" && <PaletteDialog />}
      </Suspense>
    </>
  );
}
