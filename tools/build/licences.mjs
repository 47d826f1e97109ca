import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names, versions and licence texts of the packages that files come from, by name.
 *
 * @param {Iterable<string>} resources absolute paths of bundled files
 * @returns {string}
 */
export function licencesOf(resources) {
  const folders = new Set();
  for (const resource of resources) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const sections = new Set([...folders].map(sectionOf));
  return `The bundles in this folder hold code of these packages.\n\n${[...sections].toSorted().join('\n')}`;
}

function sectionOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([-.]|$)/i.test(file) && !/\.(c|m)?[jt]s$/.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const by = typeof author === 'string' ? author : author?.name;
  if (texts.length === 0 && by !== undefined) texts.push(`Copyright: ${by}`);
  return `${[`${name} ${version}`, typeof license === 'string' ? license : (license?.type ?? 'unknown licence'), ...texts].join('\n\n')}\n\n${'-'.repeat(80)}\n`;
}
