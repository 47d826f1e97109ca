export const id = 705;
export const ids = [
    705,
    396
];
export const modules = {
    7336: (function (e) {
        let n = process || {}, t = n.argv || [], r = n.env || {};
        let i = !(!!r.NO_COLOR || t.includes("--no-color")) && (!!r.FORCE_COLOR || t.includes("--color") || n.platform === "win32" || (n.stdout || {}).isTTY && r.TERM !== "dumb" || !!r.CI);
        let formatter = (e, n, t = e)=>(r)=>{
                let i = "" + r, s = i.indexOf(n, e.length);
                return ~s ? e + replaceClose(i, n, t, s) + n : e + i + n;
            };
        let replaceClose = (e, n, t, r)=>{
            let i = "", s = 0;
            do {
                i += e.substring(s, r) + t;
                s = r + n.length;
                r = e.indexOf(n, s);
            }while (~r)
            return i + e.substring(s);
        };
        let createColors = (e = i)=>{
            let n = e ? formatter : ()=>String;
            return {
                isColorSupported: e,
                reset: n("\x1b[0m", "\x1b[0m"),
                bold: n("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
                dim: n("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
                italic: n("\x1b[3m", "\x1b[23m"),
                underline: n("\x1b[4m", "\x1b[24m"),
                inverse: n("\x1b[7m", "\x1b[27m"),
                hidden: n("\x1b[8m", "\x1b[28m"),
                strikethrough: n("\x1b[9m", "\x1b[29m"),
                black: n("\x1b[30m", "\x1b[39m"),
                red: n("\x1b[31m", "\x1b[39m"),
                green: n("\x1b[32m", "\x1b[39m"),
                yellow: n("\x1b[33m", "\x1b[39m"),
                blue: n("\x1b[34m", "\x1b[39m"),
                magenta: n("\x1b[35m", "\x1b[39m"),
                cyan: n("\x1b[36m", "\x1b[39m"),
                white: n("\x1b[37m", "\x1b[39m"),
                gray: n("\x1b[90m", "\x1b[39m"),
                bgBlack: n("\x1b[40m", "\x1b[49m"),
                bgRed: n("\x1b[41m", "\x1b[49m"),
                bgGreen: n("\x1b[42m", "\x1b[49m"),
                bgYellow: n("\x1b[43m", "\x1b[49m"),
                bgBlue: n("\x1b[44m", "\x1b[49m"),
                bgMagenta: n("\x1b[45m", "\x1b[49m"),
                bgCyan: n("\x1b[46m", "\x1b[49m"),
                bgWhite: n("\x1b[47m", "\x1b[49m"),
                blackBright: n("\x1b[90m", "\x1b[39m"),
                redBright: n("\x1b[91m", "\x1b[39m"),
                greenBright: n("\x1b[92m", "\x1b[39m"),
                yellowBright: n("\x1b[93m", "\x1b[39m"),
                blueBright: n("\x1b[94m", "\x1b[39m"),
                magentaBright: n("\x1b[95m", "\x1b[39m"),
                cyanBright: n("\x1b[96m", "\x1b[39m"),
                whiteBright: n("\x1b[97m", "\x1b[39m"),
                bgBlackBright: n("\x1b[100m", "\x1b[49m"),
                bgRedBright: n("\x1b[101m", "\x1b[49m"),
                bgGreenBright: n("\x1b[102m", "\x1b[49m"),
                bgYellowBright: n("\x1b[103m", "\x1b[49m"),
                bgBlueBright: n("\x1b[104m", "\x1b[49m"),
                bgMagentaBright: n("\x1b[105m", "\x1b[49m"),
                bgCyanBright: n("\x1b[106m", "\x1b[49m"),
                bgWhiteBright: n("\x1b[107m", "\x1b[49m")
            };
        };
        e.exports = createColors();
        e.exports.createColors = createColors;
    }),
    7201: (function (e, n, t) {
        t.d(n, {
            M: ()=>wantsColour
        });
        function wantsColour(e, n) {
            if ((n['NO_COLOR'] ?? '') !== '') return false;
            const t = n['FORCE_COLOR'];
            if (t !== undefined) return t !== '0' && t !== 'false';
            return e.isTTY === true && n['TERM'] !== 'dumb';
        }
    }),
    9418: (function (e, n, t) {
        t.d(n, {
            $F: ()=>runGoesOn,
            $P: ()=>unusableJournal,
            Gr: ()=>unreadableEvent,
            mT: ()=>unusableOutputDirectory,
            u$: ()=>noRunDirectory,
            xd: ()=>noEarlierRun
        });
        var r = t(5107);
        var i = t(5494);
        function unusableOutputDirectory(e, n) {
            return (0, r.CC)('error', 'unusable-output-directory', `can't write to the output directory ${(0, i.h)(e, 300)}: ${n}`, undefined, {
                help: 'free some space, or choose another place with --output-dir (the Action: output-dir)'
            });
        }
        function noRunDirectory(e, n) {
            return (0, r.CC)('error', 'no-run-directory', `${(0, i.h)(e, 300)} is no run directory: ${n}`, undefined, {
                help: 'give the path of one, such as .orchestrator/latest or .orchestrator/runs/20261121-041502-ab12cd'
            });
        }
        function unreadableEvent(e, n, t) {
            return (0, r.CC)('warning', 'unreadable-event', `line ${n} of ${(0, i.h)(e, 300)} is left out: ${t}`);
        }
        function unusableJournal(e, n) {
            return (0, r.CC)('error', 'unusable-journal', `the run in ${(0, i.h)(e, 300)} can't be resumed: ${n}`, undefined, {
                help: 'begin a new run: without --resume and --rerun-failed everything runs'
            });
        }
        function runGoesOn(e, n) {
            return (0, r.CC)('error', 'run-goes-on', `the run in ${(0, i.h)(e, 300)} can't be resumed, for it goes on: ${n}`, undefined, {
                help: 'wait until it has ended, or end it; a run that was killed can be resumed at once'
            });
        }
        function noEarlierRun(e) {
            return (0, r.CC)('error', 'no-earlier-run', `there is no run of which to run again what failed: no ${(0, i.h)(e, 300)}`, undefined, {
                help: 'run everything once without --rerun-failed, or give its --output-dir'
            });
        }
    }),
    8233: (function (e, n, t) {
        t.d(n, {
            Z: ()=>r
        });
        const r = [
            'passed',
            'failed',
            'timeout',
            'error',
            'skipped',
            'cancelled'
        ];
    }),
    2271: (function (e, n, t) {
        t.d(n, {
            i: ()=>ledOut
        });
        var r = t(6910);
        var i = t(7763);
        var s = t(44);
        function ledOut(e, n) {
            const t = (0, r.CR)(e, n);
            if (t === undefined) return undefined;
            const o = t.split('/');
            for (const n of o.keys()){
                const t = o.slice(0, n + 1).join('/');
                const r = (0, s.Cm)(e, t);
                if (r !== undefined) return (0, i._V)(t, r);
            }
            return undefined;
        }
    }),
    9124: (function (e, n, t) {
        t.d(n, {
            NT: ()=>temporaryName,
            ey: ()=>isTemporary,
            f8: ()=>writeWhole
        });
        var r = t(3024);
        var i = t(6760);
        function writeWhole(e, ...n) {
            const t = temporaryName(e);
            try {
                const i = (0, r.openSync)(t, 'wx', 0o644);
                try {
                    for (const e of n)writeAll(i, e);
                } finally{
                    (0, r.closeSync)(i);
                }
                (0, r.renameSync)(t, e);
            } catch (e) {
                (0, r.rmSync)(t, {
                    force: true
                });
                throw e;
            }
        }
        function writeAll(e, n) {
            const t = Buffer.byteLength(n);
            const i = t === n.length ? 'latin1' : 'utf8';
            const s = typeof n === 'string' ? (0, r.writeSync)(e, n, null, i) : (0, r.writeSync)(e, n, 0);
            if (s === t) return;
            const o = Buffer.from(n);
            for(let n = s; n < o.length;)n += (0, r.writeSync)(e, o, n);
        }
        let s = 0;
        function temporaryName(e) {
            s += 1;
            return (0, i.join)((0, i.dirname)(e), `.${(0, i.basename)(e).slice(0, 100)}.${process.pid}-${s}.tmp`);
        }
        function isTemporary(e) {
            return /^\..+\.\d+-\d+\.tmp$/.test(e);
        }
    }),
    2567: (function (e, n, t) {
        t.d(n, {
            s: ()=>createJournal,
            a: ()=>readJournal
        });
        var r = t(3024);
        var i = t(9124);
        var s = t(8233);
        /*! ./lib/bundle/store/event-shape.js */ const o = {
            string: (e)=>typeof e === 'string',
            time: (e)=>typeof e === 'string' && isTime(e),
            'time?': (e)=>e === null || typeof e === 'string' && isTime(e),
            number: (e)=>Number.isFinite(e),
            boolean: (e)=>typeof e === 'boolean',
            'string?': (e)=>e === null || typeof e === 'string',
            'number?': (e)=>e === null || Number.isFinite(e),
            strings: (e)=>Array.isArray(e) && e.every((e)=>typeof e === 'string'),
            texts: (e)=>isObject(e) && Object.values(e).every((e)=>typeof e === 'string'),
            parallel: (e)=>e === 'auto' || Number.isSafeInteger(e) && Number(e) > 0,
            positive: (e)=>Number.isFinite(e) && Number(e) > 0,
            any: (e)=>e !== undefined
        };
        const u = {
            oneOf: [
                'error',
                'warning',
                'notice'
            ]
        };
        const a = {
            level: u,
            message: 'string',
            title: 'string?',
            path: 'string?',
            start_line: 'number?',
            end_line: 'number?',
            start_column: 'number?',
            end_column: 'number?'
        };
        const l = {
            start_time: 'time',
            end_time: 'time',
            status: {
                oneOf: s.Z
            },
            exit_code: 'number?',
            signal: 'string?',
            execution_time: 'number',
            reason: 'string',
            max_rss_bytes: 'number?',
            cpu_seconds: 'number?'
        };
        const c = {
            id: 'string',
            run_id: 'string',
            script: 'string?',
            name: 'string',
            subdirectory: 'string',
            start_time: 'time?',
            end_time: 'time?',
            status: {
                oneOf: s.Z
            },
            exit_code: 'number?',
            execution_time: 'number',
            error: 'string?',
            attempts: {
                list: l
            },
            reason: 'string',
            allowed: 'boolean',
            flaky: 'boolean',
            cached: 'boolean',
            outputs: 'texts',
            annotations: {
                list: a
            },
            needs: 'strings',
            matrix: 'any',
            tags: 'strings',
            queue_time: 'number',
            max_rss_bytes: 'number?',
            cpu_seconds: 'number?',
            stdout_truncated: 'boolean',
            stderr_truncated: 'boolean',
            log: 'string?',
            warnings: 'strings'
        };
        const f = {
            tasks: {
                optional: 'strings'
            },
            exclude: {
                optional: 'strings'
            },
            max_parallel: {
                optional: 'parallel'
            },
            fail_fast: {
                optional: 'boolean'
            },
            timeout: {
                optional: 'positive'
            }
        };
        const d = {
            run_id: 'string',
            name: 'string',
            config_file: 'string?',
            plan_digest: 'string',
            tool_version: 'string',
            max_parallel: 'number',
            tasks: 'strings',
            asked: {
                optional: {
                    fields: f
                }
            }
        };
        const m = {
            'run-started': d,
            'run-resumed': {
                ...d,
                restored: 'strings',
                again: {
                    list: {
                        task: 'string',
                        reason: 'string'
                    }
                },
                leftovers: 'strings'
            },
            'task-ready': {
                task: 'string'
            },
            'attempt-started': {
                task: 'string',
                attempt: 'number',
                max_attempts: 'number',
                name: 'string'
            },
            'task-annotated': {
                task: 'string',
                annotation: {
                    fields: a
                }
            },
            'task-warned': {
                task: 'string',
                message: 'string'
            },
            'attempt-ended': {
                task: 'string',
                attempt: 'number',
                result: {
                    fields: l
                }
            },
            'task-retrying': {
                task: 'string',
                attempt: 'number',
                delay: 'number',
                reason: 'string'
            },
            'task-ended': {
                task: 'string',
                status: {
                    oneOf: s.Z
                },
                result: {
                    fields: c
                },
                digests: {
                    optional: {
                        fields: {
                            task: 'string',
                            script: 'string?'
                        }
                    }
                },
                env: {
                    optional: 'texts'
                },
                path: {
                    optional: 'strings'
                },
                masked: {
                    optional: 'boolean'
                },
                masks: {
                    optional: 'boolean'
                }
            },
            'run-warned': {
                message: 'string'
            },
            'run-cancelling': {
                cause: {
                    oneOf: [
                        'signal',
                        'timeout',
                        'fail-fast'
                    ]
                },
                reason: 'string'
            },
            'run-ended': {
                status: {
                    oneOf: [
                        'success',
                        'failure',
                        'cancelled'
                    ]
                },
                exit_code: 'number',
                critical_path: 'strings'
            }
        };
        function whyNoEvent(e) {
            if (!isObject(e) || typeof e['type'] !== 'string') return 'it is no event';
            const n = e['type'];
            if (!isKnown(n)) return `events of the type "${n.slice(0, 40)}" are unknown to this version`;
            if ((n === 'run-started' || n === 'run-resumed') && e['schema_version'] !== 1) return 'its schema_version is not 1';
            if (isDeeper(e, b)) return 'it is nested too deeply';
            const t = wrongField(e, {
                time: 'time',
                ...m[n]
            });
            return t === undefined ? undefined : `its field "${t}" is missing or wrong`;
        }
        const b = 500;
        function isDeeper(e, n) {
            if (typeof e !== 'object' || e === null) return false;
            return n === 0 || Object.values(e).some((e)=>isDeeper(e, n - 1));
        }
        function isKnown(e) {
            return Object.hasOwn(m, e);
        }
        function wrongField(e, n) {
            for (const [t, r] of Object.entries(n)){
                const n = wrongValue(e[t], r);
                if (n !== undefined) return t + n;
            }
            return undefined;
        }
        function wrongValue(e, n) {
            if (typeof n === 'string') return o[n](e) ? undefined : '';
            if ('optional' in n) return e === undefined ? undefined : wrongValue(e, n.optional);
            if ('oneOf' in n) return typeof e === 'string' && n.oneOf.includes(e) ? undefined : '';
            if ('fields' in n) {
                const t = isObject(e) ? wrongField(e, n.fields) : '';
                return t === undefined || t === '' ? t : `.${t}`;
            }
            return Array.isArray(e) && e.every((e)=>isObject(e) && wrongField(e, n.list) === undefined) ? undefined : '';
        }
        function isObject(e) {
            return typeof e === 'object' && e !== null && !Array.isArray(e);
        }
        function isTime(e) {
            return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(e) && Number.isFinite(Date.parse(e));
        }
        /*! ./lib/bundle/store/journal.js */ function createJournal(e, n, t) {
            let s = (0, r.openSync)(e, g, 0o644);
            if (t !== undefined) (0, r.ftruncateSync)(s, t);
            let o = t ?? 0;
            let u = false;
            return {
                append (e) {
                    if (s === undefined) return;
                    if (u) u = !cutOff(s, o);
                    const t = Buffer.from(`${u ? '\n' : ''}${JSON.stringify(e)}\n`);
                    let i = 0;
                    try {
                        while(i < t.length)i += (0, r.writeSync)(s, t, i);
                        u = false;
                        o += i;
                    } catch (e) {
                        u ||= i > 0;
                        n(e);
                    }
                },
                putBack () {
                    if (s === undefined || isAt(e, s)) return;
                    (0, i.f8)(e, contentOf(s));
                    (0, r.closeSync)(s);
                    s = (0, r.openSync)(e, g, 0o644);
                },
                revise (n) {
                    if (s === undefined) return;
                    const t = revisedLines(contentOf(s), n);
                    if (t === undefined) return;
                    (0, i.f8)(e, t);
                    (0, r.closeSync)(s);
                    s = (0, r.openSync)(e, g, 0o644);
                    o = t.length;
                },
                close () {
                    if (s !== undefined) (0, r.closeSync)(s);
                    s = undefined;
                }
            };
        }
        function isAt(e, n) {
            const t = (0, r.lstatSync)(e, {
                throwIfNoEntry: false
            });
            const { dev: i, ino: s } = (0, r.fstatSync)(n);
            return t !== undefined && t.dev === i && t.ino === s;
        }
        function contentOf(e) {
            const n = Buffer.allocUnsafe((0, r.fstatSync)(e).size);
            let t = 0;
            for(let i = -1; i !== 0 && t < n.length; t += i){
                i = (0, r.readSync)(e, n, t, n.length - t, t);
            }
            return n.subarray(0, t);
        }
        function revisedLines(e, n) {
            const t = [];
            let r = false;
            for(let i = 0, s = e.indexOf(10); s !== -1; i = s + 1, s = e.indexOf(10, i)){
                const o = e.subarray(i, s + 1);
                const u = readEvent(o.toString('utf8', 0, o.length - 1));
                const a = typeof u === 'string' ? o : Buffer.from(`${JSON.stringify(n(u))}\n`);
                r ||= !a.equals(o);
                t.push(a);
            }
            return r ? Buffer.concat(t) : undefined;
        }
        const g = r.constants.O_RDWR | r.constants.O_APPEND | r.constants.O_CREAT | (r.constants.O_NOFOLLOW ?? 0);
        function cutOff(e, n) {
            try {
                (0, r.ftruncateSync)(e, n);
                return true;
            } catch  {
                return false;
            }
        }
        function readJournal(e) {
            const n = (0, r.readFileSync)(e);
            const t = [];
            const i = [];
            let s = 0;
            let o = 0;
            for(let e = 0, r = n.indexOf(10); r !== -1; e = r + 1, r = n.indexOf(10, e)){
                s += 1;
                o = r + 1;
                if (r === e) continue;
                const u = readEvent(n.toString('utf8', e, r));
                if (typeof u !== 'string') t.push(u);
                else if (i.length < p) i.push({
                    line: s,
                    why: u
                });
            }
            return {
                events: t,
                unreadable: i,
                length: o
            };
        }
        const p = 20;
        function readEvent(e) {
            let n;
            try {
                n = JSON.parse(e);
            } catch  {
                return 'it is no JSON';
            }
            return whyNoEvent(n) ?? n;
        }
    }),
    5519: (function (e, n, t) {
        t.d(n, {
            L: ()=>followLatest,
            a: ()=>pointLatest
        });
        var r = t(3024);
        var i = t(6760);
        var s = t(9124);
        var o = t(9777);
        function pointLatest(e, n, t = false) {
            if (t) {
                link(e, n);
                return;
            }
            for(let t = '', r = n; r !== t; r = newestRun(e, n)){
                t = newestRun(e, n);
                link(e, t);
            }
        }
        function newestRun(e, n) {
            const t = (0, o.A2)(new Date(Date.now() + 60_000));
            return (0, r.readdirSync)((0, i.join)(e, 'runs')).filter((e)=>(0, o.Pk)(e) && e < t).reduce((e, n)=>n > e ? n : e, n);
        }
        function link(e, n) {
            const t = (0, i.join)(e, 'latest');
            const o = `runs/${n}`;
            const u = (0, s.NT)(t);
            try {
                (0, r.symlinkSync)(o, u, 'dir');
                (0, r.renameSync)(u, t);
            } catch  {
                (0, r.rmSync)(u, {
                    force: true
                });
                (0, s.f8)(t, `${o}\n`);
            }
        }
        function followLatest(e) {
            if ((0, i.basename)(e) !== 'latest' || (0, r.lstatSync)(e, {
                throwIfNoEntry: false
            })?.isFile() !== true) return e;
            return (0, i.join)((0, i.dirname)(e), targetOf(e) ?? '');
        }
        function targetOf(e) {
            try {
                const n = (0, r.lstatSync)(e);
                if (n.isSymbolicLink()) return (0, r.readlinkSync)(e);
                const t = n.isFile() && n.size < 200 ? (0, r.readFileSync)(e, 'utf8').trim() : '';
                return /^runs\/[\w-]+$/.test(t) ? t : undefined;
            } catch  {
                return undefined;
            }
        }
    }),
    9777: (function (e, n, t) {
        t.d(n, {
            A2: ()=>timeOfRun,
            F$: ()=>newRunId,
            Pk: ()=>isRunId
        });
        function newRunId(e, n) {
            const t = e.getUTCMilliseconds().toString(36).padStart(2, '0');
            const i = Array.from({
                length: 4
            }, ()=>r[Math.floor(n() * r.length)] ?? '0').join('');
            return `${timeOfRun(e)}-${t}${i}`;
        }
        function timeOfRun(e) {
            const n = e.toISOString().replaceAll(/\D/g, '');
            return `${n.slice(0, 8)}-${n.slice(8, 14)}`;
        }
        const r = '0123456789abcdefghijklmnopqrstuvwxyz';
        function isRunId(e) {
            return /^\d{8}-\d{6}-[0-9a-z]{6}$/.test(e);
        }
    }),
    8396: (function (e, n, t) {
        t.d(n, {
            $Y: ()=>stripControls,
            M8: ()=>colours,
            NF: ()=>i,
            oneLine: ()=>oneLine,
            ri: ()=>lastStates
        });
        var r = t(7336);
        function colours(e) {
            return r.createColors(e);
        }
        const i = /^[ -~]*$/;
        const s = '\u{1B}';
        const o = '\u{7}';
        const u = '\u{90}\u{98}\u{9D}-\u{9F}';
        const a = `${o}${s}\u{9C}${u}`;
        const l = new RegExp([
            `(?:${s}[\\]PX^_]|[${u}])[^\n${a}]*(?:${o}|\u{9C}|${s}\\\\|(?=[\n${s}${u}]))`,
            `(?:${s}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
            `${s}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`
        ].join('|'), 'g');
        const c = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
        const f = /[^\P{Cc}\n\t]/gu;
        function stripControls(e) {
            if (i.test(e)) return e;
            return e.replaceAll(l, '').replaceAll('\r\n', '\n').replaceAll(f, '').replaceAll(c, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        }
        function oneLine(e) {
            return i.test(e) ? e : stripControls(e.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
        }
        function lastStates(e) {
            return e.replaceAll('\r\n', '\n').replaceAll(/^.*\r(?!$)/gm, '').replaceAll('\r', '');
        }
    })
};
