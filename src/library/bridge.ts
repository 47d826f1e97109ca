import { resolve } from 'node:path';

import type { Emission, EmitOptions } from '../model/bridge.ts';
import type { Plan } from '../model/plan.ts';
import { emitLoaded, emitWithin } from '../orchestrate/emit-loaded.ts';
import { ConfigurationError } from './errors.ts';

export interface CICDBridgeOptions {
  /** The folder that holds the configuration and the emitted files. Default: the current folder. */
  readonly workspace?: string;
}

/** Whether the file on disk is what would be emitted, and the only one that is. */
export interface CheckResult {
  /** Workspace-relative. */
  readonly path: string;
  readonly upToDate: boolean;
  /** Unified; `undefined` where the file is up to date. */
  readonly diff: string | undefined;
  /** Workflows that were emitted under an earlier name of the plan and that GitHub still runs: to be deleted. */
  readonly leftovers: readonly string[];
}

/** Takes a Plan and emits the file of another engine: GitLab CI, Jenkins, GitHub's own jobs. */
export class CICDBridge {
  readonly #workspace: string;

  constructor(options: CICDBridgeOptions = {}) {
    this.#workspace = resolve(options.workspace ?? '.');
  }

  /**
   * The files that the engine is to be given, and what is emulated or lost there. Writes nothing.
   * @throws ConfigurationError where the plan can't be said there, or, with `strict`, not without loss.
   */
  emit(plan: Plan, options: EmitOptions): Emission {
    const { value, diagnostics } = emitWithin(plan, options, this.#workspace);
    if (value === undefined) throw new ConfigurationError(diagnostics);
    return value;
  }

  /**
   * Compares the file on disk with what would be emitted.
   * @throws ConfigurationError as `emit` does, and where what is on disk can't be read.
   */
  check(plan: Plan, options: EmitOptions): CheckResult {
    const invocation = { workspace: this.#workspace };
    const { file, diff, leftovers, diagnostics } = emitLoaded({ plan, invocation }, options, 'library');
    if (file === undefined) throw new ConfigurationError(diagnostics);
    return { path: file.path, upToDate: diff === undefined && leftovers.length === 0, diff, leftovers };
  }
}
