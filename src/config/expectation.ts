import { alternatives } from '../text/quote.ts';
import type { Shape } from '../model/shape.ts';

/** What a shape expects, within a sentence: `a whole number from 1, or "auto"`. */
export function expectationOf(shape: Shape): string {
  switch (shape.kind) {
    case 'boolean':
      return '`true` or `false`';
    case 'string':
    case 'text':
      return 'a text';
    case 'integer':
      return `a whole number${rangeOf(shape)}`;
    case 'number':
      return shape.above === undefined ? `a number${rangeOf(shape)}` : `a number above ${shape.above}`;
    case 'duration':
      return 'a duration';
    case 'size':
      return 'a size';
    case 'regex':
      return 'a regular expression';
    case 'cron':
      return 'a schedule of five fields';
    case 'timezone':
      return 'the name of a time zone';
    case 'expression':
      return 'an expression';
    case 'enum':
      return alternatives(shape.values.map((value) => `\`${value}\``));
    case 'literal':
      return `\`${shape.value}\``;
    case 'any':
      return 'a value';
    case 'list':
      return 'a list';
    case 'map':
    case 'object':
      return 'a mapping';
    case 'either':
      return alternatives(shape.of.map(expectationOf));
    default:
      return `${expectationOf(shape.of)}, or a list of such`;
  }
}

function rangeOf({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min === undefined) return max === undefined ? '' : ` up to ${max}`;
  return max === undefined ? ` from ${min}` : ` from ${min} to ${max}`;
}
