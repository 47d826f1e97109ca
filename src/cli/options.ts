/** The table of verbs and their options: parsing, help and the README are made from it. */

export interface Option {
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string;
  readonly doc: string;
  /** One letter, for `-o`. */
  readonly short?: string;
  /** May be given several times. */
  readonly many?: boolean;
}

export interface Verb {
  readonly summary: string;
  /** Name of the positional arguments, e.g. `[TASK…]`; absent where none are taken. */
  readonly takes?: string;
  readonly options: readonly OptionName[];
  readonly example: string;
  readonly notes?: string;
}

export const options = {
  config: {
    value: 'FILE',
    doc: 'The configuration. Default: orchestrator.yml and its other names, here or in .github/',
  },
  exclude: { value: 'TASK', doc: 'Leave out an id or glob; what needs it is skipped. May be repeated', many: true },
  'max-parallel': { value: 'N', doc: 'Tasks at a time, or "auto": the CPUs this process may use' },
  timeout: { value: 'DURATION', doc: "The whole run's time limit: 90, 30m, 1h30m" },
  'fail-fast': {
    doc: 'The first failed task cancels what runs and skips what waits (--no-fail-fast overrides the file)',
  },
  sequential: { doc: 'One task at a time, in the order of the plan: --max-parallel 1' },
  resume: {
    value: 'DIR',
    doc: 'Go on from a run directory, such as .orchestrator/latest: what passed and is the same is done, the rest runs',
  },
  'rerun-failed': { doc: 'Resume the newest run: run again what did not pass' },
  'dry-run': { doc: 'Show what would run, and run nothing' },
  'output-dir': { value: 'DIR', doc: 'Where run directories go. Default: .orchestrator' },
  json: { doc: 'Machine-readable output on standard output' },
  explain: { doc: 'With --json too: every file and folder that was looked at, and why it is in or out' },
  verbose: { doc: 'Say every event as it happens' },
  format: { value: 'FORMAT', doc: 'mermaid, dot or json. Default: mermaid' },
  output: {
    value: 'FILE',
    short: 'o',
    doc: 'Where to write, or - for standard output. Default: where the engine looks',
  },
  mode: {
    value: 'MODE',
    doc: 'native: a job for each task; wrapper: one job that runs the orchestrator. Default: native',
  },
  layout: {
    value: 'LAYOUT',
    doc: 'Jenkins: dataflow keeps the exact order, levels is plain Declarative. Default: dataflow',
  },
  check: { doc: 'Write nothing; exit 1 with a diff where the file is not what would be emitted' },
  strict: { doc: 'Whatever would be lost is an error' },
  force: { doc: 'Overwrite a file that script-orchestrator did not make' },
  report: {
    value: 'FORM',
    doc: 'What is emulated or lost: text on standard error, or json on standard output. Default: text',
  },
  help: { short: 'h', doc: 'Show this help' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

export const verbs = {
  run: {
    summary: 'Run the tasks',
    takes: '[TASK…]',
    options: [
      'config',
      'exclude',
      'max-parallel',
      'timeout',
      'fail-fast',
      'sequential',
      'resume',
      'rerun-failed',
      'dry-run',
      'output-dir',
      'json',
      'verbose',
    ],
    example: "run test 'scripts/db/*' --max-parallel 4",
    notes:
      'TASK is an id, a glob over ids, a path of a script, or tag:NAME. What the tasks need comes along. A run that is resumed is asked for the same as before, but for what is given anew.',
  },
  plan: {
    summary: 'Show order, waves, needs and critical path',
    takes: '[TASK…]',
    options: ['config', 'exclude', 'max-parallel', 'json'],
    example: 'plan --json',
  },
  list: {
    summary: 'Show discovered scripts and tasks, and why each file is in or out',
    options: ['config', 'json', 'explain'],
    example: 'list',
  },
  validate: {
    summary: 'Show all errors of the configuration',
    options: ['config', 'json'],
    example: 'validate --json',
  },
  graph: {
    summary: 'Draw the tasks and what they need',
    takes: '[TASK…]',
    options: ['format', 'config', 'exclude'],
    example: 'graph --format dot | dot -Tsvg > graph.svg',
  },
  emit: {
    summary: "Write the plan as another engine's pipeline",
    takes: 'TARGET',
    options: ['output', 'mode', 'layout', 'check', 'strict', 'force', 'report', 'config'],
    example: 'emit gitlab --check',
    notes: 'TARGET is gitlab, jenkins, github or github-steps. What is emulated or lost there is said.',
  },
  report: {
    summary: 'Show the report of a finished run again',
    takes: 'DIR',
    options: ['json'],
    example: 'report .orchestrator/latest',
  },
} as const satisfies Record<string, Verb>;

export type VerbName = keyof typeof verbs;
