// Every action can be found, and no two claim the same key.
import { expect, test } from "vitest";
import { ICONS } from "../components/icons.ts";
import { ACTIONS, actionOf } from "./registry.ts";

test("ids are unique, icons exist", () => {
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
  for (const { icon } of ACTIONS) expect(ICONS[icon]).toBeTruthy();
  expect(() => actionOf("nonsense")).toThrow(RangeError);
});

test("no key asks for two actions, and what is shown is what works", () => {
  const keyed = ACTIONS.filter(({ keyTest }) => keyTest);
  expect(new Set(keyed.map(({ keys }) => keys)).size).toBe(keyed.length);
  const names: Record<string, string> = {
    Esc: "Escape",
    "↑": "ArrowUp",
    "↓": "ArrowDown",
    "←": "ArrowLeft",
    "→": "ArrowRight",
  };
  for (const { keys = "", keyTest } of keyed) {
    const last = keys.split(" ").at(-1) as string;
    const ctrlKey = keys.startsWith("Ctrl");
    const key = names[last] ?? (ctrlKey ? last.toLowerCase() : last);
    const event = { key, ctrlKey, metaKey: false, altKey: false, shiftKey: false } as KeyboardEvent;
    expect([keys, keyTest?.(event)]).toEqual([keys, true]);
    expect(ACTIONS.filter((action) => action.keyTest?.(event))).toHaveLength(1);
  }
});
