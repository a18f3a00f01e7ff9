// Grouping: which verbs and nouns of a document tell of one happening, and whose its dead are.
import type { TimeSpan } from "../../domain/time.ts";
import { hasKid } from "../syntax/tree.ts";
import type { Argument, EventNode, SentenceNode } from "../types.ts";
import {
  bySentence,
  doers,
  isElsewhere,
  isRecent,
  isTotal,
  isWithin,
  keysOf,
  placeAllows,
  timeAllows,
  timesAgree,
  WINDOW,
} from "./agreement.ts";
import type { Group } from "./group.ts";
import type { EventIndex } from "./index.ts";
import { isNested } from "./nesting.ts";
import { agentsOf, isSameSort, isUnnamed, isUnreal, type Scene, sceneOf } from "./scenes.ts";

const VIOLENT = new Set(["attack", "battle"]);

/** The happenings of a document in order of first mention. */
export class Grouping {
  readonly groups: Group[] = [];
  private readonly byNode = new Map<EventNode, Group>();
  private readonly byKey = new Map<string, Group[]>();

  private readonly sentences: readonly SentenceNode[];
  private readonly index: EventIndex;
  private readonly timeAt: (sentence: SentenceNode, token: number) => TimeSpan | null;

  constructor(
    sentences: readonly SentenceNode[],
    index: EventIndex,
    timeAt: (sentence: SentenceNode, token: number) => TimeSpan | null,
  ) {
    this.sentences = sentences;
    this.index = index;
    this.timeAt = timeAt;
    for (const nodes of bySentence(index.all())) for (const node of nodes) this.place(node);
  }

  /** The group of a node, or null. */
  of(node: EventNode | null): Group | null {
    return (node && this.byNode.get(node)) ?? null;
  }

  /** The group of the event noun or verb at a token, or null. */
  at(sentence: number, token: number): Group | null {
    return this.of(this.index.at(sentence, token));
  }

  /** The groups of a kind that are directed at or lie in the thing with this id. */
  on(kind: string, id: string): readonly Group[] {
    return this.byKey.get(`${kind}|${id}`) ?? [];
  }

  private place(node: EventNode): void {
    const { tree } = this.sentences[node.sentence]!;
    const told = this.of(node.antecedent);
    if (told && !this.mayBe(told, node)) return;
    const scene = sceneOf(this.index, node, tree.upos[node.token] === "VERB");
    const known =
      this.spokenOf(scene) ??
      this.around(scene) ??
      this.same(scene) ??
      this.harmed(scene) ??
      this.resumed(scene) ??
      this.meant(scene);
    const object = known?.object ?? scene.object ?? this.doerOf(scene);
    if (!object) return;
    const group = known ?? { kind: scene.kind, object, byDoer: scene.object === null, nodes: [], tolls: [] };
    if (!known) this.groups.push(group);
    group.nodes.push(node);
    if (!group.tolls.includes(node.sentence)) group.tolls.push(node.sentence);
    this.byNode.set(node, group);
    for (const key of keysOf(scene, group.kind)) {
      const list = this.byKey.get(key) ?? [];
      if (!list.includes(group)) this.byKey.set(key, [...list, group]);
    }
  }

  /** The happening that a definite noun goes back to; an assault on a town is not its capture. */
  private spokenOf({ node, kind }: Scene): Group | null {
    const group = this.of(node.antecedent);
    return group && isSameSort(group.kind, kind) ? group : null;
  }

  /** "the October 7 attack by Hamas", "their assault" is not the bombing just told when its day or its doer is another. */
  private mayBe(group: Group, node: EventNode): boolean {
    const { tree } = this.sentences[node.sentence]!;
    const named = agentsOf(this.sentences[node.sentence]!, node.token);
    const agents = named.length === 0 && hasKid(tree, node.token, ["nmod:poss"]) ? doers(node) : named;
    const told = group.nodes.flatMap(doers);
    return (
      timesAgree(group, node) && (agents.length === 0 || told.length === 0 || agents.some((a) => told.includes(a)))
    );
  }

  /** The attack in whose clause a killing is told. */
  private around({ node, kind }: Scene): Group | null {
    if (kind !== "killing") return null;
    const { tree } = this.sentences[node.sentence]!;
    for (let i = this.groups.length - 1; i >= 0; i--) {
      const group = this.groups[i]!;
      const outer = group.nodes.find((n) => n.sentence === node.sentence && VIOLENT.has(n.kind));
      if (outer && isNested(tree, outer.token, node.token)) return group;
      if (group.nodes.at(-1)!.sentence < node.sentence - WINDOW) break;
    }
    return null;
  }

  /** Same kind, same or containing place or target, and no times or doers that contradict each other. */
  private same(scene: Scene): Group | null {
    if (!scene.object) return null;
    const found = keysOf(scene, scene.kind).flatMap((key) => this.byKey.get(key) ?? []);
    return found.findLast((group) => timesAgree(group, scene.node) && this.doersAgree(group, scene.node)) ?? null;
  }

  private doersAgree(group: Group, node: EventNode): boolean {
    if (!this.isTold(node)) return true;
    const own = doers(node);
    const told = group.nodes.filter((n) => this.isTold(n)).flatMap(doers);
    return own.length === 0 || told.length === 0 || own.some((id) => told.includes(id));
  }

  /** A verb of a main clause; what is said, denied or feared may name other doers of the same act. */
  private isTold({ sentence, token }: EventNode): boolean {
    return ["root", "conj"].includes(this.sentences[sentence]!.tree.rel[token]!);
  }

  /** The attack last told, for dead whom nobody names, unless time, place or doer speak against it. */
  private harmed(scene: Scene): Group | null {
    const { node, kind, target } = scene;
    const { tree } = this.sentences[node.sentence]!;
    if (kind !== "killing" || (node.target && !target) || !isUnnamed(target) || isTotal(tree.lower)) return null;
    if (isUnreal(this.sentences[node.sentence]!, node.token)) return null;
    const group = this.lastViolent(node);
    if (!group || !isRecent(group, node) || !this.doersAllow(group, node)) return null;
    return placeAllows(group, node.place) && timeAllows(group, node.time) ? group : null;
  }

  /** "the ambush": a definite noun without a target means the attack told just before, unless time, place or doer speak against it. */
  private meant({ node, kind, target }: Scene): Group | null {
    const { tree } = this.sentences[node.sentence]!;
    if (!node.definite || target || !VIOLENT.has(kind) || tree.upos[node.token] !== "NOUN") return null;
    const group = this.lastViolent(node) ?? this.lastKilling(node);
    if (!group || !isRecent(group, node) || !this.mayBe(group, node)) return null;
    return isElsewhere(group, node.place) ? null : group;
  }

  /** The killing told last, of people without a name, before any attack was told. */
  private lastKilling({ sentence }: EventNode): Group | null {
    return this.groups.findLast((g) => g.kind === "killing" && g.nodes[0]!.sentence <= sentence) ?? null;
  }

  /** "gunmen stormed the hall": who did it, where nothing else is known by which to tell the attack. */
  private doerOf({ node, kind }: Scene): Argument | null {
    const { tree } = this.sentences[node.sentence]!;
    const told = ["attack", "killing"].includes(kind) && tree.upos[node.token] === "VERB";
    if (!told || isUnreal(this.sentences[node.sentence]!, node.token)) return null;
    return node.roles.find((r) => r.role === "perpetrator")?.argument ?? null;
  }

  /** "They were caught in X": a detention of nobody new goes on with the one told in the sentence before. */
  private resumed({ node, kind }: Scene): Group | null {
    const last = kind === "detention" && node.target === null && !node.definite ? this.groups.at(-1) : undefined;
    const near = last?.kind === kind && node.sentence - last.nodes.at(-1)!.sentence <= 1;
    return near && timesAgree(last, node) ? last : null;
  }

  /** The attack or battle told last before a sentence, or null. */
  private lastViolent(node: Pick<EventNode, "sentence">): Group | null {
    let best: Group | null = null;
    let at = -1;
    for (let i = this.groups.length - 1; i >= 0 && i >= this.groups.length - 8; i--) {
      const group = this.groups[i]!;
      const last = group.nodes.findLast((n) => !isUnreal(this.sentences[n.sentence]!, n.token));
      if (!VIOLENT.has(group.kind) || !last || last.sentence > node.sentence) continue;
      const position = last.sentence * 1000 + last.token;
      if (position > at) [best, at] = [group, position];
    }
    return best;
  }

  /** Gives the sentences without a happening that count dead or injured to the attack told last. */
  countIn(sentence: SentenceNode, isToll: boolean): void {
    const group = this.lastViolent({ sentence: sentence.index });
    if (!group || sentence.index - group.nodes.at(-1)!.sentence > WINDOW) return;
    if (isTotal(sentence.tree.lower)) return;
    const places = sentence.mentions.map((m) => m.referent).filter((r) => r?.type === "Place");
    const told = group.nodes.flatMap((n) => [n.place, n.target]).filter((a) => a !== null);
    const fits = places.every((p) => told.some((a) => isWithin(a.referent, p!) || isWithin(p!, a.referent)));
    if (!fits || (!isToll && !this.timeFits(group, sentence))) return;
    group.tolls.push(sentence.index);
  }

  private timeFits(group: Group, sentence: SentenceNode): boolean {
    const root = sentence.tree.rel.indexOf("root");
    return root < 0 || timeAllows(group, this.timeAt(sentence, root));
  }

  private doersAllow(group: Group, node: EventNode): boolean {
    const own = doers(node);
    const told = group.nodes.flatMap(doers);
    return own.length === 0 || own.some((id) => told.includes(id));
  }
}
