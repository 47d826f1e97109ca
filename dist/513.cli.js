export const id = 513;
export const ids = [
    513,
    706
];
export const modules = {
    3513: (function (e, t, n) {
        n.d(t, {
            runInTerminal: ()=>runInTerminal
        });
        var s = n(4359);
        var r = n(6760);
        var i = n(7844);
        /*! ./lib/bundle/engine/attempt.js */ function startAttempt(e, { processes: t, clock: n }, s) {
            const { task: r } = e;
            const o = {
                time: n.now(),
                elapsed: n.elapsed()
            };
            let a = o.elapsed;
            let c = false;
            let u;
            let callOffTimeout = ()=>{};
            let callOffSilence = ()=>{};
            const disarm = ()=>{
                callOffTimeout();
                callOffSilence();
            };
            const d = t.start(e, {
                printed () {
                    a = n.elapsed();
                    s.printed();
                },
                annotated: s.annotated,
                warned: s.warned,
                exited () {
                    c = true;
                    disarm();
                }
            });
            const stop = (e, t)=>{
                if (!c) u ??= e;
                disarm();
                d.stop(t);
            };
            const reach = (e)=>stop({
                    status: 'timeout',
                    reason: e
                }, r.kill_after);
            const watchSilence = (e)=>{
                const check = ()=>{
                    if (n.elapsed() - a < e) watchSilence(e);
                    else reach(`printed nothing for ${(0, i.a3)(e)}`);
                };
                callOffSilence = n.after(a + e - n.elapsed(), check);
            };
            if (!c) {
                callOffTimeout = n.after(r.timeout, ()=>reach(`timed out after ${(0, i.a3)(r.timeout)}`));
                if (r.idle_timeout !== undefined) watchSilence(r.idle_timeout);
            }
            void d.ended.then((e)=>{
                disarm();
                const t = {
                    ...u ?? judgeOutcome(r, e),
                    ...factsOf(e)
                };
                const { status: i, reason: a, exit_code: c, signal: d } = t;
                const { max_rss_bytes: l, cpu_seconds: f } = e;
                const h = {
                    start_time: new Date(o.time).toISOString(),
                    end_time: new Date(n.now()).toISOString(),
                    status: i,
                    exit_code: c,
                    signal: d,
                    execution_time: secondsSince(o.elapsed, n.elapsed()),
                    reason: a,
                    max_rss_bytes: l,
                    cpu_seconds: f
                };
                s.ended({
                    result: t,
                    record: h,
                    outcome: e
                });
            });
            return {
                stop: (e, t)=>stop({
                        status: 'cancelled',
                        reason: e
                    }, t)
            };
        }
        function judgeOutcome(e, t) {
            if (t.kind === 'not-started') return {
                status: 'error',
                reason: t.problem ?? 'it could not be started'
            };
            if (t.kind === 'signaled') return {
                status: 'failed',
                reason: `ended by ${t.signal ?? 'a signal'}`
            };
            const n = t.exit_code ?? 0;
            if (!e.allowed_exit_codes.includes(n)) return {
                status: 'failed',
                reason: `exit code ${n}`
            };
            return {
                status: 'passed',
                reason: n === 0 ? 'exit code 0' : `exit code ${n}, which counts as passed`
            };
        }
        function factsOf({ exit_code: e, signal: t, matched_patterns: n }) {
            return {
                exit_code: e,
                signal: t,
                matched_patterns: n
            };
        }
        function secondsSince(e, t) {
            return Math.max(0, Math.round(t - e)) / 1000;
        }
        /*! ./lib/bundle/engine/graph.js */ function graphOf(e) {
            const { tasks: t } = e;
            const n = new Map(t.map((e, t)=>[
                    e.id,
                    t
                ]));
            const s = new Int32Array(t.length);
            const r = new Int32Array(t.length + 1);
            eachEdge(t, n, (e, t)=>{
                s[t] = at(s, t) + 1;
                r[e + 1] = at(r, e + 1) + 1;
            });
            for(let e = 0; e < t.length; e += 1)r[e + 1] = at(r, e + 1) + at(r, e);
            const i = r.slice();
            const o = new Int32Array(at(r, t.length));
            eachEdge(t, n, (e, t)=>{
                const n = at(i, e);
                o[n] = t;
                i[e] = n + 1;
            });
            return {
                tasks: t,
                indexOf: n,
                waits: s,
                dependents: (e)=>o.subarray(at(r, e), at(r, e + 1))
            };
        }
        function eachEdge(e, t, n) {
            for (const [s, r] of e.entries()){
                const edge = (e)=>{
                    const r = t.get(e);
                    if (r !== undefined) n(r, s);
                };
                for (const e of r.needs)e.tasks.forEach(edge);
                r.after.forEach(edge);
            }
        }
        function at(e, t) {
            const n = e[t];
            if (n === undefined) throw new RangeError(`index ${t} of ${e.length}`);
            return n;
        }
        /*! ./lib/bundle/engine/ended-tasks.js */ const o = {
            env: {},
            path: []
        };
        function createEndedTasks(e) {
            const { tasks: t, indexOf: n } = e;
            const s = Array.from({
                length: t.length
            });
            const r = Array.from({
                length: t.length
            });
            const i = new Uint8Array(t.length);
            const a = new Map();
            const c = new Map();
            const u = new Map();
            const resultOfTask = (e)=>{
                const t = n.get(e);
                return t === undefined ? 'skipped' : r[t];
            };
            const resultOf = (e)=>{
                const t = e.tasks.map(resultOfTask);
                return t.includes(undefined) ? undefined : joinResults(t);
            };
            const needed = (e)=>at(t, e).needs.flatMap((e)=>e.tasks.map((e)=>n.get(e) ?? -1).filter((e)=>e >= 0));
            const writersAbove = (e)=>{
                if (u.size === 0) return [];
                const t = [
                    ...new Set(needed(e).flatMap((e)=>u.get(e) === undefined ? [] : [
                            u.get(e)
                        ]))
                ];
                if (t.length <= 1) return t[0] ?? [];
                return [
                    ...new Set(t.flatMap((e)=>e ?? []))
                ].sort((e, t)=>e - t);
            };
            return {
                add (e, t, n = needResult(t)) {
                    s[e] = t.status;
                    r[e] = n;
                    i[e] = n === 'failure' || needed(e).some((e)=>i[e] === 1) ? 1 : 0;
                    if (Object.keys(t.outputs).length > 0) a.set(e, t.outputs);
                    const o = writersAbove(e);
                    const d = Object.keys(t.env).length > 0 || t.path.length > 0;
                    if (d) c.set(e, {
                        env: t.env,
                        path: t.path
                    });
                    if (d || o.length > 0) u.set(e, d ? [
                        ...o,
                        e
                    ] : o);
                },
                statusOfTask: (e)=>s[n.get(e) ?? -1],
                resultOf,
                resultOfTask,
                failureAbove: (e)=>needed(e).some((e)=>i[e] === 1),
                needsContext (e) {
                    const s = at(t, e).needs.flatMap((e)=>{
                        const t = resultOf(e);
                        if (t === undefined) return [];
                        return [
                            [
                                e.key,
                                {
                                    result: t,
                                    outputs: joinOutputs(e.tasks.map((e)=>a.get(n.get(e) ?? -1)))
                                }
                            ]
                        ];
                    });
                    return Object.fromEntries(s);
                },
                inherited (e) {
                    const t = writersAbove(e);
                    if (t.length === 0) return o;
                    const n = t.map((e)=>c.get(e) ?? o);
                    return {
                        env: Object.fromEntries(n.flatMap(({ env: e })=>Object.entries(e))),
                        path: [
                            ...new Set(n.flatMap(({ path: e })=>e).toReversed())
                        ]
                    };
                }
            };
        }
        function needResult({ status: e, allowed: t }) {
            if (e === 'passed' || t) return 'success';
            return e === 'skipped' || e === 'cancelled' ? e : 'failure';
        }
        function joinResults(e) {
            if (e.includes('failure')) return 'failure';
            if (e.includes('cancelled')) return 'cancelled';
            return e.length > 0 && e.every((e)=>e === 'skipped') ? 'skipped' : 'success';
        }
        function joinOutputs(e) {
            const t = new Map();
            for (const n of e){
                for (const [e, s] of Object.entries(n ?? {})){
                    if (s !== '' || !t.has(e)) t.set(e, s);
                }
            }
            return Object.fromEntries(t);
        }
        /*! ./lib/bundle/engine/resumption.js */ function beginningOf(e) {
            if (e === undefined) return {
                type: 'run-started'
            };
            const { restored: t, again: n, leftovers: s } = e;
            return {
                type: 'run-resumed',
                restored: [
                    ...t.keys()
                ],
                again: n,
                leftovers: s
            };
        }
        function leftOf({ status: e }, t) {
            const { env: n = {}, path: s = [] } = (e === 'passed' ? t?.last : undefined) ?? {};
            return {
                ...Object.keys(n).length === 0 ? {} : {
                    env: n
                },
                ...s.length === 0 ? {} : {
                    path: s
                }
            };
        }
        var a = n(4849);
        var c = n(2855);
        var u = n(1208);
        /*! ./lib/bundle/engine/scopes.js */ function createScopes(e, t, n) {
            const scopeAndEnv = (s, r = false)=>{
                const i = at(e.tasks, s);
                const o = t.inherited(s).env;
                const [a, d] = partition(Object.entries(i.env), ([, e])=>!(0, u.x9)(e));
                const l = {
                    ...n['env'],
                    ...o,
                    ...Object.fromEntries(a)
                };
                const f = {
                    contexts: {
                        ...n,
                        needs: t.needsContext(s),
                        matrix: i.matrix ?? {},
                        env: l
                    },
                    status: {
                        success: ()=>!r && i.needs.every((e)=>t.resultOf(e) === 'success'),
                        failure: ()=>t.failureAbove(s),
                        cancelled: ()=>r
                    }
                };
                const h = [];
                const withGood = ()=>({
                        ...f,
                        contexts: {
                            ...f.contexts,
                            env: {
                                ...l,
                                ...Object.fromEntries(h)
                            }
                        }
                    });
                let p;
                for (const [e, t] of d){
                    const n = (0, c.M1)(t, withGood());
                    if (n.ok) h.push([
                        e,
                        n.value
                    ]);
                    else p ??= whatFailed(`env.${e}`, n.problem);
                }
                return {
                    scope: withGood(),
                    env: {
                        ...o,
                        ...Object.fromEntries([
                            ...a,
                            ...h
                        ])
                    },
                    problem: p
                };
            };
            const text = (e, t)=>(0, u.x9)(e) ? (0, c.M1)(e, scopeAndEnv(t).scope) : {
                    ok: true,
                    value: e
                };
            return {
                of: (e, t)=>scopeAndEnv(e, t).scope,
                text,
                command (n) {
                    const s = at(e.tasks, n);
                    const r = t.inherited(n);
                    const i = s.command.kind === "script" ? s.command.args : [];
                    if (![
                        s.name,
                        s.working_directory,
                        ...i,
                        ...Object.values(s.env)
                    ].some(u.x9)) {
                        const { name: e, working_directory: t } = s;
                        const n = {
                            ...r.env,
                            ...s.env
                        };
                        return {
                            ok: true,
                            value: {
                                name: e || s.id,
                                args: i,
                                env: n,
                                path: r.path,
                                working_directory: t
                            }
                        };
                    }
                    const { scope: o, env: a, problem: c } = scopeAndEnv(n);
                    if (c !== undefined) return {
                        ok: false,
                        problem: c
                    };
                    return evaluateParts(s, i, o, {
                        env: a,
                        path: r.path
                    });
                }
            };
        }
        function evaluateParts(e, t, n, { env: s, path: r }) {
            let i;
            const evaluated = (e, t)=>{
                const s = (0, c.M1)(t, n);
                if (s.ok) return s.value;
                i ??= whatFailed(e, s.problem);
                return '';
            };
            const o = {
                name: evaluated('name', e.name).trim() || e.id,
                args: t.map((e, t)=>evaluated(`args[${t}]`, e)),
                env: s,
                path: r,
                working_directory: evaluated('working-directory', e.working_directory).trim() || '.'
            };
            return i === undefined ? {
                ok: true,
                value: o
            } : {
                ok: false,
                problem: i
            };
        }
        function whatFailed(e, t) {
            return `its ${e} can't be evaluated: ${t}`;
        }
        function partition(e, t) {
            return [
                e.filter(t),
                e.filter((e)=>!t(e))
            ];
        }
        /*! ./lib/bundle/engine/conditions.js */ const d = {
            kind: 'run'
        };
        function judge(e, { graph: t, ended: n, scopes: s, not_due: r }, i) {
            const o = at(t.tasks, e);
            const a = i !== undefined;
            if (o.skip !== undefined) {
                const t = s.text(o.skip, e);
                if (!t.ok) return {
                    kind: 'refuse',
                    status: 'error',
                    reason: whatFailed('skip', t.problem)
                };
                return {
                    kind: 'refuse',
                    status: 'skipped',
                    reason: oneLine(t.value) || 'its skip says so'
                };
            }
            const u = r?.get(o.id);
            if (u !== undefined) return skipped(o, n, u);
            const l = unsuccessfulNeed(o, n);
            const f = l === undefined && !a;
            const h = o.if === undefined || !(0, c.Rt)(o.if);
            if (h && !f) return skipped(o, n, whyNot(l, i));
            if (o.if === undefined) return d;
            const p = (0, c.F9)(o.if, s.of(e, a));
            if (!p.ok) return {
                kind: 'refuse',
                status: 'error',
                reason: whatFailed('condition', p.problem)
            };
            return p.value ? d : skipped(o, n, `its condition is false: ${oneLine(o.if)}`);
        }
        function skipped(e, t, n) {
            const s = {
                kind: 'refuse',
                status: 'skipped',
                reason: n
            };
            if (e.command.kind !== 'gate') return s;
            const r = joinResults(e.needs.map((e)=>t.resultOf(e)));
            return r === 'failure' || r === 'cancelled' ? {
                ...s,
                result: r
            } : s;
        }
        function unsuccessfulNeed(e, t) {
            const n = e.needs.filter((e)=>t.resultOf(e) !== 'success');
            const [s] = [
                'failure',
                'cancelled',
                'skipped'
            ].flatMap((e)=>{
                const s = n.flatMap((n)=>n.tasks.filter((n)=>t.resultOfTask(n) === e));
                const [r] = s;
                return r === undefined ? [] : [
                    {
                        id: r,
                        result: e
                    }
                ];
            });
            return s === undefined ? undefined : {
                ...s,
                words: `needs "${s.id}", which ${fate(s.id, t)}`
            };
        }
        function fate(e, t) {
            const n = {
                passed: 'passed',
                failed: 'failed',
                timeout: 'timed out',
                error: 'ended in error',
                skipped: 'was skipped',
                cancelled: 'was cancelled'
            };
            const s = t.statusOfTask(e);
            return s === undefined ? 'is left out of this run' : n[s];
        }
        function whyNot(e, t) {
            if (e !== undefined && (t === undefined || e.result === 'failure')) return e.words;
            return notStarted(t);
        }
        function notStarted(e) {
            return `not started because of ${e?.reason ?? 'the end of the run'}`;
        }
        function oneLine(e) {
            const t = e.replace(/\s+/g, ' ').trim();
            return t.length <= 200 ? t : `${t.slice(0, 199)}\u2026`;
        }
        /*! ./lib/bundle/engine/fifo.js */ function createFifo() {
            let e = [];
            let t = 0;
            return {
                push: (t)=>void e.push(t),
                shift () {
                    const n = e[t];
                    if (n === undefined) return undefined;
                    e[t] = undefined;
                    t += 1;
                    if (t === e.length) {
                        e = [];
                        t = 0;
                    }
                    return n;
                }
            };
        }
        var l = n(4683);
        /*! ./lib/bundle/engine/rank.js */ function rankTasks(e, t = new Map()) {
            const n = remainingPaths(e, t);
            const { tasks: s } = e;
            const r = s.map((e, t)=>t).sort((e, t)=>{
                const [r, i] = [
                    at(s, e),
                    at(s, t)
                ];
                return i.priority - r.priority || at(n, t) - at(n, e) || (0, l.Xo)(r.id, i.id);
            });
            const i = new Int32Array(r.length);
            for (const [e, t] of r.entries())i[t] = e;
            return {
                rankOf: i,
                taskOf: Int32Array.from(r)
            };
        }
        function remainingPaths(e, t) {
            const n = median([
                ...t.values()
            ]) ?? 1;
            const s = new Float64Array(e.tasks.length);
            for(let r = e.tasks.length - 1; r >= 0; r -= 1){
                const i = at(e.tasks, r);
                let o = 0;
                for (const t of e.dependents(r))o = Math.max(o, at(s, t));
                s[r] = o + (i.command.kind === 'gate' ? 0 : t.get(i.id) ?? n);
            }
            return s;
        }
        function median(e) {
            return e.toSorted((e, t)=>e - t)[e.length >> 1];
        }
        /*! ./lib/bundle/engine/heap.js */ function createHeap() {
            const e = [];
            const value = (t)=>e[t] ?? Number.POSITIVE_INFINITY;
            const swap = (t, n)=>{
                const s = value(t);
                e[t] = value(n);
                e[n] = s;
            };
            return {
                size: ()=>e.length,
                peek: ()=>e[0],
                push (t) {
                    let n = e.push(t) - 1;
                    while(n > 0 && value(n) < value(n - 1 >> 1)){
                        swap(n, n - 1 >> 1);
                        n = n - 1 >> 1;
                    }
                },
                pop () {
                    const t = e[0];
                    const n = e.pop();
                    if (n === undefined || e.length === 0) return t;
                    e[0] = n;
                    for(let e = 0;;){
                        const n = value(2 * e + 1) <= value(2 * e + 2) ? 2 * e + 1 : 2 * e + 2;
                        if (value(e) <= value(n)) return t;
                        swap(e, n);
                        e = n;
                    }
                }
            };
        }
        /*! ./lib/bundle/engine/ready-queue.js */ function createReadyQueue(e, t, n) {
            let s = new Map();
            let r = createHeap();
            const lineOf = (e)=>{
                let t = s.get(e);
                if (t === undefined) s.set(e, t = createHeap());
                return t;
            };
            const takeFirst = (n)=>{
                const s = lineOf(n);
                const i = at(e.taskOf, s.pop() ?? -1);
                const o = s.peek();
                if (o !== undefined) r.push(o);
                t.take(n);
                return i;
            };
            const i = t.demandOf({});
            return {
                add (t) {
                    const s = at(e.rankOf, t);
                    const i = lineOf(n(t));
                    i.push(s);
                    if (i.peek() === s) r.push(s);
                },
                take () {
                    const s = t.survey();
                    const o = new Map();
                    let a;
                    while(a === undefined && r.size() > 0){
                        if (o.size > 0 && s.exhausted()) {
                            if (lineOf(i).size() > 0) a = takeFirst(i);
                            break;
                        }
                        const t = r.pop() ?? -1;
                        const c = n(at(e.taskOf, t));
                        if (lineOf(c).peek() !== t || o.has(c)) continue;
                        if (s.admits(c)) {
                            a = takeFirst(c);
                        } else {
                            s.reserve(c);
                            o.set(c, t);
                        }
                    }
                    for (const e of o.values())r.push(e);
                    return a;
                },
                release: (e)=>t.give(n(e)),
                clear () {
                    s = new Map();
                    r = createHeap();
                }
            };
        }
        /*! ./lib/bundle/engine/resources.js */ const f = 1e-9;
        function createPools(e) {
            const t = Object.keys(e);
            const n = new Map(t.map((e, t)=>[
                    e,
                    t
                ]));
            const s = Float64Array.from(t, (t)=>e[t] ?? 0);
            const r = s.slice();
            const i = new Int32Array(t.length);
            const o = new Map();
            const demandOf = (t)=>{
                const r = Object.entries(t).map(([e, t])=>[
                        n.get(e) ?? -1,
                        t
                    ]);
                r.sort(([e], [t])=>e - t);
                const i = r.join(';');
                let a = o.get(i);
                if (a === undefined) {
                    if (r.some(([e, t])=>e < 0 || t > at(s, e) + f)) {
                        throw new Error(`a plan asks for more than its pools hold: ${JSON.stringify({
                            resources: t,
                            capacities: e
                        })}`);
                    }
                    a = {
                        pools: r.map(([e])=>e),
                        amounts: r.map(([, e])=>e)
                    };
                    o.set(i, a);
                }
                return a;
            };
            return {
                demandOf,
                take (e) {
                    for (const [t, n] of e.pools.entries()){
                        r[n] = at(r, n) - at(e.amounts, t);
                        i[n] = at(i, n) + 1;
                    }
                },
                give (e) {
                    for (const [t, n] of e.pools.entries()){
                        i[n] = at(i, n) - 1;
                        r[n] = at(i, n) === 0 ? at(s, n) : at(r, n) + at(e.amounts, t);
                    }
                },
                survey () {
                    const e = r.slice();
                    return {
                        admits: (t)=>t.pools.every((n, s)=>at(e, n) + f >= at(t.amounts, s)),
                        reserve (t) {
                            for (const [n, s] of t.pools.entries())e[s] = at(e, s) - at(t.amounts, n);
                        },
                        exhausted: ()=>e.every((e)=>e <= 0)
                    };
                }
            };
        }
        /*! ./lib/bundle/engine/trail.js */ function createTrail(e) {
            const t = new Int32Array(e).fill(-1);
            const n = new Uint8Array(e);
            let s = -1;
            let r = -1;
            return {
                beginTurn (e = -1) {
                    s = e;
                },
                released (e, n) {
                    t[e] = n;
                },
                started (e) {
                    if (n[e] === 0 && s >= 0) t[e] = s;
                    n[e] = 1;
                },
                ended (e) {
                    r = e;
                },
                path () {
                    const e = [];
                    for(let s = r; s >= 0; s = at(t, s))if (n[s] === 1) e.push(s);
                    return e.reverse();
                }
            };
        }
        /*! ./lib/bundle/engine/verdict.js */ function verdictOf(e, t) {
            if (e?.cause === 'signal') {
                const t = e.reason === 'SIGINT' ? s.h.interrupted : s.h.terminated;
                return {
                    status: 'cancelled',
                    exit_code: t
                };
            }
            if (e?.cause === 'timeout') return {
                status: 'cancelled',
                exit_code: s.h.taskFailed
            };
            if (t) return {
                status: 'failure',
                exit_code: s.h.taskFailed
            };
            return {
                status: 'success',
                exit_code: s.h.success
            };
        }
        /*! ./lib/bundle/engine/scheduler.js */ const h = 4000;
        const p = 0;
        const m = 1;
        const g = 2;
        const w = 3;
        const y = 4;
        const k = {
            outputs: {},
            env: {},
            path: []
        };
        function createScheduler(e) {
            const { plan: t, graph: n, ended: s, scopes: r } = e;
            const { tasks: i } = n;
            const o = new Uint8Array(i.length);
            const c = new Int32Array(i.length);
            const u = new Uint8Array(i.length);
            const d = n.waits.slice();
            const l = createPools(t.resources);
            const f = i.map((e)=>l.demandOf(e.resources));
            const b = createReadyQueue(rankTasks(n, e.durations), l, (e)=>at(f, e));
            const O = createFifo();
            const $ = createFifo();
            let S = e.max_parallel;
            let x = i.length;
            let _ = false;
            let T;
            const L = createTrail(i.length);
            for (const e of i.keys())if (d[e] === 0) $.push(e);
            function judgeNow(t) {
                return judge(t, {
                    graph: n,
                    ended: s,
                    scopes: r,
                    not_due: e.not_due
                }, T);
            }
            function welcome(e) {
                if (o[e] !== p) return;
                if (restore(e)) return;
                const t = judgeNow(e);
                if (t.kind === 'refuse') {
                    end(e, t.status, t.reason, k, t.result);
                } else if (at(i, e).command.kind === 'gate') {
                    end(e, 'passed', 'it runs nothing: all that it waited for has ended', k);
                } else {
                    o[e] = m;
                    O.push({
                        kind: 'ready',
                        task: e
                    });
                    b.add(e);
                }
            }
            function begin(e) {
                const t = at(c, e) + 1;
                L.started(e);
                c[e] = t;
                o[e] = g;
                S -= 1;
                return {
                    kind: 'start',
                    task: e,
                    attempt: t
                };
            }
            function leave(e) {
                S += 1;
                b.release(e);
                L.beginTurn(e);
            }
            function end(e, n, s, r, o, u = null) {
                const d = (0, a.Jr)(at(i, e), n, u);
                const l = n === 'passed' && at(c, e) > 1;
                O.push({
                    kind: 'end',
                    task: e,
                    status: n,
                    reason: s,
                    allowed: d,
                    flaky: l
                });
                conclude(e, {
                    ...r,
                    status: n,
                    allowed: d
                }, o);
                if (d || !(n in v)) return;
                _ = true;
                const f = v[n];
                if (t.fail_fast) cancel({
                    cause: 'fail-fast',
                    reason: `fail-fast: "${at(i, e).id}" ${f}`
                });
            }
            function restore(t) {
                const n = e.restored?.get(at(i, t).id);
                if (n !== undefined) conclude(t, {
                    ...n,
                    status: 'passed',
                    allowed: false
                });
                return n !== undefined;
            }
            function conclude(e, t, r) {
                o[e] = y;
                x -= 1;
                s.add(e, t, r);
                for (const t of n.dependents(e)){
                    const n = at(d, t) - 1;
                    d[t] = n;
                    if (n > 0) continue;
                    L.released(t, e);
                    $.push(t);
                }
            }
            function cancel(e) {
                const t = e.cause === 'signal';
                if (x === 0 || T !== undefined && !t) return;
                const n = T?.cause === 'signal';
                if (!n) {
                    T = e;
                    O.push({
                        kind: 'cancelling',
                        cancellation: T
                    });
                }
                b.clear();
                const isLater = (e)=>Number(o[e] !== g);
                for (const s of [
                    ...i.keys()
                ].sort((e, t)=>isLater(e) - isLater(t))){
                    const r = at(o, s);
                    if (r === y || r === p && (!t || restore(s))) continue;
                    const a = t ? undefined : judgeNow(s);
                    if (a?.kind === 'run') {
                        if (r === m) b.add(s);
                    } else if (r === g) {
                        u[s] = 1;
                        const { kill_after: r } = at(i, s);
                        const o = n ? 0 : t ? Math.min(r, h) : r;
                        O.push({
                            kind: 'stop',
                            task: s,
                            reason: `cancelled by ${e.reason}`,
                            kill_after: o
                        });
                    } else if (at(c, s) > 0) {
                        const t = `cancelled by ${e.reason} before attempt ${at(c, s) + 1} of ${attemptsOf(s)}`;
                        end(s, 'cancelled', t, k);
                    } else {
                        const n = t ? 'cancelled' : a?.status ?? 'skipped';
                        end(s, n, t ? notStarted(e) : a?.reason ?? '', k, a?.result);
                    }
                }
            }
            function attemptsOf(e) {
                return at(i, e).retry.max_attempts;
            }
            return {
                next () {
                    for(;;){
                        const e = O.shift();
                        if (e !== undefined) return e;
                        const t = $.shift();
                        if (t !== undefined) {
                            welcome(t);
                            continue;
                        }
                        const n = S > 0 ? b.take() : undefined;
                        return n === undefined ? undefined : begin(n);
                    }
                },
                attemptEnded (e, t, n) {
                    leave(e);
                    const s = at(c, e);
                    if (u[e] === 0 && (0, a.J0)(at(i, e).retry, s, t)) {
                        o[e] = w;
                        O.push({
                            kind: 'wait',
                            task: e,
                            attempt: s + 1,
                            reason: t.reason
                        });
                        return;
                    }
                    L.ended(e);
                    end(e, t.status, inAll(t, s, attemptsOf(e)), n, undefined, t.exit_code);
                },
                couldNotStart (e, t) {
                    leave(e);
                    end(e, 'error', t, k);
                },
                retryDue (e) {
                    if (o[e] !== w) return;
                    L.beginTurn(undefined);
                    o[e] = m;
                    b.add(e);
                },
                cancel (e) {
                    L.beginTurn(undefined);
                    cancel(e);
                },
                isFinished: ()=>x === 0,
                verdict: ()=>verdictOf(T, _),
                criticalPath: ()=>L.path().map((e)=>at(i, e).id)
            };
        }
        const v = {
            failed: 'failed',
            timeout: 'timed out',
            error: 'ended in error'
        };
        function inAll({ status: e, reason: t }, n, s) {
            if (n === 1 || e === 'cancelled') return t;
            return `${t} (attempt ${n} of ${s})`;
        }
        var b = n(1687);
        var O = n(8490);
        var $ = n(8396);
        /*! ./lib/bundle/engine/last-words.js */ const S = 300;
        const x = 4096;
        function lastWords({ stderr: e, stdout: t }) {
            return lastLine(e) ?? lastLine(t);
        }
        function lastLine(e) {
            const t = e.slice(-x).split(/\r?\n|\r/).map((e)=>(0, $.oneLine)(e).trim()).findLast((e)=>e !== '');
            return t === undefined ? undefined : (0, O.J)(t, S);
        }
        /*! ./lib/bundle/engine/task-result.js */ const _ = 1000;
        const T = 100;
        function createTrace(e) {
            return {
                readyAt: e,
                startedAt: undefined,
                endedAt: e,
                name: undefined,
                attempts: [],
                last: undefined,
                log: null,
                annotations: [],
                warnings: []
            };
        }
        function beginAttempt(e, t, n) {
            e.startedAt ??= n;
            e.name = t;
            e.last = undefined;
            e.annotations = [];
        }
        function endAttempt(e, { record: t, outcome: n }, s) {
            e.endedAt = s;
            e.attempts.push(t);
            e.last = n;
            e.log = n.log ?? e.log;
        }
        function addAnnotation(e, t) {
            return e.annotations.length < _ && e.annotations.push(t) > 0;
        }
        function addWarning(e, t) {
            return e.warnings.length < T && e.warnings.push(t) > 0;
        }
        function taskResult(e, t, n, s, r = createTrace(0)) {
            const { status: i, reason: o, allowed: a, flaky: c } = n;
            const { attempts: u, last: d, startedAt: l } = r;
            return {
                id: e.id,
                run_id: t,
                script: e.command.kind === "script" ? e.command.script : null,
                name: s,
                subdirectory: e.subdirectory,
                start_time: u[0]?.start_time ?? null,
                end_time: u.at(-1)?.end_time ?? null,
                status: i,
                exit_code: u.at(-1)?.exit_code ?? null,
                execution_time: l === undefined ? 0 : secondsSince(l, r.endedAt),
                error: i === 'passed' ? null : o,
                attempts: u,
                reason: o,
                allowed: a,
                flaky: c,
                cached: false,
                restored: false,
                outputs: {
                    ...d?.outputs
                },
                annotations: [
                    ...r.annotations,
                    ...ownAnnotation(e, n, s, r)
                ],
                needs: [
                    ...(0, b.G)(e)
                ],
                matrix: e.matrix === undefined ? null : {
                    ...e.matrix
                },
                tags: [
                    ...e.tags
                ],
                queue_time: l === undefined ? 0 : secondsSince(r.readyAt, l),
                max_rss_bytes: most(u.map((e)=>e.max_rss_bytes)),
                cpu_seconds: sum(u.map((e)=>e.cpu_seconds)),
                stdout_truncated: d?.output.stdout_truncated ?? false,
                stderr_truncated: d?.output.stderr_truncated ?? false,
                log: r.log,
                warnings: [
                    ...r.warnings
                ]
            };
        }
        function ownAnnotation(e, { status: t, reason: n, allowed: s }, r, { annotations: i, last: o }) {
            if (t !== 'failed' && t !== 'timeout' && t !== 'error') return [];
            const a = i.some(({ level: e })=>e === 'error');
            const c = o === undefined || a ? undefined : lastWords(o.output);
            const u = e.command.kind === "script";
            const { file: d, line: l } = u ? {
                file: e.command.script,
                line: 1
            } : e.origin;
            return [
                {
                    level: s ? 'warning' : 'error',
                    message: c === undefined ? n : `${n}: ${c}`,
                    title: r,
                    path: d ?? null,
                    start_line: d === undefined ? null : l ?? null,
                    end_line: d === undefined ? null : l ?? null,
                    start_column: null,
                    end_column: null
                }
            ];
        }
        function most(e) {
            const t = e.filter((e)=>e !== null);
            return t.length === 0 ? null : Math.max(...t);
        }
        function sum(e) {
            const t = e.filter((e)=>e !== null);
            return t.length === 0 ? null : t.reduce((e, t)=>e + t, 0);
        }
        /*! ./lib/bundle/engine/run.js */ function runPlan(e, t, n) {
            const { clock: s, chance: r } = n;
            const { run_id: o, max_parallel: c } = t;
            const u = graphOf(e);
            const d = createEndedTasks(u);
            const l = createScopes(u, d, t.contexts);
            const { resumption: f, not_due: h } = t;
            const p = f?.restored;
            const m = createScheduler({
                plan: e,
                graph: u,
                ended: d,
                scopes: l,
                max_parallel: c,
                not_due: h,
                restored: p
            });
            const g = new Map();
            const w = new Map();
            const y = new Map();
            let callOffTimeout = ()=>{};
            let k = true;
            const v = [];
            let b;
            const O = new Promise((e, t)=>{
                b = {
                    resolve: e,
                    reject: t
                };
            });
            function emit(e, t) {
                n.events.emit({
                    time: new Date(s.now()).toISOString(),
                    ...e
                }, t);
            }
            function happen(e) {
                if (k) return protect(e);
                k = true;
                protect(()=>{
                    e();
                    for(let e = nextStep(); e !== undefined; e = nextStep())carryOut(e);
                    if (v.length > 0) return;
                    if (m.isFinished()) finish();
                    else if (w.size + y.size === 0) throw new Error('nothing runs and nothing can start, but tasks are left');
                });
                k = false;
                if (v.length > 0 && w.size === 0) b.reject(v[0]);
            }
            function nextStep() {
                return v.length === 0 ? m.next() : undefined;
            }
            function protect(e) {
                if (v.length > 0) return;
                try {
                    e();
                } catch (e) {
                    v.push(e);
                    callOffTimeout();
                    for (const e of y.values())e();
                    for (const e of w.values())e.stop('ended by a fault of the orchestrator itself', 0);
                }
            }
            function carryOut(e) {
                switch(e.kind){
                    case 'ready':
                        g.set(e.task, createTrace(s.elapsed()));
                        return emit({
                            type: 'task-ready',
                            task: idOf(e.task)
                        });
                    case 'start':
                        return start(e.task, e.attempt);
                    case 'wait':
                        return pause(e.task, e.attempt, e.reason);
                    case 'stop':
                        return w.get(e.task)?.stop(e.reason, e.kill_after);
                    case 'cancelling':
                        return emit({
                            type: 'run-cancelling',
                            ...e.cancellation
                        });
                    case 'end':
                        return end(e);
                    default:
                        return e;
                }
            }
            function start(e, t) {
                const r = at(u.tasks, e);
                const i = l.command(e);
                if (!i.ok) return m.couldNotStart(e, i.problem);
                const { name: o, ...a } = i.value;
                const c = traceOf(e);
                const { max_attempts: d } = r.retry;
                const f = r.retry.on.flatMap((e)=>typeof e === 'object' && 'output' in e ? [
                        e.output
                    ] : []);
                const h = {
                    task: r,
                    attempt: t,
                    max_attempts: d,
                    ...a,
                    output_patterns: f
                };
                beginAttempt(c, o, s.elapsed());
                emit({
                    type: 'attempt-started',
                    task: r.id,
                    attempt: t,
                    max_attempts: d,
                    name: o
                });
                const p = {
                    printed: ()=>{},
                    annotated: (e)=>protect(()=>{
                            if (addAnnotation(c, e)) emit({
                                type: 'task-annotated',
                                task: r.id,
                                annotation: e
                            });
                        }),
                    warned: (e)=>protect(()=>{
                            if (addWarning(c, e)) emit({
                                type: 'task-warned',
                                task: r.id,
                                message: e
                            });
                        }),
                    ended: (n)=>{
                        w.delete(e);
                        happen(()=>{
                            endAttempt(c, n, s.elapsed());
                            emit({
                                type: 'attempt-ended',
                                task: r.id,
                                attempt: t,
                                result: n.record
                            });
                            m.attemptEnded(e, n.result, n.outcome);
                        });
                    }
                };
                w.set(e, startAttempt(h, n, p));
            }
            function pause(e, t, n) {
                const { id: i, retry: o } = at(u.tasks, e);
                const c = (0, a.a2)(o, t - 1, o.jitter ? r.next() : 1);
                const due = ()=>happen(()=>{
                        y.delete(e);
                        m.retryDue(e);
                    });
                y.set(e, s.after(c, due));
                emit({
                    type: 'task-retrying',
                    task: i,
                    attempt: t,
                    delay: c / 1000,
                    reason: n
                });
            }
            function end(e) {
                const { task: t, status: n } = e;
                const s = at(u.tasks, t);
                const r = g.get(t);
                g.delete(t);
                y.get(t)?.();
                y.delete(t);
                const i = taskResult(s, o, e, r?.name ?? nameOf(t), r);
                emit({
                    type: 'task-ended',
                    task: s.id,
                    status: n,
                    result: i,
                    ...leftOf(i, r)
                }, r?.last?.output);
            }
            function finish() {
                callOffTimeout();
                const e = m.verdict();
                emit({
                    type: 'run-ended',
                    ...e,
                    critical_path: m.criticalPath()
                });
                b.resolve(e);
            }
            function begin() {
                k = false;
                happen(()=>{
                    const { name: n, config_file: r = null } = e;
                    const { tool_version: a, plan_digest: u } = t;
                    const d = e.tasks.map((e)=>e.id);
                    const l = {
                        schema_version: 1,
                        run_id: o,
                        name: n,
                        config_file: r,
                        plan_digest: u,
                        tool_version: a,
                        max_parallel: c
                    };
                    const h = t.asked === undefined ? {} : {
                        asked: t.asked
                    };
                    emit({
                        ...beginningOf(f),
                        ...l,
                        tasks: d,
                        ...h
                    });
                    for (const e of t.warnings ?? [])emit({
                        type: 'run-warned',
                        message: e
                    });
                    const { timeout: p } = e;
                    if (p === undefined) return;
                    const m = `the run's timeout of ${(0, i.a3)(p)}`;
                    callOffTimeout = s.after(p, ()=>cancel({
                            cause: 'timeout',
                            reason: m
                        }));
                });
            }
            function cancel(e) {
                if (!m.isFinished()) happen(()=>m.cancel(e));
            }
            function idOf(e) {
                return at(u.tasks, e).id;
            }
            function nameOf(e) {
                const { id: t, name: n } = at(u.tasks, e);
                const s = l.text(n, e);
                return s.ok && s.value.trim() || t;
            }
            function traceOf(e) {
                const t = g.get(e);
                if (t === undefined) throw new Error(`"${idOf(e)}" starts before it is ready`);
                return t;
            }
            queueMicrotask(begin);
            return {
                done: O,
                cancel: (e, t)=>cancel({
                        cause: e,
                        reason: t
                    })
            };
        }
        var L = n(4978);
        var M = n(9325);
        /*! ./lib/bundle/process/clock.js */ let E = Number.NEGATIVE_INFINITY;
        const I = {
            now () {
                E = Math.max(E, Date.now() - performance.now());
                return Math.round(performance.now() + E);
            },
            elapsed: ()=>performance.now(),
            after: (e, t)=>{
                const n = setTimeout(t, Math.min(e, 2 ** 31 - 1));
                return ()=>clearTimeout(n);
            }
        };
        const j = {
            next: ()=>Math.random()
        };
        var N = n(3024);
        var F = n(8161);
        /*! ./lib/bundle/process/cpus.js */ function availableCpus(e = readSystemFile, t = (0, F.availableParallelism)()) {
            const n = e('/proc/self/cgroup') ?? '';
            const s = n.split('\n').flatMap((t)=>{
                const [, n, s] = /^\d+:([^:]*):(.*)$/.exec(t) ?? [];
                if (n === undefined || s === undefined) return [];
                if (n === '') return upwards(s).map((t)=>quotaV2(e((0, r.join)('/sys/fs/cgroup', t, 'cpu.max'))));
                if (!n.split(',').includes('cpu')) return [];
                return [
                    'cpu',
                    n
                ].flatMap((t)=>upwards(s).map((n)=>quotaV1(e, (0, r.join)('/sys/fs/cgroup', t, n))));
            });
            const i = Math.min(t, ...s.filter((e)=>e !== undefined).map((e)=>Math.ceil(e)));
            return Math.max(1, i);
        }
        function upwards(e) {
            const t = e.split('/').filter(Boolean);
            return [
                ...t.keys(),
                t.length
            ].map((e)=>t.slice(0, e).join('/'));
        }
        function quotaV2(e) {
            const [, t, n] = /^(\d+) (\d+)/.exec(e ?? '') ?? [];
            return t === undefined || Number(n) === 0 ? undefined : Number(t) / Number(n);
        }
        function quotaV1(e, t) {
            const n = Number(e((0, r.join)(t, 'cpu.cfs_quota_us')) ?? -1);
            const s = Number(e((0, r.join)(t, 'cpu.cfs_period_us')) ?? 0);
            return n > 0 && s > 0 ? n / s : undefined;
        }
        function readSystemFile(e) {
            try {
                return (0, N.readFileSync)(e, 'utf8');
            } catch  {
                return undefined;
            }
        }
        var R = n(482);
        var P = n(5101);
        var A = n(3274);
        var B = n(3136);
        var C = n(3948);
        /*! ./lib/bundle/protocol/workspace-path.js */ const D = 2000;
        function workspacePaths(e, t) {
            const n = realPath(e) ?? (0, r.resolve)(e);
            const s = (0, r.resolve)(n, t);
            const inside = (e)=>{
                const t = (0, r.relative)(n, e);
                return t === '' || t === '..' || t.startsWith(`..${r.sep}`) || (0, r.isAbsolute)(t) ? null : t.split(r.sep).join('/');
            };
            const file = (e)=>{
                const t = realPath(e);
                return t !== undefined && isFile(t) ? inside(t) : null;
            };
            return {
                existing: memo((e)=>{
                    const t = plainPath(e);
                    return t === undefined ? null : file((0, r.resolve)(s, t)) ?? file((0, r.resolve)(n, t));
                }),
                named: memo((t)=>{
                    const i = plainPath(t);
                    if (i === undefined) return null;
                    const o = [
                        n,
                        s
                    ].map((e)=>(0, r.resolve)(e, i)).find((e)=>realPath(e) !== undefined);
                    if (o !== undefined) return file(o);
                    return inside((0, r.resolve)(n, i)) ?? inside((0, r.join)(n, (0, r.relative)((0, r.resolve)(e), (0, r.resolve)(n, i))));
                })
            };
        }
        function plainPath(e) {
            const t = e.trim();
            if (t === '' || t.length > 4096 || t.includes('\0')) return undefined;
            if (!t.startsWith('file://')) return t;
            try {
                return (0, B.fileURLToPath)(t);
            } catch  {
                return undefined;
            }
        }
        function realPath(e) {
            try {
                return (0, N.realpathSync)(e);
            } catch  {
                return undefined;
            }
        }
        function isFile(e) {
            return (0, C._)(e)?.isFile() ?? false;
        }
        function memo(e) {
            const t = new Map();
            return (n)=>{
                let s = t.get(n);
                if (s === undefined) {
                    s = e(n);
                    if (t.size >= D) t.clear();
                    t.set(n, s);
                }
                return s;
            };
        }
        var G = n(9215);
        /*! ./lib/bundle/process/inline-script.js */ function placeInConfiguration(e, t, n) {
            const s = t.origins['command']?.file ?? t.origin.file;
            if (s === undefined) return {
                ...e,
                path: null,
                ...U
            };
            const r = e.start_line === null ? undefined : lineInFile(t, n, e.start_line);
            const i = r ?? t.origins['command']?.line ?? t.origin.line ?? null;
            return {
                ...e,
                path: s,
                ...U,
                start_line: i,
                end_line: i
            };
        }
        const U = {
            start_line: null,
            end_line: null,
            start_column: null,
            end_column: null
        };
        function lineInFile(e, t, n) {
            const s = e.origins['command'];
            if (e.command.kind !== 'run' || s?.file === undefined || s.line === undefined) return undefined;
            const i = e.command.run.split('\n')[n - 1];
            const o = (0, G.b)((0, r.join)(t, s.file), {
                atMost: 32 * 1024 * 1024
            });
            if (!o.ok) return undefined;
            const a = o.bytes.toString('utf8').split(/\r?\n/);
            const c = a[s.line - 1] ?? '';
            const u = c.slice((s.column ?? 1) - 1).startsWith('|');
            const d = u ? s.line + n : s.line + n - 1;
            const l = a[d - 1];
            if (i === undefined || l === undefined) return undefined;
            return u ? l.trim() === i.trim() ? d : undefined : l.includes(i) ? d : undefined;
        }
        var W = n(7975);
        /*! ./lib/bundle/protocol/command-lines.js */ const H = 10;
        const z = 58;
        const J = Buffer.from('::');
        const Y = /^[\s\u0085]*(?:::|:?\uFFFD?$)/;
        const q = 256;
        function mayBecomeCommand(e, t) {
            const n = e[t];
            if (n !== z && !isBlankLike(n)) return false;
            const s = e.length - t <= P.F.commandLine;
            return s && Y.test(e.toString('utf8', t, t + q));
        }
        function findCommandLines(e, t, n, s) {
            for(let r = e.indexOf(J, t); r >= 0 && r < n; r = nextColons(e, r, n)){
                let n = r;
                while(n > t && isBlankLike(e[n - 1]))n -= 1;
                if (n > t && e[n - 1] !== H) continue;
                if (!Y.test(e.toString('utf8', n, r + 2))) continue;
                const i = e.indexOf(H, r);
                s(n, i);
                r = i;
            }
        }
        function writtenMessage(e) {
            return e.slice(e.indexOf('::', e.indexOf('::') + 2) + 2);
        }
        function nextColons(e, t, n) {
            for(let s = t + 2; s < n; s += 2){
                if (e[s] !== z) continue;
                if (e[s - 1] === z) return s - 1;
                if (e[s + 1] === z) return s;
            }
            return -1;
        }
        function isBlankLike(e) {
            return e <= 32 && e !== H || e >= 128;
        }
        var V = n(4555);
        var K = n(5568);
        /*! ./lib/bundle/protocol/problem-lines.js */ const X = 10;
        const Q = 64 * 1024;
        let ProblemLines = class ProblemLines {
            #bytes;
            #to;
            #text = '';
            #from = 0;
            constructor(e, t){
                this.#bytes = e;
                this.#to = t;
            }
            next(e) {
                const t = this.#from + this.#text.length;
                if (e >= t) {
                    if (e < this.#to) this.#read(e);
                    return Math.min(e, this.#to);
                }
                K.ek.lastIndex = e - this.#from - 1;
                if (!K.ek.test(this.#text)) return this.next(t);
                return this.#from + this.#text.lastIndexOf('\n', K.ek.lastIndex - 2) + 1;
            }
            #read(e) {
                const t = this.#bytes.indexOf(X, e + Q) + 1;
                this.#from = e;
                this.#text = this.#bytes.toString('latin1', e, t === 0 ? this.#to : Math.min(t, this.#to));
            }
        };
        var Z = n(6545);
        /*! ./lib/bundle/process/line-watch.js */ const ee = 10;
        const et = 13;
        const en = Buffer.alloc(0);
        let LineWatch = class LineWatch {
            #listener;
            #held = en;
            #begun;
            #begunLength = 0;
            constructor(e){
                this.#listener = e;
            }
            pass(e) {
                const t = Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
                const n = this.#held.length === 0 ? t : Buffer.concat([
                    this.#held,
                    t
                ]);
                this.#held = en;
                let s = 0;
                if (this.#begun !== undefined) {
                    const e = n.indexOf(ee);
                    this.#begin(n, 0, e < 0 ? n.length : e);
                    if (e < 0) return n;
                    this.#tellBegun();
                    s = e + 1;
                }
                const r = n.lastIndexOf(ee) + 1;
                if (r > s) this.#tellLines(n, s, r);
                const i = Math.max(s, r);
                if (i === n.length) return n;
                if (mayBecomeCommand(n, i)) {
                    this.#held = Buffer.from(n.subarray(i));
                    return n.subarray(0, i);
                }
                this.#begun = [];
                this.#begin(n, i, n.length);
                return n;
            }
            end() {
                const e = this.#held;
                this.#held = en;
                if (e.length > 0) this.#tell(e, 0, e.length);
                if (this.#begun !== undefined) this.#tellBegun();
                return e;
            }
            #begin(e, t, n) {
                const s = P.F.commandLine - this.#begunLength;
                if (s <= 0 || t === n || this.#listener.attention === 'commands') return;
                const r = Buffer.from(e.subarray(t, Math.min(n, t + s)));
                this.#begun?.push(r);
                this.#begunLength += r.length;
            }
            #tellBegun() {
                const e = this.#begunLength === 0 ? en : Buffer.concat(this.#begun ?? []);
                this.#begun = undefined;
                this.#begunLength = 0;
                if (e.length > 0) this.#tell(e, 0, e.length);
            }
            #tellLines(e, t, n) {
                const s = new ProblemLines(e, n);
                for(let r = t; r < n;){
                    const { attention: t } = this.#listener;
                    if (t === 'commands') {
                        findCommandLines(e, r, n, (t, n)=>this.#tell(e, t, n));
                        return;
                    }
                    if (t === 'problems') r = s.next(r);
                    if (r >= n) return;
                    const i = e.indexOf(ee, r);
                    if (i > r) this.#tell(e, r, i);
                    r = i + 1;
                }
            }
            #tell(e, t, n) {
                const s = e[n - 1] === et ? n - 1 : n;
                this.#listener.line(e.toString('utf8', t, Math.min(s, t + P.F.commandLine)));
            }
        };
        /*! ./lib/bundle/process/output-watch.js */ const es = 1024 * 1024;
        const er = 5000;
        let OutputWatch = class OutputWatch {
            #options;
            #matcher;
            #lines = new LineWatch(this);
            #patterns;
            #matched = new Set();
            #spent = 0;
            #passed = 0;
            #shown = 0;
            constructor(e){
                this.#options = e;
                this.#patterns = new Map(e.patterns.map((e)=>[
                        e,
                        (0, Z.R)(e)
                    ]));
            }
            get matchedPatterns() {
                return this.#matched;
            }
            get attention() {
                if (this.#patterns.size > 0) return 'every line';
                return this.#passed < es ? this.#matching : 'commands';
            }
            get #matching() {
                return this.#matcher?.everyLine ?? this.#options.everyLine ? 'every line' : 'problems';
            }
            pass(e) {
                const t = this.#lines.pass(e);
                this.#passed += e.length;
                if (this.#shown < es) this.#shown = this.#passed;
                return t;
            }
            end() {
                return this.#lines.end();
            }
            finish(e, t) {
                const n = Math.min(e.length, t - this.#shown);
                const s = new ProblemLines(e, e.length);
                const r = e.length - Math.max(0, n);
                for(let t = n > 0 ? e.indexOf('\n', r) + 1 || r : e.length; t < e.length;){
                    if (this.#matching === 'problems') t = s.next(t);
                    const n = e.indexOf('\n', t);
                    if (t < e.length) this.#match(e.toString('utf8', t, n < 0 ? e.length : n));
                    t = n < 0 ? e.length : n + 1;
                }
                this.#matcher?.end().forEach(this.#options.annotated);
            }
            line(e) {
                const t = (0, V.RM)(e);
                if (t !== undefined) {
                    this.#obey(t, e);
                    return;
                }
                if (this.#patterns.size > 0) this.#lookFor(withoutColours(e));
                if (this.#passed < es) this.#match(e);
            }
            #lookFor(e) {
                const t = performance.now();
                for (const [t, n] of this.#patterns){
                    if (!n.test(e)) continue;
                    this.#matched.add(t);
                    this.#patterns.delete(t);
                }
                this.#spent += performance.now() - t;
                if (this.#spent <= er) return;
                const n = [
                    ...this.#patterns.keys()
                ].map((e)=>`"${e}"`).join(', ');
                this.#options.warned(`looking for ${n} of \`retry.on\` took more than ${er / 1000} s and was given up`);
                this.#patterns.clear();
            }
            #match(e) {
                (this.#matcher ??= this.#options.matcher()).line(e).forEach(this.#options.annotated);
            }
            #obey(e, t) {
                if (e.name === 'add-mask') {
                    for (const n of new Set([
                        e.message,
                        writtenMessage(t)
                    ]))this.#options.redactor.add(n);
                    return;
                }
                const n = (0, V.dv)(e, (e)=>this.#options.paths().named(e));
                if (n !== undefined) this.#options.annotated(n);
            }
        };
        function withoutColours(e) {
            return e.includes('\u001b') ? (0, W.stripVTControlCharacters)(e) : e;
        }
        /*! ./lib/bundle/process/attempt-watches.js */ function watchesOf(e, t, n, s, r) {
            let i;
            const paths = ()=>i ??= pathsWithScript(workspacePaths(e.workspace, n), s);
            const placed = (n)=>s !== undefined && n.path === s ? placeInConfiguration(n, t.task, e.workspace) : n;
            let o = 0;
            const a = {
                matcher: ()=>e.matchers.matcher(paths(), (e)=>r.warned(e)),
                everyLine: e.matchers.everyLine,
                patterns: t.output_patterns,
                redactor: {
                    add: (t)=>{
                        r.masked?.();
                        const n = e.redactor.add(t);
                        if (!n) r.warned(A.M);
                        return n;
                    }
                },
                paths,
                warned: (e)=>r.warned(e),
                annotated: (e)=>{
                    o += 1;
                    if (o <= P.F.annotationsPerAttempt) r.annotated(placed(e));
                }
            };
            return {
                stdout: new OutputWatch(a),
                stderr: new OutputWatch(a)
            };
        }
        function pathsWithScript(e, t) {
            return {
                ...e,
                existing: (n)=>n === t ? n : e.existing(n)
            };
        }
        /*! ./lib/bundle/process/arrival-order.js */ const ei = 10;
        let ArrivalOrder = class ArrivalOrder {
            #chunks = {
                stdout: [],
                stderr: []
            };
            #runs = [];
            #last;
            #held = 0;
            get held() {
                return this.#held;
            }
            add(e, t) {
                this.#chunks[e].push(t);
                this.#held += t.length;
            }
            seen(e) {
                if (this.#runs.at(-1) !== e) this.#runs.push(e);
            }
            take(e) {
                if (this.#held === 0) {
                    if (e !== 'moving') this.#runs = [];
                    return [];
                }
                const dealerOf = (t)=>new Dealer(this.#chunks[t], {
                        runs: this.#runs.reduce((e, n)=>e + (n === t ? 1 : 0), 0),
                        continued: this.#runs[0] === t && this.#last === t,
                        moment: e
                    });
                const t = dealerOf('stdout');
                const n = dealerOf('stderr');
                const s = [];
                for (const [r, i] of this.#runs.entries()){
                    const o = i === 'stdout' ? t : n;
                    if (o.waits && e === 'moving') return this.#keep(s, this.#runs.slice(r), t, n);
                    const { bytes: a, open: c } = o.deal();
                    this.#last = i;
                    s.push({
                        stream: i,
                        bytes: a
                    });
                    if (c && e !== 'final') return this.#keep(s, this.#runs.slice(r), t, n);
                }
                if (e === 'final') {
                    s.push({
                        stream: 'stdout',
                        bytes: t.takeRest()
                    }, {
                        stream: 'stderr',
                        bytes: n.takeRest()
                    });
                }
                return this.#keep(s, [], t, n);
            }
            #keep(e, t, n, s) {
                this.#runs = t;
                const r = {
                    stdout: n.takeRest(),
                    stderr: s.takeRest()
                };
                this.#chunks.stdout = [
                    r.stdout
                ];
                this.#chunks.stderr = [
                    r.stderr
                ];
                this.#held = r.stdout.length + r.stderr.length;
                return e.filter(({ bytes: e })=>e.length > 0);
            }
        };
        let Dealer = class Dealer {
            #bytes;
            #ends;
            #runs;
            #continued;
            #moment;
            #run = 0;
            #line = 0;
            #offset = 0;
            constructor(e, { runs: t, continued: n, moment: s }){
                this.#bytes = Buffer.concat(e);
                this.#ends = lineEnds(this.#bytes);
                this.#runs = t;
                this.#continued = n;
                this.#moment = s;
            }
            get waits() {
                return this.#line >= this.#share(this.#run + 1) && this.#ends.length < this.#runs;
            }
            deal() {
                this.#run += 1;
                let e = Math.max(this.#line, this.#share(this.#run));
                const t = this.#moment !== 'final' && e > this.#line && e === this.#ends.length && this.#bytes.at(-1) !== ei;
                if (t) e -= 1;
                const n = this.#offset;
                this.#line = e;
                this.#offset = e === 0 ? 0 : this.#ends[e - 1] ?? n;
                return {
                    bytes: this.#bytes.subarray(n, this.#offset),
                    open: t
                };
            }
            takeRest() {
                const e = this.#bytes.subarray(this.#offset);
                this.#offset = this.#bytes.length;
                return e;
            }
            #share(e) {
                const t = this.#ends.length;
                if (t <= this.#runs) return Math.min(e, t);
                const n = Math.floor(t / this.#runs);
                if (this.#moment === 'moving') return e * n;
                const s = t - n * this.#runs;
                return e * n + Math.min(this.#continued ? e - 1 : e, s);
            }
        };
        function lineEnds(e) {
            const t = [];
            for(let n = e.indexOf(ei) + 1; n > 0; n = e.indexOf(ei, n) + 1)t.push(n);
            if (e.length > (t.at(-1) ?? 0)) t.push(e.length);
            return t;
        }
        /*! ./lib/bundle/process/junction.js */ const eo = 64 * 1024;
        let Junction = class Junction {
            #redactor;
            #tail = Buffer.alloc(0);
            #both;
            #fresh = 0;
            constructor(e){
                this.#redactor = e;
            }
            change() {
                this.#fresh = 0;
                if (this.#both !== undefined) return;
                this.#both = this.#redactor.stream();
                this.#both.follow(this.#tail);
            }
            pass(e) {
                if (e.length === 0) return e;
                const t = Math.min(eo, 2 * this.#redactor.longest);
                if (t === 0) return e;
                this.#fresh += e.length;
                const n = this.#both === undefined ? e : this.#both.write(e);
                if (this.#fresh >= t && this.#both?.held === 0) this.#both = undefined;
                const s = this.#tail.subarray(Math.max(0, this.#tail.length + n.length - t));
                this.#tail = Buffer.concat([
                    s,
                    n.subarray(Math.max(0, n.length - t))
                ]);
                return n;
            }
            end() {
                return this.#both?.end() ?? Buffer.alloc(0);
            }
        };
        /*! ./lib/bundle/process/output-tail.js */ const ea = [];
        const ec = 8;
        let OutputTail = class OutputTail {
            #size;
            #ring = Buffer.alloc(0);
            #total = 0;
            constructor(e){
                this.#size = e;
            }
            get total() {
                return this.#total;
            }
            get truncated() {
                return this.#total > this.#size;
            }
            write(e) {
                const t = Math.min(this.#size, this.#total + e.length);
                if (t > this.#ring.length) this.#grow(t);
                const n = e.length > this.#ring.length ? e.subarray(e.length - this.#ring.length) : e;
                const s = (this.#total + e.length - n.length) % Math.max(1, this.#ring.length);
                const r = this.#ring.length - s;
                if (n.length <= r) {
                    this.#ring.set(n, s);
                } else {
                    this.#ring.set(n.subarray(0, r), s);
                    this.#ring.set(n.subarray(r), 0);
                }
                this.#total += e.length;
            }
            bytes() {
                if (!this.truncated) return this.#ring.subarray(0, this.#total);
                const e = this.#total % this.#ring.length;
                const t = takeRing(this.#ring.length);
                t.set(this.#ring.subarray(e), 0);
                t.set(this.#ring.subarray(0, e), this.#ring.length - e);
                giveBack(this.#ring);
                this.#ring = t;
                let n = 0;
                while(n < 3 && ((t[n] ?? 0) & 0xc0) === 0x80)n += 1;
                return t.subarray(n);
            }
            release() {
                if (this.#ring.length === this.#size) giveBack(this.#ring);
                this.#ring = Buffer.alloc(0);
            }
            #grow(e) {
                const t = takeRing(Math.min(this.#size, Math.max(e, this.#ring.length * 4, 1024)));
                t.set(this.#ring.subarray(0, this.#total), 0);
                this.#ring = t;
            }
        };
        function takeRing(e) {
            const t = ea.findIndex((t)=>t.length === e);
            return (t < 0 ? undefined : ea.splice(t, 1)[0]) ?? Buffer.allocUnsafeSlow(e);
        }
        function giveBack(e) {
            if (ea.length < ec) ea.push(e);
        }
        /*! ./lib/bundle/process/capture.js */ const eu = 1024 * 1024;
        const ed = 256 * 1024;
        const el = 200;
        const ef = 5;
        const eh = 1024;
        let Capture = class Capture {
            #log;
            #redactor;
            #junction;
            #printed;
            #channels;
            #last = 'stdout';
            #order;
            #orderedSoFar = 0;
            #stopOrdering = ()=>{};
            #moving = false;
            #movingSince = 0;
            #scheduled = false;
            #timer;
            #told = false;
            #captured;
            constructor({ log: e, redactor: t, watches: n, printed: s }){
                this.#log = e;
                this.#redactor = t;
                this.#junction = new Junction(t);
                this.#printed = s;
                const channel = (e)=>({
                        watch: e,
                        redacted: t.stream(),
                        tail: new OutputTail(eu)
                    });
                this.#channels = {
                    stdout: channel(n.stdout),
                    stderr: channel(n.stderr)
                };
            }
            putInOrder(e) {
                this.#order = new ArrivalOrder();
                this.#stopOrdering = e;
            }
            read(e, t) {
                this.#tell();
                if (this.#order === undefined) {
                    this.#take(e, t);
                    return;
                }
                this.#orderedSoFar += t.length;
                this.#order.add(e, Uint8Array.prototype.slice.call(t));
                if (this.#orderedSoFar > ed) this.#endOrder();
                else this.#move();
            }
            written(e) {
                if (this.#order === undefined) return;
                this.#order.seen(e);
                this.#move();
            }
            async settled() {
                while(this.#scheduled)await new Promise((e)=>setImmediate(e));
            }
            end() {
                return this.#captured ??= this.#end();
            }
            #end() {
                this.#endOrder();
                this.#junction.change();
                const e = this.#finish('stdout');
                const t = this.#finish('stderr');
                this.#log.write(this.#junction.end());
                return {
                    logged: this.#log.close(),
                    output: {
                        stdout: e.text,
                        stderr: t.text,
                        stdout_truncated: e.truncated,
                        stderr_truncated: t.truncated
                    }
                };
            }
            #finish(e) {
                const { watch: t, redacted: n, tail: s } = this.#channels[e];
                this.#put(e, n.write(t.end()));
                this.#put(e, n.end());
                const r = s.bytes();
                t.finish(r, s.total);
                const i = r.toString('utf8');
                const o = this.#redactor.find(r);
                s.release();
                return {
                    text: o ? this.#redactor.text(i) : i,
                    truncated: s.truncated
                };
            }
            #move() {
                this.#moving = true;
                if (this.#scheduled) return;
                this.#movingSince = performance.now();
                this.#schedule();
            }
            #schedule() {
                this.#scheduled = true;
                setImmediate(()=>this.#look());
            }
            #look() {
                this.#scheduled = false;
                if (this.#order === undefined) return;
                if (this.#moving) {
                    this.#moving = false;
                    if (performance.now() - this.#movingSince > el) {
                        this.#movingSince = performance.now();
                        this.#pass('moving');
                    }
                    this.#schedule();
                    return;
                }
                this.#pass('settled');
                clearTimeout(this.#timer);
                this.#timer = this.#order.held === 0 ? undefined : setTimeout(()=>this.#release(), ef);
            }
            #release() {
                if (!this.#scheduled) this.#pass('final');
            }
            #endOrder() {
                if (this.#order === undefined) return;
                this.#pass('final');
                clearTimeout(this.#timer);
                this.#order = undefined;
                this.#stopOrdering();
            }
            #pass(e) {
                for (const { stream: t, bytes: n } of this.#order?.take(e) ?? [])this.#take(t, n);
            }
            #take(e, t) {
                const { watch: n, redacted: s } = this.#channels[e];
                const r = n.pass(t);
                if (r.length === 0) return;
                if (this.#last !== e) {
                    this.#junction.change();
                    this.#put(this.#last, this.#channels[this.#last].redacted.flush());
                    this.#last = e;
                }
                const i = s.joins && r.length > eh ? eh : 0;
                if (i > 0) this.#put(e, s.write(r.subarray(0, i)));
                this.#put(e, s.write(i > 0 ? r.subarray(i) : r));
            }
            #put(e, t) {
                if (t.length === 0) return;
                this.#log.write(this.#junction.pass(t));
                this.#channels[e].tail.write(t);
            }
            #tell() {
                if (this.#told) return;
                this.#told = true;
                setImmediate(this.#tellNow);
            }
            #tellNow = ()=>{
                this.#told = false;
                if (this.#captured === undefined) this.#printed();
            };
        };
        var ep = n(6843);
        var em = n(5094);
        /*! ./lib/bundle/process/ending.js */ const eg = 1000;
        let Ending = class Ending {
            #warned;
            #tree;
            #killAt;
            #killTimer;
            #killing;
            abandoned;
            #abandon = ()=>{};
            #over = false;
            #hurry = ()=>{};
            constructor(e){
                this.#warned = e;
                this.abandoned = new Promise((e)=>this.#abandon = e);
            }
            get stopped() {
                return this.#killAt !== undefined;
            }
            stop(e) {
                if (this.#over) return;
                const t = performance.now() + e;
                const n = this.#killAt === undefined;
                this.#killAt = Math.min(this.#killAt ?? t, t);
                if (n) this.#tree?.terminate();
                this.#hurry();
                this.#arm();
            }
            started(e) {
                this.#tree = e;
                if (this.#killAt !== undefined) e.terminate();
                this.#arm();
            }
            async afterExit(e) {
                const t = this.#tree;
                if (t === undefined || !this.stopped && await this.#inTime(e, eg)) return true;
                if (this.#killAt === undefined) {
                    const e = await t.endHolders();
                    this.#warned(e.length === 0 ? 'something that it left behind held its output open: the output was closed' : `it left ${e.join(', ')} behind, which held its output open: ended, and the output was closed`);
                } else {
                    while(performance.now() < this.#killAt && await t.groupIsAlive())await (0, ep.v7)();
                    await this.#kill(t);
                }
                await this.#killing;
                await this.#inTime(e, eg / 10);
                return false;
            }
            over() {
                this.#over = true;
                clearTimeout(this.#killTimer);
            }
            async #inTime(e, t) {
                let n;
                const s = new Promise((e)=>{
                    n = setTimeout(e, t, false);
                    this.#hurry = ()=>e(false);
                });
                const r = await Promise.race([
                    e.then(()=>true),
                    s
                ]);
                clearTimeout(n);
                this.#hurry = ()=>{};
                return r;
            }
            #kill(e) {
                return this.#killing ??= this.#killNow(e);
            }
            async #killNow(e) {
                const t = await e.kill(()=>this.#over);
                if (t.length === 0) return;
                this.#warned(`SIGKILL did not end ${t.map(({ pid: e })=>(0, em.Vb)(e)).join(', ')}: the kernel or another user holds it`);
                this.#abandon({
                    code: null,
                    signal: 'SIGKILL'
                });
            }
            #arm() {
                if (this.#tree === undefined || this.#killAt === undefined) return;
                clearTimeout(this.#killTimer);
                const e = this.#tree;
                this.#killTimer = setTimeout(()=>void this.#kill(e), Math.max(0, this.#killAt - performance.now()));
            }
        };
        var ew = n(8934);
        var ey = n(7775);
        /*! ./lib/bundle/process/first-line.js */ function firstLineProgram(e) {
            return firstLineWords(e)[0];
        }
        function firstLineCommand(e) {
            const [t, ...n] = firstLineWords(e);
            return t !== undefined && (0, r.basename)(t) === 'env' ? soughtByEnv(n) : t;
        }
        function missingInterpreter(e, t, n) {
            const [s, ...i] = firstLineWords(e);
            if (s === undefined) return undefined;
            if (!(0, N.existsSync)((0, r.resolve)(n, s))) return s;
            if ((0, r.basename)(s) !== 'env') return undefined;
            const o = soughtByEnv(i);
            if (o === undefined) return undefined;
            const a = (0, ey.d)(o, t, n);
            return a !== undefined && (0, r.basename)(a) === (0, r.basename)(o) ? undefined : o;
        }
        function soughtByEnv(e) {
            const t = e.find((e)=>e !== '-S' && !/^\w+=/.test(e));
            return t?.startsWith('-') === true ? undefined : t;
        }
        function firstLineWords(e) {
            const t = Buffer.alloc(256);
            try {
                const n = (0, N.openSync)(e, 'r');
                const s = (0, N.readSync)(n, t, 0, t.length, 0);
                (0, N.closeSync)(n);
                const r = /^#!([^\n]*)/.exec(t.toString('utf8', 0, s))?.[1] ?? '';
                return r.split(/[ \t]+/).filter((e)=>e !== '');
            } catch  {
                return [];
            }
        }
        var ek = n(5197);
        var ev = n(9034);
        /*! ./lib/bundle/process/environment.js */ function attemptEnvironment(e, t, n, s) {
            const { task: i } = t;
            const o = {
                ...e.runner
            };
            if (!i.id_token) {
                for (const e of Object.keys(o))if ((0, ev.Tt)(e)) delete o[e];
            }
            const a = o[ek.Kc];
            for (const [e, n] of Object.entries(t.env))set(o, e, n);
            for (const [e, t] of Object.entries(i.matrix ?? {}))o[(0, ew.i)(e)] = (0, ew.v)(t);
            if (t.path.length > 0) {
                const e = o[nameIn(o, 'PATH')];
                set(o, 'PATH', [
                    ...t.path,
                    ...e === undefined || e === '' ? [] : [
                        e
                    ]
                ].join(r.delimiter));
            }
            const c = (0, r.join)(e.workspace, 'src');
            if (isPython(t, e.workspace) && (0, C._)(c)?.isDirectory() === true) {
                const e = o['PYTHONPATH'];
                o['PYTHONPATH'] = e === undefined || e === '' ? c : `${c}${r.delimiter}${e}`;
            }
            return Object.assign(o, n, {
                ORCHESTRATOR_TASK_ID: i.id,
                ORCHESTRATOR_ATTEMPT: String(t.attempt),
                ORCHESTRATOR_RUN_ID: e.run_id,
                ORCHESTRATOR_RUN_DIR: e.run_directory,
                [ek.Kc]: a === undefined ? s : `${a} ${s}`
            });
        }
        function isPython({ task: { command: e } }, t) {
            if (e.kind !== "script") return false;
            if (e.script.endsWith('.py')) return true;
            const n = e.interpreter[0] ?? firstLineCommand((0, r.join)(t, e.script)) ?? '';
            return /^(?:.*[/\\])?(?:python|pypy)[\d.]*(?:\.exe)?$/i.test(n);
        }
        function set(e, t, n) {
            e[nameIn(e, t)] = n;
        }
        function nameIn(e, t) {
            if (process.platform !== 'win32') return t;
            return Object.keys(e).find((e)=>e.toUpperCase() === t.toUpperCase()) ?? t;
        }
        /*! ./lib/bundle/process/log-file.js */ const eb = 4 * 1024;
        const eO = 4 * 1024 * 1024;
        let LogFile = class LogFile {
            #path;
            #mode;
            #descriptor;
            #over = false;
            #made = false;
            #failed;
            #pending = [];
            #scheduled = false;
            constructor(e, t, n){
                this.#path = e;
                this.#mode = t;
                this.#failed = n;
            }
            make() {
                this.#try(()=>void this.#open());
            }
            heading(e) {
                this.#try(()=>{
                    const t = this.#open();
                    const { size: n } = (0, N.fstatSync)(t);
                    const s = Buffer.alloc(1, '\n');
                    if (n > 0) (0, N.readSync)(t, s, 0, 1, n - 1);
                    this.write(Buffer.from(`${s[0] === 10 ? '' : '\n'}${e}\n`));
                });
            }
            write(e) {
                if (this.#over || e.length === 0) return;
                if (e.length >= eb) {
                    this.#append([
                        ...this.#pending.splice(0),
                        e
                    ]);
                    return;
                }
                this.#pending.push(Uint8Array.prototype.slice.call(e));
                if (this.#scheduled) return;
                this.#scheduled = true;
                setImmediate(()=>{
                    this.#scheduled = false;
                    this.flush();
                });
            }
            flush() {
                if (this.#pending.length > 0) this.#append([
                    Buffer.concat(this.#pending.splice(0))
                ]);
            }
            close() {
                this.flush();
                this.#over = true;
                if (this.#descriptor !== undefined) (0, N.closeSync)(this.#descriptor);
                this.#descriptor = undefined;
                return this.#made;
            }
            #open() {
                if (this.#descriptor !== undefined) return this.#descriptor;
                const { O_RDWR: e, O_CREAT: t, O_EXCL: n, O_APPEND: s } = N.constants;
                const r = e | t | (N.constants.O_NOFOLLOW ?? 0) | (this.#mode === 'new' ? n : s);
                try {
                    this.#descriptor = (0, N.openSync)(this.#path, r);
                } catch (t) {
                    const e = (0, R.$)(t);
                    if (e === 'ENOENT') putBackFolders(this.#path);
                    else if (e === 'EEXIST' || e === 'ELOOP') (0, N.rmSync)(this.#path);
                    else throw t;
                    this.#descriptor = (0, N.openSync)(this.#path, r);
                }
                this.#made = true;
                return this.#descriptor;
            }
            #append(e) {
                this.#try(()=>{
                    if (this.#over) return;
                    const t = this.#open();
                    const n = e.reduce((e, t)=>e + t.length, 0);
                    let s = (0, N.writevSync)(t, e);
                    if (s === n) return;
                    const r = Buffer.concat(e);
                    while(s < n)s += (0, N.writeSync)(t, r, s);
                });
            }
            #try(e) {
                try {
                    e();
                } catch (n) {
                    const e = this.#descriptor;
                    const t = (0, R.$)(n);
                    this.#over = true;
                    this.#descriptor = undefined;
                    if (e !== undefined) {
                        if (t === 'ENOSPC' || t === 'EDQUOT') log_file_giveBack(e);
                        (0, N.closeSync)(e);
                    }
                    this.#failed(t || String(n));
                }
            }
        };
        function log_file_giveBack(e) {
            try {
                const { size: t } = (0, N.fstatSync)(e);
                const n = t - Math.min(eO, Math.floor(t / 2));
                (0, N.ftruncateSync)(e, n);
                (0, N.writeSync)(e, '\n--- no space was left on the disk: the rest is left out ---\n', n);
            } catch  {}
        }
        function putBackFolders(e) {
            const t = (0, r.dirname)(e);
            const n = (0, r.dirname)((0, r.dirname)(t));
            for (const e of [
                (0, r.dirname)(n),
                n,
                (0, r.dirname)(t),
                t
            ]){
                try {
                    (0, N.mkdirSync)(e);
                } catch (e) {
                    if ((0, R.$)(e) !== 'EEXIST') throw e;
                }
            }
        }
        /*! ./lib/bundle/process/outcome.js */ function outcomeOf({ code: e, signal: t, usage: n, output: s, logged: r, matched: i }, o, a, c, u) {
            o.problems.forEach(u);
            const { summary: d, cut: l } = summaryOf(o.summary, c);
            if (l) u(`GITHUB_STEP_SUMMARY has more than ${P.F.summary} bytes: the rest was left out`);
            return {
                kind: t === null ? 'exited' : 'signaled',
                exit_code: t === null ? e : null,
                signal: t,
                problem: null,
                max_rss_bytes: n.max_rss_bytes,
                cpu_seconds: n.cpu_seconds,
                outputs: o.outputs,
                env: o.env,
                path: o.path,
                matched_patterns: i,
                output: {
                    ...s,
                    summary: d
                },
                log: r ? a : null
            };
        }
        function outcome_notStarted(e, t) {
            return {
                kind: 'not-started',
                exit_code: null,
                signal: null,
                problem: t.text(e),
                max_rss_bytes: null,
                cpu_seconds: null,
                outputs: {},
                env: {},
                path: [],
                matched_patterns: [],
                output: {
                    stdout: '',
                    stderr: '',
                    stdout_truncated: false,
                    stderr_truncated: false,
                    summary: null
                },
                log: null
            };
        }
        function summaryOf(e, t) {
            if (e === null) return {
                summary: null,
                cut: false
            };
            const n = Buffer.from(t.text(e));
            if (n.length <= P.F.summary) return {
                summary: n.toString('utf8'),
                cut: false
            };
            const s = new TextDecoder().decode(n.subarray(0, P.F.summary), {
                stream: true
            });
            return {
                summary: s,
                cut: true
            };
        }
        var e$ = n(7727);
        /*! ./lib/bundle/process/prepare-command.js */ function prepareCommand(e, t, n) {
            const { command: s } = e.task;
            if (s.kind === 'gate') return {
                ok: false,
                problem: "a task without `script` and `run` has nothing to start"
            };
            if (s.kind === 'run') return prepareInline(e, t, n, s);
            const i = (0, r.resolve)(t.workspace, s.script);
            const o = (0, C._)(i);
            if (o === undefined) return {
                ok: false,
                problem: `${s.script} does not exist any more`
            };
            if (!o.isFile()) return {
                ok: false,
                problem: `${s.script} is not a file`
            };
            const [a, ...c] = s.interpreter;
            if (a === undefined) {
                if (!(0, ey.V)(i)) return {
                    ok: false,
                    problem: `${s.script} is not executable (chmod +x would make it so)`
                };
                const n = missingInterpreter(i, t.environment, t.folder);
                if (n !== undefined) return {
                    ok: false,
                    problem: missingFromFirstLine(n, s.script)
                };
                return call({
                    program: i,
                    name: i,
                    args: e.args,
                    shown: s.script
                }, undefined);
            }
            const u = (0, ey.d)(a, t.environment, t.workspace);
            if (u === undefined) return missing(a, s.script);
            return call({
                program: u,
                name: a,
                args: [
                    ...c,
                    i,
                    ...e.args
                ],
                shown: a
            }, undefined);
        }
        function missingFromFirstLine(e, t) {
            const n = e.replace(/\r$/, '');
            return n === e ? `"${e}", which the first line of ${t} names, is not installed` : `the first line of ${t} ends in a carriage return, which counts as part of "${n}": save it with LF line ends`;
        }
        function prepareInline(e, t, n, s) {
            const find = (e)=>(0, ey.d)(e.program, t.environment, t.folder);
            let r = (0, e$.q$)(s.shell);
            if (r === undefined) {
                return {
                    ok: false,
                    problem: `the shell "${s.shell}" is neither known nor a command with {0} in it`
                };
            }
            let i = find(r);
            const o = (0, e$.q$)('sh');
            if (i === undefined && e.task.origins['command.shell'] === undefined && o !== undefined) {
                i = find(o);
                if (i !== undefined) r = o;
            }
            if (i === undefined) return missing(r.program, '`run`');
            const a = `${e.task.slug.slice(0, 100)}${r.extension}`;
            const c = n.writeScript(a, (0, e$.ky)(r, s.run));
            return call({
                program: i,
                name: r.program,
                args: (0, e$.$g)(r, c),
                shown: r.program
            }, c);
        }
        function call(e, t) {
            return {
                ok: true,
                call: e,
                script: t
            };
        }
        const eS = {
            tsx: 'TypeScript needs node 22.18 or newer, or tsx: npm install --save-dev tsx',
            "rust-script": "cargo install rust-script",
            pwsh: 'it is PowerShell 7',
            Rscript: 'it comes with R'
        };
        function missing(e, t) {
            const n = Object.hasOwn(eS, e) ? `; ${eS[e] ?? ''}` : '';
            return {
                ok: false,
                problem: `"${e}" is not installed or not on PATH (needed for ${t})${n}`
            };
        }
        var ex = n(1421);
        /*! ./lib/bundle/process/process-tree.js */ const e_ = 500;
        let ProcessTree = class ProcessTree {
            #census;
            #traces;
            #start;
            #seen = new Set();
            constructor(e, t){
                this.#census = e;
                this.#traces = t;
                this.#start = (0, em.BV)(t.leader)?.start;
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
            async kill(e) {
                if (process.platform === 'win32') {
                    this.#taskkill();
                    return [];
                }
                return (0, ep.wU)({
                    search: ()=>this.living(),
                    isOurs: (e)=>this.#isMarked(e)
                }, e);
            }
            async groupIsAlive() {
                if (!groupExists(this.#traces.leader)) return false;
                const e = await this.#census.look();
                return !this.#isReused(e) && e.all.some(({ group: e })=>e === this.#traces.leader);
            }
            async living() {
                const { leader: e, mark: t, pipes: n } = this.#traces;
                const s = await this.#census.look();
                const r = this.#isReused(s);
                const isOurs = (n)=>!r && (n.group === e || n.session === e) || this.#seen.has((0, em.TN)(n)) || s.marksOf(n).includes(t);
                const i = s.grow(s.all.filter(isOurs));
                const o = s.withDescendants(n.flatMap((e)=>s.holdersOf(e)));
                for (const e of i)this.#seen.add((0, em.TN)(e));
                return [
                    ...new Set([
                        ...i,
                        ...o
                    ])
                ];
            }
            async endHolders() {
                const e = process.platform === 'linux';
                const isHolder = (t)=>!e || (0, em.D8)(t, this.#traces.pipes);
                const search = async ()=>(await this.living()).filter(({ pid: e })=>isHolder(e));
                const t = (await search()).map(({ pid: e })=>(0, em.Vb)(e));
                await (0, ep.Hk)({
                    search,
                    isOurs: (t)=>e && this.#isMarked(t) && isHolder(t)
                }, e_);
                return t;
            }
            #isMarked(e) {
                return (0, ek.Ld)(e).includes(this.#traces.mark);
            }
            #isReused(e) {
                const t = e.get(this.#traces.leader);
                return t !== undefined && this.#start !== undefined && t.start !== this.#start;
            }
            #signalGroup(e) {
                (0, ep.a7)(-this.#traces.leader, e);
            }
            #taskkill() {
                (0, ex.execFile)('taskkill', [
                    '/PID',
                    String(this.#traces.leader),
                    '/T',
                    '/F'
                ], ()=>{});
            }
        };
        function groupExists(e) {
            try {
                process.kill(-e, 0);
                return true;
            } catch (e) {
                return typeof e === 'object' && e !== null && 'code' in e && e.code !== 'ESRCH';
            }
        }
        /*! ./lib/bundle/process/spawn.js */ const eT = process.platform !== 'win32' && process.platform !== 'darwin';
        function spawnProgram(e) {
            const { call: t, folder: n, environment: s } = e;
            const r = eT && e.memory_limit !== undefined;
            const i = `ulimit -v ${Math.max(1, Math.floor((e.memory_limit ?? 0) / 1024))} && exec "$@"`;
            const [o, a, c] = r ? [
                '/bin/sh',
                'sh',
                [
                    '-c',
                    i,
                    'sh',
                    t.program,
                    ...t.args
                ]
            ] : [
                t.program,
                t.name,
                t.args
            ];
            let u;
            try {
                u = (0, ex.spawn)(o, c, {
                    argv0: a,
                    cwd: n,
                    env: s,
                    detached: process.platform !== 'win32',
                    windowsHide: true,
                    stdio: [
                        'ignore',
                        e.stdout,
                        e.stderr
                    ]
                });
            } catch (t) {
                return {
                    ok: false,
                    problem: spawnProblem(t, e)
                };
            }
            const { pid: d } = u;
            if (d !== undefined) return {
                ok: true,
                child: u,
                pid: d
            };
            return new Promise((t)=>{
                u.once('error', (n)=>t({
                        ok: false,
                        problem: spawnProblem(n, e)
                    }));
            });
        }
        function spawnProblem(e, t) {
            const { call: n, folder: s } = t;
            const r = typeof e === 'object' && e !== null && 'code' in e ? String(e.code) : '';
            switch(r){
                case 'ENOENT':
                    {
                        if ((0, C._)(s) === undefined) return 'its working directory does not exist any more';
                        const e = firstLineProgram(n.program);
                        return e === undefined ? `"${n.shown}" does not exist any more` : missingFromFirstLine(e, n.shown);
                    }
                case 'EACCES':
                    return `"${n.shown}" may not be executed here (no permission, or its file system is mounted noexec)`;
                case 'ENOEXEC':
                    return `"${n.shown}" is no program for this system`;
                case 'E2BIG':
                    return `"${n.shown}" could not be started: one of its arguments or environment variables is longer than 128 KiB, or all together are too long (E2BIG)`;
                case 'EAGAIN':
                case 'ENOMEM':
                    return `"${n.shown}" could not be started: the system has too many processes or too little memory (${r})`;
                case 'EMFILE':
                case 'ENFILE':
                    return `"${n.shown}" could not be started: too many files are open (${r})`;
                case 'ERR_INVALID_ARG_VALUE':
                    return `"${n.shown}" could not be started: an argument or an environment variable holds a NUL character`;
                default:
                    return `"${n.shown}" could not be started: ${r === '' ? String(e) : r}`;
            }
        }
        /*! ./lib/bundle/process/working-directory.js */ function workingDirectory(e, t) {
            const n = (0, r.resolve)(e, t);
            if (n === e) return {
                ok: true,
                path: n
            };
            if (!isInside(e, n)) return outside(t);
            let s;
            try {
                s = (0, N.realpathSync)(n);
            } catch  {
                return {
                    ok: false,
                    problem: `the working directory "${t}" does not exist`
                };
            }
            if (!isInside((0, N.realpathSync)(e), s)) return outside(t);
            if (!(0, N.statSync)(s).isDirectory()) return {
                ok: false,
                problem: `the working directory "${t}" is not a folder`
            };
            return {
                ok: true,
                path: n
            };
        }
        function isInside(e, t) {
            const n = (0, r.relative)(e, t);
            return n === '' || n !== '..' && !n.startsWith(`..${r.sep}`) && !(0, r.isAbsolute)(n);
        }
        function outside(e) {
            return {
                ok: false,
                problem: `the working directory "${e}" lies outside the workspace`
            };
        }
        /*! ./lib/bundle/process/attempt.js */ let TaskAttempt = class TaskAttempt {
            ended;
            #shared;
            #request;
            #listener;
            #log;
            #ending;
            constructor(e, t, n){
                this.#shared = e;
                this.#request = t;
                this.#listener = {
                    printed: ()=>n.printed(),
                    annotated: ({ message: t, title: s, ...r })=>n.annotated({
                            ...e.redactor.deep(r),
                            message: told(t, e.redactor),
                            title: s === null ? null : told(s, e.redactor)
                        }),
                    warned: (t)=>n.warned(e.redactor.text(t)),
                    exited: ()=>n.exited?.(),
                    masked: ()=>n.masked?.()
                };
                this.#log = `logs/${t.task.slug}.log`;
                this.#ending = new Ending((e)=>this.#listener.warned(e));
                this.ended = this.#run();
            }
            stop(e) {
                this.#ending.stop(e);
            }
            async #run() {
                const { redactor: e, files: t } = this.#shared;
                let n;
                let s = false;
                try {
                    n = t.take();
                    const r = this.#prepare(n);
                    const i = typeof r === 'string' ? r : await this.#start(r);
                    if (typeof i === 'string') return outcome_notStarted(i, e);
                    s = i.clean;
                    return outcomeOf(i, n.read(), this.#log, e, (e)=>this.#listener.warned(e));
                } catch (t) {
                    return outcome_notStarted(`it could not be run: ${(0, R.K)(t)}`, e);
                } finally{
                    this.#ending.over();
                    if (n !== undefined) t.giveBack(n, s);
                }
            }
            #prepare(e) {
                const { workspace: t, run_id: n, owner: s } = this.#shared;
                const { task: r, attempt: i } = this.#request;
                const o = workingDirectory(t, this.#request.working_directory);
                if (!o.ok) return o.problem;
                const a = (0, ek.PQ)({
                    run_id: n,
                    owner: s,
                    attempt: i,
                    slug: r.slug
                });
                const c = attemptEnvironment(this.#shared, this.#request, e.environment, a);
                const u = prepareCommand(this.#request, {
                    workspace: t,
                    folder: o.path,
                    environment: c
                }, e);
                if (!u.ok) return u.problem;
                if (r.memory_limit !== undefined && !eT) {
                    this.#listener.warned('memory-limit is not kept on this system');
                }
                return {
                    call: u.call,
                    folder: o.path,
                    environment: c,
                    memory_limit: r.memory_limit,
                    mark: a,
                    script: u.script
                };
            }
            async #start(e) {
                if (this.#ending.stopped) return 'it was stopped before it was started';
                const { census: t, all: n, tagged: s } = this.#shared;
                const r = watchesOf(this.#shared, this.#request, e.folder, e.script, this.#listener);
                const i = this.#openLog();
                const o = new Capture({
                    log: i,
                    redactor: this.#shared.redactor,
                    watches: r,
                    printed: ()=>this.#listener.printed()
                });
                let a;
                let isGone = ()=>{};
                try {
                    let pipesEnded = ()=>{};
                    const c = new Promise((e)=>pipesEnded = e);
                    a = await this.#shared.pipes.take({
                        read: (e, t)=>o.read(e, t),
                        written: (e)=>o.written(e),
                        ended: pipesEnded
                    });
                    await s;
                    if (this.#ending.stopped) return 'it was stopped before it was started';
                    const { ordered: u, stopOrdering: d } = a;
                    if (u) o.putInOrder(d);
                    const l = await spawnProgram({
                        ...e,
                        stdout: a.stdout,
                        stderr: a.stderr
                    });
                    if (!l.ok) return l.problem;
                    a.started(l.child);
                    i.make();
                    const f = this.#shared.usage.watch(l.pid);
                    isGone = n.started(l.pid);
                    this.#ending.started(new ProcessTree(t, {
                        leader: l.pid,
                        mark: e.mark,
                        pipes: a.paths
                    }));
                    const h = await Promise.race([
                        exitOf(l.child),
                        this.#ending.abandoned
                    ]);
                    l.child.unref();
                    this.#listener.exited();
                    const p = f();
                    const m = await this.#ending.afterExit(c);
                    await o.settled();
                    a.close();
                    const g = o.end();
                    const { stdout: w, stderr: y } = r;
                    const k = this.#request.output_patterns.filter((e)=>w.matchedPatterns.has(e) || y.matchedPatterns.has(e));
                    return {
                        ...h,
                        ...g,
                        usage: p,
                        clean: m,
                        matched: k
                    };
                } catch (t) {
                    if (a === undefined) return spawnProblem(t, e);
                    throw t;
                } finally{
                    isGone();
                    a?.close();
                    o.end();
                }
            }
            #openLog() {
                const { task: e, attempt: t, max_attempts: n } = this.#request;
                const s = (0, r.join)(this.#shared.run_directory, this.#log);
                const i = new LogFile(s, t === 1 ? 'new' : 'append', (t)=>this.#listener.warned(`the log of "${e.id}" could not be written (${t})`));
                if (t > 1) i.heading(`--- attempt ${t} of ${n} ---`);
                return i;
            }
        };
        function told(e, t) {
            return (0, O.J)(t.text((0, $.$Y)(e)), P.F.annotationMessage);
        }
        function exitOf(e) {
            return new Promise((t)=>{
                e.once('exit', (e, n)=>t({
                        code: e,
                        signal: n
                    }));
            });
        }
        var eL = n(8288);
        /*! ./lib/bundle/process/census.js */ const eM = 100;
        let Census = class Census {
            #next;
            #due = 0;
            #marks = new Map();
            #ownStart;
            look() {
                return this.#next ??= this.#look();
            }
            async #look() {
                const e = this.#due - performance.now();
                await new Promise((t)=>{
                    if (e > 1) setTimeout(t, e);
                    else setImmediate(t);
                });
                this.#next = undefined;
                const t = performance.now();
                const n = this.#ownStart ??= (0, em.BV)(process.pid)?.start ?? 0;
                const s = (await (0, em.O3)()).filter(({ pid: e, start: t })=>t >= n && e !== process.pid);
                const r = new Map();
                for (const e of s){
                    const t = this.#marks.get((0, em.TN)(e));
                    if (t !== undefined) r.set((0, em.TN)(e), t);
                }
                this.#marks = r;
                const i = performance.now();
                this.#due = i + Math.min(i - t, eM);
                return new eL.g(s, (e)=>this.#marksOf(e));
            }
            #marksOf(e) {
                const t = (0, em.TN)(e);
                const n = this.#marks.get(t) ?? (0, ek.Ld)(e.pid);
                if (n.length > 0) this.#marks.set(t, n);
                return n;
            }
        };
        var eE = n(9434);
        var eI = n(7030);
        /*! ./lib/bundle/process/pipes.js */ const ej = Buffer.allocUnsafe(65536);
        let FifoPair = class FifoPair {
            paths;
            #watchers = [];
            #written = ()=>{};
            constructor(e, t){
                this.paths = [
                    e,
                    t
                ];
            }
            watch(e) {
                this.#written = e;
                if (process.platform !== 'linux') return false;
                if (this.#watchers.length > 0) return true;
                try {
                    this.#watchers = [
                        this.#watchStream(this.paths[0], 'stdout'),
                        this.#watchStream(this.paths[1], 'stderr')
                    ];
                    return true;
                } catch  {
                    this.unwatch();
                    return false;
                }
            }
            unwatch() {
                for (const e of this.#watchers)e.close();
                this.#watchers = [];
            }
            remove() {
                this.unwatch();
                for (const e of this.paths)(0, N.rmSync)(e, {
                    force: true,
                    recursive: true
                });
            }
            #watchStream(e, t) {
                const n = (0, N.watch)(e, {
                    persistent: false
                }, ()=>this.#written(t));
                n.on('error', ()=>this.unwatch());
                return n;
            }
        };
        function openFifos(e, t, n) {
            const s = [];
            const open = (e, t)=>{
                const n = (0, N.openSync)(e, t | N.constants.O_NOFOLLOW);
                s.push(n);
                return n;
            };
            let r;
            try {
                r = [
                    open(e.paths[0], N.constants.O_RDONLY | N.constants.O_NONBLOCK),
                    open(e.paths[0], N.constants.O_WRONLY),
                    open(e.paths[1], N.constants.O_RDONLY | N.constants.O_NONBLOCK),
                    open(e.paths[1], N.constants.O_WRONLY)
                ];
            } catch (t) {
                s.forEach(N.closeSync);
                const e = typeof t === 'object' && t !== null && 'code' in t && eN.has(String(t.code));
                n(!e);
                if (e) return undefined;
                throw t;
            }
            if (!s.every((e)=>(0, N.fstatSync)(e).isFIFO())) {
                s.forEach(N.closeSync);
                n(false);
                return undefined;
            }
            const [i, o, a, c] = r;
            const u = e.watch((e)=>t.written(e));
            const d = new Ends(t);
            const l = [
                readFifo(i, 'stdout', t, d),
                readFifo(a, 'stderr', t, d)
            ];
            let f = false;
            let h = true;
            const closeWriters = ()=>{
                if (!h) return;
                h = false;
                (0, N.closeSync)(o);
                (0, N.closeSync)(c);
            };
            return {
                stdout: o,
                stderr: c,
                paths: e.paths,
                ordered: u,
                started: closeWriters,
                stopOrdering: ()=>e.unwatch(),
                close: ()=>{
                    if (f) return;
                    f = true;
                    const e = d.reached || h;
                    closeWriters();
                    d.ignore();
                    for (const e of l)e.destroy();
                    n(e);
                }
            };
        }
        const eN = new Set([
            'ENOENT',
            'ELOOP',
            'EISDIR',
            'ENXIO',
            'ENOTDIR'
        ]);
        function openPlainPipes(e) {
            const t = [];
            const n = new Ends(e);
            const listen = (s, r)=>{
                if (s === null) return;
                t.push(s);
                s.on('data', (t)=>e.read(r, t));
                s.on('error', ()=>s.destroy());
                s.once('close', ()=>n.reach(r));
            };
            return {
                stdout: 'pipe',
                stderr: 'pipe',
                paths: [],
                ordered: false,
                started: (e)=>{
                    listen(e.stdout, 'stdout');
                    listen(e.stderr, 'stderr');
                },
                stopOrdering: ()=>{},
                close: ()=>{
                    n.ignore();
                    for (const e of t)e.destroy();
                }
            };
        }
        function readFifo(e, t, n, s) {
            const r = {
                fd: e,
                readable: true,
                writable: false,
                onread: {
                    buffer: ej,
                    callback: (e, s)=>{
                        n.read(t, s.subarray(0, e));
                        return true;
                    }
                }
            };
            const i = new eI.Socket(r);
            i.on('error', ()=>i.destroy());
            i.once('end', ()=>s.reach(t));
            i.once('close', ()=>s.reach(t));
            i.resume();
            return i;
        }
        let Ends = class Ends {
            #listener;
            #reached = new Set();
            #ignored = false;
            constructor(e){
                this.#listener = e;
            }
            get reached() {
                return this.#reached.size === 2;
            }
            reach(e) {
                if (this.#ignored || this.#reached.has(e)) return;
                this.#reached.add(e);
                if (this.reached) this.#listener.ended();
            }
            ignore() {
                this.#ignored = true;
            }
        };
        /*! ./lib/bundle/process/pipe-pool.js */ const eF = 4;
        const eR = new Set([
            'EAGAIN',
            'EMFILE',
            'ENFILE',
            'ENOMEM'
        ]);
        let PipePool = class PipePool {
            #folder;
            #all = new Set();
            #free = [];
            #available = process.platform !== 'win32';
            #making;
            constructor(e){
                this.#folder = e;
            }
            async take(e) {
                while(this.#available){
                    const t = this.#free.pop();
                    if (t !== undefined) {
                        const n = openFifos(t, e, (e)=>this.#giveBack(t, e));
                        if (n !== undefined) return n;
                        continue;
                    }
                    this.#making ??= this.#make().finally(()=>this.#making = undefined);
                    await this.#making;
                }
                return openPlainPipes(e);
            }
            close() {
                for (const e of this.#all)e.unwatch();
            }
            #giveBack(e, t) {
                if (t) {
                    this.#free.push(e);
                } else {
                    this.#all.delete(e);
                    e.remove();
                }
            }
            async #make() {
                const e = Array.from({
                    length: eF
                }, ()=>[
                        this.#folder.unique(),
                        this.#folder.unique()
                    ]);
                this.#available = await new Promise((t, n)=>{
                    (0, ex.execFile)('mkfifo', [
                        '-m',
                        '600',
                        ...e.flat()
                    ], (e)=>{
                        if (e !== null && eR.has(String(e.code))) n(e);
                        else t(e === null);
                    });
                });
                if (!this.#available) return;
                for (const [t, n] of e){
                    const e = new FifoPair(t, n);
                    this.#all.add(e);
                    this.#free.push(e);
                }
            }
        };
        var eP = n(8422);
        /*! ./lib/bundle/process/run-processes.js */ let RunProcesses = class RunProcesses {
            #census;
            #mark;
            #tag;
            #leaders = new Set();
            constructor(e, t, n){
                this.#census = e;
                this.#mark = t;
                this.#tag = n;
            }
            started(e) {
                this.#leaders.add(e);
                return ()=>void this.#leaders.delete(e);
            }
            async end(e) {
                if (process.platform === 'win32') return;
                const t = new Set();
                const search = async ()=>{
                    const e = await this.#census.look();
                    const n = e.grow(e.all.filter((n)=>t.has((0, em.TN)(n)) || this.#isOurs(n.pid, e.marksOf(n))));
                    for (const e of n)t.add((0, em.TN)(e));
                    return n;
                };
                await (0, ep.Hk)({
                    search,
                    isOurs: (e)=>this.#isOurs(e)
                }, e);
            }
            killNow() {
                for (const e of this.#leaders)(0, ep.a7)(-e, 'SIGKILL');
                const isOurs = (e)=>this.#isOurs(e);
                (0, ep.Bs)(()=>(0, em.Vo)().filter(({ pid: e })=>isOurs(e)), isOurs);
            }
            #isOurs(e, t = (0, ek.Ld)(e)) {
                if (e === process.pid) return false;
                return t.some((e)=>e.startsWith(this.#mark)) || this.#tag !== undefined && (0, eP.t)(e, this.#tag);
            }
        };
        /*! ./lib/bundle/protocol/env-files.js */ function readFileCommands(e) {
            const t = new Map();
            const n = [];
            if (e.includes('\0')) {
                return {
                    values: {},
                    problems: [
                        {
                            line: 1,
                            message: 'it holds NUL bytes: write it as UTF-8, not as UTF-16'
                        }
                    ]
                };
            }
            const s = splitLines(e);
            for(let e = 0; e < s.length; e += 1){
                const r = s[e]?.text ?? '';
                const problem = (t)=>n.push({
                        line: e + 1,
                        message: t
                    });
                const i = r.indexOf('=');
                const o = r.indexOf('<<');
                if (o >= 0 && (i < 0 || o < i)) {
                    const n = r.slice(0, o);
                    const i = r.slice(o + 2);
                    if (n === '' || i === '') {
                        problem(`expected name<<DELIMITER, found ${shown(r)}`);
                        continue;
                    }
                    let a = e + 1;
                    while(a < s.length && s[a]?.text !== i)a += 1;
                    if (a === s.length) {
                        problem(`the delimiter ${shown(i)} of ${shown(n)} never comes; what follows was not read`);
                        break;
                    }
                    const c = s.slice(e + 1, a);
                    t.set(n, c.map((e, t)=>e.text + (t < c.length - 1 ? e.end : '')).join(''));
                    e = a;
                } else if (i > 0) {
                    t.set(r.slice(0, i), r.slice(i + 1));
                } else if (i === 0) {
                    problem(`the name before "=" is empty in ${shown(r)}`);
                } else if (r !== '') {
                    problem(`expected name=value or name<<DELIMITER, found ${shown(r)}`);
                }
            }
            return {
                values: Object.fromEntries(t),
                problems: n
            };
        }
        function readPathFile(e) {
            return splitLines(e).map((e)=>e.text).filter((e)=>e.trim() !== '' && !e.includes('\0'));
        }
        function splitLines(e) {
            const t = e.replace(/^\uFEFF/, '').split('\n');
            return t.map((e, n)=>{
                if (n === t.length - 1) return {
                    text: e,
                    end: ''
                };
                return e.endsWith('\r') ? {
                    text: e.slice(0, -1),
                    end: '\r\n'
                } : {
                    text: e,
                    end: '\n'
                };
            });
        }
        function shown(e) {
            return JSON.stringify(e.length > 80 ? `${e.slice(0, 77)}\u2026` : e);
        }
        /*! ./lib/bundle/process/runner-files.js */ const eA = [
            'GITHUB_OUTPUT',
            'GITHUB_ENV',
            'GITHUB_PATH',
            'GITHUB_STEP_SUMMARY',
            'GITHUB_STATE'
        ];
        const eB = {
            outputs: {},
            env: {},
            path: [],
            summary: null,
            problems: []
        };
        const eC = /^(?:NODE_OPTIONS$|GITHUB_|RUNNER_|ORCHESTRATOR_)/i;
        let RunnerFiles = class RunnerFiles {
            #folder;
            #script;
            constructor(e){
                this.#folder = e;
                (0, N.mkdirSync)(e, {
                    mode: 0o700
                });
                for (const e of eA)(0, N.closeSync)((0, N.openSync)(this.#pathOf(e), 'wx', 0o600));
            }
            get environment() {
                return Object.fromEntries(eA.map((e)=>[
                        e,
                        this.#pathOf(e)
                    ]));
            }
            writeScript(e, t) {
                const n = (0, r.join)(this.#folder, e);
                (0, N.writeFileSync)(n, t, {
                    mode: 0o600,
                    flag: 'wx'
                });
                this.#script = n;
                return n;
            }
            read() {
                if (this.untouched()) return eB;
                if (!(0, N.existsSync)(this.#folder)) {
                    return {
                        ...eB,
                        problems: [
                            'its outputs, env and summary were not read: the temporary folder was removed'
                        ]
                    };
                }
                const e = [];
                const text = (t)=>{
                    const n = (0, G.b)(this.#pathOf(t), {
                        atMost: P.F.commandFile,
                        noLink: true
                    });
                    if (n.ok) return n.bytes.toString('utf8');
                    e.push(`${t} was not read: ${n.why}`);
                    return '';
                };
                const values = (t)=>{
                    const n = readFileCommands(text(t));
                    e.push(...n.problems.map(({ line: e, message: n })=>`${t}, line ${e}: ${n}`));
                    return n.values;
                };
                const t = Object.entries(values('GITHUB_ENV'));
                for (const [n] of t){
                    if (eC.test(n)) e.push(`GITHUB_ENV: ${n} can't be set by a script and was left out`);
                }
                values('GITHUB_STATE');
                const n = text('GITHUB_STEP_SUMMARY');
                return {
                    outputs: values('GITHUB_OUTPUT'),
                    env: Object.fromEntries(t.filter(([e])=>!eC.test(e))),
                    path: readPathFile(text('GITHUB_PATH')),
                    summary: n === '' ? null : n,
                    problems: e
                };
            }
            renew(e) {
                try {
                    if (this.#script !== undefined) (0, N.rmSync)(this.#script, {
                        force: true,
                        recursive: true
                    });
                    this.#script = undefined;
                    const t = e();
                    const n = this.untouched() && (0, N.readdirSync)(this.#folder).length === eA.length;
                    if (n) (0, N.renameSync)(this.#folder, t);
                    if (n) this.#folder = t;
                    return n;
                } catch  {
                    return false;
                }
            }
            remove() {
                try {
                    (0, N.rmSync)(this.#folder, {
                        recursive: true,
                        force: true
                    });
                } catch  {}
            }
            untouched() {
                return eA.every((e)=>{
                    const t = (0, C.M)(this.#pathOf(e));
                    return t?.isFile() === true && t.size === 0;
                });
            }
            #pathOf(e) {
                return (0, r.join)(this.#folder, e.toLowerCase());
            }
        };
        let RunnerFilesPool = class RunnerFilesPool {
            #folder;
            #free = [];
            constructor(e){
                this.#folder = e;
            }
            take() {
                for(let e = this.#free.pop(); e !== undefined; e = this.#free.pop()){
                    if (e.untouched()) return e;
                }
                return new RunnerFiles(this.#folder.unique());
            }
            giveBack(e, t) {
                if (t && e.renew(()=>this.#folder.unique())) this.#free.push(e);
                else e.remove();
            }
        };
        var eD = n(6324);
        /*! ./lib/bundle/process/temp-folder.js */ let TempFolder = class TempFolder {
            #parents;
            #owner;
            #path;
            #names = 0;
            constructor(e, t){
                this.#owner = t;
                this.#parents = [
                    e['RUNNER_TEMP'] ?? '',
                    (0, F.tmpdir)()
                ].filter((e)=>e !== '');
            }
            get path() {
                if (this.#path === undefined || !(0, N.existsSync)(this.#path)) this.#path = this.#make();
                return this.#path;
            }
            unique() {
                this.#names += 1;
                return (0, r.join)(this.path, String(this.#names));
            }
            remove() {
                if (this.#path === undefined) return;
                try {
                    (0, N.rmSync)(this.#path, {
                        recursive: true,
                        force: true,
                        maxRetries: 2
                    });
                } catch  {}
                this.#path = undefined;
            }
            #make() {
                const e = this.#parents.find((e)=>(0, C._)(e)?.isDirectory() === true);
                const t = e ?? (0, F.tmpdir)();
                if (e === undefined) (0, eD.w)(t);
                removeAbandoned(t);
                return (0, N.mkdtempSync)((0, r.join)(t, `orchestrator-${this.#owner}-`));
            }
        };
        function removeAbandoned(e) {
            for (const t of namesIn(e)){
                const n = /^orchestrator-([0-9a-f.]+)-\w{6}$/.exec(t)?.[1];
                if (n === undefined || (0, eE._)(n) !== 'ended') continue;
                const s = (0, r.join)(e, t);
                try {
                    const e = (0, N.lstatSync)(s);
                    if (e.isDirectory() && e.uid === process.getuid?.()) (0, N.rmSync)(s, {
                        recursive: true,
                        force: true
                    });
                } catch  {}
            }
        }
        function namesIn(e) {
            try {
                return (0, N.readdirSync)(e);
            } catch  {
                return [];
            }
        }
        /*! ./lib/bundle/process/usage.js */ const eG = 100;
        const eU = 100;
        const eW = 64;
        let UsageSampler = class UsageSampler {
            #watched = new Map();
            #timer;
            watch(e) {
                if (process.platform !== 'linux') return ()=>({
                        max_rss_bytes: null,
                        cpu_seconds: null
                    });
                const t = {
                    max_rss_bytes: null,
                    cpu_seconds: null
                };
                this.#watched.set(e, t);
                this.#timer ??= setInterval(()=>this.#sample(), eG).unref();
                return ()=>{
                    if (this.#watched.get(e) === t) this.#watched.delete(e);
                    return t;
                };
            }
            close() {
                clearInterval(this.#timer);
                this.#timer = undefined;
            }
            #sample() {
                if (this.#watched.size === 0) this.close();
                for (const [e, t] of this.#watched){
                    let n = 0;
                    let s = 0;
                    let r = 0;
                    for (const t of treeOf(e)){
                        const e = (0, em.BV)(t);
                        if (e === undefined || e.zombie) continue;
                        const i = memoryOf(t);
                        n += i.now;
                        s = Math.max(s, i.peak);
                        r += e.ticks;
                    }
                    if (s === 0) continue;
                    t.max_rss_bytes = Math.max(t.max_rss_bytes ?? 0, n, s);
                    t.cpu_seconds = Math.max(t.cpu_seconds ?? 0, r / eU);
                }
            }
        };
        function treeOf(e) {
            const t = [
                e
            ];
            for(let e = 0; e < t.length && t.length < eW; e += 1){
                const n = readText(`/proc/${t[e]}/task/${t[e]}/children`);
                t.push(...n.split(' ').filter(Boolean).map(Number));
            }
            return t;
        }
        function memoryOf(e) {
            const t = readText(`/proc/${e}/status`);
            const bytes = (e)=>1024 * Number(new RegExp(`^${e}:\\s*(\\d+) kB`, 'm').exec(t)?.[1] ?? 0);
            return {
                now: bytes('VmRSS'),
                peak: bytes('VmHWM')
            };
        }
        function readText(e) {
            try {
                return (0, N.readFileSync)(e, 'utf8');
            } catch  {
                return '';
            }
        }
        /*! ./lib/bundle/process/processes.js */ function createProcesses(e) {
            const { run_id: t, alone: n = false } = e;
            const s = (0, eE.h)();
            const r = new TempFolder(e.environment, s);
            const i = new PipePool(r);
            const o = new UsageSampler();
            const a = new Census();
            const c = new RunProcesses(a, (0, ek.i6)({
                run_id: t,
                owner: s
            }), n ? s : undefined);
            const u = {
                workspace: e.workspace,
                run_directory: e.run_directory,
                run_id: t,
                runner: (0, ev.iU)(e.environment),
                redactor: e.redactor,
                matchers: e.matchers,
                pipes: i,
                files: new RunnerFilesPool(r),
                usage: o,
                owner: s,
                census: a,
                all: c,
                tagged: n ? (0, eP.o)(s) : Promise.resolve()
            };
            const killNow = ()=>c.killNow();
            process.once('exit', killNow);
            return {
                start: (e, t)=>new TaskAttempt(u, e, t),
                endAll: (e)=>c.end(e),
                close: ()=>{
                    process.off('exit', killNow);
                    o.close();
                    i.close();
                    r.remove();
                }
            };
        }
        var eH = n(9418);
        var ez = n(4084);
        var eJ = n(9124);
        var eY = n(1455);
        /*! ./lib/bundle/store/blacken.js */ const eq = 1024 * 1024;
        async function blacken(e, t) {
            const n = N.constants.O_RDWR | (N.constants.O_NOFOLLOW ?? 0) | (N.constants.O_NONBLOCK ?? 0);
            let s;
            try {
                s = await (0, eY.open)(e, n);
                const r = await s.stat();
                if (!r.isFile() || r.nlink > 1) return;
                const i = [];
                const o = t.places((e, t)=>i.push(e, t));
                const a = Buffer.allocUnsafe(eq);
                for(let e = 0, t = -1; t !== 0; e += t){
                    t = (await s.read(a, 0, eq, e)).bytesRead;
                    if (t === 0) o.end();
                    else o.write(a.subarray(0, t));
                    await cover(s, a, e, i.splice(0));
                }
            } catch (e) {
                if (![
                    'ENOENT',
                    'ELOOP',
                    'ENXIO',
                    'EISDIR'
                ].includes((0, R.$)(e))) throw e;
            } finally{
                await s?.close();
            }
        }
        async function cover(e, t, n, s) {
            let r = t.length;
            let i = 0;
            for(let o = 0; o < s.length; o += 2){
                const [a = 0, c = 0] = [
                    s[o],
                    s[o + 1]
                ];
                if (a < n) await write(e, Buffer.alloc(Math.min(c, n) - a, '*'), a);
                if (c <= n) continue;
                r = Math.min(r, Math.max(0, a - n));
                i = Math.max(i, c - n);
                t.fill('*', Math.max(0, a - n), c - n);
            }
            if (r < i) await write(e, t.subarray(r, i), n + r);
        }
        async function write(e, t, n) {
            for(let s = 0; s < t.length;){
                s += (await e.write(t, s, t.length - s, n + s)).bytesWritten;
            }
        }
        var eV = n(8352);
        var eK = n(2567);
        var eX = n(5519);
        var eQ = n(9777);
        var eZ = n(4943);
        /*! ./lib/bundle/store/old-runs.js */ const e0 = 20;
        const e1 = 24 * 60 * 60 * 1000;
        function removeOldRuns(e, t, n) {
            const s = (0, N.readdirSync)(e, {
                withFileTypes: true
            }).filter((t)=>t.isDirectory() && (0, eQ.Pk)(t.name) && hasJournal((0, r.join)(e, t.name))).map((e)=>e.name).toSorted();
            for (const i of s.slice(0, -e0)){
                if (i === n || isRunning(e, i, t)) continue;
                (0, N.rmSync)((0, r.join)(e, i), {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
                for (const t of (0, eZ.WP)(e, i))(0, N.rmSync)(t, {
                    force: true
                });
            }
        }
        function hasJournal(e) {
            return (0, N.lstatSync)((0, r.join)(e, 'events.ndjson'), {
                throwIfNoEntry: false
            })?.isFile() ?? false;
        }
        function isRunning(e, t, n) {
            if ((0, eZ.WP)(e, t).length === 0) return false;
            if (n - (0, N.statSync)((0, r.join)(e, t, 'events.ndjson')).mtimeMs < e1) return true;
            return (0, eZ.bJ)(e, t, n) !== undefined;
        }
        var e2 = n(8500);
        var e4 = n(3244);
        /*! ./lib/bundle/store/redact-files.js */ async function redactLogs(e, t) {
            for (const n of (0, N.readdirSync)(e)){
                if (n.endsWith('.log')) await blacken((0, r.join)(e, n), t);
            }
        }
        async function redactTaskFiles(e, t) {
            for (const n of (0, N.readdirSync)(e)){
                if (!n.endsWith('.json')) continue;
                await (0, e2.setImmediate)();
                const s = (0, r.join)(e, n);
                const i = (0, G.b)(s, {
                    atMost: e4.of,
                    noLink: true
                });
                const o = i.ok ? objectIn(i.bytes) : undefined;
                if (o === undefined) continue;
                const a = JSON.stringify(t(o), null, 2);
                if (a !== JSON.stringify(o, null, 2)) (0, eJ.f8)(s, `${a}\n`);
            }
        }
        function objectIn(e) {
            try {
                const t = JSON.parse(e.toString('utf8'));
                return typeof t === 'object' && t !== null ? t : undefined;
            } catch  {
                return undefined;
            }
        }
        /*! ./lib/bundle/store/run-folders.js */ function createRunFolders(e, t, n = false) {
            const s = [
                e,
                (0, r.join)(e, 'tasks'),
                (0, r.join)(e, 'logs')
            ];
            for (const e of s){
                if (n && identityOf(e) !== undefined) {
                    removeHalfWritten(e);
                    continue;
                }
                if (n) (0, N.rmSync)(e, {
                    force: true
                });
                (0, N.mkdirSync)(e);
            }
            const i = [
                t,
                (0, r.dirname)(e)
            ].filter((e)=>identityOf(e) !== undefined);
            const o = [
                ...i,
                ...s
            ];
            let a = o.map(identityOf);
            return {
                putBack () {
                    const e = o.map(identityOf);
                    if (e.every((e, t)=>e === a[t])) return false;
                    for (const [t, n] of o.entries()){
                        if (e[t] !== undefined) continue;
                        (0, N.rmSync)(n, {
                            force: true
                        });
                        (0, N.mkdirSync)(n);
                    }
                    a = o.map(identityOf);
                    return true;
                }
            };
        }
        function removeHalfWritten(e) {
            for (const t of (0, N.readdirSync)(e))if ((0, eJ.ey)(t)) (0, N.rmSync)((0, r.join)(e, t), {
                force: true
            });
        }
        function identityOf(e) {
            const t = (0, N.lstatSync)(e, {
                throwIfNoEntry: false
            });
            return t?.isDirectory() === true ? `${t.dev}:${t.ino}:${t.birthtimeMs}` : undefined;
        }
        /*! ./lib/bundle/store/run-directory.js */ function createRunDirectory(e) {
            const { output_dir: t, run_id: n, earlier: s } = e;
            const i = (0, r.join)(t, 'runs');
            const o = (0, r.join)(i, n);
            const a = new Map();
            const fail = (e, t)=>{
                if (!a.has(e)) a.set(e, `can't write ${e}: ${(0, R.K)(t)}`);
            };
            const attempt = (e, t)=>{
                try {
                    t();
                } catch (t) {
                    fail(e, t);
                }
            };
            const attemptInside = (e, t)=>attempt(e, ()=>{
                    if (u?.putBack() === true) noteLoss();
                    try {
                        t();
                    } catch (e) {
                        if (u?.putBack() !== true) throw e;
                        noteLoss();
                        t();
                    }
                });
            const attemptLater = async (e, t)=>{
                try {
                    if (u?.putBack() === true) noteLoss();
                    await t();
                } catch (t) {
                    fail(e, t);
                }
            };
            const noteLoss = ()=>{
                a.set(e8, 'the run directory was removed or replaced during the run: the logs and outputs that it held are lost');
                attempt('events.ndjson', ()=>c.putBack());
                attempt('.gitignore', ()=>ignoreItself(t));
                attempt('latest', ()=>(0, eX.a)(t, n, l));
            };
            let c;
            let u;
            let d = s?.run.mark;
            const l = d !== undefined;
            try {
                (0, eD.w)(i);
                d ??= newMark(i, n);
                u = createRunFolders(o, t, l);
                const failed = (e)=>fail('events.ndjson', e);
                c = (0, eK.s)((0, r.join)(o, 'events.ndjson'), failed, l ? s?.run.length : undefined);
            } catch (e) {
                d?.release();
                return {
                    value: undefined,
                    diagnostics: [
                        (0, eH.mT)(t, (0, R.K)(e))
                    ]
                };
            }
            if (s !== undefined && !l) {
                attempt('what the run before left', ()=>(0, eV.Y)(s.run.path, o, s.kept));
                for (const e of s.events)c.append(e);
            }
            const f = d;
            attempt('.gitignore', ()=>ignoreItself(t));
            attempt('latest', ()=>(0, eX.a)(t, n, l));
            const h = new Map();
            let p = true;
            const m = {
                path: o,
                run_id: n,
                journal: c,
                sources: (0, e4.LH)(o, (e)=>h.get(e)),
                get failures () {
                    return [
                        ...a.values()
                    ];
                },
                get incomplete () {
                    return [
                        ...a.keys()
                    ].some((e)=>!e5.has(e));
                },
                writeTask (e, t, n) {
                    const s = (0, r.join)(o, 'tasks', `${e}.json`);
                    attemptInside('tasks/', ()=>(0, eJ.f8)(s, JSON.stringify((0, ez.z)(t, n), null, 2), '\n'));
                    if (typeof n?.summary === 'string') h.set(t.id, s);
                },
                restoreTask ({ slug: e, result: t }) {
                    const n = (0, e4.ov)((0, r.join)(o, 'tasks', `${e}.json`), t.id);
                    const { stdout_truncated: s, stderr_truncated: i } = t;
                    const a = n ?? {
                        stdout: m.sources.logTail(t, e3),
                        stderr: '',
                        summary: null
                    };
                    m.writeTask(e, t, {
                        ...a,
                        stdout_truncated: s,
                        stderr_truncated: i
                    });
                },
                async redact ({ redactor: e, event: t, facts: n }) {
                    attemptInside('events.ndjson', ()=>c.revise(t));
                    await attemptLater('logs/', ()=>redactLogs((0, r.join)(o, 'logs'), e));
                    await attemptLater('tasks/', ()=>redactTaskFiles((0, r.join)(o, 'tasks'), n));
                },
                redactLog: (e, t)=>attemptLater('logs/', ()=>blacken((0, r.join)(o, 'logs', `${e}.log`), t)),
                write: (e, t)=>attemptInside(e, ()=>(0, eJ.f8)((0, r.join)(o, e), t)),
                close () {
                    if (!p) return;
                    p = false;
                    attemptInside('events.ndjson', ()=>c.putBack());
                    attempt('events.ndjson', ()=>c.close());
                    attempt('runs/', ()=>f.release());
                    attempt('runs/', ()=>removeOldRuns(i, Date.now(), n));
                }
            };
            return {
                value: m,
                diagnostics: []
            };
        }
        const e3 = 1024 * 1024;
        function newMark(e, t) {
            const n = (0, eZ.rI)(e, t);
            if (typeof n === 'string') throw new Error(n);
            return n;
        }
        const e8 = 'the run directory';
        const e5 = new Set([
            '.gitignore',
            'latest',
            'runs/',
            e8
        ]);
        function ignoreItself(e) {
            const t = (0, r.join)(e, '.gitignore');
            try {
                (0, N.writeFileSync)(t, '*\n', {
                    flag: 'wx'
                });
            } catch (e) {
                if ((0, R.$)(e) !== 'EEXIST') throw e;
            }
        }
        var e9 = n(8831);
        var e6 = n(8607);
        /*! ./lib/bundle/orchestrate/scheduled-run.js */ async function tasksNotDueIn(e, t, s) {
            const r = e.tasks.some(({ schedule: e })=>e !== undefined) ? scheduledRun(t, s) : undefined;
            if (r === undefined) return new Map();
            const { tasksNotDue: i } = await n.e(253).then(n.bind(n, 4253));
            return i(e, r);
        }
        function scheduledRun(e, t) {
            const n = e['ORCHESTRATOR_EVENT'] ?? '';
            if (n !== '' && n !== 'schedule') return undefined;
            if (e['GITHUB_EVENT_NAME'] === 'schedule') {
                return {
                    at: t,
                    fired: firedLine((0, e9.j)(e['GITHUB_EVENT_PATH']))
                };
            }
            if (e['CI_PIPELINE_SOURCE'] === 'schedule') {
                const n = Date.parse(e['CI_PIPELINE_CREATED_AT'] ?? '');
                return {
                    at: Number.isNaN(n) ? t : n,
                    fired: undefined
                };
            }
            return (0, e6.Ky)(e) || n === 'schedule' ? {
                at: t,
                fired: undefined
            } : undefined;
        }
        function firedLine(e) {
            if (typeof e !== 'object' || e === null || !('schedule' in e)) return undefined;
            return typeof e.schedule === 'string' ? e.schedule : undefined;
        }
        var e7 = n(2915);
        var te = n(8603);
        var tt = n(103);
        /*! ./lib/bundle/orchestrate/event-sink.js */ function createRunEvents(e) {
            const { directory: t, names: n } = e;
            const s = (0, tt.mZ)(e.redactor, n);
            const r = (0, e7.Ov)();
            const i = new Set(e.views);
            const o = [];
            let a = (0, e7.FR)();
            for (const t of e.before)a = r(t);
            const c = new Map();
            const complete = (t)=>{
                if (t.type === 'attempt-started') c.set(t.task, e.digestsOf(t.task));
                if (t.type !== 'task-ended') return t;
                const n = c.get(t.task);
                c.delete(t.task);
                return {
                    ...t,
                    ...n === undefined || t.status !== 'passed' ? {} : {
                        digests: n
                    },
                    ...e.masks(t.task) ? {
                        masks: true
                    } : {}
                };
            };
            const show = (e)=>{
                for (const t of i){
                    try {
                        e(t);
                    } catch (e) {
                        i.delete(t);
                        o.push(`a view was switched off, for it failed: ${String(e)}`);
                    }
                }
            };
            return {
                get record () {
                    return a;
                },
                failures: o,
                emit (i, o) {
                    const c = (0, te.g)(complete(i), s);
                    if (c.type === 'task-ended' && o !== undefined) {
                        t.writeTask(e.slugOf(n.idOf(c.task)) ?? '', c.result, o);
                    }
                    t.journal.append(c);
                    a = r(c);
                    show((e)=>e.event(c, a));
                },
                printed (e) {
                    show((t)=>t.printed?.(n.of(e)));
                },
                close () {
                    show((e)=>e.close());
                }
            };
        }
        var tn = n(4533);
        /*! ./lib/bundle/orchestrate/hidden-slugs.js */ function withHiddenSlugs(e, t) {
            const holds = (e)=>t.text(e) !== e;
            if (!e.tasks.some(({ id: e, slug: t })=>holds(e) || holds(t))) return e;
            const n = e.tasks.map(({ id: e, slug: n }, s)=>{
                if (!holds(e)) return holds(n) ? `task ${s + 1}` : e;
                const r = `${t.text(e)} ${s + 1}`;
                return holds((0, tn.G)([
                    r
                ])[0] ?? '') ? `task ${s + 1}` : r;
            });
            const s = (0, tn.G)(n);
            return {
                ...e,
                tasks: e.tasks.map((e, t)=>({
                        ...e,
                        slug: s[t] ?? e.slug
                    }))
            };
        }
        var ts = n(768);
        var tr = n(7816);
        var ti = n(5446);
        /*! ./lib/bundle/store/killed-runs.js */ function killedRuns(e) {
            return (0, N.readdirSync)(e, {
                withFileTypes: true
            }).flatMap((t)=>{
                const n = /^\.([^.]+)\.[0-9a-f]+\.running$/.exec(t.name)?.[1] ?? '';
                if (!t.isFile() || !(0, eQ.Pk)(n)) return [];
                const s = (0, r.join)(e, t.name);
                const i = (0, N.readFileSync)(s, 'utf8').trim();
                const [o = '', a, c] = i.split(' ');
                if (a !== (0, F.hostname)() || c !== undefined || (0, eE._)(o) !== 'ended') return [];
                let u;
                const hasEnded = (t)=>{
                    u ??= endedTasks((0, r.join)(e, n));
                    return u.has(taskOf((0, r.join)(e, n), t) ?? '');
                };
                return [
                    {
                        run_id: n,
                        owner: o,
                        hasEnded,
                        settle: ()=>(0, eJ.f8)(s, `${i} settled\n`)
                    }
                ];
            });
        }
        function endedTasks(e) {
            const t = new Set();
            const n = (0, r.join)(e, 'events.ndjson');
            if ((0, C.M)(n)?.isFile() !== true) return t;
            for (const e of (0, eK.a)(n).events){
                if (e.type === 'run-resumed') {
                    t.clear();
                    for (const n of e.restored)t.add(n);
                }
                if (e.type === 'task-ended') t.add(e.task);
            }
            return t;
        }
        function taskOf(e, t) {
            if (/[/\\]/.test(t)) return undefined;
            try {
                const n = (0, G.b)((0, r.join)(e, 'tasks', `${t}.json`), {
                    atMost: e4.of,
                    noLink: true
                });
                const { id: s } = JSON.parse(n.ok ? n.bytes.toString('utf8') : '{}');
                return typeof s === 'string' ? s : undefined;
            } catch  {
                return undefined;
            }
        }
        /*! ./lib/bundle/orchestrate/killed-runs.js */ async function endKilledRuns(e) {
            const t = [];
            try {
                for (const { run_id: n, owner: s, hasEnded: i, settle: o } of killedRuns((0, r.join)(e, 'runs'))){
                    const e = await (0, ti.q)({
                        run_id: n,
                        owners: [
                            s
                        ],
                        mayStay: i
                    });
                    o();
                    if (e.length > 0) t.push(`the run ${n} was killed and left ${nameAll(e)} running: ended`);
                }
            } catch  {}
            return t;
        }
        const to = 5;
        function nameAll(e) {
            const t = e.slice(0, to).map(({ pid: e, command: t })=>(0, em.Vb)(e, t));
            return e.length > to ? `${t.join(', ')} and ${e.length - to} more` : t.join(', ');
        }
        /*! ./lib/bundle/orchestrate/late-secrets.js */ const ta = 10;
        function redactLateSecrets(e, t) {
            const n = t.known;
            let s = n;
            const r = new AbortController();
            let i;
            const redact = ()=>{
                s = t.known;
                return e.redact({
                    redactor: t,
                    event: (e)=>(0, te.g)(e, t),
                    facts: (e)=>(0, te.t)(e, t)
                });
            };
            const catchUp = async ()=>{
                await (0, e2.setImmediate)();
                while(s !== t.known && !r.signal.aborted){
                    const e = performance.now();
                    await redact();
                    const t = ta * (performance.now() - e);
                    await (0, e2.setTimeout)(t, undefined, {
                        signal: r.signal
                    }).catch(()=>{});
                }
                i = undefined;
            };
            const o = t.onLearned(()=>i ??= catchUp());
            return {
                begin: async ()=>{
                    if (!t.empty) await redact();
                },
                inLog: (n)=>e.redactLog(n, t),
                async settle () {
                    o();
                    r.abort();
                    await i;
                    if (t.known !== n) await redact();
                }
            };
        }
        var tc = n(2271);
        var tu = n(9049);
        /*! ./lib/bundle/orchestrate/never-run.js */ const td = 5000;
        const tl = 50;
        async function writeNeverRun({ results: e }, t, n) {
            let s = false;
            t.onSecond(()=>s = true);
            const r = e.filter(({ attempts: e, restored: t })=>e.length === 0 && !t);
            for (const [e, i] of r.entries()){
                if (e % tl === tl - 1) await (0, ts.EQ)();
                if (s || e >= tl && t.elapsed() > td) {
                    const t = r.length - e;
                    return [
                        `${t} files in tasks/ of tasks that never ran were left out, for a signal left no time; see run.json`
                    ];
                }
                n(i);
            }
            return [];
        }
        var tf = n(3902);
        var th = n(7924);
        /*! ./lib/bundle/orchestrate/watched-processes.js */ function withCleanLogs(e, t, n) {
            return {
                start (s, r) {
                    const { known: i } = n;
                    const o = e.start(s, r);
                    const clean = async (e)=>{
                        if (n.known !== i) await t.inLog(s.task.slug);
                        return e;
                    };
                    return {
                        ended: o.ended.then(clean),
                        stop: (e)=>o.stop(e)
                    };
                }
            };
        }
        function withSecretsOf(e, t, n, s) {
            const r = new Set();
            const learn = (t, s)=>{
                const i = (0, th.VX)(e.secrets, t);
                for (const e of i){
                    if (r.has(e)) continue;
                    r.add(e);
                    if (!n.add(e)) s.warned(A.M);
                }
                return i.length > 0;
            };
            return {
                start (e, n) {
                    learn(e.env, n);
                    const r = t.start(e, n);
                    const learnFrom = (t)=>{
                        if (learn(t.env, n)) s.add(e.task.id);
                        return t;
                    };
                    return {
                        ended: r.ended.then(learnFrom),
                        stop: (e)=>r.stop(e)
                    };
                }
            };
        }
        function watched(e, t, n) {
            return {
                start: (s, r)=>e.start(s, {
                        annotated: (e)=>r.annotated(e),
                        warned: (e)=>r.warned(e),
                        exited: ()=>r.exited?.(),
                        masked: ()=>{
                            n.add(s.task.id);
                            r.masked?.();
                        },
                        printed: ()=>{
                            r.printed();
                            t.printed(s.task.id);
                        }
                    })
            };
        }
        /*! ./lib/bundle/orchestrate/run-loaded.js */ async function runLoaded(e, t) {
            const { environment: i, invocation: o } = e;
            const { interruption: a, earlier: c } = t;
            const u = (0, r.resolve)(o.workspace, o.output_dir);
            const d = (0, tc.i)(o.workspace, (0, r.join)(u, 'runs'));
            if (d !== undefined) return {
                diagnostics: [
                    d
                ],
                exit_code: s.h.usage
            };
            const l = t.redactor ?? (0, tr.y)(i);
            (0, tr.Gc)(l, e);
            const f = withHiddenSlugs(e.plan, l);
            const h = (0, tt.Gc)(f, l);
            const { config: p = '', selection: m } = o;
            l.keep((0, tt.he)(f, h, [
                p,
                ...m.tasks,
                ...m.exclude
            ]));
            const g = await tasksNotDueIn(f, i, I.now());
            const w = c && await n.e(969).then(n.bind(n, 350));
            const y = c && w?.resume(f, c, o.workspace, l, h);
            const k = c?.mark !== undefined;
            const v = k ? c.run_id : (0, eQ.F$)(new Date(I.now()), ()=>j.next());
            const b = createRunDirectory({
                output_dir: u,
                run_id: v,
                ...c === undefined || y === undefined ? {} : {
                    earlier: {
                        run: c,
                        ...y
                    }
                }
            });
            if (b.value === undefined) return {
                diagnostics: b.diagnostics,
                exit_code: s.h.internal
            };
            const O = b.value;
            const $ = new Map(f.tasks.map((e)=>[
                    e.id,
                    e
                ]));
            const log = (e)=>{
                const t = $.get(h.idOf(e))?.slug;
                return t === undefined ? undefined : (0, r.join)(O.path, 'logs', `${t}.log`);
            };
            const S = new Set();
            const x = createRunEvents({
                directory: O,
                redactor: l,
                names: h,
                slugOf: (e)=>$.get(e)?.slug,
                views: t.views({
                    log,
                    run_directory: O.path,
                    hide: l
                }),
                before: y?.events ?? [],
                digestsOf: (e)=>{
                    const t = $.get(e);
                    return t && (0, tf.n)(t, o.workspace);
                },
                masks: (e)=>S.has(e)
            });
            const _ = createProcesses({
                workspace: o.workspace,
                run_directory: O.path,
                run_id: v,
                environment: i,
                redactor: l,
                matchers: e.matchers,
                alone: t.alone ?? false
            });
            try {
                const t = (c && await w?.endLeftoversOf(c, y?.kept ?? [])) ?? [];
                c?.mark?.settle();
                const r = await endKilledRuns(u);
                for (const e of y?.kept ?? [])O.restoreTask(e);
                const i = redactLateSecrets(O, l);
                if (c !== undefined) await i.begin();
                const d = askedBy(o);
                await (0, ts.EQ)();
                const p = runPlan(f, {
                    run_id: v,
                    tool_version: L.f,
                    plan_digest: (0, M.planDigest)(e.plan),
                    max_parallel: f.max_parallel === 'auto' ? availableCpus() : f.max_parallel,
                    contexts: e.contexts,
                    not_due: g,
                    ...d === undefined ? {} : {
                        asked: d
                    },
                    ...y?.resumption === undefined ? {} : {
                        resumption: {
                            ...y.resumption,
                            leftovers: t
                        }
                    },
                    warnings: [
                        ...r,
                        ...y?.warnings ?? []
                    ]
                }, {
                    processes: withCleanLogs(watched(withSecretsOf(f, _, l, S), x, S), i, l),
                    clock: I,
                    chance: j,
                    events: x
                });
                let m = tp;
                a.onFirst((e)=>p.cancel('signal', e));
                a.onSecond((e)=>{
                    m = 0;
                    p.cancel('signal', e);
                });
                const [{ exit_code: k }, { documents: b }] = await Promise.all([
                    p.done,
                    n.e(111).then(n.bind(n, 7111))
                ]);
                const T = (0, te.t)(x.record, l);
                const E = (0, tu.O)(O.sources, l);
                for (const [e, t] of Object.entries(b))O.write(e, t(T, E));
                if (a.signal !== undefined) await _.endAll(m);
                await i.settle();
                const N = await writeNeverRun(T, a, (e)=>O.writeTask($.get(h.idOf(e.id))?.slug ?? '', e, undefined));
                return {
                    plan: f,
                    record: T,
                    exit_code: O.incomplete && k === s.h.success ? s.h.internal : k,
                    run_directory: O.path,
                    sources: E,
                    redactor: l,
                    failures: [
                        ...O.failures,
                        ...x.failures,
                        ...N
                    ]
                };
            } finally{
                x.close();
                _.close();
                O.close();
            }
        }
        const tp = 500;
        function askedBy({ selection: { tasks: e, exclude: t }, overrides: n }) {
            const s = {
                ...e.length === 0 ? {} : {
                    tasks: e
                },
                ...t.length === 0 ? {} : {
                    exclude: t
                },
                ...n
            };
            return Object.keys(s).length === 0 ? undefined : s;
        }
        /*! ./lib/bundle/reporting/event-log.js */ function openEventLog({ write: e, colour: t }) {
            const n = (0, $.M8)(t);
            return {
                event (t) {
                    const s = event_log_factsOf(t);
                    e(n.dim((0, $.oneLine)(`${t.time.slice(11, 23)} ${t.type}${s === '' ? '' : ` ${s}`}`)) + '\n');
                },
                close () {}
            };
        }
        function event_log_factsOf(e) {
            switch(e.type){
                case 'run-started':
                    return `${e.run_id}, ${e.tasks.length} tasks, ${e.max_parallel} at a time`;
                case 'run-resumed':
                    return `${e.run_id}, ${e.restored.length} of ${e.tasks.length} tasks done, ${e.max_parallel} at a time`;
                case 'task-ready':
                    return e.task;
                case 'attempt-started':
                    return `${e.task}, attempt ${e.attempt} of ${e.max_attempts}`;
                case 'task-annotated':
                    return `${e.task}: ${e.annotation.level}: ${e.annotation.message}`;
                case 'task-warned':
                    return `${e.task}: ${e.message}`;
                case 'attempt-ended':
                    return `${e.task}, attempt ${e.attempt}: ${e.result.reason}`;
                case 'task-retrying':
                    return `${e.task}, attempt ${e.attempt} in ${e.delay} s: ${e.reason}`;
                case 'task-ended':
                    return `${e.task}: ${e.status}, ${e.result.reason}`;
                case 'run-warned':
                    return e.message;
                case 'run-cancelling':
                    return e.reason;
                case 'run-ended':
                    return `${e.status}, exit code ${e.exit_code}`;
                default:
                    return e;
            }
        }
        var tm = n(1524);
        var tg = n(7278);
        var tw = n(8145);
        var ty = n(9071);
        var tk = n(4002);
        var tv = n(7004);
        /*! ./lib/bundle/reporting/github-log.js */ function openGithubLog(e) {
            const t = (0, tw.d)({
                ...e,
                paper: githubPaper(e)
            });
            return {
                ...t,
                event: (n, s)=>{
                    t.event(n, s);
                    if (n.type === 'run-ended') {
                        t.close();
                        e.write((0, tm.Nj)(Buffer.from((0, tv.R)((0, tg.E)(s, e), e))));
                    }
                }
            };
        }
        function githubPaper(e) {
            const { write: t, colour: n } = e;
            const s = (0, $.M8)(n);
            const safe = (t)=>(0, tm.Nj)((0, tv.So)((0, ty.f)(t, n), e));
            const ours = (t)=>(0, tm.Nj)(Buffer.from((0, tv.R)(t, e)));
            const title = (e)=>ours((0, tk.Ji)(e, s)((0, tk.Oj)(e)));
            const warnings = (e)=>Buffer.concat(e.warnings.map((e)=>ours(s.yellow((0, $.oneLine)(`! ${e}`)))));
            return {
                block: (n, s)=>{
                    const r = safe(s);
                    const i = (0, tk.zn)(n) && r.length > 0 ? (0, tm.r7)((0, tv.R)((0, tk.Oj)(n), e)) : undefined;
                    const o = i === undefined ? title(n) : Buffer.from(`${i.begin}\n`);
                    const a = Buffer.from(i === undefined ? '' : `${i.end}\n`);
                    t(Buffer.concat([
                        o,
                        r,
                        a,
                        warnings(n)
                    ]));
                },
                live: (e)=>t(safe(e)),
                liveEnd: (e, n)=>t(Buffer.concat([
                        safe(n),
                        warnings(e),
                        title(e)
                    ])),
                line: (e)=>t(ours((0, $.oneLine)(e)))
            };
        }
        var tb = n(8239);
        var tO = n(7034);
        var t$ = n(7201);
        /*! ./lib/bundle/cli/run-in-terminal.js */ async function runInTerminal(e, t, r, i, o) {
            const a = await viewFor(e, i);
            const c = await runLoaded(t, {
                interruption: r,
                alone: true,
                redactor: i.redactor,
                ...o === undefined ? {} : {
                    earlier: o
                },
                views: (t)=>viewsFor(a, e, i, t)
            });
            if ('diagnostics' in c) {
                const { complain: e } = await Promise.all([
                    n.e(668),
                    n.e(849)
                ]).then(n.bind(n, 5230));
                e(c.diagnostics, i);
                return c.exit_code;
            }
            for (const e of c.failures)i.stderr.write(`warning: ${e}\n`);
            if (c.exit_code === s.h.internal) {
                i.stderr.write(`error: the run ended with ${c.record.status}, but it could not be recorded whole (exit code 3)\n`);
            }
            if (e.json) i.stdout.json(JSON.parse((0, tb.M)(c.record)));
            return c.exit_code;
        }
        async function viewFor(e, { stderr: t, environment: s }) {
            if (s['GITHUB_ACTIONS'] === 'true') {
                return (e)=>openGithubLog({
                        ...e,
                        colour: (0, t$.M)({
                            isTTY: true
                        }, s)
                    });
            }
            const r = t.isTTY && s['TERM'] !== 'dumb' && !e.verbose;
            if (!r) return tO.R;
            const { openTerminalView: i } = await Promise.all([
                n.e(668),
                n.e(539)
            ]).then(n.bind(n, 3539));
            const size = ()=>({
                    columns: t.columns ?? 80,
                    rows: t.rows ?? 24
                });
            return (e)=>i({
                    ...e,
                    size
                });
        }
        function viewsFor(e, { verbose: t }, { stderr: n, environment: s }, r) {
            const i = {
                write: (e)=>n.raw(e),
                colour: (0, t$.M)(n, s),
                ...r,
                clock: tv.Sf
            };
            const o = t ? [
                openEventLog({
                    ...i,
                    write: (e)=>n.write(String(e))
                })
            ] : [];
            return [
                ...o,
                e(i)
            ];
        }
    }),
    4849: (function (e, t, n) {
        n.d(t, {
            J0: ()=>isWorthRetrying,
            Jr: ()=>isAllowed,
            a2: ()=>retryDelay,
            bL: ()=>s
        });
        function isWorthRetrying(e, t, n) {
            return t < e.max_attempts && e.on.some((e)=>matches(e, n));
        }
        function retryDelay(e, t, n) {
            const s = Math.min(e.max_delay, e.initial_delay * e.backoff ** (t - 1));
            return Math.round(e.jitter ? s / 2 + s / 2 * n : s);
        }
        function isAllowed(e, t, n) {
            if (t !== 'failed' && t !== 'timeout' && t !== 'error') return false;
            if (typeof e.continue_on_error === 'boolean') return e.continue_on_error;
            return t === 'failed' && n !== null && e.continue_on_error.exit_codes.includes(n);
        }
        function matches(e, { status: t, exit_code: n, signal: r, matched_patterns: i }) {
            if (t === 'passed' || t === 'cancelled') return false;
            if (typeof e === 'string') return e === t;
            if ('output' in e) return i.includes(e.output);
            if (t !== 'failed') return false;
            if ('exit_code' in e) return e.exit_code === n;
            return r === e.signal || n !== null && n === 128 + (s[e.signal] ?? Number.NaN);
        }
        const s = {
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
            SIGTERM: 15
        };
    }),
    6324: (function (e, t, n) {
        n.d(t, {
            w: ()=>makeFolders
        });
        var s = n(3024);
        var r = n(6760);
        var i = n(3948);
        var o = n(482);
        function makeFolders(e) {
            const t = [];
            for(let n = (0, r.resolve)(e); (0, i._)(n) === undefined && !t.includes(n); n = (0, r.dirname)(n))t.push(n);
            if (t.length === 0) t.push(e);
            for (const e of t.reverse()){
                try {
                    (0, s.mkdirSync)(e);
                } catch (t) {
                    if ((0, o.$)(t) !== 'EEXIST' || (0, i._)(e)?.isDirectory() !== true) throw t;
                }
            }
        }
    }),
    2915: (function (e, t, n) {
        n.d(t, {
            FR: ()=>emptyRecord,
            Ov: ()=>createFold,
            zv: ()=>recordOf
        });
        function createFold() {
            const e = emptyRecord();
            let t = new Map();
            let n = 0;
            let s = '';
            const begin = (n)=>{
                e.run_id = n.run_id;
                e.name = n.name;
                e.config_file = n.config_file;
                if (e.start_time === '') e.start_time = n.time;
                e.plan_digest = n.plan_digest;
                e.tool_version = n.tool_version;
                e.max_parallel = n.max_parallel;
                e.counts.total = n.tasks.length;
                t = new Map(n.tasks.map((e, t)=>[
                        e,
                        t
                    ]));
                s = n.time;
            };
            return (r)=>{
                switch(r.type){
                    case 'run-started':
                        begin(r);
                        break;
                    case 'run-resumed':
                        {
                            const { time: t, restored: s, again: i, leftovers: o } = r;
                            const a = e.status === 'running' ? 'killed' : e.status;
                            n = e.duration;
                            begin(r);
                            keep(e, new Set(s));
                            e.resumptions.push({
                                time: t,
                                before: a,
                                restored: e.results.length,
                                again: [
                                    ...i
                                ],
                                leftovers: [
                                    ...o
                                ]
                            });
                            break;
                        }
                    case 'task-ended':
                        addResult(e, {
                            ...r.result,
                            restored: false
                        });
                        break;
                    case 'run-warned':
                        e.warnings.push(r.message);
                        break;
                    case 'run-ended':
                        e.status = r.status;
                        e.exit_code = r.exit_code;
                        e.end_time = r.time;
                        e.critical_path = [
                            ...r.critical_path
                        ];
                        e.results.sort((e, n)=>(t.get(e.id) ?? 0) - (t.get(n.id) ?? 0));
                        e.by_subdirectory = Object.fromEntries(Object.entries(e.by_subdirectory).toSorted(([e], [t])=>e < t ? -1 : 1));
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
                        r;
                }
                if (s !== '') e.duration = addSeconds(n, seconds(s, r.time));
                return e;
            };
        }
        function recordOf(e) {
            const t = createFold();
            let n = emptyRecord();
            for (const s of e)n = t(s);
            return n;
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
                ...emptyProgress()
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
                cached: 0
            };
        }
        function keep(e, t) {
            const n = e.results.filter(({ id: e, status: n })=>n === 'passed' && t.has(e));
            const { total: s } = e.counts;
            Object.assign(e, {
                ...emptyProgress(),
                counts: {
                    ...emptyCounts(),
                    total: s
                }
            });
            for (const t of n)addResult(e, {
                ...t,
                restored: true
            });
        }
        function emptyProgress() {
            return {
                status: 'running',
                exit_code: null,
                end_time: null,
                critical_path: [],
                by_subdirectory: Object.create(null),
                results: []
            };
        }
        function addResult(e, t) {
            e.results.push(t);
            const n = e.by_subdirectory[t.subdirectory] ??= emptyCounts();
            n.total += 1;
            for (const s of [
                e.counts,
                n
            ]){
                s[t.status] += 1;
                if (t.allowed) s.allowed += 1;
                if (t.flaky) s.flaky += 1;
                if (t.cached) s.cached += 1;
            }
        }
        function addSeconds(e, t) {
            return Math.round((e + t) * 1000) / 1000;
        }
        function seconds(e, t) {
            return Math.max(0, Math.round(Date.parse(t) - Date.parse(e))) / 1000;
        }
    }),
    1687: (function (e, t, n) {
        n.d(t, {
            G: ()=>neededTasks
        });
        function neededTasks(e) {
            return e.needs.flatMap((e)=>e.tasks);
        }
    }),
    4084: (function (e, t, n) {
        n.d(t, {
            B: ()=>resultOf,
            z: ()=>taskFileOf
        });
        function resultOf(e) {
            return Object.assign(headOf(e), {
                error: e.error
            }, detailsOf(e));
        }
        function taskFileOf(e, t) {
            const { stdout: n = '', stderr: s = '', summary: r = null } = t ?? {};
            return Object.assign(headOf(e), {
                stdout: n,
                stderr: s,
                error: e.error
            }, detailsOf(e), {
                summary: r
            });
        }
        function headOf({ script: e, name: t, subdirectory: n, start_time: s, end_time: r, status: i, exit_code: o, execution_time: a }) {
            return {
                script: e,
                name: t,
                subdirectory: n,
                start_time: s,
                end_time: r,
                status: i,
                exit_code: o,
                execution_time: a
            };
        }
        function detailsOf(e) {
            return {
                id: e.id,
                run_id: e.run_id,
                attempts: e.attempts,
                reason: e.reason,
                allowed: e.allowed,
                flaky: e.flaky,
                cached: e.cached,
                restored: e.restored,
                outputs: e.outputs,
                annotations: e.annotations,
                needs: e.needs,
                matrix: e.matrix,
                tags: e.tags,
                queue_time: e.queue_time,
                max_rss_bytes: e.max_rss_bytes,
                cpu_seconds: e.cpu_seconds,
                stdout_truncated: e.stdout_truncated,
                stderr_truncated: e.stderr_truncated,
                log: e.log,
                warnings: e.warnings
            };
        }
    }),
    9049: (function (e, t, n) {
        n.d(t, {
            O: ()=>redactSources
        });
        var s = n(8396);
        function redactSources(e, t) {
            return {
                logTail: (n, r)=>t.text((0, s.$Y)((0, s.ri)(e.logTail(n, r)))),
                taskSummary: (n)=>{
                    const s = e.taskSummary(n);
                    return s === null ? null : t.text(s);
                }
            };
        }
    }),
    3902: (function (e, t, n) {
        n.d(t, {
            n: ()=>digestsOf
        });
        var s = n(7598);
        var r = n(3024);
        var i = n(6760);
        var o = n(9325);
        function digestsOf(e, t) {
            const { command: n } = e;
            return {
                task: (0, o.e)(e),
                script: n.kind === "script" ? contentDigest((0, i.join)(t, n.script)) : null
            };
        }
        const a = 256 * 1024;
        function contentDigest(e) {
            let t;
            try {
                t = (0, r.openSync)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0));
                const n = (0, r.fstatSync)(t);
                if (!n.isFile()) return null;
                const i = (0, s.createHash)('sha256');
                const o = Buffer.allocUnsafe(Math.min(a, n.size + 1));
                for(let e = -1; e !== 0;){
                    e = (0, r.readSync)(t, o);
                    i.update(o.subarray(0, e));
                }
                return i.digest('hex');
            } catch  {
                return null;
            } finally{
                if (t !== undefined) (0, r.closeSync)(t);
            }
        }
    }),
    103: (function (e, t, n) {
        n.d(t, {
            Gc: ()=>toldNames,
            he: ()=>lastingNames,
            mZ: ()=>tellingNames,
            n3: ()=>withIds
        });
        function toldNames({ tasks: e }, t) {
            const n = new Map();
            const s = new Map();
            const r = new Set(e.map(({ id: e })=>e));
            for (const [i, { id: o }] of e.entries()){
                const e = t.text(o);
                if (e === o) continue;
                const a = s.has(e) || r.has(e) ? `${e} ${i + 1}` : e;
                n.set(o, a);
                s.set(a, o);
            }
            return {
                asTheyAre: n.size === 0,
                of: (e)=>n.get(e) ?? e,
                idOf: (e)=>s.get(e) ?? e
            };
        }
        function tellingNames(e, t) {
            if (t.asTheyAre) return e;
            return {
                get empty () {
                    return e.empty;
                },
                text (n) {
                    const s = t.of(n);
                    return s === n ? e.text(n) : s;
                }
            };
        }
        function withIds(e, t) {
            if (e.type === 'run-resumed') return {
                ...e,
                restored: e.restored.map(t.idOf)
            };
            return 'task' in e ? {
                ...e,
                task: t.idOf(e.task)
            } : e;
        }
        function lastingNames(e, t, n) {
            const s = e.tasks.flatMap(({ id: e, slug: n, command: s })=>[
                    t.of(e),
                    `logs/${n}.log`,
                    `tasks/${n}.json`,
                    ...s.kind === "script" ? [
                        s.script
                    ] : []
                ]);
            return [
                ...s,
                ...n,
                e.config_file ?? ''
            ];
        }
    }),
    9325: (function (e, t, n) {
        n.d(t, {
            e: ()=>taskDigest,
            planDigest: ()=>planDigest
        });
        var s = n(7598);
        const r = 65_536;
        function planDigest({ tasks: e, ...t }) {
            const n = (0, s.createHash)('sha256');
            let i = JSON.stringify({
                ...t,
                resources: sorted(t.resources),
                origins: undefined
            });
            for (const t of e){
                i += `\n${JSON.stringify(meaningOf(t))}`;
                if (i.length < r) continue;
                n.update(i);
                i = '';
            }
            return n.update(i).digest('hex');
        }
        function taskDigest(e) {
            return (0, s.createHash)('sha256').update(JSON.stringify({
                ...meaningOf(e),
                after: undefined
            })).digest('hex');
        }
        function meaningOf(e) {
            const { env: t, resources: n, matrix: s } = e;
            return {
                ...e,
                env: sorted(t),
                resources: sorted(n),
                matrix: s === undefined ? undefined : sorted(s),
                origin: undefined,
                origins: undefined
            };
        }
        function sorted(e) {
            if (typeof e !== 'object' || e === null) return e;
            if (isList(e)) return e.map(sorted);
            const t = Object.keys(e);
            if (t.length === 0) return e;
            return Object.fromEntries(t.sort().map((t)=>[
                    t,
                    sorted(e[t] ?? null)
                ]));
        }
        function isList(e) {
            return Array.isArray(e);
        }
    }),
    9434: (function (e, t, n) {
        n.d(t, {
            _: ()=>fateOf,
            h: ()=>ownIdentity
        });
        var s = n(3024);
        var r = n(5094);
        function ownIdentity() {
            return `${process.pid}.${(0, r.BV)(process.pid)?.start ?? 0}.${ownWorld()}`;
        }
        function fateOf(e) {
            const [, t, n, s] = /^(\d+)\.(\d+)\.([0-9a-f]+\.\d+)$/.exec(e) ?? [];
            if (s !== ownWorld()) return 'elsewhere';
            const i = n === '0' ? undefined : (0, r.BV)(Number(t));
            if (i === undefined) return isThere(Number(t)) ? 'runs' : 'ended';
            return !i.zombie && i.start === Number(n) ? 'runs' : 'ended';
        }
        let i;
        function ownWorld() {
            i ??= readWorld();
            return i;
        }
        function readWorld() {
            try {
                const e = (0, s.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
                const t = /\d+/.exec((0, s.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
                return `${e}.${t}`;
            } catch  {
                return '0.0';
            }
        }
        function isThere(e) {
            try {
                process.kill(e, 0);
                return true;
            } catch (e) {
                return typeof e === 'object' && e !== null && 'code' in e && e.code === 'EPERM';
            }
        }
    }),
    5446: (function (e, t, n) {
        n.d(t, {
            q: ()=>endLeftovers
        });
        var s = n(6843);
        var r = n(9434);
        var i = n(5197);
        var o = n(8288);
        var a = n(5094);
        var c = n(8422);
        const u = 2000;
        async function endLeftovers(e) {
            const { run_id: t, owners: n = [], mayStay: d } = e;
            const l = new Map();
            const isEnded = (e)=>{
                const t = l.get(e) ?? (0, r._)(e) === 'ended';
                l.set(e, t);
                return t;
            };
            const f = n.filter(isEnded);
            const h = new Set();
            const isOurs = (e)=>{
                const n = (0, i.Ok)(e).filter((e)=>e.run_id === t && isEnded(e.owner));
                if (n.length === 0) return f.some((t)=>(0, c.t)(e, t));
                return n.some(({ slug: e })=>d?.(e) !== true);
            };
            const p = new Map();
            let m = new Set();
            const search = async ()=>{
                const e = new o.g(await (0, a.O3)());
                const t = e.kinOf(process.pid);
                const n = e.all.filter((e)=>h.has((0, a.TN)(e)) || isOurs(e.pid));
                const s = e.grow(n, t);
                for (const e of s){
                    const { pid: t } = e;
                    if (!h.has((0, a.TN)(e))) p.set(t, {
                        pid: t,
                        command: (0, a.Nl)(t)
                    });
                    h.add((0, a.TN)(e));
                }
                m = new Set(Array.from(t, ({ pid: e })=>e));
                return s;
            };
            await (0, s.Hk)({
                search,
                isOurs: (e)=>!m.has(e) && isOurs(e)
            }, u);
            return [
                ...p.values()
            ];
        }
    }),
    5197: (function (e, t, n) {
        n.d(t, {
            Kc: ()=>r,
            Ld: ()=>markTextsOf,
            Ok: ()=>marksOf,
            PQ: ()=>markText,
            i6: ()=>markPrefix
        });
        var s = n(5094);
        const r = 'ORCHESTRATOR_PROCESS_MARK';
        function markText(e) {
            return `${markPrefix(e)}${e.attempt}/${e.slug}`;
        }
        function markPrefix({ run_id: e, owner: t }) {
            return `${e}/${t}/`;
        }
        function markTextsOf(e) {
            return (0, s.Jz)(e, r)?.split(' ') ?? [];
        }
        function marksOf(e) {
            return markTextsOf(e).flatMap((e)=>{
                const [, t, n, s, r] = /^([^/]+)\/([^/]+)\/(\d+)\/(.+)$/.exec(e) ?? [];
                if (t === undefined || n === undefined || r === undefined) return [];
                return [
                    {
                        run_id: t,
                        owner: n,
                        attempt: Number(s),
                        slug: r
                    }
                ];
            });
        }
    }),
    8288: (function (e, t, n) {
        n.d(t, {
            g: ()=>ProcessFamily
        });
        var s = n(5197);
        var r = n(5094);
        let ProcessFamily = class ProcessFamily {
            all;
            marksOf;
            #byPid = new Map();
            #children = new Map();
            #sessions = new Map();
            #holders;
            constructor(e, t = ({ pid: e })=>(0, s.Ld)(e)){
                this.all = e;
                this.marksOf = t;
                for (const t of e){
                    this.#byPid.set(t.pid, t);
                    addTo(this.#children, t.parent, t);
                    addTo(this.#sessions, t.session, t);
                }
            }
            get(e) {
                return this.#byPid.get(e);
            }
            holdersOf(e) {
                if (this.#holders === undefined) {
                    this.#holders = new Map();
                    for (const e of this.all){
                        if (this.marksOf(e).length > 0) continue;
                        for (const t of (0, r.Km)(e.pid))addTo(this.#holders, t, e);
                    }
                }
                return this.#holders.get(e) ?? [];
            }
            kinOf(e) {
                const t = new Set();
                for(let n = this.get(e); n !== undefined && !t.has(n); n = this.get(n.parent))t.add(n);
                const n = this.get(e);
                for (const e of n === undefined ? [] : this.withDescendants([
                    n
                ]))t.add(e);
                return t;
            }
            withDescendants(e) {
                return this.#follow(e, ()=>[]);
            }
            grow(e, t = new Set()) {
                const n = new Set([
                    0,
                    ...Array.from(t, ({ session: e })=>e)
                ]);
                const s = this.#follow(e, ({ session: e })=>{
                    if (n.has(e)) return [];
                    n.add(e);
                    return this.#sessions.get(e) ?? [];
                });
                return t.size === 0 ? s : s.filter((e)=>!t.has(e));
            }
            #follow(e, t) {
                const n = new Set(e);
                for (const e of n){
                    for (const t of this.#children.get(e.pid) ?? [])n.add(t);
                    for (const s of t(e))n.add(s);
                }
                return [
                    ...n
                ];
            }
        };
        function addTo(e, t, n) {
            const s = e.get(t);
            if (s === undefined) e.set(t, [
                n
            ]);
            else s.push(n);
        }
    }),
    7727: (function (e, t, n) {
        n.d(t, {
            $g: ()=>shellArguments,
            ky: ()=>shellScript,
            q$: ()=>shellCommand
        });
        const s = {
            bash: {
                program: 'bash',
                args: [
                    '--noprofile',
                    '--norc',
                    '-eo',
                    'pipefail',
                    '{0}'
                ],
                extension: '.sh'
            },
            sh: {
                program: 'sh',
                args: [
                    '-e',
                    '{0}'
                ],
                extension: '.sh'
            },
            pwsh: {
                program: 'pwsh',
                args: [
                    '-command',
                    ". '{0}'"
                ],
                extension: '.ps1'
            },
            python: {
                program: 'python',
                args: [
                    '{0}'
                ],
                extension: '.py'
            }
        };
        function shellCommand(e) {
            const t = Object.hasOwn(s, e) ? s[e] : undefined;
            if (t !== undefined) return t;
            const [n, ...r] = splitWords(e);
            if (n === undefined || !r.some((e)=>e.includes('{0}'))) return undefined;
            const i = n.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');
            return {
                program: n,
                args: r,
                extension: (Object.hasOwn(s, i) ? s[i]?.extension : undefined) ?? ''
            };
        }
        function shellArguments(e, t) {
            return e.args.map((e)=>e.replaceAll('{0}', e.includes("'{0}'") ? t.replaceAll("'", "''") : t));
        }
        function shellScript(e, t) {
            if (e.extension !== '.ps1') return t;
            const n = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
            return `$ErrorActionPreference = 'stop'\n${t}\n${n}\n`;
        }
        function splitWords(e) {
            const t = e.match(/(?:[^\s"\\]|\\"?|"(?:[^"\\]|\\"?)*"?)+/g) ?? [];
            return t.map((e)=>e.replace(/\\"|"/g, (e)=>e === '"' ? '' : '"'));
        }
    }),
    8422: (function (e, t, n) {
        n.d(t, {
            o: ()=>tagOwnProcess,
            t: ()=>hasTag
        });
        var s = n(1421);
        var r = n(3024);
        const i = 2 ** 50;
        async function tagOwnProcess(e) {
            if (process.platform !== 'linux') return;
            const { hard: t } = limitsOf('self') ?? {
                hard: 0
            };
            const n = t === Number.POSITIVE_INFINITY;
            if (t <= innerTag(e)) return;
            const r = n ? String(outerTag(e)) : `${innerTag(e)}:`;
            await new Promise((e)=>{
                (0, s.execFile)('prlimit', [
                    '--pid',
                    String(process.pid),
                    `--rttime=${r}`
                ], ()=>e());
            });
        }
        function hasTag(e, t) {
            const n = limitsOf(e);
            return n !== undefined && (n.hard === outerTag(t) || n.soft === innerTag(t));
        }
        function outerTag(e) {
            return innerTag(e) + i;
        }
        function innerTag(e) {
            return i + hash48(e);
        }
        function hash48(e) {
            let t = 0x811c9dc5;
            let n = 0x2f0b4a97;
            for (const s of Buffer.from(e)){
                t = Math.imul(t ^ s, 0x01000193);
                n = Math.imul(n ^ s, 0x85ebca6b) ^ n >>> 13;
            }
            return ((t ^ t >>> 8) & 0xffffff) * 2 ** 24 + ((n ^ n >>> 8) & 0xffffff);
        }
        function limitsOf(e) {
            try {
                const t = /^Max realtime timeout\s+(\S+)\s+(\S+)/m.exec((0, r.readFileSync)(`/proc/${e}/limits`, 'utf8'));
                const value = (e = '')=>e === 'unlimited' ? Number.POSITIVE_INFINITY : Number(e);
                return t === null ? undefined : {
                    soft: value(t[1]),
                    hard: value(t[2])
                };
            } catch  {
                return undefined;
            }
        }
    }),
    7278: (function (e, t, n) {
        n.d(t, {
            E: ()=>renderClosing
        });
        var s = n(7301);
        var r = n(8490);
        var i = n(8396);
        var o = n(3048);
        var a = n(4002);
        const c = 20;
        const u = 200;
        function renderClosing(e, { run_directory: t, colour: n, hint: s = false }) {
            const r = (0, i.M8)(n);
            const u = e.results.filter((e)=>e.allowed || e.flaky);
            const d = e.results.filter(o.N6);
            const title = (e)=>(0, a.Ji)(e, r)(short((0, a.Oj)(e)));
            const l = [
                ...u.slice(0, c).map(title),
                ...more(u.length),
                ...d.slice(0, c).flatMap((e)=>[
                        title(e)
                    ].concat(whereToLook(e, t, r))),
                ...more(d.length),
                ...e.warnings.slice(0, c).map((e)=>r.yellow(`! ${short(e)}`)),
                ...more(e.warnings.length)
            ];
            const f = e.status === 'success' ? r.green : e.status === 'cancelled' ? r.dim : r.red;
            return [
                '',
                ...l,
                ...l.length === 0 ? [] : [
                    ''
                ],
                r.bold(f((0, a.KL)(e))),
                r.dim(`  ${t}`),
                ...(s ? goOn(e, t) : []).map(r.dim),
                ''
            ].join('\n');
        }
        function goOn({ status: e }, t) {
            if (e === 'success' || e === 'running') return [];
            const n = /(?:^|[/\\])\.orchestrator[/\\](?:latest|runs[/\\][^/\\]+)[/\\]?$/.test(t);
            const r = n ? '--rerun-failed' : `--resume ${(0, s.Z)(t)}`;
            return [
                `  to run again only what did not pass: script-orchestrator run ${r}`
            ];
        }
        function more(e) {
            return e > c ? [
                `  \u2026 and ${e - c} more`
            ] : [];
        }
        function short(e) {
            return (0, r.J)((0, i.oneLine)(e), u);
        }
        function whereToLook(e, t, n) {
            const s = e.annotations.find(({ level: e, path: t })=>e === 'error' && t !== null);
            const r = s?.start_line ?? null;
            return [
                ...s === undefined ? [] : [
                    `  ${short(`${s.path ?? ''}${r === null ? '' : `:${r}`}: ${s.message}`)}`
                ],
                ...e.log === null ? [] : [
                    n.dim(`  ${t.replace(/[/\\]$/, '')}/${e.log}`)
                ]
            ];
        }
    }),
    8239: (function (e, t, n) {
        n.d(t, {
            M: ()=>runJson
        });
        var s = n(4084);
        function runJson(e) {
            const t = {
                schema_version: e.schema_version,
                run_id: e.run_id,
                name: e.name,
                status: e.status,
                exit_code: e.exit_code,
                start_time: e.start_time,
                end_time: e.end_time,
                duration: e.duration,
                counts: e.counts,
                max_parallel: e.max_parallel,
                critical_path: e.critical_path,
                by_subdirectory: e.by_subdirectory,
                plan_digest: e.plan_digest,
                tool_version: e.tool_version,
                results: e.results.map(s.B),
                config_file: e.config_file,
                warnings: e.warnings,
                resumptions: e.resumptions
            };
            return `${JSON.stringify(t, null, 2)}\n`;
        }
    }),
    8145: (function (e, t, n) {
        n.d(t, {
            d: ()=>orderedOutput
        });
        var s = n(7844);
        var r = n(2542);
        var i = n(9071);
        const o = 1000;
        const a = 10_000;
        const c = 250;
        function orderedOutput(e) {
            const { paper: t, log: n, clock: u } = e;
            const d = new Map();
            const l = [];
            let f;
            const goLive = ()=>{
                const e = u.now();
                const s = [
                    ...d
                ].filter(([, { spoke: e }])=>e);
                const [r] = s;
                if (r === undefined || s.length > 1) return;
                const [c, { name: l, since: h }] = r;
                if (e - h < (d.size === 1 ? o : a)) return;
                f = {
                    task: c,
                    log: new i.k(n(c))
                };
                t.line(`\u25b6 ${l}`);
            };
            const look = ()=>{
                if (f === undefined) goLive();
                const e = f?.log.next();
                if (e !== undefined && e.length > 0) t.live(e);
            };
            const printBlock = (e)=>{
                const s = e.log === null ? undefined : new i.k(n(e.id)).rest(e.log);
                t.block(e, s ?? Buffer.alloc(0));
            };
            const end = (e)=>{
                d.delete(e.id);
                if (f === undefined) {
                    printBlock(e);
                } else if (f.task === e.id) {
                    t.liveEnd(e, f.log.rest(e.log ?? 'its log'));
                    f = undefined;
                    l.splice(0).forEach(printBlock);
                } else {
                    l.push(e);
                }
            };
            const h = u.every(c, look);
            return {
                event: (e)=>{
                    if (e.type === 'attempt-started' && !d.has(e.task)) {
                        d.set(e.task, {
                            name: e.name,
                            since: u.now(),
                            spoke: false
                        });
                    } else if (e.type === 'task-retrying' && (f === undefined || f.task === e.task)) {
                        const n = d.get(e.task)?.name ?? e.task;
                        look();
                        t.line(`\u21bb ${n}: ${e.reason}; attempt ${e.attempt} in ${(0, s.a3)(e.delay * 1000)}`);
                    } else if (e.type === 'task-ended') {
                        end(e.result);
                    } else if (e.type === 'run-resumed') {
                        for (const n of (0, r.resumptionLines)(e))t.line(n);
                    } else if (e.type === 'run-warned') {
                        t.line(`! ${e.message}`);
                    } else if (e.type === 'run-cancelling') {
                        t.line(`\u25a0 cancelling: ${e.reason}`);
                    }
                },
                printed: (e)=>{
                    const t = d.get(e);
                    if (t !== undefined) t.spoke = true;
                },
                close: ()=>{
                    h();
                    l.splice(0).forEach(printBlock);
                }
            };
        }
    }),
    7034: (function (e, t, n) {
        n.d(t, {
            R: ()=>openPlainLog,
            b: ()=>plainPaper
        });
        var s = n(8396);
        var r = n(7278);
        var i = n(8145);
        var o = n(9071);
        var a = n(4002);
        var c = n(7004);
        function openPlainLog(e) {
            const t = (0, i.d)({
                ...e,
                paper: plainPaper(e)
            });
            return {
                ...t,
                event: (n, s)=>{
                    t.event(n, s);
                    if (n.type === 'run-ended') {
                        t.close();
                        e.write((0, c.R)((0, r.E)(s, {
                            ...e,
                            hint: true
                        }), e));
                    }
                }
            };
        }
        function plainPaper(e) {
            const { colour: t } = e;
            const write = (t)=>e.write((0, c.R)(t, e));
            const writeAround = (n, s, r)=>{
                const i = (0, c.So)((0, o.f)(s, t), e);
                e.write(Buffer.concat([
                    Buffer.from((0, c.R)(n, e)),
                    i,
                    Buffer.from((0, c.R)(r, e))
                ]));
            };
            const n = (0, s.M8)(t);
            const warnings = (e)=>e.map((e)=>`${n.yellow((0, s.oneLine)(`! ${e}`))}\n`).join('');
            return {
                block: (e, t)=>{
                    writeAround(`${(0, a.Ji)(e, n)((0, a.Oj)(e))}\n${warnings(e.warnings)}`, t, '');
                },
                live: (e)=>writeAround('', e, ''),
                liveEnd: (e, t)=>{
                    writeAround('', t, `${warnings(e.warnings)}${(0, a.Ji)(e, n)((0, a.Oj)(e))}\n`);
                },
                line: (e)=>write(`${(0, s.oneLine)(e)}\n`)
            };
        }
    }),
    3048: (function (e, t, n) {
        n.d(t, {
            L4: ()=>stateOf,
            N6: ()=>isFailure,
            Pe: ()=>countsInWords,
            ZG: ()=>iconOf
        });
        var s = n(8233);
        const r = {
            passed: '\u2705',
            failed: '\u274c',
            timeout: '\u23f0',
            error: '\ud83d\udca5',
            skipped: '\u23ed\ufe0f',
            cancelled: '\u23f9\ufe0f'
        };
        const i = {
            passed: 'passed',
            failed: 'failed',
            timeout: 'timed out',
            error: 'in error',
            skipped: 'skipped',
            cancelled: 'cancelled'
        };
        function isFailure(e) {
            return !e.allowed && (e.status === 'failed' || e.status === 'timeout' || e.status === 'error');
        }
        function iconOf(e) {
            if (e.allowed) return '\u26a0\ufe0f';
            return e.flaky ? '\ud83d\udd01' : r[e.status];
        }
        function stateOf(e) {
            return [
                e.status,
                ...notesOf(e)
            ].join(', ');
        }
        const o = [
            'allowed',
            'flaky',
            'cached',
            'restored'
        ];
        function notesOf(e) {
            return o.filter((t)=>e[t]);
        }
        function countsInWords(e) {
            const t = s.Z.flatMap((t)=>{
                const n = e.results.filter((e)=>e.status === t);
                if (n.length === 0) return [];
                const s = o.map((e)=>({
                        note: e,
                        number: n.filter((t)=>t[e]).length
                    })).filter(({ number: e })=>e > 0).map(({ note: e, number: t })=>`${t} ${e}`);
                return [
                    `${n.length} ${i[t]}${s.length === 0 ? '' : ` (${s.join(', ')})`}`
                ];
            });
            return t.join(', ');
        }
        function milliseconds(e) {
            return e * 1000;
        }
    }),
    2542: (function (e, t, n) {
        n.d(t, {
            T: ()=>howToGoOn,
            resumptionLines: ()=>resumptionLines,
            u: ()=>resumed
        });
        var s = n(5109);
        var r = n(8490);
        var i = n(5193);
        const o = 20;
        const a = 300;
        const c = {
            killed: 'a run that was killed',
            cancelled: 'a run that was cancelled',
            failure: 'a run that failed',
            success: 'a run that passed'
        };
        function resumptionLines({ restored: e, tasks: t, again: n, leftovers: r }) {
            return [
                `\u21bb resumed: ${e.length} of ${(0, s.U)(t.length, 'task')} had passed and are taken as done`,
                ...n.slice(0, o).map(({ task: e, reason: t })=>`\u21bb ${e} runs again: ${t}`),
                ...more(n.length, 'more that had passed run again'),
                ...r.slice(0, o).map((e)=>`\u25a0 ended what the killed run had left: ${e}`),
                ...more(r.length, 'more processes')
            ];
        }
        function more(e, t) {
            return e > o ? [
                `  \u2026 and ${e - o} ${t}`
            ] : [];
        }
        function resumed({ resumptions: e }) {
            return e.slice(-u).toReversed().map(inWords).join('\n');
        }
        const u = 5;
        function inWords({ before: e, restored: t, again: n, leftovers: u }) {
            const d = n.slice(0, o).map(({ task: e, reason: t })=>{
                return `\n  - ${(0, i.aY)((0, r.J)(e, a))} had passed and ran again: ${(0, i.X1)((0, r.J)(t, a))}`;
            });
            const l = n.length > o ? `\n  - \u2026 and ${n.length - o} more` : '';
            const f = u.length === 0 ? '' : `; what it had left running was ended (${u.length})`;
            return `- Resumed ${c[e]}: ${(0, s.U)(t, 'task')} that had passed taken as done${f}.${d.join('')}${l}`;
        }
        function howToGoOn({ status: e, counts: t }) {
            if (e === 'success' || t.total === t.passed) return '';
            const n = (0, i.aY)("npx script-orchestrator run --rerun-failed");
            return `To run again only what did not pass: ${n}, or, where the Action has ${(0, i.aY)('rerun: failed')}, _Re-run failed jobs_.`;
        }
    }),
    9071: (function (e, t, n) {
        n.d(t, {
            f: ()=>shownOutput,
            k: ()=>TaskLog
        });
        var s = n(3024);
        var r = n(4555);
        var i = n(5101);
        var o = n(8396);
        const a = 256 * 1024;
        const c = 0.25;
        let TaskLog = class TaskLog {
            #path;
            #offset = 0;
            constructor(e){
                this.#path = e;
            }
            get begun() {
                return this.#offset > 0;
            }
            next() {
                return this.#open((e, t)=>{
                    if (this.#offset >= i.F.printedLive) return Buffer.alloc(0);
                    const n = read(e, this.#offset, Math.min(t - this.#offset, a));
                    const s = n.length === a && !n.includes(10) ? n.length : n.lastIndexOf(10) + 1;
                    this.#offset += s;
                    return n.subarray(0, s);
                });
            }
            rest(e) {
                return this.#open((t, n)=>{
                    const s = this.#offset;
                    const r = n - s;
                    this.#offset = n;
                    if (r <= i.F.printedBlock) return read(t, s, r);
                    const o = s > 0 ? 0 : Math.floor(i.F.printedBlock * c);
                    const a = read(t, s, o);
                    const u = read(t, n - (i.F.printedBlock - o), i.F.printedBlock - o);
                    const d = a.lastIndexOf(10) + 1 || a.length;
                    const l = u.indexOf(10) + 1;
                    const f = r - d - (u.length - l);
                    const h = `[${(f / 1024 ** 2).toFixed(1)} MiB left out here; all of it is in ${e}]\n`;
                    return Buffer.concat([
                        a.subarray(0, d),
                        endOfLine(a.subarray(0, d)),
                        Buffer.from(h),
                        u.subarray(l)
                    ]);
                });
            }
            #open(e) {
                if (this.#path === undefined) return Buffer.alloc(0);
                let t;
                try {
                    t = (0, s.openSync)(this.#path, 'r');
                } catch  {
                    return Buffer.alloc(0);
                }
                try {
                    const { size: n } = (0, s.fstatSync)(t);
                    if (n < this.#offset) this.#offset = 0;
                    return e(t, n);
                } finally{
                    (0, s.closeSync)(t);
                }
            }
        };
        function read(e, t, n) {
            const r = Buffer.alloc(Math.max(0, n));
            return r.subarray(0, (0, s.readSync)(e, r, 0, r.length, t));
        }
        function endOfLine(e) {
            return Buffer.from(e.length === 0 || e.at(-1) === 10 ? '' : '\n');
        }
        const u = '\u001b';
        const d = new RegExp(`(${u}\\[[0-9;:]{0,40}m)`);
        const l = `${u}[0m`;
        const f = /^[\t\n -~]*$/;
        const h = 64 * 1024;
        function shownOutput(e, t) {
            const n = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
            const s = [];
            let i = false;
            for(let e = 0; e < n.length;){
                const o = n.indexOf('\n', e + h) + 1 || n.length;
                const a = n.toString('latin1', e, o);
                if (f.test(a) && !(0, r.Uv)(a)) {
                    s.push(n.subarray(e, o), endOfLine(n.subarray(e, o)));
                } else {
                    const r = shownLines(n.toString('utf8', e, o), t);
                    i ||= r.includes(u);
                    s.push(Buffer.from(r));
                }
                e = o;
            }
            const o = Buffer.concat(s);
            return i ? Buffer.concat([
                o.subarray(0, -1),
                Buffer.from(`${l}\n`)
            ]) : o;
        }
        function shownLines(e, t) {
            const n = e.split('\n');
            if (n.at(-1) === '') n.pop();
            return n.map((e)=>(0, r.pr)(e.replace(/\r+$/, ''))).filter((e)=>e !== undefined).map((e)=>`${t ? keepColours((0, o.ri)(e)) : (0, o.$Y)((0, o.ri)(e))}\n`).join('');
        }
        function keepColours(e) {
            if (!e.includes(u)) return (0, o.$Y)(e);
            return e.split(d).map((e, t)=>t % 2 === 1 ? e : (0, o.$Y)(e)).join('');
        }
    }),
    4002: (function (e, t, n) {
        n.d(t, {
            Ji: ()=>titleColour,
            KL: ()=>runSummary,
            Oj: ()=>taskTitle,
            zn: ()=>isFine
        });
        var s = n(5109);
        var r = n(7844);
        var i = n(8396);
        const o = {
            passed: '\u2714',
            failed: '\u2718',
            timeout: '\u2718',
            error: '\u2718',
            skipped: '\u2013',
            cancelled: '\u25a0'
        };
        const a = {
            passed: 'passed in',
            failed: 'failed after',
            timeout: 'timed out after',
            error: 'could not run, after',
            skipped: 'skipped',
            cancelled: 'cancelled after'
        };
        function isFine(e) {
            return e.status === 'passed' || e.status === 'skipped';
        }
        function taskTitle(e) {
            const { status: t, attempts: n, allowed: s } = e;
            const c = s ? '!' : o[t];
            const u = e.start_time !== null;
            const d = u ? ` ${(0, r.a3)(e.execution_time * 1000)}` : '';
            const l = u ? a[t] : t;
            const f = [
                ...n.length > 1 ? [
                    `${e.flaky ? 'flaky, ' : ''}attempt ${n.length}`
                ] : [],
                ...s ? [
                    'allowed'
                ] : [],
                ...e.cached ? [
                    'cached'
                ] : []
            ];
            const h = t === 'passed' ? '' : `: ${e.reason}`;
            return (0, i.oneLine)(`${c} ${e.name} ${l}${d}${f.length === 0 ? '' : ` (${f.join(', ')})`}${h}`);
        }
        function titleColour(e, t) {
            if (e.allowed || e.flaky) return t.yellow;
            if (e.status === 'passed') return t.green;
            return e.status === 'skipped' || e.status === 'cancelled' ? t.dim : t.red;
        }
        function runSummary(e) {
            const { counts: t, status: n, duration: i } = e;
            const a = [
                [
                    'passed',
                    t.passed
                ],
                [
                    'failed',
                    t.failed
                ],
                [
                    'timed out',
                    t.timeout
                ],
                [
                    'in error',
                    t.error
                ],
                [
                    'cancelled',
                    t.cancelled
                ],
                [
                    'skipped',
                    t.skipped
                ]
            ];
            const c = a.filter(([, e])=>e > 0).map(([e, t])=>`${t} ${e}`);
            const u = [
                'allowed',
                'flaky',
                'cached'
            ].filter((e)=>t[e] > 0).map((e)=>`${t[e]} ${e}`);
            const d = e.results.filter((e)=>e.restored).length;
            if (d > 0) u.push(`${d} done before`);
            const l = n === 'success' ? o.passed : n === 'cancelled' ? o.cancelled : o.failed;
            return `${l} ${n} in ${(0, r.a3)(i * 1000)}: ${[
                (0, s.U)(t.total, 'task'),
                ...c,
                ...u
            ].join(', ')}`;
        }
    }),
    7004: (function (e, t, n) {
        n.d(t, {
            R: ()=>hidden,
            Sf: ()=>s,
            So: ()=>hiddenBytes
        });
        const s = {
            now: ()=>Date.now(),
            every: (e, t)=>{
                const n = setInterval(t, e).unref();
                return ()=>clearInterval(n);
            }
        };
        function hidden(e, { hide: t }) {
            return t === undefined ? e : t.text(e);
        }
        function hiddenBytes(e, { hide: t }) {
            return t === undefined ? e : t.bytes(e);
        }
    }),
    8352: (function (e, t, n) {
        n.d(t, {
            U: ()=>withoutMissingLogs,
            Y: ()=>carryOver
        });
        var s = n(3024);
        var r = n(6760);
        var i = n(3948);
        function carryOver(e, t, n) {
            for (const { slug: i, result: o } of n){
                for (const n of [
                    `tasks/${i}.json`,
                    ...isLogName(o.log) ? [
                        o.log
                    ] : []
                ]){
                    if (isPlainFile(e, n)) {
                        (0, s.copyFileSync)((0, r.join)(e, n), (0, r.join)(t, n), s.constants.COPYFILE_EXCL | s.constants.COPYFILE_FICLONE);
                    }
                }
            }
        }
        function withoutMissingLogs(e, t) {
            const n = new Map();
            const isMissing = ({ id: e, log: s })=>{
                if (s === null) return false;
                const r = n.get(e) ?? (!isLogName(s) || !isPlainFile(t, s));
                n.set(e, r);
                return r;
            };
            return e.map((e)=>e.type === 'task-ended' && isMissing(e.result) ? {
                    ...e,
                    result: {
                        ...e.result,
                        log: null
                    }
                } : e);
        }
        function isPlainFile(e, t) {
            return (0, i.M)((0, r.join)(e, (0, r.dirname)(t)))?.isDirectory() === true && (0, i.M)((0, r.join)(e, t))?.isFile() === true;
        }
        function isLogName(e) {
            return e !== null && /^logs\/(?!\.{1,2}$)[^/\\]+$/.test(e);
        }
    }),
    3244: (function (e, t, n) {
        n.d(t, {
            LH: ()=>createSources,
            of: ()=>a,
            ov: ()=>readOutput,
            qu: ()=>createStoredSources
        });
        var s = n(3024);
        var r = n(6760);
        var i = n(9215);
        var o = n(4193);
        function createSources(e, t) {
            return {
                logTail: (t, n)=>t.log === null ? '' : readTail(e, t.log, n),
                taskSummary (e) {
                    const n = t(e.id);
                    return n === undefined ? null : readSummary(n);
                }
            };
        }
        function createStoredSources(e) {
            let t;
            return createSources(e, (n)=>(t ??= filesWithSummary((0, r.join)(e, 'tasks'))).get(n));
        }
        function filesWithSummary(e) {
            const t = new Map();
            for (const n of namesIn(e)){
                const { id: s, summary: i } = readTaskFile((0, r.join)(e, n));
                if (typeof s === 'string' && typeof i === 'string') t.set(s, (0, r.join)(e, n));
            }
            return t;
        }
        function namesIn(e) {
            try {
                return (0, s.readdirSync)(e).filter((e)=>e.endsWith('.json'));
            } catch  {
                return [];
            }
        }
        function readSummary(e) {
            const { summary: t } = readTaskFile(e);
            return typeof t === 'string' ? t : null;
        }
        function readOutput(e, t) {
            const { id: n, stdout: s, stderr: r, summary: i } = readTaskFile(e);
            if (n !== t || typeof s !== 'string' || typeof r !== 'string') return undefined;
            return {
                stdout: s,
                stderr: r,
                summary: typeof i === 'string' ? i : null
            };
        }
        function readTaskFile(e) {
            const t = (0, i.b)(e, {
                atMost: a,
                noLink: true
            });
            try {
                const e = JSON.parse(t.ok ? t.bytes.toString('utf8') : '{}');
                return typeof e === 'object' && e !== null ? e : {};
            } catch  {
                return {};
            }
        }
        const a = 32 * 1024 * 1024;
        function readTail(e, t, n) {
            if (!/^logs\/[^/\\]+$/.test(t)) return '';
            let i;
            try {
                i = (0, s.openSync)((0, r.join)(e, t), s.constants.O_RDONLY | (s.constants.O_NOFOLLOW ?? 0) | (s.constants.O_NONBLOCK ?? 0));
            } catch  {
                return '';
            }
            try {
                const e = (0, s.fstatSync)(i);
                if (!e.isFile()) return '';
                const t = Buffer.alloc(Math.max(0, Math.min(e.size, n)));
                const r = (0, s.readSync)(i, t, 0, t.length, e.size - t.length);
                const a = (0, o.MT)(t.subarray(0, r));
                return r < e.size ? fromLineStart(a) : a;
            } catch  {
                return '';
            } finally{
                (0, s.closeSync)(i);
            }
        }
        function fromLineStart(e) {
            const t = e.indexOf('\n') + 1;
            return t > 0 && t < e.length ? e.slice(t) : e;
        }
    }),
    4943: (function (e, t, n) {
        n.d(t, {
            WP: ()=>runningMarks,
            bJ: ()=>whoRuns,
            rI: ()=>markRunning
        });
        var s = n(7598);
        var r = n(3024);
        var i = n(8161);
        var o = n(6760);
        var a = n(9215);
        var c = n(9434);
        const u = 15_000;
        const d = 60_000;
        function markRunning(e, t) {
            const n = (0, o.join)(e, `.${t}.${(0, s.randomBytes)(4).toString('hex')}.running`);
            (0, r.writeFileSync)(n, `${(0, c.h)()} ${(0, i.hostname)()}\n`, {
                flag: 'wx'
            });
            const a = setInterval(()=>refresh(n), u).unref();
            const release = ()=>{
                clearInterval(a);
                (0, r.rmSync)(n, {
                    force: true
                });
            };
            const d = (0, r.statSync)(n).mtimeMs;
            const l = runningMarks(e, t).filter((e)=>e !== n);
            const f = l.map((e)=>ownerOf(e, d)).find((e)=>e !== undefined);
            if (f !== undefined) {
                release();
                return f;
            }
            const h = l.map(identityIn);
            const settle = ()=>{
                for (const e of l)(0, r.rmSync)(e, {
                    force: true
                });
            };
            return {
                before: h,
                settle,
                release
            };
        }
        function whoRuns(e, t, n) {
            const s = runningMarks(e, t).map((e)=>ownerOf(e, n));
            return s.find((e)=>e !== undefined);
        }
        function runningMarks(e, t) {
            return (0, r.readdirSync)(e).filter((e)=>e.startsWith(`.${t}.`) && e.endsWith('.running')).map((t)=>(0, o.join)(e, t));
        }
        function identityIn(e) {
            return wordsIn(e)[0] ?? '';
        }
        function wordsIn(e) {
            const t = (0, a.b)(e, {
                atMost: 1000,
                noLink: true
            });
            return t.ok ? t.bytes.toString('utf8').trim().split(' ') : [];
        }
        function ownerOf(e, t) {
            try {
                const [n, s = ''] = wordsIn(e);
                if (n === undefined) return undefined;
                const i = (0, c._)(n);
                if (i === 'ended') return undefined;
                if (i === 'runs') return `process ${n.split('.')[0] ?? ''} works on it`;
                const o = t - (0, r.statSync)(e).mtimeMs;
                if (o > d) return undefined;
                return `a process on ${s} worked on it ${Math.max(0, Math.round(o / 1000))} s ago`;
            } catch  {
                return undefined;
            }
        }
        function refresh(e) {
            try {
                const t = new Date();
                (0, r.utimesSync)(e, t, t);
            } catch  {}
        }
    }),
    4193: (function (e, t, n) {
        n.d(t, {
            MT: ()=>decodeEnd,
            dp: ()=>byteLength,
            vr: ()=>endWithin
        });
        function byteLength(e) {
            return Buffer.byteLength(e);
        }
        function endWithin(e, t) {
            return t <= 0 ? '' : decodeEnd(Buffer.from(e.slice(-t)), t);
        }
        function decodeEnd(e, t = e.length) {
            let n = Math.max(0, e.length - t);
            for(let t = 0; n > 0 && t < 3 && isContinuation(e[n]); t += 1)n += 1;
            return new TextDecoder().decode(e.subarray(n));
        }
        function isContinuation(e) {
            return e !== undefined && (e & 0xc0) === 0x80;
        }
    }),
    5193: (function (e, t, n) {
        n.d(t, {
            EU: ()=>fence,
            X1: ()=>escapeText,
            aY: ()=>code,
            lP: ()=>contain,
            nf: ()=>link,
            tp: ()=>table,
            zH: ()=>details
        });
        var s = n(8396);
        const r = '&#8203;';
        const i = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '|': '&#124;',
            '\\': '&#92;',
            $: '&#36;'
        };
        function escapeText(e) {
            return (0, s.oneLine)(e).trim().replaceAll(/[&<>|\\$]/g, (e)=>i[e] ?? e).replaceAll(/[`*_[\]~]/g, String.raw`\$&`).replace(/^([#+=-])/, String.raw`\$1`).replace(/^(\d+)([.)])/, String.raw`$1\$2`).replaceAll(/@(?=\S)|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${r}`).replaceAll(/(?<!&)#(?=\d)|\bGH-(?=\d)/gi, `$&${r}`).replaceAll(/\b(?=\d*[a-f])(?=[a-f]*\d)([\da-f]{6})(?=[\da-f]{1,34}\b)/gi, `$1${r}`);
        }
        function code(e) {
            const t = (0, s.oneLine)(e);
            if (t.trim() === '') return '';
            if (t.includes('|')) return `<code>${escapeText(t)}</code>`;
            const n = '`'.repeat(longestRun(t) + 1);
            const r = /^`|`$|^ .* $/.test(t) ? ' ' : '';
            return n + r + t + r + n;
        }
        function fence(e, t = 'text') {
            const n = (0, s.$Y)((0, s.ri)(e)).replace(/\n+$/, '');
            const r = '`'.repeat(Math.max(3, longestRun(n) + 1));
            return `${r}${t}\n${n}\n${r}`;
        }
        function longestRun(e) {
            let t = 0;
            for (const n of e.matchAll(/`+/g))t = Math.max(t, n[0].length);
            return t;
        }
        function link(e, t) {
            if (t === undefined || !/^https?:\/\//i.test(t)) return e;
            const n = t.replaceAll(/[^\w\-.~:/?#@&+,;=%]/gu, (e)=>e === '(' ? '%28' : e === ')' ? '%29' : encodeURIComponent(e.replace(/\p{Surrogate}/u, '\uFFFD')));
            return `[${e}](${n})`;
        }
        function table(e, t, n = []) {
            const line = (e)=>`| ${e.join(' | ')} |`;
            return [
                line(e),
                line(e.map((e, t)=>n.includes(t) ? '--:' : '---')),
                ...t.map(line)
            ].join('\n');
        }
        function details(e, t) {
            return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
        }
        const o = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|noscript|script|plaintext|template|select|svg|math|object|applet|marquee|frameset|html|head|body)\b)/gi;
        const a = new Set([
            'area',
            'br',
            'col',
            'hr',
            'img',
            'input',
            'link',
            'meta',
            'source',
            'track',
            'wbr'
        ]);
        function contain(e, t) {
            const n = (0, s.$Y)(t).replaceAll(o, '&lt;').replace(/^\n+/, '').trimEnd();
            const r = n.split('\n').map((e)=>e === '' ? '' : `  ${e}`).join('\n');
            return `- ${e}\n\n${r}${n.includes('<') ? `\n\n<!-- "'> -->${endTags(n)}` : ''}`;
        }
        function endTags(e) {
            const t = Array.from(e.matchAll(/<(?=([a-z][^\s/>]*))/gi), (e)=>(e[1] ?? '').toLowerCase());
            const n = t.filter((e)=>!a.has(e)).map((e)=>`</${e}>`);
            const s = '</li></ul></ol></blockquote>'.repeat(1 + deepest(e));
            return n.toReversed().join('') + s + '</em></strong></del></code></a>'.repeat(3);
        }
        function deepest(e) {
            let t = 0;
            for (const n of e.matchAll(/^[\s>*+\-\d.)]+/gm))t = Math.max(t, n[0].length);
            return Math.min(t, 100);
        }
    }),
    7301: (function (e, t, n) {
        n.d(t, {
            Z: ()=>shellQuote
        });
        function shellQuote(e) {
            if (/^[\w./:@%+,-]+$/.test(e)) return e;
            return `'${e.replaceAll("'", String.raw`'\''`)}'`;
        }
    })
};
