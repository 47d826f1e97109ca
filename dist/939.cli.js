export const id = 939;
export const ids = [939,849,111];
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
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-sources.js
var redact_sources = __webpack_require__(9049);
// EXTERNAL MODULE: ./lib/bundle/reporting/reports.js + 12 modules
var reports = __webpack_require__(7111);
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
// EXTERNAL MODULE: ./lib/bundle/store/latest.js
var latest = __webpack_require__(5519);
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
    const { value: run, diagnostics } = openRunDirectory(path);
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

/***/ 7111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  documents: () => (/* binding */ documents)
});

// EXTERNAL MODULE: ./lib/bundle/text/bytes.js
var text_bytes = __webpack_require__(4193);
// EXTERNAL MODULE: ./lib/bundle/text/count.js
var count = __webpack_require__(5109);
// EXTERNAL MODULE: ./lib/bundle/text/duration.js
var text_duration = __webpack_require__(7844);
// EXTERNAL MODULE: ./lib/bundle/text/markdown.js
var markdown = __webpack_require__(5193);
// EXTERNAL MODULE: ./lib/bundle/text/cut.js
var cut = __webpack_require__(8490);
;// CONCATENATED MODULE: ./lib/bundle/reporting/budget.js

const gap = '\n\n';
const most = 9_999_999;
function fit(request) {
    const { head, parts, between = gap, leftOut } = request;
    let room = request.room - (0,text_bytes/* byteLength */.dp)(head) - 2 * gap.length - (0,text_bytes/* byteLength */.dp)(leftOut(most));
    const shown = [];
    let missing = 0;
    for (const part of parts) {
        const text = missing > 0 || room <= 0 ? '' : part(room);
        const bytes = (0,text_bytes/* byteLength */.dp)(text) + (0,text_bytes/* byteLength */.dp)(between);
        if (text === '' || bytes > room) {
            missing += 1;
        }
        else {
            room -= bytes;
            shown.push(text);
        }
    }
    if (shown.length + missing === 0)
        return '';
    if (shown.length === 0)
        return allOrNothing(`${head}${gap}${leftOut(missing)}`, request.room, '');
    return [head, shown.join(between), ...(missing > 0 ? [leftOut(missing)] : [])].join(gap);
}
function allOrNothing(text, room, sentence) {
    if ((0,text_bytes/* byteLength */.dp)(text) <= room)
        return text;
    return (0,text_bytes/* byteLength */.dp)(sentence) <= room ? sentence : '';
}

// EXTERNAL MODULE: ./lib/bundle/text/terminal.js
var terminal = __webpack_require__(8396);
// EXTERNAL MODULE: ./lib/bundle/text/shell-quote.js
var shell_quote = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/bundle/reporting/reproduce.js


const ownPlaces = /^(?:\.github\/)?orchestrator\.(?:yml|yaml|json)$/;
function reproduceCommand(task, config) {
    const words = ['npx', 'script-orchestrator', 'run'];
    if (config !== null && !ownPlaces.test(config))
        words.push('--config', config);
    if (task.startsWith('-'))
        words.push('--');
    return [...words, task].map((word) => (0,shell_quote/* shellQuote */.Z)((0,terminal.oneLine)(word))).join(' ');
}

// EXTERNAL MODULE: ./lib/bundle/reporting/result-words.js
var result_words = __webpack_require__(3048);
;// CONCATENATED MODULE: ./lib/bundle/reporting/summary-options.js
const whereTheRestIs = 'the whole report is `report.md` in the run directory and in the artifact';

;// CONCATENATED MODULE: ./lib/bundle/reporting/failed-tasks.js










const tailBytes = 16 * 1024;
const tailLines = 60;
const toldInFull = 40;
const longestText = 500;
function failedTasks(record, sources, options) {
    const failed = record.results.filter(result_words/* isFailure */.N6);
    return (room) => {
        const inFull = Number.isFinite(room) ? Math.min(failed.length, toldInFull) : failed.length;
        const share = room / Math.max(1, inFull);
        return fit({
            head: '### Failed',
            parts: failed.map((result, index) => (left) => {
                if (index >= inFull)
                    return inOneLine(result);
                const told = inDetail(result, record, options);
                const tail = Math.min(tailBytes, (share - Buffer.byteLength(told)) * 0.9, left * 0.9);
                return [told, ...output(result, sources, tail)].join(gap);
            }),
            room,
            leftOut: (number) => `_${(0,count/* count */.U)(number, 'more failed task')} left out here: ${whereTheRestIs}._`,
        });
    };
}
function inOneLine(result) {
    return `${(0,result_words/* iconOf */.ZG)(result)} ${(0,markdown/* code */.aY)((0,cut/* cut */.J)(result.id, longestText))}: ${(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(result.reason, longestText))}`;
}
function inDetail(result, record, options) {
    const error = firstError(result.annotations);
    return [
        `#### ${inOneLine(result)}`,
        ...[aboutTask(result)].filter((line) => line !== ''),
        ...(error === undefined ? [] : [`${placed(error, options)} ${(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(error.message, longestText))}`]),
        (0,markdown/* fence */.EU)(reproduceCommand(result.id, record.config_file), 'sh'),
    ].join(gap);
}
function aboutTask(result) {
    const { name, id, script, attempts } = result;
    const named = name === id || name === script ? [] : [(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(name, longestText))];
    const time = hasRun(result) ? [`after ${(0,text_duration/* formatDuration */.a3)(result.execution_time * 1000)}`] : [];
    return [...named, ...time, ...(attempts.length > 1 ? [attemptsInWords(result)] : [])].join(' \u00b7 ');
}
function hasRun({ attempts }) {
    return attempts.some(({ status }) => status !== 'error');
}
function attemptsInWords(result) {
    const told = result.attempts.map(({ status, reason }, index) => {
        const outcome = status === 'passed' ? 'passed' : (0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(reason, 200));
        return `attempt ${index + 1}: ${outcome}`;
    });
    const most = 10;
    return told.length <= most ? told.join(', ') : `${told.slice(0, most).join(', ')} \u2026 ${told.length} attempts`;
}
function firstError(annotations) {
    const errors = annotations.filter(({ level }) => level === 'error');
    return errors.find(({ path }) => path !== null) ?? errors[0];
}
function placed({ path, start_line, title }, options) {
    if (path === null)
        return `**${(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(title ?? 'Error', longestText))}:**`;
    const place = (0,markdown/* code */.aY)(start_line === null ? path : `${path}:${start_line}`);
    return `**${(0,markdown/* link */.nf)(place, options.link?.(path, start_line))}:**`;
}
function output(result, sources, bytes) {
    if (result.log === null)
        return hasRun(result) ? ['It printed nothing.'] : [];
    if (bytes < 200)
        return [`Its output is in ${(0,markdown/* code */.aY)(result.log)}.`];
    const text = (0,terminal/* stripControls */.$Y)((0,terminal/* lastStates */.ri)(sources.logTail(result, Math.floor(bytes))));
    const lines = text.replace(/\s+$/, '').split('\n').slice(-tailLines).join('\n');
    const tail = (0,text_bytes/* endWithin */.vr)(lines, Math.floor(bytes));
    if (tail.trim() === '')
        return [`Its output is in ${(0,markdown/* code */.aY)(result.log)}.`];
    return [`The end of its output, all of which is in ${(0,markdown/* code */.aY)(result.log)}:`, (0,markdown/* fence */.EU)(tail)];
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/notable-tasks.js







const notable_tasks_longestText = 300;
function allowedTasks(record) {
    const lines = record.results
        .filter((result) => result.allowed)
        .map((result) => () => {
        const message = firstError(result.annotations)?.message;
        const said = message === undefined ? '' : `. ${(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(message, notable_tasks_longestText))}`;
        return `${start(result)}: ${(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(result.reason, notable_tasks_longestText))}${said}`;
    });
    return list('### Allowed to fail', lines, 'more allowed failure');
}
function flakyTasks(record) {
    const lines = record.results
        .filter((result) => result.flaky)
        .map((result) => () => `${start(result)}: ${attemptsInWords(result)}`);
    return list('### Flaky', lines, 'more flaky task');
}
function warnings(record) {
    const lines = [
        ...record.warnings.map((message) => () => `- ${(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(message, notable_tasks_longestText))}`),
        ...record.results.flatMap((result) => result.warnings.map((message) => () => `- ${(0,markdown/* code */.aY)((0,cut/* cut */.J)(result.id, notable_tasks_longestText))}: ${(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(message, notable_tasks_longestText))}`)),
    ];
    return list('### Warnings', lines, 'more warning');
}
function start(result) {
    return `- ${(0,result_words/* iconOf */.ZG)(result)} ${(0,markdown/* code */.aY)((0,cut/* cut */.J)(result.id, notable_tasks_longestText))}`;
}
function list(head, parts, what) {
    const leftOut = (number) => `_${(0,count/* count */.U)(number, what)} left out here: ${whereTheRestIs}._`;
    return (room) => fit({ head, parts, between: '\n', room, leftOut });
}

// EXTERNAL MODULE: ./lib/bundle/text/mermaid.js
var mermaid = __webpack_require__(8297);
;// CONCATENATED MODULE: ./lib/bundle/text/mermaid-gantt.js

const tags = { good: 'active', bad: 'crit', stopped: 'done' };
function mermaidGantt(bars) {
    const first = Math.min(...bars.map((bar) => bar.start));
    const last = Math.max(...bars.map((bar) => bar.end));
    const lines = [
        'gantt',
        '  dateFormat x',
        `  axisFormat ${last - first < 10_000 ? '%S.%L' : '%H:%M:%S'}`,
        '  todayMarker off',
    ];
    bars.forEach(({ label, mark, start, end }, index) => {
        const text = `${mark === 'good' ? '\u2713' : mark === 'bad' ? '\u2717' : '\u2013'} ${(0,mermaid/* mermaidText */.H)(label)}`;
        lines.push(`  ${text} :${tags[mark]}, b${index}, ${start}, ${Math.max(end, start + 1)}`);
    });
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/run-pictures.js







const mostNodes = 60;
const mostEdges = 200;
const mostBars = 60;
const longestLabel = 40;
const colours = {
    passed: { fill: '#dafbe1', stroke: '#1a7f37', text: '#116329' },
    failed: { fill: '#ffebe9', stroke: '#cf222e', text: '#82071e' },
    allowed: { fill: '#fff8c5', stroke: '#9a6700', text: '#633c01' },
    skipped: { fill: '#f6f8fa', stroke: '#8c959f', text: '#57606a' },
};
function graphPicture({ results }) {
    if (results.length > mostNodes)
        return nothing;
    const index = new Map(results.map(({ id }, node) => [id, node]));
    const edges = results.flatMap(({ needs }, to) => needs.flatMap((need) => {
        const from = index.get(need);
        return from === undefined ? [] : [{ from, to }];
    }));
    if (edges.length === 0 || edges.length > mostEdges)
        return nothing;
    const nodes = results.map((result) => ({ label: labelOf(result), state: colourOf(result) }));
    return picture('Graph', (0,mermaid/* mermaidGraph */.G)({ nodes, edges, colours }));
}
const nothing = () => '';
function colourOf({ status, allowed, flaky }) {
    if (allowed || flaky)
        return 'allowed';
    if (status === 'passed')
        return 'passed';
    return status === 'skipped' || status === 'cancelled' ? 'skipped' : 'failed';
}
function timeline({ results }) {
    if (results.reduce((sum, { attempts }) => sum + attempts.length, 0) > mostBars)
        return nothing;
    const bars = results.flatMap(barsOf).toSorted((a, b) => a.start - b.start);
    return bars.length < 2 ? nothing : picture('Timeline', mermaidGantt(bars));
}
function barsOf(result) {
    return result.attempts.flatMap(({ start_time, end_time, status }, index) => {
        const start = Date.parse(start_time);
        const end = Date.parse(end_time);
        if (Number.isNaN(start) || Number.isNaN(end) || result.cached || result.restored)
            return [];
        const mark = status === 'passed' ? 'good' : status === 'cancelled' ? 'stopped' : 'bad';
        const attempt = result.attempts.length > 1 ? ` (${index + 1})` : '';
        return [{ label: `${labelOf(result)}${attempt}`, mark, start, end }];
    });
}
function labelOf({ id }) {
    return (0,cut/* cut */.J)((0,terminal.oneLine)(id), longestLabel);
}
function picture(title, source) {
    const text = `### ${title}${gap}${(0,markdown/* fence */.EU)(source, 'mermaid')}`;
    return (room) => allOrNothing(text, room, `_The ${title.toLowerCase()} is left out here: ${whereTheRestIs}._`);
}

// EXTERNAL MODULE: ./lib/bundle/reporting/resumptions.js
var resumptions = __webpack_require__(2542);
;// CONCATENATED MODULE: ./lib/bundle/reporting/task-summaries.js






function taskSummaries(record, sources) {
    return (room) => fit({
        head: '### Summaries of the tasks',
        parts: written(record, sources),
        room,
        leftOut: (number) => `_${(0,count/* count */.U)(number, "task's summary", "tasks' summaries")} left out here: ${whereTheRestIs}._`,
    });
}
function* written({ results }, sources) {
    for (const result of results) {
        const summary = sources.taskSummary(result) ?? '';
        if (summary.trim() !== '')
            yield () => (0,markdown/* contain */.lP)(`${(0,result_words/* iconOf */.ZG)(result)} ${(0,markdown/* code */.aY)((0,cut/* cut */.J)(result.id, 200))}`, summary);
    }
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/task-table.js








const longestOpen = 100;
const head = ['', 'State', 'Task', 'Time', 'Attempts', 'Why'];
function taskTable(record) {
    return (room) => {
        const { results } = record;
        if (results.length === 0)
            return '';
        const leftOut = (number) => `_${(0,count/* count */.U)(number, 'task')} that went better than these left out here: ${whereTheRestIs}._`;
        const whole = (rows) => {
            const body = (0,markdown/* table */.tp)(head, rows, [3, 4]);
            const isLong = results.length > longestOpen;
            const shown = isLong ? (0,markdown/* details */.zH)(`All ${(0,count/* count */.U)(results.length, 'task')}`, body) : `### All tasks${gap}${body}`;
            return rows.length === results.length ? shown : `${shown}${gap}${leftOut(results.length - rows.length)}`;
        };
        const fixed = (0,text_bytes/* byteLength */.dp)(whole([])) + (0,text_bytes/* byteLength */.dp)(leftOut(results.length)) + gap.length;
        const rows = rowsWithin(results, room - fixed);
        return rows.length === 0 ? '' : whole(rows);
    };
}
function rowsWithin(results, room) {
    let left = room;
    const kept = new Map();
    for (const result of results.toSorted((a, b) => rankOf(a) - rankOf(b))) {
        const row = rowOf(result);
        left -= (0,text_bytes/* byteLength */.dp)(row.join(' | ')) + '|  |\n'.length;
        if (left < 0)
            break;
        kept.set(result, row);
    }
    return results.flatMap((result) => {
        const row = kept.get(result);
        return row === undefined ? [] : [row];
    });
}
function rankOf(result) {
    if ((0,result_words/* isFailure */.N6)(result))
        return 0;
    if (result.allowed || result.flaky)
        return 1;
    return result.status === 'passed' ? 3 : 2;
}
function rowOf(result) {
    const { id, name, script, start_time, execution_time, attempts, reason } = result;
    const named = name === id || name === script ? '' : ` ${(0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(name, 100))}`;
    const started = start_time !== null && attempts.length > 0;
    return [
        (0,result_words/* iconOf */.ZG)(result),
        (0,result_words/* stateOf */.L4)(result),
        (0,markdown/* code */.aY)((0,cut/* cut */.J)(id, 200)) + named,
        started ? (0,text_duration/* formatDuration */.a3)(execution_time * 1000) : '',
        started ? String(attempts.length) : '',
        (0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(reason, 200)),
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/job-summary.js













function renderJobSummary(record, sources, options = {}) {
    const parts = [verdict(record), boundary(record), (0,resumptions/* resumed */.u)(record)].filter((part) => part !== '');
    const end = ending(record, options);
    let room = (options.budget ?? Infinity) - (0,text_bytes/* byteLength */.dp)([...parts, end].join(gap)) - gap.length - 1;
    const sections = [
        [failedTasks(record, sources, options), 0.6],
        [allowedTasks(record), 0.2],
        [flakyTasks(record), 0.2],
        [warnings(record), 0.2],
        [taskTable(record), 0.7],
        [graphPicture(record), 1],
        [timeline(record), 1],
        [taskSummaries(record, sources), 1],
    ];
    for (const [section, share] of sections) {
        const text = section(Math.max(0, room * share - gap.length));
        if (text === '')
            continue;
        parts.push(text);
        room -= (0,text_bytes/* byteLength */.dp)(text) + gap.length;
    }
    return `${[...parts, end].join(gap)}\n`;
}
const verdicts = {
    success: ['\u2705', 'passed'],
    failure: ['\u274c', 'failed'],
    cancelled: ['\u23f9\ufe0f', 'was cancelled'],
    running: ['\u2754', 'did not end'],
};
function verdict(record) {
    const [icon, words] = verdicts[record.status];
    const { counts, duration } = record;
    const missing = counts.total - record.results.length;
    const parts = [(0,result_words/* countsInWords */.Pe)(record), missing > 0 ? `${missing} not ended` : ''].filter((part) => part !== '');
    const told = `${parts.join(', ')}${parts.length === 0 ? 'none' : ''} of ${(0,count/* count */.U)(counts.total, 'task')}`;
    const name = (0,markdown/* escapeText */.X1)((0,cut/* cut */.J)(record.name, 200)) || 'The run';
    return `## ${icon} ${name} ${words}: ${told} in ${(0,text_duration/* formatDuration */.a3)(duration * 1000)}`;
}
const mostSteps = 8;
function boundary({ critical_path, results, duration, resumptions }) {
    if (critical_path.length === 0)
        return '';
    const path = new Set(critical_path);
    const seconds = secondsCovered(results.filter(({ id }) => path.has(id)));
    const named = (ids) => ids.map((id) => (0,markdown/* code */.aY)((0,cut/* cut */.J)(id, 100)));
    const between = critical_path.length - mostSteps;
    const shown = between <= 0
        ? named(critical_path)
        : [
            ...named(critical_path.slice(0, mostSteps / 2)),
            `\u2026 ${between} more \u2026`,
            ...named(critical_path.slice(-mostSteps / 2)),
        ];
    const share = duration > 0 && resumptions.length === 0
        ? `, ${Math.min(100, Math.round((seconds / duration) * 100))} % of the time`
        : '';
    return `Bound by ${shown.join(' \u2192 ')}: ${(0,text_duration/* formatDuration */.a3)(seconds * 1000)}${share}.`;
}
function secondsCovered(results) {
    const spans = results
        .flatMap(({ attempts }) => attempts)
        .map(({ start_time, end_time }) => [Date.parse(start_time), Date.parse(end_time)])
        .toSorted(([a], [b]) => a - b);
    let covered = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const [start, end] of spans) {
        covered += Math.max(0, end - Math.max(start, until));
        until = Math.max(until, end);
    }
    return covered / 1000;
}
function ending(record, { artifactUrl }) {
    const { run_id, tool_version, max_parallel } = record;
    const about = `Run ${(0,markdown/* code */.aY)(run_id)} \u00b7 ${(0,count/* count */.U)(max_parallel, 'task')} at once \u00b7 ${(0,markdown/* escapeText */.X1)(`script-orchestrator ${tool_version}`)}`;
    const goOn = (0,resumptions/* howToGoOn */.T)(record);
    const line = goOn === '' ? '---' : `${goOn}${gap}---`;
    if (artifactUrl === undefined)
        return `${line}${gap}${about}`;
    return `${line}${gap}${(0,markdown/* link */.nf)('All logs, results and reports are in the artifact', artifactUrl)} \u00b7 ${about}`;
}

// EXTERNAL MODULE: ./lib/bundle/reporting/json.js
var json = __webpack_require__(8239);
;// CONCATENATED MODULE: ./lib/bundle/text/xml.js
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;',
};
const impossible = /[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
function xmlText(text) {
    return possible(text).replaceAll(/[&<>]/g, (character) => entities[character] ?? '');
}
function xmlElement(name, attributes, content = []) {
    const list = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${attributeText(String(value))}"`]);
    const start = `<${name}${list.join('')}`;
    return content.length === 0 ? `${start}/>` : `${start}>${content.join('\n')}</${name}>`;
}
function attributeText(text) {
    return possible(text).replaceAll(/[&<>"'\n\t]/g, (character) => entities[character] ?? '');
}
function possible(text) {
    return text.replaceAll(/\r\n?/g, '\n').replaceAll(impossible, '\uFFFD');
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/junit.js



const junit_tailBytes = 64 * 1024;
function renderJunit(record, sources) {
    const folders = [...new Set(record.results.map(({ subdirectory }) => subdirectory))];
    const suites = folders.map((folder) => {
        const results = record.results.filter(({ subdirectory }) => subdirectory === folder);
        const cases = results.map((result) => testCase(result, record, sources));
        const name = folder === '' ? record.name : folder;
        const time = results.reduce((sum, { execution_time }) => sum + execution_time, 0);
        return xmlElement('testsuite', { name, ...numbers(results), time: seconds(time), timestamp: record.start_time }, lines(cases));
    });
    const attributes = { name: record.name, ...numbers(record.results), time: seconds(record.duration) };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', attributes, lines(suites))}\n`;
}
function lines(elements) {
    return elements.length === 0 ? [] : ['', ...elements, ''];
}
function seconds(value) {
    return value.toFixed(3);
}
function numbers(results) {
    const failing = results.filter(result_words/* isFailure */.N6);
    return {
        tests: results.length,
        failures: failing.filter(({ status }) => status !== 'error').length,
        errors: failing.filter(({ status }) => status === 'error').length,
        skipped: results.filter((result) => !(0,result_words/* isFailure */.N6)(result) && result.status !== 'passed').length,
    };
}
function testCase(result, record, sources) {
    const { id, script, subdirectory, execution_time, status, flaky } = result;
    const attributes = {
        classname: subdirectory === '' ? record.name : subdirectory,
        name: id,
        file: script ?? undefined,
        time: seconds(execution_time),
    };
    const output = status === 'passed' && !flaky ? '' : (0,terminal/* stripControls */.$Y)((0,terminal/* lastStates */.ri)(sources.logTail(result, junit_tailBytes)));
    return xmlElement('testcase', attributes, lines([...outcome(result), ...(output.trim() === '' ? [] : [xmlElement('system-out', {}, [xmlText(output)])])]));
}
function outcome(result) {
    const { status, reason, allowed, flaky, attempts } = result;
    const earlier = attempts.slice(0, -1);
    if (flaky)
        return earlier.map((attempt) => attemptElement('flaky', attempt));
    if (status === 'passed')
        return [];
    if (allowed)
        return [xmlElement('skipped', { message: `allowed to fail: ${reason}` })];
    if (!(0,result_words/* isFailure */.N6)(result))
        return [xmlElement('skipped', { message: reason })];
    const element = xmlElement(status === 'error' ? 'error' : 'failure', { message: reason, type: status }, [
        xmlText((0,terminal/* stripControls */.$Y)(told(result))),
    ]);
    return [element, ...earlier.map((attempt) => attemptElement('rerun', attempt))];
}
function attemptElement(kind, { status, reason }) {
    return xmlElement(`${kind}${status === 'error' ? 'Error' : 'Failure'}`, { message: reason, type: status });
}
function told({ reason, annotations }) {
    const errors = annotations
        .filter(({ level }) => level === 'error')
        .slice(0, 50)
        .map(({ path, start_line, message }) => {
        const place = path === null ? '' : `${path}${start_line === null ? '' : `:${start_line}`}: `;
        return place + message;
    });
    return [reason, ...errors].join('\n');
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/reports.js



const documents = {
    'report.md': renderJobSummary,
    'junit.xml': renderJunit,
    'run.json': json/* runJson */.M,
};


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

/***/ 8297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mermaidGraph),
/* harmony export */   H: () => (/* binding */ mermaidText)
/* harmony export */ });
function mermaidGraph({ nodes, edges, colours = {} }) {
    const lines = ['flowchart LR'];
    nodes.forEach(({ label, shape }, index) => {
        const text = `"${mermaidText(label) || code(' ')}"`;
        lines.push(`  n${index}${shape === 'round' ? `(${text})` : `[${text}]`}`);
    });
    for (const { from, to, dotted } of edges)
        lines.push(`  n${from} ${dotted === true ? '-.->' : '-->'} n${to}`);
    for (const [state, { fill, stroke, text }] of Object.entries(colours)) {
        const names = nodes.flatMap((node, index) => (node.state === state ? [`n${index}`] : []));
        if (names.length === 0)
            continue;
        lines.push(`  classDef ${className(state)} fill:${fill},stroke:${stroke},color:${text}`);
        lines.push(`  class ${names.join(',')} ${className(state)}`);
    }
    return `${lines.join('\n')}\n`;
}
function mermaidText(text) {
    const line = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '');
    const list = (/^\s*(?:\d+[.)]|[-+])/.exec(line)?.[0].length ?? 0) - 1;
    return line.replaceAll(/[!-~\u00B6\uFB02]/g, (character, at) => at !== list && isPlain(character, line, at) ? character : code(character));
}
function isPlain(character, line, at) {
    if (character === '_')
        return /\w/.test(line[at - 1] ?? '') && /\w/.test(line[at + 1] ?? '');
    if (character === '.')
        return !/www$/i.test(line.slice(0, at));
    return /[\w/,()=+-]/.test(character);
}
function code(character) {
    return `#${character.codePointAt(0)};`;
}
function className(state) {
    return `state-${state.replaceAll(/[^a-z0-9]/gi, '-')}`;
}


/***/ })

};
