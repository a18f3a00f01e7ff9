// Loads as documents gave them, kept beside the document, so that decisions can be applied and taken back.
import type { DocumentLoad } from "../port.ts";
import type { Run } from "./statements.ts";

/** Keeps a load; the text stays with the document alone. */
export async function keepGiven(run: Run, load: DocumentLoad): Promise<void> {
  const { judged: _, ...content } = load;
  const { text: __, ...document } = load.extraction.document;
  const kept = { ...content, extraction: { ...load.extraction, document } };
  await run("MERGE (g:Given {id: $id}) SET g.load = $load", { id: document.id, load: JSON.stringify(kept) });
}

/** The loads of these documents, in the order of their ids. */
export async function readGiven(run: Run, documents: readonly string[]): Promise<DocumentLoad[]> {
  const rows = await run(
    "UNWIND $documents AS id MATCH (g:Given {id: id}) MATCH (d:Document {id: id}) RETURN g.load AS load, d.text AS text ORDER BY id",
    { documents },
  );
  return rows.map(({ load, text }) => {
    const kept = JSON.parse(load as string) as DocumentLoad;
    const { extraction } = kept;
    return { ...kept, extraction: { ...extraction, document: { ...extraction.document, text: text as string } } };
  });
}

/** Forgets a load. */
export async function removeGiven(run: Run, document: string): Promise<void> {
  await run("MATCH (g:Given {id: $document}) DELETE g", { document });
}
