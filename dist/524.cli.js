export const id = 524;
export const ids = [524];
export const modules = {

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

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ documents)
});

// EXTERNAL MODULE: ./lib/bundle/text/bytes.js
var text_bytes = __webpack_require__(4193);
// EXTERNAL MODULE: ./lib/bundle/text/count.js
var count = __webpack_require__(5109);
// EXTERNAL MODULE: ./lib/bundle/text/duration.js
var text_duration = __webpack_require__(7844);
// EXTERNAL MODULE: ./lib/bundle/text/terminal.js
var terminal = __webpack_require__(8396);
;// CONCATENATED MODULE: ./lib/bundle/text/markdown.js

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
    return (0,terminal/* oneLine */.TN)(text)
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
    const line = (0,terminal/* oneLine */.TN)(text);
    if (line.trim() === '')
        return '';
    if (line.includes('|'))
        return `<code>${escapeText(line)}</code>`;
    const delimiter = '`'.repeat(longestRun(line) + 1);
    const blank = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return delimiter + blank + line + blank + delimiter;
}
function fence(text, language = 'text') {
    const plain = (0,terminal/* stripControls */.$Y)((0,terminal/* lastStates */.ri)(text)).replace(/\n+$/, '');
    const marker = '`'.repeat(Math.max(3, longestRun(plain) + 1));
    return `${marker}${language}\n${plain}\n${marker}`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    return longest;
}
function markdown_link(text, address) {
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
    const text = (0,terminal/* stripControls */.$Y)(markdown).replaceAll(unwelcome, '&lt;').replace(/^\n+/, '').trimEnd();
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

;// CONCATENATED MODULE: ./lib/bundle/text/shell-quote.js
function shellQuote(word) {
    if (/^[\w./:@%+,-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/reproduce.js


const ownPlaces = /^(?:\.github\/)?orchestrator\.(?:yml|yaml|json)$/;
function reproduceCommand(task, config) {
    const words = ['npx', 'script-orchestrator', 'run'];
    if (config !== null && !ownPlaces.test(config))
        words.push('--config', config);
    if (task.startsWith('-'))
        words.push('--');
    return [...words, task].map((word) => shellQuote((0,terminal/* oneLine */.TN)(word))).join(' ');
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
    return `${(0,result_words/* iconOf */.ZG)(result)} ${code((0,cut/* cut */.J)(result.id, longestText))}: ${escapeText((0,cut/* cut */.J)(result.reason, longestText))}`;
}
function inDetail(result, record, options) {
    const error = firstError(result.annotations);
    return [
        `#### ${inOneLine(result)}`,
        ...[aboutTask(result)].filter((line) => line !== ''),
        ...(error === undefined ? [] : [`${placed(error, options)} ${escapeText((0,cut/* cut */.J)(error.message, longestText))}`]),
        fence(reproduceCommand(result.id, record.config_file), 'sh'),
    ].join(gap);
}
function aboutTask(result) {
    const { name, id, script, attempts } = result;
    const named = name === id || name === script ? [] : [escapeText((0,cut/* cut */.J)(name, longestText))];
    const time = hasRun(result) ? [`after ${(0,text_duration/* formatDuration */.a3)(result.execution_time * 1000)}`] : [];
    return [...named, ...time, ...(attempts.length > 1 ? [attemptsInWords(result)] : [])].join(' · ');
}
function hasRun({ attempts }) {
    return attempts.some(({ status }) => status !== 'error');
}
function attemptsInWords(result) {
    const told = result.attempts.map(({ status, reason }, index) => {
        const outcome = status === 'passed' ? 'passed' : escapeText((0,cut/* cut */.J)(reason, 200));
        return `attempt ${index + 1}: ${outcome}`;
    });
    const most = 10;
    return told.length <= most ? told.join(', ') : `${told.slice(0, most).join(', ')} … ${told.length} attempts`;
}
function firstError(annotations) {
    const errors = annotations.filter(({ level }) => level === 'error');
    return errors.find(({ path }) => path !== null) ?? errors[0];
}
function placed({ path, start_line, title }, options) {
    if (path === null)
        return `**${escapeText((0,cut/* cut */.J)(title ?? 'Error', longestText))}:**`;
    const place = code(start_line === null ? path : `${path}:${start_line}`);
    return `**${markdown_link(place, options.link?.(path, start_line))}:**`;
}
function output(result, sources, bytes) {
    if (result.log === null)
        return hasRun(result) ? ['It printed nothing.'] : [];
    if (bytes < 200)
        return [`Its output is in ${code(result.log)}.`];
    const text = (0,terminal/* stripControls */.$Y)((0,terminal/* lastStates */.ri)(sources.logTail(result, Math.floor(bytes))));
    const lines = text.replace(/\s+$/, '').split('\n').slice(-tailLines).join('\n');
    const tail = (0,text_bytes/* endWithin */.vr)(lines, Math.floor(bytes));
    if (tail.trim() === '')
        return [`Its output is in ${code(result.log)}.`];
    return [`The end of its output, all of which is in ${code(result.log)}:`, fence(tail)];
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/notable-tasks.js







const notable_tasks_longestText = 300;
function allowedTasks(record) {
    const lines = record.results
        .filter((result) => result.allowed)
        .map((result) => () => {
        const message = firstError(result.annotations)?.message;
        const said = message === undefined ? '' : `. ${escapeText((0,cut/* cut */.J)(message, notable_tasks_longestText))}`;
        return `${start(result)}: ${escapeText((0,cut/* cut */.J)(result.reason, notable_tasks_longestText))}${said}`;
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
        ...record.warnings.map((message) => () => `- ${escapeText((0,cut/* cut */.J)(message, notable_tasks_longestText))}`),
        ...record.results.flatMap((result) => result.warnings.map((message) => () => `- ${code((0,cut/* cut */.J)(result.id, notable_tasks_longestText))}: ${escapeText((0,cut/* cut */.J)(message, notable_tasks_longestText))}`)),
    ];
    return list('### Warnings', lines, 'more warning');
}
function start(result) {
    return `- ${(0,result_words/* iconOf */.ZG)(result)} ${code((0,cut/* cut */.J)(result.id, notable_tasks_longestText))}`;
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
        const text = `${mark === 'good' ? '✓' : mark === 'bad' ? '✗' : '–'} ${(0,mermaid/* mermaidText */.H)(label)}`;
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
        return run_pictures_nothing;
    const index = new Map(results.map(({ id }, node) => [id, node]));
    const edges = results.flatMap(({ needs }, to) => needs.flatMap((need) => {
        const from = index.get(need);
        return from === undefined ? [] : [{ from, to }];
    }));
    if (edges.length === 0 || edges.length > mostEdges)
        return run_pictures_nothing;
    const nodes = results.map((result) => ({ label: (0,terminal/* clip */.$Q)(result.id, longestLabel), state: colourOf(result) }));
    return picture('Graph', (0,mermaid/* mermaidGraph */.G)({ nodes, edges, colours }));
}
const run_pictures_nothing = () => '';
function colourOf({ status, allowed, flaky }) {
    if (allowed || flaky)
        return 'allowed';
    if (status === 'passed')
        return 'passed';
    return status === 'skipped' || status === 'cancelled' ? 'skipped' : 'failed';
}
function timeline({ results }) {
    if (results.reduce((sum, { attempts }) => sum + attempts.length, 0) > mostBars)
        return run_pictures_nothing;
    const bars = results.flatMap(barsOf).toSorted((a, b) => a.start - b.start);
    return bars.length < 2 ? run_pictures_nothing : picture('Timeline', mermaidGantt(bars));
}
function barsOf(result) {
    return result.attempts.flatMap(({ start_time, end_time, status }, index) => {
        const start = Date.parse(start_time);
        const end = Date.parse(end_time);
        if (Number.isNaN(start) || Number.isNaN(end) || result.cached)
            return [];
        const mark = status === 'passed' ? 'good' : status === 'cancelled' ? 'stopped' : 'bad';
        const attempt = result.attempts.length > 1 ? ` (${index + 1})` : '';
        return [{ label: `${(0,terminal/* clip */.$Q)(result.id, longestLabel)}${attempt}`, mark, start, end }];
    });
}
function picture(title, source) {
    const text = `### ${title}${gap}${fence(source, 'mermaid')}`;
    return (room) => allOrNothing(text, room, `_The ${title.toLowerCase()} is left out here: ${whereTheRestIs}._`);
}

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
            yield () => contain(`${(0,result_words/* iconOf */.ZG)(result)} ${code((0,cut/* cut */.J)(result.id, 200))}`, summary);
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
            const body = table(head, rows, [3, 4]);
            const isLong = results.length > longestOpen;
            const shown = isLong ? details(`All ${(0,count/* count */.U)(results.length, 'task')}`, body) : `### All tasks${gap}${body}`;
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
    const named = name === id || name === script ? '' : ` ${escapeText((0,cut/* cut */.J)(name, 100))}`;
    const started = start_time !== null && attempts.length > 0;
    return [
        (0,result_words/* iconOf */.ZG)(result),
        (0,result_words/* stateOf */.L4)(result),
        code((0,cut/* cut */.J)(id, 200)) + named,
        started ? (0,text_duration/* formatDuration */.a3)(execution_time * 1000) : '',
        started ? String(attempts.length) : '',
        escapeText((0,cut/* cut */.J)(reason, 200)),
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/job-summary.js












function renderJobSummary(record, sources, options = {}) {
    const parts = [verdict(record), boundary(record)].filter((part) => part !== '');
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
    success: ['✅', 'passed'],
    failure: ['❌', 'failed'],
    cancelled: ['⏹️', 'was cancelled'],
    running: ['❔', 'did not end'],
};
function verdict(record) {
    const [icon, words] = verdicts[record.status];
    const { counts, duration } = record;
    const missing = counts.total - record.results.length;
    const parts = [(0,result_words/* countsInWords */.Pe)(record), missing > 0 ? `${missing} not ended` : ''].filter((part) => part !== '');
    const told = `${parts.join(', ')}${parts.length === 0 ? 'none' : ''} of ${(0,count/* count */.U)(counts.total, 'task')}`;
    const name = escapeText((0,cut/* cut */.J)(record.name, 200)) || 'The run';
    return `## ${icon} ${name} ${words}: ${told} in ${(0,text_duration/* formatDuration */.a3)(duration * 1000)}`;
}
const mostSteps = 8;
function boundary({ critical_path, results, duration }) {
    if (critical_path.length === 0)
        return '';
    const path = new Set(critical_path);
    const seconds = secondsCovered(results.filter(({ id }) => path.has(id)));
    const named = (ids) => ids.map((id) => code((0,cut/* cut */.J)(id, 100)));
    const between = critical_path.length - mostSteps;
    const shown = between <= 0
        ? named(critical_path)
        : [
            ...named(critical_path.slice(0, mostSteps / 2)),
            `… ${between} more …`,
            ...named(critical_path.slice(-mostSteps / 2)),
        ];
    const share = duration > 0 ? `, ${Math.min(100, Math.round((seconds / duration) * 100))} % of the time` : '';
    return `Bound by ${shown.join(' → ')}: ${(0,text_duration/* formatDuration */.a3)(seconds * 1000)}${share}.`;
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
function ending({ run_id, tool_version, max_parallel }, { artifactUrl }) {
    const about = `Run ${code(run_id)} · ${(0,count/* count */.U)(max_parallel, 'task')} at once · ${escapeText(`script-orchestrator ${tool_version}`)}`;
    if (artifactUrl === undefined)
        return `---\n\n${about}`;
    return `---\n\n${markdown_link('All logs, results and reports are in the artifact', artifactUrl)} · ${about}`;
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
    'run.json': json/* runJson */.M,
    'report.md': renderJobSummary,
    'junit.xml': renderJunit,
};


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

/***/ 4910:
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

;// CONCATENATED MODULE: ./lib/bundle/store/failure.js
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
    let file = (0,external_node_fs_.openSync)(path, 'a', 0o644);
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
        close() {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
            file = undefined;
        },
    };
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
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
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
            failures.set(what, `can't write ${what}: ${whyFailed(error)}`);
    };
    const attempt = (what, act) => {
        try {
            act();
        }
        catch (error) {
            fail(what, error);
        }
    };
    let journal;
    let unmark = () => { };
    try {
        (0,external_node_fs_.mkdirSync)(runs, { recursive: true });
        unmark = markRunning(runs, run_id);
        (0,external_node_fs_.mkdirSync)(path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, 'tasks'));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, 'logs'));
        journal = createJournal((0,external_node_path_.join)(path, 'events.ndjson'), (error) => fail('events.ndjson', error));
    }
    catch (error) {
        unmark();
        return { value: undefined, diagnostics: [unusableOutputDirectory(output_dir, whyFailed(error))] };
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
            attempt('tasks/', () => writeWhole(file, `${JSON.stringify((0,task_file/* taskFileOf */.z)(result, output), null, 2)}\n`));
            if (typeof output?.summary === 'string')
                withSummary.set(result.id, file);
        },
        write: (name, text) => attempt(name, () => writeWhole((0,external_node_path_.join)(path, name), text)),
        close() {
            if (!open)
                return;
            open = false;
            attempt('events.ndjson', () => journal.close());
            attempt('runs/', unmark);
            attempt('runs/', () => removeOldRuns(runs, Date.now()));
        },
    };
    return { value, diagnostics: [] };
}
const conveniences = new Set(['.gitignore', 'latest', 'runs/']);
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
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'events.ndjson')))
            return refuse('there is no events.ndjson in it');
        const { events, diagnostics } = readJournal((0,external_node_path_.join)(directory, 'events.ndjson'));
        if (events[0]?.type !== 'run-started') {
            return refuse('its events.ndjson does not begin with the start of a run', diagnostics);
        }
        const value = { path: directory, events, record: (0,fold/* recordOf */.zv)(events), sources: createStoredSources(directory) };
        return { value, diagnostics };
    }
    catch (error) {
        return refuse(whyFailed(error));
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

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
