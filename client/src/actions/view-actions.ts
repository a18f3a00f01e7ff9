// Actions that lead somewhere or change the page as a whole.
import { openDialog } from "../state/dialogs.ts";
import { explore, go, useNavigation } from "../state/navigation.ts";
import { toggleTheme, useTheme } from "../state/theme.ts";
import { type Action, controlKey, plainKey } from "./action.ts";

const isView = (...views: string[]) => views.includes(useNavigation.getState().route.view);

export const VIEW_ACTIONS: readonly Action[] = [
  {
    id: "explore",
    label: "Explore",
    icon: "graph",
    group: "Go to",
    keys: "1",
    keyTest: plainKey("1"),
    isOn: () => isView("explore"),
    perform: () => explore({}),
  },
  {
    id: "ask",
    label: "Ask",
    icon: "ask",
    group: "Go to",
    keys: "2",
    keyTest: plainKey("2"),
    isOn: () => isView("ask"),
    perform: () => go({ view: "ask", question: "" }),
  },
  {
    id: "cypher",
    label: "Cypher",
    icon: "code",
    group: "Go to",
    keys: "3",
    keyTest: plainKey("3"),
    isOn: () => isView("cypher"),
    perform: () => go({ view: "cypher", query: "", parameters: "" }),
  },
  {
    id: "documents",
    label: "Documents",
    icon: "document",
    group: "Go to",
    keys: "4",
    keyTest: plainKey("4"),
    isOn: () => isView("documents", "document"),
    perform: () => go({ view: "documents" }),
  },
  {
    id: "review",
    label: "Review",
    icon: "twins",
    group: "Go to",
    keys: "5",
    keyTest: plainKey("5"),
    isOn: () => isView("review"),
    perform: () => go({ view: "review", verdict: "doubtful" }),
  },
  {
    id: "palette",
    label: "All commands",
    icon: "command",
    group: "View",
    keys: "Ctrl K",
    keyTest: controlKey("k"),
    whileTyping: true,
    perform: () => openDialog("palette"),
  },
  {
    id: "help",
    label: "Help and shortcuts",
    icon: "help",
    group: "View",
    keys: "?",
    keyTest: plainKey("?"),
    perform: () => openDialog("help"),
  },
  {
    id: "theme",
    label: "Dark mode",
    icon: "moon",
    group: "View",
    isOn: () => useTheme.getState().theme === "dark",
    perform: toggleTheme,
  },
];
