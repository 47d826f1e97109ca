import { byteLength } from '../text/bytes.ts';

/** A part of a document in Markdown, at most `room` bytes long; empty where it has nothing to say or no room to say it. */
export type Section = (room: number) => string;

/** Between parts of a document. */
export const gap = '\n\n';

/**
 * As many parts below a head as there is room for, from the first on; where some are left out, a sentence says so. Parts
 * are asked for one by one, so that nobody makes what nobody shows.
 */
export function fit(request: {
  readonly head: string;
  readonly parts: readonly ((room: number) => string)[];
  readonly between?: string;
  readonly room: number;
  readonly leftOut: (parts: number) => string;
}): string {
  const { head, parts, between = gap, leftOut } = request;
  if (parts.length === 0) return '';
  const whole = [head];
  // Between head and parts there is an empty line whatever the parts are.
  let room = request.room - byteLength(head) - gap.length - gap.length - byteLength(leftOut(parts.length));
  if (room < 0) return '';
  const shown: string[] = [];
  for (const part of parts) {
    const text = part(room);
    const bytes = byteLength(text) + byteLength(between);
    if (bytes > room) break;
    room -= bytes;
    shown.push(text);
  }
  if (shown.length > 0) whole.push(shown.join(between));
  if (shown.length < parts.length) whole.push(leftOut(parts.length - shown.length));
  return whole.join(gap);
}

/** All of a text, or instead of it a sentence, or nothing. */
export function allOrNothing(text: string, room: number, sentence: string): string {
  if (byteLength(text) <= room) return text;
  return byteLength(sentence) <= room ? sentence : '';
}
