/**
 * `20261121-041502-ab12cd`: the time in UTC, two characters for its milliseconds, so that ids sort by age within a second
 * too, and four characters of chance, so that runs of the same millisecond differ. `random` gives numbers in [0, 1).
 */
export function newRunId(now: Date, random: () => number): string {
  const milliseconds = now.getUTCMilliseconds().toString(36).padStart(2, '0');
  const chance = Array.from({ length: 4 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '0').join('');
  return `${timeOfRun(now)}-${milliseconds}${chance}`;
}

/** What the id of a run of that second begins with. */
export function timeOfRun(moment: Date): string {
  const digits = moment.toISOString().replaceAll(/\D/g, '');
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}`;
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Whether a folder's name is one that `newRunId` gives. */
export function isRunId(name: string): boolean {
  return /^\d{8}-\d{6}-[0-9a-z]{6}$/.test(name);
}
