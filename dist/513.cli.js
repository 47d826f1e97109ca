export const id = 513;
export const ids = [513,706];
export const modules = {

/***/ 3513:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInTerminal: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: ./lib/bundle/model/exit-codes.js
var exit_codes = __webpack_require__(4359);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/text/duration.js
var duration = __webpack_require__(7844);
;// CONCATENATED MODULE: ./lib/bundle/engine/attempt.js

function startAttempt(request, { processes, clock }, observer) {
    const { task } = request;
    const started = { time: clock.now(), elapsed: clock.elapsed() };
    let lastPrinted = started.elapsed;
    let exited = false;
    let stopped;
    let callOffTimeout = () => { };
    let callOffSilence = () => { };
    const disarm = () => {
        callOffTimeout();
        callOffSilence();
    };
    const running = processes.start(request, {
        printed() {
            lastPrinted = clock.elapsed();
            observer.printed();
        },
        annotated: observer.annotated,
        warned: observer.warned,
        exited() {
            exited = true;
            disarm();
        },
    });
    const stop = (why, kill_after) => {
        if (!exited)
            stopped ??= why;
        disarm();
        running.stop(kill_after);
    };
    const reach = (reason) => stop({ status: 'timeout', reason }, task.kill_after);
    const watchSilence = (limit) => {
        const check = () => {
            if (clock.elapsed() - lastPrinted < limit)
                watchSilence(limit);
            else
                reach(`printed nothing for ${(0,duration/* formatDuration */.a3)(limit)}`);
        };
        callOffSilence = clock.after(lastPrinted + limit - clock.elapsed(), check);
    };
    if (!exited) {
        callOffTimeout = clock.after(task.timeout, () => reach(`timed out after ${(0,duration/* formatDuration */.a3)(task.timeout)}`));
        if (task.idle_timeout !== undefined)
            watchSilence(task.idle_timeout);
    }
    void running.ended.then((outcome) => {
        disarm();
        const result = { ...(stopped ?? judgeOutcome(task, outcome)), ...factsOf(outcome) };
        const { status, reason, exit_code, signal } = result;
        const { max_rss_bytes, cpu_seconds } = outcome;
        const record = {
            start_time: new Date(started.time).toISOString(),
            end_time: new Date(clock.now()).toISOString(),
            status,
            exit_code,
            signal,
            execution_time: secondsSince(started.elapsed, clock.elapsed()),
            reason,
            max_rss_bytes,
            cpu_seconds,
        };
        observer.ended({ result, record, outcome });
    });
    return { stop: (reason, kill_after) => stop({ status: 'cancelled', reason }, kill_after) };
}
function judgeOutcome(task, outcome) {
    if (outcome.kind === 'not-started')
        return { status: 'error', reason: outcome.problem ?? 'it could not be started' };
    if (outcome.kind === 'signaled')
        return { status: 'failed', reason: `ended by ${outcome.signal ?? 'a signal'}` };
    const code = outcome.exit_code ?? 0;
    if (!task.allowed_exit_codes.includes(code))
        return { status: 'failed', reason: `exit code ${code}` };
    return { status: 'passed', reason: code === 0 ? 'exit code 0' : `exit code ${code}, which counts as passed` };
}
function factsOf({ exit_code, signal, matched_patterns }) {
    return { exit_code, signal, matched_patterns };
}
function secondsSince(start, end) {
    return Math.max(0, Math.round(end - start)) / 1000;
}

;// CONCATENATED MODULE: ./lib/bundle/engine/graph.js
function graphOf(plan) {
    const { tasks } = plan;
    const indexOf = new Map(tasks.map((task, index) => [task.id, index]));
    const waits = new Int32Array(tasks.length);
    const starts = new Int32Array(tasks.length + 1);
    eachEdge(tasks, indexOf, (from, to) => {
        waits[to] = at(waits, to) + 1;
        starts[from + 1] = at(starts, from + 1) + 1;
    });
    for (let index = 0; index < tasks.length; index += 1)
        starts[index + 1] = at(starts, index + 1) + at(starts, index);
    const filled = starts.slice();
    const ends = new Int32Array(at(starts, tasks.length));
    eachEdge(tasks, indexOf, (from, to) => {
        const place = at(filled, from);
        ends[place] = to;
        filled[from] = place + 1;
    });
    return {
        tasks,
        indexOf,
        waits,
        dependents: (task) => ends.subarray(at(starts, task), at(starts, task + 1)),
    };
}
function eachEdge(tasks, indexOf, visit) {
    for (const [to, task] of tasks.entries()) {
        const edge = (id) => {
            const from = indexOf.get(id);
            if (from !== undefined)
                visit(from, to);
        };
        for (const need of task.needs)
            need.tasks.forEach(edge);
        task.after.forEach(edge);
    }
}
function at(array, index) {
    const value = array[index];
    if (value === undefined)
        throw new RangeError(`index ${index} of ${array.length}`);
    return value;
}

;// CONCATENATED MODULE: ./lib/bundle/engine/ended-tasks.js

const nothing = { env: {}, path: [] };
function createEndedTasks(graph) {
    const { tasks, indexOf } = graph;
    const statuses = Array.from({ length: tasks.length });
    const results = Array.from({ length: tasks.length });
    const failed = new Uint8Array(tasks.length);
    const outputs = new Map();
    const environments = new Map();
    const writers = new Map();
    const resultOfTask = (id) => {
        const index = indexOf.get(id);
        return index === undefined ? 'skipped' : results[index];
    };
    const resultOf = (need) => {
        const legs = need.tasks.map(resultOfTask);
        return legs.includes(undefined) ? undefined : joinResults(legs);
    };
    const needed = (task) => at(tasks, task).needs.flatMap((need) => need.tasks.map((id) => indexOf.get(id) ?? -1).filter((index) => index >= 0));
    const writersAbove = (task) => {
        if (writers.size === 0)
            return [];
        const lists = [
            ...new Set(needed(task).flatMap((need) => (writers.get(need) === undefined ? [] : [writers.get(need)]))),
        ];
        if (lists.length <= 1)
            return lists[0] ?? [];
        return [...new Set(lists.flatMap((list) => list ?? []))].sort((a, b) => a - b);
    };
    return {
        add(task, legacy, result = needResult(legacy)) {
            statuses[task] = legacy.status;
            results[task] = result;
            failed[task] = result === 'failure' || needed(task).some((need) => failed[need] === 1) ? 1 : 0;
            if (Object.keys(legacy.outputs).length > 0)
                outputs.set(task, legacy.outputs);
            const above = writersAbove(task);
            const writes = Object.keys(legacy.env).length > 0 || legacy.path.length > 0;
            if (writes)
                environments.set(task, { env: legacy.env, path: legacy.path });
            if (writes || above.length > 0)
                writers.set(task, writes ? [...above, task] : above);
        },
        statusOfTask: (id) => statuses[indexOf.get(id) ?? -1],
        resultOf,
        resultOfTask,
        failureAbove: (task) => needed(task).some((need) => failed[need] === 1),
        needsContext(task) {
            const context = at(tasks, task).needs.flatMap((need) => {
                const result = resultOf(need);
                if (result === undefined)
                    return [];
                return [
                    [need.key, { result, outputs: joinOutputs(need.tasks.map((id) => outputs.get(indexOf.get(id) ?? -1))) }],
                ];
            });
            return Object.fromEntries(context);
        },
        inherited(task) {
            const above = writersAbove(task);
            if (above.length === 0)
                return nothing;
            const written = above.map((writer) => environments.get(writer) ?? nothing);
            return {
                env: Object.fromEntries(written.flatMap(({ env }) => Object.entries(env))),
                path: [...new Set(written.flatMap(({ path }) => path).toReversed())],
            };
        },
    };
}
function needResult({ status, allowed }) {
    if (status === 'passed' || allowed)
        return 'success';
    return status === 'skipped' || status === 'cancelled' ? status : 'failure';
}
function joinResults(results) {
    if (results.includes('failure'))
        return 'failure';
    if (results.includes('cancelled'))
        return 'cancelled';
    return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}
function joinOutputs(legs) {
    const joined = new Map();
    for (const leg of legs) {
        for (const [name, value] of Object.entries(leg ?? {})) {
            if (value !== '' || !joined.has(name))
                joined.set(name, value);
        }
    }
    return Object.fromEntries(joined);
}

;// CONCATENATED MODULE: ./lib/bundle/engine/resumption.js
function beginningOf(resumption) {
    if (resumption === undefined)
        return { type: 'run-started' };
    const { restored, again, leftovers } = resumption;
    return { type: 'run-resumed', restored: [...restored.keys()], again, leftovers };
}
function leftOf({ status }, trace) {
    const { env = {}, path = [] } = (status === 'passed' ? trace?.last : undefined) ?? {};
    return { ...(Object.keys(env).length === 0 ? {} : { env }), ...(path.length === 0 ? {} : { path }) };
}

// EXTERNAL MODULE: ./lib/bundle/engine/retry.js
var engine_retry = __webpack_require__(4849);
// EXTERNAL MODULE: ./lib/bundle/expressions/evaluate.js + 1 modules
var evaluate = __webpack_require__(2855);
// EXTERNAL MODULE: ./lib/bundle/expressions/template.js
var expressions_template = __webpack_require__(1208);
;// CONCATENATED MODULE: ./lib/bundle/engine/scopes.js



function createScopes(graph, ended, known) {
    const scopeAndEnv = (index, cancelling = false) => {
        const task = at(graph.tasks, index);
        const inherited = ended.inherited(index).env;
        const [literal, dynamic] = partition(Object.entries(task.env), ([, value]) => !(0,expressions_template/* holdsExpression */.x9)(value));
        const visible = {
            ...known['env'],
            ...inherited,
            ...Object.fromEntries(literal),
        };
        const scope = {
            contexts: { ...known, needs: ended.needsContext(index), matrix: task.matrix ?? {}, env: visible },
            status: {
                success: () => !cancelling && task.needs.every((need) => ended.resultOf(need) === 'success'),
                failure: () => ended.failureAbove(index),
                cancelled: () => cancelling,
            },
        };
        const good = [];
        const withGood = () => ({
            ...scope,
            contexts: { ...scope.contexts, env: { ...visible, ...Object.fromEntries(good) } },
        });
        let problem;
        for (const [name, value] of dynamic) {
            const result = (0,evaluate/* evaluateTemplate */.M1)(value, withGood());
            if (result.ok)
                good.push([name, result.value]);
            else
                problem ??= whatFailed(`env.${name}`, result.problem);
        }
        return { scope: withGood(), env: { ...inherited, ...Object.fromEntries([...literal, ...good]) }, problem };
    };
    const text = (template, task) => (0,expressions_template/* holdsExpression */.x9)(template) ? (0,evaluate/* evaluateTemplate */.M1)(template, scopeAndEnv(task).scope) : { ok: true, value: template };
    return {
        of: (task, cancelling) => scopeAndEnv(task, cancelling).scope,
        text,
        command(index) {
            const task = at(graph.tasks, index);
            const inherited = ended.inherited(index);
            const args = task.command.kind === 'script' ? task.command.args : [];
            if (![task.name, task.working_directory, ...args, ...Object.values(task.env)].some(expressions_template/* holdsExpression */.x9)) {
                const { name, working_directory } = task;
                const env = { ...inherited.env, ...task.env };
                return { ok: true, value: { name: name || task.id, args, env, path: inherited.path, working_directory } };
            }
            const { scope, env, problem } = scopeAndEnv(index);
            if (problem !== undefined)
                return { ok: false, problem };
            return evaluateParts(task, args, scope, { env, path: inherited.path });
        },
    };
}
function evaluateParts(task, args, scope, { env, path }) {
    let problem;
    const evaluated = (key, template) => {
        const result = (0,evaluate/* evaluateTemplate */.M1)(template, scope);
        if (result.ok)
            return result.value;
        problem ??= whatFailed(key, result.problem);
        return '';
    };
    const value = {
        name: evaluated('name', task.name).trim() || task.id,
        args: args.map((arg, index) => evaluated(`args[${index}]`, arg)),
        env,
        path,
        working_directory: evaluated('working-directory', task.working_directory).trim() || '.',
    };
    return problem === undefined ? { ok: true, value } : { ok: false, problem };
}
function whatFailed(key, problem) {
    return `its ${key} can't be evaluated: ${problem}`;
}
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}

;// CONCATENATED MODULE: ./lib/bundle/engine/conditions.js




const run = { kind: 'run' };
function judge(index, { graph, ended, scopes, not_due }, cancellation) {
    const task = at(graph.tasks, index);
    const cancelling = cancellation !== undefined;
    if (task.skip !== undefined) {
        const reason = scopes.text(task.skip, index);
        if (!reason.ok)
            return { kind: 'refuse', status: 'error', reason: whatFailed('skip', reason.problem) };
        return { kind: 'refuse', status: 'skipped', reason: oneLine(reason.value) || 'its skip says so' };
    }
    const notDue = not_due?.get(task.id);
    if (notDue !== undefined)
        return skipped(task, ended, notDue);
    const blocking = unsuccessfulNeed(task, ended);
    const success = blocking === undefined && !cancelling;
    const asksForSuccess = task.if === undefined || !(0,evaluate/* usesStatusFunction */.Rt)(task.if);
    if (asksForSuccess && !success)
        return skipped(task, ended, whyNot(blocking, cancellation));
    if (task.if === undefined)
        return run;
    const holds = (0,evaluate/* evaluateCondition */.F9)(task.if, scopes.of(index, cancelling));
    if (!holds.ok)
        return { kind: 'refuse', status: 'error', reason: whatFailed('condition', holds.problem) };
    return holds.value ? run : skipped(task, ended, `its condition is false: ${oneLine(task.if)}`);
}
function skipped(task, ended, reason) {
    const refusal = { kind: 'refuse', status: 'skipped', reason };
    if (task.command.kind !== 'gate')
        return refusal;
    const joined = joinResults(task.needs.map((need) => ended.resultOf(need)));
    return joined === 'failure' || joined === 'cancelled' ? { ...refusal, result: joined } : refusal;
}
function unsuccessfulNeed(task, ended) {
    const unsuccessful = task.needs.filter((need) => ended.resultOf(need) !== 'success');
    const [worst] = ['failure', 'cancelled', 'skipped'].flatMap((result) => {
        const ids = unsuccessful.flatMap((need) => need.tasks.filter((id) => ended.resultOfTask(id) === result));
        const [id] = ids;
        return id === undefined ? [] : [{ id, result }];
    });
    return worst === undefined ? undefined : { ...worst, words: `needs "${worst.id}", which ${fate(worst.id, ended)}` };
}
function fate(id, ended) {
    const words = {
        passed: 'passed',
        failed: 'failed',
        timeout: 'timed out',
        error: 'ended in error',
        skipped: 'was skipped',
        cancelled: 'was cancelled',
    };
    const status = ended.statusOfTask(id);
    return status === undefined ? 'is left out of this run' : words[status];
}
function whyNot(blocking, cancellation) {
    if (blocking !== undefined && (cancellation === undefined || blocking.result === 'failure'))
        return blocking.words;
    return notStarted(cancellation);
}
function notStarted(cancellation) {
    return `not started because of ${cancellation?.reason ?? 'the end of the run'}`;
}
function oneLine(source) {
    const line = source.replace(/\s+/g, ' ').trim();
    return line.length <= 200 ? line : `${line.slice(0, 199)}\u2026`;
}

;// CONCATENATED MODULE: ./lib/bundle/engine/fifo.js
function createFifo() {
    let items = [];
    let front = 0;
    return {
        push: (item) => void items.push(item),
        shift() {
            const item = items[front];
            if (item === undefined)
                return undefined;
            items[front] = undefined;
            front += 1;
            if (front === items.length) {
                items = [];
                front = 0;
            }
            return item;
        },
    };
}

// EXTERNAL MODULE: ./lib/bundle/text/byte-order.js
var byte_order = __webpack_require__(4683);
;// CONCATENATED MODULE: ./lib/bundle/engine/rank.js


function rankTasks(graph, durations = new Map()) {
    const remaining = remainingPaths(graph, durations);
    const { tasks } = graph;
    const order = tasks
        .map((_, index) => index)
        .sort((a, b) => {
        const [one, other] = [at(tasks, a), at(tasks, b)];
        return other.priority - one.priority || at(remaining, b) - at(remaining, a) || (0,byte_order/* compareBytes */.Xo)(one.id, other.id);
    });
    const rankOf = new Int32Array(order.length);
    for (const [rank, task] of order.entries())
        rankOf[task] = rank;
    return { rankOf, taskOf: Int32Array.from(order) };
}
function remainingPaths(graph, durations) {
    const usual = median([...durations.values()]) ?? 1;
    const remaining = new Float64Array(graph.tasks.length);
    for (let index = graph.tasks.length - 1; index >= 0; index -= 1) {
        const task = at(graph.tasks, index);
        let longest = 0;
        for (const dependent of graph.dependents(index))
            longest = Math.max(longest, at(remaining, dependent));
        remaining[index] = longest + (task.command.kind === 'gate' ? 0 : (durations.get(task.id) ?? usual));
    }
    return remaining;
}
function median(values) {
    return values.toSorted((a, b) => a - b)[values.length >> 1];
}

;// CONCATENATED MODULE: ./lib/bundle/engine/heap.js
function createHeap() {
    const values = [];
    const value = (index) => values[index] ?? Number.POSITIVE_INFINITY;
    const swap = (a, b) => {
        const kept = value(a);
        values[a] = value(b);
        values[b] = kept;
    };
    return {
        size: () => values.length,
        peek: () => values[0],
        push(added) {
            let index = values.push(added) - 1;
            while (index > 0 && value(index) < value((index - 1) >> 1)) {
                swap(index, (index - 1) >> 1);
                index = (index - 1) >> 1;
            }
        },
        pop() {
            const smallest = values[0];
            const last = values.pop();
            if (last === undefined || values.length === 0)
                return smallest;
            values[0] = last;
            for (let index = 0;;) {
                const child = value(2 * index + 1) <= value(2 * index + 2) ? 2 * index + 1 : 2 * index + 2;
                if (value(index) <= value(child))
                    return smallest;
                swap(index, child);
                index = child;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/bundle/engine/ready-queue.js


function createReadyQueue(ranking, pools, demandOf) {
    let lines = new Map();
    let heads = createHeap();
    const lineOf = (demand) => {
        let line = lines.get(demand);
        if (line === undefined)
            lines.set(demand, (line = createHeap()));
        return line;
    };
    const takeFirst = (demand) => {
        const line = lineOf(demand);
        const task = at(ranking.taskOf, line.pop() ?? -1);
        const next = line.peek();
        if (next !== undefined)
            heads.push(next);
        pools.take(demand);
        return task;
    };
    const none = pools.demandOf({});
    return {
        add(task) {
            const rank = at(ranking.rankOf, task);
            const line = lineOf(demandOf(task));
            line.push(rank);
            if (line.peek() === rank)
                heads.push(rank);
        },
        take() {
            const survey = pools.survey();
            const waiting = new Map();
            let taken;
            while (taken === undefined && heads.size() > 0) {
                if (waiting.size > 0 && survey.exhausted()) {
                    if (lineOf(none).size() > 0)
                        taken = takeFirst(none);
                    break;
                }
                const rank = heads.pop() ?? -1;
                const demand = demandOf(at(ranking.taskOf, rank));
                if (lineOf(demand).peek() !== rank || waiting.has(demand))
                    continue;
                if (survey.admits(demand)) {
                    taken = takeFirst(demand);
                }
                else {
                    survey.reserve(demand);
                    waiting.set(demand, rank);
                }
            }
            for (const rank of waiting.values())
                heads.push(rank);
            return taken;
        },
        release: (task) => pools.give(demandOf(task)),
        clear() {
            lines = new Map();
            heads = createHeap();
        },
    };
}

;// CONCATENATED MODULE: ./lib/bundle/engine/resources.js

const slack = 1e-9;
function createPools(capacities) {
    const names = Object.keys(capacities);
    const indexOf = new Map(names.map((name, index) => [name, index]));
    const capacity = Float64Array.from(names, (name) => capacities[name] ?? 0);
    const free = capacity.slice();
    const holders = new Int32Array(names.length);
    const demands = new Map();
    const demandOf = (resources) => {
        const wanted = Object.entries(resources).map(([name, amount]) => [indexOf.get(name) ?? -1, amount]);
        wanted.sort(([a], [b]) => a - b);
        const key = wanted.join(';');
        let demand = demands.get(key);
        if (demand === undefined) {
            if (wanted.some(([pool, amount]) => pool < 0 || amount > at(capacity, pool) + slack)) {
                throw new Error(`a plan asks for more than its pools hold: ${JSON.stringify({ resources, capacities })}`);
            }
            demand = { pools: wanted.map(([pool]) => pool), amounts: wanted.map(([, amount]) => amount) };
            demands.set(key, demand);
        }
        return demand;
    };
    return {
        demandOf,
        take(demand) {
            for (const [place, pool] of demand.pools.entries()) {
                free[pool] = at(free, pool) - at(demand.amounts, place);
                holders[pool] = at(holders, pool) + 1;
            }
        },
        give(demand) {
            for (const [place, pool] of demand.pools.entries()) {
                holders[pool] = at(holders, pool) - 1;
                free[pool] = at(holders, pool) === 0 ? at(capacity, pool) : at(free, pool) + at(demand.amounts, place);
            }
        },
        survey() {
            const left = free.slice();
            return {
                admits: (demand) => demand.pools.every((pool, place) => at(left, pool) + slack >= at(demand.amounts, place)),
                reserve(demand) {
                    for (const [place, pool] of demand.pools.entries())
                        left[pool] = at(left, pool) - at(demand.amounts, place);
                },
                exhausted: () => left.every((amount) => amount <= 0),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/bundle/engine/trail.js

function createTrail(size) {
    const releasedBy = new Int32Array(size).fill(-1);
    const hasStarted = new Uint8Array(size);
    let cause = -1;
    let last = -1;
    return {
        beginTurn(next = -1) {
            cause = next;
        },
        released(task, by) {
            releasedBy[task] = by;
        },
        started(task) {
            if (hasStarted[task] === 0 && cause >= 0)
                releasedBy[task] = cause;
            hasStarted[task] = 1;
        },
        ended(task) {
            last = task;
        },
        path() {
            const path = [];
            for (let task = last; task >= 0; task = at(releasedBy, task))
                if (hasStarted[task] === 1)
                    path.push(task);
            return path.reverse();
        },
    };
}

;// CONCATENATED MODULE: ./lib/bundle/engine/verdict.js

function verdictOf(cancellation, isFailed) {
    if (cancellation?.cause === 'signal') {
        const exit_code = cancellation.reason === 'SIGINT' ? exit_codes/* exitCodes */.h.interrupted : exit_codes/* exitCodes */.h.terminated;
        return { status: 'cancelled', exit_code };
    }
    if (cancellation?.cause === 'timeout')
        return { status: 'cancelled', exit_code: exit_codes/* exitCodes */.h.taskFailed };
    if (isFailed)
        return { status: 'failure', exit_code: exit_codes/* exitCodes */.h.taskFailed };
    return { status: 'success', exit_code: exit_codes/* exitCodes */.h.success };
}

;// CONCATENATED MODULE: ./lib/bundle/engine/scheduler.js









const signalPatience = 4000;
const pending = 0;
const ready = 1;
const running = 2;
const retrying = 3;
const scheduler_final = 4;
const nothingLeft = { outputs: {}, env: {}, path: [] };
function createScheduler(options) {
    const { plan, graph, ended, scopes } = options;
    const { tasks } = graph;
    const states = new Uint8Array(tasks.length);
    const attempts = new Int32Array(tasks.length);
    const stopping = new Uint8Array(tasks.length);
    const waits = graph.waits.slice();
    const pools = createPools(plan.resources);
    const demands = tasks.map((task) => pools.demandOf(task.resources));
    const queue = createReadyQueue(rankTasks(graph, options.durations), pools, (task) => at(demands, task));
    const steps = createFifo();
    const unjudged = createFifo();
    let workers = options.max_parallel;
    let left = tasks.length;
    let isFailed = false;
    let cancellation;
    const trail = createTrail(tasks.length);
    for (const index of tasks.keys())
        if (waits[index] === 0)
            unjudged.push(index);
    function judgeNow(task) {
        return judge(task, { graph, ended, scopes, not_due: options.not_due }, cancellation);
    }
    function welcome(task) {
        if (states[task] !== pending)
            return;
        if (restore(task))
            return;
        const verdict = judgeNow(task);
        if (verdict.kind === 'refuse') {
            end(task, verdict.status, verdict.reason, nothingLeft, verdict.result);
        }
        else if (at(tasks, task).command.kind === 'gate') {
            end(task, 'passed', 'it runs nothing: all that it waited for has ended', nothingLeft);
        }
        else {
            states[task] = ready;
            steps.push({ kind: 'ready', task });
            queue.add(task);
        }
    }
    function begin(task) {
        const attempt = at(attempts, task) + 1;
        trail.started(task);
        attempts[task] = attempt;
        states[task] = running;
        workers -= 1;
        return { kind: 'start', task, attempt };
    }
    function leave(task) {
        workers += 1;
        queue.release(task);
        trail.beginTurn(task);
    }
    function end(task, status, reason, legacy, result, code = null) {
        const allowed = (0,engine_retry/* isAllowed */.Jr)(at(tasks, task), status, code);
        const flaky = status === 'passed' && at(attempts, task) > 1;
        steps.push({ kind: 'end', task, status, reason, allowed, flaky });
        conclude(task, { ...legacy, status, allowed }, result);
        if (allowed || !(status in failureWords))
            return;
        isFailed = true;
        const word = failureWords[status];
        if (plan.fail_fast)
            cancel({ cause: 'fail-fast', reason: `fail-fast: "${at(tasks, task).id}" ${word}` });
    }
    function restore(task) {
        const before = options.restored?.get(at(tasks, task).id);
        if (before !== undefined)
            conclude(task, { ...before, status: 'passed', allowed: false });
        return before !== undefined;
    }
    function conclude(task, legacy, result) {
        states[task] = scheduler_final;
        left -= 1;
        ended.add(task, legacy, result);
        for (const dependent of graph.dependents(task)) {
            const remaining = at(waits, dependent) - 1;
            waits[dependent] = remaining;
            if (remaining > 0)
                continue;
            trail.released(dependent, task);
            unjudged.push(dependent);
        }
    }
    function cancel(next) {
        const isSignal = next.cause === 'signal';
        if (left === 0 || (cancellation !== undefined && !isSignal))
            return;
        const isSecondSignal = cancellation?.cause === 'signal';
        if (!isSecondSignal) {
            cancellation = next;
            steps.push({ kind: 'cancelling', cancellation });
        }
        queue.clear();
        const isLater = (task) => Number(states[task] !== running);
        for (const task of [...tasks.keys()].sort((a, b) => isLater(a) - isLater(b))) {
            const state = at(states, task);
            if (state === scheduler_final || (state === pending && (!isSignal || restore(task))))
                continue;
            const verdict = isSignal ? undefined : judgeNow(task);
            if (verdict?.kind === 'run') {
                if (state === ready)
                    queue.add(task);
            }
            else if (state === running) {
                stopping[task] = 1;
                const { kill_after } = at(tasks, task);
                const patience = isSecondSignal ? 0 : isSignal ? Math.min(kill_after, signalPatience) : kill_after;
                steps.push({ kind: 'stop', task, reason: `cancelled by ${next.reason}`, kill_after: patience });
            }
            else if (at(attempts, task) > 0) {
                const reason = `cancelled by ${next.reason} before attempt ${at(attempts, task) + 1} of ${attemptsOf(task)}`;
                end(task, 'cancelled', reason, nothingLeft);
            }
            else {
                const status = isSignal ? 'cancelled' : (verdict?.status ?? 'skipped');
                end(task, status, isSignal ? notStarted(next) : (verdict?.reason ?? ''), nothingLeft, verdict?.result);
            }
        }
    }
    function attemptsOf(task) {
        return at(tasks, task).retry.max_attempts;
    }
    return {
        next() {
            for (;;) {
                const step = steps.shift();
                if (step !== undefined)
                    return step;
                const task = unjudged.shift();
                if (task !== undefined) {
                    welcome(task);
                    continue;
                }
                const first = workers > 0 ? queue.take() : undefined;
                return first === undefined ? undefined : begin(first);
            }
        },
        attemptEnded(task, result, legacy) {
            leave(task);
            const attempt = at(attempts, task);
            if (stopping[task] === 0 && (0,engine_retry/* isWorthRetrying */.J0)(at(tasks, task).retry, attempt, result)) {
                states[task] = retrying;
                steps.push({ kind: 'wait', task, attempt: attempt + 1, reason: result.reason });
                return;
            }
            trail.ended(task);
            end(task, result.status, inAll(result, attempt, attemptsOf(task)), legacy, undefined, result.exit_code);
        },
        couldNotStart(task, reason) {
            leave(task);
            end(task, 'error', reason, nothingLeft);
        },
        retryDue(task) {
            if (states[task] !== retrying)
                return;
            trail.beginTurn(undefined);
            states[task] = ready;
            queue.add(task);
        },
        cancel(next) {
            trail.beginTurn(undefined);
            cancel(next);
        },
        isFinished: () => left === 0,
        verdict: () => verdictOf(cancellation, isFailed),
        criticalPath: () => trail.path().map((task) => at(tasks, task).id),
    };
}
const failureWords = { failed: 'failed', timeout: 'timed out', error: 'ended in error' };
function inAll({ status, reason }, attempt, attempts) {
    if (attempt === 1 || status === 'cancelled')
        return reason;
    return `${reason} (attempt ${attempt} of ${attempts})`;
}

// EXTERNAL MODULE: ./lib/bundle/model/plan.js
var plan = __webpack_require__(1687);
// EXTERNAL MODULE: ./lib/bundle/text/cut.js
var cut = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/bundle/text/terminal.js
var terminal = __webpack_require__(8396);
;// CONCATENATED MODULE: ./lib/bundle/engine/last-words.js


const longest = 300;
const searched = 4096;
function lastWords({ stderr, stdout }) {
    return lastLine(stderr) ?? lastLine(stdout);
}
function lastLine(text) {
    const line = text
        .slice(-searched)
        .split(/\r?\n|\r/)
        .map((part) => (0,terminal.oneLine)(part).trim())
        .findLast((part) => part !== '');
    return line === undefined ? undefined : (0,cut/* cut */.J)(line, longest);
}

;// CONCATENATED MODULE: ./lib/bundle/engine/task-result.js



const mostAnnotations = 1000;
const mostWarnings = 100;
function createTrace(readyAt) {
    return {
        readyAt,
        startedAt: undefined,
        endedAt: readyAt,
        name: undefined,
        attempts: [],
        last: undefined,
        log: null,
        annotations: [],
        warnings: [],
    };
}
function beginAttempt(trace, name, elapsed) {
    trace.startedAt ??= elapsed;
    trace.name = name;
    trace.last = undefined;
    trace.annotations = [];
}
function endAttempt(trace, { record, outcome }, elapsed) {
    trace.endedAt = elapsed;
    trace.attempts.push(record);
    trace.last = outcome;
    trace.log = outcome.log ?? trace.log;
}
function addAnnotation(trace, annotation) {
    return trace.annotations.length < mostAnnotations && trace.annotations.push(annotation) > 0;
}
function addWarning(trace, message) {
    return trace.warnings.length < mostWarnings && trace.warnings.push(message) > 0;
}
function taskResult(task, run_id, ending, name, trace = createTrace(0)) {
    const { status, reason, allowed, flaky } = ending;
    const { attempts, last, startedAt } = trace;
    return {
        id: task.id,
        run_id,
        script: task.command.kind === 'script' ? task.command.script : null,
        name,
        subdirectory: task.subdirectory,
        start_time: attempts[0]?.start_time ?? null,
        end_time: attempts.at(-1)?.end_time ?? null,
        status,
        exit_code: attempts.at(-1)?.exit_code ?? null,
        execution_time: startedAt === undefined ? 0 : secondsSince(startedAt, trace.endedAt),
        error: status === 'passed' ? null : reason,
        attempts,
        reason,
        allowed,
        flaky,
        cached: false,
        restored: false,
        outputs: { ...last?.outputs },
        annotations: [...trace.annotations, ...ownAnnotation(task, ending, name, trace)],
        needs: [...(0,plan/* neededTasks */.G)(task)],
        matrix: task.matrix === undefined ? null : { ...task.matrix },
        tags: [...task.tags],
        queue_time: startedAt === undefined ? 0 : secondsSince(trace.readyAt, startedAt),
        max_rss_bytes: most(attempts.map((attempt) => attempt.max_rss_bytes)),
        cpu_seconds: sum(attempts.map((attempt) => attempt.cpu_seconds)),
        stdout_truncated: last?.output.stdout_truncated ?? false,
        stderr_truncated: last?.output.stderr_truncated ?? false,
        log: trace.log,
        warnings: [...trace.warnings],
    };
}
function ownAnnotation(task, { status, reason, allowed }, title, { annotations, last }) {
    if (status !== 'failed' && status !== 'timeout' && status !== 'error')
        return [];
    const isExplained = annotations.some(({ level }) => level === 'error');
    const said = last === undefined || isExplained ? undefined : lastWords(last.output);
    const isScript = task.command.kind === 'script';
    const { file, line } = isScript ? { file: task.command.script, line: 1 } : task.origin;
    return [
        {
            level: allowed ? 'warning' : 'error',
            message: said === undefined ? reason : `${reason}: ${said}`,
            title,
            path: file ?? null,
            start_line: file === undefined ? null : (line ?? null),
            end_line: file === undefined ? null : (line ?? null),
            start_column: null,
            end_column: null,
        },
    ];
}
function most(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.max(...known);
}
function sum(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/bundle/engine/run.js









function runPlan(plan, options, ports) {
    const { clock, chance } = ports;
    const { run_id, max_parallel } = options;
    const graph = graphOf(plan);
    const ended = createEndedTasks(graph);
    const scopes = createScopes(graph, ended, options.contexts);
    const { resumption, not_due } = options;
    const restored = resumption?.restored;
    const scheduler = createScheduler({ plan, graph, ended, scopes, max_parallel, not_due, restored });
    const traces = new Map();
    const live = new Map();
    const pauses = new Map();
    let callOffTimeout = () => { };
    let isBusy = true;
    const faults = [];
    let settle;
    const done = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    function emit(event, output) {
        ports.events.emit({ time: new Date(clock.now()).toISOString(), ...event }, output);
    }
    function happen(call) {
        if (isBusy)
            return protect(call);
        isBusy = true;
        protect(() => {
            call();
            for (let step = nextStep(); step !== undefined; step = nextStep())
                carryOut(step);
            if (faults.length > 0)
                return;
            if (scheduler.isFinished())
                finish();
            else if (live.size + pauses.size === 0)
                throw new Error('nothing runs and nothing can start, but tasks are left');
        });
        isBusy = false;
        if (faults.length > 0 && live.size === 0)
            settle.reject(faults[0]);
    }
    function nextStep() {
        return faults.length === 0 ? scheduler.next() : undefined;
    }
    function protect(call) {
        if (faults.length > 0)
            return;
        try {
            call();
        }
        catch (error) {
            faults.push(error);
            callOffTimeout();
            for (const callOff of pauses.values())
                callOff();
            for (const attempt of live.values())
                attempt.stop('ended by a fault of the orchestrator itself', 0);
        }
    }
    function carryOut(step) {
        switch (step.kind) {
            case 'ready':
                traces.set(step.task, createTrace(clock.elapsed()));
                return emit({ type: 'task-ready', task: idOf(step.task) });
            case 'start':
                return start(step.task, step.attempt);
            case 'wait':
                return pause(step.task, step.attempt, step.reason);
            case 'stop':
                return live.get(step.task)?.stop(step.reason, step.kill_after);
            case 'cancelling':
                return emit({ type: 'run-cancelling', ...step.cancellation });
            case 'end':
                return end(step);
            default:
                return step;
        }
    }
    function start(index, attempt) {
        const task = at(graph.tasks, index);
        const evaluated = scopes.command(index);
        if (!evaluated.ok)
            return scheduler.couldNotStart(index, evaluated.problem);
        const { name, ...command } = evaluated.value;
        const trace = traceOf(index);
        const { max_attempts } = task.retry;
        const output_patterns = task.retry.on.flatMap((rule) => typeof rule === 'object' && 'output' in rule ? [rule.output] : []);
        const request = { task, attempt, max_attempts, ...command, output_patterns };
        beginAttempt(trace, name, clock.elapsed());
        emit({ type: 'attempt-started', task: task.id, attempt, max_attempts, name });
        const observer = {
            printed: () => { },
            annotated: (annotation) => protect(() => {
                if (addAnnotation(trace, annotation))
                    emit({ type: 'task-annotated', task: task.id, annotation });
            }),
            warned: (message) => protect(() => {
                if (addWarning(trace, message))
                    emit({ type: 'task-warned', task: task.id, message });
            }),
            ended: (attemptEnd) => {
                live.delete(index);
                happen(() => {
                    endAttempt(trace, attemptEnd, clock.elapsed());
                    emit({ type: 'attempt-ended', task: task.id, attempt, result: attemptEnd.record });
                    scheduler.attemptEnded(index, attemptEnd.result, attemptEnd.outcome);
                });
            },
        };
        live.set(index, startAttempt(request, ports, observer));
    }
    function pause(index, attempt, reason) {
        const { id, retry } = at(graph.tasks, index);
        const delay = (0,engine_retry/* retryDelay */.a2)(retry, attempt - 1, retry.jitter ? chance.next() : 1);
        const due = () => happen(() => {
            pauses.delete(index);
            scheduler.retryDue(index);
        });
        pauses.set(index, clock.after(delay, due));
        emit({ type: 'task-retrying', task: id, attempt, delay: delay / 1000, reason });
    }
    function end(ending) {
        const { task: index, status } = ending;
        const task = at(graph.tasks, index);
        const trace = traces.get(index);
        traces.delete(index);
        pauses.get(index)?.();
        pauses.delete(index);
        const result = taskResult(task, run_id, ending, trace?.name ?? nameOf(index), trace);
        emit({ type: 'task-ended', task: task.id, status, result, ...leftOf(result, trace) }, trace?.last?.output);
    }
    function finish() {
        callOffTimeout();
        const verdict = scheduler.verdict();
        emit({ type: 'run-ended', ...verdict, critical_path: scheduler.criticalPath() });
        settle.resolve(verdict);
    }
    function begin() {
        isBusy = false;
        happen(() => {
            const { name, config_file = null } = plan;
            const { tool_version, plan_digest } = options;
            const tasks = plan.tasks.map((task) => task.id);
            const head = { schema_version: 1, run_id, name, config_file, plan_digest, tool_version, max_parallel };
            const asked = options.asked === undefined ? {} : { asked: options.asked };
            emit({ ...beginningOf(resumption), ...head, tasks, ...asked });
            for (const message of options.warnings ?? [])
                emit({ type: 'run-warned', message });
            const { timeout } = plan;
            if (timeout === undefined)
                return;
            const reason = `the run's timeout of ${(0,duration/* formatDuration */.a3)(timeout)}`;
            callOffTimeout = clock.after(timeout, () => cancel({ cause: 'timeout', reason }));
        });
    }
    function cancel(cancellation) {
        if (!scheduler.isFinished())
            happen(() => scheduler.cancel(cancellation));
    }
    function idOf(index) {
        return at(graph.tasks, index).id;
    }
    function nameOf(index) {
        const { id, name } = at(graph.tasks, index);
        const evaluated = scopes.text(name, index);
        return (evaluated.ok && evaluated.value.trim()) || id;
    }
    function traceOf(index) {
        const trace = traces.get(index);
        if (trace === undefined)
            throw new Error(`"${idOf(index)}" starts before it is ready`);
        return trace;
    }
    queueMicrotask(begin);
    return { done, cancel: (cause, signal) => cancel({ cause, reason: signal }) };
}

// EXTERNAL MODULE: ./lib/bundle/model/version.js
var version = __webpack_require__(4978);
// EXTERNAL MODULE: ./lib/bundle/planning/digest.js
var digest = __webpack_require__(9325);
;// CONCATENATED MODULE: ./lib/bundle/process/clock.js
let ahead = Number.NEGATIVE_INFINITY;
const systemClock = {
    now() {
        ahead = Math.max(ahead, Date.now() - performance.now());
        return Math.round(performance.now() + ahead);
    },
    elapsed: () => performance.now(),
    after: (delay, call) => {
        const timer = setTimeout(call, Math.min(delay, 2 ** 31 - 1));
        return () => clearTimeout(timer);
    },
};
const systemChance = { next: () => Math.random() };

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/bundle/process/cpus.js



function availableCpus(read = readSystemFile, affinity = (0,external_node_os_.availableParallelism)()) {
    const groups = read('/proc/self/cgroup') ?? '';
    const quotas = groups.split('\n').flatMap((line) => {
        const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (controllers === undefined || path === undefined)
            return [];
        if (controllers === '')
            return upwards(path).map((group) => quotaV2(read((0,external_node_path_.join)('/sys/fs/cgroup', group, 'cpu.max'))));
        if (!controllers.split(',').includes('cpu'))
            return [];
        return ['cpu', controllers].flatMap((mount) => upwards(path).map((group) => quotaV1(read, (0,external_node_path_.join)('/sys/fs/cgroup', mount, group))));
    });
    const least = Math.min(affinity, ...quotas.filter((quota) => quota !== undefined).map((quota) => Math.ceil(quota)));
    return Math.max(1, least);
}
function upwards(path) {
    const parts = path.split('/').filter(Boolean);
    return [...parts.keys(), parts.length].map((length) => parts.slice(0, length).join('/'));
}
function quotaV2(text) {
    const [, quota, period] = /^(\d+) (\d+)/.exec(text ?? '') ?? [];
    return quota === undefined || Number(period) === 0 ? undefined : Number(quota) / Number(period);
}
function quotaV1(read, folder) {
    const quota = Number(read((0,external_node_path_.join)(folder, 'cpu.cfs_quota_us')) ?? -1);
    const period = Number(read((0,external_node_path_.join)(folder, 'cpu.cfs_period_us')) ?? 0);
    return quota > 0 && period > 0 ? quota / period : undefined;
}
function readSystemFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/bundle/files/why-failed.js
var why_failed = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/bundle/protocol/limits.js
var limits = __webpack_require__(5101);
// EXTERNAL MODULE: ./lib/bundle/protocol/redact.js + 14 modules
var redact = __webpack_require__(3274);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/bundle/files/stat.js
var stat = __webpack_require__(3948);
;// CONCATENATED MODULE: ./lib/bundle/protocol/workspace-path.js




const remembered = 2000;
function workspacePaths(workspace, workingDirectory) {
    const real = realPath(workspace) ?? (0,external_node_path_.resolve)(workspace);
    const from = (0,external_node_path_.resolve)(real, workingDirectory);
    const inside = (path) => {
        const way = (0,external_node_path_.relative)(real, path);
        return way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way)
            ? null
            : way.split(external_node_path_.sep).join('/');
    };
    const file = (path) => {
        const found = realPath(path);
        return found !== undefined && isFile(found) ? inside(found) : null;
    };
    return {
        existing: memo((given) => {
            const path = plainPath(given);
            return path === undefined ? null : (file((0,external_node_path_.resolve)(from, path)) ?? file((0,external_node_path_.resolve)(real, path)));
        }),
        named: memo((given) => {
            const path = plainPath(given);
            if (path === undefined)
                return null;
            const found = [real, from]
                .map((base) => (0,external_node_path_.resolve)(base, path))
                .find((candidate) => realPath(candidate) !== undefined);
            if (found !== undefined)
                return file(found);
            return inside((0,external_node_path_.resolve)(real, path)) ?? inside((0,external_node_path_.join)(real, (0,external_node_path_.relative)((0,external_node_path_.resolve)(workspace), (0,external_node_path_.resolve)(real, path))));
        }),
    };
}
function plainPath(given) {
    const path = given.trim();
    if (path === '' || path.length > 4096 || path.includes('\0'))
        return undefined;
    if (!path.startsWith('file://'))
        return path;
    try {
        return (0,external_node_url_.fileURLToPath)(path);
    }
    catch {
        return undefined;
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isFile(path) {
    return (0,stat/* statOf */._)(path)?.isFile() ?? false;
}
function memo(find) {
    const known = new Map();
    return (path) => {
        let found = known.get(path);
        if (found === undefined) {
            found = find(path);
            if (known.size >= remembered)
                known.clear();
            known.set(path, found);
        }
        return found;
    };
}

// EXTERNAL MODULE: ./lib/bundle/files/plain-file.js
var plain_file = __webpack_require__(9215);
;// CONCATENATED MODULE: ./lib/bundle/process/inline-script.js


function placeInConfiguration(annotation, task, workspace) {
    const file = task.origins['command']?.file ?? task.origin.file;
    if (file === undefined)
        return { ...annotation, path: null, ...nowhere };
    const line = annotation.start_line === null ? undefined : lineInFile(task, workspace, annotation.start_line);
    const place = line ?? task.origins['command']?.line ?? task.origin.line ?? null;
    return { ...annotation, path: file, ...nowhere, start_line: place, end_line: place };
}
const nowhere = { start_line: null, end_line: null, start_column: null, end_column: null };
function lineInFile(task, workspace, line) {
    const origin = task.origins['command'];
    if (task.command.kind !== 'run' || origin?.file === undefined || origin.line === undefined)
        return undefined;
    const scripted = task.command.run.split('\n')[line - 1];
    const file = (0,plain_file/* readPlainFile */.b)((0,external_node_path_.join)(workspace, origin.file), { atMost: 32 * 1024 * 1024 });
    if (!file.ok)
        return undefined;
    const written = file.bytes.toString('utf8').split(/\r?\n/);
    const first = written[origin.line - 1] ?? '';
    const literal = first.slice((origin.column ?? 1) - 1).startsWith('|');
    const at = literal ? origin.line + line : origin.line + line - 1;
    const found = written[at - 1];
    if (scripted === undefined || found === undefined)
        return undefined;
    return literal ? (found.trim() === scripted.trim() ? at : undefined) : found.includes(scripted) ? at : undefined;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/bundle/protocol/command-lines.js

const lineFeed = 10;
const colon = 58;
const colons = Buffer.from('::');
const commandLike = /^[\s\u0085]*(?:::|:?\uFFFD?$)/;
const headLength = 256;
function mayBecomeCommand(beginning) {
    return beginning.length <= limits/* limits */.F.commandLine && commandLike.test(beginning.toString('utf8', 0, headLength));
}
function findCommandLines(bytes, from, to, found) {
    for (let at = bytes.indexOf(colons, from); at >= 0 && at < to; at = nextColons(bytes, at, to)) {
        let start = at;
        while (start > from && isBlankLike(bytes[start - 1]))
            start -= 1;
        if (start > from && bytes[start - 1] !== lineFeed)
            continue;
        if (!commandLike.test(bytes.toString('utf8', start, at + 2)))
            continue;
        const end = bytes.indexOf(lineFeed, at);
        found(start, end);
        at = end;
    }
}
function writtenMessage(line) {
    return line.slice(line.indexOf('::', line.indexOf('::') + 2) + 2);
}
function nextColons(bytes, after, to) {
    for (let at = after + 2; at < to; at += 2) {
        if (bytes[at] !== colon)
            continue;
        if (bytes[at - 1] === colon)
            return at - 1;
        if (bytes[at + 1] === colon)
            return at;
    }
    return -1;
}
function isBlankLike(byte) {
    return (byte <= 32 && byte !== lineFeed) || byte >= 128;
}

// EXTERNAL MODULE: ./lib/bundle/protocol/commands.js
var commands = __webpack_require__(4555);
// EXTERNAL MODULE: ./lib/bundle/protocol/built-in-matchers.js + 7 modules
var built_in_matchers = __webpack_require__(5568);
;// CONCATENATED MODULE: ./lib/bundle/protocol/problem-lines.js

const problem_lines_lineFeed = 10;
const step = 64 * 1024;
class ProblemLines {
    #bytes;
    #to;
    #text = '';
    #from = 0;
    constructor(bytes, to) {
        this.#bytes = bytes;
        this.#to = to;
    }
    next(start) {
        const read = this.#from + this.#text.length;
        if (start >= read) {
            if (start < this.#to)
                this.#read(start);
            return Math.min(start, this.#to);
        }
        built_in_matchers/* mayBeginAmongLines */.ek.lastIndex = start - this.#from - 1;
        if (!built_in_matchers/* mayBeginAmongLines */.ek.test(this.#text))
            return this.next(read);
        return this.#from + this.#text.lastIndexOf('\n', built_in_matchers/* mayBeginAmongLines */.ek.lastIndex - 2) + 1;
    }
    #read(from) {
        const end = this.#bytes.indexOf(problem_lines_lineFeed, from + step) + 1;
        this.#from = from;
        this.#text = this.#bytes.toString('latin1', from, end === 0 ? this.#to : Math.min(end, this.#to));
    }
}

// EXTERNAL MODULE: ./lib/bundle/text/bounded-regex.js
var bounded_regex = __webpack_require__(6545);
;// CONCATENATED MODULE: ./lib/bundle/process/line-watch.js



const line_watch_lineFeed = 10;
const carriageReturn = 13;
const line_watch_nothing = Buffer.alloc(0);
class LineWatch {
    #listener;
    #held = line_watch_nothing;
    #begun;
    #begunLength = 0;
    constructor(listener) {
        this.#listener = listener;
    }
    pass(chunk) {
        const fresh = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const bytes = this.#held.length === 0 ? fresh : Buffer.concat([this.#held, fresh]);
        this.#held = line_watch_nothing;
        let start = 0;
        if (this.#begun !== undefined) {
            const end = bytes.indexOf(line_watch_lineFeed);
            this.#begin(end < 0 ? bytes : bytes.subarray(0, end));
            if (end < 0)
                return bytes;
            this.#tellBegun();
            start = end + 1;
        }
        const last = bytes.lastIndexOf(line_watch_lineFeed) + 1;
        if (last > start)
            this.#tellLines(bytes, start, last);
        const open = bytes.subarray(Math.max(start, last));
        if (open.length === 0)
            return bytes;
        if (mayBecomeCommand(open)) {
            this.#held = Buffer.from(open);
            return bytes.subarray(0, bytes.length - open.length);
        }
        this.#begun = [];
        this.#begin(open);
        return bytes;
    }
    end() {
        const held = this.#held;
        this.#held = line_watch_nothing;
        if (held.length > 0)
            this.#tell(held, 0, held.length);
        if (this.#begun !== undefined)
            this.#tellBegun();
        return held;
    }
    #begin(bytes) {
        const room = limits/* limits */.F.commandLine - this.#begunLength;
        if (room <= 0 || bytes.length === 0 || this.#listener.attention === 'commands')
            return;
        const kept = Buffer.from(bytes.subarray(0, room));
        this.#begun?.push(kept);
        this.#begunLength += kept.length;
    }
    #tellBegun() {
        const line = Buffer.concat(this.#begun ?? []);
        this.#begun = undefined;
        this.#begunLength = 0;
        if (line.length > 0)
            this.#tell(line, 0, line.length);
    }
    #tellLines(bytes, from, to) {
        const problems = new ProblemLines(bytes, to);
        for (let start = from; start < to;) {
            const { attention } = this.#listener;
            if (attention === 'commands') {
                findCommandLines(bytes, start, to, (begin, end) => this.#tell(bytes, begin, end));
                return;
            }
            if (attention === 'problems')
                start = problems.next(start);
            if (start >= to)
                return;
            const end = bytes.indexOf(line_watch_lineFeed, start);
            if (end > start)
                this.#tell(bytes, start, end);
            start = end + 1;
        }
    }
    #tell(bytes, start, end) {
        const whole = bytes[end - 1] === carriageReturn ? end - 1 : end;
        this.#listener.line(bytes.toString('utf8', start, Math.min(whole, start + limits/* limits */.F.commandLine)));
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/output-watch.js






const matchedBytes = 1024 * 1024;
const patternTime = 5000;
class OutputWatch {
    #options;
    #matcher;
    #lines = new LineWatch(this);
    #patterns;
    #matched = new Set();
    #spent = 0;
    #passed = 0;
    #shown = 0;
    constructor(options) {
        this.#options = options;
        this.#patterns = new Map(options.patterns.map((pattern) => [pattern, (0,bounded_regex/* boundedRegex */.R)(pattern)]));
    }
    get matchedPatterns() {
        return this.#matched;
    }
    get attention() {
        if (this.#patterns.size > 0)
            return 'every line';
        return this.#passed < matchedBytes ? this.#matching : 'commands';
    }
    get #matching() {
        return (this.#matcher?.everyLine ?? this.#options.everyLine) ? 'every line' : 'problems';
    }
    pass(chunk) {
        const bytes = this.#lines.pass(chunk);
        this.#passed += chunk.length;
        if (this.#shown < matchedBytes)
            this.#shown = this.#passed;
        return bytes;
    }
    end() {
        return this.#lines.end();
    }
    finish(tail, total) {
        const unseen = Math.min(tail.length, total - this.#shown);
        const problems = new ProblemLines(tail, tail.length);
        const from = tail.length - Math.max(0, unseen);
        for (let start = unseen > 0 ? tail.indexOf('\n', from) + 1 || from : tail.length; start < tail.length;) {
            if (this.#matching === 'problems')
                start = problems.next(start);
            const end = tail.indexOf('\n', start);
            if (start < tail.length)
                this.#match(tail.toString('utf8', start, end < 0 ? tail.length : end));
            start = end < 0 ? tail.length : end + 1;
        }
        this.#matcher?.end().forEach(this.#options.annotated);
    }
    line(text) {
        const command = (0,commands/* parseCommand */.RM)(text);
        if (command !== undefined) {
            this.#obey(command, text);
            return;
        }
        if (this.#patterns.size > 0)
            this.#lookFor(withoutColours(text));
        if (this.#passed < matchedBytes)
            this.#match(text);
    }
    #lookFor(line) {
        const start = performance.now();
        for (const [pattern, expression] of this.#patterns) {
            if (!expression.test(line))
                continue;
            this.#matched.add(pattern);
            this.#patterns.delete(pattern);
        }
        this.#spent += performance.now() - start;
        if (this.#spent <= patternTime)
            return;
        const patterns = [...this.#patterns.keys()].map((pattern) => `"${pattern}"`).join(', ');
        this.#options.warned(`looking for ${patterns} of \`retry.on\` took more than ${patternTime / 1000} s and was given up`);
        this.#patterns.clear();
    }
    #match(text) {
        (this.#matcher ??= this.#options.matcher()).line(text).forEach(this.#options.annotated);
    }
    #obey(command, line) {
        if (command.name === 'add-mask') {
            for (const value of new Set([command.message, writtenMessage(line)]))
                this.#options.redactor.add(value);
            return;
        }
        const annotation = (0,commands/* commandAnnotation */.dv)(command, (path) => this.#options.paths().named(path));
        if (annotation !== undefined)
            this.#options.annotated(annotation);
    }
}
function withoutColours(text) {
    return text.includes('\u001b') ? (0,external_node_util_.stripVTControlCharacters)(text) : text;
}

;// CONCATENATED MODULE: ./lib/bundle/process/attempt-watches.js





function watchesOf(run, request, folder, script, listener) {
    let known;
    const paths = () => (known ??= pathsWithScript(workspacePaths(run.workspace, folder), script));
    const placed = (annotation) => script !== undefined && annotation.path === script
        ? placeInConfiguration(annotation, request.task, run.workspace)
        : annotation;
    let told = 0;
    const options = {
        matcher: () => run.matchers.matcher(paths(), (message) => listener.warned(message)),
        everyLine: run.matchers.everyLine,
        patterns: request.output_patterns,
        redactor: {
            add: (secret) => {
                listener.masked?.();
                const isHidden = run.redactor.add(secret);
                if (!isHidden)
                    listener.warned(redact/* standsInName */.M);
                return isHidden;
            },
        },
        paths,
        warned: (message) => listener.warned(message),
        annotated: (annotation) => {
            told += 1;
            if (told <= limits/* limits */.F.annotationsPerAttempt)
                listener.annotated(placed(annotation));
        },
    };
    return { stdout: new OutputWatch(options), stderr: new OutputWatch(options) };
}
function pathsWithScript(paths, script) {
    return { ...paths, existing: (path) => (path === script ? path : paths.existing(path)) };
}

;// CONCATENATED MODULE: ./lib/bundle/process/arrival-order.js
const arrival_order_lineFeed = 10;
class ArrivalOrder {
    #chunks = { stdout: [], stderr: [] };
    #runs = [];
    #last;
    #held = 0;
    get held() {
        return this.#held;
    }
    add(stream, bytes) {
        this.#chunks[stream].push(bytes);
        this.#held += bytes.length;
    }
    seen(stream) {
        if (this.#runs.at(-1) !== stream)
            this.#runs.push(stream);
    }
    take(moment) {
        if (this.#held === 0) {
            if (moment !== 'moving')
                this.#runs = [];
            return [];
        }
        const dealerOf = (stream) => new Dealer(this.#chunks[stream], {
            runs: this.#runs.reduce((sum, run) => sum + (run === stream ? 1 : 0), 0),
            continued: this.#runs[0] === stream && this.#last === stream,
            moment,
        });
        const stdout = dealerOf('stdout');
        const stderr = dealerOf('stderr');
        const pieces = [];
        for (const [index, run] of this.#runs.entries()) {
            const dealer = run === 'stdout' ? stdout : stderr;
            if (dealer.waits && moment === 'moving')
                return this.#keep(pieces, this.#runs.slice(index), stdout, stderr);
            const { bytes, open } = dealer.deal();
            this.#last = run;
            pieces.push({ stream: run, bytes });
            if (open && moment !== 'final')
                return this.#keep(pieces, this.#runs.slice(index), stdout, stderr);
        }
        if (moment === 'final') {
            pieces.push({ stream: 'stdout', bytes: stdout.takeRest() }, { stream: 'stderr', bytes: stderr.takeRest() });
        }
        return this.#keep(pieces, [], stdout, stderr);
    }
    #keep(pieces, runs, stdout, stderr) {
        this.#runs = runs;
        const rests = { stdout: stdout.takeRest(), stderr: stderr.takeRest() };
        this.#chunks.stdout = [rests.stdout];
        this.#chunks.stderr = [rests.stderr];
        this.#held = rests.stdout.length + rests.stderr.length;
        return pieces.filter(({ bytes }) => bytes.length > 0);
    }
}
class Dealer {
    #bytes;
    #ends;
    #runs;
    #continued;
    #moment;
    #run = 0;
    #line = 0;
    #offset = 0;
    constructor(chunks, { runs, continued, moment }) {
        this.#bytes = Buffer.concat(chunks);
        this.#ends = lineEnds(this.#bytes);
        this.#runs = runs;
        this.#continued = continued;
        this.#moment = moment;
    }
    get waits() {
        return this.#line >= this.#share(this.#run + 1) && this.#ends.length < this.#runs;
    }
    deal() {
        this.#run += 1;
        let line = Math.max(this.#line, this.#share(this.#run));
        const open = this.#moment !== 'final' && line > this.#line && line === this.#ends.length && this.#bytes.at(-1) !== arrival_order_lineFeed;
        if (open)
            line -= 1;
        const start = this.#offset;
        this.#line = line;
        this.#offset = line === 0 ? 0 : (this.#ends[line - 1] ?? start);
        return { bytes: this.#bytes.subarray(start, this.#offset), open };
    }
    takeRest() {
        const rest = this.#bytes.subarray(this.#offset);
        this.#offset = this.#bytes.length;
        return rest;
    }
    #share(runs) {
        const lines = this.#ends.length;
        if (lines <= this.#runs)
            return Math.min(runs, lines);
        const each = Math.floor(lines / this.#runs);
        if (this.#moment === 'moving')
            return runs * each;
        const more = lines - each * this.#runs;
        return runs * each + Math.min(this.#continued ? runs - 1 : runs, more);
    }
}
function lineEnds(bytes) {
    const ends = [];
    for (let end = bytes.indexOf(arrival_order_lineFeed) + 1; end > 0; end = bytes.indexOf(arrival_order_lineFeed, end) + 1)
        ends.push(end);
    if (bytes.length > (ends.at(-1) ?? 0))
        ends.push(bytes.length);
    return ends;
}

;// CONCATENATED MODULE: ./lib/bundle/process/junction.js
const furthest = 64 * 1024;
class Junction {
    #redactor;
    #tail = Buffer.alloc(0);
    #both;
    #fresh = 0;
    constructor(redactor) {
        this.#redactor = redactor;
    }
    change() {
        this.#fresh = 0;
        if (this.#both !== undefined)
            return;
        this.#both = this.#redactor.stream();
        this.#both.follow(this.#tail);
    }
    pass(bytes) {
        if (bytes.length === 0)
            return bytes;
        const window = Math.min(furthest, 2 * this.#redactor.longest);
        if (window === 0)
            return bytes;
        this.#fresh += bytes.length;
        const passed = this.#both === undefined ? bytes : this.#both.write(bytes);
        if (this.#fresh >= window && this.#both?.held === 0)
            this.#both = undefined;
        const before = this.#tail.subarray(Math.max(0, this.#tail.length + passed.length - window));
        this.#tail = Buffer.concat([before, passed.subarray(Math.max(0, passed.length - window))]);
        return passed;
    }
    end() {
        return this.#both?.end() ?? Buffer.alloc(0);
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/output-tail.js
const spareRings = [];
const sparesAtMost = 8;
class OutputTail {
    #size;
    #ring = Buffer.alloc(0);
    #total = 0;
    constructor(size) {
        this.#size = size;
    }
    get total() {
        return this.#total;
    }
    get truncated() {
        return this.#total > this.#size;
    }
    write(bytes) {
        const needed = Math.min(this.#size, this.#total + bytes.length);
        if (needed > this.#ring.length)
            this.#grow(needed);
        const last = bytes.length > this.#ring.length ? bytes.subarray(bytes.length - this.#ring.length) : bytes;
        const position = (this.#total + bytes.length - last.length) % Math.max(1, this.#ring.length);
        const untilEnd = this.#ring.length - position;
        if (last.length <= untilEnd) {
            this.#ring.set(last, position);
        }
        else {
            this.#ring.set(last.subarray(0, untilEnd), position);
            this.#ring.set(last.subarray(untilEnd), 0);
        }
        this.#total += bytes.length;
    }
    bytes() {
        if (!this.truncated)
            return this.#ring.subarray(0, this.#total);
        const start = this.#total % this.#ring.length;
        const bytes = takeRing(this.#ring.length);
        bytes.set(this.#ring.subarray(start), 0);
        bytes.set(this.#ring.subarray(0, start), this.#ring.length - start);
        giveBack(this.#ring);
        this.#ring = bytes;
        let cut = 0;
        while (cut < 3 && ((bytes[cut] ?? 0) & 0xc0) === 0x80)
            cut += 1;
        return bytes.subarray(cut);
    }
    release() {
        if (this.#ring.length === this.#size)
            giveBack(this.#ring);
        this.#ring = Buffer.alloc(0);
    }
    #grow(needed) {
        const ring = takeRing(Math.min(this.#size, Math.max(needed, this.#ring.length * 4, 1024)));
        ring.set(this.#ring.subarray(0, this.#total), 0);
        this.#ring = ring;
    }
}
function takeRing(size) {
    const index = spareRings.findIndex((ring) => ring.length === size);
    return (index < 0 ? undefined : spareRings.splice(index, 1)[0]) ?? Buffer.allocUnsafeSlow(size);
}
function giveBack(ring) {
    if (spareRings.length < sparesAtMost)
        spareRings.push(ring);
}

;// CONCATENATED MODULE: ./lib/bundle/process/capture.js



const tailBytes = 1024 * 1024;
const orderedBytes = 256 * 1024;
const gatherMilliseconds = 200;
const holdMilliseconds = 5;
const joinedBytes = 1024;
class Capture {
    #log;
    #redactor;
    #junction;
    #printed;
    #channels;
    #last = 'stdout';
    #order;
    #orderedSoFar = 0;
    #stopOrdering = () => { };
    #moving = false;
    #movingSince = 0;
    #scheduled = false;
    #timer;
    #told = false;
    #captured;
    constructor({ log, redactor, watches, printed }) {
        this.#log = log;
        this.#redactor = redactor;
        this.#junction = new Junction(redactor);
        this.#printed = printed;
        const channel = (watch) => ({
            watch,
            redacted: redactor.stream(),
            tail: new OutputTail(tailBytes),
        });
        this.#channels = { stdout: channel(watches.stdout), stderr: channel(watches.stderr) };
    }
    putInOrder(stop) {
        this.#order = new ArrivalOrder();
        this.#stopOrdering = stop;
    }
    read(stream, bytes) {
        this.#tell();
        if (this.#order === undefined) {
            this.#take(stream, bytes);
            return;
        }
        this.#orderedSoFar += bytes.length;
        this.#order.add(stream, Uint8Array.prototype.slice.call(bytes));
        if (this.#orderedSoFar > orderedBytes)
            this.#endOrder();
        else
            this.#move();
    }
    written(stream) {
        if (this.#order === undefined)
            return;
        this.#order.seen(stream);
        this.#move();
    }
    async settled() {
        while (this.#scheduled)
            await new Promise((resolve) => setImmediate(resolve));
    }
    end() {
        return (this.#captured ??= this.#end());
    }
    #end() {
        this.#endOrder();
        this.#junction.change();
        const stdout = this.#finish('stdout');
        const stderr = this.#finish('stderr');
        this.#log.write(this.#junction.end());
        return {
            logged: this.#log.close(),
            output: {
                stdout: stdout.text,
                stderr: stderr.text,
                stdout_truncated: stdout.truncated,
                stderr_truncated: stderr.truncated,
            },
        };
    }
    #finish(stream) {
        const { watch, redacted, tail } = this.#channels[stream];
        this.#put(stream, redacted.write(watch.end()));
        this.#put(stream, redacted.end());
        const bytes = tail.bytes();
        watch.finish(bytes, tail.total);
        const text = bytes.toString('utf8');
        const found = this.#redactor.find(bytes);
        tail.release();
        return { text: found ? this.#redactor.text(text) : text, truncated: tail.truncated };
    }
    #move() {
        this.#moving = true;
        if (this.#scheduled)
            return;
        this.#movingSince = performance.now();
        this.#schedule();
    }
    #schedule() {
        this.#scheduled = true;
        setImmediate(() => this.#look());
    }
    #look() {
        this.#scheduled = false;
        if (this.#order === undefined)
            return;
        if (this.#moving) {
            this.#moving = false;
            if (performance.now() - this.#movingSince > gatherMilliseconds) {
                this.#movingSince = performance.now();
                this.#pass('moving');
            }
            this.#schedule();
            return;
        }
        this.#pass('settled');
        clearTimeout(this.#timer);
        this.#timer = this.#order.held === 0 ? undefined : setTimeout(() => this.#release(), holdMilliseconds);
    }
    #release() {
        if (!this.#scheduled)
            this.#pass('final');
    }
    #endOrder() {
        if (this.#order === undefined)
            return;
        this.#pass('final');
        clearTimeout(this.#timer);
        this.#order = undefined;
        this.#stopOrdering();
    }
    #pass(moment) {
        for (const { stream, bytes } of this.#order?.take(moment) ?? [])
            this.#take(stream, bytes);
    }
    #take(stream, bytes) {
        const { watch, redacted } = this.#channels[stream];
        const passed = watch.pass(bytes);
        if (passed.length === 0)
            return;
        if (this.#last !== stream) {
            this.#junction.change();
            this.#put(this.#last, this.#channels[this.#last].redacted.flush());
            this.#last = stream;
        }
        const joined = redacted.joins && passed.length > joinedBytes ? joinedBytes : 0;
        if (joined > 0)
            this.#put(stream, redacted.write(passed.subarray(0, joined)));
        this.#put(stream, redacted.write(joined > 0 ? passed.subarray(joined) : passed));
    }
    #put(stream, bytes) {
        if (bytes.length === 0)
            return;
        this.#log.write(this.#junction.pass(bytes));
        this.#channels[stream].tail.write(bytes);
    }
    #tell() {
        if (this.#told)
            return;
        this.#told = true;
        setImmediate(() => {
            this.#told = false;
            if (this.#captured === undefined)
                this.#printed();
        });
    }
}

// EXTERNAL MODULE: ./lib/bundle/process/end-processes.js
var end_processes = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/bundle/process/process-table.js
var process_table = __webpack_require__(5094);
;// CONCATENATED MODULE: ./lib/bundle/process/ending.js


const graceMilliseconds = 1000;
class Ending {
    #warned;
    #tree;
    #killAt;
    #killTimer;
    #killing;
    abandoned;
    #abandon = () => { };
    #over = false;
    #hurry = () => { };
    constructor(warned) {
        this.#warned = warned;
        this.abandoned = new Promise((resolve) => (this.#abandon = resolve));
    }
    get stopped() {
        return this.#killAt !== undefined;
    }
    stop(killAfter) {
        if (this.#over)
            return;
        const killAt = performance.now() + killAfter;
        const first = this.#killAt === undefined;
        this.#killAt = Math.min(this.#killAt ?? killAt, killAt);
        if (first)
            this.#tree?.terminate();
        this.#hurry();
        this.#arm();
    }
    started(tree) {
        this.#tree = tree;
        if (this.#killAt !== undefined)
            tree.terminate();
        this.#arm();
    }
    async afterExit(pipesEnded) {
        const tree = this.#tree;
        if (tree === undefined || (!this.stopped && (await this.#inTime(pipesEnded, graceMilliseconds))))
            return true;
        if (this.#killAt === undefined) {
            const names = await tree.endHolders();
            this.#warned(names.length === 0
                ? 'something that it left behind held its output open: the output was closed'
                : `it left ${names.join(', ')} behind, which held its output open: ended, and the output was closed`);
        }
        else {
            while (performance.now() < this.#killAt && (await tree.groupIsAlive()))
                await (0,end_processes/* pause */.v7)();
            await this.#kill(tree);
        }
        await this.#killing;
        await this.#inTime(pipesEnded, graceMilliseconds / 10);
        return false;
    }
    over() {
        this.#over = true;
        clearTimeout(this.#killTimer);
    }
    async #inTime(pipesEnded, limit) {
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(resolve, limit, false);
            this.#hurry = () => resolve(false);
        });
        const inTime = await Promise.race([pipesEnded.then(() => true), late]);
        clearTimeout(timer);
        this.#hurry = () => { };
        return inTime;
    }
    #kill(tree) {
        return (this.#killing ??= this.#killNow(tree));
    }
    async #killNow(tree) {
        const left = await tree.kill(() => this.#over);
        if (left.length === 0)
            return;
        this.#warned(`SIGKILL did not end ${left.map(({ pid }) => (0,process_table/* nameOf */.Vb)(pid)).join(', ')}: the kernel or another user holds it`);
        this.#abandon({ code: null, signal: 'SIGKILL' });
    }
    #arm() {
        if (this.#tree === undefined || this.#killAt === undefined)
            return;
        clearTimeout(this.#killTimer);
        const tree = this.#tree;
        this.#killTimer = setTimeout(() => void this.#kill(tree), Math.max(0, this.#killAt - performance.now()));
    }
}

// EXTERNAL MODULE: ./lib/bundle/model/matrix-variable.js
var matrix_variable = __webpack_require__(8934);
// EXTERNAL MODULE: ./lib/bundle/process/resolve-program.js
var resolve_program = __webpack_require__(7775);
;// CONCATENATED MODULE: ./lib/bundle/process/first-line.js



function firstLineProgram(path) {
    return firstLineWords(path)[0];
}
function firstLineCommand(path) {
    const [program, ...rest] = firstLineWords(path);
    return program !== undefined && (0,external_node_path_.basename)(program) === 'env' ? soughtByEnv(rest) : program;
}
function missingInterpreter(path, environment, folder) {
    const [program, ...rest] = firstLineWords(path);
    if (program === undefined)
        return undefined;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, program)))
        return program;
    if ((0,external_node_path_.basename)(program) !== 'env')
        return undefined;
    const wanted = soughtByEnv(rest);
    if (wanted === undefined)
        return undefined;
    const found = (0,resolve_program/* resolveProgram */.d)(wanted, environment, folder);
    return found !== undefined && (0,external_node_path_.basename)(found) === (0,external_node_path_.basename)(wanted) ? undefined : wanted;
}
function soughtByEnv(words) {
    const wanted = words.find((word) => word !== '-S' && !/^\w+=/.test(word));
    return wanted?.startsWith('-') === true ? undefined : wanted;
}
function firstLineWords(path) {
    const head = Buffer.alloc(256);
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, 'r');
        const length = (0,external_node_fs_.readSync)(descriptor, head, 0, head.length, 0);
        (0,external_node_fs_.closeSync)(descriptor);
        const line = /^#!([^\n]*)/.exec(head.toString('utf8', 0, length))?.[1] ?? '';
        return line.split(/[ \t]+/).filter((word) => word !== '');
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/bundle/process/mark.js
var process_mark = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/bundle/process/runner-environment.js
var runner_environment = __webpack_require__(9034);
;// CONCATENATED MODULE: ./lib/bundle/process/environment.js






function attemptEnvironment(run, request, files, mark) {
    const { task } = request;
    const environment = { ...run.runner };
    if (!task.id_token) {
        for (const name of Object.keys(environment))
            if ((0,runner_environment/* isIdToken */.Tt)(name))
                delete environment[name];
    }
    const outerMark = environment[process_mark/* markVariable */.Kc];
    for (const [name, value] of Object.entries(request.env))
        set(environment, name, value);
    for (const [key, value] of Object.entries(task.matrix ?? {}))
        environment[(0,matrix_variable/* matrixVariable */.i)(key)] = (0,matrix_variable/* matrixText */.v)(value);
    if (request.path.length > 0) {
        const path = environment[nameIn(environment, 'PATH')];
        set(environment, 'PATH', [...request.path, ...(path === undefined || path === '' ? [] : [path])].join(external_node_path_.delimiter));
    }
    const sources = (0,external_node_path_.join)(run.workspace, 'src');
    if (isPython(request, run.workspace) && (0,stat/* statOf */._)(sources)?.isDirectory() === true) {
        const known = environment['PYTHONPATH'];
        environment['PYTHONPATH'] = known === undefined || known === '' ? sources : `${sources}${external_node_path_.delimiter}${known}`;
    }
    return Object.assign(environment, files, {
        ORCHESTRATOR_TASK_ID: task.id,
        ORCHESTRATOR_ATTEMPT: String(request.attempt),
        ORCHESTRATOR_RUN_ID: run.run_id,
        ORCHESTRATOR_RUN_DIR: run.run_directory,
        [process_mark/* markVariable */.Kc]: outerMark === undefined ? mark : `${outerMark} ${mark}`,
    });
}
function isPython({ task: { command } }, workspace) {
    if (command.kind !== 'script')
        return false;
    if (command.script.endsWith('.py'))
        return true;
    const program = command.interpreter[0] ?? firstLineCommand((0,external_node_path_.join)(workspace, command.script)) ?? '';
    return /^(?:.*[/\\])?(?:python|pypy)[\d.]*(?:\.exe)?$/i.test(program);
}
function set(environment, name, value) {
    environment[nameIn(environment, name)] = value;
}
function nameIn(environment, name) {
    if (process.platform !== 'win32')
        return name;
    return Object.keys(environment).find((known) => known.toUpperCase() === name.toUpperCase()) ?? name;
}

;// CONCATENATED MODULE: ./lib/bundle/process/log-file.js



const large = 4 * 1024;
const reserve = 4 * 1024 * 1024;
class LogFile {
    #path;
    #mode;
    #descriptor;
    #over = false;
    #made = false;
    #failed;
    #pending = [];
    #scheduled = false;
    constructor(path, mode, failed) {
        this.#path = path;
        this.#mode = mode;
        this.#failed = failed;
    }
    make() {
        this.#try(() => void this.#open());
    }
    heading(text) {
        this.#try(() => {
            const descriptor = this.#open();
            const { size } = (0,external_node_fs_.fstatSync)(descriptor);
            const last = Buffer.alloc(1, '\n');
            if (size > 0)
                (0,external_node_fs_.readSync)(descriptor, last, 0, 1, size - 1);
            this.write(Buffer.from(`${last[0] === 10 ? '' : '\n'}${text}\n`));
        });
    }
    write(bytes) {
        if (this.#over || bytes.length === 0)
            return;
        if (bytes.length >= large) {
            this.#append([...this.#pending.splice(0), bytes]);
            return;
        }
        this.#pending.push(Uint8Array.prototype.slice.call(bytes));
        if (this.#scheduled)
            return;
        this.#scheduled = true;
        setImmediate(() => {
            this.#scheduled = false;
            this.flush();
        });
    }
    flush() {
        if (this.#pending.length > 0)
            this.#append([Buffer.concat(this.#pending.splice(0))]);
    }
    close() {
        this.flush();
        this.#over = true;
        if (this.#descriptor !== undefined)
            (0,external_node_fs_.closeSync)(this.#descriptor);
        this.#descriptor = undefined;
        return this.#made;
    }
    #open() {
        if (this.#descriptor !== undefined)
            return this.#descriptor;
        const { O_RDWR, O_CREAT, O_EXCL, O_APPEND } = external_node_fs_.constants;
        const flags = O_RDWR | O_CREAT | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (this.#mode === 'new' ? O_EXCL : O_APPEND);
        try {
            this.#descriptor = (0,external_node_fs_.openSync)(this.#path, flags);
        }
        catch (error) {
            const code = (0,why_failed/* codeOf */.$)(error);
            if (code === 'ENOENT')
                putBackFolders(this.#path);
            else if (code === 'EEXIST' || code === 'ELOOP')
                (0,external_node_fs_.rmSync)(this.#path);
            else
                throw error;
            this.#descriptor = (0,external_node_fs_.openSync)(this.#path, flags);
        }
        this.#made = true;
        return this.#descriptor;
    }
    #append(pieces) {
        this.#try(() => {
            if (this.#over)
                return;
            const descriptor = this.#open();
            const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
            let written = (0,external_node_fs_.writevSync)(descriptor, pieces);
            if (written === length)
                return;
            const all = Buffer.concat(pieces);
            while (written < length)
                written += (0,external_node_fs_.writeSync)(descriptor, all, written);
        });
    }
    #try(action) {
        try {
            action();
        }
        catch (error) {
            const descriptor = this.#descriptor;
            const code = (0,why_failed/* codeOf */.$)(error);
            this.#over = true;
            this.#descriptor = undefined;
            if (descriptor !== undefined) {
                if (code === 'ENOSPC' || code === 'EDQUOT')
                    log_file_giveBack(descriptor);
                (0,external_node_fs_.closeSync)(descriptor);
            }
            this.#failed(code || String(error));
        }
    }
}
function log_file_giveBack(log) {
    try {
        const { size } = (0,external_node_fs_.fstatSync)(log);
        const kept = size - Math.min(reserve, Math.floor(size / 2));
        (0,external_node_fs_.ftruncateSync)(log, kept);
        (0,external_node_fs_.writeSync)(log, '\n--- no space was left on the disk: the rest is left out ---\n', kept);
    }
    catch {
    }
}
function putBackFolders(log) {
    const logs = (0,external_node_path_.dirname)(log);
    const runs = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(logs));
    for (const folder of [(0,external_node_path_.dirname)(runs), runs, (0,external_node_path_.dirname)(logs), logs]) {
        try {
            (0,external_node_fs_.mkdirSync)(folder);
        }
        catch (error) {
            if ((0,why_failed/* codeOf */.$)(error) !== 'EEXIST')
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/outcome.js

function outcomeOf({ code, signal, usage, output, logged, matched }, content, log, redactor, warned) {
    content.problems.forEach(warned);
    const { summary, cut } = summaryOf(content.summary, redactor);
    if (cut)
        warned(`GITHUB_STEP_SUMMARY has more than ${limits/* limits */.F.summary} bytes: the rest was left out`);
    return {
        kind: signal === null ? 'exited' : 'signaled',
        exit_code: signal === null ? code : null,
        signal,
        problem: null,
        max_rss_bytes: usage.max_rss_bytes,
        cpu_seconds: usage.cpu_seconds,
        outputs: content.outputs,
        env: content.env,
        path: content.path,
        matched_patterns: matched,
        output: { ...output, summary },
        log: logged ? log : null,
    };
}
function outcome_notStarted(problem, redactor) {
    return {
        kind: 'not-started',
        exit_code: null,
        signal: null,
        problem: redactor.text(problem),
        max_rss_bytes: null,
        cpu_seconds: null,
        outputs: {},
        env: {},
        path: [],
        matched_patterns: [],
        output: { stdout: '', stderr: '', stdout_truncated: false, stderr_truncated: false, summary: null },
        log: null,
    };
}
function summaryOf(written, redactor) {
    if (written === null)
        return { summary: null, cut: false };
    const bytes = Buffer.from(redactor.text(written));
    if (bytes.length <= limits/* limits */.F.summary)
        return { summary: bytes.toString('utf8'), cut: false };
    const summary = new TextDecoder().decode(bytes.subarray(0, limits/* limits */.F.summary), { stream: true });
    return { summary, cut: true };
}

// EXTERNAL MODULE: ./lib/bundle/process/shells.js
var shells = __webpack_require__(7727);
;// CONCATENATED MODULE: ./lib/bundle/process/prepare-command.js





function prepareCommand(request, place, files) {
    const { command } = request.task;
    if (command.kind === 'gate')
        return { ok: false, problem: 'a task without `script` and `run` has nothing to start' };
    if (command.kind === 'run')
        return prepareInline(request, place, files, command);
    const path = (0,external_node_path_.resolve)(place.workspace, command.script);
    const found = (0,stat/* statOf */._)(path);
    if (found === undefined)
        return { ok: false, problem: `${command.script} does not exist any more` };
    if (!found.isFile())
        return { ok: false, problem: `${command.script} is not a file` };
    const [interpreter, ...options] = command.interpreter;
    if (interpreter === undefined) {
        if (!(0,resolve_program/* isProgram */.V)(path))
            return { ok: false, problem: `${command.script} is not executable (chmod +x would make it so)` };
        const wanted = missingInterpreter(path, place.environment, place.folder);
        if (wanted !== undefined)
            return { ok: false, problem: missingFromFirstLine(wanted, command.script) };
        return call({ program: path, name: path, args: request.args, shown: command.script }, undefined);
    }
    const program = (0,resolve_program/* resolveProgram */.d)(interpreter, place.environment, place.workspace);
    if (program === undefined)
        return missing(interpreter, command.script);
    return call({ program, name: interpreter, args: [...options, path, ...request.args], shown: interpreter }, undefined);
}
function missingFromFirstLine(program, file) {
    const named = program.replace(/\r$/, '');
    return named === program
        ? `"${program}", which the first line of ${file} names, is not installed`
        : `the first line of ${file} ends in a carriage return, which counts as part of "${named}": save it with LF line ends`;
}
function prepareInline(request, place, files, command) {
    const find = (shell) => (0,resolve_program/* resolveProgram */.d)(shell.program, place.environment, place.folder);
    let shell = (0,shells/* shellCommand */.q$)(command.shell);
    if (shell === undefined) {
        return { ok: false, problem: `the shell "${command.shell}" is neither known nor a command with {0} in it` };
    }
    let program = find(shell);
    const plain = (0,shells/* shellCommand */.q$)('sh');
    if (program === undefined && request.task.origins['command.shell'] === undefined && plain !== undefined) {
        program = find(plain);
        if (program !== undefined)
            shell = plain;
    }
    if (program === undefined)
        return missing(shell.program, '`run`');
    const name = `${request.task.slug.slice(0, 100)}${shell.extension}`;
    const script = files.writeScript(name, (0,shells/* shellScript */.ky)(shell, command.run));
    return call({ program, name: shell.program, args: (0,shells/* shellArguments */.$g)(shell, script), shown: shell.program }, script);
}
function call(programCall, script) {
    return { ok: true, call: programCall, script };
}
const advice = {
    tsx: 'TypeScript needs node 22.18 or newer, or tsx: npm install --save-dev tsx',
    'rust-script': 'cargo install rust-script',
    pwsh: 'it is PowerShell 7',
    Rscript: 'it comes with R',
};
function missing(program, neededFor) {
    const more = Object.hasOwn(advice, program) ? `; ${advice[program] ?? ''}` : '';
    return { ok: false, problem: `"${program}" is not installed or not on PATH (needed for ${neededFor})${more}` };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/bundle/process/process-tree.js




const holderGrace = 500;
class ProcessTree {
    #census;
    #traces;
    #start;
    #seen = new Set();
    constructor(census, traces) {
        this.#census = census;
        this.#traces = traces;
        this.#start = (0,process_table/* readStat */.BV)(traces.leader)?.start;
    }
    terminate() {
        if (process.platform === 'win32') {
            this.#taskkill();
            return;
        }
        this.#signalGroup('SIGTERM');
        this.#signalGroup('SIGCONT');
        void this.living();
    }
    async kill(isOver) {
        if (process.platform === 'win32') {
            this.#taskkill();
            return [];
        }
        return (0,end_processes/* killProcesses */.wU)({ search: () => this.living(), isOurs: (pid) => this.#isMarked(pid) }, isOver);
    }
    async groupIsAlive() {
        if (!groupExists(this.#traces.leader))
            return false;
        const family = await this.#census.look();
        return !this.#isReused(family) && family.all.some(({ group }) => group === this.#traces.leader);
    }
    async living() {
        const { leader, mark, pipes } = this.#traces;
        const family = await this.#census.look();
        const isReused = this.#isReused(family);
        const isOurs = (entry) => (!isReused && (entry.group === leader || entry.session === leader)) ||
            this.#seen.has((0,process_table/* keyOf */.TN)(entry)) ||
            family.marksOf(entry).includes(mark);
        const ours = family.grow(family.all.filter(isOurs));
        const holders = family.withDescendants(pipes.flatMap((path) => family.holdersOf(path)));
        for (const entry of ours)
            this.#seen.add((0,process_table/* keyOf */.TN)(entry));
        return [...new Set([...ours, ...holders])];
    }
    async endHolders() {
        const onLinux = process.platform === 'linux';
        const isHolder = (pid) => !onLinux || (0,process_table/* holdsFile */.D8)(pid, this.#traces.pipes);
        const search = async () => (await this.living()).filter(({ pid }) => isHolder(pid));
        const names = (await search()).map(({ pid }) => (0,process_table/* nameOf */.Vb)(pid));
        await (0,end_processes/* endProcesses */.Hk)({ search, isOurs: (pid) => onLinux && this.#isMarked(pid) && isHolder(pid) }, holderGrace);
        return names;
    }
    #isMarked(pid) {
        return (0,process_mark/* markTextsOf */.Ld)(pid).includes(this.#traces.mark);
    }
    #isReused(family) {
        const entry = family.get(this.#traces.leader);
        return entry !== undefined && this.#start !== undefined && entry.start !== this.#start;
    }
    #signalGroup(name) {
        (0,end_processes/* signalProcess */.a7)(-this.#traces.leader, name);
    }
    #taskkill() {
        (0,external_node_child_process_.execFile)('taskkill', ['/PID', String(this.#traces.leader), '/T', '/F'], () => { });
    }
}
function groupExists(leader) {
    try {
        process.kill(-leader, 0);
        return true;
    }
    catch (error) {
        return typeof error === 'object' && error !== null && 'code' in error && error.code !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/spawn.js




const limitsMemory = process.platform !== 'win32' && process.platform !== 'darwin';
function spawnProgram(request) {
    const { call, folder, environment } = request;
    const limited = limitsMemory && request.memory_limit !== undefined;
    const shellCode = `ulimit -v ${Math.max(1, Math.floor((request.memory_limit ?? 0) / 1024))} && exec "$@"`;
    const [program, name, args] = limited
        ? ['/bin/sh', 'sh', ['-c', shellCode, 'sh', call.program, ...call.args]]
        : [call.program, call.name, call.args];
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(program, args, {
            argv0: name,
            cwd: folder,
            env: environment,
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: ['ignore', request.stdout, request.stderr],
        });
    }
    catch (error) {
        return { ok: false, problem: spawnProblem(error, request) };
    }
    const { pid } = child;
    if (pid !== undefined)
        return { ok: true, child, pid };
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ ok: false, problem: spawnProblem(error, request) }));
    });
}
function spawnProblem(error, request) {
    const { call, folder } = request;
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    switch (code) {
        case 'ENOENT': {
            if ((0,stat/* statOf */._)(folder) === undefined)
                return 'its working directory does not exist any more';
            const interpreter = firstLineProgram(call.program);
            return interpreter === undefined
                ? `"${call.shown}" does not exist any more`
                : missingFromFirstLine(interpreter, call.shown);
        }
        case 'EACCES':
            return `"${call.shown}" may not be executed here (no permission, or its file system is mounted noexec)`;
        case 'ENOEXEC':
            return `"${call.shown}" is no program for this system`;
        case 'E2BIG':
            return `"${call.shown}" could not be started: one of its arguments or environment variables is longer than 128 KiB, or all together are too long (E2BIG)`;
        case 'EAGAIN':
        case 'ENOMEM':
            return `"${call.shown}" could not be started: the system has too many processes or too little memory (${code})`;
        case 'EMFILE':
        case 'ENFILE':
            return `"${call.shown}" could not be started: too many files are open (${code})`;
        case 'ERR_INVALID_ARG_VALUE':
            return `"${call.shown}" could not be started: an argument or an environment variable holds a NUL character`;
        default:
            return `"${call.shown}" could not be started: ${code === '' ? String(error) : code}`;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/working-directory.js


function workingDirectory(workspace, given) {
    const path = (0,external_node_path_.resolve)(workspace, given);
    if (path === workspace)
        return { ok: true, path };
    if (!isInside(workspace, path))
        return outside(given);
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return { ok: false, problem: `the working directory "${given}" does not exist` };
    }
    if (!isInside((0,external_node_fs_.realpathSync)(workspace), real))
        return outside(given);
    if (!(0,external_node_fs_.statSync)(real).isDirectory())
        return { ok: false, problem: `the working directory "${given}" is not a folder` };
    return { ok: true, path };
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
function outside(given) {
    return { ok: false, problem: `the working directory "${given}" lies outside the workspace` };
}

;// CONCATENATED MODULE: ./lib/bundle/process/attempt.js
















class TaskAttempt {
    ended;
    #shared;
    #request;
    #listener;
    #log;
    #ending;
    constructor(shared, request, listener) {
        this.#shared = shared;
        this.#request = request;
        this.#listener = {
            printed: () => listener.printed(),
            annotated: ({ message, title, ...place }) => listener.annotated({
                ...shared.redactor.deep(place),
                message: told(message, shared.redactor),
                title: title === null ? null : told(title, shared.redactor),
            }),
            warned: (message) => listener.warned(shared.redactor.text(message)),
            exited: () => listener.exited?.(),
            masked: () => listener.masked?.(),
        };
        this.#log = `logs/${request.task.slug}.log`;
        this.#ending = new Ending((message) => this.#listener.warned(message));
        this.ended = this.#run();
    }
    stop(killAfter) {
        this.#ending.stop(killAfter);
    }
    async #run() {
        const { redactor, files: pool } = this.#shared;
        let files;
        let clean = false;
        try {
            files = pool.take();
            const prepared = this.#prepare(files);
            const ran = typeof prepared === 'string' ? prepared : await this.#start(prepared);
            if (typeof ran === 'string')
                return outcome_notStarted(ran, redactor);
            clean = ran.clean;
            return outcomeOf(ran, files.read(), this.#log, redactor, (message) => this.#listener.warned(message));
        }
        catch (error) {
            return outcome_notStarted(`it could not be run: ${(0,why_failed/* whyFailed */.K)(error)}`, redactor);
        }
        finally {
            this.#ending.over();
            if (files !== undefined)
                pool.giveBack(files, clean);
        }
    }
    #prepare(files) {
        const { workspace, run_id, owner } = this.#shared;
        const { task, attempt } = this.#request;
        const folder = workingDirectory(workspace, this.#request.working_directory);
        if (!folder.ok)
            return folder.problem;
        const mark = (0,process_mark/* markText */.PQ)({ run_id, owner, attempt, slug: task.slug });
        const environment = attemptEnvironment(this.#shared, this.#request, files.environment, mark);
        const command = prepareCommand(this.#request, { workspace, folder: folder.path, environment }, files);
        if (!command.ok)
            return command.problem;
        if (task.memory_limit !== undefined && !limitsMemory) {
            this.#listener.warned('memory-limit is not kept on this system');
        }
        return {
            call: command.call,
            folder: folder.path,
            environment,
            memory_limit: task.memory_limit,
            mark,
            script: command.script,
        };
    }
    async #start(prepared) {
        if (this.#ending.stopped)
            return 'it was stopped before it was started';
        const { census, all, tagged } = this.#shared;
        const watches = watchesOf(this.#shared, this.#request, prepared.folder, prepared.script, this.#listener);
        const log = this.#openLog();
        const capture = new Capture({
            log,
            redactor: this.#shared.redactor,
            watches,
            printed: () => this.#listener.printed(),
        });
        let pipes;
        let isGone = () => { };
        try {
            let pipesEnded = () => { };
            const ended = new Promise((resolve) => (pipesEnded = resolve));
            pipes = await this.#shared.pipes.take({
                read: (stream, bytes) => capture.read(stream, bytes),
                written: (stream) => capture.written(stream),
                ended: pipesEnded,
            });
            await tagged;
            if (this.#ending.stopped)
                return 'it was stopped before it was started';
            const { ordered, stopOrdering } = pipes;
            if (ordered)
                capture.putInOrder(stopOrdering);
            const spawned = await spawnProgram({ ...prepared, stdout: pipes.stdout, stderr: pipes.stderr });
            if (!spawned.ok)
                return spawned.problem;
            pipes.started(spawned.child);
            log.make();
            const used = this.#shared.usage.watch(spawned.pid);
            isGone = all.started(spawned.pid);
            this.#ending.started(new ProcessTree(census, { leader: spawned.pid, mark: prepared.mark, pipes: pipes.paths }));
            const exit = await Promise.race([exitOf(spawned.child), this.#ending.abandoned]);
            spawned.child.unref();
            this.#listener.exited();
            const usage = used();
            const clean = await this.#ending.afterExit(ended);
            await capture.settled();
            pipes.close();
            const captured = capture.end();
            const { stdout, stderr } = watches;
            const matched = this.#request.output_patterns.filter((pattern) => stdout.matchedPatterns.has(pattern) || stderr.matchedPatterns.has(pattern));
            return { ...exit, ...captured, usage, clean, matched };
        }
        catch (error) {
            if (pipes === undefined)
                return spawnProblem(error, prepared);
            throw error;
        }
        finally {
            isGone();
            pipes?.close();
            capture.end();
        }
    }
    #openLog() {
        const { task, attempt, max_attempts } = this.#request;
        const path = (0,external_node_path_.join)(this.#shared.run_directory, this.#log);
        const log = new LogFile(path, attempt === 1 ? 'new' : 'append', (code) => this.#listener.warned(`the log of "${task.id}" could not be written (${code})`));
        if (attempt > 1)
            log.heading(`--- attempt ${attempt} of ${max_attempts} ---`);
        return log;
    }
}
function told(text, redactor) {
    return (0,cut/* cut */.J)(redactor.text((0,terminal/* stripControls */.$Y)(text)), limits/* limits */.F.annotationMessage);
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
}

// EXTERNAL MODULE: ./lib/bundle/process/process-family.js
var process_family = __webpack_require__(8288);
;// CONCATENATED MODULE: ./lib/bundle/process/census.js



const longestBreath = 100;
class Census {
    #next;
    #due = 0;
    #marks = new Map();
    #ownStart;
    look() {
        return (this.#next ??= this.#look());
    }
    async #look() {
        const wait = this.#due - performance.now();
        await new Promise((resolve) => {
            if (wait > 1)
                setTimeout(resolve, wait);
            else
                setImmediate(resolve);
        });
        this.#next = undefined;
        const begin = performance.now();
        const own = (this.#ownStart ??= (0,process_table/* readStat */.BV)(process.pid)?.start ?? 0);
        const all = (await (0,process_table/* listProcesses */.O3)()).filter(({ pid, start }) => start >= own && pid !== process.pid);
        const marks = new Map();
        for (const entry of all) {
            const known = this.#marks.get((0,process_table/* keyOf */.TN)(entry));
            if (known !== undefined)
                marks.set((0,process_table/* keyOf */.TN)(entry), known);
        }
        this.#marks = marks;
        const end = performance.now();
        this.#due = end + Math.min(end - begin, longestBreath);
        return new process_family/* ProcessFamily */.g(all, (entry) => this.#marksOf(entry));
    }
    #marksOf(entry) {
        const key = (0,process_table/* keyOf */.TN)(entry);
        const known = this.#marks.get(key) ?? (0,process_mark/* markTextsOf */.Ld)(entry.pid);
        if (known.length > 0)
            this.#marks.set(key, known);
        return known;
    }
}

// EXTERNAL MODULE: ./lib/bundle/process/identity.js
var identity = __webpack_require__(9434);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/bundle/process/pipes.js


const readBuffer = Buffer.allocUnsafe(65536);
class FifoPair {
    paths;
    #watchers = [];
    #written = () => { };
    constructor(stdout, stderr) {
        this.paths = [stdout, stderr];
    }
    watch(written) {
        this.#written = written;
        if (process.platform !== 'linux')
            return false;
        if (this.#watchers.length > 0)
            return true;
        try {
            this.#watchers = [this.#watchStream(this.paths[0], 'stdout'), this.#watchStream(this.paths[1], 'stderr')];
            return true;
        }
        catch {
            this.unwatch();
            return false;
        }
    }
    unwatch() {
        for (const watcher of this.#watchers)
            watcher.close();
        this.#watchers = [];
    }
    remove() {
        this.unwatch();
        for (const path of this.paths)
            (0,external_node_fs_.rmSync)(path, { force: true, recursive: true });
    }
    #watchStream(path, stream) {
        const watcher = (0,external_node_fs_.watch)(path, { persistent: false }, () => this.#written(stream));
        watcher.on('error', () => this.unwatch());
        return watcher;
    }
}
function openFifos(pair, listener, done) {
    const opened = [];
    const open = (path, flags) => {
        const descriptor = (0,external_node_fs_.openSync)(path, flags | external_node_fs_.constants.O_NOFOLLOW);
        opened.push(descriptor);
        return descriptor;
    };
    let descriptors;
    try {
        descriptors = [
            open(pair.paths[0], external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK),
            open(pair.paths[0], external_node_fs_.constants.O_WRONLY),
            open(pair.paths[1], external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK),
            open(pair.paths[1], external_node_fs_.constants.O_WRONLY),
        ];
    }
    catch (error) {
        opened.forEach(external_node_fs_.closeSync);
        const isGone = typeof error === 'object' && error !== null && 'code' in error && gone.has(String(error.code));
        done(!isGone);
        if (isGone)
            return undefined;
        throw error;
    }
    if (!opened.every((descriptor) => (0,external_node_fs_.fstatSync)(descriptor).isFIFO())) {
        opened.forEach(external_node_fs_.closeSync);
        done(false);
        return undefined;
    }
    const [stdoutReader, stdoutWriter, stderrReader, stderrWriter] = descriptors;
    const ordered = pair.watch((stream) => listener.written(stream));
    const ends = new Ends(listener);
    const sockets = [readFifo(stdoutReader, 'stdout', listener, ends), readFifo(stderrReader, 'stderr', listener, ends)];
    let closed = false;
    let writing = true;
    const closeWriters = () => {
        if (!writing)
            return;
        writing = false;
        (0,external_node_fs_.closeSync)(stdoutWriter);
        (0,external_node_fs_.closeSync)(stderrWriter);
    };
    return {
        stdout: stdoutWriter,
        stderr: stderrWriter,
        paths: pair.paths,
        ordered,
        started: closeWriters,
        stopOrdering: () => pair.unwatch(),
        close: () => {
            if (closed)
                return;
            closed = true;
            const idle = ends.reached || writing;
            closeWriters();
            ends.ignore();
            for (const socket of sockets)
                socket.destroy();
            done(idle);
        },
    };
}
const gone = new Set(['ENOENT', 'ELOOP', 'EISDIR', 'ENXIO', 'ENOTDIR']);
function openPlainPipes(listener) {
    const streams = [];
    const ends = new Ends(listener);
    const listen = (readable, stream) => {
        if (readable === null)
            return;
        streams.push(readable);
        readable.on('data', (bytes) => listener.read(stream, bytes));
        readable.on('error', () => readable.destroy());
        readable.once('close', () => ends.reach(stream));
    };
    return {
        stdout: 'pipe',
        stderr: 'pipe',
        paths: [],
        ordered: false,
        started: (child) => {
            listen(child.stdout, 'stdout');
            listen(child.stderr, 'stderr');
        },
        stopOrdering: () => { },
        close: () => {
            ends.ignore();
            for (const readable of streams)
                readable.destroy();
        },
    };
}
function readFifo(descriptor, stream, listener, ends) {
    const options = {
        fd: descriptor,
        readable: true,
        writable: false,
        onread: {
            buffer: readBuffer,
            callback: (length, buffer) => {
                listener.read(stream, buffer.subarray(0, length));
                return true;
            },
        },
    };
    const socket = new external_node_net_.Socket(options);
    socket.on('error', () => socket.destroy());
    socket.once('end', () => ends.reach(stream));
    socket.once('close', () => ends.reach(stream));
    socket.resume();
    return socket;
}
class Ends {
    #listener;
    #reached = new Set();
    #ignored = false;
    constructor(listener) {
        this.#listener = listener;
    }
    get reached() {
        return this.#reached.size === 2;
    }
    reach(stream) {
        if (this.#ignored || this.#reached.has(stream))
            return;
        this.#reached.add(stream);
        if (this.reached)
            this.#listener.ended();
    }
    ignore() {
        this.#ignored = true;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/pipe-pool.js


const pairsAtOnce = 4;
const exhausted = new Set(['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM']);
class PipePool {
    #folder;
    #all = new Set();
    #free = [];
    #available = process.platform !== 'win32';
    #making;
    constructor(folder) {
        this.#folder = folder;
    }
    async take(listener) {
        while (this.#available) {
            const pair = this.#free.pop();
            if (pair !== undefined) {
                const pipes = openFifos(pair, listener, (idle) => this.#giveBack(pair, idle));
                if (pipes !== undefined)
                    return pipes;
                continue;
            }
            this.#making ??= this.#make().finally(() => (this.#making = undefined));
            await this.#making;
        }
        return openPlainPipes(listener);
    }
    close() {
        for (const pair of this.#all)
            pair.unwatch();
    }
    #giveBack(pair, idle) {
        if (idle) {
            this.#free.push(pair);
        }
        else {
            this.#all.delete(pair);
            pair.remove();
        }
    }
    async #make() {
        const paths = Array.from({ length: pairsAtOnce }, () => [this.#folder.unique(), this.#folder.unique()]);
        this.#available = await new Promise((resolve, reject) => {
            (0,external_node_child_process_.execFile)('mkfifo', ['-m', '600', ...paths.flat()], (error) => {
                if (error !== null && exhausted.has(String(error.code)))
                    reject(error);
                else
                    resolve(error === null);
            });
        });
        if (!this.#available)
            return;
        for (const [stdout, stderr] of paths) {
            const pair = new FifoPair(stdout, stderr);
            this.#all.add(pair);
            this.#free.push(pair);
        }
    }
}

// EXTERNAL MODULE: ./lib/bundle/process/tag.js
var tag = __webpack_require__(8422);
;// CONCATENATED MODULE: ./lib/bundle/process/run-processes.js




class RunProcesses {
    #census;
    #mark;
    #tag;
    #leaders = new Set();
    constructor(census, mark, tag) {
        this.#census = census;
        this.#mark = mark;
        this.#tag = tag;
    }
    started(leader) {
        this.#leaders.add(leader);
        return () => void this.#leaders.delete(leader);
    }
    async end(grace) {
        if (process.platform === 'win32')
            return;
        const seen = new Set();
        const search = async () => {
            const family = await this.#census.look();
            const found = family.grow(family.all.filter((entry) => seen.has((0,process_table/* keyOf */.TN)(entry)) || this.#isOurs(entry.pid, family.marksOf(entry))));
            for (const entry of found)
                seen.add((0,process_table/* keyOf */.TN)(entry));
            return found;
        };
        await (0,end_processes/* endProcesses */.Hk)({ search, isOurs: (pid) => this.#isOurs(pid) }, grace);
    }
    killNow() {
        for (const leader of this.#leaders)
            (0,end_processes/* signalProcess */.a7)(-leader, 'SIGKILL');
        const isOurs = (pid) => this.#isOurs(pid);
        (0,end_processes/* killAtOnce */.Bs)(() => (0,process_table/* processesInProc */.Vo)().filter(({ pid }) => isOurs(pid)), isOurs);
    }
    #isOurs(pid, marks = (0,process_mark/* markTextsOf */.Ld)(pid)) {
        if (pid === process.pid)
            return false;
        return marks.some((mark) => mark.startsWith(this.#mark)) || (this.#tag !== undefined && (0,tag/* hasTag */.t)(pid, this.#tag));
    }
}

;// CONCATENATED MODULE: ./lib/bundle/protocol/env-files.js
function readFileCommands(text) {
    const values = new Map();
    const problems = [];
    if (text.includes('\0')) {
        return { values: {}, problems: [{ line: 1, message: 'it holds NUL bytes: write it as UTF-8, not as UTF-16' }] };
    }
    const lines = splitLines(text);
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index]?.text ?? '';
        const problem = (message) => problems.push({ line: index + 1, message });
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
            const name = line.slice(0, heredoc);
            const delimiter = line.slice(heredoc + 2);
            if (name === '' || delimiter === '') {
                problem(`expected name<<DELIMITER, found ${shown(line)}`);
                continue;
            }
            let end = index + 1;
            while (end < lines.length && lines[end]?.text !== delimiter)
                end += 1;
            if (end === lines.length) {
                problem(`the delimiter ${shown(delimiter)} of ${shown(name)} never comes; what follows was not read`);
                break;
            }
            const value = lines.slice(index + 1, end);
            values.set(name, value.map((part, at) => part.text + (at < value.length - 1 ? part.end : '')).join(''));
            index = end;
        }
        else if (equals > 0) {
            values.set(line.slice(0, equals), line.slice(equals + 1));
        }
        else if (equals === 0) {
            problem(`the name before "=" is empty in ${shown(line)}`);
        }
        else if (line !== '') {
            problem(`expected name=value or name<<DELIMITER, found ${shown(line)}`);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function readPathFile(text) {
    return splitLines(text)
        .map((line) => line.text)
        .filter((line) => line.trim() !== '' && !line.includes('\0'));
}
function splitLines(text) {
    const parts = text.replace(/^\uFEFF/, '').split('\n');
    return parts.map((part, index) => {
        if (index === parts.length - 1)
            return { text: part, end: '' };
        return part.endsWith('\r') ? { text: part.slice(0, -1), end: '\r\n' } : { text: part, end: '\n' };
    });
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}\u2026` : text);
}

;// CONCATENATED MODULE: ./lib/bundle/process/runner-files.js






const variables = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'];
const empty = { outputs: {}, env: {}, path: [], summary: null, problems: [] };
const refused = /^(?:NODE_OPTIONS$|GITHUB_|RUNNER_|ORCHESTRATOR_)/i;
class RunnerFiles {
    #folder;
    #script;
    constructor(folder) {
        this.#folder = folder;
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
        for (const variable of variables)
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(this.#pathOf(variable), 'wx', 0o600));
    }
    get environment() {
        return Object.fromEntries(variables.map((variable) => [variable, this.#pathOf(variable)]));
    }
    writeScript(name, text) {
        const path = (0,external_node_path_.join)(this.#folder, name);
        (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
        this.#script = path;
        return path;
    }
    read() {
        if (this.untouched())
            return empty;
        if (!(0,external_node_fs_.existsSync)(this.#folder)) {
            return { ...empty, problems: ['its outputs, env and summary were not read: the temporary folder was removed'] };
        }
        const problems = [];
        const text = (variable) => {
            const found = (0,plain_file/* readPlainFile */.b)(this.#pathOf(variable), { atMost: limits/* limits */.F.commandFile, noLink: true });
            if (found.ok)
                return found.bytes.toString('utf8');
            problems.push(`${variable} was not read: ${found.why}`);
            return '';
        };
        const values = (variable) => {
            const commands = readFileCommands(text(variable));
            problems.push(...commands.problems.map(({ line, message }) => `${variable}, line ${line}: ${message}`));
            return commands.values;
        };
        const env = Object.entries(values('GITHUB_ENV'));
        for (const [name] of env) {
            if (refused.test(name))
                problems.push(`GITHUB_ENV: ${name} can't be set by a script and was left out`);
        }
        values('GITHUB_STATE');
        const summary = text('GITHUB_STEP_SUMMARY');
        return {
            outputs: values('GITHUB_OUTPUT'),
            env: Object.fromEntries(env.filter(([name]) => !refused.test(name))),
            path: readPathFile(text('GITHUB_PATH')),
            summary: summary === '' ? null : summary,
            problems,
        };
    }
    renew(nextName) {
        try {
            if (this.#script !== undefined)
                (0,external_node_fs_.rmSync)(this.#script, { force: true, recursive: true });
            this.#script = undefined;
            const folder = nextName();
            const untouched = this.untouched() && (0,external_node_fs_.readdirSync)(this.#folder).length === variables.length;
            if (untouched)
                (0,external_node_fs_.renameSync)(this.#folder, folder);
            if (untouched)
                this.#folder = folder;
            return untouched;
        }
        catch {
            return false;
        }
    }
    remove() {
        try {
            (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
        }
        catch {
        }
    }
    untouched() {
        return variables.every((variable) => {
            const found = (0,stat/* linkStatOf */.M)(this.#pathOf(variable));
            return found?.isFile() === true && found.size === 0;
        });
    }
    #pathOf(variable) {
        return (0,external_node_path_.join)(this.#folder, variable.toLowerCase());
    }
}
class RunnerFilesPool {
    #folder;
    #free = [];
    constructor(folder) {
        this.#folder = folder;
    }
    take() {
        for (let files = this.#free.pop(); files !== undefined; files = this.#free.pop()) {
            if (files.untouched())
                return files;
        }
        return new RunnerFiles(this.#folder.unique());
    }
    giveBack(files, reusable) {
        if (reusable && files.renew(() => this.#folder.unique()))
            this.#free.push(files);
        else
            files.remove();
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/temp-folder.js





class TempFolder {
    #parents;
    #owner;
    #path;
    #names = 0;
    constructor(environment, owner) {
        this.#owner = owner;
        this.#parents = [environment['RUNNER_TEMP'] ?? '', (0,external_node_os_.tmpdir)()].filter((parent) => parent !== '');
    }
    get path() {
        if (this.#path === undefined || !(0,external_node_fs_.existsSync)(this.#path))
            this.#path = this.#make();
        return this.#path;
    }
    unique() {
        this.#names += 1;
        return (0,external_node_path_.join)(this.path, String(this.#names));
    }
    remove() {
        if (this.#path === undefined)
            return;
        try {
            (0,external_node_fs_.rmSync)(this.#path, { recursive: true, force: true, maxRetries: 2 });
        }
        catch {
        }
        this.#path = undefined;
    }
    #make() {
        const found = this.#parents.find((candidate) => (0,stat/* statOf */._)(candidate)?.isDirectory() === true);
        const parent = found ?? (0,external_node_os_.tmpdir)();
        if (found === undefined)
            (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
        removeAbandoned(parent);
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, `orchestrator-${this.#owner}-`));
    }
}
function removeAbandoned(parent) {
    for (const name of namesIn(parent)) {
        const owner = /^orchestrator-([0-9a-f.]+)-\w{6}$/.exec(name)?.[1];
        if (owner === undefined || (0,identity/* fateOf */._)(owner) !== 'ended')
            continue;
        const path = (0,external_node_path_.join)(parent, name);
        try {
            const stat = (0,external_node_fs_.lstatSync)(path);
            if (stat.isDirectory() && stat.uid === process.getuid?.())
                (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
        catch {
        }
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/usage.js


const intervalMilliseconds = 100;
const ticksPerSecond = 100;
const processesAtMost = 64;
class UsageSampler {
    #watched = new Map();
    #timer;
    watch(pid) {
        if (process.platform !== 'linux')
            return () => ({ max_rss_bytes: null, cpu_seconds: null });
        const usage = { max_rss_bytes: null, cpu_seconds: null };
        this.#watched.set(pid, usage);
        this.#timer ??= setInterval(() => this.#sample(), intervalMilliseconds).unref();
        return () => {
            if (this.#watched.get(pid) === usage)
                this.#watched.delete(pid);
            return usage;
        };
    }
    close() {
        clearInterval(this.#timer);
        this.#timer = undefined;
    }
    #sample() {
        if (this.#watched.size === 0)
            this.close();
        for (const [pid, usage] of this.#watched) {
            let resident = 0;
            let largest = 0;
            let ticks = 0;
            for (const member of treeOf(pid)) {
                const stat = (0,process_table/* readStat */.BV)(member);
                if (stat === undefined || stat.zombie)
                    continue;
                const memory = memoryOf(member);
                resident += memory.now;
                largest = Math.max(largest, memory.peak);
                ticks += stat.ticks;
            }
            if (largest === 0)
                continue;
            usage.max_rss_bytes = Math.max(usage.max_rss_bytes ?? 0, resident, largest);
            usage.cpu_seconds = Math.max(usage.cpu_seconds ?? 0, ticks / ticksPerSecond);
        }
    }
}
function treeOf(pid) {
    const tree = [pid];
    for (let index = 0; index < tree.length && tree.length < processesAtMost; index += 1) {
        const children = readText(`/proc/${tree[index]}/task/${tree[index]}/children`);
        tree.push(...children.split(' ').filter(Boolean).map(Number));
    }
    return tree;
}
function memoryOf(pid) {
    const status = readText(`/proc/${pid}/status`);
    const bytes = (name) => 1024 * Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
    return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/bundle/process/processes.js











function createProcesses(options) {
    const { run_id, alone = false } = options;
    const owner = (0,identity/* ownIdentity */.h)();
    const folder = new TempFolder(options.environment, owner);
    const pipes = new PipePool(folder);
    const usage = new UsageSampler();
    const census = new Census();
    const all = new RunProcesses(census, (0,process_mark/* markPrefix */.i6)({ run_id, owner }), alone ? owner : undefined);
    const shared = {
        workspace: options.workspace,
        run_directory: options.run_directory,
        run_id,
        runner: (0,runner_environment/* runnerEnvironment */.iU)(options.environment),
        redactor: options.redactor,
        matchers: options.matchers,
        pipes,
        files: new RunnerFilesPool(folder),
        usage,
        owner,
        census,
        all,
        tagged: alone ? (0,tag/* tagOwnProcess */.o)(owner) : Promise.resolve(),
    };
    const killNow = () => all.killNow();
    process.once('exit', killNow);
    return {
        start: (request, listener) => new TaskAttempt(shared, request, listener),
        endAll: (grace) => all.end(grace),
        close: () => {
            process.off('exit', killNow);
            usage.close();
            pipes.close();
            folder.remove();
        },
    };
}

// EXTERNAL MODULE: ./lib/bundle/model/problems/store.js
var store = __webpack_require__(9418);
// EXTERNAL MODULE: ./lib/bundle/model/task-file.js
var task_file = __webpack_require__(4084);
// EXTERNAL MODULE: ./lib/bundle/store/atomic-file.js
var atomic_file = __webpack_require__(9124);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/bundle/store/blacken.js



const blacken_step = 1024 * 1024;
async function blacken(path, redactor) {
    const flags = external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    let file;
    try {
        file = await (0,promises_.open)(path, flags);
        const stat = await file.stat();
        if (!stat.isFile() || stat.nlink > 1)
            return;
        const hits = [];
        const places = redactor.places((start, end) => hits.push(start, end));
        const buffer = Buffer.allocUnsafe(blacken_step);
        for (let at = 0, length = -1; length !== 0; at += length) {
            length = (await file.read(buffer, 0, blacken_step, at)).bytesRead;
            if (length === 0)
                places.end();
            else
                places.write(buffer.subarray(0, length));
            await cover(file, buffer, at, hits.splice(0));
        }
    }
    catch (error) {
        if (!['ENOENT', 'ELOOP', 'ENXIO', 'EISDIR'].includes((0,why_failed/* codeOf */.$)(error)))
            throw error;
    }
    finally {
        await file?.close();
    }
}
async function cover(file, buffer, at, hits) {
    let first = buffer.length;
    let last = 0;
    for (let index = 0; index < hits.length; index += 2) {
        const [start = 0, end = 0] = [hits[index], hits[index + 1]];
        if (start < at)
            await write(file, Buffer.alloc(Math.min(end, at) - start, '*'), start);
        if (end <= at)
            continue;
        first = Math.min(first, Math.max(0, start - at));
        last = Math.max(last, end - at);
        buffer.fill('*', Math.max(0, start - at), end - at);
    }
    if (first < last)
        await write(file, buffer.subarray(first, last), at + first);
}
async function write(file, bytes, at) {
    for (let written = 0; written < bytes.length;) {
        written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
    }
}

// EXTERNAL MODULE: ./lib/bundle/store/carry-over.js
var carry_over = __webpack_require__(8352);
// EXTERNAL MODULE: ./lib/bundle/store/journal.js + 1 modules
var store_journal = __webpack_require__(2567);
// EXTERNAL MODULE: ./lib/bundle/store/latest.js
var latest = __webpack_require__(5519);
// EXTERNAL MODULE: ./lib/bundle/store/run-id.js
var store_run_id = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/bundle/store/running-mark.js
var running_mark = __webpack_require__(4943);
;// CONCATENATED MODULE: ./lib/bundle/store/old-runs.js




const kept = 20;
const day = 24 * 60 * 60 * 1000;
function removeOldRuns(runs, now, own) {
    const ours = (0,external_node_fs_.readdirSync)(runs, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && (0,store_run_id/* isRunId */.Pk)(entry.name) && hasJournal((0,external_node_path_.join)(runs, entry.name)))
        .map((entry) => entry.name)
        .toSorted();
    for (const runId of ours.slice(0, -kept)) {
        if (runId === own || isRunning(runs, runId, now))
            continue;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(runs, runId), { recursive: true, force: true, maxRetries: 3 });
        for (const mark of (0,running_mark/* runningMarks */.WP)(runs, runId))
            (0,external_node_fs_.rmSync)(mark, { force: true });
    }
}
function hasJournal(directory) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, 'events.ndjson'), { throwIfNoEntry: false })?.isFile() ?? false;
}
function isRunning(runs, runId, now) {
    if ((0,running_mark/* runningMarks */.WP)(runs, runId).length === 0)
        return false;
    if (now - (0,external_node_fs_.statSync)((0,external_node_path_.join)(runs, runId, 'events.ndjson')).mtimeMs < day)
        return true;
    return (0,running_mark/* whoRuns */.bJ)(runs, runId, now) !== undefined;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/bundle/store/run-sources.js
var run_sources = __webpack_require__(3244);
;// CONCATENATED MODULE: ./lib/bundle/store/redact-files.js







async function redactLogs(folder, redactor) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (name.endsWith('.log'))
            await blacken((0,external_node_path_.join)(folder, name), redactor);
    }
}
async function redactTaskFiles(folder, change) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.endsWith('.json'))
            continue;
        await (0,external_node_timers_promises_.setImmediate)();
        const path = (0,external_node_path_.join)(folder, name);
        const read = (0,plain_file/* readPlainFile */.b)(path, { atMost: run_sources/* largestTaskFile */.of, noLink: true });
        const facts = read.ok ? objectIn(read.bytes) : undefined;
        if (facts === undefined)
            continue;
        const told = JSON.stringify(change(facts), null, 2);
        if (told !== JSON.stringify(facts, null, 2))
            (0,atomic_file/* writeWhole */.f8)(path, `${told}\n`);
    }
}
function objectIn(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/store/run-folders.js



function createRunFolders(path, top, goesOn = false) {
    const own = [path, (0,external_node_path_.join)(path, 'tasks'), (0,external_node_path_.join)(path, 'logs')];
    for (const folder of own) {
        if (goesOn && identityOf(folder) !== undefined) {
            removeHalfWritten(folder);
            continue;
        }
        if (goesOn)
            (0,external_node_fs_.rmSync)(folder, { force: true });
        (0,external_node_fs_.mkdirSync)(folder);
    }
    const above = [top, (0,external_node_path_.dirname)(path)].filter((folder) => identityOf(folder) !== undefined);
    const folders = [...above, ...own];
    let known = folders.map(identityOf);
    return {
        putBack() {
            const found = folders.map(identityOf);
            if (found.every((identity, i) => identity === known[i]))
                return false;
            for (const [i, folder] of folders.entries()) {
                if (found[i] !== undefined)
                    continue;
                (0,external_node_fs_.rmSync)(folder, { force: true });
                (0,external_node_fs_.mkdirSync)(folder);
            }
            known = folders.map(identityOf);
            return true;
        },
    };
}
function removeHalfWritten(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder))
        if ((0,atomic_file/* isTemporary */.ey)(name))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
}
function identityOf(folder) {
    const stat = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    return stat?.isDirectory() === true ? `${stat.dev}:${stat.ino}:${stat.birthtimeMs}` : undefined;
}

;// CONCATENATED MODULE: ./lib/bundle/store/run-directory.js















function createRunDirectory(request) {
    const { output_dir, run_id, earlier } = request;
    const runs = (0,external_node_path_.join)(output_dir, 'runs');
    const path = (0,external_node_path_.join)(runs, run_id);
    const failures = new Map();
    const fail = (what, error) => {
        if (!failures.has(what))
            failures.set(what, `can't write ${what}: ${(0,why_failed/* whyFailed */.K)(error)}`);
    };
    const attempt = (what, act) => {
        try {
            act();
        }
        catch (error) {
            fail(what, error);
        }
    };
    const attemptInside = (what, act) => attempt(what, () => {
        if (folders?.putBack() === true)
            noteLoss();
        try {
            act();
        }
        catch (error) {
            if (folders?.putBack() !== true)
                throw error;
            noteLoss();
            act();
        }
    });
    const attemptLater = async (what, act) => {
        try {
            if (folders?.putBack() === true)
                noteLoss();
            await act();
        }
        catch (error) {
            fail(what, error);
        }
    };
    const noteLoss = () => {
        failures.set(lost, 'the run directory was removed or replaced during the run: the logs and outputs that it held are lost');
        attempt('events.ndjson', () => journal.putBack());
        attempt('.gitignore', () => ignoreItself(output_dir));
        attempt('latest', () => (0,latest/* pointLatest */.a)(output_dir, run_id, goesOnHere));
    };
    let journal;
    let folders;
    let mark = earlier?.run.mark;
    const goesOnHere = mark !== undefined;
    try {
        (0,external_node_fs_.mkdirSync)(runs, { recursive: true });
        mark ??= newMark(runs, run_id);
        folders = createRunFolders(path, output_dir, goesOnHere);
        const failed = (error) => fail('events.ndjson', error);
        journal = (0,store_journal/* createJournal */.s)((0,external_node_path_.join)(path, 'events.ndjson'), failed, goesOnHere ? earlier?.run.length : undefined);
    }
    catch (error) {
        mark?.release();
        return { value: undefined, diagnostics: [(0,store/* unusableOutputDirectory */.mT)(output_dir, (0,why_failed/* whyFailed */.K)(error))] };
    }
    if (earlier !== undefined && !goesOnHere) {
        attempt('what the run before left', () => (0,carry_over/* carryOver */.Y)(earlier.run.path, path, earlier.kept));
        for (const event of earlier.events)
            journal.append(event);
    }
    const ownMark = mark;
    attempt('.gitignore', () => ignoreItself(output_dir));
    attempt('latest', () => (0,latest/* pointLatest */.a)(output_dir, run_id, goesOnHere));
    const withSummary = new Map();
    let open = true;
    const value = {
        path,
        run_id,
        journal,
        sources: (0,run_sources/* createSources */.LH)(path, (task) => withSummary.get(task)),
        get failures() {
            return [...failures.values()];
        },
        get incomplete() {
            return [...failures.keys()].some((what) => !conveniences.has(what));
        },
        writeTask(slug, result, output) {
            const file = (0,external_node_path_.join)(path, 'tasks', `${slug}.json`);
            attemptInside('tasks/', () => (0,atomic_file/* writeWhole */.f8)(file, `${JSON.stringify((0,task_file/* taskFileOf */.z)(result, output), null, 2)}\n`));
            if (typeof output?.summary === 'string')
                withSummary.set(result.id, file);
        },
        restoreTask({ slug, result }) {
            const known = (0,run_sources/* readOutput */.ov)((0,external_node_path_.join)(path, 'tasks', `${slug}.json`), result.id);
            const { stdout_truncated, stderr_truncated } = result;
            const output = known ?? { stdout: value.sources.logTail(result, run_directory_tailBytes), stderr: '', summary: null };
            value.writeTask(slug, result, { ...output, stdout_truncated, stderr_truncated });
        },
        async redact({ redactor, event, facts }) {
            attemptInside('events.ndjson', () => journal.revise(event));
            await attemptLater('logs/', () => redactLogs((0,external_node_path_.join)(path, 'logs'), redactor));
            await attemptLater('tasks/', () => redactTaskFiles((0,external_node_path_.join)(path, 'tasks'), facts));
        },
        redactLog: (slug, redactor) => attemptLater('logs/', () => blacken((0,external_node_path_.join)(path, 'logs', `${slug}.log`), redactor)),
        write: (name, text) => attemptInside(name, () => (0,atomic_file/* writeWhole */.f8)((0,external_node_path_.join)(path, name), text)),
        close() {
            if (!open)
                return;
            open = false;
            attemptInside('events.ndjson', () => journal.putBack());
            attempt('events.ndjson', () => journal.close());
            attempt('runs/', () => ownMark.release());
            attempt('runs/', () => removeOldRuns(runs, Date.now(), run_id));
        },
    };
    return { value, diagnostics: [] };
}
const run_directory_tailBytes = 1024 * 1024;
function newMark(runs, runId) {
    const mark = (0,running_mark/* markRunning */.rI)(runs, runId);
    if (typeof mark === 'string')
        throw new Error(mark);
    return mark;
}
const lost = 'the run directory';
const conveniences = new Set(['.gitignore', 'latest', 'runs/', lost]);
function ignoreItself(outputDirectory) {
    const path = (0,external_node_path_.join)(outputDirectory, '.gitignore');
    try {
        (0,external_node_fs_.writeFileSync)(path, '*\n', { flag: 'wx' });
    }
    catch (error) {
        if ((0,why_failed/* codeOf */.$)(error) !== 'EEXIST')
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/contexts.js + 2 modules
var contexts = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/jenkins-context.js
var jenkins_context = __webpack_require__(8607);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/scheduled-run.js


async function tasksNotDueIn(plan, environment, now) {
    const run = plan.tasks.some(({ schedule }) => schedule !== undefined) ? scheduledRun(environment, now) : undefined;
    if (run === undefined)
        return new Map();
    const { tasksNotDue } = await __webpack_require__.e(/* import() */ 253).then(__webpack_require__.bind(__webpack_require__, 4253));
    return tasksNotDue(plan, run);
}
function scheduledRun(environment, now) {
    const said = environment['ORCHESTRATOR_EVENT'] ?? '';
    if (said !== '' && said !== 'schedule')
        return undefined;
    if (environment['GITHUB_EVENT_NAME'] === 'schedule') {
        return { at: now, fired: firedLine((0,contexts/* readEvent */.j)(environment['GITHUB_EVENT_PATH'])) };
    }
    if (environment['CI_PIPELINE_SOURCE'] === 'schedule') {
        const created = Date.parse(environment['CI_PIPELINE_CREATED_AT'] ?? '');
        return { at: Number.isNaN(created) ? now : created, fired: undefined };
    }
    return (0,jenkins_context/* isStartedByTimer */.Ky)(environment) || said === 'schedule' ? { at: now, fired: undefined } : undefined;
}
function firedLine(event) {
    if (typeof event !== 'object' || event === null || !('schedule' in event))
        return undefined;
    return typeof event.schedule === 'string' ? event.schedule : undefined;
}

// EXTERNAL MODULE: ./lib/bundle/model/fold.js
var model_fold = __webpack_require__(2915);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-event.js
var redact_event = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/told-names.js
var told_names = __webpack_require__(103);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/event-sink.js



function createRunEvents(options) {
    const { directory, names } = options;
    const redactor = (0,told_names/* tellingNames */.mZ)(options.redactor, names);
    const fold = (0,model_fold/* createFold */.Ov)();
    const views = new Set(options.views);
    const failures = [];
    let record = (0,model_fold/* emptyRecord */.FR)();
    for (const event of options.before)
        record = fold(event);
    const digests = new Map();
    const complete = (event) => {
        if (event.type === 'attempt-started')
            digests.set(event.task, options.digestsOf(event.task));
        if (event.type !== 'task-ended')
            return event;
        const known = digests.get(event.task);
        digests.delete(event.task);
        return {
            ...event,
            ...(known === undefined || event.status !== 'passed' ? {} : { digests: known }),
            ...(options.masks(event.task) ? { masks: true } : {}),
        };
    };
    const show = (tell) => {
        for (const view of views) {
            try {
                tell(view);
            }
            catch (error) {
                views.delete(view);
                failures.push(`a view was switched off, for it failed: ${String(error)}`);
            }
        }
    };
    return {
        get record() {
            return record;
        },
        failures,
        emit(event, output) {
            const told = (0,redact_event/* redactEvent */.g)(complete(event), redactor);
            if (told.type === 'task-ended' && output !== undefined) {
                directory.writeTask(options.slugOf(names.idOf(told.task)) ?? '', told.result, output);
            }
            directory.journal.append(told);
            record = fold(told);
            show((view) => view.event(told, record));
        },
        printed(task) {
            show((view) => view.printed?.(names.of(task)));
        },
        close() {
            show((view) => view.close());
        },
    };
}

// EXTERNAL MODULE: ./lib/bundle/planning/slug.js
var planning_slug = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/hidden-slugs.js

function withHiddenSlugs(plan, redactor) {
    const holds = (text) => redactor.text(text) !== text;
    if (!plan.tasks.some(({ id, slug }) => holds(id) || holds(slug)))
        return plan;
    const names = plan.tasks.map(({ id, slug }, index) => {
        if (!holds(id))
            return holds(slug) ? `task ${index + 1}` : id;
        const name = `${redactor.text(id)} ${index + 1}`;
        return holds((0,planning_slug/* slugsOf */.G)([name])[0] ?? '') ? `task ${index + 1}` : name;
    });
    const slugs = (0,planning_slug/* slugsOf */.G)(names);
    return { ...plan, tasks: plan.tasks.map((task, index) => ({ ...task, slug: slugs[index] ?? task.slug })) };
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/interruption.js
var orchestrate_interruption = __webpack_require__(768);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/known-secrets.js
var known_secrets = __webpack_require__(7816);
// EXTERNAL MODULE: ./lib/bundle/process/leftovers.js
var leftovers = __webpack_require__(5446);
;// CONCATENATED MODULE: ./lib/bundle/store/killed-runs.js










function killedRuns(runs) {
    return (0,external_node_fs_.readdirSync)(runs, { withFileTypes: true }).flatMap((entry) => {
        const run_id = /^\.([^.]+)\.[0-9a-f]+\.running$/.exec(entry.name)?.[1] ?? '';
        if (!entry.isFile() || !(0,store_run_id/* isRunId */.Pk)(run_id))
            return [];
        const mark = (0,external_node_path_.join)(runs, entry.name);
        const text = (0,external_node_fs_.readFileSync)(mark, 'utf8').trim();
        const [owner = '', host, settled] = text.split(' ');
        if (host !== (0,external_node_os_.hostname)() || settled !== undefined || (0,identity/* fateOf */._)(owner) !== 'ended')
            return [];
        let ended;
        const hasEnded = (slug) => {
            ended ??= endedTasks((0,external_node_path_.join)(runs, run_id));
            return ended.has(taskOf((0,external_node_path_.join)(runs, run_id), slug) ?? '');
        };
        return [{ run_id, owner, hasEnded, settle: () => (0,atomic_file/* writeWhole */.f8)(mark, `${text} settled\n`) }];
    });
}
function endedTasks(directory) {
    const ended = new Set();
    const journal = (0,external_node_path_.join)(directory, 'events.ndjson');
    if ((0,stat/* linkStatOf */.M)(journal)?.isFile() !== true)
        return ended;
    for (const event of (0,store_journal/* readJournal */.a)(journal).events) {
        if (event.type === 'run-resumed') {
            ended.clear();
            for (const task of event.restored)
                ended.add(task);
        }
        if (event.type === 'task-ended')
            ended.add(event.task);
    }
    return ended;
}
function taskOf(directory, slug) {
    if (/[/\\]/.test(slug))
        return undefined;
    try {
        const read = (0,plain_file/* readPlainFile */.b)((0,external_node_path_.join)(directory, 'tasks', `${slug}.json`), { atMost: run_sources/* largestTaskFile */.of, noLink: true });
        const { id } = JSON.parse(read.ok ? read.bytes.toString('utf8') : '{}');
        return typeof id === 'string' ? id : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/orchestrate/killed-runs.js




async function endKilledRuns(outputDirectory) {
    const told = [];
    try {
        for (const { run_id, owner, hasEnded, settle } of killedRuns((0,external_node_path_.join)(outputDirectory, 'runs'))) {
            const ended = await (0,leftovers/* endLeftovers */.q)({ run_id, owners: [owner], mayStay: hasEnded });
            settle();
            if (ended.length > 0)
                told.push(`the run ${run_id} was killed and left ${nameAll(ended)} running: ended`);
        }
    }
    catch {
    }
    return told;
}
const named = 5;
function nameAll(ended) {
    const names = ended.slice(0, named).map(({ pid, command }) => (0,process_table/* nameOf */.Vb)(pid, command));
    return ended.length > named ? `${names.join(', ')} and ${ended.length - named} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./lib/bundle/orchestrate/late-secrets.js


const pauses = 10;
function redactLateSecrets(directory, redactor) {
    const atFirst = redactor.known;
    let known = atFirst;
    const over = new AbortController();
    let work;
    const redact = () => {
        known = redactor.known;
        return directory.redact({
            redactor,
            event: (event) => (0,redact_event/* redactEvent */.g)(event, redactor),
            facts: (facts) => (0,redact_event/* redactFacts */.t)(facts, redactor),
        });
    };
    const catchUp = async () => {
        await (0,external_node_timers_promises_.setImmediate)();
        while (known !== redactor.known && !over.signal.aborted) {
            const begin = performance.now();
            await redact();
            const pause = pauses * (performance.now() - begin);
            await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: over.signal }).catch(() => { });
        }
        work = undefined;
    };
    const forget = redactor.onLearned(() => (work ??= catchUp()));
    return {
        begin: async () => {
            if (!redactor.empty)
                await redact();
        },
        inLog: (slug) => directory.redactLog(slug, redactor),
        async settle() {
            forget();
            over.abort();
            await work;
            if (redactor.known !== atFirst)
                await redact();
        },
    };
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/led-out.js
var led_out = __webpack_require__(2271);
// EXTERNAL MODULE: ./lib/bundle/orchestrate/redact-sources.js
var redact_sources = __webpack_require__(9049);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/never-run.js

const patience = 5000;
const atOnce = 50;
async function writeNeverRun({ results }, interruption, write) {
    let isLate = false;
    interruption.onSecond(() => (isLate = true));
    const neverRan = results.filter(({ attempts, restored }) => attempts.length === 0 && !restored);
    for (const [index, result] of neverRan.entries()) {
        if (index % atOnce === atOnce - 1)
            await (0,orchestrate_interruption/* hearSignals */.EQ)();
        isLate ||= interruption.elapsed() > patience;
        if (isLate) {
            const left = neverRan.length - index;
            return [`${left} files in tasks/ of tasks that never ran were left out, for a signal left no time; see run.json`];
        }
        write(result);
    }
    return [];
}

// EXTERNAL MODULE: ./lib/bundle/orchestrate/task-digests.js
var task_digests = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/bundle/protocol/secrets.js
var protocol_secrets = __webpack_require__(7924);
;// CONCATENATED MODULE: ./lib/bundle/orchestrate/watched-processes.js


function withCleanLogs(processes, late, redactor) {
    return {
        start(request, listener) {
            const { known } = redactor;
            const attempt = processes.start(request, listener);
            const clean = async (outcome) => {
                if (redactor.known !== known)
                    await late.inLog(request.task.slug);
                return outcome;
            };
            return { ended: attempt.ended.then(clean), stop: (killAfter) => attempt.stop(killAfter) };
        },
    };
}
function withSecretsOf(plan, processes, redactor, masking) {
    const known = new Set();
    const learn = (environment, listener) => {
        const secrets = (0,protocol_secrets/* secretValues */.VX)(plan.secrets, environment);
        for (const secret of secrets) {
            if (known.has(secret))
                continue;
            known.add(secret);
            if (!redactor.add(secret))
                listener.warned(redact/* standsInName */.M);
        }
        return secrets.length > 0;
    };
    return {
        start(request, listener) {
            learn(request.env, listener);
            const attempt = processes.start(request, listener);
            const learnFrom = (outcome) => {
                if (learn(outcome.env, listener))
                    masking.add(request.task.id);
                return outcome;
            };
            return { ended: attempt.ended.then(learnFrom), stop: (killAfter) => attempt.stop(killAfter) };
        },
    };
}
function watched(processes, events, masking) {
    return {
        start: (request, listener) => processes.start(request, {
            annotated: (annotation) => listener.annotated(annotation),
            warned: (message) => listener.warned(message),
            exited: () => listener.exited?.(),
            masked: () => {
                masking.add(request.task.id);
                listener.masked?.();
            },
            printed: () => {
                listener.printed();
                events.printed(request.task.id);
            },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/bundle/orchestrate/run-loaded.js
























async function runLoaded(loaded, options) {
    const { environment, invocation } = loaded;
    const { interruption, earlier } = options;
    const output_dir = (0,external_node_path_.resolve)(invocation.workspace, invocation.output_dir);
    const led = (0,led_out/* ledOut */.i)(invocation.workspace, (0,external_node_path_.join)(output_dir, 'runs'));
    if (led !== undefined)
        return { diagnostics: [led], exit_code: exit_codes/* exitCodes */.h.usage };
    const redactor = options.redactor ?? (0,known_secrets/* redactorOf */.y)(environment);
    (0,known_secrets/* addSecretsOf */.Gc)(redactor, loaded);
    const plan = withHiddenSlugs(loaded.plan, redactor);
    const names = (0,told_names/* toldNames */.Gc)(plan, redactor);
    const { config = '', selection } = invocation;
    redactor.keep((0,told_names/* lastingNames */.he)(plan, names, [config, ...selection.tasks, ...selection.exclude]));
    const not_due = await tasksNotDueIn(plan, environment, systemClock.now());
    const resuming = earlier && (await __webpack_require__.e(/* import() */ 969).then(__webpack_require__.bind(__webpack_require__, 350)));
    const resumed = earlier && resuming?.resume(plan, earlier, invocation.workspace, redactor, names);
    const isHere = earlier?.mark !== undefined;
    const run_id = isHere ? earlier.run_id : (0,store_run_id/* newRunId */.F$)(new Date(systemClock.now()), () => systemChance.next());
    const created = createRunDirectory({
        output_dir,
        run_id,
        ...(earlier === undefined || resumed === undefined ? {} : { earlier: { run: earlier, ...resumed } }),
    });
    if (created.value === undefined)
        return { diagnostics: created.diagnostics, exit_code: exit_codes/* exitCodes */.h.internal };
    const directory = created.value;
    const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
    const log = (name) => {
        const slug = tasks.get(names.idOf(name))?.slug;
        return slug === undefined ? undefined : (0,external_node_path_.join)(directory.path, 'logs', `${slug}.log`);
    };
    const masking = new Set();
    const events = createRunEvents({
        directory,
        redactor,
        names,
        slugOf: (task) => tasks.get(task)?.slug,
        views: options.views({ log, run_directory: directory.path, hide: (text) => redactor.text(text) }),
        before: resumed?.events ?? [],
        digestsOf: (task) => {
            const planned = tasks.get(task);
            return planned && (0,task_digests/* digestsOf */.n)(planned, invocation.workspace);
        },
        masks: (task) => masking.has(task),
    });
    const processes = createProcesses({
        workspace: invocation.workspace,
        run_directory: directory.path,
        run_id,
        environment,
        redactor,
        matchers: loaded.matchers,
        alone: options.alone ?? false,
    });
    try {
        const leftovers = (earlier && (await resuming?.endLeftoversOf(earlier, resumed?.kept ?? []))) ?? [];
        earlier?.mark?.settle();
        const warnings = await endKilledRuns(output_dir);
        for (const task of resumed?.kept ?? [])
            directory.restoreTask(task);
        const late = redactLateSecrets(directory, redactor);
        if (earlier !== undefined)
            await late.begin();
        const asked = askedBy(invocation);
        await (0,orchestrate_interruption/* hearSignals */.EQ)();
        const run = runPlan(plan, {
            run_id,
            tool_version: version/* toolVersion */.f,
            plan_digest: (0,digest.planDigest)(loaded.plan),
            max_parallel: plan.max_parallel === 'auto' ? availableCpus() : plan.max_parallel,
            contexts: loaded.contexts,
            not_due,
            ...(asked === undefined ? {} : { asked }),
            ...(resumed?.resumption === undefined ? {} : { resumption: { ...resumed.resumption, leftovers } }),
            warnings: [...warnings, ...(resumed?.warnings ?? [])],
        }, {
            processes: withCleanLogs(watched(withSecretsOf(plan, processes, redactor, masking), events, masking), late, redactor),
            clock: systemClock,
            chance: systemChance,
            events,
        });
        let grace = lastGrace;
        interruption.onFirst((signal) => run.cancel('signal', signal));
        interruption.onSecond((signal) => {
            grace = 0;
            run.cancel('signal', signal);
        });
        const [{ exit_code }, { documents }] = await Promise.all([run.done, __webpack_require__.e(/* import() */ 111).then(__webpack_require__.bind(__webpack_require__, 7111))]);
        const record = (0,redact_event/* redactFacts */.t)(events.record, redactor);
        const sources = (0,redact_sources/* redactSources */.O)(directory.sources, redactor);
        for (const [name, render] of Object.entries(documents))
            directory.write(name, render(record, sources));
        if (interruption.signal !== undefined)
            await processes.endAll(grace);
        await late.settle();
        const left = await writeNeverRun(record, interruption, (result) => directory.writeTask(tasks.get(names.idOf(result.id))?.slug ?? '', result, undefined));
        return {
            plan,
            record,
            exit_code: directory.incomplete && exit_code === exit_codes/* exitCodes */.h.success ? exit_codes/* exitCodes */.h.internal : exit_code,
            run_directory: directory.path,
            sources,
            redactor,
            failures: [...directory.failures, ...events.failures, ...left],
        };
    }
    finally {
        events.close();
        processes.close();
        directory.close();
    }
}
const lastGrace = 500;
function askedBy({ selection: { tasks, exclude }, overrides }) {
    const asked = {
        ...(tasks.length === 0 ? {} : { tasks }),
        ...(exclude.length === 0 ? {} : { exclude }),
        ...overrides,
    };
    return Object.keys(asked).length === 0 ? undefined : asked;
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/event-log.js

function openEventLog({ write, colour }) {
    const paint = (0,terminal/* colours */.M8)(colour);
    return {
        event(event) {
            const facts = event_log_factsOf(event);
            write(paint.dim((0,terminal.oneLine)(`${event.time.slice(11, 23)} ${event.type}${facts === '' ? '' : ` ${facts}`}`)) + '\n');
        },
        close() { },
    };
}
function event_log_factsOf(event) {
    switch (event.type) {
        case 'run-started':
            return `${event.run_id}, ${event.tasks.length} tasks, ${event.max_parallel} at a time`;
        case 'run-resumed':
            return `${event.run_id}, ${event.restored.length} of ${event.tasks.length} tasks done, ${event.max_parallel} at a time`;
        case 'task-ready':
            return event.task;
        case 'attempt-started':
            return `${event.task}, attempt ${event.attempt} of ${event.max_attempts}`;
        case 'task-annotated':
            return `${event.task}: ${event.annotation.level}: ${event.annotation.message}`;
        case 'task-warned':
            return `${event.task}: ${event.message}`;
        case 'attempt-ended':
            return `${event.task}, attempt ${event.attempt}: ${event.result.reason}`;
        case 'task-retrying':
            return `${event.task}, attempt ${event.attempt} in ${event.delay} s: ${event.reason}`;
        case 'task-ended':
            return `${event.task}: ${event.status}, ${event.result.reason}`;
        case 'run-warned':
            return event.message;
        case 'run-cancelling':
            return event.reason;
        case 'run-ended':
            return `${event.status}, exit code ${event.exit_code}`;
        default:
            return event;
    }
}

// EXTERNAL MODULE: ./lib/bundle/protocol/fence.js
var fence = __webpack_require__(1524);
// EXTERNAL MODULE: ./lib/bundle/reporting/closing.js
var closing = __webpack_require__(7278);
// EXTERNAL MODULE: ./lib/bundle/reporting/output-order.js
var output_order = __webpack_require__(8145);
// EXTERNAL MODULE: ./lib/bundle/reporting/task-log.js
var task_log = __webpack_require__(9071);
// EXTERNAL MODULE: ./lib/bundle/reporting/titles.js
var titles = __webpack_require__(4002);
// EXTERNAL MODULE: ./lib/bundle/reporting/view.js
var view = __webpack_require__(7004);
;// CONCATENATED MODULE: ./lib/bundle/reporting/github-log.js







function openGithubLog(options) {
    const output = (0,output_order/* orderedOutput */.d)({ ...options, paper: githubPaper(options) });
    return {
        ...output,
        event: (event, record) => {
            output.event(event, record);
            if (event.type === 'run-ended') {
                output.close();
                options.write((0,fence/* guarded */.Nj)(Buffer.from((0,view/* hidden */.R)((0,closing/* renderClosing */.E)(record, options), options))));
            }
        },
    };
}
function githubPaper(options) {
    const { write, colour } = options;
    const paint = (0,terminal/* colours */.M8)(colour);
    const safe = (output) => (0,fence/* guarded */.Nj)(Buffer.from((0,view/* hidden */.R)((0,task_log/* shownOutput */.f)(output, colour), options)));
    const ours = (text) => (0,fence/* guarded */.Nj)(Buffer.from((0,view/* hidden */.R)(text, options)));
    const title = (result) => ours((0,titles/* titleColour */.Ji)(result, paint)((0,titles/* taskTitle */.Oj)(result)));
    const warnings = (result) => Buffer.concat(result.warnings.map((message) => ours(paint.yellow((0,terminal.oneLine)(`! ${message}`)))));
    return {
        block: (result, bytes) => {
            const output = safe(bytes);
            const fold = (0,titles/* isFine */.zn)(result) && output.length > 0 ? (0,fence/* foldLines */.r7)((0,view/* hidden */.R)((0,titles/* taskTitle */.Oj)(result), options)) : undefined;
            const opening = fold === undefined ? title(result) : Buffer.from(`${fold.begin}\n`);
            const closing = Buffer.from(fold === undefined ? '' : `${fold.end}\n`);
            write(Buffer.concat([opening, output, closing, warnings(result)]));
        },
        live: (bytes) => write(safe(bytes)),
        liveEnd: (result, bytes) => write(Buffer.concat([safe(bytes), warnings(result), title(result)])),
        line: (text) => write(ours((0,terminal.oneLine)(text))),
    };
}

// EXTERNAL MODULE: ./lib/bundle/reporting/json.js
var json = __webpack_require__(8239);
// EXTERNAL MODULE: ./lib/bundle/reporting/plain-log.js
var plain_log = __webpack_require__(7034);
// EXTERNAL MODULE: ./lib/bundle/cli/colour.js
var colour = __webpack_require__(7201);
;// CONCATENATED MODULE: ./lib/bundle/cli/run-in-terminal.js








async function runInTerminal(line, loaded, interruption, world, earlier) {
    const open = await viewFor(line, world);
    const finished = await runLoaded(loaded, {
        interruption,
        alone: true,
        redactor: world.redactor,
        ...(earlier === undefined ? {} : { earlier }),
        views: (looking) => viewsFor(open, line, world, looking),
    });
    if ('diagnostics' in finished) {
        const { complain } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(849)]).then(__webpack_require__.bind(__webpack_require__, 5230));
        complain(finished.diagnostics, world);
        return finished.exit_code;
    }
    for (const failure of finished.failures)
        world.stderr.write(`warning: ${failure}\n`);
    if (finished.exit_code === exit_codes/* exitCodes */.h.internal) {
        world.stderr.write(`error: the run ended with ${finished.record.status}, but it could not be recorded whole (exit code 3)\n`);
    }
    if (line.json)
        world.stdout.json(JSON.parse((0,json/* runJson */.M)(finished.record)));
    return finished.exit_code;
}
async function viewFor(line, { stderr, environment }) {
    if (environment['GITHUB_ACTIONS'] === 'true') {
        return (options) => openGithubLog({ ...options, colour: (0,colour/* wantsColour */.M)({ isTTY: true }, environment) });
    }
    const interactive = stderr.isTTY && environment['TERM'] !== 'dumb' && !line.verbose;
    if (!interactive)
        return plain_log/* openPlainLog */.R;
    const { openTerminalView } = await Promise.all(/* import() */[__webpack_require__.e(668), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 3539));
    const size = () => ({ columns: stderr.columns ?? 80, rows: stderr.rows ?? 24 });
    return (options) => openTerminalView({ ...options, size });
}
function viewsFor(open, { verbose }, { stderr, environment }, looking) {
    const options = {
        write: (bytes) => stderr.raw(bytes),
        colour: (0,colour/* wantsColour */.M)(stderr, environment),
        ...looking,
        clock: view/* viewClock */.S,
    };
    const events = verbose ? [openEventLog({ ...options, write: (text) => stderr.write(String(text)) })] : [];
    return [...events, open(options)];
}


/***/ }),

/***/ 4849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ isWorthRetrying),
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   a2: () => (/* binding */ retryDelay),
/* harmony export */   bL: () => (/* binding */ signalNumbers)
/* harmony export */ });
function isWorthRetrying(policy, attempt, result) {
    return attempt < policy.max_attempts && policy.on.some((rule) => matches(rule, result));
}
function retryDelay(policy, attempt, chance) {
    const whole = Math.min(policy.max_delay, policy.initial_delay * policy.backoff ** (attempt - 1));
    return Math.round(policy.jitter ? whole / 2 + (whole / 2) * chance : whole);
}
function isAllowed(task, status, exit_code) {
    if (status !== 'failed' && status !== 'timeout' && status !== 'error')
        return false;
    if (typeof task.continue_on_error === 'boolean')
        return task.continue_on_error;
    return status === 'failed' && exit_code !== null && task.continue_on_error.exit_codes.includes(exit_code);
}
function matches(rule, { status, exit_code, signal, matched_patterns }) {
    if (status === 'passed' || status === 'cancelled')
        return false;
    if (typeof rule === 'string')
        return rule === status;
    if ('output' in rule)
        return matched_patterns.includes(rule.output);
    if (status !== 'failed')
        return false;
    if ('exit_code' in rule)
        return rule.exit_code === exit_code;
    return (signal === rule.signal || (exit_code !== null && exit_code === 128 + (signalNumbers[rule.signal] ?? Number.NaN)));
}
const signalNumbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
};


/***/ }),

/***/ 2915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   Ov: () => (/* binding */ createFold),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export emptyCounts */
function createFold() {
    const record = emptyRecord();
    let order = new Map();
    let ranBefore = 0;
    let since = '';
    const begin = (event) => {
        record.run_id = event.run_id;
        record.name = event.name;
        record.config_file = event.config_file;
        if (record.start_time === '')
            record.start_time = event.time;
        record.plan_digest = event.plan_digest;
        record.tool_version = event.tool_version;
        record.max_parallel = event.max_parallel;
        record.counts.total = event.tasks.length;
        order = new Map(event.tasks.map((task, index) => [task, index]));
        since = event.time;
    };
    return (event) => {
        switch (event.type) {
            case 'run-started':
                begin(event);
                break;
            case 'run-resumed': {
                const { time, restored, again, leftovers } = event;
                const before = record.status === 'running' ? 'killed' : record.status;
                ranBefore = record.duration;
                begin(event);
                keep(record, new Set(restored));
                record.resumptions.push({
                    time,
                    before,
                    restored: record.results.length,
                    again: [...again],
                    leftovers: [...leftovers],
                });
                break;
            }
            case 'task-ended':
                addResult(record, { ...event.result, restored: false });
                break;
            case 'run-warned':
                record.warnings.push(event.message);
                break;
            case 'run-ended':
                record.status = event.status;
                record.exit_code = event.exit_code;
                record.end_time = event.time;
                record.critical_path = [...event.critical_path];
                record.results.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
                record.by_subdirectory = Object.fromEntries(Object.entries(record.by_subdirectory).toSorted(([a], [b]) => (a < b ? -1 : 1)));
                break;
            case 'task-ready':
            case 'attempt-started':
            case 'task-annotated':
            case 'task-warned':
            case 'attempt-ended':
            case 'task-retrying':
            case 'run-cancelling':
                break;
            default:
                event;
        }
        if (since !== '')
            record.duration = addSeconds(ranBefore, seconds(since, event.time));
        return record;
    };
}
function recordOf(events) {
    const fold = createFold();
    let record = emptyRecord();
    for (const event of events)
        record = fold(event);
    return record;
}
function emptyRecord() {
    return {
        schema_version: 1,
        run_id: '',
        name: '',
        config_file: null,
        start_time: '',
        duration: 0,
        counts: emptyCounts(),
        max_parallel: 1,
        plan_digest: '',
        tool_version: '',
        warnings: [],
        resumptions: [],
        ...emptyProgress(),
    };
}
function emptyCounts() {
    return {
        total: 0,
        passed: 0,
        failed: 0,
        timeout: 0,
        error: 0,
        skipped: 0,
        cancelled: 0,
        allowed: 0,
        flaky: 0,
        cached: 0,
    };
}
function keep(record, restored) {
    const kept = record.results.filter(({ id, status }) => status === 'passed' && restored.has(id));
    const { total } = record.counts;
    Object.assign(record, { ...emptyProgress(), counts: { ...emptyCounts(), total } });
    for (const result of kept)
        addResult(record, { ...result, restored: true });
}
function emptyProgress() {
    return {
        status: 'running',
        exit_code: null,
        end_time: null,
        critical_path: [],
        by_subdirectory: Object.create(null),
        results: [],
    };
}
function addResult(record, result) {
    record.results.push(result);
    const folder = (record.by_subdirectory[result.subdirectory] ??= emptyCounts());
    folder.total += 1;
    for (const counts of [record.counts, folder]) {
        counts[result.status] += 1;
        if (result.allowed)
            counts.allowed += 1;
        if (result.flaky)
            counts.flaky += 1;
        if (result.cached)
            counts.cached += 1;
    }
}
function addSeconds(a, b) {
    return Math.round((a + b) * 1000) / 1000;
}
function seconds(from, to) {
    return Math.max(0, Math.round(Date.parse(to) - Date.parse(from))) / 1000;
}


/***/ }),

/***/ 1687:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ neededTasks)
/* harmony export */ });
function neededTasks(task) {
    return task.needs.flatMap((need) => need.tasks);
}


/***/ }),

/***/ 4084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   z: () => (/* binding */ taskFileOf)
/* harmony export */ });
function resultOf(result) {
    return Object.assign(headOf(result), { error: result.error }, detailsOf(result));
}
function taskFileOf(result, output) {
    const { stdout = '', stderr = '', summary = null } = output ?? {};
    return Object.assign(headOf(result), { stdout, stderr, error: result.error }, detailsOf(result), { summary });
}
function headOf({ script, name, subdirectory, start_time, end_time, status, exit_code, execution_time }) {
    return { script, name, subdirectory, start_time, end_time, status, exit_code, execution_time };
}
function detailsOf(result) {
    return {
        id: result.id,
        run_id: result.run_id,
        attempts: result.attempts,
        reason: result.reason,
        allowed: result.allowed,
        flaky: result.flaky,
        cached: result.cached,
        restored: result.restored,
        outputs: result.outputs,
        annotations: result.annotations,
        needs: result.needs,
        matrix: result.matrix,
        tags: result.tags,
        queue_time: result.queue_time,
        max_rss_bytes: result.max_rss_bytes,
        cpu_seconds: result.cpu_seconds,
        stdout_truncated: result.stdout_truncated,
        stderr_truncated: result.stderr_truncated,
        log: result.log,
        warnings: result.warnings,
    };
}


/***/ }),

/***/ 9049:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ redactSources)
/* harmony export */ });
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);

function redactSources(sources, redactor) {
    return {
        logTail: (task, bytes) => redactor.text((0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)((0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStates */ .ri)(sources.logTail(task, bytes)))),
        taskSummary: (task) => {
            const summary = sources.taskSummary(task);
            return summary === null ? null : redactor.text(summary);
        },
    };
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

/***/ 7727:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ shellArguments),
/* harmony export */   ky: () => (/* binding */ shellScript),
/* harmony export */   q$: () => (/* binding */ shellCommand)
/* harmony export */ });
const shells = {
    bash: { program: 'bash', args: ['--noprofile', '--norc', '-eo', 'pipefail', '{0}'], extension: '.sh' },
    sh: { program: 'sh', args: ['-e', '{0}'], extension: '.sh' },
    pwsh: { program: 'pwsh', args: ['-command', ". '{0}'"], extension: '.ps1' },
    python: { program: 'python', args: ['{0}'], extension: '.py' },
};
function shellCommand(shell) {
    const known = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (known !== undefined)
        return known;
    const [program, ...args] = splitWords(shell);
    if (program === undefined || !args.some((word) => word.includes('{0}')))
        return undefined;
    const name = program.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');
    return { program, args, extension: (Object.hasOwn(shells, name) ? shells[name]?.extension : undefined) ?? '' };
}
function shellArguments(shell, script) {
    return shell.args.map((word) => word.replaceAll('{0}', word.includes("'{0}'") ? script.replaceAll("'", "''") : script));
}
function shellScript(shell, text) {
    if (shell.extension !== '.ps1')
        return text;
    const exit = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
    return `$ErrorActionPreference = 'stop'\n${text}\n${exit}\n`;
}
function splitWords(text) {
    const words = text.match(/(?:[^\s"\\]|\\"?|"(?:[^"\\]|\\"?)*"?)+/g) ?? [];
    return words.map((word) => word.replace(/\\"|"/g, (quote) => (quote === '"' ? '' : '"')));
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

/***/ 7278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderClosing)
/* harmony export */ });
/* harmony import */ var _text_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7301);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8490);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);
/* harmony import */ var _result_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3048);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002);





const mostNamed = 20;
const longest = 200;
function renderClosing(record, { run_directory, colour, hint = false }) {
    const palette = (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M8)(colour);
    const notable = record.results.filter((result) => result.allowed || result.flaky);
    const failed = record.results.filter(_result_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6);
    const title = (result) => (0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .titleColour */ .Ji)(result, palette)(short((0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .taskTitle */ .Oj)(result)));
    const lines = [
        ...notable.slice(0, mostNamed).map(title),
        ...more(notable.length),
        ...failed
            .slice(0, mostNamed)
            .flatMap((result) => [title(result)].concat(whereToLook(result, run_directory, palette))),
        ...more(failed.length),
        ...record.warnings.slice(0, mostNamed).map((message) => palette.yellow(`! ${short(message)}`)),
        ...more(record.warnings.length),
    ];
    const verdict = record.status === 'success' ? palette.green : record.status === 'cancelled' ? palette.dim : palette.red;
    return [
        '',
        ...lines,
        ...(lines.length === 0 ? [] : ['']),
        palette.bold(verdict((0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .runSummary */ .KL)(record))),
        palette.dim(`  ${run_directory}`),
        ...(hint ? goOn(record, run_directory) : []).map(palette.dim),
        '',
    ].join('\n');
}
function goOn({ status }, directory) {
    if (status === 'success' || status === 'running')
        return [];
    const isUsual = /(?:^|[/\\])\.orchestrator[/\\](?:latest|runs[/\\][^/\\]+)[/\\]?$/.test(directory);
    const option = isUsual ? '--rerun-failed' : `--resume ${(0,_text_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .Z)(directory)}`;
    return [`  to run again only what did not pass: script-orchestrator run ${option}`];
}
function more(number) {
    return number > mostNamed ? [`  \u2026 and ${number - mostNamed} more`] : [];
}
function short(text) {
    return (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text), longest);
}
function whereToLook(result, directory, palette) {
    const error = result.annotations.find(({ level, path }) => level === 'error' && path !== null);
    const line = error?.start_line ?? null;
    return [
        ...(error === undefined
            ? []
            : [`  ${short(`${error.path ?? ''}${line === null ? '' : `:${line}`}: ${error.message}`)}`]),
        ...(result.log === null ? [] : [palette.dim(`  ${directory.replace(/[/\\]$/, '')}/${result.log}`)]),
    ];
}


/***/ }),

/***/ 8239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runJson)
/* harmony export */ });
/* harmony import */ var _model_task_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4084);

function runJson(record) {
    const ordered = {
        schema_version: record.schema_version,
        run_id: record.run_id,
        name: record.name,
        status: record.status,
        exit_code: record.exit_code,
        start_time: record.start_time,
        end_time: record.end_time,
        duration: record.duration,
        counts: record.counts,
        max_parallel: record.max_parallel,
        critical_path: record.critical_path,
        by_subdirectory: record.by_subdirectory,
        plan_digest: record.plan_digest,
        tool_version: record.tool_version,
        results: record.results.map(_model_task_file_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .B),
        config_file: record.config_file,
        warnings: record.warnings,
        resumptions: record.resumptions,
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}


/***/ }),

/***/ 8145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ orderedOutput)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7844);
/* harmony import */ var _resumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);
/* harmony import */ var _task_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9071);



const aloneAfter = 1000;
const longAfter = 10_000;
const lookEvery = 250;
function orderedOutput(options) {
    const { paper, log, clock } = options;
    const running = new Map();
    const waiting = [];
    let live;
    const goLive = () => {
        const now = clock.now();
        const speakers = [...running].filter(([, { spoke }]) => spoke);
        const [first] = speakers;
        if (first === undefined || speakers.length > 1)
            return;
        const [task, { name, since }] = first;
        if (now - since < (running.size === 1 ? aloneAfter : longAfter))
            return;
        live = { task, log: new _task_log_js__WEBPACK_IMPORTED_MODULE_2__/* .TaskLog */ .k(log(task)) };
        paper.line(`\u25b6 ${name}`);
    };
    const look = () => {
        if (live === undefined)
            goLive();
        const output = live?.log.next();
        if (output !== undefined && output.length > 0)
            paper.live(output);
    };
    const printBlock = (result) => {
        const output = result.log === null ? undefined : new _task_log_js__WEBPACK_IMPORTED_MODULE_2__/* .TaskLog */ .k(log(result.id)).rest(result.log);
        paper.block(result, output ?? Buffer.alloc(0));
    };
    const end = (result) => {
        running.delete(result.id);
        if (live === undefined) {
            printBlock(result);
        }
        else if (live.task === result.id) {
            paper.liveEnd(result, live.log.rest(result.log ?? 'its log'));
            live = undefined;
            waiting.splice(0).forEach(printBlock);
        }
        else {
            waiting.push(result);
        }
    };
    const stop = clock.every(lookEvery, look);
    return {
        event: (event) => {
            if (event.type === 'attempt-started' && !running.has(event.task)) {
                running.set(event.task, { name: event.name, since: clock.now(), spoke: false });
            }
            else if (event.type === 'task-retrying' && (live === undefined || live.task === event.task)) {
                const name = running.get(event.task)?.name ?? event.task;
                look();
                paper.line(`\u21bb ${name}: ${event.reason}; attempt ${event.attempt} in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(event.delay * 1000)}`);
            }
            else if (event.type === 'task-ended') {
                end(event.result);
            }
            else if (event.type === 'run-resumed') {
                for (const line of (0,_resumptions_js__WEBPACK_IMPORTED_MODULE_1__.resumptionLines)(event))
                    paper.line(line);
            }
            else if (event.type === 'run-warned') {
                paper.line(`! ${event.message}`);
            }
            else if (event.type === 'run-cancelling') {
                paper.line(`\u25a0 cancelling: ${event.reason}`);
            }
        },
        printed: (task) => {
            const entry = running.get(task);
            if (entry !== undefined)
                entry.spoke = true;
        },
        close: () => {
            stop();
            waiting.splice(0).forEach(printBlock);
        },
    };
}


/***/ }),

/***/ 7034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPlainLog),
/* harmony export */   b: () => (/* binding */ plainPaper)
/* harmony export */ });
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);
/* harmony import */ var _closing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7278);
/* harmony import */ var _output_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8145);
/* harmony import */ var _task_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9071);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4002);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7004);






function openPlainLog(options) {
    const output = (0,_output_order_js__WEBPACK_IMPORTED_MODULE_2__/* .orderedOutput */ .d)({ ...options, paper: plainPaper(options) });
    return {
        ...output,
        event: (event, record) => {
            output.event(event, record);
            if (event.type === 'run-ended') {
                output.close();
                options.write((0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .hidden */ .R)((0,_closing_js__WEBPACK_IMPORTED_MODULE_1__/* .renderClosing */ .E)(record, { ...options, hint: true }), options));
            }
        },
    };
}
function plainPaper(options) {
    const { colour } = options;
    const write = (text) => options.write((0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .hidden */ .R)(text, options));
    const paint = (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M8)(colour);
    const warnings = (messages) => messages.map((message) => `${paint.yellow((0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(`! ${message}`))}\n`).join('');
    return {
        block: (result, output) => {
            write(`${(0,_titles_js__WEBPACK_IMPORTED_MODULE_4__/* .titleColour */ .Ji)(result, paint)((0,_titles_js__WEBPACK_IMPORTED_MODULE_4__/* .taskTitle */ .Oj)(result))}\n${warnings(result.warnings)}${(0,_task_log_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOutput */ .f)(output, colour)}`);
        },
        live: (output) => write((0,_task_log_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOutput */ .f)(output, colour)),
        liveEnd: (result, output) => {
            write(`${(0,_task_log_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOutput */ .f)(output, colour)}${warnings(result.warnings)}${(0,_titles_js__WEBPACK_IMPORTED_MODULE_4__/* .titleColour */ .Ji)(result, paint)((0,_titles_js__WEBPACK_IMPORTED_MODULE_4__/* .taskTitle */ .Oj)(result))}\n`);
        },
        line: (text) => write(`${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text)}\n`),
    };
}


/***/ }),

/***/ 3048:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   ZG: () => (/* binding */ iconOf)
/* harmony export */ });
/* unused harmony export milliseconds */
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8233);

const icons = {
    passed: '\u2705',
    failed: '\u274c',
    timeout: '\u23f0',
    error: '\ud83d\udca5',
    skipped: '\u23ed\ufe0f',
    cancelled: '\u23f9\ufe0f',
};
const counted = {
    passed: 'passed',
    failed: 'failed',
    timeout: 'timed out',
    error: 'in error',
    skipped: 'skipped',
    cancelled: 'cancelled',
};
function isFailure(result) {
    return !result.allowed && (result.status === 'failed' || result.status === 'timeout' || result.status === 'error');
}
function iconOf(result) {
    if (result.allowed)
        return '\u26a0\ufe0f';
    return result.flaky ? '\ud83d\udd01' : icons[result.status];
}
function stateOf(result) {
    return [result.status, ...notesOf(result)].join(', ');
}
const notes = ['allowed', 'flaky', 'cached', 'restored'];
function notesOf(result) {
    return notes.filter((note) => result[note]);
}
function countsInWords(record) {
    const parts = _model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .finalStates */ .Z.flatMap((state) => {
        const results = record.results.filter((result) => result.status === state);
        if (results.length === 0)
            return [];
        const marked = notes
            .map((note) => ({ note, number: results.filter((result) => result[note]).length }))
            .filter(({ number }) => number > 0)
            .map(({ note, number }) => `${number} ${note}`);
        return [`${results.length} ${counted[state]}${marked.length === 0 ? '' : ` (${marked.join(', ')})`}`];
    });
    return parts.join(', ');
}
function milliseconds(inSeconds) {
    return inSeconds * 1000;
}


/***/ }),

/***/ 2542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ howToGoOn),
/* harmony export */   resumptionLines: () => (/* binding */ resumptionLines),
/* harmony export */   u: () => (/* binding */ resumed)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5193);



const mostNamed = 20;
const longestText = 300;
const before = {
    killed: 'a run that was killed',
    cancelled: 'a run that was cancelled',
    failure: 'a run that failed',
    success: 'a run that passed',
};
function resumptionLines({ restored, tasks, again, leftovers, }) {
    return [
        `\u21bb resumed: ${restored.length} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(tasks.length, 'task')} had passed and are taken as done`,
        ...again.slice(0, mostNamed).map(({ task, reason }) => `\u21bb ${task} runs again: ${reason}`),
        ...more(again.length, 'more that had passed run again'),
        ...leftovers.slice(0, mostNamed).map((process) => `\u25a0 ended what the killed run had left: ${process}`),
        ...more(leftovers.length, 'more processes'),
    ];
}
function more(number, what) {
    return number > mostNamed ? [`  \u2026 and ${number - mostNamed} ${what}`] : [];
}
function resumed({ resumptions }) {
    return resumptions.slice(-mostResumptions).toReversed().map(inWords).join('\n');
}
const mostResumptions = 5;
function inWords({ before: status, restored, again, leftovers }) {
    const named = again.slice(0, mostNamed).map(({ task, reason }) => {
        return `\n  - ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(task, longestText))} had passed and ran again: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(reason, longestText))}`;
    });
    const rest = again.length > mostNamed ? `\n  - \u2026 and ${again.length - mostNamed} more` : '';
    const ended = leftovers.length === 0 ? '' : `; what it had left running was ended (${leftovers.length})`;
    return `- Resumed ${before[status]}: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(restored, 'task')} that had passed taken as done${ended}.${named.join('')}${rest}`;
}
function howToGoOn({ status, counts }) {
    if (status === 'success' || counts.total === counts.passed)
        return '';
    const command = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('npx script-orchestrator run --rerun-failed');
    return `To run again only what did not pass: ${command}, or, where the Action has ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('rerun: failed')}, _Re-run failed jobs_.`;
}


/***/ }),

/***/ 9071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownOutput),
/* harmony export */   k: () => (/* binding */ TaskLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _protocol_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4555);
/* harmony import */ var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5101);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8396);




const liveStep = 256 * 1024;
const headShare = 0.25;
class TaskLog {
    #path;
    #offset = 0;
    constructor(path) {
        this.#path = path;
    }
    get begun() {
        return this.#offset > 0;
    }
    next() {
        return this.#open((file, size) => {
            if (this.#offset >= _protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.printedLive)
                return Buffer.alloc(0);
            const bytes = read(file, this.#offset, Math.min(size - this.#offset, liveStep));
            const end = bytes.length === liveStep && !bytes.includes(10) ? bytes.length : bytes.lastIndexOf(10) + 1;
            this.#offset += end;
            return bytes.subarray(0, end);
        });
    }
    rest(name) {
        return this.#open((file, size) => {
            const start = this.#offset;
            const length = size - start;
            this.#offset = size;
            if (length <= _protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.printedBlock)
                return read(file, start, length);
            const headLength = start > 0 ? 0 : Math.floor(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.printedBlock * headShare);
            const head = read(file, start, headLength);
            const tail = read(file, size - (_protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.printedBlock - headLength), _protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.printedBlock - headLength);
            const headEnd = head.lastIndexOf(10) + 1 || head.length;
            const tailStart = tail.indexOf(10) + 1;
            const left = length - headEnd - (tail.length - tailStart);
            const sentence = `[${(left / 1024 ** 2).toFixed(1)} MiB left out here; all of it is in ${name}]\n`;
            return Buffer.concat([
                head.subarray(0, headEnd),
                endOfLine(head.subarray(0, headEnd)),
                Buffer.from(sentence),
                tail.subarray(tailStart),
            ]);
        });
    }
    #open(use) {
        if (this.#path === undefined)
            return Buffer.alloc(0);
        let file;
        try {
            file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#path, 'r');
        }
        catch {
            return Buffer.alloc(0);
        }
        try {
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (size < this.#offset)
                this.#offset = 0;
            return use(file, size);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
}
function read(file, from, length) {
    const bytes = Buffer.alloc(Math.max(0, length));
    return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, from));
}
function endOfLine(bytes) {
    return Buffer.from(bytes.length === 0 || bytes.at(-1) === 10 ? '' : '\n');
}
const escape = '\u001b';
const colourSequence = new RegExp(`(${escape}\\[[0-9;:]{0,40}m)`);
const reset = `${escape}[0m`;
const plainLines = /^[\t\n -~]*$/;
const sliceLength = 64 * 1024;
function shownOutput(bytes, colour) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const slices = [];
    for (let start = 0; start < all.length;) {
        const end = all.indexOf('\n', start + sliceLength) + 1 || all.length;
        slices.push(shownLines(all.toString('utf8', start, end), colour));
        start = end;
    }
    const shown = slices.join('');
    return shown.includes(escape) ? `${shown.slice(0, -1)}${reset}\n` : shown;
}
function shownLines(text, colour) {
    if (plainLines.test(text) && !(0,_protocol_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldCommand */ .Uv)(text))
        return text.endsWith('\n') ? text : `${text}\n`;
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines
        .map((line) => (0,_protocol_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .displayLine */ .pr)(line.replace(/\r+$/, '')))
        .filter((line) => line !== undefined)
        .map((line) => `${colour ? keepColours((0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStates */ .ri)(line)) : (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .stripControls */ .$Y)((0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStates */ .ri)(line))}\n`)
        .join('');
}
function keepColours(line) {
    if (!line.includes(escape))
        return (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .stripControls */ .$Y)(line);
    return line
        .split(colourSequence)
        .map((part, index) => (index % 2 === 1 ? part : (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .stripControls */ .$Y)(part)))
        .join('');
}


/***/ }),

/***/ 4002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ titleColour),
/* harmony export */   KL: () => (/* binding */ runSummary),
/* harmony export */   Oj: () => (/* binding */ taskTitle),
/* harmony export */   zn: () => (/* binding */ isFine)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5109);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7844);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8396);



const marks = {
    passed: '\u2714',
    failed: '\u2718',
    timeout: '\u2718',
    error: '\u2718',
    skipped: '\u2013',
    cancelled: '\u25a0',
};
const verbs = {
    passed: 'passed in',
    failed: 'failed after',
    timeout: 'timed out after',
    error: 'could not run, after',
    skipped: 'skipped',
    cancelled: 'cancelled after',
};
function isFine(result) {
    return result.status === 'passed' || result.status === 'skipped';
}
function taskTitle(result) {
    const { status, attempts, allowed } = result;
    const mark = allowed ? '!' : marks[status];
    const started = result.start_time !== null;
    const duration = started ? ` ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(result.execution_time * 1000)}` : '';
    const verb = started ? verbs[status] : status;
    const notes = [
        ...(attempts.length > 1 ? [`${result.flaky ? 'flaky, ' : ''}attempt ${attempts.length}`] : []),
        ...(allowed ? ['allowed'] : []),
        ...(result.cached ? ['cached'] : []),
    ];
    const why = status === 'passed' ? '' : `: ${result.reason}`;
    return (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__.oneLine)(`${mark} ${result.name} ${verb}${duration}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}${why}`);
}
function titleColour(result, colours) {
    if (result.allowed || result.flaky)
        return colours.yellow;
    if (result.status === 'passed')
        return colours.green;
    return result.status === 'skipped' || result.status === 'cancelled' ? colours.dim : colours.red;
}
function runSummary(record) {
    const { counts, status, duration } = record;
    const states = [
        ['passed', counts.passed],
        ['failed', counts.failed],
        ['timed out', counts.timeout],
        ['in error', counts.error],
        ['cancelled', counts.cancelled],
        ['skipped', counts.skipped],
    ];
    const parts = states.filter(([, number]) => number > 0).map(([word, number]) => `${number} ${word}`);
    const notes = ['allowed', 'flaky', 'cached']
        .filter((key) => counts[key] > 0)
        .map((key) => `${counts[key]} ${key}`);
    const restored = record.results.filter((result) => result.restored).length;
    if (restored > 0)
        notes.push(`${restored} done before`);
    const mark = status === 'success' ? marks.passed : status === 'cancelled' ? marks.cancelled : marks.failed;
    return `${mark} ${status} in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(duration * 1000)}: ${[(0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(counts.total, 'task'), ...parts, ...notes].join(', ')}`;
}


/***/ }),

/***/ 7004:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   S: () => (/* binding */ viewClock)
/* harmony export */ });
const viewClock = {
    now: () => Date.now(),
    every: (milliseconds, call) => {
        const timer = setInterval(call, milliseconds).unref();
        return () => clearInterval(timer);
    },
};
function hidden(text, { hide }) {
    return hide === undefined ? text : hide(text);
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


/***/ }),

/***/ 3244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ createSources),
/* harmony export */   of: () => (/* binding */ largestTaskFile),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   qu: () => (/* binding */ createStoredSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9215);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4193);




function createSources(directory, taskFileOf) {
    return {
        logTail: (task, bytes) => (task.log === null ? '' : readTail(directory, task.log, bytes)),
        taskSummary(task) {
            const path = taskFileOf(task.id);
            return path === undefined ? null : readSummary(path);
        },
    };
}
function createStoredSources(directory) {
    let files;
    return createSources(directory, (task) => (files ??= filesWithSummary((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'tasks'))).get(task));
}
function filesWithSummary(folder) {
    const files = new Map();
    for (const name of namesIn(folder)) {
        const { id, summary } = readTaskFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (typeof id === 'string' && typeof summary === 'string')
            files.set(id, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    return files;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => name.endsWith('.json'));
    }
    catch {
        return [];
    }
}
function readSummary(path) {
    const { summary } = readTaskFile(path);
    return typeof summary === 'string' ? summary : null;
}
function readOutput(path, task) {
    const { id, stdout, stderr, summary } = readTaskFile(path);
    if (id !== task || typeof stdout !== 'string' || typeof stderr !== 'string')
        return undefined;
    return { stdout, stderr, summary: typeof summary === 'string' ? summary : null };
}
function readTaskFile(path) {
    const read = (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b)(path, { atMost: largestTaskFile, noLink: true });
    try {
        const value = JSON.parse(read.ok ? read.bytes.toString('utf8') : '{}');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
const largestTaskFile = 32 * 1024 * 1024;
function readTail(directory, log, bytes) {
    if (!/^logs\/[^/\\]+$/.test(log))
        return '';
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, log), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return '';
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            return '';
        const buffer = Buffer.alloc(Math.max(0, Math.min(stat.size, bytes)));
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, stat.size - buffer.length);
        const text = (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeEnd */ .MT)(buffer.subarray(0, length));
        return length < stat.size ? fromLineStart(text) : text;
    }
    catch {
        return '';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function fromLineStart(text) {
    const end = text.indexOf('\n') + 1;
    return end > 0 && end < text.length ? text.slice(end) : text;
}


/***/ }),

/***/ 4943:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ runningMarks),
/* harmony export */   bJ: () => (/* binding */ whoRuns),
/* harmony export */   rI: () => (/* binding */ markRunning)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9215);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9434);






const sign = 15_000;
const patience = 60_000;
function markRunning(runs, runId) {
    const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runs, `.${runId}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.running`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(mark, `${(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .ownIdentity */ .h)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\n`, { flag: 'wx' });
    const timer = setInterval(() => refresh(mark), sign).unref();
    const release = () => {
        clearInterval(timer);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(mark, { force: true });
    };
    const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(mark).mtimeMs;
    const others = runningMarks(runs, runId).filter((other) => other !== mark);
    const owner = others.map((other) => ownerOf(other, now)).find((words) => words !== undefined);
    if (owner !== undefined) {
        release();
        return owner;
    }
    const before = others.map(identityIn);
    const settle = () => {
        for (const other of others)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(other, { force: true });
    };
    return { before, settle, release };
}
function whoRuns(runs, runId, now) {
    const owners = runningMarks(runs, runId).map((mark) => ownerOf(mark, now));
    return owners.find((owner) => owner !== undefined);
}
function runningMarks(runs, runId) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(runs)
        .filter((name) => name.startsWith(`.${runId}.`) && name.endsWith('.running'))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runs, name));
}
function identityIn(mark) {
    return wordsIn(mark)[0] ?? '';
}
function wordsIn(mark) {
    const read = (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b)(mark, { atMost: 1000, noLink: true });
    return read.ok ? read.bytes.toString('utf8').trim().split(' ') : [];
}
function ownerOf(mark, now) {
    try {
        const [identity, host = ''] = wordsIn(mark);
        if (identity === undefined)
            return undefined;
        const fate = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .fateOf */ ._)(identity);
        if (fate === 'ended')
            return undefined;
        if (fate === 'runs')
            return `process ${identity.split('.')[0] ?? ''} works on it`;
        const quiet = now - (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(mark).mtimeMs;
        if (quiet > patience)
            return undefined;
        return `a process on ${host} worked on it ${Math.max(0, Math.round(quiet / 1000))} s ago`;
    }
    catch {
        return undefined;
    }
}
function refresh(mark) {
    try {
        const now = new Date();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(mark, now, now);
    }
    catch {
    }
}


/***/ }),

/***/ 4193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ decodeEnd),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   vr: () => (/* binding */ endWithin)
/* harmony export */ });
function byteLength(text) {
    return Buffer.byteLength(text);
}
function endWithin(text, bytes) {
    return bytes <= 0 ? '' : decodeEnd(Buffer.from(text.slice(-bytes)), bytes);
}
function decodeEnd(encoded, bytes = encoded.length) {
    let start = Math.max(0, encoded.length - bytes);
    for (let skipped = 0; start > 0 && skipped < 3 && isContinuation(encoded[start]); skipped += 1)
        start += 1;
    return new TextDecoder().decode(encoded.subarray(start));
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 5193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   lP: () => (/* binding */ contain),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);

const nothing = '&#8203;';
const marks = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
    $: '&#36;',
};
function escapeText(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text)
        .trim()
        .replaceAll(/[&<>|\\$]/g, (mark) => marks[mark] ?? mark)
        .replaceAll(/[`*_[\]~]/g, String.raw `\$&`)
        .replace(/^([#+=-])/, String.raw `\$1`)
        .replace(/^(\d+)([.)])/, String.raw `$1\$2`)
        .replaceAll(/@(?=\S)|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${nothing}`)
        .replaceAll(/(?<!&)#(?=\d)|\bGH-(?=\d)/gi, `$&${nothing}`)
        .replaceAll(/\b(?=\d*[a-f])(?=[a-f]*\d)([\da-f]{6})(?=[\da-f]{1,34}\b)/gi, `$1${nothing}`);
}
function code(text) {
    const line = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text);
    if (line.trim() === '')
        return '';
    if (line.includes('|'))
        return `<code>${escapeText(line)}</code>`;
    const delimiter = '`'.repeat(longestRun(line) + 1);
    const blank = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return delimiter + blank + line + blank + delimiter;
}
function fence(text, language = 'text') {
    const plain = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .lastStates */ .ri)(text)).replace(/\n+$/, '');
    const marker = '`'.repeat(Math.max(3, longestRun(plain) + 1));
    return `${marker}${language}\n${plain}\n${marker}`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    return longest;
}
function link(text, address) {
    if (address === undefined || !/^https?:\/\//i.test(address))
        return text;
    const safe = address.replaceAll(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => character === '('
        ? '%28'
        : character === ')'
            ? '%29'
            : encodeURIComponent(character.replace(/\p{Surrogate}/u, '\uFFFD')));
    return `[${text}](${safe})`;
}
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map((_, column) => (right.includes(column) ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
const unwelcome = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|noscript|script|plaintext|template|select|svg|math|object|applet|marquee|frameset|html|head|body)\b)/gi;
const voidElements = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
function contain(head, markdown) {
    const text = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(markdown).replaceAll(unwelcome, '&lt;').replace(/^\n+/, '').trimEnd();
    const body = text
        .split('\n')
        .map((line) => (line === '' ? '' : `  ${line}`))
        .join('\n');
    return `- ${head}\n\n${body}${text.includes('<') ? `\n\n<!-- "'> -->${endTags(text)}` : ''}`;
}
function endTags(text) {
    const names = Array.from(text.matchAll(/<(?=([a-z][^\s/>]*))/gi), (match) => (match[1] ?? '').toLowerCase());
    const ends = names.filter((name) => !voidElements.has(name)).map((name) => `</${name}>`);
    const lists = '</li></ul></ol></blockquote>'.repeat(1 + deepest(text));
    return ends.toReversed().join('') + lists + '</em></strong></del></code></a>'.repeat(3);
}
function deepest(text) {
    let longest = 0;
    for (const start of text.matchAll(/^[\s>*+\-\d.)]+/gm))
        longest = Math.max(longest, start[0].length);
    return Math.min(longest, 100);
}


/***/ }),

/***/ 7301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
function shellQuote(word) {
    if (/^[\w./:@%+,-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ })

};
