import { groovyText } from '../quote/groovy.ts';

/** An expression in Groovy that has the value which GitHub gives it; `it` is the id of the task. */
export interface GroovyExpression {
  readonly code: string;
  /** What is known of its value; `object` is a map or a list. */
  readonly type: 'boolean' | 'text' | 'any';
}

/** A literal of an expression. */
export function literal(value: string | number | boolean | null): GroovyExpression {
  if (typeof value === 'string') return { code: groovyText(value), type: 'text' };
  if (typeof value === 'boolean') return { code: String(value), type: 'boolean' };
  if (value === null) return { code: 'null', type: 'any' };
  if (Number.isNaN(value)) return { code: '(0.0d / 0.0d)', type: 'any' };
  if (!Number.isFinite(value)) return { code: value > 0 ? '(1.0d / 0.0d)' : '(-1.0d / 0.0d)', type: 'any' };
  return { code: Number.isSafeInteger(value) ? `${value}L` : `${value}d`, type: 'any' };
}
