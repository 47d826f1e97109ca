import { computedIndex, type KnownValues, partsOfTree, templateParts, type Tree } from '../../expressions/tree.ts';
import type { PlannedTask } from '../../model/plan.ts';
import type { Names } from './known-condition.ts';
import { shellCondition, shellValue } from './shell-expression.ts';
import { expressionText } from '../github/expression-text.ts';

const spellings: Readonly<Record<string, string>> = { tojson: 'toJSON', fromjson: 'fromJSON' };

/** What in expressions has no counterpart in a script, and that it has none; the first, where there are several. */
export function unsayable(trees: readonly Tree[], names: Names): string {
  const parts = trees.flatMap(partsOfTree);
  const reasons = [
    ...parts.map((part) => (part.kind === 'other' ? part.what : part.kind === 'index' ? indexed(part) : undefined)),
    ...parts.map((part) => (part.kind === 'call' ? nameOf(part, ['tojson', 'join', 'case']) : undefined)),
    ...parts.map((part) =>
      part.kind === 'reference' && shellValue(part, names) === undefined ? `\`${part.path.join('.')}\`` : undefined,
    ),
    ...parts.map((part) => (part.kind === 'call' ? nameOf(part, ['fromjson']) : undefined)),
  ];
  const smallest = parts.findLast((part) => part.kind === 'compare' && shellCondition(part, names) === undefined);
  const reason = reasons.find((one) => one !== undefined) ?? written(smallest) ?? 'what an expression in it compares';
  return `${reason} has no counterpart in a script of GitLab`;
}

/** As people write it. */
function written(tree: Tree | undefined): string | undefined {
  const text = tree === undefined ? undefined : expressionText(tree);
  return text === undefined ? undefined : `\`${text}\``;
}

function indexed(tree: Tree): string {
  const text = written(tree);
  return text === undefined ? computedIndex : `${text}, ${computedIndex},`;
}

function nameOf({ name }: { readonly name: string }, names: readonly string[]): string | undefined {
  return names.includes(name) ? `the function ${spellings[name] ?? name}` : undefined;
}

/** The same for texts with expressions. */
export function unsayableTexts(texts: readonly string[], known: KnownValues, names: Names): string {
  const parts = texts.flatMap((text) => templateParts(text, known));
  return unsayable(
    parts.flatMap((part) => (part.kind === 'value' ? [part.tree] : [])),
    names,
  );
}

/** An expression in its arguments or in a variable with a strange name can't be said. */
export function whyNoCommand(
  task: PlannedTask | undefined,
  known: KnownValues,
  names: Names,
): { readonly problem: string; readonly key: string } {
  const { command, env = {} } = task ?? {};
  const args = command?.kind === 'script' ? command.args : [];
  const why = unsayableTexts([...args, ...Object.values(env)], known, names);
  return args.length > 0
    ? { problem: `\`args\`: ${why}`, key: 'command.args' }
    : { problem: `\`env\`: ${why}`, key: 'env' };
}
