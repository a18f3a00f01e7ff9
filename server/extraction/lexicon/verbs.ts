// Verbs by what they do to those they speak of.

/** Verbs whose object is the understood subject of the infinitive or gerund below them. */
export const OBJECT_CONTROL = new Set(
  "accuse suspect urge ask order tell force help let make allow permit press encourage persuade warn invite want instruct command prompt lead cause enable compel require request train push drive believe expect know see consider pressure implore convince charge hold blame".split(
    " ",
  ),
);
