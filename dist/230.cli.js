export const id = 230;
export const ids = [
    230,
    396,
    399,
    849
];
export const modules = {
    7336: (function (e) {
        let n = process || {}, t = n.argv || [], r = n.env || {};
        let o = !(!!r.NO_COLOR || t.includes("--no-color")) && (!!r.FORCE_COLOR || t.includes("--color") || n.platform === "win32" || (n.stdout || {}).isTTY && r.TERM !== "dumb" || !!r.CI);
        let formatter = (e, n, t = e)=>(r)=>{
                let o = "" + r, l = o.indexOf(n, e.length);
                return ~l ? e + replaceClose(o, n, t, l) + n : e + o + n;
            };
        let replaceClose = (e, n, t, r)=>{
            let o = "", l = 0;
            do {
                o += e.substring(l, r) + t;
                l = r + n.length;
                r = e.indexOf(n, l);
            }while (~r)
            return o + e.substring(l);
        };
        let createColors = (e = o)=>{
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
    5230: (function (e, n, t) {
        t.d(n, {
            complain: ()=>complain
        });
        var r = t(5399);
        var o = t(7201);
        function complain(e, { stderr: n, environment: t, redactor: l }) {
            if (e.length === 0) return;
            const hide = (e)=>l.text(e);
            n.write((0, r.D)(e, {
                colour: (0, o.M)(n, t),
                hide
            }));
        }
    }),
    5399: (function (e, n, t) {
        t.d(n, {
            diagnosticsJson: ()=>diagnosticsJson,
            D: ()=>renderDiagnostics
        });
        var r = t(5432);
        var o = t(5109);
        var l = t(8396);
        var i = t(8113);
        /*! ./lib/bundle/reporting/quote-line.js */ const s = 200;
        const c = 80;
        const m = 80;
        const a = s * 8;
        const b = new Intl.Segmenter();
        function quoteLine(e, n, t) {
            const r = visible(e.slice(Math.max(0, n - a), n));
            const o = visible(e.slice(n, Math.min(t, n + a)));
            const l = visible(e.slice(Math.max(n, t)).slice(0, a));
            const b = e.length <= a && (0, i.F1)(r + o + l) <= s;
            const u = b ? r : lastColumns(r, c);
            const x = b ? o : firstColumns(o, m);
            const g = s - (0, i.F1)(u + x);
            const d = b || x !== o ? l : firstColumns(l, g);
            return {
                text: u + x + (x === o ? d : ''),
                marks: ' '.repeat((0, i.F1)(u)) + '^'.repeat(Math.max(1, (0, i.F1)(x)))
            };
        }
        function visible(e) {
            return e.replaceAll('\t', '  ').replaceAll(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
        }
        function firstColumns(e, n) {
            if ((0, i.F1)(e) <= n) return e;
            let t = '';
            for (const { segment: r } of b.segment(e)){
                if ((0, i.F1)(t) + (0, i.F1)(r) > n - 1) break;
                t += r;
            }
            return `${t}\u2026`;
        }
        function lastColumns(e, n) {
            if ((0, i.F1)(e) <= n) return e;
            const t = Array.from(b.segment(e), ({ segment: e })=>e);
            let r = '';
            for(let e = t.length - 1; e >= 0; e--){
                const o = `${t[e] ?? ''}${r}`;
                if ((0, i.F1)(o) > n - 1) break;
                r = o;
            }
            return `\u2026${r}`;
        }
        /*! ./lib/bundle/reporting/diagnostics.js */ const asItIs = (e)=>e;
        const u = 500;
        const x = 3;
        function renderDiagnostics(e, n = {}) {
            const t = e.slice(0, u).map((e)=>`${renderDiagnostic(e, n)}\n`);
            const r = e.length - t.length;
            return [
                ...t,
                ...r > 0 ? [
                    `and ${(0, o.U)(r, 'further problem')}\n`
                ] : []
            ].join('\n');
        }
        function renderDiagnostic(e, { colour: n = false, hide: t = asItIs } = {}) {
            const r = (0, l.M8)(n);
            const { severity: o, message: i, code: s, span: c, notes: m, help: a } = e;
            const b = o === 'error' ? r.red : r.yellow;
            const u = [
                `${t(placeOf(c, r))}${r.bold(b(`${o}:`))} ${r.bold(t((0, l.oneLine)(i)))} ${r.dim(`[${s}]`)}`,
                ...quotedLines(c, b, r, t),
                ...m.flatMap((e)=>noteLines(e, r, t))
            ];
            if (a !== undefined) u.push(`${r.cyan('help:')} ${t((0, l.$Y)(a)).replaceAll('\t', ' ').replaceAll(/\n(?=.)/g, '\n      ')}`);
            return u.join('\n');
        }
        function noteLines({ message: e, span: n }, t, r) {
            return [
                `${r(placeOf(n, t))}${t.cyan('note:')} ${r((0, l.oneLine)(e))}`,
                ...quotedLines(n, t.cyan, t, r)
            ];
        }
        function placeOf(e, n) {
            if (e === undefined) return '';
            const { line: t, column: o } = (0, r.df)(e);
            return n.bold(`${(0, l.oneLine)(e.file.path)}:${t}:${o}: `);
        }
        function quotedLines(e, n, t, o) {
            if (e === undefined) return [];
            const { line: l, column: i, endLine: s, endColumn: c } = (0, r.df)(e);
            const m = Math.min(s, l + x - 1);
            const a = String(m).length;
            const bar = (e)=>t.dim(`${e.padStart(a)} |`);
            const b = [];
            for(let t = l; t <= m; t++){
                const m = (0, r.oZ)(e.file, t);
                const a = t === l ? i - 1 : m.length - m.trimStart().length;
                const u = t === s ? c - 1 : m.trimEnd().length;
                if (t > l && u <= a) continue;
                const x = o(m);
                const shift = (e)=>x === m ? e : Math.min(x.length, o(m.slice(0, e)).length);
                const g = quoteLine(x, shift(a), shift(u));
                b.push(`${bar(String(t))} ${g.text}`.trimEnd(), `${bar('')} ${n(g.marks)}`);
            }
            if (m < s) b.push(bar('\u2026').trimEnd());
            return b;
        }
        function diagnosticsJson(e, n = asItIs) {
            return e.map(({ span: e, severity: t, code: r, message: o, help: l, notes: i })=>({
                    ...placeJson(e, n),
                    severity: t,
                    code: r,
                    message: n(o),
                    help: l === undefined ? null : n(l),
                    notes: i.map((e)=>({
                            ...placeJson(e.span, n),
                            message: n(e.message)
                        }))
                }));
        }
        function placeJson(e, n) {
            if (e === undefined) return {
                file: null,
                line: null,
                column: null,
                end_line: null,
                end_column: null
            };
            const { line: t, column: o, endLine: l, endColumn: i } = (0, r.df)(e);
            return {
                file: n(e.file.path),
                line: t,
                column: o,
                end_line: l,
                end_column: i
            };
        }
    }),
    8113: (function (e, n, t) {
        t.d(n, {
            $Q: ()=>clip,
            F1: ()=>displayWidth,
            eV: ()=>pad
        });
        var r = t(4668);
        var o = t(8396);
        function displayWidth(e) {
            return o.NF.test(e) ? e.length : (0, r.A)(e);
        }
        const l = new Intl.Segmenter();
        function clip(e, n) {
            const t = (0, o.oneLine)(e.slice(0, Math.max(0, n + 1) * 64));
            if (displayWidth(t) <= n) return t;
            if (n < 1) return '';
            let r = '';
            let i = 0;
            for (const { segment: e } of l.segment(t)){
                i += displayWidth(e);
                if (i > n - 1) break;
                r += e;
            }
            return `${r}\u2026`;
        }
        function pad(e, n) {
            const t = clip(e, n);
            return t + ' '.repeat(Math.max(0, n - displayWidth(t)));
        }
    }),
    8396: (function (e, n, t) {
        t.d(n, {
            $Y: ()=>stripControls,
            M8: ()=>colours,
            NF: ()=>o,
            oneLine: ()=>oneLine,
            ri: ()=>lastStates
        });
        var r = t(7336);
        function colours(e) {
            return r.createColors(e);
        }
        const o = /^[ -~]*$/;
        const l = '\u{1B}';
        const i = '\u{7}';
        const s = '\u{90}\u{98}\u{9D}-\u{9F}';
        const c = `${i}${l}\u{9C}${s}`;
        const m = new RegExp([
            `(?:${l}[\\]PX^_]|[${s}])[^\n${c}]*(?:${i}|\u{9C}|${l}\\\\|(?=[\n${l}${s}]))`,
            `(?:${l}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
            `${l}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`
        ].join('|'), 'g');
        const a = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
        const b = /[^\P{Cc}\n\t]/gu;
        function stripControls(e) {
            if (o.test(e)) return e;
            return e.replaceAll(m, '').replaceAll('\r\n', '\n').replaceAll(b, '').replaceAll(a, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        }
        function oneLine(e) {
            return o.test(e) ? e : stripControls(e.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
        }
        function lastStates(e) {
            return e.replaceAll('\r\n', '\n').replaceAll(/^.*\r(?!$)/gm, '').replaceAll('\r', '');
        }
    })
};
