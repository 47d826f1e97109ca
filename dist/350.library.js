export const id = 350;
export const ids = [
    350
];
export const modules = {
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
            const a = whatIsOutdated(e, t, n);
            const isDone = ({ id: e })=>t.has(e) && !a.has(e);
            if (!s.every(isDone)) {
                const e = 'it makes a secret known, which is not kept, and other tasks run';
                for (const n of s)if (isDone(n) && t.get(n.id)?.masks === true) a.set(n.id, e);
            }
            askForWhatIsMissing(e, t, a);
            return {
                restored: s.filter(isDone).flatMap(({ id: e })=>t.get(e) ?? []),
                again: s.flatMap(({ id: e })=>{
                    const n = t.has(e) ? a.get(e) : undefined;
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
            const a = new Map();
            const r = new Map();
            for (const i of e.tasks){
                const e = whatChanged(i, t.get(i.id), n);
                const o = (0, s.G)(i).find((e)=>r.has(e));
                const d = e === undefined ? r.get(o ?? '') : i.id;
                if (d === undefined) continue;
                r.set(i.id, d);
                a.set(i.id, e ?? `it needs "${d}", which changed since`);
            }
            return a;
        }
        function askForWhatIsMissing(e, t, n) {
            const a = new Map();
            for (const r of e.tasks.toReversed()){
                const e = t.get(r.id);
                const i = a.get(r.id);
                if (e?.masked === true && i !== undefined && !n.has(r.id)) {
                    n.set(r.id, `"${i}" needs what it left behind, which held a secret and so was not kept`);
                }
                const o = r.command.kind !== 'gate' && (e === undefined || n.has(r.id));
                const d = o ? r.id : i;
                if (d !== undefined) for (const e of (0, s.G)(r))a.set(e, d);
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
        var a = n(5446);
        var r = n(8352);
        var i = n(8603);
        var o = n(3902);
        var d = n(103);
        /*! ./lib/bundle/orchestrate/resume.js */ function resume(e, t, n, s, a = (0, d.Gc)(e, s)) {
            if (t.events.length === 0) return {
                resumption: undefined,
                kept: [],
                warnings: [],
                events: []
            };
            const c = t.mark !== undefined ? t.events : (0, r.U)(t.events, t.path).map((e)=>(0, i.g)(e, s));
            const now = (e)=>(0, o.n)(e, n);
            const f = c.map((e)=>(0, d.n3)(e, a));
            const { restored: u, again: p } = takeOver(e, passedIn(f), now);
            const h = e.tasks.filter(({ command: e })=>e.kind !== 'gate');
            const k = new Map(e.tasks.map(({ id: e, slug: t })=>[
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
                    again: p
                },
                kept: u.map(({ task: e, result: t })=>({
                        slug: k.get(e) ?? '',
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
            const { resumption: a } = resume(e, n, t.workspace, s);
            const r = e.tasks.map(({ id: e })=>e);
            return {
                tasks: r,
                restored: [
                    ...a?.restored.keys() ?? []
                ],
                again: a?.again ?? []
            };
        }
        async function endLeftoversOf(e, t) {
            if (e.ended) return [];
            const n = e.events.findLast((e)=>e.type === 'run-started' || e.type === 'run-resumed');
            const s = new Set(t.map(({ slug: e })=>e));
            const r = await (0, a.q)({
                run_id: n?.run_id ?? e.run_id,
                owners: e.mark?.before ?? [],
                mayStay: (e)=>s.has(e)
            });
            return r.map(({ pid: e, command: t })=>`${t === '' ? 'a process' : t} (${e})`);
        }
    })
};
