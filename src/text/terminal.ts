import picocolors from 'picocolors';

/** Colours as functions from text to text; each is the identity where colours are off. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** Whether colours are on is decided by the doors (a terminal, NO_COLOR, FORCE_COLOR), never here. */
export function colours(enabled: boolean): Colours {
  return picocolors.createColors(enabled);
}

/** A text that is as wide as it is long, and holds no control character. */
export const printableAscii = /^[ -~]*$/;

const escape = '\u{1B}';
const bell = '\u{7}';
/** In one character what is ESC and a letter otherwise; and what ends a text, so that each is looked at once. */
const textStarts = '\u{90}\u{98}\u{9D}-\u{9F}';
const textEnds = `${bell}${escape}\u{9C}${textStarts}`;
/**
 * ECMA-48: a text command (title, link …) up to its end, or to another or the end of the line, a control sequence
 * (colour, cursor …), any other escape. `protocol/escape-sequence.ts` has to agree.
 */
const escapeSequence = new RegExp(
  [
    `(?:${escape}[\\]PX^_]|[${textStarts}])[^\n${textEnds}]*(?:${bell}|\u{9C}|${escape}\\\\|(?=[\n${escape}${textStarts}]))`,
    `(?:${escape}\\[|\u{9B})[ -?]*(?:[@-~]|(?=[^ -~]))`,
    `${escape}(?:[ -/]+[0-~]|[0-OQ-WYZ\\\\\u0060-~])`,
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
