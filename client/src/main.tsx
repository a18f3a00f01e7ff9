// Starts the client.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { handleKey } from "./actions/registry.ts";
import { RequestError } from "./api/requests.ts";
import { startTheme } from "./state/theme.ts";
import { App } from "./views/app.tsx";
import "./styles/index.css";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // What the server refuses it will refuse again; only silence and overload are worth another try.
      retry: (count, error) =>
        count < 2 && error instanceof RequestError && (error.status === 0 || error.status >= 502),
    },
  },
});

startTheme();
window.addEventListener("keydown", handleKey);
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
