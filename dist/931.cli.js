export const id = 931;
export const ids = [
    931,
    396
];
export const modules = {
    7336: (function (e) {
        let t = process || {}, n = t.argv || [], i = t.env || {};
        let r = !(!!i.NO_COLOR || n.includes("--no-color")) && (!!i.FORCE_COLOR || n.includes("--color") || t.platform === "win32" || (t.stdout || {}).isTTY && i.TERM !== "dumb" || !!i.CI);
        let formatter = (e, t, n = e)=>(i)=>{
                let r = "" + i, a = r.indexOf(t, e.length);
                return ~a ? e + replaceClose(r, t, n, a) + t : e + r + t;
            };
        let replaceClose = (e, t, n, i)=>{
            let r = "", a = 0;
            do {
                r += e.substring(a, i) + n;
                a = i + t.length;
                i = e.indexOf(t, a);
            }while (~i)
            return r + e.substring(a);
        };
        let createColors = (e = r)=>{
            let t = e ? formatter : ()=>String;
            return {
                isColorSupported: e,
                reset: t("\x1b[0m", "\x1b[0m"),
                bold: t("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
                dim: t("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
                italic: t("\x1b[3m", "\x1b[23m"),
                underline: t("\x1b[4m", "\x1b[24m"),
                inverse: t("\x1b[7m", "\x1b[27m"),
                hidden: t("\x1b[8m", "\x1b[28m"),
                strikethrough: t("\x1b[9m", "\x1b[29m"),
                black: t("\x1b[30m", "\x1b[39m"),
                red: t("\x1b[31m", "\x1b[39m"),
                green: t("\x1b[32m", "\x1b[39m"),
                yellow: t("\x1b[33m", "\x1b[39m"),
                blue: t("\x1b[34m", "\x1b[39m"),
                magenta: t("\x1b[35m", "\x1b[39m"),
                cyan: t("\x1b[36m", "\x1b[39m"),
                white: t("\x1b[37m", "\x1b[39m"),
                gray: t("\x1b[90m", "\x1b[39m"),
                bgBlack: t("\x1b[40m", "\x1b[49m"),
                bgRed: t("\x1b[41m", "\x1b[49m"),
                bgGreen: t("\x1b[42m", "\x1b[49m"),
                bgYellow: t("\x1b[43m", "\x1b[49m"),
                bgBlue: t("\x1b[44m", "\x1b[49m"),
                bgMagenta: t("\x1b[45m", "\x1b[49m"),
                bgCyan: t("\x1b[46m", "\x1b[49m"),
                bgWhite: t("\x1b[47m", "\x1b[49m"),
                blackBright: t("\x1b[90m", "\x1b[39m"),
                redBright: t("\x1b[91m", "\x1b[39m"),
                greenBright: t("\x1b[92m", "\x1b[39m"),
                yellowBright: t("\x1b[93m", "\x1b[39m"),
                blueBright: t("\x1b[94m", "\x1b[39m"),
                magentaBright: t("\x1b[95m", "\x1b[39m"),
                cyanBright: t("\x1b[96m", "\x1b[39m"),
                whiteBright: t("\x1b[97m", "\x1b[39m"),
                bgBlackBright: t("\x1b[100m", "\x1b[49m"),
                bgRedBright: t("\x1b[101m", "\x1b[49m"),
                bgGreenBright: t("\x1b[102m", "\x1b[49m"),
                bgYellowBright: t("\x1b[103m", "\x1b[49m"),
                bgBlueBright: t("\x1b[104m", "\x1b[49m"),
                bgMagentaBright: t("\x1b[105m", "\x1b[49m"),
                bgCyanBright: t("\x1b[106m", "\x1b[49m"),
                bgWhiteBright: t("\x1b[107m", "\x1b[49m")
            };
        };
        e.exports = createColors();
        e.exports.createColors = createColors;
    }),
    7931: (function (e, t, n) {
        n.d(t, {
            planJson: ()=>planJson,
            planTable: ()=>planTable
        });
        var i = n(5109);
        var r = n(7844);
        var a = n(8113);
        var l = n(8396);
        function planTable(e, t, n = 120) {
            const a = waveNumbers(t.waves);
            const m = e.tasks.map((e)=>[
                    String(a.get(e.id) ?? ''),
                    (0, l.oneLine)(e.id),
                    (0, l.oneLine)(waitsForText(e)),
                    (0, l.oneLine)(detailsOf(e))
                ]);
            const s = [
                `${(0, l.oneLine)(e.name)}: ${(0, i.U)(e.tasks.length, 'task')} in ${(0, i.U)(t.waves.length, 'wave')}, ${atATime(e)}`,
                '',
                ...table([
                    'wave',
                    'task',
                    'needs',
                    'runs'
                ], m, [
                    Number.POSITIVE_INFINITY,
                    Number.POSITIVE_INFINITY,
                    Number.isFinite(n) ? 40 : n
                ], n),
                '',
                `critical path, ${(0, i.U)(t.critical_path.length, 'task')}: ${t.critical_path.map(l.oneLine).join(' \u2192 ')}`
            ];
            const o = Object.entries(e.resources);
            if (o.length > 0) s.push(`resources: ${o.map(([e, t])=>`${(0, l.oneLine)(e)} ${t}`).join(', ')}`);
            if (e.timeout !== undefined) s.push(`time limit of the run: ${(0, r.a3)(e.timeout)}`);
            if (e.schedule.length > 0) s.push(`schedule: ${e.schedule.map(({ cron: e, timezone: t })=>`${e} ${t}`).join(', ')}`);
            if (e.excluded.length > 0) s.push(`excluded, though something needs it: ${e.excluded.map(l.oneLine).join(', ')}`);
            return `${s.join('\n')}\n`;
        }
        function planJson(e, t) {
            const n = waveNumbers(t.waves);
            return {
                name: e.name,
                config_file: e.config_file ?? null,
                max_parallel: e.max_parallel,
                fail_fast: e.fail_fast,
                timeout: e.timeout === undefined ? null : e.timeout / 1000,
                resources: e.resources,
                schedule: e.schedule,
                emit: emitJson(e.emit),
                tasks: e.tasks.map((e)=>({
                        id: e.id,
                        name: e.name,
                        description: e.description ?? null,
                        needs: [
                            ...new Set(e.needs.flatMap((e)=>e.tasks))
                        ],
                        after: e.after,
                        wave: n.get(e.id) ?? 1,
                        command: e.command,
                        if: e.if ?? null,
                        skip: e.skip ?? null,
                        timeout: e.timeout / 1000,
                        max_attempts: e.retry.max_attempts,
                        matrix: e.matrix ?? null,
                        resources: e.resources,
                        priority: e.priority,
                        schedule: e.schedule ?? null,
                        tags: e.tags,
                        file: e.origin.file ?? null,
                        line: e.origin.line ?? null
                    })),
                excluded: e.excluded,
                waves: t.waves,
                critical_path: t.critical_path,
                digest: t.digest
            };
        }
        function emitJson({ gitlab: e, jenkins: t, github: n }) {
            return {
                gitlab: {
                    ...e,
                    image: e.image ?? null,
                    stage: e.stage ?? null
                },
                jenkins: {
                    ...t,
                    agent: t.agent ?? null
                },
                github: {
                    ...n,
                    permissions: n.permissions ?? null
                }
            };
        }
        function atATime({ max_parallel: e }) {
            if (e === 'auto') return 'as many at a time as there are CPUs';
            return e === 1 ? 'one at a time' : `at most ${e} at a time`;
        }
        function waveNumbers(e) {
            return new Map(e.flatMap((e, t)=>e.map((e)=>[
                        e,
                        t + 1
                    ])));
        }
        function waitsForText({ needs: e, after: t }) {
            const n = e.map(({ key: e })=>e);
            return [
                ...n,
                ...t.length === 0 ? [] : [
                    `after ${t.join(', ')}`
                ]
            ].join(', ');
        }
        function detailsOf(e) {
            const t = Object.entries(e.resources).map(([e, t])=>`${e} ${t}`);
            const n = [
                ...e.skip === undefined ? [] : [
                    `skipped: ${e.skip}`
                ],
                ...e.if === undefined ? [] : [
                    `if ${e.if}`
                ],
                ...e.schedule === undefined ? [] : [
                    `due ${e.schedule}`
                ],
                ...t.length === 0 ? [] : [
                    `takes ${t.join(', ')}`
                ]
            ];
            return n.length === 0 ? commandText(e.command) : `${commandText(e.command)}  (${n.join('; ')})`;
        }
        function commandText(e) {
            if (e.kind === 'gate') return '-';
            if (e.kind === 'run') return e.run.trim().replaceAll(/\s*\n\s*/g, '; ');
            return [
                ...e.interpreter,
                e.script,
                ...e.args
            ].join(' ');
        }
        function table(e, t, n, i) {
            const r = n.map((n, i)=>Math.min(n, [
                    e,
                    ...t
                ].reduce((e, t)=>Math.max(e, (0, a.F1)(t[i] ?? '')), 0)));
            const l = r.reduce((e, t)=>e + t + 2, 0);
            return [
                e,
                ...t
            ].map((e)=>[
                    ...r.map((t, n)=>(0, a.eV)(e[n] ?? '', t)),
                    (0, a.$Q)(e.at(-1) ?? '', Math.max(20, i - l))
                ].join('  ').trimEnd());
        }
    }),
    8113: (function (e, t, n) {
        n.d(t, {
            $Q: ()=>clip,
            F1: ()=>displayWidth,
            eV: ()=>pad
        });
        var i = n(4668);
        var r = n(8396);
        function displayWidth(e) {
            return r.NF.test(e) ? e.length : (0, i.A)(e);
        }
        const a = new Intl.Segmenter();
        function clip(e, t) {
            const n = (0, r.oneLine)(e.slice(0, Math.max(0, t + 1) * 64));
            if (displayWidth(n) <= t) return n;
            if (t < 1) return '';
            let i = '';
            let l = 0;
            for (const { segment: e } of a.segment(n)){
                l += displayWidth(e);
                if (l > t - 1) break;
                i += e;
            }
            return `${i}\u2026`;
        }
        function pad(e, t) {
            const n = clip(e, t);
            return n + ' '.repeat(Math.max(0, t - displayWidth(n)));
        }
    }),
    8396: (function (e, t, n) {
        n.d(t, {
            $Y: ()=>stripControls,
            M8: ()=>colours,
            NF: ()=>r,
            oneLine: ()=>oneLine,
            ri: ()=>lastStates
        });
        var i = n(7336);
        function colours(e) {
            return i.createColors(e);
        }
        const r = /^[ -~]*$/;
        const a = '\u{1B}';
        const l = '\u{7}';
        const m = '\u{90}\u{98}\u{9D}-\u{9F}';
        const s = `${l}${a}\u{9C}${m}`;
        const o = new RegExp([
            `(?:${a}[\\]PX^_]|[${m}])[^\n${s}]*(?:${l}|\u{9C}|${a}\\\\|(?=[\n${a}${m}]))`,
            `(?:${a}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
            `${a}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`
        ].join('|'), 'g');
        const u = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
        const b = /[^\P{Cc}\n\t]/gu;
        function stripControls(e) {
            if (r.test(e)) return e;
            return e.replaceAll(o, '').replaceAll('\r\n', '\n').replaceAll(b, '').replaceAll(u, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        }
        function oneLine(e) {
            return r.test(e) ? e : stripControls(e.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
        }
        function lastStates(e) {
            return e.replaceAll('\r\n', '\n').replaceAll(/^.*\r(?!$)/gm, '').replaceAll('\r', '');
        }
    })
};
