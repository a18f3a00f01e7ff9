// Heads of the mentions that a treebank marks in its Entity notes (GUM): what the parser's mention head is measured by.

/** Classes the model knows; mentions of other classes do not count. */
const CLASSES = new Set("person organization place event time object abstract substance animal plant".split(" "));

/** Columns of CoNLL-U. */
const UPOS = 3;
const HEAD = 6;
const MISC = 9;

interface Mention {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/** Mentions of one sentence, "(12-person-...", "12)" or both in one piece; a mention left open is dropped. */
function readMentions(rows: readonly (readonly string[])[]): Mention[] {
  const mentions: Mention[] = [];
  const pending = new Map<string, { first: number; kind: string }[]>();
  rows.forEach((row, index) => {
    const note = /(?:^|\|)Entity=([^|]+)/.exec(row[MISC] ?? "")?.[1] ?? "";
    for (const [piece] of note.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [id = "", kind = ""] = piece.replace(/[()]/g, "").split("-");
      const name = id.replace(/\[.*/, "");
      if (!piece.startsWith("(")) {
        const opened = pending.get(name)?.pop();
        if (opened) mentions.push({ ...opened, last: index });
      } else if (piece.endsWith(")")) mentions.push({ first: index, last: index, kind });
      else pending.set(name, [...(pending.get(name) ?? []), { first: index, kind }]);
    }
  });
  return mentions;
}

/** Class of the mention each word heads, null where it heads none; the longest mention of a word wins. */
export function readMentionHeads(rows: readonly (readonly string[])[]): (string | null)[] {
  const heads: (string | null)[] = rows.map(() => null);
  const longestFirst = readMentions(rows).sort((a, b) => a.first - a.last - (b.first - b.last));
  for (const { first, last, kind } of longestFirst) {
    if (!CLASSES.has(kind)) continue;
    for (let i = first; i <= last; i++) {
      const head = Number(rows[i]![HEAD]) - 1;
      if ((head >= first && head <= last) || rows[i]![UPOS] === "PUNCT") continue;
      heads[i] ??= kind;
      break;
    }
  }
  return heads;
}
