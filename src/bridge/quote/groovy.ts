const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** UTF-16 units in one literal: a string constant of a class file holds 65,535 bytes (JVMS §4.4.7), three for each at most. */
const longest = 16_000;

/**
 * A text as an expression of Groovy 2.4 that interpolates nothing: a literal in single quotes, joined from pieces where
 * it is long. Never `\u` for quotes and line ends: Groovy decodes those before it splits tokens.
 */
export function groovyText(text: string): string {
  if (text.length <= longest) return literal(text);
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + longest);
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--;
    pieces.push(literal(text.slice(start, end)));
    start = end;
  }
  return `[${pieces.join(', ')}].join('')`;
}

function literal(text: string): string {
  const escape = (character: string): string =>
    named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `'${text.replace(/[\\'\n\r\t\b\f]|[^\x20-\x7e]/g, escape)}'`;
}
