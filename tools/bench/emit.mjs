// node tools/bench/emit.mjs [TARGET]: what emitting takes, in milliseconds of CPU, and how the file grows. Needs `npm run compile`.
import { emitPipeline } from '../../lib/bridge/emit.js';
import { readConfig } from '../../lib/config/read-config.js';
import { makePlan } from '../../lib/planning/make-plan.js';

const target = process.argv[2] ?? 'gitlab';
// Steps of one job take plans of which every level needs all of the one before.
const levels = (i) => Array.from({ length: i < 10 ? 0 : 10 }, (_, k) => `t${Math.floor(i / 10) * 10 - 10 + k}`);
const needs = target === 'github-steps' ? levels : (i) => (i < 10 ? [] : [`t${i - 10}`, `t${i - 7}`]);
const shapes = {
  plain: (i) => ({ run: 'make', needs: needs(i), env: { A: 'x', B: `v${i}` } }),
  deciding: (i) => ({
    run: 'make',
    needs: needs(i),
    ...(i % 5 === 4 && i > 10 ? { if: `always() && needs.${needs(i)[0]}.result != 'success'` } : {}),
  }),
};

for (const [name, task] of Object.entries(shapes)) {
  for (const size of [100, 1000, 10_000]) {
    const tasks = Object.fromEntries(Array.from({ length: size }, (_, i) => [`t${i}`, task(i)]));
    const { value: config } = readConfig({ path: 'orchestrator.yml', text: JSON.stringify({ tasks }) });
    const selection = { tasks: [], exclude: [] };
    const { value: plan } = makePlan({ config, scripts: [], handScripts: [], selection, overrides: {} });
    let text = '';
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      const { value, diagnostics } = emitPipeline(plan, { target });
      // GitHub takes 500 KB: what is beyond has been written all the same, and its size is told.
      text = value?.files[0].text ?? 'x'.repeat(Number(/(\d+) bytes/.exec(diagnostics[0].message)?.[1]));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    const each = Math.round(text.length / size);
    console.log(`${target} ${name} ${size}: ${times.map(Math.round).join(' ')} ms, ${each} characters a task`);
  }
}
