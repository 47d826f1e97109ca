export const id = 350;
export const ids = [
    350,
    706,
    969
];
export const modules = {
    1687: (function (e, t, n) {
        n.d(t, {
            G: ()=>neededTasks
        });
        function neededTasks(e) {
            return e.needs.flatMap((e)=>e.tasks);
        }
    }),
    350: (function (e, t, n) {
        n.r(t);
        n.d(t, {
            endLeftoversOf: ()=>endLeftoversOf,
            previewOf: ()=>previewOf,
            resume: ()=>resume
        });
        var s = n(1687);
        /*! ./lib/bundle/planning/resumption.js */ function passedIn(e) {
            let t = new Map();
            for (const n of e){
                if (n.type === 'run-started') t.clear();
                if (n.type === 'run-resumed') {
                    const e = new Set(n.restored);
                    t = new Map([
                        ...t
                    ].filter(([t])=>e.has(t)));
                }
                if (n.type !== 'task-ended') continue;
                if (n.status === 'passed' && n.result.status === 'passed') t.set(n.task, n);
                else t.delete(n.task);
            }
            return t;
        }
        function takeOver(e, t, n) {
            const s = e.tasks.filter(({ command: e })=>e.kind !== 'gate');
            const r = whatIsOutdated(e, t, n);
            const isDone = ({ id: e })=>t.has(e) && !r.has(e);
            if (!s.every(isDone)) {
                const e = 'it makes a secret known, which is not kept, and other tasks run';
                for (const n of s)if (isDone(n) && t.get(n.id)?.masks === true) r.set(n.id, e);
            }
            askForWhatIsMissing(e, t, r);
            return {
                restored: s.filter(isDone).flatMap(({ id: e })=>t.get(e) ?? []),
                again: s.flatMap(({ id: e })=>{
                    const n = t.has(e) ? r.get(e) : undefined;
                    return n === undefined ? [] : [
                        {
                            task: e,
                            reason: n
                        }
                    ];
                })
            };
        }
        function forgottenMasks(e, t) {
            const n = new Set(e.tasks.map(({ id: e })=>e));
            const s = new Set();
            for (const e of t){
                if (e.type === 'task-ended' && e.masks === true && !n.has(e.task)) s.add(e.task);
            }
            return [
                ...s
            ];
        }
        function whatIsOutdated(e, t, n) {
            const r = new Map();
            const i = new Map();
            for (const o of e.tasks){
                const e = whatChanged(o, t.get(o.id), n);
                const a = (0, s.G)(o).find((e)=>i.has(e));
                const d = e === undefined ? i.get(a ?? '') : o.id;
                if (d === undefined) continue;
                i.set(o.id, d);
                r.set(o.id, e ?? `it needs "${d}", which changed since`);
            }
            return r;
        }
        function askForWhatIsMissing(e, t, n) {
            const r = new Map();
            for (const i of e.tasks.toReversed()){
                const e = t.get(i.id);
                const o = r.get(i.id);
                if (e?.masked === true && o !== undefined && !n.has(i.id)) {
                    n.set(i.id, `"${o}" needs what it left behind, which held a secret and so was not kept`);
                }
                const a = i.command.kind !== 'gate' && (e === undefined || n.has(i.id));
                const d = a ? i.id : o;
                if (d !== undefined) for (const e of (0, s.G)(i))r.set(e, d);
            }
        }
        function whatChanged(e, t, n) {
            if (t === undefined || e.command.kind === 'gate') return undefined;
            if (t.digests === undefined) return 'nothing tells what it was when it passed';
            const s = n(e);
            if (s.task !== t.digests.task) return 'its definition changed since';
            if (s.script === t.digests.script) return undefined;
            return e.command.kind === "script" ? `its script ${e.command.script} changed since` : "its script changed since";
        }
        var r = n(5446);
        var i = n(8352);
        var o = n(8603);
        var a = n(3902);
        var d = n(103);
        /*! ./lib/bundle/orchestrate/resume.js */ function resume(e, t, n, s, r = (0, d.Gc)(e, s)) {
            if (t.events.length === 0) return {
                resumption: undefined,
                kept: [],
                warnings: [],
                events: []
            };
            const c = t.mark !== undefined ? t.events : (0, i.U)(t.events, t.path).map((e)=>(0, o.g)(e, s));
            const now = (e)=>(0, a.n)(e, n);
            const f = c.map((e)=>(0, d.n3)(e, r));
            const { restored: u, again: l } = takeOver(e, passedIn(f), now);
            const h = e.tasks.filter(({ command: e })=>e.kind !== 'gate');
            const g = new Map(e.tasks.map(({ id: e, slug: t })=>[
                    e,
                    t
                ]));
            return {
                resumption: {
                    restored: new Map(u.map(({ task: e, result: { outputs: t }, env: n = {}, path: s = [] })=>[
                            e,
                            {
                                outputs: t,
                                env: n,
                                path: s
                            }
                        ])),
                    again: l
                },
                kept: u.map(({ task: e, result: t })=>({
                        slug: g.get(e) ?? '',
                        result: {
                            ...t,
                            restored: true
                        }
                    })),
                warnings: u.length < h.length ? masksForgotten(e, f) : [],
                events: c
            };
        }
        function masksForgotten(e, t) {
            const n = forgottenMasks(e, t).map((e)=>`"${e}"`);
            if (n.length === 0) return [];
            return [
                `what ${n.join(', ')} made secret in the run before is not hidden in this one, for ${n.length === 1 ? 'that task is' : 'those tasks are'} not selected`
            ];
        }
        function previewOf({ plan: e, invocation: t }, n, s) {
            const { resumption: r } = resume(e, n, t.workspace, s);
            const i = e.tasks.map(({ id: e })=>e);
            return {
                tasks: i,
                restored: [
                    ...r?.restored.keys() ?? []
                ],
                again: r?.again ?? []
            };
        }
        async function endLeftoversOf(e, t) {
            if (e.ended) return [];
            const n = e.events.findLast((e)=>e.type === 'run-started' || e.type === 'run-resumed');
            const s = new Set(t.map(({ slug: e })=>e));
            const i = await (0, r.q)({
                run_id: n?.run_id ?? e.run_id,
                owners: e.mark?.before ?? [],
                mayStay: (e)=>s.has(e)
            });
            return i.map(({ pid: e, command: t })=>`${t === '' ? 'a process' : t} (${e})`);
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
        var d = n(8422);
        const c = 2000;
        async function endLeftovers(e) {
            const { run_id: t, owners: n = [], mayStay: f } = e;
            const u = new Map();
            const isEnded = (e)=>{
                const t = u.get(e) ?? (0, r._)(e) === 'ended';
                u.set(e, t);
                return t;
            };
            const l = n.filter(isEnded);
            const h = new Set();
            const isOurs = (e)=>{
                const n = (0, i.Ok)(e).filter((e)=>e.run_id === t && isEnded(e.owner));
                if (n.length === 0) return l.some((t)=>(0, d.t)(e, t));
                return n.some(({ slug: e })=>f?.(e) !== true);
            };
            const g = new Map();
            let p = new Set();
            const search = async ()=>{
                const e = new o.g(await (0, a.O3)());
                const t = e.kinOf(process.pid);
                const n = e.all.filter((e)=>h.has((0, a.TN)(e)) || isOurs(e.pid));
                const s = e.grow(n, t);
                for (const e of s){
                    const { pid: t } = e;
                    if (!h.has((0, a.TN)(e))) g.set(t, {
                        pid: t,
                        command: (0, a.Nl)(t)
                    });
                    h.add((0, a.TN)(e));
                }
                p = new Set(Array.from(t, ({ pid: e })=>e));
                return s;
            };
            await (0, s.Hk)({
                search,
                isOurs: (e)=>!p.has(e) && isOurs(e)
            }, c);
            return [
                ...g.values()
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
    })
};
