// Builds the client (client/) into dist/client; in development everything of the API is passed on to the server.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const SERVER = "http://127.0.0.1:3000";

export default defineConfig({
  root: "client",
  plugins: [react()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    // The content security policy allows scripts from our own origin only: nothing inline, no polyfill.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    // The Cypher examples lie beside the client, not in it.
    fs: { allow: [".."] },
    proxy: { "/api": SERVER, "/healthz": SERVER, "/readyz": SERVER },
  },
});
