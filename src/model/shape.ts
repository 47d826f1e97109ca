import type { Located } from './source-file.ts';

/**
 * Shapes are data that say what a YAML value may be. The table of keys (`keys.ts`) is written in them, and
 * four things are made from that table: the reader (`config/read-shape.ts`), the TypeScript types (`Read` below),
 * the JSON Schema for editors (`config/json-schema.ts`) and the README's tables (`drawing/key-tables.ts`).
 */
export type Shape =
  | { readonly kind: 'boolean' }
  /** A text. `blank: false` refuses an empty one. Numbers and booleans are refused with the advice to quote them. */
  | { readonly kind: 'string'; readonly blank?: boolean }
  /** A text for `env`, `args` and matrix-like places: YAML numbers and booleans are taken as they are written. */
  | { readonly kind: 'text' }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number }
  /** Any finite number above `above`. */
  | { readonly kind: 'number'; readonly above?: number; readonly min?: number }
  /** `90`, `1.5` (seconds), `1h30m`, `250ms`; read as milliseconds. Zero and negative are errors. */
  | { readonly kind: 'duration' }
  /** `1048576`, `512MiB`, `2GB`; read as bytes. */
  | { readonly kind: 'size' }
  | { readonly kind: 'regex' }
  /** Five fields of a crontab, or `@daily`; read as `text/cron.ts` writes them. */
  | { readonly kind: 'cron' }
  /** A name of the IANA database. */
  | { readonly kind: 'timezone' }
  /** An expression of GitHub's language, with or without `${{ }}`. */
  | { readonly kind: 'expression' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'literal'; readonly value: boolean | number | string }
  /** Any YAML value, as plain data. */
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly of: Shape; readonly minItems?: number }
  | { readonly kind: 'map'; readonly of: Shape; readonly keyName: string }
  | { readonly kind: 'object'; readonly keys: Keys; readonly requires?: readonly string[] }
  /** The alternatives differ by YAML kind (scalar, list, mapping) or by scalar type, so that choosing is never a guess. */
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  /** One value, or a list of such values; read as a list. */
  | { readonly kind: 'one-or-many'; readonly of: Shape; readonly minItems?: number };

/** One key of the configuration. */
export interface Key<S extends Shape = Shape> {
  readonly shape: S;
  /** One or two sentences for the schema, the hover text of editors and the README. */
  readonly doc: string;
  /** The default as a user reads it: `` `60s` for scripts ``. Absent where there is none. */
  readonly default?: string;
  /** YAML text of one good value each. */
  readonly examples: readonly string[];
}

export type Keys = Readonly<Record<string, Key>>;

/** One entry of a mapping: the key has a place of its own. */
export interface Entry<T> {
  readonly key: Located<string>;
  readonly value: Located<T>;
}

/** What reading a shape gives. Lists hold located items; maps are lists of entries in file order. */
export type Read<S extends Shape> = S extends { kind: 'boolean' }
  ? boolean
  : S extends { kind: 'string' | 'text' | 'regex' | 'cron' | 'timezone' | 'expression' }
    ? string
    : S extends { kind: 'integer' | 'number' | 'duration' | 'size' }
      ? number
      : S extends { kind: 'enum'; values: readonly (infer V)[] }
        ? V
        : S extends { kind: 'literal'; value: infer V }
          ? V
          : S extends { kind: 'any' }
            ? Json
            : S extends { kind: 'list' | 'one-or-many'; of: infer I extends Shape }
              ? readonly Located<Read<I>>[]
              : S extends { kind: 'map'; of: infer I extends Shape }
                ? readonly Entry<Read<I>>[]
                : S extends { kind: 'object'; keys: infer K extends Keys }
                  ? ReadKeys<K>
                  : S extends { kind: 'either'; of: readonly (infer A extends Shape)[] }
                    ? A extends Shape
                      ? Read<A>
                      : never
                    : never;

/** The keys that were written, each with the place of its name and of its value. */
export type ReadKeys<K extends Keys> = {
  readonly [Name in keyof K]?: Located<Read<K[Name]['shape']>> & { readonly keySpan: Located<unknown>['span'] };
};

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
