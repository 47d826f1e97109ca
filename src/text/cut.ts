/** At most so many UTF-16 units of a text, the last of them `…` where it is longer; no pair of units is cut in two. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
