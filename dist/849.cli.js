export const id = 849;
export const ids = [
    849
];
export const modules = {
    5230: (function (n, t, e) {
        e.d(t, {
            complain: ()=>complain
        });
        var s = e(5399);
        var i = e(7201);
        function complain(n, { stderr: t, environment: e, redactor: o }) {
            if (n.length === 0) return;
            const hide = (n)=>o.text(n);
            t.write((0, s.D)(n, {
                colour: (0, i.M)(t, e),
                hide
            }));
        }
    }),
    5399: (function (n, t, e) {
        e.d(t, {
            diagnosticsJson: ()=>diagnosticsJson,
            D: ()=>renderDiagnostics
        });
        var s = e(5432);
        var i = e(5109);
        var o = e(8396);
        var r = e(8113);
        /*! ./lib/bundle/reporting/quote-line.js */ const l = 200;
        const c = 80;
        const a = 80;
        const u = l * 8;
        const f = new Intl.Segmenter();
        function quoteLine(n, t, e) {
            const s = visible(n.slice(Math.max(0, t - u), t));
            const i = visible(n.slice(t, Math.min(e, t + u)));
            const o = visible(n.slice(Math.max(t, e)).slice(0, u));
            const f = n.length <= u && (0, r.F1)(s + i + o) <= l;
            const d = f ? s : lastColumns(s, c);
            const p = f ? i : firstColumns(i, a);
            const m = l - (0, r.F1)(d + p);
            const h = f || p !== i ? o : firstColumns(o, m);
            return {
                text: d + p + (p === i ? h : ''),
                marks: ' '.repeat((0, r.F1)(d)) + '^'.repeat(Math.max(1, (0, r.F1)(p)))
            };
        }
        function visible(n) {
            return n.replaceAll('\t', '  ').replaceAll(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
        }
        function firstColumns(n, t) {
            if ((0, r.F1)(n) <= t) return n;
            let e = '';
            for (const { segment: s } of f.segment(n)){
                if ((0, r.F1)(e) + (0, r.F1)(s) > t - 1) break;
                e += s;
            }
            return `${e}\u2026`;
        }
        function lastColumns(n, t) {
            if ((0, r.F1)(n) <= t) return n;
            const e = Array.from(f.segment(n), ({ segment: n })=>n);
            let s = '';
            for(let n = e.length - 1; n >= 0; n--){
                const i = `${e[n] ?? ''}${s}`;
                if ((0, r.F1)(i) > t - 1) break;
                s = i;
            }
            return `\u2026${s}`;
        }
        /*! ./lib/bundle/reporting/diagnostics.js */ const asItIs = (n)=>n;
        const d = 500;
        const p = 3;
        function renderDiagnostics(n, t = {}) {
            const e = n.slice(0, d).map((n)=>`${renderDiagnostic(n, t)}\n`);
            const s = n.length - e.length;
            return [
                ...e,
                ...s > 0 ? [
                    `and ${(0, i.U)(s, 'further problem')}\n`
                ] : []
            ].join('\n');
        }
        function renderDiagnostic(n, { colour: t = false, hide: e = asItIs } = {}) {
            const s = (0, o.M8)(t);
            const { severity: i, message: r, code: l, span: c, notes: a, help: u } = n;
            const f = i === 'error' ? s.red : s.yellow;
            const d = [
                `${e(placeOf(c, s))}${s.bold(f(`${i}:`))} ${s.bold(e((0, o.oneLine)(r)))} ${s.dim(`[${l}]`)}`,
                ...quotedLines(c, f, s, e),
                ...a.flatMap((n)=>noteLines(n, s, e))
            ];
            if (u !== undefined) d.push(`${s.cyan('help:')} ${e((0, o.$Y)(u)).replaceAll('\t', ' ').replaceAll(/\n(?=.)/g, '\n      ')}`);
            return d.join('\n');
        }
        function noteLines({ message: n, span: t }, e, s) {
            return [
                `${s(placeOf(t, e))}${e.cyan('note:')} ${s((0, o.oneLine)(n))}`,
                ...quotedLines(t, e.cyan, e, s)
            ];
        }
        function placeOf(n, t) {
            if (n === undefined) return '';
            const { line: e, column: i } = (0, s.df)(n);
            return t.bold(`${(0, o.oneLine)(n.file.path)}:${e}:${i}: `);
        }
        function quotedLines(n, t, e, i) {
            if (n === undefined) return [];
            const { line: o, column: r, endLine: l, endColumn: c } = (0, s.df)(n);
            const a = Math.min(l, o + p - 1);
            const u = String(a).length;
            const bar = (n)=>e.dim(`${n.padStart(u)} |`);
            const f = [];
            for(let e = o; e <= a; e++){
                const a = (0, s.oZ)(n.file, e);
                const u = e === o ? r - 1 : a.length - a.trimStart().length;
                const d = e === l ? c - 1 : a.trimEnd().length;
                if (e > o && d <= u) continue;
                const p = i(a);
                const shift = (n)=>p === a ? n : Math.min(p.length, i(a.slice(0, n)).length);
                const m = quoteLine(p, shift(u), shift(d));
                f.push(`${bar(String(e))} ${m.text}`.trimEnd(), `${bar('')} ${t(m.marks)}`);
            }
            if (a < l) f.push(bar('\u2026').trimEnd());
            return f;
        }
        function diagnosticsJson(n, t = asItIs) {
            return n.map(({ span: n, severity: e, code: s, message: i, help: o, notes: r })=>({
                    ...placeJson(n, t),
                    severity: e,
                    code: s,
                    message: t(i),
                    help: o === undefined ? null : t(o),
                    notes: r.map((n)=>({
                            ...placeJson(n.span, t),
                            message: t(n.message)
                        }))
                }));
        }
        function placeJson(n, t) {
            if (n === undefined) return {
                file: null,
                line: null,
                column: null,
                end_line: null,
                end_column: null
            };
            const { line: e, column: i, endLine: o, endColumn: r } = (0, s.df)(n);
            return {
                file: t(n.file.path),
                line: e,
                column: i,
                end_line: o,
                end_column: r
            };
        }
    }),
    8113: (function (n, t, e) {
        e.d(t, {
            $Q: ()=>clip,
            F1: ()=>displayWidth,
            eV: ()=>pad
        });
        var s = e(4668);
        var i = e(8396);
        function displayWidth(n) {
            return i.NF.test(n) ? n.length : (0, s.A)(n);
        }
        const o = new Intl.Segmenter();
        function clip(n, t) {
            const e = (0, i.oneLine)(n.slice(0, Math.max(0, t + 1) * 64));
            if (displayWidth(e) <= t) return e;
            if (t < 1) return '';
            let s = '';
            let r = 0;
            for (const { segment: n } of o.segment(e)){
                r += displayWidth(n);
                if (r > t - 1) break;
                s += n;
            }
            return `${s}\u2026`;
        }
        function pad(n, t) {
            const e = clip(n, t);
            return e + ' '.repeat(Math.max(0, t - displayWidth(e)));
        }
    })
};
