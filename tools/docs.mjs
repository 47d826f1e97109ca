// Writes what is made from the tables in the source: orchestrator.schema.json, and in README.md the text between
// `<!-- generated: NAME -->` and `<!-- /generated -->`. With --check it writes nothing and exits 1 where something is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

import { fidelityMarkdown } from '../lib/bridge/report-text.js';
import { configSchema } from '../lib/config/json-schema.js';
import { keyTables } from '../lib/drawing/key-tables.js';
import { table } from '../lib/text/markdown.js';

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

/** Name of a marker to its text. */
const generated = { keys: keyTables, inputs: actionTables, fidelity: fidelityMarkdown };

function actionTables() {
  const { inputs, outputs } = parse(read('action.yml'));
  const oneLine = (text) =>
    String(text)
      .trim()
      .replaceAll(/\s+/g, ' ')
      .replaceAll('|', String.raw`\|`);
  const defaultOf = (value) => (value === undefined || value === '' ? '' : `\`${oneLine(value)}\``);
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    defaultOf(input.default),
    oneLine(input.description),
  ]);
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, oneLine(output.description)]);
  return `${table(['input', 'default', 'meaning'], inputRows)}\n\n${table(['output', 'meaning'], outputRows)}`;
}

function renewed(text) {
  return text.replaceAll(/(<!-- generated: (\w+) -->\n)[^]*?(<!-- \/generated -->)/g, (_, begin, name, end) => {
    if (!Object.hasOwn(generated, name)) throw new Error(`README.md: nothing makes "${name}"`);
    return `${begin}\n${generated[name]()}\n\n${end}`;
  });
}

/** As `npm run format` leaves it, so that the two do not undo each other. */
async function formatted(path, text) {
  const filepath = join(root, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

const files = {
  'orchestrator.schema.json': `${JSON.stringify(configSchema(), null, 2)}\n`,
  'README.md': await formatted('README.md', renewed(read('README.md'))),
};
const isCheck = process.argv.includes('--check');
for (const [path, text] of Object.entries(files)) {
  if (existsSync(join(root, path)) && read(path) === text) continue;
  if (isCheck) {
    console.error(`${path} is stale: run \`npm run docs\` and commit it`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
