import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { RunRecord } from '../../src/model/record.ts';
import { annotationCommand } from '../../src/protocol/commands.ts';
import { annotationsOf } from '../../src/reporting/annotations.ts';
import { renderClosing } from '../../src/reporting/closing.ts';
import { type Document, documents } from '../../src/reporting/reports.ts';
import { openRunDirectory } from '../../src/store/stored-run.ts';
import { expectGolden } from '../support/golden.ts';

/** Each story is a run directory: its journal, logs and task files go in; the reports beside them come out. */
const stories = fileURLToPath(new URL('../fixtures/journals/', import.meta.url));

const rendered: Readonly<Record<string, Document>> = {
  ...documents,
  'annotations.txt': (record: RunRecord) =>
    annotationsOf(record, { placeOf: () => ({ path: 'orchestrator.yml', line: 7 }) })
      .map((annotation) => `${annotationCommand(annotation)}\n`)
      .join(''),
  'closing.txt': (record: RunRecord) =>
    renderClosing(record, { run_directory: '.orchestrator/latest', colour: false, hint: true }),
};

describe.each(readdirSync(stories))('%s', (story) => {
  test.each(Object.keys(rendered))('%s is as reviewed', (name) => {
    const run = openRunDirectory(`${stories}${story}`).value;
    if (run === undefined) throw new Error(`${story} is no run directory`);
    expectGolden(`${stories}${story}/${name}`, rendered[name]?.(run.record, run.sources) ?? '', expect);
  });
});
