import type { Tree } from '../expressions/tree.ts';

/** The texts of `fromJSON('["a", "b"]')`; `undefined` for all else. */
export function textsOfJson(tree: Tree | undefined): readonly string[] | undefined {
  const [text] = tree?.kind === 'call' && tree.name === 'fromjson' ? tree.args : [];
  if (text?.kind !== 'literal' || typeof text.value !== 'string') return undefined;
  try {
    const list: unknown = JSON.parse(text.value);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}
