export const id = 849;
export const ids = [849];
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
