// Word lists of the conditions that frames require or forbid (frames/conditions.ts).
import { CRIMES } from "./accusing.ts";

export const GIVEN_MEN = new Set(
  "instructor adviser advisor trainer technician troop soldier volunteer doctor engineer mercenary pilot crew contingent".split(
    " ",
  ),
);
export const MOVES = ["into", "out of", "off", "onto", "from", "back to", "to", "aboard"];
export const GIVING_UP = new Set("drop withdraw lift abandon overcome waive remove soften end".split(" "));
export const GUIDED = new Set(
  "investigator detective police policeman officer reporter journalist agent soldier marine searcher rescuer".split(
    " ",
  ),
);
export const POSTING = new Set(["station", "base", "garrison", "billet"]);
export const DUMPS: ReadonlySet<string> = new Set(
  "lake river sea pond canal well ditch ravine bush water bay gorge sewer bin harbour harbor stream creek lagoon swamp".split(
    " ",
  ),
);
export const CABINETS: ReadonlySet<string> = new Set(["government", "cabinet", "administration"]);
export const AIRCRAFT: ReadonlySet<string> = new Set(
  "aircraft plane jet airliner helicopter drone bomber fighter warplane gunship airplane aeroplane uav missile balloon mig glider".split(
    " ",
  ),
);
export const TERMS: ReadonlySet<string> = new Set(
  "life imprisonment prison jail sentence labour labor gaol penitentiary".split(" "),
);
export const TIMES: ReadonlySet<string> = new Set("year month day".split(" "));
/** Words near a shot that tell that somebody lived. */
export const HURT: ReadonlySet<string> = new Set(
  "wound injure hurt maim survive unhurt recover hospital surgeon leg arm foot ankle knee thigh shoulder hand stomach jaw eye tyre tire rubber".split(
    " ",
  ),
);
export const CAPTIVES: ReadonlySet<string> = new Set("prisoner captive hostage detainee".split(" "));
export const HELPLESS = "captive captured bound blindfolded handcuffed kneeling surrendering".split(" ");
export const RETALIATING: ReadonlySet<string> = new Set(
  "retaliate respond answer avenge react reply strike".split(" "),
);
export const GROUNDS: ReadonlySet<string> = new Set([
  ...CRIMES,
  ..."charge suspicion count warrant killing assassination kidnapping abduction trafficking corruption embezzlement bombing attack espionage terrorism smuggling bribery robbery theft extortion rebellion sedition manslaughter".split(
    " ",
  ),
]);
export const UNDERTAKING: ReadonlySet<string> = new Set(["shall", "will", "would", "should", "must", "may", "'ll"]);
export const SPOKEN: ReadonlySet<string> = new Set(["it", "this", "that", "them", "both", "these"]);
export const YIELDING: ReadonlySet<string> = new Set(["surrender", "capitulate", "disarm", "yield"]);
export const ARMED: ReadonlySet<string> = new Set([
  "MilitaryForce",
  "ArmedGroup",
  "SecurityService",
  "PoliticalOrganization",
]);
export const ENVOYS: ReadonlySet<string> = new Set("ambassador envoy diplomat consul attaché attache".split(" "));
export const SPYING: ReadonlySet<string> = new Set(
  "embassy consulate spy spying espionage chargé mission diplomatic expulsion retaliation intelligence".split(" "),
);
