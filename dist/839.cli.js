export const id = 839;
export const ids = [839,849];
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

/***/ 9839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAgain: () => (/* binding */ runAgain)
});

// EXTERNAL MODULE: ./lib/bundle/model/exit-codes.js
var exit_codes = __webpack_require__(4359);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/model/problems/store.js
var store = __webpack_require__(9418);
// EXTERNAL MODULE: ./lib/bundle/files/stat.js
var stat = __webpack_require__(3948);
// EXTERNAL MODULE: ./lib/bundle/files/why-failed.js
var why_failed = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/bundle/store/journal.js + 1 modules
var journal = __webpack_require__(2567);
// EXTERNAL MODULE: ./lib/bundle/store/latest.js
var store_latest = __webpack_require__(5519);
// EXTERNAL MODULE: ./lib/bundle/store/run-id.js
var store_run_id = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/bundle/store/running-mark.js
var running_mark = __webpack_require__(4943);
;// CONCATENATED MODULE: ./lib/bundle/store/earlier-run.js









function openEarlierRun(path, output_dir) {
    try {
        const directory = (0,external_node_fs_.realpathSync)((0,store_latest/* followLatest */.L)((0,external_node_path_.resolve)(path)));
        if (!(0,external_node_fs_.lstatSync)(directory).isDirectory())
            return refuse((0,store/* noRunDirectory */.u$)(path, 'it is no folder'));
        const journal = (0,stat/* linkStatOf */.M)((0,external_node_path_.join)(directory, 'events.ndjson'));
        if (journal === undefined)
            return refuse((0,store/* noRunDirectory */.u$)(path, 'there is no events.ndjson in it'));
        if (!journal.isFile())
            return refuse((0,store/* noRunDirectory */.u$)(path, 'its events.ndjson is no regular file'));
        const [runs, run_id] = [(0,external_node_path_.dirname)(directory), (0,external_node_path_.basename)(directory)];
        const isOurs = runs === realPathOf((0,external_node_path_.join)(output_dir, 'runs')) && (0,store_run_id/* isRunId */.Pk)(run_id);
        const first = read(path, directory, isOurs);
        if (first.value === undefined || isComplete(first.value))
            return first;
        if (!isOurs) {
            const owner = (0,running_mark/* whoRuns */.bJ)(runs, run_id, Date.now());
            return owner === undefined ? first : refuse((0,store/* runGoesOn */.$F)(path, owner));
        }
        const mark = (0,running_mark/* markRunning */.rI)(runs, run_id);
        if (typeof mark === 'string')
            return refuse((0,store/* runGoesOn */.$F)(path, mark));
        const { value, diagnostics } = read(path, directory, isOurs);
        if (value !== undefined && !isComplete(value))
            return { value: { ...value, mark }, diagnostics };
        mark.release();
        return { value, diagnostics };
    }
    catch (error) {
        return refuse((0,store/* noRunDirectory */.u$)(path, (0,why_failed/* whyFailed */.K)(error)));
    }
}
function refuse(diagnostic) {
    return { value: undefined, diagnostics: [diagnostic] };
}
function read(path, directory, isOurs) {
    const { events, unreadable, length } = (0,journal/* readJournal */.a)((0,external_node_path_.join)(directory, 'events.ndjson'));
    const [wrong] = unreadable;
    if (wrong !== undefined) {
        return refuse((0,store/* unusableJournal */.$P)(path, `line ${wrong.line} of its events.ndjson can't be used: ${wrong.why}`));
    }
    if (events.length > 0 && events[0]?.type !== 'run-started') {
        return refuse((0,store/* unusableJournal */.$P)(path, 'its events.ndjson does not begin with the start of a run'));
    }
    const ended = events.at(-1)?.type === 'run-ended';
    const value = { path: directory, run_id: (0,external_node_path_.basename)(directory), events, length, ended, isOurs, mark: undefined };
    return { value, diagnostics: [] };
}
function isComplete({ path, ended }) {
    return ended && (0,stat/* linkStatOf */.M)((0,external_node_path_.join)(path, 'run.json'))?.isFile() === true;
}
function realPathOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function askedOf(run) {
    const head = run.events.findLast((event) => event.type === 'run-started' || event.type === 'run-resumed');
    return { config_file: head?.config_file ?? null, asked: head?.asked ?? {} };
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/led-out.js
var led_out = __webpack_require__(2271);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/go-on.js






function earlierRun({ workspace, output_dir }, resume) {
    const latest = (0,external_node_path_.join)(output_dir, 'latest');
    const path = (0,external_node_path_.resolve)(workspace, resume ?? latest);
    const led = (0,led_out/* ledOut */.i)(workspace, (0,external_node_path_.join)(output_dir, 'runs')) ?? (0,led_out/* ledOut */.i)(workspace, (0,store_latest/* followLatest */.L)(path));
    if (led !== undefined)
        return { value: undefined, diagnostics: [led] };
    if (resume === undefined && (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined) {
        return { value: undefined, diagnostics: [(0,store/* noEarlierRun */.xd)(latest)] };
    }
    return openEarlierRun(path, (0,external_node_path_.resolve)(workspace, output_dir));
}
function continued(invocation, earlier) {
    const { config, selection, overrides } = invocation;
    const { config_file, asked } = askedOf(earlier);
    const { tasks = [], exclude = [], ...others } = asked;
    const namesTasks = selection.tasks.length > 0 || selection.exclude.length > 0;
    return {
        ...invocation,
        config: config ?? (earlier.isOurs ? (config_file ?? undefined) : undefined),
        selection: namesTasks ? selection : { tasks, exclude },
        overrides: { ...others, ...overrides },
    };
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/bundle/reporting/diagnostics.js + 1 modules
var reporting_diagnostics = __webpack_require__(5399);
// EXTERNAL MODULE: ./lib/bundle/cli/complain.js
var complain = __webpack_require__(5230);
// EXTERNAL MODULE: ./lib/bundle/cli/invocation.js
var invocation = __webpack_require__(15);
;// CONCATENATED MODULE: ./lib/bundle/cli/resume.js






async function runAgain(line, world, run) {
    const asked = (0,invocation/* invocationOf */.Q)(line, world);
    const { value: earlier, diagnostics } = earlierRun(asked, line.resume);
    if (earlier === undefined) {
        (0,complain.complain)(diagnostics, world);
        if (line.json)
            world.stdout.json((0,redact_event/* redactFacts */.t)({ valid: false, diagnostics: (0,reporting_diagnostics.diagnosticsJson)(diagnostics) }, world.redactor));
        return exit_codes/* exitCodes */.h.usage;
    }
    try {
        const { config, selection, overrides } = continued(asked, earlier);
        return await run({ ...line, config, arguments: selection.tasks, exclude: selection.exclude, overrides }, world, earlier);
    }
    finally {
        earlier.mark?.release();
    }
}


/***/ }),

/***/ 9434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    const stat = start === '0' ? undefined : (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .BV)(Number(pid));
    if (stat === undefined)
        return isThere(Number(pid)) ? 'runs' : 'ended';
    return !stat.zombie && stat.start === Number(start) ? 'runs' : 'ended';
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

/***/ 4943:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ runningMarks),
/* harmony export */   bJ: () => (/* binding */ whoRuns),
/* harmony export */   rI: () => (/* binding */ markRunning)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9215);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9434);






const sign = 15_000;
const patience = 60_000;
function markRunning(runs, runId) {
    const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runs, `.${runId}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.running`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(mark, `${(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .ownIdentity */ .h)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\n`, { flag: 'wx' });
    const timer = setInterval(() => refresh(mark), sign).unref();
    const release = () => {
        clearInterval(timer);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(mark, { force: true });
    };
    const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(mark).mtimeMs;
    const others = runningMarks(runs, runId).filter((other) => other !== mark);
    const owner = others.map((other) => ownerOf(other, now)).find((words) => words !== undefined);
    if (owner !== undefined) {
        release();
        return owner;
    }
    const before = others.map(identityIn);
    const settle = () => {
        for (const other of others)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(other, { force: true });
    };
    return { before, settle, release };
}
function whoRuns(runs, runId, now) {
    const owners = runningMarks(runs, runId).map((mark) => ownerOf(mark, now));
    return owners.find((owner) => owner !== undefined);
}
function runningMarks(runs, runId) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(runs)
        .filter((name) => name.startsWith(`.${runId}.`) && name.endsWith('.running'))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runs, name));
}
function identityIn(mark) {
    return wordsIn(mark)[0] ?? '';
}
function wordsIn(mark) {
    const read = (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b)(mark, { atMost: 1000, noLink: true });
    return read.ok ? read.bytes.toString('utf8').trim().split(' ') : [];
}
function ownerOf(mark, now) {
    try {
        const [identity, host = ''] = wordsIn(mark);
        if (identity === undefined)
            return undefined;
        const fate = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .fateOf */ ._)(identity);
        if (fate === 'ended')
            return undefined;
        if (fate === 'runs')
            return `process ${identity.split('.')[0] ?? ''} works on it`;
        const quiet = now - (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(mark).mtimeMs;
        if (quiet > patience)
            return undefined;
        return `a process on ${host} worked on it ${Math.max(0, Math.round(quiet / 1000))} s ago`;
    }
    catch {
        return undefined;
    }
}
function refresh(mark) {
    try {
        const now = new Date();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(mark, now, now);
    }
    catch {
    }
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


/***/ })

};
