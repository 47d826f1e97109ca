import stringWidth from 'string-width';

import { oneLine, printableAscii } from './terminal.ts';

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
