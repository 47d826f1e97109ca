import { appendFileSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import type { RunEvent } from '../../src/model/event.ts';
import type { RunRecord, TaskFile } from '../../src/model/record.ts';
import { passedIn } from '../../src/planning/resumption.ts';
import { readJournal } from '../../src/store/journal.ts';
import { CommandLineRepo } from '../support/command-line.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;
const kills = isLong ? Number(process.env['ORCH_KILLS'] ?? 200) : 4;
/** A run is killed at most so often before it is left to end. */
const killsOfOne = 5;

/** Tasks that print, fail, try again, hand on, and leave children in groups and sessions of their own. */
const config = `
defaults: { retry: { max-attempts: 2, initial-delay: 10ms } }
tasks:
  a: { run: 'echo out-a; echo err-a >&2; echo v=1 >> "$GITHUB_OUTPUT"; echo FROM_A=yes >> "$GITHUB_ENV"; sleep 0.05' }
  b: { run: 'seq 1 20000; sleep 0.1 & wait' }
  c: { needs: [a], env: { V: '\${{ needs.a.outputs.v }}' }, run: 'test "$V$FROM_A" = 1yes; echo "$V $FROM_A"; echo "**c**" >> "$GITHUB_STEP_SUMMARY"' }
  d: { needs: [a, b], run: 'setsid sleep 300 < /dev/null > /dev/null 2>&1 & child=$!; sleep 0.2; kill "$child"; wait "$child" || true' }
  e: { run: 'echo "::warning::careful"; exit 1' }
  f: { run: 'test "$ORCHESTRATOR_ATTEMPT" = 2' }
  g: { needs: [e], if: always(), run: 'echo cleanup; sleep 0.05' }
  h: { needs: [e], run: 'echo never' }
  i: { matrix: { n: [1, 2, 3] }, needs: [c], run: 'echo "$MATRIX_N"; (sleep 0.1 &) ; sleep 0.02' }
  j: { needs: [d, f, i], run: 'echo last' }
`;

test(`SIGKILL at ${kills} random moments: nothing lost, nothing corrupt, nothing twice, no orphan`, async () => {
  await using repo = new CommandLineRepo({ 'orchestrator.yml': config });
  const start = performance.now();
  expect((await repo.run(['run'])).code).toBe(1);
  const took = performance.now() - start;
  const expected = timeless(repo.record);
  const outputs = outputsOf(repo);
  const facts = { kills: 0, runs: 0, before: 0, restored: 0, left: 0, torn: 0 };

  while (facts.kills < kills) {
    rmSync(join(repo.path, '.orchestrator'), { recursive: true });
    facts.runs += 1;
    for (let kill = 0; kill < killsOfOne; kill += 1) {
      const { before, started } = whatIsThere(repo);
      const run = repo.start(started ? ['run', '--resume', '.orchestrator/latest'] : ['run']);
      const ended = await Promise.race([run.ended, pause(Math.random() * took * 1.1)]);
      if (ended === undefined) {
        run.signal('SIGKILL');
        const { code, stderr } = await run.ended;
        expect([code === null || code === 1, stderr]).toEqual([true, stderr]);
        facts.kills += 1;
      }
      const { events, torn } = whatIsThere(repo);
      facts.torn += torn ? 1 : 0;
      facts.before += events.length === 0 ? 1 : 0;
      // What had passed is there still, and was not started again.
      const again = new Set(events.slice(before.length).flatMap(startedBy));
      for (const task of passedIn(before).keys()) expect([task, again.has(task)]).toEqual([task, false]);
      expect(events.slice(0, before.length)).toEqual(before);
      if (ended !== undefined) break;
    }
    facts.left += processesOf(runIdOf(repo)).length;
    const { started, before: last } = whatIsThere(repo);
    const { code, stderr } = await repo.run(started ? ['run', '--resume', '.orchestrator/latest'] : ['run']);
    expect([code, stderr.includes('bug in')]).toEqual([1, false]);
    const inTheEnd = new Set(whatIsThere(repo).events.slice(last.length).flatMap(startedBy));
    for (const task of passedIn(last).keys()) expect([task, inTheEnd.has(task)]).toEqual([task, false]);
    facts.restored += repo.record.results.filter(({ restored }) => restored).length;
    expect(timeless(repo.record)).toEqual(expected);
    expect(outputsOf(repo)).toEqual(outputs);
    expect(strangersIn(realpathSync(join(repo.path, '.orchestrator/latest')))).toEqual([]);
    expect(processesOf(runIdOf(repo))).toEqual([]);
    const marks = readdirSync(join(repo.path, '.orchestrator/runs')).filter((name) => name.endsWith('.running'));
    expect(marks.filter((name) => name.includes(runIdOf(repo)))).toEqual([]);
  }
  if (isLong) appendFileSync(process.stderr.fd, `${JSON.stringify(facts)}\n`);
}, 7_200_000);

/** The journal as a crash left it; whether there is a run to be resumed. */
function whatIsThere(repo: CommandLineRepo): {
  readonly started: boolean;
  readonly before: readonly RunEvent[];
  readonly events: readonly RunEvent[];
  readonly torn: boolean;
} {
  const path = join(repo.path, '.orchestrator/latest/events.ndjson');
  if (!existsSync(path)) return { started: false, before: [], events: [], torn: false };
  const { events, unreadable, length } = readJournal(path);
  expect(unreadable).toEqual([]);
  return { started: true, before: events, events, torn: length < readFileSync(path).length };
}

function startedBy(event: RunEvent): readonly string[] {
  return event.type === 'attempt-started' ? [event.task] : [];
}

function runIdOf(repo: CommandLineRepo): string {
  return repo.has('.orchestrator/latest')
    ? (realpathSync(join(repo.path, '.orchestrator/latest')).split('/').at(-1) ?? '')
    : '-';
}

/** Command lines of the processes that a run started and that are alive. */
function processesOf(run: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`ORCHESTRATOR_RUN_ID=${run}\0`)) return [];
        return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
          ? []
          : [readFileSync(`/proc/${pid}/cmdline`, 'utf8')];
      } catch {
        return []; // it has ended
      }
    });
}

/** Files of the run directory that are none of its own, or that can't be read as what they are. */
function strangersIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      if (path.endsWith('.json')) return typeof JSON.parse(readFileSync(path, 'utf8')) !== 'object';
      return !/(?:\.log|\/report\.(?:md|html)|\/junit\.xml|\/trace\.json|\/events\.ndjson)$/.test(path);
    });
}

function outputsOf(repo: CommandLineRepo): unknown {
  const told = ({ id, stdout, stderr, summary, attempts }: TaskFile): unknown => [
    id,
    stdout,
    stderr,
    summary,
    attempts.length,
  ];
  const logs = readdirSync(join(repo.path, '.orchestrator/latest/logs')).map((name) => [
    name,
    repo.read(`.orchestrator/latest/logs/${name}`),
  ]);
  return { files: Object.values(repo.tasks).map(told), logs };
}

/** Without what tells when, and in which sitting. */
function timeless(record: RunRecord): unknown {
  return JSON.parse(
    JSON.stringify({ ...record, critical_path: [], resumptions: [] }, (key, value: unknown) =>
      /_time$|^duration$|^max_rss_bytes$|^cpu_seconds$|^restored$|^run_id$/.test(key) ? undefined : value,
    ),
  );
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}
