// Conservative cleaning: characters that trip everything, and whole lines that are no part of a report. Offsets count after it.

/** Lines that web pages leave behind. A line goes only when one of these covers it from end to end. */
const BOILERPLATE: readonly RegExp[] = [
  /^trending on .{1,60}$/i,
  /^(share|tweet|email|print|comments?|advertisement|sponsored|most read|most popular|recommended|loading\.*|skip to (main )?content)[:.]?$/i,
  /^(share|click to share|tweet|pin|email) (this|on|to|it|via)\b.{0,60}$/i,
  /^(also read|read more|read next|read also|see also|related( articles| stories)?|more on this|watch)\s*[:»>|].{0,140}$/i,
  /^(subscribe|sign up|register)\b.{0,60}\b(newsletters?|alerts?|updates|emails?|channel)\b.{0,40}$/i,
  /^follow us\b.{0,80}$/i,
  /^this entry was posted in\b.{0,120}$/i,
  /^bookmark the permalink\.?$/i,
  /^(tags?|filed under|categories)\s*:.{0,140}$/i,
  /^(©|\(c\)|copyright).{0,120}$/i,
  /^all rights reserved\.?$/i,
  /^https?:\/\/\S+$/i,
  /^[_*=~#-]{3,}$/,
];
const REPEATED_PARAGRAPH = 80;

/** Odd spaces and stray controls become spaces, odd line ends line ends; characters without width, which would part a word, go. */
function replaceOddCharacters(text: string): string {
  return (
    text
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
      .replace(/\u2028|\u2029|\u0085|\v|\f/g, "\n")
      .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, " ")
  );
}

/** Text with Unix line ends, no trailing spaces, at most one empty line in a row, without boilerplate and repeated paragraphs. */
export function cleanText(text: string): string {
  const lines = replaceOddCharacters(text.replace(/\r\n?/g, "\n").replace(/\u00ad/g, ""))
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => !isBoilerplate(line.trim()));
  return withoutRepeats(lines)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function isBoilerplate(line: string): boolean {
  return line !== "" && BOILERPLATE.some((pattern) => pattern.test(line));
}

function withoutRepeats(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.length < REPEATED_PARAGRAPH) return true;
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
