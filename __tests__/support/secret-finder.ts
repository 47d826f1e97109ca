import { stripVTControlCharacters } from 'node:util';

/**
 * Looks for secrets as someone would who wants them: strips, joins, decodes, and looks again. Written apart from the
 * product's forms, and by the opposite way: it decodes what is there, where the product encodes what is sought.
 */
export function findSecrets(text: string, secrets: readonly string[]): readonly string[] {
  const decoded = [text, visible(text)].flatMap((view) =>
    readings
      .map((read) => read(view))
      .concat(words(view.replaceAll(/\s+/g, '')), words(percentDecoded(view).replaceAll(/\s+/g, ''))),
  );
  return secrets.filter((secret) => decoded.some((view) => view.includes(secret)));
}

const readings: readonly ((text: string) => string)[] = [
  (text) => text,
  percentDecoded,
  (text) => percentDecoded(text.replaceAll('+', ' ')),
  unicodeDecoded,
  (text) => unicodeDecoded(unicodeDecoded(text)),
  entitiesDecoded,
  // Each way on what the other left.
  (text) => percentDecoded(entitiesDecoded(unicodeDecoded(text))),
  (text) => unicodeDecoded(entitiesDecoded(percentDecoded(text))),
  (text) => text.replaceAll(/(?:[ :][0-9a-f]{2})+/gi, (codes) => fromHex(codes.replaceAll(/[ :]/g, ''))),
  (text) => text.replaceAll(/(?:\\x[0-9a-f]{2})+/gi, (codes) => fromHex(codes.replaceAll('\\x', ''))),
  (text) => text.replaceAll(/\\(.)/g, '$1'),
  (text) => text.replaceAll("'\\''", "'"),
  (text) => text.replaceAll("''", "'"),
];

/** Without colours, controls and what has no width. */
function visible(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/[^\P{Cc}\n\t\r]|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
}

function fromHex(digits: string): string {
  return Buffer.from(digits, 'hex').toString();
}

function percentDecoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString());
}

function unicodeDecoded(text: string): string {
  return text
    .replaceAll(/\\u\{([0-9a-f]{1,6})\}/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\(["\\/'])/g, '$1')
    .replaceAll(String.raw`\n`, '\n');
}

function entitiesDecoded(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => names[name] ?? '');
}

/** What every long enough word of base64 or of hexadecimal digits says, wherever it was begun. */
function words(text: string): readonly string[] {
  const base64 = (text.match(/[\w+/-]{8,}/g) ?? []).flatMap((word) =>
    [0, 1, 2, 3].flatMap((skip) => {
      const bytes = Buffer.from(word.slice(skip).replaceAll('-', '+').replaceAll('_', '/'), 'base64');
      return [bytes.toString(), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
    }),
  );
  const hex = (text.match(/[0-9a-f]{12,}/gi) ?? []).flatMap((word) => [
    Buffer.from(word, 'hex').toString(),
    Buffer.from(word.slice(1), 'hex').toString(),
  ]);
  return [...base64, ...hex];
}
