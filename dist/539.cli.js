export const id = 539;
export const ids = [
    539
];
export const modules = {
    3539: (function (t, e, n) {
        n.d(e, {
            openTerminalView: ()=>openTerminalView
        });
        var o = n(7844);
        var s = n(8113);
        var a = n(8396);
        var r = n(7278);
        var c = n(8145);
        var l = n(7034);
        var i = n(7004);
        const d = 100;
        const f = '\u001b[?25l';
        const u = '\u001b[?25h';
        const p = '\u280b\u2819\u2839\u2838\u283c\u2834\u2826\u2827\u2807\u280f';
        const m = 24;
        function openTerminalView(t) {
            const { write: e, clock: n, size: o } = t;
            const h = (0, a.M8)(t.colour);
            const $ = new Map();
            const w = n.now();
            const x = {
                total: 0,
                done: 0,
                failed: 0
            };
            let g = [];
            let v = 0;
            let b = true;
            const status = ()=>{
                const { columns: t, rows: e } = o();
                const a = Math.max(1, t - 1);
                const r = Math.max(1, Math.min(16, e - 3));
                const c = [
                    ...$.values()
                ];
                const l = c.length > r ? c.slice(0, r - 1) : c;
                const i = n.now();
                const d = l.map(({ name: t, since: e, note: n })=>{
                    const o = `${n}${wholeSeconds(i - e)}`;
                    const r = Math.max(1, a - 3 - (0, s.F1)(o));
                    return (0, s.$Q)(`${p[v % p.length]} ${(0, s.F1)(t) > r ? (0, s.eV)(t, r) : t} ${o}`, a);
                });
                if (c.length > l.length) d.push((0, s.$Q)(`\u2026 and ${c.length - l.length} more`, a));
                return [
                    ...d,
                    (0, s.$Q)(bar(i), a)
                ];
            };
            const bar = (t)=>{
                const e = x.total === 0 ? 0 : Math.round(x.done / x.total * m);
                const n = x.failed === 0 ? '' : ` \u00b7 ${x.failed} failed`;
                const o = wholeSeconds(t - w);
                return `${'\u2588'.repeat(e)}${'\u2591'.repeat(m - e)} ${x.done}/${x.total}${n} \u00b7 ${o}`;
            };
            const erase = ()=>{
                const { columns: t } = o();
                const e = g.reduce((e, n)=>e + Math.max(1, Math.ceil(n / Math.max(1, t))), 0);
                g = [];
                return e === 0 ? '' : `\r${e > 1 ? `\u001b[${e - 1}A` : ''}\u001b[J`;
            };
            const draw = ()=>{
                const t = status();
                g = t.map(s.F1);
                return `${f}${t.map((t)=>h.dim(t)).join('\n')}`;
            };
            const above = (t)=>{
                const n = erase();
                const o = b && x.total > 0 ? draw() : '';
                e(Buffer.concat([
                    Buffer.from(n),
                    Buffer.from(t),
                    Buffer.from(o)
                ]));
            };
            const y = (0, c.d)({
                ...t,
                paper: (0, l.b)({
                    ...t,
                    write: above
                })
            });
            const M = n.every(d, ()=>{
                v += 1;
                if (b && x.total > 0) e(`${erase()}${draw()}`);
            });
            const follow = (t)=>{
                if (t.type === 'run-started') {
                    x.total = t.tasks.length;
                } else if (t.type === 'run-resumed') {
                    x.total = t.tasks.length;
                    x.done = t.restored.length;
                } else if (t.type === 'attempt-started') {
                    const e = $.get(t.task)?.since ?? n.now();
                    const o = t.attempt > 1 ? `attempt ${t.attempt} of ${t.max_attempts} \u00b7 ` : '';
                    $.set(t.task, {
                        name: t.name,
                        since: e,
                        note: o
                    });
                } else if (t.type === 'task-retrying') {
                    const e = $.get(t.task);
                    if (e !== undefined) e.note = `waits for attempt ${t.attempt} \u00b7 `;
                } else if (t.type === 'task-ended') {
                    $.delete(t.task);
                    x.done += 1;
                    if (t.status === 'failed' || t.status === 'timeout' || t.status === 'error') {
                        x.failed += t.result.allowed ? 0 : 1;
                    }
                }
            };
            const close = ()=>{
                if (!b) return;
                b = false;
                M();
                y.close();
                e(`${erase()}${u}`);
            };
            return {
                event: (n, o)=>{
                    follow(n);
                    y.event(n, o);
                    if (n.type === 'run-ended') {
                        close();
                        e((0, i.R)((0, r.E)(o, {
                            ...t,
                            hint: true
                        }), t));
                    }
                },
                printed: y.printed,
                close
            };
        }
        function wholeSeconds(t) {
            return t < 1000 ? '0 s' : (0, o.a3)(Math.floor(t / 1000) * 1000);
        }
    }),
    8113: (function (t, e, n) {
        n.d(e, {
            $Q: ()=>clip,
            F1: ()=>displayWidth,
            eV: ()=>pad
        });
        var o = n(4668);
        var s = n(8396);
        function displayWidth(t) {
            return s.NF.test(t) ? t.length : (0, o.A)(t);
        }
        const a = new Intl.Segmenter();
        function clip(t, e) {
            const n = (0, s.oneLine)(t.slice(0, Math.max(0, e + 1) * 64));
            if (displayWidth(n) <= e) return n;
            if (e < 1) return '';
            let o = '';
            let r = 0;
            for (const { segment: t } of a.segment(n)){
                r += displayWidth(t);
                if (r > e - 1) break;
                o += t;
            }
            return `${o}\u2026`;
        }
        function pad(t, e) {
            const n = clip(t, e);
            return n + ' '.repeat(Math.max(0, e - displayWidth(n)));
        }
    })
};
