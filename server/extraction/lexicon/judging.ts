// Words by which acts and statements are judged in a clause of their own: "said that the raid was a crime", "that this was untrue".
/** What an act is called by those who condemn it. */
export const BAD = new Set(
  "unacceptable unjustified unjust illegal unlawful outrageous outrage reckless irresponsible barbaric barbarism heinous abhorrent disgraceful disgrace shameful deplorable despicable reprehensible inhuman inhumane criminal crime cowardly unprovoked provocation provocative aggression intolerable scandalous scandal unforgivable inexcusable indefensible immoral unconstitutional illegitimate repugnant atrocity massacre genocide terrorism piracy blackmail betrayal treachery travesty sham farce abomination insult violation war-crime appalling monstrous barbarous vile atrocious abominable horrific treasonous treason treacherous murderous senseless mindless insane cowardice cruelty brutality brutal madness lunacy insanity folly mistake blunder mockery charade hypocrisy hypocritical cynical arbitrary draconian disproportionate unwarranted excessive illegality invasion coup putsch murder bloodbath slaughter carnage genocidal sabotage theft robbery extortion persecution repression interference escalation hostile unfriendly unfair biased flawed rigged undemocratic vandalism desecration sacrilege abuse injustice contemptible dastardly perfidious".split(
    " ",
  ),
);

/** What may be so in kind: "an act of barbarism", "a cowardly attack". */
export const JUDGED_KINDS = new Set("act deed attack raid thing step move decision crime blow".split(" "));

/** What an act of such a kind may be beside: "an act of terror". */
export const JUDGED_AS = new Set("terror cruel cruelty savage savagery hatred hate evil malice war madness".split(" "));

/** What violence is called, but hardly anything else: "this" that is called so is the deed spoken of. */
export const VIOLENT = new Set(
  "barbarism barbaric barbarous heinous atrocity massacre genocide terrorism crime murder bloodbath slaughter carnage aggression cowardly cowardice despicable abhorrent dastardly savage senseless vile monstrous horrific inhuman brutal brutality outrage terror cruel cruelty savagery hatred evil war provocation sabotage vandalism desecration unprovoked lunacy insanity madness".split(
    " ",
  ),
);

/** What people are called who are denounced: "called the rebels terrorists". */
export const LABELS = new Set(
  "terrorist traitor murderer killer criminal gangster bandit thug butcher liar coward thief fanatic mercenary spy puppet stooge hypocrite invader occupier aggressor racist fascist nazi dictator tyrant despot extremist separatist jihadist infidel apostate heretic anarchist hooligan vandal saboteur agent conspirator plotter collaborator renegade outlaw pirate kidnapper assassin barbarian savage animal monster devil rat vermin dog parasite crook fraudster warmonger provocateur troublemaker enemy lackey scum".split(
    " ",
  ),
);

/** What a statement is called by those who reject it. */
export const FALSE = new Set(
  "false untrue nonsense baseless groundless unfounded absurd ridiculous lie fabrication fiction propaganda slander rubbish preposterous ludicrous myth invention wrong inadequate insufficient unrealistic void invalid fraudulent fabricated invented bogus fake hoax smear forgery fantasy gibberish".split(
    " ",
  ),
);
