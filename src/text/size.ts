const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** Longer texts are no size, whatever they hold. */
const longest = 50;

/** Reads `1048576`, `512MiB` (powers of 1024) and `2GB` (powers of 1000) as bytes; `undefined` for anything else and below one byte. */
export function parseSize(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const match = /^\s*(\d+\.?\d*|\.\d+) *([a-z]*)\s*$/i.exec(text);
  const bytes = Math.round(Number(match?.[1]) * (units[(match?.[2] ?? '').toLowerCase()] ?? Number.NaN));
  return bytes >= 1 && bytes <= Number.MAX_SAFE_INTEGER ? bytes : undefined;
}
