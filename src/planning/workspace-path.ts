/** A path in the workspace, tidied (`./packages//api/` is `packages/api`, nothing is `.`); `undefined` if it lies outside. */
export function workspacePath(path: string): string | undefined {
  // A drive letter or a leading slash of either kind, on every system: a plan means the same everywhere.
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path)) return undefined;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.length === 0 ? '.' : names.join('/');
}
