import type { Key, Keys, Shape } from './shape.ts';

/** The table of keys: the one source of the reader, the types, the JSON Schema and the README's reference. */

const key = <const S extends Shape>(shape: S, doc: string, examples: readonly string[], fallback?: string): Key<S> => ({
  shape,
  doc,
  examples,
  ...(fallback === undefined ? {} : { default: fallback }),
});

const boolean = { kind: 'boolean' } as const;
const string = { kind: 'string', blank: false } as const;
const text = { kind: 'text' } as const;
const duration = { kind: 'duration' } as const;
const strings = { kind: 'list', of: string } as const;
const stringOrMany = { kind: 'one-or-many', of: string } as const;
const env = { kind: 'map', of: text, keyName: 'variable' } as const;
const cron = { kind: 'cron' } as const;
const exitCode = { kind: 'integer', min: 0, max: 255 } as const;

const needKeys = {
  id: key(string, 'The id, or a glob over ids.', ['lint']),
  optional: key(boolean, 'If true, it is no error that nothing has this id.', ['true'], '`false`'),
} satisfies Keys;
const needs = {
  kind: 'one-or-many',
  of: { kind: 'either', of: [string, { kind: 'object', keys: needKeys, requires: ['id'] }] },
} as const;

export const retryKeys = {
  'max-attempts': key({ kind: 'integer', min: 1 } as const, 'Attempts in all, the first one included.', ['3'], '`1`'),
  'initial-delay': key(duration, 'Pause before the second attempt.', ['2s'], '`1s`'),
  backoff: key({ kind: 'number', min: 1 } as const, 'Each pause is this many times the one before.', ['2'], '`2`'),
  'max-delay': key(duration, 'No pause is longer.', ['30s'], '`60s`'),
  jitter: key(boolean, 'Vary each pause at random between half of it and the whole.', ['false'], '`true`'),
  on: key(
    {
      kind: 'one-or-many',
      of: {
        kind: 'either',
        of: [
          string,
          exitCode,
          {
            kind: 'object',
            keys: {
              output: key({ kind: 'regex' } as const, 'A regular expression that a line of the output matches.', [
                "'ECONNRESET'",
              ]),
            },
            requires: ['output'],
          },
        ],
      },
    } as const,
    'What is worth another attempt: `failed`, `timeout`, `error`, exit codes, signals such as `SIGSEGV`, or `{ output: regex }`.',
    ['[timeout, 75, SIGSEGV]', "{ output: 'ECONNRESET' }"],
    '`[failed, timeout]`',
  ),
} satisfies Keys;

/** Keys of a task wherever it stands: `tasks`, `scripts`, `defaults`, a script's header. */
export const taskKeys = {
  id: key(string, 'Unique name of the task.', ['build'], "the map key, or the script's workspace-relative path"),
  name: key(string, 'What people read in place of the id. Expressions are allowed.', ['Unit tests'], 'the id'),
  description: key(string, 'One line for people.', ['Builds the container'], "the script's docstring or first comment"),
  script: key(string, 'Path of a script in the workspace. It is run by its interpreter, never through a shell.', [
    'scripts/build.py',
  ]),
  run: key(string, 'Inline shell. Expressions are an error here: pass values through `env`.', ['npm test']),
  shell: key(
    string,
    '`bash`, `sh`, `pwsh`, `python`, or a template with `{0}`, as in GitHub workflows.',
    ['sh', "'perl {0}'"],
    '`bash`',
  ),
  args: key(
    { kind: 'list', of: text } as const,
    'Arguments of `script`, given as they are.',
    ["[--level, '3']"],
    '`[]`',
  ),
  env: key(env, 'Environment variables. Maps of several levels merge key by key.', ['{ LOG_LEVEL: debug }'], '`{}`'),
  'working-directory': key(
    string,
    'Folder in the workspace in which the task runs.',
    ['packages/api'],
    'the workspace',
  ),
  needs: key(
    needs,
    'Ids or globs of the tasks that must have succeeded before. `{ id, optional: true }` need not exist. A glob must match something; a task never needs itself.',
    ['[lint, "scripts/db/*"]', '{ id: seed, optional: true }'],
    '`[]`',
  ),
  after: key(
    needs,
    'Order only: waits for these if they are in this run, whatever their result.',
    ['[cleanup]'],
    '`[]`',
  ),
  if: key(
    { kind: 'either', of: [{ kind: 'expression' }, boolean] } as const,
    'A GitHub expression. Without a status function `success() && (…)` is meant.',
    ['failure()', "github.ref == 'refs/heads/main'"],
    '`success()`',
  ),
  skip: key(
    { kind: 'either', of: [{ kind: 'literal', value: true }, string] } as const,
    '`true`, or the reason: never run, reported as skipped.',
    ['true', "'until the API is back'"],
  ),
  timeout: key(duration, 'Time limit of one attempt.', ['5m', '90'], '`60s` for scripts, `10m` for `run`'),
  'idle-timeout': key(duration, 'Ends an attempt that has printed nothing for so long.', ['30s']),
  'kill-after': key(duration, 'Time between SIGTERM and SIGKILL.', ['10s'], '`5s`'),
  retry: key(
    {
      kind: 'either',
      of: [
        { kind: 'integer', min: 0 },
        { kind: 'object', keys: retryKeys },
      ],
    } as const,
    'How many times to try again, or a mapping.',
    ['2', '{ max-attempts: 3, initial-delay: 2s }'],
    '`0`',
  ),
  'allowed-exit-codes': key(
    { kind: 'list', of: exitCode, minItems: 1 } as const,
    'Exit codes that count as passed.',
    ['[0, 3]'],
    '`[0]`',
  ),
  'continue-on-error': key(
    {
      kind: 'either',
      of: [
        boolean,
        {
          kind: 'object',
          keys: {
            'exit-codes': key(
              { kind: 'list', of: exitCode, minItems: 1 } as const,
              'Only these exit codes are allowed failures.',
              ['[1]'],
            ),
          },
          requires: ['exit-codes'],
        },
      ],
    } as const,
    'A failure is reported as *allowed*: a warning, a success for those who need it and for the run.',
    ['true', '{ exit-codes: [1] }'],
    '`false`',
  ),
  matrix: key(
    { kind: 'map', of: { kind: 'any' }, keyName: 'axis' } as const,
    'One task for each combination, with `include` and `exclude` as in GitHub. Values are in the environment as `MATRIX_<KEY>`.',
    ['{ shard: [1, 2, 3] }'],
  ),
  resources: key(
    {
      kind: 'either',
      of: [
        { kind: 'list', of: string },
        { kind: 'map', of: { kind: 'number', above: 0 }, keyName: 'resource' },
      ],
    } as const,
    'What the task takes from the pools while it runs: a map, or a list of names (1 each).',
    ['{ db-connections: 2 }', '[bench]'],
  ),
  priority: key(
    {
      kind: 'either',
      of: [{ kind: 'enum', values: ['critical', 'high', 'normal', 'low'] }, { kind: 'integer' }],
    } as const,
    'Among tasks that are ready, higher goes first. `critical` is 100, `high` 10, `normal` 0, `low` -10.',
    ['high', '5'],
    '`normal`',
  ),
  'id-token': key(boolean, 'Lets the task ask GitHub for an OIDC token.', ['true'], '`false`'),
  'memory-limit': key({ kind: 'size' } as const, 'Address-space limit of the process (POSIX).', ['512MiB']),
  schedule: key(
    cron,
    "In a run that was started by a schedule, the task is skipped unless it is due. Five fields as in a crontab, or `@daily`; in the time zone of the file's own `schedule` where its entries agree in one, else in UTC.",
    ["'17 3 * * 1'", "'@weekly'"],
  ),
  tags: key(stringOrMany, 'Words to select by: `tag:slow`.', ['[slow, nightly]'], '`[]`'),
} satisfies Keys;

const without = <K extends Keys, N extends keyof K>(keys: K, ...names: readonly N[]): Omit<K, N> =>
  // `Omit` is what the filter does; Object.fromEntries cannot say so.
  Object.fromEntries(
    Object.entries(keys).filter(([name]) => !(names as readonly PropertyKey[]).includes(name)),
  ) as Omit<K, N>;

/** `defaults`: what may stand under every task. */
export const defaultsKeys = without(taskKeys, 'needs', 'matrix', 'id', 'script', 'run');
/** `scripts` and a script's own header: the script is known already. */
export const scriptKeys = without(taskKeys, 'script', 'run');

export const discoverKeys = {
  path: key(string, 'Folder, inside the workspace.', ['scripts'], '`scripts`'),
  include: key(
    stringOrMany,
    'Globs relative to `path`.',
    ["['**/*.{sh,py}']"],
    'every extension with an interpreter, plus executable files with a shebang',
  ),
  exclude: key(stringOrMany, 'Globs relative to `path`.', ["['**/_*']"], '`[]`'),
  'skip-dirs': key(
    {
      kind: 'either',
      of: [
        strings,
        {
          kind: 'object',
          keys: { add: key(strings, 'Names added to the built-in list.', ['[fixtures]']) },
          requires: ['add'],
        },
      ],
    } as const,
    'Names of folders that are never entered: a list replaces the built-in one, `{ add: [...] }` extends it.',
    ['{ add: [fixtures] }', '[node_modules]'],
    '`.git .hg .svn node_modules __pycache__ .venv venv .tox .mypy_cache .pytest_cache dist build target vendor`',
  ),
  subdirs: key(stringOrMany, 'Only these direct subfolders.', ['[db, release]'], 'all'),
  'max-depth': key({ kind: 'integer', min: 1 } as const, '1 = files directly in `path`.', ['1'], '`3`'),
  gitignore: key(
    boolean,
    'What git ignores is not discovered: what a `.gitignore` or `.git/info/exclude` matches, be it tracked or not.',
    ['false'],
    '`true`',
  ),
} satisfies Keys;

export const scheduleKeys = {
  cron: key(
    cron,
    'Minute, hour, day of the month, month, day of the week, as in a crontab; or `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`.',
    ["'17 3 * * 1-5'"],
  ),
  timezone: key({ kind: 'timezone' } as const, 'Name of the IANA database.', ['Europe/Berlin'], '`UTC`'),
} satisfies Keys;

const permission = key({ kind: 'enum', values: ['read', 'write', 'none'] } as const, 'What the token may do.', [
  'read',
]);
const readPermission = key({ kind: 'enum', values: ['read', 'none'] } as const, 'What the token may do.', ['read']);
const writePermission = key({ kind: 'enum', values: ['write', 'none'] } as const, 'What the token may do.', ['write']);

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const permissionKeys = {
  actions: permission,
  'artifact-metadata': permission,
  attestations: permission,
  checks: permission,
  'code-quality': permission,
  contents: permission,
  'copilot-requests': writePermission,
  deployments: permission,
  discussions: permission,
  drives: permission,
  'id-token': writePermission,
  issues: permission,
  models: readPermission,
  packages: permission,
  pages: permission,
  'pull-requests': permission,
  'repository-projects': permission,
  'security-events': permission,
  statuses: permission,
  'vulnerability-alerts': readPermission,
} satisfies Keys;

const gitlabKeys = {
  image: key(string, 'Container image of the jobs, as GitLab reads it.', ['node:24'], "the runner's own"),
  tags: key(strings, 'Tags of the runners that may take the jobs.', ['[docker, linux]'], '`[]`'),
  stage: key(
    string,
    'One stage for all jobs; their order is told by `needs` alone.',
    ['test'],
    'a stage for each level',
  ),
} satisfies Keys;

const jenkinsKeys = {
  agent: key(string, 'Label of the agents that may take the tasks, or `any`.', ['linux'], '`any`'),
  options: key(
    strings,
    'Lines of the `options` block of a Declarative pipeline, as Jenkins reads them.',
    ['["timestamps()", "buildDiscarder(logRotator(numToKeepStr: \'20\'))"]'],
    '`[]`',
  ),
} satisfies Keys;

const githubKeys = {
  'runs-on': key(
    stringOrMany,
    'Labels of the runners that may take the jobs.',
    ['ubuntu-24.04', '[self-hosted, linux]'],
    '`ubuntu-latest`',
  ),
  permissions: key(
    { kind: 'object', keys: permissionKeys } as const,
    "What the workflow's token may do: `read`, `write` or `none` for each scope.",
    ['{ contents: read }'],
    '`{ contents: read }`',
  ),
} satisfies Keys;

export const emitKeys = {
  gitlab: key({ kind: 'object', keys: gitlabKeys } as const, 'For `.gitlab-ci.yml`.', ['{ image: node:24 }']),
  jenkins: key({ kind: 'object', keys: jenkinsKeys } as const, 'For the `Jenkinsfile`.', ['{ agent: linux }']),
  github: key({ kind: 'object', keys: githubKeys } as const, 'For the workflow.', ['{ runs-on: ubuntu-24.04 }']),
} satisfies Keys;

export const configKeys = {
  version: key({ kind: 'integer' } as const, 'Version of this format.', ['1'], '`1`'),
  name: key(string, 'Title of the report.', ['nightly'], "the config's file name"),
  'max-parallel': key(
    {
      kind: 'either',
      of: [
        { kind: 'integer', min: 1 },
        { kind: 'enum', values: ['auto'] },
      ],
    } as const,
    'Tasks at a time. `auto` is the number of CPUs this process may use (cgroup and affinity aware).',
    ['4', 'auto'],
    '`auto`',
  ),
  'fail-fast': key(boolean, 'The first failed task cancels what runs and skips what waits.', ['true'], '`false`'),
  timeout: key(duration, "The whole run's: what runs then is cancelled, what waits is skipped.", ['30m']),
  env: key(env, 'Environment variables for every task.', ['{ CI: "1" }'], '`{}`'),
  defaults: key({ kind: 'object', keys: defaultsKeys } as const, 'Under every task.', ['{ timeout: 2m }']),
  discover: key(
    { kind: 'one-or-many', of: { kind: 'object', keys: discoverKeys } } as const,
    'Where scripts are found.',
    ['{ path: scripts }'],
    'one entry with `path: scripts` where neither `discover` nor `tasks` is given',
  ),
  scripts: key(
    { kind: 'map', of: { kind: 'object', keys: scriptKeys }, keyName: 'path or glob' } as const,
    'Overrides for discovered scripts, by path or glob.',
    ['{ "scripts/db/**": { timeout: 5m } }'],
    '`{}`',
  ),
  tasks: key(
    { kind: 'map', of: { kind: 'object', keys: taskKeys }, keyName: 'task id' } as const,
    'Tasks by hand.',
    ['{ lint: { run: npm run lint } }'],
    '`{}`',
  ),
  interpreters: key(
    { kind: 'map', of: { kind: 'one-or-many', of: string, minItems: 1 }, keyName: 'extension' } as const,
    'Extension to command; replaces or adds to the built-in table.',
    ['{ .py: [uv, run] }'],
    'built-in table',
  ),
  resources: key(
    { kind: 'map', of: { kind: 'number', above: 0 }, keyName: 'resource' } as const,
    'Pools that tasks take from, with their capacity.',
    ['{ db-connections: 3 }'],
    '`{}`',
  ),
  secrets: key(
    strings,
    'Environment variables whose values are redacted from everything that is stored or printed.',
    ['[DEPLOY_KEY]'],
    '`[]`',
  ),
  'problem-matchers': key(
    strings,
    'Paths of GitHub problem-matcher JSON files, beside the built-in ones.',
    ['[.github/matchers/tsc.json]'],
    '`[]`',
  ),
  schedule: key(
    { kind: 'list', of: { kind: 'object', keys: scheduleKeys, requires: ['cron'] } } as const,
    'When the pipelines run that are emitted for other systems.',
    ["[{ cron: '17 3 * * 1-5', timezone: Europe/Berlin }]"],
    '`[]`',
  ),
  emit: key(
    { kind: 'object', keys: emitKeys } as const,
    'What only pipelines emitted for other systems have, by target: `gitlab`, `jenkins`, `github`.',
    ['{ gitlab: { image: "node:24" } }'],
  ),
} satisfies Keys;
