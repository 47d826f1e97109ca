export const id = 283;
export const ids = [
    283
];
export const modules = {
    8831: (function (e, n, r) {
        r.d(n, {
            J: ()=>readContexts,
            j: ()=>readEvent
        });
        var t = r(3024);
        var i = r(8161);
        var o = r(9034);
        var s = r(7775);
        /*! ./lib/bundle/process/helper-command.js */ async function helperCommand(e, n, t) {
            const i = Object.fromEntries(Object.entries(t.environment).filter((e)=>e[1] !== undefined));
            const o = (0, s.d)(e, i, t.working_directory);
            if (o === undefined) return undefined;
            const { exec: u } = await r.e(260).then(r.bind(r, 1260));
            const a = [];
            let c = 0;
            const f = t.output_limit ?? 16 * 1024 * 1024;
            let d;
            const l = new Promise((e)=>{
                d = setTimeout(e, t.time_limit ?? 30_000, undefined);
            });
            try {
                const e = u(`"${o}"`, [
                    ...n
                ], {
                    cwd: t.working_directory,
                    env: i,
                    silent: true,
                    ignoreReturnCode: true,
                    listeners: {
                        stdout: (e)=>{
                            c += e.length;
                            if (c <= f) a.push(e);
                        }
                    }
                });
                e.catch(()=>{});
                const r = await Promise.race([
                    e,
                    l
                ]);
                if (typeof r !== 'number' || c > f) return undefined;
                return {
                    exit_code: r,
                    stdout: Buffer.concat(a).toString('utf8')
                };
            } catch  {
                return undefined;
            } finally{
                clearTimeout(d);
            }
        }
        /*! ./lib/bundle/orchestrate/gitlab-context.js */ function githubFromGitlab(e) {
            const of = (n)=>e[n] ?? '';
            const n = of('CI_MERGE_REQUEST_IID');
            const r = of('CI_COMMIT_TAG');
            const t = n !== '' ? `refs/pull/${n}/merge` : r !== '' ? `refs/tags/${r}` : `refs/heads/${of('CI_COMMIT_BRANCH')}`;
            return {
                actor: of('GITLAB_USER_LOGIN'),
                actor_id: of('GITLAB_USER_ID'),
                api_url: of('CI_API_V4_URL'),
                base_ref: of('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
                event: n === '' ? {} : {
                    number: Number(n),
                    pull_request: {
                        number: Number(n)
                    }
                },
                event_name: eventName(of('CI_PIPELINE_SOURCE')),
                head_ref: of('CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'),
                job: of('CI_JOB_NAME'),
                ref: t,
                ref_name: n === '' ? of('CI_COMMIT_REF_NAME') : `${n}/merge`,
                ref_protected: of('CI_COMMIT_REF_PROTECTED'),
                ref_type: r === '' ? 'branch' : 'tag',
                repository: of('CI_PROJECT_PATH'),
                repository_id: of('CI_PROJECT_ID'),
                repository_owner: of('CI_PROJECT_NAMESPACE'),
                run_id: of('CI_PIPELINE_ID'),
                run_number: of('CI_PIPELINE_IID'),
                server_url: of('CI_SERVER_URL'),
                sha: of('CI_COMMIT_SHA'),
                triggering_actor: of('GITLAB_USER_LOGIN'),
                workspace: of('CI_PROJECT_DIR')
            };
        }
        function eventName(e) {
            if (e === 'merge_request_event') return 'pull_request';
            return [
                'web',
                'api',
                'trigger'
            ].includes(e) ? 'workflow_dispatch' : e;
        }
        var u = r(8607);
        /*! ./lib/bundle/orchestrate/contexts.js */ async function readContexts(e, n, r) {
            return {
                env: {
                    ...(0, o.WL)(n)
                },
                runner: runnerContext(n),
                github: await githubContext(e, n, r)
            };
        }
        async function githubContext(e, n, r) {
            if (n['GITHUB_ACTIONS'] === 'true') return githubFromEnvironment(n);
            if (n['GITLAB_CI'] === 'true') return githubFromGitlab(n);
            if (!r) return {};
            const t = await githubFromGit(e, n);
            return (0, u.ZW)(n) ? (0, u.qe)(n, t) : t;
        }
        function runnerContext(e) {
            const n = {
                linux: 'Linux',
                darwin: 'macOS',
                win32: 'Windows'
            };
            const r = {
                x64: 'X64',
                arm64: 'ARM64',
                arm: 'ARM',
                ia32: 'X86'
            };
            return {
                name: e['RUNNER_NAME'] ?? (0, i.hostname)(),
                os: e['RUNNER_OS'] ?? n[process.platform] ?? process.platform,
                arch: e['RUNNER_ARCH'] ?? r[(0, i.arch)()] ?? (0, i.arch)(),
                temp: e['RUNNER_TEMP'] ?? (0, i.tmpdir)(),
                tool_cache: e['RUNNER_TOOL_CACHE'] ?? '',
                debug: e['RUNNER_DEBUG'] ?? '',
                environment: e['RUNNER_ENVIRONMENT'] ?? 'self-hosted'
            };
        }
        const a = [
            'actor',
            'actor_id',
            'base_ref',
            'event_name',
            'head_ref',
            'job',
            'ref',
            'ref_name',
            'ref_protected',
            'ref_type',
            'repository',
            'repository_id',
            'repository_owner',
            'repository_owner_id',
            'run_attempt',
            'run_id',
            'run_number',
            'server_url',
            'sha',
            'triggering_actor',
            'workflow',
            'workflow_ref',
            'workflow_sha',
            'workspace',
            'api_url',
            'graphql_url',
            'retention_days'
        ];
        function githubFromEnvironment(e) {
            const n = a.map((n)=>[
                    n,
                    e[`GITHUB_${n.toUpperCase()}`] ?? ''
                ]);
            return {
                ...Object.fromEntries(n),
                event: readEvent(e['GITHUB_EVENT_PATH'])
            };
        }
        function readEvent(e) {
            if (e === undefined || e === '') return {};
            try {
                return JSON.parse((0, t.readFileSync)(e, 'utf8'));
            } catch  {
                return {};
            }
        }
        async function githubFromGit(e, n) {
            const git = async (...r)=>{
                const t = await helperCommand('git', r, {
                    working_directory: e,
                    environment: n
                });
                return t?.exit_code === 0 ? t.stdout.trim() : '';
            };
            const [r, t, i, o] = await Promise.all([
                git('rev-parse', 'HEAD'),
                git('symbolic-ref', '--quiet', 'HEAD'),
                git('config', '--get', 'remote.origin.url'),
                git('config', '--get', 'user.name')
            ]);
            const s = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(i)?.[1] ?? '';
            return {
                sha: r,
                ref: t,
                ref_name: t.replace(/^refs\/(?:heads|tags)\//, ''),
                ref_type: t === '' ? '' : 'branch',
                repository: s,
                repository_owner: s.split('/')[0] ?? '',
                actor: o,
                event_name: '',
                workspace: e,
                event: {}
            };
        }
    }),
    8607: (function (e, n, r) {
        r.d(n, {
            Ky: ()=>isStartedByTimer,
            ZW: ()=>isJenkins,
            qe: ()=>githubFromJenkins
        });
        function isJenkins(e) {
            return (e['JENKINS_URL'] ?? '') !== '' || e['BUILD_TAG']?.startsWith('jenkins-') === true;
        }
        function isStartedByTimer(e) {
            return e['BUILD_CAUSE_TIMERTRIGGER'] === 'true' || e['BUILD_CAUSE']?.split(',').includes('TIMERTRIGGER') === true;
        }
        function githubFromJenkins(e, n) {
            const of = (n)=>e[n] ?? '';
            const r = of('CHANGE_ID');
            const t = of('TAG_NAME');
            const i = of('BRANCH_NAME') || of('GIT_BRANCH').replace(/^origin\//, '');
            const o = pathOfAddress(of('GIT_URL'));
            return {
                ...n,
                ...o === '' ? {} : {
                    repository: o,
                    repository_owner: o.replace(/\/.*$/, '')
                },
                ...refOf(t, r, i),
                actor: of('CHANGE_AUTHOR'),
                base_ref: of('CHANGE_TARGET'),
                event: r === '' ? {} : {
                    number: Number(r),
                    pull_request: {
                        number: Number(r)
                    }
                },
                event_name: eventName(e, r),
                head_ref: of('CHANGE_BRANCH'),
                job: of('JOB_NAME'),
                run_id: of('BUILD_NUMBER'),
                run_number: of('BUILD_NUMBER'),
                server_url: of('JENKINS_URL'),
                sha: of('GIT_COMMIT') || (n['sha'] ?? ''),
                workflow: of('JOB_NAME'),
                workspace: of('WORKSPACE') || (n['workspace'] ?? '')
            };
        }
        function refOf(e, n, r) {
            if (e !== '') return {
                ref: `refs/tags/${e}`,
                ref_name: e,
                ref_type: 'tag'
            };
            if (n !== '') return {
                ref: `refs/pull/${n}/merge`,
                ref_name: `${n}/merge`,
                ref_type: 'branch'
            };
            return r === '' ? {} : {
                ref: `refs/heads/${r}`,
                ref_name: r,
                ref_type: 'branch'
            };
        }
        function eventName(e, n) {
            const r = e['ORCHESTRATOR_EVENT'] ?? '';
            if (r === 'schedule' || r === '' && isStartedByTimer(e)) return 'schedule';
            if (n !== '') return 'pull_request';
            return r === 'workflow_dispatch' ? r : 'push';
        }
        function pathOfAddress(e) {
            return e.replace(/^[a-z+]+:\/\/[^/]*\//, '').replace(/^[^/]*:/, '').replace(/(?:\.git)?\/?$/, '');
        }
    }),
    7775: (function (e, n, r) {
        r.d(n, {
            V: ()=>isProgram,
            d: ()=>resolveProgram
        });
        var t = r(3024);
        var i = r(6760);
        var o = r(3948);
        const s = {
            python3: 'python',
            python: 'python3'
        };
        function resolveProgram(e, n, r) {
            if (e.includes('/') || process.platform === 'win32' && e.includes('\\')) {
                const n = (0, i.resolve)(r, e);
                return isProgram(n) ? n : undefined;
            }
            const t = n['PATH'] ?? n['Path'] ?? (process.platform === 'win32' ? '' : '/usr/bin:/bin');
            const o = t.split(i.delimiter).map((e)=>(0, i.isAbsolute)(e) ? e : (0, i.resolve)(r, e));
            for (const n of [
                e,
                s[e]
            ]){
                if (n === undefined) continue;
                for (const e of o.flatMap((e)=>spellings((0, i.resolve)(e, n)))){
                    if (isProgram(e)) return e;
                }
            }
            return undefined;
        }
        function isProgram(e) {
            if ((0, o._)(e)?.isFile() !== true) return false;
            try {
                (0, t.accessSync)(e, t.constants.X_OK);
                return true;
            } catch  {
                return false;
            }
        }
        function spellings(e) {
            return process.platform === 'win32' ? [
                e,
                `${e}.exe`,
                `${e}.com`
            ] : [
                e
            ];
        }
    }),
    9034: (function (e, n, r) {
        r.d(n, {
            Tt: ()=>isIdToken,
            WL: ()=>withoutRunnerSecrets,
            iU: ()=>runnerEnvironment
        });
        const t = /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_URL$|ACTIONS_CACHE_)/i;
        function isIdToken(e) {
            return /^ACTIONS_ID_TOKEN_REQUEST_/i.test(e);
        }
        function runnerEnvironment(e) {
            const n = Object.entries(e).filter(([e, n])=>n !== undefined && !t.test(e));
            return Object.fromEntries(n);
        }
        function withoutRunnerSecrets(e) {
            return Object.fromEntries(Object.entries(runnerEnvironment(e)).filter(([e])=>!isIdToken(e)));
        }
    }),
    5568: (function (e, n, r) {
        r.d(n, {
            ri: ()=>O,
            DU: ()=>S,
            ek: ()=>M
        });
        /*! ./lib/bundle/protocol/matchers/compilers.js */ const t = {
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
        const o = {
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
        const s = {
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
        const u = {
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
        /*! ./lib/bundle/protocol/matchers/go.js */ const a = {
            owner: 'go-panic',
            begin: /^(?<message>(?:panic|fatal error): .*)$/,
            frame: /^\s+(?<file>\S.*\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/,
            innermost: 'first',
            gap: 1
        };
        const c = /^\s+(?<file>[\w./-]+_test\.go):(?<line>\d+): (?<message>.*)$/;
        const f = /^\s*(?:=== (RUN|NAME|CONT)\s|--- (FAIL|PASS|SKIP|BENCH): )/;
        const d = {
            owner: 'go-test',
            start: goTestMachine
        };
        function goTestMachine() {
            let e = false;
            let n = false;
            let r;
            return {
                waiting: false,
                line: (t)=>{
                    const i = f.exec(t);
                    if (i !== null) {
                        e ||= i[1] !== undefined;
                        n = i[2] === 'FAIL';
                        const t = n ? r : undefined;
                        r = undefined;
                        return t;
                    }
                    const o = c.exec(t)?.groups;
                    if (o === undefined) return undefined;
                    const s = {
                        level: 'error',
                        message: o['message'] ?? '',
                        code: null,
                        places: [
                            {
                                file: o['file'] ?? '',
                                line: Number(o['line'])
                            }
                        ],
                        elsewhere: 'by-name'
                    };
                    if (e) r = s;
                    return n && !e ? s : undefined;
                },
                end: ()=>undefined
            };
        }
        /*! ./lib/bundle/protocol/matchers/linters.js */ const l = {
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
        const m = {
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
        const g = {
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
        const p = {
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
        const _ = {
            error: 'error',
            warning: 'warning',
            note: 'notice',
            info: 'notice',
            style: 'notice'
        };
        const w = {
            owner: 'shellcheck',
            levels: _,
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
        const h = {
            owner: 'shellcheck-tty',
            levels: _,
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
        /*! ./lib/bundle/protocol/matchers/node.js */ const E = {
            owner: 'node',
            header: /^(?<file>(?:file:\/\/)?\/[^:]+|[A-Za-z]:[\\/][^:]+):(?<line>\d+)$/,
            begin: /^(?:Uncaught )?(?<message>(?:[A-Za-z_$][\w$.]*)?(?:Error|Exception)(?: \[\w+\])?(?:: .*)?)$/,
            frame: /^\s+at (?:.*? \(|async )?(?<file>(?:file:\/\/)?[^()\s][^()]*?):(?<line>\d+):(?<column>\d+)\)?(?: \{)?$/,
            innermost: 'first',
            gap: 0,
            traceless: /^\(Use `node --trace-uncaught /
        };
        /*! ./lib/bundle/protocol/matchers/python.js */ const I = {
            owner: 'python',
            begin: /^[\s|+]*(?:(?:Exception Group )?Traceback \(most recent call last\):|File "[^"]+", line \d+$)/,
            frame: /^[\s|+]*File "(?<file>[^"]+)", line (?<line>\d+)/,
            innermost: 'last',
            messageAfter: /^[|+\s]{0,40}?(?<message>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:: .*)?)$/,
            gap: 0
        };
        const b = {
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
        const N = /^E\s{1,12}(\S.*)$/;
        const C = /^(?<file>\S.*?\.py):(?<line>\d+): (?<what>(?:\w+\.)*[A-Z]\w*)(?<why>: .*)?$/;
        const v = /^(?<file>\S.*?\.py):(?<line>\d+): in \S/;
        const y = {
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
                line: (r)=>{
                    const t = N.exec(r)?.[1];
                    if (t !== undefined) {
                        if (e !== undefined) return undefined;
                        e = t;
                        return n === undefined ? undefined : finding(e, n);
                    }
                    const i = v.exec(r)?.groups;
                    if (i !== undefined) {
                        n = {
                            file: i['file'] ?? '',
                            line: Number(i['line'])
                        };
                        e = undefined;
                        return undefined;
                    }
                    const o = C.exec(r)?.groups;
                    if (o === undefined || e === undefined && o['why'] !== undefined) {
                        if (/^[_=]{3}/.test(r)) e = n = undefined;
                        return undefined;
                    }
                    const s = finding(e ?? o['what'] ?? '', {
                        file: o['file'] ?? '',
                        line: Number(o['line'])
                    });
                    const u = e === undefined || n !== undefined;
                    e = n = undefined;
                    return u ? undefined : s;
                },
                end: ()=>undefined
            };
        }
        /*! ./lib/bundle/protocol/matchers/shells.js */ const A = {
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
        const R = {
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
        var T = r(8047);
        /*! ./lib/bundle/protocol/trace-machine.js */ const x = 50;
        const $ = 20;
        function traceMatcher(e) {
            return {
                owner: e.owner,
                start: ()=>traceMachine(e)
            };
        }
        function traceMachine(e) {
            let n;
            let r = 0;
            let t = '';
            let i;
            let o = [];
            let s = false;
            let u = 0;
            const finish = ()=>{
                const r = [
                    ...e.innermost === 'first' ? o : o.toReversed(),
                    ...n === undefined ? [] : [
                        n
                    ]
                ];
                const t = s && i !== undefined && r.length > 0;
                const a = {
                    level: 'error',
                    message: i ?? '',
                    code: null,
                    places: r,
                    elsewhere: 'keep'
                };
                s = false;
                i = undefined;
                o = [];
                n = undefined;
                u = 0;
                return t ? a : undefined;
            };
            const begin = (n)=>{
                const r = e.begin.exec(n);
                if (r === null) return false;
                s = true;
                i = e.messageAfter === undefined ? r.groups?.['message'] : undefined;
                return true;
            };
            const addFrame = (n)=>{
                const r = placeOf(e.frame.exec(n));
                if (r === undefined) return false;
                u = 0;
                if (o.length < x) o.push(r);
                else if (e.innermost === 'last') o = [
                    ...o.slice(1),
                    r
                ];
                return true;
            };
            const outside = (o)=>{
                if (n !== undefined && e.traceless?.test(o) === true) {
                    s = true;
                    i = t;
                    return finish();
                }
                t = o;
                r += 1;
                const u = e.header === undefined ? undefined : placeOf(e.header.exec(o));
                if (u !== undefined) {
                    n = u;
                    r = 0;
                } else if (r > $) {
                    n = undefined;
                }
                if (begin(o)) addFrame(o);
                return undefined;
            };
            return {
                get waiting () {
                    return s || n !== undefined;
                },
                line: (n)=>{
                    if (!s) return outside(n);
                    if (addFrame(n)) return undefined;
                    u += 1;
                    const r = o.length > 0 ? e.messageAfter?.exec(n) : undefined;
                    if (r !== null && r !== undefined) {
                        i = r.groups?.['message'];
                        return finish();
                    }
                    const t = o.length === 0 || e.messageAfter !== undefined ? $ : e.gap;
                    const a = e.begin.test(n) && (o.length > 0 || e.messageAfter !== undefined);
                    if (u <= t && !a) return undefined;
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
        /*! ./lib/bundle/protocol/built-in-matchers.js */ const O = [
            traceMatcher(I),
            traceMatcher(E),
            traceMatcher(a),
            y,
            d,
            ...[
                t,
                w,
                m,
                g,
                i,
                u,
                o,
                p,
                s
            ].map(T.l),
            ...[
                b,
                h,
                l,
                A,
                R
            ].map(T.l)
        ];
        const S = /\D: ?\d|\(\d+,|[:,] line \d|^In .* line \d|rror|xception|panic|Traceback|^\s*(?:--- |=== )|^E\s|^warning|^[A-Z]{1,6}\d{2,4} |^invalid-|^[_=]{3}|\.\w{1,8}$/;
        const M = /\x1b|:(?: ?\d|:| line \d)|, line \d|\(\d+,|xception|rror|panic|Traceback|\n(?:In |[\t\v\f\r \x80-\xff]*(?:--- |=== )|E[\s\x80-\xff]|warning|[A-Z]{1,6}\d{2,4} |invalid-|[_=]{3})|\.\w{1,8}(?:\r?\n|$)/g;
    }),
    5101: (function (e, n, r) {
        r.d(n, {
            F: ()=>t
        });
        const t = {
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
    8047: (function (e, n, r) {
        r.d(n, {
            l: ()=>patternMatcher
        });
        const t = [
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
            const r = n.length - 1;
            const t = n.map(()=>undefined);
            let i = false;
            const step = (i)=>{
                for(let o = r; o >= 0; o -= 1){
                    const s = n[o];
                    const u = o > 0 ? t[o - 1] : {};
                    if (s === undefined || u === undefined) continue;
                    const a = s.regexp.exec(i);
                    if (a === null) {
                        t[o === r && o > 0 ? o - 1 : o] = undefined;
                    } else if (o < r) {
                        t[o] = {
                            ...u,
                            ...capture(s, a)
                        };
                    } else {
                        t.fill(undefined);
                        if (s.loop === true && o > 0) t[o - 1] = u;
                        return findingOf(e, {
                            ...u,
                            ...capture(s, a)
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
                    i = r > 0 && t.some((e)=>e !== undefined);
                    return n;
                },
                end: ()=>undefined
            };
        }
        function capture(e, n) {
            const r = {};
            for (const i of t){
                const t = e[i];
                const o = t === undefined ? undefined : n[t];
                if (o !== undefined && o !== '') r[i] = o;
            }
            return r;
        }
        function findingOf(e, n) {
            const r = n.severity?.toLowerCase();
            const t = r === undefined ? e.severity ?? 'error' : (e.levels ?? i)[r] ?? null;
            const o = n.message?.trim() ?? '';
            if (t === null || o === '') return undefined;
            const { file: s, fromPath: u } = n;
            const a = {
                line: number(n.line),
                column: number(n.column),
                endLine: number(n.endLine),
                endColumn: number(n.endColumn)
            };
            const c = u === undefined ? '' : u.replace(/[^/\\]*$/, '');
            const f = s === undefined ? [] : c === '' ? [
                s
            ] : [
                `${c}${s}`,
                s
            ];
            return {
                level: t,
                message: o,
                code: n.code ?? null,
                places: f.map((e)=>Object.assign({
                        file: e
                    }, a)),
                elsewhere: e.elsewhere ?? 'by-name'
            };
        }
        function number(e) {
            return e !== undefined && /^\d{1,9}$/.test(e) && Number(e) > 0 ? Number(e) : null;
        }
    }),
    8490: (function (e, n, r) {
        r.d(n, {
            J: ()=>cut
        });
        function cut(e, n) {
            return e.length <= n ? e : `${e.slice(0, n - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
        }
    })
};
