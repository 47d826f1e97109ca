import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the tasks of a random plan wrote while they ran. */
export interface Trace {
  /** By task id: how many attempts began. */
  readonly attempts: Readonly<Record<string, number>>;
  /** By task id: `NAME=TEXT`, of the first attempt. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** `start a` and `end a`, in the order in which they were written. */
  readonly order: readonly string[];
}

/** Reads the trace and makes the folder ready for another engine. */
export function takeTrace(path: string): Trace {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(basename(path))) rmSync(join(dirname(path), name));
  }
  const attempts: Record<string, number> = {};
  const values: Record<string, string[]> = {};
  const order: string[] = [];
  for (const line of lines) {
    const [kind = '', id = '', rest = ''] = line.split('	');
    if (kind === 'start') attempts[id] = Number(rest);
    if (kind === 'start' || kind === 'end') order.push(`${kind} ${id}`);
    if (kind === 'value' && attempts[id] === 1) (values[id] ??= []).push(rest);
  }
  return { attempts, values, order };
}

/** Of the pairs that must not overlap, those that did: `before` had not ended for good when `then` began. */
export function misordered(
  trace: Trace,
  pairs: readonly (readonly [before: string, then: string])[],
): readonly string[] {
  return pairs
    .filter(([before, then]) => {
      const began = trace.order.indexOf(`start ${then}`);
      return began !== -1 && began < trace.order.lastIndexOf(`start ${before}`);
    })
    .map(([before, then]) => `${then} began before ${before} had ended`);
}
