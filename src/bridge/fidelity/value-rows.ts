import { emulated, lost, native, type Row, useWrapper } from './cells.ts';

/** Features of what a task is given and hands on. */
export const valueRows = {
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
  'run-directory': {
    title: '`ORCHESTRATOR_RUN_ID`, `ORCHESTRATOR_RUN_DIR`',
    cells: {
      gitlab: lost('they are the pipeline’s id and the checkout: no files of a run are there', useWrapper),
      jenkins: lost('they are the build’s tag and a folder of the task’s own: no files of a run are there', useWrapper),
      github: lost('they are the workflow run’s id and the checkout: no files of a run are there', useWrapper),
      'github-steps': lost('they are the workflow run’s id and the checkout: no files of a run are there', useWrapper),
    },
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
} as const satisfies Readonly<Record<string, Row>>;
