/** A piece of a text that may hold expressions; offsets are UTF-16 units in the whole text. */
export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  /** `source` is what stands between `${{` and `}}`; `start` is where it begins, the braces begin three before. */
  | { readonly kind: 'expression'; readonly source: string; readonly start: number }
  /** A `${{` without its `}}`. */
  | { readonly kind: 'unclosed'; readonly start: number };

/**
 * A text cut into literal pieces and expressions. As in GitHub's own reader, a `}}` inside a string of the expression
 * does not end it, and nothing escapes `${{`.
 */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('${{', at);
    if (open !== at) segments.push({ kind: 'literal', text: text.slice(at, open === -1 ? undefined : open) });
    if (open === -1) break;
    const close = closingBraces(text, open + 3);
    if (close === -1) return [...segments, { kind: 'unclosed', start: open }];
    segments.push({ kind: 'expression', source: text.slice(open + 3, close), start: open + 3 });
    at = close + 2;
  }
  return segments;
}

/** Whether a text holds an expression, or tries to. */
export function holdsExpression(text: string): boolean {
  return text.includes('${{');
}

/** The text of an `if`: one expression, with or without braces around all of it. */
export type Condition =
  | { readonly kind: 'expression'; readonly source: string; readonly start: number }
  | { readonly kind: 'unclosed'; readonly start: number }
  /** `a ${{ b }}`: to GitHub a text that is not empty, and so always true. */
  | { readonly kind: 'mixed' };

/** Never fails for what is in the expression. */
export function conditionOf(text: string): Condition {
  const start = text.length - text.trimStart().length;
  if (!text.startsWith('${{', start)) {
    const isMixed = holdsExpression(text.replaceAll(/'[^']*'/g, ''));
    return isMixed ? { kind: 'mixed' } : { kind: 'expression', source: text, start: 0 };
  }
  const close = closingBraces(text, start + 3);
  if (close === -1) return { kind: 'unclosed', start };
  if (text.slice(close + 2).trim() !== '') return { kind: 'mixed' };
  return { kind: 'expression', source: text.slice(start + 3, close), start: start + 3 };
}

function closingBraces(text: string, from: number): number {
  let inString = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") inString = !inString;
    else if (!inString && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}
