// Which language a text is in, by its script and its function words; enough to refuse what extraction cannot read.

/** Frequent words that other languages of the list do not share in number. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in a is that for on with was as by at from it his an were are which this be has had have not its he they their after said who but been will would into about over also than",
  de: "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch",
  fr: "le la les des et du une est dans que pour qui par sur au plus pas avec ce il ne sont se été aux cette mais ont ses comme être leur ils elle deux même aussi son sa ou était après contre",
  es: "el los las del se por con para una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante fue han ser que",
  it: "il di che la è per un con non una sono da del si della le nel dei più anche al come alla lo ma i gli delle ha degli dal sulla dopo stato questo era suo",
  pt: "o os da do em um para com não uma por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também pelo pela até isso são",
  nl: "de het een van en dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over ze zich naar heeft hij worden wordt werd deze tot hun geen",
  pl: "w i na z do się nie że jest o to od po za jak przez przy dla są oraz ale co tak czy być może było który został jego tym już",
  tr: "ve bir bu da de için ile olarak çok daha sonra gibi kadar olan en ne ama var değil olduğu mi ya her tarafından ise",
  sv: "och att det som en på är av för med den till inte har de ett om var jag men sig från vi så kan när efter där vid",
};
const WORDS = new Map(Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(" "))]));

/** Scripts other than Latin and the language they most often mean. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Han}/gu, "zh"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Devanagari}/gu, "hi"],
];
const SAMPLE = 20_000;
const LONG_ENOUGH = 40;

/**
 * ISO 639-1 code of the text's likely language; "und" where it is none of those known. A short text without a sign of another
 * language passes as "en", since a headline has few function words.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters * 0.4) return language;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = [...WORDS].map(
    ([language, list]) => [language, words.filter((word) => list.has(word)).length] as const,
  );
  const english = counts.find(([language]) => language === "en")?.[1] ?? 0;
  const [best, count] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (best !== "en" && count > Math.max(english * 1.5, 1)) return best;
  return words.length >= LONG_ENOUGH && english / words.length < 0.05 ? "und" : "en";
}

/** English name of a language code, for messages. */
export function languageName(code: string): string {
  if (code === "und") return "an unknown language";
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}
