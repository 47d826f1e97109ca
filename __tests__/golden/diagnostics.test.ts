import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { positionOf } from '../../src/model/source-file.ts';
import { diagnosticsJson, renderDiagnostics } from '../../src/reporting/diagnostics.ts';
import { complaintsAbout } from '../support/bad-configuration.ts';
import { expectGolden } from '../support/golden.ts';

const folder = join(import.meta.dirname, '../fixtures/diagnostics');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -'.yml'.length));

describe('All errors of a file are reported in one go, each with file, line, column and what was expected:', () => {
  test.each(names)('%s', async (name) => {
    const diagnostics = await complaintsAbout(join(folder, `${name}.yml`));
    expectGolden(join(folder, `${name}.out`), renderDiagnostics(diagnostics), expect);
    // The file is named for what it shows.
    expect(diagnostics.filter(({ code }) => name === code || name.startsWith(`${code}-`))).not.toEqual([]);
    for (const { span, notes } of diagnostics) {
      for (const place of [span, ...notes.map((note) => note.span)]) {
        if (place === undefined) continue;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(place.end).toBeLessThanOrEqual(place.file.text.length);
        expect(positionOf(place).column).toBeGreaterThan(0);
      }
    }
    expect(diagnosticsJson(diagnostics)).toHaveLength(diagnostics.length);
  });

  test('and there is no golden file without its fixture', () => {
    const goldens = readdirSync(folder).filter((name) => name.endsWith('.out'));
    expect(goldens.filter((name) => !names.includes(name.slice(0, -'.out'.length)))).toEqual([]);
  });
});
