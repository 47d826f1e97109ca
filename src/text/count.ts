/** `1 task`, `2 tasks`, `0 tasks`; `plural` where it is not the word with an s. */
export function count(n: number, word: string, plural = `${word}s`): string {
  return `${n} ${n === 1 ? word : plural}`;
}
