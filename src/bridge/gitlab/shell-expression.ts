import { coerced, isTrue, type TemplatePart, type Tree } from '../../expressions/tree.ts';
import { githubValues, shellNames } from './github-context.ts';
import { shellText } from './known.ts';
import { comparisonOf, githubName, knownCondition, type Names } from './known-condition.ts';
import { withinQuotes, word } from './words.ts';

/** A command of the shell that succeeds where the condition holds; `undefined` where there is no such command. */
export function shellCondition(tree: Tree, names: Names): string | undefined {
  const known = knownCondition(tree, names);
  if (known !== undefined) return shellText(known);
  if (tree.kind === 'not') {
    const inner = shellCondition(tree.of, names);
    return inner === undefined ? undefined : `! ${isOneCommand(inner) ? inner : `{ ${inner}; }`}`;
  }
  if (tree.kind === 'and' || tree.kind === 'or') {
    const parts = tree.of.map((part) => shellCondition(part, names));
    if (parts.includes(undefined)) return undefined;
    return tree.kind === 'and' ? parts.join(' && ') : `{ ${parts.join(' || ')}; }`;
  }
  if (tree.kind === 'call') {
    const status = { success: 'success', failure: 'failure', always: 'true', cancelled: 'false' }[tree.name];
    if (status !== undefined) return status;
  }
  return comparisonCommand(tree, names) ?? truthCommand(tree, names);
}

function isOneCommand(command: string): boolean {
  return !/ (?:&&|\|\|) /.test(command) || (command.startsWith('{ ') && command.endsWith('; }'));
}

function comparisonCommand(tree: Tree, names: Names): string | undefined {
  const comparison = comparisonOf(tree);
  if (comparison !== undefined && 'any' in comparison) {
    return shellCondition({ kind: 'or', of: comparison.any }, names);
  }
  if (tree.kind === 'call') {
    const how = ({ contains: 'contains', startswith: 'starts', endswith: 'ends' } as const)[tree.name];
    const [first, second] = tree.args.map((part) => shellValue(part, names));
    if (how === undefined || first === undefined || second === undefined || listArgument(tree)) return undefined;
    return `${shellNames[how]} "${first}" "${second}"`;
  }
  if (tree.kind !== 'compare') return undefined;
  const { operator, left, right } = tree;
  if (right.kind === 'literal' && typeof right.value === 'number' && isText(left)) {
    const value = shellValue(left, names);
    return value === undefined ? undefined : `number "${value}" '${operator}' ${String(right.value)}`;
  }
  if ((operator !== '==' && operator !== '!=') || !isText(left) || !isText(right)) return undefined;
  const [first, second] = [shellValue(left, names), shellValue(right, names)];
  if (first === undefined || second === undefined) return undefined;
  const denied = operator === '==' ? '' : '! ';
  if (second === '') return `[ ${operator === '==' ? '-z' : '-n'} "${first}" ]`;
  const literal = right.kind === 'literal' ? String(right.value) : undefined;
  const isResult = left.kind === 'reference' && left.path[0] === 'needs' && left.path[2] === 'result';
  if (literal !== undefined && (!/[a-z]/i.test(literal) || (isResult && /^[a-z]+$/.test(literal)))) {
    return `[ "${first}" ${operator === '==' ? '=' : '!='} ${word(literal)} ]`;
  }
  return `${denied}same "${first}" ${literal === undefined ? `"${second}"` : word(literal)}`;
}

/** Whether GitHub compares it as a text: null and booleans it makes numbers of. */
function isText(tree: Tree): boolean {
  return (
    (tree.kind === 'literal' && typeof tree.value === 'string') ||
    (tree.kind === 'reference' && tree.path.length > 1) ||
    (tree.kind === 'call' && tree.name === 'format')
  );
}

function listArgument({ args }: Extract<Tree, { readonly kind: 'call' }>): boolean {
  return args.some((part) => part.kind === 'call' && part.name !== 'format');
}

function truthCommand(tree: Tree, names: Names): string | undefined {
  // What is true or false is said as a condition, or not at all.
  if ((tree.kind !== 'reference' && tree.kind !== 'call') || isBoolean(tree)) return undefined;
  const value = shellValue(tree, names);
  return value === undefined ? undefined : `[ -n "${value}" ]`;
}

/** What a tree's value is as a text, as it stands between double quotes of the shell. */
export function shellValue(tree: Tree, names: Names): string | undefined {
  if (tree.kind === 'literal') return withinQuotes(coerced(tree.value));
  if (tree.kind === 'reference') return referenceValue(tree.path, names);
  if (isBoolean(tree)) {
    const condition = shellCondition(tree, names);
    return condition === undefined ? undefined : `$(if ${condition}; then echo true; else echo false; fi)`;
  }
  if (tree.kind === 'and' || tree.kind === 'or') return choice(tree.kind, tree.of, names);
  return tree.kind === 'call' && tree.name === 'format' ? formatted(tree.args, names) : undefined;
}

/** Whether its value is true or false, whatever it is about. */
function isBoolean(tree: Tree): boolean {
  if (tree.kind === 'and' || tree.kind === 'or') return tree.of.every(isBoolean);
  if (tree.kind === 'call') return ['contains', 'startswith', 'endswith'].includes(tree.name);
  return tree.kind === 'compare' || tree.kind === 'not';
}

/** `a && b || c` is the value of that which decides. */
function choice(kind: 'and' | 'or', parts: readonly Tree[], names: Names): string | undefined {
  const [last, ...before] = parts.toReversed();
  if (last === undefined) return undefined;
  const [first] = before;
  if (first === undefined) return shellValue(last, names);
  const rest: Tree = before.length === 1 ? first : { kind, of: before.toReversed() };
  // `condition && 'text' || other`
  const isTernary = kind === 'or' && rest.kind === 'and' && rest.of.length === 2 && isTrueLiteral(rest.of[1]);
  const condition = shellCondition(isTernary ? (rest.of[0] ?? rest) : rest, names);
  const value = shellValue(isTernary ? (rest.of[1] ?? rest) : rest, names);
  const other = shellValue(last, names);
  if (condition === undefined || value === undefined || other === undefined) return undefined;
  const [then, otherwise] = kind === 'or' ? [value, other] : [other, value];
  return `$(if ${condition}; then printf %s "${then}"; else printf %s "${otherwise}"; fi)`;
}

function isTrueLiteral(tree: Tree | undefined): boolean {
  return tree?.kind === 'literal' && isTrue(tree.value);
}

function formatted([pattern, ...args]: readonly Tree[], names: Names): string | undefined {
  if (pattern?.kind !== 'literal' || typeof pattern.value !== 'string') return undefined;
  const values = args.map((arg) => shellValue(arg, names));
  let failed = false;
  const text = pattern.value.split(/(\{\{|\}\}|\{\d+\})/).map((piece, index) => {
    if (index % 2 === 0) return withinQuotes(piece);
    if (piece === '{{' || piece === '}}') return piece.slice(1);
    const value = values[Number(piece.slice(1, -1))];
    failed ||= value === undefined;
    return value ?? '';
  });
  return failed ? undefined : text.join('');
}

function referenceValue(path: readonly string[], names: Names): string | undefined {
  const [context, name = '', property, output] = path;
  if (context === 'needs' && path.length === 3 && property?.toLowerCase() === 'result') return names.result(name);
  if (context === 'needs' && path.length === 4 && property?.toLowerCase() === 'outputs') {
    return names.output(name, output ?? '');
  }
  if (context === 'env' && path.length === 2) {
    const own = names.own(name);
    if (own !== undefined && own !== 'made') return withinQuotes(own.text);
    return /^[A-Za-z_]\w*$/.test(name) ? `$${name}` : undefined;
  }
  if (context === 'github') return githubValues[githubName(path)];
  if (context === 'runner' && name === 'temp') return '${TMPDIR:-/tmp}';
  return context === 'runner' && name === 'os' ? '$(uname -s | sed s/Darwin/macOS/)' : undefined;
}

/** A template as one word of the shell; `undefined` where an expression in it has no counterpart. */
export function shellTemplate(parts: readonly TemplatePart[], names: Names): string | undefined {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'text') return word(only.text);
  const pieces = parts.map((part) => (part.kind === 'text' ? withinQuotes(part.text) : shellValue(part.tree, names)));
  if (pieces.includes(undefined)) return undefined;
  // `$NAME` followed by a letter would be another name.
  const text = pieces.map((piece, index) => {
    const next = pieces[index + 1] ?? '';
    return /^\$\w+$/.test(piece ?? '') && /^\w/.test(next) ? `\${${(piece ?? '').slice(1)}}` : piece;
  });
  return `"${text.join('')}"`;
}
