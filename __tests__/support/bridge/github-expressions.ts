import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { TokenType } from '@actions/expressions/lexer';

/** Values that an expression sees, by context; a context that is not there is an error, as on GitHub. */
export type GithubContexts = Readonly<Record<string, unknown>>;

export interface StatusFunctions {
  readonly success: () => boolean;
  readonly failure: () => boolean;
  readonly cancelled: () => boolean;
}

/** GitHub's own library, with what its lexer (0.3.61) gets wrong put right: it undoubles only the first `''` of a string. */
export function evaluate(source: string, contexts: GithubContexts, status?: StatusFunctions): data.ExpressionData {
  if (source.length > 21_000) throw new Error('GitHub takes 21,000 characters for an expression');
  const { tokens } = new Lexer(source).lex();
  for (const token of tokens) {
    if (token.type === TokenType.STRING) token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
  }
  const functions = status === undefined ? [] : [...Object.entries(status), ['always', () => true] as const];
  const known = functions.map(([name, call]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(call()),
  }));
  const tree = new Parser(tokens, Object.keys(contexts), known).parse();
  const values = valueOf(contexts) as data.Dictionary;
  return new Evaluator(tree, values, new Map(known.map((one) => [one.name, one]))).evaluate();
}

/** Whether an `if` holds; without a status function it asks for `success()` too. */
export function holds(
  condition: string | boolean | undefined,
  contexts: GithubContexts,
  status: StatusFunctions,
): boolean {
  if (condition === undefined) return status.success();
  if (typeof condition === 'boolean') return condition && status.success();
  const text = condition.trim();
  const source = text.startsWith('${{') ? text.slice(3, closing(text, 3)) : text;
  if (source !== text && closing(text, 3) + 2 !== text.length) throw new Error(`a text around a condition: ${text}`);
  const asks = /\b(?:success|failure|cancelled|always)\s*\(/i.test(source.replace(/'[^']*'/g, ''));
  if (!asks && !status.success()) return false;
  return isTruthy(evaluate(source, contexts, status));
}

/** A text with its expressions replaced by what they come to. */
export function expanded(text: string, contexts: GithubContexts): string {
  let result = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('${{', at);
    if (open === -1) return result + text.slice(at);
    const close = closing(text, open + 3);
    result += text.slice(at, open) + evaluate(text.slice(open + 3, close), contexts).coerceString();
    at = close + 2;
  }
}

function closing(text: string, from: number): number {
  let inString = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") inString = !inString;
    else if (!inString && text.startsWith('}}', at)) return at;
  }
  throw new Error(`an expression without an end: ${text}`);
}

function isTruthy(value: data.ExpressionData): boolean {
  const { primitive } = value as { readonly primitive?: boolean };
  if (primitive !== true) return true;
  const text = value.coerceString();
  return !(
    value instanceof data.Null ||
    text === '' ||
    (value instanceof data.BooleanData && text === 'false') ||
    (value instanceof data.NumberData && (text === '0' || text === 'NaN'))
  );
}

function valueOf(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(valueOf));
  return new data.Dictionary(...Object.entries(value).map(([key, one]) => ({ key, value: valueOf(one) })));
}
