// Documents: list, one with its text, upload, removal.
import type { Request, RequestHandler, Router } from "express";
import multer from "multer";
import { ActorgraphError } from "../../domain/errors.ts";
import type { Ingest, IngestOutcome } from "../../ingest/index.ts";
import { type RawFile, type ReadOutcome, readFile, type TakenIds } from "../../reading/index.ts";
import type { GraphStore } from "../../store/port.ts";
import { type DocumentDetail, documentUploadSchema, ENDPOINTS, type Load } from "../contract/index.ts";
import { toErrorBody } from "../middleware/errors.ts";
import { check, expressPath, mount } from "../mount.ts";
import { numberOf, textOf, toClaim, toDocumentSummary, toMentions } from "../rows.ts";
import type { Freshness } from "../services/freshness.ts";

const MEGABYTE = 1024 * 1024;
const MOST_FILES = 200;

interface DocumentServices {
  readonly store: GraphStore;
  readonly ingest: Ingest;
  readonly freshness: Freshness;
  readonly settings: { readonly uploadLimit: number };
}

export function mountDocuments(router: Router, services: DocumentServices, before: RequestHandler[]): void {
  const { store, freshness } = services;
  mount(router, ENDPOINTS.documents, async ({ query }) => {
    const { rows } = await store.read("documents", { limit: query.limit, skip: query.offset });
    const counts = await store.read("counts");
    return { documents: rows.map(toDocumentSummary), total: numberOf(counts.rows[0]?.documents) };
  });
  mount(router, ENDPOINTS.document, ({ params }) => detail(store, params.id));
  mount(router, ENDPOINTS.removeDocument, async ({ params }) => {
    if (!(await store.removeDocument(params.id))) throw noDocument(params.id);
    freshness.written();
    return { id: params.id, removed: true as const };
  });
  const limit = services.settings.uploadLimit * MEGABYTE;
  const files = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: limit, files: MOST_FILES, fields: 10, fieldSize: MEGABYTE },
  }).array("files");
  router.post(
    expressPath(ENDPOINTS.upload.path),
    ...before,
    refuseLargeBody(limit),
    files,
    async (request, response) => {
      response.json(await load(services, request));
    },
  );
}

/** Multipart bodies are held in memory, so that their length must be known beforehand. */
function refuseLargeBody(limit: number): RequestHandler {
  return function checkLength(request, _response, next) {
    if (!request.is("multipart/form-data")) return next();
    const length = Number(request.get("content-length") ?? Number.NaN);
    if (Number.isNaN(length))
      throw new ActorgraphError("invalid_input", "must be given for an upload", { where: "Content-Length" });
    if (length <= limit) return next();
    throw new ActorgraphError("too_large", `an upload has at most ${limit / MEGABYTE} MB`, {
      where: "body",
      hint: "send fewer files at once",
    });
  };
}

async function load({ ingest, freshness }: DocumentServices, request: Request): Promise<Load> {
  const inputs = request.is("multipart/form-data") ? readUploads(request) : readPasted(request);
  try {
    const outcomes = await ingest.ingest(inputs, { collision: "keep" });
    const count = (status: IngestOutcome["status"]) => outcomes.filter((outcome) => outcome.status === status).length;
    return {
      documents: outcomes.map(toLoaded),
      loaded: count("loaded"),
      unchanged: count("unchanged"),
      refused: count("refused"),
    };
  } finally {
    freshness.written();
  }
}

function toLoaded({ error, ...outcome }: IngestOutcome): Load["documents"][number] {
  return { ...outcome, error: error ? toErrorBody(error).error : null };
}

/** Files under `files`; the fields title, source, url, published and format count for all of them. */
function readUploads(request: Request): ReadOutcome[] {
  const uploads = request.files as Express.Multer.File[];
  if (uploads.length === 0)
    throw new ActorgraphError("invalid_input", "has no files", { where: "body", hint: "send files as `files`" });
  const fields = check(documentUploadSchema.omit({ text: true }).partial(), request.body, "body");
  const { format: _format, ...metadata } = fields ?? {};
  const taken: TakenIds = new Map();
  return uploads.flatMap(({ originalname, buffer }) => {
    // multer reads names as Latin-1, browsers send UTF-8
    const name = Buffer.from(originalname, "latin1").toString("utf8");
    return [...readFile({ name, path: name, bytes: buffer, metadata }, taken)];
  });
}

function readPasted(request: Request): ReadOutcome[] {
  const { text, format, ...metadata } = check(documentUploadSchema, request.body, "body")!;
  const name = metadata.title ?? text.trim().split("\n")[0]!.slice(0, 80);
  const file: RawFile = { name, path: null, bytes: Buffer.from(text), format, metadata };
  return [...readFile(file)];
}

async function detail(store: GraphStore, id: string): Promise<DocumentDetail> {
  const row = (await store.read("document", { document: id })).rows[0];
  if (!row) throw noDocument(id);
  const claimList = (await store.read("claims-of-document", { document: id })).rows.map(toClaim);
  const text = textOf(row.text);
  return {
    ...toDocumentSummary(row),
    claims: claimList.length,
    characters: text.length,
    text,
    mentions: toMentions(row.mentions, text),
    claimList,
  };
}

function noDocument(id: string): ActorgraphError {
  return new ActorgraphError("not_found", "there is no such document", {
    where: id,
    hint: "/api/v1/documents lists them",
  });
}
