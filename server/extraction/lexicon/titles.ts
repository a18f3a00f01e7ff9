// Words of which the titles and ranks before a person's name are made.
import { HONORIFICS } from "./words.ts";

/** Words that end a title: a name follows. */
export const TITLE_ENDS = new Set([
  ...HONORIFICS,
  ..."secretary minister officer envoy spokesperson director chairman chairwoman attorney sergeant corporal private commodore cmdr brig spc cpl pfc sgt lcpl ensign specialist airman inspector superintendent commissioner constable coach analyst correspondent editor founder lawmaker congressman congresswoman mp mep leader delegate representative adviser advisor coordinator gen col deputy".split(
    " ",
  ),
]);

/** Words that stand inside a title without ending it. */
export const TITLE_WORDS = new Set([
  ...TITLE_ENDS,
  ..."press petty chief staff master senior first second class navy army marine marines corps air force special technical warrant lance rear vice field wing squadron group state under assistant permanent general brigadier major national security defence defense foreign interior justice finance health executive managing police opposition party press-secretary humanitarian".split(
    " ",
  ),
]);
