export const id = 350;
export const ids = [350,706,969];
export const modules = {

/***/ 1687:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ neededTasks)
/* harmony export */ });
function neededTasks(task) {
    return task.needs.flatMap((need) => need.tasks);
}


/***/ }),

/***/ 350:
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
var model_plan = __webpack_require__(1687);
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
var leftovers = __webpack_require__(5446);
// EXTERNAL MODULE: ./lib/bundle/store/carry-over.js
var carry_over = __webpack_require__(8352);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/task-digests.js
var task_digests = __webpack_require__(3902);
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


/***/ }),

/***/ 3902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _planning_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9325);




function digestsOf(task, workspace) {
    const { command } = task;
    return {
        task: (0,_planning_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .taskDigest */ .e)(task),
        script: command.kind === 'script' ? contentDigest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, command.script)) : null,
    };
}
const piece = 256 * 1024;
function contentDigest(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!stat.isFile())
            return null;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(Math.min(piece, stat.size + 1));
        for (let length = -1; length !== 0;) {
            length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer);
            hash.update(buffer.subarray(0, length));
        }
        return hash.digest('hex');
    }
    catch {
        return null;
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}


/***/ }),

/***/ 103:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ toldNames),
/* harmony export */   he: () => (/* binding */ lastingNames),
/* harmony export */   mZ: () => (/* binding */ tellingNames),
/* harmony export */   n3: () => (/* binding */ withIds)
/* harmony export */ });
function toldNames({ tasks }, redactor) {
    const names = new Map();
    const ids = new Map();
    const asTheyAre = new Set(tasks.map(({ id }) => id));
    for (const [index, { id }] of tasks.entries()) {
        const hidden = redactor.text(id);
        if (hidden === id)
            continue;
        const name = ids.has(hidden) || asTheyAre.has(hidden) ? `${hidden} ${index + 1}` : hidden;
        names.set(id, name);
        ids.set(name, id);
    }
    return {
        asTheyAre: names.size === 0,
        of: (task) => names.get(task) ?? task,
        idOf: (name) => ids.get(name) ?? name,
    };
}
function tellingNames(redactor, names) {
    if (names.asTheyAre)
        return redactor;
    return {
        get empty() {
            return redactor.empty;
        },
        text(text) {
            const name = names.of(text);
            return name === text ? redactor.text(text) : name;
        },
    };
}
function withIds(event, names) {
    if (event.type === 'run-resumed')
        return { ...event, restored: event.restored.map(names.idOf) };
    return 'task' in event ? { ...event, task: names.idOf(event.task) } : event;
}
function lastingNames(plan, names, asked) {
    const tasks = plan.tasks.flatMap(({ id, slug, command }) => [
        names.of(id),
        `logs/${slug}.log`,
        `tasks/${slug}.json`,
        ...(command.kind === 'script' ? [command.script] : []),
    ]);
    return [...tasks, ...asked, plan.config_file ?? ''];
}


/***/ }),

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


/***/ }),

/***/ 9434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fateOf),
/* harmony export */   h: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5094);


function ownIdentity() {
    return `${process.pid}.${(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .BV)(process.pid)?.start ?? 0}.${ownWorld()}`;
}
function fateOf(identity) {
    const [, pid, start, world] = /^(\d+)\.(\d+)\.([0-9a-f]+\.\d+)$/.exec(identity) ?? [];
    if (world !== ownWorld())
        return 'elsewhere';
    const stat = start === '0' ? undefined : (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .BV)(Number(pid));
    if (stat === undefined)
        return isThere(Number(pid)) ? 'runs' : 'ended';
    return !stat.zombie && stat.start === Number(start) ? 'runs' : 'ended';
}
let known;
function ownWorld() {
    known ??= readWorld();
    return known;
}
function readWorld() {
    try {
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
        const namespace = /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
        return `${boot}.${namespace}`;
    }
    catch {
        return '0.0';
    }
}
function isThere(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
    }
}


/***/ }),

/***/ 5446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* harmony import */ var _end_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9434);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5197);
/* harmony import */ var _process_family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8288);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8422);






const grace = 2000;
async function endLeftovers(request) {
    const { run_id, owners = [], mayStay } = request;
    const fates = new Map();
    const isEnded = (identity) => {
        const known = fates.get(identity) ?? (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .fateOf */ ._)(identity) === 'ended';
        fates.set(identity, known);
        return known;
    };
    const tags = owners.filter(isEnded);
    const seen = new Set();
    const isOurs = (pid) => {
        const marks = (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .marksOf */ .Ok)(pid).filter((mark) => mark.run_id === run_id && isEnded(mark.owner));
        if (marks.length === 0)
            return tags.some((tag) => (0,_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .hasTag */ .t)(pid, tag));
        return marks.some(({ slug }) => mayStay?.(slug) !== true);
    };
    const leftovers = new Map();
    let kinPids = new Set();
    const search = async () => {
        const family = new _process_family_js__WEBPACK_IMPORTED_MODULE_3__/* .ProcessFamily */ .g(await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_4__/* .listProcesses */ .O3)());
        const kin = family.kinOf(process.pid);
        const seeds = family.all.filter((entry) => seen.has((0,_process_table_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(entry)) || isOurs(entry.pid));
        const found = family.grow(seeds, kin);
        for (const entry of found) {
            const { pid } = entry;
            if (!seen.has((0,_process_table_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(entry)))
                leftovers.set(pid, { pid, command: (0,_process_table_js__WEBPACK_IMPORTED_MODULE_4__/* .commandOf */ .Nl)(pid) });
            seen.add((0,_process_table_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(entry));
        }
        kinPids = new Set(Array.from(kin, ({ pid }) => pid));
        return found;
    };
    await (0,_end_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcesses */ .Hk)({ search, isOurs: (pid) => !kinPids.has(pid) && isOurs(pid) }, grace);
    return [...leftovers.values()];
}


/***/ }),

/***/ 5197:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ markVariable),
/* harmony export */   Ld: () => (/* binding */ markTextsOf),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   i6: () => (/* binding */ markPrefix)
/* harmony export */ });
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);

const markVariable = 'ORCHESTRATOR_PROCESS_MARK';
function markText(mark) {
    return `${markPrefix(mark)}${mark.attempt}/${mark.slug}`;
}
function markPrefix({ run_id, owner }) {
    return `${run_id}/${owner}/`;
}
function markTextsOf(pid) {
    return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentValue */ .Jz)(pid, markVariable)?.split(' ') ?? [];
}
function marksOf(pid) {
    return markTextsOf(pid).flatMap((text) => {
        const [, run_id, owner, attempt, slug] = /^([^/]+)\/([^/]+)\/(\d+)\/(.+)$/.exec(text) ?? [];
        if (run_id === undefined || owner === undefined || slug === undefined)
            return [];
        return [{ run_id, owner, attempt: Number(attempt), slug }];
    });
}


/***/ }),

/***/ 8288:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ProcessFamily)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5197);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5094);


class ProcessFamily {
    all;
    marksOf;
    #byPid = new Map();
    #children = new Map();
    #sessions = new Map();
    #holders;
    constructor(all, marksOf = ({ pid }) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markTextsOf */ .Ld)(pid)) {
        this.all = all;
        this.marksOf = marksOf;
        for (const entry of all) {
            this.#byPid.set(entry.pid, entry);
            addTo(this.#children, entry.parent, entry);
            addTo(this.#sessions, entry.session, entry);
        }
    }
    get(pid) {
        return this.#byPid.get(pid);
    }
    holdersOf(path) {
        if (this.#holders === undefined) {
            this.#holders = new Map();
            for (const entry of this.all) {
                if (this.marksOf(entry).length > 0)
                    continue;
                for (const file of (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .openFiles */ .Km)(entry.pid))
                    addTo(this.#holders, file, entry);
            }
        }
        return this.#holders.get(path) ?? [];
    }
    kinOf(pid) {
        const kin = new Set();
        for (let at = this.get(pid); at !== undefined && !kin.has(at); at = this.get(at.parent))
            kin.add(at);
        const own = this.get(pid);
        for (const entry of own === undefined ? [] : this.withDescendants([own]))
            kin.add(entry);
        return kin;
    }
    withDescendants(seeds) {
        return this.#follow(seeds, () => []);
    }
    grow(seeds, others = new Set()) {
        const foreign = new Set([0, ...Array.from(others, ({ session }) => session)]);
        const found = this.#follow(seeds, ({ session }) => {
            if (foreign.has(session))
                return [];
            foreign.add(session);
            return this.#sessions.get(session) ?? [];
        });
        return others.size === 0 ? found : found.filter((entry) => !others.has(entry));
    }
    #follow(seeds, more) {
        const found = new Set(seeds);
        for (const entry of found) {
            for (const child of this.#children.get(entry.pid) ?? [])
                found.add(child);
            for (const other of more(entry))
                found.add(other);
        }
        return [...found];
    }
}
function addTo(map, key, entry) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [entry]);
    else
        list.push(entry);
}


/***/ }),

/***/ 8422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tagOwnProcess),
/* harmony export */   t: () => (/* binding */ hasTag)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


const lowest = 2 ** 50;
async function tagOwnProcess(identity) {
    if (process.platform !== 'linux')
        return;
    const { hard } = limitsOf('self') ?? { hard: 0 };
    const isOuter = hard === Number.POSITIVE_INFINITY;
    if (hard <= innerTag(identity))
        return;
    const limit = isOuter ? String(outerTag(identity)) : `${innerTag(identity)}:`;
    await new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('prlimit', ['--pid', String(process.pid), `--rttime=${limit}`], () => resolve());
    });
}
function hasTag(pid, identity) {
    const limits = limitsOf(pid);
    return limits !== undefined && (limits.hard === outerTag(identity) || limits.soft === innerTag(identity));
}
function outerTag(identity) {
    return innerTag(identity) + lowest;
}
function innerTag(identity) {
    return lowest + hash48(identity);
}
function hash48(text) {
    let high = 0x811c9dc5;
    let low = 0x2f0b4a97;
    for (const byte of Buffer.from(text)) {
        high = Math.imul(high ^ byte, 0x01000193);
        low = Math.imul(low ^ byte, 0x85ebca6b) ^ (low >>> 13);
    }
    return ((high ^ (high >>> 8)) & 0xffffff) * 2 ** 24 + ((low ^ (low >>> 8)) & 0xffffff);
}
function limitsOf(pid) {
    try {
        const line = /^Max realtime timeout\s+(\S+)\s+(\S+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/limits`, 'utf8'));
        const value = (text = '') => (text === 'unlimited' ? Number.POSITIVE_INFINITY : Number(text));
        return line === null ? undefined : { soft: value(line[1]), hard: value(line[2]) };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withoutMissingLogs),
/* harmony export */   Y: () => (/* binding */ carryOver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);



function carryOver(from, to, tasks) {
    for (const { slug, result } of tasks) {
        for (const name of [`tasks/${slug}.json`, ...(isLogName(result.log) ? [result.log] : [])]) {
            if (isPlainFile(from, name)) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
            }
        }
    }
}
function withoutMissingLogs(events, directory) {
    const missing = new Map();
    const isMissing = ({ id, log }) => {
        if (log === null)
            return false;
        const known = missing.get(id) ?? (!isLogName(log) || !isPlainFile(directory, log));
        missing.set(id, known);
        return known;
    };
    return events.map((event) => event.type === 'task-ended' && isMissing(event.result)
        ? { ...event, result: { ...event.result, log: null } }
        : event);
}
function isPlainFile(directory, name) {
    return ((0,_files_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .linkStatOf */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name)))?.isDirectory() === true &&
        (0,_files_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .linkStatOf */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))?.isFile() === true);
}
function isLogName(log) {
    return log !== null && /^logs\/(?!\.{1,2}$)[^/\\]+$/.test(log);
}


/***/ })

};
