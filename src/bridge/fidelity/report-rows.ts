import { emulated, lost, native, useWrapper, type Row } from './cells.ts';

/** Features of what is told to people. */
export const reportRows = {
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
