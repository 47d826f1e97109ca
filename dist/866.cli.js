export const id = 866;
export const ids = [
    866
];
export const modules = {
    1916: (function (e, t) {
        var n;
        n = true;
        t.Io = n = void 0;
        var r = new Uint32Array(0x10000);
        var myers_32 = function(e, t) {
            var n = e.length;
            var o = t.length;
            var s = 1 << n - 1;
            var i = -1;
            var a = 0;
            var u = n;
            var l = n;
            while(l--){
                r[e.charCodeAt(l)] |= 1 << l;
            }
            for(l = 0; l < o; l++){
                var c = r[t.charCodeAt(l)];
                var f = c | a;
                c |= (c & i) + i ^ i;
                a |= ~(c | i);
                i &= c;
                if (a & s) {
                    u++;
                }
                if (i & s) {
                    u--;
                }
                a = a << 1 | 1;
                i = i << 1 | ~(f | a);
                a &= f;
            }
            l = n;
            while(l--){
                r[e.charCodeAt(l)] = 0;
            }
            return u;
        };
        var myers_x = function(e, t) {
            var n = t.length;
            var o = e.length;
            var s = [];
            var i = [];
            var a = Math.ceil(n / 32);
            var u = Math.ceil(o / 32);
            for(var l = 0; l < a; l++){
                i[l] = -1;
                s[l] = 0;
            }
            var c = 0;
            for(; c < u - 1; c++){
                var f = 0;
                var d = -1;
                var h = c * 32;
                var p = Math.min(32, o) + h;
                for(var m = h; m < p; m++){
                    r[e.charCodeAt(m)] |= 1 << m;
                }
                for(var l = 0; l < n; l++){
                    var g = r[t.charCodeAt(l)];
                    var w = i[l / 32 | 0] >>> l & 1;
                    var y = s[l / 32 | 0] >>> l & 1;
                    var v = g | f;
                    var b = ((g | y) & d) + d ^ d | g | y;
                    var $ = f | ~(b | d);
                    var x = d & b;
                    if ($ >>> 31 ^ w) {
                        i[l / 32 | 0] ^= 1 << l;
                    }
                    if (x >>> 31 ^ y) {
                        s[l / 32 | 0] ^= 1 << l;
                    }
                    $ = $ << 1 | w;
                    x = x << 1 | y;
                    d = x | ~(v | $);
                    f = $ & v;
                }
                for(var m = h; m < p; m++){
                    r[e.charCodeAt(m)] = 0;
                }
            }
            var k = 0;
            var S = -1;
            var C = c * 32;
            var O = Math.min(32, o - C) + C;
            for(var m = C; m < O; m++){
                r[e.charCodeAt(m)] |= 1 << m;
            }
            var A = o;
            for(var l = 0; l < n; l++){
                var g = r[t.charCodeAt(l)];
                var w = i[l / 32 | 0] >>> l & 1;
                var y = s[l / 32 | 0] >>> l & 1;
                var v = g | k;
                var b = ((g | y) & S) + S ^ S | g | y;
                var $ = k | ~(b | S);
                var x = S & b;
                A += $ >>> o - 1 & 1;
                A -= x >>> o - 1 & 1;
                if ($ >>> 31 ^ w) {
                    i[l / 32 | 0] ^= 1 << l;
                }
                if (x >>> 31 ^ y) {
                    s[l / 32 | 0] ^= 1 << l;
                }
                $ = $ << 1 | w;
                x = x << 1 | y;
                S = x | ~(v | $);
                k = $ & v;
            }
            for(var m = C; m < O; m++){
                r[e.charCodeAt(m)] = 0;
            }
            return A;
        };
        var distance = function(e, t) {
            if (e.length < t.length) {
                var n = t;
                t = e;
                e = n;
            }
            if (t.length === 0) {
                return e.length;
            }
            if (e.length <= 32) {
                return myers_32(e, t);
            }
            return myers_x(e, t);
        };
        t.Io = distance;
        var closest = function(e, t) {
            var n = Infinity;
            var r = 0;
            for(var o = 0; o < t.length; o++){
                var s = distance(e, t[o]);
                if (s < n) {
                    n = s;
                    r = o;
                }
            }
            return t[r];
        };
        n = closest;
    }),
    2866: (function (e, t, n) {
        n.d(t, {
            runCommandLine: ()=>runCommandLine
        });
        var r = n(4359);
        var o = n(6962);
        var s = n(7975);
        /*! ./lib/bundle/model/bridge.js */ const i = [
            'gitlab',
            'jenkins',
            'github',
            'github-steps'
        ];
        const a = [
            'native',
            'wrapper'
        ];
        const u = [
            'dataflow',
            'levels'
        ];
        var l = n(7844);
        var c = n(3540);
        /*! ./lib/bundle/cli/options.js */ const f = {
            config: {
                value: 'FILE',
                doc: 'The configuration. Default: orchestrator.yml and its other names, here or in .github/'
            },
            exclude: {
                value: 'TASK',
                doc: 'Leave out an id or glob; what needs it is skipped. May be repeated',
                many: true
            },
            'max-parallel': {
                value: 'N',
                doc: 'Tasks at a time, or "auto": the CPUs this process may use'
            },
            timeout: {
                value: 'DURATION',
                doc: "The whole run's time limit: 90, 30m, 1h30m"
            },
            'fail-fast': {
                doc: 'The first failed task cancels what runs and skips what waits (--no-fail-fast overrides the file)'
            },
            sequential: {
                doc: 'One task at a time, in the order of the plan: --max-parallel 1'
            },
            resume: {
                value: 'DIR',
                doc: 'Go on from a run directory, such as .orchestrator/latest: what passed and is the same is done, the rest runs'
            },
            'rerun-failed': {
                doc: 'Resume the newest run: run again what did not pass'
            },
            'dry-run': {
                doc: 'Show what would run, and run nothing'
            },
            'output-dir': {
                value: 'DIR',
                doc: 'Where run directories go. Default: .orchestrator'
            },
            json: {
                doc: 'Machine-readable output on standard output'
            },
            explain: {
                doc: 'With --json too: every file and folder that was looked at, and why it is in or out'
            },
            verbose: {
                doc: 'Say every event as it happens'
            },
            format: {
                value: 'FORMAT',
                doc: 'mermaid, dot or json. Default: mermaid'
            },
            output: {
                value: 'FILE',
                short: 'o',
                doc: 'Where to write, or - for standard output. Default: where the engine looks'
            },
            mode: {
                value: 'MODE',
                doc: 'native: a job for each task; wrapper: one job that runs the orchestrator. Default: native'
            },
            layout: {
                value: 'LAYOUT',
                doc: 'Jenkins: dataflow keeps the exact order, levels is plain Declarative. Default: dataflow'
            },
            check: {
                doc: 'Write nothing; exit 1 with a diff where the file is not what would be emitted'
            },
            strict: {
                doc: 'Whatever would be lost is an error'
            },
            force: {
                doc: "Overwrite a file that script-orchestrator did not make"
            },
            report: {
                value: 'FORM',
                doc: 'What is emulated or lost: text on standard error, or json on standard output. Default: text'
            },
            help: {
                short: 'h',
                doc: 'Show this help'
            }
        };
        const d = {
            run: {
                summary: 'Run the tasks',
                takes: '[TASK\u2026]',
                options: [
                    'config',
                    'exclude',
                    'max-parallel',
                    'timeout',
                    'fail-fast',
                    'sequential',
                    'resume',
                    'rerun-failed',
                    'dry-run',
                    'output-dir',
                    'json',
                    'verbose'
                ],
                example: "run test 'scripts/db/*' --max-parallel 4",
                notes: "TASK is an id, a glob over ids, a path of a script, or tag:NAME. What the tasks need comes along. A run that is resumed is asked for the same as before, but for what is given anew."
            },
            plan: {
                summary: 'Show order, waves, needs and critical path',
                takes: '[TASK\u2026]',
                options: [
                    'config',
                    'exclude',
                    'max-parallel',
                    'json'
                ],
                example: 'plan --json'
            },
            list: {
                summary: "Show discovered scripts and tasks, and why each file is in or out",
                options: [
                    'config',
                    'json',
                    'explain'
                ],
                example: 'list'
            },
            validate: {
                summary: 'Show all errors of the configuration',
                options: [
                    'config',
                    'json'
                ],
                example: 'validate --json'
            },
            graph: {
                summary: 'Draw the tasks and what they need',
                takes: '[TASK\u2026]',
                options: [
                    'format',
                    'config',
                    'exclude'
                ],
                example: 'graph --format dot | dot -Tsvg > graph.svg'
            },
            emit: {
                summary: "Write the plan as another engine's pipeline",
                takes: 'TARGET',
                options: [
                    'output',
                    'mode',
                    'layout',
                    'check',
                    'strict',
                    'force',
                    'report',
                    'config'
                ],
                example: 'emit gitlab --check',
                notes: 'TARGET is gitlab, jenkins, github or github-steps. What is emulated or lost there is said.'
            },
            report: {
                summary: 'Show the report of a finished run again',
                takes: 'DIR',
                options: [
                    'json'
                ],
                example: 'report .orchestrator/latest'
            }
        };
        /*! ./lib/bundle/cli/command-line.js */ const h = [
            'text',
            'json'
        ];
        const p = [
            'mermaid',
            'dot',
            'json'
        ];
        function readCommandLine(e) {
            const [t, ...n] = e;
            if (t === undefined) return {
                complaints: [
                    'no verb was given'
                ]
            };
            if (!Object.hasOwn(d, t)) {
                const e = (0, c.p)(t, Object.keys(d));
                const n = t.startsWith('-') ? `option ${JSON.stringify(t)} stands before a verb, or is unknown` : `unknown verb ${JSON.stringify(t)}`;
                return {
                    complaints: [
                        `${n}; ${e === undefined ? `the verbs are ${Object.keys(d).join(', ')}` : `did you mean "${e}"?`}`
                    ]
                };
            }
            const r = t;
            const o = [];
            const { values: s, positionals: i } = readTokens(d[r], r, n, o);
            const text = (e)=>s.get(e)?.at(-1);
            const on = (e)=>text(e) === 'true';
            const a = readOverrides(text, o);
            const u = text('format') ?? 'mermaid';
            if (!isGraphFormat(u)) o.push(`--format takes ${p.join(', ')}, not ${JSON.stringify(u)}`);
            if (on('sequential') && text('max-parallel') !== undefined) o.push('--sequential and --max-parallel exclude each other');
            if (on('rerun-failed') && text('resume') !== undefined) o.push('--rerun-failed resumes the newest run: it and --resume exclude each other');
            const l = d[r].takes;
            if (l === undefined && i.length > 0) o.push(`${r} takes no argument, but ${JSON.stringify(i[0])} was given`);
            if (l === 'DIR' && i.length !== 1 && !on('help')) o.push(`${r} takes one run directory, ${i.length} were given`);
            const f = r === 'emit' ? readEmit(i, text, on, o) : undefined;
            if (o.length > 0 && !on('help')) return {
                complaints: o,
                verb: r,
                config: text('config')
            };
            return {
                verb: r,
                arguments: i,
                help: on('help'),
                config: text('config'),
                exclude: s.get('exclude') ?? [],
                overrides: on('sequential') ? {
                    ...a,
                    max_parallel: 1
                } : a,
                outputDir: text('output-dir'),
                format: isGraphFormat(u) ? u : 'mermaid',
                resume: text('resume'),
                rerunFailed: on('rerun-failed'),
                dryRun: on('dry-run'),
                json: on('json'),
                explain: on('explain'),
                verbose: on('verbose'),
                emit: f
            };
        }
        function readEmit([e, ...t], n, r, o) {
            const oneOf = (e, t, n, r)=>{
                const s = t.find((e)=>e === r);
                if (r !== undefined && s === undefined) {
                    const n = (0, c.p)(r, t);
                    o.push(`${e} ${t.join(', ')}, not ${JSON.stringify(r)}${n === undefined ? '' : `; did you mean "${n}"?`}`);
                }
                return s ?? n;
            };
            if (e === undefined) o.push(`emit takes a target: ${i.join(', ')}`);
            if (t.length > 0) o.push(`emit takes one target, but ${JSON.stringify(t[0])} was given too`);
            const s = oneOf('emit takes', i, 'gitlab', e);
            if (n('layout') !== undefined && s !== 'jenkins') o.push('--layout is for jenkins alone');
            const l = n('output');
            if (l === '-' && r('check')) o.push('--check compares with a file: -o - names none');
            if (l === '-' && n('report') === 'json') o.push('--report json and -o - both take standard output: name a file with -o');
            return {
                target: s,
                mode: oneOf('--mode takes', a, 'native', n('mode')),
                layout: oneOf('--layout takes', u, 'dataflow', n('layout')),
                path: l,
                check: r('check'),
                strict: r('strict'),
                force: r('force'),
                report: oneOf('--report takes', h, 'text', n('report'))
            };
        }
        function shortOf(e) {
            const { short: t } = f[e];
            return t === undefined ? {} : {
                short: t
            };
        }
        function readTokens(e, t, n, r) {
            const o = [
                ...e.options,
                'help'
            ];
            const { tokens: i } = (0, s.parseArgs)({
                args: [
                    ...n
                ],
                strict: false,
                allowPositionals: true,
                tokens: true,
                options: Object.fromEntries(o.map((e)=>[
                        e,
                        {
                            type: f[e].value === undefined ? 'boolean' : 'string',
                            ...shortOf(e)
                        }
                    ]))
            });
            const a = new Map();
            const u = [];
            for (const e of i){
                if (e.kind === 'positional') u.push(e.value);
                if (e.kind !== 'option') continue;
                const n = e.name.startsWith('no-') && e.rawName.startsWith('--');
                const s = o.find((t)=>t === e.name || n && t === e.name.slice(3));
                const i = s === undefined ? undefined : f[s];
                if (s === undefined || i === undefined || n && i.value !== undefined) {
                    const n = (0, c.p)(e.name, o);
                    r.push(`${t} has no option ${e.rawName}${n === undefined ? '' : `; did you mean --${n}?`}`);
                } else if (i.value === undefined) {
                    if (e.value !== undefined) r.push(`${e.rawName} takes no value, but "${e.value}" was given`);
                    a.set(s, [
                        String(!n)
                    ]);
                } else if (e.value === undefined || e.value === '') {
                    r.push(`${e.rawName} needs a value: ${e.rawName} ${i.value}`);
                } else {
                    a.set(s, [
                        ...a.get(s) ?? [],
                        e.value
                    ]);
                }
            }
            return {
                values: a,
                positionals: u
            };
        }
        function readOverrides(e, t) {
            const n = readMaxParallel(e('max-parallel'));
            if (n === 'wrong') t.push(`--max-parallel takes a whole number from 1, or "auto", not ${JSON.stringify(e('max-parallel'))}`);
            const r = e('timeout');
            const o = r === undefined ? undefined : (0, l.E9)(r);
            if (r !== undefined && o === undefined) {
                t.push(`--timeout takes a duration above zero such as 90 (seconds), 30m or 1h30m, not ${JSON.stringify(r)}`);
            }
            const s = e('fail-fast');
            return {
                ...n === undefined || n === 'wrong' ? {} : {
                    max_parallel: n
                },
                ...o === undefined ? {} : {
                    timeout: o
                },
                ...s === undefined ? {} : {
                    fail_fast: s === 'true'
                }
            };
        }
        function readMaxParallel(e) {
            if (e === undefined || e === 'auto') return e;
            return /^[1-9]\d{0,8}$/.test(e) ? Number(e) : 'wrong';
        }
        function isGraphFormat(e) {
            return p.includes(e);
        }
        /*! ./lib/bundle/cli/help.js */ const m = "script-orchestrator";
        function generalHelp() {
            return [
                `Usage: ${m} VERB [options]          (orch for short)`,
                '',
                "Finds the scripts of a repository, orders them as a DAG and runs them in parallel.",
                '',
                'Verbs:',
                ...aligned(Object.entries(d).map(([e, t])=>[
                        `${e} ${t.takes ?? ''}`.trim(),
                        t.summary
                    ])),
                '',
                'Exit codes: 0 all well; 1 a task failed; 2 wrong use or configuration; 3 the tool itself failed; 130, 143 after a signal.',
                `${m} VERB --help tells more about a verb, --version the version.`,
                ''
            ].join('\n');
        }
        function verbHelp(e) {
            const t = d[e];
            return [
                `Usage: ${m} ${e} ${t.takes ?? ''}`.trimEnd() + ' [options]',
                '',
                `${t.summary}.${t.notes === undefined ? '' : ` ${t.notes}`}`,
                '',
                'Options:',
                ...aligned([
                    ...t.options,
                    'help'
                ].map((e)=>[
                        flag(e),
                        f[e].doc
                    ])),
                '',
                `Example: ${m} ${t.example}`,
                ''
            ].join('\n');
        }
        function flag(e) {
            const t = f[e];
            const n = t.short === undefined ? '' : `-${t.short}, `;
            return `${n}--${e}${t.value === undefined ? '' : ` ${t.value}`}`;
        }
        function aligned(e) {
            const t = Math.max(...e.map(([e])=>e.length));
            return e.map(([e, n])=>`  ${e.padEnd(t)}  ${n}`);
        }
        var g = n(7816);
        var w = n(3024);
        var y = n(1524);
        /*! ./lib/bundle/cli/outlet.js */ function openOutlet(e, t, n) {
            const r = t['GITHUB_ACTIONS'] === 'true' && !isFile(e);
            const raw = (t)=>void e.write(t);
            return {
                isTTY: e.isTTY,
                get columns () {
                    return e.columns;
                },
                get rows () {
                    return e.rows;
                },
                write: (e)=>{
                    const t = n().text(e);
                    raw(r ? (0, y.Nj)(Buffer.from(t)) : t);
                },
                json: (e)=>{
                    const t = `${JSON.stringify(e, null, 2)}\n`;
                    raw(r ? (0, y.uA)(t) : t);
                },
                file: (e)=>raw(r ? (0, y.Nj)(Buffer.from(e)) : e),
                raw
            };
        }
        function isFile(e) {
            try {
                return 'fd' in e && typeof e.fd === 'number' && (0, w.fstatSync)(e.fd).isFile();
            } catch  {
                return false;
            }
        }
        /*! ./lib/bundle/cli/world.js */ function openWorld({ stdout: e, stderr: t, environment: n, workspace: r }, o) {
            let s;
            const redactor = ()=>{
                if (s === undefined) {
                    s = (0, g.y)(n);
                    (0, g.Ec)(s, {
                        workspace: r,
                        configs: [
                            o
                        ]
                    }, n);
                }
                return s;
            };
            return {
                stdout: openOutlet(e, n, redactor),
                stderr: openOutlet(t, n, redactor),
                environment: n,
                workspace: r,
                get redactor () {
                    return redactor();
                }
            };
        }
        /*! ./lib/bundle/cli/program.js */ async function runCommandLine(e, t) {
            const n = survivesLostOutput(t);
            if (e[0] === '--help' || e[0] === '-h' || e[0] === 'help') {
                openWorld(t).stdout.raw(generalHelp());
                return r.h.success;
            }
            const s = readCommandLine(e);
            const i = openWorld(t, s.config);
            if ('complaints' in s) {
                for (const e of s.complaints)i.stderr.write(`error: ${e}\n`);
                i.stderr.write(`\n${s.verb === undefined ? generalHelp() : verbHelp(s.verb)}`);
                return r.h.usage;
            }
            if (s.help) {
                i.stdout.raw(verbHelp(s.verb));
                return r.h.success;
            }
            try {
                const e = await runVerb(s, i);
                await new Promise((e)=>t.stdout.write('', ()=>e()));
                return e === r.h.success && n() ? r.h.internal : e;
            } catch (e) {
                i.stderr.write((0, o.I)(e));
                return r.h.internal;
            }
        }
        async function runVerb(e, t) {
            const { verbs: r } = await Promise.all([
                n.e(40),
                n.e(546)
            ]).then(n.bind(n, 9546));
            return r[e.verb](e, t);
        }
        function survivesLostOutput({ stdout: e, stderr: t }) {
            let n = false;
            t.on('error', ()=>{});
            e.on('error', (e)=>{
                if (e.code !== 'EPIPE') n = true;
            });
            return ()=>n;
        }
    }),
    6910: (function (e, t, n) {
        n.d(t, {
            CR: ()=>toWorkspacePath,
            FK: ()=>isInside,
            Ye: ()=>realPath,
            ZD: ()=>surroundingsOf
        });
        var r = n(3024);
        var o = n(6760);
        var s = n(3948);
        var i = n(3540);
        function toWorkspacePath(e, t) {
            const n = (0, o.relative)(e, (0, o.resolve)(e, t));
            if (n === '..' || n.startsWith(`..${o.sep}`) || (0, o.isAbsolute)(n)) return undefined;
            return n.split(o.sep).join('/');
        }
        function realPath(e) {
            try {
                return r.realpathSync.native(e);
            } catch  {
                return undefined;
            }
        }
        function isInside(e, t) {
            if (t.startsWith(`${e}${o.sep}`)) return true;
            return toWorkspacePath(realPath(e) ?? e, t) !== undefined;
        }
        function namesIn(e, t) {
            try {
                const n = (0, r.readdirSync)(e, {
                    withFileTypes: true
                });
                return n.filter((e)=>t === 'any' || e.isDirectory()).map(({ name: e })=>e).sort();
            } catch  {
                return [];
            }
        }
        function surroundingsOf(e, t, n) {
            const r = t.split('/');
            let a = '';
            for (const [t, u] of r.entries()){
                const l = a === '' ? u : `${a}/${u}`;
                if ((0, s._)((0, o.join)(e, l)) !== undefined) {
                    a = l;
                    continue;
                }
                const c = r.slice(t + 1);
                const f = namesIn((0, o.join)(e, a), c.length > 0 ? 'folder' : n);
                const d = (0, i.p)(u, f);
                if (d === undefined) return {
                    near: undefined,
                    folder: a
                };
                const h = [
                    a,
                    d,
                    ...c
                ].filter((e)=>e !== '').join('/');
                if (c.length === 0 || (0, s._)((0, o.join)(e, h)) !== undefined) return {
                    near: h,
                    folder: a
                };
                return surroundingsOf(e, h, n);
            }
            return {
                near: undefined,
                folder: (0, o.dirname)(t)
            };
        }
    }),
    1208: (function (e, t, n) {
        n.d(t, {
            OD: ()=>segmentsOf,
            rI: ()=>conditionOf,
            x9: ()=>holdsExpression
        });
        function segmentsOf(e) {
            const t = [];
            let n = 0;
            while(n < e.length){
                const r = e.indexOf('${{', n);
                if (r !== n) t.push({
                    kind: 'literal',
                    text: e.slice(n, r === -1 ? undefined : r)
                });
                if (r === -1) break;
                const o = closingBraces(e, r + 3);
                if (o === -1) return [
                    ...t,
                    {
                        kind: 'unclosed',
                        start: r
                    }
                ];
                t.push({
                    kind: 'expression',
                    source: e.slice(r + 3, o),
                    start: r + 3
                });
                n = o + 2;
            }
            return t;
        }
        function holdsExpression(e) {
            return e.includes('${{');
        }
        function conditionOf(e) {
            const t = e.length - e.trimStart().length;
            if (!e.startsWith('${{', t)) {
                const t = holdsExpression(e.replaceAll(/'[^']*'/g, ''));
                return t ? {
                    kind: 'mixed'
                } : {
                    kind: 'expression',
                    source: e,
                    start: 0
                };
            }
            const n = closingBraces(e, t + 3);
            if (n === -1) return {
                kind: 'unclosed',
                start: t
            };
            if (e.slice(n + 2).trim() !== '') return {
                kind: 'mixed'
            };
            return {
                kind: 'expression',
                source: e.slice(t + 3, n),
                start: t + 3
            };
        }
        function closingBraces(e, t) {
            let n = false;
            for(let r = t; r < e.length; r++){
                if (e[r] === "'") n = !n;
                else if (!n && e[r] === '}' && e[r + 1] === '}') return r;
            }
            return -1;
        }
    }),
    9215: (function (e, t, n) {
        n.d(t, {
            I: ()=>kindOf,
            b: ()=>readPlainFile
        });
        var r = n(3024);
        var o = n(482);
        function readPlainFile(e, { atMost: t, noLink: n = false }) {
            let i;
            try {
                const o = (0, r.statSync)(e, {
                    throwIfNoEntry: false
                }) ?? (0, r.lstatSync)(e);
                const s = whyNot(o, t);
                if (s !== undefined) return refused(s);
                const a = r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0) | (n ? r.constants.O_NOFOLLOW ?? 0 : 0);
                i = (0, r.openSync)(e, a);
                const u = whyNot((0, r.fstatSync)(i), t);
                return u === undefined ? {
                    ok: true,
                    bytes: (0, r.readFileSync)(i)
                } : refused(u);
            } catch (t) {
                const e = (0, o.$)(t) || String(t);
                return {
                    ok: false,
                    missing: e === 'ENOENT',
                    why: s[e] ?? e
                };
            } finally{
                if (i !== undefined) (0, r.closeSync)(i);
            }
        }
        function kindOf(e) {
            if (e.isFIFO()) return 'a FIFO';
            if (e.isSocket()) return 'a socket';
            if (e.isDirectory()) return 'a folder';
            return e.isSymbolicLink() ? 'a link to nothing' : 'a device';
        }
        function whyNot(e, t) {
            if (!e.isFile()) return `it is ${kindOf(e)}`;
            return e.size > t ? `it has ${e.size} bytes; at most ${t} are read` : undefined;
        }
        function refused(e) {
            return {
                ok: false,
                missing: false,
                why: e
            };
        }
        const s = {
            EACCES: 'permission was denied',
            EPERM: 'permission was denied',
            ELOOP: 'its links lead nowhere',
            EMFILE: 'too many files are open (EMFILE)',
            ENAMETOOLONG: 'its name is too long',
            ENOENT: 'it does not exist',
            ENOTDIR: 'a part of its path is no folder'
        };
    }),
    3948: (function (e, t, n) {
        n.d(t, {
            M: ()=>linkStatOf,
            _: ()=>statOf
        });
        var r = n(3024);
        function statOf(e) {
            try {
                return (0, r.statSync)(e, {
                    throwIfNoEntry: false
                });
            } catch  {
                return undefined;
            }
        }
        function linkStatOf(e) {
            try {
                return (0, r.lstatSync)(e, {
                    throwIfNoEntry: false
                });
            } catch  {
                return undefined;
            }
        }
    }),
    482: (function (e, t, n) {
        n.d(t, {
            $: ()=>codeOf,
            K: ()=>whyFailed
        });
        function whyFailed(e) {
            return r[codeOf(e)] ?? (e instanceof Object && 'message' in e ? String(e.message) : String(e));
        }
        function codeOf(e) {
            return typeof e === 'object' && e !== null && 'code' in e ? String(e.code) : '';
        }
        const r = {
            ENOSPC: 'no space is left on the disk (ENOSPC)',
            EDQUOT: 'the disk quota is used up (EDQUOT)',
            EROFS: 'the file system is read-only (EROFS)',
            EACCES: 'permission denied (EACCES)',
            EPERM: 'the operation is not permitted (EPERM)',
            ENOENT: 'there is no such file or folder (ENOENT)',
            ENOTDIR: 'a part of the path is no folder (ENOTDIR)',
            EISDIR: 'there is a folder where a file should be (EISDIR)',
            EEXIST: 'there is something of that name already (EEXIST)',
            EMFILE: 'too many files are open (EMFILE)',
            ENAMETOOLONG: 'the name is too long (ENAMETOOLONG)',
            EIO: 'the disk failed (EIO)'
        };
    }),
    5107: (function (e, t, n) {
        n.d(t, {
            CC: ()=>problem,
            Cs: ()=>hasErrors,
            DZ: ()=>tidy
        });
        function tidy(e) {
            const t = new Set();
            const key = (e)=>`${e.span?.file.path ?? ''}\0${e.span?.start ?? -1}\0${e.span?.end ?? -1}\0${e.code}\0${e.message}`;
            return e.filter((e)=>!t.has(key(e)) && t.add(key(e))).toSorted((e, t)=>compare(e.span?.file.path ?? '', t.span?.file.path ?? '') || (e.span?.start ?? -1) - (t.span?.start ?? -1) || (e.span?.end ?? -1) - (t.span?.end ?? -1) || compare(e.code, t.code) || compare(e.message, t.message));
        }
        function hasErrors(e) {
            return e.some((e)=>e.severity === 'error');
        }
        function compare(e, t) {
            return e < t ? -1 : e > t ? 1 : 0;
        }
        function problem(e, t, n, r, o = {}) {
            return {
                code: t,
                severity: e,
                message: n,
                ...r === undefined ? {} : {
                    span: r
                },
                notes: o.notes ?? [],
                ...o.help === undefined ? {} : {
                    help: o.help
                }
            };
        }
    }),
    9929: (function (e, t, n) {
        n.d(t, {
            AX: ()=>invalidTaskId,
            BI: ()=>emptyText,
            GJ: ()=>numberReadOtherwise,
            Hj: ()=>expressionInRun,
            K4: ()=>scriptAndRun,
            L$: ()=>unknownShell,
            Qh: ()=>missingValue,
            Rw: ()=>unquotedText,
            TG: ()=>invalidRegex,
            TX: ()=>invalidSize,
            Uo: ()=>unknownValue,
            V7: ()=>argsWithoutScript,
            VN: ()=>unknownVersion,
            X9: ()=>unknownSignal,
            Xm: ()=>invalidVariableName,
            Yi: ()=>interpreterWithoutDot,
            Yl: ()=>noMapping,
            a: ()=>unknownKey,
            aV: ()=>missingKey,
            ac: ()=>noConfig,
            b: ()=>misplacedExpression,
            ck: ()=>emptyList,
            dR: ()=>unclosedHeader,
            gQ: ()=>wrongType,
            lw: ()=>missingConfig,
            m6: ()=>nulInText,
            oC: ()=>emptyDuration,
            qj: ()=>numberOutOfRange,
            sH: ()=>secondHeader,
            sf: ()=>invalidDuration,
            u_: ()=>shellWithoutRun,
            v8: ()=>halfCharacterInText
        });
        var r = n(5494);
        var o = n(5107);
        function unknownKey(e, t, n) {
            return (0, o.CC)('error', 'unknown-key', `there is no key ${(0, r.h)(e.value)} here`, e.span, {
                help: t === undefined ? `the keys here are ${n.join(', ')}` : `did you mean \`${t}\`?`
            });
        }
        function missingKey(e, t, n, r) {
            return (0, o.CC)('error', 'missing-key', `the key \`${e}\` is missing in this mapping of \`${t}\``, r, {
                help: `add it, for example \`${e}: ${n}\``
            });
        }
        function wrongType(e, t, n, s, i) {
            return (0, o.CC)('error', 'wrong-type', `${(0, r.h)(e)} takes ${t}, but here is ${n}`, i, forExample(s));
        }
        function unquotedText(e, t, n, s, i) {
            return (0, o.CC)('error', 'unquoted-text', `${(0, r.h)(e)} takes ${t}, but here is ${n}`, i, {
                help: `if it is meant as a text, put it in quotes: "${s}"`
            });
        }
        function missingValue(e, t, n, s) {
            return (0, o.CC)('error', 'missing-value', `${(0, r.h)(e)} has no value; expected is ${t}`, s, {
                help: n === undefined ? 'write a value, or delete the key' : `write a value, for example \`${n}\`, or delete the key`
            });
        }
        function emptyText(e, t, n) {
            return (0, o.CC)('error', 'empty-text', `the text of ${(0, r.h)(e)} is empty`, n, forExample(t));
        }
        function emptyList(e, t, n) {
            return (0, o.CC)('error', 'empty-list', `the list of ${(0, r.h)(e)} is empty`, n, forExample(t));
        }
        function unknownValue(e, t, n, s, i) {
            const a = s.near === undefined ? forExample(s.example) : didYouMean(s.near);
            return (0, o.CC)('error', 'unknown-value', `${(0, r.h)(e)} takes ${n}, not ${(0, r.h)(t)}`, i, a);
        }
        function numberOutOfRange(e, t, n, s, i) {
            return (0, o.CC)('error', 'number-out-of-range', `${(0, r.h)(e)} takes ${n}, not ${t}`, i, forExample(s));
        }
        function emptyDuration(e, t, n) {
            return (0, o.CC)('error', 'empty-duration', `${(0, r.h)(e)} must be longer than zero, not ${t}`, n, {
                help: 'to have no limit, or the default, delete the key'
            });
        }
        function invalidDuration(e, t, n, s) {
            return (0, o.CC)('error', 'invalid-duration', `${(0, r.h)(e)} takes a duration, and ${(0, r.h)(t)} is none`, s, {
                help: `a number is seconds; else write numbers with ms, s, m or h: \`${n ?? '1h30m'}\``
            });
        }
        function invalidSize(e, t, n, s) {
            return (0, o.CC)('error', 'invalid-size', `${(0, r.h)(e)} takes a size, and ${(0, r.h)(t)} is none`, s, {
                help: `a number is bytes; else write one with kB, MB, GB or KiB, MiB, GiB: \`${n ?? '512MiB'}\``
            });
        }
        function invalidRegex(e, t) {
            return (0, o.CC)('error', 'invalid-regex', `this is no regular expression: ${(0, r.h)(e, 100)}`, t, {
                help: 'it is one of JavaScript; in single quotes a backslash is a letter like any other'
            });
        }
        function numberReadOtherwise(e, t, n) {
            return (0, o.CC)('warning', 'number-read-otherwise', `YAML reads ${e} as the number ${t}`, n, {
                help: `write '${e}' if the text is meant, else ${t}`
            });
        }
        function unknownSignal(e, t, n) {
            return (0, o.CC)('error', 'unknown-signal', `there is no signal ${(0, r.h)(e)}`, n, didYouMean(t));
        }
        function unknownVersion(e, t, n) {
            return (0, o.CC)('error', 'unknown-version', `this is a file of version ${e}; the newest that is understood is ${t}`, n, {
                help: e > t ? "use a newer script-orchestrator" : `write \`version: ${t}\``
            });
        }
        function expressionInRun(e, t) {
            const n = 'expressions are not evaluated in `run`, where their value could be taken for shell code';
            return (0, o.CC)('error', 'expression-in-run', n, t, {
                help: safeWriting(e)
            });
        }
        function safeWriting(e) {
            if (!e.endsWith('}}')) return 'pass the value through `env`, and write "$NAME"';
            const t = /(?:^|[^\w.-])([a-z_][\w-]*(?:\.[\w-]+)+)/i.exec(e)?.[1]?.split('.') ?? [];
            const n = (t.at(-1) ?? 'value').toUpperCase().replaceAll('-', '_');
            if (t[0] === 'matrix' && t.length === 2) {
                return `matrix values are in the environment already: write "$MATRIX_${n}"`;
            }
            const r = `'${e.replaceAll("'", "''").replaceAll(/\s+/g, ' ')}'`;
            return `pass the value through \`env\`: { ${n}: ${r} }, and write "$${n}"`;
        }
        function scriptAndRun(e, t) {
            return (0, o.CC)('error', "script-and-run", "a task has either `script` or `run`, not both", e, {
                notes: [
                    {
                        message: `\`${t.name}\` is here`,
                        span: t.span
                    }
                ],
                help: 'make two tasks of it, one of which `needs` the other'
            });
        }
        function argsWithoutScript(e, t) {
            return (0, o.CC)('error', "args-without-script", "`args` are given to a `script`, and this task has none", t, {
                help: e ? 'write them into `run`, or pass values through `env`' : "add the `script` that takes them"
            });
        }
        function shellWithoutRun(e) {
            return (0, o.CC)('warning', 'shell-without-run', '`shell` has no effect here: it is for `run` alone', e, {
                help: "a script is run by its interpreter, which its first line or `interpreters` says"
            });
        }
        function unknownShell(e, t, n, s) {
            return (0, o.CC)('error', 'unknown-shell', `there is no shell ${(0, r.h)(e)}; there are ${t.join(', ')}`, s, {
                help: n === undefined ? `for another, write how it is called with the file as {0}: '${e} {0}'` : `did you mean "${n}"?`
            });
        }
        function invalidVariableName(e, t) {
            return (0, o.CC)('error', 'invalid-variable-name', `${(0, r.h)(e)} cannot be the name of an environment variable`, t, {
                help: 'it must not be empty, and holds no `=` and no control character'
            });
        }
        function interpreterWithoutDot(e, t) {
            return (0, o.CC)('error', 'interpreter-without-dot', `${(0, r.h)(e)} is no extension: it begins with a dot`, t, {
                help: `did you mean "${e.startsWith('*.') ? e.slice(1) : `.${e}`}"?`
            });
        }
        function misplacedExpression(e, t) {
            const n = `expressions are not evaluated in ${(0, r.h)(e)}, where they would be a text like any other`;
            return (0, o.CC)('error', 'misplaced-expression', n, t, {
                help: 'they are evaluated in `if`, `name`, `env`, `args`, `working-directory` and `skip`'
            });
        }
        function invalidTaskId(e, t, n) {
            return (0, o.CC)('error', 'invalid-task-id', `${(0, r.h)(e)} cannot be the id of a task: an id ${t}`, n, {
                help: 'what people read can be said with `name`'
            });
        }
        function nulInText(e) {
            return (0, o.CC)('error', 'nul-in-text', 'this text holds a NUL character, which no program could be given', e);
        }
        function halfCharacterInText(e) {
            const t = 'this text holds half a character (an unpaired surrogate), which no program could be given';
            return (0, o.CC)('error', 'half-character-in-text', t, e, {
                help: 'write the character itself, or both halves: `"\\uD83D\\uDE00"`'
            });
        }
        function noMapping(e, t, n, r) {
            const s = `${e} must be a mapping of keys to values, but here is ${t}`;
            return (0, o.CC)('error', 'no-mapping', s, r, forExample(n));
        }
        function unclosedHeader(e, t) {
            return (0, o.CC)('error', 'unclosed-header', 'this block of settings is not closed', t, {
                help: `end it with a line \`${e} ///\`; each line of it begins with \`${e}\`, and it must end within the first 8 KiB`
            });
        }
        function secondHeader(e, t) {
            return (0, o.CC)('error', 'second-header', "a script has one block of settings, and this is a second one", e, {
                notes: [
                    {
                        message: 'the first is here',
                        span: t
                    }
                ],
                help: 'join them'
            });
        }
        function missingConfig(e, t) {
            return (0, o.CC)('error', 'missing-config', `the configuration ${(0, r.h)(e)} does not exist`, undefined, didYouMean(t));
        }
        function noConfig(e) {
            return (0, o.CC)('error', 'no-config', `there is no configuration and no folder \`scripts\`; looked for ${e.join(', ')}`, undefined, {
                help: 'write an orchestrator.yml such as\n\ntasks:\n  hello:\n    run: echo hello'
            });
        }
        const didYouMean = (e)=>e === undefined ? {} : {
                help: `did you mean ${(0, r.h)(e)}?`
            };
        const forExample = (e)=>e === undefined ? {} : {
                help: `for example \`${e}\``
            };
    }),
    7763: (function (e, t, n) {
        n.d(t, {
            JY: ()=>unreadableMatchers,
            Mx: ()=>unreadableConfig,
            _V: ()=>leadsOutOfWorkspace,
            jL: ()=>noUtf8,
            yF: ()=>linkedOutOfWorkspace
        });
        var r = n(5494);
        var o = n(5107);
        function unreadableConfig(e, t) {
            return (0, o.CC)('error', 'unreadable-config', `the configuration ${e} can't be read: ${t}`);
        }
        function noUtf8(e) {
            return (0, o.CC)('error', 'no-utf8', 'this character is not UTF-8', e, {
                help: 'save the file as UTF-8'
            });
        }
        function unreadableMatchers(e, t) {
            return (0, o.CC)('error', 'unreadable-matchers', `the problem matchers ${e.value} can't be read: ${t}`, e.span, {
                help: 'give the path of a GitHub problem-matcher file, relative to the workspace'
            });
        }
        function linkedOutOfWorkspace(e, t, n) {
            return (0, o.CC)('error', 'linked-out-of-workspace', `${e} leads out of the workspace, to ${t}`, n, {
                help: 'replace the link by a copy; a configuration elsewhere can be named with `--config` or `config`'
            });
        }
        function leadsOutOfWorkspace(e, t) {
            return (0, o.CC)('error', 'leads-out-of-workspace', `${(0, r.h)(e, 300)} leads out of the workspace, to ${(0, r.h)(t, 300)}: nothing is written or read there`, undefined, {
                help: 'remove the link, or name the place itself, such as with --output-dir (the Action: output-dir)'
            });
        }
    }),
    44: (function (e, t, n) {
        n.d(t, {
            uD: ()=>m,
            Cm: ()=>linkTarget,
            az: ()=>readConfigSource
        });
        var r = n(4573);
        var o = n(6760);
        var s = n(3024);
        var i = n(3948);
        var a = n(9929);
        var u = n(3540);
        /*! ./lib/bundle/config/locate.js */ const l = [
            'orchestrator.yml',
            'orchestrator.yaml',
            'orchestrator.json'
        ];
        const c = [
            ...l,
            ...l.map((e)=>`.github/${e}`)
        ];
        function locateConfig(e, t) {
            if (t !== undefined && t !== '') return locateGiven(e, t);
            const n = c.find((t)=>exists((0, o.join)(e, t)));
            const r = n === undefined ? c : c.slice(0, c.indexOf(n) + 1);
            const s = n === undefined && !isFolder((0, o.join)(e, "scripts"));
            return {
                path: n,
                lookedAt: r,
                diagnostics: s ? [
                    (0, a.ac)(r)
                ] : []
            };
        }
        function locateGiven(e, t) {
            const n = (0, o.relative)(e, (0, o.resolve)(e, t)).split(o.sep).join('/');
            const r = exists((0, o.join)(e, n));
            return {
                path: r ? n : undefined,
                lookedAt: [
                    n
                ],
                diagnostics: r ? [] : [
                    (0, a.lw)(t, neighbourOf(e, n))
                ]
            };
        }
        function neighbourOf(e, t) {
            const n = (0, o.dirname)(t);
            const r = (0, u.p)((0, o.basename)(t), namesIn((0, o.join)(e, n)));
            if (r !== undefined) return n === '.' ? r : `${n}/${r}`;
            return c.find((t)=>exists((0, o.join)(e, t)));
        }
        function namesIn(e) {
            try {
                return (0, s.readdirSync)(e).toSorted();
            } catch  {
                return [];
            }
        }
        function exists(e) {
            return (0, i.M)(e) !== undefined;
        }
        function isFolder(e) {
            return (0, i.M)(e)?.isDirectory() ?? false;
        }
        var f = n(6910);
        var d = n(9215);
        var h = n(5107);
        var p = n(7763);
        /*! ./lib/bundle/orchestrate/config-source.js */ function readConfigSource(e, t) {
            const { path: n, diagnostics: r } = locateConfig(e, t);
            if (n === undefined || (0, h.Cs)(r)) return {
                value: undefined,
                diagnostics: r
            };
            const s = linkTarget(e, n);
            if (s !== undefined) {
                return {
                    value: undefined,
                    diagnostics: [
                        ...r,
                        (0, p.yF)(n, s, undefined)
                    ]
                };
            }
            const i = (0, d.b)((0, o.join)(e, n), {
                atMost: m
            });
            if (!i.ok) return {
                value: undefined,
                diagnostics: [
                    ...r,
                    (0, p.Mx)(n, i.why)
                ]
            };
            const a = {
                path: n,
                text: i.bytes.toString('utf8')
            };
            const u = a.text.includes('\0') ? -1 : firstReplaced(i.bytes, a.text);
            if (u === -1) return {
                value: a,
                diagnostics: r
            };
            const l = a.text.replace(/^\uFEFF/, '');
            const c = u - (a.text.length - l.length);
            return {
                value: a,
                diagnostics: [
                    ...r,
                    (0, p.jL)({
                        file: {
                            path: n,
                            text: l
                        },
                        start: c,
                        end: c + 1
                    })
                ]
            };
        }
        function firstReplaced(e, t) {
            if ((0, r.isUtf8)(e)) return -1;
            const n = Buffer.from('\uFFFD');
            let o = 0;
            let s = 0;
            for(let r = t.indexOf('\uFFFD'); r !== -1; r = t.indexOf('\uFFFD', r + 1)){
                o += Buffer.byteLength(t.slice(s, r));
                if (!e.subarray(o, o + n.length).equals(n)) return r;
                s = r;
            }
            return -1;
        }
        const m = 128 * 1024 * 1024;
        function linkTarget(e, t) {
            if ((0, f.CR)(e, t) === undefined) return undefined;
            const n = (0, f.Ye)((0, o.join)(e, t));
            return n === undefined || (0, f.FK)(e, n) ? undefined : n;
        }
    }),
    7816: (function (e, t, n) {
        n.d(t, {
            Ec: ()=>addListedSecrets,
            Gc: ()=>addSecretsOf,
            y: ()=>redactorOf
        });
        var r = n(1208);
        var o = n(3274);
        var s = n(7924);
        var i = n(44);
        function redactorOf(e) {
            const t = (0, o.l)();
            addAll(t, (0, s.VX)([], e));
            return t;
        }
        function addListedSecrets(e, { workspace: t, configs: n }, r) {
            for (const o of new Set([
                ...n,
                undefined
            ])){
                const { value: n } = (0, i.az)(t, o);
                if (n !== undefined) addAll(e, (0, s.VX)((0, s.jX)(n.text), r));
            }
        }
        function addSecretsOf(e, t) {
            const { plan: n, source: r, environment: o, diagnostics: i } = t;
            addAll(e, (0, s.VX)(t.secrets, o));
            if (n !== undefined) {
                addAll(e, plannedSecrets(n));
            } else if (r !== undefined) {
                const n = [
                    ...t.secrets,
                    ...(0, s.jX)(r.text)
                ];
                addAll(e, (0, s.VX)(n, o));
                addAll(e, (0, s.l6)(r.text, n));
            }
            addWrittenSecrets(e, i, t.secrets);
        }
        function plannedSecrets(e) {
            const t = new Set();
            const n = new Set();
            for (const { env: o } of e.tasks){
                for (const [i, a] of Object.entries(o)){
                    const o = `${i}=${a}`;
                    if (n.has(o) || (0, r.x9)(a)) continue;
                    n.add(o);
                    for (const n of (0, s.VX)(e.secrets, {
                        [i]: a
                    }))t.add(n);
                }
            }
            return t;
        }
        function addWrittenSecrets(e, t, n = []) {
            const r = new Set(t.flatMap(({ span: e, notes: t })=>[
                    e,
                    ...t.map((e)=>e.span)
                ]).map((e)=>e?.file.text ?? ''));
            for (const t of r)addAll(e, (0, s.l6)(t, n));
        }
        function addAll(e, t) {
            for (const n of t)e.add(n);
        }
    }),
    4555: (function (e, t, n) {
        n.d(t, {
            RM: ()=>parseCommand,
            Uv: ()=>mayHoldCommand,
            _7: ()=>withoutOldForm,
            dv: ()=>commandAnnotation,
            fE: ()=>formatCommand,
            pr: ()=>displayLine
        });
        const r = new Set([
            'error',
            'warning',
            'notice',
            'add-mask',
            'group',
            'endgroup',
            'debug'
        ]);
        const o = {
            '%': '%25',
            '\r': '%0D',
            '\n': '%0A',
            ':': '%3A',
            ',': '%2C'
        };
        const s = Object.fromEntries(Object.entries(o).map(([e, t])=>[
                t,
                e
            ]));
        const i = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
        function formatCommand(e, t, n) {
            const r = Object.entries(t).filter(([, e])=>e !== undefined && e !== null && e !== '').map(([e, t])=>{
                const n = String(t).replace(/[%\r\n:,]/g, (e)=>o[e] ?? '');
                return `${e}=${n.startsWith('=') ? ' ' : ''}${n}`;
            });
            const s = r.join(',') + (i.test(r.at(-1)?.at(-1) ?? '') ? ',' : '');
            const a = n.replace(/[%\r\n]/g, (e)=>o[e] ?? '');
            return `::${e}${s === '' ? '' : ` ${s}`}::${a}`;
        }
        function mayHoldCommand(e) {
            return e.includes('::');
        }
        function parseCommand(e) {
            if (!mayHoldCommand(e)) return undefined;
            const t = trimStart(e);
            const n = t.indexOf('::', 2);
            if (!t.startsWith('::') || n < 0) return undefined;
            const o = t.slice(2, n);
            const i = o.indexOf(' ');
            const a = (i < 0 ? o : o.slice(0, i)).replaceAll(/[A-Z]/g, (e)=>e.toLowerCase());
            if (!r.has(a)) return undefined;
            const u = (i < 0 ? '' : trimEnd(trimStart(o.slice(i)))).split(',').flatMap((e)=>{
                const [, t, n] = /^=*([^=]+)=+([^=].*)$/s.exec(e) ?? [];
                if (t === undefined || n === undefined) return [];
                return [
                    [
                        t,
                        n.replace(/%(?:25|0D|0A|3A|2C)/g, (e)=>s[e] ?? '')
                    ]
                ];
            });
            return {
                name: a,
                properties: Object.fromEntries(u),
                message: t.slice(n + 2).replace(/%(?:25|0D|0A)/g, (e)=>s[e] ?? '')
            };
        }
        function trimStart(e) {
            let t = 0;
            while(t < e.length && i.test(e.charAt(t)))t += 1;
            return e.slice(t);
        }
        function trimEnd(e) {
            let t = e.length;
            while(t > 0 && i.test(e.charAt(t - 1)))t -= 1;
            return e.slice(0, t);
        }
        function commandAnnotation(e, t) {
            const { name: n } = e;
            if (n !== 'error' && n !== 'warning' && n !== 'notice') return undefined;
            const r = new Map(Object.entries(e.properties).map(([e, t])=>[
                    e.toLowerCase(),
                    t
                ]));
            const number = (e)=>/^\s*[1-9]\d{0,8}\s*$/.test(r.get(e) ?? '') ? Number(r.get(e)) : null;
            const o = r.get('file')?.trim() ?? '';
            const s = o === '' ? null : t(o);
            const place = (e)=>s === null ? null : number(e);
            return {
                level: n,
                message: e.message,
                title: r.get('title') || null,
                path: s,
                start_line: place('line'),
                end_line: place('endline'),
                start_column: place('col'),
                end_column: place('endcolumn')
            };
        }
        function annotationCommand(e) {
            const { level: t, path: n, start_line: r, end_line: o, start_column: s, end_column: i, title: a, message: u } = e;
            const l = {
                file: n,
                line: r,
                endLine: o,
                col: s,
                endColumn: i
            };
            return withoutOldForm(formatCommand(t, {
                ...l,
                title: a
            }, u));
        }
        function withoutOldForm(e) {
            return e.replaceAll('##[', '# #[');
        }
        function displayLine(e) {
            const t = parseCommand(e);
            if (t === undefined) return e;
            const { name: n, properties: r, message: o } = t;
            if (n === 'group') return `\u25b8 ${o}`;
            if (n === 'endgroup' || n === 'add-mask') return undefined;
            if (n === 'debug') return `debug: ${o}`;
            const s = [
                r['file'],
                r['line']
            ].filter((e)=>e !== undefined && e !== '').join(':');
            const i = r['title'] === undefined || r['title'] === '' ? '' : `${r['title']}: `;
            return `${n}: ${s === '' ? '' : `${s}: `}${i}${o}`;
        }
    }),
    1524: (function (e, t, n) {
        n.d(t, {
            Nj: ()=>guarded,
            r7: ()=>foldLines,
            uA: ()=>jsonForRunner
        });
        var r = n(4555);
        function foldLines(e) {
            return {
                begin: (0, r.fE)('group', {}, (0, r._7)(e)),
                end: (0, r.fE)('endgroup', {}, '')
            };
        }
        function guarded(e, t = randomBytes) {
            if (e.length === 0) return Buffer.alloc(0);
            const n = (0, r._7)(Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString('latin1'));
            const o = n.endsWith('\n') ? n : `${n}\n`;
            if (!/(?<![\x21-\x7e])::/.test(o)) return Buffer.from(o, 'latin1');
            const s = stopToken(o, t);
            return Buffer.from(`::stop-commands::${s}\n${o}::${s}::\n`, 'latin1');
        }
        function jsonForRunner(e) {
            return e.replaceAll('##[', String.raw`#\u0023[`);
        }
        function stopToken(e, t) {
            const n = e.toLowerCase();
            for(let e = 0;; e += 1){
                const r = t(e < 64 ? 3 : 16).toString('hex');
                if (!n.includes(r)) return r;
            }
        }
        function randomBytes(e) {
            return process.getBuiltinModule('node:crypto').randomBytes(e);
        }
    }),
    3274: (function (e, t, n) {
        n.d(t, {
            l: ()=>createRedactor,
            M: ()=>ei
        });
        /*! ./lib/bundle/protocol/escape-sequence.js */ const r = 0x1b;
        const o = 0x07;
        const s = 4096;
        const i = 0x5b;
        const a = new Set([
            0x5d,
            0x50,
            0x58,
            0x5e,
            0x5f
        ]);
        function sequenceEnd(e, t) {
            const n = e[t] !== r;
            const o = e[t + 1];
            if (o === undefined) return undefined;
            const u = n ? o - 0x40 : o;
            const l = Math.min(e.length, t + s);
            const c = u === i ? controlEnd(e, t + 2, l) : a.has(u) ? textEnd(e, t + 2, l) : n ? t + 2 : plainEnd(e, t + 1, l);
            return c ?? (l < e.length ? t + (n ? 2 : 1) : undefined);
        }
        function controlEnd(e, t, n) {
            for(let r = t; r < n; r += 1){
                const t = e[r];
                if (t >= 0x40 && t <= 0x7e) return r + 1;
                if (t < 0x20 || t > 0x3f) return r;
            }
            return undefined;
        }
        function textEnd(e, t, n) {
            for(let s = t; s < n; s += 1){
                const t = e[s];
                if (t === o) return s + 1;
                if (t === 0x0a) return s;
                if (t === 0xc2 && e[s + 1] === 0x9c) return s + 2;
                if (t === 0xc2 && a.has((e[s + 1] ?? 0) - 0x40)) return s;
                if (t === r && s + 1 < e.length) return e[s + 1] === 0x5c ? s + 2 : s;
            }
            return undefined;
        }
        function plainEnd(e, t, n) {
            for(let r = t; r < n; r += 1){
                const t = e[r];
                if (t < 0x20 || t > 0x2f) return t >= 0x30 && t <= 0x7e ? r + 1 : r;
            }
            return undefined;
        }
        /*! ./lib/bundle/protocol/hidden-bytes.js */ const u = 16;
        const l = 0;
        const c = 1;
        const f = 2;
        const d = 3;
        const h = 4;
        const p = 5;
        const m = new Set([
            0xc2,
            0xcd,
            0xd8,
            0xe1,
            0xe2,
            0xe3,
            0xef,
            0xf0,
            0xf3
        ]);
        const g = Uint8Array.from({
            length: 256
        }, (e, t)=>{
            if (t === 0x1b) return f;
            if (t === 0x0a || t === 0x0d) return d;
            if (m.has(t)) return h;
            if (t === 0x25 || t === 0x5c) return p;
            return t < 0x20 && t !== 0x09 || t === 0x7f ? c : l;
        });
        const w = Uint8Array.from({
            length: 256
        }, (e, t)=>/[\w+/=-]/.test(String.fromCharCode(t)) ? 1 : 0);
        function hiddenEnd(e, t) {
            const { bytes: n, complete: r } = e;
            switch(g[n[t]]){
                case c:
                    return t + 1;
                case f:
                    if (n[t + 1] === 0x5b) {
                        let e = t + 2;
                        while(isParameter(n[e]))e += 1;
                        if (n[e] === 0x6d) return e + 1;
                    }
                    return sequenceEnd(n, t) ?? (r ? t + 1 : undefined);
                case d:
                    return breakEnd(e, t);
                case h:
                    return markEnd(e, t);
                case p:
                    return escapedBreakEnd(e, t);
                default:
                    return t;
            }
        }
        function breakEnd({ bytes: e, complete: t, wordBefore: n }, r) {
            if (e[r] === 0x0d && e[r + 1] !== 0x0a) return r + 1 < e.length || t ? r + 1 : undefined;
            if (r > 0 && w[e[r - 1]] === 0) return r;
            if (wordBytes(e, r, n) < u) return r;
            let o = e[r] === 0x0d ? r + 2 : r + 1;
            while(e[o] === 0x20 || e[o] === 0x09)o += 1;
            if (o >= e.length) return t ? r : e.length;
            return w[e[o]] === 1 ? o : r;
        }
        const y = [
            '%0A',
            '%0a',
            '%0D%0A',
            '%0d%0a',
            String.raw`\n`,
            String.raw`\r\n`
        ];
        function escapedBreakEnd({ bytes: e, complete: t, wordBefore: n }, r) {
            if (wordBytes(e, r, n) < u) return r;
            const o = Buffer.from(e.buffer, e.byteOffset + r, Math.min(7, e.length - r)).toString('latin1');
            const s = y.find((e)=>o.startsWith(e));
            if (s === undefined) {
                return !t && y.some((e)=>e.startsWith(o)) ? undefined : r;
            }
            const i = r + s.length;
            if (i >= e.length) return t ? r : undefined;
            return w[e[i]] === 1 ? i : r;
        }
        function markEnd({ bytes: e, complete: t }, n) {
            const r = e[n];
            const o = e[n + 1];
            if (o === undefined) return t ? n : undefined;
            if (r === 0xc2) {
                if (o === 0xad) return n + 2;
                if (o < 0x80 || o > 0x9f) return n;
                return sequenceEnd(e, n) ?? (t ? n + 2 : undefined);
            }
            if (r === 0xd8) return o === 0x9c ? n + 2 : n;
            if (r === 0xcd) return o === 0x8f ? n + 2 : n;
            const s = v[(r ?? 0) << 8 | o];
            if (s === undefined) return n;
            const i = e[n + 2];
            if (i === undefined) return t ? n : undefined;
            if (!s.some(([e, t])=>i >= e && i <= t)) return n;
            if (r !== 0xf0 && r !== 0xf3) return n + 3;
            const a = e[n + 3];
            if (a === undefined) return t ? r === 0xf0 ? n : e.length : undefined;
            if (r === 0xf3) return n + 4;
            const [u, l] = i === 0x85 ? [
                0xb3,
                0xba
            ] : [
                0xa0,
                0xa3
            ];
            return a >= u && a <= l ? n + 4 : n;
        }
        const v = {
            0xe185: [
                [
                    0x9f,
                    0xa0
                ]
            ],
            0xe385: [
                [
                    0xa4,
                    0xa4
                ]
            ],
            0xe19e: [
                [
                    0xb4,
                    0xb5
                ]
            ],
            0xe1a0: [
                [
                    0x8b,
                    0x8f
                ]
            ],
            0xe280: [
                [
                    0x8b,
                    0x8f
                ],
                [
                    0xaa,
                    0xae
                ]
            ],
            0xe281: [
                [
                    0xa0,
                    0xaf
                ]
            ],
            0xefb8: [
                [
                    0x80,
                    0x8f
                ]
            ],
            0xefbb: [
                [
                    0xbf,
                    0xbf
                ]
            ],
            0xefbe: [
                [
                    0xa0,
                    0xa0
                ]
            ],
            0xefbf: [
                [
                    0xb9,
                    0xbb
                ]
            ],
            0xf09b: [
                [
                    0xb2,
                    0xb2
                ]
            ],
            0xf09d: [
                [
                    0x85,
                    0x85
                ]
            ],
            0xf3a0: [
                [
                    0x80,
                    0x87
                ]
            ]
        };
        function isParameter(e) {
            return e !== undefined && e >= 0x30 && e <= 0x3b;
        }
        function wordBytes(e, t, n) {
            let r = 0;
            while(r < u && r < t && w[e[t - r - 1]] === 1)r += 1;
            return r === t ? Math.min(u, r + n) : r;
        }
        /*! ./lib/bundle/protocol/byte-search.js */ const b = 256;
        let ByteSet = class ByteSet {
            #members;
            #isMember;
            constructor(e){
                this.#members = e;
                this.#isMember = Uint8Array.from({
                    length: 256
                }, (t, n)=>e.includes(n) ? 1 : 0);
            }
            searchIn(e) {
                const t = e.length < b ? [] : this.#members.filter((t)=>e.includes(t));
                return new Search(e, this.#isMember, t);
            }
        };
        let Search = class Search {
            #bytes;
            #isSought;
            #occurring;
            #places;
            constructor(e, t, n){
                this.#bytes = e;
                this.#isSought = t;
                this.#occurring = n;
                this.#places = n.map(()=>-1);
            }
            next(e) {
                const t = this.#bytes;
                if (t.length < b) {
                    let n = e;
                    while(n < t.length && this.#isSought[t[n]] !== 1)n += 1;
                    return n;
                }
                let n = t.length;
                for(let r = 0; r < this.#places.length; r += 1){
                    let o = this.#places[r];
                    if (o < e) {
                        o = t.indexOf(this.#occurring[r], e);
                        if (o < 0) o = t.length;
                        this.#places[r] = o;
                    }
                    if (o < n) n = o;
                }
                return n;
            }
        };
        /*! ./lib/bundle/protocol/escapes.js */ const $ = 0x5c;
        const x = 0x75;
        const k = Uint8Array.from({
            length: 256
        }, (e, t)=>{
            const n = '0123456789abcdef'.indexOf(String.fromCharCode(t).toLowerCase());
            return n < 0 ? 255 : n;
        });
        const S = Uint8Array.from({
            length: 128
        }, (e, t)=>{
            const n = String.fromCharCode(t);
            return ({
                n: 0x0a,
                r: 0x0d,
                t: 0x09
            })[n] ?? (/[^\w\s\p{Cc}]/u.test(n) ? t : 0);
        });
        const C = [
            [
                'lt;',
                '<'
            ],
            [
                'gt;',
                '>'
            ],
            [
                'amp;',
                '&'
            ],
            [
                'quot;',
                '"'
            ],
            [
                'apos;',
                "'"
            ]
        ].map(([e, t])=>[
                Buffer.from(e),
                t.charCodeAt(0)
            ]);
        function escapeAt(e, t, n) {
            const r = e[t + 1];
            switch(e[t]){
                case $:
                    return r === undefined ? 'open' : backslashed(e, t + 1, r, n);
                case 0x25:
                    return fixed(e, t + 1, 2, 16, n, true);
                case 0x26:
                    if (r !== 0x23) return named(e, t + 1, n);
                    return ((e[t + 2] ?? 0) | 0x20) === 0x78 ? escapes_closed(e, t + 3, 16, 0x3b, n) : escapes_closed(e, t + 2, 10, 0x3b, n);
                default:
                    return 'none';
            }
        }
        function backslashed(e, t, n, r) {
            const o = S[n];
            if (o !== undefined && o !== 0) return told(r, t + 1, o, true);
            switch(n){
                case x:
                    return e[t + 1] === 0x7b ? escapes_closed(e, t + 2, 16, 0x7d, r) : unit(e, t + 1, r);
                case 0x78:
                    return fixed(e, t + 1, 2, 16, r, true);
                case 0x55:
                    return fixed(e, t + 1, 8, 16, r, false);
                case 0x30:
                case 0x31:
                case 0x32:
                case 0x33:
                    return fixed(e, t, 3, 8, r, true);
                default:
                    return 'none';
            }
        }
        function unit(e, t, n) {
            const r = fixed(e, t, 4, 16, n, false);
            const o = n.code;
            if (r !== 'whole' || o < 0xd800 || o > 0xdbff) return r;
            if (t + 4 === e.length || e[t + 4] === $ && t + 5 === e.length) return 'open';
            if (e[t + 4] !== $ || e[t + 5] !== x) return 'none';
            const s = fixed(e, t + 6, 4, 16, n, false);
            if (s !== 'whole') return s;
            if (n.code < 0xdc00 || n.code > 0xdfff) return 'none';
            return told(n, n.end, 0x10000 + (o - 0xd800 << 10) + (n.code - 0xdc00), false);
        }
        function fixed(e, t, n, r, o, s) {
            const i = readNumber(e, t, n, r, o, s);
            return i === t + n ? 'whole' : i === e.length ? 'open' : 'none';
        }
        function escapes_closed(e, t, n, r, o) {
            const s = readNumber(e, t, 7, n, o, false);
            if (s === e.length) return 'open';
            return s > t && e[s] === r ? told(o, s + 1, o.code, false) : 'none';
        }
        function readNumber(e, t, n, r, o, s) {
            const i = Math.min(e.length, t + n);
            let a = 0;
            let u = t;
            for(; u < i; u += 1){
                const t = k[e[u]];
                if (t >= r) break;
                a = a * r + t;
            }
            told(o, u, a, s);
            return u;
        }
        function named(e, t, n) {
            for (const [r, o] of C){
                let s = 0;
                while(s < r.length && e[t + s] === r[s])s += 1;
                if (s === r.length) return told(n, t + s, o, true);
                if (t + s === e.length) return 'open';
            }
            return 'none';
        }
        function told(e, t, n, r) {
            e.end = t;
            e.code = n;
            e.isByte = r;
            return 'whole';
        }
        /*! ./lib/bundle/protocol/shifts.js */ let Shifts = class Shifts {
            #pairs = new Int32Array(1024);
            #length = 0;
            clear() {
                this.#length = 0;
            }
            add(e, t) {
                if (this.#length + 2 > this.#pairs.length) {
                    const e = new Int32Array(this.#pairs.length * 2);
                    e.set(this.#pairs);
                    this.#pairs = e;
                }
                this.#pairs[this.#length] = e;
                this.#pairs[this.#length + 1] = t;
                this.#length += 2;
            }
            placeOf(e) {
                let t = 0;
                let n = this.#length / 2;
                while(t < n){
                    const r = t + n >> 1;
                    if (this.#pairs[2 * r] <= e) t = r + 1;
                    else n = r;
                }
                return t === 0 ? e : e + this.#pairs[2 * t - 1];
            }
        };
        /*! ./lib/bundle/protocol/decoded-bytes.js */ const O = new ByteSet([
            0x25,
            0x26,
            0x5c
        ]);
        const A = Uint8Array.from({
            length: 128
        }, (e, t)=>/[\w%&\\#;{}]/.test(String.fromCharCode(t)) ? 1 : 0);
        let EscapeDecoder = class EscapeDecoder {
            #escape = {
                end: 0,
                code: 0,
                isByte: true
            };
            #shifts = new Shifts();
            #decoded = Buffer.alloc(0);
            decode(e, t, n) {
                const r = e.length;
                const o = O.searchIn(e);
                let s = o.next(0);
                while(s < r && this.#read(e, s, t, n) === 'none')s = o.next(s + 1);
                if (s === r) return undefined;
                if (this.#decoded.length < r) this.#decoded = Buffer.alloc(r);
                this.#decoded.set(e.subarray(0, s));
                this.#shifts.clear();
                let i = s;
                while(s < r){
                    const r = this.#read(e, s, t, n);
                    if (r === 'open') break;
                    if (r === 'whole') {
                        i = this.#tell(i);
                        s = this.#escape.end;
                        this.#shifts.add(i, s - i);
                    }
                    const a = o.next(r === 'whole' ? s : s + 1);
                    this.#decoded.set(e.subarray(s, a), i);
                    i += a - s;
                    s = a;
                }
                return {
                    bytes: this.#decoded.subarray(0, i),
                    pending: s,
                    shifts: this.#shifts
                };
            }
            #read(e, t, n, r) {
                const o = this.#escape;
                const s = escapeAt(e, t, o);
                if (s === 'open') return n ? 'none' : 'open';
                if (s !== 'whole') return s;
                return o.code >= 0x80 || r[o.code] === 1 || A[o.code] === 1 ? 'whole' : 'none';
            }
            #tell(e) {
                const { code: t, isByte: n } = this.#escape;
                if (n || t < 0x80) {
                    this.#decoded[e] = t;
                    return e + 1;
                }
                const r = Buffer.from(t > 0x10ffff ? '\ufffd' : String.fromCodePoint(t));
                this.#decoded.set(r, e);
                return e + r.length;
            }
        };
        /*! ./lib/bundle/protocol/visible-bytes.js */ const E = new ByteSet(Array.from(g.keys()).filter((e)=>g[e] !== l));
        let I = Buffer.alloc(0);
        const M = new Shifts();
        function visibleBytes(e) {
            const { bytes: t } = e;
            const n = t.length;
            const r = E.searchIn(t);
            let o = 0;
            for(; o < n; o += 1){
                o = r.next(o);
                if (o < n && hiddenEnd(e, o) !== o) break;
            }
            if (o >= n) return undefined;
            if (I.length < n) I = Buffer.alloc(n);
            const s = I;
            const i = g;
            M.clear();
            s.set(t.subarray(0, o));
            let a = o;
            let u = n;
            let f = 0;
            while(o < n){
                for(let e = Math.min(f, n); o < e; o += 1){
                    const r = t[o];
                    const u = i[r];
                    if (u === l) {
                        s[a] = r;
                        a += 1;
                    } else if (u === c) {
                        M.add(a, o + 1 - a);
                        f = o + N;
                        e = Math.min(f, n);
                    } else {
                        break;
                    }
                }
                if (o >= n) break;
                const d = hiddenEnd(e, o);
                if (d === o) {
                    s[a] = t[o];
                    a += 1;
                    o += 1;
                    if (o < f) continue;
                    const e = r.next(o);
                    s.set(t.subarray(o, e), a);
                    a += e - o;
                    f = e - o < j ? e + N : e;
                    o = e;
                } else if (d === undefined) {
                    u = o;
                    break;
                } else {
                    o = d;
                    f = o + N;
                    M.add(a, o - a);
                }
            }
            return {
                bytes: s.subarray(0, a),
                pending: u,
                shifts: M
            };
        }
        const N = 48;
        const j = 16;
        /*! ./lib/bundle/protocol/scan-views.js */ const F = [
            new EscapeDecoder(),
            new EscapeDecoder()
        ];
        function longestHeld({ longest: e }) {
            return Math.max(16 * 1024, 16 * e);
        }
        function scanViews(e, t, n) {
            const { complete: r } = t;
            const o = asBuffer(t.bytes);
            const s = viewsOf({
                ...t,
                bytes: o
            }, e.occurring);
            if (s.length === 1) return e.scan(o, r, n);
            let i = o.length;
            const a = s.map((t)=>{
                const n = new Hits();
                const o = e.scan(t.bytes, r, (e, r)=>n.add(t.begin(e), t.end(r)));
                if (!r) i = Math.min(i, t.pending, o < t.bytes.length ? t.begin(o) : i);
                return n;
            });
            const u = o.length - longestHeld(e);
            if (i < u) return scanViews(e, {
                ...t,
                bytes: o.subarray(0, u),
                complete: true
            }, n);
            for(;;){
                const e = a.reduce((e, t)=>t.start < e.start ? t : e);
                if (e.start >= i) return i;
                e.take(n);
            }
        }
        function asBuffer(e) {
            return Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
        }
        function viewsOf(e, t) {
            const { bytes: n, complete: r } = e;
            const o = {
                bytes: n,
                begin: (e)=>e,
                end: (e)=>e,
                pending: n.length
            };
            const s = [
                o
            ];
            const i = visibleBytes(e);
            let a = o;
            if (i !== undefined) {
                const { shifts: e, pending: t } = i;
                const begin = (t)=>e.placeOf(t);
                a = {
                    bytes: i.bytes,
                    begin,
                    end: (e)=>begin(e - 1) + 1,
                    pending: t
                };
                s.push(a);
            }
            for (const e of F){
                const n = a;
                const o = e.decode(n.bytes, r, t);
                if (o === undefined) break;
                const { shifts: i } = o;
                a = {
                    bytes: o.bytes,
                    begin: (e)=>n.begin(i.placeOf(e)),
                    end: (e)=>n.end(i.placeOf(e)),
                    pending: o.pending < n.bytes.length ? n.begin(o.pending) : n.pending
                };
                s.push(a);
            }
            return s;
        }
        let Hits = class Hits {
            #places = [];
            #taken = 0;
            get start() {
                return this.#places[this.#taken] ?? Number.POSITIVE_INFINITY;
            }
            add(e, t) {
                this.#places.push(e, t);
            }
            take(e) {
                e(this.start, this.#places[this.#taken + 1]);
                this.#taken += 2;
            }
        };
        /*! ./lib/bundle/protocol/redacted-stream.js */ const B = 8;
        const T = new Uint8Array(0);
        const R = Buffer.from('***');
        let RedactedStream = class RedactedStream {
            #scanner;
            #held = T;
            #told = 0;
            #covered = 0;
            #wordBefore = 0;
            constructor(e){
                this.#scanner = e;
            }
            get held() {
                return this.#held.length - this.#told;
            }
            get joins() {
                return this.#held.length > 0;
            }
            get tells() {
                if (this.held === 0) return false;
                const e = this.#held;
                if (e.length >= B || redacted(this.#scanner, e) !== e) return true;
                return Array.from(e.keys()).some((t)=>2 * (e.length - t) >= this.#scanner.shortestFrom(e.subarray(t)));
            }
            write(e) {
                return this.#pass(e, false);
            }
            end() {
                return this.#pass(T, true);
            }
            flush() {
                const { tells: e } = this;
                const t = e ? R : Uint8Array.prototype.slice.call(this.#held, this.#told);
                if (e) this.#covered = this.#held.length;
                this.#told = this.#held.length;
                return t;
            }
            follow(e) {
                this.#held = e;
                this.#told = e.length;
            }
            #pass(e, t) {
                if (this.#scanner.size === 0) return e;
                const n = this.#held.length === 0 ? e : Buffer.concat([
                    this.#held,
                    e
                ]);
                const r = {
                    bytes: n,
                    complete: t,
                    wordBefore: this.#wordBefore
                };
                const { output: o, rest: s, told: i, covered: a } = replace(this.#scanner, r, this.#told, this.#covered);
                this.#wordBefore = wordBytes(n, n.length - s.length, this.#wordBefore);
                this.#held = s.length === 0 ? T : Uint8Array.prototype.slice.call(s);
                this.#told = i;
                this.#covered = a;
                return o;
            }
        };
        function redacted(e, t) {
            return replace(e, {
                bytes: t,
                complete: true,
                wordBefore: 0
            }, 0, 0).output;
        }
        function replace(e, t, n, r) {
            const { bytes: o } = t;
            const s = [];
            let i = r;
            let a = Math.max(n, r);
            const u = scanViews(e, t, (e, t)=>{
                if (t <= a) return;
                if (e >= i) s.push(a, Math.max(a, e));
                i = t;
                a = t;
            });
            if (s.length === 0 && a === 0 && u === o.length) {
                return {
                    output: o,
                    rest: T,
                    told: 0,
                    covered: 0
                };
            }
            s.push(Math.min(a, u), u);
            return {
                output: s.length === 2 ? o.subarray(s[0], u) : starred(o, s),
                rest: o.subarray(u),
                told: Math.max(0, a - u),
                covered: Math.max(0, i - u)
            };
        }
        function starred(e, t) {
            const n = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
            const r = Buffer.allocUnsafe(e.length + t.length / 2 * R.length);
            let o = 0;
            for(let e = 0; e < t.length; e += 2){
                if (e > 0) o += R.copy(r, o);
                o += n.copy(r, o, t[e], t[e + 1]);
            }
            return r.subarray(0, o);
        }
        /*! ./lib/bundle/protocol/encoded-forms.js */ function encodedForms(e) {
            const t = Buffer.from(e);
            const n = JSON.stringify(e).slice(1, -1);
            const r = t.toString('hex');
            return [
                ...base64Forms(t),
                ...n === e ? [] : base64Forms(Buffer.from(n)),
                ...base64Forms(Buffer.from(e, 'utf16le')),
                ...[
                    ...insides(t),
                    ...wrapped(t.toString('base64'))
                ].flatMap((e)=>insides(Buffer.from(e)).filter((e)=>e.length >= L)),
                ...base32Forms(t),
                r,
                r.toUpperCase()
            ];
        }
        const D = 4;
        const L = 8;
        const W = [
            64,
            76
        ];
        function base64Forms(e) {
            const t = e.toString('base64');
            const n = W.flatMap((e)=>t.length > e ? t.match(new RegExp(`.{16,${e}}`, 'g')) ?? [] : []);
            const r = [
                t,
                t.replace(/=+$/, ''),
                ...insides(e).filter((e)=>e.length >= D),
                ...n
            ];
            return r.flatMap((e)=>[
                    e,
                    e.replaceAll('+', '-').replaceAll('/', '_'),
                    e.replaceAll(/[+/=]/g, encodeURIComponent),
                    e.replaceAll(/[+/=]/g, (e)=>encodeURIComponent(e).toLowerCase()),
                    e.replaceAll('/', '\\/')
                ]);
        }
        function wrapped(e) {
            return W.filter((t)=>e.length > t).map((t)=>e.replaceAll(new RegExp(`.{${t}}(?=.)`, 'g'), '$&\n'));
        }
        function insides(e) {
            return [
                0,
                1,
                2
            ].map((t)=>{
                const n = Buffer.concat([
                    Buffer.alloc(t),
                    e
                ]);
                const r = Math.ceil(t * 8 / 6);
                const o = Math.floor(n.length * 8 / 6);
                return n.toString('base64').slice(r, o);
            });
        }
        const _ = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
        function base32Forms(e) {
            const t = Array.from(e, (e)=>e.toString(2).padStart(8, '0')).join('');
            return [
                0,
                1,
                2,
                3,
                4
            ].map((e)=>t.slice((5 - e * 8 % 5) % 5).match(/.{5}/g) ?? []).map((e)=>e.map((e)=>_.charAt(Number.parseInt(e, 2))).join('')).flatMap((e)=>e.length < L ? [] : [
                    e,
                    e.toLowerCase()
                ]);
        }
        /*! ./lib/bundle/protocol/escaped-forms.js */ const P = /^[\w.-]*$/;
        function escapedForms(e) {
            if (P.test(e)) return [
                e
            ];
            const t = jsonForms(e);
            return [
                e,
                e.replaceAll(/\r?\n/g, '\r\n'),
                ...t,
                ...t.slice(0, 2).map((e)=>JSON.stringify(e).slice(1, -1)),
                ...urlForms(e),
                encodeURIComponent(urlForms(e)[0] ?? ''),
                ...xmlForms(e),
                ...shellForms(e),
                e.replaceAll('%', '%25'),
                e.replaceAll(/[%:,]/g, (e)=>encodeURIComponent(e)),
                e.replaceAll("'", "''"),
                e.replaceAll('"', '""'),
                e.replaceAll(/[\u0080-\u00ff]/g, (e)=>`\\x${e.charCodeAt(0).toString(16)}`)
            ];
        }
        function jsonForms(e) {
            const lower = (e)=>`\\u${e.charCodeAt(0).toString(16).padStart(4, '0')}`;
            const upper = (e)=>`\\u${lower(e).slice(2).toUpperCase()}`;
            const t = [
                [
                    (e)=>e,
                    (e)=>e.replaceAll(/[\u007f-\uffff]/g, lower),
                    (e)=>e.replaceAll(/[\u007f-\uffff]/g, upper)
                ],
                [
                    (e)=>e,
                    (e)=>e.replaceAll('/', '\\/')
                ],
                [
                    (e)=>e,
                    (e)=>e.replaceAll(/[<>&\u2028\u2029]/g, lower),
                    (e)=>e.replaceAll('\\"', '"').replaceAll(/["'+<>&`]/g, upper)
                ]
            ];
            const n = JSON.stringify(e).slice(1, -1);
            return t.reduce((e, t)=>[
                    ...new Set(e.flatMap((e)=>t.map((t)=>t(e))))
                ], [
                n
            ]);
        }
        const U = [
            /[\w.~-]/,
            /[\w.~/-]/,
            /[\w.~!'()*-]/,
            /[\w.~$&+=:@-]/,
            /[\w.~!'()*;,/?:@&=+$#-]/,
            /[\w.*-]/
        ];
        function urlForms(e) {
            const t = Array.from(Buffer.from(e));
            const n = U.flatMap((e)=>{
                const n = t.map((t)=>{
                    const n = String.fromCharCode(t);
                    const r = t.toString(16).padStart(2, '0').toUpperCase();
                    return t < 0x80 && e.test(n) ? n : `%${r}`;
                }).join('');
                return [
                    n,
                    n.replaceAll(/%[0-9A-F]{2}/g, (e)=>e.toLowerCase())
                ];
            });
            return n.flatMap((e)=>[
                    e,
                    e.replaceAll('%20', '+')
                ]);
        }
        function xmlForms(e) {
            const t = e.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
            const n = [
                '&quot;',
                '&#34;',
                '&#x22;',
                '"'
            ].flatMap((e)=>{
                const n = t.replaceAll('"', e);
                return [
                    "'",
                    '&#39;',
                    '&#x27;',
                    '&apos;'
                ].map((e)=>n.replaceAll("'", e));
            });
            if (!/[\u0080-\uffff]/.test(e)) return n;
            const r = [
                ...n,
                e
            ];
            const o = r.map((e)=>references(e, 16));
            return [
                ...r,
                ...r.map((e)=>references(e, 10)),
                ...o,
                ...o.map((e)=>e.replaceAll(/(?<=&#x)[0-9a-f]+/g, upperCase))
            ];
        }
        function references(e, t) {
            return e.replaceAll(/[\u{80}-\u{10ffff}]/gu, (e)=>`&#${t === 16 ? 'x' : ''}${(e.codePointAt(0) ?? 0).toString(t)};`);
        }
        function upperCase(e) {
            return e.toUpperCase();
        }
        function shellForms(e) {
            const t = {
                '\n': '\\n',
                '\r': '\\r',
                '\t': '\\t'
            };
            const named = (e)=>e.replaceAll(/[\n\r\t]/g, (e)=>t[e] ?? e);
            const inBytes = (e, t)=>e.replaceAll(/[^\0-\u007f]+/g, (e)=>Array.from(Buffer.from(e), (e)=>t === 8 ? `\\${e.toString(8)}` : `\\x${e.toString(16)}`).join(''));
            const n = named(e.replaceAll('\\', '\\\\'));
            const r = named(e.replaceAll(/[\\']/g, (e)=>`\\${e}`));
            return [
                e.replaceAll("'", "'\\''"),
                e.replaceAll("'", `'"'"'`),
                e.replaceAll("'", "\\'"),
                e.replaceAll(/[^\w@%+=:,./-]/g, (e)=>`\\${e}`),
                e.replaceAll(/[^\w@%+=:./~#\u0080-\uffff-]/g, (e)=>`\\${e}`).replace(/^[#~]/, '\\$&'),
                e.replaceAll(/["$`\\]/g, (e)=>`\\${e}`),
                ...[
                    n,
                    r
                ].flatMap((e)=>[
                        e,
                        inBytes(e, 8),
                        inBytes(e, 16)
                    ])
            ];
        }
        /*! ./lib/bundle/protocol/numeric-forms.js */ const V = {
            base: 16,
            width: 2
        };
        const Y = {
            base: 10,
            width: 1
        };
        const z = [
            ...[
                ' ',
                ':',
                '-',
                ',',
                ', ',
                '\\x',
                ', 0x',
                ',0x',
                ' 0x',
                '%',
                '='
            ].map((e)=>[
                    V,
                    e
                ]),
            ...[
                ', ',
                ',',
                ' ',
                '-',
                ':'
            ].map((e)=>[
                    Y,
                    e
                ]),
            [
                {
                    base: 8,
                    width: 3
                },
                '\\'
            ]
        ];
        const G = [
            [
                {
                    base: 16,
                    width: 4
                },
                '\\u'
            ]
        ];
        const K = [
            [
                {
                    base: 16,
                    width: 1
                },
                '}\\u{'
            ],
            [
                Y,
                ';&#'
            ],
            [
                {
                    base: 16,
                    width: 1
                },
                ';&#x'
            ]
        ];
        function numericForms(e) {
            const t = Array.from(Buffer.from(e));
            const n = Array.from({
                length: e.length
            }, (t, n)=>e.charCodeAt(n));
            const r = Array.from(e, (e)=>e.codePointAt(0) ?? 0);
            return [
                ...z.flatMap((e)=>written(t, e)),
                ...G.flatMap((e)=>written(n, e)),
                ...K.flatMap((e)=>written(r, e)),
                ...dumpForms(Buffer.from(e))
            ];
        }
        function written(e, [{ base: t, width: n }, r]) {
            const o = e.map((e)=>e.toString(t).padStart(n, '0'));
            return t === 16 ? [
                o.join(r),
                o.map((e)=>e.toUpperCase()).join(r)
            ] : [
                o.join(r)
            ];
        }
        const H = [
            16,
            8,
            32
        ];
        const q = 12;
        function dumpForms(e) {
            const t = [
                ...H,
                e.length
            ].flatMap((t)=>{
                const n = rowsOf(e, t);
                return n.flatMap((e)=>{
                    const t = e.toString('hex');
                    const r = [
                        t.slice(0, 16),
                        t.slice(16)
                    ].map((e)=>spaced(e, 2));
                    const o = Array.from(e, (e)=>e >= 0x20 && e < 0x7f ? String.fromCharCode(e) : '.');
                    const s = n.length === 1 ? '' : o.join('');
                    return inGroups(t).concat(r.join('  ').trim(), s);
                });
            });
            return t.filter((e)=>e.length >= q);
        }
        function rowsOf(e, t) {
            return Array.from({
                length: Math.ceil(e.length / t)
            }, (n, r)=>e.subarray(r * t, (r + 1) * t));
        }
        function inGroups(e) {
            return [
                e,
                e.toUpperCase()
            ].flatMap((e)=>[
                    spaced(e, 4),
                    spaced(e, 2)
                ]);
        }
        function spaced(e, t) {
            return (e.match(new RegExp(`.{1,${t}}`, 'g')) ?? []).join(' ');
        }
        /*! ./lib/bundle/protocol/secret-forms.js */ const J = 3;
        const X = 4;
        const Q = 6;
        const Z = 1024;
        const ee = 16;
        const et = 32;
        const en = 16 * 1024;
        function secretForms(e, t = false) {
            const n = e.trim();
            if (n.length < J || /^\*+$/.test(n)) return new Set();
            const r = /^(["']).*\1$/s.test(n) ? n.slice(1, -1) : '';
            const o = [
                n,
                r,
                ...leavesOf(n)
            ].flatMap((e)=>[
                    e,
                    e.normalize('NFD'),
                    e.normalize()
                ]);
            const s = [
                ...new Set(o)
            ].flatMap(withLines).flatMap(piecesOf);
            const i = new Set();
            let a = t ? en : 0;
            for (const e of new Set(s.filter(({ length: e })=>e >= J))){
                if (a >= en) {
                    const t = JSON.stringify(e).slice(1, -1);
                    for (const n of [
                        e,
                        t,
                        encodeURIComponent(Buffer.from(e).toString())
                    ])i.add(latin1(n));
                    for (const t of insides(Buffer.from(e)))i.add(t);
                    continue;
                }
                a += e.length;
                for (const t of escapedForms(e))i.add(latin1(t));
                for (const t of undoneForms(e))i.add(t);
                for (const t of encodedForms(e))i.add(t);
                for (const t of numericForms(e))i.add(t);
                i.add(latin1(e.replaceAll(/./gsu, '$&$&')));
                i.add(latin1(e.replaceAll(/./gsu, '_$&')));
            }
            return i;
        }
        function withLines(e) {
            const t = e.split(/[\r\n]+/).map((e)=>e.trim());
            return t.length === 1 ? [
                e
            ] : [
                e,
                ...t.filter((e)=>e.length >= X)
            ];
        }
        function piecesOf(e) {
            if (e.length <= 2 * et) return [
                e
            ];
            const t = periodOf(e);
            if (t <= et) return [
                e.slice(0, 2 * et),
                e.slice(-2 * et)
            ];
            if (e.length <= Z) return [
                e
            ];
            const n = [];
            for(let t = 0; t + ee < e.length; t += Z - ee){
                n.push(...piecesOf(e.slice(t, t + Z)));
            }
            return n;
        }
        function periodOf(e) {
            const t = new Int32Array(e.length + 1);
            let n = -1;
            t[0] = n;
            for(let r = 0; r < e.length; r += 1){
                while(n >= 0 && e[n] !== e[r])n = t[n];
                n += 1;
                t[r + 1] = n;
            }
            return e.length - n;
        }
        function leavesOf(e) {
            if (!/^[[{]/.test(e)) return [];
            let t;
            try {
                t = JSON.parse(e);
            } catch  {
                return [];
            }
            return stringsIn(t).flatMap((e)=>{
                const t = e.trim();
                return t.length < Q ? [] : [
                    t
                ].concat(leavesOf(t));
            });
        }
        function stringsIn(e) {
            const t = [];
            const n = [
                e
            ];
            while(n.length > 0){
                const e = n.pop();
                if (typeof e === 'string') t.push(e);
                else if (typeof e === 'object' && e !== null) n.push(...Object.values(e));
            }
            return t;
        }
        const er = new Uint8Array(256).fill(1);
        function undoneForms(e) {
            const t = [];
            let n = Buffer.from(e);
            for(let e = 0; e < 2; e += 1){
                const e = new EscapeDecoder().decode(n, true, er);
                if (e === undefined) break;
                n = Buffer.from(e.bytes);
                if (n.length >= Q) t.push(n.toString('latin1'));
            }
            return t;
        }
        function latin1(e) {
            return Buffer.from(e).toString('latin1');
        }
        /*! ./lib/bundle/protocol/secret-scanner.js */ const eo = -1;
        const es = 18;
        function blockAt(e, t) {
            return e[t - 2] << 10 ^ e[t - 1] << 5 ^ e[t];
        }
        let SecretScanner = class SecretScanner {
            #forms = new Set();
            #tree = {
                ends: false,
                shortest: Number.POSITIVE_INFINITY,
                next: new Map()
            };
            #jumps = new Uint8Array(0);
            #window = 0;
            occurring = new Uint8Array(256);
            longest = 0;
            get size() {
                return this.#forms.size;
            }
            add(e) {
                if (e.length < 3 || this.#forms.has(e)) return;
                this.#forms.add(e);
                this.longest = Math.max(this.longest, e.length);
                for(let t = 0; t < e.length; t += 1)this.occurring[e.charCodeAt(t)] = 1;
                this.#grow(e);
                const t = Math.min(e.length, 16);
                if (this.#window === 0 || t < this.#window) {
                    this.#window = t;
                    if (this.#jumps.length === 0) this.#jumps = new Uint8Array(1 << es);
                    this.#jumps.fill(t - 2);
                    for (const e of this.#forms)this.#allow(e);
                } else {
                    this.#allow(e);
                }
            }
            scan(e, t, n) {
                const r = e.length;
                const o = this.#window;
                const s = this.#jumps;
                let i = o - 1;
                while(i < r){
                    const r = s[blockAt(e, i)];
                    if (r > 0) {
                        i += r;
                        continue;
                    }
                    const a = i - o + 1;
                    const u = this.#longestAt(e, a, t);
                    if (u === eo) return a;
                    if (u > 0) n(a, a + u);
                    i += 1;
                }
                if (t) return r;
                let a = i - o + 1;
                while(a < r && this.#longestAt(e, a, t) !== eo)a += 1;
                return Math.min(a, r);
            }
            shortestFrom(e) {
                const t = Buffer.from(e).toString('latin1');
                let n = this.#tree;
                for (const r of e){
                    const e = n.next.get(r);
                    if (e === undefined) return Number.POSITIVE_INFINITY;
                    if (typeof e === 'string') return e.startsWith(t) ? e.length : Number.POSITIVE_INFINITY;
                    n = e;
                }
                return n.shortest;
            }
            #longestAt(e, t, n) {
                const r = e.length;
                let o = this.#tree;
                let s = 0;
                for(let i = t;; i += 1){
                    if (i === r) return n ? s : eo;
                    const a = o.next.get(e[i]);
                    if (a === undefined) return s;
                    if (typeof a === 'string') {
                        const o = i - t + 1;
                        for(let i = o; i < a.length; i += 1){
                            if (t + i === r) return n ? s : eo;
                            if (e[t + i] !== a.charCodeAt(i)) return s;
                        }
                        return a.length;
                    }
                    o = a;
                    if (o.ends) s = i - t + 1;
                }
            }
            #grow(e) {
                let t = this.#tree;
                for(let n = 0; n < e.length; n += 1){
                    t.shortest = Math.min(t.shortest, e.length);
                    const r = e.charCodeAt(n);
                    let o = t.next.get(r);
                    if (o === undefined) {
                        t.next.set(r, e);
                        return;
                    }
                    if (typeof o === 'string') {
                        const e = {
                            ends: o.length === n + 1,
                            shortest: o.length,
                            next: new Map()
                        };
                        if (!e.ends) e.next.set(o.charCodeAt(n + 1), o);
                        t.next.set(r, e);
                        o = e;
                    }
                    t = o;
                }
                t.ends = true;
                t.shortest = Math.min(t.shortest, e.length);
            }
            #allow(e) {
                const t = Buffer.from(e.slice(0, this.#window), 'latin1');
                for(let e = 2; e < this.#window; e += 1){
                    const n = blockAt(t, e);
                    this.#jumps[n] = Math.min(this.#jumps[n], this.#window - 1 - e);
                }
            }
        };
        /*! ./lib/bundle/protocol/redact.js */ const ei = 'a value that became secret is not hidden, for it stands in the name of a task or file of this run, or in what the run was asked for';
        const ea = new Uint8Array(0);
        const eu = 500;
        function createRedactor() {
            const e = new SecretScanner();
            const t = new Set();
            let n = '';
            let r = 0;
            const text = (t)=>{
                if (e.size === 0 || t.length < 3) return t;
                return t.includes('\u2026') ? cutText(t) : wholeText(t);
            };
            const wholeText = (t)=>{
                const n = Buffer.from(t);
                const r = redacted(e, n);
                return r === n ? t : Buffer.from(r).toString('utf8');
            };
            const cutText = (t)=>{
                const n = wholeText(t).split('\u2026');
                const r = t.split('\u2026');
                if (n.length !== r.length) return n.join('\u2026');
                return n.map((t, n)=>{
                    if (n === r.length - 1) return t;
                    const o = new RedactedStream(e);
                    const s = Buffer.from(o.write(Buffer.from(r[n] ?? ''))).toString('utf8');
                    return o.tells ? `${s}***` : t;
                }).join('\u2026');
            };
            const deep = (e)=>{
                if (typeof e === 'string') return text(e);
                if (Array.isArray(e)) return e.map(deep);
                if (typeof e !== 'object' || e === null) return e;
                return Object.fromEntries(Object.entries(e).map(([e, t])=>[
                        text(e),
                        deep(t)
                    ]));
            };
            return {
                add: (o)=>{
                    const s = e.size;
                    const i = redact_latin1(o);
                    let a = true;
                    r += 1;
                    for (const t of secretForms(o, r > eu)){
                        if (t.length > 2 && i.includes(t) && n.includes(t)) a = false;
                        else e.add(t);
                    }
                    if (e.size > s) for (const e of t)e();
                    return a;
                },
                keep (e) {
                    n = redact_latin1(e.join('\n'));
                },
                text,
                bytes (t) {
                    if (e.size === 0) return t;
                    const n = Buffer.from(t.buffer, t.byteOffset, t.byteLength);
                    return n.includes('\u2026') ? Buffer.from(cutText(n.toString('utf8'))) : redacted(e, t);
                },
                get empty () {
                    return e.size === 0;
                },
                get known () {
                    return e.size;
                },
                get longest () {
                    return e.longest;
                },
                onLearned (e) {
                    t.add(e);
                    return ()=>t.delete(e);
                },
                stream: ()=>new RedactedStream(e),
                deep: (t)=>e.size === 0 ? t : deep(t),
                find: (t)=>{
                    let n = false;
                    if (e.size !== 0) scanViews(e, {
                        bytes: t,
                        complete: true,
                        wordBefore: 0
                    }, ()=>n = true);
                    return n;
                },
                places: (t)=>secretPlaces(e, t)
            };
        }
        function redact_latin1(e) {
            return Buffer.from(e).toString('latin1');
        }
        function secretPlaces(e, t) {
            let n = ea;
            let r = 0;
            let o = 0;
            const pass = (s, i)=>{
                if (e.size === 0) return;
                const a = n.length === 0 ? s : Buffer.concat([
                    n,
                    s
                ]);
                const u = {
                    bytes: a,
                    complete: i,
                    wordBefore: o
                };
                const l = scanViews(e, u, (e, n)=>t(r + e, r + n));
                o = wordBytes(a, l, o);
                n = Uint8Array.prototype.slice.call(a, l);
                r += l;
            };
            return {
                write: (e)=>pass(e, false),
                end: ()=>pass(ea, true)
            };
        }
    }),
    7924: (function (e, t, n) {
        n.d(t, {
            VX: ()=>secretValues,
            jX: ()=>listedSecrets,
            l6: ()=>writtenSecrets
        });
        const r = /(?:TOKEN|SECRET|PASSWORD|PASSWD|API_KEY|PRIVATE_KEY)$/i;
        const o = 6;
        function secretValues(e, t) {
            const n = e.map((e)=>t[e] ?? '');
            const s = Object.entries(t).filter(([e, t])=>r.test(e) && (t ?? '').trim().length >= o).map(([, e])=>e ?? '');
            return [
                ...new Set([
                    ...n,
                    ...s
                ])
            ].filter((e)=>e.trim() !== '').toSorted((e, t)=>t.length - e.length);
        }
        function listedSecrets(e) {
            const t = /^[\uFEFF\s]*\{/.test(e);
            const n = t ? /(?<=[\s{,])(["']?)secrets\1\s*:/g : /^\uFEFF?(["']?)secrets\1[ \t]*:/gm;
            const r = t ? /^\s*\[[^\]]*|^[^,}]*/ : /^\s*\[[^\]]*|^[^\n]*(?:\n(?:[ \t]|-|#|\r?(?=\n))[^\n]*)*/;
            return Array.from(e.matchAll(n)).flatMap(({ index: t, 0: { length: n } })=>{
                const [o = ''] = r.exec(e.slice(t + n, t + s)) ?? [];
                return o.replaceAll(/(?<=^|\s)#.*/g, '').match(/\w+/g) ?? [];
            });
        }
        const s = 100_000;
        function writtenSecrets(e, t = []) {
            const n = t.filter((e)=>/^\w+$/.test(e)).map((e)=>`|\\b${e}`);
            const r = new RegExp(`(?<!\\bid-)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_KEY|PRIVATE_KEY${n.join('')})["']?[ \\t]*:[ \\t]+(?:"((?:[^"\\\\\\n]|\\\\.)*)|'([^'\\n]*)|([^\\s"'[{#&*!|>][^\\n,}]*))`, 'gi');
            return Array.from(e.matchAll(r), ([, e, t, n])=>(e ?? t ?? n ?? '').trim()).filter((e)=>e.length >= o && !e.includes('${{'));
        }
    }),
    7844: (function (e, t, n) {
        n.d(t, {
            E9: ()=>parseDuration,
            YE: ()=>isEmptyDuration,
            a3: ()=>formatDuration
        });
        const r = {
            ms: 1,
            s: 1000,
            m: 60_000,
            h: 3_600_000
        };
        const o = /^(?:\d+\.?\d*|\.\d+)$/;
        const s = /(\d+\.?\d*|\.\d+) *(ms|s|m|h) */y;
        const i = 100;
        function parseDuration(e) {
            const t = e.trim();
            if (t === '' || t.length > i) return undefined;
            return positive(o.test(t) ? Number(t) * 1000 : sumOfParts(t));
        }
        function isEmptyDuration(e) {
            const t = e.trim().replace(/^-\s*/, '');
            if (t === '' || t.length > i) return false;
            const n = o.test(t) ? Number(t) : sumOfParts(t);
            return !Number.isNaN(n) && (n === 0 || t !== e.trim());
        }
        function sumOfParts(e) {
            let t = 0;
            let n = 0;
            s.lastIndex = 0;
            for(let o = s.exec(e); o !== null; o = s.exec(e)){
                t += Number(o[1]) * (r[o[2] ?? ''] ?? Number.NaN);
                n = s.lastIndex;
            }
            return n === e.length ? t : Number.NaN;
        }
        function positive(e) {
            if (!(e > 0) || e > Number.MAX_SAFE_INTEGER) return undefined;
            return Math.max(1, Math.round(e));
        }
        function formatDuration(e) {
            const t = Math.max(0, Math.round(e));
            if (t < 1000) return `${t} ms`;
            if (t < 59_950) return `${Number((t / 1000).toFixed(1))} s`;
            const n = Math.round(t / 1000);
            if (n < 3600) return pair(Math.floor(n / 60), 'min', n % 60, 's');
            const r = Math.round(n / 60);
            return pair(Math.floor(r / 60), 'h', r % 60, 'min');
        }
        function pair(e, t, n, r) {
            return n === 0 ? `${e} ${t}` : `${e} ${t} ${n} ${r}`;
        }
    }),
    3540: (function (e, t, n) {
        n.d(t, {
            p: ()=>nearest
        });
        var r = n(1916);
        const o = 200;
        function nearest(e, t) {
            const n = plainly(e);
            if (n === '') return undefined;
            let r;
            let o = Number.POSITIVE_INFINITY;
            const s = `/${e}`;
            const i = [];
            for (const a of t){
                if (a === e) continue;
                if (a.endsWith(s)) i.push(a);
                const t = editsBetween(n, a, Math.min(o - 1, 3));
                if (t < o) {
                    r = a;
                    o = t;
                }
            }
            return i.length === 1 && o > 0 ? i[0] : r;
        }
        function editsBetween(e, t, n) {
            if (t.length < e.length - n || t.length > 2 * e.length + 8) return Number.POSITIVE_INFINITY;
            const s = plainly(t);
            if (s === e) return 0;
            const i = Math.max(e.length, s.length);
            if (n >= 1 && isSwap(e, s)) return 1;
            const a = Math.min(n, Math.floor(i * 0.4));
            if (i > o || Math.abs(e.length - s.length) > a) return Number.POSITIVE_INFINITY;
            const u = (0, r.Io)(e, s);
            return u <= a ? u : Number.POSITIVE_INFINITY;
        }
        function plainly(e) {
            return e.toLowerCase().replaceAll(/[-_ ]/g, '');
        }
        function isSwap(e, t) {
            if (e.length !== t.length) return false;
            let n = 0;
            while(n < e.length && e[n] === t[n])n++;
            return e[n] === t[n + 1] && e[n + 1] === t[n] && e.slice(n + 2) === t.slice(n + 2);
        }
    }),
    5494: (function (e, t, n) {
        n.d(t, {
            V: ()=>alternatives,
            h: ()=>quote
        });
        function quote(e, t = 60) {
            const n = e.length > t ? `${e.slice(0, t)}\u2026` : e;
            return JSON.stringify(n).replaceAll(/[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, escape);
        }
        function escape(e) {
            return String.raw`\u${e.charCodeAt(0).toString(16).padStart(4, '0')}`;
        }
        function alternatives(e, t = 'or') {
            if (e.length < 2) return e.join('');
            return `${e.slice(0, -1).join(', ')} ${t} ${e.at(-1) ?? ''}`;
        }
    })
};
