import type { Json } from './shape.ts';

/** `MATRIX_` and the key in capitals; what is neither letter nor digit becomes `_`. */
export function matrixVariable(key: string): string {
  return `MATRIX_${key.toUpperCase().replace(/[^A-Z0-9_]/g, '_')}`;
}

/** A matrix value as its variable holds it. */
export function matrixText(value: Json): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
