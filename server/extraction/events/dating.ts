// Dating: the time of each happening, told with it or taken from the one it goes back to.
import type { TimeSpan } from "../../domain/time.ts";
import { timeExpressions } from "../time/expressions.ts";
import { timeOf } from "../time/index.ts";
import type { EventNode, SentenceNode } from "../types.ts";
import type { EventIndex } from "./index.ts";
import { isSameSort } from "./scenes.ts";

/** Gives each event the time of its clause; "two days later" counts from the event told before these words. */
export function dateEvents(sentences: readonly SentenceNode[], events: EventIndex, published: string | null): void {
  let before: TimeSpan | null = null;
  let here: EventNode | null = null;
  for (const event of events.all()) {
    if (here && here.sentence !== event.sentence) [before, here] = [here.time, null];
    const sentence = sentences[event.sentence]!;
    const told = here && here.token < wordsOfTime(sentence, event.token) ? here.time : before;
    const { antecedent } = event;
    const known = antecedent && isSameSort(antecedent.kind, event.kind) ? antecedent.time : null;
    event.time = timeOf(sentence, event.token, { published, previous: told }) ?? known;
    if (event.time) here = event;
  }
}

/** Where the last time expression before a token begins; the token itself where there is none. */
function wordsOfTime({ tree }: SentenceNode, token: number): number {
  return timeExpressions(tree).findLast((point) => point.first < token)?.first ?? token;
}
