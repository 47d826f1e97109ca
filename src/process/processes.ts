import type { Processes } from '../engine/ports.ts';
import type { Milliseconds } from '../model/plan.ts';
import type { ProblemMatchers } from '../protocol/problem-matchers.ts';
import type { Redactor } from '../protocol/redact.ts';
import { type AttemptShared, TaskAttempt } from './attempt.ts';
import { Census } from './census.ts';
import { ownIdentity } from './identity.ts';
import { markPrefix } from './mark.ts';
import { PipePool } from './pipe-pool.ts';
import { RunProcesses } from './run-processes.ts';
import { runnerEnvironment } from './runner-environment.ts';
import { RunnerFilesPool } from './runner-files.ts';
import { tagOwnProcess } from './tag.ts';
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
  /** This process is there for the run alone: it may be marked itself, so that nothing that descends from it can hide. */
  readonly alone?: boolean;
}

/** The operating system's processes. */
export interface SystemProcesses extends Processes {
  /** When no attempt is running: ends also what tasks left on purpose, with so much time after SIGTERM. */
  endAll(grace: Milliseconds): Promise<void>;
  /** Removes what was made for the attempts; call it when none is running. */
  close(): void;
}

export function createProcesses(options: ProcessesOptions): SystemProcesses {
  const { run_id, alone = false } = options;
  const owner = ownIdentity();
  const folder = new TempFolder(options.environment, owner);
  const pipes = new PipePool(folder);
  const usage = new UsageSampler();
  const census = new Census();
  const all = new RunProcesses(census, markPrefix({ run_id, owner }), alone ? owner : undefined);
  const shared: AttemptShared = {
    workspace: options.workspace,
    run_directory: options.run_directory,
    run_id,
    runner: runnerEnvironment(options.environment),
    redactor: options.redactor,
    matchers: options.matchers,
    pipes,
    files: new RunnerFilesPool(folder),
    usage,
    owner,
    census,
    all,
    tagged: alone ? tagOwnProcess(owner) : Promise.resolve(),
  };
  // Whatever ends this process, be it a fault of ours: its tasks do not go on without it.
  const killNow = (): void => all.killNow();
  process.once('exit', killNow);
  return {
    start: (request, listener) => new TaskAttempt(shared, request, listener),
    endAll: (grace) => all.end(grace),
    close: () => {
      process.off('exit', killNow);
      usage.close();
      pipes.close();
      folder.remove();
    },
  };
}
