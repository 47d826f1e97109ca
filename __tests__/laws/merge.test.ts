import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { TaskSettings } from '../../src/model/config.ts';
import type { OriginSource } from '../../src/model/plan.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { type Level, levelOf, merge, nothing } from '../../src/planning/merge.ts';

const numRuns = process.env['ORCH_LONG'] === undefined ? 200 : 20_000;

const file: SourceFile = { path: 'orchestrator.yml', text: 'somewhere' };
const at = <T>(value: T) => ({ value, span: { file, start: 0, end: 9 }, keySpan: { file, start: 0, end: 9 } });
const entries = <T>(map: Readonly<Record<string, T>>) =>
  Object.entries(map).map(([key, value]) => ({ key: at(key), value: at(value) }));

const variables = fc.dictionary(fc.constantFrom('A', 'B', '__proto__'), fc.string(), { maxKeys: 3 });
const pools = fc.dictionary(fc.constantFrom('x', 'y'), fc.integer({ min: 1, max: 9 }), { maxKeys: 2 });

interface Written {
  readonly timeout?: number | undefined;
  readonly shell?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly resources?: Readonly<Record<string, number>> | undefined;
}
const written = fc.record(
  { timeout: fc.integer({ min: 1 }), shell: fc.constantFrom('sh', 'bash'), env: variables, resources: pools },
  { requiredKeys: [] },
);
const sources = ['file', 'defaults', 'header', 'scripts', 'task'] as const;
const levels = fc.array(fc.tuple(fc.constantFrom<OriginSource>(...sources), written), { maxLength: 6 });

function level([source, { timeout, shell, env, resources }]: readonly [OriginSource, Written]): Level {
  const settings: TaskSettings = {
    ...(timeout === undefined ? {} : { timeout: at(timeout) }),
    ...(shell === undefined ? {} : { shell: at(shell) }),
    ...(env === undefined ? {} : { env: at(entries(env)) }),
    ...(resources === undefined ? {} : { resources: at(entries(resources)) }),
  };
  return levelOf(source, settings);
}

describe('What wins', () => {
  test('each value is that of the last level that has it, and knows that level; maps go key by key', () => {
    fc.assert(
      fc.property(levels, (stack) => {
        const merged = stack.map(level).reduce(merge, nothing);
        const last = <T>(pick: (one: Written) => T | undefined) => {
          const found = stack.findLast(([, one]) => pick(one) !== undefined);
          return found === undefined ? undefined : { source: found[0], value: pick(found[1]) };
        };
        const told = (setting: { value: unknown } | undefined, name: string) =>
          setting && { source: merged.origins[name]?.source, value: setting.value };
        expect(told(merged.plain.timeout, 'timeout')).toEqual(last(({ timeout }) => timeout));
        expect(told(merged.plain.shell, 'command.shell')).toEqual(last(({ shell }) => shell));
        for (const name of ['A', 'B', '__proto__']) {
          const pick = ({ env }: Written) => (env !== undefined && Object.hasOwn(env, name) ? env[name] : undefined);
          expect(told(merged.env.get(name), `env.${name}`)).toEqual(last(pick));
        }
        for (const name of ['x', 'y']) {
          expect(told(merged.resources.get(name), `resources.${name}`)).toEqual(
            last(({ resources }) => resources?.[name]),
          );
        }
      }),
      { numRuns },
    );
  });

  test('it does not matter which of the levels are merged first', () => {
    fc.assert(
      fc.property(written, written, written, (a, b, c) => {
        const [low, middle, high] = [level(['defaults', a]), level(['header', b]), level(['task', c])];
        expect(merge(merge(low, middle), high)).toEqual(merge(low, merge(middle, high)));
      }),
      { numRuns },
    );
  });
});
