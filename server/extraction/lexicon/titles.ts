// Words of which the titles and ranks before a person's name are made.
import { HONORIFICS } from "./words.ts";

/** Words that end a title: a name follows. */
export const TITLE_ENDS = new Set([
  ...HONORIFICS,
  ..."secretary minister officer envoy spokesperson director chairman chairwoman attorney sergeant corporal private commodore cmdr brig spc cpl pfc sgt lcpl ensign specialist airman inspector superintendent commissioner constable coach analyst correspondent editor founder lawmaker congressman congresswoman mp mep leader delegate representative adviser advisor coordinator gen col deputy count countess baron baroness viscount viscountess marquess marquis duchess taoiseach tánaiste taniste comandante coroner magistrate consul nuncio ombudsman ombudswoman prosecutor undersecretary under-secretary trooper adjutant gendarme commandant quartermaster bosun coxswain rabbi patriarch catholicos monsignor abbot canon comrade alderman councilman councilwoman herr frau señor señora senhor monsieur madame signor hojatoleslam hojjatoleslam caliph agent regent senator-elect president-elect".split(
    " ",
  ),
]);

/** Words that stand inside a title without ending it. */
export const TITLE_WORDS = new Set([
  ...TITLE_ENDS,
  ..."press petty chief staff master senior first second class navy army marine marines corps air force special technical warrant lance rear vice field wing squadron group state under assistant permanent general brigadier major national security defence defense foreign interior justice finance health executive managing police opposition party press-secretary humanitarian home union external internal federal regional provincial parliamentary cabinet trade energy information education agriculture labour labor prime crown public special district".split(
    " ",
  ),
]);

/** What a minister or secretary is minister or secretary of: "Minister of Foreign Affairs A B". */
export const PORTFOLIOS = new Set(
  "affairs foreign external internal home defence defense security interior justice finance health state information communications trade energy oil education culture planning economy intelligence humanitarian political peacekeeping operations human rights reconciliation minority tribal provincial federal national public order administration development cooperation integration emergency situations religious youth sports transport agriculture labour labor relations legal civil military arms control disarmament international".split(
    " ",
  ),
);

/** People who serve a body, for whose plural the body itself is often meant: "ministers", "officers". */
export const OFFICIALS = new Set(
  "minister coroner envoy diplomat agent officer official judge magistrate prosecutor senator deputy lawmaker legislator congressman commander general colonel pilot councillor contractor commissioner negotiator ambassador consul mayor governor adviser advisor aide lieutenant detective inspector superintendent spy undersecretary".split(
    " ",
  ),
);
