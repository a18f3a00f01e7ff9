// Infinitives that tell what was done, not only what it was done for: "rose to say", "marched to demand", "flew in to help X".
import { hasKid, kids, type Tree } from "../syntax/tree.ts";

/** "gathered to demand", "came down to help X", "went to see Y", "sent its army to support Z": whoever set out has done so by coming. */
export function isDoneByComing(tree: Tree, at: number, head: number): boolean {
  const verb = tree.lemma[at]!;
  if (!isDone(tree, head)) return false;
  if (COMING.has(tree.lemma[head]!)) return SPOKEN.has(verb) || HELPING.has(verb) || MEETING.has(verb);
  return SENDING.has(tree.lemma[head]!) && HELPING.has(verb);
}

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
const HELPING = new Set(
  "help aid assist support back defend protect shield relieve rescue reinforce bolster fight".split(" "),
);
const MEETING = new Set("see meet visit congratulate greet welcome confer".split(" "));
const COMING = new Set(
  "come go march rally gather assemble converge congregate mass demonstrate parade strike drive fly sail ride travel journey walk rush hurry hasten race cross return pour flock descend stream call land".split(
    " ",
  ),
);
const SENDING = new Set("send dispatch despatch deploy fly ship airlift".split(" "));
const OPENING = new Set("telephone phone ring write cable telegraph wire radio speak rise summon".split(" "));
const GOING = new Set("go appear take use come turn".split(" "));
const AIR = new Set(
  "air television tv radio airwave floor podium rostrum microphone screen facebook twitter lectern stage".split(" "),
);
