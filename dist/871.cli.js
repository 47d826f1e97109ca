export const id = 871;
export const ids = [
    871
];
export const modules = {
    871: (function (e, n, t) {
        t.d(n, {
            loadRun: ()=>loadRun
        });
        var r = t(7334);
        var o = t(8831);
        var a = t(4910);
        async function loadRun(e, n, t = {}) {
            const s = await (0, a.Y)(e, n, t);
            const { plan: i, matcherFiles: c, mentionsGithub: l } = s;
            return {
                ...s,
                contexts: i === undefined ? {} : await (0, o.J)(e.workspace, n, l),
                matchers: (0, r.createProblemMatchers)(c).value
            };
        }
    }),
    7334: (function (e, n, t) {
        t.d(n, {
            createProblemMatchers: ()=>createProblemMatchers
        });
        var r = t(7975);
        var o = t(5107);
        /*! ./lib/bundle/model/problems/protocol.js */ function matcherFileNotJson(e, n) {
            return (0, o.CC)('error', 'matcher-file-not-json', `this problem-matcher file is not JSON: ${n}`, e);
        }
        function matcherFileShape(e, n, t, r) {
            return (0, o.CC)('error', 'matcher-file-shape', `${n} must be ${t}, found ${r}`, e, {
                help: 'the format is GitHub\'s: {"problemMatcher": [{"owner": "x", "pattern": [{"regexp": "^(.+):(\\\\d+): (.+)$", "file": 1, "line": 2, "message": 3}]}]}'
            });
        }
        function matcherRegexp(e, n, t) {
            return (0, o.CC)('error', 'matcher-regexp', `${n} is no regular expression: ${t}`, e);
        }
        function matcherGroup(e, n, t, r) {
            return (0, o.CC)('error', 'matcher-group', `${n} is group ${t}, but the regular expression has ${r === 0 ? 'no groups' : `only ${r}`}`, e);
        }
        function matcherWithoutMessage(e, n) {
            return (0, o.CC)('error', 'matcher-without-message', `the last pattern of the problem matcher "${n}" finds no message`, e, {
                help: 'add "message" with the number of a group to one of its patterns'
            });
        }
        function matcherLoop(e, n) {
            return (0, o.CC)('error', 'matcher-loop', `"loop" in the problem matcher "${n}" is only possible in the last of several patterns`, e);
        }
        function matcherOwnerTwice(e, n) {
            return (0, o.CC)('error', 'matcher-owner-twice', `two problem matchers have the owner "${n}"`, e, {
                help: 'give each an owner of its own'
            });
        }
        var a = t(5568);
        var s = t(8490);
        var i = t(5101);
        var c = t(6545);
        /*! ./lib/bundle/protocol/matcher-file.js */ const l = [
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
            } catch (o) {
                const n = o.message;
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
            const o = isObject(t) ? t['problemMatcher'] : undefined;
            if (!Array.isArray(o) || o.length === 0) {
                wrong(r, 'problemMatcher', 'a list of problem matchers', isObject(t) ? o : t);
                return {
                    value: undefined,
                    diagnostics: n
                };
            }
            const a = o.flatMap((e, n)=>readMatcher(r, e, `problemMatcher[${n}]`));
            return {
                value: a,
                diagnostics: n
            };
        }
        function readMatcher(e, n, t) {
            if (!isObject(n)) return wrong(e, t, 'a mapping', n);
            const { owner: r, severity: o = 'error', pattern: a } = n;
            if (typeof r !== 'string' || r.trim() === '') return wrong(e, `${t}.owner`, 'a name', r);
            if (!isLevel(o)) return wrong(e, `${t}.severity`, '"error", "warning" or "notice"', o);
            if (!Array.isArray(a) || a.length === 0) return wrong(e, `${t}.pattern`, 'a list of patterns', a);
            const s = e.diagnostics.length;
            const i = a.flatMap((n, r)=>readPattern(e, n, `${t}.pattern[${r}]`));
            if (e.diagnostics.length > s) return [];
            if (i.some((e, n)=>e.loop === true && (n === 0 || n < i.length - 1))) {
                e.diagnostics.push(matcherLoop(spanOf(e.file, r), r));
                return [];
            }
            if (i.every((e)=>e.message === undefined)) {
                e.diagnostics.push(matcherWithoutMessage(spanOf(e.file, r), r));
                return [];
            }
            return [
                {
                    owner: r,
                    severity: o,
                    patterns: i,
                    elsewhere: 'keep'
                }
            ];
        }
        function readPattern(e, n, t) {
            if (!isObject(n)) return wrong(e, t, 'a mapping', n);
            const { regexp: r, loop: o = false } = n;
            if (typeof r !== 'string' || r === '') {
                return wrong(e, `${t}.regexp`, 'a regular expression', r);
            }
            if (typeof o !== 'boolean') return wrong(e, `${t}.loop`, 'true or false', o);
            let a;
            try {
                a = (0, c.R)(r);
            } catch (o) {
                const n = o.message.replace(/^Invalid regular expression: /, '');
                e.diagnostics.push(matcherRegexp(spanOf(e.file, r), `${t}.regexp`, n));
                return [];
            }
            const s = (new RegExp(`${r}|`).exec('')?.length ?? 1) - 1;
            const i = {};
            for (const o of l){
                const a = n[o];
                if (a === undefined || a === null) continue;
                if (typeof a !== 'number' || !Number.isInteger(a) || a < 0) {
                    return wrong(e, `${t}.${o}`, 'the number of a group', a);
                }
                if (a > s) {
                    e.diagnostics.push(matcherGroup(spanOf(e.file, r), `${t}.${o}`, a, s));
                    return [];
                }
                i[o] = a;
            }
            return [
                {
                    regexp: a,
                    ...i,
                    loop: o
                }
            ];
        }
        function wrong(e, n, t, r) {
            const o = r === undefined ? 'nothing' : JSON.stringify(r) ?? 'nothing';
            const a = o.length > 60 ? `${o.slice(0, 57)}\u2026` : o;
            e.diagnostics.push(matcherFileShape(spanOf(e.file, r), n, t, a));
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
        /*! ./lib/bundle/protocol/problem-matchers.js */ const f = 5000;
        const p = [];
        function createProblemMatchers(e) {
            const n = [];
            const t = new Set();
            const r = [];
            for (const o of e){
                const e = readMatcherFile(o);
                n.push(...e.diagnostics);
                for (const a of e.value ?? []){
                    if (t.has(a.owner)) {
                        const e = Math.max(0, o.text.lastIndexOf(JSON.stringify(a.owner)));
                        n.push(matcherOwnerTwice({
                            file: o,
                            start: e,
                            end: e + a.owner.length + 2
                        }, a.owner));
                    } else {
                        t.add(a.owner);
                        r.push((0, u.l)(a));
                    }
                }
            }
            const o = r.length > 0;
            return {
                value: {
                    everyLine: o,
                    matcher: (e, n)=>problemMatcher(r, e, n)
                },
                diagnostics: n
            };
        }
        function problemMatcher(e, n, t) {
            const o = a.ri.map((e)=>e.start());
            let c = e.map((e)=>({
                    owner: e.owner,
                    machine: e.start(),
                    spent: 0
                }));
            let l = false;
            let u = 0;
            const annotate = (e)=>{
                const t = e === undefined ? undefined : annotationOf(e, n);
                if (t === undefined || u >= i.F.annotationsPerAttempt) return p;
                u += 1;
                return [
                    t
                ];
            };
            const askUsers = (e)=>{
                let n;
                for (const r of c){
                    const o = performance.now();
                    n ??= r.machine.line(e);
                    r.spent += performance.now() - o;
                    if (r.spent > f) {
                        c = c.filter((e)=>e !== r);
                        t(`the problem matcher "${r.owner}" took more than ${f / 1000} s and was switched off`);
                    }
                }
                return n;
            };
            const askBuiltIn = (e, n)=>{
                let t;
                l = false;
                for (const r of o){
                    if (n || r.waiting) {
                        const n = r.line(e);
                        t ??= n;
                        l ||= r.waiting;
                    }
                }
                return t;
            };
            return {
                get everyLine () {
                    return l || c.length > 0;
                },
                line: (e)=>{
                    const n = (0, s.J)(e, i.F.matchedLine);
                    const t = n.includes('\u001b') ? (0, r.stripVTControlCharacters)(n) : n;
                    const o = c.length === 0 ? undefined : askUsers(t);
                    const u = a.DU.test(t);
                    const f = u || l ? askBuiltIn(t, u) : undefined;
                    return annotate(o ?? f);
                },
                end: ()=>[
                        ...o,
                        ...c.map(({ machine: e })=>e)
                    ].flatMap((e)=>annotate(e.end()))
            };
        }
        const h = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.venv|venv|\.tox)[\\/]/;
        function annotationOf(e, n) {
            const t = e.places.map((e)=>({
                    place: e,
                    path: n.existing(e.file)
                })).filter(({ path: e })=>e !== null);
            const r = t.find(({ path: e })=>!h.test(e ?? '')) ?? t[0];
            const o = e.places[0];
            if (r === undefined && o !== undefined && !worthKeeping(e, o.file)) return undefined;
            const a = r === undefined && o !== undefined ? `${[
                o.file,
                o.line
            ].filter((e)=>e !== null).join(':')}: ${e.message}` : e.message;
            return {
                level: e.level,
                message: a,
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
    })
};
