export const id = 111;
export const ids = [
    111
];
export const modules = {
    7111: (function (t, n, e) {
        e.r(n);
        e.d(n, {
            documents: ()=>I
        });
        var r = e(4193);
        var o = e(5109);
        var s = e(7844);
        var a = e(5193);
        var i = e(8490);
        /*! ./lib/bundle/reporting/budget.js */ const l = '\n\n';
        const c = 9_999_999;
        function fit(t) {
            const { head: n, parts: e, between: o = l, inVain: s = 0, leftOut: a } = t;
            let i = t.room - (0, r.dp)(n) - 2 * l.length - (0, r.dp)(a(c));
            const u = [];
            let f = 0;
            let m = 0;
            for (const t of e){
                const n = s === 0 ? f > 0 : m >= s;
                const e = n || i <= 0 ? '' : t(i);
                const a = (0, r.dp)(e) + (0, r.dp)(o);
                if (e === '' || a > i) {
                    f += 1;
                    if (e !== '') m += 1;
                } else {
                    i -= a;
                    u.push(e);
                }
            }
            if (u.length + f === 0) return '';
            if (u.length === 0) return allOrNothing(`${n}${l}${a(f)}`, t.room, '');
            return [
                n,
                u.join(o),
                ...f > 0 ? [
                    a(f)
                ] : []
            ].join(l);
        }
        function allOrNothing(t, n, e) {
            if ((0, r.dp)(t) <= n) return t;
            return (0, r.dp)(e) <= n ? e : '';
        }
        var u = e(8396);
        var f = e(7301);
        /*! ./lib/bundle/reporting/reproduce.js */ const m = /^(?:\.github\/)?orchestrator\.(?:yml|yaml|json)$/;
        function reproduceCommand(t, n) {
            const e = [
                'npx',
                "script-orchestrator",
                'run'
            ];
            if (n !== null && !m.test(n)) e.push('--config', n);
            if (t.startsWith('-')) e.push('--');
            return [
                ...e,
                t
            ].map((t)=>(0, f.Z)((0, u.oneLine)(t))).join(' ');
        }
        var d = e(3048);
        /*! ./lib/bundle/reporting/summary-options.js */ const p = 'the whole report is `report.md` in the run directory and in the artifact';
        /*! ./lib/bundle/reporting/failed-tasks.js */ const $ = 16 * 1024;
        const h = 60;
        const g = 40;
        const k = 500;
        function failedTasks(t, n, e) {
            const r = t.results.filter(d.N6);
            return (s)=>{
                const a = Number.isFinite(s) ? Math.min(r.length, g) : r.length;
                const i = s / Math.max(1, a);
                return fit({
                    head: '### Failed',
                    parts: r.map((r, o)=>(s)=>{
                            if (o >= a) return inOneLine(r);
                            const c = inDetail(r, t, e);
                            const u = Math.min($, (i - Buffer.byteLength(c)) * 0.9, s * 0.9);
                            return [
                                c,
                                ...output(r, n, u)
                            ].join(l);
                        }),
                    room: s,
                    leftOut: (t)=>`_${(0, o.U)(t, 'more failed task')} left out here: ${p}._`
                });
            };
        }
        function inOneLine(t) {
            return `${(0, d.ZG)(t)} ${(0, a.aY)((0, i.J)(t.id, k))}: ${(0, a.X1)((0, i.J)(t.reason, k))}`;
        }
        function inDetail(t, n, e) {
            const r = firstError(t.annotations);
            return [
                `#### ${inOneLine(t)}`,
                ...[
                    aboutTask(t)
                ].filter((t)=>t !== ''),
                ...r === undefined ? [] : [
                    `${placed(r, e)} ${(0, a.X1)((0, i.J)(r.message, k))}`
                ],
                (0, a.EU)(reproduceCommand(t.id, n.config_file), 'sh')
            ].join(l);
        }
        function aboutTask(t) {
            const { name: n, id: e, script: r, attempts: o } = t;
            const l = n === e || n === r ? [] : [
                (0, a.X1)((0, i.J)(n, k))
            ];
            const c = hasRun(t) ? [
                `after ${(0, s.a3)(t.execution_time * 1000)}`
            ] : [];
            return [
                ...l,
                ...c,
                ...o.length > 1 ? [
                    attemptsInWords(t)
                ] : []
            ].join(' \u00b7 ');
        }
        function hasRun({ attempts: t }) {
            return t.some(({ status: t })=>t !== 'error');
        }
        function attemptsInWords(t) {
            const n = t.attempts.map(({ status: t, reason: n }, e)=>{
                const r = t === 'passed' ? 'passed' : (0, a.X1)((0, i.J)(n, 200));
                return `attempt ${e + 1}: ${r}`;
            });
            const e = 10;
            return n.length <= e ? n.join(', ') : `${n.slice(0, e).join(', ')} \u2026 ${n.length} attempts`;
        }
        function firstError(t) {
            const n = t.filter(({ level: t })=>t === 'error');
            return n.find(({ path: t })=>t !== null) ?? n[0];
        }
        function placed({ path: t, start_line: n, title: e }, r) {
            if (t === null) return `**${(0, a.X1)((0, i.J)(e ?? 'Error', k))}:**`;
            const o = (0, a.aY)(n === null ? t : `${t}:${n}`);
            return `**${(0, a.nf)(o, r.link?.(t, n))}:**`;
        }
        function output(t, n, e) {
            if (t.log === null) return hasRun(t) ? [
                'It printed nothing.'
            ] : [];
            if (e < 200) return [
                `Its output is in ${(0, a.aY)(t.log)}.`
            ];
            const o = (0, u.$Y)((0, u.ri)(n.logTail(t, Math.floor(e))));
            const s = o.replace(/\s+$/, '').split('\n').slice(-h).join('\n');
            const i = (0, r.vr)(s, Math.floor(e));
            if (i.trim() === '') return [
                `Its output is in ${(0, a.aY)(t.log)}.`
            ];
            return [
                `The end of its output, all of which is in ${(0, a.aY)(t.log)}:`,
                (0, a.EU)(i)
            ];
        }
        /*! ./lib/bundle/reporting/notable-tasks.js */ const b = 300;
        function allowedTasks(t) {
            const n = t.results.filter((t)=>t.allowed).map((t)=>()=>{
                    const n = firstError(t.annotations)?.message;
                    const e = n === undefined ? '' : `. ${(0, a.X1)((0, i.J)(n, b))}`;
                    return `${start(t)}: ${(0, a.X1)((0, i.J)(t.reason, b))}${e}`;
                });
            return list('### Allowed to fail', n, 'more allowed failure');
        }
        function flakyTasks(t) {
            const n = t.results.filter((t)=>t.flaky).map((t)=>()=>`${start(t)}: ${attemptsInWords(t)}`);
            return list('### Flaky', n, 'more flaky task');
        }
        function warnings(t) {
            const n = [
                ...t.warnings.map((t)=>()=>`- ${(0, a.X1)((0, i.J)(t, b))}`),
                ...t.results.flatMap((t)=>t.warnings.map((n)=>()=>`- ${(0, a.aY)((0, i.J)(t.id, b))}: ${(0, a.X1)((0, i.J)(n, b))}`))
            ];
            return list('### Warnings', n, 'more warning');
        }
        function start(t) {
            return `- ${(0, d.ZG)(t)} ${(0, a.aY)((0, i.J)(t.id, b))}`;
        }
        function list(t, n, e) {
            const leftOut = (t)=>`_${(0, o.U)(t, e)} left out here: ${p}._`;
            return (e)=>fit({
                    head: t,
                    parts: n,
                    between: '\n',
                    room: e,
                    leftOut
                });
        }
        var x = e(8297);
        /*! ./lib/bundle/text/mermaid-gantt.js */ const w = {
            good: 'active',
            bad: 'crit',
            stopped: 'done'
        };
        function mermaidGantt(t) {
            const n = Math.min(...t.map((t)=>t.start));
            const e = Math.max(...t.map((t)=>t.end));
            const r = [
                'gantt',
                '  dateFormat x',
                `  axisFormat ${e - n < 10_000 ? '%S.%L' : '%H:%M:%S'}`,
                '  todayMarker off'
            ];
            t.forEach(({ label: t, mark: n, start: e, end: o }, s)=>{
                const a = `${n === 'good' ? '\u2713' : n === 'bad' ? '\u2717' : '\u2013'} ${(0, x.H)(t)}`;
                r.push(`  ${a} :${w[n]}, b${s}, ${e}, ${Math.max(o, e + 1)}`);
            });
            return `${r.join('\n')}\n`;
        }
        /*! ./lib/bundle/reporting/run-pictures.js */ const T = 60;
        const M = 200;
        const O = 60;
        const j = 40;
        const y = {
            passed: {
                fill: '#dafbe1',
                stroke: '#1a7f37',
                text: '#116329'
            },
            failed: {
                fill: '#ffebe9',
                stroke: '#cf222e',
                text: '#82071e'
            },
            allowed: {
                fill: '#fff8c5',
                stroke: '#9a6700',
                text: '#633c01'
            },
            skipped: {
                fill: '#f6f8fa',
                stroke: '#8c959f',
                text: '#57606a'
            }
        };
        function graphPicture({ results: t }) {
            if (t.length > T) return nothing;
            const n = new Map(t.map(({ id: t }, n)=>[
                    t,
                    n
                ]));
            const e = t.flatMap(({ needs: t }, e)=>t.flatMap((t)=>{
                    const r = n.get(t);
                    return r === undefined ? [] : [
                        {
                            from: r,
                            to: e
                        }
                    ];
                }));
            if (e.length === 0 || e.length > M) return nothing;
            const r = t.map((t)=>({
                    label: labelOf(t),
                    state: colourOf(t)
                }));
            return picture('Graph', (0, x.G)({
                nodes: r,
                edges: e,
                colours: y
            }));
        }
        const nothing = ()=>'';
        function colourOf({ status: t, allowed: n, flaky: e }) {
            if (n || e) return 'allowed';
            if (t === 'passed') return 'passed';
            return t === 'skipped' || t === 'cancelled' ? 'skipped' : 'failed';
        }
        function timeline({ results: t }) {
            if (t.reduce((t, { attempts: n })=>t + n.length, 0) > O) return nothing;
            const n = t.flatMap(barsOf).toSorted((t, n)=>t.start - n.start);
            return n.length < 2 ? nothing : picture('Timeline', mermaidGantt(n));
        }
        function barsOf(t) {
            return t.attempts.flatMap(({ start_time: n, end_time: e, status: r }, o)=>{
                const s = Date.parse(n);
                const a = Date.parse(e);
                if (Number.isNaN(s) || Number.isNaN(a) || t.cached || t.restored) return [];
                const i = r === 'passed' ? 'good' : r === 'cancelled' ? 'stopped' : 'bad';
                const l = t.attempts.length > 1 ? ` (${o + 1})` : '';
                return [
                    {
                        label: `${labelOf(t)}${l}`,
                        mark: i,
                        start: s,
                        end: a
                    }
                ];
            });
        }
        function labelOf({ id: t }) {
            return (0, i.J)((0, u.oneLine)(t), j);
        }
        function picture(t, n) {
            const e = `### ${t}${l}${(0, a.EU)(n, 'mermaid')}`;
            return (n)=>allOrNothing(e, n, `_The ${t.toLowerCase()} is left out here: ${p}._`);
        }
        var E = e(2542);
        /*! ./lib/bundle/reporting/task-summaries.js */ const J = 16 * 1024 * 1024;
        function taskSummaries(t, n) {
            return (e)=>fit({
                    head: '### Summaries of the tasks',
                    parts: written(t, n),
                    room: Math.min(e, J),
                    inVain: 4,
                    leftOut: (t)=>`_${(0, o.U)(t, "task's summary", "tasks' summaries")} left out here: ${e > J ? N : p}._`
                });
        }
        const N = 'each is in the file of its task in `tasks/`';
        function* written({ results: t }, n) {
            for (const e of t){
                const t = n.taskSummary(e) ?? '';
                if (t.trim() === '') continue;
                yield (n)=>t.length > n ? '' : (0, a.lP)(`${(0, d.ZG)(e)} ${(0, a.aY)((0, i.J)(e.id, 200))}`, t);
            }
        }
        /*! ./lib/bundle/reporting/task-table.js */ const v = 100;
        const F = [
            '',
            'State',
            'Task',
            'Time',
            'Attempts',
            'Why'
        ];
        function taskTable(t) {
            return (n)=>{
                const { results: e } = t;
                if (e.length === 0) return '';
                const leftOut = (t)=>`_${(0, o.U)(t, 'task')} that went better than these left out here: ${p}._`;
                const whole = (t)=>{
                    const n = (0, a.tp)(F, t, [
                        3,
                        4
                    ]);
                    const r = e.length > v;
                    const s = r ? (0, a.zH)(`All ${(0, o.U)(e.length, 'task')}`, n) : `### All tasks${l}${n}`;
                    return t.length === e.length ? s : `${s}${l}${leftOut(e.length - t.length)}`;
                };
                const s = (0, r.dp)(whole([])) + (0, r.dp)(leftOut(e.length)) + l.length;
                const i = rowsWithin(e, n - s);
                return i.length === 0 ? '' : whole(i);
            };
        }
        function rowsWithin(t, n) {
            let e = n;
            const o = new Map();
            for (const n of t.toSorted((t, n)=>rankOf(t) - rankOf(n))){
                const t = rowOf(n);
                e -= (0, r.dp)(t.join(' | ')) + '|  |\n'.length;
                if (e < 0) break;
                o.set(n, t);
            }
            return t.flatMap((t)=>{
                const n = o.get(t);
                return n === undefined ? [] : [
                    n
                ];
            });
        }
        function rankOf(t) {
            if ((0, d.N6)(t)) return 0;
            if (t.allowed || t.flaky) return 1;
            return t.status === 'passed' ? 3 : 2;
        }
        function rowOf(t) {
            const { id: n, name: e, script: r, start_time: o, execution_time: l, attempts: c, reason: u } = t;
            const f = e === n || e === r ? '' : ` ${(0, a.X1)((0, i.J)(e, 100))}`;
            const m = o !== null && c.length > 0;
            return [
                (0, d.ZG)(t),
                (0, d.L4)(t),
                (0, a.aY)((0, i.J)(n, 200)) + f,
                m ? (0, s.a3)(l * 1000) : '',
                m ? String(c.length) : '',
                (0, a.X1)((0, i.J)(u, 200))
            ];
        }
        /*! ./lib/bundle/reporting/job-summary.js */ function renderJobSummary(t, n, e = {}) {
            const o = [
                verdict(t),
                boundary(t),
                (0, E.u)(t)
            ].filter((t)=>t !== '');
            const s = ending(t, e);
            let a = (e.budget ?? Infinity) - (0, r.dp)([
                ...o,
                s
            ].join(l)) - l.length - 1;
            const i = [
                [
                    failedTasks(t, n, e),
                    0.6
                ],
                [
                    allowedTasks(t),
                    0.2
                ],
                [
                    flakyTasks(t),
                    0.2
                ],
                [
                    warnings(t),
                    0.2
                ],
                [
                    taskTable(t),
                    0.7
                ],
                [
                    graphPicture(t),
                    1
                ],
                [
                    timeline(t),
                    1
                ],
                [
                    taskSummaries(t, n),
                    1
                ]
            ];
            for (const [t, n] of i){
                const e = t(Math.max(0, a * n - l.length));
                if (e === '') continue;
                o.push(e);
                a -= (0, r.dp)(e) + l.length;
            }
            return `${[
                ...o,
                s
            ].join(l)}\n`;
        }
        const S = {
            success: [
                '\u2705',
                'passed'
            ],
            failure: [
                '\u274c',
                'failed'
            ],
            cancelled: [
                '\u23f9\ufe0f',
                'was cancelled'
            ],
            running: [
                '\u2754',
                'did not end'
            ]
        };
        function verdict(t) {
            const [n, e] = S[t.status];
            const { counts: r, duration: l } = t;
            const c = r.total - t.results.length;
            const u = [
                (0, d.Pe)(t),
                c > 0 ? `${c} not ended` : ''
            ].filter((t)=>t !== '');
            const f = `${u.join(', ')}${u.length === 0 ? 'none' : ''} of ${(0, o.U)(r.total, 'task')}`;
            const m = (0, a.X1)((0, i.J)(t.name, 200)) || 'The run';
            return `## ${n} ${m} ${e}: ${f} in ${(0, s.a3)(l * 1000)}`;
        }
        const _ = 8;
        function boundary({ critical_path: t, results: n, duration: e, resumptions: r }) {
            if (t.length === 0) return '';
            const o = new Set(t);
            const l = secondsCovered(n.filter(({ id: t })=>o.has(t)));
            const named = (t)=>t.map((t)=>(0, a.aY)((0, i.J)(t, 100)));
            const c = t.length - _;
            const u = c <= 0 ? named(t) : [
                ...named(t.slice(0, _ / 2)),
                `\u2026 ${c} more \u2026`,
                ...named(t.slice(-_ / 2))
            ];
            const f = e > 0 && r.length === 0 ? `, ${Math.min(100, Math.round(l / e * 100))} % of the time` : '';
            return `Bound by ${u.join(' \u2192 ')}: ${(0, s.a3)(l * 1000)}${f}.`;
        }
        function secondsCovered(t) {
            const n = t.flatMap(({ attempts: t })=>t).map(({ start_time: t, end_time: n })=>[
                    Date.parse(t),
                    Date.parse(n)
                ]).toSorted(([t], [n])=>t - n);
            let e = 0;
            let r = Number.NEGATIVE_INFINITY;
            for (const [t, o] of n){
                e += Math.max(0, o - Math.max(t, r));
                r = Math.max(r, o);
            }
            return e / 1000;
        }
        function ending(t, { artifactUrl: n }) {
            const { run_id: e, tool_version: r, max_parallel: s } = t;
            const i = `Run ${(0, a.aY)(e)} \u00b7 ${(0, o.U)(s, 'task')} at once \u00b7 ${(0, a.X1)(`script-orchestrator ${r}`)}`;
            const c = (0, E.T)(t);
            const u = c === '' ? '---' : `${c}${l}---`;
            if (n === undefined) return `${u}${l}${i}`;
            return `${u}${l}${(0, a.nf)('All logs, results and reports are in the artifact', n)} \u00b7 ${i}`;
        }
        var A = e(8239);
        /*! ./lib/bundle/text/xml.js */ const Y = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&apos;',
            '\n': '&#10;',
            '\t': '&#9;'
        };
        const X = /[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
        function xmlText(t) {
            return possible(t).replaceAll(/[&<>]/g, (t)=>Y[t] ?? '');
        }
        function xmlElement(t, n, e = []) {
            const r = Object.entries(n).flatMap(([t, n])=>n === undefined ? [] : [
                    ` ${t}="${attributeText(String(n))}"`
                ]);
            const o = `<${t}${r.join('')}`;
            return e.length === 0 ? `${o}/>` : `${o}>${e.join('\n')}</${t}>`;
        }
        function attributeText(t) {
            return possible(t).replaceAll(/[&<>"'\n\t]/g, (t)=>Y[t] ?? '');
        }
        function possible(t) {
            return t.replaceAll(/\r\n?/g, '\n').replaceAll(X, '\uFFFD');
        }
        /*! ./lib/bundle/reporting/junit.js */ const G = 64 * 1024;
        function renderJunit(t, n) {
            const e = [
                ...new Set(t.results.map(({ subdirectory: t })=>t))
            ];
            const r = e.map((e)=>{
                const r = t.results.filter(({ subdirectory: t })=>t === e);
                const o = r.map((e)=>testCase(e, t, n));
                const s = e === '' ? t.name : e;
                const a = r.reduce((t, { execution_time: n })=>t + n, 0);
                return xmlElement('testsuite', {
                    name: s,
                    ...numbers(r),
                    time: seconds(a),
                    timestamp: t.start_time
                }, lines(o));
            });
            const o = {
                name: t.name,
                ...numbers(t.results),
                time: seconds(t.duration)
            };
            return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', o, lines(r))}\n`;
        }
        function lines(t) {
            return t.length === 0 ? [] : [
                '',
                ...t,
                ''
            ];
        }
        function seconds(t) {
            return t.toFixed(3);
        }
        function numbers(t) {
            const n = t.filter(d.N6);
            return {
                tests: t.length,
                failures: n.filter(({ status: t })=>t !== 'error').length,
                errors: n.filter(({ status: t })=>t === 'error').length,
                skipped: t.filter((t)=>!(0, d.N6)(t) && t.status !== 'passed').length
            };
        }
        function testCase(t, n, e) {
            const { id: r, script: o, subdirectory: s, execution_time: a, status: i, flaky: l } = t;
            const c = {
                classname: s === '' ? n.name : s,
                name: r,
                file: o ?? undefined,
                time: seconds(a)
            };
            const f = i === 'passed' && !l ? '' : (0, u.$Y)((0, u.ri)(e.logTail(t, G)));
            return xmlElement('testcase', c, lines([
                ...outcome(t),
                ...f.trim() === '' ? [] : [
                    xmlElement('system-out', {}, [
                        xmlText(f)
                    ])
                ]
            ]));
        }
        function outcome(t) {
            const { status: n, reason: e, allowed: r, flaky: o, attempts: s } = t;
            const a = s.slice(0, -1);
            if (o) return a.map((t)=>attemptElement('flaky', t));
            if (n === 'passed') return [];
            if (r) return [
                xmlElement('skipped', {
                    message: `allowed to fail: ${e}`
                })
            ];
            if (!(0, d.N6)(t)) return [
                xmlElement('skipped', {
                    message: e
                })
            ];
            const i = xmlElement(n === 'error' ? 'error' : 'failure', {
                message: e,
                type: n
            }, [
                xmlText((0, u.$Y)(told(t)))
            ]);
            return [
                i,
                ...a.map((t)=>attemptElement('rerun', t))
            ];
        }
        function attemptElement(t, { status: n, reason: e }) {
            return xmlElement(`${t}${n === 'error' ? 'Error' : 'Failure'}`, {
                message: e,
                type: n
            });
        }
        function told({ reason: t, annotations: n }) {
            const e = n.filter(({ level: t })=>t === 'error').slice(0, 50).map(({ path: t, start_line: n, message: e })=>{
                const r = t === null ? '' : `${t}${n === null ? '' : `:${n}`}: `;
                return r + e;
            });
            return [
                t,
                ...e
            ].join('\n');
        }
        /*! ./lib/bundle/reporting/reports.js */ const I = {
            'report.md': renderJobSummary,
            'junit.xml': renderJunit,
            'run.json': A.M
        };
    }),
    8297: (function (t, n, e) {
        e.d(n, {
            G: ()=>mermaidGraph,
            H: ()=>mermaidText
        });
        function mermaidGraph({ nodes: t, edges: n, colours: e = {} }) {
            const r = [
                'flowchart LR'
            ];
            t.forEach(({ label: t, shape: n }, e)=>{
                const o = `"${mermaidText(t) || code(' ')}"`;
                r.push(`  n${e}${n === 'round' ? `(${o})` : `[${o}]`}`);
            });
            for (const { from: t, to: e, dotted: o } of n)r.push(`  n${t} ${o === true ? '-.->' : '-->'} n${e}`);
            for (const [n, { fill: o, stroke: s, text: a }] of Object.entries(e)){
                const e = t.flatMap((t, e)=>t.state === n ? [
                        `n${e}`
                    ] : []);
                if (e.length === 0) continue;
                r.push(`  classDef ${className(n)} fill:${o},stroke:${s},color:${a}`);
                r.push(`  class ${e.join(',')} ${className(n)}`);
            }
            return `${r.join('\n')}\n`;
        }
        function mermaidText(t) {
            const n = t.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '');
            const e = (/^\s*(?:\d+[.)]|[-+])/.exec(n)?.[0].length ?? 0) - 1;
            return n.replaceAll(/[!-~\u00B6\uFB02]/g, (t, r)=>r !== e && isPlain(t, n, r) ? t : code(t));
        }
        function isPlain(t, n, e) {
            if (t === '_') return /\w/.test(n[e - 1] ?? '') && /\w/.test(n[e + 1] ?? '');
            if (t === '.') return !/www$/i.test(n.slice(0, e));
            return /[\w/,()=+-]/.test(t);
        }
        function code(t) {
            return `#${t.codePointAt(0)};`;
        }
        function className(t) {
            return `state-${t.replaceAll(/[^a-z0-9]/gi, '-')}`;
        }
    })
};
