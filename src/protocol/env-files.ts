/** What is wrong with a line of a command file; `line` is 1-based. */
export interface FileCommandProblem {
  readonly line: number;
  readonly message: string;
}

export interface FileCommands {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FileCommandProblem[];
}

/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value` lines and `name<<DELIMITER` blocks; the last of a name
 * wins. What is not in that format is a problem with its line, and the rest is read. Rules as in actions/runner,
 * `FileCommandManager.cs`, but that line ends may be CRLF on every system.
 */
export function readFileCommands(text: string): FileCommands {
  const values = new Map<string, string>();
  const problems: FileCommandProblem[] = [];
  if (text.includes('\0')) {
    return { values: {}, problems: [{ line: 1, message: 'it holds NUL bytes: write it as UTF-8, not as UTF-16' }] };
  }
  const lines = splitLines(text);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? '';
    const problem = (message: string) => problems.push({ line: index + 1, message });
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        problem(`expected name<<DELIMITER, found ${shown(line)}`);
        continue;
      }
      let end = index + 1;
      while (end < lines.length && lines[end]?.text !== delimiter) end += 1;
      if (end === lines.length) {
        // What follows is that value's, not ours to interpret.
        problem(`the delimiter ${shown(delimiter)} of ${shown(name)} never comes; what follows was not read`);
        break;
      }
      const value = lines.slice(index + 1, end);
      values.set(name, value.map((part, at) => part.text + (at < value.length - 1 ? part.end : '')).join(''));
      index = end;
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (equals === 0) {
      problem(`the name before "=" is empty in ${shown(line)}`);
    } else if (line !== '') {
      problem(`expected name=value or name<<DELIMITER, found ${shown(line)}`);
    }
  }
  // `fromEntries` makes `__proto__` a name like any other.
  return { values: Object.fromEntries(values), problems };
}

/** Reads GITHUB_PATH: a folder a line, in the order written. */
export function readPathFile(text: string): readonly string[] {
  return splitLines(text)
    .map((line) => line.text)
    .filter((line) => line.trim() !== '' && !line.includes('\0'));
}

interface Line {
  readonly text: string;
  /** Its line break as written; `''` at the end of the file. */
  readonly end: string;
}

function splitLines(text: string): readonly Line[] {
  const parts = text.replace(/^\uFEFF/, '').split('\n');
  return parts.map((part, index) => {
    if (index === parts.length - 1) return { text: part, end: '' };
    return part.endsWith('\r') ? { text: part.slice(0, -1), end: '\r\n' } : { text: part, end: '\n' };
  });
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
}
