export const id = 296;
export const ids = [
    296,
    396
];
export const modules = {
    7336: (function (e) {
        let t = process || {}, n = t.argv || [], r = t.env || {};
        let b = !(!!r.NO_COLOR || n.includes("--no-color")) && (!!r.FORCE_COLOR || n.includes("--color") || t.platform === "win32" || (t.stdout || {}).isTTY && r.TERM !== "dumb" || !!r.CI);
        let formatter = (e, t, n = e)=>(r)=>{
                let b = "" + r, m = b.indexOf(t, e.length);
                return ~m ? e + replaceClose(b, t, n, m) + t : e + b + t;
            };
        let replaceClose = (e, t, n, r)=>{
            let b = "", m = 0;
            do {
                b += e.substring(m, r) + n;
                m = r + t.length;
                r = e.indexOf(t, m);
            }while (~r)
            return b + e.substring(m);
        };
        let createColors = (e = b)=>{
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
    296: (function (e, t, n) {
        n.d(t, {
            listTable: ()=>listTable
        });
        var r = n(5109);
        var b = n(8113);
        var m = n(8396);
        function listTable({ plan: e, candidates: t }) {
            const n = e?.tasks.map((e)=>[
                    (0, m.oneLine)(e.id),
                    kindOf(e),
                    (0, m.oneLine)(remarksOn(e))
                ]) ?? [];
            const b = t.map(({ path: e, included: t, why: n })=>[
                    `${t ? '+' : '-'} ${(0, m.oneLine)(e)}`,
                    (0, m.oneLine)(n)
                ]);
            const l = [
                ...e === undefined ? [] : [
                    [
                        (0, r.U)(n.length, 'task'),
                        ...columns(n)
                    ]
                ],
                ...b.length === 0 ? [] : [
                    [
                        'files and folders looked at (+ in, - out)',
                        ...columns(b)
                    ]
                ]
            ];
            return l.map((e)=>`${e.join('\n')}\n`).join('\n');
        }
        function remarksOn({ description: e = '', schedule: t }) {
            return t === undefined ? e : `${e}  (due ${t})`.trim();
        }
        function kindOf({ command: e }) {
            if (e.kind !== "script") return e.kind;
            return e.interpreter.length === 0 ? 'run itself' : e.interpreter.join(' ');
        }
        function columns(e) {
            const t = [];
            for (const n of e){
                for (const [e, r] of n.entries())t[e] = Math.max(t[e] ?? 0, (0, b.F1)(r));
            }
            return e.map((e)=>`  ${e.map((e, n)=>(0, b.eV)(e, t[n] ?? 0)).join('  ')}`.trimEnd());
        }
    }),
    8113: (function (e, t, n) {
        n.d(t, {
            $Q: ()=>clip,
            F1: ()=>displayWidth,
            eV: ()=>pad
        });
        var r = n(4668);
        var b = n(8396);
        function displayWidth(e) {
            return b.NF.test(e) ? e.length : (0, r.A)(e);
        }
        const m = new Intl.Segmenter();
        function clip(e, t) {
            const n = (0, b.oneLine)(e.slice(0, Math.max(0, t + 1) * 64));
            if (displayWidth(n) <= t) return n;
            if (t < 1) return '';
            let r = '';
            let l = 0;
            for (const { segment: e } of m.segment(n)){
                l += displayWidth(e);
                if (l > t - 1) break;
                r += e;
            }
            return `${r}\u2026`;
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
            NF: ()=>b,
            oneLine: ()=>oneLine,
            ri: ()=>lastStates
        });
        var r = n(7336);
        function colours(e) {
            return r.createColors(e);
        }
        const b = /^[ -~]*$/;
        const m = '\u{1B}';
        const l = '\u{7}';
        const o = '\u{90}\u{98}\u{9D}-\u{9F}';
        const i = `${l}${m}\u{9C}${o}`;
        const x = new RegExp([
            `(?:${m}[\\]PX^_]|[${o}])[^\n${i}]*(?:${l}|\u{9C}|${m}\\\\|(?=[\n${m}${o}]))`,
            `(?:${m}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
            `${m}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`
        ].join('|'), 'g');
        const s = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
        const a = /[^\P{Cc}\n\t]/gu;
        function stripControls(e) {
            if (b.test(e)) return e;
            return e.replaceAll(x, '').replaceAll('\r\n', '\n').replaceAll(a, '').replaceAll(s, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        }
        function oneLine(e) {
            return b.test(e) ? e : stripControls(e.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
        }
        function lastStates(e) {
            return e.replaceAll('\r\n', '\n').replaceAll(/^.*\r(?!$)/gm, '').replaceAll('\r', '');
        }
    })
};
