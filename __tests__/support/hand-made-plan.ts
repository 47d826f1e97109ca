import type { Plan, PlannedTask, RetryPolicy } from '../../src/model/plan.ts';

/** A task as a test writes it: what it says, and for the rest what a plan holds by default. */
export type TaskSketch = Partial<Omit<PlannedTask, 'id' | 'needs' | 'retry'>> & {
  /** Ids; `name: [legs]` for a matrix. */
  readonly needs?: readonly (string | Readonly<Record<string, readonly string[]>>)[];
  readonly retry?: Partial<RetryPolicy>;
  readonly gate?: boolean;
};

export const noRetry: RetryPolicy = {
  max_attempts: 1,
  initial_delay: 1000,
  backoff: 2,
  max_delay: 60_000,
  jitter: false,
  on: ['failed', 'timeout'],
};

/** A plan made by hand; its tasks must stand in topological order. */
export function planOf(sketches: Readonly<Record<string, TaskSketch>>, plan: Partial<Plan> = {}): Plan {
  return {
    name: 'test',
    config_file: 'orchestrator.yml',
    max_parallel: 'auto',
    fail_fast: false,
    timeout: undefined,
    resources: {},
    secrets: [],
    problem_matchers: [],
    schedule: [],
    emit: {
      gitlab: { image: undefined, tags: [], stage: undefined },
      jenkins: { agent: undefined, options: [] },
      github: { runs_on: [], permissions: undefined },
    },
    excluded: [],
    origins: {},
    ...plan,
    tasks: Object.entries(sketches).map(([id, sketch]) => plannedTask(id, sketch)),
  };
}

function plannedTask(id: string, { needs = [], retry, gate = false, ...rest }: TaskSketch): PlannedTask {
  return {
    id,
    base_id: id,
    slug: id.replace(/\W+/g, '-'),
    name: id,
    description: undefined,
    subdirectory: '',
    command: gate ? { kind: 'gate' } : { kind: 'run', run: id, shell: 'bash' },
    env: {},
    working_directory: '.',
    needs: needs.flatMap((need) =>
      typeof need === 'string'
        ? [{ key: need, tasks: [need] }]
        : Object.entries(need).map(([key, tasks]) => ({ key, tasks })),
    ),
    after: [],
    if: undefined,
    skip: undefined,
    timeout: 600_000,
    idle_timeout: undefined,
    kill_after: 5000,
    retry: { ...noRetry, ...retry },
    allowed_exit_codes: [0],
    continue_on_error: false,
    matrix: undefined,
    resources: {},
    priority: 0,
    id_token: false,
    memory_limit: undefined,
    schedule: undefined,
    tags: [],
    origin: { source: 'task', file: 'orchestrator.yml', line: 7, column: 3 },
    origins: {},
    ...rest,
  };
}
