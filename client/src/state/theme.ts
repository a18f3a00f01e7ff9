// Light or dark: the system's choice until the user makes one, which is remembered.
import { create } from "zustand";

export type Theme = "light" | "dark";
const KEY = "actorgraph.theme";

function stored(): Theme | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : null;
  } catch {
    return null;
  }
}
const system = (): Theme =>
  typeof matchMedia !== "undefined" && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

export const useTheme = create<{ theme: Theme }>(() => ({ theme: stored() ?? system() }));

const apply = (theme: Theme) => {
  document.documentElement.dataset.theme = theme;
};

/** Puts the theme on the page and follows the system while the user has not chosen. */
export function startTheme(): void {
  apply(useTheme.getState().theme);
  useTheme.subscribe(({ theme }) => apply(theme));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (!stored()) useTheme.setState({ theme: system() });
  });
}

export function toggleTheme(): void {
  const theme: Theme = useTheme.getState().theme === "dark" ? "light" : "dark";
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
  useTheme.setState({ theme });
}

/** Whether the user asked for less motion. */
export const prefersStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
