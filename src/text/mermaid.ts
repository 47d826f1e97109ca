/** A flow chart of Mermaid. Nodes are named by their index, so nothing that a user wrote is ever syntax. */
export interface MermaidGraph {
  readonly nodes: readonly MermaidNode[];
  readonly edges: readonly MermaidEdge[];
  /** Colours by the state of nodes. */
  readonly colours?: Readonly<Record<string, MermaidColour>>;
}

export interface MermaidNode {
  readonly label: string;
  /** `round` for what runs nothing. */
  readonly shape?: 'box' | 'round';
  /** A key of `colours`. */
  readonly state?: string;
}

export interface MermaidEdge {
  /** Indexes of nodes; the arrow points at what comes later. */
  readonly from: number;
  readonly to: number;
  readonly dotted?: boolean;
}

/** CSS colours: `#2da44e`. */
export interface MermaidColour {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

/** https://mermaid.js.org/syntax/flowchart.html; ends with a line break. */
export function mermaidGraph({ nodes, edges, colours = {} }: MermaidGraph): string {
  const lines = ['flowchart LR'];
  nodes.forEach(({ label, shape }, index) => {
    // Mermaid refuses an empty label; that of a name of nothing but invisible characters is a blank.
    const text = `"${mermaidText(label) || code(' ')}"`;
    lines.push(`  n${index}${shape === 'round' ? `(${text})` : `[${text}]`}`);
  });
  for (const { from, to, dotted } of edges) lines.push(`  n${from} ${dotted === true ? '-.->' : '-->'} n${to}`);
  for (const [state, { fill, stroke, text }] of Object.entries(colours)) {
    const names = nodes.flatMap((node, index) => (node.state === state ? [`n${index}`] : []));
    if (names.length === 0) continue;
    lines.push(`  classDef ${className(state)} fill:${fill},stroke:${stroke},color:${text}`);
    lines.push(`  class ${names.join(',')} ${className(state)}`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * A text for quoted labels, of charts of every kind: all that could end the label, begin a directive, a comment, HTML,
 * Markdown or a link is written as Mermaid's entity code `#…;`; line breaks and control characters become blanks.
 */
export function mermaidText(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '');
  // Mermaid takes "1. x", "- x" and "+ x" for Markdown lists, and refuses them: "Unsupported markdown: list".
  const list = (/^\s*(?:\d+[.)]|[-+])/.exec(line)?.[0].length ?? 0) - 1;
  return line.replaceAll(/[!-~\u00B6\uFB02]/g, (character: string, at: number) =>
    at !== list && isPlain(character, line, at) ? character : code(character),
  );
}

/** `_` and `.` are plain within words, as in `my_task.py`; around words the one is emphasis, after `www` the other a link. */
function isPlain(character: string, line: string, at: number): boolean {
  if (character === '_') return /\w/.test(line[at - 1] ?? '') && /\w/.test(line[at + 1] ?? '');
  if (character === '.') return !/www$/i.test(line.slice(0, at));
  return /[\w/,()=+-]/.test(character);
}

/** Mermaid's own stand-ins for `&` and `;` of entities, U+FB02 and the pilcrow, are coded too. */
function code(character: string): string {
  return `#${character.codePointAt(0)};`;
}

function className(state: string): string {
  return `state-${state.replaceAll(/[^a-z0-9]/gi, '-')}`;
}
