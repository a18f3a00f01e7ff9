// Who may import whom, as data. A room is a path prefix; the longest that fits holds.

/** Rooms, with the paths they may import besides their own. Contracts (types) are named file by file. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "server/domain/": [],
  "server/config/": ["server/domain/"],
  "server/ontology/": ["server/domain/", "seeds"],
  "server/language/": ["server/domain/"],
  "server/reading/": ["server/domain/", "server/ontology/"],
  "server/extraction/": ["server/domain/", "server/ontology/", "server/language/types.ts"],
  // The engine's thread starts with the project's own TypeScript settings.
  "server/graph/": ["server/domain/", "server/ontology/", "tsconfig.json"],
  "server/exchange/": ["server/domain/", "server/ontology/"],
  "server/resolution/": ["server/domain/", "server/ontology/"],
  "server/store/": ["server/domain/", "server/ontology/", "server/resolution/clusters.ts", "cypher/"],
  "server/store/neo4j/": ["server/domain/", "server/ontology/", "server/store/"],
  "server/store/embedded/": ["server/domain/", "server/ontology/", "server/store/"],
  // Questions are read by the frames that read reports; their answer has the shape that the interface promises.
  "server/questions/": [
    "server/domain/",
    "server/ontology/",
    "server/language/",
    "server/extraction/",
    "server/store/port.ts",
    "server/store/queries.ts",
    "server/api/contract/questions.ts",
  ],
  "server/ingest/": [
    "server/domain/",
    "server/ontology/",
    "server/reading/",
    "server/resolution/",
    "server/store/port.ts",
  ],
  "server/api/": [
    "server/domain/",
    "server/ontology/",
    "server/config/",
    "server/reading/",
    "server/exchange/",
    "server/graph/",
    "server/ingest/",
    "server/store/port.ts",
    "package.json",
  ],
  "server/api/contract/": ["server/domain/"],
  // Where everything is put together.
  "server/cli/": [""],
  "server/composition.ts": [""],
  "server/main.ts": [""],
  "server/listening.ts": ["server/config/", "server/domain/"],
  "client/": ["server/api/contract/index.ts", "cypher/examples/"],
};

/** What a room may not import of its own prefix: the two engines do not know each other, and only the store's index knows them. */
export const SEPARATE: readonly { readonly from: string; readonly to: string; readonly except: readonly string[] }[] = [
  { from: "server/", to: "server/store/neo4j/", except: ["server/store/neo4j/", "server/store/index.ts"] },
  { from: "server/", to: "server/store/embedded/", except: ["server/store/embedded/", "server/store/index.ts"] },
  { from: "client/src/", to: "client/src/views/", except: ["client/src/views/", "client/src/main.tsx"] },
];

/** Packages that one room alone may import. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  "neo4j-driver": ["server/store/neo4j/"],
  "@grafeo-db/js": ["server/store/embedded/"],
  express: ["server/api/"],
  multer: ["server/api/"],
  commander: ["server/cli/"],
  yaml: ["server/ontology/", "server/reading/formats/"],
  linkedom: ["server/reading/"],
  graphology: ["server/graph/", "client/src/graph/"],
  sigma: ["client/src/graph/"],
  react: ["client/"],
};

/** Rooms that are pure: no files, network, processes or threads. */
export const PURE: readonly string[] = [
  "server/domain/",
  "server/extraction/",
  "server/exchange/",
  "server/questions/",
  "server/resolution/",
];
/** Modules of Node that are pure themselves. */
export const PURE_MODULES: readonly string[] = ["node:crypto"];

/** Most lines of a source file, and of a file of tests, which may hold long tables. */
export const MOST_LINES = 350;
export const MOST_TEST_LINES = 450;
