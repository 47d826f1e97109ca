const opening = '([{';
const closing = ')]}';

/**
 * A list written by line or comma. Commas within brackets belong to the item: ids of matrix tasks are `test (1, 2)`,
 * globs may hold `{sh,py}`. Brackets that never close end with their line.
 */
export function splitList(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap(splitLine)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function splitLine(line: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === ',' && depth === 0) {
      items.push(line.slice(start, index));
      start = index + 1;
    }
  }
  return [...items, line.slice(start)];
}
