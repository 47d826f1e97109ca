import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { AttemptListener, AttemptOutcome, AttemptRequest, RunningAttempt } from '../engine/ports.ts';
import { whyFailed } from '../files/why-failed.ts';
import type { Milliseconds } from '../model/plan.ts';
import { limits } from '../protocol/limits.ts';
import type { ProblemMatchers } from '../protocol/problem-matchers.ts';
import type { Redactor } from '../protocol/redact.ts';
import { cut } from '../text/cut.ts';
import { stripControls } from '../text/terminal.ts';
import { watchesOf } from './attempt-watches.ts';
import { Capture } from './capture.ts';
import type { Census } from './census.ts';
import { Ending } from './ending.ts';
import { type RunEnvironment, attemptEnvironment } from './environment.ts';
import type { Identity } from './identity.ts';
import { LogFile } from './log-file.ts';
import { markText } from './mark.ts';
import { type Ran, notStarted, outcomeOf } from './outcome.ts';
import type { PipePool } from './pipe-pool.ts';
import type { Pipes } from './pipes.ts';
import { prepareCommand } from './prepare-command.ts';
import { ProcessTree } from './process-tree.ts';
import type { RunProcesses } from './run-processes.ts';
import type { RunnerFiles, RunnerFilesPool } from './runner-files.ts';
import { type SpawnRequest, limitsMemory, spawnProblem, spawnProgram } from './spawn.ts';
import type { UsageSampler } from './usage.ts';
import { workingDirectory } from './working-directory.ts';

/** What all attempts of a run share. */
export interface AttemptShared extends RunEnvironment {
  readonly redactor: Redactor;
  readonly matchers: ProblemMatchers;
  readonly pipes: PipePool;
  readonly files: RunnerFilesPool;
  readonly usage: UsageSampler;
  /** Of this orchestrator. */
  readonly owner: Identity;
  readonly census: Census;
  readonly all: RunProcesses;
  /** Nothing is started before it. */
  readonly tagged: Promise<void>;
}

/** Everything that is decided before the process is started. */
interface Prepared extends Omit<SpawnRequest, 'stdout' | 'stderr'> {
  readonly mark: string;
  /** Path of the inline script. */
  readonly script: string | undefined;
}

/** One attempt of one task, from its start to its outcome. */
export class TaskAttempt implements RunningAttempt {
  readonly ended: Promise<AttemptOutcome>;
  readonly #shared: AttemptShared;
  readonly #request: AttemptRequest;
  readonly #listener: Required<AttemptListener>;
  readonly #log: string;
  readonly #ending: Ending;

  constructor(shared: AttemptShared, request: AttemptRequest, listener: AttemptListener) {
    this.#shared = shared;
    this.#request = request;
    this.#listener = {
      printed: () => listener.printed(),
      annotated: ({ message, title, ...place }) =>
        listener.annotated({
          ...shared.redactor.deep(place),
          message: told(message, shared.redactor),
          title: title === null ? null : told(title, shared.redactor),
        }),
      warned: (message) => listener.warned(shared.redactor.text(message)),
      exited: () => listener.exited?.(),
      masked: () => listener.masked?.(),
    };
    this.#log = `logs/${request.task.slug}.log`;
    this.#ending = new Ending((message) => this.#listener.warned(message));
    this.ended = this.#run();
  }

  stop(killAfter: Milliseconds): void {
    this.#ending.stop(killAfter);
  }

  async #run(): Promise<AttemptOutcome> {
    const { redactor, files: pool } = this.#shared;
    let files: RunnerFiles | undefined;
    let clean = false;
    try {
      files = pool.take();
      const prepared = this.#prepare(files);
      const ran = typeof prepared === 'string' ? prepared : await this.#start(prepared);
      if (typeof ran === 'string') return notStarted(ran, redactor);
      clean = ran.clean;
      return outcomeOf(ran, files.read(), this.#log, redactor, (message) => this.#listener.warned(message));
    } catch (error) {
      // A full disk, or a bug of ours: neither may leave the run waiting for ever.
      return notStarted(`it could not be run: ${whyFailed(error)}`, redactor);
    } finally {
      this.#ending.over();
      if (files !== undefined) pool.giveBack(files, clean);
    }
  }

  /** Or in one sentence why it can't be started. */
  #prepare(files: RunnerFiles): Prepared | string {
    const { workspace, run_id, owner } = this.#shared;
    const { task, attempt } = this.#request;
    const folder = workingDirectory(workspace, this.#request.working_directory);
    if (!folder.ok) return folder.problem;
    const mark = markText({ run_id, owner, attempt, slug: task.slug });
    const environment = attemptEnvironment(this.#shared, this.#request, files.environment, mark);
    const command = prepareCommand(this.#request, { workspace, folder: folder.path, environment }, files);
    if (!command.ok) return command.problem;
    if (task.memory_limit !== undefined && !limitsMemory) {
      this.#listener.warned('memory-limit is not kept on this system');
    }
    return {
      call: command.call,
      folder: folder.path,
      environment,
      memory_limit: task.memory_limit,
      mark,
      script: command.script,
    };
  }

  /** The whole life of the process; or in one sentence why there was none. */
  async #start(prepared: Prepared): Promise<Ran | string> {
    if (this.#ending.stopped) return 'it was stopped before it was started';
    const { census, all, tagged } = this.#shared;
    const watches = watchesOf(this.#shared, this.#request, prepared.folder, prepared.script, this.#listener);
    const log = this.#openLog();
    const capture = new Capture({
      log,
      redactor: this.#shared.redactor,
      watches,
      printed: () => this.#listener.printed(),
    });
    let pipes: Pipes | undefined;
    let isGone = (): void => {};
    try {
      let pipesEnded: () => void = () => {};
      const ended = new Promise<void>((resolve) => (pipesEnded = resolve));
      pipes = await this.#shared.pipes.take({
        read: (stream, bytes) => capture.read(stream, bytes),
        written: (stream) => capture.written(stream),
        ended: pipesEnded,
      });
      await tagged;
      if (this.#ending.stopped) return 'it was stopped before it was started';
      const { ordered, stopOrdering } = pipes;
      if (ordered) capture.putInOrder(stopOrdering);
      const spawned = await spawnProgram({ ...prepared, stdout: pipes.stdout, stderr: pipes.stderr });
      if (!spawned.ok) return spawned.problem;
      pipes.started(spawned.child);
      // While the process begins its own work.
      log.make();
      const used = this.#shared.usage.watch(spawned.pid);
      isGone = all.started(spawned.pid);
      this.#ending.started(new ProcessTree(census, { leader: spawned.pid, mark: prepared.mark, pipes: pipes.paths }));
      const exit = await Promise.race([exitOf(spawned.child), this.#ending.abandoned]);
      // Nobody waits for it any more where it could not be ended.
      spawned.child.unref();
      this.#listener.exited();
      const usage = used();
      const clean = await this.#ending.afterExit(ended);
      await capture.settled();
      pipes.close();
      const captured = capture.end();
      const { stdout, stderr } = watches;
      const matched = this.#request.output_patterns.filter(
        (pattern) => stdout.matchedPatterns.has(pattern) || stderr.matchedPatterns.has(pattern),
      );
      return { ...exit, ...captured, usage, clean, matched };
    } catch (error) {
      if (pipes === undefined) return spawnProblem(error, prepared);
      throw error;
    } finally {
      isGone();
      pipes?.close();
      capture.end();
    }
  }

  #openLog(): LogFile {
    const { task, attempt, max_attempts } = this.#request;
    const path = join(this.#shared.run_directory, this.#log);
    const log = new LogFile(path, attempt === 1 ? 'new' : 'append', (code) =>
      this.#listener.warned(`the log of "${task.id}" could not be written (${code})`),
    );
    if (attempt > 1) log.heading(`--- attempt ${attempt} of ${max_attempts} ---`);
    return log;
  }
}

/** As it will be shown: what is taken out or cut off on the way must neither join a secret again nor leave most of one. */
function told(text: string, redactor: Redactor): string {
  return cut(redactor.text(stripControls(text)), limits.annotationMessage);
}

/** `exit`, not `close`: that would wait for whoever holds the pipes. */
function exitOf(child: ChildProcess): Promise<Pick<Ran, 'code' | 'signal'>> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}
