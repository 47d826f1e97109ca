export const id = 931;
export const ids = [931,396];
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

/***/ 7931:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJson: () => (/* binding */ planJson),
/* harmony export */   planTable: () => (/* binding */ planTable)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5109);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7844);
/* harmony import */ var _text_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8113);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8396);




function planTable(plan, facts, width = 120) {
    const waveOf = waveNumbers(facts.waves);
    const rows = plan.tasks.map((task) => [
        String(waveOf.get(task.id) ?? ''),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_2__.oneLine)(task.id),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_2__.oneLine)(waitsForText(task)),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_2__.oneLine)(detailsOf(task)),
    ]);
    const lines = [
        `${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_2__.oneLine)(plan.name)}: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(plan.tasks.length, 'task')} in ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(facts.waves.length, 'wave')}, ${atATime(plan)}`,
        '',
        ...table(['wave', 'task', 'needs', 'runs'], rows, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.isFinite(width) ? 40 : width], width),
        '',
        `critical path, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(facts.critical_path.length, 'task')}: ${facts.critical_path.map(_text_terminal_js__WEBPACK_IMPORTED_MODULE_2__.oneLine).join(' \u2192 ')}`,
    ];
    const pools = Object.entries(plan.resources);
    if (pools.length > 0)
        lines.push(`resources: ${pools.map(([name, capacity]) => `${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_2__.oneLine)(name)} ${capacity}`).join(', ')}`);
    if (plan.timeout !== undefined)
        lines.push(`time limit of the run: ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(plan.timeout)}`);
    if (plan.schedule.length > 0)
        lines.push(`schedule: ${plan.schedule.map(({ cron, timezone }) => `${cron} ${timezone}`).join(', ')}`);
    if (plan.excluded.length > 0)
        lines.push(`excluded, though something needs it: ${plan.excluded.map(_text_terminal_js__WEBPACK_IMPORTED_MODULE_2__.oneLine).join(', ')}`);
    return `${lines.join('\n')}\n`;
}
function planJson(plan, facts) {
    const waveOf = waveNumbers(facts.waves);
    return {
        name: plan.name,
        config_file: plan.config_file ?? null,
        max_parallel: plan.max_parallel,
        fail_fast: plan.fail_fast,
        timeout: plan.timeout === undefined ? null : plan.timeout / 1000,
        resources: plan.resources,
        schedule: plan.schedule,
        emit: emitJson(plan.emit),
        tasks: plan.tasks.map((task) => ({
            id: task.id,
            name: task.name,
            description: task.description ?? null,
            needs: [...new Set(task.needs.flatMap((need) => need.tasks))],
            after: task.after,
            wave: waveOf.get(task.id) ?? 1,
            command: task.command,
            if: task.if ?? null,
            skip: task.skip ?? null,
            timeout: task.timeout / 1000,
            max_attempts: task.retry.max_attempts,
            matrix: task.matrix ?? null,
            resources: task.resources,
            priority: task.priority,
            schedule: task.schedule ?? null,
            tags: task.tags,
            file: task.origin.file ?? null,
            line: task.origin.line ?? null,
        })),
        excluded: plan.excluded,
        waves: facts.waves,
        critical_path: facts.critical_path,
        digest: facts.digest,
    };
}
function emitJson({ gitlab, jenkins, github }) {
    return {
        gitlab: { ...gitlab, image: gitlab.image ?? null, stage: gitlab.stage ?? null },
        jenkins: { ...jenkins, agent: jenkins.agent ?? null },
        github: { ...github, permissions: github.permissions ?? null },
    };
}
function atATime({ max_parallel }) {
    if (max_parallel === 'auto')
        return 'as many at a time as there are CPUs';
    return max_parallel === 1 ? 'one at a time' : `at most ${max_parallel} at a time`;
}
function waveNumbers(waves) {
    return new Map(waves.flatMap((ids, wave) => ids.map((id) => [id, wave + 1])));
}
function waitsForText({ needs, after }) {
    const keys = needs.map(({ key }) => key);
    return [...keys, ...(after.length === 0 ? [] : [`after ${after.join(', ')}`])].join(', ');
}
function detailsOf(task) {
    const resources = Object.entries(task.resources).map(([name, amount]) => `${name} ${amount}`);
    const details = [
        ...(task.skip === undefined ? [] : [`skipped: ${task.skip}`]),
        ...(task.if === undefined ? [] : [`if ${task.if}`]),
        ...(task.schedule === undefined ? [] : [`due ${task.schedule}`]),
        ...(resources.length === 0 ? [] : [`takes ${resources.join(', ')}`]),
    ];
    return details.length === 0 ? commandText(task.command) : `${commandText(task.command)}  (${details.join('; ')})`;
}
function commandText(command) {
    if (command.kind === 'gate')
        return '-';
    if (command.kind === 'run')
        return command.run.trim().replaceAll(/\s*\n\s*/g, '; ');
    return [...command.interpreter, command.script, ...command.args].join(' ');
}
function table(head, rows, limits, width) {
    const widths = limits.map((limit, column) => Math.min(limit, [head, ...rows].reduce((most, row) => Math.max(most, (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[column] ?? '')), 0)));
    const used = widths.reduce((sum, columns) => sum + columns + 2, 0);
    return [head, ...rows].map((row) => [...widths.map((columns, i) => (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(row[i] ?? '', columns)), (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(row.at(-1) ?? '', Math.max(20, width - used))]
        .join('  ')
        .trimEnd());
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
