export const id = 291;
export const ids = [
    291
];
export const modules = {
    37291: (function (e, n, t) {
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
                let c = s + l;
                if (t.maxEditLength != null) {
                    c = Math.min(c, t.maxEditLength);
                }
                const a = (i = t.timeout) !== null && i !== void 0 ? i : Infinity;
                const d = Date.now() + a;
                const f = [
                    {
                        oldPos: -1,
                        lastComponent: undefined
                    }
                ];
                let u = this.extractCommon(f[0], n, e, 0, t);
                if (f[0].oldPos + 1 >= l && u + 1 >= s) {
                    return done(this.buildValues(f[0].lastComponent, n, e));
                }
                let h = -Infinity, p = Infinity;
                const execEditLength = ()=>{
                    for(let o = Math.max(h, -r); o <= Math.min(p, r); o += 2){
                        let i;
                        const r = f[o - 1], c = f[o + 1];
                        if (r) {
                            f[o - 1] = undefined;
                        }
                        let a = false;
                        if (c) {
                            const e = c.oldPos - o;
                            a = c && 0 <= e && e < s;
                        }
                        const d = r && r.oldPos + 1 < l;
                        if (!a && !d) {
                            f[o] = undefined;
                            continue;
                        }
                        if (!d || a && r.oldPos < c.oldPos) {
                            i = this.addToPath(c, true, false, 0, t);
                        } else {
                            i = this.addToPath(r, false, true, 1, t);
                        }
                        u = this.extractCommon(i, n, e, o, t);
                        if (i.oldPos + 1 >= l && u + 1 >= s) {
                            return done(this.buildValues(i.lastComponent, n, e)) || true;
                        } else {
                            f[o] = i;
                            if (i.oldPos + 1 >= l) {
                                p = Math.min(p, o - 1);
                            }
                            if (u + 1 >= s) {
                                h = Math.max(h, o + 1);
                            }
                        }
                    }
                    r++;
                };
                if (o) {
                    (function exec() {
                        setTimeout(function() {
                            if (r > c || Date.now() > d) {
                                return o(undefined);
                            }
                            if (!execEditLength()) {
                                exec();
                            }
                        }, 0);
                    })();
                } else {
                    while(r <= c && Date.now() <= d){
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
                let r = e.oldPos, c = r - o, a = 0;
                while(c + 1 < s && r + 1 < l && this.equals(t[r + 1], n[c + 1], i)){
                    c++;
                    r++;
                    a++;
                    if (i.oneChangePerToken) {
                        e.lastComponent = {
                            count: 1,
                            previousComponent: e.lastComponent,
                            added: false,
                            removed: false
                        };
                    }
                }
                if (a && !i.oneChangePerToken) {
                    e.lastComponent = {
                        count: a,
                        previousComponent: e.lastComponent,
                        added: false,
                        removed: false
                    };
                }
                e.oldPos = r;
                return c;
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
                let l = 0, r = 0, c = 0;
                for(; l < s; l++){
                    const e = o[l];
                    if (!e.removed) {
                        if (!e.added && this.useLongestToken) {
                            let o = n.slice(r, r + e.count);
                            o = o.map(function(e, n) {
                                const o = t[c + n];
                                return o.length > e.length ? o : e;
                            });
                            e.value = this.join(o);
                        } else {
                            e.value = this.join(n.slice(r, r + e.count));
                        }
                        r += e.count;
                        if (!e.added) {
                            c += e.count;
                        }
                    } else {
                        e.value = this.join(t.slice(c, c + e.count));
                        c += e.count;
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
            const c = r.context;
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
                let l = 0, r = 0, a = [], d = 1, f = 1;
                for(let e = 0; e < t.length; e++){
                    const n = t[e], i = n.lines || splitLines(n.value);
                    n.lines = i;
                    if (n.added || n.removed) {
                        if (!l) {
                            const n = t[e - 1];
                            l = d;
                            r = f;
                            if (n) {
                                a = c > 0 ? contextLines(n.lines.slice(-c)) : [];
                                l -= a.length;
                                r -= a.length;
                            }
                        }
                        for (const e of i){
                            a.push((n.added ? '+' : '-') + e);
                        }
                        if (n.added) {
                            f += i.length;
                        } else {
                            d += i.length;
                        }
                    } else {
                        if (l) {
                            if (i.length <= c * 2 && e < t.length - 2) {
                                for (const e of contextLines(i)){
                                    a.push(e);
                                }
                            } else {
                                const e = Math.min(i.length, c);
                                for (const n of contextLines(i.slice(0, e))){
                                    a.push(n);
                                }
                                const n = {
                                    oldStart: l,
                                    oldLines: d - l + e,
                                    newStart: r,
                                    newLines: f - r + e,
                                    lines: a
                                };
                                o.push(n);
                                l = 0;
                                r = 0;
                                a = [];
                            }
                        }
                        d += i.length;
                        f += i.length;
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
