import type { Diagnostic } from '../model/diagnostic.ts';
import { duplicateKey, mergeNoMapping } from '../model/problems/yaml.ts';
import type { WrittenEntry, YamlEntry, YamlNode } from './yaml-nodes.ts';

/**
 * The entries of a mapping with its merge keys resolved: a key's own entry wins over merged ones, and of several
 * merged mappings the first. https://yaml.org/type/merge.html
 */
export function readEntries(written: readonly WrittenEntry[], diagnostics: Diagnostic[]): readonly YamlEntry[] {
  const own = ownEntries(written, diagnostics);
  if (!written.some((entry) => entry.merge)) return [...own.values()];
  const taken = new Set(own.keys());
  return written.flatMap((entry) => {
    if (!entry.merge) return own.get(entry.key.value) === entry ? [entry] : [];
    return mergedEntries(entry, diagnostics).filter(({ key }) => !taken.has(key.value) && taken.add(key.value));
  });
}

function ownEntries(written: readonly WrittenEntry[], diagnostics: Diagnostic[]): ReadonlyMap<string, WrittenEntry> {
  const own = new Map<string, WrittenEntry>();
  for (const entry of written) {
    if (entry.merge) continue;
    const { key } = entry;
    const first = own.get(key.value);
    if (first === undefined) own.set(key.value, entry);
    else diagnostics.push(duplicateKey(key, first.key.span));
  }
  return own;
}

function mergedEntries({ value }: WrittenEntry, diagnostics: Diagnostic[]): readonly YamlEntry[] {
  const sources: readonly YamlNode[] = value.kind === 'list' ? value.items : [value];
  return sources.flatMap((source) => {
    if (source.kind === 'map') return source.entries;
    if (source.kind !== 'broken') diagnostics.push(mergeNoMapping(source.span));
    return [];
  });
}
