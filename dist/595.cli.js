export const id = 595;
export const ids = [
    595
];
export const modules = {
    595: (function (t, n, e) {
        e.d(n, {
            shapeOf: ()=>shapeOf
        });
        function shapeOf({ tasks: t }) {
            const n = new Map();
            const e = new Int32Array(t.length);
            const o = new Int32Array(t.length).fill(-1);
            const s = [];
            t.forEach(({ id: t, needs: r, after: c }, a)=>{
                const wait = (t)=>{
                    const s = n.get(t);
                    if (s === undefined) return;
                    const r = (e[s] ?? 0) + 1;
                    if (r <= (e[a] ?? 0)) return;
                    e[a] = r;
                    o[a] = s;
                };
                for (const t of r)t.tasks.forEach(wait);
                c.forEach(wait);
                n.set(t, a);
                (s[e[a] ?? 0] ??= []).push(t);
            });
            const r = [];
            const c = n.get(s.at(-1)?.[0] ?? '') ?? -1;
            for(let n = c; n !== -1; n = o[n] ?? -1)r.push(t[n]?.id ?? '');
            return {
                waves: s,
                critical_path: r.reverse()
            };
        }
    })
};
