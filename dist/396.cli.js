export const id = 396;
export const ids = [
    396
];
export const modules = {
    7336: (function (e) {
        let b = process || {}, r = b.argv || [], t = b.env || {};
        let x = !(!!t.NO_COLOR || r.includes("--no-color")) && (!!t.FORCE_COLOR || r.includes("--color") || b.platform === "win32" || (b.stdout || {}).isTTY && t.TERM !== "dumb" || !!t.CI);
        let formatter = (e, b, r = e)=>(t)=>{
                let x = "" + t, m = x.indexOf(b, e.length);
                return ~m ? e + replaceClose(x, b, r, m) + b : e + x + b;
            };
        let replaceClose = (e, b, r, t)=>{
            let x = "", m = 0;
            do {
                x += e.substring(m, t) + r;
                m = t + b.length;
                t = e.indexOf(b, m);
            }while (~t)
            return x + e.substring(m);
        };
        let createColors = (e = x)=>{
            let b = e ? formatter : ()=>String;
            return {
                isColorSupported: e,
                reset: b("\x1b[0m", "\x1b[0m"),
                bold: b("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
                dim: b("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
                italic: b("\x1b[3m", "\x1b[23m"),
                underline: b("\x1b[4m", "\x1b[24m"),
                inverse: b("\x1b[7m", "\x1b[27m"),
                hidden: b("\x1b[8m", "\x1b[28m"),
                strikethrough: b("\x1b[9m", "\x1b[29m"),
                black: b("\x1b[30m", "\x1b[39m"),
                red: b("\x1b[31m", "\x1b[39m"),
                green: b("\x1b[32m", "\x1b[39m"),
                yellow: b("\x1b[33m", "\x1b[39m"),
                blue: b("\x1b[34m", "\x1b[39m"),
                magenta: b("\x1b[35m", "\x1b[39m"),
                cyan: b("\x1b[36m", "\x1b[39m"),
                white: b("\x1b[37m", "\x1b[39m"),
                gray: b("\x1b[90m", "\x1b[39m"),
                bgBlack: b("\x1b[40m", "\x1b[49m"),
                bgRed: b("\x1b[41m", "\x1b[49m"),
                bgGreen: b("\x1b[42m", "\x1b[49m"),
                bgYellow: b("\x1b[43m", "\x1b[49m"),
                bgBlue: b("\x1b[44m", "\x1b[49m"),
                bgMagenta: b("\x1b[45m", "\x1b[49m"),
                bgCyan: b("\x1b[46m", "\x1b[49m"),
                bgWhite: b("\x1b[47m", "\x1b[49m"),
                blackBright: b("\x1b[90m", "\x1b[39m"),
                redBright: b("\x1b[91m", "\x1b[39m"),
                greenBright: b("\x1b[92m", "\x1b[39m"),
                yellowBright: b("\x1b[93m", "\x1b[39m"),
                blueBright: b("\x1b[94m", "\x1b[39m"),
                magentaBright: b("\x1b[95m", "\x1b[39m"),
                cyanBright: b("\x1b[96m", "\x1b[39m"),
                whiteBright: b("\x1b[97m", "\x1b[39m"),
                bgBlackBright: b("\x1b[100m", "\x1b[49m"),
                bgRedBright: b("\x1b[101m", "\x1b[49m"),
                bgGreenBright: b("\x1b[102m", "\x1b[49m"),
                bgYellowBright: b("\x1b[103m", "\x1b[49m"),
                bgBlueBright: b("\x1b[104m", "\x1b[49m"),
                bgMagentaBright: b("\x1b[105m", "\x1b[49m"),
                bgCyanBright: b("\x1b[106m", "\x1b[49m"),
                bgWhiteBright: b("\x1b[107m", "\x1b[49m")
            };
        };
        e.exports = createColors();
        e.exports.createColors = createColors;
    }),
    8396: (function (e, b, r) {
        r.d(b, {
            $Y: ()=>stripControls,
            M8: ()=>colours,
            NF: ()=>x,
            oneLine: ()=>oneLine,
            ri: ()=>lastStates
        });
        var t = r(7336);
        function colours(e) {
            return t.createColors(e);
        }
        const x = /^[ -~]*$/;
        const m = '\u{1B}';
        const l = '\u{7}';
        const n = '\u{90}\u{98}\u{9D}-\u{9F}';
        const o = `${l}${m}\u{9C}${n}`;
        const g = new RegExp([
            `(?:${m}[\\]PX^_]|[${n}])[^\n${o}]*(?:${l}|\u{9C}|${m}\\\\|(?=[\n${m}${n}]))`,
            `(?:${m}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
            `${m}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`
        ].join('|'), 'g');
        const i = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
        const s = /[^\P{Cc}\n\t]/gu;
        function stripControls(e) {
            if (x.test(e)) return e;
            return e.replaceAll(g, '').replaceAll('\r\n', '\n').replaceAll(s, '').replaceAll(i, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
        }
        function oneLine(e) {
            return x.test(e) ? e : stripControls(e.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
        }
        function lastStates(e) {
            return e.replaceAll('\r\n', '\n').replaceAll(/^.*\r(?!$)/gm, '').replaceAll('\r', '');
        }
    })
};
