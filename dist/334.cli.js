export const id = 334;
export const ids = [
    334
];
export const modules = {
    5568: (function (e, n, t) {
        t.d(n, {
            ri: ()=>k,
            DU: ()=>E,
            ek: ()=>P
        });
        /*! ./lib/bundle/protocol/matchers/compilers.js */ const r = {
            owner: 'tsc',
            levels: {
                error: 'error',
                warning: 'warning',
                info: 'notice'
            },
            patterns: [
                {
                    regexp: /^(.+?)[(:](\d+)[,:](\d+)(?:\)?: | - )(error|warning|info) (TS\d+): (.*)$/,
                    file: 1,
                    line: 2,
                    column: 3,
                    severity: 4,
                    code: 5,
                    message: 6
                }
            ]
        };
        const i = {
            owner: 'gcc',
            levels: {
                error: 'error',
                'fatal error': 'error',
                warning: 'warning',
                note: null
            },
            patterns: [
                {
                    regexp: /^(.+?):(\d+)(?::(\d+))?(?::(\d+):(\d+))?: (fatal error|error|warning|note): (.+?)(?:\s+\[(-W[^\]]*|[a-z][a-z0-9-]*)\])?$/,
                    file: 1,
                    line: 2,
                    column: 3,
                    endLine: 4,
                    endColumn: 5,
                    severity: 6,
                    message: 7,
                    code: 8
                }
            ]
        };
        const s = {
            owner: 'rustc',
            levels: {
                error: 'error',
                warning: 'warning'
            },
            patterns: [
                {
                    regexp: /^(error|warning)(?:\[(E\d+|[\w:]+)\])?: (.+)$/,
                    severity: 1,
                    code: 2,
                    message: 3
                },
                {
                    regexp: /^\s*--> (.+?):(\d+):(\d+)$/,
                    file: 1,
                    line: 2,
                    column: 3
                }
            ]
        };
        const o = {
            owner: 'rust-panic',
            patterns: [
                {
                    regexp: /^thread '.*'(?: \(\d+\))? panicked at (.+?):(\d+):(\d+):$/,
                    file: 1,
                    line: 2,
                    column: 3
                },
                {
                    regexp: /^(.+)$/,
                    message: 1
                }
            ]
        };
        const a = {
            owner: 'go',
            patterns: [
                {
                    regexp: /^(?:vet: )?([^\s:][^:]*\.go):(\d+):(\d+): (.+)$/,
                    file: 1,
                    line: 2,
                    column: 3,
                    message: 4
                }
            ]
        };
        /*! ./lib/bundle/protocol/matchers/go.js */ const l = {
            owner: 'go-panic',
            begin: /^(?<message>(?:panic|fatal error): .*)$/,
            frame: /^\s+(?<file>\S.*\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/,
            innermost: 'first',
            gap: 1
        };
        const c = /^\s+(?<file>[\w./-]+_test\.go):(?<line>\d+): (?<message>.*)$/;
        const u = /^\s*(?:=== (RUN|NAME|CONT)\s|--- (FAIL|PASS|SKIP|BENCH): )/;
        const d = {
            owner: 'go-test',
            start: goTestMachine
        };
        function goTestMachine() {
            let e = false;
            let n = false;
            let t;
            return {
                waiting: false,
                line: (r)=>{
                    const i = u.exec(r);
                    if (i !== null) {
                        e ||= i[1] !== undefined;
                        n = i[2] === 'FAIL';
                        const r = n ? t : undefined;
                        t = undefined;
                        return r;
                    }
                    const s = c.exec(r)?.groups;
                    if (s === undefined) return undefined;
                    const o = {
                        level: 'error',
                        message: s['message'] ?? '',
                        code: null,
                        places: [
                            {
                                file: s['file'] ?? '',
                                line: Number(s['line'])
                            }
                        ],
                        elsewhere: 'by-name'
                    };
                    if (e) t = o;
                    return n && !e ? o : undefined;
                },
                end: ()=>undefined
            };
        }
        /*! ./lib/bundle/protocol/matchers/linters.js */ const f = {
            owner: 'eslint-stylish',
            patterns: [
                {
                    regexp: /^(\S.*\.\w{1,8})$/,
                    file: 1
                },
                {
                    regexp: /^\s+(\d+):(\d+)\s+(error|warning)\s+(\S.*?)(?:\s\s+(@?[\w./-]+))?\s*$/,
                    line: 1,
                    column: 2,
                    severity: 3,
                    message: 4,
                    code: 5,
                    loop: true
                }
            ]
        };
        const g = {
            owner: 'eslint-compact',
            levels: {
                error: 'error',
                warning: 'warning',
                info: 'notice'
            },
            patterns: [
                {
                    regexp: /^(.+?): line (\d+), col (\d+), (Error|Warning|Info) - (.+?)(?: \((\S+)\))?$/,
                    file: 1,
                    line: 2,
                    column: 3,
                    severity: 4,
                    message: 5,
                    code: 6
                }
            ]
        };
        const p = {
            owner: 'ruff',
            patterns: [
                {
                    regexp: /^(.+?):(\d+):(\d+): ([A-Z]{1,6}\d{2,4}(?= )|invalid-syntax|SyntaxError):?(?: \[\*\])? (.+)$/,
                    file: 1,
                    line: 2,
                    column: 3,
                    code: 4,
                    message: 5
                }
            ]
        };
        const m = {
            owner: 'ruff-full',
            patterns: [
                {
                    regexp: /^([A-Z]{1,6}\d{2,4}|invalid-syntax)(?: \[\*\])?:? (.+)$/,
                    code: 1,
                    message: 2
                },
                {
                    regexp: /^\s*--> (.+?):(\d+):(\d+)$/,
                    file: 1,
                    line: 2,
                    column: 3
                }
            ]
        };
        const h = {
            error: 'error',
            warning: 'warning',
            note: 'notice',
            info: 'notice',
            style: 'notice'
        };
        const w = {
            owner: 'shellcheck',
            levels: h,
            patterns: [
                {
                    regexp: /^(.+?):(\d+):(\d+): (error|warning|note): (.+) \[(SC\d+)\]$/,
                    file: 1,
                    line: 2,
                    column: 3,
                    severity: 4,
                    message: 5,
                    code: 6
                }
            ]
        };
        const x = {
            owner: 'shellcheck-tty',
            levels: h,
            patterns: [
                {
                    regexp: /^In (.+) line (\d+):$/,
                    file: 1,
                    line: 2
                },
                {
                    regexp: /^/
                },
                {
                    regexp: /^\s*\^-+\^? (SC\d+) \((error|warning|info|style)\): (.*)$/,
                    code: 1,
                    severity: 2,
                    message: 3,
                    loop: true
                }
            ]
        };
        /*! ./lib/bundle/protocol/matchers/node.js */ const $ = {
            owner: 'node',
            header: /^(?<file>(?:file:\/\/)?\/[^:]+|[A-Za-z]:[\\/][^:]+):(?<line>\d+)$/,
            begin: /^(?:Uncaught )?(?<message>(?:[A-Za-z_$][\w$.]*)?(?:Error|Exception)(?: \[\w+\])?(?:: .*)?)$/,
            frame: /^\s+at (?:.*? \(|async )?(?<file>(?:file:\/\/)?[^()\s][^()]*?):(?<line>\d+):(?<column>\d+)\)?(?: \{)?$/,
            innermost: 'first',
            gap: 0,
            traceless: /^\(Use `node --trace-uncaught /
        };
        /*! ./lib/bundle/protocol/matchers/python.js */ const b = {
            owner: 'python',
            begin: /^[\s|+]*(?:(?:Exception Group )?Traceback \(most recent call last\):|File "[^"]+", line \d+$)/,
            frame: /^[\s|+]*File "(?<file>[^"]+)", line (?<line>\d+)/,
            innermost: 'last',
            messageAfter: /^[|+\s]{0,40}?(?<message>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:: .*)?)$/,
            gap: 0
        };
        const v = {
            owner: 'python-warning',
            severity: 'warning',
            elsewhere: 'drop',
            patterns: [
                {
                    regexp: /^(.+?\.py):(\d+): (\w*Warning): (.+)$/,
                    file: 1,
                    line: 2,
                    code: 3,
                    message: 4
                }
            ]
        };
        const y = /^E\s{1,12}(\S.*)$/;
        const M = /^(?<file>\S.*?\.py):(?<line>\d+): (?<what>(?:\w+\.)*[A-Z]\w*)(?<why>: .*)?$/;
        const O = /^(?<file>\S.*?\.py):(?<line>\d+): in \S/;
        const A = {
            owner: 'pytest',
            start: pytestMachine
        };
        function pytestMachine() {
            let e;
            let n;
            const finding = (e, n)=>({
                    level: 'error',
                    message: e,
                    code: null,
                    places: [
                        n
                    ],
                    elsewhere: 'by-name'
                });
            return {
                waiting: false,
                line: (t)=>{
                    const r = y.exec(t)?.[1];
                    if (r !== undefined) {
                        if (e !== undefined) return undefined;
                        e = r;
                        return n === undefined ? undefined : finding(e, n);
                    }
                    const i = O.exec(t)?.groups;
                    if (i !== undefined) {
                        n = {
                            file: i['file'] ?? '',
                            line: Number(i['line'])
                        };
                        e = undefined;
                        return undefined;
                    }
                    const s = M.exec(t)?.groups;
                    if (s === undefined || e === undefined && s['why'] !== undefined) {
                        if (/^[_=]{3}/.test(t)) e = n = undefined;
                        return undefined;
                    }
                    const o = finding(e ?? s['what'] ?? '', {
                        file: s['file'] ?? '',
                        line: Number(s['line'])
                    });
                    const a = e === undefined || n !== undefined;
                    e = n = undefined;
                    return a ? undefined : o;
                },
                end: ()=>undefined
            };
        }
        /*! ./lib/bundle/protocol/matchers/shells.js */ const C = {
            owner: 'bash',
            levels: {
                warning: 'warning'
            },
            patterns: [
                {
                    regexp: /^(.+?): line (\d+): (?:(warning): )?([^`].*)$/,
                    file: 1,
                    line: 2,
                    severity: 3,
                    message: 4
                }
            ]
        };
        const S = {
            owner: 'dash',
            elsewhere: 'drop',
            patterns: [
                {
                    regexp: /^(\S+): (\d+): (.+)$/,
                    file: 1,
                    line: 2,
                    message: 3
                }
            ]
        };
        var F = t(8047);
        /*! ./lib/bundle/protocol/trace-machine.js */ const N = 50;
        const L = 20;
        function traceMatcher(e) {
            return {
                owner: e.owner,
                start: ()=>traceMachine(e)
            };
        }
        function traceMachine(e) {
            let n;
            let t = 0;
            let r = '';
            let i;
            let s = [];
            let o = false;
            let a = 0;
            const finish = ()=>{
                const t = [
                    ...e.innermost === 'first' ? s : s.toReversed(),
                    ...n === undefined ? [] : [
                        n
                    ]
                ];
                const r = o && i !== undefined && t.length > 0;
                const l = {
                    level: 'error',
                    message: i ?? '',
                    code: null,
                    places: t,
                    elsewhere: 'keep'
                };
                o = false;
                i = undefined;
                s = [];
                n = undefined;
                a = 0;
                return r ? l : undefined;
            };
            const begin = (n)=>{
                const t = e.begin.exec(n);
                if (t === null) return false;
                o = true;
                i = e.messageAfter === undefined ? t.groups?.['message'] : undefined;
                return true;
            };
            const addFrame = (n)=>{
                const t = placeOf(e.frame.exec(n));
                if (t === undefined) return false;
                a = 0;
                if (s.length < N) s.push(t);
                else if (e.innermost === 'last') s = [
                    ...s.slice(1),
                    t
                ];
                return true;
            };
            const outside = (s)=>{
                if (n !== undefined && e.traceless?.test(s) === true) {
                    o = true;
                    i = r;
                    return finish();
                }
                r = s;
                t += 1;
                const a = e.header === undefined ? undefined : placeOf(e.header.exec(s));
                if (a !== undefined) {
                    n = a;
                    t = 0;
                } else if (t > L) {
                    n = undefined;
                }
                if (begin(s)) addFrame(s);
                return undefined;
            };
            return {
                get waiting () {
                    return o || n !== undefined;
                },
                line: (n)=>{
                    if (!o) return outside(n);
                    if (addFrame(n)) return undefined;
                    a += 1;
                    const t = s.length > 0 ? e.messageAfter?.exec(n) : undefined;
                    if (t !== null && t !== undefined) {
                        i = t.groups?.['message'];
                        return finish();
                    }
                    const r = s.length === 0 || e.messageAfter !== undefined ? L : e.gap;
                    const l = e.begin.test(n) && (s.length > 0 || e.messageAfter !== undefined);
                    if (a <= r && !l) return undefined;
                    const c = finish();
                    outside(n);
                    return c;
                },
                end: finish
            };
        }
        function placeOf(e) {
            const n = e?.groups?.['file'];
            if (n === undefined) return undefined;
            const number = (n)=>e?.groups?.[n] === undefined ? null : Number(e.groups[n]);
            return {
                file: n,
                line: number('line'),
                column: number('column')
            };
        }
        /*! ./lib/bundle/protocol/built-in-matchers.js */ const k = [
            traceMatcher(b),
            traceMatcher($),
            traceMatcher(l),
            A,
            d,
            ...[
                r,
                w,
                g,
                p,
                i,
                a,
                s,
                m,
                o
            ].map(F.l),
            ...[
                v,
                x,
                f,
                C,
                S
            ].map(F.l)
        ];
        const E = /\D: ?\d|\(\d+,|[:,] line \d|^In .* line \d|rror|xception|panic|Traceback|^\s*(?:--- |=== )|^E\s|^warning|^[A-Z]{1,6}\d{2,4} |^invalid-|^[_=]{3}|\.\w{1,8}$/;
        const P = /\x1b|:(?: ?\d|:| line \d)|, line \d|\(\d+,|xception|rror|panic|Traceback|\n(?:In |[\t\v\f\r \x80-\xff]*(?:--- |=== )|E[\s\x80-\xff]|warning|[A-Z]{1,6}\d{2,4} |invalid-|[_=]{3})|\.\w{1,8}(?:\r?\n|$)/g;
    }),
    5101: (function (e, n, t) {
        t.d(n, {
            F: ()=>r
        });
        const r = {
            annotationsPerLevel: 10,
            annotationMessage: 4096,
            summary: 1024 * 1024,
            jobOutputs: 1024 * 1024,
            annotationsPerRequest: 50,
            commandFile: 10 * 1024 * 1024,
            matchedLine: 4096,
            commandLine: 256 * 1024,
            annotationsPerAttempt: 1000,
            printedBlock: 1024 * 1024,
            printedLive: 8 * 1024 * 1024
        };
    }),
    8047: (function (e, n, t) {
        t.d(n, {
            l: ()=>patternMatcher
        });
        const r = [
            'file',
            'fromPath',
            'line',
            'column',
            'endLine',
            'endColumn',
            'severity',
            'code',
            'message'
        ];
        const i = {
            error: 'error',
            warning: 'warning',
            notice: 'notice'
        };
        function patternMatcher(e) {
            return {
                owner: e.owner,
                start: ()=>patternMachine(e)
            };
        }
        function patternMachine(e) {
            const { patterns: n } = e;
            const t = n.length - 1;
            const r = n.map(()=>undefined);
            let i = false;
            const step = (i)=>{
                for(let s = t; s >= 0; s -= 1){
                    const o = n[s];
                    const a = s > 0 ? r[s - 1] : {};
                    if (o === undefined || a === undefined) continue;
                    const l = o.regexp.exec(i);
                    if (l === null) {
                        r[s === t && s > 0 ? s - 1 : s] = undefined;
                    } else if (s < t) {
                        r[s] = {
                            ...a,
                            ...capture(o, l)
                        };
                    } else {
                        r.fill(undefined);
                        if (o.loop === true && s > 0) r[s - 1] = a;
                        return findingOf(e, {
                            ...a,
                            ...capture(o, l)
                        });
                    }
                }
                return undefined;
            };
            return {
                get waiting () {
                    return i;
                },
                line: (e)=>{
                    const n = step(e);
                    i = t > 0 && r.some((e)=>e !== undefined);
                    return n;
                },
                end: ()=>undefined
            };
        }
        function capture(e, n) {
            const t = {};
            for (const i of r){
                const r = e[i];
                const s = r === undefined ? undefined : n[r];
                if (s !== undefined && s !== '') t[i] = s;
            }
            return t;
        }
        function findingOf(e, n) {
            const t = n.severity?.toLowerCase();
            const r = t === undefined ? e.severity ?? 'error' : (e.levels ?? i)[t] ?? null;
            const s = n.message?.trim() ?? '';
            if (r === null || s === '') return undefined;
            const { file: o, fromPath: a } = n;
            const l = {
                line: number(n.line),
                column: number(n.column),
                endLine: number(n.endLine),
                endColumn: number(n.endColumn)
            };
            const c = a === undefined ? '' : a.replace(/[^/\\]*$/, '');
            const u = o === undefined ? [] : c === '' ? [
                o
            ] : [
                `${c}${o}`,
                o
            ];
            return {
                level: r,
                message: s,
                code: n.code ?? null,
                places: u.map((e)=>Object.assign({
                        file: e
                    }, l)),
                elsewhere: e.elsewhere ?? 'by-name'
            };
        }
        function number(e) {
            return e !== undefined && /^\d{1,9}$/.test(e) && Number(e) > 0 ? Number(e) : null;
        }
    }),
    7334: (function (e, n, t) {
        t.d(n, {
            createProblemMatchers: ()=>createProblemMatchers
        });
        var r = t(7975);
        var i = t(5107);
        /*! ./lib/bundle/model/problems/protocol.js */ function matcherFileNotJson(e, n) {
            return (0, i.CC)('error', 'matcher-file-not-json', `this problem-matcher file is not JSON: ${n}`, e);
        }
        function matcherFileShape(e, n, t, r) {
            return (0, i.CC)('error', 'matcher-file-shape', `${n} must be ${t}, found ${r}`, e, {
                help: 'the format is GitHub\'s: {"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "^(.+):(\\\\d+): (.+)$", "file": 1, "line": 2, "message": 3}]}]}'
            });
        }
        function matcherRegexp(e, n, t) {
            return (0, i.CC)('error', 'matcher-regexp', `${n} is no regular expression: ${t}`, e);
        }
        function matcherGroup(e, n, t, r) {
            return (0, i.CC)('error', 'matcher-group', `${n} is group ${t}, but the regular expression has ${r === 0 ? 'no groups' : `only ${r}`}`, e);
        }
        function matcherWithoutMessage(e, n) {
            return (0, i.CC)('error', 'matcher-without-message', `the last pattern of the problem matcher "${n}" finds no message`, e, {
                help: 'add "message" with the number of a group to one of its patterns'
            });
        }
        function matcherLoop(e, n) {
            return (0, i.CC)('error', 'matcher-loop', `"loop" in the problem matcher "${n}" is only possible in the last of several patterns`, e);
        }
        function matcherOwnerTwice(e, n) {
            return (0, i.CC)('error', 'matcher-owner-twice', `two problem matchers have the owner "${n}"`, e, {
                help: 'give each an owner of its own'
            });
        }
        var s = t(5568);
        var o = t(8490);
        var a = t(5101);
        var l = t(6545);
        /*! ./lib/bundle/protocol/matcher-file.js */ const c = [
            'file',
            'fromPath',
            'line',
            'column',
            'endLine',
            'endColumn',
            'severity',
            'code',
            'message'
        ];
        function readMatcherFile(e) {
            const n = [];
            let t;
            try {
                t = JSON.parse(e.text.replace(/^\uFEFF/, ''));
            } catch (i) {
                const n = i.message;
                const t = Math.min(Number(/position (\d+)/.exec(n)?.[1] ?? e.text.length), e.text.length);
                const r = {
                    file: e,
                    start: t,
                    end: Math.min(t + 1, e.text.length)
                };
                return {
                    value: undefined,
                    diagnostics: [
                        matcherFileNotJson(r, n.replace(/ in JSON at position.*$/s, ''))
                    ]
                };
            }
            const r = {
                file: e,
                diagnostics: n
            };
            const i = isObject(t) ? t['problemMatcher'] : undefined;
            if (!Array.isArray(i) || i.length === 0) {
                wrong(r, 'problemMatcher', 'a list of problem matchers', isObject(t) ? i : t);
                return {
                    value: undefined,
                    diagnostics: n
                };
            }
            const s = i.flatMap((e, n)=>readMatcher(r, e, `problemMatcher[${n}]`));
            return {
                value: s,
                diagnostics: n
            };
        }
        function readMatcher(e, n, t) {
            if (!isObject(n)) return wrong(e, t, 'a mapping', n);
            const { owner: r, severity: i = 'error', pattern: s } = n;
            if (typeof r !== 'string' || r.trim() === '') return wrong(e, `${t}.owner`, 'a name', r);
            if (!isLevel(i)) return wrong(e, `${t}.severity`, '"error", "warning" or "notice"', i);
            if (!Array.isArray(s) || s.length === 0) return wrong(e, `${t}.pattern`, 'a list of patterns', s);
            const o = e.diagnostics.length;
            const a = s.flatMap((n, r)=>readPattern(e, n, `${t}.pattern[${r}]`));
            if (e.diagnostics.length > o) return [];
            if (a.some((e, n)=>e.loop === true && (n === 0 || n < a.length - 1))) {
                e.diagnostics.push(matcherLoop(spanOf(e.file, r), r));
                return [];
            }
            if (a.every((e)=>e.message === undefined)) {
                e.diagnostics.push(matcherWithoutMessage(spanOf(e.file, r), r));
                return [];
            }
            return [
                {
                    owner: r,
                    severity: i,
                    patterns: a,
                    elsewhere: 'keep'
                }
            ];
        }
        function readPattern(e, n, t) {
            if (!isObject(n)) return wrong(e, t, 'a mapping', n);
            const { regexp: r, loop: i = false } = n;
            if (typeof r !== 'string' || r === '') {
                return wrong(e, `${t}.regexp`, 'a regular expression', r);
            }
            if (typeof i !== 'boolean') return wrong(e, `${t}.loop`, 'true or false', i);
            let s;
            try {
                s = (0, l.R)(r);
            } catch (i) {
                const n = i.message.replace(/^Invalid regular expression: /, '');
                e.diagnostics.push(matcherRegexp(spanOf(e.file, r), `${t}.regexp`, n));
                return [];
            }
            const o = (new RegExp(`${r}|`).exec('')?.length ?? 1) - 1;
            const a = {};
            for (const i of c){
                const s = n[i];
                if (s === undefined || s === null) continue;
                if (typeof s !== 'number' || !Number.isInteger(s) || s < 0) {
                    return wrong(e, `${t}.${i}`, 'the number of a group', s);
                }
                if (s > o) {
                    e.diagnostics.push(matcherGroup(spanOf(e.file, r), `${t}.${i}`, s, o));
                    return [];
                }
                a[i] = s;
            }
            return [
                {
                    regexp: s,
                    ...a,
                    loop: i
                }
            ];
        }
        function wrong(e, n, t, r) {
            const i = r === undefined ? 'nothing' : JSON.stringify(r) ?? 'nothing';
            const s = i.length > 60 ? `${i.slice(0, 57)}\u2026` : i;
            e.diagnostics.push(matcherFileShape(spanOf(e.file, r), n, t, s));
            return [];
        }
        function spanOf(e, n) {
            const t = typeof n === 'string' || typeof n === 'number' ? JSON.stringify(n) : '';
            const r = t === '' ? -1 : e.text.indexOf(t);
            return r < 0 ? {
                file: e,
                start: 0,
                end: 0
            } : {
                file: e,
                start: r,
                end: r + t.length
            };
        }
        function isObject(e) {
            return typeof e === 'object' && e !== null && !Array.isArray(e);
        }
        function isLevel(e) {
            return e === 'error' || e === 'warning' || e === 'notice';
        }
        var u = t(8047);
        /*! ./lib/bundle/protocol/problem-matchers.js */ const d = 5000;
        const f = [];
        function createProblemMatchers(e) {
            const n = [];
            const t = new Set();
            const r = [];
            for (const i of e){
                const e = readMatcherFile(i);
                n.push(...e.diagnostics);
                for (const s of e.value ?? []){
                    if (t.has(s.owner)) {
                        const e = Math.max(0, i.text.lastIndexOf(JSON.stringify(s.owner)));
                        n.push(matcherOwnerTwice({
                            file: i,
                            start: e,
                            end: e + s.owner.length + 2
                        }, s.owner));
                    } else {
                        t.add(s.owner);
                        r.push((0, u.l)(s));
                    }
                }
            }
            const i = r.length > 0;
            return {
                value: {
                    everyLine: i,
                    matcher: (e, n)=>problemMatcher(r, e, n)
                },
                diagnostics: n
            };
        }
        function problemMatcher(e, n, t) {
            const i = s.ri.map((e)=>e.start());
            let l = e.map((e)=>({
                    owner: e.owner,
                    machine: e.start(),
                    spent: 0
                }));
            let c = false;
            let u = 0;
            const annotate = (e)=>{
                const t = e === undefined ? undefined : annotationOf(e, n);
                if (t === undefined || u >= a.F.annotationsPerAttempt) return f;
                u += 1;
                return [
                    t
                ];
            };
            const askUsers = (e)=>{
                let n;
                for (const r of l){
                    const i = performance.now();
                    n ??= r.machine.line(e);
                    r.spent += performance.now() - i;
                    if (r.spent > d) {
                        l = l.filter((e)=>e !== r);
                        t(`the problem matcher "${r.owner}" took more than ${d / 1000} s and was switched off`);
                    }
                }
                return n;
            };
            const askBuiltIn = (e, n)=>{
                let t;
                c = false;
                for (const r of i){
                    if (n || r.waiting) {
                        const n = r.line(e);
                        t ??= n;
                        c ||= r.waiting;
                    }
                }
                return t;
            };
            return {
                get everyLine () {
                    return c || l.length > 0;
                },
                line: (e)=>{
                    const n = (0, o.J)(e, a.F.matchedLine);
                    const t = n.includes('\u001b') ? (0, r.stripVTControlCharacters)(n) : n;
                    const i = l.length === 0 ? undefined : askUsers(t);
                    const u = s.DU.test(t);
                    const d = u || c ? askBuiltIn(t, u) : undefined;
                    return annotate(i ?? d);
                },
                end: ()=>[
                        ...i,
                        ...l.map(({ machine: e })=>e)
                    ].flatMap((e)=>annotate(e.end()))
            };
        }
        const g = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.venv|venv|\.tox)[\\/]/;
        function annotationOf(e, n) {
            const t = e.places.map((e)=>({
                    place: e,
                    path: n.existing(e.file)
                })).filter(({ path: e })=>e !== null);
            const r = t.find(({ path: e })=>!g.test(e ?? '')) ?? t[0];
            const i = e.places[0];
            if (r === undefined && i !== undefined && !worthKeeping(e, i.file)) return undefined;
            const s = r === undefined && i !== undefined ? `${[
                i.file,
                i.line
            ].filter((e)=>e !== null).join(':')}: ${e.message}` : e.message;
            return {
                level: e.level,
                message: s,
                title: e.code,
                path: r?.path ?? null,
                start_line: r?.place.line ?? null,
                end_line: r?.place.endLine ?? null,
                start_column: r?.place.column ?? null,
                end_column: r?.place.endColumn ?? null
            };
        }
        function worthKeeping({ elsewhere: e }, n) {
            return e === 'keep' || e === 'by-name' && /\.[A-Za-z]\w{0,7}$/.test(n);
        }
    }),
    8490: (function (e, n, t) {
        t.d(n, {
            J: ()=>cut
        });
        function cut(e, n) {
            return e.length <= n ? e : `${e.slice(0, n - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
        }
    })
};
