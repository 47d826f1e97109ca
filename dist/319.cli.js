export const id = 319;
export const ids = [319,849];
export const modules = {

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

/***/ 1939:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showReport: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/model/diagnostic.js
var diagnostic = __webpack_require__(5107);
// EXTERNAL MODULE: ./lib/bundle/model/exit-codes.js
var exit_codes = __webpack_require__(4359);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/known-secrets.js
var known_secrets = __webpack_require__(7816);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/led-out.js
var led_out = __webpack_require__(2271);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-sources.js
var redact_sources = __webpack_require__(9049);
// EXTERNAL MODULE: ./lib/bundle/reporting/reports.js + 12 modules
var reports = __webpack_require__(7111);
// EXTERNAL MODULE: ./lib/bundle/store/latest.js
var latest = __webpack_require__(5519);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/bundle/files/why-failed.js
var why_failed = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/bundle/model/fold.js
var fold = __webpack_require__(2915);
// EXTERNAL MODULE: ./lib/bundle/model/problems/store.js
var store = __webpack_require__(9418);
// EXTERNAL MODULE: ./lib/bundle/store/journal.js + 1 modules
var store_journal = __webpack_require__(2567);
// EXTERNAL MODULE: ./lib/bundle/store/run-sources.js
var run_sources = __webpack_require__(3244);
;// CONCATENATED MODULE: ./lib/bundle/store/stored-run.js








function openRunDirectory(path) {
    const directory = (0,latest/* followLatest */.L)((0,external_node_path_.resolve)(path));
    const refuse = (why, diagnostics = []) => ({
        value: undefined,
        diagnostics: [(0,store/* noRunDirectory */.u$)(path, why), ...diagnostics],
    });
    try {
        if (!(0,external_node_fs_.statSync)(directory).isDirectory())
            return refuse('it is no folder');
        const journal = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, 'events.ndjson'), { throwIfNoEntry: false });
        if (journal === undefined)
            return refuse('there is no events.ndjson in it');
        if (!journal.isFile())
            return refuse('its events.ndjson is no regular file');
        const { events, unreadable } = (0,store_journal/* readJournal */.a)((0,external_node_path_.join)(directory, 'events.ndjson'));
        const diagnostics = unreadable.map(({ line, why }) => (0,store/* unreadableEvent */.Gr)((0,external_node_path_.join)(directory, 'events.ndjson'), line, why));
        if (events[0]?.type !== 'run-started') {
            return refuse('its events.ndjson does not begin with the start of a run', diagnostics);
        }
        const value = { path: directory, events, record: (0,fold/* recordOf */.zv)(events), sources: (0,run_sources/* createStoredSources */.qu)(directory) };
        return { value, diagnostics };
    }
    catch (error) {
        return refuse((0,why_failed/* whyFailed */.K)(error));
    }
}

// EXTERNAL MODULE: ./lib/bundle/cli/complain.js
var complain = __webpack_require__(5230);
;// CONCATENATED MODULE: ./lib/bundle/cli/show-report.js











function showReport(path, line, world) {
    const { stdout, environment, redactor, workspace } = world;
    const led = (0,led_out/* ledOut */.i)(workspace, (0,latest/* followLatest */.L)(path));
    const { value: run, diagnostics } = led === undefined ? openRunDirectory(path) : { value: undefined, diagnostics: [led] };
    for (const folder of run === undefined ? [] : [workspace, ...foldersAbove(run.path)]) {
        (0,known_secrets/* addListedSecrets */.Ec)(redactor, { workspace: folder, configs: [run?.record.config_file ?? undefined] }, environment);
    }
    (0,complain.complain)(diagnostics, world);
    if (run === undefined || (0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return exit_codes/* exitCodes */.h.usage;
    const record = (0,redact_event/* redactFacts */.t)(run.record, redactor);
    if (line.json)
        stdout.json(JSON.parse(reports.documents['run.json'](record)));
    else
        stdout.write(reports.documents['report.md'](record, (0,redact_sources/* redactSources */.O)(run.sources, redactor)));
    return exit_codes/* exitCodes */.h.success;
}
function foldersAbove(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === path ? [] : [folder, ...foldersAbove(folder)];
}


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

/***/ 3244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ createSources),
/* harmony export */   of: () => (/* binding */ largestTaskFile),
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


/***/ })

};
