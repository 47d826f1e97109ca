/** One word for a POSIX shell, quoted where it needs it: `scripts/a.sh`, `'test (1, 2)'`. */
export function shellQuote(word: string): string {
  if (/^[\w./:@%+,-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
