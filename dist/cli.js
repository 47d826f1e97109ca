#!/usr/bin/env node
import { createRequire as e } from "module";
var r = {
    2613: (function (r) {
        r.exports = e(import.meta.url)("assert");
    }),
    181: (function (r) {
        r.exports = e(import.meta.url)("buffer");
    }),
    5317: (function (r) {
        r.exports = e(import.meta.url)("child_process");
    }),
    4434: (function (r) {
        r.exports = e(import.meta.url)("events");
    }),
    9896: (function (r) {
        r.exports = e(import.meta.url)("fs");
    }),
    4573: (function (r) {
        r.exports = e(import.meta.url)("node:buffer");
    }),
    1421: (function (r) {
        r.exports = e(import.meta.url)("node:child_process");
    }),
    7598: (function (r) {
        r.exports = e(import.meta.url)("node:crypto");
    }),
    3024: (function (r) {
        r.exports = e(import.meta.url)("node:fs");
    }),
    1455: (function (r) {
        r.exports = e(import.meta.url)("node:fs/promises");
    }),
    7030: (function (r) {
        r.exports = e(import.meta.url)("node:net");
    }),
    8161: (function (r) {
        r.exports = e(import.meta.url)("node:os");
    }),
    6760: (function (r) {
        r.exports = e(import.meta.url)("node:path");
    }),
    3916: (function (r) {
        r.exports = e(import.meta.url)("node:path/posix");
    }),
    8500: (function (r) {
        r.exports = e(import.meta.url)("node:timers/promises");
    }),
    3136: (function (r) {
        r.exports = e(import.meta.url)("node:url");
    }),
    7975: (function (r) {
        r.exports = e(import.meta.url)("node:util");
    }),
    3429: (function (r) {
        r.exports = e(import.meta.url)("node:util/types");
    }),
    8877: (function (r) {
        r.exports = e(import.meta.url)("node:v8");
    }),
    714: (function (r) {
        r.exports = e(import.meta.url)("node:vm");
    }),
    857: (function (r) {
        r.exports = e(import.meta.url)("os");
    }),
    6928: (function (r) {
        r.exports = e(import.meta.url)("path");
    }),
    932: (function (r) {
        r.exports = e(import.meta.url)("process");
    }),
    2203: (function (r) {
        r.exports = e(import.meta.url)("stream");
    }),
    3193: (function (r) {
        r.exports = e(import.meta.url)("string_decoder");
    }),
    3557: (function (r) {
        r.exports = e(import.meta.url)("timers");
    }),
    9023: (function (r) {
        r.exports = e(import.meta.url)("util");
    }),
    6962: (function (e, r, t) {
        t.d(r, {
            I: ()=>breakdown
        });
        function breakdown(e) {
            const r = e instanceof Error ? e.message : String(e);
            if (/\b(?:EMFILE|ENFILE|ENOMEM|EAGAIN|ENOSPC)\b/.test(r)) {
                return `error: the system has run out of something that the run needs: ${r}\n`;
            }
            const t = e instanceof Error ? e.stack ?? r : r;
            return `\nThis is a bug in script-orchestrator, please report it:\n${t}\n`;
        }
    }),
    8826: (function (e, r, t) {
        t.d(r, {
            _: ()=>prepareToLeave
        });
        var o = t(4359);
        function prepareToLeave(e) {
            const { isatty: r } = process.getBuiltinModule('node:tty');
            const t = [
                0,
                1,
                2
            ].filter((e)=>r(e));
            return (n)=>{
                process.exitCode = n;
                if (n < o.h.interrupted) return;
                if (t.every((e)=>r(e))) {
                    e.write('', ()=>process.exit());
                } else {
                    process.removeAllListeners('SIGHUP');
                    process.kill(process.pid, 'SIGHUP');
                }
            };
        }
    }),
    4672: (function (e, r, t) {
        t.a(e, async (e, r)=>{
            try {
                var o = t(4359);
                var n = t(4978);
                var s = t(471);
                var c = t(6962);
                var p = t(8826);
                if (process.argv[2] === '--version') {
                    process.stdout.write(`${n.f}\n`);
                } else {
                    if (process.argv[2] === 'run' && !process.argv.includes('--dry-run')) (0, s.p)();
                    const e = (0, p._)(process.stdout);
                    const r = currentFolder();
                    if (r === undefined) {
                        process.stderr.write('error: the current folder does not exist any more; change to one that does\n');
                        process.exitCode = o.h.usage;
                    } else {
                        e(await start(r));
                    }
                }
                async function start(e) {
                    const { stdout: r, stderr: n, env: s } = process;
                    try {
                        const { runCommandLine: o } = await t.e(866).then(t.bind(t, 2866));
                        return await o(process.argv.slice(2), {
                            stdout: r,
                            stderr: n,
                            environment: s,
                            workspace: e
                        });
                    } catch (e) {
                        n.write((0, c.I)(e));
                        return o.h.internal;
                    }
                }
                function currentFolder() {
                    try {
                        return process.cwd();
                    } catch  {
                        return undefined;
                    }
                }
                r();
            } catch (e) {
                r(e);
            }
        }, 1);
    }),
    4359: (function (e, r, t) {
        t.d(r, {
            h: ()=>o
        });
        const o = {
            success: 0,
            taskFailed: 1,
            usage: 2,
            internal: 3,
            interrupted: 130,
            terminated: 143
        };
    }),
    4978: (function (e, r, t) {
        t.d(r, {
            f: ()=>o
        });
        const o = '0.1.0';
    }),
    471: (function (e, r, t) {
        t.d(r, {
            p: ()=>keepHeapSmall
        });
        const o = [
            'node:child_process',
            'node:crypto',
            'node:net',
            'node:perf_hooks'
        ];
        function keepHeapSmall() {
            for (const e of o)process.getBuiltinModule(e);
            const { setFlagsFromString: e } = process.getBuiltinModule('node:v8');
            e('--semi-space-growth-factor=1');
            e('--heap-growing-percent=20');
            e('--no-maglev');
        }
    })
};
var t = {};
function __nccwpck_require__(e) {
    var o = t[e];
    if (o !== undefined) {
        return o.exports;
    }
    var n = t[e] = {
        exports: {}
    };
    var s = true;
    try {
        r[e](n, n.exports, __nccwpck_require__);
        s = false;
    } finally{
        if (s) delete t[e];
    }
    return n.exports;
}
__nccwpck_require__.m = r;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
    var e = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
    var r = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
    var t = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
    var resolveQueue = (e)=>{
        if (e && e.d < 1) {
            e.d = 1;
            e.forEach((e)=>e.r--);
            e.forEach((e)=>e.r-- ? e.r++ : e());
        }
    };
    var wrapDeps = (o)=>o.map((o)=>{
            if (o !== null && typeof o === "object") {
                if (o[e]) return o;
                if (o.then) {
                    var n = [];
                    n.d = 0;
                    o.then((e)=>{
                        s[r] = e;
                        resolveQueue(n);
                    }, (e)=>{
                        s[t] = e;
                        resolveQueue(n);
                    });
                    var s = {};
                    s[e] = (e)=>e(n);
                    return s;
                }
            }
            var c = {};
            c[e] = (e)=>{};
            c[r] = o;
            return c;
        });
    __nccwpck_require__.a = (o, n, s)=>{
        var c;
        s && ((c = []).d = -1);
        var p = new Set();
        var i = o.exports;
        var a;
        var u;
        var _;
        var l = new Promise((e, r)=>{
            _ = r;
            u = e;
        });
        l[r] = i;
        l[e] = (e)=>(c && e(c), p.forEach(e), l["catch"]((e)=>{}));
        o.exports = l;
        n((o)=>{
            a = wrapDeps(o);
            var n;
            var getResult = ()=>a.map((e)=>{
                    if (e[t]) throw e[t];
                    return e[r];
                });
            var s = new Promise((r)=>{
                n = ()=>r(getResult);
                n.r = 0;
                var fnQueue = (e)=>e !== c && !p.has(e) && (p.add(e), e && !e.d && (n.r++, e.push(n)));
                a.map((r)=>r[e](fnQueue));
            });
            return n.r ? s : getResult();
        }, (e)=>(e ? _(l[t] = e) : u(i), resolveQueue(c)));
        c && c.d < 0 && (c.d = 0);
    };
})();
(()=>{
    __nccwpck_require__.d = (e, r)=>{
        for(var t in r){
            if (__nccwpck_require__.o(r, t) && !__nccwpck_require__.o(e, t)) {
                Object.defineProperty(e, t, {
                    enumerable: true,
                    get: r[t]
                });
            }
        }
    };
})();
(()=>{
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (e)=>{
        return Promise.all(Object.keys(__nccwpck_require__.f).reduce((r, t)=>{
            __nccwpck_require__.f[t](e, r);
            return r;
        }, []));
    };
})();
(()=>{
    __nccwpck_require__.u = (e)=>{
        return "" + e + ".cli.js";
    };
})();
(()=>{
    __nccwpck_require__.o = (e, r)=>Object.prototype.hasOwnProperty.call(e, r);
})();
(()=>{
    __nccwpck_require__.r = (e)=>{
        if (typeof Symbol !== 'undefined' && Symbol.toStringTag) {
            Object.defineProperty(e, Symbol.toStringTag, {
                value: 'Module'
            });
        }
        Object.defineProperty(e, '__esModule', {
            value: true
        });
    };
})();
(()=>{
    var e = {
        792: 0
    };
    var installChunk = (r)=>{
        var { ids: t, modules: o, runtime: n } = r;
        var s, c, p = 0;
        for(s in o){
            if (__nccwpck_require__.o(o, s)) {
                __nccwpck_require__.m[s] = o[s];
            }
        }
        if (n) n(__nccwpck_require__);
        for(; p < t.length; p++){
            c = t[p];
            if (__nccwpck_require__.o(e, c) && e[c]) {
                e[c][0]();
            }
            e[t[p]] = 0;
        }
    };
    __nccwpck_require__.f.j = (r, t)=>{
        var o = __nccwpck_require__.o(e, r) ? e[r] : undefined;
        if (o !== 0) {
            if (o) {
                t.push(o[1]);
            } else {
                if (true) {
                    var n = import("./" + __nccwpck_require__.u(r)).then(installChunk, (t)=>{
                        if (e[r] !== 0) e[r] = undefined;
                        throw t;
                    });
                    var n = Promise.race([
                        n,
                        new Promise((t)=>o = e[r] = [
                                t
                            ])
                    ]);
                    t.push(o[1] = n);
                }
            }
        }
    };
})();
var o = __nccwpck_require__(4672);
o = await o;
