export const id = 150;
export const ids = [
    150
];
export const modules = {
    4150: (function (t, e, n) {
        n.r(e);
        n.d(e, {
            documents: ()=>q
        });
        var r = n(4193);
        var s = n(5109);
        var o = n(7844);
        var a = n(8396);
        /*! ./lib/bundle/text/markdown.js */ const i = '&#8203;';
        const l = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '|': '&#124;',
            '\\': '&#92;',
            $: '&#36;'
        };
        function escapeText(t) {
            return (0, a.TN)(t).trim().replaceAll(/[&<>|\\$]/g, (t)=>l[t] ?? t).replaceAll(/[`*_[\]~]/g, String.raw`\$&`).replace(/^([#+=-])/, String.raw`\$1`).replace(/^(\d+)([.)])/, String.raw`$1\$2`).replaceAll(/@(?=\S)|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${i}`).replaceAll(/(?<!&)#(?=\d)|\bGH-(?=\d)/gi, `$&${i}`).replaceAll(/\b(?=\d*[a-f])(?=[a-f]*\d)([\da-f]{6})(?=[\da-f]{1,34}\b)/gi, `$1${i}`);
        }
        function code(t) {
            const e = (0, a.TN)(t);
            if (e.trim() === '') return '';
            if (e.includes('|')) return `<code>${escapeText(e)}</code>`;
            const n = '`'.repeat(longestRun(e) + 1);
            const r = /^`|`$|^ .* $/.test(e) ? ' ' : '';
            return n + r + e + r + n;
        }
        function fence(t, e = 'text') {
            const n = (0, a.$Y)((0, a.ri)(t)).replace(/\n+$/, '');
            const r = '`'.repeat(Math.max(3, longestRun(n) + 1));
            return `${r}${e}\n${n}\n${r}`;
        }
        function longestRun(t) {
            let e = 0;
            for (const n of t.matchAll(/`+/g))e = Math.max(e, n[0].length);
            return e;
        }
        function markdown_link(t, e) {
            if (e === undefined || !/^https?:\/\//i.test(e)) return t;
            const n = e.replaceAll(/[^\w\-.~:/?#@&+,;=%]/gu, (t)=>t === '(' ? '%28' : t === ')' ? '%29' : encodeURIComponent(t.replace(/\p{Surrogate}/u, '\uFFFD')));
            return `[${t}](${n})`;
        }
        function table(t, e, n = []) {
            const line = (t)=>`| ${t.join(' | ')} |`;
            return [
                line(t),
                line(t.map((t, e)=>n.includes(e) ? '--:' : '---')),
                ...e.map(line)
            ].join('\n');
        }
        function details(t, e) {
            return `<details><summary>${t}</summary>\n\n${e}\n\n</details>`;
        }
        const c = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|noscript|script|plaintext|template|select|svg|math|object|applet|marquee|frameset|html|head|body)\b)/gi;
        const u = new Set([
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
        function contain(t, e) {
            const n = (0, a.$Y)(e).replaceAll(c, '&lt;').replace(/^\n+/, '').trimEnd();
            const r = n.split('\n').map((t)=>t === '' ? '' : `  ${t}`).join('\n');
            return `- ${t}\n\n${r}${n.includes('<') ? `\n\n<!-- "'> -->${endTags(n)}` : ''}`;
        }
        function endTags(t) {
            const e = Array.from(t.matchAll(/<(?=([a-z][^\s/>]*))/gi), (t)=>(t[1] ?? '').toLowerCase());
            const n = e.filter((t)=>!u.has(t)).map((t)=>`</${t}>`);
            const r = '</li></ul></ol></blockquote>'.repeat(1 + deepest(t));
            return n.toReversed().join('') + r + '</em></strong></del></code></a>'.repeat(3);
        }
        function deepest(t) {
            let e = 0;
            for (const n of t.matchAll(/^[\s>*+\-\d.)]+/gm))e = Math.max(e, n[0].length);
            return Math.min(e, 100);
        }
        var f = n(8490);
        /*! ./lib/bundle/reporting/budget.js */ const d = '\n\n';
        const m = 9_999_999;
        function fit(t) {
            const { head: e, parts: n, between: s = d, inVain: o = 0, leftOut: a } = t;
            let i = t.room - (0, r.dp)(e) - 2 * d.length - (0, r.dp)(a(m));
            const l = [];
            let c = 0;
            let u = 0;
            for (const t of n){
                const e = o === 0 ? c > 0 : u >= o;
                const n = e || i <= 0 ? '' : t(i);
                const a = (0, r.dp)(n) + (0, r.dp)(s);
                if (n === '' || a > i) {
                    c += 1;
                    if (n !== '') u += 1;
                } else {
                    i -= a;
                    l.push(n);
                }
            }
            if (l.length + c === 0) return '';
            if (l.length === 0) return allOrNothing(`${e}${d}${a(c)}`, t.room, '');
            return [
                e,
                l.join(s),
                ...c > 0 ? [
                    a(c)
                ] : []
            ].join(d);
        }
        function allOrNothing(t, e, n) {
            if ((0, r.dp)(t) <= e) return t;
            return (0, r.dp)(n) <= e ? n : '';
        }
        var p = n(7301);
        /*! ./lib/bundle/reporting/reproduce.js */ const $ = /^(?:\.github\/)?orchestrator\.(?:yml|yaml|json)$/;
        function reproduceCommand(t, e) {
            const n = [
                'npx',
                "script-orchestrator",
                'run'
            ];
            if (e !== null && !$.test(e)) n.push('--config', e);
            if (t.startsWith('-')) n.push('--');
            return [
                ...n,
                t
            ].map((t)=>(0, p.Z)((0, a.TN)(t))).join(' ');
        }
        var h = n(8233);
        /*! ./lib/bundle/reporting/result-words.js */ const g = {
            passed: '\u2705',
            failed: '\u274c',
            timeout: '\u23f0',
            error: '\ud83d\udca5',
            skipped: '\u23ed\ufe0f',
            cancelled: '\u23f9\ufe0f'
        };
        const x = {
            passed: 'passed',
            failed: 'failed',
            timeout: 'timed out',
            error: 'in error',
            skipped: 'skipped',
            cancelled: 'cancelled'
        };
        function isFailure(t) {
            return !t.allowed && (t.status === 'failed' || t.status === 'timeout' || t.status === 'error');
        }
        function iconOf(t) {
            if (t.allowed) return '\u26a0\ufe0f';
            return t.flaky ? '\ud83d\udd01' : g[t.status];
        }
        function stateOf(t) {
            return [
                t.status,
                ...notesOf(t)
            ].join(', ');
        }
        const k = [
            'allowed',
            'flaky',
            'cached',
            'restored'
        ];
        function notesOf(t) {
            return k.filter((e)=>t[e]);
        }
        function countsInWords(t) {
            const e = h.Z.flatMap((e)=>{
                const n = t.results.filter((t)=>t.status === e);
                if (n.length === 0) return [];
                const r = k.map((t)=>({
                        note: t,
                        number: n.filter((e)=>e[t]).length
                    })).filter(({ number: t })=>t > 0).map(({ note: t, number: e })=>`${e} ${t}`);
                return [
                    `${n.length} ${x[e]}${r.length === 0 ? '' : ` (${r.join(', ')})`}`
                ];
            });
            return e.join(', ');
        }
        function milliseconds(t) {
            return t * 1000;
        }
        /*! ./lib/bundle/reporting/summary-options.js */ const w = 'the whole report is `report.md` in the run directory and in the artifact';
        /*! ./lib/bundle/reporting/failed-tasks.js */ const b = 16 * 1024;
        const _ = 60;
        const T = 40;
        const O = 500;
        function failedTasks(t, e, n) {
            const r = t.results.filter(isFailure);
            return (o)=>{
                const a = Number.isFinite(o) ? Math.min(r.length, T) : r.length;
                const i = o / Math.max(1, a);
                return fit({
                    head: '### Failed',
                    parts: r.map((r, s)=>(o)=>{
                            if (s >= a) return inOneLine(r);
                            const l = inDetail(r, t, n);
                            const c = Math.min(b, (i - Buffer.byteLength(l)) * 0.9, o * 0.9);
                            return [
                                l,
                                ...output(r, e, c)
                            ].join(d);
                        }),
                    room: o,
                    leftOut: (t)=>`_${(0, s.U)(t, 'more failed task')} left out here: ${w}._`
                });
            };
        }
        function inOneLine(t) {
            return `${iconOf(t)} ${code((0, f.J)(t.id, O))}: ${escapeText((0, f.J)(t.reason, O))}`;
        }
        function inDetail(t, e, n) {
            const r = firstError(t.annotations);
            return [
                `#### ${inOneLine(t)}`,
                ...[
                    aboutTask(t)
                ].filter((t)=>t !== ''),
                ...r === undefined ? [] : [
                    `${placed(r, n)} ${escapeText((0, f.J)(r.message, O))}`
                ],
                fence(reproduceCommand(t.id, e.config_file), 'sh')
            ].join(d);
        }
        function aboutTask(t) {
            const { name: e, id: n, script: r, attempts: s } = t;
            const a = e === n || e === r ? [] : [
                escapeText((0, f.J)(e, O))
            ];
            const i = hasRun(t) ? [
                `after ${(0, o.a3)(t.execution_time * 1000)}`
            ] : [];
            return [
                ...a,
                ...i,
                ...s.length > 1 ? [
                    attemptsInWords(t)
                ] : []
            ].join(' \u00b7 ');
        }
        function hasRun({ attempts: t }) {
            return t.some(({ status: t })=>t !== 'error');
        }
        function attemptsInWords(t) {
            const e = t.attempts.map(({ status: t, reason: e }, n)=>{
                const r = t === 'passed' ? 'passed' : escapeText((0, f.J)(e, 200));
                return `attempt ${n + 1}: ${r}`;
            });
            const n = 10;
            return e.length <= n ? e.join(', ') : `${e.slice(0, n).join(', ')} \u2026 ${e.length} attempts`;
        }
        function firstError(t) {
            const e = t.filter(({ level: t })=>t === 'error');
            return e.find(({ path: t })=>t !== null) ?? e[0];
        }
        function placed({ path: t, start_line: e, title: n }, r) {
            if (t === null) return `**${escapeText((0, f.J)(n ?? 'Error', O))}:**`;
            const s = code(e === null ? t : `${t}:${e}`);
            return `**${markdown_link(s, r.link?.(t, e))}:**`;
        }
        function output(t, e, n) {
            if (t.log === null) return hasRun(t) ? [
                'It printed nothing.'
            ] : [];
            if (n < 200) return [
                `Its output is in ${code(t.log)}.`
            ];
            const s = (0, a.$Y)((0, a.ri)(e.logTail(t, Math.floor(n))));
            const o = s.replace(/\s+$/, '').split('\n').slice(-_).join('\n');
            const i = (0, r.vr)(o, Math.floor(n));
            if (i.trim() === '') return [
                `Its output is in ${code(t.log)}.`
            ];
            return [
                `The end of its output, all of which is in ${code(t.log)}:`,
                fence(i)
            ];
        }
        /*! ./lib/bundle/reporting/notable-tasks.js */ const y = 300;
        function allowedTasks(t) {
            const e = t.results.filter((t)=>t.allowed).map((t)=>()=>{
                    const e = firstError(t.annotations)?.message;
                    const n = e === undefined ? '' : `. ${escapeText((0, f.J)(e, y))}`;
                    return `${start(t)}: ${escapeText((0, f.J)(t.reason, y))}${n}`;
                });
            return list('### Allowed to fail', e, 'more allowed failure');
        }
        function flakyTasks(t) {
            const e = t.results.filter((t)=>t.flaky).map((t)=>()=>`${start(t)}: ${attemptsInWords(t)}`);
            return list('### Flaky', e, 'more flaky task');
        }
        function warnings(t) {
            const e = [
                ...t.warnings.map((t)=>()=>`- ${escapeText((0, f.J)(t, y))}`),
                ...t.results.flatMap((t)=>t.warnings.map((e)=>()=>`- ${code((0, f.J)(t.id, y))}: ${escapeText((0, f.J)(e, y))}`))
            ];
            return list('### Warnings', e, 'more warning');
        }
        function start(t) {
            return `- ${iconOf(t)} ${code((0, f.J)(t.id, y))}`;
        }
        function list(t, e, n) {
            const leftOut = (t)=>`_${(0, s.U)(t, n)} left out here: ${w}._`;
            return (n)=>fit({
                    head: t,
                    parts: e,
                    between: '\n',
                    room: n,
                    leftOut
                });
        }
        /*! ./lib/bundle/text/mermaid.js */ function mermaidGraph({ nodes: t, edges: e, colours: n = {} }) {
            const r = [
                'flowchart LR'
            ];
            t.forEach(({ label: t, shape: e }, n)=>{
                const s = `"${mermaidText(t) || mermaid_code(' ')}"`;
                r.push(`  n${n}${e === 'round' ? `(${s})` : `[${s}]`}`);
            });
            for (const { from: t, to: n, dotted: s } of e)r.push(`  n${t} ${s === true ? '-.->' : '-->'} n${n}`);
            for (const [e, { fill: s, stroke: o, text: a }] of Object.entries(n)){
                const n = t.flatMap((t, n)=>t.state === e ? [
                        `n${n}`
                    ] : []);
                if (n.length === 0) continue;
                r.push(`  classDef ${className(e)} fill:${s},stroke:${o},color:${a}`);
                r.push(`  class ${n.join(',')} ${className(e)}`);
            }
            return `${r.join('\n')}\n`;
        }
        function mermaidText(t) {
            const e = t.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '');
            const n = (/^\s*(?:\d+[.)]|[-+])/.exec(e)?.[0].length ?? 0) - 1;
            return e.replaceAll(/[!-~\u00B6\uFB02]/g, (t, r)=>r !== n && isPlain(t, e, r) ? t : mermaid_code(t));
        }
        function isPlain(t, e, n) {
            if (t === '_') return /\w/.test(e[n - 1] ?? '') && /\w/.test(e[n + 1] ?? '');
            if (t === '.') return !/www$/i.test(e.slice(0, n));
            return /[\w/,()=+-]/.test(t);
        }
        function mermaid_code(t) {
            return `#${t.codePointAt(0)};`;
        }
        function className(t) {
            return `state-${t.replaceAll(/[^a-z0-9]/gi, '-')}`;
        }
        /*! ./lib/bundle/text/mermaid-gantt.js */ const j = {
            good: 'active',
            bad: 'crit',
            stopped: 'done'
        };
        function mermaidGantt(t) {
            const e = Math.min(...t.map((t)=>t.start));
            const n = Math.max(...t.map((t)=>t.end));
            const r = [
                'gantt',
                '  dateFormat x',
                `  axisFormat ${n - e < 10_000 ? '%S.%L' : '%H:%M:%S'}`,
                '  todayMarker off'
            ];
            t.forEach(({ label: t, mark: e, start: n, end: s }, o)=>{
                const a = `${e === 'good' ? '\u2713' : e === 'bad' ? '\u2717' : '\u2013'} ${mermaidText(t)}`;
                r.push(`  ${a} :${j[e]}, b${o}, ${n}, ${Math.max(s, n + 1)}`);
            });
            return `${r.join('\n')}\n`;
        }
        /*! ./lib/bundle/reporting/run-pictures.js */ const M = 60;
        const J = 200;
        const A = 60;
        const S = 40;
        const E = {
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
            if (t.length > M) return run_pictures_nothing;
            const e = new Map(t.map(({ id: t }, e)=>[
                    t,
                    e
                ]));
            const n = t.flatMap(({ needs: t }, n)=>t.flatMap((t)=>{
                    const r = e.get(t);
                    return r === undefined ? [] : [
                        {
                            from: r,
                            to: n
                        }
                    ];
                }));
            if (n.length === 0 || n.length > J) return run_pictures_nothing;
            const r = t.map((t)=>({
                    label: labelOf(t),
                    state: colourOf(t)
                }));
            return picture('Graph', mermaidGraph({
                nodes: r,
                edges: n,
                colours: E
            }));
        }
        const run_pictures_nothing = ()=>'';
        function colourOf({ status: t, allowed: e, flaky: n }) {
            if (e || n) return 'allowed';
            if (t === 'passed') return 'passed';
            return t === 'skipped' || t === 'cancelled' ? 'skipped' : 'failed';
        }
        function timeline({ results: t }) {
            if (t.reduce((t, { attempts: e })=>t + e.length, 0) > A) return run_pictures_nothing;
            const e = t.flatMap(barsOf).toSorted((t, e)=>t.start - e.start);
            return e.length < 2 ? run_pictures_nothing : picture('Timeline', mermaidGantt(e));
        }
        function barsOf(t) {
            return t.attempts.flatMap(({ start_time: e, end_time: n, status: r }, s)=>{
                const o = Date.parse(e);
                const a = Date.parse(n);
                if (Number.isNaN(o) || Number.isNaN(a) || t.cached || t.restored) return [];
                const i = r === 'passed' ? 'good' : r === 'cancelled' ? 'stopped' : 'bad';
                const l = t.attempts.length > 1 ? ` (${s + 1})` : '';
                return [
                    {
                        label: `${labelOf(t)}${l}`,
                        mark: i,
                        start: o,
                        end: a
                    }
                ];
            });
        }
        function labelOf({ id: t }) {
            return (0, f.J)((0, a.TN)(t), S);
        }
        function picture(t, e) {
            const n = `### ${t}${d}${fence(e, 'mermaid')}`;
            return (e)=>allOrNothing(n, e, `_The ${t.toLowerCase()} is left out here: ${w}._`);
        }
        /*! ./lib/bundle/reporting/resumptions.js */ const F = 20;
        const v = 300;
        const N = {
            killed: 'a run that was killed',
            cancelled: 'a run that was cancelled',
            failure: 'a run that failed',
            success: 'a run that passed'
        };
        function resumptionLines({ restored: t, tasks: e, again: n, leftovers: r }) {
            return [
                `\u21bb resumed: ${t.length} of ${count(e.length, 'task')} had passed and are taken as done`,
                ...n.slice(0, F).map(({ task: t, reason: e })=>`\u21bb ${t} runs again: ${e}`),
                ...more(n.length, 'more that had passed run again'),
                ...r.slice(0, F).map((t)=>`\u25a0 ended what the killed run had left: ${t}`),
                ...more(r.length, 'more processes')
            ];
        }
        function more(t, e) {
            return t > F ? [
                `  \u2026 and ${t - F} ${e}`
            ] : [];
        }
        function resumed({ resumptions: t }) {
            return t.slice(-I).toReversed().map(inWords).join('\n');
        }
        const I = 5;
        function inWords({ before: t, restored: e, again: n, leftovers: r }) {
            const o = n.slice(0, F).map(({ task: t, reason: e })=>{
                return `\n  - ${code((0, f.J)(t, v))} had passed and ran again: ${escapeText((0, f.J)(e, v))}`;
            });
            const a = n.length > F ? `\n  - \u2026 and ${n.length - F} more` : '';
            const i = r.length === 0 ? '' : `; what it had left running was ended (${r.length})`;
            return `- Resumed ${N[t]}: ${(0, s.U)(e, 'task')} that had passed taken as done${i}.${o.join('')}${a}`;
        }
        function howToGoOn({ status: t, counts: e }) {
            if (t === 'success' || e.total === e.passed) return '';
            const n = code("npx script-orchestrator run --rerun-failed");
            return `To run again only what did not pass: ${n}, or, where the Action has ${code('rerun: failed')}, _Re-run failed jobs_.`;
        }
        /*! ./lib/bundle/reporting/task-summaries.js */ const R = 16 * 1024 * 1024;
        function taskSummaries(t, e) {
            return (n)=>fit({
                    head: '### Summaries of the tasks',
                    parts: written(t, e),
                    room: Math.min(n, R),
                    inVain: 4,
                    leftOut: (t)=>`_${(0, s.U)(t, "task's summary", "tasks' summaries")} left out here: ${n > R ? C : w}._`
                });
        }
        const C = 'each is in the file of its task in `tasks/`';
        function* written({ results: t }, e) {
            for (const n of t){
                const t = e.taskSummary(n) ?? '';
                if (t.trim() === '') continue;
                yield (e)=>t.length > e ? '' : contain(`${iconOf(n)} ${code((0, f.J)(n.id, 200))}`, t);
            }
        }
        /*! ./lib/bundle/reporting/task-table.js */ const W = 100;
        const U = [
            '',
            'State',
            'Task',
            'Time',
            'Attempts',
            'Why'
        ];
        function taskTable(t) {
            return (e)=>{
                const { results: n } = t;
                if (n.length === 0) return '';
                const leftOut = (t)=>`_${(0, s.U)(t, 'task')} that went better than these left out here: ${w}._`;
                const whole = (t)=>{
                    const e = table(U, t, [
                        3,
                        4
                    ]);
                    const r = n.length > W;
                    const o = r ? details(`All ${(0, s.U)(n.length, 'task')}`, e) : `### All tasks${d}${e}`;
                    return t.length === n.length ? o : `${o}${d}${leftOut(n.length - t.length)}`;
                };
                const o = (0, r.dp)(whole([])) + (0, r.dp)(leftOut(n.length)) + d.length;
                const a = rowsWithin(n, e - o);
                return a.length === 0 ? '' : whole(a);
            };
        }
        function rowsWithin(t, e) {
            let n = e;
            const s = new Map();
            for (const e of t.toSorted((t, e)=>rankOf(t) - rankOf(e))){
                const t = rowOf(e);
                n -= (0, r.dp)(t.join(' | ')) + '|  |\n'.length;
                if (n < 0) break;
                s.set(e, t);
            }
            return t.flatMap((t)=>{
                const e = s.get(t);
                return e === undefined ? [] : [
                    e
                ];
            });
        }
        function rankOf(t) {
            if (isFailure(t)) return 0;
            if (t.allowed || t.flaky) return 1;
            return t.status === 'passed' ? 3 : 2;
        }
        function rowOf(t) {
            const { id: e, name: n, script: r, start_time: s, execution_time: a, attempts: i, reason: l } = t;
            const c = n === e || n === r ? '' : ` ${escapeText((0, f.J)(n, 100))}`;
            const u = s !== null && i.length > 0;
            return [
                iconOf(t),
                stateOf(t),
                code((0, f.J)(e, 200)) + c,
                u ? (0, o.a3)(a * 1000) : '',
                u ? String(i.length) : '',
                escapeText((0, f.J)(l, 200))
            ];
        }
        /*! ./lib/bundle/reporting/job-summary.js */ function renderJobSummary(t, e, n = {}) {
            const s = [
                verdict(t),
                boundary(t),
                resumed(t)
            ].filter((t)=>t !== '');
            const o = ending(t, n);
            let a = (n.budget ?? Infinity) - (0, r.dp)([
                ...s,
                o
            ].join(d)) - d.length - 1;
            const i = [
                [
                    failedTasks(t, e, n),
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
                    taskSummaries(t, e),
                    1
                ]
            ];
            for (const [t, e] of i){
                const n = t(Math.max(0, a * e - d.length));
                if (n === '') continue;
                s.push(n);
                a -= (0, r.dp)(n) + d.length;
            }
            return `${[
                ...s,
                o
            ].join(d)}\n`;
        }
        const G = {
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
            const [e, n] = G[t.status];
            const { counts: r, duration: a } = t;
            const i = r.total - t.results.length;
            const l = [
                countsInWords(t),
                i > 0 ? `${i} not ended` : ''
            ].filter((t)=>t !== '');
            const c = `${l.join(', ')}${l.length === 0 ? 'none' : ''} of ${(0, s.U)(r.total, 'task')}`;
            const u = escapeText((0, f.J)(t.name, 200)) || 'The run';
            return `## ${e} ${u} ${n}: ${c} in ${(0, o.a3)(a * 1000)}`;
        }
        const L = 8;
        function boundary({ critical_path: t, results: e, duration: n, resumptions: r }) {
            if (t.length === 0) return '';
            const s = new Set(t);
            const a = secondsCovered(e.filter(({ id: t })=>s.has(t)));
            const named = (t)=>t.map((t)=>code((0, f.J)(t, 100)));
            const i = t.length - L;
            const l = i <= 0 ? named(t) : [
                ...named(t.slice(0, L / 2)),
                `\u2026 ${i} more \u2026`,
                ...named(t.slice(-L / 2))
            ];
            const c = n > 0 && r.length === 0 ? `, ${Math.min(100, Math.round(a / n * 100))} % of the time` : '';
            return `Bound by ${l.join(' \u2192 ')}: ${(0, o.a3)(a * 1000)}${c}.`;
        }
        function secondsCovered(t) {
            const e = t.flatMap(({ attempts: t })=>t).map(({ start_time: t, end_time: e })=>[
                    Date.parse(t),
                    Date.parse(e)
                ]).toSorted(([t], [e])=>t - e);
            let n = 0;
            let r = Number.NEGATIVE_INFINITY;
            for (const [t, s] of e){
                n += Math.max(0, s - Math.max(t, r));
                r = Math.max(r, s);
            }
            return n / 1000;
        }
        function ending(t, { artifactUrl: e }) {
            const { run_id: n, tool_version: r, max_parallel: o } = t;
            const a = `Run ${code(n)} \u00b7 ${(0, s.U)(o, 'task')} at once \u00b7 ${escapeText(`script-orchestrator ${r}`)}`;
            const i = howToGoOn(t);
            const l = i === '' ? '---' : `${i}${d}---`;
            if (e === undefined) return `${l}${d}${a}`;
            return `${l}${d}${markdown_link('All logs, results and reports are in the artifact', e)} \u00b7 ${a}`;
        }
        var D = n(4084);
        /*! ./lib/bundle/reporting/json.js */ function runJson(t) {
            const e = {
                schema_version: t.schema_version,
                run_id: t.run_id,
                name: t.name,
                status: t.status,
                exit_code: t.exit_code,
                start_time: t.start_time,
                end_time: t.end_time,
                duration: t.duration,
                counts: t.counts,
                max_parallel: t.max_parallel,
                critical_path: t.critical_path,
                by_subdirectory: t.by_subdirectory,
                plan_digest: t.plan_digest,
                tool_version: t.tool_version,
                results: t.results.map(D.B),
                config_file: t.config_file,
                warnings: t.warnings,
                resumptions: t.resumptions
            };
            return `${JSON.stringify(e, null, 2)}\n`;
        }
        /*! ./lib/bundle/text/xml.js */ const B = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&apos;',
            '\n': '&#10;',
            '\t': '&#9;'
        };
        const P = /[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
        function xmlText(t) {
            return possible(t).replaceAll(/[&<>]/g, (t)=>B[t] ?? '');
        }
        function xmlElement(t, e, n = []) {
            const r = Object.entries(e).flatMap(([t, e])=>e === undefined ? [] : [
                    ` ${t}="${attributeText(String(e))}"`
                ]);
            const s = `<${t}${r.join('')}`;
            return n.length === 0 ? `${s}/>` : `${s}>${n.join('\n')}</${t}>`;
        }
        function attributeText(t) {
            return possible(t).replaceAll(/[&<>"'\n\t]/g, (t)=>B[t] ?? '');
        }
        function possible(t) {
            return t.replaceAll(/\r\n?/g, '\n').replaceAll(P, '\uFFFD');
        }
        /*! ./lib/bundle/reporting/junit.js */ const Y = 64 * 1024;
        function renderJunit(t, e) {
            const n = [
                ...new Set(t.results.map(({ subdirectory: t })=>t))
            ];
            const r = n.map((n)=>{
                const r = t.results.filter(({ subdirectory: t })=>t === n);
                const s = r.map((n)=>testCase(n, t, e));
                const o = n === '' ? t.name : n;
                const a = r.reduce((t, { execution_time: e })=>t + e, 0);
                return xmlElement('testsuite', {
                    name: o,
                    ...numbers(r),
                    time: seconds(a),
                    timestamp: t.start_time
                }, lines(s));
            });
            const s = {
                name: t.name,
                ...numbers(t.results),
                time: seconds(t.duration)
            };
            return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', s, lines(r))}\n`;
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
            const e = t.filter(isFailure);
            return {
                tests: t.length,
                failures: e.filter(({ status: t })=>t !== 'error').length,
                errors: e.filter(({ status: t })=>t === 'error').length,
                skipped: t.filter((t)=>!isFailure(t) && t.status !== 'passed').length
            };
        }
        function testCase(t, e, n) {
            const { id: r, script: s, subdirectory: o, execution_time: i, status: l, flaky: c } = t;
            const u = {
                classname: o === '' ? e.name : o,
                name: r,
                file: s ?? undefined,
                time: seconds(i)
            };
            const f = l === 'passed' && !c ? '' : (0, a.$Y)((0, a.ri)(n.logTail(t, Y)));
            return xmlElement('testcase', u, lines([
                ...outcome(t),
                ...f.trim() === '' ? [] : [
                    xmlElement('system-out', {}, [
                        xmlText(f)
                    ])
                ]
            ]));
        }
        function outcome(t) {
            const { status: e, reason: n, allowed: r, flaky: s, attempts: o } = t;
            const i = o.slice(0, -1);
            if (s) return i.map((t)=>attemptElement('flaky', t));
            if (e === 'passed') return [];
            if (r) return [
                xmlElement('skipped', {
                    message: `allowed to fail: ${n}`
                })
            ];
            if (!isFailure(t)) return [
                xmlElement('skipped', {
                    message: n
                })
            ];
            const l = xmlElement(e === 'error' ? 'error' : 'failure', {
                message: n,
                type: e
            }, [
                xmlText((0, a.$Y)(told(t)))
            ]);
            return [
                l,
                ...i.map((t)=>attemptElement('rerun', t))
            ];
        }
        function attemptElement(t, { status: e, reason: n }) {
            return xmlElement(`${t}${e === 'error' ? 'Error' : 'Failure'}`, {
                message: n,
                type: e
            });
        }
        function told({ reason: t, annotations: e }) {
            const n = e.filter(({ level: t })=>t === 'error').slice(0, 50).map(({ path: t, start_line: e, message: n })=>{
                const r = t === null ? '' : `${t}${e === null ? '' : `:${e}`}: `;
                return r + n;
            });
            return [
                t,
                ...n
            ].join('\n');
        }
        /*! ./lib/bundle/reporting/reports.js */ const q = {
            'report.md': renderJobSummary,
            'junit.xml': renderJunit,
            'run.json': runJson
        };
    })
};
