// npm run bench -- cancel: how long after a signal the reports of a run of thousands of tasks are there, and its end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reports = ['report.md', 'junit.xml', 'run.json'];

/** What runs has told so; all others wait for it. */
async function cancelled(cli, folder, count) {
  mkdirSync(folder);
  const waiting = Array.from({ length: count - 1 }, (_, i) => `  t${i}: { run: ":", needs: [first] }`);
  const first = '  first: { run: "echo is-at-work; exec sleep 600" }';
  writeFileSync(join(folder, 'orchestrator.yml'), ['tasks:', first, ...waiting].join('\n'));
  const run = spawn(process.execPath, [cli, 'run'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(run, 'close');
  await new Promise((started) => {
    run.stderr.on('data', (chunk) => String(chunk).includes('is-at-work') && started());
  });
  const begin = Date.now();
  run.kill('SIGTERM');
  await ended;
  const end = Date.now();
  const latest = join(folder, '.orchestrator/latest');
  const last = Math.max(...reports.map((name) => statSync(join(latest, name)).mtimeMs));
  return { reports: last - begin, exit: end - begin, files: readdirSync(join(latest, 'tasks')).length };
}

export async function measureCancel(cli, root, rounds) {
  console.log(
    '\n## Cancel\n\n| tasks | ms to the last report | ms to the exit | files of tasks |\n| --: | --: | --: | --: |',
  );
  for (const count of [1000, 10_000, 30_000]) {
    for (let round = 0; round < rounds; round += 1) {
      const taken = await cancelled(cli, join(root, `cancel-${count}-${round}`), count);
      console.log(`| ${count} | ${taken.reports.toFixed(0)} | ${taken.exit} | ${taken.files} |`);
    }
  }
}
