export const id = 319;
export const ids = [
    319,
    849
];
export const modules = {
    5230: (function (e, t, n) {
        n.d(t, {
            complain: ()=>complain
        });
        var r = n(5399);
        var s = n(7201);
        function complain(e, { stderr: t, environment: n, redactor: o }) {
            if (e.length === 0) return;
            const hide = (e)=>o.text(e);
            t.write((0, r.D)(e, {
                colour: (0, s.M)(t, n),
                hide
            }));
        }
    }),
    1939: (function (e, t, n) {
        n.d(t, {
            showReport: ()=>showReport
        });
        var r = n(6760);
        var s = n(5107);
        var o = n(4359);
        var a = n(7816);
        var i = n(2271);
        var c = n(8603);
        var u = n(9049);
        var l = n(7111);
        var d = n(5519);
        var f = n(3024);
        var p = n(482);
        var m = n(2915);
        var h = n(9418);
        var g = n(2567);
        var $ = n(3244);
        /*! ./lib/bundle/store/stored-run.js */ function openRunDirectory(e) {
            const t = (0, d.L)((0, r.resolve)(e));
            const refuse = (t, n = [])=>({
                    value: undefined,
                    diagnostics: [
                        (0, h.u$)(e, t),
                        ...n
                    ]
                });
            try {
                if (!(0, f.statSync)(t).isDirectory()) return refuse('it is no folder');
                const e = (0, f.lstatSync)((0, r.join)(t, 'events.ndjson'), {
                    throwIfNoEntry: false
                });
                if (e === undefined) return refuse('there is no events.ndjson in it');
                if (!e.isFile()) return refuse('its events.ndjson is no regular file');
                const { events: n, unreadable: s } = (0, g.a)((0, r.join)(t, 'events.ndjson'));
                const o = s.map(({ line: e, why: n })=>(0, h.Gr)((0, r.join)(t, 'events.ndjson'), e, n));
                if (n[0]?.type !== 'run-started') {
                    return refuse('its events.ndjson does not begin with the start of a run', o);
                }
                const a = {
                    path: t,
                    events: n,
                    record: (0, m.zv)(n),
                    sources: (0, $.qu)(t)
                };
                return {
                    value: a,
                    diagnostics: o
                };
            } catch (e) {
                return refuse((0, p.K)(e));
            }
        }
        var y = n(5230);
        /*! ./lib/bundle/cli/show-report.js */ function showReport(e, t, n) {
            const { stdout: r, environment: f, redactor: p, workspace: m } = n;
            const h = (0, i.i)(m, (0, d.L)(e));
            const { value: g, diagnostics: $ } = h === undefined ? openRunDirectory(e) : {
                value: undefined,
                diagnostics: [
                    h
                ]
            };
            for (const e of g === undefined ? [] : [
                m,
                ...foldersAbove(g.path)
            ]){
                (0, a.Ec)(p, {
                    workspace: e,
                    configs: [
                        g?.record.config_file ?? undefined
                    ]
                }, f);
            }
            (0, y.complain)($, n);
            if (g === undefined || (0, s.Cs)($)) return o.h.usage;
            const _ = (0, c.t)(g.record, p);
            if (t.json) r.json(JSON.parse(l.documents['run.json'](_)));
            else r.write(l.documents['report.md'](_, (0, u.O)(g.sources, p)));
            return o.h.success;
        }
        function foldersAbove(e) {
            const t = (0, r.dirname)(e);
            return t === e ? [] : [
                t,
                ...foldersAbove(t)
            ];
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
            let r = '';
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
                r = n.time;
            };
            return (s)=>{
                switch(s.type){
                    case 'run-started':
                        begin(s);
                        break;
                    case 'run-resumed':
                        {
                            const { time: t, restored: r, again: o, leftovers: a } = s;
                            const i = e.status === 'running' ? 'killed' : e.status;
                            n = e.duration;
                            begin(s);
                            keep(e, new Set(r));
                            e.resumptions.push({
                                time: t,
                                before: i,
                                restored: e.results.length,
                                again: [
                                    ...o
                                ],
                                leftovers: [
                                    ...a
                                ]
                            });
                            break;
                        }
                    case 'task-ended':
                        addResult(e, {
                            ...s.result,
                            restored: false
                        });
                        break;
                    case 'run-warned':
                        e.warnings.push(s.message);
                        break;
                    case 'run-ended':
                        e.status = s.status;
                        e.exit_code = s.exit_code;
                        e.end_time = s.time;
                        e.critical_path = [
                            ...s.critical_path
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
                        s;
                }
                if (r !== '') e.duration = addSeconds(n, seconds(r, s.time));
                return e;
            };
        }
        function recordOf(e) {
            const t = createFold();
            let n = emptyRecord();
            for (const r of e)n = t(r);
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
            const { total: r } = e.counts;
            Object.assign(e, {
                ...emptyProgress(),
                counts: {
                    ...emptyCounts(),
                    total: r
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
            for (const r of [
                e.counts,
                n
            ]){
                r[t.status] += 1;
                if (t.allowed) r.allowed += 1;
                if (t.flaky) r.flaky += 1;
                if (t.cached) r.cached += 1;
            }
        }
        function addSeconds(e, t) {
            return Math.round((e + t) * 1000) / 1000;
        }
        function seconds(e, t) {
            return Math.max(0, Math.round(Date.parse(t) - Date.parse(e))) / 1000;
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
            const { stdout: n = '', stderr: r = '', summary: s = null } = t ?? {};
            return Object.assign(headOf(e), {
                stdout: n,
                stderr: r,
                error: e.error
            }, detailsOf(e), {
                summary: s
            });
        }
        function headOf({ script: e, name: t, subdirectory: n, start_time: r, end_time: s, status: o, exit_code: a, execution_time: i }) {
            return {
                script: e,
                name: t,
                subdirectory: n,
                start_time: r,
                end_time: s,
                status: o,
                exit_code: a,
                execution_time: i
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
        var r = n(8396);
        function redactSources(e, t) {
            return {
                logTail: (n, s)=>t.text((0, r.$Y)((0, r.ri)(e.logTail(n, s)))),
                taskSummary: (n)=>{
                    const r = e.taskSummary(n);
                    return r === null ? null : t.text(r);
                }
            };
        }
    }),
    5399: (function (e, t, n) {
        n.d(t, {
            diagnosticsJson: ()=>diagnosticsJson,
            D: ()=>renderDiagnostics
        });
        var r = n(5432);
        var s = n(5109);
        var o = n(8396);
        var a = n(8113);
        /*! ./lib/bundle/reporting/quote-line.js */ const i = 200;
        const c = 80;
        const u = 80;
        const l = i * 8;
        const d = new Intl.Segmenter();
        function quoteLine(e, t, n) {
            const r = visible(e.slice(Math.max(0, t - l), t));
            const s = visible(e.slice(t, Math.min(n, t + l)));
            const o = visible(e.slice(Math.max(t, n)).slice(0, l));
            const d = e.length <= l && (0, a.F1)(r + s + o) <= i;
            const f = d ? r : lastColumns(r, c);
            const p = d ? s : firstColumns(s, u);
            const m = i - (0, a.F1)(f + p);
            const h = d || p !== s ? o : firstColumns(o, m);
            return {
                text: f + p + (p === s ? h : ''),
                marks: ' '.repeat((0, a.F1)(f)) + '^'.repeat(Math.max(1, (0, a.F1)(p)))
            };
        }
        function visible(e) {
            return e.replaceAll('\t', '  ').replaceAll(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
        }
        function firstColumns(e, t) {
            if ((0, a.F1)(e) <= t) return e;
            let n = '';
            for (const { segment: r } of d.segment(e)){
                if ((0, a.F1)(n) + (0, a.F1)(r) > t - 1) break;
                n += r;
            }
            return `${n}\u2026`;
        }
        function lastColumns(e, t) {
            if ((0, a.F1)(e) <= t) return e;
            const n = Array.from(d.segment(e), ({ segment: e })=>e);
            let r = '';
            for(let e = n.length - 1; e >= 0; e--){
                const s = `${n[e] ?? ''}${r}`;
                if ((0, a.F1)(s) > t - 1) break;
                r = s;
            }
            return `\u2026${r}`;
        }
        /*! ./lib/bundle/reporting/diagnostics.js */ const asItIs = (e)=>e;
        const f = 500;
        const p = 3;
        function renderDiagnostics(e, t = {}) {
            const n = e.slice(0, f).map((e)=>`${renderDiagnostic(e, t)}\n`);
            const r = e.length - n.length;
            return [
                ...n,
                ...r > 0 ? [
                    `and ${(0, s.U)(r, 'further problem')}\n`
                ] : []
            ].join('\n');
        }
        function renderDiagnostic(e, { colour: t = false, hide: n = asItIs } = {}) {
            const r = (0, o.M8)(t);
            const { severity: s, message: a, code: i, span: c, notes: u, help: l } = e;
            const d = s === 'error' ? r.red : r.yellow;
            const f = [
                `${n(placeOf(c, r))}${r.bold(d(`${s}:`))} ${r.bold(n((0, o.oneLine)(a)))} ${r.dim(`[${i}]`)}`,
                ...quotedLines(c, d, r, n),
                ...u.flatMap((e)=>noteLines(e, r, n))
            ];
            if (l !== undefined) f.push(`${r.cyan('help:')} ${n((0, o.$Y)(l)).replaceAll('\t', ' ').replaceAll(/\n(?=.)/g, '\n      ')}`);
            return f.join('\n');
        }
        function noteLines({ message: e, span: t }, n, r) {
            return [
                `${r(placeOf(t, n))}${n.cyan('note:')} ${r((0, o.oneLine)(e))}`,
                ...quotedLines(t, n.cyan, n, r)
            ];
        }
        function placeOf(e, t) {
            if (e === undefined) return '';
            const { line: n, column: s } = (0, r.df)(e);
            return t.bold(`${(0, o.oneLine)(e.file.path)}:${n}:${s}: `);
        }
        function quotedLines(e, t, n, s) {
            if (e === undefined) return [];
            const { line: o, column: a, endLine: i, endColumn: c } = (0, r.df)(e);
            const u = Math.min(i, o + p - 1);
            const l = String(u).length;
            const bar = (e)=>n.dim(`${e.padStart(l)} |`);
            const d = [];
            for(let n = o; n <= u; n++){
                const u = (0, r.oZ)(e.file, n);
                const l = n === o ? a - 1 : u.length - u.trimStart().length;
                const f = n === i ? c - 1 : u.trimEnd().length;
                if (n > o && f <= l) continue;
                const p = s(u);
                const shift = (e)=>p === u ? e : Math.min(p.length, s(u.slice(0, e)).length);
                const m = quoteLine(p, shift(l), shift(f));
                d.push(`${bar(String(n))} ${m.text}`.trimEnd(), `${bar('')} ${t(m.marks)}`);
            }
            if (u < i) d.push(bar('\u2026').trimEnd());
            return d;
        }
        function diagnosticsJson(e, t = asItIs) {
            return e.map(({ span: e, severity: n, code: r, message: s, help: o, notes: a })=>({
                    ...placeJson(e, t),
                    severity: n,
                    code: r,
                    message: t(s),
                    help: o === undefined ? null : t(o),
                    notes: a.map((e)=>({
                            ...placeJson(e.span, t),
                            message: t(e.message)
                        }))
                }));
        }
        function placeJson(e, t) {
            if (e === undefined) return {
                file: null,
                line: null,
                column: null,
                end_line: null,
                end_column: null
            };
            const { line: n, column: s, endLine: o, endColumn: a } = (0, r.df)(e);
            return {
                file: t(e.file.path),
                line: n,
                column: s,
                end_line: o,
                end_column: a
            };
        }
    }),
    8239: (function (e, t, n) {
        n.d(t, {
            M: ()=>runJson
        });
        var r = n(4084);
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
                results: e.results.map(r.B),
                config_file: e.config_file,
                warnings: e.warnings,
                resumptions: e.resumptions
            };
            return `${JSON.stringify(t, null, 2)}\n`;
        }
    }),
    3048: (function (e, t, n) {
        n.d(t, {
            L4: ()=>stateOf,
            N6: ()=>isFailure,
            Pe: ()=>countsInWords,
            ZG: ()=>iconOf
        });
        var r = n(8233);
        const s = {
            passed: '\u2705',
            failed: '\u274c',
            timeout: '\u23f0',
            error: '\ud83d\udca5',
            skipped: '\u23ed\ufe0f',
            cancelled: '\u23f9\ufe0f'
        };
        const o = {
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
            return e.flaky ? '\ud83d\udd01' : s[e.status];
        }
        function stateOf(e) {
            return [
                e.status,
                ...notesOf(e)
            ].join(', ');
        }
        const a = [
            'allowed',
            'flaky',
            'cached',
            'restored'
        ];
        function notesOf(e) {
            return a.filter((t)=>e[t]);
        }
        function countsInWords(e) {
            const t = r.Z.flatMap((t)=>{
                const n = e.results.filter((e)=>e.status === t);
                if (n.length === 0) return [];
                const r = a.map((e)=>({
                        note: e,
                        number: n.filter((t)=>t[e]).length
                    })).filter(({ number: e })=>e > 0).map(({ note: e, number: t })=>`${t} ${e}`);
                return [
                    `${n.length} ${o[t]}${r.length === 0 ? '' : ` (${r.join(', ')})`}`
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
        var r = n(5109);
        var s = n(8490);
        var o = n(5193);
        const a = 20;
        const i = 300;
        const c = {
            killed: 'a run that was killed',
            cancelled: 'a run that was cancelled',
            failure: 'a run that failed',
            success: 'a run that passed'
        };
        function resumptionLines({ restored: e, tasks: t, again: n, leftovers: s }) {
            return [
                `\u21bb resumed: ${e.length} of ${(0, r.U)(t.length, 'task')} had passed and are taken as done`,
                ...n.slice(0, a).map(({ task: e, reason: t })=>`\u21bb ${e} runs again: ${t}`),
                ...more(n.length, 'more that had passed run again'),
                ...s.slice(0, a).map((e)=>`\u25a0 ended what the killed run had left: ${e}`),
                ...more(s.length, 'more processes')
            ];
        }
        function more(e, t) {
            return e > a ? [
                `  \u2026 and ${e - a} ${t}`
            ] : [];
        }
        function resumed({ resumptions: e }) {
            return e.slice(-u).toReversed().map(inWords).join('\n');
        }
        const u = 5;
        function inWords({ before: e, restored: t, again: n, leftovers: u }) {
            const l = n.slice(0, a).map(({ task: e, reason: t })=>{
                return `\n  - ${(0, o.aY)((0, s.J)(e, i))} had passed and ran again: ${(0, o.X1)((0, s.J)(t, i))}`;
            });
            const d = n.length > a ? `\n  - \u2026 and ${n.length - a} more` : '';
            const f = u.length === 0 ? '' : `; what it had left running was ended (${u.length})`;
            return `- Resumed ${c[e]}: ${(0, r.U)(t, 'task')} that had passed taken as done${f}.${l.join('')}${d}`;
        }
        function howToGoOn({ status: e, counts: t }) {
            if (e === 'success' || t.total === t.passed) return '';
            const n = (0, o.aY)("npx script-orchestrator run --rerun-failed");
            return `To run again only what did not pass: ${n}, or, where the Action has ${(0, o.aY)('rerun: failed')}, _Re-run failed jobs_.`;
        }
    }),
    3244: (function (e, t, n) {
        n.d(t, {
            LH: ()=>createSources,
            of: ()=>i,
            ov: ()=>readOutput,
            qu: ()=>createStoredSources
        });
        var r = n(3024);
        var s = n(6760);
        var o = n(9215);
        var a = n(4193);
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
            return createSources(e, (n)=>(t ??= filesWithSummary((0, s.join)(e, 'tasks'))).get(n));
        }
        function filesWithSummary(e) {
            const t = new Map();
            for (const n of namesIn(e)){
                const { id: r, summary: o } = readTaskFile((0, s.join)(e, n));
                if (typeof r === 'string' && typeof o === 'string') t.set(r, (0, s.join)(e, n));
            }
            return t;
        }
        function namesIn(e) {
            try {
                return (0, r.readdirSync)(e).filter((e)=>e.endsWith('.json'));
            } catch  {
                return [];
            }
        }
        function readSummary(e) {
            const { summary: t } = readTaskFile(e);
            return typeof t === 'string' ? t : null;
        }
        function readOutput(e, t) {
            const { id: n, stdout: r, stderr: s, summary: o } = readTaskFile(e);
            if (n !== t || typeof r !== 'string' || typeof s !== 'string') return undefined;
            return {
                stdout: r,
                stderr: s,
                summary: typeof o === 'string' ? o : null
            };
        }
        function readTaskFile(e) {
            const t = (0, o.b)(e, {
                atMost: i,
                noLink: true
            });
            try {
                const e = JSON.parse(t.ok ? t.bytes.toString('utf8') : '{}');
                return typeof e === 'object' && e !== null ? e : {};
            } catch  {
                return {};
            }
        }
        const i = 32 * 1024 * 1024;
        function readTail(e, t, n) {
            if (!/^logs\/[^/\\]+$/.test(t)) return '';
            let o;
            try {
                o = (0, r.openSync)((0, s.join)(e, t), r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0));
            } catch  {
                return '';
            }
            try {
                const e = (0, r.fstatSync)(o);
                if (!e.isFile()) return '';
                const t = Buffer.alloc(Math.max(0, Math.min(e.size, n)));
                const s = (0, r.readSync)(o, t, 0, t.length, e.size - t.length);
                const i = (0, a.MT)(t.subarray(0, s));
                return s < e.size ? fromLineStart(i) : i;
            } catch  {
                return '';
            } finally{
                (0, r.closeSync)(o);
            }
        }
        function fromLineStart(e) {
            const t = e.indexOf('\n') + 1;
            return t > 0 && t < e.length ? e.slice(t) : e;
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
    8113: (function (e, t, n) {
        n.d(t, {
            $Q: ()=>clip,
            F1: ()=>displayWidth,
            eV: ()=>pad
        });
        var r = n(4668);
        var s = n(8396);
        function displayWidth(e) {
            return s.NF.test(e) ? e.length : (0, r.A)(e);
        }
        const o = new Intl.Segmenter();
        function clip(e, t) {
            const n = (0, s.oneLine)(e.slice(0, Math.max(0, t + 1) * 64));
            if (displayWidth(n) <= t) return n;
            if (t < 1) return '';
            let r = '';
            let a = 0;
            for (const { segment: e } of o.segment(n)){
                a += displayWidth(e);
                if (a > t - 1) break;
                r += e;
            }
            return `${r}\u2026`;
        }
        function pad(e, t) {
            const n = clip(e, t);
            return n + ' '.repeat(Math.max(0, t - displayWidth(n)));
        }
    }),
    8490: (function (e, t, n) {
        n.d(t, {
            J: ()=>cut
        });
        function cut(e, t) {
            return e.length <= t ? e : `${e.slice(0, t - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
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
        var r = n(8396);
        const s = '&#8203;';
        const o = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '|': '&#124;',
            '\\': '&#92;',
            $: '&#36;'
        };
        function escapeText(e) {
            return (0, r.oneLine)(e).trim().replaceAll(/[&<>|\\$]/g, (e)=>o[e] ?? e).replaceAll(/[`*_[\]~]/g, String.raw`\$&`).replace(/^([#+=-])/, String.raw`\$1`).replace(/^(\d+)([.)])/, String.raw`$1\$2`).replaceAll(/@(?=\S)|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${s}`).replaceAll(/(?<!&)#(?=\d)|\bGH-(?=\d)/gi, `$&${s}`).replaceAll(/\b(?=\d*[a-f])(?=[a-f]*\d)([\da-f]{6})(?=[\da-f]{1,34}\b)/gi, `$1${s}`);
        }
        function code(e) {
            const t = (0, r.oneLine)(e);
            if (t.trim() === '') return '';
            if (t.includes('|')) return `<code>${escapeText(t)}</code>`;
            const n = '`'.repeat(longestRun(t) + 1);
            const s = /^`|`$|^ .* $/.test(t) ? ' ' : '';
            return n + s + t + s + n;
        }
        function fence(e, t = 'text') {
            const n = (0, r.$Y)((0, r.ri)(e)).replace(/\n+$/, '');
            const s = '`'.repeat(Math.max(3, longestRun(n) + 1));
            return `${s}${t}\n${n}\n${s}`;
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
        const a = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|noscript|script|plaintext|template|select|svg|math|object|applet|marquee|frameset|html|head|body)\b)/gi;
        const i = new Set([
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
            const n = (0, r.$Y)(t).replaceAll(a, '&lt;').replace(/^\n+/, '').trimEnd();
            const s = n.split('\n').map((e)=>e === '' ? '' : `  ${e}`).join('\n');
            return `- ${e}\n\n${s}${n.includes('<') ? `\n\n<!-- "'> -->${endTags(n)}` : ''}`;
        }
        function endTags(e) {
            const t = Array.from(e.matchAll(/<(?=([a-z][^\s/>]*))/gi), (e)=>(e[1] ?? '').toLowerCase());
            const n = t.filter((e)=>!i.has(e)).map((e)=>`</${e}>`);
            const r = '</li></ul></ol></blockquote>'.repeat(1 + deepest(e));
            return n.toReversed().join('') + r + '</em></strong></del></code></a>'.repeat(3);
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
