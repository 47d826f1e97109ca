/** What other tools and GitHub's jobs call it; the first that is a key in its place is proposed. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  attempts: ['max-attempts', 'retry'],
  before: ['needs'],
  cmd: ['run'],
  cmds: ['run'],
  command: ['run', 'script'],
  commands: ['run'],
  concurrency: ['max-parallel'],
  condition: ['if'],
  cwd: ['working-directory'],
  delay: ['initial-delay', 'retry'],
  dependencies: ['needs'],
  'depends-on': ['needs'],
  depends: ['needs'],
  deps: ['needs'],
  dir: ['working-directory', 'path'],
  directory: ['working-directory', 'path'],
  environment: ['env'],
  exec: ['run'],
  file: ['script'],
  folder: ['path'],
  ignore: ['exclude'],
  'ignore-errors': ['continue-on-error'],
  'allow-failure': ['continue-on-error'],
  jobs: ['tasks'],
  label: ['name'],
  labels: ['tags'],
  memory: ['memory-limit'],
  parallel: ['max-parallel'],
  pools: ['resources'],
  requires: ['needs'],
  retries: ['retry'],
  root: ['path'],
  steps: ['tasks'],
  strategy: ['matrix'],
  'timeout-minutes': ['timeout'],
  title: ['name'],
  variables: ['env'],
  vars: ['env'],
  when: ['if'],
  workdir: ['working-directory'],
};

/** The key that a word of another tool stands for, among those that are possible. */
export function familiarName(word: string, possible: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replaceAll('_', '-');
  const found = Object.hasOwn(meanings, plain) ? meanings[plain] : undefined;
  return found?.find((name) => possible.includes(name));
}
