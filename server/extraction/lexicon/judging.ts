// Words by which acts and statements are judged in a clause of their own: "said that the raid was a crime", "that this was untrue".
/** What an act is called by those who condemn it. */
export const BAD = new Set(
  "unacceptable unjustified unjust illegal unlawful outrageous outrage reckless irresponsible barbaric barbarism heinous abhorrent disgraceful disgrace shameful deplorable despicable reprehensible inhuman inhumane criminal crime cowardly unprovoked provocation provocative aggression intolerable scandalous scandal unforgivable inexcusable indefensible immoral unconstitutional illegitimate repugnant atrocity massacre genocide terrorism piracy blackmail betrayal treachery travesty sham farce abomination insult violation war-crime".split(
    " ",
  ),
);

/** What a statement is called by those who reject it. */
export const FALSE = new Set(
  "false untrue nonsense baseless groundless unfounded absurd ridiculous lie fabrication fiction propaganda slander rubbish preposterous ludicrous myth invention wrong inadequate insufficient unrealistic void invalid fraudulent fabricated invented bogus fake hoax smear forgery fantasy gibberish".split(
    " ",
  ),
);
