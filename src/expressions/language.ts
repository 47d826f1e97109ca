import { isNativeError } from 'node:util/types';

import { type Expr, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import { MAX_EXPRESSION_LENGTH, MAX_PARSER_DEPTH } from '@actions/expressions/errors';
import { TokenType } from '@actions/expressions/lexer';

import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/expressions.ts';
import { complaint, type ExpressionProblem, type Place } from '../model/problems/expressions.ts';

/** A name in an expression, and where it stands. */
export interface Name extends Place {
  readonly name: string;
}

/** `needs.<name>.<property>`; the place is that of the key. */
export interface NeedReference extends Name {
  readonly property: Name | undefined;
}

/** An expression read: what it names, and what is wrong with its grammar; never both a tree and a problem. */
export interface Expression {
  readonly functions: readonly Name[];
  readonly contexts: readonly Name[];
  readonly needs: readonly NeedReference[];
  readonly tree: Expr | undefined;
  readonly problem: ExpressionProblem | undefined;
}

type Token = ReturnType<Lexer['lex']>['tokens'][number] & { readonly place: Place };

/** The functions that tell how the needs and the run stand. */
export const statusFunctions: readonly string[] = ['success', 'failure', 'cancelled', 'always'];

/** GitHub's functions as its documentation spells them. */
export const functionNames: readonly string[] = Object.values(wellKnownFunctions).map(({ name }) =>
  name.replace(/Json$/, 'JSON'),
);

/** `start` is the offset of the source in the text that its places are to be told in. */
export function readExpression(source: string, start: number): Expression {
  const tokens = tokensOf(source, start);
  if (!Array.isArray(tokens)) {
    return { functions: [], contexts: [], needs: [], tree: undefined, problem: tokens };
  }
  const named = (is: (tokens: readonly Token[], i: number) => boolean) =>
    tokens.filter((_, i) => is(tokens, i)).map(nameOf);
  const names = { functions: named(isFunction), contexts: named(isContext), needs: needsOf(tokens) };
  return { ...names, ...parse(tokens, names.contexts, names.functions) };
}

/** Tokens with offsets; the library's own lines and columns go astray after a string of several lines. */
function tokensOf(source: string, start: number): Token[] | ExpressionProblem {
  const whole = { start, end: start + source.length };
  if (source.length > MAX_EXPRESSION_LENGTH) {
    return complaint(problems.expressionTooLong(MAX_EXPRESSION_LENGTH), whole);
  }
  let tokens: ReturnType<Lexer['lex']>['tokens'];
  try {
    ({ tokens } = new Lexer(source).lex());
  } catch (error) {
    // "Unexpected symbol: '…'. Located at position 7 within expression: …"
    const position = Number(/ Located at position (\d+) within/.exec(messageOf(error))?.[1] ?? 1) - 1;
    const symbol = /^(?:'[^]*|[^\s()[\],]+)/.exec(source.slice(position))?.[0] ?? '';
    const begin = start + position;
    return complaint(problems.unexpectedSymbol(symbol), { start: begin, end: begin + symbol.length });
  }
  if (tokens.length === 1) return complaint(problems.emptyExpression(), whole);
  let at = 0;
  return tokens.map((token) => {
    const begin = token.lexeme === '' ? source.length : source.indexOf(token.lexeme, at);
    at = begin + token.lexeme.length;
    return withPlace(token, { start: start + begin, end: start + at });
  });
}

function withPlace(token: Omit<Token, 'place'>, place: Place): Token {
  if (token.type !== TokenType.STRING) return { ...token, place };
  // The library's lexer (0.3.61) undoubles only the first of the doubled quotes in a string.
  return { ...token, place, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}

/** Whoever checks names does it apart: here each is taken as known, so that one slip is one complaint. */
function parse(
  tokens: Token[],
  contexts: readonly Name[],
  functions: readonly Name[],
): Pick<Expression, 'tree' | 'problem'> {
  const signatures = functions.map(({ name }) => {
    const most = statusFunctions.includes(name.toLowerCase()) ? 0 : Number.MAX_SAFE_INTEGER;
    return { name, minArgs: 0, maxArgs: most };
  });
  try {
    const names = contexts.map(({ name }) => name);
    return { tree: new Parser(tokens, names, signatures).parse(), problem: undefined };
  } catch (error) {
    const at = isNativeError(error) && 'pos' in error ? error.pos : undefined;
    const token = tokens.find(({ range }) => range.start === at);
    const place = token?.place ?? tokens[0]?.place ?? { start: 0, end: 0 };
    return { tree: undefined, problem: complaint(grammarProblem(messageOf(error), token), place) };
  }
}

/** The library tells its complaints apart by their English alone. */
function grammarProblem(message: string, token: Token | undefined): Diagnostic {
  const name = token?.lexeme ?? '';
  if (message.startsWith('Exceeded')) return problems.expressionTooDeep(MAX_PARSER_DEPTH);
  if (message.startsWith('Even')) return problems.evenArgumentsOfCase();
  if (message.startsWith('Too ')) {
    const known = wellKnownFunctions[name.toLowerCase()];
    const most = known?.maxArgs ?? 0;
    const given = message.startsWith('Too few') ? 'few' : 'many';
    return problems.wrongArgumentCount(name, given, known?.minArgs ?? 0, most > 200 ? undefined : most);
  }
  if (message.startsWith('Unexpected end') || token?.type === TokenType.EOF) return problems.expressionEndsEarly();
  return problems.unexpectedSymbol(name);
}

function needsOf(tokens: readonly Token[]): readonly NeedReference[] {
  return tokens.flatMap(({ lexeme }, i) => {
    if (!isContext(tokens, i) || lexeme.toLowerCase() !== 'needs') return [];
    const key = propertyAt(tokens, i + 1);
    return key === undefined ? [] : [{ ...key.name, property: propertyAt(tokens, key.next)?.name }];
  });
}

/** `.name` or `['name']`. */
function propertyAt(tokens: readonly Token[], i: number): { readonly name: Name; readonly next: number } | undefined {
  const [first, second, third] = tokens.slice(i, i + 3);
  if (first?.type === TokenType.DOT && second?.type === TokenType.IDENTIFIER) {
    return { name: { name: second.lexeme, ...second.place }, next: i + 2 };
  }
  const isIndex = first?.type === TokenType.LEFT_BRACKET && third?.type === TokenType.RIGHT_BRACKET;
  if (!isIndex || second?.type !== TokenType.STRING) return undefined;
  return { name: { name: String(second.value), ...second.place }, next: i + 3 };
}

function nameOf({ lexeme, place }: Token): Name {
  return { name: lexeme, ...place };
}

function isFunction(tokens: readonly Token[], i: number): boolean {
  return isName(tokens, i) && tokens[i + 1]?.type === TokenType.LEFT_PAREN;
}

function isContext(tokens: readonly Token[], i: number): boolean {
  return isName(tokens, i) && tokens[i + 1]?.type !== TokenType.LEFT_PAREN;
}

/** A name that is no property, as `b` in `a.b` is. */
function isName(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.type === TokenType.IDENTIFIER && tokens[i - 1]?.type !== TokenType.DOT;
}

/** What an error of the library says. */
export function messageOf(error: unknown): string {
  return isNativeError(error) ? error.message : String(error);
}
