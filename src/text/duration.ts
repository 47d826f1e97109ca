/** Milliseconds in each unit that a duration may be written in. */
const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

const seconds = /^(?:\d+\.?\d*|\.\d+)$/;
const parts = /(\d+\.?\d*|\.\d+) *(ms|s|m|h) */y;

/** Longer texts are no duration, whatever they hold. */
const longest = 100;

/**
 * Reads `90` and `1.5` as seconds, else numbers with the units `ms`, `s`, `m`, `h` joined freely (`1h30m`), as
 * milliseconds (an integer of at least 1). `undefined` for anything else, and for zero and negative ones.
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return undefined;
  return positive(seconds.test(trimmed) ? Number(trimmed) * 1000 : sumOfParts(trimmed));
}

/** Whether a text would be a duration if only it were longer than zero: `0`, `0s`, `-5m`. */
export function isEmptyDuration(text: string): boolean {
  const unsigned = text.trim().replace(/^-\s*/, '');
  if (unsigned === '' || unsigned.length > longest) return false;
  const milliseconds = seconds.test(unsigned) ? Number(unsigned) : sumOfParts(unsigned);
  return !Number.isNaN(milliseconds) && (milliseconds === 0 || unsigned !== text.trim());
}

/** NaN where some of the text is no number with a unit. */
function sumOfParts(text: string): number {
  let sum = 0;
  let end = 0;
  parts.lastIndex = 0;
  for (let match = parts.exec(text); match !== null; match = parts.exec(text)) {
    sum += Number(match[1]) * (units[match[2] ?? ''] ?? Number.NaN);
    end = parts.lastIndex;
  }
  return end === text.length ? sum : Number.NaN;
}

function positive(milliseconds: number): number | undefined {
  if (!(milliseconds > 0) || milliseconds > Number.MAX_SAFE_INTEGER) return undefined;
  return Math.max(1, Math.round(milliseconds));
}

/** For people: `850 ms`, `2.3 s`, `45 s`, `1 min 5 s`, `1 h 30 min`. Precise to about a hundredth, never longer than two units. */
export function formatDuration(milliseconds: number): string {
  const whole = Math.max(0, Math.round(milliseconds));
  if (whole < 1000) return `${whole} ms`;
  if (whole < 59_950) return `${Number((whole / 1000).toFixed(1))} s`;
  const inSeconds = Math.round(whole / 1000);
  if (inSeconds < 3600) return pair(Math.floor(inSeconds / 60), 'min', inSeconds % 60, 's');
  const inMinutes = Math.round(inSeconds / 60);
  return pair(Math.floor(inMinutes / 60), 'h', inMinutes % 60, 'min');
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
