import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { parse } from 'yaml';

import { program, withEmitted } from './emitted.mjs';
import { facts, misordered, planText, pushToMain, randomPlans, showsAsFailed, takeTrace } from './tests.mjs';

/**
 * The law of the bridge to GitHub, by another engine: a random plan, emitted, runs under act as it runs here.
 *
 * @param {number} seed the same gives the same plans
 * @param {number} count
 */
export function randomStories(seed, count) {
  const plans = fc.sample(randomPlans({ timeouts: true }), { seed, numRuns: count }).map(withoutTolerance);
  return Object.fromEntries(plans.map((plan, index) => [`random plan ${index + 1} of seed ${seed}`, storyOf(plan)]));
}

/** act knows no `continue-on-error` of jobs. */
function withoutTolerance(plan) {
  const tasks = plan.tasks.map((task) => ({
    ...task,
    continueOnError: task.continueOnError !== true && task.continueOnError,
  }));
  return { ...plan, tasks };
}

function storyOf(plan) {
  const configuration = planText(plan, '$MARKS/trace');
  return {
    get files() {
      return withEmitted(configuration);
    },
    machine: () => ({
      args: () => ['--json', ...Object.entries(plan.environment).map(([name, value]) => `--var=${name}=${value}`)],
      dispose: () => {},
    }),
    async check({ workspace, is }) {
      const { code, output } = await workspace.end();
      const there = asOnGithub(takeTrace(join(workspace.marks, 'trace')));
      const here = ranHere(configuration, plan);
      const results = resultsIn(
        output,
        readFileSync(join(workspace.repository, '.github/workflows/emitted.yml'), 'utf8'),
      );
      const resultOf = (id) => results.get(id) ?? results.get(id.replace(/ \(\d\)$/, ''));
      const [seen, wanted] = [facts(there, (id) => resultOf(id) === 'failure'), showsAsFailed(plan, here)];
      is(
        'the same tasks run and fail, as often, with the same values',
        JSON.stringify(sorted(seen)) === JSON.stringify(sorted(wanted)),
        JSON.stringify({ seen, wanted, plan }, undefined, 1),
      );
      const wrong = misordered(there, pairsOf(plan));
      is('in an order that the plan allows', wrong.length === 0, wrong.join('\n'));
      is('and the run ends alike', (code === 0) === (here.code === 0), JSON.stringify({ code, here, plan }));
    },
  };
}

/** act hands on the outputs of a skipped job as they are written; on GitHub they are empty. */
function asOnGithub(trace) {
  return JSON.parse(JSON.stringify(trace).replaceAll('${{ steps.task.outputs.y }}', ''));
}

/** What our own engine makes of it. */
function ranHere(configuration, plan) {
  const folder = mkdtempSync(join(tmpdir(), 'act-own-'));
  try {
    writeFileSync(join(folder, 'orchestrator.yml'), configuration);
    const { PATH, HOME } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [program, 'run', '--max-parallel', '8'], {
      cwd: folder,
      env: { PATH, HOME, ...pushToMain, ...plan.environment, MARKS: folder },
      encoding: 'utf8',
    });
    if (status === 2) throw new Error(stderr);
    const { results } = JSON.parse(readFileSync(join(folder, '.orchestrator/latest/run.json'), 'utf8'));
    const states = Object.fromEntries(results.map(({ id, status: state }) => [id, state]));
    return { code: status, states, trace: takeTrace(join(folder, 'trace')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What became of the jobs that act ran, by task. */
function resultsIn(output, workflow) {
  const { jobs } = parse(workflow);
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  return new Map(
    lines
      .map((line) => JSON.parse(line))
      .filter(({ jobResult }) => jobResult !== undefined)
      .map(({ jobID, jobResult }) => [jobs[jobID].name ?? jobID, jobResult]),
  );
}

/** What must not overlap. */
function pairsOf({ tasks }) {
  const legs = new Map(tasks.map(({ id, matrix }) => [id, matrix ? [`${id} (1)`, `${id} (2)`] : [id]]));
  return tasks.flatMap(({ id, needs, after }) =>
    [...needs, ...after].flatMap((before) =>
      legs.get(before).flatMap((one) => legs.get(id).map((then) => [one, then])),
    ),
  );
}

/** Objects with their keys in order. */
function sorted(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key])]),
  );
}
