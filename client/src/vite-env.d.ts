// Types of what Vite provides: import.meta.glob, assets.
/// <reference types="vite/client" />
