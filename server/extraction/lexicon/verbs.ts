// Verbs by what they do to those they speak of.
/** Verbs whose object is the understood subject of the infinitive or gerund below them. */
export const OBJECT_CONTROL = new Set(
  "accuse suspect urge ask order tell force oblige bind commit entitle empower authorise authorize direct summon have help let make allow permit press encourage persuade warn invite want instruct command prompt lead cause enable compel require request train push drive believe expect know see consider pressure implore convince charge hold blame stop prevent keep deter dissuade discourage bar ban block reproach fault implicate indict convict acquit clear absolve exonerate elect name appoint choose pick select nominate designate reappoint reelect re-elect tap".split(
    " ",
  ),
);

/** Verbs whose object is a means: "used drones for striking F". */
export const USING = new Set(
  "use need employ spend prepare design build buy sell provide need take seek reserve allocate earmark create develop choose".split(
    " ",
  ),
);

/** Verbs that answer what somebody is known to have done: "thanked X for V-ing", "was jailed for V-ing". */
export const REQUITING = new Set(
  "thank praise congratulate laud hail reward commend decorate honour honor remember forgive jail imprison sentence execute hang apologise apologize".split(
    " ",
  ),
);

/** Verbs of saying and holding: who is their subject may be meant inside the words. */
export const SPEECH = new Set(
  "say claim deny report announce declare state warn add insist believe think tell acknowledge admit confirm vow threaten promise argue write maintain allege suspect".split(
    " ",
  ),
);

/** Verbs whose object "it" may be a place. */
export const TAKING = new Set(
  "attack capture seize take retake storm shell bomb enter occupy leave control besiege hold overrun hit strike liberate defend surround".split(
    " ",
  ),
);

/** Verbs whose object is an actor rather than a thing. */
export const ACTED_ON = new Set(
  "accuse arm arrest assassinate attack back ban blame blacklist charge command contact convince criticise criticize defeat designate detain disarm disband drive equip execute expel fight finance found free fund govern head help hold invite join kill lead list meet oppose order outlaw overthrow praise pressure protect release rule sanction shield sue supply support suspect target tell thank threaten topple train urge visit warn welcome".split(
    " ",
  ),
);

/** Verbs whose "it" is an act rather than an actor. */
export const ACT_VERBS = new Set([
  "condemn",
  "denounce",
  "deny",
  "reject",
  "welcome",
  "claim",
  "investigate",
  "deplore",
  "criticise",
  "criticize",
  "dismiss",
  "confirm",
  "announce",
  "say",
  "do",
]);

/** Verbs of harm that can be threatened, besides those with a frame of their own. */
export const HARM = new Set([
  "retaliate",
  "punish",
  "destroy",
  "target",
  "avenge",
  "launch",
  "carry",
  "cut",
  "expel",
  "impose",
  "respond",
  "sanction",
  "annihilate",
  "turn",
  "avenge",
  "kill",
  "behead",
  "execute",
  "invade",
  "bomb",
  "crush",
  "eliminate",
  "close",
  "march",
  "use",
  "hunt",
  "liberate",
  "wipe",
  "flatten",
  "overthrow",
  "topple",
  "jail",
  "arrest",
  "deport",
  "oust",
  "target",
  "seize",
  "burn",
]);

/** Verbs whose subject is a person where nothing else tells. */
export const PERSON_VERBS = new Set([
  "say",
  "tell",
  "write",
  "add",
  "argue",
  "note",
  "speak",
  "believe",
  "think",
  "warn",
  "recall",
  "joke",
  "tweet",
  "explain",
]);

/** Verbs whose object, or passive subject, is a person: what is done to persons alone. */
export const ACTS_OF_PERSONS = new Set(
  "born swear sworn inaugurate sentence jail imprison handcuff extradite marry widow behead hang interview exile bury appoint elect re-elect reelect acquit dismiss sack".split(
    " ",
  ),
);

/** Verbs that give somebody a role. */
export const APPOINTING = new Set([
  "elect",
  "appoint",
  "name",
  "choose",
  "reelect",
  "re-elect",
  "make",
  "install",
  "proclaim",
  "declare",
  "reappoint",
  "re-appoint",
  "crown",
  "anoint",
  "pick",
  "select",
  "designate",
]);

/** Verbs of doing or sending what harms: their "it" is a happening or a weapon. */
export const PERPETRATING = new Set(
  "fire launch plant carry order do commit stage mount plan mastermind orchestrate perpetrate".split(" "),
);
