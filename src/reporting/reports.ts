import type { RunRecord } from '../model/record.ts';
import type { Sources } from '../model/sources.ts';
import { renderJobSummary } from './job-summary.ts';
import { runJson } from './json.ts';
import { renderJunit } from './junit.ts';

/** A pure function: no clock, no environment. A finished run's document printed again is the same. */
export type Document = (record: RunRecord, sources: Sources) => string;

/** The documents of a run directory by file name. A new one is a function, a line here, and a golden for each journal. */
export const documents = {
  'report.md': renderJobSummary,
  'junit.xml': renderJunit,
  // Last, for it tells that the others are there: a run without it is resumed where it is.
  'run.json': runJson,
} satisfies Record<string, Document>;
