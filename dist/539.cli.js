export const id = 539;
export const ids = [539];
export const modules = {

/***/ 3539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTerminalView: () => (/* binding */ openTerminalView)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7844);
/* harmony import */ var _text_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8113);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8396);
/* harmony import */ var _closing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7278);
/* harmony import */ var _output_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8145);
/* harmony import */ var _plain_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7034);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7004);







const frameEvery = 100;
const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';
const spinner = '\u280b\u2819\u2839\u2838\u283c\u2834\u2826\u2827\u2807\u280f';
const barWidth = 24;
function openTerminalView(options) {
    const { write, clock, size } = options;
    const paint = (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .colours */ .M8)(options.colour);
    const running = new Map();
    const began = clock.now();
    const counts = { total: 0, done: 0, failed: 0 };
    let drawn = [];
    let frame = 0;
    let open = true;
    const status = () => {
        const { columns, rows } = size();
        const width = Math.max(1, columns - 1);
        const most = Math.max(1, Math.min(16, rows - 3));
        const tasks = [...running.values()];
        const shown = tasks.length > most ? tasks.slice(0, most - 1) : tasks;
        const now = clock.now();
        const lines = shown.map(({ name, since, note }) => {
            const time = `${note}${wholeSeconds(now - since)}`;
            const room = Math.max(1, width - 3 - (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(time));
            return (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${spinner[frame % spinner.length]} ${(0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(name) > room ? (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(name, room) : name} ${time}`, width);
        });
        if (tasks.length > shown.length)
            lines.push((0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`\u2026 and ${tasks.length - shown.length} more`, width));
        return [...lines, (0,_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(bar(now), width)];
    };
    const bar = (now) => {
        const filled = counts.total === 0 ? 0 : Math.round((counts.done / counts.total) * barWidth);
        const failed = counts.failed === 0 ? '' : ` \u00b7 ${counts.failed} failed`;
        const time = wholeSeconds(now - began);
        return `${'\u2588'.repeat(filled)}${'\u2591'.repeat(barWidth - filled)} ${counts.done}/${counts.total}${failed} \u00b7 ${time}`;
    };
    const erase = () => {
        const { columns } = size();
        const rows = drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / Math.max(1, columns))), 0);
        drawn = [];
        return rows === 0 ? '' : `\r${rows > 1 ? `\u001b[${rows - 1}A` : ''}\u001b[J`;
    };
    const draw = () => {
        const lines = status();
        drawn = lines.map(_text_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1);
        return `${hideCursor}${lines.map((line) => paint.dim(line)).join('\n')}`;
    };
    const above = (bytes) => {
        const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');
        write(`${erase()}${text}${open && counts.total > 0 ? draw() : ''}`);
    };
    const output = (0,_output_order_js__WEBPACK_IMPORTED_MODULE_4__/* .orderedOutput */ .d)({ ...options, paper: (0,_plain_log_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPaper */ .b)({ ...options, write: above }) });
    const stop = clock.every(frameEvery, () => {
        frame += 1;
        if (open && counts.total > 0)
            write(`${erase()}${draw()}`);
    });
    const follow = (event) => {
        if (event.type === 'run-started') {
            counts.total = event.tasks.length;
        }
        else if (event.type === 'run-resumed') {
            counts.total = event.tasks.length;
            counts.done = event.restored.length;
        }
        else if (event.type === 'attempt-started') {
            const since = running.get(event.task)?.since ?? clock.now();
            const note = event.attempt > 1 ? `attempt ${event.attempt} of ${event.max_attempts} \u00b7 ` : '';
            running.set(event.task, { name: event.name, since, note });
        }
        else if (event.type === 'task-retrying') {
            const entry = running.get(event.task);
            if (entry !== undefined)
                entry.note = `waits for attempt ${event.attempt} \u00b7 `;
        }
        else if (event.type === 'task-ended') {
            running.delete(event.task);
            counts.done += 1;
            if (event.status === 'failed' || event.status === 'timeout' || event.status === 'error') {
                counts.failed += event.result.allowed ? 0 : 1;
            }
        }
    };
    const close = () => {
        if (!open)
            return;
        open = false;
        stop();
        output.close();
        write(`${erase()}${showCursor}`);
    };
    return {
        event: (event, record) => {
            follow(event);
            output.event(event, record);
            if (event.type === 'run-ended') {
                close();
                write((0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .hidden */ .R)((0,_closing_js__WEBPACK_IMPORTED_MODULE_3__/* .renderClosing */ .E)(record, { ...options, hint: true }), options));
            }
        },
        printed: output.printed,
        close,
    };
}
function wholeSeconds(milliseconds) {
    return milliseconds < 1000 ? '0 s' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.floor(milliseconds / 1000) * 1000);
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
