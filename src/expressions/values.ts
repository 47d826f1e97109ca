import { data } from '@actions/expressions';

import type { Json } from '../model/shape.ts';

/** A value of GitHub's language. */
export type Value = data.ExpressionData;

/**
 * An object of the scope, turned into the library's values only where an expression looks: `github.event` may be large.
 * An exact name wins over one that differs in case, so that tasks `Test` and `test` are two; and a task named
 * `constructor` is a task like any other, which the library's own dictionary loses.
 */
class JsonDictionary extends data.Dictionary {
  readonly #json: Readonly<Record<string, Json>>;
  readonly #seen = new Map<string, Value>();

  constructor(json: Readonly<Record<string, Json>>) {
    super();
    this.#json = json;
  }

  override get(key: string): Value | undefined {
    const lower = key.toLowerCase();
    const name = Object.hasOwn(this.#json, key)
      ? key
      : Object.keys(this.#json).find((candidate) => candidate.toLowerCase() === lower);
    if (name === undefined) return undefined;
    let value = this.#seen.get(name);
    if (value === undefined) this.#seen.set(name, (value = valueOf(this.#json[name] ?? null)));
    return value;
  }

  override values(): Value[] {
    return this.pairs().map(({ value }) => value);
  }

  override pairs(): { key: string; value: Value }[] {
    return Object.keys(this.#json).map((key) => ({ key, value: this.get(key) ?? new data.Null() }));
  }
}

/** The contexts by name. One that this run does not have is as empty as a property that does not exist. */
export class Contexts extends JsonDictionary {
  override get(key: string): Value {
    return super.get(key) ?? new data.Null();
  }
}

/** Plain data as a value of the language. */
export function valueOf(json: Json): Value {
  if (json === null) return new data.Null();
  if (typeof json === 'string') return new data.StringData(json);
  if (typeof json === 'number') return new data.NumberData(json);
  if (typeof json === 'boolean') return new data.BooleanData(json);
  if (Array.isArray(json)) {
    const list = new data.Array();
    for (const item of json) list.add(valueOf(item));
    return list;
  }
  return new JsonDictionary(json as Readonly<Record<string, Json>>);
}

/** False, 0, NaN, the empty string and null do not hold. https://docs.github.com/actions/reference/workflows-and-actions/expressions#literals */
export function isTruthy(value: Value): boolean {
  if (value instanceof data.BooleanData) return value.value;
  if (value instanceof data.NumberData) return value.value !== 0 && !Number.isNaN(value.value);
  if (value instanceof data.StringData) return value.value !== '';
  return !(value instanceof data.Null);
}
