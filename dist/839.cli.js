export const id = 839;
export const ids = [
    839,
    849
];
export const modules = {
    5230: (function (n, e, t) {
        t.d(e, {
            complain: ()=>complain
        });
        var r = t(5399);
        var s = t(7201);
        function complain(n, { stderr: e, environment: t, redactor: i }) {
            if (n.length === 0) return;
            const hide = (n)=>i.text(n);
            e.write((0, r.D)(n, {
                colour: (0, s.M)(e, t),
                hide
            }));
        }
    }),
    9839: (function (n, e, t) {
        t.d(e, {
            runAgain: ()=>runAgain
        });
        var r = t(4359);
        var s = t(3024);
        var i = t(6760);
        var o = t(9418);
        var u = t(3948);
        var c = t(482);
        var a = t(2567);
        var d = t(5519);
        var l = t(9777);
        var f = t(4943);
        /*! ./lib/bundle/store/earlier-run.js */ function openEarlierRun(n, e) {
            try {
                const t = (0, s.realpathSync)((0, d.L)((0, i.resolve)(n)));
                if (!(0, s.lstatSync)(t).isDirectory()) return refuse((0, o.u$)(n, 'it is no folder'));
                const r = (0, u.M)((0, i.join)(t, 'events.ndjson'));
                if (r === undefined) return refuse((0, o.u$)(n, 'there is no events.ndjson in it'));
                if (!r.isFile()) return refuse((0, o.u$)(n, 'its events.ndjson is no regular file'));
                const [c, a] = [
                    (0, i.dirname)(t),
                    (0, i.basename)(t)
                ];
                const p = c === realPathOf((0, i.join)(e, 'runs')) && (0, l.Pk)(a);
                const m = read(n, t, p);
                if (m.value === undefined || isComplete(m.value)) return m;
                if (!p) {
                    const e = (0, f.bJ)(c, a, Date.now());
                    return e === undefined ? m : refuse((0, o.$F)(n, e));
                }
                const h = (0, f.rI)(c, a);
                if (typeof h === 'string') return refuse((0, o.$F)(n, h));
                const { value: g, diagnostics: v } = read(n, t, p);
                if (g !== undefined && !isComplete(g)) return {
                    value: {
                        ...g,
                        mark: h
                    },
                    diagnostics: v
                };
                h.release();
                return {
                    value: g,
                    diagnostics: v
                };
            } catch (e) {
                return refuse((0, o.u$)(n, (0, c.K)(e)));
            }
        }
        function refuse(n) {
            return {
                value: undefined,
                diagnostics: [
                    n
                ]
            };
        }
        function read(n, e, t) {
            const { events: r, unreadable: s, length: u } = (0, a.a)((0, i.join)(e, 'events.ndjson'));
            const [c] = s;
            if (c !== undefined) {
                return refuse((0, o.$P)(n, `line ${c.line} of its events.ndjson can't be used: ${c.why}`));
            }
            if (r.length > 0 && r[0]?.type !== 'run-started') {
                return refuse((0, o.$P)(n, 'its events.ndjson does not begin with the start of a run'));
            }
            const d = r.at(-1)?.type === 'run-ended';
            const l = {
                path: e,
                run_id: (0, i.basename)(e),
                events: r,
                length: u,
                ended: d,
                isOurs: t,
                mark: undefined
            };
            return {
                value: l,
                diagnostics: []
            };
        }
        function isComplete({ path: n, ended: e }) {
            return e && (0, u.M)((0, i.join)(n, 'run.json'))?.isFile() === true;
        }
        function realPathOf(n) {
            try {
                return (0, s.realpathSync)(n);
            } catch  {
                return undefined;
            }
        }
        function askedOf(n) {
            const e = n.events.findLast((n)=>n.type === 'run-started' || n.type === 'run-resumed');
            return {
                config_file: e?.config_file ?? null,
                asked: e?.asked ?? {}
            };
        }
        var p = t(2271);
        /*! ./lib/bundle/orchestrate/go-on.js */ function earlierRun({ workspace: n, output_dir: e }, t) {
            const r = (0, i.join)(e, 'latest');
            const u = (0, i.resolve)(n, t ?? r);
            const c = (0, p.i)(n, (0, i.join)(e, 'runs')) ?? (0, p.i)(n, (0, d.L)(u));
            if (c !== undefined) return {
                value: undefined,
                diagnostics: [
                    c
                ]
            };
            if (t === undefined && (0, s.lstatSync)(u, {
                throwIfNoEntry: false
            }) === undefined) {
                return {
                    value: undefined,
                    diagnostics: [
                        (0, o.xd)(r)
                    ]
                };
            }
            return openEarlierRun(u, (0, i.resolve)(n, e));
        }
        function continued(n, e) {
            const { config: t, selection: r, overrides: s } = n;
            const { config_file: i, asked: o } = askedOf(e);
            const { tasks: u = [], exclude: c = [], ...a } = o;
            const d = r.tasks.length > 0 || r.exclude.length > 0;
            return {
                ...n,
                config: t ?? (e.isOurs ? i ?? undefined : undefined),
                selection: d ? r : {
                    tasks: u,
                    exclude: c
                },
                overrides: {
                    ...a,
                    ...s
                }
            };
        }
        var m = t(8603);
        var h = t(5399);
        var g = t(5230);
        var v = t(15);
        /*! ./lib/bundle/cli/resume.js */ async function runAgain(n, e, t) {
            const s = (0, v.Q)(n, e);
            const { value: i, diagnostics: o } = earlierRun(s, n.resume);
            if (i === undefined) {
                (0, g.complain)(o, e);
                if (n.json) e.stdout.json((0, m.t)({
                    valid: false,
                    diagnostics: (0, h.diagnosticsJson)(o)
                }, e.redactor));
                return r.h.usage;
            }
            try {
                const { config: r, selection: o, overrides: u } = continued(s, i);
                return await t({
                    ...n,
                    config: r,
                    arguments: o.tasks,
                    exclude: o.exclude,
                    overrides: u
                }, e, i);
            } finally{
                i.mark?.release();
            }
        }
    }),
    9434: (function (n, e, t) {
        t.d(e, {
            _: ()=>fateOf,
            h: ()=>ownIdentity
        });
        var r = t(3024);
        var s = t(5094);
        function ownIdentity() {
            return `${process.pid}.${(0, s.BV)(process.pid)?.start ?? 0}.${ownWorld()}`;
        }
        function fateOf(n) {
            const [, e, t, r] = /^(\d+)\.(\d+)\.([0-9a-f]+\.\d+)$/.exec(n) ?? [];
            if (r !== ownWorld()) return 'elsewhere';
            const i = t === '0' ? undefined : (0, s.BV)(Number(e));
            if (i === undefined) return isThere(Number(e)) ? 'runs' : 'ended';
            return !i.zombie && i.start === Number(t) ? 'runs' : 'ended';
        }
        let i;
        function ownWorld() {
            i ??= readWorld();
            return i;
        }
        function readWorld() {
            try {
                const n = (0, r.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
                const e = /\d+/.exec((0, r.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
                return `${n}.${e}`;
            } catch  {
                return '0.0';
            }
        }
        function isThere(n) {
            try {
                process.kill(n, 0);
                return true;
            } catch (n) {
                return typeof n === 'object' && n !== null && 'code' in n && n.code === 'EPERM';
            }
        }
    }),
    5399: (function (n, e, t) {
        t.d(e, {
            diagnosticsJson: ()=>diagnosticsJson,
            D: ()=>renderDiagnostics
        });
        var r = t(5432);
        var s = t(5109);
        var i = t(8396);
        var o = t(8113);
        /*! ./lib/bundle/reporting/quote-line.js */ const u = 200;
        const c = 80;
        const a = 80;
        const d = u * 8;
        const l = new Intl.Segmenter();
        function quoteLine(n, e, t) {
            const r = visible(n.slice(Math.max(0, e - d), e));
            const s = visible(n.slice(e, Math.min(t, e + d)));
            const i = visible(n.slice(Math.max(e, t)).slice(0, d));
            const l = n.length <= d && (0, o.F1)(r + s + i) <= u;
            const f = l ? r : lastColumns(r, c);
            const p = l ? s : firstColumns(s, a);
            const m = u - (0, o.F1)(f + p);
            const h = l || p !== s ? i : firstColumns(i, m);
            return {
                text: f + p + (p === s ? h : ''),
                marks: ' '.repeat((0, o.F1)(f)) + '^'.repeat(Math.max(1, (0, o.F1)(p)))
            };
        }
        function visible(n) {
            return n.replaceAll('\t', '  ').replaceAll(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
        }
        function firstColumns(n, e) {
            if ((0, o.F1)(n) <= e) return n;
            let t = '';
            for (const { segment: r } of l.segment(n)){
                if ((0, o.F1)(t) + (0, o.F1)(r) > e - 1) break;
                t += r;
            }
            return `${t}\u2026`;
        }
        function lastColumns(n, e) {
            if ((0, o.F1)(n) <= e) return n;
            const t = Array.from(l.segment(n), ({ segment: n })=>n);
            let r = '';
            for(let n = t.length - 1; n >= 0; n--){
                const s = `${t[n] ?? ''}${r}`;
                if ((0, o.F1)(s) > e - 1) break;
                r = s;
            }
            return `\u2026${r}`;
        }
        /*! ./lib/bundle/reporting/diagnostics.js */ const asItIs = (n)=>n;
        const f = 500;
        const p = 3;
        function renderDiagnostics(n, e = {}) {
            const t = n.slice(0, f).map((n)=>`${renderDiagnostic(n, e)}\n`);
            const r = n.length - t.length;
            return [
                ...t,
                ...r > 0 ? [
                    `and ${(0, s.U)(r, 'further problem')}\n`
                ] : []
            ].join('\n');
        }
        function renderDiagnostic(n, { colour: e = false, hide: t = asItIs } = {}) {
            const r = (0, i.M8)(e);
            const { severity: s, message: o, code: u, span: c, notes: a, help: d } = n;
            const l = s === 'error' ? r.red : r.yellow;
            const f = [
                `${t(placeOf(c, r))}${r.bold(l(`${s}:`))} ${r.bold(t((0, i.oneLine)(o)))} ${r.dim(`[${u}]`)}`,
                ...quotedLines(c, l, r, t),
                ...a.flatMap((n)=>noteLines(n, r, t))
            ];
            if (d !== undefined) f.push(`${r.cyan('help:')} ${t((0, i.$Y)(d)).replaceAll('\t', ' ').replaceAll(/\n(?=.)/g, '\n      ')}`);
            return f.join('\n');
        }
        function noteLines({ message: n, span: e }, t, r) {
            return [
                `${r(placeOf(e, t))}${t.cyan('note:')} ${r((0, i.oneLine)(n))}`,
                ...quotedLines(e, t.cyan, t, r)
            ];
        }
        function placeOf(n, e) {
            if (n === undefined) return '';
            const { line: t, column: s } = (0, r.df)(n);
            return e.bold(`${(0, i.oneLine)(n.file.path)}:${t}:${s}: `);
        }
        function quotedLines(n, e, t, s) {
            if (n === undefined) return [];
            const { line: i, column: o, endLine: u, endColumn: c } = (0, r.df)(n);
            const a = Math.min(u, i + p - 1);
            const d = String(a).length;
            const bar = (n)=>t.dim(`${n.padStart(d)} |`);
            const l = [];
            for(let t = i; t <= a; t++){
                const a = (0, r.oZ)(n.file, t);
                const d = t === i ? o - 1 : a.length - a.trimStart().length;
                const f = t === u ? c - 1 : a.trimEnd().length;
                if (t > i && f <= d) continue;
                const p = s(a);
                const shift = (n)=>p === a ? n : Math.min(p.length, s(a.slice(0, n)).length);
                const m = quoteLine(p, shift(d), shift(f));
                l.push(`${bar(String(t))} ${m.text}`.trimEnd(), `${bar('')} ${e(m.marks)}`);
            }
            if (a < u) l.push(bar('\u2026').trimEnd());
            return l;
        }
        function diagnosticsJson(n, e = asItIs) {
            return n.map(({ span: n, severity: t, code: r, message: s, help: i, notes: o })=>({
                    ...placeJson(n, e),
                    severity: t,
                    code: r,
                    message: e(s),
                    help: i === undefined ? null : e(i),
                    notes: o.map((n)=>({
                            ...placeJson(n.span, e),
                            message: e(n.message)
                        }))
                }));
        }
        function placeJson(n, e) {
            if (n === undefined) return {
                file: null,
                line: null,
                column: null,
                end_line: null,
                end_column: null
            };
            const { line: t, column: s, endLine: i, endColumn: o } = (0, r.df)(n);
            return {
                file: e(n.file.path),
                line: t,
                column: s,
                end_line: i,
                end_column: o
            };
        }
    }),
    4943: (function (n, e, t) {
        t.d(e, {
            WP: ()=>runningMarks,
            bJ: ()=>whoRuns,
            rI: ()=>markRunning
        });
        var r = t(7598);
        var s = t(3024);
        var i = t(8161);
        var o = t(6760);
        var u = t(9215);
        var c = t(9434);
        const a = 15_000;
        const d = 60_000;
        function markRunning(n, e) {
            const t = (0, o.join)(n, `.${e}.${(0, r.randomBytes)(4).toString('hex')}.running`);
            (0, s.writeFileSync)(t, `${(0, c.h)()} ${(0, i.hostname)()}\n`, {
                flag: 'wx'
            });
            const u = setInterval(()=>refresh(t), a).unref();
            const release = ()=>{
                clearInterval(u);
                (0, s.rmSync)(t, {
                    force: true
                });
            };
            const d = (0, s.statSync)(t).mtimeMs;
            const l = runningMarks(n, e).filter((n)=>n !== t);
            const f = l.map((n)=>ownerOf(n, d)).find((n)=>n !== undefined);
            if (f !== undefined) {
                release();
                return f;
            }
            const p = l.map(identityIn);
            const settle = ()=>{
                for (const n of l)(0, s.rmSync)(n, {
                    force: true
                });
            };
            return {
                before: p,
                settle,
                release
            };
        }
        function whoRuns(n, e, t) {
            const r = runningMarks(n, e).map((n)=>ownerOf(n, t));
            return r.find((n)=>n !== undefined);
        }
        function runningMarks(n, e) {
            return (0, s.readdirSync)(n).filter((n)=>n.startsWith(`.${e}.`) && n.endsWith('.running')).map((e)=>(0, o.join)(n, e));
        }
        function identityIn(n) {
            return wordsIn(n)[0] ?? '';
        }
        function wordsIn(n) {
            const e = (0, u.b)(n, {
                atMost: 1000,
                noLink: true
            });
            return e.ok ? e.bytes.toString('utf8').trim().split(' ') : [];
        }
        function ownerOf(n, e) {
            try {
                const [t, r = ''] = wordsIn(n);
                if (t === undefined) return undefined;
                const i = (0, c._)(t);
                if (i === 'ended') return undefined;
                if (i === 'runs') return `process ${t.split('.')[0] ?? ''} works on it`;
                const o = e - (0, s.statSync)(n).mtimeMs;
                if (o > d) return undefined;
                return `a process on ${r} worked on it ${Math.max(0, Math.round(o / 1000))} s ago`;
            } catch  {
                return undefined;
            }
        }
        function refresh(n) {
            try {
                const e = new Date();
                (0, s.utimesSync)(n, e, e);
            } catch  {}
        }
    }),
    8113: (function (n, e, t) {
        t.d(e, {
            $Q: ()=>clip,
            F1: ()=>displayWidth,
            eV: ()=>pad
        });
        var r = t(4668);
        var s = t(8396);
        function displayWidth(n) {
            return s.NF.test(n) ? n.length : (0, r.A)(n);
        }
        const i = new Intl.Segmenter();
        function clip(n, e) {
            const t = (0, s.oneLine)(n.slice(0, Math.max(0, e + 1) * 64));
            if (displayWidth(t) <= e) return t;
            if (e < 1) return '';
            let r = '';
            let o = 0;
            for (const { segment: n } of i.segment(t)){
                o += displayWidth(n);
                if (o > e - 1) break;
                r += n;
            }
            return `${r}\u2026`;
        }
        function pad(n, e) {
            const t = clip(n, e);
            return t + ' '.repeat(Math.max(0, e - displayWidth(t)));
        }
    })
};
