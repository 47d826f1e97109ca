/** How a number is written: its digits in a base, filled up with zeros to a width. */
interface Digits {
  readonly base: 8 | 10 | 16;
  readonly width: number;
}

/** The digits, and what stands between two numbers. What stands around all of them is not sought: it may come from elsewhere. */
type Style = readonly [Digits, between: string];

const hex: Digits = { base: 16, width: 2 };
const decimal: Digits = { base: 10, width: 1 };

/** `od -tx1`; `openssl`; Python and JavaScript; C and Go; URLs; `print(list(…))`; C and bash. */
const ofBytes: readonly Style[] = [
  [hex, ' '],
  [hex, ':'],
  [hex, '\\x'],
  [hex, ', 0x'],
  [hex, '%'],
  [decimal, ', '],
  [{ base: 8, width: 3 }, '\\'],
];

/** JSON, JavaScript, Java. */
const ofUnits: readonly Style[] = [[{ base: 16, width: 4 }, '\\u']];

/** JavaScript and Rust; HTML and XML. */
const ofCharacters: readonly Style[] = [
  [{ base: 16, width: 1 }, '}\\u{'],
  [decimal, ';&#'],
  [{ base: 16, width: 1 }, ';&#x'],
];

/** A text with the number of every byte or character in place of it, in the ways in which tools and languages write them. */
export function numericForms(value: string): readonly string[] {
  const bytes = Array.from(Buffer.from(value));
  const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
  const characters = Array.from(value, (character) => character.codePointAt(0) ?? 0);
  return [
    ...ofBytes.flatMap((style) => written(bytes, style)),
    ...ofUnits.flatMap((style) => written(units, style)),
    ...ofCharacters.flatMap((style) => written(characters, style)),
    ...dumpForms(Buffer.from(value)),
  ];
}

/** Hexadecimal digits in lower and in upper case. */
function written(numbers: readonly number[], [{ base, width }, between]: Style): readonly string[] {
  const digits = numbers.map((number) => number.toString(base).padStart(width, '0'));
  return base === 16
    ? [digits.join(between), digits.map((digit) => digit.toUpperCase()).join(between)]
    : [digits.join(between)];
}

/** Bytes in a row of what `xxd`, `hexdump -C` and `od` print. */
const row = 16;
/** Of a row that is not full: less is found everywhere, and makes the scan slow. */
const shortestRow = 12;

/** The rows of a dump of the text alone: `xxd`, `hexdump -C` and `od -tx1`, and the column of letters beside them. */
function dumpForms(bytes: Buffer): readonly string[] {
  const rows = Array.from({ length: Math.ceil(bytes.length / row) }, (_, index) =>
    bytes.subarray(index * row, (index + 1) * row),
  );
  return rows.flatMap((part) => {
    const digits = part.toString('hex');
    const halves = [digits.slice(0, row), digits.slice(row)].map((half) => spaced(half, 2));
    const letters = Array.from(part, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    const forms = [spaced(digits, 4), spaced(digits, 2), halves.join('  ').trim(), letters.join('')];
    return forms.slice(0, rows.length === 1 ? 3 : 4).filter((form) => form.length >= shortestRow);
  });
}

function spaced(digits: string, length: number): string {
  return (digits.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join(' ');
}
