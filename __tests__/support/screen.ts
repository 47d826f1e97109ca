/** A terminal's screen as far as our status lines need one: wraps and reflows as terminals do, knows six sequences. */
export interface Screen {
  write(text: string): void;
  resize(columns: number): void;
  /** What is to be seen, line by line as printed (not as wrapped), without colours. */
  readonly lines: readonly string[];
  readonly cursorShown: boolean;
}

const escape = '\u001b';
const sequences = new RegExp(
  [`${escape}\\[(\\d*)A`, `${escape}\\[J`, `${escape}\\[\\?25([lh])`, `(${escape}\\[[0-9;]*m)`, '[\\s\\S]'].join('|'),
  'gu',
);

export function createScreen(width: number): Screen {
  let columns = width;
  /** Logical lines; each takes as many rows as it needs. */
  let lines: string[] = [''];
  let line = 0;
  let column = 0;
  let cursorShown = true;

  const rowsOf = (text: string) => Math.max(1, Math.ceil(text.length / columns));
  const up = (rows: number) => {
    let row = Math.min(Math.floor(column / columns), rowsOf(lines[line] ?? '') - 1) - rows;
    while (row < 0 && line > 0) {
      line -= 1;
      row += rowsOf(lines[line] ?? '');
    }
    column = Math.max(0, row) * columns + (column % columns);
  };

  return {
    get lines() {
      return lines;
    },
    get cursorShown() {
      return cursorShown;
    },
    resize: (to) => {
      columns = to;
    },
    write: (text) => {
      for (const match of text.matchAll(sequences)) {
        const [whole, rows, cursor, colour] = match;
        if (colour !== undefined) continue;
        if (cursor !== undefined) cursorShown = cursor === 'h';
        else if (rows !== undefined) up(rows === '' ? 1 : Number(rows));
        else if (whole === `${escape}[J`) lines = [...lines.slice(0, line), (lines[line] ?? '').slice(0, column)];
        else if (whole === '\r')
          column -= Math.min(
            column,
            column % columns || (column > 0 && column === (lines[line] ?? '').length ? columns : 0),
          );
        else if (whole === '\n') {
          line += 1;
          column = 0;
          lines[line] ??= '';
        } else if (whole === escape) {
          throw new Error(
            `a sequence that this screen does not know: ${JSON.stringify(text.slice(match.index, match.index + 12))}`,
          );
        } else {
          const before = (lines[line] ?? '').padEnd(column);
          lines[line] = before.slice(0, column) + whole + before.slice(column + 1);
          column += 1;
        }
      }
    },
  };
}
