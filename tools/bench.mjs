// npm run bench [-- WORKLOAD … [--runs N]]: ours and the peers in turn, ratios of neighbours, medians.
// Peers are measured where they are installed: ninja, make, xargs, find. Absolute times tell little on a shared machine.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { lowerBound, workloads } from './bench/workloads.mjs';

const cli = resolve(fileURLToPath(import.meta.url), '../../dist/cli.js');
const args = process.argv.slice(2);
const runsAt = args.indexOf('--runs');
const runs = runsAt < 0 ? 5 : Number(args.splice(runsAt, 2)[1]);
const root = mkdtempSync(join(tmpdir(), 'orchestrator-bench-'));
const installed = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const node = process.execPath;

/** Starts a program and tells seconds and peak memory (of that process alone, sampled). Its output is read away, or tells the seconds. */
function measure([program, ...rest], cwd, secondsIn) {
  return new Promise((done, fail) => {
    const begin = performance.now();
    const child = spawn(program, rest, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let peak = 0;
    const sample = () => {
      try {
        peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak) / 1024;
      } catch {
        // gone already, or no /proc
      }
    };
    const timer = setInterval(sample, 10);
    let told = '';
    let said = '';
    if (secondsIn === undefined) child.stdout.resume();
    else child.stdout.on('data', (chunk) => (told += chunk));
    child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-2000)));
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) done({ seconds: secondsIn?.(told) ?? (performance.now() - begin) / 1000, peak });
      else fail(new Error(`${program} ${rest.join(' ')} ended with ${code}:\n${said}`));
    });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Contestants take turns, so that a slow minute hits all; a ratio is of neighbours in one round. */
async function inTurns(title, contestants, cwd, rounds = runs) {
  const taken = contestants.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, [, command, prepare, secondsIn]] of contestants.entries()) {
      prepare?.();
      const result = await measure(command(), cwd, secondsIn);
      if (round >= 0) taken[index].push(result);
    }
  }
  console.log(
    `\n## ${title} (${rounds} rounds)\n\n| | median s | min s | peak MB | ours / it |\n| --- | --: | --: | --: | --: |`,
  );
  for (const [index, [name]] of contestants.entries()) {
    const seconds = taken[index].map((result) => result.seconds);
    const ratio = index === 0 ? '' : median(seconds.map((value, round) => taken[0][round].seconds / value)).toFixed(2);
    const peak = Math.max(...taken[index].map((result) => result.peak)).toFixed(0);
    console.log(
      `| ${name} | ${median(seconds).toFixed(3)} | ${Math.min(...seconds).toFixed(3)} | ${peak} | ${ratio} |`,
    );
  }
  return taken;
}

let outputs = 0;
const ours = (workers) => [
  'ours',
  () => [node, cli, 'run', '--max-parallel', String(workers), '--output-dir', join(root, `out-${(outputs += 1)}`)],
];
function peers(folder, workers, { log = false } = {}) {
  return [
    ['ninja', () => ['ninja', '--quiet', `-j${workers}`], () => rmSync(join(folder, '.ninja_log'), { force: true })],
    ['make', () => ['make', '-s', ...(log ? ['-Otarget'] : []), `-j${workers}`]],
    [
      'xargs',
      () => ['sh', '-c', `xargs -a list -P${workers} -n1 sh -c '${log ? 'exec "$0" >"$0.log" 2>&1' : 'exec "$0"'}'`],
    ],
  ].filter(([name]) => installed(name));
}

const measures = {
  async start() {
    await inTurns(
      'start: --version',
      [
        ['ours', () => [node, cli, '--version']],
        ['node -e 0', () => [node, '-e', '0']],
      ],
      root,
      runs * 4,
    );
  },
  async w1a() {
    const { folder } = workloads.w1a(root);
    await inTurns('w1a: 1000 trivial sh scripts, 2 at a time', [ours(2), ...peers(folder, 2)], folder);
  },
  async w2() {
    const { folder } = workloads.w2(root);
    await inTurns(
      'w2: layered DAG of 1000',
      [ours(2), ...peers(folder, 2).filter(([name]) => name !== 'xargs')],
      folder,
    );
  },
  async w3() {
    const { folder } = workloads.w3(root);
    await inTurns('w3: chain of 300', [ours(2), ...peers(folder, 2).filter(([name]) => name !== 'xargs')], folder);
  },
  async w4() {
    const { folder } = workloads.w4(root);
    // What a pipe allows, whoever reads it: `cat` does nothing else.
    const pipe = ['a pipe', () => ['sh', '-c', `xargs -a list -P2 -n1 sh -c '"$0" 2>&1 | cat >"$0.log"'`]];
    await inTurns(
      'w4: 1 GB of output kept, 2 at a time',
      [ours(2), ...(installed('xargs') ? [pipe] : []), ...peers(folder, 2, { log: true })],
      folder,
      Math.min(runs, 3),
    );
  },
  async w5() {
    const program = join(import.meta.dirname, 'bench', 'planning.mjs');
    for (const count of [10_000, 100_000]) {
      const { folder } = workloads.w5(root, count);
      const part = (name, what, key) => [
        name,
        () => [node, '--expose-gc', program, folder, what],
        undefined,
        (told) => JSON.parse(told)[key],
      ];
      const dry = peers(folder, 2)
        .filter(([name]) => name !== 'xargs')
        .map(([name, command, prepare]) => [`${String(name)} -n`, () => [...command(), '-n'], prepare]);
      await inTurns(
        `w5: ${count} tasks: planning proper; the peers as a whole`,
        [
          part('planning proper', 'apart', 'planning'),
          part('planning right behind reading', 'behind', 'planning'),
          part("making a plan's objects", 'objects', 'planning'),
          part('reading the file', 'apart', 'reading'),
          ['plan --json as a whole', () => [node, cli, 'plan', '--json']],
          ...dry,
        ],
        folder,
        count > 10_000 ? Math.min(runs, 3) : runs,
      );
    }
  },
  async w6() {
    for (const seed of [1, 2, 3]) {
      const { folder, tasks } = workloads.w6(root, seed);
      const taken = await inTurns(
        `w6-${seed}: order of 60 sleeps, 4 at a time`,
        [ours(4), ...peers(folder, 4).filter(([name]) => name === 'ninja')],
        folder,
        3,
      );
      const bound = lowerBound(tasks, 4);
      console.log(
        `\nlower bound ${bound.toFixed(2)} s; ${taken.map((results) => (median(results.map((r) => r.seconds)) / bound).toFixed(3)).join(' against ')}`,
      );
    }
  },
  async redaction() {
    const { measureRedaction } = await import('./bench/redaction.mjs');
    measureRedaction();
  },
  async cancel() {
    const { measureCancel } = await import('./bench/cancel.mjs');
    await measureCancel(cli, root, runs);
  },
  async w8() {
    const { folder } = workloads.w8(root);
    const glob = `import('fast-glob').then(({default: g}) => console.log(g.sync('**/*.task.sh', { cwd: 'tree' }).length))`;
    await inTurns(
      'w8: 2000 scripts among 100,000 files',
      [
        ['ours', () => [node, cli, 'list', '--json']],
        [
          'fast-glob sync',
          () => [node, '-e', glob.replace("'fast-glob'", JSON.stringify(import.meta.resolve('fast-glob')))],
        ],
        ['find', () => ['find', 'tree', '-name', '*.task.sh']],
      ],
      folder,
    );
  },
};

try {
  const wanted = args.length > 0 ? args : Object.keys(measures);
  const unknown = wanted.filter((name) => !Object.hasOwn(measures, name));
  if (unknown.length > 0)
    throw new Error(`no workload ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
  for (const name of wanted) await measures[name]();
} finally {
  rmSync(root, { recursive: true, force: true });
}
