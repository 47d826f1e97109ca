import { coerced, type KnownValues, templateParts, type Tree } from '../../expressions/tree.ts';
import type { Plan } from '../../model/plan.ts';
import { knownOf as knownOfTask, knownOfLegs } from '../conditions.ts';
import { githubText } from '../quote/github.ts';
import { allOf, anyOf, equals, expressionText } from './expression-text.ts';
import type { Node, NodeNeed } from './nodes.ts';

/** Where an expression stands: `if` and `name` of a job see less than the keys of a step. */
export type Level = 'job' | 'step';

/** How a workflow names what became of a node: a job asks `needs` for it, a step `steps`. */
export interface Words {
  /** Its result as a text. */
  readonly result: (node: Node) => Tree;
  /** Whether its result is this. */
  readonly resultIs: (node: Node, result: string) => Tree;
  readonly output: (node: Node, name: string) => Tree;
  /** What must hold for a task that needs nothing, beside that nobody cancels; for the rest their needs say so. */
  readonly ready?: Tree;
}

/** What an expression of a task means in a workflow. */
export interface Scope {
  readonly node: Node;
  readonly level: Level;
  readonly words: Words;
  /** The task's own variables that it sees. */
  readonly env: Readonly<Record<string, string>>;
  /** Values that are filled in: a leg's matrix where legs are written one by one. */
  readonly known: KnownValues;
  /** Whether something above writes variables for it. */
  readonly inherits: boolean;
  /** Whether GitHub's own functions look at more than what is above it. */
  readonly seesMore?: boolean;
  readonly runsOn: Plan['emit']['github']['runs_on'];
  /** Variables that are secrets. */
  readonly secrets: Plan['secrets'];
  /** Whether it is an `if`, to which GitHub shows no secret. */
  readonly isCondition?: boolean;
  /** Jobs whose results it asks for, though they are none of its needs. */
  readonly asked: Set<Node>;
  /** What stands for a status function where GitHub's means something else. */
  readonly status?: (name: string) => Tree | undefined;
  /** Variables of the repository's settings that it reads. */
  readonly variables: Set<string>;
}

/** What is filled in of a node's matrix. */
export function knownOf({ legs, job }: Node): Scope['known'] {
  return legs.length > 1 ? knownOfLegs(job.task) : knownOfTask(job.task);
}

/** The tree in GitHub's words; `undefined` where there are none. */
export function translated(tree: Tree, scope: Scope): Tree | undefined {
  const inner = (part: Tree): Tree | undefined => translated(part, scope);
  switch (tree.kind) {
    case 'literal':
      return tree;
    case 'reference':
      return reference(tree, scope);
    case 'not': {
      const of = inner(tree.of);
      return of === undefined ? undefined : { kind: 'not', of };
    }
    case 'and':
    case 'or': {
      const of = tree.of.flatMap((part) => inner(part) ?? []);
      return of.length < tree.of.length ? undefined : { kind: tree.kind, of };
    }
    case 'compare': {
      const result = comparedResult(tree, scope);
      if (result !== undefined) return result;
      const [left, right] = [inner(tree.left), inner(tree.right)];
      return left === undefined || right === undefined ? undefined : { ...tree, left, right };
    }
    case 'call': {
      const status = scope.status?.(tree.name);
      if (status !== undefined) return status;
      const args = tree.args.flatMap((part) => inner(part) ?? []);
      return args.length < tree.args.length ? undefined : { ...tree, args };
    }
    case 'index': {
      const [of, index] = [inner(tree.of), inner(tree.index)];
      return of === undefined || index === undefined ? undefined : { kind: 'index', of, index };
    }
    default:
      return undefined;
  }
}

function needOf(key: string | undefined, { node }: Scope): NodeNeed | undefined {
  return (
    node.needs.find((need) => need.key === key) ??
    node.needs.find((need) => need.key.toLowerCase() === key?.toLowerCase())
  );
}

function reference(tree: Extract<Tree, { kind: 'reference' }>, scope: Scope): Tree | undefined {
  const [context = '', name, property, output] = tree.path;
  if (context === 'env' && tree.path.length === 2) return variable(name ?? '', scope);
  if (context === 'runner' && scope.level === 'job') return name === 'os' ? systemOf(scope.runsOn) : undefined;
  if (context === 'runner' || (context === 'github' && name !== undefined)) return tree;
  if (context === 'matrix' && scope.level === 'step') return name === undefined ? undefined : tree;
  if (context !== 'needs') return undefined;
  const need = needOf(name, scope);
  if (tree.path.length === 3 && property?.toLowerCase() === 'result') {
    return need === undefined ? nothing : resultOf(need, scope);
  }
  if (tree.path.length !== 4 || property?.toLowerCase() !== 'outputs') return undefined;
  if (need === undefined) return nothing;
  if (!isOutputName(output ?? '')) return undefined;
  const telling = need.nodes.filter(({ job }) => job.task.command.kind !== 'gate');
  if (telling.length === 0) return nothing;
  // A later leg overrides where its value is not empty.
  return anyOf(telling.toReversed().map((other) => scope.words.output(other, output ?? '')));
}

const nothing: Tree = { kind: 'literal', value: '' };

export function isOutputName(name: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(name);
}

/** The words of a job. */
export const wordsOfJobs: Words = {
  result: ({ id }) => ({ kind: 'reference', path: ['needs', id, 'result'] }),
  resultIs: (node, result) => equals(wordsOfJobs.result(node), result),
  output: ({ id }, name) => ({ kind: 'reference', path: ['needs', id, 'outputs', name] }),
};

/** `needs.x.result` compared with a word, which is simpler than its value. */
function comparedResult(tree: Extract<Tree, { kind: 'compare' }>, scope: Scope): Tree | undefined {
  const { left, right, operator } = tree;
  if (left.kind !== 'reference' || left.path[0] !== 'needs' || left.path.length !== 3) return undefined;
  if (left.path[2]?.toLowerCase() !== 'result' || right.kind !== 'literal' || typeof right.value !== 'string') {
    return undefined;
  }
  const need = needOf(left.path[1], scope);
  const holds = need === undefined ? undefined : resultIs(need, right.value.toLowerCase(), scope);
  if (holds === undefined || operator === '==') return holds;
  if (operator !== '!=') return undefined;
  return negated(holds);
}

function negated(tree: Tree): Tree {
  return tree.kind === 'compare' && tree.operator === '==' ? { ...tree, operator: '!=' } : { kind: 'not', of: tree };
}

/** Whether a need's result is this. `undefined` for a word that is no result. */
export function resultIs(need: NodeNeed, word: string, scope: Scope): Tree | undefined {
  const { nodes } = need;
  const each = (is: string): readonly Tree[] => nodes.map((node) => nodeResultIs(node, is, scope));
  if (nodes.length === 1 && nodes[0] !== undefined) return nodeResultIs(nodes[0], word, scope);
  if (word === 'failure') return anyOf(each('failure'));
  if (word === 'skipped') return allOf(each('skipped'));
  if (word === 'success') {
    if (areAlike(nodes)) return allOf(each('success'));
    const stopped = nodes.flatMap((node) => [
      negated(scope.words.resultIs(node, 'failure')),
      negated(scope.words.resultIs(node, 'cancelled')),
    ]);
    return allOf([anyOf(each('success')), ...stopped]);
  }
  return undefined;
}

/** Whether legs are skipped together or not at all. */
export function areAlike(nodes: readonly Node[]): boolean {
  const [first] = nodes;
  return nodes.every(
    ({ job }) =>
      JSON.stringify(job.condition) === JSON.stringify(first?.job.condition) && !/\benv\b/i.test(job.task.if ?? ''),
  );
}

function nodeResultIs(node: Node, word: string, scope: Scope): Tree {
  const is = (result: string): Tree => scope.words.resultIs(node, result);
  if (node.job.task.command.kind !== 'gate' || node.needs.length === 0 || word === 'success') return is(word);
  // A gate takes the result of its needs: one that GitHub skips for a failure above it is a failure.
  for (const other of node.needs.flatMap((need) => need.nodes)) scope.asked.add(other);
  const failed = anyOf(node.needs.flatMap((need) => resultIs(need, 'failure', scope) ?? []));
  if (word === 'failure') return allOf([is('skipped'), failed]);
  return word === 'skipped' ? allOf([is('skipped'), { kind: 'not', of: failed }]) : is(word);
}

/** A need's result as a text. */
function resultOf(need: NodeNeed, scope: Scope): Tree {
  const [node, ...others] = need.nodes;
  if (node === undefined) return nothing;
  if (others.length === 0 && node.job.task.command.kind !== 'gate') return scope.words.result(node);
  const words = others.length === 0 ? ['failure'] : ['failure', 'skipped', 'success'];
  const chosen = words.flatMap((word): Tree[] => {
    const holds = resultIs(need, word, scope);
    return holds === undefined ? [] : [allOf([holds, { kind: 'literal', value: word }])];
  });
  const rest: Tree = others.length === 0 ? scope.words.result(node) : { kind: 'literal', value: 'cancelled' };
  return { kind: 'or', of: [...chosen, rest] };
}

/** A variable: the task's own, what GitHub sets for every job, or one of the repository's settings. */
function variable(name: string, scope: Scope): Tree | undefined {
  const { env } = scope;
  const own = Object.hasOwn(env, name)
    ? name
    : Object.keys(env).find((key) => key.toLowerCase() === name.toLowerCase());
  if (own !== undefined) return templateTree(env[own] ?? '', { ...scope, env: variablesBefore(env, own) });
  const secret = secretOf(name, scope.secrets);
  if (secret !== undefined) {
    const isShown = scope.level === 'step' && scope.isCondition !== true;
    return isShown ? { kind: 'reference', path: ['secrets', secret] } : undefined;
  }
  if (scope.inherits) return scope.level === 'job' ? undefined : { kind: 'reference', path: ['env', name] };
  const upper = name.toUpperCase();
  if (upper === 'CI' || upper === 'GITHUB_ACTIONS') return { kind: 'literal', value: 'true' };
  if (upper.startsWith('GITHUB_')) return { kind: 'reference', path: ['github', upper.slice(7).toLowerCase()] };
  if (ofTheMachine.test(upper) || !/^[A-Z_]\w*$/.test(upper)) return undefined;
  scope.variables.add(name);
  return { kind: 'reference', path: ['vars', name] };
}

/** The secret that a variable of this name is. */
export function secretOf(name: string, secrets: Scope['secrets']): string | undefined {
  return secrets.find((one) => one.toLowerCase() === name.toLowerCase());
}

/** What the expression of a variable sees: those that stand before it. */
export function variablesBefore(env: Scope['env'], name: string): Scope['env'] {
  const entries = Object.entries(env);
  return Object.fromEntries(
    entries.slice(
      0,
      entries.findIndex(([other]) => other === name),
    ),
  );
}

/** Variables of the runner's machine: no expression of GitHub has them. */
const ofTheMachine =
  /^(?:RUNNER_\w*|PATH|HOME|USER|LOGNAME|SHELL|PWD|LANG|LC_\w+|TERM|TZ|TMPDIR|TEMP|TMP|HOSTNAME|EDITOR|ORCHESTRATOR_\w*|MATRIX_\w*)$/;

/** A template as one expression. */
function templateTree(template: string, scope: Scope): Tree | undefined {
  const parts = templateParts(template, scope.known);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'text') return { kind: 'literal', value: only.text };
  const args: Tree[] = [];
  let pattern = '';
  for (const part of parts) {
    if (part.kind === 'text') {
      pattern += part.text.replace(/[{}]/g, '$&$&');
      continue;
    }
    const value = translated(part.tree, scope);
    if (value === undefined) return undefined;
    pattern += `{${args.length}}`;
    args.push(value);
  }
  return { kind: 'call', name: 'format', args: [{ kind: 'literal', value: pattern }, ...args] };
}

/** On which system the runner's labels say that a job runs, in the words of `runner.os`. */
function systemOf(runsOn: readonly string[]): Tree | undefined {
  const labels = runsOn.length === 0 ? ['ubuntu-latest'] : runsOn;
  const systems = { ubuntu: 'Linux', linux: 'Linux', windows: 'Windows', macos: 'macOS' } as const;
  for (const [label, value] of Object.entries(systems)) {
    if (labels.some((one) => one.toLowerCase().startsWith(label))) return { kind: 'literal', value };
  }
  return undefined;
}

/** A template as the value of a key that takes expressions; `undefined` where one of them has no counterpart. */
export function templateText(template: string, scope: Scope): string | undefined {
  const parts = templateParts(template, scope.known);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'text') return githubText(only.text);
  const plain = (text: string): string => text.replaceAll('${{', "${{ '${{' }}");
  const pieces = parts.map((part) => {
    if (part.kind === 'text') return plain(part.text);
    const tree = translated(part.tree, scope);
    if (tree?.kind === 'literal') return plain(coerced(tree.value));
    const text = tree === undefined ? undefined : expressionText(tree);
    return text === undefined ? undefined : `\${{ ${text} }}`;
  });
  return pieces.includes(undefined) ? undefined : pieces.join('');
}
