import { limits } from './limits.ts';

const lineFeed = 10;
const colon = 58;
const colons = Buffer.from('::');
/** What a line begins with that is, or may still become, a command. A character that was cut in two may be a blank. */
const commandLike = /^[\s\u0085]*(?:::|:?\uFFFD?$)/;
/** A command's blanks and colons stand within so many bytes. */
const headLength = 256;

/** Whether the beginning of a line, which is all from `start` on, may become a workflow command when more of it comes. */
export function mayBecomeCommand(bytes: Buffer, start: number): boolean {
  const first = bytes[start] as number;
  if (first !== colon && !isBlankLike(first)) return false;
  const isShort = bytes.length - start <= limits.commandLine;
  return isShort && commandLike.test(bytes.toString('utf8', start, start + headLength));
}

/**
 * Calls back with start and end of every line that may be a workflow command, among the whole lines that stand between
 * `from` and `to`. Lines that have colons elsewhere cost next to nothing.
 */
export function findCommandLines(
  bytes: Buffer,
  from: number,
  to: number,
  found: (start: number, end: number) => void,
): void {
  for (let at = bytes.indexOf(colons, from); at >= 0 && at < to; at = nextColons(bytes, at, to)) {
    let start = at;
    while (start > from && isBlankLike(bytes[start - 1] as number)) start -= 1;
    if (start > from && bytes[start - 1] !== lineFeed) continue;
    if (!commandLike.test(bytes.toString('utf8', start, at + 2))) continue;
    const end = bytes.indexOf(lineFeed, at);
    found(start, end);
    at = end;
  }
}

/** A command's message as it stands in its line, with `%25` for a percent sign. */
export function writtenMessage(line: string): string {
  return line.slice(line.indexOf('::', line.indexOf('::') + 2) + 2);
}

/** A step over two bytes sees every pair; asking the buffer for each place costs ten times as much where there are many. */
function nextColons(bytes: Buffer, after: number, to: number): number {
  for (let at = after + 2; at < to; at += 2) {
    if (bytes[at] !== colon) continue;
    if (bytes[at - 1] === colon) return at - 1;
    if (bytes[at + 1] === colon) return at;
  }
  return -1;
}

/** A blank in a line, or part of one that takes several bytes. */
function isBlankLike(byte: number): boolean {
  return (byte <= 32 && byte !== lineFeed) || byte >= 128;
}
