export const id = 520;
export const ids = [520];
export const modules = {

/***/ 15:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ invocationOf)
/* harmony export */ });
function invocationOf(line, world) {
    return {
        workspace: world.workspace,
        config: line.config,
        selection: { tasks: line.verb === 'report' ? [] : line.arguments, exclude: line.exclude },
        overrides: line.overrides,
        output_dir: line.outputDir ?? '.orchestrator',
    };
}


/***/ }),

/***/ 1520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verbs: () => (/* binding */ verbs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/model/exit-codes.js
var exit_codes = __webpack_require__(4359);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/interruption.js
var orchestrate_interruption = __webpack_require__(768);
// EXTERNAL MODULE: ./lib/bundle/model/diagnostic.js
var diagnostic = __webpack_require__(5107);
;// CONCATENATED MODULE: ./lib/bundle/model/keys.js
const key = (shape, doc, examples, fallback) => ({
    shape,
    doc,
    examples,
    ...(fallback === undefined ? {} : { default: fallback }),
});
const keys_boolean = { kind: 'boolean' };
const string = { kind: 'string', blank: false };
const keys_text = { kind: 'text' };
const duration = { kind: 'duration' };
const strings = { kind: 'list', of: string };
const stringOrMany = { kind: 'one-or-many', of: string };
const env = { kind: 'map', of: keys_text, keyName: 'variable' };
const cron = { kind: 'cron' };
const exitCode = { kind: 'integer', min: 0, max: 255 };
const needKeys = {
    id: key(string, 'The id, or a glob over ids.', ['lint']),
    optional: key(keys_boolean, 'If true, it is no error that nothing has this id.', ['true'], '`false`'),
};
const needs = {
    kind: 'one-or-many',
    of: { kind: 'either', of: [string, { kind: 'object', keys: needKeys, requires: ['id'] }] },
};
const retryKeys = {
    'max-attempts': key({ kind: 'integer', min: 1 }, 'Attempts in all, the first one included.', ['3'], '`1`'),
    'initial-delay': key(duration, 'Pause before the second attempt.', ['2s'], '`1s`'),
    backoff: key({ kind: 'number', min: 1 }, 'Each pause is this many times the one before.', ['2'], '`2`'),
    'max-delay': key(duration, 'No pause is longer.', ['30s'], '`60s`'),
    jitter: key(keys_boolean, 'Vary each pause at random between half of it and the whole.', ['false'], '`true`'),
    on: key({
        kind: 'one-or-many',
        of: {
            kind: 'either',
            of: [
                string,
                exitCode,
                {
                    kind: 'object',
                    keys: {
                        output: key({ kind: 'regex' }, 'A regular expression that a line of the output matches.', [
                            "'ECONNRESET'",
                        ]),
                    },
                    requires: ['output'],
                },
            ],
        },
    }, 'What is worth another attempt: `failed`, `timeout`, `error`, exit codes, signals such as `SIGSEGV`, or `{ output: regex }`.', ['[timeout, 75, SIGSEGV]', "{ output: 'ECONNRESET' }"], '`[failed, timeout]`'),
};
const taskKeys = {
    id: key(string, 'Unique name of the task.', ['build'], "the map key, or the script's workspace-relative path"),
    name: key(string, 'What people read in place of the id. Expressions are allowed.', ['Unit tests'], 'the id'),
    description: key(string, 'One line for people.', ['Builds the container'], "the script's docstring or first comment"),
    script: key(string, 'Path of a script in the workspace. It is run by its interpreter, never through a shell.', [
        'scripts/build.py',
    ]),
    run: key(string, 'Inline shell. Expressions are an error here: pass values through `env`.', ['npm test']),
    shell: key(string, '`bash`, `sh`, `pwsh`, `python`, or a template with `{0}`, as in GitHub workflows.', ['sh', "'perl {0}'"], '`bash`'),
    args: key({ kind: 'list', of: keys_text }, 'Arguments of `script`, given as they are.', ["[--level, '3']"], '`[]`'),
    env: key(env, 'Environment variables. Maps of several levels merge key by key.', ['{ LOG_LEVEL: debug }'], '`{}`'),
    'working-directory': key(string, 'Folder in the workspace in which the task runs.', ['packages/api'], 'the workspace'),
    needs: key(needs, 'Ids or globs of the tasks that must have succeeded before. `{ id, optional: true }` need not exist. A glob must match something; a task never needs itself.', ['[lint, "scripts/db/*"]', '{ id: seed, optional: true }'], '`[]`'),
    after: key(needs, 'Order only: waits for these if they are in this run, whatever their result.', ['[cleanup]'], '`[]`'),
    if: key({ kind: 'either', of: [{ kind: 'expression' }, keys_boolean] }, 'A GitHub expression. Without a status function `success() && (\u2026)` is meant.', ['failure()', "github.ref == 'refs/heads/main'"], '`success()`'),
    skip: key({ kind: 'either', of: [{ kind: 'literal', value: true }, string] }, '`true`, or the reason: never run, reported as skipped.', ['true', "'until the API is back'"]),
    timeout: key(duration, 'Time limit of one attempt.', ['5m', '90'], '`60s` for scripts, `10m` for `run`'),
    'idle-timeout': key(duration, 'Ends an attempt that has printed nothing for so long.', ['30s']),
    'kill-after': key(duration, 'Time between SIGTERM and SIGKILL.', ['10s'], '`5s`'),
    retry: key({
        kind: 'either',
        of: [
            { kind: 'integer', min: 0 },
            { kind: 'object', keys: retryKeys },
        ],
    }, 'How many times to try again, or a mapping.', ['2', '{ max-attempts: 3, initial-delay: 2s }'], '`0`'),
    'allowed-exit-codes': key({ kind: 'list', of: exitCode, minItems: 1 }, 'Exit codes that count as passed.', ['[0, 3]'], '`[0]`'),
    'continue-on-error': key({
        kind: 'either',
        of: [
            keys_boolean,
            {
                kind: 'object',
                keys: {
                    'exit-codes': key({ kind: 'list', of: exitCode, minItems: 1 }, 'Only these exit codes are allowed failures.', ['[1]']),
                },
                requires: ['exit-codes'],
            },
        ],
    }, 'A failure is reported as *allowed*: a warning, a success for those who need it and for the run.', ['true', '{ exit-codes: [1] }'], '`false`'),
    matrix: key({ kind: 'map', of: { kind: 'any' }, keyName: 'axis' }, 'One task for each combination, with `include` and `exclude` as in GitHub. Values are in the environment as `MATRIX_<KEY>`.', ['{ shard: [1, 2, 3] }']),
    resources: key({
        kind: 'either',
        of: [
            { kind: 'list', of: string },
            { kind: 'map', of: { kind: 'number', above: 0 }, keyName: 'resource' },
        ],
    }, 'What the task takes from the pools while it runs: a map, or a list of names (1 each).', ['{ db-connections: 2 }', '[bench]']),
    priority: key({
        kind: 'either',
        of: [{ kind: 'enum', values: ['critical', 'high', 'normal', 'low'] }, { kind: 'integer' }],
    }, 'Among tasks that are ready, higher goes first. `critical` is 100, `high` 10, `normal` 0, `low` -10.', ['high', '5'], '`normal`'),
    'id-token': key(keys_boolean, 'Lets the task ask GitHub for an OIDC token.', ['true'], '`false`'),
    'memory-limit': key({ kind: 'size' }, 'Address-space limit of the process (POSIX).', ['512MiB']),
    schedule: key(cron, "In a run that was started by a schedule, the task is skipped unless it is due. Five fields as in a crontab, or `@daily`; in the time zone of the file's own `schedule` where its entries agree in one, else in UTC.", ["'17 3 * * 1'", "'@weekly'"]),
    tags: key(stringOrMany, 'Words to select by: `tag:slow`.', ['[slow, nightly]'], '`[]`'),
};
const without = (keys, ...names) => Object.fromEntries(Object.entries(keys).filter(([name]) => !names.includes(name)));
const defaultsKeys = without(taskKeys, 'needs', 'matrix', 'id', 'script', 'run');
const scriptKeys = without(taskKeys, 'script', 'run');
const discoverKeys = {
    path: key(string, 'Folder, inside the workspace.', ['scripts'], '`scripts`'),
    include: key(stringOrMany, 'Globs relative to `path`.', ["['**/*.{sh,py}']"], 'every extension with an interpreter, plus executable files with a shebang'),
    exclude: key(stringOrMany, 'Globs relative to `path`.', ["['**/_*']"], '`[]`'),
    'skip-dirs': key({
        kind: 'either',
        of: [
            strings,
            {
                kind: 'object',
                keys: { add: key(strings, 'Names added to the built-in list.', ['[fixtures]']) },
                requires: ['add'],
            },
        ],
    }, 'Names of folders that are never entered: a list replaces the built-in one, `{ add: [...] }` extends it.', ['{ add: [fixtures] }', '[node_modules]'], '`.git .hg .svn node_modules __pycache__ .venv venv .tox .mypy_cache .pytest_cache dist build target vendor`'),
    subdirs: key(stringOrMany, 'Only these direct subfolders.', ['[db, release]'], 'all'),
    'max-depth': key({ kind: 'integer', min: 1 }, '1 = files directly in `path`.', ['1'], '`3`'),
    gitignore: key(keys_boolean, 'What git ignores is not discovered.', ['false'], '`true`'),
};
const scheduleKeys = {
    cron: key(cron, 'Minute, hour, day of the month, month, day of the week, as in a crontab; or `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`.', ["'17 3 * * 1-5'"]),
    timezone: key({ kind: 'timezone' }, 'Name of the IANA database.', ['Europe/Berlin'], '`UTC`'),
};
const permission = key({ kind: 'enum', values: ['read', 'write', 'none'] }, 'What the token may do.', [
    'read',
]);
const readPermission = key({ kind: 'enum', values: ['read', 'none'] }, 'What the token may do.', ['read']);
const writePermission = key({ kind: 'enum', values: ['write', 'none'] }, 'What the token may do.', ['write']);
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
};
const gitlabKeys = {
    image: key(string, 'Container image of the jobs, as GitLab reads it.', ['node:24'], "the runner's own"),
    tags: key(strings, 'Tags of the runners that may take the jobs.', ['[docker, linux]'], '`[]`'),
    stage: key(string, 'One stage for all jobs; their order is told by `needs` alone.', ['test'], 'a stage for each level'),
};
const jenkinsKeys = {
    agent: key(string, 'Label of the agents that may take the tasks, or `any`.', ['linux'], '`any`'),
    options: key(strings, 'Lines of the `options` block of a Declarative pipeline, as Jenkins reads them.', ['["timestamps()", "buildDiscarder(logRotator(numToKeepStr: \'20\'))"]'], '`[]`'),
};
const githubKeys = {
    'runs-on': key(stringOrMany, 'Labels of the runners that may take the jobs.', ['ubuntu-24.04', '[self-hosted, linux]'], '`ubuntu-latest`'),
    permissions: key({ kind: 'object', keys: permissionKeys }, "What the workflow's token may do: `read`, `write` or `none` for each scope.", ['{ contents: read }'], '`{ contents: read }`'),
};
const emitKeys = {
    gitlab: key({ kind: 'object', keys: gitlabKeys }, 'For `.gitlab-ci.yml`.', ['{ image: node:24 }']),
    jenkins: key({ kind: 'object', keys: jenkinsKeys }, 'For the `Jenkinsfile`.', ['{ agent: linux }']),
    github: key({ kind: 'object', keys: githubKeys }, 'For the workflow.', ['{ runs-on: ubuntu-24.04 }']),
};
const configKeys = {
    version: key({ kind: 'integer' }, 'Version of this format.', ['1'], '`1`'),
    name: key(string, 'Title of the report.', ['nightly'], "the config's file name"),
    'max-parallel': key({
        kind: 'either',
        of: [
            { kind: 'integer', min: 1 },
            { kind: 'enum', values: ['auto'] },
        ],
    }, 'Tasks at a time. `auto` is the number of CPUs this process may use (cgroup and affinity aware).', ['4', 'auto'], '`auto`'),
    'fail-fast': key(keys_boolean, 'The first failed task cancels what runs and skips what waits.', ['true'], '`false`'),
    timeout: key(duration, "The whole run's: what runs then is cancelled, what waits is skipped.", ['30m']),
    env: key(env, 'Environment variables for every task.', ['{ CI: "1" }'], '`{}`'),
    defaults: key({ kind: 'object', keys: defaultsKeys }, 'Under every task.', ['{ timeout: 2m }']),
    discover: key({ kind: 'one-or-many', of: { kind: 'object', keys: discoverKeys } }, 'Where scripts are found.', ['{ path: scripts }'], 'one entry with `path: scripts` where neither `discover` nor `tasks` is given'),
    scripts: key({ kind: 'map', of: { kind: 'object', keys: scriptKeys }, keyName: 'path or glob' }, 'Overrides for discovered scripts, by path or glob.', ['{ "scripts/db/**": { timeout: 5m } }'], '`{}`'),
    tasks: key({ kind: 'map', of: { kind: 'object', keys: taskKeys }, keyName: 'task id' }, 'Tasks by hand.', ['{ lint: { run: npm run lint } }'], '`{}`'),
    interpreters: key({ kind: 'map', of: { kind: 'one-or-many', of: string, minItems: 1 }, keyName: 'extension' }, 'Extension to command; replaces or adds to the built-in table.', ['{ .py: [uv, run] }'], 'built-in table'),
    resources: key({ kind: 'map', of: { kind: 'number', above: 0 }, keyName: 'resource' }, 'Pools that tasks take from, with their capacity.', ['{ db-connections: 3 }'], '`{}`'),
    secrets: key(strings, 'Environment variables whose values are redacted from everything that is stored or printed.', ['[DEPLOY_KEY]'], '`[]`'),
    'problem-matchers': key(strings, 'Paths of GitHub problem-matcher JSON files, beside the built-in ones.', ['[.github/matchers/tsc.json]'], '`[]`'),
    schedule: key({ kind: 'list', of: { kind: 'object', keys: scheduleKeys, requires: ['cron'] } }, 'When the pipelines run that are emitted for other systems.', ["[{ cron: '17 3 * * 1-5', timezone: Europe/Berlin }]"], '`[]`'),
    emit: key({ kind: 'object', keys: emitKeys }, 'What only pipelines emitted for other systems have, by target: `gitlab`, `jenkins`, `github`.', ['{ gitlab: { image: "node:24" } }']),
};

// EXTERNAL MODULE: ./lib/bundle/model/problems/config.js
var config = __webpack_require__(9929);
// EXTERNAL MODULE: ./lib/bundle/text/cron.js
var text_cron = __webpack_require__(6772);
// EXTERNAL MODULE: ./lib/bundle/text/nearest.js
var nearest = __webpack_require__(3540);
// EXTERNAL MODULE: ./lib/bundle/text/quote.js
var quote = __webpack_require__(5494);
;// CONCATENATED MODULE: ./lib/bundle/model/problems/schedule.js




function invalidCron(mistake, span) {
    const { message, help } = wordsFor(mistake);
    return (0,diagnostic/* problem */.CC)('error', 'invalid-cron', message, span, { help });
}
function neverDue(cron, span) {
    return (0,diagnostic/* problem */.CC)('error', 'never-due', `${(0,quote/* quote */.h)(cron)} never comes: none of these months has such a day`, span, {
        help: 'the fields are minute, hour, day of the month, month, day of the week',
    });
}
function unknownTimezone(name, near, span) {
    return (0,diagnostic/* problem */.CC)('error', 'unknown-timezone', `there is no time zone ${(0,quote/* quote */.h)(name)}`, span, {
        help: near === undefined
            ? 'write a name of the IANA database, such as Europe/Berlin, or UTC'
            : `did you mean ${(0,quote/* quote */.h)(near)}?`,
    });
}
function repeatedSchedule(cron, span) {
    return (0,diagnostic/* problem */.CC)('warning', 'repeated-schedule', `the times of ${(0,quote/* quote */.h)(cron)} stand in this list already`, span);
}
const fiveFields = 'a schedule has five fields: minute, hour, day of the month, month, day of the week';
function wordsFor(mistake) {
    switch (mistake.kind) {
        case 'count':
            return {
                message: `${fiveFields}; this has ${mistake.fields}`,
                help: mistake.fields > 5
                    ? 'leave out seconds and years: no engine starts anything by them'
                    : "for example '17 3 * * 1-5', at 3:17 from Monday to Friday",
            };
        case 'nickname': {
            const near = (0,nearest/* nearest */.p)(mistake.word, text_cron/* cronNicknames */.u);
            return {
                message: `a schedule can be ${(0,quote/* alternatives */.V)(text_cron/* cronNicknames */.u)}, not ${(0,quote/* quote */.h)(mistake.word)}`,
                help: near === undefined ? fiveFields : `did you mean ${(0,quote/* quote */.h)(near)}?`,
            };
        }
        case 'dialect':
            return { message: `not every engine knows \`${mistake.sign}\` in a schedule`, help: insteadOf(mistake) };
        case 'value':
            return {
                message: `the ${mistake.field.name} takes ${rangeOf(mistake.field)}, not ${(0,quote/* quote */.h)(mistake.word)}`,
                help: nearWord(mistake.word, mistake.field) ?? '`*` is each, `1,3` a list, `1-5` a range, `*/5` each fifth',
            };
        case 'backwards': {
            const { field, from, to } = mistake;
            return {
                message: `this range of the ${field.name} goes backwards, from ${from} to ${to}`,
                help: `over the end of the ${turnOf(field)}, write \`${from}-${field.max},${field.min}-${to}\``,
            };
        }
        default: {
            const { field, word } = mistake;
            const most = field.max - field.min;
            return {
                message: `a step of the ${field.name} is a number from 1 to ${most}, not ${(0,quote/* quote */.h)(word)}`,
                help: `steps count anew in each ${turnOf(field)}, so a longer one is not possible`,
            };
        }
    }
}
function insteadOf({ sign, field }) {
    switch (sign === 'L' && field.name !== 'day of the month' ? '' : sign) {
        case '?':
            return 'write `*`';
        case 'H':
            return "it is Jenkins' own: write a minute of your choice, one that is not 0";
        case 'L':
            return 'for the last day of a month run from the 28th to the 31st, and let the task see whether it is the last';
        default:
            return 'write the days as numbers, and let the task see whether it is the right one';
    }
}
function rangeOf({ min, max, words }) {
    const names = words.length === 0 ? '' : `, or ${words[0] ?? ''} to ${words.at(-1) ?? ''}`;
    return `${min} to ${max}${names}`;
}
function nearWord(word, { words }) {
    const near = words.find((name) => name === word.slice(0, 3).toUpperCase()) ?? (0,nearest/* nearest */.p)(word, words);
    return near === undefined ? undefined : `did you mean ${(0,quote/* quote */.h)(near)}?`;
}
function turnOf({ name }) {
    const turns = {
        minute: 'hour',
        hour: 'day',
        'day of the month': 'month',
        month: 'year',
        'day of the week': 'week',
    };
    return turns[name];
}

;// CONCATENATED MODULE: ./lib/bundle/config/signals.js
const signalNames = [
    'SIGABRT',
    'SIGALRM',
    'SIGBUS',
    'SIGCHLD',
    'SIGCONT',
    'SIGFPE',
    'SIGHUP',
    'SIGILL',
    'SIGINT',
    'SIGIO',
    'SIGIOT',
    'SIGKILL',
    'SIGPIPE',
    'SIGPOLL',
    'SIGPROF',
    'SIGPWR',
    'SIGQUIT',
    'SIGSEGV',
    'SIGSTKFLT',
    'SIGSTOP',
    'SIGSYS',
    'SIGTERM',
    'SIGTRAP',
    'SIGTSTP',
    'SIGTTIN',
    'SIGTTOU',
    'SIGURG',
    'SIGUSR1',
    'SIGUSR2',
    'SIGVTALRM',
    'SIGWINCH',
    'SIGXCPU',
    'SIGXFSZ',
];

;// CONCATENATED MODULE: ./lib/bundle/config/check-settings.js



const shells = ['bash', 'sh', 'pwsh', 'python'];
const longestId = 255;
function checkSettings(settings, diagnostics) {
    if (settings.id !== undefined)
        checkId(settings.id, diagnostics);
    checkVariables(settings.env?.value, diagnostics);
    checkPlainTexts(settings, diagnostics);
    const { shell, retry } = settings;
    if (shell !== undefined && !isShell(shell.value)) {
        diagnostics.push(config/* unknownShell */.L$(shell.value, shells, (0,nearest/* nearest */.p)(shell.value, shells), shell.span));
    }
    for (const { value, span } of (typeof retry?.value === 'object' ? retry.value.on?.value : undefined) ?? []) {
        if (typeof value !== 'string' || !/^SIG[A-Z0-9]+$/.test(value) || signalNames.includes(value))
            continue;
        diagnostics.push(config/* unknownSignal */.X9(value, (0,nearest/* nearest */.p)(value, signalNames), span));
    }
}
function checkPlainTexts({ id, description, shell, tags, matrix }, diagnostics) {
    const texts = [];
    if (id !== undefined)
        texts.push(['id', id]);
    if (description !== undefined)
        texts.push(['description', description]);
    if (shell !== undefined)
        texts.push(['shell', shell]);
    for (const tag of tags?.value ?? [])
        texts.push(['tags', tag]);
    for (const { value } of matrix?.value ?? [])
        if (Array.isArray(value.value))
            texts.push(['matrix', value]);
    for (const [name, { value, span }] of texts) {
        if (holdsBraces(value))
            diagnostics.push(config/* misplacedExpression */.b(name, span));
    }
}
function holdsBraces(value) {
    if (typeof value === 'string')
        return value.includes('${{');
    return typeof value === 'object' && value !== null && Object.values(value).some(holdsBraces);
}
function isShell(shell) {
    return shells.includes(shell) || shell.includes('${{') || /\S\s.*\{0\}/s.test(shell);
}
function checkScript(settings, diagnostics) {
    checkSettings(settings, diagnostics);
    if (settings.shell !== undefined)
        diagnostics.push(config/* shellWithoutRun */.u_(settings.shell.keySpan));
}
function checkTask({ key, value }, diagnostics) {
    checkId(key, diagnostics);
    checkSettings(value.value, diagnostics);
    const { script, run, args, shell } = value.value;
    if (script !== undefined && run !== undefined) {
        const [first, second] = script.keySpan.start < run.keySpan.start
            ? [{ name: 'script', span: script.keySpan }, run]
            : [{ name: 'run', span: run.keySpan }, script];
        diagnostics.push(config/* scriptAndRun */.K4(second.keySpan, first));
    }
    if (args !== undefined && script === undefined) {
        diagnostics.push(config/* argsWithoutScript */.V7(run !== undefined, args.keySpan));
    }
    if (shell !== undefined && run === undefined)
        diagnostics.push(config/* shellWithoutRun */.u_(shell.keySpan));
    if (run !== undefined)
        checkRun(run, diagnostics);
}
function checkVariables(env, diagnostics) {
    for (const { key } of env ?? [])
        checkVariable(key, diagnostics);
}
function checkVariable({ value, span }, diagnostics) {
    if (value !== '' && !/[=\p{Cc}]/u.test(value))
        return;
    diagnostics.push(config/* invalidVariableName */.Xm(value, span));
}
function checkId({ value, span }, diagnostics) {
    const why = reasonAgainstId(value);
    if (why !== undefined)
        diagnostics.push(config/* invalidTaskId */.AX(value, why, span));
}
function reasonAgainstId(id) {
    if (id.trim() === '')
        return 'must not be empty';
    if (id.length > longestId)
        return `is at most ${longestId} characters long, and this one has ${id.length}`;
    if (id !== id.trim())
        return 'does not begin or end with a blank';
    return /[\p{Cc}\u2028\u2029]/u.test(id) ? 'holds no line breaks and control characters' : undefined;
}
function checkRun({ value, span }, diagnostics) {
    if (!value.includes('${{'))
        return;
    const written = span.file.text.slice(span.start, span.end);
    const found = Array.from(written.matchAll(/\$\{\{(?:[^}]|\}(?!\}))*\}\}|\$\{\{/g));
    for (const match of found) {
        const start = span.start + match.index;
        diagnostics.push(config/* expressionInRun */.Hj(match[0], { file: span.file, start, end: start + match[0].length }));
    }
    if (found.length === 0)
        diagnostics.push(config/* expressionInRun */.Hj(value, span));
}

;// CONCATENATED MODULE: ./lib/bundle/config/describe-node.js

function descriptionOf(node) {
    if (node.kind === 'list')
        return 'a list';
    if (node.kind === 'map')
        return 'a mapping';
    if (node.kind === 'broken' || node.value === null)
        return node.kind === 'scalar' && node.text !== '' ? `\`${node.text}\`` : 'nothing';
    if (typeof node.value === 'number')
        return `the number ${node.text}`;
    return typeof node.value === 'boolean' ? `\`${node.text}\`` : `the text ${(0,quote/* quote */.h)(node.value)}`;
}

;// CONCATENATED MODULE: ./lib/bundle/config/familiar-names.js
const meanings = {
    attempts: ['max-attempts', 'retry'],
    before: ['needs'],
    cmd: ['run'],
    cmds: ['run'],
    command: ['run', 'script'],
    commands: ['run'],
    concurrency: ['max-parallel'],
    condition: ['if'],
    cron: ['schedule'],
    crontab: ['schedule'],
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
    'time-zone': ['timezone'],
    'timeout-minutes': ['timeout'],
    title: ['name'],
    triggers: ['schedule'],
    tz: ['timezone'],
    variables: ['env'],
    vars: ['env'],
    when: ['if'],
    workdir: ['working-directory'],
};
function familiarName(word, possible) {
    const plain = word.toLowerCase().replaceAll('_', '-');
    const found = Object.hasOwn(meanings, plain) ? meanings[plain] : undefined;
    return found?.find((name) => possible.includes(name));
}

// EXTERNAL MODULE: ./lib/bundle/text/duration.js
var text_duration = __webpack_require__(7844);
;// CONCATENATED MODULE: ./lib/bundle/text/size.js
const units = {
    '': 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
const longest = 50;
function parseSize(text) {
    if (text.length > longest)
        return undefined;
    const match = /^\s*(\d+\.?\d*|\.\d+) *([a-z]*)\s*$/i.exec(text);
    const bytes = Math.round(Number(match?.[1]) * (units[(match?.[2] ?? '').toLowerCase()] ?? Number.NaN));
    return bytes >= 1 && bytes <= Number.MAX_SAFE_INTEGER ? bytes : undefined;
}

;// CONCATENATED MODULE: ./lib/bundle/text/time-zone.js
function isTimeZone(name) {
    const known = timeZones();
    if (known.includes(name))
        return true;
    const lower = name.toLowerCase();
    if (known.some((zone) => zone.toLowerCase() === lower) || !/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+$/.test(name)) {
        return false;
    }
    try {
        return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
function timeZones() {
    return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}

;// CONCATENATED MODULE: ./lib/bundle/config/expectation.js

function expectationOf(shape) {
    switch (shape.kind) {
        case 'boolean':
            return '`true` or `false`';
        case 'string':
        case 'text':
            return 'a text';
        case 'integer':
            return `a whole number${expectation_rangeOf(shape)}`;
        case 'number':
            return shape.above === undefined ? `a number${expectation_rangeOf(shape)}` : `a number above ${shape.above}`;
        case 'duration':
            return 'a duration';
        case 'size':
            return 'a size';
        case 'regex':
            return 'a regular expression';
        case 'cron':
            return 'a schedule of five fields';
        case 'timezone':
            return 'the name of a time zone';
        case 'expression':
            return 'an expression';
        case 'enum':
            return (0,quote/* alternatives */.V)(shape.values.map((value) => `\`${value}\``));
        case 'literal':
            return `\`${shape.value}\``;
        case 'any':
            return 'a value';
        case 'list':
            return 'a list';
        case 'map':
        case 'object':
            return 'a mapping';
        case 'either':
            return (0,quote/* alternatives */.V)(shape.of.map(expectationOf));
        default:
            return `${expectationOf(shape.of)}, or a list of such`;
    }
}
function expectation_rangeOf({ min, max }) {
    if (min === undefined)
        return max === undefined ? '' : ` up to ${max}`;
    return max === undefined ? ` from ${min}` : ` from ${min} to ${max}`;
}

;// CONCATENATED MODULE: ./lib/bundle/config/read-scalar.js









function readScalar(shape, node, place, diagnostics) {
    const { value, text, span } = node;
    if (typeof value === 'string' && value.includes('\0')) {
        diagnostics.push(config/* nulInText */.m6(span));
        return undefined;
    }
    const located = (read) => ({ value: read, span });
    const refused = (problem) => {
        diagnostics.push(problem);
        return undefined;
    };
    const wrong = () => refused(wrongType(node, place));
    switch (shape.kind) {
        case 'boolean':
            return typeof value === 'boolean' ? located(value) : wrong();
        case 'literal':
            return value === shape.value ? located(value) : wrong();
        case 'text':
            return value === null ? wrong() : located(typeof value === 'string' ? value : text);
        case 'string':
            if (typeof value !== 'string')
                return wrong();
            if (shape.blank === false && value.trim() === '')
                return refused(config/* emptyText */.BI(place.name, place.example, span));
            return located(value);
        case 'expression':
            return typeof value === 'string' ? located(value) : wrong();
        case 'regex': {
            if (typeof value !== 'string')
                return wrong();
            const regex = compile(value);
            return typeof regex === 'string' ? refused(config/* invalidRegex */.TG(regex, span)) : located(value);
        }
        case 'cron': {
            if (typeof value !== 'string')
                return wrong();
            const read = (0,text_cron/* readCron */.v)(value);
            if (read.ok)
                return located(read.cron);
            if (value.includes('${{'))
                return refused(config/* misplacedExpression */.b(place.name, span));
            if (value.trim() === '')
                return refused(config/* emptyText */.BI(place.name, place.example, span));
            if (read.kind === 'never')
                return refused(neverDue(value, span));
            return refused(invalidCron(read, partOf(span, value, read)));
        }
        case 'timezone': {
            if (typeof value !== 'string')
                return wrong();
            if (value.trim() === '')
                return refused(config/* emptyText */.BI(place.name, place.example, span));
            return isTimeZone(value) ? located(value) : refused(unknownTimezone(value, (0,nearest/* nearest */.p)(value, timeZones()), span));
        }
        case 'enum': {
            if (typeof value !== 'string')
                return wrong();
            if (shape.values.includes(value))
                return located(value);
            const alternative = { near: (0,nearest/* nearest */.p)(value, shape.values), example: place.example };
            return refused(config/* unknownValue */.Uo(place.name, value, expectationOf(place.whole), alternative, span));
        }
        case 'integer':
        case 'number': {
            if (typeof value !== 'number' || !Number.isFinite(value))
                return wrong();
            const isInRange = value >= (shape.min ?? -Infinity) && value <= ('max' in shape ? (shape.max ?? Infinity) : Infinity);
            const isAbove = !('above' in shape) || value > (shape.above ?? -Infinity);
            const isWhole = shape.kind === 'number' || Number.isSafeInteger(value);
            if (isInRange && isAbove && isWhole)
                return located(value);
            return refused(config/* numberOutOfRange */.qj(place.name, text, expectationOf(place.whole), place.example, span));
        }
        case 'duration': {
            if (typeof value !== 'string' && typeof value !== 'number')
                return wrong();
            const written = typeof value === 'number' ? plainNumber(value) : value;
            const milliseconds = (0,text_duration/* parseDuration */.E9)(written);
            if (milliseconds !== undefined)
                return located(milliseconds);
            if ((0,text_duration/* isEmptyDuration */.YE)(written))
                return refused(config/* emptyDuration */.oC(place.name, text, span));
            return refused(config/* invalidDuration */.sf(place.name, text, place.example, span));
        }
        case 'size': {
            if (typeof value !== 'string' && typeof value !== 'number')
                return wrong();
            const bytes = parseSize(typeof value === 'number' ? plainNumber(value) : value);
            return bytes === undefined
                ? refused(config/* invalidSize */.TX(place.name, text, place.example, span))
                : located(bytes);
        }
        case 'any':
            return located(value);
        default:
            return wrong();
    }
}
function wrongType(node, { name, example, whole }) {
    if (node.kind === 'scalar' && node.value === null && node.text === '') {
        return config/* missingValue */.Qh(name, expectationOf(whole), example, node.span);
    }
    if (node.kind === 'scalar' && typeof node.value !== 'string' && takesText(whole) && !isLiteralOf(whole, node.value)) {
        return config/* unquotedText */.Rw(name, expectationOf(whole), descriptionOf(node), node.text, node.span);
    }
    return config/* wrongType */.gQ(name, expectationOf(whole), descriptionOf(node), example, node.span);
}
function takesText(shape) {
    if (shape.kind === 'either')
        return shape.of.some(takesText);
    if (shape.kind === 'one-or-many')
        return takesText(shape.of);
    return shape.kind === 'string' || shape.kind === 'text' || shape.kind === 'regex';
}
function isLiteralOf(shape, value) {
    const alternatives = shape.kind === 'either' ? shape.of : [shape];
    return alternatives.some((one) => one.kind === 'literal' && typeof one.value === typeof value);
}
function partOf({ file, ...whole }, text, { start, end }) {
    const at = file.text.slice(whole.start, whole.end).indexOf(text);
    if (at === -1 || start >= end)
        return { file, ...whole };
    return { file, start: whole.start + at + start, end: whole.start + at + end };
}
function plainNumber(value) {
    return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
function compile(source) {
    try {
        return new RegExp(source);
    }
    catch (error) {
        const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
        return message.replace(/^Invalid regular expression: \/[^]*\/[a-z]*: /, '');
    }
}

;// CONCATENATED MODULE: ./lib/bundle/config/yaml-nodes.js
function plainValue(node, made = new Map()) {
    if (node.kind === 'broken')
        return null;
    if (node.kind === 'scalar') {
        return typeof node.value === 'number' && !Number.isFinite(node.value) ? node.text : node.value;
    }
    const known = made.get(node);
    if (known !== undefined)
        return known;
    const plain = node.kind === 'list'
        ? node.items.map((item) => plainValue(item, made))
        : Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plainValue(value, made)]));
    made.set(node, plain);
    return plain;
}

;// CONCATENATED MODULE: ./lib/bundle/config/read-shape.js





class ShapeReader {
    #diagnostics;
    #done = new Map();
    #plainValues = new Map();
    #looked = new Set();
    constructor(diagnostics) {
        this.#diagnostics = diagnostics;
    }
    read(shape, node, name) {
        return this.#read(shape, node, { name, example: undefined, whole: shape });
    }
    #read(shape, node, place) {
        if (node.kind === 'scalar')
            return this.#readNew(shape, node, place);
        let done = this.#done.get(shape);
        if (done === undefined)
            this.#done.set(shape, (done = new Map()));
        if (!done.has(node))
            done.set(node, this.#readNew(shape, node, place));
        return done.get(node);
    }
    #readNew(shape, node, place) {
        if (node.kind === 'broken')
            return undefined;
        if (shape.kind === 'either') {
            const chosen = shape.of.find((alternative) => suits(alternative, node));
            return chosen === undefined ? this.#refused(wrongType(node, place)) : this.#read(chosen, node, place);
        }
        if (shape.kind === 'one-or-many' && node.kind !== 'list') {
            return { value: this.#readItems(shape.of, [node], place), span: node.span };
        }
        if (shape.kind === 'any') {
            this.#checkScalars(node, this.#looked);
            return { value: plainValue(node, this.#plainValues), span: node.span };
        }
        if (node.kind === 'list' && (shape.kind === 'list' || shape.kind === 'one-or-many')) {
            return this.#readList(shape, node, place);
        }
        if (node.kind === 'map' && shape.kind === 'map')
            return { value: this.#readMap(shape, node, place), span: node.span };
        if (node.kind === 'map' && shape.kind === 'object')
            return this.#readObject(shape, node, place);
        if (node.kind === 'scalar')
            return readScalar(shape, node, place, this.#diagnostics);
        return this.#refused(wrongType(node, place));
    }
    #readList(shape, { items, span }, place) {
        if (items.length < (shape.minItems ?? 0)) {
            return this.#refused(config/* emptyList */.ck(place.name, place.example, span));
        }
        return { value: this.#readItems(shape.of, items, { ...place, whole: shape.of }), span };
    }
    #readItems(shape, items, place) {
        const read = [];
        for (const item of items) {
            const value = this.#read(shape, item, place) ?? substituteFor(shape, item);
            if (value !== undefined)
                read.push(value);
        }
        return read;
    }
    #readMap(shape, node, { example }) {
        const read = [];
        for (const { key, value: written } of node.entries) {
            if (key.value.includes('\0'))
                this.#diagnostics.push(config/* nulInText */.m6(key.span));
            const place = { name: key.value, example, whole: shape.of };
            const value = this.#read(shape.of, written, place) ?? substituteFor(shape.of, written);
            if (value !== undefined)
                read.push({ key, value });
        }
        return read;
    }
    #readObject({ keys, requires = [] }, node, place) {
        const read = {};
        const written = new Set();
        let isMisnamed = false;
        for (const { key, value: content } of node.entries) {
            const known = Object.hasOwn(keys, key.value) ? keys[key.value] : undefined;
            if (known === undefined) {
                const names = Object.keys(keys);
                const near = familiarName(key.value, names) ?? (0,nearest/* nearest */.p)(key.value, names);
                this.#diagnostics.push(config/* unknownKey */.a(key, near, names));
                if (near === undefined)
                    isMisnamed = true;
                else
                    written.add(near);
                continue;
            }
            written.add(key.value);
            const value = this.#read(known.shape, content, {
                name: key.value,
                example: `${key.value}: ${known.examples[0] ?? '\u2026'}`,
                whole: known.shape,
            });
            if (value !== undefined)
                read[key.value] = { value: value.value, span: value.span, keySpan: key.span };
        }
        for (const name of requires) {
            if (written.has(name) || isMisnamed)
                continue;
            this.#diagnostics.push(config/* missingKey */.aV(name, place.name, keys[name]?.examples[0] ?? '\u2026', node.span));
        }
        return requires.every((name) => Object.hasOwn(read, name)) ? { value: read, span: node.span } : undefined;
    }
    #checkScalars(node, seen) {
        if (node.kind === 'broken' || seen.has(node))
            return;
        seen.add(node);
        if (node.kind === 'list')
            for (const item of node.items)
                this.#checkScalars(item, seen);
        else if (node.kind === 'map')
            for (const { value } of node.entries)
                this.#checkScalars(value, seen);
        else {
            const { text, value, span } = node;
            if (text.includes('\0'))
                this.#diagnostics.push(config/* nulInText */.m6(span));
            if (typeof value === 'number' && String(value) !== text) {
                this.#diagnostics.push(config/* numberReadOtherwise */.GJ(text, value, span));
            }
        }
    }
    #refused(diagnostic) {
        this.#diagnostics.push(diagnostic);
        return undefined;
    }
}
function suits(shape, node) {
    switch (shape.kind) {
        case 'boolean':
            return node.kind === 'scalar' && typeof node.value === 'boolean';
        case 'integer':
        case 'number':
            return node.kind === 'scalar' && typeof node.value === 'number';
        case 'literal':
            return node.kind === 'scalar' && node.value === shape.value;
        case 'list':
            return node.kind === 'list';
        case 'map':
        case 'object':
            return node.kind === 'map';
        default:
            return node.kind === 'scalar' && typeof node.value === 'string';
    }
}
function substituteFor(shape, { span }) {
    if (shape.kind === 'object' && shape.requires === undefined)
        return { value: {}, span };
    return shape.kind === 'number' ? { value: Infinity, span } : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/bundle/model/problems/yaml.js


function duplicateKey(key, first) {
    return (0,diagnostic/* problem */.CC)('error', 'duplicate-key', `the key ${(0,quote/* quote */.h)(key.value)} occurs twice in this mapping`, key.span, {
        notes: [{ message: 'it was first written here', span: first }],
        help: 'keep one of the two, or join their values',
    });
}
function tabIndentation(span) {
    return (0,diagnostic/* problem */.CC)('error', 'tab-indentation', 'this line is indented with a tab; YAML allows spaces alone', span, {
        help: 'replace the tabs at the beginning of lines by spaces',
    });
}
function wrongIndentation(span) {
    return (0,diagnostic/* problem */.CC)('error', 'wrong-indentation', 'this line is indented like nothing above it', span, {
        help: 'keys of one mapping, and items of one list, begin in the same column',
    });
}
function unclosedBracket(bracket, span) {
    const closing = bracket === '[' ? ']' : '}';
    return (0,diagnostic/* problem */.CC)('error', 'unclosed-bracket', `this \`${bracket}\` has no closing \`${closing}\``, span, {
        help: `add the \`${closing}\`, and indent the lines up to it deeper than the key; or quote the value if \`${bracket}\` belongs to the text`,
    });
}
function unopenedBracket(bracket, span) {
    return (0,diagnostic/* problem */.CC)('error', 'unopened-bracket', `nothing was opened that this \`${bracket}\` could close`, span, {
        help: `delete it, or quote the value if \`${bracket}\` belongs to the text`,
    });
}
function unclosedQuote(mark, span) {
    return (0,diagnostic/* problem */.CC)('error', 'unclosed-quote', `this text begins with ${mark} and never ends`, span, {
        help: `add the closing ${mark}; within such a text ${mark === "'" ? "a ' is written twice: ''" : String.raw `a " is written \"`}`,
    });
}
function textAfterQuote(span) {
    return (0,diagnostic/* problem */.CC)('error', 'text-after-quote', 'a value ends with its closing quote, but more follows', span, {
        help: 'put the whole value in quotes of the other kind, or write it as a block on the lines below: `key: |`',
    });
}
function textAfterValue(span) {
    return (0,diagnostic/* problem */.CC)('error', 'text-after-value', 'the value before this has ended; this cannot follow it', span, {
        help: 'look for a missing quote, comma or line break just before it',
    });
}
function colonInValue(span) {
    return (0,diagnostic/* problem */.CC)('error', 'colon-in-value', 'this value holds a colon and a blank, which would begin a mapping', span, {
        help: 'put the whole value in quotes, or write it as a block on the lines below: `key: |`',
    });
}
function missingColon(key, span) {
    const help = /^-[^\s-]/.test(key)
        ? 'an item of a list is a `-`, a blank and its value'
        : 'a text of several lines needs quotes, or is written as a block on the lines below: `key: |`';
    return (0,diagnostic/* problem */.CC)('error', 'missing-colon', `expected \`key: value\`, but ${(0,quote/* quote */.h)(key)} is followed by no colon`, span, {
        help: /^[\w.-]+$/.test(key) && !key.startsWith('-') ? `if it is a key, write \`${key}:\`` : help,
    });
}
function missingBlank(span) {
    return (0,diagnostic/* problem */.CC)('error', 'missing-blank', 'a blank is missing after the colon', span, {
        help: 'write `key: value`',
    });
}
function missingComma(span) {
    return (0,diagnostic/* problem */.CC)('error', 'missing-comma', 'a comma is missing before this', span, {
        help: 'items in `[ ]` and `{ }` are separated by commas; a comma within a text needs quotes',
    });
}
function extraComma(span) {
    return (0,diagnostic/* problem */.CC)('error', 'extra-comma', 'there is nothing before this comma', span, { help: 'delete it' });
}
function listOnKeyLine(span) {
    return (0,diagnostic/* problem */.CC)('error', 'list-on-key-line', 'a list cannot begin with `-` on the line of its key', span, {
        help: 'put the items on the lines below, or write [a, b]',
    });
}
function reservedCharacter(character, span) {
    return (0,diagnostic/* problem */.CC)('error', 'reserved-character', `a text cannot begin with ${(0,quote/* quote */.h)(character)} in YAML`, span, {
        help: 'put the whole value in quotes',
    });
}
function invalidEscape(escape, span) {
    return (0,diagnostic/* problem */.CC)('error', 'invalid-escape', `${escape} means nothing within double quotes`, span, {
        help: String.raw `write \\ for a backslash, or use single quotes, in which it is a letter like any other`,
    });
}
function multipleDocuments(span) {
    return (0,diagnostic/* problem */.CC)('error', 'multiple-documents', 'a second YAML document begins here; there may be one alone', span, {
        help: 'delete the line, or move what follows into a file of its own',
    });
}
function unsupportedDirective(span) {
    return (0,diagnostic/* problem */.CC)('error', 'unsupported-directive', 'a line that begins with `%` directs the YAML reader; none is supported', span, {
        help: 'delete the line; the file is read as YAML 1.2',
    });
}
function unknownTag(tag, span) {
    return (0,diagnostic/* problem */.CC)('error', 'unknown-tag', `the YAML tag ${(0,quote/* quote */.h)(tag)} does not fit its value, or is not supported`, span, {
        help: 'a word that begins with `!` is a tag: if it belongs to the value, put the whole value in quotes',
    });
}
function unknownAlias(name, near, span) {
    return (0,diagnostic/* problem */.CC)('error', 'unknown-alias', `no anchor \`&${name}\` stands before this alias`, span, {
        help: near === undefined
            ? 'a word that begins with `*` repeats an anchor: if it belongs to the value, put the whole value in quotes'
            : `did you mean \`*${near}\`?`,
    });
}
function recursiveAlias(name, span) {
    return (0,diagnostic/* problem */.CC)('error', 'recursive-alias', `the alias \`*${name}\` stands within what it repeats, so it has no end`, span);
}
function tooManyAliases(limit, span) {
    return (0,diagnostic/* problem */.CC)('error', 'too-many-aliases', `with this alias the file repeats more than ${limit} values`, span, {
        help: 'write the values out, or repeat smaller ones',
    });
}
function nestedTooDeeply(limit, span) {
    return (0,diagnostic/* problem */.CC)('error', 'nested-too-deeply', `the file is nested deeper than ${limit} levels`, span);
}
function fileTooLarge(limit, span) {
    return (0,diagnostic/* problem */.CC)('error', 'file-too-large', `the file is larger than ${limit}`, span);
}
function nulCharacter(utf16, span) {
    return (0,diagnostic/* problem */.CC)('error', 'nul-character', 'there is a NUL character here, which no program could be given', span, {
        help: utf16 ? 'the file looks like UTF-16: save it as UTF-8' : 'delete it',
    });
}
function keyNoText(span) {
    return (0,diagnostic/* problem */.CC)('error', 'key-no-text', 'a key must be a text', span, {
        help: 'a `{{` that belongs to a text needs quotes around the whole value',
    });
}
function mergeNoMapping(span) {
    return (0,diagnostic/* problem */.CC)('error', 'merge-no-mapping', 'the merge key `<<` takes mappings alone', span, {
        help: 'for example `<<: *common`, where `&common` is an anchor of a mapping',
    });
}
function invalidYaml(reason, span) {
    return (0,diagnostic/* problem */.CC)('error', 'invalid-yaml', `this is no valid YAML: ${reason}`, span, {
        help: 'if it belongs to a text, put the whole text in quotes',
    });
}

;// CONCATENATED MODULE: ./lib/bundle/config/yaml-errors.js

const harmless = new Set(['BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE', 'BAD_SCALAR_START']);
function explainSyntax(source, complaints, unclosed) {
    const sorted = complaints.toSorted((a, b) => a.start - b.start);
    const first = sorted.findIndex(({ code }) => !harmless.has(code));
    const told = first === -1 ? sorted : sorted.slice(0, first + 1);
    return { broken: first !== -1, diagnostics: told.map((complaint) => explain(source, complaint, sorted, unclosed)) };
}
function explain(source, complaint, all, unclosed) {
    const { file, text } = source;
    const { start, code, message } = complaint;
    const span = (from, to) => ({ file, start: from, end: Math.min(to, text.length) });
    const here = span(start, complaint.end);
    const restOfLine = span(start, endOfLine(text, start));
    const character = text.charAt(start);
    if (code === 'BAD_DQ_ESCAPE') {
        const escape = /^\\(?:x.{0,2}|u.{0,4}|U.{0,8}|.)?/u.exec(text.slice(start, start + 10))?.[0] ?? '\\';
        return invalidEscape(escape, span(start, start + escape.length));
    }
    if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE') {
        return unknownTag(text.slice(here.start, here.end), here);
    }
    if (code === 'BAD_SCALAR_START')
        return reservedCharacter(character, here);
    const indentation = span(startOfLine(text, start), start);
    const tab = /^[ \t]*/.exec(text.slice(indentation.start, start + 1))?.[0].indexOf('\t') ?? -1;
    if (code === 'TAB_AS_INDENT' || tab !== -1) {
        const at = tab === -1 ? start : indentation.start + tab;
        return tabIndentation(span(at, at + 1));
    }
    if (unclosed !== undefined && (code === 'MISSING_CHAR' || code === 'BAD_INDENT') && unclosed.start < start) {
        const place = span(unclosed.start, unclosed.start + 1);
        return isQuote(unclosed.mark)
            ? unclosedQuote(unclosed.mark, place)
            : unclosedBracket(unclosed.mark, place);
    }
    if (code === 'BLOCK_AS_IMPLICIT_KEY') {
        const many = all.find((other) => other.start === start && other.code === 'MULTILINE_IMPLICIT_KEY');
        return many === undefined ? colonInValue(restOfLine) : wrongIndentation(lineAfter(source, start));
    }
    if (code === 'MULTILINE_IMPLICIT_KEY') {
        const colon = /^[^\s:]+:(?=[^\s:])/.exec(text.slice(start, restOfLine.end))?.[0];
        const at = start + (colon?.length ?? 1) - 1;
        return colon === undefined
            ? missingColon(text.slice(start, restOfLine.end), restOfLine)
            : missingBlank(span(at, at + 1));
    }
    if (code === 'BAD_INDENT') {
        const line = lineAt(source, start);
        const written = text.slice(line.start, line.end);
        return /^-[^\s-]/.test(written) ? missingColon(written, line) : wrongIndentation(line);
    }
    if (code === 'MISSING_CHAR') {
        if (message.startsWith('Implicit map keys'))
            return missingColon(text.slice(here.start, here.end), here);
        if (message.startsWith('Missing , '))
            return missingComma(wordAt(source, start));
    }
    if (code === 'UNEXPECTED_TOKEN') {
        if (character === ',')
            return extraComma(span(start, start + 1));
        if (character === ']' || character === '}')
            return unopenedBracket(character, span(start, start + 1));
        if (message.includes('block-seq-ind on same line'))
            return listOnKeyLine(restOfLine);
        const before = text.slice(0, start).trimEnd().at(-1) ?? '';
        if (isQuote(before))
            return textAfterQuote(restOfLine);
        if (message.includes('at node end') || message.includes('in YAML stream'))
            return textAfterValue(restOfLine);
    }
    return invalidYaml(uncapitalised(message), here);
}
function isQuote(mark) {
    return mark === '"' || mark === "'";
}
function uncapitalised(message) {
    return message.charAt(0).toLowerCase() + message.slice(1);
}
function startOfLine(text, offset) {
    return offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
function endOfLine(text, offset) {
    const rest = /[\r\n]/.exec(text.slice(offset));
    const end = rest === null ? text.length : offset + rest.index;
    return offset + text.slice(offset, end).trimEnd().length;
}
function lineAt({ file, text }, offset) {
    const begin = startOfLine(text, offset + 1);
    const start = begin + (/^[ \t]*/.exec(text.slice(begin, begin + 1000))?.[0].length ?? 0);
    return { file, start, end: Math.max(endOfLine(text, start), start) };
}
function lineAfter(source, offset) {
    const next = /\r\n|\r|\n/.exec(source.text.slice(offset));
    return lineAt(source, next === null ? offset : offset + next.index + next[0].length);
}
function wordAt({ file, text }, offset) {
    const length = /^[^\s,[\]{}]+/.exec(text.slice(offset, offset + 200))?.[0].length ?? 1;
    return { file, start: offset, end: Math.min(offset + length, text.length) };
}

;// CONCATENATED MODULE: ./lib/bundle/config/yaml-mapping.js

function readEntries(written, diagnostics) {
    const own = ownEntries(written, diagnostics);
    if (!written.some((entry) => entry.merge))
        return [...own.values()];
    const taken = new Set(own.keys());
    return written.flatMap((entry) => {
        if (!entry.merge)
            return own.get(entry.key.value) === entry ? [entry] : [];
        return mergedEntries(entry, diagnostics).filter(({ key }) => !taken.has(key.value) && taken.add(key.value));
    });
}
function ownEntries(written, diagnostics) {
    const own = new Map();
    for (const entry of written) {
        if (entry.merge)
            continue;
        const { key } = entry;
        const first = own.get(key.value);
        if (first === undefined)
            own.set(key.value, entry);
        else
            diagnostics.push(duplicateKey(key, first.key.span));
    }
    return own;
}
function mergedEntries({ value }, diagnostics) {
    const sources = value.kind === 'list' ? value.items : [value];
    return sources.flatMap((source) => {
        if (source.kind === 'map')
            return source.entries;
        if (source.kind !== 'broken')
            diagnostics.push(mergeNoMapping(source.span));
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/bundle/config/yaml-tree.js



const repeatedAtLeast = 100_000;
const repeatedPerValue = 4;
const knownTags = new Set([
    '!',
    ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
]);
function readTree({ file, text }, root, kindOf) {
    const diagnostics = [];
    const anchors = new Map();
    const sizes = new Map();
    let written = 0;
    let repeated = 0;
    let refused = false;
    const spanOf = ({ range }) => {
        const start = range?.[0] ?? 0;
        let end = range?.[1] ?? start;
        while (end > start && isBlank(text.charCodeAt(end - 1)))
            end--;
        return { file, start, end };
    };
    const read = (node) => {
        written++;
        const kind = kindOf(node);
        const parsed = kind === 'none' ? {} : node;
        const span = spanOf(parsed);
        if (kind === 'alias')
            return readAlias(parsed.source ?? '', span);
        if (parsed.anchor !== undefined)
            anchors.set(parsed.anchor, 'open');
        const before = written + repeated;
        const result = readValue(kind, parsed, span);
        if (parsed.anchor !== undefined) {
            anchors.set(parsed.anchor, result);
            sizes.set(result, written + repeated - before + 1);
        }
        return result;
    };
    const readValue = (kind, parsed, span) => {
        const { items = [], source = '', value, tag } = parsed;
        if (tag !== undefined && !knownTags.has(tag))
            return { kind: 'broken', span };
        if (kind === 'list')
            return { kind, items: items.map(read), span };
        if (kind === 'map') {
            const pairs = items.flatMap(readPair);
            if (pairs.length === 0 && items.length > 0)
                return { kind: 'broken', span };
            return { kind, entries: readEntries(pairs, diagnostics), span };
        }
        return { kind: 'scalar', value: scalarValue(value), text: source, span };
    };
    const readPair = (pair) => {
        const { key, value } = pair;
        const name = read(key);
        const content = read(value);
        if (name.kind !== 'scalar' || (name.value === null && name.text === '')) {
            if (name.kind !== 'broken')
                diagnostics.push(keyNoText(name.span));
            return [];
        }
        const merge = name.text === '<<' && key.type === 'PLAIN';
        const nothing = content.kind === 'scalar' && content.span.start === content.span.end;
        return [
            { key: { value: name.text, span: name.span }, value: nothing ? { ...content, span: name.span } : content, merge },
        ];
    };
    const readAlias = (name, span) => {
        const target = anchors.get(name);
        if (target === 'open')
            diagnostics.push(recursiveAlias(name, span));
        else if (target === undefined)
            diagnostics.push(unknownAlias(name, (0,nearest/* nearest */.p)(name, anchors.keys()), span));
        else {
            repeated += sizes.get(target) ?? 1;
            const limit = repeatedAtLeast + repeatedPerValue * written;
            if (repeated <= limit)
                return target;
            if (!refused)
                diagnostics.push(tooManyAliases(limit, span));
            refused = true;
        }
        return { kind: 'broken', span };
    };
    const value = read(root);
    return { value: refused ? undefined : value, diagnostics };
}
function isBlank(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
function scalarValue(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

;// CONCATENATED MODULE: ./lib/bundle/config/yaml-reader.js




const deepest = 100;
const largest = 32 * 1024 * 1024;
const mostLexemes = 5_000_000;
const mostComplaints = 1000;
function readYaml(file, text = file.text) {
    const span = (start, end) => ({ file, start, end });
    const failed = (problem) => ({ value: undefined, diagnostics: [problem] });
    if (text.length > largest)
        return failed(fileTooLarge('32 MiB', span(0, 1)));
    const nul = text.indexOf('\0');
    if (nul !== -1)
        return failed(nulCharacter(text.startsWith('\uFFFD\uFFFD'), span(nul, nul + 1)));
    const complaints = [];
    const composer = composerFor(complaints);
    const documents = [];
    let root;
    try {
        for (const token of tokensOf(text)) {
            if ('refused' in token) {
                const place = span(token.at, token.at + 1);
                return failed(token.refused === 'deep' ? nestedTooDeeply(deepest, place) : fileTooLarge(`${mostLexemes} words`, place));
            }
            if (token.type === 'directive')
                return failed(unsupportedDirective(span(token.offset, token.offset + 1)));
            if (token.type === 'document') {
                if (root !== undefined)
                    return failed(multipleDocuments(documentStart(token, span)));
                root = token;
            }
            documents.push(...composer.next(token));
        }
        documents.push(...composer.end(true, text.length));
    }
    catch (error) {
        if (error !== enough)
            throw error;
    }
    const [document] = documents;
    for (const { pos, code, message } of document?.errors ?? []) {
        complaints.push({ start: pos[0], end: pos[1], code, message });
    }
    const unclosed = root === undefined || complaints.length === 0 ? undefined : unclosedIn(root);
    const explained = explainSyntax({ file, text }, complaints, unclosed);
    if (document === undefined || explained.broken)
        return { value: undefined, diagnostics: explained.diagnostics };
    const tree = readTree({ file, text }, document.contents, kindOf);
    return { value: tree.value, diagnostics: [...explained.diagnostics, ...tree.diagnostics] };
}
const enough = new Error('more complaints than anyone reads');
function composerFor(complaints) {
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        merge: false,
        resolveKnownTags: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const onError = (place, code, message, warning) => {
        if (warning === true && code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_COLLECTION_TYPE')
            return;
        if (complaints.length >= mostComplaints)
            throw enough;
        complaints.push({ ...extentOf(place), code, message });
    };
    Reflect.set(composer, 'onError', onError);
    return composer;
}
function extentOf(place) {
    if (typeof place === 'number')
        return { start: place, end: place + 1 };
    if ('offset' in place) {
        const length = typeof place.source === 'string' ? place.source.length : 1;
        return { start: place.offset, end: place.offset + Math.max(1, length) };
    }
    return { start: place[0] ?? 0, end: place[1] ?? 0 };
}
function* tokensOf(text) {
    const parser = new dist/* Parser */.iX();
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        const refused = parser.stack.length > deepest ? 'deep' : ++lexemes > mostLexemes ? 'long' : undefined;
        if (refused === undefined)
            continue;
        yield { refused, at: Math.min(parser.offset, text.length - 1) };
        return;
    }
    yield* parser.end();
}
function documentStart(token, span) {
    const mark = token.start.find(({ type }) => type === 'doc-start');
    const start = mark?.offset ?? token.offset;
    return span(start, start + (mark?.source.length ?? 1));
}
function unclosedIn(document) {
    let found;
    const waiting = [document.value];
    for (let token = waiting.pop(); waiting.length > 0 || token !== undefined; token = waiting.pop()) {
        if (token === undefined || token === null)
            continue;
        const start = 'offset' in token ? token.offset : 0;
        if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
            const mark = token.source.charAt(0);
            if (token.source.length < 2 || !token.source.endsWith(mark))
                found = { start, mark };
        }
        else if ('items' in token) {
            for (const item of token.items)
                waiting.push(item.key, item.value);
            if (token.type === 'flow-collection' && !token.end.some(({ type }) => type.startsWith('flow-'))) {
                found = { start: token.start.offset, mark: token.start.source };
            }
        }
    }
    return found;
}
const kindOf = (node) => {
    if ((0,dist/* isScalar */.jn)(node))
        return 'scalar';
    if ((0,dist/* isMap */.jh)(node))
        return 'map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'list';
    return (0,dist/* isAlias */.Vj)(node) ? 'alias' : 'none';
};

;// CONCATENATED MODULE: ./lib/bundle/config/read-config.js








const newestVersion = 1;
function readConfig(given) {
    const file = given.text.startsWith('\uFEFF') ? { ...given, text: given.text.slice(1) } : given;
    const diagnostics = [];
    const yaml = readYaml(file);
    diagnostics.push(...yaml.diagnostics);
    const root = yaml.value;
    if (root === undefined || root.kind === 'broken')
        return { value: undefined, diagnostics };
    if (root.kind === 'scalar' && root.value === null)
        return { value: { file, settings: {} }, diagnostics };
    if (root.kind !== 'map') {
        diagnostics.push(config/* noMapping */.Yl('a configuration', descriptionOf(root), 'tasks: { hello: { run: echo hello } }', root.span));
        return { value: undefined, diagnostics };
    }
    const settings = new ShapeReader(diagnostics).read({ kind: 'object', keys: configKeys }, root, 'configuration');
    if (settings !== undefined)
        check(settings.value, diagnostics);
    return { value: settings === undefined ? undefined : { file, settings: settings.value }, diagnostics };
}
function check(settings, diagnostics) {
    const { version, env, defaults, scripts, tasks, interpreters, secrets, schedule } = settings;
    if (version !== undefined && version.value !== newestVersion) {
        diagnostics.push(config/* unknownVersion */.VN(version.value, newestVersion, version.span));
    }
    checkVariables(env?.value, diagnostics);
    for (const name of secrets?.value ?? [])
        checkVariable(name, diagnostics);
    checkSchedule(schedule?.value ?? [], diagnostics);
    if (defaults !== undefined)
        checkSettings(defaults.value, diagnostics);
    for (const { value } of scripts?.value ?? [])
        checkScript(value.value, diagnostics);
    for (const task of tasks?.value ?? [])
        checkTask(task, diagnostics);
    for (const { key } of interpreters?.value ?? []) {
        if (!/^\.[^./\\]/.test(key.value))
            diagnostics.push(config/* interpreterWithoutDot */.Yi(key.value, key.span));
    }
}
function checkSchedule(entries, diagnostics) {
    const seen = new Set();
    for (const { value } of entries) {
        const { cron, timezone } = value;
        if (cron === undefined)
            continue;
        const times = `${cron.value} ${timezone?.value ?? 'UTC'}`;
        if (seen.has(times) && !(0,diagnostic/* hasErrors */.Cs)(diagnostics))
            diagnostics.push(repeatedSchedule(cron.value, cron.span));
        seen.add(times);
    }
}

;// CONCATENATED MODULE: ./lib/bundle/config/script-header.js






const opening = /^(\/\/|#|--|;|%)[ \t]*\/\/\/[ \t]+orchestrator[ \t]*$/gm;
function readScriptHeader(file) {
    if (!file.text.includes('///'))
        return { value: undefined, diagnostics: [] };
    const diagnostics = [];
    const block = findBlock(file, diagnostics);
    if (block === undefined)
        return { value: undefined, diagnostics };
    const yaml = readYaml(file, block.text);
    diagnostics.push(...yaml.diagnostics);
    const root = yaml.value;
    if (root === undefined || root.kind === 'broken')
        return { value: undefined, diagnostics };
    if (root.kind === 'scalar' && root.value === null) {
        return { value: { file, settings: { value: {}, span: block.opening } }, diagnostics };
    }
    if (root.kind !== 'map') {
        diagnostics.push(config/* noMapping */.Yl("a script's block of settings", descriptionOf(root), 'timeout: 5m', root.span));
        return { value: undefined, diagnostics };
    }
    const settings = new ShapeReader(diagnostics).read({ kind: 'object', keys: scriptKeys }, root, 'header');
    if (settings !== undefined)
        checkScript(settings.value, diagnostics);
    return { value: settings === undefined ? undefined : { file, settings }, diagnostics };
}
function findBlock(file, diagnostics) {
    const [first, second] = Array.from(file.text.matchAll(opening));
    if (first === undefined)
        return undefined;
    const spanOf = (match) => ({
        file,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
    });
    const leader = first[1] ?? '';
    const block = { opening: spanOf(first), leader };
    const lines = commentLines(file.text, first.index + first[0].length, leader);
    const end = lines.findIndex(({ text }) => text.trim() === '///');
    if (end === -1) {
        diagnostics.push(config/* unclosedHeader */.dR(leader, block.opening));
        return undefined;
    }
    if (second !== undefined)
        diagnostics.push(config/* secondHeader */.sH(spanOf(second), block.opening));
    let text = '';
    for (const line of lines.slice(0, end)) {
        text += blank(file.text.slice(text.length, line.start)) + line.text;
    }
    return { ...block, text };
}
function commentLines(text, from, leader) {
    const lines = [];
    const line = /(?:\r\n|\r|\n)([^\r\n]*)/y;
    line.lastIndex = from;
    for (let match = line.exec(text); match !== null; match = line.exec(text)) {
        const content = match[1] ?? '';
        if (!content.startsWith(leader))
            break;
        lines.push({ start: line.lastIndex - content.length + leader.length, text: content.slice(leader.length) });
    }
    return lines;
}
function blank(text) {
    return text.replaceAll(/[^\r\n]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/bundle/model/problems/discovery.js

function outsideWorkspace(path, target, span) {
    const message = target === undefined
        ? `${quoted(path)} lies outside of the workspace`
        : `${quoted(path)} leads out of the workspace, to ${quoted(target)}`;
    return (0,diagnostic/* problem */.CC)('error', 'outside-workspace', message, span, {
        help: 'what is run must lie in the workspace: move or copy it there, or run it with `run`',
    });
}
function linkLeavesWorkspace(path, target, span) {
    return (0,diagnostic/* problem */.CC)('error', 'link-leaves-workspace', `the link ${quoted(path)} leads out of the workspace, to ${quoted(target)}`, span, {
        help: 'replace it by a copy, or leave it out with `exclude`',
    });
}
function missingDiscoverFolder(path, surroundings, span) {
    return (0,diagnostic/* problem */.CC)('error', 'missing-discover-folder', `there is no folder ${quoted(path)} in the workspace`, span, {
        help: whereInstead(surroundings),
    });
}
function discoverPathIsNoFolder(path, span) {
    return (0,diagnostic/* problem */.CC)('error', 'discover-path-is-no-folder', `${quoted(path)} is a file, where a folder is expected`, span, {
        help: 'name its folder in `path` and the file in `include`, or make a task of it: `tasks: { name: { script: \u2026 } }`',
    });
}
function missingScript(path, surroundings, span) {
    return (0,diagnostic/* problem */.CC)('error', 'missing-script', `the script ${quoted(path)} does not exist`, span, {
        help: whereInstead(surroundings),
    });
}
function brokenLink(path, span) {
    return (0,diagnostic/* problem */.CC)('error', 'broken-link', `the script ${quoted(path)} is a link to nothing`, span);
}
function scriptIsFolder(path, span) {
    return (0,diagnostic/* problem */.CC)('error', 'script-is-folder', `${quoted(path)} is a folder, where a script is expected`, span, {
        help: 'name a file in it, or find all of its scripts with `discover`',
    });
}
function scriptIsNoFile(path, kind, span) {
    return (0,diagnostic/* problem */.CC)('error', 'script-is-no-file', `${quoted(path)} is ${kind}, where a script is expected`, span);
}
function patternOutsidePath(pattern, span) {
    return (0,diagnostic/* problem */.CC)('error', 'pattern-outside-path', `the pattern ${quoted(pattern)} leads out of \`path\`, to which it is relative`, span, {
        help: 'make another entry of `discover` with the other folder as its `path`',
    });
}
function missingSubfolder(name, path, near, span) {
    return (0,diagnostic/* problem */.CC)('error', 'missing-subfolder', `there is no folder ${quoted(name)} directly in ${quoted(path)}`, span, {
        help: near === undefined
            ? '`subdirs` takes names of direct subfolders; use `include` for deeper ones'
            : `did you mean ${quoted(near)}?`,
    });
}
function discoverPathIgnored(path, span) {
    return (0,diagnostic/* problem */.CC)('warning', 'discover-path-ignored', `git ignores ${quoted(path)}, so no script is found in it`, span, {
        help: 'set `gitignore: false` for this entry to find them all the same',
    });
}
function nothingDiscovered(path, span) {
    return (0,diagnostic/* problem */.CC)('warning', 'nothing-discovered', `no script was found in ${quoted(path)}`, span, {
        help: '`list` says of each file why it is out',
    });
}
function unreadableFolder(path, why, span) {
    return (0,diagnostic/* problem */.CC)('warning', 'unreadable-folder', `the folder ${quoted(path)} can't be read: ${why}`, span);
}
function unreadableScript(path, why, span) {
    return (0,diagnostic/* problem */.CC)('warning', 'unreadable-script', `the script ${quoted(path)} can't be read: ${why}; its header, if it has one, does not count`, span);
}
function unusableName(path, why, span) {
    return (0,diagnostic/* problem */.CC)('warning', 'unusable-name', `${quoted(path)} is left out: ${why}`, span, { help: 'rename it' });
}
function whereInstead({ near, folder }) {
    if (near !== undefined)
        return `did you mean ${quoted(near)}?`;
    return folder === '' || folder === '.'
        ? 'paths are relative to the workspace'
        : `the nearest folder that exists is ${quoted(folder)}`;
}
function quoted(path) {
    const shown = path === '' ? '.' : path;
    return `\`${shown.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/bundle/files/plain-file.js
var plain_file = __webpack_require__(9215);
;// CONCATENATED MODULE: ./lib/bundle/discovery/description.js

const description_longest = 200;
const notForReaders = /^(?:-\*-|vim?:|ex:|coding[:=]|spdx-|copyright\b|\(c\)|\u00a9|licen[sc]ed?\b|all rights reserved|shellcheck\b|eslint|prettier|biome|oxlint|pylint:|ruff:|mypy:|pyright:|flake8|noqa|type:|@ts-|@flow|jshint|jslint|global |istanbul|c8 |v8 |rubocop:|frozen_string_literal|go:build|\+build|usage:$|<reference|requires -)/i;
const preamble = /^(?:set [-+\w ]+|shopt [-\w ]+|['"]use (?:strict|\w+)['"];?|<\?php|package \w+;?|use strict;|use warnings;|require ['"][\w/]+['"]|from __future__ import .*)$/;
const leader = /^(?:#+|\/\/+!?|--+|;+|%+)/;
function describeText(text, path) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    const isPython = path.endsWith('.py') || /^#!.*python/.test(lines[0] ?? '');
    const paragraphs = isPython ? docstringOf(lines) : undefined;
    for (const paragraph of paragraphs ?? commentsOf(lines)) {
        const sentence = firstSentence(paragraph, (0,external_node_path_.basename)(path));
        if (sentence !== undefined)
            return sentence;
    }
    return undefined;
}
function docstringOf(lines) {
    const start = lines.findIndex((line) => line.trim() !== '' && !/^\s*#/.test(line));
    const opening = /^[rRuUbB]{0,2}("""|'''|"|')(.*)$/.exec(lines[start] ?? '');
    const [, quote = '', first = ''] = opening ?? [];
    if (opening === null)
        return undefined;
    const rest = quote.length === 3 ? lines.slice(start + 1) : [];
    const body = [first, ...rest].join('\n');
    const end = body.indexOf(quote);
    if (end === -1 && quote.length === 1)
        return undefined;
    return paragraphsOf((end === -1 ? body : body.slice(0, end)).split('\n'));
}
function commentsOf(lines) {
    const found = [];
    let block;
    let isHeader = false;
    for (const [i, raw] of lines.entries()) {
        const line = raw.trim();
        if (block !== undefined) {
            const isEnd = block.test(line);
            found.push(line.replace(block, '').replace(/^\*+(?=\s|$)/, ''));
            if (isEnd)
                block = undefined;
            continue;
        }
        if (line === '' || (i === 0 && line.startsWith('#!')) || preamble.test(line)) {
            found.push('');
            continue;
        }
        const opening = /^(?:\/\*+!?|<#|--\[\[|<!--)/.exec(line)?.[0];
        if (opening !== undefined) {
            block = opening.startsWith('/')
                ? /\*+\/.*$/
                : opening === '<#'
                    ? /#>.*$/
                    : opening === '<!--'
                        ? /-->.*$/
                        : /\]\].*$/;
            const rest = line.slice(opening.length);
            found.push('', rest.replace(block, ''));
            if (block.test(rest))
                block = undefined;
            continue;
        }
        const mark = leader.exec(line)?.[0];
        if (mark === undefined)
            break;
        const words = line.slice(mark.length).trim();
        const isFence = /^\/{3}(?:\s+[\w-]+)?$/.test(words);
        if (isFence)
            isHeader = !isHeader;
        found.push(isFence || isHeader ? '' : words);
    }
    return paragraphsOf(found);
}
function paragraphsOf(lines) {
    const paragraphs = [[]];
    for (const line of lines) {
        const words = line.trim().replace(/\s+[#*=-]+$/, '');
        if (/[\p{L}\p{N}]/u.test(words) && !words.startsWith('@'))
            paragraphs.at(-1)?.push(words);
        else
            paragraphs.push([]);
    }
    return paragraphs.filter((paragraph) => paragraph.length > 0);
}
function firstSentence(paragraph, name) {
    const [first = ''] = paragraph;
    if (/^(?:spdx-|copyright\b|\(c\)|\u00a9|licen[sc]ed?\b|permission is hereby|this (?:program|file|script) is (?:free|part|licen))/i.test(first)) {
        return undefined;
    }
    const text = paragraph
        .filter((line) => !notForReaders.test(line) && line.toLowerCase() !== name.toLowerCase())
        .join(' ')
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    const said = withoutName(text, name);
    if (said === '')
        return undefined;
    const sentence = /^.+?[.!?\u3002](?=\s+[\p{Lu}\p{N}"'`(]|\s*$)/u.exec(said)?.[0] ?? said;
    return sentence.length <= description_longest
        ? sentence
        : `${sentence
            .slice(0, description_longest - 1)
            .replace(/[\uD800-\uDBFF]$/, '')
            .trimEnd()}\u2026`;
}
function withoutName(text, name) {
    if (!text.toLowerCase().startsWith(name.toLowerCase()))
        return text;
    const rest = /^\s*(?:[-\u2013\u2014:]+|\s-\s)\s*(.+)$/.exec(text.slice(name.length))?.[1];
    return rest ?? text;
}

// EXTERNAL MODULE: ./lib/bundle/files/stat.js
var stat = __webpack_require__(3948);
// EXTERNAL MODULE: ./lib/bundle/discovery/workspace-path.js
var workspace_path = __webpack_require__(6910);
;// CONCATENATED MODULE: ./lib/bundle/discovery/programs.js




function findProgram(name, environment) {
    const path = environment['PATH'] ?? environment['Path'] ?? '';
    const endings = process.platform === 'win32' ? (environment['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';') : [''];
    for (const folder of path.split(external_node_path_.delimiter)) {
        if (folder === '')
            continue;
        const found = endings.map((ending) => (0,external_node_path_.join)(folder, name + ending)).find(isProgram);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
    }
    catch {
        return false;
    }
    return (0,stat/* statOf */._)(file)?.isFile() ?? false;
}
function nodeVersion(file) {
    const real = (0,workspace_path/* realPath */.Ye)(file);
    const text = real === (0,workspace_path/* realPath */.Ye)(process.execPath) ? process.versions.node : real;
    const found = /(?:^|[\\/@v-])(\d+)\.(\d+)\.\d+/.exec(text ?? '');
    return found === null ? undefined : [Number(found[1]), Number(found[2])];
}

;// CONCATENATED MODULE: ./lib/bundle/discovery/interpreters.js


const builtInTable = new Map([
    ['.sh', ['bash']],
    ['.bash', ['bash']],
    ['.zsh', ['zsh']],
    ['.fish', ['fish']],
    ['.ps1', ['pwsh']],
    ['.js', ['node']],
    ['.mjs', ['node']],
    ['.cjs', ['node']],
    ['.rb', ['ruby']],
    ['.pl', ['perl']],
    ['.php', ['php']],
    ['.lua', ['lua']],
    ['.R', ['Rscript']],
    ['.r', ['Rscript']],
    ['.jl', ['julia']],
    ['.go', ['go', 'run']],
    ['.rs', ['rust-script']],
    ['.groovy', ['groovy']],
]);
function interpretersOf(settings, environment = process.env) {
    const configured = (settings.interpreters?.value ?? [])
        .map(({ key, value }) => {
        const words = value.value.map((word) => word.value);
        const isText = words.length === 1 && value.value[0]?.span.start === value.span.start;
        return { ending: endingOf(key.value), command: isText ? words.flatMap(wordsOf) : words };
    })
        .toSorted((a, b) => b.ending.length - a.ending.length);
    const python = once(() => pythonOf(environment));
    const typescript = onceForEach((workspace) => typescriptOf(workspace, environment));
    return {
        configured: (name) => configured.find(({ ending }) => hasEnding(name, ending))?.command,
        builtIn(name, workspace) {
            const extension = /\.[^.]+$/.exec(name)?.[0] ?? '';
            if (extension === '.py')
                return python();
            if (extension === '.ts' || extension === '.mts')
                return /\.d\.m?ts$/.test(name) ? undefined : typescript(workspace);
            return builtInTable.get(extension);
        },
    };
}
function chooseInterpreter({ name, isExecutable, shebang }, interpreters, workspace) {
    const configured = interpreters.configured(name);
    if (configured !== undefined)
        return { command: configured, why: `${configured.join(' ')}, by \`interpreters\`` };
    if (shebang !== undefined && shebang.length > 0) {
        if (process.platform === 'win32') {
            const command = shebangProgram(shebang);
            return { command, why: `${command.join(' ')}, by its shebang` };
        }
        if (isExecutable)
            return { command: [], why: `run itself, its shebang is ${shebang.join(' ')}` };
    }
    const builtIn = interpreters.builtIn(name, workspace);
    if (builtIn !== undefined)
        return { command: builtIn, why: `${builtIn.join(' ')}, by its extension` };
    return isExecutable ? { command: [], why: 'run itself, it is executable' } : undefined;
}
function readShebang(text) {
    const line = /^#!([^\n\r]*)/.exec(text)?.[1];
    return line === undefined ? undefined : wordsOf(line);
}
function shebangProgram(shebang) {
    const [program = '', ...rest] = shebang;
    if ((0,external_node_path_.basename)(program) !== 'env')
        return [(0,external_node_path_.basename)(program), ...rest];
    const start = rest.findIndex((word) => word !== '-S' && word !== '-i' && !/^\w+=/.test(word));
    return start === -1 ? [] : rest.slice(start);
}
function pythonOf(environment) {
    const isOnly = findProgram('python3', environment) === undefined && findProgram('python', environment) !== undefined;
    return [isOnly ? 'python' : 'python3'];
}
function typescriptOf(workspace, environment) {
    const node = findProgram('node', environment);
    const [major, minor] = (node === undefined ? undefined : nodeVersion(node)) ?? [0, 0];
    const strips = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
    if (strips)
        return ['node'];
    if (major === 23 || (major === 22 && minor >= 6))
        return ['node', '--experimental-strip-types'];
    const own = 'node_modules/.bin/tsx';
    return [isProgram((0,external_node_path_.join)(workspace, own)) ? own : 'tsx'];
}
function endingOf(key) {
    const ending = key.replace(/^\*/, '');
    return ending.startsWith('.') ? ending : `.${ending}`;
}
function hasEnding(name, ending) {
    return name.length > ending.length && name.endsWith(ending);
}
function wordsOf(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
function onceForEach(make) {
    const made = new Map();
    return (key) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const value = make(key);
        made.set(key, value);
        return value;
    };
}

;// CONCATENATED MODULE: ./lib/bundle/discovery/script-file.js






const headLength = 8192;
let bytes;
function readScriptFile(path, reading, span) {
    const { workspace, interpreters } = reading;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const head = readHead(`${workspace}/${path}`);
    const isExecutable = head.isExecutable;
    const shebang = readShebang(head.text);
    const choice = chooseInterpreter({ name, isExecutable, shebang }, interpreters, workspace);
    const hasShebang = shebang !== undefined && (isExecutable || process.platform === 'win32');
    if (choice === undefined) {
        const advice = shebang === undefined ? '' : ' (it has a shebang: `chmod +x` makes it a script)';
        return { script: undefined, why: `not executable and no known extension${advice}`, hasShebang, diagnostics: [] };
    }
    const diagnostics = head.problem === undefined ? [] : [unreadableScript(path, head.problem, span)];
    const text = head.text.includes('\0') ? '' : head.text;
    const header = text.includes('///') ? reading.readHeader({ path, text }) : undefined;
    const script = {
        path,
        subdirectory: path.split('/').at(-2) ?? '',
        interpreter: choice.command,
        description: text === '' ? undefined : describeText(text, path),
        header: header?.value,
    };
    return { script, why: choice.why, hasShebang, diagnostics: [...diagnostics, ...(header?.diagnostics ?? [])] };
}
function mayBeExecutable(file) {
    return process.platform === 'win32' || isExecutableMode((0,stat/* statOf */._)(file)?.mode ?? 0);
}
function script_file_kindOf(file) {
    const stats = (0,stat/* statOf */._)(file) ?? (0,stat/* linkStatOf */.M)(file);
    return stats === undefined ? 'gone' : (0,plain_file/* kindOf */.I)(stats);
}
function isExecutableMode(mode) {
    return (mode & 0o111) !== 0;
}
function readHead(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const isExecutable = process.platform !== 'win32' && mayBeExecutable(file);
        return { text: '', isExecutable, problem: reasonOf(error) };
    }
    try {
        const isExecutable = process.platform !== 'win32' && isExecutableMode((0,external_node_fs_.fstatSync)(descriptor).mode);
        bytes ??= Buffer.allocUnsafe(headLength);
        const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, headLength, 0);
        const text = bytes.toString('utf8', 0, length);
        return { text: length === headLength ? text.replace(/\uFFFD$/, '') : text, isExecutable, problem: undefined };
    }
    catch (error) {
        return { text: '', isExecutable: false, problem: reasonOf(error) };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function reasonOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
    return code === 'EACCES' || code === 'EPERM' ? 'permission was denied' : code;
}

;// CONCATENATED MODULE: ./lib/bundle/discovery/describe-script.js





function describeScript(request) {
    const { workspace } = request;
    const { value: written, span } = request.path;
    const path = (0,workspace_path/* toWorkspacePath */.CR)(workspace, written);
    if (path === undefined)
        return wrong(outsideWorkspace(written, undefined, span));
    const file = (0,external_node_path_.join)(workspace, path);
    const found = (0,stat/* statOf */._)(file);
    if (found === undefined) {
        if ((0,stat/* linkStatOf */.M)(file)?.isSymbolicLink() === true)
            return wrong(brokenLink(path, span));
        return wrong(missingScript(path, (0,workspace_path/* surroundingsOf */.ZD)(workspace, path, 'any'), span));
    }
    const target = (0,workspace_path/* realPath */.Ye)(file);
    if (target !== undefined && !(0,workspace_path/* isInside */.FK)(workspace, target))
        return wrong(outsideWorkspace(path, target, span));
    if (found.isDirectory())
        return wrong(scriptIsFolder(path, span));
    if (!found.isFile())
        return wrong(scriptIsNoFile(path, script_file_kindOf(file), span));
    const { script, diagnostics } = readScriptFile(path, request, span);
    const subdirectory = path.split('/').at(-2) ?? '';
    return {
        value: script ?? { path, subdirectory, interpreter: [], description: undefined, header: undefined },
        diagnostics,
    };
}
function wrong(diagnostic) {
    return { value: undefined, diagnostics: [diagnostic] };
}

// EXTERNAL MODULE: ./node_modules/fast-glob/out/index.js
var out = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/bundle/text/byte-order.js
var byte_order = __webpack_require__(4683);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/bundle/text/bounded-regex.js
var bounded_regex = __webpack_require__(6545);
;// CONCATENATED MODULE: ./lib/bundle/text/glob.js


const glob_longest = 8192;
const mostBacktracks = 100_000;
function globMatcher(pattern, { dot = false } = {}) {
    if (!isGlob(pattern)) {
        const plain = pattern.replace(/^(?:\.\/)+/, '').replaceAll(/\\(.)/gs, '$1');
        return (path) => path === plain || path === pattern;
    }
    const written = picomatch.makeRe(withLiteralGroups(pattern), {
        dot,
        posix: true,
        windows: false,
        nonegate: true,
        flags: 's',
        expandRange,
    });
    const matching = (0,bounded_regex/* boundedRegex */.R)(written.source, written.flags, mostBacktracks);
    const ending = /[^*?[\]{}()|\\/]*$/.exec(pattern)?.[0] ?? '';
    return (path) => path === pattern || (path.endsWith(ending) && matching.test(path));
}
function isGlob(text) {
    return (text.length <= glob_longest &&
        /(?<!\\)(?:[*?]|\[[^\]]+\]|[!@+]\([^)]*\)|\{[^{}]*(?:,|\.\.)[^{}]*\}|\([^()]*\|[^()]*\))/.test(text));
}
function withLiteralGroups(pattern) {
    return pattern.replaceAll(/(?<![!@+*?\\])\(([^()|]*)\)/g, String.raw `\($1\)`);
}
function expandRange(from, to) {
    const [first, last] = [Number(from), Number(to)];
    if (!Number.isInteger(first) || !Number.isInteger(last) || Math.abs(last - first) > 1000) {
        return /^[a-z]$/i.test(from) && /^[a-z]$/i.test(to) && from <= to
            ? `[${from}-${to}]`
            : String.raw `\{${from}\.\.${to}\}`;
    }
    const numbers = Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => Math.min(first, last) + i);
    return `(?:${numbers.join('|')})`;
}

;// CONCATENATED MODULE: ./lib/bundle/discovery/discover-rules.js







const defaultSkipDirs = '.git .hg .svn node_modules __pycache__ .venv venv .tox .mypy_cache .pytest_cache dist build target vendor'.split(' ');
function readRules(workspace, entry) {
    const diagnostics = [];
    const span = entry.path?.span ?? Object.values(entry)[0]?.keySpan;
    const path = checkPath(workspace, entry.path?.value ?? 'scripts', span, diagnostics);
    if (path === undefined)
        return { value: undefined, diagnostics };
    checkPatterns([...(entry.include?.value ?? []), ...(entry.exclude?.value ?? [])], diagnostics);
    checkSubfolders(workspace, path, entry.subdirs?.value ?? [], diagnostics);
    const maxDepth = entry['max-depth']?.value ?? 3;
    const skipDirs = new Set(skipDirsOf(entry));
    const subdirs = entry.subdirs === undefined ? undefined : new Set(valuesOf(entry.subdirs.value).map(withoutSlash));
    const { included, excluded } = patternsOf(entry);
    const includes = included?.map((pattern) => globMatcher(pattern));
    const endings = included?.map((pattern) => /[^*?[\]{}()|\\/]*$/.exec(pattern)?.[0] ?? '');
    const reaches = included?.map(reachOf);
    const wantsHidden = included?.some((pattern) => /(?:^|\/)\./.test(pattern)) ?? false;
    const excludes = excluded.map((pattern) => ({ pattern, matches: globMatcher(pattern, { dot: true }) }));
    const excludedFolders = excluded.flatMap(folderPatternOf);
    const refuseFile = (file) => {
        if (includes === undefined ? isHidden(file) : !includes.some((matches) => matches(file))) {
            return isHidden(file) ? 'hidden: its name begins with a dot' : 'matches no pattern of `include`';
        }
        if (subdirs !== undefined && !file.includes('/'))
            return 'not in one of `subdirs`';
        const exclude = excludes.find(({ matches }) => matches(file));
        return exclude === undefined ? undefined : `excluded by ${exclude.pattern}`;
    };
    const refuseFolder = (folder) => {
        const names = folder.split('/');
        const name = names.at(-1) ?? '';
        if (skipDirs.has(name))
            return 'in `skip-dirs`';
        if (names.length === 1 && subdirs?.has(name) === false)
            return 'not one of `subdirs`';
        if (isHidden(name) && !wantsHidden)
            return 'hidden: its name begins with a dot';
        const exclude = excludedFolders.find(({ matches }) => matches(folder));
        if (exclude !== undefined)
            return `excluded by ${exclude.pattern}`;
        if (names.length >= maxDepth)
            return `deeper than max-depth ${maxDepth}`;
        return reaches?.some((reaches_) => reaches_(folder, names.length)) === false
            ? 'no pattern of `include` reaches it'
            : undefined;
    };
    return {
        value: {
            path,
            maxDepth,
            usesGitignore: entry.gitignore?.value ?? true,
            isByInterpreter: included === undefined,
            span,
            mayTake: (name) => endings?.some((ending) => name.endsWith(ending)) ?? true,
            refuseFile,
            refuseFolder,
        },
        diagnostics,
    };
}
function checkPath(workspace, written, span, diagnostics) {
    const path = (0,workspace_path/* toWorkspacePath */.CR)(workspace, written);
    if (path === undefined) {
        diagnostics.push(outsideWorkspace(written, undefined, span));
        return undefined;
    }
    const found = (0,stat/* statOf */._)((0,external_node_path_.join)(workspace, path));
    if (found === undefined) {
        if (span !== undefined)
            diagnostics.push(missingDiscoverFolder(path, (0,workspace_path/* surroundingsOf */.ZD)(workspace, path, 'folder'), span));
        return undefined;
    }
    const target = (0,workspace_path/* realPath */.Ye)((0,external_node_path_.join)(workspace, path));
    if (target !== undefined && !(0,workspace_path/* isInside */.FK)(workspace, target))
        diagnostics.push(outsideWorkspace(path, target, span));
    else if (!found.isDirectory())
        diagnostics.push(discoverPathIsNoFolder(path, span));
    else
        return path;
    return undefined;
}
function checkPatterns(patterns, diagnostics) {
    for (const { value, span } of patterns) {
        if (/^!?(?:\/|[A-Za-z]:[\\/])|(?:^!?|\/)\.\.(?:\/|$)/.test(value))
            diagnostics.push(patternOutsidePath(value, span));
    }
}
function checkSubfolders(workspace, path, names, diagnostics) {
    for (const { value, span } of names) {
        const name = withoutSlash(value);
        const isDirect = name !== '..' && name !== '.' && !name.includes('/');
        if (isDirect && (0,stat/* statOf */._)((0,external_node_path_.join)(workspace, path, name))?.isDirectory() === true)
            continue;
        diagnostics.push(missingSubfolder(name, path, (0,nearest/* nearest */.p)(name, foldersIn((0,external_node_path_.join)(workspace, path))), span));
    }
}
function foldersIn(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}
function skipDirsOf(entry) {
    const written = entry['skip-dirs']?.value;
    if (written === undefined)
        return defaultSkipDirs;
    const names = 'add' in written
        ? [...defaultSkipDirs, ...valuesOf(written.add?.value ?? [])]
        : valuesOf(written);
    return names.map(withoutSlash);
}
function patternsOf(entry) {
    const isNegative = (pattern) => pattern.startsWith('!') && pattern[1] !== '(';
    const written = entry.include && valuesOf(entry.include.value).map(withoutDot);
    const included = written?.filter((pattern) => !isNegative(pattern));
    const negative = written?.filter(isNegative).map((pattern) => withoutDot(pattern.slice(1))) ?? [];
    const excluded = [...valuesOf(entry.exclude?.value ?? []).map(withoutDot), ...negative];
    return { included: included?.length === 0 ? undefined : included, excluded };
}
function reachOf(pattern) {
    const names = pattern.split('/');
    const isSimple = !/[{(\\]/.test(pattern);
    const literal = names.slice(0, names.findIndex((name, i) => i === names.length - 1 || isGlob(name)));
    const base = isSimple ? literal.join('/') : '';
    const depth = isSimple && !pattern.includes('**') ? names.length : Number.POSITIVE_INFINITY;
    return (folder, level) => level < depth && (base === '' || folder === base || folder.startsWith(`${base}/`) || base.startsWith(`${folder}/`));
}
function folderPatternOf(pattern) {
    const folder = pattern.replace(/\/(?:\*\*)?$/, '');
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    if (folder === pattern && isGlob(name))
        return [];
    return [{ pattern, matches: globMatcher(folder, { dot: true }) }];
}
function isHidden(path) {
    return path.startsWith('.', path.lastIndexOf('/') + 1);
}
function valuesOf(located) {
    return located.map(({ value }) => value);
}
function withoutDot(pattern) {
    return pattern.replace(/^(?:\.\/)+/, '');
}
function withoutSlash(name) {
    return name.replace(/^\.\//, '').replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./lib/bundle/discovery/gitignore.js + 1 modules
var discovery_gitignore = __webpack_require__(4271);
;// CONCATENATED MODULE: ./lib/bundle/discovery/find-scripts.js










async function findScripts(request) {
    const findings = newFindings(request.explain ?? false);
    let gitignore;
    for (const entry of request.entries) {
        const { value: rules, diagnostics } = readRules(request.workspace, entry);
        const before = findings.diagnostics.length;
        findings.diagnostics.push(...diagnostics);
        if (rules === undefined)
            continue;
        if (rules.usesGitignore)
            gitignore ??= (0,discovery_gitignore/* openGitignore */.r)(request.workspace);
        if (rules.usesGitignore && gitignore?.ignoresOnTheWay(rules.path) === true) {
            findings.diagnostics.push(discoverPathIgnored(rules.path, rules.span));
            findings.explain(`${rules.path}/`, false, 'ignored by git');
            continue;
        }
        const files = walk(request, rules, rules.usesGitignore ? gitignore : undefined, findings);
        const found = files.filter((file) => readFound(file, request, rules, findings));
        if (found.length === 0 && findings.diagnostics.length === before) {
            findings.diagnostics.push(nothingDiscovered(rules.path, rules.span));
        }
    }
    return {
        value: { scripts: inByteOrder(findings.scripts), candidates: inByteOrder(findings.candidates) },
        diagnostics: findings.diagnostics,
    };
}
function inByteOrder(byPath) {
    return (0,byte_order/* sortedByBytes */.OU)(byPath.keys()).flatMap((path) => byPath.get(path) ?? []);
}
function newFindings(explain) {
    const candidates = new Map();
    return {
        scripts: new Map(),
        candidates,
        diagnostics: [],
        explain(path, included, why) {
            if (explain && (included || !candidates.has(path)))
                candidates.set(path, { path, included, why });
        },
    };
}
function walk(request, rules, gitignore, findings) {
    const root = (0,external_node_path_.join)(request.workspace, rules.path);
    const skip = new Set(request.skip.map((folder) => (0,workspace_path/* toWorkspacePath */.CR)(request.workspace, folder)));
    const prefix = rules.path === '' ? '' : `${rules.path}/`;
    const refuse = (entry, path) => {
        const inWorkspace = prefix + path;
        const isFolder = entry.isDirectory();
        if (isFolder && skip.has(inWorkspace))
            return 'the output folder';
        const why = isFolder
            ? rules.refuseFolder(path)
            : (refuseLinkedFolder(entry, root, path) ?? rules.refuseFile(path) ?? refuseKind(entry, root, path));
        if (why !== undefined)
            return why;
        const unusable = refuseName(entry.name, root, path);
        if (unusable !== undefined)
            findings.diagnostics.push(unusableName(inWorkspace, unusable, rules.span));
        if (unusable !== undefined)
            return unusable;
        return gitignore?.ignores(inWorkspace, isFolder ? 'folder' : 'file') === true ? 'ignored by git' : undefined;
    };
    const admit = (entry, path) => {
        const why = refuse(entry, path);
        if (why !== undefined)
            findings.explain(prefix + path + (entry.isDirectory() ? '/' : ''), false, why);
        return why === undefined;
    };
    const files = [];
    const readFolder = (folder) => {
        const written = folder.slice(root.length).replace(/^[\\/]+/, '');
        const path = process.platform === 'win32' ? written.replaceAll('\\', '/') : written;
        const folders = [];
        try {
            for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
                const isFolder = entry.isDirectory();
                if (!isFolder && request.explain !== true && !rules.mayTake(entry.name))
                    continue;
                const inRoot = path === '' ? entry.name : `${path}/${entry.name}`;
                if (!admit(entry, inRoot))
                    continue;
                if (isFolder)
                    folders.push(entry);
                else
                    files.push({ path: prefix + inRoot, isLink: entry.isSymbolicLink() });
            }
        }
        catch (error) {
            findings.diagnostics.push(unreadableFolder(prefix + path, reasonOf(error), rules.span));
            findings.explain(`${prefix}${path}/`, false, `can't be read: ${reasonOf(error)}`);
        }
        return folders;
    };
    out.sync('**', {
        cwd: root,
        dot: true,
        followSymbolicLinks: false,
        baseNameMatch: true,
        fs: { readdirSync: readFolder },
    });
    return files;
}
function refuseLinkedFolder(entry, root, path) {
    if (!entry.isSymbolicLink())
        return undefined;
    return (0,stat/* statOf */._)((0,external_node_path_.join)(root, path))?.isDirectory() === true ? 'a link to a folder: not followed' : undefined;
}
function refuseKind(entry, root, path) {
    if (entry.isFile())
        return undefined;
    const file = (0,external_node_path_.join)(root, path);
    if (entry.isSymbolicLink() && (0,stat/* statOf */._)(file)?.isFile() === true)
        return undefined;
    return `no regular file: ${script_file_kindOf(file)}`;
}
function refuseName(name, root, path) {
    if (name.includes('\uFFFD') && (0,stat/* linkStatOf */.M)((0,external_node_path_.join)(root, path)) === undefined)
        return 'its name is not UTF-8';
    return /^[\n\r\u2028\u2029]/.test(name) ? 'its name begins with a line break' : undefined;
}
function readFound({ path, isLink }, request, rules, findings) {
    if (findings.scripts.has(path))
        return true;
    const { interpreters, workspace } = request;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isUnknown = rules.isByInterpreter &&
        interpreters.configured(name) === undefined &&
        interpreters.builtIn(name, workspace) === undefined;
    if (isUnknown && request.explain !== true && !mayBeExecutable((0,external_node_path_.join)(workspace, path)))
        return false;
    const { script, why, hasShebang, diagnostics } = readScriptFile(path, request, rules.span);
    if (script === undefined || (isUnknown && !hasShebang)) {
        findings.explain(path, false, script === undefined ? why : 'executable, but no known extension and no shebang');
        return false;
    }
    const target = isLink ? (0,workspace_path/* realPath */.Ye)((0,external_node_path_.join)(workspace, path)) : undefined;
    if (target !== undefined && !(0,workspace_path/* isInside */.FK)(workspace, target)) {
        findings.diagnostics.push(linkLeavesWorkspace(path, target, rules.span));
        findings.explain(path, false, 'a link that leaves the workspace');
        return false;
    }
    findings.diagnostics.push(...diagnostics);
    findings.scripts.set(path, script);
    findings.explain(path, true, why);
    return true;
}

// EXTERNAL MODULE: ./lib/bundle/model/problems/orchestrate.js
var orchestrate = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/bundle/text/count.js
var count = __webpack_require__(5109);
;// CONCATENATED MODULE: ./lib/bundle/model/problems/planning.js



const planning_quoted = (names) => names.map((name) => (0,quote/* quote */.h)(name)).join(', ');
const didYouMean = (near) => near === undefined ? {} : { help: `did you mean ${(0,quote/* quote */.h)(near)}?` };
function unknownScript(key, near, span) {
    return (0,diagnostic/* problem */.CC)('error', 'unknown-script', `${(0,quote/* quote */.h)(key)} is neither the path of a discovered script nor a glob that matches one`, span, near === undefined ? { help: 'the verb `list` shows the scripts that were discovered' } : didYouMean(near));
}
function duplicateId(id, what, span, first) {
    return (0,diagnostic/* problem */.CC)('error', 'duplicate-id', `the id ${(0,quote/* quote */.h)(id)} of ${what} is taken: ids are unique`, span, {
        notes: [first],
        help: 'give one of them another `id`',
    });
}
function scriptRunsTwice(path, ids, span) {
    return (0,diagnostic/* problem */.CC)('warning', 'script-runs-twice', `${(0,quote/* quote */.h)(path)} was discovered as well: it runs as ${planning_quoted(ids)}`, span, {
        help: 'write what you want to change about it under `scripts`, or leave it out with `exclude` of `discover`',
    });
}
function unknownTask(key, id, known, span) {
    const few = 8;
    const help = known.renamed !== undefined
        ? `its \`id\` is ${(0,quote/* quote */.h)(known.renamed)}; did you mean that?`
        : known.near !== undefined
            ? `did you mean ${(0,quote/* quote */.h)(known.near)}?`
            : `the tasks are ${planning_quoted(known.ids.slice(0, few))}${known.ids.length > few ? ' \u2026' : ''}`;
    return (0,diagnostic/* problem */.CC)('error', 'unknown-task', `there is no task ${(0,quote/* quote */.h)(id)} for \`${key}\``, span, { help });
}
function needMatchesNothing(key, pattern, match, span) {
    const found = match.onlyItself ? 'matches no task but this one itself' : 'matches no task';
    return (0,diagnostic/* problem */.CC)('error', 'need-matches-nothing', `${(0,quote/* quote */.h)(pattern)} in \`${key}\` ${found}`, span, {
        help: match.near === undefined
            ? `globs are compared with ids; if nothing need match, write { id: '${pattern}', optional: true }`
            : `did you mean ${(0,quote/* quote */.h)(match.near)}?`,
    });
}
function selfNeed(key, id, span) {
    return (0,diagnostic/* problem */.CC)('error', 'self-need', `${(0,quote/* quote */.h)(id)} names itself in \`${key}\`: a task never waits for itself`, span);
}
function needsCycle(path, span, notes) {
    const most = 12;
    const shown = path.length <= most ? path : [...path.slice(0, most - 2), `\u2026 ${path.length - most + 1} more \u2026`, path.at(-1) ?? ''];
    return (0,diagnostic/* problem */.CC)('error', 'needs-cycle', `these tasks wait for each other: ${shown.map((id) => id.replaceAll(/\p{Cc}+/gu, ' ')).join(' \u2192 ')}`, span, {
        notes,
        help: 'take one of these needs away',
    });
}
function matrixAxisNoList(axis, span) {
    return (0,diagnostic/* problem */.CC)('error', 'matrix-axis-no-list', `the values of ${(0,quote/* quote */.h)(axis)} must be a list with at least one item`, span, {
        help: `for example ${axis}: [a, b]`,
    });
}
function matrixEntryNoMap(list, span) {
    const message = `\`${list}\` of a matrix must be a list of mappings, each with at least one key`;
    return (0,diagnostic/* problem */.CC)('error', 'matrix-entry-no-map', message, span, { help: `for example ${list}: [{ os: linux }]` });
}
function unknownMatrixAxis(axis, near, span) {
    const message = `\`exclude\` names ${(0,quote/* quote */.h)(axis)}, which is no key of this matrix`;
    return (0,diagnostic/* problem */.CC)('error', 'unknown-matrix-axis', message, span, didYouMean(near));
}
function excludeWithoutEffect(entry, span) {
    const message = `\`exclude\` has an entry that takes no combination away: ${entry}`;
    return (0,diagnostic/* problem */.CC)('warning', 'exclude-without-effect', message, span);
}
function emptyMatrix(span) {
    return (0,diagnostic/* problem */.CC)('error', 'empty-matrix', 'this matrix has no combination', span, {
        help: 'a matrix needs at least one key with values, or an `include`; and `exclude` must leave something',
    });
}
function matrixTooLarge(size, limit, span) {
    return (0,diagnostic/* problem */.CC)('error', 'matrix-too-large', `this matrix has ${(0,count/* count */.U)(size, 'combination')}; at most ${limit} are allowed`, span);
}
function duplicateLeg(id, span) {
    return (0,diagnostic/* problem */.CC)('error', 'duplicate-leg', `two combinations of this matrix are the same: ${(0,quote/* quote */.h)(id)}`, span, {
        help: 'each combination must differ from the others in a value',
    });
}
function collidingMatrixKeys(keys, variable, span) {
    const message = `the matrix keys ${planning_quoted(keys)} would both be in the environment as ${variable}`;
    return (0,diagnostic/* problem */.CC)('error', 'colliding-matrix-keys', message, span, { help: 'rename one of them' });
}
function unknownResource(name, near, span) {
    return (0,diagnostic/* problem */.CC)('error', 'unknown-resource', `there is no resource ${(0,quote/* quote */.h)(name)}`, span, {
        help: near === undefined ? `declare it at the top level: resources: { ${name}: 1 }` : `did you mean ${(0,quote/* quote */.h)(near)}?`,
    });
}
function resourceExceedsPool(name, amount, capacity, span) {
    const message = `${amount} of ${(0,quote/* quote */.h)(name)} is more than there is: the pool holds ${capacity}, so this task could never start`;
    return (0,diagnostic/* problem */.CC)('error', 'resource-exceeds-pool', message, span, {
        help: `take at most ${capacity}, or declare a larger pool in \`resources\``,
    });
}
function pathOutsideWorkspace(key, path, span) {
    const message = `\`${key}\` must lie in the workspace; ${(0,quote/* quote */.h)(path)} does not`;
    return (0,diagnostic/* problem */.CC)('error', 'path-outside-workspace', message, span, {
        help: 'write it relative to the workspace, without a leading `/` and without `..` that leaves it',
    });
}
function unknownRetryRule(rule, near, span) {
    const message = `\`on\` of \`retry\` does not know ${(0,quote/* quote */.h)(rule)}: it takes failed, timeout, error, exit codes, signals such as SIGSEGV, and { output: regex }`;
    return (0,diagnostic/* problem */.CC)('error', 'unknown-retry-rule', message, span, didYouMean(near));
}
function hiddenSelector(input, selector) {
    const meant = input === 'tasks' ? 'to run' : 'to exclude';
    return (0,diagnostic/* problem */.CC)('error', 'hidden-selector', `which task ${meant} is meant by ${(0,quote/* quote */.h)(selector)} can't be known: \`***\` stands where a secret was hidden`, undefined, { help: 'name the task as `list` shows it where the secret is not set' });
}
function unknownSelector(input, selector, near) {
    const meant = input === 'tasks' ? 'to run' : 'to exclude';
    return (0,diagnostic/* problem */.CC)('error', 'unknown-selector', `no task ${meant} has the id, path or tag ${(0,quote/* quote */.h)(selector)}`, undefined, {
        help: near === undefined
            ? 'the verb `list` shows all tasks; globs and `tag:x` are understood'
            : `did you mean ${(0,quote/* quote */.h)(near)}?`,
    });
}
function nothingToRun(folders, span) {
    const looked = folders.length === 0 ? '' : ` no script was found in ${planning_quoted(folders)}, and`;
    return (0,diagnostic/* problem */.CC)('error', 'nothing-to-run', `there is nothing to run:${looked} there is no task under \`tasks\``, span, {
        help: 'the verb `list` says why each file is in or out; a task is written so: tasks: { hello: { run: echo hello } }',
    });
}
function nothingLeft(exclude) {
    return (0,diagnostic/* problem */.CC)('error', 'nothing-left', `nothing is left to run: ${planning_quoted(exclude)} took away every task`);
}

// EXTERNAL MODULE: ./lib/bundle/expressions/template.js
var template = __webpack_require__(1208);
;// CONCATENATED MODULE: ./lib/bundle/planning/retry.js
const retryWords = ['failed', 'timeout', 'error'];
const retry_once = Object.freeze({
    max_attempts: 1,
    initial_delay: 1000,
    backoff: 2,
    max_delay: 60_000,
    jitter: true,
    on: Object.freeze(['failed', 'timeout']),
});
function retryPolicy(setting) {
    if (setting === undefined || setting === 0)
        return retry_once;
    if (typeof setting === 'number')
        return Object.freeze({ ...retry_once, max_attempts: setting + 1 });
    return Object.freeze({
        max_attempts: setting['max-attempts']?.value ?? retry_once.max_attempts,
        initial_delay: setting['initial-delay']?.value ?? retry_once.initial_delay,
        backoff: setting.backoff?.value ?? retry_once.backoff,
        max_delay: setting['max-delay']?.value ?? retry_once.max_delay,
        jitter: setting.jitter?.value ?? retry_once.jitter,
        on: Object.freeze(setting.on?.value.flatMap((item) => retryRule(item.value) ?? []) ?? retry_once.on),
    });
}
function retryRule(item) {
    if (typeof item === 'number')
        return { exit_code: item };
    if (typeof item === 'object')
        return { output: item.output?.value ?? '' };
    if (/^SIG[A-Z0-9]+$/.test(item))
        return { signal: item };
    return retryWords.find((word) => word === item);
}

;// CONCATENATED MODULE: ./lib/bundle/planning/workspace-path.js
function workspacePath(path) {
    if (/^(?:[\\/]|[A-Za-z]:)/.test(path))
        return undefined;
    const names = [];
    for (const name of path.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names.length === 0 ? '.' : names.join('/');
}

;// CONCATENATED MODULE: ./lib/bundle/planning/check-settings.js





function check_settings_checkSettings(settings, pools, diagnostics) {
    const directory = settings['working-directory'];
    if (directory !== undefined && !(0,template/* holdsExpression */.x9)(directory.value)) {
        check_settings_checkPath('working-directory', directory, diagnostics);
    }
    for (const item of settings.resources?.value ?? []) {
        const name = 'key' in item ? item.key : item;
        const amount = 'key' in item ? item.value : { value: 1, span: item.span };
        const capacity = pools.get(name.value);
        if (capacity === undefined) {
            diagnostics.push(unknownResource(name.value, (0,nearest/* nearest */.p)(name.value, pools.keys()), name.span));
        }
        else if (amount.value > capacity && Number.isFinite(amount.value)) {
            diagnostics.push(resourceExceedsPool(name.value, amount.value, capacity, amount.span));
        }
    }
    const retry = settings.retry?.value;
    for (const { value, span } of (typeof retry === 'object' ? retry.on?.value : undefined) ?? []) {
        if (typeof value !== 'string' || retryRule(value) !== undefined)
            continue;
        diagnostics.push(unknownRetryRule(value, (0,nearest/* nearest */.p)(value, retryWords), span));
    }
}
function check_settings_checkPath(key, { value, span }, diagnostics) {
    if (workspacePath(value) === undefined)
        diagnostics.push(pathOutsideWorkspace(key, value, span));
}

;// CONCATENATED MODULE: ./lib/bundle/planning/digraph.js
function edgesOf({ starts, targets }, node) {
    return targets.subarray(starts[node], starts[node + 1]);
}

;// CONCATENATED MODULE: ./lib/bundle/planning/cycles.js

function findCycles(graph) {
    if (leadsBackOnly(graph))
        return [];
    return knotsOf(graph)
        .map((members) => shortestCycle(graph, members))
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
function leadsBackOnly({ size, starts, targets }) {
    let edge = 0;
    for (let node = 0; node < size; node++) {
        for (const end = starts[node + 1] ?? 0; edge < end; edge++)
            if ((targets[edge] ?? 0) >= node)
                return false;
    }
    return true;
}
function knotsOf(graph) {
    const knots = [];
    const index = new Int32Array(graph.size).fill(-1);
    const low = new Int32Array(graph.size);
    const isOpen = new Uint8Array(graph.size);
    const nextEdge = graph.starts.slice(0, graph.size);
    const open = [];
    const path = [];
    let count = 0;
    const enter = (node) => {
        index[node] = low[node] = count++;
        isOpen[node] = 1;
        open.push(node);
        path.push(node);
    };
    const at = (numbers, node) => numbers[node] ?? 0;
    const lower = (node, to) => {
        low[node] = Math.min(at(low, node), to);
    };
    for (let root = 0; root < graph.size; root++) {
        if (index[root] !== -1)
            continue;
        enter(root);
        for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
            const edge = at(nextEdge, node);
            if (edge < at(graph.starts, node + 1)) {
                nextEdge[node] = edge + 1;
                const target = at(graph.targets, edge);
                if (index[target] === -1)
                    enter(target);
                else if (isOpen[target] === 1)
                    lower(node, at(index, target));
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent, at(low, node));
            if (low[node] !== index[node])
                continue;
            if (open.at(-1) === node) {
                open.pop();
                isOpen[node] = 0;
                continue;
            }
            const members = open.splice(open.lastIndexOf(node));
            for (const member of members)
                isOpen[member] = 0;
            knots.push(members);
        }
    }
    return knots;
}
function shortestCycle(graph, members) {
    const first = members.reduce((a, b) => Math.min(a, b));
    const inside = new Set(members);
    const cameFrom = new Map();
    const queue = [first];
    for (const node of queue) {
        for (const target of edgesOf(graph, node)) {
            if (target === first && node !== first)
                return [...wayTo(node, first, cameFrom), first];
            if (target === first || !inside.has(target) || cameFrom.has(target))
                continue;
            cameFrom.set(target, node);
            queue.push(target);
        }
    }
    throw new Error('a strongly connected component without a cycle');
}
function wayTo(node, first, cameFrom) {
    const way = [node];
    for (let at = node; at !== first;) {
        at = cameFrom.get(at) ?? first;
        way.push(at);
    }
    return way.reverse();
}

// EXTERNAL MODULE: ./lib/bundle/model/source-file.js
var source_file = __webpack_require__(5432);
;// CONCATENATED MODULE: ./lib/bundle/planning/origin.js

function originOf(source, span) {
    const { line, column, endLine, endColumn } = (0,source_file/* positionOf */.df)(span);
    return Object.freeze({ source, file: span.file.path, line, column, end_line: endLine, end_column: endColumn });
}

;// CONCATENATED MODULE: ./lib/bundle/planning/merge.js

const none = [];
const noValues = new Map();
const nothing = { plain: {}, env: noValues, resources: noValues, origins: {} };
const plannedNames = {
    script: 'command',
    run: 'command',
    args: 'command.args',
    shell: 'command.shell',
    'working-directory': 'working_directory',
    'idle-timeout': 'idle_timeout',
    'kill-after': 'kill_after',
    'allowed-exit-codes': 'allowed_exit_codes',
    'continue-on-error': 'continue_on_error',
    'id-token': 'id_token',
    'memory-limit': 'memory_limit',
};
function levelOf(source, settings) {
    const origins = {};
    let name;
    for (name in settings) {
        const setting = settings[name];
        if (setting === undefined || name === 'env' || name === 'resources')
            continue;
        origins[plannedNames[name] ?? name] = originOf(source, setting.span);
    }
    const env = settings.env?.value ?? none;
    const resources = settings.resources?.value.map(amountOf) ?? none;
    for (const { key, value } of env)
        origins[`env.${key.value}`] = originOf(source, value.span);
    for (const { key, value } of resources)
        origins[`resources.${key.value}`] = originOf(source, value.span);
    return { plain: settings, env: mapOf(env), resources: mapOf(resources), origins: Object.freeze(origins) };
}
function merge(lower, upper) {
    if (lower === nothing)
        return upper;
    if (upper === nothing)
        return lower;
    return {
        plain: { ...lower.plain, ...upper.plain },
        env: mergeMaps(lower.env, upper.env),
        resources: mergeMaps(lower.resources, upper.resources),
        origins: Object.freeze({ ...lower.origins, ...upper.origins }),
    };
}
function mapOf(entries) {
    return entries.length === 0 ? noValues : new Map(entries.map(({ key, value }) => [key.value, value]));
}
function amountOf(item) {
    return 'key' in item ? item : { key: item, value: { value: 1, span: item.span } };
}
function mergeMaps(lower, upper) {
    if (upper.size === 0)
        return lower;
    return lower.size === 0 ? upper : new Map([...lower, ...upper]);
}

;// CONCATENATED MODULE: ./lib/bundle/planning/draft.js







function draftTasks(sources, pools, diagnostics) {
    const { env, defaults } = sources.config.settings;
    const read = (source, settings) => {
        check_settings_checkSettings(settings, pools, diagnostics);
        return levelOf(source, settings);
    };
    const base = merge(env === undefined ? nothing : levelOf('file', { env }), defaults === undefined ? nothing : read('defaults', defaults.value));
    return [...draftHandTasks(sources, base, read, diagnostics), ...draftScripts(sources, base, read, diagnostics)];
}
function draftHandTasks({ config, scripts, handScripts }, base, read, diagnostics) {
    const discovered = new Map(scripts.map((script) => [script.path, script]));
    return (config.settings.tasks?.value ?? []).map(({ key, value: { value: settings } }) => {
        const script = settings.script === undefined ? undefined : handScripts.get(settings.script.value);
        const level = merge(merge(base, headerLevel(script, 'by hand', read)), read('task', settings));
        const id = level.plain.id?.value ?? key.value;
        const twin = script && discovered.get(script.path);
        if (twin !== undefined && settings.script !== undefined) {
            diagnostics.push(scriptRunsTwice(twin.path, [twin.path, id], settings.script.span));
        }
        return {
            id,
            key: key.value,
            level,
            script,
            origin: originOf('task', key.span),
            place: level.plain.id?.span ?? key.span,
        };
    });
}
function draftScripts({ config, scripts }, base, read, diagnostics) {
    const inOrder = scripts.toSorted((a, b) => (0,byte_order/* compareBytes */.Xo)(a.path, b.path));
    const overrides = readOverrides(config, inOrder, read, diagnostics);
    return inOrder.map((script) => {
        const levels = [
            headerLevel(script, 'discovered', read),
            ...overrides.globs.filter(({ matches }) => matches(script.path)).map(({ level }) => level),
        ];
        const level = [...levels, ...(overrides.exact.get(script.path) ?? [])].reduce(merge, base);
        const id = level.plain.id;
        return {
            id: id?.value ?? script.path,
            key: script.path,
            level,
            script,
            origin: Object.freeze({ source: 'discovery', file: script.path }),
            place: id?.span ?? { file: script.header?.file ?? { path: script.path, text: '' }, start: 0, end: 0 },
        };
    });
}
function headerLevel(script, use, read) {
    if (script?.header === undefined)
        return nothing;
    const { id, ...rest } = script.header.settings.value;
    return read('header', use === 'by hand' || id === undefined ? rest : { ...rest, id });
}
function readOverrides(config, scripts, read, diagnostics) {
    const paths = new Set(scripts.map(({ path }) => path));
    const globs = [];
    const exact = new Map();
    for (const { key, value } of config.settings.scripts?.value ?? []) {
        const path = key.value.replace(/^(?:\.\/+)+/, '');
        const level = read('scripts', value.value);
        if (paths.has(path)) {
            exact.set(path, [...(exact.get(path) ?? []), level]);
            continue;
        }
        const matches = isGlob(path) ? globMatcher(path) : () => false;
        if (scripts.some((script) => matches(script.path)))
            globs.push({ matches, level });
        else
            diagnostics.push(unknownScript(key.value, (0,nearest/* nearest */.p)(path, paths), key.span));
    }
    return { globs, exact };
}

;// CONCATENATED MODULE: ./lib/bundle/planning/emit-settings.js
function schedulesOf({ schedule }) {
    const schedules = new Map();
    for (const { value } of schedule?.value ?? []) {
        const { cron, timezone } = value;
        if (cron === undefined)
            continue;
        const entry = { cron: cron.value, timezone: timezone?.value ?? 'UTC' };
        schedules.set(`${entry.cron} ${entry.timezone}`, Object.freeze(entry));
    }
    return Object.freeze([...schedules.values()]);
}
function emitSettingsOf({ emit }) {
    const gitlab = emit?.value.gitlab?.value;
    const jenkins = emit?.value.jenkins?.value;
    const github = emit?.value.github?.value;
    return Object.freeze({
        gitlab: Object.freeze({
            image: gitlab?.image?.value,
            tags: textsOf(gitlab?.tags),
            stage: gitlab?.stage?.value,
        }),
        jenkins: Object.freeze({ agent: jenkins?.agent?.value, options: textsOf(jenkins?.options) }),
        github: Object.freeze({
            runs_on: textsOf(github?.['runs-on']),
            permissions: permissionsOf(github?.permissions?.value),
        }),
    });
}
function textsOf(texts) {
    return Object.freeze(texts?.value.map(({ value }) => value) ?? []);
}
function permissionsOf(scopes) {
    if (scopes === undefined)
        return undefined;
    const given = Object.entries(scopes).flatMap(([scope, setting]) => setting === undefined ? [] : [[scope, setting.value]]);
    return Object.freeze(Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1))));
}

// EXTERNAL MODULE: ./lib/bundle/model/matrix-variable.js
var matrix_variable = __webpack_require__(8934);
;// CONCATENATED MODULE: ./lib/bundle/planning/matrix.js



const mostCombinations = 10_000;
function expandMatrix({ value: entries, span }, diagnostics) {
    const before = diagnostics.length;
    const axes = entries.flatMap((entry) => (isAxis(entry) ? readAxis(entry, diagnostics) : []));
    const include = readMappings('include', entries, diagnostics);
    const exclude = readMappings('exclude', entries, diagnostics);
    const { span: excludeSpan = span } = entries.find(({ key }) => key.value === 'exclude')?.value ?? {};
    const { span: includeSpan = span } = entries.find(({ key }) => key.value === 'include')?.value ?? {};
    const names = axes.map(({ key }) => key.value);
    for (const name of new Set(exclude.flatMap(Object.keys))) {
        if (!names.includes(name) && diagnostics.length === before) {
            diagnostics.push(unknownMatrixAxis(name, (0,nearest/* nearest */.p)(name, names), excludeSpan));
        }
    }
    matrix_checkVariables(axes, include, includeSpan, diagnostics);
    const size = axes.reduce((product, { value }) => product * value.value.length, 1) + include.length;
    if (size > mostCombinations)
        diagnostics.push(matrixTooLarge(size, mostCombinations, span));
    if (diagnostics.length > before)
        return undefined;
    const products = productOf(axes);
    for (const entry of exclude) {
        if (products.some((values) => matches(entry, values)))
            continue;
        diagnostics.push(excludeWithoutEffect(JSON.stringify(entry), excludeSpan));
    }
    const originals = products.filter((values) => !exclude.some((entry) => matches(entry, values)));
    const combinations = withIncludes(originals, include, names);
    if (combinations.length === 0)
        diagnostics.push(emptyMatrix(span));
    return combinations.length === 0 ? undefined : combinations;
}
function isAxis({ key }) {
    return key.value !== 'include' && key.value !== 'exclude';
}
function readAxis({ key, value }, diagnostics) {
    if (isList(value.value) && value.value.length > 0)
        return [{ key, value: { value: value.value, span: value.span } }];
    diagnostics.push(matrixAxisNoList(key.value, value.span));
    return [];
}
function readMappings(name, entries, diagnostics) {
    const found = entries.find(({ key }) => key.value === name)?.value;
    if (found === undefined)
        return [];
    const list = isList(found.value) ? found.value : [null];
    const mappings = list.filter(isMapping).filter((mapping) => Object.keys(mapping).length > 0);
    if (mappings.length < list.length)
        diagnostics.push(matrixEntryNoMap(name, found.span));
    return mappings;
}
function productOf(axes) {
    if (axes.length === 0)
        return [];
    return axes.reduce((products, { key, value }) => products.flatMap((values) => value.value.map((item) => withPairs(values, [[key.value, item]]))), [{}]);
}
function withIncludes(originals, include, axes) {
    const used = new Set();
    const isOfAxis = ([key]) => axes.includes(key);
    const split = include.map((entry) => {
        const pairs = Object.entries(entry);
        return { entry, own: Object.fromEntries(pairs.filter(isOfAxis)), extra: pairs.filter((pair) => !isOfAxis(pair)) };
    });
    const extended = originals.map((original) => {
        let values = original;
        for (const { entry, own, extra } of split) {
            if (!matches(own, original))
                continue;
            used.add(entry);
            values = withPairs(values, extra);
        }
        return { values, label: leavesOf(original) };
    });
    const added = split
        .filter(({ entry }) => !used.has(entry))
        .map(({ own, extra }) => {
        const values = withPairs(own, extra);
        return { values, label: leavesOf(values) };
    });
    return [...extended, ...added];
}
function matches(filter, value) {
    if (isList(filter))
        return isList(value) && filter.every((item, i) => matches(item, value[i]));
    if (isMapping(filter)) {
        return (isMapping(value) &&
            Object.entries(filter).every(([key, item]) => Object.hasOwn(value, key) && matches(item, value[key])));
    }
    return value !== undefined && !isList(value) && !isMapping(value) && looselyEqual(filter, value);
}
function looselyEqual(a, b) {
    if (typeof a === 'string' && typeof b === 'string')
        return a.toUpperCase() === b.toUpperCase();
    return typeof a === typeof b ? a === b : Number(a) === Number(b);
}
function leavesOf(value) {
    if (isList(value))
        return value.flatMap(leavesOf);
    if (isMapping(value))
        return Object.values(value).flatMap(leavesOf);
    return value === null || value === '' ? [] : [String(value)];
}
function matrix_checkVariables(axes, include, includeSpan, diagnostics) {
    const places = [
        ...axes.map(({ key }) => [key.value, key.span]),
        ...include.flatMap((entry) => Object.keys(entry).map((key) => [key, includeSpan])),
    ];
    const keys = new Map();
    for (const [key, span] of places) {
        const variable = (0,matrix_variable/* matrixVariable */.i)(key);
        const other = keys.get(variable) ?? key;
        if (other !== key)
            diagnostics.push(collidingMatrixKeys([other, key], variable, span));
        keys.set(variable, other);
    }
}
function withPairs(values, pairs) {
    return Object.fromEntries([...Object.entries(values), ...pairs]);
}
function isList(value) {
    return Array.isArray(value);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/bundle/planning/legs.js


function expandLegs(drafts, diagnostics) {
    const starts = new Int32Array(drafts.length + 1);
    const ids = [];
    const matrix = [];
    drafts.forEach((draft, d) => {
        const { matrix: setting } = draft.level.plain;
        const combinations = setting === undefined ? undefined : expandMatrix(setting, diagnostics);
        if (setting === undefined || combinations === undefined) {
            ids.push(draft.id);
            matrix.push(undefined);
        }
        else {
            const named = nameLegs(draft.id, combinations);
            reportTwins(named, (id) => diagnostics.push(duplicateLeg(id, setting.span)));
            for (const id of named)
                ids.push(id);
            for (const { values } of combinations)
                matrix.push(deeplyFrozen(values));
        }
        starts[d + 1] = ids.length;
    });
    const draftOf = new Int32Array(ids.length);
    for (let d = 0; d < drafts.length; d++) {
        for (let leg = starts[d] ?? 0, end = starts[d + 1] ?? 0; leg < end; leg++)
            draftOf[leg] = d;
    }
    return { count: ids.length, starts, draftOf, ids, matrix };
}
function firstLeg(target, { starts }) {
    const drafts = starts.length - 1;
    return target < drafts ? (starts[target] ?? 0) : target - drafts;
}
function endOfLegs(target, { starts }) {
    const drafts = starts.length - 1;
    return target < drafts ? (starts[target + 1] ?? 0) : target - drafts + 1;
}
function nameLegs(id, combinations) {
    const short = combinations.map(({ label }) => (label.length === 0 ? id : `${id} (${label.join(', ')})`));
    const seen = new Set([id]);
    const twins = new Set(short.filter((name) => seen.has(name) || !seen.add(name)));
    return combinations.map(({ values }, i) => {
        const name = short[i] ?? id;
        if (!twins.has(name))
            return name;
        const pairs = Object.entries(values).map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
        return `${id} (${pairs.join(', ')})`;
    });
}
function reportTwins(names, report) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            report(name);
        seen.add(name);
    }
}
function deeplyFrozen(value) {
    if (typeof value === 'object' && value !== null) {
        for (const inner of Object.values(value))
            deeplyFrozen(inner);
        Object.freeze(value);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/bundle/planning/names.js





function indexNames(drafts, legs, diagnostics) {
    const targets = new Map();
    const renamed = new Map();
    const ownerOf = (target) => (target < drafts.length ? target : (legs.draftOf[target - drafts.length] ?? 0));
    const take = (id, target, draft) => {
        const other = targets.get(id);
        if (other === undefined)
            targets.set(id, target);
        else if (drafts[ownerOf(other)] !== draft)
            reportDuplicate(id, draft, drafts[ownerOf(other)], diagnostics);
    };
    drafts.forEach((draft, d) => {
        take(draft.id, d, draft);
        if (draft.key !== draft.id)
            renamed.set(draft.key, draft.id);
    });
    for (let leg = 0; leg < legs.count; leg++) {
        const draft = drafts[legs.draftOf[leg] ?? 0];
        if (draft !== undefined && legs.matrix[leg] !== undefined)
            take(legs.ids[leg] ?? '', drafts.length + leg, draft);
    }
    const unknownLegs = [];
    drafts.forEach(({ id, level }, d) => {
        const isUnknown = level.plain.matrix !== undefined && legs.matrix[legs.starts[d] ?? 0] === undefined;
        if (isUnknown)
            unknownLegs.push({ start: `${id} (`, target: d });
    });
    let sorted;
    const matched = new Map();
    const names = {
        find: (id) => targets.get(id) ?? unknownLegs.find(({ start }) => id.startsWith(start))?.target,
        match(glob) {
            let found = matched.get(glob);
            if (found === undefined) {
                const matches = globMatcher(glob);
                const hits = idsBelow(names.ids, literalStart(glob)).filter((id) => matches(id));
                const all = hits.map((id) => targets.get(id) ?? 0);
                const whole = new Set(all.filter((target) => target < drafts.length));
                found = all.filter((target) => whole.has(target) || !whole.has(legs.draftOf[target - drafts.length] ?? -1));
                matched.set(glob, found);
            }
            return found;
        },
        idOf: (target) => (target < drafts.length ? drafts[target]?.id : legs.ids[target - drafts.length]) ?? '',
        ownerOf,
        targetCount: drafts.length + legs.count,
        get ids() {
            sorted ??= (0,byte_order/* sortedByBytes */.OU)(targets.keys());
            return sorted;
        },
        nearest: (id) => (0,nearest/* nearest */.p)(id, names.ids),
        renamed: (key) => renamed.get(key),
    };
    return names;
}
function reportDuplicate(id, draft, other, diagnostics) {
    const message = `${other === undefined ? 'another' : describe(other)} has it first`;
    const span = other?.place ?? draft.place;
    diagnostics.push(duplicateId(id, describe(draft), draft.place, { message, span }));
}
function describe({ key, origin }) {
    return origin.source === 'discovery' ? `the script ${(0,quote/* quote */.h)(key)}` : `the task ${(0,quote/* quote */.h)(key)}`;
}
function literalStart(glob) {
    return /^[^*?[\]{}()!+@\\|]*/.exec(glob.replace(/^(?:\.\/)+/, ''))?.[0] ?? '';
}
function idsBelow(sorted, start) {
    if (start === '')
        return sorted;
    const from = firstIndex(sorted, (id) => (0,byte_order/* compareBytes */.Xo)(id, start) >= 0);
    return sorted.slice(from, firstIndex(sorted, (id) => (0,byte_order/* compareBytes */.Xo)(id, start) >= 0 && !id.startsWith(start), from));
}
function firstIndex(sorted, holds, from = 0) {
    let low = from;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(sorted[middle] ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/bundle/planning/needs.js


function needsOf({ starts, afterStarts, targets }, d) {
    return targets.subarray(starts[d], afterStarts[d]);
}
function resolveNeeds(drafts, names, diagnostics) {
    const lists = new EdgeLists(names, diagnostics);
    const starts = new Int32Array(drafts.length + 1);
    const afterStarts = new Int32Array(drafts.length);
    const absent = new Map();
    drafts.forEach(({ level: { plain } }, d) => {
        const missing = plain.needs && lists.add('needs', plain.needs.value, d);
        if (missing !== undefined)
            absent.set(d, missing);
        afterStarts[d] = lists.targets.length;
        if (plain.after !== undefined)
            lists.add('after', plain.after.value, d);
        starts[d + 1] = lists.targets.length;
    });
    const targets = new Int32Array(lists.targets);
    return { size: drafts.length, starts, targets, afterStarts, optional: lists.optional, absent };
}
class EdgeLists {
    targets = [];
    optional = new Set();
    #names;
    #diagnostics;
    #lastEdges;
    constructor(names, diagnostics) {
        this.#names = names;
        this.#diagnostics = diagnostics;
        this.#lastEdges = new Int32Array(names.targetCount).fill(-1);
    }
    add(key, setting, d) {
        const names = this.#names;
        const first = this.targets.length;
        let absent;
        for (const item of setting) {
            const id = idOf(item);
            const isOptional = typeof item.value === 'object' && item.value.optional?.value === true;
            const exact = names.find(id.value);
            if (exact !== undefined) {
                if (names.ownerOf(exact) === d)
                    this.#diagnostics.push(selfNeed(key, id.value, id.span));
                else
                    this.#addEdge(exact, isOptional, first);
            }
            else if (isGlob(id.value)) {
                const matches = names.match(id.value);
                const others = matches.filter((target) => names.ownerOf(target) !== d);
                for (const target of others)
                    this.#addEdge(target, isOptional, first);
                if (others.length === 0 && !isOptional) {
                    const match = { onlyItself: matches.length > 0, near: names.nearest(id.value) };
                    this.#diagnostics.push(needMatchesNothing(key, id.value, match, id.span));
                }
            }
            else {
                (absent ??= []).push(id.value);
                if (isOptional)
                    continue;
                const renamed = names.renamed(id.value);
                const near = renamed === undefined ? names.nearest(id.value) : undefined;
                this.#diagnostics.push(unknownTask(key, id.value, { near, renamed, ids: names.ids }, id.span));
            }
        }
        return absent;
    }
    #addEdge(target, isOptional, first) {
        const double = this.#lastEdges[target] ?? -1;
        if (double >= first) {
            if (!isOptional)
                this.optional.delete(double);
            return;
        }
        const edge = this.targets.push(target) - 1;
        this.#lastEdges[target] = edge;
        if (isOptional)
            this.optional.add(edge);
    }
}
function idOf(item) {
    if (isText(item))
        return item;
    return (typeof item.value === 'object' ? item.value.id : undefined) ?? { value: '', span: item.span };
}
function isText(item) {
    return typeof item.value === 'string';
}

;// CONCATENATED MODULE: ./lib/bundle/planning/order.js
function topologicalOrder({ starts, groupOf, included, waitsFor, rank }) {
    const groups = waitsFor.size;
    const members = groupOf.length;
    const { starts: edgeStarts, targets } = waitsFor;
    const left = new Int32Array(groups);
    const memberOf = new Int32Array(members);
    for (let member = 0; member < members; member++) {
        memberOf[rank[member] ?? 0] = member;
        if (included[member] === 1)
            add(left, groupOf[member] ?? 0, 1);
    }
    const firstWaiter = new Int32Array(groups + members).fill(-1);
    const waiter = new Int32Array(targets.length);
    const nextWaiter = new Int32Array(targets.length);
    const pending = new Int32Array(groups);
    for (let group = 0; group < groups; group++) {
        if (left[group] === 0)
            continue;
        for (let edge = edgeStarts[group] ?? 0, end = edgeStarts[group + 1] ?? 0; edge < end; edge++) {
            const target = targets[edge] ?? 0;
            const isThere = target < groups ? (left[target] ?? 0) > 0 : included[target - groups] === 1;
            if (!isThere)
                continue;
            nextWaiter[edge] = firstWaiter[target] ?? -1;
            waiter[edge] = group;
            firstWaiter[target] = edge;
            add(pending, group, 1);
        }
    }
    const ready = new NumberSet(members);
    const open = (group) => {
        for (let member = starts[group] ?? 0, end = starts[group + 1] ?? 0; member < end; member++) {
            if (included[member] === 1)
                ready.add(rank[member] ?? 0);
        }
    };
    const arrive = (target) => {
        for (let edge = firstWaiter[target] ?? -1; edge !== -1; edge = nextWaiter[edge] ?? -1) {
            const group = waiter[edge] ?? 0;
            if (add(pending, group, -1) === 0)
                open(group);
        }
    };
    for (let group = 0; group < groups; group++)
        if (pending[group] === 0)
            open(group);
    const order = [];
    for (let next = ready.takeLeast(); next !== -1; next = ready.takeLeast()) {
        const member = memberOf[next] ?? 0;
        const group = groupOf[member] ?? 0;
        order.push(member);
        arrive(groups + member);
        if (add(left, group, -1) === 0)
            arrive(group);
    }
    return order;
}
function add(numbers, i, change) {
    return (numbers[i] = (numbers[i] ?? 0) + change);
}
class NumberSet {
    #levels = [];
    constructor(size) {
        let words = size;
        do
            this.#levels.push(new Int32Array((words = (words + 31) >>> 5)));
        while (words > 1);
    }
    add(item) {
        let at = item;
        for (const level of this.#levels) {
            const word = at >>> 5;
            const before = level[word] ?? 0;
            level[word] = before | (1 << (at & 31));
            if (before !== 0)
                return;
            at = word;
        }
    }
    takeLeast() {
        let least = 0;
        for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
            const word = this.#levels[depth]?.[least] ?? 0;
            if (word === 0)
                return -1;
            least = (least << 5) | (31 - Math.clz32(word & -word));
        }
        let at = least;
        for (const level of this.#levels) {
            const word = at >>> 5;
            const after = (level[word] ?? 0) & ~(1 << (at & 31));
            level[word] = after;
            if (after !== 0)
                break;
            at = word;
        }
        return least;
    }
}

// EXTERNAL MODULE: ./lib/bundle/planning/slug.js
var slug = __webpack_require__(4533);
// EXTERNAL MODULE: ./lib/bundle/expressions/evaluate.js + 1 modules
var evaluate = __webpack_require__(2855);
;// CONCATENATED MODULE: ./lib/bundle/planning/task-values.js




const seconds = 1000;
const defaultTimeout = { script: 60 * seconds, run: 600 * seconds, gate: 600 * seconds };
const priorities = { critical: 100, high: 10, normal: 0, low: -10 };
const noStrings = Object.freeze([]);
const succeeded = Object.freeze([0]);
function planTask(draft, placement, recordOf) {
    const { script, level } = draft;
    const { plain } = level;
    const command = commandOf(draft);
    return Object.freeze({
        id: placement.id,
        base_id: draft.id,
        slug: placement.slug,
        name: placement.name,
        description: plain.description?.value ?? script?.description,
        subdirectory: script?.subdirectory ?? '',
        command,
        env: recordOf.env(level.env),
        working_directory: workingDirectoryOf(plain['working-directory']?.value),
        needs: placement.needs,
        after: placement.after,
        if: plain.if === undefined ? undefined : (0,evaluate/* conditionSource */.Ts)(String(plain.if.value)),
        skip: plain.skip?.value === true ? 'it is marked `skip: true`' : plain.skip?.value,
        timeout: plain.timeout?.value ?? defaultTimeout[command.kind],
        idle_timeout: plain['idle-timeout']?.value,
        kill_after: plain['kill-after']?.value ?? 5 * seconds,
        retry: retryPolicy(plain.retry?.value),
        allowed_exit_codes: unlocated(plain['allowed-exit-codes']?.value) ?? succeeded,
        continue_on_error: continueOnErrorOf(plain['continue-on-error']?.value),
        matrix: placement.matrix,
        resources: recordOf.resources(level.resources),
        priority: priorityOf(plain.priority?.value),
        id_token: plain['id-token']?.value ?? false,
        memory_limit: plain['memory-limit']?.value,
        schedule: plain.schedule?.value,
        tags: unlocated(plain.tags?.value) ?? noStrings,
        origin: draft.origin,
        origins: level.origins,
    });
}
function recordMaker() {
    const made = new WeakMap();
    const empty = Object.freeze({});
    return (map) => {
        if (map.size === 0)
            return empty;
        let record = made.get(map);
        if (record === undefined) {
            record = Object.freeze(Object.fromEntries(Array.from(map, ([name, { value }]) => [name, value])));
            made.set(map, record);
        }
        return record;
    };
}
function commandOf({ script, level: { plain } }) {
    if (script !== undefined) {
        const args = unlocated(plain.args?.value) ?? noStrings;
        return Object.freeze({
            kind: 'script',
            script: script.path,
            interpreter: script.interpreter.length === 0 ? noStrings : Object.freeze([...script.interpreter]),
            args,
        });
    }
    if (plain.run !== undefined)
        return Object.freeze({ kind: 'run', run: plain.run.value, shell: plain.shell?.value ?? 'bash' });
    return gate;
}
const gate = Object.freeze({ kind: 'gate' });
function workingDirectoryOf(path) {
    if (path === undefined)
        return '.';
    return (0,template/* holdsExpression */.x9)(path) ? path : (workspacePath(path) ?? path);
}
function continueOnErrorOf(setting) {
    if (typeof setting !== 'object')
        return setting ?? false;
    return Object.freeze({ exit_codes: unlocated(setting['exit-codes']?.value) ?? [] });
}
function priorityOf(setting) {
    return typeof setting === 'string' ? priorities[setting] : (setting ?? 0);
}
function unlocated(items) {
    return items && Object.freeze(items.map(({ value }) => value));
}

// EXTERNAL MODULE: ./lib/bundle/model/problems/expressions.js
var expressions = __webpack_require__(1024);
;// CONCATENATED MODULE: ./lib/bundle/planning/templates.js



const contexts = ['needs', 'env', 'runner', 'github'];
const contextsOfLegs = [...contexts, 'matrix'];
function templateChecker(keysOf, diagnostics) {
    const told = new Set();
    const fine = new Map([contexts, contextsOfLegs].map((known) => [known, new Set()]));
    const check = (text, kind, known, d) => {
        if (told.has(text) || fine.get(known)?.has(text))
            return;
        const found = (kind === 'template' ? evaluate/* checkTemplate */.BU : evaluate/* checkCondition */.Qj)(text.value, known, keysOf(d));
        if (found.length > 0)
            told.add(text);
        else if (!/needs/i.test(text.value))
            fine.get(known)?.add(text);
        for (const problem of found)
            diagnostics.push((0,expressions/* expressionDiagnostic */.Wu)(text, problem));
    };
    const checkText = (text, known, d) => {
        if (text !== undefined && (0,template/* holdsExpression */.x9)(text.value))
            check(text, 'template', known, d);
    };
    return ({ level: { plain, env } }, d) => {
        const known = plain.matrix === undefined ? contexts : contextsOfLegs;
        checkText(plain.name, known, d);
        checkText(plain['working-directory'], known, d);
        if (plain.skip !== undefined && templates_isText(plain.skip))
            checkText(plain.skip, known, d);
        for (const argument of plain.args?.value ?? templates_none)
            checkText(argument, known, d);
        if (env.size > 0)
            for (const value of env.values())
                checkText(value, known, d);
        if (plain.if !== undefined && templates_isText(plain.if))
            check(plain.if, 'condition', known, d);
    };
}
const templates_none = [];
function templates_isText(setting) {
    return typeof setting.value === 'string';
}
function nameOf(name, id, baseId, matrix) {
    if (name === undefined)
        return id;
    if (matrix === undefined)
        return name;
    if (!(0,template/* holdsExpression */.x9)(name))
        return `${name}${id.slice(baseId.length)}`;
    if ((0,evaluate/* checkTemplate */.BU)(name, ['matrix']).length > 0)
        return name;
    const result = (0,evaluate/* evaluateTemplate */.M1)(name, { contexts: { matrix }, status: noStatus });
    return result.ok ? result.value : name;
}
const never = () => false;
const noStatus = { success: never, failure: never, cancelled: never };

;// CONCATENATED MODULE: ./lib/bundle/planning/plan-tasks.js





function planTasks({ drafts, legs, names, edges, selected }, order) {
    const slugs = (0,slug/* slugsOf */.G)(legs.ids);
    const recordOf = { env: recordMaker(), resources: recordMaker() };
    const excluded = new Set();
    const waitsOf = waitsMaker(edges, legs, names, selected, excluded);
    const shared = new Map();
    const tasks = [];
    for (const leg of order) {
        const d = legs.draftOf[leg] ?? 0;
        const draft = drafts[d];
        if (draft === undefined)
            continue;
        const waits = shared.get(d) ?? waitsOf(d);
        if (legs.matrix[leg] !== undefined)
            shared.set(d, waits);
        const id = legs.ids[leg] ?? '';
        const matrix = legs.matrix[leg];
        const name = nameOf(draft.level.plain.name?.value, id, draft.id, matrix);
        const placement = { id, slug: slugs[leg] ?? '', name, matrix, needs: waits.needs, after: waits.after };
        tasks.push(planTask(draft, placement, recordOf));
    }
    return { tasks, excluded: (0,byte_order/* sortedByBytes */.OU)(excluded) };
}
const noWaits = { needs: Object.freeze([]), after: Object.freeze([]) };
function waitsMaker({ starts, afterStarts, targets, optional }, legs, names, selected, excluded) {
    const required = Array.from({ length: names.targetCount });
    const need = (target) => {
        const known = required[target];
        if (known !== undefined)
            return known;
        const first = firstLeg(target, legs);
        const end = endOfLegs(target, legs);
        for (let leg = first; leg < end; leg++)
            if (selected.excluded[leg] === 1)
                excluded.add(legs.ids[leg] ?? '');
        const ids = end === first + 1 ? [legs.ids[first] ?? ''] : legs.ids.slice(first, end);
        const made = Object.freeze({ key: names.idOf(target), tasks: Object.freeze(ids) });
        required[target] = made;
        return made;
    };
    const includedLegs = (target) => {
        const tasks = [];
        for (let leg = firstLeg(target, legs), end = endOfLegs(target, legs); leg < end; leg++) {
            if (selected.included[leg] === 1)
                tasks.push(legs.ids[leg] ?? '');
        }
        return frozenCopy(tasks);
    };
    const optionalNeed = (target) => {
        const tasks = includedLegs(target);
        return tasks.length === 0 ? [] : [Object.freeze({ key: names.idOf(target), tasks })];
    };
    const needsOf = (from, to) => {
        const needs = [];
        for (let edge = from; edge < to; edge++) {
            const target = targets[edge] ?? 0;
            if (!optional.has(edge))
                needs.push(need(target));
            else
                needs.push(...optionalNeed(target));
        }
        return frozenCopy(needs);
    };
    const idsOf = (from, to) => {
        const ids = [];
        for (let edge = from; edge < to; edge++)
            ids.push(...includedLegs(targets[edge] ?? 0));
        return frozenCopy(ids);
    };
    return (d) => {
        const first = starts[d] ?? 0;
        const firstAfter = afterStarts[d] ?? 0;
        const end = starts[d + 1] ?? 0;
        return {
            needs: first === firstAfter ? noWaits.needs : needsOf(first, firstAfter),
            after: firstAfter === end ? noWaits.after : idsOf(firstAfter, end),
        };
    };
}
function frozenCopy(list) {
    return Object.freeze(list.slice());
}

;// CONCATENATED MODULE: ./lib/bundle/planning/select.js





const hiddenMark = '***';
function selectLegs(drafts, legs, names, edges, selection, diagnostics) {
    const targetsOf = (input) => selection[input].flatMap((selector) => {
        if (selector.includes(hiddenMark)) {
            diagnostics.push(hiddenSelector(input, selector));
            return [];
        }
        const found = findSelected(selector, drafts, names);
        if (found.length > 0)
            return found;
        diagnostics.push(unknownSelector(input, selector, nearestSelector(selector, drafts, names)));
        return [];
    });
    const excluded = new Uint8Array(legs.count);
    for (const target of targetsOf('exclude'))
        forLegs(target, legs, (leg) => (excluded[leg] = 1));
    const included = new Uint8Array(legs.count);
    const reached = [];
    const include = (leg) => {
        if (included[leg] === 1 || excluded[leg] === 1)
            return;
        included[leg] = 1;
        reached.push(leg);
    };
    if (selection.tasks.length === 0) {
        for (let leg = 0; leg < legs.count; leg++)
            if (excluded[leg] === 0)
                included[leg] = 1;
        return { included, excluded };
    }
    for (const target of targetsOf('tasks'))
        forLegs(target, legs, include);
    const isFollowed = new Uint8Array(drafts.length);
    for (const leg of reached) {
        const draft = legs.draftOf[leg] ?? 0;
        if (isFollowed[draft] === 1)
            continue;
        isFollowed[draft] = 1;
        for (const target of needsOf(edges, draft))
            forLegs(target, legs, include);
    }
    return { included, excluded };
}
function forLegs(target, legs, call) {
    for (let leg = firstLeg(target, legs); leg < endOfLegs(target, legs); leg++)
        call(leg);
}
function findSelected(selector, drafts, names) {
    const exact = names.find(selector);
    if (exact !== undefined)
        return [exact];
    const path = selector.replace(/^(?:\.\/+)+/, '');
    const byScript = indexesWhere(drafts, ({ script }) => script?.path === path);
    if (byScript.length > 0)
        return byScript;
    if (selector.startsWith('tag:')) {
        const tag = selector.slice('tag:'.length);
        return indexesWhere(drafts, (draft) => tagsOf(draft).includes(tag));
    }
    return isGlob(selector) ? names.match(selector) : [];
}
function indexesWhere(drafts, holds) {
    return drafts.flatMap((draft, d) => (holds(draft) ? [d] : []));
}
function tagsOf({ level }) {
    return level.plain.tags?.value.map(({ value }) => value) ?? [];
}
function nearestSelector(selector, drafts, names) {
    const tags = new Set(drafts.flatMap(tagsOf));
    const renamed = names.renamed(selector);
    return renamed ?? (0,nearest/* nearest */.p)(selector, [...names.ids, ...Array.from(tags, (tag) => `tag:${tag}`)]);
}

;// CONCATENATED MODULE: ./lib/bundle/planning/make-plan.js

















function makePlan(input) {
    const diagnostics = [];
    const { config, selection } = input;
    const pools = new Map(config.settings.resources?.value.map(({ key, value }) => [key.value, value.value]));
    const drafts = draftTasks(input, pools, diagnostics);
    if (drafts.length === 0)
        diagnostics.push(nothingToRun(foldersOf(config), placeOfTasks(config)));
    const legs = expandLegs(drafts, diagnostics);
    const names = indexNames(drafts, legs, diagnostics);
    const edges = resolveNeeds(drafts, names, diagnostics);
    reportCycles(drafts, edges, names, diagnostics);
    drafts.forEach(templateChecker((d) => keysOf(d, edges, names), diagnostics));
    const selected = selectLegs(drafts, legs, names, edges, selection, diagnostics);
    if (drafts.length > 0 && !selected.included.includes(1) && !(0,diagnostic/* hasErrors */.Cs)(diagnostics)) {
        diagnostics.push(nothingLeft(selection.exclude));
    }
    for (const path of config.settings['problem-matchers']?.value ?? [])
        check_settings_checkPath('problem-matchers', path, diagnostics);
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { value: undefined, diagnostics };
    return { value: assemble(input, pools, { drafts, legs, names, edges, selected }), diagnostics };
}
function assemble({ config, overrides }, pools, findings) {
    const { settings, file } = config;
    const { legs, edges, selected } = findings;
    const order = topologicalOrder({
        starts: legs.starts,
        groupOf: legs.draftOf,
        included: selected.included,
        waitsFor: edges,
        rank: ranksOf(legs.ids),
    });
    const { tasks, excluded } = planTasks(findings, order);
    return Object.freeze({
        name: settings.name?.value ?? file?.path.split('/').at(-1) ?? 'scripts',
        config_file: file?.path,
        max_parallel: overrides.max_parallel ?? settings['max-parallel']?.value ?? 'auto',
        fail_fast: overrides.fail_fast ?? settings['fail-fast']?.value ?? false,
        timeout: overrides.timeout ?? settings.timeout?.value,
        resources: Object.freeze(Object.fromEntries(pools)),
        secrets: Object.freeze(settings.secrets?.value.map(({ value }) => value) ?? []),
        problem_matchers: Object.freeze(settings['problem-matchers']?.value.map(({ value }) => workspacePath(value) ?? value) ?? []),
        schedule: schedulesOf(settings),
        emit: emitSettingsOf(settings),
        tasks: Object.freeze(tasks),
        excluded: Object.freeze(excluded),
        origins: Object.freeze(originsOf(settings, overrides)),
    });
}
function originsOf(settings, overrides) {
    const origins = {};
    for (const [key, found] of Object.entries(settings)) {
        const name = key.replaceAll('-', '_');
        if (!Object.hasOwn(overrides, name))
            origins[name] = originOf('file', found.span);
    }
    return origins;
}
function reportCycles(drafts, edges, names, diagnostics) {
    for (const cycle of findCycles({ ...edges, targets: edges.targets.map((target) => names.ownerOf(target)) })) {
        const members = cycle.flatMap((d) => drafts[d] ?? []);
        const places = members.map(({ id, level: { plain } }, i) => {
            const viaNeeds = needsOf(edges, cycle[i] ?? 0).some((target) => names.ownerOf(target) === cycle[i + 1]);
            return { id, span: (viaNeeds ? plain.needs : plain.after)?.span };
        });
        const notes = places
            .slice(1, -1)
            .flatMap(({ id, span }, i) => (span && i < 3 ? [{ message: `${(0,quote/* quote */.h)(id)} waits here`, span }] : []));
        diagnostics.push(needsCycle(members.map(({ id }) => id), places[0]?.span, notes));
    }
}
function keysOf(d, edges, names) {
    return [...Array.from(needsOf(edges, d), (target) => names.idOf(target)), ...(edges.absent.get(d) ?? [])];
}
function ranksOf(ids) {
    const compare = (0,byte_order/* byteOrderOf */.UT)(ids);
    const byId = Array.from(ids.keys()).sort((a, b) => compare(ids[a] ?? '', ids[b] ?? ''));
    const ranks = new Int32Array(ids.length);
    byId.forEach((index, rank) => {
        ranks[index] = rank;
    });
    return ranks;
}
function placeOfTasks({ file, settings: { discover, tasks } }) {
    const key = tasks?.keySpan ?? discover?.keySpan;
    return key ?? (file === undefined || file.text === '' ? undefined : { file, start: 0, end: 0 });
}
function foldersOf({ settings: { discover, tasks } }) {
    if (discover === undefined)
        return tasks === undefined ? ['scripts'] : [];
    return discover.value.map(({ value }) => value.path?.value ?? 'scripts');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/bundle/model/problems/protocol.js

function matcherFileNotJson(span, reason) {
    return (0,diagnostic/* problem */.CC)('error', 'matcher-file-not-json', `this problem-matcher file is not JSON: ${reason}`, span);
}
function matcherFileShape(span, place, expected, found) {
    return (0,diagnostic/* problem */.CC)('error', 'matcher-file-shape', `${place} must be ${expected}, found ${found}`, span, {
        help: 'the format is GitHub\'s: {"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "^(.+):(\\\\d+): (.+)$", "file": 1, "line": 2, "message": 3}]}]}',
    });
}
function matcherRegexp(span, place, reason) {
    return (0,diagnostic/* problem */.CC)('error', 'matcher-regexp', `${place} is no regular expression: ${reason}`, span);
}
function matcherGroup(span, place, group, groups) {
    return (0,diagnostic/* problem */.CC)('error', 'matcher-group', `${place} is group ${group}, but the regular expression has ${groups === 0 ? 'no groups' : `only ${groups}`}`, span);
}
function matcherWithoutMessage(span, owner) {
    return (0,diagnostic/* problem */.CC)('error', 'matcher-without-message', `the last pattern of the problem matcher "${owner}" finds no message`, span, {
        help: 'add "message" with the number of a group to one of its patterns',
    });
}
function matcherLoop(span, owner) {
    return (0,diagnostic/* problem */.CC)('error', 'matcher-loop', `"loop" in the problem matcher "${owner}" is only possible in the last of several patterns`, span);
}
function matcherOwnerTwice(span, owner) {
    return (0,diagnostic/* problem */.CC)('error', 'matcher-owner-twice', `two problem matchers have the owner "${owner}"`, span, {
        help: 'give each an owner of its own',
    });
}

// EXTERNAL MODULE: ./lib/bundle/protocol/built-in-matchers.js + 7 modules
var built_in_matchers = __webpack_require__(5568);
// EXTERNAL MODULE: ./lib/bundle/text/cut.js
var cut = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/bundle/protocol/limits.js
var limits = __webpack_require__(5101);
;// CONCATENATED MODULE: ./lib/bundle/protocol/matcher-file.js


const groupFields = [
    'file',
    'fromPath',
    'line',
    'column',
    'endLine',
    'endColumn',
    'severity',
    'code',
    'message',
];
function readMatcherFile(file) {
    const diagnostics = [];
    let content;
    try {
        content = JSON.parse(file.text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const reason = error.message;
        const at = Math.min(Number(/position (\d+)/.exec(reason)?.[1] ?? file.text.length), file.text.length);
        const span = { file, start: at, end: Math.min(at + 1, file.text.length) };
        return {
            value: undefined,
            diagnostics: [matcherFileNotJson(span, reason.replace(/ in JSON at position.*$/s, ''))],
        };
    }
    const reader = { file, diagnostics };
    const list = isObject(content) ? content['problemMatcher'] : undefined;
    if (!Array.isArray(list) || list.length === 0) {
        matcher_file_wrong(reader, 'problemMatcher', 'a list of problem matchers', isObject(content) ? list : content);
        return { value: undefined, diagnostics };
    }
    const value = list.flatMap((matcher, index) => readMatcher(reader, matcher, `problemMatcher[${index}]`));
    return { value, diagnostics };
}
function readMatcher(reader, matcher, place) {
    if (!isObject(matcher))
        return matcher_file_wrong(reader, place, 'a mapping', matcher);
    const { owner, severity = 'error', pattern } = matcher;
    if (typeof owner !== 'string' || owner.trim() === '')
        return matcher_file_wrong(reader, `${place}.owner`, 'a name', owner);
    if (!isLevel(severity))
        return matcher_file_wrong(reader, `${place}.severity`, '"error", "warning" or "notice"', severity);
    if (!Array.isArray(pattern) || pattern.length === 0)
        return matcher_file_wrong(reader, `${place}.pattern`, 'a list of patterns', pattern);
    const before = reader.diagnostics.length;
    const patterns = pattern.flatMap((entry, index) => readPattern(reader, entry, `${place}.pattern[${index}]`));
    if (reader.diagnostics.length > before)
        return [];
    if (patterns.some((entry, index) => entry.loop === true && (index === 0 || index < patterns.length - 1))) {
        reader.diagnostics.push(matcherLoop(spanOf(reader.file, owner), owner));
        return [];
    }
    if (patterns.every((entry) => entry.message === undefined)) {
        reader.diagnostics.push(matcherWithoutMessage(spanOf(reader.file, owner), owner));
        return [];
    }
    return [{ owner, severity, patterns, elsewhere: 'keep' }];
}
function readPattern(reader, pattern, place) {
    if (!isObject(pattern))
        return matcher_file_wrong(reader, place, 'a mapping', pattern);
    const { regexp, loop = false } = pattern;
    if (typeof regexp !== 'string' || regexp === '') {
        return matcher_file_wrong(reader, `${place}.regexp`, 'a regular expression', regexp);
    }
    if (typeof loop !== 'boolean')
        return matcher_file_wrong(reader, `${place}.loop`, 'true or false', loop);
    let expression;
    try {
        expression = (0,bounded_regex/* boundedRegex */.R)(regexp);
    }
    catch (error) {
        const reason = error.message.replace(/^Invalid regular expression: /, '');
        reader.diagnostics.push(matcherRegexp(spanOf(reader.file, regexp), `${place}.regexp`, reason));
        return [];
    }
    const groups = (new RegExp(`${regexp}|`).exec('')?.length ?? 1) - 1;
    const read = {};
    for (const field of groupFields) {
        const group = pattern[field];
        if (group === undefined || group === null)
            continue;
        if (typeof group !== 'number' || !Number.isInteger(group) || group < 0) {
            return matcher_file_wrong(reader, `${place}.${field}`, 'the number of a group', group);
        }
        if (group > groups) {
            reader.diagnostics.push(matcherGroup(spanOf(reader.file, regexp), `${place}.${field}`, group, groups));
            return [];
        }
        read[field] = group;
    }
    return [{ regexp: expression, ...read, loop }];
}
function matcher_file_wrong(reader, place, expected, found) {
    const shown = found === undefined ? 'nothing' : (JSON.stringify(found) ?? 'nothing');
    const short = shown.length > 60 ? `${shown.slice(0, 57)}\u2026` : shown;
    reader.diagnostics.push(matcherFileShape(spanOf(reader.file, found), place, expected, short));
    return [];
}
function spanOf(file, value) {
    const written = typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : '';
    const start = written === '' ? -1 : file.text.indexOf(written);
    return start < 0 ? { file, start: 0, end: 0 } : { file, start, end: start + written.length };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isLevel(value) {
    return value === 'error' || value === 'warning' || value === 'notice';
}

// EXTERNAL MODULE: ./lib/bundle/protocol/pattern-machine.js
var pattern_machine = __webpack_require__(8047);
;// CONCATENATED MODULE: ./lib/bundle/protocol/problem-matchers.js







const matcherTime = 5000;
const problem_matchers_none = [];
function createProblemMatchers(files) {
    const diagnostics = [];
    const owners = new Set();
    const users = [];
    for (const file of files) {
        const read = readMatcherFile(file);
        diagnostics.push(...read.diagnostics);
        for (const matcher of read.value ?? []) {
            if (owners.has(matcher.owner)) {
                const start = Math.max(0, file.text.lastIndexOf(JSON.stringify(matcher.owner)));
                diagnostics.push(matcherOwnerTwice({ file, start, end: start + matcher.owner.length + 2 }, matcher.owner));
            }
            else {
                owners.add(matcher.owner);
                users.push((0,pattern_machine/* patternMatcher */.l)(matcher));
            }
        }
    }
    const everyLine = users.length > 0;
    return { value: { everyLine, matcher: (paths, warned) => problemMatcher(users, paths, warned) }, diagnostics };
}
function problemMatcher(users, paths, warned) {
    const builtIn = built_in_matchers/* builtInMatchers */.ri.map((matcher) => matcher.start());
    let timed = users.map((matcher) => ({ owner: matcher.owner, machine: matcher.start(), spent: 0 }));
    let waiting = false;
    let told = 0;
    const annotate = (finding) => {
        const annotation = finding === undefined ? undefined : annotationOf(finding, paths);
        if (annotation === undefined || told >= limits/* limits */.F.annotationsPerAttempt)
            return problem_matchers_none;
        told += 1;
        return [annotation];
    };
    const askUsers = (line) => {
        let found;
        for (const entry of timed) {
            const start = performance.now();
            found ??= entry.machine.line(line);
            entry.spent += performance.now() - start;
            if (entry.spent > matcherTime) {
                timed = timed.filter((other) => other !== entry);
                warned(`the problem matcher "${entry.owner}" took more than ${matcherTime / 1000} s and was switched off`);
            }
        }
        return found;
    };
    const askBuiltIn = (line, begins) => {
        let found;
        waiting = false;
        for (const machine of builtIn) {
            if (begins || machine.waiting) {
                const finding = machine.line(line);
                found ??= finding;
                waiting ||= machine.waiting;
            }
        }
        return found;
    };
    return {
        get everyLine() {
            return waiting || timed.length > 0;
        },
        line: (text) => {
            const short = (0,cut/* cut */.J)(text, limits/* limits */.F.matchedLine);
            const line = short.includes('\u001b') ? (0,external_node_util_.stripVTControlCharacters)(short) : short;
            const theirs = timed.length === 0 ? undefined : askUsers(line);
            const begins = built_in_matchers/* mayBegin */.DU.test(line);
            const ours = begins || waiting ? askBuiltIn(line, begins) : undefined;
            return annotate(theirs ?? ours);
        },
        end: () => [...builtIn, ...timed.map(({ machine }) => machine)].flatMap((machine) => annotate(machine.end())),
    };
}
const others = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.venv|venv|\.tox)[\\/]/;
function annotationOf(finding, paths) {
    const inside = finding.places
        .map((place) => ({ place, path: paths.existing(place.file) }))
        .filter(({ path }) => path !== null);
    const best = inside.find(({ path }) => !others.test(path ?? '')) ?? inside[0];
    const first = finding.places[0];
    if (best === undefined && first !== undefined && !worthKeeping(finding, first.file))
        return undefined;
    const message = best === undefined && first !== undefined
        ? `${[first.file, first.line].filter((part) => part !== null).join(':')}: ${finding.message}`
        : finding.message;
    return {
        level: finding.level,
        message,
        title: finding.code,
        path: best?.path ?? null,
        start_line: best?.place.line ?? null,
        end_line: best?.place.endLine ?? null,
        start_column: best?.place.column ?? null,
        end_column: best?.place.endColumn ?? null,
    };
}
function worthKeeping({ elsewhere }, file) {
    return elsewhere === 'keep' || (elsewhere === 'by-name' && /\.[A-Za-z]\w{0,7}$/.test(file));
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/config-source.js + 1 modules
var config_source = __webpack_require__(44);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/contexts.js + 2 modules
var orchestrate_contexts = __webpack_require__(8831);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/load-plan.js















async function loadPlan(invocation, environment, options = {}) {
    const diagnostics = [];
    let matchers = createProblemMatchers([]).value;
    let source;
    let secrets = [];
    const loaded = (parts = {}) => {
        const isNothing = diagnostics.some(({ code }) => code === 'nothing-to-run');
        const tidied = (0,diagnostic/* tidy */.DZ)(diagnostics).filter(({ code }) => !isNothing || code !== 'nothing-discovered');
        return {
            invocation,
            environment,
            contexts: {},
            source,
            secrets,
            matchers,
            scripts: [],
            candidates: [],
            ...parts,
            plan: (0,diagnostic/* hasErrors */.Cs)(tidied) ? undefined : parts.plan,
            diagnostics: tidied,
        };
    };
    const located = options.source === undefined
        ? (0,config_source/* readConfigSource */.az)(invocation.workspace, invocation.config)
        : { value: options.source, diagnostics: [] };
    source = located.value;
    diagnostics.push(...located.diagnostics);
    if (source === undefined && (0,diagnostic/* hasErrors */.Cs)(located.diagnostics))
        return loaded();
    const config = source === undefined ? zeroConfig : readSource(source, diagnostics);
    if (config === undefined)
        return loaded();
    secrets = config.settings.secrets?.value.map(({ value }) => value) ?? [];
    const read = createProblemMatchers(readMatcherFiles(config, invocation.workspace, diagnostics));
    diagnostics.push(...read.diagnostics);
    matchers = read.value;
    const interpreters = interpretersOf(config.settings, environment);
    const common = { workspace: invocation.workspace, interpreters, readHeader: readScriptHeader };
    const found = await findScripts({
        ...common,
        entries: entriesOf(config, invocation.workspace),
        skip: [invocation.output_dir],
        explain: options.explain ?? false,
    });
    diagnostics.push(...found.diagnostics);
    const scripts = found.value?.scripts ?? [];
    const handScripts = new Map();
    for (const task of config.settings.tasks?.value ?? []) {
        const path = task.value.value.script;
        if (path === undefined)
            continue;
        const described = describeScript({ ...common, path });
        diagnostics.push(...described.diagnostics);
        if (described.value !== undefined)
            handScripts.set(path.value, described.value);
    }
    const contexts = await (0,orchestrate_contexts/* readContexts */.J)(invocation.workspace, environment, mentionsGithub(config, scripts, handScripts));
    const planned = makePlan({
        config,
        scripts,
        handScripts,
        selection: invocation.selection,
        overrides: invocation.overrides,
    });
    const misread = (0,diagnostic/* hasErrors */.Cs)(diagnostics);
    diagnostics.push(...planned.diagnostics.filter(({ code }) => !misread || code !== 'nothing-to-run'));
    return loaded({ contexts, plan: planned.value, scripts, candidates: found.value?.candidates ?? [] });
}
const zeroConfig = { file: undefined, settings: {} };
function readSource(file, diagnostics) {
    const read = readConfig(file);
    diagnostics.push(...read.diagnostics);
    return read.value;
}
function readMatcherFiles(config, workspace, diagnostics) {
    const files = [];
    for (const path of config.settings['problem-matchers']?.value ?? []) {
        if ((0,workspace_path/* toWorkspacePath */.CR)(workspace, path.value) === undefined)
            continue;
        const target = (0,config_source/* linkTarget */.Cm)(workspace, path.value);
        const read = target === undefined ? (0,plain_file/* readPlainFile */.b)((0,external_node_path_.join)(workspace, path.value), { atMost: config_source/* largestSource */.uD }) : undefined;
        if (target !== undefined)
            diagnostics.push((0,orchestrate/* linkedOutOfWorkspace */.yF)(path.value, target, path.span));
        else if (read?.ok === false)
            diagnostics.push((0,orchestrate/* unreadableMatchers */.JY)(path, read.why));
        if (read?.ok === true)
            files.push({ path: path.value, text: read.bytes.toString('utf8') });
    }
    return files;
}
function entriesOf(config, workspace) {
    const { discover, tasks } = config.settings;
    if (discover !== undefined)
        return discover.value.map((entry) => entry.value);
    return tasks === undefined && isFolder((0,external_node_path_.join)(workspace, 'scripts')) ? [{}] : [];
}
function isFolder(path) {
    return (0,stat/* linkStatOf */.M)(path)?.isDirectory() ?? false;
}
function mentionsGithub(config, scripts, handScripts) {
    const files = [config.file];
    for (const script of [...scripts, ...handScripts.values()])
        files.push(script.header?.file);
    return files.some((file) => file?.text.includes('github') ?? false);
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/known-secrets.js
var known_secrets = __webpack_require__(7816);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/bundle/cli/invocation.js
var invocation = __webpack_require__(15);
;// CONCATENATED MODULE: ./lib/bundle/cli/verbs.js







async function run(line, world) {
    const interruption = (0,orchestrate_interruption/* listenForSignals */.si)(world.environment);
    const runNow = (what, _, earlier) => runUnlessInterrupted(what, interruption, world, earlier);
    if (line.resume === undefined && !line.rerunFailed)
        return runNow(line, world);
    const { runAgain } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(705), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 9839));
    return runAgain(line, world, runNow);
}
async function runUnlessInterrupted(line, interruption, world, earlier) {
    const loaded = await (0,orchestrate_interruption/* unlessInterrupted */.V1)(load(line, world), interruption);
    if (typeof loaded === 'string') {
        world.stderr.write(`${loaded} came before anything was started\n`);
        return (0,orchestrate_interruption/* exitCodeOf */.FO)(loaded);
    }
    if (loaded.plan === undefined)
        return verbs_wrong(line, loaded, world);
    const planned = { ...loaded, plan: loaded.plan };
    if (line.dryRun) {
        if (earlier !== undefined)
            await tellWhatIsDone(planned, earlier, world);
        return showPlan(line, planned, world);
    }
    const { runInTerminal } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 3513));
    return runInTerminal(line, planned, interruption, world, earlier);
}
async function tellWhatIsDone(planned, earlier, world) {
    const { previewOf } = await __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 350));
    const { resumptionLines } = await __webpack_require__.e(/* import() */ 542).then(__webpack_require__.bind(__webpack_require__, 2542));
    const { oneLine } = await __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 8396));
    const preview = previewOf(planned, earlier, world.redactor);
    const done = preview.restored.map((task) => `  ${task}`);
    world.stderr.write(`${[...resumptionLines({ ...preview, leftovers: [] }), ...done].map(oneLine).join('\n')}\n`);
}
async function plan(line, world) {
    const loaded = await load(line, world);
    if (loaded.plan === undefined)
        return verbs_wrong(line, loaded, world);
    return showPlan(line, { ...loaded, plan: loaded.plan }, world);
}
async function showPlan(line, loaded, world) {
    const { planJson, planTable } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 7931));
    const { shapeOf } = await __webpack_require__.e(/* import() */ 595).then(__webpack_require__.bind(__webpack_require__, 595));
    const { planDigest } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 9325));
    const shape = shapeOf(loaded.plan);
    if (line.json)
        printJson(world, planJson(loaded.plan, { ...shape, digest: planDigest(loaded.plan) }));
    else
        world.stdout.write(planTable(shown(loaded.plan, world), shown(shape, world), world.stdout.columns ?? Number.POSITIVE_INFINITY));
    return exit_codes/* exitCodes */.h.success;
}
async function list(line, world) {
    const explain = !line.json || line.explain;
    const loaded = await load(line, world, { explain });
    if (!line.json) {
        const { listTable } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 296));
        world.stdout.write(listTable(shown({ plan: loaded.plan, candidates: loaded.candidates }, world)));
    }
    if (loaded.plan === undefined)
        return verbs_wrong(line, loaded, world);
    if (line.json) {
        const { listJson } = await __webpack_require__.e(/* import() */ 812).then(__webpack_require__.bind(__webpack_require__, 3812));
        printJson(world, listJson({ ...loaded, plan: loaded.plan }, explain));
    }
    return exit_codes/* exitCodes */.h.success;
}
async function validate(line, world) {
    const loaded = await loadPlan((0,invocation/* invocationOf */.Q)(line, world), world.environment);
    (0,known_secrets/* addSecretsOf */.Gc)(world.redactor, loaded);
    if (line.json) {
        await printValidity(world, loaded);
    }
    else {
        await tell(loaded, world);
        if (loaded.plan !== undefined) {
            const tasks = loaded.plan.tasks.length;
            world.stdout.write(`${loaded.plan.config_file ?? 'scripts/'} is valid: ${tasks} ${tasks === 1 ? 'task' : 'tasks'}\n`);
        }
    }
    return loaded.plan === undefined ? exit_codes/* exitCodes */.h.usage : exit_codes/* exitCodes */.h.success;
}
async function graph(line, world) {
    const loaded = await load(line, world);
    if (loaded.plan === undefined)
        return verbs_wrong(line, loaded, world);
    const { graphFormats } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 5993));
    const drawn = graphFormats[line.format](shown(loaded.plan, world));
    if (line.format === 'json')
        printJson(world, JSON.parse(drawn));
    else
        world.stdout.write(drawn);
    return exit_codes/* exitCodes */.h.success;
}
async function emitPipeline(line, world) {
    const loaded = await load({ ...line, arguments: [] }, world);
    if (loaded.plan === undefined)
        return verbs_wrong(line, loaded, world);
    const { emit } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(386), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 6088));
    return line.emit === undefined
        ? exit_codes/* exitCodes */.h.usage
        : emit({ ...line, emit: line.emit }, { ...loaded, plan: loaded.plan }, world);
}
async function report(line, world) {
    const { showReport } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(705), __webpack_require__.e(111), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 1939));
    return showReport((0,external_node_path_.resolve)(world.workspace, line.arguments[0] ?? ''), line, world);
}
const verbs = { run, plan, list, validate, graph, emit: emitPipeline, report };
async function load(line, world, options = {}) {
    const loaded = await loadPlan((0,invocation/* invocationOf */.Q)(line, world), world.environment, options);
    (0,known_secrets/* addSecretsOf */.Gc)(world.redactor, loaded);
    if (loaded.plan !== undefined)
        await tell(loaded, world);
    return loaded;
}
async function verbs_wrong(line, loaded, world) {
    await tell(loaded, world);
    if (line.json)
        await printValidity(world, loaded);
    return exit_codes/* exitCodes */.h.usage;
}
function shown(value, { redactor }) {
    return (0,redact_event/* redactFacts */.t)(value, redactor);
}
async function tell({ diagnostics }, world) {
    if (diagnostics.length === 0)
        return;
    const { complain } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(230)]).then(__webpack_require__.bind(__webpack_require__, 5230));
    complain(diagnostics, world);
}
async function printValidity(world, loaded) {
    const { diagnosticsJson } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(399)]).then(__webpack_require__.bind(__webpack_require__, 5399));
    printJson(world, { valid: loaded.plan !== undefined, diagnostics: diagnosticsJson(loaded.diagnostics) });
}
function printJson(world, value) {
    world.stdout.json(shown(value, world));
}


/***/ }),

/***/ 4271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ folderInRepository),
  r: () => (/* binding */ openGitignore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/files/plain-file.js
var plain_file = __webpack_require__(9215);
// EXTERNAL MODULE: ./lib/bundle/text/bounded-regex.js
var bounded_regex = __webpack_require__(6545);
;// CONCATENATED MODULE: ./lib/bundle/discovery/gitignore-rules.js

function readIgnoreRules(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .map((line) => withoutTrailingBlanks(line.replace(/\r$/, '')))
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(ruleOf);
}
function isIgnoredBy(rules, path, isFolder) {
    const rule = rules.findLast((one) => (isFolder || !one.foldersOnly) && one.matches(path));
    return rule === undefined ? undefined : !rule.negated;
}
function withoutTrailingBlanks(line) {
    return /^(?:[^\\ ]|\\[^]|\\$| +(?=[^ ]))*/.exec(line)?.[0] ?? '';
}
const mostBacktracks = 100_000;
function ruleOf(line) {
    const negated = line.startsWith('!');
    const foldersOnly = line.endsWith('/');
    const pattern = line.slice(negated ? 1 : 0, foldersOnly ? -1 : undefined);
    const source = regexOf(bytesOf(pattern.replace(/^\//, '')));
    const regex = source === undefined ? undefined : (0,bounded_regex/* boundedRegex */.R)(`^${source}$`, 's', mostBacktracks);
    const part = pattern.includes('/') ? (path) => path : (path) => path.slice(path.lastIndexOf('/') + 1);
    return { negated, foldersOnly, matches: (path) => regex?.test(bytesOf(part(path))) ?? false };
}
function bytesOf(text) {
    return /[^\0-\x7F]/.test(text) ? Buffer.from(text).toString('latin1') : text;
}
function regexOf(pattern) {
    let regex = '';
    const firstSpecial = pattern.search(/[*?[\\]/);
    for (let i = 0; i < pattern.length;) {
        const char = pattern.charAt(i);
        if (char === '*') {
            const start = i;
            while (pattern[i] === '*')
                i += 1;
            const isWhole = i - start > 1 && (start === firstSpecial || pattern[start - 1] === '/');
            if (isWhole && pattern[i] === '/') {
                regex += '(?:.*/)?';
                i += 1;
            }
            else
                regex += isWhole && (i === pattern.length || pattern.startsWith('\\/', i)) ? '.*' : '[^/]*';
        }
        else if (char === '?') {
            regex += '[^/]';
            i += 1;
        }
        else if (char === '[') {
            const set = readSet(pattern, i + 1);
            if (set === undefined)
                return undefined;
            regex += classOf(set.codes);
            i = set.end;
        }
        else {
            if (char === '\\')
                i += 1;
            if (i === pattern.length)
                return undefined;
            regex += escaped(pattern.charCodeAt(i));
            i += 1;
        }
    }
    return regex;
}
function readSet(pattern, from) {
    const taken = new Set();
    const isNegated = /[!^]/.test(pattern.charAt(from));
    const first = isNegated ? from + 1 : from;
    let before;
    let i = first;
    for (; i === first || pattern[i] !== ']'; i += 1) {
        const named = /^\[:([^\]]*):\]/.exec(pattern.slice(i, i + 20));
        const isRange = pattern[i] === '-' && before !== undefined && i + 1 < pattern.length && pattern[i + 1] !== ']';
        if (named !== null && !isRange) {
            const letters = classes[named[1] ?? ''];
            if (letters === undefined)
                return undefined;
            for (const code of allCodes)
                if (letters.test(String.fromCharCode(code)))
                    taken.add(code);
            before = undefined;
            i += named[0].length - 1;
            continue;
        }
        if (isRange)
            i += 1;
        if (pattern[i] === '\\')
            i += 1;
        if (i >= pattern.length)
            return undefined;
        const code = pattern.charCodeAt(i);
        for (let each = isRange ? (before ?? code) : code; each <= code; each += 1)
            taken.add(each);
        before = isRange ? undefined : code;
    }
    return { codes: allCodes.filter((code) => taken.has(code) !== isNegated && code !== slash), end: i + 1 };
}
const slash = 47;
const allCodes = Array.from({ length: 256 }, (_, code) => code);
const classes = {
    alnum: /[A-Za-z0-9]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /[^ -~\x80-\xFF]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t-\r]/,
    upper: /[A-Z]/,
    xdigit: /[A-Fa-f0-9]/,
};
function classOf(codes) {
    return `[${codes.map(escaped).join('')}]`;
}
function escaped(code) {
    return `\\x${code.toString(16).padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./lib/bundle/files/stat.js
var stat = __webpack_require__(3948);
// EXTERNAL MODULE: ./lib/bundle/discovery/workspace-path.js
var workspace_path = __webpack_require__(6910);
;// CONCATENATED MODULE: ./lib/bundle/discovery/gitignore.js





function openGitignore(workspace) {
    const start = (0,workspace_path/* realPath */.Ye)(workspace) ?? workspace;
    const top = topOf(start) ?? start;
    const fromTop = rulesFrom(top);
    const below = (0,external_node_path_.relative)(top, start).split(external_node_path_.sep).join('/');
    const rules = below !== '' && isIgnoredOnTheWay(fromTop, below) ? rulesFrom(start) : fromTop;
    const prefix = rules === fromTop && below !== '' ? `${below}/` : '';
    return {
        ignores: (path, kind) => rules(prefix + path, kind),
        ignoresOnTheWay: (path) => path !== '' && isIgnoredOnTheWay(rules, prefix + path),
    };
}
function folderInRepository(folder) {
    const start = (0,workspace_path/* realPath */.Ye)(folder) ?? folder;
    const top = topOf(start) ?? start;
    const below = (0,external_node_path_.relative)(top, start).split(external_node_path_.sep).join('/');
    const isReached = (0,workspace_path/* realPath */.Ye)((0,external_node_path_.resolve)(folder, (0,external_node_path_.relative)(start, top))) === top;
    return below === '' || !isReached || isIgnoredOnTheWay(rulesFrom(top), below) ? '.' : below;
}
const largest = 10 * 1024 * 1024;
function topOf(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,stat/* linkStatOf */.M)((0,external_node_path_.join)(at, '.git')) !== undefined)
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
function rulesFrom(top) {
    const known = new Map();
    const rulesOf = (folder) => {
        const read = known.get(folder) ?? readRules((0,external_node_path_.join)(top, folder, '.gitignore'));
        known.set(folder, read);
        return read;
    };
    const exclude = readRules((0,external_node_path_.join)(gitFolderOf(top), 'info', 'exclude'));
    return (path, kind) => {
        const isFolder = kind === 'folder';
        for (let end = path.lastIndexOf('/');; end = path.lastIndexOf('/', end - 1)) {
            const found = isIgnoredBy(rulesOf(path.slice(0, Math.max(end, 0))), path.slice(end + 1), isFolder);
            if (found !== undefined)
                return found;
            if (end <= 0)
                break;
        }
        return isIgnoredBy(exclude, path, isFolder) ?? false;
    };
}
function isIgnoredOnTheWay(rules, path) {
    const names = path.split('/');
    return names.some((_, i) => rules(names.slice(0, i + 1).join('/'), 'folder'));
}
function readRules(file) {
    return readIgnoreRules(textOf(file) ?? '');
}
function gitFolderOf(top) {
    const git = (0,external_node_path_.join)(top, '.git');
    if ((0,stat/* linkStatOf */.M)(git)?.isFile() !== true)
        return git;
    const folder = pointer(git, /^gitdir: (.+)$/m, top);
    return folder === undefined ? git : (pointer((0,external_node_path_.join)(folder, 'commondir'), /^(.+)$/m, folder) ?? folder);
}
function pointer(file, pattern, base) {
    const target = pattern.exec(textOf(file) ?? '')?.[1]?.trim();
    return target === undefined || (0,external_node_path_.isAbsolute)(target) ? target : (0,external_node_path_.resolve)(base, target);
}
function textOf(file) {
    const read = (0,plain_file/* readPlainFile */.b)(file, { atMost: largest, noLink: true });
    return read.ok ? read.bytes.toString('utf8') : undefined;
}


/***/ }),

/***/ 2855:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qj: () => (/* binding */ checkCondition),
  BU: () => (/* binding */ checkTemplate),
  Ts: () => (/* binding */ conditionSource),
  F9: () => (/* binding */ evaluateCondition),
  M1: () => (/* binding */ evaluateTemplate),
  Rt: () => (/* binding */ usesStatusFunction)
});

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 16 modules
var dist = __webpack_require__(4662);
// EXTERNAL MODULE: ./lib/bundle/model/problems/expressions.js
var expressions = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/bundle/text/nearest.js
var nearest = __webpack_require__(3540);
;// CONCATENATED MODULE: ./lib/bundle/expressions/bounded-functions.js

const most = 25 * 1024 * 1024;
const lengths = {
    format(text, ...values) {
        const pattern = text?.coerceString() ?? '';
        const longest = Math.max(0, ...values.map((value) => value.coerceString().length));
        return pattern.length + (pattern.split('{').length - 1) * longest;
    },
    join(list, separator) {
        const items = list !== undefined && 'values' in list ? list.values().length : 0;
        return items * (separator?.coerceString().length ?? 1);
    },
};
const boundedFunctions = Object.entries(lengths).flatMap(([name, lengthOf]) => {
    const known = dist/* wellKnownFunctions */.j7[name];
    if (known === undefined)
        return [];
    const call = (...values) => {
        if (lengthOf(...values) > most)
            throw new Error(`the value of ${name} would be longer than 25 MiB`);
        return known.call(...values);
    };
    return [[name, { ...known, call }]];
});

// EXTERNAL MODULE: ./lib/bundle/expressions/language.js
var language = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/bundle/expressions/template.js
var template = __webpack_require__(1208);
// EXTERNAL MODULE: ./lib/bundle/expressions/values.js
var values = __webpack_require__(6024);
;// CONCATENATED MODULE: ./lib/bundle/expressions/evaluate.js








function checkTemplate(text, contexts, needs) {
    if (!(0,template/* holdsExpression */.x9)(text))
        return [];
    return (0,template/* segmentsOf */.OD)(text).flatMap((segment) => {
        if (segment.kind === 'literal')
            return [];
        if (segment.kind === 'unclosed')
            return [unclosedAt(segment.start)];
        return checkExpression(segment, language/* functionNames */.T6, contexts, needs);
    });
}
function checkCondition(text, contexts, needs) {
    const condition = (0,template/* conditionOf */.rI)(text);
    if (condition.kind === 'unclosed')
        return [unclosedAt(condition.start)];
    if (condition.kind === 'mixed')
        return [(0,expressions/* complaint */.U4)(expressions/* textAroundCondition */.AR(), { start: 0, end: text.length })];
    return checkExpression(condition, [...language/* functionNames */.T6, ...language/* statusFunctions */.cp], contexts, needs);
}
function evaluateTemplate(text, scope) {
    if (!(0,template/* holdsExpression */.x9)(text))
        return { ok: true, value: text };
    let value = '';
    for (const segment of (0,template/* segmentsOf */.OD)(text)) {
        if (segment.kind === 'literal') {
            value += segment.text;
            continue;
        }
        if (segment.kind === 'unclosed')
            return { ok: false, problem: expressions/* unclosedExpression */.At().message };
        const result = evaluate(segment.source, scope);
        if (!result.ok)
            return result;
        value += result.value.coerceString();
        if (value.length > longest)
            return { ok: false, problem: expressions/* valueTooLong */.Wh(segment.source.trim()).message };
    }
    return { ok: true, value };
}
const longest = 1024 * 1024;
function evaluateCondition(text, scope) {
    if (text === undefined)
        return { ok: true, value: scope.status.success() };
    const condition = (0,template/* conditionOf */.rI)(text);
    if (condition.kind === 'unclosed')
        return { ok: false, problem: expressions/* unclosedExpression */.At().message };
    if (condition.kind === 'mixed')
        return { ok: false, problem: expressions/* textAroundCondition */.AR().message };
    if (!usesStatusFunction(text) && !scope.status.success())
        return { ok: true, value: false };
    const result = evaluate(condition.source, scope);
    return result.ok ? { ok: true, value: (0,values/* isTruthy */.zz)(result.value) } : result;
}
function conditionSource(text) {
    const condition = (0,template/* conditionOf */.rI)(text);
    return (condition.kind === 'expression' ? condition.source : text).trim();
}
function usesStatusFunction(text) {
    const condition = (0,template/* conditionOf */.rI)(text);
    if (condition.kind !== 'expression')
        return false;
    const { functions } = (0,language/* readExpression */.Jn)(condition.source, condition.start);
    return functions.some(({ name }) => language/* statusFunctions */.cp.includes(name.toLowerCase()));
}
function unclosedAt(start) {
    return (0,expressions/* complaint */.U4)(expressions/* unclosedExpression */.At(), { start, end: start + 3 });
}
function checkExpression({ source, start }, functions, contexts, needs) {
    const read = (0,language/* readExpression */.Jn)(source, start);
    const found = [];
    for (const used of read.functions) {
        const diagnostic = checkFunction(used.name, functions);
        if (diagnostic !== undefined)
            found.push((0,expressions/* complaint */.U4)(diagnostic, used));
    }
    for (const used of read.contexts) {
        if (isOneOf(used.name, contexts))
            continue;
        const near = (0,nearest/* nearest */.p)(used.name, [...contexts, 'true', 'false', 'null']);
        found.push((0,expressions/* complaint */.U4)(expressions/* unknownContext */.Ut(used.name, contexts, near), used));
    }
    if (needs !== undefined)
        found.push(...read.needs.flatMap((need) => checkNeed(need, needs)));
    if (read.problem !== undefined)
        found.push(read.problem);
    return found.sort((a, b) => a.start - b.start);
}
function checkFunction(name, functions) {
    if (isOneOf(name, functions))
        return undefined;
    if (isOneOf(name, ['hashFiles']))
        return expressions/* unsupportedHashFiles */.JN();
    if (isOneOf(name, language/* statusFunctions */.cp))
        return expressions/* statusFunctionOutsideIf */.P9(name);
    return expressions/* unknownFunction */.$J(name, functions, (0,nearest/* nearest */.p)(name, functions));
}
function checkNeed(need, keys) {
    const found = [];
    if (!isOneOf(need.name, keys))
        found.push((0,expressions/* complaint */.U4)(expressions/* unknownNeed */.Hl(need.name, (0,nearest/* nearest */.p)(need.name, keys)), need));
    const properties = ['result', 'outputs'];
    const { property } = need;
    if (property !== undefined && !isOneOf(property.name, properties)) {
        found.push((0,expressions/* complaint */.U4)(expressions/* unknownNeedProperty */.Wg(property.name, (0,nearest/* nearest */.p)(property.name, properties)), property));
    }
    return found;
}
function isOneOf(name, names) {
    return names.some((known) => known.toLowerCase() === name.toLowerCase());
}
function evaluate(source, { contexts, status }) {
    const failed = (why) => ({
        ok: false,
        problem: `the expression \`${source.trim()}\` failed: ${why}`,
    });
    const { tree, problem } = (0,language/* readExpression */.Jn)(source, 0);
    if (tree === undefined)
        return failed(problem?.message ?? '');
    const statusFunction = (name, call) => [name, { name, minArgs: 0, maxArgs: 0, call: () => new dist/* data.BooleanData */.p.bo(call()) }];
    const functions = new Map([
        statusFunction('success', () => status.success()),
        statusFunction('failure', () => status.failure()),
        statusFunction('cancelled', () => status.cancelled()),
        statusFunction('always', () => true),
        ...boundedFunctions,
    ]);
    try {
        return { ok: true, value: new dist/* Evaluator */.oi(tree, new values/* Contexts */.xq(contexts), functions).evaluate() };
    }
    catch (error) {
        return failed((0,language/* messageOf */.bD)(error));
    }
}


/***/ }),

/***/ 616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ readExpression),
/* harmony export */   T6: () => (/* binding */ functionNames),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cp: () => (/* binding */ statusFunctions)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4662);
/* harmony import */ var _actions_expressions_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2830);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2083);
/* harmony import */ var _model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1024);






const statusFunctions = ['success', 'failure', 'cancelled', 'always'];
const functionNames = Object.values(_actions_expressions__WEBPACK_IMPORTED_MODULE_1__/* .wellKnownFunctions */ .j7).map(({ name }) => name.replace(/Json$/, 'JSON'));
function readExpression(source, start) {
    const tokens = tokensOf(source, start);
    if (!Array.isArray(tokens)) {
        return { functions: [], contexts: [], needs: [], tree: undefined, problem: tokens };
    }
    const named = (is) => tokens.filter((_, i) => is(tokens, i)).map(nameOf);
    const names = { functions: named(isFunction), contexts: named(isContext), needs: needsOf(tokens) };
    return { ...names, ...parse(tokens, names.contexts, names.functions) };
}
function tokensOf(source, start) {
    const whole = { start, end: start + source.length };
    if (source.length > _actions_expressions_errors__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXPRESSION_LENGTH */ .dM) {
        return (0,_model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U4)(_model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .expressionTooLong */ .T7(_actions_expressions_errors__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXPRESSION_LENGTH */ .dM), whole);
    }
    let tokens;
    try {
        ({ tokens } = new _actions_expressions__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG(source).lex());
    }
    catch (error) {
        const position = Number(/ Located at position (\d+) within/.exec(messageOf(error))?.[1] ?? 1) - 1;
        const symbol = /^(?:'[^]*|[^\s()[\],]+)/.exec(source.slice(position))?.[0] ?? '';
        const begin = start + position;
        return (0,_model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U4)(_model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpectedSymbol */ .Oh(symbol), { start: begin, end: begin + symbol.length });
    }
    if (tokens.length === 1)
        return (0,_model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U4)(_model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyExpression */ .OI(), whole);
    let at = 0;
    return tokens.map((token) => {
        const begin = token.lexeme === '' ? source.length : source.indexOf(token.lexeme, at);
        at = begin + token.lexeme.length;
        return withPlace(token, { start: start + begin, end: start + at });
    });
}
function withPlace(token, place) {
    if (token.type !== _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.STRING)
        return { ...token, place };
    return { ...token, place, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}
function parse(tokens, contexts, functions) {
    const signatures = functions.map(({ name }) => {
        const most = statusFunctions.includes(name.toLowerCase()) ? 0 : Number.MAX_SAFE_INTEGER;
        return { name, minArgs: 0, maxArgs: most };
    });
    try {
        const names = contexts.map(({ name }) => name);
        return { tree: new _actions_expressions__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX(tokens, names, signatures).parse(), problem: undefined };
    }
    catch (error) {
        const at = (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) && 'pos' in error ? error.pos : undefined;
        const token = tokens.find(({ range }) => range.start === at);
        const place = token?.place ?? tokens[0]?.place ?? { start: 0, end: 0 };
        return { tree: undefined, problem: (0,_model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U4)(grammarProblem(messageOf(error), token), place) };
    }
}
function grammarProblem(message, token) {
    const name = token?.lexeme ?? '';
    if (message.startsWith('Exceeded'))
        return _model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .expressionTooDeep */ .D7(_actions_expressions_errors__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PARSER_DEPTH */ .VP);
    if (message.startsWith('Even'))
        return _model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .evenArgumentsOfCase */ .Q2();
    if (message.startsWith('Too ')) {
        const known = _actions_expressions__WEBPACK_IMPORTED_MODULE_1__/* .wellKnownFunctions */ .j7[name.toLowerCase()];
        const most = known?.maxArgs ?? 0;
        const given = message.startsWith('Too few') ? 'few' : 'many';
        return _model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongArgumentCount */ .o3(name, given, known?.minArgs ?? 0, most > 200 ? undefined : most);
    }
    if (message.startsWith('Unexpected end') || token?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.EOF)
        return _model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .expressionEndsEarly */ .Gy();
    return _model_problems_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpectedSymbol */ .Oh(name);
}
function needsOf(tokens) {
    return tokens.flatMap(({ lexeme }, i) => {
        if (!isContext(tokens, i) || lexeme.toLowerCase() !== 'needs')
            return [];
        const key = propertyAt(tokens, i + 1);
        return key === undefined ? [] : [{ ...key.name, property: propertyAt(tokens, key.next)?.name }];
    });
}
function propertyAt(tokens, i) {
    const [first, second, third] = tokens.slice(i, i + 3);
    if (first?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.DOT && second?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.IDENTIFIER) {
        return { name: { name: second.lexeme, ...second.place }, next: i + 2 };
    }
    const isIndex = first?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.LEFT_BRACKET && third?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.RIGHT_BRACKET;
    if (!isIndex || second?.type !== _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.STRING)
        return undefined;
    return { name: { name: String(second.value), ...second.place }, next: i + 3 };
}
function nameOf({ lexeme, place }) {
    return { name: lexeme, ...place };
}
function isFunction(tokens, i) {
    return isName(tokens, i) && tokens[i + 1]?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.LEFT_PAREN;
}
function isContext(tokens, i) {
    return isName(tokens, i) && tokens[i + 1]?.type !== _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.LEFT_PAREN;
}
function isName(tokens, i) {
    return tokens[i]?.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.IDENTIFIER && tokens[i - 1]?.type !== _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_3__/* .TokenType */ .ks.DOT;
}
function messageOf(error) {
    return (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) ? error.message : String(error);
}


/***/ }),

/***/ 6024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xq: () => (/* binding */ Contexts),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/* unused harmony export valueOf */
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4662);

class JsonDictionary extends _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT {
    #json;
    #seen = new Map();
    constructor(json) {
        super();
        this.#json = json;
    }
    get(key) {
        const lower = key.toLowerCase();
        const name = Object.hasOwn(this.#json, key)
            ? key
            : Object.keys(this.#json).find((candidate) => candidate.toLowerCase() === lower);
        if (name === undefined)
            return undefined;
        let value = this.#seen.get(name);
        if (value === undefined)
            this.#seen.set(name, (value = valueOf(this.#json[name] ?? null)));
        return value;
    }
    values() {
        return this.pairs().map(({ value }) => value);
    }
    pairs() {
        return Object.keys(this.#json).map((key) => ({ key, value: this.get(key) ?? new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv() }));
    }
}
class Contexts extends JsonDictionary {
    get(key) {
        return super.get(key) ?? new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    }
}
function valueOf(json) {
    if (json === null)
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    if (typeof json === 'string')
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(json);
    if (typeof json === 'number')
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9(json);
    if (typeof json === 'boolean')
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(json);
    if (Array.isArray(json)) {
        const list = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3();
        for (const item of json)
            list.add(valueOf(item));
        return list;
    }
    return new JsonDictionary(json);
}
function isTruthy(value) {
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo)
        return value.value;
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.NumberData */ .p.Q9)
        return value.value !== 0 && !Number.isNaN(value.value);
    if (value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ)
        return value.value !== '';
    return !(value instanceof _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv);
}


/***/ }),

/***/ 8934:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ matrixVariable),
/* harmony export */   v: () => (/* binding */ matrixText)
/* harmony export */ });
function matrixVariable(key) {
    return `MATRIX_${key.toUpperCase().replace(/[^A-Z0-9_]/g, '_')}`;
}
function matrixText(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 1024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unknownFunction),
/* harmony export */   AR: () => (/* binding */ textAroundCondition),
/* harmony export */   At: () => (/* binding */ unclosedExpression),
/* harmony export */   D7: () => (/* binding */ expressionTooDeep),
/* harmony export */   Gy: () => (/* binding */ expressionEndsEarly),
/* harmony export */   Hl: () => (/* binding */ unknownNeed),
/* harmony export */   JN: () => (/* binding */ unsupportedHashFiles),
/* harmony export */   OI: () => (/* binding */ emptyExpression),
/* harmony export */   Oh: () => (/* binding */ unexpectedSymbol),
/* harmony export */   P9: () => (/* binding */ statusFunctionOutsideIf),
/* harmony export */   Q2: () => (/* binding */ evenArgumentsOfCase),
/* harmony export */   T7: () => (/* binding */ expressionTooLong),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   Ut: () => (/* binding */ unknownContext),
/* harmony export */   Wg: () => (/* binding */ unknownNeedProperty),
/* harmony export */   Wh: () => (/* binding */ valueTooLong),
/* harmony export */   Wu: () => (/* binding */ expressionDiagnostic),
/* harmony export */   o3: () => (/* binding */ wrongArgumentCount)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5107);

function complaint(diagnostic, { start, end }) {
    return { message: diagnostic.message, diagnostic, start, end };
}
function expressionDiagnostic(text, found) {
    return { ...found.diagnostic, span: spanWithin(text, found.start, found.end) };
}
function spanWithin({ value, span }, start, end) {
    const written = span.file.text.slice(span.start, span.end);
    const offset = written.indexOf(value);
    if (offset === -1)
        return span;
    const from = span.start + offset;
    return { file: span.file, start: from + start, end: from + Math.max(end, start + 1) };
}
const list = (names) => names.map((name) => `\`${name}\``).join(', ');
const adviceForGithubsOthers = {
    secrets: 'give the value to the Action in its `env`, name the variable under `secrets`, and use `env.NAME`',
    steps: 'tasks are not steps: use `needs.<id>.outputs.<name>`',
    jobs: 'use `needs.<id>.result` and `needs.<id>.outputs.<name>`',
    job: 'use `success()` and `failure()`, or `needs.<id>.result`',
    vars: 'give the value to the Action in its `env`, and use `env.NAME`',
    inputs: 'give the value to the Action in its `env`, and use `env.NAME`',
    strategy: 'use `matrix`',
};
function unknownContext(name, available, near) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-context', `there is no context \`${name}\` here; there are ${list(available)}`, undefined, {
        ...helpWith(adviceForGithubsOthers[name.toLowerCase()] ?? didYouMean(near)),
    });
}
function unknownFunction(name, available, near) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-function', `there is no function \`${name}\`; there are ${list(available)}`, undefined, {
        ...helpWith(didYouMean(near === undefined ? undefined : `${near}()`)),
    });
}
function unsupportedHashFiles() {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unsupported-hash-files', '`hashFiles()` is not supported here', undefined, {
        help: 'let a task compute the hash and write it to $GITHUB_OUTPUT, and use `needs.<id>.outputs.<name>`',
    });
}
function statusFunctionOutsideIf(name) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'status-function-outside-if', `\`${name}()\` can be used in \`if\` alone`, undefined, {
        help: 'the result of a task that this one needs is `needs.<id>.result`',
    });
}
function wrongArgumentCount(name, given, least, most) {
    const takes = most === 0
        ? 'no arguments'
        : most === least
            ? `${least} arguments`
            : most === undefined
                ? `at least ${least} arguments`
                : `${least} to ${most} arguments`;
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'wrong-argument-count', `too ${given} arguments: \`${name}()\` takes ${takes.replace(/^1 arguments/, '1 argument')}`);
}
function evenArgumentsOfCase() {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'even-arguments-of-case', '`case()` takes pairs of condition and value and then a last value: an odd number of arguments', undefined, {
        help: 'add the value for the case that no condition holds',
    });
}
function unexpectedSymbol(symbol) {
    const shown = symbol.length > 60 ? `${symbol.slice(0, 60)}\u2026` : symbol;
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unexpected-symbol', `\`${shown}\` is not expected here`, undefined, helpWith(adviceForSymbol(symbol)));
}
function adviceForSymbol(symbol) {
    if (symbol.startsWith('"'))
        return "strings stand in single quotes: 'main'";
    if (symbol.startsWith("'"))
        return "the string is not closed; a single quote within a string is written twice: 'it''s'";
    if (symbol === '=' || symbol === '===')
        return 'did you mean `==`?';
    if (symbol === '&' || symbol === '|')
        return `did you mean \`${symbol}${symbol}\`?`;
    if (symbol.startsWith('$'))
        return 'names stand as they are, without `$` and without braces';
    if (/^[+*/%-]/.test(symbol))
        return 'expressions do not compute: there is no arithmetic in this language';
    return undefined;
}
function expressionEndsEarly() {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'expression-ends-early', 'the expression ends where more is expected');
}
function expressionTooDeep(limit) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'expression-too-deep', `the expression is nested deeper than ${limit}`);
}
function expressionTooLong(limit) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'expression-too-long', `the expression is longer than ${limit} characters`);
}
function valueTooLong(source) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'value-too-long', `the value of \`${source}\` is longer than 1 MiB`);
}
function emptyExpression() {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'empty-expression', 'an expression is expected, and there is none', undefined, {
        help: "for example `github.ref == 'refs/heads/main'`",
    });
}
function unclosedExpression() {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unclosed-expression', 'this `${{` has no closing `}}`', undefined, {
        help: 'a `}}` within a string does not count',
    });
}
function textAroundCondition() {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'text-around-condition', 'a condition is one expression: text around `${{ }}` would make it always true', undefined, {
        help: 'write the whole condition without `${{ }}`, or put all of it into one',
    });
}
function unknownNeed(key, near) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-need', `this task does not need \`${key}\` directly`, undefined, {
        help: didYouMean(near) ?? `add \`${key}\` to its \`needs\``,
    });
}
function unknownNeedProperty(name, near) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-need-property', `a need has no \`${name}\`; there are \`result\` and \`outputs\``, undefined, {
        ...helpWith(didYouMean(near)),
    });
}
const didYouMean = (near) => near === undefined ? undefined : `did you mean \`${near}\`?`;
const helpWith = (help) => (help === undefined ? {} : { help });


/***/ }),

/***/ 5432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
const lineStartsOf = new WeakMap();
function lineStarts(file) {
    let starts = lineStartsOf.get(file);
    if (starts === undefined) {
        starts = file.text.includes('\r') ? startsAfter(file.text, /\r\n|\r|\n/g) : startsAfterLineFeeds(file.text);
        lineStartsOf.set(file, starts);
    }
    return starts;
}
function startsAfter(text, lineBreak) {
    return [0, ...Array.from(text.matchAll(lineBreak), (match) => match.index + match[0].length)];
}
function startsAfterLineFeeds(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
let lastLine = 0;
function lineIndexOf(starts, offset) {
    for (let line = lastLine; line <= lastLine + 1; line++) {
        if ((starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity))
            return (lastLine = line);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return (lastLine = low);
}
function positionOf(span) {
    const starts = lineStarts(span.file);
    const line = lineIndexOf(starts, span.start);
    const endLine = lineIndexOf(starts, span.end);
    return {
        line: line + 1,
        column: span.start - (starts[line] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: span.end - (starts[endLine] ?? 0) + 1,
    };
}
function lineText(file, line) {
    const starts = lineStarts(file);
    return file.text
        .slice(starts[line - 1] ?? file.text.length, starts[line] ?? file.text.length)
        .replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 8831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readContexts),
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/bundle/process/runner-environment.js
var runner_environment = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/bundle/process/resolve-program.js
var resolve_program = __webpack_require__(7775);
;// CONCATENATED MODULE: ./lib/bundle/process/helper-command.js

async function helperCommand(program, args, options) {
    const environment = Object.fromEntries(Object.entries(options.environment).filter((entry) => entry[1] !== undefined));
    const path = (0,resolve_program/* resolveProgram */.d)(program, environment, options.working_directory);
    if (path === undefined)
        return undefined;
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const chunks = [];
    let length = 0;
    const limit = options.output_limit ?? 16 * 1024 * 1024;
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, options.time_limit ?? 30_000, undefined);
    });
    try {
        const ended = exec(`"${path}"`, [...args], {
            cwd: options.working_directory,
            env: environment,
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (chunk) => {
                    length += chunk.length;
                    if (length <= limit)
                        chunks.push(chunk);
                },
            },
        });
        ended.catch(() => { });
        const exitCode = await Promise.race([ended, late]);
        if (typeof exitCode !== 'number' || length > limit)
            return undefined;
        return { exit_code: exitCode, stdout: Buffer.concat(chunks).toString('utf8') };
    }
    catch {
        return undefined;
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/bundle/orchestrate/gitlab-context.js
function githubFromGitlab(environment) {
    const of = (name) => environment[name] ?? '';
    const request = of('CI_MERGE_REQUEST_IID');
    const tag = of('CI_COMMIT_TAG');
    const ref = request !== ''
        ? `refs/pull/${request}/merge`
        : tag !== ''
            ? `refs/tags/${tag}`
            : `refs/heads/${of('CI_COMMIT_BRANCH')}`;
    return {
        actor: of('GITLAB_USER_LOGIN'),
        actor_id: of('GITLAB_USER_ID'),
        api_url: of('CI_API_V4_URL'),
        base_ref: of('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
        event: request === '' ? {} : { number: Number(request), pull_request: { number: Number(request) } },
        event_name: eventName(of('CI_PIPELINE_SOURCE')),
        head_ref: of('CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'),
        job: of('CI_JOB_NAME'),
        ref,
        ref_name: request === '' ? of('CI_COMMIT_REF_NAME') : `${request}/merge`,
        ref_protected: of('CI_COMMIT_REF_PROTECTED'),
        ref_type: tag === '' ? 'branch' : 'tag',
        repository: of('CI_PROJECT_PATH'),
        repository_id: of('CI_PROJECT_ID'),
        repository_owner: of('CI_PROJECT_NAMESPACE'),
        run_id: of('CI_PIPELINE_ID'),
        run_number: of('CI_PIPELINE_IID'),
        server_url: of('CI_SERVER_URL'),
        sha: of('CI_COMMIT_SHA'),
        triggering_actor: of('GITLAB_USER_LOGIN'),
        workspace: of('CI_PROJECT_DIR'),
    };
}
function eventName(source) {
    if (source === 'merge_request_event')
        return 'pull_request';
    return ['web', 'api', 'trigger'].includes(source) ? 'workflow_dispatch' : source;
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/jenkins-context.js
var jenkins_context = __webpack_require__(8607);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/contexts.js






async function readContexts(workspace, environment, wantsGithub) {
    return {
        env: { ...(0,runner_environment/* withoutRunnerSecrets */.WL)(environment) },
        runner: runnerContext(environment),
        github: await githubContext(workspace, environment, wantsGithub),
    };
}
async function githubContext(workspace, environment, wantsGithub) {
    if (environment['GITHUB_ACTIONS'] === 'true')
        return githubFromEnvironment(environment);
    if (environment['GITLAB_CI'] === 'true')
        return githubFromGitlab(environment);
    if (!wantsGithub)
        return {};
    const git = await githubFromGit(workspace, environment);
    return (0,jenkins_context/* isJenkins */.ZW)(environment) ? (0,jenkins_context/* githubFromJenkins */.qe)(environment, git) : git;
}
function runnerContext(environment) {
    const os = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
    const processor = { x64: 'X64', arm64: 'ARM64', arm: 'ARM', ia32: 'X86' };
    return {
        name: environment['RUNNER_NAME'] ?? (0,external_node_os_.hostname)(),
        os: environment['RUNNER_OS'] ?? os[process.platform] ?? process.platform,
        arch: environment['RUNNER_ARCH'] ?? processor[(0,external_node_os_.arch)()] ?? (0,external_node_os_.arch)(),
        temp: environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        tool_cache: environment['RUNNER_TOOL_CACHE'] ?? '',
        debug: environment['RUNNER_DEBUG'] ?? '',
        environment: environment['RUNNER_ENVIRONMENT'] ?? 'self-hosted',
    };
}
const fromEnvironment = [
    'actor',
    'actor_id',
    'base_ref',
    'event_name',
    'head_ref',
    'job',
    'ref',
    'ref_name',
    'ref_protected',
    'ref_type',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'run_attempt',
    'run_id',
    'run_number',
    'server_url',
    'sha',
    'triggering_actor',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'workspace',
    'api_url',
    'graphql_url',
    'retention_days',
];
function githubFromEnvironment(environment) {
    const known = fromEnvironment.map((name) => [name, environment[`GITHUB_${name.toUpperCase()}`] ?? '']);
    return { ...Object.fromEntries(known), event: readEvent(environment['GITHUB_EVENT_PATH']) };
}
function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
async function githubFromGit(workspace, environment) {
    const git = async (...args) => {
        const answer = await helperCommand('git', args, { working_directory: workspace, environment });
        return answer?.exit_code === 0 ? answer.stdout.trim() : '';
    };
    const [sha, ref, remote, actor] = await Promise.all([
        git('rev-parse', 'HEAD'),
        git('symbolic-ref', '--quiet', 'HEAD'),
        git('config', '--get', 'remote.origin.url'),
        git('config', '--get', 'user.name'),
    ]);
    const repository = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1] ?? '';
    return {
        sha,
        ref,
        ref_name: ref.replace(/^refs\/(?:heads|tags)\//, ''),
        ref_type: ref === '' ? '' : 'branch',
        repository,
        repository_owner: repository.split('/')[0] ?? '',
        actor,
        event_name: '',
        workspace,
        event: {},
    };
}


/***/ }),

/***/ 768:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ hearSignals),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   V1: () => (/* binding */ unlessInterrupted),
/* harmony export */   si: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* unused harmony export listenForAbort */
/* harmony import */ var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4359);
/* harmony import */ var _process_end_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5094);



const echo = 500;
function listenForSignals(environment) {
    let first;
    let second;
    let heardAt = 0;
    let came = 0;
    const atFirst = [];
    const atSecond = [];
    const isEcho = echoes(environment);
    const hear = (signal) => {
        if (isEcho(signal) || (signal === 'SIGHUP' && first !== undefined))
            return;
        came += 1;
        if (came > 2 && first !== undefined)
            process.exit(exitCodeOf(first));
        if (first === undefined) {
            first = signal;
            heardAt = performance.now();
            for (const call of atFirst)
                call(signal);
            if (signal !== 'SIGQUIT')
                return;
        }
        if (second !== undefined)
            return;
        second = signal;
        for (const call of atSecond)
            call(signal);
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'])
        process.on(name, hear);
    return {
        get signal() {
            return first;
        },
        elapsed: () => (first === undefined ? 0 : performance.now() - heardAt),
        onFirst(call) {
            if (first === undefined)
                atFirst.push(call);
            else
                call(first);
        },
        onSecond(call) {
            if (second === undefined)
                atSecond.push(call);
            else
                call(second);
        },
    };
}
function echoes(environment) {
    let times = environment['npm_lifecycle_event'] === undefined ? 2 : 0;
    let until = 0;
    return (signal) => {
        if (signal !== 'SIGINT')
            return false;
        times += 1;
        if (times === 1)
            until = performance.now() + echo;
        return times === 2 && performance.now() < until;
    };
}
function listenForAbort(abort) {
    let heardAt = performance.now();
    abort?.addEventListener('abort', () => (heardAt = performance.now()), { once: true });
    return {
        get signal() {
            return abort?.aborted === true ? 'SIGTERM' : undefined;
        },
        elapsed: () => (abort?.aborted === true ? performance.now() - heardAt : 0),
        onFirst(call) {
            if (abort?.aborted === true)
                call('SIGTERM');
            else
                abort?.addEventListener('abort', () => call('SIGTERM'), { once: true });
        },
        onSecond() { },
    };
}
function unlessInterrupted(work, interruption) {
    const interrupted = new Promise((resolve) => interruption.onFirst(resolve));
    let isDone = false;
    const done = async () => {
        const value = await work;
        await hearSignals();
        isDone = true;
        return value;
    };
    return Promise.race([
        done(),
        interrupted.then((signal) => {
            if (!isDone)
                for (const child of (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(process.pid))
                    (0,_process_end_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .signalProcess */ .a7)(child, 'SIGTERM');
            return signal;
        }),
    ]);
}
async function hearSignals() {
    for (let turn = 0; turn < 2; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
}
function exitCodeOf(signal) {
    return signal === 'SIGINT' ? _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.interrupted : _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.terminated;
}


/***/ }),

/***/ 8607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ isStartedByTimer),
/* harmony export */   ZW: () => (/* binding */ isJenkins),
/* harmony export */   qe: () => (/* binding */ githubFromJenkins)
/* harmony export */ });
function isJenkins(environment) {
    return (environment['JENKINS_URL'] ?? '') !== '' || environment['BUILD_TAG']?.startsWith('jenkins-') === true;
}
function isStartedByTimer(environment) {
    return (environment['BUILD_CAUSE_TIMERTRIGGER'] === 'true' ||
        environment['BUILD_CAUSE']?.split(',').includes('TIMERTRIGGER') === true);
}
function githubFromJenkins(environment, git) {
    const of = (name) => environment[name] ?? '';
    const change = of('CHANGE_ID');
    const tag = of('TAG_NAME');
    const branch = of('BRANCH_NAME') || of('GIT_BRANCH').replace(/^origin\//, '');
    const path = pathOfAddress(of('GIT_URL'));
    return {
        ...git,
        ...(path === '' ? {} : { repository: path, repository_owner: path.replace(/\/.*$/, '') }),
        ...refOf(tag, change, branch),
        actor: of('CHANGE_AUTHOR'),
        base_ref: of('CHANGE_TARGET'),
        event: change === '' ? {} : { number: Number(change), pull_request: { number: Number(change) } },
        event_name: eventName(environment, change),
        head_ref: of('CHANGE_BRANCH'),
        job: of('JOB_NAME'),
        run_id: of('BUILD_NUMBER'),
        run_number: of('BUILD_NUMBER'),
        server_url: of('JENKINS_URL'),
        sha: of('GIT_COMMIT') || (git['sha'] ?? ''),
        workflow: of('JOB_NAME'),
        workspace: of('WORKSPACE') || (git['workspace'] ?? ''),
    };
}
function refOf(tag, change, branch) {
    if (tag !== '')
        return { ref: `refs/tags/${tag}`, ref_name: tag, ref_type: 'tag' };
    if (change !== '')
        return { ref: `refs/pull/${change}/merge`, ref_name: `${change}/merge`, ref_type: 'branch' };
    return branch === '' ? {} : { ref: `refs/heads/${branch}`, ref_name: branch, ref_type: 'branch' };
}
function eventName(environment, change) {
    const said = environment['ORCHESTRATOR_EVENT'] ?? '';
    if (said === 'schedule' || (said === '' && isStartedByTimer(environment)))
        return 'schedule';
    if (change !== '')
        return 'pull_request';
    return said === 'workflow_dispatch' ? said : 'push';
}
function pathOfAddress(address) {
    return address
        .replace(/^[a-z+]+:\/\/[^/]*\//, '')
        .replace(/^[^/]*:/, '')
        .replace(/(?:\.git)?\/?$/, '');
}


/***/ }),

/***/ 8603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ redactEvent),
/* harmony export */   t: () => (/* binding */ redactFacts)
/* harmony export */ });
const ours = new Set([
    'type',
    'time',
    'start_time',
    'end_time',
    'status',
    'level',
    'cause',
    'signal',
    'run_id',
    'plan_digest',
    'tool_version',
    'digests',
    'kind',
    'source',
    'severity',
]);
const maps = new Set(['outputs', 'matrix', 'env', 'resources']);
const records = 'by_subdirectory';
function redactEvent(event, redactor) {
    const told = redactFacts(event, redactor);
    if (told === event || event.type !== 'task-ended' || told.type !== 'task-ended')
        return told;
    if (leftBy(event) === leftBy(told))
        return told;
    return { ...told, masked: true };
}
function leftBy({ result: { outputs }, env, path }) {
    return JSON.stringify([outputs, env, path]);
}
function redactFacts(facts, redactor) {
    return redactor.empty ? facts : redactFields(facts, redactor);
}
function redactFields(fields, redactor) {
    if (Array.isArray(fields))
        return fields.map((item) => redactValue(item, redactor));
    return Object.fromEntries(Object.entries(fields).map(([key, value]) => {
        if (ours.has(key))
            return [key, value];
        if (key === records)
            return [key, redactRecords(value, redactor)];
        return [key, maps.has(key) ? redactMap(value, redactor) : redactValue(value, redactor)];
    }));
}
function redactValue(value, redactor) {
    if (typeof value === 'string')
        return redactor.text(value);
    return typeof value === 'object' && value !== null ? redactFields(value, redactor) : value;
}
function redactRecords(value, redactor) {
    const entries = Object.entries(value ?? {}).map(([key, record]) => [
        redactor.text(key),
        redactValue(record, redactor),
    ]);
    return Object.fromEntries(entries);
}
function redactMap(value, redactor) {
    if (typeof value === 'string')
        return redactor.text(value);
    if (typeof value === 'number')
        return redactNumber(value, redactor);
    if (Array.isArray(value))
        return value.map((item) => redactMap(item, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [redactor.text(key), redactMap(entry, redactor)]));
}
function redactNumber(value, redactor) {
    const hidden = redactor.text(String(value));
    return hidden === String(value) ? value : hidden;
}


/***/ }),

/***/ 4533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ slugsOf)
/* harmony export */ });
/* harmony import */ var _text_byte_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4683);

const longest = 100;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)(?:\.|$)/i;
function slugsOf(ids) {
    const slugs = ids.map(plainSlug);
    if (slugs.every((slug, i) => slug === ids[i] && slug.length <= longest && slug === slug.toLowerCase()))
        return slugs;
    const used = new Set();
    const shared = new Set();
    for (const slug of slugs) {
        const key = slug.toLowerCase();
        const before = used.size;
        if (used.add(key).size === before)
            shared.add(key);
    }
    const unclear = new Map();
    slugs.forEach((slug, i) => {
        if (slug.length > longest || (shared.size > 0 && shared.has(slug.toLowerCase())))
            unclear.set(ids[i] ?? '', i);
    });
    for (const id of (0,_text_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByBytes */ .OU)(unclear.keys())) {
        const i = unclear.get(id) ?? 0;
        let digits = 8;
        let slug = withHash(id, slugs[i] ?? '', digits);
        while (used.has(slug.toLowerCase()))
            slug = withHash(id, slugs[i] ?? '', ++digits);
        used.add(slug.toLowerCase());
        slugs[i] = slug;
    }
    return slugs;
}
function plainSlug(id) {
    const slug = /^\w(?:[\w.-]*\w)?$/.test(id)
        ? id
        : id
            .replaceAll(/[^\w.]+/g, '-')
            .replaceAll(/-*\.[-.]*/g, '.')
            .replaceAll(/^[.-]+|[.-]+$/g, '');
    if (slug === '')
        return 'task';
    return reserved.test(slug) ? `_${slug}` : slug;
}
function withHash(id, slug, digits) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(id).digest('hex').slice(0, digits);
    return `${slug.slice(0, longest - digits - 1).replace(/[.-]+$/, '')}-${hash}`;
}


/***/ }),

/***/ 6843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ killAtOnce),
/* harmony export */   Hk: () => (/* binding */ endProcesses),
/* harmony export */   a7: () => (/* binding */ signalProcess),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   wU: () => (/* binding */ killProcesses)
/* harmony export */ });
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);

const pauseMilliseconds = 20;
const killPatience = 800;
const killTime = 5000;
const killNowTime = 500;
const newest = 16;
const passes = 3;
async function endProcesses(quarry, grace) {
    const until = performance.now() + grace;
    const asked = new Set();
    for (let found = await quarry.search(); found.length > 0; found = await quarry.search()) {
        if (performance.now() >= until)
            break;
        for (const entry of found) {
            if (asked.has((0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry)))
                continue;
            asked.add((0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry));
            signalProcess(entry.pid, 'SIGTERM');
            signalProcess(entry.pid, 'SIGCONT');
        }
        await pause();
    }
    return killProcesses(quarry);
}
async function killProcesses(quarry, isOver = () => false) {
    const begin = performance.now();
    const stopped = new Set();
    let killed;
    for (;;) {
        const found = await quarry.search();
        if (isOver())
            return [];
        const now = performance.now();
        const hasTime = now - begin < killTime;
        if (found.length === 0) {
            if (!hasTime || hunt(quarry.isOurs) === 0)
                return [];
            continue;
        }
        const fresh = found.filter((entry) => !stopped.has((0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry)));
        if (fresh.length > 0 && hasTime) {
            for (const entry of fresh)
                stopped.add((0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry));
            signalAll(fresh, 'SIGSTOP');
            stopDescendants(fresh);
            killed = undefined;
            continue;
        }
        signalAll(found, 'SIGKILL');
        killed ??= now;
        if (now - killed >= killPatience)
            return found;
        await pause();
    }
}
function killAtOnce(search, isOurs) {
    const until = performance.now() + killNowTime;
    while (performance.now() < until) {
        const found = search();
        if (found.length === 0 && hunt(isOurs) === 0)
            return;
        signalAll(found, 'SIGKILL');
    }
}
function pause() {
    return new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
}
function signalProcess(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
    }
}
function signalAll(entries, name) {
    const own = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readStat */ .BV)(process.pid)?.group;
    for (const { pid, group } of entries)
        if (group === pid && group !== own)
            signalProcess(-group, name);
    for (const { pid } of entries)
        signalProcess(pid, name);
}
function stopDescendants(entries) {
    const stopped = new Set(entries.map(({ pid }) => pid));
    for (const pid of stopped) {
        for (const child of (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(pid)) {
            if (child === process.pid || stopped.has(child))
                continue;
            signalProcess(child, 'SIGSTOP');
            stopped.add(child);
        }
    }
}
function hunt(isOurs) {
    let killed = 0;
    for (let pass = 0; pass < passes; pass += 1) {
        const last = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .newestPid */ .as)() ?? 0;
        for (let pid = last; pid > last - newest && pid > 1; pid -= 1) {
            if (!isOurs(pid) || !(0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isProcess */ .kg)(pid) || pid === process.pid)
                continue;
            signalProcess(pid, 'SIGKILL');
            killed += 1;
        }
    }
    return killed;
}


/***/ }),

/***/ 5094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readStat),
/* harmony export */   D8: () => (/* binding */ holdsFile),
/* harmony export */   Jz: () => (/* binding */ environmentValue),
/* harmony export */   Km: () => (/* binding */ openFiles),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vo: () => (/* binding */ processesInProc),
/* harmony export */   as: () => (/* binding */ newestPid),
/* harmony export */   kg: () => (/* binding */ isProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



function processesInProc() {
    return pidsInProc()
        .map(readStat)
        .filter((stat) => stat !== undefined)
        .filter((stat) => !stat.zombie);
}
function keyOf({ pid, start }) {
    return `${pid}.${start}`;
}
async function listProcesses() {
    if (process.platform === 'linux')
        return processesInProc();
    if (process.platform === 'win32')
        return [];
    const text = await new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], (error, stdout) => resolve(error === null ? stdout : ''));
    });
    return Array.from(text.matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\s+([^Z\s]\S*)/gm), ([, pid, parent, group]) => ({
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: 0,
        start: 0,
    }));
}
function readStat(pid) {
    const text = readText(`/proc/${pid}/stat`);
    if (text === undefined)
        return undefined;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const field = (number) => Number(fields[number - 3]);
    return {
        pid,
        parent: field(4),
        group: field(5),
        session: field(6),
        start: field(22),
        zombie: fields[0] === 'Z' || fields[0] === 'X',
        ticks: field(14) + field(15) + field(16) + field(17),
        resident: field(24),
    };
}
function environmentValue(pid, name) {
    const text = process.platform === 'linux' ? readText(`/proc/${pid}/environ`) : undefined;
    if (text === undefined)
        return undefined;
    const start = text.startsWith(`${name}=`) ? 0 : text.indexOf(`\0${name}=`) + 1;
    if (start === 0 && !text.startsWith(`${name}=`))
        return undefined;
    const end = text.indexOf('\0', start);
    return text.slice(start + name.length + 1, end === -1 ? undefined : end);
}
function holdsFile(pid, paths) {
    return paths.length > 0 && openFiles(pid).some((path) => paths.includes(path));
}
function childrenOf(pid) {
    const children = [];
    for (const thread of namesIn(`/proc/${pid}/task`)) {
        const text = readText(`/proc/${pid}/task/${thread}/children`) ?? '';
        children.push(...text.split(' ').filter(Boolean).map(Number));
    }
    return children;
}
function newestPid() {
    const [, pid] = / (\d+)\n?$/.exec(readText('/proc/loadavg') ?? '') ?? [];
    return pid === undefined ? undefined : Number(pid);
}
function isProcess(pid) {
    return readText(`/proc/${pid}/status`)?.includes(`\nTgid:\t${pid}\n`) ?? false;
}
function openFiles(pid) {
    if (process.platform !== 'linux')
        return [];
    const folder = `/proc/${pid}/fd`;
    const paths = new Set();
    for (const descriptor of namesIn(folder)) {
        const target = linkTarget((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, descriptor));
        if (target !== undefined)
            paths.add(target);
    }
    return [...paths];
}
function commandOf(pid) {
    const text = process.platform === 'linux' ? readText(`/proc/${pid}/cmdline`) : undefined;
    const command = (text ?? '')
        .split(/[\0\s]+/)
        .join(' ')
        .trim();
    return command.length > 100 ? `${command.slice(0, 99)}\u2026` : command;
}
function nameOf(pid, command = commandOf(pid)) {
    return command === '' ? `process ${pid}` : `"${command}" (process ${pid})`;
}
function pidsInProc() {
    return namesIn('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number);
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isProgram),
/* harmony export */   d: () => (/* binding */ resolveProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);



const otherNames = { python3: 'python', python: 'python3' };
function resolveProgram(program, environment, folder) {
    if (program.includes('/') || (process.platform === 'win32' && program.includes('\\'))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, program);
        return isProgram(path) ? path : undefined;
    }
    const path = environment['PATH'] ?? environment['Path'] ?? (process.platform === 'win32' ? '' : '/usr/bin:/bin');
    const folders = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).map((entry) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry) ? entry : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, entry)));
    for (const name of [program, otherNames[program]]) {
        if (name === undefined)
            continue;
        for (const candidate of folders.flatMap((entry) => spellings((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(entry, name)))) {
            if (isProgram(candidate))
                return candidate;
        }
    }
    return undefined;
}
function isProgram(path) {
    if ((0,_files_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._)(path)?.isFile() !== true)
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function spellings(path) {
    return process.platform === 'win32' ? [path, `${path}.exe`, `${path}.com`] : [path];
}


/***/ }),

/***/ 9034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ isIdToken),
/* harmony export */   WL: () => (/* binding */ withoutRunnerSecrets),
/* harmony export */   iU: () => (/* binding */ runnerEnvironment)
/* harmony export */ });
const withheld = /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_URL$|ACTIONS_CACHE_)/i;
function isIdToken(name) {
    return /^ACTIONS_ID_TOKEN_REQUEST_/i.test(name);
}
function runnerEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !withheld.test(name));
    return Object.fromEntries(kept);
}
function withoutRunnerSecrets(environment) {
    return Object.fromEntries(Object.entries(runnerEnvironment(environment)).filter(([name]) => !isIdToken(name)));
}


/***/ }),

/***/ 5568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ri: () => (/* binding */ builtInMatchers),
  DU: () => (/* binding */ mayBegin),
  ek: () => (/* binding */ mayBeginAmongLines)
});

;// CONCATENATED MODULE: ./lib/bundle/protocol/matchers/compilers.js
const typescript = {
    owner: 'tsc',
    levels: { error: 'error', warning: 'warning', info: 'notice' },
    patterns: [
        {
            regexp: /^(.+?)[(:](\d+)[,:](\d+)(?:\)?: | - )(error|warning|info) (TS\d+): (.*)$/,
            file: 1,
            line: 2,
            column: 3,
            severity: 4,
            code: 5,
            message: 6,
        },
    ],
};
const gcc = {
    owner: 'gcc',
    levels: { error: 'error', 'fatal error': 'error', warning: 'warning', note: null },
    patterns: [
        {
            regexp: /^(.+?):(\d+)(?::(\d+))?(?::(\d+):(\d+))?: (fatal error|error|warning|note): (.+?)(?:\s+\[(-W[^\]]*|[a-z][a-z0-9-]*)\])?$/,
            file: 1,
            line: 2,
            column: 3,
            endLine: 4,
            endColumn: 5,
            severity: 6,
            message: 7,
            code: 8,
        },
    ],
};
const rustc = {
    owner: 'rustc',
    levels: { error: 'error', warning: 'warning' },
    patterns: [
        { regexp: /^(error|warning)(?:\[(E\d+|[\w:]+)\])?: (.+)$/, severity: 1, code: 2, message: 3 },
        { regexp: /^\s*--> (.+?):(\d+):(\d+)$/, file: 1, line: 2, column: 3 },
    ],
};
const rustPanic = {
    owner: 'rust-panic',
    patterns: [
        {
            regexp: /^thread '.*'(?: \(\d+\))? panicked at (.+?):(\d+):(\d+):$/,
            file: 1,
            line: 2,
            column: 3,
        },
        { regexp: /^(.+)$/, message: 1 },
    ],
};
const go = {
    owner: 'go',
    patterns: [{ regexp: /^(?:vet: )?([^\s:][^:]*\.go):(\d+):(\d+): (.+)$/, file: 1, line: 2, column: 3, message: 4 }],
};

;// CONCATENATED MODULE: ./lib/bundle/protocol/matchers/go.js
const goPanic = {
    owner: 'go-panic',
    begin: /^(?<message>(?:panic|fatal error): .*)$/,
    frame: /^\s+(?<file>\S.*\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/,
    innermost: 'first',
    gap: 1,
};
const log = /^\s+(?<file>[\w./-]+_test\.go):(?<line>\d+): (?<message>.*)$/;
const result = /^\s*(?:=== (RUN|NAME|CONT)\s|--- (FAIL|PASS|SKIP|BENCH): )/;
const goTest = { owner: 'go-test', start: goTestMachine };
function goTestMachine() {
    let verbose = false;
    let failed = false;
    let latest;
    return {
        waiting: false,
        line: (text) => {
            const marked = result.exec(text);
            if (marked !== null) {
                verbose ||= marked[1] !== undefined;
                failed = marked[2] === 'FAIL';
                const told = failed ? latest : undefined;
                latest = undefined;
                return told;
            }
            const groups = log.exec(text)?.groups;
            if (groups === undefined)
                return undefined;
            const finding = {
                level: 'error',
                message: groups['message'] ?? '',
                code: null,
                places: [{ file: groups['file'] ?? '', line: Number(groups['line']) }],
                elsewhere: 'by-name',
            };
            if (verbose)
                latest = finding;
            return failed && !verbose ? finding : undefined;
        },
        end: () => undefined,
    };
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/matchers/linters.js
const eslintStylish = {
    owner: 'eslint-stylish',
    patterns: [
        { regexp: /^(\S.*\.\w{1,8})$/, file: 1 },
        {
            regexp: /^\s+(\d+):(\d+)\s+(error|warning)\s+(\S.*?)(?:\s\s+(@?[\w./-]+))?\s*$/,
            line: 1,
            column: 2,
            severity: 3,
            message: 4,
            code: 5,
            loop: true,
        },
    ],
};
const eslintCompact = {
    owner: 'eslint-compact',
    levels: { error: 'error', warning: 'warning', info: 'notice' },
    patterns: [
        {
            regexp: /^(.+?): line (\d+), col (\d+), (Error|Warning|Info) - (.+?)(?: \((\S+)\))?$/,
            file: 1,
            line: 2,
            column: 3,
            severity: 4,
            message: 5,
            code: 6,
        },
    ],
};
const ruffConcise = {
    owner: 'ruff',
    patterns: [
        {
            regexp: /^(.+?):(\d+):(\d+): ([A-Z]{1,6}\d{2,4}(?= )|invalid-syntax|SyntaxError):?(?: \[\*\])? (.+)$/,
            file: 1,
            line: 2,
            column: 3,
            code: 4,
            message: 5,
        },
    ],
};
const ruffFull = {
    owner: 'ruff-full',
    patterns: [
        { regexp: /^([A-Z]{1,6}\d{2,4}|invalid-syntax)(?: \[\*\])?:? (.+)$/, code: 1, message: 2 },
        { regexp: /^\s*--> (.+?):(\d+):(\d+)$/, file: 1, line: 2, column: 3 },
    ],
};
const shellcheckLevels = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
    info: 'notice',
    style: 'notice',
};
const shellcheckGcc = {
    owner: 'shellcheck',
    levels: shellcheckLevels,
    patterns: [
        {
            regexp: /^(.+?):(\d+):(\d+): (error|warning|note): (.+) \[(SC\d+)\]$/,
            file: 1,
            line: 2,
            column: 3,
            severity: 4,
            message: 5,
            code: 6,
        },
    ],
};
const shellcheckTty = {
    owner: 'shellcheck-tty',
    levels: shellcheckLevels,
    patterns: [
        { regexp: /^In (.+) line (\d+):$/, file: 1, line: 2 },
        { regexp: /^/ },
        {
            regexp: /^\s*\^-+\^? (SC\d+) \((error|warning|info|style)\): (.*)$/,
            code: 1,
            severity: 2,
            message: 3,
            loop: true,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/bundle/protocol/matchers/node.js
const nodeStack = {
    owner: 'node',
    header: /^(?<file>(?:file:\/\/)?\/[^:]+|[A-Za-z]:[\\/][^:]+):(?<line>\d+)$/,
    begin: /^(?:Uncaught )?(?<message>(?:[A-Za-z_$][\w$.]*)?(?:Error|Exception)(?: \[\w+\])?(?:: .*)?)$/,
    frame: /^\s+at (?:.*? \(|async )?(?<file>(?:file:\/\/)?[^()\s][^()]*?):(?<line>\d+):(?<column>\d+)\)?(?: \{)?$/,
    innermost: 'first',
    gap: 0,
    traceless: /^\(Use `node --trace-uncaught /,
};

;// CONCATENATED MODULE: ./lib/bundle/protocol/matchers/python.js
const pythonTraceback = {
    owner: 'python',
    begin: /^[\s|+]*(?:(?:Exception Group )?Traceback \(most recent call last\):|File "[^"]+", line \d+$)/,
    frame: /^[\s|+]*File "(?<file>[^"]+)", line (?<line>\d+)/,
    innermost: 'last',
    messageAfter: /^[|+\s]{0,40}?(?<message>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:: .*)?)$/,
    gap: 0,
};
const pythonWarning = {
    owner: 'python-warning',
    severity: 'warning',
    elsewhere: 'drop',
    patterns: [{ regexp: /^(.+?\.py):(\d+): (\w*Warning): (.+)$/, file: 1, line: 2, code: 3, message: 4 }],
};
const explanation = /^E\s{1,12}(\S.*)$/;
const lastPlace = /^(?<file>\S.*?\.py):(?<line>\d+): (?<what>(?:\w+\.)*[A-Z]\w*)(?<why>: .*)?$/;
const shortPlace = /^(?<file>\S.*?\.py):(?<line>\d+): in \S/;
const pytest = { owner: 'pytest', start: pytestMachine };
function pytestMachine() {
    let message;
    let before;
    const finding = (text, place) => ({
        level: 'error',
        message: text,
        code: null,
        places: [place],
        elsewhere: 'by-name',
    });
    return {
        waiting: false,
        line: (text) => {
            const explained = explanation.exec(text)?.[1];
            if (explained !== undefined) {
                if (message !== undefined)
                    return undefined;
                message = explained;
                return before === undefined ? undefined : finding(message, before);
            }
            const short = shortPlace.exec(text)?.groups;
            if (short !== undefined) {
                before = { file: short['file'] ?? '', line: Number(short['line']) };
                message = undefined;
                return undefined;
            }
            const place = lastPlace.exec(text)?.groups;
            if (place === undefined || (message === undefined && place['why'] !== undefined)) {
                if (/^[_=]{3}/.test(text))
                    message = before = undefined;
                return undefined;
            }
            const found = finding(message ?? place['what'] ?? '', { file: place['file'] ?? '', line: Number(place['line']) });
            const told = message === undefined || before !== undefined;
            message = before = undefined;
            return told ? undefined : found;
        },
        end: () => undefined,
    };
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/matchers/shells.js
const bash = {
    owner: 'bash',
    levels: { warning: 'warning' },
    patterns: [{ regexp: /^(.+?): line (\d+): (?:(warning): )?([^`].*)$/, file: 1, line: 2, severity: 3, message: 4 }],
};
const dash = {
    owner: 'dash',
    elsewhere: 'drop',
    patterns: [{ regexp: /^(\S+): (\d+): (.+)$/, file: 1, line: 2, message: 3 }],
};

// EXTERNAL MODULE: ./lib/bundle/protocol/pattern-machine.js
var pattern_machine = __webpack_require__(8047);
;// CONCATENATED MODULE: ./lib/bundle/protocol/trace-machine.js
const framesKept = 50;
const messageLines = 20;
function traceMatcher(trace) {
    return { owner: trace.owner, start: () => traceMachine(trace) };
}
function traceMachine(trace) {
    let header;
    let headerAge = 0;
    let previous = '';
    let message;
    let frames = [];
    let inside = false;
    let others = 0;
    const finish = () => {
        const places = [
            ...(trace.innermost === 'first' ? frames : frames.toReversed()),
            ...(header === undefined ? [] : [header]),
        ];
        const found = inside && message !== undefined && places.length > 0;
        const finding = { level: 'error', message: message ?? '', code: null, places, elsewhere: 'keep' };
        inside = false;
        message = undefined;
        frames = [];
        header = undefined;
        others = 0;
        return found ? finding : undefined;
    };
    const begin = (text) => {
        const match = trace.begin.exec(text);
        if (match === null)
            return false;
        inside = true;
        message = trace.messageAfter === undefined ? match.groups?.['message'] : undefined;
        return true;
    };
    const addFrame = (text) => {
        const place = placeOf(trace.frame.exec(text));
        if (place === undefined)
            return false;
        others = 0;
        if (frames.length < framesKept)
            frames.push(place);
        else if (trace.innermost === 'last')
            frames = [...frames.slice(1), place];
        return true;
    };
    const outside = (text) => {
        if (header !== undefined && trace.traceless?.test(text) === true) {
            inside = true;
            message = previous;
            return finish();
        }
        previous = text;
        headerAge += 1;
        const place = trace.header === undefined ? undefined : placeOf(trace.header.exec(text));
        if (place !== undefined) {
            header = place;
            headerAge = 0;
        }
        else if (headerAge > messageLines) {
            header = undefined;
        }
        if (begin(text))
            addFrame(text);
        return undefined;
    };
    return {
        get waiting() {
            return inside || header !== undefined;
        },
        line: (text) => {
            if (!inside)
                return outside(text);
            if (addFrame(text))
                return undefined;
            others += 1;
            const after = frames.length > 0 ? trace.messageAfter?.exec(text) : undefined;
            if (after !== null && after !== undefined) {
                message = after.groups?.['message'];
                return finish();
            }
            const allowed = frames.length === 0 || trace.messageAfter !== undefined ? messageLines : trace.gap;
            const begins = trace.begin.test(text) && (frames.length > 0 || trace.messageAfter !== undefined);
            if (others <= allowed && !begins)
                return undefined;
            const finding = finish();
            outside(text);
            return finding;
        },
        end: finish,
    };
}
function placeOf(match) {
    const file = match?.groups?.['file'];
    if (file === undefined)
        return undefined;
    const number = (name) => (match?.groups?.[name] === undefined ? null : Number(match.groups[name]));
    return { file, line: number('line'), column: number('column') };
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/built-in-matchers.js








const builtInMatchers = [
    traceMatcher(pythonTraceback),
    traceMatcher(nodeStack),
    traceMatcher(goPanic),
    pytest,
    goTest,
    ...[typescript, shellcheckGcc, eslintCompact, ruffConcise, gcc, go, rustc, ruffFull, rustPanic].map(pattern_machine/* patternMatcher */.l),
    ...[pythonWarning, shellcheckTty, eslintStylish, bash, dash].map(pattern_machine/* patternMatcher */.l),
];
const mayBegin = /\D: ?\d|\(\d+,|[:,] line \d|^In .* line \d|rror|xception|panic|Traceback|^\s*(?:--- |=== )|^E\s|^warning|^[A-Z]{1,6}\d{2,4} |^invalid-|^[_=]{3}|\.\w{1,8}$/;
const mayBeginAmongLines = /\x1b|:(?: ?\d|:| line \d)|, line \d|\(\d+,|xception|rror|panic|Traceback|\n(?:In |[\t\v\f\r \x80-\xff]*(?:--- |=== )|E[\s\x80-\xff]|warning|[A-Z]{1,6}\d{2,4} |invalid-|[_=]{3})|\.\w{1,8}(?:\r?\n|$)/g;


/***/ }),

/***/ 5101:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    annotationsPerLevel: 10,
    annotationMessage: 4096,
    summary: 1024 * 1024,
    jobOutputs: 1024 * 1024,
    annotationsPerRequest: 50,
    commandFile: 10 * 1024 * 1024,
    matchedLine: 4096,
    commandLine: 256 * 1024,
    annotationsPerAttempt: 1000,
    printedBlock: 1024 * 1024,
    printedLive: 8 * 1024 * 1024,
};


/***/ }),

/***/ 8047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ patternMatcher)
/* harmony export */ });
const fields = ['file', 'fromPath', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message'];
const runnersLevels = { error: 'error', warning: 'warning', notice: 'notice' };
function patternMatcher(matcher) {
    return { owner: matcher.owner, start: () => patternMachine(matcher) };
}
function patternMachine(matcher) {
    const { patterns } = matcher;
    const last = patterns.length - 1;
    const states = patterns.map(() => undefined);
    let waiting = false;
    const step = (text) => {
        for (let index = last; index >= 0; index -= 1) {
            const pattern = patterns[index];
            const before = index > 0 ? states[index - 1] : {};
            if (pattern === undefined || before === undefined)
                continue;
            const match = pattern.regexp.exec(text);
            if (match === null) {
                states[index === last && index > 0 ? index - 1 : index] = undefined;
            }
            else if (index < last) {
                states[index] = { ...before, ...capture(pattern, match) };
            }
            else {
                states.fill(undefined);
                if (pattern.loop === true && index > 0)
                    states[index - 1] = before;
                return findingOf(matcher, { ...before, ...capture(pattern, match) });
            }
        }
        return undefined;
    };
    return {
        get waiting() {
            return waiting;
        },
        line: (text) => {
            const finding = step(text);
            waiting = last > 0 && states.some((state) => state !== undefined);
            return finding;
        },
        end: () => undefined,
    };
}
function capture(pattern, match) {
    const captured = {};
    for (const field of fields) {
        const group = pattern[field];
        const text = group === undefined ? undefined : match[group];
        if (text !== undefined && text !== '')
            captured[field] = text;
    }
    return captured;
}
function findingOf(matcher, captured) {
    const word = captured.severity?.toLowerCase();
    const level = word === undefined ? (matcher.severity ?? 'error') : ((matcher.levels ?? runnersLevels)[word] ?? null);
    const message = captured.message?.trim() ?? '';
    if (level === null || message === '')
        return undefined;
    const { file, fromPath } = captured;
    const place = {
        line: number(captured.line),
        column: number(captured.column),
        endLine: number(captured.endLine),
        endColumn: number(captured.endColumn),
    };
    const folder = fromPath === undefined ? '' : fromPath.replace(/[^/\\]*$/, '');
    const files = file === undefined ? [] : folder === '' ? [file] : [`${folder}${file}`, file];
    return {
        level,
        message,
        code: captured.code ?? null,
        places: files.map((path) => Object.assign({ file: path }, place)),
        elsewhere: matcher.elsewhere ?? 'by-name',
    };
}
function number(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}


/***/ }),

/***/ 6545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ boundedRegex)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


const manyBacktracks = 1_000_000;
let make;
function boundedRegex(source, flags = '', backtracks = manyBacktracks) {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--allow-natives-syntax');
    try {
        make ??= maker();
        return make(source, flags, backtracks);
    }
    finally {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-allow-natives-syntax');
    }
}
function maker() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--enable-experimental-regexp-engine-on-excessive-backtracks');
    try {
        return (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInThisContext)('(source, flags, backtracks) => %NewRegExpWithBacktrackLimit(source, flags, backtracks)');
    }
    catch {
        return (source, flags) => new RegExp(source, flags);
    }
}


/***/ }),

/***/ 4683:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ sortedByBytes),
/* harmony export */   UT: () => (/* binding */ byteOrderOf),
/* harmony export */   Xo: () => (/* binding */ compareBytes)
/* harmony export */ });
const surrogate = /[\uD800-\uDFFF]/;
function compareBytes(a, b) {
    if (surrogate.test(a) || surrogate.test(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return compareUnits(a, b);
}
function byteOrderOf(texts) {
    return texts.some((text) => surrogate.test(text)) ? compareBytes : compareUnits;
}
function compareUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sortedByBytes(texts) {
    const copy = [...texts];
    return copy.some((text) => surrogate.test(text)) ? copy.sort(compareBytes) : copy.sort();
}


/***/ }),

/***/ 5109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
function count(n, word, plural = `${word}s`) {
    return `${n} ${n === 1 ? word : plural}`;
}


/***/ }),

/***/ 6772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ cronNicknames),
/* harmony export */   v: () => (/* binding */ readCron)
/* harmony export */ });
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const dayOfWeek = { name: 'day of the week', min: 0, max: 6, words: days };
const fields = [
    { name: 'minute', min: 0, max: 59, words: [] },
    { name: 'hour', min: 0, max: 23, words: [] },
    { name: 'day of the month', min: 1, max: 31, words: [] },
    { name: 'month', min: 1, max: 12, words: months },
    dayOfWeek,
];
const nicknames = {
    '@yearly': '0 0 1 1 *',
    '@annually': '0 0 1 1 *',
    '@monthly': '0 0 1 * *',
    '@weekly': '0 0 * * 0',
    '@daily': '0 0 * * *',
    '@midnight': '0 0 * * *',
    '@hourly': '0 * * * *',
};
const cronNicknames = Object.keys(nicknames);
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function readCron(text) {
    const words = Array.from(text.matchAll(/\S+/g), (match) => ({ word: match[0], start: match.index }));
    const start = words[0]?.start ?? 0;
    const end = text.trimEnd().length;
    const [first] = words;
    if (first?.word.startsWith('@') === true) {
        const cron = words.length === 1 ? nicknames[first.word.toLowerCase()] : undefined;
        return cron === undefined ? { ok: false, kind: 'nickname', word: text.trim(), start, end } : { ok: true, cron };
    }
    if (words.length !== fields.length)
        return { ok: false, kind: 'count', fields: words.length, start, end };
    const read = [];
    for (const [i, field] of fields.entries()) {
        const terms = readField(words[i]?.word ?? '', words[i]?.start ?? 0, field);
        if (!isTerms(terms))
            return { ok: false, ...terms };
        read.push(terms);
    }
    const written = read.map((terms) => (terms.some((term) => term.text === '*') ? '*' : textOf(terms)));
    if (isNever(read, written))
        return { ok: false, kind: 'never', start, end };
    return { ok: true, cron: written.join(' ') };
}
function textOf(terms) {
    return terms.map((term) => term.text).join(',');
}
function isTerms(read) {
    return Array.isArray(read);
}
function readField(text, start, field) {
    const terms = [];
    let at = start;
    for (const word of text.split(',')) {
        const place = word === '' ? { start, end: start + text.length } : { start: at, end: at + word.length };
        const term = readTerm(word, field);
        if ('kind' in term)
            return { ...term, ...place };
        terms.push(term);
        at += word.length + 1;
    }
    return terms;
}
function readTerm(word, field) {
    const match = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\w+))?$/.exec(word);
    const sign = /[?#]/.exec(word)?.[0] ?? /^\d*([LWH])(?:$|[^A-Z])/i.exec(word)?.[1];
    if (sign !== undefined)
        return { kind: 'dialect', field, sign: sign.toUpperCase() };
    if (match === null)
        return { kind: 'value', field, word };
    const [, star, lower = '', upper, every] = match;
    const isWeek = field === dayOfWeek;
    const from = star === undefined ? valueOf(lower, field) : field.min;
    const to = upper === undefined ? ((star ?? every) === undefined ? from : field.max) : valueOf(upper, field);
    if (from === undefined)
        return { kind: 'value', field, word: lower };
    if (to === undefined)
        return { kind: 'value', field, word: upper ?? '' };
    if (from > to) {
        const steps = every === undefined ? '' : `/${every}`;
        if (isWeek && to === 0)
            return readTerm(`${from}-7${steps}`, field);
        if (isWeek && from === 7)
            return readTerm(`0-${to}${steps}`, field);
        return { kind: 'backwards', field, from, to };
    }
    const step = every === undefined ? 1 : /^\d{1,4}$/.test(every) ? Number(every) : 0;
    if (step < 1 || step > field.max - field.min)
        return { kind: 'step', field, word: every ?? '' };
    const values = [];
    for (let value = from; value <= to; value += step)
        values.push(isWeek ? value % 7 : value);
    const steps = step === 1 ? '' : `/${step}`;
    if (star !== undefined)
        return { text: `*${steps}`, values };
    if (isWeek && to === 7)
        return { text: [...new Set(values)].sort((a, b) => a - b).join(','), values };
    return { text: from === to ? String(from) : `${from}-${to}${steps}`, values };
}
function valueOf(word, { min, max, words }) {
    const name = words.indexOf(word.toUpperCase());
    if (name !== -1)
        return name + min;
    if (!/^\d{1,4}$/.test(word))
        return undefined;
    const value = Number(word);
    const last = words === days ? 7 : max;
    return value >= min && value <= last ? value : undefined;
}
function isNever(read, written) {
    if (written[4] !== '*')
        return false;
    const valuesOf = (i) => (read[i] ?? []).flatMap((term) => term.values);
    const dates = valuesOf(2);
    return valuesOf(3).every((month) => dates.every((date) => date > (longest[month - 1] ?? 0)));
}


/***/ }),

/***/ 8490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}


/***/ })

};
