import { matrixVariable } from '../../model/matrix-variable.ts';
import { knownOfLegs } from '../conditions.ts';
import { keysOfIds } from '../leg-ids.ts';
import type { GitlabJob } from './dialect.ts';
import { matrixEntries, wholeMatrices } from './matrix.ts';
import type { Node } from './nodes.ts';
import { renderJob } from './render.ts';
import type { Rendering } from './rendering.ts';
import { taskIdVariable } from './variables.ts';

/** Matrices whose legs differ in nothing but their values, each at its first leg. */
export function mergedMatrices(
  nodes: readonly Node[],
  rendering: Rendering,
): ReadonlyMap<Node, ReturnType<typeof renderJob> | 'with another'> {
  const merged = new Map<Node, ReturnType<typeof renderJob> | 'with another'>();
  const isTold = (node: Node): boolean => rendering.decisions.get(node)?.publishes === true;
  for (const [id, legs] of wholeMatrices(nodes, isTold)) {
    const [first] = legs;
    const ownId = legsId(legs);
    if (first === undefined || (rendering.tellsIds && ownId === undefined)) continue;
    const texts = new Set<string>();
    let rendered: ReturnType<typeof renderJob> | undefined;
    for (const leg of legs) {
      rendered = renderJob(leg, rendering, leg.job === undefined ? {} : knownOfLegs(leg.job.task));
      if ('problem' in rendered) break;
      const { name: _name, variables, ...job } = rendered.job;
      texts.add(JSON.stringify([job, [...variables]]));
    }
    if (rendered === undefined || 'problem' in rendered || texts.size !== 1) continue;
    const variables = new Map(rendered.job.variables);
    if (rendering.tellsIds && ownId !== undefined) variables.set(taskIdVariable, ownId);
    const job: GitlabJob = { ...rendered.job, name: id, matrix: matrixEntries(legs), variables };
    for (const leg of legs) merged.set(leg, leg === first ? { ...rendered, job } : 'with another');
  }
  return merged;
}

/** The ids of all legs as a variable of their job: GitLab itself calls a leg `id: [a, b]`. */
function legsId(legs: readonly Node[]): string | undefined {
  const keys = keysOfIds(legs.flatMap(({ job }) => job ?? []));
  const base = legs[0]?.job?.task.base_id.replaceAll('$', '$$$$');
  return keys && `${base} (${keys.map((key) => `\${${matrixVariable(key)}}`).join(', ')})`;
}

/** Legs that became one job are one need. */
export function withMatrices(
  needs: GitlabJob['needs'],
  node: Node,
  { names, behind }: Pick<Rendering, 'names' | 'behind'>,
  matrices: ReturnType<typeof mergedMatrices>,
): GitlabJob['needs'] {
  if (needs === undefined) return undefined;
  const renamed = new Map<string, string>();
  for (const other of [...node.waitsFor, ...behind(node).waitsFor]) {
    if (matrices.has(other)) renamed.set(names.get(other.id) ?? '', other.job?.task.base_id ?? '');
  }
  if (renamed.size === 0) return needs;
  const found = new Map(
    needs.map((need) => {
      const job = renamed.get(need.job) ?? need.job;
      return [job, { ...need, job }];
    }),
  );
  return [...found.values()];
}
