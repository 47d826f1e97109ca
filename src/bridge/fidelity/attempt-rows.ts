import { emulated, inScript, lost, native, useWrapper, type Row } from './cells.ts';

/** The shell that starts a command says no more of it. */
const diesOfSignal = lost(
  'what a signal ended counts as an exit code, 128 and its number: SIGTERM is 143, SIGKILL 137',
  'let the task end with a code below 128 of its own, or emit with --mode wrapper',
);

const missingProgram = lost(
  'it ends with exit code 127 there, as a failure, and is no error',
  'name the program under `interpreters`, or emit with --mode wrapper',
);

const endsThemItself = "let the script end them itself: `trap 'kill $!' EXIT`";

/** Features of attempts and of how they end. */
export const attemptRows = {
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
  'left-processes': {
    title: 'processes that a task leaves in the background',
    cells: {
      gitlab: lost('they are not ended with the task, and go on until the job ends', endsThemItself),
      jenkins: lost('they are not ended with the task, and go on until the build ends', endsThemItself),
      github: lost('they are not ended with the task, and go on until the job ends', endsThemItself),
      'github-steps': lost('they are not ended with the task, and go on while later tasks run', endsThemItself),
    },
  },
  'missing-programs': {
    title: '`error` or exit codes 126 and 127 of a script whose first line names a program that is missing',
    cells: {
      gitlab: missingProgram,
      jenkins: missingProgram,
      github: missingProgram,
      'github-steps': missingProgram,
    },
  },
  'signal-codes': {
    title: 'exit codes above 128 in `allowed-exit-codes`, `continue-on-error`, `retry.on`',
    cells: {
      gitlab: diesOfSignal,
      jenkins: diesOfSignal,
      github: diesOfSignal,
      'github-steps': diesOfSignal,
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
