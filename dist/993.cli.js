export const id = 993;
export const ids = [
    993
];
export const modules = {
    5993: (function (e, t, n) {
        n.d(t, {
            graphFormats: ()=>s
        });
        var o = n(8297);
        function graphOf(e) {
            const t = new Set(e.tasks.map(({ id: e })=>e));
            return {
                nodes: e.tasks.map(({ id: e, name: t, command: n, tags: o })=>({
                        id: e,
                        name: t,
                        kind: n.kind,
                        tags: o
                    })),
                edges: e.tasks.flatMap((e)=>edgesTo(e).filter(({ from: e })=>t.has(e)))
            };
        }
        const s = {
            mermaid: mermaidOf,
            dot: dotOf,
            json: jsonOf
        };
        function mermaidOf(e) {
            const { nodes: t, edges: n } = graphOf(e);
            const s = new Map(t.map(({ id: e }, t)=>[
                    e,
                    t
                ]));
            return (0, o.G)({
                nodes: t.map(({ id: e, kind: t })=>({
                        label: e,
                        shape: t === 'gate' ? 'round' : 'box'
                    })),
                edges: n.map(({ from: e, to: t, kind: n })=>({
                        from: s.get(e) ?? 0,
                        to: s.get(t) ?? 0,
                        dotted: n === 'after'
                    }))
            });
        }
        function dotOf(e) {
            const { nodes: t, edges: n } = graphOf(e);
            const o = new Map(t.map(({ id: e }, t)=>[
                    e,
                    `n${t}`
                ]));
            const s = [
                'digraph plan {',
                '  rankdir=LR',
                '  node [shape=box]'
            ];
            for (const { id: e, kind: n } of t){
                s.push(`  ${o.get(e)} [label=${dotLabel(e)}${n === 'gate' ? ', shape=ellipse' : ''}]`);
            }
            for (const { from: e, to: t, kind: r } of n){
                s.push(`  ${o.get(e)} -> ${o.get(t)}${r === 'after' ? ' [style=dotted]' : ''}`);
            }
            return `${[
                ...s,
                '}'
            ].join('\n')}\n`;
        }
        function jsonOf(e) {
            return `${JSON.stringify(graphOf(e), undefined, 2)}\n`;
        }
        function edgesTo(e) {
            const t = new Map();
            for (const n of e.needs){
                for (const o of n.tasks)t.set(o, {
                    from: o,
                    to: e.id,
                    kind: 'needs'
                });
            }
            for (const n of e.after)if (!t.has(n)) t.set(n, {
                from: n,
                to: e.id,
                kind: 'after'
            });
            return [
                ...t.values()
            ];
        }
        function dotLabel(e) {
            const t = e.replaceAll(/\p{Cc}+/gu, ' ').replaceAll('&', '&amp;');
            return `"${t.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
        }
    }),
    8297: (function (e, t, n) {
        n.d(t, {
            G: ()=>mermaidGraph,
            H: ()=>mermaidText
        });
        function mermaidGraph({ nodes: e, edges: t, colours: n = {} }) {
            const o = [
                'flowchart LR'
            ];
            e.forEach(({ label: e, shape: t }, n)=>{
                const s = `"${mermaidText(e) || code(' ')}"`;
                o.push(`  n${n}${t === 'round' ? `(${s})` : `[${s}]`}`);
            });
            for (const { from: e, to: n, dotted: s } of t)o.push(`  n${e} ${s === true ? '-.->' : '-->'} n${n}`);
            for (const [t, { fill: s, stroke: r, text: a }] of Object.entries(n)){
                const n = e.flatMap((e, n)=>e.state === t ? [
                        `n${n}`
                    ] : []);
                if (n.length === 0) continue;
                o.push(`  classDef ${className(t)} fill:${s},stroke:${r},color:${a}`);
                o.push(`  class ${n.join(',')} ${className(t)}`);
            }
            return `${o.join('\n')}\n`;
        }
        function mermaidText(e) {
            const t = e.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '');
            const n = (/^\s*(?:\d+[.)]|[-+])/.exec(t)?.[0].length ?? 0) - 1;
            return t.replaceAll(/[!-~\u00B6\uFB02]/g, (e, o)=>o !== n && isPlain(e, t, o) ? e : code(e));
        }
        function isPlain(e, t, n) {
            if (e === '_') return /\w/.test(t[n - 1] ?? '') && /\w/.test(t[n + 1] ?? '');
            if (e === '.') return !/www$/i.test(t.slice(0, n));
            return /[\w/,()=+-]/.test(e);
        }
        function code(e) {
            return `#${e.codePointAt(0)};`;
        }
        function className(e) {
            return `state-${e.replaceAll(/[^a-z0-9]/gi, '-')}`;
        }
    })
};
