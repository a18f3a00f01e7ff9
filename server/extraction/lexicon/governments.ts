// Which states have no president, no prime minister, or call their ministers otherwise: what a bare title says of the state that gives it.

const states = (slugs: string): ReadonlySet<string> => new Set(slugs.split(" ").map((slug) => `actor:${slug}`));

/** States whose president, if any, governs without a prime minister. */
const WITHOUT_PREMIER = states(
  "united-states brazil mexico argentina colombia chile venezuela ecuador bolivia paraguay uruguay panama honduras guatemala el-salvador costa-rica nicaragua dominican-republic philippines indonesia nigeria south-africa afghanistan cyprus switzerland ghana liberia sierra-leone zambia malawi gambia",
);

/** States with a monarch at their head. */
const MONARCHIES = states(
  "united-kingdom japan spain netherlands belgium denmark norway sweden thailand saudi-arabia jordan morocco oman qatar kuwait bahrain malaysia cambodia canada australia new-zealand papua-new-guinea brunei bhutan lesotho eswatini jamaica luxembourg monaco liechtenstein united-arab-emirates",
);

/** States whose monarch is an emir or a sultan. */
const EMIRATES = states("qatar kuwait bahrain united-arab-emirates afghanistan");
const SULTANATES = states("oman brunei malaysia");

/** States that call their ministers secretaries, all or some. */
const SECRETARIES = states("united-states");
const SECRETARIES_OF_STATE = states("united-states united-kingdom");
const HOME_SECRETARIES = states("united-kingdom");
const FOREIGN_SECRETARIES = states("united-kingdom india pakistan bangladesh philippines mexico sri-lanka nepal");

type Fit = readonly [title: RegExp, fits: (state: string) => boolean];

/** Title -> whether a state has it; titles that are not listed fit any state. */
const FITS: readonly Fit[] = [
  [/^prime minister$/, (state) => !WITHOUT_PREMIER.has(state)],
  [/^president$/, (state) => !MONARCHIES.has(state)],
  [/^(king|queen)$/, (state) => MONARCHIES.has(state)],
  [/^emir$/, (state) => EMIRATES.has(state)],
  [/^sultan$/, (state) => SULTANATES.has(state)],
  [/(foreign|home) minister$/, (state) => !SECRETARIES.has(state) && !HOME_SECRETARIES.has(state)],
  [/(defen[cs]e|interior|justice|finance|information) minister$/, (state) => !SECRETARIES.has(state)],
  [/secretary of state$/, (state) => SECRETARIES_OF_STATE.has(state)],
  [/foreign secretary$/, (state) => FOREIGN_SECRETARIES.has(state)],
];

/** Titles that only one state gives. */
const ONLY_IN: ReadonlyMap<string, string> = new Map([
  ["taoiseach", "actor:ireland"],
  ["tanaiste", "actor:ireland"],
  ["tánaiste", "actor:ireland"],
  ["chancellor of the exchequer", "actor:united-kingdom"],
  ["us attorney", "actor:united-states"],
  ["u.s. attorney", "actor:united-states"],
  ["assistant us attorney", "actor:united-states"],
]);

/** The state (its id) that alone gives a title; null where several may. */
export function onlyStateOf(title: string): string | null {
  return ONLY_IN.get(title) ?? null;
}

/** Whether the government of a state (its id) has an office of this title at all. */
export function hasOffice(state: string, title: string): boolean {
  return FITS.every(([pattern, fits]) => !pattern.test(title) || fits(state));
}
