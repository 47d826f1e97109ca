import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { AttemptListener, AttemptOutcome, AttemptRequest, RunningAttempt } from '../engine/ports.ts';
import type { Milliseconds } from '../model/plan.ts';
import type { Annotation } from '../model/record.ts';
import { limits } from '../protocol/limits.ts';
import type { ProblemMatchers } from '../protocol/problem-matchers.ts';
import type { Redactor } from '../protocol/redact.ts';
import { type WorkspacePaths, workspacePaths } from '../protocol/workspace-path.ts';
import { Capture } from './capture.ts';
import { type RunEnvironment, attemptEnvironment } from './environment.ts';
import { placeInConfiguration } from './inline-script.ts';
import { LogFile } from './log-file.ts';
import { OutputWatch } from './output-watch.ts';
import type { PipePool } from './pipe-pool.ts';
import type { Pipes } from './pipes.ts';
import { prepareCommand } from './prepare-command.ts';
import { ProcessTree, pause } from './process-tree.ts';
import type { RunnerFilesContent, RunnerFilesPool } from './runner-files.ts';
import { type SpawnRequest, limitsMemory, spawnProblem, spawnProgram } from './spawn.ts';
import type { Usage, UsageSampler } from './usage.ts';
import { workingDirectory } from './working-directory.ts';

/** What all attempts of a run share. */
export interface AttemptShared extends RunEnvironment {
  readonly redactor: Redactor;
  readonly matchers: ProblemMatchers;
  readonly pipes: PipePool;
  readonly files: RunnerFilesPool;
  readonly usage: UsageSampler;
  /** A text that no other attempt on this machine has, without blanks. */
  readonly mark: () => string;
}

/** How long a process that has ended may have its pipes held by what it left behind. */
const graceMilliseconds = 1000;

interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** One attempt of one task, from its start to its outcome. */
export class TaskAttempt implements RunningAttempt {
  readonly ended: Promise<AttemptOutcome>;
  readonly #shared: AttemptShared;
  readonly #request: AttemptRequest;
  readonly #listener: AttemptListener;
  readonly #log: string;
  #tree: ProcessTree | undefined;
  /** When the grace after SIGTERM is over, by `performance.now()`; `undefined` while nobody stops it. */
  #killAt: number | undefined;
  #killTimer: NodeJS.Timeout | undefined;
  /** Its process is gone; the system may give the number to another. */
  #over = false;
  /** Ends a wait for what holds the pipes. */
  #hurry: () => void = () => {};

  constructor(shared: AttemptShared, request: AttemptRequest, listener: AttemptListener) {
    this.#shared = shared;
    this.#request = request;
    this.#listener = {
      printed: () => listener.printed(),
      annotated: (annotation) => listener.annotated(shared.redactor.deep(annotation)),
      warned: (message) => listener.warned(shared.redactor.text(message)),
    };
    this.#log = `logs/${request.task.slug}.log`;
    this.ended = this.#run();
  }

  stop(killAfter: Milliseconds): void {
    if (this.#over) return;
    const killAt = performance.now() + killAfter;
    const first = this.#killAt === undefined;
    this.#killAt = Math.min(this.#killAt ?? killAt, killAt);
    if (first) this.#tree?.terminate();
    this.#hurry();
    this.#armKill();
  }

  async #run(): Promise<AttemptOutcome> {
    const { task } = this.#request;
    const files = this.#shared.files.take();
    let clean = false;
    try {
      const folder = workingDirectory(this.#shared.workspace, this.#request.working_directory);
      if (!folder.ok) return this.#notStarted(folder.problem);
      const mark = this.#shared.mark();
      const environment = attemptEnvironment(this.#shared, this.#request, files.environment, mark);
      const place = { workspace: this.#shared.workspace, folder: folder.path, environment };
      const command = prepareCommand(this.#request, place, files);
      if (!command.ok) return this.#notStarted(command.problem);
      if (task.memory_limit !== undefined && !limitsMemory) {
        this.#listener.warned('memory-limit is not kept on this system');
      }
      const request = { call: command.call, folder: folder.path, environment, memory_limit: task.memory_limit };
      const ran = await this.#start(request, mark, command.script);
      if (typeof ran === 'string') return this.#notStarted(ran);
      clean = ran.clean;
      return this.#outcome(ran, files.read());
    } catch (error) {
      // A bug of ours must not leave the run waiting for ever.
      return this.#notStarted(`it could not be run: ${String(error)}`);
    } finally {
      this.#over = true;
      clearTimeout(this.#killTimer);
      this.#shared.files.giveBack(files, clean);
    }
  }

  /** The whole life of the process; or in one sentence why there was none. */
  async #start(
    request: Omit<SpawnRequest, 'stdout' | 'stderr'>,
    mark: string,
    script: string | undefined,
  ): Promise<Ran | string> {
    const { task, attempt, max_attempts } = this.#request;
    const watch = (): OutputWatch => this.#watch(request.folder, script);
    const watches = { stdout: watch(), stderr: watch() };
    const log = new LogFile(join(this.#shared.run_directory, this.#log), attempt === 1 ? 'new' : 'append', (code) =>
      this.#listener.warned(`the log of "${task.id}" could not be written (${code})`),
    );
    if (attempt > 1) log.heading(`--- attempt ${attempt} of ${max_attempts} ---`);
    const capture = new Capture({
      log,
      redactor: this.#shared.redactor,
      watches,
      printed: () => this.#listener.printed(),
    });
    let reachedEnd: () => void = () => {};
    const ended = new Promise<void>((resolve) => (reachedEnd = resolve));
    let pipes: Pipes;
    try {
      pipes = await this.#shared.pipes.take({
        read: (stream, bytes) => capture.read(stream, bytes),
        written: (stream) => capture.written(stream),
        ended: () => reachedEnd(),
      });
    } catch (error) {
      log.close();
      return spawnProblem(error, request);
    }
    if (pipes.ordered) capture.putInOrder(() => pipes.stopOrdering());
    if (this.#killAt !== undefined) {
      pipes.started(null, null);
      pipes.close();
      capture.end();
      return 'it was stopped before it was started';
    }
    const spawning = spawnProgram({ ...request, stdout: pipes.stdout, stderr: pipes.stderr });
    const spawned = spawning instanceof Promise ? await spawning : spawning;
    if (!spawned.ok) {
      pipes.started(null, null);
      pipes.close();
      capture.end();
      return spawned.problem;
    }
    pipes.started(spawned.child.stdout, spawned.child.stderr);
    const endUsage = this.#shared.usage.watch(spawned.pid);
    this.#tree = new ProcessTree(spawned.pid, mark, pipes.paths);
    if (this.#killAt !== undefined) {
      this.#tree.terminate();
      this.#armKill();
    }
    const exit = await exitOf(spawned.child);
    const usage = endUsage();
    const clean = await this.#drain(ended);
    await capture.settled();
    pipes.close();
    const output = capture.end();
    const matched = new Set([...watches.stdout.matchedPatterns, ...watches.stderr.matchedPatterns]);
    return {
      exit,
      usage,
      clean,
      output,
      matched: this.#request.output_patterns.filter((pattern) => matched.has(pattern)),
    };
  }

  /** Waits for what the process left behind as long as is right. `true` where nothing holds its pipes. */
  async #drain(ended: Promise<void>): Promise<boolean> {
    const tree = this.#tree;
    if (this.#killAt === undefined && (await this.#endsInTime(ended))) return true;
    if (tree === undefined) return true;
    if (this.#killAt === undefined) {
      const names = await tree.endHolders();
      this.#listener.warned(
        names.length === 0
          ? 'something that it left behind held its output open: the output was closed'
          : `it left ${names.join(', ')} behind, which held its output open: ended, and the output was closed`,
      );
      await this.#endsInTime(ended, 100);
      return false;
    }
    // The group has been asked to end and has until then; who left the group was never asked and has no claim.
    while (performance.now() < this.#killAt && (await tree.groupIsAlive())) await pause();
    await tree.kill();
    await this.#endsInTime(ended);
    return false;
  }

  /** Whether the pipes end within the grace; it is cut short when the attempt is stopped. */
  async #endsInTime(ended: Promise<void>, milliseconds = graceMilliseconds): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, milliseconds, false);
      this.#hurry = () => resolve(false);
    });
    const inTime = await Promise.race([ended.then(() => true), late]);
    clearTimeout(timer);
    this.#hurry = () => {};
    return inTime;
  }

  #armKill(): void {
    if (this.#tree === undefined || this.#killAt === undefined) return;
    clearTimeout(this.#killTimer);
    const tree = this.#tree;
    this.#killTimer = setTimeout(() => void tree.kill(), Math.max(0, this.#killAt - performance.now()));
  }

  #watch(folder: string, script: string | undefined): OutputWatch {
    const paths = pathsWithScript(workspacePaths(this.#shared.workspace, folder), script);
    let told = 0;
    return new OutputWatch({
      matcher: this.#shared.matchers.matcher(paths, (message) => this.#listener.warned(message)),
      patterns: this.#request.output_patterns,
      redactor: this.#shared.redactor,
      paths,
      annotated: (annotation) => {
        told += 1;
        if (told <= limits.annotationsPerAttempt) this.#listener.annotated(this.#placed(annotation, script));
      },
    });
  }

  #placed(annotation: Annotation, script: string | undefined): Annotation {
    if (script === undefined || annotation.path !== script) return annotation;
    return placeInConfiguration(annotation, this.#request.task, this.#shared.workspace);
  }

  #outcome({ exit, usage, output, matched }: Ran, content: RunnerFilesContent): AttemptOutcome {
    content.problems.forEach((problem) => this.#listener.warned(problem));
    return {
      kind: exit.signal === null ? 'exited' : 'signaled',
      exit_code: exit.signal === null ? exit.code : null,
      signal: exit.signal,
      problem: null,
      ...usage,
      outputs: content.outputs,
      env: content.env,
      path: content.path,
      matched_patterns: matched,
      output: { ...output, summary: this.#summary(content.summary) },
      log: this.#log,
    };
  }

  #summary(summary: string | null): string | null {
    if (summary === null) return null;
    const redacted = Buffer.from(this.#shared.redactor.text(summary));
    if (redacted.length <= limits.summary) return redacted.toString('utf8');
    this.#listener.warned(`GITHUB_STEP_SUMMARY has more than ${limits.summary} bytes: the rest was left out`);
    return new TextDecoder().decode(redacted.subarray(0, limits.summary), { stream: true });
  }

  #notStarted(problem: string): AttemptOutcome {
    return {
      kind: 'not-started',
      exit_code: null,
      signal: null,
      problem: this.#shared.redactor.text(problem),
      max_rss_bytes: null,
      cpu_seconds: null,
      outputs: {},
      env: {},
      path: [],
      matched_patterns: [],
      output: { stdout: '', stderr: '', stdout_truncated: false, stderr_truncated: false, summary: null },
      log: null,
    };
  }
}

interface Ran {
  readonly exit: Exit;
  readonly usage: Usage;
  /** Nothing that it started holds its pipes. */
  readonly clean: boolean;
  readonly output: Omit<AttemptOutcome['output'], 'summary'>;
  readonly matched: readonly string[];
}

/** `exit`, not `close`: that would wait for whoever holds the pipes. */
function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

/** The inline script is in no workspace, but it is the user's: its path passes, to be placed in the configuration. */
function pathsWithScript(paths: WorkspacePaths, script: string | undefined): WorkspacePaths {
  return { ...paths, existing: (path) => (path === script ? path : paths.existing(path)) };
}
