// npm run soak [-- --minutes N] [-- --tasks N] [-- --seed N]: one long run of thousands of tasks that fail at random, looked
// at while it goes on, and every law checked on what it left. Linux. Exit code 1 where something grew or a law is broken.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { brokenLaws } from './soak/laws.mjs';
import { judge, look, remnantsOf } from './soak/samples.mjs';
import { configurationOf, makeTasks, pools, script, workers } from './soak/workload.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, tasks: { type: 'string' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 20);
const count = Number(values.tasks ?? 20_000);
const seed = Number(values.seed ?? Date.now() % 100_000);
const cli = resolve(fileURLToPath(import.meta.url), '../../dist/cli.js');

const root = realpathSync(mkdtempSync(join(tmpdir(), 'orchestrator-soak-')));
const temporary = join(root, 'temporary');
const output = join(root, 'output');
mkdirSync(temporary);
const tasks = makeTasks({ count, minutes, seed });
writeFileSync(join(root, 'orchestrator.yml'), configurationOf(tasks));
writeFileSync(join(root, 'work.sh'), script);
console.log(`${count} tasks, at least ${minutes} minutes, --seed ${seed}, in ${root}`);

const began = performance.now();
const said = openSync(join(root, 'said.txt'), 'w');
const child = spawn(process.execPath, [cli, 'run', '--output-dir', output], {
  cwd: root,
  env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: temporary },
  stdio: ['ignore', said, said],
});
const samples = [];
const timer = setInterval(() => samples.push(look(child.pid, temporary)), Math.max(250, (minutes * 60_000) / 600));
const [code, signal] = await new Promise((done) => child.on('close', (...ended) => done(ended)));
clearInterval(timer);
const seconds = (performance.now() - began) / 1000;

const [runId = ''] = readdirSync(join(output, 'runs'));
const problems = [];
const check = (holds, sentence) => {
  if (!holds) problems.push(sentence);
};
const due = tasks.some(({ success, status }) => !success && status !== 'skipped') ? 1 : 0;
check(code === due && signal === null, `it ended with ${code ?? signal}, not ${due}`);
check(seconds >= minutes * 60, `it took ${seconds.toFixed(0)} s only`);
const left = readdirSync(temporary);
check(left.length === 0, `it left temporary files: ${left.join(', ')}`);
const remnants = remnantsOf(runId);
check(remnants.length === 0, `it left processes: ${remnants.join(', ')}`);
const { broken, laws, events, most, counts } = brokenLaws(join(output, 'runs', runId), tasks, { workers, pools });
for (const [law, details] of broken)
  problems.push(`${law}: broken ${details.length} times, e.g. ${details.slice(0, 3).join('; ')}`);

console.log(
  `\n${(seconds / 60).toFixed(1)} minutes, ${events} events, at most ${most} at once; ${JSON.stringify(counts)}`,
);
console.log(`${laws} laws checked on the journal and the files, ${broken.length} broken`);
console.log(
  `\n| ${samples.length} samples | second fifth | last fifth | peak | may grow by | |\n| --- | --: | --: | --: | --: | --- |`,
);
for (const { what, from, to, peak, allowed, flat } of judge(samples, { ended: count, workers })) {
  check(flat, `${what} grew from ${from} to ${to}`);
  const row = [
    what + (what === 'memory' ? ' (MiB)' : ''),
    ...[from, to, peak, allowed].map((value) => value.toFixed(what === 'memory' ? 1 : 0)),
  ];
  console.log(`| ${row.join(' | ')} | ${flat ? 'flat' : 'GREW'} |`);
}
console.log(problems.length === 0 ? '\nAll well.' : `\n${problems.join('\n')}\nSee ${root}`);
if (problems.length === 0) rmSync(root, { recursive: true, force: true });
process.exitCode = problems.length === 0 ? 0 : 1;
