// From a token that fills a slot to the actor, place or owner it stands for.
import { NO_ONE } from "../lexicon/words.ts";
import { kids } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { besideTokens, describedTokens } from "./beside.ts";
import { countedVictims } from "./counts.ts";
import { doersAt } from "./doers.ts";
import { namesInside } from "./inner-names.ts";
import {
  hasPartitiveName,
  included,
  listedNames,
  namedBefore,
  namedPlural,
  namesFrom,
  partitive,
  pickedOut,
} from "./lists.ts";
import { counted } from "./quantities.ts";
import { direct, fits, type Reading, resolve, several } from "./readings.ts";
import { coOwners, standIn } from "./stand-ins.ts";
import { nationalAt, policeAt, victimsAt } from "./victims.ts";

/** Every argument that a token stands for: itself, the names it lists, or what it is a part of. Empty where it stands for nothing usable. */
export function argumentsAt(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const whole = wholeAt(sentence, token, reading);
  const members = included(sentence, token);
  if (members.length === 0) return whole;
  const names = namesFrom(sentence, members[0]!, reading);
  const told = members.flatMap((t) => argumentsAt(sentence, t, reading));
  const parts = [...names, ...told.filter((a) => !names.some((n) => n.referent.id === a.referent.id))];
  const people = reading.people || whole.every((a) => a.mention.kind === "name");
  return parts.length === 0 || people ? [...whole, ...parts] : parts;
}

function wholeAt(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  if (NO_ONE.has(tree.lower[token]!)) return [];
  const listed = listedNames(sentence, token, reading);
  if (listed.length > 0) return listed;
  const picked = pickedOut(sentence, token, reading);
  if (picked.length > 0) return picked;
  const national = nationalAt(sentence, token, reading.victims === true);
  if (national) {
    const beside = [...kids(tree, token, "appos"), ...describedTokens(sentence, token)];
    return [beside.flatMap((c) => direct(sentence, c, reading))[0] ?? national];
  }
  const members = several(sentence, token, reading);
  if (members.length > 0) return members;
  const enumerated = namedPlural(sentence, token, reading);
  if (enumerated) return enumerated;
  const mention = byHead.get(token);
  const own = mention ? resolve(sentence, mention, token, reading) : null;
  const owners = own && mention?.owner === own.referent ? coOwners(sentence, token, own, reading) : [];
  if (own && owners.length > 0) return [own, ...owners];
  if (own && !(own.referent.origin === "described" && !reading.people && hasPartitiveName(sentence, token)))
    return [own];
  const named = own ? [] : namesInside(sentence, token, reading);
  if (named.length > 0) return named;
  const before = namedBefore(sentence, token, reading);
  if (before.length > 0) return before;
  const part = partitive(sentence, token, reading);
  if (part.length > 0) return part;
  if (own) return [own];
  const inner = counted(tree, token).filter((t) => t !== token);
  const meant = inner.flatMap((t) => argumentsAt(sentence, t, reading));
  if (meant.length > 0 || inner.some((t) => tree.upos[t] !== "PRON")) return meant;
  const apposed = besideTokens(sentence, token).flatMap((c) => direct(sentence, c, reading));
  if (apposed.length > 0) return apposed.slice(0, 1);
  if (reading.target) {
    const stood = standIn(sentence, token, reading);
    const people = stood.length === 0 && reading.types.includes("Any") ? victimsAt(sentence, token) : null;
    return people?.mention.plural ? [people] : stood;
  }
  const victims = reading.victims ? (victimsAt(sentence, token) ?? countedVictims(sentence, token)) : null;
  if (victims || reading.victims) return victims ? [victims] : [];
  const doers = reading.doers ? doersAt(sentence, token, reading) : [];
  if (doers.length > 0 || !reading.doers) return doers;
  const people = victimsAt(sentence, token) ?? policeAt(sentence, token);
  return people && fits(people.referent.type, reading.types) ? [people] : [];
}
