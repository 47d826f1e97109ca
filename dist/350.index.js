export const id = 350;
export const ids = [350];
export const modules = {

/***/ 10350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endLeftoversOf: () => (/* binding */ endLeftoversOf),
  previewOf: () => (/* binding */ previewOf),
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: ./lib/bundle/model/plan.js
var model_plan = __webpack_require__(41687);
;// CONCATENATED MODULE: ./lib/bundle/planning/resumption.js

function passedIn(events) {
    let passed = new Map();
    for (const event of events) {
        if (event.type === 'run-started')
            passed.clear();
        if (event.type === 'run-resumed') {
            const restored = new Set(event.restored);
            passed = new Map([...passed].filter(([task]) => restored.has(task)));
        }
        if (event.type !== 'task-ended')
            continue;
        if (event.status === 'passed' && event.result.status === 'passed')
            passed.set(event.task, event);
        else
            passed.delete(event.task);
    }
    return passed;
}
function takeOver(plan, passed, digestsOf) {
    const tasks = plan.tasks.filter(({ command }) => command.kind !== 'gate');
    const reasons = whatIsOutdated(plan, passed, digestsOf);
    const isDone = ({ id }) => passed.has(id) && !reasons.has(id);
    if (!tasks.every(isDone)) {
        const why = 'it makes a secret known, which is not kept, and other tasks run';
        for (const task of tasks)
            if (isDone(task) && passed.get(task.id)?.masks === true)
                reasons.set(task.id, why);
    }
    askForWhatIsMissing(plan, passed, reasons);
    return {
        restored: tasks.filter(isDone).flatMap(({ id }) => passed.get(id) ?? []),
        again: tasks.flatMap(({ id }) => {
            const reason = passed.has(id) ? reasons.get(id) : undefined;
            return reason === undefined ? [] : [{ task: id, reason }];
        }),
    };
}
function forgottenMasks(plan, events) {
    const known = new Set(plan.tasks.map(({ id }) => id));
    const forgotten = new Set();
    for (const event of events) {
        if (event.type === 'task-ended' && event.masks === true && !known.has(event.task))
            forgotten.add(event.task);
    }
    return [...forgotten];
}
function whatIsOutdated(plan, passed, digestsOf) {
    const reasons = new Map();
    const causes = new Map();
    for (const task of plan.tasks) {
        const change = whatChanged(task, passed.get(task.id), digestsOf);
        const need = (0,model_plan/* neededTasks */.G)(task).find((id) => causes.has(id));
        const cause = change === undefined ? causes.get(need ?? '') : task.id;
        if (cause === undefined)
            continue;
        causes.set(task.id, cause);
        reasons.set(task.id, change ?? `it needs "${cause}", which changed since`);
    }
    return reasons;
}
function askForWhatIsMissing(plan, passed, reasons) {
    const heirs = new Map();
    for (const task of plan.tasks.toReversed()) {
        const before = passed.get(task.id);
        const heir = heirs.get(task.id);
        if (before?.masked === true && heir !== undefined && !reasons.has(task.id)) {
            reasons.set(task.id, `"${heir}" needs what it left behind, which held a secret and so was not kept`);
        }
        const runs = task.command.kind !== 'gate' && (before === undefined || reasons.has(task.id));
        const waiting = runs ? task.id : heir;
        if (waiting !== undefined)
            for (const need of (0,model_plan/* neededTasks */.G)(task))
                heirs.set(need, waiting);
    }
}
function whatChanged(task, before, digestsOf) {
    if (before === undefined || task.command.kind === 'gate')
        return undefined;
    if (before.digests === undefined)
        return 'nothing tells what it was when it passed';
    const now = digestsOf(task);
    if (now.task !== before.digests.task)
        return 'its definition changed since';
    if (now.script === before.digests.script)
        return undefined;
    return task.command.kind === 'script'
        ? `its script ${task.command.script} changed since`
        : 'its script changed since';
}

// EXTERNAL MODULE: ./lib/bundle/process/leftovers.js
var leftovers = __webpack_require__(55446);
// EXTERNAL MODULE: ./lib/bundle/store/carry-over.js
var carry_over = __webpack_require__(8352);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(38603);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/task-digests.js
var task_digests = __webpack_require__(63902);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/told-names.js
var told_names = __webpack_require__(103);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/resume.js






function resume(plan, earlier, workspace, redactor, names = (0,told_names/* toldNames */.Gc)(plan, redactor)) {
    if (earlier.events.length === 0)
        return { resumption: undefined, kept: [], warnings: [], events: [] };
    const events = earlier.mark !== undefined
        ? earlier.events
        : (0,carry_over/* withoutMissingLogs */.U)(earlier.events, earlier.path).map((event) => (0,redact_event/* redactEvent */.g)(event, redactor));
    const now = (task) => (0,task_digests/* digestsOf */.n)(task, workspace);
    const before = events.map((event) => (0,told_names/* withIds */.n3)(event, names));
    const { restored, again } = takeOver(plan, passedIn(before), now);
    const scripts = plan.tasks.filter(({ command }) => command.kind !== 'gate');
    const slugs = new Map(plan.tasks.map(({ id, slug }) => [id, slug]));
    return {
        resumption: {
            restored: new Map(restored.map(({ task, result: { outputs }, env = {}, path = [] }) => [task, { outputs, env, path }])),
            again,
        },
        kept: restored.map(({ task, result }) => ({ slug: slugs.get(task) ?? '', result: { ...result, restored: true } })),
        warnings: restored.length < scripts.length ? masksForgotten(plan, before) : [],
        events,
    };
}
function masksForgotten(plan, events) {
    const tasks = forgottenMasks(plan, events).map((task) => `"${task}"`);
    if (tasks.length === 0)
        return [];
    return [
        `what ${tasks.join(', ')} made secret in the run before is not hidden in this one, for ${tasks.length === 1 ? 'that task is' : 'those tasks are'} not selected`,
    ];
}
function previewOf({ plan, invocation }, earlier, redactor) {
    const { resumption } = resume(plan, earlier, invocation.workspace, redactor);
    const tasks = plan.tasks.map(({ id }) => id);
    return { tasks, restored: [...(resumption?.restored.keys() ?? [])], again: resumption?.again ?? [] };
}
async function endLeftoversOf(earlier, kept) {
    if (earlier.ended)
        return [];
    const head = earlier.events.findLast((event) => event.type === 'run-started' || event.type === 'run-resumed');
    const done = new Set(kept.map(({ slug }) => slug));
    const found = await (0,leftovers/* endLeftovers */.q)({
        run_id: head?.run_id ?? earlier.run_id,
        owners: earlier.mark?.before ?? [],
        mayStay: (slug) => done.has(slug),
    });
    return found.map(({ pid, command }) => `${command === '' ? 'a process' : command} (${pid})`);
}


/***/ })

};
