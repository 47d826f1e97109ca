/**
 * What a text looks like in base64, also twice, in base32 and in hexadecimal digits, as bytes of UTF-8 and of UTF-16
 * (PowerShell's), also where more text stands around it: at each of base64's three alignments the characters that depend
 * on the text alone.
 */
export function encodedForms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const hex = bytes.toString('hex');
  return [
    ...base64Forms(bytes),
    ...(json === value ? [] : base64Forms(Buffer.from(json))),
    ...base64Forms(Buffer.from(value, 'utf16le')),
    // What is in a Docker configuration that is in a Kubernetes secret.
    ...[...insides(bytes), ...wrapped(bytes.toString('base64'))].flatMap((inside) =>
      insides(Buffer.from(inside)).filter((form) => form.length >= shortestNested),
    ),
    ...base32Forms(bytes),
    hex,
    hex.toUpperCase(),
  ];
}

/** Shorter pieces of base64 are found in every other word. */
const shortestPiece = 4;
const shortestNested = 8;
/** Columns at which tools break base64. Whole lines are forms by themselves, for a log may hold but some of them. */
const columns = [64, 76];

function base64Forms(bytes: Buffer): readonly string[] {
  const whole = bytes.toString('base64');
  const lines = columns.flatMap((width) =>
    whole.length > width ? (whole.match(new RegExp(`.{16,${width}}`, 'g')) ?? []) : [],
  );
  const forms = [
    whole,
    whole.replace(/=+$/, ''),
    ...insides(bytes).filter((form) => form.length >= shortestPiece),
    ...lines,
  ];
  return forms.flatMap((form) => [
    form,
    form.replaceAll('+', '-').replaceAll('/', '_'),
    // In a URL, in PHP's JSON.
    form.replaceAll(/[+/=]/g, encodeURIComponent),
    form.replaceAll(/[+/=]/g, (character) => encodeURIComponent(character).toLowerCase()),
    form.replaceAll('/', '\\/'),
  ]);
}

/** With the line breaks of tools, where it is that long. */
function wrapped(base64: string): readonly string[] {
  return columns
    .filter((width) => base64.length > width)
    .map((width) => base64.replaceAll(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n'));
}

/** At each of the three alignments the characters of base64 that depend on these bytes alone. */
export function insides(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    return padded.toString('base64').slice(first, last);
  });
}

const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The same of base32 at its five alignments (RFC 4648). */
function base32Forms(bytes: Buffer): readonly string[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return [0, 1, 2, 3, 4]
    .map((before) => bits.slice((5 - ((before * 8) % 5)) % 5).match(/.{5}/g) ?? [])
    .map((groups) => groups.map((group) => base32Letters.charAt(Number.parseInt(group, 2))).join(''))
    .flatMap((form) => (form.length < shortestNested ? [] : [form, form.toLowerCase()]));
}
