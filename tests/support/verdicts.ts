// What a sentence must be read as, with its alternatives, and what is wrong with what was read instead.
import type { Claim, Participant } from "../../server/domain/claim.ts";
import { read } from "./extractor.ts";

/**
 * An expectation as "alleged by TASS|FSB: Ukraine ATTACKS Belgorod": standing, speaker, subject, relation, object, alternatives joined by "|".
 * Without "by" nobody may be named, except of what is hypothetical or negated; "*" is anything, "nobody" an open speaker.
 * "not reported: ..." forbids a standing, "never: ..." the claim in any standing.
 */
interface Expectation {
  readonly forbidden: boolean;
  readonly standings: readonly string[];
  readonly speakers: readonly string[] | null;
  readonly subjects: readonly string[];
  readonly relations: readonly string[];
  readonly objects: readonly string[];
}

const FORM = /^(not )?([a-z|]+)(?: by ([^:]*))?: (.*?) ([A-Z_]{4,}(?:\|[A-Z_]+)*) (.*)$/;

function parse(spelled: string): Expectation {
  const parts = FORM.exec(spelled);
  if (!parts) throw new Error(`not an expectation: ${spelled}`);
  const [, not, standing, by, subject, relation, object] = parts;
  const list = (text: string | undefined) => (text ?? "").split("|");
  return {
    forbidden: not !== undefined,
    standings: list(standing),
    speakers: by === undefined ? null : list(by),
    subjects: list(subject),
    relations: list(relation),
    objects: list(object),
  };
}

const SYMMETRIC = new Set(["MET_WITH", "AGREED_WITH", "COOPERATES_WITH", "FIGHTS", "RELATED_TO", "LINKED_TO"]);

const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /, "");

function isOneOf(names: readonly string[], found: Participant): boolean {
  return names.some((name) => name === "*" || [found.name, found.text].some((n) => plain(n) === plain(name)));
}

function isAbout({ subjects, relations, objects }: Expectation, claim: Claim): boolean {
  if (!relations.includes(claim.relation)) return false;
  const straight = isOneOf(subjects, claim.subject) && isOneOf(objects, claim.object);
  return (
    straight || (SYMMETRIC.has(claim.relation) && isOneOf(subjects, claim.object) && isOneOf(objects, claim.subject))
  );
}

function isSpokenBy({ speakers }: Expectation, { speaker, standing }: Claim): boolean {
  if (speakers === null) return speaker === null || standing === "hypothetical" || standing === "negated";
  if (speakers.includes("*")) return true;
  return speaker === null ? speakers.includes("nobody") : isOneOf(speakers, speaker);
}

/** Whether every claim about what an expectation names stands as it says; null where it does, else what was read. */
export function mismatch(sentence: string, spelled: string): string | null {
  const expectation = parse(spelled);
  const found = read(sentence).claims.filter((claim) => isAbout(expectation, claim));
  const { forbidden, standings } = expectation;
  const wrong = found.filter(
    (claim) => standings.includes(claim.standing) === forbidden || !(forbidden || isSpokenBy(expectation, claim)),
  );
  const missing = found.length === 0 && !forbidden && !standings.includes("never");
  if (wrong.length === 0 && !missing) return null;
  return missing ? "nothing" : wrong.map((c) => `${c.standing} by ${c.speaker?.name ?? "nobody"}`).join("; ");
}
