/** Nothing in it is ever escaped. */
const plain = /^[\w.-]*$/;

/**
 * What the usual writers make of a text: JSON, URLs, XML and HTML, shells, Python, YAML, SQL, CSV, and the runner's own
 * commands. The text itself comes first.
 */
export function escapedForms(value: string): readonly string[] {
  if (plain.test(value)) return [value];
  const json = jsonForms(value);
  return [
    value,
    value.replaceAll(/\r?\n/g, '\r\n'),
    ...json,
    // JSON in JSON.
    ...json.slice(0, 2).map((form) => JSON.stringify(form).slice(1, -1)),
    ...urlForms(value),
    encodeURIComponent(urlForms(value)[0] ?? ''),
    ...xmlForms(value),
    ...shellForms(value),
    // In a workflow command's message and in its properties, which are shown unescaped (actions/runner, ActionCommand.cs).
    value.replaceAll('%', '%25'),
    value.replaceAll(/[%:,]/g, (character) => encodeURIComponent(character)),
    // A quote in quotes: SQL, YAML, expressions; CSV.
    value.replaceAll("'", "''"),
    value.replaceAll('"', '""'),
    // Python's ascii(), where such a number is a character and no byte.
    value.replaceAll(/[\u0080-\u00ff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`),
  ];
}

/** Escaping that a writer of JSON may do or leave, in every combination: of slashes, of what is not ASCII, of what HTML knows. */
function jsonForms(value: string): readonly string[] {
  const lower = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const upper = (character: string): string => `\\u${lower(character).slice(2).toUpperCase()}`;
  const choices: readonly ((text: string) => string)[][] = [
    // Python; .NET. Those of JSON.stringify stand in no other form than theirs.
    [
      (text) => text,
      (text) => text.replaceAll(/[\u007f-\uffff]/g, lower),
      (text) => text.replaceAll(/[\u007f-\uffff]/g, upper),
    ],
    [(text) => text, (text) => text.replaceAll('/', '\\/')],
    // Go and Rails; .NET, where a quote is no `\"` either; PHP with its JSON_HEX_… flags.
    [
      (text) => text,
      (text) => text.replaceAll(/[<>&\u2028\u2029]/g, lower),
      (text) => text.replaceAll('\\"', '"').replaceAll(/["'+<>&`]/g, upper),
    ],
  ];
  const base = JSON.stringify(value).slice(1, -1);
  return choices.reduce((forms, ways) => [...new Set(forms.flatMap((form) => ways.map((way) => way(form))))], [base]);
}

/** What encoders leave as it is: RFC 3986; Python's quote; encodeURIComponent; Go's paths; encodeURI; HTML forms and Java. */
const unescapedSets = [/[\w.~-]/, /[\w.~/-]/, /[\w.~!'()*-]/, /[\w.~$&+=:@-]/, /[\w.~!'()*;,/?:@&=+$#-]/, /[\w.*-]/];

function urlForms(value: string): readonly string[] {
  const bytes = Array.from(Buffer.from(value));
  const forms = unescapedSets.flatMap((unescaped) => {
    const encoded = bytes
      .map((byte) => {
        const character = String.fromCharCode(byte);
        const hex = byte.toString(16).padStart(2, '0').toUpperCase();
        return byte < 0x80 && unescaped.test(character) ? character : `%${hex}`;
      })
      .join('');
    return [encoded, encoded.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())];
  });
  return forms.flatMap((form) => [form, form.replaceAll('%20', '+')]);
}

/** The apostrophe and the quote have several names each, or are left; so have characters that are not ASCII. */
function xmlForms(value: string): readonly string[] {
  const base = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const forms = ['&quot;', '&#34;', '&#x22;', '"'].flatMap((quote) => {
    const quoted = base.replaceAll('"', quote);
    return ["'", '&#39;', '&#x27;', '&apos;'].map((apostrophe) => quoted.replaceAll("'", apostrophe));
  });
  if (!/[\u0080-\uffff]/.test(value)) return forms;
  // Python's xmlcharrefreplace leaves what is ASCII as it is.
  const all = [...forms, value];
  const hex = all.map((form) => references(form, 16));
  return [
    ...all,
    ...all.map((form) => references(form, 10)),
    ...hex,
    ...hex.map((form) => form.replaceAll(/(?<=&#x)[0-9a-f]+/g, upperCase)),
  ];
}

/** `&#228;` for each character that is not ASCII. */
function references(text: string, base: 10 | 16): string {
  return text.replaceAll(
    /[\u{80}-\u{10ffff}]/gu,
    (character) => `&#${base === 16 ? 'x' : ''}${(character.codePointAt(0) ?? 0).toString(base)};`,
  );
}

function upperCase(text: string): string {
  return text.toUpperCase();
}

/** What `set -x`, `printf %q`, `export -p` and repr() make of it. */
function shellForms(value: string): readonly string[] {
  const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const named = (text: string): string => text.replaceAll(/[\n\r\t]/g, (character) => names[character] ?? character);
  const inBytes = (text: string, radix: 8 | 16): string =>
    text.replaceAll(/[^\0-\u007f]+/g, (run) =>
      Array.from(Buffer.from(run), (byte) => (radix === 8 ? `\\${byte.toString(8)}` : `\\x${byte.toString(16)}`)).join(
        '',
      ),
    );
  const doubled = named(value.replaceAll('\\', '\\\\'));
  const apostrophe = named(value.replaceAll(/[\\']/g, (character) => `\\${character}`));
  return [
    value.replaceAll("'", "'\\''"),
    // Python's shlex.
    value.replaceAll("'", `'"'"'`),
    value.replaceAll("'", "\\'"),
    value.replaceAll(/[^\w@%+=:,./-]/g, (character) => `\\${character}`),
    // bash itself: a hash and a tilde only where they would mean something.
    value.replaceAll(/[^\w@%+=:./~#\u0080-\uffff-]/g, (character) => `\\${character}`).replace(/^[#~]/, '\\$&'),
    value.replaceAll(/["$`\\]/g, (character) => `\\${character}`),
    ...[doubled, apostrophe].flatMap((form) => [form, inBytes(form, 8), inBytes(form, 16)]),
  ];
}
