import { lastStates, oneLine, stripControls } from './terminal.ts';

/**
 * Text into GitHub's Markdown. Whatever is not ours goes through `escapeText`, `code`, `fence` or `contain`, and none of
 * it ends its block, or becomes a link, an image or a mention. GitHub looks for mentions, issues, commits and emoji in
 * the finished page, where entities are characters again: only something between the characters, here a blank of no
 * width, keeps it from finding them.
 */
const nothing = '&#8203;';

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A backslash would do, but not in a cell whose text brings a backslash of its own.
  '|': '&#124;',
  '\\': '&#92;',
  // GitHub's mathematics.
  $: '&#36;',
};

/** A text that was not made by us, as one line of plain words; fit for a table cell and for a link's text. */
export function escapeText(text: string): string {
  return oneLine(text)
    .trim()
    .replaceAll(/[&<>|\\$]/g, (mark) => marks[mark] ?? mark)
    .replaceAll(/[`*_[\]~]/g, String.raw`\$&`)
    .replace(/^([#+=-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replaceAll(/@(?=\S)|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${nothing}`)
    .replaceAll(/(?<!&)#(?=\d)|\bGH-(?=\d)/gi, `$&${nothing}`)
    .replaceAll(/\b(?=\d*[a-f])(?=[a-f]*\d)([\da-f]{6})(?=[\da-f]{1,34}\b)/gi, `$1${nothing}`);
}

/** A name, a path or a value as code on one line; fit for a table cell and for a link's text. Empty for an empty text. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line.trim() === '') return '';
  // In a table no writing of a pipe is safe between backquotes.
  if (line.includes('|')) return `<code>${escapeText(line)}</code>`;
  const delimiter = '`'.repeat(longestRun(line) + 1);
  const blank = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return delimiter + blank + line + blank + delimiter;
}

/** A block of what a program printed, as it would look on a terminal without colours. Its content cannot close it. */
export function fence(text: string, language = 'text'): string {
  const plain = stripControls(lastStates(text)).replace(/\n+$/, '');
  const marker = '`'.repeat(Math.max(3, longestRun(plain) + 1));
  return `${marker}${language}\n${plain}\n${marker}`;
}

/** Backquotes in the longest run of them. */
function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}

/** A link, where the address is one of the web; else its text alone. `text` is Markdown. */
export function link(text: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\//i.test(address)) return text;
  const safe = address.replaceAll(/[^\w\-.~:/?#@&+,;=%]/gu, (character) =>
    character === '('
      ? '%28'
      : character === ')'
        ? '%29'
        : encodeURIComponent(character.replace(/\p{Surrogate}/u, '\uFFFD')),
  );
  return `[${text}](${safe})`;
}

/** Rows are Markdown. No row may be shorter than the head. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (right.includes(column) ? '--:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}

/** A part that unfolds on a click. `summary` is Markdown without links; `body` is Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/**
 * Elements that change how a browser reads what follows them. GitHub shows or drops them whatever they hold, so they are
 * shown as text.
 */
const unwelcome =
  /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|noscript|script|plaintext|template|select|svg|math|object|applet|marquee|frameset|html|head|body)\b)/gi;

/** They have no end tag. */
const voidElements = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * Markdown that a task wrote on purpose, as an item of a list below its head, so that it shows as it would alone and
 * changes nothing that follows. A list's item ends fences, lists and HTML blocks that were left open; after it comes
 * what ends an open comment or attribute, and an end tag for each start tag. End tags too many do nothing.
 */
export function contain(head: string, markdown: string): string {
  const text = stripControls(markdown).replaceAll(unwelcome, '&lt;').replace(/^\n+/, '').trimEnd();
  // Not by `^`, which is also behind U+2028: Markdown ends no line there.
  const body = text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
  return `- ${head}\n\n${body}${text.includes('<') ? `\n\n<!-- "'> -->${endTags(text)}` : ''}`;
}

function endTags(text: string): string {
  const names = Array.from(text.matchAll(/<(?=([a-z][^\s/>]*))/gi), (match) => (match[1] ?? '').toLowerCase());
  const ends = names.filter((name) => !voidElements.has(name)).map((name) => `</${name}>`);
  // What swallowed the end of this list swallowed those of the lists and quotes in it too.
  const lists = '</li></ul></ol></blockquote>'.repeat(1 + deepest(text));
  // A browser takes up emphasis that it saw no end of again, at most three of a kind ("Noah's Ark clause").
  return ends.toReversed().join('') + lists + '</em></strong></del></code></a>'.repeat(3);
}

/** At least as many as lists and quotes are nested in a text: each needs a character at the start of some line. */
function deepest(text: string): number {
  let longest = 0;
  for (const start of text.matchAll(/^[\s>*+\-\d.)]+/gm)) longest = Math.max(longest, start[0].length);
  return Math.min(longest, 100);
}
