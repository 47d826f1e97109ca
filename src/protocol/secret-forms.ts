/** Shortest explicit secret that is redacted. Ours: shorter ones would star out the log and be guessed from it. */
const shortest = 3;
/** Shortest line of a secret of several lines that is redacted by itself. */
const shortestLine = 4;
/** Shortest leaf of a JSON document that is redacted by itself: `main` or `true` is no secret. */
const shortestLeaf = 6;

/**
 * Every spelling of a secret that is looked for, as bytes in latin1 strings: the value itself, its lines, the leaf
 * strings where it is a JSON document, and of each of these base64, URL-encoded, JSON-, XML-, shell- and command-escaped ones.
 * Nothing where the trimmed value is shorter than 3 characters.
 */
export function secretForms(secret: string): ReadonlySet<string> {
  const value = secret.trim();
  if (value.length < shortest) return new Set();
  const unquoted = /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : '';
  const parts = [value, unquoted, ...leavesOf(value)].flatMap(withLines).filter((part) => part.length >= shortest);
  return new Set(
    [...new Set(parts)].flatMap((part) =>
      textForms(part)
        .map(latin1)
        .concat(base64Forms(Buffer.from(part))),
    ),
  );
}

function withLines(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  return lines.length === 1 ? [value] : [value, ...lines.filter((line) => line.length >= shortestLine)];
}

function textForms(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const ascii = json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    value,
    value.replaceAll(/\r?\n/g, '\r\n'),
    json,
    json.replaceAll('/', '\\/'),
    ascii,
    ascii.replaceAll(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
    ...urlForms(value),
    // In a workflow command's message and in its properties, which are shown unescaped (actions/runner, ActionCommand.cs).
    value.replaceAll('%', '%25'),
    value.replaceAll(/[%:,]/g, (character) => encodeURIComponent(character)),
    // What `set -x`, `printf %q` and repr() make of it.
    value.replaceAll("'", "'\\''"),
    value.replaceAll("'", "\\'"),
    value.replaceAll(/[^\w@%+=:,./-]/g, (character) => `\\${character}`),
    value.replaceAll(/["$`\\]/g, (character) => `\\${character}`),
    ...['&#39;', '&apos;', '&#x27;', "'"].map((quote) => xmlForm(value, quote)),
  ];
}

function xmlForm(value: string, quote: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": quote,
  };
  return value.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** What the usual encoders leave as it is: RFC 3986, Python's quote, encodeURIComponent, encodeURI, HTML forms. */
const unescapedSets = [/[\w.~-]/, /[\w.~/-]/, /[\w.~!'()*-]/, /[\w.~!'()*;,/?:@&=+$#-]/, /[\w.*-]/];

function urlForms(value: string): readonly string[] {
  const bytes = Array.from(Buffer.from(value));
  return unescapedSets.flatMap((unescaped) => {
    const encoded = bytes
      .map((byte) => {
        const character = String.fromCharCode(byte);
        return byte < 0x80 && unescaped.test(character)
          ? character
          : `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
      })
      .join('');
    const lower = encoded.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    return [encoded, lower, encoded.replaceAll('%20', '+'), lower.replaceAll('%20', '+')];
  });
}

/**
 * Base64 of the bytes by themselves, and what base64 of any text around them must hold: at each of the three alignments the
 * characters that depend on these bytes alone. Long ones also as the pieces that tools break at 64 or 76 columns.
 */
function base64Forms(bytes: Buffer): readonly string[] {
  const whole = bytes.toString('base64');
  const inside = [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    return padded.toString('base64').slice(first, last);
  });
  const pieces = [64, 76].flatMap((width) =>
    whole.length > width ? (whole.match(new RegExp(`.{16,${width}}`, 'g')) ?? []) : [],
  );
  return [whole, whole.replace(/=+$/, ''), ...inside.filter((form) => form.length >= 4), ...pieces].flatMap((form) => [
    form,
    form.replaceAll('+', '-').replaceAll('/', '_'),
  ]);
}

/** The strings in a JSON document; nothing where the value is none, or is a bare string or number. */
function leavesOf(value: string): readonly string[] {
  if (!/^[[{]/.test(value)) return [];
  try {
    return stringsIn(JSON.parse(value))
      .map((leaf) => leaf.trim())
      .filter((leaf) => leaf.length >= shortestLeaf);
  } catch {
    return [];
  }
}

function stringsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return found;
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
