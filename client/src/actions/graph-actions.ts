// Actions on the picture as a whole: camera, table, undo, reset, sharing.
import type { ExportFormat } from "../../../server/api/contract/index.ts";
import { saveBlob } from "../components/save-file.ts";
import { toPng } from "../graph/export-png.ts";
import { currentCanvas, useCanvas } from "../state/canvas.ts";
import { notify, openDialog } from "../state/dialogs.ts";
import { explore, undo, useNavigation } from "../state/navigation.ts";
import { apiUrl, EXPLORE, writeUrl } from "../urls.ts";
import { type Action, controlKey, plainKey } from "./action.ts";

const hasCanvas = () => currentCanvas() !== null;
const onExplore = () => useNavigation.getState().route.view === "explore";

/** Puts the cursor into the search box, going to the explorer first where needed. */
function focusSearch(): void {
  const focus = () => document.querySelector<HTMLInputElement>("#search")?.focus();
  if (onExplore()) focus();
  else {
    explore({});
    requestAnimationFrame(focus);
  }
}

async function copyLink(): Promise<void> {
  const link = location.origin + writeUrl(useNavigation.getState().route);
  const copied = await navigator.clipboard?.writeText(link).then(
    () => true,
    () => false,
  );
  notify(copied ? "Link to this view copied." : `Copy this address: ${link}`);
}

async function savePicture(): Promise<void> {
  const canvas = currentCanvas();
  if (!canvas) return;
  saveBlob(await toPng(canvas.picture()), "actorgraph.png");
  notify("Picture saved.");
}

/** The whole graph as a file, in each format that the server writes. */
function download(format: ExportFormat, label: string): Action {
  return {
    id: `export-${format}`,
    label: `Download graph as ${label}`,
    icon: "download",
    group: "Share",
    perform: () => location.assign(apiUrl("/export", { format })),
  };
}

export const GRAPH_ACTIONS: readonly Action[] = [
  {
    id: "search",
    label: "Search actors",
    icon: "search",
    group: "Graph",
    keys: "/",
    keyTest: plainKey("/"),
    perform: focusSearch,
  },
  {
    id: "fit",
    label: "Fit to screen",
    icon: "fit",
    group: "Graph",
    keys: "f",
    keyTest: plainKey("f"),
    isAvailable: hasCanvas,
    perform: () => currentCanvas()?.fit(),
  },
  {
    id: "zoom-in",
    label: "Zoom in",
    icon: "plus",
    group: "Graph",
    keys: "+",
    keyTest: plainKey("+"),
    isAvailable: hasCanvas,
    perform: () => currentCanvas()?.zoom(1 / 1.5),
  },
  {
    id: "zoom-out",
    label: "Zoom out",
    icon: "minus",
    group: "Graph",
    keys: "-",
    keyTest: plainKey("-"),
    isAvailable: hasCanvas,
    perform: () => currentCanvas()?.zoom(1.5),
  },
  {
    id: "table",
    label: "Show as table",
    icon: "table",
    group: "Graph",
    keys: "t",
    keyTest: plainKey("t"),
    isAvailable: onExplore,
    isOn: () => useNavigation.getState().lastExplore.mode === "table",
    perform: () => explore(({ mode }) => ({ mode: mode === "table" ? "graph" : "table" })),
  },
  {
    id: "hulls",
    label: "Show communities",
    icon: "hulls",
    group: "Graph",
    keys: "c",
    keyTest: plainKey("c"),
    isAvailable: hasCanvas,
    isOn: () => useCanvas.getState().hulls,
    perform: () => useCanvas.setState(({ hulls }) => ({ hulls: !hulls })),
  },
  {
    id: "undo",
    label: "Undo",
    icon: "undo",
    group: "Graph",
    keys: "Ctrl Z",
    keyTest: controlKey("z"),
    isAvailable: () => onExplore() && useNavigation.getState().past.length > 0,
    perform: undo,
  },
  {
    id: "reset",
    label: "Reset everything",
    icon: "reset",
    group: "Graph",
    isAvailable: onExplore,
    perform() {
      currentCanvas()?.forgetPlaces();
      explore(EXPLORE);
    },
  },
  {
    id: "filters",
    label: "Filters and legend",
    icon: "filter",
    group: "Graph",
    isAvailable: onExplore,
    perform: () => openDialog("filters"),
  },
  {
    id: "share",
    label: "Copy link to this view",
    icon: "link",
    group: "Share",
    keys: "l",
    keyTest: plainKey("l"),
    perform: () => void copyLink(),
  },
  {
    id: "png",
    label: "Save picture (PNG)",
    icon: "image",
    group: "Share",
    isAvailable: hasCanvas,
    perform: () => void savePicture(),
  },
  download("graphml", "GraphML"),
  download("gexf", "GEXF"),
  download("csv", "CSV"),
  download("jsonl", "JSON Lines"),
];
