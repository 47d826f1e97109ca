export const id = 546;
export const ids = [
    546
];
export const modules = {
    15: (function (e, n, t) {
        t.d(n, {
            Q: ()=>invocationOf
        });
        function invocationOf(e, n) {
            return {
                workspace: n.workspace,
                config: e.config,
                selection: {
                    tasks: e.verb === 'report' ? [] : e.arguments,
                    exclude: e.exclude
                },
                overrides: e.overrides,
                output_dir: e.outputDir ?? '.orchestrator'
            };
        }
    }),
    9546: (function (e, n, t) {
        t.d(n, {
            verbs: ()=>d
        });
        var r = t(6760);
        var s = t(4359);
        var i = t(768);
        var o = t(4910);
        var a = t(7816);
        var u = t(8603);
        var c = t(15);
        /*! ./lib/bundle/cli/list-json.js */ function listJson({ plan: e, scripts: n, candidates: t }, r) {
            return {
                scripts: n.map(({ path: e, subdirectory: n, interpreter: t, description: r })=>({
                        path: e,
                        subdirectory: n,
                        interpreter: t,
                        description: r ?? null
                    })),
                tasks: e.tasks.map((e)=>({
                        id: e.id,
                        name: e.name,
                        description: e.description ?? null,
                        kind: e.command.kind,
                        script: e.command.kind === "script" ? e.command.script : null,
                        schedule: e.schedule ?? null,
                        tags: e.tags
                    })),
                ...r && {
                    files: t
                }
            };
        }
        /*! ./lib/bundle/cli/verbs.js */ async function run(e, n) {
            const r = (0, i.si)(n.environment);
            const runNow = (e, t, s)=>runUnlessInterrupted(e, r, n, s);
            if (e.resume === undefined && !e.rerunFailed) return runNow(e, n);
            const { runAgain: s } = await Promise.all([
                t.e(668),
                t.e(705),
                t.e(839)
            ]).then(t.bind(t, 9839));
            return s(e, n, runNow);
        }
        async function runUnlessInterrupted(e, n, r, s) {
            if (e.dryRun) return showRun(e, n, r, s);
            const { loadRun: o } = await Promise.all([
                t.e(283),
                t.e(871)
            ]).then(t.bind(t, 871));
            const a = await (0, i.V1)(load(e, r, o), n);
            if (typeof a === 'string') return stopped(a, r);
            if (a.plan === undefined) return wrong(e, a, r);
            const { runInTerminal: u } = await Promise.all([
                t.e(705),
                t.e(283),
                t.e(513)
            ]).then(t.bind(t, 3513));
            return u(e, {
                ...a,
                plan: a.plan
            }, n, r, s);
        }
        async function showRun(e, n, t, r) {
            const s = await (0, i.V1)(load(e, t, o.Y), n);
            if (typeof s === 'string') return stopped(s, t);
            if (s.plan === undefined) return wrong(e, s, t);
            const a = {
                ...s,
                plan: s.plan
            };
            if (r !== undefined) await tellWhatIsDone(a, r, t);
            return showPlan(e, a, t);
        }
        function stopped(e, n) {
            n.stderr.write(`${e} came before anything was started\n`);
            return (0, i.FO)(e);
        }
        async function tellWhatIsDone(e, n, r) {
            const { previewOf: s } = await t.e(350).then(t.bind(t, 350));
            const { resumptionLines: i } = await t.e(542).then(t.bind(t, 2542));
            const { oneLine: o } = await t.e(396).then(t.bind(t, 8396));
            const a = s(e, n, r.redactor);
            const u = a.restored.map((e)=>`  ${e}`);
            r.stderr.write(`${[
                ...i({
                    ...a,
                    leftovers: []
                }),
                ...u
            ].map(o).join('\n')}\n`);
        }
        async function plan(e, n) {
            const t = await load(e, n, o.Y);
            if (t.plan === undefined) return wrong(e, t, n);
            return showPlan(e, {
                ...t,
                plan: t.plan
            }, n);
        }
        async function showPlan(e, n, r) {
            const { planJson: i, planTable: o } = await Promise.all([
                t.e(668),
                t.e(931)
            ]).then(t.bind(t, 7931));
            const { shapeOf: a } = await t.e(595).then(t.bind(t, 595));
            const { planDigest: u } = await t.e(706).then(t.bind(t, 9325));
            const c = a(n.plan);
            if (e.json) printJson(r, i(n.plan, {
                ...c,
                digest: u(n.plan)
            }));
            else r.stdout.write(o(shown(n.plan, r), shown(c, r), r.stdout.columns ?? Number.POSITIVE_INFINITY));
            return s.h.success;
        }
        async function list(e, n) {
            const r = !e.json || e.explain;
            const i = await load(e, n, (...e)=>(0, o.Y)(...e, {
                    explain: r
                }));
            if (!e.json) {
                const { listTable: e } = await Promise.all([
                    t.e(668),
                    t.e(296)
                ]).then(t.bind(t, 296));
                n.stdout.write(e(shown({
                    plan: i.plan,
                    candidates: i.candidates
                }, n)));
            }
            if (i.plan === undefined) return wrong(e, i, n);
            if (e.json) {
                printJson(n, listJson({
                    ...i,
                    plan: i.plan
                }, r));
            }
            return s.h.success;
        }
        async function validate(e, n) {
            const t = await (0, o.Y)((0, c.Q)(e, n), n.environment);
            (0, a.Gc)(n.redactor, t);
            if (e.json) {
                await printValidity(n, t);
            } else {
                await tell(t, n);
                if (t.plan !== undefined) {
                    const e = t.plan.tasks.length;
                    n.stdout.write(`${t.plan.config_file ?? "scripts/"} is valid: ${e} ${e === 1 ? 'task' : 'tasks'}\n`);
                }
            }
            return t.plan === undefined ? s.h.usage : s.h.success;
        }
        async function graph(e, n) {
            const r = await load(e, n, o.Y);
            if (r.plan === undefined) return wrong(e, r, n);
            const { graphFormats: i } = await t.e(993).then(t.bind(t, 5993));
            const a = i[e.format](shown(r.plan, n));
            if (e.format === 'json') printJson(n, JSON.parse(a));
            else n.stdout.write(a);
            return s.h.success;
        }
        async function emitPipeline(e, n) {
            const r = await load({
                ...e,
                arguments: []
            }, n, o.Y);
            if (r.plan === undefined) return wrong(e, r, n);
            const { emit: i } = await Promise.all([
                t.e(668),
                t.e(386),
                t.e(88)
            ]).then(t.bind(t, 6088));
            return e.emit === undefined ? s.h.usage : i({
                ...e,
                emit: e.emit
            }, {
                ...r,
                plan: r.plan
            }, n);
        }
        async function report(e, n) {
            const { showReport: s } = await Promise.all([
                t.e(668),
                t.e(705),
                t.e(111),
                t.e(319)
            ]).then(t.bind(t, 1939));
            return s((0, r.resolve)(n.workspace, e.arguments[0] ?? ''), e, n);
        }
        const d = {
            run,
            plan,
            list,
            validate,
            graph,
            emit: emitPipeline,
            report
        };
        async function load(e, n, t) {
            const r = await t((0, c.Q)(e, n), n.environment);
            (0, a.Gc)(n.redactor, r);
            if (r.plan !== undefined) await tell(r, n);
            return r;
        }
        async function wrong(e, n, t) {
            await tell(n, t);
            if (e.json) await printValidity(t, n);
            return s.h.usage;
        }
        function shown(e, { redactor: n }) {
            return (0, u.t)(e, n);
        }
        async function tell({ diagnostics: e }, n) {
            if (e.length === 0) return;
            const { complain: r } = await Promise.all([
                t.e(668),
                t.e(230)
            ]).then(t.bind(t, 5230));
            r(e, n);
        }
        async function printValidity(e, n) {
            const { diagnosticsJson: r } = await Promise.all([
                t.e(668),
                t.e(399)
            ]).then(t.bind(t, 5399));
            printJson(e, {
                valid: n.plan !== undefined,
                diagnostics: r(n.diagnostics)
            });
        }
        function printJson(e, n) {
            e.stdout.json(shown(n, e));
        }
    }),
    4271: (function (e, n, t) {
        t.d(n, {
            Q: ()=>folderInRepository,
            r: ()=>openGitignore
        });
        var r = t(6760);
        var s = t(9215);
        var i = t(6545);
        /*! ./lib/bundle/discovery/gitignore-rules.js */ function readIgnoreRules(e) {
            return e.replace(/^\uFEFF/, '').split('\n').map((e)=>withoutTrailingBlanks(e.replace(/\r$/, ''))).filter((e)=>e !== '' && !e.startsWith('#')).map(ruleOf);
        }
        function isIgnoredBy(e, n, t) {
            const r = e.findLast((e)=>(t || !e.foldersOnly) && e.matches(n));
            return r === undefined ? undefined : !r.negated;
        }
        function withoutTrailingBlanks(e) {
            return /^(?:[^\\ ]|\\[^]|\\$| +(?=[^ ]))*/.exec(e)?.[0] ?? '';
        }
        const o = 100_000;
        function ruleOf(e) {
            const n = e.startsWith('!');
            const t = e.endsWith('/');
            const r = e.slice(n ? 1 : 0, t ? -1 : undefined);
            const s = regexOf(bytesOf(r.replace(/^\//, '')));
            const a = s === undefined ? undefined : (0, i.R)(`^${s}$`, 's', o);
            const u = r.includes('/') ? (e)=>e : (e)=>e.slice(e.lastIndexOf('/') + 1);
            return {
                negated: n,
                foldersOnly: t,
                matches: (e)=>a?.test(bytesOf(u(e))) ?? false
            };
        }
        function bytesOf(e) {
            return /[^\0-\x7F]/.test(e) ? Buffer.from(e).toString('latin1') : e;
        }
        function regexOf(e) {
            let n = '';
            const t = e.search(/[*?[\\]/);
            for(let r = 0; r < e.length;){
                const s = e.charAt(r);
                if (s === '*') {
                    const s = r;
                    while(e[r] === '*')r += 1;
                    const i = r - s > 1 && (s === t || e[s - 1] === '/');
                    if (i && e[r] === '/') {
                        n += '(?:.*/)?';
                        r += 1;
                    } else n += i && (r === e.length || e.startsWith('\\/', r)) ? '.*' : '[^/]*';
                } else if (s === '?') {
                    n += '[^/]';
                    r += 1;
                } else if (s === '[') {
                    const t = readSet(e, r + 1);
                    if (t === undefined) return undefined;
                    n += classOf(t.codes);
                    r = t.end;
                } else {
                    if (s === '\\') r += 1;
                    if (r === e.length) return undefined;
                    n += escaped(e.charCodeAt(r));
                    r += 1;
                }
            }
            return n;
        }
        function readSet(e, n) {
            const t = new Set();
            const r = /[!^]/.test(e.charAt(n));
            const s = r ? n + 1 : n;
            let i;
            let o = s;
            for(; o === s || e[o] !== ']'; o += 1){
                const n = /^\[:([^\]]*):\]/.exec(e.slice(o, o + 20));
                const r = e[o] === '-' && i !== undefined && o + 1 < e.length && e[o + 1] !== ']';
                if (n !== null && !r) {
                    const e = c[n[1] ?? ''];
                    if (e === undefined) return undefined;
                    for (const n of u)if (e.test(String.fromCharCode(n))) t.add(n);
                    i = undefined;
                    o += n[0].length - 1;
                    continue;
                }
                if (r) o += 1;
                if (e[o] === '\\') o += 1;
                if (o >= e.length) return undefined;
                const s = e.charCodeAt(o);
                for(let e = r ? i ?? s : s; e <= s; e += 1)t.add(e);
                i = r ? undefined : s;
            }
            return {
                codes: u.filter((e)=>t.has(e) !== r && e !== a),
                end: o + 1
            };
        }
        const a = 47;
        const u = Array.from({
            length: 256
        }, (e, n)=>n);
        const c = {
            alnum: /[A-Za-z0-9]/,
            alpha: /[A-Za-z]/,
            blank: /[ \t]/,
            cntrl: /[^ -~\x80-\xFF]/,
            digit: /[0-9]/,
            graph: /[!-~]/,
            lower: /[a-z]/,
            print: /[ -~]/,
            punct: /[!-/:-@[-`{-~]/,
            space: /[ \t-\r]/,
            upper: /[A-Z]/,
            xdigit: /[A-Fa-f0-9]/
        };
        function classOf(e) {
            return `[${e.map(escaped).join('')}]`;
        }
        function escaped(e) {
            return `\\x${e.toString(16).padStart(2, '0')}`;
        }
        var d = t(3948);
        var l = t(6910);
        /*! ./lib/bundle/discovery/gitignore.js */ function openGitignore(e) {
            const n = (0, l.Ye)(e) ?? e;
            const t = topOf(n) ?? n;
            const s = rulesFrom(t);
            const i = (0, r.relative)(t, n).split(r.sep).join('/');
            const o = i !== '' && isIgnoredOnTheWay(s, i) ? rulesFrom(n) : s;
            const a = o === s && i !== '' ? `${i}/` : '';
            return {
                ignores: (e, n)=>o(a + e, n),
                ignoresOnTheWay: (e)=>e !== '' && isIgnoredOnTheWay(o, a + e)
            };
        }
        function folderInRepository(e) {
            const n = (0, l.Ye)(e) ?? e;
            const t = topOf(n) ?? n;
            const s = (0, r.relative)(t, n).split(r.sep).join('/');
            const i = (0, l.Ye)((0, r.resolve)(e, (0, r.relative)(n, t))) === t;
            return s === '' || !i || isIgnoredOnTheWay(rulesFrom(t), s) ? '.' : s;
        }
        const f = 10 * 1024 * 1024;
        function topOf(e) {
            for(let n = e;; n = (0, r.dirname)(n)){
                if ((0, d.M)((0, r.join)(n, '.git')) !== undefined) return n;
                if ((0, r.dirname)(n) === n) return undefined;
            }
        }
        function rulesFrom(e) {
            const n = new Map();
            const rulesOf = (t)=>{
                const s = n.get(t) ?? readRules((0, r.join)(e, t, '.gitignore'));
                n.set(t, s);
                return s;
            };
            const t = readRules((0, r.join)(gitFolderOf(e), 'info', 'exclude'));
            return (e, n)=>{
                const r = n === 'folder';
                for(let n = e.lastIndexOf('/');; n = e.lastIndexOf('/', n - 1)){
                    const t = isIgnoredBy(rulesOf(e.slice(0, Math.max(n, 0))), e.slice(n + 1), r);
                    if (t !== undefined) return t;
                    if (n <= 0) break;
                }
                return isIgnoredBy(t, e, r) ?? false;
            };
        }
        function isIgnoredOnTheWay(e, n) {
            const t = n.split('/');
            return t.some((n, r)=>e(t.slice(0, r + 1).join('/'), 'folder'));
        }
        function readRules(e) {
            return readIgnoreRules(textOf(e) ?? '');
        }
        function gitFolderOf(e) {
            const n = (0, r.join)(e, '.git');
            if ((0, d.M)(n)?.isFile() !== true) return n;
            const t = pointer(n, /^gitdir: (.+)$/m, e);
            return t === undefined ? n : pointer((0, r.join)(t, 'commondir'), /^(.+)$/m, t) ?? t;
        }
        function pointer(e, n, t) {
            const s = n.exec(textOf(e) ?? '')?.[1]?.trim();
            return s === undefined || (0, r.isAbsolute)(s) ? s : (0, r.resolve)(t, s);
        }
        function textOf(e) {
            const n = (0, s.b)(e, {
                atMost: f,
                noLink: true
            });
            return n.ok ? n.bytes.toString('utf8') : undefined;
        }
    }),
    2855: (function (e, n, t) {
        t.d(n, {
            Qj: ()=>checkCondition,
            BU: ()=>checkTemplate,
            Ts: ()=>conditionSource,
            F9: ()=>evaluateCondition,
            M1: ()=>evaluateTemplate,
            Rt: ()=>usesStatusFunction
        });
        var r = t(4662);
        var s = t(1024);
        var i = t(3540);
        /*! ./lib/bundle/expressions/bounded-functions.js */ const o = 25 * 1024 * 1024;
        const a = {
            format (e, ...n) {
                const t = e?.coerceString() ?? '';
                const r = Math.max(0, ...n.map((e)=>e.coerceString().length));
                return t.length + (t.split('{').length - 1) * r;
            },
            join (e, n) {
                const t = e !== undefined && 'values' in e ? e.values().length : 0;
                return t * (n?.coerceString().length ?? 1);
            }
        };
        const u = Object.entries(a).flatMap(([e, n])=>{
            const t = r.j7[e];
            if (t === undefined) return [];
            const call = (...r)=>{
                if (n(...r) > o) throw new Error(`the value of ${e} would be longer than 25 MiB`);
                return t.call(...r);
            };
            return [
                [
                    e,
                    {
                        ...t,
                        call
                    }
                ]
            ];
        });
        var c = t(616);
        var d = t(1208);
        var l = t(6024);
        /*! ./lib/bundle/expressions/evaluate.js */ function checkTemplate(e, n, t) {
            if (!(0, d.x9)(e)) return [];
            return (0, d.OD)(e).flatMap((e)=>{
                if (e.kind === 'literal') return [];
                if (e.kind === 'unclosed') return [
                    unclosedAt(e.start)
                ];
                return checkExpression(e, c.T6, n, t);
            });
        }
        function checkCondition(e, n, t) {
            const r = (0, d.rI)(e);
            if (r.kind === 'unclosed') return [
                unclosedAt(r.start)
            ];
            if (r.kind === 'mixed') return [
                (0, s.U4)(s.AR(), {
                    start: 0,
                    end: e.length
                })
            ];
            return checkExpression(r, [
                ...c.T6,
                ...c.cp
            ], n, t);
        }
        function evaluateTemplate(e, n) {
            if (!(0, d.x9)(e)) return {
                ok: true,
                value: e
            };
            let t = '';
            for (const r of (0, d.OD)(e)){
                if (r.kind === 'literal') {
                    t += r.text;
                    continue;
                }
                if (r.kind === 'unclosed') return {
                    ok: false,
                    problem: s.At().message
                };
                const e = evaluate(r.source, n);
                if (!e.ok) return e;
                t += e.value.coerceString();
                if (t.length > f) return {
                    ok: false,
                    problem: s.Wh(r.source.trim()).message
                };
            }
            return {
                ok: true,
                value: t
            };
        }
        const f = 1024 * 1024;
        function evaluateCondition(e, n) {
            if (e === undefined) return {
                ok: true,
                value: n.status.success()
            };
            const t = (0, d.rI)(e);
            if (t.kind === 'unclosed') return {
                ok: false,
                problem: s.At().message
            };
            if (t.kind === 'mixed') return {
                ok: false,
                problem: s.AR().message
            };
            if (!usesStatusFunction(e) && !n.status.success()) return {
                ok: true,
                value: false
            };
            const r = evaluate(t.source, n);
            return r.ok ? {
                ok: true,
                value: (0, l.zz)(r.value)
            } : r;
        }
        function conditionSource(e) {
            const n = (0, d.rI)(e);
            return (n.kind === 'expression' ? n.source : e).trim();
        }
        function usesStatusFunction(e) {
            const n = (0, d.rI)(e);
            if (n.kind !== 'expression') return false;
            const { functions: t } = (0, c.Jn)(n.source, n.start);
            return t.some(({ name: e })=>c.cp.includes(e.toLowerCase()));
        }
        function unclosedAt(e) {
            return (0, s.U4)(s.At(), {
                start: e,
                end: e + 3
            });
        }
        function checkExpression({ source: e, start: n }, t, r, o) {
            const a = (0, c.Jn)(e, n);
            const u = [];
            for (const e of a.functions){
                const n = checkFunction(e.name, t);
                if (n !== undefined) u.push((0, s.U4)(n, e));
            }
            for (const e of a.contexts){
                if (isOneOf(e.name, r)) continue;
                const n = (0, i.p)(e.name, [
                    ...r,
                    'true',
                    'false',
                    'null'
                ]);
                u.push((0, s.U4)(s.Ut(e.name, r, n), e));
            }
            if (o !== undefined) u.push(...a.needs.flatMap((e)=>checkNeed(e, o)));
            if (a.problem !== undefined) u.push(a.problem);
            return u.sort((e, n)=>e.start - n.start);
        }
        function checkFunction(e, n) {
            if (isOneOf(e, n)) return undefined;
            if (isOneOf(e, [
                'hashFiles'
            ])) return s.JN();
            if (isOneOf(e, c.cp)) return s.P9(e);
            return s.$J(e, n, (0, i.p)(e, n));
        }
        function checkNeed(e, n) {
            const t = [];
            if (!isOneOf(e.name, n)) t.push((0, s.U4)(s.Hl(e.name, (0, i.p)(e.name, n)), e));
            const r = [
                'result',
                'outputs'
            ];
            const { property: o } = e;
            if (o !== undefined && !isOneOf(o.name, r)) {
                t.push((0, s.U4)(s.Wg(o.name, (0, i.p)(o.name, r)), o));
            }
            return t;
        }
        function isOneOf(e, n) {
            return n.some((n)=>n.toLowerCase() === e.toLowerCase());
        }
        function evaluate(e, { contexts: n, status: t }) {
            const failed = (n)=>({
                    ok: false,
                    problem: `the expression \`${e.trim()}\` failed: ${n}`
                });
            const { tree: s, problem: i } = (0, c.Jn)(e, 0);
            if (s === undefined) return failed(i?.message ?? '');
            const statusFunction = (e, n)=>[
                    e,
                    {
                        name: e,
                        minArgs: 0,
                        maxArgs: 0,
                        call: ()=>new r.p.bo(n())
                    }
                ];
            const o = new Map([
                statusFunction('success', ()=>t.success()),
                statusFunction('failure', ()=>t.failure()),
                statusFunction('cancelled', ()=>t.cancelled()),
                statusFunction('always', ()=>true),
                ...u
            ]);
            try {
                return {
                    ok: true,
                    value: new r.oi(s, new l.xq(n), o).evaluate()
                };
            } catch (e) {
                return failed((0, c.bD)(e));
            }
        }
    }),
    616: (function (e, n, t) {
        t.d(n, {
            Jn: ()=>readExpression,
            T6: ()=>c,
            bD: ()=>messageOf,
            cp: ()=>u
        });
        var r = t(3429);
        var s = t(4662);
        var i = t(2830);
        var o = t(2083);
        var a = t(1024);
        const u = [
            'success',
            'failure',
            'cancelled',
            'always'
        ];
        const c = Object.values(s.j7).map(({ name: e })=>e.replace(/Json$/, 'JSON'));
        function readExpression(e, n) {
            const t = tokensOf(e, n);
            if (!Array.isArray(t)) {
                return {
                    functions: [],
                    contexts: [],
                    needs: [],
                    tree: undefined,
                    problem: t
                };
            }
            const named = (e)=>t.filter((n, r)=>e(t, r)).map(nameOf);
            const r = {
                functions: named(isFunction),
                contexts: named(isContext),
                needs: needsOf(t)
            };
            return {
                ...r,
                ...parse(t, r.contexts, r.functions)
            };
        }
        function tokensOf(e, n) {
            const t = {
                start: n,
                end: n + e.length
            };
            if (e.length > i.dM) {
                return (0, a.U4)(a.T7(i.dM), t);
            }
            let r;
            try {
                ({ tokens: r } = new s.JG(e).lex());
            } catch (i) {
                const t = Number(/ Located at position (\d+) within/.exec(messageOf(i))?.[1] ?? 1) - 1;
                const r = /^(?:'[^]*|[^\s()[\],]+)/.exec(e.slice(t))?.[0] ?? '';
                const s = n + t;
                return (0, a.U4)(a.Oh(r), {
                    start: s,
                    end: s + r.length
                });
            }
            if (r.length === 1) return (0, a.U4)(a.OI(), t);
            let o = 0;
            return r.map((t)=>{
                const r = t.lexeme === '' ? e.length : e.indexOf(t.lexeme, o);
                o = r + t.lexeme.length;
                return withPlace(t, {
                    start: n + r,
                    end: n + o
                });
            });
        }
        function withPlace(e, n) {
            if (e.type !== o.ks.STRING) return {
                ...e,
                place: n
            };
            return {
                ...e,
                place: n,
                value: e.lexeme.slice(1, -1).replaceAll("''", "'")
            };
        }
        function parse(e, n, t) {
            const i = t.map(({ name: e })=>{
                const n = u.includes(e.toLowerCase()) ? 0 : Number.MAX_SAFE_INTEGER;
                return {
                    name: e,
                    minArgs: 0,
                    maxArgs: n
                };
            });
            try {
                const t = n.map(({ name: e })=>e);
                return {
                    tree: new s.iX(e, t, i).parse(),
                    problem: undefined
                };
            } catch (i) {
                const n = (0, r.isNativeError)(i) && 'pos' in i ? i.pos : undefined;
                const t = e.find(({ range: e })=>e.start === n);
                const s = t?.place ?? e[0]?.place ?? {
                    start: 0,
                    end: 0
                };
                return {
                    tree: undefined,
                    problem: (0, a.U4)(grammarProblem(messageOf(i), t), s)
                };
            }
        }
        function grammarProblem(e, n) {
            const t = n?.lexeme ?? '';
            if (e.startsWith('Exceeded')) return a.D7(i.VP);
            if (e.startsWith('Even')) return a.Q2();
            if (e.startsWith('Too ')) {
                const n = s.j7[t.toLowerCase()];
                const r = n?.maxArgs ?? 0;
                const i = e.startsWith('Too few') ? 'few' : 'many';
                return a.o3(t, i, n?.minArgs ?? 0, r > 200 ? undefined : r);
            }
            if (e.startsWith('Unexpected end') || n?.type === o.ks.EOF) return a.Gy();
            return a.Oh(t);
        }
        function needsOf(e) {
            return e.flatMap(({ lexeme: n }, t)=>{
                if (!isContext(e, t) || n.toLowerCase() !== 'needs') return [];
                const r = propertyAt(e, t + 1);
                return r === undefined ? [] : [
                    {
                        ...r.name,
                        property: propertyAt(e, r.next)?.name
                    }
                ];
            });
        }
        function propertyAt(e, n) {
            const [t, r, s] = e.slice(n, n + 3);
            if (t?.type === o.ks.DOT && r?.type === o.ks.IDENTIFIER) {
                return {
                    name: {
                        name: r.lexeme,
                        ...r.place
                    },
                    next: n + 2
                };
            }
            const i = t?.type === o.ks.LEFT_BRACKET && s?.type === o.ks.RIGHT_BRACKET;
            if (!i || r?.type !== o.ks.STRING) return undefined;
            return {
                name: {
                    name: String(r.value),
                    ...r.place
                },
                next: n + 3
            };
        }
        function nameOf({ lexeme: e, place: n }) {
            return {
                name: e,
                ...n
            };
        }
        function isFunction(e, n) {
            return isName(e, n) && e[n + 1]?.type === o.ks.LEFT_PAREN;
        }
        function isContext(e, n) {
            return isName(e, n) && e[n + 1]?.type !== o.ks.LEFT_PAREN;
        }
        function isName(e, n) {
            return e[n]?.type === o.ks.IDENTIFIER && e[n - 1]?.type !== o.ks.DOT;
        }
        function messageOf(e) {
            return (0, r.isNativeError)(e) ? e.message : String(e);
        }
    }),
    6024: (function (e, n, t) {
        t.d(n, {
            xq: ()=>Contexts,
            zz: ()=>isTruthy
        });
        var r = t(4662);
        let JsonDictionary = class JsonDictionary extends r.p.bT {
            #json;
            #seen = new Map();
            constructor(e){
                super();
                this.#json = e;
            }
            get(e) {
                const n = e.toLowerCase();
                const t = Object.hasOwn(this.#json, e) ? e : Object.keys(this.#json).find((e)=>e.toLowerCase() === n);
                if (t === undefined) return undefined;
                let r = this.#seen.get(t);
                if (r === undefined) this.#seen.set(t, r = valueOf(this.#json[t] ?? null));
                return r;
            }
            values() {
                return this.pairs().map(({ value: e })=>e);
            }
            pairs() {
                return Object.keys(this.#json).map((e)=>({
                        key: e,
                        value: this.get(e) ?? new r.p.Uv()
                    }));
            }
        };
        let Contexts = class Contexts extends JsonDictionary {
            get(e) {
                return super.get(e) ?? new r.p.Uv();
            }
        };
        function valueOf(e) {
            if (e === null) return new r.p.Uv();
            if (typeof e === 'string') return new r.p.uQ(e);
            if (typeof e === 'number') return new r.p.Q9(e);
            if (typeof e === 'boolean') return new r.p.bo(e);
            if (Array.isArray(e)) {
                const n = new r.p.O3();
                for (const t of e)n.add(valueOf(t));
                return n;
            }
            return new JsonDictionary(e);
        }
        function isTruthy(e) {
            if (e instanceof r.p.bo) return e.value;
            if (e instanceof r.p.Q9) return e.value !== 0 && !Number.isNaN(e.value);
            if (e instanceof r.p.uQ) return e.value !== '';
            return !(e instanceof r.p.Uv);
        }
    }),
    8934: (function (e, n, t) {
        t.d(n, {
            i: ()=>matrixVariable,
            v: ()=>matrixText
        });
        function matrixVariable(e) {
            return `MATRIX_${e.toUpperCase().replace(/[^A-Z0-9_]/g, '_')}`;
        }
        function matrixText(e) {
            if (e === null) return '';
            return typeof e === 'object' ? JSON.stringify(e) : String(e);
        }
    }),
    1024: (function (e, n, t) {
        t.d(n, {
            $J: ()=>unknownFunction,
            AR: ()=>textAroundCondition,
            At: ()=>unclosedExpression,
            D7: ()=>expressionTooDeep,
            Gy: ()=>expressionEndsEarly,
            Hl: ()=>unknownNeed,
            JN: ()=>unsupportedHashFiles,
            OI: ()=>emptyExpression,
            Oh: ()=>unexpectedSymbol,
            P9: ()=>statusFunctionOutsideIf,
            Q2: ()=>evenArgumentsOfCase,
            T7: ()=>expressionTooLong,
            U4: ()=>complaint,
            Ut: ()=>unknownContext,
            Wg: ()=>unknownNeedProperty,
            Wh: ()=>valueTooLong,
            Wu: ()=>expressionDiagnostic,
            o3: ()=>wrongArgumentCount
        });
        var r = t(5107);
        function complaint(e, { start: n, end: t }) {
            return {
                message: e.message,
                diagnostic: e,
                start: n,
                end: t
            };
        }
        function expressionDiagnostic(e, n) {
            return {
                ...n.diagnostic,
                span: spanWithin(e, n.start, n.end)
            };
        }
        function spanWithin({ value: e, span: n }, t, r) {
            const s = n.file.text.slice(n.start, n.end);
            const i = s.indexOf(e);
            if (i === -1) return n;
            const o = n.start + i;
            return {
                file: n.file,
                start: o + t,
                end: o + Math.max(r, t + 1)
            };
        }
        const list = (e)=>e.map((e)=>`\`${e}\``).join(', ');
        const s = {
            secrets: 'give the value to the Action in its `env`, name the variable under `secrets`, and use `env.NAME`',
            steps: 'tasks are not steps: use `needs.<id>.outputs.<name>`',
            jobs: 'use `needs.<id>.result` and `needs.<id>.outputs.<name>`',
            job: 'use `success()` and `failure()`, or `needs.<id>.result`',
            vars: 'give the value to the Action in its `env`, and use `env.NAME`',
            inputs: 'give the value to the Action in its `env`, and use `env.NAME`',
            strategy: 'use `matrix`'
        };
        function unknownContext(e, n, t) {
            return (0, r.CC)('error', 'unknown-context', `there is no context \`${e}\` here; there are ${list(n)}`, undefined, {
                ...helpWith(s[e.toLowerCase()] ?? didYouMean(t))
            });
        }
        function unknownFunction(e, n, t) {
            return (0, r.CC)('error', 'unknown-function', `there is no function \`${e}\`; there are ${list(n)}`, undefined, {
                ...helpWith(didYouMean(t === undefined ? undefined : `${t}()`))
            });
        }
        function unsupportedHashFiles() {
            return (0, r.CC)('error', 'unsupported-hash-files', '`hashFiles()` is not supported here', undefined, {
                help: 'let a task compute the hash and write it to $GITHUB_OUTPUT, and use `needs.<id>.outputs.<name>`'
            });
        }
        function statusFunctionOutsideIf(e) {
            return (0, r.CC)('error', 'status-function-outside-if', `\`${e}()\` can be used in \`if\` alone`, undefined, {
                help: 'the result of a task that this one needs is `needs.<id>.result`'
            });
        }
        function wrongArgumentCount(e, n, t, s) {
            const i = s === 0 ? 'no arguments' : s === t ? `${t} arguments` : s === undefined ? `at least ${t} arguments` : `${t} to ${s} arguments`;
            return (0, r.CC)('error', 'wrong-argument-count', `too ${n} arguments: \`${e}()\` takes ${i.replace(/^1 arguments/, '1 argument')}`);
        }
        function evenArgumentsOfCase() {
            return (0, r.CC)('error', 'even-arguments-of-case', '`case()` takes pairs of condition and value and then a last value: an odd number of arguments', undefined, {
                help: 'add the value for the case that no condition holds'
            });
        }
        function unexpectedSymbol(e) {
            const n = e.length > 60 ? `${e.slice(0, 60)}\u2026` : e;
            return (0, r.CC)('error', 'unexpected-symbol', `\`${n}\` is not expected here`, undefined, helpWith(adviceForSymbol(e)));
        }
        function adviceForSymbol(e) {
            if (e.startsWith('"')) return "strings stand in single quotes: 'main'";
            if (e.startsWith("'")) return "the string is not closed; a single quote within a string is written twice: 'it''s'";
            if (e === '=' || e === '===') return 'did you mean `==`?';
            if (e === '&' || e === '|') return `did you mean \`${e}${e}\`?`;
            if (e.startsWith('$')) return 'names stand as they are, without `$` and without braces';
            if (/^[+*/%-]/.test(e)) return 'expressions do not compute: there is no arithmetic in this language';
            return undefined;
        }
        function expressionEndsEarly() {
            return (0, r.CC)('error', 'expression-ends-early', 'the expression ends where more is expected');
        }
        function expressionTooDeep(e) {
            return (0, r.CC)('error', 'expression-too-deep', `the expression is nested deeper than ${e}`);
        }
        function expressionTooLong(e) {
            return (0, r.CC)('error', 'expression-too-long', `the expression is longer than ${e} characters`);
        }
        function valueTooLong(e) {
            return (0, r.CC)('error', 'value-too-long', `the value of \`${e}\` is longer than 1 MiB`);
        }
        function emptyExpression() {
            return (0, r.CC)('error', 'empty-expression', 'an expression is expected, and there is none', undefined, {
                help: "for example `github.ref == 'refs/heads/main'`"
            });
        }
        function unclosedExpression() {
            return (0, r.CC)('error', 'unclosed-expression', 'this `${{` has no closing `}}`', undefined, {
                help: 'a `}}` within a string does not count'
            });
        }
        function textAroundCondition() {
            return (0, r.CC)('error', 'text-around-condition', 'a condition is one expression: text around `${{ }}` would make it always true', undefined, {
                help: 'write the whole condition without `${{ }}`, or put all of it into one'
            });
        }
        function unknownNeed(e, n) {
            return (0, r.CC)('error', 'unknown-need', `this task does not need \`${e}\` directly`, undefined, {
                help: didYouMean(n) ?? `add \`${e}\` to its \`needs\``
            });
        }
        function unknownNeedProperty(e, n) {
            return (0, r.CC)('error', 'unknown-need-property', `a need has no \`${e}\`; there are \`result\` and \`outputs\``, undefined, {
                ...helpWith(didYouMean(n))
            });
        }
        const didYouMean = (e)=>e === undefined ? undefined : `did you mean \`${e}\`?`;
        const helpWith = (e)=>e === undefined ? {} : {
                help: e
            };
    }),
    5432: (function (e, n, t) {
        t.d(n, {
            _$: ()=>lineStarts,
            cL: ()=>lineIndexOf,
            df: ()=>positionOf,
            oZ: ()=>lineText
        });
        const r = new WeakMap();
        function lineStarts(e) {
            let n = r.get(e);
            if (n === undefined) {
                n = e.text.includes('\r') ? startsAfter(e.text, /\r\n|\r|\n/g) : startsAfterLineFeeds(e.text);
                r.set(e, n);
            }
            return n;
        }
        function startsAfter(e, n) {
            return [
                0,
                ...Array.from(e.matchAll(n), (e)=>e.index + e[0].length)
            ];
        }
        function startsAfterLineFeeds(e) {
            const n = [
                0
            ];
            for(let t = e.indexOf('\n'); t !== -1; t = e.indexOf('\n', t + 1))n.push(t + 1);
            return n;
        }
        let s = 0;
        function lineIndexOf(e, n) {
            for(let t = s; t <= s + 1; t++){
                if ((e[t] ?? Infinity) <= n && n < (e[t + 1] ?? Infinity)) return s = t;
            }
            let t = 0;
            let r = e.length - 1;
            while(t < r){
                const s = t + r + 1 >> 1;
                if ((e[s] ?? 0) <= n) t = s;
                else r = s - 1;
            }
            return s = t;
        }
        function positionOf(e) {
            const n = lineStarts(e.file);
            const t = lineIndexOf(n, e.start);
            const r = lineIndexOf(n, e.end);
            return {
                line: t + 1,
                column: e.start - (n[t] ?? 0) + 1,
                endLine: r + 1,
                endColumn: e.end - (n[r] ?? 0) + 1
            };
        }
        function lineText(e, n) {
            const t = lineStarts(e);
            return e.text.slice(t[n - 1] ?? e.text.length, t[n] ?? e.text.length).replace(/[\r\n]+$/, '');
        }
    }),
    768: (function (e, n, t) {
        t.d(n, {
            EQ: ()=>hearSignals,
            FO: ()=>exitCodeOf,
            V1: ()=>unlessInterrupted,
            si: ()=>listenForSignals
        });
        var r = t(4359);
        var s = t(6843);
        var i = t(5094);
        const o = 500;
        function listenForSignals(e) {
            let n;
            let t;
            let r = 0;
            let s = 0;
            const i = [];
            const o = [];
            const a = echoes(e);
            const hear = (e)=>{
                if (a(e) || e === 'SIGHUP' && n !== undefined) return;
                s += 1;
                if (s > 2 && n !== undefined) process.exit(exitCodeOf(n));
                if (n === undefined) {
                    n = e;
                    r = performance.now();
                    for (const n of i)n(e);
                    if (e !== 'SIGQUIT') return;
                }
                if (t !== undefined) return;
                t = e;
                for (const n of o)n(e);
            };
            for (const e of [
                'SIGINT',
                'SIGTERM',
                'SIGHUP',
                'SIGQUIT'
            ])process.on(e, hear);
            return {
                get signal () {
                    return n;
                },
                elapsed: ()=>n === undefined ? 0 : performance.now() - r,
                onFirst (e) {
                    if (n === undefined) i.push(e);
                    else e(n);
                },
                onSecond (e) {
                    if (t === undefined) o.push(e);
                    else e(t);
                }
            };
        }
        function echoes(e) {
            let n = e['npm_lifecycle_event'] === undefined ? 2 : 0;
            let t = 0;
            return (e)=>{
                if (e !== 'SIGINT') return false;
                n += 1;
                if (n === 1) t = performance.now() + o;
                return n === 2 && performance.now() < t;
            };
        }
        function listenForAbort(e) {
            let n = performance.now();
            e?.addEventListener('abort', ()=>n = performance.now(), {
                once: true
            });
            return {
                get signal () {
                    return e?.aborted === true ? 'SIGTERM' : undefined;
                },
                elapsed: ()=>e?.aborted === true ? performance.now() - n : 0,
                onFirst (n) {
                    if (e?.aborted === true) n('SIGTERM');
                    else e?.addEventListener('abort', ()=>n('SIGTERM'), {
                        once: true
                    });
                },
                onSecond () {}
            };
        }
        function unlessInterrupted(e, n) {
            const t = new Promise((e)=>n.onFirst(e));
            let r = false;
            const done = async ()=>{
                const n = await e;
                await hearSignals();
                r = true;
                return n;
            };
            return Promise.race([
                done(),
                t.then((e)=>{
                    if (!r) for (const e of (0, i.LU)(process.pid))(0, s.a7)(e, 'SIGTERM');
                    return e;
                })
            ]);
        }
        async function hearSignals() {
            for(let e = 0; e < 2; e += 1)await new Promise((e)=>setImmediate(e));
        }
        function exitCodeOf(e) {
            return e === 'SIGINT' ? r.h.interrupted : r.h.terminated;
        }
    }),
    4910: (function (e, n, t) {
        t.d(n, {
            Y: ()=>loadPlan
        });
        var r = t(6760);
        var s = t(5107);
        /*! ./lib/bundle/model/keys.js */ const key = (e, n, t, r)=>({
                shape: e,
                doc: n,
                examples: t,
                ...r === undefined ? {} : {
                    default: r
                }
            });
        const i = {
            kind: 'boolean'
        };
        const o = {
            kind: 'string',
            blank: false
        };
        const a = {
            kind: 'text'
        };
        const u = {
            kind: 'duration'
        };
        const c = {
            kind: 'list',
            of: o
        };
        const d = {
            kind: 'one-or-many',
            of: o
        };
        const l = {
            kind: 'map',
            of: a,
            keyName: 'variable'
        };
        const f = {
            kind: 'cron'
        };
        const p = {
            kind: 'integer',
            min: 0,
            max: 255
        };
        const h = {
            id: key(o, 'The id, or a glob over ids.', [
                'lint'
            ]),
            optional: key(i, 'If true, it is no error that nothing has this id.', [
                'true'
            ], '`false`')
        };
        const m = {
            kind: 'one-or-many',
            of: {
                kind: 'either',
                of: [
                    o,
                    {
                        kind: 'object',
                        keys: h,
                        requires: [
                            'id'
                        ]
                    }
                ]
            }
        };
        const g = {
            'max-attempts': key({
                kind: 'integer',
                min: 1
            }, 'Attempts in all, the first one included.', [
                '3'
            ], '`1`'),
            'initial-delay': key(u, 'Pause before the second attempt.', [
                '2s'
            ], '`1s`'),
            backoff: key({
                kind: 'number',
                min: 1
            }, 'Each pause is this many times the one before.', [
                '2'
            ], '`2`'),
            'max-delay': key(u, 'No pause is longer.', [
                '30s'
            ], '`60s`'),
            jitter: key(i, 'Vary each pause at random between half of it and the whole.', [
                'false'
            ], '`true`'),
            on: key({
                kind: 'one-or-many',
                of: {
                    kind: 'either',
                    of: [
                        o,
                        p,
                        {
                            kind: 'object',
                            keys: {
                                output: key({
                                    kind: 'regex'
                                }, 'A regular expression that a line of the output matches.', [
                                    "'ECONNRESET'"
                                ])
                            },
                            requires: [
                                'output'
                            ]
                        }
                    ]
                }
            }, 'What is worth another attempt: `failed`, `timeout`, `error`, exit codes, signals such as `SIGSEGV`, or `{ output: regex }`.', [
                '[timeout, 75, SIGSEGV]',
                "{ output: 'ECONNRESET' }"
            ], '`[failed, timeout]`')
        };
        const k = {
            id: key(o, 'Unique name of the task.', [
                'build'
            ], "the map key, or the script's workspace-relative path"),
            name: key(o, 'What people read in place of the id. Expressions are allowed.', [
                'Unit tests'
            ], 'the id'),
            description: key(o, 'One line for people.', [
                'Builds the container'
            ], "the script's docstring or first comment"),
            script: key(o, "Path of a script in the workspace. It is run by its interpreter, never through a shell.", [
                "scripts/build.py"
            ]),
            run: key(o, 'Inline shell. Expressions are an error here: pass values through `env`.', [
                'npm test'
            ]),
            shell: key(o, '`bash`, `sh`, `pwsh`, `python`, or a template with `{0}`, as in GitHub workflows.', [
                'sh',
                "'perl {0}'"
            ], '`bash`'),
            args: key({
                kind: 'list',
                of: a
            }, "Arguments of `script`, given as they are.", [
                "[--level, '3']"
            ], '`[]`'),
            env: key(l, 'Environment variables. Maps of several levels merge key by key.', [
                '{ LOG_LEVEL: debug }'
            ], '`{}`'),
            'working-directory': key(o, 'Folder in the workspace in which the task runs.', [
                'packages/api'
            ], 'the workspace'),
            needs: key(m, 'Ids or globs of the tasks that must have succeeded before. `{ id, optional: true }` need not exist. A glob must match something; a task never needs itself.', [
                '[lint, "scripts/db/*"]',
                '{ id: seed, optional: true }'
            ], '`[]`'),
            after: key(m, 'Order only: waits for these if they are in this run, whatever their result.', [
                '[cleanup]'
            ], '`[]`'),
            if: key({
                kind: 'either',
                of: [
                    {
                        kind: 'expression'
                    },
                    i
                ]
            }, 'A GitHub expression. Without a status function `success() && (\u2026)` is meant.', [
                'failure()',
                "github.ref == 'refs/heads/main'"
            ], '`success()`'),
            skip: key({
                kind: 'either',
                of: [
                    {
                        kind: 'literal',
                        value: true
                    },
                    o
                ]
            }, '`true`, or the reason: never run, reported as skipped.', [
                'true',
                "'until the API is back'"
            ]),
            timeout: key(u, 'Time limit of one attempt.', [
                '5m',
                '90'
            ], "`60s` for scripts, `10m` for `run`"),
            'idle-timeout': key(u, 'Ends an attempt that has printed nothing for so long.', [
                '30s'
            ]),
            'kill-after': key(u, 'Time between SIGTERM and SIGKILL.', [
                '10s'
            ], '`5s`'),
            retry: key({
                kind: 'either',
                of: [
                    {
                        kind: 'integer',
                        min: 0
                    },
                    {
                        kind: 'object',
                        keys: g
                    }
                ]
            }, 'How many times to try again, or a mapping.', [
                '2',
                '{ max-attempts: 3, initial-delay: 2s }'
            ], '`0`'),
            'allowed-exit-codes': key({
                kind: 'list',
                of: p,
                minItems: 1
            }, 'Exit codes that count as passed.', [
                '[0, 3]'
            ], '`[0]`'),
            'continue-on-error': key({
                kind: 'either',
                of: [
                    i,
                    {
                        kind: 'object',
                        keys: {
                            'exit-codes': key({
                                kind: 'list',
                                of: p,
                                minItems: 1
                            }, 'Only these exit codes are allowed failures.', [
                                '[1]'
                            ])
                        },
                        requires: [
                            'exit-codes'
                        ]
                    }
                ]
            }, 'A failure is reported as *allowed*: a warning, a success for those who need it and for the run.', [
                'true',
                '{ exit-codes: [1] }'
            ], '`false`'),
            matrix: key({
                kind: 'map',
                of: {
                    kind: 'any'
                },
                keyName: 'axis'
            }, 'One task for each combination, with `include` and `exclude` as in GitHub. Values are in the environment as `MATRIX_<KEY>`.', [
                '{ shard: [1, 2, 3] }'
            ]),
            resources: key({
                kind: 'either',
                of: [
                    {
                        kind: 'list',
                        of: o
                    },
                    {
                        kind: 'map',
                        of: {
                            kind: 'number',
                            above: 0
                        },
                        keyName: 'resource'
                    }
                ]
            }, 'What the task takes from the pools while it runs: a map, or a list of names (1 each).', [
                '{ db-connections: 2 }',
                '[bench]'
            ]),
            priority: key({
                kind: 'either',
                of: [
                    {
                        kind: 'enum',
                        values: [
                            'critical',
                            'high',
                            'normal',
                            'low'
                        ]
                    },
                    {
                        kind: 'integer'
                    }
                ]
            }, 'Among tasks that are ready, higher goes first. `critical` is 100, `high` 10, `normal` 0, `low` -10.', [
                'high',
                '5'
            ], '`normal`'),
            'id-token': key(i, 'Lets the task ask GitHub for an OIDC token.', [
                'true'
            ], '`false`'),
            'memory-limit': key({
                kind: 'size'
            }, 'Address-space limit of the process (POSIX).', [
                '512MiB'
            ]),
            schedule: key(f, "In a run that was started by a schedule, the task is skipped unless it is due. Five fields as in a crontab, or `@daily`; in the time zone of the file's own `schedule` where its entries agree in one, else in UTC.", [
                "'17 3 * * 1'",
                "'@weekly'"
            ]),
            tags: key(d, 'Words to select by: `tag:slow`.', [
                '[slow, nightly]'
            ], '`[]`')
        };
        const without = (e, ...n)=>Object.fromEntries(Object.entries(e).filter(([e])=>!n.includes(e)));
        const y = without(k, 'needs', 'matrix', 'id', "script", 'run');
        const w = without(k, "script", 'run');
        const v = {
            path: key(o, 'Folder, inside the workspace.', [
                "scripts"
            ], "`scripts`"),
            include: key(d, 'Globs relative to `path`.', [
                "['**/*.{sh,py}']"
            ], 'every extension with an interpreter, plus executable files with a shebang'),
            exclude: key(d, 'Globs relative to `path`.', [
                "['**/_*']"
            ], '`[]`'),
            'skip-dirs': key({
                kind: 'either',
                of: [
                    c,
                    {
                        kind: 'object',
                        keys: {
                            add: key(c, 'Names added to the built-in list.', [
                                '[fixtures]'
                            ])
                        },
                        requires: [
                            'add'
                        ]
                    }
                ]
            }, 'Names of folders that are never entered: a list replaces the built-in one, `{ add: [...] }` extends it.', [
                '{ add: [fixtures] }',
                '[node_modules]'
            ], '`.git .hg .svn node_modules __pycache__ .venv venv .tox .mypy_cache .pytest_cache dist build target vendor`'),
            subdirs: key(d, 'Only these direct subfolders.', [
                '[db, release]'
            ], 'all'),
            'max-depth': key({
                kind: 'integer',
                min: 1
            }, '1 = files directly in `path`.', [
                '1'
            ], '`3`'),
            gitignore: key(i, 'What git ignores is not discovered: what a `.gitignore` or `.git/info/exclude` matches, be it tracked or not.', [
                'false'
            ], '`true`')
        };
        const b = {
            cron: key(f, 'Minute, hour, day of the month, month, day of the week, as in a crontab; or `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`.', [
                "'17 3 * * 1-5'"
            ]),
            timezone: key({
                kind: 'timezone'
            }, 'Name of the IANA database.', [
                'Europe/Berlin'
            ], '`UTC`')
        };
        const x = key({
            kind: 'enum',
            values: [
                'read',
                'write',
                'none'
            ]
        }, 'What the token may do.', [
            'read'
        ]);
        const O = key({
            kind: 'enum',
            values: [
                'read',
                'none'
            ]
        }, 'What the token may do.', [
            'read'
        ]);
        const $ = key({
            kind: 'enum',
            values: [
                'write',
                'none'
            ]
        }, 'What the token may do.', [
            'write'
        ]);
        const C = {
            actions: x,
            'artifact-metadata': x,
            attestations: x,
            checks: x,
            'code-quality': x,
            contents: x,
            'copilot-requests': $,
            deployments: x,
            discussions: x,
            drives: x,
            'id-token': $,
            issues: x,
            models: O,
            packages: x,
            pages: x,
            'pull-requests': x,
            'repository-projects': x,
            'security-events': x,
            statuses: x,
            'vulnerability-alerts': O
        };
        const S = {
            image: key(o, 'Container image of the jobs, as GitLab reads it.', [
                'node:24'
            ], "the runner's own"),
            tags: key(c, 'Tags of the runners that may take the jobs.', [
                '[docker, linux]'
            ], '`[]`'),
            stage: key(o, 'One stage for all jobs; their order is told by `needs` alone.', [
                'test'
            ], 'a stage for each level')
        };
        const I = {
            agent: key(o, 'Label of the agents that may take the tasks, or `any`.', [
                'linux'
            ], '`any`'),
            options: key(c, 'Lines of the `options` block of a Declarative pipeline, as Jenkins reads them.', [
                '["timestamps()", "buildDiscarder(logRotator(numToKeepStr: \'20\'))"]'
            ], '`[]`')
        };
        const A = {
            'runs-on': key(d, 'Labels of the runners that may take the jobs.', [
                'ubuntu-24.04',
                '[self-hosted, linux]'
            ], '`ubuntu-latest`'),
            permissions: key({
                kind: 'object',
                keys: C
            }, "What the workflow's token may do: `read`, `write` or `none` for each scope.", [
                '{ contents: read }'
            ], '`{ contents: read }`')
        };
        const T = {
            gitlab: key({
                kind: 'object',
                keys: S
            }, 'For `.gitlab-ci.yml`.', [
                '{ image: node:24 }'
            ]),
            jenkins: key({
                kind: 'object',
                keys: I
            }, 'For the `Jenkinsfile`.', [
                '{ agent: linux }'
            ]),
            github: key({
                kind: 'object',
                keys: A
            }, 'For the workflow.', [
                '{ runs-on: ubuntu-24.04 }'
            ])
        };
        const j = {
            version: key({
                kind: 'integer'
            }, 'Version of this format.', [
                '1'
            ], '`1`'),
            name: key(o, 'Title of the report.', [
                'nightly'
            ], "the config's file name"),
            'max-parallel': key({
                kind: 'either',
                of: [
                    {
                        kind: 'integer',
                        min: 1
                    },
                    {
                        kind: 'enum',
                        values: [
                            'auto'
                        ]
                    }
                ]
            }, 'Tasks at a time. `auto` is the number of CPUs this process may use (cgroup and affinity aware).', [
                '4',
                'auto'
            ], '`auto`'),
            'fail-fast': key(i, 'The first failed task cancels what runs and skips what waits.', [
                'true'
            ], '`false`'),
            timeout: key(u, "The whole run's: what runs then is cancelled, what waits is skipped.", [
                '30m'
            ]),
            env: key(l, 'Environment variables for every task.', [
                '{ CI: "1" }'
            ], '`{}`'),
            defaults: key({
                kind: 'object',
                keys: y
            }, 'Under every task.', [
                '{ timeout: 2m }'
            ]),
            discover: key({
                kind: 'one-or-many',
                of: {
                    kind: 'object',
                    keys: v
                }
            }, "Where scripts are found.", [
                "{ path: scripts }"
            ], "one entry with `path: scripts` where neither `discover` nor `tasks` is given"),
            scripts: key({
                kind: 'map',
                of: {
                    kind: 'object',
                    keys: w
                },
                keyName: 'path or glob'
            }, "Overrides for discovered scripts, by path or glob.", [
                '{ "scripts/db/**": { timeout: 5m } }'
            ], '`{}`'),
            tasks: key({
                kind: 'map',
                of: {
                    kind: 'object',
                    keys: k
                },
                keyName: 'task id'
            }, 'Tasks by hand.', [
                '{ lint: { run: npm run lint } }'
            ], '`{}`'),
            interpreters: key({
                kind: 'map',
                of: {
                    kind: 'one-or-many',
                    of: o,
                    minItems: 1
                },
                keyName: 'extension'
            }, 'Extension to command; replaces or adds to the built-in table.', [
                '{ .py: [uv, run] }'
            ], 'built-in table'),
            resources: key({
                kind: 'map',
                of: {
                    kind: 'number',
                    above: 0
                },
                keyName: 'resource'
            }, 'Pools that tasks take from, with their capacity.', [
                '{ db-connections: 3 }'
            ], '`{}`'),
            secrets: key(c, 'Environment variables whose values are redacted from everything that is stored or printed.', [
                '[DEPLOY_KEY]'
            ], '`[]`'),
            'problem-matchers': key(c, 'Paths of GitHub problem-matcher JSON files, beside the built-in ones.', [
                '[.github/matchers/tsc.json]'
            ], '`[]`'),
            schedule: key({
                kind: 'list',
                of: {
                    kind: 'object',
                    keys: b,
                    requires: [
                        'cron'
                    ]
                }
            }, 'When the pipelines run that are emitted for other systems.', [
                "[{ cron: '17 3 * * 1-5', timezone: Europe/Berlin }]"
            ], '`[]`'),
            emit: key({
                kind: 'object',
                keys: T
            }, 'What only pipelines emitted for other systems have, by target: `gitlab`, `jenkins`, `github`.', [
                '{ gitlab: { image: "node:24" } }'
            ])
        };
        var E = t(9929);
        var M = t(6772);
        var L = t(3540);
        var N = t(5494);
        /*! ./lib/bundle/model/problems/schedule.js */ function invalidCron(e, n) {
            const { message: t, help: r } = wordsFor(e);
            return (0, s.CC)('error', 'invalid-cron', t, n, {
                help: r
            });
        }
        function neverDue(e, n) {
            return (0, s.CC)('error', 'never-due', `${(0, N.h)(e)} never comes: none of these months has such a day`, n, {
                help: 'the fields are minute, hour, day of the month, month, day of the week'
            });
        }
        function unknownTimezone(e, n, t) {
            return (0, s.CC)('error', 'unknown-timezone', `there is no time zone ${(0, N.h)(e)}`, t, {
                help: n === undefined ? 'write a name of the IANA database, such as Europe/Berlin, or UTC' : `did you mean ${(0, N.h)(n)}?`
            });
        }
        function repeatedSchedule(e, n) {
            return (0, s.CC)('warning', 'repeated-schedule', `the times of ${(0, N.h)(e)} stand in this list already`, n);
        }
        const F = 'a schedule has five fields: minute, hour, day of the month, month, day of the week';
        function wordsFor(e) {
            switch(e.kind){
                case 'count':
                    return {
                        message: `${F}; this has ${e.fields}`,
                        help: e.fields > 5 ? 'leave out seconds and years: no engine starts anything by them' : "for example '17 3 * * 1-5', at 3:17 from Monday to Friday"
                    };
                case 'nickname':
                    {
                        const n = (0, L.p)(e.word, M.u);
                        return {
                            message: `a schedule can be ${(0, N.V)(M.u)}, not ${(0, N.h)(e.word)}`,
                            help: n === undefined ? F : `did you mean ${(0, N.h)(n)}?`
                        };
                    }
                case 'dialect':
                    return {
                        message: `not every engine knows \`${e.sign}\` in a schedule`,
                        help: insteadOf(e)
                    };
                case 'value':
                    return {
                        message: `the ${e.field.name} takes ${rangeOf(e.field)}, not ${(0, N.h)(e.word)}`,
                        help: nearWord(e.word, e.field) ?? '`*` is each, `1,3` a list, `1-5` a range, `*/5` each fifth'
                    };
                case 'backwards':
                    {
                        const { field: n, from: t, to: r } = e;
                        return {
                            message: `this range of the ${n.name} goes backwards, from ${t} to ${r}`,
                            help: `over the end of the ${turnOf(n)}, write \`${t}-${n.max},${n.min}-${r}\``
                        };
                    }
                default:
                    {
                        const { field: n, word: t } = e;
                        const r = n.max - n.min;
                        return {
                            message: `a step of the ${n.name} is a number from 1 to ${r}, not ${(0, N.h)(t)}`,
                            help: `steps count anew in each ${turnOf(n)}, so a longer one is not possible`
                        };
                    }
            }
        }
        function insteadOf({ sign: e, field: n }) {
            switch(e === 'L' && n.name !== 'day of the month' ? '' : e){
                case '?':
                    return 'write `*`';
                case 'H':
                    return "it is Jenkins' own: write a minute of your choice, one that is not 0";
                case 'L':
                    return 'for the last day of a month run from the 28th to the 31st, and let the task see whether it is the last';
                default:
                    return 'write the days as numbers, and let the task see whether it is the right one';
            }
        }
        function rangeOf({ min: e, max: n, words: t }) {
            const r = t.length === 0 ? '' : `, or ${t[0] ?? ''} to ${t.at(-1) ?? ''}`;
            return `${e} to ${n}${r}`;
        }
        function nearWord(e, { words: n }) {
            const t = n.find((n)=>n === e.slice(0, 3).toUpperCase()) ?? (0, L.p)(e, n);
            return t === undefined ? undefined : `did you mean ${(0, N.h)(t)}?`;
        }
        function turnOf({ name: e }) {
            const n = {
                minute: 'hour',
                hour: 'day',
                'day of the month': 'month',
                month: 'year',
                'day of the week': 'week'
            };
            return n[e];
        }
        /*! ./lib/bundle/config/signals.js */ const _ = [
            'SIGABRT',
            'SIGALRM',
            'SIGBUS',
            'SIGCHLD',
            'SIGCONT',
            'SIGFPE',
            'SIGHUP',
            'SIGILL',
            'SIGINT',
            'SIGIO',
            'SIGIOT',
            'SIGKILL',
            'SIGPIPE',
            'SIGPOLL',
            'SIGPROF',
            'SIGPWR',
            'SIGQUIT',
            'SIGSEGV',
            'SIGSTKFLT',
            'SIGSTOP',
            'SIGSYS',
            'SIGTERM',
            'SIGTRAP',
            'SIGTSTP',
            'SIGTTIN',
            'SIGTTOU',
            'SIGURG',
            'SIGUSR1',
            'SIGUSR2',
            'SIGVTALRM',
            'SIGWINCH',
            'SIGXCPU',
            'SIGXFSZ'
        ];
        /*! ./lib/bundle/config/check-settings.js */ const P = [
            'bash',
            'sh',
            'pwsh',
            'python'
        ];
        const G = 255;
        function checkSettings(e, n) {
            if (e.id !== undefined) checkId(e.id, n);
            checkVariables(e.env?.value, n);
            checkPlainTexts(e, n);
            const { shell: t, retry: r } = e;
            if (t !== undefined && !isShell(t.value)) {
                n.push(E.L$(t.value, P, (0, L.p)(t.value, P), t.span));
            }
            for (const { value: e, span: t } of (typeof r?.value === 'object' ? r.value.on?.value : undefined) ?? []){
                if (typeof e !== 'string' || !/^SIG[A-Z0-9]+$/.test(e) || _.includes(e)) continue;
                n.push(E.X9(e, (0, L.p)(e, _), t));
            }
        }
        function checkPlainTexts({ id: e, description: n, shell: t, tags: r, matrix: s }, i) {
            const o = [];
            if (e !== undefined) o.push([
                'id',
                e
            ]);
            if (n !== undefined) o.push([
                "description",
                n
            ]);
            if (t !== undefined) o.push([
                'shell',
                t
            ]);
            for (const e of r?.value ?? [])o.push([
                'tags',
                e
            ]);
            for (const { value: e } of s?.value ?? [])if (Array.isArray(e.value)) o.push([
                'matrix',
                e
            ]);
            for (const [e, { value: n, span: t }] of o){
                if (holdsBraces(n)) i.push(E.b(e, t));
            }
        }
        function holdsBraces(e) {
            if (typeof e === 'string') return e.includes('${{');
            return typeof e === 'object' && e !== null && Object.values(e).some(holdsBraces);
        }
        function isShell(e) {
            return P.includes(e) || e.includes('${{') || /\S\s.*\{0\}/s.test(e);
        }
        function checkScript(e, n) {
            checkSettings(e, n);
            if (e.shell !== undefined) n.push(E.u_(e.shell.keySpan));
        }
        function checkTask({ key: e, value: n }, t) {
            checkId(e, t);
            checkSettings(n.value, t);
            const { script: r, run: s, args: i, shell: o } = n.value;
            if (r !== undefined && s !== undefined) {
                const [e, n] = r.keySpan.start < s.keySpan.start ? [
                    {
                        name: "script",
                        span: r.keySpan
                    },
                    s
                ] : [
                    {
                        name: 'run',
                        span: s.keySpan
                    },
                    r
                ];
                t.push(E.K4(n.keySpan, e));
            }
            if (i !== undefined && r === undefined) {
                t.push(E.V7(s !== undefined, i.keySpan));
            }
            if (o !== undefined && s === undefined) t.push(E.u_(o.keySpan));
            if (s !== undefined) checkRun(s, t);
        }
        function checkVariables(e, n) {
            for (const { key: t } of e ?? [])checkVariable(t, n);
        }
        function checkVariable({ value: e, span: n }, t) {
            if (e !== '' && !/[=\p{Cc}]/u.test(e)) return;
            t.push(E.Xm(e, n));
        }
        function checkId({ value: e, span: n }, t) {
            const r = reasonAgainstId(e);
            if (r !== undefined) t.push(E.AX(e, r, n));
        }
        function reasonAgainstId(e) {
            if (e.trim() === '') return 'must not be empty';
            if (e.length > G) return `is at most ${G} characters long, and this one has ${e.length}`;
            if (e !== e.trim()) return 'does not begin or end with a blank';
            return /[\p{Cc}\u2028\u2029]/u.test(e) ? 'holds no line breaks and control characters' : undefined;
        }
        function checkRun({ value: e, span: n }, t) {
            if (!e.includes('${{')) return;
            const r = n.file.text.slice(n.start, n.end);
            const s = Array.from(r.matchAll(/\$\{\{(?:[^}]|\}(?!\}))*\}\}|\$\{\{/g));
            for (const e of s){
                const r = n.start + e.index;
                t.push(E.Hj(e[0], {
                    file: n.file,
                    start: r,
                    end: r + e[0].length
                }));
            }
            if (s.length === 0) t.push(E.Hj(e, n));
        }
        /*! ./lib/bundle/config/describe-node.js */ function descriptionOf(e) {
            if (e.kind === 'list') return 'a list';
            if (e.kind === 'map') return 'a mapping';
            if (e.kind === 'broken' || e.value === null) return e.kind === 'scalar' && e.text !== '' ? `\`${e.text}\`` : 'nothing';
            if (typeof e.value === 'number') return `the number ${e.text}`;
            return typeof e.value === 'boolean' ? `\`${e.text}\`` : `the text ${(0, N.h)(e.value)}`;
        }
        /*! ./lib/bundle/config/familiar-names.js */ const z = {
            attempts: [
                'max-attempts',
                'retry'
            ],
            before: [
                'needs'
            ],
            cmd: [
                'run'
            ],
            cmds: [
                'run'
            ],
            command: [
                'run',
                "script"
            ],
            commands: [
                'run'
            ],
            concurrency: [
                'max-parallel'
            ],
            condition: [
                'if'
            ],
            cron: [
                'schedule'
            ],
            crontab: [
                'schedule'
            ],
            cwd: [
                'working-directory'
            ],
            delay: [
                'initial-delay',
                'retry'
            ],
            dependencies: [
                'needs'
            ],
            'depends-on': [
                'needs'
            ],
            depends: [
                'needs'
            ],
            deps: [
                'needs'
            ],
            dir: [
                'working-directory',
                'path'
            ],
            directory: [
                'working-directory',
                'path'
            ],
            environment: [
                'env'
            ],
            exec: [
                'run'
            ],
            file: [
                "script"
            ],
            folder: [
                'path'
            ],
            ignore: [
                'exclude'
            ],
            'ignore-errors': [
                'continue-on-error'
            ],
            'allow-failure': [
                'continue-on-error'
            ],
            jobs: [
                'tasks'
            ],
            label: [
                'name'
            ],
            labels: [
                'tags'
            ],
            memory: [
                'memory-limit'
            ],
            parallel: [
                'max-parallel'
            ],
            pools: [
                'resources'
            ],
            requires: [
                'needs'
            ],
            retries: [
                'retry'
            ],
            root: [
                'path'
            ],
            steps: [
                'tasks'
            ],
            strategy: [
                'matrix'
            ],
            'time-zone': [
                'timezone'
            ],
            'timeout-minutes': [
                'timeout'
            ],
            title: [
                'name'
            ],
            triggers: [
                'schedule'
            ],
            tz: [
                'timezone'
            ],
            variables: [
                'env'
            ],
            vars: [
                'env'
            ],
            when: [
                'if'
            ],
            workdir: [
                'working-directory'
            ]
        };
        function familiarName(e, n) {
            const t = e.toLowerCase().replaceAll('_', '-');
            const r = Object.hasOwn(z, t) ? z[t] : undefined;
            return r?.find((e)=>n.includes(e));
        }
        var R = t(7844);
        /*! ./lib/bundle/text/size.js */ const W = {
            '': 1,
            b: 1,
            kb: 1e3,
            mb: 1e6,
            gb: 1e9,
            tb: 1e12,
            kib: 2 ** 10,
            mib: 2 ** 20,
            gib: 2 ** 30,
            tib: 2 ** 40
        };
        const D = 50;
        function parseSize(e) {
            if (e.length > D) return undefined;
            const n = /^\s*(\d+\.?\d*|\.\d+) *([a-z]*)\s*$/i.exec(e);
            const t = Math.round(Number(n?.[1]) * (W[(n?.[2] ?? '').toLowerCase()] ?? Number.NaN));
            return t >= 1 && t <= Number.MAX_SAFE_INTEGER ? t : undefined;
        }
        /*! ./lib/bundle/text/time-zone.js */ function isTimeZone(e) {
            const n = timeZones();
            if (n.includes(e)) return true;
            const t = e.toLowerCase();
            if (n.some((e)=>e.toLowerCase() === t) || !/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+$/.test(e)) {
                return false;
            }
            try {
                return new Intl.DateTimeFormat('en', {
                    timeZone: e
                }).resolvedOptions().timeZone !== '';
            } catch  {
                return false;
            }
        }
        function timeZones() {
            return [
                'UTC',
                ...Intl.supportedValuesOf('timeZone')
            ];
        }
        /*! ./lib/bundle/config/expectation.js */ function expectationOf(e) {
            switch(e.kind){
                case 'boolean':
                    return '`true` or `false`';
                case 'string':
                case 'text':
                    return 'a text';
                case 'integer':
                    return `a whole number${expectation_rangeOf(e)}`;
                case 'number':
                    return e.above === undefined ? `a number${expectation_rangeOf(e)}` : `a number above ${e.above}`;
                case 'duration':
                    return 'a duration';
                case 'size':
                    return 'a size';
                case 'regex':
                    return 'a regular expression';
                case 'cron':
                    return 'a schedule of five fields';
                case 'timezone':
                    return 'the name of a time zone';
                case 'expression':
                    return 'an expression';
                case 'enum':
                    return (0, N.V)(e.values.map((e)=>`\`${e}\``));
                case 'literal':
                    return `\`${e.value}\``;
                case 'any':
                    return 'a value';
                case 'list':
                    return 'a list';
                case 'map':
                case 'object':
                    return 'a mapping';
                case 'either':
                    return (0, N.V)(e.of.map(expectationOf));
                default:
                    return `${expectationOf(e.of)}, or a list of such`;
            }
        }
        function expectation_rangeOf({ min: e, max: n }) {
            if (e === undefined) return n === undefined ? '' : ` up to ${n}`;
            return n === undefined ? ` from ${e}` : ` from ${e} to ${n}`;
        }
        /*! ./lib/bundle/config/read-scalar.js */ function checkCharacters(e, n) {
            if (e.includes('\0')) return E.m6(n);
            return e.isWellFormed() ? undefined : E.v8(n);
        }
        function readScalar(e, n, t, r) {
            const { value: s, text: i, span: o } = n;
            const a = typeof s === 'string' ? checkCharacters(s, o) : undefined;
            if (a !== undefined) {
                r.push(a);
                return undefined;
            }
            const located = (e)=>({
                    value: e,
                    span: o
                });
            const refused = (e)=>{
                r.push(e);
                return undefined;
            };
            const wrong = ()=>refused(wrongType(n, t));
            switch(e.kind){
                case 'boolean':
                    return typeof s === 'boolean' ? located(s) : wrong();
                case 'literal':
                    return s === e.value ? located(s) : wrong();
                case 'text':
                    return s === null ? wrong() : located(typeof s === 'string' ? s : i);
                case 'string':
                    if (typeof s !== 'string') return wrong();
                    if (e.blank === false && s.trim() === '') return refused(E.BI(t.name, t.example, o));
                    return located(s);
                case 'expression':
                    return typeof s === 'string' ? located(s) : wrong();
                case 'regex':
                    {
                        if (typeof s !== 'string') return wrong();
                        const e = compile(s);
                        return typeof e === 'string' ? refused(E.TG(e, o)) : located(s);
                    }
                case 'cron':
                    {
                        if (typeof s !== 'string') return wrong();
                        const e = (0, M.v)(s);
                        if (e.ok) return located(e.cron);
                        if (s.includes('${{')) return refused(E.b(t.name, o));
                        if (s.trim() === '') return refused(E.BI(t.name, t.example, o));
                        if (e.kind === 'never') return refused(neverDue(s, o));
                        return refused(invalidCron(e, partOf(o, s, e)));
                    }
                case 'timezone':
                    {
                        if (typeof s !== 'string') return wrong();
                        if (s.trim() === '') return refused(E.BI(t.name, t.example, o));
                        return isTimeZone(s) ? located(s) : refused(unknownTimezone(s, (0, L.p)(s, timeZones()), o));
                    }
                case 'enum':
                    {
                        if (typeof s !== 'string') return wrong();
                        if (e.values.includes(s)) return located(s);
                        const n = {
                            near: (0, L.p)(s, e.values),
                            example: t.example
                        };
                        return refused(E.Uo(t.name, s, expectationOf(t.whole), n, o));
                    }
                case 'integer':
                case 'number':
                    {
                        if (typeof s !== 'number' || !Number.isFinite(s)) return wrong();
                        const n = s >= (e.min ?? -Infinity) && s <= ('max' in e ? e.max ?? Infinity : Infinity);
                        const r = !('above' in e) || s > (e.above ?? -Infinity);
                        const a = e.kind === 'number' || Number.isSafeInteger(s);
                        if (n && r && a) return located(s);
                        return refused(E.qj(t.name, i, expectationOf(t.whole), t.example, o));
                    }
                case 'duration':
                    {
                        if (typeof s !== 'string' && typeof s !== 'number') return wrong();
                        const e = typeof s === 'number' ? plainNumber(s) : s;
                        const n = (0, R.E9)(e);
                        if (n !== undefined) return located(n);
                        if ((0, R.YE)(e)) return refused(E.oC(t.name, i, o));
                        return refused(E.sf(t.name, i, t.example, o));
                    }
                case 'size':
                    {
                        if (typeof s !== 'string' && typeof s !== 'number') return wrong();
                        const e = parseSize(typeof s === 'number' ? plainNumber(s) : s);
                        return e === undefined ? refused(E.TX(t.name, i, t.example, o)) : located(e);
                    }
                case 'any':
                    return located(s);
                default:
                    return wrong();
            }
        }
        function wrongType(e, { name: n, example: t, whole: r }) {
            if (e.kind === 'scalar' && e.value === null && e.text === '') {
                return E.Qh(n, expectationOf(r), t, e.span);
            }
            if (e.kind === 'scalar' && typeof e.value !== 'string' && takesText(r) && !isLiteralOf(r, e.value)) {
                return E.Rw(n, expectationOf(r), descriptionOf(e), e.text, e.span);
            }
            return E.gQ(n, expectationOf(r), descriptionOf(e), t, e.span);
        }
        function takesText(e) {
            if (e.kind === 'either') return e.of.some(takesText);
            if (e.kind === 'one-or-many') return takesText(e.of);
            return e.kind === 'string' || e.kind === 'text' || e.kind === 'regex';
        }
        function isLiteralOf(e, n) {
            const t = e.kind === 'either' ? e.of : [
                e
            ];
            return t.some((e)=>e.kind === 'literal' && typeof e.value === typeof n);
        }
        function partOf({ file: e, ...n }, t, { start: r, end: s }) {
            const i = e.text.slice(n.start, n.end).indexOf(t);
            if (i === -1 || r >= s) return {
                file: e,
                ...n
            };
            return {
                file: e,
                start: n.start + i + r,
                end: n.start + i + s
            };
        }
        function plainNumber(e) {
            return e.toLocaleString('en-US', {
                useGrouping: false,
                maximumFractionDigits: 20
            });
        }
        function compile(e) {
            try {
                return new RegExp(e);
            } catch (n) {
                const e = typeof n === 'object' && n !== null && 'message' in n ? String(n.message) : '';
                return e.replace(/^Invalid regular expression: \/[^]*\/[a-z]*: /, '');
            }
        }
        /*! ./lib/bundle/config/yaml-nodes.js */ function plainValue(e, n = new Map()) {
            if (e.kind === 'broken') return null;
            if (e.kind === 'scalar') {
                return typeof e.value === 'number' && !Number.isFinite(e.value) ? e.text : e.value;
            }
            const t = n.get(e);
            if (t !== undefined) return t;
            const r = e.kind === 'list' ? e.items.map((e)=>plainValue(e, n)) : Object.fromEntries(e.entries.map(({ key: e, value: t })=>[
                    e.value,
                    plainValue(t, n)
                ]));
            n.set(e, r);
            return r;
        }
        /*! ./lib/bundle/config/read-shape.js */ let ShapeReader = class ShapeReader {
            #diagnostics;
            #done = new Map();
            #plainValues = new Map();
            #looked = new Set();
            constructor(e){
                this.#diagnostics = e;
            }
            read(e, n, t) {
                return this.#read(e, n, {
                    name: t,
                    example: undefined,
                    whole: e
                });
            }
            #read(e, n, t) {
                if (n.kind === 'scalar') return this.#readNew(e, n, t);
                let r = this.#done.get(e);
                if (r === undefined) this.#done.set(e, r = new Map());
                if (!r.has(n)) r.set(n, this.#readNew(e, n, t));
                return r.get(n);
            }
            #readNew(e, n, t) {
                if (n.kind === 'broken') return undefined;
                if (e.kind === 'either') {
                    const r = e.of.find((e)=>suits(e, n));
                    return r === undefined ? this.#refused(wrongType(n, t)) : this.#read(r, n, t);
                }
                if (e.kind === 'one-or-many' && n.kind !== 'list') {
                    return {
                        value: this.#readItems(e.of, [
                            n
                        ], t),
                        span: n.span
                    };
                }
                if (e.kind === 'any') {
                    this.#checkScalars(n, this.#looked);
                    return {
                        value: plainValue(n, this.#plainValues),
                        span: n.span
                    };
                }
                if (n.kind === 'list' && (e.kind === 'list' || e.kind === 'one-or-many')) {
                    return this.#readList(e, n, t);
                }
                if (n.kind === 'map' && e.kind === 'map') return {
                    value: this.#readMap(e, n, t),
                    span: n.span
                };
                if (n.kind === 'map' && e.kind === 'object') return this.#readObject(e, n, t);
                if (n.kind === 'scalar') return readScalar(e, n, t, this.#diagnostics);
                return this.#refused(wrongType(n, t));
            }
            #readList(e, { items: n, span: t }, r) {
                if (n.length < (e.minItems ?? 0)) {
                    return this.#refused(E.ck(r.name, r.example, t));
                }
                return {
                    value: this.#readItems(e.of, n, {
                        ...r,
                        whole: e.of
                    }),
                    span: t
                };
            }
            #readItems(e, n, t) {
                const r = [];
                for (const s of n){
                    const n = this.#read(e, s, t) ?? substituteFor(e, s);
                    if (n !== undefined) r.push(n);
                }
                return r;
            }
            #readMap(e, n, { example: t }) {
                const r = [];
                for (const { key: s, value: i } of n.entries){
                    this.#checkText(s.value, s.span);
                    const n = {
                        name: s.value,
                        example: t,
                        whole: e.of
                    };
                    const o = this.#read(e.of, i, n) ?? substituteFor(e.of, i);
                    if (o !== undefined) r.push({
                        key: s,
                        value: o
                    });
                }
                return r;
            }
            #readObject({ keys: e, requires: n = [] }, t, r) {
                const s = {};
                const i = new Set();
                let o = false;
                for (const { key: n, value: r } of t.entries){
                    const t = Object.hasOwn(e, n.value) ? e[n.value] : undefined;
                    if (t === undefined) {
                        const t = Object.keys(e);
                        const r = familiarName(n.value, t) ?? (0, L.p)(n.value, t);
                        this.#diagnostics.push(E.a(n, r, t));
                        if (r === undefined) o = true;
                        else i.add(r);
                        continue;
                    }
                    i.add(n.value);
                    const a = this.#read(t.shape, r, {
                        name: n.value,
                        example: `${n.value}: ${t.examples[0] ?? '\u2026'}`,
                        whole: t.shape
                    });
                    if (a !== undefined) s[n.value] = {
                        value: a.value,
                        span: a.span,
                        keySpan: n.span
                    };
                }
                for (const s of n){
                    if (i.has(s) || o) continue;
                    this.#diagnostics.push(E.aV(s, r.name, e[s]?.examples[0] ?? '\u2026', t.span));
                }
                return n.every((e)=>Object.hasOwn(s, e)) ? {
                    value: s,
                    span: t.span
                } : undefined;
            }
            #checkScalars(e, n) {
                if (e.kind === 'broken' || n.has(e)) return;
                n.add(e);
                if (e.kind === 'list') for (const t of e.items)this.#checkScalars(t, n);
                else if (e.kind === 'map') {
                    for (const { key: t, value: r } of e.entries){
                        this.#checkText(t.value, t.span);
                        this.#checkScalars(r, n);
                    }
                } else {
                    const { text: n, value: t, span: r } = e;
                    this.#checkText(n, r);
                    if (typeof t === 'number' && String(t) !== n) {
                        this.#diagnostics.push(E.GJ(n, t, r));
                    }
                }
            }
            #checkText(e, n) {
                const t = checkCharacters(e, n);
                if (t !== undefined) this.#diagnostics.push(t);
            }
            #refused(e) {
                this.#diagnostics.push(e);
                return undefined;
            }
        };
        function suits(e, n) {
            switch(e.kind){
                case 'boolean':
                    return n.kind === 'scalar' && typeof n.value === 'boolean';
                case 'integer':
                case 'number':
                    return n.kind === 'scalar' && typeof n.value === 'number';
                case 'literal':
                    return n.kind === 'scalar' && n.value === e.value;
                case 'list':
                    return n.kind === 'list';
                case 'map':
                case 'object':
                    return n.kind === 'map';
                default:
                    return n.kind === 'scalar' && typeof n.value === 'string';
            }
        }
        function substituteFor(e, { span: n }) {
            if (e.kind === 'object' && e.requires === undefined) return {
                value: {},
                span: n
            };
            return e.kind === 'number' ? {
                value: Infinity,
                span: n
            } : undefined;
        }
        var U = t(8815);
        /*! ./lib/bundle/model/problems/yaml.js */ function duplicateKey(e, n) {
            return (0, s.CC)('error', 'duplicate-key', `the key ${(0, N.h)(e.value)} occurs twice in this mapping`, e.span, {
                notes: [
                    {
                        message: 'it was first written here',
                        span: n
                    }
                ],
                help: 'keep one of the two, or join their values'
            });
        }
        function tabIndentation(e) {
            return (0, s.CC)('error', 'tab-indentation', 'this line is indented with a tab; YAML allows spaces alone', e, {
                help: 'replace the tabs at the beginning of lines by spaces'
            });
        }
        function wrongIndentation(e) {
            return (0, s.CC)('error', 'wrong-indentation', 'this line is indented like nothing above it', e, {
                help: 'keys of one mapping, and items of one list, begin in the same column'
            });
        }
        function unclosedBracket(e, n) {
            const t = e === '[' ? ']' : '}';
            return (0, s.CC)('error', 'unclosed-bracket', `this \`${e}\` has no closing \`${t}\``, n, {
                help: `add the \`${t}\`, and indent the lines up to it deeper than the key; or quote the value if \`${e}\` belongs to the text`
            });
        }
        function unopenedBracket(e, n) {
            return (0, s.CC)('error', 'unopened-bracket', `nothing was opened that this \`${e}\` could close`, n, {
                help: `delete it, or quote the value if \`${e}\` belongs to the text`
            });
        }
        function unclosedQuote(e, n) {
            return (0, s.CC)('error', 'unclosed-quote', `this text begins with ${e} and never ends`, n, {
                help: `add the closing ${e}; within such a text ${e === "'" ? "a ' is written twice: ''" : String.raw`a " is written \"`}`
            });
        }
        function textAfterQuote(e) {
            return (0, s.CC)('error', 'text-after-quote', 'a value ends with its closing quote, but more follows', e, {
                help: 'put the whole value in quotes of the other kind, or write it as a block on the lines below: `key: |`'
            });
        }
        function textAfterValue(e) {
            return (0, s.CC)('error', 'text-after-value', 'the value before this has ended; this cannot follow it', e, {
                help: 'look for a missing quote, comma or line break just before it'
            });
        }
        function colonInValue(e) {
            return (0, s.CC)('error', 'colon-in-value', 'this value holds a colon and a blank, which would begin a mapping', e, {
                help: 'put the whole value in quotes, or write it as a block on the lines below: `key: |`'
            });
        }
        function missingColon(e, n) {
            const t = /^-[^\s-]/.test(e) ? 'an item of a list is a `-`, a blank and its value' : 'a text of several lines needs quotes, or is written as a block on the lines below: `key: |`';
            return (0, s.CC)('error', 'missing-colon', `expected \`key: value\`, but ${(0, N.h)(e)} is followed by no colon`, n, {
                help: /^[\w.-]+$/.test(e) && !e.startsWith('-') ? `if it is a key, write \`${e}:\`` : t
            });
        }
        function missingBlank(e) {
            return (0, s.CC)('error', 'missing-blank', 'a blank is missing after the colon', e, {
                help: 'write `key: value`'
            });
        }
        function missingComma(e) {
            return (0, s.CC)('error', 'missing-comma', 'a comma is missing before this', e, {
                help: 'items in `[ ]` and `{ }` are separated by commas; a comma within a text needs quotes'
            });
        }
        function extraComma(e) {
            return (0, s.CC)('error', 'extra-comma', 'there is nothing before this comma', e, {
                help: 'delete it'
            });
        }
        function listOnKeyLine(e) {
            return (0, s.CC)('error', 'list-on-key-line', 'a list cannot begin with `-` on the line of its key', e, {
                help: 'put the items on the lines below, or write [a, b]'
            });
        }
        function reservedCharacter(e, n) {
            return (0, s.CC)('error', 'reserved-character', `a text cannot begin with ${(0, N.h)(e)} in YAML`, n, {
                help: 'put the whole value in quotes'
            });
        }
        function invalidEscape(e, n) {
            return (0, s.CC)('error', 'invalid-escape', `${e} means nothing within double quotes`, n, {
                help: String.raw`write \\ for a backslash, or use single quotes, in which it is a letter like any other`
            });
        }
        function multipleDocuments(e) {
            return (0, s.CC)('error', 'multiple-documents', 'a second YAML document begins here; there may be one alone', e, {
                help: 'delete the line, or move what follows into a file of its own'
            });
        }
        function unsupportedDirective(e) {
            return (0, s.CC)('error', 'unsupported-directive', 'a line that begins with `%` directs the YAML reader; none is supported', e, {
                help: 'delete the line; the file is read as YAML 1.2'
            });
        }
        function unknownTag(e, n) {
            return (0, s.CC)('error', 'unknown-tag', `the YAML tag ${(0, N.h)(e)} does not fit its value, or is not supported`, n, {
                help: 'a word that begins with `!` is a tag: if it belongs to the value, put the whole value in quotes'
            });
        }
        function unknownAlias(e, n, t) {
            return (0, s.CC)('error', 'unknown-alias', `no anchor \`&${e}\` stands before this alias`, t, {
                help: n === undefined ? 'a word that begins with `*` repeats an anchor: if it belongs to the value, put the whole value in quotes' : `did you mean \`*${n}\`?`
            });
        }
        function recursiveAlias(e, n) {
            return (0, s.CC)('error', 'recursive-alias', `the alias \`*${e}\` stands within what it repeats, so it has no end`, n);
        }
        function tooManyAliases(e, n) {
            return (0, s.CC)('error', 'too-many-aliases', `with this alias the file repeats more than ${e} values`, n, {
                help: 'write the values out, or repeat smaller ones'
            });
        }
        function nestedTooDeeply(e, n) {
            return (0, s.CC)('error', 'nested-too-deeply', `the file is nested deeper than ${e} levels`, n);
        }
        function fileTooLarge(e, n) {
            return (0, s.CC)('error', 'file-too-large', `the file is larger than ${e}`, n);
        }
        function nulCharacter(e, n) {
            return (0, s.CC)('error', 'nul-character', 'there is a NUL character here, which no program could be given', n, {
                help: e ? 'the file looks like UTF-16: save it as UTF-8' : 'delete it'
            });
        }
        function keyNoText(e) {
            return (0, s.CC)('error', 'key-no-text', 'a key must be a text', e, {
                help: 'a `{{` that belongs to a text needs quotes around the whole value'
            });
        }
        function mergeNoMapping(e) {
            return (0, s.CC)('error', 'merge-no-mapping', 'the merge key `<<` takes mappings alone', e, {
                help: 'for example `<<: *common`, where `&common` is an anchor of a mapping'
            });
        }
        function invalidYaml(e, n) {
            return (0, s.CC)('error', 'invalid-yaml', `this is no valid YAML: ${e}`, n, {
                help: 'if it belongs to a text, put the whole text in quotes'
            });
        }
        /*! ./lib/bundle/config/yaml-errors.js */ const B = new Set([
            'BAD_DQ_ESCAPE',
            'TAG_RESOLVE_FAILED',
            'BAD_COLLECTION_TYPE',
            'BAD_SCALAR_START'
        ]);
        function explainSyntax(e, n, t) {
            const r = n.toSorted((e, n)=>e.start - n.start);
            const s = r.findIndex(({ code: e })=>!B.has(e));
            const i = s === -1 ? r : r.slice(0, s + 1);
            return {
                broken: s !== -1,
                diagnostics: i.map((n)=>explain(e, n, r, t))
            };
        }
        function explain(e, n, t, r) {
            const { file: s, text: i } = e;
            const { start: o, code: a, message: u } = n;
            const span = (e, n)=>({
                    file: s,
                    start: e,
                    end: Math.min(n, i.length)
                });
            const c = span(o, n.end);
            const d = span(o, endOfLine(i, o));
            const l = i.charAt(o);
            if (a === 'BAD_DQ_ESCAPE') {
                const e = /^\\(?:x.{0,2}|u.{0,4}|U.{0,8}|.)?/u.exec(i.slice(o, o + 10))?.[0] ?? '\\';
                return invalidEscape(e, span(o, o + e.length));
            }
            if (a === 'TAG_RESOLVE_FAILED' || a === 'BAD_COLLECTION_TYPE') {
                return unknownTag(i.slice(c.start, c.end), c);
            }
            if (a === 'BAD_SCALAR_START') return reservedCharacter(l, c);
            const f = span(startOfLine(i, o), o);
            const p = /^[ \t]*/.exec(i.slice(f.start, o + 1))?.[0].indexOf('\t') ?? -1;
            if (a === 'TAB_AS_INDENT' || p !== -1) {
                const e = p === -1 ? o : f.start + p;
                return tabIndentation(span(e, e + 1));
            }
            if (r !== undefined && (a === 'MISSING_CHAR' || a === 'BAD_INDENT') && r.start < o) {
                const e = span(r.start, r.start + 1);
                return isQuote(r.mark) ? unclosedQuote(r.mark, e) : unclosedBracket(r.mark, e);
            }
            if (a === 'BLOCK_AS_IMPLICIT_KEY') {
                const n = t.find((e)=>e.start === o && e.code === 'MULTILINE_IMPLICIT_KEY');
                return n === undefined ? colonInValue(d) : wrongIndentation(lineAfter(e, o));
            }
            if (a === 'MULTILINE_IMPLICIT_KEY') {
                const e = /^[^\s:]+:(?=[^\s:])/.exec(i.slice(o, d.end))?.[0];
                const n = o + (e?.length ?? 1) - 1;
                return e === undefined ? missingColon(i.slice(o, d.end), d) : missingBlank(span(n, n + 1));
            }
            if (a === 'BAD_INDENT') {
                const n = lineAt(e, o);
                const t = i.slice(n.start, n.end);
                return /^-[^\s-]/.test(t) ? missingColon(t, n) : wrongIndentation(n);
            }
            if (a === 'MISSING_CHAR') {
                if (u.startsWith('Implicit map keys')) return missingColon(i.slice(c.start, c.end), c);
                if (u.startsWith('Missing , ')) return missingComma(wordAt(e, o));
            }
            if (a === 'UNEXPECTED_TOKEN') {
                if (l === ',') return extraComma(span(o, o + 1));
                if (l === ']' || l === '}') return unopenedBracket(l, span(o, o + 1));
                if (u.includes('block-seq-ind on same line')) return listOnKeyLine(d);
                const e = i.slice(0, o).trimEnd().at(-1) ?? '';
                if (isQuote(e)) return textAfterQuote(d);
                if (u.includes('at node end') || u.includes('in YAML stream')) return textAfterValue(d);
            }
            return invalidYaml(uncapitalised(u), c);
        }
        function isQuote(e) {
            return e === '"' || e === "'";
        }
        function uncapitalised(e) {
            return e.charAt(0).toLowerCase() + e.slice(1);
        }
        function startOfLine(e, n) {
            return n === 0 ? 0 : Math.max(e.lastIndexOf('\n', n - 1), e.lastIndexOf('\r', n - 1)) + 1;
        }
        function endOfLine(e, n) {
            const t = /[\r\n]/.exec(e.slice(n));
            const r = t === null ? e.length : n + t.index;
            return n + e.slice(n, r).trimEnd().length;
        }
        function lineAt({ file: e, text: n }, t) {
            const r = startOfLine(n, t + 1);
            const s = r + (/^[ \t]*/.exec(n.slice(r, r + 1000))?.[0].length ?? 0);
            return {
                file: e,
                start: s,
                end: Math.max(endOfLine(n, s), s)
            };
        }
        function lineAfter(e, n) {
            const t = /\r\n|\r|\n/.exec(e.text.slice(n));
            return lineAt(e, t === null ? n : n + t.index + t[0].length);
        }
        function wordAt({ file: e, text: n }, t) {
            const r = /^[^\s,[\]{}]+/.exec(n.slice(t, t + 200))?.[0].length ?? 1;
            return {
                file: e,
                start: t,
                end: Math.min(t + r, n.length)
            };
        }
        /*! ./lib/bundle/config/yaml-mapping.js */ function readEntries(e, n) {
            const t = ownEntries(e, n);
            if (!e.some((e)=>e.merge)) return [
                ...t.values()
            ];
            const r = new Set(t.keys());
            return e.flatMap((e)=>{
                if (!e.merge) return t.get(e.key.value) === e ? [
                    e
                ] : [];
                return mergedEntries(e, n).filter(({ key: e })=>!r.has(e.value) && r.add(e.value));
            });
        }
        function ownEntries(e, n) {
            const t = new Map();
            for (const r of e){
                if (r.merge) continue;
                const { key: e } = r;
                const s = t.get(e.value);
                if (s === undefined) t.set(e.value, r);
                else n.push(duplicateKey(e, s.key.span));
            }
            return t;
        }
        function mergedEntries({ value: e }, n) {
            const t = e.kind === 'list' ? e.items : [
                e
            ];
            return t.flatMap((e)=>{
                if (e.kind === 'map') return e.entries;
                if (e.kind !== 'broken') n.push(mergeNoMapping(e.span));
                return [];
            });
        }
        /*! ./lib/bundle/config/yaml-tree.js */ const q = 100_000;
        const V = 4;
        const Y = new Set([
            '!',
            ...[
                'str',
                'int',
                'float',
                'bool',
                'null',
                'map',
                'seq'
            ].map((e)=>`tag:yaml.org,2002:${e}`)
        ]);
        function readTree({ file: e, text: n }, t, r) {
            const s = [];
            const i = new Map();
            const o = new Map();
            let a = 0;
            let u = 0;
            let c = false;
            const spanOf = ({ range: t })=>{
                const r = t?.[0] ?? 0;
                let s = t?.[1] ?? r;
                while(s > r && isBlank(n.charCodeAt(s - 1)))s--;
                return {
                    file: e,
                    start: r,
                    end: s
                };
            };
            const read = (e)=>{
                a++;
                const n = r(e);
                const t = n === 'none' ? {} : e;
                const s = spanOf(t);
                if (n === 'alias') return readAlias(t.source ?? '', s);
                if (t.anchor !== undefined) i.set(t.anchor, 'open');
                const c = a + u;
                const d = readValue(n, t, s);
                if (t.anchor !== undefined) {
                    i.set(t.anchor, d);
                    o.set(d, a + u - c + 1);
                }
                return d;
            };
            const readValue = (e, n, t)=>{
                const { items: r = [], source: i = '', value: o, tag: a } = n;
                if (a !== undefined && !Y.has(a)) return {
                    kind: 'broken',
                    span: t
                };
                if (e === 'list') return {
                    kind: e,
                    items: r.map(read),
                    span: t
                };
                if (e === 'map') {
                    const n = r.flatMap(readPair);
                    if (n.length === 0 && r.length > 0) return {
                        kind: 'broken',
                        span: t
                    };
                    return {
                        kind: e,
                        entries: readEntries(n, s),
                        span: t
                    };
                }
                return {
                    kind: 'scalar',
                    value: scalarValue(o),
                    text: i,
                    span: t
                };
            };
            const readPair = (e)=>{
                const { key: n, value: t } = e;
                const r = read(n);
                const i = read(t);
                if (r.kind !== 'scalar' || r.value === null && r.text === '') {
                    if (r.kind !== 'broken') s.push(keyNoText(r.span));
                    return [];
                }
                const o = r.text === '<<' && n.type === 'PLAIN';
                const a = i.kind === 'scalar' && i.span.start === i.span.end;
                return [
                    {
                        key: {
                            value: r.text,
                            span: r.span
                        },
                        value: a ? {
                            ...i,
                            span: r.span
                        } : i,
                        merge: o
                    }
                ];
            };
            const readAlias = (e, n)=>{
                const t = i.get(e);
                if (t === 'open') s.push(recursiveAlias(e, n));
                else if (t === undefined) s.push(unknownAlias(e, (0, L.p)(e, i.keys()), n));
                else {
                    u += o.get(t) ?? 1;
                    const e = q + V * a;
                    if (u <= e) return t;
                    if (!c) s.push(tooManyAliases(e, n));
                    c = true;
                }
                return {
                    kind: 'broken',
                    span: n
                };
            };
            const d = read(t);
            return {
                value: c ? undefined : d,
                diagnostics: s
            };
        }
        function isBlank(e) {
            return e === 0x20 || e === 0x0a || e === 0x0d || e === 0x09;
        }
        function scalarValue(e) {
            return typeof e === 'string' || typeof e === 'number' || typeof e === 'boolean' ? e : null;
        }
        /*! ./lib/bundle/config/yaml-reader.js */ const H = 100;
        const J = 32 * 1024 * 1024;
        const K = 5_000_000;
        const Z = 1000;
        function readYaml(e, n = e.text) {
            const span = (n, t)=>({
                    file: e,
                    start: n,
                    end: t
                });
            const failed = (e)=>({
                    value: undefined,
                    diagnostics: [
                        e
                    ]
                });
            if (n.length > J) return failed(fileTooLarge('32 MiB', span(0, 1)));
            const t = n.indexOf('\0');
            if (t !== -1) return failed(nulCharacter(n.startsWith('\uFFFD\uFFFD'), span(t, t + 1)));
            const r = [];
            const s = composerFor(r);
            const i = [];
            let o;
            try {
                for (const e of tokensOf(n)){
                    if ('refused' in e) {
                        const n = span(e.at, e.at + 1);
                        return failed(e.refused === 'deep' ? nestedTooDeeply(H, n) : fileTooLarge(`${K} words`, n));
                    }
                    if (e.type === 'directive') return failed(unsupportedDirective(span(e.offset, e.offset + 1)));
                    if (e.type === 'document') {
                        if (o !== undefined) return failed(multipleDocuments(documentStart(e, span)));
                        o = e;
                    }
                    i.push(...s.next(e));
                }
                i.push(...s.end(true, n.length));
            } catch (e) {
                if (e !== Q) throw e;
            }
            const [a] = i;
            for (const { pos: e, code: n, message: t } of a?.errors ?? []){
                r.push({
                    start: e[0],
                    end: e[1],
                    code: n,
                    message: t
                });
            }
            const u = o === undefined || r.length === 0 ? undefined : unclosedIn(o);
            const c = explainSyntax({
                file: e,
                text: n
            }, r, u);
            if (a === undefined || c.broken) return {
                value: undefined,
                diagnostics: c.diagnostics
            };
            const d = readTree({
                file: e,
                text: n
            }, a.contents, kindOf);
            return {
                value: d.value,
                diagnostics: [
                    ...c.diagnostics,
                    ...d.diagnostics
                ]
            };
        }
        const Q = new Error('more complaints than anyone reads');
        function composerFor(e) {
            const n = new U.Dk({
                version: '1.2',
                schema: 'core',
                uniqueKeys: false,
                merge: false,
                resolveKnownTags: false,
                prettyErrors: false,
                logLevel: 'silent'
            });
            const onError = (n, t, r, s)=>{
                if (s === true && t !== 'TAG_RESOLVE_FAILED' && t !== 'BAD_COLLECTION_TYPE') return;
                if (e.length >= Z) throw Q;
                e.push({
                    ...extentOf(n),
                    code: t,
                    message: r
                });
            };
            Reflect.set(n, 'onError', onError);
            return n;
        }
        function extentOf(e) {
            if (typeof e === 'number') return {
                start: e,
                end: e + 1
            };
            if ('offset' in e) {
                const n = typeof e.source === 'string' ? e.source.length : 1;
                return {
                    start: e.offset,
                    end: e.offset + Math.max(1, n)
                };
            }
            return {
                start: e[0] ?? 0,
                end: e[1] ?? 0
            };
        }
        function* tokensOf(e) {
            const n = new U.iX();
            let t = 0;
            for (const r of new U.JG().lex(e)){
                yield* n.next(r);
                const s = n.stack.length > H ? 'deep' : ++t > K ? 'long' : undefined;
                if (s === undefined) continue;
                yield {
                    refused: s,
                    at: Math.min(n.offset, e.length - 1)
                };
                return;
            }
            yield* n.end();
        }
        function documentStart(e, n) {
            const t = e.start.find(({ type: e })=>e === 'doc-start');
            const r = t?.offset ?? e.offset;
            return n(r, r + (t?.source.length ?? 1));
        }
        function unclosedIn(e) {
            let n;
            const t = [
                e.value
            ];
            for(let e = t.pop(); t.length > 0 || e !== undefined; e = t.pop()){
                if (e === undefined || e === null) continue;
                const r = 'offset' in e ? e.offset : 0;
                if (e.type === 'single-quoted-scalar' || e.type === 'double-quoted-scalar') {
                    const t = e.source.charAt(0);
                    if (e.source.length < 2 || !e.source.endsWith(t)) n = {
                        start: r,
                        mark: t
                    };
                } else if ('items' in e) {
                    for (const n of e.items)t.push(n.key, n.value);
                    if (e.type === 'flow-collection' && !e.end.some(({ type: e })=>e.startsWith('flow-'))) {
                        n = {
                            start: e.start.offset,
                            mark: e.start.source
                        };
                    }
                }
            }
            return n;
        }
        const kindOf = (e)=>{
            if ((0, U.jn)(e)) return 'scalar';
            if ((0, U.jh)(e)) return 'map';
            if ((0, U.oP)(e)) return 'list';
            return (0, U.Vj)(e) ? 'alias' : 'none';
        };
        /*! ./lib/bundle/config/read-config.js */ const X = 1;
        function readConfig(e) {
            const n = e.text.startsWith('\uFEFF') ? {
                ...e,
                text: e.text.slice(1)
            } : e;
            const t = [];
            const r = readYaml(n);
            t.push(...r.diagnostics);
            const s = r.value;
            if (s === undefined || s.kind === 'broken') return {
                value: undefined,
                diagnostics: t
            };
            if (s.kind === 'scalar' && s.value === null) return {
                value: {
                    file: n,
                    settings: {}
                },
                diagnostics: t
            };
            if (s.kind !== 'map') {
                t.push(E.Yl('a configuration', descriptionOf(s), 'tasks: { hello: { run: echo hello } }', s.span));
                return {
                    value: undefined,
                    diagnostics: t
                };
            }
            const i = new ShapeReader(t).read({
                kind: 'object',
                keys: j
            }, s, 'configuration');
            if (i !== undefined) check(i.value, t);
            return {
                value: i === undefined ? undefined : {
                    file: n,
                    settings: i.value
                },
                diagnostics: t
            };
        }
        function check(e, n) {
            const { version: t, env: r, defaults: s, scripts: i, tasks: o, interpreters: a, secrets: u, schedule: c } = e;
            if (t !== undefined && t.value !== X) {
                n.push(E.VN(t.value, X, t.span));
            }
            checkVariables(r?.value, n);
            for (const e of u?.value ?? [])checkVariable(e, n);
            checkSchedule(c?.value ?? [], n);
            if (s !== undefined) checkSettings(s.value, n);
            for (const { value: e } of i?.value ?? [])checkScript(e.value, n);
            for (const e of o?.value ?? [])checkTask(e, n);
            for (const { key: e } of a?.value ?? []){
                if (!/^\.[^./\\]/.test(e.value)) n.push(E.Yi(e.value, e.span));
            }
        }
        function checkSchedule(e, n) {
            const t = new Set();
            for (const { value: r } of e){
                const { cron: e, timezone: i } = r;
                if (e === undefined) continue;
                const o = `${e.value} ${i?.value ?? 'UTC'}`;
                if (t.has(o) && !(0, s.Cs)(n)) n.push(repeatedSchedule(e.value, e.span));
                t.add(o);
            }
        }
        /*! ./lib/bundle/config/script-header.js */ const ee = /^(\/\/|#|--|;|%)[ \t]*\/\/\/[ \t]+orchestrator[ \t]*$/gm;
        function readScriptHeader(e) {
            if (!e.text.includes('///')) return {
                value: undefined,
                diagnostics: []
            };
            const n = [];
            const t = findBlock(e, n);
            if (t === undefined) return {
                value: undefined,
                diagnostics: n
            };
            const r = readYaml(e, t.text);
            n.push(...r.diagnostics);
            const s = r.value;
            if (s === undefined || s.kind === 'broken') return {
                value: undefined,
                diagnostics: n
            };
            if (s.kind === 'scalar' && s.value === null) {
                return {
                    value: {
                        file: e,
                        settings: {
                            value: {},
                            span: t.opening
                        }
                    },
                    diagnostics: n
                };
            }
            if (s.kind !== 'map') {
                n.push(E.Yl("a script's block of settings", descriptionOf(s), 'timeout: 5m', s.span));
                return {
                    value: undefined,
                    diagnostics: n
                };
            }
            const i = new ShapeReader(n).read({
                kind: 'object',
                keys: w
            }, s, 'header');
            if (i !== undefined) checkScript(i.value, n);
            return {
                value: i === undefined ? undefined : {
                    file: e,
                    settings: i
                },
                diagnostics: n
            };
        }
        function findBlock(e, n) {
            const [t, r] = Array.from(e.text.matchAll(ee));
            if (t === undefined) return undefined;
            const spanOf = (n)=>({
                    file: e,
                    start: n.index,
                    end: n.index + n[0].trimEnd().length
                });
            const s = t[1] ?? '';
            const i = {
                opening: spanOf(t),
                leader: s
            };
            const o = commentLines(e.text, t.index + t[0].length, s);
            const a = o.findIndex(({ text: e })=>e.trim() === '///');
            if (a === -1) {
                n.push(E.dR(s, i.opening));
                return undefined;
            }
            if (r !== undefined) n.push(E.sH(spanOf(r), i.opening));
            let u = '';
            for (const n of o.slice(0, a)){
                u += blank(e.text.slice(u.length, n.start)) + n.text;
            }
            return {
                ...i,
                text: u
            };
        }
        function commentLines(e, n, t) {
            const r = [];
            const s = /(?:\r\n|\r|\n)([^\r\n]*)/y;
            s.lastIndex = n;
            for(let n = s.exec(e); n !== null; n = s.exec(e)){
                const e = n[1] ?? '';
                if (!e.startsWith(t)) break;
                r.push({
                    start: s.lastIndex - e.length + t.length,
                    text: e.slice(t.length)
                });
            }
            return r;
        }
        function blank(e) {
            return e.replaceAll(/[^\r\n]/g, ' ');
        }
        /*! ./lib/bundle/model/problems/discovery.js */ function outsideWorkspace(e, n, t) {
            const r = n === undefined ? `${quoted(e)} lies outside of the workspace` : `${quoted(e)} leads out of the workspace, to ${quoted(n)}`;
            return (0, s.CC)('error', 'outside-workspace', r, t, {
                help: 'what is run must lie in the workspace: move or copy it there, or run it with `run`'
            });
        }
        function linkLeavesWorkspace(e, n, t) {
            return (0, s.CC)('error', 'link-leaves-workspace', `the link ${quoted(e)} leads out of the workspace, to ${quoted(n)}`, t, {
                help: 'replace it by a copy, or leave it out with `exclude`'
            });
        }
        function missingDiscoverFolder(e, n, t) {
            return (0, s.CC)('error', 'missing-discover-folder', `there is no folder ${quoted(e)} in the workspace`, t, {
                help: whereInstead(n)
            });
        }
        function discoverPathIsNoFolder(e, n) {
            return (0, s.CC)('error', 'discover-path-is-no-folder', `${quoted(e)} is a file, where a folder is expected`, n, {
                help: "name its folder in `path` and the file in `include`, or make a task of it: `tasks: { name: { script: \u2026 } }`"
            });
        }
        function missingScript(e, n, t) {
            return (0, s.CC)('error', "missing-script", `the script ${quoted(e)} does not exist`, t, {
                help: whereInstead(n)
            });
        }
        function brokenLink(e, n) {
            return (0, s.CC)('error', 'broken-link', `the script ${quoted(e)} is a link to nothing`, n);
        }
        function scriptIsFolder(e, n) {
            return (0, s.CC)('error', "script-is-folder", `${quoted(e)} is a folder, where a script is expected`, n, {
                help: "name a file in it, or find all of its scripts with `discover`"
            });
        }
        function scriptIsNoFile(e, n, t) {
            return (0, s.CC)('error', "script-is-no-file", `${quoted(e)} is ${n}, where a script is expected`, t);
        }
        function patternOutsidePath(e, n) {
            return (0, s.CC)('error', 'pattern-outside-path', `the pattern ${quoted(e)} leads out of \`path\`, to which it is relative`, n, {
                help: 'make another entry of `discover` with the other folder as its `path`'
            });
        }
        function missingSubfolder(e, n, t, r) {
            return (0, s.CC)('error', 'missing-subfolder', `there is no folder ${quoted(e)} directly in ${quoted(n)}`, r, {
                help: t === undefined ? '`subdirs` takes names of direct subfolders; use `include` for deeper ones' : `did you mean ${quoted(t)}?`
            });
        }
        function discoverPathIgnored(e, n) {
            return (0, s.CC)('warning', 'discover-path-ignored', `git ignores ${quoted(e)}, so no script is found in it`, n, {
                help: 'set `gitignore: false` for this entry to find them all the same'
            });
        }
        function nothingDiscovered(e, n) {
            return (0, s.CC)('warning', 'nothing-discovered', `no script was found in ${quoted(e)}`, n, {
                help: '`list` says of each file why it is out'
            });
        }
        function unreadableFolder(e, n, t) {
            return (0, s.CC)('warning', 'unreadable-folder', `the folder ${quoted(e)} can't be read: ${n}`, t);
        }
        function unreadableScript(e, n, t) {
            return (0, s.CC)('warning', "unreadable-script", `the script ${quoted(e)} can't be read: ${n}; its header, if it has one, does not count`, t);
        }
        function unusableName(e, n, t) {
            return (0, s.CC)('warning', 'unusable-name', `${quoted(e)} is left out: ${n}`, t, {
                help: 'rename it'
            });
        }
        function whereInstead({ near: e, folder: n }) {
            if (e !== undefined) return `did you mean ${quoted(e)}?`;
            return n === '' || n === '.' ? 'paths are relative to the workspace' : `the nearest folder that exists is ${quoted(n)}`;
        }
        function quoted(e) {
            const n = e === '' ? '.' : e;
            return `\`${n.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (e)=>`\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`)}\``;
        }
        var en = t(3024);
        var et = t(9215);
        /*! ./lib/bundle/discovery/description.js */ const er = 200;
        const es = /^(?:-\*-|vim?:|ex:|coding[:=]|spdx-|copyright\b|\(c\)|\u00a9|licen[sc]ed?\b|all rights reserved|shellcheck\b|eslint|prettier|biome|oxlint|pylint:|ruff:|mypy:|pyright:|flake8|noqa|type:|@ts-|@flow|jshint|jslint|global |istanbul|c8 |v8 |rubocop:|frozen_string_literal|go:build|\+build|usage:$|<reference|requires -)/i;
        const ei = /^(?:set [-+\w ]+|shopt [-\w ]+|['"]use (?:strict|\w+)['"];?|<\?php|package \w+;?|use strict;|use warnings;|require ['"][\w/]+['"]|from __future__ import .*)$/;
        const eo = /^(?:#+|\/\/+!?|--+|;+|%+)/;
        function describeText(e, n) {
            const t = e.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
            const s = n.endsWith('.py') || /^#!.*python/.test(t[0] ?? '');
            const i = s ? docstringOf(t) : undefined;
            for (const e of i ?? commentsOf(t)){
                const t = firstSentence(e, (0, r.basename)(n));
                if (t !== undefined) return t;
            }
            return undefined;
        }
        function docstringOf(e) {
            const n = e.findIndex((e)=>e.trim() !== '' && !/^\s*#/.test(e));
            const t = /^[rRuUbB]{0,2}("""|'''|"|')(.*)$/.exec(e[n] ?? '');
            const [, r = '', s = ''] = t ?? [];
            if (t === null) return undefined;
            const i = r.length === 3 ? e.slice(n + 1) : [];
            const o = [
                s,
                ...i
            ].join('\n');
            const a = o.indexOf(r);
            if (a === -1 && r.length === 1) return undefined;
            return paragraphsOf((a === -1 ? o : o.slice(0, a)).split('\n'));
        }
        function commentsOf(e) {
            const n = [];
            let t;
            let r = false;
            for (const [s, i] of e.entries()){
                const e = i.trim();
                if (t !== undefined) {
                    const r = t.test(e);
                    n.push(e.replace(t, '').replace(/^\*+(?=\s|$)/, ''));
                    if (r) t = undefined;
                    continue;
                }
                if (e === '' || s === 0 && e.startsWith('#!') || ei.test(e)) {
                    n.push('');
                    continue;
                }
                const o = /^(?:\/\*+!?|<#|--\[\[|<!--)/.exec(e)?.[0];
                if (o !== undefined) {
                    t = o.startsWith('/') ? /\*+\/.*$/ : o === '<#' ? /#>.*$/ : o === '<!--' ? /-->.*$/ : /\]\].*$/;
                    const r = e.slice(o.length);
                    n.push('', r.replace(t, ''));
                    if (t.test(r)) t = undefined;
                    continue;
                }
                const a = eo.exec(e)?.[0];
                if (a === undefined) break;
                const u = e.slice(a.length).trim();
                const c = /^\/{3}(?:\s+[\w-]+)?$/.test(u);
                if (c) r = !r;
                n.push(c || r ? '' : u);
            }
            return paragraphsOf(n);
        }
        function paragraphsOf(e) {
            const n = [
                []
            ];
            for (const t of e){
                const e = t.trim().replace(/\s+[#*=-]+$/, '');
                if (/[\p{L}\p{N}]/u.test(e) && !e.startsWith('@')) n.at(-1)?.push(e);
                else n.push([]);
            }
            return n.filter((e)=>e.length > 0);
        }
        function firstSentence(e, n) {
            const [t = ''] = e;
            if (/^(?:spdx-|copyright\b|\(c\)|\u00a9|licen[sc]ed?\b|permission is hereby|this (?:program|file|script) is (?:free|part|licen))/i.test(t)) {
                return undefined;
            }
            const r = e.filter((e)=>!es.test(e) && e.toLowerCase() !== n.toLowerCase()).join(' ').replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
            const s = withoutName(r, n);
            if (s === '') return undefined;
            const i = /^.+?[.!?\u3002](?=\s+[\p{Lu}\p{N}"'`(]|\s*$)/u.exec(s)?.[0] ?? s;
            return i.length <= er ? i : `${i.slice(0, er - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}\u2026`;
        }
        function withoutName(e, n) {
            if (!e.toLowerCase().startsWith(n.toLowerCase())) return e;
            const t = /^\s*(?:[-\u2013\u2014:]+|\s-\s)\s*(.+)$/.exec(e.slice(n.length))?.[1];
            return t ?? e;
        }
        var ea = t(3948);
        var eu = t(6910);
        /*! ./lib/bundle/discovery/programs.js */ function findProgram(e, n) {
            const t = n['PATH'] ?? n['Path'] ?? '';
            const s = process.platform === 'win32' ? (n['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';') : [
                ''
            ];
            for (const n of t.split(r.delimiter)){
                if (n === '') continue;
                const t = s.map((t)=>(0, r.join)(n, e + t)).find(isProgram);
                if (t !== undefined) return t;
            }
            return undefined;
        }
        function isProgram(e) {
            try {
                (0, en.accessSync)(e, en.constants.X_OK);
            } catch  {
                return false;
            }
            return (0, ea._)(e)?.isFile() ?? false;
        }
        function nodeVersion(e) {
            const n = (0, eu.Ye)(e);
            const t = n === (0, eu.Ye)(process.execPath) ? process.versions.node : n;
            const r = /(?:^|[\\/@v-])(\d+)\.(\d+)\.\d+/.exec(t ?? '');
            return r === null ? undefined : [
                Number(r[1]),
                Number(r[2])
            ];
        }
        /*! ./lib/bundle/discovery/interpreters.js */ const ec = new Map([
            [
                '.sh',
                [
                    'bash'
                ]
            ],
            [
                '.bash',
                [
                    'bash'
                ]
            ],
            [
                '.zsh',
                [
                    'zsh'
                ]
            ],
            [
                '.fish',
                [
                    'fish'
                ]
            ],
            [
                '.ps1',
                [
                    'pwsh'
                ]
            ],
            [
                '.js',
                [
                    'node'
                ]
            ],
            [
                '.mjs',
                [
                    'node'
                ]
            ],
            [
                '.cjs',
                [
                    'node'
                ]
            ],
            [
                '.rb',
                [
                    'ruby'
                ]
            ],
            [
                '.pl',
                [
                    'perl'
                ]
            ],
            [
                '.php',
                [
                    'php'
                ]
            ],
            [
                '.lua',
                [
                    'lua'
                ]
            ],
            [
                '.R',
                [
                    "Rscript"
                ]
            ],
            [
                '.r',
                [
                    "Rscript"
                ]
            ],
            [
                '.jl',
                [
                    'julia'
                ]
            ],
            [
                '.go',
                [
                    'go',
                    'run'
                ]
            ],
            [
                '.rs',
                [
                    "rust-script"
                ]
            ],
            [
                '.groovy',
                [
                    'groovy'
                ]
            ]
        ]);
        function interpretersOf(e, n = process.env) {
            const t = (e.interpreters?.value ?? []).map(({ key: e, value: n })=>{
                const t = n.value.map((e)=>e.value);
                const r = t.length === 1 && n.value[0]?.span.start === n.span.start;
                return {
                    ending: endingOf(e.value),
                    command: r ? t.flatMap(wordsOf) : t
                };
            }).toSorted((e, n)=>n.ending.length - e.ending.length);
            const r = once(()=>pythonOf(n));
            const s = onceForEach((e)=>typescriptOf(e, n));
            return {
                configured: (e)=>t.find(({ ending: n })=>hasEnding(e, n))?.command,
                builtIn (e, n) {
                    const t = /\.[^.]+$/.exec(e)?.[0] ?? '';
                    if (t === '.py') return r();
                    if (t === '.ts' || t === '.mts') return /\.d\.m?ts$/.test(e) ? undefined : s(n);
                    return ec.get(t);
                }
            };
        }
        function chooseInterpreter({ name: e, isExecutable: n, shebang: t }, r, s) {
            const i = r.configured(e);
            if (i !== undefined) return {
                command: i,
                why: `${i.join(' ')}, by \`interpreters\``
            };
            if (t !== undefined && t.length > 0) {
                if (process.platform === 'win32') {
                    const e = shebangProgram(t);
                    return {
                        command: e,
                        why: `${e.join(' ')}, by its shebang`
                    };
                }
                if (n) return {
                    command: [],
                    why: `run itself, its shebang is ${t.join(' ')}`
                };
            }
            const o = r.builtIn(e, s);
            if (o !== undefined) return {
                command: o,
                why: `${o.join(' ')}, by its extension`
            };
            return n ? {
                command: [],
                why: 'run itself, it is executable'
            } : undefined;
        }
        function readShebang(e) {
            const n = /^#!([^\n\r]*)/.exec(e)?.[1];
            return n === undefined ? undefined : wordsOf(n);
        }
        function shebangProgram(e) {
            const [n = '', ...t] = e;
            if ((0, r.basename)(n) !== 'env') return [
                (0, r.basename)(n),
                ...t
            ];
            const s = t.findIndex((e)=>e !== '-S' && e !== '-i' && !/^\w+=/.test(e));
            return s === -1 ? [] : t.slice(s);
        }
        function pythonOf(e) {
            const n = findProgram('python3', e) === undefined && findProgram('python', e) !== undefined;
            return [
                n ? 'python' : 'python3'
            ];
        }
        function typescriptOf(e, n) {
            const t = findProgram('node', n);
            const [s, i] = (t === undefined ? undefined : nodeVersion(t)) ?? [
                0,
                0
            ];
            const o = s > 23 || s === 23 && i >= 6 || s === 22 && i >= 18;
            if (o) return [
                'node'
            ];
            if (s === 23 || s === 22 && i >= 6) return [
                'node',
                '--experimental-strip-types'
            ];
            const a = 'node_modules/.bin/tsx';
            return [
                isProgram((0, r.join)(e, a)) ? a : 'tsx'
            ];
        }
        function endingOf(e) {
            const n = e.replace(/^\*/, '');
            return n.startsWith('.') ? n : `.${n}`;
        }
        function hasEnding(e, n) {
            return e.length > n.length && e.endsWith(n);
        }
        function wordsOf(e) {
            return e.split(/\s+/).filter((e)=>e !== '');
        }
        function once(e) {
            let n;
            return ()=>(n ??= {
                    value: e()
                }).value;
        }
        function onceForEach(e) {
            const n = new Map();
            return (t)=>{
                const r = n.get(t);
                if (r !== undefined) return r;
                const s = e(t);
                n.set(t, s);
                return s;
            };
        }
        /*! ./lib/bundle/discovery/script-file.js */ const ed = 8192;
        let el;
        function readScriptFile(e, n, t) {
            const { workspace: r, interpreters: s } = n;
            const i = e.slice(e.lastIndexOf('/') + 1);
            const o = (s.configured(i) ?? s.builtIn(i, r)) !== undefined;
            const a = readHead(`${r}/${e}`, (e)=>!o || e.startsWith('#!'));
            const u = a.isExecutable;
            const c = readShebang(a.text);
            const d = chooseInterpreter({
                name: i,
                isExecutable: u,
                shebang: c
            }, s, r);
            const l = c !== undefined && (u || process.platform === 'win32');
            if (d === undefined) {
                const e = c === undefined ? '' : " (it has a shebang: `chmod +x` makes it a script)";
                return {
                    script: undefined,
                    why: `not executable and no known extension${e}`,
                    hasShebang: l,
                    diagnostics: []
                };
            }
            const f = a.problem === undefined ? [] : [
                unreadableScript(e, a.problem, t)
            ];
            const p = a.text.includes('\0') ? '' : a.text.replace(/^\uFEFF/, '');
            const h = p.includes('///') ? n.readHeader({
                path: e,
                text: p
            }) : undefined;
            const m = {
                path: e,
                subdirectory: e.split('/').at(-2) ?? '',
                interpreter: d.command,
                description: p === '' ? undefined : describeText(p, e),
                header: h?.value
            };
            return {
                script: m,
                why: d.why,
                hasShebang: l,
                diagnostics: [
                    ...f,
                    ...h?.diagnostics ?? []
                ]
            };
        }
        function mayBeExecutable(e) {
            return process.platform === 'win32' || isExecutableMode((0, ea._)(e)?.mode ?? 0);
        }
        function script_file_kindOf(e) {
            const n = (0, ea._)(e) ?? (0, ea.M)(e);
            return n === undefined ? 'gone' : (0, et.I)(n);
        }
        function isExecutableMode(e) {
            return (e & 0o111) !== 0;
        }
        function readHead(e, n) {
            let t;
            try {
                t = (0, en.openSync)(e, en.constants.O_RDONLY | (en.constants.O_NONBLOCK ?? 0));
            } catch (t) {
                const n = process.platform !== 'win32' && mayBeExecutable(e);
                return {
                    text: '',
                    isExecutable: n,
                    problem: reasonOf(t)
                };
            }
            try {
                el ??= Buffer.allocUnsafe(ed);
                const e = (0, en.readSync)(t, el, 0, ed, 0);
                const r = el.toString('utf8', 0, e);
                const s = process.platform !== 'win32' && n(r) && isExecutableMode((0, en.fstatSync)(t).mode);
                return {
                    text: e === ed ? r.replace(/\uFFFD$/, '') : r,
                    isExecutable: s,
                    problem: undefined
                };
            } catch (e) {
                return {
                    text: '',
                    isExecutable: false,
                    problem: reasonOf(e)
                };
            } finally{
                (0, en.closeSync)(t);
            }
        }
        function reasonOf(e) {
            const n = typeof e === 'object' && e !== null && 'code' in e ? String(e.code) : 'unknown error';
            return n === 'EACCES' || n === 'EPERM' ? 'permission was denied' : n;
        }
        /*! ./lib/bundle/discovery/describe-script.js */ function describeScript(e) {
            const { workspace: n } = e;
            const { value: t, span: s } = e.path;
            const i = (0, eu.CR)(n, t);
            if (i === undefined) return wrong(outsideWorkspace(t, undefined, s));
            const o = (0, r.join)(n, i);
            const a = (0, ea._)(o);
            if (a === undefined) {
                if ((0, ea.M)(o)?.isSymbolicLink() === true) return wrong(brokenLink(i, s));
                return wrong(missingScript(i, (0, eu.ZD)(n, i, 'any'), s));
            }
            const u = (0, eu.Ye)(o);
            if (u !== undefined && !(0, eu.FK)(n, u)) return wrong(outsideWorkspace(i, u, s));
            if (a.isDirectory()) return wrong(scriptIsFolder(i, s));
            if (!a.isFile()) return wrong(scriptIsNoFile(i, script_file_kindOf(o), s));
            const { script: c, diagnostics: d } = readScriptFile(i, e, s);
            const l = i.split('/').at(-2) ?? '';
            return {
                value: c ?? {
                    path: i,
                    subdirectory: l,
                    interpreter: [],
                    description: undefined,
                    header: undefined
                },
                diagnostics: d
            };
        }
        function wrong(e) {
            return {
                value: undefined,
                diagnostics: [
                    e
                ]
            };
        }
        var ef = t(5648);
        var ep = t(4683);
        var eh = t(4006);
        var em = t(6545);
        /*! ./lib/bundle/text/glob.js */ const eg = 8192;
        const ek = 100_000;
        function globMatcher(e, { dot: n = false } = {}) {
            if (!isGlob(e)) {
                const n = e.replace(/^(?:\.\/)+/, '').replaceAll(/\\(.)/gs, '$1');
                return (t)=>t === n || t === e;
            }
            const t = eh.makeRe(withLiteralGroups(e), {
                dot: n,
                posix: true,
                windows: false,
                nonegate: true,
                flags: 's',
                expandRange
            });
            const r = (0, em.R)(t.source, t.flags, ek);
            const s = /[^*?[\]{}()|\\/]*$/.exec(e)?.[0] ?? '';
            return (n)=>n === e || n.endsWith(s) && r.test(n);
        }
        function isGlob(e) {
            return e.length <= eg && /(?<!\\)(?:[*?]|\[[^\]]+\]|[!@+]\([^)]*\)|\{[^{}]*(?:,|\.\.)[^{}]*\}|\([^()]*\|[^()]*\))/.test(e);
        }
        function withLiteralGroups(e) {
            return e.replaceAll(/(?<![!@+*?\\])\(([^()|]*)\)/g, String.raw`\($1\)`);
        }
        function expandRange(e, n) {
            const [t, r] = [
                Number(e),
                Number(n)
            ];
            if (!Number.isInteger(t) || !Number.isInteger(r) || Math.abs(r - t) > 1000) {
                return /^[a-z]$/i.test(e) && /^[a-z]$/i.test(n) && e <= n ? `[${e}-${n}]` : String.raw`\{${e}\.\.${n}\}`;
            }
            const s = Array.from({
                length: Math.abs(r - t) + 1
            }, (e, n)=>Math.min(t, r) + n);
            return `(?:${s.join('|')})`;
        }
        /*! ./lib/bundle/discovery/discover-rules.js */ const ey = '.git .hg .svn node_modules __pycache__ .venv venv .tox .mypy_cache .pytest_cache dist build target vendor'.split(' ');
        function readRules(e, n) {
            const t = [];
            const r = n.path?.span ?? Object.values(n)[0]?.keySpan;
            const s = checkPath(e, n.path?.value ?? "scripts", r, t);
            if (s === undefined) return {
                value: undefined,
                diagnostics: t
            };
            checkPatterns([
                ...n.include?.value ?? [],
                ...n.exclude?.value ?? []
            ], t);
            checkSubfolders(e, s, n.subdirs?.value ?? [], t);
            const i = n['max-depth']?.value ?? 3;
            const o = new Set(skipDirsOf(n));
            const a = n.subdirs === undefined ? undefined : new Set(valuesOf(n.subdirs.value).map(withoutSlash));
            const { included: u, excluded: c } = patternsOf(n);
            const d = u?.map((e)=>globMatcher(e));
            const l = u?.map((e)=>/[^*?[\]{}()|\\/]*$/.exec(e)?.[0] ?? '');
            const f = u?.map(reachOf);
            const p = u?.some((e)=>/(?:^|\/)\./.test(e)) ?? false;
            const h = c.map((e)=>({
                    pattern: e,
                    matches: globMatcher(e, {
                        dot: true
                    })
                }));
            const m = c.flatMap(folderPatternOf);
            const refuseFile = (e)=>{
                if (d === undefined ? isHidden(e) : !d.some((n)=>n(e))) {
                    return isHidden(e) ? 'hidden: its name begins with a dot' : 'matches no pattern of `include`';
                }
                if (a !== undefined && !e.includes('/')) return 'not in one of `subdirs`';
                const n = h.find(({ matches: n })=>n(e));
                return n === undefined ? undefined : `excluded by ${n.pattern}`;
            };
            const refuseFolder = (e)=>{
                const n = e.split('/');
                const t = n.at(-1) ?? '';
                if (o.has(t)) return 'in `skip-dirs`';
                if (n.length === 1 && a?.has(t) === false) return 'not one of `subdirs`';
                if (isHidden(t) && !p) return 'hidden: its name begins with a dot';
                const r = m.find(({ matches: n })=>n(e));
                if (r !== undefined) return `excluded by ${r.pattern}`;
                if (n.length >= i) return `deeper than max-depth ${i}`;
                return f?.some((t)=>t(e, n.length)) === false ? 'no pattern of `include` reaches it' : undefined;
            };
            return {
                value: {
                    path: s,
                    maxDepth: i,
                    usesGitignore: n.gitignore?.value ?? true,
                    isByInterpreter: u === undefined,
                    span: r,
                    mayTake: (e)=>l?.some((n)=>e.endsWith(n)) ?? true,
                    refuseFile,
                    refuseFolder
                },
                diagnostics: t
            };
        }
        function checkPath(e, n, t, s) {
            const i = (0, eu.CR)(e, n);
            if (i === undefined) {
                s.push(outsideWorkspace(n, undefined, t));
                return undefined;
            }
            const o = (0, ea._)((0, r.join)(e, i));
            if (o === undefined) {
                if (t !== undefined) s.push(missingDiscoverFolder(i, (0, eu.ZD)(e, i, 'folder'), t));
                return undefined;
            }
            const a = (0, eu.Ye)((0, r.join)(e, i));
            if (a !== undefined && !(0, eu.FK)(e, a)) s.push(outsideWorkspace(i, a, t));
            else if (!o.isDirectory()) s.push(discoverPathIsNoFolder(i, t));
            else return i;
            return undefined;
        }
        function checkPatterns(e, n) {
            for (const { value: t, span: r } of e){
                if (/^!?(?:\/|[A-Za-z]:[\\/])|(?:^!?|\/)\.\.(?:\/|$)/.test(t)) n.push(patternOutsidePath(t, r));
            }
        }
        function checkSubfolders(e, n, t, s) {
            for (const { value: i, span: o } of t){
                const t = withoutSlash(i);
                const a = t !== '..' && t !== '.' && !t.includes('/');
                if (a && (0, ea._)((0, r.join)(e, n, t))?.isDirectory() === true) continue;
                s.push(missingSubfolder(t, n, (0, L.p)(t, foldersIn((0, r.join)(e, n))), o));
            }
        }
        function foldersIn(e) {
            try {
                const n = (0, en.readdirSync)(e, {
                    withFileTypes: true
                });
                return n.filter((e)=>e.isDirectory()).map(({ name: e })=>e).sort();
            } catch  {
                return [];
            }
        }
        function skipDirsOf(e) {
            const n = e['skip-dirs']?.value;
            if (n === undefined) return ey;
            const t = 'add' in n ? [
                ...ey,
                ...valuesOf(n.add?.value ?? [])
            ] : valuesOf(n);
            return t.map(withoutSlash);
        }
        function patternsOf(e) {
            const isNegative = (e)=>e.startsWith('!') && e[1] !== '(';
            const n = e.include && valuesOf(e.include.value).map(withoutDot);
            const t = n?.filter((e)=>!isNegative(e));
            const r = n?.filter(isNegative).map((e)=>withoutDot(e.slice(1))) ?? [];
            const s = [
                ...valuesOf(e.exclude?.value ?? []).map(withoutDot),
                ...r
            ];
            return {
                included: t?.length === 0 ? undefined : t,
                excluded: s
            };
        }
        function reachOf(e) {
            const n = e.split('/');
            const t = !/[{(\\]/.test(e);
            const r = n.slice(0, n.findIndex((e, t)=>t === n.length - 1 || isGlob(e)));
            const s = t ? r.join('/') : '';
            const i = t && !e.includes('**') ? n.length : Number.POSITIVE_INFINITY;
            return (e, n)=>n < i && (s === '' || e === s || e.startsWith(`${s}/`) || s.startsWith(`${e}/`));
        }
        function folderPatternOf(e) {
            const n = e.replace(/\/(?:\*\*)?$/, '');
            const t = n.slice(n.lastIndexOf('/') + 1);
            if (n === e && isGlob(t)) return [];
            return [
                {
                    pattern: e,
                    matches: globMatcher(n, {
                        dot: true
                    })
                }
            ];
        }
        function isHidden(e) {
            return e.startsWith('.', e.lastIndexOf('/') + 1);
        }
        function valuesOf(e) {
            return e.map(({ value: e })=>e);
        }
        function withoutDot(e) {
            return e.replace(/^(?:\.\/)+/, '');
        }
        function withoutSlash(e) {
            return e.replace(/^\.\//, '').replace(/\/+$/, '');
        }
        var ew = t(4271);
        /*! ./lib/bundle/discovery/find-scripts.js */ async function findScripts(e) {
            const n = newFindings(e.explain ?? false);
            let t;
            for (const r of e.entries){
                const { value: s, diagnostics: i } = readRules(e.workspace, r);
                const o = n.diagnostics.length;
                n.diagnostics.push(...i);
                if (s === undefined) continue;
                if (s.usesGitignore) t ??= (0, ew.r)(e.workspace);
                if (s.usesGitignore && t?.ignoresOnTheWay(s.path) === true) {
                    n.diagnostics.push(discoverPathIgnored(s.path, s.span));
                    n.explain(`${s.path}/`, false, 'ignored by git');
                    continue;
                }
                const a = walk(e, s, s.usesGitignore ? t : undefined, n);
                const u = a.filter((t)=>readFound(t, e, s, n));
                if (u.length === 0 && n.diagnostics.length === o) {
                    n.diagnostics.push(nothingDiscovered(s.path, s.span));
                }
            }
            return {
                value: {
                    scripts: inByteOrder(n.scripts),
                    candidates: inByteOrder(n.candidates)
                },
                diagnostics: n.diagnostics
            };
        }
        function inByteOrder(e) {
            return (0, ep.OU)(e.keys()).flatMap((n)=>e.get(n) ?? []);
        }
        function newFindings(e) {
            const n = new Map();
            return {
                scripts: new Map(),
                candidates: n,
                diagnostics: [],
                explain (t, r, s) {
                    if (e && (r || !n.has(t))) n.set(t, {
                        path: t,
                        included: r,
                        why: s
                    });
                }
            };
        }
        function walk(e, n, t, s) {
            const i = (0, r.join)(e.workspace, n.path);
            const o = new Set(e.skip.map((n)=>(0, eu.CR)(e.workspace, n)));
            const a = n.path === '' ? '' : `${n.path}/`;
            const refuse = (e, r)=>{
                const u = a + r;
                const c = e.isDirectory();
                if (c && o.has(u)) return 'the output folder';
                const d = c ? n.refuseFolder(r) : refuseLinkedFolder(e, i, r) ?? n.refuseFile(r) ?? refuseKind(e, i, r);
                if (d !== undefined) return d;
                const l = refuseName(e.name, i, r);
                if (l !== undefined) s.diagnostics.push(unusableName(u, l, n.span));
                if (l !== undefined) return l;
                return t?.ignores(u, c ? 'folder' : 'file') === true ? 'ignored by git' : undefined;
            };
            const admit = (e, n)=>{
                const t = refuse(e, n);
                if (t !== undefined) s.explain(a + n + (e.isDirectory() ? '/' : ''), false, t);
                return t === undefined;
            };
            const u = [];
            const readFolder = (t)=>{
                const r = t.slice(i.length).replace(/^[\\/]+/, '');
                const o = process.platform === 'win32' ? r.replaceAll('\\', '/') : r;
                const c = [];
                try {
                    for (const r of (0, en.readdirSync)(t, {
                        withFileTypes: true
                    })){
                        const t = r.isDirectory();
                        if (!t && e.explain !== true && !n.mayTake(r.name)) continue;
                        const s = o === '' ? r.name : `${o}/${r.name}`;
                        if (!admit(r, s)) continue;
                        if (t) c.push(r);
                        else u.push({
                            path: a + s,
                            isLink: r.isSymbolicLink()
                        });
                    }
                } catch (e) {
                    s.diagnostics.push(unreadableFolder(a + o, reasonOf(e), n.span));
                    s.explain(`${a}${o}/`, false, `can't be read: ${reasonOf(e)}`);
                }
                return c;
            };
            ef.sync('**', {
                cwd: i,
                dot: true,
                followSymbolicLinks: false,
                baseNameMatch: true,
                fs: {
                    readdirSync: readFolder
                }
            });
            return u;
        }
        function refuseLinkedFolder(e, n, t) {
            if (!e.isSymbolicLink()) return undefined;
            return (0, ea._)((0, r.join)(n, t))?.isDirectory() === true ? 'a link to a folder: not followed' : undefined;
        }
        function refuseKind(e, n, t) {
            if (e.isFile()) return undefined;
            const s = (0, r.join)(n, t);
            if (e.isSymbolicLink() && (0, ea._)(s)?.isFile() === true) return undefined;
            return `no regular file: ${script_file_kindOf(s)}`;
        }
        function refuseName(e, n, t) {
            if (e.includes('\uFFFD') && (0, ea.M)((0, r.join)(n, t)) === undefined) return 'its name is not UTF-8';
            return /^[\n\r\u2028\u2029]/.test(e) ? 'its name begins with a line break' : undefined;
        }
        function readFound({ path: e, isLink: n }, t, s, i) {
            if (i.scripts.has(e)) return true;
            const { interpreters: o, workspace: a } = t;
            const u = e.slice(e.lastIndexOf('/') + 1);
            const c = s.isByInterpreter && o.configured(u) === undefined && o.builtIn(u, a) === undefined;
            if (c && t.explain !== true && !mayBeExecutable((0, r.join)(a, e))) return false;
            const { script: d, why: l, hasShebang: f, diagnostics: p } = readScriptFile(e, t, s.span);
            if (d === undefined || c && !f) {
                i.explain(e, false, d === undefined ? l : 'executable, but no known extension and no shebang');
                return false;
            }
            const h = n ? (0, eu.Ye)((0, r.join)(a, e)) : undefined;
            if (h !== undefined && !(0, eu.FK)(a, h)) {
                i.diagnostics.push(linkLeavesWorkspace(e, h, s.span));
                i.explain(e, false, 'a link that leaves the workspace');
                return false;
            }
            i.diagnostics.push(...p);
            i.scripts.set(e, d);
            i.explain(e, true, l);
            return true;
        }
        var ev = t(7763);
        var eb = t(5109);
        /*! ./lib/bundle/model/problems/planning.js */ const planning_quoted = (e)=>e.map((e)=>(0, N.h)(e)).join(', ');
        const didYouMean = (e)=>e === undefined ? {} : {
                help: `did you mean ${(0, N.h)(e)}?`
            };
        function unknownScript(e, n, t) {
            return (0, s.CC)('error', "unknown-script", `${(0, N.h)(e)} is neither the path of a discovered script nor a glob that matches one`, t, n === undefined ? {
                help: "the verb `list` shows the scripts that were discovered"
            } : didYouMean(n));
        }
        function duplicateId(e, n, t, r) {
            return (0, s.CC)('error', 'duplicate-id', `the id ${(0, N.h)(e)} of ${n} is taken: ids are unique`, t, {
                notes: [
                    r
                ],
                help: 'give one of them another `id`'
            });
        }
        function scriptRunsTwice(e, n, t) {
            return (0, s.CC)('warning', "script-runs-twice", `${(0, N.h)(e)} was discovered as well: it runs as ${planning_quoted(n)}`, t, {
                help: "write what you want to change about it under `scripts`, or leave it out with `exclude` of `discover`"
            });
        }
        function unknownTask(e, n, t, r) {
            const i = 8;
            const o = t.renamed !== undefined ? `its \`id\` is ${(0, N.h)(t.renamed)}; did you mean that?` : t.near !== undefined ? `did you mean ${(0, N.h)(t.near)}?` : `the tasks are ${planning_quoted(t.ids.slice(0, i))}${t.ids.length > i ? ' \u2026' : ''}`;
            return (0, s.CC)('error', 'unknown-task', `there is no task ${(0, N.h)(n)} for \`${e}\``, r, {
                help: o
            });
        }
        function needMatchesNothing(e, n, t, r) {
            const i = t.onlyItself ? 'matches no task but this one itself' : 'matches no task';
            return (0, s.CC)('error', 'need-matches-nothing', `${(0, N.h)(n)} in \`${e}\` ${i}`, r, {
                help: t.near === undefined ? `globs are compared with ids; if nothing need match, write { id: '${n}', optional: true }` : `did you mean ${(0, N.h)(t.near)}?`
            });
        }
        function selfNeed(e, n, t) {
            return (0, s.CC)('error', 'self-need', `${(0, N.h)(n)} names itself in \`${e}\`: a task never waits for itself`, t);
        }
        function needsCycle(e, n, t) {
            const r = 12;
            const i = e.length <= r ? e : [
                ...e.slice(0, r - 2),
                `\u2026 ${e.length - r + 1} more \u2026`,
                e.at(-1) ?? ''
            ];
            return (0, s.CC)('error', 'needs-cycle', `these tasks wait for each other: ${i.map((e)=>e.replaceAll(/\p{Cc}+/gu, ' ')).join(' \u2192 ')}`, n, {
                notes: t,
                help: 'take one of these needs away'
            });
        }
        function matrixAxisNoList(e, n) {
            return (0, s.CC)('error', 'matrix-axis-no-list', `the values of ${(0, N.h)(e)} must be a list with at least one item`, n, {
                help: `for example ${e}: [a, b]`
            });
        }
        function matrixEntryNoMap(e, n) {
            const t = `\`${e}\` of a matrix must be a list of mappings, each with at least one key`;
            return (0, s.CC)('error', 'matrix-entry-no-map', t, n, {
                help: `for example ${e}: [{ os: linux }]`
            });
        }
        function unknownMatrixAxis(e, n, t) {
            const r = `\`exclude\` names ${(0, N.h)(e)}, which is no key of this matrix`;
            return (0, s.CC)('error', 'unknown-matrix-axis', r, t, didYouMean(n));
        }
        function excludeWithoutEffect(e, n) {
            const t = `\`exclude\` has an entry that takes no combination away: ${e}`;
            return (0, s.CC)('warning', 'exclude-without-effect', t, n);
        }
        function emptyMatrix(e) {
            return (0, s.CC)('error', 'empty-matrix', 'this matrix has no combination', e, {
                help: 'a matrix needs at least one key with values, or an `include`; and `exclude` must leave something'
            });
        }
        function matrixTooLarge(e, n, t) {
            return (0, s.CC)('error', 'matrix-too-large', `this matrix has ${(0, eb.U)(e, 'combination')}; at most ${n} are allowed`, t);
        }
        function duplicateLeg(e, n) {
            return (0, s.CC)('error', 'duplicate-leg', `two combinations of this matrix are the same: ${(0, N.h)(e)}`, n, {
                help: 'each combination must differ from the others in a value'
            });
        }
        function collidingMatrixKeys(e, n, t) {
            const r = `the matrix keys ${planning_quoted(e)} would both be in the environment as ${n}`;
            return (0, s.CC)('error', 'colliding-matrix-keys', r, t, {
                help: 'rename one of them'
            });
        }
        function unknownResource(e, n, t) {
            return (0, s.CC)('error', 'unknown-resource', `there is no resource ${(0, N.h)(e)}`, t, {
                help: n === undefined ? `declare it at the top level: resources: { ${e}: 1 }` : `did you mean ${(0, N.h)(n)}?`
            });
        }
        function resourceExceedsPool(e, n, t, r) {
            const i = `${n} of ${(0, N.h)(e)} is more than there is: the pool holds ${t}, so this task could never start`;
            return (0, s.CC)('error', 'resource-exceeds-pool', i, r, {
                help: `take at most ${t}, or declare a larger pool in \`resources\``
            });
        }
        function pathOutsideWorkspace(e, n, t) {
            const r = /^(?:[\\/]|[A-Za-z]:)/.test(n);
            const i = r ? `\`${e}\` must be relative to the workspace; ${(0, N.h)(n)} is absolute` : `\`${e}\` must lie in the workspace; ${(0, N.h)(n)} does not`;
            return (0, s.CC)('error', 'path-outside-workspace', i, t, {
                help: 'write it relative to the workspace, without a leading `/` and without `..` that leaves it'
            });
        }
        function unknownRetryRule(e, n, t) {
            const r = `\`on\` of \`retry\` does not know ${(0, N.h)(e)}: it takes failed, timeout, error, exit codes, signals such as SIGSEGV, and { output: regex }`;
            return (0, s.CC)('error', 'unknown-retry-rule', r, t, didYouMean(n));
        }
        function hiddenSelector(e, n) {
            const t = e === 'tasks' ? 'to run' : 'to exclude';
            return (0, s.CC)('error', 'hidden-selector', `which task ${t} is meant by ${(0, N.h)(n)} can't be known: \`***\` stands where a secret was hidden`, undefined, {
                help: 'name the task as `list` shows it where the secret is not set'
            });
        }
        function unknownSelector(e, n, t) {
            const r = e === 'tasks' ? 'to run' : 'to exclude';
            return (0, s.CC)('error', 'unknown-selector', `no task ${r} has the id, path or tag ${(0, N.h)(n)}`, undefined, {
                help: t === undefined ? 'the verb `list` shows all tasks; globs and `tag:x` are understood' : `did you mean ${(0, N.h)(t)}?`
            });
        }
        function nothingToRun(e, n) {
            const t = e.length === 0 ? '' : ` no script was found in ${planning_quoted(e)}, and`;
            return (0, s.CC)('error', 'nothing-to-run', `there is nothing to run:${t} there is no task under \`tasks\``, n, {
                help: 'the verb `list` says why each file is in or out; a task is written so: tasks: { hello: { run: echo hello } }'
            });
        }
        function nothingLeft(e) {
            return (0, s.CC)('error', 'nothing-left', `nothing is left to run: ${planning_quoted(e)} took away every task`);
        }
        var ex = t(1208);
        /*! ./lib/bundle/planning/retry.js */ const eO = [
            'failed',
            'timeout',
            'error'
        ];
        const e$ = Object.freeze({
            max_attempts: 1,
            initial_delay: 1000,
            backoff: 2,
            max_delay: 60_000,
            jitter: true,
            on: Object.freeze([
                'failed',
                'timeout'
            ])
        });
        function retryPolicy(e) {
            if (e === undefined || e === 0) return e$;
            if (typeof e === 'number') return Object.freeze({
                ...e$,
                max_attempts: e + 1
            });
            return Object.freeze({
                max_attempts: e['max-attempts']?.value ?? e$.max_attempts,
                initial_delay: e['initial-delay']?.value ?? e$.initial_delay,
                backoff: e.backoff?.value ?? e$.backoff,
                max_delay: e['max-delay']?.value ?? e$.max_delay,
                jitter: e.jitter?.value ?? e$.jitter,
                on: Object.freeze(e.on?.value.flatMap((e)=>retryRule(e.value) ?? []) ?? e$.on)
            });
        }
        function retryRule(e) {
            if (typeof e === 'number') return {
                exit_code: e
            };
            if (typeof e === 'object') return {
                output: e.output?.value ?? ''
            };
            if (/^SIG[A-Z0-9]+$/.test(e)) return {
                signal: e
            };
            return eO.find((n)=>n === e);
        }
        /*! ./lib/bundle/planning/workspace-path.js */ function workspacePath(e) {
            if (/^(?:[\\/]|[A-Za-z]:)/.test(e)) return undefined;
            const n = [];
            for (const t of e.split('/')){
                if (t === '' || t === '.') continue;
                if (t !== '..') n.push(t);
                else if (n.pop() === undefined) return undefined;
            }
            return n.length === 0 ? '.' : n.join('/');
        }
        /*! ./lib/bundle/planning/check-settings.js */ function check_settings_checkSettings(e, n, t) {
            const r = e['working-directory'];
            if (r !== undefined && !(0, ex.x9)(r.value)) {
                check_settings_checkPath('working-directory', r, t);
            }
            if (e.resources !== undefined) {
                for (const r of e.resources.value){
                    const e = 'key' in r ? r.key : r;
                    const s = 'key' in r ? r.value : {
                        value: 1,
                        span: r.span
                    };
                    const i = n.get(e.value);
                    if (i === undefined) {
                        t.push(unknownResource(e.value, (0, L.p)(e.value, n.keys()), e.span));
                    } else if (s.value > i && Number.isFinite(s.value)) {
                        t.push(resourceExceedsPool(e.value, s.value, i, s.span));
                    }
                }
            }
            const s = e.retry?.value;
            if (typeof s !== 'object' || s.on === undefined) return;
            for (const { value: e, span: n } of s.on.value){
                if (typeof e !== 'string' || retryRule(e) !== undefined) continue;
                t.push(unknownRetryRule(e, (0, L.p)(e, eO), n));
            }
        }
        function check_settings_checkPath(e, { value: n, span: t }, r) {
            if (workspacePath(n) === undefined) r.push(pathOutsideWorkspace(e, n, t));
        }
        /*! ./lib/bundle/planning/digraph.js */ function edgesOf({ starts: e, targets: n }, t) {
            return n.subarray(e[t], e[t + 1]);
        }
        /*! ./lib/bundle/planning/cycles.js */ const eC = 100;
        const eS = 1_000_000;
        function findCycles(e) {
            return knotsOf(e).flatMap((n)=>cyclesIn(e, n)).sort((e, n)=>(e[0] ?? 0) - (n[0] ?? 0));
        }
        function cyclesIn(e, n) {
            const t = new Set(n);
            const r = new Set();
            const s = [];
            const i = {
                taken: 0
            };
            for (const o of n.toSorted((e, n)=>e - n)){
                if (r.has(o)) continue;
                const n = shortestCycle(e, t, o, i);
                for (const e of n)r.add(e);
                s.push(n);
                if (s.length === eC || i.taken > eS) break;
            }
            return s;
        }
        function leadsBackOnly({ size: e, starts: n, targets: t }) {
            let r = 0;
            for(let s = 0; s < e; s++){
                for(const e = n[s + 1] ?? 0; r < e; r++)if ((t[r] ?? 0) >= s) return false;
            }
            return true;
        }
        function knotsOf(e) {
            const n = [];
            const t = new Int32Array(e.size).fill(-1);
            const r = new Int32Array(e.size);
            const s = new Uint8Array(e.size);
            const i = e.starts.slice(0, e.size);
            const o = [];
            const a = [];
            let u = 0;
            const enter = (e)=>{
                t[e] = r[e] = u++;
                s[e] = 1;
                o.push(e);
                a.push(e);
            };
            const at = (e, n)=>e[n] ?? 0;
            const lower = (e, n)=>{
                r[e] = Math.min(at(r, e), n);
            };
            for(let u = 0; u < e.size; u++){
                if (t[u] !== -1) continue;
                enter(u);
                for(let u = a.at(-1); u !== undefined; u = a.at(-1)){
                    const c = at(i, u);
                    if (c < at(e.starts, u + 1)) {
                        i[u] = c + 1;
                        const n = at(e.targets, c);
                        if (t[n] === -1) enter(n);
                        else if (s[n] === 1) lower(u, at(t, n));
                        continue;
                    }
                    a.pop();
                    const d = a.at(-1);
                    if (d !== undefined) lower(d, at(r, u));
                    if (r[u] !== t[u]) continue;
                    if (o.at(-1) === u) {
                        o.pop();
                        s[u] = 0;
                        continue;
                    }
                    const l = o.splice(o.lastIndexOf(u));
                    for (const e of l)s[e] = 0;
                    n.push(l);
                }
            }
            return n;
        }
        function shortestCycle(e, n, t, r) {
            const s = new Map();
            const i = [
                t
            ];
            for (const o of i){
                for (const a of edgesOf(e, o)){
                    r.taken += 1;
                    if (a === t && o !== t) return [
                        ...wayTo(o, t, s),
                        t
                    ];
                    if (a === t || !n.has(a) || s.has(a)) continue;
                    s.set(a, o);
                    i.push(a);
                }
            }
            throw new Error('a strongly connected component without a cycle');
        }
        function wayTo(e, n, t) {
            const r = [
                e
            ];
            for(let s = e; s !== n;){
                s = t.get(s) ?? n;
                r.push(s);
            }
            return r.reverse();
        }
        var eI = t(5432);
        /*! ./lib/bundle/planning/origin.js */ function originOf(e, { file: n, start: t, end: r }) {
            const s = (0, eI._$)(n);
            const i = (0, eI.cL)(s, t);
            const o = r < (s[i + 1] ?? Infinity) ? i : (0, eI.cL)(s, r);
            return Object.freeze({
                source: e,
                file: n.path,
                line: i + 1,
                column: t - (s[i] ?? 0) + 1,
                end_line: o + 1,
                end_column: r - (s[o] ?? 0) + 1
            });
        }
        /*! ./lib/bundle/planning/merge.js */ const eA = new Map();
        const eT = {
            plain: {},
            env: eA,
            resources: eA,
            origins: {}
        };
        const ej = {
            script: 'command',
            run: 'command',
            args: 'command.args',
            shell: 'command.shell',
            'working-directory': 'working_directory',
            'idle-timeout': 'idle_timeout',
            'kill-after': 'kill_after',
            'allowed-exit-codes': 'allowed_exit_codes',
            'continue-on-error': 'continue_on_error',
            'id-token': 'id_token',
            'memory-limit': 'memory_limit'
        };
        function levelOf(e, n) {
            const t = {};
            let r;
            for(r in n){
                const s = n[r];
                if (s === undefined || r === 'env' || r === 'resources') continue;
                t[ej[r] ?? r] = originOf(e, s.span);
            }
            const s = mapOf(n.env?.value);
            const i = mapOf(n.resources?.value.map(amountOf));
            if (s.size > 0) for (const [n, { span: r }] of s)t[`env.${n}`] = originOf(e, r);
            if (i.size > 0) for (const [n, { span: r }] of i)t[`resources.${n}`] = originOf(e, r);
            return {
                plain: n,
                env: s,
                resources: i,
                origins: Object.freeze(t)
            };
        }
        function merge(e, n) {
            if (e === eT) return n;
            if (n === eT) return e;
            return {
                plain: {
                    ...e.plain,
                    ...n.plain
                },
                env: mergeMaps(e.env, n.env),
                resources: mergeMaps(e.resources, n.resources),
                origins: Object.freeze({
                    ...e.origins,
                    ...n.origins
                })
            };
        }
        function mapOf(e) {
            return e === undefined ? eA : new Map(e.map(({ key: e, value: n })=>[
                    e.value,
                    n
                ]));
        }
        function amountOf(e) {
            return 'key' in e ? e : {
                key: e,
                value: {
                    value: 1,
                    span: e.span
                }
            };
        }
        function mergeMaps(e, n) {
            if (n.size === 0) return e;
            return e.size === 0 ? n : new Map([
                ...e,
                ...n
            ]);
        }
        /*! ./lib/bundle/planning/draft.js */ function draftTasks(e, n, t) {
            const { env: r, defaults: s } = e.config.settings;
            const read = (e, r)=>{
                check_settings_checkSettings(r, n, t);
                return levelOf(e, r);
            };
            const i = merge(r === undefined ? eT : levelOf('file', {
                env: r
            }), s === undefined ? eT : read('defaults', s.value));
            return [
                ...draftHandTasks(e, i, read, t),
                ...draftScripts(e, i, read, t)
            ];
        }
        function draftHandTasks({ config: e, scripts: n, handScripts: t }, r, s, i) {
            const o = new Map(n.map((e)=>[
                    e.path,
                    e
                ]));
            return (e.settings.tasks?.value ?? []).map(({ key: e, value: { value: n } }, a)=>{
                const u = t[a];
                const c = merge(merge(r, headerLevel(u, 'by hand', s)), s('task', n));
                const d = c.plain.id?.value ?? e.value;
                const l = u && o.get(u.path);
                if (l !== undefined && n.script !== undefined) {
                    i.push(scriptRunsTwice(l.path, [
                        l.path,
                        d
                    ], n.script.span));
                }
                return {
                    id: d,
                    key: e.value,
                    level: c,
                    script: u,
                    origin: originOf('task', e.span),
                    place: c.plain.id?.span ?? e.span
                };
            });
        }
        function draftScripts({ config: e, scripts: n }, t, r, s) {
            const i = (0, ep.UT)(n.map(({ path: e })=>e));
            const o = n.toSorted((e, n)=>i(e.path, n.path));
            const a = readOverrides(e, o, r, s);
            return o.map((e)=>{
                let n = merge(t, headerLevel(e, 'discovered', r));
                for (const t of a.globs)if (t.matches(e.path)) n = merge(n, t.level);
                for (const t of a.exact.get(e.path) ?? [])n = merge(n, t);
                const s = n.plain.id;
                return {
                    id: s?.value ?? e.path,
                    key: e.path,
                    level: n,
                    script: e,
                    origin: Object.freeze({
                        source: 'discovery',
                        file: e.path
                    }),
                    place: s?.span ?? {
                        file: e.header?.file ?? {
                            path: e.path,
                            text: ''
                        },
                        start: 0,
                        end: 0
                    }
                };
            });
        }
        function headerLevel(e, n, t) {
            if (e?.header === undefined) return eT;
            const { id: r, ...s } = e.header.settings.value;
            return t('header', n === 'by hand' || r === undefined ? s : {
                ...s,
                id: r
            });
        }
        function readOverrides(e, n, t, r) {
            const s = e.settings.scripts?.value ?? [];
            if (s.length === 0) return {
                globs: [],
                exact: new Map()
            };
            const i = new Set(n.map(({ path: e })=>e));
            const o = [];
            const a = new Map();
            for (const { key: e, value: u } of s){
                const s = e.value.replace(/^(?:\.\/+)+/, '');
                const c = t("scripts", u.value);
                if (i.has(s)) {
                    a.set(s, [
                        ...a.get(s) ?? [],
                        c
                    ]);
                    continue;
                }
                const d = isGlob(s) ? globMatcher(s) : ()=>false;
                if (n.some((e)=>d(e.path))) o.push({
                    matches: d,
                    level: c
                });
                else r.push(unknownScript(e.value, (0, L.p)(s, i), e.span));
            }
            return {
                globs: o,
                exact: a
            };
        }
        /*! ./lib/bundle/planning/emit-settings.js */ function schedulesOf({ schedule: e }) {
            const n = new Map();
            for (const { value: t } of e?.value ?? []){
                const { cron: e, timezone: r } = t;
                if (e === undefined) continue;
                const s = {
                    cron: e.value,
                    timezone: r?.value ?? 'UTC'
                };
                n.set(`${s.cron} ${s.timezone}`, Object.freeze(s));
            }
            return Object.freeze([
                ...n.values()
            ]);
        }
        function emitSettingsOf({ emit: e }) {
            const n = e?.value.gitlab?.value;
            const t = e?.value.jenkins?.value;
            const r = e?.value.github?.value;
            return Object.freeze({
                gitlab: Object.freeze({
                    image: n?.image?.value,
                    tags: textsOf(n?.tags),
                    stage: n?.stage?.value
                }),
                jenkins: Object.freeze({
                    agent: t?.agent?.value,
                    options: textsOf(t?.options)
                }),
                github: Object.freeze({
                    runs_on: textsOf(r?.['runs-on']),
                    permissions: permissionsOf(r?.permissions?.value)
                })
            });
        }
        function textsOf(e) {
            return Object.freeze(e?.value.map(({ value: e })=>e) ?? []);
        }
        function permissionsOf(e) {
            if (e === undefined) return undefined;
            const n = Object.entries(e).flatMap(([e, n])=>n === undefined ? [] : [
                    [
                        e,
                        n.value
                    ]
                ]);
            return Object.freeze(Object.fromEntries(n.sort(([e], [n])=>e < n ? -1 : 1)));
        }
        var eE = t(8934);
        /*! ./lib/bundle/planning/matrix.js */ const eM = 10_000;
        function expandMatrix({ value: e, span: n }, t) {
            const r = t.length;
            const s = e.flatMap((e)=>isAxis(e) ? readAxis(e, t) : []);
            const i = readMappings('include', e, t);
            const o = readMappings('exclude', e, t);
            const { span: a = n } = e.find(({ key: e })=>e.value === 'exclude')?.value ?? {};
            const { span: u = n } = e.find(({ key: e })=>e.value === 'include')?.value ?? {};
            const c = s.map(({ key: e })=>e.value);
            for (const e of new Set(o.flatMap(Object.keys))){
                if (!c.includes(e) && t.length === r) {
                    t.push(unknownMatrixAxis(e, (0, L.p)(e, c), a));
                }
            }
            matrix_checkVariables(s, i, u, t);
            const d = s.reduce((e, { value: n })=>e * n.value.length, 1) + i.length;
            if (d > eM) t.push(matrixTooLarge(d, eM, n));
            if (t.length > r) return undefined;
            const l = productOf(s);
            for (const e of o){
                if (l.some((n)=>matches(e, n))) continue;
                t.push(excludeWithoutEffect(JSON.stringify(e), a));
            }
            const f = l.filter((e)=>!o.some((n)=>matches(n, e)));
            const p = withIncludes(f, i, c);
            if (p.length === 0) t.push(emptyMatrix(n));
            return p.length === 0 ? undefined : p;
        }
        function isAxis({ key: e }) {
            return e.value !== 'include' && e.value !== 'exclude';
        }
        function readAxis({ key: e, value: n }, t) {
            if (isList(n.value) && n.value.length > 0) return [
                {
                    key: e,
                    value: {
                        value: n.value,
                        span: n.span
                    }
                }
            ];
            t.push(matrixAxisNoList(e.value, n.span));
            return [];
        }
        function readMappings(e, n, t) {
            const r = n.find(({ key: n })=>n.value === e)?.value;
            if (r === undefined) return [];
            const s = isList(r.value) ? r.value : [
                null
            ];
            const i = s.filter(isMapping).filter((e)=>Object.keys(e).length > 0);
            if (i.length < s.length) t.push(matrixEntryNoMap(e, r.span));
            return i;
        }
        function productOf(e) {
            if (e.length === 0) return [];
            return e.reduce((e, { key: n, value: t })=>e.flatMap((e)=>t.value.map((t)=>withPairs(e, [
                            [
                                n.value,
                                t
                            ]
                        ]))), [
                {}
            ]);
        }
        function withIncludes(e, n, t) {
            const r = new Set();
            const isOfAxis = ([e])=>t.includes(e);
            const s = n.map((e)=>{
                const n = Object.entries(e);
                return {
                    entry: e,
                    own: Object.fromEntries(n.filter(isOfAxis)),
                    extra: n.filter((e)=>!isOfAxis(e))
                };
            });
            const i = e.map((e)=>{
                let n = e;
                for (const { entry: t, own: i, extra: o } of s){
                    if (!matches(i, e)) continue;
                    r.add(t);
                    n = withPairs(n, o);
                }
                return {
                    values: n,
                    label: leavesOf(e)
                };
            });
            const o = s.filter(({ entry: e })=>!r.has(e)).map(({ own: e, extra: n })=>{
                const t = withPairs(e, n);
                return {
                    values: t,
                    label: leavesOf(t)
                };
            });
            return [
                ...i,
                ...o
            ];
        }
        function matches(e, n) {
            if (isList(e)) return isList(n) && e.every((e, t)=>matches(e, n[t]));
            if (isMapping(e)) {
                return isMapping(n) && Object.entries(e).every(([e, t])=>Object.hasOwn(n, e) && matches(t, n[e]));
            }
            return n !== undefined && !isList(n) && !isMapping(n) && looselyEqual(e, n);
        }
        function looselyEqual(e, n) {
            if (typeof e === 'string' && typeof n === 'string') return e.toUpperCase() === n.toUpperCase();
            return typeof e === typeof n ? e === n : Number(e) === Number(n);
        }
        function leavesOf(e) {
            if (isList(e)) return e.flatMap(leavesOf);
            if (isMapping(e)) return Object.values(e).flatMap(leavesOf);
            return e === null || e === '' ? [] : [
                String(e)
            ];
        }
        function matrix_checkVariables(e, n, t, r) {
            const s = [
                ...e.map(({ key: e })=>[
                        e.value,
                        e.span
                    ]),
                ...n.flatMap((e)=>Object.keys(e).map((e)=>[
                            e,
                            t
                        ]))
            ];
            const i = new Map();
            for (const [e, n] of s){
                const t = (0, eE.i)(e);
                const s = i.get(t) ?? e;
                if (s !== e) r.push(collidingMatrixKeys([
                    s,
                    e
                ], t, n));
                i.set(t, s);
            }
        }
        function withPairs(e, n) {
            return Object.fromEntries([
                ...Object.entries(e),
                ...n
            ]);
        }
        function isList(e) {
            return Array.isArray(e);
        }
        function isMapping(e) {
            return typeof e === 'object' && e !== null && !Array.isArray(e);
        }
        /*! ./lib/bundle/planning/legs.js */ function expandLegs(e, n) {
            const t = new Int32Array(e.length + 1);
            const r = [];
            const s = [];
            const i = [];
            e.forEach((e, o)=>{
                const a = e.level.plain.matrix;
                const u = a === undefined ? undefined : expandMatrix(a, n);
                if (a === undefined || u === undefined) {
                    if (a !== undefined) i.push(o);
                    r.push(e.id);
                    s.push(undefined);
                } else {
                    const t = nameLegs(e.id, u);
                    for (const e of twinsAmong(t))n.push(duplicateLeg(e, a.span));
                    for (const e of t)r.push(e);
                    for (const { values: e } of u)s.push(deeplyFrozen(e));
                }
                t[o + 1] = r.length;
            });
            const o = new Int32Array(r.length);
            for(let n = 0; n < e.length; n++){
                for(let e = t[n] ?? 0, r = t[n + 1] ?? 0; e < r; e++)o[e] = n;
            }
            return {
                count: r.length,
                starts: t,
                draftOf: o,
                ids: r,
                matrix: s,
                unknown: i
            };
        }
        function firstLeg(e, { starts: n }) {
            const t = n.length - 1;
            return e < t ? n[e] ?? 0 : e - t;
        }
        function endOfLegs(e, { starts: n }) {
            const t = n.length - 1;
            return e < t ? n[e + 1] ?? 0 : e - t + 1;
        }
        function nameLegs(e, n) {
            const t = n.map(({ label: n })=>n.length === 0 ? e : `${e} (${n.join(', ')})`);
            const r = new Set([
                e
            ]);
            const s = new Set(t.filter((e)=>r.has(e) || !r.add(e)));
            return n.map(({ values: n }, r)=>{
                const i = t[r] ?? e;
                if (!s.has(i)) return i;
                const o = Object.entries(n).map(([e, n])=>`${e}=${typeof n === 'object' ? JSON.stringify(n) : String(n)}`);
                return `${e} (${o.join(', ')})`;
            });
        }
        function twinsAmong(e) {
            const n = new Set();
            return e.filter((e)=>n.has(e) || !n.add(e));
        }
        function deeplyFrozen(e) {
            if (typeof e === 'object' && e !== null) {
                for (const n of Object.values(e))deeplyFrozen(n);
                Object.freeze(e);
            }
            return e;
        }
        /*! ./lib/bundle/planning/names.js */ function indexNames(e, n, t) {
            const r = new Map();
            const s = new Map();
            const ownerOf = (t)=>t < e.length ? t : n.draftOf[t - e.length] ?? 0;
            const take = (n, s, i)=>{
                const o = r.get(n);
                if (o === undefined) r.set(n, s);
                else if (e[ownerOf(o)] !== i) reportDuplicate(n, i, e[ownerOf(o)], t);
            };
            e.forEach((e, n)=>{
                take(e.id, n, e);
                if (e.key !== e.id) s.set(e.key, e.id);
            });
            for(let t = 0; t < n.count; t++){
                if (n.matrix[t] === undefined) continue;
                const r = e[n.draftOf[t] ?? 0];
                if (r !== undefined) take(n.ids[t] ?? '', e.length + t, r);
            }
            const i = n.unknown.map((n)=>({
                    start: `${e[n]?.id ?? ''} (`,
                    target: n
                }));
            const ownerOfLeg = (e)=>i.find(({ start: n })=>e.startsWith(n))?.target;
            let o;
            const a = new Map();
            const u = {
                find: (e)=>r.get(e) ?? ownerOfLeg(e),
                match (t) {
                    let s = a.get(t);
                    if (s === undefined) {
                        const i = globMatcher(t);
                        const o = idsBelow(u.ids, literalStart(t)).filter((e)=>i(e));
                        const c = o.map((e)=>r.get(e) ?? 0);
                        const d = new Set(c.filter((n)=>n < e.length));
                        s = c.filter((t)=>d.has(t) || !d.has(n.draftOf[t - e.length] ?? -1));
                        a.set(t, s);
                    }
                    return s;
                },
                idOf: (t)=>(t < e.length ? e[t]?.id : n.ids[t - e.length]) ?? '',
                ownerOf,
                targetCount: e.length + n.count,
                get ids () {
                    o ??= (0, ep.OU)(r.keys());
                    return o;
                },
                nearest: (e)=>(0, L.p)(e, u.ids),
                renamed: (e)=>s.get(e)
            };
            return u;
        }
        function reportDuplicate(e, n, t, r) {
            const s = `${t === undefined ? 'another' : describe(t)} has it first`;
            const i = t?.place ?? n.place;
            r.push(duplicateId(e, describe(n), n.place, {
                message: s,
                span: i
            }));
        }
        function describe({ key: e, origin: n }) {
            return n.source === 'discovery' ? `the script ${(0, N.h)(e)}` : `the task ${(0, N.h)(e)}`;
        }
        function literalStart(e) {
            return /^[^*?[\]{}()!+@\\|]*/.exec(e.replace(/^(?:\.\/)+/, ''))?.[0] ?? '';
        }
        function idsBelow(e, n) {
            if (n === '') return e;
            const t = firstIndex(e, (e)=>(0, ep.Xo)(e, n) >= 0);
            return e.slice(t, firstIndex(e, (e)=>(0, ep.Xo)(e, n) >= 0 && !e.startsWith(n), t));
        }
        function firstIndex(e, n, t = 0) {
            let r = t;
            let s = e.length;
            while(r < s){
                const t = r + s >> 1;
                if (n(e[t] ?? '')) s = t;
                else r = t + 1;
            }
            return r;
        }
        /*! ./lib/bundle/planning/needs.js */ function needsOf({ starts: e, afterStarts: n, targets: t }, r) {
            return t.subarray(e[r], n[r]);
        }
        function resolveNeeds(e, n, t) {
            const r = new EdgeLists(n, t);
            const s = new Int32Array(e.length + 1);
            const i = new Int32Array(e.length);
            const o = new Map();
            e.forEach(({ level: { plain: e } }, n)=>{
                const t = e.needs && r.add('needs', e.needs.value, n);
                if (t !== undefined) o.set(n, t);
                i[n] = r.targets.length;
                if (e.after !== undefined) r.add('after', e.after.value, n);
                s[n + 1] = r.targets.length;
            });
            const a = new Int32Array(r.targets);
            return {
                size: e.length,
                starts: s,
                targets: a,
                afterStarts: i,
                optional: r.optional,
                absent: o
            };
        }
        let EdgeLists = class EdgeLists {
            targets = [];
            optional = new Set();
            #names;
            #diagnostics;
            #lastEdges;
            constructor(e, n){
                this.#names = e;
                this.#diagnostics = n;
                this.#lastEdges = new Int32Array(e.targetCount).fill(-1);
            }
            add(e, n, t) {
                const r = this.#names;
                const s = this.targets.length;
                let i;
                for(let o = 0; o < n.length; o++){
                    const a = n[o];
                    if (a === undefined) continue;
                    const u = nameIn(a);
                    const c = r.find(u);
                    if (c !== undefined && r.ownerOf(c) !== t) this.#addEdge(c, a, s);
                    else if (c !== undefined) this.#diagnostics.push(selfNeed(e, u, placeOf(a)));
                    else if (isGlob(u)) this.#addMatches(e, a, s, t);
                    else {
                        (i ??= []).push(u);
                        if (!isOptional(a)) this.#complain(e, a);
                    }
                }
                return i;
            }
            #addMatches(e, n, t, r) {
                const s = nameIn(n);
                const i = this.#names.match(s);
                const o = i.filter((e)=>this.#names.ownerOf(e) !== r);
                for (const e of o)this.#addEdge(e, n, t);
                if (o.length > 0 || isOptional(n)) return;
                const a = {
                    onlyItself: i.length > 0,
                    near: this.#names.nearest(s)
                };
                this.#diagnostics.push(needMatchesNothing(e, s, a, placeOf(n)));
            }
            #addEdge(e, n, t) {
                const r = this.#lastEdges[e] ?? -1;
                if (r >= t) {
                    if (!isOptional(n)) this.optional.delete(r);
                    return;
                }
                const s = this.targets.push(e) - 1;
                this.#lastEdges[e] = s;
                if (isOptional(n)) this.optional.add(s);
            }
            #complain(e, n) {
                const t = nameIn(n);
                const r = this.#names.renamed(t);
                const s = r === undefined ? this.#names.nearest(t) : undefined;
                this.#diagnostics.push(unknownTask(e, t, {
                    near: s,
                    renamed: r,
                    ids: this.#names.ids
                }, placeOf(n)));
            }
        };
        function nameIn({ value: e }) {
            return typeof e === 'string' ? e : e.id?.value ?? '';
        }
        function placeOf({ value: e, span: n }) {
            return typeof e === 'string' ? n : e.id?.span ?? n;
        }
        function isOptional({ value: e }) {
            return typeof e === 'object' && e.optional?.value === true;
        }
        /*! ./lib/bundle/planning/order.js */ function topologicalOrder(e) {
            const { starts: n, groupOf: t, included: r, waitsFor: s, rank: i } = e;
            const o = s.size;
            const a = t.length;
            const { starts: u, targets: c } = s;
            const d = new Int32Array(a);
            for(let e = 0; e < a; e++)d[i[e] ?? 0] = e;
            const l = new Int32Array(a);
            let f = 0;
            if (isOrder(e)) {
                for(let e = 0; e < a; e++){
                    const n = d[e] ?? 0;
                    if (r[n] === 1) l[f++] = n;
                }
                return l.subarray(0, f);
            }
            const p = new Int32Array(o);
            for(let e = 0; e < a; e++)if (r[e] === 1) add(p, t[e] ?? 0, 1);
            const h = new Int32Array(o + a).fill(-1);
            const m = new Int32Array(c.length);
            const g = new Int32Array(c.length);
            const k = new Int32Array(o);
            for(let e = 0; e < o; e++){
                if (p[e] === 0) continue;
                for(let n = u[e] ?? 0, t = u[e + 1] ?? 0; n < t; n++){
                    const t = c[n] ?? 0;
                    const s = t < o ? (p[t] ?? 0) > 0 : r[t - o] === 1;
                    if (!s) continue;
                    g[n] = h[t] ?? -1;
                    m[n] = e;
                    h[t] = n;
                    add(k, e, 1);
                }
            }
            const y = new NumberSet(a);
            const open = (e)=>{
                for(let t = n[e] ?? 0, s = n[e + 1] ?? 0; t < s; t++){
                    if (r[t] === 1) y.add(i[t] ?? 0);
                }
            };
            const arrive = (e)=>{
                for(let n = h[e] ?? -1; n !== -1; n = g[n] ?? -1){
                    const e = m[n] ?? 0;
                    if (add(k, e, -1) === 0) open(e);
                }
            };
            for(let e = 0; e < o; e++)if (k[e] === 0) open(e);
            for(let e = y.takeLeast(); e !== -1; e = y.takeLeast()){
                const n = d[e] ?? 0;
                const r = t[n] ?? 0;
                l[f++] = n;
                arrive(o + n);
                if (add(p, r, -1) === 0) arrive(r);
            }
            return l.subarray(0, f);
        }
        function isOrder({ starts: e, waitsFor: n, rank: t }) {
            const { size: r, starts: s, targets: i } = n;
            let o = 0;
            for(let n = 0; n < r; n++){
                const a = s[n + 1] ?? 0;
                if (o === a) continue;
                const u = e[n] ?? 0;
                if ((e[n + 1] ?? 0) !== u + 1) return false;
                const c = t[u] ?? 0;
                for(; o < a; o++){
                    const n = i[o] ?? 0;
                    const s = n < r ? e[n] ?? 0 : n - r;
                    const a = n >= r || (e[n + 1] ?? 0) === s + 1;
                    if (!a || (t[s] ?? 0) > c) return false;
                }
            }
            return true;
        }
        function add(e, n, t) {
            return e[n] = (e[n] ?? 0) + t;
        }
        let NumberSet = class NumberSet {
            #levels = [];
            constructor(e){
                let n = e;
                do this.#levels.push(new Int32Array(n = n + 31 >>> 5));
                while (n > 1)
            }
            add(e) {
                let n = e;
                for (const e of this.#levels){
                    const t = n >>> 5;
                    const r = e[t] ?? 0;
                    e[t] = r | 1 << (n & 31);
                    if (r !== 0) return;
                    n = t;
                }
            }
            takeLeast() {
                let e = 0;
                for(let n = this.#levels.length - 1; n >= 0; n--){
                    const t = this.#levels[n]?.[e] ?? 0;
                    if (t === 0) return -1;
                    e = e << 5 | 31 - Math.clz32(t & -t);
                }
                let n = e;
                for (const e of this.#levels){
                    const t = n >>> 5;
                    const r = (e[t] ?? 0) & ~(1 << (n & 31));
                    e[t] = r;
                    if (r !== 0) break;
                    n = t;
                }
                return e;
            }
        };
        var eL = t(4533);
        var eN = t(2855);
        /*! ./lib/bundle/planning/task-values.js */ const eF = 1000;
        const e_ = {
            script: 60 * eF,
            run: 600 * eF,
            gate: 600 * eF
        };
        const eP = {
            critical: 100,
            high: 10,
            normal: 0,
            low: -10
        };
        const eG = Object.freeze([]);
        const ez = Object.freeze([
            0
        ]);
        function planTask(e, n, t) {
            const { script: r, level: s } = e;
            const { plain: i } = s;
            const o = commandOf(e);
            return Object.freeze({
                id: n.id,
                base_id: e.id,
                slug: n.slug,
                name: n.name,
                description: i.description?.value ?? r?.description,
                subdirectory: r?.subdirectory ?? '',
                command: o,
                env: t.env(s.env),
                working_directory: workingDirectoryOf(i['working-directory']?.value),
                needs: n.needs,
                after: n.after,
                if: i.if === undefined ? undefined : (0, eN.Ts)(String(i.if.value)),
                skip: i.skip?.value === true ? 'it is marked `skip: true`' : i.skip?.value,
                timeout: i.timeout?.value ?? e_[o.kind],
                idle_timeout: i['idle-timeout']?.value,
                kill_after: i['kill-after']?.value ?? 5 * eF,
                retry: retryPolicy(i.retry?.value),
                allowed_exit_codes: unlocated(i['allowed-exit-codes']?.value) ?? ez,
                continue_on_error: continueOnErrorOf(i['continue-on-error']?.value),
                matrix: n.matrix,
                resources: t.resources(s.resources),
                priority: priorityOf(i.priority?.value),
                id_token: i['id-token']?.value ?? false,
                memory_limit: i['memory-limit']?.value,
                schedule: i.schedule?.value,
                tags: unlocated(i.tags?.value) ?? eG,
                origin: e.origin,
                origins: s.origins
            });
        }
        function recordMaker() {
            const e = new WeakMap();
            const n = Object.freeze({});
            return (t)=>{
                if (t.size === 0) return n;
                let r = e.get(t);
                if (r === undefined) {
                    r = Object.freeze(Object.fromEntries(Array.from(t, ([e, { value: n }])=>[
                            e,
                            n
                        ])));
                    e.set(t, r);
                }
                return r;
            };
        }
        function commandOf({ script: e, level: { plain: n } }) {
            if (e !== undefined) {
                const t = unlocated(n.args?.value) ?? eG;
                return Object.freeze({
                    kind: "script",
                    script: e.path,
                    interpreter: e.interpreter.length === 0 ? eG : Object.freeze([
                        ...e.interpreter
                    ]),
                    args: t
                });
            }
            if (n.run !== undefined) return Object.freeze({
                kind: 'run',
                run: n.run.value,
                shell: n.shell?.value ?? 'bash'
            });
            return eR;
        }
        const eR = Object.freeze({
            kind: 'gate'
        });
        function workingDirectoryOf(e) {
            if (e === undefined) return '.';
            return (0, ex.x9)(e) ? e : workspacePath(e) ?? e;
        }
        function continueOnErrorOf(e) {
            if (typeof e !== 'object') return e ?? false;
            return Object.freeze({
                exit_codes: unlocated(e['exit-codes']?.value) ?? []
            });
        }
        function priorityOf(e) {
            return typeof e === 'string' ? eP[e] : e ?? 0;
        }
        function unlocated(e) {
            return e && Object.freeze(e.map(({ value: e })=>e));
        }
        var eW = t(1024);
        /*! ./lib/bundle/planning/templates.js */ const eD = [
            'needs',
            'env',
            'runner',
            'github'
        ];
        const eU = [
            ...eD,
            'matrix'
        ];
        function templateChecker(e, n) {
            const t = new Set();
            const r = new Map([
                eD,
                eU
            ].map((e)=>[
                    e,
                    new Set()
                ]));
            const check = (s, i, o, a)=>{
                if (t.has(s) || r.get(o)?.has(s)) return;
                const u = (i === 'template' ? eN.BU : eN.Qj)(s.value, o, e(a));
                if (u.length > 0) t.add(s);
                else if (!/needs/i.test(s.value)) r.get(o)?.add(s);
                for (const e of u)n.push((0, eW.Wu)(s, e));
            };
            const checkText = (e, n, t)=>{
                if (e !== undefined && (0, ex.x9)(e.value)) check(e, 'template', n, t);
            };
            return ({ level: { plain: e, env: n } }, t)=>{
                const r = e.matrix === undefined ? eD : eU;
                checkText(e.name, r, t);
                checkText(e['working-directory'], r, t);
                if (e.skip !== undefined && isText(e.skip)) checkText(e.skip, r, t);
                if (e.args !== undefined) for (const n of e.args.value)checkText(n, r, t);
                if (n.size > 0) for (const e of n.values())checkText(e, r, t);
                if (e.if !== undefined && isText(e.if)) check(e.if, 'condition', r, t);
            };
        }
        function isText(e) {
            return typeof e.value === 'string';
        }
        function nameOf(e, n, t, r) {
            if (e === undefined) return n;
            if (r === undefined) return e;
            if (!(0, ex.x9)(e)) return `${e}${n.slice(t.length)}`;
            if ((0, eN.BU)(e, [
                'matrix'
            ]).length > 0) return e;
            const s = (0, eN.M1)(e, {
                contexts: {
                    matrix: r
                },
                status: eB
            });
            return s.ok ? s.value : e;
        }
        const never = ()=>false;
        const eB = {
            success: never,
            failure: never,
            cancelled: never
        };
        /*! ./lib/bundle/planning/plan-tasks.js */ function planTasks({ drafts: e, legs: n, names: t, edges: r, selected: s }, i) {
            const o = (0, eL.G)(n.ids);
            const a = {
                env: recordMaker(),
                resources: recordMaker()
            };
            const u = new Set();
            const c = waitsMaker(r, n, t, s, u);
            const d = new Map();
            const l = [];
            i.forEach((t)=>{
                const r = n.draftOf[t] ?? 0;
                const s = e[r];
                if (s === undefined) return;
                const i = n.matrix[t];
                const u = (i && d.get(r)) ?? c(r);
                if (i !== undefined) d.set(r, u);
                const f = n.ids[t] ?? '';
                const p = nameOf(s.level.plain.name?.value, f, s.id, i);
                const h = {
                    id: f,
                    slug: o[t] ?? '',
                    name: p,
                    matrix: i,
                    needs: u.needs,
                    after: u.after
                };
                l.push(planTask(s, h, a));
            });
            return {
                tasks: l,
                excluded: (0, ep.OU)(u)
            };
        }
        const eq = {
            needs: Object.freeze([]),
            after: Object.freeze([])
        };
        function waitsMaker({ starts: e, afterStarts: n, targets: t, optional: r }, s, i, o, a) {
            const u = Array.from({
                length: i.targetCount
            });
            const makeNeed = (e)=>{
                const n = firstLeg(e, s);
                const t = endOfLegs(e, s);
                for(let e = n; e < t; e++)if (o.excluded[e] === 1) a.add(s.ids[e] ?? '');
                const r = t === n + 1 ? [
                    s.ids[n] ?? ''
                ] : s.ids.slice(n, t);
                const c = Object.freeze({
                    key: i.idOf(e),
                    tasks: Object.freeze(r)
                });
                u[e] = c;
                return c;
            };
            const includedLegs = (e)=>{
                const n = [];
                for(let t = firstLeg(e, s), r = endOfLegs(e, s); t < r; t++){
                    if (o.included[t] === 1) n.push(s.ids[t] ?? '');
                }
                return frozenCopy(n);
            };
            const optionalNeed = (e)=>{
                const n = includedLegs(e);
                return n.length === 0 ? undefined : Object.freeze({
                    key: i.idOf(e),
                    tasks: n
                });
            };
            const needsOf = (e, n)=>{
                const s = [];
                for(let i = e; i < n; i++){
                    const e = t[i] ?? 0;
                    const n = r.has(i) ? optionalNeed(e) : u[e] ?? makeNeed(e);
                    if (n !== undefined) s.push(n);
                }
                return frozenCopy(s);
            };
            const idsOf = (e, n)=>{
                const r = new Set();
                for(let s = e; s < n; s++)for (const e of includedLegs(t[s] ?? 0))r.add(e);
                return Object.freeze([
                    ...r
                ]);
            };
            return (t)=>{
                const r = e[t] ?? 0;
                const s = n[t] ?? 0;
                const i = e[t + 1] ?? 0;
                return {
                    needs: r === s ? eq.needs : needsOf(r, s),
                    after: s === i ? eq.after : idsOf(s, i)
                };
            };
        }
        function frozenCopy(e) {
            return Object.freeze(e.slice());
        }
        /*! ./lib/bundle/planning/select.js */ const eV = '***';
        function selectLegs(e, n, t, r, s, i) {
            const targetsOf = (n)=>s[n].flatMap((r)=>{
                    if (r.includes(eV)) {
                        i.push(hiddenSelector(n, r));
                        return [];
                    }
                    const s = findSelected(r, e, t);
                    if (s.length > 0) return s;
                    i.push(unknownSelector(n, r, nearestSelector(r, e, t)));
                    return [];
                });
            const o = new Uint8Array(n.count);
            for (const e of targetsOf('exclude'))forLegs(e, n, (e)=>o[e] = 1);
            const a = new Uint8Array(n.count);
            const u = [];
            const include = (e)=>{
                if (a[e] === 1 || o[e] === 1) return;
                a[e] = 1;
                u.push(e);
            };
            if (s.tasks.length === 0) {
                for(let e = 0; e < n.count; e++)if (o[e] === 0) a[e] = 1;
                return {
                    included: a,
                    excluded: o
                };
            }
            for (const e of targetsOf('tasks'))forLegs(e, n, include);
            const c = new Uint8Array(e.length);
            for (const e of u){
                const t = n.draftOf[e] ?? 0;
                if (c[t] === 1) continue;
                c[t] = 1;
                for (const e of needsOf(r, t))forLegs(e, n, include);
            }
            return {
                included: a,
                excluded: o
            };
        }
        function forLegs(e, n, t) {
            for(let r = firstLeg(e, n); r < endOfLegs(e, n); r++)t(r);
        }
        function findSelected(e, n, t) {
            const r = t.find(e);
            if (r !== undefined) return [
                r
            ];
            const s = e.replace(/^(?:\.\/+)+/, '');
            const i = indexesWhere(n, ({ script: e })=>e?.path === s);
            if (i.length > 0) return i;
            if (e.startsWith('tag:')) {
                const t = e.slice('tag:'.length);
                return indexesWhere(n, (e)=>tagsOf(e).includes(t));
            }
            return isGlob(e) ? t.match(e) : [];
        }
        function indexesWhere(e, n) {
            return e.flatMap((e, t)=>n(e) ? [
                    t
                ] : []);
        }
        function tagsOf({ level: e }) {
            return e.plain.tags?.value.map(({ value: e })=>e) ?? [];
        }
        function nearestSelector(e, n, t) {
            const r = new Set(n.flatMap(tagsOf));
            const s = t.renamed(e);
            return s ?? (0, L.p)(e, [
                ...t.ids,
                ...Array.from(r, (e)=>`tag:${e}`)
            ]);
        }
        /*! ./lib/bundle/planning/make-plan.js */ function makePlan(e) {
            const n = [];
            const { config: t, selection: r } = e;
            const i = new Map(t.settings.resources?.value.map(({ key: e, value: n })=>[
                    e.value,
                    n.value
                ]));
            const o = draftTasks(e, i, n);
            if (o.length === 0) n.push(nothingToRun(foldersOf(t), placeOfTasks(t)));
            const a = expandLegs(o, n);
            const u = indexNames(o, a, n);
            const c = resolveNeeds(o, u, n);
            reportCycles(o, c, u, n);
            o.forEach(templateChecker((e)=>keysOf(e, c, u), n));
            const d = selectLegs(o, a, u, c, r, n);
            if (o.length > 0 && !d.included.includes(1) && !(0, s.Cs)(n)) {
                n.push(nothingLeft(r.exclude));
            }
            for (const e of t.settings['problem-matchers']?.value ?? [])check_settings_checkPath('problem-matchers', e, n);
            if ((0, s.Cs)(n)) return {
                value: undefined,
                diagnostics: n
            };
            return {
                value: assemble(e, i, {
                    drafts: o,
                    legs: a,
                    names: u,
                    edges: c,
                    selected: d
                }),
                diagnostics: n
            };
        }
        function assemble({ config: e, overrides: n }, t, r) {
            const { settings: s, file: i } = e;
            const { legs: o, edges: a, selected: u } = r;
            const c = topologicalOrder({
                starts: o.starts,
                groupOf: o.draftOf,
                included: u.included,
                waitsFor: a,
                rank: ranksOf(o.ids)
            });
            const { tasks: d, excluded: l } = planTasks(r, c);
            return Object.freeze({
                name: s.name?.value ?? i?.path.split('/').at(-1) ?? "scripts",
                config_file: i?.path,
                max_parallel: n.max_parallel ?? s['max-parallel']?.value ?? 'auto',
                fail_fast: n.fail_fast ?? s['fail-fast']?.value ?? false,
                timeout: n.timeout ?? s.timeout?.value,
                resources: Object.freeze(Object.fromEntries(t)),
                secrets: Object.freeze(s.secrets?.value.map(({ value: e })=>e) ?? []),
                problem_matchers: Object.freeze(s['problem-matchers']?.value.map(({ value: e })=>workspacePath(e) ?? e) ?? []),
                schedule: schedulesOf(s),
                emit: emitSettingsOf(s),
                tasks: Object.freeze(d),
                excluded: Object.freeze(l),
                origins: Object.freeze(originsOf(s, n))
            });
        }
        function originsOf(e, n) {
            const t = {};
            for (const [r, s] of Object.entries(e)){
                const e = r.replaceAll('-', '_');
                if (!Object.hasOwn(n, e)) t[e] = originOf('file', s.span);
            }
            return t;
        }
        function reportCycles(e, n, t, r) {
            if (leadsBackOnly(n)) return;
            for (const s of findCycles({
                ...n,
                targets: n.targets.map((e)=>t.ownerOf(e))
            })){
                const i = s.flatMap((n)=>e[n] ?? []);
                const o = i.map(({ id: e, level: { plain: r } }, i)=>{
                    const o = needsOf(n, s[i] ?? 0).some((e)=>t.ownerOf(e) === s[i + 1]);
                    return {
                        id: e,
                        span: (o ? r.needs : r.after)?.span
                    };
                });
                const a = o.slice(1, -1).flatMap(({ id: e, span: n }, t)=>n && t < 3 ? [
                        {
                            message: `${(0, N.h)(e)} waits here`,
                            span: n
                        }
                    ] : []);
                r.push(needsCycle(i.map(({ id: e })=>e), o[0]?.span, a));
            }
        }
        function keysOf(e, n, t) {
            return [
                ...Array.from(needsOf(n, e), (e)=>t.idOf(e)),
                ...n.absent.get(e) ?? []
            ];
        }
        function ranksOf(e) {
            const n = (0, ep.UT)(e);
            const t = new Int32Array(e.length);
            let r = true;
            for(let s = 0; s < t.length; s++){
                t[s] = s;
                r &&= s === 0 || n(e[s - 1] ?? '', e[s] ?? '') < 0;
            }
            if (r) return t;
            t.sort((t, r)=>n(e[t] ?? '', e[r] ?? ''));
            const s = new Int32Array(e.length);
            for(let e = 0; e < t.length; e++)s[t[e] ?? 0] = e;
            return s;
        }
        function placeOfTasks({ file: e, settings: { discover: n, tasks: t } }) {
            const r = t?.keySpan ?? n?.keySpan;
            return r ?? (e === undefined || e.text === '' ? undefined : {
                file: e,
                start: 0,
                end: 0
            });
        }
        function foldersOf({ settings: { discover: e, tasks: n } }) {
            if (e === undefined) return n === undefined ? [
                "scripts"
            ] : [];
            return e.value.map(({ value: e })=>e.path?.value ?? "scripts");
        }
        var eY = t(44);
        /*! ./lib/bundle/orchestrate/load-plan.js */ async function loadPlan(e, n, r = {}) {
            const i = [];
            let o = [];
            let a;
            let u = [];
            const loaded = (t = {})=>{
                const r = i.some(({ code: e })=>e === 'nothing-to-run');
                const c = (0, s.DZ)(i).filter(({ code: e })=>!r || e !== 'nothing-discovered');
                return {
                    invocation: e,
                    environment: n,
                    source: a,
                    secrets: u,
                    matcherFiles: o,
                    mentionsGithub: false,
                    scripts: [],
                    candidates: [],
                    ...t,
                    plan: (0, s.Cs)(c) ? undefined : t.plan,
                    diagnostics: c
                };
            };
            const c = r.source === undefined ? (0, eY.az)(e.workspace, e.config) : {
                value: r.source,
                diagnostics: []
            };
            a = c.value;
            i.push(...c.diagnostics);
            if (a === undefined && (0, s.Cs)(c.diagnostics)) return loaded();
            const d = a === undefined ? eH : readSource(a, i);
            if (d === undefined) return loaded();
            u = d.settings.secrets?.value.map(({ value: e })=>e) ?? [];
            o = readMatcherFiles(d, e.workspace, i);
            if (o.length > 0) {
                const { createProblemMatchers: e } = await t.e(334).then(t.bind(t, 7334));
                i.push(...e(o).diagnostics);
            }
            const l = interpretersOf(d.settings, n);
            const f = {
                workspace: e.workspace,
                interpreters: l,
                readHeader: readScriptHeader
            };
            const p = await findScripts({
                ...f,
                entries: entriesOf(d, e.workspace),
                skip: [
                    e.output_dir
                ],
                explain: r.explain ?? false
            });
            i.push(...p.diagnostics);
            const h = p.value?.scripts ?? [];
            const m = (d.settings.tasks?.value ?? []).map((e)=>{
                const n = e.value.value.script;
                if (n === undefined) return undefined;
                const t = describeScript({
                    ...f,
                    path: n
                });
                i.push(...t.diagnostics);
                return t.value;
            });
            const g = makePlan({
                config: d,
                scripts: h,
                handScripts: m,
                selection: e.selection,
                overrides: e.overrides
            });
            const k = (0, s.Cs)(i);
            i.push(...g.diagnostics.filter(({ code: e })=>!k || e !== 'nothing-to-run'));
            return loaded({
                plan: g.value,
                scripts: h,
                candidates: p.value?.candidates ?? [],
                mentionsGithub: namesGithub(d, [
                    ...h,
                    ...m
                ])
            });
        }
        const eH = {
            file: undefined,
            settings: {}
        };
        function readSource(e, n) {
            const t = readConfig(e);
            n.push(...t.diagnostics);
            return t.value;
        }
        function readMatcherFiles(e, n, t) {
            const s = [];
            for (const i of e.settings['problem-matchers']?.value ?? []){
                if ((0, eu.CR)(n, i.value) === undefined) continue;
                const e = (0, eY.Cm)(n, i.value);
                const o = e === undefined ? (0, et.b)((0, r.join)(n, i.value), {
                    atMost: eY.uD
                }) : undefined;
                if (e !== undefined) t.push((0, ev.yF)(i.value, e, i.span));
                else if (o?.ok === false) t.push((0, ev.JY)(i, o.why));
                if (o?.ok === true) s.push({
                    path: i.value,
                    text: o.bytes.toString('utf8')
                });
            }
            return s;
        }
        function entriesOf(e, n) {
            const { discover: t, tasks: s } = e.settings;
            if (t !== undefined) return t.value.map((e)=>e.value);
            return s === undefined && isFolder((0, r.join)(n, "scripts")) ? [
                {}
            ] : [];
        }
        function isFolder(e) {
            return (0, ea.M)(e)?.isDirectory() ?? false;
        }
        function namesGithub(e, n) {
            const t = [
                e.file,
                ...n.map((e)=>e?.header?.file)
            ];
            return t.some((e)=>/github/i.test(e?.text ?? ''));
        }
    }),
    8603: (function (e, n, t) {
        t.d(n, {
            g: ()=>redactEvent,
            t: ()=>redactFacts
        });
        const r = new Set([
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
            'kind',
            'source',
            'severity'
        ]);
        const s = new Set([
            'outputs',
            'matrix',
            'env',
            'resources'
        ]);
        const i = 'by_subdirectory';
        function redactEvent(e, n) {
            const t = redactFacts(e, n);
            if (t === e || e.type !== 'task-ended' || t.type !== 'task-ended') return t;
            if (leftBy(e) === leftBy(t)) return t;
            return {
                ...t,
                masked: true
            };
        }
        function leftBy({ result: { outputs: e }, env: n, path: t }) {
            return JSON.stringify([
                e,
                n,
                t
            ]);
        }
        function redactFacts(e, n) {
            return n.empty ? e : redactFields(e, n);
        }
        function redactFields(e, n) {
            if (Array.isArray(e)) return e.map((e)=>redactValue(e, n));
            return Object.fromEntries(Object.entries(e).map(([e, t])=>{
                if (r.has(e)) return [
                    e,
                    t
                ];
                if (e === i) return [
                    e,
                    redactRecords(t, n)
                ];
                return [
                    e,
                    s.has(e) ? redactMap(t, n) : redactValue(t, n)
                ];
            }));
        }
        function redactValue(e, n) {
            if (typeof e === 'string') return n.text(e);
            return typeof e === 'object' && e !== null ? redactFields(e, n) : e;
        }
        function redactRecords(e, n) {
            const t = Object.entries(e ?? {}).map(([e, t])=>[
                    n.text(e),
                    redactValue(t, n)
                ]);
            return Object.fromEntries(t);
        }
        function redactMap(e, n) {
            if (typeof e === 'string') return n.text(e);
            if (typeof e === 'number') return redactNumber(e, n);
            if (Array.isArray(e)) return e.map((e)=>redactMap(e, n));
            if (typeof e !== 'object' || e === null) return e;
            return Object.fromEntries(Object.entries(e).map(([e, t])=>[
                    n.text(e),
                    redactMap(t, n)
                ]));
        }
        function redactNumber(e, n) {
            const t = n.text(String(e));
            return t === String(e) ? e : t;
        }
    }),
    4533: (function (e, n, t) {
        t.d(n, {
            G: ()=>slugsOf
        });
        var r = t(4683);
        const s = 100;
        const i = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)(?:\.|$)/i;
        const o = new RegExp(`(?!${i.source})^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$`);
        function slugsOf(e) {
            if (e.every((e)=>e.length <= s && o.test(e))) return e;
            const n = e.map(plainSlug);
            const t = new Set();
            const i = new Set();
            for (const e of n){
                const n = e.toLowerCase();
                const r = t.size;
                if (t.add(n).size === r) i.add(n);
            }
            const a = new Map();
            n.forEach((n, t)=>{
                if (n.length > s || i.size > 0 && i.has(n.toLowerCase())) a.set(e[t] ?? '', t);
            });
            for (const e of (0, r.OU)(a.keys())){
                const r = a.get(e) ?? 0;
                let s = 8;
                let i = withHash(e, n[r] ?? '', s);
                while(t.has(i.toLowerCase()))i = withHash(e, n[r] ?? '', ++s);
                t.add(i.toLowerCase());
                n[r] = i;
            }
            return n;
        }
        function plainSlug(e) {
            const n = /^\w(?:[\w.-]*\w)?$/.test(e) ? e : joinedWords(e);
            if (n === '') return 'task';
            return i.test(n) ? `_${n}` : n;
        }
        function joinedWords(e) {
            if (/^\w+(?:[./-]\w+)*$/.test(e)) return e.replaceAll('/', '-');
            return e.replaceAll(/[^\w.]+/g, '-').replaceAll(/-*\.[-.]*/g, '.').replaceAll(/^[.-]+|[.-]+$/g, '');
        }
        function withHash(e, n, t) {
            const { createHash: r } = process.getBuiltinModule('node:crypto');
            const i = r('sha256').update(e).digest('hex').slice(0, t);
            return `${n.slice(0, s - t - 1).replace(/[.-]+$/, '')}-${i}`;
        }
    }),
    6843: (function (e, n, t) {
        t.d(n, {
            Bs: ()=>killAtOnce,
            Hk: ()=>endProcesses,
            a7: ()=>signalProcess,
            v7: ()=>pause,
            wU: ()=>killProcesses
        });
        var r = t(5094);
        const s = 20;
        const i = 800;
        const o = 5000;
        const a = 500;
        const u = 16;
        const c = 3;
        async function endProcesses(e, n) {
            const t = performance.now() + n;
            const s = new Set();
            for(let n = await e.search(); n.length > 0; n = await e.search()){
                if (performance.now() >= t) break;
                for (const e of n){
                    if (s.has((0, r.TN)(e))) continue;
                    s.add((0, r.TN)(e));
                    signalProcess(e.pid, 'SIGTERM');
                    signalProcess(e.pid, 'SIGCONT');
                }
                await pause();
            }
            return killProcesses(e);
        }
        async function killProcesses(e, n = ()=>false) {
            const t = performance.now();
            const s = new Set();
            let a;
            for(;;){
                const u = await e.search();
                if (n()) return [];
                const c = performance.now();
                const d = c - t < o;
                if (u.length === 0) {
                    if (!d || hunt(e.isOurs) === 0) return [];
                    continue;
                }
                const l = u.filter((e)=>!s.has((0, r.TN)(e)));
                if (l.length > 0 && d) {
                    for (const e of l)s.add((0, r.TN)(e));
                    signalAll(l, 'SIGSTOP');
                    stopDescendants(l);
                    a = undefined;
                    continue;
                }
                signalAll(u, 'SIGKILL');
                a ??= c;
                if (c - a >= i) return u;
                await pause();
            }
        }
        function killAtOnce(e, n) {
            const t = performance.now() + a;
            while(performance.now() < t){
                const t = e();
                if (t.length === 0 && hunt(n) === 0) return;
                signalAll(t, 'SIGKILL');
            }
        }
        function pause() {
            return new Promise((e)=>setTimeout(e, s));
        }
        function signalProcess(e, n) {
            try {
                process.kill(e, n);
            } catch  {}
        }
        function signalAll(e, n) {
            const t = (0, r.BV)(process.pid)?.group;
            for (const { pid: r, group: s } of e)if (s === r && s !== t) signalProcess(-s, n);
            for (const { pid: t } of e)signalProcess(t, n);
        }
        function stopDescendants(e) {
            const n = new Set(e.map(({ pid: e })=>e));
            for (const e of n){
                for (const t of (0, r.LU)(e)){
                    if (t === process.pid || n.has(t)) continue;
                    signalProcess(t, 'SIGSTOP');
                    n.add(t);
                }
            }
        }
        function hunt(e) {
            let n = 0;
            for(let t = 0; t < c; t += 1){
                const t = (0, r.as)() ?? 0;
                for(let s = t; s > t - u && s > 1; s -= 1){
                    if (!e(s) || !(0, r.pW)(s) || s === process.pid) continue;
                    signalProcess(s, 'SIGKILL');
                    n += 1;
                }
            }
            return n;
        }
    }),
    5094: (function (e, n, t) {
        t.d(n, {
            BV: ()=>readStat,
            D8: ()=>holdsFile,
            Jz: ()=>environmentValue,
            Km: ()=>openFiles,
            LU: ()=>childrenOf,
            Nl: ()=>commandOf,
            O3: ()=>listProcesses,
            TN: ()=>keyOf,
            Vb: ()=>nameOf,
            Vo: ()=>processesInProc,
            as: ()=>newestPid,
            pW: ()=>isLivingProcess
        });
        var r = t(3024);
        var s = t(6760);
        function processesInProc() {
            return pidsInProc().map(readStat).filter((e)=>e !== undefined).filter((e)=>!e.zombie);
        }
        function keyOf({ pid: e, start: n }) {
            return `${e}.${n}`;
        }
        async function listProcesses() {
            if (process.platform === 'linux') return processesInProc();
            if (process.platform === 'win32') return [];
            const { execFile: e } = process.getBuiltinModule('node:child_process');
            const n = await new Promise((n)=>{
                e('ps', [
                    '-A',
                    '-o',
                    'pid=,ppid=,pgid=,stat='
                ], (e, t)=>n(e === null ? t : ''));
            });
            return Array.from(n.matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\s+([^Z\s]\S*)/gm), ([, e, n, t])=>({
                    pid: Number(e),
                    parent: Number(n),
                    group: Number(t),
                    session: 0,
                    start: 0
                }));
        }
        function readStat(e) {
            const n = readText(`/proc/${e}/stat`);
            if (n === undefined) return undefined;
            const t = n.slice(n.lastIndexOf(')') + 2).split(' ');
            const field = (e)=>Number(t[e - 3]);
            return {
                pid: e,
                parent: field(4),
                group: field(5),
                session: field(6),
                start: field(22),
                zombie: isZombie(t[0], field(20)),
                ticks: field(14) + field(15) + field(16) + field(17),
                resident: field(24)
            };
        }
        function isZombie(e, n) {
            return (e === 'Z' || e === 'X') && n <= 1;
        }
        function environmentValue(e, n) {
            const t = process.platform === 'linux' ? readText(`/proc/${e}/environ`) : undefined;
            if (t === undefined) return undefined;
            const r = t.startsWith(`${n}=`) ? 0 : t.indexOf(`\0${n}=`) + 1;
            if (r === 0 && !t.startsWith(`${n}=`)) return undefined;
            const s = t.indexOf('\0', r);
            return t.slice(r + n.length + 1, s === -1 ? undefined : s);
        }
        function holdsFile(e, n) {
            return n.length > 0 && openFiles(e).some((e)=>n.includes(e));
        }
        function childrenOf(e) {
            const n = [];
            for (const t of namesIn(`/proc/${e}/task`)){
                const r = readText(`/proc/${e}/task/${t}/children`) ?? '';
                n.push(...r.split(' ').filter(Boolean).map(Number));
            }
            return n;
        }
        function newestPid() {
            const [, e] = / (\d+)\n?$/.exec(readText('/proc/loadavg') ?? '') ?? [];
            return e === undefined ? undefined : Number(e);
        }
        function isLivingProcess(e) {
            const n = readText(`/proc/${e}/status`) ?? '';
            const [, t] = /^State:\t(\w)/m.exec(n) ?? [];
            const [, r] = /^Threads:\t(\d+)/m.exec(n) ?? [];
            return n.includes(`\nTgid:\t${e}\n`) && !isZombie(t, Number(r));
        }
        function openFiles(e) {
            if (process.platform !== 'linux') return [];
            const n = `/proc/${e}/fd`;
            const t = new Set();
            for (const e of namesIn(n)){
                const r = linkTarget((0, s.join)(n, e));
                if (r !== undefined) t.add(r);
            }
            return [
                ...t
            ];
        }
        function commandOf(e) {
            const n = process.platform === 'linux' ? readText(`/proc/${e}/cmdline`) : undefined;
            const t = (n ?? '').split(/[\0\s]+/).join(' ').trim();
            return t.length > 100 ? `${t.slice(0, 99)}\u2026` : t;
        }
        function nameOf(e, n = commandOf(e)) {
            return n === '' ? `process ${e}` : `"${n}" (process ${e})`;
        }
        function pidsInProc() {
            return namesIn('/proc').filter((e)=>/^\d+$/.test(e)).map(Number);
        }
        function namesIn(e) {
            try {
                return (0, r.readdirSync)(e);
            } catch  {
                return [];
            }
        }
        function linkTarget(e) {
            try {
                return (0, r.readlinkSync)(e);
            } catch  {
                return undefined;
            }
        }
        function readText(e) {
            try {
                return (0, r.readFileSync)(e, 'utf8');
            } catch  {
                return undefined;
            }
        }
    }),
    6545: (function (e, n, t) {
        t.d(n, {
            R: ()=>boundedRegex
        });
        var r = t(8877);
        var s = t(714);
        const i = 1_000_000;
        let o;
        function boundedRegex(e, n = '', t = i) {
            (0, r.setFlagsFromString)('--allow-natives-syntax');
            try {
                o ??= maker();
                return o(e, n, t);
            } finally{
                (0, r.setFlagsFromString)('--no-allow-natives-syntax');
            }
        }
        function maker() {
            (0, r.setFlagsFromString)('--enable-experimental-regexp-engine-on-excessive-backtracks');
            try {
                return (0, s.runInThisContext)('(source, flags, backtracks) => %NewRegExpWithBacktrackLimit(source, flags, backtracks)');
            } catch  {
                return (e, n)=>new RegExp(e, n);
            }
        }
    }),
    4683: (function (e, n, t) {
        t.d(n, {
            OU: ()=>sortedByBytes,
            UT: ()=>byteOrderOf,
            Xo: ()=>compareBytes
        });
        const r = /[\uD800-\uDFFF]/;
        function compareBytes(e, n) {
            if (r.test(e) || r.test(n)) return Buffer.compare(Buffer.from(e), Buffer.from(n));
            return compareUnits(e, n);
        }
        function byteOrderOf(e) {
            return holdsSurrogate(e) ? compareBytes : compareUnits;
        }
        function holdsSurrogate(e) {
            return r.test(e.join(''));
        }
        function compareUnits(e, n) {
            return e < n ? -1 : e > n ? 1 : 0;
        }
        function sortedByBytes(e) {
            const n = [
                ...e
            ];
            return holdsSurrogate(n) ? n.sort(compareBytes) : n.sort();
        }
    }),
    5109: (function (e, n, t) {
        t.d(n, {
            U: ()=>count
        });
        function count(e, n, t = `${n}s`) {
            return `${e} ${e === 1 ? n : t}`;
        }
    }),
    6772: (function (e, n, t) {
        t.d(n, {
            u: ()=>u,
            v: ()=>readCron
        });
        const r = [
            'JAN',
            'FEB',
            'MAR',
            'APR',
            'MAY',
            'JUN',
            'JUL',
            'AUG',
            'SEP',
            'OCT',
            'NOV',
            'DEC'
        ];
        const s = [
            'SUN',
            'MON',
            'TUE',
            'WED',
            'THU',
            'FRI',
            'SAT'
        ];
        const i = {
            name: 'day of the week',
            min: 0,
            max: 6,
            words: s
        };
        const o = [
            {
                name: 'minute',
                min: 0,
                max: 59,
                words: []
            },
            {
                name: 'hour',
                min: 0,
                max: 23,
                words: []
            },
            {
                name: 'day of the month',
                min: 1,
                max: 31,
                words: []
            },
            {
                name: 'month',
                min: 1,
                max: 12,
                words: r
            },
            i
        ];
        const a = {
            '@yearly': '0 0 1 1 *',
            '@annually': '0 0 1 1 *',
            '@monthly': '0 0 1 * *',
            '@weekly': '0 0 * * 0',
            '@daily': '0 0 * * *',
            '@midnight': '0 0 * * *',
            '@hourly': '0 * * * *'
        };
        const u = Object.keys(a);
        const c = [
            31,
            29,
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31
        ];
        function readCron(e) {
            const n = Array.from(e.matchAll(/\S+/g), (e)=>({
                    word: e[0],
                    start: e.index
                }));
            const t = n[0]?.start ?? 0;
            const r = e.trimEnd().length;
            const [s] = n;
            if (s?.word.startsWith('@') === true) {
                const i = n.length === 1 ? a[s.word.toLowerCase()] : undefined;
                return i === undefined ? {
                    ok: false,
                    kind: 'nickname',
                    word: e.trim(),
                    start: t,
                    end: r
                } : {
                    ok: true,
                    cron: i
                };
            }
            if (n.length !== o.length) return {
                ok: false,
                kind: 'count',
                fields: n.length,
                start: t,
                end: r
            };
            const i = [];
            for (const [e, t] of o.entries()){
                const r = readField(n[e]?.word ?? '', n[e]?.start ?? 0, t);
                if (!isTerms(r)) return {
                    ok: false,
                    ...r
                };
                i.push(r);
            }
            const u = i.map((e)=>e.some((e)=>e.text === '*') ? '*' : textOf(e));
            if (isNever(i, u)) return {
                ok: false,
                kind: 'never',
                start: t,
                end: r
            };
            return {
                ok: true,
                cron: u.join(' ')
            };
        }
        function textOf(e) {
            return e.map((e)=>e.text).join(',');
        }
        function isTerms(e) {
            return Array.isArray(e);
        }
        function readField(e, n, t) {
            const r = [];
            let s = n;
            for (const i of e.split(',')){
                const o = i === '' ? {
                    start: n,
                    end: n + e.length
                } : {
                    start: s,
                    end: s + i.length
                };
                const a = readTerm(i, t);
                if ('kind' in a) return {
                    ...a,
                    ...o
                };
                r.push(a);
                s += i.length + 1;
            }
            return r;
        }
        function readTerm(e, n) {
            const t = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\w+))?$/.exec(e);
            const r = /[?#]/.exec(e)?.[0] ?? /^\d*([LWH])(?:$|[^A-Z])/i.exec(e)?.[1];
            if (r !== undefined) return {
                kind: 'dialect',
                field: n,
                sign: r.toUpperCase()
            };
            if (t === null) return {
                kind: 'value',
                field: n,
                word: e
            };
            const [, s, o = '', a, u] = t;
            const c = n === i;
            const d = s === undefined ? valueOf(o, n) : n.min;
            const l = a === undefined ? (s ?? u) === undefined ? d : n.max : valueOf(a, n);
            if (d === undefined) return {
                kind: 'value',
                field: n,
                word: o
            };
            if (l === undefined) return {
                kind: 'value',
                field: n,
                word: a ?? ''
            };
            if (d > l) {
                const e = u === undefined ? '' : `/${u}`;
                if (c && l === 0) return readTerm(`${d}-7${e}`, n);
                if (c && d === 7) return readTerm(`0-${l}${e}`, n);
                return {
                    kind: 'backwards',
                    field: n,
                    from: d,
                    to: l
                };
            }
            const f = u === undefined ? 1 : /^\d{1,4}$/.test(u) ? Number(u) : 0;
            if (f < 1 || f > n.max - n.min) return {
                kind: 'step',
                field: n,
                word: u ?? ''
            };
            const p = [];
            for(let e = d; e <= l; e += f)p.push(c ? e % 7 : e);
            const h = f === 1 ? '' : `/${f}`;
            if (s !== undefined) return {
                text: `*${h}`,
                values: p
            };
            if (c && l === 7) return {
                text: [
                    ...new Set(p)
                ].sort((e, n)=>e - n).join(','),
                values: p
            };
            return {
                text: d === l ? String(d) : `${d}-${l}${h}`,
                values: p
            };
        }
        function valueOf(e, { min: n, max: t, words: r }) {
            const i = r.indexOf(e.toUpperCase());
            if (i !== -1) return i + n;
            if (!/^\d{1,4}$/.test(e)) return undefined;
            const o = Number(e);
            const a = r === s ? 7 : t;
            return o >= n && o <= a ? o : undefined;
        }
        function isNever(e, n) {
            if (n[4] !== '*') return false;
            const valuesOf = (n)=>(e[n] ?? []).flatMap((e)=>e.values);
            const t = valuesOf(2);
            return valuesOf(3).every((e)=>t.every((n)=>n > (c[e - 1] ?? 0)));
        }
    })
};
