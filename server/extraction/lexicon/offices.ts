// Verbs of office: who takes a post, holds it, hands it on or loses it.

/** The subject takes or keeps the post: "became president". */
export const BECOMING = new Set(["become", "remain"]);

/** With "as": the subject holds the post. */
export const SERVING = new Set(
  "serve act work take return continue stay swear confirm install step inaugurate emerge rule govern operate join spend".split(
    " ",
  ),
);

/** With "as": the object has the post. */
export const EMPLOYING = new Set(["employ", "hire", "engage", "retain", "recruit", "enlist"]);

/** With "to": the object gets the post. */
export const PROMOTING = new Set(["promote", "elevate", "assign", "raise", "upgrade"]);

/** With "as": the subject takes the post from the object. */
export const SUCCEEDING = new Set(["succeed", "replace", "follow", "supplant"]);

/** With "as": the subject gives the post up. */
export const LEAVING = new Set(["resign", "quit", "retire", "abdicate", "depart", "withdraw"]);

/** With "as": the object loses the post. */
export const DISMISSING = new Set(
  "dismiss oust sack fire remove depose overthrow topple unseat suspend impeach recall relieve drop".split(" "),
);

/** Words before the title of whoever holds an office in place of its holder. */
export const INSTEAD = new Set(["interim", "acting", "caretaker", "provisional"]);
