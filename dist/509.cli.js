export const id = 509;
export const ids = [509,706,890];
export const modules = {

/***/ 1687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ neededTasks)
/* harmony export */ });
function neededTasks(task) {
    return task.needs.flatMap((need) => need.tasks);
}


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

// EXTERNAL MODULE: ./lib/bundle/process/end-processes.js
var end_processes = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/bundle/process/identity.js
var identity = __webpack_require__(9434);
// EXTERNAL MODULE: ./lib/bundle/process/mark.js
var mark = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/bundle/process/process-family.js
var process_family = __webpack_require__(8288);
// EXTERNAL MODULE: ./lib/bundle/process/process-table.js
var process_table = __webpack_require__(5094);
;// CONCATENATED MODULE: ./lib/bundle/process/leftovers.js





const grace = 2000;
async function endLeftovers({ run_id, mayStay }) {
    const fates = new Map();
    const isEnded = (owner) => {
        const known = fates.get(owner) ?? (0,identity/* fateOf */._)(owner) === 'ended';
        fates.set(owner, known);
        return known;
    };
    const seen = new Set();
    const isLeft = (entry) => seen.has((0,process_table/* keyOf */.TN)(entry)) ||
        (0,mark/* marksOf */.Ok)(entry.pid).some((mark) => mark.run_id === run_id && isEnded(mark.owner) && mayStay?.(mark.slug) !== true);
    const leftovers = new Map();
    await (0,end_processes/* endProcesses */.Hk)(async () => {
        const family = new process_family/* ProcessFamily */.g(await (0,process_table/* listProcesses */.O3)());
        const kin = family.kinOf(process.pid);
        const found = family.grow(family.all.filter(isLeft), ({ pid }) => kin.has(pid));
        for (const entry of found) {
            const { pid } = entry;
            if (!seen.has((0,process_table/* keyOf */.TN)(entry)))
                leftovers.set(pid, { pid, command: (0,process_table/* commandOf */.Nl)(pid) });
            seen.add((0,process_table/* keyOf */.TN)(entry));
        }
        return found;
    }, grace);
    return [...leftovers.values()];
}

// EXTERNAL MODULE: ./lib/bundle/protocol/redact.js + 7 modules
var redact = __webpack_require__(3578);
// EXTERNAL MODULE: ./lib/bundle/store/carry-over.js
var carry_over = __webpack_require__(8352);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/task-digests.js
var task_digests = __webpack_require__(3902);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/resume.js






function resume(plan, earlier, workspace, redactor) {
    if (earlier.events.length === 0)
        return { resumption: undefined, kept: [], events: [] };
    const events = earlier.mark !== undefined
        ? earlier.events
        : (0,carry_over/* withoutMissingLogs */.U)(earlier.events, earlier.path).map((event) => (0,redact_event/* redactEvent */.g)(event, redactor));
    const now = (task) => (0,task_digests/* digestsOf */.n)(task, workspace);
    const { restored, again } = takeOver(plan, passedIn(events), now);
    const slugs = new Map(plan.tasks.map(({ id, slug }) => [id, slug]));
    return {
        resumption: {
            restored: new Map(restored.map(({ task, result: { outputs }, env = {}, path = [] }) => [task, { outputs, env, path }])),
            again,
        },
        kept: restored.map(({ task, result }) => ({ slug: slugs.get(task) ?? '', result: { ...result, restored: true } })),
        events,
    };
}
function previewOf({ plan, invocation }, earlier) {
    const { resumption } = resume(plan, earlier, invocation.workspace, (0,redact/* createRedactor */.l)());
    const tasks = plan.tasks.map(({ id }) => id);
    return { tasks, restored: [...(resumption?.restored.keys() ?? [])], again: resumption?.again ?? [] };
}
async function endLeftoversOf(earlier, kept) {
    if (earlier.ended)
        return [];
    const head = earlier.events.findLast((event) => event.type === 'run-started' || event.type === 'run-resumed');
    const done = new Set(kept.map(({ slug }) => slug));
    const found = await endLeftovers({
        run_id: head?.run_id ?? earlier.run_id,
        mayStay: (slug) => done.has(slug),
    });
    return found.map(({ pid, command }) => `${command === '' ? 'a process' : command} (${pid})`);
}


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ taskDigest),
/* harmony export */   planDigest: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const chunk = 65_536;
function planDigest({ tasks, ...plan }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let text = JSON.stringify({ ...plan, resources: sorted(plan.resources) });
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

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ endProcesses),
/* harmony export */   a7: () => (/* binding */ signalProcess),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   wU: () => (/* binding */ killProcesses)
/* harmony export */ });
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);

const pauseMilliseconds = 20;
const killPatience = 1000;
const killTime = 5000;
async function endProcesses(search, grace) {
    const until = performance.now() + grace;
    const asked = new Set();
    for (let found = await search(); found.length > 0; found = await search()) {
        if (performance.now() >= until)
            return killProcesses(search);
        for (const entry of found) {
            if (asked.has((0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry)))
                continue;
            asked.add((0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry));
            signalProcess(entry.pid, 'SIGTERM');
            signalProcess(entry.pid, 'SIGCONT');
        }
        await pause();
    }
    return [];
}
async function killProcesses(search, isOver = () => false) {
    const begin = performance.now();
    const stopped = new Set();
    let killed;
    for (;;) {
        const found = await search();
        if (found.length === 0 || isOver())
            return [];
        const now = performance.now();
        const fresh = found.filter((entry) => !stopped.has((0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry)));
        if (fresh.length > 0 && now - begin < killTime) {
            for (const entry of fresh)
                stopped.add((0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entry));
            signalAll(fresh, 'SIGSTOP');
            killed = undefined;
            continue;
        }
        signalAll(found, 'SIGKILL');
        killed ??= now;
        if (now - killed >= killPatience)
            return found;
        await pause();
    }
}
function pause() {
    return new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
}
function signalProcess(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
    }
}
function signalAll(entries, name) {
    const own = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readStat */ .BV)(process.pid)?.group;
    for (const { pid, group } of entries)
        if (group === pid && group !== own)
            signalProcess(-group, name);
    for (const { pid } of entries)
        signalProcess(pid, name);
}


/***/ }),

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    if (start === '0')
        return isThere(Number(pid)) ? 'runs' : 'ended';
    const stat = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .BV)(Number(pid));
    return stat !== undefined && !stat.zombie && stat.start === Number(start) ? 'runs' : 'ended';
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

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ markVariable),
/* harmony export */   Ld: () => (/* binding */ markTextsOf),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   PQ: () => (/* binding */ markText)
/* harmony export */ });
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);

const markVariable = 'ORCHESTRATOR_PROCESS_MARK';
function markText({ run_id, owner, attempt, slug }) {
    return `${run_id}/${owner}/${attempt}/${slug}`;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ProcessFamily)
/* harmony export */ });
class ProcessFamily {
    all;
    #byPid = new Map();
    #children = new Map();
    #sessions = new Map();
    constructor(all) {
        this.all = all;
        for (const entry of all) {
            this.#byPid.set(entry.pid, entry);
            addTo(this.#children, entry.parent, entry);
            addTo(this.#sessions, entry.session, entry);
        }
    }
    kinOf(pid) {
        const kin = new Set();
        for (let at = pid; at !== undefined && !kin.has(at); at = this.#byPid.get(at)?.parent) {
            kin.add(at);
        }
        const waiting = [pid];
        for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
            kin.add(at);
            for (const child of this.#children.get(at) ?? [])
                waiting.push(child.pid);
        }
        return kin;
    }
    grow(seeds, isOther) {
        const found = new Set();
        const foreign = new Set([0]);
        for (const entry of this.all)
            if (isOther(entry))
                foreign.add(entry.session);
        const waiting = [...seeds].toReversed();
        for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
            if (found.has(entry) || isOther(entry))
                continue;
            found.add(entry);
            const session = foreign.has(entry.session) ? [] : (this.#sessions.get(entry.session) ?? []);
            foreign.add(entry.session);
            waiting.push(...session, ...(this.#children.get(entry.pid) ?? []));
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

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readStat),
/* harmony export */   D8: () => (/* binding */ holdsFile),
/* harmony export */   Jz: () => (/* binding */ environmentValue),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



function keyOf({ pid, start }) {
    return `${pid}.${start}`;
}
async function listProcesses() {
    if (process.platform === 'linux') {
        return pidsInProc()
            .map(readStat)
            .filter((stat) => stat !== undefined)
            .filter((stat) => !stat.zombie);
    }
    if (process.platform === 'win32')
        return [];
    const text = await new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], (error, stdout) => resolve(error === null ? stdout : ''));
    });
    return Array.from(text.matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\s+([^Z\s]\S*)/gm), ([, pid, parent, group]) => ({
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: 0,
        start: 0,
    }));
}
function readStat(pid) {
    const text = readText(`/proc/${pid}/stat`);
    if (text === undefined)
        return undefined;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const field = (number) => Number(fields[number - 3]);
    return {
        pid,
        parent: field(4),
        group: field(5),
        session: field(6),
        start: field(22),
        zombie: fields[0] === 'Z' || fields[0] === 'X',
        ticks: field(14) + field(15) + field(16) + field(17),
        resident: field(24),
    };
}
function environmentValue(pid, name) {
    const text = process.platform === 'linux' ? readText(`/proc/${pid}/environ`) : undefined;
    if (text === undefined)
        return undefined;
    const start = text.startsWith(`${name}=`) ? 0 : text.indexOf(`\0${name}=`) + 1;
    if (start === 0 && !text.startsWith(`${name}=`))
        return undefined;
    const end = text.indexOf('\0', start);
    return text.slice(start + name.length + 1, end === -1 ? undefined : end);
}
function holdsFile(pid, paths) {
    if (process.platform !== 'linux' || paths.length === 0)
        return false;
    const folder = `/proc/${pid}/fd`;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).some((descriptor) => {
            const target = linkTarget((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, descriptor));
            return target !== undefined && paths.includes(target);
        });
    }
    catch {
        return false;
    }
}
function commandOf(pid) {
    const text = process.platform === 'linux' ? readText(`/proc/${pid}/cmdline`) : undefined;
    const command = (text ?? '')
        .split(/[\0\s]+/)
        .join(' ')
        .trim();
    return command.length > 100 ? `${command.slice(0, 99)}\u2026` : command;
}
function nameOf(pid, command = commandOf(pid)) {
    return command === '' ? `process ${pid}` : `"${command}" (process ${pid})`;
}
function pidsInProc() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            if ((0,_files_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .linkStatOf */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name))?.isFile() === true) {
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
        const known = missing.get(id) ?? (!isLogName(log) || (0,_files_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .linkStatOf */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, log))?.isFile() !== true);
        missing.set(id, known);
        return known;
    };
    return events.map((event) => event.type === 'task-ended' && isMissing(event.result)
        ? { ...event, result: { ...event.result, log: null } }
        : event);
}
function isLogName(log) {
    return log !== null && /^logs\/[^/\\]+$/.test(log);
}


/***/ })

};
