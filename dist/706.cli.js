export const id = 706;
export const ids = [706];
export const modules = {

/***/ 9325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ taskDigest),
/* harmony export */   planDigest: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const chunk = 65_536;
function planDigest({ tasks, ...plan }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let text = JSON.stringify({ ...plan, resources: sorted(plan.resources), origins: undefined });
    for (const task of tasks) {
        text += `\n${JSON.stringify(meaningOf(task))}`;
        if (text.length < chunk)
            continue;
        hash.update(text);
        text = '';
    }
    return hash.update(text).digest('hex');
}
function taskDigest(task) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify({ ...meaningOf(task), after: undefined }))
        .digest('hex');
}
function meaningOf(task) {
    const { env, resources, matrix } = task;
    return {
        ...task,
        env: sorted(env),
        resources: sorted(resources),
        matrix: matrix === undefined ? undefined : sorted(matrix),
        origin: undefined,
        origins: undefined,
    };
}
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value))
        return value.map(sorted);
    const keys = Object.keys(value);
    if (keys.length === 0)
        return value;
    return Object.fromEntries(keys.sort().map((key) => [key, sorted(value[key] ?? null)]));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ })

};
