// Words of holding people and things, and of letting them go.

/** Lemmas of those who ask that somebody or something be given up. */
export const FREEING: ReadonlySet<string> = new Set(
  "free release liberate return restore surrender extradite hand give let set".split(" "),
);

/** How people and things come into somebody's hands. */
export const TAKING: ReadonlySet<string> = new Set(
  "hold detain arrest jail imprison seize capture take keep abduct kidnap intern incarcerate impound confiscate board sentence intercept".split(
    " ",
  ),
);
