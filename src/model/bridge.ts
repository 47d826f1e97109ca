import type { Origin, TaskId } from './plan.ts';

/** The engines that a plan can be emitted for. `github-steps` is one job with GitHub's parallel steps. */
export const targets = ['gitlab', 'jenkins', 'github', 'github-steps'] as const;
export type Target = (typeof targets)[number];

/** `native`: a job or stage for each task. `wrapper`: one job that runs the orchestrator itself. */
export const emitModes = ['native', 'wrapper'] as const;
export type EmitMode = (typeof emitModes)[number];

/** Jenkins only. `dataflow` keeps the exact DAG; `levels` is plain Declarative with a barrier after each level. */
export const layouts = ['dataflow', 'levels'] as const;
export type Layout = (typeof layouts)[number];

/** What an engine does with a feature of the plan: says it itself, has it done by the job's script, or can't. */
export type Support = 'native' | 'emulated' | 'lost';

export interface EmitOptions {
  readonly target: Target;
  /** Default: `native`. */
  readonly mode?: EmitMode;
  /** Default: `dataflow`. */
  readonly layout?: Layout;
  /** Workspace-relative path of the emitted file. Default: where the engine looks for it. */
  readonly path?: string;
  /** Any loss is an error. */
  readonly strict?: boolean;
}

/** Something of the plan that the engine does not have in itself. */
export interface FidelityLine {
  readonly feature: string;
  readonly support: Exclude<Support, 'native'>;
  /** The tasks concerned, in plan order; empty where it concerns the run as a whole. */
  readonly tasks: readonly TaskId[];
  /** Where the user wrote it; of the first task. */
  readonly origin: Origin | undefined;
  /** In plain words, one sentence: what is different there. */
  readonly consequence: string;
  /** What to do about it; absent where nothing needs doing. */
  readonly remedy?: string;
}

export interface FidelityReport {
  readonly target: Target;
  readonly mode: EmitMode;
  /** In the order of the fidelity table. */
  readonly lines: readonly FidelityLine[];
}

export interface EmittedFile {
  /** Relative to the workspace, with `/`; begins with `../` where that is a folder of the repository. */
  readonly path: string;
  readonly text: string;
}

/** What emitting gives; nothing is written by it. */
export interface Emission {
  readonly files: readonly EmittedFile[];
  readonly report: FidelityReport;
}
