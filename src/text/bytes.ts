/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/** The longest end of a text that is at most `bytes` long in UTF-8; no character is cut in two. */
export function endWithin(text: string, bytes: number): string {
  return bytes <= 0 ? '' : decodeEnd(Buffer.from(text.slice(-bytes)), bytes);
}

/** The last `bytes` bytes as text: invalid UTF-8 is U+FFFD, and a character that the cut goes through is left out. */
export function decodeEnd(encoded: Uint8Array, bytes: number = encoded.length): string {
  let start = Math.max(0, encoded.length - bytes);
  for (let skipped = 0; start > 0 && skipped < 3 && isContinuation(encoded[start]); skipped += 1) start += 1;
  return new TextDecoder().decode(encoded.subarray(start));
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
