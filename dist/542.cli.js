export const id = 542;
export const ids = [
    542,
    396
];
export const modules = {
    7336: (function (e) {
        let t = process || {}, n = t.argv || [], r = t.env || {};
        let a = !(!!r.NO_COLOR || n.includes("--no-color")) && (!!r.FORCE_COLOR || n.includes("--color") || t.platform === "win32" || (t.stdout || {}).isTTY && r.TERM !== "dumb" || !!r.CI);
        let formatter = (e, t, n = e)=>(r)=>{
                let a = "" + r, l = a.indexOf(t, e.length);
                return ~l ? e + replaceClose(a, t, n, l) + t : e + a + t;
            };
        let replaceClose = (e, t, n, r)=>{
            let a = "", l = 0;
            do {
                a += e.substring(l, r) + n;
                l = r + t.length;
                r = e.indexOf(t, l);
            }while (~r)
            return a + e.substring(l);
        };
        let createColors = (e = a)=>{
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
    2542: (function (e, t, n) {
        n.d(t, {
            T: ()=>howToGoOn,
            resumptionLines: ()=>resumptionLines,
            u: ()=>resumed
        });
        var r = n(5109);
        var a = n(8490);
        var l = n(5193);
        const o = 20;
        const s = 300;
        const i = {
            killed: 'a run that was killed',
            cancelled: 'a run that was cancelled',
            failure: 'a run that failed',
            success: 'a run that passed'
        };
        function resumptionLines({ restored: e, tasks: t, again: n, leftovers: a }) {
            return [
                `\u21bb resumed: ${e.length} of ${(0, r.U)(t.length, 'task')} had passed and are taken as done`,
                ...n.slice(0, o).map(({ task: e, reason: t })=>`\u21bb ${e} runs again: ${t}`),
                ...more(n.length, 'more that had passed run again'),
                ...a.slice(0, o).map((e)=>`\u25a0 ended what the killed run had left: ${e}`),
                ...more(a.length, 'more processes')
            ];
        }
        function more(e, t) {
            return e > o ? [
                `  \u2026 and ${e - o} ${t}`
            ] : [];
        }
        function resumed({ resumptions: e }) {
            return e.slice(-c).toReversed().map(inWords).join('\n');
        }
        const c = 5;
        function inWords({ before: e, restored: t, again: n, leftovers: c }) {
            const m = n.slice(0, o).map(({ task: e, reason: t })=>{
                return `\n  - ${(0, l.aY)((0, a.J)(e, s))} had passed and ran again: ${(0, l.X1)((0, a.J)(t, s))}`;
            });
            const b = n.length > o ? `\n  - \u2026 and ${n.length - o} more` : '';
            const u = c.length === 0 ? '' : `; what it had left running was ended (${c.length})`;
            return `- Resumed ${i[e]}: ${(0, r.U)(t, 'task')} that had passed taken as done${u}.${m.join('')}${b}`;
        }
        function howToGoOn({ status: e, counts: t }) {
            if (e === 'success' || t.total === t.passed) return '';
            const n = (0, l.aY)("npx script-orchestrator run --rerun-failed");
            return `To run again only what did not pass: ${n}, or, where the Action has ${(0, l.aY)('rerun: failed')}, _Re-run failed jobs_.`;
        }
    }),
    8490: (function (e, t, n) {
        n.d(t, {
            J: ()=>cut
        });
        function cut(e, t) {
            return e.length <= t ? e : `${e.slice(0, t - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
        }
    }),
    5193: (function (e, t, n) {
        n.d(t, {
            EU: ()=>fence,
            X1: ()=>escapeText,
            aY: ()=>code,
            lP: ()=>contain,
            nf: ()=>link,
            tp: ()=>table,
            zH: ()=>details
        });
        var r = n(8396);
        const a = '&#8203;';
        const l = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '|': '&#124;',
            '\\': '&#92;',
            $: '&#36;'
        };
        function escapeText(e) {
            return (0, r.oneLine)(e).trim().replaceAll(/[&<>|\\$]/g, (e)=>l[e] ?? e).replaceAll(/[`*_[\]~]/g, String.raw`\$&`).replace(/^([#+=-])/, String.raw`\$1`).replace(/^(\d+)([.)])/, String.raw`$1\$2`).replaceAll(/@(?=\S)|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${a}`).replaceAll(/(?<!&)#(?=\d)|\bGH-(?=\d)/gi, `$&${a}`).replaceAll(/\b(?=\d*[a-f])(?=[a-f]*\d)([\da-f]{6})(?=[\da-f]{1,34}\b)/gi, `$1${a}`);
        }
        function code(e) {
            const t = (0, r.oneLine)(e);
            if (t.trim() === '') return '';
            if (t.includes('|')) return `<code>${escapeText(t)}</code>`;
            const n = '`'.repeat(longestRun(t) + 1);
            const a = /^`|`$|^ .* $/.test(t) ? ' ' : '';
            return n + a + t + a + n;
        }
        function fence(e, t = 'text') {
            const n = (0, r.$Y)((0, r.ri)(e)).replace(/\n+$/, '');
            const a = '`'.repeat(Math.max(3, longestRun(n) + 1));
            return `${a}${t}\n${n}\n${a}`;
        }
        function longestRun(e) {
            let t = 0;
            for (const n of e.matchAll(/`+/g))t = Math.max(t, n[0].length);
            return t;
        }
        function link(e, t) {
            if (t === undefined || !/^https?:\/\//i.test(t)) return e;
            const n = t.replaceAll(/[^\w\-.~:/?#@&+,;=%]/gu, (e)=>e === '(' ? '%28' : e === ')' ? '%29' : encodeURIComponent(e.replace(/\p{Surrogate}/u, '\uFFFD')));
            return `[${e}](${n})`;
        }
        function table(e, t, n = []) {
            const line = (e)=>`| ${e.join(' | ')} |`;
            return [
                line(e),
                line(e.map((e, t)=>n.includes(t) ? '--:' : '---')),
                ...t.map(line)
            ].join('\n');
        }
        function details(e, t) {
            return `<details><summary>${e}</summary>\n\n${t}\n\n</details>`;
        }
        const o = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|noscript|script|plaintext|template|select|svg|math|object|applet|marquee|frameset|html|head|body)\b)/gi;
        const s = new Set([
            'area',
            'br',
            'col',
            'hr',
            'img',
            'input',
            'link',
            'meta',
            'source',
            'track',
            'wbr'
        ]);
        function contain(e, t) {
            const n = (0, r.$Y)(t).replaceAll(o, '&lt;').replace(/^\n+/, '').trimEnd();
            const a = n.split('\n').map((e)=>e === '' ? '' : `  ${e}`).join('\n');
            return `- ${e}\n\n${a}${n.includes('<') ? `\n\n<!-- "'> -->${endTags(n)}` : ''}`;
        }
        function endTags(e) {
            const t = Array.from(e.matchAll(/<(?=([a-z][^\s/>]*))/gi), (e)=>(e[1] ?? '').toLowerCase());
            const n = t.filter((e)=>!s.has(e)).map((e)=>`</${e}>`);
            const r = '</li></ul></ol></blockquote>'.repeat(1 + deepest(e));
            return n.toReversed().join('') + r + '</em></strong></del></code></a>'.repeat(3);
        }
        function deepest(e) {
            let t = 0;
            for (const n of e.matchAll(/^[\s>*+\-\d.)]+/gm))t = Math.max(t, n[0].length);
            return Math.min(t, 100);
        }
    }),
    8396: (function (e, t, n) {
        n.d(t, {
            $Y: ()=>stripControls,
            M8: ()=>colours,
            NF: ()=>a,
            oneLine: ()=>oneLine,
            ri: ()=>lastStates
        });
        var r = n(7336);
        function colours(e) {
            return r.createColors(e);
        }
        const a = /^[ -~]*$/;
        const l = '\u{1B}';
        const o = '\u{7}';
        const s = '\u{90}\u{98}\u{9D}-\u{9F}';
        const i = `${o}${l}\u{9C}${s}`;
        const c = new RegExp([
            `(?:${l}[\\]PX^_]|[${s}])[^\n${i}]*(?:${o}|\u{9C}|${l}\\\\|(?=[\n${l}${s}]))`,
            `(?:${l}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
            `${l}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`
        ].join('|'), 'g');
        const m = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
        const b = /[^\P{Cc}\n\t]/gu;
        function stripControls(e) {
            if (a.test(e)) return e;
            return e.replaceAll(c, '').replaceAll('\r\n', '\n').replaceAll(b, '').replaceAll(m, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        }
        function oneLine(e) {
            return a.test(e) ? e : stripControls(e.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
        }
        function lastStates(e) {
            return e.replaceAll('\r\n', '\n').replaceAll(/^.*\r(?!$)/gm, '').replaceAll('\r', '');
        }
    })
};
