import { displayWidth } from '../text/columns.ts';

/** A line cut around a place of it, and what to print below. */
export interface QuotedLine {
  readonly text: string;
  readonly marks: string;
}

/** Columns of a quoted line; of a longer one, so many before the place and within it. */
const width = 200;
const widthBefore = 80;
const widthWithin = 80;
/** No line of text has more units than that for so many columns; what does is cut before it is measured. */
const mostUnits = width * 8;

const graphemes = new Intl.Segmenter();

/** A line with carets under the units from `start` to `end` (at least one), by the columns that a terminal gives to each. */
export function quoteLine(line: string, start: number, end: number): QuotedLine {
  const before = visible(line.slice(Math.max(0, start - mostUnits), start));
  const within = visible(line.slice(start, Math.min(end, start + mostUnits)));
  const after = visible(line.slice(Math.max(start, end)).slice(0, mostUnits));
  const isShort = line.length <= mostUnits && displayWidth(before + within + after) <= width;
  const shownBefore = isShort ? before : lastColumns(before, widthBefore);
  const shownWithin = isShort ? within : firstColumns(within, widthWithin);
  const left = width - displayWidth(shownBefore + shownWithin);
  const shownAfter = isShort || shownWithin !== within ? after : firstColumns(after, left);
  return {
    text: shownBefore + shownWithin + (shownWithin === within ? shownAfter : ''),
    marks: ' '.repeat(displayWidth(shownBefore)) + '^'.repeat(Math.max(1, displayWidth(shownWithin))),
  };
}

/** One column or more for each character that has none of its own: tabs are two blanks, controls a sign. */
function visible(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replaceAll(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
}

function firstColumns(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (displayWidth(kept) + displayWidth(segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

function lastColumns(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const segments = Array.from(graphemes.segment(text), ({ segment }) => segment);
  let kept = '';
  for (let i = segments.length - 1; i >= 0; i--) {
    const longer = `${segments[i] ?? ''}${kept}`;
    if (displayWidth(longer) > columns - 1) break;
    kept = longer;
  }
  return `…${kept}`;
}
