// Work on the store of these settings: opens it, loads the demo reports where it is empty and they are wanted, closes it.
import { ingestInto, type Knowledge, loadDemo, openStore } from "../composition.ts";
import type { Settings } from "../config/index.ts";
import type { GraphStore } from "../store/port.ts";

/** Resolves with the result of `work`; the store is closed whatever happens. `settings.demo` false leaves an empty store empty. */
export async function withStore<T>(
  settings: Settings,
  knowledge: Knowledge,
  say: (message: string) => void,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(settings, knowledge.ontology);
  try {
    if (settings.demo) {
      const loaded = await loadDemo(store, ingestInto(store, knowledge));
      if (loaded)
        say(
          `the store was empty: ${loaded.filter(({ error }) => !error).length} demo reports loaded (ACTORGRAPH_DEMO=off leaves it empty)`,
        );
    }
    return await work(store);
  } finally {
    await store.close();
  }
}
