import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { graphFormats } from '../../src/drawing/graph.ts';
import { planJson, planTable } from '../../src/drawing/plan-table.ts';
import type { Plan } from '../../src/model/plan.ts';
import { loadPlan } from '../../src/orchestrate/load-plan.ts';
import { shapeOf } from '../../src/planning/critical-path.ts';
import { planDigest } from '../../src/planning/digest.ts';
import { expectGolden } from '../support/golden.ts';

const stories = fileURLToPath(new URL('../fixtures/repos/', import.meta.url));

const drawings: Readonly<Record<string, (plan: Plan) => string>> = {
  'plan.json': (plan) => `${JSON.stringify(plan, undefined, 2)}\n`,
  'plan.txt': (plan) => planTable(plan, shapeOf(plan), 100),
  'plan-summary.json': (plan) =>
    `${JSON.stringify(planJson(plan, { ...shapeOf(plan), digest: planDigest(plan) }), undefined, 2)}\n`,
  'graph.mmd': graphFormats.mermaid,
  'graph.dot': graphFormats.dot,
};

describe.each(readdirSync(stories))('%s', (story) => {
  test.each(Object.keys(drawings))('%s is as reviewed', async (name) => {
    const { plan, diagnostics } = await loadPlan(
      {
        workspace: `${stories}${story}/repo`,
        config: undefined,
        selection: { tasks: [], exclude: [] },
        overrides: {},
        output_dir: '.orchestrator',
      },
      {},
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    if (plan === undefined) throw new Error('no plan, and nothing to complain about');
    expectGolden(`${stories}${story}/expected/${name}`, drawings[name]?.(plan) ?? '', expect);
  });
});
