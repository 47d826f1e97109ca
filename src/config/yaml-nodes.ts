import type { Json } from '../model/shape.ts';
import type { Located, SourceFile, Span } from '../model/source-file.ts';

/** What a YAML file says, without anchors and tags: a tree in which aliases share their node. */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlBroken;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: null | boolean | number | string;
  /** As it is written, without quotes; of block scalars the text that they mean. */
  readonly text: string;
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  /** Keys are unique; what `<<` merged stands in its place. */
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

/** Was complained about already: whoever meets it stays silent. */
export interface YamlBroken {
  readonly kind: 'broken';
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: Located<string>;
  readonly value: YamlNode;
}

/** An entry before it was checked; `merge` where its key is a plain `<<`. */
export interface WrittenEntry extends YamlEntry {
  readonly merge: boolean;
}

/** A text to be read as YAML, and the file in which its places are told: the same, or a comment of a script made bare. */
export interface YamlSource {
  readonly file: SourceFile;
  /** Character for character at the places of the file's; it may end before it. */
  readonly text: string;
}

/** A value of any form as JSON. What aliases share is shared here too, by way of `made`. */
export function plainValue(node: YamlNode, made = new Map<YamlNode, Json>()): Json {
  if (node.kind === 'broken') return null;
  if (node.kind === 'scalar') {
    // JSON knows neither infinity nor NaN.
    return typeof node.value === 'number' && !Number.isFinite(node.value) ? node.text : node.value;
  }
  const known = made.get(node);
  if (known !== undefined) return known;
  const plain =
    node.kind === 'list'
      ? node.items.map((item) => plainValue(item, made))
      : Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plainValue(value, made)]));
  made.set(node, plain);
  return plain;
}
