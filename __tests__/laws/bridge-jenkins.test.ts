import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { evaluateTemplate } from '../../src/expressions/evaluate.ts';
import { emittedForJenkins } from '../support/bridge/jenkins-emitted.ts';
import { JenkinsHarness, missingGroovy } from '../support/bridge/jenkins-harness.ts';
import { statesOf } from '../support/bridge/jenkins-states.ts';
import { RandomPlanRepo } from '../support/bridge/own-engine.ts';
import { randomPlans } from '../support/bridge/random-plan.ts';
import { misordered, takeTrace } from '../support/bridge/trace.ts';
import { CommandLineRepo } from '../support/command-line.ts';

const whereGroovyIs = missingGroovy === undefined ? describe : describe.skip;
if (missingGroovy !== undefined) console.warn(`Jenkinsfiles are not run: ${missingGroovy}`);

const isLong = process.env['ORCH_LONG'] === '1';
const seed = process.env['SEED'] === undefined ? {} : { seed: Number(process.env['SEED']) };

whereGroovyIs('An emitted Jenkinsfile, run by Groovy 2.4', () => {
  let harness: JenkinsHarness;
  beforeAll(() => {
    harness = new JenkinsHarness();
  });
  afterAll(async () => {
    await harness[Symbol.asyncDispose]();
  });

  test.each([
    ['dataflow', isLong ? 400 : 8],
    ['levels', isLong ? 200 : 3],
  ] as const)(
    'with the layout %s gives every task of any plan the same fate as our own engine does',
    async (layout, numRuns) => {
      const plans = fc.sample(randomPlans({ timeouts: true }), { numRuns, ...seed });
      const check = async (plan: (typeof plans)[number]): Promise<void> => {
        await using repo = new RandomPlanRepo(plan);
        const own = await repo.runHere();
        const yaml = repo.read('orchestrator.yml');
        const run = await harness.run(emittedForJenkins(yaml, { layout }).text, {
          env: { BRANCH_NAME: 'main', ...plan.environment },
          causes: [{ _class: 'jenkins.branch.BranchEventCause' }],
        });
        const { attempts, values, order } = takeTrace(repo.trace);
        expect({ states: statesOf(run), failed: run.result !== 'SUCCESS', attempts, values, yaml }).toEqual({
          states: own.states,
          failed: own.exit_code !== 0,
          attempts: own.trace.attempts,
          values: own.trace.values,
          yaml,
        });
        const pairs = plan.tasks.flatMap(({ id, needs, after }) =>
          [...needs, ...after].map((before) => [before, id] as const),
        );
        expect(misordered({ attempts, values, order }, pairs)).toEqual([]);
      };
      for (let at = 0; at < plans.length; at += 4) await Promise.all(plans.slice(at, at + 4).map(check));
    },
    3_600_000,
  );

  test('gives every expression the value that GitHub gives it', async () => {
    const outputs = { x: 'Main', n: '10', empty: '', json: '["a", 2, true, {"k": null}]', hex: '0x1F', i: 'ıİß' };
    const scope = {
      contexts: {
        needs: { a: { result: 'success', outputs } },
        env: { OWN: 'own value' },
        matrix: { m: 2.5, list: [1, 'b'] },
      },
      status: { success: () => true, failure: () => false, cancelled: () => false },
    };
    const known = (source: string): boolean => evaluateTemplate(`\${{ ${source} }}`, scope).ok;
    const sources = fc.sample(expression, { numRuns: isLong ? 4000 : 250, ...seed }).filter(known);
    const expected = sources.map((source) => {
      const value = evaluateTemplate(`\${{ ${source} }}`, scope);
      return value.ok ? value.value : '';
    });
    await using repo = new CommandLineRepo();
    const groups = Array.from({ length: Math.ceil(sources.length / 100) }, (_, i) =>
      sources.slice(i * 100, i * 100 + 100),
    );
    const reader = (group: readonly string[], index: number): object => ({
      needs: ['a'],
      matrix: { include: [{ m: 2.5, list: [1, 'b'] }] },
      env: {
        OWN: 'own value',
        ...Object.fromEntries(group.map((source, i) => [`E${i}`, `\${{ ${source} }}`])),
      },
      run: `for i in $(seq 0 ${group.length - 1}); do name=E$i; printf '%s\\0' "\${!name}"; done > '${repo.path}/${index}'`,
    });
    const tasks = {
      a: {
        run: Object.entries(outputs)
          .map(([name, text]) => `echo '${name}=${text}' >> "$GITHUB_OUTPUT"`)
          .join('\n'),
      },
      ...Object.fromEntries(groups.map((group, index) => [`read-${index}`, reader(group, index)])),
    };
    const run = await harness.run(emittedForJenkins(JSON.stringify({ tasks })).text);
    expect(new Set(Object.values(statesOf(run)))).toEqual(new Set(['passed']));
    const found = groups.flatMap((_, index) => repo.read(String(index)).split('\0').slice(0, -1));
    expect(found.map((value, i) => [sources[i], value])).toEqual(expected.map((value, i) => [sources[i], value]));
  }, 3_600_000);

  (isLong ? test : test.skip)(
    'keeps more tasks than one class holds in several',
    async () => {
      const env = (task: number): object =>
        Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`V${i}`, `${i} of ${task}`]));
      const many = Object.fromEntries(
        Array.from({ length: 150 }, (_, i) => [`t${i}`, { run: 'x', env: env(i), skip: 'not today' }]),
      );
      const tasks = {
        ...many,
        y: { run: 'echo "v=2" >> "$GITHUB_OUTPUT"' },
        z: {
          needs: ['y', 't0'],
          if: "always() && needs.y.outputs.v == 2 && (needs.t0.result || 'x') == 'skipped'",
          env: { SEEN: '${{ needs.y.outputs.v || needs.t0.result }}' },
          run: 'echo "seen: $SEEN"',
        },
      };
      const { text } = emittedForJenkins(JSON.stringify({ tasks }));
      expect(text.indexOf('Map task_z()')).toBeGreaterThan(text.indexOf('class Tasks2 {'));
      const run = await harness.run(text);
      expect(run.log).toContain('seen: 2');
      expect(statesOf(run)).toMatchObject({ t0: 'skipped', t149: 'skipped', y: 'passed', z: 'passed' });
    },
    3_600_000,
  );
});

const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
  leaf: fc
    .constantFrom(
      'needs.a.result',
      'needs.a.outputs.x',
      'needs.A.outputs.X',
      'needs.a.outputs.n',
      'needs.a.outputs.empty',
      'needs.a.outputs.hex',
      'needs.a.outputs.i',
      'needs.a.outputs.none',
      'needs.a.outputs.json',
      'env.OWN',
      'matrix.m',
      'matrix.none',
      'true',
      'false',
      'null',
      '0',
      '10',
      '-1',
      '31',
      '2.50',
      "''",
      "'MAIN'",
      "'1e1'",
      "' 10 '",
      "'it''s'",
      "'true'",
      "'{0} {1} {{x}}'",
      "'a'",
      'success()',
      'failure()',
    )
    .filter((leaf) => !leaf.endsWith('()')),
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(tie('expression'), fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '&&', '||'), tie('expression'))
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    tie('expression').map((of) => `!${of}`),
    fc
      .tuple(tie('expression'), fc.constantFrom("'text'", "''", '2', 'true', 'null'), tie('expression'))
      .map(([a, b, c]) => `(${a} && ${b} || ${c})`),
    fc
      .tuple(fc.constantFrom('contains', 'startsWith', 'endsWith'), tie('expression'), tie('expression'))
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `format('{1}/{0}/{{', ${a}, ${b})`),
    tie('expression').map((of) => `toJSON(${of})`),
    fc.constantFrom(
      'toJSON(needs)',
      'toJSON(needs.a.outputs)',
      'fromJSON(needs.a.outputs.json)',
      'toJSON(fromJSON(needs.a.outputs.json))',
      'contains(fromJSON(needs.a.outputs.json), 2)',
      "join(fromJSON(needs.a.outputs.json), '-')",
      'join(fromJSON(needs.a.outputs.json))',
      'fromJSON(needs.a.outputs.n)',
      'case(needs.a.result == needs.a.outputs.x, 1, true, needs.a.outputs.x, 3)',
      'fromJSON(format(\'"\\u00e9\\n{0}"\', needs.a.outputs.x))',
    ),
  ),
}));
