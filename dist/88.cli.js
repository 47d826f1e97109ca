export const id = 88;
export const ids = [88,706,849];
export const modules = {

/***/ 7201:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
function wantsColour(stream, environment) {
    if ((environment['NO_COLOR'] ?? '') !== '')
        return false;
    const force = environment['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return stream.isTTY === true && environment['TERM'] !== 'dumb';
}


/***/ }),

/***/ 5230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   complain: () => (/* binding */ complain)
/* harmony export */ });
/* harmony import */ var _reporting_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5399);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7201);


function complain(diagnostics, { stderr, environment, redactor }) {
    if (diagnostics.length === 0)
        return;
    const hide = (text) => redactor.text(text);
    stderr.write((0,_reporting_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostics */ .D)(diagnostics, { colour: (0,_colour_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColour */ .M)(stderr, environment), hide }));
}


/***/ }),

/***/ 6088:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emit: () => (/* binding */ emit)
});

// EXTERNAL MODULE: ./lib/bundle/text/markdown.js
var markdown = __webpack_require__(5193);
// EXTERNAL MODULE: ./lib/bundle/text/count.js
var count = __webpack_require__(5109);
// EXTERNAL MODULE: ./lib/bundle/text/terminal.js
var terminal = __webpack_require__(8396);
;// CONCATENATED MODULE: ./lib/bundle/bridge/fidelity/cells.js
const cells_native = (how = '') => ({ support: 'native', how });
const emulated = (how, remedy) => ({
    support: 'emulated',
    how,
    ...(remedy === undefined ? {} : { remedy }),
});
const lost = (how, remedy) => ({ support: 'lost', how, remedy });
const inScript = "the job's script does it";
const useWrapper = 'emit with --mode wrapper, where one job runs the orchestrator itself';

;// CONCATENATED MODULE: ./lib/bundle/bridge/fidelity/attempt-rows.js

const diesOfSignal = lost('what a signal ended counts as an exit code, 128 and its number: SIGTERM is 143, SIGKILL 137', 'let the task end with a code below 128 of its own, or emit with --mode wrapper');
const missingProgram = lost('it ends with exit code 127 there, as a failure, and is no error', 'name the program under `interpreters`, or emit with --mode wrapper');
const endsThemItself = "let the script end them itself: `trap 'kill $!' EXIT`";
const attemptRows = {
    timeout: {
        title: '`timeout` of an attempt',
        cells: {
            gitlab: emulated(`${inScript} (\`timeout\` of coreutils)`),
            jenkins: cells_native('`timeout` in seconds'),
            github: emulated(`${inScript} (\`timeout\` of coreutils); the job\u2019s own limit is whole minutes`),
            'github-steps': emulated(`${inScript} (\`timeout\` of coreutils)`),
        },
    },
    'idle-timeout': {
        title: '`idle-timeout`',
        cells: {
            gitlab: lost('silence does not end a job; its timeout does', useWrapper),
            jenkins: cells_native('`timeout(activity: true)`'),
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
            jenkins: cells_native('each attempt is a stage with a node of its own'),
            github: emulated(`${inScript}: all attempts run in one job`),
            'github-steps': emulated(inScript),
        },
    },
    'retry-delay': {
        title: 'delay and back-off between attempts',
        cells: {
            gitlab: emulated(`${inScript}, without jitter; the runner waits meanwhile`),
            jenkins: cells_native('`sleep` before the node is taken, without jitter'),
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
            jenkins: cells_native('`sh(returnStatus: true)`'),
            github: emulated(inScript),
            'github-steps': emulated(inScript),
        },
    },
    'continue-on-error': {
        title: '`continue-on-error`',
        cells: {
            gitlab: cells_native('`allow_failure`'),
            jenkins: cells_native('`catchError`, the stage is UNSTABLE'),
            github: cells_native('`continue-on-error` of the job'),
            'github-steps': cells_native('`continue-on-error` of the step'),
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
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/fidelity/graph-rows.js

const graphRows = {
    workspace: {
        title: 'one workspace for all tasks',
        cells: {
            gitlab: lost('each job starts from a fresh checkout: files that one task leaves for another are not there', useWrapper),
            jenkins: lost('each task starts from a fresh checkout: files that one task leaves for another are not there', useWrapper),
            github: lost('each job starts from a fresh checkout: files that one task leaves for another are not there', useWrapper),
            'github-steps': cells_native('all steps share the job\u2019s checkout'),
        },
    },
    needs: {
        title: '`needs`',
        cells: {
            gitlab: cells_native('`needs`'),
            jenkins: cells_native('in the engine'),
            github: cells_native('`needs`'),
            'github-steps': cells_native('`wait`'),
        },
    },
    after: {
        title: '`after`',
        cells: {
            gitlab: emulated('a need whose result does not count'),
            jenkins: cells_native('in the engine'),
            github: emulated('a need whose result the condition does not look at'),
            'github-steps': cells_native('`wait`'),
        },
    },
    gate: {
        title: 'gates',
        cells: {
            gitlab: emulated('a job that does nothing'),
            jenkins: cells_native('in the engine'),
            github: emulated('a job that does nothing'),
            'github-steps': emulated('a step that does nothing'),
        },
    },
    matrix: {
        title: '`matrix`',
        cells: {
            gitlab: cells_native('`parallel: matrix`, or its legs written out'),
            jenkins: emulated('its legs are written out'),
            github: cells_native('`strategy.matrix`, or its legs written out'),
            'github-steps': emulated('its legs are written out'),
        },
    },
    'condition-known': {
        title: '`if` on branch, event or environment',
        cells: {
            gitlab: cells_native('`rules`'),
            jenkins: emulated('`github` and `env` are what Jenkins knows of the build: branches are those of a multibranch project, and variables of agents are not seen'),
            github: cells_native('`if`'),
            'github-steps': cells_native('`if`'),
        },
    },
    'condition-results': {
        title: '`if` on results and outputs of needs',
        cells: {
            gitlab: emulated(`${inScript}: a task whose condition is false shows as passed there`),
            jenkins: cells_native('in the engine'),
            github: cells_native('`if`'),
            'github-steps': cells_native('`if`'),
        },
    },
    always: {
        title: '`if: always()`',
        cells: {
            gitlab: emulated(inScript),
            jenkins: cells_native('in the engine'),
            github: cells_native('`if`'),
            'github-steps': cells_native('`if`'),
        },
    },
    failure: {
        title: '`if: failure()`',
        cells: {
            gitlab: emulated(inScript),
            jenkins: cells_native('in the engine'),
            github: cells_native('`if` on the results of all that it needs, directly or not'),
            'github-steps': cells_native('`if`'),
        },
    },
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/fidelity/report-rows.js

const reportRows = {
    masking: {
        title: 'texts that a script asks to mask (`add-mask`)',
        cells: {
            gitlab: lost('it is a line like any other: the log shows the text that was to be masked', 'make it a masked variable of the project, or emit with --mode wrapper'),
            jenkins: lost('it is a line like any other: the log shows the text that was to be masked', 'name it in secrets, which are credentials there, or emit with --mode wrapper'),
            github: cells_native(),
            'github-steps': cells_native(),
        },
    },
    summary: {
        title: '`GITHUB_STEP_SUMMARY`',
        cells: {
            gitlab: lost('there is no page for it: what a task writes is dropped', useWrapper),
            jenkins: lost('there is no page for it: what a task writes is dropped', useWrapper),
            github: cells_native(),
            'github-steps': cells_native(),
        },
    },
    annotations: {
        title: '`problem-matchers` and annotations',
        cells: {
            gitlab: lost('errors in the output are not shown at their lines', useWrapper),
            jenkins: lost('errors in the output are not shown at their lines', 'use the Warnings plugin, or --mode wrapper'),
            github: cells_native('workflow commands; problem matchers are added at the start of each job'),
            'github-steps': cells_native('workflow commands; problem matchers are added at the start of the job'),
        },
    },
    reports: {
        title: 'the run\u2019s reports (`report.md`, `junit.xml`, \u2026)',
        cells: {
            gitlab: emulated('GitLab shows each task as a job; a report over all is not made', useWrapper),
            jenkins: emulated('Jenkins shows each task as a stage; a report over all is not made', useWrapper),
            github: cells_native('GitHub shows each task as a job'),
            'github-steps': cells_native('GitHub shows each task as a step'),
        },
    },
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/fidelity/run-rows.js

const runRows = {
    resources: {
        title: '`resources`',
        cells: {
            gitlab: lost('jobs that share a resource may run at once', 'give the resource the capacity 1: it becomes a resource_group'),
            jenkins: cells_native('in the engine, for the run'),
            github: lost('jobs that share a resource may run at once', 'give the resource the capacity 1: it becomes a concurrency group'),
            'github-steps': lost('steps that share a resource may run at once', useWrapper),
        },
    },
    priority: {
        title: '`priority`',
        cells: {
            gitlab: lost('the order among jobs that are ready is GitLab\u2019s', useWrapper),
            jenkins: cells_native('in the engine'),
            github: lost('the order among jobs that are ready is GitHub\u2019s', useWrapper),
            'github-steps': lost('steps start in the order of the file', useWrapper),
        },
    },
    'max-parallel': {
        title: '`max-parallel`',
        cells: {
            gitlab: lost('as many jobs run at once as there are runners', 'limit the runners, or emit with --mode wrapper'),
            jenkins: cells_native('in the engine'),
            github: lost('as many jobs run at once as there are runners', useWrapper),
            'github-steps': lost('at most ten steps run at once, as GitHub has it', useWrapper),
        },
    },
    'fail-fast': {
        title: '`fail-fast`',
        cells: {
            gitlab: cells_native('`workflow:auto_cancel:on_job_failure: all`'),
            jenkins: cells_native('in the engine'),
            github: lost('what runs goes on when a task fails', useWrapper),
            'github-steps': lost('what runs goes on when a task fails', useWrapper),
        },
    },
    'run-timeout': {
        title: '`timeout` of the run',
        cells: {
            gitlab: lost('there is no limit for a pipeline; each job has its own', useWrapper),
            jenkins: cells_native('`timeout` around the tasks; what runs always runs after it'),
            github: lost('there is no limit for a workflow run; each job has its own', useWrapper),
            'github-steps': emulated('the job\u2019s `timeout-minutes`, whole minutes'),
        },
    },
    schedule: {
        title: '`schedule` of the file',
        cells: {
            gitlab: emulated('schedules live in the project\u2019s settings: a note says which to add', 'add the schedule under Build > Pipeline schedules'),
            jenkins: cells_native('`triggers { cron }`'),
            github: cells_native('`on.schedule`'),
            'github-steps': cells_native('`on.schedule`'),
        },
    },
    'task-schedule': {
        title: '`schedule` of a task',
        cells: {
            gitlab: emulated('a rule on a variable of the pipeline schedule', 'set that variable in the schedule'),
            jenkins: emulated('in the engine'),
            github: cells_native('`if` on `github.event.schedule`'),
            'github-steps': cells_native('`if` on `github.event.schedule`'),
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
            gitlab: lost('GitHub\u2019s OIDC token is not there; GitLab has `id_tokens` of its own', 'emit with -o into another file, include that in a .gitlab-ci.yml of your own, and give the job id_tokens there'),
            jenkins: lost('GitHub\u2019s OIDC token is not there', 'keep the task on GitHub'),
            github: cells_native('`permissions: id-token: write` for that job'),
            'github-steps': cells_native('`permissions: id-token: write` for the job'),
        },
    },
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/fidelity/value-rows.js

const valueRows = {
    outputs: {
        title: 'outputs (`GITHUB_OUTPUT`)',
        cells: {
            gitlab: emulated('a dotenv report, values of several lines in base64; GitLab takes less than 5 KB from a job'),
            jenkins: cells_native('in the engine'),
            github: cells_native('job outputs'),
            'github-steps': cells_native('step outputs'),
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
        cells: { gitlab: cells_native(), jenkins: cells_native(), github: cells_native(), 'github-steps': cells_native() },
    },
    'run-directory': {
        title: '`ORCHESTRATOR_RUN_ID`, `ORCHESTRATOR_RUN_DIR`',
        cells: {
            gitlab: lost('they are the pipeline\u2019s id and the checkout: no files of a run are there', useWrapper),
            jenkins: lost('they are the build\u2019s tag and a folder of the task\u2019s own: no files of a run are there', useWrapper),
            github: lost('they are the workflow run\u2019s id and the checkout: no files of a run are there', useWrapper),
            'github-steps': lost('they are the workflow run\u2019s id and the checkout: no files of a run are there', useWrapper),
        },
    },
    run: {
        title: 'inline scripts and shells',
        cells: { gitlab: cells_native(), jenkins: cells_native(), github: cells_native(), 'github-steps': cells_native() },
    },
    name: {
        title: '`name`, `description`',
        cells: {
            gitlab: emulated('a comment above the job, which is called by its id'),
            jenkins: emulated('a comment above the task, whose stages are called by its id'),
            github: cells_native('`name` of the job; the description is a comment'),
            'github-steps': cells_native('`name` of the step; the description is a comment'),
        },
    },
    secrets: {
        title: '`secrets`',
        cells: {
            gitlab: cells_native('masked CI/CD variables of the same names, to be set in the project\u2019s settings'),
            jenkins: emulated('credentials of the same ids, of the kind "Secret text"', 'add them to Jenkins'),
            github: cells_native('`${{ secrets.NAME }}` in `env`'),
            'github-steps': cells_native('`${{ secrets.NAME }}` in `env`'),
        },
    },
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/fidelity-table.js





const fidelity_table_fidelityTable = {
    ...graphRows,
    ...attemptRows,
    ...valueRows,
    ...runRows,
    ...reportRows,
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/report-text.js




const mostNamed = 5;
function reportText({ target, mode, lines }) {
    if (lines.length === 0)
        return `${target}, ${mode}: nothing is emulated, nothing is lost\n`;
    const lost = lines.filter(({ support }) => support === 'lost');
    const rest = lines.filter(({ support }) => support !== 'lost');
    const head = `${target}, ${mode}: ${(0,count/* count */.U)(lost.length, 'feature')} lost, ${(0,count/* count */.U)(rest.length, 'feature')} emulated`;
    return [head, ...[...lost, ...rest].map(lineText), ''].join('\n');
}
function lineText({ feature, support, tasks, origin, consequence, remedy }) {
    const place = origin?.file === undefined
        ? ''
        : `${origin.file}${origin.line === undefined ? '' : `:${origin.line}:${origin.column ?? 1}`}: `;
    const named = tasks.slice(0, mostNamed).map((id) => JSON.stringify(id));
    const more = tasks.length > mostNamed ? [`and ${tasks.length - mostNamed} more`] : [];
    const whose = tasks.length === 0 ? '' : ` (${[...named, ...more].join(', ')})`;
    const title = titleOf(feature).replaceAll('`', '');
    return (0,terminal.oneLine)(`  ${support.padEnd(8)} ${place}${title}${whose}: ${consequence}${remedy === undefined ? '' : `; ${remedy}`}`);
}
function titleOf(feature) {
    return Object.hasOwn(fidelity_table_fidelityTable, feature) ? fidelity_table_fidelityTable[feature].title : feature;
}
function fidelityMarkdown() {
    const words = { native: 'yes', emulated: 'emulated', lost: '**lost**' };
    const cellOf = ({ support, how }) => `${words[support]}${how === '' ? '' : `: ${how}`}`.replaceAll('|', String.raw `\|`);
    const rows = Object.values(fidelityTable).map(({ title, cells }) => [
        title,
        cellOf(cells.gitlab),
        cellOf(cells.jenkins),
        cellOf(cells.github),
        cellOf(cells['github-steps']),
    ]);
    return table(['feature', 'GitLab', 'Jenkins', 'GitHub', 'GitHub, steps of one job'], rows);
}

// EXTERNAL MODULE: ./lib/bundle/model/exit-codes.js
var exit_codes = __webpack_require__(4359);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./lib/bundle/bridge/check.js

function staleness(file, current) {
    const text = current === undefined ? undefined : withPlainEnds(current);
    if (text === file.text)
        return undefined;
    const old = text === undefined ? '/dev/null' : file.path;
    return (0,create/* createTwoFilesPatch */.ss)(old, file.path, text ?? '', file.text, undefined, undefined, { context: 3 }).replace(/^=+\n/, '');
}
function withPlainEnds(text) {
    return text.replaceAll('\r\n', '\n');
}

// EXTERNAL MODULE: ./lib/bundle/model/diagnostic.js
var diagnostic = __webpack_require__(5107);
// EXTERNAL MODULE: ./lib/bundle/text/shell-quote.js
var shell_quote = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/bundle/model/problems/bridge.js



function incompletePlan(left) {
    const names = left.slice(0, 5).map((id) => JSON.stringify(id));
    return (0,diagnostic/* problem */.CC)('error', 'incomplete-plan', `the plan leaves out ${names.join(', ')}${left.length > 5 ? ' \u2026' : ''}, which tasks in it need`, undefined, { help: 'a pipeline is emitted from a whole plan: leave out --exclude' });
}
function nothingToEmit() {
    return (0,diagnostic/* problem */.CC)('error', 'nothing-to-emit', 'the plan has no task, and no engine takes a pipeline without a job');
}
function textTooLong(what, bytes, place) {
    return (0,diagnostic/* problem */.CC)('error', 'text-too-long', `${what} has ${bytes} bytes; Linux hands a process at most 131071 in one`, place, {
        help: 'put it in a file of the repository',
    });
}
function lostFeature(what, tasks, consequence, place) {
    const whose = tasks.length === 0 ? '' : ` (${tasks.length === 1 ? JSON.stringify(tasks[0]) : (0,count/* count */.U)(tasks.length, 'task')})`;
    return (0,diagnostic/* problem */.CC)('error', 'lost-feature', `${what}${whose} would be lost, and --strict allows no loss: ${consequence}`, place);
}
function stepsWouldWait(task, other, place) {
    const [id, otherId] = [JSON.stringify(task.id), JSON.stringify(other.id)];
    const [own, others] = [JSON.stringify(task.waitsFor), JSON.stringify(other.waitsFor)];
    return (0,diagnostic/* problem */.CC)('error', 'steps-would-wait', `the plan does not fit the steps of one job: ${id} waits for ${own} and not for ${others}, ${otherId} for ${others} and not for ${own}; a wait holds up every step below it, so one of them would wait for what it does not need`, place, { help: 'emit github, where each task is a job with its own needs, or emit with --mode wrapper' });
}
const otherFile = {
    'command-line': 'name another file with -o',
    action: 'name another file with the input emit-path',
    library: 'name another file with the option path',
};
function foreignFile(path, door) {
    const away = door === 'command-line' ? 'overwrite it with --force' : 'delete it';
    return (0,diagnostic/* problem */.CC)('error', 'foreign-file', `${path} is there already, and was not made by script-orchestrator from this folder`, undefined, {
        help: `look at what it holds, then ${away}, or ${otherFile[door]}`,
    });
}
function leftoverWorkflow(path, current) {
    return (0,diagnostic/* problem */.CC)('warning', 'leftover-workflow', `${path} was made from the same configuration under another name, and GitHub runs it beside ${current}`, undefined, { help: `delete it: git rm ${(0,shell_quote/* shellQuote */.Z)(path)}` });
}
function unreadableEmitted(path, code, door) {
    if (code === 'ENAMETOOLONG') {
        return (0,diagnostic/* problem */.CC)('error', 'unreadable-emitted', `${path} is too long for the name of a file`, undefined, {
            help: `each part of a path has at most 255 bytes: ${otherFile[door]}`,
        });
    }
    return (0,diagnostic/* problem */.CC)('error', 'unreadable-emitted', `${path} is no file that can be read`, undefined, {
        help: `a link, a folder or a device is neither compared nor replaced: ${otherFile[door]}`,
    });
}
function unwritableEmitted(path, error) {
    const why = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return (0,diagnostic/* problem */.CC)('error', 'unwritable-emitted', `${path} could not be written: ${why}`);
}
function staleFile(path, renewal, place) {
    return problem('error', 'stale-file', `${path} is not what would be emitted from the plan as it is now`, place, {
        help: `renew it with \`${renewal}\` and commit it`,
    });
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/check-texts.js

const longest = 131_071;
function checkTexts({ jobs }, place) {
    const found = [];
    for (const { task } of jobs) {
        const check = (what, text, key, limit) => {
            if (text.length * 3 <= limit)
                return;
            const bytes = Buffer.byteLength(text);
            if (bytes > limit)
                found.push(textTooLong(`${what} of ${JSON.stringify(task.id)}`, bytes, place(task.origins[key] ?? task.origin)));
        };
        for (const [name, value] of Object.entries(task.env)) {
            check(`env.${name}`, value, `env.${name}`, longest - name.length - 1);
        }
        if (task.command.kind === 'script') {
            for (const [index, arg] of task.command.args.entries())
                check(`args[${index}]`, arg, 'args', longest);
        }
        if (task.command.kind === 'run')
            check('run', task.command.run, 'command', Infinity);
        check('working-directory', task.working_directory, 'working_directory', longest);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/bundle/model/version.js
var version = __webpack_require__(4978);
// EXTERNAL MODULE: ./lib/bundle/planning/digest.js
var digest = __webpack_require__(9325);
;// CONCATENATED MODULE: ./lib/bundle/bridge/from-root.js
function fromRoot(plan, folder) {
    if (folder === '.')
        return plan;
    const matchers = plan.problem_matchers.map((path) => `${folder}/${path}`);
    return { ...plan, problem_matchers: matchers, tasks: plan.tasks.map((task) => moved(task, folder)) };
}
function moved(task, folder) {
    const { command, working_directory: own } = task;
    if (command.kind === 'gate')
        return task;
    const literal = folder.replaceAll('${{', "${{ '${{' }}");
    return {
        ...task,
        working_directory: own === '.' ? literal : `${literal}/${own}`,
        command: command.kind === 'script' ? { ...command, script: `${folder}/${command.script}` } : command,
    };
}
function folderToEnter(folder) {
    return folder.startsWith('-') ? `./${folder}` : folder;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/quote/comment.js
function commentText(text) {
    const line = text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/\$(?=\{\{|\[\[)/g, '$ ')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/\\(?=u)/g, '\\ ')
        .trim();
    return line.length <= 200 ? line : `${line.slice(0, 199)}\u2026`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/header.js





const maker = 'script-orchestrator';
const pinnedTool = `${maker}@${version/* toolVersion */.f}`;
function headerLines(plan, options) {
    const begin = beginOfHeader(plan, options.folder);
    return [commentText(`${begin}${renewingCommand(plan, options)}`), `Plan sha256:${(0,digest.planDigest)(plan)}`];
}
function beginOfHeader({ config_file: file }, folder) {
    const inFolder = folder === '.' ? '' : `${folder}/`;
    const source = file === undefined ? `the scripts of ${inFolder === '' ? 'this repository' : folder}` : inFolder + file;
    return `Made by ${maker} from ${source}; do not edit. Renew it with: `;
}
function startIn(folder) {
    return folder === '.' ? '' : `cd ${(0,shell_quote/* shellQuote */.Z)(folderToEnter(folder))} && `;
}
function isMadeFor(text, plan, folder) {
    const [first = ''] = text.split('\n', 1);
    const begin = `# ${commentText(`${beginOfHeader(plan, folder)}${startIn(folder)}npx ${maker} emit github`)}`;
    return first.replace(/^\uFEFF/, '').startsWith(begin) && !first.includes(' -o ');
}
function isOurs(text, folder) {
    const [first = ''] = text.split('\n', 1);
    const [, command = ''] = first.split('; do not edit. Renew it with: ', 2);
    const begin = commentText(`${startIn(folder)}npx ${maker} `);
    return (/^\uFEFF?(?:#|\/\/) Made by script-orchestrator from /.test(first) && (command === '' || command.startsWith(begin)));
}
function fullOptions(plan, options, folder) {
    const { target, mode = 'native', layout = 'dataflow', path = defaultPath(target, plan, folder) } = options;
    return { target, mode, layout, path, folder };
}
function renewingCommand(plan, { target, mode, layout, path, folder }) {
    return [
        `${startIn(folder)}npx ${maker} emit ${target}`,
        ...(plan.config_file === undefined || isFoundByItself(plan.config_file) ? [] : ['--config', plan.config_file]),
        ...(mode === 'native' ? [] : ['--mode', mode]),
        ...(layout === 'dataflow' ? [] : ['--layout', layout]),
        ...(path === defaultPath(target, plan, folder) ? [] : ['-o', path]),
    ]
        .map((word, index) => (index === 0 ? word : (0,shell_quote/* shellQuote */.Z)(word)))
        .join(' ');
}
function isFoundByItself(path) {
    return /^(?:\.github\/)?orchestrator\.(?:ya?ml|json)$/.test(path);
}
function defaultPath(target, plan, folder) {
    const root = folder === '.' ? '' : '../'.repeat(folder.split('/').length);
    if (target === 'gitlab')
        return `${root}.gitlab-ci.yml`;
    if (target === 'jenkins')
        return `${root}Jenkinsfile`;
    const own = plan.name.replace(/\.(?:ya?ml|json)$/, '');
    const name = (folder === '.' ? own : `${folder}-${own}`)
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, 100);
    return `${root}.github/workflows/${name === '' ? 'orchestrator' : name}.yml`;
}

// EXTERNAL MODULE: ./lib/bundle/engine/retry.js
var engine_retry = __webpack_require__(4849);
;// CONCATENATED MODULE: ./lib/bundle/bridge/signal-codes.js

const linuxNumbers = {
    ...engine_retry/* signalNumbers */.bL,
    SIGIOT: 6,
    SIGBUS: 7,
    SIGUSR1: 10,
    SIGUSR2: 12,
    SIGSTKFLT: 16,
    SIGCHLD: 17,
    SIGCONT: 18,
    SIGSTOP: 19,
    SIGTSTP: 20,
    SIGTTIN: 21,
    SIGTTOU: 22,
    SIGURG: 23,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGVTALRM: 26,
    SIGPROF: 27,
    SIGWINCH: 28,
    SIGIO: 29,
    SIGPOLL: 29,
    SIGPWR: 30,
    SIGSYS: 31,
};
function retryRules({ retry }) {
    return retry.on.flatMap((rule) => {
        if (typeof rule === 'string')
            return [rule];
        if ('exit_code' in rule)
            return [rule.exit_code];
        if (!('signal' in rule))
            return [];
        const number = linuxNumbers[rule.signal];
        return number === undefined ? [] : [128 + number];
    });
}
function signalCodeKeys({ allowed_exit_codes, continue_on_error, retry }) {
    const codes = {
        allowed_exit_codes,
        continue_on_error: typeof continue_on_error === 'object' ? continue_on_error.exit_codes : [],
        retry: retry.max_attempts === 1 ? [] : retry.on.flatMap((rule) => exitCodeOf(rule) ?? []),
    };
    return Object.entries(codes).flatMap(([key, list]) => (list.some((code) => code > 128) ? [key] : []));
}
function exitCodeOf(rule) {
    return typeof rule === 'object' && 'exit_code' in rule ? rule.exit_code : undefined;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/shell/left-processes.js
function leavesProcesses({ command }) {
    if (command.kind !== 'run' || !/^(?:ba|z|k|da)?sh\b/.test(command.shell))
        return false;
    const text = command.run.replaceAll(/\\.|'[^']*'|"(?:\\.|[^"\\])*"|(?<=^|\s)#[^\n]*/gms, '_');
    return /(?<![&|<>])&(?=[\s;)]|$)/.test(text) && !/\b(?:wait|kill|pkill|fg)\b/.test(command.run);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/shell/environment-writer.js
function isEnvironmentWriter({ command }) {
    return command.kind === 'run' && /GITHUB_(?:ENV|PATH)\b/.test(command.run);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/features.js



const writtenAs = {
    needs: 'needs',
    annotations: 'command',
    workspace: 'needs',
    after: 'after',
    matrix: 'matrix',
    'condition-known': 'if',
    'condition-results': 'if',
    always: 'if',
    failure: 'if',
    timeout: 'timeout',
    'idle-timeout': 'idle_timeout',
    'kill-after': 'kill_after',
    retry: 'retry',
    'retry-delay': 'retry',
    'retry-on': 'retry',
    'allowed-exit-codes': 'allowed_exit_codes',
    'continue-on-error': 'continue_on_error',
    env: 'env',
    run: 'command',
    name: 'name',
    'environment-files': 'command',
    'run-directory': 'command',
    'left-processes': 'command',
    'missing-programs': 'command',
    masking: 'command',
    summary: 'command',
    resources: 'resources',
    priority: 'priority',
    'memory-limit': 'memory_limit',
    'id-token': 'id_token',
    'task-schedule': 'schedule',
};
const writtenForRun = {
    'max-parallel': 'max_parallel',
    'fail-fast': 'fail_fast',
    'run-timeout': 'timeout',
    secrets: 'secrets',
    schedule: 'schedule',
    annotations: 'problem_matchers',
};
function featureUses(pipeline) {
    const { plan, jobs } = pipeline;
    const uses = new Map();
    const whole = (feature, used) => {
        if (used)
            uses.set(feature, []);
    };
    whole('max-parallel', plan.max_parallel !== 'auto');
    whole('fail-fast', plan.fail_fast);
    whole('run-timeout', plan.timeout !== undefined);
    whole('secrets', plan.secrets.length > 0);
    whole('schedule', plan.schedule.length > 0);
    whole('annotations', plan.problem_matchers.length > 0);
    whole('reports', true);
    for (const job of jobs) {
        for (const feature of featuresOf(job)) {
            const found = uses.get(feature);
            if (found === undefined)
                uses.set(feature, [job]);
            else if (found.length > 0)
                found.push(job);
        }
    }
    return new Map(Array.from(uses, ([feature, used]) => [feature, { jobs: used, origin: originOf(feature, used, pipeline) }]));
}
function originOf(feature, [job], { plan }) {
    if (job === undefined) {
        const ofFile = plan.config_file === undefined ? undefined : { source: 'file', file: plan.config_file };
        return plan.origins[writtenForRun[feature] ?? ''] ?? ofFile;
    }
    const key = feature === 'signal-codes' ? signalCodeKeys(job.task)[0] : writtenAs[feature];
    return (key === undefined ? undefined : job.task.origins[key]) ?? job.task.origin;
}
function featuresOf(job) {
    const { task, condition } = job;
    const wrote = (key) => task.origins[key] !== undefined;
    const isGate = task.command.kind === 'gate';
    const isRetried = task.retry.max_attempts > 1 && !isGate;
    const script = task.command.kind === 'run' ? task.command.run : '';
    const when = {
        workspace: task.needs.length > 0 && !isGate,
        needs: task.needs.length > 0,
        after: job.after.length > 0,
        gate: isGate,
        matrix: task.matrix !== undefined,
        'condition-known': condition.tree !== undefined && !condition.dynamic,
        'condition-results': condition.dynamic,
        always: condition.kind === 'always' || condition.kind === 'completed',
        failure: condition.kind === 'failure',
        timeout: wrote('timeout') && !isGate,
        'idle-timeout': task.idle_timeout !== undefined && !isGate,
        'kill-after': wrote('kill_after') && !isGate,
        retry: isRetried,
        'retry-delay': isRetried,
        'retry-on': isRetried && task.retry.on.some((rule) => rule !== 'failed' && rule !== 'timeout'),
        'allowed-exit-codes': task.allowed_exit_codes.some((code) => code !== 0),
        'continue-on-error': task.continue_on_error !== false,
        'signal-codes': signalCodeKeys(task).length > 0,
        'left-processes': leavesProcesses(task),
        'missing-programs': asksForMissingPrograms(task),
        outputs: job.publishes.length > 0,
        'environment-files': job.neededBy.length > 0 && isEnvironmentWriter(task),
        env: Object.keys(task.env).length > 0,
        run: task.command.kind === 'run',
        name: wrote('name') || wrote('description'),
        'run-directory': /ORCHESTRATOR_RUN_(?:ID|DIR)/.test(script),
        masking: /::add-mask::/i.test(script),
        summary: /GITHUB_STEP_SUMMARY\b/.test(script),
        annotations: /::(?:error|warning|notice)\b/i.test(script),
        resources: Object.keys(task.resources).length > 0,
        priority: task.priority !== 0,
        'memory-limit': task.memory_limit !== undefined,
        'id-token': task.id_token,
        'task-schedule': task.schedule !== undefined,
    };
    return Object.keys(when).filter((feature) => when[feature] === true);
}
function asksForMissingPrograms({ command, retry, allowed_exit_codes, continue_on_error }) {
    if (command.kind !== 'script' || command.interpreter.length > 0)
        return false;
    const allowed = typeof continue_on_error === 'object' ? continue_on_error.exit_codes : [];
    const isRetried = retry.max_attempts > 1 && retry.on.includes('error');
    return isRetried || [...allowed_exit_codes, ...allowed].some((code) => code === 126 || code === 127);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/notes.js


class Notes {
    #notes = [];
    add(note) {
        this.#notes.push(note);
    }
    get all() {
        return this.#notes;
    }
}
const outsideOfRun = {
    gitlab: ['schedule', 'id-token'],
    jenkins: ['secrets', 'id-token'],
    github: [],
    'github-steps': [],
};
function fidelityReport(pipeline, target, mode, notes) {
    const uses = featureUses(pipeline);
    const lines = [];
    for (const feature of Object.keys(fidelity_table_fidelityTable)) {
        const cell = fidelity_table_fidelityTable[feature].cells[target];
        const noted = joined(notes.all.filter((note) => note.feature === feature));
        for (const note of noted) {
            if (note.support !== 'native')
                lines.push(line(note.support, note, cell, pipeline));
        }
        const isMet = mode === 'native' || outsideOfRun[target].includes(feature);
        if (!isMet || cell.support === 'native')
            continue;
        const use = uses.get(feature);
        if (use === undefined)
            continue;
        const told = new Set(noted.flatMap(({ jobs }) => jobs));
        const jobs = use.jobs.filter((job) => !told.has(job));
        const isTold = use.jobs.length === 0 ? noted.some((note) => note.jobs.length === 0) : jobs.length === 0;
        if (!isTold)
            lines.push(line(cell.support, { feature, jobs, support: cell.support }, cell, pipeline));
    }
    return { target, mode, lines };
}
function joined(notes) {
    const groups = new Map();
    for (const note of notes) {
        const key = JSON.stringify([note.support, note.consequence, note.remedy]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { note, jobs: new Set(note.jobs) });
        else
            for (const job of note.jobs)
                group.jobs.add(job);
    }
    return Array.from(groups.values(), ({ note, jobs }) => ({
        ...note,
        jobs: [...jobs].sort((a, b) => a.index - b.index),
    }));
}
function line(support, note, cell, pipeline) {
    const remedy = note.remedy ?? (note.consequence === undefined ? cell.remedy : undefined);
    return {
        feature: note.feature,
        support,
        tasks: note.jobs.map(({ task }) => task.id),
        origin: originOf(note.feature, note.jobs, pipeline),
        consequence: note.consequence ?? cell.how,
        ...(remedy === undefined ? {} : { remedy }),
    };
}

;// CONCATENATED MODULE: ./lib/bundle/model/problems/bridge-github.js

const wrapper = 'emit with --mode wrapper: there one job runs the orchestrator itself';
function githubCantSay(task, as, what, place) {
    return (0,diagnostic/* problem */.CC)('error', 'github-cant-say', `${JSON.stringify(task)} can't be a ${as} of GitHub: ${what}`, place, {
        help: wrapper,
    });
}
function tooLargeForGithub(bytes, limit) {
    return (0,diagnostic/* problem */.CC)('error', 'too-large-for-github', `the workflow would have ${bytes} bytes; GitHub takes ${limit} for a file`, undefined, { help: wrapper });
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/own-variables.js
const isOwnVariable = (name) => /^ORCHESTRATOR_(?:TASK_ID|ATTEMPT|RUN_ID|RUN_DIR)$/.test(name);
function readsOwnVariables(task) {
    const { command, env } = task;
    if (runsFile(task) || Object.keys(env).some(isOwnVariable))
        return true;
    return command.kind === 'run' && command.run.includes('ORCHESTRATOR_');
}
function runsFile({ command }) {
    return command.kind === 'script' || (command.kind === 'run' && commandsOf(command.run).some(isFile));
}
function mayRunFiles({ command }) {
    if (command.kind !== 'run')
        return command.kind === 'script';
    return (!/^(?:ba)?sh(?: |$)/.test(command.shell) || commandsOf(command.run).some(([program]) => !startNothing.has(program)));
}
function isFile([program, rest]) {
    if (program.includes('/') || /^(?:\.|source|eval|xargs)$|^["$]/.test(program))
        return true;
    return (/^(?:(?:ba|z)?sh|node|deno|bun|python[\d.]*|ruby|perl|php)$/.test(program) && /^(?:-\w+ +)*["']?[\w./$]/.test(rest));
}
function commandsOf(script) {
    return script
        .replaceAll(/(?<=^|\s)#.*/gm, '')
        .split(separators)
        .map((part) => part.trim().replace(beforeProgram, ''))
        .map((part) => [/^[^\s<>]*/.exec(part)?.[0] ?? '', part.replace(/^[^\s<>]*\s*/, '')]);
}
const beforeProgram = /^(?:\w+=(?:"[^"]*"|'[^']*'|\S*)(?:\s+|$)|(?:env|command|exec|time|nice|nohup|sudo)\s+(?:-\S+\s+)*)+/;
const separators = /\$\(|[\n;&|(){}`]|(?<![\w-])(?:if|then|elif|else|while|until|do|!)(?![\w-])/;
const startNothing = new Set(`fi done for in case esac [ [[ ]] : true false echo printf test exit return export unset local readonly declare read set
  shift cd pwd umask ulimit wait trap kill sleep cat cp mv rm mkdir rmdir touch ls ln grep sed head tail sort uniq wc cut tr tee
  date diff cmp basename dirname mktemp chmod stat du df seq id whoami uname hostname base64 md5sum sha256sum tar gzip gunzip
  zip unzip curl wget jq git env`
    .split(/\s+/)
    .concat(''));

;// CONCATENATED MODULE: ./lib/bundle/bridge/files-of-scripts.js


function unseenWriters(jobs) {
    return {
        feature: 'environment-files',
        jobs: jobs.filter(({ task, neededBy }) => neededBy.length > 0 && runsFile(task) && !isEnvironmentWriter(task)),
        support: 'lost',
        consequence: 'what the file that it starts writes to GITHUB_ENV or GITHUB_PATH, if anything, does not reach those that need it',
        remedy: 'where it does so, start it from a `run` that names them, if only in a comment: `./setup.sh # sets GITHUB_ENV`',
    };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/exclusive-resources.js
function exclusiveUses({ plan, jobs }) {
    const locked = new Set();
    return Object.entries(plan.resources).flatMap(([pool, capacity]) => {
        const users = jobs.filter(({ task }) => Object.hasOwn(task.resources, pool));
        if (users.length === 0)
            return [];
        const amounts = users.map(({ task }) => task.resources[pool] ?? 0).sort((a, b) => a - b);
        const [least = 0, next = 0] = amounts;
        if (users.length < 2 || amounts.reduce((sum, amount) => sum + amount, 0) <= capacity) {
            return [{ pool, users, kind: 'roomy' }];
        }
        if (least + next <= capacity)
            return [{ pool, users, kind: 'counted' }];
        if (users.some((job) => locked.has(job)))
            return [{ pool, users, kind: 'second' }];
        for (const job of users)
            locked.add(job);
        return [{ pool, users, kind: 'exclusive' }];
    });
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/limits.js
const limits = {
    id: 99,
    legs: 256,
    file: 500_000,
    expression: 21_000,
    queue: 100,
    background: 10,
    jobMinutes: 360,
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/concurrency.js


function concurrencyGroups(pipeline) {
    const groups = new Map();
    const notes = [];
    for (const { pool, users: jobs, kind } of exclusiveUses(pipeline)) {
        const feature = 'resources';
        if (kind === 'exclusive' && jobs.length <= limits.queue) {
            const queue = jobs.length > 2 ? 'max' : undefined;
            for (const job of jobs)
                groups.set(job, { group: `${groupName(pool)}-\${{ github.run_id }}`, queue });
            const news = 'GitHub knows it since May 2026: an older GitHub Enterprise Server, act and actionlint 1.7.7 refuse it';
            notes.push(queue === undefined
                ? { feature, jobs, support: 'native' }
                : {
                    feature,
                    jobs,
                    support: 'emulated',
                    consequence: `a concurrency group with \`queue: max\`, for more than one job may wait; ${news}`,
                    remedy: 'where one of these reads the file, order the tasks with `after` in place of the resource, or emit with --mode wrapper',
                });
        }
        else if (kind === 'roomy' || kind === 'counted') {
            notes.push({ feature, jobs, support: kind === 'roomy' ? 'native' : 'lost' });
        }
        else {
            const why = kind === 'second' ? 'a job has one concurrency group' : `one concurrency group holds ${limits.queue} jobs`;
            notes.push({
                feature,
                jobs,
                support: 'lost',
                consequence: `${why}: jobs that take ${JSON.stringify(pool)} may run at once`,
                remedy: 'let each task take one resource, or emit with --mode wrapper',
            });
        }
    }
    return { groupOf: (job) => groups.get(job), notes };
}
function groupName(pool) {
    return pool.replace(/[^\w./-]+/g, '-');
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 16 modules
var dist = __webpack_require__(4662);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./lib/bundle/expressions/language.js
var language = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/bundle/expressions/template.js
var template = __webpack_require__(1208);
// EXTERNAL MODULE: ./lib/bundle/expressions/values.js
var values = __webpack_require__(6024);
;// CONCATENATED MODULE: ./lib/bundle/expressions/tree.js





function treeOf(source, { matrix, needs }) {
    const { tree } = (0,language/* readExpression */.Jn)(source, 0);
    if (tree === undefined)
        return { kind: 'other', what: source.trim() };
    return convert(tree, matrix === undefined ? {} : { matrix }, needs);
}
function templateParts(text, known) {
    const parts = [];
    const push = (piece) => {
        const last = parts.at(-1);
        if (last?.kind === 'text')
            parts[parts.length - 1] = { kind: 'text', text: last.text + piece };
        else
            parts.push({ kind: 'text', text: piece });
    };
    for (const segment of (0,template/* segmentsOf */.OD)(text)) {
        if (segment.kind === 'literal')
            push(segment.text);
        if (segment.kind !== 'expression')
            continue;
        const tree = treeOf(segment.source, known);
        if (tree.kind === 'literal')
            push(coerced(tree.value));
        else
            parts.push({ kind: 'value', tree });
    }
    return parts.length === 0 ? [{ kind: 'text', text: '' }] : parts;
}
function partsOfTree(tree) {
    return [tree, ...childrenOf(tree).flatMap(partsOfTree)];
}
function childrenOf(tree) {
    if (tree.kind === 'not')
        return [tree.of];
    if (tree.kind === 'and' || tree.kind === 'or')
        return tree.of;
    if (tree.kind === 'compare')
        return [tree.left, tree.right];
    if (tree.kind === 'index')
        return [tree.of, tree.index];
    return tree.kind === 'call' ? tree.args : [];
}
function asksForStatus(tree) {
    return partsOfTree(tree).some((part) => part.kind === 'call' && language/* statusFunctions */.cp.includes(part.name));
}
function convert(tree, known, needs) {
    const of = (part) => convert(part, known, needs);
    if (isKnown(tree, known)) {
        const value = evaluated(tree, known);
        if (value !== undefined)
            return value;
    }
    if (tree instanceof ast/* Grouping */.aU)
        return of(tree.group);
    if (tree instanceof ast/* Unary */._c)
        return { kind: 'not', of: of(tree.expr) };
    if (tree instanceof ast/* Logical */.oD)
        return { kind: tree.operator.lexeme === '&&' ? 'and' : 'or', of: tree.args.map(of) };
    if (tree instanceof ast/* Binary */.yI) {
        return {
            kind: 'compare',
            operator: tree.operator.lexeme,
            left: of(tree.left),
            right: of(tree.right),
        };
    }
    if (tree instanceof ast/* FunctionCall */.R6) {
        const name = tree.functionName.lexeme.toLowerCase();
        const [list, item] = tree.args;
        if (name === 'contains' && needs !== undefined && item !== undefined && isResults(list)) {
            return anyResult(needs, of(item));
        }
        return { kind: 'call', name, args: tree.args.map(of) };
    }
    const path = pathOf(tree);
    if (path !== undefined)
        return { kind: 'reference', path };
    if (tree instanceof ast/* IndexAccess */.p_ && !(tree.index instanceof ast/* Star */.FE)) {
        const inner = of(tree.expr);
        return inner.kind === 'other' ? inner : { kind: 'index', of: inner, index: of(tree.index) };
    }
    return { kind: 'other', what: '`.*`' };
}
const computedIndex = 'a computed index, or one into a computed value';
function isResults(tree) {
    return (tree instanceof ast/* IndexAccess */.p_ &&
        tree.index instanceof ast/* Literal */.uS &&
        tree.index.literal.coerceString().toLowerCase() === 'result' &&
        tree.expr instanceof ast/* IndexAccess */.p_ &&
        tree.expr.index instanceof ast/* Star */.FE &&
        tree.expr.expr instanceof ast/* ContextAccess */.QC &&
        tree.expr.expr.name.lexeme.toLowerCase() === 'needs');
}
function anyResult(needs, right) {
    const of = needs.map((key) => {
        return { kind: 'compare', operator: '==', left: { kind: 'reference', path: ['needs', key, 'result'] }, right };
    });
    const [only, ...others] = of;
    if (only === undefined)
        return { kind: 'literal', value: false };
    return others.length === 0 ? only : { kind: 'or', of };
}
function pathOf(tree) {
    if (tree instanceof ast/* ContextAccess */.QC)
        return [tree.name.lexeme.toLowerCase()];
    if (!(tree instanceof ast/* IndexAccess */.p_))
        return undefined;
    const start = pathOf(tree.expr);
    if (start === undefined || !(tree.index instanceof ast/* Literal */.uS))
        return undefined;
    return [...start, tree.index.literal.coerceString()];
}
function isKnown(tree, known) {
    if (tree instanceof ast/* Literal */.uS)
        return true;
    if (tree instanceof ast/* ContextAccess */.QC)
        return Object.hasOwn(known, tree.name.lexeme.toLowerCase());
    if (tree instanceof ast/* Grouping */.aU)
        return isKnown(tree.group, known);
    if (tree instanceof ast/* Unary */._c)
        return isKnown(tree.expr, known);
    if (tree instanceof ast/* Binary */.yI)
        return isKnown(tree.left, known) && isKnown(tree.right, known);
    if (tree instanceof ast/* Logical */.oD)
        return tree.args.every((arg) => isKnown(arg, known));
    if (tree instanceof ast/* IndexAccess */.p_)
        return isKnown(tree.expr, known) && isKnown(tree.index, known);
    if (!(tree instanceof ast/* FunctionCall */.R6))
        return tree instanceof ast/* Star */.FE;
    const name = tree.functionName.lexeme.toLowerCase();
    return !language/* statusFunctions */.cp.includes(name) && tree.args.every((arg) => isKnown(arg, known));
}
function evaluated(tree, known) {
    let value;
    try {
        value = new dist/* Evaluator */.oi(tree, new values/* Contexts */.xq(known), new Map()).evaluate();
    }
    catch {
        return undefined;
    }
    if (value instanceof dist/* data.Null */.p.Uv)
        return { kind: 'literal', value: null };
    if (value instanceof dist/* data.StringData */.p.uQ || value instanceof dist/* data.NumberData */.p.Q9 || value instanceof dist/* data.BooleanData */.p.bo) {
        return { kind: 'literal', value: value.value };
    }
    return undefined;
}
function isTrue(value) {
    return value !== null && value !== false && value !== 0 && value !== '' && !Number.isNaN(value);
}
function coerced(value) {
    if (typeof value === 'number')
        return new dist/* data.NumberData */.p.Q9(value).coerceString();
    return value === null ? '' : String(value);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/quote/github.js
function githubText(text) {
    return text.includes('${{') ? `\${{ ${githubLiteral(text)} }}` : text;
}
function githubLiteral(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/expression-text.js


const spellings = {
    startswith: 'startsWith',
    endswith: 'endsWith',
    tojson: 'toJSON',
    fromjson: 'fromJSON',
};
function expressionText(tree) {
    switch (tree.kind) {
        case 'literal':
            return typeof tree.value === 'string' ? githubLiteral(tree.value) : String(tree.value);
        case 'reference':
            return referenceText(tree.path);
        case 'not': {
            const of = expressionText(tree.of);
            return of === undefined ? undefined : `!${isTight(tree.of) ? of : `(${of})`}`;
        }
        case 'and':
        case 'or': {
            const parts = tree.of.map((part) => nested(part, (part.kind === 'and' && tree.kind === 'or') || isUnary(part)));
            return parts.includes(undefined) ? undefined : parts.join(tree.kind === 'and' ? ' && ' : ' || ');
        }
        case 'compare': {
            const [left, right] = [nested(tree.left, isTight(tree.left)), nested(tree.right, isTight(tree.right))];
            return left === undefined || right === undefined ? undefined : `${left} ${tree.operator} ${right}`;
        }
        case 'call': {
            const args = tree.args.map(expressionText);
            return args.includes(undefined) ? undefined : `${spellings[tree.name] ?? tree.name}(${args.join(', ')})`;
        }
        case 'index': {
            const [of, index] = [nested(tree.of, isTight(tree.of)), expressionText(tree.index)];
            if (of === undefined || index === undefined)
                return undefined;
            const name = tree.index.kind === 'literal' && typeof tree.index.value === 'string' ? tree.index.value : '';
            return of + nameText(name, index);
        }
        default:
            return undefined;
    }
}
function nested(tree, bare) {
    const text = expressionText(tree);
    return text === undefined || bare ? text : `(${text})`;
}
function isUnary(tree) {
    return tree.kind === 'compare' || tree.kind === 'not' || isTight(tree);
}
function isTight(tree) {
    return ['literal', 'reference', 'call', 'index'].includes(tree.kind);
}
function referenceText([context = '', ...names]) {
    return context + names.map((name) => nameText(name, githubLiteral(name))).join('');
}
function nameText(name, index) {
    return /^[A-Za-z_][\w-]*$/.test(name) ? `.${name}` : `[${index}]`;
}
function allOf(trees) {
    const [first, ...others] = trees.flatMap((tree) => (tree.kind === 'and' ? tree.of : [tree]));
    if (first === undefined)
        return { kind: 'literal', value: true };
    return others.length === 0 ? first : { kind: 'and', of: [first, ...others] };
}
function anyOf(trees) {
    const [first, ...others] = trees.flatMap((tree) => (tree.kind === 'or' ? tree.of : [tree]));
    if (first === undefined)
        return { kind: 'literal', value: false };
    return others.length === 0 ? first : { kind: 'or', of: [first, ...others] };
}
function folded(tree) {
    if (tree.kind === 'literal')
        return { kind: 'literal', value: isTrue(tree.value) };
    if (tree.kind === 'not') {
        const of = folded(tree.of);
        return of.kind === 'literal' ? { kind: 'literal', value: of.value === false } : { kind: 'not', of };
    }
    if (tree.kind === 'compare')
        return comparedTexts(tree) ?? tree;
    if (tree.kind !== 'and' && tree.kind !== 'or')
        return tree;
    const decides = tree.kind === 'or';
    const parts = tree.of.map(folded);
    if (parts.some((part) => part.kind === 'literal' && part.value === decides))
        return { kind: 'literal', value: decides };
    const unknown = parts.filter((part) => part.kind !== 'literal');
    return decides ? anyOf(unknown) : allOf(unknown);
}
function comparedTexts({ left, operator, right }) {
    if (left.kind !== 'literal' || right.kind !== 'literal')
        return undefined;
    if (typeof left.value !== 'string' || typeof right.value !== 'string')
        return undefined;
    if (operator !== '==' && operator !== '!=')
        return undefined;
    if (/[^ -~]/.test(left.value + right.value))
        return undefined;
    const areEqual = left.value.toUpperCase() === right.value.toUpperCase();
    return { kind: 'literal', value: areEqual === (operator === '==') };
}
function equals(left, value) {
    return { kind: 'compare', operator: '==', left, right: { kind: 'literal', value } };
}
function differs(left, value) {
    return { kind: 'compare', operator: '!=', left, right: { kind: 'literal', value } };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/conditions.js

function conditionOf(task) {
    if (task.skip !== undefined)
        return { kind: 'never', dynamic: false };
    if (task.if === undefined)
        return { kind: 'success', dynamic: false };
    const tree = treeOf(task.if, knownOf(task));
    if (!asksForStatus(tree))
        return withoutStatus(tree);
    const kind = namedKind(tree);
    return kind === undefined ? { kind: 'expression', tree, dynamic: true } : { kind, dynamic: false };
}
function withoutStatus(tree) {
    if (tree.kind === 'literal')
        return { kind: isTrue(tree.value) ? 'success' : 'never', dynamic: false };
    const parts = partsOfTree(tree);
    const dynamic = parts.some((part) => part.kind === 'other' || (part.kind === 'reference' && part.path[0] === 'needs'));
    return { kind: 'success', tree, dynamic };
}
function namedKind(tree) {
    if (tree.kind === 'call') {
        return { always: 'always', failure: 'failure', success: 'success' }[tree.name];
    }
    return tree.kind === 'not' && tree.of.kind === 'call' && tree.of.name === 'cancelled' ? 'completed' : undefined;
}
function knownOf(task) {
    return { ...knownOfLegs(task), matrix: task.matrix ?? {} };
}
function knownOfLegs({ needs }) {
    return { needs: needs.map(({ key }) => key) };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/scope.js




function scope_knownOf({ legs, job }) {
    return legs.length > 1 ? knownOfLegs(job.task) : knownOf(job.task);
}
function translated(tree, scope) {
    const inner = (part) => translated(part, scope);
    switch (tree.kind) {
        case 'literal':
            return tree;
        case 'reference':
            return reference(tree, scope);
        case 'not': {
            const of = inner(tree.of);
            return of === undefined ? undefined : { kind: 'not', of };
        }
        case 'and':
        case 'or': {
            const of = tree.of.flatMap((part) => inner(part) ?? []);
            return of.length < tree.of.length ? undefined : { kind: tree.kind, of };
        }
        case 'compare': {
            const result = comparedResult(tree, scope);
            if (result !== undefined)
                return result;
            const [left, right] = [inner(tree.left), inner(tree.right)];
            return left === undefined || right === undefined ? undefined : { ...tree, left, right };
        }
        case 'call': {
            const status = scope.status?.(tree.name);
            if (status !== undefined)
                return status;
            const args = tree.args.flatMap((part) => inner(part) ?? []);
            return args.length < tree.args.length ? undefined : { ...tree, args };
        }
        case 'index': {
            const [of, index] = [inner(tree.of), inner(tree.index)];
            return of === undefined || index === undefined ? undefined : { kind: 'index', of, index };
        }
        default:
            return undefined;
    }
}
function needOf(key, { node }) {
    return (node.needs.find((need) => need.key === key) ??
        node.needs.find((need) => need.key.toLowerCase() === key?.toLowerCase()));
}
function reference(tree, scope) {
    const [context = '', name, property, output] = tree.path;
    if (context === 'env' && tree.path.length === 2)
        return variable(name ?? '', scope);
    if (context === 'runner' && scope.level === 'job')
        return name === 'os' ? systemOf(scope.runsOn) : undefined;
    if (context === 'runner' || (context === 'github' && name !== undefined))
        return tree;
    if (context === 'matrix' && scope.level === 'step')
        return name === undefined ? undefined : tree;
    if (context !== 'needs')
        return undefined;
    const need = needOf(name, scope);
    if (tree.path.length === 3 && property?.toLowerCase() === 'result') {
        return need === undefined ? nothing : resultOf(need, scope);
    }
    if (tree.path.length !== 4 || property?.toLowerCase() !== 'outputs')
        return undefined;
    if (need === undefined)
        return nothing;
    if (!isOutputName(output ?? ''))
        return undefined;
    const telling = need.nodes.filter(({ job }) => job.task.command.kind !== 'gate');
    if (telling.length === 0)
        return nothing;
    return anyOf(telling.toReversed().map((other) => scope.words.output(other, output ?? '')));
}
const nothing = { kind: 'literal', value: '' };
function isOutputName(name) {
    return /^[A-Za-z_][\w-]*$/.test(name);
}
const wordsOfJobs = {
    result: ({ id }) => ({ kind: 'reference', path: ['needs', id, 'result'] }),
    resultIs: (node, result) => equals(wordsOfJobs.result(node), result),
    output: ({ id }, name) => ({ kind: 'reference', path: ['needs', id, 'outputs', name] }),
};
function comparedResult(tree, scope) {
    const { left, right, operator } = tree;
    if (left.kind !== 'reference' || left.path[0] !== 'needs' || left.path.length !== 3)
        return undefined;
    if (left.path[2]?.toLowerCase() !== 'result' || right.kind !== 'literal' || typeof right.value !== 'string') {
        return undefined;
    }
    const need = needOf(left.path[1], scope);
    const holds = need === undefined ? undefined : resultIs(need, right.value.toLowerCase(), scope);
    if (holds === undefined || operator === '==')
        return holds;
    if (operator !== '!=')
        return undefined;
    return negated(holds);
}
function negated(tree) {
    return tree.kind === 'compare' && tree.operator === '==' ? { ...tree, operator: '!=' } : { kind: 'not', of: tree };
}
function resultIs(need, word, scope) {
    const { nodes } = need;
    const each = (is) => nodes.map((node) => nodeResultIs(node, is, scope));
    if (nodes.length === 1 && nodes[0] !== undefined)
        return nodeResultIs(nodes[0], word, scope);
    if (word === 'failure')
        return anyOf(each('failure'));
    if (word === 'skipped')
        return allOf(each('skipped'));
    if (word === 'success') {
        if (areAlike(nodes))
            return allOf(each('success'));
        const stopped = nodes.flatMap((node) => [
            negated(scope.words.resultIs(node, 'failure')),
            negated(scope.words.resultIs(node, 'cancelled')),
        ]);
        return allOf([anyOf(each('success')), ...stopped]);
    }
    return undefined;
}
function areAlike(nodes) {
    const [first] = nodes;
    return nodes.every(({ job }) => JSON.stringify(job.condition) === JSON.stringify(first?.job.condition) && !/\benv\b/i.test(job.task.if ?? ''));
}
function nodeResultIs(node, word, scope) {
    const is = (result) => scope.words.resultIs(node, result);
    if (node.job.task.command.kind !== 'gate' || node.needs.length === 0 || word === 'success')
        return is(word);
    for (const other of node.needs.flatMap((need) => need.nodes))
        scope.asked.add(other);
    const failed = anyOf(node.needs.flatMap((need) => resultIs(need, 'failure', scope) ?? []));
    if (word === 'failure')
        return allOf([is('skipped'), failed]);
    return word === 'skipped' ? allOf([is('skipped'), { kind: 'not', of: failed }]) : is(word);
}
function resultOf(need, scope) {
    const [node, ...others] = need.nodes;
    if (node === undefined)
        return nothing;
    if (others.length === 0 && node.job.task.command.kind !== 'gate')
        return scope.words.result(node);
    const words = others.length === 0 ? ['failure'] : ['failure', 'skipped', 'success'];
    const chosen = words.flatMap((word) => {
        const holds = resultIs(need, word, scope);
        return holds === undefined ? [] : [allOf([holds, { kind: 'literal', value: word }])];
    });
    const rest = others.length === 0 ? scope.words.result(node) : { kind: 'literal', value: 'cancelled' };
    return { kind: 'or', of: [...chosen, rest] };
}
function variable(name, scope) {
    const { env } = scope;
    const own = Object.hasOwn(env, name)
        ? name
        : Object.keys(env).find((key) => key.toLowerCase() === name.toLowerCase());
    if (own !== undefined)
        return templateTree(env[own] ?? '', { ...scope, env: variablesBefore(env, own) });
    const secret = secretOf(name, scope.secrets);
    if (secret !== undefined) {
        const isShown = scope.level === 'step' && scope.isCondition !== true;
        return isShown ? { kind: 'reference', path: ['secrets', secret] } : undefined;
    }
    if (scope.inherits)
        return scope.level === 'job' ? undefined : { kind: 'reference', path: ['env', name] };
    const upper = name.toUpperCase();
    if (upper === 'CI' || upper === 'GITHUB_ACTIONS')
        return { kind: 'literal', value: 'true' };
    if (upper.startsWith('GITHUB_'))
        return { kind: 'reference', path: ['github', upper.slice(7).toLowerCase()] };
    if (ofTheMachine.test(upper) || !/^[A-Z_]\w*$/.test(upper))
        return undefined;
    scope.variables.add(name);
    return { kind: 'reference', path: ['vars', name] };
}
function secretOf(name, secrets) {
    return secrets.find((one) => one.toLowerCase() === name.toLowerCase());
}
function variablesBefore(env, name) {
    const entries = Object.entries(env);
    return Object.fromEntries(entries.slice(0, entries.findIndex(([other]) => other === name)));
}
const ofTheMachine = /^(?:RUNNER_\w*|PATH|HOME|USER|LOGNAME|SHELL|PWD|LANG|LC_\w+|TERM|TZ|TMPDIR|TEMP|TMP|HOSTNAME|EDITOR|ORCHESTRATOR_\w*|MATRIX_\w*)$/;
function templateTree(template, scope) {
    const parts = templateParts(template, scope.known);
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'text')
        return { kind: 'literal', value: only.text };
    const args = [];
    let pattern = '';
    for (const part of parts) {
        if (part.kind === 'text') {
            pattern += part.text.replace(/[{}]/g, '$&$&');
            continue;
        }
        const value = translated(part.tree, scope);
        if (value === undefined)
            return undefined;
        pattern += `{${args.length}}`;
        args.push(value);
    }
    return { kind: 'call', name: 'format', args: [{ kind: 'literal', value: pattern }, ...args] };
}
function systemOf(runsOn) {
    const labels = runsOn.length === 0 ? ['ubuntu-latest'] : runsOn;
    const systems = { ubuntu: 'Linux', linux: 'Linux', windows: 'Windows', macos: 'macOS' };
    for (const [label, value] of Object.entries(systems)) {
        if (labels.some((one) => one.toLowerCase().startsWith(label)))
            return { kind: 'literal', value };
    }
    return undefined;
}
function templateText(template, scope) {
    const parts = templateParts(template, scope.known);
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'text')
        return githubText(only.text);
    const plain = (text) => text.replaceAll('${{', "${{ '${{' }}");
    const pieces = parts.map((part) => {
        if (part.kind === 'text')
            return plain(part.text);
        const tree = translated(part.tree, scope);
        if (tree?.kind === 'literal')
            return plain(coerced(tree.value));
        const text = tree === undefined ? undefined : expressionText(tree);
        return text === undefined ? undefined : `\${{ ${text} }}`;
    });
    return pieces.includes(undefined) ? undefined : pieces.join('');
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/conditions.js



const call = (name) => ({ kind: 'call', name, args: [] });
function decide(node, scope, decisions) {
    return decided(node, scope, impliesSuccess(node, decisions));
}
function decided(node, around, isImplied) {
    const scope = { ...around, isCondition: true };
    const { kind, tree } = node.job.condition;
    if (kind === 'never')
        return { if: 'false', strict: true };
    const due = dueTree(node);
    const isRoot = node.waitsFor.length === 0;
    const written = (parts, strict) => {
        const text = expressionText(folded(allOf(parts)));
        return text === undefined ? undefined : { if: text === 'true' ? undefined : text, strict };
    };
    if (kind === 'success') {
        const own = tree === undefined ? allOf([]) : translated(tree, scope);
        if (own === undefined)
            return undefined;
        const parts = [...due, own];
        if (isImplied)
            return written(parts, true);
        return written([successTree(node, scope), ...parts], false);
    }
    if (kind === 'always')
        return written([call('always'), ...due], isRoot);
    if (kind === 'completed')
        return written([{ kind: 'not', of: call('cancelled') }, ...due], isRoot);
    if (kind === 'failure')
        return written([failureTree(node, scope), ...due], isRoot);
    if (tree === undefined)
        return undefined;
    const own = translated(tree, {
        ...scope,
        status: (name) => {
            if (name === 'failure')
                return failureTree(node, scope);
            return name === 'success' && !isImplied ? successTree(node, scope) : undefined;
        },
    });
    if (own === undefined)
        return undefined;
    const asks = asksForStatus(folded(own)) ? [] : [running];
    return written([...asks, own, ...due], isRoot);
}
function unsaidCondition({ job: { condition } }, secrets) {
    for (const part of condition.tree === undefined ? [] : partsOfTree(condition.tree)) {
        if (part.kind !== 'reference' || part.path[0] !== 'env')
            continue;
        const secret = secretOf(part.path[1] ?? '', secrets);
        if (secret !== undefined)
            return `\`if\`: it reads ${secret}, and GitHub shows a condition no secret`;
    }
    return '`if`: an expression in it has no counterpart in a workflow';
}
const running = { kind: 'not', of: call('cancelled') };
function dueTree({ job }) {
    const { schedule } = job.task;
    if (schedule === undefined)
        return [];
    const event = (...names) => ({ kind: 'reference', path: ['github', ...names] });
    return [anyOf([differs(event('event_name'), 'schedule'), equals(event('event', 'schedule'), schedule)])];
}
function impliesSuccess(node, decisions) {
    const needed = node.needs.flatMap((need) => need.nodes);
    if (!needed.every((other) => decisions.get(other)?.strict === true))
        return false;
    if (!node.needs.every((need) => areAlike(need.nodes)))
        return false;
    const direct = new Set(needed);
    return node.waitsFor.every((other) => direct.has(other)) || isWithin(node.waitsFor, needed);
}
function isWithin(others, needed) {
    return others.every((other) => needed.some((need) => need === other || need.above().has(other)));
}
function successTree(node, scope) {
    const each = node.needs.filter(hasNodes).flatMap((need) => resultIs(need, 'success', scope) ?? []);
    const { ready } = scope.words;
    return allOf([running, ...(each.length === 0 && ready !== undefined ? [ready] : each)]);
}
function hasNodes(need) {
    return need.nodes.length > 0;
}
function failureTree(node, scope) {
    const needed = node.needed();
    if (scope.seesMore !== true && node.above().size === needed.size)
        return call('failure');
    if (needed.size === 0)
        return { kind: 'literal', value: false };
    const failed = [...needed].map((other) => {
        scope.asked.add(other);
        return scope.words.resultIs(other, 'failure');
    });
    return allOf([running, anyOf(failed)]);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/output-rules.js
function lostOutputRules(jobs) {
    return {
        feature: 'retry-on',
        jobs: jobs.filter(({ task, pauses }) => task.command.kind !== 'gate' && pauses.length > 0 && task.retry.on.some(isOfOutput)),
        support: 'lost',
        consequence: 'a retry does not depend on what an attempt printed: that rule is left out',
        remedy: 'have the script exit with a code of its own, and name that in retry.on, or emit with --mode wrapper',
    };
}
function isOfOutput(rule) {
    return typeof rule === 'object' && 'output' in rule;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/starts.js
function startsOf(plan) {
    if (plan.schedule.length > 0)
        return plan.schedule;
    const crons = new Set(plan.tasks.flatMap(({ schedule }) => (schedule === undefined ? [] : [schedule])));
    return [...crons].map((cron) => ({ cron, timezone: 'UTC' }));
}
function startingAll({ plan, jobs }) {
    const known = new Set(plan.schedule.map(({ cron }) => cron));
    const areOthers = jobs.some(({ task }) => task.schedule === undefined && task.command.kind !== 'gate');
    return areOthers ? jobs.filter(({ task }) => task.schedule !== undefined && !known.has(task.schedule)) : [];
}
function ownSchedules(pipeline, started) {
    return {
        feature: 'task-schedule',
        support: 'emulated',
        jobs: startingAll(pipeline),
        consequence: `its schedule starts the ${started}, with every task that has no schedule of its own`,
        remedy: 'give the file the same schedule, or every task its own',
    };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/fidelity.js



function noteFidelity(notes, pipeline, noted) {
    const { jobs } = pipeline;
    const { timed, tooMany, variables, resources } = noted;
    const add = (note) => {
        if (note.jobs.length > 0)
            notes.add(note);
    };
    add({ feature: 'timeout', support: 'native', jobs: timed });
    add({
        feature: 'timeout',
        support: 'emulated',
        jobs: jobs.filter(({ task }) => task.timeout * task.retry.max_attempts > limits.jobMinutes * 60_000),
        consequence: 'runners of GitHub end a job after 6 hours, runners of your own do not',
        remedy: 'name runners of your own in emit.github.runs-on',
    });
    add({
        feature: 'matrix',
        support: 'emulated',
        jobs: tooMany,
        consequence: `GitHub makes at most ${limits.legs} jobs from the matrices of a run: its legs are written out`,
    });
    add({
        feature: 'continue-on-error',
        support: 'emulated',
        jobs: jobs.filter(({ task }) => typeof task.continue_on_error === 'object'),
        consequence: "the job's script ends with success after one of these exit codes: it shows as passed",
    });
    add(lostOutputRules(jobs));
    for (const [name, readers] of variables) {
        add({
            feature: 'condition-known',
            support: 'emulated',
            jobs: readers,
            consequence: `\`env.${name}\` is the repository's variable ${name}: an expression of GitHub does not see the runner's environment`,
            remedy: `set ${name} under Settings > Secrets and variables > Actions > Variables`,
        });
    }
    add(ownSchedules(pipeline, 'workflow'));
    for (const note of resources)
        add(note);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/quote/shell.js
function shellWord(text) {
    if (/^[\w./:@%+,-][\w./:@%+,=-]*$/.test(text) && !/^\w+=/.test(text))
        return text;
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
function exportLine(name, value) {
    return `export ${name}=${shellWord(value)}`;
}
function isShellName(name) {
    return /^[A-Za-z_]\w*$/.test(name);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/shell/attempts.js


const attemptsFunction = `# orchestrate [OPTION VALUE]\u2026 [-- COMMAND\u2026]: runs COMMAND, or bash with what stands on stdin, as a task of orchestrator.yml is run.
#   --retries N         attempts after the first        --pauses "1 2"       seconds before each of them
#   --retry-on "\u2026"      failed, timeout, error, codes    --allow "0 42"      exit codes that are a success
#   --timeout S         of one attempt, in seconds       --kill-after S       from SIGTERM to SIGKILL
#   --memory KIB        address space of the command     --script .sh         @script@ is a file with what stands on stdin
# Afterwards $orch_kind is passed, failed, zero (exit code 0, where that is a failure), timeout or, where COMMAND could not be
# started, error.
orchestrate() {
  # The names begin with orch_: an exported variable that is made local stays exported, and the command would see its new value.
  local orch_retries=0 orch_pauses='' orch_retry_on='failed timeout' orch_allow=0 orch_limit=0 orch_kill_after=5
  local orch_memory=unlimited orch_script='' orch_attempt=1 orch_code orch_word orch_began orch_file
  orch_kind=error
  case " $* " in *' -- '*) ;; *) set -- "$@" --script .sh -- bash --noprofile --norc -eo pipefail @script@ ;; esac
  while [ "$1" != -- ]; do
    case $1 in
      --retries) orch_retries=$2 ;;
      --pauses) orch_pauses=$2 ;;
      --retry-on) orch_retry_on=$2 ;;
      --allow) orch_allow=$2 ;;
      --timeout) orch_limit=$2 ;;
      --kill-after) orch_kill_after=$2 ;;
      --memory) orch_memory=$2 ;;
      --script)
        # TMPDIR may be the task's own, and a folder that the task makes itself.
        for orch_file in "$RUNNER_TEMP" /tmp "$TMPDIR"; do [ ! -d "$orch_file" ] || [ ! -w "$orch_file" ] || break; done
        orch_script=$(mktemp "$orch_file/taskXXXXXXXX$2") && cat >"$orch_script" || return 1
        ;;
    esac
    shift 2
  done
  shift
  local orch_command=("$@")
  [ -z "$orch_script" ] || orch_command=("\${orch_command[@]//@script@/$orch_script}")
  while :; do
    orch_code=0 orch_kind=failed orch_began=$(orch_now)
    command -v "\${orch_command[0]}" >/dev/null || orch_kind=error
    (
      ulimit -v "$orch_memory"
      ORCHESTRATOR_ATTEMPT=$orch_attempt exec timeout --kill-after="$orch_kill_after" "$orch_limit" "\${orch_command[@]}" </dev/null
    ) || orch_code=$?
    # 124 and, after a SIGKILL, 137 are what timeout says; a command may say them too, but not so late.
    case $orch_code in 124 | 137) [ $(($(orch_now) - orch_began)) -lt "$(LC_ALL=C printf %.0f "\${orch_limit}e6")" ] || orch_kind=timeout ;; esac
    case "$orch_kind $orch_allow " in "failed $orch_code "* | "failed "*" $orch_code "*) orch_kind=passed orch_code=0 && break ;; esac
    orch_word=$orch_code
    [ "$orch_kind" = failed ] || orch_word=$orch_kind
    [ "$orch_attempt" -le "$orch_retries" ] || break
    case " $orch_retry_on " in *" $orch_kind "* | *" $orch_word "*) ;; *) break ;; esac
    echo "attempt $orch_attempt: $orch_kind, exit code $orch_code"
    sleep "$(set -- $orch_pauses && shift $((orch_attempt - 1)) && echo "$1")"
    orch_attempt=$((orch_attempt + 1))
    for orch_file in "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_PATH"; do [ ! -f "$orch_file" ] || : >"$orch_file"; done
  done
  [ -z "$orch_script" ] || rm -f "$orch_script"
  [ "$orch_kind $orch_code" != 'failed 0' ] || orch_kind=zero orch_code=1
  return "$orch_code"
}
# The time in microseconds, which bash itself tells from version 5 on.
orch_now() {
  local orch_time=\${EPOCHREALTIME:-$(date +%s.%6N)}
  echo "\${orch_time/[.,]/}"
}`;
function attemptOptions(job) {
    const { task, pauses } = job;
    const seconds = (milliseconds) => String(milliseconds / 1000);
    return [
        ...(pauses.length === 0 ? [] : ['--retries', String(pauses.length), '--pauses', pauses.map(seconds).join(' ')]),
        ...(pauses.length === 0 || isDefaultRetry(task) ? [] : ['--retry-on', retryRules(task).join(' ')]),
        ...(task.allowed_exit_codes.join(' ') === '0' ? [] : ['--allow', task.allowed_exit_codes.join(' ')]),
        '--timeout',
        seconds(task.timeout),
        ...(task.kill_after === 5000 ? [] : ['--kill-after', seconds(task.kill_after)]),
        ...(task.memory_limit === undefined ? [] : ['--memory', String(Math.max(1, Math.floor(task.memory_limit / 1024)))]),
    ].map(shellWord);
}
function isDefaultRetry({ retry }) {
    return retry.on.length === 2 && retry.on.includes('failed') && retry.on.includes('timeout');
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/functions.js

const shellFunctions = {
    orchestrate: attemptsFunction,
    tolerate: `# tolerate CODE CODES\u2026: ends the step, as a success where the code is among the codes and the command's own.
tolerate() {
  local code=$1 own=$1
  shift
  case $orch_kind in failed) ;; zero) own=0 ;; *) own=none ;; esac
  case " $* " in *" $own "*) echo "exit code $own: continue-on-error takes it for a success" && code=0 ;; esac
  return "$code"
}`,
    hand_on: `# Makes job outputs of what the task wrote for those that need it.
hand_on() {
  local end=END_$RANDOM$RANDOM
  printf '%s<<%s\\n%s\\n%s\\n' orchestrator-environment "$end" "$(cat "$GITHUB_ENV")" "$end" >>"$GITHUB_OUTPUT"
  printf '%s<<%s\\n%s\\n%s\\n' orchestrator-path "$end" "$(cat "$GITHUB_PATH")" "$end" >>"$GITHUB_OUTPUT"
}`,
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/quote/yaml.js
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
const special = /^(?:y|n|yes|no|on|off|true|false|null|nil|~)$/i;
function yamlScalar(text) {
    const plain = /^[A-Za-z_][\w ./@%+=,()-]*$/.test(text) && !special.test(text) && !text.endsWith(' ');
    return plain ? text : quotedScalar(text);
}
function quotedScalar(text) {
    const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(unprintable, escape);
}
function yamlKey(text) {
    return /^[A-Za-z_][\w-]*$/.test(text) && !special.test(text) ? text : quotedScalar(text);
}
function yamlText(text, indent) {
    if (!text.includes('\n') || !standsForItself(text))
        return yamlScalar(text);
    const body = text.replace(/\n+$/, '');
    const ends = text.length - body.length;
    const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
    const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
    return `|${chomping}\n${lines.join('\n')}${'\n'.repeat(Math.max(0, ends - 1))}`;
}
function standsForItself(text) {
    if (/^[\n\t ]/.test(text) || text.trim() === '')
        return false;
    const others = text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '');
    return !/[^\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufdff]/.test(others);
}

// EXTERNAL MODULE: ./lib/bundle/model/matrix-variable.js
var matrix_variable = __webpack_require__(8934);
;// CONCATENATED MODULE: ./lib/bundle/bridge/leg-ids.js

function keysOfIds(legs) {
    const keys = Object.keys(legs[0]?.task.matrix ?? {});
    const idWith = ({ task }, named) => `${task.base_id} (${named.map((key) => (0,matrix_variable/* matrixText */.v)(task.matrix?.[key] ?? null)).join(', ')})`;
    const prefixes = keys.map((_, index) => keys.slice(0, keys.length - index));
    return prefixes.find((named) => legs.every((leg) => leg.task.id === idWith(leg, named)));
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/matrix.js






function wholeMatrices({ jobs }) {
    const groups = new Map();
    const below = new Map();
    for (const job of jobs) {
        if (job.task.matrix === undefined)
            continue;
        const group = groups.get(job.task.base_id);
        if (group === undefined)
            groups.set(job.task.base_id, [job]);
        else
            group.push(job);
        below.set(job, []);
    }
    for (const job of jobs)
        for (const other of job.waitsFor)
            below.get(other)?.push(job);
    const tooMany = [];
    let room = limits.legs;
    for (const [id, legs] of groups) {
        const [first] = legs;
        if (first === undefined || legs.length < 2 || !isWhole(legs, below))
            groups.delete(id);
        else if (legs.length > room) {
            groups.delete(id);
            tooMany.push(first);
        }
        else
            room -= legs.length;
    }
    return { matrices: groups, tooMany };
}
function isWhole(legs, below) {
    const [first] = legs;
    const dependents = new Set(legs.flatMap((leg) => below.get(leg) ?? []));
    return (new Set(legs.map(likeness)).size === 1 &&
        legs.every(isPlain) &&
        legs.every(({ publishes }) => publishes.length === 0) &&
        !legs.some((leg) => leg.neededBy.length > 0 && isEnvironmentWriter(leg.task)) &&
        idOfLegs(legs) !== undefined &&
        [...dependents].every(({ needs, after }) => [...needs.map((need) => need.jobs), after].every((asked) => holdsAllOrNone(asked, legs))) &&
        !/\bmatrix\b/i.test(first?.task.if ?? ''));
}
function idOfLegs(legs) {
    const [first] = legs;
    const told = keysOfIds(legs);
    if (told === undefined || first === undefined)
        return undefined;
    return `${githubText(first.task.base_id)} (${told.map((key) => `\${{ matrix.${key} }}`).join(', ')})`;
}
function holdsAllOrNone(jobs, legs) {
    const needed = new Set(jobs);
    const count = legs.filter((leg) => needed.has(leg)).length;
    return count === 0 || count === legs.length;
}
function likeness({ task, after }) {
    const { id: _id, slug: _slug, name: _name, matrix, origin: _origin, origins: _origins, ...rest } = task;
    return JSON.stringify([rest, Object.keys(matrix ?? {}), after.map((other) => other.task.id)]);
}
function isPlain({ task }) {
    const entries = Object.entries(task.matrix ?? {});
    return (entries.length > 0 &&
        entries.every(([key, value]) => /^[A-Za-z_][\w-]*$/.test(key) && !isReserved(key) && isPlainValue(value)));
}
function isReserved(key) {
    return ['include', 'exclude'].includes(key.toLowerCase());
}
function isPlainValue(value) {
    if (typeof value === 'object' || (typeof value === 'string' && value.includes('${{')))
        return false;
    return coerced(value) === String(value);
}
function matrixLines(legs) {
    const rows = legs.map(({ task }) => task.matrix ?? {});
    const axes = new Map(Object.keys(rows[0] ?? {}).map((key) => [key, [...new Set(rows.map((row) => JSON.stringify(row[key])))]]));
    const size = Array.from(axes.values()).reduce((product, values) => product * values.length, 1);
    if (size === legs.length) {
        return Array.from(axes, ([key, values]) => `${yamlKey(key)}: [${values.map(scalarOfJson).join(', ')}]`);
    }
    const entry = (row) => Object.entries(row)
        .map(([key, value]) => `${yamlKey(key)}: ${scalarOfJson(JSON.stringify(value))}`)
        .join(', ');
    return ['include:', ...rows.map((row) => `  - { ${entry(row)} }`)];
}
function scalarOfJson(json) {
    const value = JSON.parse(json);
    if (typeof value !== 'string')
        return json;
    return /^[A-Za-z][\w-]*$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null|nan)$/i.test(value)
        ? value
        : quotedScalar(value);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/bundle/bridge/github/names.js


function jobIds(names) {
    const taken = new Set(names.filter(isJobId).map((name) => name.toLowerCase()));
    const used = new Set();
    return names.map((name) => {
        let id = name;
        if (!isJobId(name) || used.has(name.toLowerCase())) {
            id = nearId(name);
            for (let digits = 8; !isJobId(id) || taken.has(id.toLowerCase()); digits++) {
                const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, digits);
                id = `${nearId(name).slice(0, limits.id - digits - 1)}-${hash}`;
            }
        }
        taken.add(id.toLowerCase());
        used.add(id.toLowerCase());
        return id;
    });
}
function isJobId(name) {
    return /^(?!__)[A-Za-z_][\w-]*$/.test(name) && name.length <= limits.id;
}
function nearId(name) {
    const id = name.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-+|-+$/g, '');
    return /^[A-Za-z]/.test(id) ? id : `job-${id.replace(/^[-_]+/, '')}`.replace(/-$/, '');
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/nodes.js


function makeNodes(pipeline) {
    const { matrices, tooMany } = wholeMatrices(pipeline);
    return { nodes: nodesOf(pipeline, matrices), tooMany };
}
function nodesOf(pipeline, matrices) {
    const groups = pipeline.jobs.flatMap((job) => {
        const legs = matrices.get(job.task.base_id);
        if (legs === undefined)
            return [[job]];
        return legs[0] === job ? [legs] : [];
    });
    const ids = jobIds(groups.map(([job, ...legs]) => (legs.length > 0 ? job?.task.base_id : job?.task.id) ?? ''));
    const byJob = new Map();
    const among = (jobs) => [...new Set(jobs.flatMap((job) => byJob.get(job) ?? []))];
    return groups.flatMap((legs, index) => {
        const [job] = legs;
        if (job === undefined)
            return [];
        const needs = job.needs.map((need) => ({ key: need.key, nodes: among(need.jobs) }));
        const waitsFor = among(job.waitsFor);
        const node = {
            id: ids[index] ?? '',
            job,
            legs,
            needs,
            waitsFor,
            needed: once(() => reached(needs.flatMap((need) => need.nodes), (other) => other.needs.flatMap((one) => one.nodes))),
            above: once(() => reached(waitsFor, (other) => other.waitsFor)),
        };
        for (const leg of legs)
            byJob.set(leg, node);
        return [node];
    });
}
function reached(starts, next) {
    const found = new Set(starts);
    for (const node of found)
        for (const other of next(node))
            found.add(other);
    return found;
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

// EXTERNAL MODULE: ./lib/bundle/protocol/commands.js
var commands = __webpack_require__(4555);
;// CONCATENATED MODULE: ./lib/bundle/bridge/quote/yaml-line.js

const yaml_line_special = /^(?:y|n|yes|no|on|off|true|false|null|nil|nan|\.nan|\.inf)$/i;
function yamlLine(text, indent) {
    if (text.includes('\n'))
        return yamlText(text, indent);
    if (!/^[\x20-\x7e]+$/.test(text))
        return quotedScalar(text);
    const isPlain = /^(?:[A-Za-z_$(/]|\.[/a-z])/.test(text) &&
        !/: | #|[: ]$/.test(text) &&
        !yaml_line_special.test(text) &&
        !/^\w+:\d/.test(text);
    if (isPlain)
        return text;
    return /["\\]/.test(text) && !/^ | $/.test(text) ? `'${text.replaceAll("'", "''")}'` : quotedScalar(text);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/write.js


function jobText(job) {
    const lines = [...job.comments.map((comment) => `  # ${comment}`), `  ${yamlKey(job.id)}:`];
    const put = (key, value) => {
        if (value !== undefined)
            lines.push(`    ${key}: ${value}`);
    };
    put('name', job.name === undefined ? undefined : yamlLine(job.name, '      '));
    lines.push(...listLines('needs', job.needs, '    '));
    if (job.ifComment !== undefined)
        lines.push(`    # ${job.ifComment}`);
    put('if', job.if === undefined ? undefined : conditionText(job.if));
    put('runs-on', job.runsOn);
    if (job.permissions !== undefined)
        lines.push(...permissionLines(job.permissions, '    '));
    if (job.concurrency !== undefined) {
        const { group, queue } = job.concurrency;
        lines.push('    concurrency:', `      group: ${yamlLine(group, '')}`);
        if (queue !== undefined)
            lines.push(`      queue: ${queue}`);
    }
    if (job.matrix.length > 0) {
        lines.push('    strategy:', '      fail-fast: false', '      matrix:', ...job.matrix.map((line) => `        ${line}`));
    }
    put('continue-on-error', job.continueOnError ? 'true' : undefined);
    put('timeout-minutes', job.timeout?.toString());
    lines.push(...mapLines('outputs', job.outputs, '    '));
    lines.push('    steps:', ...job.steps.flatMap((step) => stepLines(step, '      ')));
    return lines.join('\n');
}
function stepLines(step, indent) {
    const inner = `${indent}  `;
    const lines = [];
    const put = (key, value) => {
        if (value !== undefined)
            lines.push(`${inner}${key}: ${value}`);
    };
    put('name', step.name === undefined ? undefined : yamlLine(step.name, `${inner}  `));
    put('id', step.id === undefined ? undefined : yamlKey(step.id));
    if (step.ifComment !== undefined)
        lines.push(`${inner}# ${step.ifComment}`);
    put('if', step.if === undefined ? undefined : conditionText(step.if));
    put('background', step.background === true ? 'true' : undefined);
    put('continue-on-error', step.continueOnError === true ? 'true' : undefined);
    put('timeout-minutes', step.timeout?.toString());
    if (step.uses !== undefined)
        lines.push(`${inner}uses: ${step.uses}`);
    lines.push(...mapLines('with', step.with ?? new Map(), inner));
    lines.push(...mapLines('env', step.env ?? new Map(), inner));
    put('working-directory', step.workingDirectory === undefined ? undefined : yamlLine(step.workingDirectory, inner));
    put('shell', step.shell === undefined ? undefined : yamlLine(step.shell, inner));
    put('run', step.run === undefined ? undefined : yamlLine(step.run, `${inner}  `));
    const [waited = '', ...others] = step.wait ?? [];
    if (others.length > 0)
        lines.push(...listLines('wait', step.wait ?? [], inner));
    else if (waited !== '')
        put('wait', yamlKey(waited));
    return [
        ...(step.comments ?? []).map((comment) => `${indent}# ${comment}`),
        ...lines.map((line, index) => (index === 0 ? `${indent}- ${line.slice(inner.length)}` : line)),
    ];
}
function conditionText(text) {
    if (text === 'false')
        return text;
    const written = text.startsWith('!') || text.includes('${{') ? `\${{ ${text} }}` : text;
    return written.includes('\n') ? quotedScalar(written) : yamlLine(written, '');
}
function listLines(key, items, indent) {
    if (items.length === 0)
        return [];
    const texts = items.map((item) => yamlKey(item));
    const line = `${indent}${key}: [${texts.join(', ')}]`;
    return line.length <= 120 ? [line] : [`${indent}${key}:`, ...texts.map((text) => `${indent}  - ${text}`)];
}
function mapLines(key, map, indent) {
    if (map.size === 0)
        return [];
    return [
        `${indent}${key}:`,
        ...Array.from(map, ([name, value]) => `${indent}  ${yamlKey(name)}: ${valueText(value, `${indent}    `)}`),
    ];
}
function valueText(text, indent) {
    if (typeof text === 'boolean')
        return String(text);
    return /^(?:[A-Za-z_/]|\$\{\{ )/.test(text) || text.includes('\n') ? yamlLine(text, indent) : quotedScalar(text);
}
function permissionLines(permissions, indent) {
    if (permissions.length === 0)
        return [`${indent}permissions: {}`];
    return [`${indent}permissions:`, ...permissions.map((line) => `${indent}  ${line}`)];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/preamble.js






const checkoutStep = {
    uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
    with: new Map([['persist-credentials', false]]),
};
function matchersStep({ problem_matchers: paths }) {
    if (paths.length === 0)
        return [];
    const lines = paths.map((path) => `echo ${shellWord((0,commands/* formatCommand */.fE)('add-matcher', {}, path))}`);
    return [{ run: githubText(lines.join('\n')) }];
}
function runsOnText({ emit }) {
    const { runs_on: labels } = emit.github;
    const [label = 'ubuntu-latest', ...others] = labels;
    const scalar = (text) => (/^[A-Za-z][\w.-]*$/.test(text) ? yamlScalar(text) : quotedScalar(text));
    return others.length === 0 ? scalar(label) : `[${labels.map(scalar).join(', ')}]`;
}
function nameLines(plan) {
    const name = plan.name.replaceAll('${{', '$ {{').trim();
    return name === '' || name === plan.config_file ? [] : [`name: ${yamlLine(name, '')}`];
}
function workflowPermissions(plan) {
    return permissionLines(permissionsOf(plan).filter((line) => !line.endsWith(': write')), '');
}
function jobPermissions(plan, tasks) {
    const lines = permissionsOf(plan);
    if (tasks.some((task) => task.id_token))
        return [...lines.filter((line) => !line.startsWith('id-token:')), 'id-token: write'];
    const writes = lines.some((line) => line.endsWith(': write')) && tasks.some(({ command }) => command.kind !== 'gate');
    return writes ? lines : undefined;
}
function permissionsOf({ emit }) {
    return Object.entries(emit.github.permissions ?? { contents: 'read' }).map(([scope, right]) => `${scope}: ${right}`);
}

// EXTERNAL MODULE: ./lib/bundle/process/shells.js
var shells = __webpack_require__(7727);
;// CONCATENATED MODULE: ./lib/bundle/bridge/shell/here-script.js
function hereScript(script, after) {
    const lines = script.replace(/\n$/, '');
    let end = 'END';
    for (let n = 2; lines.split('\n').includes(end); n++)
        end = `END_${n}`;
    return ` <<'${end}'${after}\n${lines}\n${end}`;
}
function encodedScript(script, after) {
    return ` < <(base64 -d <<<${Buffer.from(script).toString('base64')})${after}`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/shell/script-path.js
function scriptPath({ task, folder }, checkout, word) {
    if (task.command.kind !== 'script')
        return '';
    const { script, interpreter } = task.command;
    if (task.working_directory !== folder)
        return `"$${checkout}"/${word(script)}`;
    const near = folder === '.' ? script : script.slice(folder.length + 1);
    return word(interpreter.length === 0 || near.startsWith('-') ? `./${near}` : near);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/shell/python.js
function isPythonScript({ task: { command } }) {
    if (command.kind !== 'script')
        return false;
    return command.script.endsWith('.py') || /^(?:.*[/\\])?(?:python|pypy)[\d.]*$/i.test(command.interpreter[0] ?? '');
}
function pythonPathLine({ folder }, checkout, word) {
    const [start, end] = folder === '.' ? [`"$${checkout}/src`, '"'] : [`"$${checkout}"/${word(`${folder}/src`)}`, ''];
    const rest = '${PYTHONPATH:+:$PYTHONPATH}"';
    return `[ ! -d ${start}${end} ] || export PYTHONPATH=${start}${end === '' ? '"' : ''}${rest}`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/command.js








function stepCommand(job, { args, exports, handsOn }) {
    const { task } = job;
    const { command } = task;
    if (command.kind === 'gate')
        return { run: ':', calls: [] };
    const minutes = task.timeout / 60_000;
    const tolerated = typeof task.continue_on_error === 'object' ? task.continue_on_error.exit_codes : [];
    const isPlain = job.pauses.length === 0 &&
        task.allowed_exit_codes.join(' ') === '0' &&
        tolerated.length === 0 &&
        task.memory_limit === undefined &&
        !handsOn;
    const isNative = Number.isInteger(minutes) && task.kill_after === 5000;
    const timeout = isNative ? { timeout: minutes } : {};
    const timed = isNative ? '' : `timeout --kill-after=${task.kill_after / 1000} ${task.timeout / 1000} `;
    if (command.kind === 'script') {
        const before = [...exports, ...(isPythonScript(job) ? [pythonPathLine(job, 'GITHUB_WORKSPACE', shellWord)] : [])];
        const path = scriptPath(job, 'GITHUB_WORKSPACE', shellWord);
        const words = [...command.interpreter.map(shellWord), path, ...args].join(' ');
        if (!isPlain)
            return orchestrated(job, before, ` -- ${words}`, (after) => after, tolerated, handsOn);
        return { run: githubText([...before, `${timed}${words}`].join('\n')), ...timeout, calls: [] };
    }
    const shell = (0,shells/* shellCommand */.q$)(command.shell);
    if (shell === undefined)
        return undefined;
    const isBash = command.shell === 'bash';
    const run = githubText([...exports, command.run].join('\n'));
    const fits = run === command.run || run.length <= limits.expression;
    if (isPlain && fits && (exports.length === 0 || isBash)) {
        const body = run.trim() === '' ? ':' : run.replace(/\n$/, '');
        if (isNative)
            return { run: body, ...(isBash ? {} : { shell: command.shell }), ...timeout, calls: [] };
        const line = `${timed}${[shell.program, ...shell.args].join(' ')}`;
        if (shell.extension !== '.ps1' && /^[^"{}]*\{0\}[^"{}]*$/.test(line))
            return { run: body, shell: line, calls: [] };
    }
    const script = (0,shells/* shellScript */.ky)(shell, command.run);
    const isLiteral = !script.includes('${{');
    const input = (after) => (isLiteral ? hereScript(script, after) : encodedScript(script, after));
    if (isBash)
        return orchestrated(job, exports, '', input, tolerated, handsOn);
    const call = [shell.program, ...(0,shells/* shellArguments */.$g)(shell, '@script@')].map(shellWord).join(' ');
    const extension = shellWord(shell.extension === '' ? '.txt' : shell.extension);
    return orchestrated(job, exports, ` --script ${extension} -- ${call}`, input, tolerated, handsOn);
}
function orchestrated(job, before, call, input, tolerated, handsOn) {
    const after = tolerated.length > 0 ? ` || tolerate $? ${tolerated.join(' ')}` : '';
    const kept = handsOn ? `${after} || orch_code=$?` : after;
    const lines = [
        'eval "$ORCHESTRATE"',
        ...before,
        ...(handsOn ? ['orch_code=0'] : []),
        `${['orchestrate', ...attemptOptions(job)].join(' ')}${call}${input(kept)}`,
        ...(handsOn ? ['hand_on', 'exit "$orch_code"'] : []),
    ];
    return {
        run: githubText(lines.join('\n')),
        calls: [
            'orchestrate',
            ...(tolerated.length > 0 ? ['tolerate'] : []),
            ...(handsOn ? ['hand_on'] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/condition-comment.js

const condition_comment_long = 120;
function conditionComment({ job: { task }, needs }, condition) {
    if (condition === undefined || condition.length < condition_comment_long || condition === task.if)
        return undefined;
    if (task.if !== undefined)
        return commentText(`if: ${task.if}`);
    const matrices = needs.filter(({ nodes }) => nodes.length > 1).map(({ key }) => key);
    const ofLegs = matrices.length === 0 ? '' : `; of ${matrices.join(', ')} a leg at least succeeded, and none failed`;
    return commentText(`if: success()${ofLegs}`);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/render.js












const unsayable = 'an expression in it has no counterpart in a workflow';
function taskStep(node, scope, rendering) {
    const { job } = node;
    const { task } = job;
    const { command } = task;
    if (command.kind === 'gate')
        return { step: { run: ':' }, command: { run: ':', calls: [] } };
    const env = new Map(rendering.plan.secrets.map((name) => [name, `\${{ secrets.${name} }}`]));
    const exports = [];
    for (const [name, template] of Object.entries(task.env)) {
        if (isOwnVariable(name))
            continue;
        const value = templateText(template, { ...scope, env: variablesBefore(task.env, name) });
        if (value === undefined)
            return { problem: `\`env.${name}\`: ${unsayable}`, key: `env.${name}` };
        if (value.length > limits.expression && value.includes('${{'))
            return tooLong(`env.${name}`);
        if (!ofTheRunner.test(name))
            env.set(name, value);
        else
            exports.push(`export ${name}=${carried(template, value, `VALUE_${exports.length + 1}`, env, scope)}`);
    }
    for (const [key, value] of Object.entries(task.matrix ?? {})) {
        env.set((0,matrix_variable/* matrixVariable */.i)(key), node.legs.length > 1 ? `\${{ matrix.${key} }}` : githubText((0,matrix_variable/* matrixText */.v)(value)));
    }
    for (const [name, value] of ownVariables(node))
        env.set(name, value);
    const args = [];
    for (const [index, arg] of (command.kind === 'script' ? command.args : []).entries()) {
        const value = templateText(arg, scope);
        if (value === undefined)
            return { problem: `\`args\`: ${unsayable}`, key: 'args' };
        if (value.length > limits.expression && value.includes('${{'))
            return tooLong('args');
        args.push(carried(arg, value, `ARG_${index + 1}`, env, scope));
    }
    const folder = templateText(task.working_directory, scope);
    if (folder === undefined)
        return { problem: `\`working-directory\`: ${unsayable}`, key: 'working_directory' };
    const handsOn = rendering.writers.writes(node);
    const made = stepCommand(job, { args, exports, handsOn });
    if (made === undefined)
        return { problem: 'its shell is none', key: 'command' };
    if (made.run?.includes('${{') === true && made.run.length > limits.expression)
        return tooLong('command');
    const tells = handsOn || job.publishes.length > 0;
    const { calls: _calls, ...own } = made;
    return {
        command: made,
        step: { ...(tells ? { id: 'task' } : {}), env, ...(folder === '.' ? {} : { workingDirectory: folder }), ...own },
    };
}
function tooLong(key) {
    return {
        problem: `\`${key}\` holds \`\${{\`, and GitHub takes ${limits.expression} characters for an expression`,
        key,
    };
}
function carried(template, value, name, env, scope) {
    const [only, ...others] = templateParts(template, scope.known);
    if (only?.kind === 'text' && others.length === 0 && !only.text.includes('${{'))
        return shellWord(only.text);
    let free = name;
    while (env.has(free))
        free += '_';
    env.set(free, value);
    return `"$${free}"`;
}
const ofTheRunner = /^(?:GITHUB|RUNNER)_/i;
function ownVariables({ job: { task }, legs }) {
    if (!readsOwnVariables(task))
        return [];
    return [['ORCHESTRATOR_TASK_ID', legs.length > 1 ? (idOfLegs(legs) ?? '') : githubText(task.id)]];
}
const sharedVariables = [
    ['ORCHESTRATOR_RUN_ID', '${{ github.run_id }}'],
    ['ORCHESTRATOR_RUN_DIR', '${{ github.workspace }}'],
];
function renderJob(node, scope, rendering) {
    const { job } = node;
    const { task } = job;
    const { plan } = rendering;
    const decision = rendering.decisions.get(node);
    const rendered = taskStep(node, { ...scope, level: 'step' }, rendering);
    if ('problem' in rendered)
        return rendered;
    const published = task.command.kind === 'gate' || job.publishes === 'all' ? [] : job.publishes;
    const unnamed = published.find((name) => !isOutputName(name));
    if (unnamed !== undefined)
        return { problem: `${JSON.stringify(unnamed)} is no name of a job output`, key: 'command' };
    const above = rendering.writers.above(node);
    const isGate = task.command.kind === 'gate';
    const distinct = new Map(published.map((name) => [name.toLowerCase(), name])).values();
    const outputs = new Map(Array.from(distinct, (name) => [name, `\${{ steps.task.outputs.${name} }}`]));
    if (rendering.writers.writes(node)) {
        for (const name of ['orchestrator-environment', 'orchestrator-path']) {
            outputs.set(name, `\${{ steps.task.outputs.${name} }}`);
        }
    }
    return {
        command: rendered.command,
        job: {
            id: node.id,
            comments: commentsOf(job),
            name: nameOf(node, scope),
            needs: [...new Set([...node.waitsFor, ...(isGate ? [] : above), ...scope.asked])].map(({ id }) => id),
            if: decision?.if,
            ifComment: conditionComment(node, decision?.if),
            runsOn: runsOnText(plan),
            permissions: jobPermissions(plan, [task]),
            concurrency: rendering.concurrencyOf(job),
            matrix: node.legs.length > 1 ? matrixLines(node.legs) : [],
            continueOnError: task.continue_on_error === true,
            timeout: jobMinutes(job),
            outputs,
            takesOver: !isGate && above.length > 0,
            steps: [...(isGate ? [] : [checkoutStep, ...matchersStep(plan), ...inheritStep(above)]), rendered.step],
        },
    };
}
function commentsOf({ task }) {
    return [
        ...(task.description === undefined ? [] : [task.description]),
        ...(task.skip === undefined ? [] : [`Skipped: ${task.skip}`]),
    ].map(commentText);
}
function nameOf({ id, job: { task }, legs }, scope) {
    const suffix = task.id.slice(task.base_id.length);
    const template = legs.length > 1 && task.name.endsWith(suffix) ? task.name.slice(0, -suffix.length) : task.name;
    const name = templateText(template, { ...scope, level: 'job' }) ?? templateText(task.id, { ...scope, level: 'job' });
    return name === id || name?.trim() === '' ? undefined : name;
}
function jobMinutes({ task, pauses }) {
    const pause = pauses.reduce((sum, one) => sum + one, 0);
    const minutes = Math.ceil((task.timeout * task.retry.max_attempts + pause) / 60_000) + 10;
    return minutes > limits.jobMinutes ? minutes : undefined;
}
function inheritStep(above) {
    if (above.length === 0)
        return [];
    const values = (name) => above.map(({ id }) => `\${{ needs.${id}.outputs.${name} }}`).join('\n');
    return [
        {
            name: 'Take over what earlier tasks wrote to GITHUB_ENV and GITHUB_PATH',
            env: new Map([
                ['WRITTEN', values('orchestrator-environment')],
                ['PATHS', values('orchestrator-path')],
            ]),
            run: [
                String.raw `[ -z "$WRITTEN" ] || printf '%s\n' "$WRITTEN" >>"$GITHUB_ENV"`,
                String.raw `[ -z "$PATHS" ] || printf '%s\n' "$PATHS" >>"$GITHUB_PATH"`,
            ].join('\n'),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/pipeline.js




function makePipeline(given, folder = '.') {
    const plan = fromRoot(given, folder);
    const jobs = [];
    const neededBy = [];
    const byId = new Map();
    const byTask = (ids) => ids.flatMap((id) => byId.get(id) ?? []);
    for (const [index, task] of plan.tasks.entries()) {
        const needs = task.needs.map(({ key, tasks }) => ({ key, jobs: byTask(tasks) }));
        const after = byTask(task.after);
        const needed = needs.flatMap((need) => need.jobs);
        const waitsFor = [...new Set([...needed, ...after])].sort((a, b) => a.index - b.index);
        const dependents = [];
        const job = {
            task,
            folder,
            index,
            level: waitsFor.reduce((level, other) => Math.max(level, other.level + 1), 0),
            needs,
            after,
            waitsFor,
            neededBy: dependents,
            condition: conditionOf(task),
            pauses: pausesOf(task),
            publishes: [],
        };
        for (const other of new Set(needed))
            neededBy[other.index]?.push(job);
        neededBy.push(dependents);
        jobs.push(job);
        byId.set(task.id, job);
    }
    for (const job of jobs)
        publish(job, jobs);
    return { plan, jobs, levels: jobs.reduce((levels, { level }) => Math.max(levels, level + 1), 0) };
}
function pausesOf({ retry }) {
    return Array.from({ length: retry.max_attempts - 1 }, (_, i) => (0,engine_retry/* retryDelay */.a2)({ ...retry, jitter: false }, i + 1, 0));
}
function publish(job, jobs) {
    if (job.needs.length === 0)
        return;
    for (const path of treesOf(job).flatMap(referencesOf)) {
        if (path[0] !== 'needs')
            continue;
        const [, key, property, name] = path;
        if (property !== undefined && property.toLowerCase() !== 'outputs')
            continue;
        for (const need of job.needs) {
            if (key !== undefined && key.toLowerCase() !== need.key.toLowerCase())
                continue;
            for (const { index } of need.jobs) {
                const other = jobs[index];
                if (other === undefined || other.publishes === 'all')
                    continue;
                if (name === undefined)
                    other.publishes = 'all';
                else if (!other.publishes.includes(name))
                    other.publishes = [...other.publishes, name];
            }
        }
    }
}
function referencesOf(tree) {
    return partsOfTree(tree).flatMap((part) => part.kind === 'reference' ? [part.path] : part.kind === 'other' ? [['needs']] : []);
}
function treesOf({ task, condition }) {
    const texts = [
        task.name,
        task.skip ?? '',
        task.working_directory,
        ...Object.values(task.env),
        ...(task.command.kind === 'script' ? task.command.args : []),
    ];
    const known = knownOf(task);
    const trees = texts
        .filter((text) => text.includes('${{'))
        .flatMap((text) => templateParts(text, known))
        .flatMap((part) => (part.kind === 'value' ? [part.tree] : []));
    return condition.tree === undefined ? trees : [...trees, condition.tree];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/json-texts.js
function textsOfJson(tree) {
    const [text] = tree?.kind === 'call' && tree.name === 'fromjson' ? tree.args : [];
    if (text?.kind !== 'literal' || typeof text.value !== 'string')
        return undefined;
    try {
        const list = JSON.parse(text.value);
        return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/event-comparisons.js

function comparisonsOf(tree, isNegated = false) {
    if (tree.kind === 'not')
        return comparisonsOf(tree.of, !isNegated);
    if (tree.kind === 'and' || tree.kind === 'or')
        return tree.of.flatMap((part) => comparisonsOf(part, isNegated));
    if (tree.kind !== 'compare' && tree.kind !== 'call')
        return [];
    const parts = tree.kind === 'compare' ? [tree.left, tree.right] : tree.args;
    const index = parts.findIndex((part) => factOf(part) !== undefined);
    const fact = factOf(parts[index]);
    if (fact === undefined)
        return parts.flatMap((part) => comparisonsOf(part, isNegated));
    const written = isNegated ? { kind: 'not', of: tree } : tree;
    const other = parts[1 - index];
    const text = other?.kind === 'literal' && typeof other.value === 'string' ? other.value : undefined;
    if (tree.kind === 'compare') {
        const isRead = text !== undefined && (tree.operator === '==' || tree.operator === '!=');
        const negates = isNegated !== (tree.operator === '!=');
        return [{ fact, how: isRead ? 'is' : 'unknown', text: text ?? '', isNegated: negates, written }];
    }
    if (!['startswith', 'endswith', 'contains'].includes(tree.name))
        return [];
    const list = tree.name === 'contains' && index === 1 ? textsOfJson(other) : undefined;
    if (list !== undefined)
        return list.map((one) => ({ fact, how: 'is', text: one, isNegated, written }));
    const how = text === undefined || index !== 0 ? 'unknown' : (ways.get(tree.name) ?? 'unknown');
    return [{ fact, how, text: text ?? '', isNegated, written }];
}
const ways = new Map([
    ['startswith', 'starts'],
    ['contains', 'contains'],
]);
const facts = ['ref', 'ref_name', 'ref_type', 'event_name'];
function factOf(tree) {
    if (tree?.kind !== 'reference' || tree.path.length !== 2)
        return undefined;
    const [context, name = ''] = tree.path;
    const fact = context === 'env' ? /^GITHUB_(\w+)$/i.exec(name)?.[1] : context === 'github' ? name : undefined;
    return facts.find((one) => one === fact?.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/triggers.js




function triggersOf({ plan, jobs }) {
    const events = ['push', 'pull_request', 'workflow_dispatch', ...(schedulesOf(plan).length > 0 ? ['schedule'] : [])];
    const branches = new Set(['main', 'master']);
    const doubts = [];
    let areTagsAsked = false;
    for (const job of jobs) {
        for (const tree of treesOf(job)) {
            for (const comparison of comparisonsOf(tree)) {
                const need = triggers_needOf(comparison, events);
                if (need === 'tags')
                    areTagsAsked = true;
                else if (typeof need === 'object')
                    branches.add(need.branch);
                else if (need === undefined && tree === job.condition.tree)
                    doubts.push({ job, ...comparison });
            }
        }
    }
    return { branches: [...branches], areTagsAsked, doubts };
}
function triggerLines(pipeline, schedules = schedulesOf(pipeline.plan)) {
    const { branches, areTagsAsked } = triggersOf(pipeline);
    return [
        'on:',
        '  push:',
        `    branches: [${branches.map(flowScalar).join(', ')}]`,
        ...(areTagsAsked ? ["    tags: ['**']"] : []),
        '  pull_request:',
        '  workflow_dispatch:',
        ...(schedules.length === 0 ? [] : ['  schedule:']),
        ...schedules.map(({ cron, timezone }) => {
            const zone = timezone === 'UTC' ? '' : `\n      timezone: ${yamlScalar(timezone)}`;
            return `    - cron: ${quotedScalar(cron)}${zone}`;
        }),
    ];
}
function flowScalar(text) {
    return /^[A-Za-z][\w./-]*$/.test(text) ? yamlScalar(text) : quotedScalar(text);
}
function schedulesOf(plan) {
    const known = new Set(plan.schedule.map(({ cron }) => cron));
    const own = new Set(plan.tasks.flatMap(({ schedule }) => schedule ?? []).filter((cron) => !known.has(cron)));
    const [first] = plan.schedule;
    const timezone = plan.schedule.every((one) => one.timezone === first?.timezone) ? (first?.timezone ?? 'UTC') : 'UTC';
    return [...plan.schedule, ...Array.from(own, (cron) => ({ cron, timezone }))];
}
function noteTriggers(notes, pipeline) {
    for (const { job, fact, text: asked, written } of triggersOf(pipeline).doubts) {
        const text = expressionText(written) ?? `github.${fact}`;
        const isEvent = fact === 'event_name';
        notes.add({
            feature: 'condition-known',
            support: isEvent ? 'lost' : 'emulated',
            jobs: [job],
            consequence: isEvent
                ? `\`${text}\` asks for an event that does not start the workflow`
                : `\`${text}\` may ask for branches or tags whose pushes do not start the workflow`,
            remedy: remedyFor(fact, asked),
        });
    }
}
function remedyFor(fact, text) {
    if (fact !== 'event_name')
        return "name each branch: `github.ref == 'refs/heads/NAME'`";
    return text.toLowerCase() === 'schedule'
        ? 'give the configuration a `schedule`'
        : 'run the plan with the Action, in a workflow of your own that the event starts';
}
function triggers_needOf(comparison, events) {
    const { fact, how, isNegated } = comparison;
    const text = comparison.text.toLowerCase();
    if (how === 'unknown')
        return undefined;
    if (fact === 'event_name') {
        if (isNegated || (how === 'starts' && events.some((event) => event.startsWith(text))))
            return 'nothing';
        return how === 'is' && events.includes(text) ? 'nothing' : undefined;
    }
    if (fact === 'ref_type')
        return how === 'is' && (text === 'tag') !== isNegated ? 'tags' : 'nothing';
    if (fact === 'ref' && text.includes('refs/tags'))
        return isNegated ? 'nothing' : 'tags';
    if (fact === 'ref' && text.includes('refs/pull'))
        return 'nothing';
    if (isNegated || how === 'contains')
        return undefined;
    const prefix = fact === 'ref' ? 'refs/heads/' : '';
    const name = comparison.text.slice(prefix.length);
    if (!text.startsWith(prefix) || name === '' || !canNameBranch.test(name))
        return undefined;
    return { branch: `${name.replace(/^!|\+/g, String.raw `\$&`)}${how === 'starts' ? '**' : ''}` };
}
const canNameBranch = /^(?:(?!\$\{\{)[^\s~^:?*[\]\\\p{C}])+$/u;

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/wrapper.js





function wrapperText(pipeline, { header, notes, options: { folder } }) {
    const { plan } = pipeline;
    const own = ownSchedules(pipeline, 'workflow');
    if (plan.schedule.length === 0 && own.jobs.length > 0)
        notes.add(own);
    const permissions = jobPermissions(plan, plan.tasks);
    const inputs = new Map([
        ...(folder === '.' ? [] : [['working-directory', githubText(folder)]]),
        ...(plan.config_file === undefined ? [] : [['config', githubText(plan.config_file)]]),
    ]);
    const secrets = new Map(plan.secrets.map((name) => [name, `\${{ secrets.${name} }}`]));
    const blocks = [
        header.map((line) => `# ${line}`),
        [...nameLines(plan), ...triggerLines(pipeline, startsOf(plan))],
        workflowPermissions(plan),
        [
            'jobs:',
            '  orchestrator:',
            `    runs-on: ${runsOnText(plan)}`,
            ...(permissions === undefined ? [] : permissionLines(permissions, '    ')),
            '    steps:',
            ...stepLines(checkoutStep, '      '),
            '      - uses: script-orchestrator/script-orchestrator@v0',
            ...mapLines('with', inputs, '        '),
            ...mapLines('env', secrets, '        '),
        ],
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/writers.js

function writersOf(nodes) {
    const writers = new Set(nodes.filter(isWriter));
    const below = new Set();
    for (const node of nodes) {
        if (node.waitsFor.some((other) => writers.has(other) || below.has(other)))
            below.add(node);
    }
    return {
        writes: (node) => writers.has(node),
        areAbove: (node) => below.has(node),
        above: (node) => {
            if (writers.size === 0)
                return [];
            const needed = node.needed();
            return [...writers].filter((writer) => needed.has(writer));
        },
    };
}
function isWriter({ legs: [job] }) {
    return job !== undefined && job.neededBy.length > 0 && isEnvironmentWriter(job.task);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/emit-github.js















const emitGithub = (pipeline, context) => {
    noteTriggers(context.notes, pipeline);
    return context.options.mode === 'wrapper'
        ? { value: wrapperText(pipeline, context), diagnostics: [] }
        : emitNative(pipeline, context);
};
function emitNative(pipeline, context) {
    const { plan } = pipeline;
    const { nodes, tooMany } = makeNodes(pipeline);
    const writers = writersOf(nodes);
    const concurrency = concurrencyGroups(pipeline);
    const decisions = new Map();
    const rendering = { plan, decisions, writers, concurrencyOf: concurrency.groupOf };
    const diagnostics = [];
    const jobs = [];
    const calls = new Set();
    const timed = [];
    const variables = new Map();
    for (const node of nodes) {
        const { task } = node.job;
        const refuse = (problem, key) => {
            diagnostics.push(githubCantSay(task.id, 'job', problem, context.place(task.origins[key] ?? task.origin)));
        };
        const scope = {
            node,
            level: 'job',
            words: wordsOfJobs,
            env: task.env,
            known: scope_knownOf(node),
            inherits: writers.above(node).length > 0,
            runsOn: plan.emit.github.runs_on,
            secrets: plan.secrets,
            asked: new Set(),
            variables: new Set(),
        };
        const decision = decide(node, scope, decisions);
        if (decision === undefined) {
            refuse(unsaidCondition(node, plan.secrets), 'if');
            decisions.set(node, { if: undefined, strict: false });
            continue;
        }
        decisions.set(node, decision);
        if ((decision.if?.length ?? 0) > limits.expression) {
            refuse(`\`if\`: GitHub takes ${limits.expression} characters for an expression`, 'if');
        }
        const rendered = renderJob(node, scope, rendering);
        if ('problem' in rendered) {
            refuse(rendered.problem, rendered.key);
            continue;
        }
        jobs.push(rendered.job);
        for (const name of rendered.command.calls)
            calls.add(name);
        if (rendered.command.timeout !== undefined)
            timed.push(...node.legs);
        for (const name of scope.variables)
            variables.set(name, [...(variables.get(name) ?? []), ...node.legs]);
    }
    const unseen = unseenWriters(pipeline.jobs);
    if (unseen.jobs.length > 0)
        context.notes.add(unseen);
    noteFidelity(context.notes, pipeline, { timed, tooMany, variables, resources: concurrency.notes });
    if (diagnostics.length > 0)
        return { value: undefined, diagnostics };
    return sized(fileText(pipeline, context.header, calls, jobs));
}
function sized(text) {
    const bytes = Buffer.byteLength(text);
    return bytes <= limits.file
        ? { value: text, diagnostics: [] }
        : { value: undefined, diagnostics: [tooLargeForGithub(bytes, limits.file)] };
}
function fileText(pipeline, header, calls, written) {
    const { env, jobs } = hoisted(written);
    if (pipeline.jobs.some(({ task }) => task.command.kind !== 'gate'))
        env.set('ORCHESTRATOR_ATTEMPT', '1');
    const isTold = written.some(({ steps }) => steps.some(({ env: own }) => own?.has('ORCHESTRATOR_TASK_ID') === true));
    for (const [name, value] of isTold ? sharedVariables : [])
        env.set(name, value);
    const functions = Object.keys(shellFunctions).filter((name) => calls.has(name));
    if (functions.length > 0)
        env.set('ORCHESTRATE', functions.map((name) => `${shellFunctions[name]}\n`).join(''));
    const blocks = [
        header.map((line) => `# ${line}`),
        [...nameLines(pipeline.plan), ...triggerLines(pipeline)],
        workflowPermissions(pipeline.plan),
        mapLines('env', env, ''),
        ['defaults:', '  run:', '    shell: bash'],
    ];
    const texts = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
    return `${[...texts, `jobs:\n${jobs.map(jobText).join('\n\n')}`].join('\n\n')}\n`;
}
const ofPrograms = /^(?:PATH|HOME|USER|SHELL|ENV|BASH\w*|LANG|LC_\w+|TZ|TMPDIR|TMP|TEMP|LD_\w+|DYLD_\w+|NODE_\w+|GIT_\w+|SSH_\w+|ACTIONS_\w+|GITHUB_\w+|RUNNER_\w+|ORCHESTRAT\w+|MATRIX_\w+|\w+_PROXY|\w+_proxy)$/;
function hoisted(jobs) {
    const envs = jobs.map(({ steps }) => steps.at(-1)?.env).filter((one) => one !== undefined);
    const [first, ...others] = envs;
    if (first === undefined || others.length === 0)
        return { env: new Map(), jobs };
    const isShared = ([name, value]) => !ofPrograms.test(name) && !value.includes('${{') && others.every((env) => env.get(name) === value);
    const env = new Map([...first].filter(isShared));
    if (env.size === 0)
        return { env, jobs };
    const without = (step) => step.env === undefined ? step : { ...step, env: new Map([...step.env].filter(([name]) => !env.has(name))) };
    return {
        env,
        jobs: jobs.map((job) => job.takesOver ? job : { ...job, steps: [...job.steps.slice(0, -1), ...job.steps.slice(-1).map(without)] }),
    };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/step-conditions.js


function wordsOfSteps(checkout) {
    const conclusion = (id) => ({ kind: 'reference', path: ['steps', id, 'conclusion'] });
    const result = ({ id }) => anyOf([conclusion(id), { kind: 'literal', value: 'skipped' }]);
    return {
        result,
        resultIs: (node, word) => equals(['success', 'failure', 'cancelled'].includes(word) ? conclusion(node.id) : result(node), word),
        output: ({ id }, name) => ({ kind: 'reference', path: ['steps', id, 'outputs', name] }),
        ready: equals(conclusion(checkout), 'success'),
    };
}
function decideStep(node, scope, plain) {
    const isImplied = scope.seesMore !== true && node.waitsFor.every((other) => plain.has(other)) && needsAll(node);
    const { condition, task } = node.job;
    if (isImplied && condition.kind === 'success' && condition.tree === undefined && task.schedule === undefined) {
        plain.add(node);
    }
    return decided(node, scope, isImplied);
}
function needsAll({ waitsFor, needs, needed }) {
    const direct = new Set(needs.flatMap(({ nodes }) => nodes));
    return waitsFor.every((node) => direct.has(node) || needed().has(node));
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/step-chain.js
class StepChain {
    #stages = [];
    #stageOf = new Map();
    #entryOf = new Map();
    #direct = new Map();
    get stages() {
        return this.#stages.map(({ members }) => members);
    }
    add(node) {
        const direct = this.#directOf(node);
        let stage = this.#stages[this.#highest(direct)] ?? this.#insert(0, [], node);
        const start = stage.rank;
        const more = direct.filter((other) => this.#rankOf(other) > start);
        const counts = new Map();
        for (const other of more) {
            const entry = this.#entryOf.get(other);
            if (entry !== undefined)
                counts.set(entry, (counts.get(entry) ?? 0) + 1);
        }
        for (let left = more.length; left > 0;) {
            const next = this.#stages[stage.rank + 1];
            const within = next === undefined ? 0 : (counts.get(next) ?? 0);
            if (next !== undefined && within === next.members.length) {
                left -= within;
                stage = next;
            }
            else if (next === undefined || within === left) {
                const rest = new Set(more.filter((other) => this.#entryOf.get(other) === next));
                if (next !== undefined)
                    next.members = next.members.filter((other) => !rest.has(other));
                stage = this.#insert(stage.rank + 1, [...rest], node);
                break;
            }
            else {
                const waitsFor = more.find((other) => this.#rankOf(other) > next.rank);
                const otherWaitsFor = next.members.find((other) => !more.includes(other));
                if (waitsFor === undefined || otherWaitsFor === undefined)
                    throw new Error('sets that are one in the other');
                return { node, waitsFor, other: next.first, otherWaitsFor };
            }
        }
        this.#stageOf.set(node, stage);
        return undefined;
    }
    placeOf(node) {
        const own = this.#stageOf.get(node);
        if (own !== undefined)
            return own.rank;
        const direct = this.#directOf(node);
        const unknown = direct.filter((other) => !this.#entryOf.has(other));
        if (unknown.length > 0)
            this.#insert(this.#stages.length, unknown, node);
        return direct.reduce((highest, other) => Math.max(highest, this.#rankOf(other)), this.#highest(direct));
    }
    #highest(nodes) {
        return nodes.reduce((highest, node) => Math.max(highest, this.#stageOf.get(node)?.rank ?? 0), 0);
    }
    #rankOf(node) {
        return this.#entryOf.get(node)?.rank ?? Number.POSITIVE_INFINITY;
    }
    #directOf(node) {
        const known = this.#direct.get(node);
        if (known !== undefined)
            return known;
        const direct = [...new Set(node.waitsFor.flatMap((other) => (takesTime(other) ? [other] : this.#directOf(other))))];
        this.#direct.set(node, direct);
        return direct;
    }
    #insert(rank, members, first) {
        const stage = { rank, members, first };
        this.#stages.splice(rank, 0, stage);
        for (const [index, other] of this.#stages.entries())
            other.rank = index;
        for (const member of members)
            this.#entryOf.set(member, stage);
        return stage;
    }
}
function takesTime({ job }) {
    return job.task.command.kind !== 'gate';
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/step-order.js

function orderSteps(nodes) {
    const chain = new StepChain();
    for (const node of nodes.filter(takesTime)) {
        const misfit = chain.add(node);
        if (misfit !== undefined)
            return misfit;
    }
    const late = new Set(nodes.filter((node) => !takesTime(node) && chain.add(node) !== undefined));
    const groups = new Map();
    for (const node of nodes) {
        const place = chain.placeOf(node);
        const group = groups.get(place);
        if (group === undefined)
            groups.set(place, [node]);
        else
            group.push(node);
    }
    const { stages } = chain;
    return {
        late,
        groups: stages.map((members, index) => {
            const group = groups.get(index) ?? [];
            const [only, ...others] = (stages[index + 1] ?? group).filter(takesTime);
            const isAlone = only !== undefined && others.length === 0 && group.includes(only);
            const inFront = isAlone ? only : undefined;
            return {
                waitsFor: inPlanOrder(members),
                nodes: inFront === undefined ? group : [...group.filter((node) => node !== inFront), inFront],
                inFront,
            };
        }),
    };
}
function inPlanOrder(nodes) {
    return [...nodes].sort((a, b) => a.job.index - b.job.index);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/github/emit-github-steps.js



















const emitGithubSteps = (pipeline, context) => {
    noteTriggers(context.notes, pipeline);
    if (context.options.mode === 'wrapper')
        return { value: wrapperText(pipeline, context), diagnostics: [] };
    const nodes = nodesOf(pipeline, new Map());
    const order = orderSteps(nodes);
    return 'node' in order
        ? { value: undefined, diagnostics: [misfit(order, context)] }
        : emitGroups(pipeline, nodes, order, context);
};
function misfit({ node, waitsFor, other, otherWaitsFor }, context) {
    const { task } = node.job;
    return stepsWouldWait({ id: task.id, waitsFor: waitsFor.job.task.id }, { id: other.job.task.id, waitsFor: otherWaitsFor.job.task.id }, context.place(task.origins[task.needs.length > 0 ? 'needs' : 'after'] ?? task.origin));
}
function emitGroups(pipeline, nodes, { groups, late }, context) {
    const { plan } = pipeline;
    const writers = writersOf(nodes);
    const checkout = jobIds([...nodes.map(({ id }) => id), 'checkout']).at(-1) ?? '';
    const words = wordsOfSteps(checkout);
    const diagnostics = [];
    const tasks = [];
    const calls = new Set();
    const timed = [];
    const variables = new Map();
    const plain = new Set();
    const inFronts = new Set(groups.map(({ inFront }) => inFront));
    for (const { waitsFor, nodes: starting, inFront } of groups) {
        const waited = waitsFor.filter((node) => !inFronts.has(node));
        if (waited.length > 0)
            tasks.push({ wait: waited.map(({ id }) => id) });
        for (const node of starting) {
            const { job } = node;
            const scope = { ...scopeOf(node, pipeline, words, writers.areAbove(node)), seesMore: late.has(node) };
            const rendered = renderStep(node, scope, plain, pipeline);
            if ('problem' in rendered) {
                const { origins, origin } = job.task;
                diagnostics.push(githubCantSay(job.task.id, 'step', rendered.problem, context.place(origins[rendered.key] ?? origin)));
                continue;
            }
            const isBehind = node !== inFront && takesTime(node);
            tasks.push(isBehind ? { ...rendered.step, background: true } : rendered.step);
            for (const name of rendered.calls)
                calls.add(name);
            if (rendered.step.timeout !== undefined)
                timed.push(job);
            for (const name of scope.variables)
                variables.set(name, [...(variables.get(name) ?? []), job]);
        }
    }
    noteFidelity(context.notes, pipeline, { timed, tooMany: [], variables, resources: roomyPools(pipeline) });
    const queue = mostAtOnce(groups);
    if (queue > limits.background && plan.max_parallel === 'auto') {
        context.notes.add({
            feature: 'max-parallel',
            jobs: [],
            support: 'emulated',
            consequence: `GitHub runs ${limits.background} background steps at once: of ${queue}, the others queue`,
        });
    }
    if (diagnostics.length > 0)
        return { value: undefined, diagnostics };
    const asksForCheckout = tasks.some((step) => step.if?.includes(`steps.${checkout}.`) === true);
    const first = asksForCheckout ? { ...checkoutStep, id: checkout } : checkoutStep;
    const job = jobOf(pipeline, [first, ...matchersStep(plan), ...tasks]);
    return sized(fileText(pipeline, context.header, calls, [job]));
}
function scopeOf(node, { plan }, words, inherits) {
    return {
        node,
        level: 'step',
        words,
        env: node.job.task.env,
        known: scope_knownOf(node),
        inherits,
        runsOn: plan.emit.github.runs_on,
        secrets: plan.secrets,
        asked: new Set(),
        variables: new Set(),
    };
}
function renderStep(node, scope, plain, { plan }) {
    const { task } = node.job;
    const decision = decideStep(node, scope, plain);
    if (decision === undefined)
        return { problem: unsaidCondition(node, plan.secrets), key: 'if' };
    if ((decision.if?.length ?? 0) > limits.expression)
        return { problem: `\`if\`: GitHub takes ${limits.expression} characters for an expression`, key: 'if' };
    const writers = { writes: () => false, areAbove: () => false, above: () => [] };
    const rendered = taskStep(node, scope, { plan, decisions: new Map(), writers, concurrencyOf: () => undefined });
    if ('problem' in rendered)
        return rendered;
    const name = templateText(task.name, scope) ?? templateText(task.id, scope);
    return {
        calls: rendered.command.calls,
        step: {
            ...rendered.step,
            comments: commentsOf(node.job),
            ...(name === undefined || name.trim() === '' ? {} : { name }),
            id: node.id,
            ...(decision.if === undefined ? {} : { if: decision.if }),
            ifComment: conditionComment(node, decision.if),
            continueOnError: task.continue_on_error === true,
        },
    };
}
function jobOf({ plan, jobs }, steps) {
    return {
        id: 'tasks',
        comments: [],
        name: undefined,
        needs: [],
        if: undefined,
        runsOn: runsOnText(plan),
        permissions: jobPermissions(plan, plan.tasks),
        concurrency: undefined,
        matrix: [],
        continueOnError: false,
        timeout: minutesOf(plan.timeout, jobs),
        outputs: new Map(),
        takesOver: true,
        steps,
    };
}
function minutesOf(limit, jobs) {
    if (limit !== undefined)
        return Math.ceil(limit / 60_000);
    const ends = [];
    for (const { task, pauses, waitsFor } of jobs) {
        const own = pauses.reduce((sum, one) => sum + one, task.timeout * task.retry.max_attempts);
        ends.push(waitsFor.reduce((latest, other) => Math.max(latest, ends[other.index] ?? 0), 0) + own);
    }
    const minutes = Math.ceil(ends.reduce((a, b) => Math.max(a, b), 0) / 60_000) + 10;
    return minutes > limits.jobMinutes ? minutes : undefined;
}
function roomyPools(pipeline) {
    return exclusiveUses(pipeline).map(({ users, kind }) => ({
        feature: 'resources',
        jobs: users,
        support: kind === 'roomy' ? 'native' : 'lost',
    }));
}
function mostAtOnce(groups) {
    let most = 0;
    const running = new Set();
    for (const { waitsFor, nodes, inFront } of groups) {
        for (const node of waitsFor)
            running.delete(node);
        for (const node of nodes)
            if (node !== inFront && takesTime(node))
                running.add(node);
        most = Math.max(most, running.size);
    }
    return most;
}

;// CONCATENATED MODULE: ./lib/bundle/model/problems/bridge-gitlab.js

const bridge_gitlab_wrapper = 'emit with --mode wrapper: there one job runs the orchestrator itself';
function gitlabCantSay(task, what, place) {
    return (0,diagnostic/* problem */.CC)('error', 'gitlab-cant-say', `${JSON.stringify(task)} can't be a job of GitLab: ${what}`, place, {
        help: bridge_gitlab_wrapper,
    });
}
function tooManyNeeds(task, limit, why, place) {
    return (0,diagnostic/* problem */.CC)('error', 'too-many-needs', `${JSON.stringify(task)} needs more than the ${limit} jobs that GitLab takes, and ${why}: no job between can join them`, place, { help: `let it need fewer, or ${bridge_gitlab_wrapper}` });
}
function tooManyOutputs(task, count, limit, place) {
    return (0,diagnostic/* problem */.CC)('error', 'too-many-outputs', `${JSON.stringify(task)} would tell ${count} variables to the jobs that need it; GitLab takes ${limit} from one job`, place, { help: `join them into one output, or ${bridge_gitlab_wrapper}` });
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/known.js
const always = { kind: 'true' };
const never = { kind: 'false' };
function atom(text, denial, shell, shellDenial = `! ${shell}`) {
    return { kind: 'atom', text, denial, shell, shellDenial };
}
function known_allOf(conditions) {
    return known_joined('all', conditions);
}
function known_anyOf(conditions) {
    return known_joined('any', conditions);
}
function not(condition) {
    if (condition.kind === 'true')
        return never;
    if (condition.kind === 'false')
        return always;
    if (condition.kind === 'atom') {
        const { text, denial, shell, shellDenial } = condition;
        return atom(denial, text, shellDenial, shell);
    }
    return known_joined(condition.kind === 'all' ? 'any' : 'all', condition.of.map(not));
}
function ruleText(condition) {
    if (condition.kind === 'atom')
        return condition.text;
    if (condition.kind === 'true' || condition.kind === 'false')
        return condition.kind;
    const operator = condition.kind === 'all' ? ' && ' : ' || ';
    return condition.of
        .map((part) => (part.kind === 'any' && condition.kind === 'all' ? `(${ruleText(part)})` : ruleText(part)))
        .join(operator);
}
function shellText(condition) {
    if (condition.kind === 'atom')
        return condition.shell;
    if (condition.kind === 'true' || condition.kind === 'false')
        return condition.kind;
    const parts = condition.of.map(shellText);
    return condition.kind === 'all' ? parts.join(' && ') : `{ ${parts.join(' || ')}; }`;
}
function implies(condition, wider) {
    if (wider.kind === 'true' || condition.kind === 'false')
        return true;
    const parts = new Set(partsOf('all', condition).map(ruleText));
    return partsOf('all', wider).every((part) => parts.has(ruleText(part)));
}
function known_joined(kind, conditions) {
    const [neutral, deciding] = kind === 'all' ? ['true', 'false'] : ['false', 'true'];
    const parts = new Map();
    for (const part of conditions.flatMap((condition) => partsOf(kind, condition))) {
        if (part.kind === deciding)
            return part;
        if (part.kind !== neutral)
            parts.set(ruleText(part), part);
    }
    const isSaid = (part) => parts.has(ruleText(part));
    const opposite = kind === 'all' ? 'any' : 'all';
    const [first, ...others] = [...parts.values()].filter((part) => part.kind !== opposite || !part.of.some(isSaid));
    if (first === undefined)
        return { kind: neutral };
    return others.length === 0 ? first : { kind, of: [first, ...others] };
}
function partsOf(kind, condition) {
    return condition.kind === kind ? condition.of : [condition];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/words.js

function word(text) {
    return shellWord(text).replaceAll('$[[', () => "$''[[");
}
function withinQuotes(text) {
    return text.replace(/[\\"$`]/g, String.raw `\$&`).replaceAll('$[[', () => '$""[[');
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/github-context.js


const githubValues = {
    actor: '$GITLAB_USER_LOGIN',
    actor_id: '$GITLAB_USER_ID',
    api_url: '$CI_API_V4_URL',
    base_ref: '$CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
    'event.pull_request.number': '$CI_MERGE_REQUEST_IID',
    'event.number': '$CI_MERGE_REQUEST_IID',
    head_ref: '$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
    job: '$CI_JOB_NAME',
    ref_name: '${CI_COMMIT_TAG:-$CI_COMMIT_BRANCH}${CI_MERGE_REQUEST_IID:+$CI_MERGE_REQUEST_IID/merge}',
    ref_protected: '$CI_COMMIT_REF_PROTECTED',
    repository: '$CI_PROJECT_PATH',
    repository_id: '$CI_PROJECT_ID',
    repository_owner: '$CI_PROJECT_NAMESPACE',
    run_id: '$CI_PIPELINE_ID',
    run_number: '$CI_PIPELINE_IID',
    server_url: '$CI_SERVER_URL',
    sha: '$CI_COMMIT_SHA',
    triggering_actor: '$GITLAB_USER_LOGIN',
    workspace: '$CI_PROJECT_DIR',
    ref: '${CI_COMMIT_TAG:+refs/tags/$CI_COMMIT_TAG}${CI_COMMIT_BRANCH:+refs/heads/$CI_COMMIT_BRANCH}${CI_MERGE_REQUEST_IID:+refs/pull/$CI_MERGE_REQUEST_IID/merge}',
    ref_type: '$([ -n "$CI_COMMIT_TAG" ] && echo tag || echo branch)',
    event_name: '$(case $CI_PIPELINE_SOURCE in merge_request_event) echo pull_request ;; web | api | trigger) echo workflow_dispatch ;; *) echo "$CI_PIPELINE_SOURCE" ;; esac)',
};
function compareGithub(name, how, text) {
    if (name === 'ref')
        return compareRef(how, text);
    if (name === 'ref_name')
        return compareRefName(how, text);
    if (name === 'event_name' && how === 'equals')
        return eventIs(text.toLowerCase());
    if (name === 'ref_type' && how === 'equals') {
        const isTag = present('CI_COMMIT_TAG');
        return text === 'tag' ? isTag : text === 'branch' ? absent('CI_COMMIT_TAG') : never;
    }
    const value = githubValues[name];
    return value !== undefined && /^\$\w+$/.test(value) ? compareVariable(value.slice(1), how, text, true) : undefined;
}
function compareRef(how, text) {
    const kinds = [
        ['refs/heads/', 'CI_COMMIT_BRANCH'],
        ['refs/tags/', 'CI_COMMIT_TAG'],
    ];
    for (const [prefix, variable] of kinds) {
        if ((how === 'equals' || how === 'starts') && text.startsWith(prefix)) {
            const rest = text.slice(prefix.length);
            return rest === '' ? (how === 'starts' ? present(variable) : never) : compareVariable(variable, how, rest, true);
        }
    }
    if (how === 'starts') {
        if ('refs/'.startsWith(text))
            return always;
        return text === 'refs/pull/' ? eventIs('pull_request') : 'refs/pull/'.startsWith(text) ? undefined : never;
    }
    if (how === 'equals')
        return text.startsWith('refs/pull/') ? undefined : never;
    const isBefore = how === 'contains' && ['refs', 'heads', 'tags', 'pull'].some((part) => part.includes(text));
    return text.includes('/') || isBefore ? undefined : compareRefName(how, text);
}
function compareRefName(how, text) {
    if (text === '')
        return how === 'equals' ? never : always;
    const ofRequest = {
        equals: /^\d+\/merge$/i,
        starts: /^\d+(?:\/(?:m(?:e(?:r(?:ge?)?)?)?)?)?$/i,
        ends: /^\d+\/merge$/i,
        contains: /^\d+(?:\/(?:m(?:e(?:r(?:ge?)?)?)?)?)?$/i,
    }[how];
    if (ofRequest.test(text))
        return undefined;
    const names = ['CI_COMMIT_BRANCH', 'CI_COMMIT_TAG'].map((variable) => compareVariable(variable, how, text, true));
    const ending = '/merge';
    const isEveryRequest = how === 'ends' ? ending.endsWith(text.toLowerCase()) : how === 'contains' && ending.includes(text.toLowerCase());
    return names.includes(undefined)
        ? undefined
        : known_anyOf([...names.flatMap((one) => one ?? []), isEveryRequest ? present('CI_MERGE_REQUEST_IID') : never]);
}
function eventIs(event) {
    const source = (name) => compareVariable('CI_PIPELINE_SOURCE', 'equals', name, true) ?? never;
    if (event === 'push' || event === 'schedule')
        return source(event);
    if (event === 'pull_request' || event === 'pull_request_target')
        return source('merge_request_event');
    if (event === 'workflow_dispatch')
        return known_anyOf(['web', 'api', 'trigger'].map(source));
    return never;
}
function present(name) {
    return atom(`$${name}`, `$${name} == null`, `[ -n "$${name}" ]`, `[ -z "$${name}" ]`);
}
function absent(name) {
    return atom(`$${name} == null`, `$${name}`, `[ -z "$${name}" ]`, `[ -n "$${name}" ]`);
}
function isFilled(name) {
    return atom(`$${name}`, `($${name} == null || $${name} == "")`, `[ -n "$${name}" ]`, `[ -z "$${name}" ]`);
}
function compareVariable(name, how, text, exactCase) {
    if (/[^\x20-\x7e]/.test(text))
        return undefined;
    const variable = `$${name}`;
    if (text === '') {
        if (how !== 'equals')
            return always;
        const filled = isFilled(name);
        return filled.kind === 'atom' ? atom(filled.denial, filled.text, filled.shellDenial, filled.shell) : undefined;
    }
    const shell = exactCase || !/[a-z]/i.test(text) ? exactly(variable, how, text) : `${shellNames[how]} "${variable}" ${word(text)}`;
    if (how === 'equals' && (exactCase || !/[a-z]/i.test(text))) {
        const quote = text.includes('"') ? "'" : '"';
        if (text.includes(quote) || text.includes('$'))
            return undefined;
        const literal = `${quote}${text}${quote}`;
        return atom(`${variable} == ${literal}`, `${variable} != ${literal}`, shell);
    }
    const pattern = text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw `\$&`);
    const anchored = { equals: `^${pattern}$`, starts: `^${pattern}`, ends: `${pattern}$`, contains: pattern }[how];
    const regex = `/${anchored}/${exactCase ? '' : 'i'}`;
    return atom(`${variable} =~ ${regex}`, `${variable} !~ ${regex}`, shell);
}
const shellNames = {
    equals: 'same',
    starts: 'starts_with',
    ends: 'ends_with',
    contains: 'contains',
};
function exactly(variable, how, text) {
    if (how === 'equals')
        return `[ "${variable}" = ${word(text)} ]`;
    const cut = { starts: `#${word(text)}`, ends: `%${word(text)}`, contains: `#*${word(text)}` }[how];
    return `[ "\${${variable.slice(1)}${cut}}" != "${variable}" ]`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/known-condition.js




function knownCondition(tree, names) {
    const of = (part) => knownCondition(part, names);
    const ofAll = (parts) => {
        const known = parts.map(of);
        return known.includes(undefined) ? undefined : known.flatMap((part) => part ?? []);
    };
    switch (tree.kind) {
        case 'literal':
            return isTrue(tree.value) ? always : never;
        case 'not': {
            const known = of(tree.of);
            return known === undefined ? undefined : not(known);
        }
        case 'and':
        case 'or': {
            const known = ofAll(tree.of);
            return known === undefined ? undefined : tree.kind === 'and' ? known_allOf(known) : known_anyOf(known);
        }
        case 'reference':
            return knownTruth(tree, names);
        case 'compare':
        case 'call':
            return knownComparison(tree, names);
        case 'index':
        case 'other':
            return undefined;
        default:
            return tree;
    }
}
function knownTruth({ path }, names) {
    const known = variableOf(path, names);
    if (known !== undefined)
        return 'text' in known ? (known.text === '' ? never : always) : isFilled(known.name);
    const equal = path[0] === 'github' ? compareGithub(githubName(path), 'equals', '') : undefined;
    return equal === undefined ? undefined : not(equal);
}
function knownComparison(tree, names) {
    const comparison = comparisonOf(tree);
    if (comparison === undefined)
        return undefined;
    if ('any' in comparison) {
        const known = comparison.any.map((part) => knownCondition(part, names));
        return known.includes(undefined) ? undefined : known_anyOf(known.flatMap((part) => part ?? []));
    }
    const { how, text, path, denied } = comparison;
    const variable = variableOf(path, names);
    const known = variable === undefined
        ? path[0] === 'github'
            ? compareGithub(githubName(path), how, text)
            : undefined
        : 'text' in variable
            ? compareTexts(variable.text, how, text)
                ? always
                : never
            : compareVariable(variable.name, how, text, false);
    return known === undefined || !denied ? known : not(known);
}
function variableOf(path, names) {
    const [context, name] = path;
    if (context !== 'env' || name === undefined || path.length !== 2)
        return undefined;
    const own = names.own(name);
    if (own === 'made' || (own === undefined && names.inherits))
        return undefined;
    return own ?? (/^[A-Za-z_]\w*$/.test(name) ? { name } : undefined);
}
function githubName(path) {
    return path.slice(1).join('.').toLowerCase();
}
function comparisonOf(tree) {
    if (tree.kind === 'compare' && (tree.operator === '==' || tree.operator === '!=')) {
        const [reference, literal] = tree.left.kind === 'reference' ? [tree.left, tree.right] : [tree.right, tree.left];
        if (reference.kind !== 'reference' || literal.kind !== 'literal' || typeof literal.value !== 'string') {
            return undefined;
        }
        return { how: 'equals', path: reference.path, text: literal.value, denied: tree.operator === '!=' };
    }
    if (tree.kind !== 'call')
        return undefined;
    const [first, second] = tree.args;
    if (tree.name === 'contains' && first?.kind === 'call' && second !== undefined) {
        const list = textsOfJson(first);
        return list === undefined
            ? undefined
            : {
                any: list.map((value) => ({
                    kind: 'compare',
                    operator: '==',
                    left: second,
                    right: { kind: 'literal', value },
                })),
            };
    }
    const how = { contains: 'contains', startswith: 'starts', endswith: 'ends' }[tree.name];
    if (how === undefined || first?.kind !== 'reference' || second?.kind !== 'literal')
        return undefined;
    return { how, path: first.path, text: coerced(second.value), denied: false };
}
function compareTexts(left, how, right) {
    const [a, b] = [left.toUpperCase(), right.toUpperCase()];
    return { equals: a === b, starts: a.startsWith(b), ends: a.endsWith(b), contains: a.includes(b) }[how];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/conditions.js



const plain = { known: always, base: 'success', guards: [] };
function splitCondition(node, names) {
    const { job } = node;
    if (job === undefined)
        return plain;
    const due = dueRule(job.task.schedule);
    const { kind, tree } = job.condition;
    if (kind === 'never')
        return { known: never, base: 'success', guards: [] };
    if (kind === 'always' || kind === 'completed')
        return { known: due, base: 'any', guards: [] };
    if (kind === 'failure')
        return { known: due, base: 'failure', guards: [] };
    if (tree === undefined)
        return { known: due, base: 'success', guards: [] };
    const known = [due];
    const guards = [];
    const statuses = new Set();
    for (const part of conjuncts(withoutCancelling(tree))) {
        const status = part.kind === 'call' ? part.name : '';
        if (status === 'success' || status === 'failure') {
            statuses.add(status);
            continue;
        }
        const decided = knownCondition(part, names);
        if (decided === undefined)
            guards.push(part);
        else
            known.push(decided);
    }
    if (kind === 'success')
        return { known: known_allOf(known), base: 'success', guards };
    if (statuses.size === 2)
        guards.unshift({ kind: 'call', name: 'failure', args: [] });
    const base = statuses.has('success') ? 'success' : statuses.has('failure') ? 'failure' : 'any';
    return { known: known_allOf(known), base, guards };
}
function dueRule(schedule) {
    if (schedule === undefined)
        return always;
    const text = JSON.stringify(schedule);
    const source = '"$CI_PIPELINE_SOURCE"';
    return known_anyOf([
        atom('$CI_PIPELINE_SOURCE != "schedule"', '$CI_PIPELINE_SOURCE == "schedule"', `[ ${source} != schedule ]`),
        atom(`$SCHEDULE == ${text}`, `$SCHEDULE != ${text}`, `[ "$SCHEDULE" = ${word(schedule)} ]`),
    ]);
}
function conjuncts(tree) {
    return tree.kind === 'and' ? tree.of.flatMap(conjuncts) : [tree];
}
function withoutCancelling(tree) {
    if (tree.kind === 'call' && (tree.name === 'always' || tree.name === 'cancelled')) {
        return { kind: 'literal', value: tree.name === 'always' };
    }
    if (tree.kind === 'not') {
        const of = withoutCancelling(tree.of);
        return of.kind === 'literal' && typeof of.value === 'boolean'
            ? { kind: 'literal', value: !of.value }
            : { kind: 'not', of };
    }
    return tree.kind === 'and' || tree.kind === 'or' ? { kind: tree.kind, of: tree.of.map(withoutCancelling) } : tree;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/decisions.js




const leftOut = {
    when: 'on_success',
    mustSucceed: [],
    mustFail: false,
    guards: [],
    publishes: false,
    tellsFailures: false,
    soft: false,
};
function decisions_decide(nodes, splits) {
    const of = (node) => splits.get(node) ?? plain;
    const finals = finalNodes(nodes, of);
    const running = alwaysRunning(nodes, of, finals);
    const decisions = new Map();
    const at = (node) => {
        const found = decisions.get(node);
        if (found === undefined)
            throw new Error(`${node.id} stands before what it waits for`);
        return found;
    };
    for (const node of nodes) {
        const { base, guards, known } = of(node);
        const final = finals.has(node);
        const when = final ? (base === 'failure' ? 'on_failure' : 'always') : (running.get(node) ?? 'on_success');
        const doubtful = when === 'on_success' ? node.needs.filter((need) => need.nodes.some((leg) => at(leg).soft)) : node.needs;
        const mustSucceed = base === 'success' ? doubtful : [];
        const mustFail = base === 'failure' && when === 'always' && !final;
        const present = node.needs.map((need) => known_anyOf(need.nodes.map((leg) => at(leg).known)));
        decisions.set(node, {
            when,
            final,
            known: base === 'success' ? known_allOf([known, ...present]) : base === 'failure' && node.needs.length === 0 ? never : known,
            mustSucceed,
            mustFail,
            guards,
            publishes: false,
            soft: mustSucceed.length > 0 || mustFail || guards.length > 0,
            tellsFailures: false,
        });
        if (at(node).known.kind === 'false')
            continue;
        const asksAll = guards.some((guard) => callsOf(guard).has('success'));
        for (const need of [...mustSucceed, ...(asksAll ? node.needs : []), ...namedNeeds(node)]) {
            for (const leg of need.nodes)
                at(leg).publishes = true;
        }
    }
    tellFailures(nodes, at);
    for (const node of nodes)
        if (at(node).known.kind === 'false')
            Object.assign(at(node), leftOut);
    return decisions;
}
function tellFailures(nodes, at) {
    for (const node of nodes.toReversed()) {
        const { mustFail, guards, tellsFailures, known } = at(node);
        const asks = known.kind !== 'false' && (mustFail || guards.some(asksForFailure));
        if (!asks && !tellsFailures)
            continue;
        for (const other of node.needs.flatMap((need) => need.nodes))
            Object.assign(at(other), { publishes: true, tellsFailures: true });
    }
}
function isOptional(need, decision) {
    return need.known.kind !== 'true' && !implies(decision.known, need.known);
}
function finalNodes(nodes, of) {
    const isCandidate = (node) => {
        const { base, guards } = of(node);
        return (node.dependents.length === 0 && node.waitsFor.length > 0 && base !== 'success' && !guards.some(asksForFailure));
    };
    const candidates = new Set(nodes.filter(isCandidate));
    if (candidates.size === 0)
        return candidates;
    const ends = nodes.filter((node) => !candidates.has(node) && node.dependents.every((dependent) => candidates.has(dependent)));
    const isExact = (node) => {
        const waitsFor = new Set(node.waitsFor);
        return ends.every((end) => waitsFor.has(end)) && (of(node).base === 'any' || isNeeded);
    };
    const isNeeded = nodes.every(isPlainOrder);
    return [...candidates].every(isExact) ? candidates : new Set();
}
function alwaysRunning(nodes, of, finals) {
    const running = new Map();
    const isRoot = (node) => node.waitsFor.length === 0;
    for (const node of nodes.toReversed()) {
        const { base, known } = of(node);
        if (finals.has(node) || isRoot(node))
            continue;
        const isWanted = running.get(node) === 'always';
        if (!isWanted && (known.kind === 'false' || (base === 'success' && isPlainOrder(node))))
            continue;
        const isNative = base === 'failure' && !isWanted && node.after.length === 0 && node.waitsFor.every(isRoot);
        running.set(node, isNative ? 'on_failure' : 'always');
        for (const other of node.waitsFor)
            if (!isRoot(other))
                running.set(other, 'always');
    }
    return running;
}
function isPlainOrder(node) {
    const needed = new Set(node.needs.flatMap((need) => need.nodes));
    return node.after.every((other) => needed.has(other));
}
function callsOf(tree) {
    return new Set(partsOfTree(tree).flatMap((part) => (part.kind === 'call' ? [part.name] : [])));
}
function asksForFailure(tree) {
    return callsOf(tree).has('failure');
}
function namedNeeds({ job, needs }) {
    if (job === undefined || needs.length === 0)
        return [];
    const keys = new Set(treesOf(job)
        .flatMap(partsOfTree)
        .flatMap((part) => (part.kind === 'reference' && part.path[0] === 'needs' ? [part.path[1]?.toLowerCase()] : [])));
    return needs.filter((need) => keys.has(need.key.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/dialect.js
const dialect_limits = {
    needs: 50,
    name: 128,
    parallel: 200,
    dotenvVariables: 20,
    dotenvBytes: 5120,
    jobMinutes: 30 * 24 * 60,
};

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/absent-needs.js


const absent_needs_nothing = { waitsFor: [], needs: [] };
function absentNeeds(nodes, decisions) {
    const behind = new Map();
    const tooMany = new Set();
    const places = new Map(nodes.map((node, place) => [node, place]));
    for (const node of nodes) {
        const decision = decisions.get(node);
        if (decision?.when !== 'always' || decision.final)
            continue;
        const isAbsent = (other) => {
            const found = decisions.get(other);
            return found !== undefined && isOptional(found, decision);
        };
        const above = (from, next) => {
            const found = new Set();
            const queue = from.filter(isAbsent);
            for (let other = queue.pop(); other !== undefined && found.size <= dialect_limits.needs; other = queue.pop()) {
                for (const one of next(other)) {
                    if (found.has(one))
                        continue;
                    found.add(one);
                    if (isAbsent(one))
                        queue.push(one);
                }
            }
            return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
        };
        const waitsFor = above(node.waitsFor, (other) => other.waitsFor);
        if (waitsFor.length === 0)
            continue;
        const own = new Set(node.waitsFor);
        const more = waitsFor.filter((other) => !own.has(other));
        if (own.size + more.length > dialect_limits.needs)
            tooMany.add(node);
        else {
            const needed = new Set(node.needs.flatMap((need) => need.nodes));
            const needs = above([...needed], neededBy).filter((other) => !needed.has(other));
            behind.set(node, { waitsFor: more, needs });
        }
    }
    return { behind: (node) => behind.get(node) ?? absent_needs_nothing, tooMany };
}
function neededBy({ needs }) {
    return needs.flatMap((need) => need.nodes);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/environment-files.js

function environmentFiles(nodes) {
    const writers = new Set(nodes.filter(environment_files_isWriter));
    const above = new Map();
    if (writers.size > 0) {
        const place = new Map(nodes.map((node, index) => [node, index]));
        for (const node of nodes) {
            const found = new Set();
            for (const need of node.needs.flatMap((one) => one.nodes)) {
                for (const other of above.get(need) ?? [])
                    found.add(other);
                if (writers.has(need))
                    found.add(need);
            }
            if (found.size > 0)
                above.set(node, [...found].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
        }
    }
    return { writes: (node) => writers.has(node), inherits: (node) => above.get(node) ?? [] };
}
function tellEnvironment(nodes, files, decisions) {
    for (const node of nodes) {
        const tells = files.writes(node) || files.inherits(node).length > 0;
        const decision = decisions.get(node);
        if (decision !== undefined && decision.known.kind !== 'false' && tells && node.dependents.length > 0)
            decision.publishes = true;
    }
}
function environment_files_isWriter({ job, dependents }) {
    return job !== undefined && dependents.length > 0 && isEnvironmentWriter(job.task);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/job-timeout.js

const enough = 50;
function neededMinutes(job) {
    return beyondAnHour(job_timeout_longest(job));
}
function minutesOfRun({ plan, jobs }) {
    const ends = [];
    for (const job of jobs) {
        ends.push(job.waitsFor.reduce((latest, other) => Math.max(latest, ends[other.index] ?? 0), 0) + job_timeout_longest(job));
    }
    const inTurn = plan.max_parallel === 'auto' ? 0 : jobs.reduce((sum, job) => sum + job_timeout_longest(job), 0) / plan.max_parallel;
    return beyondAnHour(plan.timeout ?? ends.reduce((a, b) => Math.max(a, b), inTurn));
}
function job_timeout_longest({ task, pauses }) {
    if (task.command.kind === 'gate')
        return 0;
    return pauses.reduce((sum, one) => sum + one, (task.timeout + task.kill_after) * task.retry.max_attempts);
}
function beyondAnHour(milliseconds) {
    const minutes = Math.ceil(milliseconds / 60_000);
    return minutes > enough ? withRoom(minutes) : undefined;
}
function withRoom(minutes) {
    return Math.min(minutes + 10, dialect_limits.jobMinutes);
}
function durationText(minutes) {
    if (minutes < 120)
        return `${minutes} minutes`;
    const rest = minutes % 60;
    return `${Math.floor(minutes / 60)} hours${rest === 0 ? '' : ` ${rest} minutes`}`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/fidelity.js






const whatElseStarts = 'its pipeline has every task that has no schedule of its own, too';
function fidelity_noteFidelity(notes, noted) {
    const { nodes, timed, decisions, gated, names, resources, plan } = noted;
    const add = (note) => {
        if (note.jobs.length > 0)
            notes.add(note);
    };
    const jobsWhere = (test) => nodes.flatMap((node) => {
        const decision = decisions.get(node);
        return node.job !== undefined && decision !== undefined && test(node.job, decision) ? [node.job] : [];
    });
    const kindOf = (job) => job.condition.kind;
    add({
        feature: 'needs',
        support: 'emulated',
        jobs: gated,
        consequence: 'GitLab takes 50 needs for one job: jobs that do nothing join them',
    });
    for (const job of jobsWhere(({ task }) => names.get(task.id) !== task.id)) {
        add({
            feature: 'needs',
            support: 'emulated',
            jobs: [job],
            consequence: `GitLab does not take its id for a name: the job is called ${JSON.stringify(names.get(job.task.id))}`,
        });
    }
    add({
        feature: 'needs',
        support: 'emulated',
        jobs: jobsWhere((job, { mustSucceed }) => kindOf(job) === 'success' && mustSucceed.length > 0),
        consequence: "the job's script looks whether its needs were successful: where they were not, it shows as passed",
    });
    add({
        feature: 'always',
        support: 'native',
        jobs: jobsWhere((job, { soft }) => (kindOf(job) === 'always' || kindOf(job) === 'completed') && !soft),
    });
    add({
        feature: 'failure',
        support: 'native',
        jobs: jobsWhere((job, { when }) => kindOf(job) === 'failure' && when === 'on_failure'),
    });
    const hiding = hidingNodes(noted);
    const blind = (feature, asks, what) => {
        add({
            feature,
            support: 'lost',
            jobs: nodes.flatMap((node) => (hiding.has(node) && asks(node) ? (node.job ?? []) : [])),
            consequence: `where \`rules\` keep a job that it needs, directly or not, out of the pipeline, ${what}`,
            remedy: 'let it need these itself, or emit with --mode wrapper',
        });
    };
    blind('failure', (node) => asksFailure(node, decisions), 'failures above that one are not seen');
    blind('environment-files', noted.inherits, 'what jobs above that one wrote to GITHUB_ENV does not arrive');
    add({
        feature: 'condition-known',
        support: 'emulated',
        jobs: jobsWhere((job, { known }) => known.kind !== 'true' && /\bgithub\b/.test(job.task.if ?? '')),
        consequence: '`rules` decide when the pipeline is made, and the job is not in it where they do not hold; they compare the names of branches and tags with their case',
    });
    const withLimit = new Set(timed.map(({ name }) => name));
    add({
        feature: 'timeout',
        support: 'native',
        jobs: jobsWhere(({ task }) => withLimit.has(names.get(task.id) ?? '') || withLimit.has(task.base_id)),
    });
    add({
        feature: 'timeout',
        support: 'lost',
        jobs: jobsWhere((job) => (neededMinutes(job) ?? 0) >= dialect_limits.jobMinutes),
        consequence: 'GitLab ends a job after a month',
        remedy: 'give it less time',
    });
    add(unseenWriters(jobsWhere(() => true)));
    add(lostOutputRules(jobsWhere(() => true)));
    add({
        feature: 'task-schedule',
        support: 'emulated',
        jobs: startingAll({ plan, jobs: nodes.flatMap(({ job }) => job ?? []) }),
        consequence: `a rule on a variable of the pipeline schedule; ${whatElseStarts}`,
        remedy: 'set that variable in the schedule; to start these alone, give every task a schedule',
    });
    for (const { support, jobs, consequence, remedy } of resources) {
        add({
            feature: 'resources',
            support,
            jobs,
            ...(consequence === undefined ? {} : { consequence }),
            ...(remedy === undefined ? {} : { remedy }),
        });
    }
    if (!plan.fail_fast)
        return;
    add({
        feature: 'fail-fast',
        support: 'lost',
        jobs: jobsWhere((job) => kindOf(job) !== 'success' && kindOf(job) !== 'never'),
        consequence: 'GitLab cancels all that waits when a job fails, also tasks that are to run then',
        remedy: 'leave out fail-fast, or emit with --mode wrapper',
    });
}
function asksFailure(node, decisions) {
    const { mustFail = false, guards = [] } = decisions.get(node) ?? {};
    return mustFail || guards.some(asksForFailure);
}
function hidingNodes({ nodes, tooFar }) {
    const hiding = new Set();
    if (tooFar.size === 0)
        return hiding;
    for (const node of nodes) {
        if (tooFar.has(node) || node.needs.some((need) => need.nodes.some((other) => hiding.has(other))))
            hiding.add(node);
    }
    return hiding;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/functions.js

const functions_shellFunctions = {
    orchestrate: { text: attemptsFunction, calls: [] },
    result: {
        text: `# What became of a task and, with commas, of the legs of a matrix together: success, failure or skipped.
result() {
  local leg all=skipped IFS=,
  for leg in $1; do
    eval "leg=\\\${RESULT_$leg:-failure}"
    case $leg in
      failure) all=failure && break ;;
      success) all=success ;;
    esac
  done
  echo "$all"
}`,
        calls: [],
    },
    success: {
        text: `# Whether each task that this one needs was a success.
success() {
  local need
  for need in $ORCH_NEEDS; do
    [ "$(result "$need")" = success ] || return 1
  done
}`,
        calls: ['result'],
    },
    failure: {
        text: `# Whether a task that this one needs, directly or not, failed.
failure() {
  local need IFS=' ,'
  for need in \${ORCH_NEEDS:-} \${ORCH_BEHIND:-}; do
    eval "need=\\\${RESULT_$need:-failure}\\\${FAILED_$need:-}"
    case $need in failure* | *yes) return 0 ;; esac
  done
  return 1
}`,
        calls: [],
    },
    joined: {
        text: `# What a gate that does not hold is for those that need it: failure where one of its needs is.
joined() {
  local need all=skipped
  for need in $ORCH_NEEDS; do
    [ "$(result "$need")" != failure ] || all=failure
  done
  echo "$all"
}`,
        calls: ['result'],
    },
    skip: {
        text: `# Ends the job without having run the task; those that need it are told that it was skipped.
skip() {
  echo "Skipped: $1"
  mkdir -p .orchestrator
  echo "\${2:-skipped}" >".orchestrator/$ORCH_TASK.result"
  exit 0
}`,
        calls: [],
    },
    allowed: {
        text: `# allowed CODE CODES\u2026: ends the job with this code, which counts as a success for others if it is among the codes. What is no
# exit code of the task, as after a timeout, becomes a code that is not among them: allow_failure must not allow it.
ORCH_ROOT=$PWD
allowed() {
  local code=$1 own=$1
  shift
  case \${orch_kind:-failed} in failed) ;; zero) own=0 ;; *) own=none ;; esac
  case " $* " in
    *" $own "*)
      [ -z "\${ORCH_TASK:-}" ] || { mkdir -p "$ORCH_ROOT/.orchestrator" && echo success >"$ORCH_ROOT/.orchestrator/$ORCH_TASK.result"; }
      exit "$own"
      ;;
  esac
  while case " $* " in *" $code "*) ;; *) false ;; esac; do code=$((code % 255 + 1)); done
  exit "$code"
}`,
        calls: [],
    },
    decode: {
        text: `# Puts the text that an output stands for back into its variable.
decode() {
  local name text
  for name in "$@"; do
    eval "text=\\\${$name:-}"
    case $text in base64:*)
      text=$(printf %s "\${text#base64:}" | base64 -d && echo .)
      eval "$name=\\\${text%.}"
      ;;
    esac
  done
}`,
        calls: [],
    },
    lower: {
        text: `# The text in small letters and a full stop, so that no line end is lost.
lower() { printf %s. "$1" | tr '[:upper:]' '[:lower:]'; }`,
        calls: [],
    },
    same: {
        text: `same() { [ "$(lower "$1")" = "$(lower "$2")" ]; }`,
        calls: ['lower'],
    },
    starts_with: {
        text: `starts_with() { local part && part=$(lower "$2") && part=\${part%.} && case $(lower "$1") in "$part"*.) ;; *) false ;; esac; }`,
        calls: ['lower'],
    },
    ends_with: {
        text: `ends_with() { case $(lower "$1") in *"$(lower "$2")") ;; *) false ;; esac; }`,
        calls: ['lower'],
    },
    contains: {
        text: `contains() { local part && part=$(lower "$2") && part=\${part%.} && case $(lower "$1") in *"$part"*.) ;; *) false ;; esac; }`,
        calls: ['lower'],
    },
    number: {
        text: `# number TEXT OPERATOR NUMBER: compares as GitHub does; a text that is no number is unequal to all.
number() {
  local text=\${1:-0}
  case \${text#[+-]} in '' | [!0-9]* | *[!0-9.]* | *.*.*) [ "$2" = '!=' ]; return ;; esac
  awk "BEGIN { exit !($text $2 $3) }" </dev/null
}`,
        calls: [],
    },
    each_value: {
        text: `# each_value COMMAND <FILE: calls COMMAND NAME VALUE for each name=value line and each name<<END block of a file. What is
# neither is left out, and said.
each_value() {
  local orch_line orch_name orch_value orch_end orch_next orch_cr orch_lf
  orch_cr=$(printf '\\r') orch_lf=$(printf '\\n.') && orch_lf=\${orch_lf%.}
  while IFS= read -r orch_line || [ -n "$orch_line" ]; do
    orch_line=\${orch_line%"$orch_cr"} && orch_name=\${orch_line%%=*}
    case $orch_name in
      *'<<'*)
        orch_name=\${orch_line%%<<*} orch_end=\${orch_line#*<<} orch_value='' orch_next=''
        [ -n "$orch_end" ] || orch_name=''
        while [ -n "$orch_name" ] && { IFS= read -r orch_next || [ -n "$orch_next" ]; }; do
          [ "\${orch_next%"$orch_cr"}" != "$orch_end" ] || break
          orch_value=$orch_value$orch_next$orch_lf && orch_next=''
        done
        [ -n "$orch_next" ] || orch_name=''
        orch_value=\${orch_value%"$orch_lf"} && orch_value=\${orch_value%"$orch_cr"}
        ;;
      "$orch_line") orch_name='' ;;
      *) orch_value=\${orch_line#*=} ;;
    esac
    if [ -n "$orch_name" ]; then
      "$1" "$orch_name" "$orch_value"
    elif [ -n "$orch_line" ]; then
      echo "Left out, neither name=value nor a whole name<<END: $orch_line" >&2
    fi
  done
}`,
        calls: [],
    },
    inherit: {
        text: `# inherit NAME\u2026: takes over what the tasks in ORCH_INHERITS, which this one needs directly or not, wrote to GITHUB_ENV and
# GITHUB_PATH, but for variables of these names, which are its own.
orch_path=
inherit() {
  local orch_task orch_text orch_kept=" $* "
  for orch_task in $ORCH_INHERITS; do
    eval "orch_text=\\\${ENV_$orch_task:-}"
    [ -z "$orch_text" ] || each_value export_value <<VALUES
$(printf %s "$orch_text" | base64 -d)
VALUES
    eval "orch_text=\\\${PATH_$orch_task:-}"
    while IFS= read -r orch_text; do
      [ -z "$orch_text" ] || { orch_path=$orch_text:$orch_path && export PATH="$orch_text:$PATH"; }
    done <<FOLDERS
$(printf %s "$orch_text" | base64 -d)
FOLDERS
  done
}
# The names of its own variables begin with orch_: one of theirs would be gone with the function.
export_value() {
  case $orch_kept in *" $1 "*) return ;; esac
  case $(printf %s "$1" | tr a-z A-Z) in
    *[!A-Z0-9_]* | [0-9]* | NODE_OPTIONS | GITHUB_* | RUNNER_* | ORCHESTRATOR_*) false ;;
    *) command export "$1=$2" 2>/dev/null ;;
  esac || echo "Left out: $1 can't be set for other tasks" >&2
}`,
        calls: ['each_value'],
    },
    files: {
        text: `# The files that a task writes outputs and variables to, as in a workflow of GitHub.
mkdir -p .orchestrator
export GITHUB_OUTPUT=$PWD/.orchestrator/$ORCH_TASK.output
export GITHUB_ENV=$PWD/.orchestrator/$ORCH_TASK.variables
export GITHUB_PATH=$PWD/.orchestrator/$ORCH_TASK.path
: | tee "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_PATH"
`.trimEnd(),
        calls: [],
    },
};
function functionTexts(called) {
    const all = new Set(called);
    for (const name of called)
        for (const other of functions_shellFunctions[name].calls)
            all.add(other);
    return Object.entries(functions_shellFunctions).flatMap(([name, { text }]) => (all.has(name) ? [text] : []));
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/publish-script.js


function publishScript(what) {
    const head = `# Tells the jobs that need this one what became of it.
mkdir -p .orchestrator
task=$PWD/.orchestrator/$ORCH_TASK
result=\${ORCH_FAILED:-failure}
[ "$CI_JOB_STATUS" != success ] || result=success
[ ! -f "$task.result" ] || result=$(cat "$task.result" && rm "$task.result")
echo "RESULT_$ORCH_TASK=$result" >"$task.env"`;
    const failures = `failed=
[ "$result" != failure ] || failed=yes
for need in $(echo "\${ORCH_NEEDS:-} \${ORCH_BEHIND:-}" | tr , ' '); do
  eval "need=\\\${RESULT_$need:-failure}\\\${FAILED_$need:-}"
  case $need in failure* | *yes) failed=yes ;; esac
done
[ -z "$failed" ] || echo "FAILED_$ORCH_TASK=yes" >>"$task.env"`;
    const outputs = `# Outputs that others read; ORCH_OUTPUTS names those and, where that is another, the variable's name. An output goes as it
# is where GitLab would not change it, else in base64.
output() {
  if [ "$1" = "$name" ]; then
    exact=yes
  elif [ -n "$exact" ] || [ \${#1} != \${#name} ] || ! same "$1" "$name"; then
    return 0
  fi
  case $2 in
    *[!A-Za-z0-9_./:@%+,-]* | base64:*) told=.base64:$(printf %s "$2" | base64 | tr -d '\\n') ;;
    *) told=.$2 ;;
  esac
}
touch "$task.output"
each_value : <"$task.output"
for entry in $ORCH_OUTPUTS; do
  name=\${entry%%=*} exact='' told=''
  each_value output <"$task.output" 2>/dev/null
  variable=OUTPUT_\${ORCH_TASK}_$(printf %s "\${entry##*=}" | tr -c A-Za-z0-9_ _)
  [ -z "$told" ] || echo "$variable=\${told#.}" >>"$task.env"
done`;
    const environment = `for name in \${ORCH_INHERITS:-}; do
  for name in "ENV_$name" "PATH_$name"; do
    eval "value=\\\${$name:-}"
    [ -z "$value" ] || echo "$name=$value" >>"$task.env"
  done
done
[ ! -s "$task.variables" ] || echo "ENV_$ORCH_TASK=$(base64 <"$task.variables" | tr -d '\\n')" >>"$task.env"
[ ! -s "$task.path" ] || echo "PATH_$ORCH_TASK=$(base64 <"$task.path" | tr -d '\\n')" >>"$task.env"`;
    const size = `size=$(wc -c <"$task.env")
[ "$size" -lt ${dialect_limits.dotenvBytes} ] || echo "GitLab takes less than ${dialect_limits.dotenvBytes} bytes from a job for others; outputs and variables of this one are $size: the job will fail" >&2`;
    return [
        ...(what.outputs ? functionTexts(new Set(['each_value', 'same'])) : []),
        head,
        ...(what.failures ? [failures] : []),
        ...(what.outputs ? [outputs] : []),
        ...(what.environment ? [environment] : []),
        ...(what.outputs || what.environment ? [size] : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/names.js


const reserved = new Set(('image services stages types before_script after_script variables cache include ' +
    'default workflow spec pages pages:deploy true false nil').split(' '));
function isJobName(name) {
    return (name !== '' &&
        name.length <= dialect_limits.name &&
        !reserved.has(name.toLowerCase()) &&
        !/^[.\s]|\s$|\p{Cc}|\p{Zl}|\p{Zp}|\p{Surrogate}|\$\[\[/u.test(name));
}
function jobNames(ids, others) {
    const names = new Map();
    const reservedHere = new Set(others);
    const isFree = (id) => isJobName(id) && !reservedHere.has(id);
    const taken = new Set([...others, ...ids.filter(isFree)]);
    for (const id of ids) {
        let name = isFree(id) ? id : nearName(id);
        if (!isFree(id)) {
            for (let digits = 8; taken.has(name) || !isJobName(name); digits++) {
                name = `${nearName(id).slice(0, dialect_limits.name - digits - 1)} ${names_digest(id, digits)}`;
            }
        }
        taken.add(name);
        names.set(id, name);
    }
    return names;
}
function nearName(id) {
    const clean = id
        .replace(/\$\[\[/g, '$ [[')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ')
        .trim();
    const name = reserved.has(clean.toLowerCase()) || clean.startsWith('.') || clean === '' ? `task ${clean}`.trim() : clean;
    return name.length <= dialect_limits.name ? name : `${name.slice(0, dialect_limits.name - 9)} ${names_digest(id, 8)}`;
}
function names_digest(text, digits) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
function names_isOutputName(name) {
    return /^[\w.-]+$/.test(name);
}
function outputVariables(outputs) {
    const variables = new Map(outputs.filter((name) => !/\W/.test(name)).map((name) => [name, name]));
    const used = new Set(variables.keys());
    for (const name of outputs) {
        if (variables.has(name))
            continue;
        const plain = name.replace(/\W/g, '_');
        let variable = plain;
        for (let n = 2; used.has(variable); n++)
            variable = `${plain}_${n}`;
        used.add(variable);
        variables.set(name, variable);
    }
    return variables;
}
function variableKeys(tasks, taken) {
    const used = new Set(taken);
    return tasks.map(({ id, outputs }) => {
        const plain = id
            .replace(/\W+/g, '_')
            .replace(/^_+|_+$/g, '')
            .slice(0, 60) || 'task';
        const variables = [...outputVariables(outputs).values()];
        const namesOf = (key) => [
            ...['RESULT', 'FAILED', 'ENV', 'PATH'].map((word) => `${word}_${key}`),
            ...variables.map((variable) => `OUTPUT_${key}_${variable}`),
        ];
        let key = plain;
        for (let n = 2; namesOf(key).some((name) => used.has(name)); n++)
            key = `${plain}_${n}`;
        for (const name of namesOf(key))
            used.add(name);
        return key;
    });
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/rendering.js



function publishedOutputs({ job }) {
    return job === undefined || job.publishes === 'all' ? [] : job.publishes;
}
function decisionOf(node, { decisions }) {
    const decision = decisions.get(node);
    if (decision === undefined)
        throw new Error(`nothing is decided about ${node.id}`);
    return decision;
}
function addState(node, decision, rendering, job) {
    const { calls, variables, key, inherits } = job;
    const keyOf = (other) => rendering.keys.get(other) ?? '';
    const asksAll = asksForFailures(decision) || decision.guards.some((guard) => callsOf(guard).has('success'));
    const needs = asksAll ? node.needs : decision.mustSucceed;
    if (decision.publishes || calls.has('skip'))
        variables.set('ORCH_TASK', key);
    if (needs.length > 0)
        variables.set('ORCH_NEEDS', needs.map((need) => need.nodes.map(keyOf).join(',')).join(' '));
    const behind = asksForFailures(decision) ? rendering.behind(node).needs : [];
    if (behind.length > 0)
        variables.set('ORCH_BEHIND', behind.map(keyOf).join(' '));
    if (inherits.length > 0)
        variables.set('ORCH_INHERITS', inherits.map(keyOf).join(' '));
    const outputs = publishedOutputs(node);
    if (decision.publishes && outputs.length > 0) {
        const words = Array.from(outputVariables(outputs), ([name, variable]) => variable === name.replace(/\W/g, '_') ? name : `${name}=${variable}`);
        variables.set('ORCH_OUTPUTS', words.join(' '));
    }
    if (decision.publishes && node.job?.task.continue_on_error === true)
        variables.set('ORCH_FAILED', 'success');
    const joined = calls.has('result') ? node.needs.filter((need) => need.nodes.length > 1) : [];
    const read = new Set([...[...needs, ...joined].flatMap((need) => need.nodes), ...behind]);
    for (const other of read) {
        const isMissing = isOptional(decisionOf(other, rendering), decision) || decision.final;
        if (isMissing)
            variables.set(`RESULT_${keyOf(other)}`, 'skipped');
    }
}
function asksForFailures({ tellsFailures, mustFail, guards }) {
    return tellsFailures || mustFail || guards.some(asksForFailure);
}
function namesOf(node, rendering, known, outputs) {
    const needOfKey = (key) => node.needs.find((need) => need.key === key) ??
        node.needs.find((need) => need.key.toLowerCase() === key.toLowerCase());
    const keyOf = (other) => rendering.keys.get(other) ?? '';
    const env = node.job?.task.env ?? {};
    return {
        result(key) {
            const legs = needOfKey(key)?.nodes ?? [];
            const [leg] = legs;
            if (leg === undefined)
                return '';
            const decision = decisionOf(node, rendering);
            const isMissing = isOptional(decisionOf(leg, rendering), decision) || decision.final;
            return legs.length === 1
                ? `\${RESULT_${keyOf(leg)}:-${isMissing ? 'skipped' : 'failure'}}`
                : `$(result ${legs.map(keyOf).join(',')})`;
        },
        output(key, name) {
            const variables = (needOfKey(key)?.nodes ?? []).map((leg) => `OUTPUT_${keyOf(leg)}_${outputVariables(publishedOutputs(leg)).get(name) ?? ''}`);
            for (const variable of variables)
                outputs.add(variable);
            return variables.reduce((before, variable) => (before === '' ? `$${variable}` : `\${${variable}:-${before}}`), '');
        },
        own(name) {
            const found = Object.hasOwn(env, name)
                ? name
                : Object.keys(env).find((other) => other.toLowerCase() === name.toLowerCase());
            if (found === undefined)
                return undefined;
            const [only, ...more] = templateParts(env[found] ?? '', known);
            return only?.kind === 'text' && more.length === 0 ? { text: only.text } : 'made';
        },
        inherits: rendering.files.inherits(node).length > 0,
    };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/write.js



function write_jobText(job) {
    const lines = [...job.comments.map((comment) => `# ${comment}`), `${yamlKey(job.name)}:`];
    const put = (key, value) => {
        if (value !== undefined)
            lines.push(`  ${key}: ${value}`);
    };
    put('extends', job.extends);
    put('stage', yamlScalar(job.stage));
    if (job.needs !== undefined)
        lines.push(...needsLines(job.needs));
    if (job.rules.length > 0)
        lines.push('  rules:', ...job.rules.flatMap(ruleLines));
    put('when', job.when);
    if (job.matrix.length > 0)
        lines.push('  parallel:', '    matrix:', ...job.matrix.flatMap(write_matrixLines));
    if (job.allow_failure === true)
        put('allow_failure', 'true');
    else if (job.allow_failure !== false) {
        lines.push('  allow_failure:', `    exit_codes: [${job.allow_failure.exit_codes.join(', ')}]`);
    }
    put('timeout', job.timeout === undefined ? undefined : durationText(job.timeout));
    put('resource_group', job.resource_group === undefined ? undefined : yamlScalar(job.resource_group));
    lines.push(...variablesLines(job.variables, '  '));
    lines.push('  script:', ...scriptLines(job.script, '    '));
    return lines.join('\n');
}
function legText(job) {
    const head = [`${yamlKey(job.name)}:`, `  extends: ${yamlScalar(job.extends ?? '')}`];
    return [...head, ...variablesLines(job.variables, '  ')].join('\n');
}
function variablesLines(variables, indent) {
    if (variables.size === 0)
        return [];
    return [
        `${indent}variables:`,
        ...Array.from(variables, ([name, variable]) => typeof variable === 'string'
            ? `${indent}  ${yamlKey(name)}: ${variableText(variable, `${indent}    `)}`
            : `${indent}  ${yamlKey(name)}:\n${indent}    value: ${variableText(variable.value, `${indent}      `)}\n${indent}    expand: false`),
    ];
}
function variableText(text, indent) {
    if (text.includes('\n'))
        return yamlText(text, indent);
    return /^[A-Za-z_$/][\w$./:@%+,-]*$/.test(text) ? yamlLine(text, indent) : quotedScalar(text);
}
function scriptLines(script, indent) {
    return script.map((line) => `${indent}- ${yamlLine(line, `${indent}  `)}`);
}
function needsLines(needs) {
    const items = needs.map(({ job, optional }) => optional ? `{ job: ${write_flowScalar(job)}, optional: true }` : write_flowScalar(job));
    const line = `  needs: [${items.join(', ')}]`;
    return line.length <= 120 ? [line] : ['  needs:', ...items.map((item) => `    - ${item}`)];
}
function write_flowScalar(text) {
    return /^[A-Za-z_][\w ./-]*$/.test(text) ? yamlScalar(text) : quotedScalar(text);
}
function ruleLines(rule) {
    const entries = [
        ...(rule.if === undefined ? [] : [`if: ${yamlLine(rule.if, '        ')}`]),
        ...(rule.when === undefined ? [] : [`when: ${rule.when}`]),
    ];
    return entries.map((entry, index) => `    ${index === 0 ? '-' : ' '} ${entry}`);
}
function write_matrixLines(entry) {
    return Object.entries(entry).map(([name, values], index) => {
        const list = values.map((value) => quotedScalar(value));
        return `      ${index === 0 ? '-' : ' '} ${yamlKey(name)}: ${list.length === 1 ? (list[0] ?? '') : `[${list.join(', ')}]`}`;
    });
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/shared-jobs.js




const howJobsDecide = [
    '# GitLab skips a job as soon as one that it needs is skipped, `when: always` included. So a job whose result others ask',
    '# for is never skipped: it begins with `success || skip` or the like, and .publish tells the others what it came to.',
];
const howJobsEnd = [
    '# A job that exceeds its timeout runs no after_script: RUNNER_SCRIPT_TIMEOUT, the limit of the task, ends its script before.',
];
const publishJob = '.publish';
function sharedLines(nodes, { decisions, files }, calls, published, isScriptTimed) {
    const publishing = nodes.filter((node) => decisions.get(node)?.publishes === true);
    const functions = functionTexts(new Set([...calls].filter((name) => name !== 'files')));
    const decides = calls.has('skip') ? howJobsDecide : [];
    const lines = functions.length === 0 ? [] : [...decides, '.task:', '  before_script:', ...scriptLines(functions, '    ')];
    if (publishing.length === 0)
        return lines;
    const publish = publishScript({
        outputs: publishing.some((node) => publishedOutputs(node).length > 0),
        environment: publishing.some((node) => files.writes(node) || files.inherits(node).length > 0),
        failures: publishing.some((node) => decisions.get(node)?.tellsFailures === true),
    });
    const before = [
        ...([...published].some((name) => name !== 'files') ? ['    - !reference [.task, before_script]'] : []),
        ...(published.has('files') ? scriptLines(functionTexts(new Set(['files'])), '    ') : []),
    ];
    return [
        ...lines,
        ...(lines.length === 0 ? [] : ['']),
        ...(isScriptTimed ? howJobsEnd : []),
        `${publishJob}:`,
        ...(before.length === 0 ? [] : ['  before_script:', ...before]),
        '  after_script:',
        ...scriptLines([publish], '    '),
        '  artifacts:',
        '    when: always',
        '    reports:',
        '      dotenv: .orchestrator/$ORCH_TASK.env',
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/leg-templates.js


function jobTexts(written) {
    const groups = new Map();
    for (const { job, matrix } of written) {
        if (matrix === undefined || !isJobName(matrix))
            continue;
        const group = groups.get(matrix);
        if (group === undefined)
            groups.set(matrix, [job]);
        else
            group.push(job);
    }
    const templates = new Map();
    for (const [matrix, legs] of groups) {
        const [first] = legs;
        if (first === undefined || legs.length === 1 || new Set(legs.map(withoutOwn)).size > 1)
            continue;
        const shared = [...first.variables].filter(([name, value]) => {
            const text = JSON.stringify(value);
            return legs.every(({ variables }) => JSON.stringify(variables.get(name)) === text);
        });
        const name = `.legs of ${matrix}`;
        templates.set(matrix, { ...first, name, variables: new Map(shared) });
    }
    const begun = new Set();
    return written.flatMap(({ job, matrix = '' }) => {
        const template = templates.get(matrix);
        if (template === undefined)
            return [write_jobText(job)];
        const own = [...job.variables].filter(([name]) => !template.variables.has(name));
        const leg = legText({ ...job, extends: template.name, variables: new Map(own) });
        if (begun.has(matrix))
            return [leg];
        begun.add(matrix);
        return [write_jobText(template), leg];
    });
}
function withoutOwn({ name: _name, variables: _variables, ...rest }) {
    return JSON.stringify(rest);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/matrix.js



function matrix_wholeMatrices(nodes, isTold) {
    const groups = new Map();
    for (const node of nodes) {
        const { base_id: id, matrix } = node.job?.task ?? {};
        if (id === undefined || matrix === undefined)
            continue;
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [node]);
        else
            group.push(node);
    }
    for (const [id, legs] of groups) {
        const isWhole = legs.length > 1 && legs.length <= dialect_limits.parallel && isJobName(id) && !legs.some(isTold);
        if (!isWhole || !haveSameKeys(legs) || !areNeededTogether(legs) || !fitsNames(id, legs))
            groups.delete(id);
    }
    return groups;
}
function matrixOf({ job }) {
    return job?.task.matrix ?? {};
}
function haveSameKeys(legs) {
    const keys = Object.keys(matrixOf(legs[0]));
    return (keys.length > 0 &&
        legs.every((leg) => {
            const matrix = matrixOf(leg);
            const values = Object.values(matrix);
            const isPlain = values.every((value) => (typeof value !== 'object' || value === null) && !(0,matrix_variable/* matrixText */.v)(value).includes('$'));
            return isPlain && Object.keys(matrix).join('\0') === keys.join('\0');
        }));
}
function areNeededTogether(legs) {
    const dependents = new Set(legs.flatMap((leg) => leg.dependents));
    return [...dependents].every((dependent) => {
        const waitsFor = new Set(dependent.waitsFor);
        return legs.every((leg) => waitsFor.has(leg));
    });
}
function matrixNames(nodes) {
    return nodes.flatMap((node) => {
        const { id, base_id: base = '', matrix } = node.job?.task ?? {};
        return matrix === undefined || base === id ? [] : [base, legName(base, node)];
    });
}
function legName(id, leg) {
    return `${id}: [${Object.values(matrixOf(leg)).map(matrix_variable/* matrixText */.v).join(', ')}]`;
}
function fitsNames(id, legs) {
    const names = legs.map((leg) => legName(id, leg));
    return new Set(names).size === legs.length && names.every((name) => name.length <= dialect_limits.name);
}
function matrixEntries(legs) {
    const entries = legs.map((leg) => Object.fromEntries(Object.entries(matrixOf(leg)).map(([key, value]) => [(0,matrix_variable/* matrixVariable */.i)(key), [(0,matrix_variable/* matrixText */.v)(value)]])));
    const [first = {}] = entries;
    const axes = Object.fromEntries(Object.keys(first).map((name) => [name, [...new Set(entries.flatMap((entry) => entry[name] ?? []))]]));
    let product = [[]];
    for (const values of Object.values(axes))
        product = product.flatMap((row) => values.map((value) => row.concat(value)));
    const written = entries.map((entry) => Object.values(entry).flat());
    return JSON.stringify(product) === JSON.stringify(written) ? [axes] : entries;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/comments.js

function taskComments({ id, base_id, name, description, skip }) {
    const leg = id.slice(base_id.length);
    const shown = leg !== '' && name.endsWith(leg) ? name.slice(0, -leg.length) : name;
    return [
        ...(shown.toLowerCase() === base_id.toLowerCase() || shown === id ? [] : [shown]),
        ...(description === undefined ? [] : [description]),
        ...(skip === undefined ? [] : [`Skipped: ${skip}`]),
    ].map(commentText);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/shell-expression.js





function shellCondition(tree, names) {
    const known = knownCondition(tree, names);
    if (known !== undefined)
        return shellText(known);
    if (tree.kind === 'not') {
        const inner = shellCondition(tree.of, names);
        return inner === undefined ? undefined : `! ${isOneCommand(inner) ? inner : `{ ${inner}; }`}`;
    }
    if (tree.kind === 'and' || tree.kind === 'or') {
        const parts = tree.of.map((part) => shellCondition(part, names));
        if (parts.includes(undefined))
            return undefined;
        return tree.kind === 'and' ? parts.join(' && ') : `{ ${parts.join(' || ')}; }`;
    }
    if (tree.kind === 'call') {
        const status = { success: 'success', failure: 'failure', always: 'true', cancelled: 'false' }[tree.name];
        if (status !== undefined)
            return status;
    }
    return comparisonCommand(tree, names) ?? truthCommand(tree, names);
}
function isOneCommand(command) {
    return !/ (?:&&|\|\|) /.test(command) || (command.startsWith('{ ') && command.endsWith('; }'));
}
function comparisonCommand(tree, names) {
    const comparison = comparisonOf(tree);
    if (comparison !== undefined && 'any' in comparison) {
        return shellCondition({ kind: 'or', of: comparison.any }, names);
    }
    if (tree.kind === 'call') {
        const how = { contains: 'contains', startswith: 'starts', endswith: 'ends' }[tree.name];
        const [first, second] = tree.args.map((part) => shellValue(part, names));
        if (how === undefined || first === undefined || second === undefined || listArgument(tree))
            return undefined;
        return `${shellNames[how]} "${first}" "${second}"`;
    }
    if (tree.kind !== 'compare')
        return undefined;
    const { operator, left, right } = tree;
    if (right.kind === 'literal' && typeof right.value === 'number' && isText(left)) {
        const value = shellValue(left, names);
        return value === undefined ? undefined : `number "${value}" '${operator}' ${String(right.value)}`;
    }
    if ((operator !== '==' && operator !== '!=') || !isText(left) || !isText(right))
        return undefined;
    const [first, second] = [shellValue(left, names), shellValue(right, names)];
    if (first === undefined || second === undefined)
        return undefined;
    const denied = operator === '==' ? '' : '! ';
    if (second === '')
        return `[ ${operator === '==' ? '-z' : '-n'} "${first}" ]`;
    const literal = right.kind === 'literal' ? String(right.value) : undefined;
    const isResult = left.kind === 'reference' && left.path[0] === 'needs' && left.path[2] === 'result';
    if (literal !== undefined && (!/[a-z]/i.test(literal) || (isResult && /^[a-z]+$/.test(literal)))) {
        return `[ "${first}" ${operator === '==' ? '=' : '!='} ${word(literal)} ]`;
    }
    return `${denied}same "${first}" ${literal === undefined ? `"${second}"` : word(literal)}`;
}
function isText(tree) {
    return ((tree.kind === 'literal' && typeof tree.value === 'string') ||
        (tree.kind === 'reference' && tree.path.length > 1) ||
        (tree.kind === 'call' && tree.name === 'format'));
}
function listArgument({ args }) {
    return args.some((part) => part.kind === 'call' && part.name !== 'format');
}
function truthCommand(tree, names) {
    if ((tree.kind !== 'reference' && tree.kind !== 'call') || isBoolean(tree))
        return undefined;
    const value = shellValue(tree, names);
    return value === undefined ? undefined : `[ -n "${value}" ]`;
}
function shellValue(tree, names) {
    if (tree.kind === 'literal')
        return withinQuotes(coerced(tree.value));
    if (tree.kind === 'reference')
        return referenceValue(tree.path, names);
    if (isBoolean(tree)) {
        const condition = shellCondition(tree, names);
        return condition === undefined ? undefined : `$(if ${condition}; then echo true; else echo false; fi)`;
    }
    if (tree.kind === 'and' || tree.kind === 'or')
        return choice(tree.kind, tree.of, names);
    return tree.kind === 'call' && tree.name === 'format' ? formatted(tree.args, names) : undefined;
}
function isBoolean(tree) {
    if (tree.kind === 'and' || tree.kind === 'or')
        return tree.of.every(isBoolean);
    if (tree.kind === 'call')
        return ['contains', 'startswith', 'endswith'].includes(tree.name);
    return tree.kind === 'compare' || tree.kind === 'not';
}
function choice(kind, parts, names) {
    const [last, ...before] = parts.toReversed();
    if (last === undefined)
        return undefined;
    const [first] = before;
    if (first === undefined)
        return shellValue(last, names);
    const rest = before.length === 1 ? first : { kind, of: before.toReversed() };
    const isTernary = kind === 'or' && rest.kind === 'and' && rest.of.length === 2 && isTrueLiteral(rest.of[1]);
    const condition = shellCondition(isTernary ? (rest.of[0] ?? rest) : rest, names);
    const value = shellValue(isTernary ? (rest.of[1] ?? rest) : rest, names);
    const other = shellValue(last, names);
    if (condition === undefined || value === undefined || other === undefined)
        return undefined;
    const [then, otherwise] = kind === 'or' ? [value, other] : [other, value];
    return `$(if ${condition}; then printf %s "${then}"; else printf %s "${otherwise}"; fi)`;
}
function isTrueLiteral(tree) {
    return tree?.kind === 'literal' && isTrue(tree.value);
}
function formatted([pattern, ...args], names) {
    if (pattern?.kind !== 'literal' || typeof pattern.value !== 'string')
        return undefined;
    const values = args.map((arg) => shellValue(arg, names));
    let failed = false;
    const text = pattern.value.split(/(\{\{|\}\}|\{\d+\})/).map((piece, index) => {
        if (index % 2 === 0)
            return withinQuotes(piece);
        if (piece === '{{' || piece === '}}')
            return piece.slice(1);
        const value = values[Number(piece.slice(1, -1))];
        failed ||= value === undefined;
        return value ?? '';
    });
    return failed ? undefined : text.join('');
}
function referenceValue(path, names) {
    const [context, name = '', property, output] = path;
    if (context === 'needs' && path.length === 3 && property?.toLowerCase() === 'result')
        return names.result(name);
    if (context === 'needs' && path.length === 4 && property?.toLowerCase() === 'outputs') {
        return names.output(name, output ?? '');
    }
    if (context === 'env' && path.length === 2) {
        const own = names.own(name);
        if (own !== undefined && own !== 'made')
            return withinQuotes(own.text);
        return /^[A-Za-z_]\w*$/.test(name) ? `$${name}` : undefined;
    }
    if (context === 'github')
        return githubValues[githubName(path)];
    if (context === 'runner' && name === 'temp')
        return '${TMPDIR:-/tmp}';
    return context === 'runner' && name === 'os' ? '$(uname -s | sed s/Darwin/macOS/)' : undefined;
}
function shellTemplate(parts, names) {
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'text')
        return word(only.text);
    const pieces = parts.map((part) => (part.kind === 'text' ? withinQuotes(part.text) : shellValue(part.tree, names)));
    if (pieces.includes(undefined))
        return undefined;
    const text = pieces.map((piece, index) => {
        const next = pieces[index + 1] ?? '';
        return /^\$\w+$/.test(piece ?? '') && /^\w/.test(next) ? `\${${(piece ?? '').slice(1)}}` : piece;
    });
    return `"${text.join('')}"`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/command.js








const shortestNative = 5;
const ofTheShell = new Set([124, 126, 127, 137]);
function jobCommand(job, names, known, isTold) {
    const { task } = job;
    const { command } = task;
    const minutes = task.timeout / 60_000;
    const isNative = Number.isInteger(minutes) && minutes >= shortestNative && minutes <= dialect_limits.jobMinutes;
    const isPlain = job.pauses.length === 0 &&
        task.allowed_exit_codes.join(' ') === '0' &&
        task.kill_after === 5000 &&
        task.memory_limit === undefined;
    const allowed = typeof task.continue_on_error === 'object' ? task.continue_on_error.exit_codes : [];
    const isDoubtful = allowed.some((code) => ofTheShell.has(code)) || !task.allowed_exit_codes.includes(0);
    const isAsked = allowed.length > 0 && (isTold || isDoubtful);
    const code = isAsked ? ` || allowed $? ${allowed.join(' ')}` : allowed.length > 0 ? ' || exit $?' : '';
    const calls = isAsked ? ['allowed'] : [];
    const strange = Object.entries(task.env).filter(([name]) => !/^[A-Za-z_]\w*$/.test(name));
    const values = strange.map(([name, value]) => {
        const text = shellTemplate(templateParts(value, known), names);
        return text === undefined ? undefined : `${word(`${name}=`)}${text}`;
    });
    if (values.includes(undefined))
        return undefined;
    const prefix = values.length === 0 ? '' : `env ${values.join(' ')} `;
    if (command.kind === 'gate')
        return { line: 'true', timeout: undefined, calls: [] };
    if (command.kind === 'script') {
        const args = command.args.map((arg) => shellTemplate(templateParts(arg, known), names));
        if (args.includes(undefined))
            return undefined;
        const words = [...command.interpreter.map(word), scriptPath(job, 'CI_PROJECT_DIR', word), ...args].join(' ');
        if (!isPlain || isDoubtful)
            return command_orchestrated(job, [], ` -- ${prefix}${words}${code}`, calls);
        const limit = isNative ? '' : `timeout -k 5 ${task.timeout / 1000} `;
        return {
            line: `${limit}${prefix}${words}${code}`,
            timeout: isNative ? minutes : undefined,
            calls,
        };
    }
    const body = command.run.replace(/\n+$/, '');
    const isBare = command.shell === 'bash' && isPlain && isNative && prefix === '' && code === '' && !body.includes('$[[');
    if (isBare)
        return { line: body.trim() === '' ? ':' : body, timeout: minutes, calls: [] };
    const shell = (0,shells/* shellCommand */.q$)(command.shell);
    if (shell === undefined)
        return undefined;
    const script = (0,shells/* shellScript */.ky)(shell, command.run);
    const input = script.includes('$[[') ? encodedScript(script, code) : hereScript(script, code);
    if (command.shell === 'bash' && prefix === '')
        return command_orchestrated(job, [], input, calls);
    const call = [word(shell.program), ...(0,shells/* shellArguments */.$g)(shell, '@script@').map(word)].join(' ');
    const options = ['--script', word(shell.extension === '' ? '.txt' : shell.extension)];
    return command_orchestrated(job, options, ` -- ${prefix}${call}${input}`, calls);
}
function command_orchestrated(job, more, rest, calls) {
    const line = `${['orchestrate', ...attemptOptions(job), ...more].join(' ')}${rest}`;
    return { line, timeout: undefined, calls: ['orchestrate', ...calls] };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/unsayable.js



const unsayable_spellings = { tojson: 'toJSON', fromjson: 'fromJSON' };
function unsayable_unsayable(trees, names) {
    const parts = trees.flatMap(partsOfTree);
    const reasons = [
        ...parts.map((part) => (part.kind === 'other' ? part.what : part.kind === 'index' ? indexed(part) : undefined)),
        ...parts.map((part) => (part.kind === 'call' ? unsayable_nameOf(part, ['tojson', 'join', 'case']) : undefined)),
        ...parts.map((part) => part.kind === 'reference' && shellValue(part, names) === undefined ? `\`${part.path.join('.')}\`` : undefined),
        ...parts.map((part) => (part.kind === 'call' ? unsayable_nameOf(part, ['fromjson']) : undefined)),
    ];
    const smallest = parts.findLast((part) => part.kind === 'compare' && shellCondition(part, names) === undefined);
    const reason = reasons.find((one) => one !== undefined) ?? written(smallest) ?? 'what an expression in it compares';
    return `${reason} has no counterpart in a script of GitLab`;
}
function written(tree) {
    const text = tree === undefined ? undefined : expressionText(tree);
    return text === undefined ? undefined : `\`${text}\``;
}
function indexed(tree) {
    const text = written(tree);
    return text === undefined ? computedIndex : `${text}, ${computedIndex},`;
}
function unsayable_nameOf({ name }, names) {
    return names.includes(name) ? `the function ${unsayable_spellings[name] ?? name}` : undefined;
}
function unsayableTexts(texts, known, names) {
    const parts = texts.flatMap((text) => templateParts(text, known));
    return unsayable_unsayable(parts.flatMap((part) => (part.kind === 'value' ? [part.tree] : [])), names);
}
function whyNoCommand(task, known, names) {
    const { command, env = {} } = task ?? {};
    const args = command?.kind === 'script' ? command.args : [];
    const why = unsayableTexts([...args, ...Object.values(env)], known, names);
    return args.length > 0
        ? { problem: `\`args\`: ${why}`, key: 'command.args' }
        : { problem: `\`env\`: ${why}`, key: 'env' };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/variables.js


const variables_ofTheRunner = /^(?:CI|CI_\w+|GITLAB_\w+|GIT_\w+|FF_\w+|RUNNER_\w+|DOCKER_\w+|KUBERNETES_\w+|SECURE_\w+|TRANSFER_\w+|ARTIFACT_\w+|CACHE_\w+|ORCH_\w+|PATH|HOME|SHELL|PWD|OLDPWD|IFS|ENV|BASH\w*|LD_\w+|TMPDIR|UID|EUID|PPID|SHELLOPTS|POSIXLY_CORRECT|PS4)$/;
const scriptTimeout = 'RUNNER_SCRIPT_TIMEOUT';
const taskIdVariable = 'ORCHESTRATOR_TASK_ID';
function variableFor(template, known) {
    const parts = templateParts(template, known);
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'text')
        return literalVariable(only.text);
    let text = '';
    for (const part of parts) {
        if (part.kind === 'text')
            text += part.text.replaceAll('$', '$$$$');
        else if (part.tree.kind === 'reference' && part.tree.path[0] === 'matrix' && part.tree.path.length === 2) {
            text += `\${${(0,matrix_variable/* matrixVariable */.i)(part.tree.path[1] ?? '')}}`;
        }
        else
            return undefined;
    }
    return text.includes('$[[') ? undefined : text;
}
function literalVariable(text) {
    return text.includes('$') ? { value: text, expand: false } : text;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/render.js


















function render_renderJob(node, rendering, known) {
    const decision = decisionOf(node, rendering);
    const key = rendering.keys.get(node) ?? '';
    const outputs = new Set();
    const names = namesOf(node, rendering, known, outputs);
    const calls = new Set();
    const isLeftOut = decision.known.kind === 'false';
    const inherits = isLeftOut ? [] : rendering.files.inherits(node);
    const variables = new Map();
    const task = node.job?.task;
    const ofLeg = Object.keys(task?.matrix ?? {}).map(matrix_variable/* matrixVariable */.i);
    const exports = [];
    for (const [name, template] of Object.entries(task?.env ?? {})) {
        if (!/^[A-Za-z_]\w*$/.test(name) || isOwnVariable(name) || ofLeg.includes(name))
            continue;
        const variable = variables_ofTheRunner.test(name) || inherits.length > 0 ? undefined : variableFor(template, known);
        if (variable !== undefined) {
            variables.set(name, variable);
            continue;
        }
        const value = shellTemplate(templateParts(template, known), names);
        if (value === undefined) {
            return { problem: `\`env.${name}\`: ${unsayableTexts([template], known, names)}`, key: `env.${name}` };
        }
        exports.push(`export ${name}=${name === 'PATH' && inherits.length > 0 ? '"$orch_path"' : ''}${value}`);
    }
    for (const [name, value] of Object.entries(known.matrix ?? {}))
        variables.set((0,matrix_variable/* matrixVariable */.i)(name), literalVariable((0,matrix_variable/* matrixText */.v)(value)));
    const jobName = rendering.names.get(node.id) ?? node.id;
    if (rendering.tellsIds && task !== undefined && (jobName !== task.id || jobName.includes('$')))
        variables.set(taskIdVariable, literalVariable(task.id));
    const guards = guardLines(node, decision, rendering, names);
    if (guards === undefined)
        return { problem: `\`if\`: ${unsayable_unsayable(decision.guards, names)}`, key: 'if' };
    const directory = folderLine(node, names, known);
    if (directory === undefined) {
        const why = unsayableTexts([task?.working_directory ?? ''], known, names);
        return { problem: `\`working-directory\`: ${why}`, key: 'working_directory' };
    }
    const command = node.job === undefined ? gate : jobCommand(node.job, names, known, decision.publishes);
    if (command === undefined)
        return whyNoCommand(node.job?.task, known, names);
    const script = [
        ...(inherits.length === 0 ? [] : [['inherit', ...ofLeg].join(' ')]),
        ...(outputs.size === 0 ? [] : [`decode ${[...outputs].join(' ')}`]),
        ...(decision.guards.some(namesEnvironment) ? [...exports, ...guards] : [...guards, ...exports]),
        ...directory,
        ...(node.job !== undefined && isPythonScript(node.job) ? [pythonPathLine(node.job, 'CI_PROJECT_DIR', word)] : []),
        firstLineWithoutBackticks(command.line),
    ];
    const isOurs = task?.command.kind === 'script' || command.line.startsWith('orchestrate ');
    const generated = [...script.slice(0, -1), ...(isOurs ? command.line.split('\n', 1) : [])];
    if (inherits.length > 0)
        calls.add('inherit');
    if (outputs.size > 0)
        calls.add('decode');
    for (const name of command.calls)
        calls.add(name);
    for (const name of Object.keys(functions_shellFunctions)) {
        if (generated.some((line) => new RegExp(`(?:^|[({!;&|] ?|if |orch_kind=error )${name}(?:[ ;)]|$)`).test(line)))
            calls.add(name);
    }
    const writesFiles = decision.publishes && (rendering.files.writes(node) || publishedOutputs(node).length > 0);
    if (writesFiles)
        calls.add('files');
    addState(node, decision, rendering, { calls, variables, key, inherits });
    const isPublishing = decision.publishes;
    const isScriptTimed = isPublishing && command.timeout !== undefined;
    if (isScriptTimed)
        variables.set(scriptTimeout, `${command.timeout}m`);
    return {
        calls,
        isTimed: command.timeout !== undefined,
        job: {
            name: jobName,
            comments: render_commentsOf(node, decision),
            extends: isPublishing ? publishJob : calls.size > 0 ? '.task' : undefined,
            stage: rendering.stageOf(node),
            needs: decision.final
                ? undefined
                : [...node.waitsFor, ...rendering.behind(node).waitsFor].map((other) => render_needOf(other, decision, rendering)),
            rules: rulesOf(decision),
            when: decision.when === 'on_success' || decision.known.kind !== 'true' ? undefined : decision.when,
            matrix: [],
            allow_failure: task?.continue_on_error ?? false,
            timeout: isScriptTimed
                ? withRoom(command.timeout)
                : (command.timeout ?? (node.job === undefined ? undefined : neededMinutes(node.job))),
            resource_group: rendering.resourceGroup(node),
            variables,
            script,
        },
    };
}
const gate = { line: 'true', timeout: undefined, calls: [] };
function guardLines(node, decision, rendering, names) {
    const { mustSucceed, mustFail, guards } = decision;
    const isGate = node.job === undefined || node.job.task.command.kind === 'gate';
    const lines = [];
    if (mustSucceed.length > 0) {
        const keys = mustSucceed.map((need) => need.nodes.map((leg) => rendering.keys.get(leg) ?? '').join(','));
        const result = isGate ? ' "$(joined)"' : '';
        const what = keys.length === 1 ? 'what it needs was not successful' : 'not all that it needs was successful';
        lines.push(`success || skip ${word(what)}${result}`);
    }
    if (mustFail)
        lines.push(`failure || skip ${word('nothing that it needs has failed')}`);
    for (const guard of guards) {
        const condition = shellCondition(guard, names);
        if (condition === undefined)
            return undefined;
        lines.push(`${condition} || skip ${word('its condition is false')}`);
    }
    return lines;
}
function namesEnvironment(tree) {
    return JSON.stringify(tree).includes('"env"');
}
function folderLine(node, names, known) {
    const folder = node.job?.task.working_directory ?? '.';
    if (folder === '.' || node.job?.task.command.kind === 'gate')
        return [];
    const text = shellTemplate(templateParts(folder, known), names);
    if (text === undefined)
        return undefined;
    const allowed = node.job?.task.continue_on_error;
    const failed = typeof allowed === 'object' && allowed.exit_codes.includes(1)
        ? ` || orch_kind=error allowed 1 ${allowed.exit_codes.join(' ')}`
        : '';
    return [`cd ${folderToEnter(text)}${failed}`];
}
function firstLineWithoutBackticks(text) {
    return /^[^\n]*`/.test(text) ? `# \n${text}` : text;
}
function render_needOf(other, decision, rendering) {
    return {
        job: rendering.names.get(other.id) ?? other.id,
        optional: isOptional(decisionOf(other, rendering), decision),
    };
}
function rulesOf({ known, when }) {
    if (known.kind === 'true')
        return [];
    if (known.kind === 'false')
        return [{ when: 'never' }];
    const then = when === 'on_success' ? {} : { when };
    return Array.from(partsOf('any', known), (part) => ({ if: ruleText(part), ...then }));
}
function render_commentsOf({ job }, decision) {
    if (job === undefined)
        return ['Only joins its needs: GitLab takes at most 50 for one job.'];
    const { task } = job;
    const isUntold = decision.guards.length > 0 || (decision.known.kind === 'false' && task.if !== undefined);
    return [...taskComments(task), ...(isUntold ? [commentText(`if: ${task.if ?? ''}`)] : [])];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/merged-matrices.js






function mergedMatrices(nodes, rendering) {
    const merged = new Map();
    const isTold = (node) => rendering.decisions.get(node)?.publishes === true;
    for (const [id, legs] of matrix_wholeMatrices(nodes, isTold)) {
        const [first] = legs;
        const ownId = legsId(legs);
        if (first === undefined || (rendering.tellsIds && ownId === undefined))
            continue;
        const texts = new Set();
        let rendered;
        for (const leg of legs) {
            rendered = render_renderJob(leg, rendering, leg.job === undefined ? {} : knownOfLegs(leg.job.task));
            if ('problem' in rendered)
                break;
            const { name: _name, variables, ...job } = rendered.job;
            texts.add(JSON.stringify([job, [...variables]]));
        }
        if (rendered === undefined || 'problem' in rendered || texts.size !== 1)
            continue;
        const variables = new Map(rendered.job.variables);
        if (rendering.tellsIds && ownId !== undefined)
            variables.set(taskIdVariable, ownId);
        const job = { ...rendered.job, name: id, matrix: matrixEntries(legs), variables };
        for (const leg of legs)
            merged.set(leg, leg === first ? { ...rendered, job } : 'with another');
    }
    return merged;
}
function legsId(legs) {
    const keys = keysOfIds(legs.flatMap(({ job }) => job ?? []));
    const base = legs[0]?.job?.task.base_id.replaceAll('$', '$$$$');
    return keys && `${base} (${keys.map((key) => `\${${(0,matrix_variable/* matrixVariable */.i)(key)}}`).join(', ')})`;
}
function withMatrices(needs, node, { names, behind }, matrices) {
    if (needs === undefined)
        return undefined;
    const renamed = new Map();
    for (const other of [...node.waitsFor, ...behind(node).waitsFor]) {
        if (matrices.has(other))
            renamed.set(names.get(other.id) ?? '', other.job?.task.base_id ?? '');
    }
    if (renamed.size === 0)
        return needs;
    const found = new Map(needs.map((need) => {
        const job = renamed.get(need.job) ?? need.job;
        return [job, { ...need, job }];
    }));
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/nodes.js



function nodes_makeNodes(pipeline) {
    const nodes = [];
    const byJob = [];
    const gates = new Map();
    const gated = [];
    const tooMany = [];
    const ids = new Set(pipeline.jobs.map(({ task }) => task.id));
    const add = (job, id, needs, after) => {
        const waitsFor = [...new Set([...needs.flatMap((need) => need.nodes), ...after])];
        const level = waitsFor.reduce((most, other) => Math.max(most, other.level + 1), 0);
        const node = { job, id, needs, after, waitsFor, dependents: [], level };
        for (const other of waitsFor)
            other.dependents.push(node);
        nodes.push(node);
        return node;
    };
    const gateFor = (needs, label) => {
        const key = needs.map((need) => need.nodes.map((node) => node.id).join('\0')).join('\0\0');
        let id = label;
        while (ids.has(id))
            id += ' ';
        const found = gates.get(key) ?? add(undefined, id, needs, []);
        gates.set(key, found);
        return found;
    };
    for (const job of pipeline.jobs) {
        const of = (need) => ({
            key: need.key,
            nodes: need.jobs.flatMap((other) => byJob[other.index] ?? []),
        });
        let needs = job.needs.map(of);
        const after = job.after.flatMap((other) => byJob[other.index] ?? []);
        if (job.waitsFor.length > dialect_limits.needs) {
            const named = nodes_namedNeeds(job);
            const direct = needs.filter((need) => named.has(need.key.toLowerCase()));
            let others = needs.filter((need) => !named.has(need.key.toLowerCase()));
            const room = dialect_limits.needs - after.length - direct.reduce((sum, need) => sum + need.nodes.length, 0);
            const isCut = others.some(isCutWithConditions);
            for (let round = 1; sizeOf(others) > Math.max(room, 1); round++) {
                const groups = groupsOf(others);
                const label = (index) => `needs of ${job.task.id}, ${round === 1 ? '' : `${round}: `}${index + 1} of ${groups.length}`;
                others = groups.map((group, index) => {
                    const gate = gateFor(group, label(index));
                    return { key: gate.id, nodes: [gate] };
                });
            }
            if (room <= 0)
                tooMany.push({ job, why: 'looks at the results of single ones' });
            else if (isCut)
                tooMany.push({ job, why: 'some of the legs that it needs have conditions' });
            else
                gated.push(job);
            needs = [...direct, ...others];
        }
        byJob[job.index] = add(job, job.task.id, needs, after);
    }
    return { nodes, gated, tooMany };
}
function nodes_namedNeeds(job) {
    const references = treesOf(job)
        .flatMap(partsOfTree)
        .flatMap((part) => part.kind === 'reference' && part.path[0] === 'needs' ? [part.path[1]?.toLowerCase() ?? ''] : []);
    return new Set(references);
}
function isCutWithConditions({ nodes }) {
    return (nodes.length > dialect_limits.needs &&
        nodes.some(({ job }) => job?.condition.kind !== 'success' || job.condition.tree !== undefined));
}
function sizeOf(needs) {
    return needs.reduce((sum, need) => sum + need.nodes.length, 0);
}
function groupsOf(needs) {
    const groups = [];
    let free = 0;
    for (const { key, nodes } of needs) {
        for (let start = 0; start < nodes.length;) {
            if (free === 0 || (free < nodes.length - start && nodes.length <= dialect_limits.needs)) {
                groups.push([]);
                free = dialect_limits.needs;
            }
            const part = nodes.slice(start, start + free);
            groups.at(-1)?.push({ key, nodes: part });
            start += part.length;
            free -= part.length;
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/branch-pipelines.js



function neededPushes(jobs) {
    const rules = new Set();
    for (const job of jobs) {
        const names = branch_pipelines_namesOf(job);
        for (const known of treesOf(job).flatMap((tree) => decidedIn(tree, names))) {
            for (const atoms of alternatives(known)) {
                const isOfPush = atoms.every((one) => canHold(one, ofPush)) && !atoms.every((one) => canHold(one, ofRequest));
                const ofBranch = atoms.filter(({ text }) => text.startsWith(`${branch} `)).map(({ text }) => text);
                if (isOfPush)
                    rules.add(ofBranch.length === 0 ? branch : ofBranch.join(' && '));
            }
        }
    }
    return rules.has(branch) ? [branch] : [...rules];
}
const branch = '$CI_COMMIT_BRANCH';
const ofPush = { CI_COMMIT_TAG: null, CI_MERGE_REQUEST_IID: null, CI_PIPELINE_SOURCE: 'push' };
const ofRequest = { CI_COMMIT_BRANCH: null, CI_COMMIT_TAG: null, CI_PIPELINE_SOURCE: 'merge_request_event' };
function canHold({ text }, facts) {
    const [, name = '', operator, operand = ''] = /^\$(\w+)(?: (==|!=|=~|!~) (.*))?$/.exec(text) ?? [];
    if (name === 'CI_COMMIT_BRANCH' && facts === ofPush)
        return text !== `${branch} == null`;
    const fact = facts[name];
    if (fact === undefined)
        return true;
    const isDenied = operator?.startsWith('!') === true;
    const isEqual = fact === null ? operand === 'null' : operator === undefined || operand === JSON.stringify(fact);
    return isEqual !== isDenied;
}
function decidedIn(tree, names) {
    switch (tree.kind) {
        case 'and': {
            const known = tree.of.flatMap((part) => knownCondition(part, names) ?? []);
            const others = tree.of.filter((part) => knownCondition(part, names) === undefined);
            return [known_allOf(known), ...others.flatMap((part) => decidedIn(part, names))];
        }
        case 'or':
            return tree.of.flatMap((part) => decidedIn(part, names));
        case 'not':
            return [knownCondition(tree, names) ?? decidedIn(tree.of, names)].flat();
        case 'compare':
        case 'call': {
            const inner = tree.kind === 'call' ? tree.args : [tree.left, tree.right];
            return [knownCondition(tree, names) ?? inner.flatMap((part) => decidedIn(part, names))].flat();
        }
        default:
            return [];
    }
}
function alternatives(known) {
    if (known.kind === 'atom')
        return [[known]];
    if (known.kind === 'true' || known.kind === 'false')
        return [];
    if (known.kind === 'any')
        return known.of.flatMap(alternatives);
    let ways = [[]];
    for (const part of partsOf('all', known)) {
        const ofPart = alternatives(part);
        if (ways.length * ofPart.length > 1000)
            return known.of.flatMap(alternatives);
        ways = ways.flatMap((way) => ofPart.map((more) => way.concat(more)));
    }
    return ways;
}
function branch_pipelines_namesOf({ task }) {
    return {
        result: () => undefined,
        output: () => undefined,
        own: (name) => (Object.hasOwn(task.env, name) ? 'made' : undefined),
        inherits: true,
    };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/preamble.js







function workflowLines({ plan, jobs }, isNative) {
    const hasName = plan.name !== plan.config_file && plan.name.trim() !== '' && !/\$/.test(plan.name);
    return [
        'workflow:',
        ...(hasName ? [`  name: ${yamlScalar(plan.name.slice(0, 255))}`] : []),
        ...(isNative && plan.fail_fast ? ['  auto_cancel:', '    on_job_failure: all'] : []),
        '  rules:',
        ...pipelineRules(neededPushes(jobs)),
        '    - when: always',
    ];
}
function pipelineRules(pushes) {
    if (pushes.includes('$CI_COMMIT_BRANCH')) {
        return [
            '    # Tasks ask whether it is a push: where a merge request is open, it has a pipeline, and the branch has its own.',
        ];
    }
    return [
        '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
        ...(pushes.length === 0
            ? []
            : ['    # Tasks ask for these branches: they have a pipeline though a merge request is open.']),
        ...pushes.map((rule) => `    - if: ${yamlLine(rule, '        ')}`),
        '    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS && $CI_PIPELINE_SOURCE == "push"',
        '      when: never',
    ];
}
function defaultsLines({ emit }, image) {
    const { image: own = image, tags } = emit.gitlab;
    if (own === undefined && tags.length === 0)
        return [];
    return [
        'default:',
        ...(own === undefined ? [] : [`  image: ${/^[\w./:@-]+$/.test(own) ? own : quotedScalar(own)}`]),
        ...(tags.length === 0 ? [] : [`  tags: [${tags.map((tag) => quotedScalar(tag)).join(', ')}]`]),
    ];
}
function todoLines(plan, isNative) {
    const schedules = (isNative ? plan.schedule : startsOf(plan)).map(({ cron, timezone }) => `"${cron}" (${timezone})`);
    const own = [...new Set(plan.tasks.flatMap(({ schedule }) => (schedule === undefined ? [] : [schedule])))];
    return [
        ...(schedules.length === 0 ? [] : [`Build > Pipeline schedules: add ${schedules.join(', ')}.`]),
        ...(own.length === 0 || !isNative
            ? []
            : [
                `Tasks with a schedule of their own run in a scheduled pipeline whose variable SCHEDULE names it: ${own.map((cron) => `"${cron}"`).join(', ')}.`,
            ]),
        ...(plan.secrets.length === 0 ? [] : [`Settings > CI/CD > Variables: masked, ${plan.secrets.join(', ')}.`]),
    ].map((line) => `# ${commentText(line)}`);
}
const whatIsTold = '# What tasks read and write where GitHub or the orchestrator runs them; a job that hands it on has files of its own.';
function toldToScripts({ tasks }) {
    const text = (pattern) => tasks.some((task) => mayRunFiles(task) || (task.command.kind === 'run' && pattern.test(task.command.run)));
    return new Map([
        ...(tasks.some((task) => mayRunFiles(task) || readsOwnVariables(task))
            ? [
                [taskIdVariable, '$CI_JOB_NAME'],
                ['ORCHESTRATOR_ATTEMPT', '1'],
                ['ORCHESTRATOR_RUN_ID', '$CI_PIPELINE_ID'],
                ['ORCHESTRATOR_RUN_DIR', '$CI_PROJECT_DIR'],
            ]
            : []),
        ...(text(/GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY|STATE)/)
            ? ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY', 'STATE'].map((name) => [`GITHUB_${name}`, '/dev/null'])
            : []),
    ]);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/resource-groups.js

function resourceGroups(pipeline) {
    const groups = new Map();
    const lost = exclusiveUses(pipeline).flatMap(({ pool, users, kind }) => {
        if (kind === 'roomy')
            return [{ support: 'native', jobs: users }];
        if (kind === 'counted')
            return [{ support: 'lost', jobs: users }];
        const free = users.filter((job) => !groups.has(job));
        const held = free.length < 2 ? [] : free;
        for (const job of held)
            groups.set(job, resource_groups_groupName(pool));
        const others = users.filter((job) => !held.includes(job));
        return [
            {
                support: 'emulated',
                jobs: held,
                consequence: `\`resource_group: ${resource_groups_groupName(pool)}\`, which holds for all pipelines of the project, not for the run alone`,
            },
            {
                support: 'lost',
                jobs: others,
                consequence: `a job has one resource_group: ${held.length === 0 ? '' : 'these and other '}jobs that take ${JSON.stringify(pool)} may run at once`,
                remedy: 'let each task take one resource, or emit with --mode wrapper',
            },
        ];
    });
    return { groupOf: (job) => groups.get(job), lost };
}
function resource_groups_groupName(pool) {
    return pool.replace(/[^\w./ -]+/g, '-').replace(/^\/+|\/+$/g, '') || 'resource';
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/wrapper.js









function wrapper_wrapperText(pipeline, { header, notes, options: { folder } }) {
    const { plan, jobs } = pipeline;
    const minutes = minutesOfRun(pipeline);
    const scheduled = jobs.filter(({ task }) => task.schedule !== undefined);
    if (plan.schedule.length === 0 && scheduled.length > 0) {
        notes.add({
            feature: 'task-schedule',
            support: 'emulated',
            jobs: scheduled,
            consequence: `schedules live in the project\u2019s settings: a note says which to add${startingAll(pipeline).length === 0 ? '' : `; ${whatElseStarts}`}`,
            remedy: 'add the schedule under Build > Pipeline schedules',
        });
    }
    const config = plan.config_file === undefined ? '' : ` --config ${word(plan.config_file)}`;
    const isRoot = folder === '.';
    const runs = isRoot ? '.orchestrator/runs' : `${patternOf(folder)}/.orchestrator/runs`;
    const blocks = [
        [...header.map((line) => `# ${line}`), ...todoLines(plan, false)],
        workflowLines(pipeline, false),
        defaultsLines(plan, 'node:22'),
        [
            'orchestrator:',
            ...(plan.emit.gitlab.stage === undefined ? [] : [`  stage: ${yamlScalar(plan.emit.gitlab.stage)}`]),
            ...(minutes === undefined ? [] : [`  timeout: ${durationText(minutes)}`]),
            '  script:',
            ...scriptLines([...(isRoot ? [] : [`cd ${word(folderToEnter(folder))}`]), `npx --yes ${pinnedTool} run${config}`], '    '),
            '  artifacts:',
            '    when: always',
            '    paths:',
            `      - ${pathText(`${runs}/`)}`,
            '    reports:',
            `      junit: ${pathText(`${runs}/*/junit.xml`)}`,
        ],
    ];
    const stages = plan.emit.gitlab.stage === undefined ? [] : [[`stages: [${yamlScalar(plan.emit.gitlab.stage)}]`]];
    return `${[...blocks.slice(0, 2), ...stages, ...blocks.slice(2)]
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function patternOf(folder) {
    return folder.replaceAll(/[$*?[\]{}\\]/g, '?');
}
function pathText(path) {
    return /^[\w./*-]+$/.test(path) ? path : quotedScalar(path);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/gitlab/emit-gitlab.js





















const emitGitlab = (pipeline, context) => context.options.mode === 'wrapper'
    ? { value: wrapper_wrapperText(pipeline, context), diagnostics: [] }
    : emit_gitlab_emitNative(pipeline, context);
function emit_gitlab_emitNative(pipeline, context) {
    const { plan } = pipeline;
    const { nodes, gated, tooMany } = nodes_makeNodes(pipeline);
    const diagnostics = tooMany.map(({ job: { task }, why }) => tooManyNeeds(task.id, dialect_limits.needs, why, context.place(task.origins['needs'] ?? task.origin)));
    const files = environmentFiles(nodes);
    const keys = keysOf(nodes, plan);
    const names = jobNames(nodes.map(({ id }) => id), matrixNames(nodes));
    const resources = resourceGroups(pipeline);
    const early = {
        decisions: new Map(),
        files,
        behind: absentNeeds([], new Map()).behind,
        names,
        keys,
        stageOf: () => '',
        tellsIds: toldToScripts(plan).has(taskIdVariable),
        resourceGroup: () => undefined,
    };
    const splits = new Map(nodes.map((node) => [node, splitCondition(node, namesOf(node, early, knownOfLeg(node), new Set()))]));
    const decisions = decisions_decide(nodes, splits);
    tellEnvironment(nodes, files, decisions);
    const { behind, tooMany: tooFar } = absentNeeds(nodes, decisions);
    const stages = stagesOf(nodes, decisions, plan);
    const rendering = {
        ...early,
        decisions,
        behind,
        stageOf: (node) => stages.of(node),
        resourceGroup: ({ job }) => (job === undefined ? undefined : resources.groupOf(job)),
    };
    const jobs = [];
    const timed = [];
    const calls = new Set();
    const published = new Set();
    const legs = new Map();
    const matrices = mergedMatrices(nodes, rendering);
    for (const node of nodes) {
        const merged = matrices.get(node);
        if (merged === 'with another')
            continue;
        const rendered = merged ?? render_renderJob(node, rendering, knownOfLeg(node));
        if ('problem' in rendered) {
            const { task } = node.job ?? {};
            diagnostics.push(gitlabCantSay(node.id, rendered.problem, context.place(task?.origins[rendered.key] ?? task?.origin)));
            continue;
        }
        const strange = publishedOutputs(node).find((name) => !names_isOutputName(name));
        if (strange !== undefined) {
            const why = `its output ${JSON.stringify(strange)} has a name that no variable can stand for`;
            diagnostics.push(gitlabCantSay(node.id, why, context.place(node.job?.task.origin)));
        }
        const told = toldBy(node, rendering);
        if (told > dialect_limits.dotenvVariables) {
            diagnostics.push(tooManyOutputs(node.id, told, dialect_limits.dotenvVariables, context.place(node.job?.task.origin)));
        }
        jobs.push({ ...rendered.job, needs: withMatrices(rendered.job.needs, node, rendering, matrices) });
        if (rendered.isTimed)
            timed.push(rendered.job);
        if (merged === undefined && node.job?.task.matrix !== undefined)
            legs.set(rendered.job.name, node.job.task.base_id);
        for (const name of rendered.calls) {
            calls.add(name);
            if (rendered.job.extends === publishJob)
                published.add(name);
        }
    }
    fidelity_noteFidelity(context.notes, {
        nodes,
        timed,
        decisions,
        tooFar,
        inherits: (node) => files.inherits(node).length > 0,
        gated,
        names,
        resources: resources.lost,
        plan,
    });
    if (diagnostics.length > 0)
        return { value: undefined, diagnostics };
    const isScriptTimed = jobs.some(({ variables }) => variables.has(scriptTimeout));
    const shared = sharedLines(nodes, rendering, calls, published, isScriptTimed);
    return { value: emit_gitlab_fileText(pipeline, context.header, stages.names, shared, emit_gitlab_hoisted(jobs), legs), diagnostics };
}
function knownOfLeg({ job }) {
    return job === undefined ? {} : knownOf(job.task);
}
function keysOf(nodes, plan) {
    const taken = new Set(plan.tasks.flatMap(({ env }) => Object.keys(env)));
    const keys = variableKeys(nodes.map((node) => ({ id: node.id, outputs: publishedOutputs(node) })), taken);
    return new Map(nodes.map((node, index) => [node, keys[index] ?? '']));
}
function stagesOf(nodes, decisions, plan) {
    const { stage } = plan.emit.gitlab;
    const isFinal = (node) => decisions.get(node)?.final === true;
    const last = stage === 'final' ? 'final tasks' : 'final';
    const levels = nodes.reduce((most, node) => (isFinal(node) ? most : Math.max(most, node.level + 1)), 0);
    const names = stage === undefined ? Array.from({ length: levels }, (_, level) => `level ${level + 1}`) : [stage];
    return {
        names: nodes.some(isFinal) ? [...names, last] : names,
        of: (node) => (isFinal(node) ? last : (stage ?? names[node.level] ?? last)),
    };
}
function toldBy(node, { decisions, files }) {
    const decision = decisions.get(node);
    if (decision?.publishes !== true)
        return 0;
    const inherited = files.inherits(node).length + (files.writes(node) ? 1 : 0);
    return 1 + (decision.tellsFailures ? 1 : 0) + publishedOutputs(node).length + 2 * inherited;
}
function emit_gitlab_hoisted(jobs) {
    const [first, ...others] = jobs;
    if (first === undefined || others.length === 0)
        return { variables: new Map(), jobs };
    const isShared = ([name, variable]) => {
        if (name.startsWith('ORCH_') || name.startsWith('RESULT_'))
            return false;
        const text = JSON.stringify(variable);
        return others.every((job) => JSON.stringify(job.variables.get(name)) === text);
    };
    const variables = new Map([...first.variables].filter(isShared));
    if (variables.size === 0)
        return { variables, jobs };
    const without = (job) => ({
        ...job,
        variables: new Map([...job.variables].filter(([name]) => !variables.has(name))),
    });
    return { variables, jobs: jobs.map(without) };
}
function emit_gitlab_fileText(pipeline, header, stages, shared, { variables, jobs }, legs) {
    const { plan } = pipeline;
    const told = toldToScripts(plan);
    const blocks = [
        [...header.map((line) => `# ${line}`), ...todoLines(plan, true)],
        workflowLines(pipeline, true),
        [`stages: [${stages.map((stage) => JSON.stringify(stage)).join(', ')}]`],
        defaultsLines(plan, undefined),
        [...(told.size === 0 ? [] : [whatIsTold]), ...variablesLines(new Map([...told, ...variables]), '')],
        shared,
    ];
    const texts = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
    return `${[...texts, ...jobTexts(jobs.map((job) => ({ job, matrix: legs.get(job.name) })))].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/bundle/model/problems/bridge-jenkins.js

function inexpressibleInGroovy(what, key, task, place) {
    return (0,diagnostic/* problem */.CC)('error', 'inexpressible-in-groovy', `\`${key.startsWith('env.') ? key : key.replace('command.', '').replaceAll('_', '-')}\` of ${JSON.stringify(task)} has no exact form in a Jenkinsfile: ${what}`, place, { help: 'write it in another way, or emit with --mode wrapper, where one job runs the orchestrator itself' });
}
function tooManyStages(found, most) {
    return (0,diagnostic/* problem */.CC)('error', 'too-many-stages', `there are ${found} stages, and Jenkins compiles about ${most} in one file`, undefined, { help: 'emit with --layout dataflow, which has no such limit' });
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/quote/groovy.js
const named = {
    '\\': '\\\\',
    "'": "\\'",
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\b': '\\b',
    '\f': '\\f',
};
const groovy_longest = 16_000;
function groovyText(text) {
    if (text.length <= groovy_longest)
        return literal(text);
    const pieces = [];
    for (let start = 0; start < text.length;) {
        let end = Math.min(text.length, start + groovy_longest);
        if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? ''))
            end--;
        pieces.push(literal(text.slice(start, end)));
        start = end;
    }
    return `[${pieces.join(', ')}].join('')`;
}
function literal(text) {
    const escape = (character) => named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return `'${text.replace(/[\\'\n\r\t\b\f]|[^\x20-\x7e]/g, escape)}'`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/groovy-data.js

function groovyBlock(text) {
    const isPlain = /^[\n\t\x20-\x7e]*$/.test(text) && text.length <= 16_000;
    if (!isPlain || !/\n./.test(text) || /[\t ]$/m.test(text))
        return undefined;
    const body = text
        .replaceAll('\\', '\\\\')
        .replaceAll("'''", String.raw `''\'`)
        .replace(/'$/, String.raw `\'`);
    return `'''\\\n${body}'''`;
}
function groovyScript(text) {
    return groovyBlock(text) ?? groovyText(text);
}
function groovyList(items) {
    return `[${items.join(', ')}]`;
}
function groovyMap(entries) {
    return entries.length === 0 ? '[:]' : `[${entries.map(([key, code]) => `${groovyKey(key)}: ${code}`).join(', ')}]`;
}
function groovyKey(key) {
    return /^[A-Za-z_]\w*$/.test(key) ? key : keyText(key);
}
function keyText(key) {
    const text = groovyText(key);
    return text.startsWith('[') ? `(${text})` : text;
}
function groovySeconds(milliseconds) {
    return String(milliseconds / 1000);
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/literal.js

function literal_literal(value) {
    if (typeof value === 'string')
        return { code: groovyText(value), type: 'text' };
    if (typeof value === 'boolean')
        return { code: String(value), type: 'boolean' };
    if (value === null)
        return { code: 'null', type: 'any' };
    if (Number.isNaN(value))
        return { code: '(0.0d / 0.0d)', type: 'any' };
    if (!Number.isFinite(value))
        return { code: value > 0 ? '(1.0d / 0.0d)' : '(-1.0d / 0.0d)', type: 'any' };
    return { code: Number.isSafeInteger(value) ? `${value}L` : `${value}d`, type: 'any' };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/expression.js
var _a;





class ExpressionWriter {
    #job;
    #usage;
    #visible;
    constructor(job, usage, visible = Infinity) {
        this.#job = job;
        this.#usage = usage;
        this.#visible = visible;
    }
    condition(tree) {
        if (tree.kind === 'not')
            return `!${this.condition(tree.of)}`;
        if (tree.kind === 'and' || tree.kind === 'or') {
            const operands = tree.of.map((operand) => this.condition(operand));
            return `(${operands.join(tree.kind === 'and' ? ' && ' : ' || ')})`;
        }
        const { code, type } = this.value(tree);
        return type === 'boolean' ? code : this.#call('truth', [code]);
    }
    template(text) {
        const parts = templateParts(text, knownOf(this.#job.task)).map((part) => this.#part(part));
        return parts.length === 1 ? (parts[0] ?? "''") : `(${parts.join(' + ')})`;
    }
    #part(part) {
        return part.kind === 'text' ? groovyText(part.text) : this.#text(this.value(part.tree));
    }
    #text({ code, type }) {
        return type === 'text' ? code : this.#call('text', [code]);
    }
    value(tree) {
        switch (tree.kind) {
            case 'literal':
                return literal_literal(tree.value);
            case 'reference':
                return this.#reference(tree.path);
            case 'not':
                return { code: this.condition(tree), type: 'boolean' };
            case 'and':
            case 'or': {
                const operands = tree.of.map((operand) => this.value(operand));
                if (operands.every(({ type }) => type === 'boolean'))
                    return { code: this.condition(tree), type: 'boolean' };
                const choice = tree.kind === 'or' ? this.#choice(tree.of) : undefined;
                if (choice !== undefined)
                    return choice;
                const closures = operands.map(({ code }) => `{ -> ${code} }`);
                return { code: this.#call(tree.kind === 'and' ? 'allOf' : 'anyOf', [groovyList(closures)]), type: 'any' };
            }
            case 'compare':
                return { code: this.#compare(tree.operator, tree.left, tree.right), type: 'boolean' };
            case 'call':
                return this.#function(tree.name, tree.args);
            case 'index':
                return this.#refuse(computedIndex);
            default:
                return this.#refuse(tree.what);
        }
    }
    #choice([first, other, ...more]) {
        if (first?.kind !== 'and' || other === undefined || more.length > 0)
            return undefined;
        const [condition, chosen, ...rest] = first.of;
        if (condition === undefined || chosen?.kind !== 'literal' || !isTrue(chosen.value) || rest.length > 0)
            return undefined;
        const [one, two] = [this.value(chosen), this.value(other)];
        const type = one.type === two.type ? one.type : 'any';
        return { code: `(${this.condition(condition)} ? ${one.code} : ${two.code})`, type };
    }
    #compare(operator, left, right) {
        if (operator === '==' || operator === '!=') {
            const isPlain = left.kind === 'reference' &&
                isResult(left.path) &&
                right.kind === 'literal' &&
                typeof right.value === 'string' &&
                /^[a-z]+$/.test(right.value);
            const a = this.value(left).code;
            const b = this.value(right).code;
            if (isPlain && a.startsWith('resultOf('))
                return `(${a} ${operator} ${b})`;
            return `${operator === '==' ? '' : '!'}${this.#call('same', [a, b])}`;
        }
        const [a, b] = [this.value(left).code, this.value(right).code];
        const strict = operator.startsWith('<') ? this.#call('less', [a, b]) : this.#call('less', [b, a]);
        return operator.endsWith('=') ? `(${this.#call('same', [a, b])} || ${strict})` : strict;
    }
    #function(name, args) {
        const code = (index) => {
            const arg = args[index];
            return arg === undefined ? 'null' : this.value(arg).code;
        };
        const all = (from = 0) => groovyList(args.slice(from).map((arg) => this.value(arg).code));
        switch (name) {
            case 'success':
            case 'failure':
                return { code: `${name}(it)`, type: 'boolean' };
            case 'cancelled':
            case 'always':
                return { code: `${name}()`, type: 'boolean' };
            case 'contains':
                return { code: this.#call('contains', [code(0), code(1)]), type: 'boolean' };
            case 'startswith':
                return { code: this.#call('startsWith', [code(0), code(1)]), type: 'boolean' };
            case 'endswith':
                return { code: this.#call('endsWith', [code(0), code(1)]), type: 'boolean' };
            case 'join':
                return { code: this.#call('join', [code(0), args.length > 1 ? code(1) : "','"]), type: 'text' };
            case 'format': {
                const [pattern = { kind: 'literal', value: '' }] = args;
                return { code: this.#call('format', [this.#text(this.value(pattern)), all(1)]), type: 'text' };
            }
            case 'tojson':
                return { code: this.#call('toJSON', [code(0), "''"]), type: 'text' };
            case 'fromjson':
                return {
                    code: this.#call('fromJSON', [args[0] === undefined ? "''" : this.#text(this.value(args[0]))]),
                    type: 'any',
                };
            case 'case':
                return { code: this.#call('choose', [all()]), type: 'any' };
            default:
                return this.#refuse(`the function ${name}`);
        }
    }
    #reference(path) {
        const [context = '', ...rest] = path;
        if (context === 'needs')
            return this.#need(rest);
        if (context === 'env')
            return this.#variable(rest);
        if (context === 'matrix')
            return rest.length === 0 ? this.#unknown('all of `matrix`') : literal_literal(null);
        if (context === 'github' && rest.length === 1)
            return this.#github((rest[0] ?? '').toLowerCase());
        if (context === 'runner' && rest.length === 1)
            return this.#runner((rest[0] ?? '').toLowerCase());
        return this.#unknown(`\`${path.join('.')}\``);
    }
    #need([name, property, output, ...more]) {
        if (name === undefined)
            return { code: this.#call('needsOf', ['it']), type: 'any' };
        const needs = this.#job.needs;
        const need = needs.find(({ key }) => key === name) ?? needs.find(({ key }) => key.toLowerCase() === name.toLowerCase());
        if (need === undefined)
            return literal_literal(null);
        const key = groovyText(need.key);
        if (property === undefined)
            return { code: this.#call('needOf', ['it', key]), type: 'any' };
        if (property.toLowerCase() === 'result') {
            return output === undefined ? { code: `resultOf(it, ${key})`, type: 'text' } : literal_literal(null);
        }
        if (property.toLowerCase() !== 'outputs' || more.length > 0)
            return literal_literal(null);
        if (output === undefined)
            return { code: `outputsOf(it, ${key})`, type: 'any' };
        return { code: `outputOf(it, ${key}, ${groovyText(output)})`, type: 'any' };
    }
    #variable([name, ...more]) {
        if (name === undefined)
            return this.#unknown('all of `env`');
        if (more.length > 0)
            return literal_literal(null);
        const entries = Object.entries(this.#job.task.env);
        const dynamic = entries.filter(([, value]) => value.includes('${{'));
        const visible = [
            ...entries.filter(([, value]) => !value.includes('${{')),
            ...dynamic.slice(0, this.#visible),
        ].toReversed();
        const own = visible.find(([key]) => key === name) ?? visible.find(([key]) => key.toLowerCase() === name.toLowerCase());
        if (own === undefined)
            return { code: this.#call('variable', ['it', groovyText(name)]), type: 'any' };
        const [key, value] = own;
        if (!value.includes('${{'))
            return literal_literal(value);
        const before = dynamic.findIndex(([other]) => other === key);
        const code = new _a(this.#job, this.#usage, before).template(value);
        return { code, type: 'text' };
    }
    #github(name) {
        if (!githubNames.has(name))
            return this.#unknown(`\`github.${name}\``);
        return { code: this.#call('github', [groovyText(name)]), type: 'text' };
    }
    #runner(name) {
        if (name === 'os')
            return literal_literal('Linux');
        if (name === 'environment')
            return literal_literal('self-hosted');
        return this.#unknown(`\`runner.${name}\``);
    }
    #unknown(what) {
        return this.#refuse(`${what}, which Jenkins does not know`);
    }
    #refuse(what) {
        this.#usage.problem ??= what;
        return literal_literal(null);
    }
    #call(name, args) {
        this.#usage.values = true;
        if (name === 'fromJSON')
            this.#usage.fromJson = true;
        return `${name}(${args.join(', ')})`;
    }
}
_a = ExpressionWriter;
const githubNames = new Set([
    'actor',
    'base_ref',
    'event_name',
    'head_ref',
    'job',
    'ref',
    'ref_name',
    'ref_type',
    'repository',
    'repository_owner',
    'run_id',
    'run_number',
    'server_url',
    'sha',
    'workflow',
]);
function isResult([context, , property]) {
    return context === 'needs' && property?.toLowerCase() === 'result';
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/task-method.js







const mostEntries = 250;
class TaskMethod {
    #job;
    #name;
    #usage;
    #helpers = [];
    refusedKey;
    constructor(job, name, usage) {
        this.#job = job;
        this.#name = name;
        this.#usage = usage;
    }
    write(more) {
        const { task, after } = this.#job;
        const folder = task.working_directory;
        const entries = [
            ['id', groovyText(task.id)],
            ...this.#needs(),
            ...entry(after.length > 0, 'after', () => this.#ids(after, 'after')),
            ...entry(task.skip !== undefined, 'skip', () => this.#template('skip', task.skip ?? '')),
            ...more,
            ...this.#condition(),
            ...this.#env(),
            ...entry(task.matrix !== undefined, 'matrix', () => task_method_matrixOf(task)),
            ...this.#command(),
            ...entry(folder !== '.', 'workingDirectory', () => this.#template('working_directory', folder)),
            ...this.#limits(),
        ];
        const lines = entries.map(([key, code]) => `    ${key}: ${code}`).join(',\n');
        const comments = taskComments(task)
            .map((comment) => `// ${comment}\n`)
            .join('');
        return [...this.#helpers, `${comments}@NonCPS\nMap task_${this.#name}() {\n  return [\n${lines}\n  ]\n}`].join('\n\n');
    }
    #needs() {
        const { needs } = this.#job;
        if (needs.length === 0)
            return [];
        const isPlain = needs.every(({ key, jobs }) => jobs.length === 1 && jobs[0]?.task.id === key);
        const legs = (need, index) => [need.key, this.#ids(need.jobs, `need_${index + 1}`)];
        const code = isPlain
            ? this.#ids(needs.flatMap(({ jobs }) => jobs), 'needs')
            : this.#large(needs.map(legs), 'needs', 'Map', groovyMap);
        return [['needs', code]];
    }
    #ids(jobs, key) {
        const ids = jobs.map(({ task }) => groovyText(task.id));
        return this.#large(ids, key, 'List', groovyList);
    }
    #condition() {
        const { kind, tree } = this.#job.condition;
        if (this.#job.task.skip !== undefined || (kind === 'success' && tree === undefined))
            return [];
        const code = tree === undefined ? '' : this.#checked('if', this.#expressions().condition(tree));
        const words = {
            success: `success(it) && ${code}`,
            always: 'always()',
            completed: '!cancelled()',
            failure: 'failure(it)',
            never: 'false',
            expression: code,
        };
        return [['when', `{ ${words[kind]} }`]];
    }
    #env() {
        const { command, env } = this.#job.task;
        const all = command.kind === 'gate' ? [] : Object.entries(env);
        if (all.length === 0)
            return [];
        const dynamic = all.filter(([, value]) => value.includes('${{')).map(([name]) => name);
        const entries = all.map(([name, value]) => {
            const before = dynamic.indexOf(name);
            if (before === -1)
                return [name, groovyText(value)];
            return [name, this.#checked(`env.${name}`, this.#expressions(before).template(value))];
        });
        const code = all.length <= mostEntries
            ? `[\n${entries.map((one) => `      ${groovyMap([one]).slice(1, -1)}`).join(',\n')}\n    ]`
            : this.#large(entries, 'env', 'Map', groovyMap, dynamic.length > 0);
        const isShort = entries.length === 1 && code.length < 100;
        const literal = isShort ? groovyMap(entries) : code;
        return [['env', dynamic.length === 0 ? literal : `{ ${literal} }`]];
    }
    #command() {
        const { folder } = this.#job;
        const { command } = this.#job.task;
        if (command.kind === 'gate')
            return [];
        if (command.kind === 'script') {
            const isDynamic = command.args.some((arg) => arg.includes('${{'));
            const args = command.args.map((arg) => this.#checked('command.args', this.#expressions().template(arg)));
            const list = this.#large(args, 'args', 'List', groovyList, isDynamic);
            const isPython = /(?:^|[/\\])(?:python|pypy)[\d.]*$/i.test(command.interpreter[0] ?? '');
            return [
                ['script', groovyText(command.script)],
                ...entry(command.interpreter.length > 0, 'interpreter', () => groovyList(command.interpreter.map(groovyText))),
                ...entry(args.length > 0, 'args', () => (isDynamic ? `{ ${list} }` : list)),
                ...entry(isPython || command.script.endsWith('.py'), 'python', () => groovyText(folder === '.' ? 'src' : `${folder}/src`)),
            ];
        }
        const shell = (0,shells/* shellCommand */.q$)(command.shell);
        if (shell === undefined) {
            this.refusedKey ??= 'command.shell';
            this.#usage.problem ??= `the shell ${JSON.stringify(command.shell)}`;
            return [];
        }
        const words = [shell.program, ...(0,shells/* shellArguments */.$g)(shell, '{0}')];
        return [
            ['run', groovyScript((0,shells/* shellScript */.ky)(shell, command.run))],
            ...entry(command.shell !== 'bash', 'shell', () => groovyList(words.map(groovyText))),
            ...entry(shell.extension !== '.sh', 'extension', () => groovyText(shell.extension)),
        ];
    }
    #limits() {
        const { task, pauses, publishes } = this.#job;
        if (task.command.kind === 'gate')
            return entry(task.continue_on_error !== false, ...this.#mayFail());
        const codes = task.allowed_exit_codes;
        const { on } = task.retry;
        const isUsualRetry = on.length === 2 && on.includes('failed') && on.includes('timeout');
        return [
            ['timeout', groovySeconds(task.timeout)],
            ...entry(task.idle_timeout !== undefined, 'idleTimeout', () => groovySeconds(task.idle_timeout ?? 0)),
            ...entry(pauses.length > 0, 'pauses', () => this.#large(pauses.map(groovySeconds), 'pauses', 'List', groovyList)),
            ...entry(pauses.length > 0 && !isUsualRetry, 'retryOn', () => groovyList(retryRules(task).map((rule) => (typeof rule === 'number' ? String(rule) : groovyText(rule))))),
            ...entry(codes.join() !== '0', 'allowedExitCodes', () => groovyList(codes.map(String))),
            ...entry(task.continue_on_error !== false, ...this.#mayFail()),
            ...entry(Object.keys(task.resources).length > 0, 'resources', () => amountsOf(task.resources)),
            ...entry(task.priority !== 0, 'priority', () => String(task.priority)),
            ...entry(task.memory_limit !== undefined, 'memoryLimit', () => String(Math.max(1, Math.floor((task.memory_limit ?? 0) / 1024)))),
            ...entry(publishes === 'all' || publishes.length > 0, 'outputs', () => 'true'),
        ];
    }
    #mayFail() {
        const rule = this.#job.task.continue_on_error;
        return [
            'continueOnError',
            () => (typeof rule === 'boolean' ? String(rule) : groovyList(rule.exit_codes.map(String))),
        ];
    }
    #template(key, text) {
        return text.includes('${{') ? `{ ${this.#checked(key, this.#expressions().template(text))} }` : groovyText(text);
    }
    #expressions(visible) {
        return new ExpressionWriter(this.#job, this.#usage, visible);
    }
    #checked(key, code) {
        if (this.#usage.problem !== undefined)
            this.refusedKey ??= key;
        return code;
    }
    #large(items, key, type, write, dynamic = false) {
        if (items.length <= mostEntries)
            return write(items);
        const calls = [];
        for (let start = 0; start < items.length; start += mostEntries) {
            const method = `task_${this.#name}_${key}_${calls.length + 1}`;
            const body = write(items.slice(start, start + mostEntries));
            this.#helpers.push(`@NonCPS\n${type} ${method}(${dynamic ? 'String it' : ''}) {\n  return ${body}\n}`);
            calls.push(`${method}(${dynamic ? 'it' : ''})`);
        }
        return calls.join(' + ');
    }
}
function entry(isThere, key, code) {
    return isThere ? [[key, code()]] : [];
}
function amountsOf(resources) {
    return groovyMap(Object.entries(resources).map(([name, amount]) => [name, plainNumber(amount)]));
}
function plainNumber(amount) {
    const text = String(amount);
    return /^[\d.]+$/.test(text) ? text : amount.toFixed(amount < 1 ? 20 : 0);
}
function task_method_matrixOf({ matrix }) {
    const entries = Object.entries(matrix ?? {});
    return groovyMap(entries.map(([key, value]) => [(0,matrix_variable/* matrixVariable */.i)(key), groovyText((0,matrix_variable/* matrixText */.v)(value))]));
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/triggers.js


function triggers({ plan, jobs }, notes) {
    const schedules = startsOf(plan);
    const [first] = schedules;
    if (first === undefined)
        return [];
    const own = ownSchedules({ plan, jobs }, 'build');
    if (plan.schedule.length === 0 && own.jobs.length > 0)
        notes.add(own);
    const others = schedules.filter(({ timezone }) => timezone !== first.timezone);
    if (others.length > 0) {
        notes.add({
            feature: 'schedule',
            jobs: [],
            support: 'lost',
            consequence: `Jenkins has one time zone a job: it runs by ${first.timezone}, and not at ${others.map(({ cron, timezone }) => `${cron} (${timezone})`).join(', ')}`,
            remedy: 'write all schedules in one time zone',
        });
    }
    const lines = schedules
        .filter(({ timezone }) => timezone === first.timezone)
        .flatMap(({ cron }) => jenkinsCron(cron));
    return ['  triggers {', `    cron(${groovyText([`TZ=${first.timezone}`, ...new Set(lines)].join('\n'))})`, '  }'];
}
function jenkinsCron(cron) {
    const [minute = '', hour = '', date = '*', month = '', day = '*'] = cron.split(' ');
    if (date.startsWith('*') || day.startsWith('*'))
        return [cron];
    return [[minute, hour, date, month, '*'].join(' '), [minute, hour, '*', month, day].join(' ')];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/declarative.js




function dataflowBlock(pipeline, notes) {
    const { plan } = pipeline;
    const settings = [
        ...agentEntry(plan),
        ...(plan.max_parallel === 'auto' ? [] : [['maxParallel', String(plan.max_parallel)]]),
        ...(plan.fail_fast ? [['failFast', 'true']] : []),
        ...(plan.timeout === undefined ? [] : [['timeout', groovySeconds(plan.timeout)]]),
        ...(Object.keys(plan.resources).length === 0 ? [] : [['resources', amountsOf(plan.resources)]]),
    ];
    const call = settings.length === 0 ? '[:]' : groovyMap(settings).slice(1, -1);
    return [
        'pipeline {',
        '  // Each attempt of a task takes an agent of its own; none is held while nothing runs.',
        '  agent none',
        ...optionsBlock(plan, ['skipDefaultCheckout()']),
        ...triggers(pipeline, notes),
        ...environmentBlock(plan),
        '  stages {',
        `    stage(${groovyText(plan.name)}) {`,
        '      steps {',
        `        script { runTasks(${call}) }`,
        '      }',
        '    }',
        '  }',
        '}',
    ].join('\n');
}
function agentEntry({ emit }) {
    const label = emit.jenkins.agent;
    return label === undefined || label === 'any' ? [] : [['agent', groovyText(label)]];
}
function optionsBlock({ emit }, own) {
    const lines = [...own, ...emit.jenkins.options];
    return lines.length === 0 ? [] : ['  options {', ...lines.map((line) => `    ${line}`), '  }'];
}
function environmentBlock({ secrets }) {
    const bound = secrets.filter((name) => /^[A-Za-z_]\w*$/.test(name));
    if (bound.length === 0)
        return [];
    return ['  environment {', ...bound.map((name) => `    ${name} = credentials(${groovyText(name)})`), '  }'];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/attempts.js
const attempts = String.raw `// The task with its templates evaluated, or null where one of them could not be.
@NonCPS
Map evaluated(String id, Map result) {
  Map task = taskOf(id)
  String what = 'env'
  try {
    task.env = task.env instanceof Closure ? task.env.call(id) : task.env ?: [:]
    what = 'args'
    task.args = task.args instanceof Closure ? task.args.call(id) : task.args ?: []
    what = 'working-directory'
    String folder = task.workingDirectory instanceof Closure ? task.workingDirectory.call(id) : task.workingDirectory ?: '.'
    task.workingDirectory = folder.trim() ?: '.'
    return task
  } catch (Exception e) {
    result.status = 'error'
    result.reason = 'its ' + what + ' cannot be evaluated: ' + e.getMessage()
    return null
  }
}

// One attempt as a script of sh. Every text is in single quotes, so that nothing in it is expanded and no byte is lost,
// whatever the locale of Jenkins is.
@NonCPS
String shellScript(String id, Map task, String folder) {
  Map handed = inherited(id)
  Map variables = [:] + handed.env + task.env + (task.matrix ?: [:])
  List lines = [
    '#!/bin/sh',
    'exec </dev/null',
    'root=$PWD',
    'folder=' + quoted(folder),
    'rm -rf "$folder" && mkdir -p "$folder" || exit 1',
    'for name in output env path step_summary state; do : > "$folder/$name"; done',
    'give_up() { echo "$1" >&2; : > "$folder/error"; exit 127; }'
  ]
  List command = []
  if (task.run != null) {
    String file = '"$folder"/script' + (task.extension ?: '.sh')
    lines.add("printf '%s' " + quoted(task.run) + ' > ' + file)
    for (String word in (task.shell ?: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'])) {
      command.add(word.contains('{0}') ? shellArgument(word, file) : quoted(word))
    }
  } else {
    String file = '"$root"/' + quoted(task.script)
    lines.add('[ -f ' + file + ' ] || give_up ' + quoted(task.script + ' does not exist'))
    for (String word in (task.interpreter ?: [])) { command.add(quoted(word)) }
    if (command.size() == 0) { lines.add('[ -x ' + file + ' ] || give_up ' + quoted(task.script + ' is not executable')) }
    command.add(file)
    for (String arg in task.args) { command.add(quoted(arg)) }
  }
  if (task.workingDirectory != '.') {
    lines.add('cd -- ' + quoted(task.workingDirectory) + ' 2>/dev/null || give_up ' + quoted('the folder ' + task.workingDirectory + ' does not exist'))
  }
  if (task.memoryLimit != null) { lines.add('ulimit -v ' + task.memoryLimit) }
  if (task.python) {
    // As our own runs do: the folder src, where there is one, is where modules are looked for first.
    if (variables.PYTHONPATH) { lines.add('PYTHONPATH=' + quoted(variables.PYTHONPATH)) }
    lines.add('modules=$root/' + quoted(task.python))
    lines.add('if [ -d "$modules" ]; then [ -z "$PYTHONPATH" ] || PYTHONPATH=:$PYTHONPATH; PYTHONPATH=$modules$PYTHONPATH; export PYTHONPATH; fi')
    if (variables.PYTHONPATH) { lines.add('export PYTHONPATH') }
  }
  // The last: what follows may not find the tools of sh any more.
  if (variables.containsKey('PATH')) { lines.add('PATH=' + quoted(variables.PATH)) }
  for (String entry in handed.path.reverse()) { lines.add('PATH=' + quoted(entry) + ':$PATH') }
  lines.add('export PATH')
  if (task.run != null || task.interpreter) {
    lines.add('command -v ' + command[0] + ' >/dev/null || give_up ' + command[0] + quoted(' is not installed or not on PATH'))
  }
  List words = ['exec', 'env', '--']
  for (String name in variables.keySet()) {
    if (name != 'PATH' && !(task.python && name == 'PYTHONPATH')) { words.add(quoted(name + '=' + variables[name])) }
  }
  for (String name in ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY', 'STATE']) {
    words.add('GITHUB_' + name + '="$folder"/' + name.toLowerCase())
  }
  words.add(quoted('ORCHESTRATOR_TASK_ID=' + id))
  words.add('ORCHESTRATOR_ATTEMPT=' + state.attempts[id])
  words.add('ORCHESTRATOR_RUN_ID="$BUILD_TAG"')
  words.add('ORCHESTRATOR_RUN_DIR="$folder"')
  lines.add((words + command).join(' '))
  return lines.join('\n') + '\n'
}

@NonCPS
String quoted(String text) {
  return "'" + text.replace("'", "'\\''") + "'"
}

// A word of a shell's command line with the file in the place of {0}; inside PowerShell's quotes a quote is doubled.
@NonCPS
String shellArgument(String word, String file) {
  int at = word.indexOf('{0}')
  return quoted(word.substring(0, at)) + file + quoted(word.substring(at + 3))
}

// ---- GITHUB_OUTPUT, GITHUB_ENV and GITHUB_PATH, as GitHub reads them

// name=value lines, and name<<DELIMITER blocks; the last of a name wins. What is neither is left out.
@NonCPS
Map readPairs(String text) {
  Map pairs = [:]
  List lines = fileLines(text)
  int i = 0
  while (i < lines.size()) {
    String line = lines[i][0]
    int equals = line.indexOf('=')
    int block = line.indexOf('<<')
    if (block >= 0 && (equals < 0 || block < equals)) {
      String name = line.substring(0, block)
      String delimiter = line.substring(block + 2)
      if (name != '' && delimiter != '') {
        String value = ''
        String lineEnd = ''
        int at = i + 1
        while (at < lines.size() && lines[at][0] != delimiter) {
          value = value + lineEnd + lines[at][0]
          lineEnd = lines[at][1]
          at = at + 1
        }
        if (at == lines.size()) { return pairs }
        pairs[name] = value
        i = at
      }
    } else if (equals > 0) {
      pairs[line.substring(0, equals)] = line.substring(equals + 1)
    }
    i = i + 1
  }
  return pairs
}

@NonCPS
List readLines(String text) {
  List found = []
  for (List line in fileLines(text)) {
    if (line[0].trim() != '') { found.add(line[0]) }
  }
  return found
}

// Each line with what ends it.
@NonCPS
List fileLines(String text) {
  List lines = []
  String rest = text.startsWith('\uFEFF') ? text.substring(1) : text
  int from = 0
  int at = rest.indexOf('\n')
  while (at >= 0) {
    boolean isCarriage = at > from && rest.substring(at - 1, at) == '\r'
    lines.add([rest.substring(from, isCarriage ? at - 1 : at), isCarriage ? '\r\n' : '\n'])
    from = at + 1
    at = rest.indexOf('\n', from)
  }
  lines.add([rest.substring(from), ''])
  return lines
}

// Names that a task may not hand on are left out.
@NonCPS
Map handedOn(Map pairs) {
  Map kept = [:]
  for (String name in pairs.keySet()) {
    String upper = name.toUpperCase()
    boolean isRefused = upper == 'NODE_OPTIONS' || upper.startsWith('GITHUB_') || upper.startsWith('RUNNER_') || upper.startsWith('ORCHESTRATOR_')
    if (!isRefused) { kept[name] = pairs[name] }
  }
  return kept
}

// What everything that a task needs, directly or not, wrote to GITHUB_ENV and GITHUB_PATH.
@NonCPS
Map inherited(String id) {
  Map env = [:]
  List path = []
  if (state.left.size() > 0) {
    List above = []
    List open = [id]
    while (open.size() > 0) {
      String one = open[0]
      open = open.drop(1)
      for (List ids in state.tasks[one].needs.values()) {
        for (String need in ids) {
          if (!above.contains(need)) {
            above.add(need)
            open.add(need)
          }
        }
      }
    }
    for (String one in state.order) {
      if (above.contains(one) && state.left[one] != null) {
        env.putAll(state.left[one].env)
        for (String entry in state.left[one].path) {
          path.remove(entry)
          path.add(0, entry)
        }
      }
    }
  }
  return [env: env, path: path]
}

@NonCPS
void rememberCommit(checkedOut) {
  if (checkedOut instanceof Map) { state.commit = [sha: checkedOut.GIT_COMMIT, branch: checkedOut.GIT_BRANCH, url: checkedOut.GIT_URL] }
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/decisions.js
const decisions = String.raw `// What starts now: attempts, each with its place and its resources taken, and retries that have to wait first.
@NonCPS
List startable() {
  while (state.unjudged.size() > 0) {
    String id = state.unjudged[0]
    state.unjudged = state.unjudged.drop(1)
    welcome(id)
  }
  List starts = []
  if (mustStop()) { return starts }
  for (String id in state.sleeping.keySet()) { starts.add([id: id, pause: state.sleeping[id], branch: id + ' (waits)']) }
  state.sleeping = [:]
  // All or nothing, in order of rank: what waits for a resource keeps what is free of it from those after it.
  Map left = [:] + state.capacity
  for (String id in state.running) { take(left, state.tasks[id].wants) }
  List waiting = []
  List stillReady = []
  for (String id in state.ready) {
    Map wants = state.tasks[id].wants
    if ((state.limit > 0 && state.running.size() >= state.limit) || waiting.contains(wants)) {
      stillReady.add(id)
    } else if (fits(left, wants)) {
      take(left, wants)
      state.running.add(id)
      state.attempts[id] = (state.attempts[id] ?: 0) + 1
      starts.add([id: id, pause: null, branch: id == 'failFast' ? 'failFast ' : id])
    } else {
      take(left, wants)
      waiting.add(wants)
      stillReady.add(id)
    }
  }
  state.ready = stillReady
  return starts
}

@NonCPS
void take(Map left, Map wants) {
  for (name in wants.keySet()) { left[name] = left[name] - wants[name] }
}

@NonCPS
boolean fits(Map left, Map wants) {
  for (name in wants.keySet()) {
    if (left[name] < wants[name]) { return false }
  }
  return true
}

// A task whose needs have all ended: it is ready, or it is skipped.
@NonCPS
void welcome(String id) {
  Map no = refusal(id)
  if (no != null) {
    end(id, no.status, no.reason, no)
  } else if (state.tasks[id].isGate) {
    end(id, 'passed', '', [status: 'passed'])
  } else {
    makeReady(id)
  }
}

@NonCPS
void makeReady(String id) {
  int at = 0
  while (at < state.ready.size() && state.tasks[state.ready[at]].rank < state.tasks[id].rank) { at = at + 1 }
  state.ready.add(at, id)
}

// Why a task is not to run now, or null. Without a condition of its own it runs when all its needs succeeded.
@NonCPS
Map refusal(String id) {
  Map task = taskOf(id)
  String what = 'skip'
  try {
    if (task.skip != null) {
      String why = task.skip instanceof Closure ? task.skip.call(id) : task.skip
      return [status: 'skipped', reason: why.trim() ?: 'its skip says so', word: 'skipped']
    }
    what = 'schedule'
    String notDue = task.notDue == null ? null : task.notDue.call(id)
    if (notDue != null) { return [status: 'skipped', reason: notDue] }
    what = 'condition'
    boolean holds = task.when == null ? success(id) : task.when.call(id)
    return holds ? null : [status: 'skipped', reason: whyNot(id)]
  } catch (Exception e) {
    return [status: 'error', reason: 'its ' + what + ' cannot be evaluated: ' + e.getMessage()]
  }
}

@NonCPS
String whyNot(String id) {
  for (String bad in ['failure', 'cancelled', 'skipped']) {
    for (List ids in state.tasks[id].needs.values()) {
      for (String need in ids) {
        if (state.result[need] == bad) { return 'needs "' + need + '": ' + state.status[need] }
      }
    }
  }
  return state.cancelled == null ? 'its condition is false' : 'not started because of ' + state.cancelled
}

// The task has its last state: those that waited for it may be judged.
@NonCPS
void end(String id, String status, String reason, Map result) {
  boolean allowed = isAllowed(id, result)
  Map entry = state.tasks[id]
  String word = status == 'passed' || allowed ? 'success' : (status == 'skipped' || status == 'cancelled' ? status : 'failure')
  if (status == 'skipped' && entry.isGate && result.word == null) {
    // A gate takes the result of its needs: one that a failed need skips is a failure for those that need it.
    List results = []
    for (String key in entry.needs.keySet()) { results.add(resultOf(id, key)) }
    String joined = joinResults(results)
    if (joined == 'failure' || joined == 'cancelled') { word = joined }
  }
  boolean failed = word == 'failure'
  for (List ids in entry.needs.values()) {
    for (String need in ids) { failed = failed || state.failed[need] == true }
  }
  state.status[id] = status + (allowed ? ', allowed' : '')
  state.result[id] = word
  state.reason[id] = reason
  state.failed[id] = failed
  if (result.outputs || result.env || result.path) {
    state.left[id] = [outputs: result.outputs, env: result.env, path: result.path]
  }
  if (state.attempts[id] == null && status != 'passed') { state.skipped.add([id: id, status: status, allowed: allowed, reason: reason]) }
  for (String next in entry.next) {
    state.tasks[next].waits = state.tasks[next].waits - 1
    if (state.tasks[next].waits == 0) { state.unjudged.add(next) }
  }
  if (state.failFast && !allowed && state.cancelled == null && ['failed', 'timeout', 'error'].contains(status)) {
    state.cancelled = 'fail-fast: "' + id + '" ' + status
  }
}

@NonCPS
void attemptEnded(String id, Map result) {
  state.running.remove(id)
  if (isWorthRetrying(id, result)) {
    state.sleeping[id] = milliseconds(taskOf(id).pauses[state.attempts[id] - 1])
  } else {
    end(id, result.status, result.reason, result)
  }
}

@NonCPS
boolean isWorthRetrying(String id, Map result) {
  Map task = taskOf(id)
  if (state.attempts[id] > (task.pauses ?: []).size() || ['passed', 'cancelled'].contains(result.status)) { return false }
  for (rule in (task.retryOn == null ? ['failed', 'timeout'] : task.retryOn)) {
    if (rule == result.status || (result.status == 'failed' && rule == result.code)) { return true }
  }
  return false
}

@NonCPS
void retryNow(String id) {
  makeReady(id)
}

// Whether a failure is one that continue-on-error allows; with exit codes, only these are.
@NonCPS
boolean isAllowed(String id, Map result) {
  if (!['failed', 'timeout', 'error'].contains(result.status)) { return false }
  def rule = taskOf(id).continueOnError
  return rule instanceof List ? result.status == 'failed' && rule.contains(result.code) : rule == true
}

@NonCPS
void judgeCode(Map task, Map result, boolean isError) {
  result.reason = 'exit code ' + result.code
  result.status = isError ? 'error' : ((task.allowedExitCodes ?: [0]).contains(result.code) ? 'passed' : 'failed')
}

// After the first failure with fail-fast every branch ends as soon as it can; parallel's failFast stops what runs.
@NonCPS
boolean mustStop() {
  return state.cancelled != null && !state.isEnding
}

@NonCPS
void cancelWaiting() {
  state.isEnding = true
  List waiting = [] + state.ready
  for (String id in state.order) {
    // Between two attempts.
    if (state.attempts[id] != null && state.result[id] == null && !waiting.contains(id)) { waiting.add(id) }
  }
  state.ready = []
  state.sleeping = [:]
  for (String id in waiting) {
    Map no = refusal(id)
    if (no == null) {
      makeReady(id)
    } else if (state.attempts[id] == null) {
      end(id, no.status, no.reason, no)
    } else {
      end(id, 'cancelled', 'cancelled by ' + state.cancelled, [status: 'cancelled'])
    }
  }
}

@NonCPS
List takeSkipped() {
  List skipped = state.skipped
  state.skipped = []
  return skipped
}

@NonCPS
String stageName(String id) {
  return state.attempts[id] == 1 ? id : id + ' (attempt ' + state.attempts[id] + ')'
}

@NonCPS
String report() {
  List lines = ['What became of the tasks:']
  for (String id in state.order) {
    boolean isPlain = state.status[id] == 'passed' && state.attempts[id] == 1
    lines.add('  ' + id + ': ' + (state.status[id] ?: 'not started') + (isPlain || !state.reason[id] ? '' : ' (' + state.reason[id] + ')'))
  }
  return lines.join('\n')
}

@NonCPS
int milliseconds(seconds) {
  return Math.min(2147483647L, (long) Math.ceil(seconds * 1000))
}

// Whether an interruption comes from a timeout of so many seconds; all others, such as a user's, must go on.
@NonCPS
boolean isTimeout(Exception e, long began, seconds) {
  String words = e.getMessage()
  return System.currentTimeMillis() - began >= milliseconds(seconds) && (words == null || words.contains('Timeout'))
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/json.js
const json = String.raw `// ---- fromJSON

@NonCPS
def fromJSON(String text) {
  if (text.trim() == '') { throw new Exception('empty input') }
  List reader = [text, 0]
  def value = jsonValue(reader)
  if (jsonNext(reader) != '') { throw new Exception('Error parsing JSON when evaluating fromJson') }
  return value
}

// The next character that is no blank, or ''; it is not taken.
@NonCPS
String jsonNext(List reader) {
  String text = reader[0]
  int at = reader[1]
  while (at < text.length() && ' \t\r\n'.contains(text.substring(at, at + 1))) { at = at + 1 }
  reader[1] = at
  return at < text.length() ? text.substring(at, at + 1) : ''
}

@NonCPS
void jsonTake(List reader, String expected) {
  String text = reader[0]
  int at = reader[1]
  if (!text.substring(at).startsWith(expected)) { throw new Exception('Error parsing JSON when evaluating fromJson') }
  reader[1] = at + expected.length()
}

@NonCPS
def jsonValue(List reader) {
  String next = jsonNext(reader)
  if (next == '"') { return jsonString(reader) }
  if (next == '[') {
    List items = []
    jsonTake(reader, '[')
    boolean more = jsonNext(reader) != ']'
    while (more) {
      items.add(jsonValue(reader))
      more = jsonNext(reader) == ','
      if (more) { jsonTake(reader, ',') }
    }
    jsonTake(reader, ']')
    return items
  }
  if (next == '{') {
    Map entries = [:]
    jsonTake(reader, '{')
    boolean more = jsonNext(reader) != '}'
    while (more) {
      jsonNext(reader)
      String key = jsonString(reader)
      jsonNext(reader)
      jsonTake(reader, ':')
      entries[key] = jsonValue(reader)
      more = jsonNext(reader) == ','
      if (more) { jsonTake(reader, ',') }
    }
    jsonTake(reader, '}')
    return entries
  }
  for (word in [['true', true], ['false', false], ['null', null]]) {
    if (word[0].startsWith(next) && next != '') {
      jsonTake(reader, word[0])
      return word[1]
    }
  }
  String text = reader[0]
  int at = reader[1]
  int end = at
  while (end < text.length() && '+-.0123456789eE'.contains(text.substring(end, end + 1))) { end = end + 1 }
  String digits = text.substring(at, end)
  if (!(digits ==~ /-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?/)) { throw new Exception('Error parsing JSON when evaluating fromJson') }
  reader[1] = end
  return digits.toDouble()
}

@NonCPS
String jsonString(List reader) {
  jsonTake(reader, '"')
  String text = reader[0]
  int at = reader[1]
  String made = ''
  while (at < text.length() && text.substring(at, at + 1) != '"') {
    String one = text.substring(at, at + 1)
    if (text.codePointAt(at) < 32) { throw new Exception('Error parsing JSON when evaluating fromJson') }
    at = at + 1
    if (one == '\\') {
      String escape = at < text.length() ? text.substring(at, at + 1) : ''
      int known = escape == '' ? -1 : '"\\/bfnrt'.indexOf(escape)
      at = at + 1
      if (known >= 0) {
        made = made + '"\\/\b\f\n\r\t'.substring(known, known + 1)
      } else if (escape == 'u' && at + 4 <= text.length() && text.substring(at, at + 4) ==~ /[0-9a-fA-F]{4}/) {
        made = made + String.valueOf((char) Integer.parseInt(text.substring(at, at + 4), 16))
        at = at + 4
      } else {
        throw new Exception('Error parsing JSON when evaluating fromJson')
      }
    } else {
      made = made + one
    }
  }
  reader[1] = at
  jsonTake(reader, '"')
  return made
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/lanes.js
const lanes = String.raw `// Runs all tasks and shows each as a stage. settings: maxParallel, failFast, timeout (seconds), resources, agent.
def runTasks(Map settings) {
  begin(settings)
  long began = System.currentTimeMillis()
  try {
    if (settings.timeout == null) {
      launch(startable())
    } else {
      timeout(time: milliseconds(settings.timeout), unit: 'MILLISECONDS') { launch(startable()) }
    }
  } catch (InterruptedException e) {
    if (settings.timeout == null || !isTimeout(e, began, settings.timeout)) { throw e }
    state.cancelled = 'the timeout of the run'
  } catch (Exception e) {
    if (state.cancelled == null) { throw e }
  }
  if (state.cancelled != null) {
    // Everything that ran was stopped. What asks for always(), failure() or cancelled() still runs.
    cancelWaiting()
    launch(startable())
  }
  showSkipped()
  echo(report())
  if (state.cancelled == 'the timeout of the run') { error('cancelled by ' + state.cancelled) }
}

// Whoever ends last starts what became ready: one task goes on in the same branch, several become parallel branches.
// So nothing polls, and nothing waits while it holds an executor.
def launch(List starts) {
  if (starts.size() == 0) { return }
  if (starts.size() == 1) { runLane(starts[0]); return }
  Map branches = [:]
  for (int i = 0; i < starts.size(); i++) {
    Map start = starts[i]
    branches[start.branch] = { runLane(start) }
  }
  if (state.failFast) { branches.failFast = true }
  parallel(branches)
}

def runLane(Map first) {
  Map start = first
  while (start != null) {
    if (start.pause == null) {
      runAttempt(start.id)
    } else {
      // Outside of any node, and without a place in max-parallel: a retry that waits holds nothing.
      sleep(time: start.pause, unit: 'MILLISECONDS')
      retryNow(start.id)
    }
    List next = startable()
    showSkipped()
    if (mustStop()) { error('cancelled by ' + state.cancelled) }
    if (next.size() == 1) {
      start = next[0]
    } else {
      launch(next)
      start = null
    }
  }
}

def runAttempt(String id) {
  Map result = [status: 'cancelled', code: null, reason: 'cancelled', outputs: [:], env: [:], path: []]
  try {
    stage(stageName(id)) {
      try {
        perform(id, result)
      } catch (InterruptedException e) {
        throw e
      } catch (Exception e) {
        result.status = 'error'
        result.reason = e.getMessage() ?: 'it could not be started'
      }
      show(id, result)
    }
  } finally {
    // Also when it is interrupted, for others may still ask what became of it.
    attemptEnded(id, result)
  }
}

def showSkipped() {
  List skipped = takeSkipped()
  for (int i = 0; i < skipped.size(); i++) {
    Map one = skipped[i]
    boolean failed = one.status == 'error'
    stage(one.id) {
      catchError(buildResult: failed && !one.allowed ? 'FAILURE' : 'SUCCESS', stageResult: failed ? (one.allowed ? 'UNSTABLE' : 'FAILURE') : 'NOT_BUILT') {
        error(one.reason)
      }
    }
  }
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/perform.js
const perform = String.raw `// How the attempt ended, as Jenkins shows it: red, or yellow where the task may fail or is tried again.
def show(String id, Map result) {
  if (result.status == 'passed') { return }
  boolean again = isWorthRetrying(id, result)
  boolean allowed = again || isAllowed(id, result)
  catchError(buildResult: allowed ? 'SUCCESS' : 'FAILURE', stageResult: allowed ? 'UNSTABLE' : 'FAILURE') {
    error(result.reason + (again ? '; it is tried again' : ''))
  }
}

def perform(String id, Map result) {
  node(state.agent) {
    rememberCommit(checkout(scm))
    Map task = evaluated(id, result)
    if (task == null) { return }
    String folder = pwd(tmp: true) + '/' + state.tasks[id].method
    String text = shellScript(id, task, folder)
    long began = System.currentTimeMillis()
    result.status = 'timeout'
    try {
      timeout(time: milliseconds(task.timeout), unit: 'MILLISECONDS') {
        if (task.idleTimeout == null) {
          result.code = sh(label: id, returnStatus: true, script: text)
        } else {
          timeout(time: milliseconds(task.idleTimeout), unit: 'MILLISECONDS', activity: true) {
            result.code = sh(label: id, returnStatus: true, script: text)
          }
        }
      }
    } catch (InterruptedException e) {
      boolean isOwn = isTimeout(e, began, task.timeout)
      if (!isOwn && (task.idleTimeout == null || !isTimeout(e, began, task.idleTimeout))) {
        result.status = 'cancelled'
        throw e
      }
      result.reason = isOwn ? 'timed out after ' + task.timeout + ' s' : 'printed nothing for ' + task.idleTimeout + ' s'
    }
    if (result.code != null) {
      boolean isError = (result.code == 126 || result.code == 127) && fileExists(folder + '/error')
      judgeCode(task, result, isError)
    }
    // What it wrote for those that need it.
    if (task.outputs) { result.outputs = readPairs(readFile(file: folder + '/output', encoding: 'UTF-8')) }
    if (state.tasks[id].next.size() > 0) {
      result.env = handedOn(readPairs(readFile(file: folder + '/env', encoding: 'UTF-8')))
      result.path = readLines(readFile(file: folder + '/path', encoding: 'UTF-8'))
    }
  }
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/questions.js
const questions = String.raw `// ---- What conditions and templates ask

// All direct needs succeeded; false while the run is being cancelled.
@NonCPS
boolean success(String id) {
  if (state.cancelled != null) { return false }
  for (String key in state.tasks[id].needs.keySet()) {
    if (resultOf(id, key) != 'success') { return false }
  }
  return true
}

// A direct need, or anything it needs in turn, failed.
@NonCPS
boolean failure(String id) {
  for (List ids in state.tasks[id].needs.values()) {
    for (String need in ids) {
      if (state.failed[need] == true) { return true }
    }
  }
  return false
}

@NonCPS
boolean always() {
  return true
}

@NonCPS
boolean cancelled() {
  return state.cancelled != null
}

@NonCPS
String resultOf(String id, String key) {
  List results = []
  for (String need in state.tasks[id].needs[key]) { results.add(state.result[need]) }
  return joinResults(results)
}

@NonCPS
String joinResults(List results) {
  if (results.contains('failure')) { return 'failure' }
  if (results.contains('cancelled')) { return 'cancelled' }
  return results.size() > 0 && !results.contains('success') ? 'skipped' : 'success'
}

// The outputs of a need by name; of the legs of a matrix, later ones win where they are not empty.
@NonCPS
Map outputsOf(String id, String key) {
  Map joined = [:]
  for (String need in state.tasks[id].needs[key]) {
    Map outputs = state.left[need]?.outputs ?: [:]
    for (String name in outputs.keySet()) {
      if (outputs[name] != '' || !joined.containsKey(name)) { joined[name] = outputs[name] }
    }
  }
  return joined
}

@NonCPS
String outputOf(String id, String key, String name) {
  Map outputs = outputsOf(id, key)
  if (outputs.containsKey(name)) { return outputs[name] }
  for (String other in outputs.keySet()) {
    if (other.equalsIgnoreCase(name)) { return outputs[other] }
  }
  return null
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/schedules.js
const schedules = String.raw `// ---- Schedules: a build that a timer started runs a task once for each of its times

// Why a task with this cron line is not due, or null. starts: the cron lines that start builds; where there are none, a
// time is served for an hour.
@NonCPS
String notDue(String cron, List starts, String zone) {
  if (!String.valueOf(currentBuild.getBuildCauses()).contains('TimerTrigger')) { return null }
  long at = currentBuild.getTimeInMillis()
  long to = at
  long from = at - 3600000
  if (starts.size() > 0) {
    to = latest(starts, at, zone)
    from = latest(starts, to - 1, zone)
  }
  return latest([cron], to, zone) > from ? null : 'not due: its schedule is ' + cron
}

// The last time of these lines up to this one, in milliseconds; 0 where there is none within five years.
@NonCPS
long latest(List crons, long at, String zone) {
  long found = 0
  for (String cron in crons) {
    long time = latestOf(cron.tokenize(' '), at, zone)
    if (time > found) { found = time }
  }
  return found
}

@NonCPS
long latestOf(List fields, long at, String zone) {
  Calendar clock = Calendar.getInstance(TimeZone.getTimeZone(zone))
  clock.setTime(new Date(at))
  clock.set(Calendar.SECOND, 0)
  clock.set(Calendar.MILLISECOND, 0)
  boolean isFirst = true
  for (int day = 0; day < 1830; day++) {
    if (isDay(fields, clock)) {
      int lastHour = isFirst ? clock.get(Calendar.HOUR_OF_DAY) : 23
      int lastMinute = isFirst ? clock.get(Calendar.MINUTE) : 59
      for (int hour = lastHour; hour >= 0; hour--) {
        for (int minute = hour == lastHour ? lastMinute : 59; minute >= 0; minute--) {
          if (takes(fields[1], hour, 0, 23) && takes(fields[0], minute, 0, 59)) {
            clock.set(Calendar.HOUR_OF_DAY, hour)
            clock.set(Calendar.MINUTE, minute)
            return clock.getTimeInMillis()
          }
        }
      }
    }
    isFirst = false
    clock.add(Calendar.DAY_OF_MONTH, -1)
  }
  return 0
}

// Where both days are given, either is enough.
@NonCPS
boolean isDay(List fields, Calendar clock) {
  boolean isDate = takes(fields[2], clock.get(Calendar.DAY_OF_MONTH), 1, 31)
  boolean isWeekday = takes(fields[4], clock.get(Calendar.DAY_OF_WEEK) - 1, 0, 6)
  boolean either = !fields[2].startsWith('*') && !fields[4].startsWith('*')
  return takes(fields[3], clock.get(Calendar.MONTH) + 1, 1, 12) && (either ? isDate || isWeekday : isDate && isWeekday)
}

@NonCPS
boolean takes(String field, int value, int min, int max) {
  for (String term in field.split(',')) {
    List parts = term.tokenize('/')
    List range = parts[0] == '*' ? [min, max] : []
    for (String word in (parts[0] == '*' ? [] : parts[0].tokenize('-'))) { range.add(Integer.parseInt(word)) }
    int first = range[0]
    int last = range.size() > 1 ? range[1] : first
    int step = parts.size() > 1 ? Integer.parseInt(parts[1]) : 1
    if (value >= first && value <= last && (value - first) % step == 0) { return true }
  }
  return false
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/stages.js
const stages = String.raw `// Whether a task is to run: asked by its stage when all stages before its level have ended.
boolean mayRun(String id) {
  if (state.size() == 0) { begin(settings()) }
  return isToRun(id)
}

// At the end, where the last gates are still open.
String reportOnStages() {
  if (state.size() == 0) { begin(settings()) }
  settleGates()
  return report()
}

// Gates have no stage.
@NonCPS
void settleGates() {
  boolean isSettled = false
  while (!isSettled) {
    isSettled = true
    for (String open in [] + state.unjudged) {
      if (state.tasks[open].isGate) {
        state.unjudged.remove(open)
        welcome(open)
        isSettled = false
      }
    }
  }
}

@NonCPS
boolean isToRun(String id) {
  settleGates()
  Map no = refusal(id)
  if (no != null) { end(id, no.status, no.reason, no) }
  return no == null || no.status == 'error'
}

def runTask(String id) {
  if (state.status[id] != null) { error(state.reason[id]) }
  boolean again = true
  while (again) {
    beginAttempt(id)
    Map result = [status: 'cancelled', code: null, reason: 'cancelled', outputs: [:], env: [:], path: []]
    try {
      try {
        perform(id, result)
      } catch (InterruptedException e) {
        throw e
      } catch (Exception e) {
        result.status = 'error'
        result.reason = e.getMessage() ?: 'it could not be started'
      }
      again = isWorthRetrying(id, result)
      if (again) { echo(result.reason + '; it is tried again') } else { show(id, result) }
    } finally {
      attemptEnded(id, result)
    }
    if (again) {
      // Outside of any node: a retry that waits holds no executor.
      sleep(time: state.sleeping[id], unit: 'MILLISECONDS')
    }
  }
}

@NonCPS
void beginAttempt(String id) {
  state.attempts[id] = (state.attempts[id] ?: 0) + 1
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/state.js
const state = String.raw `// The state is filled and never set: Pipeline keeps what it sets in a script elsewhere than where @NonCPS methods look.
@NonCPS
void begin(Map settings) {
  Map made = [
    limit: settings.maxParallel ?: 0, failFast: settings.failFast == true, agent: settings.agent ?: '',
    capacity: settings.resources ?: [:], commit: [:], cancelled: null, isEnding: false,
    tasks: [:], order: [], status: [:], result: [:], reason: [:], failed: [:], left: [:], attempts: [:],
    unjudged: [], ready: [], running: [], sleeping: [:], skipped: []
  ]
  for (String name in tasks()) {
    Map task = taskNamed(name)
    Map needs = [:]
    if (task.needs instanceof Map) { needs = task.needs } else { for (String id in task.needs) { needs[id] = [id] } }
    List waitsFor = [] + (task.after ?: [])
    for (List ids in needs.values()) { waitsFor.addAll(ids) }
    made.tasks[task.id] = [
      method: name, index: made.order.size(), needs: needs, next: [], waits: waitsFor.size(),
      wants: task.resources ?: [:], priority: task.priority ?: 0, isGate: task.run == null && task.script == null, path: 0
    ]
    made.order.add(task.id)
    for (String id in waitsFor) { made.tasks[id].next.add(task.id) }
    if (waitsFor.size() == 0) { made.unjudged.add(task.id) }
  }
  // The first to start: higher priority, then the longer path to the end of the graph, then the id.
  for (int i = made.order.size() - 1; i >= 0; i--) {
    Map entry = made.tasks[made.order[i]]
    int longest = 0
    for (String id in entry.next) { longest = Math.max(longest, made.tasks[id].path) }
    entry.path = longest + (entry.isGate ? 0 : 1)
  }
  List ranked = [] + made.order
  ranked.sort { String a, String b ->
    Map one = made.tasks[a]
    Map other = made.tasks[b]
    other.priority <=> one.priority ?: other.path <=> one.path ?: a <=> b
  }
  for (int i = 0; i < ranked.size(); i++) { made.tasks[ranked[i]].rank = i }
  state.putAll(made)
}

// The task as it is written above; made anew each time, so that its closures are never part of the state.
@NonCPS
Map taskOf(String id) {
  return taskNamed(state.tasks[id].method)
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/engine/values.js
const values_values = String.raw `// ---- GitHub's expressions: its rules of truth, comparison and text

// false, 0, '' and null do not hold; everything else does.
@NonCPS
boolean truth(value) {
  if (value instanceof Boolean) { return value }
  if (value instanceof Number) { return number(value) != null && number(value) != 0 }
  return value != null && value != ''
}

// The first that does not hold, else the last; and the other way round. Each is a closure, called only where it counts.
@NonCPS
def allOf(List operands) {
  def value = null
  for (Closure operand in operands) {
    value = operand.call()
    if (!truth(value)) { return value }
  }
  return value
}

@NonCPS
def anyOf(List operands) {
  def value = null
  for (Closure operand in operands) {
    value = operand.call()
    if (truth(value)) { return value }
  }
  return value
}

// As GitHub compares: texts in any case, different kinds as numbers.
@NonCPS
boolean same(a, b) {
  if (a == null && b == null) { return true }
  if (a instanceof Boolean && b instanceof Boolean) { return a == b }
  if (a instanceof String && b instanceof String) { return upper(a) == upper(b) }
  if (isCollection(a) || isCollection(b)) { return false }
  return number(a) != null && number(b) != null && number(a) == number(b)
}

// In capitals, but for the dotless i, which GitHub leaves as it is.
@NonCPS
String upper(String text) {
  int at = text.indexOf('\u0131')
  return at < 0 ? text.toUpperCase(Locale.ROOT) : text.substring(0, at).toUpperCase(Locale.ROOT) + '\u0131' + upper(text.substring(at + 1))
}

@NonCPS
boolean less(a, b) {
  if (a == null && b == null) { return false }
  if (a instanceof Boolean && b instanceof Boolean) { return !a && b }
  if (a instanceof String && b instanceof String) { return upper(a) < upper(b) }
  if (isCollection(a) || isCollection(b)) { return false }
  return number(a) != null && number(b) != null && number(a) < number(b)
}

@NonCPS
boolean isCollection(value) {
  return value instanceof Map || value instanceof List
}

@NonCPS
Double number(value) {
  if (value == null || value == false) { return 0.0d }
  if (value == true) { return 1.0d }
  String digits = value instanceof Number ? String.valueOf(value) : (value instanceof String ? value.trim() : 'NaN')
  if (digits == '') { return 0.0d }
  if (digits ==~ /0[xX][0-9a-fA-F]{1,15}/) { return wholeNumber(digits.substring(2).toLowerCase(), 16) }
  if (digits ==~ /0[oO][0-7]{1,20}/) { return wholeNumber(digits.substring(2), 8) }
  if (digits ==~ /0[bB][01]{1,60}/) { return wholeNumber(digits.substring(2), 2) }
  if (digits ==~ /[+-]?(Infinity|[0-9]+\.?[0-9]*([eE][+-]?[0-9]+)?|\.[0-9]+([eE][+-]?[0-9]+)?)/) { return digits.toDouble() + 0.0d }
  return null
}

@NonCPS
Double wholeNumber(String digits, int base) {
  double value = 0
  for (int i = 0; i < digits.length(); i++) { value = value * base + '0123456789abcdef'.indexOf(digits.substring(i, i + 1)) }
  return value
}

// A value as it is written into a text.
@NonCPS
String text(value) {
  if (value == null) { return '' }
  if (value instanceof Map) { return 'Object' }
  if (value instanceof List) { return 'Array' }
  return value instanceof Number ? numberText(value) : String.valueOf(value)
}

@NonCPS
String numberText(value) {
  Double number = number(value)
  if (number == null) { return 'NaN' }
  if (Math.abs(number) > 1.7976931348623157E308d) { return number > 0 ? 'Infinity' : '-Infinity' }
  if (number == Math.rint(number) && Math.abs(number) < 1.0e15d) { return String.valueOf((long) number) }
  String written = String.valueOf(number)
  return written.contains('E') ? written.toLowerCase().replace('.0e', 'e').replace('e', number < 1 ? 'e' : 'e+').replace('e+-', 'e-') : written
}

@NonCPS
boolean contains(where, what) {
  if (where instanceof List) {
    for (item in where) {
      if (same(what, item)) { return true }
    }
    return false
  }
  return !isCollection(where) && !isCollection(what) && text(where).toLowerCase(Locale.ROOT).contains(text(what).toLowerCase(Locale.ROOT))
}

@NonCPS
boolean startsWith(where, what) {
  return !isCollection(where) && !isCollection(what) && upper(text(where)).startsWith(upper(text(what)))
}

@NonCPS
boolean endsWith(where, what) {
  return !isCollection(where) && !isCollection(what) && upper(text(where)).endsWith(upper(text(what)))
}

@NonCPS
String join(what, separator) {
  if (what instanceof Map) { return '' }
  if (!(what instanceof List)) { return text(what) }
  List texts = []
  for (item in what) { texts.add(text(item)) }
  return texts.join(isCollection(separator) ? ',' : text(separator))
}

// The first value whose test is true, else the last.
@NonCPS
def choose(List values) {
  for (int i = 0; i < values.size() - 1; i = i + 2) {
    if (!(values[i] instanceof Boolean)) { throw new Exception('case predicate must evaluate to a boolean value') }
    if (values[i]) { return values[i + 1] }
  }
  return values[values.size() - 1]
}

@NonCPS
String format(String pattern, List values) {
  String made = ''
  int at = 0
  while (at < pattern.length()) {
    String rest = pattern.substring(at)
    if (rest.startsWith('{{') || rest.startsWith('}}')) {
      made = made + rest.substring(0, 1)
      at = at + 2
    } else if (rest.startsWith('{') || rest.startsWith('}')) {
      int close = rest.indexOf('}')
      String index = close > 1 ? rest.substring(1, close) : ''
      int digits = 0
      while (digits < index.length() && '0123456789'.contains(index.substring(digits, digits + 1))) { digits = digits + 1 }
      if (digits == 0 || digits > 9) { throw new Exception('The following format string is invalid: ' + pattern) }
      int which = Integer.parseInt(index.substring(0, digits))
      if (which >= values.size()) { throw new Exception('The following format string references more arguments than were supplied: ' + pattern) }
      made = made + text(values[which])
      at = at + close + 1
    } else {
      made = made + rest.substring(0, 1)
      at = at + 1
    }
  }
  return made
}

@NonCPS
String toJSON(value, String indent) {
  if (value == null) { return 'null' }
  if (value instanceof String) { return jsonText(value) }
  String deeper = indent + '  '
  List parts = []
  if (value instanceof List) {
    for (item in value) { parts.add(deeper + toJSON(item, deeper)) }
    return parts.size() == 0 ? '[]' : '[\n' + parts.join(',\n') + '\n' + indent + ']'
  }
  if (value instanceof Map) {
    for (String key in value.keySet()) { parts.add(deeper + jsonText(key) + ': ' + toJSON(value[key], deeper)) }
    return parts.size() == 0 ? '{}' : '{\n' + parts.join(',\n') + '\n' + indent + '}'
  }
  return value instanceof Number ? numberText(value) : String.valueOf(value)
}

@NonCPS
String jsonText(String text) {
  String made = '"'
  for (int i = 0; i < text.length(); i++) {
    String one = text.substring(i, i + 1)
    int code = text.codePointAt(i)
    int known = '"\\\b\f\n\r\t'.indexOf(one)
    if (known >= 0) {
      made = made + '\\' + '"\\bfnrt'.substring(known, known + 1)
    } else if (code < 32) {
      made = made + '\\u00' + (code < 16 ? '0' : '1') + '0123456789abcdef'.substring(code % 16, code % 16 + 1)
    } else {
      made = made + one
    }
  }
  return made + '"'
}

// needs, or one of them, as an object.
@NonCPS
Map needsOf(String id) {
  Map needs = [:]
  for (String key in state.tasks[id].needs.keySet()) { needs[key] = needOf(id, key) }
  return needs
}

@NonCPS
Map needOf(String id, String key) {
  return [result: resultOf(id, key), outputs: outputsOf(id, key)]
}

// A variable that the task itself does not set: what its needs wrote to GITHUB_ENV, then Jenkins' own.
@NonCPS
String variable(String id, String name) {
  Map handed = inherited(id).env
  return handed.containsKey(name) ? handed[name] : env."$name"
}

@NonCPS
String github(String name) {
  String branch = env.BRANCH_NAME ?: (state.commit.branch ?: '').replaceFirst('^origin/', '')
  String causes = String.valueOf(currentBuild.getBuildCauses())
  boolean isTag = env.TAG_NAME != null
  boolean isChange = env.CHANGE_ID != null
  if (name == 'event_name') {
    if (causes.contains('TimerTrigger')) { return 'schedule' }
    if (isChange) { return 'pull_request' }
    return causes.contains('UserIdCause') ? 'workflow_dispatch' : 'push'
  }
  if (name == 'ref') { return isTag ? 'refs/tags/' + env.TAG_NAME : (isChange ? 'refs/pull/' + env.CHANGE_ID + '/merge' : 'refs/heads/' + branch) }
  if (name == 'ref_name') { return isTag ? env.TAG_NAME : (isChange ? env.CHANGE_ID + '/merge' : branch) }
  if (name == 'ref_type') { return isTag ? 'tag' : 'branch' }
  if (name == 'head_ref') { return env.CHANGE_BRANCH ?: '' }
  if (name == 'base_ref') { return env.CHANGE_TARGET ?: '' }
  if (name == 'sha') { return state.commit.sha ?: env.GIT_COMMIT ?: '' }
  if (name == 'actor') { return env.CHANGE_AUTHOR ?: '' }
  if (name == 'run_id' || name == 'run_number') { return env.BUILD_NUMBER }
  if (name == 'workflow' || name == 'job') { return env.JOB_NAME }
  if (name == 'server_url') { return env.JENKINS_URL ?: '' }
  // repository and its owner, from the address of the clone
  String path = (env.GIT_URL ?: state.commit.url ?: '').replaceFirst('^[a-z+]+://[^/]*/', '').replaceFirst('^[^/]*:', '').replaceFirst('([.]git)?/?$', '')
  return name == 'repository' ? path : path.replaceFirst('/.*$', '')
}`;

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/fidelity.js

function jenkins_fidelity_noteFidelity({ plan, jobs }, notes) {
    const where = (test) => jobs.filter(test);
    const byOutput = lostOutputRules(jobs);
    if (byOutput.jobs.length > 0)
        notes.add(byOutput);
    const known = where(({ task }) => /\brunner\s*\.\s*os\b/i.test(textsOf(task)));
    if (known.length > 0) {
        notes.add({
            feature: 'condition-known',
            jobs: known,
            support: 'emulated',
            consequence: '`runner.os` is Linux: the tasks are run by sh',
        });
    }
    if (plan.fail_fast) {
        const going = where(({ condition: { kind } }) => kind !== 'success' && kind !== 'never');
        if (going.length > 0) {
            notes.add({
                feature: 'fail-fast',
                jobs: going,
                support: 'lost',
                consequence: 'when a task fails while these run, they are stopped too; those that have not begun run',
                remedy: 'let them need what may fail',
            });
        }
    }
}
function textsOf({ name, skip, env, command, if: condition, working_directory }) {
    return [
        name,
        skip,
        condition,
        working_directory,
        ...Object.values(env),
        ...(command.kind === 'script' ? command.args : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/levels.js





const mostStages = 60;
function levelsBlock(pipeline, notes) {
    const { plan, jobs } = pipeline;
    const levels = [];
    for (const job of jobs)
        if (job.task.command.kind !== 'gate')
            (levels[job.level] ??= []).push(job);
    const limit = plan.timeout;
    const stages = [];
    for (const [index, level] of levels.filter(({ length }) => length > 0).entries()) {
        const isAlone = level.length === 1;
        if (!isAlone)
            stages.push(`    stage(${groovyText(`level ${index + 1}`)}) {`, '      parallel {');
        for (const job of level)
            stages.push(...taskStage(job, isAlone ? '    ' : '        '));
        if (!isAlone)
            stages.push('      }', '    }');
    }
    if (stages.length === 0)
        stages.push(`    stage(${groovyText(plan.name)}) {`, "      steps { echo 'nothing to run' }", '    }');
    return [
        'pipeline {',
        '  // Each attempt of a task takes an agent of its own; none is held while nothing runs.',
        '  agent none',
        ...optionsBlock(plan, [
            'skipDefaultCheckout()',
            ...(limit === undefined ? [] : [`timeout(time: ${Math.ceil(limit / 1000)}, unit: 'SECONDS')`]),
        ]),
        ...triggers(pipeline, notes),
        ...environmentBlock(plan),
        '  stages {',
        ...stages,
        '  }',
        '  post {',
        '    always {',
        '      script { echo(reportOnStages()) }',
        '    }',
        '  }',
        '}',
        '',
        '@NonCPS',
        'Map settings() {',
        `  return ${groovyMap([...agentEntry(plan), ...(plan.fail_fast ? [['failFast', 'true']] : [])])}`,
        '}',
    ].join('\n');
}
function taskStage({ task }, indent) {
    const id = groovyText(task.id);
    return [
        `stage(${id}) {`,
        `  when { expression { mayRun(${id}) } }`,
        `  steps { script { runTask(${id}) } }`,
        '}',
    ].map((line) => indent + line);
}
function checkStages({ jobs }) {
    const count = jobs.filter(({ task }) => task.command.kind !== 'gate').length;
    return count > mostStages ? [tooManyStages(count, mostStages)] : [];
}
function noteLevels({ plan, jobs }, notes) {
    const remedy = 'emit with --layout dataflow';
    const lose = (feature, of, consequence) => notes.add({ feature, jobs: of, support: 'lost', consequence, remedy });
    const waiting = jobs.filter(({ level }) => level > 0);
    if (waiting.length > 0) {
        lose('needs', waiting, 'a level begins when all of the level before has ended, also what the task does not need');
    }
    const sharing = jobs.filter(({ task }) => Object.keys(task.resources).length > 0);
    if (sharing.length > 0)
        lose('resources', sharing, 'tasks of one level that share a resource may run at once');
    const ranked = jobs.filter(({ task }) => task.priority !== 0);
    if (ranked.length > 0)
        lose('priority', ranked, 'the order among the tasks of a level is that of free agents');
    if (plan.max_parallel !== 'auto') {
        lose('max-parallel', [], 'as many tasks of a level run at once as there are executors');
    }
    if (plan.fail_fast)
        lose('fail-fast', [], 'what runs when a task fails goes on; what waits is skipped');
    if (plan.timeout !== undefined) {
        lose('run-timeout', [], "after the run's timeout Jenkins ends everything, always() tasks too");
    }
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/method-names.js
function methodNames(jobs) {
    const used = new Set();
    const last = new Map();
    return jobs.map(({ task }) => {
        const plain = task.slug.replace(/\W+/g, '_').replace(/^_+|_+$/g, '') || 'x';
        let name = plain;
        while (used.has(name)) {
            const number = (last.get(plain) ?? 1) + 1;
            last.set(plain, number);
            name = `${plain}_${number}`;
        }
        used.add(name);
        return name;
    });
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/task-section.js


const mostNames = 500;
const mostConstants = 55_000;
function taskSection(names, methods) {
    const classes = [[]];
    const places = [];
    let constants = 0;
    for (const [index, method] of methods.entries()) {
        const size = constantsOf(method);
        constants += size;
        if (constants > mostConstants) {
            classes.push([]);
            constants = size;
        }
        classes.at(-1)?.push(method);
        places.push(classes.length === 1 ? (names[index] ?? '') : `${names[index] ?? ''}@${classes.length}`);
    }
    const [own = [], ...others] = classes;
    return [
        taskList(places),
        others.length === 0 ? oneClass : severalClasses(classes.length),
        ...own,
        ...others.map((held, index) => `class Tasks${index + 2} {\n${held.map(asStatic).join('\n\n')}\n}`),
    ].join('\n\n');
}
const oneClass = `@NonCPS
Map taskNamed(String name) {
  return this."task_$name"()
}`;
function severalClasses(count) {
    const lines = Array.from({ length: count - 1 }, (_, index) => {
        const which = index + 2;
        return `  if (place.size() == 2 && place[1] == '${which}') { task = Tasks${which}."$method"() }`;
    });
    return [
        '// There are more tasks than one class holds.',
        '@NonCPS',
        'Map taskNamed(String name) {',
        "  List place = name.tokenize('@')",
        "  String method = 'task_' + place[0]",
        '  Map task = place.size() == 1 ? this."$method"() : null',
        ...lines,
        '  for (value in task.values()) {',
        '    if (value instanceof Closure) { value.setDelegate(this) }',
        '  }',
        '  return task',
        '}',
    ].join('\n');
}
function asStatic(method) {
    return method.replaceAll(/^@NonCPS\n(Map|List) task_/gm, '@NonCPS\nstatic $1 task_');
}
function constantsOf(method) {
    let quotes = 0;
    for (let at = method.indexOf("'"); at !== -1; at = method.indexOf("'", at + 1))
        quotes++;
    return quotes + 6;
}
function taskList(names) {
    const chunks = [];
    for (let start = 0; start < names.length; start += mostNames)
        chunks.push(names.slice(start, start + mostNames));
    const method = (name, body) => `@NonCPS\nList ${name}() {\n  return ${body}\n}`;
    if (chunks.length <= 1)
        return method('tasks', inLines(names));
    return [
        method('tasks', chunks.map((_, index) => `tasks_${index + 1}()`).join(' + ')),
        ...chunks.map((chunk, index) => method(`tasks_${index + 1}`, inLines(chunk))),
    ].join('\n\n');
}
function inLines(names) {
    const rows = [];
    for (const name of names) {
        const last = rows.at(-1);
        const word = groovyText(name);
        if (last !== undefined && last.length + word.length < 110)
            rows[rows.length - 1] = `${last}, ${word}`;
        else
            rows.push(word);
    }
    return rows.length <= 1 ? groovyList(rows) : `[\n    ${rows.join(',\n    ')}\n  ]`;
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/wrapper.js









function wrapperBlock(pipeline, notes, folder) {
    const { plan } = pipeline;
    const label = plan.emit.jenkins.agent;
    const config = plan.config_file === undefined ? '' : ` --config ${shellWord(plan.config_file)}`;
    const isRoot = folder === '.';
    const start = isRoot ? '' : `cd ${shellWord(folderToEnter(folder))} || exit 1\n`;
    const latest = `${isRoot ? '' : `${folder.replaceAll(/[\s,]/g, '?')}/`}.orchestrator/latest`;
    const run = groovyScript(`#!/bin/sh\n${start}exec npx --yes ${pinnedTool} run${config}\n`);
    const call = [`sh(label: ${groovyText(plan.name)}, script: ${run})`];
    return [
        'pipeline {',
        label === undefined || label === 'any' ? '  agent any' : `  agent { label ${groovyText(label)} }`,
        ...optionsBlock(plan, []),
        ...triggers(pipeline, notes),
        ...environmentBlock(plan),
        '  stages {',
        `    stage(${groovyText(plan.name)}) {`,
        '      steps {',
        ...(asksForEvent(pipeline) ? toldEvent(call) : call.map((line) => `        ${line}`)),
        '      }',
        '    }',
        '  }',
        '  post {',
        '    always {',
        `      junit(testResults: ${groovyText(`${latest}/junit.xml`)}, allowEmptyResults: true, skipMarkingBuildUnstable: true)`,
        `      archiveArtifacts(artifacts: ${groovyText(`${latest}/**`)}, allowEmptyArchive: true)`,
        '    }',
        '  }',
        '}',
    ].join('\n');
}
function asksForEvent({ jobs }) {
    return jobs.some((job) => {
        const parts = treesOf(job).flatMap(partsOfTree);
        return job.task.schedule !== undefined || parts.some((part) => mayBeEventName(part));
    });
}
function mayBeEventName(part) {
    if (part.kind === 'index')
        return part.of.kind === 'reference' && part.of.path[0] === 'github';
    if (part.kind !== 'reference')
        return part.kind === 'other';
    const [context, name = 'event_name'] = part.path;
    return context === 'github' && name.toLowerCase() === 'event_name';
}
function toldEvent(call) {
    return [
        '        script {',
        '          String causes = String.valueOf(currentBuild.getBuildCauses())',
        "          String event = causes.contains('TimerTrigger') ? 'schedule' : (causes.contains('UserIdCause') ? 'workflow_dispatch' : '')",
        "          withEnv(event == '' ? [] : ['ORCHESTRATOR_EVENT=' + event]) {",
        ...call.map((line) => `            ${line}`),
        '          }',
        '        }',
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/jenkins/emit-jenkins.js






















const emitJenkins = (pipeline, context) => {
    const { options, notes } = context;
    const header = context.header.map((line) => `// ${line}`).join('\n');
    if (options.mode === 'wrapper') {
        return { value: `${header}\n\n${wrapperBlock(pipeline, notes, options.folder)}\n`, diagnostics: [] };
    }
    const isLevels = options.layout === 'levels';
    const usage = { values: false, fromJson: false, problem: undefined };
    const names = methodNames(pipeline.jobs);
    const written = taskMethods(pipeline, names, usage, context);
    const diagnostics = [...written.diagnostics, ...(isLevels ? checkStages(pipeline) : [])];
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { value: undefined, diagnostics };
    jenkins_fidelity_noteFidelity(pipeline, notes);
    if (isLevels)
        noteLevels(pipeline, notes);
    const parts = [
        header,
        'import groovy.transform.Field',
        '@Field Map state = [:]',
        isLevels ? levelsBlock(pipeline, notes) : dataflowBlock(pipeline, notes),
        tasksHeading,
        taskSection(names, written.methods),
        engineHeading,
        isLevels ? stages : lanes,
        perform,
        state,
        decisions,
        questions,
        attempts,
        ...(usage.values ? [values_values] : []),
        ...(usage.fromJson ? [json] : []),
        ...(pipeline.plan.tasks.some(({ schedule }) => schedule !== undefined) ? [schedules] : []),
    ];
    return { value: `${parts.join('\n\n')}\n`, diagnostics };
};
function taskMethods(pipeline, names, usage, { place }) {
    const diagnostics = [];
    const methods = pipeline.jobs.map((job, index) => {
        const { task } = job;
        const method = new TaskMethod(job, names[index] ?? '', usage);
        const text = method.write(dueEntry(pipeline, task.schedule));
        if (usage.problem !== undefined) {
            const key = method.refusedKey ?? '';
            const where = place(task.origins[key] ?? task.origin);
            diagnostics.push(inexpressibleInGroovy(usage.problem, key, task.id, where));
            usage.problem = undefined;
        }
        return text;
    });
    return { methods, diagnostics };
}
function dueEntry({ plan }, cron) {
    if (cron === undefined)
        return [];
    const [first] = startsOf(plan);
    const timezone = first?.timezone ?? 'UTC';
    const starts = plan.schedule.filter((schedule) => schedule.timezone === timezone).map((schedule) => schedule.cron);
    const list = groovyList(starts.map(groovyText));
    return [['notDue', `{ notDue(${groovyText(cron)}, ${list}, ${groovyText(timezone)}) }`]];
}
const tasksHeading = `// ---- The tasks, in an order that their needs allow -------------------------------------------------------------------
// A task is a map: needs (or needs by name, where one is a matrix), run or script, env, timeout and pauses before retries
// in seconds. A closure is asked when all that the task waits for has ended; what it is given, it, is the task's id.`;
const engineHeading = `// ---- The engine: the same in every Jenkinsfile that script-orchestrator makes ----------------------------------------
// What decides is in @NonCPS methods; Pipeline runs all branches on one thread, so that each of them is atomic.`;

// EXTERNAL MODULE: ./lib/bundle/model/source-file.js
var source_file = __webpack_require__(5432);
;// CONCATENATED MODULE: ./lib/bundle/bridge/places.js

function spanOfOrigin(origin, read) {
    if (origin?.file === undefined || origin.line === undefined)
        return undefined;
    const file = read(origin.file);
    if (file === undefined)
        return undefined;
    const starts = (0,source_file/* lineStarts */._$)(file);
    const offset = (line, column) => Math.min((starts[line - 1] ?? file.text.length) + column - 1, file.text.length);
    const start = offset(origin.line, origin.column ?? 1);
    return {
        file,
        start,
        end: Math.max(start, offset(origin.end_line ?? origin.line, origin.end_column ?? origin.column ?? 1)),
    };
}

;// CONCATENATED MODULE: ./lib/bundle/bridge/emit.js












const emitters = {
    gitlab: emitGitlab,
    jenkins: emitJenkins,
    github: emitGithub,
    'github-steps': emitGithubSteps,
};
function emitPipeline(plan, options, read = () => undefined, folder = '.') {
    const full = fullOptions(plan, options, folder);
    const { target, mode, path } = full;
    const place = (origin) => spanOfOrigin(origin, read);
    if (plan.excluded.length > 0)
        return { value: undefined, diagnostics: [incompletePlan(plan.excluded)] };
    if (plan.tasks.length === 0)
        return { value: undefined, diagnostics: [nothingToEmit()] };
    const pipeline = makePipeline(plan, folder);
    const notes = new Notes();
    const context = { options: full, header: headerLines(plan, full), notes, place };
    const emitted = emitters[target](pipeline, context);
    const report = fidelityReport(pipeline, target, mode, notes);
    const diagnostics = [...(mode === 'native' ? checkTexts(pipeline, place) : []), ...emitted.diagnostics];
    if (options.strict === true) {
        for (const { feature, support, tasks, consequence, origin } of report.lines) {
            if (support !== 'lost')
                continue;
            diagnostics.push(lostFeature(fidelity_table_fidelityTable[feature].title, tasks, consequence, place(origin)));
        }
    }
    const failed = emitted.value === undefined || (0,diagnostic/* hasErrors */.Cs)(diagnostics);
    return {
        value: failed ? undefined : { files: [{ path, text: emitted.value ?? '' }], report },
        diagnostics: (0,diagnostic/* tidy */.DZ)(diagnostics),
    };
}

// EXTERNAL MODULE: ./lib/bundle/discovery/gitignore.js + 1 modules
var gitignore = __webpack_require__(4271);
// EXTERNAL MODULE: ./lib/bundle/files/stat.js
var stat = __webpack_require__(3948);
// EXTERNAL MODULE: ./lib/bundle/files/why-failed.js
var why_failed = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/bundle/store/atomic-file.js
var atomic_file = __webpack_require__(9124);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/led-out.js
var led_out = __webpack_require__(2271);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/leftover-workflows.js



function leftoverWorkflows(plan, target, path, place) {
    if (target !== 'github' && target !== 'github-steps')
        return [];
    const { workspace, folder } = place;
    const current = defaultPath(target, plan, folder);
    return workflowsIn(workspace, (0,posix_.dirname)(current))
        .filter((name) => name !== path && name !== current && isMadeFor(beginOf((0,posix_.join)(workspace, name)), plan, folder))
        .sort();
}
function workflowsIn(workspace, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,posix_.join)(workspace, folder), { withFileTypes: true })
            .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
            .map(({ name }) => `${folder}/${name}`);
    }
    catch {
        return [];
    }
}
function beginOf(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const bytes = Buffer.alloc(16_384);
            return bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(file, bytes));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/bundle/orchestrate/emit-loaded.js












function emitLoaded({ plan, invocation }, given, door) {
    const options = withinWorkspace(given, invocation.workspace);
    const folder = (0,gitignore/* folderInRepository */.Q)(invocation.workspace);
    const { value, diagnostics } = emitWithin(plan, options, invocation.workspace);
    const file = value?.files[0];
    const failed = {
        file: undefined,
        report: value?.report,
        diff: undefined,
        ours: true,
        leftovers: [],
        firstChange: undefined,
        renewal: renewingCommand(plan, fullOptions(plan, options, folder)),
    };
    if (file === undefined)
        return { ...failed, diagnostics };
    const current = readCurrent((0,external_node_path_.resolve)(invocation.workspace, file.path));
    if (current !== undefined && !('text' in current)) {
        return { ...failed, diagnostics: [...diagnostics, unreadableEmitted(file.path, current.code, door)] };
    }
    const text = current === undefined ? undefined : withPlainEnds(current.text);
    const ours = text === undefined || isOurs(text, folder);
    const diff = staleness(file, text);
    const firstChange = text === undefined || diff === undefined ? undefined : firstDifference({ path: file.path, text }, file.text);
    const leftovers = leftoverWorkflows(plan, options.target, file.path, { workspace: invocation.workspace, folder });
    const told = [...diagnostics, ...leftovers.map((path) => leftoverWorkflow(path, file.path))];
    return { ...failed, file, report: value?.report, diagnostics: told, diff, ours, leftovers, firstChange };
}
function emitWithin(plan, options, workspace) {
    const read = (path) => readSource(workspace, path);
    return emitPipeline(plan, withinWorkspace(options, workspace), read, (0,gitignore/* folderInRepository */.Q)(workspace));
}
function writeEmitted({ file, ours, diff }, workspace, door, force = false) {
    if (diff === undefined)
        return [];
    if (!ours && !force)
        return [foreignFile(file.path, door)];
    const path = (0,external_node_path_.resolve)(workspace, file.path);
    const root = (0,external_node_path_.resolve)(workspace, (0,external_node_path_.relative)((0,gitignore/* folderInRepository */.Q)(workspace), '.'));
    const led = (0,led_out/* ledOut */.i)(root, (0,external_node_path_.dirname)(path));
    if (led !== undefined)
        return [led];
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,atomic_file/* writeWhole */.f8)(path, file.text);
        return [];
    }
    catch (error) {
        return [unwritableEmitted(file.path, error)];
    }
}
function firstDifference(current, wanted) {
    const others = wanted.split('\n');
    let start = 0;
    for (const [index, line] of current.text.split('\n').entries()) {
        if (line !== others[index])
            return { file: current, start, end: start + line.length };
        start += line.length + 1;
    }
    return { file: current, start: current.text.length, end: current.text.length };
}
function withinWorkspace(options, workspace) {
    if (options.path === undefined)
        return options;
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, options.path));
    return { ...options, path: (0,external_node_path_.isAbsolute)(path) ? options.path : path.split(external_node_path_.sep).join('/') || '.' };
}
function readSource(workspace, path) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    if ((0,stat/* statOf */._)(absolute)?.isFile() !== true)
        return undefined;
    try {
        return { path, text: (0,external_node_fs_.readFileSync)(absolute, 'utf8') };
    }
    catch {
        return undefined;
    }
}
function readCurrent(path) {
    try {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            return undefined;
        return found.isFile() ? { text: (0,external_node_fs_.readFileSync)(path, 'utf8') } : {};
    }
    catch (error) {
        return { code: (0,why_failed/* codeOf */.$)(error) };
    }
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/bundle/cli/complain.js
var complain = __webpack_require__(5230);
;// CONCATENATED MODULE: ./lib/bundle/cli/emit.js





function emit(line, loaded, world) {
    const { target, mode, layout, path, strict, check, force, report } = line.emit;
    const toStdout = path === '-';
    const named = path === undefined || toStdout ? {} : { path };
    const emitted = emitLoaded(loaded, { target, mode, layout, strict, ...named }, 'command-line');
    (0,complain.complain)(emitted.diagnostics, world);
    if (report === 'text' && emitted.report !== undefined)
        world.stderr.write(reportText(emitted.report));
    const { file } = emitted;
    if (file === undefined)
        return exit_codes/* exitCodes */.h.usage;
    const done = { ...emitted, file };
    const tell = (written) => {
        if (report === 'json')
            world.stdout.json((0,redact_event/* redactFacts */.t)(reportJson(done, written), world.redactor));
    };
    if (check) {
        tell(false);
        if (emitted.diff === undefined) {
            world.stderr.write(`${file.path} is up to date\n`);
            return emitted.leftovers.length > 0 ? exit_codes/* exitCodes */.h.taskFailed : exit_codes/* exitCodes */.h.success;
        }
        if (report === 'text')
            world.stdout.write(emitted.diff);
        world.stderr.write(`${file.path} is not what would be emitted: \`${emitted.renewal}\` writes it anew\n`);
        return exit_codes/* exitCodes */.h.taskFailed;
    }
    if (toStdout) {
        world.stdout.file(file.text);
        return exit_codes/* exitCodes */.h.success;
    }
    const refused = writeEmitted(done, loaded.invocation.workspace, 'command-line', force);
    (0,complain.complain)(refused, world);
    if (refused.length > 0)
        return exit_codes/* exitCodes */.h.usage;
    tell(emitted.diff !== undefined);
    world.stderr.write(emitted.diff === undefined ? `${file.path} is up to date\n` : `wrote ${file.path}\n`);
    return exit_codes/* exitCodes */.h.success;
}
function reportJson({ file, report, diff, leftovers }, written) {
    return { path: file.path, up_to_date: (diff === undefined || written) && leftovers.length === 0, written, ...report };
}


/***/ }),

/***/ 4849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ isWorthRetrying),
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   a2: () => (/* binding */ retryDelay),
/* harmony export */   bL: () => (/* binding */ signalNumbers)
/* harmony export */ });
function isWorthRetrying(policy, attempt, result) {
    return attempt < policy.max_attempts && policy.on.some((rule) => matches(rule, result));
}
function retryDelay(policy, attempt, chance) {
    const whole = Math.min(policy.max_delay, policy.initial_delay * policy.backoff ** (attempt - 1));
    return Math.round(policy.jitter ? whole / 2 + (whole / 2) * chance : whole);
}
function isAllowed(task, status, exit_code) {
    if (status !== 'failed' && status !== 'timeout' && status !== 'error')
        return false;
    if (typeof task.continue_on_error === 'boolean')
        return task.continue_on_error;
    return status === 'failed' && exit_code !== null && task.continue_on_error.exit_codes.includes(exit_code);
}
function matches(rule, { status, exit_code, signal, matched_patterns }) {
    if (status === 'passed' || status === 'cancelled')
        return false;
    if (typeof rule === 'string')
        return rule === status;
    if ('output' in rule)
        return matched_patterns.includes(rule.output);
    if (status !== 'failed')
        return false;
    if ('exit_code' in rule)
        return rule.exit_code === exit_code;
    return (signal === rule.signal || (exit_code !== null && exit_code === 128 + (signalNumbers[rule.signal] ?? Number.NaN)));
}
const signalNumbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
};


/***/ }),

/***/ 2271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ledOut)
/* harmony export */ });
/* harmony import */ var _discovery_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6910);
/* harmony import */ var _model_problems_orchestrate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7763);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44);



function ledOut(workspace, path) {
    const inside = (0,_discovery_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toWorkspacePath */ .CR)(workspace, path);
    if (inside === undefined)
        return undefined;
    const names = inside.split('/');
    for (const index of names.keys()) {
        const link = names.slice(0, index + 1).join('/');
        const target = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTarget */ .Cm)(workspace, link);
        if (target !== undefined)
            return (0,_model_problems_orchestrate_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutOfWorkspace */ ._V)(link, target);
    }
    return undefined;
}


/***/ }),

/***/ 9325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ taskDigest),
/* harmony export */   planDigest: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const chunk = 65_536;
function planDigest({ tasks, ...plan }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let text = JSON.stringify({ ...plan, resources: sorted(plan.resources), origins: undefined });
    for (const task of tasks) {
        text += `\n${JSON.stringify(meaningOf(task))}`;
        if (text.length < chunk)
            continue;
        hash.update(text);
        text = '';
    }
    return hash.update(text).digest('hex');
}
function taskDigest(task) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify({ ...meaningOf(task), after: undefined }))
        .digest('hex');
}
function meaningOf(task) {
    const { env, resources, matrix } = task;
    return {
        ...task,
        env: sorted(env),
        resources: sorted(resources),
        matrix: matrix === undefined ? undefined : sorted(matrix),
        origin: undefined,
        origins: undefined,
    };
}
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value))
        return value.map(sorted);
    const keys = Object.keys(value);
    if (keys.length === 0)
        return value;
    return Object.fromEntries(keys.sort().map((key) => [key, sorted(value[key] ?? null)]));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 7727:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ shellArguments),
/* harmony export */   ky: () => (/* binding */ shellScript),
/* harmony export */   q$: () => (/* binding */ shellCommand)
/* harmony export */ });
const shells = {
    bash: { program: 'bash', args: ['--noprofile', '--norc', '-eo', 'pipefail', '{0}'], extension: '.sh' },
    sh: { program: 'sh', args: ['-e', '{0}'], extension: '.sh' },
    pwsh: { program: 'pwsh', args: ['-command', ". '{0}'"], extension: '.ps1' },
    python: { program: 'python', args: ['{0}'], extension: '.py' },
};
function shellCommand(shell) {
    const known = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (known !== undefined)
        return known;
    const [program, ...args] = splitWords(shell);
    if (program === undefined || !args.some((word) => word.includes('{0}')))
        return undefined;
    const name = program.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');
    return { program, args, extension: (Object.hasOwn(shells, name) ? shells[name]?.extension : undefined) ?? '' };
}
function shellArguments(shell, script) {
    return shell.args.map((word) => word.replaceAll('{0}', word.includes("'{0}'") ? script.replaceAll("'", "''") : script));
}
function shellScript(shell, text) {
    if (shell.extension !== '.ps1')
        return text;
    const exit = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
    return `$ErrorActionPreference = 'stop'\n${text}\n${exit}\n`;
}
function splitWords(text) {
    const words = text.match(/(?:[^\s"\\]|\\"?|"(?:[^"\\]|\\"?)*"?)+/g) ?? [];
    return words.map((word) => word.replace(/\\"|"/g, (quote) => (quote === '"' ? '' : '"')));
}


/***/ }),

/***/ 5399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnosticsJson: () => (/* binding */ diagnosticsJson),
  D: () => (/* binding */ renderDiagnostics)
});

// UNUSED EXPORTS: renderDiagnostic

// EXTERNAL MODULE: ./lib/bundle/model/source-file.js
var source_file = __webpack_require__(5432);
// EXTERNAL MODULE: ./lib/bundle/text/count.js
var count = __webpack_require__(5109);
// EXTERNAL MODULE: ./lib/bundle/text/terminal.js
var terminal = __webpack_require__(8396);
// EXTERNAL MODULE: ./lib/bundle/text/columns.js
var text_columns = __webpack_require__(8113);
;// CONCATENATED MODULE: ./lib/bundle/reporting/quote-line.js

const width = 200;
const widthBefore = 80;
const widthWithin = 80;
const mostUnits = width * 8;
const graphemes = new Intl.Segmenter();
function quoteLine(line, start, end) {
    const before = visible(line.slice(Math.max(0, start - mostUnits), start));
    const within = visible(line.slice(start, Math.min(end, start + mostUnits)));
    const after = visible(line.slice(Math.max(start, end)).slice(0, mostUnits));
    const isShort = line.length <= mostUnits && (0,text_columns/* displayWidth */.F1)(before + within + after) <= width;
    const shownBefore = isShort ? before : lastColumns(before, widthBefore);
    const shownWithin = isShort ? within : firstColumns(within, widthWithin);
    const left = width - (0,text_columns/* displayWidth */.F1)(shownBefore + shownWithin);
    const shownAfter = isShort || shownWithin !== within ? after : firstColumns(after, left);
    return {
        text: shownBefore + shownWithin + (shownWithin === within ? shownAfter : ''),
        marks: ' '.repeat((0,text_columns/* displayWidth */.F1)(shownBefore)) + '^'.repeat(Math.max(1, (0,text_columns/* displayWidth */.F1)(shownWithin))),
    };
}
function visible(text) {
    return text
        .replaceAll('\t', '  ')
        .replaceAll(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
}
function firstColumns(text, columns) {
    if ((0,text_columns/* displayWidth */.F1)(text) <= columns)
        return text;
    let kept = '';
    for (const { segment } of graphemes.segment(text)) {
        if ((0,text_columns/* displayWidth */.F1)(kept) + (0,text_columns/* displayWidth */.F1)(segment) > columns - 1)
            break;
        kept += segment;
    }
    return `${kept}\u2026`;
}
function lastColumns(text, columns) {
    if ((0,text_columns/* displayWidth */.F1)(text) <= columns)
        return text;
    const segments = Array.from(graphemes.segment(text), ({ segment }) => segment);
    let kept = '';
    for (let i = segments.length - 1; i >= 0; i--) {
        const longer = `${segments[i] ?? ''}${kept}`;
        if ((0,text_columns/* displayWidth */.F1)(longer) > columns - 1)
            break;
        kept = longer;
    }
    return `\u2026${kept}`;
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/diagnostics.js




const asItIs = (text) => text;
const mostShown = 500;
const mostLines = 3;
function renderDiagnostics(diagnostics, options = {}) {
    const shown = diagnostics.slice(0, mostShown).map((diagnostic) => `${renderDiagnostic(diagnostic, options)}\n`);
    const more = diagnostics.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${(0,count/* count */.U)(more, 'further problem')}\n`] : [])].join('\n');
}
function renderDiagnostic(diagnostic, { colour = false, hide = asItIs } = {}) {
    const paint = (0,terminal/* colours */.M8)(colour);
    const { severity, message, code, span, notes, help } = diagnostic;
    const tone = severity === 'error' ? paint.red : paint.yellow;
    const lines = [
        `${hide(placeOf(span, paint))}${paint.bold(tone(`${severity}:`))} ${paint.bold(hide((0,terminal.oneLine)(message)))} ${paint.dim(`[${code}]`)}`,
        ...quotedLines(span, tone, paint, hide),
        ...notes.flatMap((note) => noteLines(note, paint, hide)),
    ];
    if (help !== undefined)
        lines.push(`${paint.cyan('help:')} ${hide((0,terminal/* stripControls */.$Y)(help))
            .replaceAll('\t', ' ')
            .replaceAll(/\n(?=.)/g, '\n      ')}`);
    return lines.join('\n');
}
function noteLines({ message, span }, paint, hide) {
    return [
        `${hide(placeOf(span, paint))}${paint.cyan('note:')} ${hide((0,terminal.oneLine)(message))}`,
        ...quotedLines(span, paint.cyan, paint, hide),
    ];
}
function placeOf(span, paint) {
    if (span === undefined)
        return '';
    const { line, column } = (0,source_file/* positionOf */.df)(span);
    return paint.bold(`${(0,terminal.oneLine)(span.file.path)}:${line}:${column}: `);
}
function quotedLines(span, tone, paint, hide) {
    if (span === undefined)
        return [];
    const { line, column, endLine, endColumn } = (0,source_file/* positionOf */.df)(span);
    const last = Math.min(endLine, line + mostLines - 1);
    const gutter = String(last).length;
    const bar = (label) => paint.dim(`${label.padStart(gutter)} |`);
    const lines = [];
    for (let number = line; number <= last; number++) {
        const text = (0,source_file/* lineText */.oZ)(span.file, number);
        const from = number === line ? column - 1 : text.length - text.trimStart().length;
        const to = number === endLine ? endColumn - 1 : text.trimEnd().length;
        if (number > line && to <= from)
            continue;
        const shown = hide(text);
        const shift = (index) => shown === text ? index : Math.min(shown.length, hide(text.slice(0, index)).length);
        const quoted = quoteLine(shown, shift(from), shift(to));
        lines.push(`${bar(String(number))} ${quoted.text}`.trimEnd(), `${bar('')} ${tone(quoted.marks)}`);
    }
    if (last < endLine)
        lines.push(bar('\u2026').trimEnd());
    return lines;
}
function diagnosticsJson(diagnostics, hide = asItIs) {
    return diagnostics.map(({ span, severity, code, message, help, notes }) => ({
        ...placeJson(span, hide),
        severity,
        code,
        message: hide(message),
        help: help === undefined ? null : hide(help),
        notes: notes.map((note) => ({ ...placeJson(note.span, hide), message: hide(note.message) })),
    }));
}
function placeJson(span, hide) {
    if (span === undefined)
        return { file: null, line: null, column: null, end_line: null, end_column: null };
    const { line, column, endLine, endColumn } = (0,source_file/* positionOf */.df)(span);
    return { file: hide(span.file.path), line, column, end_line: endLine, end_column: endColumn };
}


/***/ }),

/***/ 9124:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function writeWhole(path, content) {
    const temporary = temporaryName(path);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o644);
        try {
            writeAll(file, content);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeAll(file, content) {
    const first = typeof content === 'string' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, content) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, content, 0);
    if (first === Buffer.byteLength(content))
        return;
    const bytes = Buffer.from(content);
    for (let written = first; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written);
}
let names = 0;
function temporaryName(path) {
    names += 1;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).slice(0, 100)}.${process.pid}-${names}.tmp`);
}
function isTemporary(name) {
    return /^\..+\.\d+-\d+\.tmp$/.test(name);
}


/***/ }),

/***/ 8113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);


function displayWidth(text) {
    return _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .printableAscii */ .NF.test(text) ? text.length : (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text);
}
const graphemes = new Intl.Segmenter();
function clip(text, width) {
    const start = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text.slice(0, Math.max(0, width + 1) * 64));
    if (displayWidth(start) <= width)
        return start;
    if (width < 1)
        return '';
    let kept = '';
    let columns = 0;
    for (const { segment } of graphemes.segment(start)) {
        columns += displayWidth(segment);
        if (columns > width - 1)
            break;
        kept += segment;
    }
    return `${kept}\u2026`;
}
function pad(text, width) {
    const clipped = clip(text, width);
    return clipped + ' '.repeat(Math.max(0, width - displayWidth(clipped)));
}


/***/ }),

/***/ 5193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   lP: () => (/* binding */ contain),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);

const nothing = '&#8203;';
const marks = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
    $: '&#36;',
};
function escapeText(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text)
        .trim()
        .replaceAll(/[&<>|\\$]/g, (mark) => marks[mark] ?? mark)
        .replaceAll(/[`*_[\]~]/g, String.raw `\$&`)
        .replace(/^([#+=-])/, String.raw `\$1`)
        .replace(/^(\d+)([.)])/, String.raw `$1\$2`)
        .replaceAll(/@(?=\S)|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${nothing}`)
        .replaceAll(/(?<!&)#(?=\d)|\bGH-(?=\d)/gi, `$&${nothing}`)
        .replaceAll(/\b(?=\d*[a-f])(?=[a-f]*\d)([\da-f]{6})(?=[\da-f]{1,34}\b)/gi, `$1${nothing}`);
}
function code(text) {
    const line = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text);
    if (line.trim() === '')
        return '';
    if (line.includes('|'))
        return `<code>${escapeText(line)}</code>`;
    const delimiter = '`'.repeat(longestRun(line) + 1);
    const blank = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return delimiter + blank + line + blank + delimiter;
}
function fence(text, language = 'text') {
    const plain = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStates */ .ri)(text)).replace(/\n+$/, '');
    const marker = '`'.repeat(Math.max(3, longestRun(plain) + 1));
    return `${marker}${language}\n${plain}\n${marker}`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    return longest;
}
function link(text, address) {
    if (address === undefined || !/^https?:\/\//i.test(address))
        return text;
    const safe = address.replaceAll(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => character === '('
        ? '%28'
        : character === ')'
            ? '%29'
            : encodeURIComponent(character.replace(/\p{Surrogate}/u, '\uFFFD')));
    return `[${text}](${safe})`;
}
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map((_, column) => (right.includes(column) ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
const unwelcome = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|noscript|script|plaintext|template|select|svg|math|object|applet|marquee|frameset|html|head|body)\b)/gi;
const voidElements = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
function contain(head, markdown) {
    const text = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(markdown).replaceAll(unwelcome, '&lt;').replace(/^\n+/, '').trimEnd();
    const body = text
        .split('\n')
        .map((line) => (line === '' ? '' : `  ${line}`))
        .join('\n');
    return `- ${head}\n\n${body}${text.includes('<') ? `\n\n<!-- "'> -->${endTags(text)}` : ''}`;
}
function endTags(text) {
    const names = Array.from(text.matchAll(/<(?=([a-z][^\s/>]*))/gi), (match) => (match[1] ?? '').toLowerCase());
    const ends = names.filter((name) => !voidElements.has(name)).map((name) => `</${name}>`);
    const lists = '</li></ul></ol></blockquote>'.repeat(1 + deepest(text));
    return ends.toReversed().join('') + lists + '</em></strong></del></code></a>'.repeat(3);
}
function deepest(text) {
    let longest = 0;
    for (const start of text.matchAll(/^[\s>*+\-\d.)]+/gm))
        longest = Math.max(longest, start[0].length);
    return Math.min(longest, 100);
}


/***/ }),

/***/ 7301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
function shellQuote(word) {
    if (/^[\w./:@%+,-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 8396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   M8: () => (/* binding */ colours),
/* harmony export */   NF: () => (/* binding */ printableAscii),
/* harmony export */   oneLine: () => (/* binding */ oneLine),
/* harmony export */   ri: () => (/* binding */ lastStates)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);

function colours(enabled) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(enabled);
}
const printableAscii = /^[ -~]*$/;
const escape = '\u{1B}';
const bell = '\u{7}';
const textStarts = '\u{90}\u{98}\u{9D}-\u{9F}';
const textEnds = `${bell}${escape}\u{9C}${textStarts}`;
const escapeSequence = new RegExp([
    `(?:${escape}[\\]PX^_]|[${textStarts}])[^\n${textEnds}]*(?:${bell}|\u{9C}|${escape}\\\\|(?=[\n${escape}${textStarts}]))`,
    `(?:${escape}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
    `${escape}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`,
].join('|'), 'g');
const directionControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const otherControls = /[^\P{Cc}\n\t]/gu;
function stripControls(text) {
    if (printableAscii.test(text))
        return text;
    return text
        .replaceAll(escapeSequence, '')
        .replaceAll('\r\n', '\n')
        .replaceAll(otherControls, '')
        .replaceAll(directionControls, '')
        .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
function oneLine(text) {
    return printableAscii.test(text) ? text : stripControls(text.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
}
function lastStates(text) {
    return text
        .replaceAll('\r\n', '\n')
        .replaceAll(/^.*\r(?!$)/gm, '')
        .replaceAll('\r', '');
}


/***/ })

};
