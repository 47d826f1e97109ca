export const id = 595;
export const ids = [595];
export const modules = {

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shapeOf: () => (/* binding */ shapeOf)
/* harmony export */ });
/* unused harmony exports waves, criticalPath */
function shapeOf(plan) {
    return { waves: waves(plan), critical_path: criticalPath(plan).tasks };
}
function waves(plan) {
    const waveOf = new Map();
    const found = [];
    for (const task of plan.tasks) {
        let wave = 0;
        for (const id of waitsFor(task))
            wave = Math.max(wave, (waveOf.get(id) ?? -1) + 1);
        waveOf.set(task.id, wave);
        (found[wave] ??= []).push(task.id);
    }
    return found;
}
function criticalPath(plan, weightOf = () => 1) {
    const chains = new Map();
    let last;
    let longest = 0;
    for (const task of plan.tasks) {
        let before;
        let most = 0;
        for (const id of waitsFor(task)) {
            const length = chains.get(id)?.length;
            if (length === undefined || (before !== undefined && length <= most))
                continue;
            before = id;
            most = length;
        }
        const length = most + weightOf(task);
        chains.set(task.id, { length, before });
        if (last !== undefined && length <= longest)
            continue;
        last = task.id;
        longest = length;
    }
    const tasks = [];
    for (let id = last; id !== undefined; id = chains.get(id)?.before)
        tasks.push(id);
    return { tasks: tasks.reverse(), length: longest };
}
function* waitsFor(task) {
    for (const need of task.needs)
        yield* need.tasks;
    yield* task.after;
}


/***/ })

};
