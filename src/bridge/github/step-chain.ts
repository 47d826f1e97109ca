import type { Node } from './nodes.ts';

/** Two nodes of which each waits for something that the other does not. */
export interface Misfit {
  readonly node: Node;
  readonly waitsFor: Node;
  readonly other: Node;
  readonly otherWaitsFor: Node;
}

/** What one more `wait` is for: with the members of all stages before it, it is all that some node waits for. */
interface Stage {
  rank: number;
  members: readonly Node[];
  /** The first that waits for just that. */
  readonly first: Node;
}

/**
 * What nodes wait for, directly or not, as a chain of sets each of which holds the one before it; gates are in none, for they
 * take no time. Kept as what each set has more than the one before, so that a node costs no more than its direct needs.
 */
export class StepChain {
  readonly #stages: Stage[] = [];
  readonly #stageOf = new Map<Node, Stage>();
  /** The first stage that has a node among its members. */
  readonly #entryOf = new Map<Node, Stage>();
  readonly #direct = new Map<Node, readonly Node[]>();

  /** The members of each stage. */
  get stages(): readonly (readonly Node[])[] {
    return this.#stages.map(({ members }) => members);
  }

  /** Takes a node in, whose direct needs are in already; where it does not fit it stays out, and this is why. */
  add(node: Node): Misfit | undefined {
    const direct = this.#directOf(node);
    let stage = this.#stages[this.#highest(direct)] ?? this.#insert(0, [], node);
    const start = stage.rank;
    const more = direct.filter((other) => this.#rankOf(other) > start);
    const counts = new Map<Stage, number>();
    for (const other of more) {
      const entry = this.#entryOf.get(other);
      if (entry !== undefined) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    }
    for (let left = more.length; left > 0;) {
      const next = this.#stages[stage.rank + 1];
      const within = next === undefined ? 0 : (counts.get(next) ?? 0);
      if (next !== undefined && within === next.members.length) {
        left -= within;
        stage = next;
      } else if (next === undefined || within === left) {
        const rest = new Set(more.filter((other) => this.#entryOf.get(other) === next));
        if (next !== undefined) next.members = next.members.filter((other) => !rest.has(other));
        stage = this.#insert(stage.rank + 1, [...rest], node);
        break;
      } else {
        const waitsFor = more.find((other) => this.#rankOf(other) > next.rank);
        const otherWaitsFor = next.members.find((other) => !more.includes(other));
        if (waitsFor === undefined || otherWaitsFor === undefined) throw new Error('sets that are one in the other');
        return { node, waitsFor, other: next.first, otherWaitsFor };
      }
    }
    this.#stageOf.set(node, stage);
    return undefined;
  }

  /** The number of the stage at which all that a node waits for has been waited for; makes one more where there is none. */
  placeOf(node: Node): number {
    const own = this.#stageOf.get(node);
    if (own !== undefined) return own.rank;
    const direct = this.#directOf(node);
    const unknown = direct.filter((other) => !this.#entryOf.has(other));
    if (unknown.length > 0) this.#insert(this.#stages.length, unknown, node);
    return direct.reduce((highest, other) => Math.max(highest, this.#rankOf(other)), this.#highest(direct));
  }

  /** The stage of that of them which waits for most. */
  #highest(nodes: readonly Node[]): number {
    return nodes.reduce((highest, node) => Math.max(highest, this.#stageOf.get(node)?.rank ?? 0), 0);
  }

  #rankOf(node: Node): number {
    return this.#entryOf.get(node)?.rank ?? Number.POSITIVE_INFINITY;
  }

  /** What takes time of that which a node waits for, through gates. */
  #directOf(node: Node): readonly Node[] {
    const known = this.#direct.get(node);
    if (known !== undefined) return known;
    const direct = [...new Set(node.waitsFor.flatMap((other) => (takesTime(other) ? [other] : this.#directOf(other))))];
    this.#direct.set(node, direct);
    return direct;
  }

  #insert(rank: number, members: readonly Node[], first: Node): Stage {
    const stage = { rank, members, first };
    this.#stages.splice(rank, 0, stage);
    for (const [index, other] of this.#stages.entries()) other.rank = index;
    for (const member of members) this.#entryOf.set(member, stage);
    return stage;
  }
}

/** A gate is a step that ends at once. */
export function takesTime({ job }: Node): boolean {
  return job.task.command.kind !== 'gate';
}
