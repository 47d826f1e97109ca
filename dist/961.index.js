export const id = 961;
export const ids = [
    961
];
export const modules = {
    23961: (function (e, t, n) {
        n.d(t, {
            runEmitMode: ()=>runEmitMode
        });
        var s = n(85193);
        var i = n(95109);
        var r = n(28396);
        /*! ./lib/bundle/bridge/fidelity/cells.js */ const cells_native = (e = '')=>({
                support: 'native',
                how: e
            });
        const emulated = (e, t)=>({
                support: 'emulated',
                how: e,
                ...t === undefined ? {} : {
                    remedy: t
                }
            });
        const lost = (e, t)=>({
                support: 'lost',
                how: e,
                remedy: t
            });
        const o = "the job's script does it";
        const a = 'emit with --mode wrapper, where one job runs the orchestrator itself';
        /*! ./lib/bundle/bridge/fidelity/attempt-rows.js */ const l = lost('what a signal ended counts as an exit code, 128 and its number: SIGTERM is 143, SIGKILL 137', 'let the task end with a code below 128 of its own, or emit with --mode wrapper');
        const u = lost('it ends with exit code 127 there, as a failure, and is no error', 'name the program under `interpreters`, or emit with --mode wrapper');
        const d = "let the script end them itself: `trap 'kill $!' EXIT`";
        const c = {
            timeout: {
                title: '`timeout` of an attempt',
                cells: {
                    gitlab: emulated(`${o} (\`timeout\` of coreutils)`),
                    jenkins: cells_native('`timeout` in seconds'),
                    github: emulated(`${o} (\`timeout\` of coreutils); the job\u2019s own limit is whole minutes`),
                    'github-steps': emulated(`${o} (\`timeout\` of coreutils)`)
                }
            },
            'idle-timeout': {
                title: '`idle-timeout`',
                cells: {
                    gitlab: lost('silence does not end a job; its timeout does', a),
                    jenkins: cells_native('`timeout(activity: true)`'),
                    github: lost('silence does not end a job; its timeout does', a),
                    'github-steps': lost('silence does not end a step; its timeout does', a)
                }
            },
            'kill-after': {
                title: '`kill-after`',
                cells: {
                    gitlab: emulated(o),
                    jenkins: lost('Jenkins ends an attempt in its own way: SIGTERM, and after a while more', a),
                    github: emulated(o),
                    'github-steps': emulated(o)
                }
            },
            retry: {
                title: '`retry`',
                cells: {
                    gitlab: emulated(`${o}: all attempts run in one job`),
                    jenkins: cells_native('each attempt is a stage with a node of its own'),
                    github: emulated(`${o}: all attempts run in one job`),
                    'github-steps': emulated(o)
                }
            },
            'retry-delay': {
                title: 'delay and back-off between attempts',
                cells: {
                    gitlab: emulated(`${o}, without jitter; the runner waits meanwhile`),
                    jenkins: cells_native('`sleep` before the node is taken, without jitter'),
                    github: emulated(`${o}, without jitter; the runner waits meanwhile`),
                    'github-steps': emulated(`${o}, without jitter`)
                }
            },
            'retry-on': {
                title: '`retry.on`',
                cells: {
                    gitlab: emulated(o),
                    jenkins: emulated('in the engine'),
                    github: emulated(o),
                    'github-steps': emulated(o)
                }
            },
            'allowed-exit-codes': {
                title: '`allowed-exit-codes`',
                cells: {
                    gitlab: emulated(o),
                    jenkins: cells_native('`sh(returnStatus: true)`'),
                    github: emulated(o),
                    'github-steps': emulated(o)
                }
            },
            'continue-on-error': {
                title: '`continue-on-error`',
                cells: {
                    gitlab: cells_native('`allow_failure`'),
                    jenkins: cells_native('`catchError`, the stage is UNSTABLE'),
                    github: cells_native('`continue-on-error` of the job'),
                    'github-steps': cells_native('`continue-on-error` of the step')
                }
            },
            'left-processes': {
                title: 'processes that a task leaves in the background',
                cells: {
                    gitlab: lost('they are not ended with the task, and go on until the job ends', d),
                    jenkins: lost('they are not ended with the task, and go on until the build ends', d),
                    github: lost('they are not ended with the task, and go on until the job ends', d),
                    'github-steps': lost('they are not ended with the task, and go on while later tasks run', d)
                }
            },
            'missing-programs': {
                title: "`error` or exit codes 126 and 127 of a script whose first line names a program that is missing",
                cells: {
                    gitlab: u,
                    jenkins: u,
                    github: u,
                    'github-steps': u
                }
            },
            'signal-codes': {
                title: 'exit codes above 128 in `allowed-exit-codes`, `continue-on-error`, `retry.on`',
                cells: {
                    gitlab: l,
                    jenkins: l,
                    github: l,
                    'github-steps': l
                }
            }
        };
        /*! ./lib/bundle/bridge/fidelity/graph-rows.js */ const f = {
            workspace: {
                title: 'one workspace for all tasks',
                cells: {
                    gitlab: lost('each job starts from a fresh checkout: files that one task leaves for another are not there', a),
                    jenkins: lost('each task starts from a fresh checkout: files that one task leaves for another are not there', a),
                    github: lost('each job starts from a fresh checkout: files that one task leaves for another are not there', a),
                    'github-steps': cells_native('all steps share the job\u2019s checkout')
                }
            },
            needs: {
                title: '`needs`',
                cells: {
                    gitlab: cells_native('`needs`'),
                    jenkins: cells_native('in the engine'),
                    github: cells_native('`needs`'),
                    'github-steps': cells_native('`wait`')
                }
            },
            after: {
                title: '`after`',
                cells: {
                    gitlab: emulated('a need whose result does not count'),
                    jenkins: cells_native('in the engine'),
                    github: emulated('a need whose result the condition does not look at'),
                    'github-steps': cells_native('`wait`')
                }
            },
            gate: {
                title: 'gates',
                cells: {
                    gitlab: emulated('a job that does nothing'),
                    jenkins: cells_native('in the engine'),
                    github: emulated('a job that does nothing'),
                    'github-steps': emulated('a step that does nothing')
                }
            },
            matrix: {
                title: '`matrix`',
                cells: {
                    gitlab: cells_native('`parallel: matrix`, or its legs written out'),
                    jenkins: emulated('its legs are written out'),
                    github: cells_native('`strategy.matrix`, or its legs written out'),
                    'github-steps': emulated('its legs are written out')
                }
            },
            'condition-known': {
                title: '`if` on branch, event or environment',
                cells: {
                    gitlab: cells_native('`rules`'),
                    jenkins: emulated('`github` and `env` are what Jenkins knows of the build: branches are those of a multibranch project, and variables of agents are not seen'),
                    github: cells_native('`if`'),
                    'github-steps': cells_native('`if`')
                }
            },
            'condition-results': {
                title: '`if` on results and outputs of needs',
                cells: {
                    gitlab: emulated(`${o}: a task whose condition is false shows as passed there`),
                    jenkins: cells_native('in the engine'),
                    github: cells_native('`if`'),
                    'github-steps': cells_native('`if`')
                }
            },
            always: {
                title: '`if: always()`',
                cells: {
                    gitlab: emulated(o),
                    jenkins: cells_native('in the engine'),
                    github: cells_native('`if`'),
                    'github-steps': cells_native('`if`')
                }
            },
            failure: {
                title: '`if: failure()`',
                cells: {
                    gitlab: emulated(o),
                    jenkins: cells_native('in the engine'),
                    github: cells_native('`if` on the results of all that it needs, directly or not'),
                    'github-steps': cells_native('`if`')
                }
            }
        };
        /*! ./lib/bundle/bridge/fidelity/report-rows.js */ const h = {
            masking: {
                title: "texts that a script asks to mask (`add-mask`)",
                cells: {
                    gitlab: lost('it is a line like any other: the log shows the text that was to be masked', 'make it a masked variable of the project, or emit with --mode wrapper'),
                    jenkins: lost('it is a line like any other: the log shows the text that was to be masked', 'name it in secrets, which are credentials there, or emit with --mode wrapper'),
                    github: cells_native(),
                    'github-steps': cells_native()
                }
            },
            summary: {
                title: '`GITHUB_STEP_SUMMARY`',
                cells: {
                    gitlab: lost('there is no page for it: what a task writes is dropped', a),
                    jenkins: lost('there is no page for it: what a task writes is dropped', a),
                    github: cells_native(),
                    'github-steps': cells_native()
                }
            },
            annotations: {
                title: '`problem-matchers` and annotations',
                cells: {
                    gitlab: lost('errors in the output are not shown at their lines', a),
                    jenkins: lost('errors in the output are not shown at their lines', 'use the Warnings plugin, or --mode wrapper'),
                    github: cells_native('workflow commands; problem matchers are added at the start of each job'),
                    'github-steps': cells_native('workflow commands; problem matchers are added at the start of the job')
                }
            },
            reports: {
                title: 'the run\u2019s reports (`report.md`, `junit.xml`, \u2026)',
                cells: {
                    gitlab: emulated('GitLab shows each task as a job; a report over all is not made', a),
                    jenkins: emulated('Jenkins shows each task as a stage; a report over all is not made', a),
                    github: cells_native('GitHub shows each task as a job'),
                    'github-steps': cells_native('GitHub shows each task as a step')
                }
            }
        };
        /*! ./lib/bundle/bridge/fidelity/run-rows.js */ const p = {
            resources: {
                title: '`resources`',
                cells: {
                    gitlab: lost('jobs that share a resource may run at once', 'give the resource the capacity 1: it becomes a resource_group'),
                    jenkins: cells_native('in the engine, for the run'),
                    github: lost('jobs that share a resource may run at once', 'give the resource the capacity 1: it becomes a concurrency group'),
                    'github-steps': lost('steps that share a resource may run at once', a)
                }
            },
            priority: {
                title: '`priority`',
                cells: {
                    gitlab: lost('the order among jobs that are ready is GitLab\u2019s', a),
                    jenkins: cells_native('in the engine'),
                    github: lost('the order among jobs that are ready is GitHub\u2019s', a),
                    'github-steps': lost('steps start in the order of the file', a)
                }
            },
            'max-parallel': {
                title: '`max-parallel`',
                cells: {
                    gitlab: lost('as many jobs run at once as there are runners', 'limit the runners, or emit with --mode wrapper'),
                    jenkins: cells_native('in the engine'),
                    github: lost('as many jobs run at once as there are runners', a),
                    'github-steps': lost('at most ten steps run at once, as GitHub has it', a)
                }
            },
            'fail-fast': {
                title: '`fail-fast`',
                cells: {
                    gitlab: cells_native('`workflow:auto_cancel:on_job_failure: all`'),
                    jenkins: cells_native('in the engine'),
                    github: lost('what runs goes on when a task fails', a),
                    'github-steps': lost('what runs goes on when a task fails', a)
                }
            },
            'run-timeout': {
                title: '`timeout` of the run',
                cells: {
                    gitlab: lost('there is no limit for a pipeline; each job has its own', a),
                    jenkins: cells_native('`timeout` around the tasks; what runs always runs after it'),
                    github: lost('there is no limit for a workflow run; each job has its own', a),
                    'github-steps': emulated('the job\u2019s `timeout-minutes`, whole minutes')
                }
            },
            schedule: {
                title: '`schedule` of the file',
                cells: {
                    gitlab: emulated('schedules live in the project\u2019s settings: a note says which to add', 'add the schedule under Build > Pipeline schedules'),
                    jenkins: cells_native('`triggers { cron }`'),
                    github: cells_native('`on.schedule`'),
                    'github-steps': cells_native('`on.schedule`')
                }
            },
            'task-schedule': {
                title: '`schedule` of a task',
                cells: {
                    gitlab: emulated('a rule on a variable of the pipeline schedule', 'set that variable in the schedule'),
                    jenkins: emulated('in the engine'),
                    github: cells_native('`if` on `github.event.schedule`'),
                    'github-steps': cells_native('`if` on `github.event.schedule`')
                }
            },
            'memory-limit': {
                title: '`memory-limit`',
                cells: {
                    gitlab: emulated('`ulimit -v`'),
                    jenkins: emulated('`ulimit -v`'),
                    github: emulated('`ulimit -v`'),
                    'github-steps': emulated('`ulimit -v`')
                }
            },
            'id-token': {
                title: '`id-token`',
                cells: {
                    gitlab: lost('GitHub\u2019s OIDC token is not there; GitLab has `id_tokens` of its own', 'emit with -o into another file, include that in a .gitlab-ci.yml of your own, and give the job id_tokens there'),
                    jenkins: lost('GitHub\u2019s OIDC token is not there', 'keep the task on GitHub'),
                    github: cells_native('`permissions: id-token: write` for that job'),
                    'github-steps': cells_native('`permissions: id-token: write` for the job')
                }
            }
        };
        /*! ./lib/bundle/bridge/fidelity/value-rows.js */ const m = {
            outputs: {
                title: 'outputs (`GITHUB_OUTPUT`)',
                cells: {
                    gitlab: emulated('a dotenv report, values of several lines in base64; GitLab takes less than 5 KB from a job'),
                    jenkins: cells_native('in the engine'),
                    github: cells_native('job outputs'),
                    'github-steps': cells_native('step outputs')
                }
            },
            'environment-files': {
                title: '`GITHUB_ENV` and `GITHUB_PATH` for those who need the task',
                cells: {
                    gitlab: emulated('a dotenv report'),
                    jenkins: emulated('in the engine'),
                    github: emulated('a job output'),
                    'github-steps': emulated('they reach every later step')
                }
            },
            env: {
                title: '`env`, `args`, `working-directory`',
                cells: {
                    gitlab: cells_native(),
                    jenkins: cells_native(),
                    github: cells_native(),
                    'github-steps': cells_native()
                }
            },
            'run-directory': {
                title: '`ORCHESTRATOR_RUN_ID`, `ORCHESTRATOR_RUN_DIR`',
                cells: {
                    gitlab: lost('they are the pipeline\u2019s id and the checkout: no files of a run are there', a),
                    jenkins: lost('they are the build\u2019s tag and a folder of the task\u2019s own: no files of a run are there', a),
                    github: lost('they are the workflow run\u2019s id and the checkout: no files of a run are there', a),
                    'github-steps': lost('they are the workflow run\u2019s id and the checkout: no files of a run are there', a)
                }
            },
            run: {
                title: "inline scripts and shells",
                cells: {
                    gitlab: cells_native(),
                    jenkins: cells_native(),
                    github: cells_native(),
                    'github-steps': cells_native()
                }
            },
            name: {
                title: "`name`, `description`",
                cells: {
                    gitlab: emulated('a comment above the job, which is called by its id'),
                    jenkins: emulated('a comment above the task, whose stages are called by its id'),
                    github: cells_native("`name` of the job; the description is a comment"),
                    'github-steps': cells_native("`name` of the step; the description is a comment")
                }
            },
            secrets: {
                title: '`secrets`',
                cells: {
                    gitlab: cells_native('masked CI/CD variables of the same names, to be set in the project\u2019s settings'),
                    jenkins: emulated('credentials of the same ids, of the kind "Secret text"', 'add them to Jenkins'),
                    github: cells_native('`${{ secrets.NAME }}` in `env`'),
                    'github-steps': cells_native('`${{ secrets.NAME }}` in `env`')
                }
            }
        };
        /*! ./lib/bundle/bridge/fidelity-table.js */ const g = {
            ...f,
            ...c,
            ...m,
            ...p,
            ...h
        };
        /*! ./lib/bundle/bridge/report-text.js */ const w = 5;
        function reportText({ target: e, mode: t, lines: n }) {
            if (n.length === 0) return `${e}, ${t}: nothing is emulated, nothing is lost\n`;
            const s = n.filter(({ support: e })=>e === 'lost');
            const r = n.filter(({ support: e })=>e !== 'lost');
            const o = `${e}, ${t}: ${(0, i.U)(s.length, 'feature')} lost, ${(0, i.U)(r.length, 'feature')} emulated`;
            return [
                o,
                ...[
                    ...s,
                    ...r
                ].map(lineText),
                ''
            ].join('\n');
        }
        function lineText({ feature: e, support: t, tasks: n, origin: s, consequence: i, remedy: o }) {
            const a = s?.file === undefined ? '' : `${s.file}${s.line === undefined ? '' : `:${s.line}:${s.column ?? 1}`}: `;
            const l = n.slice(0, w).map((e)=>JSON.stringify(e));
            const u = n.length > w ? [
                `and ${n.length - w} more`
            ] : [];
            const d = n.length === 0 ? '' : ` (${[
                ...l,
                ...u
            ].join(', ')})`;
            const c = titleOf(e).replaceAll('`', '');
            return (0, r.TN)(`  ${t.padEnd(8)} ${a}${c}${d}: ${i}${o === undefined ? '' : `; ${o}`}`);
        }
        function titleOf(e) {
            return Object.hasOwn(g, e) ? g[e].title : e;
        }
        function fidelityMarkdown() {
            const e = {
                native: 'yes',
                emulated: 'emulated',
                lost: '**lost**'
            };
            const cellOf = ({ support: t, how: n })=>`${e[t]}${n === '' ? '' : `: ${n}`}`.replaceAll('|', String.raw`\|`);
            const t = Object.values(fidelityTable).map(({ title: e, cells: t })=>[
                    e,
                    cellOf(t.gitlab),
                    cellOf(t.jenkins),
                    cellOf(t.github),
                    cellOf(t['github-steps'])
                ]);
            return table([
                'feature',
                'GitLab',
                'Jenkins',
                'GitHub',
                'GitHub, steps of one job'
            ], t);
        }
        var k = n(44359);
        var b = n(7301);
        var $ = n(15107);
        /*! ./lib/bundle/model/problems/bridge.js */ function incompletePlan(e) {
            const t = e.slice(0, 5).map((e)=>JSON.stringify(e));
            return (0, $.CC)('error', 'incomplete-plan', `the plan leaves out ${t.join(', ')}${e.length > 5 ? ' \u2026' : ''}, which tasks in it need`, undefined, {
                help: 'a pipeline is emitted from a whole plan: leave out --exclude'
            });
        }
        function nothingToEmit() {
            return (0, $.CC)('error', 'nothing-to-emit', 'the plan has no task, and no engine takes a pipeline without a job');
        }
        function textTooLong(e, t, n) {
            return (0, $.CC)('error', 'text-too-long', `${e} has ${t} bytes; Linux hands a process at most 131071 in one`, n, {
                help: 'put it in a file of the repository'
            });
        }
        function lostFeature(e, t, n, s) {
            const r = t.length === 0 ? '' : ` (${t.length === 1 ? JSON.stringify(t[0]) : (0, i.U)(t.length, 'task')})`;
            return (0, $.CC)('error', 'lost-feature', `${e}${r} would be lost, and --strict allows no loss: ${n}`, s);
        }
        function stepsWouldWait(e, t, n) {
            const [s, i] = [
                JSON.stringify(e.id),
                JSON.stringify(t.id)
            ];
            const [r, o] = [
                JSON.stringify(e.waitsFor),
                JSON.stringify(t.waitsFor)
            ];
            return (0, $.CC)('error', 'steps-would-wait', `the plan does not fit the steps of one job: ${s} waits for ${r} and not for ${o}, ${i} for ${o} and not for ${r}; a wait holds up every step below it, so one of them would wait for what it does not need`, n, {
                help: 'emit github, where each task is a job with its own needs, or emit with --mode wrapper'
            });
        }
        const _ = {
            'command-line': 'name another file with -o',
            action: 'name another file with the input emit-path',
            library: 'name another file with the option path'
        };
        function foreignFile(e, t) {
            const n = t === 'command-line' ? 'overwrite it with --force' : 'delete it';
            return (0, $.CC)('error', 'foreign-file', `${e} is there already, and was not made by script-orchestrator from this folder`, undefined, {
                help: `look at what it holds, then ${n}, or ${_[t]}`
            });
        }
        function leftoverWorkflow(e, t) {
            return (0, $.CC)('warning', 'leftover-workflow', `${e} was made from the same configuration under another name, and GitHub runs it beside ${t}`, undefined, {
                help: `delete it: git rm ${(0, b.Z)(e)}`
            });
        }
        function unreadableEmitted(e, t, n) {
            if (t === 'ENAMETOOLONG') {
                return (0, $.CC)('error', 'unreadable-emitted', `${e} is too long for the name of a file`, undefined, {
                    help: `each part of a path has at most 255 bytes: ${_[n]}`
                });
            }
            return (0, $.CC)('error', 'unreadable-emitted', `${e} is no file that can be read`, undefined, {
                help: `a link, a folder or a device is neither compared nor replaced: ${_[n]}`
            });
        }
        function unwritableEmitted(e, t) {
            const n = typeof t === 'object' && t !== null && 'message' in t ? String(t.message) : String(t);
            return (0, $.CC)('error', 'unwritable-emitted', `${e} could not be written: ${n}`);
        }
        function staleFile(e, t, n) {
            return (0, $.CC)('error', 'stale-file', `${e} is not what would be emitted from the plan as it is now`, n, {
                help: `renew it with \`${t}\` and commit it`
            });
        }
        var y = n(73024);
        var v = n(76760);
        var S = n(37291);
        /*! ./lib/bundle/bridge/check.js */ function staleness(e, t) {
            const n = t === undefined ? undefined : withPlainEnds(t);
            if (n === e.text) return undefined;
            const s = n === undefined ? '/dev/null' : e.path;
            return (0, S.ss)(s, e.path, n ?? '', e.text, undefined, undefined, {
                context: 3
            }).replace(/^=+\n/, '');
        }
        function withPlainEnds(e) {
            return e.replaceAll('\r\n', '\n');
        }
        /*! ./lib/bundle/bridge/check-texts.js */ const O = 131_071;
        function checkTexts({ jobs: e }, t) {
            const n = [];
            for (const { task: s } of e){
                const check = (e, i, r, o)=>{
                    if (i.length * 3 <= o) return;
                    const a = Buffer.byteLength(i);
                    if (a > o) n.push(textTooLong(`${e} of ${JSON.stringify(s.id)}`, a, t(s.origins[r] ?? s.origin)));
                };
                for (const [e, t] of Object.entries(s.env)){
                    check(`env.${e}`, t, `env.${e}`, O - e.length - 1);
                }
                if (s.command.kind === "script") {
                    for (const [e, t] of s.command.args.entries())check(`args[${e}]`, t, 'args', O);
                }
                if (s.command.kind === 'run') check('run', s.command.run, 'command', Infinity);
                check('working-directory', s.working_directory, 'working_directory', O);
            }
            return n;
        }
        var x = n(64978);
        var T = n(91706);
        /*! ./lib/bundle/bridge/from-root.js */ function fromRoot(e, t) {
            if (t === '.') return e;
            const n = e.problem_matchers.map((e)=>`${t}/${e}`);
            return {
                ...e,
                problem_matchers: n,
                tasks: e.tasks.map((e)=>moved(e, t))
            };
        }
        function moved(e, t) {
            const { command: n, working_directory: s } = e;
            if (n.kind === 'gate') return e;
            const i = t.replaceAll('${{', "${{ '${{' }}");
            return {
                ...e,
                working_directory: s === '.' ? i : `${i}/${s}`,
                command: n.kind === "script" ? {
                    ...n,
                    script: `${t}/${n.script}`
                } : n
            };
        }
        function folderToEnter(e) {
            return e.startsWith('-') ? `./${e}` : e;
        }
        /*! ./lib/bundle/bridge/quote/comment.js */ function commentText(e) {
            const t = e.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\$(?=\{\{|\[\[)/g, '$ ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').replace(/\\(?=u)/g, '\\ ').trim();
            return t.length <= 200 ? t : `${t.slice(0, 199)}\u2026`;
        }
        /*! ./lib/bundle/bridge/header.js */ const j = "script-orchestrator";
        const C = `${j}@${x.f}`;
        function headerLines(e, t) {
            const n = beginOfHeader(e, t.folder);
            return [
                commentText(`${n}${renewingCommand(e, t)}`),
                `Plan sha256:${(0, T.G)(e)}`
            ];
        }
        function beginOfHeader({ config_file: e }, t) {
            const n = t === '.' ? '' : `${t}/`;
            const s = e === undefined ? `the scripts of ${n === '' ? 'this repository' : t}` : n + e;
            return `Made by ${j} from ${s}; do not edit. Renew it with: `;
        }
        function startIn(e) {
            return e === '.' ? '' : `cd ${(0, b.Z)(folderToEnter(e))} && `;
        }
        function isMadeFor(e, t, n) {
            const [s = ''] = e.split('\n', 1);
            const i = `# ${commentText(`${beginOfHeader(t, n)}${startIn(n)}npx ${j} emit github`)}`;
            return s.replace(/^\uFEFF/, '').startsWith(i) && !s.includes(' -o ');
        }
        function isOurs(e, t) {
            const [n = ''] = e.split('\n', 1);
            const [, s = ''] = n.split('; do not edit. Renew it with: ', 2);
            const i = commentText(`${startIn(t)}npx ${j} `);
            return /^\uFEFF?(?:#|\/\/) Made by script-orchestrator from /.test(n) && (s === '' || s.startsWith(i));
        }
        function fullOptions(e, t, n) {
            const { target: s, mode: i = 'native', layout: r = 'dataflow', path: o = defaultPath(s, e, n) } = t;
            return {
                target: s,
                mode: i,
                layout: r,
                path: o,
                folder: n
            };
        }
        function renewingCommand(e, { target: t, mode: n, layout: s, path: i, folder: r }) {
            return [
                `${startIn(r)}npx ${j} emit ${t}`,
                ...e.config_file === undefined || isFoundByItself(e.config_file) ? [] : [
                    '--config',
                    e.config_file
                ],
                ...n === 'native' ? [] : [
                    '--mode',
                    n
                ],
                ...s === 'dataflow' ? [] : [
                    '--layout',
                    s
                ],
                ...i === defaultPath(t, e, r) ? [] : [
                    '-o',
                    i
                ]
            ].map((e, t)=>t === 0 ? e : (0, b.Z)(e)).join(' ');
        }
        function isFoundByItself(e) {
            return /^(?:\.github\/)?orchestrator\.(?:ya?ml|json)$/.test(e);
        }
        function defaultPath(e, t, n) {
            const s = n === '.' ? '' : '../'.repeat(n.split('/').length);
            if (e === 'gitlab') return `${s}.gitlab-ci.yml`;
            if (e === 'jenkins') return `${s}Jenkinsfile`;
            const i = t.name.replace(/\.(?:ya?ml|json)$/, '');
            const r = (n === '.' ? i : `${n}-${i}`).toLowerCase().replace(/[^a-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, 100);
            return `${s}.github/workflows/${r === '' ? 'orchestrator' : r}.yml`;
        }
        var M = n(4849);
        /*! ./lib/bundle/bridge/signal-codes.js */ const E = {
            ...M.bL,
            SIGIOT: 6,
            SIGBUS: 7,
            SIGUSR1: 10,
            SIGUSR2: 12,
            SIGSTKFLT: 16,
            SIGCHLD: 17,
            SIGCONT: 18,
            SIGSTOP: 19,
            SIGTSTP: 20,
            SIGTTIN: 21,
            SIGTTOU: 22,
            SIGURG: 23,
            SIGXCPU: 24,
            SIGXFSZ: 25,
            SIGVTALRM: 26,
            SIGPROF: 27,
            SIGWINCH: 28,
            SIGIO: 29,
            SIGPOLL: 29,
            SIGPWR: 30,
            SIGSYS: 31
        };
        function retryRules({ retry: e }) {
            return e.on.flatMap((e)=>{
                if (typeof e === 'string') return [
                    e
                ];
                if ('exit_code' in e) return [
                    e.exit_code
                ];
                if (!('signal' in e)) return [];
                const t = E[e.signal];
                return t === undefined ? [] : [
                    128 + t
                ];
            });
        }
        function signalCodeKeys({ allowed_exit_codes: e, continue_on_error: t, retry: n }) {
            const s = {
                allowed_exit_codes: e,
                continue_on_error: typeof t === 'object' ? t.exit_codes : [],
                retry: n.max_attempts === 1 ? [] : n.on.flatMap((e)=>exitCodeOf(e) ?? [])
            };
            return Object.entries(s).flatMap(([e, t])=>t.some((e)=>e > 128) ? [
                    e
                ] : []);
        }
        function exitCodeOf(e) {
            return typeof e === 'object' && 'exit_code' in e ? e.exit_code : undefined;
        }
        /*! ./lib/bundle/bridge/shell/left-processes.js */ function leavesProcesses({ command: e }) {
            if (e.kind !== 'run' || !/^(?:ba|z|k|da)?sh\b/.test(e.shell)) return false;
            const t = e.run.replaceAll(/\\.|'[^']*'|"(?:\\.|[^"\\])*"|(?<=^|\s)#[^\n]*/gms, '_');
            return /(?<![&|<>])&(?=[\s;)]|$)/.test(t) && !/\b(?:wait|kill|pkill|fg)\b/.test(e.run);
        }
        /*! ./lib/bundle/bridge/shell/environment-writer.js */ function isEnvironmentWriter({ command: e }) {
            return e.kind === 'run' && /GITHUB_(?:ENV|PATH)\b/.test(e.run);
        }
        /*! ./lib/bundle/bridge/features.js */ const N = {
            needs: 'needs',
            annotations: 'command',
            workspace: 'needs',
            after: 'after',
            matrix: 'matrix',
            'condition-known': 'if',
            'condition-results': 'if',
            always: 'if',
            failure: 'if',
            timeout: 'timeout',
            'idle-timeout': 'idle_timeout',
            'kill-after': 'kill_after',
            retry: 'retry',
            'retry-delay': 'retry',
            'retry-on': 'retry',
            'allowed-exit-codes': 'allowed_exit_codes',
            'continue-on-error': 'continue_on_error',
            env: 'env',
            run: 'command',
            name: 'name',
            'environment-files': 'command',
            'run-directory': 'command',
            'left-processes': 'command',
            'missing-programs': 'command',
            masking: 'command',
            summary: 'command',
            resources: 'resources',
            priority: 'priority',
            'memory-limit': 'memory_limit',
            'id-token': 'id_token',
            'task-schedule': 'schedule'
        };
        const I = {
            'max-parallel': 'max_parallel',
            'fail-fast': 'fail_fast',
            'run-timeout': 'timeout',
            secrets: 'secrets',
            schedule: 'schedule',
            annotations: 'problem_matchers'
        };
        function featureUses(e) {
            const { plan: t, jobs: n } = e;
            const s = new Map();
            const whole = (e, t)=>{
                if (t) s.set(e, []);
            };
            whole('max-parallel', t.max_parallel !== 'auto');
            whole('fail-fast', t.fail_fast);
            whole('run-timeout', t.timeout !== undefined);
            whole('secrets', t.secrets.length > 0);
            whole('schedule', t.schedule.length > 0);
            whole('annotations', t.problem_matchers.length > 0);
            whole('reports', true);
            for (const e of n){
                for (const t of featuresOf(e)){
                    const n = s.get(t);
                    if (n === undefined) s.set(t, [
                        e
                    ]);
                    else if (n.length > 0) n.push(e);
                }
            }
            return new Map(Array.from(s, ([t, n])=>[
                    t,
                    {
                        jobs: n,
                        origin: originOf(t, n, e)
                    }
                ]));
        }
        function originOf(e, [t], { plan: n }) {
            if (t === undefined) {
                const t = n.config_file === undefined ? undefined : {
                    source: 'file',
                    file: n.config_file
                };
                return n.origins[I[e] ?? ''] ?? t;
            }
            const s = e === 'signal-codes' ? signalCodeKeys(t.task)[0] : N[e];
            return (s === undefined ? undefined : t.task.origins[s]) ?? t.task.origin;
        }
        function featuresOf(e) {
            const { task: t, condition: n } = e;
            const wrote = (e)=>t.origins[e] !== undefined;
            const s = t.command.kind === 'gate';
            const i = t.retry.max_attempts > 1 && !s;
            const r = t.command.kind === 'run' ? t.command.run : '';
            const o = {
                workspace: t.needs.length > 0 && !s,
                needs: t.needs.length > 0,
                after: e.after.length > 0,
                gate: s,
                matrix: t.matrix !== undefined,
                'condition-known': n.tree !== undefined && !n.dynamic,
                'condition-results': n.dynamic,
                always: n.kind === 'always' || n.kind === 'completed',
                failure: n.kind === 'failure',
                timeout: wrote('timeout') && !s,
                'idle-timeout': t.idle_timeout !== undefined && !s,
                'kill-after': wrote('kill_after') && !s,
                retry: i,
                'retry-delay': i,
                'retry-on': i && t.retry.on.some((e)=>e !== 'failed' && e !== 'timeout'),
                'allowed-exit-codes': t.allowed_exit_codes.some((e)=>e !== 0),
                'continue-on-error': t.continue_on_error !== false,
                'signal-codes': signalCodeKeys(t).length > 0,
                'left-processes': leavesProcesses(t),
                'missing-programs': asksForMissingPrograms(t),
                outputs: e.publishes.length > 0,
                'environment-files': e.neededBy.length > 0 && isEnvironmentWriter(t),
                env: Object.keys(t.env).length > 0,
                run: t.command.kind === 'run',
                name: wrote('name') || wrote("description"),
                'run-directory': /ORCHESTRATOR_RUN_(?:ID|DIR)/.test(r),
                masking: /::add-mask::/i.test(r),
                summary: /GITHUB_STEP_SUMMARY\b/.test(r),
                annotations: /::(?:error|warning|notice)\b/i.test(r),
                resources: Object.keys(t.resources).length > 0,
                priority: t.priority !== 0,
                'memory-limit': t.memory_limit !== undefined,
                'id-token': t.id_token,
                'task-schedule': t.schedule !== undefined
            };
            return Object.keys(o).filter((e)=>o[e] === true);
        }
        function asksForMissingPrograms({ command: e, retry: t, allowed_exit_codes: n, continue_on_error: s }) {
            if (e.kind !== "script" || e.interpreter.length > 0) return false;
            const i = typeof s === 'object' ? s.exit_codes : [];
            const r = t.max_attempts > 1 && t.on.includes('error');
            return r || [
                ...n,
                ...i
            ].some((e)=>e === 126 || e === 127);
        }
        /*! ./lib/bundle/bridge/notes.js */ let Notes = class Notes {
            #notes = [];
            add(e) {
                this.#notes.push(e);
            }
            get all() {
                return this.#notes;
            }
        };
        const L = {
            gitlab: [
                'schedule',
                'id-token'
            ],
            jenkins: [
                'secrets',
                'id-token'
            ],
            github: [],
            'github-steps': []
        };
        function fidelityReport(e, t, n, s) {
            const i = featureUses(e);
            const r = [];
            for (const o of Object.keys(g)){
                const a = g[o].cells[t];
                const l = joined(s.all.filter((e)=>e.feature === o));
                for (const t of l){
                    if (t.support !== 'native') r.push(line(t.support, t, a, e));
                }
                const u = n === 'native' || L[t].includes(o);
                if (!u || a.support === 'native') continue;
                const d = i.get(o);
                if (d === undefined) continue;
                const c = new Set(l.flatMap(({ jobs: e })=>e));
                const f = d.jobs.filter((e)=>!c.has(e));
                const h = d.jobs.length === 0 ? l.some((e)=>e.jobs.length === 0) : f.length === 0;
                if (!h) r.push(line(a.support, {
                    feature: o,
                    jobs: f,
                    support: a.support
                }, a, e));
            }
            return {
                target: t,
                mode: n,
                lines: r
            };
        }
        function joined(e) {
            const t = new Map();
            for (const n of e){
                const e = JSON.stringify([
                    n.support,
                    n.consequence,
                    n.remedy
                ]);
                const s = t.get(e);
                if (s === undefined) t.set(e, {
                    note: n,
                    jobs: new Set(n.jobs)
                });
                else for (const e of n.jobs)s.jobs.add(e);
            }
            return Array.from(t.values(), ({ note: e, jobs: t })=>({
                    ...e,
                    jobs: [
                        ...t
                    ].sort((e, t)=>e.index - t.index)
                }));
        }
        function line(e, t, n, s) {
            const i = t.remedy ?? (t.consequence === undefined ? n.remedy : undefined);
            return {
                feature: t.feature,
                support: e,
                tasks: t.jobs.map(({ task: e })=>e.id),
                origin: originOf(t.feature, t.jobs, s),
                consequence: t.consequence ?? n.how,
                ...i === undefined ? {} : {
                    remedy: i
                }
            };
        }
        /*! ./lib/bundle/model/problems/bridge-github.js */ const R = 'emit with --mode wrapper: there one job runs the orchestrator itself';
        function githubCantSay(e, t, n, s) {
            return (0, $.CC)('error', 'github-cant-say', `${JSON.stringify(e)} can't be a ${t} of GitHub: ${n}`, s, {
                help: R
            });
        }
        function tooLargeForGithub(e, t) {
            return (0, $.CC)('error', 'too-large-for-github', `the workflow would have ${e} bytes; GitHub takes ${t} for a file`, undefined, {
                help: R
            });
        }
        /*! ./lib/bundle/bridge/own-variables.js */ const isOwnVariable = (e)=>/^ORCHESTRATOR_(?:TASK_ID|ATTEMPT|RUN_ID|RUN_DIR)$/.test(e);
        function readsOwnVariables(e) {
            const { command: t, env: n } = e;
            if (runsFile(e) || Object.keys(n).some(isOwnVariable)) return true;
            return t.kind === 'run' && t.run.includes('ORCHESTRATOR_');
        }
        function runsFile({ command: e }) {
            return e.kind === "script" || e.kind === 'run' && commandsOf(e.run).some(isFile);
        }
        function mayRunFiles({ command: e }) {
            if (e.kind !== 'run') return e.kind === "script";
            return !/^(?:ba)?sh(?: |$)/.test(e.shell) || commandsOf(e.run).some(([e])=>!H.has(e));
        }
        function isFile([e, t]) {
            if (e.includes('/') || /^(?:\.|source|eval|xargs)$|^["$]/.test(e)) return true;
            return /^(?:(?:ba|z)?sh|node|deno|bun|python[\d.]*|ruby|perl|php)$/.test(e) && /^(?:-\w+ +)*["']?[\w./$]/.test(t);
        }
        function commandsOf(e) {
            return e.replaceAll(/(?<=^|\s)#.*/gm, '').split(P).map((e)=>e.trim().replace(A, '')).map((e)=>[
                    /^[^\s<>]*/.exec(e)?.[0] ?? '',
                    e.replace(/^[^\s<>]*\s*/, '')
                ]);
        }
        const A = /^(?:\w+=(?:"[^"]*"|'[^']*'|\S*)(?:\s+|$)|(?:env|command|exec|time|nice|nohup|sudo)\s+(?:-\S+\s+)*)+/;
        const P = /\$\(|[\n;&|(){}`]|(?<![\w-])(?:if|then|elif|else|while|until|do|!)(?![\w-])/;
        const H = new Set(`fi done for in case esac [ [[ ]] : true false echo printf test exit return export unset local readonly declare read set
  shift cd pwd umask ulimit wait trap kill sleep cat cp mv rm mkdir rmdir touch ls ln grep sed head tail sort uniq wc cut tr tee
  date diff cmp basename dirname mktemp chmod stat du df seq id whoami uname hostname base64 md5sum sha256sum tar gzip gunzip
  zip unzip curl wget jq git env`.split(/\s+/).concat(''));
        /*! ./lib/bundle/bridge/files-of-scripts.js */ function unseenWriters(e) {
            return {
                feature: 'environment-files',
                jobs: e.filter(({ task: e, neededBy: t })=>t.length > 0 && runsFile(e) && !isEnvironmentWriter(e)),
                support: 'lost',
                consequence: 'what the file that it starts writes to GITHUB_ENV or GITHUB_PATH, if anything, does not reach those that need it',
                remedy: 'where it does so, start it from a `run` that names them, if only in a comment: `./setup.sh # sets GITHUB_ENV`'
            };
        }
        /*! ./lib/bundle/bridge/exclusive-resources.js */ function exclusiveUses({ plan: e, jobs: t }) {
            const n = new Set();
            return Object.entries(e.resources).flatMap(([e, s])=>{
                const i = t.filter(({ task: t })=>Object.hasOwn(t.resources, e));
                if (i.length === 0) return [];
                const r = i.map(({ task: t })=>t.resources[e] ?? 0).sort((e, t)=>e - t);
                const [o = 0, a = 0] = r;
                if (i.length < 2 || r.reduce((e, t)=>e + t, 0) <= s) {
                    return [
                        {
                            pool: e,
                            users: i,
                            kind: 'roomy'
                        }
                    ];
                }
                if (o + a <= s) return [
                    {
                        pool: e,
                        users: i,
                        kind: 'counted'
                    }
                ];
                if (i.some((e)=>n.has(e))) return [
                    {
                        pool: e,
                        users: i,
                        kind: 'second'
                    }
                ];
                for (const e of i)n.add(e);
                return [
                    {
                        pool: e,
                        users: i,
                        kind: 'exclusive'
                    }
                ];
            });
        }
        /*! ./lib/bundle/bridge/github/limits.js */ const U = {
            id: 99,
            legs: 256,
            file: 500_000,
            expression: 21_000,
            queue: 100,
            background: 10,
            jobMinutes: 360
        };
        /*! ./lib/bundle/bridge/github/concurrency.js */ function concurrencyGroups(e) {
            const t = new Map();
            const n = [];
            for (const { pool: s, users: i, kind: r } of exclusiveUses(e)){
                const e = 'resources';
                if (r === 'exclusive' && i.length <= U.queue) {
                    const r = i.length > 2 ? 'max' : undefined;
                    for (const e of i)t.set(e, {
                        group: `${groupName(s)}-\${{ github.run_id }}`,
                        queue: r
                    });
                    const o = 'GitHub knows it since May 2026: an older GitHub Enterprise Server, act and actionlint 1.7.7 refuse it';
                    n.push(r === undefined ? {
                        feature: e,
                        jobs: i,
                        support: 'native'
                    } : {
                        feature: e,
                        jobs: i,
                        support: 'emulated',
                        consequence: `a concurrency group with \`queue: max\`, for more than one job may wait; ${o}`,
                        remedy: 'where one of these reads the file, order the tasks with `after` in place of the resource, or emit with --mode wrapper'
                    });
                } else if (r === 'roomy' || r === 'counted') {
                    n.push({
                        feature: e,
                        jobs: i,
                        support: r === 'roomy' ? 'native' : 'lost'
                    });
                } else {
                    const t = r === 'second' ? 'a job has one concurrency group' : `one concurrency group holds ${U.queue} jobs`;
                    n.push({
                        feature: e,
                        jobs: i,
                        support: 'lost',
                        consequence: `${t}: jobs that take ${JSON.stringify(s)} may run at once`,
                        remedy: 'let each task take one resource, or emit with --mode wrapper'
                    });
                }
            }
            return {
                groupOf: (e)=>t.get(e),
                notes: n
            };
        }
        function groupName(e) {
            return e.replace(/[^\w./-]+/g, '-');
        }
        var G = n(44662);
        var F = n(12049);
        var W = n(40616);
        var D = n(41208);
        var B = n(6024);
        /*! ./lib/bundle/expressions/tree.js */ function treeOf(e, { matrix: t, needs: n }) {
            const { tree: s } = (0, W.Jn)(e, 0);
            if (s === undefined) return {
                kind: 'other',
                what: e.trim()
            };
            return convert(s, t === undefined ? {} : {
                matrix: t
            }, n);
        }
        function templateParts(e, t) {
            const n = [];
            const push = (e)=>{
                const t = n.at(-1);
                if (t?.kind === 'text') n[n.length - 1] = {
                    kind: 'text',
                    text: t.text + e
                };
                else n.push({
                    kind: 'text',
                    text: e
                });
            };
            for (const s of (0, D.OD)(e)){
                if (s.kind === 'literal') push(s.text);
                if (s.kind !== 'expression') continue;
                const e = treeOf(s.source, t);
                if (e.kind === 'literal') push(coerced(e.value));
                else n.push({
                    kind: 'value',
                    tree: e
                });
            }
            return n.length === 0 ? [
                {
                    kind: 'text',
                    text: ''
                }
            ] : n;
        }
        function partsOfTree(e) {
            return [
                e,
                ...childrenOf(e).flatMap(partsOfTree)
            ];
        }
        function childrenOf(e) {
            if (e.kind === 'not') return [
                e.of
            ];
            if (e.kind === 'and' || e.kind === 'or') return e.of;
            if (e.kind === 'compare') return [
                e.left,
                e.right
            ];
            if (e.kind === 'index') return [
                e.of,
                e.index
            ];
            return e.kind === 'call' ? e.args : [];
        }
        function asksForStatus(e) {
            return partsOfTree(e).some((e)=>e.kind === 'call' && W.cp.includes(e.name));
        }
        function convert(e, t, n) {
            const of = (e)=>convert(e, t, n);
            if (isKnown(e, t)) {
                const n = evaluated(e, t);
                if (n !== undefined) return n;
            }
            if (e instanceof F.aU) return of(e.group);
            if (e instanceof F._c) return {
                kind: 'not',
                of: of(e.expr)
            };
            if (e instanceof F.oD) return {
                kind: e.operator.lexeme === '&&' ? 'and' : 'or',
                of: e.args.map(of)
            };
            if (e instanceof F.yI) {
                return {
                    kind: 'compare',
                    operator: e.operator.lexeme,
                    left: of(e.left),
                    right: of(e.right)
                };
            }
            if (e instanceof F.R6) {
                const t = e.functionName.lexeme.toLowerCase();
                const [s, i] = e.args;
                if (t === 'contains' && n !== undefined && i !== undefined && isResults(s)) {
                    return anyResult(n, of(i));
                }
                return {
                    kind: 'call',
                    name: t,
                    args: e.args.map(of)
                };
            }
            const s = pathOf(e);
            if (s !== undefined) return {
                kind: 'reference',
                path: s
            };
            if (e instanceof F.p_ && !(e.index instanceof F.FE)) {
                const t = of(e.expr);
                return t.kind === 'other' ? t : {
                    kind: 'index',
                    of: t,
                    index: of(e.index)
                };
            }
            return {
                kind: 'other',
                what: '`.*`'
            };
        }
        const z = 'a computed index, or one into a computed value';
        function isResults(e) {
            return e instanceof F.p_ && e.index instanceof F.uS && e.index.literal.coerceString().toLowerCase() === 'result' && e.expr instanceof F.p_ && e.expr.index instanceof F.FE && e.expr.expr instanceof F.QC && e.expr.expr.name.lexeme.toLowerCase() === 'needs';
        }
        function anyResult(e, t) {
            const n = e.map((e)=>{
                return {
                    kind: 'compare',
                    operator: '==',
                    left: {
                        kind: 'reference',
                        path: [
                            'needs',
                            e,
                            'result'
                        ]
                    },
                    right: t
                };
            });
            const [s, ...i] = n;
            if (s === undefined) return {
                kind: 'literal',
                value: false
            };
            return i.length === 0 ? s : {
                kind: 'or',
                of: n
            };
        }
        function pathOf(e) {
            if (e instanceof F.QC) return [
                e.name.lexeme.toLowerCase()
            ];
            if (!(e instanceof F.p_)) return undefined;
            const t = pathOf(e.expr);
            if (t === undefined || !(e.index instanceof F.uS)) return undefined;
            return [
                ...t,
                e.index.literal.coerceString()
            ];
        }
        function isKnown(e, t) {
            if (e instanceof F.uS) return true;
            if (e instanceof F.QC) return Object.hasOwn(t, e.name.lexeme.toLowerCase());
            if (e instanceof F.aU) return isKnown(e.group, t);
            if (e instanceof F._c) return isKnown(e.expr, t);
            if (e instanceof F.yI) return isKnown(e.left, t) && isKnown(e.right, t);
            if (e instanceof F.oD) return e.args.every((e)=>isKnown(e, t));
            if (e instanceof F.p_) return isKnown(e.expr, t) && isKnown(e.index, t);
            if (!(e instanceof F.R6)) return e instanceof F.FE;
            const n = e.functionName.lexeme.toLowerCase();
            return !W.cp.includes(n) && e.args.every((e)=>isKnown(e, t));
        }
        function evaluated(e, t) {
            let n;
            try {
                n = new G.oi(e, new B.xq(t), new Map()).evaluate();
            } catch  {
                return undefined;
            }
            if (n instanceof G.p.Uv) return {
                kind: 'literal',
                value: null
            };
            if (n instanceof G.p.uQ || n instanceof G.p.Q9 || n instanceof G.p.bo) {
                return {
                    kind: 'literal',
                    value: n.value
                };
            }
            return undefined;
        }
        function isTrue(e) {
            return e !== null && e !== false && e !== 0 && e !== '' && !Number.isNaN(e);
        }
        function coerced(e) {
            if (typeof e === 'number') return new G.p.Q9(e).coerceString();
            return e === null ? '' : String(e);
        }
        /*! ./lib/bundle/bridge/quote/github.js */ function githubText(e) {
            return e.includes('${{') ? `\${{ ${githubLiteral(e)} }}` : e;
        }
        function githubLiteral(e) {
            return `'${e.replaceAll("'", "''")}'`;
        }
        /*! ./lib/bundle/bridge/github/expression-text.js */ const q = {
            startswith: 'startsWith',
            endswith: 'endsWith',
            tojson: 'toJSON',
            fromjson: 'fromJSON'
        };
        function expressionText(e) {
            switch(e.kind){
                case 'literal':
                    return typeof e.value === 'string' ? githubLiteral(e.value) : String(e.value);
                case 'reference':
                    return referenceText(e.path);
                case 'not':
                    {
                        const t = expressionText(e.of);
                        return t === undefined ? undefined : `!${isTight(e.of) ? t : `(${t})`}`;
                    }
                case 'and':
                case 'or':
                    {
                        const t = e.of.map((t)=>nested(t, t.kind === 'and' && e.kind === 'or' || isUnary(t)));
                        return t.includes(undefined) ? undefined : t.join(e.kind === 'and' ? ' && ' : ' || ');
                    }
                case 'compare':
                    {
                        const [t, n] = [
                            nested(e.left, isTight(e.left)),
                            nested(e.right, isTight(e.right))
                        ];
                        return t === undefined || n === undefined ? undefined : `${t} ${e.operator} ${n}`;
                    }
                case 'call':
                    {
                        const t = e.args.map(expressionText);
                        return t.includes(undefined) ? undefined : `${q[e.name] ?? e.name}(${t.join(', ')})`;
                    }
                case 'index':
                    {
                        const [t, n] = [
                            nested(e.of, isTight(e.of)),
                            expressionText(e.index)
                        ];
                        if (t === undefined || n === undefined) return undefined;
                        const s = e.index.kind === 'literal' && typeof e.index.value === 'string' ? e.index.value : '';
                        return t + nameText(s, n);
                    }
                default:
                    return undefined;
            }
        }
        function nested(e, t) {
            const n = expressionText(e);
            return n === undefined || t ? n : `(${n})`;
        }
        function isUnary(e) {
            return e.kind === 'compare' || e.kind === 'not' || isTight(e);
        }
        function isTight(e) {
            return [
                'literal',
                'reference',
                'call',
                'index'
            ].includes(e.kind);
        }
        function referenceText([e = '', ...t]) {
            return e + t.map((e)=>nameText(e, githubLiteral(e))).join('');
        }
        function nameText(e, t) {
            return /^[A-Za-z_][\w-]*$/.test(e) ? `.${e}` : `[${t}]`;
        }
        function allOf(e) {
            const [t, ...n] = e.flatMap((e)=>e.kind === 'and' ? e.of : [
                    e
                ]);
            if (t === undefined) return {
                kind: 'literal',
                value: true
            };
            return n.length === 0 ? t : {
                kind: 'and',
                of: [
                    t,
                    ...n
                ]
            };
        }
        function anyOf(e) {
            const [t, ...n] = e.flatMap((e)=>e.kind === 'or' ? e.of : [
                    e
                ]);
            if (t === undefined) return {
                kind: 'literal',
                value: false
            };
            return n.length === 0 ? t : {
                kind: 'or',
                of: [
                    t,
                    ...n
                ]
            };
        }
        function folded(e) {
            if (e.kind === 'literal') return {
                kind: 'literal',
                value: isTrue(e.value)
            };
            if (e.kind === 'not') {
                const t = folded(e.of);
                return t.kind === 'literal' ? {
                    kind: 'literal',
                    value: t.value === false
                } : {
                    kind: 'not',
                    of: t
                };
            }
            if (e.kind === 'compare') return comparedTexts(e) ?? e;
            if (e.kind !== 'and' && e.kind !== 'or') return e;
            const t = e.kind === 'or';
            const n = e.of.map(folded);
            if (n.some((e)=>e.kind === 'literal' && e.value === t)) return {
                kind: 'literal',
                value: t
            };
            const s = n.filter((e)=>e.kind !== 'literal');
            return t ? anyOf(s) : allOf(s);
        }
        function comparedTexts({ left: e, operator: t, right: n }) {
            if (e.kind !== 'literal' || n.kind !== 'literal') return undefined;
            if (typeof e.value !== 'string' || typeof n.value !== 'string') return undefined;
            if (t !== '==' && t !== '!=') return undefined;
            if (/[^ -~]/.test(e.value + n.value)) return undefined;
            const s = e.value.toUpperCase() === n.value.toUpperCase();
            return {
                kind: 'literal',
                value: s === (t === '==')
            };
        }
        function equals(e, t) {
            return {
                kind: 'compare',
                operator: '==',
                left: e,
                right: {
                    kind: 'literal',
                    value: t
                }
            };
        }
        function differs(e, t) {
            return {
                kind: 'compare',
                operator: '!=',
                left: e,
                right: {
                    kind: 'literal',
                    value: t
                }
            };
        }
        /*! ./lib/bundle/bridge/conditions.js */ function conditionOf(e) {
            if (e.skip !== undefined) return {
                kind: 'never',
                dynamic: false
            };
            if (e.if === undefined) return {
                kind: 'success',
                dynamic: false
            };
            const t = treeOf(e.if, knownOf(e));
            if (!asksForStatus(t)) return withoutStatus(t);
            const n = namedKind(t);
            return n === undefined ? {
                kind: 'expression',
                tree: t,
                dynamic: true
            } : {
                kind: n,
                dynamic: false
            };
        }
        function withoutStatus(e) {
            if (e.kind === 'literal') return {
                kind: isTrue(e.value) ? 'success' : 'never',
                dynamic: false
            };
            const t = partsOfTree(e);
            const n = t.some((e)=>e.kind === 'other' || e.kind === 'reference' && e.path[0] === 'needs');
            return {
                kind: 'success',
                tree: e,
                dynamic: n
            };
        }
        function namedKind(e) {
            if (e.kind === 'call') {
                return ({
                    always: 'always',
                    failure: 'failure',
                    success: 'success'
                })[e.name];
            }
            return e.kind === 'not' && e.of.kind === 'call' && e.of.name === 'cancelled' ? 'completed' : undefined;
        }
        function knownOf(e) {
            return {
                ...knownOfLegs(e),
                matrix: e.matrix ?? {}
            };
        }
        function knownOfLegs({ needs: e }) {
            return {
                needs: e.map(({ key: e })=>e)
            };
        }
        /*! ./lib/bundle/bridge/github/scope.js */ function scope_knownOf({ legs: e, job: t }) {
            return e.length > 1 ? knownOfLegs(t.task) : knownOf(t.task);
        }
        function translated(e, t) {
            const inner = (e)=>translated(e, t);
            switch(e.kind){
                case 'literal':
                    return e;
                case 'reference':
                    return reference(e, t);
                case 'not':
                    {
                        const t = inner(e.of);
                        return t === undefined ? undefined : {
                            kind: 'not',
                            of: t
                        };
                    }
                case 'and':
                case 'or':
                    {
                        const t = e.of.flatMap((e)=>inner(e) ?? []);
                        return t.length < e.of.length ? undefined : {
                            kind: e.kind,
                            of: t
                        };
                    }
                case 'compare':
                    {
                        const n = comparedResult(e, t);
                        if (n !== undefined) return n;
                        const [s, i] = [
                            inner(e.left),
                            inner(e.right)
                        ];
                        return s === undefined || i === undefined ? undefined : {
                            ...e,
                            left: s,
                            right: i
                        };
                    }
                case 'call':
                    {
                        const n = t.status?.(e.name);
                        if (n !== undefined) return n;
                        const s = e.args.flatMap((e)=>inner(e) ?? []);
                        return s.length < e.args.length ? undefined : {
                            ...e,
                            args: s
                        };
                    }
                case 'index':
                    {
                        const [t, n] = [
                            inner(e.of),
                            inner(e.index)
                        ];
                        return t === undefined || n === undefined ? undefined : {
                            kind: 'index',
                            of: t,
                            index: n
                        };
                    }
                default:
                    return undefined;
            }
        }
        function needOf(e, { node: t }) {
            return t.needs.find((t)=>t.key === e) ?? t.needs.find((t)=>t.key.toLowerCase() === e?.toLowerCase());
        }
        function reference(e, t) {
            const [n = '', s, i, r] = e.path;
            if (n === 'env' && e.path.length === 2) return variable(s ?? '', t);
            if (n === 'runner' && t.level === 'job') return s === 'os' ? systemOf(t.runsOn) : undefined;
            if (n === 'runner' || n === 'github' && s !== undefined) return e;
            if (n === 'matrix' && t.level === 'step') return s === undefined ? undefined : e;
            if (n !== 'needs') return undefined;
            const o = needOf(s, t);
            if (e.path.length === 3 && i?.toLowerCase() === 'result') {
                return o === undefined ? J : resultOf(o, t);
            }
            if (e.path.length !== 4 || i?.toLowerCase() !== 'outputs') return undefined;
            if (o === undefined) return J;
            if (!isOutputName(r ?? '')) return undefined;
            const a = o.nodes.filter(({ job: e })=>e.task.command.kind !== 'gate');
            if (a.length === 0) return J;
            return anyOf(a.toReversed().map((e)=>t.words.output(e, r ?? '')));
        }
        const J = {
            kind: 'literal',
            value: ''
        };
        function isOutputName(e) {
            return /^[A-Za-z_][\w-]*$/.test(e);
        }
        const V = {
            result: ({ id: e })=>({
                    kind: 'reference',
                    path: [
                        'needs',
                        e,
                        'result'
                    ]
                }),
            resultIs: (e, t)=>equals(V.result(e), t),
            output: ({ id: e }, t)=>({
                    kind: 'reference',
                    path: [
                        'needs',
                        e,
                        'outputs',
                        t
                    ]
                })
        };
        function comparedResult(e, t) {
            const { left: n, right: s, operator: i } = e;
            if (n.kind !== 'reference' || n.path[0] !== 'needs' || n.path.length !== 3) return undefined;
            if (n.path[2]?.toLowerCase() !== 'result' || s.kind !== 'literal' || typeof s.value !== 'string') {
                return undefined;
            }
            const r = needOf(n.path[1], t);
            const o = r === undefined ? undefined : resultIs(r, s.value.toLowerCase(), t);
            if (o === undefined || i === '==') return o;
            if (i !== '!=') return undefined;
            return negated(o);
        }
        function negated(e) {
            return e.kind === 'compare' && e.operator === '==' ? {
                ...e,
                operator: '!='
            } : {
                kind: 'not',
                of: e
            };
        }
        function resultIs(e, t, n) {
            const { nodes: s } = e;
            const each = (e)=>s.map((t)=>nodeResultIs(t, e, n));
            if (s.length === 1 && s[0] !== undefined) return nodeResultIs(s[0], t, n);
            if (t === 'failure') return anyOf(each('failure'));
            if (t === 'skipped') return allOf(each('skipped'));
            if (t === 'success') {
                if (areAlike(s)) return allOf(each('success'));
                const e = s.flatMap((e)=>[
                        negated(n.words.resultIs(e, 'failure')),
                        negated(n.words.resultIs(e, 'cancelled'))
                    ]);
                return allOf([
                    anyOf(each('success')),
                    ...e
                ]);
            }
            return undefined;
        }
        function areAlike(e) {
            const [t] = e;
            return e.every(({ job: e })=>JSON.stringify(e.condition) === JSON.stringify(t?.job.condition) && !/\benv\b/i.test(e.task.if ?? ''));
        }
        function nodeResultIs(e, t, n) {
            const is = (t)=>n.words.resultIs(e, t);
            if (e.job.task.command.kind !== 'gate' || e.needs.length === 0 || t === 'success') return is(t);
            for (const t of e.needs.flatMap((e)=>e.nodes))n.asked.add(t);
            const s = anyOf(e.needs.flatMap((e)=>resultIs(e, 'failure', n) ?? []));
            if (t === 'failure') return allOf([
                is('skipped'),
                s
            ]);
            return t === 'skipped' ? allOf([
                is('skipped'),
                {
                    kind: 'not',
                    of: s
                }
            ]) : is(t);
        }
        function resultOf(e, t) {
            const [n, ...s] = e.nodes;
            if (n === undefined) return J;
            if (s.length === 0 && n.job.task.command.kind !== 'gate') return t.words.result(n);
            const i = s.length === 0 ? [
                'failure'
            ] : [
                'failure',
                'skipped',
                'success'
            ];
            const r = i.flatMap((n)=>{
                const s = resultIs(e, n, t);
                return s === undefined ? [] : [
                    allOf([
                        s,
                        {
                            kind: 'literal',
                            value: n
                        }
                    ])
                ];
            });
            const o = s.length === 0 ? t.words.result(n) : {
                kind: 'literal',
                value: 'cancelled'
            };
            return {
                kind: 'or',
                of: [
                    ...r,
                    o
                ]
            };
        }
        function variable(e, t) {
            const { env: n } = t;
            const s = Object.hasOwn(n, e) ? e : Object.keys(n).find((t)=>t.toLowerCase() === e.toLowerCase());
            if (s !== undefined) return templateTree(n[s] ?? '', {
                ...t,
                env: variablesBefore(n, s)
            });
            const i = secretOf(e, t.secrets);
            if (i !== undefined) {
                const e = t.level === 'step' && t.isCondition !== true;
                return e ? {
                    kind: 'reference',
                    path: [
                        'secrets',
                        i
                    ]
                } : undefined;
            }
            if (t.inherits) return t.level === 'job' ? undefined : {
                kind: 'reference',
                path: [
                    'env',
                    e
                ]
            };
            const r = e.toUpperCase();
            if (r === 'CI' || r === 'GITHUB_ACTIONS') return {
                kind: 'literal',
                value: 'true'
            };
            if (r.startsWith('GITHUB_')) return {
                kind: 'reference',
                path: [
                    'github',
                    r.slice(7).toLowerCase()
                ]
            };
            if (K.test(r) || !/^[A-Z_]\w*$/.test(r)) return undefined;
            t.variables.add(e);
            return {
                kind: 'reference',
                path: [
                    'vars',
                    e
                ]
            };
        }
        function secretOf(e, t) {
            return t.find((t)=>t.toLowerCase() === e.toLowerCase());
        }
        function variablesBefore(e, t) {
            const n = Object.entries(e);
            return Object.fromEntries(n.slice(0, n.findIndex(([e])=>e === t)));
        }
        const K = /^(?:RUNNER_\w*|PATH|HOME|USER|LOGNAME|SHELL|PWD|LANG|LC_\w+|TERM|TZ|TMPDIR|TEMP|TMP|HOSTNAME|EDITOR|ORCHESTRATOR_\w*|MATRIX_\w*)$/;
        function templateTree(e, t) {
            const n = templateParts(e, t.known);
            const [s] = n;
            if (n.length === 1 && s?.kind === 'text') return {
                kind: 'literal',
                value: s.text
            };
            const i = [];
            let r = '';
            for (const e of n){
                if (e.kind === 'text') {
                    r += e.text.replace(/[{}]/g, '$&$&');
                    continue;
                }
                const n = translated(e.tree, t);
                if (n === undefined) return undefined;
                r += `{${i.length}}`;
                i.push(n);
            }
            return {
                kind: 'call',
                name: 'format',
                args: [
                    {
                        kind: 'literal',
                        value: r
                    },
                    ...i
                ]
            };
        }
        function systemOf(e) {
            const t = e.length === 0 ? [
                'ubuntu-latest'
            ] : e;
            const n = {
                ubuntu: 'Linux',
                linux: 'Linux',
                windows: 'Windows',
                macos: 'macOS'
            };
            for (const [e, s] of Object.entries(n)){
                if (t.some((t)=>t.toLowerCase().startsWith(e))) return {
                    kind: 'literal',
                    value: s
                };
            }
            return undefined;
        }
        function templateText(e, t) {
            const n = templateParts(e, t.known);
            const [s] = n;
            if (n.length === 1 && s?.kind === 'text') return githubText(s.text);
            const plain = (e)=>e.replaceAll('${{', "${{ '${{' }}");
            const i = n.map((e)=>{
                if (e.kind === 'text') return plain(e.text);
                const n = translated(e.tree, t);
                if (n?.kind === 'literal') return plain(coerced(n.value));
                const s = n === undefined ? undefined : expressionText(n);
                return s === undefined ? undefined : `\${{ ${s} }}`;
            });
            return i.includes(undefined) ? undefined : i.join('');
        }
        /*! ./lib/bundle/bridge/github/conditions.js */ const call = (e)=>({
                kind: 'call',
                name: e,
                args: []
            });
        function decide(e, t, n) {
            return decided(e, t, impliesSuccess(e, n));
        }
        function decided(e, t, n) {
            const s = {
                ...t,
                isCondition: true
            };
            const { kind: i, tree: r } = e.job.condition;
            if (i === 'never') return {
                if: 'false',
                strict: true
            };
            const o = dueTree(e);
            const a = e.waitsFor.length === 0;
            const written = (e, t)=>{
                const n = expressionText(folded(allOf(e)));
                return n === undefined ? undefined : {
                    if: n === 'true' ? undefined : n,
                    strict: t
                };
            };
            if (i === 'success') {
                const t = r === undefined ? allOf([]) : translated(r, s);
                if (t === undefined) return undefined;
                const i = [
                    ...o,
                    t
                ];
                if (n) return written(i, true);
                return written([
                    successTree(e, s),
                    ...i
                ], false);
            }
            if (i === 'always') return written([
                call('always'),
                ...o
            ], a);
            if (i === 'completed') return written([
                {
                    kind: 'not',
                    of: call('cancelled')
                },
                ...o
            ], a);
            if (i === 'failure') return written([
                failureTree(e, s),
                ...o
            ], a);
            if (r === undefined) return undefined;
            const l = translated(r, {
                ...s,
                status: (t)=>{
                    if (t === 'failure') return failureTree(e, s);
                    return t === 'success' && !n ? successTree(e, s) : undefined;
                }
            });
            if (l === undefined) return undefined;
            const u = asksForStatus(folded(l)) ? [] : [
                Z
            ];
            return written([
                ...u,
                l,
                ...o
            ], a);
        }
        function unsaidCondition({ job: { condition: e } }, t) {
            for (const n of e.tree === undefined ? [] : partsOfTree(e.tree)){
                if (n.kind !== 'reference' || n.path[0] !== 'env') continue;
                const e = secretOf(n.path[1] ?? '', t);
                if (e !== undefined) return `\`if\`: it reads ${e}, and GitHub shows a condition no secret`;
            }
            return '`if`: an expression in it has no counterpart in a workflow';
        }
        const Z = {
            kind: 'not',
            of: call('cancelled')
        };
        function dueTree({ job: e }) {
            const { schedule: t } = e.task;
            if (t === undefined) return [];
            const event = (...e)=>({
                    kind: 'reference',
                    path: [
                        'github',
                        ...e
                    ]
                });
            return [
                anyOf([
                    differs(event('event_name'), 'schedule'),
                    equals(event('event', 'schedule'), t)
                ])
            ];
        }
        function impliesSuccess(e, t) {
            const n = e.needs.flatMap((e)=>e.nodes);
            if (!n.every((e)=>t.get(e)?.strict === true)) return false;
            if (!e.needs.every((e)=>areAlike(e.nodes))) return false;
            const s = new Set(n);
            return e.waitsFor.every((e)=>s.has(e)) || isWithin(e.waitsFor, n);
        }
        function isWithin(e, t) {
            return e.every((e)=>t.some((t)=>t === e || t.above().has(e)));
        }
        function successTree(e, t) {
            const n = e.needs.filter(hasNodes).flatMap((e)=>resultIs(e, 'success', t) ?? []);
            const { ready: s } = t.words;
            return allOf([
                Z,
                ...n.length === 0 && s !== undefined ? [
                    s
                ] : n
            ]);
        }
        function hasNodes(e) {
            return e.nodes.length > 0;
        }
        function failureTree(e, t) {
            const n = e.needed();
            if (t.seesMore !== true && e.above().size === n.size) return call('failure');
            if (n.size === 0) return {
                kind: 'literal',
                value: false
            };
            const s = [
                ...n
            ].map((e)=>{
                t.asked.add(e);
                return t.words.resultIs(e, 'failure');
            });
            return allOf([
                Z,
                anyOf(s)
            ]);
        }
        /*! ./lib/bundle/bridge/output-rules.js */ function lostOutputRules(e) {
            return {
                feature: 'retry-on',
                jobs: e.filter(({ task: e, pauses: t })=>e.command.kind !== 'gate' && t.length > 0 && e.retry.on.some(isOfOutput)),
                support: 'lost',
                consequence: 'a retry does not depend on what an attempt printed: that rule is left out',
                remedy: "have the script exit with a code of its own, and name that in retry.on, or emit with --mode wrapper"
            };
        }
        function isOfOutput(e) {
            return typeof e === 'object' && 'output' in e;
        }
        /*! ./lib/bundle/bridge/starts.js */ function startsOf(e) {
            if (e.schedule.length > 0) return e.schedule;
            const t = new Set(e.tasks.flatMap(({ schedule: e })=>e === undefined ? [] : [
                    e
                ]));
            return [
                ...t
            ].map((e)=>({
                    cron: e,
                    timezone: 'UTC'
                }));
        }
        function startingAll({ plan: e, jobs: t }) {
            const n = new Set(e.schedule.map(({ cron: e })=>e));
            const s = t.some(({ task: e })=>e.schedule === undefined && e.command.kind !== 'gate');
            return s ? t.filter(({ task: e })=>e.schedule !== undefined && !n.has(e.schedule)) : [];
        }
        function ownSchedules(e, t) {
            return {
                feature: 'task-schedule',
                support: 'emulated',
                jobs: startingAll(e),
                consequence: `its schedule starts the ${t}, with every task that has no schedule of its own`,
                remedy: 'give the file the same schedule, or every task its own'
            };
        }
        /*! ./lib/bundle/bridge/github/fidelity.js */ function noteFidelity(e, t, n) {
            const { jobs: s } = t;
            const { timed: i, tooMany: r, variables: o, resources: a } = n;
            const add = (t)=>{
                if (t.jobs.length > 0) e.add(t);
            };
            add({
                feature: 'timeout',
                support: 'native',
                jobs: i
            });
            add({
                feature: 'timeout',
                support: 'emulated',
                jobs: s.filter(({ task: e })=>e.timeout * e.retry.max_attempts > U.jobMinutes * 60_000),
                consequence: 'runners of GitHub end a job after 6 hours, runners of your own do not',
                remedy: 'name runners of your own in emit.github.runs-on'
            });
            add({
                feature: 'matrix',
                support: 'emulated',
                jobs: r,
                consequence: `GitHub makes at most ${U.legs} jobs from the matrices of a run: its legs are written out`
            });
            add({
                feature: 'continue-on-error',
                support: 'emulated',
                jobs: s.filter(({ task: e })=>typeof e.continue_on_error === 'object'),
                consequence: "the job's script ends with success after one of these exit codes: it shows as passed"
            });
            add(lostOutputRules(s));
            for (const [e, t] of o){
                add({
                    feature: 'condition-known',
                    support: 'emulated',
                    jobs: t,
                    consequence: `\`env.${e}\` is the repository's variable ${e}: an expression of GitHub does not see the runner's environment`,
                    remedy: `set ${e} under Settings > Secrets and variables > Actions > Variables`
                });
            }
            add(ownSchedules(t, 'workflow'));
            for (const e of a)add(e);
        }
        /*! ./lib/bundle/bridge/quote/shell.js */ function shellWord(e) {
            if (/^[\w./:@%+,-][\w./:@%+,=-]*$/.test(e) && !/^\w+=/.test(e)) return e;
            return `'${e.replaceAll("'", String.raw`'\''`)}'`;
        }
        function exportLine(e, t) {
            return `export ${e}=${shellWord(t)}`;
        }
        function isShellName(e) {
            return /^[A-Za-z_]\w*$/.test(e);
        }
        /*! ./lib/bundle/bridge/shell/attempts.js */ const Y = `# orchestrate [OPTION VALUE]\u2026 [-- COMMAND\u2026]: runs COMMAND, or bash with what stands on stdin, as a task of orchestrator.yml is run.
#   --retries N         attempts after the first        --pauses "1 2"       seconds before each of them
#   --retry-on "\u2026"      failed, timeout, error, codes    --allow "0 42"      exit codes that are a success
#   --timeout S         of one attempt, in seconds       --kill-after S       from SIGTERM to SIGKILL
#   --memory KIB        address space of the command     --script .sh         @script@ is a file with what stands on stdin
# Afterwards $orch_kind is passed, failed, zero (exit code 0, where that is a failure), timeout or, where COMMAND could not be
# started, error.
orchestrate() {
  # The names begin with orch_: an exported variable that is made local stays exported, and the command would see its new value.
  local orch_retries=0 orch_pauses='' orch_retry_on='failed timeout' orch_allow=0 orch_limit=0 orch_kill_after=5
  local orch_memory=unlimited orch_script='' orch_attempt=1 orch_code orch_word orch_began orch_file
  orch_kind=error
  case " $* " in *' -- '*) ;; *) set -- "$@" --script .sh -- bash --noprofile --norc -eo pipefail @script@ ;; esac
  while [ "$1" != -- ]; do
    case $1 in
      --retries) orch_retries=$2 ;;
      --pauses) orch_pauses=$2 ;;
      --retry-on) orch_retry_on=$2 ;;
      --allow) orch_allow=$2 ;;
      --timeout) orch_limit=$2 ;;
      --kill-after) orch_kill_after=$2 ;;
      --memory) orch_memory=$2 ;;
      --script)
        # TMPDIR may be the task's own, and a folder that the task makes itself.
        for orch_file in "$RUNNER_TEMP" /tmp "$TMPDIR"; do [ ! -d "$orch_file" ] || [ ! -w "$orch_file" ] || break; done
        orch_script=$(mktemp "$orch_file/taskXXXXXXXX$2") && cat >"$orch_script" || return 1
        ;;
    esac
    shift 2
  done
  shift
  local orch_command=("$@")
  [ -z "$orch_script" ] || orch_command=("\${orch_command[@]//@script@/$orch_script}")
  while :; do
    orch_code=0 orch_kind=failed orch_began=$(orch_now)
    command -v "\${orch_command[0]}" >/dev/null || orch_kind=error
    (
      ulimit -v "$orch_memory"
      ORCHESTRATOR_ATTEMPT=$orch_attempt exec timeout --kill-after="$orch_kill_after" "$orch_limit" "\${orch_command[@]}" </dev/null
    ) || orch_code=$?
    # 124 and, after a SIGKILL, 137 are what timeout says; a command may say them too, but not so late.
    case $orch_code in 124 | 137) [ $(($(orch_now) - orch_began)) -lt "$(LC_ALL=C printf %.0f "\${orch_limit}e6")" ] || orch_kind=timeout ;; esac
    case "$orch_kind $orch_allow " in "failed $orch_code "* | "failed "*" $orch_code "*) orch_kind=passed orch_code=0 && break ;; esac
    orch_word=$orch_code
    [ "$orch_kind" = failed ] || orch_word=$orch_kind
    [ "$orch_attempt" -le "$orch_retries" ] || break
    case " $orch_retry_on " in *" $orch_kind "* | *" $orch_word "*) ;; *) break ;; esac
    echo "attempt $orch_attempt: $orch_kind, exit code $orch_code"
    sleep "$(set -- $orch_pauses && shift $((orch_attempt - 1)) && echo "$1")"
    orch_attempt=$((orch_attempt + 1))
    for orch_file in "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_PATH"; do [ ! -f "$orch_file" ] || : >"$orch_file"; done
  done
  [ -z "$orch_script" ] || rm -f "$orch_script"
  [ "$orch_kind $orch_code" != 'failed 0' ] || orch_kind=zero orch_code=1
  return "$orch_code"
}
# The time in microseconds, which bash itself tells from version 5 on.
orch_now() {
  local orch_time=\${EPOCHREALTIME:-$(date +%s.%6N)}
  echo "\${orch_time/[.,]/}"
}`;
        function attemptOptions(e) {
            const { task: t, pauses: n } = e;
            const seconds = (e)=>String(e / 1000);
            return [
                ...n.length === 0 ? [] : [
                    '--retries',
                    String(n.length),
                    '--pauses',
                    n.map(seconds).join(' ')
                ],
                ...n.length === 0 || isDefaultRetry(t) ? [] : [
                    '--retry-on',
                    retryRules(t).join(' ')
                ],
                ...t.allowed_exit_codes.join(' ') === '0' ? [] : [
                    '--allow',
                    t.allowed_exit_codes.join(' ')
                ],
                '--timeout',
                seconds(t.timeout),
                ...t.kill_after === 5000 ? [] : [
                    '--kill-after',
                    seconds(t.kill_after)
                ],
                ...t.memory_limit === undefined ? [] : [
                    '--memory',
                    String(Math.max(1, Math.floor(t.memory_limit / 1024)))
                ]
            ].map(shellWord);
        }
        function isDefaultRetry({ retry: e }) {
            return e.on.length === 2 && e.on.includes('failed') && e.on.includes('timeout');
        }
        /*! ./lib/bundle/bridge/github/functions.js */ const Q = {
            orchestrate: Y,
            tolerate: `# tolerate CODE CODES\u2026: ends the step, as a success where the code is among the codes and the command's own.
tolerate() {
  local code=$1 own=$1
  shift
  case $orch_kind in failed) ;; zero) own=0 ;; *) own=none ;; esac
  case " $* " in *" $own "*) echo "exit code $own: continue-on-error takes it for a success" && code=0 ;; esac
  return "$code"
}`,
            hand_on: `# Makes job outputs of what the task wrote for those that need it.
hand_on() {
  local end=END_$RANDOM$RANDOM
  printf '%s<<%s\\n%s\\n%s\\n' orchestrator-environment "$end" "$(cat "$GITHUB_ENV")" "$end" >>"$GITHUB_OUTPUT"
  printf '%s<<%s\\n%s\\n%s\\n' orchestrator-path "$end" "$(cat "$GITHUB_PATH")" "$end" >>"$GITHUB_OUTPUT"
}`
        };
        /*! ./lib/bundle/bridge/quote/yaml.js */ const X = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
        const ee = /^(?:y|n|yes|no|on|off|true|false|null|nil|~)$/i;
        function yamlScalar(e) {
            const t = /^[A-Za-z_][\w ./@%+=,()-]*$/.test(e) && !ee.test(e) && !e.endsWith(' ');
            return t ? e : quotedScalar(e);
        }
        function quotedScalar(e) {
            const escape = (e)=>`\\u${e.charCodeAt(0).toString(16).padStart(4, '0')}`;
            return JSON.stringify(e.replace(/\p{Surrogate}/gu, '\ufffd')).replace(X, escape);
        }
        function yamlKey(e) {
            return /^[A-Za-z_][\w-]*$/.test(e) && !ee.test(e) ? e : quotedScalar(e);
        }
        function yamlText(e, t) {
            if (!e.includes('\n') || !standsForItself(e)) return yamlScalar(e);
            const n = e.replace(/\n+$/, '');
            const s = e.length - n.length;
            const i = s === 0 ? '-' : s === 1 ? '' : '+';
            const r = n.split('\n').map((e)=>e === '' ? '' : t + e);
            return `|${i}\n${r.join('\n')}${'\n'.repeat(Math.max(0, s - 1))}`;
        }
        function standsForItself(e) {
            if (/^[\n\t ]/.test(e) || e.trim() === '') return false;
            const t = e.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '');
            return !/[^\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufdff]/.test(t);
        }
        var et = n(78934);
        /*! ./lib/bundle/bridge/leg-ids.js */ function keysOfIds(e) {
            const t = Object.keys(e[0]?.task.matrix ?? {});
            const idWith = ({ task: e }, t)=>`${e.base_id} (${t.map((t)=>(0, et.v)(e.matrix?.[t] ?? null)).join(', ')})`;
            const n = t.map((e, n)=>t.slice(0, t.length - n));
            return n.find((t)=>e.every((e)=>e.task.id === idWith(e, t)));
        }
        /*! ./lib/bundle/bridge/github/matrix.js */ function wholeMatrices({ jobs: e }) {
            const t = new Map();
            const n = new Map();
            for (const s of e){
                if (s.task.matrix === undefined) continue;
                const e = t.get(s.task.base_id);
                if (e === undefined) t.set(s.task.base_id, [
                    s
                ]);
                else e.push(s);
                n.set(s, []);
            }
            for (const t of e)for (const e of t.waitsFor)n.get(e)?.push(t);
            const s = [];
            let i = U.legs;
            for (const [e, r] of t){
                const [o] = r;
                if (o === undefined || r.length < 2 || !isWhole(r, n)) t.delete(e);
                else if (r.length > i) {
                    t.delete(e);
                    s.push(o);
                } else i -= r.length;
            }
            return {
                matrices: t,
                tooMany: s
            };
        }
        function isWhole(e, t) {
            const [n] = e;
            const s = new Set(e.flatMap((e)=>t.get(e) ?? []));
            return new Set(e.map(likeness)).size === 1 && e.every(isPlain) && e.every(({ publishes: e })=>e.length === 0) && !e.some((e)=>e.neededBy.length > 0 && isEnvironmentWriter(e.task)) && idOfLegs(e) !== undefined && [
                ...s
            ].every(({ needs: t, after: n })=>[
                    ...t.map((e)=>e.jobs),
                    n
                ].every((t)=>holdsAllOrNone(t, e))) && !/\bmatrix\b/i.test(n?.task.if ?? '');
        }
        function idOfLegs(e) {
            const [t] = e;
            const n = keysOfIds(e);
            if (n === undefined || t === undefined) return undefined;
            return `${githubText(t.task.base_id)} (${n.map((e)=>`\${{ matrix.${e} }}`).join(', ')})`;
        }
        function holdsAllOrNone(e, t) {
            const n = new Set(e);
            const s = t.filter((e)=>n.has(e)).length;
            return s === 0 || s === t.length;
        }
        function likeness({ task: e, after: t }) {
            const { id: n, slug: s, name: i, matrix: r, origin: o, origins: a, ...l } = e;
            return JSON.stringify([
                l,
                Object.keys(r ?? {}),
                t.map((e)=>e.task.id)
            ]);
        }
        function isPlain({ task: e }) {
            const t = Object.entries(e.matrix ?? {});
            return t.length > 0 && t.every(([e, t])=>/^[A-Za-z_][\w-]*$/.test(e) && !isReserved(e) && isPlainValue(t));
        }
        function isReserved(e) {
            return [
                'include',
                'exclude'
            ].includes(e.toLowerCase());
        }
        function isPlainValue(e) {
            if (typeof e === 'object' || typeof e === 'string' && e.includes('${{')) return false;
            return coerced(e) === String(e);
        }
        function matrixLines(e) {
            const t = e.map(({ task: e })=>e.matrix ?? {});
            const n = new Map(Object.keys(t[0] ?? {}).map((e)=>[
                    e,
                    [
                        ...new Set(t.map((t)=>JSON.stringify(t[e])))
                    ]
                ]));
            const s = Array.from(n.values()).reduce((e, t)=>e * t.length, 1);
            if (s === e.length) {
                return Array.from(n, ([e, t])=>`${yamlKey(e)}: [${t.map(scalarOfJson).join(', ')}]`);
            }
            const entry = (e)=>Object.entries(e).map(([e, t])=>`${yamlKey(e)}: ${scalarOfJson(JSON.stringify(t))}`).join(', ');
            return [
                'include:',
                ...t.map((e)=>`  - { ${entry(e)} }`)
            ];
        }
        function scalarOfJson(e) {
            const t = JSON.parse(e);
            if (typeof t !== 'string') return e;
            return /^[A-Za-z][\w-]*$/.test(t) && !/^(?:y|n|yes|no|on|off|true|false|null|nan)$/i.test(t) ? t : quotedScalar(t);
        }
        var en = n(77598);
        /*! ./lib/bundle/bridge/github/names.js */ function jobIds(e) {
            const t = new Set(e.filter(isJobId).map((e)=>e.toLowerCase()));
            const n = new Set();
            return e.map((e)=>{
                let s = e;
                if (!isJobId(e) || n.has(e.toLowerCase())) {
                    s = nearId(e);
                    for(let n = 8; !isJobId(s) || t.has(s.toLowerCase()); n++){
                        const t = (0, en.createHash)('sha256').update(e).digest('hex').slice(0, n);
                        s = `${nearId(e).slice(0, U.id - n - 1)}-${t}`;
                    }
                }
                t.add(s.toLowerCase());
                n.add(s.toLowerCase());
                return s;
            });
        }
        function isJobId(e) {
            return /^(?!__)[A-Za-z_][\w-]*$/.test(e) && e.length <= U.id;
        }
        function nearId(e) {
            const t = e.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-+|-+$/g, '');
            return /^[A-Za-z]/.test(t) ? t : `job-${t.replace(/^[-_]+/, '')}`.replace(/-$/, '');
        }
        /*! ./lib/bundle/bridge/github/nodes.js */ function makeNodes(e) {
            const { matrices: t, tooMany: n } = wholeMatrices(e);
            return {
                nodes: nodesOf(e, t),
                tooMany: n
            };
        }
        function nodesOf(e, t) {
            const n = e.jobs.flatMap((e)=>{
                const n = t.get(e.task.base_id);
                if (n === undefined) return [
                    [
                        e
                    ]
                ];
                return n[0] === e ? [
                    n
                ] : [];
            });
            const s = jobIds(n.map(([e, ...t])=>(t.length > 0 ? e?.task.base_id : e?.task.id) ?? ''));
            const i = new Map();
            const among = (e)=>[
                    ...new Set(e.flatMap((e)=>i.get(e) ?? []))
                ];
            return n.flatMap((e, t)=>{
                const [n] = e;
                if (n === undefined) return [];
                const r = n.needs.map((e)=>({
                        key: e.key,
                        nodes: among(e.jobs)
                    }));
                const o = among(n.waitsFor);
                const a = {
                    id: s[t] ?? '',
                    job: n,
                    legs: e,
                    needs: r,
                    waitsFor: o,
                    needed: once(()=>reached(r.flatMap((e)=>e.nodes), (e)=>e.needs.flatMap((e)=>e.nodes))),
                    above: once(()=>reached(o, (e)=>e.waitsFor))
                };
                for (const t of e)i.set(t, a);
                return [
                    a
                ];
            });
        }
        function reached(e, t) {
            const n = new Set(e);
            for (const e of n)for (const s of t(e))n.add(s);
            return n;
        }
        function once(e) {
            let t;
            return ()=>(t ??= {
                    value: e()
                }).value;
        }
        var es = n(4555);
        /*! ./lib/bundle/bridge/quote/yaml-line.js */ const ei = /^(?:y|n|yes|no|on|off|true|false|null|nil|nan|\.nan|\.inf)$/i;
        function yamlLine(e, t) {
            if (e.includes('\n')) return yamlText(e, t);
            if (!/^[\x20-\x7e]+$/.test(e)) return quotedScalar(e);
            const n = /^(?:[A-Za-z_$(/]|\.[/a-z])/.test(e) && !/: | #|[: ]$/.test(e) && !ei.test(e) && !/^\w+:\d/.test(e);
            if (n) return e;
            return /["\\]/.test(e) && !/^ | $/.test(e) ? `'${e.replaceAll("'", "''")}'` : quotedScalar(e);
        }
        /*! ./lib/bundle/bridge/github/write.js */ function jobText(e) {
            const t = [
                ...e.comments.map((e)=>`  # ${e}`),
                `  ${yamlKey(e.id)}:`
            ];
            const put = (e, n)=>{
                if (n !== undefined) t.push(`    ${e}: ${n}`);
            };
            put('name', e.name === undefined ? undefined : yamlLine(e.name, '      '));
            t.push(...listLines('needs', e.needs, '    '));
            if (e.ifComment !== undefined) t.push(`    # ${e.ifComment}`);
            put('if', e.if === undefined ? undefined : conditionText(e.if));
            put('runs-on', e.runsOn);
            if (e.permissions !== undefined) t.push(...permissionLines(e.permissions, '    '));
            if (e.concurrency !== undefined) {
                const { group: n, queue: s } = e.concurrency;
                t.push('    concurrency:', `      group: ${yamlLine(n, '')}`);
                if (s !== undefined) t.push(`      queue: ${s}`);
            }
            if (e.matrix.length > 0) {
                t.push('    strategy:', '      fail-fast: false', '      matrix:', ...e.matrix.map((e)=>`        ${e}`));
            }
            put('continue-on-error', e.continueOnError ? 'true' : undefined);
            put('timeout-minutes', e.timeout?.toString());
            t.push(...mapLines('outputs', e.outputs, '    '));
            t.push('    steps:', ...e.steps.flatMap((e)=>stepLines(e, '      ')));
            return t.join('\n');
        }
        function stepLines(e, t) {
            const n = `${t}  `;
            const s = [];
            const put = (e, t)=>{
                if (t !== undefined) s.push(`${n}${e}: ${t}`);
            };
            put('name', e.name === undefined ? undefined : yamlLine(e.name, `${n}  `));
            put('id', e.id === undefined ? undefined : yamlKey(e.id));
            if (e.ifComment !== undefined) s.push(`${n}# ${e.ifComment}`);
            put('if', e.if === undefined ? undefined : conditionText(e.if));
            put('background', e.background === true ? 'true' : undefined);
            put('continue-on-error', e.continueOnError === true ? 'true' : undefined);
            put('timeout-minutes', e.timeout?.toString());
            if (e.uses !== undefined) s.push(`${n}uses: ${e.uses}`);
            s.push(...mapLines('with', e.with ?? new Map(), n));
            s.push(...mapLines('env', e.env ?? new Map(), n));
            put('working-directory', e.workingDirectory === undefined ? undefined : yamlLine(e.workingDirectory, n));
            put('shell', e.shell === undefined ? undefined : yamlLine(e.shell, n));
            put('run', e.run === undefined ? undefined : yamlLine(e.run, `${n}  `));
            const [i = '', ...r] = e.wait ?? [];
            if (r.length > 0) s.push(...listLines('wait', e.wait ?? [], n));
            else if (i !== '') put('wait', yamlKey(i));
            return [
                ...(e.comments ?? []).map((e)=>`${t}# ${e}`),
                ...s.map((e, s)=>s === 0 ? `${t}- ${e.slice(n.length)}` : e)
            ];
        }
        function conditionText(e) {
            if (e === 'false') return e;
            const t = e.startsWith('!') || e.includes('${{') ? `\${{ ${e} }}` : e;
            return t.includes('\n') ? quotedScalar(t) : yamlLine(t, '');
        }
        function listLines(e, t, n) {
            if (t.length === 0) return [];
            const s = t.map((e)=>yamlKey(e));
            const i = `${n}${e}: [${s.join(', ')}]`;
            return i.length <= 120 ? [
                i
            ] : [
                `${n}${e}:`,
                ...s.map((e)=>`${n}  - ${e}`)
            ];
        }
        function mapLines(e, t, n) {
            if (t.size === 0) return [];
            return [
                `${n}${e}:`,
                ...Array.from(t, ([e, t])=>`${n}  ${yamlKey(e)}: ${valueText(t, `${n}    `)}`)
            ];
        }
        function valueText(e, t) {
            if (typeof e === 'boolean') return String(e);
            return /^(?:[A-Za-z_/]|\$\{\{ )/.test(e) || e.includes('\n') ? yamlLine(e, t) : quotedScalar(e);
        }
        function permissionLines(e, t) {
            if (e.length === 0) return [
                `${t}permissions: {}`
            ];
            return [
                `${t}permissions:`,
                ...e.map((e)=>`${t}  ${e}`)
            ];
        }
        /*! ./lib/bundle/bridge/github/preamble.js */ const er = {
            uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
            with: new Map([
                [
                    'persist-credentials',
                    false
                ]
            ])
        };
        function matchersStep({ problem_matchers: e }) {
            if (e.length === 0) return [];
            const t = e.map((e)=>`echo ${shellWord((0, es.fE)('add-matcher', {}, e))}`);
            return [
                {
                    run: githubText(t.join('\n'))
                }
            ];
        }
        function runsOnText({ emit: e }) {
            const { runs_on: t } = e.github;
            const [n = 'ubuntu-latest', ...s] = t;
            const scalar = (e)=>/^[A-Za-z][\w.-]*$/.test(e) ? yamlScalar(e) : quotedScalar(e);
            return s.length === 0 ? scalar(n) : `[${t.map(scalar).join(', ')}]`;
        }
        function nameLines(e) {
            const t = e.name.replaceAll('${{', '$ {{').trim();
            return t === '' || t === e.config_file ? [] : [
                `name: ${yamlLine(t, '')}`
            ];
        }
        function workflowPermissions(e) {
            return permissionLines(permissionsOf(e).filter((e)=>!e.endsWith(': write')), '');
        }
        function jobPermissions(e, t) {
            const n = permissionsOf(e);
            if (t.some((e)=>e.id_token)) return [
                ...n.filter((e)=>!e.startsWith('id-token:')),
                'id-token: write'
            ];
            const s = n.some((e)=>e.endsWith(': write')) && t.some(({ command: e })=>e.kind !== 'gate');
            return s ? n : undefined;
        }
        function permissionsOf({ emit: e }) {
            return Object.entries(e.github.permissions ?? {
                contents: 'read'
            }).map(([e, t])=>`${e}: ${t}`);
        }
        var eo = n(97727);
        /*! ./lib/bundle/bridge/shell/here-script.js */ function hereScript(e, t) {
            const n = e.replace(/\n$/, '');
            let s = 'END';
            for(let e = 2; n.split('\n').includes(s); e++)s = `END_${e}`;
            return ` <<'${s}'${t}\n${n}\n${s}`;
        }
        function encodedScript(e, t) {
            return ` < <(base64 -d <<<${Buffer.from(e).toString('base64')})${t}`;
        }
        /*! ./lib/bundle/bridge/shell/script-path.js */ function scriptPath({ task: e, folder: t }, n, s) {
            if (e.command.kind !== "script") return '';
            const { script: i, interpreter: r } = e.command;
            if (e.working_directory !== t) return `"$${n}"/${s(i)}`;
            const o = t === '.' ? i : i.slice(t.length + 1);
            return s(r.length === 0 || o.startsWith('-') ? `./${o}` : o);
        }
        /*! ./lib/bundle/bridge/shell/python.js */ function isPythonScript({ task: { command: e } }) {
            if (e.kind !== "script") return false;
            return e.script.endsWith('.py') || /^(?:.*[/\\])?(?:python|pypy)[\d.]*$/i.test(e.interpreter[0] ?? '');
        }
        function pythonPathLine({ folder: e }, t, n) {
            const [s, i] = e === '.' ? [
                `"$${t}/src`,
                '"'
            ] : [
                `"$${t}"/${n(`${e}/src`)}`,
                ''
            ];
            const r = '${PYTHONPATH:+:$PYTHONPATH}"';
            return `[ ! -d ${s}${i} ] || export PYTHONPATH=${s}${i === '' ? '"' : ''}${r}`;
        }
        /*! ./lib/bundle/bridge/github/command.js */ function stepCommand(e, { args: t, exports: n, handsOn: s }) {
            const { task: i } = e;
            const { command: r } = i;
            if (r.kind === 'gate') return {
                run: ':',
                calls: []
            };
            const o = i.timeout / 60_000;
            const a = typeof i.continue_on_error === 'object' ? i.continue_on_error.exit_codes : [];
            const l = e.pauses.length === 0 && i.allowed_exit_codes.join(' ') === '0' && a.length === 0 && i.memory_limit === undefined && !s;
            const u = Number.isInteger(o) && i.kill_after === 5000;
            const d = u ? {
                timeout: o
            } : {};
            const c = u ? '' : `timeout --kill-after=${i.kill_after / 1000} ${i.timeout / 1000} `;
            if (r.kind === "script") {
                const i = [
                    ...n,
                    ...isPythonScript(e) ? [
                        pythonPathLine(e, 'GITHUB_WORKSPACE', shellWord)
                    ] : []
                ];
                const o = scriptPath(e, 'GITHUB_WORKSPACE', shellWord);
                const u = [
                    ...r.interpreter.map(shellWord),
                    o,
                    ...t
                ].join(' ');
                if (!l) return orchestrated(e, i, ` -- ${u}`, (e)=>e, a, s);
                return {
                    run: githubText([
                        ...i,
                        `${c}${u}`
                    ].join('\n')),
                    ...d,
                    calls: []
                };
            }
            const f = (0, eo.q$)(r.shell);
            if (f === undefined) return undefined;
            const h = r.shell === 'bash';
            const p = githubText([
                ...n,
                r.run
            ].join('\n'));
            const m = p === r.run || p.length <= U.expression;
            if (l && m && (n.length === 0 || h)) {
                const e = p.trim() === '' ? ':' : p.replace(/\n$/, '');
                if (u) return {
                    run: e,
                    ...h ? {} : {
                        shell: r.shell
                    },
                    ...d,
                    calls: []
                };
                const t = `${c}${[
                    f.program,
                    ...f.args
                ].join(' ')}`;
                if (f.extension !== '.ps1' && /^[^"{}]*\{0\}[^"{}]*$/.test(t)) return {
                    run: e,
                    shell: t,
                    calls: []
                };
            }
            const g = (0, eo.ky)(f, r.run);
            const w = !g.includes('${{');
            const input = (e)=>w ? hereScript(g, e) : encodedScript(g, e);
            if (h) return orchestrated(e, n, '', input, a, s);
            const k = [
                f.program,
                ...(0, eo.$g)(f, "@script@")
            ].map(shellWord).join(' ');
            const b = shellWord(f.extension === '' ? '.txt' : f.extension);
            return orchestrated(e, n, ` --script ${b} -- ${k}`, input, a, s);
        }
        function orchestrated(e, t, n, s, i, r) {
            const o = i.length > 0 ? ` || tolerate $? ${i.join(' ')}` : '';
            const a = r ? `${o} || orch_code=$?` : o;
            const l = [
                'eval "$ORCHESTRATE"',
                ...t,
                ...r ? [
                    'orch_code=0'
                ] : [],
                `${[
                    'orchestrate',
                    ...attemptOptions(e)
                ].join(' ')}${n}${s(a)}`,
                ...r ? [
                    'hand_on',
                    'exit "$orch_code"'
                ] : []
            ];
            return {
                run: githubText(l.join('\n')),
                calls: [
                    'orchestrate',
                    ...i.length > 0 ? [
                        'tolerate'
                    ] : [],
                    ...r ? [
                        'hand_on'
                    ] : []
                ]
            };
        }
        /*! ./lib/bundle/bridge/github/condition-comment.js */ const ea = 120;
        function conditionComment({ job: { task: e }, needs: t }, n) {
            if (n === undefined || n.length < ea || n === e.if) return undefined;
            if (e.if !== undefined) return commentText(`if: ${e.if}`);
            const s = t.filter(({ nodes: e })=>e.length > 1).map(({ key: e })=>e);
            const i = s.length === 0 ? '' : `; of ${s.join(', ')} a leg at least succeeded, and none failed`;
            return commentText(`if: success()${i}`);
        }
        /*! ./lib/bundle/bridge/github/render.js */ const el = 'an expression in it has no counterpart in a workflow';
        function taskStep(e, t, n) {
            const { job: s } = e;
            const { task: i } = s;
            const { command: r } = i;
            if (r.kind === 'gate') return {
                step: {
                    run: ':'
                },
                command: {
                    run: ':',
                    calls: []
                }
            };
            const o = new Map(n.plan.secrets.map((e)=>[
                    e,
                    `\${{ secrets.${e} }}`
                ]));
            const a = [];
            for (const [e, n] of Object.entries(i.env)){
                if (isOwnVariable(e)) continue;
                const s = templateText(n, {
                    ...t,
                    env: variablesBefore(i.env, e)
                });
                if (s === undefined) return {
                    problem: `\`env.${e}\`: ${el}`,
                    key: `env.${e}`
                };
                if (s.length > U.expression && s.includes('${{')) return tooLong(`env.${e}`);
                if (!eu.test(e)) o.set(e, s);
                else a.push(`export ${e}=${carried(n, s, `VALUE_${a.length + 1}`, o, t)}`);
            }
            for (const [t, n] of Object.entries(i.matrix ?? {})){
                o.set((0, et.i)(t), e.legs.length > 1 ? `\${{ matrix.${t} }}` : githubText((0, et.v)(n)));
            }
            for (const [t, n] of ownVariables(e))o.set(t, n);
            const l = [];
            for (const [e, n] of (r.kind === "script" ? r.args : []).entries()){
                const s = templateText(n, t);
                if (s === undefined) return {
                    problem: `\`args\`: ${el}`,
                    key: 'args'
                };
                if (s.length > U.expression && s.includes('${{')) return tooLong('args');
                l.push(carried(n, s, `ARG_${e + 1}`, o, t));
            }
            const u = templateText(i.working_directory, t);
            if (u === undefined) return {
                problem: `\`working-directory\`: ${el}`,
                key: 'working_directory'
            };
            const d = n.writers.writes(e);
            const c = stepCommand(s, {
                args: l,
                exports: a,
                handsOn: d
            });
            if (c === undefined) return {
                problem: 'its shell is none',
                key: 'command'
            };
            if (c.run?.includes('${{') === true && c.run.length > U.expression) return tooLong('command');
            const f = d || s.publishes.length > 0;
            const { calls: h, ...p } = c;
            return {
                command: c,
                step: {
                    ...f ? {
                        id: 'task'
                    } : {},
                    env: o,
                    ...u === '.' ? {} : {
                        workingDirectory: u
                    },
                    ...p
                }
            };
        }
        function tooLong(e) {
            return {
                problem: `\`${e}\` holds \`\${{\`, and GitHub takes ${U.expression} characters for an expression`,
                key: e
            };
        }
        function carried(e, t, n, s, i) {
            const [r, ...o] = templateParts(e, i.known);
            if (r?.kind === 'text' && o.length === 0 && !r.text.includes('${{')) return shellWord(r.text);
            let a = n;
            while(s.has(a))a += '_';
            s.set(a, t);
            return `"$${a}"`;
        }
        const eu = /^(?:GITHUB|RUNNER)_/i;
        function ownVariables({ job: { task: e }, legs: t }) {
            if (!readsOwnVariables(e)) return [];
            return [
                [
                    'ORCHESTRATOR_TASK_ID',
                    t.length > 1 ? idOfLegs(t) ?? '' : githubText(e.id)
                ]
            ];
        }
        const ed = [
            [
                'ORCHESTRATOR_RUN_ID',
                '${{ github.run_id }}'
            ],
            [
                'ORCHESTRATOR_RUN_DIR',
                '${{ github.workspace }}'
            ]
        ];
        function renderJob(e, t, n) {
            const { job: s } = e;
            const { task: i } = s;
            const { plan: r } = n;
            const o = n.decisions.get(e);
            const a = taskStep(e, {
                ...t,
                level: 'step'
            }, n);
            if ('problem' in a) return a;
            const l = i.command.kind === 'gate' || s.publishes === 'all' ? [] : s.publishes;
            const u = l.find((e)=>!isOutputName(e));
            if (u !== undefined) return {
                problem: `${JSON.stringify(u)} is no name of a job output`,
                key: 'command'
            };
            const d = n.writers.above(e);
            const c = i.command.kind === 'gate';
            const f = new Map(l.map((e)=>[
                    e.toLowerCase(),
                    e
                ])).values();
            const h = new Map(Array.from(f, (e)=>[
                    e,
                    `\${{ steps.task.outputs.${e} }}`
                ]));
            if (n.writers.writes(e)) {
                for (const e of [
                    'orchestrator-environment',
                    'orchestrator-path'
                ]){
                    h.set(e, `\${{ steps.task.outputs.${e} }}`);
                }
            }
            return {
                command: a.command,
                job: {
                    id: e.id,
                    comments: commentsOf(s),
                    name: nameOf(e, t),
                    needs: [
                        ...new Set([
                            ...e.waitsFor,
                            ...c ? [] : d,
                            ...t.asked
                        ])
                    ].map(({ id: e })=>e),
                    if: o?.if,
                    ifComment: conditionComment(e, o?.if),
                    runsOn: runsOnText(r),
                    permissions: jobPermissions(r, [
                        i
                    ]),
                    concurrency: n.concurrencyOf(s),
                    matrix: e.legs.length > 1 ? matrixLines(e.legs) : [],
                    continueOnError: i.continue_on_error === true,
                    timeout: jobMinutes(s),
                    outputs: h,
                    takesOver: !c && d.length > 0,
                    steps: [
                        ...c ? [] : [
                            er,
                            ...matchersStep(r),
                            ...inheritStep(d)
                        ],
                        a.step
                    ]
                }
            };
        }
        function commentsOf({ task: e }) {
            return [
                ...e.description === undefined ? [] : [
                    e.description
                ],
                ...e.skip === undefined ? [] : [
                    `Skipped: ${e.skip}`
                ]
            ].map(commentText);
        }
        function nameOf({ id: e, job: { task: t }, legs: n }, s) {
            const i = t.id.slice(t.base_id.length);
            const r = n.length > 1 && t.name.endsWith(i) ? t.name.slice(0, -i.length) : t.name;
            const o = templateText(r, {
                ...s,
                level: 'job'
            }) ?? templateText(t.id, {
                ...s,
                level: 'job'
            });
            return o === e || o?.trim() === '' ? undefined : o;
        }
        function jobMinutes({ task: e, pauses: t }) {
            const n = t.reduce((e, t)=>e + t, 0);
            const s = Math.ceil((e.timeout * e.retry.max_attempts + n) / 60_000) + 10;
            return s > U.jobMinutes ? s : undefined;
        }
        function inheritStep(e) {
            if (e.length === 0) return [];
            const values = (t)=>e.map(({ id: e })=>`\${{ needs.${e}.outputs.${t} }}`).join('\n');
            return [
                {
                    name: 'Take over what earlier tasks wrote to GITHUB_ENV and GITHUB_PATH',
                    env: new Map([
                        [
                            'WRITTEN',
                            values('orchestrator-environment')
                        ],
                        [
                            'PATHS',
                            values('orchestrator-path')
                        ]
                    ]),
                    run: [
                        String.raw`[ -z "$WRITTEN" ] || printf '%s\n' "$WRITTEN" >>"$GITHUB_ENV"`,
                        String.raw`[ -z "$PATHS" ] || printf '%s\n' "$PATHS" >>"$GITHUB_PATH"`
                    ].join('\n')
                }
            ];
        }
        /*! ./lib/bundle/bridge/pipeline.js */ function makePipeline(e, t = '.') {
            const n = fromRoot(e, t);
            const s = [];
            const i = [];
            const r = new Map();
            const byTask = (e)=>e.flatMap((e)=>r.get(e) ?? []);
            for (const [e, o] of n.tasks.entries()){
                const n = o.needs.map(({ key: e, tasks: t })=>({
                        key: e,
                        jobs: byTask(t)
                    }));
                const a = byTask(o.after);
                const l = n.flatMap((e)=>e.jobs);
                const u = [
                    ...new Set([
                        ...l,
                        ...a
                    ])
                ].sort((e, t)=>e.index - t.index);
                const d = [];
                const c = {
                    task: o,
                    folder: t,
                    index: e,
                    level: u.reduce((e, t)=>Math.max(e, t.level + 1), 0),
                    needs: n,
                    after: a,
                    waitsFor: u,
                    neededBy: d,
                    condition: conditionOf(o),
                    pauses: pausesOf(o),
                    publishes: []
                };
                for (const e of new Set(l))i[e.index]?.push(c);
                i.push(d);
                s.push(c);
                r.set(o.id, c);
            }
            for (const e of s)publish(e, s);
            return {
                plan: n,
                jobs: s,
                levels: s.reduce((e, { level: t })=>Math.max(e, t + 1), 0)
            };
        }
        function pausesOf({ retry: e }) {
            return Array.from({
                length: e.max_attempts - 1
            }, (t, n)=>(0, M.a2)({
                    ...e,
                    jitter: false
                }, n + 1, 0));
        }
        function publish(e, t) {
            if (e.needs.length === 0) return;
            for (const n of treesOf(e).flatMap(referencesOf)){
                if (n[0] !== 'needs') continue;
                const [, s, i, r] = n;
                if (i !== undefined && i.toLowerCase() !== 'outputs') continue;
                for (const n of e.needs){
                    if (s !== undefined && s.toLowerCase() !== n.key.toLowerCase()) continue;
                    for (const { index: e } of n.jobs){
                        const n = t[e];
                        if (n === undefined || n.publishes === 'all') continue;
                        if (r === undefined) n.publishes = 'all';
                        else if (!n.publishes.includes(r)) n.publishes = [
                            ...n.publishes,
                            r
                        ];
                    }
                }
            }
        }
        function referencesOf(e) {
            return partsOfTree(e).flatMap((e)=>e.kind === 'reference' ? [
                    e.path
                ] : e.kind === 'other' ? [
                    [
                        'needs'
                    ]
                ] : []);
        }
        function treesOf({ task: e, condition: t }) {
            const n = [
                e.name,
                e.skip ?? '',
                e.working_directory,
                ...Object.values(e.env),
                ...e.command.kind === "script" ? e.command.args : []
            ];
            const s = knownOf(e);
            const i = n.filter((e)=>e.includes('${{')).flatMap((e)=>templateParts(e, s)).flatMap((e)=>e.kind === 'value' ? [
                    e.tree
                ] : []);
            return t.tree === undefined ? i : [
                ...i,
                t.tree
            ];
        }
        /*! ./lib/bundle/bridge/json-texts.js */ function textsOfJson(e) {
            const [t] = e?.kind === 'call' && e.name === 'fromjson' ? e.args : [];
            if (t?.kind !== 'literal' || typeof t.value !== 'string') return undefined;
            try {
                const e = JSON.parse(t.value);
                return Array.isArray(e) && e.every((e)=>typeof e === 'string') ? e : undefined;
            } catch  {
                return undefined;
            }
        }
        /*! ./lib/bundle/bridge/github/event-comparisons.js */ function comparisonsOf(e, t = false) {
            if (e.kind === 'not') return comparisonsOf(e.of, !t);
            if (e.kind === 'and' || e.kind === 'or') return e.of.flatMap((e)=>comparisonsOf(e, t));
            if (e.kind !== 'compare' && e.kind !== 'call') return [];
            const n = e.kind === 'compare' ? [
                e.left,
                e.right
            ] : e.args;
            const s = n.findIndex((e)=>factOf(e) !== undefined);
            const i = factOf(n[s]);
            if (i === undefined) return n.flatMap((e)=>comparisonsOf(e, t));
            const r = t ? {
                kind: 'not',
                of: e
            } : e;
            const o = n[1 - s];
            const a = o?.kind === 'literal' && typeof o.value === 'string' ? o.value : undefined;
            if (e.kind === 'compare') {
                const n = a !== undefined && (e.operator === '==' || e.operator === '!=');
                const s = t !== (e.operator === '!=');
                return [
                    {
                        fact: i,
                        how: n ? 'is' : 'unknown',
                        text: a ?? '',
                        isNegated: s,
                        written: r
                    }
                ];
            }
            if (![
                'startswith',
                'endswith',
                'contains'
            ].includes(e.name)) return [];
            const l = e.name === 'contains' && s === 1 ? textsOfJson(o) : undefined;
            if (l !== undefined) return l.map((e)=>({
                    fact: i,
                    how: 'is',
                    text: e,
                    isNegated: t,
                    written: r
                }));
            const u = a === undefined || s !== 0 ? 'unknown' : ec.get(e.name) ?? 'unknown';
            return [
                {
                    fact: i,
                    how: u,
                    text: a ?? '',
                    isNegated: t,
                    written: r
                }
            ];
        }
        const ec = new Map([
            [
                'startswith',
                'starts'
            ],
            [
                'contains',
                'contains'
            ]
        ]);
        const ef = [
            'ref',
            'ref_name',
            'ref_type',
            'event_name'
        ];
        function factOf(e) {
            if (e?.kind !== 'reference' || e.path.length !== 2) return undefined;
            const [t, n = ''] = e.path;
            const s = t === 'env' ? /^GITHUB_(\w+)$/i.exec(n)?.[1] : t === 'github' ? n : undefined;
            return ef.find((e)=>e === s?.toLowerCase());
        }
        /*! ./lib/bundle/bridge/github/triggers.js */ function triggersOf({ plan: e, jobs: t }) {
            const n = [
                'push',
                'pull_request',
                'workflow_dispatch',
                ...schedulesOf(e).length > 0 ? [
                    'schedule'
                ] : []
            ];
            const s = new Set([
                'main',
                'master'
            ]);
            const i = [];
            let r = false;
            for (const e of t){
                for (const t of treesOf(e)){
                    for (const o of comparisonsOf(t)){
                        const a = triggers_needOf(o, n);
                        if (a === 'tags') r = true;
                        else if (typeof a === 'object') s.add(a.branch);
                        else if (a === undefined && t === e.condition.tree) i.push({
                            job: e,
                            ...o
                        });
                    }
                }
            }
            return {
                branches: [
                    ...s
                ],
                areTagsAsked: r,
                doubts: i
            };
        }
        function triggerLines(e, t = schedulesOf(e.plan)) {
            const { branches: n, areTagsAsked: s } = triggersOf(e);
            return [
                'on:',
                '  push:',
                `    branches: [${n.map(flowScalar).join(', ')}]`,
                ...s ? [
                    "    tags: ['**']"
                ] : [],
                '  pull_request:',
                '  workflow_dispatch:',
                ...t.length === 0 ? [] : [
                    '  schedule:'
                ],
                ...t.map(({ cron: e, timezone: t })=>{
                    const n = t === 'UTC' ? '' : `\n      timezone: ${yamlScalar(t)}`;
                    return `    - cron: ${quotedScalar(e)}${n}`;
                })
            ];
        }
        function flowScalar(e) {
            return /^[A-Za-z][\w./-]*$/.test(e) ? yamlScalar(e) : quotedScalar(e);
        }
        function schedulesOf(e) {
            const t = new Set(e.schedule.map(({ cron: e })=>e));
            const n = new Set(e.tasks.flatMap(({ schedule: e })=>e ?? []).filter((e)=>!t.has(e)));
            const [s] = e.schedule;
            const i = e.schedule.every((e)=>e.timezone === s?.timezone) ? s?.timezone ?? 'UTC' : 'UTC';
            return [
                ...e.schedule,
                ...Array.from(n, (e)=>({
                        cron: e,
                        timezone: i
                    }))
            ];
        }
        function noteTriggers(e, t) {
            for (const { job: n, fact: s, text: i, written: r } of triggersOf(t).doubts){
                const t = expressionText(r) ?? `github.${s}`;
                const o = s === 'event_name';
                e.add({
                    feature: 'condition-known',
                    support: o ? 'lost' : 'emulated',
                    jobs: [
                        n
                    ],
                    consequence: o ? `\`${t}\` asks for an event that does not start the workflow` : `\`${t}\` may ask for branches or tags whose pushes do not start the workflow`,
                    remedy: remedyFor(s, i)
                });
            }
        }
        function remedyFor(e, t) {
            if (e !== 'event_name') return "name each branch: `github.ref == 'refs/heads/NAME'`";
            return t.toLowerCase() === 'schedule' ? 'give the configuration a `schedule`' : 'run the plan with the Action, in a workflow of your own that the event starts';
        }
        function triggers_needOf(e, t) {
            const { fact: n, how: s, isNegated: i } = e;
            const r = e.text.toLowerCase();
            if (s === 'unknown') return undefined;
            if (n === 'event_name') {
                if (i || s === 'starts' && t.some((e)=>e.startsWith(r))) return 'nothing';
                return s === 'is' && t.includes(r) ? 'nothing' : undefined;
            }
            if (n === 'ref_type') return s === 'is' && r === 'tag' !== i ? 'tags' : 'nothing';
            if (n === 'ref' && r.includes('refs/tags')) return i ? 'nothing' : 'tags';
            if (n === 'ref' && r.includes('refs/pull')) return 'nothing';
            if (i || s === 'contains') return undefined;
            const o = n === 'ref' ? 'refs/heads/' : '';
            const a = e.text.slice(o.length);
            if (!r.startsWith(o) || a === '' || !eh.test(a)) return undefined;
            return {
                branch: `${a.replace(/^!|\+/g, String.raw`\$&`)}${s === 'starts' ? '**' : ''}`
            };
        }
        const eh = /^(?:(?!\$\{\{)[^\s~^:?*[\]\\\p{C}])+$/u;
        /*! ./lib/bundle/bridge/github/wrapper.js */ function wrapperText(e, { header: t, notes: n, options: { folder: s } }) {
            const { plan: i } = e;
            const r = ownSchedules(e, 'workflow');
            if (i.schedule.length === 0 && r.jobs.length > 0) n.add(r);
            const o = jobPermissions(i, i.tasks);
            const a = new Map([
                ...s === '.' ? [] : [
                    [
                        'working-directory',
                        githubText(s)
                    ]
                ],
                ...i.config_file === undefined ? [] : [
                    [
                        'config',
                        githubText(i.config_file)
                    ]
                ]
            ]);
            const l = new Map(i.secrets.map((e)=>[
                    e,
                    `\${{ secrets.${e} }}`
                ]));
            const u = [
                t.map((e)=>`# ${e}`),
                [
                    ...nameLines(i),
                    ...triggerLines(e, startsOf(i))
                ],
                workflowPermissions(i),
                [
                    'jobs:',
                    '  orchestrator:',
                    `    runs-on: ${runsOnText(i)}`,
                    ...o === undefined ? [] : permissionLines(o, '    '),
                    '    steps:',
                    ...stepLines(er, '      '),
                    "      - uses: script-orchestrator/script-orchestrator@v0",
                    ...mapLines('with', a, '        '),
                    ...mapLines('env', l, '        ')
                ]
            ];
            return `${u.map((e)=>e.join('\n')).join('\n\n')}\n`;
        }
        /*! ./lib/bundle/bridge/github/writers.js */ function writersOf(e) {
            const t = new Set(e.filter(isWriter));
            const n = new Set();
            for (const s of e){
                if (s.waitsFor.some((e)=>t.has(e) || n.has(e))) n.add(s);
            }
            return {
                writes: (e)=>t.has(e),
                areAbove: (e)=>n.has(e),
                above: (e)=>{
                    if (t.size === 0) return [];
                    const n = e.needed();
                    return [
                        ...t
                    ].filter((e)=>n.has(e));
                }
            };
        }
        function isWriter({ legs: [e] }) {
            return e !== undefined && e.neededBy.length > 0 && isEnvironmentWriter(e.task);
        }
        /*! ./lib/bundle/bridge/github/emit-github.js */ const emitGithub = (e, t)=>{
            noteTriggers(t.notes, e);
            return t.options.mode === 'wrapper' ? {
                value: wrapperText(e, t),
                diagnostics: []
            } : emitNative(e, t);
        };
        function emitNative(e, t) {
            const { plan: n } = e;
            const { nodes: s, tooMany: i } = makeNodes(e);
            const r = writersOf(s);
            const o = concurrencyGroups(e);
            const a = new Map();
            const l = {
                plan: n,
                decisions: a,
                writers: r,
                concurrencyOf: o.groupOf
            };
            const u = [];
            const d = [];
            const c = new Set();
            const f = [];
            const h = new Map();
            for (const e of s){
                const { task: s } = e.job;
                const refuse = (e, n)=>{
                    u.push(githubCantSay(s.id, 'job', e, t.place(s.origins[n] ?? s.origin)));
                };
                const i = {
                    node: e,
                    level: 'job',
                    words: V,
                    env: s.env,
                    known: scope_knownOf(e),
                    inherits: r.above(e).length > 0,
                    runsOn: n.emit.github.runs_on,
                    secrets: n.secrets,
                    asked: new Set(),
                    variables: new Set()
                };
                const o = decide(e, i, a);
                if (o === undefined) {
                    refuse(unsaidCondition(e, n.secrets), 'if');
                    a.set(e, {
                        if: undefined,
                        strict: false
                    });
                    continue;
                }
                a.set(e, o);
                if ((o.if?.length ?? 0) > U.expression) {
                    refuse(`\`if\`: GitHub takes ${U.expression} characters for an expression`, 'if');
                }
                const p = renderJob(e, i, l);
                if ('problem' in p) {
                    refuse(p.problem, p.key);
                    continue;
                }
                d.push(p.job);
                for (const e of p.command.calls)c.add(e);
                if (p.command.timeout !== undefined) f.push(...e.legs);
                for (const t of i.variables)h.set(t, [
                    ...h.get(t) ?? [],
                    ...e.legs
                ]);
            }
            const p = unseenWriters(e.jobs);
            if (p.jobs.length > 0) t.notes.add(p);
            noteFidelity(t.notes, e, {
                timed: f,
                tooMany: i,
                variables: h,
                resources: o.notes
            });
            if (u.length > 0) return {
                value: undefined,
                diagnostics: u
            };
            return sized(fileText(e, t.header, c, d));
        }
        function sized(e) {
            const t = Buffer.byteLength(e);
            return t <= U.file ? {
                value: e,
                diagnostics: []
            } : {
                value: undefined,
                diagnostics: [
                    tooLargeForGithub(t, U.file)
                ]
            };
        }
        function fileText(e, t, n, s) {
            const { env: i, jobs: r } = hoisted(s);
            if (e.jobs.some(({ task: e })=>e.command.kind !== 'gate')) i.set('ORCHESTRATOR_ATTEMPT', '1');
            const o = s.some(({ steps: e })=>e.some(({ env: e })=>e?.has('ORCHESTRATOR_TASK_ID') === true));
            for (const [e, t] of o ? ed : [])i.set(e, t);
            const a = Object.keys(Q).filter((e)=>n.has(e));
            if (a.length > 0) i.set('ORCHESTRATE', a.map((e)=>`${Q[e]}\n`).join(''));
            const l = [
                t.map((e)=>`# ${e}`),
                [
                    ...nameLines(e.plan),
                    ...triggerLines(e)
                ],
                workflowPermissions(e.plan),
                mapLines('env', i, ''),
                [
                    'defaults:',
                    '  run:',
                    '    shell: bash'
                ]
            ];
            const u = l.filter((e)=>e.length > 0).map((e)=>e.join('\n'));
            return `${[
                ...u,
                `jobs:\n${r.map(jobText).join('\n\n')}`
            ].join('\n\n')}\n`;
        }
        const ep = /^(?:PATH|HOME|USER|SHELL|ENV|BASH\w*|LANG|LC_\w+|TZ|TMPDIR|TMP|TEMP|LD_\w+|DYLD_\w+|NODE_\w+|GIT_\w+|SSH_\w+|ACTIONS_\w+|GITHUB_\w+|RUNNER_\w+|ORCHESTRAT\w+|MATRIX_\w+|\w+_PROXY|\w+_proxy)$/;
        function hoisted(e) {
            const t = e.map(({ steps: e })=>e.at(-1)?.env).filter((e)=>e !== undefined);
            const [n, ...s] = t;
            if (n === undefined || s.length === 0) return {
                env: new Map(),
                jobs: e
            };
            const isShared = ([e, t])=>!ep.test(e) && !t.includes('${{') && s.every((n)=>n.get(e) === t);
            const i = new Map([
                ...n
            ].filter(isShared));
            if (i.size === 0) return {
                env: i,
                jobs: e
            };
            const without = (e)=>e.env === undefined ? e : {
                    ...e,
                    env: new Map([
                        ...e.env
                    ].filter(([e])=>!i.has(e)))
                };
            return {
                env: i,
                jobs: e.map((e)=>e.takesOver ? e : {
                        ...e,
                        steps: [
                            ...e.steps.slice(0, -1),
                            ...e.steps.slice(-1).map(without)
                        ]
                    })
            };
        }
        /*! ./lib/bundle/bridge/github/step-conditions.js */ function wordsOfSteps(e) {
            const conclusion = (e)=>({
                    kind: 'reference',
                    path: [
                        'steps',
                        e,
                        'conclusion'
                    ]
                });
            const result = ({ id: e })=>anyOf([
                    conclusion(e),
                    {
                        kind: 'literal',
                        value: 'skipped'
                    }
                ]);
            return {
                result,
                resultIs: (e, t)=>equals([
                        'success',
                        'failure',
                        'cancelled'
                    ].includes(t) ? conclusion(e.id) : result(e), t),
                output: ({ id: e }, t)=>({
                        kind: 'reference',
                        path: [
                            'steps',
                            e,
                            'outputs',
                            t
                        ]
                    }),
                ready: equals(conclusion(e), 'success')
            };
        }
        function decideStep(e, t, n) {
            const s = t.seesMore !== true && e.waitsFor.every((e)=>n.has(e)) && needsAll(e);
            const { condition: i, task: r } = e.job;
            if (s && i.kind === 'success' && i.tree === undefined && r.schedule === undefined) {
                n.add(e);
            }
            return decided(e, t, s);
        }
        function needsAll({ waitsFor: e, needs: t, needed: n }) {
            const s = new Set(t.flatMap(({ nodes: e })=>e));
            return e.every((e)=>s.has(e) || n().has(e));
        }
        /*! ./lib/bundle/bridge/github/step-chain.js */ let StepChain = class StepChain {
            #stages = [];
            #stageOf = new Map();
            #entryOf = new Map();
            #direct = new Map();
            get stages() {
                return this.#stages.map(({ members: e })=>e);
            }
            add(e) {
                const t = this.#directOf(e);
                let n = this.#stages[this.#highest(t)] ?? this.#insert(0, [], e);
                const s = n.rank;
                const i = t.filter((e)=>this.#rankOf(e) > s);
                const r = new Map();
                for (const e of i){
                    const t = this.#entryOf.get(e);
                    if (t !== undefined) r.set(t, (r.get(t) ?? 0) + 1);
                }
                for(let t = i.length; t > 0;){
                    const s = this.#stages[n.rank + 1];
                    const o = s === undefined ? 0 : r.get(s) ?? 0;
                    if (s !== undefined && o === s.members.length) {
                        t -= o;
                        n = s;
                    } else if (s === undefined || o === t) {
                        const t = new Set(i.filter((e)=>this.#entryOf.get(e) === s));
                        if (s !== undefined) s.members = s.members.filter((e)=>!t.has(e));
                        n = this.#insert(n.rank + 1, [
                            ...t
                        ], e);
                        break;
                    } else {
                        const t = i.find((e)=>this.#rankOf(e) > s.rank);
                        const n = s.members.find((e)=>!i.includes(e));
                        if (t === undefined || n === undefined) throw new Error('sets that are one in the other');
                        return {
                            node: e,
                            waitsFor: t,
                            other: s.first,
                            otherWaitsFor: n
                        };
                    }
                }
                this.#stageOf.set(e, n);
                return undefined;
            }
            placeOf(e) {
                const t = this.#stageOf.get(e);
                if (t !== undefined) return t.rank;
                const n = this.#directOf(e);
                const s = n.filter((e)=>!this.#entryOf.has(e));
                if (s.length > 0) this.#insert(this.#stages.length, s, e);
                return n.reduce((e, t)=>Math.max(e, this.#rankOf(t)), this.#highest(n));
            }
            #highest(e) {
                return e.reduce((e, t)=>Math.max(e, this.#stageOf.get(t)?.rank ?? 0), 0);
            }
            #rankOf(e) {
                return this.#entryOf.get(e)?.rank ?? Number.POSITIVE_INFINITY;
            }
            #directOf(e) {
                const t = this.#direct.get(e);
                if (t !== undefined) return t;
                const n = [
                    ...new Set(e.waitsFor.flatMap((e)=>takesTime(e) ? [
                            e
                        ] : this.#directOf(e)))
                ];
                this.#direct.set(e, n);
                return n;
            }
            #insert(e, t, n) {
                const s = {
                    rank: e,
                    members: t,
                    first: n
                };
                this.#stages.splice(e, 0, s);
                for (const [e, t] of this.#stages.entries())t.rank = e;
                for (const e of t)this.#entryOf.set(e, s);
                return s;
            }
        };
        function takesTime({ job: e }) {
            return e.task.command.kind !== 'gate';
        }
        /*! ./lib/bundle/bridge/github/step-order.js */ function orderSteps(e) {
            const t = new StepChain();
            for (const n of e.filter(takesTime)){
                const e = t.add(n);
                if (e !== undefined) return e;
            }
            const n = new Set(e.filter((e)=>!takesTime(e) && t.add(e) !== undefined));
            const s = new Map();
            for (const n of e){
                const e = t.placeOf(n);
                const i = s.get(e);
                if (i === undefined) s.set(e, [
                    n
                ]);
                else i.push(n);
            }
            const { stages: i } = t;
            return {
                late: n,
                groups: i.map((e, t)=>{
                    const n = s.get(t) ?? [];
                    const [r, ...o] = (i[t + 1] ?? n).filter(takesTime);
                    const a = r !== undefined && o.length === 0 && n.includes(r);
                    const l = a ? r : undefined;
                    return {
                        waitsFor: inPlanOrder(e),
                        nodes: l === undefined ? n : [
                            ...n.filter((e)=>e !== l),
                            l
                        ],
                        inFront: l
                    };
                })
            };
        }
        function inPlanOrder(e) {
            return [
                ...e
            ].sort((e, t)=>e.job.index - t.job.index);
        }
        /*! ./lib/bundle/bridge/github/emit-github-steps.js */ const emitGithubSteps = (e, t)=>{
            noteTriggers(t.notes, e);
            if (t.options.mode === 'wrapper') return {
                value: wrapperText(e, t),
                diagnostics: []
            };
            const n = nodesOf(e, new Map());
            const s = orderSteps(n);
            return 'node' in s ? {
                value: undefined,
                diagnostics: [
                    misfit(s, t)
                ]
            } : emitGroups(e, n, s, t);
        };
        function misfit({ node: e, waitsFor: t, other: n, otherWaitsFor: s }, i) {
            const { task: r } = e.job;
            return stepsWouldWait({
                id: r.id,
                waitsFor: t.job.task.id
            }, {
                id: n.job.task.id,
                waitsFor: s.job.task.id
            }, i.place(r.origins[r.needs.length > 0 ? 'needs' : 'after'] ?? r.origin));
        }
        function emitGroups(e, t, { groups: n, late: s }, i) {
            const { plan: r } = e;
            const o = writersOf(t);
            const a = jobIds([
                ...t.map(({ id: e })=>e),
                'checkout'
            ]).at(-1) ?? '';
            const l = wordsOfSteps(a);
            const u = [];
            const d = [];
            const c = new Set();
            const f = [];
            const h = new Map();
            const p = new Set();
            const m = new Set(n.map(({ inFront: e })=>e));
            for (const { waitsFor: t, nodes: r, inFront: a } of n){
                const n = t.filter((e)=>!m.has(e));
                if (n.length > 0) d.push({
                    wait: n.map(({ id: e })=>e)
                });
                for (const t of r){
                    const { job: n } = t;
                    const r = {
                        ...scopeOf(t, e, l, o.areAbove(t)),
                        seesMore: s.has(t)
                    };
                    const m = renderStep(t, r, p, e);
                    if ('problem' in m) {
                        const { origins: e, origin: t } = n.task;
                        u.push(githubCantSay(n.task.id, 'step', m.problem, i.place(e[m.key] ?? t)));
                        continue;
                    }
                    const g = t !== a && takesTime(t);
                    d.push(g ? {
                        ...m.step,
                        background: true
                    } : m.step);
                    for (const e of m.calls)c.add(e);
                    if (m.step.timeout !== undefined) f.push(n);
                    for (const e of r.variables)h.set(e, [
                        ...h.get(e) ?? [],
                        n
                    ]);
                }
            }
            noteFidelity(i.notes, e, {
                timed: f,
                tooMany: [],
                variables: h,
                resources: roomyPools(e)
            });
            const g = mostAtOnce(n);
            if (g > U.background && r.max_parallel === 'auto') {
                i.notes.add({
                    feature: 'max-parallel',
                    jobs: [],
                    support: 'emulated',
                    consequence: `GitHub runs ${U.background} background steps at once: of ${g}, the others queue`
                });
            }
            if (u.length > 0) return {
                value: undefined,
                diagnostics: u
            };
            const w = d.some((e)=>e.if?.includes(`steps.${a}.`) === true);
            const k = w ? {
                ...er,
                id: a
            } : er;
            const b = jobOf(e, [
                k,
                ...matchersStep(r),
                ...d
            ]);
            return sized(fileText(e, i.header, c, [
                b
            ]));
        }
        function scopeOf(e, { plan: t }, n, s) {
            return {
                node: e,
                level: 'step',
                words: n,
                env: e.job.task.env,
                known: scope_knownOf(e),
                inherits: s,
                runsOn: t.emit.github.runs_on,
                secrets: t.secrets,
                asked: new Set(),
                variables: new Set()
            };
        }
        function renderStep(e, t, n, { plan: s }) {
            const { task: i } = e.job;
            const r = decideStep(e, t, n);
            if (r === undefined) return {
                problem: unsaidCondition(e, s.secrets),
                key: 'if'
            };
            if ((r.if?.length ?? 0) > U.expression) return {
                problem: `\`if\`: GitHub takes ${U.expression} characters for an expression`,
                key: 'if'
            };
            const o = {
                writes: ()=>false,
                areAbove: ()=>false,
                above: ()=>[]
            };
            const a = taskStep(e, t, {
                plan: s,
                decisions: new Map(),
                writers: o,
                concurrencyOf: ()=>undefined
            });
            if ('problem' in a) return a;
            const l = templateText(i.name, t) ?? templateText(i.id, t);
            return {
                calls: a.command.calls,
                step: {
                    ...a.step,
                    comments: commentsOf(e.job),
                    ...l === undefined || l.trim() === '' ? {} : {
                        name: l
                    },
                    id: e.id,
                    ...r.if === undefined ? {} : {
                        if: r.if
                    },
                    ifComment: conditionComment(e, r.if),
                    continueOnError: i.continue_on_error === true
                }
            };
        }
        function jobOf({ plan: e, jobs: t }, n) {
            return {
                id: 'tasks',
                comments: [],
                name: undefined,
                needs: [],
                if: undefined,
                runsOn: runsOnText(e),
                permissions: jobPermissions(e, e.tasks),
                concurrency: undefined,
                matrix: [],
                continueOnError: false,
                timeout: minutesOf(e.timeout, t),
                outputs: new Map(),
                takesOver: true,
                steps: n
            };
        }
        function minutesOf(e, t) {
            if (e !== undefined) return Math.ceil(e / 60_000);
            const n = [];
            for (const { task: e, pauses: s, waitsFor: i } of t){
                const t = s.reduce((e, t)=>e + t, e.timeout * e.retry.max_attempts);
                n.push(i.reduce((e, t)=>Math.max(e, n[t.index] ?? 0), 0) + t);
            }
            const s = Math.ceil(n.reduce((e, t)=>Math.max(e, t), 0) / 60_000) + 10;
            return s > U.jobMinutes ? s : undefined;
        }
        function roomyPools(e) {
            return exclusiveUses(e).map(({ users: e, kind: t })=>({
                    feature: 'resources',
                    jobs: e,
                    support: t === 'roomy' ? 'native' : 'lost'
                }));
        }
        function mostAtOnce(e) {
            let t = 0;
            const n = new Set();
            for (const { waitsFor: s, nodes: i, inFront: r } of e){
                for (const e of s)n.delete(e);
                for (const e of i)if (e !== r && takesTime(e)) n.add(e);
                t = Math.max(t, n.size);
            }
            return t;
        }
        /*! ./lib/bundle/model/problems/bridge-gitlab.js */ const em = 'emit with --mode wrapper: there one job runs the orchestrator itself';
        function gitlabCantSay(e, t, n) {
            return (0, $.CC)('error', 'gitlab-cant-say', `${JSON.stringify(e)} can't be a job of GitLab: ${t}`, n, {
                help: em
            });
        }
        function tooManyNeeds(e, t, n, s) {
            return (0, $.CC)('error', 'too-many-needs', `${JSON.stringify(e)} needs more than the ${t} jobs that GitLab takes, and ${n}: no job between can join them`, s, {
                help: `let it need fewer, or ${em}`
            });
        }
        function tooManyOutputs(e, t, n, s) {
            return (0, $.CC)('error', 'too-many-outputs', `${JSON.stringify(e)} would tell ${t} variables to the jobs that need it; GitLab takes ${n} from one job`, s, {
                help: `join them into one output, or ${em}`
            });
        }
        /*! ./lib/bundle/bridge/gitlab/known.js */ const eg = {
            kind: 'true'
        };
        const ew = {
            kind: 'false'
        };
        function atom(e, t, n, s = `! ${n}`) {
            return {
                kind: 'atom',
                text: e,
                denial: t,
                shell: n,
                shellDenial: s
            };
        }
        function known_allOf(e) {
            return known_joined('all', e);
        }
        function known_anyOf(e) {
            return known_joined('any', e);
        }
        function not(e) {
            if (e.kind === 'true') return ew;
            if (e.kind === 'false') return eg;
            if (e.kind === 'atom') {
                const { text: t, denial: n, shell: s, shellDenial: i } = e;
                return atom(n, t, i, s);
            }
            return known_joined(e.kind === 'all' ? 'any' : 'all', e.of.map(not));
        }
        function ruleText(e) {
            if (e.kind === 'atom') return e.text;
            if (e.kind === 'true' || e.kind === 'false') return e.kind;
            const t = e.kind === 'all' ? ' && ' : ' || ';
            return e.of.map((t)=>t.kind === 'any' && e.kind === 'all' ? `(${ruleText(t)})` : ruleText(t)).join(t);
        }
        function shellText(e) {
            if (e.kind === 'atom') return e.shell;
            if (e.kind === 'true' || e.kind === 'false') return e.kind;
            const t = e.of.map(shellText);
            return e.kind === 'all' ? t.join(' && ') : `{ ${t.join(' || ')}; }`;
        }
        function implies(e, t) {
            if (t.kind === 'true' || e.kind === 'false') return true;
            const n = new Set(partsOf('all', e).map(ruleText));
            return partsOf('all', t).every((e)=>n.has(ruleText(e)));
        }
        function known_joined(e, t) {
            const [n, s] = e === 'all' ? [
                'true',
                'false'
            ] : [
                'false',
                'true'
            ];
            const i = new Map();
            for (const r of t.flatMap((t)=>partsOf(e, t))){
                if (r.kind === s) return r;
                if (r.kind !== n) i.set(ruleText(r), r);
            }
            const isSaid = (e)=>i.has(ruleText(e));
            const r = e === 'all' ? 'any' : 'all';
            const [o, ...a] = [
                ...i.values()
            ].filter((e)=>e.kind !== r || !e.of.some(isSaid));
            if (o === undefined) return {
                kind: n
            };
            return a.length === 0 ? o : {
                kind: e,
                of: [
                    o,
                    ...a
                ]
            };
        }
        function partsOf(e, t) {
            return t.kind === e ? t.of : [
                t
            ];
        }
        /*! ./lib/bundle/bridge/gitlab/words.js */ function word(e) {
            return shellWord(e).replaceAll('$[[', ()=>"$''[[");
        }
        function withinQuotes(e) {
            return e.replace(/[\\"$`]/g, String.raw`\$&`).replaceAll('$[[', ()=>'$""[[');
        }
        /*! ./lib/bundle/bridge/gitlab/github-context.js */ const ek = {
            actor: '$GITLAB_USER_LOGIN',
            actor_id: '$GITLAB_USER_ID',
            api_url: '$CI_API_V4_URL',
            base_ref: '$CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
            'event.pull_request.number': '$CI_MERGE_REQUEST_IID',
            'event.number': '$CI_MERGE_REQUEST_IID',
            head_ref: '$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
            job: '$CI_JOB_NAME',
            ref_name: '${CI_COMMIT_TAG:-$CI_COMMIT_BRANCH}${CI_MERGE_REQUEST_IID:+$CI_MERGE_REQUEST_IID/merge}',
            ref_protected: '$CI_COMMIT_REF_PROTECTED',
            repository: '$CI_PROJECT_PATH',
            repository_id: '$CI_PROJECT_ID',
            repository_owner: '$CI_PROJECT_NAMESPACE',
            run_id: '$CI_PIPELINE_ID',
            run_number: '$CI_PIPELINE_IID',
            server_url: '$CI_SERVER_URL',
            sha: '$CI_COMMIT_SHA',
            triggering_actor: '$GITLAB_USER_LOGIN',
            workspace: '$CI_PROJECT_DIR',
            ref: '${CI_COMMIT_TAG:+refs/tags/$CI_COMMIT_TAG}${CI_COMMIT_BRANCH:+refs/heads/$CI_COMMIT_BRANCH}${CI_MERGE_REQUEST_IID:+refs/pull/$CI_MERGE_REQUEST_IID/merge}',
            ref_type: '$([ -n "$CI_COMMIT_TAG" ] && echo tag || echo branch)',
            event_name: '$(case $CI_PIPELINE_SOURCE in merge_request_event) echo pull_request ;; web | api | trigger) echo workflow_dispatch ;; *) echo "$CI_PIPELINE_SOURCE" ;; esac)'
        };
        function compareGithub(e, t, n) {
            if (e === 'ref') return compareRef(t, n);
            if (e === 'ref_name') return compareRefName(t, n);
            if (e === 'event_name' && t === 'equals') return eventIs(n.toLowerCase());
            if (e === 'ref_type' && t === 'equals') {
                const e = present('CI_COMMIT_TAG');
                return n === 'tag' ? e : n === 'branch' ? absent('CI_COMMIT_TAG') : ew;
            }
            const s = ek[e];
            return s !== undefined && /^\$\w+$/.test(s) ? compareVariable(s.slice(1), t, n, true) : undefined;
        }
        function compareRef(e, t) {
            const n = [
                [
                    'refs/heads/',
                    'CI_COMMIT_BRANCH'
                ],
                [
                    'refs/tags/',
                    'CI_COMMIT_TAG'
                ]
            ];
            for (const [s, i] of n){
                if ((e === 'equals' || e === 'starts') && t.startsWith(s)) {
                    const n = t.slice(s.length);
                    return n === '' ? e === 'starts' ? present(i) : ew : compareVariable(i, e, n, true);
                }
            }
            if (e === 'starts') {
                if ('refs/'.startsWith(t)) return eg;
                return t === 'refs/pull/' ? eventIs('pull_request') : 'refs/pull/'.startsWith(t) ? undefined : ew;
            }
            if (e === 'equals') return t.startsWith('refs/pull/') ? undefined : ew;
            const s = e === 'contains' && [
                'refs',
                'heads',
                'tags',
                'pull'
            ].some((e)=>e.includes(t));
            return t.includes('/') || s ? undefined : compareRefName(e, t);
        }
        function compareRefName(e, t) {
            if (t === '') return e === 'equals' ? ew : eg;
            const n = {
                equals: /^\d+\/merge$/i,
                starts: /^\d+(?:\/(?:m(?:e(?:r(?:ge?)?)?)?)?)?$/i,
                ends: /^\d+\/merge$/i,
                contains: /^\d+(?:\/(?:m(?:e(?:r(?:ge?)?)?)?)?)?$/i
            }[e];
            if (n.test(t)) return undefined;
            const s = [
                'CI_COMMIT_BRANCH',
                'CI_COMMIT_TAG'
            ].map((n)=>compareVariable(n, e, t, true));
            const i = '/merge';
            const r = e === 'ends' ? i.endsWith(t.toLowerCase()) : e === 'contains' && i.includes(t.toLowerCase());
            return s.includes(undefined) ? undefined : known_anyOf([
                ...s.flatMap((e)=>e ?? []),
                r ? present('CI_MERGE_REQUEST_IID') : ew
            ]);
        }
        function eventIs(e) {
            const source = (e)=>compareVariable('CI_PIPELINE_SOURCE', 'equals', e, true) ?? ew;
            if (e === 'push' || e === 'schedule') return source(e);
            if (e === 'pull_request' || e === 'pull_request_target') return source('merge_request_event');
            if (e === 'workflow_dispatch') return known_anyOf([
                'web',
                'api',
                'trigger'
            ].map(source));
            return ew;
        }
        function present(e) {
            return atom(`$${e}`, `$${e} == null`, `[ -n "$${e}" ]`, `[ -z "$${e}" ]`);
        }
        function absent(e) {
            return atom(`$${e} == null`, `$${e}`, `[ -z "$${e}" ]`, `[ -n "$${e}" ]`);
        }
        function isFilled(e) {
            return atom(`$${e}`, `($${e} == null || $${e} == "")`, `[ -n "$${e}" ]`, `[ -z "$${e}" ]`);
        }
        function compareVariable(e, t, n, s) {
            if (/[^\x20-\x7e]/.test(n)) return undefined;
            const i = `$${e}`;
            if (n === '') {
                if (t !== 'equals') return eg;
                const n = isFilled(e);
                return n.kind === 'atom' ? atom(n.denial, n.text, n.shellDenial, n.shell) : undefined;
            }
            const r = s || !/[a-z]/i.test(n) ? exactly(i, t, n) : `${eb[t]} "${i}" ${word(n)}`;
            if (t === 'equals' && (s || !/[a-z]/i.test(n))) {
                const e = n.includes('"') ? "'" : '"';
                if (n.includes(e) || n.includes('$')) return undefined;
                const t = `${e}${n}${e}`;
                return atom(`${i} == ${t}`, `${i} != ${t}`, r);
            }
            const o = n.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
            const a = {
                equals: `^${o}$`,
                starts: `^${o}`,
                ends: `${o}$`,
                contains: o
            }[t];
            const l = `/${a}/${s ? '' : 'i'}`;
            return atom(`${i} =~ ${l}`, `${i} !~ ${l}`, r);
        }
        const eb = {
            equals: 'same',
            starts: 'starts_with',
            ends: 'ends_with',
            contains: 'contains'
        };
        function exactly(e, t, n) {
            if (t === 'equals') return `[ "${e}" = ${word(n)} ]`;
            const s = {
                starts: `#${word(n)}`,
                ends: `%${word(n)}`,
                contains: `#*${word(n)}`
            }[t];
            return `[ "\${${e.slice(1)}${s}}" != "${e}" ]`;
        }
        /*! ./lib/bundle/bridge/gitlab/known-condition.js */ function knownCondition(e, t) {
            const of = (e)=>knownCondition(e, t);
            const ofAll = (e)=>{
                const t = e.map(of);
                return t.includes(undefined) ? undefined : t.flatMap((e)=>e ?? []);
            };
            switch(e.kind){
                case 'literal':
                    return isTrue(e.value) ? eg : ew;
                case 'not':
                    {
                        const t = of(e.of);
                        return t === undefined ? undefined : not(t);
                    }
                case 'and':
                case 'or':
                    {
                        const t = ofAll(e.of);
                        return t === undefined ? undefined : e.kind === 'and' ? known_allOf(t) : known_anyOf(t);
                    }
                case 'reference':
                    return knownTruth(e, t);
                case 'compare':
                case 'call':
                    return knownComparison(e, t);
                case 'index':
                case 'other':
                    return undefined;
                default:
                    return e;
            }
        }
        function knownTruth({ path: e }, t) {
            const n = variableOf(e, t);
            if (n !== undefined) return 'text' in n ? n.text === '' ? ew : eg : isFilled(n.name);
            const s = e[0] === 'github' ? compareGithub(githubName(e), 'equals', '') : undefined;
            return s === undefined ? undefined : not(s);
        }
        function knownComparison(e, t) {
            const n = comparisonOf(e);
            if (n === undefined) return undefined;
            if ('any' in n) {
                const e = n.any.map((e)=>knownCondition(e, t));
                return e.includes(undefined) ? undefined : known_anyOf(e.flatMap((e)=>e ?? []));
            }
            const { how: s, text: i, path: r, denied: o } = n;
            const a = variableOf(r, t);
            const l = a === undefined ? r[0] === 'github' ? compareGithub(githubName(r), s, i) : undefined : 'text' in a ? compareTexts(a.text, s, i) ? eg : ew : compareVariable(a.name, s, i, false);
            return l === undefined || !o ? l : not(l);
        }
        function variableOf(e, t) {
            const [n, s] = e;
            if (n !== 'env' || s === undefined || e.length !== 2) return undefined;
            const i = t.own(s);
            if (i === 'made' || i === undefined && t.inherits) return undefined;
            return i ?? (/^[A-Za-z_]\w*$/.test(s) ? {
                name: s
            } : undefined);
        }
        function githubName(e) {
            return e.slice(1).join('.').toLowerCase();
        }
        function comparisonOf(e) {
            if (e.kind === 'compare' && (e.operator === '==' || e.operator === '!=')) {
                const [t, n] = e.left.kind === 'reference' ? [
                    e.left,
                    e.right
                ] : [
                    e.right,
                    e.left
                ];
                if (t.kind !== 'reference' || n.kind !== 'literal' || typeof n.value !== 'string') {
                    return undefined;
                }
                return {
                    how: 'equals',
                    path: t.path,
                    text: n.value,
                    denied: e.operator === '!='
                };
            }
            if (e.kind !== 'call') return undefined;
            const [t, n] = e.args;
            if (e.name === 'contains' && t?.kind === 'call' && n !== undefined) {
                const e = textsOfJson(t);
                return e === undefined ? undefined : {
                    any: e.map((e)=>({
                            kind: 'compare',
                            operator: '==',
                            left: n,
                            right: {
                                kind: 'literal',
                                value: e
                            }
                        }))
                };
            }
            const s = {
                contains: 'contains',
                startswith: 'starts',
                endswith: 'ends'
            }[e.name];
            if (s === undefined || t?.kind !== 'reference' || n?.kind !== 'literal') return undefined;
            return {
                how: s,
                path: t.path,
                text: coerced(n.value),
                denied: false
            };
        }
        function compareTexts(e, t, n) {
            const [s, i] = [
                e.toUpperCase(),
                n.toUpperCase()
            ];
            return ({
                equals: s === i,
                starts: s.startsWith(i),
                ends: s.endsWith(i),
                contains: s.includes(i)
            })[t];
        }
        /*! ./lib/bundle/bridge/gitlab/conditions.js */ const e$ = {
            known: eg,
            base: 'success',
            guards: []
        };
        function splitCondition(e, t) {
            const { job: n } = e;
            if (n === undefined) return e$;
            const s = dueRule(n.task.schedule);
            const { kind: i, tree: r } = n.condition;
            if (i === 'never') return {
                known: ew,
                base: 'success',
                guards: []
            };
            if (i === 'always' || i === 'completed') return {
                known: s,
                base: 'any',
                guards: []
            };
            if (i === 'failure') return {
                known: s,
                base: 'failure',
                guards: []
            };
            if (r === undefined) return {
                known: s,
                base: 'success',
                guards: []
            };
            const o = [
                s
            ];
            const a = [];
            const l = new Set();
            for (const e of conjuncts(withoutCancelling(r))){
                const n = e.kind === 'call' ? e.name : '';
                if (n === 'success' || n === 'failure') {
                    l.add(n);
                    continue;
                }
                const s = knownCondition(e, t);
                if (s === undefined) a.push(e);
                else o.push(s);
            }
            if (i === 'success') return {
                known: known_allOf(o),
                base: 'success',
                guards: a
            };
            if (l.size === 2) a.unshift({
                kind: 'call',
                name: 'failure',
                args: []
            });
            const u = l.has('success') ? 'success' : l.has('failure') ? 'failure' : 'any';
            return {
                known: known_allOf(o),
                base: u,
                guards: a
            };
        }
        function dueRule(e) {
            if (e === undefined) return eg;
            const t = JSON.stringify(e);
            const n = '"$CI_PIPELINE_SOURCE"';
            return known_anyOf([
                atom('$CI_PIPELINE_SOURCE != "schedule"', '$CI_PIPELINE_SOURCE == "schedule"', `[ ${n} != schedule ]`),
                atom(`$SCHEDULE == ${t}`, `$SCHEDULE != ${t}`, `[ "$SCHEDULE" = ${word(e)} ]`)
            ]);
        }
        function conjuncts(e) {
            return e.kind === 'and' ? e.of.flatMap(conjuncts) : [
                e
            ];
        }
        function withoutCancelling(e) {
            if (e.kind === 'call' && (e.name === 'always' || e.name === 'cancelled')) {
                return {
                    kind: 'literal',
                    value: e.name === 'always'
                };
            }
            if (e.kind === 'not') {
                const t = withoutCancelling(e.of);
                return t.kind === 'literal' && typeof t.value === 'boolean' ? {
                    kind: 'literal',
                    value: !t.value
                } : {
                    kind: 'not',
                    of: t
                };
            }
            return e.kind === 'and' || e.kind === 'or' ? {
                kind: e.kind,
                of: e.of.map(withoutCancelling)
            } : e;
        }
        /*! ./lib/bundle/bridge/gitlab/decisions.js */ const e_ = {
            when: 'on_success',
            mustSucceed: [],
            mustFail: false,
            guards: [],
            publishes: false,
            tellsFailures: false,
            soft: false
        };
        function decisions_decide(e, t) {
            const of = (e)=>t.get(e) ?? e$;
            const n = finalNodes(e, of);
            const s = alwaysRunning(e, of, n);
            const i = new Map();
            const at = (e)=>{
                const t = i.get(e);
                if (t === undefined) throw new Error(`${e.id} stands before what it waits for`);
                return t;
            };
            for (const t of e){
                const { base: e, guards: r, known: o } = of(t);
                const a = n.has(t);
                const l = a ? e === 'failure' ? 'on_failure' : 'always' : s.get(t) ?? 'on_success';
                const u = l === 'on_success' ? t.needs.filter((e)=>e.nodes.some((e)=>at(e).soft)) : t.needs;
                const d = e === 'success' ? u : [];
                const c = e === 'failure' && l === 'always' && !a;
                const f = t.needs.map((e)=>known_anyOf(e.nodes.map((e)=>at(e).known)));
                i.set(t, {
                    when: l,
                    final: a,
                    known: e === 'success' ? known_allOf([
                        o,
                        ...f
                    ]) : e === 'failure' && t.needs.length === 0 ? ew : o,
                    mustSucceed: d,
                    mustFail: c,
                    guards: r,
                    publishes: false,
                    soft: d.length > 0 || c || r.length > 0,
                    tellsFailures: false
                });
                if (at(t).known.kind === 'false') continue;
                const h = r.some((e)=>callsOf(e).has('success'));
                for (const e of [
                    ...d,
                    ...h ? t.needs : [],
                    ...namedNeeds(t)
                ]){
                    for (const t of e.nodes)at(t).publishes = true;
                }
            }
            tellFailures(e, at);
            for (const t of e)if (at(t).known.kind === 'false') Object.assign(at(t), e_);
            return i;
        }
        function tellFailures(e, t) {
            for (const n of e.toReversed()){
                const { mustFail: e, guards: s, tellsFailures: i, known: r } = t(n);
                const o = r.kind !== 'false' && (e || s.some(asksForFailure));
                if (!o && !i) continue;
                for (const e of n.needs.flatMap((e)=>e.nodes))Object.assign(t(e), {
                    publishes: true,
                    tellsFailures: true
                });
            }
        }
        function isOptional(e, t) {
            return e.known.kind !== 'true' && !implies(t.known, e.known);
        }
        function finalNodes(e, t) {
            const isCandidate = (e)=>{
                const { base: n, guards: s } = t(e);
                return e.dependents.length === 0 && e.waitsFor.length > 0 && n !== 'success' && !s.some(asksForFailure);
            };
            const n = new Set(e.filter(isCandidate));
            if (n.size === 0) return n;
            const s = e.filter((e)=>!n.has(e) && e.dependents.every((e)=>n.has(e)));
            const isExact = (e)=>{
                const n = new Set(e.waitsFor);
                return s.every((e)=>n.has(e)) && (t(e).base === 'any' || i);
            };
            const i = e.every(isPlainOrder);
            return [
                ...n
            ].every(isExact) ? n : new Set();
        }
        function alwaysRunning(e, t, n) {
            const s = new Map();
            const isRoot = (e)=>e.waitsFor.length === 0;
            for (const i of e.toReversed()){
                const { base: e, known: r } = t(i);
                if (isRoot(i)) continue;
                if (n.has(i)) {
                    const e = namedNeeds(i).flatMap((e)=>e.nodes.filter(isGate));
                    for (const t of e)if (!isRoot(t)) s.set(t, 'always');
                    continue;
                }
                const o = s.get(i) === 'always';
                if (!o && (r.kind === 'false' || e === 'success' && isPlainOrder(i))) continue;
                const a = e === 'failure' && !o && i.after.length === 0 && i.waitsFor.every(isRoot);
                s.set(i, a ? 'on_failure' : 'always');
                for (const e of i.waitsFor)if (!isRoot(e)) s.set(e, 'always');
            }
            return s;
        }
        function isGate({ job: e }) {
            return e === undefined || e.task.command.kind === 'gate';
        }
        function isPlainOrder(e) {
            const t = new Set(e.needs.flatMap((e)=>e.nodes));
            return e.after.every((e)=>t.has(e));
        }
        function callsOf(e) {
            return new Set(partsOfTree(e).flatMap((e)=>e.kind === 'call' ? [
                    e.name
                ] : []));
        }
        function asksForFailure(e) {
            return callsOf(e).has('failure');
        }
        function namedNeeds({ job: e, needs: t }) {
            if (e === undefined || t.length === 0) return [];
            const n = new Set(treesOf(e).flatMap(partsOfTree).flatMap((e)=>e.kind === 'reference' && e.path[0] === 'needs' ? [
                    e.path[1]?.toLowerCase()
                ] : []));
            return t.filter((e)=>n.has(e.key.toLowerCase()));
        }
        /*! ./lib/bundle/bridge/gitlab/dialect.js */ const ey = {
            needs: 50,
            name: 128,
            parallel: 200,
            dotenvVariables: 20,
            dotenvBytes: 5120,
            jobMinutes: 30 * 24 * 60
        };
        /*! ./lib/bundle/bridge/gitlab/absent-needs.js */ const ev = {
            waitsFor: [],
            needs: []
        };
        function absentNeeds(e, t) {
            const n = new Map();
            const s = new Set();
            const i = new Map(e.map((e, t)=>[
                    e,
                    t
                ]));
            for (const r of e){
                const e = t.get(r);
                if (e?.when !== 'always' || e.final) continue;
                const isAbsent = (n)=>{
                    const s = t.get(n);
                    return s !== undefined && isOptional(s, e);
                };
                const above = (e, t)=>{
                    const n = new Set();
                    const s = e.filter(isAbsent);
                    for(let e = s.pop(); e !== undefined && n.size <= ey.needs; e = s.pop()){
                        for (const i of t(e)){
                            if (n.has(i)) continue;
                            n.add(i);
                            if (isAbsent(i)) s.push(i);
                        }
                    }
                    return [
                        ...n
                    ].sort((e, t)=>(i.get(e) ?? 0) - (i.get(t) ?? 0));
                };
                const o = above(r.waitsFor, (e)=>e.waitsFor);
                if (o.length === 0) continue;
                const a = new Set(r.waitsFor);
                const l = o.filter((e)=>!a.has(e));
                if (a.size + l.length > ey.needs) s.add(r);
                else {
                    const e = new Set(r.needs.flatMap((e)=>e.nodes));
                    const t = above([
                        ...e
                    ], neededBy).filter((t)=>!e.has(t));
                    n.set(r, {
                        waitsFor: l,
                        needs: t
                    });
                }
            }
            return {
                behind: (e)=>n.get(e) ?? ev,
                tooMany: s
            };
        }
        function neededBy({ needs: e }) {
            return e.flatMap((e)=>e.nodes);
        }
        /*! ./lib/bundle/bridge/gitlab/environment-files.js */ function environmentFiles(e) {
            const t = new Set(e.filter(environment_files_isWriter));
            const n = new Map();
            if (t.size > 0) {
                const s = new Map(e.map((e, t)=>[
                        e,
                        t
                    ]));
                for (const i of e){
                    const e = new Set();
                    for (const s of i.needs.flatMap((e)=>e.nodes)){
                        for (const t of n.get(s) ?? [])e.add(t);
                        if (t.has(s)) e.add(s);
                    }
                    if (e.size > 0) n.set(i, [
                        ...e
                    ].sort((e, t)=>(s.get(e) ?? 0) - (s.get(t) ?? 0)));
                }
            }
            return {
                writes: (e)=>t.has(e),
                inherits: (e)=>n.get(e) ?? []
            };
        }
        function tellEnvironment(e, t, n) {
            for (const s of e){
                const e = t.writes(s) || t.inherits(s).length > 0;
                const i = n.get(s);
                if (i !== undefined && i.known.kind !== 'false' && e && s.dependents.length > 0) i.publishes = true;
            }
        }
        function environment_files_isWriter({ job: e, dependents: t }) {
            return e !== undefined && t.length > 0 && isEnvironmentWriter(e.task);
        }
        /*! ./lib/bundle/bridge/gitlab/job-timeout.js */ const eS = 50;
        function neededMinutes(e) {
            return beyondAnHour(job_timeout_longest(e));
        }
        function minutesOfRun({ plan: e, jobs: t }) {
            const n = [];
            for (const e of t){
                n.push(e.waitsFor.reduce((e, t)=>Math.max(e, n[t.index] ?? 0), 0) + job_timeout_longest(e));
            }
            const s = e.max_parallel === 'auto' ? 0 : t.reduce((e, t)=>e + job_timeout_longest(t), 0) / e.max_parallel;
            return beyondAnHour(e.timeout ?? n.reduce((e, t)=>Math.max(e, t), s));
        }
        function job_timeout_longest({ task: e, pauses: t }) {
            if (e.command.kind === 'gate') return 0;
            return t.reduce((e, t)=>e + t, (e.timeout + e.kill_after) * e.retry.max_attempts);
        }
        function beyondAnHour(e) {
            const t = Math.ceil(e / 60_000);
            return t > eS ? withRoom(t) : undefined;
        }
        function withRoom(e) {
            return Math.min(e + 10, ey.jobMinutes);
        }
        function durationText(e) {
            if (e < 120) return `${e} minutes`;
            const t = e % 60;
            return `${Math.floor(e / 60)} hours${t === 0 ? '' : ` ${t} minutes`}`;
        }
        /*! ./lib/bundle/bridge/gitlab/fidelity.js */ const eO = 'its pipeline has every task that has no schedule of its own, too';
        function fidelity_noteFidelity(e, t) {
            const { nodes: n, timed: s, decisions: i, gated: r, names: o, resources: a, plan: l } = t;
            const add = (t)=>{
                if (t.jobs.length > 0) e.add(t);
            };
            const jobsWhere = (e)=>n.flatMap((t)=>{
                    const n = i.get(t);
                    return t.job !== undefined && n !== undefined && e(t.job, n) ? [
                        t.job
                    ] : [];
                });
            const kindOf = (e)=>e.condition.kind;
            add({
                feature: 'needs',
                support: 'emulated',
                jobs: r,
                consequence: 'GitLab takes 50 needs for one job: jobs that do nothing join them'
            });
            for (const e of jobsWhere(({ task: e })=>o.get(e.id) !== e.id)){
                add({
                    feature: 'needs',
                    support: 'emulated',
                    jobs: [
                        e
                    ],
                    consequence: `GitLab does not take its id for a name: the job is called ${JSON.stringify(o.get(e.task.id))}`
                });
            }
            add({
                feature: 'needs',
                support: 'emulated',
                jobs: jobsWhere((e, { mustSucceed: t })=>kindOf(e) === 'success' && t.length > 0),
                consequence: "the job's script looks whether its needs were successful: where they were not, it shows as passed"
            });
            add({
                feature: 'always',
                support: 'native',
                jobs: jobsWhere((e, { soft: t })=>(kindOf(e) === 'always' || kindOf(e) === 'completed') && !t)
            });
            add({
                feature: 'failure',
                support: 'native',
                jobs: jobsWhere((e, { when: t })=>kindOf(e) === 'failure' && t === 'on_failure')
            });
            const u = hidingNodes(t);
            const blind = (e, t, s)=>{
                add({
                    feature: e,
                    support: 'lost',
                    jobs: n.flatMap((e)=>u.has(e) && t(e) ? e.job ?? [] : []),
                    consequence: `where \`rules\` keep a job that it needs, directly or not, out of the pipeline, ${s}`,
                    remedy: 'let it need these itself, or emit with --mode wrapper'
                });
            };
            blind('failure', (e)=>asksFailure(e, i), 'failures above that one are not seen');
            blind('environment-files', t.inherits, 'what jobs above that one wrote to GITHUB_ENV does not arrive');
            add({
                feature: 'condition-known',
                support: 'emulated',
                jobs: jobsWhere((e, { known: t })=>t.kind !== 'true' && /\bgithub\b/.test(e.task.if ?? '')),
                consequence: '`rules` decide when the pipeline is made, and the job is not in it where they do not hold; they compare the names of branches and tags with their case'
            });
            const d = new Set(s.map(({ name: e })=>e));
            add({
                feature: 'timeout',
                support: 'native',
                jobs: jobsWhere(({ task: e })=>d.has(o.get(e.id) ?? '') || d.has(e.base_id))
            });
            add({
                feature: 'timeout',
                support: 'lost',
                jobs: jobsWhere((e)=>(neededMinutes(e) ?? 0) >= ey.jobMinutes),
                consequence: 'GitLab ends a job after a month',
                remedy: 'give it less time'
            });
            add(unseenWriters(jobsWhere(()=>true)));
            add(lostOutputRules(jobsWhere(()=>true)));
            add({
                feature: 'task-schedule',
                support: 'emulated',
                jobs: startingAll({
                    plan: l,
                    jobs: n.flatMap(({ job: e })=>e ?? [])
                }),
                consequence: `a rule on a variable of the pipeline schedule; ${eO}`,
                remedy: 'set that variable in the schedule; to start these alone, give every task a schedule'
            });
            for (const { support: e, jobs: t, consequence: n, remedy: s } of a){
                add({
                    feature: 'resources',
                    support: e,
                    jobs: t,
                    ...n === undefined ? {} : {
                        consequence: n
                    },
                    ...s === undefined ? {} : {
                        remedy: s
                    }
                });
            }
            if (!l.fail_fast) return;
            add({
                feature: 'fail-fast',
                support: 'lost',
                jobs: jobsWhere((e)=>kindOf(e) !== 'success' && kindOf(e) !== 'never'),
                consequence: 'GitLab cancels all that waits when a job fails, also tasks that are to run then',
                remedy: 'leave out fail-fast, or emit with --mode wrapper'
            });
        }
        function asksFailure(e, t) {
            const { mustFail: n = false, guards: s = [] } = t.get(e) ?? {};
            return n || s.some(asksForFailure);
        }
        function hidingNodes({ nodes: e, tooFar: t }) {
            const n = new Set();
            if (t.size === 0) return n;
            for (const s of e){
                if (t.has(s) || s.needs.some((e)=>e.nodes.some((e)=>n.has(e)))) n.add(s);
            }
            return n;
        }
        /*! ./lib/bundle/bridge/gitlab/functions.js */ const ex = {
            orchestrate: {
                text: Y,
                calls: []
            },
            result: {
                text: `# What became of a task and, with commas, of the legs of a matrix together: success, failure or skipped.
result() {
  local leg all=skipped IFS=,
  for leg in $1; do
    eval "leg=\\\${RESULT_$leg:-failure}"
    case $leg in
      failure) all=failure && break ;;
      success) all=success ;;
    esac
  done
  echo "$all"
}`,
                calls: []
            },
            success: {
                text: `# Whether each task that this one needs was a success.
success() {
  local need
  for need in $ORCH_NEEDS; do
    [ "$(result "$need")" = success ] || return 1
  done
}`,
                calls: [
                    'result'
                ]
            },
            failure: {
                text: `# Whether a task that this one needs, directly or not, failed.
failure() {
  local need IFS=' ,'
  for need in \${ORCH_NEEDS:-} \${ORCH_BEHIND:-}; do
    eval "need=\\\${RESULT_$need:-failure}\\\${FAILED_$need:-}"
    case $need in failure* | *yes) return 0 ;; esac
  done
  return 1
}`,
                calls: []
            },
            joined: {
                text: `# What a gate that does not hold is for those that need it: failure where one of its needs is.
joined() {
  local need all=skipped
  for need in $ORCH_NEEDS; do
    [ "$(result "$need")" != failure ] || all=failure
  done
  echo "$all"
}`,
                calls: [
                    'result'
                ]
            },
            skip: {
                text: `# Ends the job without having run the task; those that need it are told that it was skipped.
skip() {
  echo "Skipped: $1"
  mkdir -p .orchestrator
  echo "\${2:-skipped}" >".orchestrator/$ORCH_TASK.result"
  exit 0
}`,
                calls: []
            },
            allowed: {
                text: `# allowed CODE CODES\u2026: ends the job with this code, which counts as a success for others if it is among the codes. What is no
# exit code of the task, as after a timeout, becomes a code that is not among them: allow_failure must not allow it.
ORCH_ROOT=$PWD
allowed() {
  local code=$1 own=$1
  shift
  case \${orch_kind:-failed} in failed) ;; zero) own=0 ;; *) own=none ;; esac
  case " $* " in
    *" $own "*)
      [ -z "\${ORCH_TASK:-}" ] || { mkdir -p "$ORCH_ROOT/.orchestrator" && echo success >"$ORCH_ROOT/.orchestrator/$ORCH_TASK.result"; }
      exit "$own"
      ;;
  esac
  while case " $* " in *" $code "*) ;; *) false ;; esac; do code=$((code % 255 + 1)); done
  exit "$code"
}`,
                calls: []
            },
            decode: {
                text: `# Puts the text that an output stands for back into its variable.
decode() {
  local name text
  for name in "$@"; do
    eval "text=\\\${$name:-}"
    case $text in base64:*)
      text=$(printf %s "\${text#base64:}" | base64 -d && echo .)
      eval "$name=\\\${text%.}"
      ;;
    esac
  done
}`,
                calls: []
            },
            lower: {
                text: `# The text in small letters and a full stop, so that no line end is lost.
lower() { printf %s. "$1" | tr '[:upper:]' '[:lower:]'; }`,
                calls: []
            },
            same: {
                text: `same() { [ "$(lower "$1")" = "$(lower "$2")" ]; }`,
                calls: [
                    'lower'
                ]
            },
            starts_with: {
                text: `starts_with() { local part && part=$(lower "$2") && part=\${part%.} && case $(lower "$1") in "$part"*.) ;; *) false ;; esac; }`,
                calls: [
                    'lower'
                ]
            },
            ends_with: {
                text: `ends_with() { case $(lower "$1") in *"$(lower "$2")") ;; *) false ;; esac; }`,
                calls: [
                    'lower'
                ]
            },
            contains: {
                text: `contains() { local part && part=$(lower "$2") && part=\${part%.} && case $(lower "$1") in *"$part"*.) ;; *) false ;; esac; }`,
                calls: [
                    'lower'
                ]
            },
            number: {
                text: `# number TEXT OPERATOR NUMBER: compares as GitHub does; a text that is no number is unequal to all.
number() {
  local text=\${1:-0}
  case \${text#[+-]} in '' | [!0-9]* | *[!0-9.]* | *.*.*) [ "$2" = '!=' ]; return ;; esac
  awk "BEGIN { exit !($text $2 $3) }" </dev/null
}`,
                calls: []
            },
            each_value: {
                text: `# each_value COMMAND <FILE: calls COMMAND NAME VALUE for each name=value line and each name<<END block of a file. What is
# neither is left out, and said.
each_value() {
  local orch_line orch_name orch_value orch_end orch_next orch_cr orch_lf
  orch_cr=$(printf '\\r') orch_lf=$(printf '\\n.') && orch_lf=\${orch_lf%.}
  while IFS= read -r orch_line || [ -n "$orch_line" ]; do
    orch_line=\${orch_line%"$orch_cr"} && orch_name=\${orch_line%%=*}
    case $orch_name in
      *'<<'*)
        orch_name=\${orch_line%%<<*} orch_end=\${orch_line#*<<} orch_value='' orch_next=''
        [ -n "$orch_end" ] || orch_name=''
        while [ -n "$orch_name" ] && { IFS= read -r orch_next || [ -n "$orch_next" ]; }; do
          [ "\${orch_next%"$orch_cr"}" != "$orch_end" ] || break
          orch_value=$orch_value$orch_next$orch_lf && orch_next=''
        done
        [ -n "$orch_next" ] || orch_name=''
        orch_value=\${orch_value%"$orch_lf"} && orch_value=\${orch_value%"$orch_cr"}
        ;;
      "$orch_line") orch_name='' ;;
      *) orch_value=\${orch_line#*=} ;;
    esac
    if [ -n "$orch_name" ]; then
      "$1" "$orch_name" "$orch_value"
    elif [ -n "$orch_line" ]; then
      echo "Left out, neither name=value nor a whole name<<END: $orch_line" >&2
    fi
  done
}`,
                calls: []
            },
            inherit: {
                text: `# inherit NAME\u2026: takes over what the tasks in ORCH_INHERITS, which this one needs directly or not, wrote to GITHUB_ENV and
# GITHUB_PATH, but for variables of these names, which are its own.
orch_path=
inherit() {
  local orch_task orch_text orch_kept=" $* "
  for orch_task in $ORCH_INHERITS; do
    eval "orch_text=\\\${ENV_$orch_task:-}"
    [ -z "$orch_text" ] || each_value export_value <<VALUES
$(printf %s "$orch_text" | base64 -d)
VALUES
    eval "orch_text=\\\${PATH_$orch_task:-}"
    while IFS= read -r orch_text; do
      [ -z "$orch_text" ] || { orch_path=$orch_text:$orch_path && export PATH="$orch_text:$PATH"; }
    done <<FOLDERS
$(printf %s "$orch_text" | base64 -d)
FOLDERS
  done
}
# The names of its own variables begin with orch_: one of theirs would be gone with the function.
export_value() {
  case $orch_kept in *" $1 "*) return ;; esac
  case $(printf %s "$1" | tr a-z A-Z) in
    *[!A-Z0-9_]* | [0-9]* | NODE_OPTIONS | GITHUB_* | RUNNER_* | ORCHESTRATOR_*) false ;;
    *) command export "$1=$2" 2>/dev/null ;;
  esac || echo "Left out: $1 can't be set for other tasks" >&2
}`,
                calls: [
                    'each_value'
                ]
            },
            files: {
                text: `# The files that a task writes outputs and variables to, as in a workflow of GitHub.
mkdir -p .orchestrator
export GITHUB_OUTPUT=$PWD/.orchestrator/$ORCH_TASK.output
export GITHUB_ENV=$PWD/.orchestrator/$ORCH_TASK.variables
export GITHUB_PATH=$PWD/.orchestrator/$ORCH_TASK.path
: | tee "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_PATH"
`.trimEnd(),
                calls: []
            }
        };
        function functionTexts(e) {
            const t = new Set(e);
            for (const n of e)for (const e of ex[n].calls)t.add(e);
            return Object.entries(ex).flatMap(([e, { text: n }])=>t.has(e) ? [
                    n
                ] : []);
        }
        /*! ./lib/bundle/bridge/gitlab/publish-script.js */ function publishScript(e) {
            const t = `# Tells the jobs that need this one what became of it.
mkdir -p .orchestrator
task=$PWD/.orchestrator/$ORCH_TASK
result=\${ORCH_FAILED:-failure}
[ "$CI_JOB_STATUS" != success ] || result=success
[ ! -f "$task.result" ] || result=$(cat "$task.result" && rm "$task.result")
echo "RESULT_$ORCH_TASK=$result" >"$task.env"`;
            const n = `failed=
[ "$result" != failure ] || failed=yes
for need in $(echo "\${ORCH_NEEDS:-} \${ORCH_BEHIND:-}" | tr , ' '); do
  eval "need=\\\${RESULT_$need:-failure}\\\${FAILED_$need:-}"
  case $need in failure* | *yes) failed=yes ;; esac
done
[ -z "$failed" ] || echo "FAILED_$ORCH_TASK=yes" >>"$task.env"`;
            const s = `# Outputs that others read; ORCH_OUTPUTS names those and, where that is another, the variable's name. An output goes as it
# is where GitLab would not change it, else in base64.
output() {
  if [ "$1" = "$name" ]; then
    exact=yes
  elif [ -n "$exact" ] || [ \${#1} != \${#name} ] || ! same "$1" "$name"; then
    return 0
  fi
  case $2 in
    *[!A-Za-z0-9_./:@%+,-]* | base64:*) told=.base64:$(printf %s "$2" | base64 | tr -d '\\n') ;;
    *) told=.$2 ;;
  esac
}
touch "$task.output"
each_value : <"$task.output"
for entry in $ORCH_OUTPUTS; do
  name=\${entry%%=*} exact='' told=''
  each_value output <"$task.output" 2>/dev/null
  variable=OUTPUT_\${ORCH_TASK}_$(printf %s "\${entry##*=}" | tr -c A-Za-z0-9_ _)
  [ -z "$told" ] || echo "$variable=\${told#.}" >>"$task.env"
done`;
            const i = `for name in \${ORCH_INHERITS:-}; do
  for name in "ENV_$name" "PATH_$name"; do
    eval "value=\\\${$name:-}"
    [ -z "$value" ] || echo "$name=$value" >>"$task.env"
  done
done
[ ! -s "$task.variables" ] || echo "ENV_$ORCH_TASK=$(base64 <"$task.variables" | tr -d '\\n')" >>"$task.env"
[ ! -s "$task.path" ] || echo "PATH_$ORCH_TASK=$(base64 <"$task.path" | tr -d '\\n')" >>"$task.env"`;
            const r = `size=$(wc -c <"$task.env")
[ "$size" -lt ${ey.dotenvBytes} ] || echo "GitLab takes less than ${ey.dotenvBytes} bytes from a job for others; outputs and variables of this one are $size: the job will fail" >&2`;
            return [
                ...e.outputs ? functionTexts(new Set([
                    'each_value',
                    'same'
                ])) : [],
                t,
                ...e.failures ? [
                    n
                ] : [],
                ...e.outputs ? [
                    s
                ] : [],
                ...e.environment ? [
                    i
                ] : [],
                ...e.outputs || e.environment ? [
                    r
                ] : []
            ].join('\n');
        }
        /*! ./lib/bundle/bridge/gitlab/names.js */ const eT = new Set(("image services stages types before_script after_script variables cache include " + 'default workflow spec pages pages:deploy true false nil').split(' '));
        function isJobName(e) {
            return e !== '' && e.length <= ey.name && !eT.has(e.toLowerCase()) && !/^[.\s]|\s$|\p{Cc}|\p{Zl}|\p{Zp}|\p{Surrogate}|\$\[\[/u.test(e);
        }
        function jobNames(e, t) {
            const n = new Map();
            const s = new Set(t);
            const isFree = (e)=>isJobName(e) && !s.has(e);
            const i = new Set([
                ...t,
                ...e.filter(isFree)
            ]);
            for (const t of e){
                let e = isFree(t) ? t : nearName(t);
                if (!isFree(t)) {
                    for(let n = 8; i.has(e) || !isJobName(e); n++){
                        e = `${nearName(t).slice(0, ey.name - n - 1)} ${names_digest(t, n)}`;
                    }
                }
                i.add(e);
                n.set(t, e);
            }
            return n;
        }
        function nearName(e) {
            const t = e.replace(/\$\[\[/g, '$ [[').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ').trim();
            const n = eT.has(t.toLowerCase()) || t.startsWith('.') || t === '' ? `task ${t}`.trim() : t;
            return n.length <= ey.name ? n : `${n.slice(0, ey.name - 9)} ${names_digest(e, 8)}`;
        }
        function names_digest(e, t) {
            return (0, en.createHash)('sha256').update(e).digest('hex').slice(0, t);
        }
        function names_isOutputName(e) {
            return /^[\w.-]+$/.test(e);
        }
        function outputVariables(e) {
            const t = new Map(e.filter((e)=>!/\W/.test(e)).map((e)=>[
                    e,
                    e
                ]));
            const n = new Set(t.keys());
            for (const s of e){
                if (t.has(s)) continue;
                const e = s.replace(/\W/g, '_');
                let i = e;
                for(let t = 2; n.has(i); t++)i = `${e}_${t}`;
                n.add(i);
                t.set(s, i);
            }
            return t;
        }
        function variableKeys(e, t) {
            const n = new Set(t);
            return e.map(({ id: e, outputs: t })=>{
                const s = e.replace(/\W+/g, '_').replace(/^_+|_+$/g, '').slice(0, 60) || 'task';
                const i = [
                    ...outputVariables(t).values()
                ];
                const namesOf = (e)=>[
                        ...[
                            'RESULT',
                            'FAILED',
                            'ENV',
                            'PATH'
                        ].map((t)=>`${t}_${e}`),
                        ...i.map((t)=>`OUTPUT_${e}_${t}`)
                    ];
                let r = s;
                for(let e = 2; namesOf(r).some((e)=>n.has(e)); e++)r = `${s}_${e}`;
                for (const e of namesOf(r))n.add(e);
                return r;
            });
        }
        /*! ./lib/bundle/bridge/gitlab/rendering.js */ function publishedOutputs({ job: e }) {
            return e === undefined || e.publishes === 'all' ? [] : e.publishes;
        }
        function decisionOf(e, { decisions: t }) {
            const n = t.get(e);
            if (n === undefined) throw new Error(`nothing is decided about ${e.id}`);
            return n;
        }
        function addState(e, t, n, s) {
            const { calls: i, variables: r, key: o, inherits: a } = s;
            const keyOf = (e)=>n.keys.get(e) ?? '';
            const l = asksForFailures(t) || t.guards.some((e)=>callsOf(e).has('success'));
            const u = l ? e.needs : t.mustSucceed;
            if (t.publishes || i.has('skip')) r.set('ORCH_TASK', o);
            if (u.length > 0) r.set('ORCH_NEEDS', u.map((e)=>e.nodes.map(keyOf).join(',')).join(' '));
            const d = asksForFailures(t) ? n.behind(e).needs : [];
            if (d.length > 0) r.set('ORCH_BEHIND', d.map(keyOf).join(' '));
            if (a.length > 0) r.set('ORCH_INHERITS', a.map(keyOf).join(' '));
            const c = publishedOutputs(e);
            if (t.publishes && c.length > 0) {
                const e = Array.from(outputVariables(c), ([e, t])=>t === e.replace(/\W/g, '_') ? e : `${e}=${t}`);
                r.set('ORCH_OUTPUTS', e.join(' '));
            }
            if (t.publishes && e.job?.task.continue_on_error === true) r.set('ORCH_FAILED', 'success');
            const f = i.has('result') ? e.needs.filter((e)=>e.nodes.length > 1) : [];
            const h = new Set([
                ...[
                    ...u,
                    ...f
                ].flatMap((e)=>e.nodes),
                ...d
            ]);
            for (const e of h){
                const s = isOptional(decisionOf(e, n), t) || t.final;
                if (s) r.set(`RESULT_${keyOf(e)}`, 'skipped');
            }
        }
        function asksForFailures({ tellsFailures: e, mustFail: t, guards: n }) {
            return e || t || n.some(asksForFailure);
        }
        function namesOf(e, t, n, s) {
            const needOfKey = (t)=>e.needs.find((e)=>e.key === t) ?? e.needs.find((e)=>e.key.toLowerCase() === t.toLowerCase());
            const keyOf = (e)=>t.keys.get(e) ?? '';
            const i = e.job?.task.env ?? {};
            return {
                result (n) {
                    const s = needOfKey(n)?.nodes ?? [];
                    const [i] = s;
                    if (i === undefined) return '';
                    const r = decisionOf(e, t);
                    const o = isOptional(decisionOf(i, t), r) || r.final;
                    return s.length === 1 ? `\${RESULT_${keyOf(i)}:-${o ? 'skipped' : 'failure'}}` : `$(result ${s.map(keyOf).join(',')})`;
                },
                output (e, t) {
                    const n = (needOfKey(e)?.nodes ?? []).map((e)=>`OUTPUT_${keyOf(e)}_${outputVariables(publishedOutputs(e)).get(t) ?? ''}`);
                    for (const e of n)s.add(e);
                    return n.reduce((e, t)=>e === '' ? `$${t}` : `\${${t}:-${e}}`, '');
                },
                own (e) {
                    const t = Object.hasOwn(i, e) ? e : Object.keys(i).find((t)=>t.toLowerCase() === e.toLowerCase());
                    if (t === undefined) return undefined;
                    const [s, ...r] = templateParts(i[t] ?? '', n);
                    return s?.kind === 'text' && r.length === 0 ? {
                        text: s.text
                    } : 'made';
                },
                inherits: t.files.inherits(e).length > 0
            };
        }
        /*! ./lib/bundle/bridge/gitlab/write.js */ function write_jobText(e) {
            const t = [
                ...e.comments.map((e)=>`# ${e}`),
                `${yamlKey(e.name)}:`
            ];
            const put = (e, n)=>{
                if (n !== undefined) t.push(`  ${e}: ${n}`);
            };
            put('extends', e.extends);
            put('stage', yamlScalar(e.stage));
            if (e.needs !== undefined) t.push(...needsLines(e.needs));
            if (e.rules.length > 0) t.push('  rules:', ...e.rules.flatMap(ruleLines));
            put('when', e.when);
            if (e.matrix.length > 0) t.push('  parallel:', '    matrix:', ...e.matrix.flatMap(write_matrixLines));
            if (e.allow_failure === true) put('allow_failure', 'true');
            else if (e.allow_failure !== false) {
                t.push('  allow_failure:', `    exit_codes: [${e.allow_failure.exit_codes.join(', ')}]`);
            }
            put('timeout', e.timeout === undefined ? undefined : durationText(e.timeout));
            put('resource_group', e.resource_group === undefined ? undefined : yamlScalar(e.resource_group));
            t.push(...variablesLines(e.variables, '  '));
            t.push("  script:", ...scriptLines(e.script, '    '));
            return t.join('\n');
        }
        function legText(e) {
            const t = [
                `${yamlKey(e.name)}:`,
                `  extends: ${yamlScalar(e.extends ?? '')}`
            ];
            return [
                ...t,
                ...variablesLines(e.variables, '  ')
            ].join('\n');
        }
        function variablesLines(e, t) {
            if (e.size === 0) return [];
            return [
                `${t}variables:`,
                ...Array.from(e, ([e, n])=>typeof n === 'string' ? `${t}  ${yamlKey(e)}: ${variableText(n, `${t}    `)}` : `${t}  ${yamlKey(e)}:\n${t}    value: ${variableText(n.value, `${t}      `)}\n${t}    expand: false`)
            ];
        }
        function variableText(e, t) {
            if (e.includes('\n')) return yamlText(e, t);
            return /^[A-Za-z_$/][\w$./:@%+,-]*$/.test(e) ? yamlLine(e, t) : quotedScalar(e);
        }
        function scriptLines(e, t) {
            return e.map((e)=>`${t}- ${yamlLine(e, `${t}  `)}`);
        }
        function needsLines(e) {
            const t = e.map(({ job: e, optional: t })=>t ? `{ job: ${write_flowScalar(e)}, optional: true }` : write_flowScalar(e));
            const n = `  needs: [${t.join(', ')}]`;
            return n.length <= 120 ? [
                n
            ] : [
                '  needs:',
                ...t.map((e)=>`    - ${e}`)
            ];
        }
        function write_flowScalar(e) {
            return /^[A-Za-z_][\w ./-]*$/.test(e) ? yamlScalar(e) : quotedScalar(e);
        }
        function ruleLines(e) {
            const t = [
                ...e.if === undefined ? [] : [
                    `if: ${yamlLine(e.if, '        ')}`
                ],
                ...e.when === undefined ? [] : [
                    `when: ${e.when}`
                ]
            ];
            return t.map((e, t)=>`    ${t === 0 ? '-' : ' '} ${e}`);
        }
        function write_matrixLines(e) {
            return Object.entries(e).map(([e, t], n)=>{
                const s = t.map((e)=>quotedScalar(e));
                return `      ${n === 0 ? '-' : ' '} ${yamlKey(e)}: ${s.length === 1 ? s[0] ?? '' : `[${s.join(', ')}]`}`;
            });
        }
        /*! ./lib/bundle/bridge/gitlab/shared-jobs.js */ const ej = [
            '# GitLab skips a job as soon as one that it needs is skipped, `when: always` included. So a job whose result others ask',
            '# for is never skipped: it begins with `success || skip` or the like, and .publish tells the others what it came to.'
        ];
        const eC = [
            "# A job that exceeds its timeout runs no after_script: RUNNER_SCRIPT_TIMEOUT, the limit of the task, ends its script before."
        ];
        const eM = '.publish';
        function sharedLines(e, { decisions: t, files: n }, s, i, r) {
            const o = e.filter((e)=>t.get(e)?.publishes === true);
            const a = functionTexts(new Set([
                ...s
            ].filter((e)=>e !== 'files')));
            const l = s.has('skip') ? ej : [];
            const u = a.length === 0 ? [] : [
                ...l,
                '.task:',
                "  before_script:",
                ...scriptLines(a, '    ')
            ];
            if (o.length === 0) return u;
            const d = publishScript({
                outputs: o.some((e)=>publishedOutputs(e).length > 0),
                environment: o.some((e)=>n.writes(e) || n.inherits(e).length > 0),
                failures: o.some((e)=>t.get(e)?.tellsFailures === true)
            });
            const c = [
                ...[
                    ...i
                ].some((e)=>e !== 'files') ? [
                    "    - !reference [.task, before_script]"
                ] : [],
                ...i.has('files') ? scriptLines(functionTexts(new Set([
                    'files'
                ])), '    ') : []
            ];
            return [
                ...u,
                ...u.length === 0 ? [] : [
                    ''
                ],
                ...r ? eC : [],
                `${eM}:`,
                ...c.length === 0 ? [] : [
                    "  before_script:",
                    ...c
                ],
                "  after_script:",
                ...scriptLines([
                    d
                ], '    '),
                '  artifacts:',
                '    when: always',
                '    reports:',
                '      dotenv: .orchestrator/$ORCH_TASK.env'
            ];
        }
        /*! ./lib/bundle/bridge/gitlab/leg-templates.js */ function jobTexts(e) {
            const t = new Map();
            for (const { job: n, matrix: s } of e){
                if (s === undefined || !isJobName(s)) continue;
                const e = t.get(s);
                if (e === undefined) t.set(s, [
                    n
                ]);
                else e.push(n);
            }
            const n = new Map();
            for (const [e, s] of t){
                const [t] = s;
                if (t === undefined || s.length === 1 || new Set(s.map(withoutOwn)).size > 1) continue;
                const i = [
                    ...t.variables
                ].filter(([e, t])=>{
                    const n = JSON.stringify(t);
                    return s.every(({ variables: t })=>JSON.stringify(t.get(e)) === n);
                });
                const r = `.legs of ${e}`;
                n.set(e, {
                    ...t,
                    name: r,
                    variables: new Map(i)
                });
            }
            const s = new Set();
            return e.flatMap(({ job: e, matrix: t = '' })=>{
                const i = n.get(t);
                if (i === undefined) return [
                    write_jobText(e)
                ];
                const r = [
                    ...e.variables
                ].filter(([e])=>!i.variables.has(e));
                const o = legText({
                    ...e,
                    extends: i.name,
                    variables: new Map(r)
                });
                if (s.has(t)) return [
                    o
                ];
                s.add(t);
                return [
                    write_jobText(i),
                    o
                ];
            });
        }
        function withoutOwn({ name: e, variables: t, ...n }) {
            return JSON.stringify(n);
        }
        /*! ./lib/bundle/bridge/gitlab/matrix.js */ function matrix_wholeMatrices(e, t) {
            const n = new Map();
            for (const t of e){
                const { base_id: e, matrix: s } = t.job?.task ?? {};
                if (e === undefined || s === undefined) continue;
                const i = n.get(e);
                if (i === undefined) n.set(e, [
                    t
                ]);
                else i.push(t);
            }
            for (const [e, s] of n){
                const i = s.length > 1 && s.length <= ey.parallel && isJobName(e) && !s.some(t);
                if (!i || !haveSameKeys(s) || !areNeededTogether(s) || !fitsNames(e, s)) n.delete(e);
            }
            return n;
        }
        function matrixOf({ job: e }) {
            return e?.task.matrix ?? {};
        }
        function haveSameKeys(e) {
            const t = Object.keys(matrixOf(e[0]));
            return t.length > 0 && e.every((e)=>{
                const n = matrixOf(e);
                const s = Object.values(n);
                const i = s.every((e)=>(typeof e !== 'object' || e === null) && !(0, et.v)(e).includes('$'));
                return i && Object.keys(n).join('\0') === t.join('\0');
            });
        }
        function areNeededTogether(e) {
            const t = new Set(e.flatMap((e)=>e.dependents));
            return [
                ...t
            ].every((t)=>{
                const n = new Set(t.waitsFor);
                return e.every((e)=>n.has(e));
            });
        }
        function matrixNames(e) {
            return e.flatMap((e)=>{
                const { id: t, base_id: n = '', matrix: s } = e.job?.task ?? {};
                return s === undefined || n === t ? [] : [
                    n,
                    legName(n, e)
                ];
            });
        }
        function legName(e, t) {
            return `${e}: [${Object.values(matrixOf(t)).map(et.v).join(', ')}]`;
        }
        function fitsNames(e, t) {
            const n = t.map((t)=>legName(e, t));
            return new Set(n).size === t.length && n.every((e)=>e.length <= ey.name);
        }
        function matrixEntries(e) {
            const t = e.map((e)=>Object.fromEntries(Object.entries(matrixOf(e)).map(([e, t])=>[
                        (0, et.i)(e),
                        [
                            (0, et.v)(t)
                        ]
                    ])));
            const [n = {}] = t;
            const s = Object.fromEntries(Object.keys(n).map((e)=>[
                    e,
                    [
                        ...new Set(t.flatMap((t)=>t[e] ?? []))
                    ]
                ]));
            let i = [
                []
            ];
            for (const e of Object.values(s))i = i.flatMap((t)=>e.map((e)=>t.concat(e)));
            const r = t.map((e)=>Object.values(e).flat());
            return JSON.stringify(i) === JSON.stringify(r) ? [
                s
            ] : t;
        }
        /*! ./lib/bundle/bridge/comments.js */ function taskComments({ id: e, base_id: t, name: n, description: s, skip: i }) {
            const r = e.slice(t.length);
            const o = r !== '' && n.endsWith(r) ? n.slice(0, -r.length) : n;
            return [
                ...o.toLowerCase() === t.toLowerCase() || o === e ? [] : [
                    o
                ],
                ...s === undefined ? [] : [
                    s
                ],
                ...i === undefined ? [] : [
                    `Skipped: ${i}`
                ]
            ].map(commentText);
        }
        /*! ./lib/bundle/bridge/gitlab/shell-expression.js */ function shellCondition(e, t) {
            const n = knownCondition(e, t);
            if (n !== undefined) return shellText(n);
            if (e.kind === 'not') {
                const n = shellCondition(e.of, t);
                return n === undefined ? undefined : `! ${isOneCommand(n) ? n : `{ ${n}; }`}`;
            }
            if (e.kind === 'and' || e.kind === 'or') {
                const n = e.of.map((e)=>shellCondition(e, t));
                if (n.includes(undefined)) return undefined;
                return e.kind === 'and' ? n.join(' && ') : `{ ${n.join(' || ')}; }`;
            }
            if (e.kind === 'call') {
                const t = {
                    success: 'success',
                    failure: 'failure',
                    always: 'true',
                    cancelled: 'false'
                }[e.name];
                if (t !== undefined) return t;
            }
            return comparisonCommand(e, t) ?? truthCommand(e, t);
        }
        function isOneCommand(e) {
            return !/ (?:&&|\|\|) /.test(e) || e.startsWith('{ ') && e.endsWith('; }');
        }
        function comparisonCommand(e, t) {
            const n = comparisonOf(e);
            if (n !== undefined && 'any' in n) {
                return shellCondition({
                    kind: 'or',
                    of: n.any
                }, t);
            }
            if (e.kind === 'call') {
                const n = {
                    contains: 'contains',
                    startswith: 'starts',
                    endswith: 'ends'
                }[e.name];
                const [s, i] = e.args.map((e)=>shellValue(e, t));
                if (n === undefined || s === undefined || i === undefined || listArgument(e)) return undefined;
                return `${eb[n]} "${s}" "${i}"`;
            }
            if (e.kind !== 'compare') return undefined;
            const { operator: s, left: i, right: r } = e;
            if (r.kind === 'literal' && typeof r.value === 'number' && isText(i)) {
                const e = shellValue(i, t);
                return e === undefined ? undefined : `number "${e}" '${s}' ${String(r.value)}`;
            }
            if (s !== '==' && s !== '!=' || !isText(i) || !isText(r)) return undefined;
            const [o, a] = [
                shellValue(i, t),
                shellValue(r, t)
            ];
            if (o === undefined || a === undefined) return undefined;
            const l = s === '==' ? '' : '! ';
            if (a === '') return `[ ${s === '==' ? '-z' : '-n'} "${o}" ]`;
            const u = r.kind === 'literal' ? String(r.value) : undefined;
            const d = i.kind === 'reference' && i.path[0] === 'needs' && i.path[2] === 'result';
            if (u !== undefined && (!/[a-z]/i.test(u) || d && /^[a-z]+$/.test(u))) {
                return `[ "${o}" ${s === '==' ? '=' : '!='} ${word(u)} ]`;
            }
            return `${l}same "${o}" ${u === undefined ? `"${a}"` : word(u)}`;
        }
        function isText(e) {
            return e.kind === 'literal' && typeof e.value === 'string' || e.kind === 'reference' && e.path.length > 1 || e.kind === 'call' && e.name === 'format';
        }
        function listArgument({ args: e }) {
            return e.some((e)=>e.kind === 'call' && e.name !== 'format');
        }
        function truthCommand(e, t) {
            if (e.kind !== 'reference' && e.kind !== 'call' || isBoolean(e)) return undefined;
            const n = shellValue(e, t);
            return n === undefined ? undefined : `[ -n "${n}" ]`;
        }
        function shellValue(e, t) {
            if (e.kind === 'literal') return withinQuotes(coerced(e.value));
            if (e.kind === 'reference') return referenceValue(e.path, t);
            if (isBoolean(e)) {
                const n = shellCondition(e, t);
                return n === undefined ? undefined : `$(if ${n}; then echo true; else echo false; fi)`;
            }
            if (e.kind === 'and' || e.kind === 'or') return choice(e.kind, e.of, t);
            return e.kind === 'call' && e.name === 'format' ? formatted(e.args, t) : undefined;
        }
        function isBoolean(e) {
            if (e.kind === 'and' || e.kind === 'or') return e.of.every(isBoolean);
            if (e.kind === 'call') return [
                'contains',
                'startswith',
                'endswith'
            ].includes(e.name);
            return e.kind === 'compare' || e.kind === 'not';
        }
        function choice(e, t, n) {
            const [s, ...i] = t.toReversed();
            if (s === undefined) return undefined;
            const [r] = i;
            if (r === undefined) return shellValue(s, n);
            const o = i.length === 1 ? r : {
                kind: e,
                of: i.toReversed()
            };
            const a = e === 'or' && o.kind === 'and' && o.of.length === 2 && isTrueLiteral(o.of[1]);
            const l = shellCondition(a ? o.of[0] ?? o : o, n);
            const u = shellValue(a ? o.of[1] ?? o : o, n);
            const d = shellValue(s, n);
            if (l === undefined || u === undefined || d === undefined) return undefined;
            const [c, f] = e === 'or' ? [
                u,
                d
            ] : [
                d,
                u
            ];
            return `$(if ${l}; then printf %s "${c}"; else printf %s "${f}"; fi)`;
        }
        function isTrueLiteral(e) {
            return e?.kind === 'literal' && isTrue(e.value);
        }
        function formatted([e, ...t], n) {
            if (e?.kind !== 'literal' || typeof e.value !== 'string') return undefined;
            const s = t.map((e)=>shellValue(e, n));
            let i = false;
            const r = e.value.split(/(\{\{|\}\}|\{\d+\})/).map((e, t)=>{
                if (t % 2 === 0) return withinQuotes(e);
                if (e === '{{' || e === '}}') return e.slice(1);
                const n = s[Number(e.slice(1, -1))];
                i ||= n === undefined;
                return n ?? '';
            });
            return i ? undefined : r.join('');
        }
        function referenceValue(e, t) {
            const [n, s = '', i, r] = e;
            if (n === 'needs' && e.length === 3 && i?.toLowerCase() === 'result') return t.result(s);
            if (n === 'needs' && e.length === 4 && i?.toLowerCase() === 'outputs') {
                return t.output(s, r ?? '');
            }
            if (n === 'env' && e.length === 2) {
                const e = t.own(s);
                if (e !== undefined && e !== 'made') return withinQuotes(e.text);
                return /^[A-Za-z_]\w*$/.test(s) ? `$${s}` : undefined;
            }
            if (n === 'github') return ek[githubName(e)];
            if (n === 'runner' && s === 'temp') return '${TMPDIR:-/tmp}';
            return n === 'runner' && s === 'os' ? '$(uname -s | sed s/Darwin/macOS/)' : undefined;
        }
        function shellTemplate(e, t) {
            const [n] = e;
            if (e.length === 1 && n?.kind === 'text') return word(n.text);
            const s = e.map((e)=>e.kind === 'text' ? withinQuotes(e.text) : shellValue(e.tree, t));
            if (s.includes(undefined)) return undefined;
            const i = s.map((e, t)=>{
                const n = s[t + 1] ?? '';
                return /^\$\w+$/.test(e ?? '') && /^\w/.test(n) ? `\${${(e ?? '').slice(1)}}` : e;
            });
            return `"${i.join('')}"`;
        }
        /*! ./lib/bundle/bridge/gitlab/command.js */ const eE = 5;
        const eN = new Set([
            124,
            126,
            127,
            137
        ]);
        function jobCommand(e, t, n, s) {
            const { task: i } = e;
            const { command: r } = i;
            const o = i.timeout / 60_000;
            const a = Number.isInteger(o) && o >= eE && o <= ey.jobMinutes;
            const l = e.pauses.length === 0 && i.allowed_exit_codes.join(' ') === '0' && i.kill_after === 5000 && i.memory_limit === undefined;
            const u = typeof i.continue_on_error === 'object' ? i.continue_on_error.exit_codes : [];
            const d = u.some((e)=>eN.has(e)) || !i.allowed_exit_codes.includes(0);
            const c = u.length > 0 && (s || d);
            const f = c ? ` || allowed $? ${u.join(' ')}` : u.length > 0 ? ' || exit $?' : '';
            const h = c ? [
                'allowed'
            ] : [];
            const p = Object.entries(i.env).filter(([e])=>!/^[A-Za-z_]\w*$/.test(e));
            const m = p.map(([e, s])=>{
                const i = shellTemplate(templateParts(s, n), t);
                return i === undefined ? undefined : `${word(`${e}=`)}${i}`;
            });
            if (m.includes(undefined)) return undefined;
            const g = m.length === 0 ? '' : `env ${m.join(' ')} `;
            if (r.kind === 'gate') return {
                line: 'true',
                timeout: undefined,
                calls: []
            };
            if (r.kind === "script") {
                const s = r.args.map((e)=>shellTemplate(templateParts(e, n), t));
                if (s.includes(undefined)) return undefined;
                const u = [
                    ...r.interpreter.map(word),
                    scriptPath(e, 'CI_PROJECT_DIR', word),
                    ...s
                ].join(' ');
                if (!l || d) return command_orchestrated(e, [], ` -- ${g}${u}${f}`, h);
                const c = a ? '' : `timeout -k 5 ${i.timeout / 1000} `;
                return {
                    line: `${c}${g}${u}${f}`,
                    timeout: a ? o : undefined,
                    calls: h
                };
            }
            const w = r.run.replace(/\n+$/, '');
            const k = r.shell === 'bash' && l && a && g === '' && f === '' && !w.includes('$[[');
            if (k) return {
                line: w.trim() === '' ? ':' : w,
                timeout: o,
                calls: []
            };
            const b = (0, eo.q$)(r.shell);
            if (b === undefined) return undefined;
            const $ = (0, eo.ky)(b, r.run);
            const _ = $.includes('$[[') ? encodedScript($, f) : hereScript($, f);
            if (r.shell === 'bash' && g === '') return command_orchestrated(e, [], _, h);
            const y = [
                word(b.program),
                ...(0, eo.$g)(b, "@script@").map(word)
            ].join(' ');
            const v = [
                "--script",
                word(b.extension === '' ? '.txt' : b.extension)
            ];
            return command_orchestrated(e, v, ` -- ${g}${y}${_}`, h);
        }
        function command_orchestrated(e, t, n, s) {
            const i = `${[
                'orchestrate',
                ...attemptOptions(e),
                ...t
            ].join(' ')}${n}`;
            return {
                line: i,
                timeout: undefined,
                calls: [
                    'orchestrate',
                    ...s
                ]
            };
        }
        /*! ./lib/bundle/bridge/gitlab/unsayable.js */ const eI = {
            tojson: 'toJSON',
            fromjson: 'fromJSON'
        };
        function unsayable_unsayable(e, t) {
            const n = e.flatMap(partsOfTree);
            const s = [
                ...n.map((e)=>e.kind === 'other' ? e.what : e.kind === 'index' ? indexed(e) : undefined),
                ...n.map((e)=>e.kind === 'call' ? unsayable_nameOf(e, [
                        'tojson',
                        'join',
                        'case'
                    ]) : undefined),
                ...n.map((e)=>e.kind === 'reference' && shellValue(e, t) === undefined ? `\`${e.path.join('.')}\`` : undefined),
                ...n.map((e)=>e.kind === 'call' ? unsayable_nameOf(e, [
                        'fromjson'
                    ]) : undefined)
            ];
            const i = n.findLast((e)=>e.kind === 'compare' && shellCondition(e, t) === undefined);
            const r = s.find((e)=>e !== undefined) ?? written(i) ?? 'what an expression in it compares';
            return `${r} has no counterpart in a script of GitLab`;
        }
        function written(e) {
            const t = e === undefined ? undefined : expressionText(e);
            return t === undefined ? undefined : `\`${t}\``;
        }
        function indexed(e) {
            const t = written(e);
            return t === undefined ? z : `${t}, ${z},`;
        }
        function unsayable_nameOf({ name: e }, t) {
            return t.includes(e) ? `the function ${eI[e] ?? e}` : undefined;
        }
        function unsayableTexts(e, t, n) {
            const s = e.flatMap((e)=>templateParts(e, t));
            return unsayable_unsayable(s.flatMap((e)=>e.kind === 'value' ? [
                    e.tree
                ] : []), n);
        }
        function whyNoCommand(e, t, n) {
            const { command: s, env: i = {} } = e ?? {};
            const r = s?.kind === "script" ? s.args : [];
            const o = unsayableTexts([
                ...r,
                ...Object.values(i)
            ], t, n);
            return r.length > 0 ? {
                problem: `\`args\`: ${o}`,
                key: 'command.args'
            } : {
                problem: `\`env\`: ${o}`,
                key: 'env'
            };
        }
        /*! ./lib/bundle/bridge/gitlab/variables.js */ const eL = /^(?:CI|CI_\w+|GITLAB_\w+|GIT_\w+|FF_\w+|RUNNER_\w+|DOCKER_\w+|KUBERNETES_\w+|SECURE_\w+|TRANSFER_\w+|ARTIFACT_\w+|CACHE_\w+|ORCH_\w+|PATH|HOME|SHELL|PWD|OLDPWD|IFS|ENV|BASH\w*|LD_\w+|TMPDIR|UID|EUID|PPID|SHELLOPTS|POSIXLY_CORRECT|PS4)$/;
        const eR = 'RUNNER_SCRIPT_TIMEOUT';
        const eA = 'ORCHESTRATOR_TASK_ID';
        function variableFor(e, t) {
            const n = templateParts(e, t);
            const [s] = n;
            if (n.length === 1 && s?.kind === 'text') return literalVariable(s.text);
            let i = '';
            for (const e of n){
                if (e.kind === 'text') i += e.text.replaceAll('$', '$$$$');
                else if (e.tree.kind === 'reference' && e.tree.path[0] === 'matrix' && e.tree.path.length === 2) {
                    i += `\${${(0, et.i)(e.tree.path[1] ?? '')}}`;
                } else return undefined;
            }
            return i.includes('$[[') ? undefined : i;
        }
        function literalVariable(e) {
            return e.includes('$') ? {
                value: e,
                expand: false
            } : e;
        }
        /*! ./lib/bundle/bridge/gitlab/render.js */ function render_renderJob(e, t, n) {
            const s = decisionOf(e, t);
            const i = t.keys.get(e) ?? '';
            const r = new Set();
            const o = namesOf(e, t, n, r);
            const a = new Set();
            const l = s.known.kind === 'false';
            const u = l ? [] : t.files.inherits(e);
            const d = new Map();
            const c = e.job?.task;
            const f = Object.keys(c?.matrix ?? {}).map(et.i);
            const h = [];
            for (const [e, t] of Object.entries(c?.env ?? {})){
                if (!/^[A-Za-z_]\w*$/.test(e) || isOwnVariable(e) || f.includes(e)) continue;
                const s = eL.test(e) || u.length > 0 ? undefined : variableFor(t, n);
                if (s !== undefined) {
                    d.set(e, s);
                    continue;
                }
                const i = shellTemplate(templateParts(t, n), o);
                if (i === undefined) {
                    return {
                        problem: `\`env.${e}\`: ${unsayableTexts([
                            t
                        ], n, o)}`,
                        key: `env.${e}`
                    };
                }
                h.push(`export ${e}=${e === 'PATH' && u.length > 0 ? '"$orch_path"' : ''}${i}`);
            }
            for (const [e, t] of Object.entries(n.matrix ?? {}))d.set((0, et.i)(e), literalVariable((0, et.v)(t)));
            const p = t.names.get(e.id) ?? e.id;
            if (t.tellsIds && c !== undefined && (p !== c.id || p.includes('$'))) d.set(eA, literalVariable(c.id));
            const m = guardLines(e, s, t, o);
            if (m === undefined) return {
                problem: `\`if\`: ${unsayable_unsayable(s.guards, o)}`,
                key: 'if'
            };
            const g = folderLine(e, o, n);
            if (g === undefined) {
                const e = unsayableTexts([
                    c?.working_directory ?? ''
                ], n, o);
                return {
                    problem: `\`working-directory\`: ${e}`,
                    key: 'working_directory'
                };
            }
            const w = e.job === undefined ? eP : jobCommand(e.job, o, n, s.publishes);
            if (w === undefined) return whyNoCommand(e.job?.task, n, o);
            const k = [
                ...u.length === 0 ? [] : [
                    [
                        'inherit',
                        ...f
                    ].join(' ')
                ],
                ...r.size === 0 ? [] : [
                    `decode ${[
                        ...r
                    ].join(' ')}`
                ],
                ...s.guards.some(namesEnvironment) ? [
                    ...h,
                    ...m
                ] : [
                    ...m,
                    ...h
                ],
                ...g,
                ...e.job !== undefined && isPythonScript(e.job) ? [
                    pythonPathLine(e.job, 'CI_PROJECT_DIR', word)
                ] : [],
                firstLineWithoutBackticks(w.line)
            ];
            const b = c?.command.kind === "script" || w.line.startsWith('orchestrate ');
            const $ = [
                ...k.slice(0, -1),
                ...b ? w.line.split('\n', 1) : []
            ];
            if (u.length > 0) a.add('inherit');
            if (r.size > 0) a.add('decode');
            for (const e of w.calls)a.add(e);
            for (const e of Object.keys(ex)){
                if ($.some((t)=>new RegExp(`(?:^|[({!;&|] ?|if |orch_kind=error )${e}(?:[ ;)]|$)`).test(t))) a.add(e);
            }
            const _ = s.publishes && (t.files.writes(e) || publishedOutputs(e).length > 0);
            if (_) a.add('files');
            addState(e, s, t, {
                calls: a,
                variables: d,
                key: i,
                inherits: u
            });
            const y = s.publishes;
            const v = y && w.timeout !== undefined;
            if (v) d.set(eR, `${w.timeout}m`);
            return {
                calls: a,
                isTimed: w.timeout !== undefined,
                job: {
                    name: p,
                    comments: render_commentsOf(e, s),
                    extends: y ? eM : a.size > 0 ? '.task' : undefined,
                    stage: t.stageOf(e),
                    needs: s.final ? undefined : [
                        ...e.waitsFor,
                        ...t.behind(e).waitsFor
                    ].map((e)=>render_needOf(e, s, t)),
                    rules: rulesOf(s),
                    when: s.when === 'on_success' || s.known.kind !== 'true' ? undefined : s.when,
                    matrix: [],
                    allow_failure: c?.continue_on_error ?? false,
                    timeout: v ? withRoom(w.timeout) : w.timeout ?? (e.job === undefined ? undefined : neededMinutes(e.job)),
                    resource_group: t.resourceGroup(e),
                    variables: d,
                    script: k
                }
            };
        }
        const eP = {
            line: 'true',
            timeout: undefined,
            calls: []
        };
        function guardLines(e, t, n, s) {
            const { mustSucceed: i, mustFail: r, guards: o } = t;
            const a = e.job === undefined || e.job.task.command.kind === 'gate';
            const l = [];
            if (i.length > 0) {
                const e = i.map((e)=>e.nodes.map((e)=>n.keys.get(e) ?? '').join(','));
                const t = a ? ' "$(joined)"' : '';
                const s = e.length === 1 ? 'what it needs was not successful' : 'not all that it needs was successful';
                l.push(`success || skip ${word(s)}${t}`);
            }
            if (r) l.push(`failure || skip ${word('nothing that it needs has failed')}`);
            for (const e of o){
                const t = shellCondition(e, s);
                if (t === undefined) return undefined;
                l.push(`${t} || skip ${word('its condition is false')}`);
            }
            return l;
        }
        function namesEnvironment(e) {
            return JSON.stringify(e).includes('"env"');
        }
        function folderLine(e, t, n) {
            const s = e.job?.task.working_directory ?? '.';
            if (s === '.' || e.job?.task.command.kind === 'gate') return [];
            const i = shellTemplate(templateParts(s, n), t);
            if (i === undefined) return undefined;
            const r = e.job?.task.continue_on_error;
            const o = typeof r === 'object' && r.exit_codes.includes(1) ? ` || orch_kind=error allowed 1 ${r.exit_codes.join(' ')}` : '';
            return [
                `cd ${folderToEnter(i)}${o}`
            ];
        }
        function firstLineWithoutBackticks(e) {
            return /^[^\n]*`/.test(e) ? `# \n${e}` : e;
        }
        function render_needOf(e, t, n) {
            return {
                job: n.names.get(e.id) ?? e.id,
                optional: isOptional(decisionOf(e, n), t)
            };
        }
        function rulesOf({ known: e, when: t }) {
            if (e.kind === 'true') return [];
            if (e.kind === 'false') return [
                {
                    when: 'never'
                }
            ];
            const n = t === 'on_success' ? {} : {
                when: t
            };
            return Array.from(partsOf('any', e), (e)=>({
                    if: ruleText(e),
                    ...n
                }));
        }
        function render_commentsOf({ job: e }, t) {
            if (e === undefined) return [
                'Only joins its needs: GitLab takes at most 50 for one job.'
            ];
            const { task: n } = e;
            const s = t.guards.length > 0 || t.known.kind === 'false' && n.if !== undefined;
            return [
                ...taskComments(n),
                ...s ? [
                    commentText(`if: ${n.if ?? ''}`)
                ] : []
            ];
        }
        /*! ./lib/bundle/bridge/gitlab/merged-matrices.js */ function mergedMatrices(e, t) {
            const n = new Map();
            const isTold = (e)=>t.decisions.get(e)?.publishes === true;
            for (const [s, i] of matrix_wholeMatrices(e, isTold)){
                const [e] = i;
                const r = legsId(i);
                if (e === undefined || t.tellsIds && r === undefined) continue;
                const o = new Set();
                let a;
                for (const e of i){
                    a = render_renderJob(e, t, e.job === undefined ? {} : knownOfLegs(e.job.task));
                    if ('problem' in a) break;
                    const { name: n, variables: s, ...i } = a.job;
                    o.add(JSON.stringify([
                        i,
                        [
                            ...s
                        ]
                    ]));
                }
                if (a === undefined || 'problem' in a || o.size !== 1) continue;
                const l = new Map(a.job.variables);
                if (t.tellsIds && r !== undefined) l.set(eA, r);
                const u = {
                    ...a.job,
                    name: s,
                    matrix: matrixEntries(i),
                    variables: l
                };
                for (const t of i)n.set(t, t === e ? {
                    ...a,
                    job: u
                } : 'with another');
            }
            return n;
        }
        function legsId(e) {
            const t = keysOfIds(e.flatMap(({ job: e })=>e ?? []));
            const n = e[0]?.job?.task.base_id.replaceAll('$', '$$$$');
            return t && `${n} (${t.map((e)=>`\${${(0, et.i)(e)}}`).join(', ')})`;
        }
        function withMatrices(e, t, { names: n, behind: s }, i) {
            if (e === undefined) return undefined;
            const r = new Map();
            for (const e of [
                ...t.waitsFor,
                ...s(t).waitsFor
            ]){
                if (i.has(e)) r.set(n.get(e.id) ?? '', e.job?.task.base_id ?? '');
            }
            if (r.size === 0) return e;
            const o = new Map(e.map((e)=>{
                const t = r.get(e.job) ?? e.job;
                return [
                    t,
                    {
                        ...e,
                        job: t
                    }
                ];
            }));
            return [
                ...o.values()
            ];
        }
        /*! ./lib/bundle/bridge/gitlab/nodes.js */ function nodes_makeNodes(e) {
            const t = [];
            const n = [];
            const s = new Map();
            const i = [];
            const r = [];
            const o = new Set(e.jobs.map(({ task: e })=>e.id));
            const add = (e, n, s, i)=>{
                const r = [
                    ...new Set([
                        ...s.flatMap((e)=>e.nodes),
                        ...i
                    ])
                ];
                const o = r.reduce((e, t)=>Math.max(e, t.level + 1), 0);
                const a = {
                    job: e,
                    id: n,
                    needs: s,
                    after: i,
                    waitsFor: r,
                    dependents: [],
                    level: o
                };
                for (const e of r)e.dependents.push(a);
                t.push(a);
                return a;
            };
            const gateFor = (e, t)=>{
                const n = e.map((e)=>e.nodes.map((e)=>e.id).join('\0')).join('\0\0');
                let i = t;
                while(o.has(i))i += ' ';
                const r = s.get(n) ?? add(undefined, i, e, []);
                s.set(n, r);
                return r;
            };
            for (const t of e.jobs){
                const of = (e)=>({
                        key: e.key,
                        nodes: e.jobs.flatMap((e)=>n[e.index] ?? [])
                    });
                let e = t.needs.map(of);
                const s = t.after.flatMap((e)=>n[e.index] ?? []);
                if (t.waitsFor.length > ey.needs) {
                    const n = nodes_namedNeeds(t);
                    const o = e.filter((e)=>n.has(e.key.toLowerCase()));
                    let a = e.filter((e)=>!n.has(e.key.toLowerCase()));
                    const l = ey.needs - s.length - o.reduce((e, t)=>e + t.nodes.length, 0);
                    const u = a.some(isCutWithConditions);
                    for(let e = 1; sizeOf(a) > Math.max(l, 1); e++){
                        const n = groupsOf(a);
                        const label = (s)=>`needs of ${t.task.id}, ${e === 1 ? '' : `${e}: `}${s + 1} of ${n.length}`;
                        a = n.map((e, t)=>{
                            const n = gateFor(e, label(t));
                            return {
                                key: n.id,
                                nodes: [
                                    n
                                ]
                            };
                        });
                    }
                    if (l <= 0) r.push({
                        job: t,
                        why: 'looks at the results of single ones'
                    });
                    else if (u) r.push({
                        job: t,
                        why: 'some of the legs that it needs have conditions'
                    });
                    else i.push(t);
                    e = [
                        ...o,
                        ...a
                    ];
                }
                n[t.index] = add(t, t.task.id, e, s);
            }
            return {
                nodes: t,
                gated: i,
                tooMany: r
            };
        }
        function nodes_namedNeeds(e) {
            const t = treesOf(e).flatMap(partsOfTree).flatMap((e)=>e.kind === 'reference' && e.path[0] === 'needs' ? [
                    e.path[1]?.toLowerCase() ?? ''
                ] : []);
            return new Set(t);
        }
        function isCutWithConditions({ nodes: e }) {
            return e.length > ey.needs && e.some(({ job: e })=>e?.condition.kind !== 'success' || e.condition.tree !== undefined);
        }
        function sizeOf(e) {
            return e.reduce((e, t)=>e + t.nodes.length, 0);
        }
        function groupsOf(e) {
            const t = [];
            let n = 0;
            for (const { key: s, nodes: i } of e){
                for(let e = 0; e < i.length;){
                    if (n === 0 || n < i.length - e && i.length <= ey.needs) {
                        t.push([]);
                        n = ey.needs;
                    }
                    const r = i.slice(e, e + n);
                    t.at(-1)?.push({
                        key: s,
                        nodes: r
                    });
                    e += r.length;
                    n -= r.length;
                }
            }
            return t;
        }
        /*! ./lib/bundle/bridge/gitlab/branch-pipelines.js */ function neededPushes(e) {
            const t = new Set();
            for (const n of e){
                const e = branch_pipelines_namesOf(n);
                for (const s of treesOf(n).flatMap((t)=>decidedIn(t, e))){
                    for (const e of alternatives(s)){
                        const n = e.every((e)=>canHold(e, eU)) && !e.every((e)=>canHold(e, eG));
                        const s = e.filter(({ text: e })=>e.startsWith(`${eH} `)).map(({ text: e })=>e);
                        if (n) t.add(s.length === 0 ? eH : s.join(' && '));
                    }
                }
            }
            return t.has(eH) ? [
                eH
            ] : [
                ...t
            ];
        }
        const eH = '$CI_COMMIT_BRANCH';
        const eU = {
            CI_COMMIT_TAG: null,
            CI_MERGE_REQUEST_IID: null,
            CI_PIPELINE_SOURCE: 'push'
        };
        const eG = {
            CI_COMMIT_BRANCH: null,
            CI_COMMIT_TAG: null,
            CI_PIPELINE_SOURCE: 'merge_request_event'
        };
        function canHold({ text: e }, t) {
            const [, n = '', s, i = ''] = /^\$(\w+)(?: (==|!=|=~|!~) (.*))?$/.exec(e) ?? [];
            if (n === 'CI_COMMIT_BRANCH' && t === eU) return e !== `${eH} == null`;
            const r = t[n];
            if (r === undefined) return true;
            const o = s?.startsWith('!') === true;
            const a = r === null ? i === 'null' : s === undefined || i === JSON.stringify(r);
            return a !== o;
        }
        function decidedIn(e, t) {
            switch(e.kind){
                case 'and':
                    {
                        const n = e.of.flatMap((e)=>knownCondition(e, t) ?? []);
                        const s = e.of.filter((e)=>knownCondition(e, t) === undefined);
                        return [
                            known_allOf(n),
                            ...s.flatMap((e)=>decidedIn(e, t))
                        ];
                    }
                case 'or':
                    return e.of.flatMap((e)=>decidedIn(e, t));
                case 'not':
                    return [
                        knownCondition(e, t) ?? decidedIn(e.of, t)
                    ].flat();
                case 'compare':
                case 'call':
                    {
                        const n = e.kind === 'call' ? e.args : [
                            e.left,
                            e.right
                        ];
                        return [
                            knownCondition(e, t) ?? n.flatMap((e)=>decidedIn(e, t))
                        ].flat();
                    }
                default:
                    return [];
            }
        }
        function alternatives(e) {
            if (e.kind === 'atom') return [
                [
                    e
                ]
            ];
            if (e.kind === 'true' || e.kind === 'false') return [];
            if (e.kind === 'any') return e.of.flatMap(alternatives);
            let t = [
                []
            ];
            for (const n of partsOf('all', e)){
                const s = alternatives(n);
                if (t.length * s.length > 1000) return e.of.flatMap(alternatives);
                t = t.flatMap((e)=>s.map((t)=>e.concat(t)));
            }
            return t;
        }
        function branch_pipelines_namesOf({ task: e }) {
            return {
                result: ()=>undefined,
                output: ()=>undefined,
                own: (t)=>Object.hasOwn(e.env, t) ? 'made' : undefined,
                inherits: true
            };
        }
        /*! ./lib/bundle/bridge/gitlab/preamble.js */ function workflowLines({ plan: e, jobs: t }, n) {
            const s = e.name !== e.config_file && e.name.trim() !== '' && !/\$/.test(e.name);
            return [
                'workflow:',
                ...s ? [
                    `  name: ${yamlScalar(e.name.slice(0, 255))}`
                ] : [],
                ...n && e.fail_fast ? [
                    '  auto_cancel:',
                    '    on_job_failure: all'
                ] : [],
                '  rules:',
                ...pipelineRules(neededPushes(t)),
                '    - when: always'
            ];
        }
        function pipelineRules(e) {
            if (e.includes('$CI_COMMIT_BRANCH')) {
                return [
                    '    # Tasks ask whether it is a push: where a merge request is open, it has a pipeline, and the branch has its own.'
                ];
            }
            return [
                '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
                ...e.length === 0 ? [] : [
                    '    # Tasks ask for these branches: they have a pipeline though a merge request is open.'
                ],
                ...e.map((e)=>`    - if: ${yamlLine(e, '        ')}`),
                '    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS && $CI_PIPELINE_SOURCE == "push"',
                '      when: never'
            ];
        }
        function defaultsLines({ emit: e }, t) {
            const { image: n = t, tags: s } = e.gitlab;
            if (n === undefined && s.length === 0) return [];
            return [
                'default:',
                ...n === undefined ? [] : [
                    `  image: ${/^[\w./:@-]+$/.test(n) ? n : quotedScalar(n)}`
                ],
                ...s.length === 0 ? [] : [
                    `  tags: [${s.map((e)=>quotedScalar(e)).join(', ')}]`
                ]
            ];
        }
        function todoLines(e, t) {
            const n = (t ? e.schedule : startsOf(e)).map(({ cron: e, timezone: t })=>`"${e}" (${t})`);
            const s = [
                ...new Set(e.tasks.flatMap(({ schedule: e })=>e === undefined ? [] : [
                        e
                    ]))
            ];
            return [
                ...n.length === 0 ? [] : [
                    `Build > Pipeline schedules: add ${n.join(', ')}.`
                ],
                ...s.length === 0 || !t ? [] : [
                    `Tasks with a schedule of their own run in a scheduled pipeline whose variable SCHEDULE names it: ${s.map((e)=>`"${e}"`).join(', ')}.`
                ],
                ...e.secrets.length === 0 ? [] : [
                    `Settings > CI/CD > Variables: masked, ${e.secrets.join(', ')}.`
                ]
            ].map((e)=>`# ${commentText(e)}`);
        }
        const eF = '# What tasks read and write where GitHub or the orchestrator runs them; a job that hands it on has files of its own.';
        function toldToScripts({ tasks: e }) {
            const text = (t)=>e.some((e)=>mayRunFiles(e) || e.command.kind === 'run' && t.test(e.command.run));
            return new Map([
                ...e.some((e)=>mayRunFiles(e) || readsOwnVariables(e)) ? [
                    [
                        eA,
                        '$CI_JOB_NAME'
                    ],
                    [
                        'ORCHESTRATOR_ATTEMPT',
                        '1'
                    ],
                    [
                        'ORCHESTRATOR_RUN_ID',
                        '$CI_PIPELINE_ID'
                    ],
                    [
                        'ORCHESTRATOR_RUN_DIR',
                        '$CI_PROJECT_DIR'
                    ]
                ] : [],
                ...text(/GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY|STATE)/) ? [
                    'OUTPUT',
                    'ENV',
                    'PATH',
                    'STEP_SUMMARY',
                    'STATE'
                ].map((e)=>[
                        `GITHUB_${e}`,
                        '/dev/null'
                    ]) : []
            ]);
        }
        /*! ./lib/bundle/bridge/gitlab/resource-groups.js */ function resourceGroups(e) {
            const t = new Map();
            const n = exclusiveUses(e).flatMap(({ pool: e, users: n, kind: s })=>{
                if (s === 'roomy') return [
                    {
                        support: 'native',
                        jobs: n
                    }
                ];
                if (s === 'counted') return [
                    {
                        support: 'lost',
                        jobs: n
                    }
                ];
                const i = n.filter((e)=>!t.has(e));
                const r = i.length < 2 ? [] : i;
                for (const n of r)t.set(n, resource_groups_groupName(e));
                const o = n.filter((e)=>!r.includes(e));
                return [
                    {
                        support: 'emulated',
                        jobs: r,
                        consequence: `\`resource_group: ${resource_groups_groupName(e)}\`, which holds for all pipelines of the project, not for the run alone`
                    },
                    {
                        support: 'lost',
                        jobs: o,
                        consequence: `a job has one resource_group: ${r.length === 0 ? '' : 'these and other '}jobs that take ${JSON.stringify(e)} may run at once`,
                        remedy: 'let each task take one resource, or emit with --mode wrapper'
                    }
                ];
            });
            return {
                groupOf: (e)=>t.get(e),
                lost: n
            };
        }
        function resource_groups_groupName(e) {
            return e.replace(/[^\w./ -]+/g, '-').replace(/^\/+|\/+$/g, '') || 'resource';
        }
        /*! ./lib/bundle/bridge/gitlab/wrapper.js */ function wrapper_wrapperText(e, { header: t, notes: n, options: { folder: s } }) {
            const { plan: i, jobs: r } = e;
            const o = minutesOfRun(e);
            const a = r.filter(({ task: e })=>e.schedule !== undefined);
            if (i.schedule.length === 0 && a.length > 0) {
                n.add({
                    feature: 'task-schedule',
                    support: 'emulated',
                    jobs: a,
                    consequence: `schedules live in the project\u2019s settings: a note says which to add${startingAll(e).length === 0 ? '' : `; ${eO}`}`,
                    remedy: 'add the schedule under Build > Pipeline schedules'
                });
            }
            const l = i.config_file === undefined ? '' : ` --config ${word(i.config_file)}`;
            const u = s === '.';
            const d = u ? '.orchestrator/runs' : `${patternOf(s)}/.orchestrator/runs`;
            const c = [
                [
                    ...t.map((e)=>`# ${e}`),
                    ...todoLines(i, false)
                ],
                workflowLines(e, false),
                defaultsLines(i, 'node:22'),
                [
                    'orchestrator:',
                    ...i.emit.gitlab.stage === undefined ? [] : [
                        `  stage: ${yamlScalar(i.emit.gitlab.stage)}`
                    ],
                    ...o === undefined ? [] : [
                        `  timeout: ${durationText(o)}`
                    ],
                    "  script:",
                    ...scriptLines([
                        ...u ? [] : [
                            `cd ${word(folderToEnter(s))}`
                        ],
                        `npx --yes ${C} run${l}`
                    ], '    '),
                    '  artifacts:',
                    '    when: always',
                    '    paths:',
                    `      - ${pathText(`${d}/`)}`,
                    '    reports:',
                    `      junit: ${pathText(`${d}/*/junit.xml`)}`
                ]
            ];
            const f = i.emit.gitlab.stage === undefined ? [] : [
                [
                    `stages: [${yamlScalar(i.emit.gitlab.stage)}]`
                ]
            ];
            return `${[
                ...c.slice(0, 2),
                ...f,
                ...c.slice(2)
            ].filter((e)=>e.length > 0).map((e)=>e.join('\n')).join('\n\n')}\n`;
        }
        function patternOf(e) {
            return e.replaceAll(/[$*?[\]{}\\]/g, '?');
        }
        function pathText(e) {
            return /^[\w./*-]+$/.test(e) ? e : quotedScalar(e);
        }
        /*! ./lib/bundle/bridge/gitlab/emit-gitlab.js */ const emitGitlab = (e, t)=>t.options.mode === 'wrapper' ? {
                value: wrapper_wrapperText(e, t),
                diagnostics: []
            } : emit_gitlab_emitNative(e, t);
        function emit_gitlab_emitNative(e, t) {
            const { plan: n } = e;
            const { nodes: s, gated: i, tooMany: r } = nodes_makeNodes(e);
            const o = r.map(({ job: { task: e }, why: n })=>tooManyNeeds(e.id, ey.needs, n, t.place(e.origins['needs'] ?? e.origin)));
            const a = environmentFiles(s);
            const l = keysOf(s, n);
            const u = jobNames(s.map(({ id: e })=>e), matrixNames(s));
            const d = resourceGroups(e);
            const c = {
                decisions: new Map(),
                files: a,
                behind: absentNeeds([], new Map()).behind,
                names: u,
                keys: l,
                stageOf: ()=>'',
                tellsIds: toldToScripts(n).has(eA),
                resourceGroup: ()=>undefined
            };
            const f = new Map(s.map((e)=>[
                    e,
                    splitCondition(e, namesOf(e, c, knownOfLeg(e), new Set()))
                ]));
            const h = decisions_decide(s, f);
            tellEnvironment(s, a, h);
            const { behind: p, tooMany: m } = absentNeeds(s, h);
            const g = stagesOf(s, h, n);
            const w = {
                ...c,
                decisions: h,
                behind: p,
                stageOf: (e)=>g.of(e),
                resourceGroup: ({ job: e })=>e === undefined ? undefined : d.groupOf(e)
            };
            const k = [];
            const b = [];
            const $ = new Set();
            const _ = new Set();
            const y = new Map();
            const v = mergedMatrices(s, w);
            for (const e of s){
                const n = v.get(e);
                if (n === 'with another') continue;
                const s = n ?? render_renderJob(e, w, knownOfLeg(e));
                if ('problem' in s) {
                    const { task: n } = e.job ?? {};
                    o.push(gitlabCantSay(e.id, s.problem, t.place(n?.origins[s.key] ?? n?.origin)));
                    continue;
                }
                const i = publishedOutputs(e).find((e)=>!names_isOutputName(e));
                if (i !== undefined) {
                    const n = `its output ${JSON.stringify(i)} has a name that no variable can stand for`;
                    o.push(gitlabCantSay(e.id, n, t.place(e.job?.task.origin)));
                }
                const r = toldBy(e, w);
                if (r > ey.dotenvVariables) {
                    o.push(tooManyOutputs(e.id, r, ey.dotenvVariables, t.place(e.job?.task.origin)));
                }
                k.push({
                    ...s.job,
                    needs: withMatrices(s.job.needs, e, w, v)
                });
                if (s.isTimed) b.push(s.job);
                if (n === undefined && e.job?.task.matrix !== undefined) y.set(s.job.name, e.job.task.base_id);
                for (const e of s.calls){
                    $.add(e);
                    if (s.job.extends === eM) _.add(e);
                }
            }
            fidelity_noteFidelity(t.notes, {
                nodes: s,
                timed: b,
                decisions: h,
                tooFar: m,
                inherits: (e)=>a.inherits(e).length > 0,
                gated: i,
                names: u,
                resources: d.lost,
                plan: n
            });
            if (o.length > 0) return {
                value: undefined,
                diagnostics: o
            };
            const S = k.some(({ variables: e })=>e.has(eR));
            const O = sharedLines(s, w, $, _, S);
            return {
                value: emit_gitlab_fileText(e, t.header, g.names, O, emit_gitlab_hoisted(k), y),
                diagnostics: o
            };
        }
        function knownOfLeg({ job: e }) {
            return e === undefined ? {} : knownOf(e.task);
        }
        function keysOf(e, t) {
            const n = new Set(t.tasks.flatMap(({ env: e })=>Object.keys(e)));
            const s = variableKeys(e.map((e)=>({
                    id: e.id,
                    outputs: publishedOutputs(e)
                })), n);
            return new Map(e.map((e, t)=>[
                    e,
                    s[t] ?? ''
                ]));
        }
        function stagesOf(e, t, n) {
            const { stage: s } = n.emit.gitlab;
            const isFinal = (e)=>t.get(e)?.final === true;
            const i = s === 'final' ? 'final tasks' : 'final';
            const r = e.reduce((e, t)=>isFinal(t) ? e : Math.max(e, t.level + 1), 0);
            const o = s === undefined ? Array.from({
                length: r
            }, (e, t)=>`level ${t + 1}`) : [
                s
            ];
            return {
                names: e.some(isFinal) ? [
                    ...o,
                    i
                ] : o,
                of: (e)=>isFinal(e) ? i : s ?? o[e.level] ?? i
            };
        }
        function toldBy(e, { decisions: t, files: n }) {
            const s = t.get(e);
            if (s?.publishes !== true) return 0;
            const i = n.inherits(e).length + (n.writes(e) ? 1 : 0);
            return 1 + (s.tellsFailures ? 1 : 0) + publishedOutputs(e).length + 2 * i;
        }
        function emit_gitlab_hoisted(e) {
            const [t, ...n] = e;
            if (t === undefined || n.length === 0) return {
                variables: new Map(),
                jobs: e
            };
            const isShared = ([e, t])=>{
                if (e.startsWith('ORCH_') || e.startsWith('RESULT_')) return false;
                const s = JSON.stringify(t);
                return n.every((t)=>JSON.stringify(t.variables.get(e)) === s);
            };
            const s = new Map([
                ...t.variables
            ].filter(isShared));
            if (s.size === 0) return {
                variables: s,
                jobs: e
            };
            const without = (e)=>({
                    ...e,
                    variables: new Map([
                        ...e.variables
                    ].filter(([e])=>!s.has(e)))
                });
            return {
                variables: s,
                jobs: e.map(without)
            };
        }
        function emit_gitlab_fileText(e, t, n, s, { variables: i, jobs: r }, o) {
            const { plan: a } = e;
            const l = toldToScripts(a);
            const u = [
                [
                    ...t.map((e)=>`# ${e}`),
                    ...todoLines(a, true)
                ],
                workflowLines(e, true),
                [
                    `stages: [${n.map((e)=>JSON.stringify(e)).join(', ')}]`
                ],
                defaultsLines(a, undefined),
                [
                    ...l.size === 0 ? [] : [
                        eF
                    ],
                    ...variablesLines(new Map([
                        ...l,
                        ...i
                    ]), '')
                ],
                s
            ];
            const d = u.filter((e)=>e.length > 0).map((e)=>e.join('\n'));
            return `${[
                ...d,
                ...jobTexts(r.map((e)=>({
                        job: e,
                        matrix: o.get(e.name)
                    })))
            ].join('\n\n')}\n`;
        }
        /*! ./lib/bundle/model/problems/bridge-jenkins.js */ function inexpressibleInGroovy(e, t, n, s) {
            return (0, $.CC)('error', 'inexpressible-in-groovy', `\`${t.startsWith('env.') ? t : t.replace('command.', '').replaceAll('_', '-')}\` of ${JSON.stringify(n)} has no exact form in a Jenkinsfile: ${e}`, s, {
                help: 'write it in another way, or emit with --mode wrapper, where one job runs the orchestrator itself'
            });
        }
        function tooManyStages(e, t) {
            return (0, $.CC)('error', 'too-many-stages', `there are ${e} stages, and Jenkins compiles about ${t} in one file`, undefined, {
                help: 'emit with --layout dataflow, which has no such limit'
            });
        }
        /*! ./lib/bundle/bridge/quote/groovy.js */ const eW = {
            '\\': '\\\\',
            "'": "\\'",
            '\n': '\\n',
            '\r': '\\r',
            '\t': '\\t',
            '\b': '\\b',
            '\f': '\\f'
        };
        const eD = 16_000;
        function groovyText(e) {
            if (e.length <= eD) return literal(e);
            const t = [];
            for(let n = 0; n < e.length;){
                let s = Math.min(e.length, n + eD);
                if (s < e.length && /[\ud800-\udbff]/.test(e[s - 1] ?? '')) s--;
                t.push(literal(e.slice(n, s)));
                n = s;
            }
            return `[${t.join(', ')}].join('')`;
        }
        function literal(e) {
            const escape = (e)=>eW[e] ?? `\\u${e.charCodeAt(0).toString(16).padStart(4, '0')}`;
            return `'${e.replace(/[\\'\n\r\t\b\f]|[^\x20-\x7e]/g, escape)}'`;
        }
        /*! ./lib/bundle/bridge/jenkins/groovy-data.js */ function groovyBlock(e) {
            const t = /^[\n\t\x20-\x7e]*$/.test(e) && e.length <= 16_000;
            if (!t || !/\n./.test(e) || /[\t ]$/m.test(e)) return undefined;
            const n = e.replaceAll('\\', '\\\\').replaceAll("'''", String.raw`''\'`).replace(/'$/, String.raw`\'`);
            return `'''\\\n${n}'''`;
        }
        function groovyScript(e) {
            return groovyBlock(e) ?? groovyText(e);
        }
        function groovyList(e) {
            return `[${e.join(', ')}]`;
        }
        function groovyMap(e) {
            return e.length === 0 ? '[:]' : `[${e.map(([e, t])=>`${groovyKey(e)}: ${t}`).join(', ')}]`;
        }
        function groovyKey(e) {
            return /^[A-Za-z_]\w*$/.test(e) ? e : keyText(e);
        }
        function keyText(e) {
            const t = groovyText(e);
            return t.startsWith('[') ? `(${t})` : t;
        }
        function groovySeconds(e) {
            return String(e / 1000);
        }
        /*! ./lib/bundle/bridge/jenkins/literal.js */ function literal_literal(e) {
            if (typeof e === 'string') return {
                code: groovyText(e),
                type: 'text'
            };
            if (typeof e === 'boolean') return {
                code: String(e),
                type: 'boolean'
            };
            if (e === null) return {
                code: 'null',
                type: 'any'
            };
            if (Number.isNaN(e)) return {
                code: '(0.0d / 0.0d)',
                type: 'any'
            };
            if (!Number.isFinite(e)) return {
                code: e > 0 ? '(1.0d / 0.0d)' : '(-1.0d / 0.0d)',
                type: 'any'
            };
            return {
                code: Number.isSafeInteger(e) ? `${e}L` : `${e}d`,
                type: 'any'
            };
        }
        /*! ./lib/bundle/bridge/jenkins/expression.js */ var eB;
        let ExpressionWriter = class ExpressionWriter {
            #job;
            #usage;
            #visible;
            constructor(e, t, n = Infinity){
                this.#job = e;
                this.#usage = t;
                this.#visible = n;
            }
            condition(e) {
                if (e.kind === 'not') return `!${this.condition(e.of)}`;
                if (e.kind === 'and' || e.kind === 'or') {
                    const t = e.of.map((e)=>this.condition(e));
                    return `(${t.join(e.kind === 'and' ? ' && ' : ' || ')})`;
                }
                const { code: t, type: n } = this.value(e);
                return n === 'boolean' ? t : this.#call('truth', [
                    t
                ]);
            }
            template(e) {
                const t = templateParts(e, knownOf(this.#job.task)).map((e)=>this.#part(e));
                return t.length === 1 ? t[0] ?? "''" : `(${t.join(' + ')})`;
            }
            #part(e) {
                return e.kind === 'text' ? groovyText(e.text) : this.#text(this.value(e.tree));
            }
            #text({ code: e, type: t }) {
                return t === 'text' ? e : this.#call('text', [
                    e
                ]);
            }
            value(e) {
                switch(e.kind){
                    case 'literal':
                        return literal_literal(e.value);
                    case 'reference':
                        return this.#reference(e.path);
                    case 'not':
                        return {
                            code: this.condition(e),
                            type: 'boolean'
                        };
                    case 'and':
                    case 'or':
                        {
                            const t = e.of.map((e)=>this.value(e));
                            if (t.every(({ type: e })=>e === 'boolean')) return {
                                code: this.condition(e),
                                type: 'boolean'
                            };
                            const n = e.kind === 'or' ? this.#choice(e.of) : undefined;
                            if (n !== undefined) return n;
                            const s = t.map(({ code: e })=>`{ -> ${e} }`);
                            return {
                                code: this.#call(e.kind === 'and' ? 'allOf' : 'anyOf', [
                                    groovyList(s)
                                ]),
                                type: 'any'
                            };
                        }
                    case 'compare':
                        return {
                            code: this.#compare(e.operator, e.left, e.right),
                            type: 'boolean'
                        };
                    case 'call':
                        return this.#function(e.name, e.args);
                    case 'index':
                        return this.#refuse(z);
                    default:
                        return this.#refuse(e.what);
                }
            }
            #choice([e, t, ...n]) {
                if (e?.kind !== 'and' || t === undefined || n.length > 0) return undefined;
                const [s, i, ...r] = e.of;
                if (s === undefined || i?.kind !== 'literal' || !isTrue(i.value) || r.length > 0) return undefined;
                const [o, a] = [
                    this.value(i),
                    this.value(t)
                ];
                const l = o.type === a.type ? o.type : 'any';
                return {
                    code: `(${this.condition(s)} ? ${o.code} : ${a.code})`,
                    type: l
                };
            }
            #compare(e, t, n) {
                if (e === '==' || e === '!=') {
                    const s = t.kind === 'reference' && isResult(t.path) && n.kind === 'literal' && typeof n.value === 'string' && /^[a-z]+$/.test(n.value);
                    const i = this.value(t).code;
                    const r = this.value(n).code;
                    if (s && i.startsWith('resultOf(')) return `(${i} ${e} ${r})`;
                    return `${e === '==' ? '' : '!'}${this.#call('same', [
                        i,
                        r
                    ])}`;
                }
                const [s, i] = [
                    this.value(t).code,
                    this.value(n).code
                ];
                const r = e.startsWith('<') ? this.#call('less', [
                    s,
                    i
                ]) : this.#call('less', [
                    i,
                    s
                ]);
                return e.endsWith('=') ? `(${this.#call('same', [
                    s,
                    i
                ])} || ${r})` : r;
            }
            #function(e, t) {
                const code = (e)=>{
                    const n = t[e];
                    return n === undefined ? 'null' : this.value(n).code;
                };
                const all = (e = 0)=>groovyList(t.slice(e).map((e)=>this.value(e).code));
                switch(e){
                    case 'success':
                    case 'failure':
                        return {
                            code: `${e}(it)`,
                            type: 'boolean'
                        };
                    case 'cancelled':
                    case 'always':
                        return {
                            code: `${e}()`,
                            type: 'boolean'
                        };
                    case 'contains':
                        return {
                            code: this.#call('contains', [
                                code(0),
                                code(1)
                            ]),
                            type: 'boolean'
                        };
                    case 'startswith':
                        return {
                            code: this.#call('startsWith', [
                                code(0),
                                code(1)
                            ]),
                            type: 'boolean'
                        };
                    case 'endswith':
                        return {
                            code: this.#call('endsWith', [
                                code(0),
                                code(1)
                            ]),
                            type: 'boolean'
                        };
                    case 'join':
                        return {
                            code: this.#call('join', [
                                code(0),
                                t.length > 1 ? code(1) : "','"
                            ]),
                            type: 'text'
                        };
                    case 'format':
                        {
                            const [e = {
                                kind: 'literal',
                                value: ''
                            }] = t;
                            return {
                                code: this.#call('format', [
                                    this.#text(this.value(e)),
                                    all(1)
                                ]),
                                type: 'text'
                            };
                        }
                    case 'tojson':
                        return {
                            code: this.#call('toJSON', [
                                code(0),
                                "''"
                            ]),
                            type: 'text'
                        };
                    case 'fromjson':
                        return {
                            code: this.#call('fromJSON', [
                                t[0] === undefined ? "''" : this.#text(this.value(t[0]))
                            ]),
                            type: 'any'
                        };
                    case 'case':
                        return {
                            code: this.#call('choose', [
                                all()
                            ]),
                            type: 'any'
                        };
                    default:
                        return this.#refuse(`the function ${e}`);
                }
            }
            #reference(e) {
                const [t = '', ...n] = e;
                if (t === 'needs') return this.#need(n);
                if (t === 'env') return this.#variable(n);
                if (t === 'matrix') return n.length === 0 ? this.#unknown('all of `matrix`') : literal_literal(null);
                if (t === 'github' && n.length === 1) return this.#github((n[0] ?? '').toLowerCase());
                if (t === 'runner' && n.length === 1) return this.#runner((n[0] ?? '').toLowerCase());
                return this.#unknown(`\`${e.join('.')}\``);
            }
            #need([e, t, n, ...s]) {
                if (e === undefined) return {
                    code: this.#call('needsOf', [
                        'it'
                    ]),
                    type: 'any'
                };
                const i = this.#job.needs;
                const r = i.find(({ key: t })=>t === e) ?? i.find(({ key: t })=>t.toLowerCase() === e.toLowerCase());
                if (r === undefined) return literal_literal(null);
                const o = groovyText(r.key);
                if (t === undefined) return {
                    code: this.#call('needOf', [
                        'it',
                        o
                    ]),
                    type: 'any'
                };
                if (t.toLowerCase() === 'result') {
                    return n === undefined ? {
                        code: `resultOf(it, ${o})`,
                        type: 'text'
                    } : literal_literal(null);
                }
                if (t.toLowerCase() !== 'outputs' || s.length > 0) return literal_literal(null);
                if (n === undefined) return {
                    code: `outputsOf(it, ${o})`,
                    type: 'any'
                };
                return {
                    code: `outputOf(it, ${o}, ${groovyText(n)})`,
                    type: 'any'
                };
            }
            #variable([e, ...t]) {
                if (e === undefined) return this.#unknown('all of `env`');
                if (t.length > 0) return literal_literal(null);
                const n = Object.entries(this.#job.task.env);
                const s = n.filter(([, e])=>e.includes('${{'));
                const i = [
                    ...n.filter(([, e])=>!e.includes('${{')),
                    ...s.slice(0, this.#visible)
                ].toReversed();
                const r = i.find(([t])=>t === e) ?? i.find(([t])=>t.toLowerCase() === e.toLowerCase());
                if (r === undefined) return {
                    code: this.#call('variable', [
                        'it',
                        groovyText(e)
                    ]),
                    type: 'any'
                };
                const [o, a] = r;
                if (!a.includes('${{')) return literal_literal(a);
                const l = s.findIndex(([e])=>e === o);
                const u = new eB(this.#job, this.#usage, l).template(a);
                return {
                    code: u,
                    type: 'text'
                };
            }
            #github(e) {
                if (!ez.has(e)) return this.#unknown(`\`github.${e}\``);
                return {
                    code: this.#call('github', [
                        groovyText(e)
                    ]),
                    type: 'text'
                };
            }
            #runner(e) {
                if (e === 'os') return literal_literal('Linux');
                if (e === 'environment') return literal_literal('self-hosted');
                return this.#unknown(`\`runner.${e}\``);
            }
            #unknown(e) {
                return this.#refuse(`${e}, which Jenkins does not know`);
            }
            #refuse(e) {
                this.#usage.problem ??= e;
                return literal_literal(null);
            }
            #call(e, t) {
                this.#usage.values = true;
                if (e === 'fromJSON') this.#usage.fromJson = true;
                return `${e}(${t.join(', ')})`;
            }
        };
        eB = ExpressionWriter;
        const ez = new Set([
            'actor',
            'base_ref',
            'event_name',
            'head_ref',
            'job',
            'ref',
            'ref_name',
            'ref_type',
            'repository',
            'repository_owner',
            'run_id',
            'run_number',
            'server_url',
            'sha',
            'workflow'
        ]);
        function isResult([e, , t]) {
            return e === 'needs' && t?.toLowerCase() === 'result';
        }
        /*! ./lib/bundle/bridge/jenkins/task-method.js */ const eq = 250;
        let TaskMethod = class TaskMethod {
            #job;
            #name;
            #usage;
            #helpers = [];
            refusedKey;
            constructor(e, t, n){
                this.#job = e;
                this.#name = t;
                this.#usage = n;
            }
            write(e) {
                const { task: t, after: n } = this.#job;
                const s = t.working_directory;
                const i = [
                    [
                        'id',
                        groovyText(t.id)
                    ],
                    ...this.#needs(),
                    ...entry(n.length > 0, 'after', ()=>this.#ids(n, 'after')),
                    ...entry(t.skip !== undefined, 'skip', ()=>this.#template('skip', t.skip ?? '')),
                    ...e,
                    ...this.#condition(),
                    ...this.#env(),
                    ...entry(t.matrix !== undefined, 'matrix', ()=>task_method_matrixOf(t)),
                    ...this.#command(),
                    ...entry(s !== '.', 'workingDirectory', ()=>this.#template('working_directory', s)),
                    ...this.#limits()
                ];
                const r = i.map(([e, t])=>`    ${e}: ${t}`).join(',\n');
                const o = taskComments(t).map((e)=>`// ${e}\n`).join('');
                return [
                    ...this.#helpers,
                    `${o}@NonCPS\nMap task_${this.#name}() {\n  return [\n${r}\n  ]\n}`
                ].join('\n\n');
            }
            #needs() {
                const { needs: e } = this.#job;
                if (e.length === 0) return [];
                const t = e.every(({ key: e, jobs: t })=>t.length === 1 && t[0]?.task.id === e);
                const legs = (e, t)=>[
                        e.key,
                        this.#ids(e.jobs, `need_${t + 1}`)
                    ];
                const n = t ? this.#ids(e.flatMap(({ jobs: e })=>e), 'needs') : this.#large(e.map(legs), 'needs', 'Map', groovyMap);
                return [
                    [
                        'needs',
                        n
                    ]
                ];
            }
            #ids(e, t) {
                const n = e.map(({ task: e })=>groovyText(e.id));
                return this.#large(n, t, 'List', groovyList);
            }
            #condition() {
                const { kind: e, tree: t } = this.#job.condition;
                if (this.#job.task.skip !== undefined || e === 'success' && t === undefined) return [];
                const n = t === undefined ? '' : this.#checked('if', this.#expressions().condition(t));
                const s = {
                    success: `success(it) && ${n}`,
                    always: 'always()',
                    completed: '!cancelled()',
                    failure: 'failure(it)',
                    never: 'false',
                    expression: n
                };
                return [
                    [
                        'when',
                        `{ ${s[e]} }`
                    ]
                ];
            }
            #env() {
                const { command: e, env: t } = this.#job.task;
                const n = e.kind === 'gate' ? [] : Object.entries(t);
                if (n.length === 0) return [];
                const s = n.filter(([, e])=>e.includes('${{')).map(([e])=>e);
                const i = n.map(([e, t])=>{
                    const n = s.indexOf(e);
                    if (n === -1) return [
                        e,
                        groovyText(t)
                    ];
                    return [
                        e,
                        this.#checked(`env.${e}`, this.#expressions(n).template(t))
                    ];
                });
                const r = n.length <= eq ? `[\n${i.map((e)=>`      ${groovyMap([
                        e
                    ]).slice(1, -1)}`).join(',\n')}\n    ]` : this.#large(i, 'env', 'Map', groovyMap, s.length > 0);
                const o = i.length === 1 && r.length < 100;
                const a = o ? groovyMap(i) : r;
                return [
                    [
                        'env',
                        s.length === 0 ? a : `{ ${a} }`
                    ]
                ];
            }
            #command() {
                const { folder: e } = this.#job;
                const { command: t } = this.#job.task;
                if (t.kind === 'gate') return [];
                if (t.kind === "script") {
                    const n = t.args.some((e)=>e.includes('${{'));
                    const s = t.args.map((e)=>this.#checked('command.args', this.#expressions().template(e)));
                    const i = this.#large(s, 'args', 'List', groovyList, n);
                    const r = /(?:^|[/\\])(?:python|pypy)[\d.]*$/i.test(t.interpreter[0] ?? '');
                    return [
                        [
                            "script",
                            groovyText(t.script)
                        ],
                        ...entry(t.interpreter.length > 0, 'interpreter', ()=>groovyList(t.interpreter.map(groovyText))),
                        ...entry(s.length > 0, 'args', ()=>n ? `{ ${i} }` : i),
                        ...entry(r || t.script.endsWith('.py'), 'python', ()=>groovyText(e === '.' ? 'src' : `${e}/src`))
                    ];
                }
                const n = (0, eo.q$)(t.shell);
                if (n === undefined) {
                    this.refusedKey ??= 'command.shell';
                    this.#usage.problem ??= `the shell ${JSON.stringify(t.shell)}`;
                    return [];
                }
                const s = [
                    n.program,
                    ...(0, eo.$g)(n, '{0}')
                ];
                return [
                    [
                        'run',
                        groovyScript((0, eo.ky)(n, t.run))
                    ],
                    ...entry(t.shell !== 'bash', 'shell', ()=>groovyList(s.map(groovyText))),
                    ...entry(n.extension !== '.sh', 'extension', ()=>groovyText(n.extension))
                ];
            }
            #limits() {
                const { task: e, pauses: t, publishes: n } = this.#job;
                if (e.command.kind === 'gate') return entry(e.continue_on_error !== false, ...this.#mayFail());
                const s = e.allowed_exit_codes;
                const { on: i } = e.retry;
                const r = i.length === 2 && i.includes('failed') && i.includes('timeout');
                return [
                    [
                        'timeout',
                        groovySeconds(e.timeout)
                    ],
                    ...entry(e.idle_timeout !== undefined, 'idleTimeout', ()=>groovySeconds(e.idle_timeout ?? 0)),
                    ...entry(t.length > 0, 'pauses', ()=>this.#large(t.map(groovySeconds), 'pauses', 'List', groovyList)),
                    ...entry(t.length > 0 && !r, 'retryOn', ()=>groovyList(retryRules(e).map((e)=>typeof e === 'number' ? String(e) : groovyText(e)))),
                    ...entry(s.join() !== '0', 'allowedExitCodes', ()=>groovyList(s.map(String))),
                    ...entry(e.continue_on_error !== false, ...this.#mayFail()),
                    ...entry(Object.keys(e.resources).length > 0, 'resources', ()=>amountsOf(e.resources)),
                    ...entry(e.priority !== 0, 'priority', ()=>String(e.priority)),
                    ...entry(e.memory_limit !== undefined, 'memoryLimit', ()=>String(Math.max(1, Math.floor((e.memory_limit ?? 0) / 1024)))),
                    ...entry(n === 'all' || n.length > 0, 'outputs', ()=>'true')
                ];
            }
            #mayFail() {
                const e = this.#job.task.continue_on_error;
                return [
                    'continueOnError',
                    ()=>typeof e === 'boolean' ? String(e) : groovyList(e.exit_codes.map(String))
                ];
            }
            #template(e, t) {
                return t.includes('${{') ? `{ ${this.#checked(e, this.#expressions().template(t))} }` : groovyText(t);
            }
            #expressions(e) {
                return new ExpressionWriter(this.#job, this.#usage, e);
            }
            #checked(e, t) {
                if (this.#usage.problem !== undefined) this.refusedKey ??= e;
                return t;
            }
            #large(e, t, n, s, i = false) {
                if (e.length <= eq) return s(e);
                const r = [];
                for(let o = 0; o < e.length; o += eq){
                    const a = `task_${this.#name}_${t}_${r.length + 1}`;
                    const l = s(e.slice(o, o + eq));
                    this.#helpers.push(`@NonCPS\n${n} ${a}(${i ? 'String it' : ''}) {\n  return ${l}\n}`);
                    r.push(`${a}(${i ? 'it' : ''})`);
                }
                return r.join(' + ');
            }
        };
        function entry(e, t, n) {
            return e ? [
                [
                    t,
                    n()
                ]
            ] : [];
        }
        function amountsOf(e) {
            return groovyMap(Object.entries(e).map(([e, t])=>[
                    e,
                    plainNumber(t)
                ]));
        }
        function plainNumber(e) {
            const t = String(e);
            return /^[\d.]+$/.test(t) ? t : e.toFixed(e < 1 ? 20 : 0);
        }
        function task_method_matrixOf({ matrix: e }) {
            const t = Object.entries(e ?? {});
            return groovyMap(t.map(([e, t])=>[
                    (0, et.i)(e),
                    groovyText((0, et.v)(t))
                ]));
        }
        /*! ./lib/bundle/bridge/jenkins/triggers.js */ function triggers({ plan: e, jobs: t }, n) {
            const s = startsOf(e);
            const [i] = s;
            if (i === undefined) return [];
            const r = ownSchedules({
                plan: e,
                jobs: t
            }, 'build');
            if (e.schedule.length === 0 && r.jobs.length > 0) n.add(r);
            const o = s.filter(({ timezone: e })=>e !== i.timezone);
            if (o.length > 0) {
                n.add({
                    feature: 'schedule',
                    jobs: [],
                    support: 'lost',
                    consequence: `Jenkins has one time zone a job: it runs by ${i.timezone}, and not at ${o.map(({ cron: e, timezone: t })=>`${e} (${t})`).join(', ')}`,
                    remedy: 'write all schedules in one time zone'
                });
            }
            const a = s.filter(({ timezone: e })=>e === i.timezone).flatMap(({ cron: e })=>jenkinsCron(e));
            return [
                '  triggers {',
                `    cron(${groovyText([
                    `TZ=${i.timezone}`,
                    ...new Set(a)
                ].join('\n'))})`,
                '  }'
            ];
        }
        function jenkinsCron(e) {
            const [t = '', n = '', s = '*', i = '', r = '*'] = e.split(' ');
            if (s.startsWith('*') || r.startsWith('*')) return [
                e
            ];
            return [
                [
                    t,
                    n,
                    s,
                    i,
                    '*'
                ].join(' '),
                [
                    t,
                    n,
                    '*',
                    i,
                    r
                ].join(' ')
            ];
        }
        /*! ./lib/bundle/bridge/jenkins/declarative.js */ function dataflowBlock(e, t) {
            const { plan: n } = e;
            const s = [
                ...agentEntry(n),
                ...n.max_parallel === 'auto' ? [] : [
                    [
                        'maxParallel',
                        String(n.max_parallel)
                    ]
                ],
                ...n.fail_fast ? [
                    [
                        'failFast',
                        'true'
                    ]
                ] : [],
                ...n.timeout === undefined ? [] : [
                    [
                        'timeout',
                        groovySeconds(n.timeout)
                    ]
                ],
                ...Object.keys(n.resources).length === 0 ? [] : [
                    [
                        'resources',
                        amountsOf(n.resources)
                    ]
                ]
            ];
            const i = s.length === 0 ? '[:]' : groovyMap(s).slice(1, -1);
            return [
                'pipeline {',
                '  // Each attempt of a task takes an agent of its own; none is held while nothing runs.',
                '  agent none',
                ...optionsBlock(n, [
                    'skipDefaultCheckout()'
                ]),
                ...triggers(e, t),
                ...environmentBlock(n),
                '  stages {',
                `    stage(${groovyText(n.name)}) {`,
                '      steps {',
                `        script { runTasks(${i}) }`,
                '      }',
                '    }',
                '  }',
                '}'
            ].join('\n');
        }
        function agentEntry({ emit: e }) {
            const t = e.jenkins.agent;
            return t === undefined || t === 'any' ? [] : [
                [
                    'agent',
                    groovyText(t)
                ]
            ];
        }
        function optionsBlock({ emit: e }, t) {
            const n = [
                ...t,
                ...e.jenkins.options
            ];
            return n.length === 0 ? [] : [
                '  options {',
                ...n.map((e)=>`    ${e}`),
                '  }'
            ];
        }
        function environmentBlock({ secrets: e }) {
            const t = e.filter((e)=>/^[A-Za-z_]\w*$/.test(e));
            if (t.length === 0) return [];
            return [
                '  environment {',
                ...t.map((e)=>`    ${e} = credentials(${groovyText(e)})`),
                '  }'
            ];
        }
        /*! ./lib/bundle/bridge/jenkins/engine/attempts.js */ const eJ = String.raw`// The task with its templates evaluated, or null where one of them could not be.
@NonCPS
Map evaluated(String id, Map result) {
  Map task = taskOf(id)
  String what = 'env'
  try {
    task.env = task.env instanceof Closure ? task.env.call(id) : task.env ?: [:]
    what = 'args'
    task.args = task.args instanceof Closure ? task.args.call(id) : task.args ?: []
    what = 'working-directory'
    String folder = task.workingDirectory instanceof Closure ? task.workingDirectory.call(id) : task.workingDirectory ?: '.'
    task.workingDirectory = folder.trim() ?: '.'
    return task
  } catch (Exception e) {
    result.status = 'error'
    result.reason = 'its ' + what + ' cannot be evaluated: ' + e.getMessage()
    return null
  }
}

// One attempt as a script of sh. Every text is in single quotes, so that nothing in it is expanded and no byte is lost,
// whatever the locale of Jenkins is.
@NonCPS
String shellScript(String id, Map task, String folder) {
  Map handed = inherited(id)
  Map variables = [:] + handed.env + task.env + (task.matrix ?: [:])
  List lines = [
    '#!/bin/sh',
    'exec </dev/null',
    'root=$PWD',
    'folder=' + quoted(folder),
    'rm -rf "$folder" && mkdir -p "$folder" || exit 1',
    'for name in output env path step_summary state; do : > "$folder/$name"; done',
    'give_up() { echo "$1" >&2; : > "$folder/error"; exit 127; }'
  ]
  List command = []
  if (task.run != null) {
    String file = '"$folder"/script' + (task.extension ?: '.sh')
    lines.add("printf '%s' " + quoted(task.run) + ' > ' + file)
    for (String word in (task.shell ?: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'])) {
      command.add(word.contains('{0}') ? shellArgument(word, file) : quoted(word))
    }
  } else {
    String file = '"$root"/' + quoted(task.script)
    lines.add('[ -f ' + file + ' ] || give_up ' + quoted(task.script + ' does not exist'))
    for (String word in (task.interpreter ?: [])) { command.add(quoted(word)) }
    if (command.size() == 0) { lines.add('[ -x ' + file + ' ] || give_up ' + quoted(task.script + ' is not executable')) }
    command.add(file)
    for (String arg in task.args) { command.add(quoted(arg)) }
  }
  if (task.workingDirectory != '.') {
    lines.add('cd -- ' + quoted(task.workingDirectory) + ' 2>/dev/null || give_up ' + quoted('the folder ' + task.workingDirectory + ' does not exist'))
  }
  if (task.memoryLimit != null) { lines.add('ulimit -v ' + task.memoryLimit) }
  if (task.python) {
    // As our own runs do: the folder src, where there is one, is where modules are looked for first.
    if (variables.PYTHONPATH) { lines.add('PYTHONPATH=' + quoted(variables.PYTHONPATH)) }
    lines.add('modules=$root/' + quoted(task.python))
    lines.add('if [ -d "$modules" ]; then [ -z "$PYTHONPATH" ] || PYTHONPATH=:$PYTHONPATH; PYTHONPATH=$modules$PYTHONPATH; export PYTHONPATH; fi')
    if (variables.PYTHONPATH) { lines.add('export PYTHONPATH') }
  }
  // The last: what follows may not find the tools of sh any more.
  if (variables.containsKey('PATH')) { lines.add('PATH=' + quoted(variables.PATH)) }
  for (String entry in handed.path.reverse()) { lines.add('PATH=' + quoted(entry) + ':$PATH') }
  lines.add('export PATH')
  if (task.run != null || task.interpreter) {
    lines.add('command -v ' + command[0] + ' >/dev/null || give_up ' + command[0] + quoted(' is not installed or not on PATH'))
  }
  List words = ['exec', 'env', '--']
  for (String name in variables.keySet()) {
    if (name != 'PATH' && !(task.python && name == 'PYTHONPATH')) { words.add(quoted(name + '=' + variables[name])) }
  }
  for (String name in ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY', 'STATE']) {
    words.add('GITHUB_' + name + '="$folder"/' + name.toLowerCase())
  }
  words.add(quoted('ORCHESTRATOR_TASK_ID=' + id))
  words.add('ORCHESTRATOR_ATTEMPT=' + state.attempts[id])
  words.add('ORCHESTRATOR_RUN_ID="$BUILD_TAG"')
  words.add('ORCHESTRATOR_RUN_DIR="$folder"')
  lines.add((words + command).join(' '))
  return lines.join('\n') + '\n'
}

@NonCPS
String quoted(String text) {
  return "'" + text.replace("'", "'\\''") + "'"
}

// A word of a shell's command line with the file in the place of {0}; inside PowerShell's quotes a quote is doubled.
@NonCPS
String shellArgument(String word, String file) {
  int at = word.indexOf('{0}')
  return quoted(word.substring(0, at)) + file + quoted(word.substring(at + 3))
}

// ---- GITHUB_OUTPUT, GITHUB_ENV and GITHUB_PATH, as GitHub reads them

// name=value lines, and name<<DELIMITER blocks; the last of a name wins. What is neither is left out.
@NonCPS
Map readPairs(String text) {
  Map pairs = [:]
  List lines = fileLines(text)
  int i = 0
  while (i < lines.size()) {
    String line = lines[i][0]
    int equals = line.indexOf('=')
    int block = line.indexOf('<<')
    if (block >= 0 && (equals < 0 || block < equals)) {
      String name = line.substring(0, block)
      String delimiter = line.substring(block + 2)
      if (name != '' && delimiter != '') {
        String value = ''
        String lineEnd = ''
        int at = i + 1
        while (at < lines.size() && lines[at][0] != delimiter) {
          value = value + lineEnd + lines[at][0]
          lineEnd = lines[at][1]
          at = at + 1
        }
        if (at == lines.size()) { return pairs }
        pairs[name] = value
        i = at
      }
    } else if (equals > 0) {
      pairs[line.substring(0, equals)] = line.substring(equals + 1)
    }
    i = i + 1
  }
  return pairs
}

@NonCPS
List readLines(String text) {
  List found = []
  for (List line in fileLines(text)) {
    if (line[0].trim() != '') { found.add(line[0]) }
  }
  return found
}

// Each line with what ends it.
@NonCPS
List fileLines(String text) {
  List lines = []
  String rest = text.startsWith('\uFEFF') ? text.substring(1) : text
  int from = 0
  int at = rest.indexOf('\n')
  while (at >= 0) {
    boolean isCarriage = at > from && rest.substring(at - 1, at) == '\r'
    lines.add([rest.substring(from, isCarriage ? at - 1 : at), isCarriage ? '\r\n' : '\n'])
    from = at + 1
    at = rest.indexOf('\n', from)
  }
  lines.add([rest.substring(from), ''])
  return lines
}

// Names that a task may not hand on are left out.
@NonCPS
Map handedOn(Map pairs) {
  Map kept = [:]
  for (String name in pairs.keySet()) {
    String upper = name.toUpperCase()
    boolean isRefused = upper == 'NODE_OPTIONS' || upper.startsWith('GITHUB_') || upper.startsWith('RUNNER_') || upper.startsWith('ORCHESTRATOR_')
    if (!isRefused) { kept[name] = pairs[name] }
  }
  return kept
}

// What everything that a task needs, directly or not, wrote to GITHUB_ENV and GITHUB_PATH.
@NonCPS
Map inherited(String id) {
  Map env = [:]
  List path = []
  if (state.left.size() > 0) {
    List above = []
    List open = [id]
    while (open.size() > 0) {
      String one = open[0]
      open = open.drop(1)
      for (List ids in state.tasks[one].needs.values()) {
        for (String need in ids) {
          if (!above.contains(need)) {
            above.add(need)
            open.add(need)
          }
        }
      }
    }
    for (String one in state.order) {
      if (above.contains(one) && state.left[one] != null) {
        env.putAll(state.left[one].env)
        for (String entry in state.left[one].path) {
          path.remove(entry)
          path.add(0, entry)
        }
      }
    }
  }
  return [env: env, path: path]
}

@NonCPS
void rememberCommit(checkedOut) {
  if (checkedOut instanceof Map) { state.commit = [sha: checkedOut.GIT_COMMIT, branch: checkedOut.GIT_BRANCH, url: checkedOut.GIT_URL] }
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/decisions.js */ const eV = String.raw`// What starts now: attempts, each with its place and its resources taken, and retries that have to wait first.
@NonCPS
List startable() {
  while (state.unjudged.size() > 0) {
    String id = state.unjudged[0]
    state.unjudged = state.unjudged.drop(1)
    welcome(id)
  }
  List starts = []
  if (mustStop()) { return starts }
  for (String id in state.sleeping.keySet()) { starts.add([id: id, pause: state.sleeping[id], branch: id + ' (waits)']) }
  state.sleeping = [:]
  // All or nothing, in order of rank: what waits for a resource keeps what is free of it from those after it.
  Map left = [:] + state.capacity
  for (String id in state.running) { take(left, state.tasks[id].wants) }
  List waiting = []
  List stillReady = []
  for (String id in state.ready) {
    Map wants = state.tasks[id].wants
    if ((state.limit > 0 && state.running.size() >= state.limit) || waiting.contains(wants)) {
      stillReady.add(id)
    } else if (fits(left, wants)) {
      take(left, wants)
      state.running.add(id)
      state.attempts[id] = (state.attempts[id] ?: 0) + 1
      starts.add([id: id, pause: null, branch: id == 'failFast' ? 'failFast ' : id])
    } else {
      take(left, wants)
      waiting.add(wants)
      stillReady.add(id)
    }
  }
  state.ready = stillReady
  return starts
}

@NonCPS
void take(Map left, Map wants) {
  for (name in wants.keySet()) { left[name] = left[name] - wants[name] }
}

@NonCPS
boolean fits(Map left, Map wants) {
  for (name in wants.keySet()) {
    if (left[name] < wants[name]) { return false }
  }
  return true
}

// A task whose needs have all ended: it is ready, or it is skipped.
@NonCPS
void welcome(String id) {
  Map no = refusal(id)
  if (no != null) {
    end(id, no.status, no.reason, no)
  } else if (state.tasks[id].isGate) {
    end(id, 'passed', '', [status: 'passed'])
  } else {
    makeReady(id)
  }
}

@NonCPS
void makeReady(String id) {
  int at = 0
  while (at < state.ready.size() && state.tasks[state.ready[at]].rank < state.tasks[id].rank) { at = at + 1 }
  state.ready.add(at, id)
}

// Why a task is not to run now, or null. Without a condition of its own it runs when all its needs succeeded.
@NonCPS
Map refusal(String id) {
  Map task = taskOf(id)
  String what = 'skip'
  try {
    if (task.skip != null) {
      String why = task.skip instanceof Closure ? task.skip.call(id) : task.skip
      return [status: 'skipped', reason: why.trim() ?: 'its skip says so', word: 'skipped']
    }
    what = 'schedule'
    String notDue = task.notDue == null ? null : task.notDue.call(id)
    if (notDue != null) { return [status: 'skipped', reason: notDue] }
    what = 'condition'
    boolean holds = task.when == null ? success(id) : task.when.call(id)
    return holds ? null : [status: 'skipped', reason: whyNot(id)]
  } catch (Exception e) {
    return [status: 'error', reason: 'its ' + what + ' cannot be evaluated: ' + e.getMessage()]
  }
}

@NonCPS
String whyNot(String id) {
  for (String bad in ['failure', 'cancelled', 'skipped']) {
    for (List ids in state.tasks[id].needs.values()) {
      for (String need in ids) {
        if (state.result[need] == bad) { return 'needs "' + need + '": ' + state.status[need] }
      }
    }
  }
  return state.cancelled == null ? 'its condition is false' : 'not started because of ' + state.cancelled
}

// The task has its last state: those that waited for it may be judged.
@NonCPS
void end(String id, String status, String reason, Map result) {
  boolean allowed = isAllowed(id, result)
  Map entry = state.tasks[id]
  String word = status == 'passed' || allowed ? 'success' : (status == 'skipped' || status == 'cancelled' ? status : 'failure')
  if (status == 'skipped' && entry.isGate && result.word == null) {
    // A gate takes the result of its needs: one that a failed need skips is a failure for those that need it.
    List results = []
    for (String key in entry.needs.keySet()) { results.add(resultOf(id, key)) }
    String joined = joinResults(results)
    if (joined == 'failure' || joined == 'cancelled') { word = joined }
  }
  boolean failed = word == 'failure'
  for (List ids in entry.needs.values()) {
    for (String need in ids) { failed = failed || state.failed[need] == true }
  }
  state.status[id] = status + (allowed ? ', allowed' : '')
  state.result[id] = word
  state.reason[id] = reason
  state.failed[id] = failed
  if (result.outputs || result.env || result.path) {
    state.left[id] = [outputs: result.outputs, env: result.env, path: result.path]
  }
  if (state.attempts[id] == null && status != 'passed') { state.skipped.add([id: id, status: status, allowed: allowed, reason: reason]) }
  for (String next in entry.next) {
    state.tasks[next].waits = state.tasks[next].waits - 1
    if (state.tasks[next].waits == 0) { state.unjudged.add(next) }
  }
  if (state.failFast && !allowed && state.cancelled == null && ['failed', 'timeout', 'error'].contains(status)) {
    state.cancelled = 'fail-fast: "' + id + '" ' + status
  }
}

@NonCPS
void attemptEnded(String id, Map result) {
  state.running.remove(id)
  if (isWorthRetrying(id, result)) {
    state.sleeping[id] = milliseconds(taskOf(id).pauses[state.attempts[id] - 1])
  } else {
    end(id, result.status, result.reason, result)
  }
}

@NonCPS
boolean isWorthRetrying(String id, Map result) {
  Map task = taskOf(id)
  if (state.attempts[id] > (task.pauses ?: []).size() || ['passed', 'cancelled'].contains(result.status)) { return false }
  for (rule in (task.retryOn == null ? ['failed', 'timeout'] : task.retryOn)) {
    if (rule == result.status || (result.status == 'failed' && rule == result.code)) { return true }
  }
  return false
}

@NonCPS
void retryNow(String id) {
  makeReady(id)
}

// Whether a failure is one that continue-on-error allows; with exit codes, only these are.
@NonCPS
boolean isAllowed(String id, Map result) {
  if (!['failed', 'timeout', 'error'].contains(result.status)) { return false }
  def rule = taskOf(id).continueOnError
  return rule instanceof List ? result.status == 'failed' && rule.contains(result.code) : rule == true
}

@NonCPS
void judgeCode(Map task, Map result, boolean isError) {
  result.reason = 'exit code ' + result.code
  result.status = isError ? 'error' : ((task.allowedExitCodes ?: [0]).contains(result.code) ? 'passed' : 'failed')
}

// After the first failure with fail-fast every branch ends as soon as it can; parallel's failFast stops what runs.
@NonCPS
boolean mustStop() {
  return state.cancelled != null && !state.isEnding
}

@NonCPS
void cancelWaiting() {
  state.isEnding = true
  List waiting = [] + state.ready
  for (String id in state.order) {
    // Between two attempts.
    if (state.attempts[id] != null && state.result[id] == null && !waiting.contains(id)) { waiting.add(id) }
  }
  state.ready = []
  state.sleeping = [:]
  for (String id in waiting) {
    Map no = refusal(id)
    if (no == null) {
      makeReady(id)
    } else if (state.attempts[id] == null) {
      end(id, no.status, no.reason, no)
    } else {
      end(id, 'cancelled', 'cancelled by ' + state.cancelled, [status: 'cancelled'])
    }
  }
}

@NonCPS
List takeSkipped() {
  List skipped = state.skipped
  state.skipped = []
  return skipped
}

@NonCPS
String stageName(String id) {
  return state.attempts[id] == 1 ? id : id + ' (attempt ' + state.attempts[id] + ')'
}

@NonCPS
String report() {
  List lines = ['What became of the tasks:']
  for (String id in state.order) {
    boolean isPlain = state.status[id] == 'passed' && state.attempts[id] == 1
    lines.add('  ' + id + ': ' + (state.status[id] ?: 'not started') + (isPlain || !state.reason[id] ? '' : ' (' + state.reason[id] + ')'))
  }
  return lines.join('\n')
}

@NonCPS
int milliseconds(seconds) {
  return Math.min(2147483647L, (long) Math.ceil(seconds * 1000))
}

// Whether an interruption comes from a timeout of so many seconds; all others, such as a user's, must go on.
@NonCPS
boolean isTimeout(Exception e, long began, seconds) {
  String words = e.getMessage()
  return System.currentTimeMillis() - began >= milliseconds(seconds) && (words == null || words.contains('Timeout'))
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/json.js */ const eK = String.raw`// ---- fromJSON

@NonCPS
def fromJSON(String text) {
  if (text.trim() == '') { throw new Exception('empty input') }
  List reader = [text, 0]
  def value = jsonValue(reader)
  if (jsonNext(reader) != '') { throw new Exception('Error parsing JSON when evaluating fromJson') }
  return value
}

// The next character that is no blank, or ''; it is not taken.
@NonCPS
String jsonNext(List reader) {
  String text = reader[0]
  int at = reader[1]
  while (at < text.length() && ' \t\r\n'.contains(text.substring(at, at + 1))) { at = at + 1 }
  reader[1] = at
  return at < text.length() ? text.substring(at, at + 1) : ''
}

@NonCPS
void jsonTake(List reader, String expected) {
  String text = reader[0]
  int at = reader[1]
  if (!text.substring(at).startsWith(expected)) { throw new Exception('Error parsing JSON when evaluating fromJson') }
  reader[1] = at + expected.length()
}

@NonCPS
def jsonValue(List reader) {
  String next = jsonNext(reader)
  if (next == '"') { return jsonString(reader) }
  if (next == '[') {
    List items = []
    jsonTake(reader, '[')
    boolean more = jsonNext(reader) != ']'
    while (more) {
      items.add(jsonValue(reader))
      more = jsonNext(reader) == ','
      if (more) { jsonTake(reader, ',') }
    }
    jsonTake(reader, ']')
    return items
  }
  if (next == '{') {
    Map entries = [:]
    jsonTake(reader, '{')
    boolean more = jsonNext(reader) != '}'
    while (more) {
      jsonNext(reader)
      String key = jsonString(reader)
      jsonNext(reader)
      jsonTake(reader, ':')
      entries[key] = jsonValue(reader)
      more = jsonNext(reader) == ','
      if (more) { jsonTake(reader, ',') }
    }
    jsonTake(reader, '}')
    return entries
  }
  for (word in [['true', true], ['false', false], ['null', null]]) {
    if (word[0].startsWith(next) && next != '') {
      jsonTake(reader, word[0])
      return word[1]
    }
  }
  String text = reader[0]
  int at = reader[1]
  int end = at
  while (end < text.length() && '+-.0123456789eE'.contains(text.substring(end, end + 1))) { end = end + 1 }
  String digits = text.substring(at, end)
  if (!(digits ==~ /-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?/)) { throw new Exception('Error parsing JSON when evaluating fromJson') }
  reader[1] = end
  return digits.toDouble()
}

@NonCPS
String jsonString(List reader) {
  jsonTake(reader, '"')
  String text = reader[0]
  int at = reader[1]
  String made = ''
  while (at < text.length() && text.substring(at, at + 1) != '"') {
    String one = text.substring(at, at + 1)
    if (text.codePointAt(at) < 32) { throw new Exception('Error parsing JSON when evaluating fromJson') }
    at = at + 1
    if (one == '\\') {
      String escape = at < text.length() ? text.substring(at, at + 1) : ''
      int known = escape == '' ? -1 : '"\\/bfnrt'.indexOf(escape)
      at = at + 1
      if (known >= 0) {
        made = made + '"\\/\b\f\n\r\t'.substring(known, known + 1)
      } else if (escape == 'u' && at + 4 <= text.length() && text.substring(at, at + 4) ==~ /[0-9a-fA-F]{4}/) {
        made = made + String.valueOf((char) Integer.parseInt(text.substring(at, at + 4), 16))
        at = at + 4
      } else {
        throw new Exception('Error parsing JSON when evaluating fromJson')
      }
    } else {
      made = made + one
    }
  }
  reader[1] = at
  jsonTake(reader, '"')
  return made
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/lanes.js */ const eZ = String.raw`// Runs all tasks and shows each as a stage. settings: maxParallel, failFast, timeout (seconds), resources, agent.
def runTasks(Map settings) {
  begin(settings)
  long began = System.currentTimeMillis()
  try {
    if (settings.timeout == null) {
      launch(startable())
    } else {
      timeout(time: milliseconds(settings.timeout), unit: 'MILLISECONDS') { launch(startable()) }
    }
  } catch (InterruptedException e) {
    if (settings.timeout == null || !isTimeout(e, began, settings.timeout)) { throw e }
    state.cancelled = 'the timeout of the run'
  } catch (Exception e) {
    if (state.cancelled == null) { throw e }
  }
  if (state.cancelled != null) {
    // Everything that ran was stopped. What asks for always(), failure() or cancelled() still runs.
    cancelWaiting()
    launch(startable())
  }
  showSkipped()
  echo(report())
  if (state.cancelled == 'the timeout of the run') { error('cancelled by ' + state.cancelled) }
}

// Whoever ends last starts what became ready: one task goes on in the same branch, several become parallel branches.
// So nothing polls, and nothing waits while it holds an executor.
def launch(List starts) {
  if (starts.size() == 0) { return }
  if (starts.size() == 1) { runLane(starts[0]); return }
  Map branches = [:]
  for (int i = 0; i < starts.size(); i++) {
    Map start = starts[i]
    branches[start.branch] = { runLane(start) }
  }
  if (state.failFast) { branches.failFast = true }
  parallel(branches)
}

def runLane(Map first) {
  Map start = first
  while (start != null) {
    if (start.pause == null) {
      runAttempt(start.id)
    } else {
      // Outside of any node, and without a place in max-parallel: a retry that waits holds nothing.
      sleep(time: start.pause, unit: 'MILLISECONDS')
      retryNow(start.id)
    }
    List next = startable()
    showSkipped()
    if (mustStop()) { error('cancelled by ' + state.cancelled) }
    if (next.size() == 1) {
      start = next[0]
    } else {
      launch(next)
      start = null
    }
  }
}

def runAttempt(String id) {
  Map result = [status: 'cancelled', code: null, reason: 'cancelled', outputs: [:], env: [:], path: []]
  try {
    stage(stageName(id)) {
      try {
        perform(id, result)
      } catch (InterruptedException e) {
        throw e
      } catch (Exception e) {
        result.status = 'error'
        result.reason = e.getMessage() ?: 'it could not be started'
      }
      show(id, result)
    }
  } finally {
    // Also when it is interrupted, for others may still ask what became of it.
    attemptEnded(id, result)
  }
}

def showSkipped() {
  List skipped = takeSkipped()
  for (int i = 0; i < skipped.size(); i++) {
    Map one = skipped[i]
    boolean failed = one.status == 'error'
    stage(one.id) {
      catchError(buildResult: failed && !one.allowed ? 'FAILURE' : 'SUCCESS', stageResult: failed ? (one.allowed ? 'UNSTABLE' : 'FAILURE') : 'NOT_BUILT') {
        error(one.reason)
      }
    }
  }
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/perform.js */ const eY = String.raw`// How the attempt ended, as Jenkins shows it: red, or yellow where the task may fail or is tried again.
def show(String id, Map result) {
  if (result.status == 'passed') { return }
  boolean again = isWorthRetrying(id, result)
  boolean allowed = again || isAllowed(id, result)
  catchError(buildResult: allowed ? 'SUCCESS' : 'FAILURE', stageResult: allowed ? 'UNSTABLE' : 'FAILURE') {
    error(result.reason + (again ? '; it is tried again' : ''))
  }
}

def perform(String id, Map result) {
  node(state.agent) {
    rememberCommit(checkout(scm))
    Map task = evaluated(id, result)
    if (task == null) { return }
    String folder = pwd(tmp: true) + '/' + state.tasks[id].method
    String text = shellScript(id, task, folder)
    long began = System.currentTimeMillis()
    result.status = 'timeout'
    try {
      timeout(time: milliseconds(task.timeout), unit: 'MILLISECONDS') {
        if (task.idleTimeout == null) {
          result.code = sh(label: id, returnStatus: true, script: text)
        } else {
          timeout(time: milliseconds(task.idleTimeout), unit: 'MILLISECONDS', activity: true) {
            result.code = sh(label: id, returnStatus: true, script: text)
          }
        }
      }
    } catch (InterruptedException e) {
      boolean isOwn = isTimeout(e, began, task.timeout)
      if (!isOwn && (task.idleTimeout == null || !isTimeout(e, began, task.idleTimeout))) {
        result.status = 'cancelled'
        throw e
      }
      result.reason = isOwn ? 'timed out after ' + task.timeout + ' s' : 'printed nothing for ' + task.idleTimeout + ' s'
    }
    if (result.code != null) {
      boolean isError = (result.code == 126 || result.code == 127) && fileExists(folder + '/error')
      judgeCode(task, result, isError)
    }
    // What it wrote for those that need it.
    if (task.outputs) { result.outputs = readPairs(readFile(file: folder + '/output', encoding: 'UTF-8')) }
    if (state.tasks[id].next.size() > 0) {
      result.env = handedOn(readPairs(readFile(file: folder + '/env', encoding: 'UTF-8')))
      result.path = readLines(readFile(file: folder + '/path', encoding: 'UTF-8'))
    }
  }
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/questions.js */ const eQ = String.raw`// ---- What conditions and templates ask

// All direct needs succeeded; false while the run is being cancelled.
@NonCPS
boolean success(String id) {
  if (state.cancelled != null) { return false }
  for (String key in state.tasks[id].needs.keySet()) {
    if (resultOf(id, key) != 'success') { return false }
  }
  return true
}

// A direct need, or anything it needs in turn, failed.
@NonCPS
boolean failure(String id) {
  for (List ids in state.tasks[id].needs.values()) {
    for (String need in ids) {
      if (state.failed[need] == true) { return true }
    }
  }
  return false
}

@NonCPS
boolean always() {
  return true
}

@NonCPS
boolean cancelled() {
  return state.cancelled != null
}

@NonCPS
String resultOf(String id, String key) {
  List results = []
  for (String need in state.tasks[id].needs[key]) { results.add(state.result[need]) }
  return joinResults(results)
}

@NonCPS
String joinResults(List results) {
  if (results.contains('failure')) { return 'failure' }
  if (results.contains('cancelled')) { return 'cancelled' }
  return results.size() > 0 && !results.contains('success') ? 'skipped' : 'success'
}

// The outputs of a need by name; of the legs of a matrix, later ones win where they are not empty.
@NonCPS
Map outputsOf(String id, String key) {
  Map joined = [:]
  for (String need in state.tasks[id].needs[key]) {
    Map outputs = state.left[need]?.outputs ?: [:]
    for (String name in outputs.keySet()) {
      if (outputs[name] != '' || !joined.containsKey(name)) { joined[name] = outputs[name] }
    }
  }
  return joined
}

@NonCPS
String outputOf(String id, String key, String name) {
  Map outputs = outputsOf(id, key)
  if (outputs.containsKey(name)) { return outputs[name] }
  for (String other in outputs.keySet()) {
    if (other.equalsIgnoreCase(name)) { return outputs[other] }
  }
  return null
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/schedules.js */ const eX = String.raw`// ---- Schedules: a build that a timer started runs a task once for each of its times

// Why a task with this cron line is not due, or null. starts: the cron lines that start builds; where there are none, a
// time is served for an hour.
@NonCPS
String notDue(String cron, List starts, String zone) {
  if (!String.valueOf(currentBuild.getBuildCauses()).contains('TimerTrigger')) { return null }
  long at = currentBuild.getTimeInMillis()
  long to = at
  long from = at - 3600000
  if (starts.size() > 0) {
    to = latest(starts, at, zone)
    from = latest(starts, to - 1, zone)
  }
  return latest([cron], to, zone) > from ? null : 'not due: its schedule is ' + cron
}

// The last time of these lines up to this one, in milliseconds; 0 where there is none within five years.
@NonCPS
long latest(List crons, long at, String zone) {
  long found = 0
  for (String cron in crons) {
    long time = latestOf(cron.tokenize(' '), at, zone)
    if (time > found) { found = time }
  }
  return found
}

@NonCPS
long latestOf(List fields, long at, String zone) {
  Calendar clock = Calendar.getInstance(TimeZone.getTimeZone(zone))
  clock.setTime(new Date(at))
  clock.set(Calendar.SECOND, 0)
  clock.set(Calendar.MILLISECOND, 0)
  boolean isFirst = true
  for (int day = 0; day < 1830; day++) {
    if (isDay(fields, clock)) {
      int lastHour = isFirst ? clock.get(Calendar.HOUR_OF_DAY) : 23
      int lastMinute = isFirst ? clock.get(Calendar.MINUTE) : 59
      for (int hour = lastHour; hour >= 0; hour--) {
        for (int minute = hour == lastHour ? lastMinute : 59; minute >= 0; minute--) {
          if (takes(fields[1], hour, 0, 23) && takes(fields[0], minute, 0, 59)) {
            clock.set(Calendar.HOUR_OF_DAY, hour)
            clock.set(Calendar.MINUTE, minute)
            return clock.getTimeInMillis()
          }
        }
      }
    }
    isFirst = false
    clock.add(Calendar.DAY_OF_MONTH, -1)
  }
  return 0
}

// Where both days are given, either is enough.
@NonCPS
boolean isDay(List fields, Calendar clock) {
  boolean isDate = takes(fields[2], clock.get(Calendar.DAY_OF_MONTH), 1, 31)
  boolean isWeekday = takes(fields[4], clock.get(Calendar.DAY_OF_WEEK) - 1, 0, 6)
  boolean either = !fields[2].startsWith('*') && !fields[4].startsWith('*')
  return takes(fields[3], clock.get(Calendar.MONTH) + 1, 1, 12) && (either ? isDate || isWeekday : isDate && isWeekday)
}

@NonCPS
boolean takes(String field, int value, int min, int max) {
  for (String term in field.split(',')) {
    List parts = term.tokenize('/')
    List range = parts[0] == '*' ? [min, max] : []
    for (String word in (parts[0] == '*' ? [] : parts[0].tokenize('-'))) { range.add(Integer.parseInt(word)) }
    int first = range[0]
    int last = range.size() > 1 ? range[1] : first
    int step = parts.size() > 1 ? Integer.parseInt(parts[1]) : 1
    if (value >= first && value <= last && (value - first) % step == 0) { return true }
  }
  return false
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/stages.js */ const e0 = String.raw`// Whether a task is to run: asked by its stage when all stages before its level have ended.
boolean mayRun(String id) {
  if (state.size() == 0) { begin(settings()) }
  return isToRun(id)
}

// At the end, where the last gates are still open.
String reportOnStages() {
  if (state.size() == 0) { begin(settings()) }
  settleGates()
  return report()
}

// Gates have no stage.
@NonCPS
void settleGates() {
  boolean isSettled = false
  while (!isSettled) {
    isSettled = true
    for (String open in [] + state.unjudged) {
      if (state.tasks[open].isGate) {
        state.unjudged.remove(open)
        welcome(open)
        isSettled = false
      }
    }
  }
}

@NonCPS
boolean isToRun(String id) {
  settleGates()
  Map no = refusal(id)
  if (no != null) { end(id, no.status, no.reason, no) }
  return no == null || no.status == 'error'
}

def runTask(String id) {
  if (state.status[id] != null) { error(state.reason[id]) }
  boolean again = true
  while (again) {
    beginAttempt(id)
    Map result = [status: 'cancelled', code: null, reason: 'cancelled', outputs: [:], env: [:], path: []]
    try {
      try {
        perform(id, result)
      } catch (InterruptedException e) {
        throw e
      } catch (Exception e) {
        result.status = 'error'
        result.reason = e.getMessage() ?: 'it could not be started'
      }
      again = isWorthRetrying(id, result)
      if (again) { echo(result.reason + '; it is tried again') } else { show(id, result) }
    } finally {
      attemptEnded(id, result)
    }
    if (again) {
      // Outside of any node: a retry that waits holds no executor.
      sleep(time: state.sleeping[id], unit: 'MILLISECONDS')
    }
  }
}

@NonCPS
void beginAttempt(String id) {
  state.attempts[id] = (state.attempts[id] ?: 0) + 1
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/state.js */ const e1 = String.raw`// The state is filled and never set: Pipeline keeps what it sets in a script elsewhere than where @NonCPS methods look.
@NonCPS
void begin(Map settings) {
  Map made = [
    limit: settings.maxParallel ?: 0, failFast: settings.failFast == true, agent: settings.agent ?: '',
    capacity: settings.resources ?: [:], commit: [:], cancelled: null, isEnding: false,
    tasks: [:], order: [], status: [:], result: [:], reason: [:], failed: [:], left: [:], attempts: [:],
    unjudged: [], ready: [], running: [], sleeping: [:], skipped: []
  ]
  for (String name in tasks()) {
    Map task = taskNamed(name)
    Map needs = [:]
    if (task.needs instanceof Map) { needs = task.needs } else { for (String id in task.needs) { needs[id] = [id] } }
    List waitsFor = [] + (task.after ?: [])
    for (List ids in needs.values()) { waitsFor.addAll(ids) }
    made.tasks[task.id] = [
      method: name, index: made.order.size(), needs: needs, next: [], waits: waitsFor.size(),
      wants: task.resources ?: [:], priority: task.priority ?: 0, isGate: task.run == null && task.script == null, path: 0
    ]
    made.order.add(task.id)
    for (String id in waitsFor) { made.tasks[id].next.add(task.id) }
    if (waitsFor.size() == 0) { made.unjudged.add(task.id) }
  }
  // The first to start: higher priority, then the longer path to the end of the graph, then the id.
  for (int i = made.order.size() - 1; i >= 0; i--) {
    Map entry = made.tasks[made.order[i]]
    int longest = 0
    for (String id in entry.next) { longest = Math.max(longest, made.tasks[id].path) }
    entry.path = longest + (entry.isGate ? 0 : 1)
  }
  List ranked = [] + made.order
  ranked.sort { String a, String b ->
    Map one = made.tasks[a]
    Map other = made.tasks[b]
    other.priority <=> one.priority ?: other.path <=> one.path ?: a <=> b
  }
  for (int i = 0; i < ranked.size(); i++) { made.tasks[ranked[i]].rank = i }
  state.putAll(made)
}

// The task as it is written above; made anew each time, so that its closures are never part of the state.
@NonCPS
Map taskOf(String id) {
  return taskNamed(state.tasks[id].method)
}`;
        /*! ./lib/bundle/bridge/jenkins/engine/values.js */ const e2 = String.raw`// ---- GitHub's expressions: its rules of truth, comparison and text

// false, 0, '' and null do not hold; everything else does.
@NonCPS
boolean truth(value) {
  if (value instanceof Boolean) { return value }
  if (value instanceof Number) { return number(value) != null && number(value) != 0 }
  return value != null && value != ''
}

// The first that does not hold, else the last; and the other way round. Each is a closure, called only where it counts.
@NonCPS
def allOf(List operands) {
  def value = null
  for (Closure operand in operands) {
    value = operand.call()
    if (!truth(value)) { return value }
  }
  return value
}

@NonCPS
def anyOf(List operands) {
  def value = null
  for (Closure operand in operands) {
    value = operand.call()
    if (truth(value)) { return value }
  }
  return value
}

// As GitHub compares: texts in any case, different kinds as numbers.
@NonCPS
boolean same(a, b) {
  if (a == null && b == null) { return true }
  if (a instanceof Boolean && b instanceof Boolean) { return a == b }
  if (a instanceof String && b instanceof String) { return upper(a) == upper(b) }
  if (isCollection(a) || isCollection(b)) { return false }
  return number(a) != null && number(b) != null && number(a) == number(b)
}

// In capitals, but for the dotless i, which GitHub leaves as it is.
@NonCPS
String upper(String text) {
  int at = text.indexOf('\u0131')
  return at < 0 ? text.toUpperCase(Locale.ROOT) : text.substring(0, at).toUpperCase(Locale.ROOT) + '\u0131' + upper(text.substring(at + 1))
}

@NonCPS
boolean less(a, b) {
  if (a == null && b == null) { return false }
  if (a instanceof Boolean && b instanceof Boolean) { return !a && b }
  if (a instanceof String && b instanceof String) { return upper(a) < upper(b) }
  if (isCollection(a) || isCollection(b)) { return false }
  return number(a) != null && number(b) != null && number(a) < number(b)
}

@NonCPS
boolean isCollection(value) {
  return value instanceof Map || value instanceof List
}

@NonCPS
Double number(value) {
  if (value == null || value == false) { return 0.0d }
  if (value == true) { return 1.0d }
  String digits = value instanceof Number ? String.valueOf(value) : (value instanceof String ? value.trim() : 'NaN')
  if (digits == '') { return 0.0d }
  if (digits ==~ /0[xX][0-9a-fA-F]{1,15}/) { return wholeNumber(digits.substring(2).toLowerCase(), 16) }
  if (digits ==~ /0[oO][0-7]{1,20}/) { return wholeNumber(digits.substring(2), 8) }
  if (digits ==~ /0[bB][01]{1,60}/) { return wholeNumber(digits.substring(2), 2) }
  if (digits ==~ /[+-]?(Infinity|[0-9]+\.?[0-9]*([eE][+-]?[0-9]+)?|\.[0-9]+([eE][+-]?[0-9]+)?)/) { return digits.toDouble() + 0.0d }
  return null
}

@NonCPS
Double wholeNumber(String digits, int base) {
  double value = 0
  for (int i = 0; i < digits.length(); i++) { value = value * base + '0123456789abcdef'.indexOf(digits.substring(i, i + 1)) }
  return value
}

// A value as it is written into a text.
@NonCPS
String text(value) {
  if (value == null) { return '' }
  if (value instanceof Map) { return 'Object' }
  if (value instanceof List) { return 'Array' }
  return value instanceof Number ? numberText(value) : String.valueOf(value)
}

@NonCPS
String numberText(value) {
  Double number = number(value)
  if (number == null) { return 'NaN' }
  if (Math.abs(number) > 1.7976931348623157E308d) { return number > 0 ? 'Infinity' : '-Infinity' }
  if (number == Math.rint(number) && Math.abs(number) < 1.0e15d) { return String.valueOf((long) number) }
  String written = String.valueOf(number)
  return written.contains('E') ? written.toLowerCase().replace('.0e', 'e').replace('e', number < 1 ? 'e' : 'e+').replace('e+-', 'e-') : written
}

@NonCPS
boolean contains(where, what) {
  if (where instanceof List) {
    for (item in where) {
      if (same(what, item)) { return true }
    }
    return false
  }
  return !isCollection(where) && !isCollection(what) && text(where).toLowerCase(Locale.ROOT).contains(text(what).toLowerCase(Locale.ROOT))
}

@NonCPS
boolean startsWith(where, what) {
  return !isCollection(where) && !isCollection(what) && upper(text(where)).startsWith(upper(text(what)))
}

@NonCPS
boolean endsWith(where, what) {
  return !isCollection(where) && !isCollection(what) && upper(text(where)).endsWith(upper(text(what)))
}

@NonCPS
String join(what, separator) {
  if (what instanceof Map) { return '' }
  if (!(what instanceof List)) { return text(what) }
  List texts = []
  for (item in what) { texts.add(text(item)) }
  return texts.join(isCollection(separator) ? ',' : text(separator))
}

// The first value whose test is true, else the last.
@NonCPS
def choose(List values) {
  for (int i = 0; i < values.size() - 1; i = i + 2) {
    if (!(values[i] instanceof Boolean)) { throw new Exception('case predicate must evaluate to a boolean value') }
    if (values[i]) { return values[i + 1] }
  }
  return values[values.size() - 1]
}

@NonCPS
String format(String pattern, List values) {
  String made = ''
  int at = 0
  while (at < pattern.length()) {
    String rest = pattern.substring(at)
    if (rest.startsWith('{{') || rest.startsWith('}}')) {
      made = made + rest.substring(0, 1)
      at = at + 2
    } else if (rest.startsWith('{') || rest.startsWith('}')) {
      int close = rest.indexOf('}')
      String index = close > 1 ? rest.substring(1, close) : ''
      int digits = 0
      while (digits < index.length() && '0123456789'.contains(index.substring(digits, digits + 1))) { digits = digits + 1 }
      if (digits == 0 || digits > 9) { throw new Exception('The following format string is invalid: ' + pattern) }
      int which = Integer.parseInt(index.substring(0, digits))
      if (which >= values.size()) { throw new Exception('The following format string references more arguments than were supplied: ' + pattern) }
      made = made + text(values[which])
      at = at + close + 1
    } else {
      made = made + rest.substring(0, 1)
      at = at + 1
    }
  }
  return made
}

@NonCPS
String toJSON(value, String indent) {
  if (value == null) { return 'null' }
  if (value instanceof String) { return jsonText(value) }
  String deeper = indent + '  '
  List parts = []
  if (value instanceof List) {
    for (item in value) { parts.add(deeper + toJSON(item, deeper)) }
    return parts.size() == 0 ? '[]' : '[\n' + parts.join(',\n') + '\n' + indent + ']'
  }
  if (value instanceof Map) {
    for (String key in value.keySet()) { parts.add(deeper + jsonText(key) + ': ' + toJSON(value[key], deeper)) }
    return parts.size() == 0 ? '{}' : '{\n' + parts.join(',\n') + '\n' + indent + '}'
  }
  return value instanceof Number ? numberText(value) : String.valueOf(value)
}

@NonCPS
String jsonText(String text) {
  String made = '"'
  for (int i = 0; i < text.length(); i++) {
    String one = text.substring(i, i + 1)
    int code = text.codePointAt(i)
    int known = '"\\\b\f\n\r\t'.indexOf(one)
    if (known >= 0) {
      made = made + '\\' + '"\\bfnrt'.substring(known, known + 1)
    } else if (code < 32) {
      made = made + '\\u00' + (code < 16 ? '0' : '1') + '0123456789abcdef'.substring(code % 16, code % 16 + 1)
    } else {
      made = made + one
    }
  }
  return made + '"'
}

// needs, or one of them, as an object.
@NonCPS
Map needsOf(String id) {
  Map needs = [:]
  for (String key in state.tasks[id].needs.keySet()) { needs[key] = needOf(id, key) }
  return needs
}

@NonCPS
Map needOf(String id, String key) {
  return [result: resultOf(id, key), outputs: outputsOf(id, key)]
}

// A variable that the task itself does not set: what its needs wrote to GITHUB_ENV, then Jenkins' own.
@NonCPS
String variable(String id, String name) {
  Map handed = inherited(id).env
  return handed.containsKey(name) ? handed[name] : env."$name"
}

@NonCPS
String github(String name) {
  String branch = env.BRANCH_NAME ?: (state.commit.branch ?: '').replaceFirst('^origin/', '')
  String causes = String.valueOf(currentBuild.getBuildCauses())
  boolean isTag = env.TAG_NAME != null
  boolean isChange = env.CHANGE_ID != null
  if (name == 'event_name') {
    if (causes.contains('TimerTrigger')) { return 'schedule' }
    if (isChange) { return 'pull_request' }
    return causes.contains('UserIdCause') ? 'workflow_dispatch' : 'push'
  }
  if (name == 'ref') { return isTag ? 'refs/tags/' + env.TAG_NAME : (isChange ? 'refs/pull/' + env.CHANGE_ID + '/merge' : 'refs/heads/' + branch) }
  if (name == 'ref_name') { return isTag ? env.TAG_NAME : (isChange ? env.CHANGE_ID + '/merge' : branch) }
  if (name == 'ref_type') { return isTag ? 'tag' : 'branch' }
  if (name == 'head_ref') { return env.CHANGE_BRANCH ?: '' }
  if (name == 'base_ref') { return env.CHANGE_TARGET ?: '' }
  if (name == 'sha') { return state.commit.sha ?: env.GIT_COMMIT ?: '' }
  if (name == 'actor') { return env.CHANGE_AUTHOR ?: '' }
  if (name == 'run_id' || name == 'run_number') { return env.BUILD_NUMBER }
  if (name == 'workflow' || name == 'job') { return env.JOB_NAME }
  if (name == 'server_url') { return env.JENKINS_URL ?: '' }
  // repository and its owner, from the address of the clone
  String path = (env.GIT_URL ?: state.commit.url ?: '').replaceFirst('^[a-z+]+://[^/]*/', '').replaceFirst('^[^/]*:', '').replaceFirst('([.]git)?/?$', '')
  return name == 'repository' ? path : path.replaceFirst('/.*$', '')
}`;
        /*! ./lib/bundle/bridge/jenkins/fidelity.js */ function jenkins_fidelity_noteFidelity({ plan: e, jobs: t }, n) {
            const where = (e)=>t.filter(e);
            const s = lostOutputRules(t);
            if (s.jobs.length > 0) n.add(s);
            const i = where(({ task: e })=>/\brunner\s*\.\s*os\b/i.test(textsOf(e)));
            if (i.length > 0) {
                n.add({
                    feature: 'condition-known',
                    jobs: i,
                    support: 'emulated',
                    consequence: '`runner.os` is Linux: the tasks are run by sh'
                });
            }
            if (e.fail_fast) {
                const e = where(({ condition: { kind: e } })=>e !== 'success' && e !== 'never');
                if (e.length > 0) {
                    n.add({
                        feature: 'fail-fast',
                        jobs: e,
                        support: 'lost',
                        consequence: 'when a task fails while these run, they are stopped too; those that have not begun run',
                        remedy: 'let them need what may fail'
                    });
                }
            }
        }
        function textsOf({ name: e, skip: t, env: n, command: s, if: i, working_directory: r }) {
            return [
                e,
                t,
                i,
                r,
                ...Object.values(n),
                ...s.kind === "script" ? s.args : []
            ].join('\n');
        }
        /*! ./lib/bundle/bridge/jenkins/levels.js */ const e6 = 60;
        function levelsBlock(e, t) {
            const { plan: n, jobs: s } = e;
            const i = [];
            for (const e of s)if (e.task.command.kind !== 'gate') (i[e.level] ??= []).push(e);
            const r = n.timeout;
            const o = [];
            for (const [e, t] of i.filter(({ length: e })=>e > 0).entries()){
                const n = t.length === 1;
                if (!n) o.push(`    stage(${groovyText(`level ${e + 1}`)}) {`, '      parallel {');
                for (const e of t)o.push(...taskStage(e, n ? '    ' : '        '));
                if (!n) o.push('      }', '    }');
            }
            if (o.length === 0) o.push(`    stage(${groovyText(n.name)}) {`, "      steps { echo 'nothing to run' }", '    }');
            return [
                'pipeline {',
                '  // Each attempt of a task takes an agent of its own; none is held while nothing runs.',
                '  agent none',
                ...optionsBlock(n, [
                    'skipDefaultCheckout()',
                    ...r === undefined ? [] : [
                        `timeout(time: ${Math.ceil(r / 1000)}, unit: 'SECONDS')`
                    ]
                ]),
                ...triggers(e, t),
                ...environmentBlock(n),
                '  stages {',
                ...o,
                '  }',
                '  post {',
                '    always {',
                "      script { echo(reportOnStages()) }",
                '    }',
                '  }',
                '}',
                '',
                '@NonCPS',
                'Map settings() {',
                `  return ${groovyMap([
                    ...agentEntry(n),
                    ...n.fail_fast ? [
                        [
                            'failFast',
                            'true'
                        ]
                    ] : []
                ])}`,
                '}'
            ].join('\n');
        }
        function taskStage({ task: e }, t) {
            const n = groovyText(e.id);
            return [
                `stage(${n}) {`,
                `  when { expression { mayRun(${n}) } }`,
                `  steps { script { runTask(${n}) } }`,
                '}'
            ].map((e)=>t + e);
        }
        function checkStages({ jobs: e }) {
            const t = e.filter(({ task: e })=>e.command.kind !== 'gate').length;
            return t > e6 ? [
                tooManyStages(t, e6)
            ] : [];
        }
        function noteLevels({ plan: e, jobs: t }, n) {
            const s = 'emit with --layout dataflow';
            const lose = (e, t, i)=>n.add({
                    feature: e,
                    jobs: t,
                    support: 'lost',
                    consequence: i,
                    remedy: s
                });
            const i = t.filter(({ level: e })=>e > 0);
            if (i.length > 0) {
                lose('needs', i, 'a level begins when all of the level before has ended, also what the task does not need');
            }
            const r = t.filter(({ task: e })=>Object.keys(e.resources).length > 0);
            if (r.length > 0) lose('resources', r, 'tasks of one level that share a resource may run at once');
            const o = t.filter(({ task: e })=>e.priority !== 0);
            if (o.length > 0) lose('priority', o, 'the order among the tasks of a level is that of free agents');
            if (e.max_parallel !== 'auto') {
                lose('max-parallel', [], 'as many tasks of a level run at once as there are executors');
            }
            if (e.fail_fast) lose('fail-fast', [], 'what runs when a task fails goes on; what waits is skipped');
            if (e.timeout !== undefined) {
                lose('run-timeout', [], "after the run's timeout Jenkins ends everything, always() tasks too");
            }
        }
        /*! ./lib/bundle/bridge/jenkins/method-names.js */ function methodNames(e) {
            const t = new Set();
            const n = new Map();
            return e.map(({ task: e })=>{
                const s = e.slug.replace(/\W+/g, '_').replace(/^_+|_+$/g, '') || 'x';
                let i = s;
                while(t.has(i)){
                    const e = (n.get(s) ?? 1) + 1;
                    n.set(s, e);
                    i = `${s}_${e}`;
                }
                t.add(i);
                return i;
            });
        }
        /*! ./lib/bundle/bridge/jenkins/task-section.js */ const e4 = 500;
        const e3 = 55_000;
        function taskSection(e, t) {
            const n = [
                []
            ];
            const s = [];
            let i = 0;
            for (const [r, o] of t.entries()){
                const t = constantsOf(o);
                i += t;
                if (i > e3) {
                    n.push([]);
                    i = t;
                }
                n.at(-1)?.push(o);
                s.push(n.length === 1 ? e[r] ?? '' : `${e[r] ?? ''}@${n.length}`);
            }
            const [r = [], ...o] = n;
            return [
                taskList(s),
                o.length === 0 ? e9 : severalClasses(n.length),
                ...r,
                ...o.map((e, t)=>`class Tasks${t + 2} {\n${e.map(asStatic).join('\n\n')}\n}`)
            ].join('\n\n');
        }
        const e9 = `@NonCPS
Map taskNamed(String name) {
  return this."task_$name"()
}`;
        function severalClasses(e) {
            const t = Array.from({
                length: e - 1
            }, (e, t)=>{
                const n = t + 2;
                return `  if (place.size() == 2 && place[1] == '${n}') { task = Tasks${n}."$method"() }`;
            });
            return [
                '// There are more tasks than one class holds.',
                '@NonCPS',
                'Map taskNamed(String name) {',
                "  List place = name.tokenize('@')",
                "  String method = 'task_' + place[0]",
                '  Map task = place.size() == 1 ? this."$method"() : null',
                ...t,
                '  for (value in task.values()) {',
                '    if (value instanceof Closure) { value.setDelegate(this) }',
                '  }',
                '  return task',
                '}'
            ].join('\n');
        }
        function asStatic(e) {
            return e.replaceAll(/^@NonCPS\n(Map|List) task_/gm, '@NonCPS\nstatic $1 task_');
        }
        function constantsOf(e) {
            let t = 0;
            for(let n = e.indexOf("'"); n !== -1; n = e.indexOf("'", n + 1))t++;
            return t + 6;
        }
        function taskList(e) {
            const t = [];
            for(let n = 0; n < e.length; n += e4)t.push(e.slice(n, n + e4));
            const method = (e, t)=>`@NonCPS\nList ${e}() {\n  return ${t}\n}`;
            if (t.length <= 1) return method('tasks', inLines(e));
            return [
                method('tasks', t.map((e, t)=>`tasks_${t + 1}()`).join(' + ')),
                ...t.map((e, t)=>method(`tasks_${t + 1}`, inLines(e)))
            ].join('\n\n');
        }
        function inLines(e) {
            const t = [];
            for (const n of e){
                const e = t.at(-1);
                const s = groovyText(n);
                if (e !== undefined && e.length + s.length < 110) t[t.length - 1] = `${e}, ${s}`;
                else t.push(s);
            }
            return t.length <= 1 ? groovyList(t) : `[\n    ${t.join(',\n    ')}\n  ]`;
        }
        /*! ./lib/bundle/bridge/jenkins/wrapper.js */ function wrapperBlock(e, t, n) {
            const { plan: s } = e;
            const i = s.emit.jenkins.agent;
            const r = s.config_file === undefined ? '' : ` --config ${shellWord(s.config_file)}`;
            const o = n === '.';
            const a = o ? '' : `cd ${shellWord(folderToEnter(n))} || exit 1\n`;
            const l = `${o ? '' : `${n.replaceAll(/[\s,]/g, '?')}/`}.orchestrator/latest`;
            const u = groovyScript(`#!/bin/sh\n${a}exec npx --yes ${C} run${r}\n`);
            const d = [
                `sh(label: ${groovyText(s.name)}, script: ${u})`
            ];
            return [
                'pipeline {',
                i === undefined || i === 'any' ? '  agent any' : `  agent { label ${groovyText(i)} }`,
                ...optionsBlock(s, []),
                ...triggers(e, t),
                ...environmentBlock(s),
                '  stages {',
                `    stage(${groovyText(s.name)}) {`,
                '      steps {',
                ...asksForEvent(e) ? toldEvent(d) : d.map((e)=>`        ${e}`),
                '      }',
                '    }',
                '  }',
                '  post {',
                '    always {',
                `      junit(testResults: ${groovyText(`${l}/junit.xml`)}, allowEmptyResults: true, skipMarkingBuildUnstable: true)`,
                `      archiveArtifacts(artifacts: ${groovyText(`${l}/**`)}, allowEmptyArchive: true)`,
                '    }',
                '  }',
                '}'
            ].join('\n');
        }
        function asksForEvent({ jobs: e }) {
            return e.some((e)=>{
                const t = treesOf(e).flatMap(partsOfTree);
                return e.task.schedule !== undefined || t.some((e)=>mayBeEventName(e));
            });
        }
        function mayBeEventName(e) {
            if (e.kind === 'index') return e.of.kind === 'reference' && e.of.path[0] === 'github';
            if (e.kind !== 'reference') return e.kind === 'other';
            const [t, n = 'event_name'] = e.path;
            return t === 'github' && n.toLowerCase() === 'event_name';
        }
        function toldEvent(e) {
            return [
                "        script {",
                '          String causes = String.valueOf(currentBuild.getBuildCauses())',
                "          String event = causes.contains('TimerTrigger') ? 'schedule' : (causes.contains('UserIdCause') ? 'workflow_dispatch' : '')",
                "          withEnv(event == '' ? [] : ['ORCHESTRATOR_EVENT=' + event]) {",
                ...e.map((e)=>`            ${e}`),
                '          }',
                '        }'
            ];
        }
        /*! ./lib/bundle/bridge/jenkins/emit-jenkins.js */ const emitJenkins = (e, t)=>{
            const { options: n, notes: s } = t;
            const i = t.header.map((e)=>`// ${e}`).join('\n');
            if (n.mode === 'wrapper') {
                return {
                    value: `${i}\n\n${wrapperBlock(e, s, n.folder)}\n`,
                    diagnostics: []
                };
            }
            const r = n.layout === 'levels';
            const o = {
                values: false,
                fromJson: false,
                problem: undefined
            };
            const a = methodNames(e.jobs);
            const l = taskMethods(e, a, o, t);
            const u = [
                ...l.diagnostics,
                ...r ? checkStages(e) : []
            ];
            if ((0, $.Cs)(u)) return {
                value: undefined,
                diagnostics: u
            };
            jenkins_fidelity_noteFidelity(e, s);
            if (r) noteLevels(e, s);
            const d = [
                i,
                'import groovy.transform.Field',
                '@Field Map state = [:]',
                r ? levelsBlock(e, s) : dataflowBlock(e, s),
                e5,
                taskSection(a, l.methods),
                e7,
                r ? e0 : eZ,
                eY,
                e1,
                eV,
                eQ,
                eJ,
                ...o.values ? [
                    e2
                ] : [],
                ...o.fromJson ? [
                    eK
                ] : [],
                ...e.plan.tasks.some(({ schedule: e })=>e !== undefined) ? [
                    eX
                ] : []
            ];
            return {
                value: `${d.join('\n\n')}\n`,
                diagnostics: u
            };
        };
        function taskMethods(e, t, n, { place: s }) {
            const i = [];
            const r = e.jobs.map((r, o)=>{
                const { task: a } = r;
                const l = new TaskMethod(r, t[o] ?? '', n);
                const u = l.write(dueEntry(e, a.schedule));
                if (n.problem !== undefined) {
                    const e = l.refusedKey ?? '';
                    const t = s(a.origins[e] ?? a.origin);
                    i.push(inexpressibleInGroovy(n.problem, e, a.id, t));
                    n.problem = undefined;
                }
                return u;
            });
            return {
                methods: r,
                diagnostics: i
            };
        }
        function dueEntry({ plan: e }, t) {
            if (t === undefined) return [];
            const [n] = startsOf(e);
            const s = n?.timezone ?? 'UTC';
            const i = e.schedule.filter((e)=>e.timezone === s).map((e)=>e.cron);
            const r = groovyList(i.map(groovyText));
            return [
                [
                    'notDue',
                    `{ notDue(${groovyText(t)}, ${r}, ${groovyText(s)}) }`
                ]
            ];
        }
        const e5 = `// ---- The tasks, in an order that their needs allow -------------------------------------------------------------------
// A task is a map: needs (or needs by name, where one is a matrix), run or script, env, timeout and pauses before retries
// in seconds. A closure is asked when all that the task waits for has ended; what it is given, it, is the task's id.`;
        const e7 = `// ---- The engine: the same in every Jenkinsfile that script-orchestrator makes ----------------------------------------
// What decides is in @NonCPS methods; Pipeline runs all branches on one thread, so that each of them is atomic.`;
        var e8 = n(95432);
        /*! ./lib/bundle/bridge/places.js */ function spanOfOrigin(e, t) {
            if (e?.file === undefined || e.line === undefined) return undefined;
            const n = t(e.file);
            if (n === undefined) return undefined;
            const s = (0, e8._$)(n);
            const offset = (e, t)=>Math.min((s[e - 1] ?? n.text.length) + t - 1, n.text.length);
            const i = offset(e.line, e.column ?? 1);
            return {
                file: n,
                start: i,
                end: Math.max(i, offset(e.end_line ?? e.line, e.end_column ?? e.column ?? 1))
            };
        }
        /*! ./lib/bundle/bridge/emit.js */ const te = {
            gitlab: emitGitlab,
            jenkins: emitJenkins,
            github: emitGithub,
            'github-steps': emitGithubSteps
        };
        function emitPipeline(e, t, n = ()=>undefined, s = '.') {
            const i = fullOptions(e, t, s);
            const { target: r, mode: o, path: a } = i;
            const place = (e)=>spanOfOrigin(e, n);
            if (e.excluded.length > 0) return {
                value: undefined,
                diagnostics: [
                    incompletePlan(e.excluded)
                ]
            };
            if (e.tasks.length === 0) return {
                value: undefined,
                diagnostics: [
                    nothingToEmit()
                ]
            };
            const l = makePipeline(e, s);
            const u = new Notes();
            const d = {
                options: i,
                header: headerLines(e, i),
                notes: u,
                place
            };
            const c = te[r](l, d);
            const f = fidelityReport(l, r, o, u);
            const h = [
                ...o === 'native' ? checkTexts(l, place) : [],
                ...c.diagnostics
            ];
            if (t.strict === true) {
                for (const { feature: e, support: t, tasks: n, consequence: s, origin: i } of f.lines){
                    if (t !== 'lost') continue;
                    h.push(lostFeature(g[e].title, n, s, place(i)));
                }
            }
            const p = c.value === undefined || (0, $.Cs)(h);
            return {
                value: p ? undefined : {
                    files: [
                        {
                            path: a,
                            text: c.value ?? ''
                        }
                    ],
                    report: f
                },
                diagnostics: (0, $.DZ)(h)
            };
        }
        var tt = n(94271);
        var tn = n(16324);
        var ts = n(13948);
        var ti = n(80482);
        var tr = n(29124);
        var to = n(72271);
        var ta = n(53916);
        /*! ./lib/bundle/orchestrate/leftover-workflows.js */ function leftoverWorkflows(e, t, n, s) {
            if (t !== 'github' && t !== 'github-steps') return [];
            const { workspace: i, folder: r } = s;
            const o = defaultPath(t, e, r);
            return workflowsIn(i, (0, ta.dirname)(o)).filter((t)=>t !== n && t !== o && isMadeFor(beginOf((0, ta.join)(i, t)), e, r)).sort();
        }
        function workflowsIn(e, t) {
            try {
                return (0, y.readdirSync)((0, ta.join)(e, t), {
                    withFileTypes: true
                }).filter((e)=>e.isFile() && /\.ya?ml$/.test(e.name)).map(({ name: e })=>`${t}/${e}`);
            } catch  {
                return [];
            }
        }
        function beginOf(e) {
            try {
                const t = (0, y.openSync)(e, 'r');
                try {
                    const e = Buffer.alloc(16_384);
                    return e.toString('utf8', 0, (0, y.readSync)(t, e));
                } finally{
                    (0, y.closeSync)(t);
                }
            } catch  {
                return '';
            }
        }
        /*! ./lib/bundle/orchestrate/emit-loaded.js */ function emitLoaded({ plan: e, invocation: t }, n, s) {
            const i = withinWorkspace(n, t.workspace);
            const r = (0, tt.Q)(t.workspace);
            const { value: o, diagnostics: a } = emitWithin(e, i, t.workspace);
            const l = o?.files[0];
            const u = {
                file: undefined,
                report: o?.report,
                diff: undefined,
                ours: true,
                leftovers: [],
                firstChange: undefined,
                renewal: renewingCommand(e, fullOptions(e, i, r))
            };
            if (l === undefined) return {
                ...u,
                diagnostics: a
            };
            const d = readCurrent((0, v.resolve)(t.workspace, l.path));
            if (d !== undefined && !('text' in d)) {
                return {
                    ...u,
                    diagnostics: [
                        ...a,
                        unreadableEmitted(l.path, d.code, s)
                    ]
                };
            }
            const c = d === undefined ? undefined : withPlainEnds(d.text);
            const f = c === undefined || isOurs(c, r);
            const h = staleness(l, c);
            const p = c === undefined || h === undefined ? undefined : firstDifference({
                path: l.path,
                text: c
            }, l.text);
            const m = leftoverWorkflows(e, i.target, l.path, {
                workspace: t.workspace,
                folder: r
            });
            const g = [
                ...a,
                ...m.map((e)=>leftoverWorkflow(e, l.path))
            ];
            return {
                ...u,
                file: l,
                report: o?.report,
                diagnostics: g,
                diff: h,
                ours: f,
                leftovers: m,
                firstChange: p
            };
        }
        function emitWithin(e, t, n) {
            const read = (e)=>readSource(n, e);
            return emitPipeline(e, withinWorkspace(t, n), read, (0, tt.Q)(n));
        }
        function writeEmitted({ file: e, ours: t, diff: n }, s, i, r = false) {
            if (n === undefined) return [];
            if (!t && !r) return [
                foreignFile(e.path, i)
            ];
            const o = (0, v.resolve)(s, e.path);
            const a = (0, v.resolve)(s, (0, v.relative)((0, tt.Q)(s), '.'));
            const l = (0, to.i)(a, (0, v.dirname)(o));
            if (l !== undefined) return [
                l
            ];
            try {
                (0, tn.w)((0, v.dirname)(o));
                (0, tr.f8)(o, e.text);
                return [];
            } catch (t) {
                return [
                    unwritableEmitted(e.path, t)
                ];
            }
        }
        function firstDifference(e, t) {
            const n = t.split('\n');
            let s = 0;
            for (const [t, i] of e.text.split('\n').entries()){
                if (i !== n[t]) return {
                    file: e,
                    start: s,
                    end: s + i.length
                };
                s += i.length + 1;
            }
            return {
                file: e,
                start: e.text.length,
                end: e.text.length
            };
        }
        function withinWorkspace(e, t) {
            if (e.path === undefined) return e;
            const n = (0, v.relative)(t, (0, v.resolve)(t, e.path));
            return {
                ...e,
                path: (0, v.isAbsolute)(n) ? e.path : n.split(v.sep).join('/') || '.'
            };
        }
        function readSource(e, t) {
            const n = (0, v.resolve)(e, t);
            if ((0, ts._)(n)?.isFile() !== true) return undefined;
            try {
                return {
                    path: t,
                    text: (0, y.readFileSync)(n, 'utf8')
                };
            } catch  {
                return undefined;
            }
        }
        function readCurrent(e) {
            try {
                const t = (0, y.lstatSync)(e, {
                    throwIfNoEntry: false
                });
                if (t === undefined) return undefined;
                return t.isFile() ? {
                    text: (0, y.readFileSync)(e, 'utf8')
                } : {};
            } catch (e) {
                return {
                    code: (0, ti.$)(e)
                };
            }
        }
        var tl = n(25101);
        var tu = n(98490);
        /*! ./lib/bundle/action/emit-mode.js */ function runEmitMode(e, t, n) {
            const s = emitLoaded(t, n, 'action');
            const { file: i, report: r, diff: o } = s;
            if (i === undefined || r === undefined) return refused(s.diagnostics);
            if (e === 'emit') {
                const e = writeEmitted({
                    ...s,
                    file: i
                }, t.invocation.workspace, 'action');
                if (e.length > 0) return refused([
                    ...s.diagnostics,
                    ...e
                ]);
            }
            const a = e === 'check' && o !== undefined;
            const l = a || e === 'check' && s.leftovers.length > 0;
            const u = verdictOf(e, i.path, o);
            return {
                exit_code: l ? k.h.taskFailed : k.h.success,
                diagnostics: a ? [
                    ...s.diagnostics,
                    staleFile(i.path, s.renewal, s.firstChange)
                ] : s.diagnostics,
                text: `${u.plain}\n${reportText(r)}`,
                outputs: {
                    status: l ? 'failure' : 'success',
                    'emitted-path': i.path,
                    'emitted-changed': String(o !== undefined)
                },
                summary: summaryOf(`${l ? '\u274c' : '\u2705'} ${u.markdown}${besides(s.leftovers)}`, r, a ? o : undefined)
            };
        }
        function refused(e) {
            return {
                exit_code: k.h.usage,
                diagnostics: e,
                text: '',
                outputs: {
                    status: 'failure'
                },
                summary: ''
            };
        }
        function verdictOf(e, t, n) {
            if (n === undefined) return {
                plain: `${t} is up to date`,
                markdown: `${(0, s.aY)(t)} is up to date`
            };
            if (e === 'emit') return {
                plain: `wrote ${t}`,
                markdown: `Wrote ${(0, s.aY)(t)}`
            };
            return {
                plain: `${t} is stale`,
                markdown: `${(0, s.aY)(t)} is stale`
            };
        }
        function besides(e) {
            return e.length === 0 ? '' : `; to be deleted: ${e.map(s.aY).join(', ')}`;
        }
        function summaryOf(e, t, n) {
            const i = t.lines.map(({ feature: e, support: t, tasks: n, consequence: i, remedy: r })=>[
                    t === 'lost' ? '**lost**' : t,
                    (0, s.aY)(e),
                    n.length === 0 ? '' : (0, s.X1)(n.length > 5 ? `${n.slice(0, 5).join(', ')} \u2026` : n.join(', ')),
                    (0, s.X1)(r === undefined ? i : `${i}; ${r}`)
                ]);
            const r = [
                `## ${e}`,
                ...n === undefined ? [] : [
                    (0, s.EU)((0, tu.J)(n, tl.F.summary / 8), 'diff')
                ],
                ...i.length === 0 ? [] : [
                    `What ${(0, s.aY)(t.target)} does not have itself:`,
                    (0, s.tp)([
                        '',
                        'feature',
                        'tasks',
                        'what it means'
                    ], i.slice(0, 200))
                ],
                ''
            ];
            return r.join('\n\n');
        }
    })
};
