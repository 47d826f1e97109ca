export const id = 585;
export const ids = [585];
export const modules = {

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listJson: () => (/* binding */ listJson),
/* harmony export */   listTable: () => (/* binding */ listTable)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);


function listTable({ plan, candidates }) {
    const tasks = plan?.tasks.map((task) => [(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(task.id), kindOf(task), (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(remarksOn(task))]) ?? [];
    const files = candidates.map(({ path, included, why }) => [`${included ? '+' : '-'} ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(path)}`, (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(why)]);
    const sections = [
        ...(plan === undefined ? [] : [[(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(tasks.length, 'task'), ...columns(tasks)]]),
        ...(files.length === 0 ? [] : [['files and folders looked at (+ in, - out)', ...columns(files)]]),
    ];
    return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}
function listJson({ plan, scripts }) {
    return {
        scripts: scripts.map(({ path, subdirectory, interpreter, description }) => ({
            path,
            subdirectory,
            interpreter,
            description: description ?? null,
        })),
        tasks: plan.tasks.map((task) => ({
            id: task.id,
            name: task.name,
            description: task.description ?? null,
            kind: task.command.kind,
            script: task.command.kind === 'script' ? task.command.script : null,
            schedule: task.schedule ?? null,
            tags: task.tags,
        })),
    };
}
function remarksOn({ description = '', schedule }) {
    return schedule === undefined ? description : `${description}  (due ${schedule})`.trim();
}
function kindOf({ command }) {
    if (command.kind !== 'script')
        return command.kind;
    return command.interpreter.length === 0 ? 'run itself' : command.interpreter.join(' ');
}
function columns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(cell));
    }
    return rows.map((row) => `  ${row.map((cell, column) => (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}


/***/ })

};
