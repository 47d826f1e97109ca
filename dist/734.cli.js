export const id = 734;
export const ids = [734];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

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

/***/ 3734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./lib/bundle/model/exit-codes.js
var exit_codes = __webpack_require__(4359);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
    verbose: { doc: 'Say every event as it happens' },
    format: { value: 'FORMAT', doc: 'mermaid, dot or json. Default: mermaid' },
    help: { doc: 'Show this help' },
};
const verbs = {
    run: {
        summary: 'Run the tasks',
        takes: '[TASK…]',
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
        takes: '[TASK…]',
        options: ['config', 'exclude', 'max-parallel', 'json'],
        example: 'plan --json',
    },
    list: {
        summary: 'Show discovered scripts and tasks, and why each file is in or out',
        options: ['config', 'json'],
        example: 'list',
    },
    validate: {
        summary: 'Show all errors of the configuration',
        options: ['config', 'json'],
        example: 'validate --json',
    },
    graph: {
        summary: 'Draw the tasks and what they need',
        takes: '[TASK…]',
        options: ['format', 'config', 'exclude'],
        example: 'graph --format dot | dot -Tsvg > graph.svg',
    },
    report: {
        summary: 'Show the report of a finished run again',
        takes: 'DIR',
        options: ['json'],
        example: 'report .orchestrator/latest',
    },
};

;// CONCATENATED MODULE: ./lib/bundle/cli/command-line.js




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
    if (complaints.length > 0 && !on('help'))
        return { complaints, verb };
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
        verbose: on('verbose'),
    };
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
                ...(name === 'help' ? { short: 'h' } : {}),
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
    return `--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
}
function aligned(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

;// CONCATENATED MODULE: ./lib/bundle/cli/program.js



async function runCommandLine(argv, world) {
    survivesClosedPipes(world);
    if (argv[0] === '--help' || argv[0] === '-h' || argv[0] === 'help') {
        world.stdout.write(generalHelp());
        return exit_codes/* exitCodes */.h.success;
    }
    const line = readCommandLine(argv);
    if ('complaints' in line) {
        for (const complaint of line.complaints)
            world.stderr.write(`error: ${complaint}\n`);
        world.stderr.write(`\n${line.verb === undefined ? generalHelp() : verbHelp(line.verb)}`);
        return exit_codes/* exitCodes */.h.usage;
    }
    if (line.help) {
        world.stdout.write(verbHelp(line.verb));
        return exit_codes/* exitCodes */.h.success;
    }
    try {
        return await runVerb(line, world);
    }
    catch (error) {
        world.stderr.write(isShortage(error) ? shortage(error) : bug(error));
        return exit_codes/* exitCodes */.h.internal;
    }
}
function isShortage(error) {
    return error instanceof Error && /\b(?:EMFILE|ENFILE|ENOMEM|EAGAIN|ENOSPC)\b/.test(error.message);
}
function shortage(error) {
    return `error: the system has run out of something that the run needs: ${error.message}\n`;
}
function bug(error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `\nThis is a bug in script-orchestrator, please report it:\n${what}\n`;
}
async function runVerb(line, world) {
    const { verbs } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(905)]).then(__webpack_require__.bind(__webpack_require__, 1905));
    return verbs[line.verb](line, world);
}
function survivesClosedPipes(world) {
    for (const stream of [world.stdout, world.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
}


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
