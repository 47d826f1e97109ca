import type { Plan, PlannedTask, TaskId } from '../model/plan.ts';
import { mermaidGraph } from '../text/mermaid.ts';

/** An arrow from what comes first to what comes later. */
export interface GraphEdge {
  readonly from: TaskId;
  readonly to: TaskId;
  readonly kind: 'needs' | 'after';
}

/** What `graph --format json` prints. */
export interface Graph {
  readonly nodes: readonly {
    readonly id: TaskId;
    readonly name: string;
    readonly kind: 'script' | 'run' | 'gate';
    readonly tags: readonly string[];
  }[];
  readonly edges: readonly GraphEdge[];
}

/** In plan order, and each task's edges in the order in which it names them; excluded tasks are not drawn. */
export function graphOf(plan: Plan): Graph {
  const ids = new Set(plan.tasks.map(({ id }) => id));
  return {
    nodes: plan.tasks.map(({ id, name, command, tags }) => ({ id, name, kind: command.kind, tags })),
    edges: plan.tasks.flatMap((task) => edgesTo(task).filter(({ from }) => ids.has(from))),
  };
}

/** The formats of `graph`, each a whole text with a line break at its end. */
export const graphFormats = { mermaid: mermaidOf, dot: dotOf, json: jsonOf } as const;
export type GraphFormat = keyof typeof graphFormats;

function mermaidOf(plan: Plan): string {
  const { nodes, edges } = graphOf(plan);
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  return mermaidGraph({
    nodes: nodes.map(({ id, kind }) => ({ label: id, shape: kind === 'gate' ? 'round' : 'box' })),
    edges: edges.map(({ from, to, kind }) => ({
      from: indexOf.get(from) ?? 0,
      to: indexOf.get(to) ?? 0,
      dotted: kind === 'after',
    })),
  });
}

/**
 * https://graphviz.org/doc/info/lang.html. Ids are labels, not names: Graphviz takes a name that begins with `%` for one of
 * its own, and shows backslashes of names doubled.
 */
function dotOf(plan: Plan): string {
  const { nodes, edges } = graphOf(plan);
  const nameOf = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const lines = ['digraph plan {', '  rankdir=LR', '  node [shape=box]'];
  for (const { id, kind } of nodes) {
    lines.push(`  ${nameOf.get(id)} [label=${dotLabel(id)}${kind === 'gate' ? ', shape=ellipse' : ''}]`);
  }
  for (const { from, to, kind } of edges) {
    lines.push(`  ${nameOf.get(from)} -> ${nameOf.get(to)}${kind === 'after' ? ' [style=dotted]' : ''}`);
  }
  return `${[...lines, '}'].join('\n')}\n`;
}

function jsonOf(plan: Plan): string {
  return `${JSON.stringify(graphOf(plan), undefined, 2)}\n`;
}

/** A need by two names is one arrow, and one in `needs` and `after` is a need. */
function edgesTo(task: PlannedTask): readonly GraphEdge[] {
  const edges = new Map<TaskId, GraphEdge>();
  for (const need of task.needs) {
    for (const from of need.tasks) edges.set(from, { from, to: task.id, kind: 'needs' });
  }
  for (const from of task.after) if (!edges.has(from)) edges.set(from, { from, to: task.id, kind: 'after' });
  return [...edges.values()];
}

/** In labels a backslash begins an escape, and `&lt;` is `<`; control characters stand in none. */
function dotLabel(id: string): string {
  const text = id.replaceAll(/\p{Cc}+/gu, ' ').replaceAll('&', '&amp;');
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
