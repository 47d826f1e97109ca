import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { RunEvent, TaskDigests } from '../../src/model/event.ts';
import { recordOf } from '../../src/model/fold.ts';
import type { Plan, PlannedTask, TaskId } from '../../src/model/plan.ts';
import type { RunRecord } from '../../src/model/record.ts';
import { taskDigest } from '../../src/planning/digest.ts';
import { passedIn, takeOver } from '../../src/planning/resumption.ts';
import { readJournal } from '../../src/store/journal.ts';
import { arbitraryCase, type Case } from '../support/arbitrary-plan.ts';
import type { Ends } from '../support/scheduler-driver.ts';
import { type Program, type Programs, runVirtually, type StartedProcess } from '../support/virtual-world.ts';

const isLong = process.env['ORCH_LONG'] !== undefined;
const numRuns = isLong ? 10_000 : 80;
const limit = isLong ? 3_600_000 : 60_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-law-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digestsOf = (task: PlannedTask): TaskDigests => ({ task: taskDigest(task), script: null });

/** Every task takes its time, says something, and leaves outputs and an environment, whatever it comes to. */
function programsOf({ plan, ends }: Case, takes: readonly number[]): Programs {
  const program = (id: TaskId, index: number, end: Ends, attempt: number): Program => ({
    takes: end === 'timeout' ? 1_000_000 : (takes[index % takes.length] ?? 0),
    exits: end === 'failed' ? 1 : 0,
    ...(end === 'error' ? { cannotStart: 'no such program' } : {}),
    outputs: { by: `${id} ${attempt}` },
    env: { [`LEFT_BY_${id}`]: String(attempt), LAST: id },
    path: [`/opt/${id}/${attempt}`],
    warns: attempt === 1 ? [`${id} warns`] : [],
  });
  return Object.fromEntries(
    plan.tasks.map(({ id }, index) => [id, (ends[index] ?? []).map((end, at) => program(id, index, end, at + 1))]),
  );
}

interface Sitting {
  readonly events: readonly RunEvent[];
  readonly processes: readonly StartedProcess[];
}

/** Runs the plan, or goes on from where the journal stops. */
async function sit(one: Case, programs: Programs, before: readonly RunEvent[]): Promise<Sitting> {
  const { plan, max_parallel } = one;
  const restored = takeOver(plan, passedIn(before), digestsOf);
  const resumption = {
    restored: new Map(
      restored.restored.map(({ task, result: { outputs }, env = {}, path = [] }) => [task, { outputs, env, path }]),
    ),
    again: restored.again,
    leftovers: [],
  };
  const { world } = await runVirtually(plan, programs, {
    max_parallel,
    ...(before.length === 0 ? {} : { resumption }),
  });
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const digested = world.events.map((event) => {
    const task = event.type === 'task-ended' ? tasks.get(event.task) : undefined;
    return task === undefined || task.command.kind === 'gate' ? event : { ...event, digests: digestsOf(task) };
  });
  return { events: [...before, ...digested], processes: world.processes };
}

/** What a crash leaves of a journal that is cut at this part of its bytes: whole lines. */
function survivorsOf(events: readonly RunEvent[], part: number): readonly RunEvent[] {
  const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const path = join(folder, 'events.ndjson');
  writeFileSync(path, bytes.subarray(0, Math.floor(part * bytes.length)));
  const { events: read, unreadable } = readJournal(path);
  expect(unreadable).toEqual([]);
  return read;
}

/** Without what tells when, and in which sitting. */
function timeless(record: RunRecord) {
  return {
    ...record,
    start_time: '',
    end_time: '',
    duration: 0,
    critical_path: [],
    resumptions: [],
    results: record.results.map((result) => ({
      ...result,
      start_time: result.start_time === null ? null : '',
      end_time: result.end_time === null ? null : '',
      execution_time: 0,
      queue_time: 0,
      restored: false,
      attempts: result.attempts.map((attempt) => ({ ...attempt, start_time: '', end_time: '', execution_time: 0 })),
    })),
  };
}

/** What a process was given by those before it. */
function given({ request: { task, attempt, env, path, args } }: StartedProcess) {
  return [`${task.id} ${attempt}`, { env, path, args }] as const;
}

const takes = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 12 });
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 });

/** The case, its programs, all sittings of the run that was killed, and the whole run. */
async function killed(one: Case, durations: readonly number[], parts: readonly number[]) {
  const programs = programsOf(one, durations);
  const whole = await sit(one, programs, []);
  const sittings: { before: readonly RunEvent[]; after: Sitting }[] = [];
  let journal = whole.events;
  for (const part of parts) {
    const before = survivorsOf(journal, part);
    const after = await sit(one, programs, before);
    sittings.push({ before, after });
    journal = after.events;
  }
  return { whole, sittings, journal };
}

describe('A run that was killed at any byte of its journal, once or again and again, and was resumed', () => {
  test(
    'ends with the same record as one that never was',
    () =>
      check(async (one, durations, parts) => {
        const { whole, journal } = await killed(one, durations, parts);
        expect(timeless(recordOf(journal))).toEqual(timeless(recordOf(whole.events)));
      }),
    limit,
  );

  test(
    'starts nothing that had passed, and each process with all that it would have been given',
    () =>
      check(async (one, durations, parts) => {
        const { whole, sittings } = await killed(one, durations, parts);
        const expected = new Map(whole.processes.map(given));
        for (const { before, after } of sittings) {
          const passed = passedIn(before);
          for (const process of after.processes) {
            expect(passed.has(process.request.task.id)).toBe(false);
            const [name, facts] = given(process);
            expect(facts).toEqual(expected.get(name));
          }
        }
      }),
    limit,
  );

  test(
    'has each task once in its record, at every event',
    () =>
      check(async (one, durations, parts) => {
        const { journal } = await killed(one, durations, parts);
        for (let end = 1; end <= journal.length; end += 1) {
          const { results, counts } = recordOf(journal.slice(0, end));
          expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
          const { passed, failed, timeout, error, skipped, cancelled } = counts;
          expect(passed + failed + timeout + error + skipped + cancelled).toBe(results.length);
          expect(counts.total).toBe(one.plan.tasks.length);
        }
      }),
    limit,
  );
});

describe('A task that changed since', () => {
  test(
    'runs again, and so does everything that needs it, and nothing else that had passed',
    () =>
      check(async (one, durations, _, choice) => {
        const programs = programsOf(one, durations);
        const { events } = await sit(one, programs, []);
        const changed = one.plan.tasks[choice % one.plan.tasks.length]?.id ?? '';
        const plan: Plan = {
          ...one.plan,
          tasks: one.plan.tasks.map((task) => (task.id === changed ? { ...task, timeout: task.timeout + 1 } : task)),
        };
        const passed = passedIn(events);
        const isGate = (id: TaskId) => plan.tasks.find((task) => task.id === id)?.command.kind === 'gate';
        const affected = passed.has(changed) && !isGate(changed) ? withDependents(plan, changed) : new Set<TaskId>();
        const { restored, again } = takeOver(plan, passed, digestsOf);
        const mine = [...passed.keys()].filter((id) => !isGate(id));
        expect(again.map(({ task }) => task).toSorted()).toEqual(mine.filter((id) => affected.has(id)).toSorted());
        expect(restored.map(({ task }) => task).toSorted()).toEqual(mine.filter((id) => !affected.has(id)).toSorted());
      }),
    limit,
  );

  test(
    'though the run that goes on is killed in turn, when it alone has run again',
    () =>
      check(async (one, durations, _, choice) => {
        const programs = programsOf(one, durations);
        const { events } = await sit(one, programs, []);
        const passed = passedIn(events);
        const hasHeir = ({ id }: PlannedTask) =>
          [...withDependents(one.plan, id)].filter((heir) => passed.has(heir)).length > 1;
        const eligible = one.plan.tasks.filter(
          (task) => task.command.kind !== 'gate' && passed.has(task.id) && hasHeir(task),
        );
        const changed = eligible[choice % Math.max(1, eligible.length)];
        if (changed === undefined) return;
        const tasks = one.plan.tasks.map((task) => (task === changed ? { ...task, timeout: task.timeout + 1 } : task));
        const plan: Plan = { ...one.plan, tasks };
        const second = await sit({ ...one, plan }, programs, events);
        const cut =
          second.events.findLastIndex((event) => event.type === 'task-ended' && event.task === changed.id) + 1;
        const third = await sit({ ...one, plan }, programs, second.events.slice(0, cut));
        const started = new Set(
          third.events.slice(events.length).flatMap((event) => (event.type === 'attempt-started' ? [event.task] : [])),
        );
        const affected = withDependents(plan, changed.id);
        const { results } = recordOf(third.events);
        expect(results).toHaveLength(plan.tasks.length);
        for (const { id, status, attempts } of results) {
          if (!affected.has(id) || status !== 'passed' || attempts.length === 0) continue;
          expect([id, started.has(id)]).toEqual([id, true]);
        }
      }),
    limit,
  );
});

function withDependents(plan: Plan, first: TaskId): ReadonlySet<TaskId> {
  const found = new Set([first]);
  for (const { id, needs } of plan.tasks) {
    if (needs.some((need) => need.tasks.some((task) => found.has(task)))) found.add(id);
  }
  return found;
}

function check(
  holds: (one: Case, durations: readonly number[], parts: readonly number[], choice: number) => Promise<void>,
): Promise<void> {
  return fc.assert(fc.asyncProperty(arbitraryCase(), takes, cuts, fc.nat(), holds), { numRuns });
}
