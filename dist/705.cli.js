export const id = 705;
export const ids = [705,396];
export const modules = {

/***/ 7336:
/***/ (function (module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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

/***/ 9418:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ runGoesOn),
/* harmony export */   $P: () => (/* binding */ unusableJournal),
/* harmony export */   Gr: () => (/* binding */ unreadableEvent),
/* harmony export */   mT: () => (/* binding */ unusableOutputDirectory),
/* harmony export */   u$: () => (/* binding */ noRunDirectory),
/* harmony export */   xd: () => (/* binding */ noEarlierRun)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5107);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5494);


function unusableOutputDirectory(path, why) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unusable-output-directory', `can't write to the output directory ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path, 300)}: ${why}`, undefined, {
        help: 'free some space, or choose another place with --output-dir (the Action: output-dir)',
    });
}
function noRunDirectory(path, why) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'no-run-directory', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path, 300)} is no run directory: ${why}`, undefined, {
        help: 'give the path of one, such as .orchestrator/latest or .orchestrator/runs/20261121-041502-ab12cd',
    });
}
function unreadableEvent(path, line, why) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('warning', 'unreadable-event', `line ${line} of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path, 300)} is left out: ${why}`);
}
function unusableJournal(path, why) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'unusable-journal', `the run in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path, 300)} can't be resumed: ${why}`, undefined, {
        help: 'begin a new run: without --resume and --rerun-failed everything runs',
    });
}
function runGoesOn(path, owner) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'run-goes-on', `the run in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path, 300)} can't be resumed, for it goes on: ${owner}`, undefined, { help: 'wait until it has ended, or end it; a run that was killed can be resumed at once' });
}
function noEarlierRun(latest) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('error', 'no-earlier-run', `there is no run of which to run again what failed: no ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(latest, 300)}`, undefined, {
        help: 'run everything once without --rerun-failed, or give its --output-dir',
    });
}


/***/ }),

/***/ 8233:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ finalStates)
/* harmony export */ });
const finalStates = ['passed', 'failed', 'timeout', 'error', 'skipped', 'cancelled'];


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

/***/ 2567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createJournal),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/bundle/store/atomic-file.js
var atomic_file = __webpack_require__(9124);
// EXTERNAL MODULE: ./lib/bundle/model/record.js
var record = __webpack_require__(8233);
;// CONCATENATED MODULE: ./lib/bundle/store/event-shape.js

const kinds = {
    string: (value) => typeof value === 'string',
    time: (value) => typeof value === 'string' && isTime(value),
    'time?': (value) => value === null || (typeof value === 'string' && isTime(value)),
    number: (value) => Number.isFinite(value),
    boolean: (value) => typeof value === 'boolean',
    'string?': (value) => value === null || typeof value === 'string',
    'number?': (value) => value === null || Number.isFinite(value),
    strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    texts: (value) => isObject(value) && Object.values(value).every((item) => typeof item === 'string'),
    parallel: (value) => value === 'auto' || (Number.isSafeInteger(value) && Number(value) > 0),
    positive: (value) => Number.isFinite(value) && Number(value) > 0,
    any: (value) => value !== undefined,
};
const levels = { oneOf: ['error', 'warning', 'notice'] };
const annotation = {
    level: levels,
    message: 'string',
    title: 'string?',
    path: 'string?',
    start_line: 'number?',
    end_line: 'number?',
    start_column: 'number?',
    end_column: 'number?',
};
const attempt = {
    start_time: 'time',
    end_time: 'time',
    status: { oneOf: record/* finalStates */.Z },
    exit_code: 'number?',
    signal: 'string?',
    execution_time: 'number',
    reason: 'string',
    max_rss_bytes: 'number?',
    cpu_seconds: 'number?',
};
const result = {
    id: 'string',
    run_id: 'string',
    script: 'string?',
    name: 'string',
    subdirectory: 'string',
    start_time: 'time?',
    end_time: 'time?',
    status: { oneOf: record/* finalStates */.Z },
    exit_code: 'number?',
    execution_time: 'number',
    error: 'string?',
    attempts: { list: attempt },
    reason: 'string',
    allowed: 'boolean',
    flaky: 'boolean',
    cached: 'boolean',
    outputs: 'texts',
    annotations: { list: annotation },
    needs: 'strings',
    matrix: 'any',
    tags: 'strings',
    queue_time: 'number',
    max_rss_bytes: 'number?',
    cpu_seconds: 'number?',
    stdout_truncated: 'boolean',
    stderr_truncated: 'boolean',
    log: 'string?',
    warnings: 'strings',
};
const asked = {
    tasks: { optional: 'strings' },
    exclude: { optional: 'strings' },
    max_parallel: { optional: 'parallel' },
    fail_fast: { optional: 'boolean' },
    timeout: { optional: 'positive' },
};
const head = {
    run_id: 'string',
    name: 'string',
    config_file: 'string?',
    plan_digest: 'string',
    tool_version: 'string',
    max_parallel: 'number',
    tasks: 'strings',
    asked: { optional: { fields: asked } },
};
const shapes = {
    'run-started': head,
    'run-resumed': {
        ...head,
        restored: 'strings',
        again: { list: { task: 'string', reason: 'string' } },
        leftovers: 'strings',
    },
    'task-ready': { task: 'string' },
    'attempt-started': { task: 'string', attempt: 'number', max_attempts: 'number', name: 'string' },
    'task-annotated': { task: 'string', annotation: { fields: annotation } },
    'task-warned': { task: 'string', message: 'string' },
    'attempt-ended': { task: 'string', attempt: 'number', result: { fields: attempt } },
    'task-retrying': { task: 'string', attempt: 'number', delay: 'number', reason: 'string' },
    'task-ended': {
        task: 'string',
        status: { oneOf: record/* finalStates */.Z },
        result: { fields: result },
        digests: { optional: { fields: { task: 'string', script: 'string?' } } },
        env: { optional: 'texts' },
        path: { optional: 'strings' },
        masked: { optional: 'boolean' },
        masks: { optional: 'boolean' },
    },
    'run-warned': { message: 'string' },
    'run-cancelling': { cause: { oneOf: ['signal', 'timeout', 'fail-fast'] }, reason: 'string' },
    'run-ended': {
        status: { oneOf: ['success', 'failure', 'cancelled'] },
        exit_code: 'number',
        critical_path: 'strings',
    },
};
function whyNoEvent(value) {
    if (!isObject(value) || typeof value['type'] !== 'string')
        return 'it is no event';
    const type = value['type'];
    if (!isKnown(type))
        return `events of the type "${type.slice(0, 40)}" are unknown to this version`;
    if ((type === 'run-started' || type === 'run-resumed') && value['schema_version'] !== 1)
        return 'its schema_version is not 1';
    if (isDeeper(value, deepest))
        return 'it is nested too deeply';
    const wrong = wrongField(value, { time: 'time', ...shapes[type] });
    return wrong === undefined ? undefined : `its field "${wrong}" is missing or wrong`;
}
const deepest = 500;
function isDeeper(value, depth) {
    if (typeof value !== 'object' || value === null)
        return false;
    return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}
function isKnown(type) {
    return Object.hasOwn(shapes, type);
}
function wrongField(value, fields) {
    for (const [name, kind] of Object.entries(fields)) {
        const wrong = wrongValue(value[name], kind);
        if (wrong !== undefined)
            return name + wrong;
    }
    return undefined;
}
function wrongValue(value, kind) {
    if (typeof kind === 'string')
        return kinds[kind](value) ? undefined : '';
    if ('optional' in kind)
        return value === undefined ? undefined : wrongValue(value, kind.optional);
    if ('oneOf' in kind)
        return typeof value === 'string' && kind.oneOf.includes(value) ? undefined : '';
    if ('fields' in kind) {
        const wrong = isObject(value) ? wrongField(value, kind.fields) : '';
        return wrong === undefined || wrong === '' ? wrong : `.${wrong}`;
    }
    return Array.isArray(value) && value.every((item) => isObject(item) && wrongField(item, kind.list) === undefined)
        ? undefined
        : '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTime(text) {
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && Number.isFinite(Date.parse(text));
}

;// CONCATENATED MODULE: ./lib/bundle/store/journal.js



function createJournal(path, failed, from) {
    let file = (0,external_node_fs_.openSync)(path, flags, 0o644);
    if (from !== undefined)
        (0,external_node_fs_.ftruncateSync)(file, from);
    let length = from ?? 0;
    let torn = false;
    return {
        append(event) {
            if (file === undefined)
                return;
            if (torn)
                torn = !cutOff(file, length);
            const line = Buffer.from(`${torn ? '\n' : ''}${JSON.stringify(event)}\n`);
            let written = 0;
            try {
                while (written < line.length)
                    written += (0,external_node_fs_.writeSync)(file, line, written);
                torn = false;
                length += written;
            }
            catch (error) {
                torn ||= written > 0;
                failed(error);
            }
        },
        putBack() {
            if (file === undefined || isAt(path, file))
                return;
            (0,atomic_file/* writeWhole */.f8)(path, contentOf(file));
            (0,external_node_fs_.closeSync)(file);
            file = (0,external_node_fs_.openSync)(path, flags, 0o644);
        },
        revise(change) {
            if (file === undefined)
                return;
            const revised = revisedLines(contentOf(file), change);
            if (revised === undefined)
                return;
            (0,atomic_file/* writeWhole */.f8)(path, revised);
            (0,external_node_fs_.closeSync)(file);
            file = (0,external_node_fs_.openSync)(path, flags, 0o644);
            length = revised.length;
        },
        close() {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
            file = undefined;
        },
    };
}
function isAt(path, file) {
    const there = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    const { dev, ino } = (0,external_node_fs_.fstatSync)(file);
    return there !== undefined && there.dev === dev && there.ino === ino;
}
function contentOf(file) {
    const bytes = Buffer.allocUnsafe((0,external_node_fs_.fstatSync)(file).size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
        read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, length);
    }
    return bytes.subarray(0, length);
}
function revisedLines(content, change) {
    const lines = [];
    let isAnother = false;
    for (let start = 0, end = content.indexOf(10); end !== -1; start = end + 1, end = content.indexOf(10, start)) {
        const line = content.subarray(start, end + 1);
        const read = readEvent(line.toString('utf8', 0, line.length - 1));
        const told = typeof read === 'string' ? line : Buffer.from(`${JSON.stringify(change(read))}\n`);
        isAnother ||= !told.equals(line);
        lines.push(told);
    }
    return isAnother ? Buffer.concat(lines) : undefined;
}
const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
function cutOff(file, length) {
    try {
        (0,external_node_fs_.ftruncateSync)(file, length);
        return true;
    }
    catch {
        return false;
    }
}
function readJournal(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const events = [];
    const unreadable = [];
    let line = 0;
    let length = 0;
    for (let start = 0, end = bytes.indexOf(10); end !== -1; start = end + 1, end = bytes.indexOf(10, start)) {
        line += 1;
        length = end + 1;
        if (end === start)
            continue;
        const read = readEvent(bytes.toString('utf8', start, end));
        if (typeof read !== 'string')
            events.push(read);
        else if (unreadable.length < mostReported)
            unreadable.push({ line, why: read });
    }
    return { events, unreadable, length };
}
const mostReported = 20;
function readEvent(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return 'it is no JSON';
    }
    return whyNoEvent(value) ?? value;
}


/***/ }),

/***/ 5519:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ followLatest),
/* harmony export */   a: () => (/* binding */ pointLatest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9124);
/* harmony import */ var _run_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9777);




function pointLatest(outputDirectory, runId, resumed = false) {
    if (resumed) {
        link(outputDirectory, runId);
        return;
    }
    for (let linked = '', newest = runId; newest !== linked; newest = newestRun(outputDirectory, runId)) {
        linked = newestRun(outputDirectory, runId);
        link(outputDirectory, linked);
    }
}
function newestRun(outputDirectory, runId) {
    const now = (0,_run_id_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOfRun */ .A2)(new Date(Date.now() + 60_000));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDirectory, 'runs'))
        .filter((name) => (0,_run_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunId */ .Pk)(name) && name < now)
        .reduce((newest, name) => (name > newest ? name : newest), runId);
}
function link(outputDirectory, runId) {
    const latest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDirectory, 'latest');
    const target = `runs/${runId}`;
    const temporary = (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .NT)(latest);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, temporary, 'dir');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, latest);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(latest, `${target}\n`);
    }
}
function followLatest(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) !== 'latest' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return path;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), targetOf(path) ?? '');
}
function targetOf(latest) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(latest);
        if (stat.isSymbolicLink())
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(latest);
        const text = stat.isFile() && stat.size < 200 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(latest, 'utf8').trim() : '';
        return /^runs\/[\w-]+$/.test(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9777:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ timeOfRun),
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Pk: () => (/* binding */ isRunId)
/* harmony export */ });
function newRunId(now, random) {
    const milliseconds = now.getUTCMilliseconds().toString(36).padStart(2, '0');
    const chance = Array.from({ length: 4 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '0').join('');
    return `${timeOfRun(now)}-${milliseconds}${chance}`;
}
function timeOfRun(moment) {
    const digits = moment.toISOString().replaceAll(/\D/g, '');
    return `${digits.slice(0, 8)}-${digits.slice(8, 14)}`;
}
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
function isRunId(name) {
    return /^\d{8}-\d{6}-[0-9a-z]{6}$/.test(name);
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
