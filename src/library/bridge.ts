import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { staleness } from '../bridge/check.ts';
import { emitPipeline } from '../bridge/emit.ts';
import type { Emission, EmitOptions } from '../model/bridge.ts';
import type { Plan } from '../model/plan.ts';
import type { SourceFile } from '../model/source-file.ts';
import { ConfigurationError } from './errors.ts';

export interface CICDBridgeOptions {
  /** The folder that holds the configuration and the emitted files. Default: the current folder. */
  readonly workspace?: string;
}

/** Whether the file on disk is what would be emitted. */
export interface CheckResult {
  /** Workspace-relative. */
  readonly path: string;
  readonly upToDate: boolean;
  /** Unified; `undefined` where the file is up to date. */
  readonly diff: string | undefined;
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
    const { value, diagnostics } = emitPipeline(plan, options, (path) => this.#source(path));
    if (value === undefined) throw new ConfigurationError(diagnostics);
    return value;
  }

  /**
   * Compares the file on disk with what would be emitted.
   * @throws ConfigurationError as `emit` does.
   */
  check(plan: Plan, options: EmitOptions): CheckResult {
    const { files } = this.emit(plan, options);
    const [file] = files.map((emitted) => ({
      path: emitted.path,
      diff: staleness(emitted, this.#source(emitted.path)?.text),
    }));
    return { path: file?.path ?? '', upToDate: file?.diff === undefined, diff: file?.diff };
  }

  #source(path: string): SourceFile | undefined {
    const absolute = resolve(this.#workspace, path);
    const isFile = lstatSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false;
    return isFile ? { path, text: readFileSync(absolute, 'utf8') } : undefined;
  }
}
