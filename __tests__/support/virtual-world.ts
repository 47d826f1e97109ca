import type {
  AttemptListener,
  AttemptOutcome,
  AttemptRequest,
  Chance,
  Clock,
  EventSink,
  Ports,
  Processes,
  RunningAttempt,
} from '../../src/engine/ports.ts';
import type { Resumption } from '../../src/engine/resumption.ts';
import { type Run, runPlan } from '../../src/engine/run.ts';
import type { RunVerdict } from '../../src/engine/verdict.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { createFold } from '../../src/model/fold.ts';
import type { Milliseconds, Plan } from '../../src/model/plan.ts';
import type { Annotation, RunRecord, TaskOutput, TaskResult } from '../../src/model/record.ts';
import type { Json } from '../../src/model/shape.ts';

/** What a program of the virtual world does. It prints nothing and exits with 0 at once, unless told otherwise. */
export interface Program {
  readonly takes?: Milliseconds;
  readonly exits?: number;
  /** Ends by this signal of itself, not of the run. */
  readonly endsBy?: string;
  readonly cannotStart?: string;
  /** Milliseconds after its start at which it prints something. */
  readonly printsAt?: readonly Milliseconds[];
  readonly annotates?: readonly Annotation[];
  readonly warns?: readonly string[];
  readonly ignoresTerm?: boolean;
  /** How long it takes to end after SIGTERM, and the code it then exits with. */
  readonly onTerm?: { readonly takes: Milliseconds; readonly exits: number };
  /** How long something it left behind holds its output after it has exited. */
  readonly outputHeldFor?: Milliseconds;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly path?: readonly string[];
  readonly matches?: readonly string[];
  readonly max_rss_bytes?: number;
  readonly cpu_seconds?: number;
}

/** By task: what its attempts do; the last stands for all that follow. */
export type Programs = Readonly<Record<string, Program | readonly Program[]>>;

export interface StartedProcess {
  readonly at: Milliseconds;
  readonly request: AttemptRequest;
  /** When the run asked it to end, and with how much patience. */
  readonly stops: { readonly at: Milliseconds; readonly kill_after: Milliseconds }[];
  endedAt: Milliseconds | undefined;
}

/** A machine without hardware: time passes only when told to, and programs do what is written here. */
export interface VirtualWorld {
  readonly ports: Ports;
  readonly events: RunEvent[];
  readonly processes: StartedProcess[];
  readonly outputs: Map<string, TaskOutput>;
  /** Milliseconds since its beginning. */
  readonly now: () => Milliseconds;
  /** How many times somebody is still to be called back. */
  readonly alarms: () => number;
  /** Calls back at a moment, as something from outside. */
  readonly at: (moment: Milliseconds, call: () => void) => void;
  /** Called with each event, before `emit` returns. */
  onEvent: (event: RunEvent) => void;
  /** Lets time pass until `end` settles. */
  readonly passUntil: <T>(end: Promise<T>) => Promise<T>;
}

const epoch = Date.UTC(2026, 0, 1);

export function createVirtualWorld(programs: Programs = {}, chance: () => number = () => 0.5): VirtualWorld {
  interface Alarm {
    readonly at: Milliseconds;
    readonly call: () => void;
  }
  let now: Milliseconds = 0;
  const alarms = new Set<Alarm>();
  const after = (delay: Milliseconds, call: () => void): (() => void) => {
    const alarm = { at: now + Math.max(0, delay), call };
    alarms.add(alarm);
    return () => void alarms.delete(alarm);
  };
  const clock: Clock = { now: () => epoch + now, elapsed: () => now, after };
  const dice: Chance = { next: chance };
  const events: RunEvent[] = [];
  const started: StartedProcess[] = [];
  const outputs = new Map<string, TaskOutput>();

  const processes: Processes = {
    start(request: AttemptRequest, listener: AttemptListener): RunningAttempt {
      const scripted = programs[request.task.id] ?? {};
      const script: readonly Program[] = 'length' in scripted ? scripted : [scripted];
      const program = script[Math.min(request.attempt, script.length) - 1] ?? {};
      const process: StartedProcess = { at: now, request, stops: [], endedAt: undefined };
      started.push(process);
      let calls: (() => void)[] = [];
      let end: (outcome: AttemptOutcome) => void;
      const ended = new Promise<AttemptOutcome>((resolve) => {
        end = resolve;
      });
      const exit = (how: Pick<AttemptOutcome, 'kind'> & Partial<AttemptOutcome>): void => {
        if (process.endedAt !== undefined) return;
        process.endedAt = now;
        for (const callOff of calls) callOff();
        calls = [];
        const finish = (): void => end(outcomeOf(program, request, how));
        if (program.outputHeldFor === undefined) return finish();
        listener.exited?.();
        after(program.outputHeldFor, finish);
      };
      if (program.cannotStart !== undefined) {
        exit({ kind: 'not-started', problem: program.cannotStart });
      } else {
        for (const moment of program.printsAt ?? []) calls.push(after(moment, () => listener.printed()));
        for (const annotation of program.annotates ?? []) calls.push(after(0, () => listener.annotated(annotation)));
        for (const message of program.warns ?? []) calls.push(after(0, () => listener.warned(message)));
        const { endsBy } = program;
        const bySelf = endsBy === undefined ? exited(program.exits ?? 0) : signaled(endsBy);
        calls.push(after(program.takes ?? 0, () => exit(bySelf)));
      }
      return {
        ended,
        stop(kill_after) {
          if (process.endedAt !== undefined) return;
          process.stops.push({ at: now, kill_after });
          calls.push(after(kill_after, () => exit(signaled('SIGKILL'))));
          const { onTerm } = program;
          if (onTerm !== undefined) calls.push(after(onTerm.takes, () => exit(exited(onTerm.exits))));
          else if (program.ignoresTerm !== true) calls.push(after(0, () => exit(signaled('SIGTERM'))));
        },
      };
    },
  };

  const sink: EventSink = {
    emit(event, output) {
      events.push(event);
      if (event.type === 'task-ended' && output !== undefined) outputs.set(event.task, output);
      world.onEvent(event);
    },
  };

  const world: VirtualWorld = {
    ports: { processes, clock, chance: dice, events: sink },
    events,
    processes: started,
    outputs,
    now: () => now,
    alarms: () => alarms.size,
    at: (moment, call) => void after(moment - now, call),
    onEvent: () => {},
    async passUntil(end) {
      let isSettled = false;
      const settled = (): void => {
        isSettled = true;
      };
      end.then(settled, settled);
      for (;;) {
        // All that was promised comes to pass before time goes on.
        await new Promise((resolve) => setImmediate(resolve));
        if (isSettled) return end;
        let next: Alarm | undefined;
        for (const alarm of alarms) if (next === undefined || alarm.at < next.at) next = alarm;
        if (next === undefined) throw new Error(`the world stands still at ${now} ms`);
        alarms.delete(next);
        now = next.at;
        next.call();
      }
    },
  };
  return world;
}

function exited(exit_code: number): Pick<AttemptOutcome, 'kind' | 'exit_code'> {
  return { kind: 'exited', exit_code };
}

function signaled(signal: string): Pick<AttemptOutcome, 'kind' | 'signal'> {
  return { kind: 'signaled', signal };
}

function outcomeOf(program: Program, request: AttemptRequest, how: Partial<AttemptOutcome>): AttemptOutcome {
  return {
    kind: 'exited',
    exit_code: null,
    signal: null,
    problem: null,
    max_rss_bytes: program.max_rss_bytes ?? null,
    cpu_seconds: program.cpu_seconds ?? null,
    outputs: program.outputs ?? {},
    env: program.env ?? {},
    path: program.path ?? [],
    matched_patterns: request.output_patterns.filter((pattern) => program.matches?.includes(pattern)),
    output: {
      stdout: `${request.task.id} attempt ${request.attempt}\n`,
      stderr: '',
      stdout_truncated: false,
      stderr_truncated: false,
      summary: null,
    },
    log: `logs/${request.task.slug}.log`,
    ...how,
  };
}

/** A run in the virtual world from its first event to its last, and everything that can be known of it. */
export interface VirtualRun {
  readonly world: VirtualWorld;
  readonly end: RunVerdict;
  readonly record: RunRecord;
  /** Of each task by its id. */
  readonly results: Readonly<Record<string, TaskResult>>;
  readonly states: Readonly<Record<string, string>>;
  /** Ids in the order in which their processes were started; once for each attempt. */
  readonly started: readonly string[];
  /** The process of a task's first attempt. */
  readonly process: (id: string) => StartedProcess;
}

export interface VirtualRunOptions {
  readonly max_parallel?: number;
  readonly contexts?: Readonly<Record<string, Json>>;
  readonly chance?: () => number;
  readonly not_due?: ReadonlyMap<string, string>;
  readonly resumption?: Resumption;
  /** What happens from outside, e.g. `({ world, run }) => world.at(1000, () => run.cancel('signal', 'SIGINT'))`. */
  readonly meanwhile?: (given: { readonly world: VirtualWorld; readonly run: Run }) => void;
}

export async function runVirtually(
  plan: Plan,
  programs: Programs = {},
  options: VirtualRunOptions = {},
): Promise<VirtualRun> {
  const world = createVirtualWorld(programs, options.chance);
  const run = runPlan(
    plan,
    {
      run_id: 'run-1',
      tool_version: '0.0.0',
      plan_digest: 'digest',
      max_parallel: options.max_parallel ?? 4,
      contexts: options.contexts ?? { github: {}, runner: {}, env: {} },
      ...(options.not_due === undefined ? {} : { not_due: options.not_due }),
      ...(options.resumption === undefined ? {} : { resumption: options.resumption }),
    },
    world.ports,
  );
  options.meanwhile?.({ world, run });
  const end = await world.passUntil(run.done);
  // What comes from outside may come too late; whatever the run itself has asked for, it must have called off.
  if (options.meanwhile === undefined && world.alarms() > 0) throw new Error('the run left an alarm behind');
  const fold = createFold();
  let record: RunRecord | undefined;
  for (const event of world.events) record = fold(event);
  if (record === undefined) throw new Error('a run without events');
  return {
    world,
    end,
    record,
    results: Object.fromEntries(record.results.map((result) => [result.id, result])),
    states: Object.fromEntries(record.results.map((result) => [result.id, result.status])),
    started: world.processes.map(({ request }) => request.task.id),
    process(id) {
      const found = world.processes.find(({ request }) => request.task.id === id);
      if (found === undefined) throw new Error(`"${id}" was never started`);
      return found;
    },
  };
}
