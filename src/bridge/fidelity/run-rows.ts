import { emulated, lost, native, useWrapper, type Row } from './cells.ts';

/** Features of the run as a whole and of the machine. */
export const runRows = {
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
        'emit with -o into another file, include that in a .gitlab-ci.yml of your own, and give the job id_tokens there',
      ),
      jenkins: lost('GitHub’s OIDC token is not there', 'keep the task on GitHub'),
      github: native('`permissions: id-token: write` for that job'),
      'github-steps': native('`permissions: id-token: write` for the job'),
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
