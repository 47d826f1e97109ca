export const id = 866;
export const ids = [866];
export const modules = {

/***/ 1916:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./lib/bundle/model/exit-codes.js
var exit_codes = __webpack_require__(4359);
// EXTERNAL MODULE: ./lib/bundle/cli/breakdown.js
var breakdown = __webpack_require__(6962);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/bundle/model/bridge.js
const targets = ['gitlab', 'jenkins', 'github', 'github-steps'];
const emitModes = ['native', 'wrapper'];
const layouts = ['dataflow', 'levels'];

// EXTERNAL MODULE: ./lib/bundle/text/duration.js
var duration = __webpack_require__(7844);
// EXTERNAL MODULE: ./lib/bundle/text/nearest.js
var nearest = __webpack_require__(3540);
;// CONCATENATED MODULE: ./lib/bundle/cli/options.js
const options = {
    config: {
        value: 'FILE',
        doc: 'The configuration. Default: orchestrator.yml and its other names, here or in .github/',
    },
    exclude: { value: 'TASK', doc: 'Leave out an id or glob; what needs it is skipped. May be repeated', many: true },
    'max-parallel': { value: 'N', doc: 'Tasks at a time, or "auto": the CPUs this process may use' },
    timeout: { value: 'DURATION', doc: "The whole run's time limit: 90, 30m, 1h30m" },
    'fail-fast': {
        doc: 'The first failed task cancels what runs and skips what waits (--no-fail-fast overrides the file)',
    },
    sequential: { doc: 'One task at a time, in the order of the plan: --max-parallel 1' },
    resume: {
        value: 'DIR',
        doc: 'Go on from a run directory, such as .orchestrator/latest: what passed and is the same is done, the rest runs',
    },
    'rerun-failed': { doc: 'Resume the newest run: run again what did not pass' },
    'dry-run': { doc: 'Show what would run, and run nothing' },
    'output-dir': { value: 'DIR', doc: 'Where run directories go. Default: .orchestrator' },
    json: { doc: 'Machine-readable output on standard output' },
    explain: { doc: 'With --json too: every file and folder that was looked at, and why it is in or out' },
    verbose: { doc: 'Say every event as it happens' },
    format: { value: 'FORMAT', doc: 'mermaid, dot or json. Default: mermaid' },
    output: {
        value: 'FILE',
        short: 'o',
        doc: 'Where to write, or - for standard output. Default: where the engine looks',
    },
    mode: {
        value: 'MODE',
        doc: 'native: a job for each task; wrapper: one job that runs the orchestrator. Default: native',
    },
    layout: {
        value: 'LAYOUT',
        doc: 'Jenkins: dataflow keeps the exact order, levels is plain Declarative. Default: dataflow',
    },
    check: { doc: 'Write nothing; exit 1 with a diff where the file is not what would be emitted' },
    strict: { doc: 'Whatever would be lost is an error' },
    force: { doc: 'Overwrite a file that script-orchestrator did not make' },
    report: {
        value: 'FORM',
        doc: 'What is emulated or lost: text on standard error, or json on standard output. Default: text',
    },
    help: { short: 'h', doc: 'Show this help' },
};
const verbs = {
    run: {
        summary: 'Run the tasks',
        takes: '[TASK\u2026]',
        options: [
            'config',
            'exclude',
            'max-parallel',
            'timeout',
            'fail-fast',
            'sequential',
            'resume',
            'rerun-failed',
            'dry-run',
            'output-dir',
            'json',
            'verbose',
        ],
        example: "run test 'scripts/db/*' --max-parallel 4",
        notes: 'TASK is an id, a glob over ids, a path of a script, or tag:NAME. What the tasks need comes along. A run that is resumed is asked for the same as before, but for what is given anew.',
    },
    plan: {
        summary: 'Show order, waves, needs and critical path',
        takes: '[TASK\u2026]',
        options: ['config', 'exclude', 'max-parallel', 'json'],
        example: 'plan --json',
    },
    list: {
        summary: 'Show discovered scripts and tasks, and why each file is in or out',
        options: ['config', 'json', 'explain'],
        example: 'list',
    },
    validate: {
        summary: 'Show all errors of the configuration',
        options: ['config', 'json'],
        example: 'validate --json',
    },
    graph: {
        summary: 'Draw the tasks and what they need',
        takes: '[TASK\u2026]',
        options: ['format', 'config', 'exclude'],
        example: 'graph --format dot | dot -Tsvg > graph.svg',
    },
    emit: {
        summary: "Write the plan as another engine's pipeline",
        takes: 'TARGET',
        options: ['output', 'mode', 'layout', 'check', 'strict', 'force', 'report', 'config'],
        example: 'emit gitlab --check',
        notes: 'TARGET is gitlab, jenkins, github or github-steps. What is emulated or lost there is said.',
    },
    report: {
        summary: 'Show the report of a finished run again',
        takes: 'DIR',
        options: ['json'],
        example: 'report .orchestrator/latest',
    },
};

;// CONCATENATED MODULE: ./lib/bundle/cli/command-line.js





const reportForms = ['text', 'json'];
const graphFormats = ['mermaid', 'dot', 'json'];
function readCommandLine(argv) {
    const [name, ...rest] = argv;
    if (name === undefined)
        return { complaints: ['no verb was given'] };
    if (!Object.hasOwn(verbs, name)) {
        const near = (0,nearest/* nearest */.p)(name, Object.keys(verbs));
        const what = name.startsWith('-')
            ? `option ${JSON.stringify(name)} stands before a verb, or is unknown`
            : `unknown verb ${JSON.stringify(name)}`;
        return {
            complaints: [
                `${what}; ${near === undefined ? `the verbs are ${Object.keys(verbs).join(', ')}` : `did you mean "${near}"?`}`,
            ],
        };
    }
    const verb = name;
    const complaints = [];
    const { values, positionals } = readTokens(verbs[verb], verb, rest, complaints);
    const text = (option) => values.get(option)?.at(-1);
    const on = (option) => text(option) === 'true';
    const overrides = readOverrides(text, complaints);
    const format = text('format') ?? 'mermaid';
    if (!isGraphFormat(format))
        complaints.push(`--format takes ${graphFormats.join(', ')}, not ${JSON.stringify(format)}`);
    if (on('sequential') && text('max-parallel') !== undefined)
        complaints.push('--sequential and --max-parallel exclude each other');
    if (on('rerun-failed') && text('resume') !== undefined)
        complaints.push('--rerun-failed resumes the newest run: it and --resume exclude each other');
    const takes = verbs[verb].takes;
    if (takes === undefined && positionals.length > 0)
        complaints.push(`${verb} takes no argument, but ${JSON.stringify(positionals[0])} was given`);
    if (takes === 'DIR' && positionals.length !== 1 && !on('help'))
        complaints.push(`${verb} takes one run directory, ${positionals.length} were given`);
    const emit = verb === 'emit' ? readEmit(positionals, text, on, complaints) : undefined;
    if (complaints.length > 0 && !on('help'))
        return { complaints, verb, config: text('config') };
    return {
        verb,
        arguments: positionals,
        help: on('help'),
        config: text('config'),
        exclude: values.get('exclude') ?? [],
        overrides: on('sequential') ? { ...overrides, max_parallel: 1 } : overrides,
        outputDir: text('output-dir'),
        format: isGraphFormat(format) ? format : 'mermaid',
        resume: text('resume'),
        rerunFailed: on('rerun-failed'),
        dryRun: on('dry-run'),
        json: on('json'),
        explain: on('explain'),
        verbose: on('verbose'),
        emit,
    };
}
function readEmit([named, ...others], text, on, complaints) {
    const oneOf = (what, known, fallback, given) => {
        const found = known.find((name) => name === given);
        if (given !== undefined && found === undefined) {
            const near = (0,nearest/* nearest */.p)(given, known);
            complaints.push(`${what} ${known.join(', ')}, not ${JSON.stringify(given)}${near === undefined ? '' : `; did you mean "${near}"?`}`);
        }
        return found ?? fallback;
    };
    if (named === undefined)
        complaints.push(`emit takes a target: ${targets.join(', ')}`);
    if (others.length > 0)
        complaints.push(`emit takes one target, but ${JSON.stringify(others[0])} was given too`);
    const target = oneOf('emit takes', targets, 'gitlab', named);
    if (text('layout') !== undefined && target !== 'jenkins')
        complaints.push('--layout is for jenkins alone');
    const path = text('output');
    if (path === '-' && on('check'))
        complaints.push('--check compares with a file: -o - names none');
    if (path === '-' && text('report') === 'json')
        complaints.push('--report json and -o - both take standard output: name a file with -o');
    return {
        target,
        mode: oneOf('--mode takes', emitModes, 'native', text('mode')),
        layout: oneOf('--layout takes', layouts, 'dataflow', text('layout')),
        path,
        check: on('check'),
        strict: on('strict'),
        force: on('force'),
        report: oneOf('--report takes', reportForms, 'text', text('report')),
    };
}
function shortOf(name) {
    const { short } = options[name];
    return short === undefined ? {} : { short };
}
function readTokens(verb, verbName, argv, complaints) {
    const known = [...verb.options, 'help'];
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(known.map((name) => [
            name,
            {
                type: options[name].value === undefined ? 'boolean' : 'string',
                ...shortOf(name),
            },
        ])),
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const off = token.name.startsWith('no-') && token.rawName.startsWith('--');
        const name = known.find((candidate) => candidate === token.name || (off && candidate === token.name.slice(3)));
        const option = name === undefined ? undefined : options[name];
        if (name === undefined || option === undefined || (off && option.value !== undefined)) {
            const near = (0,nearest/* nearest */.p)(token.name, known);
            complaints.push(`${verbName} has no option ${token.rawName}${near === undefined ? '' : `; did you mean --${near}?`}`);
        }
        else if (option.value === undefined) {
            if (token.value !== undefined)
                complaints.push(`${token.rawName} takes no value, but "${token.value}" was given`);
            values.set(name, [String(!off)]);
        }
        else if (token.value === undefined || token.value === '') {
            complaints.push(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
        }
        else {
            values.set(name, [...(values.get(name) ?? []), token.value]);
        }
    }
    return { values, positionals };
}
function readOverrides(text, complaints) {
    const parallel = readMaxParallel(text('max-parallel'));
    if (parallel === 'wrong')
        complaints.push(`--max-parallel takes a whole number from 1, or "auto", not ${JSON.stringify(text('max-parallel'))}`);
    const limit = text('timeout');
    const timeout = limit === undefined ? undefined : (0,duration/* parseDuration */.E9)(limit);
    if (limit !== undefined && timeout === undefined) {
        complaints.push(`--timeout takes a duration above zero such as 90 (seconds), 30m or 1h30m, not ${JSON.stringify(limit)}`);
    }
    const failFast = text('fail-fast');
    return {
        ...(parallel === undefined || parallel === 'wrong' ? {} : { max_parallel: parallel }),
        ...(timeout === undefined ? {} : { timeout }),
        ...(failFast === undefined ? {} : { fail_fast: failFast === 'true' }),
    };
}
function readMaxParallel(text) {
    if (text === undefined || text === 'auto')
        return text;
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 'wrong';
}
function isGraphFormat(text) {
    return graphFormats.includes(text);
}

;// CONCATENATED MODULE: ./lib/bundle/cli/help.js

const command = 'script-orchestrator';
function generalHelp() {
    return [
        `Usage: ${command} VERB [options]          (orch for short)`,
        '',
        'Finds the scripts of a repository, orders them as a DAG and runs them in parallel.',
        '',
        'Verbs:',
        ...aligned(Object.entries(verbs).map(([name, verb]) => [`${name} ${verb.takes ?? ''}`.trim(), verb.summary])),
        '',
        'Exit codes: 0 all well; 1 a task failed; 2 wrong use or configuration; 3 the tool itself failed; 130, 143 after a signal.',
        `${command} VERB --help tells more about a verb, --version the version.`,
        '',
    ].join('\n');
}
function verbHelp(name) {
    const verb = verbs[name];
    return [
        `Usage: ${command} ${name} ${verb.takes ?? ''}`.trimEnd() + ' [options]',
        '',
        `${verb.summary}.${verb.notes === undefined ? '' : ` ${verb.notes}`}`,
        '',
        'Options:',
        ...aligned([...verb.options, 'help'].map((option) => [flag(option), options[option].doc])),
        '',
        `Example: ${command} ${verb.example}`,
        '',
    ].join('\n');
}
function flag(name) {
    const option = options[name];
    const short = option.short === undefined ? '' : `-${option.short}, `;
    return `${short}--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
}
function aligned(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/known-secrets.js
var known_secrets = __webpack_require__(7816);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/bundle/protocol/fence.js
var fence = __webpack_require__(1524);
;// CONCATENATED MODULE: ./lib/bundle/cli/outlet.js


function openOutlet(stream, environment, redactor) {
    const isRead = environment['GITHUB_ACTIONS'] === 'true' && !isFile(stream);
    const raw = (bytes) => void stream.write(bytes);
    return {
        isTTY: stream.isTTY,
        get columns() {
            return stream.columns;
        },
        get rows() {
            return stream.rows;
        },
        write: (text) => {
            const hidden = redactor().text(text);
            raw(isRead ? (0,fence/* guarded */.Nj)(Buffer.from(hidden)) : hidden);
        },
        json: (value) => {
            const text = `${JSON.stringify(value, null, 2)}\n`;
            raw(isRead ? (0,fence/* jsonForRunner */.uA)(text) : text);
        },
        file: (text) => raw(isRead ? (0,fence/* guarded */.Nj)(Buffer.from(text)) : text),
        raw,
    };
}
function isFile(stream) {
    try {
        return 'fd' in stream && typeof stream.fd === 'number' && (0,external_node_fs_.fstatSync)(stream.fd).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/cli/world.js


function openWorld({ stdout, stderr, environment, workspace }, config) {
    let known;
    const redactor = () => {
        if (known === undefined) {
            known = (0,known_secrets/* redactorOf */.y)(environment);
            (0,known_secrets/* addListedSecrets */.Ec)(known, { workspace, configs: [config] }, environment);
        }
        return known;
    };
    return {
        stdout: openOutlet(stdout, environment, redactor),
        stderr: openOutlet(stderr, environment, redactor),
        environment,
        workspace,
        get redactor() {
            return redactor();
        },
    };
}

;// CONCATENATED MODULE: ./lib/bundle/cli/program.js





async function runCommandLine(argv, surroundings) {
    const isLost = survivesLostOutput(surroundings);
    if (argv[0] === '--help' || argv[0] === '-h' || argv[0] === 'help') {
        openWorld(surroundings).stdout.raw(generalHelp());
        return exit_codes/* exitCodes */.h.success;
    }
    const line = readCommandLine(argv);
    const world = openWorld(surroundings, line.config);
    if ('complaints' in line) {
        for (const complaint of line.complaints)
            world.stderr.write(`error: ${complaint}\n`);
        world.stderr.write(`\n${line.verb === undefined ? generalHelp() : verbHelp(line.verb)}`);
        return exit_codes/* exitCodes */.h.usage;
    }
    if (line.help) {
        world.stdout.raw(verbHelp(line.verb));
        return exit_codes/* exitCodes */.h.success;
    }
    try {
        const code = await runVerb(line, world);
        await new Promise((resolve) => surroundings.stdout.write('', () => resolve()));
        return code === exit_codes/* exitCodes */.h.success && isLost() ? exit_codes/* exitCodes */.h.internal : code;
    }
    catch (error) {
        world.stderr.write((0,breakdown/* breakdown */.I)(error));
        return exit_codes/* exitCodes */.h.internal;
    }
}
async function runVerb(line, world) {
    const { verbs } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 1520));
    return verbs[line.verb](line, world);
}
function survivesLostOutput({ stdout, stderr }) {
    let isLost = false;
    stderr.on('error', () => { });
    stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            isLost = true;
    });
    return () => isLost;
}


/***/ }),

/***/ 6910:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ toWorkspacePath),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3540);




function toWorkspacePath(workspace, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return undefined;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function isInside(workspace, target) {
    return toWorkspacePath(realPath(workspace) ?? workspace, target) !== undefined;
}
function namesIn(folder, kind) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => kind === 'any' || entry.isDirectory())
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}
function surroundingsOf(workspace, path, kind) {
    const names = path.split('/');
    let folder = '';
    for (const [i, name] of names.entries()) {
        const next = folder === '' ? name : `${folder}/${name}`;
        if ((0,_files_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, next)) !== undefined) {
            folder = next;
            continue;
        }
        const rest = names.slice(i + 1);
        const candidates = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder), rest.length > 0 ? 'folder' : kind);
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, candidates);
        if (meant === undefined)
            return { near: undefined, folder };
        const near = [folder, meant, ...rest].filter((part) => part !== '').join('/');
        if (rest.length === 0 || (0,_files_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, near)) !== undefined)
            return { near, folder };
        return surroundingsOf(workspace, near, kind);
    }
    return { near: undefined, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) };
}


/***/ }),

/***/ 1208:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   x9: () => (/* binding */ holdsExpression)
/* harmony export */ });
function segmentsOf(text) {
    const segments = [];
    let at = 0;
    while (at < text.length) {
        const open = text.indexOf('${{', at);
        if (open !== at)
            segments.push({ kind: 'literal', text: text.slice(at, open === -1 ? undefined : open) });
        if (open === -1)
            break;
        const close = closingBraces(text, open + 3);
        if (close === -1)
            return [...segments, { kind: 'unclosed', start: open }];
        segments.push({ kind: 'expression', source: text.slice(open + 3, close), start: open + 3 });
        at = close + 2;
    }
    return segments;
}
function holdsExpression(text) {
    return text.includes('${{');
}
function conditionOf(text) {
    const start = text.length - text.trimStart().length;
    if (!text.startsWith('${{', start)) {
        const isMixed = holdsExpression(text.replaceAll(/'[^']*'/g, ''));
        return isMixed ? { kind: 'mixed' } : { kind: 'expression', source: text, start: 0 };
    }
    const close = closingBraces(text, start + 3);
    if (close === -1)
        return { kind: 'unclosed', start };
    if (text.slice(close + 2).trim() !== '')
        return { kind: 'mixed' };
    return { kind: 'expression', source: text.slice(start + 3, close), start: start + 3 };
}
function closingBraces(text, from) {
    let inString = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            inString = !inString;
        else if (!inString && text[at] === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}


/***/ }),

/***/ 9215:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   b: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _why_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(482);


function readPlainFile(path, { atMost, noLink = false }) {
    let descriptor;
    try {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const why = whyNot(before, atMost);
        if (why !== undefined)
            return refused(why);
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (noLink ? (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) : 0);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
        const after = whyNot((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor), atMost);
        return after === undefined ? { ok: true, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor) } : refused(after);
    }
    catch (error) {
        const code = (0,_why_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) || String(error);
        return { ok: false, missing: code === 'ENOENT', why: words[code] ?? code };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function kindOf(stats) {
    if (stats.isFIFO())
        return 'a FIFO';
    if (stats.isSocket())
        return 'a socket';
    if (stats.isDirectory())
        return 'a folder';
    return stats.isSymbolicLink() ? 'a link to nothing' : 'a device';
}
function whyNot(stats, atMost) {
    if (!stats.isFile())
        return `it is ${kindOf(stats)}`;
    return stats.size > atMost ? `it has ${stats.size} bytes; at most ${atMost} are read` : undefined;
}
function refused(why) {
    return { ok: false, missing: false, why };
}
const words = {
    EACCES: 'permission was denied',
    EPERM: 'permission was denied',
    ELOOP: 'its links lead nowhere',
    EMFILE: 'too many files are open (EMFILE)',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of its path is no folder',
};


/***/ }),

/***/ 3948:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ linkStatOf),
/* harmony export */   _: () => (/* binding */ statOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function linkStatOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   K: () => (/* binding */ whyFailed)
/* harmony export */ });
function whyFailed(error) {
    return (words[codeOf(error)] ?? (error instanceof Object && 'message' in error ? String(error.message) : String(error)));
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
const words = {
    ENOSPC: 'no space is left on the disk (ENOSPC)',
    EDQUOT: 'the disk quota is used up (EDQUOT)',
    EROFS: 'the file system is read-only (EROFS)',
    EACCES: 'permission denied (EACCES)',
    EPERM: 'the operation is not permitted (EPERM)',
    ENOENT: 'there is no such file or folder (ENOENT)',
    ENOTDIR: 'a part of the path is no folder (ENOTDIR)',
    EISDIR: 'there is a folder where a file should be (EISDIR)',
    EEXIST: 'there is something of that name already (EEXIST)',
    EMFILE: 'too many files are open (EMFILE)',
    ENAMETOOLONG: 'the name is too long (ENAMETOOLONG)',
    EIO: 'the disk failed (EIO)',
};


/***/ }),

/***/ 5107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   DZ: () => (/* binding */ tidy)
/* harmony export */ });
function tidy(diagnostics) {
    const seen = new Set();
    const key = (d) => `${d.span?.file.path ?? ''}\0${d.span?.start ?? -1}\0${d.span?.end ?? -1}\0${d.code}\0${d.message}`;
    return diagnostics
        .filter((d) => !seen.has(key(d)) && seen.add(key(d)))
        .toSorted((a, b) => compare(a.span?.file.path ?? '', b.span?.file.path ?? '') ||
        (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
        (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
        compare(a.code, b.code) ||
        compare(a.message, b.message));
}
function hasErrors(diagnostics) {
    return diagnostics.some((d) => d.severity === 'error');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function problem(severity, code, message, span, more = {}) {
    return {
        code,
        severity,
        message,
        ...(span === undefined ? {} : { span }),
        notes: more.notes ?? [],
        ...(more.help === undefined ? {} : { help: more.help }),
    };
}


/***/ }),

/***/ 9929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ invalidTaskId),
/* harmony export */   BI: () => (/* binding */ emptyText),
/* harmony export */   GJ: () => (/* binding */ numberReadOtherwise),
/* harmony export */   Hj: () => (/* binding */ expressionInRun),
/* harmony export */   K4: () => (/* binding */ scriptAndRun),
/* harmony export */   L$: () => (/* binding */ unknownShell),
/* harmony export */   Qh: () => (/* binding */ missingValue),
/* harmony export */   Rw: () => (/* binding */ unquotedText),
/* harmony export */   TG: () => (/* binding */ invalidRegex),
/* harmony export */   TX: () => (/* binding */ invalidSize),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   V7: () => (/* binding */ argsWithoutScript),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   X9: () => (/* binding */ unknownSignal),
/* harmony export */   Xm: () => (/* binding */ invalidVariableName),
/* harmony export */   Yi: () => (/* binding */ interpreterWithoutDot),
/* harmony export */   Yl: () => (/* binding */ noMapping),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   ac: () => (/* binding */ noConfig),
/* harmony export */   b: () => (/* binding */ misplacedExpression),
/* harmony export */   ck: () => (/* binding */ emptyList),
/* harmony export */   dR: () => (/* binding */ unclosedHeader),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   lw: () => (/* binding */ missingConfig),
/* harmony export */   m6: () => (/* binding */ nulInText),
/* harmony export */   oC: () => (/* binding */ emptyDuration),
/* harmony export */   qj: () => (/* binding */ numberOutOfRange),
/* harmony export */   sH: () => (/* binding */ secondHeader),
/* harmony export */   sf: () => (/* binding */ invalidDuration),
/* harmony export */   u_: () => (/* binding */ shellWithoutRun)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5494);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5107);


function unknownKey(key, near, available) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-key', `there is no key ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key.value)} here`, key.span, {
        help: near === undefined ? `the keys here are ${available.join(', ')}` : `did you mean \`${near}\`?`,
    });
}
function missingKey(name, where, example, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'missing-key', `the key \`${name}\` is missing in this mapping of \`${where}\``, span, {
        help: `add it, for example \`${name}: ${example}\``,
    });
}
function wrongType(name, expected, found, example, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'wrong-type', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} takes ${expected}, but here is ${found}`, span, forExample(example));
}
function unquotedText(name, expected, found, text, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unquoted-text', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} takes ${expected}, but here is ${found}`, span, {
        help: `if it is meant as a text, put it in quotes: "${text}"`,
    });
}
function missingValue(name, expected, example, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'missing-value', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} has no value; expected is ${expected}`, span, {
        help: example === undefined
            ? 'write a value, or delete the key'
            : `write a value, for example \`${example}\`, or delete the key`,
    });
}
function emptyText(name, example, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'empty-text', `the text of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} is empty`, span, forExample(example));
}
function emptyList(name, example, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'empty-list', `the list of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} is empty`, span, forExample(example));
}
function unknownValue(name, value, expected, alternative, span) {
    const help = alternative.near === undefined ? forExample(alternative.example) : didYouMean(alternative.near);
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-value', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} takes ${expected}, not ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)}`, span, help);
}
function numberOutOfRange(name, text, expected, example, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'number-out-of-range', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} takes ${expected}, not ${text}`, span, forExample(example));
}
function emptyDuration(name, text, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'empty-duration', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} must be longer than zero, not ${text}`, span, {
        help: 'to have no limit, or the default, delete the key',
    });
}
function invalidDuration(name, text, example, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'invalid-duration', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} takes a duration, and ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is none`, span, {
        help: `a number is seconds; else write numbers with ms, s, m or h: \`${example ?? '1h30m'}\``,
    });
}
function invalidSize(name, text, example, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'invalid-size', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} takes a size, and ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is none`, span, {
        help: `a number is bytes; else write one with kB, MB, GB or KiB, MiB, GiB: \`${example ?? '512MiB'}\``,
    });
}
function invalidRegex(reason, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'invalid-regex', `this is no regular expression: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(reason, 100)}`, span, {
        help: 'it is one of JavaScript; in single quotes a backslash is a letter like any other',
    });
}
function numberReadOtherwise(text, value, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('warning', 'number-read-otherwise', `YAML reads ${text} as the number ${value}`, span, {
        help: `write '${text}' if the text is meant, else ${value}`,
    });
}
function unknownSignal(name, near, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-signal', `there is no signal ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)}`, span, didYouMean(near));
}
function unknownVersion(found, newest, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-version', `this is a file of version ${found}; the newest that is understood is ${newest}`, span, {
        help: found > newest ? 'use a newer script-orchestrator' : `write \`version: ${newest}\``,
    });
}
function expressionInRun(expression, span) {
    const message = 'expressions are not evaluated in `run`, where their value could be taken for shell code';
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'expression-in-run', message, span, { help: safeWriting(expression) });
}
function safeWriting(expression) {
    if (!expression.endsWith('}}'))
        return 'pass the value through `env`, and write "$NAME"';
    const words = /(?:^|[^\w.-])([a-z_][\w-]*(?:\.[\w-]+)+)/i.exec(expression)?.[1]?.split('.') ?? [];
    const name = (words.at(-1) ?? 'value').toUpperCase().replaceAll('-', '_');
    if (words[0] === 'matrix' && words.length === 2) {
        return `matrix values are in the environment already: write "$MATRIX_${name}"`;
    }
    const quoted = `'${expression.replaceAll("'", "''").replaceAll(/\s+/g, ' ')}'`;
    return `pass the value through \`env\`: { ${name}: ${quoted} }, and write "$${name}"`;
}
function scriptAndRun(second, first) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'script-and-run', 'a task has either `script` or `run`, not both', second, {
        notes: [{ message: `\`${first.name}\` is here`, span: first.span }],
        help: 'make two tasks of it, one of which `needs` the other',
    });
}
function argsWithoutScript(hasRun, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'args-without-script', '`args` are given to a `script`, and this task has none', span, {
        help: hasRun ? 'write them into `run`, or pass values through `env`' : 'add the `script` that takes them',
    });
}
function shellWithoutRun(span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('warning', 'shell-without-run', '`shell` has no effect here: it is for `run` alone', span, {
        help: 'a script is run by its interpreter, which its first line or `interpreters` says',
    });
}
function unknownShell(shell, known, near, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unknown-shell', `there is no shell ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(shell)}; there are ${known.join(', ')}`, span, {
        help: near === undefined
            ? `for another, write how it is called with the file as {0}: '${shell} {0}'`
            : `did you mean "${near}"?`,
    });
}
function invalidVariableName(name, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'invalid-variable-name', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} cannot be the name of an environment variable`, span, {
        help: 'it must not be empty, and holds no `=` and no control character',
    });
}
function interpreterWithoutDot(extension, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'interpreter-without-dot', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(extension)} is no extension: it begins with a dot`, span, {
        help: `did you mean "${extension.startsWith('*.') ? extension.slice(1) : `.${extension}`}"?`,
    });
}
function misplacedExpression(name, span) {
    const message = `expressions are not evaluated in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)}, where they would be a text like any other`;
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'misplaced-expression', message, span, {
        help: 'they are evaluated in `if`, `name`, `env`, `args`, `working-directory` and `skip`',
    });
}
function invalidTaskId(id, why, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'invalid-task-id', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(id)} cannot be the id of a task: an id ${why}`, span, {
        help: 'what people read can be said with `name`',
    });
}
function nulInText(span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'nul-in-text', 'this text holds a NUL character, which no program could be given', span);
}
function noMapping(what, found, example, span) {
    const message = `${what} must be a mapping of keys to values, but here is ${found}`;
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'no-mapping', message, span, forExample(example));
}
function unclosedHeader(leader, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unclosed-header', 'this block of settings is not closed', span, {
        help: `end it with a line \`${leader} ///\`; each line of it begins with \`${leader}\`, and it must end within the first 8 KiB`,
    });
}
function secondHeader(span, first) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'second-header', 'a script has one block of settings, and this is a second one', span, {
        notes: [{ message: 'the first is here', span: first }],
        help: 'join them',
    });
}
function missingConfig(given, near) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'missing-config', `the configuration ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(given)} does not exist`, undefined, didYouMean(near));
}
function noConfig(lookedAt) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'no-config', `there is no configuration and no folder \`scripts\`; looked for ${lookedAt.join(', ')}`, undefined, {
        help: 'write an orchestrator.yml such as\n\ntasks:\n  hello:\n    run: echo hello',
    });
}
const didYouMean = (near) => near === undefined ? {} : { help: `did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(near)}?` };
const forExample = (example) => example === undefined ? {} : { help: `for example \`${example}\`` };


/***/ }),

/***/ 7763:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ unreadableMatchers),
/* harmony export */   Mx: () => (/* binding */ unreadableConfig),
/* harmony export */   _V: () => (/* binding */ leadsOutOfWorkspace),
/* harmony export */   yF: () => (/* binding */ linkedOutOfWorkspace)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5494);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5107);


function unreadableConfig(path, why) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unreadable-config', `the configuration ${path} can't be read: ${why}`);
}
function unreadableMatchers(path, why) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unreadable-matchers', `the problem matchers ${path.value} can't be read: ${why}`, path.span, {
        help: 'give the path of a GitHub problem-matcher file, relative to the workspace',
    });
}
function linkedOutOfWorkspace(path, target, span) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'linked-out-of-workspace', `${path} leads out of the workspace, to ${target}`, span, {
        help: 'replace the link by a copy; a configuration elsewhere can be named with `--config` or `config`',
    });
}
function leadsOutOfWorkspace(path, target) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'leads-out-of-workspace', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path, 300)} leads out of the workspace, to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(target, 300)}: nothing is written or read there`, undefined, { help: 'remove the link, or name the place itself, such as with --output-dir (the Action: output-dir)' });
}


/***/ }),

/***/ 44:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ largestSource),
  Cm: () => (/* binding */ linkTarget),
  az: () => (/* binding */ readConfigSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/bundle/files/stat.js
var stat = __webpack_require__(3948);
// EXTERNAL MODULE: ./lib/bundle/model/problems/config.js
var config = __webpack_require__(9929);
// EXTERNAL MODULE: ./lib/bundle/text/nearest.js
var nearest = __webpack_require__(3540);
;// CONCATENATED MODULE: ./lib/bundle/config/locate.js





const names = ['orchestrator.yml', 'orchestrator.yaml', 'orchestrator.json'];
const places = [...names, ...names.map((name) => `.github/${name}`)];
function locateConfig(workspace, given) {
    if (given !== undefined && given !== '')
        return locateGiven(workspace, given);
    const path = places.find((place) => exists((0,external_node_path_.join)(workspace, place)));
    const lookedAt = path === undefined ? places : places.slice(0, places.indexOf(path) + 1);
    const isNothing = path === undefined && !isFolder((0,external_node_path_.join)(workspace, 'scripts'));
    return { path, lookedAt, diagnostics: isNothing ? [(0,config/* noConfig */.ac)(lookedAt)] : [] };
}
function locateGiven(workspace, given) {
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, given)).split(external_node_path_.sep).join('/');
    const found = exists((0,external_node_path_.join)(workspace, path));
    return {
        path: found ? path : undefined,
        lookedAt: [path],
        diagnostics: found ? [] : [(0,config/* missingConfig */.lw)(given, neighbourOf(workspace, path))],
    };
}
function neighbourOf(workspace, path) {
    const folder = (0,external_node_path_.dirname)(path);
    const near = (0,nearest/* nearest */.p)((0,external_node_path_.basename)(path), namesIn((0,external_node_path_.join)(workspace, folder)));
    if (near !== undefined)
        return folder === '.' ? near : `${folder}/${near}`;
    return places.find((place) => exists((0,external_node_path_.join)(workspace, place)));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).toSorted();
    }
    catch {
        return [];
    }
}
function exists(path) {
    return (0,stat/* linkStatOf */.M)(path) !== undefined;
}
function isFolder(path) {
    return (0,stat/* linkStatOf */.M)(path)?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./lib/bundle/discovery/workspace-path.js
var workspace_path = __webpack_require__(6910);
// EXTERNAL MODULE: ./lib/bundle/files/plain-file.js
var plain_file = __webpack_require__(9215);
// EXTERNAL MODULE: ./lib/bundle/model/diagnostic.js
var diagnostic = __webpack_require__(5107);
// EXTERNAL MODULE: ./lib/bundle/model/problems/orchestrate.js
var orchestrate = __webpack_require__(7763);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/config-source.js






function readConfigSource(workspace, given) {
    const { path, diagnostics } = locateConfig(workspace, given);
    if (path === undefined || (0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { value: undefined, diagnostics };
    const target = linkTarget(workspace, path);
    if (target !== undefined) {
        return { value: undefined, diagnostics: [...diagnostics, (0,orchestrate/* linkedOutOfWorkspace */.yF)(path, target, undefined)] };
    }
    const read = (0,plain_file/* readPlainFile */.b)((0,external_node_path_.join)(workspace, path), { atMost: largestSource });
    if (!read.ok)
        return { value: undefined, diagnostics: [...diagnostics, (0,orchestrate/* unreadableConfig */.Mx)(path, read.why)] };
    return { value: { path, text: read.bytes.toString('utf8') }, diagnostics };
}
const largestSource = 128 * 1024 * 1024;
function linkTarget(workspace, path) {
    if ((0,workspace_path/* toWorkspacePath */.CR)(workspace, path) === undefined)
        return undefined;
    const target = (0,workspace_path/* realPath */.Ye)((0,external_node_path_.join)(workspace, path));
    return target === undefined || (0,workspace_path/* isInside */.FK)(workspace, target) ? undefined : target;
}


/***/ }),

/***/ 7816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ addListedSecrets),
/* harmony export */   Gc: () => (/* binding */ addSecretsOf),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* unused harmony export addWrittenSecrets */
/* harmony import */ var _expressions_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1208);
/* harmony import */ var _protocol_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3274);
/* harmony import */ var _protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7924);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44);




function redactorOf(environment) {
    const redactor = (0,_protocol_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    addAll(redactor, (0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)([], environment));
    return redactor;
}
function addListedSecrets(redactor, { workspace, configs }, environment) {
    for (const config of new Set([...configs, undefined])) {
        const { value: source } = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigSource */ .az)(workspace, config);
        if (source !== undefined)
            addAll(redactor, (0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)((0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .listedSecrets */ .jX)(source.text), environment));
    }
}
function addSecretsOf(redactor, loaded) {
    const { plan, source, environment, diagnostics } = loaded;
    addAll(redactor, (0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)(loaded.secrets, environment));
    if (plan !== undefined) {
        addAll(redactor, plannedSecrets(plan));
    }
    else if (source !== undefined) {
        const listed = [...loaded.secrets, ...(0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .listedSecrets */ .jX)(source.text)];
        addAll(redactor, (0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)(listed, environment));
        addAll(redactor, (0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenSecrets */ .l6)(source.text, listed));
    }
    addWrittenSecrets(redactor, diagnostics, loaded.secrets);
}
function plannedSecrets(plan) {
    const values = new Set();
    const seen = new Set();
    for (const { env } of plan.tasks) {
        for (const [name, value] of Object.entries(env)) {
            const key = `${name}=${value}`;
            if (seen.has(key) || (0,_expressions_template_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsExpression */ .x9)(value))
                continue;
            seen.add(key);
            for (const secret of (0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)(plan.secrets, { [name]: value }))
                values.add(secret);
        }
    }
    return values;
}
function addWrittenSecrets(redactor, diagnostics, listed = []) {
    const files = new Set(diagnostics
        .flatMap(({ span, notes }) => [span, ...notes.map((note) => note.span)])
        .map((span) => span?.file.text ?? ''));
    for (const text of files)
        addAll(redactor, (0,_protocol_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenSecrets */ .l6)(text, listed));
}
function addAll(redactor, secrets) {
    for (const secret of secrets)
        redactor.add(secret);
}


/***/ }),

/***/ 4555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   Uv: () => (/* binding */ mayHoldCommand),
/* harmony export */   _7: () => (/* binding */ withoutOldForm),
/* harmony export */   dv: () => (/* binding */ commandAnnotation),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   pr: () => (/* binding */ displayLine)
/* harmony export */ });
/* unused harmony export annotationCommand */
const commandNames = new Set([
    'error',
    'warning',
    'notice',
    'add-mask',
    'group',
    'endgroup',
    'debug',
]);
const escapes = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
const unescapes = Object.fromEntries(Object.entries(escapes).map(([plain, escaped]) => [escaped, plain]));
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function formatCommand(name, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([key, value]) => {
        const escaped = String(value).replace(/[%\r\n:,]/g, (character) => escapes[character] ?? '');
        return `${key}=${escaped.startsWith('=') ? ' ' : ''}${escaped}`;
    });
    const list = pairs.join(',') + (blank.test(pairs.at(-1)?.at(-1) ?? '') ? ',' : '');
    const data = message.replace(/[%\r\n]/g, (character) => escapes[character] ?? '');
    return `::${name}${list === '' ? '' : ` ${list}`}::${data}`;
}
function mayHoldCommand(text) {
    return text.includes('::');
}
function parseCommand(line) {
    if (!mayHoldCommand(line))
        return undefined;
    const command = trimStart(line);
    const end = command.indexOf('::', 2);
    if (!command.startsWith('::') || end < 0)
        return undefined;
    const head = command.slice(2, end);
    const space = head.indexOf(' ');
    const name = (space < 0 ? head : head.slice(0, space)).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!commandNames.has(name))
        return undefined;
    const properties = (space < 0 ? '' : trimEnd(trimStart(head.slice(space))))
        .split(',')
        .flatMap((pair) => {
        const [, key, value] = /^=*([^=]+)=+([^=].*)$/s.exec(pair) ?? [];
        if (key === undefined || value === undefined)
            return [];
        return [[key, value.replace(/%(?:25|0D|0A|3A|2C)/g, (code) => unescapes[code] ?? '')]];
    });
    return {
        name: name,
        properties: Object.fromEntries(properties),
        message: command.slice(end + 2).replace(/%(?:25|0D|0A)/g, (code) => unescapes[code] ?? ''),
    };
}
function trimStart(text) {
    let start = 0;
    while (start < text.length && blank.test(text.charAt(start)))
        start += 1;
    return text.slice(start);
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && blank.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
function commandAnnotation(command, toPath) {
    const { name } = command;
    if (name !== 'error' && name !== 'warning' && name !== 'notice')
        return undefined;
    const given = new Map(Object.entries(command.properties).map(([key, value]) => [key.toLowerCase(), value]));
    const number = (key) => (/^\s*[1-9]\d{0,8}\s*$/.test(given.get(key) ?? '') ? Number(given.get(key)) : null);
    const file = given.get('file')?.trim() ?? '';
    const path = file === '' ? null : toPath(file);
    const place = (key) => (path === null ? null : number(key));
    return {
        level: name,
        message: command.message,
        title: given.get('title') || null,
        path,
        start_line: place('line'),
        end_line: place('endline'),
        start_column: place('col'),
        end_column: place('endcolumn'),
    };
}
function annotationCommand(annotation) {
    const { level, path, start_line, end_line, start_column, end_column, title, message } = annotation;
    const place = { file: path, line: start_line, endLine: end_line, col: start_column, endColumn: end_column };
    return withoutOldForm(formatCommand(level, { ...place, title }, message));
}
function withoutOldForm(text) {
    return text.replaceAll('##[', '# #[');
}
function displayLine(line) {
    const command = parseCommand(line);
    if (command === undefined)
        return line;
    const { name, properties, message } = command;
    if (name === 'group')
        return `\u25b8 ${message}`;
    if (name === 'endgroup' || name === 'add-mask')
        return undefined;
    if (name === 'debug')
        return `debug: ${message}`;
    const place = [properties['file'], properties['line']].filter((part) => part !== undefined && part !== '').join(':');
    const title = properties['title'] === undefined || properties['title'] === '' ? '' : `${properties['title']}: `;
    return `${name}: ${place === '' ? '' : `${place}: `}${title}${message}`;
}


/***/ }),

/***/ 1524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   r7: () => (/* binding */ foldLines),
/* harmony export */   uA: () => (/* binding */ jsonForRunner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4555);


function foldLines(title) {
    return { begin: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCommand */ .fE)('group', {}, (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOldForm */ ._7)(title)), end: (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCommand */ .fE)('endgroup', {}, '') };
}
function guarded(output, random = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes) {
    if (output.length === 0)
        return Buffer.alloc(0);
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOldForm */ ._7)(Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1'));
    const block = text.endsWith('\n') ? text : `${text}\n`;
    if (!/(?<![\x21-\x7e])::/.test(block))
        return Buffer.from(block, 'latin1');
    const token = stopToken(block, random);
    return Buffer.from(`::stop-commands::${token}\n${block}::${token}::\n`, 'latin1');
}
function jsonForRunner(json) {
    return json.replaceAll('##[', String.raw `#\u0023[`);
}
function stopToken(block, random) {
    const lowered = block.toLowerCase();
    for (let tries = 0;; tries += 1) {
        const token = random(tries < 64 ? 3 : 16).toString('hex');
        if (!lowered.includes(token))
            return token;
    }
}


/***/ }),

/***/ 3274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor),
  M: () => (/* binding */ standsInName)
});

;// CONCATENATED MODULE: ./lib/bundle/protocol/escape-sequence.js
const escape_sequence_escape = 0x1b;
const bell = 0x07;
const longest = 4096;
const controlSequence = 0x5b;
const textKinds = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);
function sequenceEnd(bytes, start) {
    const isShort = bytes[start] !== escape_sequence_escape;
    const second = bytes[start + 1];
    if (second === undefined)
        return undefined;
    const kind = isShort ? second - 0x40 : second;
    const limit = Math.min(bytes.length, start + longest);
    const end = kind === controlSequence
        ? controlEnd(bytes, start + 2, limit)
        : textKinds.has(kind)
            ? textEnd(bytes, start + 2, limit)
            : isShort
                ? start + 2
                : plainEnd(bytes, start + 1, limit);
    return end ?? (limit < bytes.length ? start + (isShort ? 2 : 1) : undefined);
}
function controlEnd(bytes, from, limit) {
    for (let at = from; at < limit; at += 1) {
        const byte = bytes[at];
        if (byte >= 0x40 && byte <= 0x7e)
            return at + 1;
        if (byte < 0x20 || byte > 0x3f)
            return at;
    }
    return undefined;
}
function textEnd(bytes, from, limit) {
    for (let at = from; at < limit; at += 1) {
        const byte = bytes[at];
        if (byte === bell)
            return at + 1;
        if (byte === 0x0a)
            return at;
        if (byte === 0xc2 && bytes[at + 1] === 0x9c)
            return at + 2;
        if (byte === 0xc2 && textKinds.has((bytes[at + 1] ?? 0) - 0x40))
            return at;
        if (byte === escape_sequence_escape && at + 1 < bytes.length)
            return bytes[at + 1] === 0x5c ? at + 2 : at;
    }
    return undefined;
}
function plainEnd(bytes, from, limit) {
    for (let at = from; at < limit; at += 1) {
        const byte = bytes[at];
        if (byte < 0x20 || byte > 0x2f)
            return byte >= 0x30 && byte <= 0x7e ? at + 1 : at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/hidden-bytes.js

const longWord = 16;
const normal = 0;
const dropped = 1;
const hidden_bytes_escape = 2;
const lineBreak = 3;
const leading = 4;
const escapedBreak = 5;
const leadingBytes = new Set([0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3]);
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte === 0x1b)
        return hidden_bytes_escape;
    if (byte === 0x0a || byte === 0x0d)
        return lineBreak;
    if (leadingBytes.has(byte))
        return leading;
    if (byte === 0x25 || byte === 0x5c)
        return escapedBreak;
    return (byte < 0x20 && byte !== 0x09) || byte === 0x7f ? dropped : normal;
});
const isWordByte = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w+/=-]/.test(String.fromCharCode(byte)) ? 1 : 0));
function hiddenEnd(given, at) {
    const { bytes, complete } = given;
    switch (kinds[bytes[at]]) {
        case dropped:
            return at + 1;
        case hidden_bytes_escape:
            if (bytes[at + 1] === 0x5b) {
                let end = at + 2;
                while (isParameter(bytes[end]))
                    end += 1;
                if (bytes[end] === 0x6d)
                    return end + 1;
            }
            return sequenceEnd(bytes, at) ?? (complete ? at + 1 : undefined);
        case lineBreak:
            return breakEnd(given, at);
        case leading:
            return markEnd(given, at);
        case escapedBreak:
            return escapedBreakEnd(given, at);
        default:
            return at;
    }
}
function breakEnd({ bytes, complete, wordBefore }, at) {
    if (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)
        return at + 1 < bytes.length || complete ? at + 1 : undefined;
    if (at > 0 && isWordByte[bytes[at - 1]] === 0)
        return at;
    if (wordBytes(bytes, at, wordBefore) < longWord)
        return at;
    let next = bytes[at] === 0x0d ? at + 2 : at + 1;
    while (bytes[next] === 0x20 || bytes[next] === 0x09)
        next += 1;
    if (next >= bytes.length)
        return complete ? at : bytes.length;
    return isWordByte[bytes[next]] === 1 ? next : at;
}
const writtenBreaks = ['%0A', '%0a', '%0D%0A', '%0d%0a', String.raw `\n`, String.raw `\r\n`];
function escapedBreakEnd({ bytes, complete, wordBefore }, at) {
    if (wordBytes(bytes, at, wordBefore) < longWord)
        return at;
    const next = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(7, bytes.length - at)).toString('latin1');
    const written = writtenBreaks.find((text) => next.startsWith(text));
    if (written === undefined) {
        return !complete && writtenBreaks.some((text) => text.startsWith(next)) ? undefined : at;
    }
    const after = at + written.length;
    if (after >= bytes.length)
        return complete ? at : undefined;
    return isWordByte[bytes[after]] === 1 ? after : at;
}
function markEnd({ bytes, complete }, at) {
    const lead = bytes[at];
    const second = bytes[at + 1];
    if (second === undefined)
        return complete ? at : undefined;
    if (lead === 0xc2) {
        if (second === 0xad)
            return at + 2;
        if (second < 0x80 || second > 0x9f)
            return at;
        return sequenceEnd(bytes, at) ?? (complete ? at + 2 : undefined);
    }
    if (lead === 0xd8)
        return second === 0x9c ? at + 2 : at;
    if (lead === 0xcd)
        return second === 0x8f ? at + 2 : at;
    const thirds = invisible[((lead ?? 0) << 8) | second];
    if (thirds === undefined)
        return at;
    const third = bytes[at + 2];
    if (third === undefined)
        return complete ? at : undefined;
    if (!thirds.some(([first, last]) => third >= first && third <= last))
        return at;
    if (lead !== 0xf0 && lead !== 0xf3)
        return at + 3;
    const fourth = bytes[at + 3];
    if (fourth === undefined)
        return complete ? (lead === 0xf0 ? at : bytes.length) : undefined;
    if (lead === 0xf3)
        return at + 4;
    const [first, last] = third === 0x85 ? [0xb3, 0xba] : [0xa0, 0xa3];
    return fourth >= first && fourth <= last ? at + 4 : at;
}
const invisible = {
    0xe185: [[0x9f, 0xa0]],
    0xe385: [[0xa4, 0xa4]],
    0xe19e: [[0xb4, 0xb5]],
    0xe1a0: [[0x8b, 0x8f]],
    0xe280: [
        [0x8b, 0x8f],
        [0xaa, 0xae],
    ],
    0xe281: [[0xa0, 0xaf]],
    0xefb8: [[0x80, 0x8f]],
    0xefbb: [[0xbf, 0xbf]],
    0xefbe: [[0xa0, 0xa0]],
    0xefbf: [[0xb9, 0xbb]],
    0xf09b: [[0xb2, 0xb2]],
    0xf09d: [[0x85, 0x85]],
    0xf3a0: [[0x80, 0x87]],
};
function isParameter(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x3b;
}
function wordBytes(bytes, end, wordBefore) {
    let count = 0;
    while (count < longWord && count < end && isWordByte[bytes[end - count - 1]] === 1)
        count += 1;
    return count === end ? Math.min(longWord, count + wordBefore) : count;
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/byte-search.js
const few = 256;
class ByteSet {
    #members;
    #isMember;
    constructor(members) {
        this.#members = members;
        this.#isMember = Uint8Array.from({ length: 256 }, (_, byte) => (members.includes(byte) ? 1 : 0));
    }
    searchIn(bytes) {
        const occurring = bytes.length < few ? [] : this.#members.filter((byte) => bytes.includes(byte));
        return new Search(bytes, this.#isMember, occurring);
    }
}
class Search {
    #bytes;
    #isSought;
    #occurring;
    #places;
    constructor(bytes, isSought, occurring) {
        this.#bytes = bytes;
        this.#isSought = isSought;
        this.#occurring = occurring;
        this.#places = occurring.map(() => -1);
    }
    next(from) {
        const bytes = this.#bytes;
        if (bytes.length < few) {
            let at = from;
            while (at < bytes.length && this.#isSought[bytes[at]] !== 1)
                at += 1;
            return at;
        }
        let nearest = bytes.length;
        for (let index = 0; index < this.#places.length; index += 1) {
            let place = this.#places[index];
            if (place < from) {
                place = bytes.indexOf(this.#occurring[index], from);
                if (place < 0)
                    place = bytes.length;
                this.#places[index] = place;
            }
            if (place < nearest)
                nearest = place;
        }
        return nearest;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/escapes.js
const backslash = 0x5c;
const lowerU = 0x75;
const digits = Uint8Array.from({ length: 256 }, (_, byte) => {
    const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
    return digit < 0 ? 255 : digit;
});
const alone = Uint8Array.from({ length: 128 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    return { n: 0x0a, r: 0x0d, t: 0x09 }[character] ?? (/[^\w\s\p{Cc}]/u.test(character) ? byte : 0);
});
const entities = [
    ['lt;', '<'],
    ['gt;', '>'],
    ['amp;', '&'],
    ['quot;', '"'],
    ['apos;', "'"],
].map(([name, character]) => [Buffer.from(name), character.charCodeAt(0)]);
function escapeAt(bytes, at, into) {
    const next = bytes[at + 1];
    switch (bytes[at]) {
        case backslash:
            return next === undefined ? 'open' : backslashed(bytes, at + 1, next, into);
        case 0x25:
            return fixed(bytes, at + 1, 2, 16, into, true);
        case 0x26:
            if (next !== 0x23)
                return named(bytes, at + 1, into);
            return ((bytes[at + 2] ?? 0) | 0x20) === 0x78
                ? escapes_closed(bytes, at + 3, 16, 0x3b, into)
                : escapes_closed(bytes, at + 2, 10, 0x3b, into);
        default:
            return 'none';
    }
}
function backslashed(bytes, at, kind, into) {
    const itself = alone[kind];
    if (itself !== undefined && itself !== 0)
        return told(into, at + 1, itself, true);
    switch (kind) {
        case lowerU:
            return bytes[at + 1] === 0x7b ? escapes_closed(bytes, at + 2, 16, 0x7d, into) : unit(bytes, at + 1, into);
        case 0x78:
            return fixed(bytes, at + 1, 2, 16, into, true);
        case 0x55:
            return fixed(bytes, at + 1, 8, 16, into, false);
        case 0x30:
        case 0x31:
        case 0x32:
        case 0x33:
            return fixed(bytes, at, 3, 8, into, true);
        default:
            return 'none';
    }
}
function unit(bytes, from, into) {
    const first = fixed(bytes, from, 4, 16, into, false);
    const high = into.code;
    if (first !== 'whole' || high < 0xd800 || high > 0xdbff)
        return first;
    if (from + 4 === bytes.length || (bytes[from + 4] === backslash && from + 5 === bytes.length))
        return 'open';
    if (bytes[from + 4] !== backslash || bytes[from + 5] !== lowerU)
        return 'none';
    const second = fixed(bytes, from + 6, 4, 16, into, false);
    if (second !== 'whole')
        return second;
    if (into.code < 0xdc00 || into.code > 0xdfff)
        return 'none';
    return told(into, into.end, 0x10000 + ((high - 0xd800) << 10) + (into.code - 0xdc00), false);
}
function fixed(bytes, from, count, base, into, isByte) {
    const end = readNumber(bytes, from, count, base, into, isByte);
    return end === from + count ? 'whole' : end === bytes.length ? 'open' : 'none';
}
function escapes_closed(bytes, from, base, closing, into) {
    const end = readNumber(bytes, from, 7, base, into, false);
    if (end === bytes.length)
        return 'open';
    return end > from && bytes[end] === closing ? told(into, end + 1, into.code, false) : 'none';
}
function readNumber(bytes, from, most, base, into, isByte) {
    const limit = Math.min(bytes.length, from + most);
    let code = 0;
    let at = from;
    for (; at < limit; at += 1) {
        const digit = digits[bytes[at]];
        if (digit >= base)
            break;
        code = code * base + digit;
    }
    told(into, at, code, isByte);
    return at;
}
function named(bytes, from, into) {
    for (const [name, code] of entities) {
        let length = 0;
        while (length < name.length && bytes[from + length] === name[length])
            length += 1;
        if (length === name.length)
            return told(into, from + length, code, true);
        if (from + length === bytes.length)
            return 'open';
    }
    return 'none';
}
function told(into, end, code, isByte) {
    into.end = end;
    into.code = code;
    into.isByte = isByte;
    return 'whole';
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/shifts.js
class Shifts {
    #pairs = new Int32Array(1024);
    #length = 0;
    clear() {
        this.#length = 0;
    }
    add(from, by) {
        if (this.#length + 2 > this.#pairs.length) {
            const more = new Int32Array(this.#pairs.length * 2);
            more.set(this.#pairs);
            this.#pairs = more;
        }
        this.#pairs[this.#length] = from;
        this.#pairs[this.#length + 1] = by;
        this.#length += 2;
    }
    placeOf(index) {
        let low = 0;
        let high = this.#length / 2;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#pairs[2 * middle] <= index)
                low = middle + 1;
            else
                high = middle;
        }
        return low === 0 ? index : index + this.#pairs[2 * low - 1];
    }
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/decoded-bytes.js



const marks = new ByteSet([0x25, 0x26, 0x5c]);
const ofEscapes = Uint8Array.from({ length: 128 }, (_, byte) => /[\w%&\\#;{}]/.test(String.fromCharCode(byte)) ? 1 : 0);
class EscapeDecoder {
    #escape = { end: 0, code: 0, isByte: true };
    #shifts = new Shifts();
    #decoded = Buffer.alloc(0);
    decode(bytes, complete, wanted) {
        const end = bytes.length;
        const search = marks.searchIn(bytes);
        let at = search.next(0);
        while (at < end && this.#read(bytes, at, complete, wanted) === 'none')
            at = search.next(at + 1);
        if (at === end)
            return undefined;
        if (this.#decoded.length < end)
            this.#decoded = Buffer.alloc(end);
        this.#decoded.set(bytes.subarray(0, at));
        this.#shifts.clear();
        let length = at;
        while (at < end) {
            const found = this.#read(bytes, at, complete, wanted);
            if (found === 'open')
                break;
            if (found === 'whole') {
                length = this.#tell(length);
                at = this.#escape.end;
                this.#shifts.add(length, at - length);
            }
            const next = search.next(found === 'whole' ? at : at + 1);
            this.#decoded.set(bytes.subarray(at, next), length);
            length += next - at;
            at = next;
        }
        return { bytes: this.#decoded.subarray(0, length), pending: at, shifts: this.#shifts };
    }
    #read(bytes, at, complete, wanted) {
        const escape = this.#escape;
        const found = escapeAt(bytes, at, escape);
        if (found === 'open')
            return complete ? 'none' : 'open';
        if (found !== 'whole')
            return found;
        return escape.code >= 0x80 || wanted[escape.code] === 1 || ofEscapes[escape.code] === 1 ? 'whole' : 'none';
    }
    #tell(length) {
        const { code, isByte } = this.#escape;
        if (isByte || code < 0x80) {
            this.#decoded[length] = code;
            return length + 1;
        }
        const character = Buffer.from(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
        this.#decoded.set(character, length);
        return length + character.length;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/visible-bytes.js



const special = new ByteSet(Array.from(kinds.keys()).filter((byte) => kinds[byte] !== normal));
let scratch = Buffer.alloc(0);
const shifts = new Shifts();
function visibleBytes(given) {
    const { bytes } = given;
    const end = bytes.length;
    const search = special.searchIn(bytes);
    let at = 0;
    for (; at < end; at += 1) {
        at = search.next(at);
        if (at < end && hiddenEnd(given, at) !== at)
            break;
    }
    if (at >= end)
        return undefined;
    if (scratch.length < end)
        scratch = Buffer.alloc(end);
    const visible = scratch;
    const table = kinds;
    shifts.clear();
    visible.set(bytes.subarray(0, at));
    let length = at;
    let pending = end;
    let near = 0;
    while (at < end) {
        for (let limit = Math.min(near, end); at < limit; at += 1) {
            const byte = bytes[at];
            const kind = table[byte];
            if (kind === normal) {
                visible[length] = byte;
                length += 1;
            }
            else if (kind === dropped) {
                shifts.add(length, at + 1 - length);
                near = at + nearby;
                limit = Math.min(near, end);
            }
            else {
                break;
            }
        }
        if (at >= end)
            break;
        const after = hiddenEnd(given, at);
        if (after === at) {
            visible[length] = bytes[at];
            length += 1;
            at += 1;
            if (at < near)
                continue;
            const next = search.next(at);
            visible.set(bytes.subarray(at, next), length);
            length += next - at;
            near = next - at < farEnough ? next + nearby : next;
            at = next;
        }
        else if (after === undefined) {
            pending = at;
            break;
        }
        else {
            at = after;
            near = at + nearby;
            shifts.add(length, at - length);
        }
    }
    return { bytes: visible.subarray(0, length), pending, shifts };
}
const nearby = 48;
const farEnough = 16;

;// CONCATENATED MODULE: ./lib/bundle/protocol/scan-views.js


const decoders = [new EscapeDecoder(), new EscapeDecoder()];
function longestHeld({ longest }) {
    return Math.max(16 * 1024, 16 * longest);
}
function scanViews(scanner, given, hit) {
    const { complete } = given;
    const bytes = asBuffer(given.bytes);
    const views = viewsOf({ ...given, bytes }, scanner.occurring);
    if (views.length === 1)
        return scanner.scan(bytes, complete, hit);
    let rest = bytes.length;
    const queues = views.map((view) => {
        const queue = new Hits();
        const seen = scanner.scan(view.bytes, complete, (start, end) => queue.add(view.begin(start), view.end(end)));
        if (!complete)
            rest = Math.min(rest, view.pending, seen < view.bytes.length ? view.begin(seen) : rest);
        return queue;
    });
    const decided = bytes.length - longestHeld(scanner);
    if (rest < decided)
        return scanViews(scanner, { ...given, bytes: bytes.subarray(0, decided), complete: true }, hit);
    for (;;) {
        const first = queues.reduce((one, other) => (other.start < one.start ? other : one));
        if (first.start >= rest)
            return rest;
        first.take(hit);
    }
}
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function viewsOf(given, wanted) {
    const { bytes, complete } = given;
    const asGiven = { bytes, begin: (index) => index, end: (index) => index, pending: bytes.length };
    const views = [asGiven];
    const visible = visibleBytes(given);
    let last = asGiven;
    if (visible !== undefined) {
        const { shifts, pending } = visible;
        const begin = (index) => shifts.placeOf(index);
        last = { bytes: visible.bytes, begin, end: (index) => begin(index - 1) + 1, pending };
        views.push(last);
    }
    for (const decoder of decoders) {
        const base = last;
        const decoded = decoder.decode(base.bytes, complete, wanted);
        if (decoded === undefined)
            break;
        const { shifts } = decoded;
        last = {
            bytes: decoded.bytes,
            begin: (index) => base.begin(shifts.placeOf(index)),
            end: (index) => base.end(shifts.placeOf(index)),
            pending: decoded.pending < base.bytes.length ? base.begin(decoded.pending) : base.pending,
        };
        views.push(last);
    }
    return views;
}
class Hits {
    #places = [];
    #taken = 0;
    get start() {
        return this.#places[this.#taken] ?? Number.POSITIVE_INFINITY;
    }
    add(start, end) {
        this.#places.push(start, end);
    }
    take(hit) {
        hit(this.start, this.#places[this.#taken + 1]);
        this.#taken += 2;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/redacted-stream.js


const tellingBeginning = 8;
const nothing = new Uint8Array(0);
const stars = Buffer.from('***');
class RedactedStream {
    #scanner;
    #held = nothing;
    #told = 0;
    #covered = 0;
    #wordBefore = 0;
    constructor(scanner) {
        this.#scanner = scanner;
    }
    get held() {
        return this.#held.length - this.#told;
    }
    get joins() {
        return this.#held.length > 0;
    }
    get tells() {
        if (this.held === 0)
            return false;
        const held = this.#held;
        if (held.length >= tellingBeginning || redacted(this.#scanner, held) !== held)
            return true;
        return Array.from(held.keys()).some((from) => 2 * (held.length - from) >= this.#scanner.shortestFrom(held.subarray(from)));
    }
    write(chunk) {
        return this.#pass(chunk, false);
    }
    end() {
        return this.#pass(nothing, true);
    }
    flush() {
        const { tells } = this;
        const given = tells ? stars : Uint8Array.prototype.slice.call(this.#held, this.#told);
        if (tells)
            this.#covered = this.#held.length;
        this.#told = this.#held.length;
        return given;
    }
    follow(told) {
        this.#held = told;
        this.#told = told.length;
    }
    #pass(chunk, complete) {
        if (this.#scanner.size === 0)
            return chunk;
        const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
        const given = { bytes, complete, wordBefore: this.#wordBefore };
        const { output, rest, told, covered } = replace(this.#scanner, given, this.#told, this.#covered);
        this.#wordBefore = wordBytes(bytes, bytes.length - rest.length, this.#wordBefore);
        this.#held = rest.length === 0 ? nothing : Uint8Array.prototype.slice.call(rest);
        this.#told = told;
        this.#covered = covered;
        return output;
    }
}
function redacted(scanner, bytes) {
    return replace(scanner, { bytes, complete: true, wordBefore: 0 }, 0, 0).output;
}
function replace(scanner, given, told, covered) {
    const { bytes } = given;
    const kept = [];
    let coveredTo = covered;
    let done = Math.max(told, covered);
    const rest = scanViews(scanner, given, (start, end) => {
        if (end <= done)
            return;
        if (start >= coveredTo)
            kept.push(done, Math.max(done, start));
        coveredTo = end;
        done = end;
    });
    if (kept.length === 0 && done === 0 && rest === bytes.length) {
        return { output: bytes, rest: nothing, told: 0, covered: 0 };
    }
    kept.push(Math.min(done, rest), rest);
    return {
        output: kept.length === 2 ? bytes.subarray(kept[0], rest) : starred(bytes, kept),
        rest: bytes.subarray(rest),
        told: Math.max(0, done - rest),
        covered: Math.max(0, coveredTo - rest),
    };
}
function starred(bytes, kept) {
    const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const output = Buffer.allocUnsafe(bytes.length + (kept.length / 2) * stars.length);
    let length = 0;
    for (let index = 0; index < kept.length; index += 2) {
        if (index > 0)
            length += stars.copy(output, length);
        length += from.copy(output, length, kept[index], kept[index + 1]);
    }
    return output.subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/encoded-forms.js
function encodedForms(value) {
    const bytes = Buffer.from(value);
    const json = JSON.stringify(value).slice(1, -1);
    const hex = bytes.toString('hex');
    return [
        ...base64Forms(bytes),
        ...(json === value ? [] : base64Forms(Buffer.from(json))),
        ...base64Forms(Buffer.from(value, 'utf16le')),
        ...[...insides(bytes), ...wrapped(bytes.toString('base64'))].flatMap((inside) => insides(Buffer.from(inside)).filter((form) => form.length >= shortestNested)),
        ...base32Forms(bytes),
        hex,
        hex.toUpperCase(),
    ];
}
const shortestPiece = 4;
const shortestNested = 8;
const columns = [64, 76];
function base64Forms(bytes) {
    const whole = bytes.toString('base64');
    const lines = columns.flatMap((width) => whole.length > width ? (whole.match(new RegExp(`.{16,${width}}`, 'g')) ?? []) : []);
    const forms = [
        whole,
        whole.replace(/=+$/, ''),
        ...insides(bytes).filter((form) => form.length >= shortestPiece),
        ...lines,
    ];
    return forms.flatMap((form) => [
        form,
        form.replaceAll('+', '-').replaceAll('/', '_'),
        form.replaceAll(/[+/=]/g, encodeURIComponent),
        form.replaceAll(/[+/=]/g, (character) => encodeURIComponent(character).toLowerCase()),
        form.replaceAll('/', '\\/'),
    ]);
}
function wrapped(base64) {
    return columns
        .filter((width) => base64.length > width)
        .map((width) => base64.replaceAll(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n'));
}
function insides(bytes) {
    return [0, 1, 2].map((before) => {
        const padded = Buffer.concat([Buffer.alloc(before), bytes]);
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor((padded.length * 8) / 6);
        return padded.toString('base64').slice(first, last);
    });
}
const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function base32Forms(bytes) {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
    return [0, 1, 2, 3, 4]
        .map((before) => bits.slice((5 - ((before * 8) % 5)) % 5).match(/.{5}/g) ?? [])
        .map((groups) => groups.map((group) => base32Letters.charAt(Number.parseInt(group, 2))).join(''))
        .flatMap((form) => (form.length < shortestNested ? [] : [form, form.toLowerCase()]));
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/escaped-forms.js
const plain = /^[\w.-]*$/;
function escapedForms(value) {
    if (plain.test(value))
        return [value];
    const json = jsonForms(value);
    return [
        value,
        value.replaceAll(/\r?\n/g, '\r\n'),
        ...json,
        ...json.slice(0, 2).map((form) => JSON.stringify(form).slice(1, -1)),
        ...urlForms(value),
        encodeURIComponent(urlForms(value)[0] ?? ''),
        ...xmlForms(value),
        ...shellForms(value),
        value.replaceAll('%', '%25'),
        value.replaceAll(/[%:,]/g, (character) => encodeURIComponent(character)),
        value.replaceAll("'", "''"),
        value.replaceAll('"', '""'),
        value.replaceAll(/[\u0080-\u00ff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`),
    ];
}
function jsonForms(value) {
    const lower = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const upper = (character) => `\\u${lower(character).slice(2).toUpperCase()}`;
    const choices = [
        [
            (text) => text,
            (text) => text.replaceAll(/[\u007f-\uffff]/g, lower),
            (text) => text.replaceAll(/[\u007f-\uffff]/g, upper),
        ],
        [(text) => text, (text) => text.replaceAll('/', '\\/')],
        [
            (text) => text,
            (text) => text.replaceAll(/[<>&\u2028\u2029]/g, lower),
            (text) => text.replaceAll('\\"', '"').replaceAll(/["'+<>&`]/g, upper),
        ],
    ];
    const base = JSON.stringify(value).slice(1, -1);
    return choices.reduce((forms, ways) => [...new Set(forms.flatMap((form) => ways.map((way) => way(form))))], [base]);
}
const unescapedSets = [/[\w.~-]/, /[\w.~/-]/, /[\w.~!'()*-]/, /[\w.~$&+=:@-]/, /[\w.~!'()*;,/?:@&=+$#-]/, /[\w.*-]/];
function urlForms(value) {
    const bytes = Array.from(Buffer.from(value));
    const forms = unescapedSets.flatMap((unescaped) => {
        const encoded = bytes
            .map((byte) => {
            const character = String.fromCharCode(byte);
            const hex = byte.toString(16).padStart(2, '0').toUpperCase();
            return byte < 0x80 && unescaped.test(character) ? character : `%${hex}`;
        })
            .join('');
        return [encoded, encoded.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())];
    });
    return forms.flatMap((form) => [form, form.replaceAll('%20', '+')]);
}
function xmlForms(value) {
    const base = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const forms = ['&quot;', '&#34;', '&#x22;', '"'].flatMap((quote) => {
        const quoted = base.replaceAll('"', quote);
        return ["'", '&#39;', '&#x27;', '&apos;'].map((apostrophe) => quoted.replaceAll("'", apostrophe));
    });
    if (!/[\u0080-\uffff]/.test(value))
        return forms;
    const all = [...forms, value];
    const hex = all.map((form) => references(form, 16));
    return [
        ...all,
        ...all.map((form) => references(form, 10)),
        ...hex,
        ...hex.map((form) => form.replaceAll(/(?<=&#x)[0-9a-f]+/g, upperCase)),
    ];
}
function references(text, base) {
    return text.replaceAll(/[\u{80}-\u{10ffff}]/gu, (character) => `&#${base === 16 ? 'x' : ''}${(character.codePointAt(0) ?? 0).toString(base)};`);
}
function upperCase(text) {
    return text.toUpperCase();
}
function shellForms(value) {
    const names = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const named = (text) => text.replaceAll(/[\n\r\t]/g, (character) => names[character] ?? character);
    const inBytes = (text, radix) => text.replaceAll(/[^\0-\u007f]+/g, (run) => Array.from(Buffer.from(run), (byte) => (radix === 8 ? `\\${byte.toString(8)}` : `\\x${byte.toString(16)}`)).join(''));
    const doubled = named(value.replaceAll('\\', '\\\\'));
    const apostrophe = named(value.replaceAll(/[\\']/g, (character) => `\\${character}`));
    return [
        value.replaceAll("'", "'\\''"),
        value.replaceAll("'", `'"'"'`),
        value.replaceAll("'", "\\'"),
        value.replaceAll(/[^\w@%+=:,./-]/g, (character) => `\\${character}`),
        value.replaceAll(/[^\w@%+=:./~#\u0080-\uffff-]/g, (character) => `\\${character}`).replace(/^[#~]/, '\\$&'),
        value.replaceAll(/["$`\\]/g, (character) => `\\${character}`),
        ...[doubled, apostrophe].flatMap((form) => [form, inBytes(form, 8), inBytes(form, 16)]),
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/numeric-forms.js
const hex = { base: 16, width: 2 };
const decimal = { base: 10, width: 1 };
const ofBytes = [
    ...[' ', ':', '-', ',', ', ', '\\x', ', 0x', ',0x', ' 0x', '%', '='].map((between) => [hex, between]),
    ...[', ', ',', ' ', '-', ':'].map((between) => [decimal, between]),
    [{ base: 8, width: 3 }, '\\'],
];
const ofUnits = [[{ base: 16, width: 4 }, '\\u']];
const ofCharacters = [
    [{ base: 16, width: 1 }, '}\\u{'],
    [decimal, ';&#'],
    [{ base: 16, width: 1 }, ';&#x'],
];
function numericForms(value) {
    const bytes = Array.from(Buffer.from(value));
    const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
    const characters = Array.from(value, (character) => character.codePointAt(0) ?? 0);
    return [
        ...ofBytes.flatMap((style) => written(bytes, style)),
        ...ofUnits.flatMap((style) => written(units, style)),
        ...ofCharacters.flatMap((style) => written(characters, style)),
        ...dumpForms(Buffer.from(value)),
    ];
}
function written(numbers, [{ base, width }, between]) {
    const digits = numbers.map((number) => number.toString(base).padStart(width, '0'));
    return base === 16
        ? [digits.join(between), digits.map((digit) => digit.toUpperCase()).join(between)]
        : [digits.join(between)];
}
const rowLengths = [16, 8, 32];
const shortestRow = 12;
function dumpForms(bytes) {
    const forms = [...rowLengths, bytes.length].flatMap((length) => {
        const rows = rowsOf(bytes, length);
        return rows.flatMap((row) => {
            const digits = row.toString('hex');
            const halves = [digits.slice(0, 16), digits.slice(16)].map((half) => spaced(half, 2));
            const letters = Array.from(row, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
            const beside = rows.length === 1 ? '' : letters.join('');
            return inGroups(digits).concat(halves.join('  ').trim(), beside);
        });
    });
    return forms.filter((form) => form.length >= shortestRow);
}
function rowsOf(bytes, width) {
    return Array.from({ length: Math.ceil(bytes.length / width) }, (_, index) => bytes.subarray(index * width, (index + 1) * width));
}
function inGroups(digits) {
    return [digits, digits.toUpperCase()].flatMap((cased) => [spaced(cased, 4), spaced(cased, 2)]);
}
function spaced(digits, length) {
    return (digits.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join(' ');
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/secret-forms.js




const shortest = 3;
const shortestLine = 4;
const shortestLeaf = 6;
const longestPiece = 1024;
const shared = 16;
const longestPeriod = 32;
const fullySpelled = 16 * 1024;
function secretForms(secret, few = false) {
    const value = secret.trim();
    if (value.length < shortest || /^\*+$/.test(value))
        return new Set();
    const unquoted = /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : '';
    const written = [value, unquoted, ...leavesOf(value)].flatMap((part) => [
        part,
        part.normalize('NFD'),
        part.normalize(),
    ]);
    const parts = [...new Set(written)].flatMap(withLines).flatMap(piecesOf);
    const forms = new Set();
    let spelled = few ? fullySpelled : 0;
    for (const part of new Set(parts.filter(({ length }) => length >= shortest))) {
        if (spelled >= fullySpelled) {
            const json = JSON.stringify(part).slice(1, -1);
            for (const form of [part, json, encodeURIComponent(Buffer.from(part).toString())])
                forms.add(latin1(form));
            for (const form of insides(Buffer.from(part)))
                forms.add(form);
            continue;
        }
        spelled += part.length;
        for (const form of escapedForms(part))
            forms.add(latin1(form));
        for (const form of undoneForms(part))
            forms.add(form);
        for (const form of encodedForms(part))
            forms.add(form);
        for (const form of numericForms(part))
            forms.add(form);
        forms.add(latin1(part.replaceAll(/./gsu, '$&$&')));
        forms.add(latin1(part.replaceAll(/./gsu, '_$&')));
    }
    return forms;
}
function withLines(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [value] : [value, ...lines.filter((line) => line.length >= shortestLine)];
}
function piecesOf(text) {
    if (text.length <= 2 * longestPeriod)
        return [text];
    const period = periodOf(text);
    if (period <= longestPeriod)
        return [text.slice(0, 2 * longestPeriod), text.slice(-2 * longestPeriod)];
    if (text.length <= longestPiece)
        return [text];
    const pieces = [];
    for (let start = 0; start + shared < text.length; start += longestPiece - shared) {
        pieces.push(...piecesOf(text.slice(start, start + longestPiece)));
    }
    return pieces;
}
function periodOf(text) {
    const borders = new Int32Array(text.length + 1);
    let border = -1;
    borders[0] = border;
    for (let index = 0; index < text.length; index += 1) {
        while (border >= 0 && text[border] !== text[index])
            border = borders[border];
        border += 1;
        borders[index + 1] = border;
    }
    return text.length - border;
}
function leavesOf(value) {
    if (!/^[[{]/.test(value))
        return [];
    let document;
    try {
        document = JSON.parse(value);
    }
    catch {
        return [];
    }
    return stringsIn(document).flatMap((text) => {
        const leaf = text.trim();
        return leaf.length < shortestLeaf ? [] : [leaf].concat(leavesOf(leaf));
    });
}
function stringsIn(value) {
    const found = [];
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next === 'string')
            found.push(next);
        else if (typeof next === 'object' && next !== null)
            waiting.push(...Object.values(next));
    }
    return found;
}
const allBytes = new Uint8Array(256).fill(1);
function undoneForms(text) {
    const forms = [];
    let bytes = Buffer.from(text);
    for (let times = 0; times < 2; times += 1) {
        const decoded = new EscapeDecoder().decode(bytes, true, allBytes);
        if (decoded === undefined)
            break;
        bytes = Buffer.from(decoded.bytes);
        if (bytes.length >= shortestLeaf)
            forms.push(bytes.toString('latin1'));
    }
    return forms;
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/secret-scanner.js
const undecided = -1;
const blockBits = 18;
function blockAt(bytes, last) {
    return (bytes[last - 2] << 10) ^ (bytes[last - 1] << 5) ^ bytes[last];
}
class SecretScanner {
    #forms = new Set();
    #tree = { ends: false, shortest: Number.POSITIVE_INFINITY, next: new Map() };
    #jumps = new Uint8Array(0);
    #window = 0;
    occurring = new Uint8Array(256);
    longest = 0;
    get size() {
        return this.#forms.size;
    }
    add(form) {
        if (form.length < 3 || this.#forms.has(form))
            return;
        this.#forms.add(form);
        this.longest = Math.max(this.longest, form.length);
        for (let index = 0; index < form.length; index += 1)
            this.occurring[form.charCodeAt(index)] = 1;
        this.#grow(form);
        const window = Math.min(form.length, 16);
        if (this.#window === 0 || window < this.#window) {
            this.#window = window;
            if (this.#jumps.length === 0)
                this.#jumps = new Uint8Array(1 << blockBits);
            this.#jumps.fill(window - 2);
            for (const known of this.#forms)
                this.#allow(known);
        }
        else {
            this.#allow(form);
        }
    }
    scan(bytes, complete, hit) {
        const end = bytes.length;
        const window = this.#window;
        const jumps = this.#jumps;
        let last = window - 1;
        while (last < end) {
            const jump = jumps[blockAt(bytes, last)];
            if (jump > 0) {
                last += jump;
                continue;
            }
            const start = last - window + 1;
            const length = this.#longestAt(bytes, start, complete);
            if (length === undecided)
                return start;
            if (length > 0)
                hit(start, start + length);
            last += 1;
        }
        if (complete)
            return end;
        let start = last - window + 1;
        while (start < end && this.#longestAt(bytes, start, complete) !== undecided)
            start += 1;
        return Math.min(start, end);
    }
    shortestFrom(bytes) {
        const beginning = Buffer.from(bytes).toString('latin1');
        let branch = this.#tree;
        for (const byte of bytes) {
            const found = branch.next.get(byte);
            if (found === undefined)
                return Number.POSITIVE_INFINITY;
            if (typeof found === 'string')
                return found.startsWith(beginning) ? found.length : Number.POSITIVE_INFINITY;
            branch = found;
        }
        return branch.shortest;
    }
    #longestAt(bytes, start, complete) {
        const end = bytes.length;
        let branch = this.#tree;
        let longest = 0;
        for (let at = start;; at += 1) {
            if (at === end)
                return complete ? longest : undecided;
            const found = branch.next.get(bytes[at]);
            if (found === undefined)
                return longest;
            if (typeof found === 'string') {
                const depth = at - start + 1;
                for (let index = depth; index < found.length; index += 1) {
                    if (start + index === end)
                        return complete ? longest : undecided;
                    if (bytes[start + index] !== found.charCodeAt(index))
                        return longest;
                }
                return found.length;
            }
            branch = found;
            if (branch.ends)
                longest = at - start + 1;
        }
    }
    #grow(form) {
        let branch = this.#tree;
        for (let depth = 0; depth < form.length; depth += 1) {
            branch.shortest = Math.min(branch.shortest, form.length);
            const byte = form.charCodeAt(depth);
            let found = branch.next.get(byte);
            if (found === undefined) {
                branch.next.set(byte, form);
                return;
            }
            if (typeof found === 'string') {
                const split = { ends: found.length === depth + 1, shortest: found.length, next: new Map() };
                if (!split.ends)
                    split.next.set(found.charCodeAt(depth + 1), found);
                branch.next.set(byte, split);
                found = split;
            }
            branch = found;
        }
        branch.ends = true;
        branch.shortest = Math.min(branch.shortest, form.length);
    }
    #allow(form) {
        const bytes = Buffer.from(form.slice(0, this.#window), 'latin1');
        for (let last = 2; last < this.#window; last += 1) {
            const block = blockAt(bytes, last);
            this.#jumps[block] = Math.min(this.#jumps[block], this.#window - 1 - last);
        }
    }
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/redact.js





const standsInName = 'a value that became secret is not hidden, for it stands in the name of a task or file of this run, or in what the run was asked for';
const redact_nothing = new Uint8Array(0);
const manyValues = 500;
function createRedactor() {
    const scanner = new SecretScanner();
    const listeners = new Set();
    let kept = '';
    let values = 0;
    const text = (plain) => {
        if (scanner.size === 0 || plain.length < 3)
            return plain;
        return plain.includes('\u2026') ? cutText(plain) : wholeText(plain);
    };
    const wholeText = (plain) => {
        const bytes = Buffer.from(plain);
        const output = redacted(scanner, bytes);
        return output === bytes ? plain : Buffer.from(output).toString('utf8');
    };
    const cutText = (plain) => {
        const hidden = wholeText(plain).split('\u2026');
        const pieces = plain.split('\u2026');
        if (hidden.length !== pieces.length)
            return hidden.join('\u2026');
        return hidden
            .map((piece, index) => {
            if (index === pieces.length - 1)
                return piece;
            const stream = new RedactedStream(scanner);
            const sure = Buffer.from(stream.write(Buffer.from(pieces[index] ?? ''))).toString('utf8');
            return stream.tells ? `${sure}***` : piece;
        })
            .join('\u2026');
    };
    const deep = (value) => {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
    };
    return {
        add: (secret) => {
            const before = scanner.size;
            const plain = redact_latin1(secret);
            let isHidden = true;
            values += 1;
            for (const form of secretForms(secret, values > manyValues)) {
                if (form.length > 2 && plain.includes(form) && kept.includes(form))
                    isHidden = false;
                else
                    scanner.add(form);
            }
            if (scanner.size > before)
                for (const listener of listeners)
                    listener();
            return isHidden;
        },
        keep(names) {
            kept = redact_latin1(names.join('\n'));
        },
        text,
        get empty() {
            return scanner.size === 0;
        },
        get known() {
            return scanner.size;
        },
        get longest() {
            return scanner.longest;
        },
        onLearned(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        stream: () => new RedactedStream(scanner),
        deep: (value) => (scanner.size === 0 ? value : deep(value)),
        find: (bytes) => {
            let found = false;
            if (scanner.size !== 0)
                scanViews(scanner, { bytes, complete: true, wordBefore: 0 }, () => (found = true));
            return found;
        },
        places: (hit) => secretPlaces(scanner, hit),
    };
}
function redact_latin1(text) {
    return Buffer.from(text).toString('latin1');
}
function secretPlaces(scanner, hit) {
    let held = redact_nothing;
    let place = 0;
    let wordBefore = 0;
    const pass = (chunk, complete) => {
        if (scanner.size === 0)
            return;
        const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        const given = { bytes, complete, wordBefore };
        const done = scanViews(scanner, given, (start, end) => hit(place + start, place + end));
        wordBefore = wordBytes(bytes, done, wordBefore);
        held = Uint8Array.prototype.slice.call(bytes, done);
        place += done;
    };
    return { write: (chunk) => pass(chunk, false), end: () => pass(redact_nothing, true) };
}


/***/ }),

/***/ 7924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   jX: () => (/* binding */ listedSecrets),
/* harmony export */   l6: () => (/* binding */ writtenSecrets)
/* harmony export */ });
const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|API_KEY|PRIVATE_KEY)$/i;
const shortestByName = 6;
function secretValues(names, environment) {
    const listed = names.map((name) => environment[name] ?? '');
    const named = Object.entries(environment)
        .filter(([name, value]) => secretName.test(name) && (value ?? '').trim().length >= shortestByName)
        .map(([, value]) => value ?? '');
    return [...new Set([...listed, ...named])]
        .filter((value) => value.trim() !== '')
        .toSorted((a, b) => b.length - a.length);
}
function listedSecrets(text) {
    const braces = /^[\uFEFF\s]*\{/.test(text);
    const key = braces ? /(?<=[\s{,])(["']?)secrets\1\s*:/g : /^\uFEFF?(["']?)secrets\1[ \t]*:/gm;
    const value = braces ? /^\s*\[[^\]]*|^[^,}]*/ : /^\s*\[[^\]]*|^[^\n]*(?:\n(?:[ \t]|-|#|\r?(?=\n))[^\n]*)*/;
    return Array.from(text.matchAll(key)).flatMap(({ index, 0: { length } }) => {
        const [list = ''] = value.exec(text.slice(index + length, index + longest)) ?? [];
        return list.replaceAll(/(?<=^|\s)#.*/g, '').match(/\w+/g) ?? [];
    });
}
const longest = 100_000;
function writtenSecrets(text, listed = []) {
    const names = listed.filter((name) => /^\w+$/.test(name)).map((name) => `|\\b${name}`);
    const written = new RegExp(`(?<!\\bid-)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_KEY|PRIVATE_KEY${names.join('')})["']?[ \\t]*:[ \\t]+(?:"((?:[^"\\\\\\n]|\\\\.)*)|'([^'\\n]*)|([^\\s"'[{#&*!|>][^\\n,}]*))`, 'gi');
    return Array.from(text.matchAll(written), ([, double, single, plain]) => (double ?? single ?? plain ?? '').trim()).filter((value) => value.length >= shortestByName && !value.includes('${{'));
}


/***/ }),

/***/ 7844:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   YE: () => (/* binding */ isEmptyDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const seconds = /^(?:\d+\.?\d*|\.\d+)$/;
const parts = /(\d+\.?\d*|\.\d+) *(ms|s|m|h) */y;
const longest = 100;
function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longest)
        return undefined;
    return positive(seconds.test(trimmed) ? Number(trimmed) * 1000 : sumOfParts(trimmed));
}
function isEmptyDuration(text) {
    const unsigned = text.trim().replace(/^-\s*/, '');
    if (unsigned === '' || unsigned.length > longest)
        return false;
    const milliseconds = seconds.test(unsigned) ? Number(unsigned) : sumOfParts(unsigned);
    return !Number.isNaN(milliseconds) && (milliseconds === 0 || unsigned !== text.trim());
}
function sumOfParts(text) {
    let sum = 0;
    let end = 0;
    parts.lastIndex = 0;
    for (let match = parts.exec(text); match !== null; match = parts.exec(text)) {
        sum += Number(match[1]) * (units[match[2] ?? ''] ?? Number.NaN);
        end = parts.lastIndex;
    }
    return end === text.length ? sum : Number.NaN;
}
function positive(milliseconds) {
    if (!(milliseconds > 0) || milliseconds > Number.MAX_SAFE_INTEGER)
        return undefined;
    return Math.max(1, Math.round(milliseconds));
}
function formatDuration(milliseconds) {
    const whole = Math.max(0, Math.round(milliseconds));
    if (whole < 1000)
        return `${whole} ms`;
    if (whole < 59_950)
        return `${Number((whole / 1000).toFixed(1))} s`;
    const inSeconds = Math.round(whole / 1000);
    if (inSeconds < 3600)
        return pair(Math.floor(inSeconds / 60), 'min', inSeconds % 60, 's');
    const inMinutes = Math.round(inSeconds / 60);
    return pair(Math.floor(inMinutes / 60), 'h', inMinutes % 60, 'min');
}
function pair(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 3540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const longest = 200;
function nearest(word, candidates) {
    const plain = plainly(word);
    if (plain === '')
        return undefined;
    let best;
    let least = Number.POSITIVE_INFINITY;
    const ending = `/${word}`;
    const ofThatName = [];
    for (const candidate of candidates) {
        if (candidate === word)
            continue;
        if (candidate.endsWith(ending))
            ofThatName.push(candidate);
        const edits = editsBetween(plain, candidate, Math.min(least - 1, 3));
        if (edits < least) {
            best = candidate;
            least = edits;
        }
    }
    return ofThatName.length === 1 && least > 0 ? ofThatName[0] : best;
}
function editsBetween(plain, candidate, limit) {
    if (candidate.length < plain.length - limit || candidate.length > 2 * plain.length + 8)
        return Number.POSITIVE_INFINITY;
    const other = plainly(candidate);
    if (other === plain)
        return 0;
    const length = Math.max(plain.length, other.length);
    if (limit >= 1 && isSwap(plain, other))
        return 1;
    const allowed = Math.min(limit, Math.floor(length * 0.4));
    if (length > longest || Math.abs(plain.length - other.length) > allowed)
        return Number.POSITIVE_INFINITY;
    const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, other);
    return edits <= allowed ? edits : Number.POSITIVE_INFINITY;
}
function plainly(word) {
    return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}
function isSwap(a, b) {
    if (a.length !== b.length)
        return false;
    let i = 0;
    while (i < a.length && a[i] === b[i])
        i++;
    return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}


/***/ }),

/***/ 5494:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alternatives),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
function quote(text, most = 60) {
    const cut = text.length > most ? `${text.slice(0, most)}\u2026` : text;
    return JSON.stringify(cut).replaceAll(/[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, escape);
}
function escape(character) {
    return String.raw `\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function alternatives(words, conjunction = 'or') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}


/***/ })

};
