import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { keyNoText, recursiveAlias, tooManyAliases, unknownAlias } from '../model/problems/yaml.ts';
import type { Span } from '../model/source-file.ts';
import { nearest } from '../text/nearest.ts';
import { readEntries } from './yaml-mapping.ts';
import type { WrittenEntry, YamlNode, YamlSource } from './yaml-nodes.ts';

/** A node of the YAML library, as far as it is looked at; `kindOf` says which of the rest is there. */
export interface ParsedYaml {
  readonly range?: readonly [number, number, number] | null;
  readonly anchor?: string;
  readonly type?: string;
  readonly tag?: string;
  /** Of a scalar the text, of an alias the name of its anchor. */
  readonly source?: string;
  readonly value?: unknown;
  readonly items?: readonly unknown[];
}

export type KindOf = (node: unknown) => 'alias' | 'scalar' | 'list' | 'map' | 'none';

/**
 * How many values aliases may repeat: so much, and so many times what is written. Aliases share what they repeat, but who
 * prints a value prints all of it: a few lines of aliases to aliases can mean billions of them.
 */
const repeatedAtLeast = 100_000;
const repeatedPerValue = 4;

const knownTags = new Set([
  '!',
  ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
]);

/** Makes our tree of the library's: aliases resolved, keys unique and merged. Linear in the length of the file. */
export function readTree({ file, text }: YamlSource, root: unknown, kindOf: KindOf): Outcome<YamlNode> {
  const diagnostics: Diagnostic[] = [];
  const anchors = new Map<string, YamlNode | 'open'>();
  /** How many values a node stands for when all aliases in it are written out. */
  const sizes = new Map<YamlNode, number>();
  let written = 0;
  let repeated = 0;
  let refused = false;

  const spanOf = ({ range }: ParsedYaml): Span => {
    const start = range?.[0] ?? 0;
    let end = range?.[1] ?? start;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    return { file, start, end };
  };

  const read = (node: unknown): YamlNode => {
    written++;
    const kind = kindOf(node);
    // `kindOf` has looked at it.
    const parsed = kind === 'none' ? {} : (node as ParsedYaml);
    const span = spanOf(parsed);
    if (kind === 'alias') return readAlias(parsed.source ?? '', span);
    if (parsed.anchor !== undefined) anchors.set(parsed.anchor, 'open');
    const before = written + repeated;
    const result = readValue(kind, parsed, span);
    if (parsed.anchor !== undefined) {
      anchors.set(parsed.anchor, result);
      sizes.set(result, written + repeated - before + 1);
    }
    return result;
  };

  const readValue = (kind: ReturnType<KindOf>, parsed: ParsedYaml, span: Span): YamlNode => {
    const { items = [], source = '', value, tag } = parsed;
    // An unknown tag was complained about, and what it would make of its value nobody knows.
    if (tag !== undefined && !knownTags.has(tag)) return { kind: 'broken', span };
    if (kind === 'list') return { kind, items: items.map(read), span };
    if (kind === 'map') {
      const pairs = items.flatMap(readPair);
      // `{{ x }}`: all there is has no key.
      if (pairs.length === 0 && items.length > 0) return { kind: 'broken', span };
      return { kind, entries: readEntries(pairs, diagnostics), span };
    }
    return { kind: 'scalar', value: scalarValue(value), text: source, span };
  };

  const readPair = (pair: unknown): WrittenEntry[] => {
    const { key, value } = pair as { readonly key: unknown; readonly value: unknown };
    const name = read(key);
    const content = read(value);
    if (name.kind !== 'scalar' || (name.value === null && name.text === '')) {
      if (name.kind !== 'broken') diagnostics.push(keyNoText(name.span));
      return [];
    }
    const merge = name.text === '<<' && (key as ParsedYaml).type === 'PLAIN';
    const nothing = content.kind === 'scalar' && content.span.start === content.span.end;
    // What is not there has no place of its own.
    return [
      { key: { value: name.text, span: name.span }, value: nothing ? { ...content, span: name.span } : content, merge },
    ];
  };

  const readAlias = (name: string, span: Span): YamlNode => {
    const target = anchors.get(name);
    if (target === 'open') diagnostics.push(recursiveAlias(name, span));
    else if (target === undefined) diagnostics.push(unknownAlias(name, nearest(name, anchors.keys()), span));
    else {
      repeated += sizes.get(target) ?? 1;
      const limit = repeatedAtLeast + repeatedPerValue * written;
      if (repeated <= limit) return target;
      if (!refused) diagnostics.push(tooManyAliases(limit, span));
      refused = true;
    }
    return { kind: 'broken', span };
  };

  const value = read(root);
  return { value: refused ? undefined : value, diagnostics };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function scalarValue(value: unknown): null | boolean | number | string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
