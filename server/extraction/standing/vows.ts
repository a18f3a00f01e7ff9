// What is vowed or threatened: harm that the vow itself tells, and threats known by the harm they announce.
import type { Tree } from "../syntax/tree.ts";
import type { Firing, SentenceNode } from "../types.ts";

/** The vow that a firing is the content of ("threatened to suspend X"); -1 where there is none. */
export function vowAbove(tree: Tree, { predicate }: Firing): number {
  for (let i = predicate; i >= 0 && PASSED.has(tree.rel[i]!); i = tree.head[i]!) {
    const head = tree.head[i]!;
    if (head >= 0 && tree.rel[i] === "xcomp" && VOWING.has(tree.lemma[head]!)) return head;
  }
  return -1;
}
const PASSED = new Set(["xcomp", "conj", "obj", "ccomp"]);
const VOWING = new Set(["threaten", "vow", "swear", "promise", "pledge"]);

/** Threats by the vows of harm among `contents` that no frame read as one: whoever is to be harmed is threatened. */
export function vowFirings(
  contents: readonly Firing[],
  firings: readonly Firing[],
  sentences: readonly SentenceNode[],
): Firing[] {
  const read = new Set(firings.filter((f) => f.relation === "THREATENS").map((f) => `${f.sentence}:${f.predicate}`));
  return contents.flatMap((content) => {
    const vow = vowAbove(sentences[content.sentence]!.tree, content);
    const harmed = content.object.referent;
    const ground = content.relation === "SEIZES" && (harmed.type === "Place" || harmed.type === "State");
    if (vow < 0 || read.has(`${content.sentence}:${vow}`) || ground || harmed.type === "Event") return [];
    return {
      ...content,
      relation: "THREATENS",
      rule: "threat-content",
      predicate: vow,
      trigger: [vow, vow],
      forced: null,
      event: null,
    };
  });
}
