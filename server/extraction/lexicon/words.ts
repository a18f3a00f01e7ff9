// Closed classes of English words used by several stages.
/** Weekdays and months with their short forms: capitalised without being names. */
export const DAY_OR_MONTH = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split(
    " ",
  ),
);
/** Honorifics and ranks that precede a name without naming a body. */
export const HONORIFICS = new Set(
  "mr mrs ms dr sir lord lady sheikh sheik imam ayatollah mullah maulana president prime minister gen general col colonel maj major capt captain lt lieutenant sgt adm admiral chancellor king queen prince princess pope senator sen rep representative governor gov mayor secretary ambassador judge justice professor prof archbishop bishop cardinal emir sultan chief commander marshal brigadier foreign defence defense interior mr. mrs. ms. dr. gen. col. maj. capt. lt. sgt. adm. sen. rep. gov. prof. st. first lady speaker premier vice deputy spokesman spokeswoman".split(
    " ",
  ),
);
/** Words that negate the clause or noun they stand on. */
export const NEGATIONS = new Set("not n't n’t never no neither nor hardly scarcely cannot nowhere".split(" "));
/** Pronouns that stand for nobody. */
export const NO_ONE = new Set(["nobody", "none", "no-one", "noone"]);
/** Marks of the possessive, as tokens of their own. */
export const POSSESSIVES = new Set(["'s", "’s", "'", "’"]);
