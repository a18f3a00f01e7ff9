// Verbs by which somebody opens his mouth: what they are done for is said as they are done ("rose to say", "telephoned X to ask").
import { hasKid, kids, type Tree } from "../syntax/tree.ts";

/** "went on television to say", "wrote to X to complain": whether the infinitive at `at` tells what was said, not what was meant to come. */
export function opensSpeech(tree: Tree, at: number, head: number): boolean {
  if (!SPOKEN.has(tree.lemma[at]!) || !isDone(tree, head)) return false;
  const onAir = kids(tree, head, "obl", "obj").some((c) => AIR.has(tree.lemma[c]!));
  return OPENING.has(tree.lemma[head]!) || (GOING.has(tree.lemma[head]!) && onAir);
}

/** Whether a verb tells of what has happened. */
function isDone(tree: Tree, verb: number): boolean {
  return (
    tree.xpos[verb] === "VBD" || (tree.xpos[verb] === "VBN" && hasKid(tree, verb, ["aux"], ["has", "have", "had"]))
  );
}

const SPOKEN = new Set(
  "say announce tell declare ask demand urge warn beg plead accuse complain deny protest express voice offer condemn denounce thank congratulate appeal call request propose admit confess boast threaten insist state explain".split(
    " ",
  ),
);
const OPENING = new Set("telephone phone ring write cable telegraph wire radio speak rise summon".split(" "));
const GOING = new Set("go appear take use come turn".split(" "));
const AIR = new Set(
  "air television tv radio airwave floor podium rostrum microphone screen facebook twitter lectern stage".split(" "),
);
