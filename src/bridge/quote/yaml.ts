/** What YAML 1.1 and 1.2 readers print or refuse to print as themselves (https://yaml.org/spec/1.2.2/#51-character-set). */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Words that some reader takes for something else than a string: GitLab's Psych is one of YAML 1.1. */
const special = /^(?:y|n|yes|no|on|off|true|false|null|nil|~)$/i;

/** A text as one scalar that every reader takes for exactly this string; plain where that is safe. */
export function yamlScalar(text: string): string {
  const plain = /^[A-Za-z_][\w ./@%+=,()-]*$/.test(text) && !special.test(text) && !text.endsWith(' ');
  return plain ? text : quotedScalar(text);
}

/** The same, always in double quotes: a JSON string, and `\u` for what YAML calls unprintable. */
export function quotedScalar(text: string): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // A surrogate without its half is written \ud800 by JSON.stringify, which no reader takes: U+FFFD is what UTF-8 makes of it.
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(unprintable, escape);
}

/** A mapping's key. */
export function yamlKey(text: string): string {
  return /^[A-Za-z_][\w-]*$/.test(text) && !special.test(text) ? text : quotedScalar(text);
}

/**
 * A text as the value that follows `key:` or `-`: a literal block where it has several lines that stand for themselves,
 * else a scalar on one line. `indent` is that of the block's lines.
 */
export function yamlText(text: string, indent: string): string {
  if (!text.includes('\n') || !standsForItself(text)) return yamlScalar(text);
  const body = text.replace(/\n+$/, '');
  const ends = text.length - body.length;
  const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
  return `|${chomping}\n${lines.join('\n')}${'\n'.repeat(Math.max(0, ends - 1))}`;
}

/** Whether each line of a text can be written without an escape, and the first begins a block. */
function standsForItself(text: string): boolean {
  if (/^[\n\t ]/.test(text) || text.trim() === '') return false;
  const others = text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '');
  return !/[^\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufdff]/.test(others);
}
