export const id = 150;
export const ids = [150];
export const modules = {

/***/ 4150:
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
var text_count = __webpack_require__(5109);
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
    return [...words, task].map((word) => (0,shell_quote/* shellQuote */.Z)((0,terminal/* oneLine */.TN)(word))).join(' ');
}

// EXTERNAL MODULE: ./lib/bundle/model/record.js
var model_record = __webpack_require__(8233);
;// CONCATENATED MODULE: ./lib/bundle/reporting/result-words.js

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
    const parts = model_record/* finalStates */.Z.flatMap((state) => {
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

;// CONCATENATED MODULE: ./lib/bundle/reporting/summary-options.js
const whereTheRestIs = 'the whole report is `report.md` in the run directory and in the artifact';

;// CONCATENATED MODULE: ./lib/bundle/reporting/failed-tasks.js










const tailBytes = 16 * 1024;
const tailLines = 60;
const toldInFull = 40;
const longestText = 500;
function failedTasks(record, sources, options) {
    const failed = record.results.filter(isFailure);
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
            leftOut: (number) => `_${(0,text_count/* count */.U)(number, 'more failed task')} left out here: ${whereTheRestIs}._`,
        });
    };
}
function inOneLine(result) {
    return `${iconOf(result)} ${code((0,cut/* cut */.J)(result.id, longestText))}: ${escapeText((0,cut/* cut */.J)(result.reason, longestText))}`;
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
    return [...named, ...time, ...(attempts.length > 1 ? [attemptsInWords(result)] : [])].join(' \u00b7 ');
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
    return told.length <= most ? told.join(', ') : `${told.slice(0, most).join(', ')} \u2026 ${told.length} attempts`;
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
    return `- ${iconOf(result)} ${code((0,cut/* cut */.J)(result.id, notable_tasks_longestText))}`;
}
function list(head, parts, what) {
    const leftOut = (number) => `_${(0,text_count/* count */.U)(number, what)} left out here: ${whereTheRestIs}._`;
    return (room) => fit({ head, parts, between: '\n', room, leftOut });
}

;// CONCATENATED MODULE: ./lib/bundle/text/mermaid.js
function mermaidGraph({ nodes, edges, colours = {} }) {
    const lines = ['flowchart LR'];
    nodes.forEach(({ label, shape }, index) => {
        const text = `"${mermaidText(label) || mermaid_code(' ')}"`;
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
    return line.replaceAll(/[!-~\u00B6\uFB02]/g, (character, at) => at !== list && isPlain(character, line, at) ? character : mermaid_code(character));
}
function isPlain(character, line, at) {
    if (character === '_')
        return /\w/.test(line[at - 1] ?? '') && /\w/.test(line[at + 1] ?? '');
    if (character === '.')
        return !/www$/i.test(line.slice(0, at));
    return /[\w/,()=+-]/.test(character);
}
function mermaid_code(character) {
    return `#${character.codePointAt(0)};`;
}
function className(state) {
    return `state-${state.replaceAll(/[^a-z0-9]/gi, '-')}`;
}

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
        const text = `${mark === 'good' ? '\u2713' : mark === 'bad' ? '\u2717' : '\u2013'} ${mermaidText(label)}`;
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
    const nodes = results.map((result) => ({ label: labelOf(result), state: colourOf(result) }));
    return picture('Graph', mermaidGraph({ nodes, edges, colours }));
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
        if (Number.isNaN(start) || Number.isNaN(end) || result.cached || result.restored)
            return [];
        const mark = status === 'passed' ? 'good' : status === 'cancelled' ? 'stopped' : 'bad';
        const attempt = result.attempts.length > 1 ? ` (${index + 1})` : '';
        return [{ label: `${labelOf(result)}${attempt}`, mark, start, end }];
    });
}
function labelOf({ id }) {
    return (0,cut/* cut */.J)((0,terminal/* oneLine */.TN)(id), longestLabel);
}
function picture(title, source) {
    const text = `### ${title}${gap}${fence(source, 'mermaid')}`;
    return (room) => allOrNothing(text, room, `_The ${title.toLowerCase()} is left out here: ${whereTheRestIs}._`);
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/resumptions.js



const mostNamed = 20;
const resumptions_longestText = 300;
const before = {
    killed: 'a run that was killed',
    cancelled: 'a run that was cancelled',
    failure: 'a run that failed',
    success: 'a run that passed',
};
function resumptionLines({ restored, tasks, again, leftovers, }) {
    return [
        `\u21bb resumed: ${restored.length} of ${count(tasks.length, 'task')} had passed and are taken as done`,
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
        return `\n  - ${code((0,cut/* cut */.J)(task, resumptions_longestText))} had passed and ran again: ${escapeText((0,cut/* cut */.J)(reason, resumptions_longestText))}`;
    });
    const rest = again.length > mostNamed ? `\n  - \u2026 and ${again.length - mostNamed} more` : '';
    const ended = leftovers.length === 0 ? '' : `; what it had left running was ended (${leftovers.length})`;
    return `- Resumed ${before[status]}: ${(0,text_count/* count */.U)(restored, 'task')} that had passed taken as done${ended}.${named.join('')}${rest}`;
}
function howToGoOn({ status, counts }) {
    if (status === 'success' || counts.total === counts.passed)
        return '';
    const command = code('npx script-orchestrator run --rerun-failed');
    return `To run again only what did not pass: ${command}, or, where the Action has ${code('rerun: failed')}, _Re-run failed jobs_.`;
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/task-summaries.js






function taskSummaries(record, sources) {
    return (room) => fit({
        head: '### Summaries of the tasks',
        parts: written(record, sources),
        room,
        leftOut: (number) => `_${(0,text_count/* count */.U)(number, "task's summary", "tasks' summaries")} left out here: ${whereTheRestIs}._`,
    });
}
function* written({ results }, sources) {
    for (const result of results) {
        const summary = sources.taskSummary(result) ?? '';
        if (summary.trim() !== '')
            yield () => contain(`${iconOf(result)} ${code((0,cut/* cut */.J)(result.id, 200))}`, summary);
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
        const leftOut = (number) => `_${(0,text_count/* count */.U)(number, 'task')} that went better than these left out here: ${whereTheRestIs}._`;
        const whole = (rows) => {
            const body = table(head, rows, [3, 4]);
            const isLong = results.length > longestOpen;
            const shown = isLong ? details(`All ${(0,text_count/* count */.U)(results.length, 'task')}`, body) : `### All tasks${gap}${body}`;
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
    if (isFailure(result))
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
        iconOf(result),
        stateOf(result),
        code((0,cut/* cut */.J)(id, 200)) + named,
        started ? (0,text_duration/* formatDuration */.a3)(execution_time * 1000) : '',
        started ? String(attempts.length) : '',
        escapeText((0,cut/* cut */.J)(reason, 200)),
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/job-summary.js













function renderJobSummary(record, sources, options = {}) {
    const parts = [verdict(record), boundary(record), resumed(record)].filter((part) => part !== '');
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
    const parts = [countsInWords(record), missing > 0 ? `${missing} not ended` : ''].filter((part) => part !== '');
    const told = `${parts.join(', ')}${parts.length === 0 ? 'none' : ''} of ${(0,text_count/* count */.U)(counts.total, 'task')}`;
    const name = escapeText((0,cut/* cut */.J)(record.name, 200)) || 'The run';
    return `## ${icon} ${name} ${words}: ${told} in ${(0,text_duration/* formatDuration */.a3)(duration * 1000)}`;
}
const mostSteps = 8;
function boundary({ critical_path, results, duration, resumptions }) {
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
    const about = `Run ${code(run_id)} \u00b7 ${(0,text_count/* count */.U)(max_parallel, 'task')} at once \u00b7 ${escapeText(`script-orchestrator ${tool_version}`)}`;
    const goOn = howToGoOn(record);
    const line = goOn === '' ? '---' : `${goOn}${gap}---`;
    if (artifactUrl === undefined)
        return `${line}${gap}${about}`;
    return `${line}${gap}${markdown_link('All logs, results and reports are in the artifact', artifactUrl)} \u00b7 ${about}`;
}

// EXTERNAL MODULE: ./lib/bundle/model/task-file.js
var task_file = __webpack_require__(4084);
;// CONCATENATED MODULE: ./lib/bundle/reporting/json.js

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
        results: record.results.map(task_file/* resultOf */.B),
        config_file: record.config_file,
        warnings: record.warnings,
        resumptions: record.resumptions,
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}

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
    const failing = results.filter(isFailure);
    return {
        tests: results.length,
        failures: failing.filter(({ status }) => status !== 'error').length,
        errors: failing.filter(({ status }) => status === 'error').length,
        skipped: results.filter((result) => !isFailure(result) && result.status !== 'passed').length,
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
    if (!isFailure(result))
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
    'run.json': runJson,
};


/***/ })

};
