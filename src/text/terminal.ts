import picocolors from 'picocolors';
import stringWidth from 'string-width';

/** Colours as functions from text to text; each is the identity where colours are off. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** Whether colours are on is decided by the doors (a terminal, NO_COLOR, FORCE_COLOR), never here. */
export function colours(enabled: boolean): Colours {
  return picocolors.createColors(enabled);
}

const printableAscii = /^[ -~]*$/;

/** Columns that a text takes on a terminal: wide characters and emoji two, combining marks and escape sequences none. */
export function displayWidth(text: string): number {
  return printableAscii.test(text) ? text.length : stringWidth(text);
}

const graphemes = new Intl.Segmenter();

/** The text on one line, cut to `width` columns with `…` as the last of them. For plain text: colour it afterwards. */
export function clip(text: string, width: number): string {
  // A column is at least one unit, and what needs more than 64 of them for one column is no text that anyone reads.
  const start = oneLine(text.slice(0, Math.max(0, width + 1) * 64));
  if (displayWidth(start) <= width) return start;
  if (width < 1) return '';
  let kept = '';
  let columns = 0;
  for (const { segment } of graphemes.segment(start)) {
    columns += displayWidth(segment);
    if (columns > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The text and blanks up to `width` columns; a longer text is clipped. */
export function pad(text: string, width: number): string {
  const clipped = clip(text, width);
  return clipped + ' '.repeat(Math.max(0, width - displayWidth(clipped)));
}

const escape = '\u{1B}';
const bell = '\u{7}';
/** ECMA-48: a text command (title, link …) with its end, a control sequence (colour, cursor …), any other escape. */
const escapeSequence = new RegExp(
  [
    `(?:${escape}[\\]PX^_]|[\u{90}\u{98}\u{9D}-\u{9F}])[^${bell}${escape}\u{9C}]*(?:${bell}|\u{9C}|${escape}\\\\)`,
    `(?:${escape}\\[|\u{9B})[0-?]*[ -/]*[@-~]`,
    `${escape}[ -/]*[0-Z\\\\^-~]`,
  ].join('|'),
  'g',
);
/** What can reorder a line on the reader's screen, so that it does not say what it holds. */
const directionControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const otherControls = /[^\P{Cc}\n\t]/gu;

/**
 * The text without escape sequences and without control characters other than line feed and tab. CRLF is a line feed; a
 * half surrogate is U+FFFD. What direction controls there are goes too.
 */
export function stripControls(text: string): string {
  if (printableAscii.test(text)) return text;
  return text
    .replaceAll(escapeSequence, '')
    .replaceAll('\r\n', '\n')
    .replaceAll(otherControls, '')
    .replaceAll(directionControls, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** The text without controls and with every run of line breaks, tabs and the like as one blank. */
export function oneLine(text: string): string {
  return printableAscii.test(text) ? text : stripControls(text.replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
}

/** What a terminal shows of text in which a program went back to the start of a line: progress bars leave their last state. */
export function lastStates(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/^.*\r(?!$)/gm, '')
    .replaceAll('\r', '');
}
