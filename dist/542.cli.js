export const id = 542;
export const ids = [542,396];
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
