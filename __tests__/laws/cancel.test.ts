import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { recordOf } from '../../src/model/fold.ts';
import { readJournal } from '../../src/store/journal.ts';
import { processesOf } from '../support/processes-of.ts';
import { newWord, type Stubborn, StubbornRepo } from '../support/stubborn.ts';
import { readXml } from '../support/xml-reader.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;
const numRuns = isLong ? Number(process.env['ORCH_CANCELS'] ?? 150) : 5;
/** GitHub's runner sends SIGTERM so long after SIGINT: by then all is over. Milliseconds. */
const limit = 7500;

const growing = [
  'plain',
  'deaf',
  'session',
  'stopped',
  'crowd',
  'daemon',
  'hidden',
  'hydra',
  'writer',
  'rabbit',
  'comet',
  'ghost',
  'brood',
];

const tree = fc.record({
  begins: fc.constantFrom('', 'trap '),
  grows: fc.subarray(growing, { minLength: 0, maxLength: 3 }),
  ends: fc.constantFrom('', '', '|leave', '|fail'),
  kill_after: fc.constantFrom('100ms', '300ms', ...(isLong ? ['2s', '10m'] : [])),
  needsBefore: fc.boolean(),
});

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
const signal = fc.constantFrom(...signals);

const given = fc.record({
  trees: fc.array(tree, { minLength: 1, maxLength: 4 }),
  first: signal,
  /** So many events after the start; with 0 at once. */
  moment: fc.nat({ max: 14 }),
  second: fc.option(fc.record({ name: signal, later: fc.nat({ max: 3 }) }), { nil: undefined }),
});

const exitCodes = new Map([...signals.map((name) => [name, 143] as const), ['SIGINT', 130]]);

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'whenever signals come, whatever runs: no process is left, the reports are whole and agree with the journal',
  async () => {
    let longest = 0;
    let cancelled = 0;
    const property = fc.asyncProperty(given, async ({ trees, first, moment, second }) => {
      const word = newWord();
      const tasks: Record<string, Stubborn> = Object.fromEntries(
        trees.map(({ begins, grows, ends, kill_after, needsBefore }, index) => [
          `t${index}`,
          {
            kind: `${begins}${grows.join(' ')}${ends}`,
            kill_after,
            needs: needsBefore && index > 0 ? [`t${index - 1}`] : [],
          },
        ]),
      );
      // Time must pass where all others stay.
      for (let tick = 0; tick < 4; tick += 1) {
        tasks[`tick${tick}`] = { kind: '|leave', kill_after: '1s', needs: tick > 0 ? [`tick${tick - 1}`] : [] };
      }
      const head = 'max-parallel: 5\ndefaults: { retry: { max-attempts: 2, initial-delay: 10m, max-delay: 10m } }';
      await using repo = new StubbornRepo(word, tasks, head);
      const run = repo.start(['run', '--verbose']);
      await Promise.race([run.told(moment), run.ended]);
      const begin = performance.now();
      run.signal(first);
      if (second !== undefined) {
        await Promise.race([run.told(moment + second.later), run.ended]);
        run.signal(second.name);
      }
      const { code, signal: by, stderr } = await run.ended;
      // Of two that come together either may be heard first.
      const possible = second === undefined ? [first] : [first, second.name];
      const took = performance.now() - begin;
      if (!repo.has('.orchestrator/latest')) {
        // It had not begun: the first words of a run are about its start.
        expect(moment).toBe(0);
        if (by === null) expect(possible.map((name) => exitCodes.get(name))).toContain(code);
        else expect(possible).toContain(by);
        expect(processesOf(word)).toEqual(new Map());
        return;
      }
      const { events } = readJournal(`${repo.path}/.orchestrator/latest/events.ndjson`);
      if (events.at(-1)?.type !== 'run-ended') throw new Error(`ended by ${by ?? code} without an end: ${stderr}`);
      expect(recordOf(events)).toEqual(repo.record);
      expect(repo.record.results.map(({ id }) => id).toSorted()).toEqual(Object.keys(tasks).toSorted());
      expect(repo.read('.orchestrator/latest/report.md')).toContain(repo.record.run_id);
      readXml(repo.read('.orchestrator/latest/junit.xml'));
      // While Node takes itself down it no longer hears signals; everything is written by then.
      expect(by === null ? code : by).toBe(by === null ? repo.record.exit_code : second?.name);
      if (repo.record.status !== 'cancelled') return; // it was over before
      expect(possible.map((name) => exitCodes.get(name))).toContain(repo.record.exit_code);
      expect(processesOf(word)).toEqual(new Map());
      expect(took).toBeLessThan(limit);
      longest = Math.max(longest, took);
      cancelled += 1;
    });
    await fc.assert(property, { numRuns });
    if (isLong) process.stderr.write(`${cancelled} cancels survived, at most ${Math.round(longest)} ms to the exit\n`);
  },
  isLong ? 3_600_000 : 120_000,
);
