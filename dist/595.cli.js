export const id = 595;
export const ids = [595];
export const modules = {

/***/ 595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shapeOf: () => (/* binding */ shapeOf)
/* harmony export */ });
function shapeOf({ tasks }) {
    const positions = new Map();
    const waveOf = new Int32Array(tasks.length);
    const before = new Int32Array(tasks.length).fill(-1);
    const waves = [];
    tasks.forEach(({ id, needs, after }, position) => {
        const wait = (other) => {
            const found = positions.get(other);
            if (found === undefined)
                return;
            const wave = (waveOf[found] ?? 0) + 1;
            if (wave <= (waveOf[position] ?? 0))
                return;
            waveOf[position] = wave;
            before[position] = found;
        };
        for (const need of needs)
            need.tasks.forEach(wait);
        after.forEach(wait);
        positions.set(id, position);
        (waves[waveOf[position] ?? 0] ??= []).push(id);
    });
    const path = [];
    const end = positions.get(waves.at(-1)?.[0] ?? '') ?? -1;
    for (let at = end; at !== -1; at = before[at] ?? -1)
        path.push(tasks[at]?.id ?? '');
    return { waves, critical_path: path.reverse() };
}


/***/ })

};
