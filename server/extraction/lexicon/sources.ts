// Who and what speaks in a report: documents, spokesmen, panels, and the verbs by which they are made to.
/** Documents and messages: who issued them speaks. */
export const DOCUMENT_NOUNS = new Set(
  "report statement communique communiqué letter memo memorandum document dossier indictment study survey investigation inquiry article message video tweet post declaration resolution".split(
    " ",
  ),
);

/** Those who speak for the body they come from. */
export const SPOKESPEOPLE = new Set(["spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespeople"]);

/** Bodies that are known by whose they are: "a panel of Osterlich judges". */
export const PANELS = new Set(["panel", "team", "commission", "committee", "mission", "group", "delegation", "board"]);

/** Those before the colon of a headline who say what follows it. */
export const HEADLINE_SPEAKERS = new Set(
  "official source police medium minister ministry army military spokesman spokeswoman witness monitor watchdog expert analyst prosecutor president".split(
    " ",
  ),
);

/** Verbs that give a happening somebody's name for it: "what X calls", "described as". */
export const LABELLING = new Set([
  "call",
  "describe",
  "term",
  "dub",
  "label",
  "brand",
  "portray",
  "characterise",
  "characterize",
]);

/** Verbs by which a thing tells something. */
export const SHOWING = new Set(["show", "prove", "demonstrate", "establish", "suggest", "indicate"]);

/** Things other than documents that tell something which somebody has to believe. */
export const TELLING_THINGS = new Set([
  "evidence",
  "testimony",
  "witness",
  "intelligence",
  "analysis",
  "probe",
  "trial",
  "finding",
  "data",
]);

/** Verbs whose object is told a clause: "told reporters that". */
export const TOLD = new Set(["tell", "inform", "assure", "notify", "warn", "remind", "convince", "persuade", "brief"]);

/** Nouns whose absence negates what they would show. */
export const EVIDENCE = new Set(["evidence", "proof", "indication", "sign", "truth", "trace", "basis"]);

/** Verbs whose object is a happening that they tell of: "documented attacks", "reported a strike". */
export const TELLING_OF = new Set([
  "report",
  "document",
  "allege",
  "announce",
  "confirm",
  "verify",
  "record",
  "detail",
]);

/** What somebody says of another, to be denied without being repeated: "rejects the accusation". */
export const DENIABLE = new Set(
  "accusation allegation charge claim report assertion suggestion insinuation rumour rumor story version account something".split(
    " ",
  ),
);

/** A share in an act, which its doer denies: "denies involvement". */
export const DENIED_PARTS = new Set(
  "involvement role part responsibility wrongdoing complicity knowledge participation guilt".split(" "),
);

/** Offices and circles through which whoever keeps them speaks. */
export const VOICES = new Set(
  "delegation side mission embassy consulate office bureau camp leadership headquarters entourage representation secretariat presidency legation team".split(
    " ",
  ),
);

/** Those who speak before a court without a name of their own. */
export const PARTIES_TO_TRIAL = new Set("prosecution defence defense jury coroner tribunal court".split(" "));

/** Media known by what they are. */
export const MEDIA_NOUNS = new Set(
  "radio television tv newspaper daily weekly magazine press media broadcaster channel station paper tabloid".split(
    " ",
  ),
);
