export const id = 386;
export const ids = [
    386
];
export const modules = {
    7336: (function (e) {
        let n = process || {}, t = n.argv || [], o = n.env || {};
        let i = !(!!o.NO_COLOR || t.includes("--no-color")) && (!!o.FORCE_COLOR || t.includes("--color") || n.platform === "win32" || (n.stdout || {}).isTTY && o.TERM !== "dumb" || !!o.CI);
        let formatter = (e, n, t = e)=>(o)=>{
                let i = "" + o, s = i.indexOf(n, e.length);
                return ~s ? e + replaceClose(i, n, t, s) + n : e + i + n;
            };
        let replaceClose = (e, n, t, o)=>{
            let i = "", s = 0;
            do {
                i += e.substring(s, o) + t;
                s = o + n.length;
                o = e.indexOf(n, s);
            }while (~o)
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
    7291: (function (e, n, t) {
        t.d(n, {
            ss: ()=>createTwoFilesPatch
        });
        /*! ./node_modules/diff/libesm/diff/base.js */ let Diff = class Diff {
            diff(e, n, t = {}) {
                let o;
                if (typeof t === 'function') {
                    o = t;
                    t = {};
                } else if ('callback' in t) {
                    o = t.callback;
                }
                const i = this.castInput(e, t);
                const s = this.castInput(n, t);
                const l = this.removeEmpty(this.tokenize(i, t));
                const r = this.removeEmpty(this.tokenize(s, t));
                return this.diffWithOptionsObj(l, r, t, o);
            }
            diffWithOptionsObj(e, n, t, o) {
                var i;
                const done = (e)=>{
                    e = this.postProcess(e, t);
                    if (o) {
                        setTimeout(function() {
                            o(e);
                        }, 0);
                        return undefined;
                    } else {
                        return e;
                    }
                };
                const s = n.length, l = e.length;
                let r = 1;
                let a = s + l;
                if (t.maxEditLength != null) {
                    a = Math.min(a, t.maxEditLength);
                }
                const c = (i = t.timeout) !== null && i !== void 0 ? i : Infinity;
                const d = Date.now() + c;
                const u = [
                    {
                        oldPos: -1,
                        lastComponent: undefined
                    }
                ];
                let f = this.extractCommon(u[0], n, e, 0, t);
                if (u[0].oldPos + 1 >= l && f + 1 >= s) {
                    return done(this.buildValues(u[0].lastComponent, n, e));
                }
                let m = -Infinity, h = Infinity;
                const execEditLength = ()=>{
                    for(let o = Math.max(m, -r); o <= Math.min(h, r); o += 2){
                        let i;
                        const r = u[o - 1], a = u[o + 1];
                        if (r) {
                            u[o - 1] = undefined;
                        }
                        let c = false;
                        if (a) {
                            const e = a.oldPos - o;
                            c = a && 0 <= e && e < s;
                        }
                        const d = r && r.oldPos + 1 < l;
                        if (!c && !d) {
                            u[o] = undefined;
                            continue;
                        }
                        if (!d || c && r.oldPos < a.oldPos) {
                            i = this.addToPath(a, true, false, 0, t);
                        } else {
                            i = this.addToPath(r, false, true, 1, t);
                        }
                        f = this.extractCommon(i, n, e, o, t);
                        if (i.oldPos + 1 >= l && f + 1 >= s) {
                            return done(this.buildValues(i.lastComponent, n, e)) || true;
                        } else {
                            u[o] = i;
                            if (i.oldPos + 1 >= l) {
                                h = Math.min(h, o - 1);
                            }
                            if (f + 1 >= s) {
                                m = Math.max(m, o + 1);
                            }
                        }
                    }
                    r++;
                };
                if (o) {
                    (function exec() {
                        setTimeout(function() {
                            if (r > a || Date.now() > d) {
                                return o(undefined);
                            }
                            if (!execEditLength()) {
                                exec();
                            }
                        }, 0);
                    })();
                } else {
                    while(r <= a && Date.now() <= d){
                        const e = execEditLength();
                        if (e) {
                            return e;
                        }
                    }
                }
            }
            addToPath(e, n, t, o, i) {
                const s = e.lastComponent;
                if (s && !i.oneChangePerToken && s.added === n && s.removed === t) {
                    return {
                        oldPos: e.oldPos + o,
                        lastComponent: {
                            count: s.count + 1,
                            added: n,
                            removed: t,
                            previousComponent: s.previousComponent
                        }
                    };
                } else {
                    return {
                        oldPos: e.oldPos + o,
                        lastComponent: {
                            count: 1,
                            added: n,
                            removed: t,
                            previousComponent: s
                        }
                    };
                }
            }
            extractCommon(e, n, t, o, i) {
                const s = n.length, l = t.length;
                let r = e.oldPos, a = r - o, c = 0;
                while(a + 1 < s && r + 1 < l && this.equals(t[r + 1], n[a + 1], i)){
                    a++;
                    r++;
                    c++;
                    if (i.oneChangePerToken) {
                        e.lastComponent = {
                            count: 1,
                            previousComponent: e.lastComponent,
                            added: false,
                            removed: false
                        };
                    }
                }
                if (c && !i.oneChangePerToken) {
                    e.lastComponent = {
                        count: c,
                        previousComponent: e.lastComponent,
                        added: false,
                        removed: false
                    };
                }
                e.oldPos = r;
                return a;
            }
            equals(e, n, t) {
                if (t.comparator) {
                    return t.comparator(e, n);
                } else {
                    return e === n || !!t.ignoreCase && e.toLowerCase() === n.toLowerCase();
                }
            }
            removeEmpty(e) {
                const n = [];
                for(let t = 0; t < e.length; t++){
                    if (e[t]) {
                        n.push(e[t]);
                    }
                }
                return n;
            }
            castInput(e, n) {
                return e;
            }
            tokenize(e, n) {
                return Array.from(e);
            }
            join(e) {
                return e.join('');
            }
            postProcess(e, n) {
                return e;
            }
            get useLongestToken() {
                return false;
            }
            buildValues(e, n, t) {
                const o = [];
                let i;
                while(e){
                    o.push(e);
                    i = e.previousComponent;
                    delete e.previousComponent;
                    e = i;
                }
                o.reverse();
                const s = o.length;
                let l = 0, r = 0, a = 0;
                for(; l < s; l++){
                    const e = o[l];
                    if (!e.removed) {
                        if (!e.added && this.useLongestToken) {
                            let o = n.slice(r, r + e.count);
                            o = o.map(function(e, n) {
                                const o = t[a + n];
                                return o.length > e.length ? o : e;
                            });
                            e.value = this.join(o);
                        } else {
                            e.value = this.join(n.slice(r, r + e.count));
                        }
                        r += e.count;
                        if (!e.added) {
                            a += e.count;
                        }
                    } else {
                        e.value = this.join(t.slice(a, a + e.count));
                        a += e.count;
                    }
                }
                return o;
            }
        };
        /*! ./node_modules/diff/libesm/diff/line.js */ let LineDiff = class LineDiff extends Diff {
            constructor(){
                super(...arguments);
                this.tokenize = tokenize;
            }
            equals(e, n, t) {
                if (t.ignoreWhitespace) {
                    if (!t.newlineIsToken || !e.includes('\n')) {
                        e = e.trim();
                    }
                    if (!t.newlineIsToken || !n.includes('\n')) {
                        n = n.trim();
                    }
                } else if (t.ignoreNewlineAtEof && !t.newlineIsToken) {
                    if (e.endsWith('\n')) {
                        e = e.slice(0, -1);
                    }
                    if (n.endsWith('\n')) {
                        n = n.slice(0, -1);
                    }
                }
                return super.equals(e, n, t);
            }
        };
        const o = new LineDiff();
        function diffLines(e, n, t) {
            return o.diff(e, n, t);
        }
        function diffTrimmedLines(e, n, t) {
            t = generateOptions(t, {
                ignoreWhitespace: true
            });
            return o.diff(e, n, t);
        }
        function tokenize(e, n) {
            if (n.stripTrailingCr) {
                e = e.replace(/\r\n/g, '\n');
            }
            const t = [], o = e.split(/(\n|\r\n)/);
            if (!o[o.length - 1]) {
                o.pop();
            }
            for(let e = 0; e < o.length; e++){
                const i = o[e];
                if (e % 2 && !n.newlineIsToken) {
                    t[t.length - 1] += i;
                } else {
                    t.push(i);
                }
            }
            return t;
        }
        /*! ./node_modules/diff/libesm/patch/create.js */ const i = {
            includeIndex: true,
            includeUnderline: true,
            includeFileHeaders: true
        };
        const s = {
            includeIndex: false,
            includeUnderline: false,
            includeFileHeaders: true
        };
        const l = {
            includeIndex: false,
            includeUnderline: false,
            includeFileHeaders: false
        };
        function structuredPatch(e, n, t, o, i, s, l) {
            let r;
            if (!l) {
                r = {};
            } else if (typeof l === 'function') {
                r = {
                    callback: l
                };
            } else {
                r = l;
            }
            if (typeof r.context === 'undefined') {
                r.context = 4;
            }
            const a = r.context;
            if (r.newlineIsToken) {
                throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
            }
            if (!r.callback) {
                return diffLinesResultToPatch(diffLines(t, o, r));
            } else {
                const { callback: e } = r;
                diffLines(t, o, Object.assign(Object.assign({}, r), {
                    callback: (n)=>{
                        const t = diffLinesResultToPatch(n);
                        e(t);
                    }
                }));
            }
            function diffLinesResultToPatch(t) {
                if (!t) {
                    return;
                }
                t.push({
                    value: '',
                    lines: []
                });
                function contextLines(e) {
                    return e.map(function(e) {
                        return ' ' + e;
                    });
                }
                const o = [];
                let l = 0, r = 0, c = [], d = 1, u = 1;
                for(let e = 0; e < t.length; e++){
                    const n = t[e], i = n.lines || splitLines(n.value);
                    n.lines = i;
                    if (n.added || n.removed) {
                        if (!l) {
                            const n = t[e - 1];
                            l = d;
                            r = u;
                            if (n) {
                                c = a > 0 ? contextLines(n.lines.slice(-a)) : [];
                                l -= c.length;
                                r -= c.length;
                            }
                        }
                        for (const e of i){
                            c.push((n.added ? '+' : '-') + e);
                        }
                        if (n.added) {
                            u += i.length;
                        } else {
                            d += i.length;
                        }
                    } else {
                        if (l) {
                            if (i.length <= a * 2 && e < t.length - 2) {
                                for (const e of contextLines(i)){
                                    c.push(e);
                                }
                            } else {
                                const e = Math.min(i.length, a);
                                for (const n of contextLines(i.slice(0, e))){
                                    c.push(n);
                                }
                                const n = {
                                    oldStart: l,
                                    oldLines: d - l + e,
                                    newStart: r,
                                    newLines: u - r + e,
                                    lines: c
                                };
                                o.push(n);
                                l = 0;
                                r = 0;
                                c = [];
                            }
                        }
                        d += i.length;
                        u += i.length;
                    }
                }
                for (const e of o){
                    for(let n = 0; n < e.lines.length; n++){
                        if (e.lines[n].endsWith('\n')) {
                            e.lines[n] = e.lines[n].slice(0, -1);
                        } else {
                            e.lines.splice(n + 1, 0, '\\ No newline at end of file');
                            n++;
                        }
                    }
                }
                return {
                    oldFileName: e,
                    newFileName: n,
                    oldHeader: i,
                    newHeader: s,
                    hunks: o
                };
            }
        }
        function formatPatch(e, n) {
            if (!n) {
                n = i;
            }
            if (Array.isArray(e)) {
                if (e.length > 1 && !n.includeFileHeaders) {
                    throw new Error('Cannot omit file headers on a multi-file patch. ' + '(The result would be unparseable; how would a tool trying to apply ' + 'the patch know which changes are to which file?)');
                }
                return e.map((e)=>formatPatch(e, n)).join('\n');
            }
            const t = [];
            if (n.includeIndex && e.oldFileName == e.newFileName) {
                t.push('Index: ' + e.oldFileName);
            }
            if (n.includeUnderline) {
                t.push('===================================================================');
            }
            if (n.includeFileHeaders) {
                t.push('--- ' + e.oldFileName + (typeof e.oldHeader === 'undefined' ? '' : '\t' + e.oldHeader));
                t.push('+++ ' + e.newFileName + (typeof e.newHeader === 'undefined' ? '' : '\t' + e.newHeader));
            }
            for(let n = 0; n < e.hunks.length; n++){
                const o = e.hunks[n];
                if (o.oldLines === 0) {
                    o.oldStart -= 1;
                }
                if (o.newLines === 0) {
                    o.newStart -= 1;
                }
                t.push('@@ -' + o.oldStart + ',' + o.oldLines + ' +' + o.newStart + ',' + o.newLines + ' @@');
                for (const e of o.lines){
                    t.push(e);
                }
            }
            return t.join('\n') + '\n';
        }
        function createTwoFilesPatch(e, n, t, o, i, s, l) {
            if (typeof l === 'function') {
                l = {
                    callback: l
                };
            }
            if (!(l === null || l === void 0 ? void 0 : l.callback)) {
                const r = structuredPatch(e, n, t, o, i, s, l);
                if (!r) {
                    return;
                }
                return formatPatch(r, l === null || l === void 0 ? void 0 : l.headerOptions);
            } else {
                const { callback: r } = l;
                structuredPatch(e, n, t, o, i, s, Object.assign(Object.assign({}, l), {
                    callback: (e)=>{
                        if (!e) {
                            r(undefined);
                        } else {
                            r(formatPatch(e, l.headerOptions));
                        }
                    }
                }));
            }
        }
        function createPatch(e, n, t, o, i, s) {
            return createTwoFilesPatch(e, e, n, t, o, i, s);
        }
        function splitLines(e) {
            const n = e.endsWith('\n');
            const t = e.split('\n').map((e)=>e + '\n');
            if (n) {
                t.pop();
            } else {
                t.push(t.pop().slice(0, -1));
            }
            return t;
        }
    })
};
