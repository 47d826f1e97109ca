export const id = 931;
export const ids = [931];
export const modules = {

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJson: () => (/* binding */ planJson),
/* harmony export */   planTable: () => (/* binding */ planTable)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5109);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7844);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8396);



function planTable(plan, facts, width = 120) {
    const waveOf = waveNumbers(facts.waves);
    const rows = plan.tasks.map((task) => [
        String(waveOf.get(task.id) ?? ''),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(task.id),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(waitsForText(task)),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(detailsOf(task)),
    ]);
    const lines = [
        `${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(plan.name)}: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(plan.tasks.length, 'task')} in ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(facts.waves.length, 'wave')}, ${atATime(plan)}`,
        '',
        ...table(['wave', 'task', 'needs', 'runs'], rows, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.isFinite(width) ? 40 : width], width),
        '',
        `critical path, ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(facts.critical_path.length, 'task')}: ${facts.critical_path.map(_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN).join(' → ')}`,
    ];
    const pools = Object.entries(plan.resources);
    if (pools.length > 0)
        lines.push(`resources: ${pools.map(([name, capacity]) => `${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name)} ${capacity}`).join(', ')}`);
    if (plan.timeout !== undefined)
        lines.push(`time limit of the run: ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(plan.timeout)}`);
    if (plan.schedule.length > 0)
        lines.push(`schedule: ${plan.schedule.map(({ cron, timezone }) => `${cron} ${timezone}`).join(', ')}`);
    if (plan.excluded.length > 0)
        lines.push(`excluded, though something needs it: ${plan.excluded.map(_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN).join(', ')}`);
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
    const widths = limits.map((limit, column) => Math.min(limit, [head, ...rows].reduce((most, row) => Math.max(most, (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[column] ?? '')), 0)));
    const used = widths.reduce((sum, columns) => sum + columns + 2, 0);
    return [head, ...rows].map((row) => [...widths.map((columns, i) => (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(row[i] ?? '', columns)), (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(row.at(-1) ?? '', Math.max(20, width - used))]
        .join('  ')
        .trimEnd());
}


/***/ })

};
