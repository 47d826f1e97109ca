import type { Diagnostic } from '../model/diagnostic.ts';
import * as problems from '../model/problems/config.ts';
import type { Entry, Json, Read, Shape } from '../model/shape.ts';
import type { Located, Span } from '../model/source-file.ts';
import { nearest } from '../text/nearest.ts';
import { familiarName } from './familiar-names.ts';
import { checkCharacters, type Place, readScalar, wrongType } from './read-scalar.ts';
import { plainValue, type YamlList, type YamlMap, type YamlNode } from './yaml-nodes.ts';

type ObjectShape = Extract<Shape, { kind: 'object' }>;
type MapShape = Extract<Shape, { kind: 'map' }>;

/**
 * Reads values by their shapes, and gathers all that is wrong with them. What could not be read is left out, so that nobody
 * complains about its consequences; but a task or a pool that could not be read stays, empty, as others name it.
 */
export class ShapeReader {
  readonly #diagnostics: Diagnostic[];
  /** An aliased node is read once for each shape: its mistakes are told once, and aliases cost nothing. */
  readonly #done = new Map<Shape, Map<YamlNode, Located<unknown> | undefined>>();
  readonly #plainValues = new Map<YamlNode, Json>();
  readonly #looked = new Set<YamlNode>();

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  /** `name` says what is read, for the messages. */
  read<S extends Shape>(shape: S, node: YamlNode, name: string): Located<Read<S>> | undefined {
    // The cases of `#readNew` give for each shape what `Read` says; TypeScript can't follow that.
    return this.#read(shape, node, { name, example: undefined, whole: shape }) as Located<Read<S>> | undefined;
  }

  #read(shape: Shape, node: YamlNode, place: Place): Located<unknown> | undefined {
    // Scalars are as quickly read as found.
    if (node.kind === 'scalar') return this.#readNew(shape, node, place);
    let done = this.#done.get(shape);
    if (done === undefined) this.#done.set(shape, (done = new Map()));
    if (!done.has(node)) done.set(node, this.#readNew(shape, node, place));
    return done.get(node);
  }

  #readNew(shape: Shape, node: YamlNode, place: Place): Located<unknown> | undefined {
    if (node.kind === 'broken') return undefined;
    if (shape.kind === 'either') {
      const chosen = shape.of.find((alternative) => suits(alternative, node));
      return chosen === undefined ? this.#refused(wrongType(node, place)) : this.#read(chosen, node, place);
    }
    if (shape.kind === 'one-or-many' && node.kind !== 'list') {
      return { value: this.#readItems(shape.of, [node], place), span: node.span };
    }
    if (shape.kind === 'any') {
      this.#checkScalars(node, this.#looked);
      return { value: plainValue(node, this.#plainValues), span: node.span };
    }
    if (node.kind === 'list' && (shape.kind === 'list' || shape.kind === 'one-or-many')) {
      return this.#readList(shape, node, place);
    }
    if (node.kind === 'map' && shape.kind === 'map')
      return { value: this.#readMap(shape, node, place), span: node.span };
    if (node.kind === 'map' && shape.kind === 'object') return this.#readObject(shape, node, place);
    if (node.kind === 'scalar') return readScalar(shape, node, place, this.#diagnostics);
    return this.#refused(wrongType(node, place));
  }

  #readList(
    shape: Extract<Shape, { kind: 'list' | 'one-or-many' }>,
    { items, span }: YamlList,
    place: Place,
  ): Located<unknown> | undefined {
    if (items.length < (shape.minItems ?? 0)) {
      return this.#refused(problems.emptyList(place.name, place.example, span));
    }
    return { value: this.#readItems(shape.of, items, { ...place, whole: shape.of }), span };
  }

  #readItems(shape: Shape, items: readonly YamlNode[], place: Place): readonly Located<unknown>[] {
    const read: Located<unknown>[] = [];
    for (const item of items) {
      const value = this.#read(shape, item, place) ?? substituteFor(shape, item);
      if (value !== undefined) read.push(value);
    }
    return read;
  }

  #readMap(shape: MapShape, node: YamlMap, { example }: Place): readonly Entry<unknown>[] {
    const read: Entry<unknown>[] = [];
    for (const { key, value: written } of node.entries) {
      this.#checkText(key.value, key.span);
      const place = { name: key.value, example, whole: shape.of };
      const value = this.#read(shape.of, written, place) ?? substituteFor(shape.of, written);
      if (value !== undefined) read.push({ key, value });
    }
    return read;
  }

  #readObject({ keys, requires = [] }: ObjectShape, node: YamlMap, place: Place): Located<unknown> | undefined {
    const read: Record<string, unknown> = {};
    /** Not to be missed: what is there, and what was likely meant by what is there. */
    const written = new Set<string>();
    let isMisnamed = false;
    for (const { key, value: content } of node.entries) {
      const known = Object.hasOwn(keys, key.value) ? keys[key.value] : undefined;
      if (known === undefined) {
        const names = Object.keys(keys);
        const near = familiarName(key.value, names) ?? nearest(key.value, names);
        this.#diagnostics.push(problems.unknownKey(key, near, names));
        if (near === undefined) isMisnamed = true;
        else written.add(near);
        continue;
      }
      written.add(key.value);
      const value = this.#read(known.shape, content, {
        name: key.value,
        example: `${key.value}: ${known.examples[0] ?? '…'}`,
        whole: known.shape,
      });
      if (value !== undefined) read[key.value] = { value: value.value, span: value.span, keySpan: key.span };
    }
    for (const name of requires) {
      // Under a name that is none it may well be there.
      if (written.has(name) || isMisnamed) continue;
      this.#diagnostics.push(problems.missingKey(name, place.name, keys[name]?.examples[0] ?? '…', node.span));
    }
    return requires.every((name) => Object.hasOwn(read, name)) ? { value: read, span: node.span } : undefined;
  }

  /** Complains about NUL, and numbers that were hardly meant, anywhere in a value of any form; of each node once. */
  #checkScalars(node: YamlNode, seen: Set<YamlNode>): void {
    if (node.kind === 'broken' || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') for (const item of node.items) this.#checkScalars(item, seen);
    else if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        this.#checkText(key.value, key.span);
        this.#checkScalars(value, seen);
      }
    } else {
      const { text, value, span } = node;
      this.#checkText(text, span);
      if (typeof value === 'number' && String(value) !== text) {
        this.#diagnostics.push(problems.numberReadOtherwise(text, value, span));
      }
    }
  }

  #checkText(text: string, span: Span): void {
    const unfit = checkCharacters(text, span);
    if (unfit !== undefined) this.#diagnostics.push(unfit);
  }

  #refused(diagnostic: Diagnostic): undefined {
    this.#diagnostics.push(diagnostic);
    return undefined;
  }
}

/** Whether a value is of the kind that a shape takes; what is wrong beyond that is told by reading it. */
function suits(shape: Shape, node: YamlNode): boolean {
  switch (shape.kind) {
    case 'boolean':
      return node.kind === 'scalar' && typeof node.value === 'boolean';
    case 'integer':
    case 'number':
      return node.kind === 'scalar' && typeof node.value === 'number';
    case 'literal':
      return node.kind === 'scalar' && node.value === shape.value;
    case 'list':
      return node.kind === 'list';
    case 'map':
    case 'object':
      return node.kind === 'map';
    default:
      return node.kind === 'scalar' && typeof node.value === 'string';
  }
}

/** Stands for what could not be read, where others refer to it by name: a task without settings, a pool that holds all. */
function substituteFor(shape: Shape, { span }: YamlNode): Located<unknown> | undefined {
  if (shape.kind === 'object' && shape.requires === undefined) return { value: {}, span };
  return shape.kind === 'number' ? { value: Infinity, span } : undefined;
}
