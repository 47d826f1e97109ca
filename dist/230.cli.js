export const id = 230;
export const ids = [230,396,399,849];
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
