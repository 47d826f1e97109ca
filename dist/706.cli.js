export const id = 706;
export const ids = [
    706
];
export const modules = {
    9325: (function (e, t, n) {
        n.d(t, {
            e: ()=>taskDigest,
            planDigest: ()=>planDigest
        });
        var r = n(7598);
        const s = 65_536;
        function planDigest({ tasks: e, ...t }) {
            const n = (0, r.createHash)('sha256');
            let i = JSON.stringify({
                ...t,
                resources: sorted(t.resources),
                origins: undefined
            });
            for (const t of e){
                i += `\n${JSON.stringify(meaningOf(t))}`;
                if (i.length < s) continue;
                n.update(i);
                i = '';
            }
            return n.update(i).digest('hex');
        }
        function taskDigest(e) {
            return (0, r.createHash)('sha256').update(JSON.stringify({
                ...meaningOf(e),
                after: undefined
            })).digest('hex');
        }
        function meaningOf(e) {
            const { env: t, resources: n, matrix: r } = e;
            return {
                ...e,
                env: sorted(t),
                resources: sorted(n),
                matrix: r === undefined ? undefined : sorted(r),
                origin: undefined,
                origins: undefined
            };
        }
        function sorted(e) {
            if (typeof e !== 'object' || e === null) return e;
            if (isList(e)) return e.map(sorted);
            const t = Object.keys(e);
            if (t.length === 0) return e;
            return Object.fromEntries(t.sort().map((t)=>[
                    t,
                    sorted(e[t] ?? null)
                ]));
        }
        function isList(e) {
            return Array.isArray(e);
        }
    })
};
