import { matrixText, matrixVariable } from '../../model/matrix-variable.ts';
import type { Json } from '../../model/shape.ts';
import type { GitlabJob } from './dialect.ts';
import { limits } from './dialect.ts';
import { isJobName } from './names.ts';
import type { Node } from './nodes.ts';

/**
 * The legs of matrices that GitLab can be given as one job, by the matrix's id: those that nobody needs apart, and whose
 * values it takes as they are.
 */
export function wholeMatrices(
  nodes: readonly Node[],
  isTold: (node: Node) => boolean,
): ReadonlyMap<string, readonly Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const { base_id: id, matrix } = node.job?.task ?? {};
    if (id === undefined || matrix === undefined) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [node]);
    else group.push(node);
  }
  for (const [id, legs] of groups) {
    const isWhole = legs.length > 1 && legs.length <= limits.parallel && isJobName(id) && !legs.some(isTold);
    if (!isWhole || !haveSameKeys(legs) || !areNeededTogether(legs) || !fitsNames(id, legs)) groups.delete(id);
  }
  return groups;
}

function matrixOf({ job }: Node): Readonly<Record<string, Json>> {
  return job?.task.matrix ?? {};
}

function haveSameKeys(legs: readonly Node[]): boolean {
  const keys = Object.keys(matrixOf(legs[0] as Node));
  return (
    keys.length > 0 &&
    legs.every((leg) => {
      const matrix = matrixOf(leg);
      const values = Object.values(matrix);
      const isPlain = values.every(
        (value) => (typeof value !== 'object' || value === null) && !matrixText(value).includes('$'),
      );
      return isPlain && Object.keys(matrix).join('\0') === keys.join('\0');
    })
  );
}

function areNeededTogether(legs: readonly Node[]): boolean {
  const dependents = new Set(legs.flatMap((leg) => leg.dependents));
  return [...dependents].every((dependent) => {
    const waitsFor = new Set(dependent.waitsFor);
    return legs.every((leg) => waitsFor.has(leg));
  });
}

/** What GitLab calls the legs of matrices and, in the file, all of them: `id: [a, b]` and `id`. */
export function matrixNames(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    const { id, base_id: base = '', matrix } = node.job?.task ?? {};
    return matrix === undefined || base === id ? [] : [base, legName(base, node)];
  });
}

function legName(id: string, leg: Node): string {
  return `${id}: [${Object.values(matrixOf(leg)).map(matrixText).join(', ')}]`;
}

/** Two of one name would be one. */
function fitsNames(id: string, legs: readonly Node[]): boolean {
  const names = legs.map((leg) => legName(id, leg));
  return new Set(names).size === legs.length && names.every((name) => name.length <= limits.name);
}

/** The values of `parallel: matrix`: each variable's list where the legs are all combinations in their order, else leg by leg. */
export function matrixEntries(legs: readonly Node[]): GitlabJob['matrix'] {
  const entries = legs.map((leg) =>
    Object.fromEntries(Object.entries(matrixOf(leg)).map(([key, value]) => [matrixVariable(key), [matrixText(value)]])),
  );
  const [first = {}] = entries;
  const axes = Object.fromEntries(
    Object.keys(first).map((name) => [name, [...new Set(entries.flatMap((entry) => entry[name] ?? []))]]),
  );
  let product: string[][] = [[]];
  for (const values of Object.values(axes))
    product = product.flatMap((row) => values.map((value) => row.concat(value)));
  const written = entries.map((entry) => Object.values(entry).flat());
  return JSON.stringify(product) === JSON.stringify(written) ? [axes] : entries;
}
