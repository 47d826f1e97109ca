import { attemptRows } from './fidelity/attempt-rows.ts';
import { graphRows } from './fidelity/graph-rows.ts';
import { reportRows } from './fidelity/report-rows.ts';
import { runRows } from './fidelity/run-rows.ts';
import { valueRows } from './fidelity/value-rows.ts';

/**
 * Every feature of a plan on every target, in the order of the report. A new feature or target does not compile without
 * its cells. An emitter may do better or worse for single tasks, and then says so. Sources: the documentation of each engine.
 */
export const fidelityTable = {
  ...graphRows,
  ...attemptRows,
  ...valueRows,
  ...runRows,
  ...reportRows,
};

export type Feature = keyof typeof fidelityTable;
