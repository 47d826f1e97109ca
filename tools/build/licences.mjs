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

/** https://spdx.org/licenses/MIT.html */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function sectionOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([-.]|$)/i.test(file) && !/\.(c|m)?[jt]s$/.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const by = typeof author === 'string' ? author : author?.name;
  if (texts.length === 0) texts.push(`Copyright (c) ${by ?? 'its authors'}`);
  // Some say MIT and bring no text: then it is the one that all of them mean.
  if (texts.length === 1 && texts[0].length < 200 && /^MIT\b/.test(license ?? '')) texts.push(mit);
  return `${[`${name} ${version}`, typeof license === 'string' ? license : (license?.type ?? 'unknown licence'), ...texts].join('\n\n')}\n\n${'-'.repeat(80)}\n`;
}
