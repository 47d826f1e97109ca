export const id = 399;
export const ids = [
    399,
    396
];
export const modules = {
    7336: (function (e) {
        let n = process || {}, t = n.argv || [], r = n.env || {};
        let l = !(!!r.NO_COLOR || t.includes("--no-color")) && (!!r.FORCE_COLOR || t.includes("--color") || n.platform === "win32" || (n.stdout || {}).isTTY && r.TERM !== "dumb" || !!r.CI);
        let formatter = (e, n, t = e)=>(r)=>{
                let l = "" + r, o = l.indexOf(n, e.length);
                return ~o ? e + replaceClose(l, n, t, o) + n : e + l + n;
            };
        let replaceClose = (e, n, t, r)=>{
            let l = "", o = 0;
            do {
                l += e.substring(o, r) + t;
                o = r + n.length;
                r = e.indexOf(n, o);
            }while (~r)
            return l + e.substring(o);
        };
        let createColors = (e = l)=>{
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
    5399: (function (e, n, t) {
        t.d(n, {
            diagnosticsJson: ()=>diagnosticsJson,
            D: ()=>renderDiagnostics
        });
        var r = t(5432);
        var l = t(5109);
        var o = t(8396);
        var s = t(8113);
        /*! ./lib/bundle/reporting/quote-line.js */ const i = 200;
        const c = 80;
        const m = 80;
        const b = i * 8;
        const a = new Intl.Segmenter();
        function quoteLine(e, n, t) {
            const r = visible(e.slice(Math.max(0, n - b), n));
            const l = visible(e.slice(n, Math.min(t, n + b)));
            const o = visible(e.slice(Math.max(n, t)).slice(0, b));
            const a = e.length <= b && (0, s.F1)(r + l + o) <= i;
            const u = a ? r : lastColumns(r, c);
            const x = a ? l : firstColumns(l, m);
            const g = i - (0, s.F1)(u + x);
            const d = a || x !== l ? o : firstColumns(o, g);
            return {
                text: u + x + (x === l ? d : ''),
                marks: ' '.repeat((0, s.F1)(u)) + '^'.repeat(Math.max(1, (0, s.F1)(x)))
            };
        }
        function visible(e) {
            return e.replaceAll('\t', '  ').replaceAll(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
        }
        function firstColumns(e, n) {
            if ((0, s.F1)(e) <= n) return e;
            let t = '';
            for (const { segment: r } of a.segment(e)){
                if ((0, s.F1)(t) + (0, s.F1)(r) > n - 1) break;
                t += r;
            }
            return `${t}\u2026`;
        }
        function lastColumns(e, n) {
            if ((0, s.F1)(e) <= n) return e;
            const t = Array.from(a.segment(e), ({ segment: e })=>e);
            let r = '';
            for(let e = t.length - 1; e >= 0; e--){
                const l = `${t[e] ?? ''}${r}`;
                if ((0, s.F1)(l) > n - 1) break;
                r = l;
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
                    `and ${(0, l.U)(r, 'further problem')}\n`
                ] : []
            ].join('\n');
        }
        function renderDiagnostic(e, { colour: n = false, hide: t = asItIs } = {}) {
            const r = (0, o.M8)(n);
            const { severity: l, message: s, code: i, span: c, notes: m, help: b } = e;
            const a = l === 'error' ? r.red : r.yellow;
            const u = [
                `${t(placeOf(c, r))}${r.bold(a(`${l}:`))} ${r.bold(t((0, o.oneLine)(s)))} ${r.dim(`[${i}]`)}`,
                ...quotedLines(c, a, r, t),
                ...m.flatMap((e)=>noteLines(e, r, t))
            ];
            if (b !== undefined) u.push(`${r.cyan('help:')} ${t((0, o.$Y)(b)).replaceAll('\t', ' ').replaceAll(/\n(?=.)/g, '\n      ')}`);
            return u.join('\n');
        }
        function noteLines({ message: e, span: n }, t, r) {
            return [
                `${r(placeOf(n, t))}${t.cyan('note:')} ${r((0, o.oneLine)(e))}`,
                ...quotedLines(n, t.cyan, t, r)
            ];
        }
        function placeOf(e, n) {
            if (e === undefined) return '';
            const { line: t, column: l } = (0, r.df)(e);
            return n.bold(`${(0, o.oneLine)(e.file.path)}:${t}:${l}: `);
        }
        function quotedLines(e, n, t, l) {
            if (e === undefined) return [];
            const { line: o, column: s, endLine: i, endColumn: c } = (0, r.df)(e);
            const m = Math.min(i, o + x - 1);
            const b = String(m).length;
            const bar = (e)=>t.dim(`${e.padStart(b)} |`);
            const a = [];
            for(let t = o; t <= m; t++){
                const m = (0, r.oZ)(e.file, t);
                const b = t === o ? s - 1 : m.length - m.trimStart().length;
                const u = t === i ? c - 1 : m.trimEnd().length;
                if (t > o && u <= b) continue;
                const x = l(m);
                const shift = (e)=>x === m ? e : Math.min(x.length, l(m.slice(0, e)).length);
                const g = quoteLine(x, shift(b), shift(u));
                a.push(`${bar(String(t))} ${g.text}`.trimEnd(), `${bar('')} ${n(g.marks)}`);
            }
            if (m < i) a.push(bar('\u2026').trimEnd());
            return a;
        }
        function diagnosticsJson(e, n = asItIs) {
            return e.map(({ span: e, severity: t, code: r, message: l, help: o, notes: s })=>({
                    ...placeJson(e, n),
                    severity: t,
                    code: r,
                    message: n(l),
                    help: o === undefined ? null : n(o),
                    notes: s.map((e)=>({
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
            const { line: t, column: l, endLine: o, endColumn: s } = (0, r.df)(e);
            return {
                file: n(e.file.path),
                line: t,
                column: l,
                end_line: o,
                end_column: s
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
        var l = t(8396);
        function displayWidth(e) {
            return l.NF.test(e) ? e.length : (0, r.A)(e);
        }
        const o = new Intl.Segmenter();
        function clip(e, n) {
            const t = (0, l.oneLine)(e.slice(0, Math.max(0, n + 1) * 64));
            if (displayWidth(t) <= n) return t;
            if (n < 1) return '';
            let r = '';
            let s = 0;
            for (const { segment: e } of o.segment(t)){
                s += displayWidth(e);
                if (s > n - 1) break;
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
            NF: ()=>l,
            oneLine: ()=>oneLine,
            ri: ()=>lastStates
        });
        var r = t(7336);
        function colours(e) {
            return r.createColors(e);
        }
        const l = /^[ -~]*$/;
        const o = '\u{1B}';
        const s = '\u{7}';
        const i = '\u{90}\u{98}\u{9D}-\u{9F}';
        const c = `${s}${o}\u{9C}${i}`;
        const m = new RegExp([
            `(?:${o}[\\]PX^_]|[${i}])[^\n${c}]*(?:${s}|\u{9C}|${o}\\\\|(?=[\n${o}${i}]))`,
            `(?:${o}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
            `${o}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`
        ].join('|'), 'g');
        const b = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
        const a = /[^\P{Cc}\n\t]/gu;
        function stripControls(e) {
            if (l.test(e)) return e;
            return e.replaceAll(m, '').replaceAll('\r\n', '\n').replaceAll(a, '').replaceAll(b, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        }
        function oneLine(e) {
            return l.test(e) ? e : stripControls(e.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
        }
        function lastStates(e) {
            return e.replaceAll('\r\n', '\n').replaceAll(/^.*\r(?!$)/gm, '').replaceAll('\r', '');
        }
    })
};
