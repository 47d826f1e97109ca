import type { Processes } from '../engine/ports.ts';
import type { ProblemMatchers } from '../protocol/problem-matchers.ts';
import type { Redactor } from '../protocol/redact.ts';
import { type AttemptShared, TaskAttempt } from './attempt.ts';
import { runnerEnvironment } from './runner-environment.ts';
import { ownIdentity } from './identity.ts';
import { PipePool } from './pipe-pool.ts';
import { RunnerFilesPool } from './runner-files.ts';
import { TempFolder } from './temp-folder.ts';
import { UsageSampler } from './usage.ts';

export interface ProcessesOptions {
  /** Absolute. */
  readonly workspace: string;
  /** Absolute. */
  readonly run_directory: string;
  readonly run_id: string;
  /** The runner's. */
  readonly environment: NodeJS.ProcessEnv;
  readonly redactor: Redactor;
  readonly matchers: ProblemMatchers;
}

/** The operating system's processes. `close` removes what was made for them; call it when no attempt is running. */
export function createProcesses(options: ProcessesOptions): Processes & { close(): Promise<void> } {
  const owner = ownIdentity();
  const folder = new TempFolder(options.environment, owner);
  const pipes = new PipePool(folder);
  const usage = new UsageSampler();
  const shared: AttemptShared = {
    workspace: options.workspace,
    run_directory: options.run_directory,
    run_id: options.run_id,
    runner: runnerEnvironment(options.environment),
    redactor: options.redactor,
    matchers: options.matchers,
    pipes,
    files: new RunnerFilesPool(folder),
    usage,
    owner,
  };
  return {
    start: (request, listener) => new TaskAttempt(shared, request, listener),
    close: () => {
      usage.close();
      pipes.close();
      folder.remove();
      return Promise.resolve();
    },
  };
}
