import { describe, expect, test } from '@jest/globals';

import type { Milliseconds } from '../../src/model/plan.ts';
import { planOf, type TaskSketch } from '../support/hand-made-plan.ts';
import { drive } from '../support/scheduler-driver.ts';
import { type Programs, runVirtually, type VirtualRun } from '../support/virtual-world.ts';

function startOf(run: VirtualRun, id: string): Milliseconds {
  return run.process(id).at;
}

describe('Scheduling', () => {
  test('nothing waits at a level: a task starts as soon as its needs have ended', async () => {
    const plan = planOf({ slow: {}, quick: {}, next: { needs: ['quick'] } });
    const run = await runVirtually(plan, { slow: { takes: 9000 }, quick: { takes: 100 } });
    expect(startOf(run, 'next')).toBe(100);
  });

  test('higher priority first; then the longer remaining path; then the id', async () => {
    const plan = planOf({
      c: {},
      b: {},
      long: {},
      urgent: { priority: 10 },
      low: { priority: -10 },
      z: { needs: ['long'] },
    });
    const { started } = await runVirtually(plan, {}, { max_parallel: 1 });
    expect(started).toEqual(['urgent', 'long', 'b', 'c', 'z', 'low']);
  });

  test('sequential is max-parallel 1 in that same order: no two run at once', async () => {
    const plan = planOf({ a: {}, b: {}, c: {} });
    const run = await runVirtually(plan, { a: { takes: 10 }, b: { takes: 10 }, c: { takes: 10 } }, { max_parallel: 1 });
    expect(run.world.processes.map(({ at }) => at)).toEqual([0, 10, 20]);
  });

  test('where durations are known the heavier path goes first; the median of those stands for the rest', () => {
    const plan = planOf({ a: {}, b: {}, many: {}, heavy: {}, x: { needs: ['many'] } });
    const durations = new Map([
      ['heavy', 90_000],
      ['a', 10],
      ['b', 20],
    ]);
    const started: string[] = [];
    drive({
      plan,
      max_parallel: 1,
      durations,
      ends: () => 'passed',
      choose: () => 0,
      watch: (step) => step?.kind === 'start' && started.push(plan.tasks[step.task]?.id ?? ''),
    });
    expect(started).toEqual(['heavy', 'many', 'b', 'x', 'a']);
  });

  test('a task takes all its resources or none', async () => {
    const plan = planOf(
      { a: { resources: { db: 2 } }, b: { resources: { db: 2 } }, c: { resources: { db: 1, gpu: 1 } }, d: {} },
      { resources: { db: 3, gpu: 1 } },
    );
    const run = await runVirtually(plan, { a: { takes: 100 }, b: { takes: 100 }, c: { takes: 100 } });
    // b waits for two at the head, so the one that is left is not taken past it by c.
    expect(['a', 'b', 'c', 'd'].map((id) => startOf(run, id))).toEqual([0, 100, 100, 0]);
  });

  test('a task that waits for resources at the head is not starved by an endless stream of lower ones', async () => {
    const sketches: Record<string, TaskSketch> = { big: { resources: { db: 3 }, priority: 10, needs: ['s0'] } };
    const programs: Record<string, { takes: number }> = {};
    const small: Record<string, TaskSketch> = {};
    for (let index = 0; index < 60; index += 1) {
      small[`s${index}`] = { resources: { db: 1 } };
      programs[`s${index}`] = { takes: 100 + 7 * (index % 3) };
    }
    const plan = planOf({ ...small, ...sketches }, { resources: { db: 3 } });
    const run = await runVirtually(plan, programs, { max_parallel: 8 });
    expect(startOf(run, 'big')).toBeLessThanOrEqual(330);
  });

  test('what a waiting head does not need is free for others', async () => {
    const plan = planOf(
      { a: { resources: { db: 1 } }, b: { resources: { db: 1 } }, c: { resources: { gpu: 1 } } },
      { resources: { db: 1, gpu: 1 } },
    );
    const run = await runVirtually(plan, { a: { takes: 100 } });
    expect(startOf(run, 'c')).toBe(0);
  });

  test('fractions of a pool add up to the whole of it, again and again', async () => {
    const third = { resources: { cpu: 0.1 } };
    const names = Array.from({ length: 30 }, (_, index) => `t${index}`);
    const plan = planOf(
      { ...Object.fromEntries(names.map((name) => [name, third])), whole: { resources: { cpu: 0.3 }, priority: -1 } },
      { resources: { cpu: 0.3 } },
    );
    const programs: Programs = Object.fromEntries(names.map((name) => [name, { takes: 10 }]));
    const run = await runVirtually(plan, programs, { max_parallel: 100 });
    expect(startOf(run, 'whole')).toBe(100);
  });

  test('the critical path is the chain that bound the duration: by need, by worker, by resource', async () => {
    const byNeed = planOf({ a: {}, slow: {}, gate: { gate: true, needs: ['slow', 'a'] }, end: { needs: ['gate'] } });
    const one = await runVirtually(byNeed, { a: { takes: 10 }, slow: { takes: 50 }, end: { takes: 50 } });
    expect(one.record.critical_path).toEqual(['slow', 'end']);

    const byWorker = planOf({ a: {}, b: {}, c: {} });
    const two = await runVirtually(
      byWorker,
      { a: { takes: 10 }, b: { takes: 50 }, c: { takes: 90 } },
      { max_parallel: 2 },
    );
    expect(two.record.critical_path).toEqual(['a', 'c']);

    const byPool = planOf({ a: { resources: { db: 1 } }, b: { resources: { db: 1 } } }, { resources: { db: 1 } });
    const three = await runVirtually(byPool, { a: { takes: 10 }, b: { takes: 10 } });
    expect(three.record.critical_path).toEqual(['a', 'b']);
  });

  test('before durations are known, random layers end within 1.09 of the lower bound on average', () => {
    let ratio = 0;
    const rounds = 20;
    for (let seed = 1; seed <= rounds; seed += 1) ratio += simulatedRatio(seed) / rounds;
    expect(ratio).toBeLessThanOrEqual(1.09);
  });
});

describe('A hundred thousand tasks', () => {
  const count = 100_000;
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const run = (sketch: (index: number) => TaskSketch): number =>
    drive({
      plan: planOf(Object.fromEntries(ids.map((id, index) => [id, sketch(index)])), { resources: { db: 5, gpu: 1 } }),
      max_parallel: 8,
      ends: () => 'passed',
      choose: () => 0,
    }).endings.size;

  test('in a chain', () => {
    expect(run((index) => (index === 0 ? {} : { needs: [`t${index - 1}`] }))).toBe(count);
  });

  test('in a chain of gates', () => {
    expect(run((index) => ({ gate: true, needs: index === 0 ? [] : [`t${index - 1}`] }))).toBe(count);
  });

  test('all at once, all waiting for the same few resources', () => {
    const resources = [{ db: 1 }, { db: 3 }, { db: 5 }, { gpu: 1 }, { db: 1, gpu: 1 }, {}];
    expect(run((index) => ({ resources: (resources[index % resources.length] ?? {}) as Record<string, number> }))).toBe(
      count,
    );
  });

  test('all skipped because one failed', () => {
    const plan = planOf(Object.fromEntries(ids.map((id, index) => [id, index === 0 ? {} : { needs: ['t0'] }])));
    const { endings } = drive({ plan, max_parallel: 1, ends: () => 'failed', choose: () => 0 });
    expect(endings.get(count - 1)?.status).toBe('skipped');
  });
});

/** 60 tasks of 0.05 to 0.5 s in layers, 4 at a time: how long they take over max(critical path, work / 4). */
function simulatedRatio(seed: number): number {
  let state = seed * 2_654_435_761;
  const random = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state / 2 ** 32;
  };
  const ids = Array.from({ length: 60 }, (_, index) => `t${String(index).padStart(2, '0')}`);
  const sketches: Record<string, TaskSketch> = {};
  const takes = new Map<string, number>();
  const path = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const layer = Math.floor(index / 10);
    const above = ids.slice(Math.max(0, layer - 1) * 10, layer * 10);
    const needs = above.filter(() => random() < 0.2);
    sketches[id] = { needs };
    takes.set(id, 50 + random() * 450);
    path.set(id, (takes.get(id) ?? 0) + Math.max(0, ...needs.map((need) => path.get(need) ?? 0)));
  }
  const plan = planOf(sketches);
  const endsAt = new Map<number, number>();
  let now = 0;
  drive({
    plan,
    max_parallel: 4,
    ends: () => 'passed',
    watch: (step) =>
      step?.kind === 'start' && endsAt.set(step.task, now + (takes.get(plan.tasks[step.task]?.id ?? '') ?? 0)),
    choose: () => {
      const running = [...endsAt];
      const next = running.reduce((soonest, [, at], place) => (at < (running[soonest]?.[1] ?? 0) ? place : soonest), 0);
      const [task, at] = running[next] ?? [0, 0];
      now = at;
      endsAt.delete(task);
      return next;
    },
  });
  const work = [...takes.values()].reduce((sum, one) => sum + one, 0);
  return now / Math.max(work / 4, ...path.values());
}
