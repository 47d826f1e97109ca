/** Whether it is a name of the IANA database: `UTC`, `Europe/Berlin`. Offsets and abbreviations (`+01:00`, `PST`) mean other things elsewhere. */
export function isTimeZone(name: string): boolean {
  const known = timeZones();
  if (known.includes(name)) return true;
  // Older names of theirs are not in the list, and `Intl` knows them in any case of letters, which others do not.
  const lower = name.toLowerCase();
  if (known.some((zone) => zone.toLowerCase() === lower) || !/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+$/.test(name)) {
    return false;
  }
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The names in use, as this machine knows them. */
export function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}
