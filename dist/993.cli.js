export const id = 993;
export const ids = [993];
export const modules = {

/***/ 5993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphFormats: () => (/* binding */ graphFormats)
/* harmony export */ });
/* unused harmony export graphOf */
/* harmony import */ var _text_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8297);

function graphOf(plan) {
    const ids = new Set(plan.tasks.map(({ id }) => id));
    return {
        nodes: plan.tasks.map(({ id, name, command, tags }) => ({ id, name, kind: command.kind, tags })),
        edges: plan.tasks.flatMap((task) => edgesTo(task).filter(({ from }) => ids.has(from))),
    };
}
const graphFormats = { mermaid: mermaidOf, dot: dotOf, json: jsonOf };
function mermaidOf(plan) {
    const { nodes, edges } = graphOf(plan);
    const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
    return (0,_text_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidGraph */ .G)({
        nodes: nodes.map(({ id, kind }) => ({ label: id, shape: kind === 'gate' ? 'round' : 'box' })),
        edges: edges.map(({ from, to, kind }) => ({
            from: indexOf.get(from) ?? 0,
            to: indexOf.get(to) ?? 0,
            dotted: kind === 'after',
        })),
    });
}
function dotOf(plan) {
    const { nodes, edges } = graphOf(plan);
    const nameOf = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
    const lines = ['digraph plan {', '  rankdir=LR', '  node [shape=box]'];
    for (const { id, kind } of nodes) {
        lines.push(`  ${nameOf.get(id)} [label=${dotLabel(id)}${kind === 'gate' ? ', shape=ellipse' : ''}]`);
    }
    for (const { from, to, kind } of edges) {
        lines.push(`  ${nameOf.get(from)} -> ${nameOf.get(to)}${kind === 'after' ? ' [style=dotted]' : ''}`);
    }
    return `${[...lines, '}'].join('\n')}\n`;
}
function jsonOf(plan) {
    return `${JSON.stringify(graphOf(plan), undefined, 2)}\n`;
}
function edgesTo(task) {
    const edges = new Map();
    for (const need of task.needs) {
        for (const from of need.tasks)
            edges.set(from, { from, to: task.id, kind: 'needs' });
    }
    for (const from of task.after)
        if (!edges.has(from))
            edges.set(from, { from, to: task.id, kind: 'after' });
    return [...edges.values()];
}
function dotLabel(id) {
    const text = id.replaceAll(/\p{Cc}+/gu, ' ').replaceAll('&', '&amp;');
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}


/***/ }),

/***/ 8297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mermaidGraph),
/* harmony export */   H: () => (/* binding */ mermaidText)
/* harmony export */ });
function mermaidGraph({ nodes, edges, colours = {} }) {
    const lines = ['flowchart LR'];
    nodes.forEach(({ label, shape }, index) => {
        const text = `"${mermaidText(label) || code(' ')}"`;
        lines.push(`  n${index}${shape === 'round' ? `(${text})` : `[${text}]`}`);
    });
    for (const { from, to, dotted } of edges)
        lines.push(`  n${from} ${dotted === true ? '-.->' : '-->'} n${to}`);
    for (const [state, { fill, stroke, text }] of Object.entries(colours)) {
        const names = nodes.flatMap((node, index) => (node.state === state ? [`n${index}`] : []));
        if (names.length === 0)
            continue;
        lines.push(`  classDef ${className(state)} fill:${fill},stroke:${stroke},color:${text}`);
        lines.push(`  class ${names.join(',')} ${className(state)}`);
    }
    return `${lines.join('\n')}\n`;
}
function mermaidText(text) {
    const line = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '');
    const list = (/^\s*(?:\d+[.)]|[-+])/.exec(line)?.[0].length ?? 0) - 1;
    return line.replaceAll(/[!-~\u00B6\uFB02]/g, (character, at) => at !== list && isPlain(character, line, at) ? character : code(character));
}
function isPlain(character, line, at) {
    if (character === '_')
        return /\w/.test(line[at - 1] ?? '') && /\w/.test(line[at + 1] ?? '');
    if (character === '.')
        return !/www$/i.test(line.slice(0, at));
    return /[\w/,()=+-]/.test(character);
}
function code(character) {
    return `#${character.codePointAt(0)};`;
}
function className(state) {
    return `state-${state.replaceAll(/[^a-z0-9]/gi, '-')}`;
}


/***/ })

};
