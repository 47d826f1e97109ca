import type { Support, Target } from '../model/bridge.ts';

/** What an engine does with a feature. */
export interface Cell {
  readonly support: Support;
  /** One sentence without full stop: what is different there, or how it is done. For the report and the documentation. */
  readonly how: string;
  /** What a user can do about it. */
  readonly remedy?: string;
}

export interface Row {
  /** In the words of the configuration. */
  readonly title: string;
  readonly cells: Readonly<Record<Target, Cell>>;
}

const native = (how = ''): Cell => ({ support: 'native', how });
const emulated = (how: string, remedy?: string): Cell => ({
  support: 'emulated',
  how,
  ...(remedy === undefined ? {} : { remedy }),
});
const lost = (how: string, remedy: string): Cell => ({ support: 'lost', how, remedy });

const inScript = "the job's script does it";
const useWrapper = 'emit with --mode wrapper, where one job runs the orchestrator itself';

/**
 * Every feature of a plan on every target, in the order of the report. A new feature or target does not compile without
 * its cells. An emitter may do better or worse for single tasks, and then says so. Sources: the documentation of each engine.
 */
export const fidelityTable = {
  workspace: {
    title: 'one workspace for all tasks',
    cells: {
      gitlab: lost(
        'each job starts from a fresh checkout: files that one task leaves for another are not there',
        useWrapper,
      ),
      jenkins: lost(
        'each task starts from a fresh checkout: files that one task leaves for another are not there',
        useWrapper,
      ),
      github: lost(
        'each job starts from a fresh checkout: files that one task leaves for another are not there',
        useWrapper,
      ),
      'github-steps': native('all steps share the job’s checkout'),
    },
  },
  needs: {
    title: '`needs`',
    cells: {
      gitlab: native('`needs`'),
      jenkins: native('in the engine'),
      github: native('`needs`'),
      'github-steps': native('`wait`'),
    },
  },
  after: {
    title: '`after`',
    cells: {
      gitlab: emulated('a need whose result does not count'),
      jenkins: native('in the engine'),
      github: emulated('a need whose result the condition does not look at'),
      'github-steps': native('`wait`'),
    },
  },
  gate: {
    title: 'gates',
    cells: {
      gitlab: emulated('a job that does nothing'),
      jenkins: native('in the engine'),
      github: emulated('a job that does nothing'),
      'github-steps': emulated('a step that does nothing'),
    },
  },
  matrix: {
    title: '`matrix`',
    cells: {
      gitlab: native('`parallel: matrix`, or its legs written out'),
      jenkins: emulated('its legs are written out'),
      github: native('`strategy.matrix`, or its legs written out'),
      'github-steps': emulated('its legs are written out'),
    },
  },
  'condition-known': {
    title: '`if` on branch, event or environment',
    cells: {
      gitlab: native('`rules`'),
      jenkins: emulated(
        '`github` and `env` are what Jenkins knows of the build: branches are those of a multibranch project, and variables of agents are not seen',
      ),
      github: native('`if`'),
      'github-steps': native('`if`'),
    },
  },
  'condition-results': {
    title: '`if` on results and outputs of needs',
    cells: {
      gitlab: emulated(`${inScript}: a task whose condition is false shows as passed there`),
      jenkins: native('in the engine'),
      github: native('`if`'),
      'github-steps': native('`if`'),
    },
  },
  always: {
    title: '`if: always()`',
    cells: {
      gitlab: emulated(inScript),
      jenkins: native('in the engine'),
      github: native('`if`'),
      'github-steps': native('`if`'),
    },
  },
  failure: {
    title: '`if: failure()`',
    cells: {
      gitlab: emulated(inScript),
      jenkins: native('in the engine'),
      github: native('`if` on the results of all that it needs, directly or not'),
      'github-steps': native('`if`'),
    },
  },
  timeout: {
    title: '`timeout` of an attempt',
    cells: {
      gitlab: emulated(`${inScript} (\`timeout\` of coreutils)`),
      jenkins: native('`timeout` in seconds'),
      github: emulated(`${inScript} (\`timeout\` of coreutils); the job’s own limit is whole minutes`),
      'github-steps': emulated(`${inScript} (\`timeout\` of coreutils)`),
    },
  },
  'idle-timeout': {
    title: '`idle-timeout`',
    cells: {
      gitlab: lost('silence does not end a job; its timeout does', useWrapper),
      jenkins: native('`timeout(activity: true)`'),
      github: lost('silence does not end a job; its timeout does', useWrapper),
      'github-steps': lost('silence does not end a step; its timeout does', useWrapper),
    },
  },
  'kill-after': {
    title: '`kill-after`',
    cells: {
      gitlab: emulated(inScript),
      jenkins: lost('Jenkins ends an attempt in its own way: SIGTERM, and after a while more', useWrapper),
      github: emulated(inScript),
      'github-steps': emulated(inScript),
    },
  },
  retry: {
    title: '`retry`',
    cells: {
      gitlab: emulated(`${inScript}: all attempts run in one job`),
      jenkins: native('each attempt is a stage with a node of its own'),
      github: emulated(`${inScript}: all attempts run in one job`),
      'github-steps': emulated(inScript),
    },
  },
  'retry-delay': {
    title: 'delay and back-off between attempts',
    cells: {
      gitlab: emulated(`${inScript}, without jitter; the runner waits meanwhile`),
      jenkins: native('`sleep` before the node is taken, without jitter'),
      github: emulated(`${inScript}, without jitter; the runner waits meanwhile`),
      'github-steps': emulated(`${inScript}, without jitter`),
    },
  },
  'retry-on': {
    title: '`retry.on`',
    cells: {
      gitlab: emulated(inScript),
      jenkins: emulated('in the engine'),
      github: emulated(inScript),
      'github-steps': emulated(inScript),
    },
  },
  'allowed-exit-codes': {
    title: '`allowed-exit-codes`',
    cells: {
      gitlab: emulated(inScript),
      jenkins: native('`sh(returnStatus: true)`'),
      github: emulated(inScript),
      'github-steps': emulated(inScript),
    },
  },
  'continue-on-error': {
    title: '`continue-on-error`',
    cells: {
      gitlab: native('`allow_failure`'),
      jenkins: native('`catchError`, the stage is UNSTABLE'),
      github: native('`continue-on-error` of the job'),
      'github-steps': native('`continue-on-error` of the step'),
    },
  },
  outputs: {
    title: 'outputs (`GITHUB_OUTPUT`)',
    cells: {
      gitlab: emulated('a dotenv report, values of several lines in base64; GitLab takes less than 5 KB from a job'),
      jenkins: native('in the engine'),
      github: native('job outputs'),
      'github-steps': native('step outputs'),
    },
  },
  'environment-files': {
    title: '`GITHUB_ENV` and `GITHUB_PATH` for those who need the task',
    cells: {
      gitlab: emulated('a dotenv report'),
      jenkins: emulated('in the engine'),
      github: emulated('a job output'),
      'github-steps': emulated('they reach every later step'),
    },
  },
  env: {
    title: '`env`, `args`, `working-directory`',
    cells: { gitlab: native(), jenkins: native(), github: native(), 'github-steps': native() },
  },
  run: {
    title: 'inline scripts and shells',
    cells: { gitlab: native(), jenkins: native(), github: native(), 'github-steps': native() },
  },
  name: {
    title: '`name`, `description`',
    cells: {
      gitlab: emulated('a comment above the job, which is called by its id'),
      jenkins: emulated('a comment above the task, whose stages are called by its id'),
      github: native('`name` of the job; the description is a comment'),
      'github-steps': native('`name` of the step; the description is a comment'),
    },
  },
  secrets: {
    title: '`secrets`',
    cells: {
      gitlab: native('masked CI/CD variables of the same names, to be set in the project’s settings'),
      jenkins: emulated('credentials of the same ids, of the kind "Secret text"', 'add them to Jenkins'),
      github: native('`${{ secrets.NAME }}` in `env`'),
      'github-steps': native('`${{ secrets.NAME }}` in `env`'),
    },
  },
  resources: {
    title: '`resources`',
    cells: {
      gitlab: lost(
        'jobs that share a resource may run at once',
        'give the resource the capacity 1: it becomes a resource_group',
      ),
      jenkins: native('in the engine, for the run'),
      github: lost(
        'jobs that share a resource may run at once',
        'give the resource the capacity 1: it becomes a concurrency group',
      ),
      'github-steps': lost('steps that share a resource may run at once', useWrapper),
    },
  },
  priority: {
    title: '`priority`',
    cells: {
      gitlab: lost('the order among jobs that are ready is GitLab’s', useWrapper),
      jenkins: native('in the engine'),
      github: lost('the order among jobs that are ready is GitHub’s', useWrapper),
      'github-steps': lost('steps start in the order of the file', useWrapper),
    },
  },
  'max-parallel': {
    title: '`max-parallel`',
    cells: {
      gitlab: lost('as many jobs run at once as there are runners', 'limit the runners, or emit with --mode wrapper'),
      jenkins: native('in the engine'),
      github: lost('as many jobs run at once as there are runners', useWrapper),
      'github-steps': lost('at most ten steps run at once, as GitHub has it', useWrapper),
    },
  },
  'fail-fast': {
    title: '`fail-fast`',
    cells: {
      gitlab: native('`workflow:auto_cancel:on_job_failure: all`'),
      jenkins: native('in the engine'),
      github: lost('what runs goes on when a task fails', useWrapper),
      'github-steps': lost('what runs goes on when a task fails', useWrapper),
    },
  },
  'run-timeout': {
    title: '`timeout` of the run',
    cells: {
      gitlab: lost('there is no limit for a pipeline; each job has its own', useWrapper),
      jenkins: native('`timeout` around the tasks; what runs always runs after it'),
      github: lost('there is no limit for a workflow run; each job has its own', useWrapper),
      'github-steps': emulated('the job’s `timeout-minutes`, whole minutes'),
    },
  },
  schedule: {
    title: '`schedule` of the file',
    cells: {
      gitlab: emulated(
        'schedules live in the project’s settings: a note says which to add',
        'add the schedule under Build > Pipeline schedules',
      ),
      jenkins: native('`triggers { cron }`'),
      github: native('`on.schedule`'),
      'github-steps': native('`on.schedule`'),
    },
  },
  'task-schedule': {
    title: '`schedule` of a task',
    cells: {
      gitlab: emulated('a rule on a variable of the pipeline schedule', 'set that variable in the schedule'),
      jenkins: emulated('in the engine'),
      github: native('`if` on `github.event.schedule`'),
      'github-steps': native('`if` on `github.event.schedule`'),
    },
  },
  'memory-limit': {
    title: '`memory-limit`',
    cells: {
      gitlab: emulated('`ulimit -v`'),
      jenkins: emulated('`ulimit -v`'),
      github: emulated('`ulimit -v`'),
      'github-steps': emulated('`ulimit -v`'),
    },
  },
  'id-token': {
    title: '`id-token`',
    cells: {
      gitlab: lost(
        'GitHub’s OIDC token is not there; GitLab has `id_tokens` of its own',
        'add id_tokens by hand, or keep the task on GitHub',
      ),
      jenkins: lost('GitHub’s OIDC token is not there', 'keep the task on GitHub'),
      github: native('`permissions: id-token: write` for that job'),
      'github-steps': native('`permissions: id-token: write` for the job'),
    },
  },
  masking: {
    title: 'texts that a script asks to mask (`add-mask`)',
    cells: {
      gitlab: lost(
        'it is a line like any other: the log shows the text that was to be masked',
        'make it a masked variable of the project, or emit with --mode wrapper',
      ),
      jenkins: lost(
        'it is a line like any other: the log shows the text that was to be masked',
        'name it in secrets, which are credentials there, or emit with --mode wrapper',
      ),
      github: native(),
      'github-steps': native(),
    },
  },
  summary: {
    title: '`GITHUB_STEP_SUMMARY`',
    cells: {
      gitlab: lost('there is no page for it: what a task writes is dropped', useWrapper),
      jenkins: lost('there is no page for it: what a task writes is dropped', useWrapper),
      github: native(),
      'github-steps': native(),
    },
  },
  annotations: {
    title: '`problem-matchers` and annotations',
    cells: {
      gitlab: lost('errors in the output are not shown at their lines', useWrapper),
      jenkins: lost('errors in the output are not shown at their lines', 'use the Warnings plugin, or --mode wrapper'),
      github: native('workflow commands; problem matchers are added at the start of each job'),
      'github-steps': native('workflow commands; problem matchers are added at the start of the job'),
    },
  },
  reports: {
    title: 'the run’s reports (`report.md`, `junit.xml`, …)',
    cells: {
      gitlab: emulated('GitLab shows each task as a job; a report over all is not made', useWrapper),
      jenkins: emulated('Jenkins shows each task as a stage; a report over all is not made', useWrapper),
      github: native('GitHub shows each task as a job'),
      'github-steps': native('GitHub shows each task as a step'),
    },
  },
} as const satisfies Readonly<Record<string, Row>>;

export type Feature = keyof typeof fidelityTable;
