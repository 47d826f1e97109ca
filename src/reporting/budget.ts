import { byteLength } from '../text/bytes.ts';

/** A part of a document in Markdown, at most `room` bytes long; empty where it has nothing to say or no room to say it. */
export type Section = (room: number) => string;

/** Between parts of a document. */
export const gap = '\n\n';

/** More than there can be of anything: room is kept for a number of so many digits. */
const most = 9_999_999;

/**
 * As many parts below a head as there is room for, from the first on; where some are left out, a sentence says so. Parts
 * are asked for one by one, so that nobody makes what nobody shows, and nobody holds more than one that is not shown.
 * Behind the first that is left out there is nothing more, unless shorter ones may come: `inVain` of those that were made
 * are then found too long before no more are made.
 */
export function fit(request: {
  readonly head: string;
  readonly parts: Iterable<(room: number) => string>;
  readonly between?: string;
  readonly room: number;
  readonly inVain?: number;
  readonly leftOut: (parts: number) => string;
}): string {
  const { head, parts, between = gap, inVain = 0, leftOut } = request;
  // Between head, parts and sentence there is an empty line whatever is between the parts.
  let room = request.room - byteLength(head) - 2 * gap.length - byteLength(leftOut(most));
  const shown: string[] = [];
  let missing = 0;
  let tooLong = 0;
  for (const part of parts) {
    const isOver = inVain === 0 ? missing > 0 : tooLong >= inVain;
    const text = isOver || room <= 0 ? '' : part(room);
    const bytes = byteLength(text) + byteLength(between);
    if (text === '' || bytes > room) {
      missing += 1;
      if (text !== '') tooLong += 1;
    } else {
      room -= bytes;
      shown.push(text);
    }
  }
  if (shown.length + missing === 0) return '';
  if (shown.length === 0) return allOrNothing(`${head}${gap}${leftOut(missing)}`, request.room, '');
  return [head, shown.join(between), ...(missing > 0 ? [leftOut(missing)] : [])].join(gap);
}

/** All of a text, or instead of it a sentence, or nothing. */
export function allOrNothing(text: string, room: number, sentence: string): string {
  if (byteLength(text) <= room) return text;
  return byteLength(sentence) <= room ? sentence : '';
}
