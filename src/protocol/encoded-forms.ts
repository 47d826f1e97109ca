/**
 * What a text looks like in base64 and in hexadecimal digits, as bytes of UTF-8 and of UTF-16 (PowerShell's), also where
 * more text stands around it: at each of base64's three alignments the characters that depend on the text alone.
 */
export function encodedForms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const hex = bytes.toString('hex');
  return [
    ...base64Forms(bytes),
    ...(json === value ? [] : base64Forms(Buffer.from(json))),
    ...base64Forms(Buffer.from(value, 'utf16le')),
    hex,
    hex.toUpperCase(),
  ];
}

/** Shorter pieces of base64 are found in every other word. */
const shortestPiece = 4;
/** Columns at which tools break base64. Whole lines are forms by themselves, for a log may hold but some of them. */
const columns = [64, 76];

function base64Forms(bytes: Buffer): readonly string[] {
  const inside = [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    return padded.toString('base64').slice(first, last);
  });
  const whole = bytes.toString('base64');
  const lines = columns.flatMap((width) =>
    whole.length > width ? (whole.match(new RegExp(`.{16,${width}}`, 'g')) ?? []) : [],
  );
  const forms = [whole, whole.replace(/=+$/, ''), ...inside.filter((form) => form.length >= shortestPiece), ...lines];
  return forms.flatMap((form) => [
    form,
    form.replaceAll('+', '-').replaceAll('/', '_'),
    // In a URL, in PHP's JSON.
    form.replaceAll(/[+/=]/g, encodeURIComponent),
    form.replaceAll(/[+/=]/g, (character) => encodeURIComponent(character).toLowerCase()),
    form.replaceAll('/', '\\/'),
  ]);
}
