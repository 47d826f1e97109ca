import { readConfig } from '../../src/config/read-config.ts';
import { tidy } from '../../src/model/diagnostic.ts';
import { positionOf } from '../../src/model/source-file.ts';

/** A configuration that was read, without places: lists, maps and settings as plain values. */
export interface PlainReading {
  readonly settings: unknown;
  /** `line:column-column code`, each. */
  readonly problems: readonly string[];
}

export function read(text: string): PlainReading {
  const { value, diagnostics } = readConfig({ path: 'orchestrator.yml', text });
  return {
    settings: withoutPlaces(value?.settings),
    problems: tidy(diagnostics).map(({ code, span }) => {
      if (span === undefined) return code;
      const { line, column, endLine, endColumn } = positionOf(span);
      return `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn} ${code}`;
    }),
  };
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  if ('span' in value && 'value' in value) return withoutPlaces(value.value);
  if ('key' in value && 'value' in value) return [withoutPlaces(value.key), withoutPlaces(value.value)];
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutPlaces(item)]));
}
