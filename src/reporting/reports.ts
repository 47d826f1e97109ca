import type { RunRecord } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { renderJobSummary } from './job-summary.ts';
import { runJson } from './json.ts';
import { renderJunit } from './junit.ts';

/** A pure function: no clock, no environment. A finished run's document printed again is the same. */
export type Document = (record: RunRecord, sources: Sources) => string;

/** The documents of a run directory by file name. A new one is a function, a line here, and a golden for each journal. */
export const documents = {
  'run.json': runJson,
  'report.md': renderJobSummary,
  'junit.xml': renderJunit,
} satisfies Record<string, Document>;
