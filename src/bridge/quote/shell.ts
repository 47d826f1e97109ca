/**
 * One word of a POSIX shell that stands for exactly these characters, in bash and in dash; plain where it is safe:
 * `npm`, `'test (1, 2)'`. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02
 */
export function shellWord(text: string): string {
  // A word with `=` in front of the command would be an assignment, `~` a home folder, `-` is fine.
  if (/^[\w./:@%+,-][\w./:@%+,=-]*$/.test(text) && !/^\w+=/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** `export NAME='value'`. The name is one that a shell takes, see `isShellName`. */
export function exportLine(name: string, value: string): string {
  return `export ${name}=${shellWord(value)}`;
}

/** Whether a shell can have a variable of this name; others only `env` can set. */
export function isShellName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}
