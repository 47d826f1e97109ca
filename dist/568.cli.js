export const id = 568;
export const ids = [568,706];
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

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ redactEvent)
/* harmony export */ });
const ours = new Set([
    'type',
    'time',
    'start_time',
    'end_time',
    'status',
    'level',
    'cause',
    'signal',
    'run_id',
    'plan_digest',
    'tool_version',
    'digests',
]);
const maps = new Set(['outputs', 'matrix', 'env']);
function redactEvent(event, redactor) {
    const told = redactFields(event, redactor);
    if (event.type !== 'task-ended' || told.type !== 'task-ended' || leftBy(event) === leftBy(told))
        return told;
    return { ...told, masked: true };
}
function leftBy({ result: { outputs }, env, path }) {
    return JSON.stringify([outputs, env, path]);
}
function redactFields(fields, redactor) {
    return Object.fromEntries(Object.entries(fields).map(([key, value]) => {
        if (ours.has(key))
            return [key, value];
        return [key, maps.has(key) ? redactor.deep(value) : redactValue(value, redactor)];
    }));
}
function redactValue(value, redactor) {
    if (typeof value === 'string')
        return redactor.text(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redactor));
    return typeof value === 'object' && value !== null ? redactFields(value, redactor) : value;
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
    return command.length > 100 ? `${command.slice(0, 99)}…` : command;
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

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

;// CONCATENATED MODULE: ./lib/bundle/protocol/escape-sequence.js
const escape_sequence_escape = 0x1b;
const bell = 0x07;
const longest = 4096;
const controlSequence = 0x5b;
const textKinds = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);
function sequenceEnd(bytes, start) {
    const isShort = bytes[start] !== escape_sequence_escape;
    const second = bytes[start + 1];
    if (second === undefined)
        return undefined;
    const kind = isShort ? second - 0x40 : second;
    const limit = Math.min(bytes.length, start + longest);
    const end = kind === controlSequence
        ? controlEnd(bytes, start + 2, limit)
        : textKinds.has(kind)
            ? textEnd(bytes, start + 2, limit)
            : isShort
                ? start + 2
                : plainEnd(bytes, start + 1, limit);
    return end ?? (limit < bytes.length ? start + (isShort ? 2 : 1) : undefined);
}
function controlEnd(bytes, from, limit) {
    for (let at = from; at < limit; at += 1) {
        const byte = bytes[at];
        if (byte >= 0x40 && byte <= 0x7e)
            return at + 1;
        if (byte < 0x20 || byte > 0x3f)
            return at;
    }
    return undefined;
}
function textEnd(bytes, from, limit) {
    for (let at = from; at < limit; at += 1) {
        const byte = bytes[at];
        if (byte === bell)
            return at + 1;
        if (byte === 0xc2 && bytes[at + 1] === 0x9c)
            return at + 2;
        if (byte === escape_sequence_escape && at + 1 < bytes.length)
            return bytes[at + 1] === 0x5c ? at + 2 : at;
    }
    return undefined;
}
function plainEnd(bytes, from, limit) {
    for (let at = from; at < limit; at += 1) {
        const byte = bytes[at];
        if (byte < 0x20 || byte > 0x2f)
            return byte >= 0x30 && byte <= 0x7e ? at + 1 : at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/hidden-bytes.js

const longWord = 16;
const normal = 0;
const dropped = 1;
const hidden_bytes_escape = 2;
const lineBreak = 3;
const leading = 4;
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte === 0x1b)
        return hidden_bytes_escape;
    if (byte === 0x0a || byte === 0x0d)
        return lineBreak;
    if (byte === 0xc2 || byte === 0xd8 || byte === 0xe2 || byte === 0xef)
        return leading;
    return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f ? dropped : normal;
});
const isWordByte = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w+/=-]/.test(String.fromCharCode(byte)) ? 1 : 0));
function hiddenEnd(given, at) {
    const { bytes, complete } = given;
    switch (kinds[bytes[at]]) {
        case dropped:
            return at + 1;
        case hidden_bytes_escape:
            if (bytes[at + 1] === 0x5b) {
                let end = at + 2;
                while (isParameter(bytes[end]))
                    end += 1;
                if (bytes[end] === 0x6d)
                    return end + 1;
            }
            return sequenceEnd(bytes, at) ?? (complete ? at + 1 : undefined);
        case lineBreak:
            return breakEnd(given, at);
        case leading:
            return markEnd(given, at);
        default:
            return at;
    }
}
function breakEnd({ bytes, complete, wordBefore }, at) {
    if (at > 0 && isWordByte[bytes[at - 1]] === 0)
        return at;
    let next = bytes[at] === 0x0d ? at + 1 : at;
    if (next < bytes.length && bytes[next] !== 0x0a)
        return at;
    if (wordBytes(bytes, at, wordBefore) < longWord)
        return at;
    next += 1;
    while (bytes[next] === 0x20 || bytes[next] === 0x09)
        next += 1;
    if (next >= bytes.length)
        return complete ? at : bytes.length;
    return isWordByte[bytes[next]] === 1 ? next : at;
}
function markEnd({ bytes, complete }, at) {
    const lead = bytes[at];
    const second = bytes[at + 1];
    if (second === undefined)
        return complete ? at : undefined;
    if (lead === 0xc2) {
        if (second === 0xad)
            return at + 2;
        if (second < 0x80 || second > 0x9f || second === 0x85)
            return at;
        return sequenceEnd(bytes, at) ?? (complete ? at + 2 : undefined);
    }
    if (lead === 0xd8)
        return second === 0x9c ? at + 2 : at;
    if (lead === 0xe2 ? second !== 0x80 && second !== 0x81 : second !== 0xbb)
        return at;
    const third = bytes[at + 2];
    if (third === undefined)
        return complete ? at : undefined;
    const hidden = lead === 0xef
        ? third === 0xbf
        : second === 0x80
            ? (third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae)
            : third === 0xa0 || (third >= 0xa6 && third <= 0xa9);
    return hidden ? at + 3 : at;
}
function isParameter(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x3b;
}
function wordBytes(bytes, end, wordBefore) {
    let count = 0;
    while (count < longWord && count < end && isWordByte[bytes[end - count - 1]] === 1)
        count += 1;
    return count === end ? Math.min(longWord, count + wordBefore) : count;
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/encoded-forms.js
function encodedForms(value) {
    const bytes = Buffer.from(value);
    const json = JSON.stringify(value).slice(1, -1);
    const hex = bytes.toString('hex');
    return [
        ...base64Forms(bytes),
        ...(json === value ? [] : base64Forms(Buffer.from(json))),
        ...base64Forms(Buffer.from(value, 'utf16le')),
        hex,
        hex.toUpperCase(),
    ];
}
const shortestPiece = 4;
const columns = [64, 76];
function base64Forms(bytes) {
    const inside = [0, 1, 2].map((before) => {
        const padded = Buffer.concat([Buffer.alloc(before), bytes]);
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor((padded.length * 8) / 6);
        return padded.toString('base64').slice(first, last);
    });
    const whole = bytes.toString('base64');
    const lines = columns.flatMap((width) => whole.length > width ? (whole.match(new RegExp(`.{16,${width}}`, 'g')) ?? []) : []);
    const forms = [whole, whole.replace(/=+$/, ''), ...inside.filter((form) => form.length >= shortestPiece), ...lines];
    return forms.flatMap((form) => [
        form,
        form.replaceAll('+', '-').replaceAll('/', '_'),
        form.replaceAll(/[+/=]/g, encodeURIComponent),
        form.replaceAll(/[+/=]/g, (character) => encodeURIComponent(character).toLowerCase()),
        form.replaceAll('/', '\\/'),
    ]);
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/escaped-forms.js
const plain = /^[\w.-]*$/;
function escapedForms(value) {
    if (plain.test(value))
        return [value];
    const json = jsonForms(value);
    return [
        value,
        value.replaceAll(/\r?\n/g, '\r\n'),
        ...json,
        ...json.slice(0, 2).map((form) => JSON.stringify(form).slice(1, -1)),
        ...urlForms(value),
        encodeURIComponent(urlForms(value)[0] ?? ''),
        ...xmlForms(value),
        ...shellForms(value),
        value.replaceAll('%', '%25'),
        value.replaceAll(/[%:,]/g, (character) => encodeURIComponent(character)),
        value.replaceAll("'", "''"),
        value.replaceAll('"', '""'),
    ];
}
function jsonForms(value) {
    const lower = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const upper = (character) => `\\u${lower(character).slice(2).toUpperCase()}`;
    const choices = [
        [
            (text) => text,
            (text) => text.replaceAll(/[\u007f-\uffff]/g, lower),
            (text) => text.replaceAll(/[\u007f-\uffff]/g, upper),
        ],
        [(text) => text, (text) => text.replaceAll('/', '\\/')],
        [
            (text) => text,
            (text) => text.replaceAll(/[<>&\u2028\u2029]/g, lower),
            (text) => text.replaceAll('\\"', '"').replaceAll(/["'+<>&`]/g, upper),
        ],
    ];
    const base = JSON.stringify(value).slice(1, -1);
    return choices.reduce((forms, ways) => [...new Set(forms.flatMap((form) => ways.map((way) => way(form))))], [base]);
}
const unescapedSets = [/[\w.~-]/, /[\w.~/-]/, /[\w.~!'()*-]/, /[\w.~$&+=:@-]/, /[\w.~!'()*;,/?:@&=+$#-]/, /[\w.*-]/];
function urlForms(value) {
    const bytes = Array.from(Buffer.from(value));
    const forms = unescapedSets.flatMap((unescaped) => {
        const encoded = bytes
            .map((byte) => {
            const character = String.fromCharCode(byte);
            const hex = byte.toString(16).padStart(2, '0').toUpperCase();
            return byte < 0x80 && unescaped.test(character) ? character : `%${hex}`;
        })
            .join('');
        return [encoded, encoded.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())];
    });
    return forms.flatMap((form) => [form, form.replaceAll('%20', '+')]);
}
function xmlForms(value) {
    const base = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return ['&quot;', '&#34;', '&#x22;', '"'].flatMap((quote) => {
        const quoted = base.replaceAll('"', quote);
        return ["'", '&#39;', '&#x27;', '&apos;'].map((apostrophe) => quoted.replaceAll("'", apostrophe));
    });
}
function shellForms(value) {
    const names = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const named = (text) => text.replaceAll(/[\n\r\t]/g, (character) => names[character] ?? character);
    const inBytes = (text, radix) => text.replaceAll(/[^\0-\u007f]+/g, (run) => Array.from(Buffer.from(run), (byte) => (radix === 8 ? `\\${byte.toString(8)}` : `\\x${byte.toString(16)}`)).join(''));
    const doubled = named(value.replaceAll('\\', '\\\\'));
    const apostrophe = named(value.replaceAll(/[\\']/g, (character) => `\\${character}`));
    return [
        value.replaceAll("'", "'\\''"),
        value.replaceAll("'", "\\'"),
        value.replaceAll(/[^\w@%+=:,./-]/g, (character) => `\\${character}`),
        value.replaceAll(/[^\w@%+=:./~#\u0080-\uffff-]/g, (character) => `\\${character}`).replace(/^[#~]/, '\\$&'),
        value.replaceAll(/["$`\\]/g, (character) => `\\${character}`),
        ...[doubled, apostrophe].flatMap((form) => [form, inBytes(form, 8), inBytes(form, 16)]),
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/secret-forms.js


const shortest = 3;
const shortestLine = 4;
const shortestLeaf = 6;
function secretForms(secret) {
    const value = secret.trim();
    if (value.length < shortest)
        return new Set();
    const unquoted = /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : '';
    const parts = [value, unquoted, ...leavesOf(value)].flatMap(withLines).filter((part) => part.length >= shortest);
    const forms = new Set();
    for (const part of new Set(parts)) {
        for (const form of escapedForms(part))
            forms.add(latin1(form));
        for (const form of encodedForms(part))
            forms.add(form);
    }
    return forms;
}
function withLines(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [value] : [value, ...lines.filter((line) => line.length >= shortestLine)];
}
function leavesOf(value) {
    if (!/^[[{]/.test(value))
        return [];
    let document;
    try {
        document = JSON.parse(value);
    }
    catch {
        return [];
    }
    return stringsIn(document).flatMap((text) => {
        const leaf = text.trim();
        return leaf.length < shortestLeaf ? [] : [leaf].concat(leavesOf(leaf));
    });
}
function stringsIn(value) {
    const found = [];
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next === 'string')
            found.push(next);
        else if (typeof next === 'object' && next !== null)
            waiting.push(...Object.values(next));
    }
    return found;
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/secret-scanner.js
const undecided = -1;
const blockBits = 18;
function blockAt(bytes, last) {
    return (bytes[last - 2] << 10) ^ (bytes[last - 1] << 5) ^ bytes[last];
}
class SecretScanner {
    #forms = new Set();
    #tree = { ends: false, next: new Map() };
    #jumps = new Uint8Array(0);
    #window = 0;
    get empty() {
        return this.#forms.size === 0;
    }
    add(form) {
        if (form.length < 3 || this.#forms.has(form))
            return;
        this.#forms.add(form);
        this.#grow(form);
        const window = Math.min(form.length, 16);
        if (this.#window === 0 || window < this.#window) {
            this.#window = window;
            if (this.#jumps.length === 0)
                this.#jumps = new Uint8Array(1 << blockBits);
            this.#jumps.fill(window - 2);
            for (const known of this.#forms)
                this.#allow(known);
        }
        else {
            this.#allow(form);
        }
    }
    scan(bytes, complete, hit) {
        const end = bytes.length;
        const window = this.#window;
        const jumps = this.#jumps;
        let last = window - 1;
        while (last < end) {
            const jump = jumps[blockAt(bytes, last)];
            if (jump > 0) {
                last += jump;
                continue;
            }
            const start = last - window + 1;
            const length = this.#longestAt(bytes, start, complete);
            if (length === undecided)
                return start;
            if (length > 0)
                hit(start, start + length);
            last += 1;
        }
        if (complete)
            return end;
        let start = last - window + 1;
        while (start < end && this.#longestAt(bytes, start, complete) !== undecided)
            start += 1;
        return Math.min(start, end);
    }
    #longestAt(bytes, start, complete) {
        const end = bytes.length;
        let branch = this.#tree;
        let longest = 0;
        for (let at = start;; at += 1) {
            if (at === end)
                return complete ? longest : undecided;
            const found = branch.next.get(bytes[at]);
            if (found === undefined)
                return longest;
            if (typeof found === 'string') {
                const depth = at - start + 1;
                for (let index = depth; index < found.length; index += 1) {
                    if (start + index === end)
                        return complete ? longest : undecided;
                    if (bytes[start + index] !== found.charCodeAt(index))
                        return longest;
                }
                return found.length;
            }
            branch = found;
            if (branch.ends)
                longest = at - start + 1;
        }
    }
    #grow(form) {
        let branch = this.#tree;
        for (let depth = 0; depth < form.length; depth += 1) {
            const byte = form.charCodeAt(depth);
            let found = branch.next.get(byte);
            if (found === undefined) {
                branch.next.set(byte, form);
                return;
            }
            if (typeof found === 'string') {
                const split = { ends: found.length === depth + 1, next: new Map() };
                if (!split.ends)
                    split.next.set(found.charCodeAt(depth + 1), found);
                branch.next.set(byte, split);
                found = split;
            }
            branch = found;
        }
        branch.ends = true;
    }
    #allow(form) {
        const bytes = Buffer.from(form.slice(0, this.#window), 'latin1');
        for (let last = 2; last < this.#window; last += 1) {
            const block = blockAt(bytes, last);
            this.#jumps[block] = Math.min(this.#jumps[block], this.#window - 1 - last);
        }
    }
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/visible-bytes.js

const specialBytes = Array.from(kinds.keys()).filter((byte) => kinds[byte] !== normal);
let scratch = new Uint8Array(0);
let shifts = new Int32Array(1024);
function visibleBytes(given) {
    const { bytes } = given;
    const end = bytes.length;
    const search = new Search(bytes);
    let at = 0;
    for (; at < end; at += 1) {
        at = search.next(at);
        if (at < end && hiddenEnd(given, at) !== at)
            break;
    }
    if (at >= end)
        return undefined;
    if (scratch.length < end)
        scratch = new Uint8Array(end);
    const visible = scratch;
    visible.set(bytes.subarray(0, at));
    let length = at;
    let count = 0;
    let pending = end;
    let near = 0;
    while (at < end) {
        const limit = Math.min(near, end);
        for (let byte; at < limit && kinds[(byte = bytes[at])] === normal; at += 1) {
            visible[length] = byte;
            length += 1;
        }
        if (at >= end)
            break;
        const kind = kinds[bytes[at]];
        const after = kind === normal ? at : kind === dropped ? at + 1 : hiddenEnd(given, at);
        if (after === at) {
            visible[length] = bytes[at];
            length += 1;
            at += 1;
            if (at < near)
                continue;
            const next = search.next(at);
            visible.set(bytes.subarray(at, next), length);
            length += next - at;
            near = next - at < farEnough ? next + nearby : next;
            at = next;
        }
        else if (after === undefined) {
            pending = at;
            break;
        }
        else {
            at = after;
            near = at + nearby;
            if (count + 2 > shifts.length)
                shifts = grown(shifts);
            shifts[count] = length;
            shifts[count + 1] = at - length;
            count += 2;
        }
    }
    return { bytes: visible.subarray(0, length), pending, placeOf: (index) => placeOf(index, count) };
}
function grown(array) {
    const more = new Int32Array(array.length * 2);
    more.set(array);
    return more;
}
function placeOf(index, count) {
    let low = 0;
    let high = count / 2;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (shifts[2 * middle] <= index)
            low = middle + 1;
        else
            high = middle;
    }
    return low === 0 ? index : index + shifts[2 * low - 1];
}
const nearby = 48;
const farEnough = 16;
const few = 256;
class Search {
    #bytes;
    #wanted;
    #places;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#wanted = bytes.length < few ? [] : specialBytes.filter((byte) => bytes.includes(byte));
        this.#places = this.#wanted.map(() => -1);
    }
    next(from) {
        const bytes = this.#bytes;
        if (bytes.length < few) {
            let at = from;
            while (at < bytes.length && kinds[bytes[at]] === normal)
                at += 1;
            return at;
        }
        let nearest = bytes.length;
        for (let index = 0; index < this.#places.length; index += 1) {
            let place = this.#places[index];
            if (place < from) {
                place = bytes.indexOf(this.#wanted[index], from);
                if (place < 0)
                    place = bytes.length;
                this.#places[index] = place;
            }
            if (place < nearest)
                nearest = place;
        }
        return nearest;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/redact.js




const tellingBeginning = 8;
const nothing = new Uint8Array(0);
const stars = Buffer.from('***');
function createRedactor() {
    const scanner = new SecretScanner();
    const text = (plain) => (plain.includes('…') ? cutText(plain) : wholeText(plain));
    const wholeText = (plain) => {
        if (scanner.empty || plain.length < 3)
            return plain;
        const bytes = Buffer.from(plain);
        const { output } = replace(scanner, whole(bytes), 0);
        return output === bytes ? plain : Buffer.from(output).toString('utf8');
    };
    const cutText = (plain) => {
        const pieces = wholeText(plain).split('…');
        return pieces
            .map((piece, index) => {
            if (index === pieces.length - 1 || scanner.empty)
                return piece;
            const sure = Buffer.from(redactedStream(scanner).write(Buffer.from(piece))).toString('utf8');
            return piece.length - sure.length >= tellingBeginning ? `${sure}***` : piece;
        })
            .join('…');
    };
    const deep = (value) => {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
    };
    return {
        add: (secret) => {
            for (const form of secretForms(secret))
                scanner.add(form);
        },
        text,
        stream: () => redactedStream(scanner),
        deep: (value) => (scanner.empty ? value : deep(value)),
        find: (bytes) => {
            let found = false;
            if (!scanner.empty)
                scanAll(scanner, whole(bytes), () => (found = true));
            return found;
        },
    };
}
function redactedStream(scanner) {
    let held = nothing;
    let covered = 0;
    let wordBefore = 0;
    const pass = (chunk, complete) => {
        if (scanner.empty)
            return chunk;
        const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        const replaced = replace(scanner, { bytes, complete, wordBefore }, covered);
        wordBefore = wordBytes(bytes, bytes.length - replaced.rest.length, wordBefore);
        held = replaced.rest.length === 0 ? nothing : Uint8Array.prototype.slice.call(replaced.rest);
        covered = replaced.covered;
        return replaced.output;
    };
    return { write: (chunk) => pass(chunk, false), end: () => pass(nothing, true) };
}
function replace(scanner, given, alreadyCovered) {
    const { bytes } = given;
    const kept = [];
    let coveredTo = alreadyCovered;
    let done = alreadyCovered;
    const rest = scanAll(scanner, given, (start, end) => {
        if (start >= coveredTo)
            kept.push(done, start);
        coveredTo = Math.max(coveredTo, end);
        done = coveredTo;
    });
    if (kept.length === 0 && done === 0 && rest === bytes.length)
        return { output: bytes, rest: nothing, covered: 0 };
    kept.push(Math.min(done, rest), rest);
    return {
        output: kept.length === 2 ? bytes.subarray(kept[0], rest) : starred(bytes, kept),
        rest: bytes.subarray(rest),
        covered: Math.max(0, coveredTo - rest),
    };
}
function starred(bytes, kept) {
    const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const output = Buffer.allocUnsafe(bytes.length + (kept.length / 2) * stars.length);
    let length = 0;
    for (let index = 0; index < kept.length; index += 2) {
        if (index > 0)
            length += stars.copy(output, length);
        length += from.copy(output, length, kept[index], kept[index + 1]);
    }
    return output.subarray(0, length);
}
function whole(bytes) {
    return { bytes, complete: true, wordBefore: 0 };
}
function scanAll(scanner, given, hit) {
    const { bytes, complete } = given;
    const visible = visibleBytes(given);
    if (visible === undefined)
        return scanner.scan(bytes, complete, hit);
    const inRaw = new Hits();
    const raw = scanner.scan(bytes, complete, inRaw.add);
    const inVisible = new Hits();
    const seen = scanner.scan(visible.bytes, complete, (start, end) => inVisible.add(visible.placeOf(start), visible.placeOf(end - 1) + 1));
    const open = seen < visible.bytes.length ? visible.placeOf(seen) : visible.pending;
    const rest = complete ? bytes.length : Math.min(raw, open, visible.pending);
    while (Math.min(inRaw.start, inVisible.start) < rest)
        (inRaw.start <= inVisible.start ? inRaw : inVisible).take(hit);
    return rest;
}
class Hits {
    #places = [];
    #taken = 0;
    get start() {
        return this.#places[this.#taken] ?? Number.POSITIVE_INFINITY;
    }
    add = (start, end) => {
        this.#places.push(start, end);
    };
    take(hit) {
        hit(this.start, this.#places[this.#taken + 1]);
        this.#taken += 2;
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
