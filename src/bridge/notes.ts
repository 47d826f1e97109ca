import type { EmitMode, FidelityLine, FidelityReport, Support, Target } from '../model/bridge.ts';
import { featureUses, originOf } from './features.ts';
import type { Cell } from './fidelity/cells.ts';
import { type Feature, fidelityTable } from './fidelity-table.ts';
import type { Job, Pipeline } from './pipeline.ts';

/** What an emitter says of single jobs, where the table's word for the feature is not true of them. */
export interface Note {
  readonly feature: Feature;
  /** The jobs concerned; empty for the run as a whole. */
  readonly jobs: readonly Job[];
  /** `native` takes these jobs out of the report. */
  readonly support: Support;
  /** One sentence; absent for what the table says. */
  readonly consequence?: string;
  readonly remedy?: string;
}

/** What an emitter noted while it wrote. */
export class Notes {
  readonly #notes: Note[] = [];

  add(note: Note): void {
    this.#notes.push(note);
  }

  get all(): readonly Note[] {
    return this.#notes;
  }
}

/** What the orchestrator can't do in the engine's place where the engine runs it: what starts it, and what it is given. */
const outsideOfRun: Readonly<Record<Target, readonly Feature[]>> = {
  gitlab: ['schedule', 'id-token'],
  jenkins: ['secrets', 'id-token'],
  github: [],
  'github-steps': [],
};

/** What the emitter noted, and for every other use of a feature what the table says of it, in the table's order. */
export function fidelityReport(pipeline: Pipeline, target: Target, mode: EmitMode, notes: Notes): FidelityReport {
  const uses = featureUses(pipeline);
  const lines: FidelityLine[] = [];
  for (const feature of Object.keys(fidelityTable) as Feature[]) {
    const cell: Cell = fidelityTable[feature].cells[target];
    const noted = joined(notes.all.filter((note) => note.feature === feature));
    for (const note of noted) {
      if (note.support !== 'native') lines.push(line(note.support, note, cell, pipeline));
    }
    const isMet = mode === 'native' || outsideOfRun[target].includes(feature);
    if (!isMet || cell.support === 'native') continue;
    const use = uses.get(feature);
    if (use === undefined) continue;
    const told = new Set(noted.flatMap(({ jobs }) => jobs));
    const jobs = use.jobs.filter((job) => !told.has(job));
    const isTold = use.jobs.length === 0 ? noted.some((note) => note.jobs.length === 0) : jobs.length === 0;
    if (!isTold) lines.push(line(cell.support, { feature, jobs, support: cell.support }, cell, pipeline));
  }
  return { target, mode, lines };
}

/** Notes that say the same are one, over the jobs of all. */
function joined(notes: readonly Note[]): readonly Note[] {
  const groups = new Map<string, { note: Note; jobs: Set<Job> }>();
  for (const note of notes) {
    const key = JSON.stringify([note.support, note.consequence, note.remedy]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { note, jobs: new Set(note.jobs) });
    else for (const job of note.jobs) group.jobs.add(job);
  }
  return Array.from(groups.values(), ({ note, jobs }) => ({
    ...note,
    jobs: [...jobs].sort((a, b) => a.index - b.index),
  }));
}

function line(support: Exclude<Support, 'native'>, note: Note, cell: Cell, pipeline: Pipeline): FidelityLine {
  const remedy = note.remedy ?? (note.consequence === undefined ? cell.remedy : undefined);
  return {
    feature: note.feature,
    support,
    tasks: note.jobs.map(({ task }) => task.id),
    origin: originOf(note.feature, note.jobs, pipeline),
    consequence: note.consequence ?? cell.how,
    ...(remedy === undefined ? {} : { remedy }),
  };
}
