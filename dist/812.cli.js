export const id = 812;
export const ids = [812];
export const modules = {

/***/ 3812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listJson: () => (/* binding */ listJson)
/* harmony export */ });
function listJson({ plan, scripts, candidates }, explain) {
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
        ...(explain && { files: candidates }),
    };
}


/***/ })

};
