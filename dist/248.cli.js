export const id = 248;
export const ids = [248,542,396];
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

/***/ 482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   Ov: () => (/* binding */ createFold),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export emptyCounts */
function createFold() {
    const record = emptyRecord();
    let order = new Map();
    let ranBefore = 0;
    let since = '';
    const begin = (event) => {
        record.run_id = event.run_id;
        record.name = event.name;
        record.config_file = event.config_file;
        if (record.start_time === '')
            record.start_time = event.time;
        record.plan_digest = event.plan_digest;
        record.tool_version = event.tool_version;
        record.max_parallel = event.max_parallel;
        record.counts.total = event.tasks.length;
        order = new Map(event.tasks.map((task, index) => [task, index]));
        since = event.time;
    };
    return (event) => {
        switch (event.type) {
            case 'run-started':
                begin(event);
                break;
            case 'run-resumed': {
                const { time, restored, again, leftovers } = event;
                const before = record.status === 'running' ? 'killed' : record.status;
                ranBefore = record.duration;
                begin(event);
                keep(record, new Set(restored));
                record.resumptions.push({
                    time,
                    before,
                    restored: record.results.length,
                    again: [...again],
                    leftovers: [...leftovers],
                });
                break;
            }
            case 'task-ended':
                addResult(record, { ...event.result, restored: false });
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
        if (since !== '')
            record.duration = addSeconds(ranBefore, seconds(since, event.time));
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
        start_time: '',
        duration: 0,
        counts: emptyCounts(),
        max_parallel: 1,
        plan_digest: '',
        tool_version: '',
        warnings: [],
        resumptions: [],
        ...emptyProgress(),
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
function keep(record, restored) {
    const kept = record.results.filter(({ id, status }) => status === 'passed' && restored.has(id));
    const { total } = record.counts;
    Object.assign(record, { ...emptyProgress(), counts: { ...emptyCounts(), total } });
    for (const result of kept)
        addResult(record, { ...result, restored: true });
}
function emptyProgress() {
    return {
        status: 'running',
        exit_code: null,
        end_time: null,
        critical_path: [],
        by_subdirectory: Object.create(null),
        results: [],
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
function addSeconds(a, b) {
    return Math.round((a + b) * 1000) / 1000;
}
function seconds(from, to) {
    return Math.max(0, Math.round(Date.parse(to) - Date.parse(from))) / 1000;
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

/***/ 4084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   z: () => (/* binding */ taskFileOf)
/* harmony export */ });
function resultOf(result) {
    return Object.assign(headOf(result), { error: result.error }, detailsOf(result));
}
function taskFileOf(result, output) {
    const { stdout = '', stderr = '', summary = null } = output ?? {};
    return Object.assign(headOf(result), { stdout, stderr, error: result.error }, detailsOf(result), { summary });
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
        restored: result.restored,
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

/***/ 9049:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ redactSources)
/* harmony export */ });
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);

function redactSources(sources, redactor) {
    return {
        logTail: (task, bytes) => redactor.text((0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)((0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStates */ .ri)(sources.logTail(task, bytes)))),
        taskSummary: (task) => {
            const summary = sources.taskSummary(task);
            return summary === null ? null : redactor.text(summary);
        },
    };
}


/***/ }),

/***/ 8239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        resumptions: record.resumptions,
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}


/***/ }),

/***/ 3048:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   ZG: () => (/* binding */ iconOf)
/* harmony export */ });
/* unused harmony export milliseconds */
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8233);

const icons = {
    passed: '\u2705',
    failed: '\u274c',
    timeout: '\u23f0',
    error: '\ud83d\udca5',
    skipped: '\u23ed\ufe0f',
    cancelled: '\u23f9\ufe0f',
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
        return '\u26a0\ufe0f';
    return result.flaky ? '\ud83d\udd01' : icons[result.status];
}
function stateOf(result) {
    return [result.status, ...notesOf(result)].join(', ');
}
const notes = ['allowed', 'flaky', 'cached', 'restored'];
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

/***/ 2542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ howToGoOn),
/* harmony export */   resumptionLines: () => (/* binding */ resumptionLines),
/* harmony export */   u: () => (/* binding */ resumed)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5193);



const mostNamed = 20;
const longestText = 300;
const before = {
    killed: 'a run that was killed',
    cancelled: 'a run that was cancelled',
    failure: 'a run that failed',
    success: 'a run that passed',
};
function resumptionLines({ restored, tasks, again, leftovers, }) {
    return [
        `\u21bb resumed: ${restored.length} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(tasks.length, 'task')} had passed and are taken as done`,
        ...again.slice(0, mostNamed).map(({ task, reason }) => `\u21bb ${task} runs again: ${reason}`),
        ...more(again.length, 'more that had passed run again'),
        ...leftovers.slice(0, mostNamed).map((process) => `\u25a0 ended what the killed run had left: ${process}`),
        ...more(leftovers.length, 'more processes'),
    ];
}
function more(number, what) {
    return number > mostNamed ? [`  \u2026 and ${number - mostNamed} ${what}`] : [];
}
function resumed({ resumptions }) {
    return resumptions.slice(-mostResumptions).toReversed().map(inWords).join('\n');
}
const mostResumptions = 5;
function inWords({ before: status, restored, again, leftovers }) {
    const named = again.slice(0, mostNamed).map(({ task, reason }) => {
        return `\n  - ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(task, longestText))} had passed and ran again: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(reason, longestText))}`;
    });
    const rest = again.length > mostNamed ? `\n  - \u2026 and ${again.length - mostNamed} more` : '';
    const ended = leftovers.length === 0 ? '' : `; what it had left running was ended (${leftovers.length})`;
    return `- Resumed ${before[status]}: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(restored, 'task')} that had passed taken as done${ended}.${named.join('')}${rest}`;
}
function howToGoOn({ status, counts }) {
    if (status === 'success' || counts.total === counts.passed)
        return '';
    const command = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('npx script-orchestrator run --rerun-failed');
    return `To run again only what did not pass: ${command}, or, where the Action has ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('rerun: failed')}, _Re-run failed jobs_.`;
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
    const wrong = wrongField(value, { time: 'time', ...shapes[type] });
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

/***/ 3244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ createSources),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   qu: () => (/* binding */ createStoredSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9215);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4193);




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
    return createSources(directory, (task) => (files ??= filesWithSummary((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'tasks'))).get(task));
}
function filesWithSummary(folder) {
    const files = new Map();
    for (const name of namesIn(folder)) {
        const { id, summary } = readTaskFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (typeof id === 'string' && typeof summary === 'string')
            files.set(id, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    return files;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => name.endsWith('.json'));
    }
    catch {
        return [];
    }
}
function readSummary(path) {
    const { summary } = readTaskFile(path);
    return typeof summary === 'string' ? summary : null;
}
function readOutput(path, task) {
    const { id, stdout, stderr, summary } = readTaskFile(path);
    if (id !== task || typeof stdout !== 'string' || typeof stderr !== 'string')
        return undefined;
    return { stdout, stderr, summary: typeof summary === 'string' ? summary : null };
}
function readTaskFile(path) {
    const read = (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path, { atMost: largestTaskFile, noLink: true });
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
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, log), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return '';
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            return '';
        const buffer = Buffer.alloc(Math.max(0, Math.min(stat.size, bytes)));
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, stat.size - buffer.length);
        const text = (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeEnd */ .MT)(buffer.subarray(0, length));
        return length < stat.size ? fromLineStart(text) : text;
    }
    catch {
        return '';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function fromLineStart(text) {
    const end = text.indexOf('\n') + 1;
    return end > 0 && end < text.length ? text.slice(end) : text;
}


/***/ }),

/***/ 4193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
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
