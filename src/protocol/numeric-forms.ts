/** How a number is written: its digits in a base, filled up with zeros to a width. */
interface Digits {
  readonly base: 8 | 10 | 16;
  readonly width: number;
}

/** The digits, and what stands between two numbers. What stands around all of them is not sought: it may come from elsewhere. */
type Style = readonly [Digits, between: string];

const hex: Digits = { base: 16, width: 2 };
const decimal: Digits = { base: 10, width: 1 };

/** `od -tx1`; `openssl`; .NET; Python, JavaScript, C and Go; URLs; mail; `print(list(…))`, JSON, shells; C and bash. */
const ofBytes: readonly Style[] = [
  ...[' ', ':', '-', ',', ', ', '\\x', ', 0x', ',0x', ' 0x', '%', '='].map((between): Style => [hex, between]),
  ...[', ', ',', ' ', '-', ':'].map((between): Style => [decimal, between]),
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

/** Bytes in a row of what `xxd`, `hexdump -C` and `od` print; and where they are told another number. */
const rowLengths = [16, 8, 32];
/** Of a row that is not full: less is found everywhere, and makes the scan slow. */
const shortestRow = 12;

/** The rows of a dump of the text alone: `xxd`, `hexdump -C` and `od -tx1`, and the column of letters beside them. */
function dumpForms(bytes: Buffer): readonly string[] {
  const forms = [...rowLengths, bytes.length].flatMap((length) => {
    const rows = rowsOf(bytes, length);
    return rows.flatMap((row) => {
      const digits = row.toString('hex');
      // In two halves, as `hexdump -C` has them.
      const halves = [digits.slice(0, 16), digits.slice(16)].map((half) => spaced(half, 2));
      const letters = Array.from(row, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
      const beside = rows.length === 1 ? '' : letters.join('');
      return inGroups(digits).concat(halves.join('  ').trim(), beside);
    });
  });
  return forms.filter((form) => form.length >= shortestRow);
}

function rowsOf(bytes: Buffer, width: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / width) }, (_, index) =>
    bytes.subarray(index * width, (index + 1) * width),
  );
}

/** Of two bytes and of one, as `xxd` has them in both cases. */
function inGroups(digits: string): readonly string[] {
  return [digits, digits.toUpperCase()].flatMap((cased) => [spaced(cased, 4), spaced(cased, 2)]);
}

function spaced(digits: string, length: number): string {
  return (digits.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join(' ');
}
