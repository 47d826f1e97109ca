import { groovyText } from '../quote/groovy.ts';

/**
 * A text of several lines as people write it in a Jenkinsfile: between triple quotes, from the beginning of the line, as
 * it stands in the script. `undefined` where it would not be more readable than in one line.
 */
export function groovyBlock(text: string): string | undefined {
  const isPlain = /^[\n\t\x20-\x7e]*$/.test(text) && text.length <= 16_000;
  if (!isPlain || !/\n./.test(text) || /[\t ]$/m.test(text)) return undefined;
  // A quote at the end would join the closing ones.
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'''", String.raw`''\'`)
    .replace(/'$/, String.raw`\'`);
  return `'''\\\n${body}'''`;
}

/** A text in the form that reads best. */
export function groovyScript(text: string): string {
  return groovyBlock(text) ?? groovyText(text);
}

export function groovyList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** `[name: 'x', 'other name': 'y']`; no entry is `[:]`. */
export function groovyMap(entries: readonly (readonly [key: string, code: string])[]): string {
  return entries.length === 0 ? '[:]' : `[${entries.map(([key, code]) => `${groovyKey(key)}: ${code}`).join(', ')}]`;
}

/** The key of a map: as it is where it is a name, for Groovy takes names for texts there, keywords too. */
export function groovyKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : keyText(key);
}

/** What is not a single literal has to stand in brackets. */
function keyText(key: string): string {
  const text = groovyText(key);
  return text.startsWith('[') ? `(${text})` : text;
}

/** Seconds, exact to the millisecond. */
export function groovySeconds(milliseconds: number): string {
  return String(milliseconds / 1000);
}
