export const id = 775;
export const ids = [775];
export const modules = {

/***/ 7336:
/***/ ((module) => {

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

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ whyFailed)
/* harmony export */ });
function whyFailed(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return words[code] ?? (error instanceof Object && 'message' in error ? String(error.message) : String(error));
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

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   Ov: () => (/* binding */ createFold),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export emptyCounts */
function createFold() {
    const record = emptyRecord();
    const order = new Map();
    return (event) => {
        switch (event.type) {
            case 'run-started':
                record.run_id = event.run_id;
                record.name = event.name;
                record.config_file = event.config_file;
                record.start_time = event.time;
                record.plan_digest = event.plan_digest;
                record.tool_version = event.tool_version;
                record.max_parallel = event.max_parallel;
                record.counts.total = event.tasks.length;
                for (const [index, task] of event.tasks.entries())
                    order.set(task, index);
                break;
            case 'task-ended':
                addResult(record, event.result);
                break;
            case 'run-warned':
                record.warnings.push(event.message);
                break;
            case 'run-ended':
                record.status = event.status;
                record.exit_code = event.exit_code;
                record.end_time = event.time;
                record.critical_path = [...event.critical_path];
                record.results.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
                record.by_subdirectory = Object.fromEntries(Object.entries(record.by_subdirectory).toSorted(([a], [b]) => (a < b ? -1 : 1)));
                break;
            case 'task-ready':
            case 'attempt-started':
            case 'task-annotated':
            case 'task-warned':
            case 'attempt-ended':
            case 'task-retrying':
            case 'run-cancelling':
                break;
            default:
                event;
        }
        if (record.start_time !== '')
            record.duration = seconds(record.start_time, event.time);
        return record;
    };
}
function recordOf(events) {
    const fold = createFold();
    let record = emptyRecord();
    for (const event of events)
        record = fold(event);
    return record;
}
function emptyRecord() {
    return {
        schema_version: 1,
        run_id: '',
        name: '',
        config_file: null,
        status: 'running',
        exit_code: null,
        start_time: '',
        end_time: null,
        duration: 0,
        counts: emptyCounts(),
        max_parallel: 1,
        critical_path: [],
        by_subdirectory: Object.create(null),
        plan_digest: '',
        tool_version: '',
        results: [],
        warnings: [],
    };
}
function emptyCounts() {
    return {
        total: 0,
        passed: 0,
        failed: 0,
        timeout: 0,
        error: 0,
        skipped: 0,
        cancelled: 0,
        allowed: 0,
        flaky: 0,
        cached: 0,
    };
}
function addResult(record, result) {
    record.results.push(result);
    const folder = (record.by_subdirectory[result.subdirectory] ??= emptyCounts());
    folder.total += 1;
    for (const counts of [record.counts, folder]) {
        counts[result.status] += 1;
        if (result.allowed)
            counts.allowed += 1;
        if (result.flaky)
            counts.flaky += 1;
        if (result.cached)
            counts.cached += 1;
    }
}
function seconds(from, to) {
    return Math.max(0, Math.round(Date.parse(to) - Date.parse(from))) / 1000;
}


/***/ }),

/***/ 8233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ finalStates)
/* harmony export */ });
const finalStates = ['passed', 'failed', 'timeout', 'error', 'skipped', 'cancelled'];


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   z: () => (/* binding */ taskFileOf)
/* harmony export */ });
function resultOf(result) {
    return { ...headOf(result), error: result.error, ...detailsOf(result) };
}
function taskFileOf(result, output) {
    return {
        ...headOf(result),
        stdout: output?.stdout ?? '',
        stderr: output?.stderr ?? '',
        error: result.error,
        ...detailsOf(result),
        summary: output?.summary ?? null,
    };
}
function headOf({ script, name, subdirectory, start_time, end_time, status, exit_code, execution_time }) {
    return { script, name, subdirectory, start_time, end_time, status, exit_code, execution_time };
}
function detailsOf(result) {
    return {
        id: result.id,
        run_id: result.run_id,
        attempts: result.attempts,
        reason: result.reason,
        allowed: result.allowed,
        flaky: result.flaky,
        cached: result.cached,
        outputs: result.outputs,
        annotations: result.annotations,
        needs: result.needs,
        matrix: result.matrix,
        tags: result.tags,
        queue_time: result.queue_time,
        max_rss_bytes: result.max_rss_bytes,
        cpu_seconds: result.cpu_seconds,
        stdout_truncated: result.stdout_truncated,
        stderr_truncated: result.stderr_truncated,
        log: result.log,
        warnings: result.warnings,
    };
}


/***/ }),

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fateOf),
/* harmony export */   h: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5094);


function ownIdentity() {
    return `${process.pid}.${(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .BV)(process.pid)?.start ?? 0}.${ownWorld()}`;
}
function fateOf(identity) {
    const [, pid, start, world] = /^(\d+)\.(\d+)\.([0-9a-f]+\.\d+)$/.exec(identity) ?? [];
    if (world !== ownWorld())
        return 'elsewhere';
    if (start === '0')
        return isThere(Number(pid)) ? 'runs' : 'ended';
    const stat = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .BV)(Number(pid));
    return stat !== undefined && !stat.zombie && stat.start === Number(start) ? 'runs' : 'ended';
}
let known;
function ownWorld() {
    known ??= readWorld();
    return known;
}
function readWorld() {
    try {
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
        const namespace = /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
        return `${boot}.${namespace}`;
    }
    catch {
        return '0.0';
    }
}
function isThere(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readStat),
/* harmony export */   D8: () => (/* binding */ holdsFile),
/* harmony export */   Jz: () => (/* binding */ environmentValue),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* unused harmony export commandOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



function keyOf({ pid, start }) {
    return `${pid}.${start}`;
}
async function listProcesses() {
    if (process.platform === 'linux') {
        return pidsInProc()
            .map(readStat)
            .filter((stat) => stat !== undefined)
            .filter((stat) => !stat.zombie);
    }
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
    if (process.platform !== 'linux' || paths.length === 0)
        return false;
    const folder = `/proc/${pid}/fd`;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).some((descriptor) => {
            const target = linkTarget((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, descriptor));
            return target !== undefined && paths.includes(target);
        });
    }
    catch {
        return false;
    }
}
function commandOf(pid) {
    const text = process.platform === 'linux' ? readText(`/proc/${pid}/cmdline`) : undefined;
    const command = (text ?? '')
        .split(/[\0\s]+/)
        .join(' ')
        .trim();
    return command.length > 100 ? `${command.slice(0, 99)}…` : command;
}
function nameOf(pid, command = commandOf(pid)) {
    return command === '' ? `process ${pid}` : `"${command}" (process ${pid})`;
}
function pidsInProc() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
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

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runJson)
/* harmony export */ });
/* harmony import */ var _model_task_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4084);

function runJson(record) {
    const ordered = {
        schema_version: record.schema_version,
        run_id: record.run_id,
        name: record.name,
        status: record.status,
        exit_code: record.exit_code,
        start_time: record.start_time,
        end_time: record.end_time,
        duration: record.duration,
        counts: record.counts,
        max_parallel: record.max_parallel,
        critical_path: record.critical_path,
        by_subdirectory: record.by_subdirectory,
        plan_digest: record.plan_digest,
        tool_version: record.tool_version,
        results: record.results.map(_model_task_file_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .B),
        config_file: record.config_file,
        warnings: record.warnings,
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   ZG: () => (/* binding */ iconOf)
/* harmony export */ });
/* unused harmony export milliseconds */
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8233);

const icons = {
    passed: '✅',
    failed: '❌',
    timeout: '⏰',
    error: '💥',
    skipped: '⏭️',
    cancelled: '⏹️',
};
const counted = {
    passed: 'passed',
    failed: 'failed',
    timeout: 'timed out',
    error: 'in error',
    skipped: 'skipped',
    cancelled: 'cancelled',
};
function isFailure(result) {
    return !result.allowed && (result.status === 'failed' || result.status === 'timeout' || result.status === 'error');
}
function iconOf(result) {
    if (result.allowed)
        return '⚠️';
    return result.flaky ? '🔁' : icons[result.status];
}
function stateOf(result) {
    return [result.status, ...notesOf(result)].join(', ');
}
const notes = ['allowed', 'flaky', 'cached'];
function notesOf(result) {
    return notes.filter((note) => result[note]);
}
function countsInWords(record) {
    const parts = _model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .finalStates */ .Z.flatMap((state) => {
        const results = record.results.filter((result) => result.status === state);
        if (results.length === 0)
            return [];
        const marked = notes
            .map((note) => ({ note, number: results.filter((result) => result[note]).length }))
            .filter(({ number }) => number > 0)
            .map(({ note, number }) => `${number} ${note}`);
        return [`${results.length} ${counted[state]}${marked.length === 0 ? '' : ` (${marked.join(', ')})`}`];
    });
    return parts.join(', ');
}
function milliseconds(inSeconds) {
    return inSeconds * 1000;
}


/***/ }),

/***/ 3964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createRunDirectory),
  x: () => (/* binding */ openRunDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/files/why-failed.js
var why_failed = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/bundle/model/fold.js
var fold = __webpack_require__(2915);
// EXTERNAL MODULE: ./lib/bundle/model/diagnostic.js
var diagnostic = __webpack_require__(5107);
// EXTERNAL MODULE: ./lib/bundle/text/quote.js
var quote = __webpack_require__(5494);
;// CONCATENATED MODULE: ./lib/bundle/model/problems/store.js


function unusableOutputDirectory(path, why) {
    return (0,diagnostic/* problem */.CC)('error', 'unusable-output-directory', `can't write to the output directory ${(0,quote/* quote */.h)(path, 300)}: ${why}`, undefined, {
        help: 'free some space, or choose another place with --output-dir (the Action: output-dir)',
    });
}
function noRunDirectory(path, why) {
    return (0,diagnostic/* problem */.CC)('error', 'no-run-directory', `${(0,quote/* quote */.h)(path, 300)} is no run directory: ${why}`, undefined, {
        help: 'give the path of one, such as .orchestrator/latest or .orchestrator/runs/20261121-041502-ab12cd',
    });
}
function unreadableEvent(path, line, why) {
    return (0,diagnostic/* problem */.CC)('warning', 'unreadable-event', `line ${line} of ${(0,quote/* quote */.h)(path, 300)} is left out: ${why}`);
}

// EXTERNAL MODULE: ./lib/bundle/model/task-file.js
var task_file = __webpack_require__(4084);
;// CONCATENATED MODULE: ./lib/bundle/store/atomic-file.js


function writeWhole(path, content) {
    const temporary = temporaryName(path);
    try {
        const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
        try {
            writeAll(file, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeAll(file, content) {
    const first = typeof content === 'string' ? (0,external_node_fs_.writeSync)(file, content) : (0,external_node_fs_.writeSync)(file, content, 0);
    if (first === Buffer.byteLength(content))
        return;
    const bytes = Buffer.from(content);
    for (let written = first; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(file, bytes, written);
}
let names = 0;
function temporaryName(path) {
    names += 1;
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${process.pid}-${names}.tmp`);
}

// EXTERNAL MODULE: ./lib/bundle/model/record.js
var record = __webpack_require__(8233);
;// CONCATENATED MODULE: ./lib/bundle/store/event-shape.js

const kinds = {
    string: (value) => typeof value === 'string',
    number: (value) => Number.isFinite(value),
    boolean: (value) => typeof value === 'boolean',
    'string?': (value) => value === null || typeof value === 'string',
    'number?': (value) => value === null || Number.isFinite(value),
    strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    texts: (value) => isObject(value) && Object.values(value).every((item) => typeof item === 'string'),
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
    start_time: 'string',
    end_time: 'string',
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
    start_time: 'string?',
    end_time: 'string?',
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
const shapes = {
    'run-started': {
        run_id: 'string',
        name: 'string',
        config_file: 'string?',
        plan_digest: 'string',
        tool_version: 'string',
        max_parallel: 'number',
        tasks: 'strings',
    },
    'task-ready': { task: 'string' },
    'attempt-started': { task: 'string', attempt: 'number', max_attempts: 'number', name: 'string' },
    'task-annotated': { task: 'string', annotation: { fields: annotation } },
    'task-warned': { task: 'string', message: 'string' },
    'attempt-ended': { task: 'string', attempt: 'number', result: { fields: attempt } },
    'task-retrying': { task: 'string', attempt: 'number', delay: 'number', reason: 'string' },
    'task-ended': { task: 'string', status: { oneOf: record/* finalStates */.Z }, result: { fields: result } },
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
    if (type === 'run-started' && value['schema_version'] !== 1)
        return 'its schema_version is not 1';
    const wrong = wrongField(value, { time: 'string', ...shapes[type] });
    return wrong === undefined ? undefined : `its field "${wrong}" is missing or wrong`;
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

;// CONCATENATED MODULE: ./lib/bundle/store/journal.js




function createJournal(path, failed) {
    let file = (0,external_node_fs_.openSync)(path, 'a+', 0o644);
    let torn = false;
    return {
        append(event) {
            if (file === undefined)
                return;
            const line = Buffer.from(`${torn ? '\n' : ''}${JSON.stringify(event)}\n`);
            let written = 0;
            try {
                while (written < line.length)
                    written += (0,external_node_fs_.writeSync)(file, line, written);
                torn = false;
            }
            catch (error) {
                torn ||= written > 0;
                failed(error);
            }
        },
        putBack() {
            if (file === undefined || isAt(path, file))
                return;
            writeWhole(path, contentOf(file));
            (0,external_node_fs_.closeSync)(file);
            file = (0,external_node_fs_.openSync)(path, 'a+', 0o644);
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
function readJournal(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const events = [];
    const diagnostics = [];
    let line = 0;
    for (let start = 0, end = bytes.indexOf(10); end !== -1; start = end + 1, end = bytes.indexOf(10, start)) {
        line += 1;
        if (end === start)
            continue;
        const read = readEvent(bytes.toString('utf8', start, end));
        if (typeof read !== 'string')
            events.push(read);
        else if (diagnostics.length < mostReported)
            diagnostics.push(unreadableEvent(path, line, read));
    }
    return { events, diagnostics };
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

;// CONCATENATED MODULE: ./lib/bundle/store/latest.js



function pointLatest(outputDirectory, runId) {
    const latest = (0,external_node_path_.join)(outputDirectory, 'latest');
    const target = `runs/${runId}`;
    if ((0,external_node_path_.basename)(targetOf(latest) ?? '') > runId)
        return;
    const temporary = temporaryName(latest);
    try {
        (0,external_node_fs_.symlinkSync)(target, temporary, 'dir');
        (0,external_node_fs_.renameSync)(temporary, latest);
    }
    catch {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        writeWhole(latest, `${target}\n`);
    }
}
function followLatest(path) {
    if ((0,external_node_path_.basename)(path) !== 'latest' || (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return path;
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), targetOf(path) ?? '');
}
function targetOf(latest) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(latest);
        if (stat.isSymbolicLink())
            return (0,external_node_fs_.readlinkSync)(latest);
        const text = stat.isFile() && stat.size < 200 ? (0,external_node_fs_.readFileSync)(latest, 'utf8').trim() : '';
        return /^runs\/[\w-]+$/.test(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/bundle/process/identity.js
var process_identity = __webpack_require__(9434);
// EXTERNAL MODULE: ./lib/bundle/store/run-id.js
var run_id = __webpack_require__(9777);
;// CONCATENATED MODULE: ./lib/bundle/store/old-runs.js





const kept = 20;
const day = 24 * 60 * 60 * 1000;
function markRunning(runs, runId) {
    const mark = markOf(runs, runId);
    (0,external_node_fs_.writeFileSync)(mark, `${(0,process_identity/* ownIdentity */.h)()} ${(0,external_node_os_.hostname)()}\n`, { flag: 'wx' });
    return () => (0,external_node_fs_.rmSync)(mark, { force: true });
}
function removeOldRuns(runs, now) {
    const ours = (0,external_node_fs_.readdirSync)(runs, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && (0,run_id/* isRunId */.P)(entry.name) && hasJournal((0,external_node_path_.join)(runs, entry.name)))
        .map((entry) => entry.name)
        .toSorted();
    for (const runId of ours.slice(0, -kept)) {
        if (isRunning(runs, runId, now))
            continue;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(runs, runId), { recursive: true, force: true });
        (0,external_node_fs_.rmSync)(markOf(runs, runId), { force: true });
    }
}
function markOf(runs, runId) {
    return (0,external_node_path_.join)(runs, `.${runId}.running`);
}
function hasJournal(directory) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, 'events.ndjson'), { throwIfNoEntry: false })?.isFile() ?? false;
}
function isRunning(runs, runId, now) {
    try {
        const [identity = '', host] = (0,external_node_fs_.readFileSync)(markOf(runs, runId), 'utf8').trim().split(' ');
        if (now - (0,external_node_fs_.statSync)((0,external_node_path_.join)(runs, runId, 'events.ndjson')).mtimeMs < day)
            return true;
        return host === (0,external_node_os_.hostname)() && (0,process_identity/* fateOf */._)(identity) === 'runs';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/store/run-folders.js


function createRunFolders(path, top) {
    const folders = [path, (0,external_node_path_.join)(path, 'tasks'), (0,external_node_path_.join)(path, 'logs')];
    for (const folder of folders)
        (0,external_node_fs_.mkdirSync)(folder);
    let known = folders.map(identityOf);
    return {
        putBack() {
            const found = folders.map(identityOf);
            if (found.every((identity, i) => identity === known[i]))
                return false;
            (0,external_node_fs_.statSync)((0,external_node_path_.dirname)(top));
            for (const [i, folder] of folders.entries()) {
                if (found[i] === undefined)
                    (0,external_node_fs_.rmSync)(folder, { force: true });
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            }
            known = folders.map(identityOf);
            return true;
        },
    };
}
function identityOf(folder) {
    const stat = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    return stat?.isDirectory() === true ? `${stat.dev}:${stat.ino}:${stat.birthtimeMs}` : undefined;
}

// EXTERNAL MODULE: ./lib/bundle/files/plain-file.js
var plain_file = __webpack_require__(9215);
// EXTERNAL MODULE: ./lib/bundle/text/bytes.js
var text_bytes = __webpack_require__(4193);
;// CONCATENATED MODULE: ./lib/bundle/store/run-sources.js




function createSources(directory, taskFileOf) {
    return {
        logTail: (task, bytes) => (task.log === null ? '' : readTail(directory, task.log, bytes)),
        taskSummary(task) {
            const path = taskFileOf(task.id);
            return path === undefined ? null : readSummary(path);
        },
    };
}
function createStoredSources(directory) {
    let files;
    return createSources(directory, (task) => (files ??= filesWithSummary((0,external_node_path_.join)(directory, 'tasks'))).get(task));
}
function filesWithSummary(folder) {
    const files = new Map();
    for (const name of namesIn(folder)) {
        const { id, summary } = readTaskFile((0,external_node_path_.join)(folder, name));
        if (typeof id === 'string' && typeof summary === 'string')
            files.set(id, (0,external_node_path_.join)(folder, name));
    }
    return files;
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.json'));
    }
    catch {
        return [];
    }
}
function readSummary(path) {
    const { summary } = readTaskFile(path);
    return typeof summary === 'string' ? summary : null;
}
function readTaskFile(path) {
    const read = (0,plain_file/* readPlainFile */.b)(path, { atMost: largestTaskFile, noLink: true });
    try {
        const value = JSON.parse(read.ok ? read.bytes.toString('utf8') : '{}');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
const largestTaskFile = 32 * 1024 * 1024;
function readTail(directory, log, bytes) {
    if (!/^logs\/[^/\\]+$/.test(log))
        return '';
    let file;
    try {
        file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(directory, log), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return '';
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            return '';
        const buffer = Buffer.alloc(Math.max(0, Math.min(stat.size, bytes)));
        const length = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, stat.size - buffer.length);
        const text = (0,text_bytes/* decodeEnd */.MT)(buffer.subarray(0, length));
        return length < stat.size ? fromLineStart(text) : text;
    }
    catch {
        return '';
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function fromLineStart(text) {
    const end = text.indexOf('\n') + 1;
    return end > 0 && end < text.length ? text.slice(end) : text;
}

;// CONCATENATED MODULE: ./lib/bundle/store/run-directory.js












function createRunDirectory(request) {
    const { output_dir, run_id } = request;
    const runs = (0,external_node_path_.join)(output_dir, 'runs');
    const path = (0,external_node_path_.join)(runs, run_id);
    const failures = new Map();
    const fail = (what, error) => {
        if (!failures.has(what))
            failures.set(what, `can't write ${what}: ${(0,why_failed/* whyFailed */.K)(error)}`);
    };
    const attempt = (what, act) => {
        try {
            act();
        }
        catch (error) {
            fail(what, error);
        }
    };
    const attemptInside = (what, act) => attempt(what, () => {
        if (folders?.putBack() === true)
            noteLoss();
        try {
            act();
        }
        catch (error) {
            if (folders?.putBack() !== true)
                throw error;
            noteLoss();
            act();
        }
    });
    const noteLoss = () => {
        failures.set(lost, 'the run directory was removed or replaced during the run: the logs and outputs that it held are lost');
        attempt('events.ndjson', () => journal.putBack());
        attempt('.gitignore', () => ignoreItself(output_dir));
        attempt('latest', () => pointLatest(output_dir, run_id));
    };
    let journal;
    let folders;
    let unmark = () => { };
    try {
        (0,external_node_fs_.mkdirSync)(runs, { recursive: true });
        unmark = markRunning(runs, run_id);
        folders = createRunFolders(path, output_dir);
        journal = createJournal((0,external_node_path_.join)(path, 'events.ndjson'), (error) => fail('events.ndjson', error));
    }
    catch (error) {
        unmark();
        return { value: undefined, diagnostics: [unusableOutputDirectory(output_dir, (0,why_failed/* whyFailed */.K)(error))] };
    }
    attempt('.gitignore', () => ignoreItself(output_dir));
    attempt('latest', () => pointLatest(output_dir, run_id));
    const withSummary = new Map();
    let open = true;
    const value = {
        path,
        run_id,
        journal,
        sources: createSources(path, (task) => withSummary.get(task)),
        get failures() {
            return [...failures.values()];
        },
        get incomplete() {
            return [...failures.keys()].some((what) => !conveniences.has(what));
        },
        writeTask(slug, result, output) {
            const file = (0,external_node_path_.join)(path, 'tasks', `${slug}.json`);
            attemptInside('tasks/', () => writeWhole(file, `${JSON.stringify((0,task_file/* taskFileOf */.z)(result, output), null, 2)}\n`));
            if (typeof output?.summary === 'string')
                withSummary.set(result.id, file);
        },
        write: (name, text) => attemptInside(name, () => writeWhole((0,external_node_path_.join)(path, name), text)),
        close() {
            if (!open)
                return;
            open = false;
            attemptInside('events.ndjson', () => journal.putBack());
            attempt('events.ndjson', () => journal.close());
            attempt('runs/', unmark);
            attempt('runs/', () => removeOldRuns(runs, Date.now()));
        },
    };
    return { value, diagnostics: [] };
}
const lost = 'the run directory';
const conveniences = new Set(['.gitignore', 'latest', 'runs/', lost]);
function ignoreItself(outputDirectory) {
    const path = (0,external_node_path_.join)(outputDirectory, '.gitignore');
    if (!(0,external_node_fs_.existsSync)(path))
        (0,external_node_fs_.writeFileSync)(path, '*\n', { flag: 'wx' });
}
function openRunDirectory(path) {
    const directory = followLatest((0,external_node_path_.resolve)(path));
    const refuse = (why, diagnostics = []) => ({
        value: undefined,
        diagnostics: [noRunDirectory(path, why), ...diagnostics],
    });
    try {
        if (!(0,external_node_fs_.statSync)(directory).isDirectory())
            return refuse('it is no folder');
        const journal = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, 'events.ndjson'), { throwIfNoEntry: false });
        if (journal === undefined)
            return refuse('there is no events.ndjson in it');
        if (!journal.isFile())
            return refuse('its events.ndjson is no regular file');
        const { events, diagnostics } = readJournal((0,external_node_path_.join)(directory, 'events.ndjson'));
        if (events[0]?.type !== 'run-started') {
            return refuse('its events.ndjson does not begin with the start of a run', diagnostics);
        }
        const value = { path: directory, events, record: (0,fold/* recordOf */.zv)(events), sources: createStoredSources(directory) };
        return { value, diagnostics };
    }
    catch (error) {
        return refuse((0,why_failed/* whyFailed */.K)(error));
    }
}


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   P: () => (/* binding */ isRunId)
/* harmony export */ });
function newRunId(now, random) {
    const digits = now.toISOString().replaceAll(/\D/g, '');
    const milliseconds = now.getUTCMilliseconds().toString(36).padStart(2, '0');
    const chance = Array.from({ length: 4 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '0').join('');
    return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${milliseconds}${chance}`;
}
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
function isRunId(name) {
    return /^\d{8}-\d{6}-[0-9a-z]{6}$/.test(name);
}


/***/ }),

/***/ 4193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ decodeEnd),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   vr: () => (/* binding */ endWithin)
/* harmony export */ });
function byteLength(text) {
    return Buffer.byteLength(text);
}
function endWithin(text, bytes) {
    return bytes <= 0 ? '' : decodeEnd(Buffer.from(text.slice(-bytes)), bytes);
}
function decodeEnd(encoded, bytes = encoded.length) {
    let start = Math.max(0, encoded.length - bytes);
    for (let skipped = 0; start > 0 && skipped < 3 && isContinuation(encoded[start]); skipped += 1)
        start += 1;
    return new TextDecoder().decode(encoded.subarray(start));
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 8396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   M8: () => (/* binding */ colours),
/* harmony export */   NF: () => (/* binding */ printableAscii),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ri: () => (/* binding */ lastStates)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);

function colours(enabled) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(enabled);
}
const printableAscii = /^[ -~]*$/;
const escape = '\u{1B}';
const bell = '\u{7}';
const escapeSequence = new RegExp([
    `(?:${escape}[\\]PX^_]|[\u{90}\u{98}\u{9D}-\u{9F}])[^${bell}${escape}\u{9C}]*(?:${bell}|\u{9C}|${escape}\\\\)`,
    `(?:${escape}\\[|\u{9B})[0-?]*[ -/]*[@-~]`,
    `${escape}[ -/]*[0-Z\\\\^-~]`,
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
