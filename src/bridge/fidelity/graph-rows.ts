import { emulated, inScript, lost, native, useWrapper, type Row } from './cells.ts';

/** Features of the graph and of what decides whether a task runs. */
export const graphRows = {
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
} as const satisfies Readonly<Record<string, Row>>;
